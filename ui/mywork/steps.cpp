// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/steps.h"

#include "core/base/values.h"
#include "ui/shared/availabilityeditor.h"
#include "ui/shared/limitsform.h"
#include "ui/shared/worktext.h"
#include "ui/shell/screencontext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

Error problem(const QString &field, const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, field};
}

FormField *addLine(WorkDialog *dialog, const QString &name, const QString &label, const QString &text)
{
    auto *edit = new QLineEdit(text, dialog);
    edit->setObjectName(name);
    auto *field = new FormField(label, edit, dialog);
    dialog->body()->addWidget(field);
    return field;
}

QString textOf(const FormField *field)
{
    return static_cast<const QLineEdit *>(field->field())->text();
}

/// Puts in what was typed there before, and keeps what is typed from now on.
void keepLine(ScreenContext &context, const FormField *field, const QString &key)
{
    auto *edit = static_cast<QLineEdit *>(field->field());
    if (const QVariant kept = context.settings().value(key); kept.isValid())
        edit->setText(kept.toString());
    QObject::connect(edit, &QLineEdit::textEdited, edit,
                     [&context, key](const QString &text) { context.settings().setValue(key, text); });
}

/// A number in a field, with the sentence at the field where there is none.
std::optional<qint64> numberIn(FormField *field)
{
    const auto number = countFromText(textOf(field));
    field->setError(number ? QString() : Steps::tr("Write a whole number."));
    return number;
}

} // namespace

WorkDialog *makeQuantityDialog(const WorkItem &item, qint64 now, std::function<void(qint64)> take,
                               QWidget *parent)
{
    auto *dialog = new WorkDialog(u"quantityDialog"_s,
                                  Steps::tr("How many of %1 are done?").arg(item.row.label()), parent);
    FormField *count =
        addLine(dialog, u"quantity.count"_s, Steps::tr("Done in this stretch"), QString::number(now));
    count->setUnit(item.order.unit);
    const qint64 left = item.row.task.quantity - item.quantityDone;
    count->setHint(Steps::tr("%1 of %2 were logged before; it goes with the hours when you pause.")
                       .arg(countText(item.quantityDone), countText(item.row.task.quantity)));
    dialog->setAct(Steps::tr("Note it"), ButtonRole::Primary, [count, left, take]() -> Result<void> {
        const auto number = numberIn(count);
        if (!number)
            return problem(u"quantity"_s, Steps::tr("The quantity cannot be read."));
        if (*number > left)
            return problem(u"quantity"_s, Steps::tr("Only %1 are left.").arg(left));
        take(*number);
        return {};
    });
    static_cast<QLineEdit *>(count->field())->selectAll();
    count->field()->setFocus();
    return dialog;
}

WorkDialog *makeHandInDialog(ScreenContext &context, const WorkItem &item, qint64 done,
                             std::function<void()> after, QWidget *parent)
{
    auto *dialog = new WorkDialog(u"handInDialog"_s, Steps::tr("Hand in %1").arg(item.row.label()), parent);
    dialog->setContentSize({Metrics::px(440), 0});
    // What has been typed stays on this machine until it is handed in, also where the program ends before.
    const QString draftKey = context.ofOffice(u"mywork/handIn/%1"_s.arg(item.row.task.id.value()));
    const qint64 whole = item.row.task.quantity;
    const bool counted = whole > 0 && item.row.task.shape == WorkShape::Pieces;
    dialog->body()->addWidget(new TextLabel(item.row.orderTitle, FontRole::Base, Tone::Muted, dialog));
    FormField *count = addLine(dialog, u"handIn.quantity"_s, Steps::tr("Quantity"),
                               QString::number(counted ? (done > 0 ? std::min(done, whole) : whole) : 0));
    count->setUnit(item.order.unit);
    count->setHint(Steps::tr("The whole task has %1.").arg(countText(whole, item.order.unit)));
    count->setVisible(counted);
    keepLine(context, count, draftKey + u"-quantity"_s);
    FormField *link = addLine(dialog, u"handIn.link"_s, Steps::tr("Link to the files"), {});
    link->setHint(
        Steps::tr("An address such as https://… or file://…; empty where nothing is to be opened."));
    keepLine(context, link, draftKey + u"-link"_s);
    auto *note = new QPlainTextEdit(context.settings().value(draftKey).toString(), dialog);
    note->setObjectName(u"handIn.note"_s);
    note->setTabChangesFocus(true);
    note->setMaximumHeight(Metrics::px(84));
    dialog->body()->addWidget(new FormField(Steps::tr("Note to the inspection"), note, dialog));
    QObject::connect(note, &QPlainTextEdit::textChanged, dialog, [&context, note, draftKey] {
        context.settings().setValue(draftKey, note->toPlainText());
    });
    dialog->setAct(
        Steps::tr("Hand in"), ButtonRole::Primary,
        [&context, task = item.row.task.id, count, link, note, counted, draftKey, after]() -> Result<void> {
            HandIn handIn;
            const auto number = numberIn(count);
            if (counted && !number)
                return problem(u"quantity"_s, Steps::tr("The quantity cannot be read."));
            const QUrl url = QUrl::fromUserInput(textOf(link).trimmed());
            const bool linkGood = textOf(link).trimmed().isEmpty() || url.isValid();
            link->setError(linkGood ? QString() : Steps::tr("This is no address."));
            if (!linkGood)
                return problem(u"link"_s, Steps::tr("The link cannot be read."));
            handIn.quantity = number.value_or(0);
            handIn.note = note->toPlainText();
            handIn.link = textOf(link).trimmed();
            const auto done = HoursDesk(context.office(), context.session()).handIn(task, handIn);
            if (!done) {
                if (done.error().field == u"quantity"_s)
                    count->setError(done.error().message);
                return done.error();
            }
            for (const QString &part : {QString(), u"-quantity"_s, u"-link"_s})
                context.settings().remove(draftKey + part);
            after();
            return {};
        });
    (counted ? count : link)->field()->setFocus();
    return dialog;
}

WorkDialog *makeForgottenDialog(ScreenContext &context, const EntryRow &running, qint64 noted,
                                std::function<void()> stopped, QWidget *parent)
{
    const OfficeZone &zone = context.office().zone();
    const QDate today = context.office().today();
    auto *dialog = new WorkDialog(u"forgottenDialog"_s, Steps::tr("When did you stop working?"), parent);
    dialog->setContentSize({Metrics::px(420), 0});
    auto *words = new TextLabel(Steps::tr("The timer of %1 has been running since %2.")
                                    .arg(running.label, denseDateTime(running.entry.start, zone, today)),
                                FontRole::Base, Tone::Normal, dialog);
    words->setWordWrap(true);
    dialog->body()->addWidget(words);
    auto *day = new DateField(dialog);
    day->setObjectName(u"forgotten.day"_s);
    day->setDate(running.entry.day);
    day->setEmptyAllowed(false);
    auto *dayField = new FormField(Steps::tr("Day"), day, dialog);
    dialog->body()->addWidget(dayField);
    FormField *time = addLine(dialog, u"forgotten.time"_s, Steps::tr("Time"), {});
    time->setHint(Steps::tr("Such as 12:00. Hours that were not worked are not kept."));
    const SeenEntry seen{running.entry.id, running.entry.version};
    dialog->setAct(Steps::tr("That was the end"), ButtonRole::Primary,
                   [&context, day, dayField, time, seen, noted, stopped]() -> Result<void> {
                       dayField->setError(day->problem());
                       const auto minute = timeOfDayFromText(textOf(time));
                       time->setError(minute ? QString() : Steps::tr("Write a time, such as 12:00."));
                       if (!minute || !day->problem().isEmpty())
                           return problem(u"end"_s, Steps::tr("Day and time are needed."));
                       const Instant end = context.office().zone().at(day->date(), *minute);
                       HoursDesk desk(context.office(), context.session());
                       TEWAKE_CHECK(desk.stopTimer(seen, noted, {}, end));
                       stopped();
                       return {};
                   });
    QPushButton *drop =
        dialog->addButton(Steps::tr("I did not work then"), ButtonRole::Danger, IconName::Trash);
    drop->setObjectName(u"forgotten.drop"_s);
    QObject::connect(drop, &QPushButton::clicked, dialog, [&context, dialog, seen] {
        const auto removed = HoursDesk(context.office(), context.session()).removeEntry(seen.id);
        if (!removed)
            dialog->showProblem(removed.error().message);
        else
            dialog->accept();
    });
    dialog->setCancelWords(Steps::tr("Later"));
    time->field()->setFocus();
    return dialog;
}

WorkDialog *makeLimitsDialog(ScreenContext &context, const MyWorkData &data, QWidget *parent)
{
    auto *dialog = new WorkDialog(u"limitsDialog"_s, Steps::tr("My limits"), parent);
    dialog->setContentSize({Metrics::px(560), 0});
    auto *form = new LimitsForm(dialog);
    form->setLimits(data.card.row.worker);
    form->setEarned(data.earnings.received);
    dialog->body()->addWidget(form);
    auto *hint = new TextLabel(
        Steps::tr("You set these yourself and need no reason for them. Work beyond them is not offered."),
        FontRole::Small, Tone::Muted, dialog);
    hint->setWordWrap(true);
    dialog->body()->addWidget(hint);
    dialog->setAct(Steps::tr("Save"), ButtonRole::Primary,
                   [&context, form, worker = data.card.row.worker]() -> Result<void> {
                       Worker changed = worker;
                       if (!form->takeLimits(&changed))
                           return problem({}, Steps::tr("Please look at the marked fields."));
                       const auto saved = WorkerDesk(context.office(), context.session()).saveLimits(changed);
                       if (saved)
                           return {};
                       [[maybe_unused]] const bool atField =
                           form->showError(saved.error().field, saved.error().message);
                       return saved.error();
                   });
    return dialog;
}

WorkDialog *makeAvailabilityDialog(ScreenContext &context, const MyWorkData &data, QDate dayOff,
                                   QWidget *parent)
{
    auto *dialog = new WorkDialog(u"availabilityDialog"_s, Steps::tr("When I can work"), parent);
    dialog->setContentSize({Metrics::px(640), Metrics::px(620)});
    auto *editor = new AvailabilityEditor(dialog);
    editor->setAvailability(data.card.availability, data.today);
    dialog->body()->addWidget(editor, 1);
    dialog->setAct(Steps::tr("Save"), ButtonRole::Primary,
                   [&context, editor, seen = data.card.availability]() -> Result<void> {
                       if (!editor->takeForm())
                           return problem(u"day"_s, Steps::tr("The day that differs cannot be read."));
                       return WorkerDesk(context.office(), context.session())
                           .changeAvailability(context.session().account.workerId,
                                               {seen, editor->availability()});
                   });
    if (dayOff.isValid())
        editor->beginDayOff(dayOff);
    return dialog;
}

} // namespace tewake::ui
