// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalworker.h"

#include "journal/journallist.h"
#include "journal/tables/journalschema.h"
#include "journal/tables/storagelogging.h"
#include "text/counttext.h"
#include "text/joinedtext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

/// Maximum interval between writes of the endpoint's `alive` time.
constexpr std::chrono::seconds AliveInterval{10};
/// Delay of the first trimming after the start.
constexpr std::chrono::seconds TidyDelay{2};
constexpr std::chrono::seconds PublishInterval{1};
/// A shorter sleep of the machine is no gap.
constexpr std::chrono::seconds ShortestSleep{1};

} // namespace

std::chrono::milliseconds JournalClock::timeAsleep()
{
    // On Linux only the first of the two runs while the machine sleeps.
    const auto always = MonotonicClock::now().time_since_epoch();
    const auto awake = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::floor<std::chrono::milliseconds>(always - awake);
}

JournalWorker::JournalWorker(const QString &file, JournalClock clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(std::move(clock))
    , m_slept(m_clock.slept())
    , m_checkTimer(this)
    , m_commitTimer(this)
    , m_aliveTimer(this)
    , m_publishTimer(this)
    , m_tidyTimer(this)
{
    for (QTimer *timer : {&m_checkTimer, &m_commitTimer, &m_publishTimer, &m_tidyTimer})
        timer->setSingleShot(true);
    connect(&m_checkTimer, &QTimer::timeout, this, &JournalWorker::check);
    connect(&m_commitTimer, &QTimer::timeout, this, &JournalWorker::commit);
    connect(&m_publishTimer, &QTimer::timeout, this, &JournalWorker::publish);
    connect(&m_tidyTimer, &QTimer::timeout, this, &JournalWorker::tidy);
    connect(&m_aliveTimer, &QTimer::timeout, this, &JournalWorker::commit);
}

JournalWorker::~JournalWorker() = default;

void JournalWorker::addList(JournalList *list)
{
    m_lists.append(list);
    if (m_state.kind == JournalState::Kind::Opening) {
        open(); // reads the list, too
    } else {
        Q_EMIT list->stateChanged(m_published);
        if (m_tables) {
            list->setTables(m_tables.get());
            list->read();
            afterReading();
        }
        commitSoon(std::chrono::milliseconds(0));
    }
    Q_EMIT list->allRemembered();
}

void JournalWorker::removeList(JournalList *list)
{
    if (!m_tables)
        open();
    if (m_checkTimer.isActive())
        check();
    commit();
    if (m_checkTimer.isActive())
        check(); // of a file that replaced the one before
    if (list->hasQueued() && !isStopped())
        commit(); // into the file that replaced a damaged one
    if (writes() && !isStopped() && database().begin()) {
        if (!isOutgrown())
            list->recordCleanEnd();
        if (!database().commit())
            database().rollback();
        database().clearTrouble();
    }
    list->setTables(nullptr);
    m_lists.removeOne(list);
}

void JournalWorker::open()
{
    const JournalFile::Opened opened = m_file.open();
    if (opened.outcome == JournalFile::Opened::Outcome::Damaged)
        replaceDamaged();
    else
        use(opened);
    if (!m_tables)
        return;
    afterReading();
    // Checks the file only after the lists that wait to be read, because that takes time.
    m_checkTimer.start(0);
}

void JournalWorker::use(const JournalFile::Opened &opened)
{
    if (opened.outcome != JournalFile::Opened::Outcome::Open) {
        setState(JournalState::Kind::Stopped, opened.words);
        reportKeptAnyway();
        m_commitTimer.start(OpenInterval);
        return;
    }
    m_openKind = opened.kind;
    m_openWords = opened.words;
    m_tables = std::make_unique<OpenJournal>(database());
    m_state.file = m_file.name();
    m_state.changes = database().number(QStringLiteral("SELECT count(*) FROM changes"));
    setState(opened.kind, opened.words);
    for (JournalList *list : std::as_const(m_lists))
        list->setTables(m_tables.get());
    for (JournalList *list : std::as_const(m_lists))
        list->read();
}

void JournalWorker::check()
{
    m_checkTimer.stop();
    if (m_tables && m_openKind == JournalState::Kind::Keeping && !m_file.isSound())
        replaceDamaged();
    m_isChecked = m_tables != nullptr;
    if (!writes()) {
        reportKeptAnyway();
        return;
    }
    m_aliveTimer.start(AliveInterval);
    m_tidyTimer.start(TidyDelay);
    commit();
}

void JournalWorker::closeTables()
{
    for (JournalList *list : std::as_const(m_lists))
        list->setTables(nullptr);
    m_tables.reset();
    m_isChecked = false;
}

void JournalWorker::replaceDamaged()
{
    const bool wasChecked = m_isChecked;
    closeTables();
    use(m_file.replace(now()));
    database().clearTrouble();
    m_isChecked = wasChecked && m_tables; // a new file needs no check
    for (JournalList *list : std::as_const(m_lists))
        list->watchAgain();
}

void JournalWorker::followReplaced()
{
    closeTables();
    open();
    for (JournalList *list : std::as_const(m_lists))
        list->watchAgain();
}

void JournalWorker::noticeOthers()
{
    const qint64 version = database().dataVersion();
    if (version != m_dataVersion) {
        m_tables->texts.clear();
        m_othersWrote = true;
    }
    m_dataVersion = version;
}

void JournalWorker::afterReading()
{
    const bool isDamaged = database().trouble() == JournalDatabase::Trouble::Damaged;
    database().clearTrouble();
    if (isDamaged && m_openKind == JournalState::Kind::Keeping)
        replaceDamaged();
}

void JournalWorker::close()
{
    for (QTimer *timer : {&m_checkTimer, &m_commitTimer, &m_aliveTimer, &m_publishTimer, &m_tidyTimer})
        timer->stop();
    m_tables.reset();
    database().close();
}

void JournalWorker::commitSoon(std::chrono::milliseconds wait)
{
    if (writes() && !isStopped() && (!m_commitTimer.isActive() || m_commitTimer.remainingTimeAsDuration() > wait))
        m_commitTimer.start(wait);
}

void JournalWorker::noticeSleep()
{
    const std::chrono::milliseconds slept = m_clock.slept();
    const std::chrono::milliseconds longer = slept - std::exchange(m_slept, slept);
    if (longer < ShortestSleep)
        return;
    const WatchGap gap{.from = now() - longer, .to = now(), .reason = WatchGap::Reason::Asleep};
    for (JournalList *list : std::as_const(m_lists))
        list->addGap(gap);
}

void JournalWorker::flush()
{
    if (m_checkTimer.isActive())
        check(); // nothing is written before
    else if (!isStopped())
        commit();
}

bool JournalWorker::hasQueued() const
{
    return std::any_of(m_lists.begin(), m_lists.end(), [](const JournalList *list) { return list->hasQueued(); });
}

void JournalWorker::commit()
{
    m_commitTimer.stop();
    noticeSleep();
    if (!m_tables)
        open(); // it was locked
    else if (m_openKind == JournalState::Kind::Keeping && m_file.isReplaced())
        followReplaced();
    if (!writes())
        return;
    do {
        if (!commitSome()) {
            fail();
            return;
        }
    } while (hasQueued());
    setState(m_openKind, m_openWords);
    if (m_state.changes > m_limits.changes && m_addedSinceTidied >= JournalTrimmer::SliceRows)
        tidySoon();
    publishSoon();
    for (JournalList *list : std::as_const(m_lists))
        list->readFollowed();
}

bool JournalWorker::commitSome()
{
    QElapsedTimer timer;
    timer.start();
    if (!database().begin() || isOutgrown())
        return false;
    noticeOthers();
    qsizetype written = 0;
    for (JournalList *list : std::as_const(m_lists))
        written += list->writeSome(MostAtOnce - written);
    if (!database().commit())
        return false;
    qCDebug(lcStorage) << "committed in" << timer.elapsed() << "ms";
    for (JournalList *list : std::as_const(m_lists)) {
        const qint64 added = list->applyCommit();
        m_state.changes += added;
        m_addedSinceTidied += added;
    }
    return true;
}

bool JournalWorker::isOutgrown()
{
    return JournalSchema::versionOf(database()) > JournalSchema::Version;
}

void JournalWorker::fail()
{
    const JournalDatabase::Trouble trouble = database().trouble();
    const QString words = database().troubleWords();
    database().rollback();
    database().clearTrouble();
    m_tables->texts.clear();
    for (JournalList *list : std::as_const(m_lists))
        list->applyRollback();
    m_tables->trimmer.restart();
    if (isOutgrown()) {
        followReplaced();
        return;
    }
    if (trouble == JournalDatabase::Trouble::Damaged) {
        replaceDamaged();
        m_commitTimer.start(0);
        return;
    }
    QString why = m_file.wordsFor(trouble, words);
    qint64 lost = 0;
    for (const JournalList *list : std::as_const(m_lists))
        lost += list->lost();
    if (lost > 0)
        why = sentencesText(
            why, tr("%Ln of the oldest changes and other poll results were discarded.", nullptr, pluralNumber(lost)));
    setState(JournalState::Kind::Stopped, why);
    reportKeptAnyway();
    m_commitTimer.start(RetryInterval);
}

void JournalWorker::reportKeptAnyway()
{
    for (JournalList *list : std::as_const(m_lists))
        list->reportKeptAnyway();
}

void JournalWorker::setLimits(const JournalLimits &limits)
{
    if (std::exchange(m_limits, limits) != limits && writes())
        tidySoon();
}

void JournalWorker::tidySoon()
{
    if (!m_tidyTimer.isActive() || m_tidyTimer.remainingTimeAsDuration() > SliceInterval)
        m_tidyTimer.start(SliceInterval);
}

void JournalWorker::tidy()
{
    if (!writes() || isStopped()) {
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
    if (!database().begin() || isOutgrown())
        return std::nullopt;
    noticeOthers();
    if (std::exchange(m_othersWrote, false))
        m_state.changes = database().number(QStringLiteral("SELECT count(*) FROM changes"));
    const JournalTrimmer::Slice slice = m_tables->tidy(m_limits, now(), m_state.changes);
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
    for (JournalList *list : std::as_const(m_lists))
        Q_EMIT list->stateChanged(m_state);
}

} // namespace Taskwatch
