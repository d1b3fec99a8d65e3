// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallerypages.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/status.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace gallery {

namespace {

QWidget *buttons(QWidget *parent)
{
    auto *card = new Card(u"ボタン"_s, parent);
    for (const bool enabled : {true, false}) {
        auto *box = new QWidget(card);
        auto *flow = new FlowLayout(8, 8, box);
        auto *primary = makeButton(u"確定 35件"_s, ButtonRole::Primary, IconName::Check, box);
        setKeyCap(primary, u"Enter"_s);
        auto *propose = makeButton(u"提案"_s, ButtonRole::Plain, IconName::Wand, box);
        setKeyCap(propose, u"P"_s);
        auto *menu = makeButton(u"メニュー"_s, ButtonRole::Plain, IconName::None, box);
        menu->setMenu(new QMenu(menu));
        auto *checked = makeButton(u"押した"_s, ButtonRole::Plain, IconName::None, box);
        checked->setCheckable(true);
        checked->setChecked(true);
        for (QWidget *button :
             {static_cast<QWidget *>(primary),
              static_cast<QWidget *>(makeButton(u"承諾する"_s, ButtonRole::Secondary, IconName::Check, box)),
              static_cast<QWidget *>(propose),
              static_cast<QWidget *>(
                  makeButton(u"不合格"_s, ButtonRole::Danger, IconName::StateCancelled, box)),
              static_cast<QWidget *>(makeButton(u"消す"_s, ButtonRole::DangerFilled, IconName::Trash, box)),
              static_cast<QWidget *>(makeButton(u"元に戻す"_s, ButtonRole::Text, IconName::Undo, box)),
              static_cast<QWidget *>(makeButton(u"割当で見る"_s, ButtonRole::Link, IconName::None, box)),
              static_cast<QWidget *>(menu), static_cast<QWidget *>(checked),
              static_cast<QWidget *>(
                  makeIconButton(IconName::ChevronLeft, u"前"_s, ButtonRole::Plain, box))}) {
            button->setEnabled(enabled);
            flow->addWidget(button);
        }
        card->body()->addWidget(box);
    }
    auto *segments = new SegmentedControl(u"幅"_s, card);
    for (const QString &word : {u"時間"_s, u"日"_s, u"週"_s, u"月"_s})
        segments->addSegment(word);
    segments->setCurrent(2);
    card->body()->addWidget(segments);
    auto *chips = new QWidget(card);
    auto *flow = new FlowLayout(8, 8, chips);
    for (int i = 0; i < statusCount; ++i)
        flow->addWidget(new StatusChip({static_cast<Status>(i), {}}, chips));
    card->body()->addWidget(chips);
    return card;
}

QWidget *form(QWidget *parent)
{
    auto *card = new Card(u"どう分けるか"_s, parent);
    auto *grid = new QGridLayout;
    grid->setSpacing(Metrics::gap(3));
    auto *size = new QLineEdit(u"1:30"_s);
    size->setObjectName(u"focus-me"_s);
    auto *sizeField = new FormField(u"作業枠の大きさ"_s, size, card);
    sizeField->setUnit(u"135枚"_s);
    grid->addWidget(sizeField, 0, 0);
    auto *spare = new QSpinBox;
    spare->setValue(10);
    auto *spareField = new FormField(u"余裕"_s, spare, card);
    spareField->setUnit(u"%"_s);
    spareField->setHint(u"遅れと やり直しに備える"_s);
    grid->addWidget(spareField, 0, 1);
    auto *from = new QDateEdit(QDate(2026, 11, 24));
    from->setCalendarPopup(true);
    from->setDisplayFormat(u"yyyy-MM-dd (ddd)"_s);
    grid->addWidget(new FormField(u"開始"_s, from, card), 1, 0);
    auto *price = new QLineEdit(u"-3"_s);
    auto *priceField = new FormField(u"単価"_s, price, card);
    priceField->setUnit(u"円"_s);
    priceField->setError(u"単価は 0 以上の整数で入れてください。"_s);
    grid->addWidget(priceField, 1, 1);
    auto *place = new QComboBox;
    place->addItems({u"自宅でよい"_s, u"作業室A"_s});
    grid->addWidget(new FormField(u"場所"_s, place, card), 2, 0);
    auto *locked = new QLineEdit(u"変えられません"_s);
    locked->setEnabled(false);
    grid->addWidget(new FormField(u"発注者"_s, locked, card), 2, 1);
    auto *words = new QPlainTextEdit;
    words->setPlaceholderText(u"よかった点、次に気をつける点"_s);
    words->setMaximumHeight(Metrics::px(80));
    grid->addWidget(new FormField(u"本人への言葉"_s, words, card), 3, 0, 1, 2);
    card->body()->addLayout(grid);
    auto *checks = new QHBoxLayout;
    auto *check = new QCheckBox(u"自宅"_s);
    check->setChecked(true);
    auto *partial = new QCheckBox(u"一部"_s);
    partial->setTristate(true);
    partial->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"出来高"_s);
    radio->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{check, partial, new QCheckBox(u"空"_s), radio,
                                                            new QRadioButton(u"シフト枠"_s)})
        checks->addWidget(widget);
    checks->addStretch(1);
    card->body()->addLayout(checks);
    return card;
}

QWidget *notices(QWidget *parent)
{
    auto *card = new Card(u"知らせ"_s, parent);
    card->setSubtitle(u"直近 30枠"_s);
    auto *warn = new Banner(Banner::Kind::Warn, u"納期に間に合わないおそれ 18 %"_s,
                            u"残り 27:00 のうち 5枠 7:30 が未割当です。"_s, card);
    warn->setLink(u"割当で見る"_s);
    card->body()->addWidget(warn);
    card->body()->addWidget(
        new Banner(Banner::Kind::Danger, u"保存できませんでした"_s, u"ディスクに空きがありません。"_s, card));
    auto *info = new Banner(Banner::Kind::Info, u"見本オフィスです"_s, u"中の人と会社は架空です。"_s, card);
    info->setClosable(true);
    card->body()->addWidget(info);
    card->body()->addWidget(
        new Banner(Banner::Kind::Ok, u"10月を締めました"_s, u"変更は調整になります。"_s, card));
    auto *progress = new ProgressPanel(u"提案を作っています"_s, card);
    progress->start();
    progress->setProgress(62, 100);
    progress->setDetail(u"点数 99.2 %"_s);
    card->body()->addWidget(progress);
    auto *empty =
        new EmptyState(u"まだ受注がありません。最初の受注を入れてください。"_s, IconName::Orders, card);
    empty->setAction(u"新しい受注"_s);
    card->body()->addWidget(empty);
    auto *failure = new FailureState(card);
    failure->setFailure(u"画像を開けませんでした"_s, u"塩尻_国道_0318.png"_s,
                        u"ファイルが消えたか、名前が変わりました。"_s);
    card->body()->addWidget(failure);
    return card;
}

} // namespace

QWidget *controlsPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 16, 16, 16);
    auto *left = new ScrollPane(page);
    left->body()->setContentsMargins(0, 0, 0, 0);
    left->body()->addWidget(buttons(page));
    left->body()->addWidget(form(page));
    left->body()->addStretch(1);
    line->addWidget(left, 1);
    line->addWidget(notices(page), 1);
    column->addLayout(line, 1);
    auto *strip = new StatusBarStrip(page);
    strip->addStatusLegend();
    strip->addKeyHint({u"←"_s, u"→"_s}, u"前後"_s);
    strip->setRight(u"下書き 35件"_s);
    column->addWidget(strip);
    QTimer::singleShot(0, page, [page] {
        page->activateWindow();
        if (auto *edit = page->findChild<QLineEdit *>(u"focus-me"_s))
            edit->setFocus(Qt::TabFocusReason);
    });
    return page;
}

QWidget *iconsPage()
{
    auto *page = new QWidget;
    auto *flow = new FlowLayout(16, 16, page);
    flow->setContentsMargins(20, 20, 20, 20);
    for (int i = 1; i < static_cast<int>(IconName::Count); ++i) {
        auto *box = new QWidget(page);
        auto *line = new QHBoxLayout(box);
        for (const int size : {12, 16, 20, 40}) {
            auto *label = new QLabel(box);
            label->setPixmap(
                Icon::pixmap(static_cast<IconName>(i), Metrics::px(size), Theme::color(Token::Text), 1.0));
            line->addWidget(label);
        }
        flow->addWidget(box);
    }
    auto *logo = new QLabel(page);
    logo->setPixmap(Icon::logo().pixmap(64, 64));
    flow->addWidget(logo);
    return page;
}

} // namespace gallery
