// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/myworkdata.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace tewake::ui {

class Banner;
class RatioBar;
class WeekGrid;

/// This week: worked, accepted and offered against what was asked for, and the week with its blocks.
class WeekCard : public Card {
    Q_OBJECT
public:
    explicit WeekCard(QWidget *parent = nullptr);
    void showWeek(const MyWorkData &data, const OfficeZone &zone, Instant now);
    /// Only the sums, as the timer runs.
    void showFigures(const WeekFigures &figures);

signals:
    void availabilityRequested();
    void dayOffRequested();

private:
    void showGrid(const MyWorkData &data, const OfficeZone &zone, Instant now);
    TextLabel *m_worked;
    TextLabel *m_wish;
    TextLabel *m_left;
    RatioBar *m_bar;
    WeekGrid *m_grid;
};

/// The year's rewards and the ceiling that the person set.
class EarningsCard : public Card {
    Q_OBJECT
public:
    explicit EarningsCard(QWidget *parent = nullptr);
    void showEarnings(const Earnings &earnings, QDate today);

signals:
    void ceilingRequested();

private:
    TextLabel *addLine(const QString &words, int chartColor, bool striped, bool bold);
    TextLabel *m_received;
    TextLabel *m_unit;
    TextLabel *m_ceiling;
    RatioBar *m_bar;
    QGridLayout *m_lines;
    TextLabel *m_receivedLine;
    TextLabel *m_expectedLine;
    TextLabel *m_forecastLine;
    TextLabel *m_leftLine;
    TextLabel *m_leftWords = nullptr;
    Banner *m_near;
};

/// The last 30 days in three figures.
class QualityCard : public Card {
    Q_OBJECT
public:
    explicit QualityCard(QWidget *parent = nullptr);
    void showQuality(const QualityFigures &figures);

private:
    TextLabel *addFigure(QGridLayout *grid, int column, const QString &label);
    TextLabel *m_firstPass;
    TextLabel *m_standard;
    TextLabel *m_waiting;
};

} // namespace tewake::ui
