// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderdetail.h"

#include "core/desk/settings.h"
#include "ui/orders/ordersteps.h"
#include "ui/orders/ordertabs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/status.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace tewake::ui {

using namespace Qt::StringLiterals;

OrderDetail::OrderDetail(ScreenContext &context, QWidget *parent)
    : Panel(parent)
    , m_context(&context)
    , m_state(new StatusChip(this))
    , m_number(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_title(new TextLabel({}, FontRole::Title, Tone::Normal, this))
    , m_subtitle(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_next(makeButton({}, ButtonRole::Secondary, IconName::Check, this))
    , m_edit(makeButton(tr("Edit"), ButtonRole::Plain, IconName::Pencil, this))
    , m_split(makeButton(tr("Split"), ButtonRole::Plain, IconName::Split, this))
    , m_more(makeIconButton(IconName::More, tr("More steps"), ButtonRole::Plain, this))
    , m_risk(new Banner(Banner::Kind::Warn, this))
    , m_figures(new FigureRow(this))
    , m_progressTitle(new TextLabel({}, FontRole::Section, Tone::Normal, this))
    , m_progressShare(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_progress(new RatioBar(tr("Tasks by state"), this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_tasks(new OrderTasks(context, this))
    , m_money(new OrderMoney(context, this))
    , m_history(new OrderHistory(context, this))
{
    setObjectName(u"order-detail"_s);
    setLine(Qt::LeftEdge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_tabs->setObjectName(u"order-tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the order"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Tasks"));
    m_tabs->addTab(tr("Money"));
    m_tabs->addTab(tr("History"));
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(Metrics::gap(2), 0, Metrics::gap(4), 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    column->addLayout(tabLine);
    column->addWidget(new Line(Qt::Horizontal, this));
    m_pages->addWidget(buildOverview());
    m_pages->addWidget(m_tasks);
    m_pages->addWidget(m_money);
    m_pages->addWidget(m_history);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_tabs->setCurrentIndex(TasksTab);
    connect(m_tasks, &OrderTasks::cancelRequested, this, &OrderDetail::cancelTaskRequested);
    connect(m_tasks, &OrderTasks::splitRequested, this, &OrderDetail::splitRequested);
    connect(m_money, &OrderMoney::acceptanceRequested, this, &OrderDetail::acceptanceRequested);
    connect(m_money, &OrderMoney::takeBackRequested, this, &OrderDetail::takeAcceptanceBackRequested);
}

QWidget *OrderDetail::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(2));
    column->setSpacing(Metrics::gap(2));
    auto *first = new QHBoxLayout;
    first->setSpacing(Metrics::gap(2));
    first->addWidget(m_state);
    first->addWidget(m_number);
    first->addStretch(1);
    for (QPushButton *button : {m_next, m_edit, m_split, m_more})
        first->addWidget(button);
    column->addLayout(first);
    m_title->setObjectName(u"order-detail-title"_s);
    m_title->setWordWrap(true);
    m_subtitle->setElided(true);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    m_risk->setLink(tr("Show in dispatch"));
    m_risk->setObjectName(u"order-risk-banner"_s);
    column->addWidget(m_risk);
    m_figures->setCompact(true);
    for (const QString &label : {tr("Due"), tr("Quantity"), tr("Order amount"), tr("Margin (expected)")})
        m_cards.append(m_figures->addFigure(label));
    column->addWidget(m_figures);
    auto *progressLine = new QHBoxLayout;
    progressLine->addWidget(m_progressTitle);
    progressLine->addStretch(1);
    progressLine->addWidget(m_progressShare);
    column->addLayout(progressLine);
    column->addWidget(m_progress);
    m_next->setObjectName(u"order-next-step"_s);
    m_edit->setObjectName(u"order-edit"_s);
    m_split->setObjectName(u"order-split"_s);
    m_more->setObjectName(u"order-more"_s);
    connect(m_next, &QPushButton::clicked, this, &OrderDetail::nextStepRequested);
    connect(m_edit, &QPushButton::clicked, this, &OrderDetail::editRequested);
    connect(m_split, &QPushButton::clicked, this, &OrderDetail::splitRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        menu.setObjectName(u"order-menu"_s);
        emit menuAboutToShow(&menu);
        menu.exec(m_more->mapToGlobal(QPoint(m_more->width() - menu.sizeHint().width(), m_more->height())));
    });
    connect(m_risk, &Banner::linkActivated, this, [this] {
        for (const TaskRow &task : m_card.tasks) {
            if (task.task.state == TaskState::Planned) {
                m_context->open(ScreenId::Dispatch, task.task.id.value());
                return;
            }
        }
        m_context->open(ScreenId::Dispatch);
    });
    return head;
}

QWidget *OrderDetail::buildOverview()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_termsPage = new Panel(scroll);
    scroll->setWidget(m_termsPage);
    new QVBoxLayout(m_termsPage);
    return scroll;
}

void OrderDetail::setCard(const OrderCard &card)
{
    const bool another = m_card.row.order.id != card.row.order.id;
    m_card = card;
    const OrderRow &row = card.row;
    m_state->setStatus(statusOf(row.order.state));
    m_number->setText(row.order.number);
    m_title->setText(row.order.title);
    QStringList about{row.clientName, row.categoryName};
    if (!row.coordinatorName.isEmpty())
        about.append(tr("by %1", "coordinator").arg(row.coordinatorName));
    m_subtitle->setText(about.join(u"  ・  "_s));
    const bool edits = m_context->may(Permission::EditOrders);
    const std::optional<OrderStepChoice> next = nextStep(row, *m_context);
    m_next->setVisible(next.has_value());
    if (next) {
        m_next->setText(next->words);
        m_next->setAccessibleName(next->words);
    }
    m_edit->setVisible(edits);
    m_split->setVisible(edits && isSplittable(row.order.state));
    setButtonRole(m_split, !next && row.tasks == 0 ? ButtonRole::Secondary : ButtonRole::Plain);
    const std::optional<RiskText> risk = riskText(row, m_context->office().today());
    m_risk->setVisible(risk.has_value());
    if (risk) {
        m_risk->setKind(dueRisk(row, m_context->office().today()) == DueRisk::Danger ? Banner::Kind::Danger
                                                                                     : Banner::Kind::Warn);
        m_risk->setText(risk->finding, risk->consequence);
        m_risk->setLink(m_context->may(Permission::Dispatch) ? tr("Show in dispatch") : QString());
    }
    fillFigures();
    fillProgress();
    fillOverview();
    m_tabs->setTabText(TasksTab, row.tasks == 0 ? tr("Tasks") : tr("Tasks %1").arg(row.tasks));
    m_tasks->setTasks(card.tasks, row);
    m_money->setMoney(row, card.acceptances);
    m_history->setRecords(card.history);
    if (another)
        m_tabs->setCurrentIndex(card.tasks.isEmpty() ? OverviewTab : TasksTab);
}

void OrderDetail::fillFigures()
{
    const OrderRow &row = m_card.row;
    const Order &order = row.order;
    const QDate today = m_context->office().today();
    m_cards.at(0)->setFigure(denseDate(order.dueOn, today));
    m_cards.at(0)->setDetail(isOpen(order.state) && order.state != OrderState::Delivered
                                 ? daysLeftText(order.dueOn, today)
                                 : QString());
    if (order.shape == WorkShape::Pieces) {
        m_cards.at(1)->setFigure(countText(order.quantity), order.unit);
        m_cards.at(1)->setDetail(row.tasks == 0 ? tr("not split yet") : tr("%n task(s)", nullptr, row.tasks));
    } else {
        m_cards.at(1)->setFigure(row.effort.toString(), tr("h", "hours"));
        m_cards.at(1)->setDetail(tr("%n seat shift(s)", nullptr, row.tasks));
    }
    m_cards.at(2)->setFigure(yenText(row.amount));
    m_cards.at(2)->setDetail(priceText(order.clientPrice, order.unit));
    const std::optional<double> margin = row.margin();
    m_cards.at(3)->setFigure(margin ? QLocale::c().toString(*margin * 100, 'f', 1) : u"—"_s,
                             margin ? u"%"_s : QString());
    m_cards.at(3)->setDetail(tr("rewards %1").arg(yenText(row.rewards)));
}

void OrderDetail::fillProgress()
{
    const OrderRow &row = m_card.row;
    m_progressTitle->setText(row.tasks == 0 ? tr("Not split into tasks yet")
                                            : tr("Progress   %1 tasks").arg(tasksDoneText(row)));
    m_progressShare->setText(row.tasks == 0
                                 ? QString()
                                 : u"%1 / %2 ・ %3"_s.arg(row.effortPassed.toString(), row.effort.toString(),
                                                          percentText(row.progress())));
    m_progress->setVisible(row.tasks > 0);
    const auto part = [](int count, TaskState state) {
        const StatusText status = statusOf(state);
        return RatioBar::Part{static_cast<double>(count), status.shownWord(), QString::number(count),
                              status.status};
    };
    m_progress->setParts({part(row.passed, TaskState::Passed), part(row.submitted, TaskState::Submitted),
                          part(row.working, TaskState::Working), part(row.accepted, TaskState::Accepted),
                          part(row.offered, TaskState::Offered), part(row.planned, TaskState::Planned)});
}

void OrderDetail::addTerm(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int line = m_terms->rowCount();
    auto *label = new TextLabel(name, FontRole::Base, Tone::Muted, m_termsPage);
    auto *text = new TextLabel(value, FontRole::Base, Tone::Normal, m_termsPage);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_terms->addWidget(label, line, 0, Qt::AlignTop);
    m_terms->addWidget(text, line, 1, Qt::AlignTop);
}

void OrderDetail::fillOverview()
{
    qDeleteAll(m_termsPage->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_termsPage->layout();
    auto *column = new QVBoxLayout(m_termsPage);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(3));
    m_terms = new QGridLayout;
    m_terms->setHorizontalSpacing(Metrics::gap(5));
    m_terms->setVerticalSpacing(Metrics::gap(2));
    m_terms->setColumnStretch(1, 1);
    column->addLayout(m_terms);
    column->addStretch(1);
    const Order &order = m_card.row.order;
    addTerm(tr("Client"), m_card.row.clientName);
    addTerm(tr("Kind of work"), m_card.row.categoryName);
    addTerm(tr("Shape of the work"), wordOf(order.shape));
    if (order.shape == WorkShape::Pieces) {
        addTerm(tr("Quantity"), quantityText(order.quantity, order.unit));
        addTerm(tr("Standard time of one unit"), tr("%1 s").arg(countText(order.standardSeconds)));
    }
    addTerm(tr("Price to the client"), priceText(order.clientPrice, order.unit));
    addTerm(tr("Reward"), priceText(order.reward, order.unit));
    addTerm(tr("Ordered on"), longDate(order.orderedOn));
    addTerm(tr("Work may begin on"), order.startOn.isValid() ? longDate(order.startOn) : tr("At once"));
    addTerm(tr("Due on"), longDate(order.dueOn));
    addTerm(tr("Skill needed"), m_card.skillName.isEmpty()
                                    ? tr("None")
                                    : tr("%1, level %2 or more").arg(m_card.skillName).arg(order.skillLevel));
    addTerm(tr("Non-disclosure agreement"),
            order.needsClearance ? tr("Needed for this client") : tr("Not needed"));
    addTerm(tr("Place"), m_card.roomName.isEmpty() ? tr("Anywhere (at home)") : m_card.roomName);
    addTerm(tr("Inspection"),
            order.inspectAll
                ? tr("Everything")
                : tr("Sample (JIS Z 9015-1, AQL %1)").arg(qualityText(m_card.acceptableQuality)));
    addTerm(tr("Urgency"), QString::number(order.weight));
    addTerm(tr("Mark of its tasks"), order.mark);
    addTerm(tr("Note"), order.note);
}

void OrderDetail::showTask(qint64 taskId)
{
    m_tabs->setCurrentIndex(TasksTab);
    m_tasks->select(taskId);
}

void OrderDetail::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

} // namespace tewake::ui
