// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/base/text.h"
#include "core/exchange/importrun.h"

#include <QCoreApplication>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr qint64 RowsBetweenReports = 1000;
constexpr int ReadingPermille = 400; ///< share of the progress that reading takes

Subject subjectOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients:
        return Subject::Client;
    case ImportKind::Workers:
    case ImportKind::Skills:
    case ImportKind::Availability:
        return Subject::Worker;
    case ImportKind::Orders:
        return Subject::Order;
    case ImportKind::Tasks:
        return Subject::Task;
    case ImportKind::Hours:
        return Subject::TimeEntry;
    }
    return Subject::Setting;
}

/// An entry of one of the office's lists goes by its name as it is written, and in whichever width.
void addInAnyWidth(QHash<QString, qint64> &entries)
{
    const QHash<QString, qint64> written = entries;
    for (auto it = written.cbegin(); it != written.cend(); ++it) {
        if (const QString folded = foldWidth(it.key()); !entries.contains(folded))
            entries.insert(folded, it.value());
    }
}

} // namespace

Permission permissionToImport(ImportKind kind)
{
    return permissionToEnter(subjectOf(kind));
}

Result<ImportReport> importFile(Office &office, const Session &session, ImportKind kind, const QString &path,
                                const ImportOptions &options)
{
    TEWAKE_CHECK(ImportDesk(office, session).requireEntering(subjectOf(kind)));
    TEWAKE_TRY(const auto table, ImportTable::open(path, kind, options.mapping, options.encoding));
    ImportReport report;
    report.kind = kind;
    report.fileName = table->fileName();
    report.fileHash = table->fileHash();
    report.encoding = table->encoding();
    ImportRun run(office, session, *table, options, report);
    TEWAKE_CHECK(run.run());
    return report;
}

ImportRun::ImportRun(Office &office, const Session &session, ImportTable &table, const ImportOptions &options,
                     ImportReport &report)
    : m_office(&office)
    , m_desk(office, session)
    , m_table(&table)
    , m_options(&options)
    , m_report(&report)
    , m_takeOddities(options.takeOddities.value_or(table.mapping().history))
    , m_row(table, report, m_takeOddities, office.zone())
{
}

Result<void> ImportRun::run()
{
    TEWAKE_TRY(m_known, m_desk.references());
    for (QHash<QString, qint64> *list : {&m_known.skills, &m_known.teams, &m_known.hubs, &m_known.rooms})
        addInAnyWidth(*list);
    for (const ImportNote &note : m_table->notices())
        m_row.notice(note);
    for (const ImportNote &note : m_table->oddities()) {
        m_row.begin();
        m_row.oddity(note);
        m_row.end();
    }
    switch (m_report->kind) {
    case ImportKind::Clients:
        return runClients();
    case ImportKind::Workers:
        return runWorkers();
    case ImportKind::Skills:
        return runSkills();
    case ImportKind::Availability:
        return runAvailability();
    case ImportKind::Orders:
        return runOrders();
    case ImportKind::Tasks:
        return runTasks();
    case ImportKind::Hours:
        return runHours();
    }
    return {};
}

Result<void> ImportRun::readRows(const std::function<void()> &read)
{
    for (;;) {
        const CsvReader::Step step = m_table->next();
        if (step == CsvReader::Step::End)
            break;
        ++m_report->read;
        m_row.begin();
        if (step == CsvReader::Step::BadRow) {
            const CsvProblem &problem = m_table->problem();
            m_row.refuse(ImportNote{
                problem.line,
                {},
                {},
                Imports::tr("Character %1 of the line: %2").arg(problem.column).arg(problem.message)});
        } else if (m_table->isHeaderAgain()) {
            m_row.refuse(ImportNote{m_table->line(),
                                    {},
                                    {},
                                    Imports::tr("The column names stand here again: these are two files "
                                                "in one.")});
        } else if (!isSkipped()) {
            checkSingle();
            read();
        }
        m_row.end();
        if (m_report->read % RowsBetweenReports == 0 && m_options->progress &&
            !m_options->progress(m_table->progressPermille() * ReadingPermille / 1000))
            return importCancelled();
    }
    if (m_report->read == 0) // an export of nothing looks so; but the person should know
        m_row.notice(ImportNote{1, {}, {}, Imports::tr("The file has column names and no rows.")});
    return {};
}

bool ImportRun::isSkipped()
{
    const RowCondition &skip = m_table->mapping().skipWhere;
    if (!m_table->holds(skip))
        return false;
    const QString value = m_table->raw(skip.column).toString();
    m_row.oddity(
        ImportNote{m_table->line(), skip.column, value,
                   Imports::tr("The mapping passes over rows with “%1”: they are no records.").arg(value)});
    return true;
}

void ImportRun::checkSingle()
{
    const Mapping &mapping = m_table->mapping();
    if (mapping.singleOf.isEmpty())
        return;
    const QString of = m_table->raw(mapping.singleOf).toString();
    const QString in = m_table->raw(mapping.singleIn).toString();
    const auto known = m_singles.constFind(of);
    if (known == m_singles.cend())
        m_singles.insert(of, {in, m_table->line()});
    else if (known->first != in)
        m_row.oddity(ImportNote{m_table->line(), mapping.singleOf, of,
                                Imports::tr("“%1” belongs to “%2” here and to “%3” in line %4.")
                                    .arg(of, in, known->first)
                                    .arg(known->second)});
}

qsizetype ImportRun::gathered(const QString &key)
{
    if (m_table->mapping().distinct) {
        if (const auto it = m_records.constFind(key); it != m_records.cend())
            return *it;
        m_records.insert(key, static_cast<qsizetype>(m_lines.size()));
    }
    m_lines.push_back(m_table->line());
    return -1;
}

QString ImportRun::sayDiffers()
{
    return Imports::tr("The rows of this record differ here; the first one counts.");
}

ImportRules ImportRun::rules() const
{
    ImportRules result;
    result.takeOddities = m_takeOddities;
    result.partial = m_options->partial;
    // With bad rows in the file nothing is stored, but what the office finds is listed too.
    result.dryRun = m_options->dryRun || (m_report->refusedRows > 0 && !m_options->partial);
    if (m_options->progress)
        result.progress = [this](int permille) {
            return m_options->progress(ReadingPermille + permille * (1000 - ReadingPermille) / 1000);
        };
    return result;
}

Result<void> ImportRun::finish(const Result<ImportOutcome> &outcome)
{
    if (!outcome)
        return outcome.error();
    QSet<qsizetype> refused;
    for (const ImportProblem &problem : outcome->problems) {
        addProblem(problem);
        if (problem.refuses(m_takeOddities))
            refused.insert(problem.row);
    }
    m_report->refusedRows += refused.size();
    m_report->committed = outcome->committed;
    const bool all = m_options->partial || m_report->refusedRows == 0;
    m_report->taken = all ? outcome->taken : 0;
    const auto byLine = [](const ImportNote &a, const ImportNote &b) { return a.line < b.line; };
    std::stable_sort(m_report->refused.begin(), m_report->refused.end(), byLine);
    std::stable_sort(m_report->warnings.begin(), m_report->warnings.end(), byLine);
    return {};
}

void ImportRun::addProblem(const ImportProblem &problem)
{
    // Rules of the nouns name fields in their own way: "dueOn", "maxDay".
    const QString name = foldHeader(problem.field);
    const QList<FieldSpec> &fields = fieldsOf(m_report->kind);
    const auto spec = std::find_if(fields.begin(), fields.end(), [&name](const FieldSpec &field) {
        return foldHeader(field.name).startsWith(name);
    });
    ImportNote note{m_lines.at(static_cast<std::size_t>(problem.row)), {}, problem.value, problem.why};
    if (!name.isEmpty() && spec != fields.end())
        note.column = m_table->columnOf(spec - fields.begin());
    if (problem.refuses(m_takeOddities))
        m_row.refuse(note);
    else
        m_row.notice(note);
}

} // namespace tewake
