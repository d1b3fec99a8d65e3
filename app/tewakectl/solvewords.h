// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dispatch/checker.h"
#include "core/dispatch/explain.h"
#include "core/dispatch/format.h"
#include "core/dispatch/problem.h"

#include <QString>

namespace tewake::ctl {

/// What is wrong with a file of the open format, in the person's language: file, line, column, what and the
/// text.
[[nodiscard]] QString sentenceFor(const dispatch::FormatError &error);
/// The same as an error of `field`, with why a file could not be read or written; `at` is the directory or
/// the file that was asked for.
[[nodiscard]] Error formatError(const dispatch::FormatError &error, const QString &at, const QString &field);
/// What keeps the engine from reading a problem, with the id and the number of the files where it has them.
[[nodiscard]] QString sentenceFor(const dispatch::Fault &fault);
/// What a plan breaks, with the number of the rule in the open format; ids and minutes are those of the
/// files.
[[nodiscard]] QString sentenceFor(const dispatch::Violation &violation);
/// Why a task of a plan file is not placed, or who can take it and when.
[[nodiscard]] QString sentenceFor(const dispatch::WhyNot &why);
/// What would place it.
[[nodiscard]] QString sentenceFor(const dispatch::Remedy &remedy);

} // namespace tewake::ctl
