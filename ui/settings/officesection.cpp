// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"
#include "ui/settings/officesections.h"
#include "ui/settings/settingsform.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>

namespace tewake::ui {

using namespace Qt::StringLiterals;

OfficeSection::OfficeSection(ScreenContext &context, QWidget *parent)
    : SettingsSection(context, u"office"_s, tr("Office"), parent)
    , m_form(new SettingsForm(u"office"_s, this))
    , m_machine(new SettingsForm(u"machine"_s, this))
    , m_save(makeButton(tr("Save"), ButtonRole::Primary, IconName::Check, this))
{
    m_form->addText(u"name"_s, tr("Name of the office"));
    m_form->addText(u"zone"_s, tr("Time zone"), tr("Such as Asia/Tokyo"));
    m_save->setObjectName(u"office.save"_s);
    setKeyCap(m_save, u"Ctrl+S"_s);
    m_machine->addChoice(u"language"_s, tr("Language"));
    m_machine->setChoices(u"language"_s, {{u"日本語"_s, 0}, {u"English"_s, 1}});
    m_machine->addChoice(u"scheme"_s, tr("Appearance"));
    m_machine->setChoices(u"scheme"_s, {{tr("As the system"), static_cast<qint64>(Scheme::System)},
                                        {tr("Light"), static_cast<qint64>(Scheme::Light)},
                                        {tr("Dark"), static_cast<qint64>(Scheme::Dark)}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4), Metrics::gap(4));
    column->setSpacing(Metrics::gap(4));
    auto *office = new Card(tr("The office"), this);
    office->body()->addWidget(m_form);
    office->body()->addWidget(m_save, 0, Qt::AlignRight);
    auto *machine = new Card(tr("On this machine"), this);
    machine->body()->addWidget(m_machine);
    for (Card *card : {office, machine}) {
        card->setMaximumWidth(Metrics::px(560));
        column->addWidget(card);
    }
    column->addStretch(1);
    connect(m_form, &SettingsForm::edited, this, [this] {
        setDirty(true);
        kept().keep(u"office"_s, m_form->typed(), seen());
    });
    connect(m_save, &QPushButton::clicked, this, &OfficeSection::save);
    connect(m_machine, &SettingsForm::edited, this, &OfficeSection::chooseLook);
    setDirty(false);
}

void OfficeSection::dirtyChanged()
{
    m_save->setEnabled(isDirty());
}

void OfficeSection::reload()
{
    if (isDirty())
        return;
    takeStored();
    restoreDraft();
    const Preferences preferences(context().settings());
    m_machine->setChoice(u"language"_s, currentLanguage() == "en"_L1 ? 1 : 0);
    m_machine->setChoice(u"scheme"_s, static_cast<qint64>(preferences.scheme()));
}

QJsonObject OfficeSection::seen() const
{
    return {{u"name"_s, m_seenName}, {u"zone"_s, m_seenZone}};
}

void OfficeSection::restoreDraft()
{
    const QJsonObject typed = kept().typed(u"office"_s);
    if (typed.isEmpty())
        return;
    const QJsonObject began = kept().began(u"office"_s).toObject();
    if (began != seen()) {
        kept().drop(u"office"_s);
        context().notify(
            tr("A draft of the office's settings was dropped: it began with “%1”, and “%2” is stored now.")
                .arg(began[u"name"].toString() + u" · "_s + began[u"zone"].toString(),
                     m_seenName + u" · "_s + m_seenZone));
        return;
    }
    m_form->putTyped(typed);
    setDirty(true);
    context().notify(tr("What you had typed and not saved is in the form again."));
}

void OfficeSection::takeStored()
{
    const auto take = [this](const QString &field, QString *seen, const QString &stored) {
        if (!isDirty() || m_form->text(field) == *seen)
            m_form->setText(field, stored);
        *seen = stored;
    };
    take(u"name"_s, &m_seenName, context().office().name());
    take(u"zone"_s, &m_seenZone, QString::fromLatin1(context().office().zone().name()));
}

bool OfficeSection::save()
{
    if (!isDirty())
        return false;
    m_form->clearErrors();
    if (m_form->text(u"name"_s).trimmed().isEmpty()) {
        m_form->setError(u"name"_s, tr("The name is missing."));
        return true;
    }
    QList<SettingValue> changed;
    if (const QString name = m_form->text(u"name"_s); name != m_seenName)
        changed.append({u"office.name"_s, name, m_seenName});
    if (const QString zone = m_form->text(u"zone"_s); zone != m_seenZone)
        changed.append({u"office.zone"_s, zone, m_seenZone});
    AdminDesk desk(context().office(), context().session());
    const auto stored = desk.saveSettings(changed);
    if (!stored) {
        if (stored.error().code == ErrorCode::Conflict && context().office().reloadSettings())
            takeStored();
        refuse(m_form, stored.error());
        return true;
    }
    kept().drop(u"office"_s);
    setDirty(false);
    emit saved();
    reload();
    return true;
}

void OfficeSection::chooseLook()
{
    Preferences preferences(context().settings());
    const auto scheme = static_cast<Scheme>(m_machine->choice(u"scheme"_s));
    if (scheme != preferences.scheme()) {
        preferences.setScheme(scheme);
        Theme::apply(*qApp, scheme);
    }
    const QString language = m_machine->choice(u"language"_s) == 1 ? u"en"_s : u"ja"_s;
    if (language != (preferences.language().isEmpty() ? currentLanguage() : preferences.language())) {
        preferences.setLanguage(language);
        context().notify(tr("The language changes when Tewake is opened next; the menu changes it at once."));
    }
}

} // namespace tewake::ui
