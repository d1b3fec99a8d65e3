// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/recordmodel.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace tewake::ui {

namespace {

struct Colors {
    QRgb fill;
    QRgb border;
    QRgb text;
};
struct Row {
    Status status;
    IconName icon;
    Colors light;
    Colors dark;
    const char *word;
};

constexpr std::array table{
    Row{Status::Planned,
        IconName::StatePlanned,
        {0xFFFFFFFF, 0xFF8A929C, 0xFF464D56},
        {0xFF1B1F24, 0xFF7E8894, 0xFFC3C9D0},
        QT_TRANSLATE_NOOP("Status", "Planned")},
    Row{Status::Draft,
        IconName::StateDraft,
        {0xFFEEF1FB, 0xFF3A54A8, 0xFF2F4590},
        {0xFF232B4A, 0xFF9DB0F5, 0xFFC3CEFA},
        QT_TRANSLATE_NOOP("Status", "Draft")},
    Row{Status::Offered,
        IconName::StateOffered,
        {0xFFFFF0C7, 0xFFC08A0A, 0xFF674700},
        {0xFF40330F, 0xFFC2962F, 0xFFF6D384},
        QT_TRANSLATE_NOOP("Status", "Offered")},
    Row{Status::Accepted,
        IconName::StateAccepted,
        {0xFFD8EDF8, 0xFF3F95C4, 0xFF0C4C73},
        {0xFF15384C, 0xFF4E9DC6, 0xFFA9DCF5},
        QT_TRANSLATE_NOOP("Status", "Accepted")},
    Row{Status::Working,
        IconName::StateWorking,
        {0xFF14679F, 0xFF0D4B76, 0xFFFFFFFF},
        {0xFF2F8CC7, 0xFF7CC4EE, 0xFF08141D},
        QT_TRANSLATE_NOOP("Status", "Working")},
    Row{Status::Submitted,
        IconName::StateSubmitted,
        {0xFFEEE2F7, 0xFF9463BF, 0xFF5A2C86},
        {0xFF39274B, 0xFF9F76C4, 0xFFDCC2F2},
        QT_TRANSLATE_NOOP("Status", "Handed in")},
    Row{Status::Passed,
        IconName::StatePassed,
        {0xFFDDF1E0, 0xFF4B9A60, 0xFF1B5B31},
        {0xFF1C3B26, 0xFF4F9C64, 0xFFA5DDB3},
        QT_TRANSLATE_NOOP("Status", "Passed")},
    Row{Status::Rework,
        IconName::StateRework,
        {0xFFFFE3CF, 0xFFD06A1E, 0xFF853A05},
        {0xFF492A14, 0xFFD07A36, 0xFFFBC195},
        QT_TRANSLATE_NOOP("Status", "Rework")},
    Row{Status::Late,
        IconName::StateLate,
        {0xFFFBDEDD, 0xFFC53B3B, 0xFF931A1E},
        {0xFF4A2020, 0xFFD2605C, 0xFFFBB3AE},
        QT_TRANSLATE_NOOP("Status", "Late")},
    Row{Status::Cancelled,
        IconName::StateCancelled,
        {0xFFEEF0F2, 0xFFA9B0B8, 0xFF5B626B},
        {0xFF24282D, 0xFF5D656E, 0xFFA7AEB7},
        QT_TRANSLATE_NOOP("Status", "Cancelled")},
};
static_assert(table.size() == statusCount);

const Row &rowOf(Status status)
{
    return table.at(static_cast<std::size_t>(status));
}

/// Stripes of a draft: 4 px of the fill, 3 px of a second tint, at 45 degrees.
QColor stripeColor()
{
    return QColor::fromRgb(Theme::isDark() ? 0xFF2E3963 : 0xFFDCE3F8);
}

int chipHeight()
{
    return std::max(Metrics::px(20), QFontMetrics(Theme::font(FontRole::Small)).height() + 2);
}

} // namespace

StatusLook statusLook(Status status, Scheme scheme)
{
    const Row &row = rowOf(status);
    const Colors &colors = scheme == Scheme::Dark ? row.dark : row.light;
    return {QColor::fromRgb(colors.fill), QColor::fromRgb(colors.border),
            QColor::fromRgb(colors.text), row.icon,
            status == Status::Draft,      status == Status::Cancelled};
}

StatusLook statusLook(Status status)
{
    return statusLook(status, Theme::scheme());
}

QColor statusLineColor(Status status)
{
    const StatusLook look = statusLook(status);
    if (status == Status::Working)
        return look.fill;
    return status == Status::Planned || status == Status::Cancelled ? look.text : look.border;
}

QString statusWord(Status status)
{
    return QCoreApplication::translate("Status", rowOf(status).word);
}

void paintStatusBox(QPainter &painter, const QRectF &rect, Status status, qreal radius)
{
    const StatusLook look = statusLook(status);
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.dashed) {
        QPainterPath shape;
        shape.addRoundedRect(inner, radius, radius);
        painter.fillPath(shape, look.fill);
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.setPen(QPen(stripeColor(), 3));
        const qreal step = 7 * 1.41421356;
        for (qreal x = inner.left() - inner.height(); x < inner.right() + step; x += step)
            painter.drawLine(QPointF(x, inner.bottom() + 1),
                             QPointF(x + inner.height() + 2, inner.top() - 1));
        painter.restore();
        painter.setPen(QPen(look.border, 1, Qt::CustomDashLine));
        QPen pen(look.border, 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(look.border);
        painter.setBrush(look.fill);
    }
    painter.drawRoundedRect(inner, radius, radius);
    painter.restore();
}

QSize chipSize(const StatusText &status)
{
    const QFontMetrics fm(Theme::font(FontRole::Small));
    return {Metrics::px(7) + Metrics::smallIcon() + Metrics::px(5) +
                fm.horizontalAdvance(status.shownWord()) + Metrics::px(8),
            chipHeight()};
}

int paintChip(QPainter &painter, const QRect &rect, const StatusText &status)
{
    const StatusLook look = statusLook(status.status);
    const QSize size = chipSize(status);
    const int width = std::min(size.width(), rect.width());
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, width, size.height());
    painter.save();
    paintStatusBox(painter, box, status.status, Metrics::px(3));
    const int icon = Metrics::smallIcon();
    Icon::paint(painter,
                QRectF(box.left() + Metrics::px(7), box.top() + (box.height() - icon) / 2.0, icon, icon),
                status.icon == IconName::None ? look.icon : status.icon, look.text);
    QFont font = Theme::font(FontRole::Small);
    font.setStrikeOut(look.strikeOut);
    painter.setFont(font);
    painter.setPen(look.text);
    const QRect words = box.adjusted(Metrics::px(7) + icon + Metrics::px(5), 0, -Metrics::px(4), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(status.shownWord(), Qt::ElideRight, words.width()));
    painter.restore();
    return width;
}

StatusChip::StatusChip(QWidget *parent)
    : StatusChip(StatusText{}, parent)
{
}

StatusChip::StatusChip(StatusText status, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status);
}

void StatusChip::setStatus(const StatusText &status)
{
    m_status = status;
    setAccessibleName(status.shownWord());
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_status);
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_status);
}

void StatusChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

StatusDelegate::StatusDelegate(Form form, QObject *parent)
    : CellDelegate(parent)
    , m_form(form)
{
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintBackground(painter, option, index);
    const QVariant value = index.data(StatusRole);
    if (!value.canConvert<StatusText>())
        return;
    const auto status = value.value<StatusText>();
    const QRect rect = option.rect.adjusted(Metrics::px(8), 0, -Metrics::px(4), 0);
    if (m_form == Form::Chip) {
        paintChip(*painter, rect, status);
        return;
    }
    const StatusLook look = statusLook(status.status);
    const int icon = Metrics::px(14);
    painter->save();
    Icon::paint(*painter, QRectF(rect.left(), rect.center().y() + 0.5 - icon / 2.0, icon, icon),
                status.icon == IconName::None ? look.icon : status.icon, statusLineColor(status.status));
    QFont font = option.font;
    font.setStrikeOut(look.strikeOut);
    painter->setFont(font);
    painter->setPen(textColor(option, index));
    const QRect words = rect.adjusted(icon + Metrics::px(5), 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(status.shownWord(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto status = index.data(StatusRole).value<StatusText>();
    return {chipSize(status).width() + Metrics::px(14), CellDelegate::sizeHint(option, index).height()};
}

} // namespace tewake::ui
