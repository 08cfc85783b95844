// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/givenids.h"
#include "api/shippedapis.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

namespace {

/// `task ID`, `list WORDS` or `error WHY`.
QString describedId(const Result<WatchId> &id)
{
    if (!id)
        return u"error " + id.error();
    if (const auto *list = std::get_if<ListId>(&*id))
        return u"list " + list->toString();
    return u"task " + std::get<TaskId>(*id).toString();
}

QString describedPaste(const PasteReading &reading)
{
    QStringList parts;
    for (const TaskId &task : reading.tasks)
        parts.append(u"task " + task.toString());
    for (const ListId &list : reading.lists)
        parts.append(u"list " + list.toString());
    for (const PasteReading::Refused &refused : reading.refused)
        parts.append(u"refused " + refused.text);
    return parts.join(u'|');
}

const TaskApi &shipped(const QString &key)
{
    static QHash<QString, std::shared_ptr<const TaskApi>> apis;
    if (!apis.contains(key))
        apis.insert(key, std::make_shared<const TaskApi>(shippedApi(key)));
    return *apis.value(key);
}

} // namespace

class TestGivenIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACommandLine_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *api, const QStringList &texts, const QStringList &found) {
            QTest::newRow(name) << QString::fromLatin1(api) << texts << found;
        };
        const auto all = [](const char *texts) { return QString::fromUtf8(texts).split(u'|'); };
        row("tasks and a message", "qstash-v1", all("tsk_1|msg_1|task:msg_2|msg:x"),
            all("task tsk_1|list message:msg_1|task msg_2|list message:x"));
        row("a message is a task there", "qstash-v2", all("msg_1|msg:x|message:msg_2"),
            all("task msg_1|task x|task msg_2"));
        row("a list in one text", "bull-board", all("queue:emails state:failed|mail/4"),
            all("list queue:emails state:failed|task mail/4"));
        row("a list in two texts", "bull-board", all("queue:emails|state:failed|mail/4"),
            all("list queue:emails state:failed|task mail/4"));
        row("two lists", "bull-board", all("queue:a|state:failed|queue:b|state:active"),
            all("list queue:a state:failed|list queue:b state:active"));
        row("two lists in a text", "bull-board", all("queue:a state:failed queue:b state:active"),
            all("list queue:a state:failed|list queue:b state:active"));
        row("a list without a value", "qstash-v2", all("dlq:|label:a"), all("list dlq: label:a"));
        row("a link to a list", "bull-board", all("taskwatch://list/queue:emails/state:failed|mail/4"),
            all("list queue:emails state:failed|task mail/4"));
        row("a link to a list that is missing", "qstash-v1", all("taskwatch://list/queue:emails"),
            all("error there is no list \"queue\"; the lists of QStash v1 are message:MESSAGE"));
        row("an id with colons", "bull-board", all("repeat:abc:123"), all("task repeat:abc:123"));
        row("a list that is missing", "qstash-v1", all("queue:emails"),
            all("error there is no list \"queue\"; the lists of QStash v1 are message:MESSAGE"));
        row("a parameter without its list", "flower", all("queue:emails"),
            all("error there is no list \"queue\"; the lists of Flower are state:STATE [taskname:TASKNAME] "
                "[workername:WORKERNAME], taskname:TASKNAME [state:STATE] [workername:WORKERNAME], "
                "workername:WORKERNAME [state:STATE] [taskname:TASKNAME]"));
    }

    void readsACommandLine()
    {
        QFETCH(const QString, api);
        QFETCH(const QStringList, texts);
        QFETCH(const QStringList, found);
        QStringList described;
        const QList<GivenId> given = readGivenIds(texts, shipped(api));
        for (const GivenId &each : given)
            described.append(describedId(each.id));
        QCOMPARE(described, found);
    }

    void findsListsInATypedText_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *api, const char *text, const char *found) {
            QTest::newRow(name) << QString::fromLatin1(api) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("a list", "asynqmon", " queue:emails state:RETRY ", "list queue:emails state:retry");
        row("lines", "asynqmon", "queue:a state:retry\nqueue:a state:retry\nq/1\nqueue:b state:active",
            "task q/1|list queue:a state:retry|list queue:b state:active");
        row("a message", "qstash-v1", "msg_1", "list message:msg_1");
        row("a message by its list", "qstash-v1", "message:m1", "list message:m1");
        row("a message that is a task", "qstash-v2", "msg_1 msg_2", "task msg_1|task msg_2");
        row("a list that is missing", "qstash-v1", "label:orders", "refused label:orders");
        row("a list without its state", "asynqmon", "queue:emails", "refused queue:emails");
        row("links to lists", "asynqmon",
            "Look at taskwatch://list/queue:emails/state:retry, please (and taskwatch:list/queue:a%20b/state:active).",
            "list queue:emails state:retry|list queue:\"a b\" state:active");
        row("a link to a list that is missing", "qstash-v1", "tsk_1 taskwatch://list/label:orders",
            "task tsk_1|refused taskwatch://list/label:orders");
        row("a link to a message", "qstash-v1", "taskwatch://message/m1 taskwatch://list/message:m1",
            "list message:m1");
        row("a record is no list", "qstash-v1", "taskId: tsk_1\nstate: failed\nurl: https://example.com", "task tsk_1");
        row("a sentence is no list", "qstash-v1", "The task tsk_1 of queue:emails failed", "task tsk_1");
        row("an id with a colon", "qstash-v1", "abc:def", "task abc:def");
    }

    void findsListsInATypedText()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        QCOMPARE(describedPaste(readPasteFor(text, shipped(api).description().idForms, shipped(api))), found);
    }

    void saysWhichListsThereAre()
    {
        const TaskApi &api = shipped(QStringLiteral("asynqmon"));
        const PasteReading reading = readPasteFor(QStringLiteral("queue:emails"), api.description().idForms, api);
        QCOMPARE(reading.refused.size(), 1);
        QVERIFY(reading.refused.first().why.contains(u"use one of pending, active"));
        QVERIFY(reading.refused.first().why.contains(u"queue:QUEUE state:STATE"));
    }
};

TASKWATCH_TEST(TestGivenIds, QCoreApplication);
#include "tst_givenids.moc"
