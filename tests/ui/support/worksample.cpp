// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/worksample.h"

#include "core/desk/admindesk.h"
#include "core/desk/hoursdesk.h"
#include "core/desk/inspectiondesk.h"
#include "core/desk/workerdesk.h"

namespace tewake::test {

using namespace Qt::StringLiterals;

namespace {

struct Person {
    const char16_t *name;
    const char16_t *kana;
};
constexpr std::array People{
    Person{u"百瀬 千尋", u"モモセ チヒロ"},       Person{u"青柳 典子", u"アオヤギ ノリコ"},
    Person{u"赤羽 瑞穂", u"アカハネ ミズホ"},     Person{u"伊藤 裕子", u"イトウ ユウコ"},
    Person{u"上條 まゆみ", u"カミジョウ マユミ"}, Person{u"小林 由香", u"コバヤシ ユカ"},
    Person{u"小松 里美", u"コマツ サトミ"},       Person{u"佐藤 美咲", u"サトウ ミサキ"},
    Person{u"塩原 綾", u"シオハラ アヤ"},         Person{u"清水 真理", u"シミズ マリ"},
    Person{u"高橋 直子", u"タカハシ ナオコ"},     Person{u"田中 陽子", u"タナカ ヨウコ"},
    Person{u"中島 健太", u"ナカジマ ケンタ"},     Person{u"中村 恵", u"ナカムラ メグミ"},
    Person{u"林 千夏", u"ハヤシ チナツ"},         Person{u"降旗 恵子", u"フリハタ ケイコ"},
    Person{u"古畑 久美子", u"フルハタ クミコ"},   Person{u"丸山 智子", u"マルヤマ トモコ"},
    Person{u"宮澤 さやか", u"ミヤザワ サヤカ"},   Person{u"柳澤 舞", u"ヤナギサワ マイ"},
    Person{u"横山 奈々", u"ヨコヤマ ナナ"},       Person{u"吉江 亜紀", u"ヨシエ アキ"},
};

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

} // namespace

WorkSample::WorkSample()
{
    clock().set(m_test.at(9, 9));
    const Session administrator = m_test.session(Role::Administrator);
    must(AdminDesk(office(), administrator).saveSetting(u"office.name"_s, u"見本オフィス 塩尻"_s));
    m_test.reopen();
    addPeople();
    addOrders();
    addOwnWork();
    addHandIns();
    clock().set(m_test.at(18, 10, 40).plusSeconds(12));
}

void WorkSample::addPeople()
{
    for (const QString &name :
         {u"画像ラベル"_s, u"3次元地図"_s, u"電話応対"_s, u"事務"_s, u"文書入力"_s, u"経理"_s}) {
        Skill skill;
        skill.name = name;
        m_skills.append(m_test.add(skill));
    }
    QList<Team> teams;
    for (const QString &name : {u"画像チーム"_s, u"窓口チーム"_s, u"事務チーム"_s}) {
        Team team;
        team.name = name;
        teams.append(m_test.add(team));
    }
    WorkerDesk desk(office(), coordinator());
    for (int i = 0; i < static_cast<int>(People.size()); ++i) {
        Worker worker;
        worker.code = u"W%1"_s.arg(101 + i, 4, 10, QLatin1Char('0'));
        worker.name = QString::fromUtf16(People.at(static_cast<std::size_t>(i)).name);
        worker.kana = QString::fromUtf16(People.at(static_cast<std::size_t>(i)).kana);
        worker.phone = u"0263-00-%1"_s.arg(1000 + i);
        worker.postalCode = u"3990700"_s;
        worker.teamId = teams.at(i % 3).id;
        worker.registeredOn = QDate(2024, 4, 1).addDays(i * 17);
        worker.active = i % 7 != 5;
        worker.maxWeek = Minutes((16 + i % 5 * 4) * 60);
        worker.desiredMonth = Minutes((60 + i % 4 * 10) * 60);
        worker.yearCeiling = Yen(i % 2 == 0 ? 1'000'000 : 0);
        if (i == 13)
            worker.leftOn = QDate(2026, 9, 30);
        worker = must(desk.save(worker));
        must(desk.saveSkills(worker.id, {{worker.id, m_skills.at(i % 6).id, 1 + i % 5},
                                         {worker.id, m_skills.at((i + 2) % 6).id, 1 + (i + 1) % 3}}));
        Availability hours;
        for (int day = 1; day <= 5; ++day) {
            hours.pattern.append({day, 9 * 60, 12 * 60});
            if (day % 2 == i % 2)
                hours.pattern.append({day, 13 * 60, 16 * 60});
        }
        hours.exceptions.append({m_test.day(27), true, 0, 24 * 60});
        hours.exceptions.append({m_test.day(28), false, 9 * 60, 12 * 60});
        must(desk.saveAvailability(worker.id, hours));
        workers.append(worker);
    }
}

void WorkSample::addOrders()
{
    Order order;
    order.title = u"道路標識の画像ラベル 第3期"_s;
    order.mark = u"標識"_s;
    order.quantity = 9600;
    order.unit = u"枚"_s;
    order.standardSeconds = 45;
    order.clientPrice = {PriceKind::PerUnit, Yen(24)};
    order.reward = {PriceKind::PerUnit, Yen(15)};
    order.state = OrderState::InProgress;
    order.inspectAll = false;
    order.needsClearance = true;
    signs = m_test.addOrder(order);
    order.title = u"予防接種予約 受付窓口"_s;
    order.mark = u"予約"_s;
    order.shape = WorkShape::Shifts;
    order.quantity = 0;
    order.unit = u"席"_s;
    order.reward = {PriceKind::PerHour, Yen(1250)};
    order.inspectAll = true;
    booking = m_test.addOrder(order);
    order.title = u"ふるさと寄附 証明書発送"_s;
    order.mark = u"寄附"_s;
    order.shape = WorkShape::Pieces;
    order.quantity = 3000;
    order.unit = u"件"_s;
    order.reward = {PriceKind::PerUnit, Yen(20)};
    order.inspectAll = false;
    donations = m_test.addOrder(order);
    Client alps = m_test.load(signs.clientId);
    alps.name = u"アルプス画像株式会社"_s;
    must(Table<Client>(office().database()).update(alps));
    Client city = m_test.load(booking.clientId);
    city.name = u"桔梗ヶ原市 健康づくり課"_s;
    must(Table<Client>(office().database()).update(city));
    WorkerDesk desk(office(), coordinator());
    for (int i = 0; i < workers.size(); ++i) {
        const Id<Worker> id = workers.at(i).id;
        QList<Clearance> agreements{
            {id, signs.clientId, QDate(2026, 4, 1), i % 6 == 4 ? m_test.day(29) : QDate(2027, 3, 31)}};
        if (i % 3 == 0)
            agreements.append({id, booking.clientId, QDate(2026, 4, 1), QDate(2027, 3, 31)});
        must(desk.saveClearances(id, agreements));
    }
}

Task WorkSample::given(const Order &order, const Worker &worker, Instant begin, qint64 quantity, int minutes)
{
    Task task = m_test.addTask(order, quantity);
    task.effort = Minutes(minutes);
    task.due = begin.plusMinutes(minutes + 120);
    must(Table<Task>(office().database()).update(task));
    (void)m_test.give(task, worker, begin);
    return m_test.load(task.id);
}

void WorkSample::handIn(const Task &task, const Worker &worker, int minutes, const QString &note,
                        const QString &link)
{
    HoursDesk desk(office(), m_test.session(worker));
    (void)must(desk.startTimer(task.id));
    clock().advanceMinutes(minutes);
    (void)must(desk.stopTimer(task.quantity, {}));
    (void)must(desk.handIn(task.id, {task.quantity, note, link}));
}

void WorkSample::addOwnWork()
{
    const Worker &me = workers.at(0);
    // The year so far, as the rewards of one task long since passed.
    Reward past;
    past.workerId = me.id;
    past.taskId = m_test.addTask(signs, 10).id;
    past.orderId = signs.id;
    past.receivedOn = QDate(2026, 10, 20);
    past.payOn = QDate(2026, 11, 30);
    past.amount = Yen(740'500);
    (void)m_test.add(past);

    clock().set(m_test.at(16, 9));
    const Task passed = given(signs, me, m_test.at(16, 9), 120, 90);
    handIn(passed, me, 91, u"終わりました。"_s);
    InspectionDecision good;
    good.sampleSize = 20;
    (void)must(InspectionDesk(office(), coordinator()).inspect(passed.id, good));
    clock().set(m_test.at(16, 13));
    const Task monday = given(signs, me, m_test.at(16, 13), 120, 90);
    handIn(monday, me, 85, {});
    clock().set(m_test.at(17, 9));
    const Task tuesday = given(signs, me, m_test.at(17, 9), 120, 90);
    handIn(tuesday, me, 88, u"30枚目は標識が木に隠れています。"_s, u"https://files.example.jp/signs/046"_s);

    runningTask = given(signs, me, m_test.at(18, 10), 120, 90);
    (void)given(signs, me, m_test.at(18, 13), 120, 90);
    (void)given(signs, me, m_test.at(18, 14, 30), 120, 90);
    clock().set(m_test.at(18, 10));
    Task offered = m_test.addTask(signs, 240);
    offered.effort = Minutes(180);
    offered.due = m_test.at(19, 17);
    must(Table<Task>(office().database()).update(offered));
    firstOffer = m_test.offer(offered, me, m_test.at(19, 9));
    Task shift = m_test.addShift(booking, m_test.at(28, 9), m_test.at(28, 12));
    secondOffer = m_test.offer(shift, me, m_test.at(28, 9));
    Assignment today = firstOffer;
    today.replyBy = m_test.at(18, 17);
    must(Table<Assignment>(office().database()).update(today));
    (void)must(HoursDesk(office(), mine()).startTimer(runningTask.id));
}

void WorkSample::addHandIns()
{
    const Instant before = clock().now();
    for (int i = 1; i <= 8; ++i) {
        const Worker &worker = workers.at(i);
        if (!worker.active)
            continue;
        clock().set(m_test.at(17, 9));
        const Order &order = i % 3 == 0 ? donations : signs;
        const Task task = given(order, worker, m_test.at(17, 9), i == 4 ? 480 : 120, 90);
        handIn(task, worker, 70 + i * 3, i % 2 == 0 ? u"よろしくお願いします。"_s : QString());
    }
    clock().set(before);
}

} // namespace tewake::test
