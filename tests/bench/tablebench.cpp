// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/tablebench.h"

#include "bench/childprocess.h"
#include "bench/smoke.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <vector>

namespace Taskwatch::Bench {

namespace {

int rowCount()
{
    return sized(100'000, 2000);
}

int largeRowCount()
{
    return sized(1'000'000, 5000);
}

/// Sorted times in ms.
class Times
{
public:
    explicit Times(const QStringList &arguments)
    {
        const QJsonArray array = runInChild(arguments).value(u"ms").toArray();
        for (const auto &time : array)
            m_sorted.push_back(time.toDouble());
        std::sort(m_sorted.begin(), m_sorted.end());
    }

    void add(const Times &others)
    {
        m_sorted.insert(m_sorted.end(), others.m_sorted.begin(), others.m_sorted.end());
        std::sort(m_sorted.begin(), m_sorted.end());
    }

    /// The quantile @p share; infinite if the child failed, so that no goal is met.
    [[nodiscard]] double quantile(double share) const
    {
        if (m_sorted.empty())
            return HUGE_VAL;
        return m_sorted[static_cast<size_t>(std::ceil(share * static_cast<double>(m_sorted.size() - 1)))];
    }
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] QString summary() const
    {
        return QStringLiteral("%1 times; least %2 ms, median %3 ms, worst %4 ms")
            .arg(m_sorted.size())
            .arg(quantile(0), 0, 'f', 2)
            .arg(median(), 0, 'f', 2)
            .arg(quantile(1), 0, 'f', 2);
    }

private:
    std::vector<double> m_sorted;
};

QStringList arguments(const char *what, int rows, int times, const char *more = nullptr)
{
    QStringList list{QString::fromLatin1(what), QString::number(rows), QString::number(times)};
    if (more)
        list.append(QString::fromLatin1(more));
    return list;
}

} // namespace

QList<Figure> runTick()
{
    const QString tick = QStringLiteral("tick");
    const QString ms = QStringLiteral("ms");
    // Alternately, so that all run under the same load.
    Times ours(arguments("tick", rowCount(), sized(150, 3)));
    const Times range(arguments("tick-proxy", rowCount(), sized(15, 3), "range"));
    const Times sorted(arguments("tick-proxy", rowCount(), sized(15, 3), "sort"));
    const Times rows(arguments("tick-proxy", rowCount(), sized(7, 2), "rows"));
    ours.add(Times(arguments("tick", rowCount(), sized(150, 3))));
    const double best = std::min(range.median(), sorted.median());
    const Times many(arguments("tick", largeRowCount(), sized(150, 3)));
    return {
        atMost(tick, QStringLiteral("1,000 rows moved of 100,000, median"), ours.median(), 5, ms, ours.summary()),
        atMost(tick, QStringLiteral("against the best-tuned QSortFilterProxyModel"), ours.median() / best, 1.0 / 8,
            QStringLiteral("×"),
            QStringLiteral("one dataChanged %1 ms, invalidate and sort once %2 ms, medians")
                .arg(range.median(), 0, 'f', 1)
                .arg(sorted.median(), 0, 'f', 1)),
        atMost(tick, QStringLiteral("against row-by-row signals on it"), ours.median() / rows.median(), 1.0 / 50,
            QStringLiteral("×"), QStringLiteral("%1 ms, median").arg(rows.median(), 0, 'f', 1)),
        atMost(QStringLiteral("tick-1m"), QStringLiteral("1,000 rows moved of 1,000,000, p98"), many.quantile(0.98),
            16.7, ms, many.summary()),
    };
}

QList<Figure> runKeystroke()
{
    const QString name = QStringLiteral("keystroke");
    const Times some(arguments("keystroke", rowCount(), sized(400, 10)));
    const Times many(arguments("keystroke", largeRowCount(), sized(200, 10)));
    return {
        atMost(name, QStringLiteral("another filter on 100,000 rows, painted, p95"), some.quantile(0.95), 16.7,
            QStringLiteral("ms"), some.summary()),
        atMost(name, QStringLiteral("another filter on 1,000,000 rows, painted, p95"), many.quantile(0.95), 100,
            QStringLiteral("ms"), many.summary()),
    };
}

QList<Figure> runSort()
{
    const QString name = QStringLiteral("sort");
    const Times numbers(arguments("sort", rowCount(), sized(60, 6), "number"));
    const Times texts(arguments("sort", rowCount(), sized(60, 6), "text"));
    return {
        atMost(name, QStringLiteral("100,000 rows by another number, painted, p95"), numbers.quantile(0.95), 20,
            QStringLiteral("ms"), numbers.summary()),
        atMost(name, QStringLiteral("100,000 rows by another text, painted, p95"), texts.quantile(0.95), 120,
            QStringLiteral("ms"), texts.summary()),
    };
}

QList<Figure> runSelect()
{
    const Times times(arguments("select", rowCount(), sized(50, 3)));
    return {atMost(QStringLiteral("select"),
        QStringLiteral("all or none of 100,000 rows selected with a screen reader, painted, p95"), times.quantile(0.95),
        16.7, QStringLiteral("ms"), times.summary())};
}

QList<Figure> runScroll()
{
    const Times pages(arguments("scroll", rowCount(), sized(500, 10)));
    return {atMost(QStringLiteral("scroll"), QStringLiteral("a page down while batches arrive, p99"),
        pages.quantile(0.99), 16.7, QStringLiteral("ms"), pages.summary())};
}

QList<Figure> runPaste()
{
    const QString name = QStringLiteral("paste");
    // No requests are sent, so no server is needed.
    const auto run = [&](const QString &what) {
        return runInChild({name, QStringLiteral("http://127.0.0.1:9"), QString::number(rowCount()), what});
    };
    const QJsonObject list = run(QStringLiteral("list"));
    const QJsonObject log = run(QStringLiteral("log"));
    const double worst =
        std::max(list.value(u"gapWorst").toDouble(HUGE_VAL), log.value(u"gapWorst").toDouble(HUGE_VAL));
    return {
        atMost(name, QStringLiteral("100,000 ids, one per line, until all are listed and stored"),
            list.value(u"seconds").toDouble(HUGE_VAL), 1, QStringLiteral("s"),
            QStringLiteral("out of a log of 8 MB %1 s").arg(log.value(u"seconds").toDouble(), 0, 'f', 2)),
        atMost(name, QStringLiteral("gap of the window's event loop meanwhile, p99"),
            std::max(list.value(u"gapP99").toDouble(HUGE_VAL), log.value(u"gapP99").toDouble(HUGE_VAL)), 16.7,
            QStringLiteral("ms"), QStringLiteral("worst %1 ms").arg(worst, 0, 'f', 1)),
    };
}

} // namespace Taskwatch::Bench
