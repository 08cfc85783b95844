// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/windowstate.h"
#include "support/testregistry.h"
#include "views/manageviewsdialog.h"
#include "views/saveviewdialog.h"
#include "views/viewsbutton.h"
#include "views/viewsmenu.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;

/// The menu, button and dialogs of the views, used by mouse and keys.
class TestViews : public QObject
{
    Q_OBJECT

private:
    static QVariantMap filter(const char *terms)
    {
        return {{QString::fromLatin1(FilterTermsKey), QString::fromLatin1(terms)}};
    }

    struct Fixture {
        Fixture()
        {
            for (const char *key : {FilterTermsKey, "sort"}) {
                state.add(
                    key, [this, key] { return QVariant(values[QString::fromLatin1(key)]); },
                    [this, key](const QVariant &kept) { values[QString::fromLatin1(key)] = kept.toString(); });
            }
            values[QStringLiteral("sort")] = QStringLiteral("url");
            menu = new ViewsMenu(&state, &window);
            button = new ViewsButton(menu);
            window.menuBar()->addMenu(menu);
            window.setCentralWidget(button);
            menu->setViews(
                {{QStringLiteral("Late & <b>"), filter("overdue")}, {QStringLiteral("Bad"), filter("failed")},
                    {QStringLiteral("By state"), {{QStringLiteral("sort"), QStringLiteral("state")}}}});
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window, Test::Patience));
        }

        [[nodiscard]] QString terms() const { return values[QString::fromLatin1(FilterTermsKey)]; }
        void setTerms(const QString &terms)
        {
            values[QString::fromLatin1(FilterTermsKey)] = terms;
            menu->updateChanged();
        }
        [[nodiscard]] QStringList names() const
        {
            QStringList names;
            for (const SavedView &view : menu->views())
                names.append(view.name);
            return names;
        }
        void press(Qt::Key key) { QTest::keyClick(&window, key, Qt::AltModifier); }
        [[nodiscard]] QAction *actionNamed(const char *name) const
        {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->objectName() == QLatin1String(name))
                    return action;
            }
            return nullptr;
        }
        void trigger(const char *action) const { actionNamed(action)->trigger(); }
        template <class Dialog>
        [[nodiscard]] Dialog *dialog() const
        {
            const QList<Dialog *> dialogs = window.findChildren<Dialog *>(); // closed ones are deleted later
            for (Dialog *dialog : dialogs) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        }

        QMap<QString, QString> values;
        WindowState state;
        QMainWindow window;
        ViewsMenu *menu;
        ViewsButton *button;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aKeyAppliesAViewAndLeavesTheRest()
    {
        Fixture fixture;
        QSignalSpy changed(fixture.menu, &ViewsMenu::viewsChanged);
        QCOMPARE(fixture.button->text(), QStringLiteral("Views"));
        fixture.press(Qt::Key_2);
        QCOMPARE(fixture.terms(), QStringLiteral("failed"));
        QCOMPARE(fixture.values[QStringLiteral("sort")], QStringLiteral("url"));
        QCOMPARE(fixture.menu->currentName(), QStringLiteral("Bad"));
        QCOMPARE(fixture.button->text(), QStringLiteral("Bad"));
        fixture.press(Qt::Key_3);
        QCOMPARE(fixture.terms(), QStringLiteral("failed"));
        QCOMPARE(fixture.values[QStringLiteral("sort")], QStringLiteral("state"));
        QVERIFY(changed.isEmpty());
    }

    void aClickAppliesOneAndMarksIt()
    {
        Fixture fixture;
        QTimer::singleShot(0, fixture.menu, [&] {
            QCOMPARE(fixture.menu->actions().first()->text(), QStringLiteral("Late && <b>"));
            QTest::mouseClick(fixture.menu, Qt::LeftButton, {},
                fixture.menu->actionGeometry(fixture.menu->actions().first()).center());
        });
        QTest::mouseClick(fixture.button, Qt::LeftButton); // returns when the menu is closed
        QCOMPARE(fixture.terms(), QStringLiteral("overdue"));
        QVERIFY(fixture.menu->actions().first()->isChecked());
        QVERIFY(!fixture.menu->actions().at(1)->isChecked());
        QCOMPARE(fixture.button->text(), QStringLiteral("Late && <b>"));
        QCOMPARE(fixture.button->accessibleName(), QStringLiteral("View: Late & <b>"));
    }

    void aChangedViewIsMarkedAndCanBeSaved()
    {
        Fixture fixture;
        QSignalSpy changed(fixture.menu, &ViewsMenu::viewsChanged);
        fixture.press(Qt::Key_2);
        fixture.setTerms(QStringLiteral("failed host:a"));
        QCOMPARE(fixture.button->text(), QStringLiteral("Bad *"));
        QVERIFY(fixture.menu->isChanged());
        fixture.press(Qt::Key_2); // as it was saved
        QCOMPARE(fixture.terms(), QStringLiteral("failed"));
        QVERIFY(!fixture.menu->isChanged());
        QVERIFY(!fixture.actionNamed("saveViewAction")->isEnabled());

        fixture.setTerms(QStringLiteral("failed host:a"));
        fixture.trigger("saveViewAction");
        QCOMPARE(changed.size(), 1);
        QVERIFY(fixture.menu->actions().at(1)->isChecked());
        QCOMPARE(fixture.button->text(), QStringLiteral("Bad"));
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_2);
        QCOMPARE(fixture.terms(), QStringLiteral("failed host:a"));
        QCOMPARE(fixture.names().size(), 3);
    }

    void savesUnderANewNameOrReplacesAfterAWarning()
    {
        Fixture fixture;
        fixture.setTerms(QStringLiteral("gone"));
        fixture.trigger("saveViewAsAction");
        auto *dialog = fixture.dialog<SaveViewDialog>();
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit"));
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveButton"));
        const auto *warning = dialog->findChild<QLabel *>(QStringLiteral("replaceLabel"));
        QVERIFY(!dialog->isModal());
        QTest::keyClicks(name, QStringLiteral("  "));
        QVERIFY(!save->isEnabled()); // a blank name is not accepted
        QTest::keyClicks(name, QStringLiteral("bad"));
        QCOMPARE(save->text(), QStringLiteral("&Replace"));
        QCOMPARE(warning->text(), QStringLiteral("Replaces the view \"Bad\""));
        QTest::keyClicks(name, QStringLiteral("  ones "));
        QCOMPARE(save->text(), QStringLiteral("&Save"));
        QCOMPARE(warning->text(), QString());
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fixture.names().last(), QStringLiteral("bad ones"));
        QCOMPARE(fixture.menu->currentName(), QStringLiteral("bad ones"));
        fixture.setTerms({});
        fixture.press(Qt::Key_4);
        QCOMPARE(fixture.terms(), QStringLiteral("gone"));

        fixture.trigger("saveViewAsAction");
        name = fixture.dialog<SaveViewDialog>()->findChild<QLineEdit *>(QStringLiteral("nameEdit"));
        QCOMPARE(name->text(), QStringLiteral("bad ones")); // the current one
        name->setText(QStringLiteral("BAD"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fixture.names().size(), 4);
        QCOMPARE(fixture.names().at(1), QStringLiteral("BAD")); // in its place
    }

    void viewsAreMovedRenamedAndRemoved()
    {
        Fixture fixture;
        fixture.press(Qt::Key_1);
        fixture.trigger("manageViewsAction");
        auto *dialog = fixture.dialog<ManageViewsDialog>();
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("viewsList"));
        const auto click = [dialog](const char *button) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        };
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("upButton"))->isEnabled());
        click("downButton");
        QCOMPARE(fixture.names().first(), QStringLiteral("Bad"));
        QCOMPARE(list->currentRow(), 1);
        fixture.press(Qt::Key_1); // the keys follow the order
        QCOMPARE(fixture.terms(), QStringLiteral("failed"));

        fixture.menu->setCurrentName(QStringLiteral("Late & <b>"));
        const auto rename = [&](const QString &to) {
            click("renameButton");
            auto *edit = list->findChild<QLineEdit *>();
            edit->setText(to);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY(!list->findChild<QLineEdit *>()); // the list takes the text later
        };
        rename(QStringLiteral("bad"));
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("noteLabel"))->text(),
            QStringLiteral("Another view has the name \"bad\"."));
        QCOMPARE(list->item(1)->text(), QStringLiteral("Late & <b>"));
        rename(QStringLiteral(" Too  late"));
        QCOMPARE(fixture.names().at(1), QStringLiteral("Too late"));
        QCOMPARE(fixture.menu->currentName(), QStringLiteral("Too late"));

        click("removeButton");
        QCOMPARE(fixture.names(), (QStringList{QStringLiteral("Bad"), QStringLiteral("By state")}));
        QCOMPARE(fixture.menu->currentName(), QString());
        click("removeButton");
        click("removeButton");
        QVERIFY(fixture.names().isEmpty());
        QCOMPARE(fixture.menu->actions().first()->text(), QStringLiteral("No saved views"));
    }

    void theListFollowsWhatAnotherWindowChanged()
    {
        Fixture fixture;
        fixture.trigger("manageViewsAction");
        const auto *list = fixture.dialog<ManageViewsDialog>()->findChild<QListWidget *>(QStringLiteral("viewsList"));
        QSignalSpy changed(fixture.menu, &ViewsMenu::viewsChanged);
        fixture.menu->setViews({{QStringLiteral("Other"), filter("x")}});
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Other"));
        QVERIFY(changed.isEmpty());
    }
};

TASKWATCH_TEST(TestViews, QApplication);
#include "tst_views.moc"
