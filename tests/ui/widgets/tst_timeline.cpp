// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/timelinelayout.h"
#include "ui/widgets/timelineview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace {

const QDate monday(2026, 11, 16);
const QTimeZone tokyo("Asia/Tokyo");

qint64 at(int day, int minute)
{
    return monday.addDays(day).startOfDay(tokyo).toSecsSinceEpoch() + minute * 60;
}

std::vector<TimelineRow> makeRows(int count, int days)
{
    std::vector<TimelineRow> rows;
    qint64 id = 1;
    for (int i = 0; i < count; ++i) {
        TimelineRow row{
            .id = 1000 + i, .name = u"Worker %1"_s.arg(i), .plannedMinutes = 600, .desiredMinutes = 1200};
        for (int day = 0; day < days; ++day) {
            row.availability.push_back({at(day, 9 * 60), at(day, 12 * 60)});
            for (const int start : {9 * 60, 10 * 60 + 30}) {
                row.blocks.push_back({id, id + 50000, at(day, start), at(day, start + 60),
                                      static_cast<Status>((i + day) % statusCount), u"標識"_s,
                                      u"標識-%1"_s.arg(id), true});
                ++id;
            }
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private slots:
    void init();
    void layoutRoundTrips();
    void hitsBlocksAndRows();
    void keyboardWalksBlocks();
    void enterAndEscape();
    void selectionFollowsIds();
    void scrollsSelectionIntoView();
    void mouseSelectsAndActivates();
    void zoomChangesScale();
    void dropReportsRowAndTime();
    void dropIsRefusedWhereItCannotGo();
    void emptyAndTinyViews();
    void bigBoardPaintsQuickly();

private:
    std::unique_ptr<TimelineView> m_view;
};

void TestTimeline::init()
{
    m_view = std::make_unique<TimelineView>(u"Dispatch"_s);
    m_view->setRange(monday, monday.addDays(6));
    m_view->setRows(makeRows(40, 5));
    m_view->resize(1100, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTimeline::layoutRoundTrips()
{
    TimelineLayout layout;
    layout.build(
        monday, monday.addDays(6), tokyo, [](const QDate &) { return std::pair(8, 20); }, 0.5, 20);
    QCOMPARE(layout.width(), 7 * 360);
    QCOMPARE(layout.xOf(at(0, 8 * 60)), 0.0);
    QCOMPARE(layout.xOf(at(1, 14 * 60)), 360.0 + 180.0);
    QCOMPARE(layout.timeAt(360 + 180), at(1, 14 * 60));
    // The night takes no room: all of it lies on the edge of its day.
    QCOMPARE(layout.xOf(at(0, 23 * 60)), 360.0);
    QCOMPARE(layout.xOf(at(-3, 0)), 0.0);
    QCOMPARE(layout.xOf(at(30, 0)), 7.0 * 360);
    QCOMPARE(layout.end(), at(7, 0));
}

void TestTimeline::hitsBlocksAndRows()
{
    for (const qint64 id : {1, 2, 11, 14, 45}) {
        const QRect box = m_view->blockRect(id);
        QVERIFY(!box.isEmpty());
        QCOMPARE(m_view->blockAt(box.center()), id);
        QCOMPARE(m_view->rowAt(box.center()), 1000 + (id - 1) / 10);
        QCOMPARE(m_view->blockAt(QPoint(box.center().x(), box.top() - 2)), -1);
    }
    const QRect between = m_view->blockRect(1);
    QCOMPARE(m_view->blockAt(QPoint(between.left() - 4, between.center().y())), -1);
    QCOMPARE(m_view->blockAt(QPoint(10, between.center().y())), -1);
    QCOMPARE(m_view->rowAt(QPoint(10, between.center().y())), 1000);
    QVERIFY(!m_view->timeAt(QPoint(10, 200)));
    QVERIFY(std::llabs(*m_view->timeAt(m_view->blockRect(1).topLeft()) - at(0, 9 * 60)) < 600);
    QVERIFY(m_view->blockRect(99999).isEmpty());
}

void TestTimeline::keyboardWalksBlocks()
{
    QSignalSpy selected(m_view.get(), &TimelineView::selectionChanged);
    m_view->selectBlock(1);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->selectedBlock(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selectedBlock(), 12);
    QCOMPARE(m_view->selectedRow(), 1001);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->selectedBlock(), 20);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->selectedBlock(), 20);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->selectedBlock(), 1);
    QCOMPARE(selected.count(), 6);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->selectedRow(), 1039);
    QVERIFY(m_view->accessibleDescription().contains(u"Worker 39"_s));
}

void TestTimeline::enterAndEscape()
{
    QSignalSpy block(m_view.get(), &TimelineView::blockActivated);
    QSignalSpy row(m_view.get(), &TimelineView::rowActivated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(block.count() + row.count(), m_view->selectedRow() < 0 ? 0 : 1);
    row.clear();
    m_view->selectBlock(13);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(block.count(), 1);
    QCOMPARE(block.first().first().toLongLong(), 13);
    m_view->selectRow(1005);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(row.count(), 1);
    QCOMPARE(row.first().first().toLongLong(), 1005);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->selectedRow(), -1);
}

void TestTimeline::selectionFollowsIds()
{
    m_view->selectBlock(25);
    auto rows = m_view->rows();
    std::reverse(rows.begin(), rows.end());
    QSignalSpy selected(m_view.get(), &TimelineView::selectionChanged);
    m_view->setRows(rows);
    QCOMPARE(m_view->selectedBlock(), 25);
    QCOMPARE(m_view->selectedRow(), 1002);
    QCOMPARE(selected.count(), 0);
    m_view->setRows(makeRows(1, 1));
    QCOMPARE(m_view->selectedBlock(), -1);
    QCOMPARE(selected.count(), 1);
    QVERIFY(!m_view->updateRow({.id = 5}));
    TimelineRow row = m_view->rows().front();
    row.name = u"Renamed"_s;
    QVERIFY(m_view->updateRow(row));
    QCOMPARE(m_view->rows().front().name, u"Renamed"_s);
}

void TestTimeline::scrollsSelectionIntoView()
{
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_view->selectRow(1039);
    QVERIFY(m_view->viewport()->rect().contains(m_view->rowRect(1039).center()));
    m_view->setZoom(TimelineView::Zoom::Hour);
    m_view->selectBlock(400);
    QVERIFY(m_view->viewport()->rect().contains(m_view->blockRect(400).center()));
    m_view->selectBlock(391);
    QVERIFY(m_view->viewport()->rect().contains(m_view->blockRect(391).center()));
}

void TestTimeline::mouseSelectsAndActivates()
{
    QSignalSpy activated(m_view.get(), &TimelineView::blockActivated);
    const QPoint spot = m_view->blockRect(14).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, spot);
    QCOMPARE(m_view->selectedBlock(), 14);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, spot);
    QCOMPARE(activated.count(), 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(20, m_view->rowRect(1003).center().y()));
    QCOMPARE(m_view->selectedBlock(), -1);
    QCOMPARE(m_view->selectedRow(), 1003);
}

void TestTimeline::zoomChangesScale()
{
    QSignalSpy zoomed(m_view.get(), &TimelineView::zoomChanged);
    const int week = m_view->blockRect(1).width();
    m_view->setZoom(TimelineView::Zoom::Day);
    QVERIFY(m_view->blockRect(1).width() > 4 * week);
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), TimelineView::Zoom::Week);
    QCOMPARE(m_view->blockRect(1).width(), week);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(zoomed.count(), 2);
}

void TestTimeline::dropReportsRowAndTime()
{
    QSignalSpy dropped(m_view.get(), &TimelineView::dropRequested);
    QSignalSpy dragged(m_view.get(), &TimelineView::dragTaskChanged);
    const std::unique_ptr<QMimeData> data(TimelineView::taskMimeData(77, 90));
    const QPoint spot(m_view->blockRect(33).left() + 3, m_view->rowRect(1003).center().y());
    QDragEnterEvent enter(spot, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(dragged.count(), 1);
    QCOMPARE(dragged.last().first().toLongLong(), 77);
    QDropEvent drop(spot, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().at(0).toLongLong(), 77);
    QCOMPARE(dropped.first().at(1).toLongLong(), 1003);
    const qint64 start = dropped.first().at(2).toLongLong();
    QCOMPARE(start % 900, 0);
    QVERIFY(std::llabs(start - at(1, 9 * 60)) <= 1800);
    QCOMPARE(dragged.last().first().toLongLong(), -1);
}

void TestTimeline::dropIsRefusedWhereItCannotGo()
{
    m_view->setCandidates({{1000, RowFit::Ok, u"2:00 left"_s, {{at(0, 600), at(0, 690)}}},
                           {1001, RowFit::No, u"No skill"_s, {}}});
    const std::unique_ptr<QMimeData> data(TimelineView::taskMimeData(77, 90));
    const auto moved = [&](qint64 row) {
        const QPoint spot(400, m_view->rowRect(row).center().y());
        QDragEnterEvent enter(spot, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &enter);
        QDragMoveEvent move(spot, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &move);
        return move.isAccepted();
    };
    QVERIFY(moved(1000));
    QVERIFY(!moved(1001));
    m_view->clearCandidates();
    QVERIFY(moved(1001));
    QMimeData foreign;
    foreign.setText(u"77"_s);
    QDragEnterEvent enter(QPoint(400, 300), Qt::MoveAction, &foreign, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestTimeline::emptyAndTinyViews()
{
    m_view->setRows({});
    QVERIFY(!m_view->grab().isNull());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->selectedRow(), -1);
    m_view->setRows(makeRows(3, 5));
    m_view->resize(60, 40);
    QVERIFY(!m_view->grab().isNull());
    m_view->setRange(monday, monday);
    QVERIFY(!m_view->grab().isNull());
}

void TestTimeline::bigBoardPaintsQuickly()
{
    m_view->setRange(monday, monday.addDays(30));
    m_view->setRows(makeRows(1000, 31));
    m_view->resize(1440, 900);
    for (const auto zoom : {TimelineView::Zoom::Week, TimelineView::Zoom::Month}) {
        m_view->setZoom(zoom);
        QImage canvas(m_view->size(), QImage::Format_ARGB32_Premultiplied);
        m_view->render(&canvas);
        QElapsedTimer timer;
        timer.start();
        constexpr int frames = 20;
        for (int i = 0; i < frames; ++i) {
            m_view->verticalScrollBar()->setValue(i * 431);
            m_view->render(&canvas);
        }
        const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / frames;
        qInfo("zoom %d: %.2f ms a frame", static_cast<int>(zoom), each);
        // 16.7 ms are 60 frames a second; a debug build on a busy machine gets three times that.
        QVERIFY(each < 50.0);
    }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Light);
    TestTimeline test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timeline.moc"
