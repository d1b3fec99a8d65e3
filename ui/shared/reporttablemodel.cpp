// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reporttablemodel.h"

#include "ui/widgets/filterproxy.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/placekeeper.h"
#include "ui/widgets/tableview.h"

#include <cmath>
#include <limits>
#include <memory>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// Totals stay at the end of an ascending order; a descending one is the usual for money and has them on top.
QVariant sortKey(const ReportLine &line, qsizetype column, ValueKind kind)
{
    const QVariant &value = line.values.at(column);
    if (kind == ValueKind::Text)
        return line.total ? QVariant(QString(QChar(0xFFFF))) : QVariant(value.toString());
    if (line.total)
        return std::numeric_limits<double>::max();
    return value.isValid() ? QVariant(value.toDouble()) : QVariant(std::numeric_limits<double>::lowest());
}

/// The texts name a line; figures change when it is read anew.
qint64 idOf(const QVariantList &values, const QList<ReportColumn> &columns)
{
    QStringList texts;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).kind == ValueKind::Text)
            texts.append(values.at(i).toString());
    }
    return 1 + static_cast<qint64>(qHash(texts.join(u'\n')) % std::numeric_limits<int>::max());
}

/// A report's table, sorted. It knows which table it holds.
class ReportProxy final : public FoldingFilterProxy {
public:
    ReportProxy(const ReportTable &table, const ReportLook &look, QObject *parent);
    [[nodiscard]] bool holds(const ReportTable &table) const { return m_names == namesOf(table); }
    void setTable(const ReportTable &table);

private:
    /// The table, its columns and their titles.
    static QStringList namesOf(const ReportTable &table)
    {
        QStringList names{table.key};
        for (const ReportColumn &column : table.columns)
            names += {column.key, column.title};
        return names;
    }
    QStringList m_names;
    qsizetype m_bar = -1;
    std::shared_ptr<double> m_largest = std::make_shared<double>(0); ///< figure of the bar's column
    RecordModel<ReportLine> *m_lines = nullptr;
};

/// Whether the figure, as it is shown, misses what the column aims at.
bool misses(const QVariant &value, ValueKind kind, const ReportMark &mark)
{
    if (!value.isValid())
        return false;
    const double step = kind == ValueKind::Ratio ? 1000 : kind == ValueKind::Factor ? 100 : 1;
    const double figure = std::round(value.toDouble() * step) / step;
    return mark.atMost ? figure > mark.target : figure < mark.target;
}

bool isSerious(double figure, const ReportMark &mark)
{
    return mark.serious != 0 && (mark.atMost ? figure >= mark.serious : figure <= mark.serious);
}

void markColumn(Column<ReportLine> &column, qsizetype index, ValueKind kind, const ReportMark &mark)
{
    column.mark = [index, kind, mark](const ReportLine &line) {
        const QVariant &value = line.values.at(index);
        if (!misses(value, kind, mark))
            return CellMark{};
        return CellMark{IconName::Warning, isSerious(value.toDouble(), mark) ? Tone::Danger : Tone::Warn};
    };
    column.toolTip = [index, kind, mark](const ReportLine &line) {
        const QVariant &value = line.values.at(index);
        return misses(value, kind, mark) && mark.words ? mark.words(value.toDouble()) : QString();
    };
    if (!mark.withSign)
        return;
    column.text = [index, kind](const ReportLine &line) {
        const QVariant &value = line.values.at(index);
        if (!value.isValid() || value.toLongLong() == 0)
            return figureText(value, kind);
        const bool less = value.toLongLong() < 0;
        return (less ? u"−"_s : u"+"_s) + figureText(std::abs(value.toLongLong()), kind);
    };
}

Column<ReportLine> columnFor(const ReportTable &table, qsizetype index)
{
    const ReportColumn &source = table.columns.at(index);
    const ValueKind kind = source.kind;
    Column<ReportLine> column;
    column.title = source.title;
    column.alignment = kind == ValueKind::Text ? Qt::AlignLeft : Qt::AlignRight;
    column.text = [index, kind](const ReportLine &line) { return figureText(line.values.at(index), kind); };
    column.sortKey = [index, kind](const ReportLine &line) { return sortKey(line, index, kind); };
    column.bold = [](const ReportLine &line) { return line.total; };
    column.width = kind == ValueKind::Text ? (index == 0 && table.columns.size() > 7 ? 12 : 0) : 15;
    return column;
}

ReportProxy::ReportProxy(const ReportTable &table, const ReportLook &look, QObject *parent)
    : FoldingFilterProxy(parent)
    , m_names(namesOf(table))
{
    std::vector<Column<ReportLine>> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        Column<ReportLine> column = columnFor(table, i);
        column.title = look.titles.value(table.columns.at(i).key, column.title);
        if (const auto mark = look.marks.constFind(table.columns.at(i).key); mark != look.marks.cend())
            markColumn(column, i, table.columns.at(i).kind, *mark);
        if (table.columns.at(i).key == look.barColumn) {
            m_bar = i;
            column.width = 30; // a bar that is too short to compare says nothing
            column.bar = [i, largest = m_largest](const ReportLine &line) {
                return line.total || *largest <= 0 ? 0.0 : line.values.at(i).toDouble() / *largest;
            };
        }
        columns.push_back(std::move(column));
    }
    m_lines = new RecordModel<ReportLine>(
        std::move(columns), [](const ReportLine &line) { return line.id; }, this);
    setTable(table);
    setSourceModel(m_lines);
}

void ReportProxy::setTable(const ReportTable &table)
{
    *m_largest = 0;
    std::vector<ReportLine> lines;
    for (const QVariantList &row : table.rows) {
        lines.push_back({idOf(row, table.columns), row, false});
        if (m_bar >= 0)
            *m_largest = std::max(*m_largest, row.at(m_bar).toDouble());
    }
    if (!table.totals.isEmpty() && !table.rows.isEmpty())
        lines.push_back({0, table.totals, true});
    m_lines->setRecords(std::move(lines));
}

} // namespace

QString figureText(const QVariant &value, ValueKind kind)
{
    if (!value.isValid())
        return kind == ValueKind::Text ? QString() : u"–"_s;
    switch (kind) {
    case ValueKind::Yen:
    case ValueKind::Count:
        return Yen(value.toLongLong()).toString();
    case ValueKind::Minutes:
        return hoursText(Minutes(value.toLongLong()));
    case ValueKind::Ratio:
        return percentText(value.toDouble(), 1);
    case ValueKind::Factor:
        return QString::number(value.toDouble(), 'f', 2);
    case ValueKind::Text:
        break;
    }
    return value.toString();
}

bool showReport(TableView &view, const ReportTable &table, const ReportLook &look)
{
    QAbstractItemModel *old = view.model();
    if (auto *shown = dynamic_cast<ReportProxy *>(old); shown && shown->holds(table)) {
        const PlaceKeeper keeper(view);
        shown->setTable(table);
        return false;
    }
    view.setStretchColumn(look.stretchColumn);
    view.setModel(new ReportProxy(table, look, &view));
    delete old;
    for (int i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).key == look.sortedBy)
            view.sortByColumn(i, Qt::DescendingOrder);
    }
    return true;
}

} // namespace tewake::ui
