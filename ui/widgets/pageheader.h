// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

class QVBoxLayout;

namespace tewake::ui {

class BarLayout;
class TextLabel;

/// The 48 px line on top of a page: title, then what chooses the view at the left, then search and actions at
/// the right. What does not fit one line (large text) goes on in the next.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Muted words after the title (a date, a number).
    void setSubtitle(const QString &subtitle);
    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    TextLabel *m_title;
    TextLabel *m_subtitle;
    BarLayout *m_line;
};

/// Thin line at the bottom, 24 px: messages at the left, "Saved 10:38" at the right.
class StatusBarStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusBarStrip(QWidget *parent = nullptr);
    void setLeft(const QString &text);
    void setRight(const QString &text);
    /// Widgets after the left words (legend of states, key caps with their words).
    void addWidget(QWidget *widget);
    /// Key caps with what they do, as on the inspection page.
    /// What is given back can be hidden while the key does nothing.
    QWidget *addKeyHint(const QStringList &keys, const QString &what);
    /// The shapes of all task states with their words.
    void addStatusLegend();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    TextLabel *m_left;
    TextLabel *m_right;
    BarLayout *m_line;
};

/// Splitter with a 1 px line as handle that can still be caught (5 px) and moved with the arrow keys of Qt's
/// own handle.
class Splitter : public QSplitter {
    Q_OBJECT
public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

/// A panel in the colour of surfaces (list columns, detail panes), with an optional 1 px line at one side.
class Panel : public QWidget {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    void setLine(Qt::Edges edges);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edges m_edges;
};

/// Scrolls what is too tall for its place: forms and detail panes belong into one, so that large text never
/// squeezes a field. Its content keeps the pane's width as long as it can.
class ScrollPane : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPane(QWidget *parent = nullptr);
    /// Where the content goes; margins of 16 px, changeable.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// A panel at the side of a page, scrolled up and down where it is taller than its place and never sideways:
/// it is as wide as it was made, or as its words need where the text is larger.
class SideScroll : public QScrollArea {
    Q_OBJECT
public:
    SideScroll(QWidget *panel, int width, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int m_width;
};

/// 1 px line.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tewake::ui
