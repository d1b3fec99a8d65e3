// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/names.h"

#include <QDate>
#include <QMap>
#include <QString>

// What an offer of work has to state. One list says it all: what each term is, which law or guideline asks
// for it, and where an office writes it down. Nothing else knows the terms one by one but the function that
// composes them.

namespace tewake {

enum class TermKind {
    Orderer,       ///< 発注者の名称
    Contractor,    ///< 受注者の氏名
    Commissioned,  ///< 業務委託をした日
    Deliverable,   ///< 給付の内容
    Receipt,       ///< 受領する日、役務の提供を受ける日
    Place,         ///< 受領する場所、役務の提供を受ける場所
    InspectionEnd, ///< 検査を完了する日
    Reward,        ///< 報酬の額
    PayDay,        ///< 支払期日
    PayMeans,      ///< 支払方法
    Contact,       ///< 発注者の連絡先
    Expenses,      ///< 諸経費の取扱い
    HandIn,        ///< 納品の方法
    Changes,       ///< 条件が変わるときの取扱い
    Defects,       ///< 不備・遅れの取扱い
    Rights,        ///< 知的財産権の取扱い
    PersonalData,  ///< 個人情報・発注者の情報の取扱い
    Reconsigned,   ///< 再委託である旨、元委託者の名称、元委託支払期日
};
TEWAKE_ENUM_NAMES(TermKind, "orderer", "contractor", "commissioned", "deliverable", "receipt", "place",
                  "inspectionEnd", "reward", "payDay", "payMeans", "contact", "expenses", "handIn", "changes",
                  "defects", "rights", "personalData", "reconsigned");
[[nodiscard]] QString wordOf(TermKind kind);

/// Who asks for a term.
enum class TermLaw {
    FreelanceAct, ///< フリーランス・事業者間取引適正化等法 3条1項, 公正取引委員会規則 1条
    Guideline, ///< 厚生労働省「自営型テレワークの適正な実施のためのガイドライン」
    Reconsignment, ///< the act's 4条3項: what lets the payment follow the client's
};
[[nodiscard]] QString wordOf(TermLaw law);

/// Where an office writes a term down.
enum class TermPlace {
    Notice, ///< once for all offers (共通事項の明示): the settings
    Order,  ///< with the order
    Work,   ///< nowhere: it follows from the person, the day and the task
};

struct TermRule {
    TermKind kind = TermKind::Orderer;
    TermLaw law = TermLaw::FreelanceAct;
    TermPlace place = TermPlace::Notice;
    bool inWords = false; ///< the notice has words for it, in a setting of its own
    bool own = false;     ///< an order may have its own words instead
};
/// Every term, in the order in which people read them.
[[nodiscard]] const QList<TermRule> &termRules();
/// The setting of the office-wide words: "terms.expenses".
[[nodiscard]] QString settingOf(TermKind kind);

/// Terms in words. What is not there, or empty, is not stated.
using TermTexts = QMap<TermKind, QString>;
/// {"contact": "…"} without the empty ones; nothing stated: no text.
[[nodiscard]] QString toText(const TermTexts &texts);
/// Passes over what is no term.
[[nodiscard]] TermTexts termTextsFrom(const QString &text);

/// The terms that are common to all offers, notified once with a period of validity (フリーランス法 規則
/// 2条); each order refers to them.
struct TermNotice {
    TermTexts texts;
    QDate validFrom;  ///< null: from the beginning
    QDate validUntil; ///< the last day; null: until another notice
    [[nodiscard]] bool isValidOn(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validUntil.isValid() || day <= validUntil);
    }
    friend bool operator==(const TermNotice &, const TermNotice &) = default;
};

/// True where the words let the payment hang on inspection, acceptance or an invoice, which the due date of a
/// reward must not do (フリーランス法 4条: within 60 days of receipt, inspected or not): to be warned of.
[[nodiscard]] bool hangsOnAcceptance(const QString &words);

} // namespace tewake
