// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <QTemporaryDir>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// What the program says where there is no command, no room for the answer, or something to be said first.
class TewakectlAnswersTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void commonOptionsWithoutACommand();
    void answersThatAreCutOff_data();
    void answersThatAreCutOff();
    void whatIsWrittenOffIsTheDesksToSay();

private:
    QTemporaryDir m_folder;
    QString m_sample = m_folder.filePath(u"sample.tewake"_s);
};

void TewakectlAnswersTest::initTestCase()
{
    const Answer made = Ctl().plain({u"office"_s, u"sample"_s, m_sample, u"--workers"_s, u"30"_s,
                                     u"--months"_s, u"2"_s, u"--seed"_s, u"3"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

/// What every command has may be all that is in front of nothing.
void TewakectlAnswersTest::commonOptionsWithoutACommand()
{
    const QStringList common{u"--office"_s, u"x.tewake"_s, u"--user=ota"_s, u"--lang"_s, u"en"_s};
    const Answer version = Ctl().plain(common + QStringList{u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY2(version.out.startsWith("tewakectl "), version.out.constData());
    QCOMPARE(Ctl().plain({u"--version"_s, u"--office"_s, u"x"_s}).status, 0);
    const Answer none = Ctl().plain(common);
    QCOMPARE(none.status, 2);
    QVERIFY2(none.err.startsWith(u"No command was given"_s), qPrintable(none.err));
    const Answer unknown = Ctl().plain(common + QStringList{u"orders"_s, u"lst"_s, u"--json"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.startsWith(u"There is no command “orders lst”"_s), qPrintable(unknown.err));
    QCOMPARE(unknown.field(), u"command"_s);
    const Answer verb = Ctl().plain(common + QStringList{u"order"_s});
    QVERIFY2(verb.err.startsWith(u"“order” needs one of its verbs"_s), qPrintable(verb.err));
    for (const QStringList &asked : {QStringList{u"help"_s, u"order"_s}, QStringList{u"order"_s, u"--help"_s},
                                     QStringList{u"--help"_s, u"order"_s}}) {
        const Answer help = Ctl().plain(common + asked);
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("order split") && !help.out.contains("hours stop"));
    }
}

void TewakectlAnswersTest::answersThatAreCutOff_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList office{u"--office"_s, m_sample, u"--user"_s, u"akahane"_s, u"--lang"_s, u"en"_s};
    QTest::newRow("CSV") << QStringList{u"report"_s, u"hours"_s, u"--format"_s, u"csv"_s} + office;
    QTest::newRow("JSON file") << QStringList{u"report"_s, u"hours"_s, u"--format"_s, u"json"_s} + office;
    QTest::newRow("tables") << QStringList{u"report"_s, u"hours"_s} + office;
    QTest::newRow("one object") << QStringList{u"report"_s, u"hours"_s, u"--json"_s} + office;
    QTest::newRow("help") << QStringList{u"--help"_s, u"--lang"_s, u"en"_s};
}

/// Whoever reads half a report has to hear of it.
void TewakectlAnswersTest::answersThatAreCutOff()
{
    QFETCH(const QStringList, words);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TEWAKE_PASSWORD"_s, u"tewake-sample"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(TEWAKECTL), words);
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("cut off"), said.constData());
    QCOMPARE(process.exitCode(), 1);
}

void TewakectlAnswersTest::whatIsWrittenOffIsTheDesksToSay()
{
    const Ctl manager = Ctl(m_sample).as(u"akahane"_s, u"tewake-sample"_s);
    const auto first = [&manager](const QString &state) {
        return manager.done({u"order"_s, u"list"_s, u"--state"_s, state})[u"orders"][0][u"number"].toString();
    };
    const QStringList nothing{u"--quantity"_s, u"0"_s, u"--amount"_s, u"0"_s, u"--lang"_s, u"en"_s};
    const Answer delivered =
        manager.run(QStringList{u"order"_s, u"acceptance"_s, first(u"delivered"_s)} + nothing);
    QCOMPARE(delivered.status, 1);
    QCOMPARE(delivered.field(), u"write-off"_s);
    QVERIFY2(delivered.err.contains(u"would be written off. Record a part"_s), qPrintable(delivered.err));
    QVERIFY2(delivered.err.contains(u"--partial, or --write-off."_s), qPrintable(delivered.err));
    // Where nothing can be accepted at all, that is said and no option is asked for.
    const Answer completed =
        manager.run(QStringList{u"order"_s, u"acceptance"_s, first(u"completed"_s)} + nothing);
    QCOMPARE(completed.status, 1);
    QCOMPARE(completed.field(), u"state"_s);
    QVERIFY2(!completed.err.contains(u"--write-off"_s), qPrintable(completed.err));
}

QTEST_GUILESS_MAIN(TewakectlAnswersTest)
#include "tst_tewakectlanswers.moc"
