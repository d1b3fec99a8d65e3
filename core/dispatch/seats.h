// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dispatch/model.h"

#include <vector>

namespace tewake::dispatch {

/// Seats taken in every room at every slot.
class Seats {
public:
    explicit Seats(const Model &model)
        : m_model(model)
    {
        if (model.pinnedSeats.empty())
            m_taken.assign(model.rooms.size() * static_cast<std::size_t>(model.roomStride), 0);
        else
            m_taken = model.pinnedSeats;
    }

    bool hasSeat(Index room, Slot slot) const
    {
        const RoomModel &r = m_model.rooms[static_cast<std::size_t>(room)];
        const Slot ofDay = slot % m_model.slotsPerDay;
        return ofDay >= r.open && ofDay < r.close && m_taken[place(room, slot)] < r.seats;
    }
    bool hasSeats(Index room, Slot start, Slot end) const
    {
        for (Slot s = start; s < end; ++s)
            if (!hasSeat(room, s))
                return false;
        return true;
    }
    int taken(Index room, Slot slot) const { return m_taken[place(room, slot)]; }
    void take(Index room, Slot start, Slot end)
    {
        for (Slot s = start; s < end; ++s)
            ++m_taken[place(room, s)];
    }
    void giveBack(Index room, Slot start, Slot end)
    {
        for (Slot s = start; s < end; ++s)
            --m_taken[place(room, s)];
    }

private:
    std::size_t place(Index room, Slot slot) const
    {
        return static_cast<std::size_t>(room) * static_cast<std::size_t>(m_model.roomStride) +
               static_cast<std::size_t>(slot);
    }

    const Model &m_model;
    std::vector<std::uint16_t> m_taken;
};

} // namespace tewake::dispatch
