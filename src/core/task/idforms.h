// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Taskwatch {

/// What the ids of an API look like in texts, and what stands beside them. A value; the API's file says it. Names and
/// states are folded (foldedName()).
struct IdForms {
    enum class Pattern : quint8 { Any, Uuid, Number };

    /// A text around an id, such as `/v1/tasks/{id}` or `asynq:{queue}:t:{id}`.
    struct Place {
        struct Piece {
            QString text; ///< literal text, or a part of the id
            bool isPart = false;
        };
        QList<Piece> pieces; ///< begins with a literal text; ends with a part
        bool isGroup = false; ///< the id is that of a message
    };

    Pattern pattern = Pattern::Any;
    QString prefix; ///< with which ids of tasks begin; may be empty
    QString groupPrefix; ///< with which ids of messages begin; may be empty
    QStringList parts{QStringLiteral("id")}; ///< of an id, joined by `/`; the last is the task's own
    QStringList names{QStringLiteral("taskid")}; ///< of fields that contain the id of a task
    QStringList groupNames; ///< of fields that contain the id of a message
    QSet<QString> details; ///< names of other fields of a task, except for the most common ones
    QSet<QString> states; ///< words that are states, so never ids
    QList<Place> places;

    /// Whether @p word has the form of the API's own ids of tasks: its prefix, or its pattern.
    [[nodiscard]] bool isKnown(QStringView word) const;
    [[nodiscard]] bool isState(QStringView word) const;
};

/// Whether @p text begins with a UUID, which no further letter, digit or hyphen follows.
[[nodiscard]] bool beginsWithUuid(QStringView text);
inline constexpr qsizetype UuidLength = 36;

} // namespace Taskwatch
