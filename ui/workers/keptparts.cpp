// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/keptparts.h"

#include <QJsonArray>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

QJsonValue json(const QList<WorkerSkill> &skills)
{
    QJsonArray list;
    for (const WorkerSkill &skill : skills)
        list.append(QJsonArray{skill.workerId.value(), skill.skillId.value(), skill.level});
    return list;
}

void take(const QJsonValue &kept, QList<WorkerSkill> &skills)
{
    for (const QJsonValue &one : kept.toArray())
        skills.append({Id<Worker>(one[0].toInteger()), Id<Skill>(one[1].toInteger()), one[2].toInt()});
}

QJsonValue json(const QList<Clearance> &clearances)
{
    QJsonArray list;
    for (const Clearance &clearance : clearances)
        list.append(QJsonArray{clearance.workerId.value(), clearance.clientId.value(),
                               isoDay(clearance.grantedOn), isoDay(clearance.expiresOn)});
    return list;
}

void take(const QJsonValue &kept, QList<Clearance> &clearances)
{
    for (const QJsonValue &one : kept.toArray())
        clearances.append(
            {Id<Worker>(one[0].toInteger()), Id<Client>(one[1].toInteger()), dayOf(one[2]), dayOf(one[3])});
}

QJsonValue json(const Availability &availability)
{
    return availabilityJson(availability);
}

void take(const QJsonValue &kept, Availability &availability)
{
    for (const QJsonValue &one : kept[u"pattern"].toArray())
        availability.pattern.append({one[0].toInt(), one[1].toInt(), one[2].toInt()});
    for (const QJsonValue &one : kept[u"exceptions"].toArray())
        availability.exceptions.append({dayOf(one[0]), one[1].toBool(), one[2].toInt(), one[3].toInt()});
}

template <class T> void put(QJsonObject &object, const QString &name, const std::optional<Edit<T>> &edit)
{
    if (edit)
        object.insert(name, QJsonObject{{u"seen"_s, json(edit->seen)}, {u"wanted"_s, json(edit->wanted)}});
}

template <class T> void get(const QJsonObject &object, const QString &name, std::optional<Edit<T>> &edit)
{
    if (!object.contains(name))
        return;
    edit.emplace();
    take(object[name][u"seen"], edit->seen);
    take(object[name][u"wanted"], edit->wanted);
}

} // namespace

QJsonObject partsJson(const WorkerChange &change)
{
    QJsonObject object;
    put(object, u"skills"_s, change.skills);
    put(object, u"clearances"_s, change.clearances);
    put(object, u"availability"_s, change.availability);
    return object;
}

WorkerChange partsFromJson(const QJsonObject &kept)
{
    WorkerChange change;
    get(kept, u"skills"_s, change.skills);
    get(kept, u"clearances"_s, change.clearances);
    get(kept, u"availability"_s, change.availability);
    return change;
}

} // namespace tewake::ui
