// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "filter/filterbar.h"
#include "profiles/profilebutton.h"
#include "settings/settingsactions.h"
#include "settings/viewsstore.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "views/viewsmenu.h"
#include "window/windowparts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// The state of all check boxes of a page.
QList<bool> checks(const QWidget *page)
{
    QList<bool> checks;
    const QList<QCheckBox *> all = page->findChildren<QCheckBox *>();
    for (const QCheckBox *box : all)
        checks.append(box->isChecked());
    return checks;
}

} // namespace

/// Settings for the whole program, changed in one of two windows.
class TestSharedSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProfilesFixture> m_fixture;
    std::unique_ptr<Region> m_east;
    std::unique_ptr<Region> m_west;

    [[nodiscard]] SettingsActions *settings(const char *window) const
    {
        return m_fixture->window(window)->window()->parts().settings;
    }
    [[nodiscard]] QWidget *page(const char *window, const char *name) const
    {
        auto *found = m_fixture->child<QWidget>(window, name);
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    void showPages(const QString &key)
    {
        for (const char *name : {"Alpha", "Beta"})
            settings(name)->showPage(key);
    }

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
            // It is painted and connected to the desktop.
            QTRY_VERIFY(settings(name)->findChild<QAction *>(QStringLiteral("notificationsAction"))->isVisible());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_east.reset();
        m_west.reset();
    }

    void notificationRules()
    {
        showPages(QStringLiteral("notifications"));
        QWidget *alpha = page("Alpha", "notifications");
        QWidget *beta = page("Beta", "notifications");
        QCOMPARE(checks(alpha), checks(beta));
        QCheckBox *box = nullptr;
        const QList<QCheckBox *> boxes = alpha->findChildren<QCheckBox *>();
        for (QCheckBox *each : boxes) {
            if (!box && each->isVisible() && each->isEnabled())
                box = each;
        }
        QVERIFY(box);
        const QList<bool> before = checks(beta);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(checks(alpha) != before);
        QCOMPARE(checks(beta), checks(alpha));
    }

    void muting()
    {
        std::optional<Timestamp> muted;
        connect(m_fixture->window("Beta"), &ProfileWindow::mutedUntilChanged, this,
            [&muted](std::optional<Timestamp> until) { muted = until; });
        Q_EMIT settings("Alpha")->muteRequested(MuteSpan::Hour);
        QVERIFY(muted.has_value());
        Q_EMIT settings("Beta")->unmuteRequested();
        QVERIFY(!muted.has_value());
    }

    void aWindowThatIsNeverPaintedNotifiesToo()
    {
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        for (const char *name : {"Alpha", "Beta"})
            m_fixture->window(name)->window()->setUpdatesEnabled(false); // as if it were started minimised
        for (const char *name : {"Alpha", "Beta"})
            QTRY_VERIFY(settings(name)->findChild<QAction *>(QStringLiteral("notificationsAction"))->isVisible());
    }

    void historyLimits()
    {
        showPages(QStringLiteral("history"));
        auto *alpha = page("Alpha", "history")->findChild<QSpinBox *>();
        QVERIFY(alpha);
        auto *beta = page("Beta", "history")->findChild<QSpinBox *>(alpha->objectName());
        QVERIFY(beta);
        const int before = beta->value();
        alpha->setFocus();
        QTest::keyClick(alpha, Qt::Key_Up);
        QTest::keyClick(alpha, Qt::Key_Return);
        QVERIFY(alpha->value() != before);
        QTRY_COMPARE(beta->value(), alpha->value());
    }

    void views()
    {
        const auto menuOf = [this](const char *window) { return m_fixture->window(window)->window()->parts().views; };
        QSignalSpy changedInBeta(menuOf("Beta"), &ViewsMenu::viewsChanged);
        const auto offers = [&](const QString &name) {
            const QList<SavedView> &views = menuOf("Beta")->views();
            return std::any_of(
                views.cbegin(), views.cend(), [&name](const SavedView &view) { return view.name == name; });
        };
        QVERIFY(offers(QStringLiteral("Needs attention"))); // shipped
        m_fixture->child<QLineEdit>("Alpha", "filterEdit")->setText(QStringLiteral("overdue"));
        m_fixture->child<QAction>("Alpha", "saveViewAsAction")->trigger();
        QTest::keyClicks(m_fixture->child<QLineEdit>("Alpha", "nameEdit"), QStringLiteral("Late"));
        QTest::keyClick(m_fixture->child<QLineEdit>("Alpha", "nameEdit"), Qt::Key_Return);
        QTRY_VERIFY(offers(QStringLiteral("Late")));
        // Another process, such as the window of a recording, adds one.
        ViewsStore other;
        QVERIFY(other.save(other.load()
            + QList<SavedView>{{QStringLiteral("Lost"), {{QStringLiteral("sort"), QStringLiteral("url")}}}}));
        QTRY_VERIFY(offers(QStringLiteral("Lost")));
        QVERIFY(offers(QStringLiteral("Late")));
        QVERIFY(offers(QStringLiteral("Needs attention")));
        QVERIFY(changedInBeta.isEmpty()); // passed on, not changed there
    }

    void appearanceAndTimes()
    {
        const auto isChecked = [this](const char *window, const char *action) {
            return m_fixture->child<QAction>(window, action)->isChecked();
        };
        const auto choose = [this](const char *window, const char *action) {
            m_fixture->child<QAction>(window, action)->trigger();
        };
        choose("Alpha", "appearance.dark");
        QVERIFY(isChecked("Beta", "appearance.dark"));
        choose("Beta", "appearance.light");
        QVERIFY(isChecked("Alpha", "appearance.light"));
        choose("Alpha", "times.local");
        QVERIFY(isChecked("Beta", "times.local"));
        // A window that is opened later has the same settings, even if they are not saved yet.
        m_fixture->press("Beta", Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->names(), QStringList(QStringLiteral("Alpha")));
        choose("Alpha", "appearance.dark");
        const QString key = m_fixture->program->registry()->kept().last().key();
        Q_EMIT m_fixture->child<ProfileButton>("Alpha", "profileButton")->profileChosen(key);
        QTRY_COMPARE(m_fixture->names().size(), 2);
        for (const char *window : {"Alpha", "Beta"}) {
            QVERIFY(isChecked(window, "appearance.dark"));
            QVERIFY(isChecked(window, "times.local"));
            QCOMPARE(m_fixture->child<TaskTableView>(window, "taskTable")->taskModel()->timeForm(), TimeForm::Local);
        }
        choose("Alpha", "appearance.system");
    }
};

TASKWATCH_TEST(TestSharedSettings, QApplication);
#include "tst_sharedsettings.moc"
