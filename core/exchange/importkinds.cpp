// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importkinds.h"

#include "core/base/text.h"

#include <initializer_list>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

/// Japanese names in the order of the enum; those in `required` have to be there.
template <class Field>
QList<FieldSpec> specs(std::initializer_list<QStringView> japanese, std::initializer_list<Field> required)
{
    Q_ASSERT(japanese.size() == EnumNames<Field>::names.size());
    QList<FieldSpec> result;
    for (std::size_t i = 0; i < japanese.size(); ++i)
        result.append({QString(EnumNames<Field>::names.at(i)), (japanese.begin() + i)->toString(), false});
    for (const Field field : required)
        result[static_cast<qsizetype>(field)].required = true;
    return result;
}

QList<QList<FieldSpec>> allSpecs()
{
    using CF = ClientField;
    using WF = WorkerField;
    using OF = OrderField;
    return {
        specs<CF>({u"顧客番号", u"名称", u"フリガナ", u"区分", u"担当者", u"メール", u"電話", u"郵便番号",
                   u"住所", u"締め日", u"支払月", u"支払日", u"登録番号", u"有効"},
                  {CF::Code, CF::Name}),
        specs<WF>({u"番号",          u"氏名",          u"フリガナ",        u"メール",       u"電話",
                   u"郵便番号",      u"住所",          u"チーム",          u"拠点",         u"部屋",
                   u"作業場所",      u"登録日",        u"稼働中",          u"退会日",       u"登録番号",
                   u"1日の上限(分)", u"1週の上限(分)", u"1か月の上限(分)", u"最短の枠(分)", u"希望時間(分)",
                   u"年間上限額",    u"時間単価"},
                  {WF::Code, WF::Name}),
        specs<SkillField>({u"番号", u"スキル", u"レベル"},
                          {SkillField::Worker, SkillField::Skill, SkillField::Level}),
        specs<AvailabilityField>({u"番号", u"曜日", u"日付", u"開始", u"終了", u"休み"},
                                 {AvailabilityField::Worker}),
        specs<OF>({u"受注番号", u"件名",     u"標識",       u"発注者",           u"業務分類",   u"状態",
                   u"形",       u"数量",     u"単位",       u"標準時間(秒)",     u"単価区分",   u"単価",
                   u"報酬区分", u"報酬",     u"受注日",     u"開始日",           u"納期",       u"スキル",
                   u"レベル",   u"守秘契約", u"部屋",       u"優先度",           u"全数検査",   u"軽減税率",
                   u"担当",     u"拠点",     u"備考",       u"発注者の支払期日", u"作業場所",   u"支払方法",
                   u"連絡先",   u"経費",     u"納品の方法", u"条件の変更",       u"不備・遅れ", u"知的財産権",
                   u"個人情報"},
                  {OF::Number, OF::Title, OF::Client, OF::Category, OF::DueOn}),
        specs<TaskField>({u"受注番号", u"番号", u"状態", u"形", u"開始単位", u"数量", u"標準時間(分)",
                          u"着手可能", u"期限", u"席", u"スキル", u"レベル", u"守秘契約", u"部屋", u"優先度",
                          u"元のタスク", u"回", u"やり直し有償"},
                         {TaskField::Order, TaskField::Number, TaskField::Effort}),
        specs<HoursField>({u"番号", u"受注番号", u"タスク", u"日付", u"開始", u"終了", u"時間(分)", u"数量",
                           u"状態", u"備考"},
                          {HoursField::Worker, HoursField::Order, HoursField::Day}),
    };
}

} // namespace

const QList<FieldSpec> &fieldsOf(ImportKind kind)
{
    static const QList<QList<FieldSpec>> all = allSpecs();
    return all.at(static_cast<qsizetype>(kind));
}

qsizetype fieldIndex(ImportKind kind, QStringView name)
{
    const QList<FieldSpec> &fields = fieldsOf(kind);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].name == name)
            return i;
    }
    return -1;
}

QStringList exportHeader(ImportKind kind)
{
    QStringList header;
    for (const FieldSpec &field : fieldsOf(kind))
        header.append(field.name);
    return header;
}

QString foldHeader(QStringView name)
{
    QString result = foldWidth(name).toLower();
    result.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return result;
}

} // namespace tewake
