// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "intake/idfield.h"
#include "intake/pastefiles.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

class TestPasteFiles : public QObject
{
    Q_OBJECT

private:
    const IdForms m_forms = defaultApi()->description().idForms;
    QTemporaryDir m_folder;

    QUrl file(const QString &name, const QByteArray &content)
    {
        QFile written(m_folder.filePath(name));
        const bool isWritten = written.open(QIODevice::WriteOnly) && written.write(content) == content.size();
        return isWritten ? QUrl::fromLocalFile(written.fileName()) : QUrl();
    }

private Q_SLOTS:
    void readsFilesAndRefusesOthers()
    {
        const PasteReading reading = readPasteFiles(
            {file(QStringLiteral("name with blank.log"), "INFO taskId=98765 failed\n"),
                file(QStringLiteral("worker-tsk_8.txt"),
                    QByteArray("\xff\xfet\0s\0k\0_\0"
                               "1\0\n\0",
                        14)),
                file(QStringLiteral("picture.png"), QByteArray("\x89PNG\0\0\0\1", 8)),
                QUrl::fromLocalFile(m_folder.path()), QUrl(QStringLiteral("sftp://host.example/log/worker-tsk_9.log")),
                QUrl(QStringLiteral("smb://host.example")),
                QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("no")))},
            m_forms, *defaultApi());
        QStringList tasks;
        for (const TaskId &id : reading.tasks)
            tasks.append(id.toString());
        QCOMPARE(tasks, (QStringList{QStringLiteral("98765"), QStringLiteral("tsk_1")}));
        QStringList refused;
        for (const PasteReading::Refused &each : reading.refused)
            refused.append(each.text + u": " + each.why);
        QCOMPARE(refused.size(), 5);
        QCOMPARE(refused[0], QStringLiteral("picture.png: not a text file"));
        QVERIFY2(refused[1].endsWith(u": a folder; choose the files in it"), qPrintable(refused[1]));
        QCOMPARE(refused[2], QStringLiteral("worker-tsk_9.log: not on this machine; copy it here first"));
        QCOMPARE(refused[3], QStringLiteral("smb://host.example: not on this machine; copy it here first"));
        QVERIFY2(refused[4].startsWith(u"no: cannot be read"), qPrintable(refused[4]));
    }

    void copiedFilesAreNoText_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isFile");
        QTest::newRow("local") << QStringLiteral("file:///a%20b.log") << true;
        QTest::newRow("remote") << QStringLiteral("sftp://host/a.log") << true;
        QTest::newRow("a link of a browser") << QStringLiteral("https://a.example/v1/tasks/7") << false;
    }

    void copiedFilesAreNoText()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, isFile);
        auto *copied = new QMimeData;
        copied->setUrls({QUrl(url)});
        QGuiApplication::clipboard()->setMimeData(copied);
        IdField field;
        QSignalSpy files(&field, &IdField::filesPasted);
        QSignalSpy texts(&field, &IdField::pasted);
        QTest::keySequence(&field, QKeySequence::Paste);
        QCOMPARE(files.count(), isFile ? 1 : 0);
        QCOMPARE(texts.count(), isFile ? 0 : 1);
    }
};

TASKWATCH_TEST(TestPasteFiles, QApplication);
#include "tst_pastefiles.moc"
