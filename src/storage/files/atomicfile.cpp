// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/atomicfile.h"

#include <QDir>
#include <QFileInfo>

namespace Taskwatch {

AtomicFile::AtomicFile(const QString &fileName)
    : m_fileName(fileName)
    , m_file(fileName)
{
}

bool AtomicFile::open()
{
    // With enough rights, QSaveFile would replace a device or a pipe by a regular file, for all its users.
    const QFileInfo there(m_fileName);
    m_isNoFile = there.exists() && !there.isFile();
    // Unbuffered: commit() does not report errors when writing the last buffer (Qt 6.4).
    return !m_isNoFile && m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool AtomicFile::write(const QByteArray &bytes)
{
    return writeAll(&m_file, bytes);
}

bool AtomicFile::writeAll(QIODevice *device, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const qint64 more = device->write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

bool AtomicFile::commit()
{
    return m_file.commit();
}

QString AtomicFile::failure() const
{
    const QString why = m_isNoFile ? tr("it is not a regular file") : m_file.errorString();
    return tr("“%1” could not be written: %2. No existing file was changed. %3", "a file, why, what to do")
        .arg(QDir::toNativeSeparators(m_fileName), why, advice());
}

QString AtomicFile::advice() const
{
    const QFileInfo there(m_fileName);
    const QFileInfo folder(there.absolutePath());
    if (m_isNoFile)
        return tr("Choose another name.");
    if (!folder.isDir())
        return tr("The folder does not exist: choose another.");
    if (m_file.error() == QFileDevice::ResourceError)
        return tr("Free some space there, or choose another folder.");
    if (m_file.error() == QFileDevice::PermissionsError || !folder.isWritable()
        || (there.exists() && !there.isWritable()))
        return tr("Choose a folder that you can write to.");
    return tr("Choose another folder, or try again.");
}

} // namespace Taskwatch
