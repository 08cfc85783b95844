// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSaveFile>

namespace Taskwatch {

/// Writes a file under a temporary name beside @p fileName and renames it only when it is complete and on disk. Until
/// then, and on any failure, an existing file is not changed, and the temporary file is removed. Use it in any one
/// thread; blocks on the disk.
class AtomicFile final
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)

public:
    explicit AtomicFile(const QString &fileName);

    // Each returns whether it succeeded; if not, failure() says why.
    [[nodiscard]] bool open();
    [[nodiscard]] bool write(const QByteArray &bytes);
    [[nodiscard]] bool commit();

    /// Writes to any @p device until all is written or it fails. A single write() may write a part only; Qt reports why
    /// on the next one (Qt 6.4).
    [[nodiscard]] static bool writeAll(QIODevice *device, const QByteArray &bytes);
    /// For writing by other means, once it is open.
    [[nodiscard]] QIODevice *device() { return &m_file; }
    /// Gives the new file a later time than the old one, even if both are written in the same millisecond or the clock
    /// was set back, so that whoever remembers a file's time notices the change. Call it before commit().
    void makeLater();
    /// An error text: what failed and what to do.
    [[nodiscard]] QString failure() const;
    /// Why it failed: part of a sentence.
    [[nodiscard]] QString reason() const;

private:
    [[nodiscard]] bool sync();
    [[nodiscard]] bool isWithoutRoom() const;
    [[nodiscard]] QString advice() const;

    QString m_fileName;
    QSaveFile m_file;
    bool m_isNoFile = false; // but a device, a pipe or a folder
    int m_errno = 0; // of what failed, if Qt does not tell it
};

} // namespace Taskwatch
