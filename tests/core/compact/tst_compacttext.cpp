// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compact/compacttext.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace Taskwatch;

namespace {

const QList<QString> &samples()
{
    static const QList<QString> texts{QString(), QStringLiteral("tsk_6CapFF3i"), QStringLiteral("tsk_6CapFF3j"),
        QStringLiteral("tsk_"), QStringLiteral("Größe \u00ff"), QStringLiteral("\u0100"), QStringLiteral("任务 失敗"),
        QStringLiteral("a\U0001F600b"), QString(QChar(0xd800)) + u"broken", QString(QChar(u'\0')) + u'x',
        QString(1000, u'y')};
    return texts;
}

} // namespace

class TestCompactText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackExactlyWhatItWas()
    {
        static_assert(sizeof(CompactText) == sizeof(void *));
        for (const QString &text : samples()) {
            const CompactText compact = text;
            QCOMPARE(compact.toString(), text);
            QCOMPARE(compact.size(), text.size());
            QCOMPARE(compact.isEmpty(), text.isEmpty());
        }
    }

    void comparesAsTheTextsDo()
    {
        for (const QString &a : samples()) {
            for (const QString &b : samples()) {
                const CompactText first = a;
                const CompactText second = b;
                QCOMPARE(first == second, a == b);
                QCOMPARE(first == b, a == b);
                QCOMPARE(first < second, a < b);
                QCOMPARE(first > second, a > b);
                if (a == b)
                    QCOMPARE(qHash(first, 7), qHash(second, 7));
            }
        }
    }

    void isAValue()
    {
        CompactText text = QStringLiteral("one");
        const CompactText copy = text;
        text += QStringLiteral(" → two");
        text += u'!';
        QCOMPARE(copy.toString(), QStringLiteral("one"));
        QCOMPARE(text.toString(), QStringLiteral("one → two!"));
        text = *&text; // self-assignment
        const CompactText moved = std::move(text);
        QCOMPARE(moved.toString(), QStringLiteral("one → two!"));
        text = copy;
        text.clear();
        QVERIFY(text.isEmpty() && copy == QStringLiteral("one"));
    }

    void theHeadsOrderTexts()
    {
        const QStringList texts{{}, QStringLiteral("a"), QStringLiteral("ab"), QStringLiteral("tsk_6CapA"),
            QStringLiteral("tsk_6CapB"), QStringLiteral("tsk_7"), QStringLiteral("z\u00fe"), QStringLiteral("z\u00ff"),
            QStringLiteral("z\u00ffa"), QStringLiteral("z\u0100"), QStringLiteral("z\u0100a"),
            QStringLiteral("z\u4e00")};
        for (const CompactText first : texts) {
            for (const CompactText second : texts) {
                if (first.head() != second.head())
                    QCOMPARE(first.head() < second.head(), first < second);
            }
        }
        QVERIFY(CompactText(texts[2]).head() != CompactText(texts[1]).head());
        QVERIFY(CompactText(texts[5]).head() != CompactText(texts[4]).head());
    }

    void holdsBytes()
    {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        QCOMPARE(CompactText::fromLatin1(all).latin1().toByteArray(), all);
        QVERIFY(CompactText::fromLatin1({}).latin1().isEmpty());
    }
};

TASKWATCH_TEST(TestCompactText, QCoreApplication);
#include "tst_compacttext.moc"
