// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailpane.h"
#include "gui/childof.h"
#include "settings/displaychoices.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// The window with three tasks that failed. The table has the focus, and the first two rows are selected.
class KeysFixture
{
public:
    KeysFixture()
        : model([this] {
            return ClockReading{now, tickAt(now), now};
        })
        , window(&model, &display, QStringLiteral("https://example.com"))
    {
        QGuiApplication::clipboard()->clear();
        QObject::connect(&window, &MainWindow::watchRequested, &model, &TaskTableModel::watch);
        QObject::connect(&window, &MainWindow::removeRequested, &model, &TaskTableModel::remove);
        window.resize(1200, 900);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
        window.acceptText(QStringLiteral("tsk_1 tsk_2 tsk_3"));
        for (const char *text : {"tsk_1", "tsk_2", "tsk_3"}) {
            Task task = exampleTask();
            task.taskId = id(text);
            Observation observation = answered(task.taskId, task, now, 60s);
            observation.rawAnswer = exampleBodyWith("taskId", QString::fromLatin1(text));
            model.apply({observation});
        }
        table()->setFocus();
        clickRow(0);
        clickRow(1, Qt::ShiftModifier);
    }

    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(window, name);
    }
    [[nodiscard]] TaskTableView *table() const { return child<TaskTableView>("taskTable"); }
    [[nodiscard]] DetailPane *pane() const { return child<DetailPane>("detailPane"); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, placeOf(row));
    }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return table()->visualRect(table()->model()->index(row, 1)).center();
    }
    /// Sends a key to the widget that has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Opens the tab of that number and moves the focus into it.
    void enterTab(int number) const
    {
        table()->setFocus();
        press(Qt::Key_0 + number, Qt::ControlModifier);
        if (pane()->tabs()->currentIndex() != number - 1 || !pane()->isAncestorOf(QApplication::focusWidget()))
            press(Qt::Key_0 + number, Qt::ControlModifier);
        QVERIFY2(pane()->isAncestorOf(QApplication::focusWidget()), "the focus is not in the tab");
    }

    Timestamp now = fromUnixMs(1678902000000);
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
};

/// A language in which every text begins with a letter that English lacks.
class OtherLanguage final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"Ж" + QString::fromUtf8(source);
    }
};

QString mnemonicOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.toString();
}

/// Fails for two entries of a menu, or of its submenus, that have the same mnemonic.
QStringList collisionsIn(const QMenu &menu)
{
    QStringList collisions;
    QHash<QString, QString> seen;
    const QList<QAction *> entries = menu.actions();
    for (const QAction *entry : entries) {
        if (const auto *submenu = entry->menu<QMenu *>())
            collisions += collisionsIn(*submenu);
        const QString key = mnemonicOf(entry->text());
        if (key.isEmpty() || !entry->isVisible())
            continue;
        if (seen.contains(key))
            collisions.append(menu.title() + u": " + seen.value(key) + u" / " + entry->text());
        seen.insert(key, entry->text());
    }
    return collisions;
}

/// The same for all widgets of @p form that a person can reach at the same time.
QStringList collisionsIn(const QWidget &form)
{
    QStringList collisions;
    QHash<QString, QString> seen;
    const QList<QWidget *> widgets = form.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        QString text;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            text = label->text();
        const QString key = mnemonicOf(text);
        if (key.isEmpty() || !widget->isVisibleTo(&form))
            continue;
        if (seen.contains(key))
            collisions.append(form.windowTitle() + u": " + seen.value(key) + u" / " + text);
        seen.insert(key, text);
    }
    return collisions;
}

} // namespace

/// Keys go to the widget that has the focus, and every part of the window is reached and left by keys.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void keysOfTheTableWorkInTheTable()
    {
        KeysFixture fixture;
        KeysFixture::press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(KeysFixture::copied().contains(u"tsk_1") && KeysFixture::copied().count(u'\n') >= 2,
            qPrintable(KeysFixture::copied()));
        KeysFixture::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(KeysFixture::copied(), QStringLiteral("tsk_1\ntsk_2"));
        KeysFixture::press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(KeysFixture::copied().contains(u"\"taskId\""));
        KeysFixture::press(Qt::Key_Delete);
        QCOMPARE(fixture.model.rowCount(), 1);
        KeysFixture::press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fixture.table()->selectedCount(), 1);
    }

    void keysOfTheTableDoNothingElsewhere_data()
    {
        QTest::addColumn<QString>("focused");
        for (const char *name :
            {"groupsView", "phaseChip.all", "fieldsArea", "refreshButton", "watchButton", "holdButton"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void keysOfTheTableDoNothingElsewhere()
    {
        QFETCH(const QString, focused);
        KeysFixture fixture;
        const bool isGroups = focused == u"groupsView"; // no row of the table is selected then
        if (isGroups)
            fixture.child<QAction>("showGroupsAction")->trigger();
        fixture.child<QAction>("addTasksAction")->trigger();
        auto *widget = fixture.child<QWidget>(qPrintable(focused));
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        KeysFixture::press(Qt::Key_C, Qt::ControlModifier);
        KeysFixture::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        KeysFixture::press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(!KeysFixture::copied().contains(u"tsk_"), qPrintable(KeysFixture::copied()));
        KeysFixture::press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fixture.table()->selectedCount(), isGroups ? 0 : 2);
        KeysFixture::press(Qt::Key_Delete);
        QCOMPARE(fixture.model.rowCount(), 3);
        if (isGroups)
            return;
        // The entries of the menu work from anywhere.
        fixture.child<QAction>("copyIdsAction")->trigger();
        QCOMPARE(KeysFixture::copied(), QStringLiteral("tsk_1\ntsk_2"));
    }

    void enterAndDoubleClickGoToTheDetail()
    {
        KeysFixture fixture;
        KeysFixture::press(Qt::Key_Return);
        QVERIFY(fixture.pane()->isAncestorOf(QApplication::focusWidget()));
        KeysFixture::press(Qt::Key_Escape);
        QVERIFY(fixture.table()->hasFocus());
        // Also while the pane is hidden.
        KeysFixture::press(Qt::Key_F4);
        QVERIFY(!fixture.pane()->isVisible());
        KeysFixture::press(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(fixture.pane()->isVisible());
        QVERIFY(fixture.pane()->isAncestorOf(QApplication::focusWidget()));
        KeysFixture::press(Qt::Key_F4);
        fixture.clickRow(2);
        QTest::mouseDClick(fixture.table()->viewport(), Qt::LeftButton, {}, fixture.placeOf(2));
        QVERIFY(fixture.pane()->isVisible());
        QCOMPARE(fixture.pane()->task(), std::optional(id("tsk_3")));
        QVERIFY(fixture.pane()->isAncestorOf(QApplication::focusWidget()));
    }

    void aKeyWalksThePanes()
    {
        KeysFixture fixture;
        const auto *field = fixture.child<QWidget>("filterEdit");
        const auto *chip = fixture.child<QWidget>("phaseChip.all");
        const auto *groups = fixture.child<QTreeView>("groupsView");
        const auto isIn = [](const QWidget *pane) {
            return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget());
        };
        QVERIFY(fixture.table()->hasFocus());
        for (const QWidget *pane : {static_cast<const QWidget *>(fixture.pane()), field, chip,
                 static_cast<const QWidget *>(fixture.table())}) {
            KeysFixture::press(Qt::Key_F6);
            QVERIFY2(isIn(pane), qPrintable(pane->objectName()));
        }
        for (const QWidget *pane : {chip, field, static_cast<const QWidget *>(fixture.pane()),
                 static_cast<const QWidget *>(fixture.table())}) {
            KeysFixture::press(Qt::Key_F6, Qt::ShiftModifier);
            QVERIFY2(isIn(pane), qPrintable(pane->objectName()));
        }
        // A pane that is shown joins, and one that is hidden is left out.
        fixture.child<QAction>("showGroupsAction")->trigger();
        KeysFixture::press(Qt::Key_F4);
        QVERIFY(groups->hasFocus());
        for (const QWidget *pane : {field, chip, static_cast<const QWidget *>(groups)}) {
            KeysFixture::press(Qt::Key_F6);
            QVERIFY2(isIn(pane), qPrintable(pane->objectName()));
        }
        // From what is no pane, the table is next.
        fixture.child<QAction>("showGroupsAction")->trigger();
        fixture.child<QAction>("addTasksAction")->trigger();
        for (const char *name : {"idField", "refreshButton"}) {
            fixture.child<QWidget>(name)->setFocus();
            KeysFixture::press(Qt::Key_F6);
            QVERIFY2(fixture.table()->hasFocus(), name);
        }
    }

    void keysLeadToTheFilter()
    {
        KeysFixture fixture;
        const auto *field = fixture.child<QLineEdit>("filterEdit");
        const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {
            {Qt::Key_F, Qt::ControlModifier}, {Qt::Key_L, Qt::ControlModifier}, {Qt::Key_Slash, {}}};
        for (const auto &[key, modifiers] : keys) {
            fixture.table()->setFocus();
            KeysFixture::press(key, modifiers);
            QVERIFY2(field->hasFocus(), qPrintable(QKeySequence(key).toString()));
            QCOMPARE(field->text(), QString());
        }
        // In a field it is a character.
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("/"));
        QCOMPARE(field->text(), QStringLiteral("/"));
    }

    void typingInTheTableFilters()
    {
        KeysFixture fixture;
        const auto *field = fixture.child<QLineEdit>("filterEdit");
        fixture.clickRow(0);
        for (const QChar c : QStringLiteral("tsk_3"))
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QVERIFY(field->hasFocus());
        QCOMPARE(field->text(), QStringLiteral("tsk_3"));
        QTRY_COMPARE(fixture.model.rowCount(), 1);
        // Another word is another term. Esc takes back the text, then leads to the table.
        fixture.table()->setFocus();
        QTest::keyClick(fixture.table(), 'a');
        QCOMPARE(field->text(), QStringLiteral("tsk_3 a"));
        KeysFixture::press(Qt::Key_Escape); // the suggestions, if there are any
        if (!field->text().isEmpty())
            KeysFixture::press(Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        QTRY_COMPARE(fixture.model.rowCount(), 3);
        QVERIFY(field->hasFocus());
        KeysFixture::press(Qt::Key_Escape);
        QVERIFY(fixture.table()->hasFocus());
        // Keys with Ctrl or Alt, and blanks, type nothing.
        for (const Qt::KeyboardModifiers modifiers : {Qt::ControlModifier, Qt::AltModifier}) {
            QTest::keyClick(fixture.table(), Qt::Key_Y, modifiers);
            QVERIFY(fixture.table()->hasFocus());
        }
        QTest::keyClick(fixture.table(), Qt::Key_Space);
        QVERIFY(fixture.table()->hasFocus());
        QCOMPARE(field->text(), QString());
    }

    void aHiddenPaneGivesItsFocusToTheTable()
    {
        KeysFixture fixture;
        auto *groups = fixture.child<QAction>("showGroupsAction");
        KeysFixture::press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(fixture.child<QTreeView>("groupsView")->hasFocus());
        KeysFixture::press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!groups->isChecked());
        QVERIFY(fixture.table()->hasFocus());
        for (int tab = 1; tab <= 4; ++tab) {
            fixture.enterTab(tab); // the table of some is hidden, because the task has no history
            KeysFixture::press(Qt::Key_F4);
            QVERIFY(!fixture.pane()->isVisible());
            QVERIFY2(fixture.table()->hasFocus(), qPrintable(QString::number(tab)));
        }
        // The focus stays where it is while another pane is hidden.
        groups->trigger();
        fixture.child<QAction>("addTasksAction")->trigger();
        auto *field = fixture.child<QLineEdit>("idField");
        QVERIFY(field->hasFocus());
        KeysFixture::press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!groups->isChecked());
        QVERIFY(field->hasFocus());
    }

    void theFocusFollowsWhatTheWindowShows()
    {
        KeysFixture fixture;
        // A button that goes away with its note.
        QTest::keyClicks(fixture.child<QLineEdit>("filterEdit"), QStringLiteral("nothing-matches"));
        auto *all = fixture.child<QPushButton>("showAllButton");
        QTRY_VERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(fixture.table()->hasFocus());
        // A dock that is closed by its button.
        KeysFixture::press(Qt::Key_D, Qt::ControlModifier);
        auto *dock = fixture.child<QDockWidget>("overviewDock");
        QVERIFY(dock->isAncestorOf(QApplication::focusWidget()));
        QTest::mouseClick(
            dock->findChild<QAbstractButton *>(QStringLiteral("qt_dockwidget_closebutton")), Qt::LeftButton);
        QVERIFY(!dock->isVisible());
        QVERIFY(fixture.table()->hasFocus());
        // The table goes away with its last row, and comes back with the first.
        KeysFixture::press(Qt::Key_A, Qt::ControlModifier);
        KeysFixture::press(Qt::Key_Delete);
        QVERIFY(fixture.child<QPushButton>("pasteButton")->hasFocus());
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_5"));
        QTest::mouseClick(fixture.child<QPushButton>("pasteButton"), Qt::LeftButton);
        QVERIFY(fixture.table()->hasFocus());
    }

    void pauseKeepsItsName()
    {
        KeysFixture fixture;
        auto *pause = fixture.child<QAction>("pauseAction");
        const QString text = pause->text();
        QVERIFY(pause->isCheckable() && !pause->isChecked());
        KeysFixture::press(Qt::Key_F8);
        QVERIFY(pause->isChecked());
        QCOMPARE(pause->text(), text);
    }

    /// Keys that mean something else everywhere, and keys that are used twice.
    void theKeysAreConventional()
    {
        KeysFixture fixture;
        QHash<QString, QString> seen;
        const QList<QAction *> actions = fixture.window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &keys : shortcuts) {
                const QString name = keys.toString();
                for (const char *taken : {"Ctrl+Shift+S", "Ctrl+P", "Ctrl+T", "Ctrl+H"})
                    QVERIFY2(name != QLatin1String(taken), qPrintable(action->objectName()));
                QVERIFY2(
                    name != u"Ctrl+R" || action->objectName() == u"refreshAction", qPrintable(action->objectName()));
                // The standard entries of a text's context menu have the same keys, but only in that text.
                if (action->objectName().isEmpty() || action->objectName().startsWith(u"edit-"))
                    continue;
                QVERIFY2(!seen.contains(name) || action->shortcutContext() == Qt::WidgetWithChildrenShortcut,
                    qPrintable(name + u' ' + action->objectName() + u' ' + seen.value(name)));
                seen.insert(name, action->objectName());
            }
        }
        QStringList titles;
        const QList<QAction *> bar = fixture.window.menuBar()->actions();
        for (const QAction *title : bar)
            titles.append(QString(title->text()).remove(u'&'));
        QCOMPARE(titles.join(u' '), QStringLiteral("File Edit View Tasks Settings Help"));
    }

    void noTwoMnemonicsCollide()
    {
        KeysFixture fixture;
        QStringList collisions;
        const QList<QMenu *> menus = fixture.window.findChildren<QMenu *>();
        for (const QMenu *menu : menus)
            collisions += collisionsIn(*menu);
        // The titles of the menus and the widgets below them share one set of keys.
        QSet<QString> titles;
        const QList<QAction *> bar = fixture.window.menuBar()->actions();
        for (const QAction *title : bar) {
            QVERIFY2(!titles.contains(mnemonicOf(title->text())), qPrintable(title->text()));
            titles.insert(mnemonicOf(title->text()));
        }
        collisions += collisionsIn(static_cast<const QWidget &>(*fixture.window.centralWidget()));
        const QList<QAbstractButton *> buttons = fixture.window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const QString key = mnemonicOf(button->text());
            if (!key.isEmpty() && titles.contains(key) && button->window() == &fixture.window)
                collisions.append(u"menu bar / " + button->text());
        }
        for (const char *opens : {"settingsAction", "pollSettingsAction", "historySettingsAction",
                 "saveRecordingAction", "saveRowsAction", "listsAction", "cheatSheetAction"}) {
            fixture.child<QAction>(opens)->trigger();
            QWidget *form = QApplication::activeModalWidget();
            if (!form) {
                const QList<QDialog *> dialogs = fixture.window.findChildren<QDialog *>();
                for (QDialog *dialog : dialogs) {
                    if (dialog->isVisible())
                        form = dialog;
                }
            }
            QVERIFY2(form, opens);
            collisions += collisionsIn(static_cast<const QWidget &>(*form));
            form->close();
        }
        QVERIFY2(collisions.isEmpty(), qPrintable(collisions.join(u'\n')));
    }

    /// Scripts, tests and accessibility tools find widgets by their names in every language.
    void namesOfObjectsAreNotTranslated()
    {
        OtherLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const auto english = qScopeGuard([&language] { QCoreApplication::removeTranslator(&language); });
        KeysFixture fixture;
        for (const char *opens : {"settingsAction", "saveRecordingAction", "saveRowsAction", "listsAction",
                 "cheatSheetAction", "endpointAction"}) {
            fixture.child<QAction>(opens)->trigger();
            const QList<QObject *> objects = fixture.window.findChildren<QObject *>();
            for (const QObject *object : objects)
                QVERIFY2(!object->objectName().contains(u'Ж'), qPrintable(object->objectName()));
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        }
    }
};

TASKWATCH_TEST(TestWindowKeys, QApplication);
#include "tst_windowkeys.moc"
