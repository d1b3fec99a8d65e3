// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"
#include "tests/support/testoffice.h"

#include "core/base/daterange.h"

#include <QFile>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

namespace {
const QString Secret = u"a long password"_s;

/// The rows of a CSV export by column name; the exports of this test hold no quotes and no line breaks.
QList<QHash<QString, QString>> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).remove(u'\r').split(u'\n');
    const QStringList header = lines.takeFirst().split(u',');
    QList<QHash<QString, QString>> rows;
    for (const QString &line : std::as_const(lines)) {
        if (line.isEmpty())
            continue;
        const QStringList cells = line.split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

} // namespace

/// The whole cycle on a new office by nothing but the program: each step by the person whose it is. The work
/// lies in the month before this one, so that its month can be closed. The tests build on each other.
class TewakectlTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void makesTheOffice();
    void takesTheOrderIn();
    void handsOut();
    void workersAnswer();
    void offersAreKeptOrPlannedAnew();
    void hoursAreLoggedAndHandedIn();
    void hoursAreSentBackAndApproved();
    void inspects();
    void deliversAndCloses();
    void theReportIsTheSumOfTheExports();
    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void correctsTheClosedMonth();
    void theOfficeIsWhole();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Everything in the office that is no sign-in: exports of all kinds, and the audit trail.
    [[nodiscard]] QByteArray fingerprint() const;
    void acceptAll(const Ctl &worker);

    QTemporaryDir m_folder;
    QDate m_today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Tokyo")).date();
    YearMonth m_month = YearMonth::of(m_today).plus(-1);
    QString m_workDay = m_month.lastDay().toString(Qt::ISODate);
    Ctl m_admin;
    Ctl m_coordinator;
    Ctl m_manager;
    Ctl m_first;
    Ctl m_second;
    QString m_order;
    QByteArray m_before;
};

void TewakectlTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString office = freshLocation(m_folder.path()).displayName();
    const Ctl made = Ctl().as({}, Secret);
    const Answer answer = made.plain({u"office"_s, u"new"_s, office, u"--admin"_s, u"kanri"_s, u"--json"_s});
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QCOMPARE(answer.object()[u"administrator"].toString(), u"kanri"_s);
    // A place that is taken is left alone.
    const Answer again = made.plain({u"office"_s, u"new"_s, office, u"--json"_s});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.code(), u"refused"_s);
    m_admin = Ctl(office).as(u"kanri"_s, Secret);
    m_coordinator = Ctl(office).as(u"ota"_s, Secret);
    m_manager = Ctl(office).as(u"akahane"_s, Secret);
    m_first = Ctl(office).as(u"sato"_s, Secret);
    m_second = Ctl(office).as(u"mori"_s, Secret);
}

void TewakectlTest::makesTheOffice()
{
    const Ctl admin = m_admin.with("TEWAKE_NEW_PASSWORD", Secret);
    QCOMPARE(
        admin.done({u"account"_s, u"add"_s, u"ota"_s, u"--role"_s, u"coordinator"_s})[u"role"].toString(),
        u"coordinator"_s);
    QVERIFY(!admin.done({u"account"_s, u"add"_s, u"akahane"_s, u"--role"_s, u"manager"_s}).isEmpty());
    QVERIFY(!admin.done({u"skill"_s, u"add"_s, u"画像ラベル"_s}).isEmpty());
    for (const QString &name : {u"office.name"_s, u"terms.contact"_s})
        QVERIFY(!admin.done({u"setting"_s, u"set"_s, name, u"手分けの家"_s}).isEmpty());
    for (const QString &login : {u"sato"_s, u"mori"_s}) {
        const QString code = m_coordinator
                                 .done({u"worker"_s, u"add"_s, u"--name"_s, login, u"--registered"_s,
                                        m_month.firstDay().toString(Qt::ISODate)})[u"code"]
                                 .toString();
        QVERIFY(!code.isEmpty());
        const QJsonObject skilled = m_coordinator.done({u"worker"_s, u"skills"_s, code, u"画像ラベル:3"_s});
        QCOMPARE(skilled[u"skills"].toArray(), QJsonArray{u"画像ラベル:3"_s});
        QVERIFY(
            !admin.done({u"account"_s, u"add"_s, login, u"--role"_s, u"teleworker"_s, u"--worker"_s, code})
                 .isEmpty());
    }
    // A teleworker says herself when she can work, and what her limits are.
    const QJsonObject free =
        m_first.done({u"worker"_s, u"availability"_s, u"W0001"_s, u"mon-sun@0:00-24:00"_s});
    QCOMPARE(free[u"availability"].toArray().size(), 7);
    QVERIFY(!m_second.done({u"worker"_s, u"availability"_s, u"W0002"_s, u"mon-sun@0:00-24:00"_s}).isEmpty());
    QCOMPARE(m_first.done({u"worker"_s, u"limits"_s, u"W0001"_s, u"--day"_s, u"4:00"_s})[u"max_day"].toInt(),
             240);
    const QJsonObject off = m_first.done({u"worker"_s, u"off"_s, u"W0001"_s,
                                          m_today.addDays(60).toString(Qt::ISODate), u"--from"_s, u"9:00"_s});
    QCOMPARE(off[u"exceptions"][0][u"from"].toString(), u"9:00"_s);
}

void TewakectlTest::takesTheOrderIn()
{
    const QJsonObject client = m_coordinator.done(
        {u"client"_s, u"add"_s, u"--code"_s, u"C001"_s, u"--name"_s, u"塩尻市"_s, u"--kind"_s, u"ownCity"_s});
    QCOMPARE(client[u"code"].toString(), u"C001"_s);
    QCOMPARE(m_coordinator.done({u"client"_s, u"list"_s})[u"clients"].toArray().size(), 1);
    const QJsonObject order = m_coordinator.done({u"order"_s,      u"add"_s,
                                                  u"--title"_s,    u"標識の画像ラベル"_s,
                                                  u"--client"_s,   u"C001"_s,
                                                  u"--category"_s, u"ai-training-data"_s,
                                                  u"--due"_s,      m_today.addDays(20).toString(Qt::ISODate),
                                                  u"--quantity"_s, u"180"_s,
                                                  u"--unit"_s,     u"枚"_s,
                                                  u"--seconds"_s,  u"60"_s,
                                                  u"--price"_s,    u"24/unit"_s,
                                                  u"--reward"_s,   u"15/unit"_s,
                                                  u"--skill"_s,    u"画像ラベル"_s,
                                                  u"--ordered"_s,  m_month.firstDay().toString(Qt::ISODate)});
    m_order = order[u"number"].toString();
    QCOMPARE(order[u"state"].toString(), u"quoted"_s);
    QCOMPARE(order[u"client"].toString(), u"C001"_s);
    QCOMPARE(order[u"due_on"].toString(), m_today.addDays(20).toString(Qt::ISODate));
    // The quotation is changed before the client takes it.
    QCOMPARE(
        m_coordinator.done({u"order"_s, u"quote"_s, m_order, u"--price"_s, u"25/unit"_s})[u"amount"].toInt(),
        4500);
    QCOMPARE(m_coordinator.done({u"order"_s, u"accept"_s, m_order})[u"state"].toString(), u"accepted"_s);
    const QJsonObject preview =
        m_coordinator.done({u"order"_s, u"split"_s, m_order, u"--box"_s, u"1:00"_s, u"--preview"_s});
    QCOMPARE(preview[u"count"].toInt(), 3);
    QCOMPARE(m_coordinator.done({u"task"_s, u"list"_s})[u"tasks"].toArray().size(), 0);
    const QJsonObject split = m_coordinator.done({u"order"_s, u"split"_s, m_order, u"--box"_s, u"60"_s});
    QCOMPARE(split[u"tasks"].toArray().size(), 3);
    QCOMPARE(split[u"minutes"].toInt(), 180);
    QCOMPARE(m_coordinator.done({u"order"_s, u"split"_s, m_order, u"--undo"_s})[u"removed"].toInt(), 3);
    QVERIFY(!m_coordinator.done({u"order"_s, u"split"_s, m_order, u"--box"_s, u"60"_s}).isEmpty());
    QCOMPARE(m_coordinator.done({u"task"_s, u"list"_s, u"--unassigned"_s})[u"tasks"].toArray().size(), 3);
    const QJsonObject task = m_coordinator.done({u"task"_s, u"show"_s, m_order + u"/2"_s});
    QCOMPARE(task[u"ref"].toString(), m_order + u"/2"_s);
    QCOMPARE(m_coordinator.done({u"task"_s, u"show"_s, task[u"label"].toString()}), task);
    QCOMPARE(m_coordinator.done({u"task"_s, u"show"_s, QString::number(task[u"id"].toInt())}), task);
}

void TewakectlTest::handsOut()
{
    const QString from = m_today.toString(Qt::ISODate);
    const QString to = m_today.addDays(13).toString(Qt::ISODate);
    const QJsonObject proposal =
        m_coordinator.done({u"dispatch"_s, u"propose"_s, u"--from"_s, from, u"--to"_s, to, u"--seconds"_s,
                            u"0.3"_s, u"--seed"_s, u"7"_s, u"--out"_s, file(u"plan.json"_s)});
    QCOMPARE(proposal[u"assignments"].toArray().size(), 3);
    QVERIFY(!proposal[u"assignments"][0][u"workerCode"].toString().isEmpty());
    QCOMPARE(m_coordinator.done({u"task"_s, u"list"_s, u"--unassigned"_s})[u"tasks"].toArray().size(), 3);
    QCOMPARE(m_coordinator.done({u"dispatch"_s, u"commit"_s, file(u"plan.json"_s)})[u"offers"].toInt(), 3);
    // The same plan does not go out twice.
    const Answer twice = m_coordinator.run({u"dispatch"_s, u"commit"_s, file(u"plan.json"_s)});
    QCOMPARE(twice.status, 1);
    QCOMPARE(twice.code(), u"conflict"_s);
    QCOMPARE(m_coordinator.done({u"dispatch"_s, u"plan"_s, u"--from"_s, from, u"--to"_s, to})[u"assignments"]
                 .toArray()
                 .size(),
             3);
    QVERIFY(m_coordinator.done({u"dispatch"_s, u"why"_s, m_order + u"/1"_s})[u"reason"].isString());
    // The open format, without the office.
    const QString folder = file(u"problem"_s);
    QVERIFY(!m_coordinator
                 .done({u"dispatch"_s, u"export"_s, u"--from"_s, from, u"--to"_s, to, u"--out"_s, folder})
                 .isEmpty());
    const Ctl nobody;
    QVERIFY(!nobody
                 .done({u"dispatch"_s, u"solve"_s, folder, u"--out"_s, file(u"plan.csv"_s), u"--iterations"_s,
                        u"100"_s})
                 .isEmpty());
    QVERIFY(nobody.done({u"dispatch"_s, u"check"_s, folder, file(u"plan.csv"_s)})[u"valid"].toBool());
}

void TewakectlTest::offersAreKeptOrPlannedAnew()
{
    // One offer was declined: its task is the only one that may be placed while the others are kept.
    const QStringList propose{u"dispatch"_s,  u"propose"_s,
                              u"--from"_s,    m_today.toString(Qt::ISODate),
                              u"--to"_s,      m_today.addDays(13).toString(Qt::ISODate),
                              u"--seconds"_s, u"0.3"_s,
                              u"--out"_s,     file(u"next.json"_s)};
    QJsonObject next = m_coordinator.done(propose + QStringList{u"--keep-existing"_s});
    QCOMPARE(next[u"assignments"].toArray().size(), 1);
    QCOMPARE(next[u"replaced"].toArray().size(), 0);
    QCOMPARE(m_coordinator.done({u"dispatch"_s, u"commit"_s, file(u"next.json"_s)})[u"offers"].toInt(), 1);
    // Kept, there is nothing left to place. Otherwise the offer without an answer goes to somebody else when
    // whoever has it is not available any more.
    QCOMPARE(m_coordinator.done(propose + QStringList{u"--keep-existing"_s})[u"assignments"].toArray().size(),
             0);
    QJsonArray offers = m_coordinator.done({u"offer"_s, u"list"_s})[u"offers"].toArray();
    QCOMPARE(offers.size(), 1);
    const QString holder = offers[0][u"worker"].toString();
    const QString other = holder == "W0001"_L1 ? u"W0002"_s : u"W0001"_s;
    QVERIFY(!m_coordinator.done({u"worker"_s, u"availability"_s, holder, u"--clear"_s}).isEmpty());
    next = m_coordinator.done(propose);
    QCOMPARE(next[u"replaced"].toArray().size(), 1);
    QCOMPARE(next[u"assignments"].toArray().size(), 1);
    QCOMPARE(next[u"assignments"][0][u"workerCode"].toString(), other);
    QCOMPARE(m_coordinator.done({u"dispatch"_s, u"commit"_s, file(u"next.json"_s)})[u"withdrawn"].toInt(), 1);
    offers = m_coordinator.done({u"offer"_s, u"list"_s})[u"offers"].toArray();
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers[0][u"worker"].toString(), other);
    QVERIFY(!m_coordinator.done({u"worker"_s, u"availability"_s, holder, u"mon-sun@0:00-24:00"_s}).isEmpty());
    acceptAll(m_first);
    acceptAll(m_second);
    QCOMPARE(
        m_coordinator.done({u"task"_s, u"list"_s, u"--state"_s, u"accepted"_s})[u"tasks"].toArray().size(),
        3);
}

void TewakectlTest::acceptAll(const Ctl &worker)
{
    const QJsonArray offers = worker.done({u"offer"_s, u"list"_s})[u"offers"].toArray();
    for (const QJsonValue &offer : offers)
        QVERIFY(!worker.done({u"offer"_s, u"accept"_s, QString::number(offer[u"offer"].toInt())}).isEmpty());
}

void TewakectlTest::workersAnswer()
{
    // Whoever has an offer declines the first, without a reason, and takes the rest.
    const bool first = !m_first.done({u"offer"_s, u"list"_s})[u"offers"].toArray().isEmpty();
    const Ctl &worker = first ? m_first : m_second;
    const QJsonObject offer = worker.done({u"offer"_s, u"list"_s})[u"offers"][0].toObject();
    QCOMPARE(offer[u"reward"].toInt(), 60 * 15);
    QVERIFY(offer[u"pay_on"].isString());
    // Nobody answers for somebody else.
    const Ctl &stranger = first ? m_second : m_first;
    const Answer foreign = stranger.run({u"offer"_s, u"accept"_s, QString::number(offer[u"offer"].toInt())});
    QCOMPARE(foreign.status, 1);
    QCOMPARE(foreign.code(), u"notAllowed"_s);
    QVERIFY(!worker.done({u"offer"_s, u"decline"_s, offer[u"ref"].toString()}).isEmpty());
    acceptAll(m_first);
    acceptAll(m_second);
}

void TewakectlTest::hoursAreLoggedAndHandedIn()
{
    for (const Ctl &worker : {m_first, m_second}) {
        int hour = 9;
        const QJsonArray work = worker.done({u"hours"_s, u"work"_s})[u"work"].toArray();
        for (const QJsonValue &item : work) {
            const QString task = item[u"ref"].toString();
            const QJsonObject entry = worker.done({u"hours"_s, u"add"_s, task, u"--day"_s, m_workDay,
                                                   u"--from"_s, u"%1:00"_s.arg(hour), u"--to"_s,
                                                   u"%1:50"_s.arg(hour), u"--quantity"_s, u"60"_s});
            ++hour;
            QCOMPARE(entry[u"minutes"].toInt(), 50);
            QCOMPARE(entry[u"state"].toString(), u"draft"_s);
            const QString id = QString::number(entry[u"id"].toInt());
            const QString before = m_month.lastDay().addDays(-1).toString(Qt::ISODate);
            const QJsonObject moved = worker.done({u"hours"_s, u"change"_s, id, u"--day"_s, before});
            QCOMPARE(moved[u"end_at"].toString(), before + entry[u"end_at"].toString().mid(10));
            QVERIFY(!worker.done({u"hours"_s, u"change"_s, id, u"--day"_s, m_workDay}).isEmpty());
            QVERIFY(!worker.done({u"hours"_s, u"submit"_s, id}).isEmpty());
            QVERIFY(!worker.done({u"hours"_s, u"recall"_s, id}).isEmpty());
            const QJsonObject submission =
                worker.done({u"hours"_s, u"hand-in"_s, task, u"--quantity"_s, u"60"_s, u"--note"_s, u"済"_s});
            QCOMPARE(submission[u"quantity"].toInt(), 60);
            QVERIFY(!worker.done({u"hours"_s, u"take-back"_s, task}).isEmpty());
            QVERIFY(!worker.done({u"hours"_s, u"start"_s, task}).isEmpty());
            QVERIFY(worker.done({u"hours"_s, u"timer"_s})[u"running"].toBool());
            QVERIFY(!worker.done({u"hours"_s, u"stop"_s})[u"logged"].toBool(true)); // less than a minute
            QVERIFY(!worker.done({u"hours"_s, u"hand-in"_s, task, u"--quantity"_s, u"60"_s}).isEmpty());
        }
    }
    QCOMPARE(m_coordinator.done({u"hours"_s, u"waiting"_s})[u"entries"].toArray().size(), 3);
    QCOMPARE(m_first.done({u"hours"_s, u"earnings"_s})[u"received"].toInt(), 0);
}

void TewakectlTest::hoursAreSentBackAndApproved()
{
    const QJsonObject entry = m_coordinator.done({u"hours"_s, u"waiting"_s})[u"entries"][0].toObject();
    const QString id = QString::number(entry[u"id"].toInt());
    const QString asRead = u"%1@%2"_s.arg(id).arg(entry[u"version"].toInt());
    const Ctl &worker = entry[u"worker"].toString() == "W0001"_L1 ? m_first : m_second;
    QCOMPARE(m_coordinator.done({u"hours"_s, u"send-back"_s, id, u"--reason"_s, u"40分では"_s})[u"sent_back"]
                 .toInt(),
             1);
    const QJsonArray mine =
        worker.done({u"hours"_s, u"list"_s, u"--from"_s, m_workDay, u"--to"_s, m_workDay})[u"entries"]
            .toArray();
    const auto returned = std::find_if(mine.begin(), mine.end(), [&](const QJsonValue &one) {
        return one[u"return_reason"].toString() == u"40分では"_s;
    });
    QVERIFY(returned != mine.end());
    QCOMPARE(worker.done({u"hours"_s, u"change"_s, id, u"--minutes"_s, u"0:40"_s})[u"minutes"].toInt(), 40);
    QVERIFY(!worker.done({u"hours"_s, u"submit"_s, id}).isEmpty());
    // A script decides about what it read: these hours are others now.
    const Answer stale = m_coordinator.run({u"hours"_s, u"approve"_s, asRead});
    QCOMPARE(stale.status, 1);
    QCOMPARE(stale.code(), u"conflict"_s);
    QCOMPARE(m_manager.done({u"hours"_s, u"approve"_s, u"--all"_s})[u"approved"].toInt(), 3);
    QCOMPARE(m_manager.done({u"hours"_s, u"unapprove"_s, id})[u"unapproved"].toInt(), 1);
    QCOMPARE(m_coordinator.done({u"hours"_s, u"approve"_s, id})[u"approved"].toInt(), 1);
}

void TewakectlTest::inspects()
{
    QJsonArray queue = m_coordinator.done({u"inspect"_s, u"list"_s})[u"tasks"].toArray();
    QCOMPARE(queue.size(), 3);
    QCOMPARE(queue[0][u"sample"].toInt(), 60);
    QVERIFY(queue[0][u"first_pass_rate"].isNull()); // nobody was inspected before
    const QString bad = queue[0][u"ref"].toString();
    const QJsonObject rework = m_coordinator.done(
        {u"inspect"_s, bad, u"--rework"_s, u"--defects"_s, u"4"_s, u"--reason"_s, u"枠のずれ"_s});
    const QString again = rework[u"rework"][u"ref"].toString();
    QCOMPARE(rework[u"rework"][u"round"].toInt(), 2);
    QVERIFY(!m_coordinator
                 .done({u"dispatch"_s, u"propose"_s, u"--from"_s, m_today.toString(Qt::ISODate), u"--to"_s,
                        m_today.addDays(13).toString(Qt::ISODate), u"--orders"_s, m_order, u"--seconds"_s,
                        u"0.3"_s, u"--keep-existing"_s, u"--out"_s, file(u"rework.json"_s)})
                 .isEmpty());
    QCOMPARE(m_coordinator.done({u"dispatch"_s, u"commit"_s, file(u"rework.json"_s)})[u"offers"].toInt(), 1);
    const QString code = m_coordinator.done({u"task"_s, u"show"_s, again})[u"worker"].toString();
    const Ctl &worker = code == "W0001"_L1 ? m_first : m_second;
    acceptAll(worker);
    QVERIFY(!worker.done({u"hours"_s, u"hand-in"_s, again, u"--quantity"_s, u"60"_s}).isEmpty());
    queue = m_coordinator.done({u"inspect"_s, u"list"_s})[u"tasks"].toArray();
    QCOMPARE(queue.size(), 3);
    for (const QJsonValue &row : std::as_const(queue))
        QCOMPARE(
            m_coordinator.done({u"inspect"_s, row[u"ref"].toString(), u"--accept"_s})[u"outcome"].toString(),
            u"accepted"_s);
    QCOMPARE(m_coordinator.done({u"inspect"_s, u"done"_s})[u"inspections"].toArray().size(), 4);
}

void TewakectlTest::deliversAndCloses()
{
    QCOMPARE(m_coordinator.done({u"order"_s, u"deliver"_s, m_order})[u"state"].toString(), u"delivered"_s);
    QVERIFY(
        !m_coordinator.done({u"order"_s, u"take-back"_s, m_order, u"--reason"_s, u"一部不足"_s}).isEmpty());
    QVERIFY(!m_coordinator.done({u"order"_s, u"deliver"_s, m_order}).isEmpty());
    const QStringList accept{u"order"_s, u"acceptance"_s, m_order, u"--date"_s, m_workDay};
    QVERIFY(!m_manager.done(accept + QStringList{u"--amount"_s, u"1000"_s, u"--partial"_s}).isEmpty());
    QVERIFY(
        !m_manager.done({u"order"_s, u"acceptance"_s, m_order, u"--take-back"_s, u"--reason"_s, u"誤り"_s})
             .isEmpty());
    const Answer tooFew = m_manager.run(accept + QStringList{u"--quantity"_s, u"1"_s});
    QVERIFY2(tooFew.err.contains(u"179"_s) && tooFew.err.contains(u"--write-off"_s), qPrintable(tooFew.err));
    const QJsonObject accepted = m_manager.done(accept);
    QCOMPARE(accepted[u"state"].toString(), u"completed"_s);
    QCOMPARE(accepted[u"accepted_amount"].toInt(), 180 * 25);
    QCOMPARE(accepted[u"acceptances"][0][u"day"].toString(), m_workDay);
    const QJsonObject before = m_manager.done({u"month"_s, u"show"_s, m_month.toString()});
    for (const QJsonValue &point : before[u"checklist"].toArray())
        QVERIFY2(point[u"open"].toInt() == 0, qPrintable(point[u"point"].toString()));
    QVERIFY(
        !m_manager.done({u"month"_s, u"plan"_s, m_month.toString(), u"--revenue"_s, u"5,000"_s}).isEmpty());
    QCOMPARE(m_manager.done({u"month"_s, u"close"_s, m_month.toString()})[u"state"].toString(), u"closed"_s);
    QCOMPARE(m_manager.done({u"month"_s, u"reopen"_s, m_month.toString(), u"--reason"_s, u"確認"_s})[u"state"]
                 .toString(),
             u"open"_s);
    const QJsonObject closed = m_manager.done({u"month"_s, u"close"_s, m_month.toString(), u"--through"_s});
    QCOMPARE(closed[u"state"].toString(), u"closed"_s);
    QCOMPARE(closed[u"planned_revenue"].toInt(), 5000);
    QCOMPARE(m_manager.done({u"month"_s, u"list"_s})[u"months"].toArray().size(), 12);
}

void TewakectlTest::theReportIsTheSumOfTheExports()
{
    // Independent of the report: hours as they are exported, revenue as quantity times price of the order.
    QCOMPARE(m_manager
                 .done({u"export"_s, u"hours"_s, file(u"hours.csv"_s), u"--from"_s,
                        m_month.firstDay().toString(Qt::ISODate), u"--to"_s, m_workDay})[u"rows"]
                 .toInt(),
             3);
    QVERIFY(!m_manager.done({u"export"_s, u"orders"_s, file(u"orders.csv"_s)}).isEmpty());
    qint64 minutes = 0;
    for (const auto &row : rowsOf(file(u"hours.csv"_s))) {
        QCOMPARE(row[u"state"_s], u"approved"_s);
        QCOMPARE(row[u"order"_s], m_order);
        minutes += row[u"minutes"_s].toLongLong();
    }
    QCOMPARE(minutes, 140);
    qint64 revenue = 0;
    for (const auto &row : rowsOf(file(u"orders.csv"_s)))
        revenue += row[u"quantity"_s].toLongLong() * row[u"price"_s].toLongLong();
    QCOMPARE(revenue, 4500);

    const QString path = file(u"report.json"_s);
    const QJsonObject report = m_manager.done(
        {u"report"_s, u"month"_s, m_month.toString(), u"--format"_s, u"json"_s, u"--out"_s, path});
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QJsonObject fromFile = QJsonDocument::fromJson(written.readAll()).object();
    fromFile.insert(u"file"_s, path);
    QCOMPARE(fromFile, report);
    QHash<QString, qint64> summary;
    for (const QJsonValue &row : report[u"summary"].toArray())
        summary.insert(row[u"key"].toString(), row[u"month"].toInteger());
    QCOMPARE(summary.value(u"revenue"_s), revenue);
    QCOMPARE(summary.value(u"minutes"_s), minutes);
    QCOMPARE(summary.value(u"rewards"_s), 0); // received this month
    for (const QString &format : {u"csv"_s, u"xlsx"_s}) {
        QVERIFY(
            !m_manager
                 .done({u"report"_s, u"month"_s, m_month.toString(), u"--out"_s, file(u"report."_s + format)})
                 .isEmpty());
        QVERIFY(QFile(file(u"report."_s + format)).size() > 500);
    }

    // All hours that were ever approved, in one call.
    QVERIFY(!m_manager.done({u"export"_s, u"hours"_s, file(u"allhours.csv"_s)}).isEmpty());
    QHash<QString, qint64> months;
    for (const auto &row : rowsOf(file(u"allhours.csv"_s)))
        months[row[u"day"_s].left(7)] +=
            row[u"state"_s] == u"approved"_s ? row[u"minutes"_s].toLongLong() : 0;
    const QJsonObject hours = m_manager.done({u"report"_s, u"hours"_s, u"--out"_s, file(u"hours.xlsx"_s)});
    for (const QJsonValue &row : hours[u"months"].toArray())
        QCOMPARE(row[u"minutes"].toInteger(), months.take(row[u"month"].toString()));
    QVERIFY(std::all_of(months.cbegin(), months.cend(), [](qint64 left) { return left == 0; }));

    // What was handed in this month is its rewards: 180 units at 15 yen.
    const QString now = YearMonth::of(m_today).toString();
    QVERIFY(!m_manager.done({u"export"_s, u"rewards"_s, file(u"rewards.csv"_s)}).isEmpty());
    qint64 rewards = 0;
    for (const auto &row : rowsOf(file(u"rewards.csv"_s)))
        rewards += row[u"amount"_s].toLongLong();
    QCOMPARE(rewards, 180 * 15);
    for (const QJsonValue &row : m_manager.done({u"report"_s, u"month"_s, now})[u"summary"].toArray()) {
        if (row[u"key"].toString() == "rewards"_L1)
            QCOMPARE(row[u"month"].toInteger(), rewards);
    }
    QVERIFY(!m_manager.done({u"report"_s, u"year"_s, u"FY%1"_s.arg(m_month.firstDay().addMonths(-3).year())})
                 .isEmpty());
    QVERIFY(!m_manager
                 .done({u"report"_s, u"qcd"_s, u"--from"_s, m_workDay, u"--to"_s,
                        m_today.toString(Qt::ISODate), u"--by"_s, u"order"_s})
                 .isEmpty());
}

QByteArray TewakectlTest::fingerprint() const
{
    QByteArray all;
    for (const QString &kind : {u"clients"_s, u"workers"_s, u"skills"_s, u"availability"_s, u"orders"_s,
                                u"tasks"_s, u"hours"_s, u"acceptances"_s, u"rewards"_s, u"adjustments"_s}) {
        const QString path = file(u"now-%1.csv"_s.arg(kind));
        if (m_manager.done({u"export"_s, kind, path}).isEmpty())
            return {};
        QFile exported(path);
        if (!exported.open(QIODevice::ReadOnly))
            return {};
        all += exported.readAll();
    }
    const QJsonArray records =
        m_admin.done({u"audit"_s, u"list"_s, u"--limit"_s, u"100000"_s})[u"records"].toArray();
    for (const QJsonValue &record : records) {
        if (!record[u"action"].toString().startsWith(u"signIn"_s))
            all += QJsonDocument(record.toObject()).toJson();
    }
    return all;
}

void TewakectlTest::refusesAndChangesNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const QString month = m_month.toString();
    const auto row = [](const char *name, const QString &who, const QStringList &words, const QString &code,
                        const QString &field) { QTest::newRow(name) << who << words << code << field; };
    row("hours of a closed month", u"akahane"_s, {u"hours"_s, u"unapprove"_s, u"1"_s}, u"refused"_s, {});
    row("acceptance of a complete order", u"akahane"_s, {u"order"_s, u"acceptance"_s, m_order}, u"refused"_s,
        u"state"_s);
    row("a closed month again", u"akahane"_s, {u"month"_s, u"close"_s, month}, u"refused"_s, {});
    row("the running month", u"akahane"_s, {u"month"_s, u"close"_s, YearMonth::of(m_today).toString()}, {},
        {});
    row("a teleworker closes", u"sato"_s, {u"month"_s, u"close"_s, month}, u"notAllowed"_s, u"user"_s);
    row("a teleworker looks into the money", u"sato"_s, {u"report"_s, u"month"_s, month}, u"notAllowed"_s,
        u"user"_s);
    row("somebody else's record", u"sato"_s, {u"worker"_s, u"show"_s, u"W0002"_s}, u"notAllowed"_s,
        u"worker"_s);
    row("somebody else's limits", u"sato"_s, {u"worker"_s, u"limits"_s, u"W0002"_s, u"--day"_s, u"10"_s},
        u"notAllowed"_s, u"worker"_s);
    row("the manager splits", u"akahane"_s, {u"order"_s, u"split"_s, m_order, u"--box"_s, u"60"_s},
        u"notAllowed"_s, u"user"_s);
    row("no such order", u"ota"_s, {u"order"_s, u"cancel"_s, u"1999-0001"_s, u"--reason"_s, u"x"_s},
        u"notFound"_s, {});
    row("a task that passed", u"ota"_s, {u"task"_s, u"cancel"_s, m_order + u"/2"_s, u"--reason"_s, u"x"_s},
        u"refused"_s, {});
    row("a client number that is taken", u"ota"_s,
        {u"client"_s, u"add"_s, u"--code"_s, u"C001"_s, u"--name"_s, u"別"_s}, u"invalidInput"_s, u"code"_s);
    row("a category that there is not", u"ota"_s,
        {u"order"_s, u"add"_s, u"--title"_s, u"T"_s, u"--client"_s, u"C001"_s, u"--category"_s, u"none"_s,
         u"--due"_s, u"2030-01-01"_s},
        u"notFound"_s, u"category"_s);
    row("a day that there is not", u"ota"_s, {u"order"_s, u"change"_s, m_order, u"--due"_s, u"2026-02-29"_s},
        u"invalidInput"_s, u"due"_s);
    row("a level of 9", u"ota"_s, {u"worker"_s, u"skills"_s, u"W0001"_s, u"画像ラベル:9"_s},
        u"invalidInput"_s, u"level"_s);
    row("a proposal that is none", u"ota"_s, {u"dispatch"_s, u"commit"_s, file(u"report.json"_s)},
        u"invalidInput"_s, u"format"_s);
    row("an empty reason", u"akahane"_s, {u"month"_s, u"reopen"_s, month, u"--reason"_s, u" "_s},
        u"invalidInput"_s, u"reason"_s);
    row("an adjustment of an open month", u"akahane"_s,
        {u"month"_s, u"adjust"_s, YearMonth::of(m_today).toString(), u"--corrects"_s,
         YearMonth::of(m_today).toString(), u"--kind"_s, u"revenue"_s, u"--amount"_s, u"-100"_s,
         u"--reason"_s, u"x"_s, u"--order"_s, m_order},
        u"refused"_s, u"corrects"_s);
    row("an import of nothing", u"ota"_s, {u"import"_s, u"clients"_s, file(u"none.csv"_s)}, u"invalidInput"_s,
        {});
    row("an import of the wrong kind", u"ota"_s, {u"import"_s, u"clients"_s, file(u"orders.csv"_s)},
        u"invalidInput"_s, {});
    row("the administrator imports clients", u"mimura"_s, {u"import"_s, u"clients"_s, file(u"clients.csv"_s)},
        u"notAllowed"_s, u"user"_s);
    row("clients that are there already", u"ota"_s, {u"import"_s, u"clients"_s, file(u"clients.csv"_s)},
        u"invalidInput"_s, u"file"_s);
    row("a wrong password", u"nobody"_s, {u"order"_s, u"list"_s}, u"notAllowed"_s, {});
}

void TewakectlTest::refusesAndChangesNothing()
{
    QFETCH(const QString, who);
    QFETCH(const QStringList, words);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    QVERIFY(!m_manager.done({u"export"_s, u"clients"_s, file(u"clients.csv"_s)}).isEmpty());
    if (m_before.isEmpty()) // refusals change nothing, so that one look before all of them is enough
        m_before = fingerprint();
    QVERIFY(m_before.size() > 1000);
    const Answer answer = m_coordinator.as(who, Secret).run(words);
    QCOMPARE(answer.status, 1);
    QVERIFY2(!answer.object().isEmpty(), answer.out.constData());
    const QString message = answer.object()[u"error"][u"message"].toString();
    QVERIFY(!message.isEmpty());
    QVERIFY2(answer.err.contains(message), qPrintable(answer.err));
    if (!code.isEmpty())
        QCOMPARE(answer.code(), code);
    if (!field.isEmpty())
        QCOMPARE(answer.field(), field);
    QCOMPARE(fingerprint(), m_before);
}

void TewakectlTest::correctsTheClosedMonth()
{
    const QString now = YearMonth::of(m_today).toString();
    const QJsonObject booked = m_manager.done({u"month"_s, u"adjust"_s, now, u"--corrects"_s,
                                               m_month.toString(), u"--kind"_s, u"revenue"_s, u"--amount"_s,
                                               u"-500"_s, u"--reason"_s, u"値引き"_s, u"--order"_s, m_order});
    QCOMPARE(booked[u"amount"].toInt(), -500);
    QCOMPARE(booked[u"corrects"].toString(), m_month.toString());
    QVERIFY(!m_manager
                 .done({u"month"_s, u"adjust"_s, now, u"--corrects"_s, m_month.toString(), u"--kind"_s,
                        u"reward"_s, u"--amount"_s, u"200"_s, u"--reason"_s, u"追加"_s, u"--worker"_s,
                        u"W0001"_s})
                 .isEmpty());
    const QJsonArray list = m_manager.done({u"month"_s, u"adjustments"_s, now})[u"adjustments"].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(m_manager.done({u"month"_s, u"show"_s, now})[u"revenue"].toInt(), -500);
}

void TewakectlTest::theOfficeIsWhole()
{
    QVERIFY(m_admin.done({u"audit"_s, u"verify"_s})[u"lines"].toInt() > 50);
    const QString office = m_admin.office();
    const Answer checked = Ctl().plain({u"office"_s, u"check"_s, office, u"--json"_s});
    QVERIFY2(checked.status == 0 && checked.object()[u"ok"].toBool(), checked.out.constData());
    QCOMPARE(Ctl().plain({u"office"_s, u"upgrade"_s, office, u"--json"_s}).status, 0);
    // A calendar is a list, by contract.
    const QByteArray holidays = Ctl().plain({u"calendar"_s, u"holidays"_s, u"2026"_s, u"--json"_s}).out;
    QCOMPARE(QJsonDocument::fromJson(holidays).array().size(), 18);
}

QTEST_GUILESS_MAIN(TewakectlTest)
#include "tst_tewakectl.moc"
