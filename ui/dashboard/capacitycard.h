// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/capacity.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace tewake::ui {

/// The weeks to come: a bar for each that is full where the work takes all hours that people offer.
class CapacityCard : public Card {
    Q_OBJECT
public:
    explicit CapacityCard(QWidget *parent = nullptr);
    void setWeeks(const QList<CapacityWeek> &weeks, QDate today);

private:
    void addWeek(const CapacityWeek &week, QDate today, int row);
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace tewake::ui
