// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/collationranks.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Taskwatch;

class TestCollationRanks : public QObject
{
    Q_OBJECT

private:
    /// Checks that @p ranks orders all pairs of @p texts as the collator does.
    static void compareAll(const CollationRanks &ranks, const QStringList &texts, const QLocale &locale)
    {
        const QCollator collator(locale);
        QStringList sorted = texts;
        std::sort(sorted.begin(), sorted.end(), collator);
        for (qsizetype i = 1; i < sorted.size(); ++i) {
            const qint64 before = ranks.rank(static_cast<quint32>(texts.indexOf(sorted[i - 1])));
            const qint64 after = ranks.rank(static_cast<quint32>(texts.indexOf(sorted[i])));
            QVERIFY2(before > 0 && after > 0 && after <= CollationRanks::MaxRank, qPrintable(sorted[i]));
            QCOMPARE(before < after, collator.compare(sorted[i - 1], sorted[i]) < 0);
        }
    }

    static std::vector<CollationRanks::Item> itemsOf(const QStringList &texts)
    {
        std::vector<CollationRanks::Item> items;
        for (const QString &text : texts)
            items.push_back({static_cast<quint32>(items.size()), text});
        return items;
    }

private Q_SLOTS:
    void sortsByTheRulesOfTheLanguage()
    {
        const QStringList texts{QStringLiteral("zebra"), QStringLiteral("Äpfel"), QStringLiteral("apple"),
            QStringLiteral("Apple"), QStringLiteral("cote"), QStringLiteral("côté"), QStringLiteral("ångström")};
        for (const char *name : {"en_US", "sv_SE", "C"}) {
            const QLocale locale(QString::fromLatin1(name));
            CollationRanks ranks(locale);
            ranks.assign(itemsOf(texts));
            compareAll(ranks, texts, locale);
        }
    }

    void takesOneMoreWhereThereIsRoom()
    {
        const QLocale locale(QStringLiteral("en_US"));
        CollationRanks ranks(locale);
        ranks.assign(itemsOf({QStringLiteral("a"), QStringLiteral("c")}));
        QVERIFY(ranks.insert({2, QStringLiteral("b")}));
        QVERIFY(ranks.insert({3, QStringLiteral("0")}));
        QVERIFY(ranks.insert({4, QStringLiteral("z")}));
        compareAll(ranks,
            {QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("0"), QStringLiteral("z")},
            locale);
        // Repeated insertion at the same place uses up the room.
        QString text = QStringLiteral("b");
        bool room = true;
        for (quint32 number = 5; room && number < 100; ++number) {
            text += u'a';
            room = ranks.insert({number, text + u'b'});
        }
        QVERIFY(!room);
    }

    void forgets()
    {
        CollationRanks ranks(QLocale(QStringLiteral("en_US")));
        ranks.assign(itemsOf({QStringLiteral("a"), QStringLiteral("b")}));
        ranks.remove(1);
        QCOMPARE(ranks.rank(1), 0);
        QVERIFY(ranks.insert({1, QStringLiteral("0")}));
        QVERIFY(ranks.rank(1) < ranks.rank(0));
        ranks.clear();
        QCOMPARE(ranks.rank(0), 0);
    }

    void manyPlainTextsSortTheSame_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("plain");
        for (const char *name : {"en_US", "cs_CZ", "C"}) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << true;
            QTest::addRow("%s, one that is not plain", name) << QString::fromLatin1(name) << false;
        }
    }

    void manyPlainTextsSortTheSame()
    {
        QFETCH(QString, locale);
        QFETCH(bool, plain);
        QRandomGenerator random(2026);
        QSet<QString> distinct;
        while (distinct.size() < 6000) {
            QString text = QStringLiteral("tsk_");
            for (int i = 0; i < 4; ++i)
                text += QLatin1Char("abcABCchCH019zZ"[random.bounded(15)]);
            distinct.insert(text + QString::number(random.bounded(9)));
        }
        if (!plain)
            distinct.insert(QStringLiteral("tsk_é"));
        const QStringList texts(distinct.begin(), distinct.end());
        CollationRanks ranks((QLocale(locale)));
        ranks.assign(itemsOf(texts));
        compareAll(ranks, texts, QLocale(locale));
    }
};

TASKWATCH_TEST(TestCollationRanks, QCoreApplication);
#include "tst_collationranks.moc"
