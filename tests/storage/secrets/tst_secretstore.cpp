// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstore.h"
#include "support/keyring.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr char Secret[] = "eyJVc2VySUQiOiJ0ZXN0In0=.0123456789abcdef";

const char *kindName(SecretFailure::Kind kind)
{
    switch (kind) {
    case SecretFailure::Kind::NoService:
        return "noService";
    case SecretFailure::Kind::NotFound:
        return "notFound";
    case SecretFailure::Kind::Refused:
        return "refused";
    case SecretFailure::Kind::NoAnswer:
        return "noAnswer";
    case SecretFailure::Kind::Other:
        return "other";
    }
    Q_UNREACHABLE();
}

/// A separate program: `VERB PROFILE [PATIENCE]`, with the token on standard input. Prints the result and the longest
/// time for which its main thread was blocked.
int ask(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QString profile = arguments.value(1);
    const std::chrono::milliseconds patience(arguments.value(2, QStringLiteral("20000")).toInt());
    qint64 longest = 0;
    QElapsedTimer since;
    since.start();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    beat.start(1ms);

    SecretStore store(patience / 2, patience);
    const auto end = [&](const std::optional<SecretFailure> &failure) {
        if (failure)
            std::printf("%s: %s\n", kindName(failure->kind), qPrintable(failure->words));
        std::printf("stood still for %lld ms\n", static_cast<long long>(std::max(longest, since.elapsed())));
        std::fflush(stdout);
        QCoreApplication::exit(failure ? 1 : 0);
    };
    QObject::connect(&store, &SecretStore::waiting, &store, [](const QString &id, const QString &words) {
        std::printf("waiting for %s: %s\n", qPrintable(id), qPrintable(words));
    });
    QObject::connect(
        &store, &SecretStore::readDone, &store, [&](const QString &, const SecretStore::ReadResult &result) {
            if (result)
                std::printf("token %s\n", qPrintable(result->secretText()));
            end(result ? std::nullopt : std::optional(result.error()));
        });
    QObject::connect(
        &store, &SecretStore::written, &store, [&](const QString &, const auto &failure) { end(failure); });
    QObject::connect(
        &store, &SecretStore::removed, &store, [&](const QString &, const auto &failure) { end(failure); });
    if (verb == u"read") {
        store.read(profile);
    } else if (verb == u"write") {
        char line[1000] = {};
        const size_t got = std::fread(line, 1, sizeof line, stdin);
        store.write(profile, *ApiToken::parse(QByteArray(line, qsizetype(got))));
    } else {
        store.remove(profile);
    }
    return QCoreApplication::exec();
}

} // namespace

/// Uses a real secret service on a private session bus. Each request runs in its own program.
class TestSecretStore : public QObject
{
    Q_OBJECT

private:
    /// The output of the program with @p arguments.
    QByteArray programSays(const QStringList &arguments, const QByteArray &input = {}, const QString &bus = {})
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString address = bus.isEmpty() ? m_bus->address() : bus;
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("cache")));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.remove(QStringLiteral("XDG_CURRENT_DESKTOP"));
        if (address == u"none")
            environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--ask")} + arguments);
        child.write(input);
        child.closeWriteChannel();
        if (!child.waitForFinished(60'000)) {
            child.kill();
            child.waitForFinished(Patience);
            return "it did not end: " + child.readAll();
        }
        m_errors = child.readAllStandardError();
        return child.readAllStandardOutput();
    }

    /// Files below @p folder that contain the token's bytes, plain or in base64.
    static QStringList filesWithToken(const QString &folder)
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (bytes.contains(Secret) || bytes.contains(QByteArray(Secret).toBase64())
                || bytes.contains("0123456789abcdef"))
                found.append(file.fileName());
        }
        return found;
    }

    std::unique_ptr<SessionBus> m_bus;
    std::unique_ptr<Keyring> m_keyring;
    QTemporaryDir m_home;
    QByteArray m_errors;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon"), QStringLiteral("gnome-keyring-daemon")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        m_bus = std::make_unique<SessionBus>();
        QCOMPARE(m_bus->start(), QString());
        m_keyring = std::make_unique<Keyring>();
        QCOMPARE(m_keyring->start(m_bus->address()), QString());
    }

    void cleanupTestCase()
    {
        m_keyring.reset();
        m_bus.reset();
    }

    void keepsATokenForTheNextProgram()
    {
        const QStringList profile{QStringLiteral("k3v9x2a7")};
        QVERIFY(programSays(QStringList{QStringLiteral("read")} + profile)
                    .startsWith(
                        "notFound: the keyring has no token for this profile, or it stayed locked: unlock it and try "
                        "again, or enter the token\n"));
        const QByteArray written = programSays(QStringList{QStringLiteral("write")} + profile, Secret);
        QVERIFY2(written.startsWith("stood still"), written.constData());
        const QByteArray read = programSays(QStringList{QStringLiteral("read")} + profile);
        QVERIFY2(read.startsWith(QByteArray(QByteArray("token ") + Secret + '\n')), read.constData());
        QVERIFY(programSays({QStringLiteral("read"), QStringLiteral("another2")}).startsWith("notFound"));

        // A new token replaces the old one.
        programSays(QStringList{QStringLiteral("write")} + profile, "other-token");
        QVERIFY(programSays(QStringList{QStringLiteral("read")} + profile).startsWith("token other-token\n"));

        QVERIFY(programSays(QStringList{QStringLiteral("remove")} + profile).startsWith("stood still"));
        QVERIFY(programSays(QStringList{QStringLiteral("read")} + profile).startsWith("notFound"));
        QVERIFY(
            programSays(QStringList{QStringLiteral("remove")} + profile).startsWith("stood still")); // not a failure
    }

    void theTokenStandsInNoFile()
    {
        const QStringList profile{QStringLiteral("p2q4r6s8")};
        QVERIFY(programSays(QStringList{QStringLiteral("write")} + profile, Secret).startsWith("stood still"));
        QVERIFY(!m_errors.contains("0123456789abcdef"));
        programSays(QStringList{QStringLiteral("read")} + profile);
        QVERIFY(!m_errors.contains("0123456789abcdef"));
        QCOMPARE(filesWithToken(m_home.path()), QStringList());
        QCOMPARE(filesWithToken(m_keyring->folder()), QStringList()); // it stores the token encrypted
        // Also if there is no service to store it.
        SessionBus empty;
        QCOMPARE(empty.start(), QString());
        QVERIFY(programSays(QStringList{QStringLiteral("write")} + profile, Secret, empty.address())
                    .startsWith("noService"));
        QCOMPARE(filesWithToken(m_home.path()), QStringList());
    }

    void neverLetsItsThreadWait()
    {
        // The service does not answer, so that a call that waits for it would stand still for as long as the program's
        // patience.
        constexpr int WaitsFor = 5000; // ms
        m_keyring->freeze();
        const QByteArray said =
            programSays({QStringLiteral("read"), QStringLiteral("k3v9x2a7"), QString::number(WaitsFor)});
        m_keyring->wake();
        const qsizetype at = said.indexOf("stood still for ");
        QVERIFY2(at >= 0, said.constData());
        const int ms = said.mid(at + qsizetype(sizeof "stood still for " - 1)).split(' ').first().toInt();
        QVERIFY2(ms < WaitsFor / 2,
            said.constData()); // with libraries to load and a bus to connect; the machine may be busy
    }

    void whereThereIsNoServiceItSaysSo()
    {
        SessionBus empty;
        QCOMPARE(empty.start(), QString());
        const QByteArray words =
            "noService: no keyring is available (none is registered on the session bus): install or start gnome-keyring or KWallet";
        for (const QByteArray verb : {"read", "write", "remove"}) {
            const QByteArray said =
                programSays({QString::fromLatin1(verb), QStringLiteral("k3v9x2a7")}, Secret, empty.address());
            const QByteArray wanted =
                words + (verb == "write" ? "; the token is stored only until Taskwatch exits\n" : "\n");
            QCOMPARE(said.left(wanted.size()), wanted);
        }
        const QStringList read{QStringLiteral("read"), QStringLiteral("k3v9x2a7")};
        QVERIFY(programSays(read, {}, QStringLiteral("none"))
                    .startsWith("noService: no keyring is available (there is no session bus)"));
        QVERIFY(programSays(read, {}, QStringLiteral("unix:path=/nowhere/bus"))
                    .startsWith("noService: no keyring is available (the session bus cannot be reached)"));
    }

    void aServiceThatHangsIsWaitedForAndThenGivenUp()
    {
        m_keyring->freeze();
        const QByteArray said =
            programSays({QStringLiteral("read"), QStringLiteral("k3v9x2a7"), QStringLiteral("1500")});
        m_keyring->wake();
        QVERIFY2(said.startsWith("waiting for k3v9x2a7: The keyring has not answered yet"), said.constData());
        QVERIFY2(said.contains("\nnoAnswer: the keyring does not answer: unlock it"), said.constData());
    }

    void endsWhileAServiceHangs()
    {
        m_keyring->freeze();
        QElapsedTimer timer;
        timer.start();
        const QByteArray said =
            programSays({QStringLiteral("remove"), QStringLiteral("k3v9x2a7"), QStringLiteral("200")});
        m_keyring->wake();
        QVERIFY2(said.contains("noAnswer"), said.constData());
        QVERIFY(timer.elapsed() < 20'000); // a D-Bus call waits for 25 s
    }
};

static int runSecretStore(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--ask") == 0)
        return ask(QCoreApplication::arguments().mid(2));
    TestSecretStore test;
    return QTest::qExec(&test, argc, argv);
}
TASKWATCH_TEST_WITH(TestSecretStore, runSecretStore);
#include "tst_secretstore.moc"
