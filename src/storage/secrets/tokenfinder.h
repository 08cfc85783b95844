// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "secrets/tokenfile.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QThreadPool>

namespace Taskwatch {

class SecretStore;
struct SecretFailure;

/// Gets the token of a profile from its configured source. Also stores tokens that are valid for this session only, in
/// memory, by the profile's key(). Use it in the GUI thread only. Only the destructor waits for
/// files; nothing waits for the service.
class TokenFinder final : public QObject
{
    Q_OBJECT

public:
    /// The token from the profile's source. Empty if the profile has none.
    using Found = FoundToken;

    /// @p store may be null, else it must outlive this object. @p environment: where variables are looked up.
    explicit TokenFinder(SecretStore *store,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(), QObject *parent = nullptr);
    /// Waits for files that are being read.
    ~TokenFinder() override;

    /// found() follows exactly once, after this function has returned. A token given for this session takes precedence.
    void lookUp(const Profile &profile);

    /// Replaces the token for this session; an empty one removes it. It is lost when the program ends.
    void setSessionToken(const QString &profileKey, const ApiToken &token);
    /// Empty if none was given.
    [[nodiscard]] ApiToken sessionToken(const QString &profileKey) const { return m_sessionTokens.value(profileKey); }
    [[nodiscard]] bool hasSessionToken(const QString &profileKey) const { return m_sessionTokens.contains(profileKey); }

    using Outcome = Result<Found>;

Q_SIGNALS:
    /// The error text says what is missing and what to do, and never contains any part of the token.
    void found(const QString &profileKey, const Taskwatch::TokenFinder::Outcome &outcome);

private:
    void answer(const QString &profileKey, const Outcome &outcome);
    [[nodiscard]] Outcome fromEnvironment(const QString &variable) const;
    void applyRead(const QString &profileId, const Result<ApiToken, SecretFailure> &result);

    SecretStore *m_store;
    QProcessEnvironment m_environment;
    QHash<QString, ApiToken> m_sessionTokens; // by profile key
    QMultiHash<QString, QString> m_asked; // profile id to keys of pending requests to the store
    QThreadPool m_pool; // reads files
};

} // namespace Taskwatch
