// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "detail/detailpane.h"
#include "session/session.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "start/language.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "window/windowparts.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Another language is chosen in the settings. The test's catalogue of Hebrew has few texts, among them "&File".
class TestChangeLanguage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProfilesFixture> m_fixture;
    std::unique_ptr<Region> m_east;
    std::unique_ptr<Region> m_west;

    /// The title of the first menu in @p window.
    [[nodiscard]] QString title(const char *window) const
    {
        const auto *menu = m_fixture->child<QMenu>(window, "fileMenu");
        return menu ? menu->title() : QString();
    }
    void choose(const char *window, const QString &language) const
    {
        m_fixture->window(window)->window()->parts().settings->showPage(QStringLiteral("appearance"));
        auto *combo = m_fixture->child<QComboBox>(window, "languageCombo");
        QVERIFY(combo);
        const int index = combo->findText(language);
        QVERIFY2(index >= 0, qPrintable(language));
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), language);
    }
    /// The keys of the settings' pages, in the order of their list.
    [[nodiscard]] QStringList pages(const char *window) const
    {
        const auto *dialog = m_fixture->window(window)->window()->findChild<SettingsDialog *>();
        auto *list = m_fixture->child<QListWidget>(window, "pageList");
        if (!dialog || !list)
            return {};
        const int shown = list->currentRow();
        QStringList keys;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            keys.append(dialog->currentKey());
        }
        list->setCurrentRow(shown);
        return keys;
    }
    static QString hebrew() { return languageName(QStringLiteral("he")); }

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void init()
    {
        m_fixture = std::make_unique<ProfilesFixture>();
        m_east = std::make_unique<Region>("east", "token-of-east");
        m_west = std::make_unique<Region>("west", "token-of-west");
        const Profile alpha = m_east->profile("aaaa", "Alpha", m_fixture->folder);
        const Profile beta = m_west->profile("bbbb", "Beta", m_fixture->folder);
        m_fixture->keep({alpha, beta}, {alpha.key(), beta.key()});
        QCOMPARE(m_fixture->start(), QString());
        for (const char *name : {"Alpha", "Beta"})
            QTRY_VERIFY(m_fixture->window(name)->session()->isRecalled());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_east.reset();
        m_west.reset();
        useLanguage(QStringLiteral("en"));
    }

    void allWindowsSpeakItAtOnceAndGoOn()
    {
        m_fixture->window("Alpha")->window()->acceptText(QStringLiteral("tsk_1 tsk_2"));
        QTRY_COMPARE(m_fixture->urls("Alpha"), QSet<QString>{QStringLiteral("https://east.example.com")});
        m_fixture->window("Alpha")->window()->selectTask(id("tsk_2"));
        QTRY_COMPARE(m_fixture->window("Alpha")->window()->parts().detail->task(), std::optional(id("tsk_2")));
        m_fixture->child<QAction>("Alpha", "pauseAction")->trigger();
        QTRY_VERIFY(m_fixture->window("Alpha")->session()->status().paused);
        QPointer<Session> session = m_fixture->window("Alpha")->session();

        QTRY_VERIFY(QApplication::activeWindow());
        m_fixture->window("Alpha")->window()->parts().settings->showPage(QStringLiteral("appearance"));
        const QStringList before = pages("Alpha");
        QVERIFY(before.contains(QStringLiteral("notifications")));
        QVERIFY(m_fixture->child<QComboBox>("Alpha", "languageCombo"));
        m_fixture->child<QComboBox>("Alpha", "languageCombo")->setFocus();
        choose("Alpha", hebrew());
        for (const char *name : {"Alpha", "Beta"}) {
            QTRY_COMPARE(title(name), QStringLiteral("קובץ(&F)"));
            QVERIFY(m_fixture->window(name)->window()->isVisible());
        }
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        // The session is the same, and the window shows it as it was.
        QVERIFY(session);
        QCOMPARE(m_fixture->window("Alpha")->session(), session.data());
        QCOMPARE(m_fixture->taskIds("Alpha"), (QStringList{QStringLiteral("tsk_1"), QStringLiteral("tsk_2")}));
        QTRY_COMPARE(m_fixture->window("Alpha")->window()->parts().detail->task(), std::optional(id("tsk_2")));
        QVERIFY(m_fixture->child<QAction>("Alpha", "pauseAction")->isChecked());
        QVERIFY(session->status().paused);
        // The person goes on in the settings.
        auto *dialog = m_fixture->window("Alpha")->window()->findChild<SettingsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto *combo = m_fixture->child<QComboBox>("Alpha", "languageCombo");
        QVERIFY(combo && combo->isVisible());
        QCOMPARE(combo->currentText(), hebrew());
        QCOMPARE(dialog->focusWidget(), combo);
        QTRY_COMPARE(pages("Alpha"), before);

        // What is done in the new windows works.
        m_fixture->child<QAction>("Alpha", "pauseAction")->trigger();
        QTRY_VERIFY(!session->status().paused);
        m_fixture->window("Beta")->window()->acceptText(QStringLiteral("tsk_3"));
        QTRY_COMPARE(m_fixture->urls("Beta"), QSet<QString>{QStringLiteral("https://west.example.com")});

        choose("Alpha", QStringLiteral("English"));
        QTRY_COMPARE(title("Alpha"), QStringLiteral("&File"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theNextStartSpeaksIt()
    {
        choose("Alpha", hebrew());
        QTRY_COMPARE(title("Alpha"), QStringLiteral("קובץ(&F)"));
        for (const char *name : {"Alpha", "Beta"})
            m_fixture->window(name)->window()->close();
        m_fixture->end();
        useLanguage(QStringLiteral("en"));
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(title("Alpha"), QStringLiteral("קובץ(&F)"));
    }
};

TASKWATCH_TEST(TestChangeLanguage, QApplication);
#include "tst_changelanguage.moc"
