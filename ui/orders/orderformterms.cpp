// SPDX-License-Identifier: GPL-3.0-or-later
// The order's own words for its offers: folded away until somebody wants others than the office-wide ones.
#include "ui/orders/orderform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(TermKind kind)
{
    return u"term-"_s + nameOf(kind);
}

} // namespace

void OrderForm::buildOwnTerms(QGridLayout *grid, int &line)
{
    m_unfold = makeButton({}, ButtonRole::Link, IconName::ChevronRight, this);
    m_unfold->setObjectName(u"order-own-terms"_s);
    grid->addWidget(m_unfold, line++, 0, 1, 4, Qt::AlignLeft);
    m_ownTerms = new QWidget(this);
    auto *inner = new QGridLayout(m_ownTerms);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setVerticalSpacing(Metrics::gap(3));
    int at = 0;
    auto *about =
        new TextLabel(tr("Every offer states these. Left empty, the office-wide words stand (Settings, "
                         "Terms of offers)."),
                      FontRole::Small, Tone::Muted, m_ownTerms);
    about->setWordWrap(true);
    inner->addWidget(about, at++, 0);
    for (const TermRule &rule : termRules()) {
        if (rule.own)
            addLine(inner, at++, 0, 1, keyOf(rule.kind), wordOf(rule.kind));
    }
    grid->addWidget(m_ownTerms, line++, 0, 1, 4);
    connect(m_unfold, &QPushButton::clicked, this,
            [this] { setOwnTermsShown(!m_ownTerms->isVisibleTo(this)); });
    setOwnTermsShown(false);
}

void OrderForm::setOwnTermsShown(bool shown)
{
    m_ownTerms->setVisible(shown);
    const IconName icon = shown ? IconName::ChevronDown : IconName::ChevronRight;
    m_unfold->setText(tr("Words of its own for the offers"));
    m_unfold->setAccessibleName(m_unfold->text());
    m_unfold->setAccessibleDescription(shown ? tr("Shown") : tr("Folded"));
    m_unfold->setProperty("tewakeIcon", static_cast<int>(icon));
    m_unfold->setIcon(Icon::get(icon, Token::Accent));
}

bool OrderForm::hasOwnTerms() const
{
    return std::any_of(termRules().cbegin(), termRules().cend(), [this](const TermRule &rule) {
        return rule.own && !lineOf(keyOf(rule.kind))->text().trimmed().isEmpty();
    });
}

void OrderForm::showNotice()
{
    for (const TermRule &rule : termRules()) {
        if (rule.own)
            lineOf(keyOf(rule.kind))->setPlaceholderText(m_lists.notice.texts.value(rule.kind));
    }
}

void OrderForm::putOwnTerms(const Order &order)
{
    for (const TermRule &rule : termRules()) {
        if (rule.own)
            lineOf(keyOf(rule.kind))->setText(order.ownTerms.value(rule.kind));
    }
    dateOf(u"clientPaysOn"_s)->setNear(m_today);
    dateOf(u"clientPaysOn"_s)->setDate(order.clientPaysOn);
    setOwnTermsShown(!order.ownTerms.isEmpty());
}

void OrderForm::takeOwnTerms(Order &order)
{
    for (const TermRule &rule : termRules()) {
        const QString words = rule.own ? lineOf(keyOf(rule.kind))->text().trimmed() : QString();
        if (words.isEmpty())
            order.ownTerms.remove(rule.kind);
        else
            order.ownTerms.insert(rule.kind, words);
    }
    order.clientPaysOn = dayOf(u"clientPaysOn"_s);
}

} // namespace tewake::ui
