// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSaveFile>

namespace Taskwatch {

/// A file that is written under a temporary name beside @p fileName and takes its place only when it is whole: until then, and
/// where anything fails, what was there before stays, and what was begun is removed. For any one thread; it waits for the disk.
class ReplacedFile final
{
    Q_DECLARE_TR_FUNCTIONS(ReplacedFile)

public:
    explicit ReplacedFile(const QString &fileName);

    // Each returns whether it could be done; where not, failure() says why.
    [[nodiscard]] bool open();
    [[nodiscard]] bool write(const QByteArray &bytes);
    [[nodiscard]] bool commit();

    /// The same to any @p device: where room runs out in the midst of it, Qt tells why only of what comes after (Qt 6.4).
    [[nodiscard]] static bool writeAll(QIODevice *device, const QByteArray &bytes);
    /// For who writes it by other means, once it is open.
    [[nodiscard]] QIODevice *device() { return &m_file; }
    /// What failed and what to do, in words.
    [[nodiscard]] QString failure() const;

private:
    [[nodiscard]] QString advice() const;

    QString m_fileName;
    QSaveFile m_file;
    bool m_isNoFile = false; // but a device, a pipe, a folder
};

} // namespace Taskwatch
