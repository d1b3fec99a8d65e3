// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fieldreader.h"
#include "core/exchange/importer.h"

#include <type_traits>

namespace tewake {

/// A field of any of the kinds.
struct FieldIndex {
    template <class E>
    requires std::is_enum_v<E>
    FieldIndex(E field) // NOLINT(google-explicit-constructor): the enum is the name of the field
        : value(static_cast<qsizetype>(field))
    {
    }
    qsizetype value;
};

/// Reads the fields of the row at hand as values, and notes in the report whatever is wrong with them. An
/// empty field gives the fallback, unless the kind needs it.
class ImportRow {
public:
    ImportRow(ImportTable &table, ImportReport &report, bool takeOddities, OfficeZone zone)
        : m_table(&table)
        , m_report(&report)
        , m_takeOddities(takeOddities)
        , m_zone(std::move(zone))
    {
    }
    void begin() { m_good = true; }
    /// Counts the row where something in it was refused.
    void end() { m_report->refusedRows += m_good ? 0 : 1; }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] ImportTable &table() const { return *m_table; }
    [[nodiscard]] const FieldMapping &mapping(FieldIndex field) const
    {
        return m_table->mapping().fields[field.value];
    }
    [[nodiscard]] const OfficeZone &zone() const { return m_zone; }

    [[nodiscard]] QString string(FieldIndex field);
    /// The number by which people know a record, its width folded: "Ｃ００１" and "C001" are the same one.
    [[nodiscard]] QString code(FieldIndex field);
    [[nodiscard]] qint64 whole(FieldIndex field, WholeRange range, qint64 fallback);
    [[nodiscard]] int small(FieldIndex field, WholeRange range, int fallback);
    [[nodiscard]] Yen yen(FieldIndex field);
    /// Nothing where the field is empty.
    [[nodiscard]] std::optional<Minutes> minutes(FieldIndex field);
    [[nodiscard]] QDate date(FieldIndex field);
    [[nodiscard]] std::optional<int> timeOfDay(FieldIndex field);
    /// A date and a time, or a date alone: its beginning, or its end.
    [[nodiscard]] Instant moment(FieldIndex field, bool endOfDay);
    [[nodiscard]] bool yesNo(FieldIndex field, bool fallback);
    /// The id of what the text names; 0 where it is empty or unknown (then `unknown`, a sentence of the
    /// context "Imports" with the text as its %1, is the refusal).
    [[nodiscard]] qint64 reference(FieldIndex field, const QHash<QString, qint64> &known,
                                   const char *unknown);
    /// What a name of the file stands for, as it is written or with its width folded; 0: nothing.
    [[nodiscard]] static qint64 idOf(const QHash<QString, qint64> &known, QStringView name);
    /// By its stored name or by the word that people read.
    template <class E> [[nodiscard]] E choice(FieldIndex field, E fallback)
    {
        const QString text = string(field);
        if (text.isEmpty())
            return fallback;
        if (const auto value = fromName<E>(text))
            return *value;
        for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
            if (wordOf(static_cast<E>(i)) == text)
                return static_cast<E>(i);
        }
        refuseChoice(field, text, EnumNames<E>::names.data(), EnumNames<E>::names.size());
        return fallback;
    }

    void refuse(FieldIndex field, const QString &why) { refuse(m_table->note(field.value, why)); }
    void refuse(const ImportNote &note);
    /// A warning, or a refusal where the person does not take oddities.
    void oddity(FieldIndex field, const QString &why) { oddity(m_table->note(field.value, why)); }
    void oddity(const ImportNote &note);
    void notice(FieldIndex field, const QString &why) { notice(m_table->note(field.value, why)); }
    void notice(const ImportNote &note);

private:
    [[nodiscard]] QStringView text(FieldIndex field);
    void refuseChoice(FieldIndex field, const QString &text, const QLatin1StringView *names,
                      std::size_t count);
    void checkTiny(FieldIndex field, QStringView text, Minutes minutes);

    ImportTable *m_table;
    ImportReport *m_report;
    bool m_takeOddities;
    OfficeZone m_zone;
    bool m_good = true;
    QString m_lastDateText;
    QDate m_lastDate;
};

} // namespace tewake
