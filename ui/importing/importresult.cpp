// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importresult.h"

#include "core/base/text.h"
#include "core/exchange/csvwriter.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>

namespace tewake::ui {

using namespace Qt::StringLiterals;

ImportResult::ImportResult(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
    , m_banner(new Banner(Banner::Kind::Info, this))
    , m_table(new TableView(tr("Rows that were refused or taken with a warning"), this))
    , m_copy(makeButton(tr("Copy the list"), ButtonRole::Plain, IconName::Copy, this))
    , m_save(makeButton(tr("Save the list …"), ButtonRole::Plain, IconName::Download, this))
{
    m_model = new RecordModel<Note>(
        {{.title = tr("Kind"),
          .text = [](const Note &n) { return n.refused ? tr("Refused") : tr("Warning"); },
          .mark =
              [](const Note &n) {
                  return n.refused ? CellMark{IconName::Cross, Tone::Danger}
                                   : CellMark{IconName::Warning, Tone::Warn};
              },
          .width = 14},
         {.title = tr("Line"),
          .alignment = Qt::AlignRight,
          .text = [](const Note &n) { return QString::number(n.note.line); },
          .sortKey = [](const Note &n) { return qint64(n.note.line); },
          .width = 8},
         {.title = tr("Column"), .text = [](const Note &n) { return n.note.column; }, .width = 20},
         {.title = tr("Value"), .text = [](const Note &n) { return n.note.value; }, .width = 22},
         {.title = tr("What is wrong"),
          .text = [](const Note &n) { return n.note.why; },
          .toolTip = [](const Note &n) { return n.note.why; }}},
        [](const Note &n) { return n.id; }, this);
    auto *proxy = new FoldingFilterProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setObjectName(u"import.notes"_s);
    m_table->setModel(proxy);
    m_table->setSettings(&context.settings(), u"import/notes"_s);
    m_table->setStretchColumn(4);
    m_banner->setObjectName(u"import.summary"_s);
    m_copy->setObjectName(u"import.notes.copy"_s);
    m_save->setObjectName(u"import.notes.save"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::gap(3), Metrics::gap(3), Metrics::gap(3), Metrics::gap(3));
    column->setSpacing(Metrics::gap(3));
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_table->clearSelection(); // nothing selected: all of it
        QApplication::clipboard()->setText(m_table->tabSeparated());
        m_context->notify(tr("The list is in the clipboard."));
    });
    connect(m_save, &QPushButton::clicked, this, &ImportResult::save);
    clear();
}

void ImportResult::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepBannerWhole();
}

/// With large letters the sentence takes many lines: it has its height before the table has any.
void ImportResult::keepBannerWhole()
{
    m_banner->setMinimumHeight(m_banner->heightForWidth(width() - 2 * Metrics::gap(3)));
}

void ImportResult::clear()
{
    m_banner->setKind(Banner::Kind::Info);
    m_banner->setText(tr("Not checked yet."),
                      tr("“Check” reads every row and changes nothing; what it finds is listed here."));
    m_table->setEmptyState(tr("Choose a file, then check it."));
    showNotes({});
}

void ImportResult::showProblem(const QString &sentence, bool danger)
{
    m_banner->setKind(danger ? Banner::Kind::Danger : Banner::Kind::Info);
    m_banner->setText(sentence, tr("Nothing was changed."));
    m_table->setEmptyState(tr("No rows were looked at."));
    showNotes({});
}

void ImportResult::showReport(const ImportReport &report, bool dryRun, bool partial)
{
    m_fileName = report.fileName;
    const QString counts = tr("Rows read: %1, added: %2, refused: %3, warnings: %4.")
                               .arg(grouped(report.read), grouped(report.taken), grouped(report.refusedRows),
                                    grouped(report.warningCount));
    const QString wouldBe = tr("Rows read: %1, to be added: %2, refused: %3, warnings: %4.")
                                .arg(grouped(report.read), grouped(report.taken), grouped(report.refusedRows),
                                     grouped(report.warningCount));
    QString hint;
    if (report.refusedRows > 0 && !partial)
        hint = tr("Nothing is added while rows are refused: mend the file, or take the good rows only.");
    if (report.namesUnlisted)
        hint += (hint.isEmpty() ? QString() : u" "_s) +
                tr("Some rows name teams, hubs, rooms or skills that the office does not have; they can be "
                   "added to its lists.");
    m_banner->setKind(report.refusedRows > 0    ? Banner::Kind::Danger
                      : report.warningCount > 0 ? Banner::Kind::Warn
                                                : Banner::Kind::Ok);
    m_banner->setText(dryRun ? wouldBe : counts, hint);
    QAccessibleEvent event(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_table->setEmptyState(tr("Every row is good."));
    std::vector<Note> notes;
    qint64 id = 0;
    for (const ImportNote &note : report.refused)
        notes.push_back({++id, true, note});
    for (const ImportNote &note : report.warnings)
        notes.push_back({++id, false, note});
    showNotes(std::move(notes));
}

void ImportResult::showNotes(std::vector<Note> notes)
{
    keepBannerWhole();
    m_copy->setEnabled(!notes.empty());
    m_save->setEnabled(!notes.empty());
    m_model->setRecords(std::move(notes));
}

bool ImportResult::save()
{
    if (m_model->records().empty())
        return false;
    const QString path = m_context->askSavePath(
        tr("Save the list"), tr("%1-check.csv", "file name").arg(QFileInfo(m_fileName).completeBaseName()),
        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return true;
    CsvWriter writer;
    const QList<QStringList> lines = m_table->shownCells();
    for (const QStringList &line : lines)
        writer.addRow(line);
    if (const auto saved = writer.save(path); !saved)
        m_context->showError(saved.error());
    else
        m_context->notify(
            tr("%n row(s) written to %1.", nullptr, static_cast<int>(lines.size()) - 1).arg(path));
    return true;
}

} // namespace tewake::ui
