// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screencontext.h"

#include <QWidget>

#include <functional>
#include <initializer_list>

class QTimer;
class QVBoxLayout;

namespace tewake::ui {

class PageHeader;
class StatusBarStrip;
class TableView;

/// One page of the window: the 48 px header on top (title, what chooses the view, actions), the content, the
/// status strip below. The window makes a screen when it is first shown and keeps it until somebody else
/// signs in.
///
/// A screen asks desks and nobody else, reads through ScreenContext::read (never more than a few rows on the
/// window's thread), and shows refused steps at the field or through ScreenContext::showError.
class Screen : public QWidget {
    Q_OBJECT
public:
    /// \a context outlives the screen. \a title as in the sidebar; change it with setTitle.
    Screen(ScreenContext &context, const QString &title, QWidget *parent = nullptr);
    ~Screen() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] StatusBarStrip *status() const { return m_status; }

    /// The screen comes to the front; \a place may name a record or a part of the screen to show (0 and
    /// empty: leave it as it was). Called after the first show too. The data may not have been read yet:
    /// remember the place.
    virtual void activate(const Place &place);
    /// Reads what is shown anew: once when the screen was made, by F5, and after changes (see refreshOn).
    /// Keeps selection and scrolling.
    virtual void refresh() = 0;

    /// Gives the focus to what one works with first here: by default the first list or table, else the first
    /// control of the content. Called when the screen comes to the front without a focus of its own, and when
    /// the control that had the focus has gone or can no longer be used.
    virtual void takeFocus();

    // The habits of every screen. True: done here; false: nothing to do, the window may look elsewhere.
    virtual bool find();      ///< Ctrl+F: into the screen's filter field
    virtual bool createNew(); ///< Ctrl+N
    virtual bool save();      ///< Ctrl+S
    virtual bool undo();      ///< Ctrl+Z, where no text field wants it
    virtual bool redo();      ///< Ctrl+Shift+Z
    virtual bool goBack();    ///< Esc: close the detail, leave the form
    /// Ctrl+E: what the table shows, as a file. By default the table that has the focus, else the first one.
    virtual bool exportShown();
    /// Asked before another person signs in or the window closes. Drafts that survive need no question.
    virtual bool mayLeave();
    /// What Ctrl+K offers for this screen, with the names that people see ("New order").
    [[nodiscard]] virtual QList<Command> commands();

signals:
    /// How much waits here: the number at the sidebar's entry, 0 for none.
    void badgeChanged(int count);
    /// The same for another screen, which may not have been made yet: Today counts for all.
    void otherBadgeChanged(tewake::ui::ScreenId screen, int count);

protected:
    [[nodiscard]] ScreenContext &context() const { return *m_context; }
    [[nodiscard]] Office &office() const { return m_context->office(); }
    [[nodiscard]] const Session &session() const { return m_context->session(); }

    void setTitle(const QString &title);
    /// The part between header and status strip; call it once.
    void setContent(QWidget *content);
    /// Calls refresh() once after a burst of such changes; a hidden screen is refreshed when it is next
    /// shown.
    void refreshOn(std::initializer_list<Subject> subjects);
    /// The right end of the status strip: "Saved 10:38".
    void showSavedNow();

    /// Writes the table that has the focus, as it stands; false where none has it, or \a own, the one that
    /// the page writes in a form of its own.
    bool exportFocused(const TableView *own);
    /// A table's own menu: writes that table, by default as it stands.
    virtual void exportFrom(const TableView &table);

    void showEvent(QShowEvent *event) override;

private:
    void exportTable(const TableView &table);
    void exportAsked();
    ScreenContext *m_context;
    QString m_title;
    PageHeader *m_header;
    StatusBarStrip *m_status;
    QVBoxLayout *m_column;
    QTimer *m_refreshTimer;
    QList<Subject> m_subjects;
    int m_subscription = 0;
    bool m_stale = false;
};

} // namespace tewake::ui
