// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/testregistry.h"
#include "table/copymenu.h"
#include "table/tasktableview.h"
#include "tables/rowscollector.h"
#include "tables/tasktablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

struct CopyMenuFixture {
    explicit CopyMenuFixture(int count)
        : view(new TaskTableView)
    {
        const QList<TaskId> all = manyIds(count);
        model.watch(all);
        QList<Observation> batch;
        for (const TaskId &each : all) {
            Task task = exampleTask();
            task.taskId = each;
            batch.append(answered(each, task, currentTimestamp()));
        }
        model.apply(batch);
        view->setTaskModel(&model);
        window.setCentralWidget(view);
        menu = new CopyMenu(view, &window);
        window.menuBar()->addMenu(menu);
        menu->setAnySelected(true);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, Patience));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        view->selectAll();
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }

    TaskTableModel model;
    QMainWindow window;
    TaskTableView *view;
    CopyMenu *menu;
};

} // namespace

/// Copies few and many rows to the clipboard with shortcuts.
class TestCopyMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreCopiedAtOnce()
    {
        CopyMenuFixture fixture(3);
        fixture.press(Qt::Key_K);
        QCOMPARE(CopyMenuFixture::copied().count(QStringLiteral("\r\n")), 4);
    }

    void manyKeepNobodyWaiting()
    {
        CopyMenuFixture fixture(20'000);
        const auto begun = processorTime();
        fixture.press(Qt::Key_K);
        const auto elapsed = processorTime() - begun;
        QCOMPARE(CopyMenuFixture::copied(), QStringLiteral("before"));
        QCOMPARE(fixture.view->viewport()->cursor().shape(), Qt::BusyCursor);
        QTRY_VERIFY(CopyMenuFixture::copied() != QStringLiteral("before"));
        const auto whole = processorTime() - begun;
        qInfo("20,000 rows: %.1f ms for the key, %.1f ms in all", static_cast<double>(elapsed.count()) / 1e6,
            static_cast<double>(whole.count()) / 1e6);
        QVERIFY(elapsed * 4 < whole);
        QCOMPARE(CopyMenuFixture::copied().count(QStringLiteral("\r\n")), 20'001);
        QCOMPARE(fixture.view->viewport()->cursor().shape(), Qt::ArrowCursor);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        fixture.menu->copyText();
        QTRY_VERIFY(CopyMenuFixture::copied() != QStringLiteral("before"));
        QVERIFY(CopyMenuFixture::copied().count(u'\n') >= 20'000);
        for (const Qt::Key key : {Qt::Key_M, Qt::Key_J}) {
            QGuiApplication::clipboard()->setText(QStringLiteral("before"));
            fixture.press(key);
            QTRY_VERIFY(CopyMenuFixture::copied() != QStringLiteral("before"));
            QVERIFY(CopyMenuFixture::copied().count(u'\n') >= 20'001);
        }
    }

    void whatIsCopiedLastCounts()
    {
        CopyMenuFixture fixture(20'000);
        QStringList texts;
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &fixture.window,
            [&texts] { texts.append(CopyMenuFixture::copied().left(3)); });
        fixture.press(Qt::Key_K);
        const auto *collector = fixture.menu->findChild<RowsCollector *>();
        QVERIFY(collector && collector->isCollecting());
        while (collector->isCollecting())
            QCoreApplication::processEvents();
        fixture.view->selectId(fixture.model.rowAt(0).id);
        fixture.press(Qt::Key_J);
        QCOMPARE(CopyMenuFixture::copied().left(3), QStringLiteral("[\n{"));
        QCOMPARE(fixture.view->viewport()->cursor().shape(), Qt::ArrowCursor);
        fixture.view->selectAll();
        fixture.menu->copyText(); // the first text is ready, too
        QTRY_VERIFY(!CopyMenuFixture::copied().startsWith(u"[\n{"));
        QCOMPARE(texts, (QStringList{QStringLiteral("[\n{"), QStringLiteral("Sta")}));
    }
};

TASKWATCH_TEST(TestCopyMenu, QApplication);
#include "tst_copymenu.moc"
