// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogpane.h"

#include "ui/style/theme.h"
#include "ui/widgets/taborder.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace tewake::ui {

DialogPane::DialogPane(QWidget *dialog)
    : QScrollArea(dialog)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4), Metrics::gap(4));
    m_column->setSpacing(Metrics::gap(3));
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    auto *whole = new QVBoxLayout(dialog);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(this);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
          QKeySequence(QKeySequence::Save)}) {
        auto *shortcut = new QShortcut(keys, dialog);
        connect(shortcut, &QShortcut::activated, this, [dialog] {
            QPushButton *act = nullptr;
            for (auto *button : dialog->findChildren<QPushButton *>()) {
                if (button->property(actProperty).toBool() || (!act && button->isDefault()))
                    act = button;
            }
            if (act && act->isVisible())
                act->click();
        });
    }
}

void DialogPane::setContentSize(const QSize &size)
{
    widget()->setMinimumSize(size);
}

QSize DialogPane::sizeHint() const
{
    QSize size = widget()->sizeHint().expandedTo(widget()->minimumSize());
    if (widget()->hasHeightForWidth())
        size.setHeight(std::max(size.height(), widget()->heightForWidth(size.width())));
    return size;
}

QSize DialogPane::minimumSizeHint() const
{
    return sizeHint().boundedTo({Metrics::px(240), Metrics::px(160)});
}

void DialogPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_shown = true;
    tabInReadingOrder(window());
    fitDialog();
}

bool DialogPane::eventFilter(QObject *watched, QEvent *event)
{
    // Sentences that appear (an error at a field) make the dialog grow rather than scroll.
    if (watched == widget() && event->type() == QEvent::LayoutRequest && m_shown)
        fitDialog();
    return QScrollArea::eventFilter(watched, event);
}

void DialogPane::fitDialog()
{
    QWidget *dialog = window();
    const QWidget *owner = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
    QSize room = dialog->screen()->availableSize();
    if (owner)
        room = room.expandedTo(owner->size());
    room -= QSize(Metrics::gap(2), Metrics::gap(10));
    const QSize wanted =
        sizeHint().expandedTo(dialog->minimumSize()).expandedTo(dialog->size()).boundedTo(room);
    if (wanted == dialog->size())
        return;
    if (dialog->windowType() == Qt::Popup) {
        // It hangs below its button, as far as the window reaches.
        dialog->resize(wanted);
        if (owner)
            dialog->move(dialog->x(), std::min(dialog->y(), owner->geometry().bottom() - wanted.height()));
        return;
    }
    const QPoint middle = dialog->geometry().center();
    dialog->resize(wanted);
    QRect place = dialog->geometry();
    place.moveCenter(owner ? owner->geometry().center() : middle);
    dialog->move(place.topLeft());
}

} // namespace tewake::ui
