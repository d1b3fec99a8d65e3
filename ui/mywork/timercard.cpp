// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/timercard.h"

#include "ui/shared/worktext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/status.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tewake::ui {

TimerCard::TimerCard(QWidget *parent)
    : Card(parent)
    , m_chip(new StatusChip(this))
    , m_label(new TextLabel({}, FontRole::Figure, Tone::Normal, this))
    , m_order(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_due(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_clock(new TextLabel({}, FontRole::HugeFigure, Tone::Normal, this))
    , m_seconds(new TextLabel({}, FontRole::Title, Tone::Muted, this))
    , m_count(new TextLabel({}, FontRole::Base, Tone::Normal, this))
    , m_pace(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_bar(new RatioBar(tr("Units done"), this))
    , m_facts(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_pause(makeButton(tr("Pause"), ButtonRole::Plain, IconName::Pause, this))
    , m_quantity(makeButton(tr("Enter quantity"), ButtonRole::Plain, IconName::None, this))
    , m_handIn(makeButton(tr("Hand in"), ButtonRole::Primary, IconName::Upload, this))
{
    setObjectName(u"mywork.timer"_s);
    setAccessibleName(tr("Running work"));
    m_clock->setObjectName(u"timer.clock"_s);
    m_seconds->setObjectName(u"timer.seconds"_s);
    m_pause->setObjectName(u"timer.pause"_s);
    m_quantity->setObjectName(u"timer.quantity"_s);
    m_handIn->setObjectName(u"timer.handIn"_s);
    m_bar->setLegendShown(false);
    makeHead();
    makeMiddle();
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_running)
            emit pauseRequested();
        else
            emit startRequested();
    });
    connect(m_quantity, &QPushButton::clicked, this, &TimerCard::quantityRequested);
    connect(m_handIn, &QPushButton::clicked, this, &TimerCard::handInRequested);
}

void TimerCard::makeHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    line->addWidget(m_chip);
    line->addWidget(m_label);
    m_order->setElided(true);
    line->addWidget(m_order, 1);
    line->addWidget(m_due);
    body()->addLayout(line);
}

void TimerCard::makeMiddle()
{
    auto *clock = new QHBoxLayout;
    clock->setSpacing(0);
    clock->addWidget(m_clock, 0, Qt::AlignBottom);
    clock->addWidget(m_seconds, 0, Qt::AlignBottom);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(Metrics::px(3));
    auto *above = new QHBoxLayout;
    above->addWidget(m_count);
    m_pace->setElided(true);
    m_pace->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    above->addWidget(m_pace, 1);
    middle->addLayout(above);
    middle->addWidget(m_bar);
    m_facts->setElided(true);
    middle->addWidget(m_facts);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    line->addLayout(clock);
    line->addSpacing(Metrics::gap(4));
    line->addLayout(middle, 1);
    line->addSpacing(Metrics::gap(3));
    line->addWidget(m_pause);
    line->addWidget(m_quantity);
    line->addWidget(m_handIn);
    body()->addLayout(line);
}

void TimerCard::showTask(const WorkItem &item, const std::optional<TimeEntry> &running, qint64 noted,
                         const OfficeZone &zone, QDate today)
{
    m_item = item;
    m_running = running;
    m_noted = noted;
    const Task &task = item.row.task;
    setBorderToken(running ? Token::Accent : Token::Border);
    m_chip->setStatus(running ? StatusText{Status::Working, wordOf(TaskState::Working)}
                              : StatusText{Status::Accepted, tr("Paused"), IconName::Pause});
    m_label->setText(item.row.label());
    const QString units =
        task.unitFrom > 0 && task.quantity > 1
            ? tr("units %1–%2").arg(countText(task.unitFrom), countText(task.unitFrom + task.quantity - 1))
            : QString();
    m_order->setText(units.isEmpty() ? item.row.orderTitle : u"%1 · %2"_s.arg(item.row.orderTitle, units));
    m_due->setText(tr("Due %1").arg(dueText(task.due, zone, today)));
    m_pause->setText(running ? tr("Pause") : tr("Continue"));
    m_pause->setIcon(Icon::get(running ? IconName::Pause : IconName::Play));
    m_pause->setProperty("tewakeIcon", static_cast<int>(running ? IconName::Pause : IconName::Play));
    m_started =
        running ? tr("Started %1").arg(denseDateTime(running->start, zone, today)) : tr("The timer is off");
    m_quantity->setVisible(task.quantity > 0);
    m_count->setVisible(task.quantity > 0);
    m_bar->setVisible(task.quantity > 0);
}

qint64 TimerCard::runningSeconds(Instant now) const
{
    return m_running ? std::max<qint64>(0, now.utcSeconds() - m_running->start.utcSeconds()) : 0;
}

void TimerCard::tick(Instant now)
{
    const qint64 seconds = m_item.actual.count() * 60 + runningSeconds(now);
    m_clock->setText(Minutes(seconds / 60).toString());
    m_seconds->setText(u":%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0')));
    m_seconds->setVisible(m_running.has_value());
    // A screen reader is told the minutes, not every second.
    m_clock->setAccessibleName(tr("%1 worked on %2").arg(m_clock->text(), m_item.row.label()));
    showPace(seconds);
}

void TimerCard::showPace(qint64 seconds)
{
    const Task &task = m_item.row.task;
    const qint64 done = std::min(task.quantity, m_item.quantityDone + m_noted);
    m_count->setText(tr("%1 of %2").arg(countText(done), countText(task.quantity, m_item.order.unit)));
    const QString standard = tr("standard %1").arg(task.effort.toString());
    if (done > 0 && task.quantity > 0)
        m_pace->setText(tr("At this pace it takes %1 · %2")
                            .arg(Minutes(seconds * task.quantity / done / 60).toString(), standard));
    else
        m_pace->setText(standard);
    m_bar->setTotal(static_cast<double>(std::max<qint64>(1, task.quantity)));
    m_bar->setParts({{.value = static_cast<double>(done),
                      .word = tr("done"),
                      .figure = countText(done),
                      .chartColor = 0}});
    const Yen reward = m_item.assignment.reward;
    m_facts->setText(
        tr("%1 · logged before %2 · reward %3").arg(m_started, m_item.actual.toString(), yenText(reward)));
}

} // namespace tewake::ui
