// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/tokentext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestTokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("none", "the token has expired; authorization failed", "the token has expired; authorization failed");
        row("bearer", "sent Bearer s3cret.x-y_z= to it", "sent Bearer … to it");
        row("lower case", "bearer s3cret", "bearer …");
        row("header", "Authorization: Basic dTpzM2NyZXQ= s3cret\nHost: a", "Authorization: …\nHost: a");
        row("header in JSON", "{\"header\":{\"Authorization\":[\"Basic s3cret\"]}}",
            "{\"header\":{\"Authorization\":[\"…\"]}}");
        row("JSON in JSON", "{\"body\":\"{\\\"authorization\\\":\\\"Bearer s3cret\\\"}\"}",
            "{\"body\":\"{\\\"authorization\\\":\\\"…\\\"}\"}");
        row("query", "https://h.example/?a=1&qstash_token=s3cret&b=2", "https://h.example/?a=1&qstash_token=…&b=2");
        row("variable", "QSTASH_TOKEN=\"s3cret\" curl", "QSTASH_TOKEN=\"…\" curl");
        row("encoded", "next=%3Fqstash_token%3Ds3cret", "next=%3Fqstash_token%3D…");
        row("key in JSON", "{\"access_token\": \"s3cret\", \"n\": 1}", "{\"access_token\": \"…\", \"n\": 1}");
        row("YAML", "access_token: s3cret\napi-key: s3cret", "access_token: …\napi-key: …");
        row("in words", "password: wrong", "password: wrong");
        row("a signing key", "{\"signingKey\":\"s3cret\"}", "{\"signingKey\":\"…\"}");
        row("a cookie", "Set-Cookie: a=s3cret; Path=/", "Set-Cookie: …; Path=/");
        row("a list of headers", "[\"Authorization\", \"Bearer s3cret\"]", "[\"Authorization\", \"…\"]");
        row("before a path", "Authorization: Bearer s3cret /v1/tasks/t1 503", "Authorization: … /v1/tasks/t1 503");
        row("brackets in it", "password=s3]s3}cret, [token=s3cret][n=1]", "password=…, [token=…][n=1]");
        row("of the service's form", "401: eyJVc2VySUQiOiJzM2NyZXQifQ== is no good", "401: … is no good");
    }

    void cutsTokens()
    {
        QFETCH(QString, text);
        QTEST(withTokensCut(text), "expected");
        QVERIFY(!withTokensCut(text).contains(u"s3cret"));
        QCOMPARE(withTokensCut(withTokensCut(text)), withTokensCut(text));
    }

    void knowsNamesOfTokens()
    {
        for (const char *name : {"Authorization", "Upstash-Forward-Authorization", "qstash_token", "apiKey",
                 "Set-Cookie", "Upstash-Signature"})
            QVERIFY2(isTokenName(QString::fromLatin1(name)), name);
        for (const char *name : {"taskId", "state", "url", "tokens", "error"})
            QVERIFY2(!isTokenName(QString::fromLatin1(name)), name);
    }

    void examinesTheEndOfALongName()
    {
        QString text = QString(600, u'x') + QStringLiteral("_token=s3cret");
        QCOMPARE(replaceTokens(text, {}), 1);
        QCOMPARE(text, QString(600, u'x') + QStringLiteral("_token="));
    }
};

TASKWATCH_TEST(TestTokenText, QCoreApplication);
#include "tst_tokentext.moc"
