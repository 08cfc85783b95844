// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/scenarioservers.h"
#include "support/keyring.h"
#include "support/secrethunt.h"
#include "support/sessionbus.h"

#include "http/endpoint.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

struct Token {
    const char *name;
    const char *text;
    const char *core; // the part without punctuation
};

// Several kinds: as the service issues them, and others that look like an id.
constexpr Token Tokens[] = {
    {"environment", "eyJFbnYiOiJ4In0=.kE7qZw4Yd1Lp/+Q==", "kE7qZw4Yd1Lp"},
    {"file", "tokFile-9Zx4Qw7Lm2PdR8", "9Zx4Qw7Lm2PdR8"},
    {"store", "c3RvcmU+a/Kq2WvB6nXs3Y.e==", "Kq2WvB6nXs3Y"},
    {"session", "sig_8Hq3Vn5Tz1CbLw9F", "8Hq3Vn5Tz1CbLw9F"},
};

SecretHunt huntForTokens()
{
    SecretHunt hunt;
    for (const Token &token : Tokens)
        hunt.add(QString::fromLatin1(token.name), token.text, token.core);
    return hunt;
}

SecretHunt huntFor(const char *text)
{
    SecretHunt hunt;
    hunt.add(QString::fromLatin1(text), text, text);
    return hunt;
}

QByteArray bearer(const char *name)
{
    for (const Token &token : Tokens) {
        if (qstrcmp(token.name, name) == 0)
            return QByteArray("Bearer ") + token.text;
    }
    Q_UNREACHABLE();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Each value in the journal, one per line. In the file a long value may be split over several pages.
QByteArray valuesIn(const QString &journal)
{
    QByteArray values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), journal);
        database.setDatabaseName(journal);
        if (!database.open())
            return values;
        const QStringList tables = database.tables();
        for (const QString &table : tables) {
            QSqlQuery query(QStringLiteral("SELECT * FROM %1").arg(table), database);
            while (query.next()) {
                for (int i = 0; i < query.record().count(); ++i)
                    values += query.value(i).toByteArray() + '\n';
            }
        }
    }
    QSqlDatabase::removeDatabase(journal);
    return values;
}

} // namespace

/// The token is used but never written anywhere: everything that a simulated day leaves behind is searched byte by
/// byte.
class TestTokenLeak : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    SessionBus m_bus;
    Keyring m_keyring;
    DayServers m_servers;

    [[nodiscard]] QString path(const char *name) const { return m_root.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString journal() const { return path("data/taskwatch/journal.sqlite"); }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                 "XDG_RUNTIME_DIR", "TMPDIR"})
            environment.insert(QString::fromLatin1(folder),
                path(QByteArray(folder).replace("XDG_", "").replace("_HOME", "").toLower()));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("G_MESSAGES_DEBUG"), QStringLiteral("all"));
        environment.insert(QStringLiteral("QSTASH_URL"), m_servers.addresses().value(u"service").toString());
        environment.insert(QStringLiteral("QSTASH_TOKEN"), QString::fromLatin1(Tokens[0].text));
        environment.remove(QStringLiteral("XDG_CURRENT_DESKTOP"));
        return environment;
    }

    /// Passed on standard input: neither as an argument nor in a file.
    [[nodiscard]] QByteArray plan(const char *part) const
    {
        QJsonObject tokens;
        for (const Token &token : Tokens)
            tokens.insert(QString::fromLatin1(token.name), QString::fromLatin1(token.text));
        return QJsonDocument(QJsonObject{{QStringLiteral("part"), QString::fromLatin1(part)},
                                 {QStringLiteral("folder"), path("written")},
                                 {QStringLiteral("program"), QStringLiteral(TASKWATCH_PROGRAM)},
                                 {QStringLiteral("tokenFile"), path("token")}, {QStringLiteral("tokens"), tokens},
                                 {QStringLiteral("addresses"), m_servers.addresses()},
                                 {QStringLiteral("ids"), QJsonArray::fromStringList(m_servers.ids())},
                                 {QStringLiteral("echoes"), QJsonArray::fromStringList(DayServers::echoes())}})
            .toJson();
    }

    void begin(QProcess &process, const char *part)
    {
        process.setProcessEnvironment(environment());
        process.setStandardOutputFile(path("written/") + QString::fromLatin1(part) + u".out");
        process.setStandardErrorFile(path("written/") + QString::fromLatin1(part) + u".err");
        process.start(QStringLiteral(TASKWATCH_TOKEN_LEAK), {});
        QVERIFY(process.waitForStarted(Patience));
        process.write(plan(part));
        process.closeWriteChannel();
    }

    /// Every file except the user's own token file.
    void nothingIsFound()
    {
        const SecretHunt hunt = huntForTokens();
        QStringList found = hunt.findBelow(m_root.path(), {path("token")});
        found += hunt.findIn(valuesIn(journal()));
        found += hunt.findIn(m_servers.paths());
        found += hunt.findIn(m_servers.heardByOthers());
        QVERIFY2(found.isEmpty(), qPrintable(u"\n" + found.join(u"\n\n")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon"), QStringLiteral("gnome-keyring-daemon")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_bus.start(), QString());
        QCOMPARE(m_keyring.start(m_bus.address()), QString());
        for (const char *folder : {"home", "config", "data", "cache", "state", "runtime_dir", "tmpdir", "written"})
            QVERIFY(QDir(m_root.path()).mkdir(QString::fromLatin1(folder)));
        constexpr auto Own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(path("runtime_dir"), Own));
        QFile token(path("token"));
        QVERIFY(token.open(QIODevice::WriteOnly) && token.write(QByteArray(Tokens[1].text) + '\n') > 0);
        QVERIFY(token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void theHuntFinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray token = Tokens[2].text;
        for (const QByteArray &around : {QByteArray(), QByteArray("x"), QByteArray("xy"), QByteArray("xyz")}) {
            QTest::addRow("base64 behind %d", int(around.size())) << QByteArray(around + token + around).toBase64();
            QTest::addRow("base64 of urls behind %d", int(around.size()))
                << QByteArray(around + token + around).toBase64(QByteArray::Base64UrlEncoding);
        }
        const auto forms = SecretHunt::formsOf(token);
        for (const auto &[name, bytes] : forms)
            QTest::addRow("%s", qPrintable(name)) << QByteArray("before " + bytes + " after");
        QTest::newRow("percent") << QByteArray("?x=" + token.toPercentEncoding());
        QTest::newRow("UTF-16") << QByteArray(
            reinterpret_cast<const char *>(QString::fromLatin1(token).utf16()), token.size() * 2);
    }

    void theHuntFinds()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!huntForTokens().findIn(bytes).isEmpty());
        QVERIFY(huntForTokens().findIn("nothing of the kind").isEmpty());
    }

    void aDay()
    {
        QProcess day;
        begin(day, "day");
        QByteArray commandLine; // for a moment after the start it is empty
        const auto read = [&] { commandLine = contentOf(QStringLiteral("/proc/%1/cmdline").arg(day.processId())); };
        if (QFile::exists(QStringLiteral("/proc/self")))
            QTRY_VERIFY((read(), commandLine.contains("taskwatch-token-leak")));
        QVERIFY(huntForTokens().findIn(commandLine).isEmpty());
        const QString said = path("written/day.out");
        (void)QTest::qWaitFor(
            [&] { return day.state() == QProcess::NotRunning || contentOf(said).endsWith("== over\n"); },
            20 * Patience);
        QVERIFY2(contentOf(said).endsWith("== over\n"), contentOf(said).right(500).constData());
        day.kill(); // like a crash: the journal is not closed
        QVERIFY(day.waitForFinished(Patience));
        QVERIFY(QFileInfo(journal() + QStringLiteral("-wal")).size() > 0);
        nothingIsFound();
    }

    void theDayAfter()
    {
        QProcess after;
        begin(after, "after");
        QTRY_COMPARE_WITH_TIMEOUT(after.state(), QProcess::NotRunning, 4 * Patience);
        QVERIFY2(after.exitStatus() == QProcess::NormalExit && after.exitCode() == 0,
            contentOf(path("written/after.out")).right(500).constData());
        nothingIsFound();
    }

    /// Otherwise the other tests would prove nothing.
    void theTokensWereUsed()
    {
        const QSet<QByteArray> service = m_servers.heardByService();
        for (const char *name : {"environment", "session", "store"})
            QVERIFY2(service.contains(bearer(name)), name);
        QVERIFY(m_servers.heardByEcho().contains(bearer("file")));
        QVERIFY(m_servers.heardByRefusing().contains(bearer("session")));
        QCOMPARE(m_servers.redirectsFollowed(), 0);
        // Each token reached only its own server.
        QVERIFY(!service.contains(bearer("file")));
        QVERIFY(!m_servers.heardByEcho().contains(bearer("environment")));
    }

    void theHuntWasNotBlind()
    {
        const SecretHunt marker = huntFor("planted-marker");
        for (const QString &file : {journal(), path("written/day.out"), path("written/day.err"),
                 path("written/echo.csv"), path("written/echo.json"), path("written/echo.taskwatch")})
            QVERIFY2(!marker.findInFile(file).isEmpty(), qPrintable(file));
        QVERIFY(!marker.findIn(valuesIn(journal())).isEmpty());
        QVERIFY(!marker.findIn(m_servers.paths()).isEmpty());
        const QByteArray said = contentOf(path("written/day.out"));
        for (const char *each : {"--profile Filed planted-marker", "The token was refused",
                 "The connection is not secure", "redirects to another address", "no such token: Bearer ****",
                 "== copied\ncurl", "a token in the text was discarded"})
            QVERIFY2(said.contains(each), each);
        const QByteArray logged = contentOf(path("written/day.err"));
        for (const char *line : {"taskwatch.network: GET http://127.0.0.1", "taskwatch.storage: ", "qt.accessibility"})
            QVERIFY2(logged.contains(line), line);
    }

    void plainHttpNeedsConsent()
    {
        QVERIFY(contentOf(path("written/start-11.err"))
                    .contains("plain http to 192.0.2.1 would send the token unencrypted"));
        const QString beyond = QStringLiteral("http://tasks.example.com");
        QVERIFY(!Endpoint::parse(beyond, Endpoint::PlainHttp::LoopbackOnly));
        QVERIFY(Endpoint::parse(beyond, Endpoint::PlainHttp::Anywhere));
        QVERIFY(Endpoint::parse(QStringLiteral("http://127.0.0.1:1"), Endpoint::PlainHttp::LoopbackOnly));
        QCOMPARE(Endpoint::parse(QStringLiteral("http://127.0.0.1.example.com"), Endpoint::PlainHttp::LoopbackOnly)
                     .hasValue(),
            false);
    }
};

TASKWATCH_TEST(TestTokenLeak, QCoreApplication);
#include "tst_tokenleak.moc"
