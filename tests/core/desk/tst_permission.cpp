// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, written down a second time; a change has to be made in both places, on purpose.
#include "core/desk/permission.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace tewake;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tewake::Role)
Q_DECLARE_METATYPE(tewake::Permission)

class PermissionTest : public QObject {
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void thoseWhoLeftMayNothing();
};

void PermissionTest::table_data()
{
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<QString>("roles"); // C oordinator, T eleworker, M anager, A dministrator
    QTest::newRow("see orders") << Permission::ViewOrders << u"CMA"_s;
    QTest::newRow("change orders") << Permission::EditOrders << u"C"_s;
    QTest::newRow("dispatch") << Permission::Dispatch << u"C"_s;
    QTest::newRow("see workers") << Permission::ViewWorkers << u"CMA"_s;
    QTest::newRow("change workers") << Permission::EditWorkers << u"CA"_s;
    QTest::newRow("own work") << Permission::OwnWork << u"T"_s;
    QTest::newRow("approve hours") << Permission::ApproveHours << u"CM"_s;
    QTest::newRow("inspect") << Permission::Inspect << u"C"_s;
    QTest::newRow("client acceptance") << Permission::RecordAcceptance << u"CM"_s;
    QTest::newRow("see money") << Permission::ViewMoney << u"M"_s;
    QTest::newRow("close months") << Permission::CloseMonth << u"M"_s;
    QTest::newRow("import") << Permission::Import << u"CMA"_s;
    QTest::newRow("see accounts") << Permission::ViewAccounts << u"A"_s;
    QTest::newRow("see the trail") << Permission::ViewTrail << u"A"_s;
    QTest::newRow("administer") << Permission::Administer << u"A"_s;
}

void PermissionTest::table()
{
    QFETCH(Permission, permission);
    QFETCH(QString, roles);
    const std::pair<Role, QChar> letters[] = {{Role::Coordinator, u'C'},
                                              {Role::Teleworker, u'T'},
                                              {Role::Manager, u'M'},
                                              {Role::Administrator, u'A'}};
    for (const auto &[role, letter] : letters) {
        QCOMPARE(may(role, permission), roles.contains(letter));
        Account account;
        account.displayName = u"塩尻 花子"_s;
        account.role = role;
        const auto result = require(account, permission);
        QCOMPARE(result.ok(), roles.contains(letter));
        if (!result)
            TEWAKE_REFUSED(result, ErrorCode::NotAllowed, "塩尻 花子");
    }
}

void PermissionTest::thoseWhoLeftMayNothing()
{
    Account account;
    account.role = Role::Administrator;
    account.active = false;
    TEWAKE_REFUSED(require(account, Permission::Administer), ErrorCode::NotAllowed, "");
}

QTEST_GUILESS_MAIN(PermissionTest)
#include "tst_permission.moc"
