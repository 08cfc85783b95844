// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/connectionfinder.h"
#include "secrets/secretstore.h"
#include "support/barriers.h"
#include "support/keyring.h"
#include "support/sessionbus.h"
#include "support/testcertificates.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// The passwords of a connection are kept in the keyring, and found again.
class TestConnectionFinder : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_made;
    SessionBus m_bus;
    Keyring m_keyring;
    std::unique_ptr<SecretStore> m_store; // a process has only one

    Profile profile(const char *id) const
    {
        return {.id = QString::fromLatin1(id),
            .name = QStringLiteral("P"),
            .base = QStringLiteral("https://tasks.example.test"),
            .token = {},
            .connection = {.proxy = ConnectionSettings::Proxy::Http,
                .proxyAddress = QStringLiteral("localhost:3128"),
                .proxyUser = QStringLiteral("me"),
                .certificateFile = m_made.file("me.pem"),
                .keyFile = m_made.file("locked.key")}};
    }

    /// What is found for @p profile: the password of the proxy, or `!` and why there is no connection.
    static QString found(ConnectionFinder &finder, const Profile &profile, bool lookUp = true)
    {
        std::optional<ConnectionFinder::Outcome> outcome;
        const auto connection = connect(
            &finder, &ConnectionFinder::found, &finder, [&](const QString &key, const ConnectionFinder::Outcome &each) {
                if (key == profile.key())
                    outcome = each;
            });
        if (lookUp)
            finder.lookUp(profile);
        const bool isFound = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, Patience);
        disconnect(connection);
        if (!isFound)
            return QStringLiteral("nothing");
        return *outcome ? QString((*outcome)->proxy->password()) : QString(u'!' + outcome->error().words);
    }

private Q_SLOTS:
    void cleanupTestCase() { m_store.reset(); } // before the keyring
    void initTestCase()
    {
        if (const QString why = whyNotRun(
                {QStringLiteral("dbus-daemon"), QStringLiteral("gnome-keyring-daemon"), QStringLiteral("openssl")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_bus.startForThisProcess(), QString());
        QCOMPARE(m_keyring.start(m_bus.address()), QString());
        m_store = std::make_unique<SecretStore>();
        m_made.makeAuthority("ca");
        m_made.makeCertificate("me", "ca");
        m_made.openssl(QStringLiteral("pkcs8 -topk8 -in me.key -out locked.key -passout pass:passphrase"));
    }

    void passwordsAreStoredAndRemoved()
    {
        const Profile kept = profile("aaaa");
        ConnectionFinder first(m_store.get());
        QVERIFY(found(first, kept).contains(u"is encrypted; enter its passphrase"));
        int written = 0;
        const QObject context; // ends the connections with this function
        connect(m_store.get(), &SecretStore::written, &context, [&written] { ++written; });
        first.give(kept, {.proxy = Password(QStringLiteral("p w ä")), .key = Password(QStringLiteral("passphrase"))});
        QCOMPARE(found(first, kept, false), QStringLiteral("p w ä")); // at once, without the keyring
        QTRY_COMPARE(written, 2);

        ConnectionFinder later(m_store.get()); // as after a start of the program
        QCOMPARE(found(later, kept), QStringLiteral("p w ä"));
        const Profile other = profile("bbbb");
        QVERIFY2(found(later, other).contains(u"is encrypted"), "the passwords of another profile are used");

        Profile without = kept;
        without.connection = {};
        int removed = 0;
        connect(m_store.get(), &SecretStore::removed, &context, [&removed] { ++removed; });
        later.forgetUnused(kept, without);
        QTRY_COMPARE(removed, 2);
        ConnectionFinder last(m_store.get());
        QVERIFY(found(last, kept).contains(u"is encrypted"));
    }

    void aTypedPassphraseComesFirst()
    {
        ConnectionFinder finder(m_store.get());
        const Profile kept = profile("cccc");
        finder.give(kept, {.proxy = Password(QStringLiteral("right")), .key = Password(QStringLiteral("passphrase"))});
        QCOMPARE(found(finder, kept, false), QStringLiteral("right"));
        QString outcome;
        connect(&finder, &ConnectionFinder::found, this,
            [&outcome](const QString &, const ConnectionFinder::Outcome &each) {
                outcome = each ? QStringLiteral("read") : each.error().words;
            });
        finder.lookUp(kept, {.proxy = {}, .key = Password(QStringLiteral("wrong"))});
        QTRY_VERIFY2(outcome.contains(u"cannot be read with this passphrase"), qPrintable(outcome));
    }

    void withoutAKeyringPasswordsHoldForThisRun()
    {
        ConnectionFinder finder(nullptr);
        const Profile kept = profile("dddd");
        finder.give(kept, {.proxy = Password(QStringLiteral("pw")), .key = Password(QStringLiteral("passphrase"))});
        QCOMPARE(found(finder, kept, false), QStringLiteral("pw"));
        QCOMPARE(found(finder, kept), QStringLiteral("pw"));
    }

    void filesAreCheckedInAnotherThread()
    {
        QString said = QStringLiteral("nothing");
        auto context = std::make_unique<QObject>();
        const auto answer = [&said](const QString &words) { said = words; };
        ConnectionFinder::checkFiles({.caFile = m_made.file("none.pem")}, {}, context.get(), answer);
        QCOMPARE(said, QStringLiteral("nothing"));
        QTRY_VERIFY2(said.contains(u"none.pem cannot be read"), qPrintable(said));
        // A passphrase that was not typed may be in the keyring.
        ConnectionFinder::checkFiles(profile("eeee").connection, {}, context.get(), answer);
        QTRY_COMPARE(said, QString());
    }

    /// A person closes the window while a slow disk is read.
    void nobodyMayWaitForTheFilesAnyMore()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        const int threads = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        const auto restore = qScopeGuard([&pool, threads] { pool.setMaxThreadCount(threads); });
        QSemaphore isDestroyed;
        pool.start([&isDestroyed] { isDestroyed.acquire(); });
        bool isSaid = false;
        auto context = std::make_unique<QObject>();
        ConnectionFinder::checkFiles(
            {.caFile = m_made.file("none.pem")}, {}, context.get(), [&isSaid](const QString &) { isSaid = true; });
        context.reset();
        isDestroyed.release();
        QVERIFY(pool.waitForDone());
        handlePendingEvents();
        QVERIFY(!isSaid);
    }
};

TASKWATCH_TEST(TestConnectionFinder, QCoreApplication);
#include "tst_connectionfinder.moc"
