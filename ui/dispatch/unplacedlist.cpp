// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/unplacedlist.h"

#include "ui/dispatch/sidepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// So many are laid out at once; a widget for each of thousands would take long and help nobody.
constexpr qsizetype atOnce = 40;
constexpr qsizetype mostRemedies = 3;

QVBoxLayout *flatColumn(QWidget *parent)
{
    auto *column = parent ? new QVBoxLayout(parent) : new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(2));
    return column;
}

} // namespace

UnplacedList::UnplacedList(const QList<UnplacedTask> &tasks, QWidget *parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_column(flatColumn(this))
{
    setObjectName(u"dispatch.unplaced"_s);
    m_column->addWidget(new TextLabel(tasks.isEmpty()
                                          ? tr("Everything was placed")
                                          : tr("%n not placed", nullptr, static_cast<int>(tasks.size())),
                                      FontRole::Section, Tone::Normal, this));
    showMore();
}

void UnplacedList::showMore()
{
    const qsizetype end = std::min(m_tasks.size(), m_shown + atOnce);
    const qsizetype place = m_column->count() - (m_more ? 1 : 0);
    for (qsizetype i = m_shown; i < end; ++i) {
        const UnplacedTask &task = m_tasks.at(i);
        auto *box = new QWidget(this);
        QVBoxLayout *column = flatColumn(box);
        column->addWidget(new Line(Qt::Horizontal, box));
        auto *title = makeButton(task.label, ButtonRole::Link, IconName::Warning, box);
        title->setObjectName(u"dispatch.unplaced.%1"_s.arg(task.taskId.value()));
        title->setAccessibleDescription(task.reason);
        connect(title, &QPushButton::clicked, this,
                [this, id = task.taskId.value()] { emit taskRequested(id); });
        column->addWidget(title, 0, Qt::AlignLeft);
        if (!task.reason.isEmpty())
            column->addWidget(SidePanel::paragraph(task.reason, false, box));
        QVBoxLayout *remedies = flatColumn(nullptr);
        column->addLayout(remedies);
        m_remedies.insert(task.taskId.value(), remedies);
        fill(remedies, task);
        m_column->insertWidget(static_cast<int>(place + i - m_shown), box);
    }
    m_shown = end;
    const auto rest = static_cast<int>(m_tasks.size() - m_shown);
    if (rest > 0 && !m_more) {
        m_more = makeButton(QString(), ButtonRole::Plain, IconName::None, this);
        m_more->setObjectName(u"dispatch.unplaced.more"_s);
        connect(m_more, &QPushButton::clicked, this, [this] {
            showMore();
            tabInReadingOrder(window());
        });
        m_column->addWidget(m_more, 0, Qt::AlignLeft);
    }
    if (m_more) {
        m_more->setVisible(rest > 0);
        m_more->setText(tr("Show %n more", nullptr, static_cast<int>(std::min<qsizetype>(rest, atOnce))));
    }
}

void UnplacedList::fill(QVBoxLayout *column, const UnplacedTask &task)
{
    const qint64 id = task.taskId.value();
    for (qsizetype i = 0; i < std::min(task.remedies.size(), mostRemedies); ++i)
        column->addWidget(remedyLine(id, task.remedies.at(i), static_cast<int>(i)));
    if (task.search == dispatch::RemedySearch::Whole && task.remedies.isEmpty())
        column->addWidget(SidePanel::paragraph(tr("No single change would place it."), true, this));
    if (task.search == dispatch::RemedySearch::CutShort)
        column->addWidget(SidePanel::paragraph(wordOf(task.search), true, this));
    if (task.search != dispatch::RemedySearch::NotLookedFor)
        return;
    auto *look = makeButton(tr("What would help?"), ButtonRole::Link, IconName::None, this);
    look->setObjectName(u"dispatch.unplaced.look.%1"_s.arg(id));
    look->setAccessibleName(tr("%1: %2").arg(task.label, look->text()));
    connect(look, &QPushButton::clicked, this, [this, look, id] {
        look->setEnabled(false);
        emit remediesRequested(id);
    });
    column->addWidget(look, 0, Qt::AlignLeft);
}

void UnplacedList::showRemedies(const UnplacedTask &task)
{
    QVBoxLayout *column = m_remedies.value(task.taskId.value());
    if (!column)
        return;
    SidePanel::emptyOut(column);
    fill(column, task);
    tabInReadingOrder(window());
}

QWidget *UnplacedList::remedyLine(qint64 task, const RemedyChoice &choice, int place)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap(2));
    line->addWidget(SidePanel::paragraph(choice.words, true, box), 1);
    if (!choice.change)
        return box;
    const bool onBoard = isTriedOnBoard(*choice.change);
    auto *act = makeButton(onBoard ? tr("Try") : tr("Open"), ButtonRole::Link, IconName::None, box);
    act->setObjectName(u"dispatch.remedy.%1.%2"_s.arg(task).arg(place));
    act->setAccessibleName(tr("%1: %2").arg(act->text(), choice.words));
    act->setToolTip(onBoard ? tr("Lays it on the board; Ctrl+Z takes it back")
                            : tr("Goes to where it is changed"));
    connect(act, &QPushButton::clicked, this, [this, task, choice] { emit remedyRequested(task, choice); });
    line->addWidget(act, 0, Qt::AlignTop);
    return box;
}

} // namespace tewake::ui
