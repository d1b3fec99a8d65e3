// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screencontext.h"

#include <QDialog>

class QPlainTextEdit;

namespace tewake::ui {

class FormField;

/// Names what a step takes away and asks once; with a reason where one is wanted.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    explicit QuestionDialog(const Question &question, QWidget *parent = nullptr);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] static Answer ask(const Question &question, QWidget *parent);

private:
    void confirm();
    Question m_question;
    QPlainTextEdit *m_reason = nullptr;
    FormField *m_reasonField = nullptr;
};

} // namespace tewake::ui
