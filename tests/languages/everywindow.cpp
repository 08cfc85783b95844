// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages/everywindow.h"

#include "detail/taskhistorytab.h"
#include "session/session.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/timelinesample.h"
#include "table/tasktableview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace Taskwatch::Test {

namespace {

/// What the person chose at an earlier start.
void chooseLanguage(const ProfilesFixture &fixture, const QString &language)
{
    const QString folder = fixture.folder.filePath(QStringLiteral("config/taskwatch"));
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/window.ini"));
    if (!file.open(QIODevice::WriteOnly) || file.write("[window]\nlanguage=" + language.toLatin1() + '\n') < 0)
        QTest::qFail("the settings cannot be written", __FILE__, __LINE__);
}

/// The visible windows but @p known.
QWidgetList newWindows(const QWidgetList &known)
{
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([&known](QWidget *each) { return !each->isVisible() || known.contains(each); });
    return windows;
}

template <typename T>
T *visibleChild(const QWidget &parent, const char *name)
{
    const QList<T *> all = parent.findChildren<T *>(QString::fromLatin1(name));
    const auto found = std::find_if(all.begin(), all.end(), [](const T *each) { return each->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

} // namespace

EveryWindow::EveryWindow(const QString &language)
    : m_language(language)
    , m_region("east", "token-of-east")
{
    m_region.states = states();
    const Profile profile = m_region.profile("aaaa", "test", m_fixture.folder);
    m_fixture.keep({profile}, {profile.key()});
    if (!language.isEmpty())
        chooseLanguage(m_fixture, language);
    QCOMPARE(m_fixture.start(), QString());
    window()->resize(1280, 800);
    QStringList ids;
    for (int i = 1; i <= states().size(); ++i)
        ids.append(QStringLiteral("tsk_%1").arg(i));
    window()->acceptText(ids.join(u' '));
    const TaskTable &tasks = m_fixture.window("test")->session()->model()->table();
    QVERIFY(waitUntil([&tasks] {
        int answered = 0;
        for (int row = 0; row < tasks.rowEnd(); ++row)
            answered += tasks.isUsed(row) && tasks.at(row).task ? 1 : 0;
        return answered == states().size();
    }));
}

QStringList EveryWindow::states()
{
    return {QStringLiteral("active"), QStringLiteral("retrying"), QStringLiteral("pending"),
        QStringLiteral("completed"), QStringLiteral("archived"), QStringLiteral("canceled"), QStringLiteral("mystery")};
}

MainWindow *EveryWindow::window() const
{
    return m_fixture.window("test")->window();
}

void EveryWindow::show(const Look &look)
{
    showTable(look);
    showFilter(look);
    showMainWindow(look);
    QVERIFY2(m_menus.size() > 10, qPrintable(QString::number(m_menus.size())));
    showTray(look);
    showSettings(look);
    showDialogs(look);
    showTaskWindows(look);
    showRefusal(look);
    m_fixture.end();
    showFirstRun(m_language, look);
}

void EveryWindow::showMainWindow(const Look &look)
{
    window()->selectTask(id("tsk_1"));
    auto *tabs = m_fixture.child<QTabWidget>("test", "tabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        if (auto *history = window()->findChild<TaskHistoryTab *>())
            history->setHistory(TimelineSample::retried());
        handlePendingEvents();
        look(QStringLiteral("main window, tab %1").arg(tab + 1), *window());
        showContextMenus(look);
    }
    for (const char *shows : {"showGroupsAction", "showOverviewAction", "addTasksAction", "holdAction"}) {
        m_fixture.child<QAction>("test", shows)->trigger();
        handlePendingEvents();
        look(QStringLiteral("main window, ") + QString::fromLatin1(shows), *window());
    }
}

void EveryWindow::showContextMenus(const Look &look)
{
    QString part;
    QTimer watcher; // some menus have an event loop of their own
    QObject::connect(&watcher, &QTimer::timeout, window(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            texts.append(action->text());
        if (!m_menus.contains(texts)) // a part without a menu shows that of its parent
            look(QStringLiteral("context menu, ") + part, *menu);
        m_menus.insert(texts);
        menu->close();
    });
    watcher.start(0);
    const QList<QWidget *> all = window()->findChildren<QWidget *>();
    const QList<QPointer<QWidget>> parts(all.begin(), all.end());
    for (const QPointer<QWidget> &each : parts) {
        if (!each || !each->isVisible() || each->window() != window())
            continue;
        const auto *view = qobject_cast<QAbstractItemView *>(each->parent());
        const bool isOfView = view && view->viewport() == each;
        const QObject &named = isOfView ? *each->parent() : *each;
        part = named.objectName().isEmpty() ? QString::fromLatin1(named.metaObject()->className()) : named.objectName();
        const QPoint place =
            isOfView ? view->visualRect(view->model()->index(0, 0, view->rootIndex())).center() : each->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, each->mapToGlobal(place));
        QApplication::sendEvent(each, &event);
        QTRY_VERIFY2(!QApplication::activePopupWidget(), qPrintable(part));
    }
}

void EveryWindow::showTray(const Look &look)
{
    QAction *open = nullptr;
    QTRY_VERIFY((open = m_fixture.trayAction("trayOpen")));
    look(QStringLiteral("tray"), *qobject_cast<QMenu *>(open->parent()));
}

/// All tasks, without a message about what is new.
void EveryWindow::showTable(const Look &look)
{
    const auto *messages = m_fixture.child<QWidget>("test", "messageArea");
    const auto closeButton = [messages] { return visibleChild<QToolButton>(*messages, "closeButton"); };
    QVERIFY(waitUntil([&closeButton] { return closeButton() != nullptr; }));
    closeButton()->click();
    QVERIFY(waitUntil([&closeButton] { return closeButton() == nullptr; }));
    look(QStringLiteral("main window"), *window());
}

/// The endpoint does not accept the token from now on.
void EveryWindow::showRefusal(const Look &look)
{
    const auto *messages = m_fixture.child<QWidget>("test", "messageArea");
    m_region.token = "another";
    m_fixture.child<QAction>("test", "refreshAction")->trigger();
    QVERIFY(waitUntil([messages] { return visibleChild<QLabel>(*messages, "textLabel") != nullptr; }));
    look(QStringLiteral("main window, refused"), *window());
}

void EveryWindow::showFilter(const Look &look)
{
    auto *edit = m_fixture.child<QLineEdit>("test", "filterEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("s"));
    const auto *list = m_fixture.child<QWidget>("test", "completionPopup");
    QVERIFY(waitUntil([list] { return list->isVisible(); }));
    handlePendingEvents();
    look(QStringLiteral("filter"), *window());
    look(QStringLiteral("filter, completions"), *list);
    QTest::keyClick(edit, Qt::Key_Escape); // closes the list
    edit->clear();
}

void EveryWindow::showSettings(const Look &look)
{
    m_fixture.child<QAction>("test", "settingsAction")->trigger();
    auto *dialog = window()->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *pages = dialog->findChild<QListWidget *>(QStringLiteral("pageList"));
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        handlePendingEvents();
        look(QStringLiteral("settings, page %1").arg(row + 1), *dialog);
    }
    dialog->close();
}

void EveryWindow::open(const char *name, const Look &look)
{
    const QWidgetList known = newWindows({});
    auto *action = m_fixture.child<QAction>("test", name);
    QVERIFY2(action, name);
    QTRY_VERIFY2_WITH_TIMEOUT(action->isEnabled(), name, 5000);
    const auto lookAtNew = [&known, &look, name] {
        handlePendingEvents();
        const QWidgetList windows = newWindows(known);
        QVERIFY2(!windows.isEmpty(), name);
        for (QWidget *window : windows) {
            look(QString::fromLatin1(name), *window);
            window->close();
        }
    };
    if (QByteArrayView(name) == "aboutAction") { // it waits until the person has read it
        QTimer::singleShot(0, action, lookAtNew);
        action->trigger();
    } else {
        action->trigger();
        lookAtNew();
    }
}

void EveryWindow::showDialogs(const Look &look)
{
    for (const char *name : {"saveRecordingAction", "saveRowsAction", "listsAction", "cheatSheetAction", "manualAction",
             "aboutAction", "endpointAction", "saveViewAsAction", "manageViewsAction"})
        open(name, look);
}

void EveryWindow::showTaskWindows(const Look &look)
{
    auto *table = window()->findChild<TaskTableView *>(QStringLiteral("taskTable"));
    table->selectAll();
    open("compareAction", look);
    open("newListAction", look);
    table->clearSelection();
    window()->selectTask(id("tsk_1"));
    open("openInWindowAction", look);
}

void EveryWindow::showFirstRun(const QString &language, const Look &look)
{
    ProfilesFixture fixture;
    if (!language.isEmpty())
        chooseLanguage(fixture, language);
    QCOMPARE(fixture.start(), QString());
    MainWindow *window = fixture.program->windows().constFirst()->window();
    window->resize(1280, 800);
    const auto *choice = window->findChild<QWidget *>(QStringLiteral("pasteChoice"));
    QTRY_VERIFY(choice && choice->isVisible());
    handlePendingEvents();
    look(QStringLiteral("first start"), *window);
}

} // namespace Taskwatch::Test
