// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QFrame>
#include <QVector>

class QBoxLayout;

namespace tewake::ui {

class Sparkline;
class TextLabel;

/// White surface with a thin border and radius 6. With a title it has a heading line (title, muted sub-title,
/// widgets at the right).
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Right end of the heading line (legend, button).
    void addTrailing(QWidget *widget);
    /// Left part of the heading line, after the titles (segmented control).
    void addLeading(QWidget *widget);
    /// Where the content goes.
    [[nodiscard]] QBoxLayout *body() const { return m_body; }
    /// Content touches the border (tables); default is a margin of 16 px.
    void setFlush(bool flush);
    /// Accent border (the task that runs now) or a coloured bar at the left (offers).
    void setBorderToken(Token token);
    void setLeftBar(Token token);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ensureHeading();
    void applyMargins();
    QBoxLayout *m_outer;
    QBoxLayout *m_body;
    QWidget *m_heading = nullptr;
    QBoxLayout *m_headingLine = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    int m_leading = 2;
    bool m_flush = false;
    Token m_border = Token::Border;
    Token m_leftBar = Token::Count;
};

/// One figure: label, big number with a small unit, a line below (plan, target), a trend with its icon, a
/// sparkline.
class FigureCard : public QWidget {
    Q_OBJECT
public:
    explicit FigureCard(const QString &label, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setFigure(const QString &figure, const QString &unit = {});
    /// Muted line below the figure ("Plan 189.5").
    void setDetail(const QString &detail);
    /// Line with an icon that fits the tone (check, warning): "+2.7 %".
    void setTrend(const QString &trend, Tone tone);
    void setSparkline(const QVector<double> &values);
    /// Figures of detail panels are smaller (12 pt instead of 19).
    void setCompact(bool compact);
    /// The whole card is a button that opens the rows behind the figure.
    void setClickable(bool clickable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void updateName();
    [[nodiscard]] int textWidth() const;
    QString m_label;
    QString m_figure;
    QString m_unit;
    QString m_detail;
    QString m_trend;
    Tone m_tone = Tone::Muted;
    QVector<double> m_spark;
    bool m_compact = false;
    bool m_clickable = false;
    bool m_hover = false;
};

/// Figures side by side in one card, thin lines between them.
class FigureRow : public Card {
    Q_OBJECT
public:
    explicit FigureRow(QWidget *parent = nullptr);
    FigureCard *addFigure(const QString &label);
    [[nodiscard]] const QList<FigureCard *> &figures() const { return m_figures; }
    void setCompact(bool compact);

private:
    QList<FigureCard *> m_figures;
    bool m_compact = false;
};

} // namespace tewake::ui
