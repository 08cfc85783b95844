// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdio>

namespace Taskwatch {

/// Prints lines to standard error. On a terminal it also shows one progress line below them, which is overwritten in
/// place. Otherwise it prints only the lines, without control characters. Texts must be plain, safe and one line long.
class ProgressLine final
{
public:
    explicit ProgressLine(std::FILE *file = stderr);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// Prints a permanent line.
    void printLine(const QString &line);
    /// Sets the text of the progress line. It stays visible below later lines.
    void show(const QString &progress);

private:
    void write(const QByteArray &bytes);
    /// Characters that erase the progress line.
    [[nodiscard]] QByteArray erasure() const;
    /// @p progress cut to the width of the terminal.
    [[nodiscard]] QString fitted(const QString &progress) const;

    std::FILE *m_file;
    bool m_terminal;
    QString m_shown;
};

} // namespace Taskwatch
