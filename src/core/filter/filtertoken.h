// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Taskwatch {

/// A token of a filter text: a piece between white space, with its quotes resolved. Used by the parser and the
/// completion.
struct FilterToken {
    qsizetype at = 0; ///< index of its first character in the text
    qsizetype end = 0; ///< index after its last character
    qsizetype bodyAt = 0; ///< index after the minus, if there is one, else `at`
    QString body; ///< the text without minus and quotes
    qsizetype bare = 0; ///< number of characters of the body before the first quote
    qsizetype openQuote = -1; ///< index of a quote that is not closed; -1 if there is none
    bool quoted = false; ///< it contains a quote

    [[nodiscard]] bool isNegated() const { return bodyAt > at; }
    /// Length of the name at the beginning of the body: unquoted letters directly followed by an unquoted `:`, `<`,
    /// `=`, `>`, `!=` or `!:`, also in full width. 0 if there is none.
    [[nodiscard]] qsizetype nameLength() const;
};

[[nodiscard]] QList<FilterToken> scanFilter(const QString &text);

/// @p value in quotes, escaped so that parsing gives exactly @p value.
[[nodiscard]] QString quotedForFilter(const QString &value);
/// @p value as the value of a name, in quotes if necessary.
[[nodiscard]] QString filterValue(const QString &value);

} // namespace Taskwatch
