// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tewake::ui {

/// The path as it is to be written after a save dialog with these filters ("Excel (*.xlsx);;CSV (*.csv)"):
/// the programs that write go by the end of the name. A format that was \a chosen there, another than the
/// first, gives the name its end; a name that somebody has typed with the end of another format keeps it
/// where no format was chosen; a name without an end gets that of the format.
[[nodiscard]] QString savedName(const QString &path, const QString &filters, const QString &chosen);

} // namespace tewake::ui
