// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Taskwatch;

/// Plays the inputs in tests/data/fuzz, with which the fuzzers begin, and those that once broke something.
class TestFuzzCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("file");
        for (int target = 0; target < static_cast<int>(Fuzz::Targets.size()); ++target) {
            const QLatin1String name(Fuzz::Targets[static_cast<size_t>(target)].name);
            const QDir folder(QStringLiteral(TASKWATCH_FUZZ_DATA "/") + name);
            const QStringList files = folder.entryList(QDir::Files);
            QVERIFY2(!files.isEmpty(), name.data());
            for (const QString &file : files)
                QTest::newRow(qPrintable(name + u'/' + file)) << target << folder.filePath(file);
        }
    }

    void keepsItsPromises()
    {
        QFETCH(const int, target);
        QFETCH(const QString, file);
        QFile input(file);
        QVERIFY2(input.open(QIODevice::ReadOnly), qPrintable(input.errorString()));
        Fuzz::Targets[static_cast<size_t>(target)].run(input.readAll()); // ends the program where one is broken
    }
};

TASKWATCH_TEST(TestFuzzCorpora, QCoreApplication);
#include "tst_fuzzcorpora.moc"
