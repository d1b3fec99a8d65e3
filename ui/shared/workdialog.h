// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/buttons.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace tewake::ui {

class DialogPane;

/// The frame of the small dialogs: what the act is, its fields, the sentence of a refusal, the buttons at the
/// right. Esc leaves; Ctrl+Enter does it from within a text of several lines.
class WorkDialog : public QDialog {
    Q_OBJECT
public:
    /// \a name: object name, by which tests and tours find it.
    WorkDialog(const QString &name, const QString &title, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The button that does it. \a act returns ok to close the dialog; an error stays as a sentence.
    QPushButton *setAct(const QString &words, ButtonRole role, std::function<Result<void>()> act);
    /// A further button left of Cancel.
    QPushButton *addButton(const QString &words, ButtonRole role, IconName icon = IconName::None);
    /// The content is at least as large.
    void setContentSize(const QSize &size);
    void setCancelWords(const QString &words);
    void showProblem(const QString &sentence);
    /// Runs the act as its button does.
    void run();

private:
    DialogPane *m_pane;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    TextLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_do = nullptr;
    std::function<Result<void>()> m_act;
};

} // namespace tewake::ui
