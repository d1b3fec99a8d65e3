// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include "core/office/terms.h"

#include <QDate>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace tewake;
using namespace tewake::test;
using namespace Qt::StringLiterals;

/// The terms of offers on the command line: the office's, an order's, and what each offer states.
class TewakectlTermsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void ordersHaveWordsOfTheirOwn();
    void nothingGoesOutWithoutItsTerms();
    void offersStateEveryTerm();
    void settingsAreChecked();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QDate m_today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Tokyo")).date();
    Ctl m_admin;
    Ctl m_coordinator;
    QString m_order;
};

void TewakectlTermsTest::initTestCase()
{
    const QString office = file(u"sample.tewake"_s);
    const Answer made = Ctl().plain({u"office"_s, u"sample"_s, office, u"--workers"_s, u"40"_s, u"--months"_s,
                                     u"1"_s, u"--seed"_s, u"3"_s, u"--json"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    m_admin = Ctl(office).as(u"admin"_s, u"tewake-sample"_s);
    m_coordinator = Ctl(office).as(u"ota"_s, u"tewake-sample"_s);
}

void TewakectlTermsTest::ordersHaveWordsOfTheirOwn()
{
    const QString due = m_today.addDays(25).toString(Qt::ISODate);
    const QString pays = m_today.addDays(90).toString(Qt::ISODate);
    const QJsonObject added =
        m_coordinator.done({u"order"_s,     u"add"_s,     u"--title"_s,       u"標識の画像ラベル"_s,
                            u"--client"_s,  u"C001"_s,    u"--category"_s,    u"ai-training-data"_s,
                            u"--due"_s,     due,          u"--quantity"_s,    u"80"_s,
                            u"--unit"_s,    u"枚"_s,      u"--seconds"_s,     u"90"_s,
                            u"--price"_s,   u"24/unit"_s, u"--expenses"_s,    u"交通費の実費"_s,
                            u"--hand-in"_s, u"x"_s,       u"--client-pays"_s, pays});
    m_order = added[u"number"].toString();
    QCOMPARE(added[u"client_pays_on"].toString(), pays);
    QCOMPARE(added[u"own_terms"].toObject(),
             (QJsonObject{{u"expenses"_s, u"交通費の実費"_s}, {u"handIn"_s, u"x"_s}}));
    // Emptied words are the office's again.
    const QJsonObject kept = m_coordinator.done({u"order"_s, u"change"_s, m_order, u"--hand-in"_s, u""_s});
    QCOMPARE(kept[u"own_terms"].toObject(), (QJsonObject{{u"expenses"_s, u"交通費の実費"_s}}));
    QVERIFY(!m_coordinator.done({u"order"_s, u"accept"_s, m_order}).isEmpty());
    QVERIFY(!m_coordinator.done({u"order"_s, u"split"_s, m_order, u"--box"_s, u"60"_s}).isEmpty());
}

void TewakectlTermsTest::nothingGoesOutWithoutItsTerms()
{
    const QString plan = file(u"plan.json"_s);
    const QStringList propose{u"dispatch"_s,  u"propose"_s,
                              u"--from"_s,    m_today.toString(Qt::ISODate),
                              u"--to"_s,      m_today.addDays(25).toString(Qt::ISODate),
                              u"--orders"_s,  m_order,
                              u"--seconds"_s, u"0.3"_s,
                              u"--out"_s,     plan};
    QCOMPARE(m_coordinator.done(propose)[u"assignments"].toArray().size(), 2);
    QVERIFY(!m_admin.done({u"setting"_s, u"set"_s, u"terms.contact"_s, u""_s}).isEmpty());
    const Answer lacking = m_coordinator.run({u"dispatch"_s, u"commit"_s, plan});
    QCOMPARE(lacking.status, 1);
    QCOMPARE(lacking.code(), u"refused"_s);
    QCOMPARE(lacking.field(), u"terms"_s);
    const QString sentence = lacking.object()[u"error"][u"message"].toString();
    QVERIFY2(sentence.contains(u"Contact of the orderer"_s) &&
                 sentence.contains(u"Reward of order %1"_s.arg(m_order)),
             qPrintable(sentence));
    QVERIFY(!m_admin.done({u"setting"_s, u"set"_s, u"terms.contact"_s, u"0263-00-0000"_s}).isEmpty());
    QVERIFY(!m_coordinator.done({u"order"_s, u"change"_s, m_order, u"--reward"_s, u"12/unit"_s}).isEmpty());
    const Answer sent = m_coordinator.run({u"dispatch"_s, u"commit"_s, plan});
    QCOMPARE(sent.object()[u"offers"].toInt(), 2);
    // 480 yen an hour: a note for the coordinator, and no refusal.
    QVERIFY2(sent.err.contains(u"1,061"_s) && sent.err.contains(u"%1 (480"_s.arg(m_order)),
             qPrintable(sent.err));
    QVERIFY(sent.object()[u"wage_note"].toString().contains(m_order));
}

void TewakectlTermsTest::offersStateEveryTerm()
{
    int seen = 0;
    const QJsonArray all = m_coordinator.done({u"offer"_s, u"list"_s})[u"offers"].toArray();
    for (const QJsonValue &offer : all) {
        if (!offer[u"ref"].toString().startsWith(m_order))
            continue;
        ++seen;
        const Ctl worker =
            Ctl(m_coordinator.office()).as(offer[u"worker"].toString().toLower(), u"tewake-sample"_s);
        const QJsonObject mine =
            worker.done({u"offer"_s, u"show"_s, offer[u"ref"].toString()})[u"offer"].toObject();
        const QJsonObject terms = mine[u"terms"].toObject();
        QCOMPARE(terms.size(), termRules().size());
        for (const TermRule &rule : termRules())
            QVERIFY2(!terms[nameOf(rule.kind)].toString().isEmpty(), qPrintable(nameOf(rule.kind)));
        QCOMPARE(terms[u"contact"].toString(), u"0263-00-0000"_s);
        QCOMPARE(terms[u"expenses"].toString(), u"交通費の実費"_s);
        QVERIFY(mine[u"terms_kept"].toBool());
        const QString id = QString::number(mine[u"offer"].toInt());
        QCOMPARE(m_coordinator.done({u"offer"_s, u"show"_s, id})[u"offer"][u"terms"].toObject(), terms);
        bool listed = false;
        for (const QJsonValue &own : worker.done({u"offer"_s, u"list"_s})[u"offers"].toArray())
            listed = listed || (own[u"offer"] == mine[u"offer"] && own[u"terms"].toObject() == terms);
        QVERIFY(listed);
        const Answer words = Ctl()
                                 .as({}, u"tewake-sample"_s)
                                 .plain({u"offer"_s, u"show"_s, id, u"--office"_s, m_coordinator.office(),
                                         u"--user"_s, u"ota"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(words.out.contains("Intellectual property: "), words.out.constData());
    }
    QCOMPARE(seen, 2);
}

void TewakectlTermsTest::settingsAreChecked()
{
    const Answer wrong = m_admin.run({u"setting"_s, u"set"_s, u"wage.minimum"_s, u"a lot"_s});
    QCOMPARE(wrong.status, 1);
    QCOMPARE(wrong.code(), u"invalidInput"_s);
    QCOMPARE(m_admin.run({u"setting"_s, u"set"_s, u"terms.validFrom"_s, u"soon"_s}).code(),
             u"invalidInput"_s);
    const QJsonArray settings = m_admin.done({u"setting"_s, u"list"_s})[u"settings"].toArray();
    QVERIFY(settings.contains(QJsonObject{{u"name"_s, u"terms.contact"_s}, {u"value"_s, u"0263-00-0000"_s}}));
    const Answer warned = m_admin.run({u"setting"_s, u"set"_s, u"terms.payMeans"_s, u"検収後の振込"_s});
    QCOMPARE(warned.status, 0);
    QVERIFY2(warned.err.contains(u"60"_s), qPrintable(warned.err)); // a payment hangs on nothing
    QCOMPARE(Ctl().plain({u"office"_s, u"check"_s, m_admin.office(), u"--json"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TewakectlTermsTest)
#include "tst_tewakectlterms.moc"
