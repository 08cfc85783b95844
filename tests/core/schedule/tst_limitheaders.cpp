// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/limitheaders.h"
#include "support/growth.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

/// The forms in which servers write limits and times to wait.
class TestLimitHeaders : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Noon = fromUnixMs(1678902060000); // 2023-03-15 17:41:00 UTC

    static QString shown(const std::optional<ServerWait> &wait)
    {
        if (!wait)
            return QStringLiteral("nothing");
        if (const auto *length = std::get_if<std::chrono::milliseconds>(&*wait))
            return QStringLiteral("%1 ms").arg(length->count());
        return QStringLiteral("at %1").arg(toUnixMs(std::get<Timestamp>(*wait)));
    }

    static QString shown(const QList<LimitWindow> &windows)
    {
        QStringList parts;
        for (const LimitWindow &window : windows) {
            parts.append(QStringLiteral("%1 left, reset %2, length %3")
                             .arg(window.remaining.value_or(-1))
                             .arg(shown(window.reset))
                             .arg(window.length.value_or(-1s).count()));
        }
        return parts.join(u'|');
    }

private Q_SLOTS:
    void readsTimesToWait_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("7", "7000 ms");
        row(" 7 ", "7000 ms");
        row("\"7\"", "7000 ms");
        row("0", "0 ms");
        row("0.25", "250 ms");
        row("1.5", "1500 ms");
        row("86400", "86400000 ms");
        row("120, 120", "120000 ms");
        row("30;w=60", "30000 ms");
        row("5s", "5000 ms");
        row("250ms", "250 ms");
        row("6m0s", "360000 ms");
        row("1m30.5s", "90500 ms");
        row("1h", "3600000 ms");
        row("10 seconds", "10000 ms");
        // A number that cannot be a length is a time.
        row("1678902060", "at 1678902060000");
        row("1678902060.5", "at 1678902060500");
        row("1678902060000", "at 1678902060000");
        row("1678902060000000", "at 1678902060000");
        row("1678902060000000000", "at 1678902060000");
        row("Wed, 15 Mar 2023 17:41:00 GMT", "at 1678902060000");
        row("Wed, 15 Mar 2023 19:41:00 +0200", "at 1678902060000");
        row("Wednesday, 15-Mar-23 17:41:00 GMT", "at 1678902060000");
        row("Wed Mar 15 17:41:00 2023", "at 1678902060000");
        row("2023-03-15T17:41:00Z", "at 1678902060000");
        row("2023-03-15T18:41:00.000+01:00", "at 1678902060000");
        for (const char *odd : {"", "soon", "-5", "1e9", "7x", "5 apples", ".", "Wed, 15 Mar", "2023-03-15", "0x10",
                 "nan", "inf", ",", ";;"})
            row(odd, "nothing");
    }

    void readsTimesToWait()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, expected);
        QCOMPARE(shown(parseServerWait(text)), expected);
    }

    void aLongValueIsNoTimeAtOnce_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"9", "1h", "0", " ", "\"", "Wed, "})
            QTest::newRow(part) << QByteArray(part);
    }
    /// Parsing 100 kB of digits would take seconds.
    void aLongValueIsNoTimeAtOnce()
    {
        QFETCH(const QByteArray, part);
        QCOMPARE(shown(parseServerWait(part.repeated(300))), QStringLiteral("nothing"));
        QVERIFY(!growsTooFast(
            20'000, [&part](qsizetype size) { return part.repeated(size); },
            [](const QByteArray &text) {
                for (int i = 0; i < 20; ++i)
                    QCOMPARE(shown(parseServerWait(text)), QStringLiteral("nothing"));
            }));
        QVERIFY(!parseHttpDate(part.repeated(300)));
    }

    void aDateHasManyForms()
    {
        for (const char *text : {"Wed, 15 Mar 2023 17:41:00 GMT", "Wed, 15 Mar 2023 17:41:00 +0000",
                 "Wednesday, 15-Mar-23 17:41:00 GMT", "Wed Mar 15 17:41:00 2023", "2023-03-15T17:41:00Z"})
            QCOMPARE(parseHttpDate(text), std::optional(Noon));
        for (const char *odd : {"", "yesterday", "Wed, 15 Mar 9999 17:40:00 GMT", "Mon, 01 Jan 1900 00:00:00 GMT",
                 "Wed, 15 anF 2023 17:40:00 GMT", "Wed, 32 Mar 2023 17:40:00 GMT", "Wed, 15 Mar 2023 25:40:00 GMT",
                 "Wednesday, 15-Mar-23 17:40:0 G", "1678902060"})
            QVERIFY2(!parseHttpDate(odd), odd);
    }

    void readsLimits_data()
    {
        QTest::addColumn<QList<LimitHeader>>("headers");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QList<LimitHeader> &headers, const char *expected) {
            QTest::newRow(name) << headers << QString::fromLatin1(expected);
        };
        row("drafts 00 to 05",
            {{"ratelimit-limit", "100, 100;w=60"}, {"ratelimit-remaining", "0"}, {"ratelimit-reset", "5"}},
            "0 left, reset 5000 ms, length 60");
        row("drafts 06 and 07", {{"ratelimit", "limit=100, remaining=50, reset=5"}},
            "50 left, reset 5000 ms, length -1");
        row("drafts 08 and later", {{"ratelimit", "\"default\";r=0;t=30"}}, "0 left, reset 30000 ms, length -1");
        row("several in one", {{"ratelimit", "\"burst\";r=0;t=1, \"daily\";r=900;t=3600"}},
            "0 left, reset 1000 ms, length -1|900 left, reset 3600000 ms, length -1");
        row("a policy", {{"ratelimit-policy", "\"burst\";q=10;w=1, \"daily\";q=1000;w=86400"}},
            "-1 left, reset nothing, length 1");
        row("two limits of one vendor",
            {{"burst-ratelimit-remaining", "0"}, {"burst-ratelimit-reset", "1678902060"},
                {"ratelimit-remaining", "900"}, {"ratelimit-reset", "1678988400"}},
            "900 left, reset at 1678988400000, length -1|0 left, reset at 1678902060000, length -1");
        row("X-RateLimit",
            {{"x-ratelimit-limit", "60"}, {"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1678902060"},
                {"x-ratelimit-used", "60"}, {"x-ratelimit-resource", "core"}},
            "0 left, reset at 1678902060000, length -1");
        row("X-Rate-Limit", {{"x-rate-limit-remaining", "3"}, {"x-rate-limit-reset", "1678902060000"}},
            "3 left, reset at 1678902060000, length -1");
        row("float seconds, and how long",
            {{"x-ratelimit-reset", "1678902060.25"}, {"x-ratelimit-reset-after", "64.57"}},
            "-1 left, reset 64570 ms, length -1");
        row("one for each kind",
            {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "6m0s"},
                {"x-ratelimit-remaining-tokens", "149984"}},
            "0 left, reset 360000 ms, length -1|149984 left, reset nothing, length -1");
        row("RFC 3339",
            {{"vendor-ratelimit-requests-remaining", "0"}, {"vendor-ratelimit-requests-reset", "2023-03-15T17:41:00Z"}},
            "0 left, reset at 1678902060000, length -1");
        row("milliseconds by name", {{"x-ratelimit-reset-ms", "1500"}}, "-1 left, reset 1500 ms, length -1");
        row("no limit", {{"x-ratelimit-remaining", "-1"}}, "");
        row("nonsense",
            {{"ratelimit", "yes"}, {"ratelimit-limit", "many"}, {"x-ratelimit-reset", "later"}, {"ratelimit", ""}}, "");
    }

    void readsLimits()
    {
        QFETCH(const QList<LimitHeader>, headers);
        QFETCH(const QString, expected);
        QCOMPARE(shown(parseLimitWindows(headers)), expected);
    }

    void knowsTheHeadersOfLimits()
    {
        ApiDescription::Limits api;
        api.reset = "quota-until";
        api.burstRemaining = "calls-left";
        QCOMPARE(limitHeaderName("Quota-Until", api), "ratelimit-reset");
        QCOMPARE(limitHeaderName("Calls-Left", api), "burst-ratelimit-remaining");
        QCOMPARE(limitHeaderName("X-RateLimit-Reset", api), "x-ratelimit-reset");
        QCOMPARE(limitHeaderName("X-Rate-Limit-Reset", api), "x-rate-limit-reset");
        QCOMPARE(limitHeaderName("Content-Length", api), "");
    }
};

TASKWATCH_TEST(TestLimitHeaders, QCoreApplication);
#include "tst_limitheaders.moc"
