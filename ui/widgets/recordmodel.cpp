// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordmodel.h"

namespace tewake::ui {

int RecordModelBase::rowOfId(qint64 id) const
{
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

} // namespace tewake::ui
