// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/order.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace tewake::ui {

class DateField;
class TextLabel;

/// The person's non-disclosure agreements, one a client, with first and last day; renewed and ended in place.
class ClearanceEditor : public QWidget {
    Q_OBJECT
public:
    explicit ClearanceEditor(QWidget *parent = nullptr);

    void setClearances(const QList<Client> &clients, const QList<Clearance> &has, QDate today);
    /// The lines as they stand, unchecked. One with a day that cannot be read (half a day typed, say) stands
    /// as it does in `seen`, or not at all where it is not there: without its last day it would have no end.
    [[nodiscard]] QList<Clearance> typed(Id<Worker> worker, const QList<Clearance> &seen) const;
    /// What the lines hold; false, with a sentence below, where a day cannot be read.
    [[nodiscard]] bool takeClearances(Id<Worker> worker, QList<Clearance> *into);
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    struct Entry {
        Id<Client> client;
        DateField *granted = nullptr;
        DateField *expires = nullptr;
    };
    void rebuild(const QList<Clearance> &has);
    void addLine(QGridLayout *grid, int row, const Clearance &clearance);
    void add();
    [[nodiscard]] QList<Clearance> shown() const;
    /// The sentence about a day that cannot be read; empty: none.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString clientName(Id<Client> id) const;
    void fillChoice();

    QList<Client> m_clients;
    QDate m_today;
    std::vector<Entry> m_lines;
    QWidget *m_box = nullptr;
    TextLabel *m_none;
    TextLabel *m_problem;
    QComboBox *m_client;
    QPushButton *m_add;
    bool m_readOnly = false;
};

} // namespace tewake::ui
