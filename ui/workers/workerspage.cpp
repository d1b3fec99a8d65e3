// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerspage.h"

#include "core/desk/orderdesk.h"
#include "ui/shared/agreementwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/status.h"
#include "ui/widgets/tableview.h"
#include "ui/workers/keptparts.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSettings>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {
const QString PartsKey = u"parts"_s; ///< beside the names of fields
const QString BeganKey = u"began"_s; ///< what was stored in these fields then

/// Takes out what somebody else has saved something else over since, and says so of each.
QStringList takeStale(QJsonObject &fields, const QJsonObject &began, const QJsonObject &stored)
{
    QStringList stale;
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        const QJsonValue wanted = fields.value(name);
        const QJsonValue now = stored.value(name);
        if (began.value(name) == now || !began.contains(name))
            continue;
        if (wanted != now && wanted.isString())
            stale += WorkersPage::tr("“%1” was typed; “%2” has been saved since.")
                         .arg(wanted.toString(), now.toString());
        else if (wanted != now)
            stale += WorkersPage::tr("Another choice has been saved since.");
        fields.remove(name);
    }
    return stale;
}
} // namespace

WorkersPage::WorkersPage(ScreenContext &context)
    : Screen(context, tr("Teleworkers"))
    , m_facts(std::make_shared<RegistryFacts>())
    , m_splitter(new Splitter(Qt::Horizontal, this))
    , m_detail(new WorkerDetail(this))
    , m_nobody(new EmptyState(tr("Choose a person in the list to see skills, agreements and hours."),
                              IconName::Person, this))
{
    setObjectName(u"workersScreen"_s);
    makeHeader();
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_detail);
    m_splitter->addWidget(m_nobody);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({Metrics::px(800), Metrics::px(540), Metrics::px(540)});
    setContent(m_splitter);
    const QByteArray state = context.settings().value(u"workers/splitter"_s).toByteArray();
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    m_detail->setEditable(context.may(Permission::EditWorkers));
    showDetail(false);
    connect(m_detail, &WorkerDetail::saveRequested, this, &WorkersPage::save);
    connect(m_detail, &WorkerDetail::discardRequested, this, &WorkersPage::discard);
    connect(m_detail, &WorkerDetail::reloadRequested, this, &WorkersPage::reload);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(400);
    connect(&m_keepTimer, &QTimer::timeout, this, &WorkersPage::keepOnDisk);
    connect(m_detail, &WorkerDetail::edited, &m_keepTimer, qOverload<>(&QTimer::start));
    connect(m_detail, &WorkerDetail::historyWanted, this, &WorkersPage::readHistory);
    refreshOn({Subject::Worker, Subject::Assignment, Subject::TimeEntry, Subject::Skill, Subject::Team,
               Subject::Hub, Subject::Room});
    refresh();
}

WorkersPage::~WorkersPage()
{
    context().settings().setValue(u"workers/splitter"_s, m_splitter->saveState());
}

void WorkersPage::makeHeader()
{
    auto *fresh = makeButton(tr("New teleworker"), ButtonRole::Primary, IconName::Plus, this);
    fresh->setObjectName(u"workers.new"_s);
    setKeyCap(fresh, u"Ctrl+N"_s);
    fresh->setVisible(context().may(Permission::EditWorkers));
    connect(fresh, &QPushButton::clicked, this, &WorkersPage::createNew);
    header()->addRight(fresh);
}

QWidget *WorkersPage::makeList()
{
    auto *panel = new Panel(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter = new FilterBar(tr("Name, kana, number, team, skill"), panel);
    m_filter->search()->setObjectName(u"workers.search"_s);
    auto *save =
        makeIconButton(IconName::Download, tr("Export what the table shows"), ButtonRole::Text, panel);
    save->setObjectName(u"workers.export"_s);
    connect(save, &QPushButton::clicked, this, &WorkersPage::exportRegistry);
    m_filter->addWidget(save, true);
    auto *bringIn = makeIconButton(IconName::Upload, tr("Import from a file …"), ButtonRole::Text, panel);
    bringIn->setObjectName(u"workers.import"_s);
    bringIn->setVisible(context().may(Permission::Import));
    connect(bringIn, &QPushButton::clicked, this,
            [this] { context().open(ScreenId::Import, 0, u"workers"_s); });
    m_filter->addWidget(bringIn, true);
    ChipRow *chips = m_filter->chips(ChipRow::Mode::Exclusive);
    chips->setObjectName(u"workers.chips"_s);
    chips->addChip(ActiveChip, tr("Active"), IconName::StateAccepted);
    chips->addChip(AllChip, tr("All registered"));
    chips->addChip(LeftChip, tr("Left"), IconName::StateCancelled);
    chips->addChip(ExpiringChip, tr("Agreement ends soon"), IconName::Warning)->setTone(Tone::Warn);
    column->addWidget(m_filter);
    makeTable();
    column->addWidget(m_table, 1);
    connect(chips, &ChipRow::chipsChanged, this, &WorkersPage::filter);
    connect(m_filter->search(), &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        showCounts();
    });
    connect(m_filter->search(), &SearchField::leaveDown, m_table, [this] { m_table->setFocus(); });
    return panel;
}

void WorkersPage::makeTable()
{
    m_model = new RecordModel<WorkerRow>(
        workerColumns(m_facts), [](const WorkerRow &row) { return row.worker.id.value(); }, this);
    m_model->setRowTone(
        [](const WorkerRow &row) { return row.worker.leftOn.isValid() ? Tone::Muted : Tone::Normal; });
    m_proxy = new FoldingFilterProxy(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setExtraText([this](int row) {
        const Worker &worker = m_model->record(row).worker;
        return u"%1 %2 %3 %4"_s.arg(worker.kana, worker.code, worker.email, worker.phone);
    });
    m_table = new TableView(tr("Teleworkers"), this);
    m_table->setObjectName(u"workers.table"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(static_cast<int>(WorkerColumn::State),
                                      new StatusDelegate(StatusDelegate::Form::IconAndWord, m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(WorkerColumn::Load), new ProgressDelegate(m_table));
    m_table->setModel(m_proxy);
    m_table->setStretchColumn(static_cast<int>(WorkerColumn::Skills));
    m_table->setSettings(&context().settings(), u"workers/table"_s);
    m_table->sortByColumn(static_cast<int>(WorkerColumn::Name), Qt::AscendingOrder);
    m_table->setEmptyState(tr("Nobody is registered yet. Add the first teleworker."), tr("New teleworker"),
                           [this] { createNew(); });
    connect(m_table, &TableView::currentIdChanged, this, &WorkersPage::showCurrent);
    connect(m_table, &TableView::idActivated, this, [this](qint64 id) {
        showCurrent(id);
        m_detail->setFocus();
    });
    filter();
}

void WorkersPage::filter()
{
    const QString key = m_filter->chips()->currentKey();
    const QDate today = office().today();
    m_proxy->setRowPredicate([this, key, today](int row) {
        const WorkerRow &record = m_model->record(row);
        const bool left = record.worker.leftOn.isValid();
        if (key == LeftChip)
            return left;
        if (key == ExpiringChip)
            return expiresSoon(record, today);
        return !left && (key == AllChip || record.worker.active);
    });
    showCounts();
}

void WorkersPage::refresh()
{
    context().read<Registry>(
        this,
        [session = session()](Office &office) -> Result<Registry> {
            WorkerDesk desk(office, session);
            Registry registry;
            TEWAKE_TRY(registry.workers, desk.workers(true));
            TEWAKE_TRY(registry.lists.skills, desk.skills());
            TEWAKE_TRY(registry.lists.teams, desk.teams());
            TEWAKE_TRY(registry.lists.hubs, desk.hubs());
            TEWAKE_TRY(registry.lists.rooms, desk.rooms());
            TEWAKE_TRY(registry.clients, OrderDesk(office, session).clients());
            return registry;
        },
        [this](Result<Registry> registry) { showRegistry(std::move(registry)); });
}

void WorkersPage::showRegistry(Result<Registry> registry)
{
    if (!registry) {
        context().showError(registry.error());
        return;
    }
    m_facts->today = office().today();
    m_facts->skillNames.clear();
    for (const Skill &skill : std::as_const(registry->lists.skills))
        m_facts->skillNames.insert(skill.id, skill.name);
    m_detail->setLists(registry->lists, registry->clients);
    const qint64 kept = m_table->currentId();
    m_model->setRecords({registry->workers.begin(), registry->workers.end()});
    m_read = true;
    showCounts();
    if (m_wantsNew) {
        m_wantsNew = false;
        createNew();
        return;
    }
    if (!(m_wanted > 0 && selectWanted()) && kept > 0)
        m_table->selectId(kept);
    m_wanted = 0;
    const bool shown = !m_detail->isHidden() && !m_detail->isNew();
    if (shown && !m_detail->isDirty() && m_detail->card().row.worker.id.isValid())
        readCard(m_detail->card().row.worker.id.value());
}

void WorkersPage::showCounts()
{
    int active = 0;
    int left = 0;
    int expiring = 0;
    const QDate today = office().today();
    for (const WorkerRow &row : m_model->records()) {
        left += row.worker.leftOn.isValid() ? 1 : 0;
        active += row.worker.active && !row.worker.leftOn.isValid() ? 1 : 0;
        expiring += expiresSoon(row, today) ? 1 : 0;
    }
    const int all = m_model->rowCount();
    ChipRow *chips = m_filter->chips();
    chips->setCount(ActiveChip, active);
    chips->setCount(AllChip, all - left);
    chips->setCount(LeftChip, left);
    chips->setCount(ExpiringChip, expiring);
    status()->setLeft(
        tr("%1 active of %2 registered · %3 shown").arg(active).arg(all - left).arg(m_proxy->rowCount()));
}

void WorkersPage::showDetail(bool shown)
{
    m_detail->setVisible(shown);
    m_nobody->setVisible(!shown);
}

QString WorkersPage::draftKey() const
{
    const QString person =
        m_detail->isNew() ? u"new"_s : QString::number(m_detail->card().row.worker.id.value());
    return context().ofOffice(u"drafts/worker/"_s + person);
}

void WorkersPage::keepOnDisk()
{
    m_keepTimer.stop();
    if (m_detail->isHidden() || (!m_detail->isNew() && !m_detail->card().row.worker.id.isValid()))
        return;
    QJsonObject kept = m_detail->keptFields();
    if (!kept.isEmpty() && !m_detail->isNew()) {
        QJsonObject began;
        const QStringList names = kept.keys();
        for (const QString &name : names)
            began.insert(name, m_detail->storedFields().value(name));
        kept.insert(BeganKey, began);
    }
    if (const QJsonObject parts = partsJson(m_detail->keptParts()); !parts.isEmpty())
        kept.insert(PartsKey, parts);
    if (kept.isEmpty())
        context().settings().remove(draftKey());
    else
        context().settings().setValue(draftKey(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void WorkersPage::takeFromDisk()
{
    const QByteArray kept = context().settings().value(draftKey()).toByteArray();
    QJsonObject fields = QJsonDocument::fromJson(kept).object();
    const WorkerChange parts = partsFromJson(fields.take(PartsKey).toObject());
    const QJsonObject began = fields.take(BeganKey).toObject();
    if (!context().may(Permission::EditWorkers))
        return;
    QStringList stale = takeStale(fields, began, m_detail->storedFields());
    stale.removeDuplicates();
    if (!fields.isEmpty() || !parts.isEmpty())
        m_detail->putKept(fields, parts);
    if (!stale.isEmpty()) {
        m_detail->showDropped(stale);
        keepOnDisk();
    }
}

void WorkersPage::keepDraft()
{
    keepOnDisk();
    const qint64 id = m_detail->card().row.worker.id.value();
    if (m_detail->isHidden() || m_detail->isNew() || id == 0)
        return;
    if (m_detail->isDirty())
        m_drafts.insert(id, m_detail->draft());
    else
        m_drafts.remove(id);
}

void WorkersPage::showCurrent(qint64 id)
{
    if (id <= 0)
        return;
    m_asked = id;
    if (!isShown(id))
        readCard(id);
}

bool WorkersPage::isShown(qint64 id) const
{
    return !m_detail->isHidden() && !m_detail->isNew() && m_detail->card().row.worker.id.value() == id;
}

void WorkersPage::readCard(qint64 id)
{
    m_asked = id;
    context().read<WorkerCard>(
        this,
        [session = session(), id](Office &office) {
            return WorkerDesk(office, session).worker(Id<Worker>(id));
        },
        [this, id](Result<WorkerCard> card) {
            // Another person may have been chosen while this one was read, or a new one begun; and what was
            // typed meanwhile stays, whoever it is about.
            if (m_asked != id || (isShown(id) && m_detail->isDirty()))
                return;
            if (!card) {
                context().showError(card.error());
                return;
            }
            keepDraft();
            showDetail(true);
            m_detail->showCard(*card, office().today(), m_drafts.value(id));
            if (!m_drafts.contains(id))
                takeFromDisk();
        });
}

void WorkersPage::readHistory()
{
    const Id<Worker> id = m_detail->card().row.worker.id;
    if (!id.isValid())
        return;
    context().read<QList<AuditRecord>>(
        this, [session = session(), id](Office &office) { return WorkerDesk(office, session).history(id); },
        [this, id](Result<QList<AuditRecord>> records) {
            if (!records)
                context().showError(records.error());
            else if (m_detail->card().row.worker.id == id)
                m_detail->setHistory(*records, office().zone());
        });
}

} // namespace tewake::ui
