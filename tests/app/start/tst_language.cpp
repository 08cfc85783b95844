// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/mute.h"
#include "export/exporttext.h"
#include "start/language.h"
#include "support/testregistry.h"
#include "text/noticetext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Taskwatch;

namespace {

/// A language that the child process chooses; empty: the system's.
constexpr char ChosenVariable[] = "TASKWATCH_TEST_LANGUAGE";

const QString Hebrew = QStringLiteral("לשעה");
const QString English = QStringLiteral("for 1 hour");

QString hour()
{
    return muteSpanText(MuteSpan::Hour);
}

/// What the process speaks.
QStringList speech()
{
    return {hour(), QLocale().name(),
        QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral("right to left")
                                                              : QStringLiteral("left to right")};
}

} // namespace

/// The catalogues are those of the program, and of Hebrew, which has few texts, among them hour().
class TestLanguage : public QObject
{
    Q_OBJECT

private:
    static QStringList speechOfChild(const QByteArray &languages, const QByteArray &locale, const QByteArray &chosen)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LANGUAGE"), QString::fromLatin1(languages));
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        environment.insert(QString::fromLatin1(ChosenVariable), QString::fromLatin1(chosen));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        if (!child.waitForFinished() || child.exitCode() != 0)
            return {child.errorString(), QString::fromUtf8(child.readAllStandardError())};
        return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void cleanup() { useLanguage(QStringLiteral("en")); }

    void offersTheLanguagesOfItsCatalogues()
    {
        const QStringList offered = offeredLanguages();
        QVERIFY(offered.contains(QStringLiteral("en")));
        QVERIFY(offered.contains(QStringLiteral("he")));
        QVERIFY(!offered.contains(QStringLiteral("pl")));
    }

    void speaksTheChosenLanguageUntilAnotherIsChosen()
    {
        QCOMPARE(hour(), English);
        useLanguage(QStringLiteral("he"));
        QCOMPARE(hour(), Hebrew);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Hebrew);
        useLanguage(QStringLiteral("en"));
        QCOMPARE(hour(), English);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void givesTextsThatALanguageLacksInEnglishWithItsPlurals()
    {
        useLanguage(QStringLiteral("he"));
        QCOMPARE(rowsText(1), QStringLiteral("1 row"));
        QCOMPARE(rowsText(2), QStringLiteral("2 rows"));
    }

    void speaksAsTheSystemOrAsChosen_data()
    {
        QTest::addColumn<QByteArray>("languages");
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<QByteArray>("chosen");
        QTest::addColumn<QStringList>("expected");
        const QString rightToLeft = QStringLiteral("right to left");
        const QString leftToRight = QStringLiteral("left to right");
        const auto add = [](const char *name, const char *languages, const char *locale, const char *chosen,
                             const QStringList &expected) {
            QTest::newRow(name) << QByteArray(languages) << QByteArray(locale) << QByteArray(chosen) << expected;
        };
        add("the locale's", "", "he_IL.UTF-8", "", {Hebrew, QStringLiteral("he_IL"), rightToLeft});
        add("the first of several", "he:en", "en_GB.UTF-8", "", {Hebrew, QStringLiteral("he_IL"), rightToLeft});
        add("the first that is offered", "pl:he:en", "pl_PL.UTF-8", "", {Hebrew, QStringLiteral("pl_PL"), rightToLeft});
        add("English before another", "en:he", "en_GB.UTF-8", "", {English, QStringLiteral("en_GB"), leftToRight});
        add("none that is offered", "", "pl_PL.UTF-8", "", {English, QStringLiteral("pl_PL"), leftToRight});
        add("chosen, with the system's territory", "", "de_DE.UTF-8", "en",
            {English, QStringLiteral("en_DE"), leftToRight});
        add("chosen, in its own territory", "", "de_DE.UTF-8", "he", {Hebrew, QStringLiteral("he_IL"), rightToLeft});
        add("chosen, as the system's", "", "en_GB.UTF-8", "en", {English, QStringLiteral("en_GB"), leftToRight});
    }
    void speaksAsTheSystemOrAsChosen()
    {
        QFETCH(QByteArray, languages);
        QFETCH(QByteArray, locale);
        QFETCH(QByteArray, chosen);
        QFETCH(QStringList, expected);
        QCOMPARE(speechOfChild(languages, locale, chosen), expected);
    }
};

static int runLanguageTest(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(ChosenVariable))
        return Taskwatch::Test::runTest<TestLanguage, QGuiApplication>(argc, argv);
    const QGuiApplication app(argc, argv);
    useLanguage(qEnvironmentVariable(ChosenVariable));
    std::puts(qUtf8Printable(speech().join(u'\n')));
    return 0;
}

TASKWATCH_TEST_WITH(TestLanguage, runLanguageTest);
#include "tst_language.moc"
