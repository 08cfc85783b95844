// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/atomicfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <unistd.h>

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
    if (!sync())
        m_file.cancelWriting(); // commit() removes the temporary file
    errno = 0;
    const bool isDone = m_file.commit();
    if (!isDone && m_file.error() == QFileDevice::UnspecifiedError)
        m_errno = errno; // Qt does not tell why it cannot give the file its name
    return isDone;
}

/// QSaveFile ignores an error of syncing. A network file system may report only then that its disk or a quota is full.
bool AtomicFile::sync()
{
    if (m_file.error() != QFileDevice::NoError || ::fdatasync(m_file.handle()) == 0)
        return true;
    const bool isUnsupported = errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP;
    m_errno = isUnsupported ? 0 : errno;
    return isUnsupported;
}

void AtomicFile::makeLater()
{
    const QFileInfo old(m_fileName);
    if (old.exists())
        m_file.setFileTime(std::max(QDateTime::currentDateTimeUtc(), old.lastModified().toUTC().addMSecs(2)),
            QFileDevice::FileModificationTime);
}

QString AtomicFile::reason() const
{
    if (m_isNoFile)
        return tr("it is not a regular file");
    return m_errno != 0 ? qt_error_string(m_errno) : m_file.errorString();
}

bool AtomicFile::isWithoutRoom() const
{
    // Qt has an error of its own only for the first of them.
    static const QStringList all{qt_error_string(ENOSPC), qt_error_string(EDQUOT), qt_error_string(EFBIG)};
    return all.contains(reason());
}

QString AtomicFile::failure() const
{
    return tr("“%1” could not be written: %2. No existing file was changed. %3", "a file, why, what to do")
        .arg(QDir::toNativeSeparators(m_fileName), reason(), advice());
}

QString AtomicFile::advice() const
{
    const QFileInfo there(m_fileName);
    const QFileInfo folder(there.absolutePath());
    if (m_isNoFile)
        return tr("Choose another name.");
    if (!folder.isDir())
        return tr("The folder does not exist: choose another.");
    if (isWithoutRoom())
        return tr("Free some space there, or choose another folder.");
    if (m_file.error() == QFileDevice::PermissionsError || !folder.isWritable()
        || (there.exists() && !there.isWritable()))
        return tr("Choose a folder that you can write to.");
    return tr("Choose another folder, or try again.");
}

} // namespace Taskwatch
