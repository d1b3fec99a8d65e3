// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/sidecards.h"

#include "core/calendar/availability.h"
#include "core/calendar/dates.h"
#include "ui/shared/worktext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/weekgrid.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

// The chart's colours by their place in the order of the tokens.
constexpr int WorkedColor = 0;
constexpr int AcceptedColor = 4;
constexpr int OfferedColor = 5;

std::vector<WeekBlock> weekBlocks(const MyWorkData &data, const OfficeZone &zone, Instant now)
{
    std::vector<WeekBlock> blocks;
    const auto add = [&](const WorkItem &item) {
        for (const Block &block : item.assignment.blocks) {
            const QDate day = zone.date(block.start);
            const qint64 place = data.monday().daysTo(day);
            if (place < 0 || place > 6)
                continue;
            const int end = zone.date(block.end) == day ? zone.minuteOfDay(block.end) : 24 * 60;
            blocks.push_back({item.assignment.id.value(), static_cast<int>(place) + 1,
                              zone.minuteOfDay(block.start), end, statusOf(item, now).status,
                              u"%1 %2"_s.arg(item.row.label(), item.row.orderTitle)});
        }
    };
    for (const WorkItem &item : data.work)
        add(item);
    for (const WorkItem &item : data.offers)
        add(item);
    return blocks;
}

} // namespace

WeekCard::WeekCard(QWidget *parent)
    : Card(tr("This week"), parent)
    , m_worked(new TextLabel({}, FontRole::BigFigure, Tone::Normal, this))
    , m_wish(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_left(new TextLabel({}, FontRole::Base, Tone::Normal, this))
    , m_bar(new RatioBar(tr("Hours of this week"), this))
    , m_grid(new WeekGrid(tr("My week"), this))
{
    m_worked->setObjectName(u"week.worked"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    line->addWidget(m_worked, 0, Qt::AlignBaseline);
    line->addWidget(m_wish, 0, Qt::AlignBaseline);
    line->addStretch(1);
    line->addWidget(m_left, 0, Qt::AlignBaseline);
    body()->addLayout(line);
    body()->addWidget(m_bar);
    m_grid->setObjectName(u"week.grid"_s);
    m_grid->setReadOnly(true);
    m_grid->setHourHeight(18);
    body()->addWidget(m_grid);
    auto *paint = makeButton(tr("Paint my hours"), ButtonRole::Plain, IconName::Pencil, this);
    paint->setObjectName(u"week.availability"_s);
    auto *off = makeButton(tr("Take a day off"), ButtonRole::Plain, IconName::StateCancelled, this);
    off->setObjectName(u"week.dayOff"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap(2));
    buttons->addWidget(paint);
    buttons->addWidget(off);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(paint, &QPushButton::clicked, this, &WeekCard::availabilityRequested);
    connect(off, &QPushButton::clicked, this, &WeekCard::dayOffRequested);
}

void WeekCard::showWeek(const MyWorkData &data, const OfficeZone &zone, Instant now)
{
    const QDate monday = data.monday();
    setSubtitle(u"%1 – %2"_s.arg(monday.toString(u"MM-dd"_s), monday.addDays(6).toString(u"MM-dd"_s)));
    showGrid(data, zone, now);
}

void WeekCard::showGrid(const MyWorkData &data, const OfficeZone &zone, Instant now)
{
    const QDate monday = data.monday();
    std::vector<WeekSlot> open;
    int from = 9 * 60;
    int to = 18 * 60;
    for (const DayStretch &stretch :
         expandAvailability(data.card.availability, {monday, monday.addDays(7)})) {
        open.push_back({stretch.day.dayOfWeek(), stretch.startMinute, stretch.endMinute});
        from = std::min(from, stretch.startMinute);
        to = std::max(to, stretch.endMinute);
    }
    const std::vector<WeekBlock> blocks = weekBlocks(data, zone, now);
    for (const WeekBlock &block : blocks) {
        from = std::min(from, block.startMinute);
        to = std::max(to, block.endMinute);
    }
    m_grid->setVisibleHours(std::max(0, from / 60 - 1), std::min(24, (to + 59) / 60 + 1));
    m_grid->setHourHeight(to - from > 11 * 60 ? 14 : 18);
    QStringList headings;
    for (int day = 0; day < 7; ++day)
        headings.append(u"%1 %2"_s.arg(monday.addDays(day).day())
                            .arg(weekdayText(monday.addDays(day), isJapanese()).left(2)));
    m_grid->setDayHeadings(headings);
    m_grid->setSlots(open);
    m_grid->setBlocks(blocks);
    m_grid->setToday(data.today.dayOfWeek(), zone.minuteOfDay(now));
}

void WeekCard::showFigures(const WeekFigures &figures)
{
    m_worked->setText(figures.worked.toString());
    m_wish->setText(figures.desired.count() == 0 ? tr("worked")
                                                 : tr("/ wished for %1").arg(figures.desired.toString()));
    m_left->setText(figures.accepted.count() == 0
                        ? QString()
                        : tr("%1 accepted to come").arg(figures.accepted.toString()));
    m_bar->setTotal(static_cast<double>(
        std::max(figures.desired.count(), (figures.worked + figures.accepted + figures.offered).count())));
    m_bar->setParts({{.value = static_cast<double>(figures.worked.count()),
                      .word = tr("Worked"),
                      .figure = figures.worked.toString(),
                      .chartColor = WorkedColor},
                     {.value = static_cast<double>(figures.accepted.count()),
                      .word = tr("Accepted"),
                      .figure = figures.accepted.toString(),
                      .chartColor = AcceptedColor},
                     {.value = static_cast<double>(figures.offered.count()),
                      .word = tr("Offered"),
                      .figure = figures.offered.toString(),
                      .chartColor = OfferedColor}});
}

EarningsCard::EarningsCard(QWidget *parent)
    : Card(tr("Rewards and my ceiling"), parent)
    , m_received(new TextLabel({}, FontRole::BigFigure, Tone::Normal, this))
    , m_unit(new TextLabel(tr("yen"), FontRole::Bold, Tone::Normal, this))
    , m_ceiling(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_bar(new RatioBar(tr("Rewards of the year against the ceiling"), this))
    , m_lines(new QGridLayout)
    , m_near(new Banner(Banner::Kind::Warn, this))
{
    m_received->setObjectName(u"earnings.received"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::px(3));
    line->addWidget(m_received, 0, Qt::AlignBaseline);
    line->addWidget(m_unit, 0, Qt::AlignBaseline);
    line->addSpacing(Metrics::gap(2));
    line->addWidget(m_ceiling, 0, Qt::AlignBaseline);
    line->addStretch(1);
    body()->addLayout(line);
    m_bar->setLegendShown(false);
    body()->addWidget(m_bar);
    m_near->hide();
    m_near->setObjectName(u"earnings.near"_s);
    body()->addWidget(m_near);
    m_lines->setHorizontalSpacing(Metrics::gap(2));
    m_lines->setVerticalSpacing(Metrics::px(4));
    m_lines->setColumnStretch(0, 1);
    m_receivedLine = addLine(tr("Rewards of work that passed"), WorkedColor, false, false);
    m_expectedLine = addLine(tr("Accepted or handed in"), AcceptedColor, false, false);
    m_forecastLine = addLine(tr("Forecast to the end of December"), WorkedColor, true, false);
    m_leftLine = addLine(tr("Left to the ceiling"), -2, false, true);
    m_leftLine->setObjectName(u"earnings.left"_s);
    body()->addLayout(m_lines);
    auto *hint =
        new TextLabel(tr("The ceiling is an amount that you set. You are told when you come near it."),
                      FontRole::Small, Tone::Muted, this);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    auto *change = makeButton(tr("Change my limits"), ButtonRole::Plain, IconName::None, this);
    change->setObjectName(u"earnings.limits"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(change);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(change, &QPushButton::clicked, this, &EarningsCard::ceilingRequested);
}

TextLabel *EarningsCard::addLine(const QString &words, int chartColor, bool striped, bool bold)
{
    const int row = m_lines->rowCount();
    const FontRole role = bold ? FontRole::Bold : FontRole::Base;
    auto *value = new TextLabel({}, role, Tone::Normal, this);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (chartColor >= 0) {
        const auto mark = striped ? LegendEntry::Mark::Stripes : LegendEntry::Mark::Square;
        m_lines->addWidget(new LegendEntry(words, chartColor, mark, this), row, 0);
    } else {
        m_leftWords = new TextLabel(words, role, Tone::Normal, this);
        m_lines->addWidget(m_leftWords, row, 0);
    }
    m_lines->addWidget(value, row, 1);
    m_lines->addWidget(new Line(Qt::Horizontal, this), row + 1, 0, 1, 2);
    return value;
}

void EarningsCard::showEarnings(const Earnings &earnings, QDate today)
{
    setSubtitle(tr("January to December %1").arg(earnings.year));
    m_received->setText(earnings.received.toString());
    const bool ceiling = earnings.ceiling.amount() > 0;
    m_ceiling->setText(ceiling ? tr("/ ceiling %1").arg(yenText(earnings.ceiling)) : tr("no ceiling set"));
    const Yen forecast = yearForecast(earnings, today);
    const Yen sum = earnings.received + earnings.expected;
    const Yen all = sum + forecast;
    m_bar->setTotal(
        static_cast<double>(std::max(earnings.ceiling.amount(), std::max<qint64>(1, all.amount()))));
    m_bar->setParts({{.value = static_cast<double>(earnings.received.amount()),
                      .word = tr("Passed"),
                      .figure = yenText(earnings.received),
                      .chartColor = WorkedColor},
                     {.value = static_cast<double>(earnings.expected.amount()),
                      .word = tr("Accepted"),
                      .figure = yenText(earnings.expected),
                      .chartColor = AcceptedColor},
                     {.value = static_cast<double>(forecast.amount()),
                      .word = tr("Forecast"),
                      .figure = yenText(forecast),
                      .chartColor = WorkedColor,
                      .striped = true}});
    m_receivedLine->setText(yenText(earnings.received));
    m_expectedLine->setText(yenText(earnings.expected));
    m_forecastLine->setText(yenText(forecast));
    m_leftLine->setText(ceiling ? yenText(earnings.ceiling - sum) : QString());
    m_leftLine->setVisible(ceiling);
    m_leftWords->setVisible(ceiling);
    // Within a tenth of the ceiling, or on the way past it.
    const bool reached = ceiling && sum >= earnings.ceiling;
    const bool near =
        ceiling && (sum.amount() * 10 >= earnings.ceiling.amount() * 9 || all > earnings.ceiling);
    m_near->setVisible(near);
    if (near)
        m_near->setText(reached ? tr("Your ceiling is reached.") : tr("You come near your ceiling."),
                        tr("Passed and accepted work comes to %1; at this pace the year comes to %2.")
                            .arg(yenText(sum), yenText(all)));
}

QualityCard::QualityCard(QWidget *parent)
    : Card(tr("Quality"), parent)
{
    setSubtitle(tr("last 30 days"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::gap(4));
    grid->setVerticalSpacing(Metrics::px(2));
    m_firstPass = addFigure(grid, 0, tr("Passed at first"));
    m_standard = addFigure(grid, 1, tr("Time ÷ standard"));
    m_waiting = addFigure(grid, 2, tr("Being inspected"));
    body()->addLayout(grid);
}

TextLabel *QualityCard::addFigure(QGridLayout *grid, int column, const QString &label)
{
    auto *words = new TextLabel(label, FontRole::Small, Tone::Muted, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    auto *figure = new TextLabel({}, FontRole::Figure, Tone::Normal, this);
    grid->addWidget(words, 0, column);
    grid->addWidget(figure, 1, column);
    grid->setColumnStretch(column, 1);
    return figure;
}

void QualityCard::showQuality(const QualityFigures &figures)
{
    m_firstPass->setText(figures.inspected == 0
                             ? u"—"_s
                             : percentText(static_cast<double>(figures.firstPassed) / figures.inspected, 1));
    m_standard->setText(figures.againstStandard <= 0 ? u"—"_s
                                                     : QString::number(figures.againstStandard, 'f', 2));
    m_waiting->setText(QString::number(figures.waiting));
}

} // namespace tewake::ui
