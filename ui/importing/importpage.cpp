// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"

#include "ui/importing/columnmatch.h"
#include "ui/importing/importresult.h"
#include "ui/importing/importscreen.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients:
        return ImportPage::tr("Clients");
    case ImportKind::Workers:
        return ImportPage::tr("Teleworkers");
    case ImportKind::Skills:
        return ImportPage::tr("Skills of teleworkers");
    case ImportKind::Availability:
        return ImportPage::tr("Available times of teleworkers");
    case ImportKind::Orders:
        return ImportPage::tr("Orders");
    case ImportKind::Tasks:
        return ImportPage::tr("Tasks");
    case ImportKind::Hours:
        return ImportPage::tr("Hours worked");
    }
    return {};
}

/// A combo that does not widen the form by its longest entry.
QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

std::unique_ptr<Screen> makeImportScreen(ScreenContext &context)
{
    return std::make_unique<ImportPage>(context);
}

ImportPage::ImportPage(ScreenContext &context)
    : Screen(context, tr("Import"))
    , m_kind(makeChoice(u"import.kind"_s, this))
    , m_path(new QLineEdit(this))
    , m_choose(makeButton(tr("Choose …"), ButtonRole::Secondary, IconName::Document, this))
    , m_encoding(makeChoice(u"import.encoding"_s, this))
    , m_mapping(makeChoice(u"import.mapping"_s, this))
    , m_load(makeButton(tr("Load …"), ButtonRole::Plain, IconName::Upload, this))
    , m_save(makeButton(tr("Save …"), ButtonRole::Plain, IconName::Download, this))
    , m_partial(new QCheckBox(tr("Take the good rows only"), this))
    , m_takeOdd(new QCheckBox(tr("Take odd values, with a warning"), this))
    , m_addLists(new QCheckBox(tr("Add names the lists do not have"), this))
    , m_check(makeButton(tr("Check"), ButtonRole::Secondary, IconName::Check, this))
    , m_import(makeButton(tr("Import"), ButtonRole::Primary, IconName::Upload, this))
    , m_view(new SegmentedControl(tr("View"), this))
    , m_views(new QStackedWidget(this))
    , m_match(new ColumnMatch(this))
    , m_rows(new TableView(tr("First rows of the file"), this))
    , m_result(new ImportResult(context, this))
{
    setObjectName(u"screen.import"_s);
    setAcceptDrops(true);
    for (const ImportKind one :
         {ImportKind::Clients, ImportKind::Workers, ImportKind::Skills, ImportKind::Availability,
          ImportKind::Orders, ImportKind::Tasks, ImportKind::Hours}) {
        if (context.may(permissionToImport(one)))
            m_kind->addItem(wordOf(one), static_cast<int>(one));
    }
    m_draft = MappingDraft(kind());
    auto *content = new Panel(this);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(new SideScroll(makeForm(), Metrics::px(340), content));
    line->addWidget(makeViews(), 1);
    setContent(content);
    wire();
    fillMappings();
    m_match->showFile(m_draft, m_preview);
    showRows();
    showButtons();
}

QWidget *ImportPage::makeForm()
{
    auto *form = new Panel(this);
    form->setLine(Qt::RightEdge);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4) + 1, Metrics::gap(4));
    column->setSpacing(Metrics::gap(3));
    column->addWidget(makeFileFields(form));
    column->addWidget(makeMappingFields(form));
    m_partial->setObjectName(u"import.partial"_s);
    m_partial->setToolTip(tr("Otherwise all rows are taken or none."));
    m_takeOdd->setObjectName(u"import.takeOdd"_s);
    m_takeOdd->setToolTip(tr("What may happen in real life, such as a day of 30 hours in old records."));
    m_addLists->setObjectName(u"import.addLists"_s);
    m_addLists->setToolTip(tr("Teams, hubs, rooms and skills that the rows name and the office does not "
                              "have are added to its lists."));
    for (QCheckBox *box : {m_partial, m_takeOdd, m_addLists}) {
        box->setAccessibleDescription(box->toolTip());
        column->addWidget(box);
    }
    column->addStretch(1);
    m_check->setObjectName(u"import.check"_s);
    m_check->setToolTip(tr("Reads every row and changes nothing."));
    m_import->setObjectName(u"import.run"_s);
    column->addWidget(m_check);
    column->addWidget(m_import);
    return form;
}

QWidget *ImportPage::makeFileFields(QWidget *form)
{
    auto *box = new QWidget(form);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(3));
    column->addWidget(new FormField(tr("What the rows are"), m_kind, box));
    m_path->setObjectName(u"import.path"_s);
    m_path->setPlaceholderText(tr("Drop a CSV file here"));
    m_pathField = new FormField(tr("File"), m_path, box);
    column->addWidget(m_pathField);
    m_choose->setObjectName(u"import.choose"_s);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    m_encoding->addItem(tr("Found out by itself"), QString());
    m_encoding->addItem(u"UTF-8"_s, u"utf-8"_s);
    m_encoding->addItem(u"Shift_JIS (CP932)"_s, u"cp932"_s);
    m_encoding->addItem(u"Windows-1252"_s, u"windows-1252"_s);
    m_encodingField = new FormField(tr("Encoding"), m_encoding, box);
    column->addWidget(m_encodingField);
    return box;
}

QWidget *ImportPage::makeMappingFields(QWidget *form)
{
    auto *box = new QWidget(form);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(2));
    column->addWidget(new FormField(tr("Column mapping"), m_mapping, box));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap(2));
    m_load->setObjectName(u"import.mapping.load"_s);
    m_load->setAccessibleName(tr("Load a column mapping"));
    m_save->setObjectName(u"import.mapping.save"_s);
    m_save->setAccessibleName(tr("Save the column mapping"));
    buttons->addWidget(m_load);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return box;
}

QWidget *ImportPage::makeViews()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view->setObjectName(u"import.view"_s);
    m_view->addSegment(tr("Columns"), IconName::Columns);
    m_view->addSegment(tr("First rows"), IconName::List);
    m_view->addSegment(tr("Result"), IconName::Check);
    header()->addLeft(m_view);
    auto *pane = new ScrollPane(box);
    pane->body()->setContentsMargins(Metrics::gap(4), Metrics::gap(4), Metrics::gap(4), Metrics::gap(4));
    pane->body()->addWidget(m_match);
    pane->body()->addStretch(1);
    m_rows->setObjectName(u"import.rows"_s);
    m_rows->setEmptyState(tr("Choose a file to see its first rows."));
    m_views->addWidget(pane);
    m_views->addWidget(m_rows);
    m_views->addWidget(m_result);
    column->addWidget(m_views, 1);
    return box;
}

void ImportPage::wire()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        setDraft(MappingDraft(kind()));
        fillMappings();
    });
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->text() != m_preview.path)
            setFile(m_path->text());
    });
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportPage::readPreview);
    connect(m_mapping, &QComboBox::activated, this, &ImportPage::chooseMapping);
    connect(m_load, &QPushButton::clicked, this, &ImportPage::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveMapping);
    connect(m_match, &ColumnMatch::columnChosen, this, &ImportPage::changeColumn);
    for (QCheckBox *box : {m_partial, m_takeOdd, m_addLists})
        connect(box, &QCheckBox::toggled, this, &ImportPage::forgetCheck);
    connect(m_check, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_view, &SegmentedControl::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
}

void ImportPage::fillMappings()
{
    const QSignalBlocker blocker(m_mapping);
    m_mapping->clear();
    m_mapping->addItem(tr("By the names of the columns"), QString());
    for (const QString &name : MappingDraft::builtIns(kind()))
        m_mapping->addItem(name, name);
}

} // namespace tewake::ui
