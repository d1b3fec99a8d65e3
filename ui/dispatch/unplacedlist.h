// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dispatch/proposer.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tewake::ui {

/// Every task that a proposal could not place, with its reason and what would help; further ones come on
/// request.
class UnplacedList : public QWidget {
    Q_OBJECT
public:
    explicit UnplacedList(const QList<UnplacedTask> &tasks, QWidget *parent = nullptr);

    /// What came of a wish to know what would help.
    void showRemedies(const UnplacedTask &task);

signals:
    void taskRequested(qint64 task);
    void remedyRequested(qint64 task, const tewake::RemedyChoice &choice);
    /// What would help is to be looked for.
    void remediesRequested(qint64 task);

private:
    void showMore();
    void fill(QVBoxLayout *column, const UnplacedTask &task);
    [[nodiscard]] QWidget *remedyLine(qint64 task, const RemedyChoice &choice, int place);

    QList<UnplacedTask> m_tasks;
    qsizetype m_shown = 0;
    QVBoxLayout *m_column;
    QPushButton *m_more = nullptr;
    QHash<qint64, QVBoxLayout *> m_remedies; ///< by task: where its remedies are
};

} // namespace tewake::ui
