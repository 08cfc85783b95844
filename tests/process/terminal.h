// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Taskwatch::Test {

/// A pseudo terminal for one of a program's streams.
class Terminal final
{
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isOpen() const { return m_program >= 0; }
    /// File name of the program's side.
    [[nodiscard]] QString name() const { return m_name; }
    /// What was written so far.
    [[nodiscard]] QByteArray readAll();

    /// What @p written leaves on the screen: the final content of each line. Supports carriage return and line feed.
    [[nodiscard]] static QStringList shown(const QByteArray &written);

private:
    int m_person = -1; // the side that the test reads
    int m_program = -1; // held open, so that written data stays until it is read
    QString m_name;
};

} // namespace Taskwatch::Test
