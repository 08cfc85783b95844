// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "filter/filterbar.h"
#include "profiles/profilebutton.h"
#include "session/session.h"
#include "settings/displaychoices.h"
#include "settings/pollsettingsstore.h"
#include "settings/settingsactions.h"
#include "support/testregistry.h"
#include "views/viewsmenu.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

const QStringList TwoIds{QStringLiteral("tsk_1"), QStringLiteral("tsk_2")};

QSet<QByteArray> only(const char *one)
{
    return {QByteArray(one)};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The program with the windows of several profiles and real endpoints.
class TestProfiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProfilesFixture> m_fixture;
    std::unique_ptr<Region> m_east;
    std::unique_ptr<Region> m_west;
    Profile m_alpha;
    Profile m_beta;

    /// Saves both profiles and opens their windows, each with the same two tasks.
    void openBoth(const QStringList &ids = TwoIds)
    {
        m_fixture->keep({m_alpha, m_beta}, {m_alpha.key(), m_beta.key()});
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->names(), words("Alpha Beta"));
        for (ProfileWindow *window : m_fixture->program->windows()) {
            QList<TaskId> tasks;
            for (const QString &id : ids)
                tasks.append(TaskId::parse(id).value());
            window->add(tasks);
        }
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), ids);
        QTRY_COMPARE(m_fixture->taskIds("Beta"), ids);
    }

    /// Opens the menu of the profile button with its key and calls @p act there.
    template <typename Act>
    void inMenu(const char *window, const Act &act)
    {
        MainWindow *shown = m_fixture->window(window)->window();
        shown->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown, Patience));
        QMenu *menu = shown->parts().profileButton->menu();
        QTimer::singleShot(0, menu, [menu, act] { // the menu runs its own event loop
            QTRY_VERIFY(menu->isVisible());
            act(menu);
            if (menu->isVisible())
                menu->close();
        });
        QTest::keyClick(shown, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    }

    static void click(QMenu *menu, const QString &name)
    {
        QAction *action = menu->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void init()
    {
        m_fixture = std::make_unique<ProfilesFixture>();
        m_east = std::make_unique<Region>("east", "token-of-east");
        m_west = std::make_unique<Region>("west", "token-of-west");
        m_alpha = m_east->profile("aaaa", "Alpha", m_fixture->folder);
        m_alpha.color = ProfileColor::Red;
        m_beta = m_west->profile("bbbb", "Beta", m_fixture->folder);
    }

    void cleanup()
    {
        m_fixture.reset();
        m_east.reset();
        m_west.reset();
    }

    void theSameIdsOnTwoEndpointsNeverMix()
    {
        openBoth();
        QTRY_COMPARE(m_fixture->urls("Alpha"), QSet<QString>{QStringLiteral("https://east.example.com")});
        QTRY_COMPARE(m_fixture->urls("Beta"), QSet<QString>{QStringLiteral("https://west.example.com")});
        QCOMPARE(m_east->tokens(), only("token-of-east"));
        QCOMPARE(m_west->tokens(), only("token-of-west"));
        QCOMPARE(m_fixture->window("Alpha")->window()->windowTitle(), QString(u"Alpha, " + m_east->base()));
    }

    void twoProfilesOfOneEndpointHaveListsOfTheirOwn()
    {
        m_beta.base = m_east->base();
        m_fixture->keep({m_alpha, m_beta}, {m_alpha.key(), m_beta.key()});
        QCOMPARE(m_fixture->start(), QString());
        m_fixture->window("Alpha")->add(QList<TaskId>{TaskId::parse(QStringLiteral("tsk_a")).value()});
        m_fixture->window("Beta")->add(QList<TaskId>{TaskId::parse(QStringLiteral("tsk_b")).value()});
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), words("tsk_a"));
        QTRY_COMPARE(m_fixture->taskIds("Beta"), words("tsk_b"));
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), words("tsk_a"));
        QTRY_COMPARE(m_fixture->taskIds("Beta"), words("tsk_b"));
    }

    void bothAreOpenedAgainAfterQuitting()
    {
        openBoth();
        m_fixture->press("Alpha", Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_fixture->window("Alpha")->window()->isVisible());
        QVERIFY(!m_fixture->window("Beta")->window()->isVisible());
        QCoreApplication::processEvents();
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->names(), words("Alpha Beta"));
        QTRY_COMPARE(m_fixture->taskIds("Beta"), TwoIds);
    }

    void whatWasClosedStaysClosed_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("left");
        QTest::newRow("the first") << "Alpha"
                                   << "Beta";
        QTest::newRow("the last") << "Beta"
                                  << "Alpha";
    }

    void whatWasClosedStaysClosed()
    {
        QFETCH(const QString, closed);
        QFETCH(const QString, left);
        openBoth();
        m_fixture->press(qPrintable(closed), Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->names(), QStringList(left));
        QVERIFY(m_fixture->window(qPrintable(left))->window()->isVisible());
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->names(), QStringList(left));
    }

    void theMenuOpensAndRaises()
    {
        m_fixture->keep({m_alpha, m_beta}, {m_alpha.key()});
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->names(), words("Alpha"));
        inMenu("Alpha", [this](QMenu *menu) { click(menu, u"profile." + m_beta.key()); });
        QTRY_COMPARE(m_fixture->names(), words("Alpha Beta"));
        MainWindow *beta = m_fixture->window("Beta")->window();
        QTRY_VERIFY(beta->isActiveWindow());
        inMenu("Beta", [](QMenu *menu) {
            QTest::keyClick(menu, Qt::Key_Down);
            QVERIFY(menu->activeAction());
            QCOMPARE(menu->activeAction()->text(), QStringLiteral("Alpha (open)"));
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTRY_VERIFY(m_fixture->window("Alpha")->window()->isActiveWindow());
        QCOMPARE(m_fixture->names(), words("Alpha Beta"));
    }

    void idsOfTheCommandLineAreNotLostWithAProfileThatCannotBeOpened()
    {
        m_alpha.base = QStringLiteral("http://example.com"); // without consent to plain http
        m_fixture->keep({m_alpha, m_beta}, {m_alpha.key(), m_beta.key()});
        QCOMPARE(m_fixture->start(TwoIds), QString());
        QCOMPARE(m_fixture->names(), words("Beta"));
        QTRY_COMPARE(m_fixture->taskIds("Beta"), TwoIds);
    }

    void theTokenOfTheEnvironment()
    {
        qputenv("QSTASH_URL", m_east->base().toLatin1());
        qputenv("QSTASH_TOKEN", "token-of-east");
        QCOMPARE(m_fixture->start(TwoIds), QString());
        QCOMPARE(m_fixture->names(), words("Environment"));
        QTRY_COMPARE(m_fixture->urls("Environment").size(), 1);
        QCOMPARE(m_east->tokens(), only("token-of-east"));
        qunsetenv("QSTASH_URL");
        qunsetenv("QSTASH_TOKEN");
    }

    void aVariableThatIsNotSetIsSaid()
    {
        m_alpha.token = {TokenSource::Kind::Environment, QStringLiteral("NO_SUCH_TOKEN")};
        m_fixture->keep({m_alpha});
        QCOMPARE(m_fixture->start(TwoIds), QString());
        QTRY_VERIFY2(
            m_fixture->banner("Alpha").contains(u"$NO_SUCH_TOKEN is not set"), qPrintable(m_fixture->banner("Alpha")));
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), TwoIds);
        QCOMPARE(m_east->requests(), 0);
    }

    void aTokenFileThatIsMissingIsReadWhenItIsThere_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::newRow("refresh") << QByteArray("look");
        QTest::newRow("refresh all") << QByteArray("all");
        QTest::newRow("the banner's button") << QByteArray("banner");
        QTest::newRow("choosing the profile again") << QByteArray("menu");
    }

    void aTokenFileThatIsMissingIsReadWhenItIsThere()
    {
        QFETCH(const QByteArray, by);
        QVERIFY(QFile::remove(m_alpha.token.name));
        m_fixture->keep({m_alpha});
        QCOMPARE(m_fixture->start(TwoIds), QString());
        QTRY_VERIFY2(m_fixture->banner("Alpha").contains(m_alpha.token.name), qPrintable(m_fixture->banner("Alpha")));
        QVERIFY(m_fixture->banner("Alpha").contains(u"check that it exists"));
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), TwoIds);
        QCOMPARE(m_east->requests(), 0);
        static_cast<void>(m_east->profile("aaaa", "Alpha", m_fixture->folder)); // writes the token file
        if (by == "look")
            m_fixture->press("Alpha", Qt::Key_F5, Qt::NoModifier);
        else if (by == "all")
            m_fixture->press("Alpha", Qt::Key_F5, Qt::ShiftModifier);
        else if (by == "banner")
            m_fixture->pressBanner("Alpha");
        else
            inMenu("Alpha", [this](QMenu *menu) { click(menu, u"profile." + m_alpha.key()); });
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        QCOMPARE(m_fixture->banner("Alpha"), QString());
        QCOMPARE(m_east->tokens(), only("token-of-east"));
    }

    void aTokenFileIsReadAgainWhereTheEndpointRefusesTheToken()
    {
        m_fixture->keep({m_alpha});
        QCOMPARE(m_fixture->start(TwoIds), QString());
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        m_east->token = "another-token";
        m_fixture->press("Alpha", Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(m_fixture->child<QWidget>("Alpha", "troubleBanner")->isVisible());
        static_cast<void>(m_east->profile("aaaa", "Alpha", m_fixture->folder));
        m_fixture->press("Alpha", Qt::Key_F5, Qt::NoModifier);
        QTRY_VERIFY(!m_fixture->child<QWidget>("Alpha", "troubleBanner")->isVisible());
        QTRY_COMPARE(m_east->tokens(), (QSet<QByteArray>{"token-of-east", "another-token"}));
    }

    void whatAnotherProfileKnowsIsOfferedThere()
    {
        m_fixture->keep({m_alpha, m_beta}, {m_beta.key()});
        QCOMPARE(m_fixture->start(words("tsk_1 tsk_2 tsk_3")), QString());
        QTRY_COMPARE(m_fixture->taskIds("Beta").size(), 3);
        // Tasks that were never seen cause no notification.
        QTRY_COMPARE(m_fixture->window("Beta")->session()->model()->table().counts().withoutTask, 0);
        m_fixture->end();
        m_fixture->keep({m_alpha, m_beta}, {m_alpha.key()});
        m_east->unknown = {"tsk_1", "tsk_3", "tsk_9"};
        QCOMPARE(m_fixture->start(words("tsk_1 tsk_9")), QString());
        QTRY_COMPARE(
            m_fixture->banner("Alpha"), QStringLiteral("tsk_1 was not found here, but is on the list of Beta."));
        // Later finds are added to the same offer.
        m_fixture->window("Alpha")->add(QList<TaskId>{TaskId::parse(QStringLiteral("tsk_3")).value()});
        QTRY_COMPARE(
            m_fixture->banner("Alpha"), QStringLiteral("2 tasks were not found here, but are on the list of Beta."));
        const qsizetype before = m_west->requests();
        m_fixture->pressBanner("Alpha");
        QTRY_COMPARE(m_fixture->names(), words("Alpha Beta"));
        QTRY_VERIFY(m_fixture->window("Beta")->window()->isActiveWindow());
        QTRY_VERIFY(m_west->requests() > before);
        QCOMPARE(m_fixture->banner("Alpha"), QString());
        QVERIFY(!m_fixture->taskIds("Beta").contains(QStringLiteral("tsk_9")));
    }

    void eachWindowHasItsOwnPlaceAndColumns()
    {
        openBoth();
        const auto frame = [this](const char *name) { return m_fixture->window(name)->window()->geometry(); };
        const QRect alpha(20, 30, 720, 600);
        const QRect beta(70, 90, 700, 640);
        m_fixture->window("Alpha")->window()->setGeometry(alpha);
        m_fixture->window("Beta")->window()->setGeometry(beta);
        m_fixture->child<QAction>("Beta", "showGroupsAction")->setChecked(true);
        const QRect alphaPlace = frame("Alpha");
        const QRect betaPlace = frame("Beta");
        QVERIFY(alphaPlace.topLeft() != betaPlace.topLeft());
        m_fixture->press("Alpha", Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_fixture->window("Alpha")->window()->isVisible());
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(frame("Alpha").topLeft(), alphaPlace.topLeft());
        QCOMPARE(frame("Beta").topLeft(), betaPlace.topLeft());
        QVERIFY(!m_fixture->child<QAction>("Alpha", "showGroupsAction")->isChecked());
        QVERIFY(m_fixture->child<QAction>("Beta", "showGroupsAction")->isChecked());
    }

    void opensMinimizedIfItIsToldSo()
    {
        m_fixture->keep({m_alpha, m_beta}, {m_alpha.key()});
        QCOMPARE(m_fixture->start({QStringLiteral("--minimized")}), QString());
        QVERIFY(m_fixture->window("Alpha")->window()->isMinimized());
        QCOMPARE(m_fixture->names(), QStringList{QStringLiteral("Alpha")});
    }

    void theTrayPausesAllWindows()
    {
        openBoth();
        auto *pause = m_fixture->child<QAction>("Alpha", "pauseAction");
        auto *other = m_fixture->child<QAction>("Beta", "pauseAction");
        QAction *tray = nullptr;
        QTRY_VERIFY((tray = m_fixture->trayAction("trayPause")));
        QVERIFY(!tray->isChecked());
        pause->trigger();
        QVERIFY(!tray->isChecked()); // the other one polls
        other->trigger();
        QVERIFY(tray->isChecked());
        tray->trigger();
        QVERIFY(!pause->isChecked() && !other->isChecked());
        tray->trigger();
        QVERIFY(pause->isChecked() && other->isChecked());
    }

    void whatIsShownComesBack_data()
    {
        QTest::addColumn<bool>("bySignal");
        QTest::newRow("Ctrl+Q") << false;
        QTest::newRow("signal") << true;
    }

    void whatIsShownComesBack()
    {
        QFETCH(const bool, bySignal);
        openBoth();
        m_fixture->press("Alpha", Qt::Key_3, Qt::ControlModifier);
        m_fixture->press("Alpha", Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(m_fixture->child<QLineEdit>("Alpha", "filterEdit"), QStringLiteral("id:tsk url:east"));
        QTest::mouseClick(m_fixture->child<QWidget>("Alpha", "phaseChip.retrying"), Qt::LeftButton);
        QTest::mouseClick(m_fixture->child<QWidget>("Alpha", "phaseChip.failed"), Qt::LeftButton, Qt::ControlModifier);
        auto *dock = m_fixture->child<QDockWidget>("Alpha", "overviewDock");
        dock->show();
        dock->setFloating(true);
        // A token is not written to the file, even of another window.
        QTest::keyClicks(m_fixture->child<QLineEdit>("Beta", "filterEdit"), QStringLiteral("token-of-east"));
        if (bySignal) {
            m_fixture->program->end(0);
        } else {
            m_fixture->press("Alpha", Qt::Key_Q, Qt::ControlModifier);
            QTRY_VERIFY(!m_fixture->window("Alpha")->window()->isVisible());
        }
        m_fixture->end();
        QFile saved(m_fixture->folder.filePath(QStringLiteral("config/taskwatch/window.ini")));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(!saved.readAll().contains("token-of"));

        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->child<QLineEdit>("Alpha", "filterEdit")->text(), QStringLiteral("id:tsk url:east"));
        QCOMPARE(m_fixture->child<QTabWidget>("Alpha", "tabs")->currentIndex(), 2);
        for (const char *phase : {"phaseChip.retrying", "phaseChip.failed", "phaseChip.running"})
            QCOMPARE(m_fixture->child<QAbstractButton>("Alpha", phase)->isChecked(),
                qstrcmp(phase, "phaseChip.running") != 0);
        QVERIFY(m_fixture->window("Alpha")->window()->parts().display->timeForm() == TimeForm::Local);
        dock = m_fixture->child<QDockWidget>("Alpha", "overviewDock");
        QVERIFY(dock->isFloating());
        QTRY_VERIFY(dock->isVisible());
        QCOMPARE(m_fixture->child<QLineEdit>("Beta", "filterEdit")->text(), QString());
        QCOMPARE(m_fixture->child<QTabWidget>("Beta", "tabs")->currentIndex(), 0);
    }

    void whatAnotherProcessChangesInTheProfilesIsFollowed()
    {
        m_fixture->keep({m_alpha}, {m_alpha.key()});
        QCOMPARE(m_fixture->start(), QString());
        ProfileStore other;
        KeptProfiles theirs = other.load().kept;
        theirs.profiles.append(m_beta);
        theirs.profiles[0].name = QStringLiteral("Omega");
        QVERIFY(other.save(theirs));
        QTRY_COMPARE(m_fixture->program->registry()->kept().size(), 2);
        QCOMPARE(m_fixture->names(), words("Omega"));
        Profile gamma = m_beta;
        gamma.id = QStringLiteral("cccc");
        gamma.name = QStringLiteral("Gamma");
        QVERIFY(m_fixture->program->registry()->keep(gamma));
        QCOMPARE(other.load().kept.profiles.size(), 3);
    }

    void aTokenFileIsReadAgainAfterARefusal()
    {
        const QString file = m_alpha.token.name;
        QCOMPARE(m_fixture->start({QStringLiteral("--endpoint"), m_east->base(), QStringLiteral("--token-file"), file,
                     QStringLiteral("tsk_1")}),
            QString());
        const QByteArray name = m_east->base().toLatin1();
        QTRY_COMPARE(m_fixture->urls(name).size(), 1);
        m_east->token = "another-token";
        m_fixture->press(name, Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(m_fixture->child<QWidget>(name, "troubleBanner")->isVisible());
        QFile writing(file);
        QVERIFY(writing.open(QIODevice::WriteOnly) && writing.write("another-token\n") > 0);
        writing.close();
        m_fixture->press(name, Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(m_east->tokens(), (QSet<QByteArray>{"token-of-east", "another-token"}));
        QTRY_VERIFY(!m_fixture->child<QWidget>(name, "troubleBanner")->isVisible());
    }

    void aTokenOfTheEnvironmentStaysAfterARefusal()
    {
        qputenv("QSTASH_TOKEN", "token-of-east");
        QCOMPARE(m_fixture->start({QStringLiteral("--endpoint"), m_east->base(), QStringLiteral("tsk_1")}), QString());
        qunsetenv("QSTASH_TOKEN");
        const QByteArray name = m_east->base().toLatin1();
        QTRY_COMPARE(m_fixture->urls(name).size(), 1);
        m_east->token = "another-token";
        m_fixture->press(name, Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(m_fixture->child<QWidget>(name, "troubleBanner")->isVisible());
        m_fixture->press(name, Qt::Key_F5, Qt::ShiftModifier);
        m_east->token = "token-of-east"; // a fault of the endpoint
        QTRY_VERIFY([&] {
            m_fixture->press(name, Qt::Key_F5, Qt::ShiftModifier);
            return !m_fixture->child<QWidget>(name, "troubleBanner")->isVisible();
        }());
        QCOMPARE(m_east->tokens(), only("token-of-east"));
    }

    void aDemoSavesNothing()
    {
        QCOMPARE(m_fixture->start({QStringLiteral("--demo")}), QString());
        MainWindow *window = m_fixture->window("Demo")->window();
        QTRY_VERIFY(window->findChild<QAction *>(QStringLiteral("notificationsAction"))->isVisible());
        AlertRules rules = defaultAlertRules();
        rules[1].enabled = true;
        Q_EMIT window->parts().settings->alertRulesChanged(rules);
        Q_EMIT window->parts().settings->historyLimitsChanged({.days = 7});
        Q_EMIT window->parts().views->viewsChanged({{.name = QStringLiteral("Late"), .state = {}}});
        PollSettings settings;
        settings.limits.inFlight = 2;
        Q_EMIT window->parts().settings->pollSettingsChanged(settings);
        window->hide(); // settles the layout
        QVERIFY(!QFileInfo::exists(m_fixture->folder.filePath(QStringLiteral("config/taskwatch"))));
        QVERIFY(!QFileInfo::exists(m_fixture->folder.filePath(QStringLiteral("data/taskwatch"))));
    }

    void theRequestTimeoutOfTheCommandLineIsNotKept()
    {
        m_fixture->keep({m_alpha}, {m_alpha.key()});
        QCOMPARE(m_fixture->start({QStringLiteral("--request-timeout"), QStringLiteral("33")}), QString());
        PollSettings settings;
        settings.timeout = std::chrono::seconds(33);
        settings.limits.perSecond = 7;
        settings.limits.burst = burstFor(7);
        Q_EMIT m_fixture->window("Alpha")->window()->parts().settings->pollSettingsChanged(settings);
        PollSettings kept = settings;
        kept.timeout = PollSettings().timeout;
        QCOMPARE(PollSettingsStore().load(m_alpha.key()), kept);
        settings.timeout = std::chrono::seconds(44); // the user's choice
        Q_EMIT m_fixture->window("Alpha")->window()->parts().settings->pollSettingsChanged(settings);
        QCOMPARE(PollSettingsStore().load(m_alpha.key()), settings);
    }

    void whatIsWrongInTheFileIsSaidInTheWindow()
    {
        m_fixture->keep({m_alpha});
        QFile ini(ProfileStore().fileName());
        QVERIFY(ini.open(QIODevice::Append));
        ini.write("\n[profile-cccc]\nname=Gamma\nbase=nowhere\n");
        ini.close();
        QCOMPARE(m_fixture->start(), QString());
        QTRY_VERIFY2(m_fixture->banner("Alpha").contains(u"profile-cccc"), qPrintable(m_fixture->banner("Alpha")));
    }
};

TASKWATCH_TEST(TestProfiles, QApplication);
#include "tst_profiles.moc"
