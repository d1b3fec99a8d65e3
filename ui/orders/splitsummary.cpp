// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/splitsummary.h"

#include "ui/shared/orderwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/ratiobar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// A share on a track.
class ShareBar final : public QWidget {
public:
    ShareBar(double share, Token color, QWidget *parent)
        : QWidget(parent)
        , m_share(share)
        , m_color(color)
    {
        setFixedHeight(Metrics::px(8));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintShareBar(painter, rect(), m_share, Theme::color(m_color));
    }

private:
    double m_share;
    Token m_color;
};

/// Tick or triangle before a sentence.
class CheckIcon final : public QWidget {
public:
    CheckIcon(bool fine, QWidget *parent)
        : QWidget(parent)
        , m_fine(fine)
    {
        setFixedSize(Metrics::icon(), Metrics::icon());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icon::paint(painter, rect(), m_fine ? IconName::Check : IconName::Warning,
                    Theme::color(m_fine ? Token::Ok : Token::Warn));
    }

private:
    bool m_fine;
};

constexpr qint64 InspectionDays = 2;

} // namespace

SplitSummary::SplitSummary(QWidget *parent)
    : Panel(parent)
{
    setObjectName(u"split-summary"_s);
    setLine(Qt::LeftEdge);
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
}

void SplitSummary::setSummary(const OrderRow &row, const QList<Task> &tasks, const SplitOutlook *outlook,
                              const OfficeZone &zone)
{
    delete m_page;
    m_page = new QWidget(this);
    layout()->addWidget(m_page);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(3));
    m_column->setSpacing(Metrics::gap(2));
    Minutes needed;
    for (const Task &task : tasks)
        needed += task.effort;
    addTimes(needed, outlook);
    addMoney(row, tasks, needed, outlook);
    addChecks(row, tasks, needed, outlook, zone);
    m_column->addStretch(1);
}

void SplitSummary::addHeading(const QString &words)
{
    if (m_column->count() > 0)
        m_column->addSpacing(Metrics::gap(2));
    m_column->addWidget(new TextLabel(words, FontRole::Section, Tone::Normal, m_page));
}

void SplitSummary::addFigure(const QString &name, const QString &value, bool strong)
{
    auto *line = new QHBoxLayout;
    auto *label = new TextLabel(name, strong ? FontRole::Bold : FontRole::Small,
                                strong ? Tone::Normal : Tone::Muted, m_page);
    label->setElided(true);
    line->addWidget(label, 1);
    line->addWidget(new TextLabel(value, strong ? FontRole::Bold : FontRole::Base, Tone::Normal, m_page));
    m_column->addLayout(line);
}

void SplitSummary::addNote(const QString &words)
{
    auto *note = new TextLabel(words, FontRole::Small, Tone::Muted, m_page);
    note->setWordWrap(true);
    note->setObjectName(u"split-wage"_s);
    m_column->addWidget(note);
}

void SplitSummary::addBar(double share, Token color)
{
    m_column->addWidget(new ShareBar(share, color, m_page));
}

void SplitSummary::addCheck(bool fine, const QString &sentence)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    line->addWidget(new CheckIcon(fine, m_page), 0, Qt::AlignTop);
    auto *words = new TextLabel(sentence, FontRole::Small, Tone::Normal, m_page);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    m_column->addLayout(line);
}

void SplitSummary::addTimes(Minutes needed, const SplitOutlook *outlook)
{
    addHeading(tr("Outlook"));
    const double most = static_cast<double>(
        std::max({needed.count(), outlook ? outlook->free.count() : qint64(0), qint64(1)}));
    addFigure(tr("Time needed"), hoursText(needed));
    addBar(static_cast<double>(needed.count()) / most, Token::Accent);
    if (!outlook) {
        addFigure(tr("Free time is being counted …"), {});
        return;
    }
    addFigure(tr("Free time of %n people", nullptr, outlook->eligible), hoursText(outlook->free));
    addBar(static_cast<double>(outlook->free.count()) / most, Token::Control);
}

void SplitSummary::addMoney(const OrderRow &row, const QList<Task> &tasks, Minutes needed,
                            const SplitOutlook *outlook)
{
    const Order &order = row.order;
    qint64 quantity = 0;
    for (const Task &task : tasks)
        quantity += task.quantity;
    addHeading(tr("Money of this split"));
    const auto amount = amountFor(order.clientPrice, quantity, needed);
    const auto reward = amountFor(order.reward, quantity, needed);
    if (!amount || !reward) {
        addCheck(false, (amount ? reward : amount).error().message);
        return;
    }
    const Yen margin = *amount - *reward;
    addFigure(tr("Amount (%1)").arg(priceText(order.clientPrice, order.unit)), yenText(*amount));
    addFigure(tr("Rewards (%1)").arg(priceText(order.reward, order.unit)), yenText(*reward));
    addFigure(tr("Margin"),
              amount->amount() > 0
                  ? u"%1   %2"_s.arg(yenText(margin), percentText(static_cast<double>(margin.amount()) /
                                                                      static_cast<double>(amount->amount()),
                                                                  1))
                  : yenText(margin),
              true);
    if (needed.count() == 0)
        return;
    const double hourly = static_cast<double>(reward->amount()) / needed.hours();
    addFigure(tr("Reward for an hour"), yenText(Yen(qRound64(hourly))));
    if (outlook && outlook->minimumWage && reward->amount() > 0)
        addNote(wageText(Yen(static_cast<qint64>(hourly)), outlook->minimumWage));
}

void SplitSummary::addChecks(const OrderRow &row, const QList<Task> &tasks, Minutes needed,
                             const SplitOutlook *outlook, const OfficeZone &zone)
{
    if (tasks.isEmpty())
        return;
    addHeading(tr("Before you create it"));
    const QDate last = zone.date(tasks.last().due.plusSeconds(-1));
    const int days = static_cast<int>(last.daysTo(row.order.dueOn));
    addCheck(days >= InspectionDays,
             days > 0 ? tr("The last task ends %n day(s) before the due date.", nullptr, days)
                      : tr("The last task ends on the due date: no time for inspection."));
    if (outlook) {
        addCheck(outlook->eligible > 0, tr("%n people have the skill and the agreements that it needs.",
                                           nullptr, outlook->eligible));
        const double times = needed.count() > 0 ? static_cast<double>(outlook->free.count()) /
                                                      static_cast<double>(needed.count())
                                                : 0.0;
        addCheck(times >= 1.0,
                 tr("Their free time is %1 times what is needed.").arg(QLocale::c().toString(times, 'f', 1)));
        if (outlook->clearanceEnding > 0)
            addCheck(false, tr("%n more lack only a non-disclosure agreement that lasts until the due date.",
                               nullptr, outlook->clearanceEnding));
    }
    if (row.order.state == OrderState::Quoted)
        addCheck(false, tr("The order is still a quotation: its tasks are handed out once it is accepted."));
}

} // namespace tewake::ui
