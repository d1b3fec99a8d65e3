// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workerdesk.h"
#include "core/office/order.h"
#include "ui/widgets/pageheader.h"
#include "ui/workers/workerform.h"

#include <optional>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace tewake::ui {

class AvailabilityEditor;
class Banner;
class ClearanceEditor;
class FigureRow;
class HistoryView;
class SkillsEditor;
class StatusChip;
class TextLabel;

/// One person beside the list: figures, and what can be changed, in tabs. Shows and takes values; the screen
/// asks the desks.
class WorkerDetail : public Panel {
    Q_OBJECT
public:
    enum Tab { Overview, Skills, Clearances, AvailabilityTab, History };

    explicit WorkerDetail(QWidget *parent = nullptr);

    void setLists(const HouseLists &lists, const QList<Client> &clients);
    void setEditable(bool editable);
    /// \a draft: what was changed and not yet saved.
    void showCard(const WorkerCard &card, QDate today, const WorkerChange &draft = {});
    void showNew(const Worker &blank, QDate today);
    void setHistory(const QList<AuditRecord> &records, const OfficeZone &zone);
    /// The person shown; no id for a new one.
    [[nodiscard]] const WorkerCard &card() const { return m_card; }
    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] bool isDirty() const { return m_dirty != 0; }
    /// The changes as they stand, unchecked, to be shown again later.
    [[nodiscard]] WorkerChange draft();
    /// The fields of the registry entry that were changed and not yet saved, by name: a draft that outlives
    /// the program.
    [[nodiscard]] QJsonObject keptFields() const;
    /// All fields of the registry entry as it is stored, by name: what those changes began with.
    [[nodiscard]] const QJsonObject &storedFields() const { return m_shownFields; }
    /// Says that these fields of a draft were dropped: somebody has saved others meanwhile. Both are named.
    void showDropped(const QStringList &fields);
    /// Skills, agreements and availability that were changed and not yet saved, unchecked and unmarked.
    [[nodiscard]] WorkerChange keptParts() const;
    /// Puts such a draft in on top of what is shown, and says so; skills, agreements and availability too,
    /// where there are any.
    void putKept(const QJsonObject &fields, const WorkerChange &parts);
    /// The changes, checked; nothing, with sentences at the fields, where something is wrong.
    [[nodiscard]] std::optional<WorkerChange> takeEdits();
    /// The changes have been saved, the entry as \a saved: what is typed from now on begins with that.
    void markSaved(const Worker &saved, const WorkerChange &edits);
    /// At the field where there is one, else as a banner. A conflict offers to load what is saved now.
    void showError(const Error &error);
    void setCurrentTab(Tab tab);

signals:
    void edited();
    void saveRequested();
    void discardRequested();
    void reloadRequested();
    void historyWanted();

private:
    enum Part { WorkerPart = 1, SkillsPart = 2, ClearancesPart = 4, AvailabilityPart = 8 };
    void makeHead(QVBoxLayout *column);
    void makeTabs(QVBoxLayout *column);
    void addPage(const QString &title, QWidget *page, bool scrolls);
    void showHead();
    void showFigures();
    void showWarning();
    void markDirty(Part part);
    void showDirty();
    void showDraft(const WorkerChange &draft);

    WorkerCard m_card;
    WorkerCard m_seen; ///< what the changes began with: older than what is stored where a draft came back
    HouseLists m_lists;
    QList<Client> m_clients;
    QDate m_today;
    bool m_new = false;
    bool m_editable = true;
    bool m_conflict = false;
    bool m_hasKept = false;    ///< the banner tells of a draft
    QJsonObject m_shownFields; ///< of the registry entry as it is stored
    int m_dirty = 0;
    StatusChip *m_chip;
    TextLabel *m_code;
    TextLabel *m_name;
    TextLabel *m_place;
    QPushButton *m_discard;
    QPushButton *m_save;
    Banner *m_banner;
    FigureRow *m_figures;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    WorkerForm *m_form;
    SkillsEditor *m_skills;
    ClearanceEditor *m_clearances;
    AvailabilityEditor *m_availability;
    HistoryView *m_history;
};

} // namespace tewake::ui
