// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace Taskwatch::Test {

/// A redis-server of its own, and bullboard.mjs, which serves bull-board and asks BullMQ itself. Both listen only on
/// this machine, and both end with this.
class PeerProcesses final
{
public:
    PeerProcesses() = default;
    ~PeerProcesses();
    PeerProcesses(const PeerProcesses &) = delete;
    PeerProcesses &operator=(const PeerProcesses &) = delete;

    /// Starts both and waits until they answer. Returns whether they do.
    [[nodiscard]] bool start();
    /// Ends both in the order that they were made for. Returns whether both ended by themselves.
    [[nodiscard]] bool stop();

    /// The base address of bull-board.
    [[nodiscard]] QUrl board() const { return m_board; }
    /// What bullboard.mjs answers to @p path; nullopt: it did not.
    [[nodiscard]] std::optional<QJsonDocument> asked(const QString &path, const QUrlQuery &query = {});

private:
    QTemporaryDir m_folder;
    QProcess m_redis;
    QProcess m_node;
    QUrl m_board;
    QUrl m_truth;
    QNetworkAccessManager m_network;
};

} // namespace Taskwatch::Test
