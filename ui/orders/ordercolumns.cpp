// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/orderlist.h"

#include "core/exchange/csvwriter.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct OrderColumns {
    Q_DECLARE_TR_FUNCTIONS(OrderColumns)
};

CellMark dueMark(const OrderRow &row, QDate today)
{
    switch (dueRisk(row, today)) {
    case DueRisk::None:
        return {};
    case DueRisk::Near:
        return {IconName::Clock, Tone::Warn};
    case DueRisk::Danger:
        return {IconName::Warning, Tone::Danger};
    }
    return {};
}

QString progressText(const OrderRow &row)
{
    return row.tasks == 0 ? u"—"_s : percentText(row.progress());
}

QString marginText(const OrderRow &row)
{
    const std::optional<double> margin = row.margin();
    return margin ? percentText(*margin) : u"—"_s;
}

} // namespace

/// \a today is read when a cell is painted: the list lives past midnight.
std::vector<Column<OrderRow>> orderColumns(const QDate &today)
{
    const QDate *day = &today;
    return {
        {.title = OrderColumns::tr("State"),
         .text = [](const OrderRow &r) { return wordOf(r.order.state); },
         .sortKey = [](const OrderRow &r) { return static_cast<int>(r.order.state); },
         .status = [](const OrderRow &r) { return std::optional(statusOf(r.order.state)); },
         .width = 13},
        {.title = OrderColumns::tr("Number"),
         .text = [](const OrderRow &r) { return r.order.number; },
         .width = 11},
        {.title = OrderColumns::tr("Title"), .text = [](const OrderRow &r) { return r.order.title; }},
        {.title = OrderColumns::tr("Client"),
         .text = [](const OrderRow &r) { return r.clientName; },
         .width = 16},
        {.title = OrderColumns::tr("Due"),
         .text = [day](const OrderRow &r) { return denseDate(r.order.dueOn, *day); },
         .sortKey = [](const OrderRow &r) { return QVariant(r.order.dueOn); },
         .mark = [day](const OrderRow &r) { return dueMark(r, *day); },
         .toolTip =
             [day](const OrderRow &r) {
                 const auto risk = riskText(r, *day);
                 return risk ? u"%1 %2"_s.arg(risk->finding, risk->consequence) : QString();
             },
         .bold = [day](const OrderRow &r) { return dueRisk(r, *day) != DueRisk::None; },
         .width = 14},
        {.title = OrderColumns::tr("Progress"),
         .text = progressText,
         .sortKey = [](const OrderRow &r) { return r.progress(); },
         .progress = [](const OrderRow &r) -> std::optional<double> {
             return r.tasks == 0 ? std::nullopt : std::optional(r.progress());
         },
         .width = 14},
        {.title = OrderColumns::tr("Margin"),
         .alignment = Qt::AlignRight,
         .text = marginText,
         .sortKey = [](const OrderRow &r) { return r.margin().value_or(-9.0); },
         .width = 8},
    };
}

Result<void> writeShownOrders(const QString &path, const QList<OrderRow> &rows)
{
    CsvWriter csv;
    csv.addRow({OrderColumns::tr("Number"), OrderColumns::tr("State"), OrderColumns::tr("Title"),
                OrderColumns::tr("Client"), OrderColumns::tr("Kind of work"), OrderColumns::tr("Due"),
                OrderColumns::tr("Quantity"), OrderColumns::tr("Unit"), OrderColumns::tr("Order amount"),
                OrderColumns::tr("Rewards"), OrderColumns::tr("Tasks"), OrderColumns::tr("Tasks passed")});
    for (const OrderRow &row : rows) {
        const Order &order = row.order;
        csv.addRow({order.number, wordOf(order.state), order.title, row.clientName, row.categoryName,
                    order.dueOn.toString(Qt::ISODate), QString::number(order.quantity), order.unit,
                    QString::number(row.amount.amount()), QString::number(row.rewards.amount()),
                    QString::number(row.tasks), QString::number(row.passed)});
    }
    return csv.save(path);
}

} // namespace tewake::ui
