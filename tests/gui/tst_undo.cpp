// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowfixture.h"
#include "parts/banner.h"
#include "support/testregistry.h"
#include "window/undoactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

class UndoFixture : public WindowFixture
{
public:
    [[nodiscard]] QString said() const { return child<Banner>("noticeBanner")->text(); }
    [[nodiscard]] QToolButton *button() const
    {
        return child<Banner>("noticeBanner")->findChild<QToolButton *>(QStringLiteral("actionButton"));
    }
    [[nodiscard]] static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        if (table()->isVisible())
            table()->setFocus();
        QTest::keyClick(window.focusWidget(), key, modifiers);
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V);
    }
    /// Ids of the rows in the order in which they were added.
    [[nodiscard]] QStringList added()
    {
        const TaskTable &table = session.model()->table();
        QMap<quint32, QString> bySerial;
        for (int row = 0; row < table.rowEnd(); ++row) {
            if (table.isUsed(row))
                bySerial.insert(table.at(row).serial, table.at(row).id.toString());
        }
        return bySerial.values();
    }
    [[nodiscard]] int answered()
    {
        int count = 0;
        const TaskTable &table = session.model()->table();
        for (int row = 0; row < table.rowEnd(); ++row)
            count += table.isUsed(row) && table.at(row).task ? 1 : 0;
        return count;
    }
};

QString linesOf(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("tsk_%1\n").arg(i);
    return text;
}

} // namespace

/// Undo of what adds tasks to the list and removes them.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removedTasksComeBackWithTheirFacts()
    {
        UndoFixture fixture;
        fixture.paste(linesOf(194));
        QTRY_COMPARE(fixture.answered(), 194);
        const QStringList before = fixture.added();
        fixture.press(Qt::Key_A);
        fixture.press(Qt::Key_Delete, Qt::NoModifier);
        QCOMPARE(fixture.session.model()->table().size(), 0);
        QCOMPARE(fixture.said(), QStringLiteral("Removed 194 tasks."));
        QCOMPARE(fixture.child<QAction>("undoAction")->text(), QStringLiteral("Undo Remove 194 Tasks"));
        QVERIFY(fixture.child<QMenu>("editMenu")->actions().contains(fixture.child<QAction>("undoAction")));

        QCOMPARE(fixture.button()->text(), QStringLiteral("Undo"));
        QTest::mouseClick(fixture.button(), Qt::LeftButton);
        QCOMPARE(fixture.added(), before);
        QCOMPARE(fixture.answered(), 194); // at once, before any poll
        QCOMPARE(fixture.said(), QStringLiteral("Undone: Remove 194 Tasks."));
        QCOMPARE(fixture.table()->selectedIds(), ids({"tsk_0"}));
        // They are polled again.
        const int asked = static_cast<int>(fixture.server.requests().size());
        QTRY_VERIFY(fixture.server.requests().size() > asked + 10);

        QCOMPARE(fixture.button()->text(), QStringLiteral("Redo"));
        QTest::mouseClick(fixture.button(), Qt::LeftButton);
        QCOMPARE(fixture.session.model()->table().size(), 0);
        QCOMPARE(fixture.said(), QStringLiteral("Redone: Remove 194 Tasks."));
    }

    void oneRemovedTaskIsNamed()
    {
        UndoFixture fixture;
        fixture.paste(QStringLiteral("tsk_1 tsk_2 tsk_3"));
        QTRY_COMPARE(fixture.answered(), 3);
        fixture.table()->selectId(id("tsk_2"));
        fixture.press(Qt::Key_Delete, Qt::NoModifier);
        QCOMPARE(fixture.said(), QStringLiteral("Removed tsk_2."));
        fixture.paste(QStringLiteral("tsk_4"));
        fixture.press(Qt::Key_Z);
        QCOMPARE(fixture.added(), UndoFixture::words("tsk_1 tsk_3"));
        fixture.press(Qt::Key_Z);
        QCOMPARE(fixture.added(), UndoFixture::words("tsk_1 tsk_2 tsk_3"));
        fixture.press(Qt::Key_Z);
        QCOMPARE(fixture.added(), QStringList());
        QVERIFY(!fixture.child<QAction>("undoAction")->isEnabled());
        for (int i = 0; i < 3; ++i)
            fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.added(), UndoFixture::words("tsk_1 tsk_3 tsk_4"));
    }

    void tenStepsCanBeUndone()
    {
        UndoFixture fixture;
        for (int i = 0; i < 12; ++i)
            fixture.paste(QStringLiteral("tsk_%1").arg(i));
        for (int i = 0; i < 12; ++i)
            fixture.press(Qt::Key_Z);
        QCOMPARE(fixture.added(), UndoFixture::words("tsk_0 tsk_1"));
    }

    /// What a step keeps of removed tasks is released with the step.
    void droppedStepsKeepNothing()
    {
        UndoFixture fixture;
        fixture.paste(QStringLiteral("tsk_1"));
        QTRY_COMPARE(fixture.answered(), 1);
        fixture.press(Qt::Key_A);
        fixture.press(Qt::Key_Delete, Qt::NoModifier);
        QVERIFY(fixture.session.model()->table().texts().size() > 0);
        fixture.window.parts().undo->stack()->clear();
        QCOMPARE(fixture.session.model()->table().texts().size(), 0);
    }
};

TASKWATCH_TEST(TestUndo, QApplication);
#include "tst_undo.moc"
