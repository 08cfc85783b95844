// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "task/idrules.h"
#include "task/messageid.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestMessageId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenAsSpelt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the service's") << QStringLiteral("msg_7YoJxFpwkEy5zBp378JgvD6YBDPBEqkBPje2JGTCEUiASMJQ1FwY9");
        QTest::newRow("of another form") << QStringLiteral("12");
        QTest::newRow("with a slash") << QStringLiteral("a/b");
    }

    void isTakenAsSpelt()
    {
        QFETCH(QString, text);
        const Result<MessageId> id = MessageId::parse(text);
        QVERIFY(id);
        QCOMPARE(id->toString(), text);
        QCOMPARE(*id, *MessageId::parse(text));
    }

    void refusesWhatCannotBeOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a path step") << QStringLiteral("..");
        QTest::newRow("a line feed") << QStringLiteral("msg_1\n");
        QTest::newRow("too long") << QString(MaxIdBytes + 1, u'a');
    }

    void refusesWhatCannotBeOne()
    {
        QFETCH(QString, text);
        const Result<MessageId> id = MessageId::parse(text);
        QVERIFY(!id);
        QVERIFY(!id.error().isEmpty());
    }
};

TASKWATCH_TEST(TestMessageId, QCoreApplication);
#include "tst_messageid.moc"
