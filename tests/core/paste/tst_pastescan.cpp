// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "paste/pastesteps.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

/// The third step of reading a paste: what marks ids in a text, and how.
class TestPasteScan : public QObject
{
    Q_OBJECT

private:
    static QString described(const QList<PasteHit> &hits)
    {
        constexpr QStringView Evidence[] = {u"address", u"prefix", u"name", u"column", u"list", u"guess"};
        constexpr QStringView Cuts[] = {u"", u" abbreviated", u" by line end"};
        QStringList texts;
        for (const PasteHit &hit : hits)
            texts.append((hit.isTask ? QString() : QStringLiteral("message ")) + hit.id + u' '
                + Evidence[static_cast<int>(hit.evidence)] + Cuts[static_cast<int>(hit.cut)]);
        return texts.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void findsMarkedIds_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hits");
        const auto row = [](const char *api, const char *text, const char *hits) {
            QTest::addRow("%s: %s", api, text)
                << QString::fromLatin1(api) << QString::fromUtf8(text) << QString::fromUtf8(hits);
        };
        row("qstash-v1", "see /v1/tasks/7?x, tsk_8 and task_id=9", "7 address, tsk_8 prefix, 9 name");
        row("qstash-v1", "/v1/messages/m1/tasks msg_2 messageId: m3",
            "message m1 address, message msg_2 prefix, message m3 name");
        row("qstash-v1", "/v1/tasks/{id} taskId=${ID} taskId=failed tsk_id", "");
        row("qstash-v1", "/v2/tasks/7 /api/queues/q/tasks/8", "");
        row("qstash-v1", "tsk_1... tsk_2… taskId=\"a\nb\"",
            "tsk_1... prefix abbreviated, tsk_2… prefix abbreviated, a name by line end");
        row("qstash-v1", "{\"id\":\"7\",\"state\":\"x\",\"retried\":1} {\"id\":\"8\"} {\"id\":\"9\",\"state\":\"x\"}",
            "7 name");
        row("qstash-v1", "{\"taskId\":\"1\",\"body\":\"{\"taskId\":\"2\"}\"} {\"body\":\"{\"taskId\":\"3\"}\"}",
            "1 name, 3 name");
        row("qstash-v1", "taskId: UUID(\"7\") taskIds:\n- 8\n- 9\n", "7 name, 8 name, 9 name");
        row("qstash-v1", "WHERE task_id IN ('a1', 'b2')", "a1 name, b2 name");
        row("qstash-v1", "a:b:75f2755e-eaef-47b5-a985-7699ac3dcb0c id:eb460bd3-7bd9-47fb-a0cd-df2e2e6b27a6",
            "75f2755e-eaef-47b5-a985-7699ac3dcb0c address");
        row("qstash-v2", "messageId=7 taskId=8 msg_9", "7 name, msg_9 prefix");
        row("asynqmon", "asynq:{q/1}:t:75f2755e-eaef-47b5-a985-7699ac3dcb0c",
            "q%2F1/75f2755e-eaef-47b5-a985-7699ac3dcb0c address");
        row("asynqmon", "/queues/q/tasks/eb460bd3-7bd9-47fb-a0cd-df2e2e6b27a6 /queues/q/tasks/7",
            "q/eb460bd3-7bd9-47fb-a0cd-df2e2e6b27a6 address");
        row("asynqmon", "{\"queue\":\"q\",\"taskId\":\"7\"} taskId=8", "q/7 name, 8 name");
        row("bull-board", "bull:q:7 bull:q:wait jobId=q/8", "q/7 address, q/8 name");
        row("river", "/jobs/7 /jobs/new job_id=8", "7 address, 8 name");
        row("flower", "celery-task-meta-75f2755e-eaef-47b5-a985-7699ac3dcb0c /task/7",
            "75f2755e-eaef-47b5-a985-7699ac3dcb0c address");
    }

    void findsMarkedIds()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, text);
        QFETCH(const QString, hits);
        QCOMPARE(described(findPasteHits(text, shippedApi(api).idForms)), hits);
    }

    void choosesColumnsByTitleAndContent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hits");
        const auto row = [](const char *text, const char *hits) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(hits);
        };
        row("a,taskId\n1,x7\n2,x8\n", "x7 column, x8 column");
        row("task,id\nsend mail,7\nsend mail,8\n", "7 column, 8 column");
        row("task,id\nt7,1\nt8,2\n", "t7 column, t8 column");
        row("state,task\ntsk_1,failed\ntsk_2,failed\n", "tsk_1 column, tsk_2 column");
        row("taskId;state\ntaskId;state\n7;x\n-;x\n", "7 column");
        row("before\n\n| taskId | x |\n|---|---|\n| 7 | y |\n\nafter\n", "7 column");
        row("messageId,taskId\nm1,\nm2,t2\n", "message m1 column, t2 column");
        row("task, please look\nat this, thanks\n", "");
        row("task state\n---- ------\n7    failed\n", "7 column");
        row("task   state\n7      failed\nand two more\n", "7 column");
        row("task : state\n7    : failed\n", "");
    }

    void choosesColumnsByTitleAndContent()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, hits);
        QCOMPARE(described(readPasteTables(text, {}, shippedApi(QStringLiteral("qstash-v1")).idForms)), hits);
    }
};

TASKWATCH_TEST(TestPasteScan, QCoreApplication);
#include "tst_pastescan.moc"
