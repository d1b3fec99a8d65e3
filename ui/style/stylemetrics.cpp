// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/styledraw.h"
#include "ui/style/tewakestyle.h"

#include <QAbstractSpinBox>
#include <QWidget>

#include <optional>

namespace tewake::ui {

namespace {

/// Icons, indicators and what belongs to one control.
std::optional<int> controlMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_LineEditIconSize:
        return Metrics::icon();
    case QStyle::PM_ToolBarIconSize:
        return Metrics::bigIcon();
    case QStyle::PM_MessageBoxIconSize:
        return Metrics::px(28);
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return Metrics::px(16);
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return Metrics::px(7);
    case QStyle::PM_ButtonDefaultIndicator:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
        return 0;
    case QStyle::PM_ProgressBarChunkWidth:
        return 1;
    default:
        return std::nullopt;
    }
}

/// Frames, bars, and the room around and between things.
std::optional<int> roomMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_DefaultFrameWidth:
    case QStyle::PM_SpinBoxFrameWidth:
    case QStyle::PM_ComboBoxFrameWidth:
        return 1;
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
        return 0;
    case QStyle::PM_TabBarTabHSpace:
        return Metrics::px(20);
    case QStyle::PM_TabBarTabVSpace:
        return Metrics::px(14);
    case QStyle::PM_ScrollBarExtent:
        return Metrics::px(12);
    case QStyle::PM_ScrollBarSliderMin:
        return Metrics::px(28);
    case QStyle::PM_ScrollView_ScrollBarSpacing:
        return 0;
    case QStyle::PM_SplitterWidth:
        return Metrics::px(5);
    case QStyle::PM_HeaderMargin:
        return Metrics::px(8);
    case QStyle::PM_HeaderMarkSize:
        return Metrics::px(10);
    case QStyle::PM_HeaderGripMargin:
        return Metrics::px(4);
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return Metrics::gap(4);
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return Metrics::gap(2);
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_MenuHMargin:
        return 0;
    case QStyle::PM_MenuVMargin:
        return Metrics::px(4);
    case QStyle::PM_ToolTipLabelFrameWidth:
        return Metrics::px(7);
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_FocusFrameVMargin:
        return 3;
    default:
        return std::nullopt;
    }
}

} // namespace

int TewakeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Text of several lines stands as far from its frame as a line does, and clear of the round corners.
    if (metric == PM_DefaultFrameWidth && widget &&
        (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit")))
        return Metrics::radiusSmall() + 1;
    if (const auto value = controlMetric(metric))
        return *value;
    if (const auto value = roomMetric(metric))
        return *value;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int TewakeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_Transient:
    case SH_MenuBar_AltKeyNavigation:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_FlashTriggeredItem:
        return hint != SH_Menu_FlashTriggeredItem;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return static_cast<int>(Theme::color(Token::Grid).rgba());
    case SH_GroupBox_TextLabelColor:
        return static_cast<int>(Theme::color(Token::Text).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize TewakeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const bool small = widget && widget->property("tewakeSmall").toBool();
    const int control = small ? Metrics::smallControl() : Metrics::control();
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return draw::pushButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        return {size.width() + 2 * Metrics::px(9), std::max(control, size.height())};
    case CT_ComboBox:
        return {size.width() + Metrics::px(10 + 24), control};
    case CT_SpinBox:
        return {size.width() + Metrics::px(10 + 22), control};
    case CT_HeaderSection: {
        QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        wanted.setHeight(Metrics::header());
        return wanted;
    }
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int words =
            tab ? QFontMetrics(Theme::font(FontRole::Bold)).size(Qt::TextShowMnemonic, tab->text).width()
                : size.width();
        return {words + Metrics::px(20), Metrics::px(34)};
    }
    case CT_ToolButton:
        return {std::max(size.width() + Metrics::px(10), control), control};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return draw::menuItemSize(*item);
        break;
    case CT_ItemViewItem: {
        QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        wanted.setHeight(std::max(wanted.height(), Metrics::smallControl()));
        return wanted;
    }
    case CT_ProgressBar:
        return {std::max(size.width(), Metrics::px(80)), Metrics::px(10)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

namespace {

/// No arrow buttons: the groove is the whole bar.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl sub)
{
    const QRect rect = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? rect.height() : rect.width();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = static_cast<int>(static_cast<qint64>(option.pageStep) * length / (range + option.pageStep));
    slider = std::clamp(slider, std::min(length, Metrics::px(28)), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto part = [&](int from, int size) {
        return upright ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                       : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    switch (sub) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return part(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return part(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace

QRect TewakeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                  const QWidget *widget) const
{
    const QRect rect = option->rect;
    const int arrow = Metrics::px(26);
    if (control == CC_ScrollBar)
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(option->direction, rect, scrollBarPart(*slider, sub));
    if (control == CC_ComboBox) {
        switch (sub) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect,
                              QRect(rect.right() + 1 - arrow, rect.top(), arrow, rect.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(Metrics::px(7), 1, -arrow, -1));
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : Metrics::px(20);
        const int half = rect.height() / 2;
        const int left = rect.right() - buttons;
        switch (sub) {
        case SC_SpinBoxUp:
            return buttons
                       ? visualRect(option->direction, rect, QRect(left, rect.top() + 2, buttons, half - 2))
                       : QRect();
        case SC_SpinBoxDown:
            return buttons ? visualRect(option->direction, rect,
                                        QRect(left, rect.top() + half, buttons, half - 2))
                           : QRect();
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(Metrics::px(6), 1, -buttons - 2, -1));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect TewakeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return option->rect.adjusted(Metrics::px(7), 1, -Metrics::px(7), -1);
        break;
    case SE_PushButtonContents:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(Metrics::px(8), 0, -Metrics::px(8), 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_TabBarTabText:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace tewake::ui
