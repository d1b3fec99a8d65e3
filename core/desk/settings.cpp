// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"

#include "core/base/refusal.h"
#include "core/base/text.h"
#include "core/desk/offerstating.h"
#include "core/desk/office.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr qsizetype LongestText = 200;
constexpr qsizetype LongestWords = 1000;
constexpr int LongestInspection = 60; ///< days: by then everything is paid, inspected or not

Result<void> checkText(const Setting &setting, const QString &value)
{
    if (value.isEmpty())
        return invalid(setting.field, Settings::tr("“%1” has to be given a value.").arg(setting.name));
    if (value.size() > LongestText)
        return invalid(
            setting.field,
            Settings::tr("“%1…” is too long: at most %2 characters.").arg(value.left(20)).arg(LongestText));
    return {};
}

Result<void> checkNumber(const Setting &setting, const QString &value)
{
    bool numeric = false;
    const int number = value.toInt(&numeric);
    if (numeric && number >= setting.least && number <= setting.most)
        return {};
    return invalid(setting.field, Settings::tr("“%1” has to be a whole number from %2 to %3, not “%4”.")
                                      .arg(setting.name)
                                      .arg(setting.least)
                                      .arg(setting.most)
                                      .arg(value.left(40)));
}

Result<void> checkDay(const Setting &setting, const QString &value)
{
    if (value.isEmpty() || QDate::fromString(value, Qt::ISODate).isValid())
        return {};
    return invalid(setting.field, Settings::tr("“%1” has to be a day like 2026-04-01, or nothing, not “%2”.")
                                      .arg(setting.name, value.left(40)));
}

Result<void> checkWords(const Setting &setting, const QString &value)
{
    if (value.size() <= LongestWords)
        return {};
    return invalid(
        setting.field,
        Settings::tr("“%1…” is too long: at most %2 characters.").arg(value.left(20)).arg(LongestWords));
}

/// The list that the program brings: dated, with its source.
QString broughtWages()
{
    QFile file(u":/tewake/lists/minimumwages.json"_s);
    const bool readable = file.open(QIODevice::ReadOnly);
    Q_ASSERT(readable);
    QList<MinimumWage> wages;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll())[u"wages"].toArray();
    for (const QJsonValue &wage : list)
        wages.append({QDate::fromString(wage[0].toString(), Qt::ISODate), Yen(wage[1].toInteger())});
    return toText(wages);
}

/// A number that is stored; one that was written by hand and is none counts as the standard.
Result<int> numberOf(const Office &office, const QString &name)
{
    TEWAKE_TRY(const Setting setting, settingNamed(name));
    TEWAKE_TRY(const QString stored, office.setting(name));
    bool numeric = false;
    const int number = stored.toInt(&numeric);
    return numeric ? number : setting.standard.toInt();
}

} // namespace

const QList<Setting> &settings()
{
    using Kind = Setting::Kind;
    static const ClosingTerms terms;
    static const QList<Setting> list{
        {u"office.name"_s, Kind::Text, {}, u"name"_s},
        {u"office.zone"_s, Kind::Zone, u"Asia/Tokyo"_s, u"zone"_s},
        {u"office.sample"_s, Kind::Inner, {}, u"setting"_s},
        {u"office.unfinished"_s, Kind::Inner, {}, u"setting"_s}, // while a new office is being filled
        {u"sample.teleworker"_s, Kind::Inner, {}, u"setting"_s},
        {u"inspection.aql"_s, Kind::Choice, u"2.5"_s, u"aql"_s, 0, 0, {u"1.0"_s, u"2.5"_s}},
        {u"inspection.days"_s, Kind::Number, u"10"_s, u"days"_s, 1, LongestInspection},
        {u"reward.closingDay"_s, Kind::Number, QString::number(terms.closingDay), u"closingDay"_s, 1, 31},
        // What is too late or too early for the law is named as such when the terms are held against it.
        {u"reward.paymentMonthOffset"_s, Kind::Number, QString::number(terms.paymentMonthOffset),
         u"paymentMonthOffset"_s, -12, 12},
        {u"reward.paymentDay"_s, Kind::Number, QString::number(terms.paymentDay), u"paymentDay"_s, 1, 31},
        {u"terms.orderer"_s, Kind::Words, {}, u"orderer"_s},
        {u"terms.place"_s, Kind::Words, {}, u"place"_s},
        {u"terms.payMeans"_s, Kind::Words, {}, u"payMeans"_s},
        {u"terms.contact"_s, Kind::Words, {}, u"contact"_s},
        {u"terms.expenses"_s, Kind::Words, {}, u"expenses"_s},
        {u"terms.handIn"_s, Kind::Words, {}, u"handIn"_s},
        {u"terms.changes"_s, Kind::Words, {}, u"changes"_s},
        {u"terms.defects"_s, Kind::Words, {}, u"defects"_s},
        {u"terms.rights"_s, Kind::Words, {}, u"rights"_s},
        {u"terms.personalData"_s, Kind::Words, {}, u"personalData"_s},
        {u"terms.validFrom"_s, Kind::Day, {}, u"validFrom"_s},
        {u"terms.validUntil"_s, Kind::Day, {}, u"validUntil"_s},
        {u"wage.minimum"_s, Kind::Wages, {}, u"minimum"_s},
    };
    return list;
}

QString standardOf(const Setting &setting)
{
    if (setting.kind == Setting::Kind::Wages)
        return broughtWages();
    const auto term = fromName<TermKind>(setting.field);
    return setting.kind == Setting::Kind::Words && term ? standardTerm(*term) : setting.standard;
}

Result<Setting> settingNamed(const QString &name)
{
    const auto found = std::find_if(settings().begin(), settings().end(),
                                    [&](const Setting &setting) { return setting.name == name; });
    if (found == settings().end())
        return invalid(u"setting"_s, Settings::tr("There is no setting “%1”.").arg(name.left(40)));
    return *found;
}

Result<void> checkSetting(const QString &name, const QString &value)
{
    TEWAKE_TRY(const Setting setting, settingNamed(name));
    switch (setting.kind) {
    case Setting::Kind::Text:
        return checkText(setting, value);
    case Setting::Kind::Zone:
        if (!OfficeZone(value.toLatin1()).isValid())
            return invalid(setting.field, Settings::tr("There is no time zone “%1”.").arg(value.left(40)));
        return {};
    case Setting::Kind::Number:
        return checkNumber(setting, value);
    case Setting::Kind::Choice:
        if (!setting.words.contains(value))
            return invalid(setting.field,
                           Settings::tr("“%1” has to be one of %2, not “%3”.")
                               .arg(setting.name, setting.words.join(u", "_s), value.left(40)));
        return {};
    case Setting::Kind::Words:
        return checkWords(setting, value);
    case Setting::Kind::Day:
        return checkDay(setting, value);
    case Setting::Kind::Wages:
        if (const auto wages = minimumWagesFrom(value); !wages)
            return wages.error();
        return {};
    case Setting::Kind::Inner:
        // An office of real people must never become one that is entered without a password.
        return invalid(setting.field, Settings::tr("“%1” is no setting that can be changed.").arg(name));
    }
    Q_UNREACHABLE();
}

Result<double> acceptableQuality(const Office &office)
{
    TEWAKE_TRY(const QString stored, office.setting(u"inspection.aql"_s));
    return stored.toDouble();
}

QString qualityText(double level)
{
    return QString::number(level, 'f', 1);
}

Result<int> inspectionDays(const Office &office)
{
    return numberOf(office, u"inspection.days"_s);
}

Result<QList<MinimumWage>> minimumWages(const Office &office)
{
    TEWAKE_TRY(const QString stored, office.setting(u"wage.minimum"_s));
    return minimumWagesFrom(stored);
}

Result<ClosingTerms> rewardTerms(const Office &office)
{
    ClosingTerms terms;
    TEWAKE_TRY(terms.closingDay, numberOf(office, u"reward.closingDay"_s));
    TEWAKE_TRY(terms.paymentMonthOffset, numberOf(office, u"reward.paymentMonthOffset"_s));
    TEWAKE_TRY(terms.paymentDay, numberOf(office, u"reward.paymentDay"_s));
    return terms;
}

} // namespace tewake
