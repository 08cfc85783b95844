// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"
#include "paste/pastereader.h"
#include "task/watchid.h"

#include <QList>
#include <QStringList>

namespace Taskwatch {

/// A text that names a task or a list, and what it names, or why it names nothing.
struct GivenId {
    QString text;
    Result<WatchId> id;
};

/// What @p texts name in @p api: words of a command line, or lines of a file. A list may have several words, which may
/// be several texts.
[[nodiscard]] QList<GivenId> readGivenIds(const QStringList &texts, const TaskApi &api);

/// Finds ids in any text, as readPaste() does, and lists of @p api. A line names lists if it has no other words; a link
/// to a list (TaskLink) may stand anywhere. Words that name a list of another API are refused, and the reason says
/// which lists @p api has.
[[nodiscard]] PasteReading readPasteFor(const QString &text, const IdForms &forms, const TaskApi &api);

} // namespace Taskwatch
