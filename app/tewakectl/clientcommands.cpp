// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/records.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

void take(QString &field, const Arguments &arguments, const QString &option)
{
    field = arguments.value(option, field);
}

Result<void> takeTerms(Client &client, const Arguments &a)
{
    take(client.code, a, u"code"_s);
    take(client.name, a, u"name"_s);
    take(client.kana, a, u"kana"_s);
    take(client.contact, a, u"contact"_s);
    take(client.email, a, u"email"_s);
    take(client.phone, a, u"phone"_s);
    take(client.postalCode, a, u"postal-code"_s);
    take(client.address, a, u"address"_s);
    take(client.registrationNumber, a, u"registration-number"_s);
    TEWAKE_TRY(client.kind, a.choice(u"kind"_s, client.kind));
    TEWAKE_TRY(const qint64 closing, a.number(u"closing-day"_s, client.closingDay, 1, 31));
    TEWAKE_TRY(const qint64 offset, a.number(u"payment-month-offset"_s, client.paymentMonthOffset, 0, 12));
    TEWAKE_TRY(const qint64 day, a.number(u"payment-day"_s, client.paymentDay, 1, 31));
    TEWAKE_TRY(client.active, a.yesNo(u"active"_s, client.active));
    client.closingDay = static_cast<int>(closing);
    client.paymentMonthOffset = static_cast<int>(offset);
    client.paymentDay = static_cast<int>(day);
    return {};
}

Result<void> show(Context &context, const Client &client)
{
    context.out.line(u"%1  %2  %3"_s.arg(client.code, client.name, wordOf(client.kind)));
    context.out.object(shown(client, (*context.office())->zone()));
    return {};
}

Result<void> list(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::ViewOrders));
    TEWAKE_TRY(const QList<Client> clients, desk.clients());
    QJsonArray objects;
    QList<QStringList> rows;
    for (const Client &client : clients) {
        objects.append(shown(client, (*context.office())->zone()));
        rows.append({client.code, client.name, client.kana, wordOf(client.kind)});
    }
    context.out.table({Ctl::tr("code"), Ctl::tr("name"), Ctl::tr("kana"), Ctl::tr("kind")}, rows);
    context.out.object({{u"clients"_s, objects}});
    return {};
}

Result<void> showOne(Context &context)
{
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::ViewOrders));
    TEWAKE_TRY(const Client client, clientByCode(desk, context.arguments.position(0)));
    return show(context, client);
}

Result<void> add(Context &context)
{
    Client client;
    TEWAKE_CHECK(takeTerms(client, context.arguments));
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::EditOrders));
    TEWAKE_TRY(client, desk.saveClient(client));
    return show(context, client);
}

Result<void> change(Context &context)
{
    Client checked;
    TEWAKE_CHECK(takeTerms(checked, context.arguments));
    TEWAKE_TRY(OrderDesk desk, context.desk<OrderDesk>(Permission::EditOrders));
    TEWAKE_TRY(Client client, clientByCode(desk, context.arguments.position(0)));
    TEWAKE_CHECK(takeTerms(client, context.arguments));
    TEWAKE_TRY(client, desk.saveClient(client));
    return show(context, client);
}

} // namespace

void addClientCommands(QList<Command> &commands)
{
    const QString terms =
        u" [--kana KANA] [--kind company|ownCity|municipality|other] [--contact TEXT] [--email TEXT] "
        "[--phone TEXT] [--postal-code TEXT] [--address TEXT] [--closing-day N] [--payment-month-offset N] "
        "[--payment-day N] [--registration-number TEXT] [--active yes|no]"_s;
    commands += {u"client list"_s, Ctl::tr("All clients."), list};
    commands += {u"client show CLIENT"_s, Ctl::tr("One client."), showOne};
    commands += {u"client add --code CODE --name NAME"_s + terms, Ctl::tr("Adds a client."), add};
    commands += {u"client change CLIENT [--code CODE] [--name NAME]"_s + terms,
                 Ctl::tr("Changes what is given and leaves the rest."), change};
}

} // namespace tewake::ctl
