// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/terms.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

} // namespace

const QList<TermRule> &termRules()
{
    using K = TermKind;
    using L = TermLaw;
    using P = TermPlace;
    static const QList<TermRule> rules{
        {K::Orderer, L::FreelanceAct, P::Notice, true, false},
        {K::Contractor, L::FreelanceAct, P::Work, false, false},
        {K::Commissioned, L::FreelanceAct, P::Work, false, false},
        {K::Deliverable, L::FreelanceAct, P::Order, false, false},
        {K::Receipt, L::FreelanceAct, P::Work, false, false},
        {K::Place, L::FreelanceAct, P::Notice, true, true},
        {K::InspectionEnd, L::FreelanceAct, P::Notice, false, false},
        {K::Reward, L::FreelanceAct, P::Order, false, false},
        {K::PayDay, L::FreelanceAct, P::Notice, false, false},
        {K::PayMeans, L::FreelanceAct, P::Notice, true, true},
        {K::Reconsigned, L::Reconsignment, P::Order, false, false},
        {K::Contact, L::Guideline, P::Notice, true, true},
        {K::Expenses, L::Guideline, P::Notice, true, true},
        {K::HandIn, L::Guideline, P::Notice, true, true},
        {K::Changes, L::Guideline, P::Notice, true, true},
        {K::Defects, L::Guideline, P::Notice, true, true},
        {K::Rights, L::Guideline, P::Notice, true, true},
        {K::PersonalData, L::Guideline, P::Notice, true, true},
    };
    return rules;
}

QString wordOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Orderer:
        return Terms::tr("Orderer");
    case TermKind::Contractor:
        return Terms::tr("Contractor");
    case TermKind::Commissioned:
        return Terms::tr("Date of commission");
    case TermKind::Deliverable:
        return Terms::tr("What is to be delivered");
    case TermKind::Receipt:
        return Terms::tr("Received on");
    case TermKind::Place:
        return Terms::tr("Place of work");
    case TermKind::InspectionEnd:
        return Terms::tr("Inspection ends");
    case TermKind::Reward:
        return Terms::tr("Reward");
    case TermKind::PayDay:
        return Terms::tr("Paid on");
    case TermKind::PayMeans:
        return Terms::tr("Means of payment");
    case TermKind::Contact:
        return Terms::tr("Contact of the orderer");
    case TermKind::Expenses:
        return Terms::tr("Expenses");
    case TermKind::HandIn:
        return Terms::tr("How to hand in");
    case TermKind::Changes:
        return Terms::tr("When terms change");
    case TermKind::Defects:
        return Terms::tr("Defects and delay");
    case TermKind::Rights:
        return Terms::tr("Intellectual property");
    case TermKind::PersonalData:
        return Terms::tr("Personal data and client information");
    case TermKind::Reconsigned:
        return Terms::tr("Re-consignment");
    }
    return {};
}

QString wordOf(TermLaw law)
{
    switch (law) {
    case TermLaw::FreelanceAct:
        return Terms::tr("Freelance act, Art. 3");
    case TermLaw::Guideline:
        return Terms::tr("MHLW guideline for self-employed telework");
    case TermLaw::Reconsignment:
        return Terms::tr("Freelance act, Art. 4 (3)");
    }
    return {};
}

QString settingOf(TermKind kind)
{
    return u"terms."_s + nameOf(kind);
}

QString toText(const TermTexts &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (!it->isEmpty())
            object.insert(nameOf(it.key()), *it);
    }
    return object.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TermTexts termTextsFrom(const QString &text)
{
    TermTexts texts;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const auto kind = fromName<TermKind>(it.key());
        if (kind && !it->toString().isEmpty())
            texts.insert(*kind, it->toString());
    }
    return texts;
}

bool hangsOnAcceptance(const QString &words)
{
    const QString folded = foldForSearch(words);
    static const QStringList signs{
        u"検収後"_s,     u"検収完了後"_s,         u"検品後"_s,          u"検査後"_s,
        u"請求書受領"_s, u"請求書到着"_s,         u"請求後"_s,          u"入金後"_s,
        u"検収から"_s,   u"afteracceptance"_s,    u"afterinspection"_s, u"afterinvoice"_s,
        u"oninvoice"_s,  u"receiptoftheinvoice"_s};
    return std::any_of(signs.cbegin(), signs.cend(),
                       [&folded](const QString &sign) { return folded.contains(foldForSearch(sign)); });
}

} // namespace tewake
