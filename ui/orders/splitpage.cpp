// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/splitpage.h"

#include "core/desk/dispatchdesk.h"
#include "ui/orders/ordersteps.h"

#include "core/desk/orderdesk.h"
#include "ui/orders/shiftform.h"
#include "ui/orders/sizechart.h"
#include "ui/orders/splitsummary.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

void SplitPage::start(Id<Order> order)
{
    m_row = {};
    m_outlook = {};
    m_tasks.clear();
    m_model->setRecords({});
    m_create->setEnabled(false);
    ++m_round;
    m_context->read<OrderRow>(
        this,
        [session = m_context->session(), order](Office &office) {
            return OrderDesk(office, session).order(order);
        },
        [this, round = m_round](Result<OrderRow> row) {
            if (round != m_round)
                return;
            if (row)
                takeOrder(*row);
            else
                m_context->showError(row.error());
        });
}

void SplitPage::takeOrder(const OrderRow &row)
{
    m_row = row;
    const Order &order = row.order;
    const QDate today = m_context->office().today();
    m_aboutTitle->setText(order.title);
    // What is paid by the hour has no amount before it is split: none is better than nought.
    m_aboutLines->setText(
        row.amount > Yen(0)
            ? tr("%1 ・ %2\nDue %3 ・ order amount %4")
                  .arg(order.number, row.clientName, longDate(order.dueOn), yenText(row.amount))
            : tr("%1 ・ %2\nDue %3").arg(order.number, row.clientName, longDate(order.dueOn)));
    m_shape->setText(isShifts() ? tr("Shifts at fixed times") : tr("Pieces (by quantity)"));
    m_sum->setVisible(!isShifts());
    m_sum->setText(tr("%1 × %2 s = %3")
                       .arg(quantityText(order.quantity, order.unit))
                       .arg(countText(order.standardSeconds))
                       .arg(hoursText(Minutes((order.quantity * order.standardSeconds + 59) / 60))));
    m_forms->setCurrentIndex(isShifts() ? 1 : 0);
    m_chartCard->setVisible(!isShifts());
    m_recommendation->setVisible(!isShifts());
    QStringList needs;
    needs.append(order.needsClearance ? tr("Non-disclosure agreement with the client")
                                      : tr("No agreement needed"));
    needs.append(order.roomId.isValid() ? tr("In the order's room") : tr("Anywhere (at home)"));
    needs.append(order.inspectAll ? tr("Everything is inspected") : tr("Inspected by sample"));
    m_needs->setText(needs.join(u'\n'));
    const QDate begin = std::max(order.startOn.isValid() ? order.startOn : order.orderedOn, today);
    m_box->setText(u"1:30"_s);
    m_start->setDate(begin);
    // Three days are left for inspection where there is room for them.
    m_due->setDate(order.dueOn.addDays(-3) > begin ? order.dueOn.addDays(-3) : order.dueOn);
    m_shifts->start(begin, order.dueOn);
    readOutlookNow();
    preview();
    m_box->setFocus();
    m_box->selectAll();
}

void SplitPage::readOutlookNow()
{
    const Order order = m_row.order;
    const QDate begin = m_start->date().isValid() ? m_start->date() : m_context->office().today();
    const QDate end = std::max(order.dueOn, begin).addDays(1);
    m_context->read<SplitOutlook>(
        this,
        [session = m_context->session(), order, begin, end](Office &office) {
            return DispatchDesk(office, session).outlook(order, {begin, end});
        },
        [this, id = order.id](Result<SplitOutlook> outlook) {
            if (id != m_row.order.id)
                return;
            if (!outlook) {
                m_context->showError(outlook.error());
                return;
            }
            m_outlook = *outlook;
            m_chart->setOutlook(m_outlook);
            showRecommendation();
            m_summary->setSummary(m_row, m_tasks, &m_outlook, m_context->office().zone());
        });
}

void SplitPage::showRecommendation()
{
    if (isShifts())
        return;
    if (!m_outlook.proposed) {
        m_proposed->setText(u"—"_s);
        m_why->setText(tr("Nobody who has what the order needs has free time before it is due."));
        m_useProposed->setEnabled(false);
        return;
    }
    const int index = *m_outlook.proposed;
    const SizeOption &best = m_outlook.sizes.at(index);
    m_proposed->setText(best.size.toString());
    m_useProposed->setEnabled(true);
    QString why = tr("%1 of the %2 people who have what it needs could take one.")
                      .arg(best.people)
                      .arg(m_outlook.eligible);
    if (index + 1 < m_outlook.sizes.size()) {
        const SizeOption &larger = m_outlook.sizes.at(index + 1);
        why = tr("%1\nWith %2 only %3 people could.").arg(why, larger.size.toString()).arg(larger.people);
    }
    m_why->setText(why);
}

std::optional<BoxSplit> SplitPage::boxSplit()
{
    bool ok = false;
    BoxSplit split;
    split.box = Minutes::fromText(m_box->text(), &ok);
    m_boxField->setError(ok ? QString() : tr("Write the length as 1:30 or in minutes."));
    m_startField->setError(m_start->problem());
    m_dueField->setError(m_due->problem());
    split.startOn = m_start->date();
    split.dueOn = m_due->date();
    if (ok && split.dueOn.isValid() && split.dueOn > m_row.order.dueOn)
        m_dueField->setError(tr("The order itself is due on %1.").arg(longDate(m_row.order.dueOn)));
    if (m_boxField->hasError() || m_startField->hasError() || m_dueField->hasError())
        return std::nullopt;
    return split;
}

void SplitPage::preview()
{
    if (!m_row.order.id.isValid())
        return;
    const int round = ++m_round;
    const Id<Order> id = m_row.order.id;
    const Session session = m_context->session();
    std::function<Result<QList<Task>>(Office &)> work;
    if (isShifts()) {
        const std::optional<ShiftSpec> spec = m_shifts->spec();
        if (spec)
            work = [session, id, spec = *spec](Office &office) {
                return OrderDesk(office, session).previewShifts(id, spec);
            };
    } else if (const std::optional<BoxSplit> split = boxSplit()) {
        work = [session, id, split = *split](Office &office) {
            return OrderDesk(office, session).previewBoxes(id, split);
        };
    }
    if (!work) {
        takePreview({});
        return;
    }
    m_context->read<QList<Task>>(this, work, [this, round](Result<QList<Task>> tasks) {
        if (round != m_round)
            return;
        if (tasks)
            takePreview({*tasks, std::nullopt});
        else
            takePreview({{}, tasks.error()});
    });
}

void SplitPage::takePreview(const Preview &preview)
{
    m_tasks = preview.tasks;
    m_refusal->hide();
    if (preview.error)
        fail(*preview.error);
    const int count = static_cast<int>(m_tasks.size());
    m_create->setEnabled(count > 0);
    m_create->setText(count == 0   ? tr("Create the tasks")
                      : isShifts() ? tr("Create %n shift(s)", nullptr, count)
                                   : tr("Create %n box(es)", nullptr, count));
    m_create->setAccessibleName(m_create->text());
    Minutes effort;
    qint64 quantity = 0;
    for (const Task &task : m_tasks) {
        effort += task.effort;
        quantity += task.quantity;
    }
    QString sums = isShifts() ? tr("%n shift(s)", nullptr, count) : tr("%n box(es)", nullptr, count);
    if (!isShifts())
        sums += u" ・ "_s + quantityText(quantity, m_row.order.unit);
    m_tableCard->setSubtitle(u"%1 ・ %2"_s.arg(sums, effort.toString()));
    m_model->setRecords(std::vector<Task>(m_tasks.begin(), m_tasks.end()));
    int chosen = -1;
    bool ok = false;
    const Minutes box = Minutes::fromText(m_box->text(), &ok);
    for (int i = 0; ok && i < boxSizes().size(); ++i) {
        if (boxSizes().at(i) == box.count())
            chosen = i;
    }
    m_chart->setChosen(chosen);
    m_summary->setSummary(m_row, m_tasks, m_outlook.sizes.isEmpty() ? nullptr : &m_outlook,
                          m_context->office().zone());
}

void SplitPage::fail(const Error &error)
{
    if (isShifts() && m_shifts->showError(error))
        return;
    FormField *field = error.field == "box"_L1     ? m_boxField
                       : error.field == "dueOn"_L1 ? m_dueField
                                                   : nullptr;
    if (!isShifts() && field) {
        field->setError(error.message);
        return;
    }
    m_refusal->setText(error.message);
    m_refusal->setLink(error.field == "standardSeconds"_L1 || error.field == "shape"_L1 ? tr("Edit the terms")
                                                                                        : QString());
    m_refusal->show();
}

void SplitPage::create()
{
    if (m_tasks.isEmpty() || !m_create->isEnabled())
        return;
    const Id<Order> id = m_row.order.id;
    const Session session = m_context->session();
    std::function<Result<SplitMade>(Office &, WorkProgress &)> work;
    if (isShifts()) {
        const std::optional<ShiftSpec> spec = m_shifts->spec();
        if (!spec)
            return;
        work = [session, id, spec = *spec](Office &office, WorkProgress &) -> Result<SplitMade> {
            TEWAKE_TRY(const QList<Task> made, OrderDesk(office, session).splitIntoShifts(id, spec));
            return SplitMade{made.size(), made.first().splitBatch};
        };
    } else {
        const std::optional<BoxSplit> split = boxSplit();
        if (!split)
            return;
        work = [session, id, split = *split](Office &office, WorkProgress &) -> Result<SplitMade> {
            TEWAKE_TRY(const QList<Task> made, OrderDesk(office, session).splitIntoBoxes(id, split));
            return SplitMade{made.size(), made.first().splitBatch};
        };
    }
    m_create->setEnabled(false);
    m_context->runLong<SplitMade>(tr("Splitting order %1").arg(m_row.order.number), this, work,
                                  [this, id, number = m_row.order.number](Result<SplitMade> made) {
                                      if (!made) {
                                          m_create->setEnabled(true);
                                          fail(made.error());
                                          return;
                                      }
                                      undo(id, number, *made);
                                      emit finished();
                                  });
}

/// Says what was made, with the way back.
void SplitPage::undo(Id<Order> order, const QString &number, SplitMade made)
{
    // The page is closed by then; the window is not.
    m_context->notify(
        tr("%n task(s) of order %1 are made.", nullptr, static_cast<int>(made.tasks)).arg(number),
        [context = m_context, order, number, made, window = window()] {
            takeSplitBack(order, number, made, *context, window);
        });
}

QList<QWidget *> SplitPage::headerWidgets() const
{
    return {m_cancel, m_create};
}

} // namespace tewake::ui
