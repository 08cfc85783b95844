// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printtasklist.h"

#include "text/safetext.h"
#include "text/statustext.h"

#include <QSet>

namespace Taskwatch {

namespace {

using State = MessageListing::State;

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

/// Why the list of a message's tasks is incomplete. Empty if it is complete or the reason was reported elsewhere.
QString shortcoming(const MessageListing &listing)
{
    switch (listing.state) {
    case State::Reading:
    case State::Cancelled:
        return {};
    case State::Read:
        if (listing.bad > 0)
            return listing.bad == 1 ? PrintTaskList::tr("has 1 entry that is not a task")
                                    : PrintTaskList::tr("has %1 entries that are not tasks").arg(listing.bad);
        return listing.tasks == 0 ? PrintTaskList::tr("has no tasks") : QString();
    case State::Failed:
        return PrintTaskList::tr("was not read completely: %1")
            .arg(safeFirstLine(listing.failure ? listing.failure->detail : QString()));
    case State::Capped:
        return PrintTaskList::tr("was not read completely: it has more than %1 pages").arg(listing.pages);
    case State::Repeated:
        return PrintTaskList::tr("was not read completely: the endpoint sent a page again");
    }
    Q_UNREACHABLE();
}

} // namespace

PrintTaskList::PrintTaskList(Poller &poller, const QList<GivenId> &ids, const QList<MessageId> &messages,
    ProgressLine &progress, QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_ids(ids)
    , m_messages(messages)
    , m_progress(progress)
{
    connect(&poller, &Poller::messageFound, this, &PrintTaskList::applyFound);
    connect(&poller, &Poller::messageChanged, this, &PrintTaskList::applyListing);
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
        m_poller.call([message = m_messages[m_next - 1]](PollEngine &engine, MonotonicTime) {
            engine.cancelMessage(message); // applyListing() follows before this returns
        });
    else
        finish();
}

void PrintTaskList::readNext()
{
    if (m_stopped || m_next == m_messages.size()) {
        finish();
        return;
    }
    m_isReading = true;
    const MessageId message = m_messages[m_next++];
    showProgress();
    m_poller.call([message](PollEngine &engine, MonotonicTime now) { engine.listMessages({message}, now); });
}

void PrintTaskList::showProgress()
{
    const MessageId &message = m_messages[m_next - 1];
    m_progress.show(tr("Reading %1: %2")
                        .arg(safeText(message.toString()), tasksText(static_cast<int>(m_found.value(message).size()))));
}

void PrintTaskList::applyFound(const MessageId &message, const QList<TaskId> &ids)
{
    m_found[message] += ids;
    showProgress();
    m_poller.call([ids](PollEngine &engine, MonotonicTime now) { engine.watch(ids, now); });
}

void PrintTaskList::applyListing(const MessageListing &listing)
{
    if (!m_isReading || listing.state == State::Reading)
        return;
    m_isReading = false;
    if (const QString words = shortcoming(listing); !words.isEmpty()) {
        m_complete = false;
        m_progress.printLine(tr("taskwatch: message %1 %2").arg(safeText(listing.message.toString()), words));
    }
    // A refused token would be refused for the next message too.
    if (listing.failure && listing.failure->kind == FetchErrorKind::Unauthorized)
        m_next = m_messages.size();
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
            const QList<TaskId> found = m_found.value(std::get<MessageId>(*given.id));
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
