// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace tewake::ui {

/// Search or filter field with an icon. While an input method is composing, nothing is emitted: searchChanged
/// comes only with committed text.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// \a placeholder doubles as the accessible name. \a icon is Search or Filter.
    explicit SearchField(const QString &placeholder, IconName icon = IconName::Filter,
                         QWidget *parent = nullptr);
    /// A key cap shown at the right while the field is empty ("Ctrl+K").
    void setKeyCap(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override;
    /// Hands over what the field holds, without waiting for the next keys.
    void commit();

signals:
    /// Committed text, 120 ms after the last change; at once on Enter and when cleared with Esc.
    void searchChanged(const QString &text);
    /// Arrow down: move the focus into the list below.
    void leaveDown();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    IconName m_icon;
    QString m_keyCap;
    QString m_sent;
    QTimer m_timer;
    bool m_composing = false;
};

/// One chip of a filter bar: words, an optional icon, a count, on or off.
class FilterChip : public QAbstractButton {
    Q_OBJECT
public:
    FilterChip(const QString &text, IconName icon, QWidget *parent = nullptr);
    void setCount(int count); ///< -1 shows none
    [[nodiscard]] int count() const { return m_count; }
    /// Tone::Warn makes a chip that warns (soft fill, icon).
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();
    IconName m_icon;
    Tone m_tone = Tone::Normal;
    int m_count = -1;
};

/// Chips side by side, wrapping when narrow. Exclusive: one of them holds (states of a list). Toggle: any
/// number.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Exclusive, Toggle };
    ChipRow(const QString &accessibleName, Mode mode, QWidget *parent = nullptr);
    /// \a key is what chipsChanged reports; the first chip of an exclusive row starts on.
    FilterChip *addChip(const QString &key, const QString &text, IconName icon = IconName::None);
    void clear();
    void setCount(const QString &key, int count);
    void setOn(const QString &key, bool on);
    [[nodiscard]] QStringList onKeys() const;
    /// Key of the chip that is on in an exclusive row.
    [[nodiscard]] QString currentKey() const;

signals:
    void chipsChanged(const QStringList &onKeys);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onToggled(const QString &key, bool on);
    struct Entry {
        QString key;
        FilterChip *chip = nullptr;
    };
    std::vector<Entry> m_chips;
    Mode m_mode;
};

/// Search field, then widgets of the screen (combos, buttons), below them a row of chips.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);
    [[nodiscard]] SearchField *search() const { return m_search; }
    /// The chips' row is made at the first call.
    [[nodiscard]] ChipRow *chips(ChipRow::Mode mode = ChipRow::Mode::Exclusive);
    /// Adds a widget right of the search field; with \a trailing at the right end.
    void addWidget(QWidget *widget, bool trailing = false);

private:
    SearchField *m_search;
    ChipRow *m_chips = nullptr;
    QBoxLayout *m_line;
    QBoxLayout *m_column;
    int m_stretchAt = 1;
};

} // namespace tewake::ui
