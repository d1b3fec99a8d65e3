// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QIcon>

class QPainter;

namespace tewake::ui {

/// Our own icons: one line drawing each, 1.5 px stroke, taking the colour of the text around them.
enum class IconName {
    None,
    Today,
    Orders,
    Dispatch,
    Workers,
    Inspection,
    Month,
    Dashboard,
    MyWork,
    Settings,
    Search,
    Menu,
    StatePlanned,
    StateDraft,
    StateOffered,
    StateAccepted,
    StateWorking,
    StateSubmitted,
    StatePassed,
    StateRework,
    StateLate,
    StateCancelled,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    ArrowLeft,
    ArrowRight,
    Sort,
    Swap,
    Calendar,
    Clock,
    Plus,
    Minus,
    Pencil,
    Warning,
    Check,
    DoubleCheck,
    Cross,
    Info,
    Download,
    Upload,
    Printer,
    Filter,
    Lock,
    Person,
    Undo,
    Redo,
    Wand,
    Room,
    Headset,
    Split,
    List,
    Board,
    Columns,
    More,
    Document,
    Mail,
    Play,
    Pause,
    Trash,
    Refresh,
    SignOut,
    Moon,
    Sun,
    Bell,
    Copy,
    Eye,
    Link,
    Count
};

namespace Icon {
/// A QIcon that follows scheme, screen density and state (disabled = muted) by itself; \a token is its colour
/// when enabled.
[[nodiscard]] QIcon get(IconName name, Token token = Token::Text);
/// The same in a fixed colour.
[[nodiscard]] QIcon get(IconName name, const QColor &color);
/// Paints the icon centred in \a rect, as large as its smaller side.
void paint(QPainter &painter, const QRectF &rect, IconName name, const QColor &color);
[[nodiscard]] QPixmap pixmap(IconName name, int size, const QColor &color, qreal devicePixelRatio);
/// The program's mark in its colours.
[[nodiscard]] QIcon logo();
void paintLogo(QPainter &painter, const QRectF &rect);
} // namespace Icon

} // namespace tewake::ui
