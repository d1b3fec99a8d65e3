// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/capacitycard.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/ratiobar.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

CapacityCard::CapacityCard(QWidget *parent)
    : Card(tr("Work and hours of the coming weeks"), parent)
{
    setObjectName(u"capacity"_s);
    addTrailing(new LegendEntry(tr("assigned"), 0, LegendEntry::Mark::Square, this));
    addTrailing(new LegendEntry(tr("nobody yet"), 0, LegendEntry::Mark::Stripes, this));
}

void CapacityCard::setWeeks(const QList<CapacityWeek> &weeks, QDate today)
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Metrics::gap(3));
    m_grid->setVerticalSpacing(Metrics::gap(1));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(1, Metrics::px(80));
    for (int row = 0; row < weeks.size(); ++row)
        addWeek(weeks.at(row), today, row);
    auto *note = new TextLabel(tr("Work against the hours that people offer, within their limits of a week; "
                                  "whether skills fit, the dispatch board tells."),
                               FontRole::Small, Tone::Muted, m_rows);
    note->setWordWrap(true);
    m_grid->addWidget(note, static_cast<int>(weeks.size()), 0, 1, 4);
    m_grid->setRowStretch(static_cast<int>(weeks.size()), 1);
    body()->addWidget(m_rows);
}

void CapacityCard::addWeek(const CapacityWeek &week, QDate today, int row)
{
    const Minutes work = week.assigned + week.unassigned;
    const QString from = row == 0 ? tr("this week") : tr("from %1").arg(denseDate(week.days.begin, today));
    const QString figures =
        tr("%1 of %2", "hours of work, hours offered").arg(hoursText(work), hoursText(week.offered));
    const bool tooMuch = week.spare() < Minutes(0);
    auto *bar = new RatioBar(u"%1: %2"_s.arg(from, figures), m_rows);
    bar->setLegendShown(false);
    bar->setTotal(static_cast<double>(week.offered.count()));
    bar->setParts({{.value = static_cast<double>(week.assigned.count()),
                    .word = tr("assigned"),
                    .figure = hoursText(week.assigned)},
                   {.value = static_cast<double>(week.unassigned.count()),
                    .word = tr("nobody yet"),
                    .figure = hoursText(week.unassigned),
                    .striped = true}});
    bar->setToolTip(tr("%1 assigned, %2 that nobody has yet; %n people offer %3.", nullptr, week.people)
                        .arg(hoursText(week.assigned), hoursText(week.unassigned), hoursText(week.offered)));
    m_grid->addWidget(new TextLabel(from, FontRole::Small, Tone::Normal, m_rows), row, 0);
    m_grid->addWidget(bar, row, 1, Qt::AlignVCenter);
    auto *sums = new TextLabel(figures, FontRole::Small, Tone::Muted, m_rows);
    sums->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(sums, row, 2);
    const QString share =
        week.offered > Minutes(0)
            ? percentText(static_cast<double>(work.count()) / static_cast<double>(week.offered.count()))
            : u"–"_s;
    auto *rate =
        new TextLabel(tooMuch ? tr("%1 too much").arg(hoursText(Minutes(-week.spare().count()))) : share,
                      FontRole::SmallBold, tooMuch ? Tone::Danger : Tone::Normal, m_rows);
    rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(rate, row, 3);
}

} // namespace tewake::ui
