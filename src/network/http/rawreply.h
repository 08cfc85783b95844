// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/bodylimit.h"
#include "schedule/serverhints.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QString>

#include <chrono>
#include <optional>

namespace Taskwatch {

/// Number of header lines that Qt reads of an answer.
constexpr int MaxHeaderLines = 100;

/// Everything known about a finished reply, as plain values, so that a pure function can classify it.
struct RawReply {
    /// Which side ended the reply, and why.
    enum class End : quint8 {
        Server, ///< by itself, successfully or not
        Deadline, ///< aborted, because it took too long
        BodyCap, ///< aborted, because its body was too large
    };

    End end = End::Server;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkErrorText;
    QString host; ///< that was asked
    QString proxy; ///< host and port, if the request failed or a page came; empty: none
    QString sslErrors; ///< texts, joined; empty if there were none
    std::optional<int> httpStatus; ///< nullopt if no status line arrived
    bool hasHeaders = false; ///< whether any header line was read: Qt reads none if there are more than MaxHeaderLines
    QByteArray location; ///< header, as sent
    std::optional<qint64> contentLength; ///< header, bytes
    QByteArray contentEncoding; ///< header, as sent
    bool isChunked = false; ///< whether the body came in chunks, each with its length
    HintHeaders hints; ///< headers about the server's clock and limits, as sent
    QByteArray body; ///< as far as it arrived, at most bodyCap
    qint64 bodyCap = MaxBodyBytes; ///< maximum body size in bytes
    bool tokenSent = false;
    bool proxyUserSent = false; ///< the profile has a user name for its proxy
    bool certificateSent = false; ///< the profile has a client certificate
    std::chrono::milliseconds timeout{}; ///< of the request
};

} // namespace Taskwatch
