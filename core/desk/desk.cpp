// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/store/housegateway.h"
#include "core/store/monthgateway.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Desks {
    Q_DECLARE_TR_FUNCTIONS(Desks)
};

/// Lines of the trail that a change keeps back, so that where the trail ends is read and written rarely.
constexpr qsizetype MostLinesKept = 1000;

QString jsonText(const QJsonObject &object)
{
    return object.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString nameOf(Subject subject)
{
    switch (subject) {
    case Subject::Client:
        return u"client"_s;
    case Subject::Order:
        return u"order"_s;
    case Subject::Task:
        return u"task"_s;
    case Subject::Worker:
        return u"worker"_s;
    case Subject::Assignment:
        return u"assignment"_s;
    case Subject::TimeEntry:
        return u"timeEntry"_s;
    case Subject::Submission:
        return u"submission"_s;
    case Subject::Inspection:
        return u"inspection"_s;
    case Subject::Reward:
        return u"reward"_s;
    case Subject::Acceptance:
        return u"acceptance"_s;
    case Subject::Adjustment:
        return u"adjustment"_s;
    case Subject::Month:
        return u"month"_s;
    case Subject::Account:
        return u"account"_s;
    case Subject::Category:
        return u"category"_s;
    case Subject::Skill:
        return u"skill"_s;
    case Subject::Team:
        return u"team"_s;
    case Subject::Hub:
        return u"hub"_s;
    case Subject::Room:
        return u"room"_s;
    case Subject::TermSheet:
        return u"termSheet"_s;
    case Subject::Holidays:
        return u"holidays"_s;
    case Subject::Setting:
        return u"setting"_s;
    }
    return {};
}

Result<void> requireUnchanged(Office &office, const Account &account)
{
    TEWAKE_TRY(const std::optional<Account> now, HouseGateway(office.database()).account(account.id));
    const bool active = now && now->active;
    if (!active)
        return Error{ErrorCode::NotAllowed,
                     Desks::tr("The account of %1 has been closed meanwhile.").arg(account.displayName),
                     u"user"_s};
    if (now->role == account.role && now->workerId == account.workerId && now->hubId == account.hubId)
        return {};
    return Error{
        ErrorCode::NotAllowed,
        Desks::tr("The rights of %1 have been changed meanwhile: sign in again.").arg(now->displayName),
        u"user"_s};
}

Result<void> Desk::audit(const QString &action, Subject subject, qint64 id, const QJsonObject &before,
                         const QJsonObject &after)
{
    AuditRecord record;
    record.at = now();
    record.accountId = m_session.account.id;
    record.accountName = m_session.account.displayName;
    record.action = action;
    record.subject = nameOf(subject);
    record.subjectId = id;
    record.before = jsonText(before);
    record.after = jsonText(after);
    m_pending.append({subject, id});
    if (!m_change)
        return AuditTrail(database()).append(record);
    m_change->lines.append(record);
    return m_change->lines.size() < MostLinesKept ? Result<void>() : writeLines();
}

Result<void> Desk::writeLines()
{
    return AuditTrail(database()).append(std::exchange(m_change->lines, {}));
}

Result<void> Desk::requireOpenMonth(QDate day) const
{
    const YearMonth month = YearMonth::of(day);
    if (m_change && m_change->openMonths.contains(month.index()))
        return {};
    const MonthGateway months(database());
    TEWAKE_TRY(const Month stored, months.month(month));
    if (stored.state == MonthState::Closed)
        return Error{
            ErrorCode::Refused,
            Desks::tr(
                "%1 is closed. Book the correction as an adjustment in an open month, or reopen the month.")
                .arg(month.toString()),
            u"month"_s};
    // A month that had nothing in it was passed over, and counts into the figures of those closed after it.
    TEWAKE_TRY(const std::optional<YearMonth> last, months.lastClosed());
    if (last && month < *last)
        return Error{
            ErrorCode::Refused,
            Desks::tr("%1 lies before %2, which is closed. Book the correction as an adjustment in an "
                      "open month, or reopen the month.")
                .arg(month.toString(), last->toString()),
            u"month"_s};
    if (m_change)
        m_change->openMonths.insert(month.index());
    return {};
}

void Desk::announce()
{
    // Many records of one kind are one event: views look again once.
    QHash<int, QList<qint64>> bySubject;
    for (const ChangeEvent &event : std::as_const(m_pending))
        bySubject[static_cast<int>(event.subject)] += event.id;
    m_pending.clear();
    for (auto it = bySubject.cbegin(); it != bySubject.cend(); ++it)
        m_office->changes().announce({static_cast<Subject>(it.key()), it->size() == 1 ? it->first() : 0});
}

} // namespace tewake
