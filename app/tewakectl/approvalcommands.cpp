// SPDX-License-Identifier: GPL-3.0-or-later
// Hours on their way to approval.
#include "app/tewakectl/records.h"
#include "core/desk/hoursdesk.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

using Entries = QList<Id<TimeEntry>>;

Result<Entries> entriesOf(const Arguments &arguments)
{
    Entries ids;
    for (const QString &word : arguments.positions()) {
        bool number = false;
        ids.append(Id<TimeEntry>(word.toLongLong(&number)));
        if (!number)
            return Error{ErrorCode::InvalidInput, Ctl::tr("“%1” is no number of an entry.").arg(word),
                         u"entry"_s};
    }
    return ids;
}

/// What is decided about, as ENTRY or ENTRY@VERSION: with the version only while it is still that one.
Result<QList<SeenEntry>> seenOf(const Arguments &arguments)
{
    QList<SeenEntry> seen;
    for (const QString &word : arguments.positions()) {
        const qsizetype at = word.indexOf(u'@');
        bool number = false;
        bool version = true;
        SeenEntry entry{Id<TimeEntry>(word.left(at < 0 ? word.size() : at).toLongLong(&number)), 0};
        if (at >= 0)
            entry.version = word.mid(at + 1).toInt(&version);
        if (!number || !version || (at >= 0 && entry.version < 1))
            return Error{ErrorCode::InvalidInput, Ctl::tr("“%1” is no number of an entry.").arg(word),
                         u"entry"_s};
        seen.append(entry);
    }
    return seen;
}

Entries idsOf(const QList<SeenEntry> &seen)
{
    Entries ids;
    for (const SeenEntry &entry : seen)
        ids.append(entry.id);
    return ids;
}

QJsonArray idsJson(const Entries &ids)
{
    QJsonArray list;
    for (const Id<TimeEntry> id : ids)
        list.append(id.value());
    return list;
}

Result<void> done(Context &context, const QString &key, const Entries &ids, const QString &text)
{
    context.out.line(text);
    context.out.object({{key, qint64(ids.size())}, {u"entries"_s, idsJson(ids)}});
    return {};
}

Result<void> waiting(Context &context)
{
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::ApproveHours));
    TEWAKE_TRY(const QList<EntryRow> entries, desk.waitingForApproval());
    TEWAKE_TRY(const NameMap codes, workerCodes(desk.office(), desk.session()));
    QJsonArray objects;
    QList<QStringList> rows;
    for (const EntryRow &row : entries) {
        const QString code = codes.value(row.entry.workerId.value());
        QJsonObject object = entryJson(row, desk.office().zone());
        object.insert(u"worker"_s, code);
        objects.append(object);
        rows.append({QString::number(row.entry.id.value()), row.entry.day.toString(Qt::ISODate),
                     row.entry.minutes.toString(), QString::number(row.entry.quantity), row.label,
                     code + u' ' + row.workerName});
    }
    context.out.table({Ctl::tr("entry"), Ctl::tr("day"), Ctl::tr("time"), Ctl::tr("units"), Ctl::tr("task"),
                       Ctl::tr("worker")},
                      rows);
    context.out.object({{u"entries"_s, objects}});
    return {};
}

Result<void> submit(Context &context)
{
    TEWAKE_TRY(const Entries ids, entriesOf(context.arguments));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_TRY(const int count, desk.submitEntries(ids));
    return done(context, u"submitted"_s, ids, Ctl::tr("%n entries submitted.", nullptr, count));
}

Result<void> recall(Context &context)
{
    TEWAKE_TRY(const Entries ids, entriesOf(context.arguments));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::OwnWork));
    TEWAKE_CHECK(desk.recallEntry(ids.first()));
    return done(context, u"recalled"_s, ids, Ctl::tr("%n entries taken back.", nullptr, 1));
}

Result<void> approve(Context &context)
{
    TEWAKE_TRY(QList<SeenEntry> seen, seenOf(context.arguments));
    const bool all = context.arguments.has(u"all"_s);
    if (all != seen.isEmpty())
        return wrongUsage(Ctl::tr("Give either %1 or --all.").arg(u"ENTRY"_s), u"ENTRY"_s);
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::ApproveHours));
    if (all) {
        TEWAKE_TRY(const QList<EntryRow> rows, desk.waitingForApproval());
        TEWAKE_CHECK(context.readWhole());
        for (const EntryRow &row : rows)
            seen.append({row.entry.id, row.entry.version});
    }
    TEWAKE_TRY(const int count, desk.approve(seen));
    return done(context, u"approved"_s, idsOf(seen), Ctl::tr("%n entries approved.", nullptr, count));
}

Result<void> sendBack(Context &context)
{
    TEWAKE_TRY(const QList<SeenEntry> seen, seenOf(context.arguments));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::ApproveHours));
    TEWAKE_TRY(const int count, desk.sendBack(seen, context.arguments.value(u"reason"_s)));
    return done(context, u"sent_back"_s, idsOf(seen), Ctl::tr("%n entries sent back.", nullptr, count));
}

Result<void> unapprove(Context &context)
{
    TEWAKE_TRY(const QList<SeenEntry> seen, seenOf(context.arguments));
    TEWAKE_TRY(HoursDesk desk, context.desk<HoursDesk>(Permission::ApproveHours));
    TEWAKE_CHECK(desk.unapprove(seen.first()));
    return done(context, u"unapproved"_s, idsOf(seen),
                Ctl::tr("%n entries wait for approval again.", nullptr, 1));
}

} // namespace

void addApprovalCommands(QList<Command> &commands)
{
    commands += {u"hours submit ENTRY ..."_s, Ctl::tr("Submits one's own hours for approval."), submit};
    commands += {u"hours recall ENTRY"_s, Ctl::tr("Takes submitted hours back to change them."), recall};
    commands += {u"hours waiting"_s, Ctl::tr("Hours that wait for approval."), waiting};
    commands +=
        {u"hours approve [ENTRY ...] [--all]"_s,
         Ctl::tr("Approves hours. With ENTRY@VERSION, as the list gives it, nothing is decided where the "
                 "entry was changed meanwhile; so with the next two."),
         approve};
    commands += {u"hours send-back ENTRY ... --reason TEXT"_s, Ctl::tr("Sends hours back to their worker."),
                 sendBack};
    commands += {u"hours unapprove ENTRY"_s, Ctl::tr("Approved hours wait for approval again."), unapprove};
}

} // namespace tewake::ctl
