// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journallist.h"

#include "journal/journalworker.h"

#include <atomic>
#include <utility>

namespace Taskwatch {

namespace {

/// Number of stored tasks passed on at a time, so that their receiver stays responsive.
constexpr qsizetype ListBatchSize = 500;

} // namespace

JournalList::JournalList(JournalWorker *worker, const QString &endpoint, const QString &key, QObject *parent)
    : HistorySource(parent)
    , m_worker(worker)
    , m_endpoint(endpoint)
    , m_key(key.isEmpty() ? endpoint : key)
{
}

void JournalList::open()
{
    m_worker->addList(this);
}

void JournalList::close()
{
    m_worker->removeList(this);
    m_copy.close();
}

void JournalList::setTables(OpenJournal *tables)
{
    m_tables = tables;
    m_inTransaction = 0;
    m_changesCommitted = 0;
    m_writer = tables ? std::make_unique<JournalWriter>(m_worker->database(), tables->texts) : nullptr;
}

qint64 JournalList::listRowId() const
{
    return m_tables->reader.findEndpoint(m_key);
}

void JournalList::read()
{
    const bool isFirst = m_watched.isEmpty(); // then no task has been passed on before
    const ClockReading now{m_worker->now(), MonotonicClock::now(), m_worker->now()};
    m_tables->reader.readList(listRowId(), ListBatchSize, now, [this, isFirst](const QList<RememberedTask> &tasks) {
        QList<RememberedTask> fresh;
        for (const RememberedTask &task : tasks) {
            if (m_watched.contains(task.taskId))
                continue;
            m_watched.insert(task.taskId);
            if (!isFirst)
                fresh.append(task);
        }
        if (isFirst)
            Q_EMIT remembered(tasks);
        else if (!fresh.isEmpty())
            Q_EMIT remembered(fresh);
    });
    for (auto &[follower, followed] : m_followed)
        readWhole(follower, followed); // what is known of it may be less now, or more
}

void JournalList::watchAgain()
{
    if (m_notPolling && m_notPolling->reason)
        m_queue.addFirst({m_worker->now(), *m_notPolling});
    if (!m_watched.isEmpty())
        m_queue.addFirst({m_worker->now(), JournalQueue::Watch{.ids = m_watched.values(), .reported = true}});
}

void JournalList::watch(const QList<TaskId> &ids, ListPlace place, std::optional<Timestamp> since)
{
    m_watched.unite(QSet<TaskId>(ids.begin(), ids.end()));
    for (qsizetype from = 0; from < ids.size(); from += JournalWorker::MostAtOnce)
        add(JournalQueue::Watch{.ids = ids.mid(from, JournalWorker::MostAtOnce), .place = place}, since);
    m_worker->commitSoon(std::chrono::milliseconds(0));
}

void JournalList::remove(const QList<TaskId> &ids)
{
    for (const TaskId &id : ids)
        m_watched.remove(id);
    for (qsizetype from = 0; from < ids.size(); from += JournalWorker::MostAtOnce)
        add(JournalQueue::Remove{ids.mid(from, JournalWorker::MostAtOnce)});
    m_worker->commitSoon(std::chrono::milliseconds(0));
}

void JournalList::record(const QList<Observation> &batch)
{
    if (!batch.isEmpty())
        add(batch);
}

void JournalList::setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at)
{
    m_notPolling = JournalQueue::NotPolling{reason, at};
    add(*m_notPolling);
}

void JournalList::sample(const PhaseSample &sample)
{
    add(sample);
}

void JournalList::add(const decltype(JournalQueue::Entry::verb) &verb, std::optional<Timestamp> at)
{
    m_worker->noticeSleep();
    m_queue.add({at.value_or(m_worker->now()), verb});
    if (m_worker->isStopped()) {
        reportKeptAnyway();
        m_lost += m_queue.dropOldestPolls(MostQueued);
    }
    m_worker->commitSoon(JournalWorker::LongestWait);
}

void JournalList::addGap(const WatchGap &gap)
{
    m_queue.add({m_worker->now(), gap});
}

qsizetype JournalList::writeSome(qsizetype most)
{
    if (!m_writer->endpoint()) {
        // The time before this program ends with the first entry, which waited a moment.
        const Timestamp began = m_queue.isEmpty() ? m_worker->now() : m_queue.at(0).at;
        m_writer->beginEndpoint(m_key, began);
    }
    qsizetype written = 0;
    while (m_inTransaction < m_queue.size() && written < most) {
        const JournalQueue::Entry &entry = m_queue.at(m_inTransaction++);
        written += m_writer->write(entry);
        for (auto &[follower, followed] : m_followed)
            followed.hasGrown = followed.hasGrown || JournalQueue::concerns(entry, followed.id);
    }
    m_writer->setAlive(m_worker->now(), false);
    return written;
}

void JournalList::recordCleanEnd()
{
    if (m_writer->endpoint())
        m_writer->setAlive(m_worker->now(), true);
}

qint64 JournalList::applyCommit()
{
    m_writer->recordCommit();
    m_lost = 0;
    for (; m_inTransaction > 0; --m_inTransaction) {
        const JournalQueue::Entry done = m_queue.takeFirst();
        if (const auto *watched = std::get_if<JournalQueue::Watch>(&done.verb); watched && !watched->reported)
            Q_EMIT kept(watched->ids);
    }
    return m_writer->changesAdded() - std::exchange(m_changesCommitted, m_writer->changesAdded());
}

void JournalList::applyRollback()
{
    m_inTransaction = 0;
    m_writer->recordRollback();
}

void JournalList::reportKeptAnyway()
{
    const QList<TaskId> ids = m_queue.markAllReported();
    if (!ids.isEmpty())
        Q_EMIT kept(ids);
    if (m_worker->isReadOnly())
        m_queue.clear(); // it will never be written
}

void JournalList::follow(const std::optional<TaskId> &id, int follower)
{
    m_followed.erase(follower);
    if (!id)
        return;
    Followed &followed = m_followed.emplace(follower, Followed{.id = *id}).first->second;
    if (!m_queue.isEmpty())
        m_worker->flush();
    readWhole(follower, followed);
}

void JournalList::readWhole(int follower, Followed &followed)
{
    followed.mark = {};
    followed.hasGrown = false;
    if (!m_tables)
        return;
    m_worker->noticeOthers();
    const TaskHistory history = m_tables->reader.history(listRowId(), followed.id, followed.mark);
    Q_EMIT historyRead(history, follower);
    m_worker->afterReading();
}

void JournalList::readFollowed()
{
    bool hasRead = false;
    for (auto &[follower, followed] : m_followed) {
        if (!std::exchange(followed.hasGrown, false))
            continue;
        const TaskHistory later = m_tables->reader.history(listRowId(), followed.id, followed.mark);
        Q_EMIT historyGrew(later, follower);
        hasRead = true;
    }
    if (hasRead)
        m_worker->afterReading();
}

void JournalList::askTrend(Timestamp since)
{
    m_worker->flush();
    if (!m_tables) {
        Q_EMIT trendRead({}, {});
        return;
    }
    const qint64 list = listRowId();
    const QList<PhaseSample> samples = m_tables->reader.samples(list, since);
    const QList<WatchGap> gaps = m_tables->reader.gaps(list, since);
    Q_EMIT trendRead(samples, gaps);
    m_worker->afterReading();
}

void JournalList::askHostFailures(Timestamp since)
{
    m_worker->flush();
    if (!m_tables) {
        Q_EMIT hostFailuresRead({});
        return;
    }
    const QList<HostFailures> failures = m_tables->reader.hostFailures(listRowId(), since);
    Q_EMIT hostFailuresRead(failures);
    m_worker->afterReading();
}

void JournalList::askMoment(const SampleQuery &question)
{
    m_worker->flush();
    if (!m_tables) {
        Q_EMIT momentRead(question, {});
        return;
    }
    const QList<TaskId> ids = m_tables->reader.moment(listRowId(), question);
    Q_EMIT momentRead(question, ids);
    m_worker->afterReading();
}

void JournalList::askOtherLists(const QList<TaskId> &ids)
{
    if (!m_tables)
        return;
    const QHash<QString, QList<TaskId>> found = m_tables->reader.otherLists(m_key, ids);
    Q_EMIT otherListsRead(found);
    m_worker->afterReading();
}

void JournalList::takeSnapshot()
{
    static std::atomic<int> copies{0};
    m_worker->flush();
    JournalSnapshot snapshot{
        .endpoint = m_endpoint, .list = m_key, .name = m_worker->fileName(), .isReadOnly = m_worker->isReadOnly()};
    if (!m_tables || !m_queue.isEmpty()) {
        snapshot.failure = m_worker->state().words;
    } else if (snapshot.name.isEmpty()) {
        // Other connections cannot read an in-memory database, so give them a fixed copy.
        JournalDatabase &database = m_worker->database();
        snapshot.isInMemory = true;
        snapshot.name = QStringLiteral("taskwatch-copy-%1").arg(copies++);
        if (!m_copy.open(snapshot.name, JournalDatabase::Access::SharedMemory) || !database.copyTo(snapshot.name))
            snapshot.failure = m_copy.hasTrouble() ? m_copy.troubleWords() : database.troubleWords();
        database.clearTrouble();
    }
    Q_EMIT snapshotTaken(snapshot);
}

} // namespace Taskwatch
