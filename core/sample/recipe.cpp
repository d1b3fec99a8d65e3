// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/recipe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

QList<std::pair<QString, QString>> pairs(const QJsonValue &value)
{
    QList<std::pair<QString, QString>> result;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        result.append({item[0].toString(), item[1].toString()});
    return result;
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        result.append(item.toString());
    return result;
}

SampleWork workFrom(const QJsonObject &object)
{
    SampleWork work;
    work.category = object[u"category"].toString();
    work.mark = object[u"mark"].toString();
    work.title = object[u"title"].toString();
    work.unit = object[u"unit"].toString();
    work.seconds = object[u"seconds"].toInt();
    work.hourly = object[u"hourly"].toBool();
    work.price = object[u"price"].toInteger();
    work.reward = object[u"reward"].toInteger();
    work.skill = object[u"skill"].toString();
    work.share = object[u"share"].toInt();
    const QJsonArray clients = object[u"clients"].toArray();
    for (const QJsonValue &client : clients)
        work.clients.append(client.toInt());
    work.clearance = object[u"clearance"].toBool();
    work.room = object[u"room"].toString();
    return work;
}

} // namespace

SampleRecipe readSampleRecipe()
{
    QFile file(u":/tewake/lists/sample.json"_s);
    const bool readable = file.open(QIODevice::ReadOnly);
    Q_ASSERT(readable);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    SampleRecipe recipe;
    recipe.office = object[u"office"].toString();
    const QJsonObject settings = object[u"settings"].toObject();
    for (auto it = settings.constBegin(); it != settings.constEnd(); ++it)
        recipe.settings.insert(it.key(), it->toString());
    recipe.surnames = pairs(object[u"surnames"]);
    recipe.given = pairs(object[u"given"]);
    recipe.givenEnds = pairs(object[u"givenEnds"]);
    recipe.hubs = pairs(object[u"hubs"]);
    recipe.teams = strings(object[u"teams"]);
    recipe.skills = strings(object[u"skills"]);
    const QJsonArray staff = object[u"staff"].toArray();
    for (const QJsonValue &item : staff)
        recipe.staff.append({item[u"login"].toString(), item[u"name"].toString(),
                             fromName<Role>(item[u"role"].toString()).value_or(Role::Coordinator)});
    const QJsonArray rooms = object[u"rooms"].toArray();
    for (const QJsonValue &item : rooms)
        recipe.rooms.append(
            {{}, 0, item[0].toString(), item[1].toInt(), item[2].toInt(), item[3].toInt(), {}});
    const QJsonArray clients = object[u"clients"].toArray();
    for (const QJsonValue &item : clients) {
        Client client;
        client.name = item[0].toString();
        client.kana = item[1].toString();
        client.kind = fromName<ClientKind>(item[2].toString()).value_or(ClientKind::Other);
        recipe.clients.append(client);
    }
    const QJsonArray works = object[u"works"].toArray();
    for (const QJsonValue &item : works)
        recipe.works.append(workFrom(item.toObject()));
    return recipe;
}

} // namespace tewake
