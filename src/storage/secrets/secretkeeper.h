// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

namespace QKeychain {
class Job;
}

namespace Taskwatch {

/// A secret store as its own thread holds it; done() says how each numbered question went. A job that the service never answers
/// is left alone: to delete it would leave the service's answer without a receiver.
class SecretKeeper final : public QObject
{
    Q_OBJECT

public:
    void read(quint64 number, const QString &profileId);
    void write(quint64 number, const QString &profileId, const ApiToken &token);
    void remove(quint64 number, const QString &profileId);
    void askAvailability(quint64 number);

Q_SIGNALS:
    /// @p token: of a read that went well.
    void done(quint64 number, const std::optional<Taskwatch::SecretFailure> &failure, const Taskwatch::ApiToken &token);

private:
    /// Why there is no service; none where there is one, or where it would be started.
    [[nodiscard]] static std::optional<SecretFailure> lackOfService();
    /// Starts @p job, unless there is no service; @p finish is called when it went well.
    template <typename Job, typename Finish>
    void start(quint64 number, Job *job, const QString &profileId, Finish finish);
    [[nodiscard]] static SecretFailure failureOf(const QKeychain::Job &job);
};

} // namespace Taskwatch
