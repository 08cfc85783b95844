// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Taskwatch {

/// A piece of a filter between blanks, its quotes understood, its words not yet. For who reads filters: parser,
/// completion.
struct FilterToken {
    qsizetype at = 0; ///< index of its first character in the text
    qsizetype end = 0; ///< index after its last
    qsizetype bodyAt = 0; ///< index after the minus, if there is one
    QString body; ///< what stands there, without its quotes
    qsizetype bare = 0; ///< so many of the body's first characters stand before any quote: at bodyAt and after
    qsizetype openQuote = -1; ///< index of a quote that is never closed; -1 where there is none
    bool quoted = false; ///< there is a quote in it

    [[nodiscard]] bool isNegated() const { return bodyAt > at; }
    /// Length of the name that the body begins with: letters with `:`, `<`, `=`, `>`, `!=` or `!:` right after them, all bare.
    /// 0 where there is none.
    [[nodiscard]] qsizetype nameLength() const;
};

[[nodiscard]] QList<FilterToken> scanFilter(const QString &text);

/// @p value in quotes, so that it is read back as one piece and as nothing but itself.
[[nodiscard]] QString quotedForFilter(const QString &value);
/// @p value as it stands behind a name: in quotes where it must be.
[[nodiscard]] QString filterValue(const QString &value);

} // namespace Taskwatch
