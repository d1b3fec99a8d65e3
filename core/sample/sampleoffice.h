// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"

#include <functional>
#include <stop_token>

namespace tewake {

struct SampleSpec {
    int workers = 350; ///< registered; about half of them are active
    int months = 12;   ///< of history before the current month
    quint64 seed = 1;
};

/// How many people a sample office has at least and at most: fewer could not do its story's work.
inline constexpr int FewestSampleWorkers = 20;
inline constexpr int MostSampleWorkers = 30'000;

/// The password of every person of a sample office, for the command line; the window offers them with one
/// click.
inline constexpr auto SamplePassword = "tewake-sample";

/// Makes a new office as KADO's could look: its categories, clients of its kinds, people with blocks of 2–5
/// hours around school hours and 60–80 hours a month, months of history that grow, and a present with work in
/// every state. The same specification at the same time of the clock gives the same office, to the byte of
/// every export. The recipe (names, kinds of work, prices) is resources/lists/sample.json. `progress` hears 0
/// to 100; a stop leaves nothing behind.
[[nodiscard]] Result<std::unique_ptr<Office>> makeSampleOffice(const Location &location, const Clock &clock,
                                                               const SampleSpec &spec,
                                                               const std::function<void(int)> &progress = {},
                                                               const std::stop_token &stop = {});

} // namespace tewake
