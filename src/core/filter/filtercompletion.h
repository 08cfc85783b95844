// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filternames.h"
#include "task/taskstate.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Taskwatch {

/// Completions for a filter that is being typed: the part of the text to replace, and the candidates for it.
struct FilterCompletion {
    struct Candidate {
        QString text; ///< text to insert
        QString explanation; ///< translated, a few words

        friend bool operator==(const Candidate &, const Candidate &) = default;
    };

    qsizetype start = 0; ///< index of the part to replace
    qsizetype length = 0; ///< of the part to replace
    QList<Candidate> candidates; ///< without those equal to the present text

    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

/// What to offer if the cursor is not in a term.
enum class AtEmptyTerm : quint8 { OfferNothing, OfferEveryName };

/// Completes the term of @p text in which, or at whose end, the cursor is. @p cursor: the index after the cursor.
/// Offers filter names, and terms for phases and @p states, at the beginning of a term; @p states (as sent by the
/// endpoint) after `state:`, and phases after `phase:`. Where the API has its own name, it is offered instead of ours,
/// unless ours is being typed.
[[nodiscard]] FilterCompletion completeFilter(const QString &text, qsizetype cursor, const QList<TaskState> &states,
    AtEmptyTerm atEmptyTerm = AtEmptyTerm::OfferNothing, const FilterAliases &aliases = {});

} // namespace Taskwatch
