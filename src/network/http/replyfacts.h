// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/answerhints.h"
#include "http/bodylimit.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QString>

#include <chrono>
#include <optional>

namespace Taskwatch {

/// Everything a finished reply said, as plain values, so that it can be judged by a pure function.
struct ReplyFacts {
    /// Who ended the reply.
    enum class End : quint8 {
        Server, ///< it ended by itself, well or not
        Deadline, ///< we, as it took too long
        BodyCap, ///< we, as its body grew too large
        Cancelled, ///< we, as nobody wants the answer any more
    };

    End end = End::Server;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkErrorText;
    QString sslErrors; ///< in words, joined; empty when there were none
    std::optional<int> httpStatus; ///< none when no status line came
    QByteArray location; ///< header, as sent
    std::optional<qint64> contentLength; ///< header, bytes
    QByteArray contentEncoding; ///< header, as sent
    HintHeaders hints; ///< headers that speak of the server's clock and limits, as sent
    QByteArray body; ///< as far as it came, at most bodyCap
    qint64 bodyCap = MaxBodyBytes; ///< bytes of a body that are taken
    bool tokenSent = false;
    std::chrono::milliseconds timeout{}; ///< what the request was given
};

} // namespace Taskwatch
