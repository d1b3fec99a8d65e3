// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dates.h"
#include "core/desk/admindesk.h"
#include "core/desk/settings.h"
#include "ui/settings/officesections.h"
#include "ui/settings/settingsform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

const QString ValidFrom = u"terms.validFrom"_s;
const QString ValidUntil = u"terms.validUntil"_s;
const QString Wages = u"wage.minimum"_s;

QString fieldOf(const QString &setting)
{
    const auto known = settingNamed(setting);
    return known ? known->field : QString();
}

/// Office-wide words without which no offer can go out. The name of the orderer is the office's where none is
/// given.
bool isNeeded(TermKind kind)
{
    return kind != TermKind::Orderer;
}

} // namespace

TermsSection::TermsSection(ScreenContext &context, QWidget *parent)
    : SettingsSection(context, u"terms"_s, tr("Terms of offers"), parent)
    , m_save(makeButton(tr("Save"), ButtonRole::Primary, IconName::Check, this))
    , m_warning(new Banner(Banner::Kind::Warn, this))
{
    m_save->setObjectName(u"terms.save"_s);
    setKeyCap(m_save, u"Ctrl+S"_s);
    auto *pane = new ScrollPane(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(pane);
    // The width is the box's, so that the heights of wrapped words are counted for it.
    auto *line = new QHBoxLayout;
    auto *box = new QWidget(this);
    box->setMaximumWidth(Metrics::px(720));
    line->addWidget(box, 1);
    line->addStretch(0);
    pane->body()->addLayout(line);
    pane->body()->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(4));
    m_warning->setObjectName(u"terms.warning"_s);
    m_warning->hide();
    column->addWidget(m_warning);
    buildWords(column);
    buildFigures(column);
    column->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &TermsSection::save);
    setDirty(false);
}

SettingsForm *TermsSection::addCard(QBoxLayout *column, const QString &key, const QString &title,
                                    const QString &about)
{
    auto *card = new Card(title, this);
    auto *words = new TextLabel(about, FontRole::Small, Tone::Muted, card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    auto *form = new SettingsForm(key, card);
    card->body()->addWidget(form);
    column->addWidget(card);
    connect(form, &SettingsForm::edited, this, [this] {
        setDirty(true);
        kept().keep(u"terms"_s, typed(), seen());
    });
    return form;
}

void TermsSection::addField(SettingsForm *form, const QString &setting)
{
    m_settings.append(setting);
    m_forms.insert(setting, form);
}

void TermsSection::buildWords(QBoxLayout *column)
{
    auto *form = addCard(
        column, u"terms"_s, tr("What every offer states"),
        tr("Common to all offers, unless an order has words of its own. What is offered keeps the words "
           "with which it went out. Without them an offer cannot go out."));
    for (const TermRule &rule : termRules()) {
        if (!rule.inWords)
            continue;
        const QString hint = rule.kind == TermKind::Orderer   ? tr("Empty: the name of the office")
                             : rule.kind == TermKind::Contact ? tr("Who answers, with telephone or mail")
                             : rule.kind == TermKind::Place   ? tr("Where the order names no room")
                                                              : QString();
        if (rule.kind == TermKind::Orderer || rule.kind == TermKind::Contact)
            form->addText(nameOf(rule.kind), wordOf(rule.kind), hint);
        else
            form->addParagraph(nameOf(rule.kind), wordOf(rule.kind), hint);
        addField(form, settingOf(rule.kind));
    }
    auto *period =
        addCard(column, u"termsPeriod"_s, tr("Period of validity"),
                tr("The common terms are notified once; each offer refers to them within this period."));
    period->addText(fieldOf(ValidFrom), tr("Valid from"),
                    tr("Such as 2026-04-01; empty: from the beginning"));
    period->addText(fieldOf(ValidUntil), tr("Valid until"),
                    tr("The last day; empty: until others are notified"));
    addField(period, ValidFrom);
    addField(period, ValidUntil);
}

void TermsSection::buildFigures(QBoxLayout *column)
{
    auto *form = addCard(
        column, u"termsPayment"_s, tr("Payment and inspection"),
        tr("A reward is paid on a day that is named, within 60 days of receipt (the day of receipt "
           "is day 1; closed by the month: two months), whether or not the work is inspected by then."));
    const auto number = [&](const QString &setting, const QString &label, int least, int most,
                            const QString &unit) {
        form->addNumber(fieldOf(setting), label, least, most, unit);
        addField(form, setting);
    };
    number(u"reward.closingDay"_s, tr("Closing day (31: the month's end)"), 1, 31, {});
    number(u"reward.paymentMonthOffset"_s, tr("Paid so many months after closing"), 0, 3, {});
    number(u"reward.paymentDay"_s, tr("Day of payment (31: the month's end)"), 1, 31, {});
    number(u"inspection.days"_s, tr("Inspection ends after receipt within"), 1, 60, tr("days"));
    auto *wages =
        addCard(column, u"termsWage"_s, tr("Minimum wage, for reference"),
                tr("What an hour of the standard time comes to is shown beside it when an order is entered, "
                   "split and offered. It limits nothing: the work is commissioned, nobody is employed."));
    wages->addParagraph(fieldOf(Wages), tr("Yen an hour, by the day from which it holds"),
                        tr("A line each, such as 2025-10-03 1061"), 4);
    addField(wages, Wages);
}

void TermsSection::dirtyChanged()
{
    m_save->setEnabled(isDirty());
}

QString TermsSection::typed(const QString &setting) const
{
    SettingsForm *form = m_forms.value(setting);
    const auto known = settingNamed(setting);
    if (!known)
        return {};
    if (known->kind == Setting::Kind::Number)
        return QString::number(form->number(known->field));
    const QString words = form->text(known->field).trimmed();
    if (known->kind == Setting::Kind::Day && !words.isEmpty()) {
        const auto day = readDate(words);
        return day ? day->toString(Qt::ISODate) : words;
    }
    if (known->kind == Setting::Kind::Wages) {
        const auto wages = minimumWagesFrom(words);
        return wages ? toText(*wages) : words;
    }
    return words;
}

void TermsSection::put(const QString &setting, const QString &value)
{
    const auto known = settingNamed(setting);
    if (!known)
        return;
    if (known->kind == Setting::Kind::Number)
        m_forms.value(setting)->setNumber(known->field, value.toInt());
    else if (known->kind == Setting::Kind::Wages)
        m_forms.value(setting)->setText(known->field, QString(value).replace(u", "_s, u"\n"_s));
    else
        m_forms.value(setting)->setText(known->field, value);
}

void TermsSection::reload()
{
    const auto read = [names = m_settings](Office &office) -> Result<Values> {
        Values values;
        for (const QString &name : names) {
            TEWAKE_TRY(const QString value, office.setting(name));
            values.insert(name, value);
        }
        return values;
    };
    context().template read<Values>(this, read, [this](Result<Values> stored) {
        if (stored)
            show(*stored);
        else
            context().showError(stored.error());
    });
}

/// Shows what is stored by now, beside what was typed: saved again, it replaces that.
void TermsSection::show(const Values &stored)
{
    QStringList missing;
    for (const QString &name : std::as_const(m_settings)) {
        if (!isDirty() || typed(name) == m_seen.value(name))
            put(name, stored.value(name));
        const auto kind = fromName<TermKind>(fieldOf(name));
        if (kind && isNeeded(*kind) && name.startsWith(u"terms."_s) && stored.value(name).isEmpty())
            missing += wordOf(*kind);
    }
    m_seen = stored;
    restoreDraft();
    m_warning->setVisible(!missing.isEmpty());
    if (!missing.isEmpty())
        m_warning->setText(tr("No offer can go out yet."), tr("Fill in: %1.").arg(missing.join(tr(", "))));
    else
        warnOfAcceptance();
}

QJsonObject TermsSection::typed() const
{
    QJsonObject words;
    for (const QString &name : m_settings)
        words.insert(name, typed(name));
    return words;
}

QJsonObject TermsSection::seen() const
{
    QJsonObject words;
    for (const QString &name : m_settings)
        words.insert(name, m_seen.value(name));
    return words;
}

/// What was typed before the program ended, unless what it began with has changed since.
void TermsSection::restoreDraft()
{
    if (std::exchange(m_restored, true) || isDirty())
        return;
    const QJsonObject draft = kept().typed(u"terms"_s);
    if (draft.isEmpty())
        return;
    const QJsonObject began = kept().began(u"terms"_s).toObject();
    const auto changed = std::find_if(m_settings.cbegin(), m_settings.cend(), [&](const QString &name) {
        return began[name].toString() != m_seen.value(name);
    });
    if (changed != m_settings.cend()) {
        kept().drop(u"terms"_s);
        context().notify(tr("A draft of the terms of offers was dropped: it began with “%1”, and “%2” is "
                            "stored now.")
                             .arg(began[*changed].toString(), m_seen.value(*changed)));
        return;
    }
    for (auto it = draft.begin(); it != draft.end(); ++it)
        if (m_forms.contains(it.key()))
            put(it.key(), it.value().toString());
    setDirty(true);
    context().notify(tr("What you had typed and not saved is in the form again."));
}

void TermsSection::warnOfAcceptance()
{
    const bool hangs = hangsOnAcceptance(m_seen.value(settingOf(TermKind::PayMeans)));
    m_warning->setVisible(hangs);
    m_warning->setText(tr("The payment seems to hang on inspection, acceptance or an invoice."),
                       tr("A reward is due within 60 days of receipt in any case: say it without them."));
}

bool TermsSection::save()
{
    if (!isDirty())
        return false;
    QList<SettingValue> changed;
    for (const QString &name : std::as_const(m_settings)) {
        m_forms.value(name)->clearErrors();
        if (const QString value = typed(name); value != m_seen.value(name))
            changed.append({name, value, m_seen.value(name)});
    }
    const auto stored = AdminDesk(context().office(), context().session()).saveSettings(changed);
    if (!stored) {
        refuseAtField(stored.error());
        if (stored.error().code == ErrorCode::Conflict)
            reload();
        return true;
    }
    kept().drop(u"terms"_s);
    setDirty(false);
    emit saved();
    reload();
    return true;
}

void TermsSection::refuseAtField(const Error &error)
{
    for (SettingsForm *form : std::as_const(m_forms)) {
        if (form->setError(error.field, error.message))
            return;
    }
    context().showError(error);
}

} // namespace tewake::ui
