// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filternames.h"
#include "filter/filterquery.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace std::chrono_literals;

using Kind = FilterTerm::Kind;
using Relation = FilterTerm::Relation;
using Terms = QList<FilterTerm>;
using Alternatives = QList<QList<FilterTerm>>;
Q_DECLARE_METATYPE(Alternatives)

namespace {

FilterTerm word(const char *text, std::optional<Phase> phase = std::nullopt)
{
    return {.text = QString::fromUtf8(text), .phase = phase};
}

FilterTerm named(Kind kind, const char *text)
{
    return {.kind = kind, .text = QString::fromUtf8(text)};
}

FilterTerm phase(std::optional<Phase> phase)
{
    return {.kind = Kind::Phase, .phase = phase};
}

FilterTerm number(Kind kind, Relation relation, qint64 number)
{
    return {.kind = kind, .relation = relation, .number = number};
}

FilterTerm time(Kind kind, Relation relation, std::chrono::milliseconds time, std::chrono::milliseconds unit = 1ms)
{
    return {.kind = kind, .relation = relation, .time = time, .unit = unit};
}

FilterTerm flag(Kind kind)
{
    return {.kind = kind};
}

FilterTerm negated(FilterTerm term)
{
    term.negated = true;
    return term;
}

} // namespace

class TestFilterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void excludesFromEachAlternative_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("nothing") << QString() << QStringLiteral("-host:a");
        QTest::newRow("terms") << QStringLiteral(" timeout  state:x ") << QStringLiteral("timeout  state:x -host:a");
        QTest::newRow("alternatives") << QStringLiteral("b OR c d or e")
                                      << QStringLiteral("b -host:a OR c d -host:a or e -host:a");
        QTest::newRow("no alternative") << QStringLiteral("\"or\" -or") << QStringLiteral("\"or\" -or -host:a");
    }

    void excludesFromEachAlternative()
    {
        QFETCH(const QString, text);
        QTEST(withoutTerm(text, QStringLiteral("host:a")), "result");
        QCOMPARE(withTerms(text, QStringLiteral("-host:a")), withoutTerm(text, QStringLiteral("host:a")));
    }

    void theApisNamesMeanOurs()
    {
        const FilterAliases aliases =
            filterAliases({QStringLiteral("job"), QStringLiteral("root task"), QStringLiteral("kind")});
        const auto parsed = [&aliases](
                                const char *text) { return FilterQuery::parse(QString::fromLatin1(text), aliases); };
        QCOMPARE(*parsed("roottask:a -JOB:b kind:c"), *parsed("message:a -id:b url:c"));
        QCOMPARE(parsed("kind :x").error().length, 7); // as with our names
        QCOMPARE(FilterQuery::parse(QStringLiteral("kind:c"))->alternatives().first().first().kind,
            FilterTerm::Kind::Word); // without the API's names it is a text
    }

    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Alternatives>("alternatives");
        const auto row = [](const char *text, const Alternatives &alternatives) {
            QTest::newRow(text) << QString::fromUtf8(text) << alternatives;
        };
        row("", {});
        row("  \t ", {});

        row("timeout", {{word("timeout")}});
        row(" Connection  TIMEOUT ", {{word("connection"), word("timeout")}});
        row("STRASSE \xc3\x84rger", {{word("strasse"), word("\xc3\xa4rger")}});
        row("-timeout", {{negated(word("timeout"))}});
        row("time-out", {{word("time-out")}});
        row("Failed", {{word("failed", Phase::Failed)}});
        row("-waiting", {{negated(word("waiting", Phase::Waiting))}});
        row("\"failed\" fail", {{word("failed"), word("fail")}});
        row("none", {{word("none")}});
        row("->", {{negated(word(">"))}});
        row("503", {{word("503")}});

        row("\"connection timeout\"", {{word("connection timeout")}});
        row("-\"connection timeout\"", {{negated(word("connection timeout"))}});
        row("connection\" \"timeout", {{word("connection timeout")}});
        row("\"say \\\"no\\\" twice\"", {{word("say \"no\" twice")}});
        row("\"C:\\temp\" \"C:\\\\\"", {{word("c:\\temp"), word("c:\\")}});
        row("C:\\temp\\", {{word("c:\\temp\\")}});
        row("\"-timeout\"", {{word("-timeout")}});
        row("\"state:retrying\"", {{word("state:retrying")}});
        row("\"state\":retrying", {{word("state:retrying")}});
        row("state\":\"retrying", {{word("state:retrying")}});

        row("state:retrying", {{named(Kind::State, "retrying")}});
        row("STATE:Cancel-Requested", {{named(Kind::State, "cancel_requested")}});
        row("state:\"in progress\"", {{named(Kind::State, "in_progress")}});
        row("-state:retrying", {{negated(named(Kind::State, "retrying"))}});
        row("state:-x", {{named(Kind::State, "_x")}});
        row("phase:failed", {{phase(Phase::Failed)}});
        row("phase\xef\xbc\x9a"
            "failed",
            {{phase(Phase::Failed)}}); // a full-width colon
        row("state\xef\xbc\x9a"
            "failed\xef\xbc\x9a",
            {{named(Kind::State, "failed\xef\xbc\x9a")}});
        row("\"phase\xef\xbc\x9a"
            "failed\"",
            {{word("phase\xef\xbc\x9a"
                   "failed")}});
        row("phase:\"Unknown\"", {{phase(Phase::Unknown)}});
        row("phase:None", {{phase(std::nullopt)}});
        row("url:Example.com/Orders?a=b", {{named(Kind::Url, "example.com/orders?a=b")}});
        row("url:https://x:8080/", {{named(Kind::Url, "https://x:8080/")}});
        row("host:Example.com:8080", {{named(Kind::Host, "example.com:8080")}});
        row("host:\"\"", {{named(Kind::Host, "")}});
        row("error:\"Bad Gateway\"", {{named(Kind::Error, "bad gateway")}});
        row("error:bad\" \"gateway", {{named(Kind::Error, "bad gateway")}});
        row("error::", {{named(Kind::Error, ":")}});
        row("family:\"Timeout after #\"", {{named(Kind::Family, "Timeout after #")}});
        row("-family:\"\"", {{negated(named(Kind::Family, ""))}});
        row("message:MSG_7", {{named(Kind::Message, "msg_7")}});
        row("id:tsk_7", {{named(Kind::Id, "tsk_7")}});

        row("retries>3", {{number(Kind::Retries, Relation::Greater, 3)}});
        row("Retries>=3", {{number(Kind::Retries, Relation::GreaterOrEqual, 3)}});
        row("retries=3", {{number(Kind::Retries, Relation::Equal, 3)}});
        row("retries:3", {{number(Kind::Retries, Relation::Equal, 3)}});
        row("retries<=3", {{number(Kind::Retries, Relation::LessOrEqual, 3)}});
        row("-left<1", {{negated(number(Kind::Left, Relation::Less, 1))}});
        row("left<-1", {{number(Kind::Left, Relation::Less, -1)}});
        row("changes>\"0\"", {{number(Kind::Changes, Relation::Greater, 0)}});
        row("retries<9223372036854775807",
            {{number(Kind::Retries, Relation::Less, std::numeric_limits<qint64>::max())}});

        row("next<5m", {{time(Kind::Next, Relation::Less, 5min)}});
        row("next<=-5m", {{time(Kind::Next, Relation::LessOrEqual, -5min)}});
        row("next<0", {{time(Kind::Next, Relation::Less, 0ms)}});
        row("age>1h30m", {{time(Kind::Age, Relation::Greater, 90min)}});
        row("age>1D2H3M4S5MS", {{time(Kind::Age, Relation::Greater, 24h + 2h + 3min + 4s + 5ms)}});
        row("changed<10m", {{time(Kind::Changed, Relation::Less, 10min)}});
        row("errorage>=250ms", {{time(Kind::ErrorAge, Relation::GreaterOrEqual, 250ms)}});
        row("age=1h30m", {{time(Kind::Age, Relation::Equal, 90min, 1min)}});
        row("age:2d", {{time(Kind::Age, Relation::Equal, 48h, 24h)}});
        row("age<36500d", {{time(Kind::Age, Relation::Less, 36500 * 24h)}});

        row("stale gone Flagged FAILING overdue",
            {{flag(Kind::Stale), flag(Kind::Gone), flag(Kind::Flagged), flag(Kind::Failing), flag(Kind::Overdue)}});
        row("-stale", {{negated(flag(Kind::Stale))}});
        row("\"stale\" \"410 Gone\"", {{word("stale"), word("410 gone")}});
        row("state retries error! state!x", {{word("state"), word("retries"), word("error!"), word("state!x")}});

        row("a or b", {{word("a")}, {word("b")}});
        row("a b OR c -d Or e", {{word("a"), word("b")}, {word("c"), negated(word("d"))}, {word("e")}});
        row("a \"or\" b", {{word("a"), word("or"), word("b")}});
        row("a -or b", {{word("a"), negated(word("or")), word("b")}});
        row("order", {{word("order")}});

        // Only similar to one of our names.
        for (const char *text : {"https://x", "http://host/?id=5", "a:b", "localhost:8080", "10.0.0.1:443", "urls:x",
                 "x>3", "a->b", "<html>", "=", ":", "::1", "date:today", "test:x", "tcp:x", "redis:6379",
                 "extraordinarily:x", "e-mail:x", "status", "retrys", "état:x"})
            row(text, {{word(text)}});
    }

    void understands()
    {
        QFETCH(const QString, text);
        QFETCH(const Alternatives, alternatives);
        const Result<FilterQuery, FilterMistake> query = FilterQuery::parse(text);
        QVERIFY2(query, query ? "" : qPrintable(query.error().what));
        QCOMPARE(query->alternatives().size(), alternatives.size());
        QVERIFY(query->alternatives() == alternatives);
        QCOMPARE(query->matchesAll(), alternatives.isEmpty());
    }

    /// The part in ‹› is expected to be underlined.
    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *marked, const char *says) {
            QTest::newRow(marked) << QString::fromUtf8(marked) << QString::fromUtf8(says);
        };
        row("x ‹\"connection timeout›", "not closed");
        row("error:‹\"bad›", "not closed");
        row("a\"b\"‹\"›", "not closed");
        row("‹\"ends in \\\"›", "not closed");

        row("‹or› a", "before it");
        row("a ‹OR›", "after it");
        row("‹or›", "before it");
        row("a or ‹or› b", "before it");
        row("a or ‹or›", "before it");

        row("‹-›", "as in -state:retrying");
        row("a ‹-› b", "as in -state:retrying");
        row("‹--›a", "One minus is enough");
        row("‹\"\"›", "nothing between the quotes");
        row("-‹\"\"›", "nothing between the quotes");

        row("‹state:›", "directly after it, without a space: state:retrying");
        row("a -‹state:› retrying", "\"state:\" needs a value");
        row("‹error:\"\"›", "\"error:\" needs a value");
        row("‹url:› x", "needs a value");
        row("‹retries>=›", "\"retries>=\" needs a value directly after it, without a space: retries>3");
        row("‹next<› 5m", "next<5m");
        row("‹retries > 3›", "without spaces, as in retries>3");
        row("x ‹retries >3›", "without spaces");
        row("‹state : retrying›", "without spaces, as in state:retrying");

        row("phase:‹failing›",
            "There is no phase \"failing\". Use one of waiting, running, retrying, succeeded, failed, cancelled, "
            "unknown, none.");
        row("-phase:‹\"in progress\"›", "no phase \"in progress\"");
        row("retries>‹many›", "\"many\" is not a whole number. Use one, as in retries>3");
        row("retries>‹3.5›", "not a whole number");
        row("retries>‹-›", "not a whole number");
        row("retries>‹\" 3\"›", "not a whole number");
        row("retries=‹>3›", "not a whole number");
        row("left<‹1m›", "as in left<1");
        row("retries>‹9223372036854775808›", "too large");
        row("retries>‹-99999999999999999999›", "too large");

        row("next<‹5x›", "\"5x\" is not a duration. Write it like 30s, 5m, 1h, 2d");
        row("next<‹5›", "not a duration");
        row("next<‹m›", "not a duration");
        row("next<‹-›", "not a duration");
        row("next<‹30m1h›", "not a duration");
        row("next<‹1m1m›", "not a duration");
        row("next<‹1.5h›", "not a duration");
        row("next<‹1h30›", "not a duration");
        row("age>‹36501d›", "too long");
        row("age>‹99999999999999999999999999ms›", "too long");
        row("age>‹36500d1ms›", "too long");

        row("error‹>›3", "\"error\" cannot be compared like a number. Use a colon: error:");
        row("state‹=›retrying", "Use a colon: state:retrying");
        row("phase‹<=›failed", "Use a colon: phase:failed");
        row("state‹!=›retrying", "-state:retrying");
        row("retries‹!:›3", "-retries>3");
        row("-state‹!=›", "-state:retrying");
        row("stale‹:yes›", "\"stale\" takes no value");
        row("gone‹>›", "\"gone\" takes no value");

        row("‹stat›:", "Did you mean state:?");
        row("x -‹sate›:retrying", "no filter name \"sate\". Did you mean state:?");
        row("‹staet›:retrying", "Did you mean state:?");
        row("‹status›:failed", "Did you mean state:?");
        row("‹retrys›>3", "Did you mean retries>?");
        row("‹Retried›>=3", "Did you mean retries>?");
        row("‹errors›:x", "Did you mean error:?");
        row("‹phases›:failed", "Did you mean phase:?");
        row("‹hots›:x", "Did you mean host:?");
        row("‹nxt›<5m", "Did you mean next<?");
        row("‹errorge›<5m", "Did you mean error"); // equally similar to both names
        row("‹mesage›:\"x y\"", "Did you mean message:?");
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QString, marked);
        QFETCH(const QString, says);
        const qsizetype at = marked.indexOf(u'‹');
        const qsizetype length = marked.indexOf(u'›') - at - 1;
        const Result<FilterQuery, FilterMistake> query = FilterQuery::parse(QString(marked).remove(u'‹').remove(u'›'));
        QVERIFY(!query);
        const FilterMistake &mistake = query.error();
        QVERIFY2(mistake.what.contains(says), qPrintable(mistake.what));
        QCOMPARE(mistake.at, at);
        QCOMPARE(mistake.length, length);
    }

    void aLongOrUnseenValueIsRepeatedShortAndSafe()
    {
        const QString what = FilterQuery::parse(u"phase:\u202e%1" % QString(500, u'x')).error().what;
        QVERIFY2(what.contains(u"\"‹U+202E›%1xxx") && what.contains(u'…'), qPrintable(what));
        QVERIFY(what.size() < 200);
    }

    void knowsWhetherItDependsOnTime()
    {
        for (const char *text : {"next<5m", "-age>1h", "changed<1m", "a or b errorage<1m", "stale", "overdue or a"})
            QVERIFY2(FilterQuery::parse(QString::fromUtf8(text))->dependsOnTime(), text);
        for (const char *text : {"", "a", "state:x phase:none url:x host:x error:x family:x message:x id:x",
                 "retries>1 left<1 changes>1", "gone flagged failing"})
            QVERIFY2(!FilterQuery::parse(QString::fromUtf8(text))->dependsOnTime(), text);
    }

    void everyNameUnderstandsItsExample()
    {
        for (const FilterName &name : FilterNames) {
            const Result<FilterQuery, FilterMistake> query = FilterQuery::parse(name.example.toString());
            QVERIFY2(query, qPrintable(name.example.toString()));
            QCOMPARE(query->alternatives().size(), 1);
            QCOMPARE(query->alternatives().first().size(), 1);
            QCOMPARE(query->alternatives().first().first().kind, name.kind);
            QVERIFY(name.example.startsWith(name.opening()));
            QVERIFY(!name.explanation().isEmpty());
        }
    }

    void writesTermsThatAreReadBack_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("asWord");
        QTest::addColumn<QString>("asFamily");
        const auto row = [](const char *value, const char *asWord, const char *asFamily) {
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(asWord)
                                 << QString::fromUtf8(asFamily);
        };
        row("timeout", "timeout", "family:timeout");
        row("connection timeout", "\"connection timeout\"", "family:\"connection timeout\"");
        row(" timeout", "\" timeout\"", "family:\" timeout\"");
        row("bad \"x\"", "\"bad \\\"x\\\"\"", "family:\"bad \\\"x\\\"\"");
        row("C:\\", "C:\\", "family:C:\\");
        row("C:\\ x\\", "\"C:\\\\ x\\\\\"", "family:\"C:\\\\ x\\\\\"");
        row("-x", "\"-x\"", "family:-x");
        row("or", "\"or\"", "family:or");
        row("Gone", "\"Gone\"", "family:Gone");
        row("Failed", "\"Failed\"", "family:Failed");
        row("state:x", "\"state:x\"", "family:state:x");
        row("stat:x", "\"stat:x\"", "family:stat:x");
        row("https://x", "https://x", "family:https://x");
        row("-", "\"-\"", "family:-");
        row("\xef\xbc\x9ax", "\xef\xbc\x9ax", "family:\"\xef\xbc\x9ax\""); // a full-width colon
        row(":\xef\xbc\x9ax", ":\xef\xbc\x9ax", "family:\":\xef\xbc\x9ax\"");
        row("a\tb", "\"a\tb\"", "family:\"a\tb\"");
    }

    void writesTermsThatAreReadBack()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, asWord);
        QFETCH(const QString, asFamily);
        QCOMPARE(filterTerm({}, value), asWord);
        QCOMPARE(filterTerm(QStringLiteral("family"), value), asFamily);
        const QString text = u"x or -%1 %2"_qs.arg(filterTerm({}, value), filterTerm(QStringLiteral("family"), value));
        const Result<FilterQuery, FilterMistake> query = FilterQuery::parse(text);
        QVERIFY2(query, query ? "" : qPrintable(query.error().what));
        const Alternatives expected{
            {word("x")}, {negated({.text = value.toCaseFolded()}), {.kind = Kind::Family, .text = value}}};
        QVERIFY(query->alternatives() == expected);
    }

    void exactTermsAcceptAnEmptyValue()
    {
        QCOMPARE(filterTerm(QStringLiteral("family"), {}), QStringLiteral("family:\"\""));
        QVERIFY(FilterQuery::parse(filterTerm(QStringLiteral("family"), {})));
        QVERIFY(FilterQuery::parse(filterTerm(QStringLiteral("host"), {})));
    }

    /// The reported place is within the text for any input.
    void survivesAnything()
    {
        const QString alphabet =
            QStringLiteral("state:retrying next<5m-> \"\\or phase:none retries>=3 !\u00df\u2028 \"or");
        quint32 seed = 1;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525 + 1013904223;
            return static_cast<qsizetype>(seed >> 8) % below;
        };
        for (int i = 0; i < 20000; ++i) {
            QString text;
            while (random(12) > 0) {
                const qsizetype from = random(alphabet.size());
                text += alphabet.mid(from, random(9));
            }
            const Result<FilterQuery, FilterMistake> query = FilterQuery::parse(text);
            if (query)
                continue;
            const FilterMistake &mistake = query.error();
            const bool inside = mistake.at >= 0 && mistake.length >= 1 && mistake.at + mistake.length <= text.size();
            QVERIFY2(inside && !mistake.what.isEmpty(), qPrintable(text));
        }
    }
};

TASKWATCH_TEST(TestFilterQuery, QCoreApplication);
#include "tst_filterquery.moc"
