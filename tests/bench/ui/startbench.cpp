// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes from the beginning of its process to a first screen that can be used, and how
// much memory it has then: `startbench [rounds] [path of tewake]`, 5 rounds unless told. It makes a sample
// office of 350 people and 12 months and starts the real program on it, which prints the figures
// (ui/shell/startupwatch.h), under Xvfb where that is installed and with Qt's offscreen platform otherwise.
// "Cold" drops the system's caches of files before each start (Linux, as root; /proc/sys/vm/drop_caches),
// "warm" does not. The home page counts from the click on the sign-in page and holds everything that is read
// for it; the sum is what a person waits in all.

#include "core/sample/sampleoffice.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <optional>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace tewake;
using namespace tewake::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double MostMilliseconds = 1000;
constexpr double MostMegabytes = 120;

struct Start {
    double signIn = 0; ///< ms since the process began
    double signInMemory = 0;
    double home = 0; ///< ms since the click
    double homeMemory = 0;
};

/// An X server without a screen; ends with this object.
class Display {
public:
    Display()
    {
        const QString server = QStandardPaths::findExecutable(u"Xvfb"_s);
        if (server.isEmpty())
            return;
        m_server.start(server, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1080x24"_s});
        if (m_server.waitForReadyRead(10000))
            m_number = QString::fromLatin1(m_server.readLine().trimmed());
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(Display)
    [[nodiscard]] bool isThere() const { return !m_number.isEmpty(); }
    void use(QProcessEnvironment &environment) const
    {
        if (isThere())
            environment.insert(u"DISPLAY"_s, u':' + m_number);
        environment.insert(u"QT_QPA_PLATFORM"_s, isThere() ? u"xcb"_s : u"offscreen"_s);
    }

private:
    QProcess m_server;
    QString m_number;
};

/// False where the system does not let us.
bool dropCaches()
{
#ifdef Q_OS_LINUX
    ::sync();
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    return file.open(QIODevice::WriteOnly) && file.write("3\n") == 2;
#else
    return false;
#endif
}

class Starter {
public:
    explicit Starter(const QString &program)
        : m_program(program)
        , m_office(m_folder.filePath(u"sample.tewake"_s))
    {
        Location location;
        location.path = m_office;
        const SystemClock clock;
        must(makeSampleOffice(location, clock, {}));
    }

    /// Every start has settings of its own: the first that this person makes.
    [[nodiscard]] Start start(const QString &role)
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        m_display.use(environment);
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        environment.insert(u"TEWAKE_STARTUP"_s, role);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(m_program, {u"--lang"_s, u"ja"_s, m_office});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            fail(u"%1 did not start: %2"_s.arg(m_program, QString::fromUtf8(process.readAllStandardError())));
        Start start;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() < 5)
                continue;
            (words.first() == "page" ? start.home : start.signIn) = words.at(1).toDouble();
            (words.first() == "page" ? start.homeMemory : start.signInMemory) = words.at(3).toDouble();
        }
        return start;
    }

private:
    QTemporaryDir m_folder;
    QString m_program;
    QString m_office;
    Display m_display;
};

void report(Figures &figures, const QString &how, const std::vector<Start> &starts)
{
    const auto middle = [&starts](auto figure) {
        std::vector<double> values;
        for (const Start &start : starts)
            values.push_back(figure(start));
        return median(values);
    };
    figures.add(how + u": sign-in page, from the process's beginning"_s,
                middle([](const Start &s) { return s.signIn; }), u"ms"_s, MostMilliseconds);
    figures.add(how + u": home page filled, from the click"_s, middle([](const Start &s) { return s.home; }),
                u"ms"_s);
    figures.add(how + u": both together"_s, middle([](const Start &s) { return s.signIn + s.home; }), u"ms"_s,
                MostMilliseconds);
    figures.add(how + u": resident at the sign-in page"_s,
                middle([](const Start &s) { return s.signInMemory; }), u"MB"_s, MostMegabytes);
    figures.add(how + u": resident at the home page"_s, middle([](const Start &s) { return s.homeMemory; }),
                u"MB"_s, MostMegabytes);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.value(1, u"5"_s).toInt();
    Starter starter(arguments.value(2, QStringLiteral(TEWAKE_PROGRAM)));
    Figures figures;
    for (const QString &role : {u"coordinator"_s, u"teleworker"_s}) {
        std::vector<Start> cold;
        std::vector<Start> warm;
        (void)starter.start(role);
        for (int round = 0; round < rounds; ++round) {
            warm.push_back(starter.start(role));
            if (dropCaches())
                cold.push_back(starter.start(role));
        }
        if (cold.empty())
            std::printf("Caches cannot be dropped here: warm starts only.\n");
        else
            report(figures, u"cold, "_s + role, cold);
        report(figures, u"warm, "_s + role, warm);
    }
    figures.print(u"Start of the window on the sample office"_s);
    return 0;
}
