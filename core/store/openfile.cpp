// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openfile.h"

#include <QFile>

#include <sys/stat.h>

#include <map>
#include <mutex>

namespace tewake {
namespace {

struct Held {
    std::mutex mutex;
    std::map<std::pair<dev_t, ino_t>, int> count;
};

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
    struct stat status = {};
    const bool there = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    const Key key{status.st_dev, status.st_ino};
    if (!there || !held().count.contains(key))
        TEWAKE_CHECK(inspect());
    ++held().count[key];
    return OpenFile(key);
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
