// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/testregistry.h"
#include "table/copymenu.h"
#include "tables/rowscollector.h"
#include "tables/tasktablemodel.h"
#include "table/tasktableview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
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
        QVERIFY(QTest::qWaitForWindowActive(&window));
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
        CopyMenuFixture bench(3);
        bench.press(Qt::Key_S);
        QCOMPARE(CopyMenuFixture::copied().count(QStringLiteral("\r\n")), 4);
    }

    void manyKeepNobodyWaiting()
    {
        CopyMenuFixture bench(20'000);
        QElapsedTimer timer;
        timer.start();
        bench.press(Qt::Key_S);
        const qint64 taken = timer.elapsed();
        QCOMPARE(CopyMenuFixture::copied(), QStringLiteral("before"));
        QCOMPARE(bench.view->viewport()->cursor().shape(), Qt::BusyCursor);
        QTRY_VERIFY_WITH_TIMEOUT(CopyMenuFixture::copied() != QStringLiteral("before"), 30'000);
        qInfo("20,000 rows: %lld ms for the key, %lld ms in all", taken, timer.elapsed());
        QVERIFY(taken * 4 < timer.elapsed());
        QCOMPARE(CopyMenuFixture::copied().count(QStringLiteral("\r\n")), 20'001);
        QCOMPARE(bench.view->viewport()->cursor().shape(), Qt::ArrowCursor);
        for (const Qt::Key key : {Qt::Key_C, Qt::Key_M, Qt::Key_J}) {
            QGuiApplication::clipboard()->setText(QStringLiteral("before"));
            bench.press(key);
            QTRY_VERIFY_WITH_TIMEOUT(CopyMenuFixture::copied() != QStringLiteral("before"), 30'000);
            QVERIFY(CopyMenuFixture::copied().count(u'\n') >= 20'001);
        }
    }

    void whatIsCopiedLastCounts()
    {
        CopyMenuFixture bench(20'000);
        QStringList texts;
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &bench.window, [&texts] { texts.append(CopyMenuFixture::copied().left(3)); });
        bench.press(Qt::Key_S);
        const auto *collector = bench.menu->findChild<RowsCollector *>();
        QVERIFY(collector && collector->isCollecting());
        while (collector->isCollecting())
            QCoreApplication::processEvents();
        bench.view->selectId(bench.model.rowAt(0).id);
        bench.press(Qt::Key_J);
        QCOMPARE(CopyMenuFixture::copied().left(3), QStringLiteral("[\n{"));
        QCOMPARE(bench.view->viewport()->cursor().shape(), Qt::ArrowCursor);
        bench.view->selectAll();
        bench.press(Qt::Key_C); // the first text is ready, too
        QTRY_VERIFY_WITH_TIMEOUT(!CopyMenuFixture::copied().startsWith(u"[\n{"), 30'000);
        QCOMPARE(texts, (QStringList{QStringLiteral("[\n{"), QStringLiteral("Sta")}));
    }
};

TASKWATCH_TEST(TestCopyMenu, QApplication);
#include "tst_copymenu.moc"
