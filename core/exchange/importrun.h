// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrow.h"

#include <array>

namespace tewake {

/// The lists of the office that rows name entries of.
enum class OfficeList { Teams, Hubs, Rooms, Skills };

/// One import on its way: reads all rows into records, hands them to the desk, and turns what the desk found
/// back into lines of the file.
class ImportRun {
public:
    ImportRun(Office &office, const Session &session, ImportTable &table, const ImportOptions &options,
              ImportReport &report);
    [[nodiscard]] Result<void> run();

private:
    using References = ImportReferences;

    [[nodiscard]] Result<void> readRows(const std::function<void()> &read);
    [[nodiscard]] bool isSkipped();
    void checkSingle();
    [[nodiscard]] ImportRules rules() const;
    [[nodiscard]] Result<void> finish(const Result<ImportOutcome> &outcome);
    void addProblem(const ImportProblem &problem);

    [[nodiscard]] Result<void> runClients();
    [[nodiscard]] Result<void> runWorkers();
    [[nodiscard]] Result<void> runSkills();
    [[nodiscard]] Result<void> runAvailability();
    [[nodiscard]] Result<void> runOrders();
    [[nodiscard]] Result<void> runTasks();
    [[nodiscard]] Result<void> runHours();

    /// The entry of one of the office's lists that a field names. One that the office does not have is
    /// refused, or by choice goes into `missing`, with a warning where it comes first; 0 then.
    [[nodiscard]] qint64 listed(FieldIndex field, OfficeList list, QString &missing);
    [[nodiscard]] Client readClient();
    [[nodiscard]] ImportedWorker readWorker();
    [[nodiscard]] std::optional<ImportedAvailability> readAvailability();
    [[nodiscard]] ImportedOrder readOrder();
    void readCategory(ImportedOrder &order);
    [[nodiscard]] qsizetype newCategory(const QString &code);
    void combineOrder(ImportedOrder &kept, const ImportedOrder &other);
    void countOrder(qsizetype record, ImportedOrder &order, const ImportedOrder &row);
    [[nodiscard]] ImportedTask readTask();
    void readTaskTimes(Task &task);
    void combineTask(Task &kept, const Task &other);
    [[nodiscard]] std::optional<ImportedEntry> readEntry();
    void readEntryTime(ImportedEntry &entry);

    [[nodiscard]] static QString sayDiffers();
    /// Several rows of one record: keeps, adds or compares, as the mapping says.
    template <class T> void combine(FieldIndex field, T &kept, const T &other);
    /// The record that this row belongs to, where rows are gathered; -1: a new one.
    [[nodiscard]] qsizetype gathered(const QString &key);

    Office *m_office;
    ImportDesk m_desk;
    ImportTable *m_table;
    const ImportOptions *m_options;
    ImportReport *m_report;
    bool m_takeOddities;
    ImportRow m_row;
    References m_known;
    std::vector<qsizetype> m_lines; ///< of each record, the line of its first row
    QHash<QString, qsizetype> m_records;
    QHash<QString, std::pair<QString, qsizetype>> m_singles;
    std::array<QHash<QString, QString>, 4> m_newNames; ///< by list: as it came first, by its folded form
    QList<WorkCategory> m_newCategories;
    QHash<QString, qsizetype> m_newCategoryIndex;
    QHash<qsizetype, QSet<QString>> m_counted;
    QHash<qsizetype, QHash<qint64, int>> m_categoryVotes;
};

template <class T> void ImportRun::combine(FieldIndex field, T &kept, const T &other)
{
    const auto isNothing = [](const T &value) {
        if constexpr (requires { value.isValid(); })
            return !value.isValid();
        else if constexpr (requires { value.isSet(); })
            return !value.isSet();
        else
            return false;
    };
    switch (m_row.mapping(field).combine) {
    case Combine::Same:
        if (kept != other)
            m_row.oddity(field, sayDiffers());
        break;
    case Combine::Min:
        if (isNothing(kept) || (!isNothing(other) && other < kept))
            kept = other;
        break;
    case Combine::Max:
        if (isNothing(kept) || (!isNothing(other) && kept < other))
            kept = other;
        break;
    case Combine::Sum:
        if constexpr (requires { kept += other; } && !std::is_same_v<T, QString>)
            kept += other;
        break;
    case Combine::First:
    case Combine::Most:
    case Combine::Count:
        break;
    }
}

} // namespace tewake
