// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/pageheader.h"

class QBoxLayout;
class QVBoxLayout;

namespace tewake::ui {

class TextLabel;

/// What stands at the right of the board: a heading with a cross, content that scrolls, buttons below.
class SidePanel : public Panel {
    Q_OBJECT
public:
    SidePanel(const QString &title, IconName icon, QWidget *parent = nullptr);

    /// Small text that wraps.
    static TextLabel *paragraph(const QString &text, bool muted, QWidget *parent);
    /// Takes everything out of a layout and deletes it.
    static void emptyOut(QBoxLayout *layout);

signals:
    void closeRequested();

protected:
    void setSubtitle(const QString &subtitle);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QBoxLayout *footer() const { return m_footer; }
    /// A label and a figure at the ends of a line, a thin line below.
    static QWidget *factLine(const QString &label, const QString &figure, QWidget *parent);

private:
    TextLabel *m_subtitle;
    QVBoxLayout *m_body;
    QBoxLayout *m_footer;
};

} // namespace tewake::ui
