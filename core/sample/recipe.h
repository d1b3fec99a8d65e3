// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/order.h"

namespace tewake {

/// A kind of work as the sample office gets it again and again.
struct SampleWork {
    QString category;
    QString mark;
    QString title;
    QString unit;
    int seconds = 0;
    bool hourly = false; ///< desks with seats instead of pieces
    qint64 price = 0;
    qint64 reward = 0;
    QString skill;
    int share = 0; ///< of the office's hours, per cent
    QList<int> clients;
    bool clearance = false;
    QString room;
};

struct SamplePerson {
    QString login;
    QString name;
    Role role = Role::Coordinator;
};

/// What resources/lists/sample.json says.
struct SampleRecipe {
    QString office;
    QMap<QString, QString> settings;             ///< by name
    QList<std::pair<QString, QString>> surnames; ///< written, kana
    QList<std::pair<QString, QString>> given;
    QList<std::pair<QString, QString>> givenEnds;
    QList<SamplePerson> staff;
    QList<std::pair<QString, QString>> hubs;
    QStringList teams;
    QList<Room> rooms;
    QStringList skills;
    QList<Client> clients;
    QList<SampleWork> works;
};

[[nodiscard]] SampleRecipe readSampleRecipe();

} // namespace tewake
