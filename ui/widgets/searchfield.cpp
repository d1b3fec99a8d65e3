// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterbar.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tewake::ui {

SearchField::SearchField(const QString &placeholder, IconName icon, QWidget *parent)
    : QLineEdit(parent)
    , m_icon(icon)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_timer.setSingleShot(true);
    m_timer.setInterval(120);
    connect(&m_timer, &QTimer::timeout, this, &SearchField::commit);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_composing)
            m_timer.start();
    });
    applyMetrics();
}

void SearchField::setKeyCap(const QString &keys)
{
    m_keyCap = keys;
    applyMetrics();
}

void SearchField::applyMetrics()
{
    const int right = m_keyCap.isEmpty() ? 0 : keyCapSize(m_keyCap).width() + Metrics::px(4);
    setTextMargins(Metrics::px(22), 0, right, 0);
    updateGeometry();
}

QSize SearchField::sizeHint() const
{
    const QSize own = QLineEdit::sizeHint();
    const int words =
        fontMetrics().horizontalAdvance(placeholderText()) + Metrics::px(22 + 24) + textMargins().right();
    return {std::max(Metrics::px(200), words), own.height()};
}

void SearchField::commit()
{
    m_timer.stop();
    if (text() == m_sent)
        return;
    m_sent = text();
    emit searchChanged(m_sent);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    // The text changes while a conversion is open too; only what was committed may filter.
    m_composing = !event->preeditString().isEmpty();
    if (m_composing)
        m_timer.stop();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing && text() != m_sent)
        m_timer.start();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (m_composing) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            event->ignore();
            return;
        }
        clear();
        commit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        break;
    case Qt::Key_Down:
        emit leaveDown();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int icon = Metrics::px(14);
    Icon::paint(painter, QRectF(Metrics::px(9), (height() - icon) / 2.0, icon, icon), m_icon,
                Theme::color(Token::Muted));
    if (!m_keyCap.isEmpty() && text().isEmpty())
        paintKeyCap(painter, rect().adjusted(0, 0, -Metrics::px(7), 0), m_keyCap, Theme::color(Token::Muted));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace tewake::ui
