// SPDX-License-Identifier: GPL-3.0-or-later
// Imports time entries into an office and the same file with `sqlite3 .import` into a bare table, in turn,
// and prints the ratio of the medians. `importbench [rows] [rounds]`; 100,000 rows and 5 rounds unless told.

#include "core/desk/office.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace tewake;
using namespace Qt::StringLiterals;

namespace {

constexpr int Workers = 125;
constexpr int Orders = 50;

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}
void must(Result<void> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

/// Two stretches a day for each of the workers, as many days as it takes; every third with a note.
void writeFile(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("worker,order,task,day,from,to,minutes,quantity,state,note\n");
    for (int i = 0; i < rows; ++i) {
        const int worker = i / 2 % Workers + 1;
        const QDate day = QDate(2000, 1, 1).addDays(i / 2 / Workers);
        const int from = i % 2 == 0 ? 9 : 13;
        const int length = 2 + (i / 3) % 2;
        file.write(u"W%1,2025-%2,%3,%4,%5:00,%6:00,%7,%8,approved,%9\n"_s.arg(worker, 4, 10, QLatin1Char('0'))
                       .arg(worker % Orders + 1, 4, 10, QLatin1Char('0'))
                       .arg(worker / Orders + 1)
                       .arg(day.toString(Qt::ISODate))
                       .arg(from, 2, 10, QLatin1Char('0'))
                       .arg(from + length, 2, 10, QLatin1Char('0'))
                       .arg(length * 60)
                       .arg(i % 40)
                       .arg(i % 3 == 0 ? u"標識 %1"_s.arg(i) : QString())
                       .toUtf8());
    }
}

Session makeOffice(Office &office)
{
    Database &database = office.database();
    Account account;
    must(database.transact([&]() -> Result<void> {
        account.login = u"coordinator"_s;
        account.displayName = account.login;
        account.role = Role::Coordinator;
        TEWAKE_CHECK(Table<Account>(database).insert(account));
        for (int i = 1; i <= Workers; ++i) {
            Worker worker;
            worker.code = u"W%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            worker.name = worker.code;
            TEWAKE_CHECK(Table<Worker>(database).insert(worker));
        }
        Client client;
        client.code = u"C1"_s;
        client.name = client.code;
        TEWAKE_CHECK(Table<Client>(database).insert(client));
        for (int i = 1; i <= Orders; ++i) {
            Order order;
            order.number = u"2025-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            order.title = order.number;
            order.clientId = client.id;
            order.categoryId = Id<WorkCategory>(1);
            order.dueOn = QDate(2030, 1, 1);
            order.state = OrderState::InProgress;
            TEWAKE_CHECK(Table<Order>(database).insert(order));
            for (int number = 1; number <= Workers / Orders + 1; ++number) {
                Task task;
                task.orderId = order.id;
                task.number = number;
                task.quantity = 1'000'000'000; // so that no entry is odd
                task.release = Instant(1);
                task.due = Instant(2'000'000'000);
                TEWAKE_CHECK(Table<Task>(database).insert(task));
            }
        }
        return {};
    }));
    return {account};
}

qint64 bareImport(const QString &folder, const QString &csv, int round)
{
    QElapsedTimer timer;
    timer.start();
    const int status = QProcess::execute(u"sqlite3"_s, {u"%1/bare%2.db"_s.arg(folder).arg(round),
                                                        u".mode csv"_s, u".import %1 entry"_s.arg(csv)});
    if (status != 0)
        qFatal("sqlite3 is not there");
    return timer.elapsed();
}

qint64 officeImport(const QString &folder, const QString &csv, int round, int rows, const Clock &clock)
{
    Location location;
    location.path = u"%1/office%2.tewake"_s.arg(folder).arg(round);
    const auto office = must(Office::create(location, clock));
    const Session session = makeOffice(*office);
    QElapsedTimer timer;
    timer.start();
    ImportOptions options;
    qint64 read = 0; // the time until the last row was read; rules and storing follow
    options.progress = [&](int permille) {
        if (permille <= 400)
            read = timer.elapsed();
        return true;
    };
    const ImportReport report = must(importFile(*office, session, ImportKind::Hours, csv, options));
    const qint64 elapsed = timer.elapsed();
    std::printf("  read %lld ms, checked and stored %lld ms\n", read, elapsed - read);
    if (!report.committed || report.taken != rows)
        qFatal("%lld rows refused, the first: %s", report.refusedRows,
               qPrintable(report.refused.value(0).why));
    return elapsed;
}

qint64 median(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// The largest resident size of this process so far, in MB.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(1, u"100000"_s).toInt();
    const int rounds = arguments.value(2, u"5"_s).toInt();
    QTemporaryDir folder;
    const QString csv = folder.filePath(u"entries.csv"_s);
    writeFile(csv, rows);
    const SystemClock clock;
    std::vector<qint64> bare;
    std::vector<qint64> ours;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(bareImport(folder.path(), csv, round));
        ours.push_back(officeImport(folder.path(), csv, round, rows, clock));
        std::printf("round %d: sqlite3 .import %lld ms, office %lld ms\n", round + 1, bare.back(),
                    ours.back());
    }
    std::printf("%d rows: sqlite3 .import %lld ms, office %lld ms, ratio %.2f, peak %.0f MB\n", rows,
                median(bare), median(ours), double(median(ours)) / double(std::max(median(bare), qint64(1))),
                peakMegabytes());
    return 0;
}
