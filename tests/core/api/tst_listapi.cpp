// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/listapi.h"
#include "api/shippedapis.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Taskwatch;

namespace {

QByteArray listAnswer(const char *name)
{
    QFile file(QStringLiteral(APIS_FOLDER "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::shared_ptr<const TaskApi> apiCalled(const char *key)
{
    return std::make_shared<const TaskApi>(shippedApi(QString::fromLatin1(key)));
}

ListId listIn(const TaskApi &api, const char *text)
{
    return api.lists().checked(*ListId::parse(QString::fromUtf8(text))).value();
}

/// The ids of all entries; `!` for an entry without.
QString idsOf(const TaskPage &page)
{
    QStringList ids;
    for (const TaskPage::Entry &entry : page.entries)
        ids.append(entry.id ? entry.id->toString() : QStringLiteral("!"));
    return ids.join(u' ');
}

/// What @p api makes of @p answer to a request for the page @p page of @p list.
Result<TaskPage> pageIn(const TaskApi &api, const char *list, const QByteArray &answer, const QString &page = {})
{
    return api.lists().decode(answer, {listIn(api, list), page});
}

/// @p text with " in place of each '.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

/// The lists of the APIs that are compiled in.
class TestListApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForPages_data()
    {
        QTest::addColumn<QByteArray>("api");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *api, const char *list, const char *page, const char *path, const char *query) {
            QTest::addRow("%s %s, page \"%s\"", api, list, page)
                << QByteArray(api) << QString::fromUtf8(list) << QString::fromUtf8(page) << QByteArray(path)
                << QByteArray(query);
        };
        row("qstash-v1", "message:msg_1", "", "/v1/messages/msg_1/tasks", "");
        row("qstash-v1", "message:a/b", "17", "/v1/messages/a%2Fb/tasks", "cursor=17");
        row("qstash-v2", "label:\"big orders\"", "", "/v2/logs", "count=100&label=big%20orders");
        row("qstash-v2", "label:orders", "1686652644442-12", "/v2/logs",
            "count=100&label=orders&cursor=1686652644442-12");
        row("qstash-v2", "queue:mail", "a&b", "/v2/logs", "count=100&queueName=mail&cursor=a%26b");
        row("qstash-v2", "topic:news", "", "/v2/logs", "count=100&topicName=news");
        row("qstash-v2", "schedule:scd_1", "", "/v2/logs", "count=100&scheduleId=scd_1");
        row("qstash-v2", "dlq:", "", "/v2/dlq", "count=100");
        row("qstash-v2", "dlq: label:orders queue:mail", "x", "/v2/dlq",
            "count=100&label=orders&queueName=mail&cursor=x");
        row("asynqmon", "queue:default state:retry", "", "/api/queues/default/retry_tasks", "size=100&page=1");
        row("asynqmon", "queue:a/b state:ACTIVE", "3", "/api/queues/a%2Fb/active_tasks", "size=100&page=3");
        row("bull-board", "queue:mail state:waiting-children", "2", "/api/queues",
            "activeQueue=mail&status=waiting-children&jobsPerPage=100&page=2");
        row("flower", "state:FAILURE", "", "/api/tasks", "sort_by=-received&state=FAILURE&limit=100&offset=0");
        row("flower", "workername:w1@rig state:RETRY", "200", "/api/tasks",
            "sort_by=-received&state=RETRY&workername=w1%40rig&limit=100&offset=200");
        row("flower", "taskname:app.add", "", "/api/tasks", "sort_by=-received&taskname=app.add&limit=100&offset=0");
        row("river", "state:retryable", "", "/api/jobs", "state=retryable&limit=1000");
        row("river", "queue:mail state:available", "", "/api/jobs", "queues=mail&state=available&limit=1000");
        row("river", "kind:send state:available queue:mail", "", "/api/jobs",
            "kinds=send&queues=mail&state=available&limit=1000");
    }

    void asksForPages()
    {
        QFETCH(const QByteArray, api);
        QFETCH(const QString, list);
        QFETCH(const QString, page);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, query);
        const auto taskApi = apiCalled(api.constData());
        const ListId checked = listIn(*taskApi, list.toUtf8().constData());
        QCOMPARE(taskApi->lists().path(checked), path);
        QCOMPARE(taskApi->lists().query({checked, page}), query);
    }

    void hintsAtOneList_data()
    {
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *api, const char *hint) { QTest::newRow(api) << QString::fromUtf8(hint); };
        row("qstash-v1", "message:…");
        row("qstash-v2", "label:…");
        row("asynqmon", "queue:… state:…");
        row("bull-board", "queue:… state:…");
        row("flower", "state:…");
        row("river", "state:…");
    }

    void hintsAtOneList()
    {
        QFETCH(const QString, hint);
        QCOMPARE(apiCalled(QTest::currentDataTag())->lists().example(), hint);
    }

    void saysWhichListsThereAre_data()
    {
        QTest::addColumn<QByteArray>("api");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *api, const char *list, const char *why) {
            QTest::addRow("%s %s", api, list) << QByteArray(api) << QString::fromUtf8(list) << QString::fromUtf8(why);
        };
        row("qstash-v1", "queue:emails", "there is no list \"queue\"; the lists of QStash v1 are message:MESSAGE");
        row("asynqmon", "queue:emails",
            "state has no value; use one of pending, active, scheduled, retry, archived, completed; the lists of "
            "asynqmon are queue:QUEUE state:STATE");
        row("asynqmon", "queue:emails state:failed",
            "state must be one of pending, active, scheduled, retry, archived, completed, not \"failed\"");
        row("asynqmon", "queue: state:retry", "queue has no value");
        row("asynqmon", "queue:emails state:retry kind:x", "kind does not belong to the list \"queue\"");
        row("qstash-v2", "dlq:all", "dlq is written without a value");
        row("qstash-v2", "state:FAILED", "dlq: [label:LABEL]");
        row("river", "queue:mail", "state has no value; use one of available, ");
    }

    void saysWhichListsThereAre()
    {
        QFETCH(const QByteArray, api);
        QFETCH(const QString, list);
        QFETCH(const QString, why);
        const Result<ListId> checked = apiCalled(api.constData())->lists().checked(*ListId::parse(list));
        QVERIFY(!checked);
        QVERIFY2(checked.error().contains(why), qPrintable(checked.error()));
    }

    void bringsListsIntoTheUsualForm()
    {
        const auto api = apiCalled("river");
        QCOMPARE(listIn(*api, "queue:mail kind:send state:RETRYABLE").toString(),
            listIn(*api, "queue:mail state:retryable kind:send").toString());
        QCOMPARE(listIn(*api, "queue:mail state:Retryable").words().last().value, QStringLiteral("retryable"));
    }

    /// A recorded list of bull-board. Each job is as if it had been requested by itself.
    void readsAQueueOfBullBoard()
    {
        const auto api = apiCalled("bull-board");
        QJsonObject answer = QJsonDocument::fromJson(listAnswer("bull-board/queues-active-mail.json")).object();
        QJsonArray queues = answer.value(u"queues").toArray();
        QJsonObject mail = queues.first().toObject();
        const QJsonArray all = mail.value(u"jobs").toArray();
        QCOMPARE(all.size(), 5);
        for (const char *state : {"active", "completed"}) {
            QJsonArray jobs;
            for (const auto &job : all) {
                if (job[u"finishedOn"].isUndefined() == (QByteArrayView(state) == "active"))
                    jobs.append(job);
            }
            mail.insert(u"jobs", jobs);
            queues.replace(0, mail);
            answer.insert(u"queues", queues);
            const QByteArray text = "queue:mail state:" + QByteArray(state);
            const Result<TaskPage> page = pageIn(*api, text.constData(), compact(answer));
            QVERIFY2(page, page ? "" : qPrintable(page.error()));
            QVERIFY(!page->hasOnlyIds);
            QCOMPARE(page->entries.size(), jobs.size());
            QCOMPARE(page->next, QStringLiteral("2"));
            for (qsizetype at = 0; at < jobs.size(); ++at) {
                const TaskPage::Entry &entry = page->entries[at];
                const TaskId id = *TaskId::parse(u"mail/" + jobs[at][u"id"].toString());
                QCOMPARE(entry.id, std::optional(id));
                const QByteArray single = compact(
                    {{QStringLiteral("job"), jobs[at]}, {QStringLiteral("status"), QString::fromLatin1(state)}});
                QVERIFY(entry.task);
                QVERIFY(*entry.task == *api->decodeTask(single, id));
                QCOMPARE(QJsonDocument::fromJson(entry.raw).object(), jobs[at].toObject());
            }
        }
        const Result<TaskPage> other = pageIn(*api, "queue:nosuch state:failed", compact(answer));
        QVERIFY(!other);
        QCOMPARE(other.error(), QStringLiteral("queues: no element with name \"nosuch\""));
        const Result<TaskPage> web = pageIn(*api, "queue:a/b state:waiting",
            quoted("{'queues':[{'name':'a/b','jobs':[{'id':'1','name':'n','opts':{},'attempts':0}]}]}"),
            QStringLiteral("7"));
        QVERIFY(web);
        QCOMPARE(idsOf(*web), QStringLiteral("a%2Fb/1"));
        QCOMPARE(web->next, QStringLiteral("8"));
    }

    /// A recorded list of Flower: an object with a task in each member. It says the same as the single answers.
    void readsAListOfFlower()
    {
        const auto api = apiCalled("flower");
        const QByteArray answer = listAnswer("flower/tasks-list-early.json");
        const QJsonObject all = QJsonDocument::fromJson(answer).object();
        const Result<TaskPage> page = pageIn(*api, "workername:w1@rig", answer, QStringLiteral("200"));
        QVERIFY2(page, page ? "" : qPrintable(page.error()));
        QVERIFY(all.size() > 10);
        QCOMPARE(page->entries.size(), all.size());
        QCOMPARE(page->badEntries(), 0);
        QCOMPARE(page->next, QString::number(200 + all.size()));
        QVERIFY(page->isNewestFirst && !page->hasOnlyIds);
        for (const TaskPage::Entry &entry : page->entries) {
            const QJsonObject single = all.value(entry.id->toString()).toObject();
            QVERIFY(entry.task && *entry.task == *api->decodeTask(compact(single), *entry.id));
        }
        const Result<TaskPage> sorted =
            pageIn(*api, "state:SUCCESS", listAnswer("flower/tasks-list-limit3-sorted.json"));
        QVERIFY(sorted);
        QVERIFY(
            idsOf(*sorted).startsWith(u"c945d0b8-2fb0-4f5e-a2f6-e4ebc4b66668 54ffe4b0-")); // in the order of the server
        const Result<TaskPage> end = pageIn(*api, "state:SUCCESS", "{}", QStringLiteral("40"));
        QVERIFY(end && end->entries.isEmpty() && end->next.isEmpty());
    }

    void readsOnlyIdsWhereAListTellsTooLittle_data()
    {
        QTest::addColumn<QByteArray>("api");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const char *api, const char *list, const QByteArray &answer,
                             const char *ids, const char *next) {
            QTest::newRow(name) << QByteArray(api) << QByteArray(list) << quoted(answer) << QString::fromUtf8(ids)
                                << QString::fromUtf8(next);
        };
        row("rows of a label", "qstash-v2", "label:orders",
            "{'cursor':'1686652644442-12','events':[{'messageId':'msg_2','state':'ACTIVE','time':2},"
            "{'messageId':'msg_1','state':'DELIVERED','time':1},{'messageId':'msg_2','state':'CREATED','time':1}]}",
            "msg_2 msg_1 msg_2", "1686652644442-12");
        row("rows under their other name", "qstash-v2", "queue:q", "{'logs':[{'messageId':'msg_2'}]}", "msg_2", "");
        row("the dead letter queue", "qstash-v2",
            "dlq:", "{'messages':[{'messageId':'msg_1','dlqId':'1-0'},{'dlqId':'2-0'},7]}", "msg_1 ! !", "");
        row("asynqmon", "asynqmon", "queue:default state:retry",
            "{'tasks':[{'id':'a','queue':'default','type':'t','max_retry':3,'retried':1,'error_message':'e',"
            "'next_process_at':'2026-01-01T00:00:00Z'}],'stats':{}}",
            "default/a", "2");
        row("asynqmon, an empty list as null", "asynqmon", "queue:default state:retry", "{'tasks':null}", "", "");
        row("River, a number beyond 2^53", "river", "state:running",
            "{'data':[{'id':9007199254740993,'state':'running','attempt':1,'max_attempts':2,'kind':'k','queue':'q'}]}",
            "9007199254740993", "");
    }

    void readsOnlyIdsWhereAListTellsTooLittle()
    {
        QFETCH(const QByteArray, api);
        QFETCH(const QByteArray, list);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, ids);
        QFETCH(const QString, next);
        const auto taskApi = apiCalled(api.constData());
        const Result<TaskPage> page = pageIn(*taskApi, list.constData(), answer);
        QVERIFY2(page, page ? "" : qPrintable(page.error()));
        QVERIFY(page->hasOnlyIds);
        QCOMPARE(idsOf(*page), ids);
        QCOMPARE(page->badEntries(), ids.count(u'!'));
        QCOMPARE(page->next, next);
    }

    void aFullPageWithoutANextOneIsCut()
    {
        const auto api = apiCalled("river");
        QJsonArray jobs;
        for (int number = 1; number < 1000; ++number)
            jobs.append(QJsonObject{{QStringLiteral("id"), number}});
        const auto decoded = [&] { return pageIn(*api, "state:running", compact({{QStringLiteral("data"), jobs}})); };
        QVERIFY(!decoded()->isCut);
        jobs.append(QJsonObject{{QStringLiteral("id"), 1000}});
        QVERIFY(decoded()->isCut);
        QVERIFY(decoded()->next.isEmpty());
    }

    /// Nothing tells which of the rows is the present one.
    void aTaskThatIsThereTwiceHasNoFactsIfTheyDiffer()
    {
        const auto row = [](const char *id, const char *name) {
            return QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id)},
                {QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("attempts"), 0},
                {QStringLiteral("opts"), QJsonObject{{QStringLiteral("attempts"), 3}}}};
        };
        const QJsonArray jobs = {
            row("1", "a"), row("2", "a"), row("2", "b"), row("3", "a"), row("3", "a"), row("2", "b")};
        const QJsonObject queue{{QStringLiteral("name"), QStringLiteral("q")}, {QStringLiteral("jobs"), jobs}};
        const auto page = pageIn(
            *apiCalled("bull-board"), "queue:q state:active", compact({{QStringLiteral("queues"), QJsonArray{queue}}}));
        QCOMPARE(idsOf(*page), QStringLiteral("q/1 q/2 q/2 q/3 q/3 q/2"));
        QList<bool> areTasks;
        for (const TaskPage::Entry &entry : page->entries)
            areTasks.append(static_cast<bool>(entry.task));
        QCOMPARE(areTasks, (QList<bool>{true, false, false, true, true, false}));
    }

    /// The members of an object have no order, so that those of another queue could be taken for the wanted ones.
    void wantsAnArrayOfQueues()
    {
        const auto bullBoard = apiCalled("bull-board");
        const QByteArray one = quoted("{'name':'one','jobs':[{'id':'1','name':'a','opts':{}}]}");
        const QByteArray two = quoted("{'name':'two','jobs':[{'id':'2','name':'a','opts':{}}]}");
        const char *list = "queue:one state:failed";
        const auto page = pageIn(*bullBoard, list, "{\"queues\":[" + two + ',' + one + "]}");
        QCOMPARE(idsOf(*page), QStringLiteral("one/1"));
        QVERIFY(!pageIn(*bullBoard, list, "{\"queues\":{\"z\":" + two + ",\"a\":" + one + "}}"));
    }

    void saysWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("api");
        QTest::addColumn<QByteArray>("list");
        const auto row = [](const char *api, const char *list) {
            QTest::newRow(api) << QByteArray(api) << QByteArray(list);
        };
        row("qstash-v1", "message:msg_1");
        row("qstash-v2", "label:orders");
        row("asynqmon", "queue:a state:retry");
        row("bull-board", "queue:a state:failed");
        row("flower", "state:FAILURE");
        row("river", "state:running");
    }

    void saysWhatIsNoList()
    {
        QFETCH(const QByteArray, api);
        QFETCH(const QByteArray, list);
        const auto taskApi = apiCalled(api.constData());
        for (const char *answer : {"", "<!doctype html><p>Hello", "queue not found", "\"text\"", "{\"tasks\":"})
            QVERIFY2(!pageIn(*taskApi, list.constData(), answer), answer);
        if (api != "flower") // whose list is the whole answer
            QVERIFY(!pageIn(*taskApi, list.constData(), "{\"error\":\"no\"}"));
    }
};

TASKWATCH_TEST(TestListApi, QCoreApplication);
#include "tst_listapi.moc"
