// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tewakestyle.h"

#include "ui/style/focusring.h"
#include "ui/style/styledraw.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

template <class T> const T *as(const QStyleOption *option)
{
    return qstyleoption_cast<const T *>(option);
}

IconName arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return IconName::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return IconName::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return IconName::ChevronRight;
    default:
        return IconName::ChevronDown;
    }
}

} // namespace

TewakeStyle::TewakeStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void TewakeStyle::polish(QApplication *app)
{
    QProxyStyle::polish(app);
    new FocusRing(this);
}

void TewakeStyle::unpolish(QApplication *app)
{
    qDeleteAll(findChildren<FocusRing *>(QString(), Qt::FindDirectChildrenOnly));
    QProxyStyle::unpolish(app);
}

void TewakeStyle::polish(QPalette &palette)
{
    // Theme sets the palette; Fusion's own must not mix into it.
    Q_UNUSED(palette)
}

void TewakeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QSlider *>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        static auto *guard = new WheelGuard(qApp);
        widget->removeEventFilter(guard);
        widget->installEventFilter(guard);
    }
    if (qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QCheckBox *>(widget) &&
        !qobject_cast<QRadioButton *>(widget)) {
        static auto *presses = new EnterPresses(qApp);
        widget->removeEventFilter(presses);
        widget->installEventFilter(presses);
    }
    if (auto *bar = qobject_cast<QTabBar *>(widget))
        bar->setDrawBase(true);
}

namespace {

/// Buttons, fields and what lies behind them. False: another kind of element.
bool drawPanel(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter,
               const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        draw::pushButtonPanel(*painter, *option, widget);
        return true;
    case QStyle::PE_PanelButtonTool: {
        const ButtonRole role =
            option->state & QStyle::State_AutoRaise ? ButtonRole::Text : ButtonRole::Plain;
        const auto colors = draw::buttonColors(role, option->state);
        draw::box(*painter, option->rect, Metrics::radiusSmall(), colors.fill, colors.border);
        return true;
    }
    case QStyle::PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            draw::fieldPanel(*painter, *option, widget);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
        draw::box(*painter, option->rect, 0, Theme::color(Token::Raised), Theme::color(Token::Border));
        return true;
    case QStyle::PE_PanelTipLabel:
        draw::box(*painter, option->rect, 0, Theme::color(Token::Raised), Theme::color(Token::Control));
        return true;
    case QStyle::PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            if (item->state & QStyle::State_Selected)
                painter->fillRect(option->rect, Theme::color(Token::Selection));
            else if (item->state & QStyle::State_MouseOver && item->state & QStyle::State_Enabled)
                painter->fillRect(option->rect, Theme::color(Token::Hover));
            else if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(option->rect, item->backgroundBrush);
        }
        return true;
    case QStyle::PE_PanelItemViewRow:
        return true;
    default:
        return false;
    }
}

bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter,
               const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_Frame:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0) {
            const bool edit = widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
            // The frame of a field is wide enough for its round corners, and of its colour.
            draw::box(*painter, option->rect, Metrics::radiusSmall(),
                      edit ? option->palette.color(QPalette::Base) : QColor(),
                      edit ? draw::fieldBorder(*option, widget) : Theme::color(Token::Border));
        }
        return true;
    case QStyle::PE_FrameGroupBox:
        draw::box(*painter, option->rect, Metrics::radius(), {}, Theme::color(Token::Border));
        return true;
    case QStyle::PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::color(Token::Border));
        return true;
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameFocusRect:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameButtonBevel:
        return true;
    default:
        return false;
    }
}

bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        draw::checkIndicator(*painter, *option, false);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        draw::checkIndicator(*painter, *option, true);
        return true;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
        draw::chevron(*painter, option->rect, arrowOf(element),
                      Theme::color(option->state & QStyle::State_Enabled ? Token::Text : Token::Muted),
                      Metrics::px(12));
        return true;
    case QStyle::PE_IndicatorBranch:
        if (option->state & QStyle::State_Children)
            draw::chevron(*painter, option->rect,
                          option->state & QStyle::State_Open ? IconName::ChevronDown : IconName::ChevronRight,
                          Theme::color(Token::Muted), Metrics::px(12));
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        return true;
    default:
        return false;
    }
}

} // namespace

void TewakeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (!drawPanel(element, option, painter, widget) && !drawFrame(element, option, painter, widget) &&
        !drawIndicator(element, option, painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

namespace {

/// \a words: where the heading's words go.
void drawHeader(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter,
                const QRect &words)
{
    const auto *header = as<QStyleOptionHeader>(option);
    if (element == QStyle::CE_HeaderEmptyArea) {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        draw::headerSection(*painter, empty);
    } else if (header && element == QStyle::CE_HeaderSection) {
        draw::headerSection(*painter, *header);
    } else if (header && element == QStyle::CE_HeaderLabel) {
        draw::headerLabel(*painter, *header);
    } else if (header) {
        // The base style would keep room for its own arrow and margins above and below the words.
        QStyleOptionHeader label = *header;
        label.rect = words;
        painter->save();
        painter->setClipRect(option->rect);
        draw::headerSection(*painter, *header);
        draw::headerLabel(*painter, label);
        painter->restore();
    }
}

void drawSplitter(const QStyleOption *option, QPainter *painter)
{
    const bool upright = option->rect.height() > option->rect.width();
    const QPoint middle = option->rect.center();
    painter->fillRect(upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                              : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                      Theme::color(option->state & QStyle::State_MouseOver ? Token::Accent : Token::Border));
}

} // namespace

void TewakeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            draw::pushButtonLabel(*painter, *button, widget);
        return;
    case CE_Header:
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
    case CE_HeaderLabel:
        drawHeader(element, option, painter, subElementRect(SE_HeaderLabel, option, widget));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            draw::tabShape(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option))
            draw::tabLabel(*painter, *tab, widget);
        return;
    case CE_ProgressBarGroove:
        draw::progressGroove(*painter, *option);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            draw::progressContents(*painter, *bar);
        return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            draw::menuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, Theme::color(Token::Raised));
        return;
    case CE_ComboBoxLabel: {
        QStyleOptionComboBox combo;
        if (const auto *given = as<QStyleOptionComboBox>(option))
            combo = *given;
        combo.palette.setColor(QPalette::ButtonText,
                               Theme::color(option->state & State_Enabled ? Token::Text : Token::Muted));
        combo.palette.setColor(QPalette::Text, combo.palette.color(QPalette::ButtonText));
        QProxyStyle::drawControl(element, &combo, painter, widget);
        return;
    }
    case CE_FocusFrame:
        draw::box(*painter, option->rect, Metrics::radiusSmall() + 3, {}, Theme::color(Token::Focus), 2);
        return;
    case CE_Splitter:
        drawSplitter(option, painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void TewakeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = as<QStyleOptionComboBox>(option)) {
            draw::comboBox(*painter, *combo, widget,
                           subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = as<QStyleOptionSpinBox>(option)) {
            draw::spinBox(*painter, *spin, widget, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                          subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *slider = as<QStyleOptionSlider>(option)) {
            draw::scrollBar(*painter, *slider,
                            subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon TewakeStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (pixmap) {
    case SP_MessageBoxWarning:
        return Icon::get(IconName::Warning, Token::Warn);
    case SP_MessageBoxCritical:
        return Icon::get(IconName::Warning, Token::Danger);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return Icon::get(IconName::Info, Token::Accent);
    case SP_LineEditClearButton:
        return Icon::get(IconName::Cross, Token::Muted);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace tewake::ui
