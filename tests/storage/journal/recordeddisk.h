// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

class QRandomGenerator;

namespace Taskwatch::Test {

/// A disk that remembers what SQLite writes to the files of a folder. It can fail from a chosen operation on, and it
/// can tell what the files contain if the power is cut after a chosen operation. While it exists, it is SQLite's
/// default VFS in this process, so there can be only one. Thread-safe.
class RecordedDisk final
{
public:
    enum class Failure : quint8 {
        None,
        Full, ///< writing fails as on a full disk
        Broken, ///< writing and syncing fail, as with an exceeded quota or a broken disk
    };
    struct Operation {
        enum class Kind : quint8 { Create, Write, Truncate, Sync, Delete, DeleteAndSync };
        Kind kind = Kind::Create;
        QString file; ///< its name in the folder
        qint64 at = 0; ///< offset, or the new size
        QByteArray bytes;
    };

    /// @p folder: an existing folder.
    explicit RecordedDisk(const QString &folder);
    RecordedDisk(const RecordedDisk &) = delete;
    RecordedDisk &operator=(const RecordedDisk &) = delete;
    /// All connections must have been closed before.
    ~RecordedDisk();

    /// Number of operations so far.
    [[nodiscard]] qsizetype size() const;
    /// From operation number @p operation on, operations fail and change nothing, until heal().
    void failFrom(qsizetype operation, Failure failure);
    void heal() { failFrom(0, Failure::None); }
    /// Writes to @p folder what the disk holds if the power is cut after @p operations operations: all that was synced,
    /// and of what came after it as much as @p random decides, in sectors of 512 bytes.
    void writeAsAfterPowerCut(qsizetype operations, QRandomGenerator &random, const QString &folder) const;

    // For the VFS.

    /// The name of @p path in the folder; empty if it is elsewhere.
    [[nodiscard]] QString nameOf(const char *path) const;
    /// Remembers @p operation. Returns SQLite's result: not SQLITE_OK if it is to fail.
    [[nodiscard]] int add(const Operation &operation);

private:
    mutable QMutex m_mutex;
    QString m_folder; // with a slash at its end
    QList<Operation> m_operations;
    qsizetype m_failsFrom = 0;
    Failure m_failure = Failure::None;
};

} // namespace Taskwatch::Test
