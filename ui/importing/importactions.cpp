// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of imports does: look at the file, match columns, check, import.
#include "ui/importing/columnmatch.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importresult.h"
#include "ui/shell/screenlist.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordmodel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

struct PreviewRow {
    qint64 id = 0;
    QStringList cells;
};

/// The entry of a mapping that was changed here and has no name yet.
const QString ChangedKey = u"*"_s;

QString droppedFile(const QMimeData &data)
{
    return data.urls().size() == 1 ? data.urls().first().toLocalFile() : QString();
}

} // namespace

ImportKind ImportPage::kind() const
{
    return static_cast<ImportKind>(m_kind->currentData().toInt());
}

void ImportPage::activate(const Place &place)
{
    if (place.part.isEmpty())
        return;
    for (const ScreenEntry &entry : screensFor(session().account.role)) {
        if (entry.key == place.part && entry.id != ScreenId::Import)
            m_from = entry.id;
    }
    // What the other page shows, unless a file has been chosen already.
    const auto wanted = m_from == ScreenId::Workers ? ImportKind::Workers : ImportKind::Orders;
    const int index = m_kind->findData(static_cast<int>(wanted));
    if (m_path->text().isEmpty() && index >= 0 && place.part != u"import"_s)
        m_kind->setCurrentIndex(index);
}

void ImportPage::takeFocus()
{
    m_kind->setFocus();
}

bool ImportPage::goBack()
{
    context().open(m_from);
    return true;
}

void ImportPage::exportFrom(const TableView &table)
{
    if (m_result->isAncestorOf(&table))
        m_result->save();
    else
        Screen::exportFrom(table);
}

bool ImportPage::exportShown()
{
    return m_result->save();
}

QList<Command> ImportPage::commands()
{
    QList<Command> list{{.words = tr("Choose the file to import"),
                         .extraText = u"file csv"_s,
                         .icon = IconName::Document,
                         .run = [this] { chooseFile(); }}};
    if (m_check->isEnabled())
        list.append({.words = tr("Check the file"), .icon = IconName::Check, .run = [this] { run(true); }});
    if (m_import->isEnabled())
        list.append(
            {.words = tr("Import the file"), .icon = IconName::Upload, .run = [this] { run(false); }});
    return list;
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    setFile(droppedFile(*event->mimeData()));
    event->acceptProposedAction();
}

void ImportPage::chooseFile()
{
    const QString path =
        context().askOpenPath(tr("File to import"), tr("CSV files (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportPage::setFile(const QString &path)
{
    m_path->setText(path);
    readPreview();
}

void ImportPage::readPreview()
{
    forgetCheck();
    const int wanted = ++m_previewsWanted;
    const QString path = m_path->text();
    if (path.isEmpty()) {
        m_preview = {};
        m_pathField->setError({});
        m_match->showFile(m_draft, m_preview);
        showRows();
        showButtons();
        return;
    }
    const QString chosen = m_encoding->currentData().toString();
    const QString encoding = chosen.isEmpty() ? m_draft.encoding() : chosen;
    context().read<FilePreview>(
        this, [path, encoding](Office &) { return readFilePreview(path, encoding); },
        [this, wanted](const Result<FilePreview> &preview) {
            if (wanted == m_previewsWanted) // else another file or encoding was chosen meanwhile
                showPreview(preview);
        });
}

void ImportPage::showPreview(const Result<FilePreview> &preview)
{
    m_preview = preview ? *preview : FilePreview{m_path->text(), {}, {}, {}};
    m_pathField->setError(preview ? QString() : preview.error().message);
    m_encodingField->setHint(preview ? tr("Read as %1.").arg(encodingName(preview->encoding)) : QString());
    status()->setLeft(preview ? tr("%1 · %n column(s)", nullptr, static_cast<int>(m_preview.header.size()))
                                    .arg(QFileInfo(m_preview.path).fileName())
                              : QString());
    m_match->showFile(m_draft, m_preview);
    showRows();
    showButtons();
}

void ImportPage::showRows()
{
    std::vector<Column<PreviewRow>> columns;
    for (qsizetype i = 0; i < m_preview.header.size(); ++i)
        columns.push_back({.title = m_preview.header[i],
                           .text = [i](const PreviewRow &row) { return row.cells.value(i); },
                           .width = 16});
    std::vector<PreviewRow> rows;
    for (const QStringList &cells : m_preview.rows)
        rows.push_back({static_cast<qint64>(rows.size()) + 1, cells});
    QAbstractItemModel *old = m_rows->findChild<RecordModelBase *>(QString(), Qt::FindDirectChildrenOnly);
    auto *model = new RecordModel<PreviewRow>(
        std::move(columns), [](const PreviewRow &row) { return row.id; }, m_rows);
    model->setRecords(std::move(rows));
    m_rows->setModel(model);
    delete old;
}

void ImportPage::setDraft(MappingDraft draft)
{
    const bool sameEncoding = draft.encoding() == m_draft.encoding();
    m_draft = std::move(draft);
    const QSignalBlocker blocker(m_takeOdd);
    m_takeOdd->setChecked(m_draft.takesOddities());
    if (!sameEncoding) {
        readPreview();
        return;
    }
    forgetCheck();
    m_match->showFile(m_draft, m_preview);
    showButtons();
}

void ImportPage::chooseMapping()
{
    const QString name = m_mapping->currentData().toString();
    if (name == ChangedKey)
        return;
    if (const int changed = m_mapping->findData(ChangedKey); changed >= 0)
        m_mapping->removeItem(changed);
    if (name.isEmpty()) {
        setDraft(MappingDraft(kind()));
        return;
    }
    auto draft = MappingDraft::read(name, kind());
    if (draft)
        setDraft(*draft);
    else
        context().showError(draft.error());
}

void ImportPage::loadMapping()
{
    const QString path = context().askOpenPath(tr("Column mapping"), tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    const auto draft = MappingDraft::read(path, kind());
    if (!draft) {
        context().showError(draft.error());
        return;
    }
    if (const int changed = m_mapping->findData(ChangedKey); changed >= 0)
        m_mapping->removeItem(changed);
    m_mapping->addItem(draft->name(), path);
    m_mapping->setCurrentIndex(m_mapping->count() - 1);
    setDraft(*draft);
}

void ImportPage::saveMapping()
{
    const QString path = context().askSavePath(tr("Save the column mapping"),
                                               u"%1.json"_s.arg(nameOf(kind())), tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto saved = m_draft.save(path, m_preview.header); !saved)
        context().showError(saved.error());
    else
        context().notify(tr("The column mapping is in %1.").arg(path));
}

void ImportPage::changeColumn(qsizetype field, const QString &column)
{
    m_draft.setColumn(field, column, m_preview.header);
    if (m_mapping->findData(ChangedKey) < 0)
        m_mapping->addItem(tr("Changed here"), ChangedKey);
    m_mapping->setCurrentIndex(m_mapping->findData(ChangedKey));
    m_match->showFile(m_draft, m_preview);
    forgetCheck();
}

void ImportPage::forgetCheck()
{
    m_checked = false;
    m_result->clear();
    showButtons();
}

void ImportPage::showButtons()
{
    const bool readable = !m_preview.header.isEmpty() && m_preview.path == m_path->text();
    m_check->setEnabled(readable && m_match->missing().isEmpty());
    m_save->setEnabled(readable || !m_draft.usesOwnColumns());
    m_import->setEnabled(m_check->isEnabled() && m_checked);
}

void ImportPage::showView(View view)
{
    m_view->setCurrent(view);
    m_views->setCurrentIndex(view);
}

void ImportPage::run(bool dryRun)
{
    const auto mapping = m_draft.forImport(m_folder.path(), m_preview.header);
    if (!mapping) {
        context().showError(mapping.error());
        return;
    }
    ImportOptions options;
    options.encoding = m_encoding->currentData().toString();
    options.mapping = *mapping;
    options.dryRun = dryRun;
    options.partial = m_partial->isChecked();
    options.addLists = m_addLists->isChecked();
    options.takeOddities = m_takeOdd->isChecked();
    const QString path = m_preview.path;
    const QString file = QFileInfo(path).fileName();
    context().runLong<ImportReport>(
        dryRun ? tr("Checking %1").arg(file) : tr("Importing %1").arg(file), this,
        [session = session(), kind = kind(), path, options](Office &office, WorkProgress &progress) {
            ImportOptions wanted = options;
            wanted.progress = [&progress](int permille) {
                progress.report(permille, 1000);
                return !progress.cancelled();
            };
            return importFile(office, session, kind, path, wanted);
        },
        [this, dryRun, partial = options.partial](const Result<ImportReport> &report) {
            showReport(report, dryRun, partial);
        });
}

void ImportPage::showReport(const Result<ImportReport> &report, bool dryRun, bool partial)
{
    showView(ResultView);
    m_checked = report && dryRun && report->taken > 0;
    if (!report)
        m_result->showProblem(report.error().message, report.error().code != ErrorCode::Cancelled);
    else
        m_result->showReport(*report, dryRun || !report->committed, partial);
    showButtons();
    if (report && report->committed)
        context().notify(tr("%n record(s) were imported from %1.", nullptr, static_cast<int>(report->taken))
                             .arg(report->fileName));
}

} // namespace tewake::ui
