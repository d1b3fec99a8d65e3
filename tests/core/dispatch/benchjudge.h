// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

/// The independent judge of the open format, a script that need not be there: TEWAKE_BENCH_DIR names the
/// folder of check.py, gen.py and the SMPTSP files.
namespace tewake::dispatch::cases {

inline QString benchFolder()
{
    return qEnvironmentVariable("TEWAKE_BENCH_DIR");
}

struct ScriptRun {
    int code = -1;
    QByteArray out; ///< and what went wrong
};

inline ScriptRun runPython(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("python3"), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString().toUtf8() + process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

/// Exit code 0: valid, 1: a rule is broken.
inline ScriptRun judgedByScript(const QString &directory, const QString &plan)
{
    return runPython({benchFolder() + QStringLiteral("/check.py"), directory, plan});
}

} // namespace tewake::dispatch::cases
