// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/deviationchart.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tewake::ui {

DeviationChart::DeviationChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Difference from the hours wished, before and after"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DeviationChart::sizeHint() const
{
    return {Metrics::px(180), Metrics::px(50)};
}

DeviationChart::Counts DeviationChart::counted(const std::vector<double> &values)
{
    Counts counts{};
    constexpr double half = (bins - 1) / 2.0;
    for (const double value : values) {
        const double place = std::clamp(std::round(value * half) + half, 0.0, static_cast<double>(bins - 1));
        ++counts[static_cast<std::size_t>(place)];
    }
    return counts;
}

void DeviationChart::setValues(const std::vector<double> &before, const std::vector<double> &after)
{
    m_before = counted(before);
    m_after = counted(after);
    const std::size_t middle = bins / 2;
    setAccessibleDescription(
        tr("About as wished: %1 people before, %2 after.").arg(m_before[middle]).arg(m_after[middle]));
    setToolTip(accessibleDescription());
    update();
}

void DeviationChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int most = std::max({1, *std::max_element(m_before.begin(), m_before.end()),
                               *std::max_element(m_after.begin(), m_after.end())});
    const double slot = static_cast<double>(width()) / bins;
    const double bar = slot * 0.38;
    const int base = height() - 1;
    const auto draw = [&](int count, double x, const QColor &color) {
        if (count == 0)
            return;
        const double tall = std::max(1.0, static_cast<double>(base) * count / most);
        painter.fillRect(QRectF(x, base - tall, bar, tall), color);
    };
    for (std::size_t i = 0; i < bins; ++i) {
        const double x = static_cast<double>(i) * slot + slot * 0.1;
        draw(m_before[i], x, Theme::trackColor());
        draw(m_after[i], x + bar, Theme::color(Token::Accent));
    }
    painter.fillRect(QRect(0, base, width(), 1), Theme::color(Token::Border));
}

} // namespace tewake::ui
