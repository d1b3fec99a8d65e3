// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of the board that outlive the program; what it shows is in dispatchpage.cpp.
#include "ui/dispatch/dispatchpage.h"
#include "ui/shared/keptdrafts.h"

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

const QString Board = u"board"_s;

KeptDrafts keptDrafts(const ScreenContext &context)
{
    return {context.settings(), context.ofOffice(u"drafts/dispatch"_s)};
}

} // namespace

void DispatchPage::keepDrafts()
{
    m_keepTimer.stop();
    if (!m_restored)
        return; // nothing was laid yet, and what is kept has not been looked at
    KeptDrafts kept = keptDrafts(context());
    if (m_plan.drafts().isEmpty()) {
        kept.drop(Board);
        return;
    }
    Proposal proposal;
    proposal.days = m_data->plan;
    proposal.assignments = m_plan.drafts();
    kept.keep(Board, toJson(proposal), m_data->today.toString(Qt::ISODate));
}

QDate DispatchPage::draftsEnd() const
{
    if (m_restored)
        return daysEndOf(m_plan.drafts(), office().zone());
    const auto kept = proposalFromJson(keptDrafts(context()).typed(Board));
    return kept ? daysEndOf(kept->assignments, office().zone()) : QDate();
}

void DispatchPage::dropKeptDrafts()
{
    m_keepTimer.stop();
    keptDrafts(context()).drop(Board);
}

void DispatchPage::restoreDrafts()
{
    if (std::exchange(m_restored, true))
        return;
    const QJsonObject typed = keptDrafts(context()).typed(Board);
    if (typed.isEmpty())
        return;
    const auto proposal = proposalFromJson(typed);
    if (!proposal) { // of another version of the program
        keptDrafts(context()).drop(Board);
        return;
    }
    const QStringList lost = m_plan.restore(proposal->assignments);
    const auto back = static_cast<int>(m_plan.drafts().size());
    QStringList words;
    if (back > 0)
        words +=
            tr("%n drafts of yours are on the board again; they have not been handed out.", nullptr, back);
    if (!lost.isEmpty())
        words += tr("%n drafts were dropped: %1.", nullptr, static_cast<int>(lost.size()))
                     .arg(lost.mid(0, 3).join(u"; "_s));
    context().notify(words.join(u' '));
}

} // namespace tewake::ui
