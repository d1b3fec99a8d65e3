// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/monthpage.h"

#include "ui/money/adjustmentspanel.h"
#include "ui/money/monthscreen.h"
#include "ui/shared/hoursapproval.h"
#include "ui/shared/reporttablemodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

Result<MonthView> readMonth(Office &office, const Session &session, YearMonth month)
{
    MoneyDesk desk(office, session);
    MonthView view;
    TEWAKE_TRY(view.month, desk.month(month));
    TEWAKE_TRY(view.checklist, desk.checklist(month));
    TEWAKE_TRY(view.figures, desk.figures(month));
    TEWAKE_TRY(view.plan, desk.plannedRevenue(month));
    TEWAKE_TRY(view.report, monthReport(office, session, month));
    TEWAKE_TRY(view.adjustments, desk.adjustments(month));
    TEWAKE_TRY(view.openBefore, desk.openBefore(month));
    TEWAKE_TRY(const QList<EntryRow> waiting, HoursDesk(office, session).waitingForApproval());
    for (const EntryRow &row : waiting) {
        if (YearMonth::of(row.entry.day) == month)
            view.waiting.append(row);
    }
    return view;
}

/// The first page of the month's close: which words name a point, and which say what is missing.
std::pair<QString, QString> wordsFor(const ChecklistItem &item)
{
    const QString missing =
        item.done()
            ? MonthPage::tr("All %1 done").arg(Yen(item.total).toString())
            : MonthPage::tr("%1 of %2 open").arg(Yen(item.open).toString(), Yen(item.total).toString());
    switch (item.kind) {
    case ChecklistItem::Kind::NothingRunning:
        return {MonthPage::tr("Timers stopped"),
                item.done() ? MonthPage::tr("No timer is running") : missing};
    case ChecklistItem::Kind::HoursApproved:
        return {MonthPage::tr("Hours approved"), missing};
    case ChecklistItem::Kind::WorkInspected:
        return {MonthPage::tr("Hand-ins inspected"), missing};
    case ChecklistItem::Kind::OrdersAccepted:
        return {MonthPage::tr("Deliveries accepted by clients"), missing};
    }
    return {};
}

} // namespace

std::unique_ptr<Screen> makeMonthScreen(ScreenContext &context)
{
    return std::make_unique<MonthPage>(context);
}

MonthPage::MonthPage(ScreenContext &context)
    : Screen(context, tr("Month"))
    , m_month(YearMonth::of(context.office().today()).plus(-1))
{
    buildHeader();
    auto *content = new QWidget;
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(buildChecklist());
    line->addWidget(buildMain(), 1);
    setContent(content);
    setMonth(m_month);
    refreshOn({Subject::Order, Subject::Inspection, Subject::Month, Subject::TimeEntry, Subject::Reward,
               Subject::Adjustment});
}

void MonthPage::buildHeader()
{
    auto *previous = makeIconButton(IconName::ChevronLeft, tr("Previous month"));
    auto *next = makeIconButton(IconName::ChevronRight, tr("Next month"));
    previous->setObjectName(u"previousMonth"_s);
    next->setObjectName(u"nextMonth"_s);
    m_monthButton = makeButton({}, ButtonRole::Plain, IconName::Calendar);
    m_monthButton->setObjectName(u"month"_s);
    header()->addLeft(previous);
    header()->addLeft(m_monthButton);
    header()->addLeft(next);
    auto *save = makeButton(tr("Revenue report"), ButtonRole::Plain, IconName::Download);
    save->setObjectName(u"export"_s);
    setKeyCap(save, u"Ctrl+E"_s);
    header()->addRight(save);
    connect(previous, &QPushButton::clicked, this, [this] { setMonth(m_month.plus(-1)); });
    connect(next, &QPushButton::clicked, this, [this] { setMonth(m_month.plus(1)); });
    connect(save, &QPushButton::clicked, this, &MonthPage::exportRevenue);
    connect(m_monthButton, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        const YearMonth current = YearMonth::of(office().today());
        for (int ago = 0; ago < 18; ++ago)
            menu.addAction(monthText(current.plus(-ago)), this,
                           [this, current, ago] { setMonth(current.plus(-ago)); });
        menu.exec(m_monthButton->mapToGlobal(QPoint(0, m_monthButton->height())));
    });
}

QWidget *MonthPage::buildChecklist()
{
    auto *panel = new Panel;
    panel->setLine(Qt::RightEdge);
    panel->setFixedWidth(Metrics::px(270));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4), Metrics::gap(4));
    column->setSpacing(Metrics::gap(2));
    m_checkTitle = new TextLabel({}, FontRole::Section);
    column->addWidget(m_checkTitle);
    m_checkList = new QVBoxLayout;
    m_checkList->setSpacing(Metrics::gap(1));
    column->addLayout(m_checkList);
    column->addStretch();
    column->addWidget(new Line);
    m_close = makeButton({}, ButtonRole::Primary, IconName::Lock);
    m_close->setObjectName(u"closeMonth"_s);
    m_closeHint = new TextLabel({}, FontRole::Small, Tone::Muted);
    m_closeHint->setWordWrap(true);
    column->addWidget(m_close);
    column->addWidget(m_closeHint);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_view.month.state == MonthState::Open)
            closeMonth();
        else
            reopenMonth();
    });
    return panel;
}

QWidget *MonthPage::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4), Metrics::gap(4));
    column->setSpacing(Metrics::gap(3));
    m_figures = new FigureRow(main);
    m_figures->setCompact(true);
    for (const QString &label : {tr("Revenue (without tax)"), tr("Rewards"), tr("Gross margin"),
                                 tr("Approved hours"), tr("People who worked")})
        m_figures->addFigure(label);
    column->addWidget(m_figures);
    auto *card = new Card(tr("The month in figures"));
    card->setFlush(true);
    m_tabs = new SegmentedControl(tr("Table"));
    m_tabs->setObjectName(u"monthTabs"_s);
    m_tabs->setSmall(true);
    for (const QString &text : {tr("Clients"), tr("Categories"), tr("Orders"), tr("Workers"),
                                tr("Hours to approve"), tr("Adjustments")})
        m_tabs->addSegment(text);
    card->addLeading(m_tabs);
    m_stack = new QStackedWidget;
    m_table = new TableView(tr("Report of the month"));
    m_table->setObjectName(u"monthTable"_s);
    m_table->setSortingEnabled(true);
    m_table->setEmptyState(tr("Nothing was accepted by a client, paid or worked in this month."));
    m_approval = new HoursApproval(context());
    m_adjustments = new AdjustmentsPanel(context());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_approval);
    m_stack->addWidget(m_adjustments);
    card->body()->addWidget(m_stack);
    column->addWidget(card, 1);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &MonthPage::showTab);
    return main;
}

void MonthPage::activate(const Place &place)
{
    if (place.id > 0)
        setMonth(YearMonth::fromIndex(static_cast<int>(place.id)));
    if (place.part == "hours"_L1)
        openTab(Hours);
}

void MonthPage::setMonth(YearMonth month)
{
    m_month = month;
    m_monthButton->setText(monthText(month));
    refresh();
}

void MonthPage::refresh()
{
    const int request = ++m_request;
    context().read<MonthView>(
        this,
        [month = m_month, session = session()](Office &office) { return readMonth(office, session, month); },
        [this, request](Result<MonthView> view) {
            if (request != m_request)
                return;
            if (view)
                show(*view);
            else
                context().showError(view.error());
        });
}

void MonthPage::show(const MonthView &view)
{
    m_view = view;
    showChecklist(view);
    showFigures(view);
    m_approval->setEntries(view.waiting);
    m_adjustments->setMonth(view.month, view.adjustments);
    m_tabs->setSegmentText(Hours, view.waiting.isEmpty()
                                      ? tr("Hours to approve")
                                      : tr("Hours to approve %1").arg(view.waiting.size()));
    showTab();
    status()->setLeft(view.month.state == MonthState::Open
                          ? tr("%1 is open").arg(monthText(view.month.month))
                          : tr("%1 is closed").arg(monthText(view.month.month)));
    status()->setRight(tr("Amounts in yen, without tax"));
}

void MonthPage::showChecklist(const MonthView &view)
{
    while (QLayoutItem *item = m_checkList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int done = 0;
    bool blocked = false;
    for (const ChecklistItem &item : view.checklist) {
        auto [title, detail] = wordsFor(item);
        const bool leads =
            item.kind != ChecklistItem::Kind::WorkInspected || context().may(Permission::Inspect);
        if (!leads && !item.done())
            detail = tr("%1; coordinators inspect", "what is open").arg(detail);
        auto *row = makeButton(title, ButtonRole::Text, item.done() ? IconName::Check : IconName::Warning);
        row->setObjectName(u"check%1"_s.arg(static_cast<int>(item.kind)));
        row->setAccessibleName(title + u", "_s + detail);
        row->setEnabled(leads);
        connect(row, &QPushButton::clicked, this, [this, kind = item.kind] { openChecklistItem(kind); });
        m_checkList->addWidget(row, 0, Qt::AlignLeft);
        auto *what = new TextLabel(detail, FontRole::Small, item.done() ? Tone::Muted : Tone::Warn);
        what->setIndent(Metrics::gap(9));
        what->setWordWrap(true);
        m_checkList->addWidget(what);
        done += item.done() ? 1 : 0;
        blocked = blocked || (item.blocking && !item.done());
    }
    m_checkTitle->setText(
        tr("Closing %1   %2 / %3").arg(monthText(view.month.month)).arg(done).arg(view.checklist.size()));
    const bool open = view.month.state == MonthState::Open;
    const bool over = view.month.month < YearMonth::of(office().today());
    const bool mayClose = context().may(Permission::CloseMonth);
    setButtonRole(m_close, open ? ButtonRole::Primary : ButtonRole::Plain);
    m_close->setText(open ? tr("Close %1").arg(monthText(view.month.month)) : tr("Reopen…"));
    m_close->setEnabled(mayClose && (!open || (over && !blocked)));
    m_closeHint->setText(!open   ? tr("Closed. What changes now is booked as an adjustment in an open month.")
                         : !over ? tr("The month is not over yet.")
                         : blocked  ? tr("It can be closed once the open points above are done.")
                         : mayClose ? tr("Closing locks hours, inspections and acceptances of the month.")
                                    : tr("Only a manager may close a month."));
}

void MonthPage::showFigures(const MonthView &view)
{
    const QList<FigureCard *> &cards = m_figures->figures();
    const MonthFigures &f = view.figures;
    cards[0]->setFigure(yenText(f.revenue));
    cards[0]->setDetail(view.plan > Yen(0) ? tr("Plan %1").arg(yenText(view.plan)) : QString());
    if (view.plan > Yen(0)) {
        const double change = double(f.revenue.amount()) / double(view.plan.amount()) - 1;
        cards[0]->setTrend((change >= 0 ? u"+"_s : QString()) + percentText(change, 1),
                           change >= 0 ? Tone::Ok : Tone::Warn);
    }
    cards[1]->setFigure(yenText(f.rewards));
    cards[2]->setFigure(yenText(f.margin()));
    cards[2]->setDetail(f.revenue > Yen(0)
                            ? percentText(double(f.margin().amount()) / double(f.revenue.amount()), 1)
                            : QString());
    cards[3]->setFigure(hoursText(f.minutes));
    cards[4]->setFigure(Yen(f.workers).toString());
}

void MonthPage::openTab(Tab tab)
{
    m_tabs->setCurrent(tab); // says nothing by itself
    showTab();
}

void MonthPage::showTab()
{
    const int tab = m_tabs->current();
    m_stack->setCurrentIndex(tab == Hours ? 1 : tab == Adjustments ? 2 : 0);
    if (tab >= Hours || m_view.report.tables.size() < 5)
        return;
    // The first table is the summary; the figures above show it.
    const ReportTable &table = m_view.report.tables.at(tab + 1);
    ReportLook look{tab == Workers ? u"rewards"_s : u"revenue"_s};
    look.titles = {{u"revenueYearToDate"_s, tr("Year to date")}, {u"revenueLastYear"_s, tr("A year before")}};
    for (int i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).kind == ValueKind::Text)
            look.stretchColumn = i; // the last name
    }
    showReport(*m_table, table, look);
}

} // namespace tewake::ui
