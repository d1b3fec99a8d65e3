// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsform.h"

#include "core/base/minutes.h"
#include "ui/style/theme.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>

namespace tewake::ui {

using namespace Qt::StringLiterals;

SettingsForm::SettingsForm(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::gap(3));
}

void SettingsForm::add(const QString &name, const QString &label, QWidget *field, const QString &hint)
{
    field->setObjectName(u"%1.%2"_s.arg(m_key, name));
    auto *box = new FormField(label, field, this);
    box->setHint(hint);
    m_fields.insert(name, box);
    m_widgets.insert(name, field);
    m_column->addWidget(box);
    if (!m_first)
        m_first = field;
}

QLineEdit *SettingsForm::addText(const QString &name, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    add(name, label, edit, hint);
    connect(edit, &QLineEdit::textEdited, this, &SettingsForm::edited);
    return edit;
}

void SettingsForm::addParagraph(const QString &name, const QString &label, const QString &hint, int lines)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    // The frame takes its width from the style only when the field is shown.
    const int frame = edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, edit);
    const int margins = 2 * frame + qRound(2 * edit->document()->documentMargin());
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + margins + Metrics::px(2));
    add(name, label, edit, hint);
    connect(edit, &QPlainTextEdit::textChanged, this, &SettingsForm::edited);
}

QComboBox *SettingsForm::addChoice(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    add(name, label, box, {});
    connect(box, &QComboBox::activated, this, &SettingsForm::edited);
    return box;
}

void SettingsForm::addNumber(const QString &name, const QString &label, int least, int most,
                             const QString &unit)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    add(name, label, box, {});
    if (!unit.isEmpty())
        m_fields.value(name)->setUnit(unit);
    connect(box, &QSpinBox::valueChanged, this, &SettingsForm::edited);
}

void SettingsForm::addTime(const QString &name, const QString &label)
{
    addText(name, label)->setPlaceholderText(u"9:00"_s);
}

void SettingsForm::addFlag(const QString &name, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(u"%1.%2"_s.arg(m_key, name));
    m_widgets.insert(name, box);
    m_column->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &SettingsForm::edited);
}

QString SettingsForm::text(const QString &name) const
{
    if (auto *paragraph = qobject_cast<QPlainTextEdit *>(m_widgets.value(name)))
        return paragraph->toPlainText();
    return static_cast<QLineEdit *>(m_widgets.value(name))->text();
}

void SettingsForm::setText(const QString &name, const QString &text)
{
    if (auto *paragraph = qobject_cast<QPlainTextEdit *>(m_widgets.value(name))) {
        const QSignalBlocker blocker(paragraph);
        paragraph->setPlainText(text);
        return;
    }
    static_cast<QLineEdit *>(m_widgets.value(name))->setText(text);
}

qint64 SettingsForm::choice(const QString &name) const
{
    return static_cast<QComboBox *>(m_widgets.value(name))->currentData().toLongLong();
}

void SettingsForm::setChoice(const QString &name, qint64 value)
{
    auto *box = static_cast<QComboBox *>(m_widgets.value(name));
    if (value > 0 && box->findData(value) < 0)
        box->addItem(tr("As it is (no longer in the list)"), value); // saving must not change it in silence
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

void SettingsForm::setChoices(const QString &name, const QList<std::pair<QString, qint64>> &choices)
{
    auto *box = static_cast<QComboBox *>(m_widgets.value(name));
    const qint64 kept = choice(name);
    box->clear();
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    setChoice(name, kept);
}

int SettingsForm::number(const QString &name) const
{
    return static_cast<QSpinBox *>(m_widgets.value(name))->value();
}

void SettingsForm::setNumber(const QString &name, int value)
{
    const QSignalBlocker blocker(m_widgets.value(name));
    static_cast<QSpinBox *>(m_widgets.value(name))->setValue(value);
}

int SettingsForm::time(const QString &name)
{
    bool ok = false;
    const QString written = text(name);
    const Minutes minutes = Minutes::fromText(written, &ok);
    if (ok && written.contains(u':') && minutes.count() >= 0 && minutes.count() <= 24 * 60)
        return static_cast<int>(minutes.count());
    setError(name, tr("Write a time of the day, such as 9:00."));
    return -1;
}

void SettingsForm::setTime(const QString &name, int minute)
{
    setText(name, Minutes(minute).toString());
}

bool SettingsForm::flag(const QString &name) const
{
    return static_cast<QCheckBox *>(m_widgets.value(name))->isChecked();
}

void SettingsForm::setFlag(const QString &name, bool on)
{
    static_cast<QCheckBox *>(m_widgets.value(name))->setChecked(on);
}

QJsonObject SettingsForm::typed() const
{
    QJsonObject typed;
    for (auto it = m_widgets.cbegin(); it != m_widgets.cend(); ++it) {
        if (const auto *edit = qobject_cast<QLineEdit *>(it.value())) {
            if (edit->echoMode() == QLineEdit::Normal)
                typed.insert(it.key(), edit->text());
        } else if (qobject_cast<QPlainTextEdit *>(it.value())) {
            typed.insert(it.key(), text(it.key()));
        } else if (const auto *box = qobject_cast<QComboBox *>(it.value())) {
            typed.insert(it.key(), box->currentData().toLongLong());
        } else if (const auto *spin = qobject_cast<QSpinBox *>(it.value())) {
            typed.insert(it.key(), spin->value());
        } else if (const auto *check = qobject_cast<QCheckBox *>(it.value())) {
            typed.insert(it.key(), check->isChecked());
        }
    }
    return typed;
}

void SettingsForm::putTyped(const QJsonObject &typed)
{
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        QWidget *widget = m_widgets.value(it.key());
        if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget))
            setText(it.key(), it.value().toString());
        else if (qobject_cast<QComboBox *>(widget))
            setChoice(it.key(), it.value().toInteger());
        else if (qobject_cast<QSpinBox *>(widget))
            setNumber(it.key(), it.value().toInt());
        else if (qobject_cast<QCheckBox *>(widget))
            setFlag(it.key(), it.value().toBool());
    }
}

void SettingsForm::clearErrors()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
}

bool SettingsForm::setError(const QString &name, const QString &sentence)
{
    FormField *field = m_fields.value(name);
    if (!field)
        return false;
    field->setError(sentence);
    field->field()->setFocus();
    return true;
}

void SettingsForm::focusFirst()
{
    if (m_first)
        m_first->setFocus();
}

} // namespace tewake::ui
