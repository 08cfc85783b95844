// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profiletest.h"

#include "settings/apifiles.h"
#include "text/probetext.h"

#include <utility>

namespace Taskwatch {

namespace {

/// Whether the server answered in a way that fits another API: not by refusing the token, limiting or redirecting.
bool mayHaveOtherApi(const ProbeResult &probed)
{
    if (!probed.httpStatus || !probed.failure)
        return false;
    const FetchErrorKind kind = probed.failure->kind;
    return kind == FetchErrorKind::NotFound || kind == FetchErrorKind::BadAnswer || kind == FetchErrorKind::Rejected;
}

} // namespace

ProfileTest::ProfileTest(
    SecretStore *secrets, const TokenFinder *tokens, const ConnectionFinder *connections, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_connections(connections)
    , m_testConnections(secrets)
    , m_testTokens(secrets)
{
    connect(&m_testConnections, &ConnectionFinder::found, this,
        [this](const QString &key, const ConnectionFinder::Outcome &outcome) {
            if (!m_tested || m_tested->key() != key)
                return;
            if (outcome) {
                findToken(*outcome);
                return;
            }
            m_tested.reset();
            Q_EMIT finished({.summary = outcome.error().words});
        });
    connect(&m_testTokens, &TokenFinder::found, this, [this](const QString &key, const TokenFinder::Outcome &outcome) {
        if (!m_tested || m_tested->key() != key)
            return;
        const Profile profile = *std::exchange(m_tested, std::nullopt);
        if (outcome)
            probe(profile, outcome->token);
        else
            Q_EMIT finished({.summary = outcome.error()});
    });
    connect(&m_probe, &EndpointProbe::finished, this, &ProfileTest::applyProbe);
    connect(&m_apiSearch, &ApiSearch::finished, this, &ProfileTest::finish);
}

QString ProfileTest::baseProblem(const QString &base, bool allowHttp)
{
    const Result<Endpoint> endpoint = Endpoint::parse(base, Endpoint::plainHttp(allowHttp));
    return endpoint ? QString() : endpoint.error();
}

Endpoint::Used ProfileTest::endpointFor(const Endpoint &given, const Profile &profile)
{
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(profile.api, profile.parameters);
    return api ? given.withoutPathOf((*api)->description()) : Endpoint::Used{given, {}};
}

void ProfileTest::start(const Profile &profile, const std::optional<ApiToken> &token, const ConnectionSecrets &typed)
{
    m_tested = profile;
    m_token = token;
    ConnectionSecrets secrets = m_connections ? m_connections->entered(profile.id) : ConnectionSecrets();
    if (!typed.proxy.isEmpty())
        secrets.proxy = typed.proxy;
    if (!typed.key.isEmpty())
        secrets.key = typed.key;
    m_testConnections.lookUp(profile, secrets);
}

void ProfileTest::findToken(const Connection &connection)
{
    m_connection = connection;
    const Profile profile = *m_tested;
    if (m_token) {
        m_tested.reset();
        probe(profile, *std::exchange(m_token, std::nullopt));
        return;
    }
    const bool isGiven =
        profile.token.kind == TokenSource::Kind::SecretStore || profile.token.kind == TokenSource::Kind::SessionOnly;
    m_testTokens.setSessionToken(profile.key(), isGiven ? m_tokens->sessionToken(profile.key()) : ApiToken());
    m_testTokens.lookUp(profile);
}

void ProfileTest::probe(const Profile &profile, const ApiToken &token)
{
    const Result<Endpoint> endpoint = Endpoint::parse(profile.base, Endpoint::plainHttp(profile.allowHttp));
    const Result<std::shared_ptr<const TaskApi>> api = ApiFiles::find(profile.api, profile.parameters);
    if (!endpoint || !api) {
        Q_EMIT finished({.summary = endpoint ? api.error() : endpoint.error()});
        return;
    }
    // The notice is shown when the profile is saved.
    m_asked =
        Asked{.target = {endpointFor(*endpoint, profile).endpoint, token, Target::DefaultTimeout, *api, m_connection},
            .result = {}};
    m_probe.probe(m_asked->target);
}

void ProfileTest::applyProbe(const ProbeResult &probed)
{
    if (!m_asked)
        return;
    m_asked->result = probed;
    if (probed.speaksApi != ProbeResult::Answer::Yes && mayHaveOtherApi(probed))
        m_apiSearch.start(m_asked->target, ApiSearch::others(m_asked->target.api->description()));
    else
        finish(std::nullopt);
}

void ProfileTest::finish(const std::optional<ApiChoice> &other)
{
    const std::optional<Asked> asked = std::exchange(m_asked, std::nullopt);
    if (!asked)
        return;
    const ProbeText text = probeText(asked->result);
    ProfileTestResult result{.summary = text.summary, .isGood = text.isGood};
    for (const ProbeText::Line &line : text.lines)
        result.lines.append(tr("%1: %2").arg(line.name, line.text));
    if (other) {
        result.summary = tr("The endpoint was reached, but its API is not %1. It looks like %2.")
                             .arg(asked->target.api->description().name, other->name);
        result.isGood = false;
        result.otherApi = other->key;
    }
    Q_EMIT finished(result);
}

} // namespace Taskwatch
