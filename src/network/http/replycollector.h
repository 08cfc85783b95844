// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/rawreply.h"
#include "profile/apitoken.h"

#include <QObject>
#include <QTimer>

namespace Taskwatch {

/// Owns one reply until it is finished, in its manager's thread. It reads the body up to a limit, ends the reply at its
/// deadline, and emits finished() exactly once.
class ReplyCollector final : public QObject
{
    Q_OBJECT

public:
    /// @p timeout: from now to the last byte. @p bodyCap: maximum body size in bytes. @p token: the token that was
    /// sent; it is removed from everything reported about the reply.
    ReplyCollector(QNetworkReply *reply, std::chrono::milliseconds timeout, qint64 bodyCap, const ApiToken &token,
        QObject *parent);
    ~ReplyCollector() override;

Q_SIGNALS:
    void finished(const Taskwatch::RawReply &raw);

private:
    void readBody();
    void endBy(RawReply::End end);
    void finish();
    void hideToken();
    [[nodiscard]] QString sslErrorsInWords(const QList<QSslError> &errors) const;

    QNetworkReply *m_reply;
    ApiToken m_token;
    QTimer m_deadline;
    RawReply m_raw;
    bool m_finished = false;
};

} // namespace Taskwatch
