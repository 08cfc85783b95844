// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingreader.h"
#include "recording/recordingwriter.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp SecretsStart = fromUnixMs(1678902000000);

// Secrets planted in tasks and answers. No recording may contain them in any form.
const QByteArray UrlSecret = "UrlPa55";
const QByteArray TokenSecret = "T0kenV4l";
const QString Token = QStringLiteral("eyJVc2VySUQiOiJT0kenV4lIn0="); // the current token

QString fillSecrets(const char *text)
{
    return QString::fromUtf8(text)
        .replace(QLatin1String("$U"), QLatin1String(UrlSecret))
        .replace(QLatin1String("$T"), QLatin1String(TokenSecret));
}

/// Texts with $U in place of a secret part of a url.
const char *const UrlTexts[] = {
    "https://user:$U@host.example/path",
    "https://$U@host.example/path",
    "https://host.example/path?key=$U",
    "https://host.example/path?$U",
    "https://host.example/path#$U",
    "https://user:a/$U@host.example/path",
    "https://user:a?$U@host.example/path",
    "Get \"https://user:$U@host.example/p?k=$U\": context deadline exceeded",
    "Get \"https://host.example/p?k=a $U\": no",
    "POST /hook?sig=$U: 500",
    "could not log in as user:$U@host.example",
    "first https://a.example/?x=$U, then http://b.example/#$U.",
    "from https%3A%2F%2Fuser%3A$U%40host.example",
    "{\"url\":\"https:\\/\\/user:$U@host.example\\/?x=$U\"}",
};

/// Texts with $T in place of a token.
const char *const TokenTexts[] = {
    "Authorization: Bearer $T",
    "sent with bearer $T",
    "authorization=Basic $T",
    "curl -H 'Authorization: Bearer $T' https://host.example",
    "https://host.example/v1?qstash_token=$T",
    "QSTASH_TOKEN=$T",
    "{\"Authorization\":[\"Bearer $T\"]}",
    "{\\\"authorization\\\":\\\"Basic $T\\\"}",
    "{\"access_token\": \"$T\"}",
    "next=%2F%3Fqstash_token%3D$T",
    "401 for eyJhbGciOi$T.x.y",
};

QByteArray escapedByNumber(const QString &text)
{
    QByteArray escaped;
    for (const QChar c : text)
        escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toLatin1();
    return escaped;
}

/// A task with one of @p texts planted in each of its texts, and an answer that contains it in one of many encodings.
RecordedTask planted(QRandomGenerator &random, const QString &taskId, const QString &secret, const QString &url)
{
    Task task = exampleTask();
    task.taskId = id(qPrintable(taskId));
    task.url = url;
    const auto maybe = [&random, &secret](const QString &other) { return random.bounded(2) == 0 ? secret : other; };
    task.error = maybe(QStringLiteral("Connection timeout"));
    task.messageId = maybe(QStringLiteral("msg_1"));
    task.state = Test::stateOf(maybe(QStringLiteral("retrying")));
    task.flags = {{QStringLiteral("url"), u"before it was " + maybe(QStringLiteral("another"))}};
    const FetchError failure{FetchErrorKind::Server, u"HTTP 500: " + maybe(QStringLiteral("no"))};

    QJsonObject answer = exampleObject();
    answer.insert(QStringLiteral("url"), url);
    answer.insert(QStringLiteral("error"), secret);
    answer.insert(QStringLiteral("header"), QJsonObject{{QStringLiteral("X-Note"), QJsonArray{secret}}});
    const QByteArray json =
        QJsonDocument(answer).toJson(random.bounded(2) == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
    const QByteArrayList bodies{json, QByteArray(json).replace("/", "\\/"),
        "{\"note\":\"" + escapedByNumber(secret) + "\"}",
        QByteArray(json).replace("@", "\\u0040").replace("?", "\\u003f"),
        "<html>" + secret.toUtf8().replace("@", "&#64;") + "</html>", secret.toUtf8(), "\xff" + secret.toUtf8(),
        json + "trailing", QJsonDocument(QJsonArray{answer, QString::fromUtf8(json)}).toJson()};

    RecordedTask recorded{.remembered = {.taskId = task.taskId,
                              .answered = answered(task.taskId, task, SecretsStart),
                              .failed = {},
                              .trail = {}},
        .history = {}};
    recorded.remembered.answered->rawAnswer = bodies[random.bounded(static_cast<int>(bodies.size()))];
    recorded.remembered.failed = failed(task.taskId, FetchErrorKind::Server, SecretsStart, 500);
    recorded.remembered.failed->outcome = failure;
    recorded.remembered.failed->rawAnswer = bodies[random.bounded(static_cast<int>(bodies.size()))];
    recorded.history.taskId = task.taskId;
    recorded.history.versions = {{task, {}, SecretsStart, SecretsStart}, {failure, {}, SecretsStart, SecretsStart}};
    recorded.history.polls = {{SecretsStart, {}, 500, 0, failure}};
    return recorded;
}

QByteArray written(const QList<RecordedTask> &tasks, const RecordingOptions &options,
    const QString &endpoint = QStringLiteral("https://example.com"), RecordingSummary *summary = nullptr)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RecordingWriter writer(&buffer, {SecretsStart, endpoint, false}, options);
    for (const RecordedTask &task : tasks)
        writer.write(task);
    writer.finish();
    if (summary)
        *summary = writer.summary();
    return buffer.data();
}

/// The contents of @p bytes with all escapes and encodings undone; empty if a line cannot be read.
QByteArray undone(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    RecordingReader reader(&buffer);
    if (!reader.begin())
        return {};
    QByteArray all(" ");
    while (!reader.atEnd()) {
        const std::optional<RecordingEntry> entry = reader.next();
        const auto *recorded = entry ? std::get_if<RecordedTask>(&*entry) : nullptr;
        if (!recorded)
            continue;
        for (const auto &poll : {recorded->remembered.answered, recorded->remembered.failed}) {
            const QByteArray &raw = poll->rawAnswer;
            all += raw + '\n' + QByteArray::fromPercentEncoding(raw) + '\n';
            const QJsonDocument document = QJsonDocument::fromJson(raw);
            all += document.toJson();
            if (document.isArray())
                all += QJsonDocument::fromJson(document.array().last().toString().toUtf8()).toJson();
        }
    }
    return reader.problems().isEmpty() ? all : QByteArray();
}

} // namespace

class TestRecordingSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecretOfAUrlIsInTheBytes_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : UrlTexts)
            QTest::newRow(text) << fillSecrets(text);
    }

    void noSecretOfAUrlIsInTheBytes()
    {
        QFETCH(QString, text);
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            const QList<RecordedTask> tasks{planted(random, QStringLiteral("tsk_1"), text, text),
                planted(random, QStringLiteral("tsk_2"), QStringLiteral("plain"), text),
                planted(random, QStringLiteral("tsk_3"), text, QStringLiteral("https://host.example"))};
            const QByteArray bytes = written(tasks, {}, fillSecrets("https://user:$U@example.com?x=$U"));
            QVERIFY2(!bytes.contains(UrlSecret), bytes.constData());
            const QByteArray all = undone(bytes);
            QVERIFY(!all.isEmpty());
            QVERIFY2(!all.contains(UrlSecret), all.constData());
        }
    }

    void theTasksOwnUrlIsFoundInItsTextsAlsoWithBlanks()
    {
        const QString url = fillSecrets("https://host.example/path?key=a $U b");
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            const QByteArray bytes =
                written({planted(random, QStringLiteral("tsk_1"), u"no answer from " + url + u" in time", url)}, {});
            QVERIFY2(!bytes.contains(UrlSecret), bytes.constData());
        }
    }

    void noTokenIsInTheBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("withUrls");
        for (const char *text : TokenTexts) {
            QTest::addRow("%s", text) << fillSecrets(text) << false;
            QTest::addRow("with urls: %s", text) << fillSecrets(text) << true;
        }
        QTest::newRow("the one in use") << u"token " + Token + u" is unknown" << false;
        QTest::newRow("with urls: the one in use") << u"token " + Token + u" is unknown" << true;
    }

    void noTokenIsInTheBytes()
    {
        QFETCH(QString, text);
        QFETCH(bool, withUrls);
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            const QList<RecordedTask> tasks{
                planted(random, QStringLiteral("tsk_1"), text, u"https://host.example/?next=" + text),
                planted(random, QStringLiteral("tsk_2"), text, text)};
            const QByteArray bytes =
                written(tasks, {.withUrls = withUrls, .secrets = {Token}}, u"https://example.com/" + text);
            const QByteArray all = undone(bytes);
            QVERIFY(!all.isEmpty());
            for (const QByteArray &place : {bytes, all}) {
                QVERIFY2(!place.contains(TokenSecret), place.constData());
                QVERIFY2(!place.contains(Token.toUtf8()), place.constData());
            }
        }
    }

    void anySecretInUseIsCutWhateverItsForm()
    {
        QRandomGenerator random(1);
        const QString secret = QStringLiteral("a b/c$%");
        const QList<RecordedTask> tasks{
            planted(random, QStringLiteral("tsk_1"), u"it said " + secret, u"https://host.example/" + secret),
            planted(random, QStringLiteral("tsk_2"), QStringLiteral("it said a%20b%2Fc%24%25"),
                QStringLiteral("https://host.example/a%20b%2Fc%24%25"))};
        const QByteArray bytes = written(tasks, {.withUrls = true, .secrets = {secret, QString()}});
        QVERIFY2(!bytes.contains(secret.toUtf8()) && !bytes.contains("a%20b"), bytes.constData());
    }

    void aTokenThatWasPastedAsAnIdIsLeftOut()
    {
        QRandomGenerator random(1);
        RecordedTask good =
            planted(random, QStringLiteral("tsk_1"), QStringLiteral("x"), QStringLiteral("https://host.example"));
        RecordedTask bad = planted(random, Token, QStringLiteral("x"), QStringLiteral("https://host.example"));
        RecordingSummary summary;
        const QByteArray bytes = written({bad, good}, {}, QStringLiteral("https://example.com"), &summary);
        QCOMPARE(summary.leftOut, 1);
        QCOMPARE(summary.tasks, 1);
        QVERIFY(!bytes.contains(Token.toUtf8()));
    }

    void whatIsNotSecretStays_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("expected"); // null: the answer is left out
        QTest::newRow("the page's example") << exampleBody() << exampleBody();
        QTest::newRow("a url without secrets") << QByteArray("{\"url\":\"https:\\/\\/host.example\\/p\"}")
                                               << QByteArray("{\"url\":\"https:\\/\\/host.example\\/p\"}");
        QTest::newRow("a query") << QByteArray("{\"url\":\"https://host.example/p?x=1\",\"n\": 1}")
                                 << QByteArray("{\"url\":\"https://host.example/p\",\"n\": 1}");
        QTest::newRow("a page") << QByteArray("<html><body>502 Bad Gateway</body></html>")
                                << QByteArray("<html><body>502 Bad Gateway</body></html>");
        QTest::newRow("a page with a query") << QByteArray("<a href=\"/login?x=1\">log in</a>") << QByteArray();
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x01") << QByteArray();
        QTest::newRow("a header of a message")
            << QByteArray("{\"header\":{\"Authorization\":[\"abc\"]}}") << QByteArray();
    }

    void whatIsNotSecretStays()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, expected);
        RecordedTask task{.remembered = {.taskId = id("tsk_123"),
                              .answered = answered(id("tsk_123"), exampleTask(), SecretsStart),
                              .failed = {},
                              .trail = {}},
            .history = {}};
        task.remembered.answered->rawAnswer = answer;
        QByteArray bytes = written({task}, {});
        QCOMPARE(bytes.contains("\"rawAnswerLeftOut\":true"), expected.isNull());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        RecordingReader reader(&buffer);
        QVERIFY(reader.begin());
        const std::optional<RecordingEntry> entry = reader.next();
        const Observation observation = *std::get<RecordedTask>(*entry).remembered.answered;
        QCOMPARE(observation.rawAnswer, expected);
        QVERIFY(*observation.task() == exampleTask());
    }
};

TASKWATCH_TEST(TestRecordingSecrets, QCoreApplication);
#include "tst_recordingsecrets.moc"
