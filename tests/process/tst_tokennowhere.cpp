// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "support/secrethunt.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

struct SentToken {
    const char *text;
    const char *core; // the part without punctuation
};

// As several services issue them.
constexpr SentToken SentTokens[] = {
    {"eyJOb3doZXJlIjoxfQ==.pT4mZw7Yd1Lr/+Q==", "pT4mZw7Yd1Lr"},
    {"sig_7Kq3Vn5Tz1CbLw9R", "7Kq3Vn5Tz1CbLw9R"},
    {"3f0c9a52-7d41-4e8b-9a6e-5b1d2c3e4f60", "9a6e-5b1d2c3e4f60"},
    {"operator:Zx8Lm2PdR8vQwT5k", "Zx8Lm2PdR8vQwT5k"},
    {"AKIA+Wv6nXs3Y.Kq2/Hd4Jt0u~", "Wv6nXs3Y.Kq2"},
};

struct Api {
    const char *key;
    const char *id;
    const char *header; // that carries the token, in lower case; empty: none does
};

// The last two are made from the first one by another way to send the token.
constexpr Api Apis[] = {
    {"qstash-v1", "tsk_1", "authorization"},
    {"qstash-v2", "msg_1", "authorization"},
    {"river", "1", "authorization"},
    {"flower", "3f0c9a52-1111-4e8b-9a6e-0123456789ab", "authorization"},
    {"bull-board", "emails/1", ""},
    {"asynqmon", "default/3f0c9a52-1111-4e8b-9a6e-0123456789ab", ""},
    {"own-header", "tsk_1", "x-own-key"},
    {"own-none", "tsk_1", ""},
};

/// All that the server heard, as bytes in a text, in JSON and in a header.
QByteArray echoOf(const ScriptedServer::Request &request)
{
    QByteArray heard = request.line;
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        heard += ' ' + header.key() + ": " + header.value();
    return heard.replace('"', ' ');
}

QByteArray inJson(const QByteArray &echo)
{
    return "{\"error\":\"" + echo + "\",\"taskId\":\"" + echo + "\",\"state\":\"" + echo + "\",\"url\":\"http://x/"
        + echo + "\"}";
}

} // namespace

/// A token goes into the header of a request, and nowhere else, whatever the API and whatever the server does with it.
class TestTokenNowhere : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedServer m_elsewhere{ScriptedServer::always(ScriptedServer::response("200 OK", "{}"))};

    /// The API file of @p key, which is the first one with another way to send the token.
    [[nodiscard]] QString apiNamed(const QString &key) const
    {
        if (!key.startsWith(QStringLiteral("own")))
            return key;
        QFile shipped(QStringLiteral(RESOURCES_FOLDER "/apis/qstash-v1.json"));
        if (!shipped.open(QIODevice::ReadOnly))
            qFatal("no API file");
        const QByteArray way = key == u"own-none" ? "\"none\"" : R"({ "header": "X-Own-Key" })";
        const QByteArray changed = shipped.readAll().replace("\"auth\": \"bearer\"", QByteArray("\"auth\": " + way));
        QFile file(m_folder.filePath(key + QStringLiteral(".json")));
        if (!changed.contains(way) || !file.open(QIODevice::WriteOnly) || file.write(changed) != changed.size())
            qFatal("cannot write the API file");
        return file.fileName();
    }

    ScriptedServer::Handler handlerOf(const QString &behaviour) const
    {
        const quint16 elsewhere = m_elsewhere.port();
        return [behaviour, elsewhere](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QByteArray echo = echoOf(request);
            const QByteArray json = inJson(echo);
            const QByteArray headers = "X-Echo: " + echo + "\r\n";
            if (behaviour == u"repeats it")
                socket->write(ScriptedServer::response("200 OK", json, headers));
            else if (behaviour == u"repeats it as text")
                socket->write(ScriptedServer::response("200 OK", echo, headers));
            else if (behaviour == u"refuses it")
                socket->write(ScriptedServer::response("401 " + echo, json, headers));
            else if (behaviour == u"fails")
                socket->write(ScriptedServer::response("500 " + echo, json, headers));
            else if (behaviour == u"forbids it")
                socket->write(ScriptedServer::response("403 " + echo, json, headers));
            else if (behaviour == u"sends it away")
                socket->write(ScriptedServer::response("307 " + echo, json,
                    "Location: http://127.0.0.1:" + QByteArray::number(elsewhere) + "/" + echo.toPercentEncoding()
                        + "\r\n"));
            else if (behaviour == u"is cut")
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + json);
            else if (behaviour == u"is not HTTP")
                socket->write(echo + "\r\n\r\n");
            if (behaviour == u"is cut" || behaviour == u"is not HTTP")
                socket->disconnectFromHost();
        };
    }

private Q_SLOTS:
    void nothingRepeatsIt_data()
    {
        QTest::addColumn<int>("api");
        QTest::addColumn<int>("token");
        QTest::addColumn<QString>("behaviour");
        int token = 0;
        for (int api = 0; api < static_cast<int>(std::size(Apis)); ++api) {
            for (const char *behaviour : {"repeats it", "repeats it as text", "refuses it", "fails", "forbids it",
                     "sends it away", "is cut", "is not HTTP"}) {
                token = (token + 1) % static_cast<int>(std::size(SentTokens));
                QTest::addRow("%s, server %s", Apis[api].key, behaviour)
                    << api << token << QString::fromLatin1(behaviour);
            }
        }
    }

    void nothingRepeatsIt()
    {
        QFETCH(int, api);
        QFETCH(int, token);
        QFETCH(QString, behaviour);
        const Api &used = Apis[api];
        const QByteArray secret = SentTokens[token].text;
        SecretHunt hunt;
        hunt.add(QStringLiteral("token"), secret, SentTokens[token].core);
        ScriptedServer server(handlerOf(behaviour));

        // The token comes on standard input, so that no file and no argument contains it.
        const Run done =
            runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("--api"),
                           apiNamed(QString::fromLatin1(used.key)), QStringLiteral("--endpoint"), endpointOf(server),
                           QStringLiteral("--request-timeout"), QStringLiteral("20"), QStringLiteral("--token-file"),
                           QStringLiteral("-"), QString::fromLatin1(used.id)},
                secret + '\n', {QStringLiteral("QT_LOGGING_RULES=*=true")});
        QVERIFY2(done.exitCode >= 0 && done.exitCode <= 3, done.err.right(1000).constData());
        QStringList found = hunt.findIn(done.out) + hunt.findIn(done.err);
        found += hunt.findBelow(QDir::homePath()) + hunt.findBelow(m_folder.path());
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u"\n\n")));

        // It was sent, as the API says, and only there.
        QVERIFY2(!server.requests().isEmpty(), done.err.right(1000).constData());
        for (const ScriptedServer::Request &request : server.requests()) {
            QVERIFY(request.line.startsWith("GET "));
            QVERIFY(hunt.findIn(request.line).isEmpty());
            for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
                QCOMPARE(!hunt.findIn(header.value()).isEmpty(), header.key() == used.header);
        }
        QCOMPARE(m_elsewhere.connections(), 0);
    }
};

TASKWATCH_TEST(TestTokenNowhere, QCoreApplication);
#include "tst_tokennowhere.moc"
