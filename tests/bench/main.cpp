// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchreport.h"
#include "noticebench.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Taskwatch::Bench;

/// taskwatch-bench OUT.json [NAME…]: runs the benches, or those named, prints a table and writes it as JSON.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "Usage: taskwatch-bench OUT.json [NAME…]\n");
        return 2;
    }
    const QString out = arguments.takeFirst();
    const std::pair<const char *, std::function<QList<Figure>()>> benches[] = {
        {"notice", runNotice},
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
