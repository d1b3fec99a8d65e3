// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/widgets/filterproxy.h"
#include "ui/workers/workercolumns.h"
#include "ui/workers/workerdetail.h"

#include <QTimer>

namespace tewake::ui {

class EmptyState;
class FilterBar;
class Splitter;
class TableView;

/// The registry: the list with search and chips at the left, one person beside it. Changes are kept, person
/// by person, until they are saved or discarded.
class WorkersPage final : public Screen {
    Q_OBJECT
public:
    explicit WorkersPage(ScreenContext &context);
    ~WorkersPage() override;

    void activate(const Place &place) override;
    void refresh() override;
    bool find() override;
    bool createNew() override;
    bool save() override;
    bool undo() override;
    bool redo() override;
    bool goBack() override;
    bool exportShown() override { return exportFocused(m_table) || exportRegistry(); }
    bool mayLeave() override;
    QList<Command> commands() override;

private:
    static constexpr QLatin1StringView ActiveChip{"active"};
    static constexpr QLatin1StringView AllChip{"all"};
    static constexpr QLatin1StringView LeftChip{"left"};
    static constexpr QLatin1StringView ExpiringChip{"expiring"};
    /// What the screen reads at once.
    struct Registry {
        QList<WorkerRow> workers;
        HouseLists lists;
        QList<Client> clients;
    };
    /// A change that has been made, and what takes it back.
    struct Step {
        Id<Worker> worker;
        QString name;
        WorkerChange back;
    };

    void makeHeader();
    QWidget *makeList();
    void makeTable();
    void showRegistry(Result<Registry> registry);
    void showCounts();
    void filter();
    /// Lists those of one chip, without search words.
    void showOnly(const QString &chip);
    /// Selects the person that a place named; false where the list does not have her.
    bool selectWanted();
    [[nodiscard]] bool isShown(qint64 id) const;
    void showCurrent(qint64 id);
    void readCard(qint64 id);
    void readHistory();
    void keepDraft();
    /// Where the draft of the person shown is kept on this machine.
    [[nodiscard]] QString draftKey() const;
    void keepOnDisk();
    void takeFromDisk();
    /// What was typed about the person shown is saved, or not wanted.
    void dropDraft();
    /// Shows the person as last read, without what was typed.
    void throwAway();
    /// Asks, where the step would take something with it that was typed and not saved.
    [[nodiscard]] bool mayLoseDraft(const Step &step);
    void discard();
    void reload();
    void addNew(const Worker &worker);
    bool step(QList<Step> *from, QList<Step> *onto);
    void showDetail(bool shown);
    void exportFrom(const TableView &table) override;
    /// The list with what its cells hold in a second line; true also where the person thinks better of it.
    bool exportRegistry();

    std::shared_ptr<RegistryFacts> m_facts;
    RecordModel<WorkerRow> *m_model = nullptr;
    FoldingFilterProxy *m_proxy = nullptr;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    Splitter *m_splitter = nullptr;
    WorkerDetail *m_detail = nullptr;
    EmptyState *m_nobody = nullptr;
    QHash<qint64, WorkerChange> m_drafts;
    QTimer m_keepTimer; ///< until what is typed is kept
    QList<Step> m_done;
    QList<Step> m_undone;
    qint64 m_wanted = 0; ///< to be selected once the list has been read
    qint64 m_asked = 0;  ///< whose card is to be shown when it has been read; 0 for nobody's
    bool m_wantsNew = false;
    bool m_read = false;
};

} // namespace tewake::ui
