// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedids.h"

#include <QTest>

using namespace Taskwatch;

class TestPastedIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsIdsInAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("one") << QStringLiteral("tsk_1") << QStringList{QStringLiteral("tsk_1")};
        const QStringList three{QStringLiteral("tsk_1"), QStringLiteral("tsk_2"), QStringLiteral("98765")};
        QTest::newRow("blanks") << QStringLiteral("  tsk_1 tsk_2\t98765 ") << three;
        QTest::newRow("commas") << QStringLiteral("tsk_1,tsk_2, 98765,") << three;
        QTest::newRow("lines") << QStringLiteral("tsk_1\r\ntsk_2\n\n98765\n") << three;
        QTest::newRow("line separators of a line edit") << QStringLiteral("tsk_1\u2028tsk_2\u202998765") << three;
        QTest::newRow("semicolons") << QStringLiteral("tsk_1;tsk_2; 98765") << three;
        QTest::newRow("a JSON array") << QStringLiteral("[\"tsk_1\", \"tsk_2\",\"98765\"]") << three;
        QTest::newRow("each once, in order") << QStringLiteral("tsk_1 tsk_2 tsk_1 98765 tsk_2") << three;
        QTest::newRow("nothing") << QStringLiteral(" ,;\n\t \"\" ") << QStringList();
    }

    void findsIdsInAnyText()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, ids);
        const PastedIds found = findPastedIds(text);
        QStringList texts;
        for (const TaskId &id : found.ids)
            texts.append(id.toString());
        QCOMPARE(texts, ids);
        QVERIFY(found.refused.isEmpty());
    }

    void saysWhatItRefuses()
    {
        const PastedIds found = findPastedIds(QStringLiteral("a .. ") + QString(600, u'x') + QStringLiteral(" b"));
        QCOMPARE(found.ids.size(), 2);
        QCOMPARE(found.refused.size(), 2);
        QCOMPARE(found.refused.first().text, QStringLiteral(".."));
        QVERIFY(found.refused.first().why.contains(u"path step"));
    }
};

QTEST_GUILESS_MAIN(TestPastedIds)
#include "tst_pastedids.moc"
