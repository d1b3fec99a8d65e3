// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallerypages.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/charts.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/timelineview.h"
#include "ui/widgets/weekgrid.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace gallery {

namespace {

const QDate monday(2026, 11, 16);

qint64 at(int day, int minute)
{
    return monday.addDays(day).startOfDay(QTimeZone("Asia/Tokyo")).toSecsSinceEpoch() + minute * 60;
}

std::vector<TimelineRow> workers()
{
    const QStringList names{
        u"青柳 典子"_s, u"赤羽 瑞穂"_s, u"伊藤 裕子"_s, u"上條 まゆみ"_s, u"小林 由香"_s, u"小松 里美"_s,
        u"佐藤 美咲"_s, u"塩原 綾"_s,   u"清水 真理"_s, u"高橋 直子"_s,   u"田中 陽子"_s, u"中島 健太"_s,
        u"中村 恵"_s,   u"林 千夏"_s,   u"降旗 恵子"_s, u"古畑 久美子"_s, u"丸山 智子"_s, u"宮澤 さやか"_s,
        u"百瀬 千尋"_s, u"柳澤 舞"_s,   u"横山 奈々"_s};
    const QStringList marks{u"寄附"_s, u"標識"_s, u"予約"_s, u"地図"_s, u"端末"_s, u"経理"_s};
    const std::vector<Status> byDay{Status::Passed, Status::Submitted, Status::Working, Status::Accepted,
                                    Status::Draft};
    std::vector<TimelineRow> rows;
    qint64 id = 1;
    for (int i = 0; i < names.size(); ++i) {
        TimelineRow row;
        row.id = 100 + i;
        row.name = names[i];
        row.plannedMinutes = 60 * (10 + i * 7 % 25);
        row.desiredMinutes = row.plannedMinutes + (i % 5 == 4 ? -60 : 60);
        for (int day = 0; day < 6; ++day) {
            const int start = (day == 5 ? 9 : 9 + i % 3) * 60;
            row.availability.push_back({at(day, start), at(day, start + 180)});
            if (day < 5 && i % 4 != 1)
                row.availability.push_back({at(day, 13 * 60), at(day, 16 * 60)});
            if (day == 5)
                continue;
            const Status status = i % 7 == 3 && day == 1 ? Status::Rework
                                  : i == 17 && day == 1  ? Status::Late
                                                         : byDay[static_cast<std::size_t>(day)];
            row.blocks.push_back({id, id, at(day, start), at(day, start + 120 + 30 * (i % 3)), status,
                                  marks[i % marks.size()],
                                  u"%1-%2 2:30"_s.arg(marks[i % marks.size()]).arg(40 + i), true});
            ++id;
            if ((i + day) % 3 != 0) {
                const Status later = day < 2             ? Status::Passed
                                     : day == 3 && i % 2 ? Status::Offered
                                     : day > 2           ? Status::Planned
                                                         : Status::Accepted;
                row.blocks.push_back({id,
                                      id,
                                      at(day, 13 * 60),
                                      at(day, 13 * 60 + 60 * (1 + i % 3)),
                                      later,
                                      marks[(i + 1) % marks.size()],
                                      {},
                                      true});
                ++id;
            }
        }
        if (i == 3) {
            row.timeOff.push_back({at(2, 0), at(3, 0)});
            row.timeOffText = u"本日 休み"_s;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<TimelineLane> lanes()
{
    TimelineLane desk{TimelineLane::Kind::Coverage, u"予約窓口"_s, u"5席"_s, IconName::Headset, {}};
    TimelineLane room{TimelineLane::Kind::Seats, u"作業室A"_s, u"8席"_s, IconName::Room, {}};
    for (int day = 0; day < 5; ++day) {
        desk.items.push_back({at(day, 9 * 60), at(day, 12 * 60), day == 2 ? 4 : 5, 5});
        desk.items.push_back({at(day, 13 * 60), at(day, 16 * 60), day == 4 ? 4 : 5, 5});
        for (int hour = 8; hour < 18; ++hour)
            room.items.push_back({at(day, hour * 60), at(day, hour * 60 + 60), (hour * 3 + day) % 9, 8});
    }
    return {desk, room};
}

TimelineView *board(QWidget *parent)
{
    auto *view = new TimelineView(u"割当"_s, parent);
    view->setRange(monday, monday.addDays(6));
    view->setVisibleHours(8, 21);
    view->setDayHours([](const QDate &date) {
        const int day = date.dayOfWeek();
        return day == 7 ? std::pair(9, 9) : day == 6 ? std::pair(8, 14) : std::pair(8, 21);
    });
    view->setNow(at(2, 10 * 60 + 40));
    view->setNameHeading(u"名前順"_s, u"予定/希望"_s);
    view->setLanes(lanes());
    view->setRows(workers());
    return view;
}

} // namespace

QWidget *boardPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PageHeader(u"割当"_s, page);
    header->addLeft(makeIconButton(IconName::ChevronLeft, u"前の週"_s, ButtonRole::Plain, header));
    header->addLeft(makeButton(u"2026-11-16 – 11-22"_s, ButtonRole::Plain, IconName::Calendar, header));
    header->addLeft(makeIconButton(IconName::ChevronRight, u"次の週"_s, ButtonRole::Plain, header));
    auto *zoom = new SegmentedControl(u"幅"_s, header);
    for (const QString &word : {u"時間"_s, u"日"_s, u"週"_s, u"月"_s})
        zoom->addSegment(word);
    zoom->setCurrent(2);
    header->addLeft(zoom);
    header->addRight(makeButton(u"元に戻す"_s, ButtonRole::Text, IconName::Undo, header));
    header->addRight(makeButton(u"確定 35件"_s, ButtonRole::Primary, IconName::Check, header));
    column->addWidget(header);
    auto *split = new Splitter(Qt::Horizontal, page);
    auto *left = board(split);
    left->selectBlock(12);
    QObject::connect(zoom, &SegmentedControl::currentChanged, left,
                     [left](int index) { left->setZoom(static_cast<TimelineView::Zoom>(index)); });
    auto *right = board(split);
    right->setZoom(TimelineView::Zoom::Day);
    std::vector<TimelineView::Candidate> candidates;
    for (int i = 0; i < 21; ++i) {
        const RowFit fit = i < 5 ? RowFit::Ok : i < 8 ? RowFit::Warn : RowFit::No;
        candidates.push_back({100 + i,
                              fit,
                              fit == RowFit::Ok     ? u"希望まで 2:00"_s
                              : fit == RowFit::Warn ? u"希望時間を 1:30 超過"_s
                                                    : u"スキルなし"_s,
                              {{at(0, 14 * 60), at(0, 15 * 60 + 30)}}});
    }
    right->setCandidates(candidates);
    split->addWidget(left);
    split->addWidget(right);
    split->setSizes({980, 460});
    column->addWidget(split, 1);
    auto *strip = new StatusBarStrip(page);
    strip->addStatusLegend();
    column->addWidget(strip);
    return page;
}

QWidget *monthPage()
{
    TimelineView *view = board(nullptr);
    view->setRange(monday, monday.addDays(30));
    view->setZoom(TimelineView::Zoom::Month);
    return view;
}

QWidget *dashboardPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *figures = new FigureRow(page);
    const auto figure = [figures](const QString &label, const QString &value, const QString &unit,
                                  const QString &detail, const QString &trend, Tone tone) {
        auto *card = figures->addFigure(label);
        card->setFigure(value, unit);
        card->setDetail(detail);
        card->setTrend(trend, tone);
        card->setSparkline({3, 4, 5, 4.6, 6, 5.5, 7});
        card->setClickable(true);
    };
    figure(u"売上（4–10月）"_s, u"194.7"_s, u"百万円"_s, u"計画 189.5"_s, u"+2.7 %"_s, Tone::Ok);
    figure(u"粗利率"_s, u"28.6"_s, u"%"_s, u"計画 28.0"_s, u"+0.6"_s, Tone::Ok);
    figure(u"品質　初回合格率"_s, u"93.8"_s, u"%"_s, u"目標 95.0"_s, u"−1.2"_s, Tone::Warn);
    figure(u"納期　期限どおり"_s, u"98.2"_s, u"%"_s, u"目標 98.0"_s, u"+0.2"_s, Tone::Ok);
    figure(u"稼働者 / 登録者"_s, u"214"_s, u"/ 438人"_s, u"先月 206"_s, u"+8"_s, Tone::Ok);
    column->addWidget(figures);
    auto *card = new Card(u"月ごとの売上"_s, page);
    card->setSubtitle(u"百万円 ・ 11月は 11-17 までの実績と見込み"_s);
    auto *chart = new MonthBarChart(u"月ごとの売上"_s, card);
    QVector<MonthBarChart::Month> months;
    const QVector<double> values{24.1, 25.6, 27.9, 28.8, 26.4, 30.2, 31.7, 19.0, 0, 0, 0, 0};
    for (int i = 0; i < 12; ++i) {
        MonthBarChart::Month month;
        month.label = u"%1月"_s.arg((i + 3) % 12 + 1);
        month.actual = values[i];
        month.lastYear = 20.0 + i;
        month.plan = 24.0 + i * 0.9;
        if (i == 7)
            month.forecast = 12.3;
        month.current = i == 7;
        if (i <= 7)
            month.figure = QString::number(values[i] + month.forecast.value_or(0), 'f', 1);
        months.append(month);
    }
    chart->setMonths(months);
    card->addTrailing(chart->makeLegend(card));
    card->body()->addWidget(chart, 1);
    column->addWidget(card, 1);
    return page;
}

QWidget *weekPage()
{
    auto *page = new QWidget;
    auto *line = new QHBoxLayout(page);
    auto *week = new Card(u"今週の稼働"_s, page);
    auto *bar = new RatioBar(u"今週の稼働"_s, week);
    bar->setParts({{580, u"実績"_s, u"9:40"_s, {}, 0},
                   {180, u"承諾"_s, u"3:00"_s, {}, 4},
                   {180, u"見通し"_s, u"3:00"_s, {}, 0, true}});
    bar->setTotal(1200);
    week->body()->addWidget(bar);
    auto *shown = new WeekGrid(u"今週の稼働"_s, week);
    shown->setReadOnly(true);
    shown->setVisibleHours(8, 19);
    shown->setToday(3, 10 * 60 + 40);
    std::vector<WeekSlot> hours;
    for (int day = 1; day <= 5; ++day) {
        hours.push_back({day, 9 * 60, 12 * 60});
        hours.push_back({day, 13 * 60, 16 * 60});
    }
    shown->setSlots(hours);
    shown->setBlocks({{1, 1, 540, 720, Status::Passed, {}},
                      {2, 1, 780, 960, Status::Passed, {}},
                      {3, 2, 540, 720, Status::Submitted, {}},
                      {4, 3, 600, 690, Status::Working, {}},
                      {5, 3, 780, 870, Status::Accepted, {}},
                      {6, 4, 540, 720, Status::Offered, {}}});
    week->body()->addWidget(shown, 1);
    line->addWidget(week);
    auto *edit = new Card(u"稼働可能時間を塗る"_s, page);
    auto *grid = new WeekGrid(u"稼働可能時間"_s, edit);
    grid->setSlots(hours);
    edit->body()->addWidget(grid, 1);
    line->addWidget(edit);
    return page;
}

} // namespace gallery
