// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include "core/desk/office.h"
#include "core/store/database.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray allCommands()
{
    return Ctl().plain({u"--help"_s, u"--json"_s}).object()[u"commands"].toArray();
}

/// "tewakectl order show ORDER" -> "order show ORDER"
QString usageOf(const QJsonValue &command)
{
    return command[u"usage"].toString().section(u' ', 1);
}

/// Group and verb.
QStringList nameOf(const QString &usage)
{
    QStringList name{usage.section(u' ', 0, 0)};
    const QString verb = usage.section(u' ', 1, 1);
    if (!verb.isEmpty() && verb.front().isLower())
        name += verb;
    return name;
}

/// A word that stands for the placeholder of a usage line.
QString valueFor(const QString &placeholder)
{
    static const QHash<QString, QString> values{
        {u"D"_s, u"2026-11-02"_s},    {u"DATE"_s, u"2026-11-02"_s}, {u"H:MM"_s, u"9:00"_s},
        {u"YYYY-MM"_s, u"2026-10"_s}, {u"PRICE"_s, u"15/unit"_s},   {u"MIN"_s, u"60"_s},
        {u"YEAR"_s, u"2026"_s},       {u"KIND"_s, u"clients"_s},    {u"SKILL:LEVEL"_s, u"x:1"_s},
    };
    if (placeholder.contains(u'|') && placeholder.front().isLower())
        return placeholder.section(u'|', 0, 0);
    return values.value(placeholder, u"1"_s);
}

/// The least that a command takes: its positions and the options that have to be there; of alternatives the
/// first.
QStringList leastOf(const QString &usage)
{
    static const QRegularExpression optional(u"\\[[^\\]]*\\]"_s);
    static const QRegularExpression alternatives(u"\\(([^|)]*)[^)]*\\)"_s);
    QString text = usage;
    text.remove(optional);
    text.replace(alternatives, u"\\1"_s);
    QStringList words = nameOf(usage);
    const QStringList rest = text.split(u' ', Qt::SkipEmptyParts).mid(words.size());
    for (const QString &word : rest) {
        if (word.startsWith(u"--"_s))
            words += word;
        else if (word != "..."_L1)
            words += valueFor(word);
    }
    return words;
}

/// Those words with this option set to this value.
QStringList withOption(QStringList words, const QString &option, const QString &value)
{
    const qsizetype at = words.indexOf(u"--"_s + option);
    if (at >= 0)
        words.remove(at, 2);
    return words + QStringList{u"--"_s + option, value};
}

bool isLater(const QString &usage)
{
    static const QStringList later{u"office copy"_s, u"backup"_s, u"restore"_s, u"invoice"_s, u"statement"_s};
    return later.contains(nameOf(usage).join(u' '));
}

} // namespace

/// The grammar, the exit statuses and the form of the answers, for every command that the program names.
class TewakectlUsageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCommandExplainsItself();
    void everyCommandRefusesWrongWords();
    void everyValueIsLookedAt_data();
    void everyValueIsLookedAt();
    void statuses_data();
    void statuses();
    void officesThatCannotBeOpened_data();
    void officesThatCannotBeOpened();
    void lockedOffice();
    void newOfficeHasAnAdministrator();
    void lists_data();
    void lists();
    void dryRunsAnswerAsTheImportWould();
    void languages();
    void passwordsComeFromThreePlaces();
    void peopleReadTables();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TewakectlUsageTest::initTestCase()
{
    m_sample = file(u"sample.tewake"_s);
    const Answer made = Ctl().plain({u"office"_s, u"sample"_s, m_sample, u"--workers"_s, u"30"_s,
                                     u"--months"_s, u"1"_s, u"--seed"_s, u"3"_s, u"--json"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QVERIFY(allCommands().size() > 80);
}

void TewakectlUsageTest::everyCommandExplainsItself()
{
    for (const QJsonValue &command : allCommands()) {
        const QString usage = usageOf(command);
        QVERIFY2(!command[u"about"].toString().isEmpty(), qPrintable(usage));
        if (isLater(usage))
            continue;
        const QStringList name = nameOf(usage);
        const Answer told = Ctl().plain(name + QStringList{u"--help"_s});
        QCOMPARE(told.status, 0);
        QVERIFY2(QString::fromUtf8(told.out).contains(usage), told.out.constData());
        QVERIFY(told.err.isEmpty());
        const Answer json = Ctl().plain(name + QStringList{u"--help"_s, u"--json"_s});
        QCOMPARE(json.object()[u"usage"].toString(), u"tewakectl "_s + usage);
    }
}

void TewakectlUsageTest::everyCommandRefusesWrongWords()
{
    for (const QJsonValue &command : allCommands()) {
        const QString usage = usageOf(command);
        const QStringList name = nameOf(usage);
        QList<QStringList> wrong{name + QStringList{u"--no-such-option"_s}};
        const QStringList least = leastOf(usage);
        if (least.size() > name.size())
            wrong += name; // nothing of what it needs
        if (!usage.contains(u"..."_s))
            wrong += least + QStringList(20, u"1"_s);
        for (const QJsonValue &option : command[u"options"].toArray())
            wrong += least + QStringList{u"--"_s + option.toString() + u"=x"_s, u"--no-such-option"_s};
        for (const QStringList &words : std::as_const(wrong)) {
            const Answer answer = Ctl().plain(words + QStringList{u"--json"_s});
            QVERIFY2(answer.status == 2, qPrintable(words.join(u' ') + u": "_s + answer.err));
            QCOMPARE(answer.code(), u"wrongUsage"_s);
            QVERIFY2(answer.err.contains(answer.object()[u"error"][u"message"].toString()),
                     qPrintable(answer.err));
            // Without --json nothing stands on standard output.
            const Answer plain = Ctl().plain(words);
            QCOMPARE(plain.status, 2);
            QVERIFY(plain.out.isEmpty());
        }
    }
}

void TewakectlUsageTest::everyValueIsLookedAt_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("status");
    static const QRegularExpression option(u"--([a-z-]+) ([^\\s\\])]+)"_s);
    static const QStringList data{u"D"_s, u"N"_s, u"MIN"_s, u"YEN"_s, u"H:MM"_s, u"PRICE"_s, u"S"_s, u"M"_s};
    for (const QJsonValue &command : allCommands()) {
        const QString usage = usageOf(command);
        if (isLater(usage))
            continue;
        for (auto it = option.globalMatch(usage); it.hasNext();) {
            const auto match = it.next();
            const QString placeholder = match.captured(2);
            const bool choice = placeholder.front().isLower() && placeholder.contains(u'|');
            if (!choice && !data.contains(placeholder))
                continue;
            const QString name = match.captured(1);
            QTest::newRow(qPrintable(nameOf(usage).join(u' ') + u" --"_s + name))
                << withOption(leastOf(usage), name, u"@@@"_s) << name << (choice ? 2 : 1);
        }
    }
}

void TewakectlUsageTest::everyValueIsLookedAt()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, option);
    QFETCH(const int, status);
    // There is no office: a wrong value is found before one is looked for.
    const Answer answer = Ctl(file(u"none.tewake"_s)).run(words);
    QVERIFY2(answer.status == status, qPrintable(words.join(u' ') + u": "_s + answer.err));
    QCOMPARE(answer.field(), option);
    QVERIFY2(answer.err.contains(u"@@@"_s), qPrintable(answer.err));
}

void TewakectlUsageTest::statuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QStringList &words, int status, const QString &field) {
        QTest::newRow(name) << words << status << field;
    };
    row("nothing", {}, 2, u"command"_s);
    row("unknown group", {u"frobnicate"_s}, 2, u"command"_s);
    row("unknown verb", {u"order"_s, u"frobnicate"_s}, 2, u"command"_s);
    row("no verb", {u"order"_s}, 2, u"command"_s);
    row("no office", {u"order"_s, u"list"_s}, 2, u"office"_s);
    row("unknown language", {u"calendar"_s, u"holidays"_s, u"2026"_s, u"--lang"_s, u"fr"_s}, 2, u"lang"_s);
    row("language with =", {u"calendar"_s, u"holidays"_s, u"2026"_s, u"--lang=xx"_s}, 2, u"lang"_s);
    row("language without a value", {u"calendar"_s, u"holidays"_s, u"2026"_s, u"--lang"_s}, 2, u"lang"_s);
    row("option twice", {u"office"_s, u"sample"_s, u"x"_s, u"--seed"_s, u"1"_s, u"--seed"_s, u"2"_s}, 2,
        u"seed"_s);
    row("value of a flag", {u"order"_s, u"split"_s, u"1"_s, u"--undo=yes"_s}, 2, u"undo"_s);
    row("value that looks like an option", {u"order"_s, u"cancel"_s, u"1"_s, u"--reason"_s, u"--json"_s}, 2,
        u"reason"_s);
    row("short option", {u"order"_s, u"list"_s, u"-x"_s}, 2, {});
    row("year of nothing", {u"calendar"_s, u"holidays"_s, u"twenty"_s}, 1, u"year"_s);
    row("year out of range", {u"calendar"_s, u"holidays"_s, u"1900"_s}, 1, u"year"_s);
    row("no month", {u"month"_s, u"close"_s, u"2026-13"_s}, 1, u"month"_s);
    row("no fiscal year", {u"report"_s, u"year"_s, u"FYX"_s}, 1, u"year"_s);
    row("29 February", {u"hours"_s, u"add"_s, u"1"_s, u"--minutes"_s, u"5"_s, u"--day"_s, u"2026-02-29"_s}, 1,
        u"day"_s);
    row("a range that ends first",
        {u"report"_s, u"qcd"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-01"_s}, 1, u"to"_s);
    row("threads", {u"dispatch"_s, u"solve"_s, u"x"_s, u"--out"_s, u"y"_s, u"--threads"_s, u"65"_s}, 1,
        u"threads"_s);
    row("no such folder", {u"dispatch"_s, u"solve"_s, u"/nonexistent"_s, u"--out"_s, u"y"_s}, 1,
        u"directory"_s);
    row("two ways to split", {u"order"_s, u"split"_s, u"1"_s, u"--box"_s, u"60"_s, u"--undo"_s}, 2, u"box"_s);
    row("no way to split", {u"order"_s, u"split"_s, u"1"_s}, 2, u"box"_s);
    row("spec that is not there", {u"order"_s, u"split"_s, u"1"_s, u"--shifts"_s, u"/none"_s}, 1,
        u"shifts"_s);
    row("two outcomes", {u"inspect"_s, u"1"_s, u"--accept"_s, u"--reject"_s}, 2, u"accept"_s);
    row("no outcome", {u"inspect"_s, u"1"_s}, 2, u"accept"_s);
    row("only --from", {u"hours"_s, u"add"_s, u"1"_s, u"--from"_s, u"9:00"_s}, 2, u"to"_s);
    row("no time", {u"hours"_s, u"add"_s, u"1"_s}, 2, u"minutes"_s);
    row("both times",
        {u"hours"_s, u"add"_s, u"1"_s, u"--minutes"_s, u"5"_s, u"--from"_s, u"9:00"_s, u"--to"_s, u"9:05"_s},
        2, u"minutes"_s);
    row("entry that is no number", {u"hours"_s, u"submit"_s, u"one"_s}, 1, u"entry"_s);
    row("version that is no number", {u"hours"_s, u"approve"_s, u"1@x"_s}, 1, u"entry"_s);
    row("approve nothing", {u"hours"_s, u"approve"_s}, 2, u"ENTRY"_s);
    row("approve one and all", {u"hours"_s, u"approve"_s, u"1"_s, u"--all"_s}, 2, u"ENTRY"_s);
    row("kind of import", {u"import"_s, u"cats"_s, u"x.csv"_s}, 2, u"KIND"_s);
    row("kind of export", {u"export"_s, u"cats"_s, u"x.csv"_s}, 2, u"KIND"_s);
    row("encoding of import", {u"import"_s, u"clients"_s, u"x.csv"_s, u"--encoding"_s, u"ebcdic"_s}, 2,
        u"encoding"_s);
    row("odd both ways", {u"import"_s, u"hours"_s, u"x.csv"_s, u"--take-odd"_s, u"--refuse-odd"_s}, 2,
        u"take-odd"_s);
    row("workbook without a file", {u"report"_s, u"month"_s, u"2026-10"_s, u"--format"_s, u"xlsx"_s}, 2,
        u"out"_s);
    row("CSV beside the JSON", {u"report"_s, u"month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s}, 2, u"out"_s);
    row("an option of one command before it", {u"--limit"_s, u"5"_s, u"audit"_s, u"list"_s}, 2, u"limit"_s);
    row("an option of every command before it", {u"--lang"_s, u"en"_s, u"--office=x"_s, u"order"_s}, 2,
        u"command"_s);
    row("fewer people than a sample has", {u"office"_s, u"sample"_s, u"x"_s, u"--workers"_s, u"19"_s}, 1,
        u"workers"_s);
    row("fewer people than a story has", {u"demo"_s, u"--workers"_s, u"19"_s}, 1, u"workers"_s);
    row("file without a format", {u"report"_s, u"month"_s, u"2026-10"_s, u"--out"_s, u"x"_s}, 2, u"format"_s);
    row("report as PDF",
        {u"report"_s, u"month"_s, u"2026-10"_s, u"--format"_s, u"pdf"_s, u"--out"_s, u"x.pdf"_s}, 2,
        u"format"_s);
    row("file that ends as PDF", {u"report"_s, u"year"_s, u"FY2026"_s, u"--out"_s, u"x.pdf"_s}, 2,
        u"format"_s);
    row("hours the wrong way round",
        {u"report"_s, u"hours"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-01"_s}, 1, u"to"_s);
    row("slot", {u"worker"_s, u"availability"_s, u"W0001"_s, u"someday@9-12"_s}, 1, u"slot"_s);
    row("slots and --clear", {u"worker"_s, u"availability"_s, u"W0001"_s, u"mon@9:00-12:00"_s, u"--clear"_s},
        2, u"SLOT"_s);
    row("adjustment of nothing",
        {u"month"_s, u"adjust"_s, u"2026-11"_s, u"--corrects"_s, u"2026-10"_s, u"--kind"_s, u"reward"_s,
         u"--amount"_s, u"5"_s, u"--reason"_s, u"x"_s},
        2, u"worker"_s);
    for (const QString &later : {u"office copy a b"_s, u"backup x --encrypt"_s, u"restore x --to y"_s,
                                 u"invoice list --month 2026-10"_s, u"statement"_s})
        QTest::newRow(qPrintable(later)) << later.split(u' ') << 2 << u"command"_s;
    row("a proposal that is not there", {u"dispatch"_s, u"commit"_s, u"/nonexistent"_s}, 1, u"proposal"_s);
}

void TewakectlUsageTest::statuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, status);
    QFETCH(const QString, field);
    const Answer answer = Ctl().plain(words + QStringList{u"--json"_s});
    QVERIFY2(answer.status == status, qPrintable(QString::number(answer.status) + u": "_s + answer.err));
    QVERIFY2(!answer.object()[u"error"][u"message"].toString().isEmpty(), answer.out.constData());
    QCOMPARE(answer.code() == "wrongUsage"_L1, status == 2);
    if (!field.isEmpty())
        QCOMPARE(answer.field(), field);
}

void TewakectlUsageTest::officesThatCannotBeOpened_data()
{
    QTest::addColumn<QString>("office");
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile written(file(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("a file of the test could not be written");
        return written.fileName();
    };
    QFile good(m_sample);
    if (!good.open(QIODevice::ReadOnly))
        qFatal("the sample office cannot be read");
    const QByteArray bytes = good.readAll();
    QTest::newRow("missing") << file(u"missing.tewake"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("empty") << write(u"empty.tewake"_s, {});
    QTest::newRow("foreign") << write(u"foreign.tewake"_s, QByteArray(20'000, 'x'));
    QTest::newRow("cut off") << write(u"cut.tewake"_s, bytes.first(bytes.size() / 2));
    QByteArray damaged = bytes;
    for (qsizetype page = 3 * 4096; page + 4096 <= damaged.size(); page += 4096)
        damaged.replace(page, 200, QByteArray(200, 'Z'));
    QTest::newRow("damaged") << write(u"damaged.tewake"_s, damaged);
    QTest::newRow("head only") << write(u"head.tewake"_s, bytes.first(60));
    const QString newer = write(u"newer.tewake"_s, bytes);
    {
        Location location;
        location.path = newer;
        const auto database = Database::open(location, Database::Mode::MustExist);
        if (!database || !(*database)->execute(u"UPDATE schema_version SET number = 999 WHERE number = "
                                               "(SELECT MAX(number) FROM schema_version)"_s))
            qFatal("the newer office could not be made");
    }
    QTest::newRow("newer") << newer;
    QTest::newRow("a server that is not there") << u"postgresql://nobody@127.0.0.1:1/none"_s;
    QTest::newRow("a password in the address") << u"postgresql://me:secret@localhost/db"_s;
    QTest::newRow("no database") << u"postgresql://localhost"_s;
    QTest::newRow("no address") << u"postgresql://local host:x/db"_s;
}

void TewakectlUsageTest::officesThatCannotBeOpened()
{
    QFETCH(const QString, office);
    QFile before(office);
    const QByteArray bytes = before.open(QIODevice::ReadOnly) ? before.readAll() : QByteArray();
    const QList<QStringList> commands{{u"order"_s, u"list"_s, u"--office"_s, office},
                                      {u"office"_s, u"check"_s, office},
                                      {u"office"_s, u"upgrade"_s, office},
                                      {u"audit"_s, u"verify"_s, u"--office"_s, office}};
    for (const QStringList &words : commands) {
        const Answer answer = Ctl().plain(words + QStringList{u"--json"_s});
        QVERIFY2(answer.status == 3,
                 qPrintable(words.join(u' ') + QString::number(answer.status) + answer.err));
        QCOMPARE(answer.code(), u"cannotOpen"_s);
        QVERIFY2(!answer.err.contains(u"secret"_s), qPrintable(answer.err));
        // The sentence and nothing of the store's own.
        const QString message = answer.object()[u"error"][u"message"].toString();
        QCOMPARE(answer.err, message + u'\n');
    }
    QFile after(office);
    QCOMPARE(after.open(QIODevice::ReadOnly) ? after.readAll() : QByteArray(), bytes);
}

/// Somebody else keeps the file to themselves.
void TewakectlUsageTest::lockedOffice()
{
    QFile good(m_sample);
    const QString office = file(u"locked.tewake"_s);
    QVERIFY(good.copy(office));
    Location location;
    location.path = office;
    const auto holder = Database::open(location, Database::Mode::MustExist);
    QVERIFY(holder.ok());
    QVERIFY((*holder)->command(u"PRAGMA journal_mode = DELETE"_s).ok());
    QVERIFY((*holder)->command(u"BEGIN EXCLUSIVE"_s).ok());
    const QStringList words{u"order"_s, u"list"_s, u"--office"_s, office};
    const Answer quiet = Ctl().plain(words);
    QCOMPARE(quiet.status, 3);
    QCOMPARE(quiet.err, u"Another program is writing to the office at this moment. Nothing was changed; try "
                        "again.\n"_s);
    const Answer told = Ctl().with("QT_LOGGING_RULES", u"tewake.store.warning=true"_s).plain(words);
    QVERIFY2(told.err.contains(u"tewake.store: failed"_s), qPrintable(told.err));
    QVERIFY((*holder)->command(u"ROLLBACK"_s).ok());
}

/// The plain form makes an office, too, and never one that nobody can enter.
void TewakectlUsageTest::newOfficeHasAnAdministrator()
{
    const QString office = file(u"entered.tewake"_s);
    const QStringList words{u"office"_s, u"new"_s, office};
    const Answer without = Ctl().plain(words + QStringList{u"--json"_s});
    QCOMPARE(without.status, 1);
    QCOMPARE(without.code(), u"invalidInput"_s);
    QVERIFY2(without.err.contains(u"TEWAKE_PASSWORD"_s), qPrintable(without.err));
    QVERIFY(!QFile::exists(office));
    const Ctl known = Ctl().with("TEWAKE_PASSWORD", u"correct horse"_s);
    QCOMPARE(known.plain(words).status, 0);
    const Answer accounts =
        known.plain({u"account"_s, u"list"_s, u"--office"_s, office, u"--user"_s, u"admin"_s, u"--json"_s});
    QCOMPARE(accounts.status, 0);
}

void TewakectlUsageTest::lists_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("reference"); // what other commands take
    const auto row = [](const QStringList &words, const QString &key, const QString &reference) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << key << reference;
    };
    row({u"order"_s, u"list"_s}, u"orders"_s, u"number"_s);
    row({u"task"_s, u"list"_s}, u"tasks"_s, u"ref"_s);
    row({u"task"_s, u"list"_s, u"--unassigned"_s}, u"tasks"_s, u"id"_s);
    row({u"client"_s, u"list"_s}, u"clients"_s, u"code"_s);
    row({u"worker"_s, u"list"_s}, u"workers"_s, u"code"_s);
    row({u"worker"_s, u"list"_s, u"--all"_s}, u"workers"_s, u"code"_s);
    row({u"category"_s, u"list"_s}, u"categories"_s, u"code"_s);
    row({u"skill"_s, u"list"_s}, u"skills"_s, u"name"_s);
    row({u"team"_s, u"list"_s}, u"teams"_s, u"name"_s);
    row({u"hub"_s, u"list"_s}, u"hubs"_s, u"name"_s);
    row({u"room"_s, u"list"_s}, u"rooms"_s, u"name"_s);
    row({u"account"_s, u"list"_s}, u"accounts"_s, u"login"_s);
    row({u"hours"_s, u"work"_s}, u"work"_s, u"ref"_s);
    row({u"inspect"_s, u"done"_s}, u"inspections"_s, u"task_id"_s);
    row({u"audit"_s, u"list"_s}, u"records"_s, u"id"_s);
    row({u"month"_s, u"list"_s}, u"months"_s, u"month"_s);
    row({u"dispatch"_s, u"plan"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2020-01-07"_s},
        u"assignments"_s, {});
    row({u"month"_s, u"adjustments"_s, u"2020-01"_s}, u"adjustments"_s, {});
}

void TewakectlUsageTest::lists()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, key);
    QFETCH(const QString, reference);
    const QJsonObject object = Ctl(m_sample).done(words);
    QVERIFY(object[key].isArray());
    if (reference.isEmpty())
        return;
    QVERIFY(!object[key].toArray().isEmpty());
    for (const QJsonValue &one : object[key].toArray())
        QVERIFY2(!one[reference].toVariant().toString().isEmpty(),
                 QJsonDocument(one.toObject()).toJson().constData());
}

void TewakectlUsageTest::dryRunsAnswerAsTheImportWould()
{
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile written(file(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("a file of the test could not be written");
        return written.fileName();
    };
    const QString mixed = write(u"mixed.csv"_s, "code,name\nX1,Lake Works\n,Nameless\n");
    const QString bad = write(u"bad.csv"_s, "code,name\n,Nameless\n");
    const Ctl coordinator = Ctl(m_sample).as(u"ota"_s, u"tewake-sample"_s);
    const auto dry = [&coordinator](const QString &path, bool partial) {
        QStringList words{u"import"_s, u"clients"_s, path, u"--dry-run"_s};
        if (partial)
            words.append(u"--partial"_s);
        return coordinator.run(words);
    };
    QCOMPARE(dry(mixed, false).status, 1);
    const Answer partly = dry(mixed, true);
    QCOMPARE(partly.status, 0);
    QCOMPARE(partly.object()[u"taken"].toInt(), 1);
    QCOMPARE(partly.object()[u"refused"].toInt(), 1);
    QVERIFY(!partly.object()[u"committed"].toBool());
    QCOMPARE(dry(bad, true).status, 1); // nothing would be left to take
    const Answer real = coordinator.run({u"import"_s, u"clients"_s, mixed, u"--partial"_s});
    QCOMPARE(real.status, 0);
    QVERIFY(real.object()[u"committed"].toBool());
}

void TewakectlUsageTest::languages()
{
    const QStringList words{u"order"_s, u"show"_s, u"1999-0001"_s, u"--office"_s, m_sample, u"--json"_s};
    const Answer english = Ctl().plain(words + QStringList{u"--lang"_s, u"en"_s});
    const Answer japanese = Ctl().plain(words + QStringList{u"--lang"_s, u"ja"_s});
    QCOMPARE(english.status, 1);
    QCOMPARE(japanese.status, 1);
    QCOMPARE(english.code(), u"notFound"_s);
    QCOMPARE(japanese.code(), u"notFound"_s);
    static const QRegularExpression kana(u"[ぁ-ん]"_s);
    QVERIFY2(!english.err.contains(kana), qPrintable(english.err));
    QVERIFY2(japanese.err.contains(kana), qPrintable(japanese.err));
    QVERIFY(english.err.contains(u"1999-0001"_s) && japanese.err.contains(u"1999-0001"_s));
    // Wrong usage speaks the language asked for as well, and help is translated throughout.
    const Answer wrong = Ctl().plain({u"order"_s, u"show"_s, u"--lang=ja"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(kana), qPrintable(wrong.err));
    for (const QJsonValue &command :
         Ctl().plain({u"--help"_s, u"--json"_s, u"--lang"_s, u"ja"_s}).object()[u"commands"].toArray())
        QVERIFY2(command[u"about"].toString().contains(kana), qPrintable(command[u"about"].toString()));
    // Without --lang the locale decides.
    const Answer byLocale =
        Ctl().with("LANG", u"ja_JP.UTF-8"_s).with("LC_ALL", u"ja_JP.UTF-8"_s).plain({u"order"_s});
    QVERIFY2(byLocale.err.contains(kana), qPrintable(byLocale.err));
}

void TewakectlUsageTest::passwordsComeFromThreePlaces()
{
    const QString office = file(u"own.tewake"_s);
    const QString secret = u"pass:word \\ 言葉"_s;
    const Answer weak = Ctl()
                            .with("TEWAKE_PASSWORD", u"x"_s)
                            .plain({u"office"_s, u"new"_s, office, u"--admin"_s, u"kanri"_s, u"--json"_s});
    QCOMPARE(weak.status, 1);
    QVERIFY(!QFile::exists(office)); // nothing half-made is left
    QCOMPARE(Ctl()
                 .with("TEWAKE_PASSWORD", secret)
                 .plain({u"office"_s, u"new"_s, office, u"--admin"_s, u"kanri"_s})
                 .status,
             0);
    const QStringList words{u"account"_s, u"list"_s,  u"--office"_s, office,
                            u"--user"_s,  u"kanri"_s, u"--json"_s};
    QCOMPARE(Ctl().plain(words).status, 1);
    QCOMPARE(Ctl().plain(words).code(), u"notAllowed"_s);
    QCOMPARE(Ctl().with("TEWAKE_PASSWORD", secret).plain(words).status, 0);
    QCOMPARE(Ctl().with("TEWAKE_PASSWORD", u"something else"_s).plain(words).status, 1);
    QCOMPARE(Ctl().with("PGPASSWORD", secret).plain(words).status, 0);

    QFile list(file(u"pgpass"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("# a comment\nlocalhost:5432:*:ota:another\n");
    list.write(u"*:*:*:kanri:pass\\:word \\\\ 言葉\n"_s.toUtf8());
    list.close();
    QVERIFY(list.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(Ctl().with("PGPASSFILE", list.fileName()).plain(words).status, 0);
    // A file that others may read is no place for a password, as libpq has it.
    QVERIFY(list.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(Ctl().with("PGPASSFILE", list.fileName()).plain(words).status, 1);
    // There is no way to give one on the command line.
    QCOMPARE(Ctl().plain(words + QStringList{u"--password"_s, secret}).status, 2);
}

void TewakectlUsageTest::peopleReadTables()
{
    const Answer table = Ctl().plain({u"client"_s, u"list"_s, u"--office"_s, m_sample, u"--lang"_s, u"en"_s});
    QCOMPARE(table.status, 0);
    const QStringList lines = QString::fromUtf8(table.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.first().startsWith(u"code"_s));
    QVERIFY2(lines.filter(QRegularExpression(u"^C0"_s)).size() > 5, table.out.constData());
    const Answer none = Ctl().plain({u"month"_s, u"adjustments"_s, u"2020-01"_s, u"--office"_s, m_sample});
    QCOMPARE(none.status, 0);
    QVERIFY(!none.out.isEmpty());
    QCOMPARE(Ctl().plain({u"--version"_s}).status, 0);
    QCOMPARE(Ctl().plain({u"help"_s}).status, 0);
    QVERIFY(Ctl().plain({u"order"_s, u"--help"_s}).out.contains("order split"));
}

QTEST_GUILESS_MAIN(TewakectlUsageTest)
#include "tst_tewakectlusage.moc"
