// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/openfile.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <map>
#include <mutex>
#include <optional>

namespace tewake {
namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

using Key = std::pair<dev_t, ino_t>;

struct Held {
    std::mutex mutex;
    std::map<Key, int> count;
};

std::optional<Key> keyOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return Key{status.st_dev, status.st_ino};
}

Held &held()
{
    static Held all;
    return all;
}

} // namespace

Result<OpenFile> OpenFile::hold(const QString &path, const std::function<Result<void>()> &inspect)
{
    // Until the file is counted, nobody else may begin to open it.
    const std::lock_guard lock(held().mutex);
    std::optional<Key> key = keyOf(path);
    if (!key || !held().count.contains(*key))
        TEWAKE_CHECK(inspect());
    if (!key)
        key = keyOf(path); // what could be looked at is there
    ++held().count[key.value_or(Key())];
    return OpenFile(key.value_or(Key()));
}

Result<void> OpenFile::requireFree(const QString &path, const QString &field)
{
    const std::lock_guard lock(held().mutex);
    if (const std::optional<Key> key = keyOf(path); !key || !held().count.contains(*key))
        return {};
    return Error{ErrorCode::InvalidInput,
                 Files::tr("“%1” is the office that is open here. Choose another file.").arg(path), field};
}

OpenFile::OpenFile(OpenFile &&other) noexcept
    : m_key(other.m_key)
    , m_held(std::exchange(other.m_held, false))
{
}

OpenFile::~OpenFile()
{
    if (!m_held)
        return;
    const std::lock_guard lock(held().mutex);
    if (const auto file = held().count.find(m_key); file != held().count.end() && --file->second == 0)
        held().count.erase(file);
}

} // namespace tewake
