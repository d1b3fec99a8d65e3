// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/location.h"

#include <clocale>

namespace tewake {

/// Why a server or a file could not be connected to, in a sentence of our own for the usual causes: nobody
/// answers there, no such host, wrong password, no such database or person, encryption that does not come
/// about. `native` is what the driver said; it stands in brackets, on one line, where it is something else.
/// For the end of a sentence that names the office.
[[nodiscard]] QString connectFault(const Location &location, const QString &native);

/// While one lives, the C library speaks English on this thread, so that connectFault() can read it.
class PlainMessages {
public:
    PlainMessages();
    ~PlainMessages();
    Q_DISABLE_COPY_MOVE(PlainMessages)

private:
    locale_t m_plain;
    locale_t m_before;
};

} // namespace tewake
