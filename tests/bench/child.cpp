// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/child.h"

#include "bench/historychild.h"
#include "bench/loopgaps.h"
#include "bench/smoke.h"
#include "bench/tablechild.h"
#include "session/session.h"
#include "session/sessionwiring.h"
#include "settings/displaychoices.h"
#include "window/mainwindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Taskwatch::Bench {

namespace {

using namespace std::chrono_literals;

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void printObject(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

QList<TaskId> someIds(int count)
{
    QList<TaskId> ids;
    ids.reserve(count);
    for (int i = 0; i < count; ++i)
        ids.append(TaskId::unaskable(QStringLiteral("tsk_6CapFF3iiREAm5WfiBHEff%1").arg(i, 6, 10, QLatin1Char('0'))));
    return ids;
}

/// Ids in the service's format that end in a number, so that nginx has a separate task for each below /each.
QList<TaskId> ownIds(int count)
{
    static constexpr char16_t Characters[] = u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    QRandomGenerator random(1);
    QList<TaskId> ids;
    ids.reserve(count);
    for (int i = 0; i < count; ++i) {
        QString id = QStringLiteral("tsk_");
        while (id.size() < 26)
            id += QChar(Characters[random.bounded(58)]);
        id += QString::number(i).rightJustified(6, u'0');
        id.squeeze(); // like one that was cut out of a text
        ids.append(TaskId::unaskable(id));
    }
    return ids;
}

/// The program without its command line: a session with a journal and a window.
class Program
{
public:
    Program(const QString &url, const PollSettings &settings)
        : session(Target{*Endpoint::parse(url, Endpoint::PlainHttp::LoopbackOnly), ApiToken()}, settings,
            std::make_unique<Journal>(Journal::Options{
                .file = folder.filePath(QStringLiteral("journal.sqlite")), .endpoint = url, .limits = {}}))
        , window(session.model(), &display, url, settings)
    {
        connectSession(window, session);
        window.resize(1200, 800);
        window.show();
        QObject::connect(session.poller(), &PollerThread::observed, &window, [this](const QList<Observation> &batch) {
            answered += batch.size();
            if (wanted > 0 && answered >= wanted)
                loop.quit();
        });
    }

    /// Runs until @p polls polls have been answered in total.
    void runUntilAnswered(qsizetype polls)
    {
        wanted = polls;
        if (answered < wanted)
            loop.exec();
        wanted = 0;
    }

    void runFor(std::chrono::milliseconds time)
    {
        QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QTemporaryDir folder; // of the journal
    Session session;
    DisplayChoices display;
    MainWindow window;
    QEventLoop loop;
    qsizetype answered = 0;
    qsizetype wanted = 0;
};

PollSettings withoutLimit(int connections)
{
    return {.intervals = {.active = 200ms, .idle = 1000ms},
        .limits = {.perSecond = 1'000'000, .burst = 1'000'000, .inFlight = connections}};
}

void sweep(const QString &url, int count, int connections)
{
    Program program(url, withoutLimit(connections));
    program.runFor(sized(500ms, 50ms)); // the window is visible
    LoopGaps gaps;
    QElapsedTimer timer;
    timer.start();
    program.session.watch(someIds(count));
    program.runUntilAnswered(count);
    printObject({{QStringLiteral("seconds"), static_cast<double>(timer.nsecsElapsed()) / 1e9},
        {QStringLiteral("gapP99"), gaps.quantile(0.99)}, {QStringLiteral("gapWorst"), gaps.quantile(1)}});
}

void cost(const QString &url, int count)
{
    Program program(url, withoutLimit(6));
    program.session.watch(someIds(count));
    program.runUntilAnswered(count);
    const double before = processorSeconds();
    const qsizetype first = program.answered;
    program.runUntilAnswered(first + count);
    const double polls = static_cast<double>(program.answered - first);
    printObject({{QStringLiteral("cpu"), (processorSeconds() - before) * count / polls}});
}

void idle(const QString &url, int count, int seconds)
{
    Program program(url, withoutLimit(6));
    program.session.watch(someIds(count));
    program.runUntilAnswered(count);
    program.session.poller()->setSettings({}); // default limits
    // Until background polls are due, as they are from then on.
    program.runFor(sized(PollIntervals().idle + 5000ms, 100ms));
    const double before = processorSeconds();
    const qsizetype first = program.answered;
    program.runFor(std::chrono::seconds(seconds));
    printObject({{QStringLiteral("cpu"), processorSeconds() - before},
        {QStringLiteral("looks"), static_cast<qint64>(program.answered - first)}});
}

/// Pastes ids, one per line or as a log with as many lines, into the window's list, with a journal.
void paste(const QString &url, int count, bool isLog)
{
    Program program(url, {});
    program.session.poller()->setPaused(true); // only the ids are measured
    program.runFor(sized(500ms, 50ms)); // the window is visible
    QString text;
    for (const TaskId &id : ownIds(count))
        text += isLog
            ? QString(u"2026-05-04T12:00:00Z INFO delivery taskId=" + id.toString() + u" attempt=1 status=502\n")
            : QString(id.toString() + u'\n');
    QObject::connect(program.session.model(), &TaskTableModel::tasksChanged, &program.loop, [&] {
        if (program.session.model()->table().size() >= count)
            program.loop.quit();
    });
    LoopGaps gaps;
    QElapsedTimer timer;
    timer.start();
    program.window.acceptText(text);
    program.loop.exec();
    printObject({{QStringLiteral("seconds"), static_cast<double>(timer.nsecsElapsed()) / 1e9},
        {QStringLiteral("gapP99"), gaps.quantile(0.99)}, {QStringLiteral("gapWorst"), gaps.quantile(1)}});
}

/// Memory of this process in bytes.
struct Memory {
    qint64 resident = 0;
    qint64 allocated = 0; ///< given out by malloc
    qint64 unused = 0; ///< freed, but not returned to the system

    static Memory now()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        const QList<QByteArray> pages =
            file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
        const struct mallinfo2 heap = mallinfo2();
        return {pages.value(1).toLongLong() * sysconf(_SC_PAGESIZE), static_cast<qint64>(heap.uordblks + heap.hblkhd),
            static_cast<qint64>(heap.fordblks)};
    }
};

void memory(const QString &url, int count)
{
    PollSettings settings = withoutLimit(6);
    settings.intervals = {};
    Program program(url, settings);
    program.runFor(sized(2000ms, 100ms)); // the window is visible
    const Memory before = Memory::now();
    program.session.watch(ownIds(count));
    program.runUntilAnswered(count);
    program.runFor(sized(2000ms, 100ms)); // the last rows are shown
    const Memory after = Memory::now();
    printObject({{QStringLiteral("resident"), after.resident - before.resident},
        {QStringLiteral("allocated"), after.allocated - before.allocated},
        {QStringLiteral("unused"), after.unused - before.unused}, {QStringLiteral("window"), before.resident}});
}

void bare(const QString &url, int count)
{
    constexpr int AtATime = 6;
    QNetworkAccessManager manager;
    QEventLoop loop;
    const QList<TaskId> ids = someIds(count);
    qsizetype next = 0;
    qsizetype done = 0;
    std::function<void()> ask = [&] {
        const QNetworkRequest request(QUrl(url + QStringLiteral("/v1/tasks/") + ids[next++].toString()));
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            if (reply->error() != QNetworkReply::NoError || reply->readAll().isEmpty())
                std::fprintf(stderr, "bare: %s\n", qUtf8Printable(reply->errorString()));
            reply->deleteLater();
            if (next < count)
                ask();
            if (++done == count)
                loop.quit();
        });
    };
    const double before = processorSeconds();
    for (int i = 0; i < AtATime; ++i)
        ask();
    loop.exec();
    printObject({{QStringLiteral("cpu"), processorSeconds() - before}});
}

/// Plain requests, six at a time, at @p perSecond: the lower bound for the cost of polling an idle list.
void paced(const QString &url, int perSecond, int seconds)
{
    constexpr int AtATime = 6;
    QNetworkAccessManager manager;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        for (int i = 0; i < AtATime; ++i) {
            QNetworkReply *reply =
                manager.get(QNetworkRequest(QUrl(url + QStringLiteral("/v1/tasks/tsk_6CapFF3iiREAm5WfiBHEff000000"))));
            QObject::connect(reply, &QNetworkReply::finished, &loop, [reply] {
                reply->readAll();
                reply->deleteLater();
            });
        }
    });
    timer.start(1000 * AtATime / perSecond);
    const double before = processorSeconds();
    QTimer::singleShot(std::chrono::seconds(seconds), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    printObject({{QStringLiteral("cpu"), processorSeconds() - before}});
}

} // namespace

int runChild(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QString url = arguments.value(1);
    const int count = arguments.value(2).toInt();
    if (what == QLatin1String("sweep"))
        sweep(url, count, arguments.value(3).toInt());
    else if (what == QLatin1String("cost"))
        cost(url, count);
    else if (what == QLatin1String("idle"))
        idle(url, count, arguments.value(3).toInt());
    else if (what == QLatin1String("paste"))
        paste(url, count, arguments.value(3) == QLatin1String("log"));
    else if (what == QLatin1String("memory"))
        memory(url, count);
    else if (what == QLatin1String("bare"))
        bare(url, count);
    else if (what == QLatin1String("paced"))
        paced(url, count, arguments.value(3).toInt());
    else
        return runTableChild(arguments) || runHistoryChild(arguments) ? 0 : 2;
    return 0;
}

} // namespace Taskwatch::Bench
