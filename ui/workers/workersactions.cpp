// SPDX-License-Identifier: GPL-3.0-or-later
// What the registry's page does on command: new, save, undo, leave, export.
#include "ui/workers/workerspage.h"

#include "core/exchange/csvwriter.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace tewake::ui {

void WorkersPage::activate(const Place &place)
{
    if (place.part == u"new"_s) {
        if (m_read)
            createNew();
        else
            m_wantsNew = true;
        return;
    }
    if (place.part == u"expiring"_s)
        showOnly(ExpiringChip);
    if (place.id <= 0)
        return;
    m_wanted = place.id;
    if (m_read && !selectWanted())
        refresh(); // somebody new, perhaps
}

void WorkersPage::showOnly(const QString &chip)
{
    m_filter->search()->clear();
    m_filter->search()->commit();
    m_filter->chips()->setOn(chip, true);
    filter();
}

bool WorkersPage::selectWanted()
{
    const WorkerRow *row = m_model->recordOfId(m_wanted);
    if (!row)
        return false;
    // Whoever is asked for is shown, whatever the list was narrowed to before.
    if (!m_table->selectId(m_wanted)) {
        showOnly(row->worker.leftOn.isValid() ? LeftChip : AllChip);
        m_table->selectId(m_wanted);
    }
    m_wanted = 0;
    return true;
}

bool WorkersPage::find()
{
    m_filter->search()->setFocus(Qt::ShortcutFocusReason);
    m_filter->search()->selectAll();
    return true;
}

bool WorkersPage::createNew()
{
    if (!context().may(Permission::EditWorkers))
        return false;
    keepDraft();
    m_asked = 0;
    WorkerDesk desk(office(), session());
    const auto code = desk.nextCode();
    if (!code) {
        context().showError(code.error());
        return true;
    }
    Worker blank;
    blank.code = *code;
    blank.registeredOn = office().today();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    showDetail(true);
    m_detail->showNew(blank, office().today());
    takeFromDisk();
    return true;
}

void WorkersPage::addNew(const Worker &worker)
{
    const auto added = WorkerDesk(office(), session()).save(worker);
    if (!added) {
        m_detail->showError(added.error());
        return;
    }
    dropDraft();
    m_detail->markSaved(*added, {});
    m_wanted = added->id.value();
    showDetail(false);
    showSavedNow();
    context().notify(tr("%1 is registered.").arg(added->name));
    refresh();
}

bool WorkersPage::save()
{
    if (m_detail->isHidden() || !(m_detail->isNew() || m_detail->isDirty()))
        return false;
    const auto edits = m_detail->takeEdits();
    if (!edits)
        return true;
    if (m_detail->isNew()) {
        addNew(edits->worker->wanted);
        return true;
    }
    const Worker shown = m_detail->card().row.worker;
    const auto saved = WorkerDesk(office(), session()).saveChange(shown.id, *edits);
    if (!saved) {
        m_detail->showError(saved.error());
        return true;
    }
    dropDraft();
    m_detail->markSaved(*saved, *edits);
    m_done.append({shown.id, shown.name, edits->inverse(*saved)});
    m_undone.clear();
    showSavedNow();
    context().notify(tr("%1 is saved.").arg(shown.name), [this] { undo(); });
    readCard(shown.id.value());
    return true;
}

bool WorkersPage::mayLoseDraft(const Step &step)
{
    const qint64 id = step.worker.value();
    if (isShown(id) ? !m_detail->isDirty() : !m_drafts.contains(id))
        return true;
    Question question;
    question.title = tr("Changes of %1 are not saved").arg(step.name);
    question.text = tr("What you have entered and not saved yet would be thrown away with this step.");
    question.confirmWords = tr("Throw it away");
    return context().ask(question).confirmed;
}

bool WorkersPage::step(QList<Step> *from, QList<Step> *onto)
{
    if (from->isEmpty())
        return false;
    if (!mayLoseDraft(from->last()))
        return true;
    const Step taken = from->takeLast();
    const auto saved = WorkerDesk(office(), session()).saveChange(taken.worker, taken.back);
    if (!saved) {
        context().showError(saved.error());
        return true;
    }
    onto->append({taken.worker, taken.name, taken.back.inverse(*saved)});
    context().notify(from == &m_done ? tr("The last change of %1 is taken back.").arg(taken.name)
                                     : tr("The change of %1 is made again.").arg(taken.name));
    const qint64 id = taken.worker.value();
    if (isShown(id))
        throwAway();
    m_drafts.remove(id);
    context().settings().remove(context().ofOffice(u"drafts/worker/%1"_s.arg(id)));
    if (m_table->currentId() != id)
        m_table->selectId(id);
    readCard(id);
    return true;
}

bool WorkersPage::undo()
{
    return step(&m_done, &m_undone);
}

bool WorkersPage::redo()
{
    return step(&m_undone, &m_done);
}

void WorkersPage::dropDraft()
{
    m_keepTimer.stop();
    m_drafts.remove(m_detail->card().row.worker.id.value());
    context().settings().remove(draftKey());
}

void WorkersPage::throwAway()
{
    dropDraft();
    m_detail->showCard(m_detail->card(), office().today());
}

void WorkersPage::discard()
{
    if (m_detail->isNew()) {
        dropDraft();
        showDetail(false);
        m_table->setFocus();
        return;
    }
    reload();
}

void WorkersPage::reload()
{
    throwAway();
    readCard(m_detail->card().row.worker.id.value());
}

bool WorkersPage::goBack()
{
    if (m_detail->isHidden())
        return false;
    keepDraft();
    m_asked = 0;
    showDetail(false);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->setFocus();
    return true;
}

void WorkersPage::exportFrom(const TableView &table)
{
    if (&table == m_table)
        exportRegistry();
    else
        Screen::exportFrom(table);
}

bool WorkersPage::exportRegistry()
{
    const QString path =
        context().askSavePath(tr("Export teleworkers"), u"teleworkers.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return true;
    CsvWriter writer;
    QStringList titles{tr("Name"), tr("Kana"), tr("Team"), tr("Number")};
    for (int column = static_cast<int>(WorkerColumn::State); column < m_proxy->columnCount(); ++column)
        titles.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    writer.addRow(titles);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            cells.append(m_proxy->index(row, column).data().toString());
            if (column < static_cast<int>(WorkerColumn::State))
                cells.append(m_proxy->index(row, column).data(SecondLineRole).toString());
        }
        writer.addRow(cells);
    }
    if (const auto saved = writer.save(path); !saved)
        context().showError(saved.error());
    else
        context().notify(tr("%n teleworker(s) written to %1.", nullptr, m_proxy->rowCount()).arg(path));
    return true;
}

bool WorkersPage::mayLeave()
{
    keepDraft();
    const bool freshOne = !m_detail->isHidden() && m_detail->isNew() && m_detail->isDirty();
    const auto count = static_cast<int>(m_drafts.size()) + (freshOne ? 1 : 0);
    if (count == 0)
        return true;
    QStringList names;
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        if (const WorkerRow *row = m_model->recordOfId(it.key()))
            names.append(row->worker.name);
    if (freshOne)
        names.append(tr("New teleworker"));
    Question question;
    question.title = tr("Leave without saving");
    question.text = tr("Changes of %n person(s) are not saved: %1", nullptr, count).arg(names.join(tr(", ")));
    question.confirmWords = tr("Leave without saving");
    if (!context().ask(question).confirmed)
        return false;
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        context().settings().remove(context().ofOffice(u"drafts/worker/%1"_s.arg(it.key())));
    if (freshOne)
        dropDraft();
    return true;
}

QList<Command> WorkersPage::commands()
{
    if (!context().may(Permission::EditWorkers))
        return {};
    return {{.words = tr("New teleworker"),
             .extraText = u"新規 しんき register"_s,
             .icon = IconName::Plus,
             .keys = u"Ctrl+N"_s,
             .run = [this] { createNew(); }}};
}

} // namespace tewake::ui
