// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/calendar/fiscalyear.h"
#include "core/report/reportwriter.h"
#include "ui/dashboard/capacitycard.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/shared/reporttablemodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QScrollArea>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double Million = 1e6;
// What the office aims at; warnings begin below. Targets of its own come with the fiscal year's plan.
constexpr double FirstPassTarget = 0.95;
constexpr double TimeRatioTarget = 1.0;
constexpr double OnTimeTarget = 0.98;

QString millions(Yen amount)
{
    return QString::number(static_cast<double>(amount.amount()) / Million, 'f', 1);
}

QString signedText(double value, int decimals)
{
    return (value >= 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(value), 'f', decimals);
}

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

template <class Value> QVector<double> series(const DashboardFigures &figures, Value value)
{
    QVector<double> values;
    for (int i = 0; i < figures.shown; ++i)
        values.append(value(figures.months.at(i)));
    return values;
}

} // namespace

std::unique_ptr<Screen> makeDashboardScreen(ScreenContext &context)
{
    return std::make_unique<DashboardPage>(context);
}

DashboardPage::DashboardPage(ScreenContext &context)
    : Screen(context, tr("Dashboard"))
{
    buildHeader();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4), Metrics::gap(4));
    column->setSpacing(Metrics::gap(3));
    m_figures = new FigureRow(content);
    for (const QString &label :
         {tr("Revenue"), tr("Margin rate"), tr("Quality: first-pass rate"),
          tr("Cost: actual ÷ standard time"), tr("Delivery: on time"), tr("Active / registered")})
        m_figures->addFigure(label);
    column->addWidget(m_figures);
    column->addWidget(buildCharts(), 3);
    column->addWidget(buildTable(), 4);
    scroll->setWidget(content);
    setContent(scroll);
    // The weeks ahead follow tasks, offers and hours that people give.
    refreshOn({Subject::Order, Subject::Task, Subject::Assignment, Subject::Worker, Subject::Inspection,
               Subject::Month, Subject::TimeEntry, Subject::Reward, Subject::Adjustment});
}

void DashboardPage::buildHeader()
{
    m_year = new QComboBox;
    m_year->setObjectName(u"fiscalYear"_s);
    m_year->setAccessibleName(tr("Fiscal year"));
    m_year->setMinimumContentsLength(isJapanese() ? 18 : 9);
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const int current = fiscalYearOf(office().today());
    for (int year = current; year > current - 6; --year)
        m_year->addItem(fiscalYearText(year), year);
    header()->addLeft(m_year);
    auto *save = makeButton(tr("Export"), ButtonRole::Plain, IconName::Download);
    save->setObjectName(u"export"_s);
    header()->addRight(save);
    connect(m_year, &QComboBox::currentIndexChanged, this, &DashboardPage::refresh);
    connect(save, &QPushButton::clicked, this, [this] { exportShown(); });
}

QWidget *DashboardPage::buildCharts()
{
    auto *charts = new QWidget;
    m_chartCard = new Card(tr("Revenue by month"));
    m_chartCard->setSubtitle(tr("million yen, without tax"));
    m_chart = new MonthBarChart(tr("Revenue by month"));
    m_chart->setMinimumHeight(Metrics::px(220));
    m_chartCard->body()->addWidget(m_chart);
    connect(m_chart, &MonthBarChart::monthActivated, this, [this](int index) {
        context().open(ScreenId::Month, m_shown.months.value(index).month.index());
    });
    m_capacity = new CapacityCard(charts);
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight, charts);
    m_charts->setContentsMargins({});
    m_charts->setSpacing(Metrics::gap(3));
    m_charts->addWidget(m_chartCard, 3);
    m_charts->addWidget(m_capacity, 2);
    return charts;
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    // With large letters, or in a narrow window, one below the other.
    m_charts->setDirection(width() < Metrics::px(1080) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *DashboardPage::buildTable()
{
    auto *card = new Card(tr("Revenue, quality, cost and delivery"));
    card->setFlush(true);
    m_group = new SegmentedControl(tr("Group by"));
    m_group->setObjectName(u"group"_s);
    m_group->setSmall(true);
    for (const QString &text : {tr("Category"), tr("Client"), tr("Hub"), tr("Order")})
        m_group->addSegment(text);
    card->addLeading(m_group);
    m_table = new TableView(tr("Quality, cost and delivery"));
    m_table->setObjectName(u"qcdTable"_s);
    m_table->setSortingEnabled(true);
    m_table->setMinimumHeight(Metrics::px(280));
    m_table->setEmptyState(tr("Nothing was accepted, inspected or worked on in this fiscal year yet."));
    card->body()->addWidget(m_table);
    connect(m_group, &SegmentedControl::currentChanged, this, &DashboardPage::refresh);
    return card;
}

QcdGroup DashboardPage::group() const
{
    constexpr QcdGroup Groups[] = {QcdGroup::Category, QcdGroup::Client, QcdGroup::Hub, QcdGroup::Order};
    return Groups[m_group->current()];
}

void DashboardPage::readCapacity()
{
    constexpr int weeks = 8;
    context().read<QList<CapacityWeek>>(
        this, [session = session()](Office &office) { return capacityAhead(office, session, weeks); },
        [this](Result<QList<CapacityWeek>> ahead) {
            if (ahead)
                m_capacity->setWeeks(*ahead, office().today());
            else
                context().showError(ahead.error());
        });
}

void DashboardPage::refresh()
{
    readCapacity();
    const int request = ++m_request;
    const int year = m_year->currentData().toInt();
    context().read<DashboardFigures>(
        this,
        [year, by = group(), session = session()](Office &office) {
            return dashboardFigures(office, session, year, by);
        },
        [this, request](Result<DashboardFigures> figures) {
            if (request != m_request)
                return;
            if (figures)
                show(*figures);
            else
                context().showError(figures.error());
        });
}

void DashboardPage::show(const DashboardFigures &figures)
{
    m_shown = figures;
    // An office may have brought a longer history with it.
    for (int year = m_year->itemData(m_year->count() - 1).toInt() - 1;
         figures.firstYear > 0 && year >= figures.firstYear; --year)
        m_year->addItem(fiscalYearText(year), year);
    showFigures(figures);
    showChart(figures);
    showTable(figures);
    const QDateTime now = office().zone().local(office().now());
    status()->setLeft(
        tr("As of %1 %2").arg(longDate(now.date()), timeOfDay(office().zone().minuteOfDay(office().now()))));
    status()->setRight(tr("Unit: million yen (without tax) in the chart, yen in the table"));
}

void DashboardPage::showFigures(const DashboardFigures &f)
{
    const QList<FigureCard *> &cards = m_figures->figures();
    const QString noFigure = u"–"_s;
    cards[0]->setFigure(millions(f.sums.revenue), tr("million yen"));
    cards[0]->setDetail(tr("Plan %1").arg(millions(f.plan)));
    if (f.plan > Yen(0)) {
        const double change = 100.0 * (double(f.sums.revenue.amount()) / double(f.plan.amount()) - 1);
        cards[0]->setTrend(signedText(change, 1) + u" %"_s, change >= 0 ? Tone::Ok : Tone::Warn);
    }
    cards[0]->setSparkline(
        series(f, [](const DashboardMonth &m) { return double(m.sums.revenue.amount()); }));

    const double margin = share((f.sums.revenue - f.sums.rewards).amount(), f.sums.revenue.amount());
    cards[1]->setFigure(f.sums.revenue > Yen(0) ? QString::number(margin * 100, 'f', 1) : noFigure, u"%"_s);
    cards[1]->setDetail(tr("%1 yen").arg((f.sums.revenue - f.sums.rewards).toString()));
    cards[1]->setSparkline(series(f, [](const DashboardMonth &m) {
        return share((m.sums.revenue - m.sums.rewards).amount(), m.sums.revenue.amount());
    }));

    // `none`: why there is no figure where an import brought its work along as done.
    const auto rate = [&](FigureCard *card, qint64 part, qint64 whole, double target, const QString &none) {
        card->setFigure(whole > 0 ? QString::number(100 * share(part, whole), 'f', 1) : noFigure, u"%"_s);
        card->setDetail(whole == 0 && f.quality.unrecorded > 0 ? none
                                                               : tr("Target %1").arg(percentText(target, 1)));
        if (whole > 0) {
            const double points = 100 * (share(part, whole) - target);
            card->setTrend(signedText(points, 1), points >= 0 ? Tone::Ok : Tone::Warn);
        }
    };
    rate(cards[2], f.quality.passedFirst, f.quality.inspected, FirstPassTarget, tr("No inspection recorded"));
    cards[2]->setSparkline(
        series(f, [](const DashboardMonth &m) { return share(m.quality.passedFirst, m.quality.inspected); }));
    const bool timed = f.quality.standard.count() > 0;
    const double ratio = share(f.quality.actual.count(), f.quality.standard.count());
    cards[3]->setFigure(timed ? QString::number(ratio, 'f', 2) : noFigure);
    cards[3]->setDetail(tr("Target %1").arg(QString::number(TimeRatioTarget, 'f', 2)));
    if (timed)
        cards[3]->setTrend(signedText(ratio - TimeRatioTarget, 2),
                           ratio <= TimeRatioTarget ? Tone::Ok : Tone::Warn);
    cards[3]->setSparkline(series(f, [](const DashboardMonth &m) {
        return share(m.quality.actual.count(), m.quality.standard.count());
    }));
    rate(cards[4], f.quality.onTime, f.quality.finished, OnTimeTarget, tr("No hand-in recorded"));
    cards[4]->setSparkline(
        series(f, [](const DashboardMonth &m) { return share(m.quality.onTime, m.quality.finished); }));
    cards[5]->setFigure(QString::number(f.active), tr("/ %1 people").arg(f.registered));
    cards[5]->setDetail(tr("Worked in the last month shown"));
    cards[5]->setSparkline(series(f, [](const DashboardMonth &m) { return double(m.workers); }));
}

void DashboardPage::showChart(const DashboardFigures &f)
{
    QVector<MonthBarChart::Month> months;
    const YearMonth current = YearMonth::of(office().today());
    for (const DashboardMonth &m : f.months) {
        MonthBarChart::Month bar;
        bar.label = isJapanese() ? u"%1月"_s.arg(m.month.month())
                                 : QLocale(QLocale::English).monthName(m.month.month(), QLocale::ShortFormat);
        bar.actual = double(m.sums.revenue.amount()) / Million;
        if (m.forecast > Yen(0))
            bar.forecast = double(m.forecast.amount()) / Million;
        if (m.lastYear > Yen(0))
            bar.lastYear = double(m.lastYear.amount()) / Million;
        if (m.plan > Yen(0))
            bar.plan = double(m.plan.amount()) / Million;
        if (m.sums.revenue > Yen(0) || m.forecast > Yen(0))
            bar.figure = millions(m.sums.revenue + m.forecast);
        bar.current = m.month == current;
        months.append(bar);
    }
    m_chart->setMonths(months);
    if (!m_hasLegend) // it names what the months hold, so it can only come with them
        m_chartCard->addTrailing(m_chart->makeLegend(m_chartCard));
    m_hasLegend = true;
}

void DashboardPage::showTable(const DashboardFigures &f)
{
    if (showReport(*m_table, f.qcd, {u"revenue"_s, u"revenue"_s, 0}))
        m_table->setItemDelegateForColumn(1, new BarDelegate(m_table));
}

void DashboardPage::exportFrom(const TableView &)
{
    exportShown(); // the page's only table
}

bool DashboardPage::exportShown()
{
    const QString name = u"qcd-FY%1.xlsx"_s.arg(m_shown.fiscalYear);
    const QString path =
        context().askSavePath(tr("Export the table"), name, tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return true;
    const Report report{tr("Quality, cost and delivery"), fiscalYearText(m_shown.fiscalYear), {m_shown.qcd}};
    const auto written = path.endsWith(u".csv"_s, Qt::CaseInsensitive)
                             ? writeReportCsv(report, path, TextEncoding::Utf8Bom)
                             : writeReportXlsx(report, path, office().now());
    if (!written)
        context().showError(written.error());
    else
        context().notify(tr("Written to %1.").arg(path));
    return true;
}

} // namespace tewake::ui
