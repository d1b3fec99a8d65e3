// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tewakectl/arguments.h"
#include "app/tewakectl/output.h"
#include "core/desk/desk.h"

#include <functional>

namespace tewake::ctl {

// The exit statuses of the contract.
inline constexpr int Done = 0;
inline constexpr int RefusedByRule = 1;
inline constexpr int WrongUsage = 2;
inline constexpr int CannotOpenOffice = 3;

/// What a command is given: its words, the clock, and, opened when first asked for, the office and who acts.
class Context {
public:
    Context(const Arguments &arguments, const Clock &clock, Output &output)
        : arguments(arguments)
        , clock(clock)
        , out(output)
    {
    }
    const Arguments &arguments;
    const Clock &clock;
    Output &out;

    /// The office of --office.
    [[nodiscard]] Result<Office *> office();
    /// The office of a command that names it as a position.
    [[nodiscard]] Result<Office *> officeAt(const QString &pathOrUrl);
    /// An office that was just made.
    Office *keep(std::unique_ptr<Office> office);
    /// The person of --user. In a sample office, without --user, the offered person who has the right.
    [[nodiscard]] Result<Session> session(Permission needed);
    /// A desk for that person.
    template <class D> [[nodiscard]] Result<D> desk(Permission needed)
    {
        TEWAKE_TRY(const Session who, session(needed));
        return D(*m_office, who);
    }
    /// An error where rows could not be read to their end: what was read looks whole and is short. Asked when
    /// a command is through, and before what was read decides what is changed.
    [[nodiscard]] Result<void> readWhole();

private:
    std::unique_ptr<Office> m_office;
    std::optional<Session> m_session;
};

/// One command: its group and verb, how it is used, and what it does.
struct Command {
    QString usage; ///< "order show ORDER", see Grammar; begins with group and verb
    QString about; ///< one line, translated
    std::function<Result<void>(Context &)> run;
    bool later = false; ///< not there yet: whatever words follow, it says so

    [[nodiscard]] QString group() const { return usage.section(u' ', 0, 0); }
    /// Empty where the group itself is the command.
    [[nodiscard]] QString verb() const
    {
        const QString second = usage.section(u' ', 1, 1);
        return !second.isEmpty() && second.front().isLower() ? second : QString();
    }
};

// Each file of commands adds its own, in the order of the help.
void addDemoCommand(QList<Command> &commands);
void addOfficeCommands(QList<Command> &commands);
void addAccountCommands(QList<Command> &commands);
void addListCommands(QList<Command> &commands);
void addExchangeCommands(QList<Command> &commands);
void addClientCommands(QList<Command> &commands);
void addOrderCommands(QList<Command> &commands);
void addOrderTermsCommands(QList<Command> &commands);
void addSplitCommands(QList<Command> &commands);
void addTaskCommands(QList<Command> &commands);
void addWorkerCommands(QList<Command> &commands);
void addWorkerDetailCommands(QList<Command> &commands);
void addDispatchCommands(QList<Command> &commands);
void addSolveCommands(QList<Command> &commands);
void addOfferCommands(QList<Command> &commands);
void addHoursCommands(QList<Command> &commands);
void addApprovalCommands(QList<Command> &commands);
void addInspectionCommands(QList<Command> &commands);
void addReportCommands(QList<Command> &commands);
void addMonthCommands(QList<Command> &commands);
void addAuditCommands(QList<Command> &commands);
void addLaterCommands(QList<Command> &commands);

/// All of them.
[[nodiscard]] QList<Command> allCommands();

} // namespace tewake::ctl
