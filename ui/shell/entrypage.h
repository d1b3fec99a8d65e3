// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace tewake::ui {

/// A page before the sign-in: the name of the program, one card in the middle, and at the corner the small
/// button with language, theme and text size.
class EntryPage : public QWidget {
    Q_OBJECT
public:
    explicit EntryPage(QWidget *parent = nullptr);

signals:
    void menuAboutToShow(QMenu *menu);

protected:
    /// The inside of the card, \a width at a text size of 100 %. Call it once; what comes below the card is
    /// added to below().
    [[nodiscard]] QVBoxLayout *makeCard(int width);
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }

    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_middle;
    QVBoxLayout *m_below;
};

} // namespace tewake::ui
