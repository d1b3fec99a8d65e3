// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/monthrangebox.h"

#include "ui/widgets/formats.h"

#include <algorithm>

namespace tewake::ui {

namespace {

constexpr int FromRole = Qt::UserRole;
constexpr int UntilRole = Qt::UserRole + 1;

} // namespace

MonthRangeBox::MonthRangeBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Months"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void MonthRangeBox::setYear(int fiscalYear, YearMonth current)
{
    const QSignalBlocker blocker(this);
    clear();
    const YearMonth first(fiscalYear, 4);
    const YearMonth last = first.plus(11);
    const YearMonth half = first.plus(6);
    // Of a year that has not begun there is its first month to look at.
    const YearMonth over = std::min(last, current.plus(-1));
    const YearMonth begun = std::max(first, std::min(last, current));
    if (over >= first)
        offer(first, over, monthRangeText(first, over));
    if (begun > over && current >= first)
        offer(first, begun, tr("%1 (to date)").arg(monthRangeText(first, begun)));
    else if (begun > over)
        offer(first, begun, monthRangeText(first, begun));
    if (over >= half.plus(-1)) {
        insertSeparator(count());
        offer(first, half.plus(-1), tr("First half"));
        if (over >= half)
            offer(half, over,
                  over == last ? tr("Second half") : tr("Second half, to %1").arg(shortMonthText(over)));
    }
    insertSeparator(count());
    for (YearMonth month = begun; month >= first; month = month.plus(-1))
        offer(month, month,
              month == current ? tr("%1 (to date)").arg(shortMonthText(month)) : shortMonthText(month));
    setCurrentIndex(0);
}

void MonthRangeBox::setCurrent(int fiscalYear, YearMonth current)
{
    const QSignalBlocker blocker(this);
    const int place = currentIndex();
    const QVariant first = currentData(FromRole);
    const QVariant last = currentData(UntilRole);
    setYear(fiscalYear, current);
    constexpr int Standing = 2; // what is over, and to date
    if (place < Standing && itemData(place, FromRole).isValid()) {
        setCurrentIndex(place);
        return;
    }
    for (int i = 0; i < count(); ++i) {
        if (itemData(i, FromRole) == first && itemData(i, UntilRole) == last) {
            setCurrentIndex(i);
            return;
        }
    }
}

void MonthRangeBox::offer(YearMonth from, YearMonth until, const QString &text)
{
    addItem(text);
    setItemData(count() - 1, from.index(), FromRole);
    setItemData(count() - 1, until.index(), UntilRole);
}

YearMonth MonthRangeBox::from() const
{
    return YearMonth::fromIndex(currentData(FromRole).toInt());
}

YearMonth MonthRangeBox::until() const
{
    return YearMonth::fromIndex(currentData(UntilRole).toInt());
}

} // namespace tewake::ui
