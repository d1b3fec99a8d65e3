// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/settings/settingsform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace tewake::ui {

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(ScreenContext &context, const QString &key, const QString &title,
                                 QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
    , m_key(key)
    , m_title(title)
{
}

void SettingsSection::setDirty(bool dirty)
{
    m_dirty = dirty;
    dirtyChanged();
}

void SettingsSection::refuse(SettingsForm *form, const Error &error)
{
    if (!form || !form->setError(error.field, error.message))
        context().showError(error);
}

ListSection::ListSection(ScreenContext &context, const QString &key, const QString &title,
                         const QString &newWords, QWidget *parent)
    : SettingsSection(context, key, title, parent)
    , m_table(new TableView(title, this))
    , m_form(new SettingsForm(key, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new Splitter(Qt::Horizontal, this);
    auto *left = new Panel(splitter);
    auto *right = new Panel(splitter);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({Metrics::px(700), Metrics::px(420)});
    line->addWidget(splitter);
    makeList(new QVBoxLayout(left), newWords);
    makeForm(new QVBoxLayout(right));
    connect(m_table, &TableView::currentIdChanged, this, &ListSection::leaveFor);
    connect(m_form, &SettingsForm::edited, this, [this] { setDirty(true); });
    setFormTitle({});
}

void ListSection::makeList(QBoxLayout *column, const QString &newWords)
{
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Metrics::gap(3), Metrics::gap(2), Metrics::gap(3), Metrics::gap(2));
    head->setSpacing(Metrics::gap(2));
    m_search = new SearchField(tr("Filter"), IconName::Filter, this);
    m_search->setObjectName(key() + u".filter"_s);
    head->addWidget(m_search, 1);
    auto *add = makeButton(newWords, ButtonRole::Secondary, IconName::Plus, this);
    add->setObjectName(key() + u".add"_s);
    connect(add, &QPushButton::clicked, this, &ListSection::addNew);
    head->addWidget(add);
    column->addLayout(head);
    m_table->setObjectName(key() + u".list"_s);
    m_table->setEmptyState(tr("There is nothing here yet."), newWords, [this] { addNew(); });
    connect(m_search, &SearchField::leaveDown, m_table, qOverload<>(&QWidget::setFocus));
    column->addWidget(m_table, 1);
}

void ListSection::makeForm(QBoxLayout *column)
{
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_formBox = new QWidget(this);
    auto *inner = new QVBoxLayout(m_formBox);
    inner->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(3));
    inner->setSpacing(Metrics::gap(3));
    m_formTitle = new TextLabel({}, FontRole::Title, Tone::Normal, m_formBox);
    m_formTitle->setElided(true);
    inner->addWidget(m_formTitle);
    auto *scroll = new QScrollArea(m_formBox);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *surface = new Panel(scroll);
    auto *fields = new QVBoxLayout(surface);
    fields->setContentsMargins(Metrics::px(3), 0, Metrics::px(3), 0);
    fields->addWidget(m_form);
    fields->addStretch(1);
    scroll->setWidget(surface);
    inner->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_revert = makeButton(tr("Discard changes"), ButtonRole::Plain, IconName::None, m_formBox);
    m_revert->setObjectName(key() + u".revert"_s);
    m_save = makeButton(tr("Save"), ButtonRole::Primary, IconName::Check, m_formBox);
    m_save->setObjectName(key() + u".save"_s);
    setKeyCap(m_save, u"Ctrl+S"_s);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    inner->addLayout(buttons);
    column->addWidget(m_formBox, 1);
    connect(m_save, &QPushButton::clicked, this, &ListSection::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        setDirty(false);
        m_form->clearErrors();
        showRecord(m_table->currentId());
    });
}

void ListSection::setFormTitle(const QString &words)
{
    m_formTitle->setText(words);
    m_formBox->setVisible(!words.isEmpty());
}

void ListSection::dirtyChanged()
{
    m_save->setEnabled(isDirty());
    m_revert->setEnabled(isDirty());
}

void ListSection::leaveFor(qint64 id)
{
    if (m_moving)
        return;
    if (isDirty() && id != m_shown) {
        if (!mayLeaveForm()) {
            // Not while the table is still about to select the other row.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_moving = true;
                    m_table->selectId(m_shown);
                    m_moving = false;
                },
                Qt::QueuedConnection);
            return;
        }
        setDirty(false);
    }
    if (id == m_shown && isDirty())
        return;
    m_shown = id;
    m_form->clearErrors();
    showRecord(id);
    setDirty(false);
}

bool ListSection::mayLeaveForm()
{
    return context()
        .ask({tr("Leave the form"), tr("What was typed has not been saved."), tr("Leave without saving")})
        .confirmed;
}

bool ListSection::addNew()
{
    if (isDirty() && m_shown < 0) {
        m_form->focusFirst(); // a new one is being typed already
        return true;
    }
    if (isDirty() && !mayLeaveForm())
        return true;
    m_moving = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_moving = false;
    m_shown = -1;
    m_form->clearErrors();
    beginNew();
    setDirty(true);
    m_form->focusFirst();
    return true;
}

bool ListSection::save()
{
    if (!isDirty())
        return false;
    m_form->clearErrors();
    if (!saveRecord())
        return true;
    setDirty(false);
    emit saved();
    return true;
}

bool ListSection::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

} // namespace tewake::ui
