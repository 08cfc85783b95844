// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/historychild.h"

#include "bench/loopgaps.h"
#include "bench/manytasks.h"
#include "bench/smoke.h"
#include "detail/detailpane.h"
#include "journal/journal.h"
#include "settings/displaychoices.h"
#include "window/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>

#include <unistd.h>

#include <cstdio>
#include <memory>

namespace Taskwatch::Bench {

namespace {

constexpr int BatchesPerSecond = 10; // like the poller's batches
constexpr int ChangesPerBatch = 100;
constexpr char SomeEndpoint[] = "https://example.com";

void printResult(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

std::unique_ptr<Journal> openJournal(const QString &file, const QString &endpoint)
{
    auto journal = std::make_unique<Journal>(Journal::Options{.file = file, .endpoint = endpoint, .limits = {}});
    QEventLoop loop;
    QObject::connect(journal.get(), &Journal::allRemembered, &loop, &QEventLoop::quit);
    loop.exec();
    return journal;
}

void watch(Journal &journal, const QList<TaskId> &ids)
{
    QEventLoop loop;
    qsizetype kept = 0;
    QObject::connect(&journal, &Journal::kept, &loop, [&](const QList<TaskId> &some) {
        kept += some.size();
        if (kept >= ids.size())
            loop.quit();
    });
    journal.watch(ids);
    loop.exec();
}

/// Waits until everything before it is written.
void settle(Journal &journal)
{
    QEventLoop loop;
    QObject::connect(&journal, &Journal::trendRead, &loop, &QEventLoop::quit);
    journal.askTrend(currentTimestamp());
    loop.exec();
}

/// Processor time of this process's threads called @p name, in seconds.
double threadSeconds(const QByteArray &name)
{
    double seconds = 0;
    const QStringList threads = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(QStringLiteral("/proc/self/task/%1/stat").arg(thread));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Fields: pid (name) state …; times are the 12th and 13th after the name
        const QByteArray line = file.readAll();
        const qsizetype end = line.lastIndexOf(')');
        const QList<QByteArray> fields = line.mid(end + 2).split(' ');
        if (line.mid(line.indexOf('(') + 1, end - line.indexOf('(') - 1) == name)
            seconds +=
                (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
    return seconds;
}

void fill(const QString &file, const QString &endpoint, int tasks)
{
    ManyTasks many(tasks);
    const std::unique_ptr<Journal> journal = openJournal(file, endpoint);
    watch(*journal, many.ids());
    const QList<QList<Observation>> polls = many.firstPolls();
    for (const QList<Observation> &batch : polls) {
        journal->record(batch);
        settle(*journal); // limits the number of waiting changes to twenty thousand
    }
    printResult({{QStringLiteral("tasks"), tasks}});
}

void journal(const QString &file, int seconds)
{
    ManyTasks many(sized(100'000, 2000));
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window(&model, &display, QString::fromLatin1(SomeEndpoint));
    window.resize(1200, 800);
    window.show();
    std::unique_ptr<Journal> journal = openJournal(file, QString::fromLatin1(SomeEndpoint));
    watch(*journal, many.ids());
    model.watch(many.ids());
    const QList<QList<Observation>> polls = many.firstPolls();
    for (const QList<Observation> &batch : polls) {
        model.apply(batch);
        journal->record(batch);
        settle(*journal);
    }
    journal.reset(); // the file has its final size
    const qint64 before = QFileInfo(file).size();
    journal = openJournal(file, QString::fromLatin1(SomeEndpoint));
    settle(*journal);

    int batches = 0;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (batches == seconds * BatchesPerSecond) {
            loop.quit();
            return;
        }
        const QList<Observation> news = many.news(ChangesPerBatch);
        model.apply(news);
        journal->record(news);
        ++batches;
    });
    const double secondsBefore = threadSeconds("journal");
    QElapsedTimer clock;
    clock.start();
    LoopGaps gaps;
    timer.start(1000 / BatchesPerSecond);
    loop.exec();
    settle(*journal);
    const double share = (threadSeconds("journal") - secondsBefore) * 1e9 / static_cast<double>(clock.nsecsElapsed());
    const double changes = batches * ChangesPerBatch;
    const double perSecond = changes * 1e9 / static_cast<double>(clock.nsecsElapsed());
    journal.reset();
    printResult({{QStringLiteral("gapP99"), gaps.quantile(0.99)}, {QStringLiteral("gapWorst"), gaps.quantile(1)},
        {QStringLiteral("share"), share}, {QStringLiteral("perSecond"), perSecond},
        {QStringLiteral("bytes"), static_cast<double>(QFileInfo(file).size() - before) / changes}});
}

void history(const QString &file, int changes, int times)
{
    ManyTasks many(2);
    const std::unique_ptr<Journal> journal = openJournal(file, QString::fromLatin1(SomeEndpoint));
    watch(*journal, many.ids());
    for (int taken = 0; taken < changes; taken += 100) {
        QList<Observation> polls;
        for (int i = 0; i < 100; ++i) {
            QList<Observation> both = many.news(2);
            polls += both.first().taskId == many.ids().first() ? both.first() : both.last();
        }
        journal->record(polls);
        settle(*journal);
    }

    TaskTableModel model;
    DisplayChoices display;
    MainWindow window(&model, &display, QString::fromLatin1(SomeEndpoint));
    model.watch(many.ids());
    window.resize(1200, 800);
    window.show();
    DetailPane *pane = window.parts().detail;
    pane->tabs()->setCurrentIndex(1); // the timeline
    QEventLoop loop;
    qsizetype versions = 0;
    QObject::connect(pane, &DetailPane::followRequested, journal.get(),
        [&journal](const std::optional<TaskId> &id) { journal->follow(id); });
    QObject::connect(journal.get(), &Journal::historyRead, pane, &DetailPane::setHistory);
    QObject::connect(journal.get(), &Journal::historyRead, &loop, [&](const TaskHistory &read) {
        versions = read.versions.size();
        loop.quit();
    });
    QJsonArray taken;
    for (int i = 0; i < times; ++i) {
        pane->setTask(many.ids().last());
        loop.exec();
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        pane->setTask(many.ids().first());
        loop.exec();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(); // painted
        taken.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    printResult({{QStringLiteral("ms"), taken}, {QStringLiteral("versions"), static_cast<qint64>(versions)}});
}

} // namespace

bool runHistoryChild(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QString file = arguments.value(1);
    if (what == QLatin1String("fill"))
        fill(file, arguments.value(2), arguments.value(3).toInt());
    else if (what == QLatin1String("journal"))
        journal(file, arguments.value(2).toInt());
    else if (what == QLatin1String("history"))
        history(file, arguments.value(2).toInt(), arguments.value(3).toInt());
    else
        return false;
    return true;
}

} // namespace Taskwatch::Bench
