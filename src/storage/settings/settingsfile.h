// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QMap>
#include <QVariantMap>

namespace Taskwatch {

/// The entries of one section of a settings file: a key and a text, a list of texts, or bytes. In a change, an invalid
/// value stands for the default and removes the entry.
using SettingsEntries = QVariantMap;

/// A settings file in INI format. It is changed entry by entry under a lock, so that two processes, or two objects in
/// one process, never undo each other's changes. Never contains a token. Use it in any one thread; blocks on the disk.
class SettingsFile final
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)

public:
    /// A larger file is not read, and not written either.
    static constexpr qint64 MostBytes = qint64{16} * 1024 * 1024;

    /// @p fileName: a path, or a name in the folder `taskwatch` of the user's configuration ($XDG_CONFIG_HOME).
    explicit SettingsFile(const QString &fileName);

    /// @p name as a section or key: a slash would start a nested section.
    [[nodiscard]] static QString encoded(const QString &name);
    /// The text of the entry @p key. A text with a comma, as written by hand, is one text too.
    [[nodiscard]] static QString text(const SettingsEntries &entries, const QString &key);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }

    /// Reads the file. Returns what cannot be read, in words; empty if all was read or there is no file.
    QString load();
    /// The sections that were loaded.
    [[nodiscard]] QStringList sections() const { return m_known.keys(); }
    /// The entries of @p section as loaded or saved last. The empty section holds the entries above all sections.
    [[nodiscard]] SettingsEntries entries(const QString &section) const { return m_known.value(section); }

    /// Writes those of the entries in @p changes, by section, that differ from what was loaded or saved last. All other
    /// entries stay as they are in the file, even if another process changed them. Succeeds when the file is on disk;
    /// otherwise the file is unchanged and the error says why and what to do. A file that is not a valid settings file
    /// is first copied to `NAME.unread`; the value is the copy's name, empty if none was made.
    [[nodiscard]] Result<QString> save(const QMap<QString, SettingsEntries> &changes);

private:
    [[nodiscard]] QString unreadable() const;
    [[nodiscard]] bool isTorn() const;
    [[nodiscard]] Result<QString> keepAside() const;
    [[nodiscard]] Result<QString> write(const SettingsEntries &differences) const;
    [[nodiscard]] Failure<QString> notWritten(const QString &why) const;

    QString m_fileName;
    QMap<QString, SettingsEntries> m_known;
    bool m_isLoaded = false;
};

} // namespace Taskwatch
