// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <QComboBox>

namespace tewake::ui {

/// The months of a fiscal year that are added up: at first those that are over, then to date, the halves, and
/// each month that has begun, the latest first.
class MonthRangeBox final : public QComboBox {
    Q_OBJECT
public:
    explicit MonthRangeBox(QWidget *parent = nullptr);
    /// Offers the ranges of this year, seen from the month of today; chooses those that are over.
    void setYear(int fiscalYear, YearMonth current);
    /// The same where a month has begun meanwhile: what is over stays what is over, to date stays to date,
    /// and other months stay the same ones.
    void setCurrent(int fiscalYear, YearMonth current);
    [[nodiscard]] YearMonth from() const;
    [[nodiscard]] YearMonth until() const;

private:
    void offer(YearMonth from, YearMonth until, const QString &text);
};

} // namespace tewake::ui
