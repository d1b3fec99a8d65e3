// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/questiondialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/dialogpane.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    setObjectName(u"question"_s);
    setWindowTitle(question.title);
    setAccessibleDescription(question.text);
    auto *pane = new DialogPane(this);
    pane->setContentSize({Metrics::px(420), 0});
    QVBoxLayout *column = pane->column();
    auto *title = new TextLabel(question.title, FontRole::Title, Tone::Normal, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *text = new TextLabel(question.text, FontRole::Base, Tone::Normal, this);
    text->setObjectName(u"question-text"_s);
    text->setWordWrap(true);
    column->addWidget(text);
    if (!question.reasonLabel.isEmpty()) {
        m_reason = new QPlainTextEdit(this);
        m_reason->setObjectName(u"question-reason"_s);
        m_reason->setTabChangesFocus(true);
        m_reason->setFixedHeight(Metrics::px(72));
        m_reasonField = new FormField(question.reasonLabel, m_reason, this);
        m_reasonField->setRequired(question.reasonRequired);
        column->addWidget(m_reasonField);
        connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->setError({}); });
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap(2));
    auto *keep = makeButton(tr("Keep as it is"), ButtonRole::Plain, IconName::None, this);
    keep->setObjectName(u"question-cancel"_s);
    auto *go =
        makeButton(question.confirmWords, question.danger ? ButtonRole::DangerFilled : ButtonRole::Primary,
                   IconName::None, this);
    go->setObjectName(u"question-confirm"_s);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(go);
    column->addLayout(buttons);
    // A danger is never what Enter does by itself; Ctrl+Enter under a reason just written is no accident.
    go->setProperty(DialogPane::actProperty, m_reason != nullptr);
    (question.danger ? keep : go)->setDefault(true);
    (m_reason ? static_cast<QWidget *>(m_reason) : question.danger ? keep : go)->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QuestionDialog::confirm);
}

QString QuestionDialog::reason() const
{
    return m_reason ? m_reason->toPlainText().trimmed() : QString();
}

void QuestionDialog::confirm()
{
    if (m_question.reasonRequired && reason().isEmpty()) {
        m_reasonField->setError(tr("Please give the reason; it is kept in the history."));
        m_reason->setFocus();
        return;
    }
    accept();
}

Answer QuestionDialog::ask(const Question &question, QWidget *parent)
{
    QuestionDialog dialog(question, parent);
    const bool confirmed = dialog.exec() == QDialog::Accepted;
    return {confirmed, dialog.reason()};
}

} // namespace tewake::ui
