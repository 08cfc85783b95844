// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "json/jsonpretty.h"
#include "json/jsontokens.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Taskwatch;

/// Tests that prettyJson() changes only the layout.
class TestJsonPretty : public QObject
{
    Q_OBJECT

private:
    /// The tokens of @p text; none if one is invalid.
    static std::optional<QStringList> pieces(const QString &text)
    {
        JsonTokens tokens(text);
        QStringList all;
        for (JsonToken token = tokens.next(); token.kind != JsonToken::Kind::End; token = tokens.next()) {
            if (token.kind == JsonToken::Kind::Broken)
                return {};
            all.append(text.sliced(token.begin, token.length));
        }
        return all;
    }

    static QString randomValue(QRandomGenerator &random, int depth)
    {
        static const QStringList Scalars = {QStringLiteral("1e400"), QStringLiteral("-0"),
            QStringLiteral("12345678901234567890123"), QStringLiteral("true"), QStringLiteral("null"),
            QStringLiteral("\"\""), QStringLiteral("\"a\\u0041\\\"{[,:]}\""), QStringLiteral("1.50"),
            QStringLiteral("\"\u202e\"")};
        if (depth == 0 || random.bounded(3) == 0)
            return Scalars[random.bounded(Scalars.size())];
        const bool object = random.bounded(2) == 0;
        QStringList items;
        for (int i = random.bounded(4); i > 0; --i)
            items.append((object ? QStringLiteral("\"same\" :") : QString()) + randomValue(random, depth - 1));
        return (object ? u'{' : u'[') + items.join(QStringLiteral(" ,\r\n")) + (object ? u'}' : u']');
    }

private Q_SLOTS:
    void printsLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("object", R"({"a":1,"b":[true,null]})", "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}");
        row("empty ones", R"( { "a" : { } , "b" : [ ] } )", "{\n  \"a\": {},\n  \"b\": []\n}");
        row("a value alone", " 12 ", "12");
        row("numbers as sent", R"([9007199254740993,1e400,-0.0,1.10,1E+2])",
            "[\n  9007199254740993,\n  1e400,\n  -0.0,\n  1.10,\n  1E+2\n]");
        row("names that come twice", R"({"a":1,"a":2})", "{\n  \"a\": 1,\n  \"a\": 2\n}");
        row("escapes as sent", R"(["\u0041\/\ud800","é"])", "[\n  \"\\u0041\\/\\ud800\",\n  \"é\"\n]");
        row("layout in strings stays", "[\"{ : [1 , 2] }\"]", "[\n  \"{ : [1 , 2] }\"\n]");
    }

    void printsLines()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(prettyJson(text), std::optional(shown));
        QCOMPARE(prettyJson(shown), std::optional(shown)); // formatting again changes nothing
    }

    void leavesAloneWhatIsNotJson_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", " ", "<html>", "{", "}", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}",
                "{'a':1}", "{1:2}", "[1}", "01", "1.", ".5", "1e", "-", "+1", "NaN", "nul", "truefalse", "1 2", "\"a",
                "\"\\x\"", "\"\\u12g4\"", "\"a\nb\"", "\"\\", "{} x", "[1]]", "{\"a\":1:2}"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("a character 0") << QStringLiteral("[\"\\") + QChar(u'\0') + QStringLiteral("\"]");
        QTest::newRow("a byte order mark") << QString(QChar(0xfeff) + QStringLiteral("{}"));
        QTest::newRow("too deep") << QString(65, u'[') + QString(65, u']');
    }

    void leavesAloneWhatIsNotJson()
    {
        QFETCH(const QString, text);
        QCOMPARE(prettyJson(text), std::nullopt);
    }

    void neverChangesAPiece()
    {
        QRandomGenerator random(4711);
        for (int i = 0; i < 2000; ++i) {
            const QString text = randomValue(random, 5);
            const std::optional<QString> pretty = prettyJson(text);
            QVERIFY2(pretty, qPrintable(text));
            QCOMPARE(pieces(*pretty), pieces(text));
        }
    }

    void takesWhatIsJsonAndNothingElse()
    {
        // Compares with Qt's parser, except for invalid escapes, which Qt accepts.
        QRandomGenerator random(815);
        int parsedCount = 0;
        for (int i = 0; i < 20000; ++i) {
            QByteArray text = "[{\"a\":[1,true],\"b\":\"xyz\"},null]";
            for (int edits = random.bounded(3); edits >= 0; --edits) {
                const int place = random.bounded(static_cast<int>(text.size()));
                if (random.bounded(2) == 0)
                    text.remove(place, 1);
                else
                    text[place] = "[]{},:\" 1tan"[random.bounded(12)];
            }
            QJsonParseError error;
            (void)QJsonDocument::fromJson(text, &error);
            // Qt accepts only objects and arrays.
            const bool isContainer = text.trimmed().startsWith('[') || text.trimmed().startsWith('{');
            if (!isContainer)
                continue;
            QVERIFY2(prettyJson(QString::fromLatin1(text)).has_value() == (error.error == QJsonParseError::NoError),
                text.constData());
            parsedCount += error.error == QJsonParseError::NoError ? 1 : 0;
        }
        QVERIFY(parsedCount > 100);
    }
};

TASKWATCH_TEST(TestJsonPretty, QCoreApplication);
#include "tst_jsonpretty.moc"
