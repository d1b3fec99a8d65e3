// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savename.h"

#include <QRegularExpression>
#include <QStringList>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// ".sjis.csv" of "CSV, Shift_JIS (*.sjis.csv)"; empty where a filter names no end.
QString endOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\(\\*(\\.[^\\s)*]+)"_s);
    return pattern.match(filter).captured(1);
}

} // namespace

QString savedName(const QString &path, const QString &filters, const QString &chosen)
{
    const QStringList all = filters.split(u";;"_s);
    const QString wanted = endOf(chosen.isEmpty() ? all.first() : chosen);
    if (path.isEmpty() || wanted.isEmpty())
        return path;
    // The longest, so that ".sjis.csv" is not taken for ".csv"; a dialog itself knows the last part only.
    QString has;
    for (const QString &filter : all) {
        const QString end = endOf(filter);
        for (const QString &part : {end, end.mid(std::max<qsizetype>(0, end.lastIndexOf(u'.')))}) {
            if (part.size() > has.size() && path.endsWith(part, Qt::CaseInsensitive))
                has = part;
        }
    }
    if (has == wanted || (!has.isEmpty() && wanted == endOf(all.first())))
        return path;
    return path.chopped(has.size()) + wanted;
}

} // namespace tewake::ui
