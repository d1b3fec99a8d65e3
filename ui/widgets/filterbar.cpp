// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tewake::ui {

FilterChip::FilterChip(const QString &text, IconName icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateName();
}

void FilterChip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    updateName();
    updateGeometry();
    update();
}

void FilterChip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void FilterChip::updateName()
{
    setAccessibleName(m_count < 0 ? text() : tr("%1, %n", nullptr, m_count).arg(text()));
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics bold(Theme::font(FontRole::SmallBold));
    int wide = bold.horizontalAdvance(text()) + 2 * Metrics::px(9);
    if (m_icon != IconName::None)
        wide += Metrics::smallIcon() + Metrics::px(5);
    if (m_count >= 0)
        wide += Metrics::px(5) +
                QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(QLocale().toString(m_count));
    return {wide, Metrics::smallControl()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool warn = m_tone == Tone::Warn;
    QColor fill = Theme::color(underMouse() && isEnabled() ? Token::Hover : Token::Surface);
    QColor line = Theme::color(Token::Control);
    QColor ink = Theme::color(isEnabled() ? Token::Text : Token::Muted);
    if (warn) {
        fill = Theme::color(Token::WarnSoft);
        line = Theme::color(Token::WarnLine);
        ink = Theme::color(Token::Warn);
    }
    if (isChecked()) {
        fill = Theme::color(warn ? Token::WarnSoft : Token::AccentSoft);
        line = Theme::color(warn ? Token::Warn : Token::Accent);
        ink = Theme::color(warn ? Token::Warn : Token::Accent);
    }
    painter.setPen(QPen(line, isChecked() && warn ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusSmall(),
                            Metrics::radiusSmall());
    // Without bold the words are narrower than the hint, so measure and centre.
    const QFont font = Theme::font(isChecked() ? FontRole::SmallBold : FontRole::Small);
    const QFont plain = Theme::font(FontRole::Small);
    const QString count = m_count < 0 ? QString() : QLocale().toString(m_count);
    const int words = QFontMetrics(font).horizontalAdvance(text());
    const int figure = count.isEmpty() ? 0 : QFontMetrics(plain).horizontalAdvance(count) + Metrics::px(5);
    const int icon = m_icon == IconName::None ? 0 : Metrics::smallIcon();
    const int whole = words + figure + (icon ? icon + Metrics::px(5) : 0);
    int x = (width() - whole) / 2;
    if (icon) {
        Icon::paint(painter, QRectF(x, (height() - icon) / 2.0, icon, icon), m_icon, ink);
        x += icon + Metrics::px(5);
    }
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (figure > 0) {
        painter.setFont(plain);
        painter.setPen(isChecked() || warn ? ink : Theme::color(Token::Muted));
        painter.drawText(QRect(x + words + Metrics::px(5), 0, figure + 2, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, count);
    }
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

ChipRow::ChipRow(const QString &accessibleName, Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
{
    setAccessibleName(accessibleName);
    setLayout(new FlowLayout(8, 6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FilterChip *ChipRow::addChip(const QString &key, const QString &text, IconName icon)
{
    auto *chip = new FilterChip(text, icon, this);
    chip->setObjectName(u"chip-"_s + key);
    chip->setChecked(m_mode == Mode::Exclusive && m_chips.empty());
    connect(chip, &QAbstractButton::clicked, this, [this, key](bool on) { onToggled(key, on); });
    m_chips.push_back({key, chip});
    layout()->addWidget(chip);
    return chip;
}

void ChipRow::clear()
{
    for (const Entry &entry : m_chips)
        delete entry.chip;
    m_chips.clear();
}

void ChipRow::setCount(const QString &key, int count)
{
    for (const Entry &entry : m_chips)
        if (entry.key == key)
            entry.chip->setCount(count);
}

void ChipRow::setOn(const QString &key, bool on)
{
    for (const Entry &entry : m_chips) {
        if (entry.key == key)
            entry.chip->setChecked(on || m_mode == Mode::Exclusive);
        else if (m_mode == Mode::Exclusive)
            entry.chip->setChecked(false);
    }
}

QStringList ChipRow::onKeys() const
{
    QStringList keys;
    for (const Entry &entry : m_chips)
        if (entry.chip->isChecked())
            keys.append(entry.key);
    return keys;
}

QString ChipRow::currentKey() const
{
    return onKeys().value(0);
}

void ChipRow::onToggled(const QString &key, bool on)
{
    setOn(key, on);
    emit chipsChanged(onKeys());
}

void ChipRow::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (std::size_t i = 0; step != 0 && i < m_chips.size(); ++i) {
        const auto next = static_cast<std::ptrdiff_t>(i) + step;
        if (m_chips[i].chip->hasFocus() && next >= 0 && next < static_cast<std::ptrdiff_t>(m_chips.size())) {
            m_chips[static_cast<std::size_t>(next)].chip->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(placeholder, IconName::Search, this))
    , m_line(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Metrics::gap(3), Metrics::px(10), Metrics::gap(3), Metrics::px(8));
    m_column->setSpacing(Metrics::gap(2));
    m_line->setSpacing(Metrics::gap(2));
    m_line->addWidget(m_search);
    m_line->addStretch(1);
    m_column->addLayout(m_line);
}

ChipRow *FilterBar::chips(ChipRow::Mode mode)
{
    if (!m_chips) {
        m_chips = new ChipRow(tr("Filter"), mode, this);
        m_column->addWidget(m_chips);
    }
    return m_chips;
}

void FilterBar::addWidget(QWidget *widget, bool trailing)
{
    if (trailing)
        m_line->addWidget(widget);
    else
        m_line->insertWidget(m_stretchAt++, widget);
}

} // namespace tewake::ui
