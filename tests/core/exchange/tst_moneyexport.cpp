// SPDX-License-Identifier: GPL-3.0-or-later
// The exported month checked by an independent sum: what leaves the office as CSV is read here with nothing
// of the program's own, and has to come to the figures of the report.
#include "core/exchange/moneyexport.h"

#include "core/exchange/exporter.h"
#include "core/report/monthreport.h"
#include "tests/support/testoffice.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {

using Line = QHash<QString, QString>;
using Lines = QList<Line>;

/// Plain CSV of UTF-8: quotes, commas and line ends within quotes.
Lines parseCsv(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            rows.last().append(cell);
            cell.clear();
            if (c == u'\n')
                rows.append(QStringList());
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    Lines lines;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        Line line;
        for (qsizetype column = 0; column < rows.at(i).size(); ++column)
            line.insert(rows.first().at(column), rows.at(i).at(column));
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

qint64 sumOf(const Lines &lines, const QString &column, const std::function<bool(const Line &)> &which)
{
    qint64 sum = 0;
    for (const Line &line : lines)
        sum += which(line) ? line.value(column).toLongLong() : 0;
    return sum;
}

/// What the acceptances of the month are to each person, by the approved hours since the acceptance before
/// (none of these orders has work that was inspected).
QMap<QString, qint64> revenueByWorker(const QString &month, const Lines &acceptances, const Lines &hours)
{
    QMap<QString, qint64> result;
    for (const Line &accepted : acceptances) {
        const QString day = accepted.value(u"day"_s);
        if (!day.startsWith(month))
            continue;
        const QString order = accepted.value(u"order"_s);
        QString before;
        for (const Line &other : acceptances) {
            if (other.value(u"order"_s) == order && other.value(u"day"_s) < day)
                before = std::max(before, other.value(u"day"_s));
        }
        const auto minutesOf = [&](const QString &after, const QString &until) {
            QMap<QString, qint64> minutes;
            for (const Line &line : hours) {
                if (line.value(u"order"_s) == order && line.value(u"state"_s) == "approved"_L1 &&
                    line.value(u"day"_s) > after && line.value(u"day"_s) <= until)
                    minutes[line.value(u"worker"_s)] += line.value(u"minutes"_s).toLongLong();
            }
            return minutes;
        };
        QMap<QString, qint64> minutes = minutesOf(before, day);
        if (minutes.isEmpty())
            minutes = minutesOf({}, day);
        if (minutes.isEmpty())
            minutes = minutesOf({}, u"9999"_s);
        const qint64 whole = std::accumulate(minutes.cbegin(), minutes.cend(), qint64(0));
        const qint64 amount = accepted.value(u"amount"_s).toLongLong();
        QList<std::pair<qint64, QString>> rests; // sorted: the largest first, of equal ones the first person
        qint64 left = amount;
        for (auto it = minutes.cbegin(); it != minutes.cend(); ++it) {
            result[it.key()] += amount * *it / whole;
            left -= amount * *it / whole;
            rests.append({-(amount * *it % whole), it.key()});
        }
        std::sort(rests.begin(), rests.end());
        for (qsizetype i = 0; i < left; ++i)
            ++result[rests.at(i).second];
    }
    return result;
}

} // namespace

class MoneyExportTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void monthsAgreeWithTheReport();
    void ranges();
    void sameRecordsSameBytes();
    void refused();

private:
    void fill(quint32 seed);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray exported(MoneyKind kind, const ExportOptions &options = {}) const;
    [[nodiscard]] QByteArray contents(const QString &file) const;
    void compareMonth(YearMonth month, const Lines &acceptances, const Lines &rewards,
                      const Lines &adjustments, const Lines &hours);

    std::unique_ptr<TestOffice> m_office;
    QTemporaryDir m_folder;
};

void MoneyExportTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

void MoneyExportTest::cleanup()
{
    m_office.reset();
}

QByteArray MoneyExportTest::contents(const QString &file) const
{
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(written.errorString()));
    return written.readAll();
}

QByteArray MoneyExportTest::exported(MoneyKind kind, const ExportOptions &options) const
{
    const QString file = path(u"money.csv"_s);
    const auto done = exportMoney(m_office->office(), m_office->session(Role::Manager), kind, file, options);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return contents(file);
}

/// Some months of money and hours, put straight into the store.
void MoneyExportTest::fill(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto upTo = [&](int most) { return int(random.bounded(most + 1)); };
    QList<Order> orders;
    QList<Worker> workers;
    for (int i = 0; i < 4; ++i) {
        orders.append(m_office->addOrder());
        workers.append(m_office->addWorker(u"塩尻, \"花子\" %1"_s.arg(i)));
    }
    const QDate first(2026, 8, 1);
    for (int i = 0; i < 80; ++i) {
        const QDate day = first.addDays(upTo(113));
        const Order &order = orders.at(upTo(3));
        const Worker &worker = workers.at(upTo(3));
        ClientAcceptance acceptance;
        acceptance.orderId = order.id;
        acceptance.day = day;
        acceptance.quantity = upTo(50);
        acceptance.amount = Yen(upTo(100'000));
        acceptance.note = upTo(1) ? u"備考, 「一部」\n二行目"_s : QString();
        m_office->add(acceptance);
        Reward reward;
        reward.workerId = worker.id;
        reward.orderId = order.id;
        reward.taskId = m_office->addTask(order, 1).id;
        reward.receivedOn = day;
        reward.payOn = day.addDays(30);
        reward.amount = Yen(upTo(5000));
        m_office->add(reward);
        TimeEntry entry;
        entry.workerId = worker.id;
        entry.orderId = order.id;
        entry.day = day;
        entry.minutes = Minutes(1 + upTo(300));
        entry.state = upTo(3) ? TimeEntryState::Approved : TimeEntryState::Submitted;
        entry.enteredAt = m_office->clock().now();
        m_office->add(entry);
    }
    for (int i = 0; i < 12; ++i) {
        Adjustment adjustment;
        adjustment.kind = upTo(1) ? AdjustmentKind::Revenue : AdjustmentKind::Reward;
        adjustment.month = YearMonth::of(first).plus(1 + upTo(2));
        adjustment.corrects = adjustment.month.plus(-1);
        if (adjustment.kind == AdjustmentKind::Revenue)
            adjustment.orderId = orders.at(upTo(3)).id;
        else
            adjustment.workerId = workers.at(upTo(3)).id;
        adjustment.amount = Yen(upTo(20'000) - 10'000);
        adjustment.reason = u"数え違い"_s;
        m_office->add(adjustment);
    }
}

void MoneyExportTest::compareMonth(YearMonth month, const Lines &acceptances, const Lines &rewards,
                                   const Lines &adjustments, const Lines &hours)
{
    const QString name = month.toString();
    const auto on = [&name](const char *column) {
        return [column = QString::fromLatin1(column), &name](const Line &line) {
            return line.value(column).startsWith(name);
        };
    };
    const auto corrections = [&](const QString &kind) {
        return sumOf(adjustments, u"amount"_s, [&](const Line &line) {
            return line.value(u"month"_s) == name && line.value(u"kind"_s) == kind;
        });
    };
    const qint64 revenue = sumOf(acceptances, u"amount"_s, on("day")) + corrections(u"revenue"_s);
    const qint64 rewarded = sumOf(rewards, u"amount"_s, on("received_on")) + corrections(u"reward"_s);
    const qint64 minutes = sumOf(hours, u"minutes"_s, [&](const Line &line) {
        return line.value(u"day"_s).startsWith(name) && line.value(u"state"_s) == "approved"_L1;
    });
    const auto report = monthReport(m_office->office(), m_office->session(Role::Manager), month);
    TEWAKE_VERIFY(report);
    const auto table = [&report](const QString &key) {
        for (const ReportTable &one : report->tables) {
            if (one.key == key)
                return one;
        }
        qFatal("no table %s", qPrintable(key));
    };
    const auto columnOf = [](const ReportTable &one, const QString &key) {
        for (qsizetype i = 0; i < one.columns.size(); ++i) {
            if (one.columns.at(i).key == key)
                return i;
        }
        qFatal("no column %s", qPrintable(key));
    };
    for (const QString &key : {u"clients"_s, u"categories"_s, u"orders"_s, u"workers"_s}) {
        const ReportTable one = table(key);
        QCOMPARE(one.totals.at(columnOf(one, u"revenue"_s)).toLongLong(), revenue);
        QCOMPARE(one.totals.at(columnOf(one, u"rewards"_s)).toLongLong(), rewarded);
        QCOMPARE(one.totals.at(columnOf(one, u"minutes"_s)).toLongLong(), minutes);
    }
    const ReportTable orders = table(u"orders"_s);
    for (const QVariantList &row : orders.rows) {
        const QString number = row.first().toString();
        const qint64 ofOrder =
            sumOf(acceptances, u"amount"_s,
                  [&](const Line &line) {
                      return line.value(u"day"_s).startsWith(name) && line.value(u"order"_s) == number;
                  }) +
            sumOf(adjustments, u"amount"_s, [&](const Line &line) {
                return line.value(u"month"_s) == name && line.value(u"kind"_s) == "revenue"_L1 &&
                       line.value(u"order"_s) == number;
            });
        QCOMPARE(row.at(columnOf(orders, u"revenue"_s)).toLongLong(), ofOrder);
    }
    const ReportTable workers = table(u"workers"_s);
    const QMap<QString, qint64> earned = revenueByWorker(name, acceptances, hours);
    for (const QVariantList &row : workers.rows) {
        const QString code = row.first().toString();
        if (code.isEmpty())
            continue; // what belongs to nobody
        const qint64 ofWorker = sumOf(hours, u"minutes"_s, [&](const Line &line) {
            return line.value(u"day"_s).startsWith(name) && line.value(u"worker"_s) == code &&
                   line.value(u"state"_s) == "approved"_L1;
        });
        QCOMPARE(row.at(columnOf(workers, u"minutes"_s)).toLongLong(), ofWorker);
        QCOMPARE(row.at(columnOf(workers, u"revenue"_s)).toLongLong(), earned.value(code));
    }
}

void MoneyExportTest::monthsAgreeWithTheReport()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    fill(seed);
    const Lines acceptances = parseCsv(exported(MoneyKind::Acceptances));
    const Lines rewards = parseCsv(exported(MoneyKind::Rewards));
    const Lines adjustments = parseCsv(exported(MoneyKind::Adjustments));
    TEWAKE_VERIFY(exportFile(m_office->office(), m_office->session(Role::Manager), ImportKind::Hours,
                             path(u"hours.csv"_s)));
    const Lines hours = parseCsv(contents(path(u"hours.csv"_s)));
    QCOMPARE(acceptances.size(), 80);
    QCOMPARE(rewards.size(), 80);
    QCOMPARE(adjustments.size(), 12);
    QCOMPARE(hours.size(), 80);
    for (int month = 7; month <= 12; ++month)
        compareMonth(YearMonth(2026, month), acceptances, rewards, adjustments, hours);
}

void MoneyExportTest::ranges()
{
    fill(7);
    ExportOptions options;
    options.from = QDate(2026, 9, 10);
    options.to = QDate(2026, 10, 5);
    for (const Line &line : parseCsv(exported(MoneyKind::Acceptances, options)))
        QVERIFY(line.value(u"day"_s) >= "2026-09-10"_L1 && line.value(u"day"_s) <= "2026-10-05"_L1);
    const Lines rewards = parseCsv(exported(MoneyKind::Rewards, options));
    QVERIFY(!rewards.isEmpty());
    for (const Line &line : rewards)
        QVERIFY(line.value(u"received_on"_s) >= "2026-09-10"_L1 &&
                line.value(u"received_on"_s) <= "2026-10-05"_L1);
    for (const Line &line : parseCsv(exported(MoneyKind::Adjustments, options)))
        QVERIFY(line.value(u"month"_s) == "2026-09"_L1 || line.value(u"month"_s) == "2026-10"_L1);
}

void MoneyExportTest::sameRecordsSameBytes()
{
    fill(8);
    QList<QByteArray> first;
    for (const MoneyKind kind : {MoneyKind::Acceptances, MoneyKind::Rewards, MoneyKind::Adjustments}) {
        QVERIFY(exported(kind).startsWith("\xEF\xBB\xBF"));
        first.append(exported(kind));
    }
    m_office = std::make_unique<TestOffice>();
    fill(8);
    QCOMPARE(exported(MoneyKind::Acceptances), first.at(0));
    QCOMPARE(exported(MoneyKind::Rewards), first.at(1));
    QCOMPARE(exported(MoneyKind::Adjustments), first.at(2));
}

void MoneyExportTest::refused()
{
    fill(9);
    const QString file = path(u"refused.csv"_s);
    ExportOptions options;
    options.from = QDate(2026, 9, 2);
    options.to = QDate(2026, 9, 1);
    TEWAKE_REFUSED(
        exportMoney(m_office->office(), m_office->session(Role::Manager), MoneyKind::Rewards, file, options),
        ErrorCode::InvalidInput, "ends before");
    TEWAKE_REFUSED(
        exportMoney(m_office->office(), m_office->session(Role::Coordinator), MoneyKind::Rewards, file),
        ErrorCode::NotAllowed, "revenue");
    ExportOptions narrow;
    narrow.encoding = TextEncoding::Cp932;
    Adjustment adjustment = m_office->all<Adjustment>().first();
    adjustment.reason = u"𠮷野様"_s; // beyond CP932
    TEWAKE_VERIFY(Table<Adjustment>(m_office->database()).update(adjustment));
    TEWAKE_REFUSED(exportMoney(m_office->office(), m_office->session(Role::Manager), MoneyKind::Adjustments,
                               file, narrow),
                   ErrorCode::InvalidInput, "𠮷");
    ExportOptions cancelled;
    cancelled.progress = [](qint64) { return false; };
    TEWAKE_REFUSED(exportMoney(m_office->office(), m_office->session(Role::Manager), MoneyKind::Rewards, file,
                               cancelled),
                   ErrorCode::Cancelled, "No file");
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(MoneyExportTest)
#include "tst_moneyexport.moc"
