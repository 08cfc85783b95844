// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answerbody.h"
#include "api/apidescription.h"
#include "api/idparts.h"
#include "lists/pagerequest.h"
#include "lists/taskpage.h"

#include <QByteArray>
#include <QJsonValue>

namespace Taskwatch {

/// The lists of tasks that an API has: which there are, how a page of one is requested, and what an answer contains.
class ListApi final
{
public:
    /// Both must outlive this.
    ListApi(const ApiDescription &api, const IdParts &ids);

    /// The list of the tasks that have the same group; null if the API has none.
    [[nodiscard]] const ApiList *group() const { return m_group; }

    /// Returns @p list in the usual form: its words in the order of the API file, values in its spelling. If the API
    /// has no such list, returns a text that says which lists it has. The functions below need a list in this form.
    [[nodiscard]] Result<ListId> checked(const ListId &list) const;
    /// The list called @p name; null if there is none.
    [[nodiscard]] const ApiList *find(const QString &name) const;
    /// How the lists are written: `queue:QUEUE state:STATE`, optional words in brackets.
    [[nodiscard]] QStringList forms() const;
    /// The list that needs the fewest words, as a hint: `queue:… state:…`. Empty if there are no lists.
    [[nodiscard]] QString example() const;

    /// Path relative to the endpoint's base URL, percent-encoded, beginning with `/`.
    [[nodiscard]] QByteArray path(const ListId &list) const;
    /// Query, percent-encoded, without `?`.
    [[nodiscard]] QByteArray query(const PageRequest &request) const;
    /// Decodes the body of a successful answer to @p request. Returns the page or an error text. An invalid entry does
    /// not make the page invalid.
    [[nodiscard]] Result<TaskPage> decode(const AnswerBody &body, const PageRequest &request) const;

private:
    using Values = QHash<QString, QString>; // of parameters
    struct Content; // the value that contains the tasks, and its bytes

    [[nodiscard]] const ApiList &of(const ListId &list) const;
    /// The part of @p answer that contains the tasks, or what is there instead.
    [[nodiscard]] static Result<Content> contentOf(const Content &answer, const ApiList &list, const Values &values);
    [[nodiscard]] TaskPage::Entry readEntry(
        const QByteArray &raw, const ApiList &list, const Values &values, bool onlyId) const;
    /// Sets which page comes after @p page, which is @p here.
    static void findNext(TaskPage &page, const ApiList &list, const QString &here, const QJsonValue &answer);

    const ApiDescription &m_api;
    const IdParts &m_ids;
    const ApiList *m_group = nullptr;
};

} // namespace Taskwatch
