// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Taskwatch::Test {

/// A pseudo terminal that a program can be given for one of its streams.
class Terminal final
{
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isOpen() const { return m_program >= 0; }
    /// Of the program's end, as a file.
    [[nodiscard]] QString name() const { return m_name; }
    /// What was written until now.
    [[nodiscard]] QByteArray readAll();

    /// What @p written leaves on the screen: lines, with what was drawn over as it ended. Knows carriage return and line feed.
    [[nodiscard]] static QStringList shown(const QByteArray &written);

private:
    int m_person = -1; // the end that reads
    int m_program = -1; // held open, so that what is written stays until it is read
    QString m_name;
};

} // namespace Taskwatch::Test
