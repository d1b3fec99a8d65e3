// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/skillseditor.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace tewake::ui {

SkillsEditor::SkillsEditor(QWidget *parent)
    : QWidget(parent)
    , m_none(new TextLabel(tr("The office has no skills yet. An administrator adds them in the settings."),
                           FontRole::Base, Tone::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(2));
    auto *hint =
        new TextLabel(tr("Levels from 1 (beginner) to 5 (can teach it)"), FontRole::Small, Tone::Muted, this);
    column->addWidget(hint);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    column->addStretch(1);
}

void SkillsEditor::clear()
{
    delete m_box;
    m_lines.clear();
    m_box = new QWidget(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_box);
}

void SkillsEditor::setSkills(const QList<Skill> &all, const QList<WorkerSkill> &has)
{
    clear();
    auto *grid = new QGridLayout(m_box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Metrics::gap(1));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Skill &skill : all) {
        const auto own = std::find_if(has.begin(), has.end(),
                                      [&](const WorkerSkill &one) { return one.skillId == skill.id; });
        const int level = own == has.end() ? 0 : own->level;
        if (!skill.active && level == 0)
            continue;
        auto *control = new SegmentedControl(tr("Level of %1").arg(skill.name), m_box);
        control->setObjectName(u"skill.%1"_s.arg(skill.id.value()));
        control->setSmall(true);
        control->addSegment(tr("None"));
        for (int shown = 1; shown <= MaximumSkillLevel; ++shown)
            control->addSegment(QString::number(shown));
        control->setCurrent(level);
        auto *name = new TextLabel(skill.name, level > 0 ? FontRole::Bold : FontRole::Base,
                                   level > 0 ? Tone::Normal : Tone::Muted, m_box);
        grid->addWidget(name, row, 0);
        grid->addWidget(control, row, 1);
        grid->addWidget(new Line(Qt::Horizontal, m_box), row + 1, 0, 1, 2);
        row += 2;
        m_lines.push_back({skill.id, control});
        connect(control, &SegmentedControl::currentChanged, this, [this, name](int now) {
            name->setRole(now > 0 ? FontRole::Bold : FontRole::Base);
            name->setTone(now > 0 ? Tone::Normal : Tone::Muted);
            emit edited();
        });
    }
    m_none->setVisible(m_lines.empty());
    m_box->show();
}

QList<WorkerSkill> SkillsEditor::skills(Id<Worker> worker) const
{
    QList<WorkerSkill> result;
    for (const Entry &line : m_lines)
        if (line.level->current() > 0)
            result.append({worker, line.skill, line.level->current()});
    return result;
}

} // namespace tewake::ui
