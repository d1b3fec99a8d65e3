// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/output.h"

#include "app/tewakectl/arguments.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

void print(FILE *file, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

/// Columns of a terminal: kana, kanji and full-width signs take two.
qsizetype widthOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) {
                             const char16_t u = c.unicode();
                             return u >= 0x1100 && !(u >= 0xff61 && u <= 0xff9f) && !c.isLowSurrogate() &&
                                    !(u >= 0x2000 && u <= 0x206f);
                         }) +
           text.size();
}

QString codeName(const Error &error)
{
    if (isWrongUsage(error))
        return u"wrongUsage"_s;
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return u"invalidInput"_s;
    case ErrorCode::NotFound:
        return u"notFound"_s;
    case ErrorCode::NotAllowed:
        return u"notAllowed"_s;
    case ErrorCode::Refused:
        return u"refused"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::CannotOpen:
        return u"cannotOpen"_s;
    case ErrorCode::StorageFailure:
        return u"storageFailure"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

} // namespace

void Output::line(const QString &text) const
{
    if (!m_json)
        print(stdout, text.toUtf8());
}

void Output::document(const QByteArray &bytes) const
{
    if (m_json)
        return;
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Output::table(const QStringList &titles, const QList<QStringList> &rows) const
{
    if (m_json)
        return;
    if (rows.isEmpty()) {
        line(Ctl::tr("Nothing."));
        return;
    }
    const QList<QStringList> all = QList<QStringList>{titles} + rows;
    QList<qsizetype> widths(titles.size(), 0);
    for (const QStringList &row : all) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row.at(i)));
    }
    for (const QStringList &row : all) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += row.at(i) + QString(widths.at(i) - widthOf(row.at(i)) + 2, u' ');
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, codeName(error)}, {u"field"_s, fieldOf(error)}, {u"message"_s, error.message}};
}

void Output::finish(const std::optional<Error> &error) const
{
    if (!m_json)
        return;
    if (m_array && !error) {
        print(stdout, QJsonDocument(*m_array).toJson(QJsonDocument::Compact));
        return;
    }
    QJsonObject object = m_object;
    if (error)
        object.insert(u"error"_s, errorJson(*error));
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool Output::isWhole()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Output::note(const QString &text)
{
    print(stderr, text.toUtf8());
}

} // namespace tewake::ctl
