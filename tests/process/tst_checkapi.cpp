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

#include <algorithm>

using namespace Taskwatch::Test;

/// `taskwatch --check-api` prints what resources/doc/apis.md says.
class TestCheckApi : public QObject
{
    Q_OBJECT

private:
    const ApiDocument m_document = readApiDocument(QStringLiteral(DOCUMENTS_FOLDER "/apis.md"));

    /// The call that checks a list.
    [[nodiscard]] DocumentedCall callOfAList() const
    {
        return *std::find_if(m_document.calls.begin(), m_document.calls.end(),
            [](const DocumentedCall &call) { return call.arguments.contains(QStringLiteral("queue:flour")); });
    }

    [[nodiscard]] static Run run(const DocumentedCall &call)
    {
        const QTemporaryDir folder;
        for (auto it = call.files.begin(); it != call.files.end(); ++it) {
            QFile file(folder.filePath(it.key()));
            if (file.open(QIODevice::WriteOnly))
                file.write(*it);
        }
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        Run done = runProgram(call.arguments, call.files.value(call.inputFile));
        QDir::setCurrent(before);
        return done;
    }

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
        const Run done = run(call);
        QCOMPARE(QString::fromUtf8(done.out + done.err), QString::fromUtf8(call.output));
    }

    void refusesWhatIsNotOneTaskOrList_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("words");
        QTest::newRow("a word that the list does not have")
            << QStringLiteral("queue:flour colour:red") << QStringLiteral("no list \"colour\"");
        QTest::newRow("two lists") << QStringLiteral("queue:flour queue:oil")
                                   << QStringLiteral("one task or one list, and names 2");
        QTest::newRow("nothing") << QString() << QStringLiteral("empty");
    }

    void refusesWhatIsNotOneTaskOrList()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, words);
        DocumentedCall call = callOfAList();
        call.arguments.last() = id;
        const Run done = run(call);
        QCOMPARE(done.exitCode, 2);
        QVERIFY2(done.err.contains(words.toUtf8()), done.err.constData());
    }

    void saysThatAPageMayNotBeTheLast()
    {
        DocumentedCall call = callOfAList();
        QByteArray &api = call.files[QStringLiteral("mill.json")];
        const qsizetype pages = api.indexOf("\"pages\"");
        const qsizetype end = api.indexOf('}', pages) + 1;
        QVERIFY(pages > 0);
        api.replace(pages, end - pages, "\"pages\": { \"size\": 2 }");
        const Run done = run(call);
        QCOMPARE(done.exitCode, 0);
        QVERIFY2(done.out.contains("There may be more"), QByteArray(done.out + done.err).constData());
    }
};

TASKWATCH_TEST(TestCheckApi, QCoreApplication);
#include "tst_checkapi.moc"
