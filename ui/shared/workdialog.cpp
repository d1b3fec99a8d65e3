// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/workdialog.h"

#include "ui/widgets/dialogpane.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace tewake::ui {

WorkDialog::WorkDialog(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_pane(new DialogPane(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_problem(new TextLabel({}, FontRole::Base, Tone::Danger, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonRole::Plain, IconName::None, this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QVBoxLayout *column = m_pane->column();
    column->addWidget(new TextLabel(title, FontRole::Title, Tone::Normal, this));
    m_body->setSpacing(Metrics::gap(3));
    column->addLayout(m_body, 1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"dialog.problem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    m_buttons->setSpacing(Metrics::gap(2));
    m_buttons->addStretch(1);
    m_cancel->setObjectName(u"dialog.cancel"_s);
    m_buttons->addWidget(m_cancel);
    column->addLayout(m_buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QPushButton *WorkDialog::setAct(const QString &words, ButtonRole role, std::function<Result<void>()> act)
{
    m_act = std::move(act);
    m_do = makeButton(words, role, IconName::None, this);
    m_do->setObjectName(u"dialog.do"_s);
    m_do->setDefault(true);
    m_buttons->addWidget(m_do);
    connect(m_do, &QPushButton::clicked, this, &WorkDialog::run);
    return m_do;
}

QPushButton *WorkDialog::addButton(const QString &words, ButtonRole role, IconName icon)
{
    QPushButton *button = makeButton(words, role, icon, this);
    m_buttons->insertWidget(0, button);
    return button;
}

void WorkDialog::setContentSize(const QSize &size)
{
    m_pane->setContentSize(size);
}

void WorkDialog::setCancelWords(const QString &words)
{
    m_cancel->setText(words);
}

void WorkDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void WorkDialog::run()
{
    if (!m_act)
        return;
    const Result<void> done = m_act();
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    accept();
}

} // namespace tewake::ui
