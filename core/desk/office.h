// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/location.h"
#include "core/base/result.h"
#include "core/desk/changes.h"
#include "core/office/people.h"
#include "core/store/database.h"

#include <atomic>
#include <memory>
#include <optional>

namespace tewake {

/// Who is to be the first administrator of a new office; the name is also what is shown.
struct FirstAdministrator {
    QString login;
    QString password; ///< at least as long as hashPassword() asks
};

/// An opened office: its store, its clock, its zone and the feed of changes. One for each thread.
class Office {
public:
    /// An existing office; brought to this program's schema where it is older (after a backup beside the
    /// file). Where `cancelled` is raised meanwhile, the step of the upgrade that is under way is rolled
    /// back, and the answer is Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const Location &location, const Clock &clock,
                                                              const std::atomic_bool *cancelled = nullptr);
    /// A new, empty office with the work categories and the holidays from resources/, and with its first
    /// administrator in the same transaction: nobody else could add an account later. Refused where something
    /// is there, and, before anything is made, where the administrator's name or password will not do
    /// (InvalidInput; the field is "login" or "password"). `contact`: whom offers name for questions, without
    /// which none can go out; the settings take it later, too.
    [[nodiscard]] static Result<std::unique_ptr<Office>>
    create(const Location &location, const Clock &clock,
           const std::optional<FirstAdministrator> &administrator = std::nullopt,
           const QString &contact = {});
    /// The same, for who goes on filling it: until finish() it counts as broken off, which open() says and
    /// which create() and begin() may take over on a server.
    [[nodiscard]] static Result<std::unique_ptr<Office>> begin(const Location &location, const Clock &clock);
    /// Ends what begin() began, inside the transaction that filled it.
    [[nodiscard]] Result<void> finish();
    /// True where nothing is in this database on a server but, at most, an office that was broken off.
    [[nodiscard]] static Result<bool> isFree(const Location &location);
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    /// Another connection to the same office, for a worker thread: call it on that thread.
    [[nodiscard]] static Result<std::unique_ptr<Office>> openAgain(const Location &location,
                                                                   const Clock &clock);

    /// For the desks, the reports and the import, which live in the core; the programs and the window ask
    /// those.
    [[nodiscard]] Database &database() const { return *m_database; }
    /// One state of the office around several reads of desks. `work` returns a Result.
    template <class Work> [[nodiscard]] auto snapshot(Work work) const -> decltype(work())
    {
        return m_database->snapshot(std::move(work));
    }
    /// What runs on this connection ends, rolled back, once the flag is raised; null: nothing stops it.
    void stopWhen(const std::atomic_bool *cancelled);
    /// The error of a read whose rows ended early, once, for who has not asked for the rows' end.
    [[nodiscard]] std::optional<Error> takeReadError();
    /// The number of the newest migration that this office has had.
    [[nodiscard]] Result<int> schema() const;
    /// The same of an office that is not opened, and not upgraded, by asking.
    [[nodiscard]] static Result<int> schemaOf(const Location &location);
    [[nodiscard]] const Location &location() const;
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    [[nodiscard]] QDate today() const { return m_zone.date(now()); }
    [[nodiscard]] const OfficeZone &zone() const { return m_zone; }
    [[nodiscard]] ChangeFeed &changes() { return m_changes; }

    /// As it is stored, otherwise its standard; InvalidInput where settings.h knows no such name. Typed
    /// readers are there.
    [[nodiscard]] Result<QString> setting(const QString &name) const;
    /// After settings were saved: name and zone as they are stored now.
    [[nodiscard]] Result<void> reloadSettings() { return readSettings(); }
    /// A generated sample office: its sign-in offers one person of each role without a password.
    [[nodiscard]] bool isSample() const { return m_sample; }
    [[nodiscard]] QString name() const { return m_name; }

private:
    Office(std::unique_ptr<Database> database, const Clock &clock);
    [[nodiscard]] Result<void> readSettings();
    enum class Making { Whole, ToBeFilled };
    [[nodiscard]] static Result<std::unique_ptr<Office>>
    make(const Location &location, const Clock &clock, const std::optional<FirstAdministrator> &administrator,
         Making making, const QString &contact = {});
    /// What a new office begins with, in one transaction: all of it or nothing. `administrator` may be null.
    [[nodiscard]] Result<void> seed(const Account *administrator, Making making, const QString &contact);
    /// False where its making was broken off before the seed, or before finish().
    [[nodiscard]] Result<bool> isWhole() const;

    std::unique_ptr<Database> m_database;
    const Clock *m_clock;
    OfficeZone m_zone;
    ChangeFeed m_changes;
    bool m_sample = false;
    QString m_name;
};

} // namespace tewake
