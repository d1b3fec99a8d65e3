// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;

namespace tewake::ui {

class RatioBar;
class StatusChip;

/// The task that is being worked on: its time as it runs, how far it is, and the next steps. Shown without a
/// running timer for a task that has been paused.
class TimerCard : public Card {
    Q_OBJECT
public:
    explicit TimerCard(QWidget *parent = nullptr);

    /// \a running: the entry of the timer, nothing while paused. \a noted: units done and not logged yet.
    void showTask(const WorkItem &item, const std::optional<TimeEntry> &running, qint64 noted,
                  const OfficeZone &zone, QDate today);
    /// What the seconds come to now.
    void tick(Instant now);
    /// Seconds of the running timer, 0 while paused.
    [[nodiscard]] qint64 runningSeconds(Instant now) const;
    [[nodiscard]] Id<Task> task() const { return m_item.row.task.id; }

signals:
    void startRequested();
    void pauseRequested();
    void quantityRequested();
    void handInRequested();

private:
    void makeHead();
    void makeMiddle();
    void showPace(qint64 seconds);

    WorkItem m_item;
    std::optional<TimeEntry> m_running;
    qint64 m_noted = 0;
    QString m_started;
    StatusChip *m_chip;
    TextLabel *m_label;
    TextLabel *m_order;
    TextLabel *m_due;
    TextLabel *m_clock;
    TextLabel *m_seconds;
    TextLabel *m_count;
    TextLabel *m_pace;
    RatioBar *m_bar;
    TextLabel *m_facts;
    QPushButton *m_pause;
    QPushButton *m_quantity;
    QPushButton *m_handIn;
};

} // namespace tewake::ui
