// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/probetext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;
using Answer = ProbeResult::Answer;

/// Tests the texts for the result of an endpoint test.
class TestProbeText : public QObject
{
    Q_OBJECT

private:
    static ProbeResult probed(Answer reached, Answer certificate, Answer token, Answer speaks, int status,
        std::optional<FetchErrorKind> failure = {}, const char *detail = "", bool tokenSent = true)
    {
        ProbeResult probed{.reached = reached,
            .certificate = certificate,
            .token = token,
            .speaksApi = speaks,
            .tokenSent = tokenSent,
            .httpStatus = {},
            .took = 87ms,
            .failure = {}};
        if (status > 0)
            probed.httpStatus = status;
        if (failure)
            probed.failure = FetchError{*failure, QString::fromUtf8(detail)};
        return probed;
    }

private Q_SLOTS:
    void saysWhatWasFound_data()
    {
        QTest::addColumn<ProbeResult>("probed");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const ProbeResult &probed, bool good, const char *summary,
                             const char *lines) {
            QTest::newRow(name) << probed << good << QString::fromUtf8(summary) << QString::fromUtf8(lines);
        };
        using Kind = FetchErrorKind;
        row("good", probed(Answer::Yes, Answer::Yes, Answer::Yes, Answer::Yes, 404, Kind::NotFound, "HTTP 404"), true,
            "Test passed. Tasks can be polled from this endpoint.",
            "answered in 87 ms|trusted|accepted|task API found");
        row("good without a token",
            probed(Answer::Yes, Answer::Unknown, Answer::Unknown, Answer::Yes, 200, {}, "", false), true,
            "Test passed. Tasks can be polled from this endpoint without a token.",
            "answered in 87 ms|none, because the address begins with http://|no token was sent|task API found");
        row("no such API",
            probed(Answer::Yes, Answer::Yes, Answer::Unknown, Answer::No, 404, Kind::NotFound, "HTTP 404"), false,
            "This API was not found at this address. Check the address and the chosen API. Enter the address without the path of the API.",
            "answered in 87 ms|trusted|not known|no task API at this address");
        row("a refused token",
            probed(Answer::Yes, Answer::Yes, Answer::No, Answer::Yes, 401, Kind::Unauthorized, "HTTP 401"), false,
            "The token was refused. Copy it again, and check that it belongs to this region.",
            "answered in 87 ms|trusted|refused (HTTP 401)|task API found");
        row("no token",
            probed(Answer::Yes, Answer::Yes, Answer::No, Answer::Unknown, 401, Kind::Unauthorized, "HTTP 401", false),
            false, "The endpoint requires a token. Enter one.",
            "answered in 87 ms|trusted|no token was sent, but one is required (HTTP 401)|not known");
        row("a bad certificate",
            probed(Answer::Yes, Answer::No, Answer::Unknown, Answer::Unknown, 0, Kind::Tls,
                "The certificate is self-signed"),
            false,
            "The connection is not secure, so no request was sent. Check the address and the server's certificate.",
            "reachable|not trusted: The certificate is self-signed|not known|not known");
        row("nobody",
            probed(Answer::No, Answer::Unknown, Answer::Unknown, Answer::Unknown, 0, Kind::Unreachable,
                "Connection refused"),
            false, "The endpoint is unreachable. Check the address, the network and the proxy.",
            "no: Connection refused|not known|not known|not known");
        row("too late",
            probed(Answer::No, Answer::Unknown, Answer::Unknown, Answer::Unknown, 0, Kind::Timeout,
                "no answer within 10 s"),
            false, "The endpoint did not answer in time. Check the address and the network, or try again later.",
            "no: no answer within 10 s|not known|not known|not known");
        row("too many",
            probed(Answer::Yes, Answer::Yes, Answer::Unknown, Answer::Yes, 429, Kind::RateLimited, "HTTP 429"), false,
            "The endpoint received too many requests. Try again later.",
            "answered in 87 ms|trusted|not known|task API found");
        row("elsewhere",
            probed(Answer::Yes, Answer::Yes, Answer::Unknown, Answer::No, 301, Kind::Redirected,
                "HTTP 301 to https://b, not followed"),
            false,
            "The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.",
            "answered in 87 ms|trusted|not known|no: HTTP 301 to https://b, not followed");
        row("a page",
            probed(Answer::Yes, Answer::Yes, Answer::Unknown, Answer::No, 200, Kind::BadAnswer, "an HTML page"), false,
            "The answer does not come from a task API. Check the address.",
            "answered in 87 ms|trusted|not known|no task API at this address");
        row("in trouble",
            probed(Answer::Yes, Answer::Yes, Answer::Unknown, Answer::Unknown, 503, Kind::Server, "HTTP 503"), false,
            "The endpoint reported a server error. Try again later.", "answered in 87 ms|trusted|not known|not known");
        row("nothing", ProbeResult(), false, "Not tested yet.", "not known|not known|no token was sent|not known");
    }

    void saysWhatWasFound()
    {
        QFETCH(const ProbeResult, probed);
        const ProbeText text = probeText(probed);
        QTEST(text.isGood, "good");
        QTEST(text.summary, "summary");
        QStringList names, lines;
        for (const ProbeText::Line &line : text.lines) {
            names.append(line.name);
            lines.append(line.text);
        }
        QCOMPARE(names.join(u'|'), QStringLiteral("Reached|Certificate|Token|API"));
        QTEST(lines.join(u'|'), "lines");
        QCOMPARE(text.lines[0].answer, probed.reached);
        QCOMPARE(text.lines[3].answer, probed.speaksApi);
    }

    void whatTheServerSaysIsPlain()
    {
        const ProbeText text = probeText(
            probed(Answer::No, Answer::Unknown, Answer::Unknown, Answer::Unknown, 0, FetchErrorKind::Unreachable,
                "a\xe2\x80\xae"
                "b\nc"));
        QVERIFY2(!text.lines[0].text.contains(QChar(0x202e)) && !text.lines[0].text.contains(u'\n'),
            qPrintable(text.lines[0].text));
    }
};

TASKWATCH_TEST(TestProbeText, QCoreApplication);
#include "tst_probetext.moc"
