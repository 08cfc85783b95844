// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "profiles/profileband.h"
#include "profiles/profilebutton.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "support/controlpoller.h"
#include "support/testregistry.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

const QStringList OneId{QStringLiteral("tsk_1")};

} // namespace

/// Changes of a profile in the settings and their effect on its window.
class TestProfileEditing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProfilesFixture> m_fixture;
    std::unique_ptr<Region> m_east;
    std::unique_ptr<Region> m_west;
    Profile m_alpha;
    Profile m_beta;

    void start(const QList<Profile> &profiles)
    {
        m_fixture->keep(profiles, {profiles.first().key()});
        QCOMPARE(m_fixture->start(OneId), QString());
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), OneId);
    }
    void openPage(const char *window)
    {
        m_fixture->press(window, Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_fixture->child<SettingsDialog>(window, "SettingsDialog");
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog, Patience));
        m_fixture->window(window)->window()->parts().settings->showProfiles();
    }
    template <typename T>
    T *field(const char *name, const char *window = "Alpha") const
    {
        T *found = m_fixture->child<T>(window, name);
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = field<QLineEdit>(name);
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void source(TokenSource::Kind kind)
    {
        auto *combo = field<QComboBox>("sourceCombo");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        while (combo->currentData().toInt() != static_cast<int>(kind))
            QTest::keyClick(combo, Qt::Key_Down);
    }
    void click(const char *button) { QTest::mouseClick(field<QAbstractButton>(button), Qt::LeftButton); }
    bool isStopped(const char *window = "Alpha") const { return field<QWidget>("troubleBanner", window)->isVisible(); }

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void init()
    {
        m_fixture = std::make_unique<ProfilesFixture>();
        m_east = std::make_unique<Region>("east", "token-of-east");
        m_west = std::make_unique<Region>("west", "token-of-west");
        m_alpha = m_east->profile("aaaa", "Alpha", m_fixture->folder);
        m_beta = m_west->profile("bbbb", "Beta", m_fixture->folder);
    }

    void cleanup()
    {
        m_fixture.reset();
        m_east.reset();
        m_west.reset();
    }

    void aNewNameAndColourShowAtOnce()
    {
        start({m_alpha, m_beta});
        ProfileWindow *window = m_fixture->window("Alpha");
        const QImage before = window->window()->findChild<ProfileBand *>()->grab().toImage();
        openPage("Alpha");
        click("color.4");
        type("nameEdit", QStringLiteral("Omega"));
        click("saveButton");
        QTRY_COMPARE(window->profile().name, QStringLiteral("Omega"));
        QVERIFY(window->profile().color == ProfileColor::Green);
        QCOMPARE(window->window()->windowTitle(), QString(u"Omega, " + m_east->base()));
        QCOMPARE(window->window()->parts().profileButton->text(), QStringLiteral("Omega"));
        const QString title = u"Omega, " + m_east->base();
        QCOMPARE(window->window()->findChild<QAbstractButton *>(QStringLiteral("endpointButton"))->text(), title);
        window->window()->parts().settings->showPolling();
        QCOMPARE(field<QLabel>("pollingNote", "Omega")->text(),
            QString(u"How " + title + u" is polled. Each profile has its own settings."));
        m_fixture->press("Omega", Qt::Key_I, Qt::ControlModifier);
        auto *popover = m_fixture->child<QWidget>("Omega", "EndpointPopover");
        QVERIFY(popover);
        QCOMPARE(popover->findChild<QLabel *>(QStringLiteral("endpointLabel"))->text(), title);
        popover->close();
        m_fixture->press("Omega", Qt::Key_S, Qt::ControlModifier);
        const QString suggested = field<QLineEdit>("fileEdit", "Omega")->text();
        QVERIFY2(suggested.section(u'/', -1).startsWith(u"Omega-"), qPrintable(suggested));
        m_fixture->child<QDialog>("Omega", "SaveFileDialog")->close();
        QTRY_VERIFY(window->window()->findChild<ProfileBand *>()->isVisible());
        QVERIFY(window->window()->findChild<ProfileBand *>()->grab().toImage() != before);
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->names(), QStringList(QStringLiteral("Omega")));
    }

    void unsavedEditsAreAskedFor_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("name");
        QTest::newRow("save") << "Save" << true << "Omega";
        QTest::newRow("discard") << "Discard" << true << "Alpha";
        QTest::newRow("cancel") << "Cancel" << false << "Alpha";
    }

    void unsavedEditsAreAskedFor()
    {
        QFETCH(const QString, button);
        QFETCH(const bool, closes);
        QFETCH(const QString, name);
        start({m_alpha, m_beta});
        openPage("Alpha");
        type("nameEdit", QStringLiteral("Omega"));
        ProfileWindow *window = m_fixture->window("Alpha");
        auto *dialog = m_fixture->child<SettingsDialog>("Alpha", "SettingsDialog");
        bool isAsked = false;
        const auto answer = [&] {
            auto *box = dialog->findChild<QMessageBox *>(QStringLiteral("unsavedBox"));
            isAsked = box;
            const QList<QAbstractButton *> buttons = box ? box->buttons() : QList<QAbstractButton *>();
            for (QAbstractButton *each : buttons) {
                if (each->text().remove(u'&') == button)
                    QTest::mouseClick(each, Qt::LeftButton);
            }
        };
        QTimer soon; // the box runs its own event loop
        soon.setSingleShot(true);
        connect(&soon, &QTimer::timeout, this, answer);
        soon.start();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(isAsked);
        QCOMPARE(dialog->isVisible(), !closes);
        QTRY_COMPARE(window->profile().name, name);
        // The window asks too, and stays after "Cancel".
        isAsked = false;
        soon.start();
        window->window()->close();
        QCOMPARE(isAsked, !closes);
        QCOMPARE(window->window()->isVisible(), !closes);
    }

    void anotherBaseHasAnotherListAndAnotherEndpoint()
    {
        start({m_alpha, m_beta});
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        m_west->token = "token-of-east";
        openPage("Alpha");
        type("baseEdit", m_west->base());
        QTest::keyClick(field<QLineEdit>("baseEdit"), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window("Alpha")->profile().base, m_west->base());
        QTRY_COMPARE(m_fixture->window("Alpha")->window()->windowTitle(), QString(u"Alpha, " + m_west->base()));
        QCOMPARE(m_fixture->names(), QStringList(QStringLiteral("Alpha")));
        QVERIFY(m_fixture->window("Alpha")->window()->isVisible());
        QVERIFY(m_fixture->taskIds("Alpha").isEmpty()); // another list
        handlePendingEvents(); // what was sent before the change has arrived
        const qsizetype before = m_east->requests();
        m_fixture->window("Alpha")->add(QList<TaskId>{TaskId::parse(QStringLiteral("tsk_2")).value()});
        QTRY_COMPARE(m_fixture->urls("Alpha"), QSet<QString>{QStringLiteral("https://west.example.com")});
        QCOMPARE(m_east->requests(), before);
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->window("Alpha")->profile().base, m_west->base());
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), QStringList(QStringLiteral("tsk_2")));
    }

    void aTokenForThisSessionEndsTheStop()
    {
        m_east->token = "another-token";
        start({m_alpha});
        QTRY_VERIFY(isStopped());
        openPage("Alpha");
        source(TokenSource::Kind::SessionOnly);
        type("tokenEdit", QStringLiteral("another-token"));
        click("saveButton");
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        QTRY_VERIFY(!isStopped());
        QCOMPARE(field<QLabel>("tokenNote")->text(), QStringLiteral("The token is used until Taskwatch exits."));
        // And one after it.
        m_east->token = "third-token";
        m_fixture->press("Alpha", Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(isStopped());
        openPage("Alpha");
        type("tokenEdit", QStringLiteral("third-token"));
        click("saveButton");
        QTRY_VERIFY(!isStopped());
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QTRY_VERIFY2(m_fixture->banner("Alpha").contains(u"enter it again"), qPrintable(m_fixture->banner("Alpha")));
        QFile ini(ProfileStore().fileName());
        QVERIFY(ini.open(QIODevice::ReadOnly));
        QVERIFY(!ini.readAll().contains("third-token"));
    }

    void anotherSourceHoldsAtOnceAndTheTokenBeforeIsGone()
    {
        m_alpha.token = {TokenSource::Kind::SessionOnly, {}};
        start({m_alpha});
        openPage("Alpha");
        type("tokenEdit", QStringLiteral("token-of-east"));
        click("saveButton");
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        source(TokenSource::Kind::File);
        type("sourceEdit", m_fixture->folder.filePath(QStringLiteral("nothing-here")));
        click("saveButton");
        QTRY_VERIFY2(m_fixture->banner("Alpha").contains(u"nothing-here"), qPrintable(m_fixture->banner("Alpha")));
        const qsizetype before = m_east->requests();
        m_fixture->press("Alpha", Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(field<QWidget>("statusBar")->isVisible(), true);
        const ControlPoller control({.intervals = {.active = 200ms, .idle = 200ms}, .limits = {}});
        QVERIFY(control.polls(3));
        QCOMPARE(m_east->requests(), before);
    }

    void withoutASecretServiceTheTokenHoldsForThisSession()
    {
        m_alpha.token = {TokenSource::Kind::SecretStore, {}};
        start({m_alpha});
        QTRY_VERIFY2(m_fixture->banner("Alpha").contains(u"keyring"), qPrintable(m_fixture->banner("Alpha")));
        QCOMPARE(m_east->requests(), 0);
        openPage("Alpha");
        type("tokenEdit", QStringLiteral("token-of-east"));
        click("saveButton");
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        QCOMPARE(m_east->tokens(), QSet<QByteArray>{"token-of-east"});
        QCOMPARE(m_fixture->banner("Alpha"), QString());
        QTRY_VERIFY2(field<QLabel>("tokenNote")->text().startsWith(u"No keyring is available"),
            qPrintable(field<QLabel>("tokenNote")->text()));
    }

    void aTokenGivenTogetherWithAnotherBaseIsNotLost()
    {
        m_alpha.token = {TokenSource::Kind::SecretStore, {}};
        start({m_alpha});
        openPage("Alpha");
        type("baseEdit", m_west->base());
        type("tokenEdit", QStringLiteral("token-of-west"));
        click("saveButton");
        QTRY_COMPARE(m_fixture->window("Alpha")->profile().base, m_west->base());
        m_fixture->window("Alpha")->add(QList<TaskId>{TaskId::parse(QStringLiteral("tsk_2")).value()});
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        QCOMPARE(m_west->tokens(), QSet<QByteArray>{"token-of-west"});
    }

    void aRemovedProfileWorksUntilItsWindowCloses()
    {
        start({m_alpha, m_beta});
        openPage("Alpha");
        click("removeProfileButton");
        click("confirmRemoveButton");
        QTRY_COMPARE(m_fixture->program->registry()->kept().size(), 1);
        QCOMPARE(m_fixture->names(), QStringList(QStringLiteral("Alpha")));
        m_fixture->window("Alpha")->add(QList<TaskId>{TaskId::parse(QStringLiteral("tsk_2")).value()});
        QTRY_VERIFY(m_east->tasks().contains("tsk_2"));
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->names(), QStringList(QStringLiteral("Beta")));
    }

    void theTestTellsWhatItFound_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("words");
        QTest::newRow("good") << QByteArray("token-of-east") << QString();
        QTest::newRow("refused") << QByteArray("another") << QStringLiteral("token");
        QTest::newRow("no file") << QByteArray() << QStringLiteral("aaaa.token");
    }

    void theTestTellsWhatItFound()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QString, words);
        start({m_alpha});
        if (token.isEmpty())
            QVERIFY(QFile::remove(m_alpha.token.name));
        else
            m_east->token = token;
        openPage("Alpha");
        click("testButton");
        QTRY_VERIFY(field<QWidget>("probeFrame")->isVisible());
        const QString summary = field<QLabel>("probeSummary")->text();
        QVERIFY2(!summary.isEmpty() && summary.contains(words), qPrintable(summary));
        QTRY_COMPARE(field<QAbstractButton>("testButton")->isEnabled(), true);
    }

    void theTestFindsAnotherApi()
    {
        m_alpha.api = QStringLiteral("qstash-v2");
        start({m_alpha});
        openPage("Alpha");
        click("testButton");
        QTRY_VERIFY(field<QWidget>("probeFrame")->isVisible());
        QCOMPARE(field<QLabel>("probeSummary")->text(),
            QStringLiteral("The endpoint was reached, but its API is not QStash v2. It looks like QStash v1."));
        QVERIFY(field<QWidget>("useApiButton")->isVisible());
        click("useApiButton");
        QTRY_VERIFY2(field<QLabel>("probeSummary")->text().startsWith(u"Test passed"),
            qPrintable(field<QLabel>("probeSummary")->text()));
        QVERIFY(!field<QWidget>("useApiButton")->isVisible());
    }

    /// A profile with the wrong API finds none of its tasks; one click gives it the API that does.
    void whereNoTaskIsKnownTheOtherApiIsOffered()
    {
        m_alpha.api = QStringLiteral("qstash-v2");
        m_fixture->keep({m_alpha}, {m_alpha.key()});
        const QStringList ids = {QStringLiteral("tsk_1"), QStringLiteral("tsk_2"), QStringLiteral("tsk_3")};
        QCOMPARE(m_fixture->start(ids), QString());
        auto *trouble = field<QWidget>("troubleBanner");
        const auto button = [trouble] { return trouble->findChild<QAbstractButton *>(QStringLiteral("actionButton")); };
        QTRY_VERIFY(trouble->isVisible() && button()->isVisible());
        QCOMPARE(button()->text().remove(u'&'), QStringLiteral("Use QStash v1"));
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window("Alpha") && m_fixture->window("Alpha")->profile().api.isEmpty());
        QCOMPARE(m_fixture->names(), QStringList(QStringLiteral("Alpha"))); // in the place of the old window
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), ids);
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1); // all tasks of that server have one url
        QCOMPARE(m_fixture->program->registry()->kept().first().api, QString()); // the default
        QVERIFY(!field<QWidget>("troubleBanner")->isVisible());
    }

    void aTestOfAnotherSourceTakesNoTokenOfTheSession()
    {
        m_alpha.token = {TokenSource::Kind::SessionOnly, {}};
        start({m_alpha});
        openPage("Alpha");
        type("tokenEdit", QStringLiteral("token-of-east"));
        click("saveButton");
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), 1);
        source(TokenSource::Kind::File);
        type("sourceEdit", m_fixture->folder.filePath(QStringLiteral("nothing-here")));
        click("testButton");
        QTRY_VERIFY(field<QWidget>("probeFrame")->isVisible());
        QVERIFY2(field<QLabel>("probeSummary")->text().contains(u"nothing-here"),
            qPrintable(field<QLabel>("probeSummary")->text()));
    }
};

TASKWATCH_TEST(TestProfileEditing, QApplication);
#include "tst_profileediting.moc"
