// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace tewake {

/// Where "now" comes from; passed in, so that every test is repeatable.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return Instant(QDateTime::currentSecsSinceEpoch()); }
};

/// A clock that stands where it was put: for tests and for making sample offices.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advanceMinutes(qint64 minutes) { m_now = m_now.plusMinutes(minutes); }

private:
    Instant m_now;
};

} // namespace tewake
