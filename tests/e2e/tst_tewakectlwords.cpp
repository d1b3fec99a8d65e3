// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace tewake::test;
using namespace Qt::StringLiterals;

/// What tewakectl says to people: days, reasons, refusals and reports, in the reader's language.
class TewakectlWordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void commonOptionsMayComeFirst();
    void japaneseHoldsNoEnglish_data();
    void japaneseHoldsNoEnglish();
    void reportsGoToStandardOutput();
    void daysAreInclusive();
    void refusalsNameWhatWasAsked();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TewakectlWordsTest::initTestCase()
{
    m_sample = file(u"sample.tewake"_s);
    const Answer made = Ctl().plain({u"office"_s, u"sample"_s, m_sample, u"--workers"_s, u"30"_s,
                                     u"--months"_s, u"1"_s, u"--seed"_s, u"3"_s, u"--json"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void TewakectlWordsTest::commonOptionsMayComeFirst()
{
    const QStringList list{u"client"_s, u"list"_s};
    const Answer behind = Ctl().plain(list + QStringList{u"--office"_s, m_sample, u"--lang"_s, u"en"_s});
    QCOMPARE(behind.status, 0);
    const Answer before = Ctl().plain(QStringList{u"--office"_s, m_sample, u"--lang=en"_s} + list);
    QCOMPARE(before.status, 0);
    QCOMPARE(before.out, behind.out);
    QCOMPARE(Ctl().plain({u"--json"_s, u"calendar"_s, u"holidays"_s, u"2026"_s}).out.at(0), '[');
    QVERIFY(Ctl().plain({u"--lang"_s, u"en"_s, u"--help"_s}).out.contains("tewakectl COMMAND"));
    const Answer wrong = Ctl().plain({u"--lang"_s, u"en"_s, u"--limit"_s, u"5"_s, u"audit"_s, u"list"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(u"--limit"_s) && wrong.err.contains(u"behind the command"_s),
             qPrintable(wrong.err));
}

void TewakectlWordsTest::japaneseHoldsNoEnglish_data()
{
    QTest::addColumn<QStringList>("words");
    const QString badJson = file(u"bad.json"_s);
    QFile bad(badJson);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("{\n \"from\": ");
    bad.close();
    const QString folder = file(u"half"_s);
    QVERIFY(QDir().mkpath(folder));
    QTest::newRow("no file") << QStringList{u"dispatch"_s, u"commit"_s, file(u"none"_s)};
    QTest::newRow("a folder") << QStringList{u"dispatch"_s, u"commit"_s, folder};
    QTest::newRow("no JSON") << QStringList{u"order"_s, u"split"_s, u"1"_s, u"--shifts"_s, badJson};
    QTest::newRow("half a problem") << QStringList{u"dispatch"_s, u"solve"_s, folder, u"--out"_s,
                                                   file(u"p"_s)};
    QTest::newRow("no server") << QStringList{u"office"_s, u"check"_s, u"postgresql://x@localhost:1/y"_s};
    QTest::newRow("a folder that is not there") << QStringList{
        u"report"_s, u"month"_s, u"2026-10"_s, u"--office"_s, m_sample, u"--out"_s, file(u"no/r.json"_s)};
}

void TewakectlWordsTest::japaneseHoldsNoEnglish()
{
    QFETCH(const QStringList, words);
    const Answer answer = Ctl().plain(words + QStringList{u"--lang"_s, u"ja"_s});
    QVERIFY(answer.status == 1 || answer.status == 3);
    QString said = answer.err.trimmed();
    QVERIFY2(!said.isEmpty() && !said.contains(u'\n'), qPrintable(said));
    // What the person typed and the names of files and hosts may stand there; sentences of the system may
    // not.
    static const QRegularExpression english(u"[A-Za-z]{2,} [A-Za-z]{2,}"_s);
    QVERIFY2(!said.contains(english), qPrintable(said));
    static const QRegularExpression reason(u"[：。].*[\\p{Hiragana}]"_s);
    QVERIFY2(said.contains(reason), qPrintable(said));
}

void TewakectlWordsTest::reportsGoToStandardOutput()
{
    const QStringList month{u"report"_s, u"month"_s,  u"2026-10"_s, u"--office"_s,
                            m_sample,    u"--lang"_s, u"ja"_s};
    const Answer json = Ctl().plain(month + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(object[u"summary"].toArray().at(0)[u"key"].toString(), u"revenue"_s);
    const Answer csv = Ctl().plain(month + QStringList{u"--format"_s, u"csv"_s});
    QCOMPARE(csv.status, 0);
    QVERIFY(!csv.out.startsWith("\xEF\xBB\xBF"));
    const Answer people = Ctl().plain(month);
    for (const QByteArray &text : {csv.out, people.out}) { // nothing for programs where people read
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains("revenue") && !text.contains("rewards"), text.constData());
    }
    const Answer hours =
        Ctl().plain({u"report"_s, u"hours"_s, u"--office"_s, m_sample, u"--format"_s, u"json"_s});
    QCOMPARE(hours.status, 0);
    QVERIFY(QJsonDocument::fromJson(hours.out).object().contains(u"months"_s));
}

void TewakectlWordsTest::daysAreInclusive()
{
    const QString copy = file(u"days.tewake"_s);
    QVERIFY(QFile::copy(m_sample, copy));
    const Ctl office(copy);
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Tokyo")).date();
    const QDate due(today.year() + 1, 12, 20);
    const QJsonObject order = office.done(
        {u"order"_s,      u"add"_s,        u"--title"_s,          u"Days"_s,     u"--client"_s,
         u"C001"_s,       u"--category"_s, u"ai-training-data"_s, u"--due"_s,    due.toString(Qt::ISODate),
         u"--quantity"_s, u"100"_s,        u"--unit"_s,           u"枚"_s,       u"--seconds"_s,
         u"90"_s,         u"--price"_s,    u"24/unit"_s,          u"--reward"_s, u"12/unit"_s});
    const QString number = order[u"number"].toString();
    (void)office.done({u"order"_s, u"accept"_s, number});
    (void)office.done({u"order"_s, u"split"_s, number, u"--box"_s, u"60"_s});
    for (const QStringList &only : {QStringList{u"--order"_s, number}, QStringList{}}) {
        const QStringList words = QStringList{u"task"_s, u"list"_s} + only;
        const QJsonArray tasks = office.run(words).object()[u"tasks"].toArray();
        const Answer list = Ctl().plain(words + QStringList{u"--office"_s, copy, u"--lang"_s, u"ja"_s});
        const QStringList lines = QString::fromUtf8(list.out).split(u'\n', Qt::SkipEmptyParts).mid(1);
        QCOMPARE(lines.size(), tasks.size());
        QVERIFY(!lines.isEmpty());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY2(!lines.at(i).contains(u"00:00"_s), qPrintable(lines.at(i)));
            const QDateTime end = QDateTime::fromString(tasks.at(i)[u"due_at"].toString(), Qt::ISODate);
            QVERIFY(end.isValid());
            const QDate last = end.addSecs(-1).date();
            QVERIFY(only.isEmpty() || last <= due);
            const QString day = last.toString(last.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
            QVERIFY2(lines.at(i).contains(day), qPrintable(lines.at(i) + day));
        }
        QVERIFY(only.isEmpty() || lines.last().contains(due.toString(Qt::ISODate)));
    }
}

void TewakectlWordsTest::refusalsNameWhatWasAsked()
{
    const auto refusal = [&](const QStringList &words) {
        return Ctl()
            .with("TEWAKE_PASSWORD", u"tewake-sample"_s)
            .plain(words + QStringList{u"--office"_s, m_sample, u"--user"_s, u"ota"_s, u"--lang"_s, u"en"_s})
            .err;
    };
    QVERIFY(refusal({u"account"_s, u"list"_s}).contains(u"see who can sign in"_s));
    QVERIFY(refusal({u"audit"_s, u"list"_s}).contains(u"see the audit trail"_s));
    const Answer trail = Ctl()
                             .with("TEWAKE_PASSWORD", u"tewake-sample"_s)
                             .plain({u"audit"_s, u"list"_s, u"--office"_s, m_sample, u"--user"_s, u"admin"_s,
                                     u"--lang"_s, u"ja"_s});
    QCOMPARE(trail.status, 0);
    QVERIFY2(!trail.out.contains("month.close") && !trail.out.contains("signIn") &&
                 !trail.out.contains("setting"),
             trail.out.constData());
}

QTEST_GUILESS_MAIN(TewakectlWordsTest)
#include "tst_tewakectlwords.moc"
