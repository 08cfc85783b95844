// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterfield.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Taskwatch;

/// The saved filters beside the filter field, used by mouse and keys.
class TestSavedFilters : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Fixture()
        {
            field.resize(600, field.sizeHint().height());
            field.show();
            field.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&field, Test::Patience));
            field.setSavedFilters({{QStringLiteral("R&D <b>"), QStringLiteral("url:/r")},
                {QStringLiteral("bad ones"), QStringLiteral("state:failed")},
                {QStringLiteral("Broken"), QStringLiteral("retries>x")}});
        }

        /// Clicks the button and calls @p inMenu while the menu is open. An open menu runs its own event loop.
        void open(const std::function<void(QMenu *)> &inMenu)
        {
            bool wasOpen = false;
            QTimer::singleShot(0, &field, [&] {
                auto *menu = field.findChild<QMenu *>(QStringLiteral("savedFiltersMenu"));
                wasOpen = menu->isVisible();
                inMenu(menu);
                menu->close();
            });
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(wasOpen);
        }

        static QAction *action(const QMenu *menu, const QString &text)
        {
            const QList<QAction *> actions = menu->actions();
            for (QAction *one : actions) {
                if (one->text() == text)
                    return one;
            }
            QTest::qFail(qPrintable(text), __FILE__, __LINE__);
            return nullptr;
        }

        static void click(QMenu *menu, const QString &text)
        {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action(menu, text)).center());
        }

        QDialog *askForName()
        {
            open([](QMenu *menu) { click(menu, QStringLiteral("&Save This Filter…")); });
            auto *dialog = field.findChild<QDialog *>(QStringLiteral("SaveFilterDialog"));
            if (!dialog || !dialog->isVisible() || dialog->isModal())
                QTest::qFail("no dialog, or a modal one", __FILE__, __LINE__);
            return dialog;
        }

        [[nodiscard]] QList<SavedFilter> kept() const { return changed.last().first().value<QList<SavedFilter>>(); }

        FilterField field;
        QToolButton *button = field.findChild<QToolButton *>(QStringLiteral("savedFiltersButton"));
        QLineEdit *edit = field.findChild<QLineEdit *>(QStringLiteral("filterEdit"));
        QSignalSpy changed{&field, &FilterField::savedFiltersChanged};
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aClickAppliesOne()
    {
        Fixture fixture;
        QSignalSpy filtered(&fixture.field, &FilterField::filterChanged);
        fixture.open([](QMenu *menu) {
            QStringList texts;
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions)
                texts.append(action->text());
            const QStringList expected{QStringLiteral("bad ones"), QStringLiteral("Broken"), QStringLiteral("R&&D <b>"),
                QString(), QStringLiteral("&Save This Filter…"), QStringLiteral("&Remove")};
            QCOMPARE(texts, expected);
            QVERIFY(!menu->actions().at(4)->isEnabled()); // there is no filter to save
            Fixture::click(menu, QStringLiteral("bad ones"));
        });
        QCOMPARE(fixture.edit->text(), QStringLiteral("state:failed"));
        QCOMPARE(filtered.size(), 1);
        fixture.open([](QMenu *menu) { QVERIFY(Fixture::action(menu, QStringLiteral("bad ones"))->isChecked()); });
        QVERIFY(fixture.changed.isEmpty());
    }

    void oneThatIsNoLongerUnderstoodSaysSo()
    {
        Fixture fixture;
        fixture.open([](QMenu *menu) { Fixture::click(menu, QStringLiteral("Broken")); });
        QCOMPARE(fixture.edit->text(), QStringLiteral("retries>x"));
        QVERIFY(fixture.field.findChild<QLabel *>(QStringLiteral("filterMistake"))->isVisible());
        QVERIFY(fixture.field.query().matchesAll());
        fixture.open(
            [](QMenu *menu) { QVERIFY(!menu->actions().at(4)->isEnabled()); }); // invalid filters are not saved
    }

    void theFilterAtWorkIsGivenAName()
    {
        Fixture fixture;
        fixture.field.setText(QStringLiteral("timeout retries>3"));
        QDialog *dialog = fixture.askForName();
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveButton"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit"));
        QCOMPARE(
            dialog->findChild<QLabel *>(QStringLiteral("filterLabel"))->text(), QStringLiteral("timeout retries>3"));
        QTest::keyClicks(name, QStringLiteral("  "));
        QVERIFY(!save->isEnabled()); // a blank name is not accepted
        QTest::keyClicks(name, QStringLiteral("Slow  ones "));
        QVERIFY(save->isEnabled());
        QCOMPARE(save->text(), QStringLiteral("&Save"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(fixture.changed.size(), 1);
        QCOMPARE(fixture.kept().size(), 4);
        QCOMPARE(
            fixture.kept().last(), (SavedFilter{QStringLiteral("Slow ones"), QStringLiteral("timeout retries>3")}));
        fixture.open([](QMenu *menu) { QVERIFY(Fixture::action(menu, QStringLiteral("Slow ones"))->isChecked()); });
    }

    void anotherOfTheNameIsReplacedAfterSayingSo()
    {
        Fixture fixture;
        fixture.field.setText(QStringLiteral("phase:failed"));
        QDialog *dialog = fixture.askForName();
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveButton"));
        const auto *said = dialog->findChild<QLabel *>(QStringLiteral("replaceLabel"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")), QStringLiteral("Bad Ones"));
        QCOMPARE(save->text(), QStringLiteral("&Replace"));
        QCOMPARE(said->text(), QStringLiteral("Replaces \"bad ones\": state:failed"));
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(fixture.kept().size(), 3);
        QCOMPARE(fixture.kept().first(), (SavedFilter{QStringLiteral("Bad Ones"), QStringLiteral("phase:failed")}));
    }

    void aPersonMayThinkBetter()
    {
        Fixture fixture;
        fixture.field.setText(QStringLiteral("timeout"));
        QDialog *dialog = fixture.askForName();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")), QStringLiteral("x"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(fixture.changed.isEmpty());
    }

    void oneIsRemoved()
    {
        Fixture fixture;
        fixture.open([](QMenu *menu) {
            menu->setActiveAction(Fixture::action(menu, QStringLiteral("&Remove")));
            QTest::keyClick(menu, Qt::Key_Right);
            auto *removal = menu->findChild<QMenu *>(QStringLiteral("removeFilterMenu"));
            QVERIFY(removal->isVisible());
            Fixture::click(removal, QStringLiteral("Broken"));
        });
        QCOMPARE(fixture.changed.size(), 1);
        const QList<SavedFilter> rest{{QStringLiteral("bad ones"), QStringLiteral("state:failed")},
            {QStringLiteral("R&D <b>"), QStringLiteral("url:/r")}};
        QCOMPARE(fixture.kept(), rest);
    }

    void withoutAnyItSaysSo()
    {
        Fixture fixture;
        fixture.field.setSavedFilters({});
        fixture.open([](QMenu *menu) {
            QVERIFY(!Fixture::action(menu, QStringLiteral("No saved filters"))->isEnabled());
            QVERIFY(!Fixture::action(menu, QStringLiteral("&Remove"))->isEnabled());
        });
    }
};

TASKWATCH_TEST(TestSavedFilters, QApplication);
#include "tst_savedfilters.moc"
