// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dispatch/dice.h"
#include "tests/core/dispatch/dispatchcases.h"
#include "tests/core/dispatch/dispatchoffices.h"

#include "core/dispatch/checker.h"
#include "core/dispatch/explain.h"
#include "core/dispatch/format.h"
#include "core/dispatch/solver.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

using namespace tewake::dispatch;
using cases::Dice;

namespace {

const char *const names[] = {"meta.json", "workers.csv",  "avail.csv", "skills.csv",  "tasks.csv",
                             "rooms.csv", "eligible.csv", "pins.csv",  "previous.csv"};

/// What a cell may not hold, or only just.
const char *const cells[] = {"",
                             " ",
                             "-1",
                             "0",
                             "1",
                             "-0",
                             "007",
                             "1.5",
                             "1e3",
                             "0x10",
                             "F",
                             "X",
                             "x",
                             "１２",
                             "1440",
                             "5262479",
                             "5262480",
                             "-5262480",
                             "1099511627775",
                             "1099511627776",
                             "1099511627777",
                             "-1099511627776",
                             "9223372036854775807",
                             "9223372036854775808",
                             "-9223372036854775808",
                             "99999999999999999999999999",
                             "\"",
                             "\"\"",
                             "\"1\"",
                             "\"1\n2\"",
                             "1,2",
                             "\r",
                             "\xff\xfe",
                             "null",
                             "nan"};

void put(const std::filesystem::path &path, const std::string &text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::string get(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string mutatedBytes(Dice &dice, std::string text)
{
    static constexpr char alphabet[] = "0123456789,\"\n\r-+.{}[]:ex \t\xff\xc3\xef\xbb\xbf";
    for (std::int64_t i = dice.in(1, 2); i > 0 && !text.empty(); --i) {
        const std::size_t place = dice.below(text.size());
        const char letter = alphabet[dice.below(sizeof alphabet)]; // the closing 0 is one of them
        switch (dice.in(0, 4)) {
        case 0:
            text.resize(place);
            break;
        case 1:
            text.insert(place, 1, letter);
            break;
        case 2:
            text.erase(place, dice.below(9) + 1);
            break;
        case 3: // a stretch of it once more
            text.insert(place, text.substr(dice.below(text.size()), dice.below(60)));
            break;
        default:
            text[place] = letter;
        }
    }
    return text;
}

/// A cell, a whole row or the header is replaced.
std::string mutatedField(Dice &dice, const std::string &text)
{
    std::vector<std::vector<std::string>> table(1, std::vector<std::string>(1));
    for (const char c : text) {
        if (c == ',')
            table.back().emplace_back();
        else if (c == '\n')
            table.emplace_back(1);
        else
            table.back().back() += c;
    }
    for (std::int64_t i = dice.in(1, 2); i > 0; --i) {
        std::vector<std::string> &row = table[dice.chance(8) ? 0 : dice.below(table.size())];
        std::string &cell = row[dice.below(row.size())];
        if (dice.chance(5))
            row.pop_back();
        else if (dice.chance(5))
            row = table[dice.below(table.size())];
        else if (dice.chance(50)) // a number that may well be one of the field's
            cell = std::to_string(dice.in(0, dice.chance(50) ? 20 : 11000));
        else
            cell = cells[dice.below(std::size(cells))];
        if (row.empty())
            row.emplace_back();
    }
    std::string out;
    for (const std::vector<std::string> &row : table) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i > 0 ? "," : "") + row[i];
        out += '\n';
    }
    return out;
}

std::string mutated(Dice &dice, const std::string &name, const std::string &text)
{
    return name == "meta.json" || dice.chance(40) ? mutatedBytes(dice, text) : mutatedField(dice, text);
}

/// An error says where: the file, a line of it, and words that begin with its name. Nothing if it does.
std::string unnamed(const FormatError &error, const std::string &name, const std::string &text)
{
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    if (error.file != name)
        return "names " + error.file;
    if (error.line < 0 || error.line > lines + 1 || error.column < 0)
        return "line " + std::to_string(error.line) + " of " + std::to_string(lines);
    if (error.message.rfind(name, 0) != 0 || error.message.size() <= name.size() + 2)
        return "says " + error.message;
    return {};
}

/// What the reader let through is solved, judged and explained without a crash.
std::string misused(const Problem &problem)
{
    SolveOptions options;
    options.iterations = 64;
    const Solution solution = solve(problem, options);
    if (!solution.faults.empty())
        return "the reader let a fault through: " + describe(solution.faults.front());
    const std::vector<PlanRow> rows = solution.plan.rows();
    const CheckResult pins = checkPlan(problem, problem.pins);
    const CheckResult check = checkPlan(problem, rows);
    if (pins.valid() && !check.valid())
        return describe(check.violations.front());
    if (solution.summary.weight > solution.summary.bound && pins.valid())
        return "more than the bound";
    Explainer explainer(problem, rows);
    for (std::size_t i = 0; i < std::min<std::size_t>(solution.unplaced.size(), 5); ++i) {
        Trials trials{2000, {}};
        const WhyNot why = explainer.whyNot(solution.unplaced[i], trials);
        if (!why.known || why.placed)
            return "an unplaced task without a reason";
    }
    return {};
}

Problem smallProblem(std::uint64_t seed)
{
    cases::Recipe recipe;
    recipe.workers = 5;
    recipe.tasks = 14;
    recipe.weeks = 1;
    return seed % 2 == 0 ? cases::make(seed, recipe)
                         : cases::makeOffice(cases::Shape::Office, seed, {.workers = 6, .weeks = 1});
}

} // namespace

/// Directories that somebody damaged: an error that names the place, or a problem like any other.
class TestDispatchFuzz : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qInfo("seeds from %llu; TEWAKE_TEST_SEED sets another",
              static_cast<unsigned long long>(cases::firstSeed()));
    }

    void damagedFiles()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        std::map<FormatErrorKind, int> refused;
        int accepted = 0;
        constexpr std::uint64_t problems = 10;
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + problems; ++seed) {
            QVERIFY(!writeDirectory(smallProblem(seed), path));
            std::map<std::string, std::string> whole;
            for (const std::string name : names)
                whole[name] = get(path / name);
            Dice dice(seed);
            for (int round = 0; round < 120; ++round) {
                const std::string name = names[dice.below(std::size(names))];
                const std::string text = mutated(dice, name, whole[name]);
                put(path / name, text);
                const std::string where =
                    "seed " + std::to_string(seed) + ", round " + std::to_string(round) + ", " + name + ": ";
                const Read<Problem> read = readDirectory(path);
                if (read) {
                    ++accepted;
                    const std::string fault = misused(read.value());
                    QVERIFY2(fault.empty(), (where + fault).c_str());
                } else {
                    ++refused[read.error().kind];
                    // Another file may be the first to name what is not listed any more.
                    const std::string &file = read.error().file;
                    QVERIFY2(whole.contains(file), (where + file).c_str());
                    const std::string fault = unnamed(read.error(), file, file == name ? text : whole[file]);
                    QVERIFY2(fault.empty(), (where + fault).c_str());
                }
                put(path / name, whole[name]);
            }
        }
        int sum = 0;
        for (const auto &[kind, count] : refused)
            sum += count;
        qInfo("%d refused in %zu kinds, %d accepted", sum, refused.size(), accepted);
        QVERIFY(sum > 400);
        QVERIFY(accepted > 80);
        QVERIFY(refused.size() >= 9);
    }

    void damagedPlans()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "plan.csv";
        int refused = 0;
        for (std::uint64_t seed = cases::firstSeed(); seed < cases::firstSeed() + 10; ++seed) {
            const Problem problem = smallProblem(seed);
            SolveOptions options;
            options.iterations = 200;
            QVERIFY(!writePlan(solve(problem, options).plan.rows(), file));
            const std::string whole = get(file);
            Dice dice(seed);
            for (int round = 0; round < 100; ++round) {
                const std::string text = mutated(dice, "plan.csv", whole);
                put(file, text);
                const Read<std::vector<PlanRow>> read = readPlan(file);
                if (read) {
                    (void)checkPlan(problem, read.value());
                    const Board board(problem, read.value());
                    // What a board keeps of it is a plan.
                    const CheckResult kept = checkPlan(problem, board.plan().rows());
                    QVERIFY2(kept.valid(), kept.valid() ? "" : describe(kept.violations[0]).c_str());
                    continue;
                }
                ++refused;
                const std::string fault = unnamed(read.error(), "plan.csv", text);
                QVERIFY2(fault.empty(), fault.c_str());
            }
        }
        QVERIFY(refused > 100);
    }

    void noFilesAtAll()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(!writeDirectory(smallProblem(3), path));
        for (const std::string name : names) {
            const std::string whole = get(path / name);
            // Gone, a folder in its place, empty, a line without an end, zeros.
            std::filesystem::remove(path / name);
            if (const Read<Problem> gone = readDirectory(path); !gone) {
                QCOMPARE(gone.error().file, name);
                QCOMPARE(gone.error().kind, FormatErrorKind::CannotOpen);
            }
            std::filesystem::create_directory(path / name);
            const Read<Problem> aFolder = readDirectory(path);
            QVERIFY2(!aFolder && aFolder.error().file == name, name.c_str());
            std::filesystem::remove(path / name);
            for (const std::string &text :
                 {std::string(), std::string(2'000'000, 'a'), std::string(1000, '\0'),
                  std::string(100'000, ','), std::string(100'000, '\n'), std::string(100'000, '['),
                  std::string(100'000, '{'), std::string(100'000, '"')}) {
                put(path / name, text);
                const Read<Problem> read = readDirectory(path);
                QVERIFY2(!read, name.c_str());
                QVERIFY2(unnamed(read.error(), name, text).empty(), name.c_str());
                QVERIFY(read.error().message.size() < 400);
            }
            put(path / name, whole);
        }
        QVERIFY(readDirectory(path));
    }
};

QTEST_APPLESS_MAIN(TestDispatchFuzz)
#include "tst_dispatchfuzz.moc"
