// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tewakectl/arguments.h"
#include "core/desk/desk.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace tewake::ctl {

// The exit statuses of the contract.
inline constexpr int Done = 0;
inline constexpr int RefusedByRule = 1;
inline constexpr int WrongUsage = 2;
inline constexpr int CannotOpenOffice = 3;

/// What a command has to say: lines for people, one object with --json.
class Output {
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }
    [[nodiscard]] bool json() const { return m_json; }
    /// A line on standard output, unless JSON was asked for.
    void line(const QString &text) const;
    /// The one object, where JSON was asked for.
    void object(const QJsonObject &object) const;
    void array(const QJsonArray &array) const;
    /// A line on standard error.
    static void note(const QString &text);

private:
    bool m_json;
};

/// What a command is given: its words, the clock, and, opened when first asked for, the office and who acts.
class Context {
public:
    Context(const Arguments &arguments, const Clock &clock, const Output &output)
        : arguments(arguments)
        , clock(clock)
        , out(output)
    {
    }
    const Arguments &arguments;
    const Clock &clock;
    const Output &out;

    /// The office of --office.
    [[nodiscard]] Result<Office *> office();
    /// The person of --user with the password of TEWAKE_PASSWORD. In a sample office, without --user, the
    /// offered person who has the right.
    [[nodiscard]] Result<Session> session(Permission needed);

private:
    std::unique_ptr<Office> m_office;
};

/// One command: `group verb`, its usage, its options, and what it does.
struct Command {
    QString group;
    QString verb; ///< empty: the group itself
    QString usage;
    QStringList options;
    int positions = 0; ///< how many it needs at least
    std::function<Result<void>(Context &)> run;
};

// Each file of commands adds its own.
void addOfficeCommands(QList<Command> &commands);
void addOrderCommands(QList<Command> &commands);
void addDispatchCommands(QList<Command> &commands);
void addSolveCommands(QList<Command> &commands);
void addWorkCommands(QList<Command> &commands);
void addMoneyCommands(QList<Command> &commands);
void addExchangeCommands(QList<Command> &commands);
void addDemoCommand(QList<Command> &commands);

/// Wrong usage, for a command that finds it out itself.
[[nodiscard]] Error wrongUsage(const QString &message);
[[nodiscard]] bool isWrongUsage(const Error &error);

} // namespace tewake::ctl
