// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/rawreply.h"
#include "http/target.h"

#include <QObject>
#include <QTimer>

namespace Taskwatch {

/// Owns one reply until it is finished, in its manager's thread. It reads the body up to a limit, ends the reply at its
/// deadline, and emits finished() exactly once.
class ReplyCollector final : public QObject
{
    Q_OBJECT

public:
    /// @p target: what was requested. Its time-out is from now to the last byte. Its token, which was sent, is removed
    /// from everything reported about the reply. @p bodyCap: maximum body size in bytes.
    ReplyCollector(QNetworkReply *reply, const Target &target, qint64 bodyCap, QObject *parent);
    ~ReplyCollector() override;

Q_SIGNALS:
    void finished(const Taskwatch::RawReply &raw);

private:
    void readBody();
    void endBy(RawReply::End end);
    void finish();
    [[nodiscard]] QByteArray retryAfter() const;
    void hideToken();
    [[nodiscard]] QString sslErrorsInWords(const QList<QSslError> &errors) const;

    QNetworkReply *m_reply;
    QList<ApiToken> m_sent; // the token in the forms in which it was sent
    ApiDescription::Limits m_limits;
    Connection m_connection;
    QTimer m_deadline;
    RawReply m_raw;
    bool m_finished = false;
};

} // namespace Taskwatch
