// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/textranks.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Taskwatch;

class TestTextRanks : public QObject
{
    Q_OBJECT

private:
    static std::vector<TextId> acquireAll(TextPool &pool, const QStringList &texts)
    {
        std::vector<TextId> ids;
        for (const QString &text : texts)
            ids.push_back(pool.acquire(text));
        return ids;
    }

    /// Checks that @p ranks orders @p ids as their texts are ordered.
    static void compareAll(const TextRanks &ranks, const TextPool &pool, std::vector<TextId> ids)
    {
        std::sort(ids.begin(), ids.end(),
            [&pool](TextId a, TextId b) { return pool.text(a).toString() < pool.text(b).toString(); });
        qint64 before = 0;
        for (const TextId id : ids) {
            QVERIFY2(
                before < ranks.rank(id) && ranks.rank(id) <= TextRanks::MaxRank, qPrintable(pool.text(id).toString()));
            before = ranks.rank(id);
        }
    }

private Q_SLOTS:
    void sortsByCharacters()
    {
        QRandomGenerator random(2026);
        QSet<QString> distinct;
        while (distinct.size() < 3000) {
            QString text;
            for (int length = random.bounded(1, 5); length > 0; --length)
                text += QStringView(u"abAB0-_é€\xd83d\xde00\xff21")[random.bounded(11)];
            distinct.insert(text);
        }
        TextPool pool;
        TextRanks ranks;
        const std::vector<TextId> ids = acquireAll(pool, QStringList(distinct.begin(), distinct.end()));
        ranks.assign(ids, pool);
        compareAll(ranks, pool, ids);
    }

    void addsOneMoreWhereThereIsRoom()
    {
        TextPool pool;
        TextRanks ranks;
        std::vector<TextId> ids = acquireAll(pool, {QStringLiteral("a"), QStringLiteral("c")});
        ranks.assign(ids, pool);
        for (const TextId id : acquireAll(pool, {QStringLiteral("b"), QStringLiteral("0"), QStringLiteral("z")})) {
            QVERIFY(ranks.insert(id, pool));
            ids.push_back(id);
        }
        compareAll(ranks, pool, ids);
        // Repeated insertion at the same place uses up the room.
        QString text = QStringLiteral("b");
        bool room = true;
        for (int i = 0; room && i < 100; ++i) {
            text += u'a';
            room = ranks.insert(pool.acquire(QString(text + u'b')), pool);
        }
        QVERIFY(!room);
    }

    void aTextThatComesBackHasItsRankAgain()
    {
        TextPool pool;
        TextRanks ranks;
        const std::vector<TextId> ids = acquireAll(pool, {QStringLiteral("a"), QStringLiteral("b")});
        ranks.assign(ids, pool);
        const qint64 before = ranks.rank(ids[1]);
        pool.release(ids[1]);
        const TextId again = pool.acquire(QStringLiteral("b"));
        QVERIFY(again != ids[1]);
        QCOMPARE(ranks.rank(again), 0);
        QVERIFY(ranks.insert(again, pool));
        QCOMPARE(ranks.rank(again), before);
        ranks.clear();
        QCOMPARE(ranks.rank(ids[0]), 0);
    }
};

TASKWATCH_TEST(TestTextRanks, QCoreApplication);
#include "tst_textranks.moc"
