// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/historyview.h"

#include "core/base/minutes.h"
#include "core/desk/auditwords.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

enum class Form { Hidden, Text, Length, Money, Day, Flag };
struct Field {
    QString words;
    Form form = Form::Text;
};

QHash<QString, Field> fieldWords()
{
    return {
        {u"name"_s, {History::tr("Name"), Form::Text}},
        {u"kana"_s, {History::tr("Kana"), Form::Text}},
        {u"code"_s, {History::tr("Number"), Form::Text}},
        {u"email"_s, {History::tr("E-mail"), Form::Hidden}},
        {u"phone"_s, {History::tr("Telephone"), Form::Hidden}},
        {u"postal_code"_s, {History::tr("Postal code"), Form::Hidden}},
        {u"address"_s, {History::tr("Address"), Form::Hidden}},
        {u"registration_number"_s, {History::tr("Invoice registration number"), Form::Text}},
        {u"team_id"_s, {History::tr("Team"), Form::Hidden}},
        {u"hub_id"_s, {History::tr("Hub"), Form::Hidden}},
        {u"room_id"_s, {History::tr("Room that may be used"), Form::Hidden}},
        {u"workplace"_s, {History::tr("Works"), Form::Hidden}},
        {u"registered_on"_s, {History::tr("Registered on"), Form::Day}},
        {u"left_on"_s, {History::tr("Left on"), Form::Day}},
        {u"active"_s, {History::tr("Takes work at present"), Form::Flag}},
        {u"max_day"_s, {History::tr("Most in a day"), Form::Length}},
        {u"max_week"_s, {History::tr("Most in a week"), Form::Length}},
        {u"max_month"_s, {History::tr("Most in a month"), Form::Length}},
        {u"shortest_block"_s, {History::tr("Shortest block"), Form::Length}},
        {u"desired_month"_s, {History::tr("Wished for in a month"), Form::Length}},
        {u"year_ceiling"_s, {History::tr("Own ceiling of a year"), Form::Money}},
        {u"hourly_cost"_s, {History::tr("Average cost of an hour"), Form::Money}},
    };
}

QString shown(const QJsonValue &value, Form form)
{
    switch (form) {
    case Form::Length:
        return Minutes(value.toInteger()).toString();
    case Form::Money:
        return yenText(Yen(value.toInteger()));
    case Form::Flag:
        return value.toBool() || value.toInteger() != 0 ? History::tr("yes") : History::tr("no");
    case Form::Day: {
        const qint64 number = value.toInteger();
        return number > 0 ? u"%1"_s.arg(QDate(int(number / 10000), int(number / 100 % 100), int(number % 100))
                                            .toString(Qt::ISODate))
                          : value.toString();
    }
    case Form::Text:
    case Form::Hidden:
        break;
    }
    return value.toVariant().toString();
}

} // namespace

QString historyDifference(const AuditRecord &record)
{
    const QJsonObject before = QJsonDocument::fromJson(record.before.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(record.after.toUtf8()).object();
    if (before.isEmpty() || after.isEmpty())
        return {};
    static const QHash<QString, Field> words = fieldWords();
    QStringList parts;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto field = words.find(it.key());
        if (field == words.end() || before.value(it.key()) == it.value())
            continue;
        if (field->form == Form::Hidden) {
            parts.append(History::tr("%1 changed").arg(field->words));
            continue;
        }
        const QString was = shown(before.value(it.key()), field->form);
        const QString is = shown(it.value(), field->form);
        parts.append(
            u"%1 %2 → %3"_s.arg(field->words, was.isEmpty() ? u"—"_s : was, is.isEmpty() ? u"—"_s : is));
    }
    return parts.join(History::tr(", "));
}

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView(tr("History"), this))
{
    std::vector<Column<Entry>> columns(4);
    columns[0] = {.title = tr("When"),
                  .text = [](const Entry &entry) { return entry.when; },
                  .sortKey = [](const Entry &entry) { return QVariant(entry.at); },
                  .width = 18};
    columns[1] = {.title = tr("Who"), .text = [](const Entry &entry) { return entry.who; }, .width = 12};
    columns[2] = {.title = tr("What"), .text = [](const Entry &entry) { return entry.what; }, .width = 20};
    columns[3] = {.title = tr("Before and after"),
                  .text = [](const Entry &entry) { return entry.difference; },
                  .toolTip = [](const Entry &entry) { return entry.difference; }};
    m_model = new RecordModel<Entry>(
        std::move(columns), [](const Entry &entry) { return entry.id; }, this);
    m_table->setObjectName(u"worker.history"_s);
    m_table->setModel(m_model);
    m_table->setEmptyState(tr("Nothing has been changed since this person was registered."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
}

void HistoryView::setRecords(const QList<AuditRecord> &records, const OfficeZone &zone)
{
    std::vector<Entry> entries;
    for (const AuditRecord &record : records) {
        const QString when = zone.local(record.at).toString(u"yyyy-MM-dd HH:mm"_s);
        entries.push_back({record.id, when, record.at.utcSeconds(), record.accountName,
                           auditActionWords(record.action), historyDifference(record)});
    }
    m_model->setRecords(std::move(entries));
}

} // namespace tewake::ui
