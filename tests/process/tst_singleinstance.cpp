// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/singleinstance.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Taskwatch;

namespace {

using Answer = SingleInstance::Answer;

/// Calls hand() in another thread, as another process would, while this thread's event loop runs.
Result<Answer> handFromElsewhere(const QString &folder, const InstanceRequest &request)
{
    std::optional<Result<Answer>> done;
    std::atomic_bool over = false;
    std::thread second([&] {
        done = SingleInstance(folder).hand(request);
        over = true;
    });
    [&over] { QTRY_VERIFY(over); }();
    second.join();
    return *done;
}

/// Starts @p instance as the program does.
SingleInstance::Role roleOf(SingleInstance &instance)
{
    const SingleInstance::Role role = instance.claim();
    return role == SingleInstance::Role::First && !instance.listen() ? SingleInstance::Role::Alone : role;
}

InstanceRequest someRequest()
{
    return {.command = InstanceRequest::Command::NewWindow,
        .ids = {QStringLiteral("tsk_1"), QStringLiteral("msg:é \n")},
        .profile = QStringLiteral("Production"),
        .base = QStringLiteral("https://example.com"),
        .api = QStringLiteral("qstash-v2"),
        .allowHttp = true,
        .connection = {.proxy = ConnectionSettings::Proxy::Http,
            .proxyAddress = QStringLiteral("proxy.example.com:3128"),
            .caFile = QStringLiteral("/ca ä.pem"),
            .certificateFile = QStringLiteral("/me.pem"),
            .keyFile = QStringLiteral("/me.key")},
        .token = *ApiToken::parse("a-token"),
        .activationToken = QStringLiteral("x_TIME1")};
}

} // namespace

/// A start of the program finds the running instance.
class TestSingleInstance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        for (const char *name : {"/taskwatch.lock", "/taskwatch.socket"})
            QFile::remove(m_folder.path() + QLatin1String(name));
    }

    void requestsAreAsBefore_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("nothing but a window") << false;
        QTest::newRow("with all there is") << true;
    }

    void requestsAreAsBefore()
    {
        QFETCH(bool, full);
        const InstanceRequest request = full ? someRequest() : InstanceRequest();
        const QByteArray line = request.toLine();
        QCOMPARE(line.count('\n'), 1);
        const Result<InstanceRequest> again = InstanceRequest::fromLine(line);
        QVERIFY(again);
        QVERIFY(*again == request);
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("another version's") << QByteArray("{\"version\":2}\n");
        QTest::newRow("an unknown command") << QByteArray("{\"version\":1,\"command\":\"s3cret\"}\n");
        QTest::newRow("a proxy with a password") << QByteArray("{\"version\":1,\"proxy\":\"http://u:s3cret@p:1\"}\n");
        QTest::newRow("a token that cannot be one") << QByteArray("{\"version\":1,\"token\":\"s3 s3cret\"}\n");
    }

    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, line);
        const Result<InstanceRequest> request = InstanceRequest::fromLine(line);
        QVERIFY(!request);
        QVERIFY(!request.error().isEmpty());
        QVERIFY(!request.error().contains(QLatin1String("s3cret")));
    }

    void theSecondHandsOverToTheFirst()
    {
        SingleInstance first(m_folder.path());
        QCOMPARE(roleOf(first), SingleInstance::Role::First);
        QList<InstanceRequest> received;
        first.setHandler([&received](const InstanceRequest &request) -> Result<Answer> {
            received.append(request);
            return Answer::Done;
        });
        SingleInstance second(m_folder.path());
        QCOMPARE(roleOf(second), SingleInstance::Role::Second);
        const Result<Answer> handed = handFromElsewhere(m_folder.path(), someRequest());
        QVERIFY(handed);
        QCOMPARE(*handed, Answer::Done);
        QCOMPARE(received.size(), 1);
        QVERIFY(received.first() == someRequest());
    }

    void aHundredThousandIdsArriveWhole()
    {
        SingleInstance first(m_folder.path());
        QCOMPARE(roleOf(first), SingleInstance::Role::First);
        InstanceRequest request;
        for (int i = 0; i < 100'000; ++i)
            request.ids.append(QStringLiteral("tsk_6CapFF3iiREAm5WfiBHEff%1").arg(i));
        QStringList received;
        first.setHandler([&received](const InstanceRequest &all) -> Result<Answer> {
            received = all.ids;
            return Answer::Done;
        });
        const Result<Answer> handed = handFromElsewhere(m_folder.path(), request);
        QVERIFY(handed && *handed == Answer::Done);
        QCOMPARE(received, request.ids);
    }

    void theFailureOfTheFirstInstanceIsReported()
    {
        SingleInstance first(m_folder.path());
        QCOMPARE(roleOf(first), SingleInstance::Role::First);
        first.setHandler([](const InstanceRequest &request) -> Result<Answer> {
            return Failure{u"there is no profile " + request.profile};
        });
        const Result<Answer> handed = handFromElsewhere(m_folder.path(), someRequest());
        QVERIFY(!handed);
        QCOMPARE(handed.error(), QStringLiteral("there is no profile Production"));
    }

    void afterTheFirstAnotherIsFirst()
    {
        {
            SingleInstance first(m_folder.path());
            QCOMPARE(roleOf(first), SingleInstance::Role::First);
        }
        SingleInstance next(m_folder.path());
        QCOMPARE(roleOf(next), SingleInstance::Role::First);
    }

    void whatOneThatWasKilledLeftIsNoHindrance()
    {
        QProcess killed;
        killed.start(QStringLiteral(TASKWATCH_INSTANCE), {m_folder.path()});
        QVERIFY(killed.waitForReadyRead(Test::Patience));
        QCOMPARE(killed.readAllStandardOutput(), "first\n");
        SingleInstance second(m_folder.path());
        QCOMPARE(roleOf(second), SingleInstance::Role::Second);
        ::kill(static_cast<pid_t>(killed.processId()), SIGKILL);
        QVERIFY(killed.waitForFinished(Test::Patience));
        QVERIFY(QFile::exists(m_folder.path() + QStringLiteral("/taskwatch.socket")));
        SingleInstance next(m_folder.path());
        QCOMPARE(roleOf(next), SingleInstance::Role::First);
        next.setHandler([](const InstanceRequest &) -> Result<Answer> { return Answer::Done; });
        const Result<Answer> handed = handFromElsewhere(m_folder.path(), {});
        QVERIFY(handed && *handed == Answer::Done);
    }

    void whoDoesNotAnswerIsNotWaitedForForever()
    {
        // Stopped, so that it holds the lock and does not answer.
        QProcess stopped;
        stopped.start(QStringLiteral(TASKWATCH_INSTANCE), {m_folder.path()});
        QVERIFY(stopped.waitForReadyRead(Test::Patience));
        ::kill(static_cast<pid_t>(stopped.processId()), SIGSTOP);
        const Result<Answer> handed = handFromElsewhere(m_folder.path(), {});
        QVERIFY(handed);
        QCOMPARE(*handed, Answer::None);
        ::kill(static_cast<pid_t>(stopped.processId()), SIGKILL);
        QVERIFY(stopped.waitForFinished(Test::Patience));
    }

    void anEndingOneIsReplaced_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("its windows are closed") << true;
        QTest::newRow("its event loop has ended") << false;
    }

    void anEndingOneIsReplaced()
    {
        QFETCH(const bool, answers);
        auto first = std::make_unique<SingleInstance>(m_folder.path());
        QCOMPARE(roleOf(*first), SingleInstance::Role::First);
        std::atomic_bool asked = false;
        first->setHandler([&asked](const InstanceRequest &) -> Result<Answer> {
            asked = true;
            return Answer::Ending;
        });
        std::optional<Result<SingleInstance::Role>> role;
        std::atomic_bool over = false;
        SingleInstance second(m_folder.path());
        QCOMPARE(second.claim(), SingleInstance::Role::Second);
        std::thread start([&] {
            role = second.handOrReplace({});
            over = true;
        });
        if (answers)
            [&asked] { QTRY_VERIFY(asked); }();
        QVERIFY(!over);
        first.reset();
        [&over] { QTRY_VERIFY(over); }();
        start.join();
        QVERIFY(role && *role);
        QCOMPARE(role->value(), SingleInstance::Role::First);
        SingleInstance third(m_folder.path());
        QCOMPARE(third.claim(), SingleInstance::Role::Second); // the second holds the lock
    }

    void oneThatHangsIsNotReplaced()
    {
        SingleInstance first(m_folder.path());
        QCOMPARE(roleOf(first), SingleInstance::Role::First); // its event loop does not run
        SingleInstance second(m_folder.path());
        QCOMPARE(second.claim(), SingleInstance::Role::Second);
        const Result<SingleInstance::Role> role = second.handOrReplace({}, std::chrono::milliseconds(1));
        QVERIFY(!role);
        QVERIFY2(role.error().contains(QString::number(QCoreApplication::applicationPid())), qPrintable(role.error()));
    }

    void aFolderThatOthersMayEnterIsNotUsed()
    {
        QTemporaryDir open;
        QVERIFY(QFile::setPermissions(open.path(), QFile::Permissions(0x7755)));
        SingleInstance alone(open.path());
        QCOMPARE(roleOf(alone), SingleInstance::Role::Alone);
        QVERIFY(!QFile::exists(open.path() + QStringLiteral("/taskwatch.lock")));
    }

    void withoutAFolderOneIsAlone()
    {
        SingleInstance alone(m_folder.path() + QStringLiteral("/none"));
        QCOMPARE(roleOf(alone), SingleInstance::Role::Alone);
    }

    void rubbishEndsNothing()
    {
        SingleInstance first(m_folder.path());
        QCOMPARE(roleOf(first), SingleInstance::Role::First);
        bool asked = false;
        first.setHandler([&asked](const InstanceRequest &) -> Result<Answer> {
            asked = true;
            return Answer::Done;
        });
        QLocalSocket socket;
        socket.connectToServer(m_folder.path() + QStringLiteral("/taskwatch.socket"));
        QVERIFY(socket.waitForConnected(Test::Patience));
        socket.write("GET / HTTP/1.1\r\n");
        QTRY_VERIFY(socket.canReadLine());
        QVERIFY(socket.readLine().contains("error"));
        QVERIFY(!asked);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
};

TASKWATCH_TEST(TestSingleInstance, QCoreApplication);
#include "tst_singleinstance.moc"
