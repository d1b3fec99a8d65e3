// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchtoolbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace tewake::ui {

using namespace Qt::StringLiterals;

DispatchToolbar::DispatchToolbar(PageHeader *header, QDate today, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_anchor(today)
{
    auto *back = makeIconButton(IconName::ChevronLeft, tr("Earlier"), ButtonRole::Plain, header);
    back->setObjectName(u"dispatch.earlier"_s);
    auto *forth = makeIconButton(IconName::ChevronRight, tr("Later"), ButtonRole::Plain, header);
    forth->setObjectName(u"dispatch.later"_s);
    m_days = makeButton({}, ButtonRole::Plain, IconName::Calendar, header);
    m_days->setObjectName(u"dispatch.days"_s);
    auto *now = makeButton(tr("Today"), ButtonRole::Plain, IconName::None, header);
    now->setObjectName(u"dispatch.today"_s);
    m_zooms = new SegmentedControl(tr("Zoom"), header);
    m_zooms->setObjectName(u"dispatch.zoom"_s);
    for (const QString &word : {tr("Hour"), tr("Day"), tr("Week"), tr("Month")})
        m_zooms->addSegment(word);
    m_zooms->setCurrent(static_cast<int>(m_zoom));
    m_search = new SearchField(tr("Filter people and orders"), IconName::Search, header);
    m_search->setObjectName(u"dispatch.search"_s);
    m_search->setFixedWidth(Metrics::px(190));
    for (QWidget *widget : std::initializer_list<QWidget *>{back, m_days, forth, now, m_zooms, m_search})
        header->addLeft(widget);

    m_undo = makeIconButton(IconName::Undo, tr("Undo"), ButtonRole::Text, header);
    m_undo->setObjectName(u"dispatch.undo"_s);
    m_redo = makeIconButton(IconName::Redo, tr("Redo"), ButtonRole::Text, header);
    m_redo->setObjectName(u"dispatch.redo"_s);
    auto *off = makeButton(tr("Called off"), ButtonRole::Plain, IconName::Person, header);
    off->setObjectName(u"dispatch.calledOff"_s);
    m_propose = makeButton(tr("Propose"), ButtonRole::Plain, IconName::Wand, header);
    m_propose->setObjectName(u"dispatch.propose"_s);
    setKeyCap(m_propose, u"P"_s);
    m_options = makeIconButton(IconName::ChevronDown, tr("How to propose"), ButtonRole::Plain, header);
    m_options->setObjectName(u"dispatch.proposeOptions"_s);
    m_confirm = makeButton({}, ButtonRole::Primary, IconName::Check, header);
    m_confirm->setObjectName(u"dispatch.confirm"_s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_undo, m_redo, off, m_propose, m_options, m_confirm})
        header->addRight(widget);

    connect(back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(forth, &QPushButton::clicked, this, [this] { step(1); });
    connect(now, &QPushButton::clicked, this, [this] { showDay(m_today); });
    connect(m_days, &QPushButton::clicked, this, &DispatchToolbar::openCalendar);
    connect(m_zooms, &SegmentedControl::currentChanged, this,
            [this](int index) { emit zoomRequested(static_cast<TimelineView::Zoom>(index)); });
    connect(m_search, &SearchField::searchChanged, this, &DispatchToolbar::searchChanged);
    connect(m_undo, &QPushButton::clicked, this, &DispatchToolbar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &DispatchToolbar::redoRequested);
    connect(off, &QPushButton::clicked, this, &DispatchToolbar::callOffRequested);
    connect(m_propose, &QPushButton::clicked, this, &DispatchToolbar::proposeRequested);
    connect(m_options, &QPushButton::clicked, this, &DispatchToolbar::optionsRequested);
    connect(m_confirm, &QPushButton::clicked, this, &DispatchToolbar::confirmRequested);
    setDrafts(0);
    setUndo(false, {}, false, {});
    showRange();
}

DateRange DispatchToolbar::range() const
{
    if (m_zoom == TimelineView::Zoom::Month) {
        const QDate first(m_anchor.year(), m_anchor.month(), 1);
        return {first, first.addMonths(1)};
    }
    const QDate monday = m_anchor.addDays(1 - m_anchor.dayOfWeek());
    return {monday, monday.addDays(7)};
}

void DispatchToolbar::showRange()
{
    const DateRange shown = range();
    const QDate last = shown.end.addDays(-1);
    m_days->setText(
        tr("%1 – %2").arg(shown.begin.toString(Qt::ISODate),
                          last.toString(last.year() == shown.begin.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s)));
    m_days->setAccessibleName(tr("Days shown: %1").arg(m_days->text()));
}

void DispatchToolbar::step(int direction)
{
    showDay(m_zoom == TimelineView::Zoom::Month ? m_anchor.addMonths(direction)
                                                : m_anchor.addDays(7 * direction));
}

void DispatchToolbar::showDay(QDate day)
{
    const DateRange before = range();
    m_anchor = day;
    showRange();
    if (!(range() == before))
        emit rangeChanged();
}

void DispatchToolbar::setZoom(TimelineView::Zoom zoom)
{
    const DateRange before = range();
    m_zoom = zoom;
    {
        const QSignalBlocker blocker(m_zooms);
        m_zooms->setCurrent(static_cast<int>(zoom));
    }
    showRange();
    if (!(range() == before))
        emit rangeChanged();
}

void DispatchToolbar::openCalendar()
{
    QMenu menu(m_days);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(m_anchor);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate day) {
        menu.close();
        showDay(day);
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [this, &menu](QDate day) {
        menu.close();
        showDay(day);
    });
    menu.exec(m_days->mapToGlobal(QPoint(0, m_days->height())));
}

void DispatchToolbar::setDrafts(int count)
{
    m_confirm->setText(count > 0 ? tr("Confirm %1").arg(count) : tr("Confirm"));
    m_confirm->setEnabled(count > 0);
    m_confirm->setToolTip(count > 0 ? tr("Hands the drafts out; the offers go to the people.")
                                    : tr("There is no draft to confirm."));
}

void DispatchToolbar::setUndo(bool canUndo, const QString &undoWords, bool canRedo, const QString &redoWords)
{
    m_undo->setEnabled(canUndo);
    m_undo->setToolTip(canUndo ? tr("Undo: %1 (Ctrl+Z)").arg(undoWords) : tr("Undo (Ctrl+Z)"));
    m_redo->setEnabled(canRedo);
    m_redo->setToolTip(canRedo ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(redoWords) : tr("Redo (Ctrl+Shift+Z)"));
}

void DispatchToolbar::setProposing(bool proposing)
{
    m_propose->setEnabled(!proposing);
    m_options->setEnabled(!proposing);
}

QWidget *DispatchToolbar::optionsAnchor() const
{
    return m_options;
}

} // namespace tewake::ui
