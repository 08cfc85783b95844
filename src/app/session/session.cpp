// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

/// A minute's value is its last sample, so that a killed program loses little of it.
constexpr std::chrono::seconds SampleInterval{10};
/// Number of stored ids that are added to the table at once. Takes a third of a frame with 100,000 rows.
constexpr qsizetype SliceSize = 1000;

std::optional<WatchGap::Reason> reasonNotToPoll(const PollerStatus &status)
{
    if (status.paused || status.lacksToken)
        return WatchGap::Reason::Paused;
    if (status.asleep)
        return WatchGap::Reason::Hidden;
    if (status.trouble)
        return WatchGap::Reason::Unreachable;
    return std::nullopt;
}

} // namespace

Session::Session(const Target &target, const PollSettings &settings, std::unique_ptr<Journal> journal, QObject *parent)
    : QObject(parent)
    , m_endpoint(target.endpoint)
    , m_api(target.api)
    , m_token(target.token)
    , m_journal(std::move(journal))
    , m_sampleTimer(this)
    , m_fillTimer(this)
    , m_keepingTimer(this)
    , m_poller(target, settings)
{
    m_model.setWords(m_api->description().words);
    connect(&m_poller, &PollerThread::observed, this, &Session::applyObserved);
    connect(&m_poller, &PollerThread::listFound, this, &Session::addFound);
    connect(&m_poller, &PollerThread::listingChanged, this, &Session::applyListing);
    connect(&m_poller, &PollerThread::statusChanged, &m_model, [this](const PollerStatus &status) {
        m_status = status;
        m_model.setServerClock(status.serverClock);
    });
    if (m_journal)
        connectJournal();
}

Session::~Session()
{
    m_poller.stop();
}

void Session::connectJournal()
{
    Journal *journal = m_journal.get();
    m_isRecalled = false;
    // One slice per pass of the event loop. The journal is faster than the table can be filled, and adding everything
    // at once would block the window.
    connect(journal, &Journal::remembered, this, [this](const QList<RememberedTask> &tasks) {
        m_remembered.push_back(tasks);
        m_fillTimer.start();
    });
    connect(journal, &Journal::allRemembered, this, [this] {
        m_allRemembered = true;
        m_fillTimer.start();
    });
    m_fillTimer.setInterval(0);
    connect(&m_fillTimer, &QTimer::timeout, this, &Session::fillSome);
    connect(journal, &Journal::kept, this, &Session::addKept);
    connect(journal, &Journal::stateChanged, this, [this](const JournalState &state) { m_journalState = state; });
    connect(&m_poller, &PollerThread::statusChanged, this, &Session::recordStatus);
    m_sampleTimer.setInterval(SampleInterval);
    connect(&m_sampleTimer, &QTimer::timeout, this, [this] { sample(currentTimestamp()); });
    m_sampleTimer.start();
    m_keepingTimer.setInterval(KeepingPatience);
    m_keepingTimer.setSingleShot(true);
    connect(&m_keepingTimer, &QTimer::timeout, this, &Session::beginUnkept);
}

QList<TaskId> Session::watch(const QList<TaskId> &given)
{
    const auto holdsToken = [this](const TaskId &id) { return revealsToken(id); };
    QList<TaskId> ids = given;
    if (std::any_of(given.begin(), given.end(), holdsToken)) {
        QList<TaskId> tokens;
        std::copy_if(given.begin(), given.end(), std::back_inserter(tokens), holdsToken);
        ids.removeIf(holdsToken);
        Q_EMIT tokenRefused(tokens);
    }
    if (!m_journal) {
        begin(ids);
        return ids;
    }
    m_unkept += ids;
    m_journal->watch(ids);
    if (!m_keepingTimer.isActive())
        m_keepingTimer.start();
    return ids;
}

void Session::watchSince(Timestamp since, const QList<TaskId> &ids, const QList<Observation> &past)
{
    const QList<TaskId> added = m_model.watch(ids);
    m_journal->watch(added, ListPlace::End, since);
    auto next = past.cbegin();
    for (Timestamp minute = std::chrono::floor<std::chrono::minutes>(since); next != past.cend();
         minute += PhaseSample::Length) {
        const auto end = std::find_if(
            next, past.cend(), [&](const Observation &each) { return each.askedAt >= minute + PhaseSample::Length; });
        applyObserved(QList<Observation>(next, end));
        next = end;
        sample(minute);
    }
    m_poller.watch(added);
}

bool Session::revealsToken(const TaskId &id) const
{
    const QString word = id.toString();
    return m_token.isContainedIn(word)
        || std::any_of(m_otherTokens.begin(), m_otherTokens.end(),
            [&word](const ApiToken &token) { return token.isContainedIn(word); });
}

void Session::setToken(const std::optional<ApiToken> &token)
{
    m_token = token.value_or(ApiToken());
    m_poller.setToken(token);
}

void Session::addKept(const QList<TaskId> &ids)
{
    m_kept += ids;
    m_fillTimer.start();
}

QList<TaskId> Session::takeUnkept(const QList<TaskId> &kept)
{
    // An id that does not wait any more is shown already, or was removed.
    QList<TaskId> waited;
    // The journal stores ids in the given order, so usually the stored ids are the first ones.
    if (m_unkept.size() >= kept.size() && std::equal(kept.begin(), kept.end(), m_unkept.begin())) {
        waited = kept;
        m_unkept.remove(0, kept.size());
    } else {
        const QSet<TaskId> stored(kept.begin(), kept.end());
        m_unkept.removeIf([&stored, &waited](const TaskId &id) {
            if (!stored.contains(id))
                return false;
            waited.append(id);
            return true;
        });
    }
    if (m_unkept.isEmpty())
        m_keepingTimer.stop();
    else
        m_keepingTimer.start();
    return waited;
}

void Session::begin(const QList<TaskId> &ids)
{
    m_poller.watch(m_model.watch(ids));
}

void Session::beginUnkept()
{
    begin(std::exchange(m_unkept, {}));
}

void Session::fillSome()
{
    if (!m_remembered.empty()) { // first, because listed tasks keep their state
        recall(m_remembered.front());
        m_remembered.pop_front();
    } else if (!m_kept.isEmpty()) {
        const QList<TaskId> slice = m_kept.first(std::min(SliceSize, m_kept.size()));
        m_kept.remove(0, slice.size());
        begin(takeUnkept(slice));
    }
    if (m_remembered.empty() && m_allRemembered && !m_isRecalled)
        finishRecall();
    if (m_remembered.empty() && m_kept.isEmpty())
        m_fillTimer.stop();
}

void Session::finishRecall()
{
    m_isRecalled = true;
    const auto found = std::exchange(m_foundMeanwhile, {});
    for (const auto &[list, ids] : found) {
        watchFound(list, ids);
        Q_EMIT listingChanged(m_listings.value(list, {.list = list, .failure = {}, .readAt = {}}));
    }
    Q_EMIT listRecalled();
}

void Session::recall(const QList<RememberedTask> &tasks)
{
    m_model.recall(tasks);
    QList<KnownTask> known;
    known.reserve(tasks.size());
    for (const RememberedTask &task : tasks) {
        const Task *last = task.answered ? task.answered->task() : nullptr;
        known.append({.id = task.taskId,
            .isSettled = task.isSettled(),
            .mayRunAgain = task.mayRunAgain(),
            .deadline = last ? last->deadline : OptionalTime<Timestamp>()});
    }
    m_poller.watchAgain(known);
}

std::vector<TaskRow> Session::take(const QList<TaskId> &ids)
{
    if (!m_unkept.isEmpty()) {
        const QSet<TaskId> unwanted(ids.begin(), ids.end());
        m_unkept.removeIf([&unwanted](const TaskId &id) { return unwanted.contains(id); });
    }
    std::vector<TaskRow> taken = m_model.take(ids);
    m_poller.remove(ids);
    if (m_journal)
        m_journal->remove(ids);
    return taken;
}

void Session::putBack(std::vector<TaskRow> taken)
{
    QList<TaskId> ids;
    QList<KnownTask> known;
    const std::vector<int> rows = m_model.putBack(std::move(taken));
    for (const int index : rows) {
        const TaskRow &row = m_model.table().at(index);
        ids.append(row.id);
        known.append({.id = row.id,
            .isSettled = row.isSettled(),
            .mayRunAgain = row.mayRunAgain(),
            .deadline = row.task ? row.task->deadline : OptionalTime<Timestamp>()});
    }
    m_poller.watchAgain(known);
    if (m_journal)
        m_journal->watch(ids, ListPlace::Former);
    if (!ids.isEmpty())
        Q_EMIT returned(ids);
}

void Session::readLists(const QList<ListId> &lists)
{
    m_poller.readLists(lists);
}

void Session::cancelList(const ListId &list)
{
    m_poller.cancelList(list);
}

void Session::setListWatched(const ListId &list, bool watched)
{
    m_poller.setListWatched(list, watched);
}

void Session::addFound(const ListId &list, const QList<TaskId> &ids)
{
    if (m_isRecalled)
        watchFound(list, ids);
    else
        m_foundMeanwhile.append({list, ids});
}

void Session::watchFound(const ListId &list, const QList<TaskId> &ids)
{
    const QSet<TaskId> coming(m_unkept.begin(), m_unkept.end());
    QList<TaskId> unknown = m_model.table().unknownOf(ids);
    unknown.removeIf([&coming](const TaskId &id) { return coming.contains(id); });
    if (unknown.isEmpty())
        return;
    if (const auto listing = m_listings.find(list); listing != m_listings.end())
        listing->added += unknown.size();
    watch(unknown);
}

void Session::applyListing(Listing listing)
{
    const bool isNew = listing.state == Listing::State::Reading && listing.pages == 0;
    if (const auto before = m_listings.constFind(listing.list); before != m_listings.constEnd() && !isNew)
        listing.added = before->added;
    m_listings.insert(listing.list, listing);
    Q_EMIT listingChanged(listing);
}

void Session::applyObserved(const QList<Observation> &batch)
{
    m_model.apply(batch);
    if (m_journal)
        m_journal->record(batch); // after the table
}

void Session::setSeen(bool seen)
{
    m_seen = seen;
    m_poller.setAsleep(!m_seen && !m_neededUnseen);
}

void Session::setNeededUnseen(bool needed)
{
    m_neededUnseen = needed;
    m_poller.setAsleep(!m_seen && !m_neededUnseen);
}

void Session::recordStatus(const PollerStatus &status)
{
    const std::optional<WatchGap::Reason> reason = reasonNotToPoll(status);
    if (reason == m_notPolling)
        return;
    m_notPolling = reason;
    m_journal->setNotPolling(reason, currentTimestamp());
}

void Session::sample(Timestamp at)
{
    const PhaseCounts &counts = m_model.table().counts();
    m_journal->sample({.minute = std::chrono::floor<std::chrono::minutes>(at),
        .counts = counts.byPhase,
        .withoutTask = counts.withoutTask});
}

QUrl Session::urlOf(const TaskId &id) const
{
    return m_endpoint.urlFor(m_api->taskPath(id), m_api->taskQuery(id));
}

} // namespace Taskwatch
