// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "http/bodylimit.h"
#include "http/replyclassifier.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

RawReply status(int code, const QByteArray &body = {})
{
    RawReply reply;
    reply.httpStatus = code;
    reply.body = body;
    reply.tokenSent = true;
    reply.timeout = std::chrono::milliseconds(1500);
    return reply;
}

RawReply networkError(QNetworkReply::NetworkError error)
{
    RawReply reply;
    reply.networkError = error;
    reply.networkErrorText = QStringLiteral("what Qt says");
    reply.timeout = std::chrono::milliseconds(1500);
    return reply;
}

RawReply endedBy(RawReply::End end, int code = 200)
{
    RawReply reply = status(code);
    reply.end = end;
    reply.networkError = QNetworkReply::OperationCanceledError; // set by abort()
    return reply;
}

} // namespace

class TestReplyClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesATask()
    {
        const auto outcome = classifyReply(status(200, exampleBody()), m_api, id("tsk_123"));
        QVERIFY(std::holds_alternative<Task>(outcome));
        QVERIFY(std::get<Task>(outcome) == exampleTask());
    }

    void theStatusDecidesNeverTheErrorKey()
    {
        // A successful answer about a failing task has `error` too …
        QVERIFY(std::holds_alternative<Task>(classifyReply(status(200, exampleBody()), m_api, id("tsk_123"))));
        // … and a body that looks like a task does not turn a failure into a success.
        const auto outcome = classifyReply(status(500, exampleBody()), m_api, id("tsk_123"));
        QVERIFY(std::holds_alternative<FetchError>(outcome));
        QCOMPARE(std::get<FetchError>(outcome).kind, FetchErrorKind::Server);
    }

    void classifies_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const RawReply &reply, FetchErrorKind kind, const char *words) {
            QTest::newRow(name) << reply << fetchErrorKey(kind) << QString::fromUtf8(words);
        };
        using enum FetchErrorKind;
        add("401", status(401, R"({"error":"bad token"})"), Unauthorized, "HTTP 401: bad token");
        add("403", status(403), Forbidden, "HTTP 403");
        add("404", status(404, R"({"error":"task not found"})"), NotFound, "HTTP 404: task not found");
        add("404 in plain text", status(404, "404 page not found\n"), NotFound, "HTTP 404: 404 page not found");
        add("410", status(410), NotFound, "HTTP 410");
        add("429", status(429, R"({"error":"rate limit"})"), RateLimited, "rate limit");
        add("408", status(408), Timeout, "HTTP 408");
        add("407", status(407), Unreachable, "proxy");
        add("400", status(400, R"({"error":"bad id"})"), Rejected, "bad id");
        add("405", status(405), Rejected, "HTTP 405");
        add("412", status(412), Rejected, "HTTP 412");
        add("422", status(422), Rejected, "HTTP 422");
        add("500", status(500, "<html>oops"), Server, "(an HTML page)");
        add("503", status(503), Server, "HTTP 503");
        add("599", status(599), Server, "HTTP 599");
        add("304", status(304), Redirected, "HTTP 304");
        add("999", status(999), BadAnswer, "HTTP 999");
        add("204", status(204), BadAnswer, "empty body");
        add("200 without a body", status(200), BadAnswer, "empty body");
        add("200 with HTML", status(200, "<html>"), BadAnswer, "HTML page");
        add("200 with a field missing", status(200, exampleBodyWith("state", QJsonValue(QJsonValue::Undefined))),
            BadAnswer, "state: expected a string, got nothing");
        add(
            "deadline, nothing came",
            [] {
                auto f = endedBy(RawReply::End::Deadline);
                f.httpStatus.reset();
                return f;
            }(),
            Timeout, "no answer within 1.5 s");
        add("deadline, some came", endedBy(RawReply::End::Deadline), Timeout, "not complete after 1.5 s");
        add("body over the cap", endedBy(RawReply::End::BodyCap), TooLarge, "1048576");
        add("500 over the cap", endedBy(RawReply::End::BodyCap, 500), Server, "HTTP 500");
        add("429 over the cap", endedBy(RawReply::End::BodyCap, 429), RateLimited, "HTTP 429");
        add("429 that fell silent", endedBy(RawReply::End::Deadline, 429), RateLimited, "HTTP 429");
        add("401 that fell silent", endedBy(RawReply::End::Deadline, 401), Unauthorized, "HTTP 401");
        add("404 that fell silent", endedBy(RawReply::End::Deadline, 404), NotFound, "HTTP 404");
        add("Qt's transfer time-out", networkError(QNetworkReply::OperationCanceledError), Timeout, "no answer within");
        add("refused", networkError(QNetworkReply::ConnectionRefusedError), Unreachable, "what Qt says");
        add("no such host", networkError(QNetworkReply::HostNotFoundError), Unreachable,
            "no address was found for the name");
        add("closed", networkError(QNetworkReply::RemoteHostClosedError), Unreachable, "closed without an HTTP answer");
        add("proxy", networkError(QNetworkReply::ProxyConnectionRefusedError), Unreachable, "what Qt says");
        add("time-out of the network", networkError(QNetworkReply::TimeoutError), Timeout, "no answer");
        add("not HTTP", networkError(QNetworkReply::ProtocolFailure), BadAnswer, "does not speak HTTP");
        add("TLS", networkError(QNetworkReply::SslHandshakeFailedError), Tls, "what Qt says");

        RawReply tls = networkError(QNetworkReply::SslHandshakeFailedError);
        tls.sslErrors = QStringLiteral("The certificate is self-signed");
        add("TLS, with the reason", tls, Tls, "self-signed");
        RawReply redirect = status(302);
        redirect.location = "https://user:SECRET@elsewhere.example.com/x?token=SECRET#SECRET";
        add("redirect", redirect, Redirected, "https://elsewhere.example.com/x, not followed");
        RawReply truncated = status(200, exampleBody().first(20));
        truncated.networkError = QNetworkReply::RemoteHostClosedError;
        add("200 that broke off", truncated, BadAnswer, "ended early after 20 bytes");
        RawReply shortBody = status(200, exampleBody());
        shortBody.contentLength = 5000;
        add("200 shorter than it said", shortBody, BadAnswer, "ended early");
        RawReply silent = status(200, "{");
        silent.networkError = QNetworkReply::OperationCanceledError;
        add("200 that fell silent", silent, Timeout, "not complete");
        RawReply packed = status(200, "\x1f\x8b");
        packed.contentEncoding = "gzip";
        add("200 encoded", packed, BadAnswer, "encoding \"gzip\"");
        RawReply noToken = status(401);
        noToken.tokenSent = false;
        add("401 without a token", noToken, Unauthorized, "no token was sent");
        RawReply waiting = status(403, R"({"error":"wait a while"})");
        waiting.hints.retryAfter = "5";
        add("403 with Retry-After", waiting, RateLimited, "HTTP 403: wait a while");
        RawReply usedUp = status(403);
        usedUp.hints.limits = {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1678902060"}};
        add("403 with a limit that is used up", usedUp, RateLimited, "HTTP 403");
        add("403 that speaks of a limit", status(403, R"({"error":"You have exceeded a secondary rate limit"})"),
            RateLimited, "secondary rate limit");
        RawReply quota = status(403, R"({"error":"not your task"})");
        quota.hints.limits = {{"x-ratelimit-remaining", "59"}};
        add("403 with a limit that is not", quota, Forbidden, "not your task");
        RawReply lost = networkError(QNetworkReply::ProxyConnectionRefusedError);
        lost.proxy = QStringLiteral("proxy.example.com:3128");
        add("a proxy that is not there", lost, Unreachable, "what Qt says (through the proxy proxy.example.com:3128)");
        RawReply bad = status(502);
        bad.proxy = lost.proxy;
        add("a proxy that reaches nobody", bad, Server, "HTTP 502 (through the proxy proxy.example.com:3128)");
        RawReply asks = status(407);
        asks.proxy = lost.proxy;
        add("a proxy that wants a password", asks, Unreachable, "the proxy proxy.example.com:3128 requires a password");
        RawReply maintenance = status(503);
        maintenance.hints.retryAfter = "20";
        add("503 with Retry-After", maintenance, Server, "HTTP 503");
    }

    void classifies()
    {
        QFETCH(const RawReply, reply);
        QFETCH(const QString, kind);
        QFETCH(const QString, words);
        const auto outcome = classifyReply(reply, m_api, id("tsk_123"));
        QVERIFY(std::holds_alternative<FetchError>(outcome));
        const FetchError error = std::get<FetchError>(outcome);
        QCOMPARE(fetchErrorKey(error.kind), kind);
        QVERIFY2(error.detail.contains(words), qPrintable(error.detail));
        QVERIFY(!error.detail.contains(u"SECRET"));
    }

private:
    const TaskApi &m_api = *defaultApi();
};

TASKWATCH_TEST(TestReplyClassifier, QCoreApplication);
#include "tst_replyclassifier.moc"
