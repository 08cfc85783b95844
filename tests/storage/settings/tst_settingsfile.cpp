// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsfile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
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

    void oddTextsComeBack()
    {
        const QString letters = QStringLiteral("aAfF09@ ,;=\"\\%/()[]#\t\n\r€é\U0001f600") + QChar(QChar::Null)
            + QChar(0xd800) + QChar(QChar::ByteOrderMark) + QChar(0x7f) + QChar(0x85);
        QRandomGenerator random(5);
        const auto text = [&](int least) {
            QString made;
            for (int count = random.bounded(least, 8); count > 0; --count)
                made += letters[random.bounded(static_cast<int>(letters.size()))];
            return made;
        };
        for (int round = 0; round < 100; ++round) {
            QMap<QString, SettingsEntries> sections;
            for (int i = 0; i < 5; ++i) {
                const QString section = i == 0 ? QString() : SettingsFile::encoded(text(1));
                sections[section][SettingsFile::encoded(text(1))] = text(0);
                sections[section][SettingsFile::encoded(text(1))] = QStringList{text(0), text(0)};
                sections[section][SettingsFile::encoded(text(1))] = text(0).toUtf8();
            }
            const QString written = name() + QString::number(round);
            QVERIFY(SettingsFile(written).save(sections));
            QVERIFY(QFile::rename(written, written + u'b')); // QSettings has not read that one
            SettingsFile again(written + u'b');
            QCOMPARE(again.load(), QString());
            for (auto section = sections.begin(); section != sections.end(); ++section) {
                const SettingsEntries found = again.entries(section.key());
                QCOMPARE(found.keys(), section->keys());
                for (auto entry = section->begin(); entry != section->end(); ++entry)
                    QCOMPARE(found[entry.key()].toStringList(), entry->toStringList());
            }
        }
    }

    /// QSettings does not read a file again that has the same time and size.
    void changesThatFollowAtOnceStay()
    {
        for (int i = 0; i < 40; ++i) {
            const QString digit = QString::number(i % 10);
            SettingsFile one(name());
            QVERIFY(one.save({{QStringLiteral("s"), {{QStringLiteral("a"), digit}}}}));
            SettingsFile two(name());
            QVERIFY(two.save({{QStringLiteral("s"), {{QStringLiteral("b"), digit}}}}));
            SettingsFile both(name());
            both.load();
            QCOMPARE(both.entries(QStringLiteral("s")).value(QStringLiteral("a")).toString(), digit);
            QCOMPARE(both.entries(QStringLiteral("s")).value(QStringLiteral("b")).toString(), digit);
        }
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
