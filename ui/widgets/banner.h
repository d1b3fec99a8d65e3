// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tewake::ui {

class TextLabel;

/// One finding that the person should know: soft fill, line, icon, bold finding, what follows from it, one
/// link.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Ok, Warn, Danger };
    explicit Banner(Kind kind, QWidget *parent = nullptr);
    Banner(Kind kind, const QString &finding, const QString &consequence, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &finding, const QString &consequence = {});
    /// Empty text hides the link.
    void setLink(const QString &text);
    /// Shows a cross that hides the banner.
    void setClosable(bool closable);

signals:
    void linkActivated();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    Kind m_kind;
    QString m_findingText;
    QString m_consequenceText;
    QLabel *m_text;
    QPushButton *m_link;
    QPushButton *m_close;
};

/// Says what to do when there is nothing: a 20 px icon, one sentence, one button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &sentence, IconName icon = IconName::Info, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    /// Empty text hides the button.
    void setAction(const QString &text);

signals:
    void actionTriggered();

private:
    TextLabel *m_sentence;
    QPushButton *m_action;
    QLabel *m_icon;
};

/// A page or panel that could not be shown: triangle, what failed, where, what to do, Retry.
class FailureState : public QWidget {
    Q_OBJECT
public:
    explicit FailureState(QWidget *parent = nullptr);
    void setFailure(const QString &what, const QString &where, const QString &whatToDo);

signals:
    void retryRequested();

private:
    TextLabel *m_what;
    TextLabel *m_where;
    TextLabel *m_remedy;
    QPushButton *m_retry;
};

/// Long work: what is being done, a bar, the time left, Cancel.
class ProgressPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPanel(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// \a done of \a total steps; total 0 shows a bar without an end. The time left is estimated from the
    /// pace since start().
    void setProgress(qint64 done, qint64 total);
    /// A line below the bar ("Score 99.2 %").
    void setDetail(const QString &detail);
    /// Starts the clock and enables Cancel.
    void start();
    void setCancellable(bool cancellable);

signals:
    void cancelRequested();

private:
    TextLabel *m_title;
    TextLabel *m_left;
    TextLabel *m_detail;
    class QProgressBar *m_bar;
    QPushButton *m_cancel;
    qint64 m_startedMs = 0;
};

} // namespace tewake::ui
