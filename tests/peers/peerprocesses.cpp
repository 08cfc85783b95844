// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peers/peerprocesses.h"

#include "support/barriers.h"

#include <QFile>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <initializer_list>
#include <memory>

namespace Taskwatch::Test {

namespace {

QUrl onThisMachine(const QJsonValue &port, const QString &path)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port.toInt());
    url.setPath(path);
    return url;
}

} // namespace

PeerProcesses::~PeerProcesses()
{
    for (QProcess *process : {&m_node, &m_redis}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->kill();
        process->waitForFinished(Patience);
    }
}

bool PeerProcesses::start()
{
    // A socket in a folder of the test: no other user and no other test can reach it.
    const QString socket = m_folder.filePath(QStringLiteral("redis.socket"));
    m_redis.setStandardOutputFile(QProcess::nullDevice());
    m_redis.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_redis.start(QStringLiteral(PEERS_REDIS),
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--unixsocket"), socket, QStringLiteral("--dir"),
            m_folder.path(), QStringLiteral("--save"), QString(), QStringLiteral("--appendonly"),
            QStringLiteral("no")});
    if (!waitUntil([&] { return QFile::exists(socket) || m_redis.state() == QProcess::NotRunning; }))
        return false;

    m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_node.start(QStringLiteral(PEERS_NODE), {QStringLiteral(PEERS_FOLDER "/bullboard.mjs"), socket});
    if (!waitUntil([&] { return m_node.canReadLine() || m_node.state() == QProcess::NotRunning; }))
        return false;
    const QJsonObject ports = QJsonDocument::fromJson(m_node.readLine()).object();
    m_board = onThisMachine(ports.value(u"board"), QStringLiteral("/board"));
    m_truth = onThisMachine(ports.value(u"truth"), {});
    return !ports.isEmpty();
}

bool PeerProcesses::stop()
{
    m_node.closeWriteChannel();
    return waitUntil(
               [this] { return m_node.state() == QProcess::NotRunning && m_redis.state() == QProcess::NotRunning; })
        && m_node.exitCode() == 0 && m_redis.exitCode() == 0;
}

std::optional<QJsonDocument> PeerProcesses::asked(const QString &path, const QUrlQuery &query)
{
    QUrl url = m_truth;
    url.setPath(path);
    url.setQuery(query);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    if (!waitUntil([&reply] { return reply->isFinished(); }) || reply->error() != QNetworkReply::NoError)
        return std::nullopt;
    return QJsonDocument::fromJson(reply->readAll());
}

} // namespace Taskwatch::Test
