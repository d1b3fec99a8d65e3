// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/orderwords.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordmodel.h"

#include <QDate>

class QComboBox;
class QPushButton;
class QSettings;

namespace tewake::ui {

class FilterBar;
class FilterChip;
class TableView;
class TextLabel;

/// What of the orders is shown.
struct OrderListFilter {
    QString chip = QStringLiteral("open"); ///< "all", "open" or the name of a state
    qint64 categoryId = 0;
    qint64 clientId = 0;
    bool riskOnly = false;
};
[[nodiscard]] bool accepts(const OrderListFilter &filter, const OrderRow &row, QDate today);

/// The list of orders: filter bar with states and counts, the table, a line of totals.
class OrderList : public Panel {
    Q_OBJECT
public:
    OrderList(QSettings &settings, QWidget *parent = nullptr);

    void setOrders(QList<OrderRow> rows, QDate today);
    void setCategories(const QList<WorkCategory> &categories);
    [[nodiscard]] const OrderRow *row(qint64 id) const;
    [[nodiscard]] qint64 currentId() const;
    /// Shows the order, clearing filters that would hide it.
    bool select(qint64 id);
    void showClient(qint64 id, const QString &name);
    void showRisks();
    void showState(OrderState state);
    void focusSearch();
    /// Shows the button of importRequested().
    void offerImport(bool offered);
    [[nodiscard]] TableView *table() const { return m_table; }
    /// The orders that the filters leave, for the board.
    [[nodiscard]] QList<OrderRow> shownRows() const;
    [[nodiscard]] int riskCount() const;

signals:
    void currentChanged(qint64 id);
    void activated(qint64 id);
    void exportRequested();
    void importRequested();
    void newRequested();
    void filtered();

private:
    void buildBar();
    void buildTable(QSettings &settings);
    void applyFilter();
    void updateCounts();
    void updateTotals();
    void clearFilters();

    FilterBar *m_bar;
    QComboBox *m_category;
    FilterChip *m_risk;
    FilterChip *m_client;
    TableView *m_table;
    QPushButton *m_import;
    RecordModel<OrderRow> *m_model;
    FoldingFilterProxy *m_proxy;
    TextLabel *m_shown;
    TextLabel *m_selected;
    OrderListFilter m_filter;
    QDate m_today;
};

/// The columns of the list and of the export.
[[nodiscard]] std::vector<Column<OrderRow>> orderColumns(const QDate &today);
/// The list as CSV (UTF-8 with BOM), dates and amounts as values that a spreadsheet understands.
[[nodiscard]] Result<void> writeShownOrders(const QString &path, const QList<OrderRow> &rows);

} // namespace tewake::ui
