// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/bytetext.h"

#include <QCoreApplication>
#include <QStringEncoder>
#include <QTest>

using namespace Taskwatch;

class TestByteText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesEachEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString lines = QStringLiteral("tsk_1 äß €\r\n98765\r\n");
        const QString plain = QStringLiteral("tsk_1 äß €\n98765\n");
        using Encoding = QStringConverter;
        for (const auto encoding :
            {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Utf32LE, Encoding::Utf32BE}) {
            const char *name = QStringConverter::nameForEncoding(encoding);
            QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
            QStringEncoder unmarked(encoding);
            QTest::addRow("%s with a mark", name) << QByteArray(marked(lines)) << plain;
            QTest::addRow("%s without", name) << QByteArray(unmarked(lines)) << plain;
        }
        QTest::newRow("Windows-1252") << QByteArray("tsk_1 \xe4\xdf \x80\n98765\n") << plain;
        QTest::newRow("CR") << QByteArray("a\rb\r") << QStringLiteral("a\nb\n");
        QTest::newRow("NUL") << QByteArray("abcdef\0ghijkl\0", 14) << QStringLiteral("abcdef\nghijkl\n");
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                      "b")
                                        << QStringLiteral("a\nb");
        QTest::newRow("cut in UTF-16") << QByteArray("a\0b\0\n", 5) << QStringLiteral("ab");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("one character") << QByteArray("5") << QStringLiteral("5");
    }

    void decodesEachEncoding()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const Result<QString> decoded = textOfBytes(bytes);
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error()));
        QCOMPARE(*decoded, text);
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20);
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0",
            18);
        QTest::newRow("control characters") << QByteArray("a\1\2\3b\4\5\6");
    }

    void refusesWhatIsNoText()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!textOfBytes(bytes));
    }
};

TASKWATCH_TEST(TestByteText, QCoreApplication);
#include "tst_bytetext.moc"
