// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/endpointprobe.h"
#include "profiles/apisearch.h"
#include "profiles/connectionfinder.h"
#include "secrets/tokenfinder.h"

#include <QObject>

#include <optional>

namespace Taskwatch {

/// What a test of a profile found. All texts may contain text from the server.
struct ProfileTestResult {
    QStringList lines = {}; ///< one for each question that the test asks
    QString summary = {}; ///< what is wrong and what to do, or that all is well
    bool isGood = false;
    std::optional<QString> otherApi = {}; ///< key of the API that the endpoint seems to have instead
};

/// Tests profiles that may never be saved: one request, and more to find another API if the answer does not fit. One
/// test at a time. Use it in the GUI thread only.
class ProfileTest final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. @p tokens and @p connections, which may be null: what was entered for this run.
    ProfileTest(SecretStore *secrets, const TokenFinder *tokens, const ConnectionFinder *connections,
        QObject *parent = nullptr);

    /// finished() follows once, unless another test is started. Without @p token, the token is where @p profile says.
    /// @p typed: passwords of the connection that are not saved yet.
    void start(const Profile &profile, const std::optional<ApiToken> &token, const ConnectionSecrets &typed);

    /// What is wrong with @p base as a base address; empty if nothing is.
    [[nodiscard]] static QString baseProblem(const QString &base, bool allowHttp);
    /// @p given without a path of the API of @p profile.
    [[nodiscard]] static Endpoint::Used endpointFor(const Endpoint &given, const Profile &profile);

Q_SIGNALS:
    void finished(const Taskwatch::ProfileTestResult &result);

private:
    /// A request for the chosen API.
    struct Asked {
        Target target;
        ProbeResult result;
    };
    void findToken(const Connection &connection);
    void probe(const Profile &profile, const ApiToken &token);
    void applyProbe(const ProbeResult &probed);
    /// @p other: the API that the endpoint has instead of the chosen one.
    void finish(const std::optional<ApiChoice> &other);

    const TokenFinder *m_tokens;
    const ConnectionFinder *m_connections;
    ConnectionFinder m_testConnections;
    TokenFinder m_testTokens; // not m_tokens, so that windows do not use the token of a profile that is never saved
    EndpointProbe m_probe;
    ApiSearch m_apiSearch; // after a test that the chosen API did not pass
    std::optional<Asked> m_asked;
    std::optional<Profile> m_tested; // while its connection and its token are being looked up
    std::optional<ApiToken> m_token; // that was typed
    Connection m_connection;
};

} // namespace Taskwatch
