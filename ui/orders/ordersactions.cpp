// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the orders does on command: new, save, split, next steps, export.
#include "core/desk/orderdesk.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordersteps.h"
#include "ui/orders/splitpage.h"
#include "ui/shared/orderlist.h"
#include "ui/widgets/tableview.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

bool OrdersPage::createNew()
{
    if (!context().may(Permission::EditOrders))
        return false;
    setMode(BrowseMode);
    if (m_side->currentIndex() == FormSide)
        return true;
    Order order;
    order.orderedOn = office().today();
    order.unit = tr("pieces", "unit of a new order");
    order.coordinatorId = session().account.id;
    showForm(order);
    return true;
}

void OrdersPage::closeForm()
{
    if (const qint64 behind = std::exchange(m_behind, 0); behind != 0)
        m_shown = behind;
    m_side->setCurrentIndex(m_shown != 0 ? DetailSide : NothingSide);
    m_list->table()->setFocus();
    if (m_shown != 0)
        readCard(m_shown);
}

bool OrdersPage::save()
{
    if (m_side->currentIndex() != FormSide)
        return false;
    saveForm();
    return true;
}

void OrdersPage::saveForm()
{
    const std::optional<Order> order = m_form->order();
    if (!order)
        return;
    const std::optional<Client> client = m_form->newClient();
    if (client)
        saveClientThenOrder(*client, *order);
    else if (order->clientId.isValid())
        storeOrder(*order);
}

void OrdersPage::saveClientThenOrder(const Client &client, Order order)
{
    const Result<Client> saved = OrderDesk(office(), session()).saveClient(client);
    if (!saved) {
        if (!m_form->showError(saved.error()))
            context().showError(saved.error());
        return;
    }
    m_choices.clients.append(*saved);
    m_form->takeClient(*saved);
    order.clientId = saved->id;
    storeOrder(order);
}

void OrdersPage::storeOrder(const Order &order)
{
    OrderDesk desk(office(), session());
    const bool isNew = !order.id.isValid();
    const Result<Order> saved = isNew ? desk.addOrder(order) : desk.saveOrder(order);
    if (!saved && saved.error().code == ErrorCode::Conflict && saved.error().field == "version"_L1) {
        if (const Result<OrderRow> stored = desk.order(order.id))
            m_form->showConflict(stored->order);
        else
            context().showError(stored.error());
        return;
    }
    if (!saved) {
        if (!m_form->showError(saved.error()))
            context().showError(saved.error());
        return;
    }
    m_form->dropDraft();
    showSavedNow();
    context().notify(isNew ? tr("Order %1 is taken in as a quotation.").arg(saved->number)
                           : tr("Order %1 is saved.").arg(saved->number));
    m_side->setCurrentIndex(NothingSide);
    m_shown = saved->id.value();
    m_wanted = Place{ScreenId::Orders, m_shown, {}};
    refresh();
}

void OrdersPage::openSplit(qint64 id)
{
    if (id == 0 || !context().may(Permission::EditOrders))
        return;
    m_split->start(Id<Order>(id));
    setMode(SplitMode);
}

void OrdersPage::closeSplit()
{
    setMode(BrowseMode);
    m_list->table()->setFocus();
    refresh();
}

bool OrdersPage::find()
{
    if (m_modes->currentIndex() == SplitMode)
        return false;
    setBoardShown(false);
    m_list->focusSearch();
    return true;
}

bool OrdersPage::goBack()
{
    if (m_modes->currentIndex() == SplitMode)
        closeSplit();
    else if (m_side->currentIndex() == FormSide)
        closeForm();
    else if (!m_list->table()->hasFocus())
        m_list->table()->setFocus();
    else
        return false;
    return true;
}

void OrdersPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_modes->currentIndex() == SplitMode)
        m_split->create();
    else
        Screen::keyPressEvent(event);
}

void OrdersPage::fillMenu(QMenu *menu)
{
    for (const OrderStepChoice &step : possibleSteps(m_detail->card().row, context())) {
        if (step.kind == OrderStepChoice::Kind::Cancel)
            menu->addSeparator();
        QAction *action = menu->addAction(step.words);
        connect(action, &QAction::triggered, this,
                [this, kind = step.kind] { runStep(kind, m_detail->card(), context(), window()); });
    }
}

bool OrdersPage::exportShown()
{
    if (m_modes->currentIndex() != BrowseMode)
        return Screen::exportShown();
    return exportFocused(m_list->table()) || exportOrders();
}

void OrdersPage::exportFrom(const TableView &table)
{
    if (&table == m_list->table())
        exportOrders();
    else
        Screen::exportFrom(table);
}

bool OrdersPage::exportOrders()
{
    const QString path = context().askSavePath(tr("Export orders"), tr("orders.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return true;
    const Result<void> written = writeShownOrders(path, m_list->shownRows());
    if (!written)
        context().showError(written.error());
    else
        context().notify(
            tr("%n order(s) are in %1.", nullptr, static_cast<int>(m_list->shownRows().size())).arg(path));
    return true;
}

QList<Command> OrdersPage::commands()
{
    QList<Command> list;
    if (context().may(Permission::EditOrders))
        list.append(
            {tr("New order"), {}, u"new order"_s, IconName::Plus, u"Ctrl+N"_s, [this] { createNew(); }});
    if (m_shown != 0 && context().may(Permission::EditOrders)) {
        const QString number = m_detail->card().row.order.number;
        list.append({tr("Split order %1").arg(number), {}, u"split"_s, IconName::Split, {}, [this] {
                         openSplit(m_shown);
                     }});
        list.append({tr("Edit order %1").arg(number), {}, u"edit"_s, IconName::Pencil, {}, [this] {
                         showForm(m_detail->card().row.order);
                     }});
        for (const OrderStepChoice &step : possibleSteps(m_detail->card().row, context()))
            list.append({tr("%1: order %2", "step, number").arg(step.words, number),
                         {},
                         {},
                         IconName::Check,
                         {},
                         [this, kind = step.kind] { runStep(kind, m_detail->card(), context(), window()); }});
    }
    return list;
}

} // namespace tewake::ui
