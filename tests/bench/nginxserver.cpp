// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/nginxserver.h"

#include "bench/childprocess.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace Taskwatch::Bench {

namespace {

constexpr char Configuration[] = R"(worker_processes 1; daemon off; pid %FOLDER%/pid; error_log %FOLDER%/error.log;
events { worker_connections 512; }
http {
  access_log off; keepalive_requests 100; default_type application/json;
  client_body_temp_path %FOLDER%/1; proxy_temp_path %FOLDER%/2; fastcgi_temp_path %FOLDER%/3; uwsgi_temp_path %FOLDER%/4; scgi_temp_path %FOLDER%/5;
  server {
    listen 127.0.0.1:%PORT%;
    location ~ ^/done/v1/tasks/(?<id>.+)$ { return 200 '{"taskId":"$id","messageId":"msg_1","url":"https://example.com/hook","state":"completed","retried":1,"maxRetry":5,"completedAt":%NOW%,"error":"Connection timeout","lastErrorAt":%NOW%}'; }
    location ~ ^/wait/v1/tasks/(?<id>.+)$ { return 200 '{"taskId":"$id","messageId":"msg_1","url":"https://example.com/hook","state":"retrying","retried":4,"maxRetry":5,"nextProcessAt":%LATER%,"error":"Connection timeout","lastErrorAt":%NOW%}'; }
    location ~ "^/each/v1/tasks/(?<id>tsk_(?<a>..)(?<b>..)(?<c>..)(?<d>..)(?<e>..)(?<f>..)(?<g>..)(?<h>..)(?<i>..)(?<j>..)(?<k>..)(?<m>[0-9]{5}(?<n>[0-9])))$" { return 200 '{"taskId":"$id","messageId":"msg_$f$b$k$d$a$j$c$h$e$i$g${m}Q4x9","url":"https://api$n.example.com/hooks/orders/$n","state":"retrying","maxRetry":5,"retried":4,"nextProcessAt":%MUCH_LATER%$m,"lastErrorAt":%EARLIER%$m,"error":"dial tcp: no answer from upstream after $m ms, gave up"}'; }
    location ~ ^/busy/v1/tasks/(?<id>.+)$ { return 200 '{"taskId":"$id","messageId":"msg_1","url":"https://example.com/hook","state":"retrying","retried":4,"maxRetry":5,"nextProcessAt":%NOW%,"error":"Connection timeout","lastErrorAt":%NOW%}'; }
  }
}
)";

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

NginxServer::~NginxServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

Result<bool> NginxServer::start()
{
    const QString nginx = findProgram(QStringLiteral("nginx"));
    if (nginx.isEmpty())
        return Failure{QStringLiteral("there is no nginx here; \".ci/setup bench\" installs it")};
    m_port = freePort();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QByteArray text = Configuration;
    text.replace("%FOLDER%", m_folder.path().toUtf8())
        .replace("%PORT%", QByteArray::number(m_port))
        .replace("%NOW%", QByteArray::number(now))
        .replace("%LATER%", QByteArray::number(now + 3'600'000));
    // Times whose last six digits depend on the task.
    text.replace("%MUCH_LATER%", QByteArray::number(now / 1'000'000 + 4))
        .replace("%EARLIER%", QByteArray::number(now / 1'000'000 - 1));
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return Failure{file.errorString()};
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(nginx,
        {QStringLiteral("-c"), file.fileName(), QStringLiteral("-e"), m_folder.filePath(QStringLiteral("error.log"))});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 5000) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(500))
            return true;
        QThread::msleep(20);
    }
    return Failure{QStringLiteral("nginx does not listen")};
}

} // namespace Taskwatch::Bench
