// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/openjournal.h"

#include <algorithm>

namespace Taskwatch {

namespace {

template <typename... Visits>
struct Visitor : Visits... {
    using Visits::operator()...;
};
template <typename... Visits>
Visitor(Visits...) -> Visitor<Visits...>;

} // namespace

OpenJournal::OpenJournal(JournalDatabase &database)
    : texts(database)
    , writer(database, texts)
    , reader(database, texts)
    , tidier(database, texts)
{
}

qsizetype OpenJournal::write(const JournalQueue::Entry &entry)
{
    return std::visit(Visitor{
                          [&](const JournalQueue::Watch &watched) {
                              writer.watch(watched.ids, entry.at);
                              return watched.ids.size();
                          },
                          [&](const JournalQueue::Remove &forgotten) {
                              writer.remove(forgotten.ids, entry.at);
                              return forgotten.ids.size();
                          },
                          [&](const QList<Observation> &batch) {
                              for (const Observation &observation : batch)
                                  writer.record(observation);
                              return batch.size();
                          },
                          [&](const JournalQueue::NotPolling &gap) {
                              writer.setNotPolling(gap.reason, gap.at);
                              return qsizetype(1);
                          },
                          [&](const PhaseSample &sample) {
                              writer.sample(sample);
                              return qsizetype(1);
                          },
                      },
        entry.verb);
}

bool OpenJournal::concerns(const JournalQueue::Entry &entry, const TaskId &id)
{
    return std::visit(Visitor{
                          [&](const JournalQueue::Watch &watched) { return watched.ids.contains(id); },
                          [&](const JournalQueue::Remove &forgotten) { return forgotten.ids.contains(id); },
                          [&](const QList<Observation> &batch) {
                              return std::any_of(batch.begin(), batch.end(),
                                  [&id](const Observation &observation) { return observation.taskId == id; });
                          },
                          [](const JournalQueue::NotPolling &) { return true; },
                          [](const PhaseSample &) { return false; },
                      },
        entry.verb);
}

} // namespace Taskwatch
