// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"

#include "core/calendar/holidays.h"
#include "core/desk/admindesk.h"
#include "core/desk/auditwords.h"

#include <QJsonDocument>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<void> verify(Context &context)
{
    TEWAKE_TRY(Office *const office, context.office());
    TEWAKE_TRY(const qint64 lines, verifyTrail(*office));
    context.out.line(Ctl::tr("The audit trail is whole: %n line(s).", nullptr, static_cast<int>(lines)));
    context.out.object({{u"ok"_s, true}, {u"lines"_s, lines}});
    return {};
}

QJsonObject recordJson(const AuditRecord &record, const OfficeZone &zone)
{
    const auto parsed = [](const QString &text) -> QJsonValue {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    };
    return {{u"id"_s, record.id},
            {u"at"_s, timeJson(record.at, zone)},
            {u"who"_s, record.accountName},
            {u"action"_s, record.action},
            {u"subject"_s, record.subject},
            {u"subject_id"_s, record.subjectId},
            {u"before"_s, parsed(record.before)},
            {u"after"_s, parsed(record.after)}};
}

Result<void> list(Context &context)
{
    TEWAKE_TRY(const qint64 limit, context.arguments.number(u"limit"_s, 50, 1, 100'000));
    TEWAKE_TRY(AdminDesk desk, context.desk<AdminDesk>(Permission::ViewTrail));
    TEWAKE_TRY(const QList<AuditRecord> records, desk.audit(static_cast<int>(limit)));
    const OfficeZone &zone = desk.office().zone();
    QJsonArray objects;
    QList<QStringList> rows;
    for (const AuditRecord &record : records) {
        objects.append(recordJson(record, zone));
        rows.append({QString::number(record.id), zone.local(record.at).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                     record.accountName, auditActionWords(record.action), auditRecordWords(record)});
    }
    context.out.table({Ctl::tr("id"), Ctl::tr("when"), Ctl::tr("who"), Ctl::tr("what"), Ctl::tr("about")},
                      rows);
    context.out.object({{u"records"_s, objects}});
    return {};
}

Result<void> holidays(Context &context)
{
    bool number = false;
    const int year = context.arguments.position(0).toInt(&number);
    if (!number || year < FirstHolidayYear || year > LastHolidayYear)
        return Error{ErrorCode::InvalidInput,
                     Ctl::tr("Holidays are known from %1 to %2, not for “%3”.")
                         .arg(FirstHolidayYear)
                         .arg(LastHolidayYear)
                         .arg(context.arguments.position(0)),
                     u"year"_s};
    QJsonArray days;
    for (const Holiday &holiday : japaneseHolidays(year)) {
        days.append(QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)}, {u"name"_s, holiday.name}});
        context.out.line(holiday.date.toString(Qt::ISODate) + u"  "_s + holiday.name);
    }
    context.out.array(days);
    return {};
}

} // namespace

void addAuditCommands(QList<Command> &commands)
{
    commands += {u"audit verify"_s, Ctl::tr("Whether the chain of the audit trail is unbroken."), verify};
    commands += {u"audit list [--limit N]"_s, Ctl::tr("Who changed what, the newest first."), list};
    commands += {u"calendar holidays YEAR"_s,
                 Ctl::tr("Japan's holidays by law; with --json a list of {\"date\", \"name\"}."), holidays};
}

} // namespace tewake::ctl
