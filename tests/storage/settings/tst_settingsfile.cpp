// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsfile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Taskwatch;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString name() const
    {
        return m_folder.filePath(QLatin1String(QTest::currentTestFunction()) + QStringLiteral(".ini"));
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void everyKindOfEntryComesBack()
    {
        const SettingsEntries entries{{QStringLiteral("bytes"), QByteArray("\0\xff\n=;", 5)},
            {QStringLiteral("text"), QStringLiteral("@a, \"b\"; %41 \\ ü")},
            {QStringLiteral("texts"), QStringList{QStringLiteral("a,b"), QStringLiteral("c")}}};
        SettingsFile file(name());
        QCOMPARE(file.load(), QString());
        QVERIFY(file.save({{QString(), entries}, {QStringLiteral("section"), entries}}));
        SettingsFile again(name());
        QCOMPARE(again.load(), QString());
        QCOMPARE(again.entries({}), entries);
        QCOMPARE(again.entries(QStringLiteral("section")), entries);
        QCOMPARE(again.sections(), (QStringList{QString(), QStringLiteral("section")}));
    }

    void onlyWhatDiffersIsWritten()
    {
        QVERIFY(write(name(), "[s]\na=1\nb=true\nc=x\n"));
        SettingsFile file(name());
        QCOMPARE(file.load(), QString());
        QVERIFY(write(name(), "[s]\na=2\nb=false\nc=xyz\n")); // by another process
        const SettingsEntries entries{
            {QStringLiteral("a"), 1}, {QStringLiteral("b"), true}, {QStringLiteral("c"), QStringLiteral("y")}};
        QVERIFY(file.save({{QStringLiteral("s"), entries}}));
        QCOMPARE(bytesOf(name()), QByteArray("[s]\na=2\nb=false\nc=y\n"));
        QVERIFY(file.save({{QStringLiteral("s"), {{QStringLiteral("c"), {}}}}})); // the default
        QCOMPARE(bytesOf(name()), QByteArray("[s]\na=2\nb=false\n"));
    }

    void aFileWithoutADifferenceIsNotTouched()
    {
        SettingsFile file(m_folder.filePath(QStringLiteral("not/there/yet.ini")));
        QVERIFY(file.save({{QStringLiteral("s"), {{QStringLiteral("a"), {}}}}}));
        QVERIFY(!QFile::exists(file.fileName()));
    }

    void aTornFileIsSetAside()
    {
        constexpr char Torn[] = "[s]\na=1\n[t\nnam\0\xff";
        const QByteArray torn(Torn, sizeof Torn - 1);
        QVERIFY(write(name(), torn));
        SettingsFile file(name());
        QVERIFY(file.load().contains(u"could not be read"));
        QCOMPARE(file.entries(QStringLiteral("s")).value(QStringLiteral("a")).toString(), QStringLiteral("1"));
        const Result<QString> saved = file.save({{QStringLiteral("s"), {{QStringLiteral("a"), 2}}}});
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error()));
        QCOMPARE(bytesOf(*saved), torn);
        QCOMPARE(*saved, QString(name() + u".unread"));
        QCOMPARE(file.load(), QString());
    }

    void whatIsTooLargeIsNeitherReadNorWritten()
    {
        QFile large(name());
        QVERIFY(large.open(QIODevice::WriteOnly) && large.write("[s]\na=1\n") > 0);
        QVERIFY(large.resize(SettingsFile::MostBytes + 1));
        SettingsFile file(name());
        QVERIFY2(file.load().contains(u"too large"), qPrintable(file.load()));
        QVERIFY(file.sections().isEmpty());
        QVERIFY(!file.save({{QStringLiteral("s"), {{QStringLiteral("a"), 2}}}}));
        QCOMPARE(large.size(), SettingsFile::MostBytes + 1);
    }

    void aPipeBlocksNothing()
    {
        QVERIFY(::mkfifo(QFile::encodeName(name()).constData(), 0600) == 0);
        SettingsFile file(name());
        QVERIFY(file.load().contains(u"not a regular file"));
        QVERIFY(!file.save({{QStringLiteral("s"), {{QStringLiteral("a"), 2}}}}));
    }

    void aChangeThatCannotBeWrittenIsAFailureEachTime()
    {
        SettingsFile file(QStringLiteral("/dev/null/nowhere/s.ini"));
        for (int i = 0; i < 2; ++i)
            QVERIFY(!file.save({{QStringLiteral("s"), {{QStringLiteral("a"), 2}}}}));
    }
};

TASKWATCH_TEST(TestSettingsFile, QCoreApplication);
#include "tst_settingsfile.moc"
