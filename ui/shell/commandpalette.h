// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"
#include "ui/shell/screencontext.h"

#include <QAbstractListModel>
#include <QDialog>

#include <vector>

class QListView;

namespace tewake::ui {

class SearchField;
class TextLabel;

/// Something that Ctrl+K finds.
struct Findable {
    enum class Kind { Command, Order, Task, Worker, Client };
    Kind kind = Kind::Command;
    IconName icon = IconName::None;
    QString words;
    QString detail;
    QString keys;
    QString folded; ///< what is searched: everything above and the kana, folded
    std::function<void()> run;
};

/// The findable things whose text has all words of the query; the best first (the number or the name begins
/// with the query), at most \a most.
[[nodiscard]] std::vector<const Findable *> findIn(const std::vector<Findable> &things, const QString &query,
                                                   std::size_t most = 50);

/// Finds any order, task, worker, client or command by number, name or kana. Arrow keys and Enter; Esc
/// leaves.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(ScreenContext &context, QList<Command> commands, QWidget *parent);
    /// How many rows are shown now, for tests.
    [[nodiscard]] int shownRows() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    void addCommands(const QList<Command> &commands);
    void readOffice();
    void takeNames(const QList<OrderRow> &orders, const QList<WorkerRow> &workers,
                   const QList<Client> &clients);
    void search(const QString &query);
    void searchTasks(const QString &query);
    void runCurrent();

    ScreenContext *m_context;
    SearchField *m_field;
    QListView *m_list;
    TextLabel *m_hint;
    Model *m_model;
    std::vector<Findable> m_things;
    std::vector<Findable> m_tasks;               ///< of the orders that the query names
    QList<std::pair<QString, OrderRow>> m_marks; ///< folded mark, its order
    QString m_query;
    QString m_failure; ///< why the office could not be read; empty where it was
};

} // namespace tewake::ui
