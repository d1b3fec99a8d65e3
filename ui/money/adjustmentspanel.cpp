// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/adjustmentspanel.h"

#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "core/exchange/fieldreader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace tewake::ui {

using namespace Qt::StringLiterals;

AdjustmentsPanel::AdjustmentsPanel(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
{
    std::vector<Column<Adjustment>> columns(4);
    columns[0] = {
        .title = tr("Kind"), .text = [](const Adjustment &a) { return wordOf(a.kind); }, .width = 12};
    columns[1] = {.title = tr("Corrects"),
                  .text = [](const Adjustment &a) { return monthText(a.corrects); },
                  .sortKey = [](const Adjustment &a) { return QVariant(a.corrects.firstDay()); },
                  .width = 12};
    columns[2] = {.title = tr("Reason"), .text = [](const Adjustment &a) { return a.reason; }};
    columns[3] = {.title = tr("Amount"),
                  .alignment = Qt::AlignRight,
                  .text = [](const Adjustment &a) { return yenText(a.amount); },
                  .sortKey = [](const Adjustment &a) { return QVariant(a.amount.amount()); },
                  .width = 14};
    m_model = new RecordModel<Adjustment>(
        std::move(columns), [](const Adjustment &a) { return a.id.value(); }, this);
    m_table = new TableView(tr("Adjustments"), this);
    m_table->setObjectName(u"adjustments"_s);
    m_table->setModel(m_model);
    m_table->setStretchColumn(2);
    m_table->setEmptyState(tr("No adjustment is booked in this month."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addWidget(buildForm());
}

QWidget *AdjustmentsPanel::buildForm()
{
    auto *form = new QWidget(this);
    m_kind = new QComboBox(form);
    m_kind->setAccessibleName(tr("Kind"));
    for (const AdjustmentKind kind : {AdjustmentKind::Revenue, AdjustmentKind::Reward})
        m_kind->addItem(wordOf(kind), static_cast<int>(kind));
    m_corrects = new QComboBox(form);
    m_corrects->setAccessibleName(tr("Closed month that it corrects"));
    m_order = new QLineEdit(form);
    m_order->setObjectName(u"adjustmentOrder"_s);
    m_amount = new QLineEdit(form);
    m_amount->setObjectName(u"adjustmentAmount"_s);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"adjustmentReason"_s);
    m_orderField = new FormField(tr("Order or worker number"), m_order, form);
    m_amountField = new FormField(tr("Amount (may be negative)"), m_amount, form);
    m_amountField->setUnit(tr("yen"));
    m_reasonField = new FormField(tr("Reason"), m_reason, form);
    m_add = makeButton(tr("Book the adjustment"), ButtonRole::Secondary, IconName::Plus, form);
    m_add->setObjectName(u"addAdjustment"_s);
    auto *line = new QHBoxLayout(form);
    line->setContentsMargins(Metrics::gap(3), Metrics::gap(2), Metrics::gap(3), Metrics::gap(3));
    line->setSpacing(Metrics::gap(3));
    line->addWidget(new FormField(tr("Kind"), m_kind, form));
    m_correctsField = new FormField(tr("Corrects"), m_corrects, form);
    line->addWidget(m_correctsField);
    line->addWidget(m_orderField);
    line->addWidget(m_amountField);
    line->addWidget(m_reasonField, 1);
    line->addWidget(m_add, 0, Qt::AlignBottom);
    connect(m_add, &QPushButton::clicked, this, &AdjustmentsPanel::add);
    return form;
}

void AdjustmentsPanel::setMonth(const Month &month, const QList<Adjustment> &adjustments)
{
    if (m_month.month != month.month) {
        m_corrects->clear();
        for (int ago = 1; ago <= 24; ++ago)
            m_corrects->addItem(monthText(month.month.plus(-ago)), month.month.plus(-ago).index());
    }
    m_month = month;
    m_model->setRecords({adjustments.begin(), adjustments.end()});
    m_add->setEnabled(month.state == MonthState::Open && m_context->may(Permission::CloseMonth));
    m_add->setToolTip(month.state == MonthState::Open ? QString()
                                                      : tr("The month is closed: book it in an open month."));
}

void AdjustmentsPanel::add()
{
    for (FormField *field : {m_correctsField, m_orderField, m_amountField, m_reasonField})
        field->setError({});
    const auto amount = readYen(m_amount->text(), true);
    if (!amount)
        return m_amountField->setError(amount.error().message);
    if (m_reason->text().trimmed().isEmpty())
        return m_reasonField->setError(tr("Give the reason of the adjustment."));
    Adjustment adjustment;
    adjustment.kind = static_cast<AdjustmentKind>(m_kind->currentData().toInt());
    adjustment.month = m_month.month;
    adjustment.corrects = YearMonth::fromIndex(m_corrects->currentData().toInt());
    adjustment.amount = *amount;
    adjustment.reason = m_reason->text().trimmed();
    const QString number = m_order->text().trimmed();
    if (!number.isEmpty() && !takeNumber(number, &adjustment))
        return;
    const auto booked = MoneyDesk(m_context->office(), m_context->session()).adjust(adjustment);
    if (!booked)
        return showError(booked.error());
    for (QLineEdit *edit : {m_order, m_amount, m_reason})
        edit->clear();
    m_context->notify(tr("The adjustment of %1 is booked in %2.")
                          .arg(yenText(adjustment.amount), monthText(m_month.month)));
}

bool AdjustmentsPanel::takeNumber(const QString &number, Adjustment *adjustment)
{
    Office &office = m_context->office();
    const auto order = OrderDesk(office, m_context->session()).findByNumber(number);
    if (order) {
        adjustment->orderId = order->id;
        return true;
    }
    if (order.error().code != ErrorCode::NotFound) {
        m_context->showError(order.error());
        return false;
    }
    const auto worker = WorkerDesk(office, m_context->session()).findByCode(number);
    if (worker) {
        adjustment->workerId = worker->id;
        return true;
    }
    if (worker.error().code != ErrorCode::NotFound)
        m_context->showError(worker.error());
    else
        m_orderField->setError(tr("There is neither an order nor a worker “%1”.").arg(number));
    return false;
}

void AdjustmentsPanel::showError(const Error &error)
{
    FormField *field = nullptr;
    if (error.field == "order"_L1 || error.field == "worker"_L1)
        field = m_orderField;
    else if (error.field == "amount"_L1)
        field = m_amountField;
    else if (error.field == "reason"_L1)
        field = m_reasonField;
    else if (error.field == "corrects"_L1)
        field = m_correctsField;
    if (!field)
        return m_context->showError(error);
    field->setError(error.message);
    field->field()->setFocus();
}

} // namespace tewake::ui
