// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"

#include "support/barriers.h"
#include "support/builders.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace Taskwatch::Test {

QList<QJsonObject> Run::objects() const
{
    QList<QJsonObject> list;
    const QList<QByteArray> lines = out.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            list.append(QJsonDocument::fromJson(line).object());
    }
    return list;
}

QStringList Run::taskIds() const
{
    QStringList ids;
    const QList<QJsonObject> all = objects();
    for (const QJsonObject &object : all)
        ids.append(object.value(u"taskId").toString());
    return ids;
}

Run runProgram(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &setting : environment)
        variables.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(TASKWATCH_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    [&process] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 4 * Patience); }();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(Patience);
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QString endpointOf(const ScriptedServer &server)
{
    return QStringLiteral("http://127.0.0.1:%1").arg(server.port());
}

QByteArray askedTask(const ScriptedServer::Request &request)
{
    return request.path().mid(sizeof "/v1/tasks/" - 1);
}

void answerExample(const ScriptedServer::Request &request, QTcpSocket *socket)
{
    const QByteArray asked = askedTask(request);
    if (asked.startsWith("missing"))
        socket->write(ScriptedServer::response("404 Not Found", R"({"error":"task not found"})"));
    else if (asked.startsWith("odd"))
        socket->write(ScriptedServer::response("200 OK", exampleBodyWith("lastErrorAt", true)));
    else if (asked == "tsk_123")
        socket->write(ScriptedServer::response("200 OK", exampleBody()));
    else
        socket->write(ScriptedServer::response("200 OK", exampleBodyWith("taskId", QString::fromLatin1(asked))));
}

} // namespace Taskwatch::Test
