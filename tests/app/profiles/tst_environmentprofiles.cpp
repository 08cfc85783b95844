// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/environmentprofiles.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestEnvironmentProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsThere_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QStringList>("profiles"); // name, base and token variable
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *variables, const char *profiles, const char *problem = "") {
            QTest::newRow(name) << QString::fromLatin1(variables).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(profiles).split(u'|', Qt::SkipEmptyParts)
                                << QString::fromLatin1(problem);
        };
        const char *both =
            "US_EAST_1_QSTASH_URL=https://us US_EAST_1_QSTASH_TOKEN=t EU_CENTRAL_1_QSTASH_URL=https://eu EU_CENTRAL_1_QSTASH_TOKEN=t";
        row("nothing", "", "");
        row("nothing but blanks", "QSTASH_URL= QSTASH_TOKEN=", "");
        row("the pair", "QSTASH_URL=https://a/ QSTASH_TOKEN=t", "Environment https://a QSTASH_TOKEN");
        row("a token alone", "QSTASH_TOKEN=t", "Environment https://qstash.upstash.io QSTASH_TOKEN");
        row("an address alone", "QSTASH_URL=http://localhost:8080", "Environment http://localhost:8080 ");
        row("both regions", both,
            "US East 1 https://us US_EAST_1_QSTASH_TOKEN|EU Central 1 https://eu EU_CENTRAL_1_QSTASH_TOKEN");
        row("tokens of both regions", "US_EAST_1_QSTASH_TOKEN=t EU_CENTRAL_1_QSTASH_TOKEN=t",
            "US East 1 https://qstash-us-east-1.upstash.io US_EAST_1_QSTASH_TOKEN|EU Central 1 https://qstash.upstash.io EU_CENTRAL_1_QSTASH_TOKEN");
        for (const char *chosen : {"EU_CENTRAL_1", "eu-central-1", "eu_central_1"})
            row(chosen, qPrintable(QLatin1String(both) + u" QSTASH_TOKEN=t QSTASH_REGION=" + QLatin1String(chosen)),
                "EU Central 1 https://eu EU_CENTRAL_1_QSTASH_TOKEN|Environment https://qstash.upstash.io QSTASH_TOKEN|US East 1 https://us US_EAST_1_QSTASH_TOKEN");
        row("without a region the bare pair is first", qPrintable(QLatin1String(both) + u" QSTASH_TOKEN=t"),
            "Environment https://qstash.upstash.io QSTASH_TOKEN|US East 1 https://us US_EAST_1_QSTASH_TOKEN|EU Central 1 https://eu EU_CENTRAL_1_QSTASH_TOKEN");
        row("a region of which half is missing", "QSTASH_TOKEN=t US_EAST_1_QSTASH_TOKEN=t QSTASH_REGION=US_EAST_1",
            "Environment https://qstash.upstash.io QSTASH_TOKEN|US East 1 https://qstash-us-east-1.upstash.io US_EAST_1_QSTASH_TOKEN",
            "$QSTASH_REGION is US_EAST_1, but $US_EAST_1_QSTASH_URL is not set: set it, or unset $QSTASH_REGION");
        row("a region of which all is missing", "QSTASH_TOKEN=t QSTASH_REGION=US_EAST_1",
            "Environment https://qstash.upstash.io QSTASH_TOKEN", "is not set");
        row("a region nobody knows", "QSTASH_TOKEN=t QSTASH_REGION=AP_SOUTH_1",
            "Environment https://qstash.upstash.io QSTASH_TOKEN", "$QSTASH_REGION is \"AP_SOUTH_1\"");
        row("a bad address", "QSTASH_URL=ftp://a QSTASH_TOKEN=t US_EAST_1_QSTASH_TOKEN=t",
            "US East 1 https://qstash-us-east-1.upstash.io US_EAST_1_QSTASH_TOKEN", "in $QSTASH_URL: ");
        row("a bad address of a region",
            "US_EAST_1_QSTASH_URL=https:// US_EAST_1_QSTASH_TOKEN=t QSTASH_REGION=US_EAST_1", "",
            "in $US_EAST_1_QSTASH_URL: ");
        row("plain http to elsewhere", "QSTASH_URL=http://a", "", "in $QSTASH_URL: ");
    }

    void offersWhatIsThere()
    {
        QFETCH(const QStringList, variables);
        QFETCH(const QStringList, profiles);
        QFETCH(const QString, problem);
        QProcessEnvironment environment;
        for (const QString &variable : variables)
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        const EnvironmentProfiles offered = environmentProfiles(environment);
        QStringList actual;
        for (const Profile &profile : offered.profiles) {
            actual.append(profile.name + u' ' + profile.base + u' ' + profile.token.name);
            QVERIFY(!profile.isKept());
            QCOMPARE(profile.token.kind,
                profile.token.name.isEmpty() ? TokenSource::Kind::None : TokenSource::Kind::Environment);
        }
        QCOMPARE(actual, profiles);
        QCOMPARE(offered.problems.size(), problem.isEmpty() ? 0 : 1);
        QVERIFY2(offered.problems.join(u'\n').contains(problem), qPrintable(offered.problems.join(u'\n')));
    }
};

TASKWATCH_TEST(TestEnvironmentProfiles, QCoreApplication);
#include "tst_environmentprofiles.moc"
