// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "task/taskid.h"

#include <QHash>
#include <QStringList>

namespace Taskwatch {

/// The parts of a task's id, such as `queue/id`. A part that people may leave out is then a parameter of the profile. A
/// separator within a part is written %2F; the last part may contain separators as they are.
class IdParts final
{
public:
    /// @p names: of the parts, the last is the task's own. @p parameters: values of parts that are left out.
    IdParts(QStringList names, QHash<QString, QString> parameters)
        : m_names(std::move(names))
        , m_parameters(std::move(parameters))
    {
    }

    /// The parts of @p id in the order of the names; the last is the task's own. A part may be empty.
    [[nodiscard]] QStringList of(const TaskId &id) const;
    /// The same by their names.
    [[nodiscard]] QHash<QString, QString> named(const TaskId &id) const;
    /// The id of the task @p own with the other parts in @p parts, or what is wrong with it.
    [[nodiscard]] Result<TaskId> whole(const QHash<QString, QString> &parts, const QString &own) const;
    /// Whether @p id has all parts. If not, returns a text that says which form it should have.
    [[nodiscard]] Result<TaskId> checked(const TaskId &id) const;
    /// An id that no task has.
    [[nodiscard]] TaskId unknownId() const;

private:
    QStringList m_names;
    QHash<QString, QString> m_parameters;
};

} // namespace Taskwatch
