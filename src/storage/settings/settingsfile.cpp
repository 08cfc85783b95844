// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsfile.h"

#include "files/atomicfile.h"
#include "settings/initext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

/// How long saving waits for another program that is saving, in ms.
constexpr int LockPatience = 10'000;

/// @p value as QSettings returns it after it was written and read again.
QVariant readBack(const QVariant &value)
{
    if (!value.isValid() || value.typeId() == QMetaType::QByteArray)
        return value;
    if (value.typeId() != QMetaType::QStringList)
        return value.toString();
    const QStringList texts = value.toStringList();
    if (texts.isEmpty())
        return {};
    return texts.size() == 1 ? QVariant(texts.first()) : QVariant(texts);
}

} // namespace

SettingsFile::SettingsFile(const QString &fileName)
    : m_fileName(
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/taskwatch"))
            .filePath(fileName))
{
}

QString SettingsFile::encoded(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString SettingsFile::text(const SettingsEntries &entries, const QString &key)
{
    return entries.value(key).toStringList().join(QStringLiteral(", "));
}

QString SettingsFile::load()
{
    m_known.clear();
    m_isLoaded = true;
    if (QString words = unreadable(); !words.isEmpty())
        return words;
    const QSettings file(m_fileName, QSettings::IniFormat);
    const QStringList paths = file.allKeys();
    for (const QString &path : paths) {
        const qsizetype slash = path.indexOf(u'/');
        m_known[path.left(std::max<qsizetype>(slash, 0))].insert(path.mid(slash + 1), file.value(path));
    }
    return isTorn()
        ? tr("Part of %1 could not be read. A copy of the file is made before it is changed.").arg(m_fileName)
        : QString();
}

Result<QString> SettingsFile::save(const QMap<QString, SettingsEntries> &changes)
{
    if (!m_isLoaded)
        load();
    QMap<QString, SettingsEntries> known = m_known;
    SettingsEntries differences; // by path
    for (auto section = changes.begin(); section != changes.end(); ++section) {
        for (auto entry = section->begin(); entry != section->end(); ++entry) {
            const QVariant value = readBack(entry.value());
            if (known.value(section.key()).value(entry.key()) == value)
                continue;
            const QString path = section.key().isEmpty() ? entry.key() : section.key() + u'/' + entry.key();
            differences.insert(path, value);
            if (value.isValid())
                known[section.key()].insert(entry.key(), value);
            else
                known[section.key()].remove(entry.key());
        }
    }
    if (differences.isEmpty())
        return QString();
    Result<QString> aside = write(differences);
    if (aside)
        m_known = known;
    return aside;
}

/// Writes @p differences, by path, over what the file holds now. Returns the name of the copy of a file that is not
/// valid.
Result<QString> SettingsFile::write(const SettingsEntries &differences) const
{
    QDir().mkpath(QFileInfo(m_fileName).absolutePath());
    QLockFile lock(m_fileName + QStringLiteral(".lock")); // as QSettings calls it
    lock.setStaleLockTime(
        LockPatience / 2); // of a program that was killed before it wrote into the lock file whose it is
    if (!lock.tryLock(LockPatience))
        return notWritten(lock.error() == QLockFile::LockFailedError ? tr("another program is writing it")
                                                                     : tr("no file can be created beside it"));
    if (const QString words = unreadable(); !words.isEmpty())
        return Failure{words};
    Result<QString> aside = isTorn() ? keepAside() : QString();
    if (!aside)
        return aside;
    const QSettings now(m_fileName, QSettings::IniFormat);
    SettingsEntries all = differences;
    const QStringList paths = now.allKeys();
    for (const QString &path : paths) {
        if (!all.contains(path))
            all.insert(path, now.value(path));
    }
    // Not by QSettings: on a full disk, it replaces the file by an empty one and reports no error (Qt 6.4).
    AtomicFile file(m_fileName);
    if (!file.open() || !file.write(iniText(all)))
        return notWritten(file.reason());
    file.makeLater(); // QSettings does not read a file again that has the same time and size
    return file.commit() ? aside : notWritten(file.reason());
}

Failure<QString> SettingsFile::notWritten(const QString &why) const
{
    return Failure{tr("%1 could not be written: %2. Check that its folder is writable and that its disk has space.")
                       .arg(m_fileName, why)};
}

QString SettingsFile::unreadable() const
{
    const QFileInfo info(m_fileName);
    if (!info.exists())
        return {};
    if (!info.isFile()) // a folder; or a pipe, on which reading would block
        return tr("%1 is not a regular file: move it away").arg(m_fileName);
    if (info.size() > MostBytes)
        return tr("%1 is too large for a settings file: move it away").arg(m_fileName);
    QFile file(m_fileName);
    if (file.open(QIODevice::ReadOnly))
        return {};
    return tr("%1 cannot be read: %2").arg(m_fileName, file.errorString());
}

bool SettingsFile::isTorn() const
{
    // QSettings reports that only to the first reader in a process.
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(MostBytes).split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &untrimmed) {
        const QByteArray line = untrimmed.trimmed();
        if (line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
            return false;
        return line.contains('\0') || (line.startsWith('[') ? !line.endsWith(']') : !line.contains('='));
    });
}

/// Copies the file to an unused name beside it. Returns that name.
Result<QString> SettingsFile::keepAside() const
{
    constexpr int MostCopies = 100;
    for (int i = 1; i <= MostCopies; ++i) {
        const QString copy = m_fileName + (i == 1 ? QStringLiteral(".unread") : QStringLiteral(".unread-%1").arg(i));
        if (QFile::exists(copy))
            continue;
        QFile file(m_fileName);
        if (!file.open(QIODevice::ReadOnly))
            return notWritten(file.errorString());
        AtomicFile written(copy); // QFile::copy() does not notice when the disk is full at the end (Qt 6.4)
        if (written.open() && written.write(file.readAll()) && written.commit())
            return copy;
        return Failure{tr(
            "%1 is not a valid settings file, and a copy could not be saved as %2: %3. Check that its folder is writable and that its disk has space.")
                           .arg(m_fileName, copy, written.reason())};
    }
    return Failure{
        tr("%1 is not a valid settings file, and there are too many saved copies of it: delete some").arg(m_fileName)};
}

} // namespace Taskwatch
