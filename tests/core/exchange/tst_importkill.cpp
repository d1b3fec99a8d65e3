// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"
#include "core/store/housegateway.h"
#include "tests/core/exchange/importfile.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int RowCount = 4000;

QByteArray hours()
{
    QByteArray bytes("worker,order,day,minutes\n");
    for (int i = 0; i < RowCount; ++i)
        bytes += "W0001,2026-0001," + QDate(2012, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ",60\n";
    return bytes;
}

/// The other process: imports the file and is killed, as by a power cut, once it is so far. 1: something else
/// went wrong.
int importAndDie(const QStringList &arguments)
{
    const SystemClock clock;
    const auto location = Location::parse(arguments.at(2));
    const auto office = location ? Office::open(*location, clock) : location.error();
    if (!office)
        return 1;
    const auto account = HouseGateway(office.value()->database()).accountByLogin(nameOf(Role::Coordinator));
    if (!account || !account->has_value())
        return 1;
    ImportOptions options;
    const int last = arguments.at(4).toInt();
    options.progress = [last](int permille) {
        if (permille >= last)
            std::raise(SIGKILL);
        return true;
    };
    const auto report =
        importFile(*office.value(), {account->value()}, ImportKind::Hours, arguments.at(3), options);
    return report && report->committed ? 0 : 1;
}

} // namespace

/// An import that dies half-way leaves the office as it was before, never between.
class TestImportKill : public QObject {
    Q_OBJECT

private slots:
    void killed_data();
    void killed();
};

void TestImportKill::killed_data()
{
    QTest::addColumn<int>("permille");
    QTest::addColumn<int>("rows");
    QTest::newRow("while reading") << 200 << 0;
    QTest::newRow("at the first rows") << 401 << 0;
    QTest::newRow("half-way") << 700 << 0;
    QTest::newRow("before the commit") << 1000 << 0;
    QTest::newRow("not at all") << 2000 << RowCount;
}

void TestImportKill::killed()
{
    QFETCH(int, permille);
    QFETCH(int, rows);
    ImportOffice office;
    Worker worker = office.addWorker(u"青木"_s);
    worker.registeredOn = {};
    TEWAKE_VERIFY(Table<Worker>(office.database()).update(worker));
    Order order = office.addOrder();
    order.orderedOn = {};
    TEWAKE_VERIFY(Table<Order>(office.database()).update(order));
    const QString file = office.write(u"hours.csv"_s, hours());
    const Location &location = office.location();
    const QString address = location.engine == Engine::Sqlite
                                ? location.path
                                : u"postgresql://%1@%2:%3/%4"_s.arg(location.user, location.host)
                                      .arg(location.port)
                                      .arg(location.database);
    const int status = QProcess::execute(QCoreApplication::applicationFilePath(),
                                         {u"--import"_s, address, file, QString::number(permille)});
    QCOMPARE(status, rows > 0 ? 0 : -1); // -1: it crashed
    office.reopen();
    QCOMPARE(office.count(u"COUNT(*) FROM time_entry"_s), rows);
    QCOMPARE(office.count(u"COUNT(*) FROM import_batch"_s), rows > 0 ? 1 : 0);
    const auto findings = checkOffice(office.office());
    TEWAKE_VERIFY(findings);
    QVERIFY2(findings->isEmpty(), qPrintable(findings->value(0).what));
    if (rows == 0) { // and the import can be done again
        const auto again = office.import(ImportKind::Hours, hours());
        TEWAKE_VERIFY(again);
        QVERIFY(again->committed);
        QCOMPARE(office.count(u"COUNT(*) FROM time_entry"_s), RowCount);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--import")
        return importAndDie(arguments);
    TestImportKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importkill.moc"
