// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordkinds.h"

#include "core/store/records.h"
#include "core/store/values.h"

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

template <class T> RecordKind kindOf(const QString &subject, const QStringList &hanging = {})
{
    RecordKind kind{subject, QString::fromLatin1(Record<T>::table), {}, hanging};
    T record;
    const auto add = [&](const auto &column) {
        const QVariant empty = toStored(column.access(record));
        if (qstrcmp(column.name, "password_hash") != 0)
            kind.columns.append(
                {QString::fromLatin1(column.name), empty.typeId() == QMetaType::QString, empty.isNull()});
    };
    std::apply([&add](const auto &...columns) { (add(columns), ...); }, Record<T>::columns);
    return kind;
}

} // namespace

bool RecordKind::isWhole(const QJsonObject &line, qint64 id) const
{
    if (line.size() < 2 || line.value(u"id"_s).toInteger() != id)
        return false;
    for (auto it = line.constBegin(); it != line.constEnd(); ++it) {
        if (it.key() != "id"_L1 && !column(it.key()) && !hanging.contains(it.key()))
            return false;
    }
    return true;
}

const StoredColumn *RecordKind::column(const QString &name) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&name](const StoredColumn &column) { return column.name == name; });
    return found == columns.cend() ? nullptr : &*found;
}

const QList<RecordKind> &recordKinds()
{
    static const QList<RecordKind> kinds{kindOf<Client>(u"client"_s),
                                         kindOf<Order>(u"order"_s),
                                         kindOf<Task>(u"task"_s),
                                         kindOf<Worker>(u"worker"_s),
                                         kindOf<Assignment>(u"assignment"_s, {u"blocks"_s}),
                                         kindOf<TimeEntry>(u"timeEntry"_s),
                                         kindOf<Submission>(u"submission"_s),
                                         kindOf<Inspection>(u"inspection"_s),
                                         kindOf<Reward>(u"reward"_s),
                                         kindOf<ClientAcceptance>(u"acceptance"_s),
                                         kindOf<Adjustment>(u"adjustment"_s),
                                         kindOf<Account>(u"account"_s),
                                         kindOf<WorkCategory>(u"category"_s),
                                         kindOf<Skill>(u"skill"_s),
                                         kindOf<Team>(u"team"_s),
                                         kindOf<Hub>(u"hub"_s),
                                         kindOf<Room>(u"room"_s),
                                         kindOf<TermSheet>(u"termSheet"_s)};
    return kinds;
}

const RecordKind *recordKind(const QString &subject)
{
    const QList<RecordKind> &kinds = recordKinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(),
                                    [&subject](const RecordKind &kind) { return kind.subject == subject; });
    return found == kinds.cend() ? nullptr : &*found;
}

} // namespace tewake
