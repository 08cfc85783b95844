// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailpane.h"
#include "gui/childof.h"
#include "settings/displaychoices.h"
#include "support/builders.h"
#include "support/histories.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// The window on an X server, which has more standard keys than other platforms, and a second clipboard.
class X11Fixture
{
public:
    X11Fixture()
        : window(&model, &display, QStringLiteral("https://example.com"))
    {
        QObject::connect(&window, &MainWindow::watchRequested, &model, &TaskTableModel::watch);
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
    }

    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(window, name);
    }
    [[nodiscard]] bool isWatched(const char *text) const { return model.table().indexOf(id(text)) >= 0; }
    /// Sends a key to the widget that has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    /// Presses Ctrl with the key @p code of the keyboard.
    static void pressReally(int code)
    {
        QProcess::execute(QStringLiteral("xdotool"),
            {QStringLiteral("keydown"), QStringLiteral("37"), QStringLiteral("key"), QString::number(code),
                QStringLiteral("keyup"), QStringLiteral("37")});
    }

    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
};

void select(const QString &text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Selection);
}

} // namespace

/// Keys and mouse buttons that differ on X11.
class TestX11Keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() != u"xcb")
            QSKIP("skipped, because there is no Xvfb");
        QVERIFY(QGuiApplication::clipboard()->supportsSelection());
    }

    void theSelectionAndTheClipboardAreNotMixedUp()
    {
        X11Fixture fixture;
        auto *field = fixture.child<QLineEdit>("idField");
        auto *open = fixture.child<QAction>("addTasksAction");
        open->trigger();
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_9"));
        select(QStringLiteral("tsk_1\ntsk_2"));
        QTest::mouseClick(field, Qt::MiddleButton);
        QVERIFY(fixture.isWatched("tsk_1") && fixture.isWatched("tsk_2") && !fixture.isWatched("tsk_9"));
        select(QStringLiteral("tsk_3"));
        open->trigger();
        QTest::keyClick(field, Qt::Key_Insert, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.isWatched("tsk_3") && !fixture.isWatched("tsk_9"));
        open->trigger();
        QTest::keyClick(field, Qt::Key_Insert, Qt::ShiftModifier);
        QVERIFY(fixture.isWatched("tsk_9"));
    }

    void aLongSelectionIsPastedAsAWhole()
    {
        constexpr int Many = 5000; // 43,890 characters; a line edit has 32,767
        QString lines;
        for (int i = 0; i < Many; ++i)
            lines += u"tsk_" + QString::number(i) + u'\n';
        select(lines);
        X11Fixture fixture;
        auto *field = fixture.child<QLineEdit>("idField");
        fixture.child<QAction>("addTasksAction")->trigger();
        QTest::keyClicks(field, QStringLiteral("mine_1,"));
        QTest::mouseClick(field, Qt::MiddleButton, {}, QPoint(field->width() - 60, field->height() / 2));
        QTest::keyClick(field, Qt::Key_Return); // submits what is left in the field, if anything
        QTRY_COMPARE(fixture.model.table().size(), Many + 1);
        QVERIFY(fixture.isWatched("tsk_4999") && fixture.isWatched("mine_1"));
    }

    /// On X11 the key of "Over Time" is one of the standard keys for deletion.
    void theKeyOfOverTimeWorksInEveryTab()
    {
        X11Fixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1 tsk_2"));
        auto *pane = fixture.child<DetailPane>("detailPane");
        pane->setHistory(longHistory(id("tsk_1"), 3, fromUnixMs(1678902000000)));
        auto *dock = fixture.child<QDockWidget>("overviewDock");
        for (int tab = 0; tab < pane->tabs()->count(); ++tab) {
            pane->tabs()->setCurrentIndex(tab);
            pane->focusTab();
            QVERIFY2(pane->isAncestorOf(QApplication::focusWidget()), qPrintable(QString::number(tab)));
            X11Fixture::press(Qt::Key_D, Qt::ControlModifier);
            QVERIFY2(dock->isVisible(), qPrintable(QString::number(tab)));
            X11Fixture::press(Qt::Key_D, Qt::ControlModifier);
            QVERIFY(!dock->isVisible());
        }
        QCOMPARE(fixture.model.table().size(), 2);
    }

    /// Key codes: 10 to 13 are the keys 1 to 4, 40 is D, 41 is F, 42 is G, 55 is V.
    void shortcutsWorkOnEveryKeyboard_data()
    {
        QTest::addColumn<QString>("layout");
        for (const char *layout : {"us", "fr", "cz", "ru,us", "ru", "gr"})
            QTest::newRow(layout) << QString::fromLatin1(layout);
    }

    void shortcutsWorkOnEveryKeyboard()
    {
        QFETCH(const QString, layout);
        if (QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty()
            || QProcess::execute(QStringLiteral("setxkbmap"), {layout}) != 0)
            QSKIP("skipped, because xdotool or setxkbmap is not installed");
        X11Fixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        fixture.child<QWidget>("taskTable")->setFocus();
        auto *pane = fixture.child<DetailPane>("detailPane");
        for (const int tab : {3, 0, 2, 1}) {
            if (tab == 0 && layout == u"cz")
                continue; // its key is that of +, with which Ctrl zooms
            X11Fixture::pressReally(10 + tab);
            QTRY_COMPARE(pane->tabs()->currentIndex(), tab);
        }
        X11Fixture::pressReally(42);
        QTRY_VERIFY(fixture.child<QAction>("showGroupsAction")->isChecked());
        X11Fixture::pressReally(40);
        QTRY_VERIFY(fixture.child<QWidget>("overviewDock")->isVisible());
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_2"));
        X11Fixture::pressReally(55);
        QTRY_VERIFY(fixture.isWatched("tsk_2"));
        X11Fixture::pressReally(41);
        QTRY_VERIFY(fixture.child<QWidget>("filterEdit")->hasFocus());
        // In a field, too.
        X11Fixture::pressReally(42);
        QTRY_VERIFY(!fixture.child<QAction>("showGroupsAction")->isChecked());
    }
};

static int runX11Keys(int argc, char **argv)
{
    QProcess server; // ends with this process
    server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
            QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1280x800x24")});
    if (server.waitForStarted(Patience)) {
        while (!server.canReadLine() && server.waitForReadyRead(Patience))
            ;
        if (const QByteArray display = server.readLine().trimmed(); !display.isEmpty()) {
            qputenv("DISPLAY", ":" + display);
            qputenv("QT_QPA_PLATFORM", "xcb");
        }
    }
    int result = 1;
    {
        QApplication app(argc, argv);
        TestX11Keys test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    server.waitForFinished(Patience);
    return result;
}
TASKWATCH_TEST_WITH(TestX11Keys, runX11Keys);
#include "tst_x11keys.moc"
