// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

namespace QKeychain {
class Job;
}

namespace Taskwatch {

/// Implements SecretStore on its thread. done() reports the result of each numbered request. A job that the service
/// never answers is not deleted, as its late answer would have no receiver.
class SecretStoreWorker final : public QObject
{
    Q_OBJECT

public:
    void read(quint64 number, const QString &profileId);
    void write(quint64 number, const QString &profileId, const ApiToken &token);
    void remove(quint64 number, const QString &profileId);

Q_SIGNALS:
    /// @p token: the result of a successful read.
    void done(quint64 number, const std::optional<Taskwatch::SecretFailure> &failure, const Taskwatch::ApiToken &token);

private:
    /// Why there is no service; none if one is running or can be started.
    [[nodiscard]] static std::optional<SecretFailure> lackOfService();
    /// Starts @p job, unless there is no service. @p finish is called on success.
    template <typename Job, typename Finish>
    void start(quint64 number, Job *job, const QString &profileId, Finish finish);
    [[nodiscard]] static SecretFailure failureOf(const QKeychain::Job &job);
};

} // namespace Taskwatch
