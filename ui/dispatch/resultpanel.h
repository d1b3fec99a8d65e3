// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/proposer.h"
#include "ui/dispatch/sidepanel.h"

#include <QVector>

class QListWidget;
class QPushButton;

namespace tewake::ui {

class DraftPlan;
class ProgressPanel;
class Sparkline;
class TextLabel;
class UnplacedList;

/// The proposal beside the board: how far the search is, then what it found, what it could not place and why,
/// and what to do with it.
class ResultPanel : public SidePanel {
    Q_OBJECT
public:
    explicit ResultPanel(const DraftPlan *plan, QWidget *parent = nullptr);

    void showSearch(const ProposeOptions &options);
    void showProgress(const ProposeProgress &progress);
    void showResult(const std::shared_ptr<const Proposed> &proposed);
    /// After drafts changed: how many of the proposal are still open.
    void refreshDrafts();
    [[nodiscard]] const Proposed *proposed() const { return m_proposed.get(); }
    [[nodiscard]] std::shared_ptr<const Proposed> sharedProposed() const { return m_proposed; }
    /// What whoever hands out should know of the rewards of what is shown; empty words show nothing.
    void showWageNote(const QString &words);
    /// What would help one of the tasks that were not placed.
    void showRemedies(const UnplacedTask &task);
    /// Items of the proposal that are no drafts yet.
    [[nodiscard]] QList<ProposedAssignment> pending() const;
    void forget();

signals:
    void cancelRequested();
    void acceptRequested(const QList<tewake::ProposedAssignment> &items);
    void discardRequested();
    void optionsRequested();
    void taskRequested(qint64 task);
    void remedyRequested(qint64 task, const tewake::RemedyChoice &choice);
    void remediesRequested(qint64 task);
    /// One item of the list is looked at.
    void itemShown(qint64 task);

private:
    void clearResult();
    void addFigures();
    void addUnplaced();
    void setChoosing(bool choosing);
    void fillChoices();
    [[nodiscard]] QList<ProposedAssignment> chosen() const;

    const DraftPlan *m_plan;
    std::shared_ptr<const Proposed> m_proposed;
    ProposeOptions m_options;
    QVector<double> m_scores;
    ProgressPanel *m_progress;
    Sparkline *m_spark;
    TextLabel *m_score;
    QWidget *m_result = nullptr;
    UnplacedList *m_unplaced = nullptr;
    QListWidget *m_choices;
    QPushButton *m_accept;
    QPushButton *m_choose;
    QPushButton *m_discard;
    bool m_choosing = false;
};

} // namespace tewake::ui
