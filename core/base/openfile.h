// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <sys/types.h>

#include <functional>
#include <utility>

namespace tewake {

/// A database file that this process has open. SQLite's locks are POSIX record locks, and those of the whole
/// process are gone as soon as it closes any descriptor of the file, also one that SQLite knows nothing of
/// (https://www.sqlite.org/howtocorrupt.html, 2.2): another program would take itself for the only one, clear
/// the write-ahead log away, and what is written here afterwards would be lost. So the file is read past
/// SQLite only while no connection of this process has it open.
class OpenFile {
public:
    /// Holds the file. `inspect`, which may open and close it, is run first where nobody here holds it yet;
    /// what it refuses is not held.
    [[nodiscard]] static Result<OpenFile> hold(const QString &path,
                                               const std::function<Result<void>()> &inspect);
    /// Refused, with a sentence, where somebody here holds the file: it is neither read nor written as
    /// another kind of file.
    [[nodiscard]] static Result<void> requireFree(const QString &path, const QString &field);
    OpenFile(OpenFile &&other) noexcept;
    OpenFile &operator=(OpenFile &&) = delete;
    ~OpenFile();

private:
    using Key = std::pair<dev_t, ino_t>;
    explicit OpenFile(Key key)
        : m_key(key)
    {
    }
    Key m_key;
    bool m_held = true;
};

} // namespace tewake
