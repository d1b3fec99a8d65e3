// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbutton.h"

#include "ui/shell/screencontext.h"
#include "ui/widgets/buttons.h"

#include <QPainter>

namespace tewake::ui {

using namespace Qt::StringLiterals;

SearchButton::SearchButton(ScreenContext &context, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"search-everywhere"_s);
    setText(tr("Search everywhere"));
    setAccessibleName(text());
    setAttribute(Qt::WA_Hover);
    setProperty("tewakeFocusRing", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [&context] { context.searchEverywhere(); });
}

QSize SearchButton::sizeHint() const
{
    return {Metrics::px(250), Metrics::control()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Token::Control));
    painter.setBrush(Theme::color(underMouse() ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusSmall(),
                            Metrics::radiusSmall());
    const int icon = Metrics::icon();
    Icon::paint(painter, QRectF(Metrics::gap(2), (height() - icon) / 2.0, icon, icon), IconName::Search,
                Theme::color(Token::Muted));
    const QRect line = rect().adjusted(Metrics::gap(3) + icon, 0, -Metrics::gap(2), 0);
    const int cap = paintKeyCap(painter, line, u"Ctrl+K"_s, Theme::color(Token::Muted));
    painter.setFont(Theme::font(FontRole::Base));
    painter.setPen(Theme::color(Token::Muted));
    const int room = line.width() - cap - Metrics::gap(2);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace tewake::ui
