// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/barlayout.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/status.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tewake::ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, FontRole::Title, Tone::Normal, this))
    , m_subtitle(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_line(new BarLayout(Metrics::gap(2), this))
{
    m_line->addWidget(m_title);
    m_line->addWidget(m_subtitle);
    m_subtitle->hide();
    m_subtitle->setElided(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyMetrics();
}

void PageHeader::applyMetrics()
{
    m_line->setContentsMargins(Metrics::gap(4), 0, Metrics::gap(4), 1);
    m_line->setLine(Metrics::toolbar() - 1);
    for (TextLabel *words : {m_title, m_subtitle})
        words->setContentsMargins(0, 0, Metrics::gap(2), 0);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addLeft(QWidget *widget)
{
    m_line->addWidget(widget);
}

void PageHeader::addRight(QWidget *widget)
{
    m_line->addRight(widget);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Border));
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

namespace {

/// Box with the shape of a state, as blocks wear it.
class LegendBox final : public QWidget {
public:
    LegendBox(Status status, QWidget *parent)
        : QWidget(parent)
        , m_status(status)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {Metrics::px(15), Metrics::px(15)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintStatusBox(painter, rect(), m_status, Metrics::px(3));
        const int icon = Metrics::px(10);
        const QRectF spot((width() - icon) / 2.0, (height() - icon) / 2.0, icon, icon);
        Icon::paint(painter, spot, statusLook(m_status).icon, statusLook(m_status).text);
    }

private:
    Status m_status;
};

/// Signs and what they mean, which stay in one line.
QWidget *together(const QList<QWidget *> &signs, QWidget *words, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::px(5));
    for (QWidget *sign : signs)
        line->addWidget(sign);
    line->addWidget(words);
    return box;
}

} // namespace

StatusBarStrip::StatusBarStrip(QWidget *parent)
    : QWidget(parent)
    , m_left(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_right(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_line(new BarLayout(Metrics::gap(3), this))
{
    m_left->setElided(true);
    m_left->hide();
    m_right->hide();
    m_line->addWidget(m_left);
    m_line->addRight(m_right);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyMetrics();
}

void StatusBarStrip::applyMetrics()
{
    m_line->setContentsMargins(Metrics::gap(4), 1, Metrics::gap(4), 0);
    m_line->setLine(Metrics::statusBar() - 1);
}

void StatusBarStrip::setLeft(const QString &text)
{
    m_left->setText(text);
    m_left->setVisible(!text.isEmpty());
}

void StatusBarStrip::setRight(const QString &text)
{
    m_right->setText(text);
    m_right->setVisible(!text.isEmpty());
}

void StatusBarStrip::addWidget(QWidget *widget)
{
    m_line->addWidget(widget);
}

QWidget *StatusBarStrip::addKeyHint(const QStringList &keys, const QString &what)
{
    QList<QWidget *> caps;
    for (const QString &key : keys)
        caps.append(new KeyCap(key, this));
    QWidget *hint = together(caps, new TextLabel(what, FontRole::Small, Tone::Muted, this), this);
    addWidget(hint);
    return hint;
}

void StatusBarStrip::addStatusLegend()
{
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        addWidget(together({new LegendBox(status, this)},
                           new TextLabel(statusWord(status), FontRole::Small, Tone::Normal, this), this));
    }
}

void StatusBarStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Token::Border));
}

void StatusBarStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

namespace {

class ThinHandle final : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        // The surfaces at both sides meet in the line, whichever colour they have.
        const bool upright = orientation() == Qt::Horizontal;
        painter.fillRect(rect(), Theme::color(Token::Surface));
        painter.fillRect(upright ? QRect(width() / 2, 0, 1, height()) : QRect(0, height() / 2, width(), 1),
                         Theme::color(underMouse() ? Token::Accent : Token::Border));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
}

QSplitterHandle *Splitter::createHandle()
{
    return new ThinHandle(orientation(), this);
}

Panel::Panel(QWidget *parent)
    : QWidget(parent)
{
}

void Panel::setLine(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Surface));
    const QColor line = Theme::color(Token::Border);
    if (m_edges & Qt::LeftEdge)
        painter.fillRect(QRect(0, 0, 1, height()), line);
    if (m_edges & Qt::RightEdge)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
    if (m_edges & Qt::TopEdge)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (m_edges & Qt::BottomEdge)
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
}

ScrollPane::ScrollPane(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    setWidget(content);
    // What is behind the pane shows through: surface of a panel or the window.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

SideScroll::SideScroll(QWidget *panel, int width, QWidget *parent)
    : QScrollArea(parent)
    , m_width(width)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(panel);
    panel->installEventFilter(this);
    fit();
}

bool SideScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void SideScroll::fit()
{
    const bool scrolls = widget()->minimumSizeHint().height() > height();
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    const int wanted = std::max(m_width, widget()->minimumSizeHint().width() + bar);
    if (wanted != minimumWidth())
        setFixedWidth(wanted);
}

Line::Line(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Grid));
}

} // namespace tewake::ui
