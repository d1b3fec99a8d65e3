// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tewake {

/// A part of a record, or a list, as it was seen when somebody began to change it, and as it shall be.
template <class T> struct Edit {
    T seen;
    T wanted;
};

} // namespace tewake
