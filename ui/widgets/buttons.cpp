// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tewake::ui {

QPushButton *makeButton(const QString &text, ButtonRole role, IconName icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setButtonRole(button, role);
    if (icon != IconName::None) {
        button->setProperty("tewakeIcon", static_cast<int>(icon));
        button->setIcon(Icon::get(icon));
    }
    return button;
}

QPushButton *makeIconButton(IconName icon, const QString &name, ButtonRole role, QWidget *parent)
{
    QPushButton *button = makeButton({}, role, icon, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

KeyCap::KeyCap(const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_keys);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_keys, Theme::color(Token::Muted));
}

TextLabel::TextLabel(const QString &text, FontRole role, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    refresh();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    refresh();
}

void TextLabel::setRole(FontRole role)
{
    m_role = role;
    refresh();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize own = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(own.width(), Metrics::px(24)), own.height()) : own;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange ||
        type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange)
        refresh();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    if (toolTip() != (shown == text() ? QString() : text()))
        setToolTip(shown == text() ? QString() : text());
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void TextLabel::refresh()
{
    // Setting font and palette sends the very events that call this.
    if (m_refreshing)
        return;
    m_refreshing = true;
    setFont(Theme::font(m_role));
    QPalette shown = palette();
    shown.setColor(QPalette::WindowText, Theme::color(m_tone));
    shown.setColor(QPalette::Text, Theme::color(m_tone));
    shown.setColor(QPalette::Link, Theme::color(Token::Accent));
    shown.setColor(QPalette::Disabled, QPalette::WindowText, Theme::color(Token::Muted));
    setPalette(shown);
    m_refreshing = false;
}

} // namespace tewake::ui
