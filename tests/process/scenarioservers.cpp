// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/scenarioservers.h"

#include "support/builders.h"
#include "support/selfsigned.h"

#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslKey>

namespace Taskwatch::Test {

namespace {

QString addressOf(const ScriptedServer &server)
{
    return QStringLiteral("http://127.0.0.1:%1").arg(server.port());
}

QByteArray asked(const ScriptedServer::Request &request)
{
    return request.path().mid(sizeof "/v1/tasks/" - 1);
}

QByteArray sent(const ScriptedServer::Request &request)
{
    return request.headers.value("authorization");
}

QByteArray errorBody(const QByteArray &escaped)
{
    return "{\"error\":\"no such token: " + escaped + "\"}";
}

/// JSON with every character escaped that may be, as the most careful encoders write it.
QByteArray jsonEscaped(const QByteArray &text, bool everything)
{
    QByteArray escaped;
    for (const char c : text) {
        if (c == '/')
            escaped += "\\/";
        else if (everything || !isalnum(static_cast<unsigned char>(c)))
            escaped += "\\u00" + QByteArray::number(static_cast<uchar>(c), 16).rightJustified(2, '0').toUpper();
        else
            escaped += c;
    }
    return escaped;
}

} // namespace

DayServers::DayServers()
    : m_simulated({.port = 0, .tasks = Tasks, .seed = 7, .speed = Speed}, currentTimestamp() - Before)
    , m_service(
          [this](const ScriptedServer::Request &request, QTcpSocket *socket) { answerAsService(request, socket); })
    , m_echo([this](const ScriptedServer::Request &request, QTcpSocket *socket) { answerAsEcho(request, socket); })
    , m_refusing([](const ScriptedServer::Request &request, QTcpSocket *socket) {
        socket->write(ScriptedServer::response("401 Unauthorized", errorBody(jsonEscaped(sent(request), false)),
            "WWW-Authenticate: " + sent(request) + "\r\n"));
    })
    , m_sending([this](const ScriptedServer::Request &request, QTcpSocket *socket) {
        socket->write(ScriptedServer::response("302 Found", sent(request),
            "Location: http://localhost:" + QByteArray::number(m_otherProfiles.serverPort())
                + "/login?token=" + sent(request).toPercentEncoding() + "\r\n"));
    })
{
    listen(m_otherProfiles);
    QObject::connect(&m_otherProfiles, &QTcpServer::newConnection, &m_otherProfiles, [this] { ++m_followed; });
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(SelfSignedCertificate));
    configuration.setPrivateKey(QSslKey(SelfSignedKey, QSsl::Ec));
    m_unsafe.setSslConfiguration(configuration);
    listen(m_unsafe);
}

void DayServers::listen(QTcpServer &server)
{
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("a server of the test cannot listen");
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this, &server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, &server, [this, socket] { m_others += socket->readAll(); });
    });
}

QJsonObject DayServers::addresses() const
{
    return {{QStringLiteral("service"), addressOf(m_service)}, {QStringLiteral("echo"), addressOf(m_echo)},
        {QStringLiteral("refusing"), addressOf(m_refusing)}, {QStringLiteral("sending"), addressOf(m_sending)},
        {QStringLiteral("unsafe"), QStringLiteral("https://127.0.0.1:%1").arg(m_unsafe.serverPort())}};
}

QStringList DayServers::ids() const
{
    QStringList ids;
    for (const TaskId &id : m_simulated.ids())
        ids.append(id.toString());
    return ids;
}

QStringList DayServers::echoes()
{
    return QStringLiteral(
        "echo_plain echo_json echo_escaped echo_wholly echo_percent echo_task echo_page echo_phrase echo_sent echo_missing echo_coding echo_server")
        .split(u' ');
}

void DayServers::answerAsService(const ScriptedServer::Request &request, QTcpSocket *socket) const
{
    const QByteArray path = request.path();
    const qsizetype mark = path.indexOf('?');
    const SimulatedResponse response = m_simulated.answer({.method = request.line.split(' ').first(),
                                                              .path = mark < 0 ? path : path.first(mark),
                                                              .query = mark < 0 ? QByteArray() : path.sliced(mark + 1),
                                                              .authorization = sent(request)},
        currentTimestamp());
    QByteArray headers;
    for (const auto &[name, value] : response.headers)
        headers += name + ": " + value + "\r\n";
    socket->write(ScriptedServer::response(QByteArray::number(response.status) + " Said", response.body, headers));
}

void DayServers::answerAsEcho(const ScriptedServer::Request &request, QTcpSocket *socket) const
{
    const QByteArray id = asked(request);
    const QByteArray token = sent(request);
    const auto answer = [socket](const QByteArray &status, const QByteArray &body, const QByteArray &headers = {}) {
        socket->write(ScriptedServer::response(status, body, headers));
    };
    if (id == "echo_plain")
        answer("400 Bad Request", "bad header Authorization: " + token, "Content-Type: text/plain\r\n");
    else if (id == "echo_json")
        answer("400 Bad Request", errorBody(token));
    else if (id == "echo_escaped")
        answer("400 Bad Request", errorBody(jsonEscaped(token, false)));
    else if (id == "echo_wholly")
        answer("400 Bad Request", errorBody(jsonEscaped(token, true)));
    else if (id == "echo_percent")
        answer("400 Bad Request", errorBody("https://example.com/?auth=" + token.toPercentEncoding().toLower()));
    else if (id == "echo_page")
        answer("200 OK", "<html>" + token + "</html>", "Content-Type: text/html\r\n");
    else if (id == "echo_phrase")
        answer("400 Bad " + token, QByteArray());
    else if (id == "echo_sent")
        answer("302 Found", token,
            "Location: http://localhost:" + QByteArray::number(m_otherProfiles.serverPort())
                + "/?token=" + token.toPercentEncoding() + "\r\n");
    else if (id == "echo_missing")
        answer("404 Not Found", errorBody(token));
    else if (id == "echo_coding")
        answer("200 OK", "x", "Content-Encoding: " + token.mid(7) + "\r\n");
    else if (id == "echo_server")
        answer("500 Internal Server Error", errorBody(jsonEscaped(token, false)));
    else {
        QJsonObject task = exampleObject();
        task.insert(QStringLiteral("taskId"), QString::fromLatin1(id));
        if (id == "echo_task") {
            task.insert(QStringLiteral("error"), QString(u"was sent " + QString::fromLatin1(token)));
            task.insert(QStringLiteral("url"),
                QString(u"https://example.com/" + QString::fromLatin1(token.mid(7)) + u"/hook?t="
                    + QString::fromLatin1(token.mid(7))));
            task.insert(QStringLiteral("unheardOf"), QString::fromLatin1(token));
        }
        answer("200 OK", QJsonDocument(task).toJson());
    }
}

QSet<QByteArray> DayServers::heardBy(const ScriptedServer &server)
{
    QSet<QByteArray> heard;
    for (const ScriptedServer::Request &request : server.requests())
        heard.insert(sent(request));
    return heard;
}

QByteArray DayServers::paths() const
{
    QByteArray paths;
    for (const ScriptedServer *server : {&m_service, &m_echo, &m_refusing, &m_sending}) {
        for (const ScriptedServer::Request &request : server->requests())
            paths += request.line + '\n';
    }
    return paths;
}

} // namespace Taskwatch::Test
