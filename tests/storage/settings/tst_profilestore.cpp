// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/profilestore.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Taskwatch;

class TestProfileStore : public QObject
{
    Q_OBJECT

private:
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Profile profile(const char *id, const char *name, const char *base = "https://qstash.upstash.io")
    {
        return {.id = QLatin1String(id), .name = QString::fromUtf8(name), .base = QLatin1String(base), .token = {}};
    }

    /// The names, in order.
    static QStringList namesOf(const ProfileStore::Loaded &loaded)
    {
        QStringList names;
        for (const Profile &each : loaded.kept.profiles)
            names.append(each.name);
        return names;
    }

    [[nodiscard]] QString write(const QByteArray &bytes)
    {
        const QString name = m_folder.filePath(QStringLiteral("%1.ini").arg(m_files++));
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void keepsAllOfEachInOrder()
    {
        ProfileStore store(m_folder.filePath(QStringLiteral("not/there/yet/profiles.ini")));
        QCOMPARE(store.load(), ProfileStore::Loaded());
        KeptProfiles kept;
        kept.profiles = {profile("zzzz", "Zuletzt, größer"),
            profile("bbbb", "Staging [2] / = \"x\"", "http://localhost:8080/under"), profile("aaaa", "a")};
        kept.profiles[0].color = ProfileColor::Red;
        kept.profiles[0].token = {
            .kind = TokenSource::Kind::Environment, .name = QStringLiteral("US_EAST_1_QSTASH_TOKEN")};
        kept.profiles[0].console = QStringLiteral("https://console.example.com/?a=1&task={taskId}");
        kept.profiles[1].allowHttp = true;
        kept.profiles[1].color = ProfileColor::Pink;
        kept.profiles[1].token = {.kind = TokenSource::Kind::File, .name = QStringLiteral("/home/me/a, b/token")};
        kept.profiles[2].token = {.kind = TokenSource::Kind::SessionOnly, .name = {}};
        kept.profiles[0].connection = {.proxy = ConnectionSettings::Proxy::Socks5,
            .proxyAddress = QStringLiteral("proxy.example.com:1080"),
            .proxyUser = QStringLiteral("me, \"myself\" = ä"),
            .caFile = QStringLiteral("/home/me/a, b/ca.pem"),
            .certificateFile = QStringLiteral("/home/me/cert=1.p12"),
            .keyFile = QStringLiteral("/home/me/key.pem")};
        kept.profiles[1].connection.proxy = ConnectionSettings::Proxy::None;
        kept.openKeys = {
            kept.profiles[1].key(), QStringLiteral("https://from.the.environment"), kept.profiles[0].key()};
        const Result<QString> saved = store.save(kept);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error()));
        QCOMPARE(*saved, QString());
        QCOMPARE(store.load(), (ProfileStore::Loaded{kept, {}}));

        // A new order, one profile renamed, one removed.
        kept.profiles = {kept.profiles[2], kept.profiles[0]};
        kept.profiles[1].name = QStringLiteral("Renamed");
        kept.profiles[1].token = {};
        kept.openKeys.clear();
        QVERIFY(store.save(kept));
        QCOMPARE(store.load(), (ProfileStore::Loaded{kept, {}}));
    }

    void everyColourAndSourceComesBack()
    {
        KeptProfiles kept;
        for (const ProfileColor color : AllProfileColors) {
            Profile each = profile("", "");
            each.name = QStringLiteral("c%1").arg(static_cast<int>(color));
            each.id = QStringLiteral("aaa") + each.name;
            each.color = color;
            kept.profiles.append(each);
        }
        kept.profiles[0].token.kind = TokenSource::Kind::None;
        ProfileStore store(write(""));
        QVERIFY(store.save(kept));
        QCOMPARE(store.load(), (ProfileStore::Loaded{kept, {}}));
    }

    void skipsWhatCannotBeAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &section, const char *words) {
            QTest::newRow(name) << section << QString::fromLatin1(words);
        };
        row("no name", "base=https://b\n", "it has no name");
        row("a long name", "name=" + QByteArray(61, 'n') + "\nbase=https://b\n", "more than 60 characters");
        row("a name nobody can tell from another",
            "name=a\xe2\x80\xae"
            "b\nbase=https://b\n",
            "control characters");
        row("the name of another", "name=gooD\nbase=https://b\n", "another profile is already called \"gooD\"");
        row("no address", "name=b\n", "base address");
        row("an address that is none", "name=b\nbase=qstash\n", "base address");
        row("of another kind", "name=b\nbase=ftp://b\n", "base address");
        row("with a token", "name=b\nbase=\"https://b/?qstash_token=eyJhbGciOi\"\n", "base address");
        row("with a password", "name=b\nbase=https://u:eyJhbGciOi@b\n", "base address");
        row("an unknown colour", "name=b\nbase=https://b\ncolor=mauve\n", "unknown colour \"mauve\"");
        row("a token", "name=b\nbase=https://b\ntoken=eyJhbGciOi\n", "do not write the token itself there");
        row("a variable that is none", "name=b\nbase=https://b\ntoken=environment\ntokenName=\"A B\"\n",
            "environment variable");
        row("no variable", "name=b\nbase=https://b\ntoken=environment\n", "environment variable");
        row("no file", "name=b\nbase=https://b\ntoken=file\n", "no token file is chosen");
        row("standard input", "name=b\nbase=https://b\ntoken=file\ntokenName=-\n", "standard input");
        row("a console that is a script", "name=b\nbase=https://b\nconsole=\"javascript:{taskId}\"\n", "\"console\"");
        row("a proxy with a password", "name=b\nbase=https://b\nproxy=http://u:eyJhbGciOi@p:80\n",
            "must not contain a user name or password");
        row("a proxy of another kind", "name=b\nbase=https://b\nproxy=ftp://p:80\n", "http:// or socks5://");
        row("a key alone", "name=b\nbase=https://b\nclientKey=/k\n", "without its client certificate");
        row("half a consent", "name=b\nbase=http://b\nallowHttp=maybe\n", "must be true or false");
    }

    void skipsWhatCannotBeAndSaysSo()
    {
        QFETCH(const QByteArray, section);
        QFETCH(const QString, words);
        const QString name = write(
            "[list]\norder=good, badd\n[profile-badd]\n" + section + "[profile-good]\nname=Good\nbase=https://g\n");
        ProfileStore store(name);
        const ProfileStore::Loaded loaded = store.load();
        QCOMPARE(namesOf(loaded), QStringList{QStringLiteral("Good")});
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY2(loaded.problems.first().contains(words) && loaded.problems.first().contains(u"[profile-badd]"),
            qPrintable(loaded.problems.first()));
        QVERIFY(!loaded.problems.first().contains(u"eyJhbGciOi"));

        // Saving other profiles leaves the section unchanged.
        KeptProfiles kept = loaded.kept;
        kept.profiles.append(profile("neww", "New"));
        QVERIFY(store.save(kept));
        QCOMPARE(store.load().problems, loaded.problems);
        QCOMPARE(namesOf(store.load()), QStringList({QStringLiteral("Good"), QStringLiteral("New")}));
        kept.profiles.clear();
        QVERIFY(store.save(kept));
        QVERIFY(bytesOf(name).contains("[profile-badd]"));
        QVERIFY(!bytesOf(name).contains("[profile-good]"));
    }

    void skipsAnIdThatCannotBe()
    {
        const ProfileStore::Loaded loaded = ProfileStore(write("[profile-A%20B]\nname=b\nbase=https://b\n")).load();
        QVERIFY(loaded.kept.profiles.isEmpty());
        QCOMPARE(loaded.problems.size(), 1);
    }

    void aTornFileIsKeptAsideBeforeItIsWrittenOver()
    {
        constexpr char Torn[] = "[profile-good]\nname=Good\nbase=https://g\n[profile-x\nnam\0\xff";
        const QByteArray torn(Torn, sizeof Torn - 1);
        const QString name = write(torn);
        ProfileStore store(name);
        const ProfileStore::Loaded loaded = store.load();
        QCOMPARE(namesOf(loaded), QStringList{QStringLiteral("Good")});
        QVERIFY(!loaded.problems.isEmpty());
        const Result<QString> saved = store.save(loaded.kept);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error()));
        QCOMPARE(*saved, QString(name + u".unread"));
        QCOMPARE(bytesOf(*saved), torn);
        QCOMPARE(namesOf(store.load()), QStringList{QStringLiteral("Good")});
    }

    void refusesWhatItWouldNotReadAgain()
    {
        const QString name = write("[profile-good]\nname=Good\nbase=https://g\n");
        const QByteArray before = bytesOf(name);
        ProfileStore store(name);
        for (const Profile &bad : {profile("", "No id"), profile("aaaa", ""), profile("aaaa", "No base", ""),
                 profile("aaaa", "good", "https://u:p@g")})
            QVERIFY(!store.save({.profiles = {profile("good", "Good"), bad}, .openKeys = {}}));
        QCOMPARE(bytesOf(name), before);
    }

    void reportsThatTheFileCannotBeWritten()
    {
        const Result<QString> saved = ProfileStore(QStringLiteral("/dev/null/nowhere/profiles.ini"))
                                          .save({.profiles = {profile("aaaa", "A")}, .openKeys = {}});
        QVERIFY(!saved);
        QVERIFY2(
            saved.error().contains(u"/dev/null/nowhere/profiles.ini could not be written"), qPrintable(saved.error()));
    }

    void aFileThatCannotBeReadIsNotWrittenOver()
    {
        const QString name = m_folder.filePath(QStringLiteral("folder.ini"));
        QVERIFY(QDir().mkdir(name)); // a folder cannot be read as a file, even by root
        ProfileStore store(name);
        QCOMPARE(store.load().problems.size(), 1);
        QVERIFY(!store.save({.profiles = {profile("aaaa", "A")}, .openKeys = {}}));
        QVERIFY(QFileInfo(name).isDir());
    }

    void whatAnotherProcessChangedStays()
    {
        const QString name = write("");
        ProfileStore here(name);
        QVERIFY(here.save({.profiles = {profile("aaaa", "Alpha"), profile("bbbb", "Beta")}, .openKeys = {}}));
        ProfileStore there(name);
        KeptProfiles theirs = there.load().kept;
        theirs.profiles.append(profile("cccc", "Gamma"));
        theirs.profiles[0].color = ProfileColor::Red;
        QVERIFY(there.save(theirs));
        // Here another field of Alpha changes, and Beta is removed. Gamma is not known here.
        QVERIFY(here.save({.profiles = {profile("aaaa", "Alpha 2")}, .openKeys = {}}));
        const ProfileStore::Loaded loaded = here.load();
        QCOMPARE(namesOf(loaded), QStringList({QStringLiteral("Alpha 2"), QStringLiteral("Gamma")}));
        QCOMPARE(loaded.kept.profiles[0].color, ProfileColor::Red);
    }

    void namesDifferWithoutRegardToCase()
    {
        const QList<Profile> others{profile("aaaa", "Größe")};
        QVERIFY(ProfileStore::nameProblem(QStringLiteral("GRÖSSE 2"), others).isEmpty());
        QVERIFY(!ProfileStore::nameProblem(QStringLiteral("grÖße"), others).isEmpty());
        QVERIFY(!ProfileStore::nameProblem(QStringLiteral("  "), {}).isEmpty());
        QVERIFY(!ProfileStore::nameProblem(QStringLiteral(" a"), {}).isEmpty());
    }

    void theDefaultFileIsInTheConfigurationFolder()
    {
        QVERIFY(ProfileStore().fileName().endsWith(QStringLiteral("/taskwatch/profiles.ini")));
    }
};

TASKWATCH_TEST(TestProfileStore, QCoreApplication);
#include "tst_profilestore.moc"
