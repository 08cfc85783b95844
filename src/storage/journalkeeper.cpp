// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalkeeper.h"

#include "storagelogging.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace Taskwatch {

namespace {

/// Of remembered tasks, so that who takes them in can do other things in between.
constexpr qsizetype BatchSize = 500;
/// Ids or looks of one transaction: nobody else can write meanwhile.
constexpr qsizetype MostAtOnce = 5'000;
constexpr std::chrono::seconds AliveInterval{10};
constexpr std::chrono::seconds PublishInterval{1};

template <typename... Visits>
struct Visitor : Visits... {
    using Visits::operator()...;
};
template <typename... Visits>
Visitor(Visits...) -> Visitor<Visits...>;

} // namespace

JournalKeeper::JournalKeeper(Journal::Options options, QObject *parent)
    : QObject(parent)
    , m_file(std::move(options.file))
    , m_endpoint(std::move(options.endpoint))
    , m_limits(options.limits)
    , m_commitTimer(this)
    , m_aliveTimer(this)
    , m_publishTimer(this)
{
    m_commitTimer.setSingleShot(true);
    m_publishTimer.setSingleShot(true);
    connect(&m_commitTimer, &QTimer::timeout, this, &JournalKeeper::commit);
    connect(&m_publishTimer, &QTimer::timeout, this, &JournalKeeper::publish);
    connect(&m_aliveTimer, &QTimer::timeout, this, &JournalKeeper::commit);
}

JournalKeeper::~JournalKeeper() = default;

void JournalKeeper::open()
{
    use(m_file.open());
    readList();
    Q_EMIT allRemembered();
    beginWriting();
    m_remembered = {};
}

void JournalKeeper::use(const JournalFile::Opened &opened)
{
    m_openKind = opened.kind;
    m_openWords = opened.words;
    m_tables = std::make_unique<Tables>(database());
    m_state.file = m_file.name();
    m_changesCounted = 0;
    m_state.changes = database().number(QStringLiteral("SELECT count(*) FROM changes"));
    setState(opened.kind, opened.words);
}

void JournalKeeper::readList()
{
    const qint64 endpoint = m_tables->reader.findEndpoint(m_endpoint);
    m_tables->reader.readList(endpoint, BatchSize, [this](const QList<RememberedTask> &tasks) {
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

void JournalKeeper::beginWriting()
{
    if (!writes())
        return;
    m_aliveTimer.start(AliveInterval);
    commit();
}

void JournalKeeper::close()
{
    m_commitTimer.stop();
    m_aliveTimer.stop();
    m_publishTimer.stop();
    if (writes()) {
        commit();
        if (!database().hasTrouble() && m_tables->writer.endpoint() && database().begin()) {
            m_tables->writer.setAlive(currentTimestamp(), true);
            if (!database().commit())
                database().rollback();
        }
    }
    m_tables.reset();
    database().close();
}

void JournalKeeper::watch(const QList<TaskId> &ids)
{
    for (qsizetype from = 0; from < ids.size(); from += MostAtOnce)
        add({currentTimestamp(), Watch{ids.mid(from, MostAtOnce)}});
    if (!writes())
        sayKeptAnyway();
    else if (m_state.kind == JournalState::Kind::Stopped)
        sayKeptAnyway();
    else
        m_commitTimer.start(0);
}

void JournalKeeper::forget(const QList<TaskId> &ids)
{
    for (qsizetype from = 0; from < ids.size(); from += MostAtOnce)
        add({currentTimestamp(), Forget{ids.mid(from, MostAtOnce)}});
    if (writes() && m_state.kind != JournalState::Kind::Stopped)
        m_commitTimer.start(0);
}

void JournalKeeper::take(const QList<Observation> &batch)
{
    if (!batch.isEmpty())
        add({currentTimestamp(), batch});
}

void JournalKeeper::setNotLooking(std::optional<WatchGap::Reason> reason, Timestamp at)
{
    add({currentTimestamp(), NotLooking{reason, at}});
}

void JournalKeeper::sample(const PhaseSample &sample)
{
    add({currentTimestamp(), sample});
}

void JournalKeeper::add(Pending pending)
{
    if (const auto *batch = std::get_if<QList<Observation>>(&pending.verb))
        m_waiting += batch->size();
    m_pending.push_back(std::move(pending));
    if (!writes()) {
        // Nothing will ever be written.
        if (!std::holds_alternative<Watch>(m_pending.back().verb))
            m_pending.pop_back();
        m_waiting = 0;
        return;
    }
    limitWaiting();
    if (!m_commitTimer.isActive())
        m_commitTimer.start(LongestWait);
}

void JournalKeeper::commit()
{
    m_commitTimer.stop();
    if (!writes())
        return;
    do {
        if (!commitSome()) {
            fail();
            return;
        }
    } while (!m_pending.empty());
    setState(m_openKind, m_openWords);
    m_state.changes += m_tables->writer.changesAdded() - m_changesCounted;
    m_changesCounted = m_tables->writer.changesAdded();
    if (!m_publishTimer.isActive())
        m_publishTimer.start(PublishInterval);
    if (m_followedTouched)
        readFollowed();
}

bool JournalKeeper::commitSome()
{
    QElapsedTimer timer;
    timer.start();
    if (!database().begin())
        return false;
    noteOthers();
    if (!m_tables->writer.endpoint())
        m_tables->writer.beginEndpoint(m_endpoint, currentTimestamp());
    size_t written = 0;
    qsizetype rows = 0;
    while (written < m_pending.size() && rows < MostAtOnce)
        rows += write(m_pending[written++]);
    m_tables->writer.setAlive(currentTimestamp(), false);
    if (!database().commit())
        return false;
    qCDebug(lcStorage) << "committed" << rows << "rows in" << timer.elapsed() << "ms";
    for (size_t i = 0; i < written; ++i) {
        const Pending done = std::move(m_pending.front());
        m_pending.pop_front();
        if (const auto *watched = std::get_if<Watch>(&done.verb); watched && !watched->said)
            Q_EMIT kept(watched->ids);
        else if (const auto *batch = std::get_if<QList<Observation>>(&done.verb))
            m_waiting -= batch->size();
    }
    return true;
}

qsizetype JournalKeeper::write(const Pending &pending)
{
    JournalWriter &writer = m_tables->writer;
    return std::visit(Visitor{
                          [&](const Watch &watched) {
                              writer.watch(watched.ids, pending.at);
                              m_followedTouched = m_followedTouched || (m_followed && watched.ids.contains(*m_followed));
                              return watched.ids.size();
                          },
                          [&](const Forget &forgotten) {
                              writer.forget(forgotten.ids, pending.at);
                              m_followedTouched = m_followedTouched || (m_followed && forgotten.ids.contains(*m_followed));
                              return forgotten.ids.size();
                          },
                          [&](const QList<Observation> &batch) {
                              for (const Observation &observation : batch) {
                                  writer.take(observation);
                                  m_followedTouched = m_followedTouched || observation.taskId == m_followed;
                              }
                              return batch.size();
                          },
                          [&](const NotLooking &not_) {
                              writer.setNotLooking(not_.reason, not_.at);
                              m_followedTouched = m_followed.has_value();
                              return qsizetype(1);
                          },
                          [&](const PhaseSample &sample) {
                              writer.sample(sample);
                              return qsizetype(1);
                          },
                      },
        pending.verb);
}

void JournalKeeper::noteOthers()
{
    const qint64 version = database().dataVersion();
    if (version != m_dataVersion)
        m_tables->texts.clear();
    m_dataVersion = version;
}

void JournalKeeper::fail()
{
    const JournalDatabase::Trouble trouble = database().trouble();
    const QString words = database().troubleWords();
    database().rollback();
    database().clearTrouble();
    m_tables->texts.clear();
    if (!m_tables->writer.endpoint() || m_pending.empty()) {
        // nothing yet
    }
    QString why;
    switch (trouble) {
    case JournalDatabase::Trouble::Full:
        why = tr("The disk is full, so nothing is kept at present. Make room: what is seen until then waits, and is written as soon as that works.");
        break;
    case JournalDatabase::Trouble::Busy:
        why = tr("Another program is writing to the journal, and has been for long. What is seen until it ends waits.");
        break;
    case JournalDatabase::Trouble::None:
    case JournalDatabase::Trouble::Damaged:
    case JournalDatabase::Trouble::ReadOnly:
    case JournalDatabase::Trouble::Other:
        why = tr("The journal cannot be written at present (%1). What is seen until that works again waits.").arg(words);
        break;
    }
    if (m_lost > 0)
        why += u' ' + tr("It has waited for long: the oldest %n looks are lost.", nullptr, static_cast<int>(m_lost));
    setState(JournalState::Kind::Stopped, why);
    sayKeptAnyway();
    m_commitTimer.start(RetryInterval);
}

void JournalKeeper::sayKeptAnyway()
{
    for (Pending &pending : m_pending) {
        auto *watched = std::get_if<Watch>(&pending.verb);
        if (!watched || watched->said)
            continue;
        watched->said = true;
        Q_EMIT kept(watched->ids);
    }
    if (!writes())
        m_pending.clear();
}

void JournalKeeper::limitWaiting()
{
    if (m_state.kind != JournalState::Kind::Stopped)
        return;
    for (auto pending = m_pending.begin(); m_waiting > MostWaiting && pending != m_pending.end();) {
        auto *batch = std::get_if<QList<Observation>>(&pending->verb);
        if (!batch) {
            ++pending;
            continue;
        }
        m_waiting -= batch->size();
        m_lost += batch->size();
        pending = m_pending.erase(pending);
    }
}

void JournalKeeper::setState(JournalState::Kind kind, const QString &words)
{
    const bool isNew = m_state.kind != kind || m_state.words != words;
    m_state.kind = kind;
    m_state.words = words;
    if (isNew)
        publish();
}

void JournalKeeper::publish()
{
    m_state.bytes = m_file.bytes();
    if (m_state == m_published)
        return;
    m_published = m_state;
    Q_EMIT stateChanged(m_state);
}

void JournalKeeper::follow(const std::optional<TaskId> &id)
{
    m_followed = id;
    m_mark = {};
    if (!id || !m_tables)
        return;
    if (writes() && !m_pending.empty() && m_state.kind != JournalState::Kind::Stopped) {
        m_followedTouched = false;
        commit();
    }
    m_followedTouched = false;
    m_mark = {};
    const TaskHistory history = m_tables->reader.history(m_tables->reader.findEndpoint(m_endpoint), *id, m_mark);
    database().clearTrouble();
    Q_EMIT historyRead(history);
}

void JournalKeeper::readFollowed()
{
    m_followedTouched = false;
    if (!m_followed)
        return;
    const TaskHistory later = m_tables->reader.history(m_tables->writer.endpoint(), *m_followed, m_mark);
    database().clearTrouble();
    Q_EMIT historyGrew(later);
}

void JournalKeeper::askOverview(Timestamp since)
{
    if (!m_tables)
        return;
    if (m_state.kind != JournalState::Kind::Stopped)
        commit();
    const qint64 endpoint = m_tables->reader.findEndpoint(m_endpoint);
    const QList<PhaseSample> samples = m_tables->reader.samples(endpoint, since);
    const QList<WatchGap> gaps = m_tables->reader.gaps(endpoint, since);
    database().clearTrouble();
    Q_EMIT overviewRead(samples, gaps);
}

void JournalKeeper::askMoment(const MomentQuestion &question)
{
    if (!m_tables)
        return;
    if (m_state.kind != JournalState::Kind::Stopped)
        commit();
    const QList<TaskId> ids = m_tables->reader.moment(m_tables->reader.findEndpoint(m_endpoint), question);
    database().clearTrouble();
    Q_EMIT momentRead(question, ids);
}

void JournalKeeper::setLimits(const JournalLimits &limits)
{
    m_limits = limits;
}

} // namespace Taskwatch
