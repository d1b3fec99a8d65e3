// SPDX-License-Identifier: GPL-3.0-or-later
// The lives of the nouns, written down a second time: every state with every step, as it is allowed or
// refused. A change of a table has to be made here too, on purpose.
#include "core/office/states.h"

#include <QTest>

#include <functional>

using namespace tewake;
using namespace Qt::StringLiterals;

class StatesTest : public QObject {
    Q_OBJECT

private slots:
    void transition_data();
    void transition();
    void namesLeadBack();
    void splittingAndAcceptance();

private:
    /// `allowed` holds lines "from step to" by the names and the numbers of the steps below.
    template <class State, class Step>
    void rows(const char *noun, const QStringList &steps, const QStringList &allowed);
};

template <class State, class Step>
void StatesTest::rows(const char *noun, const QStringList &steps, const QStringList &allowed)
{
    QHash<QString, QString> next;
    for (const QString &line : allowed) {
        const QStringList words = line.split(u' ');
        QVERIFY(words.size() == 3 && steps.contains(words.at(1)) && fromName<State>(words.at(0)) &&
                fromName<State>(words.at(2)));
        next.insert(words.at(0) + u' ' + words.at(1), words.at(2));
    }
    for (std::size_t state = 0; state < EnumNames<State>::names.size(); ++state) {
        for (int step = 0; step < steps.size(); ++step) {
            const State from = static_cast<State>(state);
            const QString key = nameOf(from) + u' ' + steps.at(step);
            const std::function<QString(QString &)> act = [from, step](QString &sentence) {
                const Result<State> result = after(from, static_cast<Step>(step));
                if (!result) {
                    sentence = result.error().code == ErrorCode::Refused ? result.error().message : QString();
                    return QString();
                }
                return nameOf(*result);
            };
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(QLatin1StringView(noun), key)))
                << act << next.value(key) << wordOf(from);
        }
    }
}

void StatesTest::transition_data()
{
    QTest::addColumn<std::function<QString(QString &)>>("act");
    QTest::addColumn<QString>("to"); // empty: refused
    QTest::addColumn<QString>("word");
    rows<OrderState, OrderStep>("order",
                                {u"accept"_s, u"unaccept"_s, u"begin"_s, u"deliver"_s, u"sendBack"_s,
                                 u"complete"_s, u"takeAcceptanceBack"_s, u"cancel"_s},
                                {u"quoted accept accepted"_s, u"accepted unaccept quoted"_s,
                                 u"accepted begin inProgress"_s, u"inProgress begin inProgress"_s,
                                 u"inProgress deliver delivered"_s, u"delivered sendBack inProgress"_s,
                                 u"delivered complete completed"_s,
                                 u"completed takeAcceptanceBack delivered"_s, u"quoted cancel cancelled"_s,
                                 u"accepted cancel cancelled"_s, u"inProgress cancel cancelled"_s});
    rows<TaskState, TaskStep>(
        "task",
        {u"offer"_s, u"accept"_s, u"decline"_s, u"withdraw"_s, u"start"_s, u"submit"_s, u"takeBack"_s,
         u"pass"_s, u"sendBack"_s, u"reject"_s, u"inspectAgain"_s, u"cancel"_s},
        {u"planned offer offered"_s, u"offered accept accepted"_s, u"offered decline planned"_s,
         u"offered withdraw planned"_s, u"accepted withdraw planned"_s, u"working withdraw planned"_s,
         u"accepted start working"_s, u"working start working"_s, u"accepted submit submitted"_s,
         u"working submit submitted"_s, u"submitted takeBack working"_s, u"submitted pass passed"_s,
         u"submitted sendBack sentBack"_s, u"submitted reject rejected"_s,
         u"sentBack inspectAgain submitted"_s, u"planned cancel cancelled"_s, u"offered cancel cancelled"_s,
         u"accepted cancel cancelled"_s, u"working cancel cancelled"_s});
    rows<AssignmentState, AssignmentStep>(
        "assignment", {u"accept"_s, u"decline"_s, u"withdraw"_s, u"finish"_s, u"reopen"_s},
        {u"offered accept accepted"_s, u"offered decline declined"_s, u"offered withdraw withdrawn"_s,
         u"accepted withdraw withdrawn"_s, u"accepted finish finished"_s, u"finished reopen accepted"_s});
    rows<TimeEntryState, TimeEntryStep>(
        "hours", {u"stop"_s, u"submit"_s, u"recall"_s, u"approve"_s, u"return"_s, u"unapprove"_s},
        {u"running stop draft"_s, u"draft submit submitted"_s, u"returned submit submitted"_s,
         u"submitted recall draft"_s, u"submitted approve approved"_s, u"submitted return returned"_s,
         u"approved unapprove submitted"_s});
    rows<MonthState, MonthStep>("month", {u"close"_s, u"reopen"_s},
                                {u"open close closed"_s, u"closed reopen open"_s});
}

void StatesTest::transition()
{
    QFETCH(std::function<QString(QString &)>, act);
    QFETCH(QString, to);
    QFETCH(QString, word);
    QString sentence;
    QCOMPARE(act(sentence), to);
    if (to.isEmpty())
        QVERIFY2(sentence.contains(word), qPrintable(sentence)); // the refusal names the state
}

void StatesTest::namesLeadBack()
{
    for (const char *name : {"offered", "OFFERED", "Offered"})
        QCOMPARE(fromName<TaskState>(QString::fromLatin1(name)), std::optional(TaskState::Offered));
    QVERIFY(!fromName<TaskState>(u"somewhere"));
    QVERIFY(!fromName<TaskState>(u""));
}

void StatesTest::splittingAndAcceptance()
{
    const auto in = [](bool (*rule)(OrderState)) {
        QStringList names;
        for (std::size_t state = 0; state < EnumNames<OrderState>::names.size(); ++state) {
            if (rule(static_cast<OrderState>(state)))
                names.append(nameOf(static_cast<OrderState>(state)));
        }
        return names.join(u' ');
    };
    QCOMPARE(in(isSplittable), u"quoted accepted inProgress"_s);
    QCOMPARE(in(takesAcceptances), u"inProgress delivered"_s);
}

QTEST_GUILESS_MAIN(StatesTest)
#include "tst_states.moc"
