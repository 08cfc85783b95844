// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Taskwatch {

/// What could be meant by a filter that is being typed: what of the text to replace, and by what.
struct FilterCompletion {
    struct Candidate {
        QString text; ///< to be put in
        QString explanation; ///< in a few words for people

        friend bool operator==(const Candidate &, const Candidate &) = default;
    };

    qsizetype start = 0; ///< index into the text
    qsizetype length = 0;
    QList<Candidate> candidates; ///< none that would change nothing

    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

/// What to offer where no term was begun yet.
enum class AtEmptyTerm : quint8 { OfferNothing, OfferEveryName };

/// How the term of @p text that the cursor, before index @p cursor, is in or behind could go on: names at its
/// beginning, after `state:` those of @p states (as the endpoint says them), after `phase:` the phases.
[[nodiscard]] FilterCompletion completeFilter(const QString &text, qsizetype cursor, const QStringList &states,
    AtEmptyTerm atEmptyTerm = AtEmptyTerm::OfferNothing);

} // namespace Taskwatch
