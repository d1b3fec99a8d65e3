// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "core/calendar/fiscalyear.h"
#include "ui/home/homescreen.h"
#include "ui/shared/orderlist.h"
#include "ui/shell/searchbutton.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/taborder.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// One line: icon, figure, words and detail, an arrow; the whole of it is the button.
class HomeRow final : public QPushButton {
public:
    HomeRow(HomeItem item, QWidget *parent)
        : QPushButton(parent)
        , m_item(std::move(item))
    {
        setObjectName(u"home-"_s + m_item.key);
        setAccessibleName(u"%1: %2. %3"_s.arg(m_item.words).arg(m_item.count).arg(m_item.detail));
        setAttribute(Qt::WA_Hover);
        setProperty("tewakeFocusRing", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAutoDefault(false);
    }
    [[nodiscard]] QSize sizeHint() const override { return {Metrics::px(320), Metrics::px(58)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || hasFocus())
            painter.fillRect(rect(), Theme::color(Token::Hover));
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Grid));
        const bool waits = m_item.tone != Tone::Normal && m_item.tone != Tone::Muted;
        const int icon = Metrics::bigIcon();
        Icon::paint(painter, QRectF(Metrics::gap(4), (height() - icon) / 2.0, icon, icon), m_item.icon,
                    waits ? Theme::color(m_item.tone) : Theme::color(Token::Muted));
        const QRect figure(Metrics::gap(4) + icon, 0, Metrics::px(76), height());
        painter.setFont(Theme::font(FontRole::BigFigure));
        painter.setPen(waits ? Theme::color(m_item.tone)
                             : Theme::color(m_item.count > 0 ? Token::Text : Token::Muted));
        painter.drawText(figure, Qt::AlignRight | Qt::AlignVCenter, countText(m_item.count));
        const int left = figure.right() + Metrics::gap(4);
        const QRect words(left, 0, width() - left - Metrics::px(44), height());
        painter.setFont(Theme::font(FontRole::Bold));
        painter.setPen(Theme::color(Token::Text));
        const int line = painter.fontMetrics().height();
        const int top = (height() - 2 * line) / 2;
        painter.drawText(words.adjusted(0, top, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_item.words, Qt::ElideRight, words.width()));
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::color(Token::Muted));
        painter.drawText(words.adjusted(0, top + line + 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_item.detail, Qt::ElideRight, words.width()));
        const int small = Metrics::icon();
        Icon::paint(painter,
                    QRectF(width() - Metrics::gap(4) - small, (height() - small) / 2.0, small, small),
                    IconName::ChevronRight, Theme::color(Token::Muted));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Down)
            focusNextChild();
        else if (event->key() == Qt::Key_Up)
            focusPreviousChild();
        else
            QPushButton::keyPressEvent(event);
    }

private:
    HomeItem m_item;
};

constexpr int StateColumn = 0;
constexpr int TitleColumn = 2;
constexpr int ProgressColumn = 5;

} // namespace

std::unique_ptr<Screen> makeHomeScreen(ScreenContext &context)
{
    return std::make_unique<HomePage>(context);
}

HomePage::HomePage(ScreenContext &context)
    : Screen(context, tr("Today"))
    , m_rows(new QVBoxLayout)
    , m_today(context.office().today())
{
    header()->addRight(new SearchButton(context, this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4), Metrics::gap(4));
    column->setSpacing(Metrics::gap(3));
    auto *card = new Card(tr("What needs you now"), page);
    card->setFlush(true);
    card->body()->addLayout(m_rows);
    m_rows->setSpacing(0);
    column->addWidget(card);
    if (context.may(Permission::RecordAcceptance)) // who stands before the client
        buildRisks(column);
    column->addStretch(1);
    scroll->setWidget(page);
    setContent(scroll);
    refreshOn({Subject::Order, Subject::Task, Subject::Assignment, Subject::TimeEntry, Subject::Inspection,
               Subject::Month, Subject::Worker, Subject::Account});
}

void HomePage::buildRisks(QVBoxLayout *column)
{
    m_riskCard = new Card(tr("Due dates at risk"), this);
    m_riskCard->setFlush(true);
    m_riskTable = new TableView(tr("Due dates at risk"), m_riskCard);
    m_riskTable->setObjectName(u"home-risk-table"_s);
    m_riskModel = new RecordModel<OrderRow>(
        orderColumns(m_today), [](const OrderRow &row) { return row.order.id.value(); }, this);
    m_riskTable->setModel(m_riskModel);
    m_riskTable->setItemDelegateForColumn(StateColumn,
                                          new StatusDelegate(StatusDelegate::Form::IconAndWord, m_riskTable));
    m_riskTable->setItemDelegateForColumn(ProgressColumn, new ProgressDelegate(m_riskTable));
    m_riskTable->setStretchColumn(TitleColumn);
    m_riskTable->setEmptyState(tr("No order is in danger of missing its due date."));
    connect(m_riskTable, &TableView::idActivated, this,
            [this](qint64 id) { context().open(ScreenId::Orders, id); });
    m_riskCard->body()->addWidget(m_riskTable);
    column->addWidget(m_riskCard);
}

void HomePage::activate(const Place &)
{
    takeFocus();
}

void HomePage::takeFocus()
{
    if (m_rows->count() > 0)
        m_rows->itemAt(0)->widget()->setFocus();
}

void HomePage::refresh()
{
    context().read<HomeData>(
        this, [session = session()](Office &office) { return readHome(office, session); },
        [this](Result<HomeData> data) {
            if (data)
                show(*data);
            else
                context().showError(data.error());
        });
}

void HomePage::show(const HomeData &data)
{
    m_today = office().today();
    header()->setSubtitle(longDate(m_today));
    QString focused;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()->hasFocus())
            focused = item->widget()->objectName();
        delete item->widget();
        delete item;
    }
    for (const HomeItem &item : data.items) {
        auto *row = new HomeRow(item, this);
        connect(row, &QPushButton::clicked, this, [this, place = item.place] { context().open(place); });
        m_rows->addWidget(row);
        row->show(); // at once, so that it can take the focus
        if (row->objectName() == focused || (m_first && m_rows->count() == 1))
            row->setFocus();
    }
    if (m_riskModel) {
        m_riskModel->setRecords(std::vector<OrderRow>(data.risks.begin(), data.risks.end()));
        // The page scrolls, and never the table within it.
        constexpr int Fewest = 5;
        m_riskTable->setFixedHeight(
            m_riskTable->heightOfRows(std::max(Fewest, static_cast<int>(data.risks.size()))));
        m_riskCard->setSubtitle(tr("%n order(s)", nullptr, static_cast<int>(data.risks.size())));
    }
    m_first = false;
    tabInReadingOrder(this);
    emit badgeChanged(data.waiting());
    for (const HomeItem &item : data.items) {
        const bool counts = item.key == "unassigned"_L1 || item.key == "inspection"_L1 ||
                            (item.key == "offers"_L1 && item.place.screen == ScreenId::MyWork);
        if (counts)
            emit otherBadgeChanged(item.place.screen, item.count);
    }
    status()->setLeft(u"%1  ・  %2"_s.arg(office().name(), fiscalYearText(fiscalYearOf(m_today))));
}

} // namespace tewake::ui
