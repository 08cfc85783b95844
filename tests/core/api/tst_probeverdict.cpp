// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/probeverdict.h"
#include "api/shippedapis.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// What a probe showed, as four letters: reached, certificate, token, API; `y`, `n`, or `-` if it is unknown.
QByteArray verdict(const ProbeResult &probed)
{
    QByteArray letters;
    for (const ProbeResult::Answer answer : {probed.reached, probed.certificate, probed.token, probed.speaksApi})
        letters += answer == ProbeResult::Answer::Yes ? 'y' : answer == ProbeResult::Answer::No ? 'n' : '-';
    return letters;
}

} // namespace

class TestProbeVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesFailures_data()
    {
        QTest::addColumn<FetchErrorKind>("kind");
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected"); // over TLS, with a token
        const QByteArray error = R"({"error": "no such task"})"; // in the API's own form
        const auto row = [](const char *name, FetchErrorKind kind, int status, const QByteArray &body,
                             const char *expected) {
            QTest::newRow(name) << kind << status << body << QByteArray(expected);
        };
        using enum FetchErrorKind;
        row("nobody there", Unreachable, 0, {}, "n---");
        row("no answer in time", Timeout, 0, {}, "n---");
        row("cancelled", Cancelled, 0, {}, "n---");
        row("a certificate that is not valid", Tls, 0, {}, "yn--");
        row("another protocol", BadAnswer, 0, {}, "y--n");
        row("the task is not known", NotFound, 404, error, "yyyy");
        row("the address is not known", NotFound, 404, "<html>404</html>", "yy-n");
        row("the token is refused by the API", Unauthorized, 401, error, "yyny");
        row("the token is refused by another server", Unauthorized, 401, "<html>401</html>", "yyn-");
        row("the task is forbidden", Forbidden, 403, error, "yyny");
        row("the proxy wants a password", Rejected, 407, "<html>407</html>", "n---");
        row("too many requests", RateLimited, 429, error, "yy-y");
        row("too many requests, by another server", RateLimited, 429, {}, "yy--");
        row("the server fails", Server, 500, error, "yy-y");
        row("a gateway fails", Server, 502, "<html>502</html>", "yy--");
        row("to another address", Redirected, 302, {}, "yy-n");
        row("a page that is no task", BadAnswer, 200, "<html>Sign in</html>", "yy-n");
        row("a page that is too large", TooLarge, 200, {}, "yy-n");
    }

    void judgesFailures()
    {
        QFETCH(const FetchErrorKind, kind);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, expected);
        const FetchError failure{kind, {}};
        ProbeAnswer answer{.outcome = failure,
            .httpStatus = status == 0 ? std::nullopt : std::optional(status),
            .body = body,
            .tokenSent = true,
            .isTls = true};
        const ProbeResult probed = judgeProbe(answer, *defaultApi());
        QCOMPARE(verdict(probed), expected);
        QCOMPARE(probed.failure, std::optional(failure));
        // Without TLS there is no certificate. Only a failed handshake shows that there should have been one.
        answer.isTls = false;
        const char certificate = kind == FetchErrorKind::Tls ? 'n' : '-';
        QCOMPARE(verdict(judgeProbe(answer, *defaultApi()))[1], certificate);
    }

    void aTaskProvesTheTokenOnlyIfOneWasSent()
    {
        ProbeAnswer answer{.outcome = exampleTask(), .httpStatus = 200, .body = {}, .tokenSent = true, .isTls = false};
        QCOMPARE(verdict(judgeProbe(answer, *defaultApi())), QByteArray("y-yy"));
        answer.tokenSent = false;
        QCOMPARE(verdict(judgeProbe(answer, *defaultApi())), QByteArray("y--y"));
        answer.outcome = FetchError{FetchErrorKind::NotFound, {}};
        answer.httpStatus = 404;
        answer.body = R"({"error": "no such task"})";
        QCOMPARE(verdict(judgeProbe(answer, *defaultApi())), QByteArray("y--y"));
    }

    /// Where the API has no form of errors, its way to say "not found" is all there is.
    void anApiWithoutErrorsIsKnownByItsNotFound()
    {
        const TaskApi flower(shippedApi(QStringLiteral("flower")));
        const ProbeAnswer known{.outcome = FetchError{FetchErrorKind::NotFound, {}},
            .httpStatus = 404,
            .body = "Unknown task 'x'",
            .tokenSent = true,
            .isTls = false};
        QCOMPARE(verdict(judgeProbe(known, flower)), QByteArray("y-yy"));
        ProbeAnswer other = known;
        other.body = "<html>404</html>";
        QCOMPARE(verdict(judgeProbe(other, flower)), QByteArray("y--n"));
    }
};

TASKWATCH_TEST(TestProbeVerdict, QCoreApplication);
#include "tst_probeverdict.moc"
