// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyspage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/dialogpane.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

KeysPage::KeysPage(const QList<ScreenEntry> &screens, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keys"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *pane = new DialogPane(this);
    auto *grid = new QGridLayout;
    pane->column()->addLayout(grid);
    grid->setHorizontalSpacing(Metrics::gap(6));
    grid->setVerticalSpacing(Metrics::gap(2));
    grid->addWidget(new TextLabel(tr("Keyboard shortcuts"), FontRole::Title, Tone::Normal, this), 0, 0, 1, 2);
    QList<std::pair<QString, QString>> rows;
    int digit = 1;
    for (const ScreenEntry &entry : screens) {
        if (entry.inSidebar)
            rows.append({u"Ctrl+%1"_s.arg(digit++), entry.word});
    }
    rows.append({u"Ctrl+K"_s, tr("Find any order, task, teleworker, client or command")});
    rows.append({u"Ctrl+F"_s, tr("Filter the list that is shown")});
    rows.append({u"Ctrl+N"_s, tr("New")});
    rows.append({u"Ctrl+S"_s, tr("Save")});
    rows.append({u"Ctrl+Z"_s, tr("Undo")});
    rows.append({u"Ctrl+E"_s, tr("Export what the table shows")});
    rows.append({u"Ctrl+C"_s, tr("Copy the selected rows")});
    rows.append({u"F5"_s, tr("Read again")});
    rows.append({u"Enter"_s, tr("Open")});
    rows.append({u"Esc"_s, tr("Back")});
    rows.append({u"F10"_s, tr("Menu")});
    int line = 1;
    for (const auto &[keys, what] : rows) {
        grid->addWidget(new KeyCap(keys, this), line, 0, Qt::AlignLeft);
        grid->addWidget(new TextLabel(what, FontRole::Base, Tone::Normal, this), line++, 1);
    }
    auto *close = makeButton(tr("Close"), ButtonRole::Plain, IconName::None, this);
    close->setObjectName(u"keys-close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    grid->addWidget(close, line, 1, Qt::AlignRight);
}

} // namespace tewake::ui
