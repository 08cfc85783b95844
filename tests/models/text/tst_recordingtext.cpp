// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/recordingtext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestRecordingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseAndOfWhen()
    {
        const RecordingText text =
            recordingText(QStringLiteral("https://a\u202e.example\nmore"), fromUnixMs(1678903860000), false);
        QCOMPARE(text.what.count(u'\n'), 0);
        QVERIFY2(text.what.endsWith(u" from 2023-03-15, 18:11. Nothing is polled."), qPrintable(text.what));
        QVERIFY(text.title.startsWith(u"Recording of https://a") && text.title.endsWith(u", 2023-03-15, 18:11"));
        QVERIFY(!text.what.contains(QChar(0x202e)) && !text.title.contains(QChar(0x202e)));
        QVERIFY(text.detail.contains(u"left out"));
        QVERIFY(recordingText({}, {}, true).detail.contains(u"URLs are complete"));
    }

    void saysWhatCouldNotBeRead()
    {
        QCOMPARE(recordingProblemsText(1, 0, QStringLiteral("it was cut off")),
            QStringLiteral("Part of the recording could not be read: it was cut off. The rest is shown."));
        QCOMPARE(recordingProblemsText(1200, 17, QStringLiteral("it is not valid JSON")),
            QStringLiteral(
                "1,200 parts of the recording could not be read. The first: line 17: it is not valid JSON. The rest is shown."));
    }

    void saysWhatWasSaved()
    {
        QCOMPARE(recordingSavedText(1, 0, QStringLiteral("/a/b.taskwatch")),
            QStringLiteral("1 task saved in /a/b.taskwatch."));
        QCOMPARE(recordingSavedText(1200, 1, QStringLiteral("b")),
            QStringLiteral("1,200 tasks saved in b. 1 task left out: the id contains the token."));
    }

    void theStatusBarSaysThatNothingIsAsked()
    {
        QCOMPARE(recordingStatusText(60),
            (StatusText{StatusText::Mood::Paused, QStringLiteral("Recording of 60 tasks: no polling")}));
    }
};

TASKWATCH_TEST(TestRecordingText, QCoreApplication);
#include "tst_recordingtext.moc"
