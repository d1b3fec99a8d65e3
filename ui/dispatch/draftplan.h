// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/board.h"
#include "ui/dispatch/dispatchdata.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace tewake::ui {

/// What has been laid on the board and not been handed out yet. Every change can be undone until it is
/// confirmed; the engine's live board checks each one against the rules.
class DraftPlan : public QObject {
    Q_OBJECT
public:
    struct Change {
        qint64 task = 0;
        std::optional<ProposedAssignment> before;
        std::optional<ProposedAssignment> after;
    };

    explicit DraftPlan(QObject *parent = nullptr);
    ~DraftPlan() override;

    /// A new state of the office. Drafts that still fit are laid again; the labels of the others come back.
    [[nodiscard]] QStringList setData(std::shared_ptr<const DispatchData> data);
    [[nodiscard]] bool isReady() const { return m_board.has_value(); }
    [[nodiscard]] const DispatchData &data() const { return *m_data; }
    /// The same, for who has to outlast the next setData() with it.
    [[nodiscard]] const std::shared_ptr<const DispatchData> &sharedData() const { return m_data; }
    [[nodiscard]] const dispatch::Board &board() const { return *m_board; }

    /// Lays the drafts of an earlier start again, without a step to undo. The sentences of those that do not
    /// fit any more, each with why.
    [[nodiscard]] QStringList restore(const QList<ProposedAssignment> &kept);

    [[nodiscard]] const QList<ProposedAssignment> &drafts() const { return m_drafts; }
    [[nodiscard]] const ProposedAssignment *draftOf(qint64 task) const;
    /// The drafts as rows of the engine's problem.
    [[nodiscard]] std::vector<dispatch::PlanRow> rows() const;
    /// Whether the limits that the person set for each month hold with these blocks too.
    [[nodiscard]] bool withinMonths(qint64 worker, const QList<Block> &blocks, qint64 exceptTask) const;

    /// At \a start where the rules allow it, otherwise where the engine lays it. Her own other drafts may
    /// move.
    [[nodiscard]] Result<void> place(qint64 task, qint64 worker, std::optional<Instant> start = {});
    /// Takes items of a proposal over; those that no longer fit are left out. The number taken.
    int accept(const QList<ProposedAssignment> &items);
    void remove(qint64 task);
    /// Several changes as one step. What \a act did before it was refused is taken back, and leaves nothing
    /// to undo or redo.
    [[nodiscard]] Result<void> tryOut(const QString &words, const std::function<Result<void>()> &act);
    /// After they were handed out: drafts and their history are gone.
    void clear();

    [[nodiscard]] QUndoStack *undoStack() { return &m_stack; }

signals:
    void changed();

private:
    friend class DraftCommand;
    void apply(const QList<Change> &changes, bool forward);
    void push(const QString &words, QList<Change> changes);
    [[nodiscard]] qsizetype placeOf(qint64 task) const;
    [[nodiscard]] ProposedAssignment assignment(qint64 task, qint64 worker,
                                                const std::vector<dispatch::Interval> &blocks) const;
    /// The drafts whose person or time differs on the board now, and \a task itself.
    [[nodiscard]] QList<Change> differences(qint64 task) const;
    [[nodiscard]] bool layExactly(qint64 task, qint64 worker, Instant start);

    std::shared_ptr<const DispatchData> m_data;
    std::optional<dispatch::Board> m_board;
    QList<ProposedAssignment> m_drafts;
    QUndoStack m_stack;
};

} // namespace tewake::ui
