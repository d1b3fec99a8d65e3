// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/decisiondialog.h"

#include "ui/shared/worktext.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

struct Decisions {
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

struct ReasonField {
    QPlainTextEdit *edit;
    FormField *field;
};

ReasonField addReason(WorkDialog *dialog, const QString &suggestion)
{
    auto *edit = new QPlainTextEdit(suggestion, dialog);
    edit->setObjectName(u"decision.reason"_s);
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(Metrics::px(90));
    auto *field = new FormField(Decisions::tr("Reason, as the worker reads it"), edit, dialog);
    field->setRequired(true);
    dialog->body()->addWidget(field);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    return {edit, field};
}

Result<void> needReason(const ReasonField &reason)
{
    const bool given = !reason.edit->toPlainText().trimmed().isEmpty();
    reason.field->setError(given ? QString()
                                 : Decisions::tr("Give the reason: the worker has a right to know it."));
    if (given)
        return {};
    reason.edit->setFocus();
    return Error{ErrorCode::InvalidInput, Decisions::tr("The reason is missing."), u"reason"_s};
}

QComboBox *addFault(WorkDialog *dialog)
{
    auto *fault = new QComboBox(dialog);
    fault->setObjectName(u"decision.fault"_s);
    for (const Fault one : {Fault::Worker, Fault::Office, Fault::Client})
        fault->addItem(wordOf(one), static_cast<int>(one));
    dialog->body()->addWidget(new FormField(Decisions::tr("Whose fault it was"), fault, dialog));
    return fault;
}

Fault chosenFault(const QComboBox *fault)
{
    return static_cast<Fault>(fault->currentData().toInt());
}

/// What a rejection means to the one who did the work.
QString rejectionText(const InspectionRow &row, Fault fault)
{
    const QString reward = yenText(row.row.reward);
    if (fault == Fault::Worker)
        return Decisions::tr(
                   "The work of %1 is not taken and its reward of %2 is not paid. It cannot be taken back.")
            .arg(row.submittedBy, reward);
    return Decisions::tr(
               "The work of %1 is not taken, but its reward of %2 is paid, because the worker is not "
               "at fault (freelance act, article 5). It cannot be taken back.")
        .arg(row.submittedBy, reward);
}

} // namespace

WorkDialog *makeReworkDialog(const InspectionRow &row, const QString &suggestion,
                             std::function<Result<void>(const Grounds &)> act, QWidget *parent)
{
    auto *dialog = new WorkDialog(u"reworkDialog"_s,
                                  Decisions::tr("Send %1 back for rework").arg(row.row.label()), parent);
    dialog->setContentSize({Metrics::px(460), 0});
    const ReasonField reason = addReason(dialog, suggestion);
    QComboBox *fault = addFault(dialog);
    auto *paid = new QCheckBox(Decisions::tr("The rework is paid"), dialog);
    paid->setObjectName(u"decision.paid"_s);
    dialog->body()->addWidget(paid);
    auto *law = new TextLabel(
        Decisions::tr("Where the worker was not at fault, rework has to be paid (freelance act, article 5). "
                      "The rework becomes a task of its own; it cannot be taken back."),
        FontRole::Small, Tone::Muted, dialog);
    law->setWordWrap(true);
    dialog->body()->addWidget(law);
    QObject::connect(fault, &QComboBox::currentIndexChanged, paid, [fault, paid] {
        const bool worker = chosenFault(fault) == Fault::Worker;
        paid->setEnabled(worker);
        if (!worker)
            paid->setChecked(true);
    });
    dialog->setAct(Decisions::tr("Send back"), ButtonRole::Primary,
                   [reason, fault, paid, act]() -> Result<void> {
                       TEWAKE_CHECK(needReason(reason));
                       return act({reason.edit->toPlainText(), chosenFault(fault), paid->isChecked()});
                   });
    return dialog;
}

WorkDialog *makeRejectDialog(const InspectionRow &row, const QString &suggestion,
                             std::function<Result<void>(const Grounds &)> act, QWidget *parent)
{
    auto *dialog = new WorkDialog(u"rejectDialog"_s, Decisions::tr("Reject %1").arg(row.row.label()), parent);
    dialog->setContentSize({Metrics::px(460), 0});
    auto *what = new TextLabel(rejectionText(row, Fault::Worker), FontRole::Base, Tone::Normal, dialog);
    what->setObjectName(u"decision.what"_s);
    what->setWordWrap(true);
    dialog->body()->addWidget(what);
    const ReasonField reason = addReason(dialog, suggestion);
    QComboBox *fault = addFault(dialog);
    QObject::connect(fault, &QComboBox::currentIndexChanged, what,
                     [row, fault, what] { what->setText(rejectionText(row, chosenFault(fault))); });
    dialog->setAct(Decisions::tr("Reject"), ButtonRole::DangerFilled, [reason, fault, act]() -> Result<void> {
        TEWAKE_CHECK(needReason(reason));
        return act({reason.edit->toPlainText(), chosenFault(fault), false});
    });
    return dialog;
}

} // namespace tewake::ui
