// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tewake::ctl {

/// What a command has to say: lines for people as it goes on, or with --json one object when it is through.
class Output {
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }
    [[nodiscard]] bool json() const { return m_json; }
    /// A line on standard output, unless JSON was asked for.
    void line(const QString &text) const;
    /// A whole text as it is, unless JSON was asked for: that is the object alone.
    void document(const QByteArray &bytes) const;
    /// Columns under their titles, one line a row. An empty table says that there is nothing.
    void table(const QStringList &titles, const QList<QStringList> &rows) const;
    /// The one object.
    void object(const QJsonObject &object) { m_object = object; }
    /// For the one command whose answer is a list by contract.
    void array(const QJsonArray &array) { m_array = array; }
    /// Prints the object; after an error with "error" in it, beside what the command had found out by then.
    void finish(const std::optional<Error> &error) const;
    /// Whether everything that was printed so far has reached standard output.
    [[nodiscard]] static bool isWhole();
    /// A line on standard error.
    static void note(const QString &text);

private:
    bool m_json;
    QJsonObject m_object;
    std::optional<QJsonArray> m_array;
};

/// {"code": "refused", "field": "month", "message": "…"}
[[nodiscard]] QJsonObject errorJson(const Error &error);

} // namespace tewake::ctl
