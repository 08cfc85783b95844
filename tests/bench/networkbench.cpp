// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/networkbench.h"

#include "bench/childprocess.h"
#include "bench/delayproxy.h"
#include "bench/nginxserver.h"
#include "bench/smoke.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Taskwatch::Bench {

namespace {

using namespace std::chrono_literals;

constexpr int Connections = 24;

int polledTasks()
{
    return sized(10'000, 200);
}

QString base(quint16 port, const char *path)
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(port).arg(QString::fromLatin1(path));
}

/// Seconds that curl needs for the same requests; 0 if it fails.
double curl(const QString &url)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral("curl"),
        {QStringLiteral("--no-progress-meter"), QStringLiteral("--http1.1"), QStringLiteral("--parallel"),
            QStringLiteral("--parallel-immediate"), QStringLiteral("--parallel-max"), QString::number(Connections),
            QStringLiteral("--output"), QStringLiteral("/dev/null"),
            url
                + QStringLiteral("/v1/tasks/tsk_6CapFF3iiREAm5WfiBHEff[000000-%1]")
                      .arg(polledTasks() - 1, 6, 10, QLatin1Char('0'))});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        reportFailure(QStringLiteral("curl failed: %1; \".ci/setup bench\" installs it").arg(process.errorString()));
        return 0;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Runs @p bench with an nginx server.
QList<Figure> onNginx(const QString &name, const std::function<QList<Figure>(const NginxServer &)> &bench)
{
    NginxServer nginx;
    if (const Result<bool> started = nginx.start(); !started)
        return {notMeasured(name, started.error())};
    return bench(nginx);
}

} // namespace

QList<Figure> runSweep()
{
    return onNginx(QStringLiteral("sweep"), [](const NginxServer &nginx) {
        const DelayProxy proxy(nginx.port(), 25ms);
        const QString url = base(proxy.port(), "done");
        // Alternately, so that both run under the same load.
        double ours = 1e9;
        double curls = 1e9;
        double gapP99 = 0;
        double gapWorst = 0;
        for (int round = 0; round < sized(2, 1); ++round) {
            curls = std::min(curls, curl(url));
            const QJsonObject sweep = runInChild(
                {QStringLiteral("sweep"), url, QString::number(polledTasks()), QString::number(Connections)});
            ours = std::min(ours, sweep.value(u"seconds").toDouble());
            gapP99 = std::max(gapP99, sweep.value(u"gapP99").toDouble());
            gapWorst = std::max(gapWorst, sweep.value(u"gapWorst").toDouble());
        }
        const QString sweep = QStringLiteral("sweep");
        const QString stall = QStringLiteral("stall");
        return QList<Figure>{
            atLeast(sweep, QStringLiteral("speed against curl, 24 connections"), curls / ours, 0.95,
                QStringLiteral("×"),
                QStringLiteral("curl %1 s, ours %2 s; 25 ms each way by a proxy")
                    .arg(curls, 0, 'f', 2)
                    .arg(ours, 0, 'f', 2)),
            atMost(stall, QStringLiteral("gap of the window's event loop, p99"), gapP99, 16, QStringLiteral("ms")),
            atMost(stall, QStringLiteral("gap of the window's event loop, worst"), gapWorst, 50, QStringLiteral("ms")),
        };
    });
}

QList<Figure> runCost()
{
    return onNginx(QStringLiteral("cost"), [](const NginxServer &nginx) {
        const QString url = base(nginx.port(), "busy");
        double ours = 1e9;
        double bare = 1e9;
        for (int round = 0; round < sized(3, 1); ++round) {
            bare = std::min(bare,
                runInChild({QStringLiteral("bare"), url, QString::number(polledTasks())}).value(u"cpu").toDouble());
            ours = std::min(ours,
                runInChild({QStringLiteral("cost"), url, QString::number(polledTasks())}).value(u"cpu").toDouble());
        }
        return QList<Figure>{
            atMost(QStringLiteral("cost"), QStringLiteral("processor time of 10,000 polls compared with bare requests"),
                ours / bare, 2, QStringLiteral("×"),
                QStringLiteral("bare %1 s, ours %2 s, least of three").arg(bare, 0, 'f', 2).arg(ours, 0, 'f', 2))};
    });
}

QList<Figure> runIdle()
{
    return onNginx(QStringLiteral("idle"), [](const NginxServer &nginx) {
        const int seconds = sized(60, 1);
        const QJsonObject idle = runInChild({QStringLiteral("idle"), base(nginx.port(), "wait"),
            QString::number(polledTasks()), QString::number(seconds)});
        const double polls = idle.value(u"looks").toDouble();
        const int pace = qRound(polls / seconds);
        const QJsonObject paced = runInChild({QStringLiteral("paced"), base(nginx.port(), "wait"),
            QString::number(std::max(sized(1, 60), pace)), QString::number(seconds)});
        const auto percent = [seconds](
                                 const QJsonObject &object) { return 100 * object.value(u"cpu").toDouble() / seconds; };
        return QList<Figure>{atMost(QStringLiteral("idle"), QStringLiteral("of a core, 10,000 waiting tasks"),
            percent(idle), 1, QStringLiteral("%"),
            QStringLiteral("%1 background polls meanwhile; as many bare requests use %2 %")
                .arg(polls)
                .arg(percent(paced), 0, 'f', 2))};
    });
}

QList<Figure> runMemory()
{
    return onNginx(QStringLiteral("memory"), [](const NginxServer &nginx) {
        const int rows = sized(100'000, 500);
        const QJsonObject memory =
            runInChild({QStringLiteral("memory"), base(nginx.port(), "each"), QString::number(rows)});
        const auto perRow = [&memory, rows](QStringView what) { return memory.value(what).toDouble() / rows; };
        return QList<Figure>{
            atMost(QStringLiteral("memory"), QStringLiteral("resident for a row of 100,000 answered ones"),
                perRow(u"resident"), 1000, QStringLiteral("bytes"),
                QStringLiteral("%1 allocated, %2 unused but held by malloc; the window without rows has %3 MB")
                    .arg(perRow(u"allocated"), 0, 'f', 0)
                    .arg(perRow(u"unused"), 0, 'f', 0)
                    .arg(memory.value(u"window").toDouble() / 1e6, 0, 'f', 0))};
    });
}

} // namespace Taskwatch::Bench
