// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/offercard.h"

#include "ui/shared/worktext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconsign.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/status.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

/// Label over value, as the terms are written.
QWidget *makeTerm(const QString &label, const QString &value, bool big, const QString &beside,
                  QWidget *parent)
{
    auto *term = new QWidget(parent);
    auto *column = new QVBoxLayout(term);
    column->setContentsMargins(0, 0, Metrics::gap(4), 0);
    column->setSpacing(Metrics::px(1));
    column->addWidget(new TextLabel(label, FontRole::Small, Tone::Muted, term));
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    auto *shown = new TextLabel(value, big ? FontRole::Section : FontRole::Base, Tone::Normal, term);
    shown->setAccessibleName(u"%1: %2 %3"_s.arg(label, value, beside));
    line->addWidget(shown);
    if (!beside.isEmpty())
        line->addWidget(new TextLabel(beside, FontRole::Small, Tone::Muted, term));
    line->addStretch(1);
    column->addLayout(line);
    return term;
}

/// What is longer stands among all terms.
QString shortened(const QString &words)
{
    constexpr qsizetype AtAGlance = 20;
    return words.size() > AtAGlance ? words.left(AtAGlance - 1) + u'…' : words;
}

} // namespace

OfferCard::OfferCard(const WorkItem &item, const OfferSurroundings &around, QWidget *parent)
    : Card(parent)
    , m_item(item)
    , m_around(around)
{
    setObjectName(u"offer.%1"_s.arg(item.assignment.id.value()));
    setAccessibleName(tr("Offer %1").arg(item.row.label()));
    setBorderToken(Token::Border);
    setLeftBar(Token::WarnLine);
    body()->setSpacing(Metrics::gap(2));
    makeHead();
    body()->addWidget(new Line(Qt::Horizontal, this));
    makeMain();
    body()->addWidget(new Line(Qt::Horizontal, this));
    body()->addWidget(makeTerms());
    auto *below = new QHBoxLayout;
    below->setSpacing(Metrics::gap(2));
    m_unfold = makeButton(tr("All terms"), ButtonRole::Link, IconName::ChevronRight, this);
    m_unfold->setObjectName(u"offer.allTerms"_s);
    m_unfold->setAccessibleName(tr("All terms of %1").arg(item.row.label()));
    below->addWidget(m_unfold, 0, Qt::AlignVCenter);
    below->addStretch(1);
    below->addWidget(makeButtons());
    m_all = makeAllTerms(m_item.terms, this);
    body()->addWidget(m_all);
    body()->addLayout(below);
    setAllShown(false);
    connect(m_unfold, &QPushButton::clicked, this, [this] { setAllShown(!isAllShown()); });
}

void OfferCard::setAllShown(bool shown)
{
    m_all->setVisible(shown);
    const IconName icon = shown ? IconName::ChevronDown : IconName::ChevronRight;
    m_unfold->setText(shown ? tr("Fewer terms") : tr("All terms"));
    m_unfold->setProperty("tewakeIcon", static_cast<int>(icon));
    m_unfold->setIcon(Icon::get(icon, Token::Accent));
    m_unfold->setAccessibleDescription(shown ? tr("Shown") : tr("Folded"));
}

bool OfferCard::isAllShown() const
{
    return m_all->isVisibleTo(this);
}

void OfferCard::makeHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap(2));
    line->addWidget(new StatusChip({Status::Offered, wordOf(TaskState::Offered), IconName::None}, this));
    line->addWidget(new TextLabel(m_item.row.label(), FontRole::Section, Tone::Normal, this));
    auto *title = new TextLabel(m_item.row.orderTitle, FontRole::Base, Tone::Muted, this);
    title->setElided(true);
    line->addWidget(title, 1);
    if (m_item.assignment.replyBy.isSet()) {
        const bool over = m_item.assignment.replyBy < m_around.now;
        const bool today = m_around.zone.date(m_item.assignment.replyBy) == m_around.today;
        const Tone tone = over ? Tone::Danger : today ? Tone::Warn : Tone::Muted;
        line->addWidget(new IconSign(IconName::Clock, tone, this));
        const QString by =
            over ? tr("The answer was due %1")
                       .arg(denseDateTime(m_item.assignment.replyBy, m_around.zone, m_around.today))
            : today ? tr("Answer today by %1")
                          .arg(timeOfDay(m_around.zone.minuteOfDay(m_item.assignment.replyBy)))
                    : tr("Answer by %1")
                          .arg(denseDateTime(m_item.assignment.replyBy, m_around.zone, m_around.today));
        line->addWidget(new TextLabel(by, over || today ? FontRole::Bold : FontRole::Base, tone, this));
    }
    body()->addLayout(line);
}

QString OfferCard::periodText() const
{
    const QList<Block> &blocks = m_item.assignment.blocks;
    if (blocks.isEmpty())
        return tr("until %1").arg(dueText(m_item.row.task.due, m_around.zone, m_around.today));
    QStringList parts;
    for (const Block &block : blocks)
        parts.append(stretchText(block.start, block.end, m_around.zone, m_around.today));
    if (parts.size() > 2)
        return tr("%1 and %n more", nullptr, static_cast<int>(parts.size()) - 1).arg(parts.first());
    return parts.join(tr(", "));
}

QString OfferCard::placeText() const
{
    const QString stated = m_item.terms.texts.value(TermKind::Place);
    return stated.isEmpty() ? tr("Not stated: ask the orderer") : shortened(stated);
}

QString OfferCard::deliverableText() const
{
    const Task &task = m_item.row.task;
    if (task.shape == WorkShape::Shifts || task.quantity == 0)
        return m_item.row.orderTitle;
    return countText(task.quantity, m_item.order.unit);
}

void OfferCard::makeMain()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    const Task &task = m_item.row.task;
    const Yen reward = m_item.assignment.reward;
    const auto hourly = hourlyEquivalent(reward, task.effort);
    const QString perHour = hourly ? tr("%1 an hour").arg(yenText(*hourly)) : QString();
    const QDate receipt = std::max(m_item.terms.receiptOn, m_around.today);
    const qint64 days = receipt.daysTo(m_item.payOn) + 1;
    line->addWidget(makeTerm(tr("Period"), periodText(), true, {}, this), 3);
    line->addWidget(makeTerm(tr("Time it takes"), task.effort.toString(), true, {}, this), 1);
    line->addWidget(makeTerm(tr("Reward"), yenText(reward), true, perHour, this), 2);
    line->addWidget(
        makeTerm(tr("Paid on"), longDate(m_item.payOn), true, tr("day %1 from receipt").arg(days), this), 2);
    body()->addLayout(line);
}

QWidget *OfferCard::makeTerms()
{
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(Metrics::gap(2), Metrics::gap(2), box);
    const OfferTerms &terms = m_item.terms;
    const bool shift = m_item.row.task.shape == WorkShape::Shifts;
    const auto add = [&](const QString &label, const QString &value) {
        flow->addWidget(makeTerm(label, value, false, {}, box));
    };
    add(tr("Ordered by"), tr("%1, for %2 (re-consigned)")
                              .arg(shortened(terms.texts.value(TermKind::Orderer)),
                                   shortened(terms.texts.value(TermKind::Reconsigned))));
    add(shift ? tr("What it is") : tr("To be delivered"), deliverableText());
    add(wordOf(TermKind::Place), placeText());
    add(wordOf(TermKind::InspectionEnd), denseDate(terms.inspectBy, m_around.today));
    if (!m_item.row.skillName.isEmpty())
        add(tr("Skill"), tr("%1, level %2").arg(m_item.row.skillName).arg(m_item.row.task.skillLevel));
    if (!m_item.reworkReason.isEmpty())
        add(tr("Why it is done again"), m_item.reworkReason);
    return box;
}

QWidget *OfferCard::makeAllTerms(const OfferTerms &terms, QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setObjectName(u"offer.terms"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, Metrics::gap(1), 0, Metrics::gap(1));
    grid->setHorizontalSpacing(Metrics::gap(4));
    grid->setVerticalSpacing(Metrics::gap(1));
    grid->setColumnMinimumWidth(0, Metrics::px(130));
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString &name, const QString &words) {
        auto *label = new TextLabel(name, FontRole::Small, Tone::Muted, box);
        label->setWordWrap(true);
        label->setMaximumWidth(Metrics::px(190));
        grid->addWidget(label, line, 0, Qt::AlignTop);
        auto *value = new TextLabel(words, FontRole::Base, Tone::Normal, box);
        value->setWordWrap(true);
        value->setAccessibleName(u"%1: %2"_s.arg(name, words));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, line++, 1, Qt::AlignTop);
    };
    for (const TermRule &rule : termRules()) {
        const QString words = termText(rule.kind, terms, longDate);
        add(wordOf(rule.kind), words.isEmpty() ? tr("Not stated: ask the orderer") : words);
    }
    if (terms.validFrom.isValid() || terms.validUntil.isValid())
        add(tr("Common terms are valid"),
            u"%1 – %2"_s.arg(terms.validFrom.isValid() ? longDate(terms.validFrom) : QString(),
                             terms.validUntil.isValid() ? longDate(terms.validUntil) : QString()));
    if (!terms.kept)
        add(tr("Note"), tr("This offer is from before terms were kept: they are shown as they are now."));
    return box;
}

QWidget *OfferCard::makeButtons()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap(2));
    m_decline = makeButton(tr("Decline"), ButtonRole::Plain, IconName::None, this);
    m_decline->setObjectName(u"offer.decline"_s);
    m_decline->setAccessibleName(tr("Decline %1").arg(m_item.row.label()));
    m_accept = makeButton(tr("Accept"), ButtonRole::Secondary, IconName::Check, this);
    m_accept->setObjectName(u"offer.accept"_s);
    m_accept->setAccessibleName(tr("Accept %1").arg(m_item.row.label()));
    line->addWidget(m_decline);
    line->addWidget(m_accept);
    connect(m_decline, &QPushButton::clicked, this, [this] { emit declineRequested(assignment()); });
    connect(m_accept, &QPushButton::clicked, this, [this] { emit acceptRequested(assignment()); });
    return box;
}

void OfferCard::focusAccept()
{
    m_accept->setFocus();
}

void OfferCard::focusDecline()
{
    m_decline->setFocus();
}

} // namespace tewake::ui
