// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/connection.h"
#include "profile/profile.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Taskwatch {

class SecretStore;

/// Finds out how the endpoints of profiles are reached: reads certificate files, and passwords from the secret service.
/// Also stores the passwords that the user enters: in the secret service, and in memory for this run. Use it in the GUI
/// thread only. Only the destructor waits for files; nothing waits for the service.
class ConnectionFinder final : public QObject
{
    Q_OBJECT

public:
    using Outcome = Result<Connection, ConnectionFailure>;

    /// @p store may be null, else it must outlive this object.
    explicit ConnectionFinder(SecretStore *store, QObject *parent = nullptr);
    /// Waits for files that are being read.
    ~ConnectionFinder() override;

    /// found() follows once, after this function has returned, unless the same profile is looked up again before.
    /// Passwords that are not in @p typed are those that were entered for this run, or the stored ones.
    void lookUp(const Profile &profile, const ConnectionSecrets &typed = {});

    /// Stores what is not empty in @p secrets, and looks @p profile up if there was anything.
    void give(const Profile &profile, const ConnectionSecrets &secrets);
    /// Removes the passwords that @p before needed and @p now does not.
    void forgetUnused(const Profile &before, const Profile &now);
    /// Those that were entered for this run.
    [[nodiscard]] ConnectionSecrets entered(const QString &profileId) const { return m_entered.value(profileId); }

    /// Finds out in another thread what is wrong with the files of @p settings, for a person who may not have typed the
    /// passphrase. @p answer is called in the thread of @p context, unless that is destroyed before; an empty text:
    /// nothing is wrong.
    static void checkFiles(const ConnectionSettings &settings, const ConnectionSecrets &typed, QObject *context,
        const std::function<void(const QString &words)> &answer);

Q_SIGNALS:
    void found(const QString &profileKey, const Taskwatch::ConnectionFinder::Outcome &outcome);
    /// Reports in @p words why a password of the profile with @p id is not stored.
    void reported(const QString &id, const QString &words);

private:
    struct Search {
        quint64 number = 0;
        Profile profile;
        ConnectionSecrets secrets;
        QString asked; // the entry of the secret service that is being read; empty: none
        QString keyReason; // why that has no passphrase
    };
    void read(const QString &profileKey);
    void apply(const QString &profileKey, quint64 number, const Outcome &outcome);
    /// Whether the service is asked for @p entry.
    [[nodiscard]] bool ask(Search &search, const QString &entry);

    SecretStore *m_store;
    QHash<QString, Search> m_searches; // by profile key
    QHash<QString, ConnectionSecrets> m_entered; // by profile id
    quint64 m_lastNumber = 0;
    QThreadPool m_pool; // reads files
};

} // namespace Taskwatch
