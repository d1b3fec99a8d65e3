// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/lookcheck.h"

#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

namespace tewake::test {

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace {

/// Rounding of font metrics.
constexpr int slack = 2;

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *w = &widget; w && path.size() < 4; w = w->parentWidget()) {
        const QString cls = QString::fromLatin1(w->metaObject()->className()).section(u"::"_s, -1);
        path.prepend(w->objectName().isEmpty() ? cls : u"%1#%2"_s.arg(cls, w->objectName()));
    }
    const QString text = widget.property("text").toString().left(40);
    return path.join(u" > "_s) + (text.isEmpty() ? QString() : u" “%1”"_s.arg(text));
}

bool scrolls(const QWidget &parent)
{
    return parent.objectName() == "qt_scrollarea_viewport"_L1 ||
           qobject_cast<const QAbstractScrollArea *>(&parent);
}

/// Words that a widget shows by itself, wider or taller than the widget.
QString wordsCut(const QWidget &widget)
{
    QSize needed;
    if (qobject_cast<const QAbstractScrollArea *>(&widget))
        return {}; // what is inside is looked at by itself
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool elides = qobject_cast<const TextLabel *>(label) &&
                            label->minimumSizeHint().width() < label->sizeHint().width() &&
                            !label->wordWrap();
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            needed = {0, label->heightForWidth(label->width())};
        else
            needed = {elides ? 0 : label->sizeHint().width(), label->sizeHint().height()};
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        needed = button->minimumSizeHint().boundedTo(button->sizeHint());
    } else if (qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)) {
        needed = {0, widget.minimumSizeHint().height()};
    }
    QSize least = widget.minimumSizeHint();
    if (widget.layout() && widget.layout()->hasHeightForWidth())
        least.setHeight(0); // what it holds is looked at by itself
    else if (widget.hasHeightForWidth())
        least.setHeight(widget.heightForWidth(widget.width()));
    needed = needed.expandedTo(least);
    if (widget.maximumWidth() < QWIDGETSIZE_MAX && !qobject_cast<const QLabel *>(&widget))
        needed.setWidth(std::min(needed.width(), widget.maximumWidth()));
    if (widget.width() + slack < needed.width())
        return u"%1 of %2 px wide"_s.arg(widget.width()).arg(needed.width());
    if (widget.height() + slack < needed.height())
        return u"%1 of %2 px tall"_s.arg(widget.height()).arg(needed.height());
    return {};
}

void checkHeadings(const QHeaderView &header, QStringList &found)
{
    if (header.orientation() != Qt::Horizontal)
        return;
    const QFontMetrics fm(Theme::font(FontRole::Small));
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        if (header.sectionSize(section) + slack < fm.horizontalAdvance(title) + Metrics::px(16))
            found.append(u"heading “%1” cut: %2"_s.arg(title, describe(header)));
    }
}

void checkSiblings(const QWidget &parent, QStringList &found)
{
    if (!parent.layout() || scrolls(parent))
        return;
    QList<const QWidget *> shown;
    for (const QObject *object : parent.children()) {
        const auto *child = qobject_cast<const QWidget *>(object);
        // Only what a layout has placed: rings of focus and messages float on purpose.
        if (child && child->isVisible() && !child->isWindow() && parent.layout()->indexOf(child) >= 0)
            shown.append(child);
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QRect both = shown[i]->geometry().intersected(shown[j]->geometry());
            if (both.width() > slack && both.height() > slack)
                found.append(u"over each other: %1 | %2"_s.arg(describe(*shown[i]), describe(*shown[j])));
        }
}

} // namespace

QStringList clippedParts(const QWidget &window, const QSize &screen)
{
    QStringList found;
    if (window.width() > screen.width() || window.height() > screen.height())
        found.append(u"larger than the screen: %1 (%2 × %3)"_s.arg(describe(window))
                         .arg(window.width())
                         .arg(window.height()));
    checkSiblings(window, found);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->size().isEmpty() ||
            widget->objectName().startsWith("qt_"_L1) ||
            QByteArray(widget->metaObject()->className()) == "QLineEditIconButton")
            continue;
        if (const QString cut = wordsCut(*widget); !cut.isEmpty())
            found.append(u"cut, %1: %2"_s.arg(cut, describe(*widget)));
        const QWidget *parent = widget->parentWidget();
        const bool inLayout = parent->layout() && parent->layout()->indexOf(widget) >= 0;
        if (inLayout && !scrolls(*parent) &&
            !parent->rect().adjusted(-slack, -slack, slack, slack).contains(widget->geometry()))
            found.append(u"beyond its place: %1"_s.arg(describe(*widget)));
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model())
            checkHeadings(*header, found);
        checkSiblings(*widget, found);
    }
    return found;
}

QStringList scrolledSideways(const QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->window() == &window && area->horizontalScrollBar()->isVisible())
            found.append(describe(*area));
    }
    return found;
}

QStringList paleWords(QWidget &window)
{
    // Thin strokes are blended with what is behind them, so this is less than the colours themselves have.
    constexpr double LeastContrast = 3.0;
    const QImage shot = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool words = qobject_cast<const QLabel *>(widget) || qobject_cast<const QPushButton *>(widget);
        if (!words || !widget->isVisible() || !widget->isEnabled() ||
            widget->property("text").toString().trimmed().isEmpty())
            continue;
        // Of words that are scrolled away in part, or under something else, too little is seen to judge.
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (widget->visibleRegion().boundingRect() != widget->rect() || !shot.rect().contains(place) ||
            window.childAt(place.center()) != widget)
            continue;
        QHash<QRgb, int> colours;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(shot.constScanLine(y));
            for (int x = place.left(); x <= place.right(); ++x)
                ++colours[line[x]];
        }
        const auto ground = std::max_element(colours.cbegin(), colours.cend());
        double most = 1;
        for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
            most = std::max(most, Theme::contrast(QColor(colour.key()), QColor(ground.key())));
        if (most < LeastContrast)
            found.append(u"%1 stands out by %2 only"_s.arg(describe(*widget)).arg(most, 0, 'f', 1));
    }
    return found;
}

QStringList unreachedByTab(QWidget &window)
{
    QSet<const QWidget *> reached;
    for (QWidget *next = window.nextInFocusChain(); next && !reached.contains(next);
         next = next->nextInFocusChain())
        reached.insert(next);
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !reached.contains(widget))
            found.append(describe(*widget));
    }
    return found;
}

QStringList tabGoesBack(QWidget &window)
{
    // Only what is beside the other column is free to begin at the top again.
    QStringList found;
    const QWidget *before = nullptr;
    QSet<const QWidget *> seen;
    for (QWidget *next = window.nextInFocusChain(); next && !seen.contains(next);
         next = next->nextInFocusChain()) {
        seen.insert(next);
        const bool stop = next->window() == &window && next->isVisible() && next->isEnabled() &&
                          (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy() &&
                          !next->visibleRegion().isEmpty(); // scrolled away: it stands nowhere
        if (!stop)
            continue;
        if (before && before->parentWidget() != &window) {
            const QRect a(before->mapTo(&window, QPoint()), before->size());
            const QRect b(next->mapTo(&window, QPoint()), next->size());
            const bool sameColumn = a.left() < b.right() && b.left() < a.right();
            if (sameColumn && b.bottom() <= a.top())
                found.append(u"%1 before %2"_s.arg(describe(*before), describe(*next)));
        }
        before = next;
    }
    return found;
}

} // namespace tewake::test
