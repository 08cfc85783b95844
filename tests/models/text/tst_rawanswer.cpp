// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/rawanswer.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

/// Tests how the body of an answer is shown.
class TestRawAnswer : public QObject
{
    Q_OBJECT

    using Layout = RawAnswer::Layout;

private Q_SLOTS:
    void laysOutJson()
    {
        const QByteArray bytes = R"({"id":9007199254740993,"id":1e400})";
        const RawAnswer pretty = RawAnswer::of(bytes, Layout::Pretty);
        QCOMPARE(pretty.text, QStringLiteral("{\n  \"id\": 9007199254740993,\n  \"id\": 1e400\n}"));
        QVERIFY(pretty.isJson);
        QCOMPARE(pretty.note, QStringLiteral("34 bytes"));
        QCOMPARE(RawAnswer::of("1", Layout::Pretty).note, QStringLiteral("1 byte"));
        const RawAnswer asItCame = RawAnswer::of(bytes, Layout::AsItCame);
        QCOMPARE(asItCame.text, QString::fromLatin1(bytes));
        QVERIFY(asItCame.isJson);
    }

    void saysWhatIsSpecial()
    {
        const RawAnswer html = RawAnswer::of("<html>\n</html>", Layout::Pretty);
        QCOMPARE(html.text, QStringLiteral("<html>\n</html>"));
        QVERIFY(!html.isJson);
        QVERIFY(html.note.contains(u"not JSON"));

        const RawAnswer notText = RawAnswer::of("{\"a\":\"\xff\"}", Layout::AsItCame);
        QCOMPARE(notText.text, QStringLiteral("{\"a\":\"\ufffd\"}"));
        QVERIFY(notText.note.contains(u"not valid UTF-8"));
        QVERIFY(RawAnswer::of("\xe2\x82", Layout::Pretty).note.contains(u"UTF-8")); // ends within a character
        QVERIFY(!RawAnswer::of("\"\xe2\x82\xac\"", Layout::Pretty).note.contains(u"UTF-8"));

        QCOMPARE(RawAnswer::of({}, Layout::Pretty).text, QString());
        QCOMPARE(RawAnswer::of({}, Layout::Pretty).note, QString());
    }

    void saysThatTheRestWasNotKept()
    {
        const RawAnswer cut = RawAnswer::of("<html>\xe2\x82", Layout::Pretty, true);
        QCOMPARE(cut.text, QStringLiteral("<html>"));
        QVERIFY(cut.note.startsWith(u"the first 8 bytes; the rest was not kept"));
        QVERIFY(!cut.note.contains(u"UTF-8")); // the cut is no fault of the answer
    }

    void showsWhatDeceives()
    {
        QCOMPARE(RawAnswer::of("{\"a\":\"\xe2\x80\xae\x7f\"}", Layout::Pretty).text,
            QStringLiteral("{\n  \"a\": \"‹U+202E›‹DEL›\"\n}"));
        QCOMPARE(RawAnswer::of("\x1b[2J\r\n", Layout::Pretty).text, QStringLiteral("‹ESC›[2J‹CR›\n"));
        QCOMPARE(RawAnswer::of("\xef\xbb\xbf{}", Layout::Pretty).text, QStringLiteral("‹U+FEFF›{}"));
    }

    void doesNotLayOutWhatIsHuge()
    {
        const QByteArray huge = '[' + QByteArray("1,").repeated(RawAnswer::MostPretty / 2) + "1]";
        const RawAnswer answer = RawAnswer::of(huge, Layout::Pretty);
        QVERIFY(!answer.isJson);
        QVERIFY(answer.note.contains(u"too large"));
        // The only line is split without losing anything.
        QVERIFY(answer.note.contains(u"are split"));
        const QStringList lines = answer.text.split(u'\n');
        for (const QString &line : lines)
            QVERIFY(line.size() <= RawAnswer::LongestLine);
        QCOMPARE(lines.join(QString()), QString::fromLatin1(huge));
    }

    void breaksNoPair()
    {
        const QString text = u'"' + QString(RawAnswer::LongestLine - 2, u'a') + QStringLiteral("🙂\"");
        const QStringList lines = RawAnswer::of(text.toUtf8(), Layout::Pretty).text.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1], QStringLiteral("🙂\""));
    }
};

TASKWATCH_TEST(TestRawAnswer, QCoreApplication);
#include "tst_rawanswer.moc"
