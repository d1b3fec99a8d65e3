// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/unplacedlist.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace tewake;
using namespace tewake::ui;
using namespace Qt::StringLiterals;

namespace {

UnplacedTask unplaced(qint64 id, dispatch::RemedySearch search)
{
    UnplacedTask task{Id<Task>(id), u"T-%1"_s.arg(id), u"reason %1"_s.arg(id)};
    task.search = search;
    return task;
}

} // namespace

/// What a proposal could not place: every task with its reason, and what would help on request.
class UnplacedListTest : public QObject {
    Q_OBJECT

private slots:
    void everyTaskIsReached();
    void remediesOnRequest();
    void remediesAreDoneOrOpened();
};

void UnplacedListTest::everyTaskIsReached()
{
    constexpr qint64 count = 95;
    QList<UnplacedTask> tasks;
    for (qint64 id = 1; id <= count; ++id)
        tasks.append(unplaced(id, dispatch::RemedySearch::NotNeeded));
    UnplacedList list(tasks);
    list.show();
    const auto shown = [&](qint64 id) {
        auto *title = list.findChild<QPushButton *>(u"dispatch.unplaced.%1"_s.arg(id));
        return title && title->isVisible() && title->accessibleDescription() == u"reason %1"_s.arg(id);
    };
    auto *more = list.findChild<QPushButton *>(u"dispatch.unplaced.more"_s);
    QVERIFY(more);
    for (int clicks = 0; clicks < 10 && more->isVisible(); ++clicks)
        more->click();
    QCoreApplication::processEvents(); // what is laid out is shown
    QVERIFY(!more->isVisible());
    for (qint64 id = 1; id <= count; ++id)
        QVERIFY2(shown(id), qPrintable(QString::number(id)));
    // In the order in which they came.
    QVERIFY(list.findChild<QPushButton *>(u"dispatch.unplaced.41"_s)->mapTo(&list, QPoint()).y() >
            list.findChild<QPushButton *>(u"dispatch.unplaced.40"_s)->mapTo(&list, QPoint()).y());
    QSignalSpy asked(&list, &UnplacedList::taskRequested);
    list.findChild<QPushButton *>(u"dispatch.unplaced.90"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 90);
}

void UnplacedListTest::remediesOnRequest()
{
    UnplacedList list(
        {unplaced(5, dispatch::RemedySearch::NotLookedFor), unplaced(6, dispatch::RemedySearch::Whole)});
    QVERIFY(!list.findChild<QPushButton *>(u"dispatch.unplaced.look.6"_s));
    auto *look = list.findChild<QPushButton *>(u"dispatch.unplaced.look.5"_s);
    QVERIFY(look);
    QSignalSpy asked(&list, &UnplacedList::remediesRequested);
    look->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 5);
    QVERIFY(!look->isEnabled());
    UnplacedTask found = unplaced(5, dispatch::RemedySearch::Whole);
    found.remedies.append(
        {u"later"_s, dispatch::Remedy{.kind = dispatch::RemedyKind::DueLater, .amount = 60}});
    list.showRemedies(found);
    QTRY_VERIFY(!list.findChild<QPushButton *>(u"dispatch.unplaced.look.5"_s));
    QVERIFY(list.findChild<QPushButton *>(u"dispatch.remedy.5.0"_s));
    list.showRemedies(unplaced(77, dispatch::RemedySearch::Whole)); // not of this list
    QVERIFY(!list.findChild<QPushButton *>(u"dispatch.remedy.77.0"_s));
}

void UnplacedListTest::remediesAreDoneOrOpened()
{
    UnplacedTask task = unplaced(5, dispatch::RemedySearch::Whole);
    task.remedies.append(
        {u"swap"_s, dispatch::Remedy{.kind = dispatch::RemedyKind::Swap, .worker = 3, .otherTask = 8}});
    task.remedies.append(
        {u"later"_s, dispatch::Remedy{.kind = dispatch::RemedyKind::DueLater, .amount = 60}});
    task.remedies.append({u"read from a file"_s, {}});
    UnplacedList list({task});
    auto *swap = list.findChild<QPushButton *>(u"dispatch.remedy.5.0"_s);
    auto *later = list.findChild<QPushButton *>(u"dispatch.remedy.5.1"_s);
    QVERIFY(swap && later && swap->text() != later->text());
    QVERIFY(!list.findChild<QPushButton *>(u"dispatch.remedy.5.2"_s));
    QSignalSpy chosen(&list, &UnplacedList::remedyRequested);
    swap->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toLongLong(), 5);
    QCOMPARE(chosen.first().at(1).value<RemedyChoice>().change->otherTask, 8);
}

QTEST_MAIN(UnplacedListTest)
#include "tst_unplacedlist.moc"
