// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspectionpage.h"

#include "ui/inspection/decisionpanel.h"
#include "ui/inspection/handedinview.h"
#include "ui/inspection/inspectiontables.h"
#include "ui/inspection/queuelist.h"
#include "ui/inspection/samplegrid.h"
#include "ui/shared/hoursapproval.h"
#include "ui/shared/worktext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/status.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tewake::ui {

InspectionPage::InspectionPage(ScreenContext &context)
    : Screen(context, tr("Inspection"))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"inspectionScreen"_s);
    makeHeader();
    m_pages->addWidget(makeWaiting());
    m_pages->addWidget(makeDone());
    m_pages->addWidget(makeHours());
    setContent(m_pages);
    makeHints();
    refreshOn({Subject::Inspection, Subject::Task, Subject::Assignment, Subject::TimeEntry});
    refresh();
}

InspectionPage::~InspectionPage()
{
    keepComment();
}

void InspectionPage::makeHeader()
{
    m_tabs = new SegmentedControl(tr("What is shown"), this);
    m_tabs->setObjectName(u"inspection.tabs"_s);
    m_tabs->addSegment(tr("Waiting"));
    m_tabs->addSegment(tr("Done"));
    if (context().may(Permission::ApproveHours))
        m_tabs->addSegment(tr("Hours to approve"));
    header()->addLeft(m_tabs);
    m_orders = new QComboBox(this);
    m_orders->setObjectName(u"inspection.orders"_s);
    m_orders->setAccessibleName(tr("Order"));
    m_orders->setMinimumWidth(Metrics::px(190));
    header()->addRight(m_orders);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &InspectionPage::setTab);
    connect(m_orders, &QComboBox::activated, this, &InspectionPage::showQueue);
}

QWidget *InspectionPage::makeWaiting()
{
    auto *box = new QWidget(m_pages);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(makeQueue());
    m_view = new HandedInView(box);
    line->addWidget(m_view, 1);
    m_nothing = new EmptyState(tr("Nothing waits for inspection."), IconName::Inspection, box);
    m_nothing->setObjectName(u"inspection.nothing"_s);
    line->addWidget(m_nothing, 1);
    m_decision = new DecisionPanel(box);
    m_decision->setLine(Qt::LeftEdge);
    auto *area = new SideScroll(m_decision, Metrics::px(300), box);
    line->addWidget(area);
    connect(m_view, &HandedInView::edited, this, &InspectionPage::marksEdited);
    connect(m_decision, &DecisionPanel::defectRequested, this,
            [this](int kind) { m_view->grid()->markDefect(kind); });
    connect(m_decision, &DecisionPanel::acceptRequested, this, &InspectionPage::acceptLot);
    connect(m_decision, &DecisionPanel::reworkRequested, this, &InspectionPage::reworkLot);
    connect(m_decision, &DecisionPanel::rejectRequested, this, &InspectionPage::rejectLot);
    // What is typed stays on this machine at once, also where the program ends before the page is left.
    connect(m_decision, &DecisionPanel::commentEdited, this, &InspectionPage::keepComment);
    makeKeys(box);
    showNobody(true);
    return box;
}

QWidget *InspectionPage::makeQueue()
{
    auto *panel = new Panel(m_pages);
    panel->setLine(Qt::RightEdge);
    panel->setFixedWidth(Metrics::px(288));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Metrics::gap(4), Metrics::px(10), Metrics::gap(4), Metrics::px(10));
    head->setSpacing(Metrics::gap(2));
    m_count = new TextLabel({}, FontRole::Section, Tone::Normal, panel);
    head->addWidget(m_count);
    head->addWidget(new TextLabel(tr("by due date"), FontRole::Small, Tone::Muted, panel), 1);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, panel));
    m_queue = new QueueModel(office().zone(), this);
    m_list = new QListView(panel);
    m_list->setObjectName(u"inspection.queue"_s);
    m_list->setAccessibleName(tr("Waiting for inspection"));
    m_list->setModel(m_queue);
    m_list->setItemDelegate(new QueueDelegate(m_queue, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    column->addWidget(new Line(Qt::Horizontal, panel));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::gap(4), Metrics::px(9), Metrics::gap(4), Metrics::px(9));
    m_today = new TextLabel({}, FontRole::Base, Tone::Normal, panel);
    m_rate = new TextLabel({}, FontRole::Base, Tone::Normal, panel);
    foot->addWidget(m_today);
    foot->addStretch(1);
    foot->addWidget(m_rate);
    column->addLayout(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showPlace(index.isValid() ? index.row() : -1); });
    connect(m_list, &QListView::activated, this, [this] { m_view->grid()->setFocus(); });
    return panel;
}

void InspectionPage::makeKeys(QWidget *waiting)
{
    const auto add = [&](const QKeySequence &keys, std::function<void()> act) {
        auto *shortcut = new QShortcut(keys, waiting);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (current())
                act();
        });
    };
    for (int kind = 1; kind <= DefectKinds; ++kind)
        add(QKeySequence(Qt::Key_0 + kind), [this, kind] { m_view->grid()->markDefect(kind); });
    add(Qt::Key_A, [this] {
        m_marks.markRestGood();
        m_view->grid()->marksChanged();
        marksEdited();
    });
    add(Qt::Key_G, [this] { acceptLot(); });
    add(Qt::Key_Y, [this] { reworkLot(); });
    add(Qt::Key_F, [this] { rejectLot(); });
    add(Qt::Key_J, [this] { goBy(1); });
    add(Qt::Key_K, [this] { goBy(-1); });
    add(Qt::Key_C, [this] { m_decision->focusComment(); });
    add(Qt::Key_L, [this] {
        if (!m_view->openLink())
            context().notify(tr("There is no link that can be opened."));
    });
}

void InspectionPage::makeHints()
{
    m_markHints = {status()->addKeyHint({tr("Space")}, tr("good")),
                   status()->addKeyHint({u"1–6"_s}, tr("defect")),
                   status()->addKeyHint({u"←"_s, u"→"_s}, tr("back, on")),
                   status()->addKeyHint({u"A"_s}, tr("rest is good")),
                   status()->addKeyHint({u"Ctrl+Z"_s}, tr("take a mark back"))};
    m_lotHints = {status()->addKeyHint({u"J"_s, u"K"_s}, tr("next, previous lot"))};
    m_acceptHint = status()->addKeyHint({u"G"_s}, tr("accept"));
    m_reworkHint = status()->addKeyHint({u"Y"_s}, tr("rework"));
    showHints();
}

void InspectionPage::showHints()
{
    if (!m_reworkHint)
        return; // still being built
    const bool lot = m_tabs->current() == Waiting && current();
    for (QWidget *hint : std::as_const(m_markHints))
        hint->setVisible(lot && m_marks.count() > 0);
    for (QWidget *hint : std::as_const(m_lotHints))
        hint->setVisible(lot && m_queue->rowCount() > 1);
    m_acceptHint->setVisible(lot && m_decision->mayAccept());
    m_reworkHint->setVisible(lot && m_decision->mayRework());
}

QWidget *InspectionPage::makeDone()
{
    auto *panel = new Panel(m_pages);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_doneModel = new RecordModel<DoneLine>(
        doneColumns(office().zone(), office().today()),
        [](const DoneLine &line) { return line.inspection.id.value(); }, this);
    m_doneTable = new TableView(tr("Inspections of the last 30 days"), panel);
    m_doneTable->setObjectName(u"inspection.done"_s);
    m_doneTable->setItemDelegateForColumn(4, new StatusDelegate(StatusDelegate::Form::Chip, m_doneTable));
    auto *proxy = new FoldingFilterProxy(this);
    proxy->setSourceModel(m_doneModel);
    m_doneTable->setModel(proxy);
    m_doneTable->setSettings(&context().settings(), u"inspection/done"_s);
    m_doneTable->setEmptyState(tr("Nothing was inspected in the last 30 days."));
    column->addWidget(m_doneTable);
    return panel;
}

QWidget *InspectionPage::makeHours()
{
    auto *panel = new Panel(m_pages);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_hours = new HoursApproval(context(), panel);
    column->addWidget(m_hours);
    connect(m_hours, &HoursApproval::settled, this, [this] {
        showSavedNow();
        refresh();
    });
    return panel;
}

void InspectionPage::setTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_pages->setCurrentIndex(tab);
    m_orders->setVisible(tab == Waiting);
    showHints();
}

void InspectionPage::refresh()
{
    context().read<InspectionData>(
        this,
        [session = session(), hours = context().may(Permission::ApproveHours)](Office &office) {
            return readInspection(office, session, hours);
        },
        [this](Result<InspectionData> data) { showData(std::move(data)); });
}

void InspectionPage::showData(Result<InspectionData> data)
{
    if (!data) {
        context().showError(data.error());
        return;
    }
    m_data = *std::move(data);
    m_read = true;
    m_doneModel->setRecords({m_data.done.begin(), m_data.done.end()});
    m_hours->setEntries(m_data.hours);
    m_tabs->setSegmentText(Waiting, tr("Waiting %1").arg(m_data.queue.size()));
    if (m_tabs->count() > Hours)
        m_tabs->setSegmentText(Hours, tr("Hours to approve %1").arg(m_data.hours.size()));
    fillOrders();
    showQueue();
    emit badgeChanged(static_cast<int>(m_data.queue.size()));
}

void InspectionPage::fillOrders()
{
    const QVariant kept = m_orders->currentData();
    m_orders->clear();
    m_orders->addItem(tr("Order: all"), qint64(0));
    QList<Order> orders = m_data.orders.values();
    std::sort(orders.begin(), orders.end(),
              [](const Order &a, const Order &b) { return a.number < b.number; });
    for (const Order &order : std::as_const(orders))
        m_orders->addItem(u"%1 %2"_s.arg(order.number, order.title), order.id.value());
    m_orders->setCurrentIndex(std::max(0, m_orders->findData(kept)));
}

const InspectionRow *InspectionPage::waitingRow(Id<Task> task) const
{
    const auto found = std::find_if(m_data.queue.cbegin(), m_data.queue.cend(),
                                    [task](const InspectionRow &row) { return row.row.task.id == task; });
    return found == m_data.queue.cend() ? nullptr : &*found;
}

std::optional<Id<Task>> InspectionPage::takeWanted()
{
    const Id<Task> wanted(std::exchange(m_wantedTask, 0));
    if (!wanted.isValid())
        return std::nullopt;
    const InspectionRow *row = waitingRow(wanted);
    if (!row) {
        context().notify(tr("The work does not wait for inspection any more."));
        return std::nullopt;
    }
    // What is asked for is shown, whatever order the list was narrowed to before.
    if (m_orders->currentData().toLongLong() != row->row.task.orderId.value())
        m_orders->setCurrentIndex(0);
    return wanted;
}

void InspectionPage::showQueue()
{
    const Id<Task> kept = takeWanted().value_or(m_shown);
    keepComment();
    m_shown = {};
    m_queue->setRows(m_data.queue, office().today(), Id<Order>(m_orders->currentData().toLongLong()));
    showSums();
    const int rows = m_queue->rowCount();
    showNobody(rows == 0);
    if (rows == 0)
        return;
    // Where the one that was shown has been decided, its place is the next one's.
    int place = m_queue->placeOf(kept);
    if (place < 0)
        place = std::min(m_lastPlace, rows - 1);
    const QModelIndex index = m_queue->index(place);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showPlace(place);
}

void InspectionPage::showSums()
{
    m_count->setText(tr("%n waiting", nullptr, m_queue->rowCount()));
    m_today->setText(tr("Today %1").arg(m_data.doneToday));
    m_rate->setText(m_data.overallRate < 0 ? QString()
                                           : tr("Accepted %1").arg(percentText(m_data.overallRate, 1)));
}

void InspectionPage::showNobody(bool nobody)
{
    m_view->setVisible(!nobody);
    m_decision->setEnabled(!nobody);
    m_decision->setVisible(!nobody);
    m_nothing->setVisible(nobody);
    showHints();
}

const InspectionRow *InspectionPage::current() const
{
    const int place = m_queue->placeOf(m_shown);
    return place < 0 ? nullptr : &m_queue->row(place);
}

void InspectionPage::showPlace(int place)
{
    if (place < 0 || place >= m_queue->rowCount())
        return;
    const InspectionRow &row = m_queue->row(place);
    m_lastPlace = place;
    if (row.row.task.id == m_shown)
        return;
    keepComment();
    m_shown = row.row.task.id;
    const QString id = QString::number(row.submission.id.value());
    // The same hand-in read again keeps its marks, the steps to take back and the place.
    const bool same = m_marksOf == row.submission.id;
    const int unit = m_view->grid()->current();
    if (!same) {
        m_marks = SampleMarks(row);
        m_marks.fromText(
            context().settings().value(context().ofOffice(u"inspection/marks/"_s + id)).toString());
        m_marksOf = row.submission.id;
    }
    const auto order = m_data.orders.constFind(row.row.task.orderId);
    m_view->showRow(row, order == m_data.orders.cend() ? nullptr : &*order, &m_marks, office().zone(),
                    office().today());
    m_decision->showRow(row, m_data.aql, m_data.overallRate);
    m_decision->setComment(
        context().settings().value(context().ofOffice(u"inspection/comment/"_s + id)).toString());
    m_decision->showMarks(m_marks);
    if (same)
        m_view->grid()->setCurrent(unit);
    showHints();
}

} // namespace tewake::ui
