// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrow.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {
struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr qsizetype MostPlainDigits = 9;
constexpr qsizetype LongestText = 10'000;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The number that a few plain digits are: by far the most cells. Everything else goes through the field
/// reader.
std::optional<qint64> plainNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > MostPlainDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// "09:30", in the same way.
std::optional<int> plainTime(QStringView text)
{
    if (text.size() != 5 || text[2] != u':' || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[3]) ||
        !isDigit(text[4]))
        return std::nullopt;
    const int hours = (text[0].unicode() - u'0') * 10 + (text[1].unicode() - u'0');
    const int minutes = (text[3].unicode() - u'0') * 10 + (text[4].unicode() - u'0');
    return hours < 24 && minutes < 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
}
} // namespace

void ImportRow::refuse(const ImportNote &note)
{
    m_good = false;
    if (m_report->refused.size() < MaximumImportNotes)
        m_report->refused.append(note);
}

void ImportRow::notice(const ImportNote &note)
{
    ++m_report->warningCount;
    if (m_report->warnings.size() < MaximumImportNotes)
        m_report->warnings.append(note);
}

void ImportRow::oddity(const ImportNote &note)
{
    m_takeOddities ? notice(note) : refuse(note);
}

QStringView ImportRow::text(FieldIndex field)
{
    const MappedText mapped = m_table->text(field.value);
    if (mapped.unknown) {
        refuse(field, Imports::tr("The mapping does not say what “%1” means.").arg(mapped.text));
        return {};
    }
    if (mapped.text.contains(QChar::ByteOrderMark)) {
        refuse(field, Imports::tr("There is a byte order mark within the text: it may be two files in one."));
        return {};
    }
    if (mapped.omitted)
        oddity(field, Imports::tr("The mapping leaves this field empty here: the row is no “%1”.")
                          .arg(fieldsOf(m_table->mapping().kind)[field.value].name));
    if (mapped.text.isEmpty() && !mapped.omitted && fieldsOf(m_table->mapping().kind)[field.value].required)
        refuse(field, Imports::tr("The value is missing."));
    if (mapped.used > 0 && !mapped.text.isEmpty()) {
        const QStringList &columns = mapping(field).columns;
        notice(field,
               Imports::tr("“%1” is empty; “%2” was taken.").arg(columns.first(), columns[mapped.used]));
    }
    return mapped.text;
}

QString ImportRow::string(FieldIndex field)
{
    const QStringView value = text(field);
    if (value.size() > LongestText) {
        refuse(field, Imports::tr("The text is too long: at most %1 characters.").arg(LongestText));
        return {};
    }
    return cleaned(value);
}

QString ImportRow::code(FieldIndex field)
{
    return foldWidth(string(field));
}

qint64 ImportRow::whole(FieldIndex field, WholeRange range, qint64 fallback)
{
    const QStringView value = text(field);
    if (value.isEmpty())
        return fallback;
    if (const auto plain = plainNumber(value); plain && *plain >= range.least && *plain <= range.most)
        return *plain;
    const auto number = readWhole(value, range);
    if (!number)
        refuse(field, number.error().message);
    return number ? *number : fallback;
}

int ImportRow::small(FieldIndex field, WholeRange range, int fallback)
{
    return static_cast<int>(whole(field, range, fallback));
}

Yen ImportRow::yen(FieldIndex field)
{
    const QStringView value = text(field);
    if (value.isEmpty())
        return {};
    const auto amount = readYen(value);
    if (!amount)
        refuse(field, amount.error().message);
    return amount ? *amount : Yen();
}

std::optional<Minutes> ImportRow::minutes(FieldIndex field)
{
    const QStringView value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    const bool hours = mapping(field).hours;
    if (const auto plain = plainNumber(value); plain && !hours && Minutes(*plain) <= MaximumFieldMinutes)
        return Minutes(*plain);
    const auto time = hours ? readHours(value) : readMinutes(value);
    if (!time) {
        refuse(field, time.error().message);
        return Minutes();
    }
    if (hours)
        checkTiny(field, value, *time);
    return *time;
}

void ImportRow::checkTiny(FieldIndex field, QStringView text, Minutes minutes)
{
    const double hours = minutes <= Minutes(1) ? foldWidth(text).toDouble() : 0;
    if (hours > 0 && hours * 60 < 1)
        oddity(field, Imports::tr("Less than a minute; it counts as %1.").arg(minutes.toString()));
}

QDate ImportRow::date(FieldIndex field)
{
    const QStringView value = text(field);
    if (value.isEmpty())
        return {};
    if (value == m_lastDateText) // files are often sorted by day
        return m_lastDate;
    const auto day = readDateField(value, m_table->mapping().dateFormats);
    if (!day) {
        refuse(field, day.error().message);
        return {};
    }
    m_lastDateText = value.toString();
    m_lastDate = *day;
    return *day;
}

std::optional<int> ImportRow::timeOfDay(FieldIndex field)
{
    const QStringView value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    if (const auto plain = plainTime(value))
        return plain;
    const auto minute = readTimeOfDay(value);
    if (!minute) {
        refuse(field, minute.error().message);
        return std::nullopt;
    }
    return *minute;
}

Instant ImportRow::moment(FieldIndex field, bool endOfDay)
{
    QStringView value = text(field);
    if (value.isEmpty())
        return {};
    int minute = endOfDay ? 24 * 60 : 0;
    const qsizetype gap = std::max(value.lastIndexOf(u' '), value.lastIndexOf(u'T'));
    if (gap > 0 && value.sliced(gap).contains(u':')) {
        const auto time = readTimeOfDay(value.sliced(gap + 1));
        if (!time) {
            refuse(field, time.error().message);
            return {};
        }
        minute = *time;
        value = value.first(gap);
    }
    const auto day = readDateField(value, m_table->mapping().dateFormats);
    if (!day) {
        refuse(field, day.error().message);
        return {};
    }
    return m_zone.at(*day, minute);
}

bool ImportRow::yesNo(FieldIndex field, bool fallback)
{
    const QStringView value = text(field);
    if (value.isEmpty())
        return fallback;
    const auto answer = readYesNo(value);
    if (!answer)
        refuse(field, answer.error().message);
    return answer ? *answer : fallback;
}

qint64 ImportRow::reference(FieldIndex field, const QHash<QString, qint64> &known, const char *unknown)
{
    const QStringView value = text(field);
    if (value.isEmpty())
        return 0;
    if (const qint64 id = idOf(known, value); id != 0)
        return id;
    refuse(field, Imports::tr(unknown).arg(value));
    return 0;
}

qint64 ImportRow::idOf(const QHash<QString, qint64> &known, QStringView name)
{
    if (const auto it = known.constFind(name.toString()); it != known.cend())
        return *it;
    return known.value(foldWidth(name));
}

void ImportRow::refuseChoice(FieldIndex field, const QString &text, const QLatin1StringView *names,
                             std::size_t count)
{
    QStringList list;
    for (std::size_t i = 0; i < count; ++i)
        list.append(QString(names[i]));
    refuse(field, Imports::tr("“%1” is not known here; take one of: %2.").arg(text, list.join(u", "_s)));
}

} // namespace tewake
