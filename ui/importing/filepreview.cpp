// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/filepreview.h"

#include "core/exchange/csvreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tewake::ui {

namespace {

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

} // namespace

Result<FilePreview> readFilePreview(const QString &path, const QString &encoding, qsizetype mostRows)
{
    TEWAKE_TRY(const DecodedText decoded, readTextFile(path, encodingFromName(encoding)));
    CsvReader reader(decoded.text);
    if (reader.header().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Preview::tr("“%1”, line %2, column %3: %4")
                         .arg(QFileInfo(path).fileName())
                         .arg(reader.headerProblem().line)
                         .arg(reader.headerProblem().column)
                         .arg(reader.headerProblem().message),
                     QStringLiteral("file")};
    FilePreview preview{path, decoded.encoding, reader.header(), {}};
    while (preview.rows.size() < mostRows) {
        const CsvReader::Step step = reader.next();
        if (step == CsvReader::Step::End)
            break;
        if (step == CsvReader::Step::BadRow || reader.isBlank())
            continue;
        QStringList row;
        for (qsizetype column = 0; column < preview.header.size(); ++column)
            row.append(reader.at(column).text.trimmed().toString());
        preview.rows.append(row);
    }
    return preview;
}

} // namespace tewake::ui
