// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/buttonrole.h"
#include "ui/style/icons.h"

#include <QLabel>
#include <QPushButton>

namespace tewake::ui {

/// Button in one line: words, role, icon (None for none). The icon takes the colour of the role. Accessible
/// name = words.
[[nodiscard]] QPushButton *makeButton(const QString &text, ButtonRole role, IconName icon = IconName::None,
                                      QWidget *parent = nullptr);
/// Square button with an icon only; \a name is its accessible name and its tool tip.
[[nodiscard]] QPushButton *makeIconButton(IconName icon, const QString &name,
                                          ButtonRole role = ButtonRole::Plain, QWidget *parent = nullptr);

/// Keys drawn as caps ("Ctrl+K"), for hints and the status bar.
class KeyCap : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};
/// Label of one font role and tone that follows text size and scheme.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString &text, FontRole role = FontRole::Base, Tone tone = Tone::Normal,
                       QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setRole(FontRole role);
    /// Keeps to one line and shortens with an ellipsis instead of widening the window.
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    FontRole m_role;
    Tone m_tone;
    bool m_elided = false;
    bool m_refreshing = false;
};

} // namespace tewake::ui
