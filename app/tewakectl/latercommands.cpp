// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the contract that this version does not have: they say so instead of being unknown.
#include "app/tewakectl/command.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

void addLaterCommands(QList<Command> &commands)
{
    for (const QString &usage : {u"office copy FROM TO"_s, u"backup FILE [--encrypt]"_s,
                                 u"restore FILE --to PATH|URL"_s, u"invoice ..."_s, u"statement ..."_s}) {
        Command command{usage, Ctl::tr("Not part of this version yet."), {}};
        const QString name = (command.group() + u' ' + command.verb()).trimmed();
        command.run = [name](Context &) -> Result<void> {
            return wrongUsage(Ctl::tr("“%1” is not part of this version yet.").arg(name), u"command"_s);
        };
        command.later = true;
        commands += command;
    }
}

} // namespace tewake::ctl
