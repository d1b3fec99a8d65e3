// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the month does on command: the way to an open point, close, reopen, export.
#include "ui/money/monthpage.h"

#include "core/report/hoursreport.h"
#include "core/report/reportwriter.h"
#include "ui/widgets/formats.h"

namespace tewake::ui {

using namespace Qt::StringLiterals;

void MonthPage::openChecklistItem(ChecklistItem::Kind kind)
{
    switch (kind) {
    case ChecklistItem::Kind::HoursApproved:
    case ChecklistItem::Kind::NothingRunning:
        openTab(Hours);
        return;
    case ChecklistItem::Kind::WorkInspected:
        context().open(ScreenId::Inspection);
        return;
    case ChecklistItem::Kind::OrdersAccepted:
        context().open(ScreenId::Orders, 0, u"delivered"_s);
        return;
    }
}

void MonthPage::closeMonth()
{
    const QString month = monthText(m_month);
    QString text = tr("Hours, inspections and acceptances of %1 can no longer be changed.\nRevenue %2, "
                      "rewards %3.\nCorrections are booked as adjustments in an open month.")
                       .arg(month, yenText(m_view.figures.revenue), yenText(m_view.figures.rewards));
    if (m_view.openBefore)
        text +=
            u'\n' + tr("Earlier months, from %1 on, are still open: they are closed with it, all or none.")
                        .arg(monthText(*m_view.openBefore));
    const Answer answer =
        context().ask({tr("Close %1").arg(month), text,
                       m_view.openBefore ? tr("Close the months") : tr("Close the month"), false});
    if (!answer.confirmed)
        return;
    context().runLong<QList<Month>>(
        tr("Closing %1").arg(month), this,
        [session = session(), last = m_month](Office &office, WorkProgress &progress) {
            return MoneyDesk(office, session).closeThrough(last, [&progress](YearMonth next) {
                progress.report(0, 0, monthText(next));
                return !progress.cancelled();
            });
        },
        [this, month](const Result<QList<Month>> &closed) {
            if (!closed)
                context().showError(closed.error());
            else if (closed->size() == 1)
                context().notify(tr("%1 is closed.").arg(month));
            else
                context().notify(
                    tr("%n months up to %1 are closed.", nullptr, static_cast<int>(closed->size()))
                        .arg(month));
        });
}

void MonthPage::reopenMonth()
{
    const Answer answer =
        context().ask({tr("Reopen %1").arg(monthText(m_month)), tr("The reason is kept in the audit trail."),
                       tr("Reopen the month"), true, tr("Reason"), true});
    if (!answer.confirmed)
        return;
    if (const auto opened = MoneyDesk(office(), session()).reopen(m_month, answer.reason); !opened)
        context().showError(opened.error());
    else
        context().notify(tr("%1 is open again.").arg(monthText(m_month)));
}

bool MonthPage::exportRevenue()
{
    exportReport(tr("Save the revenue report"), u"revenue-%1.xlsx"_s.arg(m_month.toString()),
                 tr("Writing the revenue report"), [month = m_month, session = session()](Office &office) {
                     return monthReport(office, session, month);
                 });
    return true;
}

void MonthPage::exportHours()
{
    exportReport(tr("Save the hours of all years"), u"hours.xlsx"_s, tr("Writing the hours of all years"),
                 [session = session()](Office &office) { return hoursReport(office, session, {}); });
}

void MonthPage::exportReport(const QString &title, const QString &name, const QString &working,
                             const std::function<Result<Report>(Office &)> &make)
{
    const QString path = context().askSavePath(
        title, name, tr("Excel (*.xlsx);;CSV, UTF-8 (*.csv);;CSV, Shift_JIS (*.sjis.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const auto write = [path, make](Office &office, WorkProgress &) -> Result<QString> {
        TEWAKE_TRY(const Report report, make(office));
        if (path.endsWith(u".sjis.csv"_s, Qt::CaseInsensitive))
            TEWAKE_CHECK(writeReportCsv(report, path, TextEncoding::Cp932));
        else if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
            TEWAKE_CHECK(writeReportCsv(report, path, TextEncoding::Utf8Bom));
        else if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
            TEWAKE_CHECK(writeReportJson(report, path));
        else
            TEWAKE_CHECK(writeReportXlsx(report, path, office.now()));
        return path;
    };
    context().runLong<QString>(working, this, write, [this](Result<QString> written) {
        if (written)
            context().notify(tr("Written to %1.").arg(*written));
        else
            context().showError(written.error());
    });
}

QList<Command> MonthPage::commands()
{
    return {{.words = tr("Export the revenue report"),
             .icon = IconName::Download,
             .keys = u"Ctrl+E"_s,
             .run = [this] { exportRevenue(); }},
            {.words = tr("Export the hours of all years, by month and order"),
             .icon = IconName::Download,
             .run = [this] { exportHours(); }}};
}

} // namespace tewake::ui
