// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/faultanswers.h"
#include "support/builders.h"
#include "support/scriptedserver.h"

#include <QList>

namespace Taskwatch::Test {

/// A shipped API as a server speaks it: one task that is retrying, and a list that contains it.
///
/// In the texts, `{id}` is the own part of a task's id. What stands between `<` and `>` after the name of a member is a
/// value that with() can replace.
struct ServedApi {
    enum class Pages : quint8 { None, Cursor, Counted };

    const char *key; ///< of the API file
    const char *idPrefix; ///< before the own part of an id
    QByteArrayList ids; ///< own parts of the ids of some tasks
    const char *cell; ///< what the cell of the state shows
    QByteArray task; ///< the body of an answer about one task, or about several: see faultanswers.h
    Answer missing; ///< says that there is no such task
    const char *idMember = "id";
    const char *stateMember = "state";
    const char *countMember; ///< a number of attempts
    const char *textMember; ///< a text without a meaning for the program

    const char *list; ///< the list
    const char *listPath; ///< beginning of the path and query of all its pages
    Pages pages = Pages::None;
    QByteArray row; ///< one task of the list, with the same members
    QByteArray page; ///< the body of a page: `{rows}`, and `{next}`, a JSON value, if there are cursors
    bool hasOnlyIds = false; ///< the list tells no more than ids

    [[nodiscard]] QByteArray body(const char *member = "", const QByteArray &json = {}) const
    {
        return with(task, member, json);
    }
    /// The row of the task whose id has the own part @p id.
    [[nodiscard]] QByteArray rowOf(const QByteArray &id, const char *member = "", const QByteArray &json = {}) const;
    [[nodiscard]] QByteArray pageOf(const QByteArrayList &rows, const QByteArray &next = "null") const;
    [[nodiscard]] QByteArray idText(qsizetype number) const { return idPrefix + ids[number]; }
    [[nodiscard]] bool isPage(const ScriptedServer::Request &request) const
    {
        return request.path().startsWith(listPath);
    }
    /// The own parts of the ids that @p request asks for, with commas between them.
    [[nodiscard]] QByteArray askedFor(const ScriptedServer::Request &request) const;

    [[nodiscard]] Target target(quint16 port) const;

private:
    /// @p text without the marks, and with @p json as the value of the first @p member. An empty @p json leaves the
    /// member out.
    [[nodiscard]] static QByteArray with(QByteArray text, const char *member, const QByteArray &json);
};

/// All APIs that the program brings along.
[[nodiscard]] const QList<ServedApi> &servedApis();
[[nodiscard]] const ServedApi &servedApi(const char *key);

} // namespace Taskwatch::Test
