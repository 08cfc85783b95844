// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/joinedtext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestJoinedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *text, const char *sentence) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("", "");
        row("HTTP 500", "HTTP 500.");
        row("It failed.", "It failed.");
        row("Really?", "Really?");
        row("Traceback (most recent call last):", "Traceback (most recent call last):");
        row("and so on…", "and so on…");
        row("失敗しました。", "失敗しました。");
        row("本当ですか？", "本当ですか？");
        row("حقًا؟", "حقًا؟");
    }

    void sentences()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, sentence);
        QCOMPARE(sentenceText(text), sentence);
    }

    void twoSentencesMayBeOne()
    {
        QCOMPARE(sentencesText(QStringLiteral("One."), QStringLiteral("Two.")), QStringLiteral("One. Two."));
        QCOMPARE(sentencesText({}, QStringLiteral("Two.")), QStringLiteral("Two."));
        QCOMPARE(sentencesText(QStringLiteral("One."), {}), QStringLiteral("One."));
    }
};

TASKWATCH_TEST(TestJoinedText, QCoreApplication);
#include "tst_joinedtext.moc"
