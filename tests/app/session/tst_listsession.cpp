// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "simulator/simulatedids.h"
#include "simulator/simulatorserver.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using State = Listing::State;

namespace {

std::unique_ptr<Journal> journalIn(const QTemporaryDir &folder)
{
    return std::make_unique<Journal>(Journal::Options{.file = folder.filePath(QStringLiteral("journal.sqlite")),
        .endpoint = QStringLiteral("http://here"),
        .limits = {}});
}

/// The latest listing of each message.
class Listings
{
public:
    explicit Listings(Session &session)
    {
        QObject::connect(
            &session, &Session::listingChanged, &session, [this](const Listing &listing) { m_last = listing; });
    }

    [[nodiscard]] State state() const { return m_last ? m_last->state : State::Reading; }
    [[nodiscard]] const Listing &last() const { return *m_last; }

private:
    std::optional<Listing> m_last;
};

int withTask(Session &session)
{
    return session.model()->table().size() - session.model()->table().counts().withoutTask;
}

} // namespace

/// Messages listed in a session: from the endpoint to the table and the journal.
class TestListSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAMessageOfTheSimulator_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("with a journal") << true;
        QTest::newRow("without") << false;
    }

    void listsAMessageOfTheSimulator()
    {
        QFETCH(const bool, kept);
        SimulatorServer simulator({.tasks = 900, .tasksPerMessage = 450, .seed = 3});
        const Result<quint16> port = simulator.listen();
        QVERIFY(port);
        const QTemporaryDir folder;
        Session session(loopbackTarget(*port), {}, kept ? journalIn(folder) : nullptr);
        const Listings listings(session);
        session.watch(simulator.ids().mid(0, 10)); // of the same message
        QTRY_COMPARE(session.model()->table().size(), 10);
        session.readLists({ListId::ofMessage(simulatedMessageId(3, 0, 450)).value()});
        QTRY_COMPARE(listings.state(), State::Read);
        QTRY_COMPARE(withTask(session), 450);
        QCOMPARE(session.model()->table().size(), 450);
        QCOMPARE(listings.last().pages, 5);
        QCOMPARE(listings.last().tasks, 450);
        QCOMPARE(listings.last().added, 440);
    }

    void aPageDoesNotTakeTheDeadlineAway()
    {
        // nextProcessAt is beyond the deadline, which only the task's own answer contains.
        QJsonObject object = exampleObject();
        object.insert(QStringLiteral("deadline"), qint64{1678902000000});
        object.insert(QStringLiteral("state"), QStringLiteral("scheduled"));
        object.remove(QStringLiteral("completedAt"));
        int pages = 0;
        ScriptedServer server([&](const ScriptedServer::Request &request, QTcpSocket *socket) {
            QJsonObject answer = object;
            if (request.path().startsWith("/v1/tasks/")) {
                socket->write(ScriptedServer::response("200 OK", QJsonDocument(answer).toJson()));
                return;
            }
            ++pages;
            answer.remove(QStringLiteral("deadline"));
            answer.insert(QStringLiteral("retried"), 5);
            socket->write(ScriptedServer::response("200 OK", "{\"tasks\":[" + QJsonDocument(answer).toJson() + "]}"));
        });
        Session session(loopbackTarget(server.port()), {.intervals = {.active = 60s, .idle = 60s}, .limits = {}});
        session.watch(ids({"tsk_123"}));
        QTRY_COMPARE(withTask(session), 1);
        const TaskRow &row = session.model()->table().at(session.model()->table().indexOf(id("tsk_123")));
        const QList<TaskFlag> flags = row.task->flags;
        QCOMPARE(flags.size(), 1);
        QCOMPARE(flags.first().field, QStringLiteral("nextProcessAt"));
        session.readLists({ListId::ofMessage(QStringLiteral("msg_123")).value()});
        QTRY_COMPARE(row.task->retried, 5);
        QCOMPARE(pages, 1);
        QVERIFY(row.task->deadline == fromUnixMs(1678902000000));
        QCOMPARE(row.task->flags, flags);
    }

    void cancellingKeepsWhatWasRead()
    {
        SimulatorServer simulator({.tasks = 5000, .tasksPerMessage = 5000, .seed = 3});
        const Result<quint16> port = simulator.listen();
        QVERIFY(port);
        const QTemporaryDir folder;
        Session session(loopbackTarget(*port),
            {.intervals = {}, .limits = {.perSecond = 20, .burst = 1, .inFlight = 6}}, journalIn(folder));
        const Listings listings(session);
        const ListId message = ListId::ofMessage(simulatedMessageId(3, 0, 5000)).value();
        session.readLists({message});
        QTRY_VERIFY(session.model()->table().size() >= 200);
        session.cancelList(message);
        QTRY_COMPARE(listings.state(), State::Cancelled);
        QVERIFY(listings.last().tasks < 5000);
        QTRY_COMPARE(session.model()->table().size(), static_cast<int>(listings.last().tasks));
        QTRY_COMPARE(withTask(session), static_cast<int>(listings.last().tasks));
        QCOMPARE(listings.last().added, listings.last().tasks);
    }
};

TASKWATCH_TEST(TestListSession, QApplication);
#include "tst_listsession.moc"
