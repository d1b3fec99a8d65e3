// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screencontext.h"

#include <QSettings>

#include <utility>
#include <vector>

namespace tewake::ui {

/// A window's services for tests of single screens: everything is done at once on the test's thread and
/// written down.
class RecordingContext final : public ScreenContext {
public:
    using ScreenContext::ScreenContext;

    QList<Place> opened;
    QList<Error> errors;
    QStringList messages;
    std::function<void()> lastUndo;
    QList<Question> questions;
    Answer answer{true, QStringLiteral("because of the test")};
    QString path; ///< the answer to every file dialog
    QStringList longTitles;
    bool holdReads = false; ///< reads are done and answered only by answerReads()

    void answerReads()
    {
        holdReads = false;
        for (const ReadWork &work : std::exchange(m_held, {}))
            work(Result<Office *>(&office()))();
    }

    void open(const Place &place) override { opened.append(place); }
    using ScreenContext::open;
    void showError(const Error &error) override { errors.append(error); }
    void notify(const QString &message, std::function<void()> undo) override
    {
        messages.append(message);
        lastUndo = std::move(undo);
    }
    Answer ask(const Question &question) override
    {
        questions.append(question);
        return answer;
    }
    QString askSavePath(const QString &, const QString &, const QString &) override { return path; }
    QString askOpenPath(const QString &, const QString &) override { return path; }

protected:
    void startRead(QObject *, ReadWork work) override
    {
        if (holdReads)
            m_held.push_back(std::move(work));
        else
            work(Result<Office *>(&office()))();
    }
    void startLong(const QString &title, QObject *, LongWork work) override
    {
        longTitles.append(title);
        WorkProgress progress;
        work(Result<Office *>(&office()), progress)();
    }

private:
    std::vector<ReadWork> m_held;
};

} // namespace tewake::ui
