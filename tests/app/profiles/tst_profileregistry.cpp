// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profileregistry.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

namespace {

Profile profile(const char *id, const char *name)
{
    return {.id = QString::fromLatin1(id).repeated(4),
        .name = QString::fromUtf8(name),
        .base = QStringLiteral("https://example.com"),
        .token = {TokenSource::Kind::None, {}}};
}

Profile offered()
{
    return {.id = {},
        .name = QStringLiteral("Environment"),
        .base = QStringLiteral("http://localhost:8080"),
        .token = {TokenSource::Kind::Environment, QStringLiteral("QSTASH_TOKEN")}};
}

QStringList names(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &each : profiles)
        names.append(each.name);
    return names;
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// All profiles and their file.
class TestProfileRegistry : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("taskwatch/profiles.ini")); }
    [[nodiscard]] std::unique_ptr<ProfileRegistry> registry(const EnvironmentProfiles &environment = {}) const
    {
        return std::make_unique<ProfileRegistry>(environment, ProfileStore(file()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatIsKeptIsThereAtTheNextStart()
    {
        const auto first = registry();
        QSignalSpy changed(first.get(), &ProfileRegistry::changed);
        QVERIFY(first->keep(profile("a", "Alpha")));
        QVERIFY(first->keep(profile("b", "Beta")));
        QVERIFY(first->keep(profile("a", "Gamma"))); // the same profile with another name
        QCOMPARE(changed.size(), 3);
        QCOMPARE(names(first->kept()), words("Gamma Beta"));
        QCOMPARE(names(registry()->kept()), words("Gamma Beta"));
    }

    void whatIsRemovedIsGone()
    {
        const auto first = registry();
        QVERIFY(first->keep(profile("a", "Alpha")));
        QVERIFY(first->keep(profile("b", "Beta")));
        QVERIFY(first->remove(QStringLiteral("aaaa")));
        QVERIFY(first->remove(QStringLiteral("nobody")));
        QCOMPARE(names(first->kept()), words("Beta"));
        QVERIFY(!first->find(profile("a", "Alpha").key()));
        QCOMPARE(names(registry()->kept()), words("Beta"));
    }

    void theOrderIsAPersons_data()
    {
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("after");
        QTest::newRow("all") << "cccc aaaa bbbb"
                             << "C A B";
        QTest::newRow("as it was") << "aaaa bbbb cccc"
                                   << "A B C";
        QTest::newRow("one that was added meanwhile comes last") << "cccc bbbb"
                                                                 << "C B A";
        QTest::newRow("one that was removed meanwhile") << "cccc xxxx bbbb aaaa"
                                                        << "C B A";
    }

    void theOrderIsAPersons()
    {
        QFETCH(const QString, ids);
        QFETCH(const QString, after);
        const auto first = registry();
        for (const char *name : {"A", "B", "C"})
            QVERIFY(first->keep(profile(QByteArray(name).toLower().constData(), name)));
        QVERIFY(first->reorder(ids.split(u' ')));
        QCOMPARE(names(first->kept()), after.split(u' '));
        QCOMPARE(names(registry()->kept()), after.split(u' '));
    }

    void findsByNameAndKey()
    {
        const auto both = registry({.profiles = {offered()}, .problems = {}});
        QVERIFY(both->keep(profile("e", "environment"))); // the same name as the environment's profile
        QVERIFY(both->keep(profile("s", "Straße")));
        QCOMPARE(both->findNamed(QStringLiteral(" STRASSE")).has_value(), false);
        QCOMPARE(both->findNamed(QStringLiteral("straße "))->id, QStringLiteral("ssss"));
        QCOMPARE(both->findNamed(QStringLiteral("ENVIRONMENT"))->id, QStringLiteral("eeee")); // saved profiles first
        QVERIFY(!both->findNamed(QString()));
        QCOMPARE(both->find(offered().key())->name, QStringLiteral("Environment"));
        QCOMPARE(names(both->all()), words("environment Straße Environment"));
        QVERIFY(!both->find(QStringLiteral("https://example.com"))); // a saved profile's key is not its base alone
    }

    void thoseThatWereOpenAreOpenedAgainInTheirOrder()
    {
        const auto first = registry({.profiles = {offered()}, .problems = {}});
        for (const char *id : {"a", "b", "c"})
            QVERIFY(first->keep(profile(id, id)));
        first->setOpen({profile("c", "").key(), offered().key(), profile("a", "").key(),
            QStringLiteral("https://gone.example.com#gone")});
        QCOMPARE(names(registry({.profiles = {offered()}, .problems = {}})->openLast()), words("c Environment a"));
        QCOMPARE(names(registry()->openLast()), words("c a"));
        QVERIFY(first->remove(QStringLiteral("cccc")));
        QCOMPARE(names(registry()->openLast()), words("a"));
    }

    void saysThatThereIsNoSuchProfileAndWhichThereAre()
    {
        const auto first = registry();
        QCOMPARE(noSuchProfile(*first, QStringLiteral("x")),
            QStringLiteral("there is no profile \"x\", because no profiles exist yet; add one in the settings"));
        QVERIFY(first->keep(profile("a", "Alpha")));
        QVERIFY(first->keep(profile("b", "Beta")));
        QVERIFY(!noSuchProfile(*first, QStringLiteral("x\n\x1b[31m")).contains(u'\x1b'));
        QVERIFY(noSuchProfile(*first, QStringLiteral("x")).endsWith(u"existing profiles: Alpha, Beta"));
    }

    void whereNothingCanBeWrittenItHoldsForThisRun()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("taskwatch"))); // a file at the folder's path
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto first = registry();
        QSignalSpy changed(first.get(), &ProfileRegistry::changed);
        const Result<QString> written = first->keep(profile("a", "Alpha"));
        QVERIFY(!written);
        QVERIFY2(written.error().contains(file()), qPrintable(written.error()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(names(first->kept()), words("Alpha"));
    }

    void oneThatCannotBeKeptDoesNotSpoilTheOthers()
    {
        const auto first = registry();
        QVERIFY(first->keep(profile("a", "Alpha")));
        QSignalSpy changed(first.get(), &ProfileRegistry::changed);
        const Result<QString> written = first->keep(profile("b", "alpha"));
        QVERIFY(!written);
        QVERIFY2(written.error().contains(u"another profile is already called"), qPrintable(written.error()));
        QCOMPARE(changed.size(), 1); // the views show the saved profiles again
        QCOMPARE(names(first->kept()), words("Alpha"));
        QVERIFY(first->keep(profile("c", "Gamma")));
        QCOMPARE(names(registry()->kept()), words("Alpha Gamma"));
    }

    void whatCannotBeUsedIsSaid()
    {
        const auto first = registry();
        QVERIFY(first->keep(profile("a", "Alpha")));
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::Append));
        ini.write("\n[profile-b]\nname=Beta\nbase=nowhere\n");
        ini.close();
        const auto again = registry({.profiles = {}, .problems = {QStringLiteral("in $QSTASH_URL: nonsense")}});
        QCOMPARE(names(again->kept()), words("Alpha"));
        QCOMPARE(again->problems().size(), 2);
        QVERIFY2(again->problems().first().contains(u"profile-b"), qPrintable(again->problems().first()));
    }
};

TASKWATCH_TEST(TestProfileRegistry, QCoreApplication);
#include "tst_profileregistry.moc"
