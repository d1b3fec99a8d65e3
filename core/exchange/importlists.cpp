// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrun.h"

#include "core/base/text.h"

#include <QCoreApplication>

// Teams, hubs, rooms and skills that rows name.

namespace tewake {

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

QString sayUnknown(OfficeList list, const QString &name)
{
    switch (list) {
    case OfficeList::Teams:
        return Imports::tr("There is no team “%1”.").arg(name);
    case OfficeList::Hubs:
        return Imports::tr("There is no hub “%1”.").arg(name);
    case OfficeList::Rooms:
        return Imports::tr("There is no room “%1”.").arg(name);
    case OfficeList::Skills:
        break;
    }
    return Imports::tr("There is no skill “%1”.").arg(name);
}

QString sayNew(OfficeList list, const QString &name)
{
    switch (list) {
    case OfficeList::Teams:
        return Imports::tr("“%1” is new and is added to the office's teams, without a leader.").arg(name);
    case OfficeList::Hubs:
        return Imports::tr("“%1” is new and is added to the office's hubs.").arg(name);
    case OfficeList::Rooms:
        return Imports::tr("“%1” is new and is added to the office's rooms, with one seat.").arg(name);
    case OfficeList::Skills:
        break;
    }
    return Imports::tr("“%1” is new and is added to the office's skills.").arg(name);
}

const QHash<QString, qint64> &entriesOf(OfficeList list, const ImportReferences &known)
{
    switch (list) {
    case OfficeList::Teams:
        return known.teams;
    case OfficeList::Hubs:
        return known.hubs;
    case OfficeList::Rooms:
        return known.rooms;
    case OfficeList::Skills:
        break;
    }
    return known.skills;
}

} // namespace

qint64 ImportRun::listed(FieldIndex field, OfficeList list, QString &missing)
{
    const QString name = m_row.string(field);
    if (name.isEmpty())
        return 0;
    if (const qint64 id = ImportRow::idOf(entriesOf(list, m_known), name); id != 0)
        return id;
    if (!m_options->addLists && m_row.mapping(field).addMissing.isEmpty()) {
        m_report->namesUnlisted = true;
        m_row.refuse(field, sayUnknown(list, name));
        return 0;
    }
    QHash<QString, QString> &names = m_newNames.at(static_cast<std::size_t>(list));
    const QString folded = foldWidth(name);
    if (!names.contains(folded)) {
        names.insert(folded, name);
        m_row.notice(field, sayNew(list, name));
    }
    missing = names.value(folded);
    return 0;
}

} // namespace tewake
