// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/proposeoptionspopup.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/dialogpane.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QPainter>
#include <QSpinBox>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekChoices[] = {1, 2, 4};

} // namespace

ProposeOptionsPopup::ProposeOptionsPopup(const ProposeOptions &options, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_weeks(new SegmentedControl(tr("Weeks to plan"), this))
    , m_seconds(new QSpinBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dispatch.options"_s);
    setAccessibleName(tr("How to propose"));
    auto *pane = new DialogPane(this);
    QVBoxLayout *column = pane->column();
    pane->setContentSize({Metrics::px(300), 0}); // the hints in one line each
    m_column = column;
    column->addWidget(new TextLabel(tr("How to propose"), FontRole::Section, Tone::Normal, this));
    m_weeks->setObjectName(u"dispatch.options.weeks"_s);
    for (const int weeks : weekChoices) {
        const int segment = m_weeks->addSegment(tr("%n weeks", nullptr, weeks));
        if (weeks == options.weeks)
            m_weeks->setCurrent(segment);
    }
    column->addWidget(m_weeks);
    m_seconds->setObjectName(u"dispatch.options.seconds"_s);
    m_seconds->setRange(1, 600);
    m_seconds->setValue(options.seconds);
    auto *time = new FormField(tr("Search at most"), m_seconds, this);
    time->setUnit(tr("seconds"));
    column->addWidget(time);
    m_continuity = addWeight(u"continuity"_s, tr("Continuity"), tr("Few people on one order"),
                             options.objective.continuity);
    m_fairness = addWeight(u"fairness"_s, tr("Fairness"), tr("Everybody near the hours wished"),
                           options.objective.fairness);
    m_fit =
        addWeight(u"fit"_s, tr("Fit"), tr("Skilled people kept for what needs them"), options.objective.fit);
    m_cost = addWeight(u"cost"_s, tr("Cost"), tr("A thousand yen counts as much as a split order"),
                       options.objective.cost);
    m_propose = makeButton(tr("Propose"), ButtonRole::Primary, IconName::Wand, this);
    m_propose->setObjectName(u"dispatch.options.propose"_s);
    column->addWidget(m_propose);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        emit proposeRequested(this->options());
        close();
    });
    m_weeks->setFocus();
}

QDoubleSpinBox *ProposeOptionsPopup::addWeight(const QString &name, const QString &label, const QString &hint,
                                               double value)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(u"dispatch.options."_s + name);
    box->setRange(0, 100);
    box->setDecimals(1);
    box->setSingleStep(0.1);
    box->setValue(value);
    auto *field = new FormField(label, box, this);
    field->setHint(hint);
    m_column->addWidget(field);
    return box;
}

ProposeOptions ProposeOptionsPopup::options() const
{
    ProposeOptions options;
    options.weeks = weekChoices[m_weeks->current()];
    options.seconds = m_seconds->value();
    options.objective.continuity = m_continuity->value();
    options.objective.fairness = m_fairness->value();
    options.objective.fit = m_fit->value();
    options.objective.cost = m_cost->value();
    return options;
}

void ProposeOptionsPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
    painter.setPen(Theme::color(Token::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tewake::ui
