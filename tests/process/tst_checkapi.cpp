// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "support/apidocument.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch::Test;

/// `taskwatch --check-api` prints what resources/doc/apis.md says.
class TestCheckApi : public QObject
{
    Q_OBJECT

private:
    const ApiDocument m_document = readApiDocument(QStringLiteral(DOCUMENTS_FOLDER "/apis.md"));

private Q_SLOTS:
    void printsWhatTheDocumentSays_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < m_document.calls.size(); ++number)
            QTest::addRow("call %d", number + 1) << number;
    }

    void printsWhatTheDocumentSays()
    {
        QFETCH(const int, number);
        const DocumentedCall call = m_document.calls.at(number);
        const QTemporaryDir folder;
        for (auto it = call.files.begin(); it != call.files.end(); ++it) {
            QFile file(folder.filePath(it.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*it);
        }
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const Run done = runProgram(call.arguments, call.files.value(call.inputFile));
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(QString::fromUtf8(done.out + done.err), QString::fromUtf8(call.output));
    }
};

TASKWATCH_TEST(TestCheckApi, QCoreApplication);
#include "tst_checkapi.moc"
