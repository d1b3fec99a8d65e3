// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tewakectl/command.h"

namespace tewake::ctl {

/// Every command, or those of a group, with what all of them share: for people as text, else as one object.
void showHelp(Output &output, const QList<Command> &commands, const QString &group = {});
/// One command.
void showHelp(Output &output, const Command &command);

/// The options that every command knows.
[[nodiscard]] QString commonUsage();

} // namespace tewake::ctl
