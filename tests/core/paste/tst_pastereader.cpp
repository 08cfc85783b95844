// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "paste/pastereader.h"
#include "support/growth.h"
#include "support/testregistry.h"
#include "text/bytetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Taskwatch;

namespace {

const IdForms &forms()
{
    return defaultApi()->description().idForms;
}

PasteReading readPaste(const QString &text)
{
    return Taskwatch::readPaste(text, forms());
}

template <typename Id>
QString joined(const QList<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    return texts.join(u'|');
}

QString described(const QString &tasks, const QString &messages, const QString &guesses, int refused, int tokens)
{
    return QStringLiteral("tasks %1; messages %2; guesses %3; refused %4; tokens %5")
        .arg(tasks, messages, guesses)
        .arg(refused)
        .arg(tokens);
}

/// The whole result as one text, so that a failed comparison prints both.
QString described(const PasteReading &reading)
{
    return described(joined(reading.tasks), joined(reading.messages), joined(reading.guesses),
        static_cast<int>(reading.refused.size()), reading.tokens);
}

struct Expected {
    QString tasks = {}; ///< separated by `|`
    QString messages = {};
    QString guesses = {};
    int refused = 0;
    int tokens = 0;
};

void row(const char *name, const QString &text, const Expected &expected)
{
    QTest::newRow(name) << text
                        << described(
                               expected.tasks, expected.messages, expected.guesses, expected.refused, expected.tokens);
}

QString one(const char *text)
{
    return QString::fromUtf8(text);
}

QString randomId(QRandomGenerator &random)
{
    static const QString alphabet = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789_-");
    QString id;
    switch (random.bounded(4)) {
    case 0:
        id = QStringLiteral("tsk_");
        break;
    case 1:
        id = QStringLiteral("task");
        break;
    default:
        break;
    }
    const int length = random.bounded(1, 30);
    for (int i = 0; i < length; ++i)
        id += alphabet[random.bounded(alphabet.size() - 2)];
    return id + QString::number(random.bounded(10'000, 99'999'999));
}

} // namespace

class TestPasteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString three = QStringLiteral("tsk_1|tsk_2|98765");

        // Lists: every word is an id, whatever its shape.
        row("one", one("tsk_1"), {.tasks = one("tsk_1")});
        row("one word of a language", one("alpha"), {.tasks = one("alpha")});
        row("blanks", one("  tsk_1 tsk_2\t98765 "), {.tasks = three});
        row("commas", one("tsk_1,tsk_2, 98765,"), {.tasks = three});
        row("lines", one("tsk_1\r\ntsk_2\n\n98765\n"), {.tasks = three});
        row("line separators of a line edit", QStringLiteral("tsk_1\u2028tsk_2\u202998765"), {.tasks = three});
        row("semicolons", one("tsk_1;tsk_2; 98765"), {.tasks = three});
        row("a JSON array", one("[\"tsk_1\", \"tsk_2\",\"98765\"]"), {.tasks = three});
        row("a JSON array of odd ones", one(R"(["a b", "x,y", "msg_1"])"),
            {.tasks = one("a b|x,y"), .messages = one("msg_1")});
        row("an array of Python", one("['tsk_1', 'tsk_2', \"98765\"]"), {.tasks = three});
        row("of SQL", one("('tsk_1',\n 'tsk_2',\n '98765')"), {.tasks = three});
        row("each once, in order", one("tsk_1 tsk_2 tsk_1 98765 tsk_2"), {.tasks = three});
        row("ids of the service's samples", one("task001\n98765\nabc123"), {.tasks = one("task001|98765|abc123")});
        row("words, one a line", one("alpha\nbeta\ngamma\n"), {.tasks = one("alpha|beta|gamma")});
        row("other alphabets", one("задача-1\n任务2"), {.tasks = one("задача-1|任务2")});
        row("dots and tildes within", one("a.b~1, tsk_1.2"), {.tasks = one("a.b~1|tsk_1.2")});
        row("a word for a message", one("msg:abc, message: 12, task:98765"),
            {.tasks = one("98765"), .messages = one("abc|12")});
        row("tasks and messages", one("tsk_1 msg_2"), {.tasks = one("tsk_1"), .messages = one("msg_2")});
        row("typographic quotes", one("“tsk_1”, „tsk_2“, ‘98765’"), {.tasks = three});
        row("blanks without a width", QStringLiteral("\uFEFFtsk_1\u200B\u00A0tsk_2\n\u200B98765"), {.tasks = three});
        row("the end of a sentence", one("tsk_1."), {.tasks = one("tsk_1")});
        row("colours of a terminal", one("\x1b[32mtsk_1\x1b[0m\n\x1b[1;31mtsk_2\x1b[0m 98765"), {.tasks = three});
        row("a code block", one("```\ntsk_1\ntsk_2\n98765\n```"), {.tasks = three});
        row("rows without a header", one("tsk_1,retrying,4\ntsk_2,failed,5\n"), {.tasks = one("tsk_1|tsk_2")});
        row("rows of numbers without a header", one("2023-03-15 tsk_1 4 503\n2023-03-16 tsk_2 5 500"),
            {.tasks = one("tsk_1|tsk_2")});
        row("rows with their messages", one("tsk_1\tmsg_1\ntsk_2\tmsg_1\n"), {.tasks = one("tsk_1|tsk_2")});
        row("numbers of lines by grep", one("12:tsk_1\n13:tsk_2"), {.tasks = one("tsk_1|tsk_2")});
        row("nothing", one(" ,;\n\t \"\" - … "), {});
        row("what cannot be an id", one("98765 .. ") + QString(600, u'x') + one(" abc123"),
            {.tasks = one("98765|abc123"), .refused = 2});
        row("control characters", QStringLiteral("a\u0001b\nc1"), {.tasks = one("c1"), .refused = 1});
        row("any address", one("https://example.com/x?y=1"), {.refused = 1});

        // Marked ids.
        row("an address", one("https://qstash.upstash.io/v1/tasks/98765"), {.tasks = one("98765")});
        row("an address with more behind it", one("<https://localhost:8080/proxy/v1/tasks/a%20b/?x=1#y>."),
            {.tasks = one("a b")});
        row("of a message", one("https://qstash.upstash.io/v1/messages/m1/tasks?cursor=1"), {.messages = one("m1")});
        row("a path", one("GET /v1/tasks/98765 HTTP/1.1"), {.tasks = one("98765")});
        row("an address within another", one("https://a.example/go?to=https%3A%2F%2Fb.example%2Fv1%2Ftasks%2Ft1%3Fx"),
            {.tasks = one("t1")});
        row("a template of one", one("GET {base}/v1/tasks/{taskId} or /v1/tasks/:id or /v1/tasks/$ID"), {});
        row("our own address", one("taskwatch://task/98765"), {.tasks = one("98765")});
        row("our own address of a message", one("taskwatch://message/a%2Fb and more"), {.messages = one("a/b")});
        row("a path step", one("see /v1/tasks/.. please"), {.refused = 1});
        row("a sentence", one("Why does tsk_1 fail? And tsk_2, too (98765 is fine)."), {.tasks = one("tsk_1|tsk_2")});
        row("a sentence with a name", one("Task ID: 98765 failed again"), {.tasks = one("98765")});
        row("a sentence with a bare name", one("the task id abc123 is the worst of them"), {.tasks = one("abc123")});
        row("a sentence with a message's name", one("Message ID: m77 never arrived"), {.messages = one("m77")});
        row("a sentence with a message", one("Message msg_7 never arrived."), {.messages = one("msg_7")});
        row("names of other things", one("msg_count=3 task_timeout msg_type task_queue=abc1 tsk_9 was there"),
            {.tasks = one("tsk_9")});
        row("by codes", one(R"({"text":"\u0022taskId\u0022: \u0022u1\u0022 or\ntsk_u2"})"),
            {.tasks = one("u1|tsk_u2")});
        row("encoded", one("https://example.com/?f=%7B%22taskId%22%3A%22p1%22%7D"), {.tasks = one("p1")});
        row("a Go struct", one("{TaskID:98765 MessageID:msg_1 State:retrying Retried:4}"), {.tasks = one("98765")});
        row("a header", one("HTTP/1.1 200 OK\nUpstash-Message-Id: msg_h1\nUpstash-Retried: 2"),
            {.messages = one("msg_h1")});
        row("a query", one("https://example.com/cb?retried=1&taskId=q1&messageId=msg_q&x=2"), {.tasks = one("q1")});
        row("null", one(R"({"taskId":null,"messageId":"msg_1"})"), {.messages = one("msg_1")});
        row("a list by name", one(R"({"ids": ["i1", "i2"], "state": "x"})"), {.tasks = one("i1|i2")});
        row("cut short", one("see tsk_6Cap…TaLa and tsk_2"), {.tasks = one("tsk_2"), .refused = 1});
        row("an object that is never closed", one("if (x) {\nmessageId=msg_1\ntaskId=t1\n"), {.tasks = one("t1")});
        row("one line of JSON", one(R"([{"taskId":"t1","messageId":"m1"},{"messageId":"m2"}])"),
            {.tasks = one("t1"), .messages = one("m2")});
        row("code", one("const ids = fetchAll({ taskId: 'k1' });"), {.tasks = one("k1")});

        // Tables.
        row("one column", one("Task ID\n98765\nabc 1\n"), {.tasks = one("98765|abc 1")});
        row("a column that is only called id", one("id;state\na;retrying\nmsg_1;failed\n"),
            {.tasks = one("a"), .messages = one("msg_1")});
        row("tabs", one("state\tTASK_ID\nretrying\tt1\nfailed\tt2"), {.tasks = one("t1|t2")});
        row("a rule of other signs", one("==== =====\nTask State\n==== =====\n7    x\n"), {.tasks = one("7")});
        row("a column of messages", one("messageId,count\nm1,3\nm2,1"), {.messages = one("m1|m2")});
        row("a formula's apostrophe", one("taskId,state\n'=x,done\n'-1,done"), {.tasks = one("=x|-1")});
        row("boxes", one("+----+-------+\n| id | state |\n+----+-------+\n| 7  | x     |\n+----+-------+\n"),
            {.tasks = one("7")});

        // Sentences without marked ids.
        row("words", one("please look at this"), {});
        row("words and a number", one("please look at 98765, it got a 503 at 10:42"), {.guesses = one("98765")});
        row("words with commas", one("Hello, thanks"), {.guesses = one("Hello|thanks")});
        row("a heading over a list", one("These failed:\n98765\nabc123\n"), {.guesses = one("98765|abc123")});
        row("other words beside a name", one("up{task_id=\"7\"} 4"), {.tasks = one("7")});
        row("JSON of something else", one(R"({"state": "retrying", "retried": 41234})"), {});

        // Tokens.
        row("a token", one("Bearer abcdefgh12345678"), {.tokens = 1});
        row("the service's own", one("eyJVc2VySUQiOiJhYmMiLCJQYXNzd29yZCI6IjEyMyJ9"), {.tokens = 1});
        row("a header with a token", one("Authorization: Bearer hunter2hunter2"), {.tokens = 1});
        row("a header with another scheme", one("authorization: Basic dXNlcjpwYXNz"), {.tokens = 1});
        row("a token in a query", one("https://qstash.upstash.io/v1/tasks/t1?qstash_token=abc"),
            {.tasks = one("t1"), .tokens = 1});
        row("a variable", one("QSTASH_TOKEN=abc"), {.tokens = 1});
        row("a quoted variable", one("export QSTASH_TOKEN=\"abc def\""), {.tokens = 1});
        row("of PowerShell", one("$env:QSTASH_TOKEN = 'abc'"), {.tokens = 1});
        row("only its name", one("echo $QSTASH_TOKEN; QSTASH_TOKEN=$(cat token.txt)"), {});
        row("not yet there", one("QSTASH_TOKEN="), {});
        row("nor here", one("Bearer "), {});
        row("among ids", one("tsk_1\nQSTASH_TOKEN=abc12345\ntsk_2, 98765"), {.tasks = three, .tokens = 1});
        row("before ids", one("Bearer abcdefgh12345678 tsk_1 tsk_2 98765"), {.tasks = three, .tokens = 1});
        row("of JSON", one(R"({"token":"abc","taskId":"t1"})"), {.tasks = one("t1"), .tokens = 1});
        row("a list of headers", one(R"(["Authorization", "Bearer abc123def"])"), {.tokens = 1});
        row("in a log, before an id", one("Authorization: Bearer abc123def taskId=t1"),
            {.tasks = one("t1"), .tokens = 1});
        row("an option", one("tool --token abc123def --task-id t1"), {.tasks = one("t1"), .tokens = 1});
        row("encoded in a query", one("x?a=1%26qstash_token%3Dabc123%26taskId%3Dt1"),
            {.tasks = one("t1"), .tokens = 1});
        row("named in a sentence", one("The bearer token is wrong, see tsk_1. Error: invalid token: expired"),
            {.tasks = one("tsk_1")});
    }

    void readsWhatPeoplePaste()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const PasteReading reading = readPaste(text);
        QCOMPARE(described(reading), expected);
    }

    /// Each text is a file `NAME.in`; what is found in it is in `NAME.expected`, see tests/README.md.
    void readsFiles_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(PASTES_FOLDER)).entryList({QStringLiteral("*.in")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(3);
    }

    void readsFiles()
    {
        QFETCH(const QString, name);
        const auto content = [&name](const char *ending) {
            QFile file(QStringLiteral(PASTES_FOLDER "/") + name + QString::fromLatin1(ending));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QStringList expected = QString::fromUtf8(content(".expected")).split(u'\n', Qt::SkipEmptyParts);
        const auto option = [&expected](const QString &key) {
            const QString value = expected.value(0);
            return value.startsWith(key + u": ") ? expected.takeFirst().sliced(key.size() + 2) : QString();
        };
        const QString key = option(QStringLiteral("api"));
        const IdForms apiForms = key.isEmpty() ? forms() : shippedApi(key).idForms;
        const auto lines = option(QStringLiteral("lines")) == u"ids" ? PasteLines::Ids : PasteLines::Any;
        const Result<QString> text = textOfBytes(content(".in"));
        QVERIFY(text);
        const PasteReading reading = Taskwatch::readPaste(*text, apiForms, lines);
        QStringList found;
        const auto add = [&found](const char *kind, const auto &ids) {
            for (const auto &id : ids)
                found.append(QLatin1String(kind) + id.toString());
        };
        add("task: ", reading.tasks);
        add("message: ", reading.messages);
        add("guess: ", reading.guesses);
        for (const PasteReading::Refused &refused : reading.refused)
            found.append(u"refused: " + refused.text + u" (" + refused.why + u')');
        if (reading.tokens > 0)
            found.append(QStringLiteral("tokens: %1").arg(reading.tokens));
        QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
    }

    void saysWhyItRefuses()
    {
        const PasteReading reading =
            readPaste(QStringLiteral("a1 .. ") + QString(600, u'x') + QStringLiteral(" b2 tsk_1…9"));
        QCOMPARE(reading.refused.size(), 3);
        QCOMPARE(reading.refused[0].text, QStringLiteral(".."));
        QVERIFY(reading.refused[0].why.contains(u"cannot be an id"));
        QVERIFY(reading.refused[1].text.size() < 20);
        QVERIFY(reading.refused[1].why.contains(u"at most 512 bytes"));
        QVERIFY(reading.refused[2].why.contains(u"copy the whole id"));
    }

    void aQuotedPhraseIsOneId()
    {
        const PasteReading reading = readPaste(one("taskId:\"a1 b2 c3\" tsk_1"));
        QCOMPARE(reading.tasks.size(), 2);
        const PasteReading refused = readPaste(QString(u"taskId:\"" + one("a1 ").repeated(1000) + u"\" tsk_1"));
        QCOMPARE(refused.refused.size(), 1);
    }

    void whatIsRefusedShowsNoToken()
    {
        const QStringList texts{QStringLiteral("https://user:SECRETSECRET@example.com/x?qstash_token=SECRETSECRET"),
            QStringLiteral("https://example.com/?Authorization=Bearer%20SECRETSECRET1"),
            QStringLiteral("https://eyJSECRETSECRETSECRET.example.com/"),
            QStringLiteral("taskId=\u0001QSTASH_TOKEN=SECRETSECRET"),
            QString(600, u'x') + QStringLiteral("_token=SECRETSECRET")};
        for (const QString &text : texts) {
            const PasteReading reading = readPaste(text);
            QVERIFY2(reading.isEmpty(), qPrintable(text));
            for (const PasteReading::Refused &refused : reading.refused)
                QVERIFY2(!refused.text.contains(u"SECRET") && !refused.why.contains(u"SECRET"),
                    qPrintable(refused.text + u" / " + refused.why));
        }
    }

    /// A list of any ids with any one separator and quote is read as these ids.
    void anyListIsItsIds()
    {
        QRandomGenerator random(4711);
        const QStringList separators{QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral(","),
            QStringLiteral(", "), QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral(" "),
            QStringLiteral(" ; \n"), QStringLiteral(",\n"), QStringLiteral("\u2028"), QStringLiteral("\n- ")};
        const QStringList quotes{QString(), QStringLiteral("\"\""), QStringLiteral("''"), QStringLiteral("``"),
            QStringLiteral("“”"), QStringLiteral("()")};
        for (int round = 0; round < 2000; ++round) {
            QStringList ids;
            QStringList written;
            const QString &quote = quotes[random.bounded(quotes.size())];
            for (int i = random.bounded(1, 12); i > 0; --i) {
                const QString id = randomId(random);
                if (ids.contains(id))
                    continue;
                ids.append(id);
                written.append(quote.isEmpty() ? id : QString(quote.front() + id + quote.back()));
            }
            QString text = written.join(separators[random.bounded(separators.size())]);
            if (random.bounded(3) == 0)
                text = u'[' + text + u']';
            QString expected = described({}, {}, {}, 0, 0);
            expected.replace(QStringLiteral("tasks "), u"tasks " + ids.join(u'|'));
            QVERIFY2(described(readPaste(text)) == expected, qPrintable(text + u"\n→ " + described(readPaste(text))));
        }
    }

    /// Random noise after a marked id does not hide it.
    void noNoiseMakesIds()
    {
        QRandomGenerator random(815);
        const QString noise = QStringLiteral("{}[]\"'\\:,=/%<>|&;. \n\tabtoken_-eyJBearer22");
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(200); i > 0; --i)
                text += noise[random.bounded(noise.size())];
            static_cast<void>(readPaste(text)); // must terminate without an assertion failure
            const PasteReading reading =
                readPaste(QStringLiteral("why does\n/v1/tasks/t1 wait for the other one\n") + text);
            QVERIFY2(reading.tasks.contains(*TaskId::parse(QStringLiteral("t1"))), qPrintable(text));
        }
    }

    /// A reader that scans a place repeatedly takes a time that grows with the square of these.
    void noTextTakesLong_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"taskId=", "taskIds:[", "Bearer ", "token:", "token \"", "password=\"", "a-",
                 "msg_a1-", "msg_-", "msg:a-", "task id ", "/v1/tasks/", "{", "- ", "1. ", "%22", "\\", "\\u0022",
                 "eyJ", "..", "\"", "=", "taskwatch:", "|", "taskId,", "task-id-", "taskId:{",
                 "taskId==", "bearer:tsk_", "taskId:\"a1 ", "taskIds:\n- ", "taskId:UUID(\"", "---- ", "a(", "a(b)",
                 "a'", "[a|http", "'", "<", "&", "%25", "[1, ", "asynq:{", "a:b:", "\"taskId\"\n1) ", "[ RECORD \n"})
            QTest::newRow(piece) << QByteArray(piece);
    }

    void noTextTakesLong()
    {
        QFETCH(const QByteArray, piece);
        const auto read = [](const QString &text) { static_cast<void>(readPaste(text)); };
        for (const char *before : {"", "why ", "taskId,b\n"}) {
            const auto textOf = [&](qsizetype size) {
                return QString(one(before) + QString::fromLatin1(piece).repeated(size / piece.size()) + u'=');
            };
            QVERIFY2(!Test::growsTooFast(qsizetype{4} * 1024, textOf, read), before);
        }
    }

    void blanksBeforeQuotesTakeNoTime()
    {
        const auto textOf = [](qsizetype size) {
            return QString(one("taskId,b\n") + QString(size, u' ') + u'x' + QString(size, u'"'));
        };
        QVERIFY(!Test::growsTooFast(
            qsizetype{8} * 1024, textOf, [](const QString &text) { static_cast<void>(readPaste(text)); }));
    }

    void timeGrowsWithTheText()
    {
        const QStringList pieces =
            one("taskId taskIds messageId tasks ids id task tsk_ msg_ task_ msg: task: bearer Authorization token "
                "password --token value eyJ sig_ /v1/tasks/ %2Fv1%2Ftasks%2F taskwatch: //task/ https:// a1 x 7 "
                "null … ... %22 %3D % \\u0022 \\ \" ' { } [ ] ( < > : = => , ; | - _ . @ ? # **")
                .split(u' ')
            + QStringList{one(" "), one("\n"), one("\t"), one("- "), one("1. "), one("taskId,b\n"), one("taskId  b\n"),
                one("taskId|b\n"), QString(64, u' '), QString(64, u'a')};
        const QString found =
            Test::hostileCombination(pieces, 300, [](const QString &text) { static_cast<void>(readPaste(text)); });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void aHundredThousandAreRead_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("lines") << QString() << QStringLiteral("\n");
        QTest::newRow("one line") << QString() << QStringLiteral(" ");
        QTest::newRow("JSON on one line")
            << QStringLiteral(R"({"taskId":")") << QStringLiteral(R"(","messageId":"msg_1"})");
        QTest::newRow("never closed") << QStringLiteral("{{ taskId=") << QStringLiteral(" messageId=msg_1 \"");
        QTest::newRow("log") << QStringLiteral("INFO taskId=") << QStringLiteral(" done\n");
    }

    void aHundredThousandAreRead()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        constexpr int Many = 100'000;
        QString text;
        for (int i = 0; i < Many; ++i)
            text += before + u"tsk_" + QString::number(i) + after;
        const PasteReading reading = readPaste(text);
        QCOMPARE(reading.tasks.size(), Many);
        QVERIFY(reading.messages.isEmpty());
    }
};

TASKWATCH_TEST(TestPasteReader, QCoreApplication);
#include "tst_pastereader.moc"
