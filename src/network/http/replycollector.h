// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"
#include "http/replyfacts.h"

#include <QObject>
#include <QTimer>

namespace Taskwatch {

/// Holds one reply until it is over, in the thread of its manager: takes the body up to its cap, ends it at its deadline,
/// and says exactly once what came of it. Owns the reply.
class ReplyCollector final : public QObject
{
    Q_OBJECT

public:
    /// @p timeout counts from now to the last byte; @p bodyCap: most bytes of a body that are taken; @p token: with which it was asked,
    /// taken out of all that is said of the reply.
    ReplyCollector(QNetworkReply *reply, std::chrono::milliseconds timeout, qint64 bodyCap, const ApiToken &token, QObject *parent);
    ~ReplyCollector() override;

    /// Ends the reply; finished() comes before this returns.
    void cancel() { endBy(ReplyFacts::End::Cancelled); }

Q_SIGNALS:
    void finished(const Taskwatch::ReplyFacts &facts);

private:
    void takeBody();
    void endBy(ReplyFacts::End end);
    void finish();
    void hideToken();
    [[nodiscard]] QString sslErrorsInWords(const QList<QSslError> &errors) const;

    QNetworkReply *m_reply;
    ApiToken m_token;
    QTimer m_deadline;
    ReplyFacts m_facts;
    bool m_finished = false;
};

} // namespace Taskwatch
