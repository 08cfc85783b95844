// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/taskhistory.h"
#include "process/programrun.h"
#include "settings/profilestore.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// Whether the server received a request for @p path.
bool wasAsked(const ScriptedServer &server, const QByteArray &path)
{
    return std::any_of(server.requests().begin(), server.requests().end(),
        [&path](const auto &request) { return request.path().startsWith(path); });
}

QSet<QByteArray> tokens(const ScriptedServer &server)
{
    QSet<QByteArray> tokens;
    for (const ScriptedServer::Request &request : server.requests())
        tokens.insert(request.headers.value("authorization"));
    return tokens;
}

/// Whether the process has a handler for SIGTERM (see proc(5)).
bool catchesSigterm(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const QByteArray caught = text.mid(text.indexOf("SigCgt:") + static_cast<qsizetype>(sizeof "SigCgt:"), 16);
    return caught.toULongLong(nullptr, 16) & (1ULL << (SIGTERM - 1));
}

/// A service that never answers.
class SilentService final : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

} // namespace

/// Starts of the program while another one runs, as real processes.
class TestStarts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_east;
    std::unique_ptr<ScriptedServer> m_west;
    std::unique_ptr<QProcess> m_first;

    [[nodiscard]] QStringList environment(const QStringList &more = {}) const
    {
        return QStringList{u"XDG_RUNTIME_DIR=" + m_folder->filePath(QStringLiteral("run")),
                   u"XDG_CONFIG_HOME=" + m_folder->filePath(QStringLiteral("config")),
                   u"XDG_DATA_HOME=" + m_folder->filePath(QStringLiteral("data")),
                   QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere/at/all"), QStringLiteral("QSTASH_URL="),
                   QStringLiteral("QSTASH_TOKEN=")}
        + more;
    }
    [[nodiscard]] QStringList east(const char *token = "east-token") const
    {
        return {u"QSTASH_URL=" + endpointOf(*m_east), u"QSTASH_TOKEN=" + QString::fromLatin1(token)};
    }
    [[nodiscard]] QStringList west() const
    {
        return {u"QSTASH_URL=" + endpointOf(*m_west), QStringLiteral("QSTASH_TOKEN=west-token")};
    }

    void startFirst(const QStringList &arguments, const QStringList &more)
    {
        m_first = std::make_unique<QProcess>();
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const QString &setting : environment(more))
            variables.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        m_first->setProcessEnvironment(variables);
        m_first->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_first->start(QStringLiteral(TASKWATCH_PROGRAM), arguments);
    }
    [[nodiscard]] Run second(const QStringList &arguments, const QStringList &more = {}) const
    {
        return runProgram(arguments, {}, environment(more));
    }
    void keepProfile(const char *id, const char *name, const ScriptedServer &server)
    {
        const QString file = m_folder->filePath(QString::fromLatin1(id));
        QFile token(file);
        QVERIFY(token.open(QIODevice::WriteOnly) && token.write(QByteArray(id) + "-token\n") > 0);
        QVERIFY(token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        ProfileStore store(m_folder->filePath(QStringLiteral("config/taskwatch/profiles.ini")));
        KeptProfiles kept = store.load().kept;
        kept.profiles.append({.id = QString::fromLatin1(id),
            .name = QString::fromLatin1(name),
            .base = endpointOf(server),
            .token = {TokenSource::Kind::File, file}});
        QVERIFY(store.save(kept));
    }

    /// The number of lists whose polling the user paused, from the journal.
    [[nodiscard]] int pausesInJournal() const
    {
        int count = -1;
        {
            QSqlDatabase journal = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("pauses"));
            journal.setDatabaseName(m_folder->filePath(QStringLiteral("data/taskwatch/journal.sqlite")));
            QSqlQuery query(journal);
            if (journal.open()
                && query.exec(
                    QStringLiteral("SELECT COUNT(DISTINCT endpoint) FROM gaps WHERE task IS NULL AND reason = %1")
                        .arg(static_cast<int>(WatchGap::Reason::Paused)))
                && query.next())
                count = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("pauses"));
        return count;
    }

    /// The layout is saved, and nothing hinders a later start.
    void verifyOrderlyEnd() const
    {
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("config/taskwatch/window.ini"))));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("run/taskwatch.lock"))));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("run/taskwatch.socket"))));
    }

private Q_SLOTS:
    void init()
    {
        // Short, because socket names are limited.
        m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/twXXXXXX"));
        QVERIFY(m_folder->isValid());
        const QString run = m_folder->filePath(QStringLiteral("run"));
        QVERIFY(QDir().mkdir(run));
        QVERIFY(QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_east = std::make_unique<ScriptedServer>(&answerExample);
        m_west = std::make_unique<ScriptedServer>(&answerExample);
    }

    void cleanup()
    {
        if (m_first) {
            m_first->kill();
            m_first->waitForFinished(Patience);
            m_first.reset();
        }
        m_east.reset();
        m_west.reset();
    }

    void aLaterStartHandsOver_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("id") << "tsk_2" << QByteArray("/v1/tasks/tsk_2");
        QTest::newRow("link to a task") << "taskwatch://task/tsk_3" << QByteArray("/v1/tasks/tsk_3");
        QTest::newRow("link to a message") << "taskwatch://message/msg_1" << QByteArray("/v1/messages/msg_1/tasks");
    }

    void aLaterStartHandsOver()
    {
        QFETCH(const QString, argument);
        QFETCH(const QByteArray, path);
        startFirst({QStringLiteral("tsk_1")}, east());
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        const Run run = second({argument});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray());
        QTRY_VERIFY(wasAsked(*m_east, path));
        QCOMPARE(m_first->state(), QProcess::Running);
    }

    void twoThatStartAtOnceAreOne()
    {
        for (int round = 0; round < 3; ++round) {
            startFirst({QStringLiteral("tsk_1")}, east());
            QProcess other;
            QProcessEnvironment variables = m_first->processEnvironment();
            other.setProcessEnvironment(variables);
            other.start(QStringLiteral(TASKWATCH_PROGRAM), {QStringLiteral("tsk_2")});
            QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1") && wasAsked(*m_east, "/v1/tasks/tsk_2"));
            QTRY_VERIFY((other.state() == QProcess::Running) != (m_first->state() == QProcess::Running));
            other.kill();
            other.waitForFinished(Patience);
            cleanup();
            init();
        }
    }

    void aProfileThatIsNotThereIsSaidByTheSecond()
    {
        keepProfile("east", "Alpha", *m_east);
        startFirst({QStringLiteral("tsk_1")}, {});
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        const Run run = second({QStringLiteral("--profile"), QStringLiteral("Omega")});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("there is no profile \"Omega\"; existing profiles: Alpha"), run.err.constData());
        QCOMPARE(m_first->state(), QProcess::Running);
    }

    void anotherProfileIsAnotherWindowOfTheFirst()
    {
        keepProfile("east", "Alpha", *m_east);
        keepProfile("west", "Beta", *m_west);
        startFirst({QStringLiteral("tsk_1")}, {});
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        QCOMPARE(second({QStringLiteral("--profile"), QStringLiteral("beta"), QStringLiteral("tsk_2")}).exitCode, 0);
        QTRY_VERIFY(wasAsked(*m_west, "/v1/tasks/tsk_2"));
        QVERIFY(!wasAsked(*m_east, "/v1/tasks/tsk_2"));
        QCOMPARE(tokens(*m_east), QSet<QByteArray>{"Bearer east-token"});
        QCOMPARE(tokens(*m_west), QSet<QByteArray>{"Bearer west-token"});
    }

    void aNewWindowIsThatOfTheNextProfile()
    {
        keepProfile("east", "Alpha", *m_east);
        keepProfile("west", "Beta", *m_west);
        startFirst({QStringLiteral("tsk_1")}, {});
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        const auto openCount = [this] {
            return ProfileStore(m_folder->filePath(QStringLiteral("config/taskwatch/profiles.ini")))
                .load()
                .kept.openKeys.size();
        };
        QTRY_COMPARE(openCount(), 1);
        QCOMPARE(second({QStringLiteral("--new-window")}).exitCode, 0);
        QTRY_COMPARE(openCount(), 2);
        // Now all have one, and the window in front says so.
        QCOMPARE(second({QStringLiteral("--new-window")}).exitCode, 0);
        QCOMPARE(m_first->state(), QProcess::Running);
        QCOMPARE(openCount(), 2);
    }

    void aMinimizedStartLeavesTheRunningOneAlone()
    {
        keepProfile("east", "Alpha", *m_east);
        keepProfile("west", "Beta", *m_west);
        startFirst({QStringLiteral("tsk_1")}, {});
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        const Run run = second({QStringLiteral("--minimized"), QStringLiteral("--profile"), QStringLiteral("Beta")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(m_first->state(), QProcess::Running);
        // An open profile would be listed before the request of a later start is answered.
        QCOMPARE(second({QStringLiteral("tsk_2")}).exitCode, 0);
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_2"));
        QCOMPARE(ProfileStore(m_folder->filePath(QStringLiteral("config/taskwatch/profiles.ini")))
                     .load()
                     .kept.openKeys.size(),
            1);
    }

    void pausesAllWindows()
    {
        keepProfile("east", "Alpha", *m_east);
        keepProfile("west", "Beta", *m_west);
        startFirst({QStringLiteral("tsk_1")}, {});
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        QCOMPARE(second({QStringLiteral("--profile"), QStringLiteral("Beta"), QStringLiteral("tsk_2")}).exitCode, 0);
        QTRY_VERIFY(wasAsked(*m_west, "/v1/tasks/tsk_2"));
        const Run run = second({QStringLiteral("--pause")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(second({QStringLiteral("tsk_3")}).exitCode, 0);
        m_first->terminate();
        QVERIFY(m_first->waitForFinished(Patience));
        // The journal of each list has a period without polling.
        QCOMPARE(pausesInJournal(), 2);
        QVERIFY(!wasAsked(*m_east, "/v1/tasks/tsk_3") && !wasAsked(*m_west, "/v1/tasks/tsk_3"));
    }

    void pausingNothingIsNoError()
    {
        const Run run = second({QStringLiteral("--pause")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("no Taskwatch is running"), run.err.constData());
    }

    void anotherEndpointIsAnotherWindowWithItsOwnToken()
    {
        startFirst({QStringLiteral("tsk_1")}, east());
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        QCOMPARE(second({QStringLiteral("tsk_2")}, west()).exitCode, 0);
        QTRY_VERIFY(wasAsked(*m_west, "/v1/tasks/tsk_2"));
        QVERIFY(!wasAsked(*m_east, "/v1/tasks/tsk_2"));
        QCOMPARE(tokens(*m_east), QSet<QByteArray>{"Bearer east-token"});
        QCOMPARE(tokens(*m_west), QSet<QByteArray>{"Bearer west-token"});
        QCOMPARE(second({QStringLiteral("tsk_4")}, east()).exitCode, 0); // back to the first window
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_4"));
    }

    void theRegionOfTheEnvironmentIsTheOneThatIsMeant()
    {
        startFirst({QStringLiteral("tsk_1")}, east());
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        const QStringList region{QStringLiteral("QSTASH_REGION=us-east-1"),
            u"US_EAST_1_QSTASH_URL=" + endpointOf(*m_west), QStringLiteral("US_EAST_1_QSTASH_TOKEN=west-token")};
        const Run run = second({QStringLiteral("tsk_2")}, region);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QTRY_VERIFY(wasAsked(*m_west, "/v1/tasks/tsk_2"));
        QCOMPARE(tokens(*m_west), QSet<QByteArray>{"Bearer west-token"});
        // Same as without a window.
        const Run printed =
            second({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("tsk_3")}, region);
        QVERIFY2(printed.exitCode == 0, printed.err.constData());
        QVERIFY(wasAsked(*m_west, "/v1/tasks/tsk_3"));
    }

    void theSameEndpointWithAnotherTokenIsRefused()
    {
        startFirst({QStringLiteral("tsk_1")}, east());
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        const Run run = second({QStringLiteral("tsk_2")}, east("other-token"));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("is open with another token"), run.err.constData());
        QVERIFY(!run.err.contains("other-token") && !run.err.contains("east-token"));
        QVERIFY(!wasAsked(*m_east, "/v1/tasks/tsk_2"));
    }

    void picturesAndDemosAreTheirOwn()
    {
        startFirst({QStringLiteral("tsk_1")}, east());
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        for (const QStringList &arguments : {QStringList{QStringLiteral("--demo")},
                 QStringList{QStringLiteral("tsk_2"), QStringLiteral("--endpoint"), endpointOf(*m_west)}}) {
            const QString picture = m_folder->filePath(QStringLiteral("picture.png"));
            const Run run = second(arguments
                + QStringList{
                    QStringLiteral("--screenshot"), picture, QStringLiteral("--after"), QStringLiteral("0.5")});
            QVERIFY2(run.exitCode == 0, run.err.constData());
            QVERIFY(QImage(picture, "PNG").width() >= 800);
            QVERIFY(QFile::remove(picture));
        }
        QVERIFY(!wasAsked(*m_east, "/v1/tasks/tsk_2"));
        QProcess demo; // without a screenshot it keeps running
        demo.setProcessEnvironment(m_first->processEnvironment());
        demo.start(QStringLiteral(TASKWATCH_PROGRAM), {QStringLiteral("--demo")});
        QVERIFY(demo.waitForStarted(Patience));
        QVERIFY(!demo.waitForFinished(1500));
        demo.kill();
        demo.waitForFinished(Patience);
    }

    void oneThatWasKilledIsNoHindrance()
    {
        startFirst({QStringLiteral("tsk_1")}, east());
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        ::kill(static_cast<pid_t>(m_first->processId()), SIGKILL);
        QVERIFY(m_first->waitForFinished(Patience));
        startFirst({QStringLiteral("tsk_5")}, east());
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_5"));
        QCOMPARE(m_first->state(), QProcess::Running);
        QCOMPARE(second({QStringLiteral("tsk_6")}).exitCode, 0);
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_6"));
    }

    void aStartWhileTheFirstIsEndingTakesItsPlace()
    {
        QProcess ending;
        ending.start(QStringLiteral(TASKWATCH_INSTANCE), {m_folder->filePath(QStringLiteral("run"))});
        QVERIFY(ending.waitForReadyRead(Patience));
        QCOMPARE(ending.readLine(), "first\n");
        // Its ids come from standard input, which can be read only once.
        startFirst({QStringLiteral("-")}, east());
        m_first->write("tsk_1\n");
        m_first->closeWriteChannel();
        QTRY_VERIFY(ending.canReadLine());
        QCOMPARE(ending.readLine(), "asked\n");
        ending.closeWriteChannel();
        QVERIFY(ending.waitForFinished(Patience));
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        // It holds the lock and listens, so a third start finds it.
        QCOMPARE(second({QStringLiteral("tsk_2")}).exitCode, 0);
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_2"));
        QCOMPARE(m_first->state(), QProcess::Running);
    }

    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void aSignalEndsItInOrder()
    {
        QFETCH(const int, signal);
        startFirst({QStringLiteral("tsk_1")}, east());
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        ::kill(static_cast<pid_t>(m_first->processId()), signal);
        QVERIFY(m_first->waitForFinished(Patience));
        QCOMPARE(m_first->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_first->exitCode(), 128 + signal);
        verifyOrderlyEnd();
    }

    void aLostDisplayEndsItInOrder()
    {
        if (const QString why = whyNotRun({QStringLiteral("Xvfb")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        QProcess display;
        display.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (!display.waitForReadyRead(Patience))
            QSKIP("Xvfb does not start");
        const QString number = QString::fromLatin1(display.readLine().trimmed());
        startFirst({QStringLiteral("tsk_1")},
            east() + QStringList{QStringLiteral("QT_QPA_PLATFORM=xcb"), u"DISPLAY=:" + number});
        QTRY_VERIFY(wasAsked(*m_east, "/v1/tasks/tsk_1"));
        display.kill();
        QVERIFY(display.waitForFinished(Patience));
        QVERIFY(m_first->waitForFinished(Patience));
        QCOMPARE(m_first->exitStatus(), QProcess::NormalExit);
        verifyOrderlyEnd();
    }

    void aDemoKeepsNothing()
    {
        startFirst({QStringLiteral("--demo")}, {});
        // It is past its start when a signal ends it in order.
        QVERIFY(m_first->waitForStarted(Patience));
        QTRY_VERIFY(catchesSigterm(m_first->processId()));
        m_first->terminate();
        QVERIFY(m_first->waitForFinished(Patience));
        QCOMPARE(m_first->exitCode(), 128 + SIGTERM);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("config/taskwatch"))));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("data/taskwatch"))));
    }

    void theTimeLimitHoldsForTheKeyring()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        SessionBus bus;
        QCOMPARE(bus.start(), QString());
        QDBusConnection service = bus.connect(QStringLiteral("silent"));
        SilentService silent;
        QVERIFY(service.registerVirtualObject(QStringLiteral("/"), &silent, QDBusConnection::SubPath));
        QVERIFY(service.registerService(QStringLiteral("org.freedesktop.secrets")));
        ProfileStore store(m_folder->filePath(QStringLiteral("config/taskwatch/profiles.ini")));
        QVERIFY(store.save({.profiles = {{.id = QStringLiteral("east"),
                                .name = QStringLiteral("Alpha"),
                                .base = endpointOf(*m_east),
                                .token = {TokenSource::Kind::SecretStore, {}}}},
            .openKeys = {}}));
        const Run run = second(
            words("--print json --profile Alpha --timeout 1 tsk_1"), {u"DBUS_SESSION_BUS_ADDRESS=" + bus.address()});
        QCOMPARE(run.exitCode, 4);
        QVERIFY2(run.err.contains("the time limit was reached before the token"), run.err.constData());
        QVERIFY(m_east->requests().isEmpty());
        service.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    }

    void printsWithTheTokenOfAProfile()
    {
        keepProfile("east", "Alpha", *m_east);
        keepProfile("west", "Beta", *m_west);
        const Run run = second({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("--profile"),
            QStringLiteral("Beta"), QStringLiteral("tsk_1")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.taskIds(), QStringList(QStringLiteral("tsk_1")));
        QCOMPARE(tokens(*m_west), QSet<QByteArray>{"Bearer west-token"});
        QVERIFY(m_east->requests().isEmpty());
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("west"))));
        const Run none = second({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("--profile"),
            QStringLiteral("Beta"), QStringLiteral("tsk_1")});
        QCOMPARE(none.exitCode, 2);
        QVERIFY2(none.err.contains("the token file"), none.err.constData());
    }
};

TASKWATCH_TEST(TestStarts, QCoreApplication);
#include "tst_starts.moc"
