// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalworker.h"

#include "journal/tables/storagelogging.h"

#include <QElapsedTimer>

#include <atomic>
#include <utility>

namespace Taskwatch {

namespace {

/// Number of stored tasks passed on at a time, so that their receiver stays responsive.
constexpr qsizetype ListBatchSize = 500;
/// Maximum number of ids or observations in one transaction. Other programs cannot write meanwhile.
constexpr qsizetype MostAtOnce = 5'000;
/// Maximum interval between writes of the endpoint's `alive` time.
constexpr std::chrono::seconds AliveInterval{10};
/// Delay of the first trimming after the start.
constexpr std::chrono::seconds TidyDelay{2};
constexpr std::chrono::seconds PublishInterval{1};

} // namespace

JournalWorker::JournalWorker(Journal::Options options, QObject *parent)
    : QObject(parent)
    , m_file(std::move(options.file))
    , m_endpoint(std::move(options.endpoint))
    , m_list(options.list.isEmpty() ? m_endpoint : std::move(options.list))
    , m_limits(options.limits)
    , m_commitTimer(this)
    , m_aliveTimer(this)
    , m_publishTimer(this)
    , m_tidyTimer(this)
{
    m_commitTimer.setSingleShot(true);
    m_publishTimer.setSingleShot(true);
    connect(&m_commitTimer, &QTimer::timeout, this, &JournalWorker::commit);
    connect(&m_publishTimer, &QTimer::timeout, this, &JournalWorker::publish);
    m_tidyTimer.setSingleShot(true);
    connect(&m_tidyTimer, &QTimer::timeout, this, &JournalWorker::tidy);
    connect(&m_aliveTimer, &QTimer::timeout, this, &JournalWorker::commit);
}

JournalWorker::~JournalWorker() = default;

void JournalWorker::open()
{
    const JournalFile::Opened opened = m_file.open();
    if (opened.damaged) {
        replaceDamaged();
    } else {
        use(opened);
        readList();
        afterReading();
    }
    Q_EMIT allRemembered();
    // The watch list has been delivered. Check the rest of the file only now, as that takes time.
    if (m_openKind == JournalState::Kind::Keeping && !m_file.isSound())
        replaceDamaged();
    beginWriting();
    m_remembered = {};
}

void JournalWorker::use(const JournalFile::Opened &opened)
{
    m_openKind = opened.kind;
    m_openWords = opened.words;
    m_tables = std::make_unique<OpenJournal>(database());
    m_state.file = m_file.name();
    m_changesCounted = 0;
    m_state.changes = database().number(QStringLiteral("SELECT count(*) FROM changes"));
    setState(opened.kind, opened.words);
}

void JournalWorker::readList()
{
    const qint64 endpoint = m_tables->reader.findEndpoint(m_list);
    const bool isFirst = m_remembered.isEmpty(); // then no task has been passed on before
    m_tables->reader.readList(endpoint, ListBatchSize, [this, isFirst](const QList<RememberedTask> &tasks) {
        if (isFirst) {
            for (const RememberedTask &task : tasks)
                m_remembered.insert(task.taskId);
            Q_EMIT remembered(tasks);
            return;
        }
        QList<RememberedTask> fresh;
        for (const RememberedTask &task : tasks) {
            if (m_remembered.contains(task.taskId))
                continue;
            m_remembered.insert(task.taskId);
            fresh.append(task);
        }
        if (!fresh.isEmpty())
            Q_EMIT remembered(fresh);
    });
}

void JournalWorker::replaceDamaged()
{
    m_tables.reset();
    use(m_file.replace(currentTimestamp()));
    readList();
    database().clearTrouble();
    if (!m_remembered.isEmpty()) // some of them may be in the old file only
        m_queue.addFirst({currentTimestamp(), JournalQueue::Watch{m_remembered.values(), true}});
}

void JournalWorker::afterReading()
{
    const bool isDamaged = database().trouble() == JournalDatabase::Trouble::Damaged;
    database().clearTrouble();
    if (isDamaged && m_openKind == JournalState::Kind::Keeping)
        replaceDamaged();
}

void JournalWorker::beginWriting()
{
    if (!writes())
        return;
    m_aliveTimer.start(AliveInterval);
    m_tidyTimer.start(TidyDelay);
    commit();
}

void JournalWorker::close()
{
    for (QTimer *timer : {&m_commitTimer, &m_aliveTimer, &m_publishTimer, &m_tidyTimer})
        timer->stop();
    if (writes()) {
        commit();
        if (m_tables->writer.endpoint() && database().begin()) {
            m_tables->writer.setAlive(currentTimestamp(), true);
            if (!database().commit())
                database().rollback();
        }
    }
    m_tables.reset();
    m_copy.close();
    database().close();
}

void JournalWorker::watch(const QList<TaskId> &ids)
{
    for (qsizetype from = 0; from < ids.size(); from += MostAtOnce)
        add(JournalQueue::Watch{ids.mid(from, MostAtOnce)});
    if (!writes() || m_state.kind == JournalState::Kind::Stopped)
        reportKeptAnyway();
    else
        m_commitTimer.start(0);
}

void JournalWorker::remove(const QList<TaskId> &ids)
{
    for (qsizetype from = 0; from < ids.size(); from += MostAtOnce)
        add(JournalQueue::Remove{ids.mid(from, MostAtOnce)});
    if (writes() && m_state.kind != JournalState::Kind::Stopped)
        m_commitTimer.start(0);
}

void JournalWorker::record(const QList<Observation> &batch)
{
    if (!batch.isEmpty() && writes())
        add(batch);
}

void JournalWorker::setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at)
{
    add(JournalQueue::NotPolling{reason, at});
}

void JournalWorker::sample(const PhaseSample &sample)
{
    add(sample);
}

void JournalWorker::add(const decltype(JournalQueue::Entry::verb) &verb)
{
    m_queue.add({currentTimestamp(), verb});
    if (m_state.kind == JournalState::Kind::Stopped)
        m_lost += m_queue.dropOldestPolls(MostWaiting);
    if (writes() && !m_commitTimer.isActive())
        m_commitTimer.start(LongestWait);
}

void JournalWorker::commit()
{
    m_commitTimer.stop();
    if (!writes())
        return;
    do {
        if (!commitSome()) {
            fail();
            return;
        }
    } while (!m_queue.isEmpty());
    setState(m_openKind, m_openWords);
    const qint64 added = m_tables->writer.changesAdded() - m_changesCounted;
    m_changesCounted += added;
    m_state.changes += added;
    m_addedSinceTidied += added;
    if (m_state.changes > m_limits.changes && m_addedSinceTidied >= JournalTrimmer::SliceRows)
        tidySoon();
    publishSoon();
    if (m_followedTouched)
        readFollowed();
}

bool JournalWorker::commitSome()
{
    QElapsedTimer timer;
    timer.start();
    if (!database().begin())
        return false;
    recordOthers();
    if (!m_tables->writer.endpoint())
        m_tables->writer.beginEndpoint(m_list, currentTimestamp());
    size_t written = 0;
    qsizetype rows = 0;
    while (written < m_queue.size() && rows < MostAtOnce) {
        const JournalQueue::Entry &entry = m_queue.at(written++);
        rows += m_tables->write(entry);
        m_followedTouched = m_followedTouched || (m_followed && OpenJournal::concerns(entry, *m_followed));
    }
    m_tables->writer.setAlive(currentTimestamp(), false);
    if (!database().commit())
        return false;
    m_tables->writer.recordCommit();
    qCDebug(lcStorage) << "committed" << rows << "rows in" << timer.elapsed() << "ms";
    for (; written > 0; --written) {
        const JournalQueue::Entry done = m_queue.takeFirst();
        if (const auto *watched = std::get_if<JournalQueue::Watch>(&done.verb); watched && !watched->reported)
            Q_EMIT kept(watched->ids);
    }
    return true;
}

void JournalWorker::recordOthers()
{
    const qint64 version = database().dataVersion();
    if (version != m_dataVersion) {
        m_tables->texts.clear();
        m_othersWrote = true;
    }
    m_dataVersion = version;
}

void JournalWorker::fail()
{
    const JournalDatabase::Trouble trouble = database().trouble();
    const QString words = database().troubleWords();
    database().rollback();
    database().clearTrouble();
    m_tables->texts.clear();
    m_tables->writer.recordRollback();
    m_tables->tidier.recordRollback();
    if (trouble == JournalDatabase::Trouble::Damaged) {
        replaceDamaged();
        m_commitTimer.start(0);
        return;
    }
    QString why = m_file.wordsFor(trouble, words);
    if (m_lost > 0)
        why += u' ' + tr("%n of the oldest observations were discarded.", nullptr, static_cast<int>(m_lost));
    setState(JournalState::Kind::Stopped, why);
    reportKeptAnyway();
    m_commitTimer.start(RetryInterval);
}

void JournalWorker::reportKeptAnyway()
{
    const QList<TaskId> ids = m_queue.markAllReported();
    if (!ids.isEmpty())
        Q_EMIT kept(ids);
    if (!writes())
        m_queue.clear(); // these will never be written
}

void JournalWorker::tidySoon()
{
    if (!m_tidyTimer.isActive() || m_tidyTimer.remainingTimeAsDuration() > SliceInterval)
        m_tidyTimer.start(SliceInterval);
}

void JournalWorker::tidy()
{
    if (!writes() || m_state.kind == JournalState::Kind::Stopped) {
        m_tidyTimer.start(TidyInterval);
        return;
    }
    const std::optional<bool> more = tidySome();
    if (!more)
        fail();
    m_tidyTimer.start(more.value_or(false) ? SliceInterval : TidyInterval);
}

std::optional<bool> JournalWorker::tidySome()
{
    if (!database().begin())
        return std::nullopt;
    recordOthers();
    if (std::exchange(m_othersWrote, false))
        m_state.changes = database().number(QStringLiteral("SELECT count(*) FROM changes"));
    const JournalTrimmer::Slice slice = m_tables->tidier.tidy(m_limits, currentTimestamp(), m_state.changes);
    if (!database().commit())
        return std::nullopt;
    m_state.changes -= slice.dropped;
    if (!slice.more)
        m_addedSinceTidied = 0;
    publishSoon();
    return slice.more;
}

void JournalWorker::setState(JournalState::Kind kind, const QString &words)
{
    const bool isNew = m_state.kind != kind || m_state.words != words;
    m_state.kind = kind;
    m_state.words = words;
    if (isNew)
        publish();
}

void JournalWorker::publishSoon()
{
    if (!m_publishTimer.isActive())
        m_publishTimer.start(PublishInterval);
}

void JournalWorker::publish()
{
    m_state.bytes = m_file.bytes();
    if (m_state == m_published)
        return;
    m_published = m_state;
    Q_EMIT stateChanged(m_state);
}

void JournalWorker::follow(const std::optional<TaskId> &id)
{
    m_followed = id;
    m_mark = {};
    if (!id || !m_tables)
        return;
    if (writes() && !m_queue.isEmpty() && m_state.kind != JournalState::Kind::Stopped) {
        m_followedTouched = false;
        commit();
    }
    m_followedTouched = false;
    m_mark = {};
    recordOthers();
    const TaskHistory history = m_tables->reader.history(m_tables->reader.findEndpoint(m_list), *id, m_mark);
    Q_EMIT historyRead(history);
    afterReading();
}

void JournalWorker::readFollowed()
{
    m_followedTouched = false;
    if (!m_followed)
        return;
    const TaskHistory later = m_tables->reader.history(m_tables->writer.endpoint(), *m_followed, m_mark);
    Q_EMIT historyGrew(later);
    afterReading();
}

void JournalWorker::askTrend(Timestamp since)
{
    if (!m_tables)
        return;
    if (m_state.kind != JournalState::Kind::Stopped)
        commit();
    const qint64 endpoint = m_tables->reader.findEndpoint(m_list);
    const QList<PhaseSample> samples = m_tables->reader.samples(endpoint, since);
    const QList<WatchGap> gaps = m_tables->reader.gaps(endpoint, since);
    Q_EMIT trendRead(samples, gaps);
    afterReading();
}

void JournalWorker::askMoment(const SampleQuery &question)
{
    if (!m_tables)
        return;
    if (m_state.kind != JournalState::Kind::Stopped)
        commit();
    const QList<TaskId> ids = m_tables->reader.moment(m_tables->reader.findEndpoint(m_list), question);
    Q_EMIT momentRead(question, ids);
    afterReading();
}

void JournalWorker::askOtherLists(const QList<TaskId> &ids)
{
    if (!m_tables)
        return;
    const QHash<QString, QList<TaskId>> found = m_tables->reader.otherLists(m_list, ids);
    Q_EMIT otherListsRead(found);
    afterReading();
}

void JournalWorker::setLimits(const JournalLimits &limits)
{
    m_limits = limits;
    tidySoon();
}

void JournalWorker::takeSnapshot()
{
    static std::atomic<int> copies{0};
    JournalSnapshot snapshot{
        .endpoint = m_endpoint, .list = m_list, .name = m_file.name(), .isReadOnly = !writes(), .failure = {}};
    if (m_state.kind != JournalState::Kind::Stopped)
        commit();
    if (writes() && !m_queue.isEmpty()) {
        snapshot.failure = m_state.words;
    } else if (m_tables && snapshot.name.isEmpty()) {
        // Other connections cannot read an in-memory database, so give them a fixed copy.
        snapshot.isInMemory = true;
        snapshot.name = QStringLiteral("taskwatch-copy-%1").arg(copies++);
        if (!m_copy.open(snapshot.name, JournalDatabase::Access::SharedMemory) || !database().copyTo(snapshot.name))
            snapshot.failure = m_copy.hasTrouble() ? m_copy.troubleWords() : database().troubleWords();
        database().clearTrouble();
    }
    Q_EMIT snapshotTaken(snapshot);
}

} // namespace Taskwatch
