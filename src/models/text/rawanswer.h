// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Taskwatch {

/// The body of an answer prepared for display.
struct RawAnswer {
    /// Larger answers are shown as received, without colours.
    static constexpr qsizetype MostPretty = qsizetype{256} * 1024;
    /// Longer lines are split, because laying out a very long line blocks the window.
    static constexpr qsizetype LongestLine = 4096;

    enum class Layout : quint8 { Pretty, AsItCame };

    QString text; ///< what is shown, made safe
    QString note; ///< size and remarks
    bool isJson = false; ///< `text` is JSON, formatted or not, and can be coloured

    /// @p isCut: @p bytes are only the beginning of the answer.
    [[nodiscard]] static RawAnswer of(const QByteArray &bytes, Layout layout, bool isCut = false);
};

} // namespace Taskwatch
