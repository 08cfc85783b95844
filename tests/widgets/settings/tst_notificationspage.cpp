// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/notificationspage.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;
using namespace std::chrono_literals;

/// Filling in the rules, with mouse and keys.
class TestNotificationsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<NotificationsPage> m_page;
    std::unique_ptr<QSignalSpy> m_changed;

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_page->findChild<Widget *>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return widget;
    }
    AlertRules last() const { return m_changed->last().first().value<AlertRules>(); }
    void open(const AlertRules &rules = defaultAlertRules())
    {
        m_page = std::make_unique<NotificationsPage>(rules);
        m_changed = std::make_unique<QSignalSpy>(m_page.get(), &NotificationsPage::changed);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), Test::Patience));
    }
    QToolButton *resetOf(AlertKind kind) const
    {
        return find<QToolButton>(qPrintable(QString(alertKindKey(kind) + u"Repeat.reset")));
    }
    void clickBox(const char *name)
    {
        auto *box = find<QCheckBox>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        m_changed.reset();
        m_page.reset();
    }

    void opensWithoutSayingAnything()
    {
        QVERIFY(find<QCheckBox>("enteredPhaseCheck")->isChecked());
        for (const char *name :
            {"retriesAtLeastCheck", "errorMatchesCheck", "overdueLongerThanCheck", "unansweredLongerThanCheck"})
            QVERIFY(!find<QCheckBox>(name)->isChecked());
        QCOMPARE(find<QPushButton>("phasesButton")->text(), QStringLiteral("Failed"));
        for (const AlertKind kind : AllAlertKinds)
            QVERIFY(!resetOf(kind)->isVisible());
        QCOMPARE(m_changed->size(), 0);
    }

    /// A rule with half a word would match errors that nobody meant.
    void theTextOfAnErrorHoldsWhenItIsFinished()
    {
        clickBox("errorMatchesCheck");
        auto *text = find<QLineEdit>("textEdit");
        text->setFocus();
        m_changed->clear();
        QTest::keyClicks(text, QStringLiteral("time"));
        QCOMPARE(m_changed->size(), 0);
        // A change in another window does not overwrite it.
        m_page->setRules(defaultAlertRules());
        QCOMPARE(text->text(), QStringLiteral("time"));
        QTest::keyClicks(text, QStringLiteral("out"));
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(!text->hasFocus());
        QCOMPARE(m_changed->size(), 1);
        QCOMPARE(ruleOf(last(), AlertKind::ErrorMatches).text, QStringLiteral("timeout"));
        // Leaving the field again changes nothing.
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        QCOMPARE(m_changed->size(), 1);
    }

    void everyChangeHoldsAtOnce()
    {
        AlertRules expected = defaultAlertRules();
        clickBox("retriesAtLeastCheck");
        expected[1].enabled = true;
        QCOMPARE(last(), expected);
        auto *retries = find<QSpinBox>("retriesBox");
        retries->setFocus();
        QTest::keyClick(retries, Qt::Key_Up);
        expected[1].retries = 4;
        QCOMPARE(last(), expected);
        auto *text = find<QLineEdit>("textEdit");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("50%"));
        QTest::keyClick(text, Qt::Key_Return);
        expected[2].text = QStringLiteral("50%");
        expected[2].enabled = true; // who types a text wants the rule
        QCOMPARE(last(), expected);
        auto *overdue = find<QSpinBox>("overdueBox");
        QCOMPARE(overdue->text(), QString(overdue->cleanText() + u" min"));
        overdue->setFocus();
        overdue->selectAll();
        QTest::keyClicks(overdue, QStringLiteral("12"));
        QTest::keyClick(overdue, Qt::Key_Return);
        expected[3].time = 12min;
        QCOMPARE(last(), expected);
        auto *unanswered = find<QSpinBox>("unansweredBox");
        unanswered->setFocus();
        QTest::keyClick(unanswered, Qt::Key_Down);
        expected[4].time = 4min;
        QCOMPARE(last(), expected);
        auto *repeat = find<QComboBox>("enteredPhaseRepeat");
        repeat->setFocus();
        QTest::keyClick(repeat, Qt::Key_Down);
        QTest::keyClick(repeat, Qt::Key_Down);
        expected[0].repeatEvery = 15min;
        QCOMPARE(last(), expected);
        clickBox("enteredPhaseCheck");
        expected[0].enabled = false;
        QCOMPARE(last(), expected);

        // Each rule can be reset separately.
        for (const AlertKind kind : AllAlertKinds) {
            QVERIFY(resetOf(kind)->isVisible());
            QTest::mouseClick(resetOf(kind), Qt::LeftButton);
            expected[static_cast<size_t>(kind)] = ruleOf(defaultAlertRules(), kind);
            QCOMPARE(last(), expected);
            QVERIFY(!resetOf(kind)->isVisible());
        }
        QCOMPARE(find<QSpinBox>("retriesBox")->value(), 3);
        QCOMPARE(find<QLineEdit>("textEdit")->text(), QString());
    }

    void phasesAreChosenInAMenuAndOneStays()
    {
        auto *button = find<QPushButton>("phasesButton");
        const auto choose = [button](const char *phase) {
            QMenu *menu = button->menu();
            menu->popup(button->mapToGlobal(QPoint()));
            auto *action = menu->findChild<QAction *>(QString(u"phase." + QString::fromLatin1(phase)));
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        };
        choose("cancelled");
        QCOMPARE(last()[0].phases, (PhaseSet{Phase::Failed, Phase::Cancelled}));
        QCOMPARE(button->text(), QStringLiteral("Failed or Cancelled"));
        choose("failed");
        QCOMPARE(last()[0].phases, PhaseSet{Phase::Cancelled});
        QCOMPARE(m_changed->size(), 2);
        choose("cancelled");
        QCOMPARE(m_changed->size(), 2);
        QCOMPARE(button->text(), QStringLiteral("Cancelled"));
        QVERIFY(button->menu()->findChild<QAction *>(QStringLiteral("phase.cancelled"))->isChecked());
    }

    void valuesThatWereWrittenByHandStay()
    {
        AlertRules rules = defaultAlertRules();
        for (AlertRule &rule : rules) {
            rule.enabled = true;
            rule.repeatEvery = 37min;
            rule.time = 10'080min;
        }
        rules[3].time = 90min;
        rules[4].time = 91min;
        rules[1].retries = 1000;
        rules[2].text = QStringLiteral("<b>&amp;");
        open(rules);
        QCOMPARE(find<QComboBox>("overdueLongerThanRepeat")->currentText(), QStringLiteral("every 37 m"));
        clickBox("enteredPhaseCheck");
        rules[0].enabled = false;
        for (const size_t i : {0, 1, 2}) // rules without a time
            rules[i].time = defaultAlertRules()[i].time;
        QCOMPARE(last(), rules);
    }

    void keysReachEverything()
    {
        // The mnemonics are unique and work.
        QStringList letters;
        const QList<QAbstractButton *> buttons = m_page->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            QVERIFY2(!button->objectName().isEmpty(), "a button without a name");
            if (button->isVisible() && !button->shortcut().isEmpty())
                letters.append(button->shortcut().toString());
        }
        QCOMPARE(letters.size(), QSet<QString>(letters.begin(), letters.end()).size());
        QVERIFY(letters.size() >= 7);
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(find<QCheckBox>("overdueLongerThanCheck")->isChecked());
        QVERIFY(last()[3].enabled);
        for (const char *name : {"phasesButton", "retriesBox", "textEdit", "overdueBox", "unansweredBox",
                 "enteredPhaseRepeat", "unansweredLongerThanRepeat"})
            QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    }

    void testAndMuteAreAskedFor()
    {
        QSignalSpy test(m_page.get(), &NotificationsPage::testRequested);
        QSignalSpy mute(m_page.get(), &NotificationsPage::muteRequested);
        QSignalSpy unmute(m_page.get(), &NotificationsPage::unmuteRequested);
        QTest::mouseClick(find<QPushButton>("testButton"), Qt::LeftButton);
        QCOMPARE(test.size(), 1);
        auto *button = find<QPushButton>("muteButton");
        QVERIFY(button->isVisible());
        button->menu()->actions().at(2)->trigger();
        QCOMPARE(mute.size(), 1);
        QCOMPARE(mute[0][0].value<MuteSpan>(), MuteSpan::UntilTomorrow);
        button->setFocus();
        m_page->setMutedUntil(fromUnixMs(1678902000000));
        QVERIFY(!button->isVisible());
        QVERIFY(find<QLabel>("mutedLabel")->text().contains(QStringLiteral("2023-03-15 17:40:00")));
        auto *unmuteButton = find<QPushButton>("unmuteButton");
        QCOMPARE(QApplication::focusWidget(), unmuteButton);
        QTest::keyClick(unmuteButton, Qt::Key_Space);
        QCOMPARE(unmute.size(), 1);
        m_page->setMutedUntil({});
        QVERIFY(button->isVisible());
        QVERIFY(!unmuteButton->isVisible());
        QCOMPARE(QApplication::focusWidget(), button);
        QCOMPARE(m_changed->size(), 0);
    }
};

TASKWATCH_TEST(TestNotificationsPage, QApplication);
#include "tst_notificationspage.moc"
