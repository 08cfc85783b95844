// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"
#include "profile/profile.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QThreadPool>

namespace Taskwatch {

class SecretStore;
struct SecretFailure;

/// Finds the token of a profile, wherever the profile says that it is. Keeps those that were given for this session only, in memory,
/// under the profile's key(). GUI thread, which waits for no file and no service.
class TokenFinder final : public QObject
{
    Q_OBJECT

public:
    /// What was found where a profile says. Empty where the profile is to have none.
    struct Found {
        ApiToken token;
        QString warning; ///< in words, where something is wrong with it all the same: others can read the file; else empty
    };

    /// @p store may be null: then none is asked; else it must outlive this. @p environment: where variables are looked up.
    explicit TokenFinder(SecretStore *store, QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(), QObject *parent = nullptr);
    /// Waits for files that are being read.
    ~TokenFinder() override;

    /// found() follows exactly once, after this returned. A token that was given for this session goes before all else.
    void find(const Profile &profile);

    /// Until the program ends, or it is given another; an empty one takes it back.
    void setSessionToken(const QString &profileKey, const ApiToken &token);
    /// Empty where none was given.
    [[nodiscard]] ApiToken sessionToken(const QString &profileKey) const { return m_sessionTokens.value(profileKey); }
    [[nodiscard]] bool hasSessionToken(const QString &profileKey) const { return m_sessionTokens.contains(profileKey); }

    using Outcome = Result<Found>;
    /// The first line of the file @p name, or why there is no token in it. Reads it now: not for the GUI thread.
    [[nodiscard]] static Outcome readFile(const QString &name);

Q_SIGNALS:
    /// The words of a failure say what is missing and what to do, and never hold any of the token.
    void found(const QString &profileKey, const Taskwatch::TokenFinder::Outcome &outcome);

private:
    void answer(const QString &profileKey, const Outcome &outcome);
    [[nodiscard]] Outcome fromEnvironment(const QString &variable) const;
    void takeRead(const QString &profileId, const Result<ApiToken, SecretFailure> &result);

    SecretStore *m_store;
    QProcessEnvironment m_environment;
    QHash<QString, ApiToken> m_sessionTokens; // by key
    QMultiHash<QString, QString> m_asked; // keys by id, of which the store is asked
    QThreadPool m_pool; // reads files
};

} // namespace Taskwatch
