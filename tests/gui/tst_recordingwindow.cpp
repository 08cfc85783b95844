// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/givenids.h"
#include "cells/celltext.h"
#include "gui/childof.h"
#include "parts/banner.h"
#include "save/recordingactions.h"
#include "save/saverecordingdialog.h"
#include "secrets/secretstore.h"
#include "session/session.h"
#include "support/builders.h"
#include "support/controlpoller.h"
#include "support/scriptedserver.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "text/detaillines.h"
#include "theme/appearance.h"
#include "trend/trendchart.h"
#include "window/mainwindow.h"
#include "windows/profilewindow.h"
#include "windows/program.h"
#include "windows/recordingcommand.h"
#include "windows/recordingcontroller.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <csignal>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr char Token[] = "a-token-that-is-nowhere";

template <typename T>
T *child(QWidget *window, const char *name)
{
    return childOf<T>(*window, name);
}

QByteArray recordingContent(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void put(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size());
}

void activate(QWidget *window)
{
    window->resize(1200, 800);
    window->activateWindow();
    QVERIFY2(QTest::qWaitForWindowActive(window, Patience), "the window does not become active");
}

TaskTableView *tableOf(QWidget *window)
{
    return child<TaskTableView>(window, "taskTable");
}

/// All cell texts of a table, without lengths that grow with the present time. In a recording that time stands still.
QStringList textsOf(QWidget *window, const char *table)
{
    const QAbstractItemModel *model = child<QTableView>(window, table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data().toString());
    }
    texts.replaceInStrings(QRegularExpression(QStringLiteral("^.* so far$")), QStringLiteral("so far"));
    return texts;
}

/// The program with its window, a real server and its own journal file.
class Live
{
public:
    explicit Live(ScriptedServer::Handler handler = &Live::answer)
        : server(std::move(handler))
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("data"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(QStringLiteral("config"))));
        const Target target = loopbackTarget(server.port(), Token);
        Profile profile;
        profile.base = target.endpoint.toString();
        command = std::make_unique<ProfileWindow>(
            ProfileWindowConfig{
                .profile = profile, .endpoint = target.endpoint, .token = target.token, .requestTimeout = {}},
            &display);
        command->open(readGivenIds(
            {QStringLiteral("tsk_1"), QStringLiteral("tsk_2"), QStringLiteral("missing_3"), QStringLiteral("done_4")},
            *defaultApi()));
        activate(window());
        QTRY_COMPARE(table()->taskModel()->table().size(), 4);
        QTRY_COMPARE(table()->taskModel()->table().countNeverPolled(), 0);
    }

    static void answer(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        static int asked = 0;
        const QByteArray id = request.path().mid(sizeof "/v1/tasks/" - 1);
        if (id.startsWith("missing")) {
            socket->write(ScriptedServer::response("404 Not Found", R"({"error":"task not found"})"));
            return;
        }
        QJsonObject object = exampleObject();
        object.insert(QStringLiteral("taskId"), QString::fromLatin1(id));
        object.insert(QStringLiteral("retried"), ++asked);
        object.insert(QStringLiteral("maxRetry"), 1000);
        object.insert(QStringLiteral("error"), QStringLiteral("error %1").arg(asked));
        if (id.startsWith("done"))
            object.insert(QStringLiteral("state"), QStringLiteral("succeeded"));
        socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
    }

    [[nodiscard]] MainWindow *window() const { return command->window(); }
    [[nodiscard]] TaskTableView *table() const { return tableOf(window()); }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("list.taskwatch")); }
    [[nodiscard]] SaveRecordingDialog *dialog() const { return window()->findChild<SaveRecordingDialog *>(); }

    void pause()
    {
        QTest::keyClick(window(), Qt::Key_F8);
        // Waits for requests in flight and for their observations.
        QSignalSpy status(command->session()->poller(), &PollerThread::statusChanged);
        const auto rests = [&status] {
            const auto last = status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>();
            return last.paused && last.inFlight == 0;
        };
        QTRY_VERIFY(rests());
        const ControlPoller control({.intervals = {.active = 200ms, .idle = 200ms}, .limits = {}});
        QVERIFY(control.polls(3)); // longer than observations are collected
    }
    void openDialog() const
    {
        QTest::keyClick(window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
    }
    void type(const QString &name) const
    {
        auto *edit = child<QLineEdit>(dialog(), "fileEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, name);
    }
    void press() const { QTest::keyClick(dialog(), Qt::Key_Return); }
    [[nodiscard]] QString said() const { return child<QLabel>(dialog(), "stateLabel")->text(); }
    /// With keys only.
    void save(bool withUrls = false) const
    {
        openDialog();
        type(file());
        if (withUrls)
            QTest::keyClick(child<QWidget>(dialog(), "urlsBox"), Qt::Key_Space);
        press();
        QTRY_VERIFY(!dialog());
        QVERIFY(QFile::exists(file()));
    }

    QTemporaryDir folder;
    ScriptedServer server;
    DisplayChoices display;
    std::unique_ptr<ProfileWindow> command;
};

/// The window of a recording.
class Shown
{
public:
    explicit Shown(const QString &file)
        : command(lineFor(file))
    {
        const Result<bool> started = command.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error()));
        activate(command.window());
    }
    static CommandLine lineFor(const QString &file)
    {
        CommandLine line;
        line.action = CommandLine::Action::Open;
        line.openFile = file;
        return line;
    }
    [[nodiscard]] MainWindow *window() { return command.window(); }
    [[nodiscard]] TaskTableView *table() { return tableOf(window()); }
    [[nodiscard]] bool reads(int tasks)
    {
        return QTest::qWaitFor([&] { return table()->taskModel()->table().size() == tasks; }, Patience);
    }

    RecordingCommand command;
};

void show(QWidget *window, const TaskId &id)
{
    tableOf(window)->selectId(id);
    QTRY_COMPARE(tableOf(window)->currentId(), std::optional(id));
}

/// Writes the arguments of this start to a file, for a test of what starts it.
int reportStart(const QStringList &arguments)
{
    QFile report(arguments.value(1) + QStringLiteral(".report"));
    if (!report.open(QIODevice::WriteOnly))
        return 1;
    report.write(arguments.value(0).toUtf8()
        + (qEnvironmentVariableIsSet("QSTASH_TOKEN") ? " with a token\n" : " without a token\n"));
    return 0;
}

} // namespace

/// Saving and opening with keys, with a real server, a real journal and real files.
class TestRecordingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherWindowDoesNotEndTheSaving()
    {
        Live live;
        live.openDialog();
        live.type(live.file());
        live.press();
        live.command->setOtherTokens({*ApiToken::parse("the-token-of-another-window")}); // before the event loop runs
        live.command->setToken(ApiToken::parse(Token).value());
        QTRY_VERIFY(!live.dialog());
        QVERIFY(QFile::exists(live.file()));
    }

    void aRecordingShowsWhatWasSeen()
    {
        Live live;
        QTRY_VERIFY(live.server.requests().size() > 20);
        live.pause();
        QTest::keyClick(live.window(), Qt::Key_D, Qt::ControlModifier); // the overview
        auto *liveChart = child<TrendChart>(live.window(), "overviewChart");
        live.save();
        QVERIFY(child<Banner>(live.window(), "noticeBanner")->text().startsWith(u"4 tasks saved in "));
        const QJsonObject head = QJsonDocument::fromJson(recordingContent(live.file()).split('\n').first()).object();
        const Timestamp savedAt = fromUnixMs(head.value(u"savedAt").toInteger());
        const MonotonicTime tick = MonotonicClock::now() - (currentTimestamp() - savedAt);
        // The two clocks have different resolutions.
        const std::array moments = {ClockReading{savedAt - 2ms, tick - 2ms, savedAt - 2ms},
            ClockReading{savedAt, tick, savedAt}, ClockReading{savedAt + 2ms, tick + 2ms, savedAt + 2ms}};

        Shown shown(live.file());
        QVERIFY(shown.reads(4));
        const TaskTable &before = live.table()->taskModel()->table();
        const TaskTable &after = shown.table()->taskModel()->table();
        QCOMPARE(shown.table()->taskModel()->moment().now, savedAt);
        for (const TaskId &id : ids({"tsk_1", "tsk_2", "missing_3", "done_4"})) {
            const TaskRow &was = before.at(before.indexOf(id));
            const TaskRow &is = after.at(after.indexOf(id));
            const int position = shown.table()->taskModel()->positionOf(id);
            for (int column = 0; column < TaskColumnCount; ++column) {
                const QString text = shown.table()->model()->index(position, column).data().toString();
                if (static_cast<TaskColumn>(column) == TaskColumn::Changes)
                    continue; // the time of the last change is known only within one run
                QStringList due;
                for (const ClockReading &moment : moments)
                    due.append(cellText(static_cast<TaskColumn>(column), was, moment));
                QVERIFY2(due.contains(text),
                    qPrintable(id.toString() + u' ' + QString::number(column) + u": " + text + u" is not " + due[1]));
            }
            show(shown.window(), id);
            QCOMPARE(before.rawAnswer(before.indexOf(id)), after.rawAnswer(after.indexOf(id)));
            QCOMPARE(is.changes, was.changes);
            const QList<DetailLine> lines = detailLines(is, shown.table()->taskModel()->moment());
            for (int i = 0; i < lines.size(); ++i) {
                QStringList due;
                for (const ClockReading &moment : moments)
                    due.append(detailLines(was, moment)[i].text);
                QVERIFY2(due.contains(lines[i].text),
                    qPrintable(lines[i].name + u": " + lines[i].text + u" is not " + due[1]));
                QCOMPARE(child<QLabel>(shown.window(), qPrintable(u"detail." + lines[i].name))->text(), lines[i].text);
            }
        }
        // History, in a time format that does not depend on the present time.
        for (QWidget *window : {static_cast<QWidget *>(live.window()), static_cast<QWidget *>(shown.window())}) {
            activate(window);
            QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(window, Qt::Key_4, Qt::ControlModifier); // tabs are made when they are shown
            QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        }
        for (const TaskId &id : ids({"tsk_1", "missing_3", "done_4", "tsk_2"})) {
            show(live.window(), id);
            show(shown.window(), id);
            QTRY_COMPARE(textsOf(shown.window(), "changesTable"), textsOf(live.window(), "changesTable"));
            QTRY_COMPARE(textsOf(shown.window(), "requestsTable"), textsOf(live.window(), "requestsTable"));
            QTRY_VERIFY(!textsOf(shown.window(), "requestsTable").isEmpty());
        }
        QTRY_VERIFY(textsOf(shown.window(), "changesTable").size() > 10);
        activate(shown.window());
        QTest::keyClick(shown.window(), Qt::Key_D, Qt::ControlModifier);
        auto *chart = child<TrendChart>(shown.window(), "overviewChart");
        QTRY_VERIFY(chart->plot().anyKnown);
        QTRY_VERIFY(liveChart->plot().anyKnown);
        const auto failuresOf = [](const TrendPlot &plot) {
            int failures = 0;
            for (const TrendBucket &bucket : plot.buckets)
                failures += bucket.failures;
            return failures;
        };
        QVERIFY(failuresOf(chart->plot()) > 0);
        QCOMPARE(failuresOf(chart->plot()), failuresOf(liveChart->plot()));
        QCOMPARE(chart->plot().mostTasks, liveChart->plot().mostTasks);
    }

    void nothingIsAskedOrChanged()
    {
        Live live;
        live.pause();
        live.save();
        const qsizetype requests = live.server.requests().size();
        Shown shown(live.file());
        QVERIFY(shown.reads(4));
        QWidget *window = shown.window();
        QVERIFY2(
            window->windowTitle().startsWith(u"Recording of http://127.0.0.1:"), qPrintable(window->windowTitle()));
        auto *banner = child<Banner>(window, "recordingBanner");
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().startsWith(u"This is a recording of http://127.0.0.1:")
                && banner->text().endsWith(u". Nothing is polled."),
            qPrintable(banner->text()));
        QVERIFY(!child<QToolButton>(banner, "closeButton")->isVisible());
        QVERIFY(banner->toolTip().contains(u"query"));
        QVERIFY(shown.table()->hasFocus());
        for (const char *name : {"pasteAction", "pasteFileAction", "addTasksAction", "listsAction", "refreshAction",
                 "refreshAllAction", "pauseAction", "settingsAction", "pollSettingsAction", "removeAction",
                 "endpointAction", "historySettingsAction", "saveRecordingAction"}) {
            auto *action = child<QAction>(window, name);
            QVERIFY2(!action->isEnabled(), name);
            QVERIFY2(action->toolTip().startsWith(u"Not available: a recording"), name);
        }
        QVERIFY(!child<QWidget>(window, "idField")->isEnabled() && !child<QWidget>(window, "watchButton")->isEnabled());
        QVERIFY(child<QAction>(window, "openRecordingAction")->isEnabled());
        QVERIFY(!child<QAction>(window, "switchProfileAction")->isVisible());

        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_new"));
        show(window, id("tsk_1"));
        for (const auto &[key, modifiers] :
            QList<std::pair<Qt::Key, Qt::KeyboardModifiers>>{{Qt::Key_V, Qt::ControlModifier}, {Qt::Key_F5, {}},
                {Qt::Key_F5, Qt::ShiftModifier}, {Qt::Key_Delete, {}}, {Qt::Key_F8, {}},
                {Qt::Key_S, Qt::ControlModifier}, {Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier},
                {Qt::Key_Comma, Qt::ControlModifier}, {Qt::Key_I, Qt::ControlModifier}})
            QTest::keyClick(window, key, modifiers);
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier); // actions that only read still work
        QCOMPARE(shown.table()->selectedCount(), 4);
        QTest::keyClick(window, Qt::Key_Delete);
        QCOMPARE(QApplication::activeWindow(), window); // and no dialog opened
        QCOMPARE(shown.table()->taskModel()->table().size(), 4);
        QSignalSpy ticks(child<QTimer>(window, "windowTick"), &QTimer::timeout);
        QTRY_VERIFY(ticks.size() >= 2);
        QVERIFY(child<QLabel>(window, "statusText")->text().startsWith(u"Recording of 4 tasks: no polling"));
        QCOMPARE(live.server.requests().size(), requests);
        // Ages do not grow.
        const QString age = shown.table()->model()->index(0, static_cast<int>(TaskColumn::Checked)).data().toString();
        ticks.clear();
        QTRY_VERIFY(ticks.size() >= 2); // once a second
        QCOMPARE(shown.table()->model()->index(0, static_cast<int>(TaskColumn::Checked)).data().toString(), age);
        // A filter for times uses the recording's time.
        QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("failing"));
        QTRY_COMPARE(shown.table()->model()->rowCount(), 1);
    }

    void theFileContainsNoSecret_data()
    {
        QTest::addColumn<bool>("withUrls");
        QTest::newRow("as it is") << false;
        QTest::newRow("with urls") << true;
    }

    void theFileContainsNoSecret()
    {
        QFETCH(const bool, withUrls);
        Live live([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QString::fromLatin1(request.path().mid(sizeof "/v1/tasks/" - 1)));
            object.insert(QStringLiteral("url"),
                QStringLiteral(
                    "https://planted-user:planted-word@example.com/hook?key=planted-query#planted-fragment"));
            object.insert(QStringLiteral("error"),
                QStringLiteral("GET https://example.com/?k=planted-query said no to %1 and to Bearer planted-bearer")
                    .arg(QLatin1String(Token)));
            socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
        });
        live.pause();
        live.save(withUrls);
        const QByteArray content = recordingContent(live.file());
        QVERIFY(content.contains("tsk_1") && content.contains("example.com/hook"));
        QVERIFY(!content.contains(Token));
        QVERIFY(!content.contains("planted-bearer"));
        for (const char *secret : {"planted-user", "planted-word", "planted-query", "planted-fragment"})
            QVERIFY2(content.contains(secret) == withUrls, secret);
        Shown shown(live.file());
        QVERIFY(shown.reads(4));
        QCOMPARE(child<Banner>(shown.window(), "recordingBanner")->toolTip().contains(u"URLs are complete"), withUrls);
    }

    void failuresAreShownInTheDialog()
    {
        Live live;
        live.openDialog();
        live.type(QStringLiteral("/dev/null/nowhere/list.taskwatch"));
        live.press();
        QTRY_VERIFY2(live.said().startsWith(u"“/dev/null/nowhere/list.taskwatch” could not be written: "),
            qPrintable(live.said()));
        // The user may try again, overwriting an existing file.
        put(live.file(), "the old one");
        live.type(live.file());
        live.press();
        QVERIFY(live.said().startsWith(u"A file with this name already exists."));
        QCOMPARE(recordingContent(live.file()), QByteArray("the old one"));
        live.press();
        QTRY_VERIFY(!live.dialog());
        QVERIFY(recordingContent(live.file()).startsWith(R"({"taskwatch":"recording")"));
    }

    void escapeGivesUp()
    {
        Live live;
        put(live.file(), "the old one");
        QSignalSpy cancelled(live.window()->parts().recordings, &RecordingActions::saveCancelled);
        live.openDialog();
        live.type(live.file());
        live.press();
        live.press(); // overwriting the existing file
        QCOMPARE(live.said(), QStringLiteral("Saving…"));
        QTest::keyClick(live.dialog(), Qt::Key_Escape); // before the journal has answered
        QCOMPARE(cancelled.size(), 1);
        QTRY_VERIFY(!live.dialog());
        // A later one is saved after all that was begun before.
        activate(live.window());
        live.openDialog();
        live.type(live.folder.filePath(QStringLiteral("later.taskwatch")));
        live.press();
        QTRY_VERIFY(!live.dialog());
        QCOMPARE(recordingContent(live.file()), QByteArray("the old one"));
    }

    void theTokenPastedAmongIdsIsNoId()
    {
        Live live;
        QGuiApplication::clipboard()->setText(QString::fromLatin1(Token) + QStringLiteral("\ntsk_5"));
        QTest::keyClick(live.window(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(live.table()->taskModel()->table().size(), 5);
        QVERIFY(live.table()->taskModel()->table().indexOf(ids({"tsk_5"}).first()) >= 0);
        QTRY_VERIFY2(child<Banner>(live.window(), "noticeBanner")->text().contains(u"token"),
            qPrintable(child<Banner>(live.window(), "noticeBanner")->text()));
        live.save();
        QVERIFY(!recordingContent(live.file()).contains(Token));
        for (const ScriptedServer::Request &request : live.server.requests())
            QVERIFY(!request.line.contains(Token));
    }

    void theDemoCanBeSavedToo()
    {
        CommandLine line;
        line.demo = true;
        const QTemporaryDir folder;
        SecretStore secrets;
        Program program(line, {}, &secrets);
        QVERIFY(program.start());
        ProfileWindow &command = *program.windows().first();
        activate(command.window());
        QTRY_VERIFY(tableOf(command.window())->taskModel()->table().size() >= 40);
        QTRY_COMPARE(tableOf(command.window())->taskModel()->table().countNeverPolled(), 0);
        QTest::keyClick(command.window(), Qt::Key_S, Qt::ControlModifier);
        auto *dialog = command.window()->findChild<SaveRecordingDialog *>();
        QVERIFY(dialog);
        const QString file = folder.filePath(QStringLiteral("demo.taskwatch"));
        child<QLineEdit>(dialog, "fileEdit")->setText(file);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!command.window()->findChild<SaveRecordingDialog *>());
        Shown shown(file);
        QVERIFY(shown.reads(tableOf(command.window())->taskModel()->table().size()));
    }

    void openingStartsAProgramOfItsOwn()
    {
        qputenv("QSTASH_TOKEN", Token);
        Live live;
        live.save();
        activate(live.window());
        QTest::keyClick(live.window(), Qt::Key_O, Qt::ControlModifier);
        auto *dialog = live.window()->findChild<QFileDialog *>(QStringLiteral("openRecordingDialog"));
        QVERIFY(dialog);
        auto *edit = child<QLineEdit>(dialog, "fileNameEdit");
        edit->setText(live.file()); // typing would open a completion list, which takes the next key
        QTest::keyClick(edit, Qt::Key_Return);
        // This test program is what is started.
        QTRY_COMPARE(recordingContent(live.file() + QStringLiteral(".report")), QByteArray("--open without a token\n"));
        qunsetenv("QSTASH_TOKEN");
    }

    void theRealProgramIsStarted()
    {
        if (!QFile::exists(QStringLiteral("/proc/self/environ")))
            QSKIP("skipped, because there is no /proc");
        qputenv("QSTASH_TOKEN", Token);
        Live live;
        live.save();
        RecordingController desk(live.window()->parts().recordings, QStringLiteral(TASKWATCH_PROGRAM));
        QSignalSpy opened(&desk, &RecordingController::opened);
        Q_EMIT live.window()->parts().recordings->openRequested(live.file());
        QTRY_COMPARE(opened.size(), 1);
        const auto process = static_cast<pid_t>(opened[0][1].toLongLong());
        const QString of = QStringLiteral("/proc/%1/").arg(process);
        QTRY_VERIFY(recordingContent(of + QStringLiteral("cmdline")).contains("--open"));
        const QByteArray environment = recordingContent(of + QStringLiteral("environ"));
        const QByteArray arguments = recordingContent(of + QStringLiteral("cmdline"));
        ::kill(process, SIGTERM);
        qunsetenv("QSTASH_TOKEN");
        QVERIFY(arguments.contains(QFile::encodeName(live.file())));
        QVERIFY(environment.contains("XDG_DATA_HOME="));
        QVERIFY(!environment.contains(Token));
    }

    void whatIsNoRecordingIsSaidAtOnce()
    {
        Live live;
        const QString file = live.folder.filePath(QStringLiteral("other.taskwatch"));
        put(file, "something else\n");
        Q_EMIT live.window()->parts().recordings->openRequested(file);
        auto *banner = child<Banner>(live.window(), "noticeBanner");
        QTRY_VERIFY2(banner->text().endsWith(u"This file is not a Taskwatch recording."), qPrintable(banner->text()));
        live.save();
        RecordingController desk(live.window()->parts().recordings, QStringLiteral("/nowhere/taskwatch"));
        Q_EMIT live.window()->parts().recordings->openRequested(live.file());
        QTRY_VERIFY2(banner->text().startsWith(u"/nowhere/taskwatch could not be started"), qPrintable(banner->text()));
    }

    void droppingOneOpensIt()
    {
        Live live;
        QSignalSpy opened(live.window()->parts().recordings, &RecordingActions::openRequested);
        for (const auto &[name, opens] :
            {std::pair("/tmp/x.taskwatch", true), std::pair("/tmp/x.jsonl", true), std::pair("/tmp/x.txt", false)}) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(QString::fromLatin1(name))});
            QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(live.window(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(live.window(), &drop);
            if (!opens)
                continue; // any other file is searched for ids
            QCOMPARE(opened.takeFirst().first().toString(), QString::fromLatin1(name));
        }
        QVERIFY(opened.isEmpty());
    }

    void longReadingIsShownAndCanBeCancelled()
    {
        Live live;
        RecordingActions *recordings = live.window()->parts().recordings;
        auto *banner = child<Banner>(live.window(), "noticeBanner");
        QSignalSpy cancelled(recordings, &RecordingActions::readingCancelled);
        QSignalSpy progressed(recordings, &RecordingActions::progressed);
        recordings->setReading(1, 40);
        recordings->endReading(4);
        QVERIFY(progressed.isEmpty() && !banner->isVisible()); // it was quick
        QTRY_VERIFY((recordings->setReading(10, 40), banner->isVisible()));
        QCOMPARE(banner->text(), QStringLiteral("Reading the recording\u2026 25 %"));
        QCOMPARE(progressed.last().first().toDouble(), 0.25);
        QTest::mouseClick(child<QToolButton>(banner, "actionButton"), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        recordings->endReading(3);
        QCOMPARE(progressed.last().first().toDouble(), -1.);
        QCOMPARE(banner->text(), QStringLiteral("Cancelled. The window shows what was read until then: 3 tasks."));
    }

    void whatCannotBeReadIsSaid()
    {
        Live live;
        live.pause();
        live.save();
        QByteArrayList lines = recordingContent(live.file()).split('\n');
        lines[2] = "{\"task\":{\"taskId\":7}}";
        put(live.file(), lines.join('\n'));
        Shown shown(live.file());
        QVERIFY(shown.reads(3));
        auto *banner = child<Banner>(shown.window(), "noticeBanner");
        QTRY_VERIFY2(banner->text().startsWith(u"2 parts of the recording could not be read. The first: line 3: "),
            qPrintable(banner->text()));
    }

    void whatItIsCanBeReadInTheDarkToo()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("dark.taskwatch"));
        put(file,
            "{\"taskwatch\":\"recording\",\"version\":1,\"savedAt\":1678903200000,\"endpoint\":\"https://a\"}\n{\"end\":{\"tasks\":0}}\n");
        Shown shown(file);
        const auto *banner = child<Banner>(shown.window(), "recordingBanner");
        QVERIFY(banner->palette().color(QPalette::Window).lightness() > 128);
        const auto light = qScopeGuard([] { applyAppearance(Appearance::System); });
        applyAppearance(Appearance::Dark);
        QTRY_VERIFY(banner->palette().color(QPalette::Window).lightness() < 128);
        QVERIFY(banner->palette().color(QPalette::WindowText).lightness() > 128);
    }

    void hasTheWordsAndRequestsOfItsApi_data()
    {
        QTest::addColumn<QByteArray>("api");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("curl");
        QTest::newRow("that it names") << QByteArray(R"(,"api":"qstash-v2")") << QStringLiteral("Group")
                                       << QStringLiteral("/v2/logs?count=100&messageId=m_1'");
        QTest::newRow("of a file that is not there")
            << QByteArray(R"(,"api":"nobody")") << QStringLiteral("Message") << QString();
        QTest::newRow("none") << QByteArray() << QStringLiteral("Message") << QStringLiteral("/v1/tasks/m_1'");
    }

    void hasTheWordsAndRequestsOfItsApi()
    {
        QFETCH(const QByteArray, api);
        QFETCH(const QString, title);
        QFETCH(const QString, curl);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.taskwatch"));
        put(file,
            "{\"taskwatch\":\"recording\",\"version\":1,\"savedAt\":1678903200000,\"endpoint\":\"https://a\"" + api
                + "}\n{\"task\":{\"taskId\":\"m_1\",\"watchedSince\":1678903200000,\"changes\":0}}\n"
                  "{\"end\":{\"tasks\":1}}\n");
        Shown shown(file);
        QVERIFY(shown.reads(1));
        QCOMPARE(shown.table()->taskModel()->titleOf(TaskColumn::Message), title);
        shown.table()->selectAll();
        const QString said = child<Banner>(shown.window(), "recordingBanner")->text();
        QCOMPARE(
            said.contains(u"The API of this recording cannot be used: there is no API \"nobody\""), curl.isEmpty());
        QCOMPARE(said.contains(u"curl commands cannot be copied"), curl.isEmpty());
        QCOMPARE(child<QAction>(shown.window(), "copyCurlAction")->isEnabled(), !curl.isEmpty());
        if (curl.isEmpty())
            return;
        child<QAction>(shown.window(), "copyCurlAction")->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(curl), qPrintable(QGuiApplication::clipboard()->text()));
    }

    void anEmptyOneIsNoReasonToPaste()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("empty.taskwatch"));
        put(file,
            "{\"taskwatch\":\"recording\",\"version\":1,\"savedAt\":1678903200000,\"endpoint\":\"https://a\\u202eb\"}\n{\"end\":{\"tasks\":0}}\n");
        Shown shown(file);
        QTRY_VERIFY(child<QLabel>(shown.window(), "statusText")->text().startsWith(u"Recording of 0 tasks"));
        QVERIFY(!child<QWidget>(shown.window(), "emptyPage")->isVisible());
        QVERIFY(!shown.window()->windowTitle().contains(QChar(0x202e)));
        QVERIFY(child<Banner>(shown.window(), "recordingBanner")->text().contains(u"2023-03-15, 18:00"));
    }
};

static int runRecordingWindow(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--open") == 0)
        return reportStart({QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])});
    QApplication app(argc, argv);
    TestRecordingWindow test;
    return QTest::qExec(&test, argc, argv);
}
TASKWATCH_TEST_WITH(TestRecordingWindow, runRecordingWindow);
#include "tst_recordingwindow.moc"
