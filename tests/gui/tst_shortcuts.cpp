// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/childof.h"
#include "settings/displaychoices.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "tables/tasktablemodel.h"
#include "views/viewsmenu.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A window, and the page of its shortcuts.
class ShortcutsFixture
{
public:
    explicit ShortcutsFixture(DisplayChoices *display)
        : model([] { return ClockReading{}; })
        , window(&model, display, QStringLiteral("https://example.com"))
    {
        window.show();
        // Saved views are read later. Their menu is filled anew then.
        window.parts().views->setViews({{.name = QStringLiteral("Mine"), .state = {}}});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window.parts().settings->showPage(QStringLiteral("shortcuts"));
        dialog = window.findChild<SettingsDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog, Patience));
    }

    [[nodiscard]] QAction *action(const char *name) const { return childOf<QAction>(window, name); }
    [[nodiscard]] QTreeWidget *list() const { return childOf<QTreeWidget>(*dialog, "shortcutList"); }
    [[nodiscard]] QString note() const { return childOf<QLabel>(*dialog, "shortcutNote")->text(); }
    [[nodiscard]] QPushButton *button(const char *name) const { return childOf<QPushButton>(*dialog, name); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    /// Finds @p title by typing it into the search, and makes it current.
    void choose(const QString &title) const
    {
        auto *search = childOf<QLineEdit>(*dialog, "shortcutSearch");
        search->clear();
        QTest::keyClicks(search, title);
        QTreeWidgetItem *found = nullptr;
        for (int row = 0; row < list()->topLevelItemCount() && !found; ++row) {
            QTreeWidgetItem *item = list()->topLevelItem(row);
            if (!item->isHidden() && item->text(0) == title)
                found = item;
        }
        [&] { QVERIFY2(found, qPrintable(title)); }();
        list()->scrollToItem(found);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(found).center());
    }
    void change(const QString &title, Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        choose(title);
        click("changeKeysButton");
        [&] { QVERIFY(list()->hasFocus()); }();
        QTest::keyClick(list(), Qt::Key_Control, Qt::ControlModifier); // is held before the other key
        QTest::keyClick(list(), key, modifiers);
    }

    TaskTableModel model;
    MainWindow window;
    SettingsDialog *dialog = nullptr;
};

QList<QKeySequence> keys(const char *text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newKeysActInAllWindows()
    {
        DisplayChoices display;
        const ShortcutsFixture fixture(&display);
        const ShortcutsFixture other(&display);
        fixture.dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.dialog, Patience));
        fixture.change(QStringLiteral("Pause"), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(fixture.note(), QStringLiteral("\"Pause\" has the keys Ctrl+K now."));
        QCOMPARE(fixture.action("pauseAction")->shortcuts(), keys("Ctrl+K"));
        QCOMPARE(other.action("pauseAction")->shortcuts(), keys("Ctrl+K"));
        fixture.dialog->close();
        other.dialog->close();
        auto *window = const_cast<MainWindow *>(&fixture.window);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window, Patience));
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(fixture.action("pauseAction")->isChecked());
    }

    void keysOfAnotherActionCanBeMoved()
    {
        DisplayChoices display;
        const ShortcutsFixture fixture(&display);
        const QList<QKeySequence> before = fixture.action("pauseAction")->shortcuts();
        fixture.change(QStringLiteral("Pause"), Qt::Key_F5, Qt::NoModifier);
        QCOMPARE(fixture.note(), QStringLiteral("F5 belongs to \"Refresh\"."));
        QCOMPARE(fixture.action("pauseAction")->shortcuts(), before);
        QCOMPARE(fixture.action("refreshAction")->shortcuts(), keys("F5; Ctrl+R"));
        fixture.click("moveKeysButton");
        QCOMPARE(fixture.action("pauseAction")->shortcuts(), keys("F5"));
        QCOMPARE(fixture.action("refreshAction")->shortcuts(), keys("Ctrl+R"));
        // The default of one action waits until its keys are free.
        fixture.choose(QStringLiteral("Refresh"));
        fixture.click("resetKeysButton");
        QCOMPARE(fixture.note(), QStringLiteral("F5 belongs to \"Pause\". Change or reset that first."));
        fixture.click("resetAllKeysButton");
        QCOMPARE(fixture.action("pauseAction")->shortcuts(), before);
        QCOMPARE(fixture.action("refreshAction")->shortcuts(), keys("F5; Ctrl+R"));
        QVERIFY(!fixture.button("resetAllKeysButton")->isEnabled());
    }

    void keysThatCannotBeAreExplained_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("words");
        QTest::newRow("a letter")
            << Qt::Key_K << Qt::KeyboardModifiers()
            << "K was not accepted. Letters are for typing. Add Ctrl or Alt, or use a function key.";
        QTest::newRow("a capital letter")
            << Qt::Key_K << Qt::KeyboardModifiers(Qt::ShiftModifier)
            << "Shift+K was not accepted. Letters are for typing. Add Ctrl or Alt, or use a function key.";
        QTest::newRow("a key that moves") << Qt::Key_Down << Qt::KeyboardModifiers()
                                          << "Down was not accepted. This key moves in the window. Add Ctrl or Alt, or "
                                             "use a function key.";
        QTest::newRow("Tab")
            << Qt::Key_Tab << Qt::KeyboardModifiers()
            << "Tab was not accepted. This key moves in the window. Add Ctrl or Alt, or use a function key.";
        QTest::newRow("Esc") << Qt::Key_Escape << Qt::KeyboardModifiers() << "";
    }
    void keysThatCannotBeAreExplained()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        DisplayChoices display;
        const ShortcutsFixture fixture(&display);
        const QList<QKeySequence> before = fixture.action("pauseAction")->shortcuts();
        fixture.change(QStringLiteral("Pause"), key, modifiers);
        QTEST(fixture.note(), "words");
        QVERIFY(fixture.dialog->isVisible());
        QCOMPARE(fixture.action("pauseAction")->shortcuts(), before);
    }

    void removedKeysStayRemoved()
    {
        DisplayChoices display;
        const ShortcutsFixture fixture(&display);
        fixture.choose(QStringLiteral("Refresh"));
        fixture.click("removeKeysButton");
        QCOMPARE(fixture.action("refreshAction")->shortcuts(), QList<QKeySequence>());
        DisplayChoices later;
        later.restore(display.state());
        const ShortcutsFixture restored(&later);
        QCOMPARE(restored.action("refreshAction")->shortcuts(), QList<QKeySequence>());
        QCOMPARE(restored.action("refreshAction")->toolTip(),
            QStringLiteral("Poll the selected tasks now, or all tasks if none is selected"));
        restored.choose(QStringLiteral("Refresh"));
        restored.click("resetKeysButton");
        QCOMPARE(restored.action("refreshAction")->shortcuts(), keys("F5; Ctrl+R"));
        QCOMPARE(restored.action("refreshAction")->toolTip(),
            QStringLiteral("Poll the selected tasks now, or all tasks if none is selected (F5)"));
    }

    void damagedSettingsChangeNothing_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("nothing") << "";
        QTest::newRow("no JSON") << "F5";
        QTest::newRow("a number") << "{\"refreshAction\":5}";
        QTest::newRow("no keys") << "{\"refreshAction\":\"Hyper+Space+Bar\"}";
    }
    void damagedSettingsChangeNothing()
    {
        QFETCH(QString, state);
        DisplayChoices display;
        display.shortcuts()->restore(state);
        QVERIFY(display.shortcuts()->isDefault());
    }

    void eachActionIsListedOnce()
    {
        DisplayChoices display;
        const ShortcutsFixture fixture(&display);
        QStringList titles;
        for (int row = 0; row < fixture.list()->topLevelItemCount(); ++row)
            titles.append(
                fixture.list()->topLevelItem(row)->text(2) + u'/' + fixture.list()->topLevelItem(row)->text(0));
        QVERIFY(titles.size() > 40);
        for (const QString &title : std::as_const(titles))
            QVERIFY2(titles.count(title) == 1 && !title.contains(u'&'), qPrintable(title));
    }
};

TASKWATCH_TEST(TestShortcuts, QApplication);
#include "tst_shortcuts.moc"
