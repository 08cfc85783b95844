// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printtasklist.h"

#include "text/counttext.h"
#include "text/safetext.h"
#include "text/statustext.h"

#include <QSet>

namespace Taskwatch {

namespace {

using State = Listing::State;

/// A task row that reports why the given text is not an id.
PrintTask unaskable(const GivenId &given)
{
    const TaskId id = TaskId::unaskable(given.text);
    return {id,
        Observation{.taskId = id,
            .askedAt = currentTimestamp(),
            .answeredAt = {},
            .httpStatus = {},
            .outcome = FetchError{FetchErrorKind::BadId, given.id.error()},
            .rawAnswer = {}}};
}

/// Why the list of a list's tasks is incomplete. Empty if it is complete or the reason was reported elsewhere.
QString shortcoming(const Listing &listing)
{
    switch (listing.state) {
    case State::Reading:
    case State::Cancelled:
        return {};
    case State::Read:
        if (listing.bad > 0)
            return PrintTaskList::tr("has %n entries that are not tasks", nullptr, pluralNumber(listing.bad));
        return listing.tasks == 0 ? PrintTaskList::tr("has no tasks") : QString();
    case State::Failed:
        return PrintTaskList::tr("was not read completely: %1")
            .arg(safeFirstLine(listing.failure ? listing.failure->detail : QString()));
    case State::Capped:
        return PrintTaskList::tr(
            "was not read completely: it has more than %n tasks", nullptr, pluralNumber(listing.tasks));
    case State::Repeated:
        return PrintTaskList::tr("was not read completely: the endpoint sent a page again");
    }
    Q_UNREACHABLE();
}

} // namespace

PrintTaskList::PrintTaskList(
    Poller &poller, const QList<GivenId> &ids, const QList<ListId> &lists, ProgressLine &progress, QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_ids(ids)
    , m_lists(lists)
    , m_progress(progress)
{
    connect(&poller, &Poller::listFound, this, &PrintTaskList::applyFound);
    connect(&poller, &Poller::listingChanged, this, &PrintTaskList::applyListing);
}

void PrintTaskList::start()
{
    readNext();
}

void PrintTaskList::stop()
{
    m_stopped = true;
    m_complete = false;
    if (m_isReading)
        m_poller.call([list = m_lists[m_next - 1]](PollEngine &engine, MonotonicTime) {
            engine.cancelList(list); // applyListing() follows before this returns
        });
    else
        finish();
}

void PrintTaskList::readNext()
{
    if (m_stopped || m_next == m_lists.size()) {
        finish();
        return;
    }
    m_isReading = true;
    const ListId list = m_lists[m_next++];
    showProgress();
    m_poller.call([list](PollEngine &engine, MonotonicTime now) { engine.readLists({list}, now); });
}

void PrintTaskList::showProgress()
{
    const ListId &list = m_lists[m_next - 1];
    m_progress.show(
        tr("Reading %1: %2").arg(safeText(list.toString()), tasksText(static_cast<int>(m_found.value(list).size()))));
}

void PrintTaskList::applyFound(const ListId &list, const QList<TaskId> &ids)
{
    m_found[list] += ids;
    showProgress();
    m_poller.call([ids](PollEngine &engine, MonotonicTime now) { engine.watch(ids, now); });
}

void PrintTaskList::applyListing(const Listing &listing)
{
    if (!m_isReading || listing.state == State::Reading)
        return;
    m_isReading = false;
    if (const QString words = shortcoming(listing); !words.isEmpty()) {
        m_complete = false;
        m_progress.printLine(tr("taskwatch: the list %1 %2").arg(safeText(listing.list.toString()), words));
    }
    // A refused token would be refused for the next list too.
    if (listing.failure && listing.failure->kind == FetchErrorKind::Unauthorized)
        m_next = m_lists.size();
    readNext();
}

void PrintTaskList::finish()
{
    m_progress.show({});
    Q_EMIT finished(tasks(), m_complete);
}

QList<PrintTask> PrintTaskList::tasks() const
{
    QSet<TaskId> named;
    for (const GivenId &given : m_ids) {
        if (const auto *task = given.id ? std::get_if<TaskId>(&*given.id) : nullptr)
            named.insert(*task);
    }
    QList<PrintTask> tasks;
    for (const GivenId &given : m_ids) {
        if (!given.id) {
            tasks.append(unaskable(given));
        } else if (const auto *task = std::get_if<TaskId>(&*given.id)) {
            tasks.append({*task});
        } else {
            const QList<TaskId> found = m_found.value(std::get<ListId>(*given.id));
            for (const TaskId &id : found) {
                if (named.contains(id))
                    continue;
                named.insert(id);
                tasks.append({id});
            }
        }
    }
    return tasks;
}

} // namespace Taskwatch
