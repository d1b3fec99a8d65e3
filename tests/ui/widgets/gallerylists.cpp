// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallerypages.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/recordmodel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace gallery {

namespace {

struct Order {
    qint64 id;
    StatusText status;
    QString number;
    QString title;
    QString client;
    QString due;
    Tone tone;
    double progress;
    int margin;
};

std::vector<Order> orders()
{
    const StatusText delivered{Status::Submitted, u"納品済"_s};
    const StatusText running{Status::Working, u"進行中"_s};
    const StatusText accepted{Status::Accepted, u"受注"_s};
    const StatusText quoted{Status::Planned, u"見積"_s};
    return {
        {1, delivered, u"2026-0383"_s, u"調達書類の照合 10月分"_s, u"信濃精機"_s, u"11-10 (火)"_s,
         Tone::Normal, 1.0, 23},
        {2, delivered, u"2026-0392"_s, u"歩行者画像のラベル 追加分"_s, u"アルプス画像"_s, u"11-13 (金)"_s,
         Tone::Normal, 1.0, 36},
        {3, running, u"2026-0405"_s, u"予防接種予約 受付窓口"_s, u"桔梗ヶ原市"_s, u"11-20 (金)"_s,
         Tone::Danger, 0.92, 24},
        {4, running, u"2026-0412"_s, u"道路標識の画像ラベル 第3期"_s, u"アルプス画像"_s, u"11-20 (金)"_s,
         Tone::Warn, 0.78, 31},
        {5, running, u"2026-0387"_s, u"仕入伝票入力 11月分"_s, u"信濃精機"_s, u"11-25 (水)"_s, Tone::Normal,
         0.64, 28},
        {6, accepted, u"2026-0425"_s, u"端末キッティング 120台"_s, u"松風電機"_s, u"11-30 (月)"_s,
         Tone::Normal, 0.40, 26},
        {7, accepted, u"2026-0421"_s, u"住民向けスマホ相談会"_s, u"高ボッチ村"_s, u"2027-01-22"_s,
         Tone::Normal, 0.0, 21},
        {8, quoted, u"2026-0428"_s, u"駐車場白線の画像ラベル"_s, u"アルプス画像"_s, u"2027-01-29"_s,
         Tone::Normal, -1, 30},
        {9,
         {Status::Cancelled, {}},
         u"2026-0360"_s,
         u"会議録の要点まとめ"_s,
         u"高ボッチ村"_s,
         u"2027-02-26"_s,
         Tone::Normal,
         -1,
         24},
    };
}

TableView *orderTable(QWidget *parent)
{
    auto *model = new RecordModel<Order>(
        {{.title = u"状態"_s, .status = [](const Order &o) { return o.status; }, .width = 9},
         {.title = u"番号"_s, .text = [](const Order &o) { return o.number; }, .width = 11},
         {.title = u"件名"_s, .text = [](const Order &o) { return o.title; }},
         {.title = u"発注者"_s, .text = [](const Order &o) { return o.client; }, .width = 14},
         {.title = u"納期"_s,
          .text = [](const Order &o) { return o.due; },
          .mark =
              [](const Order &o) {
                  return CellMark{o.tone == Tone::Danger ? IconName::Warning
                                  : o.tone == Tone::Warn ? IconName::Clock
                                                         : IconName::None,
                                  o.tone};
              },
          .width = 14},
         {.title = u"進み"_s,
          .text =
              [](const Order &o) {
                  return o.progress < 0 ? u"—"_s : u"%1 %"_s.arg(qRound(o.progress * 100));
              },
          .progress =
              [](const Order &o) { return o.progress < 0 ? std::nullopt : std::optional(o.progress); },
          .width = 14},
         {.title = u"粗利"_s,
          .alignment = Qt::AlignRight,
          .text = [](const Order &o) { return u"%1 %"_s.arg(o.margin); },
          .sortKey = [](const Order &o) { return o.margin; },
          .width = 6}},
        [](const Order &o) { return o.id; }, parent);
    model->setRecords(orders());
    auto *proxy = new FoldingFilterProxy(parent);
    proxy->setSourceModel(model);
    auto *table = new TableView(u"受注"_s, parent);
    table->setDensity(TableView::Density::List);
    table->setModel(proxy);
    table->setItemDelegateForColumn(0, new StatusDelegate(StatusDelegate::Form::IconAndWord, table));
    table->setItemDelegateForColumn(5, new ProgressDelegate(table));
    table->sortByColumn(4, Qt::AscendingOrder);
    table->selectId(4);
    return table;
}

struct Task {
    qint64 id;
    QString name;
    QString pieces;
    QString worker;
    Status status;
    QString due;
    QString time;
};

TableView *taskTable(QWidget *parent)
{
    auto *model = new RecordModel<Task>(
        {{.title = u"作業枠"_s, .text = [](const Task &t) { return t.name; }},
         {.title = u"枚目"_s,
          .alignment = Qt::AlignRight,
          .text = [](const Task &t) { return t.pieces; },
          .width = 12},
         {.title = u"担当"_s, .text = [](const Task &t) { return t.worker; }, .width = 12},
         {.title = u"状態"_s,
          .status =
              [](const Task &t) {
                  return StatusText{t.status, {}};
              },
          .width = 12},
         {.title = u"期限"_s, .text = [](const Task &t) { return t.due; }, .width = 11},
         {.title = u"実績 / 標準"_s,
          .alignment = Qt::AlignRight,
          .text = [](const Task &t) { return t.time; },
          .width = 12}},
        [](const Task &t) { return t.id; }, parent);
    std::vector<Task> tasks;
    for (int i = 0; i < statusCount; ++i)
        tasks.push_back({i, u"標識-0%1"_s.arg(47 + i), u"%1–%2"_s.arg(5521 + 120 * i).arg(5640 + 120 * i),
                         i == 0 ? u"割り当てる"_s : u"百瀬 千尋"_s, static_cast<Status>(i), u"11-18 (水)"_s,
                         u"0:40 / 1:30"_s});
    model->setRecords(tasks);
    auto *table = new TableView(u"タスク"_s, parent);
    table->setModel(model);
    table->setItemDelegateForColumn(2, new LinkDelegate(table));
    table->setItemDelegateForColumn(3, new StatusDelegate(StatusDelegate::Form::Chip, table));
    return table;
}

QWidget *orderPane(QWidget *parent)
{
    auto *pane = new Panel(parent);
    auto *column = new QVBoxLayout(pane);
    column->setSpacing(Metrics::gap(3));
    auto *head = new QHBoxLayout;
    head->addWidget(new StatusChip({Status::Working, u"進行中"_s}, pane));
    head->addWidget(new TextLabel(u"2026-0412"_s, FontRole::Base, Tone::Muted, pane));
    head->addStretch(1);
    head->addWidget(makeButton(u"編集"_s, ButtonRole::Plain, IconName::Pencil, pane));
    head->addWidget(makeButton(u"作業分割"_s, ButtonRole::Plain, IconName::Split, pane));
    head->addWidget(makeIconButton(IconName::More, u"その他"_s, ButtonRole::Plain, pane));
    column->addLayout(head);
    column->addWidget(new TextLabel(u"道路標識の画像ラベル 第3期"_s, FontRole::Title, Tone::Normal, pane));
    auto *banner = new Banner(Banner::Kind::Warn, u"納期に間に合わないおそれ 18 %"_s,
                              u"残り 27:00 のうち 5枠 7:30 が未割当です。"_s, pane);
    banner->setLink(u"割当で見る"_s);
    column->addWidget(banner);
    auto *figures = new FigureRow(pane);
    figures->setCompact(true);
    const auto figure = [figures](const QString &label, const QString &value, const QString &unit,
                                  const QString &detail) {
        auto *card = figures->addFigure(label);
        card->setFigure(value, unit);
        card->setDetail(detail);
        return card;
    };
    figure(u"納期"_s, u"11-20 (金)"_s, {}, u"あと 2日"_s);
    figure(u"数量"_s, u"9,600"_s, u"枚"_s, u"80枠 × 120枚"_s);
    figure(u"受注金額"_s, u"230,400"_s, u"円"_s, u"24円 / 枚"_s);
    figure(u"粗利（見込み）"_s, u"31.2"_s, u"%"_s, {})->setTrend(u"目標 30 % 以上"_s, Tone::Ok);
    column->addWidget(figures);
    auto *bar = new RatioBar(u"進み"_s, pane);
    bar->setParts({{52, {}, u"52"_s, Status::Passed},
                   {8, {}, u"8"_s, Status::Submitted},
                   {2, {}, u"2"_s, Status::Rework},
                   {6, {}, u"6"_s, Status::Working},
                   {5, {}, u"5"_s, Status::Accepted},
                   {2, {}, u"2"_s, Status::Offered},
                   {5, {}, u"5"_s, Status::Planned}});
    column->addWidget(bar);
    auto *tabs = new QTabBar(pane);
    for (const QString &tab : {u"概要"_s, u"タスク 80"_s, u"チーム"_s, u"品質"_s, u"お金"_s, u"履歴"_s})
        tabs->addTab(tab);
    tabs->setCurrentIndex(1);
    tabs->setExpanding(false);
    column->addWidget(tabs);
    column->addWidget(taskTable(pane), 1);
    auto *money = new RatioBar(u"お金"_s, pane);
    money->setParts({{144, u"報酬（15円 / 枚）"_s, u"144,000円"_s, {}, 0},
                     {9.6, u"検品"_s, u"9,600円"_s, {}, 4},
                     {5, u"場所・管理"_s, u"5,000円"_s, {}, 5},
                     {71.8, u"粗利"_s, u"71,800円"_s, {}, 2}});
    column->addWidget(money);
    return pane;
}

Sidebar *sidebar(QWidget *parent)
{
    auto *rail = new Sidebar(parent);
    rail->addEntry(u"home"_s, u"今日"_s, IconName::Today);
    rail->addEntry(u"orders"_s, u"受注"_s, IconName::Orders);
    rail->addEntry(u"dispatch"_s, u"割当"_s, IconName::Dispatch);
    rail->addEntry(u"workers"_s, u"テレワーカー"_s, IconName::Workers);
    rail->addEntry(u"inspection"_s, u"検品"_s, IconName::Inspection);
    rail->setBadge(u"home"_s, 7);
    rail->setBadge(u"dispatch"_s, 38);
    rail->setBadge(u"inspection"_s, 12);
    rail->setCurrent(u"orders"_s);
    rail->setPerson(u"太田 敦子"_s, u"ディレクター"_s);
    return rail;
}

FilterBar *orderFilter(QWidget *parent)
{
    auto *bar = new FilterBar(u"番号・件名・発注者・かな"_s, parent);
    auto *category = new QComboBox(bar);
    category->addItems({u"分類：すべて"_s, u"デジタルデータ"_s});
    bar->addWidget(category);
    bar->addWidget(makeButton(u"条件"_s, ButtonRole::Link, IconName::Plus, bar));
    bar->addWidget(makeIconButton(IconName::Columns, u"列"_s, ButtonRole::Text, bar), true);
    bar->addWidget(makeIconButton(IconName::Download, u"書き出す"_s, ButtonRole::Text, bar), true);
    auto *chips = bar->chips();
    chips->addChip(u"all"_s, u"すべて"_s)->setCount(64);
    chips->addChip(u"open"_s, u"終わっていない"_s)->setCount(39);
    chips->addChip(u"quote"_s, u"見積"_s, IconName::StatePlanned)->setCount(5);
    chips->addChip(u"accepted"_s, u"受注"_s, IconName::StateAccepted)->setCount(7);
    chips->addChip(u"running"_s, u"進行中"_s, IconName::Play)->setCount(21);
    auto *warn = chips->addChip(u"late"_s, u"納期に注意"_s, IconName::Warning);
    warn->setTone(Tone::Warn);
    warn->setCount(4);
    chips->setOn(u"open"_s, true);
    return bar;
}

} // namespace

QWidget *ordersPage()
{
    auto *page = new QWidget;
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(sidebar(page));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    line->addLayout(right);
    auto *header = new PageHeader(u"受注"_s, page);
    auto *form = new SegmentedControl(u"見え方"_s, header);
    form->addSegment(u"一覧"_s, IconName::List);
    form->addSegment(u"状態別"_s, IconName::Board);
    header->addLeft(form);
    auto *search = new SearchField(u"どこでも検索"_s, IconName::Search, header);
    search->setKeyCap(u"Ctrl+K"_s);
    header->addRight(search);
    header->addRight(makeButton(u"見積を作る"_s, ButtonRole::Plain, IconName::Document, header));
    auto *fresh = makeButton(u"新しい受注"_s, ButtonRole::Primary, IconName::Plus, header);
    setKeyCap(fresh, u"Ctrl+N"_s);
    header->addRight(fresh);
    right->addWidget(header);
    auto *split = new Splitter(Qt::Horizontal, page);
    auto *list = new Panel(split);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(orderFilter(list));
    column->addWidget(orderTable(list), 1);
    split->addWidget(list);
    split->addWidget(orderPane(split));
    split->setSizes({784, 568});
    right->addWidget(split, 1);
    auto *strip = new StatusBarStrip(page);
    strip->setLeft(u"見本オフィス ・ 令和8年度 (FY2026)"_s);
    strip->setRight(u"保存済み 10:38"_s);
    right->addWidget(strip);
    return page;
}

} // namespace gallery
