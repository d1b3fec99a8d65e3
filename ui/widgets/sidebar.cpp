// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tewake::ui {

/// Icon over word; the current one is a white card with a bar in accent at the window's edge.
class Sidebar::Entry final : public QAbstractButton {
public:
    Entry(QString key, const QString &word, IconName icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_key(std::move(key))
        , m_icon(icon)
    {
        setText(word);
        setAccessibleName(word);
        setObjectName(u"sidebar-"_s + m_key);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setMaximumHeight(Entry::sizeHint().height());
    }

    [[nodiscard]] const QString &key() const { return m_key; }

    void setCurrent(bool current)
    {
        m_current = current;
        setAccessibleDescription(current ? Sidebar::tr("Shown now") : QString());
        update();
    }

    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleName(count > 0 ? Sidebar::tr("%1, %n waiting", nullptr, count).arg(text()) : text());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {Metrics::sidebar(),
                std::max(Metrics::px(54), Metrics::bigIcon() +
                                              QFontMetrics(Theme::font(FontRole::Small)).height() +
                                              Metrics::px(14))};
    }
    /// Where the window is low, entries move together before one is lost.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {Metrics::sidebar(),
                Metrics::bigIcon() + QFontMetrics(Theme::font(FontRole::Small)).height() + Metrics::px(4)};
    }
    [[nodiscard]] int wordWidth() const
    {
        return QFontMetrics(Theme::font(FontRole::SmallBold)).horizontalAdvance(text()) + Metrics::px(18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(rect()).adjusted(Metrics::px(7) + 0.5, 0.5, -Metrics::px(7) - 0.5, -1.5);
        if (m_current || underMouse()) {
            painter.setPen(m_current ? QPen(Theme::color(Token::Border)) : QPen(Qt::NoPen));
            painter.setBrush(Theme::color(m_current ? Token::Surface : Token::BusyShade));
            painter.drawRoundedRect(card, Metrics::radius(), Metrics::radius());
        }
        if (m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Token::Accent));
            painter.drawRoundedRect(QRectF(-3, height() * 0.22, 3.0 + Metrics::px(3), height() * 0.56), 2, 2);
        }
        const QColor ink = Theme::color(m_current ? Token::Accent : Token::Muted);
        const QFont font = Theme::font(m_current ? FontRole::SmallBold : FontRole::Small);
        const int line = QFontMetrics(font).height();
        const int icon = Metrics::bigIcon();
        const int top = (height() - icon - line - Metrics::px(1)) / 2;
        Icon::paint(painter, QRectF((width() - icon) / 2.0, top, icon, icon), m_icon, ink);
        painter.setFont(font);
        painter.setPen(ink);
        const int room = width() - Metrics::px(6);
        painter.drawText(QRect(Metrics::px(3), top + icon + Metrics::px(1), room, line),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        paintBadge(painter, top);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(Theme::color(Token::Focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), Metrics::radius(), Metrics::radius());
        }
    }

private:
    void paintBadge(QPainter &painter, int top) const
    {
        if (m_badge <= 0)
            return;
        const QString words = m_badge > 999 ? u"999+"_s : QString::number(m_badge);
        painter.setFont(Theme::font(FontRole::SmallBold));
        const QFontMetrics fm = painter.fontMetrics();
        const int tall = std::max(Metrics::px(15), fm.capHeight() + Metrics::px(6));
        const int wide = std::max(Metrics::px(16), fm.horizontalAdvance(words) + Metrics::px(9));
        const QRectF box(width() / 2.0 + Metrics::px(9), top - Metrics::px(5), wide, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::Text));
        painter.drawRoundedRect(box, tall / 2.0, tall / 2.0);
        painter.setPen(Theme::color(Token::Window));
        painter.drawText(box, Qt::AlignCenter, words);
    }

    QString m_key;
    IconName m_icon;
    int m_badge = 0;
    bool m_current = false;
};

/// Name over role, under a thin line.
class Sidebar::Person final : public QAbstractButton {
public:
    explicit Person(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"sidebar-person"_s);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setPerson(const QString &name, const QString &role)
    {
        setText(name);
        m_role = role;
        setAccessibleName(name);
        setAccessibleDescription(role);
        setToolTip(u"%1\n%2"_s.arg(name, role));
        update();
    }

    /// The role, and the name as far as a third more than the rail is wide by itself.
    [[nodiscard]] int wordWidth() const
    {
        const int name = QFontMetrics(Theme::font(FontRole::SmallBold)).horizontalAdvance(text());
        return std::max(std::min(name, Metrics::sidebar() * 4 / 3),
                        QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(m_role)) +
               Metrics::px(10);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {Metrics::sidebar(), QFontMetrics(Theme::font(FontRole::SmallBold)).height() +
                                        QFontMetrics(Theme::font(FontRole::Small)).height() +
                                        Metrics::px(14)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), Theme::color(Token::BusyShade));
        painter.fillRect(QRect(Metrics::px(7), 0, width() - Metrics::px(14), 1), Theme::color(Token::Border));
        const int first = QFontMetrics(Theme::font(FontRole::SmallBold)).height();
        const int second = QFontMetrics(Theme::font(FontRole::Small)).height();
        const int room = width() - Metrics::px(8);
        const int top = (height() - first - second) / 2;
        painter.setFont(Theme::font(FontRole::SmallBold));
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(QRect(Metrics::px(4), top, room, first), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::color(Token::Muted));
        painter.drawText(QRect(Metrics::px(4), top + first, room, second), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_role, Qt::ElideRight, room));
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(Theme::color(Token::Focus), 2));
            painter.drawRect(rect().adjusted(3, 3, -3, -3));
        }
    }

private:
    QString m_role;
};

namespace {

/// The mark and the program's name.
class Logo final : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override
    {
        return {Metrics::sidebar(), Metrics::toolbar() + Metrics::px(4)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString word = Sidebar::tr("Tewake");
        painter.setFont(Theme::font(FontRole::Section));
        const int mark = Metrics::bigIcon();
        const int words = painter.fontMetrics().horizontalAdvance(word);
        const int left = (width() - mark - Metrics::px(5) - words) / 2;
        const int top = Metrics::px(16) + (Metrics::px(26) - mark) / 2;
        Icon::paintLogo(painter, QRectF(left, top, mark, mark));
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(QRect(left + mark + Metrics::px(5), top, words + 2, mark),
                         Qt::AlignVCenter | Qt::TextSingleLine, word);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_logo(new Logo(this))
    , m_search(new Entry(u"search"_s, tr("Search"), IconName::Search, this))
    , m_menu(new Entry(u"menu"_s, tr("Menu"), IconName::Menu, this))
    , m_person(new Person(this))
{
    setAccessibleName(tr("Screens"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::px(2));
    m_logo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column->addWidget(m_logo);
    column->addLayout(m_list);
    column->addStretch(1);
    column->addWidget(m_search);
    column->addWidget(m_menu);
    column->addWidget(m_person);
    m_list->setSpacing(Metrics::px(2));
    connect(m_search, &QAbstractButton::clicked, this, &Sidebar::searchActivated);
    connect(m_menu, &QAbstractButton::clicked, this, &Sidebar::menuActivated);
    connect(m_person, &QAbstractButton::clicked, this, &Sidebar::personActivated);
    applyMetrics();
}

void Sidebar::applyMetrics()
{
    // Every word of the rail is read in full; only a long name of a person is cut.
    int width = Metrics::sidebar();
    for (const Entry *entry : m_entries)
        width = std::max(width, entry->wordWidth());
    for (const Entry *entry : {m_search, m_menu})
        width = std::max(width, entry->wordWidth());
    setFixedWidth(std::max(width, m_person->wordWidth()));
}

void Sidebar::addEntry(const QString &key, const QString &word, IconName icon)
{
    auto *entry = new Entry(key, word, icon, this);
    m_entries.push_back(entry);
    m_list->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, key] { emit entryActivated(key); });
    applyMetrics();
}

void Sidebar::setBadge(const QString &key, int count)
{
    for (Entry *entry : m_entries)
        if (entry->key() == key)
            entry->setBadge(count);
}

void Sidebar::setCurrent(const QString &key)
{
    m_current = key;
    for (Entry *entry : m_entries)
        entry->setCurrent(entry->key() == key);
}

QStringList Sidebar::keys() const
{
    QStringList keys;
    for (const Entry *entry : m_entries)
        keys.append(entry->key());
    return keys;
}

void Sidebar::setPerson(const QString &name, const QString &role)
{
    m_person->setPerson(name, role);
    applyMetrics();
}

QAbstractButton *Sidebar::entry(const QString &key) const
{
    for (Entry *entry : m_entries)
        if (entry->key() == key)
            return entry;
    return nullptr;
}

QWidget *Sidebar::menuButton() const
{
    return m_menu;
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Token::Border));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tewake::ui
