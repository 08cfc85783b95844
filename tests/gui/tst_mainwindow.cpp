// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "banner.h"
#include "builders.h"
#include "colors.h"
#include "detailpane.h"
#include "mainwindow.h"
#include "scriptedserver.h"
#include "session.h"
#include "sessionwiring.h"
#include "tasktableview.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A server, a session that asks it, and a window on both: the program without its command line.
class Bench
{
public:
    explicit Bench(ScriptedServer::Handler handler = &Bench::answerTruly)
        : server(std::move(handler))
        , session(loopbackTarget(server.port()), eager())
        , window(session.model(), QStringLiteral("http://127.0.0.1:%1").arg(server.port()), eager())
    {
        wire(window, session);
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window), "the window does not become active");
    }

    /// Asks often enough that a test need not wait.
    static PollSettings eager()
    {
        PollSettings settings;
        settings.intervals = {.active = std::chrono::milliseconds(500), .idle = std::chrono::milliseconds(1000)};
        return settings;
    }

    static void answerTruly(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        const QByteArray asked = request.path().mid(sizeof "/v1/tasks/" - 1);
        if (asked.startsWith("missing"))
            socket->write(ScriptedServer::response("404 Not Found", R"({"error":"task not found"})"));
        else
            socket->write(ScriptedServer::response("200 OK", exampleBodyWith("taskId", QString::fromLatin1(asked))));
    }

    template <typename T>
    T *child(const char *name) const
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }

    [[nodiscard]] TaskTableView *table() const { return child<TaskTableView>("taskTable"); }
    [[nodiscard]] QLineEdit *field() const { return child<QLineEdit>("idField"); }
    [[nodiscard]] QString cell(int row, TaskColumn column) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QString detail(const char *field) const { return child<QLabel>(qPrintable(u"detail." + QString::fromLatin1(field)))->text(); }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect rect = table()->visualRect(table()->model()->index(row, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, rect.center());
    }

    ScriptedServer server;
    Session session;
    MainWindow window;
};

} // namespace

/// The window by mouse and keys, on a real server.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What Qt warns of is a mistake of ours: an object in the wrong thread, a connection to nothing.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); // the off-screen platform says that
        QGuiApplication::clipboard()->clear();
    }

    void theEmptyWindowSaysWhatToDo()
    {
        Bench bench;
        QCOMPARE(bench.child<QStackedWidget>("pages")->currentWidget(), bench.child<QWidget>("emptyPage"));
        QVERIFY(bench.child<QLabel>("explanationLabel")->text().contains(u"Paste task ids"));
        QVERIFY(bench.child<QToolButton>("endpointButton")->text().contains(u"127.0.0.1"));
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.child<QLabel>("statusText")->text(), QStringLiteral("Nothing to ask for"));
        // And nothing is asked.
        QCOMPARE(bench.server.connections(), 0);
    }

    void fromPasteToRowToDetail()
    {
        Bench bench;
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_1, tsk_2\ntsk_3 missing_4\n"));
        QTest::keyClick(bench.field(), Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(bench.table()->model()->rowCount(), 4);
        QVERIFY(bench.table()->isVisible());
        QTRY_COMPARE(bench.cell(0, TaskColumn::State), QStringLiteral("retrying"));
        QTRY_COMPARE(bench.cell(3, TaskColumn::State), QStringLiteral("not found"));
        QCOMPARE(bench.cell(0, TaskColumn::Retries), QStringLiteral("4/5"));

        // The first is selected and its detail open, without a click.
        QCOMPARE(bench.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_1"));
        QTRY_COMPARE(bench.detail("state"), QStringLiteral("retrying"));
        QCOMPARE(bench.detail("messageId"), QStringLiteral("msg_123"));
        QCOMPARE(bench.detail("error"), QStringLiteral("Connection timeout"));

        // A click brings another, with its failure.
        bench.clickRow(3);
        QCOMPARE(bench.child<QLabel>("idLabel")->text(), QStringLiteral("missing_4"));
        QVERIFY(bench.detail("Failure").contains(u"HTTP 404: task not found"));
        QCOMPARE(bench.detail("state"), QStringLiteral("—"));

        // An arrow key another one, and its raw answer is the exact bytes.
        QTest::keyClick(bench.table(), Qt::Key_Up);
        QCOMPARE(bench.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_3"));
        auto *tabs = bench.child<QTabWidget>("tabs");
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
        QCOMPARE(bench.child<QPlainTextEdit>("rawAnswer")->toPlainText(),
            QString::fromUtf8(exampleBodyWith("taskId", QStringLiteral("tsk_3"))));
    }

    void typedIdsAreWatchedByEnterAndByTheButton()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), QStringLiteral("tsk_1"));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QVERIFY(bench.field()->text().isEmpty());
        QTest::keyClicks(bench.field(), QStringLiteral("tsk_2;tsk_3"));
        QTest::mouseClick(bench.child<QPushButton>("watchButton"), Qt::LeftButton);
        QCOMPARE(bench.table()->model()->rowCount(), 3);
        QTRY_COMPARE(bench.cell(2, TaskColumn::State), QStringLiteral("retrying"));
    }

    void idsMayBePastedAnywhere()
    {
        Bench bench;
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_1"));
        QTest::mouseClick(bench.child<QPushButton>("pasteButton"), Qt::LeftButton);
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        bench.clickRow(0);
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_2\ntsk_3"));
        QTest::keyClick(bench.table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.table()->model()->rowCount(), 3);
        QCOMPARE(bench.child<QLabel>("idLabel")->text(), QStringLiteral("tsk_2"));
    }

    void aPasteIntoHalfTypedTextIsOnlyText()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), QStringLiteral("tsk_"));
        QGuiApplication::clipboard()->setText(QStringLiteral("42"));
        QTest::keyClick(bench.field(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.field()->text(), QStringLiteral("tsk_42"));
        QCOMPARE(bench.table()->model()->rowCount(), 0);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QVERIFY(bench.field()->text().isEmpty());
    }

    void saysWhatItDidNotTake()
    {
        Bench bench;
        auto *notice = bench.child<Banner>("noticeBanner");
        QTest::keyClicks(bench.field(), QStringLiteral("tsk_1 .. "));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"1 refused: .."), qPrintable(notice->text()));
        QTest::keyClicks(bench.field(), QStringLiteral("tsk_1"));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(notice->text(), QStringLiteral("1 already watched"));
        QTest::mouseClick(notice->findChild<QToolButton *>(QStringLiteral("closeButton")), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
        // The same words again are news again.
        QTest::keyClicks(bench.field(), QStringLiteral("tsk_1"));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QVERIFY(notice->isVisible());
        // An empty clipboard is said too.
        QTest::keyClick(bench.table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(notice->text().contains(u"clipboard holds no text"));
    }

    void removesTheSelectedRowsAndStopsAsking()
    {
        Bench bench;
        bench.window.takeText(QStringLiteral("tsk_1 tsk_2 tsk_3"));
        QTRY_COMPARE(bench.cell(2, TaskColumn::State), QStringLiteral("retrying"));
        bench.clickRow(0);
        bench.clickRow(1, Qt::ShiftModifier);
        QTest::keyClick(bench.table(), Qt::Key_Delete);
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QCOMPARE(bench.cell(0, TaskColumn::Task), QStringLiteral("tsk_3"));
        const qsizetype before = bench.server.requests().size();
        QTRY_VERIFY_WITH_TIMEOUT(bench.server.requests().size() >= before + 2, 10'000);
        for (qsizetype i = before; i < bench.server.requests().size(); ++i)
            QCOMPARE(bench.server.requests()[i].path(), QByteArray("/v1/tasks/tsk_3"));
        // The last one gone, the window says again what to do.
        bench.clickRow(0);
        QTest::keyClick(bench.table(), Qt::Key_Delete);
        QCOMPARE(bench.child<QStackedWidget>("pages")->currentWidget(), bench.child<QWidget>("emptyPage"));
    }

    void looksNowEvenWhilePaused()
    {
        Bench bench;
        bench.window.takeText(QStringLiteral("tsk_1 tsk_2"));
        QTRY_COMPARE(bench.cell(1, TaskColumn::State), QStringLiteral("retrying"));
        auto *pause = bench.child<QToolButton>("pauseButton");
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(pause->text(), QStringLiteral("Resume"));
        QTRY_VERIFY(bench.child<QLabel>("statusText")->text().startsWith(u"Paused"));
        const qsizetype before = bench.server.requests().size();
        bench.clickRow(1);
        QTest::mouseClick(bench.child<QToolButton>("lookNowButton"), Qt::LeftButton);
        QTRY_COMPARE(bench.server.requests().size(), before + 1);
        QCOMPARE(bench.server.requests().last().path(), QByteArray("/v1/tasks/tsk_2"));
        QTest::keyClick(bench.table(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(bench.server.requests().size(), before + 3);
        QTest::keyClick(bench.table(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(pause->text(), QStringLiteral("Pause"));
        QTRY_VERIFY(bench.server.requests().size() > before + 4);
    }

    void theTableUpdatesByItself()
    {
        Bench bench;
        bench.window.takeText(QStringLiteral("tsk_1"));
        QTRY_COMPARE(bench.cell(0, TaskColumn::State), QStringLiteral("retrying"));
        bench.server.setHandler([](const ScriptedServer::Request &, QTcpSocket *socket) {
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QStringLiteral("tsk_1"));
            object.insert(QStringLiteral("state"), QStringLiteral("archived"));
            object.insert(QStringLiteral("retried"), 5);
            socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
        });
        QTRY_COMPARE(bench.cell(0, TaskColumn::State), QStringLiteral("archived"));
        QCOMPARE(bench.cell(0, TaskColumn::Retries), QStringLiteral("5/5"));
        QCOMPARE(bench.detail("state"), QStringLiteral("archived"));
    }

    void saysWhatIsWrongWithTheEndpoint()
    {
        Bench bench(ScriptedServer::always(ScriptedServer::response("401 Unauthorized", R"({"error":"<b>unknown</b> token"})")));
        bench.window.takeText(QStringLiteral("tsk_1"));
        auto *banner = bench.child<Banner>("troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        QTRY_COMPARE(banner->text(), QStringLiteral("Token refused: HTTP 401: <b>unknown</b> token. Polling has stopped; Look now (F5) tries again."));
        bench.server.setHandler(&Bench::answerTruly);
        QTest::keyClick(bench.table(), Qt::Key_F5);
        QTRY_VERIFY(!banner->isVisible());
        QTRY_COMPARE(bench.cell(0, TaskColumn::State), QStringLiteral("retrying"));
    }

    void aPopoverSaysWhatHappensAtTheEndpoint()
    {
        Bench bench;
        bench.window.takeText(QStringLiteral("tsk_1 tsk_2"));
        QTRY_COMPARE(bench.cell(1, TaskColumn::State), QStringLiteral("retrying"));
        auto *popover = bench.child<QWidget>("EndpointPopover");
        const auto line = [popover](const char *name) { return popover->findChild<QLabel *>(u"detail." + QString::fromLatin1(name))->text(); };
        QVERIFY(!popover->isVisible());
        QTest::mouseClick(bench.child<QToolButton>("endpointButton"), Qt::LeftButton);
        QVERIFY(popover->isVisible());
        QTRY_VERIFY2(line("Requests").endsWith(u"of 50 a second"), qPrintable(line("Requests")));
        QCOMPARE(line("Tasks"), QStringLiteral("2 watched, 0 settled"));
        QCOMPARE(line("State"), QStringLiteral("asking when something is due"));
        QVERIFY(line("In flight").endsWith(u"of 6 connections"));
        QTRY_VERIFY(line("Answer time").contains(u"ms p95"));
        QCOMPARE(line("Server's clock"), QStringLiteral("not told")); // this server sends no Date
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        // The keys open it too, and from it the settings.
        QTest::keyClick(bench.table(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(popover->isVisible());
        QTest::mouseClick(popover->findChild<QPushButton *>(QStringLiteral("settingsButton")), Qt::LeftButton);
        QVERIFY(!popover->isVisible());
        QVERIFY(bench.child<QDialog>("PollSettingsDialog")->isVisible());
    }

    void pollingSettingsHoldAtOnce()
    {
        Bench bench;
        QSignalSpy changed(&bench.window, &MainWindow::pollSettingsChanged);
        const auto last = [&changed] { return changed.last().first().value<PollSettings>(); };
        bench.window.takeText(QStringLiteral("tsk_1"));
        QTest::keyClick(bench.table(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = bench.child<QDialog>("PollSettingsDialog");
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        const auto type = [dialog](const char *name, const char *text) {
            auto *box = dialog->findChild<QAbstractSpinBox *>(QString::fromLatin1(name));
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QString::fromLatin1(text));
            QTest::keyClick(box, Qt::Key_Return);
        };
        QCOMPARE(dialog->findChild<QDoubleSpinBox *>(QStringLiteral("activeBox"))->value(), 0.5);
        type("rateBox", "12.5");
        QCOMPARE(changed.size(), 1); // not with every key
        QCOMPARE(last().limits.perSecond, 12.5);
        QCOMPARE(last().limits.burst, 6);
        type("connectionsBox", "24");
        QCOMPARE(last().limits.inFlight, 24);
        type("timeoutBox", "3");
        QCOMPARE(last().timeout, std::chrono::milliseconds(3000));
        type("activeBox", "5");
        QCOMPARE(last().intervals.active, std::chrono::milliseconds(5000));
        QCOMPARE(last().intervals.idle, std::chrono::milliseconds(5000)); // drawn along: it was 1 s
        QVERIFY2(dialog->isVisible(), "Return closed the dialog");
        // What it says of the endpoint follows, and it asks less often now.
        auto *popover = bench.child<QWidget>("EndpointPopover");
        QTRY_VERIFY(popover->findChild<QLabel *>(QStringLiteral("detail.Requests"))->text().endsWith(u"of 13 a second"));
        QTRY_VERIFY(popover->findChild<QLabel *>(QStringLiteral("detail.In flight"))->text().endsWith(u"of 24 connections"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("defaultsButton")), Qt::LeftButton);
        QCOMPARE(last(), PollSettings());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("closeButton")), Qt::LeftButton);
        QTRY_VERIFY(!bench.window.findChild<QDialog *>(QStringLiteral("PollSettingsDialog")));
        // Opened again it shows what holds.
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTest::keyClick(bench.table(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(bench.child<QSpinBox>("connectionsBox")->value(), 6);
    }

    void tellsWhichRowsAPersonHasBeforeTheEyes()
    {
        Bench bench;
        QSignalSpy told(&bench.window, &MainWindow::preferenceChanged);
        const auto selected = [&told] { return told.last().at(0).value<QList<TaskId>>(); };
        const auto visible = [&told] { return told.last().at(1).value<QList<TaskId>>(); };
        QStringList names;
        for (int i = 0; i < 500; ++i)
            names.append(QStringLiteral("tsk_%1").arg(i));
        bench.window.takeText(names.join(u' '));
        QTRY_VERIFY(!told.isEmpty() && !visible().isEmpty());
        QCOMPARE(selected(), ids({"tsk_0"}));
        QCOMPARE(visible().first(), id("tsk_0"));
        QVERIFY(visible().size() > 5 && visible().size() < 40);
        QTest::keyClick(bench.table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(visible().last(), id("tsk_499"));
        QVERIFY(!visible().contains(id("tsk_0")));
        QTest::keyClick(bench.table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selected().size(), 500);
    }

    void asksNothingWhileItIsMinimised()
    {
        Bench bench;
        bench.window.takeText(QStringLiteral("tsk_1"));
        QTRY_VERIFY(bench.server.requests().size() >= 2);
        QSignalSpy sight(&bench.window, &MainWindow::sightChanged);
        bench.window.showMinimized();
        QTRY_COMPARE(sight.size(), 1);
        QTest::qWait(300); // for what is under way
        const qsizetype before = bench.server.requests().size();
        QTest::qWait(2500); // in which nothing may happen
        QCOMPARE(bench.server.requests().size(), before);
        bench.window.showNormal();
        QTRY_VERIFY(bench.server.requests().size() > before);
        QCOMPARE(sight.last().first().toBool(), true);
    }

    void copiesTheIdsThatAreSelected()
    {
        Bench bench;
        bench.window.takeText(QStringLiteral("tsk_1 tsk_2 tsk_3"));
        bench.clickRow(2);
        bench.clickRow(0, Qt::ControlModifier);
        QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tsk_1\ntsk_3"));
    }

    void aSelectionInTheDetailOutlivesALook()
    {
        Bench bench;
        bench.window.takeText(QStringLiteral("tsk_1"));
        QTRY_COMPARE(bench.detail("error"), QStringLiteral("Connection timeout"));
        auto *label = bench.child<QLabel>("detail.error");
        label->setSelection(0, 10);
        const qsizetype before = bench.server.requests().size();
        QTRY_VERIFY(bench.server.requests().size() >= before + 2);
        QSignalSpy changed(bench.session.model(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(label->selectedText(), QStringLiteral("Connection"));
    }

    void everyActionHasAMenuEntryAndAShortcut()
    {
        Bench bench;
        QSet<QString> shortcuts;
        const QList<QMenu *> menus = bench.window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        QVERIFY(menus.size() >= 4);
        int actions = 0;
        for (const QMenu *menu : menus) {
            const QList<QAction *> entries = menu->actions();
            for (const QAction *action : entries) {
                if (action->isSeparator() || action->menu() || action->objectName() == QLatin1String("aboutAction"))
                    continue;
                ++actions;
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!shortcuts.contains(action->shortcut().toString()), "two actions share a shortcut");
                shortcuts.insert(action->shortcut().toString());
            }
        }
        QVERIFY(actions >= 9);
    }

    void comesBackAsItWasLeft()
    {
        QVariantMap kept;
        {
            Bench bench;
            bench.window.takeText(QStringLiteral("tsk_1"));
            QObject::connect(&bench.window, &MainWindow::layoutSettled, [&kept](const QVariantMap &state) { kept = state; });
            bench.table()->setColumnWidth(1, 333);
            QTest::keyClick(bench.table(), Qt::Key_F4);
            QVERIFY(!bench.child<DetailPane>("detailPane")->isVisible());
            bench.window.close();
        }
        QVERIFY(!kept.isEmpty());
        Bench bench;
        bench.window.restoreLayoutState(kept);
        bench.window.takeText(QStringLiteral("tsk_1"));
        QCOMPARE(bench.table()->columnWidth(1), 333);
        QVERIFY(!bench.child<DetailPane>("detailPane")->isVisible());
        // What is foreign changes nothing.
        bench.window.restoreLayoutState({{QStringLiteral("geometry"), QStringLiteral("nonsense")}, {QStringLiteral("columns"), QByteArray("x")}});
        QCOMPARE(bench.table()->columnWidth(1), 333);
    }

    void isReadableInLightAndDark()
    {
        Bench bench;
        bench.window.takeText(QStringLiteral("tsk_1"));
        for (const char *name : {"appearance.dark", "appearance.light", "appearance.system"}) {
            bench.child<QAction>(name)->trigger();
            QTRY_COMPARE(isDark(bench.table()->palette()), QByteArray(name).endsWith("dark"));
            const QPalette palette = bench.table()->palette();
            for (const Phase phase : AllPhases) {
                for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase})
                    QVERIFY2(contrast(phaseColor(phase, palette), palette.color(ground)) >= 4.5, qPrintable(phaseKey(phase)));
            }
            QVERIFY(contrast(quietColor(palette), palette.color(QPalette::Base)) >= 4.5);
        }
    }

private:
    /// Contrast ratio as WCAG 2 defines it.
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        };
        const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
        return (lighter + 0.05) / (darker + 0.05);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
