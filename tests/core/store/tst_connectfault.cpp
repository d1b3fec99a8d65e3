// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connectfault.h"

#include "core/desk/office.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace Qt::StringLiterals;

/// What a server or libpq says of a connection that does not come about, and what a person reads.
class ConnectFaultTest : public QObject {
    Q_OBJECT
private slots:
    void sentences_data();
    void sentences();
    void unknownOnesStandInBrackets();
    void nobodyThere();
};

void ConnectFaultTest::sentences_data()
{
    QTest::addColumn<QString>("native");
    QTest::addColumn<QString>("said");
    const QString server = u"connection to server at \"db\" (10.0.0.1), port 5433 failed: "_s;
    const auto row = [&](const char *name, const QString &native, const QString &said) {
        QTest::newRow(name) << server + native << said;
    };
    row("refused", u"Connection refused\n\tIs the server running on that host?"_s,
        u"no server answers at db:5433."_s);
    row("password", u"FATAL:  password authentication failed for user \"ota\""_s, u"the password of “ota”"_s);
    row("no password", u"fe_sendauth: no password supplied"_s, u"a password for “ota” is needed"_s);
    row("database", u"FATAL:  database \"tewake\" does not exist"_s, u"has no database “tewake”"_s);
    row("role", u"FATAL:  role \"ota\" does not exist"_s, u"knows nobody named “ota”"_s);
    row("pg_hba", u"FATAL:  no pg_hba.conf entry for host \"10.0.0.2\", user \"ota\", database \"tewake\""_s,
        u"does not let “ota” into the database “tewake” from here"_s);
    row("SSL", u"server does not support SSL, but SSL was required"_s, u"no encrypted connection"_s);
    row("certificate", u"SSL error: certificate verify failed"_s, u"certificate could not be verified"_s);
    row("timeout", u"timeout expired"_s, u"did not answer in time"_s);
    row("full", u"FATAL:  sorry, too many clients already"_s, u"as many connections"_s);
    QTest::newRow("name") << u"could not translate host name \"db\" to address: Name or service not known"_s
                          << u"there is no computer of the name"_s;
}

Location server()
{
    Location location;
    location.engine = Engine::Postgres;
    location.host = u"db"_s;
    location.port = 5433;
    location.user = u"ota"_s;
    location.database = u"tewake"_s;
    return location;
}

void ConnectFaultTest::sentences()
{
    QFETCH(const QString, native);
    QFETCH(const QString, said);
    const QString sentence = connectFault(server(), native);
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY(!sentence.contains(u'\n') && !sentence.contains(u'%'));
}

void ConnectFaultTest::unknownOnesStandInBrackets()
{
    QCOMPARE(connectFault(server(), u"something\n\telse"_s), u"the reason is not known (something else)."_s);
}

void ConnectFaultTest::nobodyThere()
{
    // The real libpq, in whatever language the machine speaks.
    Location location = server();
    location.host = u"127.0.0.1"_s;
    location.port = 1;
    const SystemClock clock;
    const auto opened = Office::open(location, clock);
    TEWAKE_REFUSED(opened, ErrorCode::CannotOpen, "no server answers at 127.0.0.1:1.");
}

QTEST_GUILESS_MAIN(ConnectFaultTest)
#include "tst_connectfault.moc"
