// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopintegration.h"
#include "desktop/notificationmarkup.h"
#include "desktop/traysymbol.h"
#include "support/builders.h"
#include "support/fakenotifications.h"
#include "support/sessionbus.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "tables/tasktablemodel.h"
#include "text/noticetext.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

using Mood = FakeNotifications::Mood;

/// Tests notifications and the tray icon over a real session bus with a fake service that records what it should show.
class TestDesktopIntegration : public QObject
{
    Q_OBJECT

private:
    SessionBus m_bus;
    int m_connections = 0;
    std::unique_ptr<FakeNotifications> m_service;
    std::unique_ptr<TaskTableModel> m_model;
    std::unique_ptr<DesktopIntegration> m_notices;
    std::unique_ptr<AlertNotifier> m_notifier; // of m_model
    QDBusConnection m_own{QString()}; // of m_notices
    std::chrono::milliseconds m_ahead{}; // of the real clock
    mutable int m_clockReads = 0;

    QDBusConnection connection() { return m_bus.connect(QStringLiteral("c%1").arg(++m_connections)); }

    ClockReading now() const
    {
        ++m_clockReads;
        ClockReading moment = ClockReading::current();
        moment.now += m_ahead;
        moment.serverNow += m_ahead;
        moment.tick += m_ahead;
        return moment;
    }

    Observation poll(const TaskId &one, const char *state, const QString &error = {},
        const char *url = "https://api.example.com/hook") const
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.error = error;
        task.url = QString::fromLatin1(url);
        Observation observation = answered(one, task, now().now);
        observation.asked = now().tick;
        return observation;
    }

    void apply(const QList<TaskId> &list, const char *state, const QString &error = {})
    {
        QList<Observation> batch;
        for (const TaskId &one : list)
            batch.append(poll(one, state, error));
        m_model->apply(batch);
    }

    /// Watches tasks, which are first retrying and then fail.
    void fail(const QList<TaskId> &list, const QString &error = QStringLiteral("502"))
    {
        m_model->watch(list);
        apply(list, "retrying");
        apply(list, "failed", error);
    }

    QList<TaskId> some(int first, int count) const { return manyIds(first + count).mid(first); }
    const QList<FakeNotifications::Call> &calls() const { return m_service->calls(); }
    /// Advances the clock by the time for which alerts are collected.
    void hurry()
    {
        m_ahead += AlertGrouper::Collecting;
        m_notifier->close(QStringLiteral("none")); // makes the notifier check the clock
    }
    /// Returns when all that the notices or the service have sent until now has arrived.
    void settle() const { QVERIFY(exchangePings(m_own, m_service->bus())); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_bus.startForThisProcess(), QString());
    }

    void init()
    {
        m_ahead = {};
        m_service = std::make_unique<FakeNotifications>(connection());
        QVERIFY(m_service->appear());
        m_model = std::make_unique<TaskTableModel>([this] { return now(); });
        m_own = connection();
        m_notices = std::make_unique<DesktopIntegration>(m_own);
        m_notifier = std::make_unique<AlertNotifier>(m_model.get(), QStringLiteral("Production"), m_notices->budget());
        m_notices->add(m_notifier.get());
        QTRY_COMPARE(m_service->capabilityQuestions(), 1);
    }

    void cleanup()
    {
        m_notifier.reset();
        m_notices.reset();
        m_model.reset();
        m_service.reset();
    }

    void aStormIsOneNotification()
    {
        fail(some(0, 20));
        fail(some(20, 3));
        QTRY_COMPARE(calls().size(), 1);
        const FakeNotifications::Call &call = calls().first();
        QCOMPARE(call.program, QStringLiteral("Taskwatch"));
        QCOMPARE(call.replaces, 0U);
        QCOMPARE(call.title, QStringLiteral("23 tasks to api.example.com failed: 502"));
        QCOMPARE(call.body, QStringLiteral("tsk_0, tsk_1, tsk_2 and 20 more\nProduction"));
        QCOMPARE(call.actions,
            (QStringList{QStringLiteral("default"), QStringLiteral("Show"), QStringLiteral("mute"),
                QStringLiteral("Mute for 1 hour")}));
        QCOMPARE(call.hints.value(QStringLiteral("urgency")), QVariant::fromValue<uchar>(1));
        QCOMPARE(call.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("taskwatch"));
        QCOMPARE(call.timeout, -1);
        settle();
        QCOMPARE(calls().size(), 1);
        hurry();
        settle();
        QCOMPARE(calls().size(), 1);
    }

    void aRenamedProfileHasItsNewName()
    {
        m_notifier->setEndpoint(QStringLiteral("Staging"));
        m_notices->tray()->updateSoon();
        QTRY_VERIFY(m_notices->tray()->icon()->toolTip().startsWith(u"Staging\n"));
        fail(some(0, 1));
        QTRY_COMPARE(calls().size(), 1);
        QVERIFY2(calls().first().body.endsWith(u"\nStaging"), qPrintable(calls().first().body));
    }

    void nothingOnFirstSight()
    {
        m_model->watch(some(0, 5));
        apply(some(0, 5), "failed", QStringLiteral("502"));
        apply(some(0, 5), "failed", QStringLiteral("503"));
        hurry();
        settle();
        QVERIFY(calls().isEmpty());
    }

    void nothingByARuleThatIsOff()
    {
        m_notifier->setRules([] {
            AlertRules rules = defaultAlertRules();
            rules[0].enabled = false;
            return rules;
        }());
        QVERIFY(!m_notifier->isWanted());
        fail(some(0, 2));
        hurry();
        settle();
        QVERIFY(calls().isEmpty());
    }

    void aStormThatGoesOnReplacesWhatItSaid()
    {
        fail(some(0, 2));
        hurry();
        QTRY_COMPARE(calls().size(), 1);
        m_ahead += 30s;
        fail(some(2, 3));
        hurry();
        QTRY_COMPARE(calls().size(), 2);
        QCOMPARE(calls()[1].replaces, calls()[0].id);
        QCOMPARE(calls()[1].title, QStringLiteral("5 tasks to api.example.com failed: 502"));
        // A notification closed by the user is done.
        m_service->close(calls()[0].id, 2);
        settle();
        m_ahead += 30s;
        fail(some(5, 1));
        hurry();
        QTRY_COMPARE(calls().size(), 3);
        QCOMPARE(calls()[2].replaces, 0U);
        QCOMPARE(calls()[2].title, QStringLiteral("tsk_5 failed: 502"));
        // One that expired is not.
        m_service->close(calls()[2].id, 1);
        settle();
        m_ahead += 30s;
        fail(some(6, 1));
        hurry();
        QTRY_COMPARE(calls().size(), 4);
        QCOMPARE(calls()[3].replaces, 0U);
        QCOMPARE(calls()[3].title, QStringLiteral("2 tasks to api.example.com failed: 502"));
    }

    void noMarkupOfTheServersArrives_data()
    {
        QTest::addColumn<bool>("markup");
        QTest::addColumn<QString>("body");
        QTest::newRow("a service that takes bodies for markup")
            << true << QStringLiteral("a&lt;b&gt;, a&amp;lt;img src=x&amp;gt;\nProduction");
        QTest::newRow("a service that does not") << false << QString::fromUtf8("a‹b›, a&lt;img src=x&gt;\nProduction");
    }

    void noMarkupOfTheServersArrives()
    {
        QFETCH(const bool, markup);
        QFETCH(const QString, body);
        if (!markup) {
            m_service->vanish();
            m_service->setCapabilities({QStringLiteral("body")});
            QVERIFY(m_service->appear());
            QTRY_COMPARE(m_service->capabilityQuestions(), 2);
            settle(); // the answer has arrived
        }
        fail(ids({"a<b>", "a&lt;img src=x&gt;"}),
            QString::fromUtf8("<b>bold</b> <img src='file:///etc/passwd'> \u202Eend\x07"));
        hurry();
        QTRY_COMPARE(calls().size(), 1);
        QCOMPARE(calls()[0].title,
            QString::fromUtf8(
                "2 tasks to api.example.com failed: ‹b›bold‹/b› ‹img src='file:///etc/passwd'› end")); // an error
                                                                                                       // family has no
                                                                                                       // invisible
                                                                                                       // characters
        QCOMPARE(calls()[0].body, body);
    }

    void aClickShowsTheTasks()
    {
        QSignalSpy shown(m_notifier.get(), &AlertNotifier::showRequested);
        fail(some(0, 3));
        hurry();
        QTRY_COMPARE(calls().size(), 1);
        m_service->click(calls()[0].id, QStringLiteral("token-1"));
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<QList<TaskId>>(), manyIds(3));
        QCOMPARE(shown[0][1].toString(), QStringLiteral("3 tasks to api.example.com failed: 502"));
        QCOMPARE(shown[0][2].toString(), QStringLiteral("token-1"));
        // Tasks of a clicked notification are not counted again.
        m_ahead += 30s;
        fail(some(3, 1));
        hurry();
        QTRY_COMPARE(calls().size(), 2);
        QCOMPARE(calls()[1].title, QStringLiteral("tsk_3 failed: 502"));
        m_service->click(calls()[1].id);
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(shown[1][0].value<QList<TaskId>>(), some(3, 1));
        QCOMPARE(shown[1][2].toString(), QString());
    }

    void onlyTheServiceIsListenedTo()
    {
        QSignalSpy shown(m_notifier.get(), &AlertNotifier::showRequested);
        fail(some(0, 1));
        hurry();
        QTRY_COMPARE(calls().size(), 1);
        FakeNotifications other(connection()); // on the bus, but not as the service
        other.click(calls()[0].id, QStringLiteral("stolen"));
        m_service->click(calls()[0].id + 1); // the id of another program's notification
        QVERIFY(exchangePings(m_own, other.bus()));
        settle();
        QCOMPARE(shown.size(), 0);
        m_service->click(calls()[0].id);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown[0][2].toString(), QString());
    }

    void whileMutedNothingIsToldAndThenWhatLasts()
    {
        QSignalSpy until(m_notifier.get(), &AlertNotifier::mutedUntilChanged);
        QSignalSpy shown(m_notifier.get(), &AlertNotifier::showRequested);
        fail(some(0, 2)); // collected, but not shown yet
        m_notifier->setMutedUntil(now().now + 4s);
        QCOMPARE(until.size(), 1);
        fail(some(2, 3));
        apply(some(0, 1), "completed"); // no longer failed
        hurry(); // without the mute they would be shown now
        QTRY_VERIFY(!calls().isEmpty());
        QCOMPARE(calls().size(), 1); // nothing was shown before
        QCOMPARE(calls()[0].title, QStringLiteral("While muted: 5 alerts"));
        QCOMPARE(calls()[0].body,
            QStringLiteral("4 tasks still match their rules: tsk_1, tsk_2, tsk_3 and 1 more\nProduction"));
        QCOMPARE(until.size(), 2);
        QVERIFY(!m_notifier->mutedUntil());
        m_service->click(calls()[0].id);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<QList<TaskId>>(), some(1, 4));
        fail(some(5, 1));
        hurry();
        QTRY_COMPARE(calls().size(), 2);
    }

    void aMutedErrorIsNotShownAnyMore()
    {
        fail(some(0, 2), QStringLiteral("timeout after 3 s"));
        fail(some(2, 1), QStringLiteral("refused"));
        m_notifier->setMutedFamilies({QStringLiteral("timeout after #")}); // collected, but not shown yet
        hurry();
        QTRY_COMPARE(calls().size(), 1);
        const QString shown = calls()[0].title + calls()[0].body;
        QVERIFY2(shown.contains(QStringLiteral("refused")), qPrintable(shown));
        settle();
        QCOMPARE(calls().size(), 1);
    }

    void aMuteAfterWhichNothingLastsEndsInSilence()
    {
        m_notifier->setMutedUntil(now().now + 500ms);
        fail(some(0, 2));
        apply(some(0, 2), "completed");
        QTRY_VERIFY(!m_notifier->mutedUntil());
        hurry();
        settle();
        QVERIFY(calls().isEmpty());
    }

    void aMuteThatIsOverWhenItIsRestoredEndsAtOnce()
    {
        m_notifier->setMutedUntil(now().now - 1h);
        QTRY_VERIFY(!m_notifier->mutedUntil());
    }

    void withoutAServiceNothingBreaks()
    {
        m_service->vanish();
        FreedesktopNotifications service(connection());
        QSignalSpy notShown(&service, &FreedesktopNotifications::notShown);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("rejected a notification")));
        service.show(testNotice());
        QVERIFY(notShown.isEmpty()); // show() does not block
        QTRY_COMPARE(notShown.size(), 1);
        QCOMPARE(notShown[0][0].value<Notice>(), testNotice());
        // Through DesktopIntegration: the offscreen platform has no tray either.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("rejected a notification")));
        fail(some(0, 2));
        hurry();
        settle();
    }

    void withoutABusNothingBreaks()
    {
        FreedesktopNotifications service(QDBusConnection(QStringLiteral("no such connection")));
        QSignalSpy notShown(&service, &FreedesktopNotifications::notShown);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("rejected a notification")));
        service.show(testNotice());
        QVERIFY(notShown.isEmpty());
        QTRY_COMPARE(notShown.size(), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("rejected a notification")));
        service.show(testNotice());
        QTRY_COMPARE(notShown.size(), 2);
    }

    void aServiceThatAppearsLaterIsUsed()
    {
        m_service->vanish();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("rejected a notification")));
        fail(some(0, 1));
        hurry();
        settle();
        QVERIFY(m_service->appear());
        QTRY_COMPARE(m_service->capabilityQuestions(), 2);
        m_ahead += 30s;
        fail(some(1, 1));
        hurry();
        QTRY_COMPARE(calls().size(), 1);
        QCOMPARE(calls()[0].title,
            QStringLiteral("2 tasks to api.example.com failed: 502")); // the first one was never shown
    }

    void aServiceThatDiesTakesItsNumbersAlong()
    {
        fail(some(0, 1));
        hurry();
        QTRY_COMPARE(calls().size(), 1);
        const uint id = calls()[0].id;
        m_service.reset();
        m_service = std::make_unique<FakeNotifications>(connection());
        QVERIFY(m_service->appear());
        QTRY_COMPARE(m_service->capabilityQuestions(), 1);
        QSignalSpy shown(m_notifier.get(), &AlertNotifier::showRequested);
        m_service->click(id); // the new service uses this id for another program
        m_ahead += 30s;
        fail(some(1, 1));
        hurry();
        QTRY_COMPARE(calls().size(), 1);
        QCOMPARE(calls()[0].replaces, 0U);
        QCOMPARE(calls()[0].title, QStringLiteral("2 tasks to api.example.com failed: 502"));
        QCOMPARE(shown.size(), 0);
    }

    void whatIsRefusedIsSaid()
    {
        FreedesktopNotifications service(connection());
        QSignalSpy notShown(&service, &FreedesktopNotifications::notShown);
        m_service->setMood(Mood::Refuses);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("too many notifications")));
        service.show(testNotice());
        QTRY_COMPARE(notShown.size(), 1);
        m_service->setMood(Mood::Answers);
        service.show(testNotice());
        QTRY_COMPARE(calls().size(), 1);
    }

    void whileTheServiceIsSlowTheNewestWaits()
    {
        const QDBusConnection bus = connection();
        FreedesktopNotifications service(bus);
        m_service->setMood(Mood::Delays);
        Notice notice = testNotice();
        for (const char *title : {"one", "two", "three"}) {
            notice.title = QString::fromLatin1(title);
            service.show(notice);
        }
        QTRY_COMPARE(calls().size(), 1);
        QVERIFY(exchangePings(bus, m_service->bus()));
        QCOMPARE(calls().size(), 1);
        m_service->answer();
        QTRY_COMPARE(calls().size(), 2);
        QCOMPARE(calls()[1].title, QStringLiteral("three"));
        QCOMPARE(calls()[1].replaces, calls()[0].id);
    }

    void aTestShowsTheWindow()
    {
        QSignalSpy window(m_notices.get(), &DesktopIntegration::windowRequested);
        m_notices->showTest();
        QTRY_COMPARE(calls().size(), 1);
        settle(); // the notification's id is known
        m_service->click(calls()[0].id, QStringLiteral("token-2"));
        QTRY_COMPARE(window.size(), 1);
        QCOMPARE(window[0][0].toString(), QStringLiteral("token-2"));
    }

    void overdueIsToldByTheClock()
    {
        AlertRules rules = defaultAlertRules();
        for (AlertRule &rule : rules)
            rule.enabled = rule.kind == AlertKind::OverdueLongerThan;
        m_notifier->setRules(rules);
        m_model->watch(some(0, 2));
        QList<Observation> batch;
        for (const TaskId &one : some(0, 2)) {
            Observation observation = poll(one, "pending");
            Task task = *observation.task();
            task.nextProcessAt = now().now + 10s;
            observation.outcome = task;
            observation.nextPollIn = 1h;
            batch.append(observation);
        }
        m_model->apply(batch);
        // The notifier reads the clock each time that it checks the rows. It checks them first to learn which ones
        // match already.
        const int reads = m_clockReads;
        QTRY_VERIFY(m_clockReads >= reads + 2);
        m_ahead += 6min;
        QTRY_COMPARE(calls().size(), 1);
        QCOMPARE(calls()[0].title, QStringLiteral("2 tasks to api.example.com are overdue by more than 5 m"));
    }

    void theTrayShowsTheWorst()
    {
        TrayIcon *tray = m_notices->tray();
        QTRY_COMPARE(tray->icon()->toolTip(), QStringLiteral("Production\nNo tasks"));
        // Updates are limited to one per second: what changes during an update is shown by the next one.
        QStringList shown;
        auto *counts = tray->menu()->findChild<QAction *>(QStringLiteral("trayCounts"));
        QObject context;
        connect(counts, &QAction::changed, &context, [&] {
            if (shown.isEmpty()) {
                shown.append(tray->icon()->toolTip());
                apply(some(0, 2), "retrying");
                apply(some(0, 1), "failed");
                shown.append(tray->icon()->toolTip());
            }
        });
        m_model->watch(some(0, 3));
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(shown, QStringList(2, QStringLiteral("Production\nNot seen 3")));
        QTRY_COMPARE(tray->icon()->toolTip(), QStringLiteral("Production\nFailed 1, Retrying 1, Not seen 1"));
        const auto image = [](const QIcon &icon) { return icon.pixmap(22).toImage(); };
        QCOMPARE(image(tray->icon()->icon()), image(traySymbol(Phase::Failed)));
        QVERIFY(image(tray->icon()->icon()) != image(traySymbol(Phase::Retrying)));
        QCOMPARE(tray->menu()->findChild<QAction *>(QStringLiteral("trayCounts"))->text(),
            QStringLiteral("Failed 1, Retrying 1, Not seen 1"));
    }

    void allWindowsShareNotificationsAndTray()
    {
        TaskTableModel otherModel([this] { return now(); });
        auto other = std::make_unique<AlertNotifier>(&otherModel, QStringLiteral("Staging"), m_notices->budget());
        m_notices->add(other.get());
        const auto failOf = [this](TaskTableModel &model, int first, const char *url) {
            model.watch(some(first, 1));
            model.apply({poll(some(first, 1).first(), "retrying", {}, url)});
            model.apply({poll(some(first, 1).first(), "failed", QStringLiteral("502"), url)});
        };
        // The first window uses up the budget of the minute.
        for (int i = 0; i < static_cast<int>(AlertBudget::MostPerMinute); ++i)
            failOf(*m_model, i, qPrintable(QStringLiteral("https://h%1.example/hook").arg(i)));
        hurry();
        QTRY_COMPARE(calls().size(), static_cast<qsizetype>(AlertBudget::MostPerMinute));
        failOf(otherModel, 0, "https://h0.example/hook"); // the same group, but of another window
        hurry();
        other->close(QStringLiteral("none"));
        settle();
        QCOMPARE(calls().size(), static_cast<qsizetype>(AlertBudget::MostPerMinute));
        m_ahead += 60s;
        other->close(QStringLiteral("none"));
        QTRY_COMPARE(calls().size(), static_cast<qsizetype>(AlertBudget::MostPerMinute) + 1);
        QCOMPARE(calls().constLast().body, QStringLiteral("to h0.example\nStaging"));
        QCOMPARE(calls().constLast().replaces, 0U); // not the other window's
        settle();

        QSignalSpy shownHere(m_notifier.get(), &AlertNotifier::showRequested);
        QSignalSpy shownThere(other.get(), &AlertNotifier::showRequested);
        m_service->click(calls().constLast().id);
        QTRY_COMPARE(shownThere.size(), 1);
        QCOMPARE(shownHere.size(), 0);

        TrayIcon *tray = m_notices->tray();
        QTRY_COMPARE(tray->icon()->toolTip(), QStringLiteral("Production\nFailed 5\nStaging\nFailed 1"));
        QCOMPARE(tray->menu()->findChild<QAction *>(QStringLiteral("trayCounts"))->text(), QStringLiteral("Failed 6"));
        tray->menu()->findChild<QAction *>(QStringLiteral("trayFailed"))->trigger();
        QCOMPARE(shownHere.size(), 1);
        QCOMPARE(shownThere.size(), 2);
        // A closed window leaves the tray. A click on what it has raised shows another window.
        other.reset();
        QTRY_COMPARE(tray->icon()->toolTip(), QStringLiteral("Production\nFailed 5"));
        QSignalSpy window(m_notices.get(), &DesktopIntegration::windowRequested);
        m_service->click(calls().constLast().id);
        QTRY_COMPARE(window.size(), 1);
    }

    void theTrayDoesWhatItSays()
    {
        TrayIcon *tray = m_notices->tray();
        const auto action = [tray](const char *name) {
            return tray->menu()->findChild<QAction *>(QString::fromLatin1(name));
        };
        const auto trigger = [&](const char *name) { action(name)->trigger(); };
        QSignalSpy window(m_notices.get(), &DesktopIntegration::windowRequested);
        QSignalSpy shown(m_notifier.get(), &AlertNotifier::showRequested);
        QSignalSpy settings(m_notices.get(), &DesktopIntegration::settingsRequested);
        QSignalSpy quit(m_notices.get(), &DesktopIntegration::quitRequested);
        QVERIFY(!action("trayFailed")->isEnabled());
        m_model->watch(some(0, 3));
        apply(some(0, 3), "retrying");
        apply(some(1, 2), "failed");
        QTRY_VERIFY(action("trayFailed")->isEnabled());
        trigger("trayOpen");
        trigger("trayFailed");
        trigger("traySettings");
        trigger("trayQuit");
        QCOMPARE(window.size(), 1);
        QCOMPARE(settings.size(), 1);
        QCOMPARE(quit.size(), 1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<QList<TaskId>>(), some(1, 2));
        QVERIFY(!action("trayUnmute")->isVisible());
        auto *mutes = tray->menu()->findChild<QMenu *>(QStringLiteral("trayMutes"));
        QCOMPARE(mutes->actions().size(), 3);
        mutes->actions().at(1)->trigger();
        QVERIFY(*m_notifier->mutedUntil() - now().now > 59min);
        QVERIFY(action("trayUnmute")->isVisible());
        trigger("trayUnmute");
        QVERIFY(!m_notifier->mutedUntil());
        QVERIFY(!action("trayUnmute")->isVisible());

        QSignalSpy pause(m_notices.get(), &DesktopIntegration::pauseRequested);
        trigger("trayPause");
        trigger("trayPause");
        QCOMPARE(pause, (QList<QVariantList>{{true}, {false}}));
        tray->setPaused(true); // in the window
        QVERIFY(action("trayPause")->isChecked());
        QCOMPARE(pause.size(), 2);
    }

    void aNotificationMutesThemAll()
    {
        QSignalSpy shown(m_notifier.get(), &AlertNotifier::showRequested);
        fail(some(0, 1));
        QTRY_COMPARE(calls().size(), 1);
        m_service->click(calls()[0].id, {}, QStringLiteral("mute"));
        QTRY_VERIFY(m_notifier->mutedUntil());
        QVERIFY(*m_notifier->mutedUntil() - now().now > 59min);
        QVERIFY(shown.isEmpty());
    }
};

TASKWATCH_TEST(TestDesktopIntegration, QApplication);
#include "tst_desktopintegration.moc"
