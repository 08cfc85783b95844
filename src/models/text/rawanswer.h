// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Taskwatch {

/// The body of an answer, as it is shown. The bytes stay as they came.
struct RawAnswer {
    /// Larger ones are shown as they came, without colours.
    static constexpr qsizetype MostPretty = qsizetype{256} * 1024;
    /// Longer lines are broken where they are shown, as laying them out whole would stop the window.
    static constexpr qsizetype LongestLine = 4096;

    enum class Layout : quint8 { Pretty, AsItCame };

    QString text; ///< what is shown, made safe
    QString note; ///< in words: size, and what is special about it
    bool isJson = false; ///< `text` is JSON, laid out or not, to be coloured

    [[nodiscard]] static RawAnswer of(const QByteArray &bytes, Layout layout);
};

} // namespace Taskwatch
