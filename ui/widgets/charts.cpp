// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

// The header loops with Qt's old keyword, which our own code may not use.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

constexpr double barWidth = 0.40;
constexpr double narrowWidth = 0.17;
/// The year's bar stands right of the middle so that last year's fits beside it.
constexpr double barShift = 0.09;
constexpr double narrowShift = -0.23;

/// Steps of 1, 2, 2.5 or 5 times a power of ten, about four of them.
double niceStep(double top)
{
    const double raw = std::max(top, 1e-9) / 4.0;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double step : {1.0, 2.0, 2.5, 5.0})
        if (raw <= step * power)
            return step * power;
    return 10.0 * power;
}

QBrush stripes(const QColor &ink)
{
    QPixmap tile(6, 6);
    tile.fill(Theme::color(Token::Surface));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6));
    for (const int shift : {-6, 0, 6})
        painter.drawLine(shift - 1, 7, shift + 7, -1);
    return QBrush(tile);
}

} // namespace

MonthBarChart::MonthBarChart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    rebuild();
}

QSize MonthBarChart::sizeHint() const
{
    return {Metrics::px(640), Metrics::px(230)};
}

void MonthBarChart::setMonths(const QVector<Month> &months)
{
    m_months = months;
    m_focused = std::min<int>(m_focused, static_cast<int>(months.size()) - 1);
    rebuild();
    describe();
}

double MonthBarChart::top() const
{
    double top = 0;
    for (const Month &month : m_months)
        top = std::max({top, month.actual + month.forecast.value_or(0), month.lastYear.value_or(0),
                        month.plan.value_or(0)});
    if (top <= 0)
        return 1; // nothing yet: an axis from 0 to 1 and no tiny numbers
    const double step = niceStep(top);
    // Room for the figure above the highest bar.
    return std::max(step, std::ceil(top * 1.08 / step) * step);
}

void MonthBarChart::rebuild()
{
    m_plot->clearItems();
    m_plot->clearPlottables();
    style();
    addBars();
    addPlan();
    addFigures();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MonthBarChart::style()
{
    m_plot->setBackground(QBrush(Theme::color(Token::Surface)));
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < m_months.size(); ++i)
        ticker->addTick(i, m_months[i].label);
    QCPAxis *x = m_plot->xAxis;
    QCPAxis *y = m_plot->yAxis;
    x->setTicker(ticker);
    x->setRange(-0.6, std::max<double>(1, static_cast<double>(m_months.size())) - 0.4);
    auto steps = QSharedPointer<QCPAxisTickerFixed>::create();
    steps->setTickStep(niceStep(top()));
    steps->setScaleStrategy(QCPAxisTickerFixed::ssNone);
    y->setTicker(steps);
    y->setRange(0, top());
    y->setNumberFormat(u"gb"_s);
    for (QCPAxis *axis : {x, y}) {
        axis->setTickLabelFont(Theme::font(FontRole::Small));
        axis->setTickLabelColor(Theme::color(Token::Muted));
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelPadding(Metrics::px(6));
    }
    x->setBasePen(QPen(Theme::color(Token::Border)));
    x->grid()->setVisible(false);
    y->grid()->setPen(QPen(Theme::color(Token::Grid)));
    y->grid()->setZeroLinePen(QPen(Theme::color(Token::Border)));
}

void MonthBarChart::addBars()
{
    QVector<double> keys;
    QVector<double> narrowKeys;
    QVector<double> actual;
    QVector<double> more;
    QVector<double> past;
    for (int i = 0; i < m_months.size(); ++i) {
        keys.append(i + barShift);
        narrowKeys.append(i + narrowShift);
        actual.append(m_months[i].actual);
        more.append(m_months[i].forecast.value_or(0));
        past.append(m_months[i].lastYear.value_or(0));
    }
    auto *lastYear = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    lastYear->setWidth(narrowWidth);
    lastYear->setPen(Qt::NoPen);
    lastYear->setBrush(Theme::lastYearColor());
    lastYear->setData(narrowKeys, past, true);
    auto *year = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    year->setWidth(barWidth);
    year->setPen(Qt::NoPen);
    year->setBrush(Theme::chartColor(0));
    year->setData(keys, actual, true);
    auto *forecast = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    forecast->setWidth(barWidth);
    forecast->setPen(QPen(Theme::chartColor(0), 1, Qt::DashLine));
    forecast->setBrush(stripes(Theme::chartColor(0)));
    // A bar without height would still draw its edge.
    for (qsizetype i = 0; i < more.size(); ++i)
        if (more[i] > 0)
            forecast->addData(keys[i], more[i]);
    forecast->moveAbove(year);
}

void MonthBarChart::addPlan()
{
    for (int i = 0; i < m_months.size(); ++i) {
        if (!m_months[i].plan)
            continue;
        auto *line = new QCPItemLine(m_plot);
        line->setPen(QPen(Theme::chartColor(1), 2.5, Qt::SolidLine, Qt::FlatCap));
        line->start->setCoords(i + barShift - 0.26, *m_months[i].plan);
        line->end->setCoords(i + barShift + 0.26, *m_months[i].plan);
    }
}

void MonthBarChart::addFigures()
{
    for (int i = 0; i < m_months.size(); ++i) {
        const Month &month = m_months[i];
        const double height = std::max(month.actual + month.forecast.value_or(0), month.plan.value_or(0));
        if (!month.figure.isEmpty()) {
            auto *words = new QCPItemText(m_plot);
            words->setText(month.figure);
            words->setFont(Theme::font(month.current ? FontRole::SmallBold : FontRole::Small));
            words->setColor(Theme::color(Token::Text));
            words->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
            words->setPadding(QMargins(0, 0, 0, Metrics::px(2)));
            words->position->setCoords(i + barShift, height);
        }
        if (month.current || (hasFocus() && i == m_focused)) {
            auto *frame = new QCPItemRect(m_plot);
            frame->setPen(hasFocus() && i == m_focused ? QPen(Theme::color(Token::Focus), 2)
                                                       : QPen(Qt::NoPen));
            QColor soft = Theme::color(Token::AccentSoft);
            soft.setAlphaF(0.5F);
            frame->setBrush(month.current ? QBrush(soft) : QBrush(Qt::NoBrush));
            frame->setLayer(u"background"_s);
            frame->topLeft->setCoords(i - 0.46, m_plot->yAxis->range().upper);
            frame->bottomRight->setCoords(i + 0.46, 0);
        }
    }
}

void MonthBarChart::describe()
{
    const QLocale locale;
    QStringList words;
    for (const Month &month : m_months)
        words.append(u"%1 %2"_s.arg(month.label,
                                    month.figure.isEmpty() ? locale.toString(month.actual) : month.figure));
    setAccessibleDescription(words.join(u", "_s));
}

bool MonthBarChart::savePdf(const QString &path, int width, int height)
{
    return m_plot->savePdf(path, width, height);
}

QWidget *MonthBarChart::makeLegend(QWidget *parent) const
{
    auto *legend = new QWidget(parent);
    auto *line = new QHBoxLayout(legend);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::px(10));
    const auto any = [this](auto has) { return std::any_of(m_months.begin(), m_months.end(), has); };
    line->addWidget(new LegendEntry(tr("Actual"), 0, LegendEntry::Mark::Square, legend));
    if (any([](const Month &month) { return month.forecast.has_value(); }))
        line->addWidget(new LegendEntry(tr("Forecast"), 0, LegendEntry::Mark::Stripes, legend));
    if (any([](const Month &month) { return month.plan.has_value(); }))
        line->addWidget(new LegendEntry(tr("Plan"), 1, LegendEntry::Mark::Line, legend));
    if (any([](const Month &month) { return month.lastYear.has_value(); }))
        line->addWidget(new LegendEntry(tr("Last year"), -1, LegendEntry::Mark::Square, legend));
    return legend;
}

void MonthBarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void MonthBarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_months.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_focused = std::max(0, m_focused - 1);
        break;
    case Qt::Key_Right:
        m_focused = std::min(last, m_focused + 1);
        break;
    case Qt::Key_Home:
        m_focused = 0;
        break;
    case Qt::Key_End:
        m_focused = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused >= 0 && m_focused <= last)
            emit monthActivated(m_focused);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    rebuild();
}

void MonthBarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_focused < 0 && !m_months.isEmpty())
        m_focused = 0;
    rebuild();
}

void MonthBarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    rebuild();
}

bool MonthBarChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::MouseButtonRelease) {
        const double key = m_plot->xAxis->pixelToCoord(static_cast<QMouseEvent *>(event)->position().x());
        const int month = static_cast<int>(std::lround(key));
        if (month >= 0 && month < m_months.size()) {
            m_focused = month;
            setFocus(Qt::MouseFocusReason);
            emit monthActivated(month);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tewake::ui
