// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QtTest/QTest>

namespace tewake::test {

/// What a run of tewakectl came to.
struct Answer {
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QString err;

    /// The one object on standard output; empty where there is anything else.
    [[nodiscard]] QJsonObject object() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        const bool whole = error.error == QJsonParseError::NoError && out.count('\n') == 1;
        return whole ? document.object() : QJsonObject();
    }
    [[nodiscard]] QString field() const { return object()[u"error"][u"field"].toString(); }
    [[nodiscard]] QString code() const { return object()[u"error"][u"code"].toString(); }
};

/// The real program, run as a script would run it.
class Ctl {
public:
    explicit Ctl(QString office = {})
        : m_office(std::move(office))
    {
        for (const char *name : {"TEWAKE_PASSWORD", "TEWAKE_NEW_PASSWORD", "PGPASSFILE", "LANGUAGE"})
            m_environment.remove(QString::fromLatin1(name));
        m_environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent")); // nobody's ~/.pgpass
    }
    [[nodiscard]] const QString &office() const { return m_office; }
    /// The same for somebody else.
    [[nodiscard]] Ctl as(const QString &user, const QString &password) const
    {
        Ctl other = *this;
        other.m_user = user;
        return other.with("TEWAKE_PASSWORD", password);
    }
    [[nodiscard]] Ctl with(const char *variable, const QString &value) const
    {
        Ctl other = *this;
        other.m_environment.insert(QString::fromLatin1(variable), value);
        return other;
    }
    /// A command in JSON on the office by the user, where there are any.
    [[nodiscard]] Answer run(QStringList words) const
    {
        if (!m_office.isEmpty())
            words += {QStringLiteral("--office"), m_office};
        if (!m_user.isEmpty())
            words += {QStringLiteral("--user"), m_user};
        return plain(words + QStringList{QStringLiteral("--json")});
    }
    /// These words and nothing else.
    [[nodiscard]] Answer plain(const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(TEWAKECTL), words);
        Answer answer;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            answer.status = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = QString::fromUtf8(process.readAllStandardError());
        return answer;
    }
    /// The object of a command that has to be done; the test fails otherwise, and the object is empty.
    [[nodiscard]] QJsonObject done(const QStringList &words) const
    {
        const Answer answer = run(words);
        const QJsonObject object = answer.object();
        const bool good = answer.status == 0 && !object.isEmpty() && !object.contains(u"error");
        if (!good)
            QTest::qFail(qPrintable(QStringLiteral("%1: status %2, %3%4")
                                        .arg(words.join(u' '))
                                        .arg(answer.status)
                                        .arg(answer.err, QString::fromUtf8(answer.out.left(400)))),
                         __FILE__, __LINE__);
        return good ? object : QJsonObject();
    }

private:
    QString m_office;
    QString m_user;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace tewake::test
