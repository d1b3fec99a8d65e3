// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/desk/office.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace tewake::ui {

/// Gets an office ready on a thread of its own: reaches the server, keeps a copy and upgrades where the
/// office is older, or makes a new one. The window then opens the ready office for itself, which is quick.
/// The destructor waits for what still runs.
class OfficeOpener : public QObject {
    Q_OBJECT
public:
    explicit OfficeOpener(QObject *parent = nullptr);
    ~OfficeOpener() override;

    /// What was begun before is cancelled. \a clock outlives this object.
    void open(const Location &location, const Clock &clock);
    /// Makes a new office, with its first administrator, instead.
    void make(const Location &location, const Clock &clock, const FirstAdministrator &administrator);
    /// Nothing is reported any more. A step of an upgrade that is under way is rolled back.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

signals:
    void ready();
    void failed(const tewake::Error &error);

private:
    using Work = std::function<Result<void>(const std::atomic_bool *cancelled)>;
    void start(Work work);

    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the one that is reported; null where none runs
    QSet<QThread *> m_threads;
};

} // namespace tewake::ui
