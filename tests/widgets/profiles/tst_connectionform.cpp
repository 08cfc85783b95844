// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilespage.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;

namespace {

constexpr auto ProxyPassword = "s3cret of the proxy";

Profile profileNamed(const char *name)
{
    return {.id = QString::fromLatin1(name) + QStringLiteral("00"),
        .name = QString::fromLatin1(name),
        .base = QStringLiteral("https://tasks.example.com"),
        .token = {}};
}

} // namespace

/// The connection of a profile in the settings, by mouse and keys.
class TestConnectionForm : public QObject
{
    Q_OBJECT

private:
    /// A question about files, which the test answers.
    struct Asked {
        ConnectionSettings settings;
        ConnectionSecrets typed;
        ConnectionForm::Answer answer;
    };
    std::unique_ptr<ProfilesPage> m_page;
    std::unique_ptr<QSignalSpy> m_saved;
    QList<Asked> m_asked;

    template <typename T>
    T *find(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    bool seen(const char *name) const { return find<QWidget>(name)->isVisible(); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void click(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void type(const char *field, const QString &words) const
    {
        auto *edit = find<QLineEdit>(field);
        QVERIFY(edit->isVisible());
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, words);
    }
    void proxy(ConnectionSettings::Proxy wanted) const
    {
        auto *combo = find<QComboBox>("proxyCombo");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        while (combo->currentData().toInt() != static_cast<int>(wanted))
            QTest::keyClick(combo, Qt::Key_Down);
    }
    Profile saved() const { return m_saved->last().at(0).value<Profile>(); }
    ConnectionSecrets savedSecrets() const { return m_saved->last().at(2).value<ConnectionSecrets>(); }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ProfilesPage>([](const QString &, bool) { return QString(); });
        m_page->setConnectionCheck([this](const ConnectionSettings &settings, const ConnectionSecrets &typed, QObject *,
                                       const ConnectionForm::Answer &answer) {
            m_asked.append({settings, typed, answer});
        });
        m_saved = std::make_unique<QSignalSpy>(m_page.get(), &ProfilesPage::profileSaved);
        m_asked.clear();
        m_page->setProfiles({profileNamed("one"), profileNamed("two")}, {});
        m_page->resize(900, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void isFoldedAwayUntilItIsWanted()
    {
        QVERIFY(!seen("connectionFields"));
        QCOMPARE(text("connectionSummary"), QStringLiteral("as the system is set up"));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        click("connectionButton");
        QVERIFY(seen("proxyCombo") && seen("caEdit") && seen("certificateEdit"));
        QVERIFY(!seen("proxyAddressEdit") && !seen("keyEdit") && text("connectionSummary").isEmpty());
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled()); // looking changes nothing
        QTest::keyClick(find<QWidget>("connectionButton"), Qt::Key_Space);
        QVERIFY(!seen("connectionFields"));
    }

    void aProxyWithAPassword()
    {
        click("connectionButton");
        proxy(ConnectionSettings::Proxy::Http);
        QVERIFY(seen("proxyAddressEdit") && !seen("proxyPasswordEdit"));
        QVERIFY2(text("connectionNote").contains(u"a host and a port"), qPrintable(text("connectionNote")));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        type("proxyAddressEdit", QStringLiteral("proxy.example.com"));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QTest::keyClicks(find<QLineEdit>("proxyAddressEdit"), QStringLiteral(":3128"));
        QVERIFY(!seen("connectionNote"));
        type("proxyUserEdit", QStringLiteral("me"));
        type("proxyPasswordEdit", QString::fromLatin1(ProxyPassword));
        QCOMPARE(find<QLineEdit>("proxyPasswordEdit")->echoMode(), QLineEdit::Password);
        QVERIFY2(text("connectionNote").contains(u"keyring"), qPrintable(text("connectionNote")));
        click("saveButton");
        QCOMPARE(m_saved->size(), 1);
        QVERIFY(saved().connection
            == (ConnectionSettings{.proxy = ConnectionSettings::Proxy::Http,
                .proxyAddress = QStringLiteral("proxy.example.com:3128"),
                .proxyUser = QStringLiteral("me")}));
        QVERIFY(savedSecrets().proxy == Password(QString::fromLatin1(ProxyPassword)));
        QCOMPARE(find<QLineEdit>("proxyPasswordEdit")->text(), QString());
        find<QLineEdit>("proxyPasswordEdit")->undo();
        QCOMPARE(find<QLineEdit>("proxyPasswordEdit")->text(), QString());
        QVERIFY(seen("connectionFields")); // a connection of its own is shown
    }

    void typedPasswordsStayWithTheirProfile()
    {
        click("connectionButton");
        type("certificateEdit", QStringLiteral("/me.pem"));
        type("passphraseEdit", QStringLiteral("s3cret"));
        auto *list = find<QListWidget>("profileList");
        const auto choose = [list](int row) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
        };
        choose(1);
        QCOMPARE(find<QLineEdit>("passphraseEdit")->text(), QString());
        QVERIFY(!seen("connectionFields"));
        choose(0);
        QCOMPARE(find<QLineEdit>("passphraseEdit")->text(), QStringLiteral("s3cret"));
        click("saveButton");
        QVERIFY(savedSecrets().key == Password(QStringLiteral("s3cret")));
    }

    void filesAreCheckedAtOnce()
    {
        click("connectionButton");
        type("caEdit", QStringLiteral("/ca.pem"));
        QTRY_COMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.last().settings.caFile, QStringLiteral("/ca.pem"));
        m_asked.last().answer(QStringLiteral("the file /ca.pem cannot be read"));
        QCOMPARE(text("connectionNote"),
            QStringLiteral("No requests can be sent for this profile: the file /ca.pem cannot be read."));
        QVERIFY(seen("connectionNote"));
        QVERIFY(find<QPushButton>("saveButton")->isEnabled()); // it may be there later
        QTest::keyClicks(find<QLineEdit>("caEdit"), QStringLiteral("2"));
        QVERIFY(!seen("connectionNote"));
        QTRY_COMPARE(m_asked.size(), 2);
        m_asked.last().answer({});
        m_asked.first().answer(QStringLiteral("too late"));
        QVERIFY(!seen("connectionNote"));
    }

    void aSavedProfileIsCheckedWhenItIsShown()
    {
        Profile one = profileNamed("one");
        one.connection.certificateFile = QStringLiteral("/me.pem");
        m_page->setProfiles({one, profileNamed("two")}, {});
        QVERIFY(seen("connectionFields"));
        QCOMPARE(m_asked.size(), 1);
        m_asked.last().answer(QStringLiteral("the client certificate /me.pem expired on 1/2/26; get a new one"));
        QVERIFY2(text("connectionNote").contains(u"expired on"), qPrintable(text("connectionNote")));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
    }

    void aKeyWithoutItsCertificateCannotBeSaved()
    {
        click("connectionButton");
        type("certificateEdit", QStringLiteral("/me.pem"));
        type("keyEdit", QStringLiteral("/me.key"));
        QVERIFY(find<QPushButton>("saveButton")->isEnabled());
        type("certificateEdit", QString());
        QVERIFY2(
            text("connectionNote").contains(u"without its client certificate"), qPrintable(text("connectionNote")));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QVERIFY(!find<QPushButton>("testButton")->isEnabled());
    }
};

TASKWATCH_TEST(TestConnectionForm, QApplication);
#include "tst_connectionform.moc"
