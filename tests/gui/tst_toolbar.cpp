// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowfixture.h"
#include "support/testregistry.h"
#include "window/toolbar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// The toolbar of the window: what its buttons show, and the room of the filter.
class TestToolBar : public QObject
{
    Q_OBJECT

    /// Opens the context menu of the toolbar on one of its buttons, and chooses the entry with that mnemonic.
    static void choose(const WindowFixture &fixture, Qt::Key mnemonic)
    {
        auto *button = fixture.child<QToolButton>("pauseButton");
        const QPoint place = button->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, button->mapToGlobal(place));
        QApplication::sendEvent(button, &event);
        auto *menu = fixture.child<QMenu>("toolBarMenu");
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, mnemonic);
        QVERIFY(!menu->isVisible());
    }

    static Qt::ToolButtonStyle styleOf(const WindowFixture &fixture)
    {
        return fixture.child<QToolButton>("refreshButton")->toolButtonStyle();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void theContextMenuChoosesWhatButtonsShow()
    {
        const WindowFixture fixture;
        QCOMPARE(styleOf(fixture), Qt::ToolButtonTextBesideIcon);
        choose(fixture, Qt::Key_S);
        QCOMPARE(styleOf(fixture), Qt::ToolButtonIconOnly);
        choose(fixture, Qt::Key_T);
        QCOMPARE(styleOf(fixture), Qt::ToolButtonTextOnly);
        choose(fixture, Qt::Key_A);
        QCOMPARE(styleOf(fixture), Qt::ToolButtonTextBesideIcon);
    }

    void aDisabledButtonHasTheContextMenuToo()
    {
        const WindowFixture fixture; // has no task to refresh
        const auto *menu = fixture.child<QMenu>("toolBarMenu");
        for (const char *name : {"pauseButton", "refreshButton"}) {
            const auto *button = fixture.child<QToolButton>(name);
            QCOMPARE(button->isEnabled(), qstrcmp(name, "pauseButton") == 0);
            // To the window, as the desktop sends it: who gets the event depends on what is disabled.
            QTest::mouseClick(fixture.window.windowHandle(), Qt::RightButton, {},
                button->mapTo(&fixture.window, button->rect().center()));
            QTRY_VERIFY2(menu->isVisible(), name);
            QTest::keyClick(const_cast<QMenu *>(menu), Qt::Key_Escape);
            QVERIFY(!menu->isVisible());
        }
    }

    void theChoiceIsKeptWithTheLayout()
    {
        WindowFixture first;
        choose(first, Qt::Key_T);
        WindowFixture second;
        second.window.restoreLayoutState(first.window.layoutState());
        QCOMPARE(styleOf(second), Qt::ToolButtonTextOnly);
        QVERIFY(second.child<ToolBar>("toolBar")->isVisible());

        choose(first, Qt::Key_H);
        QVERIFY(!first.child<ToolBar>("toolBar")->isVisible());
        second.window.restoreLayoutState(first.window.layoutState());
        QVERIFY(!second.child<ToolBar>("toolBar")->isVisible());
        // An unknown choice, such as that of a later version, changes nothing.
        QVariantMap state = first.window.layoutState();
        state.insert(QStringLiteral("toolBarButtons"), QStringLiteral("large"));
        second.window.restoreLayoutState(state);
        QCOMPARE(styleOf(second), Qt::ToolButtonTextOnly);
    }

    void theFilterIsReachedAlthoughTheToolbarIsHidden()
    {
        WindowFixture fixture;
        fixture.session.watch({id("tsk_1")});
        choose(fixture, Qt::Key_H);
        QVERIFY(!fixture.child<ToolBar>("toolBar")->isVisible());
        QTest::keyClick(fixture.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(fixture.child<QLineEdit>("filterEdit")->isVisible());
        QVERIFY(fixture.child<QLineEdit>("filterEdit")->hasFocus());
    }

    /// In a narrow window the texts of the buttons give way to the filter, and come back in a wide one.
    void theFilterKeepsItsRoom()
    {
        WindowFixture fixture;
        const auto *field = fixture.child<QLineEdit>("filterEdit");
        const int enough = 30 * field->fontMetrics().averageCharWidth();
        for (int width = 1280; width >= fixture.window.minimumSizeHint().width(); width -= 20) {
            fixture.window.resize(width, 600);
            handlePendingEvents();
            QVERIFY2(field->isVisible() && field->width() >= std::min(enough, width / 4),
                qPrintable(QStringLiteral("%1 of %2").arg(field->width()).arg(width)));
        }
        QCOMPARE(styleOf(fixture), Qt::ToolButtonIconOnly);
        fixture.window.resize(1280, 600);
        handlePendingEvents();
        QCOMPARE(styleOf(fixture), Qt::ToolButtonTextBesideIcon);
        QVERIFY(field->width() > 600);
    }
};

TASKWATCH_TEST(TestToolBar, QApplication);
#include "tst_toolbar.moc"
