// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/base/text.h"
#include "core/desk/orderdesk.h"
#include "core/desk/workerdesk.h"
#include "ui/shell/palettelist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formats.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the palette reads once from the office.
struct OfficeNames {
    QList<OrderRow> orders;
    QList<Client> clients;
    QList<WorkerRow> workers;
};

constexpr qsizetype MostOrdersForTasks = 3;

int rankOf(const Findable &thing, const QString &folded)
{
    if (thing.folded.startsWith(folded))
        return 0;
    return thing.folded.contains(u' ' + folded) ? 1 : 2;
}

QString foldedWords(const QStringList &parts)
{
    QStringList folded;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            folded.append(foldForSearch(part));
    }
    return folded.join(u' ');
}

} // namespace

std::vector<const Findable *> findIn(const std::vector<Findable> &things, const QString &query,
                                     std::size_t most)
{
    QStringList words;
    for (const QString &word : foldWidth(query).split(u' ', Qt::SkipEmptyParts))
        words.append(foldForSearch(word));
    const QString whole = foldForSearch(query);
    std::vector<const Findable *> found;
    for (const Findable &thing : things) {
        const auto has = [&thing](const QString &word) { return thing.folded.contains(word); };
        if (std::all_of(words.cbegin(), words.cend(), has))
            found.push_back(&thing);
    }
    std::stable_sort(found.begin(), found.end(), [&whole](const Findable *a, const Findable *b) {
        return rankOf(*a, whole) < rankOf(*b, whole);
    });
    if (found.size() > most)
        found.resize(most);
    return found;
}

/// The rows that the list shows.
class CommandPalette::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Findable &row = *m_rows.at(static_cast<std::size_t>(index.row()));
        switch (role) {
        case Qt::DisplayRole:
            return row.words;
        case Qt::AccessibleTextRole:
            return u"%1, %2"_s.arg(row.words, row.detail);
        case PaletteDetailRole:
            return row.detail;
        case PaletteKeysRole:
            return row.keys;
        case PaletteIconRole:
            return static_cast<int>(row.icon);
        default:
            return {};
        }
    }
    void setRows(std::vector<const Findable *> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const Findable &row(int index) const { return *m_rows.at(static_cast<std::size_t>(index)); }

private:
    std::vector<const Findable *> m_rows;
};

CommandPalette::CommandPalette(ScreenContext &context, QList<Command> commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_context(&context)
    , m_field(new SearchField(tr("Order, task, teleworker, client or command"), IconName::Search, this))
    , m_list(new QListView(this))
    , m_hint(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_model(new Model(this))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Search everywhere"));
    m_field->setObjectName(u"palette-field"_s);
    m_list->setObjectName(u"palette-list"_s);
    m_hint->setObjectName(u"palette-hint"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::gap(3), Metrics::gap(3), Metrics::gap(3), Metrics::gap(2));
    column->setSpacing(Metrics::gap(2));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    resize(
        QSize(Metrics::px(620), Metrics::px(440))
            .boundedTo(parent ? parent->size() - QSize(Metrics::gap(4), Metrics::px(80)) : QSize(1440, 900)));
    if (parent) {
        const QPoint corner = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, Metrics::px(72)));
        move(corner);
    }
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::searchChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    addCommands(commands);
    search({});
    readOffice();
    m_field->setFocus();
}

int CommandPalette::shownRows() const
{
    return m_model->rowCount();
}

void CommandPalette::addCommands(const QList<Command> &commands)
{
    for (const Command &command : commands) {
        m_things.push_back({Findable::Kind::Command, command.icon, command.words,
                            command.detail.isEmpty() ? tr("Command") : command.detail, command.keys,
                            foldedWords({command.words, command.detail, command.extraText}), command.run});
    }
}

void CommandPalette::readOffice()
{
    const Session session = m_context->session();
    const bool orders = m_context->may(Permission::ViewOrders);
    const bool workers = m_context->may(Permission::ViewWorkers);
    m_context->read<OfficeNames>(
        this,
        [session, orders, workers](Office &office) -> Result<OfficeNames> {
            OfficeNames names;
            if (orders) {
                OrderDesk desk(office, session);
                TEWAKE_TRY(names.orders, desk.orders());
                TEWAKE_TRY(names.clients, desk.clients());
            }
            if (workers) {
                TEWAKE_TRY(names.workers, WorkerDesk(office, session).workers());
            }
            return names;
        },
        [this](Result<OfficeNames> names) {
            if (!names) {
                m_failure = names.error().message;
                m_hint->setText(m_failure);
                return;
            }
            takeNames(names->orders, names->workers, names->clients);
            search(m_query);
        });
}

void CommandPalette::takeNames(const QList<OrderRow> &orders, const QList<WorkerRow> &workers,
                               const QList<Client> &clients)
{
    ScreenContext *context = m_context;
    m_model->setRows({}); // it points into m_things
    for (const OrderRow &row : orders) {
        const Order &order = row.order;
        const qint64 id = order.id.value();
        m_marks.append({foldForSearch(order.mark), row});
        m_things.push_back({Findable::Kind::Order,
                            statusLook(statusOf(order.state).status).icon,
                            u"%1  %2"_s.arg(order.number, order.title),
                            row.clientName,
                            {},
                            foldedWords({order.number, order.title, row.clientName, row.clientKana}),
                            [context, id] { context->open(ScreenId::Orders, id); }});
    }
    for (const WorkerRow &row : workers) {
        const qint64 id = row.worker.id.value();
        m_things.push_back({Findable::Kind::Worker,
                            IconName::Person,
                            row.worker.name,
                            u"%1  %2"_s.arg(row.worker.code, row.teamName),
                            {},
                            foldedWords({row.worker.name, row.worker.kana, row.worker.code, row.teamName}),
                            [context, id] { context->open(ScreenId::Workers, id); }});
    }
    for (const Client &client : clients) {
        const qint64 id = client.id.value();
        m_things.push_back({Findable::Kind::Client,
                            IconName::Document,
                            client.name,
                            tr("Client %1").arg(client.code),
                            {},
                            foldedWords({client.name, client.kana, client.code}),
                            [context, id] { context->open(ScreenId::Orders, id, u"client"_s); }});
    }
}

void CommandPalette::search(const QString &query)
{
    m_query = query;
    std::vector<const Findable *> found = findIn(m_tasks, query, 20);
    const std::vector<const Findable *> rest = findIn(m_things, query);
    found.insert(found.end(), rest.begin(), rest.end());
    m_model->setRows(std::move(found));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (!m_failure.isEmpty()) // then there may be something, and it could not be read
        m_hint->setText(m_failure);
    else
        m_hint->setText(m_model->rowCount() > 0 ? tr("↑ ↓ choose   Enter open   Esc close")
                                                : tr("Nothing is called “%1”.").arg(query));
    searchTasks(query);
}

/// "標識-047" or "2026-0412/47": the tasks of the orders that the first part names.
void CommandPalette::searchTasks(const QString &query)
{
    const QString folded = foldForSearch(query);
    QList<OrderRow> named;
    for (const auto &[mark, row] : m_marks) {
        const bool byNumber = folded.startsWith(row.order.number + u'/');
        if (byNumber || (!mark.isEmpty() && folded.startsWith(mark + u'-')))
            named.append(row);
    }
    if (named.isEmpty() || named.size() > MostOrdersForTasks)
        return;
    const Session session = m_context->session();
    m_context->read<QList<TaskRow>>(
        this,
        [session, named](Office &office) -> Result<QList<TaskRow>> {
            QList<TaskRow> tasks;
            for (const OrderRow &row : named) {
                TEWAKE_TRY(const QList<TaskRow> some, OrderDesk(office, session).tasks(row.order.id));
                tasks += some;
            }
            return tasks;
        },
        [this, query](Result<QList<TaskRow>> tasks) {
            if (query != m_query)
                return;
            if (!tasks) {
                m_hint->setText(tasks.error().message);
                return;
            }
            ScreenContext *context = m_context;
            m_model->setRows({}); // it points into m_tasks
            m_tasks.clear();
            for (const TaskRow &row : *tasks) {
                const qint64 order = row.task.orderId.value();
                const QString part = u"task:%1"_s.arg(row.task.id.value());
                m_tasks.push_back(
                    {Findable::Kind::Task,
                     statusLook(statusOf(row.task.state).status).icon,
                     row.label(),
                     u"%1  %2"_s.arg(row.orderTitle, row.workerName),
                     {},
                     foldedWords(
                         {row.label(), u"%1/%2"_s.arg(row.orderNumber).arg(row.task.number), row.workerName}),
                     [context, order, part] { context->open(ScreenId::Orders, order, part); }});
            }
            std::vector<const Findable *> found = findIn(m_tasks, query, 20);
            const std::vector<const Findable *> rest = findIn(m_things, query);
            found.insert(found.end(), rest.begin(), rest.end());
            m_model->setRows(std::move(found));
            if (m_model->rowCount() > 0)
                m_list->setCurrentIndex(m_model->index(0, 0));
        });
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const auto run = m_model->row(current.row()).run;
    accept();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (rows > 0)
                m_list->setCurrentIndex(
                    m_model->index((row + (key->key() == Qt::Key_Down ? 1 : rows - 1)) % rows, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_field->text() != m_query)
                search(m_field->text());
            runCurrent();
            return true;
        case Qt::Key_Escape:
            reject();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
    painter.setPen(Theme::color(Token::Control));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tewake::ui
