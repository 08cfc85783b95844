// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchreport.h"
#include "bench/child.h"
#include "bench/historybench.h"
#include "start/mallocarenas.h"
#include "bench/networkbench.h"
#include "bench/noticebench.h"
#include "bench/tablebench.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace Taskwatch::Bench;

/// taskwatch-bench OUT.json [NAME…]: runs all benches, or those named, prints a table and writes it as JSON.
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
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "Usage: taskwatch-bench OUT.json [NAME…]\n");
        return 2;
    }
    const QString out = arguments.takeFirst();
    const std::pair<const char *, std::function<QList<Figure>()>> benches[] = {
        {"notice", runNotice},
        {"sweep", runSweep},
        {"cost", runCost},
        {"idle", runIdle},
        {"tick", runTick},
        {"keystroke", runKeystroke},
        {"sort", runSort},
        {"scroll", runScroll},
        {"paste", runPaste},
        {"memory", runMemory},
        {"start", runStart},
        {"journal", runJournal},
        {"history", runHistory},
    };
    QList<Figure> figures;
    for (const auto &[name, run] : benches) {
        if (!arguments.isEmpty() && !arguments.contains(QString::fromLatin1(name)))
            continue;
        std::fprintf(stderr, "%s …\n", name);
        figures += run();
    }
    printTable(figures);
    return writeJson(figures, out) ? 0 : 1;
}
