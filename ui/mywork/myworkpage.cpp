// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/myworkpage.h"

#include "ui/mywork/offercard.h"
#include "ui/mywork/sidecards.h"
#include "ui/mywork/timercard.h"
#include "ui/shared/worktext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/status.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

QWidget *makeTitleLine(const QString &title, TextLabel **heading, TextLabel **detail, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, Metrics::gap(1), 0, 0);
    line->setSpacing(Metrics::gap(3));
    *heading = new TextLabel(title, FontRole::Figure, Tone::Normal, box);
    *detail = new TextLabel({}, FontRole::Small, Tone::Muted, box);
    (*detail)->setElided(true);
    line->addWidget(*heading);
    line->addWidget(*detail, 1);
    return box;
}

} // namespace

MyWorkPage::MyWorkPage(ScreenContext &context)
    : Screen(context, tr("My work"))
    , m_seconds(new QTimer(this))
{
    setObjectName(u"myWorkScreen"_s);
    makeHeader();
    auto *content = new QWidget(this);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    m_area = new QScrollArea(content);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(m_area);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4), Metrics::gap(4));
    columns->setSpacing(Metrics::gap(4));
    columns->addWidget(makeMain(), 1);
    columns->addWidget(makeSide());
    m_area->setWidget(page);
    line->addWidget(m_area);
    setContent(content);
    m_seconds->setInterval(1000);
    connect(m_seconds, &QTimer::timeout, this, &MyWorkPage::tick);
    refreshOn({Subject::Assignment, Subject::Task, Subject::TimeEntry, Subject::Inspection, Subject::Worker,
               Subject::Order});
    refresh();
}

void MyWorkPage::makeHeader()
{
    auto *hours = makeButton(tr("Enter hours by hand"), ButtonRole::Plain, IconName::Clock, this);
    hours->setObjectName(u"mywork.hours"_s);
    auto *availability = makeButton(tr("When I can work"), ButtonRole::Plain, IconName::Calendar, this);
    availability->setObjectName(u"mywork.availability"_s);
    header()->addRight(hours);
    header()->addRight(availability);
    connect(hours, &QPushButton::clicked, this, &MyWorkPage::openHours);
    connect(availability, &QPushButton::clicked, this, [this] { openAvailability(false); });
}

QWidget *MyWorkPage::makeMain()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(3));
    m_timer = new TimerCard(box);
    m_timer->hide();
    column->addWidget(m_timer);
    column->addWidget(makeTitleLine(tr("Offers"), &m_offersTitle, &m_offersDetail, box));
    m_noOffers = new EmptyState(tr("No offer waits for your answer. New ones appear here."),
                                IconName::StateOffered, box);
    m_noOffers->setObjectName(u"mywork.noOffers"_s);
    column->addWidget(m_noOffers);
    m_offersBox = new QVBoxLayout;
    m_offersBox->setSpacing(Metrics::px(10));
    column->addLayout(m_offersBox);
    TextLabel *heading = nullptr;
    QWidget *title = makeTitleLine(tr("Today and next"), &heading, &m_linesDetail, box);
    m_termsLink = makeButton(tr("All terms"), ButtonRole::Link, IconName::None, title);
    m_termsLink->setObjectName(u"mywork.terms"_s);
    m_termsLink->setAccessibleName(tr("All terms of the selected work"));
    title->layout()->addWidget(m_termsLink);
    column->addWidget(title);
    makeTable();
    connect(m_termsLink, &QPushButton::clicked, this, &MyWorkPage::openTerms);
    auto *card = new Card(box);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_timer, &TimerCard::startRequested, this, [this] { start(m_timer->task()); });
    connect(m_timer, &TimerCard::pauseRequested, this, &MyWorkPage::pause);
    connect(m_timer, &TimerCard::quantityRequested, this, &MyWorkPage::noteQuantity);
    connect(m_timer, &TimerCard::handInRequested, this, [this] { handIn(m_timer->task()); });
    return box;
}

QWidget *MyWorkPage::makeSide()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(Metrics::px(372));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(3));
    m_week = new WeekCard(box);
    m_earnings = new EarningsCard(box);
    m_quality = new QualityCard(box);
    column->addWidget(m_week);
    column->addWidget(m_earnings);
    column->addWidget(m_quality);
    column->addStretch(1);
    connect(m_week, &WeekCard::availabilityRequested, this, [this] { openAvailability(false); });
    connect(m_week, &WeekCard::dayOffRequested, this, [this] { openAvailability(true); });
    connect(m_earnings, &EarningsCard::ceilingRequested, this, &MyWorkPage::openLimits);
    return box;
}

void MyWorkPage::makeTable()
{
    m_lines = new RecordModel<WorkLine>(
        workColumns(), [](const WorkLine &line) { return line.item.assignment.id.value(); }, this);
    m_lines->setRowTone([](const WorkLine &line) {
        return line.item.assignment.state == AssignmentState::Finished ? Tone::Muted : Tone::Normal;
    });
    m_table = new TableView(tr("Today and next"), this);
    m_table->setObjectName(u"mywork.table"_s);
    m_table->setItemDelegateForColumn(static_cast<int>(WorkColumn::State),
                                      new StatusDelegate(StatusDelegate::Form::Chip, m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(WorkColumn::Step), new LinkDelegate(m_table));
    m_table->setModel(m_lines);
    m_table->setStretchColumn(static_cast<int>(WorkColumn::Order));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEmptyState(tr("Nothing is accepted yet. Accept an offer, and it appears here."));
    connect(m_table, &TableView::cellActivated, this, [this](qint64 id, int) { step(id); });
    connect(m_table, &TableView::idActivated, this, &MyWorkPage::step);
    connect(m_table, &TableView::currentIdChanged, this, &MyWorkPage::showTermsLink);
}

void MyWorkPage::refresh()
{
    context().read<MyWorkData>(
        this, [session = session()](Office &office) { return readMyWork(office, session); },
        [this](Result<MyWorkData> data) { showData(std::move(data)); });
}

void MyWorkPage::showData(Result<MyWorkData> data)
{
    if (!data) {
        context().showError(data.error());
        return;
    }
    m_data = *std::move(data);
    m_read = true;
    header()->setSubtitle(longDate(m_data.today));
    showTimer();
    showOffers();
    showLines();
    m_week->showWeek(m_data, office().zone(), office().now());
    m_earnings->showEarnings(m_data.earnings, m_data.today);
    m_quality->showQuality(qualityFigures(m_data));
    tick();
    emit badgeChanged(static_cast<int>(m_data.offers.size()));
    goToPlace();
    askAboutForgottenTimer();
}

void MyWorkPage::showTimer()
{
    const WorkItem *item = nullptr;
    if (m_data.running)
        item = m_data.workOn(m_data.running->entry.taskId);
    // Paused work is shown as well: the task that was begun and is due first.
    for (const WorkItem &one : m_data.work)
        if (!item && one.row.task.state == TaskState::Working)
            item = &one;
    m_timer->setVisible(item != nullptr);
    if (!item) {
        m_seconds->stop();
        return;
    }
    std::optional<TimeEntry> running;
    if (m_data.running)
        running = m_data.running->entry;
    m_timer->showTask(*item, running, noted(item->row.task.id), office().zone(), m_data.today);
    if (running)
        m_seconds->start();
    else
        m_seconds->stop();
}

void MyWorkPage::showOffers()
{
    QSet<qint64> unfolded; // by whoever is reading them
    for (const OfferCard *card : std::as_const(m_offerCards)) {
        if (card->isAllShown())
            unfolded.insert(card->assignment().value());
    }
    qDeleteAll(m_offerCards);
    m_offerCards.clear();
    const OfferSurroundings around{office().zone(), m_data.today, office().now()};
    for (const WorkItem &item : std::as_const(m_data.offers)) {
        auto *card = new OfferCard(item, around, this);
        card->setAllShown(unfolded.contains(card->assignment().value()));
        m_offersBox->addWidget(card);
        m_offerCards.append(card);
        // The card goes with the next reading, so the step waits until its click is over.
        connect(card, &OfferCard::acceptRequested, this, &MyWorkPage::acceptOffer, Qt::QueuedConnection);
        connect(card, &OfferCard::declineRequested, this, &MyWorkPage::declineOffer, Qt::QueuedConnection);
    }
    tabInReadingOrder(this);
    const auto count = static_cast<int>(m_data.offers.size());
    m_noOffers->setVisible(count == 0);
    m_offersDetail->setText(
        count == 0 ? QString() : tr("%n offer(s) · declining has no effect on the next one", nullptr, count));
}

void MyWorkPage::showLines()
{
    std::vector<WorkLine> lines = workLines(m_data, office().zone(), office().now());
    int today = 0;
    Minutes effort;
    for (const WorkLine &line : lines) {
        if (!line.today || line.item.assignment.state != AssignmentState::Accepted)
            continue;
        ++today;
        effort += line.item.row.task.effort;
    }
    m_linesDetail->setText(tr("%1 · %n task(s), %2", nullptr, today)
                               .arg(denseDate(m_data.today, m_data.today), effort.toString()));
    m_lines->setRecords(std::move(lines));
    showTermsLink();
    fitTable();
}

void MyWorkPage::fitTable()
{
    // The page scrolls as a whole, so the table is as high as its lines.
    const int rows = std::max(3, m_lines->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * Metrics::tableRow() +
                            Metrics::gap(1));
}

Minutes MyWorkPage::runningMinutes() const
{
    if (!m_data.running)
        return {};
    return Minutes(std::max<qint64>(0, minutesBetween(m_data.running->entry.start, office().now())));
}

void MyWorkPage::tick()
{
    const Instant now = office().now();
    if (m_timer->isVisibleTo(this))
        m_timer->tick(now);
    m_week->showFigures(weekFigures(m_data, office().zone(), now, runningMinutes()));
    status()->setLeft(m_data.running
                          ? tr("Working on %1, %2").arg(m_data.running->label, runningMinutes().toString())
                          : tr("No timer is running"));
}

} // namespace tewake::ui
