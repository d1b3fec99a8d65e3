// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/people.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace tewake::ui {

class SegmentedControl;
class TextLabel;

/// Every skill of the office with the person's level, changed in place: left and right choose the level.
class SkillsEditor : public QWidget {
    Q_OBJECT
public:
    explicit SkillsEditor(QWidget *parent = nullptr);

    /// Inactive skills are shown only where the person has them.
    void setSkills(const QList<Skill> &all, const QList<WorkerSkill> &has);
    [[nodiscard]] QList<WorkerSkill> skills(Id<Worker> worker) const;

signals:
    void edited();

private:
    struct Entry {
        Id<Skill> skill;
        SegmentedControl *level = nullptr;
    };
    void clear();
    QWidget *m_box = nullptr;
    TextLabel *m_none;
    std::vector<Entry> m_lines;
};

} // namespace tewake::ui
