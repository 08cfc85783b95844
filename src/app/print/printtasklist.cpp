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
        return PrintTaskList::tr("was not read completely: its pages repeat");
    }
    Q_UNREACHABLE();
}

} // namespace

PrintTaskList::PrintTaskList(const Dialect &dialect, const Target &target, const QList<GivenId> &ids,
    const QList<MessageId> &messages, ProgressLine &progress, QObject *parent)
    : QObject(parent)
    , m_dialect(dialect)
    , m_target(target)
    , m_ids(ids)
    , m_messages(messages)
    , m_progress(progress)
{
}

void PrintTaskList::start()
{
    readNext();
}

void PrintTaskList::stop()
{
    m_stopped = true;
    m_complete = false;
    if (m_run)
        m_run->cancel(); // emits finished() before it returns
    else
        finish();
}

void PrintTaskList::readNext()
{
    if (m_stopped || m_next == m_messages.size()) {
        finish();
        return;
    }
    m_run = std::make_unique<MessageRun>(m_dialect, m_target, m_messages[m_next++]);
    connect(m_run.get(), &MessageRun::found, this, &PrintTaskList::applyPage);
    connect(m_run.get(), &MessageRun::finished, this, &PrintTaskList::applyEnd);
    applyPage({});
    m_run->start();
}

void PrintTaskList::applyPage(const QList<Observation> &observations)
{
    const MessageId &message = m_messages[m_next - 1];
    QList<Observation> &known = m_found[message];
    known.append(observations);
    m_progress.show(tr("Reading %1: %2").arg(safeText(message.toString()), tasksText(static_cast<int>(known.size()))));
}

void PrintTaskList::applyEnd(const MessageListing &listing)
{
    if (const QString words = shortcoming(listing); !words.isEmpty()) {
        m_complete = false;
        m_progress.printLine(tr("taskwatch: message %1 %2").arg(safeText(listing.message.toString()), words));
    }
    // A refused token would be refused for the next message too.
    if (listing.failure && listing.failure->kind == FetchErrorKind::Unauthorized)
        m_next = m_messages.size();
    if (m_stopped) {
        finish();
        return;
    }
    // Queued, because this is called from the run, which readNext() destroys.
    QMetaObject::invokeMethod(this, &PrintTaskList::readNext, Qt::QueuedConnection);
}

void PrintTaskList::finish()
{
    if (m_run)
        m_run.release()->deleteLater(); // this may have been called from the run
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
            const QList<Observation> known = m_found.value(std::get<MessageId>(*given.id));
            for (const Observation &observation : known) {
                if (named.contains(observation.taskId))
                    continue;
                named.insert(observation.taskId);
                tasks.append({observation.taskId, observation});
            }
        }
    }
    return tasks;
}

} // namespace Taskwatch
