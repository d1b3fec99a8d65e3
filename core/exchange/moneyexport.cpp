// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/moneyexport.h"

#include "core/desk/moneydesk.h"
#include "core/exchange/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

/// Turns records into rows, naming what they point to.
class MoneyRows {
public:
    MoneyRows(Office &office, const Session &session, const ExportOptions &options)
        : m_money(office, session)
        , m_import(office, session)
        , m_from(options.from)
        , m_to(options.to)
    {
    }

    [[nodiscard]] Result<QList<QStringList>> of(MoneyKind kind)
    {
        TEWAKE_CHECK(readNames());
        switch (kind) {
        case MoneyKind::Acceptances:
            return acceptances();
        case MoneyKind::Rewards:
            return rewards();
        case MoneyKind::Adjustments:
            return adjustments();
        }
        return QList<QStringList>();
    }

private:
    [[nodiscard]] Result<void> readNames()
    {
        TEWAKE_TRY(const ImportReferences known, m_import.references());
        for (auto it = known.orders.cbegin(); it != known.orders.cend(); ++it)
            m_orders.insert(it.value(), it.key());
        for (auto it = known.workers.cbegin(); it != known.workers.cend(); ++it)
            m_workers.insert(it.value(), it.key());
        for (auto it = known.clients.cbegin(); it != known.clients.cend(); ++it)
            m_clients.insert(it.value(), it.key());
        for (auto it = known.tasks.cbegin(); it != known.tasks.cend(); ++it)
            m_tasks.insert(it.value(), it.key().second);
        TEWAKE_TRY(const QList<Order> orders, m_import.orders());
        for (const Order &order : orders)
            m_clientOf.insert(order.id.value(), m_clients.value(order.clientId.value()));
        return {};
    }

    [[nodiscard]] Result<QList<QStringList>> acceptances()
    {
        TEWAKE_TRY(const QList<ClientAcceptance> all, m_money.acceptances(m_from, m_to));
        QList<QStringList> rows;
        for (const ClientAcceptance &a : all)
            rows.append({a.day.toString(Qt::ISODate), m_orders.value(a.orderId.value()),
                         m_clientOf.value(a.orderId.value()), QString::number(a.quantity),
                         QString::number(a.amount.amount()), a.final ? u"yes"_s : u"no"_s, a.note});
        return rows;
    }

    [[nodiscard]] Result<QList<QStringList>> rewards()
    {
        TEWAKE_TRY(const QList<Reward> all, m_money.rewards(m_from, m_to));
        QList<QStringList> rows;
        for (const Reward &r : all)
            rows.append({r.receivedOn.toString(Qt::ISODate), m_workers.value(r.workerId.value()),
                         m_orders.value(r.orderId.value()), QString::number(m_tasks.value(r.taskId.value())),
                         r.payOn.toString(Qt::ISODate), QString::number(r.amount.amount())});
        return rows;
    }

    [[nodiscard]] Result<QList<QStringList>> adjustments()
    {
        TEWAKE_TRY(const QList<Adjustment> all, m_money.adjustments(m_from, m_to));
        QList<QStringList> rows;
        for (const Adjustment &a : all)
            rows.append({a.month.toString(), a.corrects.toString(), nameOf(a.kind),
                         m_orders.value(a.orderId.value()), m_workers.value(a.workerId.value()),
                         QString::number(a.amount.amount()), a.reason});
        return rows;
    }

    MoneyDesk m_money;
    ImportDesk m_import;
    QDate m_from;
    QDate m_to;
    QHash<qint64, QString> m_orders;
    QHash<qint64, QString> m_workers;
    QHash<qint64, QString> m_clients;
    QHash<qint64, QString> m_clientOf; ///< by order
    QHash<qint64, qint64> m_tasks;     ///< number within the order
};

QStringList headerOf(MoneyKind kind)
{
    switch (kind) {
    case MoneyKind::Acceptances:
        return {u"day"_s, u"order"_s, u"client"_s, u"quantity"_s, u"amount"_s, u"final"_s, u"note"_s};
    case MoneyKind::Rewards:
        return {u"received_on"_s, u"worker"_s, u"order"_s, u"task"_s, u"pay_on"_s, u"amount"_s};
    case MoneyKind::Adjustments:
        return {u"month"_s, u"corrects"_s, u"kind"_s, u"order"_s, u"worker"_s, u"amount"_s, u"reason"_s};
    }
    return {};
}

} // namespace

Result<ExportReport> exportMoney(Office &office, const Session &session, MoneyKind kind, const QString &path,
                                 const ExportOptions &options)
{
    if (options.from.isValid() && options.to.isValid() && options.to < options.from)
        return Error{ErrorCode::InvalidInput, Exports::tr("The range of days ends before it begins."),
                     u"to"_s};
    TEWAKE_TRY(QList<QStringList> rows, readAs(office, session, Permission::Import,
                                               [&] { return MoneyRows(office, session, options).of(kind); }));
    std::sort(rows.begin(), rows.end()); // an order that hangs on the contents alone
    CsvWriter writer(options.encoding);
    writer.addRow(headerOf(kind));
    for (const QStringList &row : std::as_const(rows))
        writer.addRow(row);
    if (options.progress && !options.progress(rows.size()))
        return Error{ErrorCode::Cancelled, Exports::tr("The export was cancelled. No file was written."), {}};
    TEWAKE_CHECK(writer.save(path));
    return ExportReport{path, rows.size(), writer.bytes().size()};
}

} // namespace tewake
