// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/plainlabel.h"

#include "support/testregistry.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace Taskwatch;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainLabelHasNoMnemonic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("none") << QStringLiteral("File") << QStringLiteral("File");
        QTest::newRow("first") << QStringLiteral("&File") << QStringLiteral("File");
        QTest::newRow("inside") << QStringLiteral("Sa&ve As…") << QStringLiteral("Save As…");
        QTest::newRow("an ampersand") << QStringLiteral("R&&D") << QStringLiteral("R&D");
        QTest::newRow("both") << QStringLiteral("&R&&D") << QStringLiteral("R&D");
        QTest::newRow("at the end") << QStringLiteral("R&") << QStringLiteral("R");
        QTest::newRow("appended") << QStringLiteral("設定(&S)") << QStringLiteral("設定");
        QTest::newRow("appended, with an ellipsis") << QStringLiteral("設定(&S)…") << QStringLiteral("設定…");
        QTest::newRow("appended in wide brackets") << QStringLiteral("設定（&S）") << QStringLiteral("設定");
        QTest::newRow("appended behind a blank") << QStringLiteral("設定 (&S)") << QStringLiteral("設定");
        QTest::newRow("a number in brackets") << QStringLiteral("Hold (3)") << QStringLiteral("Hold (3)");
        QTest::newRow("an ampersand in brackets") << QStringLiteral("a (&&) b") << QStringLiteral("a (&) b");
        QTest::newRow("empty") << QString() << QString();
    }
    void aPlainLabelHasNoMnemonic()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainLabel(text), plain);
    }

    void anActionIsNamedByItsTextOrItsIconText()
    {
        QAction action(QStringLiteral("設定(&S)"));
        QCOMPARE(nameOf(action), QStringLiteral("設定"));
        action.setIconText(QStringLiteral("Other"));
        QCOMPARE(nameOf(action), QStringLiteral("Other"));
    }
};

TASKWATCH_TEST(TestPlainLabel, QApplication);
#include "tst_plainlabel.moc"
