// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/servedapi.h"
#include "lists/listing.h"

#include <functional>

namespace Taskwatch::Test {

/// One way in which the pages of a list behave, and what a person must see of it. Three tasks are watched before, and
/// are answered all the time.
struct ListFault {
    /// The answer to the request @p number, from 0, for a page of the list. @p cursor: as it was sent.
    using Pages = std::function<Answer(int number, const QByteArray &cursor)>;

    const char *name;
    Pages pages;
    Listing::State state = Listing::State::Read; ///< how reading ends
    const char *words = ""; ///< part of what is said about the list
    qint64 bad = 0; ///< entries that are no tasks
    QByteArrayList found = {}; ///< own parts of the ids that are added
    int mostRequests = 3; ///< for pages
    bool isLong = false; ///< takes seconds: only with the preset `hostile`
};

[[nodiscard]] QList<ListFault> listFaults(const ServedApi &api);

/// Reads the list of @p api from a server that behaves as @p fault says. Checks what is said about the list, which
/// tasks are in the table and what is known of them, how many requests that cost, and that all is well again after it.
/// Failures are reported to QtTest.
void check(const ListFault &fault, const ServedApi &api);
/// As check(), for a page that is asked for before a task changes, and comes after the change was seen.
void checkLatePage(const ServedApi &api);
/// The pages of @p fault in the place of those that the program asks for by itself, where tasks share a message.
void checkOwnPages(const ListFault &fault);

} // namespace Taskwatch::Test
