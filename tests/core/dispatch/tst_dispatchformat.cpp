// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dispatchcases.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/format.h"
#include "core/dispatch/solver.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace tewake::dispatch;

namespace {

void put(const std::filesystem::path &path, const std::string &text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::string get(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

Q_DECLARE_METATYPE(tewake::dispatch::FormatErrorKind)

class TestDispatchFormat : public QObject {
    Q_OBJECT

private slots:
    void writtenAndReadBack()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            QTemporaryDir folder;
            const std::filesystem::path path = folder.path().toStdString();
            Problem problem = cases::make(seed);
            problem.objective = {0.5, 2, 0.25, 1e-3, 4};
            problem.weightPlanted = 123;
            QVERIFY(!writeDirectory(problem, path / "a"));
            Read<Problem> back = readDirectory(path / "a");
            QVERIFY2(back, back ? "" : back.error().message.c_str());
            QVERIFY(!writeDirectory(back.value(), path / "b"));
            for (const char *name : {"meta.json", "workers.csv", "avail.csv", "skills.csv", "tasks.csv",
                                     "rooms.csv", "eligible.csv", "pins.csv", "previous.csv"})
                QVERIFY2(get(path / "a" / name) == get(path / "b" / name), name);
            SolveOptions options;
            options.iterations = 500;
            const std::vector<PlanRow> rows = solve(problem, options).plan.rows();
            QVERIFY(!writePlan(rows, path / "plan.csv"));
            const Read<std::vector<PlanRow>> plan = readPlan(path / "plan.csv");
            QVERIFY(plan && plan.value() == rows);
        }
    }

    void badDirectories_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::addColumn<FormatErrorKind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const char *file, const char *content, FormatErrorKind kind,
                            int line, int column) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(content) << kind << line
                                << column;
        };
        using K = FormatErrorKind;
        row("no json", "meta.json", "grid", K::BadJson, 1, 1);
        row("open object", "meta.json", "{\"grid\": 15,\n", K::BadJson, 2, 1);
        row("text for number", "meta.json", "{\n \"grid\": \"x\"}", K::NotANumber, 2, 10);
        row("grid that does not divide a day", "meta.json", "{\"grid\": 7}", K::OutOfRange, 1, 10);
        row("grid zero", "meta.json", "{\"grid\": 0}", K::OutOfRange, 1, 10);
        row("more after the end", "meta.json", "{} {}", K::BadJson, 1, 4);
        row("negative objective", "meta.json", "{\"objective\": {\"fairness\": -1}}", K::OutOfRange, 1, 28);
        row("empty file", "avail.csv", "", K::MissingColumn, 1, 0);
        row("missing column", "avail.csv", "worker,start\n1,2\n", K::MissingColumn, 1, 0);
        row("column twice", "avail.csv", "worker,start,end,end\n", K::DuplicateColumn, 1, 4);
        row("field missing", "avail.csv", "worker,start,end\n1,2\n", K::WrongFieldCount, 2, 2);
        row("not a number", "avail.csv", "worker,start,end\n1,540,600\n1,x,600\n", K::NotANumber, 3, 2);
        row("fraction", "avail.csv", "worker,start,end\n1,540,600.5\n", K::NotANumber, 2, 3);
        row("empty field", "avail.csv", "worker,start,end\n1,,600\n", K::NotANumber, 2, 2);
        row("too large for any type", "avail.csv", "worker,start,end\n1,0,99999999999999999999\n",
            K::OutOfRange, 2, 3);
        row("beyond ten years", "avail.csv", "worker,start,end\n1,0,5262480\n", K::OutOfRange, 2, 3);
        row("before week 0", "avail.csv", "worker,start,end\n1,-15,30\n", K::OutOfRange, 2, 2);
        row("end before start", "avail.csv", "worker,start,end\n1,600,540\n", K::EmptyInterval, 2, 3);
        row("unknown worker", "avail.csv", "worker,start,end\n7,540,600\n", K::UnknownId, 2, 1);
        row("open quote", "avail.csv", "worker,start,end\n\"1,540,600\n", K::OpenQuote, 2, 1);
        row("not UTF-8", "avail.csv", "worker,start,end\n1,540,\xff\n", K::NotUtf8, 2, 0);
        row("worker twice", "workers.csv",
            "worker,max_day,max_week,max_horizon,desired,clearance,room,rate\n1,1,1,1,1,1,-1,1\n1,1,1,1,1,1,-"
            "1,1\n",
            K::DuplicateId, 3, 1);
        row("negative limit", "workers.csv",
            "worker,max_day,max_week,max_horizon,desired,clearance,room,rate\n1,1,-1,1,1,1,-1,1\n",
            K::OutOfRange, 2, 3);
        row("kind", "tasks.csv",
            "task,order,kind,skill,level,clearance,effort,release,due,room,weight\n1,1,Y,0,0,0,60,0,900,-1,"
            "1\n",
            K::BadKind, 2, 3);
        row("room unknown", "tasks.csv",
            "task,order,kind,skill,level,clearance,effort,release,due,room,weight\n1,1,F,0,0,0,60,0,900,4,"
            "1\n",
            K::UnknownId, 2, 10);
        row("effort", "tasks.csv",
            "task,order,kind,skill,level,clearance,effort,release,due,room,weight\n1,1,F,0,0,0,-60,0,900,-1,"
            "1\n",
            K::OutOfRange, 2, 7);
        row("pin of nobody", "pins.csv", "task,worker,start,end\n1,8,0,60\n", K::UnknownId, 2, 2);
        row("eligible task", "eligible.csv", "task,worker\n9,1\n", K::UnknownId, 2, 1);
    }
    void badDirectories()
    {
        QFETCH(QString, file);
        QFETCH(QString, content);
        QFETCH(FormatErrorKind, kind);
        QFETCH(int, line);
        QFETCH(int, column);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        Problem problem;
        problem.workers = {{.id = 1, .free = {}, .skills = {}}};
        problem.tasks = {{.id = 1}};
        QVERIFY(!writeDirectory(problem, path));
        put(path / file.toStdString(), content.toLatin1().toStdString());
        const Read<Problem> read = readDirectory(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(read.error().line, line);
        QCOMPARE(read.error().column, column);
        QCOMPARE(QString::fromStdString(read.error().file), file);
        QVERIFY(read.error().message.find(read.error().file) == 0);
    }

    void missingFile()
    {
        QTemporaryDir folder;
        const Read<Problem> read = readDirectory(folder.path().toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FormatErrorKind::CannotOpen);
        QCOMPARE(read.error().file, std::string("meta.json"));
    }

    void windowsFilesWithMarkQuotesAndOtherOrder()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        Problem problem;
        problem.workers = {{.id = 1, .free = {}, .skills = {}}};
        QVERIFY(!writeDirectory(problem, path));
        put(path / "avail.csv", "\xEF\xBB\xBF"
                                "end,note,\"worker\",start\r\n600,\"a \"\"b\"\", c\",1, +540\r\n\r\n");
        const Read<Problem> read = readDirectory(path);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY((read.value().workers[0].free == std::vector<Interval>{{540, 600}}));
    }

    /// Bytes changed at random in every file: an error or a problem, and never a crash.
    void brokenBytes()
    {
        std::mt19937_64 random(20);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const Problem problem = cases::make(6);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            QVERIFY(!writeDirectory(problem, path));
            const std::vector<const char *> names{"meta.json", "workers.csv", "avail.csv", "skills.csv",
                                                  "tasks.csv", "rooms.csv",   "pins.csv",  "eligible.csv"};
            const std::filesystem::path file = path / names[random() % names.size()];
            std::string bytes = get(file);
            for (int i = 0; i < 3 && !bytes.empty(); ++i) {
                const std::size_t place = random() % bytes.size();
                if (random() % 3 == 0)
                    bytes.resize(place);
                else
                    bytes[place] = "0123456789,\"\n-{}x\xff"[random() % 18];
            }
            put(file, bytes);
            const Read<Problem> read = readDirectory(path);
            if (!read) {
                ++refused;
                QVERIFY(!read.error().message.empty());
                continue;
            }
            SolveOptions options;
            options.iterations = 128;
            const Solution solution = solve(read.value(), options);
            QVERIFY2(!solution.faults.empty() || !read.value().pins.empty() ||
                         checkPlan(read.value(), solution.plan.rows()).valid(),
                     std::to_string(round).c_str());
        }
        QVERIFY(refused > 50);
    }
};

QTEST_APPLESS_MAIN(TestDispatchFormat)
#include "tst_dispatchformat.moc"
