// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A server that answers each task with the state in its name: `retrying_1`, `completed_1`.
class SessionFixture
{
public:
    SessionFixture()
        : server([](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QByteArray asked = request.path().mid(sizeof "/v1/tasks/" - 1);
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QString::fromLatin1(asked));
            object.insert(QStringLiteral("state"), QString::fromLatin1(asked.split('_').value(0)));
            socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
        })
    {
    }

    [[nodiscard]] QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(server.port()); }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("journal.sqlite")); }

    [[nodiscard]] std::unique_ptr<Session> session() const
    {
        PollSettings settings;
        settings.intervals = {.active = std::chrono::milliseconds(200), .idle = std::chrono::milliseconds(500)};
        return std::make_unique<Session>(loopbackTarget(server.port()), settings,
            std::make_unique<Journal>(Journal::Options{.file = file(), .endpoint = base(), .limits = {}}));
    }

    [[nodiscard]] int asked(const char *id) const
    {
        const QByteArray path = QByteArray("/v1/tasks/") + id;
        return static_cast<int>(std::count_if(server.requests().begin(), server.requests().end(),
            [&path](const auto &request) { return request.path() == path; }));
    }

    QTemporaryDir folder;
    ScriptedServer server;
};

/// Number of tasks that another program would find in @p file.
int tasksIn(const QString &file)
{
    const QString name = QStringLiteral("other");
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("SELECT count(*) FROM tasks")) && query.next())
                count = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return count;
}

bool hasTask(Session &session, const char *name)
{
    const TaskTable &table = session.model()->table();
    const int row = table.indexOf(id(name));
    return row >= 0 && table.at(row).task;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAJournalIdsAreThereAtOnce()
    {
        const SessionFixture fixture;
        Session session(loopbackTarget(fixture.server.port()));
        session.watch(ids({"retrying_1"}));
        QCOMPARE(session.model()->table().size(), 1);
        QVERIFY(!session.journal());
    }

    void anIdShowsWhenItIsKept()
    {
        const SessionFixture fixture;
        const auto session = fixture.session();
        session->watch(ids({"retrying_1", "retrying_2", "retrying_1"}));
        QCOMPARE(session->model()->table().size(), 0); // the journal's thread has not answered
        int onDisk = -1; // when the rows appeared
        connect(session->model(), &TaskTableModel::tasksChanged, this,
            [&] { onDisk = onDisk < 0 ? tasksIn(fixture.file()) : onDisk; });
        QTRY_COMPARE(session->model()->table().size(), 2);
        QCOMPARE(onDisk, 2);
        QTRY_VERIFY(hasTask(*session, "retrying_2"));
    }

    void aLaterStartGoesOnWatching()
    {
        const SessionFixture fixture;
        {
            const auto first = fixture.session();
            first->watch(ids({"retrying_1", "completed_1", "retrying_2"}));
            QTRY_VERIFY(
                hasTask(*first, "retrying_1") && hasTask(*first, "completed_1") && hasTask(*first, "retrying_2"));
            first->remove(ids({"retrying_2"}));
        }
        const int askedOpen = fixture.asked("retrying_1");
        const int askedFinal = fixture.asked("completed_1");
        const int askedRemoved = fixture.asked("retrying_2");

        const auto second = fixture.session();
        QSignalSpy all(second.get(), &Session::listRecalled);
        QVERIFY(all.wait(Patience));
        QCOMPARE(second->model()->table().size(), 2); // as it was left, and already known
        QVERIFY(hasTask(*second, "completed_1"));
        QTRY_VERIFY(fixture.asked("retrying_1") >= askedOpen + 3);
        QCOMPARE(fixture.asked("completed_1"), askedFinal); // it is final
        QCOMPARE(fixture.asked("retrying_2"), askedRemoved);
        second->poller()->refresh(ids({"completed_1"}));
        QTRY_COMPARE(fixture.asked("completed_1"), askedFinal + 1);
    }

    void whatWasSeenIsRead()
    {
        const SessionFixture fixture;
        const auto session = fixture.session();
        QSignalSpy read(session->journal(), &Journal::historyRead);
        session->watch(ids({"retrying_1"}));
        QTRY_VERIFY(hasTask(*session, "retrying_1"));
        session->journal()->follow(id("retrying_1"));
        QTRY_VERIFY(!read.isEmpty());
        QTRY_VERIFY(([&] {
            session->journal()->follow(id("retrying_1"));
            const auto history = read.last().first().value<TaskHistory>();
            return history.versions.size() == 1 && history.polls.size() >= 2;
        })());
    }

    void aPastIsRecordedAsIfItHadBeenPolled()
    {
        const SessionFixture fixture;
        const auto session = fixture.session();
        const Timestamp now = currentTimestamp();
        const Timestamp since = now - 2h;
        const auto seen = [now](const char *state, std::chrono::minutes ago) {
            Task task = exampleTask();
            task.taskId = id("retrying_1");
            task.state = stateOf(QString::fromLatin1(state));
            task.lastErrorAt = now - ago; // an attempt failed
            return answered(id("retrying_1"), task, now - ago);
        };
        session->watchSince(
            since, ids({"retrying_1"}), {seen("scheduled", 110min), seen("active", 30min), seen("retrying", 20min)});
        QCOMPARE(session->model()->table().size(), 1); // at once
        QCOMPARE(session->model()->table().at(0).changes, 2U);
        QTRY_VERIFY(fixture.asked("retrying_1") >= 1); // and polled

        QSignalSpy read(session->journal(), &Journal::historyRead);
        QSignalSpy trend(session->journal(), &Journal::trendRead);
        session->journal()->follow(id("retrying_1"));
        session->journal()->askTrend(since);
        QTRY_VERIFY(!read.isEmpty() && !trend.isEmpty());
        const auto history = read.first().first().value<TaskHistory>();
        QCOMPARE(history.watchedSince, since);
        QVERIFY(history.versions.size() >= 3);
        QCOMPARE(history.versions.first().askedAt, now - 110min);
        const auto samples = trend.first().first().value<QList<PhaseSample>>();
        QVERIFY2(samples.size() >= 90, qPrintable(QString::number(samples.size()))); // one a minute
        const auto minute = [&](std::chrono::minutes ago) {
            const auto at = std::find_if(samples.cbegin(), samples.cend(), [&](const PhaseSample &sample) {
                return sample.minute == std::chrono::floor<std::chrono::minutes>(now - ago);
            });
            return at == samples.cend() ? PhaseSample() : *at;
        };
        QCOMPARE(minute(60min).counts[static_cast<size_t>(Phase::Waiting)], 1);
        QCOMPARE(minute(25min).counts[static_cast<size_t>(Phase::Running)], 1);
        QCOMPARE(minute(20min).failures, 1);
    }

    void stretchesWithoutPollsAreRecorded()
    {
        const SessionFixture fixture;
        const auto session = fixture.session();
        QSignalSpy trend(session->journal(), &Journal::trendRead);
        const auto lastGap = [&]() -> std::optional<WatchGap> {
            session->journal()->askTrend(Timestamp{});
            if (!trend.wait(Patience))
                return std::nullopt;
            const auto gaps = trend.last().at(1).value<QList<WatchGap>>();
            return gaps.isEmpty() ? std::nullopt : std::optional(gaps.last());
        };
        session->watch(ids({"retrying_1"}));
        QTRY_VERIFY(hasTask(*session, "retrying_1"));
        session->poller()->setPaused(true);
        QTRY_VERIFY(([&] {
            const std::optional<WatchGap> gap = lastGap();
            return gap && gap->reason == WatchGap::Reason::Paused && !gap->to;
        })());
        QTRY_VERIFY(currentTimestamp() > lastGap()->from); // a gap without length is not recorded
        session->poller()->setPaused(false);
        QTRY_VERIFY(([&] {
            const std::optional<WatchGap> gap = lastGap();
            return gap && gap->reason == WatchGap::Reason::Paused && gap->to;
        })());
    }

    void aTokenIsNoId()
    {
        SessionFixture fixture;
        const auto session = fixture.session();
        session->setOtherTokens({*ApiToken::parse("sig_8Hq3Vn5Tz1CbLw9F")});
        QSignalSpy refused(session.get(), &Session::tokenRefused);
        // This session's token, another profile's, and a part of that with the rest cut off.
        session->watch(ids({"secret-token", "retrying_1", "sig_8Hq3Vn5Tz1CbLw9F", "Tz1CbLw9F"}));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(
            refused.first().first().value<QList<TaskId>>(), ids({"secret-token", "sig_8Hq3Vn5Tz1CbLw9F", "Tz1CbLw9F"}));
        QTRY_VERIFY(hasTask(*session, "retrying_1"));
        QCOMPARE(session->model()->table().size(), 1);
        for (const char *token : {"secret-token", "sig_8Hq3Vn5Tz1CbLw9F", "Tz1CbLw9F"})
            QCOMPARE(fixture.asked(token), 0);
        QCOMPARE(tasksIn(fixture.file()), 1);
    }
};

TASKWATCH_TEST(TestSession, QApplication);
#include "tst_session.moc"
