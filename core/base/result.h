// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace tewake {

/// What kind of thing went wrong; decides the exit status and what the window offers.
enum class ErrorCode {
    InvalidInput,   ///< a value that cannot be taken; `field` names it
    NotFound,       ///< no such record
    NotAllowed,     ///< this person has not the right
    Refused,        ///< a rule of the office refuses the step (state, limit, closed month …)
    Conflict,       ///< somebody else saved meanwhile
    CannotOpen,     ///< the office could not be opened
    StorageFailure, ///< the store failed (disk full, connection lost); nothing was changed
    Cancelled,      ///< the person cancelled
};

/// A sentence for the person, already translated, with the code and the field at fault.
struct Error {
    ErrorCode code = ErrorCode::Refused;
    QString message;
    QString field;
};

/// A value, or the error that stood in its way.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::move(error))
    {
    }
    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<T>(m_state); }
    [[nodiscard]] T &value() & { return std::get<T>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_state)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace tewake

/// Leaves the function with the error of `expression`, a Result<void> or any other Result whose value is not
/// needed.
#define TEWAKE_CHECK(expression)                                                                             \
    do {                                                                                                     \
        if (auto tewakeResult = (expression); !tewakeResult)                                                 \
            return tewakeResult.error();                                                                     \
    } while (false)

#define TEWAKE_JOIN_(a, b) a##b
#define TEWAKE_JOIN(a, b) TEWAKE_JOIN_(a, b)
#define TEWAKE_TRY_(holder, declaration, expression)                                                         \
    auto holder = (expression);                                                                              \
    if (!holder)                                                                                             \
        return holder.error();                                                                               \
    declaration = std::move(holder).value()
/// `TEWAKE_TRY(const Order order, gateway.load(id));` — the value, or out with the error.
#define TEWAKE_TRY(declaration, expression)                                                                  \
    TEWAKE_TRY_(TEWAKE_JOIN(tewakeTry, __LINE__), declaration, expression)
