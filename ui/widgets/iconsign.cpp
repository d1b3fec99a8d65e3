// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconsign.h"

#include <QPainter>

namespace tewake::ui {

IconSign::IconSign(IconName icon, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconSign::sizeHint() const
{
    return {Metrics::smallIcon(), Metrics::smallIcon()};
}

void IconSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Icon::paint(painter, rect(), m_icon, Theme::color(m_tone));
}

} // namespace tewake::ui
