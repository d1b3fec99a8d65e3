// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace tewake::test {

/// A workbook read back from its parts, without the library that wrote it (python3 takes the archive apart).
struct XlsxFile {
    struct Cell {
        QString type;   ///< as the file has it: "s" a text, empty a number
        QString value;  ///< the text, or the number as it is written
        QString format; ///< the number format's code; empty: general
        bool bold = false;
    };
    struct Sheet {
        QString name;
        QHash<QString, Cell> cells; ///< by place: "B4"
        QString frozenAt;           ///< the first cell that scrolls; empty: nothing is frozen
        QString filter;             ///< range of the filter: "A3:E5"
    };
    QList<Sheet> sheets;

    /// Ends the test program where it cannot be read.
    [[nodiscard]] static XlsxFile read(const QString &path);
};

} // namespace tewake::test
