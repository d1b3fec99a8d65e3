// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/metajson.h"

#include "core/dispatch/csvtable.h"

#include <charconv>
#include <cmath>
#include <sstream>

namespace tewake::dispatch {
namespace {

class MetaReader {
public:
    MetaReader(std::string_view text, Problem &problem)
        : m_text(text)
        , m_problem(problem)
    {
    }

    std::optional<FormatError> read()
    {
        object([this](const std::string &key) { topMember(key); });
        skipSpace();
        if (!m_error && m_at != m_text.size())
            fail();
        return m_error;
    }

private:
    static constexpr int deepest = 64;

    void fail(FormatErrorKind kind = FormatErrorKind::BadJson, const std::string &name = {})
    {
        if (m_error)
            return;
        int line = 1;
        std::size_t lineStart = 0;
        const std::size_t at = std::min(m_valueStart, m_text.size());
        for (std::size_t i = 0; i < at; ++i)
            if (m_text[i] == '\n') {
                ++line;
                lineStart = i + 1;
            }
        const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
        m_error = formatError(kind, "meta.json", line, static_cast<int>(at - lineStart + 1), name,
                              m_text.substr(at, end - at));
    }

    void skipSpace()
    {
        while (m_at < m_text.size() &&
               std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        m_valueStart = m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    template <typename Member> void object(const Member &member)
    {
        if (!take('{'))
            return fail();
        if (++m_depth > deepest)
            return fail();
        if (!take('}')) {
            do {
                const std::string key = string();
                if (!m_error && !take(':'))
                    fail();
                if (m_error)
                    return;
                member(key);
            } while (!m_error && take(','));
            if (!m_error && !take('}'))
                fail();
        }
        --m_depth;
    }

    std::string string()
    {
        std::string out;
        if (!take('"')) {
            fail();
            return out;
        }
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (static_cast<unsigned char>(m_text[m_at]) < 0x20)
                break;
            if (m_text[m_at] == '\\' && ++m_at >= m_text.size())
                break;
            out += m_text[m_at++];
        }
        if (m_at >= m_text.size() || m_text[m_at] != '"') {
            fail(FormatErrorKind::BadJson);
            return out;
        }
        ++m_at;
        return out;
    }

    double number(const std::string &name)
    {
        skipSpace();
        double out = 0;
        const auto [end, code] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), out);
        if (code == std::errc::result_out_of_range)
            fail(FormatErrorKind::OutOfRange, name);
        else if (code != std::errc() || !std::isfinite(out))
            fail(FormatErrorKind::NotANumber, name);
        else
            m_at = static_cast<std::size_t>(end - m_text.data());
        return out;
    }

    std::int64_t whole(const std::string &name, std::int64_t least, std::int64_t most)
    {
        skipSpace();
        const std::size_t start = m_at;
        const double value = number(name);
        m_valueStart = start;
        if (!m_error && value != std::floor(value))
            fail(FormatErrorKind::NotANumber, name);
        else if (!m_error && (value < static_cast<double>(least) || value > static_cast<double>(most)))
            fail(FormatErrorKind::OutOfRange, name);
        return m_error ? 0 : static_cast<std::int64_t>(value);
    }

    void value()
    {
        skipSpace();
        if (m_at >= m_text.size())
            return fail();
        const char c = m_text[m_at];
        if (c == '{')
            return object([this](const std::string &) { value(); });
        if (c == '[')
            return array();
        if (c == '"') {
            string();
            return;
        }
        for (std::string_view word : {"true", "false", "null"})
            if (m_text.substr(m_at).starts_with(word)) {
                m_at += word.size();
                return;
            }
        number({});
    }

    void array()
    {
        ++m_at;
        if (++m_depth > deepest)
            return fail();
        if (!take(']')) {
            do
                value();
            while (!m_error && take(','));
            if (!m_error && !take(']'))
                fail();
        }
        --m_depth;
    }

    void topMember(const std::string &key)
    {
        if (key == "grid") {
            m_problem.grid = whole(key, 1, minutesPerDay);
            if (!m_error && minutesPerDay % m_problem.grid != 0)
                fail(FormatErrorKind::OutOfRange, key);
        } else if (key == "min_piece") {
            m_problem.minPiece = whole(key, 0, largestNumber);
        } else if (key == "weeks") {
            m_problem.weeks = whole(key, 0, latestMinute / minutesPerWeek);
        } else if (key == "weight_planted") {
            skipSpace();
            if (m_text.substr(m_at).starts_with("null"))
                return value();
            m_problem.weightPlanted = whole(key, 0, std::int64_t{1} << 53U);
        } else if (key == "objective") {
            object([this](const std::string &name) { objectiveMember(name); });
        } else {
            value();
        }
    }

    void objectiveMember(const std::string &name)
    {
        Objective &o = m_problem.objective;
        double *place = name == "continuity" ? &o.continuity
                        : name == "fairness" ? &o.fairness
                        : name == "fit"      ? &o.fit
                        : name == "cost"     ? &o.cost
                        : name == "changes"  ? &o.changes
                                             : nullptr;
        if (!place)
            return value();
        skipSpace();
        const std::size_t start = m_at;
        *place = number(name);
        m_valueStart = start;
        if (!m_error && (*place < 0 || *place > 1e6))
            fail(FormatErrorKind::OutOfRange, name);
    }

    std::string_view m_text;
    Problem &m_problem;
    std::size_t m_at = 0;
    std::size_t m_valueStart = 0;
    int m_depth = 0;
    std::optional<FormatError> m_error;
};

std::string shortest(double value)
{
    char buffer[32];
    const auto [end, code] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return code == std::errc() ? std::string(buffer, end) : std::string("0");
}

} // namespace

std::optional<FormatError> readMeta(std::string_view text, Problem &problem)
{
    return MetaReader(text, problem).read();
}

std::string writeMeta(const Problem &problem)
{
    std::ostringstream out;
    const Objective &o = problem.objective;
    out << "{\n \"grid\": " << problem.grid << ",\n \"min_piece\": " << problem.minPiece
        << ",\n \"weeks\": " << problem.weeks << ",\n \"workers\": " << problem.workers.size()
        << ",\n \"tasks\": " << problem.tasks.size();
    if (problem.weightPlanted)
        out << ",\n \"weight_planted\": " << *problem.weightPlanted;
    out << ",\n \"objective\": {\"continuity\": " << shortest(o.continuity)
        << ", \"fairness\": " << shortest(o.fairness) << ", \"fit\": " << shortest(o.fit)
        << ", \"cost\": " << shortest(o.cost) << ", \"changes\": " << shortest(o.changes) << "}\n}\n";
    return out.str();
}

} // namespace tewake::dispatch
