// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace tewake::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, FontRole::Base, Tone::Normal, this))
    , m_undoButton(makeButton(tr("Undo"), ButtonRole::Link, IconName::Undo, this))
    , m_close(makeIconButton(IconName::Cross, tr("Close the message"), ButtonRole::Text, this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toast-text"_s);
    m_undoButton->setObjectName(u"toast-undo"_s);
    m_close->setObjectName(u"toast-close"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Metrics::gap(4), Metrics::gap(2), Metrics::gap(2), Metrics::gap(2));
    line->setSpacing(Metrics::gap(3));
    line->addWidget(m_text, 1);
    line->addWidget(m_undoButton);
    line->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::expire);
    connect(m_undoButton, &QPushButton::clicked, this, [this] { undoNow(); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::show(const QString &message, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(message);
    m_undoButton->setVisible(static_cast<bool>(m_undo));
    setAccessibleName(message);
    place();
    QWidget::show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_timer.start(m_undo ? 12s : 6s);
}

bool Toast::undoNow()
{
    if (!m_undo)
        return false;
    const auto undo = std::exchange(m_undo, {});
    hide();
    undo();
    return true;
}

QString Toast::message() const
{
    return m_text->text();
}

void Toast::expire()
{
    // The undo itself stays reachable by Ctrl+Z until the next message.
    if (underMouse() || m_undoButton->hasFocus() || m_close->hasFocus())
        m_timer.start(3s);
    else
        hide();
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const int width =
        std::min(std::max(sizeHint().width(), Metrics::px(280)), room.width() - Metrics::gap(8));
    const int height = sizeHint().height();
    setGeometry((room.width() - width) / 2, room.height() - height - Metrics::statusBar() - Metrics::gap(4),
                width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Token::Control));
    painter.setBrush(Theme::color(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius(),
                            Metrics::radius());
}

} // namespace tewake::ui
