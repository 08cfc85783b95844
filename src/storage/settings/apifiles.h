// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apichoice.h"
#include "api/taskapi.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <memory>

namespace Taskwatch {

/// The API files: those that are compiled in, and a person's own in `$XDG_CONFIG_HOME/taskwatch/apis/`. An own file
/// replaces a compiled-in one of the same name. Reads the disk; a file has at most MaxApiFileBytes.
namespace ApiFiles {

/// The folder of a person's own files, with a slash at the end. It may not exist.
[[nodiscard]] QString ownFolder();

/// All APIs, sorted by name; the default API comes first.
[[nodiscard]] QList<ApiChoice> all();

/// Finds the API @p nameOrFile: the key of an API file, or the path of one (it contains a slash or ends with `.json`).
/// An empty text is DefaultApi. @p parameters: see TaskApi. The error text names the file and the line, or the known
/// keys.
[[nodiscard]] Result<std::shared_ptr<const TaskApi>> find(
    const QString &nameOrFile, const QMap<QString, QString> &parameters = {});

} // namespace ApiFiles

} // namespace Taskwatch
