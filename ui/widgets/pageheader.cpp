// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/status.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace tewake::ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, FontRole::Title, Tone::Normal, this))
    , m_subtitle(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto *line = new QHBoxLayout(this);
    line->setSpacing(Metrics::gap(4));
    line->addWidget(m_title);
    line->addWidget(m_subtitle);
    m_subtitle->hide();
    m_subtitle->setElided(true);
    m_left->setSpacing(Metrics::gap(2));
    m_right->setSpacing(Metrics::gap(2));
    line->addLayout(m_left);
    line->addStretch(1);
    line->addLayout(m_right);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyMetrics();
}

void PageHeader::applyMetrics()
{
    layout()->setContentsMargins(Metrics::gap(4), 0, Metrics::gap(4), 1);
    setFixedHeight(Metrics::toolbar());
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
    m_left->addWidget(widget);
}

void PageHeader::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
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

} // namespace

StatusBarStrip::StatusBarStrip(QWidget *parent)
    : QWidget(parent)
    , m_left(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_right(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_middle(new QHBoxLayout)
{
    auto *line = new QHBoxLayout(this);
    line->setSpacing(Metrics::gap(3));
    m_left->setElided(true);
    m_left->hide();
    line->addWidget(m_left, 1);
    m_middle->setSpacing(Metrics::px(5));
    line->addLayout(m_middle);
    line->addStretch(1);
    line->addWidget(m_right);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyMetrics();
}

void StatusBarStrip::applyMetrics()
{
    layout()->setContentsMargins(Metrics::gap(4), 1, Metrics::gap(4), 0);
    setFixedHeight(Metrics::statusBar());
}

void StatusBarStrip::setLeft(const QString &text)
{
    m_left->setText(text);
    m_left->setVisible(!text.isEmpty());
}

void StatusBarStrip::setRight(const QString &text)
{
    m_right->setText(text);
}

void StatusBarStrip::addWidget(QWidget *widget)
{
    m_middle->addWidget(widget);
}

void StatusBarStrip::addKeyHint(const QStringList &keys, const QString &what)
{
    for (const QString &key : keys)
        addWidget(new KeyCap(key, this));
    addWidget(new TextLabel(what, FontRole::Small, Tone::Muted, this));
    m_middle->addSpacing(Metrics::gap(2));
}

void StatusBarStrip::addStatusLegend()
{
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        addWidget(new LegendBox(status, this));
        addWidget(new TextLabel(statusWord(status), FontRole::Small, Tone::Normal, this));
        m_middle->addSpacing(Metrics::px(5));
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

void Panel::setFill(Token token)
{
    m_fill = token;
    update();
}

void Panel::setLine(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(m_fill));
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    setWidget(content);
    // What is behind the pane shows through: surface of a panel or the window.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
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
