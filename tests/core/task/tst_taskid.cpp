// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "task/taskid.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestTaskId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsIdsOfAnyShape_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"tsk_6CapFF3iiREAm5WfiBHEffTQTaLa", "task001", "98765", "abc123", "a/b", "...", "ä", "a b", "-x"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("512 bytes") << QString(512, u'a');
    }

    void acceptsIdsOfAnyShape()
    {
        QFETCH(const QString, text);
        const Result<TaskId> id = TaskId::parse(text);
        QVERIFY(id);
        QCOMPARE(id->toString(), text);
    }

    void refusesWhatCannotBeOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QString() << QStringLiteral("empty");
        QTest::newRow("too long") << QString(513, u'a') << QStringLiteral("512");
        QTest::newRow("too long in UTF-8") << QString(257, u'ä') << QStringLiteral("514");
        QTest::newRow("step") << QStringLiteral(".") << QStringLiteral("cannot be an id");
        QTest::newRow("step up") << QStringLiteral("..") << QStringLiteral("cannot be an id");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("control");
        QTest::newRow("escape") << QStringLiteral("a\u001bb") << QStringLiteral("control");
        QTest::newRow("C1 control") << QStringLiteral("a\u0085b") << QStringLiteral("control");
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) << QStringLiteral("invalid Unicode");
    }

    void refusesWhatCannotBeOne()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const Result<TaskId> id = TaskId::parse(text);
        QVERIFY(!id);
        QVERIFY2(id.error().contains(words), qPrintable(id.error()));
        QVERIFY(!id.error().contains(u'\n'));
    }
};

TASKWATCH_TEST(TestTaskId, QCoreApplication);
#include "tst_taskid.moc"
