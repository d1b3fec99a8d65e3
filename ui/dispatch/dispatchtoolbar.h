// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "ui/widgets/timelineview.h"

#include <QObject>

class QPushButton;

namespace tewake::ui {

class PageHeader;
class SearchField;
class SegmentedControl;

/// What stands in the page's header: the days shown, zoom, search, and the actions.
class DispatchToolbar : public QObject {
    Q_OBJECT
public:
    DispatchToolbar(PageHeader *header, QDate today, QObject *parent = nullptr);

    [[nodiscard]] DateRange range() const;
    void showDay(QDate day);
    void setZoom(TimelineView::Zoom zoom);
    [[nodiscard]] SearchField *search() const { return m_search; }
    void setDrafts(int count);
    void setUndo(bool canUndo, const QString &undoWords, bool canRedo, const QString &redoWords);
    void setProposing(bool proposing);
    /// Where the popup of the options opens.
    [[nodiscard]] QWidget *optionsAnchor() const;

signals:
    void rangeChanged();
    void zoomRequested(tewake::ui::TimelineView::Zoom zoom);
    void searchChanged(const QString &text);
    void undoRequested();
    void redoRequested();
    void callOffRequested();
    void proposeRequested();
    void optionsRequested();
    void confirmRequested();

private:
    void step(int direction);
    void showRange();
    void openCalendar();

    QDate m_today;
    QDate m_anchor; ///< a day of the range
    TimelineView::Zoom m_zoom = TimelineView::Zoom::Week;
    QPushButton *m_days;
    SegmentedControl *m_zooms;
    SearchField *m_search;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_propose;
    QPushButton *m_options;
    QPushButton *m_confirm;
};

} // namespace tewake::ui
