// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

#include <QList>
#include <QString>

#include <array>
#include <vector>

namespace tewake::ui {

/// Kinds of defects that the keys 1 to 6 count.
inline constexpr int DefectKinds = 6;
[[nodiscard]] QString defectKindWords(int kind); ///< 1 to 6

/// The drawn sample of one hand-in and what has been found of each unit. Steps can be taken back one by one,
/// and it can be written as a text and read again.
class SampleMarks {
public:
    enum : int { Unseen = 0, Good = -1 }; ///< otherwise the kind of defect, 1 to DefectKinds

    SampleMarks() = default;
    explicit SampleMarks(const InspectionRow &row);

    [[nodiscard]] int count() const { return static_cast<int>(m_units.size()); }
    /// The unit's number within its order (or within the task, where the order counts none).
    [[nodiscard]] qint64 unit(int place) const { return m_units.at(place); }
    [[nodiscard]] int mark(int place) const { return m_marks.at(static_cast<std::size_t>(place)); }
    void setMark(int place, int mark);
    /// Everything not looked at yet is good; one step to take back.
    void markRestGood();
    /// False where there is nothing to take back; else the place of the step.
    [[nodiscard]] bool takeBack(int *place);

    [[nodiscard]] int seen() const;
    [[nodiscard]] int unseen() const { return count() - seen(); }
    [[nodiscard]] int defects() const;
    [[nodiscard]] int defectsOf(int kind) const;
    /// The next place that was not looked at, from there on and around; -1 for none.
    [[nodiscard]] int nextUnseen(int from) const;
    /// "2 × Wrong, 1 × Missing".
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QString toText() const;
    /// Ignored where the text is of another sample.
    void fromText(const QString &text);

private:
    struct Step {
        int place = 0;
        std::vector<int> before;
    };
    void remember(int place);
    QList<qint64> m_units;
    std::vector<int> m_marks;
    std::vector<Step> m_steps;
};

} // namespace tewake::ui
