// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/calendar/fiscalyear.h"
#include "core/report/reportwriter.h"
#include "ui/dashboard/capacitycard.h"
#include "ui/dashboard/dashboardlook.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/dashboard/monthrangebox.h"
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
#include <QScrollArea>

#include <utility>

namespace tewake::ui {

using namespace Qt::StringLiterals;

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
    addDashboardFigures(*m_figures);
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
    m_months = new MonthRangeBox;
    m_months->setObjectName(u"months"_s);
    m_current = YearMonth::of(office().today());
    m_months->setYear(current, m_current);
    header()->addLeft(m_months);
    m_hub = new QComboBox;
    m_hub->setObjectName(u"hub"_s);
    m_hub->setAccessibleName(tr("Hub"));
    m_hub->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hub->addItem(tr("Hub: all"), qint64(0));
    header()->addLeft(m_hub);
    auto *save = makeButton(tr("Export"), ButtonRole::Plain, IconName::Download);
    save->setObjectName(u"export"_s);
    header()->addRight(save);
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        m_months->setYear(m_year->currentData().toInt(), YearMonth::of(office().today()));
        refresh();
    });
    connect(m_months, &QComboBox::currentIndexChanged, this, &DashboardPage::refresh);
    connect(m_hub, &QComboBox::currentIndexChanged, this, &DashboardPage::refresh);
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
    for (const QString &text :
         {tr("Category"), tr("Client"), tr("Team"), tr("Hub"), tr("Order"), tr("Month")})
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
    constexpr QcdGroup Groups[] = {QcdGroup::Category, QcdGroup::Client, QcdGroup::Team,
                                   QcdGroup::Hub,      QcdGroup::Order,  QcdGroup::Month};
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

void DashboardPage::followToday()
{
    const YearMonth current = YearMonth::of(office().today());
    if (std::exchange(m_current, current) == current)
        return;
    const QSignalBlocker blocker(m_year);
    for (int year = m_year->itemData(0).toInt() + 1; year <= fiscalYearOf(office().today()); ++year) {
        m_year->insertItem(0, fiscalYearText(year), year);
    }
    m_months->setCurrent(m_year->currentData().toInt(), current);
}

void DashboardPage::refresh()
{
    followToday();
    readCapacity();
    const int request = ++m_request;
    const DashboardAsk ask{m_year->currentData().toInt(), group(), m_months->from(), m_months->until(),
                           Id<Hub>(m_hub->currentData().toLongLong())};
    context().read<DashboardFigures>(
        this, [ask, session = session()](Office &office) { return dashboardFigures(office, session, ask); },
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
    offerHubs(figures);
    showDashboardFigures(*m_figures, figures);
    showChart(figures);
    showTable(figures);
    const QDateTime now = office().zone().local(office().now());
    status()->setLeft(
        tr("As of %1 %2").arg(longDate(now.date()), timeOfDay(office().zone().minuteOfDay(office().now()))));
    status()->setRight(tr("Unit: million yen (without tax) in the chart, yen in the table"));
}

void DashboardPage::offerHubs(const DashboardFigures &figures)
{
    const qint64 chosen = m_hub->currentData().toLongLong();
    const QSignalBlocker blocker(m_hub);
    m_hub->clear();
    m_hub->addItem(tr("Hub: all"), qint64(0));
    for (const auto &[id, name] : figures.hubs)
        m_hub->addItem(tr("Hub: %1").arg(name), id);
    m_hub->setCurrentIndex(std::max(0, m_hub->findData(chosen)));
    m_hub->setVisible(!figures.hubs.isEmpty()); // without hubs there is nothing to choose
}

void DashboardPage::showChart(const DashboardFigures &f)
{
    constexpr double Million = 1e6;
    QVector<MonthBarChart::Month> months;
    const YearMonth current = YearMonth::of(office().today());
    for (const DashboardMonth &m : f.months) {
        MonthBarChart::Month bar;
        bar.label = shortMonthText(m.month);
        bar.actual = double(m.sums.revenue.amount()) / Million;
        if (m.forecast > Yen(0))
            bar.forecast = double(m.forecast.amount()) / Million;
        if (m.lastYear > Yen(0))
            bar.lastYear = double(m.lastYear.amount()) / Million;
        if (m.plan > Yen(0))
            bar.plan = double(m.plan.amount()) / Million;
        if (m.sums.revenue > Yen(0) || m.forecast > Yen(0))
            bar.figure = millionsText(m.sums.revenue + m.forecast);
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
    if (!showReport(*m_table, f.qcd, dashboardLook(f.asked.group)))
        return;
    m_table->setItemDelegateForColumn(1, new BarDelegate(m_table));
    if (f.asked.group == QcdGroup::Month) // whatever the table before was sorted by
        m_table->sortByColumn(0, Qt::AscendingOrder);
}

void DashboardPage::exportFrom(const TableView &)
{
    exportShown(); // the page's only table
}

bool DashboardPage::exportShown()
{
    const QString name = u"qcd-FY%1.xlsx"_s.arg(m_shown.asked.fiscalYear);
    const QString path =
        context().askSavePath(tr("Export the table"), name, tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return true;
    const Report report{tr("Quality, cost and delivery"),
                        u"%1 %2"_s.arg(fiscalYearText(m_shown.asked.fiscalYear),
                                       monthRangeText(m_shown.asked.from, m_shown.asked.until)),
                        {m_shown.qcd}};
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
