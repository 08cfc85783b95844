// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/journallimits.h"
#include "parts/banner.h"
#include "settings/displaychoices.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "settings/settingspage.h"
#include "support/testregistry.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Taskwatch;

namespace {

/// A window with only the banner and the settings.
struct SettingsWindow : QWidget {
    SettingsWindow()
    {
        auto *layout = new QVBoxLayout(this);
        banner = new Banner(this);
        layout->addWidget(banner);
        controls = new SettingsActions(QStringLiteral("https://example.com"), {}, banner, &display, this);
        controls->setAlertRules(defaultAlertRules());
        addActions(controls->actions());
        resize(600, 100);
        show();
        activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(this, Test::Patience)); }();
    }

    /// Opens the dialog by its shortcut.
    SettingsDialog *open(Qt::Key key = Qt::Key_Comma, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        // isActiveWindow() is not enough: a window counts as active while its dialog is active, and the other way
        // round.
        activateWindow();
        [this] { QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(this)); }();
        QTest::keyClick(this, key, modifiers);
        [this] {
            QTRY_VERIFY(dialog() && dialog()->isVisible());
            QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog()));
        }();
        return dialog();
    }
    [[nodiscard]] SettingsDialog *dialog() const { return findChild<SettingsDialog *>(); }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        auto *found = dialog()->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] bool seen(const char *name) const { return part<QWidget>(name)->isVisible(); }
    /// Keys of the visible pages.
    [[nodiscard]] QStringList pages() const
    {
        QStringList keys;
        const QList<SettingsPage *> pages = dialog()->findChildren<SettingsPage *>();
        for (const SettingsPage *page : pages) {
            if (page->isVisible())
                keys.append(page->key());
        }
        return keys;
    }
    void typeIn(const char *name, const char *text)
    {
        auto *box = part<QSpinBox>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::fromLatin1(text));
        QTest::keyClick(box, Qt::Key_Return);
    }

    Banner *banner;
    DisplayChoices display;
    SettingsActions *controls;
};

} // namespace

/// The settings of a window, used by mouse and keys.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtAPageOrWhereItWas()
    {
        SettingsWindow window;
        const SettingsDialog *dialog = window.open();
        QVERIFY(!dialog->isModal());
        QCOMPARE(window.pages(), QStringList{QStringLiteral("polling")});
        QCOMPARE(QApplication::focusWidget(), window.part<QListWidget>("pageList"));
        window.open(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.pages(), QStringList{QStringLiteral("history")});
        window.open(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.pages(), QStringList{QStringLiteral("notifications")});
        QTest::keyClick(window.dialog(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        window.open();
        QCOMPARE(window.pages(), QStringList{QStringLiteral("notifications")});
        QCOMPARE(window.controls->lastPage(), QStringLiteral("notifications"));
        window.open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.pages(), QStringList{QStringLiteral("polling")});
    }

    void aPageIsRememberedFromTheLastTime()
    {
        SettingsWindow window;
        window.controls->setLastPage(QStringLiteral("appearance"));
        window.open();
        QCOMPARE(window.pages(), QStringList{QStringLiteral("appearance")});
        SettingsWindow other;
        other.controls->setLastPage(QStringLiteral("no such page"));
        other.open();
        QCOMPARE(other.pages(), QStringList{QStringLiteral("polling")});
    }

    void pagesAreChosenByMouseAndKeys()
    {
        SettingsWindow window;
        window.open();
        auto *list = window.part<QListWidget>("pageList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
        QCOMPARE(window.pages(), QStringList{QStringLiteral("history")});
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window.pages(), QStringList{QStringLiteral("appearance")});
        QTest::keyClick(list, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(window.pages(), QStringList{QStringLiteral("polling")});
        QTest::keyClick(list, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(window.pages(), QStringList{QStringLiteral("appearance")});
    }

    void showsDefaultsAndGoesBackToThem()
    {
        SettingsWindow window;
        window.open();
        QSignalSpy changed(window.controls, &SettingsActions::pollSettingsChanged);
        const auto last = [&changed] { return changed.last().first().value<PollSettings>(); };
        auto *reset = window.part<QToolButton>("connectionsBox.reset");
        QVERIFY(!reset->isVisible());
        const QRect before = window.part<QWidget>("connectionsBox")->geometry();
        window.typeIn("connectionsBox", "12");
        QCOMPARE(last().limits.inFlight, 12);
        QVERIFY(reset->isVisible());
        QVERIFY(!window.seen("rateBox.reset"));
        QCOMPARE(window.part<QWidget>("connectionsBox")->geometry(), before);
        QVERIFY2(window.dialog()->isVisible(), "Return closed the dialog");
        // By keys: the reset button is the next tab stop, and after a reset the focus returns to the editor.
        QTest::keyClick(window.part<QSpinBox>("connectionsBox"), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), reset);
        QTest::keyClick(reset, Qt::Key_Space);
        QCOMPARE(last(), PollSettings());
        QVERIFY(!reset->isVisible());
        QCOMPARE(QApplication::focusWidget(), window.part<QSpinBox>("connectionsBox"));
        QStringList words;
        const QList<QLabel *> labels = window.part<QWidget>("polling")->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().startsWith(u"Default: "))
                words.append(label->text());
        }
        QCOMPARE(words,
            (QStringList{QStringLiteral("Default: 0.5 s"), QStringLiteral("Default: 60 s"),
                QStringLiteral("Default: 50.0"), QStringLiteral("Default: 6"), QStringLiteral("Default: 10.0 s")}));
    }

    void theWheelScrollsAndChangesNothing()
    {
        SettingsWindow window;
        window.open();
        QSignalSpy changed(window.controls, &SettingsActions::pollSettingsChanged);
        auto *box = window.part<QSpinBox>("connectionsBox");
        const auto turn = [box] {
            const QPointF place = box->rect().center();
            QWheelEvent event(place, box->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &event);
        };
        turn();
        QCOMPARE(changed.size(), 0);
        box->setFocus();
        turn();
        QCOMPARE(changed.size(), 1);
    }

    void looksAndTimesAreThoseOfTheProgram()
    {
        SettingsWindow window;
        window.controls->setLastPage(QStringLiteral("appearance"));
        window.open();
        auto *times = window.part<QComboBox>("timesCombo");
        times->setFocus();
        QTest::keyClick(times, Qt::Key_Down);
        QTest::keyClick(times, Qt::Key_Down);
        QCOMPARE(window.display.timeForm(), TimeForm::Utc);
        window.display.times()->chooseKey(QStringLiteral("epochMs"));
        QCOMPARE(times->currentIndex(), 3);
        QTest::mouseClick(window.part<QToolButton>("timesCombo.reset"), Qt::LeftButton);
        QCOMPARE(window.display.timeForm(), TimeForm::Relative);
        auto *polls = window.part<QComboBox>("appearanceCombo");
        polls->setFocus();
        QTest::keyClick(polls, Qt::Key_End);
        QCOMPARE(window.display.appearance()->chosenKey(), QStringLiteral("dark"));
        window.display.appearance()->choose(0);
        QCOMPARE(polls->currentIndex(), 0);
        QVERIFY(!window.seen("appearanceCombo.reset"));
    }

    void saysWhatIsWrongWithTheJournalUntilItIsOver()
    {
        SettingsWindow window;
        QVERIFY(!window.banner->isOpen());
        window.controls->setJournalState({.kind = JournalState::Kind::Stopped,
            .words = QStringLiteral("The disk is full."),
            .file = QStringLiteral("/x/y")});
        QVERIFY(window.banner->isOpen());
        QCOMPARE(window.banner->text(), QStringLiteral("The disk is full."));
        window.open(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.part<QLabel>("wordsLabel")->text(), QStringLiteral("The disk is full."));
        window.controls->setJournalState(
            {.kind = JournalState::Kind::Keeping, .words = {}, .file = QStringLiteral("/x/y")});
        QVERIFY(!window.banner->isOpen());
        QVERIFY(!window.seen("wordsLabel"));
    }

    void aPersonChoosesHowMuchHistoryIsKept()
    {
        SettingsWindow window;
        window.controls->setHistoryLimits({.days = 12, .changes = 5'000});
        window.controls->setJournalState({.kind = JournalState::Kind::Keeping,
            .words = {},
            .file = QStringLiteral("/home/a/journal.sqlite"),
            .bytes = 3000000,
            .changes = 20'000});
        QSignalSpy changed(window.controls, &SettingsActions::historyLimitsChanged);
        const auto last = [&changed] { return changed.last().first().value<JournalLimits>(); };
        window.open(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.part<QLabel>("fileLabel")->text(), QStringLiteral("/home/a/journal.sqlite"));
        const QString size = window.part<QLabel>("sizeLabel")->text();
        QVERIFY2(size.contains(u"20,000 changes") || size.contains(u"20000 changes"), qPrintable(size));
        QCOMPARE(window.part<QSpinBox>("daysBox")->value(), 12);
        window.part<QSpinBox>("changesBox")->setLocale(QLocale(QLocale::English)); // with separators
        QCOMPARE(window.part<QSpinBox>("changesBox")->text(), QStringLiteral("5,000 changes"));
        QCOMPARE(changed.size(), 0);
        window.typeIn("daysBox", "7");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(last(), (JournalLimits{.days = 7, .changes = 5'000}));
        QCOMPARE(window.part<QSpinBox>("daysBox")->text(), QStringLiteral("7 days"));
        window.typeIn("daysBox", "1");
        QCOMPARE(window.part<QSpinBox>("daysBox")->text(), QStringLiteral("1 day"));
        JournalState state{.kind = JournalState::Kind::Keeping,
            .words = {},
            .file = QStringLiteral("/data/journal.sqlite"),
            .bytes = 3000000,
            .changes = 1};
        window.controls->setJournalState(state);
        QCOMPARE(
            window.part<QLabel>("sizeLabel")->text(), QString(u"1 change, " + QLocale().formattedDataSize(3000000)));
        state.file.clear(); // in memory, whose size is not known
        window.controls->setJournalState(state);
        QCOMPARE(window.part<QLabel>("sizeLabel")->text(), QStringLiteral("1 change"));
        QTest::mouseClick(window.part<QToolButton>("daysBox.reset"), Qt::LeftButton);
        QTest::mouseClick(window.part<QToolButton>("changesBox.reset"), Qt::LeftButton);
        QCOMPARE(last(), JournalLimits());
    }

    void thePersonChoosesWhetherItStartsAtLogin()
    {
        SettingsWindow window;
        bool isOn = false;
        QString problem;
        window.controls->setStartAtLogin({[&isOn] { return isOn; },
            [&isOn, &problem](bool on) {
                if (problem.isEmpty())
                    isOn = on;
                return problem;
            }});
        window.controls->setLastPage(QStringLiteral("general"));
        window.open();
        QCOMPARE(window.pages(), QStringList{QStringLiteral("general")});
        auto *box = window.part<QCheckBox>("startAtLoginBox");
        QVERIFY(!box->isChecked() && !window.seen("startAtLoginBox.reset") && !window.seen("startAtLoginProblem"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(isOn && box->isChecked());
        QTest::mouseClick(window.part<QToolButton>("startAtLoginBox.reset"), Qt::LeftButton);
        QVERIFY(!isOn && !box->isChecked());

        problem = QStringLiteral("the disk is full");
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!isOn && !box->isChecked());
        QCOMPARE(window.part<QLabel>("startAtLoginProblem")->text(), problem);
        QVERIFY(window.seen("startAtLoginProblem"));

        // The desktop has settings for it, too.
        QTest::keyClick(window.dialog(), Qt::Key_Escape);
        isOn = true;
        window.open();
        QVERIFY(box->isChecked());
    }

    void rulesAreShownIfTheDesktopCanBeNotified()
    {
        SettingsWindow window;
        SettingsActions quiet(QStringLiteral("x"), {}, window.banner, &window.display, &window);
        QVERIFY(!quiet.findChild<QAction *>(QStringLiteral("notificationsAction"))->isVisible());
        QVERIFY(window.controls->findChild<QAction *>(QStringLiteral("notificationsAction"))->isVisible());
        QSignalSpy changed(window.controls, &SettingsActions::alertRulesChanged);
        QSignalSpy test(window.controls, &SettingsActions::testRequested);
        window.open(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(window.part<QPushButton>("testButton"), Qt::LeftButton);
        QCOMPARE(test.size(), 1);
        window.controls->showTestFailed();
        QVERIFY(window.part<QLabel>("testLabel")->text().contains(u"did not show it"));
        window.controls->setMutedUntil(fromUnixMs(1678902000000));
        QVERIFY(window.seen("unmuteButton"));
        window.typeIn("retriesBox", "9");
        QCOMPARE(ruleOf(changed.last().first().value<AlertRules>(), AlertKind::RetriesAtLeast).retries, 9);
    }

    void everyWidgetHasAnAccessibleName()
    {
        SettingsWindow window;
        window.open();
        const QList<QWidget *> widgets = window.dialog()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isChoice = qobject_cast<const QAbstractSpinBox *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QToolButton *>(widget);
            if (!isChoice || widget->objectName().startsWith(u"qt_"))
                continue;
            QVERIFY(!widget->objectName().isEmpty());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QCOMPARE(window.part<QWidget>("connectionsBox.reset")->accessibleName(), QStringLiteral("Reset: Connections"));
    }
};

TASKWATCH_TEST(TestSettings, QApplication);
#include "tst_settings.moc"
