// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testoffice.h"
#include "tests/ui/support/screenfixture.h"
#include "ui/orders/ordersscreen.h"
#include "ui/widgets/formfield.h"

namespace tewake::test {

/// The screen of orders over an office with two: one accepted, and one quoted of 100 units of a minute each.
class OrdersFixture : public ScreenFixture {
protected:
    void makeOffice()
    {
        ui::applyLanguage(QStringLiteral("en"));
        m_test = std::make_unique<TestOffice>();
        m_order = m_test->addOrder();
        Order quoted = m_order;
        quoted.id = {};
        quoted.number = QStringLiteral("2026-0900");
        quoted.title = QStringLiteral("ふるさと寄附 証明書発送");
        quoted.state = OrderState::Quoted;
        quoted.standardSeconds = 60;
        m_quoted = m_test->add(quoted);
    }
    void closeOffice()
    {
        forget();
        m_test.reset();
    }
    /// Opens the screen at the accepted order.
    void openScreen(Role role = Role::Coordinator)
    {
        enter(m_test->office(), m_test->session(role));
        show(ui::makeOrdersScreen);
        m_screen->refresh();
        openOrder(m_order);
    }
    void openOrder(const Order &order, const QString &part = {})
    {
        m_screen->activate(ui::Place{ui::ScreenId::Orders, order.id.value(), part});
        settle();
    }
    [[nodiscard]] ui::FormField *fieldOf(const QString &name) const
    {
        return qobject_cast<ui::FormField *>(find<QWidget>(name)->parentWidget());
    }
    [[nodiscard]] Order stored(Id<Order> id) const { return m_test->load(id); }
    [[nodiscard]] int tasksOf(Id<Order> id) const
    {
        return static_cast<int>(m_test->all<Task>(QStringLiteral("order_id = %1").arg(id.value())).size());
    }

    std::unique_ptr<TestOffice> m_test;
    Order m_order;
    Order m_quoted;
};

} // namespace tewake::test
