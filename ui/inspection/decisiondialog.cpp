// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/decisiondialog.h"

#include "ui/mywork/worktext.h"
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

} // namespace

WorkDialog *makeReworkDialog(const InspectionRow &row, const QString &suggestion,
                             std::function<Result<void>(const Grounds &)> act, QWidget *parent)
{
    auto *dialog = new WorkDialog(u"reworkDialog"_s,
                                  Decisions::tr("Send %1 back for rework").arg(row.row.label()), parent);
    dialog->setContentSize({Metrics::px(460), 0});
    const ReasonField reason = addReason(dialog, suggestion);
    auto *fault = new QComboBox(dialog);
    fault->setObjectName(u"decision.fault"_s);
    for (const Fault one : {Fault::Worker, Fault::Office, Fault::Client})
        fault->addItem(wordOf(one), static_cast<int>(one));
    dialog->body()->addWidget(new FormField(Decisions::tr("Whose fault it was"), fault, dialog));
    auto *paid = new QCheckBox(Decisions::tr("The rework is paid"), dialog);
    paid->setObjectName(u"decision.paid"_s);
    dialog->body()->addWidget(paid);
    auto *law = new TextLabel(
        Decisions::tr("Where the worker was not at fault, rework has to be paid (freelance act, article 5)."),
        FontRole::Small, Tone::Muted, dialog);
    law->setWordWrap(true);
    dialog->body()->addWidget(law);
    QObject::connect(fault, &QComboBox::currentIndexChanged, paid, [fault, paid] {
        const bool worker = fault->currentData().toInt() == static_cast<int>(Fault::Worker);
        paid->setEnabled(worker);
        if (!worker)
            paid->setChecked(true);
    });
    dialog->setAct(Decisions::tr("Send back"), ButtonRole::Primary,
                   [reason, fault, paid, act]() -> Result<void> {
                       TEWAKE_CHECK(needReason(reason));
                       return act({reason.edit->toPlainText(),
                                   static_cast<Fault>(fault->currentData().toInt()), paid->isChecked()});
                   });
    return dialog;
}

WorkDialog *makeRejectDialog(const InspectionRow &row, const QString &suggestion,
                             std::function<Result<void>(const Grounds &)> act, QWidget *parent)
{
    auto *dialog = new WorkDialog(u"rejectDialog"_s, Decisions::tr("Reject %1").arg(row.row.label()), parent);
    dialog->setContentSize({Metrics::px(460), 0});
    auto *what = new TextLabel(
        Decisions::tr(
            "The work of %1 is not taken and its reward of %2 is not paid. It cannot be taken back.")
            .arg(row.submittedBy, yenText(row.row.reward)),
        FontRole::Base, Tone::Normal, dialog);
    what->setWordWrap(true);
    dialog->body()->addWidget(what);
    const ReasonField reason = addReason(dialog, suggestion);
    dialog->setAct(Decisions::tr("Reject"), ButtonRole::DangerFilled, [reason, act]() -> Result<void> {
        TEWAKE_CHECK(needReason(reason));
        return act({reason.edit->toPlainText(), Fault::Worker, false});
    });
    return dialog;
}

} // namespace tewake::ui
