// SPDX-License-Identifier: GPL-3.0-or-later
// What is no office, or no whole one, is refused with a sentence of its own, and is left as it was.
#include "tests/support/testoffice.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

class OpeningTest : public QObject {
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void createdOnlyWhereNothingIs();
    void nothingHalfMadeIsLeft_data();
    void nothingHalfMadeIsLeft();
    void locations_data();
    void locations();
    void passwordInTheAddressIsRefused();

private:
    /// Makes the file that the row speaks of; its path.
    [[nodiscard]] QString make(const QString &what);

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant(1'790'000'000)};
    int m_counter = 0;
};

QString OpeningTest::make(const QString &what)
{
    const QString path = u"%1/%2.tewake"_s.arg(m_folder.path()).arg(++m_counter);
    Location location;
    location.path = path;
    QFile file(path);
    if (what == "nothing"_L1)
        return path;
    if (what == "folder"_L1)
        return m_folder.path();
    if (what == "empty"_L1 || what == "text"_L1 || what == "header only"_L1) {
        if (file.open(QIODevice::WriteOnly))
            file.write(what == "text"_L1    ? QByteArray(4096, 'x')
                       : what == "empty"_L1 ? QByteArray()
                                            : "SQLite format 3");
        return path;
    }
    { // an office, which is then harmed
        const auto office = Office::create(location, m_clock);
        if (!office)
            qFatal("%s", qPrintable(office.error().message));
        if (what == "newer"_L1)
            (void)(*office)->database().execute(
                u"INSERT INTO schema_version (number, name) VALUES (9999, 'later')"_s);
        if (what == "other program"_L1)
            (void)(*office)->database().command(u"PRAGMA application_id = 4711"_s);
        if (what == "no schema"_L1)
            (void)(*office)->database().command(u"DROP TABLE schema_version"_s);
        if (what == "other program"_L1 || what == "no schema"_L1)
            (void)(*office)->database().query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    if (what == "truncated"_L1)
        (void)file.resize(file.size() / 2);
    return path;
}

void OpeningTest::refused_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << u"There is no office"_s;
    QTest::newRow("folder") << u"is a folder"_s;
    QTest::newRow("empty") << u"is not the file of an office"_s;
    QTest::newRow("text") << u"is not the file of an office"_s;
    QTest::newRow("header only") << u"is not the file of an office"_s;
    QTest::newRow("other program") << u"is a database of another program"_s;
    QTest::newRow("truncated") << u"is cut off"_s;
    QTest::newRow("newer") << u"newer version of the program (schema 9999"_s;
    QTest::newRow("no schema") << u"There is no office in"_s;
}

void OpeningTest::refused()
{
    QFETCH(QString, sentence);
    Location location;
    location.path = make(QString::fromLatin1(QTest::currentDataTag()));
    const auto bytes = [&] {
        QFile file(location.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const auto office = Office::open(location, m_clock);
    TEWAKE_REFUSED(office, ErrorCode::CannotOpen, "");
    QVERIFY2(office.error().message.contains(sentence), qPrintable(office.error().message));
    QVERIFY(bytes() == before);
}

void OpeningTest::createdOnlyWhereNothingIs()
{
    Location location;
    location.path = make(u"text"_s);
    TEWAKE_REFUSED(Office::create(location, m_clock), ErrorCode::CannotOpen, "already a file");
    QCOMPARE(QFile(location.path).size(), 4096);
    location.path = m_folder.path() + u"/no/such/folder/office.tewake"_s;
    TEWAKE_REFUSED(Office::create(location, m_clock), ErrorCode::CannotOpen, "No file can be made");
}

void OpeningTest::nothingHalfMadeIsLeft_data()
{
    QTest::addColumn<int>("room"); // bytes that a file may grow to
    QTest::newRow("nothing can be written") << 0;
    QTest::newRow("the schema does not fit") << 65536;
}

/// A limit on the size of files fails like a full disk.
void OpeningTest::nothingHalfMadeIsLeft()
{
    QFETCH(int, room);
    QTemporaryDir folder;
    Location location;
    location.path = folder.filePath(u"office.tewake"_s);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{static_cast<rlim_t>(room), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const bool made = Office::create(location, m_clock).ok();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!made);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    TEWAKE_VERIFY(Office::create(location, m_clock));
}

void OpeningTest::locations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // empty: refused
    QTest::newRow("file") << u"office.tewake"_s << u"office.tewake"_s;
    QTest::newRow("server") << u"postgresql://kyoko@db.example:5433/office"_s
                            << u"postgresql://kyoko@db.example:5433/office"_s;
    QTest::newRow("default port") << u"postgresql://kyoko@db.example/office"_s
                                  << u"postgresql://kyoko@db.example:5432/office"_s;
    QTest::newRow("no database") << u"postgresql://kyoko@db.example"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
}

void OpeningTest::locations()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto location = Location::parse(text);
    QCOMPARE(location.ok(), !shown.isEmpty());
    if (location)
        QCOMPARE(location->displayName(), shown);
    else
        QCOMPARE(location.error().code, ErrorCode::CannotOpen);
}

void OpeningTest::passwordInTheAddressIsRefused()
{
    const auto location = Location::parse(u"postgresql://kyoko:secret@db.example/office"_s);
    TEWAKE_REFUSED(location, ErrorCode::CannotOpen, "password");
    QVERIFY(!location.error().message.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
