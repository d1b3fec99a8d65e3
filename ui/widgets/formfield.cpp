// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/buttons.h"

#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

/// The small triangle before an error's sentence.
class ErrorIcon final : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {Metrics::px(13), Metrics::px(16)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icon::paint(painter, rect(), IconName::Warning, Theme::color(Token::Danger));
    }
};

} // namespace

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_hint(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_errorLine(new QWidget(this))
    , m_error(new TextLabel({}, FontRole::Small, Tone::Danger, m_errorLine))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::px(3));
    column->addWidget(m_label);
    field->setParent(this);
    column->addWidget(field);
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    auto *errorLayout = new QHBoxLayout(m_errorLine);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->setSpacing(Metrics::px(4));
    auto *icon = new ErrorIcon(m_errorLine);
    icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    errorLayout->addWidget(icon, 0, Qt::AlignTop);
    errorLayout->addWidget(m_error, 1);
    column->addWidget(m_errorLine);
    column->addWidget(m_hint);
    // Fields of one line stay at the top when the row is taller; texts of many lines take the room.
    if (!(field->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag))
        column->addStretch(1);
    m_hint->hide();
    m_errorLine->hide();
    m_label->setBuddy(field);
    field->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setLabel(label);
}

void FormField::setLabel(const QString &label)
{
    m_labelText = label;
    m_label->setText(m_required ? tr("%1 (needed)").arg(label) : label);
    describe();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    setLabel(m_labelText);
}

void FormField::setUnit(const QString &unit)
{
    if (!m_unit) {
        m_unit = new TextLabel({}, FontRole::Base, Tone::Muted, m_field);
        m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    placeUnit();
}

void FormField::placeUnit()
{
    if (!m_unit)
        return;
    const QSize size = m_unit->sizeHint();
    const auto *spin = qobject_cast<QAbstractSpinBox *>(m_field);
    const int buttons = spin && spin->buttonSymbols() != QAbstractSpinBox::NoButtons ? Metrics::px(22) : 0;
    const int right = m_field->width() - Metrics::px(9) - buttons;
    m_unit->setGeometry(right - size.width(), (m_field->height() - size.height()) / 2, size.width(),
                        size.height());
    m_unit->raise();
    auto *edit = qobject_cast<QLineEdit *>(m_field);
    if (!edit && spin)
        edit = m_field->findChild<QLineEdit *>();
    if (edit)
        edit->setTextMargins(0, 0, m_unit->isHidden() ? 0 : size.width() + Metrics::px(4), 0);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FormField::setError(const QString &error)
{
    m_error->setText(error);
    m_errorLine->setVisible(!error.isEmpty());
    markField(!error.isEmpty());
    describe();
}

bool FormField::hasError() const
{
    return !m_error->text().isEmpty();
}

void FormField::markField(bool error)
{
    m_field->setProperty("tewakeError", error);
    m_field->update();
}

void FormField::describe()
{
    m_field->setAccessibleName(m_labelText);
    m_field->setAccessibleDescription(u"%1 %2"_s.arg(m_error->text(), m_hint->text()).trimmed());
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        placeUnit();
    return QWidget::eventFilter(watched, event);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeUnit();
}

} // namespace tewake::ui
