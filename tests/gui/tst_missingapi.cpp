// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "api/givenids.h"
#include "intake/idfield.h"
#include "save/recordingactions.h"
#include "session/session.h"
#include "settings/apifiles.h"
#include "settings/watchedlistsstore.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Profiles whose API file is missing or broken.
class TestMissingApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProfilesFixture> m_fixture;
    std::unique_ptr<Region> m_east;
    Profile m_alpha;

    static QString apiFile() { return ApiFiles::ownFolder() + QStringLiteral("mine.json"); }

    static void write(const QByteArray &content)
    {
        QFile file(apiFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    static QByteArray validApi()
    {
        QFile file(QStringLiteral(":/apis/qstash-v1.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Starts the program with a list of two tasks and one watched list.
    void openWithApi()
    {
        write(validApi());
        m_fixture->keep({m_alpha}, {m_alpha.key()});
        QCOMPARE(m_fixture->start(), QString());
        m_fixture->window("Alpha")->add(
            {*TaskId::parse(QStringLiteral("tsk_1")), *TaskId::parse(QStringLiteral("tsk_2"))});
        QTRY_COMPARE(m_fixture->urls("Alpha"), QSet<QString>{QStringLiteral("https://east.example.com")});
        m_fixture->end();
        QVERIFY(WatchedListsStore().save(m_alpha.key(), {*ListId::parse(QStringLiteral("message:m1"))}));
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void init()
    {
        m_fixture = std::make_unique<ProfilesFixture>();
        QVERIFY(QDir().mkpath(ApiFiles::ownFolder()));
        m_east = std::make_unique<Region>("east", "token-of-east");
        m_alpha = m_east->profile("aaaa", "Alpha", m_fixture->folder);
        m_alpha.api = QStringLiteral("mine");
    }

    void cleanup()
    {
        m_fixture.reset();
        m_east.reset();
    }

    void isSaidAndNothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("content"); // of the API file; null: there is none
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << QByteArray() << QStringLiteral("there is no API \"mine\"");
        QTest::newRow("broken") << QByteArray("{\n  \"taskwatch\": \"api\",\n  \"vers")
                                << QStringLiteral("mine.json, line 3: ");
    }

    void isSaidAndNothingIsLost()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        openWithApi();
        const qsizetype requests = m_east->requests();
        if (content.isNull())
            QVERIFY(QFile::remove(apiFile()));
        else
            write(content);

        QCOMPARE(m_fixture->start(), QString());
        const QStringList both{QStringLiteral("tsk_1"), QStringLiteral("tsk_2")};
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), both);
        const QString banner = m_fixture->banner("Alpha");
        QVERIFY2(banner.startsWith(u"Nothing is polled or added"), qPrintable(banner));
        QVERIFY2(banner.contains(words), qPrintable(banner));
        QVERIFY2(banner.contains(u"usual names in place of the API's"), qPrintable(banner));
        QCOMPARE(m_fixture->urls("Alpha"), QSet<QString>{QStringLiteral("https://east.example.com")});
        // Without the API, what is typed cannot be read, and a request cannot be written.
        QVERIFY(!m_fixture->child<IdField>("Alpha", "idField")->isEnabled());
        m_fixture->child<TaskTableView>("Alpha", "taskTable")->selectAll();
        QVERIFY(m_fixture->child<QAction>("Alpha", "copyJsonAction")->isEnabled());
        QVERIFY(!m_fixture->child<QAction>("Alpha", "copyCurlAction")->isEnabled());
        m_fixture->window("Alpha")->add(readGivenIds({QStringLiteral("tsk_3")}, *defaultApi()));
        QVERIFY2(
            m_fixture->banner("Alpha").endsWith(u"\"tsk_3\" was not added"), qPrintable(m_fixture->banner("Alpha")));
        QCOMPARE(m_fixture->taskIds("Alpha"), both);
        m_fixture->press("Alpha", Qt::Key_F5, {});
        m_fixture->end();
        QCOMPARE(m_east->requests(), requests);
        QCOMPARE(WatchedListsStore().load(m_alpha.key()), QList{*ListId::parse(QStringLiteral("message:m1"))});

        write(validApi());
        QCOMPARE(m_fixture->start(), QString());
        QTRY_COMPARE(m_fixture->taskIds("Alpha"), both);
        QTRY_VERIFY(m_east->requests() > requests);
        QCOMPARE(m_fixture->banner("Alpha"), QString());
    }

    /// The recording names the API of the profile, so that it is complete where the file is there.
    void aRecordingNamesTheApi()
    {
        openWithApi();
        QVERIFY(QFile::remove(apiFile()));
        QCOMPARE(m_fixture->start(), QString());
        QTRY_COMPARE(m_fixture->taskIds("Alpha").size(), 2);
        const QString file = m_fixture->folder.filePath(QStringLiteral("list.taskwatch"));
        Q_EMIT m_fixture->window("Alpha")->window()->parts().recordings->saveRequested(file, false);
        QTRY_VERIFY(QFile::exists(file));
        QFile recording(file);
        QVERIFY(recording.open(QIODevice::ReadOnly));
        const QByteArray head = recording.readLine();
        QVERIFY2(head.contains(R"("api":"mine")"), head.constData());
    }
};

TASKWATCH_TEST(TestMissingApi, QApplication);
#include "tst_missingapi.moc"
