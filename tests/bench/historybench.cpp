// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/historybench.h"

#include "bench/childprocess.h"
#include "bench/nginxserver.h"
#include "bench/smoke.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/mman.h>

#include <algorithm>
#include <ctime>
#include <vector>

namespace Taskwatch::Bench {

namespace {

constexpr int Patience = 20'000; // ms

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double least(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::min_element(values.begin(), values.end());
}

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Starts a program and reads the milestones it logs, in ms since its exec. The time for fork is not included.
class Start
{
public:
    Start(const QString &program, const QStringList &arguments, const QString &folder)
        : m_exec(static_cast<double *>(
            mmap(nullptr, sizeof(double), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("taskwatch.app.info=true"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
        // Otherwise a running instance would receive the request.
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder);
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError);
        m_process.setChildProcessModifier([exec = m_exec] { *exec = now(); });
        m_process.start(program, arguments);
    }

    ~Start()
    {
        m_process.kill();
        m_process.waitForFinished();
        munmap(m_exec, sizeof(double));
    }

    Q_DISABLE_COPY_MOVE(Start)

    /// When @p milestone was logged; negative if it was not.
    [[nodiscard]] double timeOf(const QByteArray &milestone)
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray said = milestone + " at ";
        qsizetype at = -1;
        qsizetype end = -1;
        while (end < 0 && timer.elapsed() < Patience
            && (m_process.waitForReadyRead(Patience) || m_process.bytesAvailable() > 0)) {
            m_text += m_process.readAllStandardError();
            at = m_text.indexOf(said);
            end = at < 0 ? -1 : m_text.indexOf(" ms", at);
        }
        return end < 0 ? -1 : m_text.mid(at + said.size(), end - at - said.size()).toDouble() - *m_exec;
    }

private:
    QProcess m_process;
    QByteArray m_text;
    double *m_exec; // shared with the child, which writes it
};

QString besideThis(const char *program)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QString::fromLatin1(program));
}

} // namespace

QList<Figure> runStart()
{
    const QString name = QStringLiteral("start");
    const int tasks = sized(100'000, 1000);
    const int starts = sized(15, 1);
    NginxServer nginx;
    if (const Result<bool> started = nginx.start(); !started)
        return {notMeasured(name, started.error())};
    const QTemporaryDir folder;
    const QString endpoint = QStringLiteral("http://127.0.0.1:%1/each").arg(nginx.port());
    QDir(folder.path()).mkpath(QStringLiteral("taskwatch"));
    const QJsonObject filled = runInChild({QStringLiteral("fill"),
        folder.filePath(QStringLiteral("taskwatch/journal.sqlite")), endpoint, QString::number(tasks)});
    if (filled.isEmpty())
        return {notMeasured(name, QStringLiteral("the journal could not be filled"))};
    std::vector<double> bare;
    std::vector<double> painted;
    std::vector<double> rows;
    for (int i = 0; i < starts; ++i) { // alternately, so that both run under the same load
        bare.push_back(Start(besideThis("taskwatch-bench-bare"), {}, folder.path()).timeOf("window painted"));
        Start start(besideThis("taskwatch"), {QStringLiteral("--endpoint"), endpoint}, folder.path());
        painted.push_back(start.timeOf("window painted"));
        const double read = start.timeOf("list read, " + QByteArray::number(tasks) + " rows");
        if (std::min({bare.back(), painted.back(), read}) < 0)
            return {notMeasured(name, QStringLiteral("a program did not say that it was painted, or had all rows"))};
        rows.push_back(read - painted.back());
    }
    return {
        atMost(name, QStringLiteral("first painted window, 100,000 journalled tasks, against a bare window"),
            median(painted) / median(bare), 1.3, QStringLiteral("×"),
            QStringLiteral("bare %1 ms, ours %2 ms, medians of %3; at best %4 and %5 ms")
                .arg(median(bare), 0, 'f', 1)
                .arg(median(painted), 0, 'f', 1)
                .arg(starts)
                .arg(least(bare), 0, 'f', 1)
                .arg(least(painted), 0, 'f', 1)),
        atMost(name, QStringLiteral("from then until all rows are there"), median(rows) / 1000, 1, QStringLiteral("s"),
            QStringLiteral("at best %1 s").arg(least(rows) / 1000, 0, 'f', 3)),
    };
}

QList<Figure> runJournal()
{
    const int seconds = sized(60, 1);
    const QTemporaryDir folder;
    const QJsonObject run = runInChild(
        {QStringLiteral("journal"), folder.filePath(QStringLiteral("journal.sqlite")), QString::number(seconds)});
    const QString name = QStringLiteral("journal");
    const QString pace =
        QStringLiteral("%1 changes a second for %2 s").arg(run.value(u"perSecond").toDouble(), 0, 'f', 0).arg(seconds);
    return {
        atMost(name, QStringLiteral("gap of the window's event loop, p99"), run.value(u"gapP99").toDouble(), 16,
            QStringLiteral("ms"), pace),
        atMost(name, QStringLiteral("of a core, the journal's thread"), 100 * run.value(u"share").toDouble(), 25,
            QStringLiteral("%"), pace),
        atMost(name, QStringLiteral("the file grows for a change"), run.value(u"bytes").toDouble(), 200,
            QStringLiteral("bytes"), pace),
    };
}

QList<Figure> runHistory()
{
    const QTemporaryDir folder;
    const QJsonObject run = runInChild({QStringLiteral("history"), folder.filePath(QStringLiteral("journal.sqlite")),
        QString::number(sized(10'000, 300)), QString::number(sized(30, 3))});
    std::vector<double> times;
    const QJsonArray array = run.value(u"ms").toArray();
    for (const auto &time : array)
        times.push_back(time.toDouble());
    const double worst = times.empty() ? 0 : *std::max_element(times.begin(), times.end());
    return {atMost(QStringLiteral("history"),
        QStringLiteral("the timeline of a task with 10,000 changes, until it is painted, median"), median(times), 50,
        QStringLiteral("ms"),
        QStringLiteral("%1 versions; worst %2 ms").arg(run.value(u"versions").toInteger()).arg(worst, 0, 'f', 1))};
}

} // namespace Taskwatch::Bench
