// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/auditwords.h"

#include "core/base/daterange.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tewake {

namespace {

using Words = QHash<QString, const char *>;

const Words &actionWords()
{
    static const Words words{
        {u"acceptance.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Client acceptance booked")},
        {u"acceptance.remove"_s, QT_TRANSLATE_NOOP("AuditWords", "Client acceptance removed")},
        {u"order.cancel.reason"_s, QT_TRANSLATE_NOOP("AuditWords", "Why the order was cancelled")},
        {u"task.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Task added")},
        {u"task.cancel.reason"_s, QT_TRANSLATE_NOOP("AuditWords", "Why the task was cancelled")},
        {u"task.remove"_s, QT_TRANSLATE_NOOP("AuditWords", "Task removed")},
        {u"account.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Account added")},
        {u"account.first"_s, QT_TRANSLATE_NOOP("AuditWords", "First account added")},
        {u"account.password"_s, QT_TRANSLATE_NOOP("AuditWords", "Password changed")},
        {u"account.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Account changed")},
        {u"adjustment.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Adjustment booked")},
        {u"assignment.accept"_s, QT_TRANSLATE_NOOP("AuditWords", "Offer accepted")},
        {u"assignment.decline"_s, QT_TRANSLATE_NOOP("AuditWords", "Offer declined")},
        {u"assignment.finish"_s, QT_TRANSLATE_NOOP("AuditWords", "Assignment finished")},
        {u"assignment.offer"_s, QT_TRANSLATE_NOOP("AuditWords", "Offer sent")},
        {u"assignment.reopen"_s, QT_TRANSLATE_NOOP("AuditWords", "Assignment opened again")},
        {u"assignment.withdraw"_s, QT_TRANSLATE_NOOP("AuditWords", "Assignment withdrawn")},
        {u"client.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Client added")},
        {u"client.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Client changed")},
        {u"holidays.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Holidays changed")},
        {u"hours.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours entered")},
        {u"hours.approve"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours approved")},
        {u"hours.discard"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours taken out")},
        {u"hours.discard.reason"_s, QT_TRANSLATE_NOOP("AuditWords", "Why hours were taken out")},
        {u"hours.recall"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours taken back")},
        {u"hours.remove"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours removed")},
        {u"hours.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours changed")},
        {u"hours.sendBack"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours sent back")},
        {u"hours.submit"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours handed in")},
        {u"hours.unapprove"_s, QT_TRANSLATE_NOOP("AuditWords", "Approval of hours taken back")},
        {u"inspection.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Inspected")},
        {u"month.close"_s, QT_TRANSLATE_NOOP("AuditWords", "Month closed")},
        {u"month.plan"_s, QT_TRANSLATE_NOOP("AuditWords", "Plan of the month changed")},
        {u"month.reopen"_s, QT_TRANSLATE_NOOP("AuditWords", "Month opened again")},
        {u"office.new"_s, QT_TRANSLATE_NOOP("AuditWords", "Office made")},
        {u"office.sample"_s, QT_TRANSLATE_NOOP("AuditWords", "Sample office made")},
        {u"order.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Order added")},
        {u"order.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Terms of the order changed")},
        {u"order.accept"_s, QT_TRANSLATE_NOOP("AuditWords", "Order accepted")},
        {u"order.unaccept"_s, QT_TRANSLATE_NOOP("AuditWords", "Acceptance of the order taken back")},
        {u"order.begin"_s, QT_TRANSLATE_NOOP("AuditWords", "First work of the order handed out")},
        {u"order.cancel"_s, QT_TRANSLATE_NOOP("AuditWords", "Order cancelled")},
        {u"order.deliver"_s, QT_TRANSLATE_NOOP("AuditWords", "Order delivered")},
        {u"order.takeBack"_s, QT_TRANSLATE_NOOP("AuditWords", "Delivery sent back by the client")},
        {u"order.takeBack.reason"_s, QT_TRANSLATE_NOOP("AuditWords", "Reason of the client")},
        {u"order.complete"_s, QT_TRANSLATE_NOOP("AuditWords", "Order completed")},
        {u"order.uncomplete"_s, QT_TRANSLATE_NOOP("AuditWords", "Order no longer completed")},
        {u"order.acceptance"_s, QT_TRANSLATE_NOOP("AuditWords", "Client acceptance recorded")},
        {u"order.acceptance.takeBack"_s, QT_TRANSLATE_NOOP("AuditWords", "Client acceptance taken back")},
        {u"order.splitIntoBoxes"_s, QT_TRANSLATE_NOOP("AuditWords", "Order split into boxes")},
        {u"order.splitIntoShifts"_s, QT_TRANSLATE_NOOP("AuditWords", "Order split into shifts")},
        {u"order.undoSplit"_s, QT_TRANSLATE_NOOP("AuditWords", "Split taken back")},
        {u"reward.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Reward due")},
        {u"setting.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Setting changed")},
        {u"signIn"_s, QT_TRANSLATE_NOOP("AuditWords", "Signed in")},
        {u"signIn.sample"_s, QT_TRANSLATE_NOOP("AuditWords", "Signed in to the sample")},
        {u"signIn.refused"_s, QT_TRANSLATE_NOOP("AuditWords", "Sign-in refused")},
        {u"submission.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Work handed in")},
        {u"task.accept"_s, QT_TRANSLATE_NOOP("AuditWords", "Task accepted")},
        {u"task.cancel"_s, QT_TRANSLATE_NOOP("AuditWords", "Task cancelled")},
        {u"task.decline"_s, QT_TRANSLATE_NOOP("AuditWords", "Task declined")},
        {u"task.handIn"_s, QT_TRANSLATE_NOOP("AuditWords", "Task handed in")},
        {u"task.offer"_s, QT_TRANSLATE_NOOP("AuditWords", "Task offered")},
        {u"task.pass"_s, QT_TRANSLATE_NOOP("AuditWords", "Task passed")},
        {u"task.reject"_s, QT_TRANSLATE_NOOP("AuditWords", "Task rejected")},
        {u"task.inspectAgain"_s, QT_TRANSLATE_NOOP("AuditWords", "Task waits for inspection again")},
        {u"task.rework"_s, QT_TRANSLATE_NOOP("AuditWords", "Rework made")},
        {u"task.sendBack"_s, QT_TRANSLATE_NOOP("AuditWords", "Task sent back")},
        {u"task.start"_s, QT_TRANSLATE_NOOP("AuditWords", "Task begun")},
        {u"task.takeBack"_s, QT_TRANSLATE_NOOP("AuditWords", "Hand-in taken back")},
        {u"task.withdraw"_s, QT_TRANSLATE_NOOP("AuditWords", "Task withdrawn")},
        {u"terms.state"_s, QT_TRANSLATE_NOOP("AuditWords", "Terms of offers stated")},
        {u"timer.start"_s, QT_TRANSLATE_NOOP("AuditWords", "Timer started")},
        {u"timer.stop"_s, QT_TRANSLATE_NOOP("AuditWords", "Timer stopped")},
        {u"worker.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Teleworker registered")},
        {u"worker.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Teleworker changed")},
        {u"worker.availability"_s, QT_TRANSLATE_NOOP("AuditWords", "Availability changed")},
        {u"worker.calledOff"_s, QT_TRANSLATE_NOOP("AuditWords", "Called off")},
        {u"worker.clearances"_s, QT_TRANSLATE_NOOP("AuditWords", "Agreements changed")},
        {u"worker.limits"_s, QT_TRANSLATE_NOOP("AuditWords", "Limits changed")},
        {u"worker.skills"_s, QT_TRANSLATE_NOOP("AuditWords", "Skills changed")},
        {u"worker.takeOff"_s, QT_TRANSLATE_NOOP("AuditWords", "Day off")},
        {u"category.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Work category added")},
        {u"category.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Work category changed")},
        {u"skill.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Skill added")},
        {u"skill.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Skill changed")},
        {u"team.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Team added")},
        {u"team.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Team changed")},
        {u"hub.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Hub added")},
        {u"hub.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Hub changed")},
        {u"room.add"_s, QT_TRANSLATE_NOOP("AuditWords", "Room added")},
        {u"room.save"_s, QT_TRANSLATE_NOOP("AuditWords", "Room changed")},
    };
    return words;
}

const Words &importWords()
{
    static const Words words{
        {u"clients"_s, QT_TRANSLATE_NOOP("AuditWords", "Import of clients")},
        {u"workers"_s, QT_TRANSLATE_NOOP("AuditWords", "Import of teleworkers")},
        {u"skills"_s, QT_TRANSLATE_NOOP("AuditWords", "Import of skills")},
        {u"availability"_s, QT_TRANSLATE_NOOP("AuditWords", "Import of availability")},
        {u"orders"_s, QT_TRANSLATE_NOOP("AuditWords", "Import of orders")},
        {u"tasks"_s, QT_TRANSLATE_NOOP("AuditWords", "Import of tasks")},
        {u"hours"_s, QT_TRANSLATE_NOOP("AuditWords", "Import of hours")},
    };
    return words;
}

const Words &subjectWords()
{
    static const Words words{
        {u"client"_s, QT_TRANSLATE_NOOP("AuditWords", "Client")},
        {u"order"_s, QT_TRANSLATE_NOOP("AuditWords", "Order")},
        {u"task"_s, QT_TRANSLATE_NOOP("AuditWords", "Task")},
        {u"worker"_s, QT_TRANSLATE_NOOP("AuditWords", "Teleworker")},
        {u"assignment"_s, QT_TRANSLATE_NOOP("AuditWords", "Assignment")},
        {u"timeEntry"_s, QT_TRANSLATE_NOOP("AuditWords", "Hours")},
        {u"submission"_s, QT_TRANSLATE_NOOP("AuditWords", "Hand-in")},
        {u"inspection"_s, QT_TRANSLATE_NOOP("AuditWords", "Inspection")},
        {u"reward"_s, QT_TRANSLATE_NOOP("AuditWords", "Reward")},
        {u"acceptance"_s, QT_TRANSLATE_NOOP("AuditWords", "Client acceptance")},
        {u"adjustment"_s, QT_TRANSLATE_NOOP("AuditWords", "Adjustment")},
        {u"month"_s, QT_TRANSLATE_NOOP("AuditWords", "Month")},
        {u"account"_s, QT_TRANSLATE_NOOP("AuditWords", "Account")},
        {u"setting"_s, QT_TRANSLATE_NOOP("AuditWords", "Setting")},
        {u"category"_s, QT_TRANSLATE_NOOP("AuditWords", "Work category")},
        {u"skill"_s, QT_TRANSLATE_NOOP("AuditWords", "Skill")},
        {u"team"_s, QT_TRANSLATE_NOOP("AuditWords", "Team")},
        {u"hub"_s, QT_TRANSLATE_NOOP("AuditWords", "Hub")},
        {u"room"_s, QT_TRANSLATE_NOOP("AuditWords", "Room")},
        {u"holidays"_s, QT_TRANSLATE_NOOP("AuditWords", "Holidays")},
        {u"termSheet"_s, QT_TRANSLATE_NOOP("AuditWords", "Terms of offers")},
    };
    return words;
}

QString said(const Words &words, const QString &name)
{
    const auto found = words.find(name);
    return found == words.end() ? name : QCoreApplication::translate("AuditWords", found.value());
}

} // namespace

QString auditActionWords(const QString &action)
{
    const QString prefix = u"import."_s;
    if (action.startsWith(prefix))
        return said(importWords(), action.mid(prefix.size()));
    return said(actionWords(), action);
}

QString auditRecordWords(const AuditRecord &record)
{
    const QString subject = said(subjectWords(), record.subject);
    if (record.subject == "month"_L1 && record.subjectId > 0)
        return u"%1 %2"_s.arg(subject, YearMonth::fromIndex(static_cast<int>(record.subjectId)).toString());
    return record.subjectId > 0 ? u"%1 %2"_s.arg(subject).arg(record.subjectId) : subject;
}

} // namespace tewake
