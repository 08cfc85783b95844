// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchreport.h"
#include "bench/child.h"
#include "bench/childprocess.h"
#include "bench/decodebench.h"
#include "bench/historybench.h"
#include "bench/networkbench.h"
#include "bench/noticebench.h"
#include "bench/smoke.h"
#include "bench/tablebench.h"
#include "start/mallocarenas.h"

#include <QApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <iterator>

using namespace Taskwatch::Bench;

namespace {

constexpr int SkippedExitCode = 77; // SKIP_RETURN_CODE of the tests

struct NamedBench {
    const char *name;
    QList<Figure> (*run)();
    QStringList programs; ///< programs that must be installed
};

} // namespace

/// taskwatch-bench OUT.json [--smoke] [NAME…]: runs all benches, or those named, prints a table and writes it as JSON.
///
/// With `--smoke` each bench takes about a second, to see that it still works. The exit code is then 0 if all ran
/// through, 1 if something failed, 77 if nothing failed but a bench was skipped because a program that it needs is not
/// installed.
int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--child") == 0) {
        // The off-screen platform prints warnings that do not matter here.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.qpa.*=false"));
        Taskwatch::shareMallocArenas(); // like the program
        const QApplication application(argc, argv);
        return runChild(QCoreApplication::arguments().sliced(2));
    }
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.removeAll(QStringLiteral("--smoke")) > 0)
        qputenv(SmokeVariable, "1");
    else
        qunsetenv(SmokeVariable);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "Usage: taskwatch-bench OUT.json [--smoke] [NAME…]\n");
        return 2;
    }
    const QString out = arguments.takeFirst();
    const QString nginx = QStringLiteral("nginx");
    const QString curl = QStringLiteral("curl");
    const NamedBench benches[] = {
        {"notice", runNotice, {}},
        {"notice-feed", runNoticeFeed, {}},
        {"sweep", runSweep, {nginx, curl}},
        {"decode", runDecode, {}},
        {"cost", runCost, {nginx}},
        {"idle", runIdle, {nginx}},
        {"tick", runTick, {}},
        {"keystroke", runKeystroke, {}},
        {"sort", runSort, {}},
        {"select", runSelect, {}},
        {"scroll", runScroll, {}},
        {"paste", runPaste, {}},
        {"memory", runMemory, {nginx}},
        {"start", runStart, {nginx}},
        {"journal", runJournal, {}},
        {"history", runHistory, {}},
    };
    for (const QString &name : std::as_const(arguments)) {
        if (std::none_of(std::begin(benches), std::end(benches),
                [&name](const NamedBench &bench) { return name == QLatin1String(bench.name); })) {
            std::fprintf(stderr, "taskwatch-bench: there is no bench named %s\n", qUtf8Printable(name));
            return 2;
        }
    }
    QList<Figure> figures;
    bool skipped = false;
    for (const NamedBench &bench : benches) {
        if (!arguments.isEmpty() && !arguments.contains(QString::fromLatin1(bench.name)))
            continue;
        if (const auto missing = std::find_if(bench.programs.begin(), bench.programs.end(),
                [](const QString &program) { return findProgram(program).isEmpty(); });
            isSmoke() && missing != bench.programs.end()) {
            std::fprintf(stderr, "%s skipped: %s is not installed; \".ci/setup bench\" installs it\n", bench.name,
                qUtf8Printable(*missing));
            skipped = true;
            continue;
        }
        std::fprintf(stderr, "%s …\n", bench.name);
        figures += bench.run();
    }
    printTable(figures);
    if (!writeJson(figures, out) || (isSmoke() && anyFailure()))
        return 1;
    return skipped ? SkippedExitCode : 0;
}
