// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderboard.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/ratiobar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleLines = 2;

/// An order as a card: number and due date, title, client, progress.
class CardDelegate final : public QStyledItemDelegate {
public:
    CardDelegate(const RecordModel<OrderRow> &model, const QDate &today, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(&model)
        , m_today(&today)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int small = QFontMetrics(Theme::font(FontRole::Small)).height();
        const int bold = QFontMetrics(Theme::font(FontRole::Bold)).height();
        return {Metrics::px(120), 2 * small + TitleLines * bold + Metrics::px(36)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const OrderRow &row = m_model->record(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -3.5);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Theme::color(selected ? Token::Accent : Token::Border));
        painter->setBrush(Theme::color(selected ? Token::Selection : Token::Surface));
        painter->drawRoundedRect(card, Metrics::radius(), Metrics::radius());
        const QRect inner =
            card.toRect().adjusted(Metrics::gap(2), Metrics::px(6), -Metrics::gap(2), -Metrics::px(6));
        paintWords(painter, inner, row);
        if (row.tasks > 0) {
            const QRectF bar(inner.left(), inner.bottom() - Metrics::px(5), inner.width(), Metrics::px(5));
            paintShareBar(*painter, bar, row.progress(),
                          Theme::color(row.progress() >= 1.0 ? Token::Ok : Token::Accent));
        }
        painter->restore();
    }

private:
    void paintWords(QPainter *painter, const QRect &inner, const OrderRow &row) const
    {
        const DueRisk risk = dueRisk(row, *m_today);
        const Tone tone = risk == DueRisk::Danger ? Tone::Danger
                          : risk == DueRisk::Near ? Tone::Warn
                                                  : Tone::Muted;
        painter->setFont(Theme::font(risk == DueRisk::None ? FontRole::Small : FontRole::SmallBold));
        painter->setPen(Theme::color(tone));
        const QString due = denseDate(row.order.dueOn, *m_today);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, due);
        int room = inner.width() - painter->fontMetrics().horizontalAdvance(due) - Metrics::px(6);
        if (risk != DueRisk::None) {
            const int size = Metrics::smallIcon();
            room -= size + Metrics::px(4);
            const int left =
                inner.right() - painter->fontMetrics().horizontalAdvance(due) - size - Metrics::px(4);
            Icon::paint(*painter, QRectF(left, inner.top() + Metrics::px(2), size, size),
                        risk == DueRisk::Danger ? IconName::Warning : IconName::Clock, Theme::color(tone));
        }
        painter->setFont(Theme::font(FontRole::Small));
        painter->setPen(Theme::color(Token::Muted));
        // Where both have no room, the day stays whole; what tells numbers apart is their end.
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(row.order.number, Qt::ElideLeft, room));
        int top = inner.top() + painter->fontMetrics().height() + Metrics::px(2);
        painter->setFont(Theme::font(FontRole::Bold));
        painter->setPen(Theme::color(Token::Text));
        top = paintTitle(painter, QRect(inner.left(), top, inner.width(), inner.height()), row.order.title);
        painter->setFont(Theme::font(FontRole::Small));
        painter->setPen(Theme::color(Token::Muted));
        painter->drawText(QRect(inner.left(), top + Metrics::px(1), inner.width(), inner.height()),
                          Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(row.clientName, Qt::ElideRight, inner.width()));
    }

    /// What tells orders of one kind apart stands at the title's end, so it has two lines. Returns where it
    /// ends.
    static int paintTitle(QPainter *painter, const QRect &place, const QString &title)
    {
        const QFontMetrics fm = painter->fontMetrics();
        QTextLayout layout(title, painter->font());
        layout.beginLayout();
        QTextLine first = layout.createLine();
        first.setLineWidth(place.width());
        layout.endLayout();
        const QString begin = title.left(first.textLength());
        const QString rest = title.mid(first.textLength()).trimmed();
        painter->drawText(place, Qt::AlignLeft | Qt::AlignTop, begin);
        if (rest.isEmpty())
            return place.top() + fm.height();
        painter->drawText(place.translated(0, fm.height()), Qt::AlignLeft | Qt::AlignTop,
                          fm.elidedText(rest, Qt::ElideMiddle, place.width()));
        return place.top() + TitleLines * fm.height();
    }

    const RecordModel<OrderRow> *m_model;
    const QDate *m_today;
};

} // namespace

OrderBoard::OrderBoard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"order-board"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Metrics::gap(2), Metrics::gap(2), Metrics::gap(2), 0);
    line->setSpacing(Metrics::gap(2));
    for (const OrderState state :
         {OrderState::Quoted, OrderState::Accepted, OrderState::InProgress, OrderState::Delivered})
        addLane(state);
}

void OrderBoard::addLane(OrderState state)
{
    Lane lane;
    lane.state = state;
    lane.heading = new TextLabel({}, FontRole::Section, Tone::Normal, this);
    lane.view = new QListView(this);
    lane.view->setObjectName(u"board-"_s + nameOf(state));
    lane.view->setAccessibleName(wordOf(state));
    lane.view->setFrameShape(QFrame::NoFrame);
    lane.view->setUniformItemSizes(true);
    lane.view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    lane.view->viewport()->setAutoFillBackground(false);
    lane.view->setBackgroundRole(QPalette::Window);
    QPalette palette = lane.view->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    lane.view->setPalette(palette);
    lane.model = new RecordModel<OrderRow>(
        {{.title = tr("Order"),
          .text =
              [](const OrderRow &r) {
                  return u"%1 %2, %3"_s.arg(r.order.number, r.order.title, r.clientName);
              }}},
        [](const OrderRow &r) { return r.order.id.value(); }, this);
    lane.view->setModel(lane.model);
    lane.view->setItemDelegate(new CardDelegate(*lane.model, m_today, lane.view));
    lane.view->installEventFilter(this);
    connect(lane.view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, model = lane.model](const QModelIndex &index) {
                if (index.isValid())
                    emit currentChanged(model->idAt(index.row()));
            });
    auto *column = new QVBoxLayout;
    column->setSpacing(Metrics::gap(1));
    column->addWidget(lane.heading);
    column->addWidget(lane.view, 1);
    qobject_cast<QHBoxLayout *>(layout())->addLayout(column, 1);
    m_lanes.push_back(lane);
}

void OrderBoard::setOrders(const QList<OrderRow> &rows, QDate today)
{
    m_today = today;
    for (const Lane &lane : m_lanes) {
        std::vector<OrderRow> shown;
        for (const OrderRow &row : rows) {
            if (row.order.state == lane.state)
                shown.push_back(row);
        }
        lane.heading->setText(u"%1  %2"_s.arg(wordOf(lane.state)).arg(shown.size()));
        lane.model->setRecords(std::move(shown));
    }
}

void OrderBoard::moveFocus(const QListView *from, int lanes)
{
    for (int i = 0; i < static_cast<int>(m_lanes.size()); ++i) {
        if (m_lanes.at(static_cast<std::size_t>(i)).view != from)
            continue;
        const int to = std::clamp(i + lanes, 0, static_cast<int>(m_lanes.size()) - 1);
        m_lanes.at(static_cast<std::size_t>(to)).view->setFocus();
        return;
    }
}

bool OrderBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            moveFocus(qobject_cast<QListView *>(watched), key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tewake::ui
