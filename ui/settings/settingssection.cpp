// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/settings/settingsform.h"
#include "ui/widgets/banner.h"
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

void SettingsSection::throwAway()
{
    const QStringList names = kept().names();
    for (const QString &name : names)
        kept().drop(name);
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
    connect(m_form, &SettingsForm::edited, this, [this] {
        setDirty(true);
        m_keepTimer.start();
    });
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(400);
    connect(&m_keepTimer, &QTimer::timeout, this, &ListSection::keepDraft);
    setFormTitle({});
}

QString ListSection::draftName() const
{
    return m_shown > 0 ? QString::number(m_shown) : u"new"_s;
}

void ListSection::keepDraft()
{
    m_keepTimer.stop();
    if (isDirty())
        kept().keep(draftName(), m_form->typed(), shownVersion());
}

void ListSection::dropDraft()
{
    m_keepTimer.stop();
    kept().drop(draftName());
    m_banner->hide();
}

void ListSection::restoreDraft()
{
    m_banner->hide();
    const QJsonObject typed = kept().typed(draftName());
    if (typed.isEmpty())
        return;
    const int began = kept().began(draftName()).toInt();
    if (began != shownVersion()) {
        dropDraft();
        m_banner->setKind(Banner::Kind::Warn);
        m_banner->setText(tr("A draft of yours was dropped."),
                          tr("It began with version %1; somebody has saved version %2 since.")
                              .arg(began)
                              .arg(shownVersion()));
        m_banner->setLink({});
        m_banner->show();
        return;
    }
    m_form->putTyped(typed);
    setDirty(true);
    m_banner->setKind(Banner::Kind::Info);
    m_banner->setText(tr("A draft of yours was here."), tr("It was not saved yet."));
    m_banner->setLink(tr("Throw it away"));
    m_banner->show();
}

void ListSection::openKept()
{
    if (std::exchange(m_opened, true))
        return;
    const QStringList names = kept().names();
    if (names.contains(u"new"_s)) {
        addNew();
        return;
    }
    for (const QString &name : names) {
        if (m_table->selectId(name.toLongLong())) {
            if (m_shown != name.toLongLong())
                leaveFor(name.toLongLong());
            return;
        }
        kept().drop(name); // the record is gone
    }
}

void ListSection::revert()
{
    dropDraft();
    setDirty(false);
    m_form->clearErrors();
    showRecord(m_table->currentId());
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
    m_banner = new Banner(Banner::Kind::Info, m_formBox);
    m_banner->setObjectName(key() + u".draft"_s);
    m_banner->hide();
    connect(m_banner, &Banner::linkActivated, this, &ListSection::revert);
    inner->addWidget(m_banner);
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
    connect(m_revert, &QPushButton::clicked, this, &ListSection::revert);
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
        dropDraft();
        setDirty(false);
    }
    if (id == m_shown && isDirty())
        return;
    m_shown = id;
    m_form->clearErrors();
    showRecord(id);
    setDirty(false);
    restoreDraft();
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
    if (isDirty())
        dropDraft();
    m_moving = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_moving = false;
    m_shown = -1;
    m_form->clearErrors();
    beginNew();
    setDirty(true);
    restoreDraft();
    m_form->focusFirst();
    return true;
}

bool ListSection::save()
{
    if (!isDirty())
        return false;
    m_form->clearErrors();
    const QString draft = draftName(); // a new record gets its number by being saved
    if (!saveRecord())
        return true;
    m_keepTimer.stop();
    kept().drop(draft);
    m_banner->hide();
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
