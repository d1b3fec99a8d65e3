// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tewake {

/// The characters of CP932 as Windows has them (Windows-31J): JIS X 0208, NEC's row 13, the IBM extensions
/// and the user's own rows. Built once from Qt's Shift_JIS decoder; which of two numbers of one character is
/// written is Windows's choice (Microsoft KB 170559).
class Cp932Table {
public:
    [[nodiscard]] static const Cp932Table &instance();

    /// False where Qt was built without the decoder (no ICU).
    [[nodiscard]] bool isAvailable() const { return m_available; }

    [[nodiscard]] static bool isLead(uchar byte)
    {
        return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
    }
    /// 0 for a lead byte and for a byte that is not used, except of course for byte 0.
    [[nodiscard]] static char16_t single(uchar byte);
    /// 0 where the pair is no character.
    [[nodiscard]] char16_t pair(uchar lead, uchar trail) const { return m_characters[index(lead, trail)]; }
    /// One byte (below 0x100) or two; -1 where CP932 has no such character.
    [[nodiscard]] int bytesFor(char16_t character) const;

private:
    Cp932Table();
    [[nodiscard]] static std::size_t index(uchar lead, uchar trail) { return std::size_t(lead) << 8 | trail; }

    bool m_available = false;
    std::vector<char16_t> m_characters;
    std::vector<quint16> m_bytes;
};

} // namespace tewake
