// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdio>

namespace Taskwatch {

/// Lines on standard error, and below them, where that is a terminal, one that is drawn over again and again. Where it is
/// none there are the lines alone, without a control character. Texts are plain, safe and of one line.
class ProgressLine final
{
public:
    explicit ProgressLine(std::FILE *file = stderr);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// A line that stays.
    void say(const QString &line);
    /// What the lowest line says from now on; nothing takes it away.
    void show(const QString &progress);

private:
    void write(const QByteArray &bytes);
    /// What wipes the lowest line off.
    [[nodiscard]] QByteArray erasure() const;
    /// @p progress as far as the terminal is wide.
    [[nodiscard]] QString fitted(const QString &progress) const;

    std::FILE *m_file;
    bool m_terminal;
    QString m_shown;
};

} // namespace Taskwatch
