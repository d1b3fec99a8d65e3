// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entrypage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace tewake::ui {

using namespace Qt::StringLiterals;

EntryPage::EntryPage(QWidget *parent)
    : QWidget(parent)
    , m_middle(new QVBoxLayout)
    , m_below(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *pane = new ScrollPane(this);
    whole->addWidget(pane);
    auto *look = makeIconButton(IconName::Menu, tr("Language and appearance"), ButtonRole::Text, this);
    look->setObjectName(u"look-menu"_s);
    connect(look, &QPushButton::clicked, this, [this, look] {
        QMenu menu(this);
        emit menuAboutToShow(&menu);
        menu.exec(look->mapToGlobal(QPoint(0, look->height())));
    });
    auto *top = new QHBoxLayout;
    top->addStretch(1);
    top->addWidget(look);
    QVBoxLayout *column = pane->body();
    column->addLayout(top);
    // Centred by stretches: words that wrap then get the height that they need.
    column->addStretch(2);
    column->addLayout(m_middle);
    column->addLayout(m_below);
    column->addStretch(3);
}

QVBoxLayout *EntryPage::makeCard(int width)
{
    auto *card = new Card(this);
    card->setFixedWidth(Metrics::px(width));
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card);
    across->addStretch(1);
    m_middle->addLayout(across);
    auto *body = qobject_cast<QVBoxLayout *>(card->body());
    body->setSpacing(Metrics::gap(3));
    return body;
}

void EntryPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int mark = Metrics::px(28);
    Icon::paintLogo(painter, QRectF(Metrics::gap(5), Metrics::gap(5), mark, mark));
    painter.setFont(Theme::font(FontRole::Title));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(QRect(Metrics::gap(5) + mark + Metrics::gap(2), Metrics::gap(5), width() / 2, mark),
                     Qt::AlignVCenter, tr("Tewake"));
}

} // namespace tewake::ui
