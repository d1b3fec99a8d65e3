// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/sidepanel.h"

#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

class IconLabel final : public QWidget {
public:
    IconLabel(IconName icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(Metrics::icon(), Metrics::icon());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icon::paint(painter, rect(), m_icon, Theme::color(Token::Text));
    }

private:
    IconName m_icon;
};

} // namespace

SidePanel::SidePanel(const QString &title, IconName icon, QWidget *parent)
    : Panel(parent)
    , m_subtitle(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_body(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
{
    setLine(Qt::LeftEdge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Metrics::gap(3), Metrics::gap(1), Metrics::gap(1), Metrics::gap(1));
    head->setSpacing(Metrics::gap(2));
    head->addWidget(new IconLabel(icon, this));
    head->addWidget(new TextLabel(title, FontRole::Section, Tone::Normal, this));
    m_subtitle->setElided(true);
    head->addWidget(m_subtitle, 1);
    auto *close = makeIconButton(IconName::Cross, tr("Close this panel"), ButtonRole::Text, this);
    close->setObjectName(u"dispatch.panel.close"_s);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new Panel(scroll);
    content->setLayout(m_body);
    m_body->setContentsMargins(Metrics::gap(3), Metrics::gap(3), Metrics::gap(3), Metrics::gap(3));
    m_body->setSpacing(Metrics::gap(2));
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    column->addWidget(new Line(Qt::Horizontal, this));
    m_footer->setContentsMargins(Metrics::gap(3), Metrics::gap(2), Metrics::gap(3), Metrics::gap(2));
    m_footer->setSpacing(Metrics::px(6));
    column->addLayout(m_footer);
    connect(close, &QPushButton::clicked, this, &SidePanel::closeRequested);
}

void SidePanel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void SidePanel::emptyOut(QBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            emptyOut(static_cast<QBoxLayout *>(item->layout()));
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QWidget *SidePanel::factLine(const QString &label, const QString &figure, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::px(4));
    auto *line = new QHBoxLayout;
    auto *words = new TextLabel(label, FontRole::Small, Tone::Normal, box);
    words->setElided(true);
    line->addWidget(words, 1);
    line->addWidget(new TextLabel(figure, FontRole::SmallBold, Tone::Normal, box));
    column->addLayout(line);
    column->addWidget(new Line(Qt::Horizontal, box));
    return box;
}

TextLabel *SidePanel::paragraph(const QString &text, bool muted, QWidget *parent)
{
    auto *label = new TextLabel(text, FontRole::Small, muted ? Tone::Muted : Tone::Normal, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace tewake::ui
