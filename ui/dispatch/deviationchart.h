// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <vector>

namespace tewake::ui {

/// How far people are from the hours that they ask for, before and after a proposal: few to the left, too
/// many to the right.
class DeviationChart : public QWidget {
    Q_OBJECT
public:
    explicit DeviationChart(QWidget *parent = nullptr);
    /// Shares of the wish: -1 nothing given, 0 as wished, 1 twice as much.
    void setValues(const std::vector<double> &before, const std::vector<double> &after);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr std::size_t bins = 9;
    using Counts = std::array<int, bins>;
    [[nodiscard]] static Counts counted(const std::vector<double> &values);
    Counts m_before{};
    Counts m_after{};
};

} // namespace tewake::ui
