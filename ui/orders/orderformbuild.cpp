// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderform.h"

#include "core/desk/settings.h"
#include "ui/orders/clientform.h"
#include "ui/shared/orderwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

void addPriceKinds(QComboBox *box)
{
    for (const PriceKind kind : {PriceKind::PerUnit, PriceKind::PerHour, PriceKind::Fixed})
        box->addItem(wordOf(kind), static_cast<int>(kind));
}

template <class T> void fill(QComboBox *box, const QList<T> &records, const QString &none)
{
    box->clear();
    box->addItem(none, QVariant::fromValue<qint64>(0));
    for (const T &record : records)
        box->addItem(record.name, QVariant::fromValue(record.id.value()));
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

OrderForm::OrderForm(QSettings &settings, const QString &draftsKey, QWidget *parent)
    : Panel(parent)
    , m_settings(&settings)
    , m_draftsKey(draftsKey)
    , m_title(new TextLabel({}, FontRole::Title, Tone::Normal, this))
    , m_draftBanner(new Banner(Banner::Kind::Info, this))
    , m_sums(new TextLabel({}, FontRole::Base, Tone::Muted, this))
    , m_clientForm(new ClientForm(this))
    , m_newClient(makeButton(tr("New client"), ButtonRole::Link, IconName::Plus, this))
    , m_clearance(new QCheckBox(tr("Only people with a non-disclosure agreement for this client"), this))
    , m_reducedTax(new QCheckBox(tr("Reduced rate of consumption tax"), this))
{
    setObjectName(u"order-form"_s);
    setLine(Qt::LeftEdge);
    build();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400);
    connect(&m_draftTimer, &QTimer::timeout, this, &OrderForm::keepDraft);
    m_filling = false;
}

OrderForm::~OrderForm()
{
    keepWhatIsDue();
}

void OrderForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_scroll = new QScrollArea(this);
    QScrollArea *scroll = m_scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new Panel(scroll);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(Metrics::gap(4), Metrics::gap(2), Metrics::gap(4), Metrics::gap(4));
    body->setSpacing(Metrics::gap(3));
    m_draftBanner->setObjectName(u"order-draft"_s);
    m_draftBanner->hide();
    body->addWidget(m_draftBanner);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::gap(3));
    grid->setVerticalSpacing(Metrics::gap(3));
    for (int i = 0; i < 4; ++i)
        grid->setColumnStretch(i, 1);
    body->addLayout(grid);
    body->addStretch(1);
    int line = 0;
    buildBasics(grid, line);
    buildWork(grid, line);
    buildTerms(grid, line);
    buildOwnTerms(grid, line);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    connect(m_draftBanner, &Banner::linkActivated, this, [this] {
        dropDraft();
        edit(Order(m_saved), m_today);
    });
}

QWidget *OrderForm::buildHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(Metrics::gap(4), Metrics::gap(3), Metrics::gap(4), Metrics::gap(2));
    line->setSpacing(Metrics::gap(2));
    line->addWidget(m_title, 1);
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Text, IconName::None, this);
    cancel->setObjectName(u"order-form-cancel"_s);
    setKeyCap(cancel, u"Esc"_s);
    auto *save = makeButton(tr("Save"), ButtonRole::Primary, IconName::None, this);
    save->setObjectName(u"order-form-save"_s);
    setKeyCap(save, u"Ctrl+S"_s);
    line->addWidget(cancel);
    line->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &OrderForm::cancelRequested);
    connect(save, &QPushButton::clicked, this, &OrderForm::saveRequested);
    return head;
}

void OrderForm::buildBasics(QGridLayout *grid, int &line)
{
    addLine(grid, line, 0, 1, u"number"_s, tr("Number"))->setHint(tr("Empty: the next free one"));
    addLine(grid, line, 1, 1, u"mark"_s, tr("Mark of its tasks"));
    m_fields.value(u"mark"_s)->setHint(tr("Empty: the title's first two characters"));
    addCombo(grid, line++, 2, 2, u"category"_s, tr("Kind of work"))->setRequired(true);
    addLine(grid, line++, 0, 4, u"title"_s, tr("Title"))->setRequired(true);
    addCombo(grid, line, 0, 3, u"client"_s, tr("Client"))->setRequired(true);
    QComboBox *client = comboOf(u"client"_s);
    client->setEditable(true);
    client->setInsertPolicy(QComboBox::NoInsert);
    client->completer()->setFilterMode(Qt::MatchContains);
    client->completer()->setCompletionMode(QCompleter::PopupCompletion);
    client->lineEdit()->setObjectName(u"order-client-line"_s);
    client->lineEdit()->setAccessibleName(tr("Client"));
    connect(client->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_fields.value(u"client"_s)->setError({});
        touched();
    });
    m_newClient->setObjectName(u"order-new-client"_s);
    grid->addWidget(m_newClient, line++, 3, Qt::AlignBottom | Qt::AlignLeft);
    grid->addWidget(m_clientForm, line++, 0, 1, 4);
    m_clientForm->hide();
    connect(m_newClient, &QPushButton::clicked, this,
            [this] { setClientFormShown(!m_clientForm->isVisibleTo(this)); });
    connect(m_clientForm, &ClientForm::edited, this, &OrderForm::touched);
}

void OrderForm::buildWork(QGridLayout *grid, int &line)
{
    addCombo(grid, line, 0, 1, u"shape"_s, tr("Shape of the work"));
    addLine(grid, line, 1, 1, u"quantity"_s, tr("Quantity"));
    addLine(grid, line, 2, 1, u"unit"_s, tr("Unit"));
    addLine(grid, line++, 3, 1, u"standardSeconds"_s, tr("Standard time of one unit"))
        ->setUnit(tr("s", "seconds"));
    addCombo(grid, line, 0, 1, u"clientPriceKind"_s, tr("Client pays"));
    addLine(grid, line, 1, 1, u"clientPrice"_s, tr("Price to the client"))->setUnit(tr("yen"));
    addCombo(grid, line, 2, 1, u"rewardKind"_s, tr("Teleworkers get"));
    addLine(grid, line++, 3, 1, u"reward"_s, tr("Reward"))->setUnit(tr("yen"));
    m_sums->setObjectName(u"order-sums"_s);
    m_sums->setWordWrap(true);
    grid->addWidget(m_sums, line++, 0, 1, 4);
    for (const WorkShape shape : {WorkShape::Pieces, WorkShape::Shifts})
        comboOf(u"shape"_s)->addItem(wordOf(shape), static_cast<int>(shape));
    addPriceKinds(comboOf(u"clientPriceKind"_s));
    addPriceKinds(comboOf(u"rewardKind"_s));
}

void OrderForm::buildTerms(QGridLayout *grid, int &line)
{
    // Three days are wider than three of the four columns.
    auto *days = new QHBoxLayout;
    days->setSpacing(Metrics::gap(3));
    addDate(days, u"orderedOn"_s, tr("Ordered on"));
    addDate(days, u"startOn"_s, tr("Work may begin on"))->setHint(tr("Empty: at once"));
    addDate(days, u"dueOn"_s, tr("Due on"))->setRequired(true);
    grid->addLayout(days, line++, 0, 1, 4);
    auto *payment = new QHBoxLayout;
    addDate(payment, u"clientPaysOn"_s, tr("The client pays on"))
        ->setHint(tr("Empty: by the client's terms. Offers state it, as the work is re-consigned."));
    grid->addLayout(payment, line++, 0, 1, 4);
    addCombo(grid, line, 0, 2, u"skill"_s, tr("Skill needed"));
    addCombo(grid, line, 2, 1, u"skillLevel"_s, tr("Level at least"));
    addCombo(grid, line++, 3, 1, u"weight"_s, tr("Urgency"));
    addCombo(grid, line, 0, 2, u"room"_s, tr("Place"));
    addCombo(grid, line, 2, 2, u"inspection"_s, tr("Inspection"));
    m_clearance->setObjectName(u"order-clearance"_s);
    m_reducedTax->setObjectName(u"order-reduced-tax"_s);
    ++line;
    grid->addWidget(m_clearance, line++, 0, 1, 4);
    grid->addWidget(m_reducedTax, line++, 0, 1, 4);
    addLine(grid, line++, 0, 4, u"note"_s, tr("Note"));
    for (int weight = 1; weight <= 8; ++weight)
        comboOf(u"weight"_s)->addItem(weight == 1 ? tr("1 (ordinary)") : QString::number(weight), weight);
    for (int level = 1; level <= MaximumSkillLevel; ++level)
        comboOf(u"skillLevel"_s)->addItem(tr("Level %1").arg(level), level);
    comboOf(u"inspection"_s)->addItem(tr("Everything"), true);
    comboOf(u"inspection"_s)->addItem(QString(), false); // setLists() says how
    connect(m_clearance, &QCheckBox::toggled, this, &OrderForm::touched);
    connect(m_reducedTax, &QCheckBox::toggled, this, &OrderForm::touched);
}

FormField *OrderForm::addLine(QGridLayout *grid, int line, int column, int span, const QString &key,
                              const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"order-"_s + key);
    auto *field = new FormField(label, edit, this);
    m_fields.insert(key, field);
    m_inOrder.append(field);
    grid->addWidget(field, line, column, 1, span, Qt::AlignTop);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        field->setError({});
        touched();
    });
    return field;
}

FormField *OrderForm::addCombo(QGridLayout *grid, int line, int column, int span, const QString &key,
                               const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"order-"_s + key);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    auto *field = new FormField(label, box, this);
    m_fields.insert(key, field);
    m_inOrder.append(field);
    grid->addWidget(field, line, column, 1, span, Qt::AlignTop);
    connect(box, &QComboBox::currentIndexChanged, this, [this, field] {
        field->setError({});
        touched();
    });
    return field;
}

FormField *OrderForm::addDate(QHBoxLayout *line, const QString &key, const QString &label)
{
    auto *edit = new DateField(this);
    edit->setObjectName(u"order-"_s + key);
    auto *field = new FormField(label, edit, this);
    m_fields.insert(key, field);
    m_inOrder.append(field);
    line->addWidget(field, 1, Qt::AlignTop);
    connect(edit, &DateField::dateEdited, this, [this, field] {
        field->setError({});
        touched();
    });
    return field;
}

void OrderForm::setLists(const OrderLists &lists)
{
    keepWhatIsDue();
    m_lists = lists;
    m_filling = true;
    showNotice();
    fill(comboOf(u"client"_s), lists.clients, {});
    fill(comboOf(u"category"_s), lists.categories, tr("Choose …"));
    fill(comboOf(u"skill"_s), lists.skills, tr("None"));
    fill(comboOf(u"room"_s), lists.rooms, tr("Anywhere (at home)"));
    QComboBox *inspection = comboOf(u"inspection"_s);
    inspection->setItemText(inspection->findData(false),
                            tr("Sample (JIS Z 9015-1, AQL %1)").arg(qualityText(lists.acceptableQuality)));
    m_filling = false;
}

void OrderForm::edit(const Order &order, QDate today)
{
    keepWhatIsDue();
    m_order = order;
    m_saved = order;
    m_today = today;
    m_title->setText(order.id.isValid() ? tr("Edit order %1").arg(order.number) : tr("New order"));
    clearErrors();
    setClientFormShown(false);
    put(order);
    m_draftBanner->hide();
    m_dirty = false;
    takeDraft();
    updateSums();
    lineOf(u"title"_s)->setFocus();
}

void OrderForm::put(const Order &order)
{
    m_filling = true;
    lineOf(u"number"_s)->setText(order.number);
    lineOf(u"title"_s)->setText(order.title);
    lineOf(u"mark"_s)->setText(order.mark);
    lineOf(u"unit"_s)->setText(order.unit);
    lineOf(u"note"_s)->setText(order.note);
    choose(comboOf(u"client"_s), QVariant::fromValue(order.clientId.value()));
    choose(comboOf(u"category"_s), QVariant::fromValue(order.categoryId.value()));
    choose(comboOf(u"shape"_s), static_cast<int>(order.shape));
    choose(comboOf(u"skill"_s), QVariant::fromValue(order.skillId.value()));
    choose(comboOf(u"skillLevel"_s), order.skillLevel);
    choose(comboOf(u"room"_s), QVariant::fromValue(order.roomId.value()));
    choose(comboOf(u"weight"_s), order.weight);
    choose(comboOf(u"inspection"_s), order.inspectAll);
    choose(comboOf(u"clientPriceKind"_s), static_cast<int>(order.clientPrice.kind));
    choose(comboOf(u"rewardKind"_s), static_cast<int>(order.reward.kind));
    const auto number = [](qint64 value) { return value == 0 ? QString() : countText(value); };
    lineOf(u"quantity"_s)->setText(number(order.quantity));
    lineOf(u"standardSeconds"_s)->setText(number(order.standardSeconds));
    lineOf(u"clientPrice"_s)->setText(number(order.clientPrice.amount.amount()));
    lineOf(u"reward"_s)->setText(number(order.reward.amount.amount()));
    for (const QString &key : {u"orderedOn"_s, u"startOn"_s, u"dueOn"_s})
        dateOf(key)->setNear(m_today);
    dateOf(u"orderedOn"_s)->setDate(order.orderedOn);
    dateOf(u"startOn"_s)->setDate(order.startOn);
    dateOf(u"dueOn"_s)->setDate(order.dueOn);
    putOwnTerms(order);
    m_clearance->setChecked(order.needsClearance);
    m_reducedTax->setChecked(order.taxReduced);
    m_filling = false;
}

void OrderForm::touched()
{
    if (m_filling)
        return;
    m_dirty = true;
    updateSums();
    m_draftTimer.start();
}

void OrderForm::setClientFormShown(bool shown)
{
    m_clientForm->setVisible(shown);
    m_fields.value(u"client"_s)->setEnabled(!shown);
    m_newClient->setText(shown ? tr("Choose a client") : tr("New client"));
    m_newClient->setProperty("tewakeIcon", static_cast<int>(shown ? IconName::List : IconName::Plus));
    m_newClient->setIcon(Icon::get(shown ? IconName::List : IconName::Plus, Token::Accent));
    if (shown) {
        comboOf(u"client"_s)->setCurrentIndex(0);
        m_clientForm->start(nextClientCode(m_lists.clients));
    }
}

} // namespace tewake::ui
