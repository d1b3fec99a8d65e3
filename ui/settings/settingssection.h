// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/keptdrafts.h"
#include "ui/shell/screencontext.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace tewake::ui {

class Banner;
class SearchField;
class SettingsForm;
class TableView;
class TextLabel;

/// One page of the settings. What it does not do, it refuses with false.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(ScreenContext &context, const QString &key, const QString &title,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString title() const { return m_title; }
    virtual void reload() = 0;
    virtual bool addNew() { return false; }
    virtual bool save() { return false; }
    virtual bool find() { return false; }
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    /// Leaving without saving was meant: what was typed does not come back.
    void throwAway();

signals:
    void saved();

protected:
    [[nodiscard]] ScreenContext &context() const { return *m_context; }
    void setDirty(bool dirty);
    /// At the field where one is named, in a banner otherwise.
    void refuse(SettingsForm *form, const Error &error);
    virtual void dirtyChanged() {}
    /// What is typed here and not saved yet, kept on this machine.
    [[nodiscard]] KeptDrafts kept() const
    {
        return {m_context->settings(), m_context->ofOffice(QStringLiteral("drafts/settings/") + m_key)};
    }

private:
    ScreenContext *m_context;
    QString m_key;
    QString m_title;
    bool m_dirty = false;
};

/// A list at the left, the form of one record beside it; the part that does not depend on the kind of record.
class ListSection : public SettingsSection {
    Q_OBJECT
public:
    ListSection(ScreenContext &context, const QString &key, const QString &title, const QString &newWords,
                QWidget *parent = nullptr);

    bool addNew() override;
    bool save() override;
    bool find() override;

protected:
    virtual void beginNew() = 0;
    virtual void showRecord(qint64 id) = 0;
    [[nodiscard]] virtual bool saveRecord() = 0;
    /// Of the record shown; 0 for a new one.
    [[nodiscard]] virtual int shownVersion() const = 0;
    void dirtyChanged() override;
    /// Once the list is there: goes to what was typed before the program ended, if anything was.
    void openKept();
    /// Shows what the form is about; an empty heading hides it.
    void setFormTitle(const QString &words);
    [[nodiscard]] SettingsForm *form() const { return m_form; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] SearchField *search() const { return m_search; }

private:
    void makeList(QBoxLayout *column, const QString &newWords);
    void makeForm(QBoxLayout *column);
    void leaveFor(qint64 id);
    /// Asks whether what was typed may go.
    [[nodiscard]] bool mayLeaveForm();
    [[nodiscard]] QString draftName() const;
    void keepDraft();
    void dropDraft();
    /// What was typed about the record shown comes back on top of it, and is said; a stale draft goes.
    void restoreDraft();
    void revert();
    SearchField *m_search = nullptr;
    TableView *m_table;
    SettingsForm *m_form;
    TextLabel *m_formTitle = nullptr;
    QWidget *m_formBox = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    qint64 m_shown = -1;
    bool m_moving = false;
    bool m_opened = false; ///< drafts of an earlier start have been looked for
    Banner *m_banner = nullptr;
    QTimer m_keepTimer;
};

} // namespace tewake::ui
