// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstore.h"
#include "secrets/tokenfinder.h"
#include "support/keyring.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestTokenFinder : public QObject
{
    Q_OBJECT

private:
    static ApiToken token(const char *text) { return *ApiToken::parse(text); }

    static Profile profile(TokenSource::Kind kind, const QString &name = {}, const char *id = "k3v9x2a7")
    {
        return {.id = QLatin1String(id),
            .name = QStringLiteral("P"),
            .base = QStringLiteral("https://a"),
            .token = {.kind = kind, .name = name}};
    }

    /// The result for @p profile: the token's header and the warning, or `!` and the error text.
    static QString found(TokenFinder &finder, const Profile &profile)
    {
        QString said;
        int times = 0;
        const auto connection = connect(
            &finder, &TokenFinder::found, &finder, [&](const QString &key, const TokenFinder::Outcome &outcome) {
                ++times;
                said = key != profile.key() ? QStringLiteral("another key")
                    : outcome               ? QString(outcome->token.secretText() + outcome->warning)
                                            : QString(u'!' + outcome.error());
            });
        finder.lookUp(profile);
        if (times != 0)
            said = QStringLiteral("at once");
        else if (!QTest::qWaitFor([&] { return times > 0; }, Patience))
            said = QStringLiteral("nothing");
        disconnect(connection);
        return said;
    }

    [[nodiscard]] QString write(const char *name, const QByteArray &bytes,
        QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(permissions))
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
    SessionBus m_bus;
    Keyring m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon"), QStringLiteral("gnome-keyring-daemon")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_bus.startForThisProcess(), QString());
        QCOMPARE(m_keyring.start(m_bus.address()), QString());
    }

    void noSourceMeansNoToken()
    {
        TokenFinder finder(nullptr);
        QCOMPARE(found(finder, profile(TokenSource::Kind::None)), QString());
    }

    void findsItInTheEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("GOOD"), QStringLiteral(" secret-token\n"));
        environment.insert(QStringLiteral("BLANK"), QStringLiteral(" "));
        environment.insert(QStringLiteral("BAD"), QStringLiteral("secret token"));
        TokenFinder finder(nullptr, environment);
        const auto in = [&](const char *variable) {
            return found(finder, profile(TokenSource::Kind::Environment, QLatin1String(variable)));
        };
        QCOMPARE(in("GOOD"), QStringLiteral("secret-token"));
        QVERIFY(in("MISSING").startsWith(u"!$MISSING is not set: set it"));
        QVERIFY(in("BLANK").startsWith(u"!$BLANK is not set"));
        QVERIFY(in("BAD").startsWith(u"!in $BAD: ") && !in("BAD").contains(u"secret"));
    }

    void findsItInAFile()
    {
        TokenFinder finder(nullptr);
        const auto in = [&](const QString &file) { return found(finder, profile(TokenSource::Kind::File, file)); };
        QCOMPARE(in(write("good", "secret-token\nmore\n")), QStringLiteral("secret-token"));
        const QString open = write("open", "secret-token", QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(in(open).startsWith(
            u"secret-token" + QStringLiteral("Other users of this machine can read the token file ") + open));
        QVERIFY(in(write("group", "secret-token", QFile::ReadOwner | QFile::ReadGroup)).contains(u"chmod 600"));
        QVERIFY(in(write("empty", "\nsecret-token\n")).contains(u": the token is empty"));
        const QString bad = in(write("bad", "secret token"));
        QVERIFY(bad.startsWith(u"!in the token file ") && !bad.contains(u"secret"));
        QVERIFY(in(m_folder.filePath(QStringLiteral("missing")))
                    .contains(u"cannot be read: No such file or directory; check that it exists"));
        QVERIFY(in(m_folder.path()).contains(u"is not a regular file"));
        QVERIFY(in(QStringLiteral("-")).contains(u"standard input"));
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(in(pipe).contains(u"is not a regular file")); // and reading it does not block
    }

    void keepsOneForThisSession()
    {
        TokenFinder finder(nullptr);
        const Profile one = profile(TokenSource::Kind::SessionOnly);
        const Profile other = profile(TokenSource::Kind::SessionOnly, {}, "other222");
        QVERIFY(found(finder, one).startsWith(u"!the token was stored only until Taskwatch exited"));
        finder.setSessionToken(one.key(), token("secret-token"));
        QVERIFY(finder.hasSessionToken(one.key()) && !finder.hasSessionToken(other.key()));
        QCOMPARE(found(finder, one), QStringLiteral("secret-token"));
        QVERIFY(found(finder, other).startsWith(u'!'));
        // It also replaces a token that cannot be reached.
        QCOMPARE(found(finder, profile(TokenSource::Kind::SecretStore)), QStringLiteral("secret-token"));
        finder.setSessionToken(one.key(), {});
        QVERIFY(found(finder, one).startsWith(u'!'));
    }

    void findsItInTheSecretService()
    {
        SecretStore store;
        TokenFinder finder(&store);
        const Profile kept = profile(TokenSource::Kind::SecretStore);
        QVERIFY(found(finder, kept).startsWith(u"!the keyring has no token for this profile"));
        QSignalSpy written(&store, &SecretStore::written);
        store.write(kept.id, token("secret-token"));
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(found(finder, kept), QStringLiteral("secret-token"));
        QVERIFY(found(finder, profile(TokenSource::Kind::SecretStore, {}, ""))
                    .startsWith(u"!no token is saved for this profile"));

        // Two requests at a time get one answer each.
        QSignalSpy answers(&finder, &TokenFinder::found);
        finder.lookUp(kept);
        finder.lookUp(kept);
        QTRY_COMPARE(answers.size(), 2);
        // The answer to a later request arrives after an unwanted third one.
        QCOMPARE(found(finder, kept), QStringLiteral("secret-token"));
        QCOMPARE(answers.size(), 3);
    }

    void withoutAStoreItSaysSo()
    {
        TokenFinder finder(nullptr);
        QVERIFY(
            found(finder, profile(TokenSource::Kind::SecretStore)).startsWith(u"!no token is saved for this profile"));
    }
};

TASKWATCH_TEST(TestTokenFinder, QCoreApplication);
#include "tst_tokenfinder.moc"
