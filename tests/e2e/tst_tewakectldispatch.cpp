// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchoffices.h"
#include "tests/e2e/ctl.h"

#include "core/dispatch/format.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// The open format on the command line: a plan, why it leaves tasks out, and what would place them.
class TewakectlDispatchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyReasonIsWritten();
    void everyReasonIsTold();
    void oneTaskWithWhatWouldHelp();
    void withoutHandsItSaysWho();
    void brokenPlansAreNotExplained();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QList<QByteArrayList> rowsOf(const QString &path);

    QTemporaryDir m_folder;
    dispatch::Problem m_problem;
    QSet<qint64> m_unplaced;
};

QList<QByteArrayList> TewakectlDispatchTest::rowsOf(const QString &path)
{
    QFile file(path);
    QList<QByteArrayList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                rows.append(line.split(','));
        }
    }
    return rows;
}

void TewakectlDispatchTest::initTestCase()
{
    m_problem = dispatch::cases::makeOffice(dispatch::cases::Shape::Office, 4, {.demand = 180});
    QVERIFY(!dispatch::writeDirectory(m_problem, file(u"case"_s).toStdString()));
    const QJsonObject solved =
        Ctl().done({u"dispatch"_s, u"solve"_s, file(u"case"_s), u"--out"_s, file(u"plan.csv"_s),
                    u"--iterations"_s, u"2000"_s, u"--reasons"_s, file(u"reasons.csv"_s)});
    for (const dispatch::Task &task : m_problem.tasks)
        m_unplaced.insert(task.id);
    for (const QByteArrayList &row : rowsOf(file(u"plan.csv"_s)))
        m_unplaced.remove(row.first().toLongLong());
    QCOMPARE(solved[u"placed"].toInteger(), qint64(m_problem.tasks.size()) - m_unplaced.size());
    QVERIFY(m_unplaced.size() > 20);
}

void TewakectlDispatchTest::everyReasonIsWritten()
{
    const QList<QByteArrayList> rows = rowsOf(file(u"reasons.csv"_s));
    QCOMPARE(rows.size(), m_unplaced.size() + 1);
    QCOMPARE(rows.first().first(), QByteArray("task"));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i).size(), rows.first().size());
        QVERIFY(m_unplaced.contains(rows.at(i).at(0).toLongLong()));
        QVERIFY(rows.at(i).at(1) != "unknown");
        QCOMPARE(rows.at(i).at(2).toInt(), static_cast<int>(m_problem.workers.size()));
    }
}

void TewakectlDispatchTest::everyReasonIsTold()
{
    const QJsonArray told =
        Ctl()
            .done({u"dispatch"_s, u"explain"_s, file(u"case"_s), file(u"plan.csv"_s)})[u"unplaced"]
            .toArray();
    QCOMPARE(told.size(), m_unplaced.size());
    const QList<QByteArrayList> rows = rowsOf(file(u"reasons.csv"_s));
    QHash<qint64, QString> written;
    for (const QByteArrayList &row : rows)
        written.insert(row.at(0).toLongLong(), QString::fromLatin1(row.at(1)));
    for (const QJsonValue &one : told)
        QCOMPARE(one[u"reason"].toString(), written.value(one[u"task"].toInteger()));
    const Answer text = Ctl().plain({u"dispatch"_s, u"explain"_s, file(u"case"_s), file(u"plan.csv"_s)});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.out.count('\n'), m_unplaced.size());
}

void TewakectlDispatchTest::oneTaskWithWhatWouldHelp()
{
    int remedies = 0;
    for (const qint64 task : m_unplaced) {
        const QJsonObject told = Ctl().done({u"dispatch"_s, u"explain"_s, file(u"case"_s),
                                             file(u"plan.csv"_s), u"--task"_s, QString::number(task)});
        QCOMPARE(told[u"task"].toInteger(), task);
        if (told[u"reason"].toString() != u"can_be_placed"_s)
            QVERIFY(told[u"all_tried"].toBool());
        remedies += static_cast<int>(told[u"remedies"].toArray().size());
        if (remedies > 5)
            return;
    }
    QVERIFY(remedies > 0);
}

/// Before anything is placed most tasks lack nothing: then who could take them is the answer.
void TewakectlDispatchTest::withoutHandsItSaysWho()
{
    const QString empty = file(u"pins-only.csv"_s);
    QVERIFY(!dispatch::writePlan(m_problem.pins, empty.toStdString()));
    int placeable = 0;
    const QJsonArray told =
        Ctl().done({u"dispatch"_s, u"explain"_s, file(u"case"_s), empty})[u"unplaced"].toArray();
    for (const QJsonValue &one : told) {
        if (one[u"reason"].toString() != u"can_be_placed"_s)
            continue;
        ++placeable;
        QVERIFY(one[u"counts"][u"could_take"].toInt() > 0);
        QVERIFY(!one.toObject().contains(u"remedies"));
    }
    QVERIFY(placeable > told.size() / 2);
}

void TewakectlDispatchTest::brokenPlansAreNotExplained()
{
    std::vector<dispatch::PlanRow> rows = m_problem.pins;
    rows.push_back({m_problem.tasks.front().id, m_problem.workers.front().id, 7, 8});
    QVERIFY(!dispatch::writePlan(rows, file(u"bad.csv"_s).toStdString()));
    const Answer answer = Ctl().run({u"dispatch"_s, u"explain"_s, file(u"case"_s), file(u"bad.csv"_s)});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.field(), u"plan"_s);
    const QJsonObject unknown = Ctl().done(
        {u"dispatch"_s, u"explain"_s, file(u"case"_s), file(u"plan.csv"_s), u"--task"_s, u"123456"_s});
    QCOMPARE(unknown[u"reason"].toString(), u"unknown"_s);
}

QTEST_GUILESS_MAIN(TewakectlDispatchTest)
#include "tst_tewakectldispatch.moc"
