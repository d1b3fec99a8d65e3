// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connectfault.h"

#include <QCoreApplication>

#include <array>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What libpq and the server say, in the order in which they are asked: the server's refusals hold words of
/// the connection too.
struct Cause {
    QLatin1StringView words;
    const char *sentence; ///< %1 the host and port, %2 the person, %3 the database
};

constexpr std::array Causes{
    Cause{"password authentication failed"_L1,
          QT_TRANSLATE_NOOP("Store", "the password of “%2” is wrong, or there is nobody of this name.")},
    Cause{"no password supplied"_L1,
          QT_TRANSLATE_NOOP("Store", "a password for “%2” is needed: put it into PGPASSWORD, ~/.pgpass or "
                                     "TEWAKE_PASSWORD.")},
    Cause{"no pg_hba.conf entry"_L1,
          QT_TRANSLATE_NOOP("Store", "the server does not let “%2” into the database “%3” from here.")},
    Cause{"authentication failed"_L1,
          QT_TRANSLATE_NOOP("Store", "the server does not take “%2” for who it is.")},
    Cause{"too many c"_L1, QT_TRANSLATE_NOOP("Store", "the server has as many connections as it can take.")},
    Cause{"is starting up"_L1, QT_TRANSLATE_NOOP("Store", "the server is just starting; try again soon.")},
    Cause{"is shutting down"_L1, QT_TRANSLATE_NOOP("Store", "the server is just being shut down.")},
    Cause{"permission denied for database"_L1,
          QT_TRANSLATE_NOOP("Store", "“%2” may not enter the database “%3”.")},
    Cause{"role \""_L1, QT_TRANSLATE_NOOP("Store", "the server knows nobody named “%2”.")},
    Cause{"database \""_L1, QT_TRANSLATE_NOOP("Store", "the server has no database “%3”.")},
    Cause{"does not support SSL"_L1,
          QT_TRANSLATE_NOOP("Store", "the server offers no encrypted connection.")},
    Cause{"certificate"_L1,
          QT_TRANSLATE_NOOP("Store", "the server's certificate could not be verified for %1.")},
    Cause{"could not translate host name"_L1,
          QT_TRANSLATE_NOOP("Store", "there is no computer of the name in %1.")},
    Cause{"Connection refused"_L1, QT_TRANSLATE_NOOP("Store", "no server answers at %1.")},
    Cause{"No such file or directory"_L1, QT_TRANSLATE_NOOP("Store", "no server answers at %1.")},
    Cause{"timeout expired"_L1, QT_TRANSLATE_NOOP("Store", "the server at %1 did not answer in time.")},
    Cause{"timed out"_L1, QT_TRANSLATE_NOOP("Store", "the server at %1 did not answer in time.")},
    Cause{"No route to host"_L1, QT_TRANSLATE_NOOP("Store", "%1 cannot be reached from here.")},
    Cause{"unreachable"_L1, QT_TRANSLATE_NOOP("Store", "%1 cannot be reached from here.")},
};

} // namespace

QString connectFault(const Location &location, const QString &native)
{
    const QString at =
        u"%1:%2"_s.arg(location.host.isEmpty() ? u"localhost"_s : location.host).arg(location.port);
    if (location.engine == Engine::Postgres) {
        for (const Cause &cause : Causes) {
            if (native.contains(cause.words))
                return Store::tr(cause.sentence)
                    .replace(u"%1"_s, at)
                    .replace(u"%2"_s, location.user)
                    .replace(u"%3"_s, location.database);
        }
    }
    return native.isEmpty() ? Store::tr("the reason is not known.")
                            : Store::tr("the reason is not known (%1).").arg(native.simplified());
}

PlainMessages::PlainMessages()
    : m_plain(newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
    , m_before(uselocale(m_plain))
{
}

PlainMessages::~PlainMessages()
{
    uselocale(m_before);
    freelocale(m_plain);
}

} // namespace tewake
