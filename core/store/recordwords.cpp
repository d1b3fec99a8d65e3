// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordwords.h"

#include <QHash>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

template <class... T> QHash<QString, const char *> wordsOf()
{
    return {{QString::fromLatin1(Record<T>::table), Record<T>::word}...};
}

} // namespace

QString wordOfTable(const QString &table)
{
    static const QHash<QString, const char *> words = [] {
        auto all =
            wordsOf<Skill, Hub, Room, Team, Worker, Account, Client, WorkCategory, Order, Task, Assignment,
                    TimeEntry, Submission, Inspection, Reward, ClientAcceptance, Adjustment, TermSheet>();
        all.insert(u"assignment_block"_s, QT_TRANSLATE_NOOP("Record", "planned time"));
        all.insert(u"weekly_slot"_s, QT_TRANSLATE_NOOP("Record", "weekly hours"));
        all.insert(u"availability_exception"_s, QT_TRANSLATE_NOOP("Record", "day that differs"));
        all.insert(u"clearance"_s, QT_TRANSLATE_NOOP("Record", "non-disclosure agreement"));
        all.insert(u"worker_skill"_s, QT_TRANSLATE_NOOP("Record", "skill of a person"));
        all.insert(u"import_batch"_s, QT_TRANSLATE_NOOP("Record", "import"));
        all.insert(u"office_month"_s, QT_TRANSLATE_NOOP("Record", "month"));
        all.insert(u"month_plan"_s, QT_TRANSLATE_NOOP("Record", "plan of a month"));
        return all;
    }();
    const char *word = words.value(table);
    return word ? QCoreApplication::translate("Record", word) : table;
}

} // namespace tewake
