// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "paste/pastesteps.h"
#include "support/growth.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

/// The second step of reading a paste: each wrapping is undone and recorded.
class TestPasteUnwrap : public QObject
{
    Q_OBJECT

private:
    const IdForms m_forms = defaultApi()->description().idForms;

private Q_SLOTS:
    void undoesEachWrapping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("wrappings");
        const auto row = [](const char *text, const char *plain, const char *wrappings) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain) << QString::fromUtf8(wrappings);
        };
        row("plain taskId=1 100%25 a&b [5m] a\\b", "plain taskId=1 100%25 a&b [5m] a\\b", "");
        row("\x1b[31mred\x1b[0m", "red", "terminal escapes");
        row("^[[31mred^[[0m", "red", "terminal escapes");
        row("#033[31mred#033[0m", "red", "terminal escapes");
        row("\\x1b[1;31mred\\033[0m", "red", "terminal escapes");
        row("[31mred[0m", "red", "terminal escapes");
        row("\xc2\x9b"
            "31mred",
            "red", "terminal escapes");
        row("\x1b]8;;https://a.example\x1b\\text\x1b]8;;\x1b\\", " https://a.example text  ", "terminal escapes");
        row("\x1b]0;title\x07text", " text", "terminal escapes");
        row("a\xe2\x80\x8b"
            "b\xc2\xad"
            "c",
            "abc", "invisible characters");
        row("tsk_1\xe2\x80\x93"
            "2",
            "tsk_1-2", "typographic dashes");
        row("one\xe2\x80\x93two", "one\xe2\x80\x93two", "");
        row("a=3Db =3D c=\nd", "a=b = cd", "quoted-printable");
        row("=?UTF-8?Q?tsk=5F1?=", "tsk_1", "quoted-printable");
        row("&quot;a&quot; &#x41; &unknown; b<wbr>c", "\"a\" A &unknown; bc", "HTML entities");
        row("<tr><th>a</th><td>b</td></tr><tr><td><b>c</b></td><td>d", "a\tb\nc\td", "an HTML table");
        row("a#011b#015#012c", "a\tb\n\nc", "backslash escapes");
        row("a\\u0007b\\x01c\\u000ad\\u0000e",
            "a\x07"
            "b\x01"
            "c\nd\ne",
            "backslash escapes");
        row("{\\\"a\\\":\\\"b\\/c\\\"}", "{\"a\":\"b/c\"}", "backslash escapes");
        row("[116,97,115,107,73,100,61,49]", "\"taskId=1\"", "an array of bytes");
        row("ids=[101,102,103,104,105,106,107,108]", "ids=[101,102,103,104,105,106,107,108]", "");
        row("eyJvayI6ZmFsc2V9eyJvayI6ZmFsc2V9", "{\"ok\":false}{\"ok\":false}", "base64");
        row("https://a.example/?u=https%3A%2F%2Fb%2Fv1%2Ftasks%2F7", "https://a.example/?u=https://b/v1/tasks/7",
            "percent-encoding");
        row("https://a/?q=x%3Dy+z&p=a+b", "https://a/?q=x=y z&p=a+b", "percent-encoding");
        row("https://b/v1/tasks/a%2Fb", "https://b/v1/tasks/a%2Fb", "");
        row("taskId\xef\xbc\x9a"
            "7\xe3\x80\x82",
            "taskId:7,", "full-width punctuation");
        row("&amp;quot;7&amp;quot;", "\"7\"", "HTML entities");
    }

    void undoesEachWrapping()
    {
        QFETCH(QString, text);
        QFETCH(const QString, plain);
        QFETCH(const QString, wrappings);
        QStringList undone;
        cleanPaste(text, m_forms, undone);
        unwrapPaste(text, m_forms, undone);
        QCOMPARE(text, plain);
        QCOMPARE(undone.join(QStringLiteral(", ")), wrappings);
    }

    void timeGrowsWithTheText()
    {
        QStringList pieces = QStringLiteral(
            "\\ \\\\ \\\" \\u0022 \\x1b \\x7b22 # #033 ^[ [ ] [0m [1;1 [1, 1, -1, 27 %2F %252F %3D %1b & "
            "&quot; &#34 &#x22; = =3D =?U?Q?a?= <wbr > ?a=b / /v3/__ __; https-3A__ https:// eyJ AAAA "
            "base64 quoted-printable 8;; <td> <td <tr> </tr> </td> #011 ： 。 – m K @ tsk_ a 0")
                                 .split(u' ');
        pieces += {QStringLiteral("\x1b"), QStringLiteral("\x1b["), QStringLiteral("\x1b]"), QStringLiteral("\x1b]8;;"),
            QStringLiteral("\n"), QStringLiteral(" "), QString(64, u'A'), QString(64, u'\\'), QString(64, u'1')};
        const QString found = Test::hostileCombination(pieces, 300, [this](QString text) {
            QStringList undone;
            cleanPaste(text, m_forms, undone);
            unwrapPaste(text, m_forms, undone);
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

TASKWATCH_TEST(TestPasteUnwrap, QCoreApplication);
#include "tst_pasteunwrap.moc"
