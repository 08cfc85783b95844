// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/recordeddisk.h"

#include <QFile>
#include <QMutexLocker>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <new>

namespace Taskwatch::Test {

namespace {

using Operation = RecordedDisk::Operation;

RecordedDisk *disk = nullptr; // the one that exists
sqlite3_vfs *systemVfs = nullptr;

/// The memory of an open file: this, then the system's sqlite3_file.
struct RecordedFile {
    sqlite3_file base; // must be first
    QString name; // empty: not recorded
};

RecordedFile &recorded(sqlite3_file *file)
{
    return *reinterpret_cast<RecordedFile *>(file);
}

sqlite3_file *system(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(RecordedFile));
}

/// Remembers an operation on @p file, unless it is not recorded, and lets the system carry it out.
template <typename Work>
int recordAnd(sqlite3_file *file, Operation operation, Work work)
{
    operation.file = recorded(file).name;
    const int result = operation.file.isEmpty() ? SQLITE_OK : disk->add(operation);
    return result == SQLITE_OK ? work(system(file)) : result;
}

int closeFile(sqlite3_file *file)
{
    const int result = system(file)->pMethods->xClose(system(file));
    recorded(file).~RecordedFile();
    return result;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return system(file)->pMethods->xRead(system(file), bytes, size, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    const Operation write{.kind = Operation::Kind::Write,
        .file = {},
        .at = at,
        .bytes = QByteArray(static_cast<const char *>(bytes), size)};
    return recordAnd(file, write, [&](sqlite3_file *real) { return real->pMethods->xWrite(real, bytes, size, at); });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return recordAnd(file, {.kind = Operation::Kind::Truncate, .file = {}, .at = size, .bytes = {}},
        [&](sqlite3_file *real) { return real->pMethods->xTruncate(real, size); });
}

/// The real file is not synced, which would only take time.
int syncFile(sqlite3_file *file, int /*flags*/)
{
    return recordAnd(file, {.kind = Operation::Kind::Sync, .file = {}, .at = 0, .bytes = {}},
        [](sqlite3_file *) { return SQLITE_OK; });
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return system(file)->pMethods->xFileSize(system(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return system(file)->pMethods->xLock(system(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return system(file)->pMethods->xUnlock(system(file), lock);
}

int checkReservedLock(sqlite3_file *file, int *isLocked)
{
    return system(file)->pMethods->xCheckReservedLock(system(file), isLocked);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    // The system would make the file larger, which is not recorded.
    return what == SQLITE_FCNTL_SIZE_HINT ? SQLITE_OK
                                          : system(file)->pMethods->xFileControl(system(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return system(file)->pMethods->xSectorSize(system(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return system(file)->pMethods->xDeviceCharacteristics(system(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return system(file)->pMethods->xShmMap(system(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return system(file)->pMethods->xShmLock(system(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    system(file)->pMethods->xShmBarrier(system(file));
}

int unmapShared(sqlite3_file *file, int isDeleted)
{
    return system(file)->pMethods->xShmUnmap(system(file), isDeleted);
}

/// Version 2: without memory-mapped reading, so that a file is only changed by writing.
constexpr sqlite3_io_methods Methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, controlFile, sectorSize, deviceCharacteristics, mapShared, lockShared, barrierShared,
    unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *flagsNow)
{
    auto *opened = new (file) RecordedFile{.base = {.pMethods = nullptr}, .name = disk->nameOf(path)};
    const bool isCreated =
        flags & SQLITE_OPEN_CREATE && !opened->name.isEmpty() && !QFile::exists(QFile::decodeName(path));
    int result = isCreated ? disk->add({.kind = Operation::Kind::Create, .file = opened->name, .at = 0, .bytes = {}})
                           : SQLITE_OK;
    if (result == SQLITE_OK)
        result = systemVfs->xOpen(systemVfs, path, system(file), flags, flagsNow);
    if (result != SQLITE_OK) {
        opened->~RecordedFile();
        file->pMethods = nullptr; // SQLite does not close it
        return result;
    }
    file->pMethods = &Methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int isSynced)
{
    const QString name = disk->nameOf(path);
    const Operation::Kind kind = isSynced ? Operation::Kind::DeleteAndSync : Operation::Kind::Delete;
    if (!name.isEmpty() && QFile::exists(QFile::decodeName(path))) {
        if (const int result = disk->add({.kind = kind, .file = name, .at = 0, .bytes = {}}); result != SQLITE_OK)
            return result;
    }
    return systemVfs->xDelete(systemVfs, path, isSynced);
}

/// The VFS: the system's, but for opening and deleting.
sqlite3_vfs *recordingVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *systemVfs;
        made.szOsFile = static_cast<int>(sizeof(RecordedFile)) + systemVfs->szOsFile;
        made.zName = "recorded";
        made.pNext = nullptr;
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        return made;
    }();
    return &vfs;
}

/// A file on the disk, at a moment.
struct DiskFile {
    bool exists = false;
    QByteArray bytes;

    void apply(const Operation &operation, qint64 from = 0, qint64 size = -1)
    {
        switch (operation.kind) {
        case Operation::Kind::Create:
            *this = {.exists = true, .bytes = {}};
            break;
        case Operation::Kind::Write: {
            const qint64 count = size < 0 ? operation.bytes.size() : size;
            if (bytes.size() < operation.at + from + count)
                bytes.resize(operation.at + from + count, '\0');
            exists = true; // it may have been created without SQLite
            std::copy_n(operation.bytes.begin() + from, count, bytes.begin() + operation.at + from);
            break;
        }
        case Operation::Kind::Truncate:
            bytes.truncate(operation.at);
            break;
        case Operation::Kind::Delete:
        case Operation::Kind::DeleteAndSync:
            *this = {};
            break;
        case Operation::Kind::Sync:
            break;
        }
    }
};

/// Applies what @p random decides of @p unsynced, in its order.
void applySome(DiskFile &file, const QList<Operation> &unsynced, QRandomGenerator &random)
{
    constexpr qint64 Sector = 512;
    for (const Operation &operation : unsynced) {
        if (operation.kind != Operation::Kind::Write) {
            if (random.bounded(2) == 0)
                file.apply(operation);
            continue;
        }
        const bool isTorn = random.bounded(4) == 0;
        const bool isWritten = random.bounded(2) == 0;
        const qint64 end = operation.bytes.size();
        for (qint64 from = 0; from < end; from += Sector) {
            if (isTorn ? random.bounded(2) == 0 : isWritten)
                file.apply(operation, from, std::min(Sector, end - from));
        }
    }
}

} // namespace

RecordedDisk::RecordedDisk(const QString &folder)
    : m_folder(folder + u'/')
{
    Q_ASSERT(!disk);
    disk = this;
    systemVfs = sqlite3_vfs_find(nullptr);
    sqlite3_vfs_register(recordingVfs(), 1);
}

RecordedDisk::~RecordedDisk()
{
    sqlite3_vfs_unregister(recordingVfs());
    sqlite3_vfs_register(systemVfs, 1);
    disk = nullptr;
}

qsizetype RecordedDisk::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_operations.size();
}

void RecordedDisk::failFrom(qsizetype operation, Failure failure)
{
    const QMutexLocker lock(&m_mutex);
    m_failsFrom = operation;
    m_failure = failure;
}

QString RecordedDisk::nameOf(const char *path) const
{
    const QString name = QFile::decodeName(path); // none: a temporary file
    return name.startsWith(m_folder) ? name.sliced(m_folder.size()) : QString();
}

int RecordedDisk::add(const Operation &operation)
{
    const QMutexLocker lock(&m_mutex);
    if (m_operations.size() >= m_failsFrom) {
        const bool isWrite = operation.kind == Operation::Kind::Write;
        if (m_failure == Failure::Full && isWrite)
            return SQLITE_FULL;
        if (m_failure == Failure::Broken && (isWrite || operation.kind == Operation::Kind::Sync))
            return isWrite ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC;
    }
    m_operations.append(operation);
    return SQLITE_OK;
}

void RecordedDisk::writeAsAfterPowerCut(qsizetype operations, QRandomGenerator &random, const QString &folder) const
{
    struct Recorded {
        DiskFile synced;
        QList<Operation> unsynced;
    };
    QHash<QString, Recorded> files;
    const QMutexLocker lock(&m_mutex);
    for (const Operation &operation : m_operations.first(operations)) {
        Recorded &file = files[operation.file];
        if (operation.kind == Operation::Kind::DeleteAndSync) {
            file = {};
            continue;
        }
        file.unsynced.append(operation);
        if (operation.kind != Operation::Kind::Sync)
            continue;
        // The usual file systems write changes of folders in order, together with the next sync of any file.
        for (Recorded &other : files) {
            const auto deleted = std::find_if(other.unsynced.begin(), other.unsynced.end(),
                [](const Operation &each) { return each.kind == Operation::Kind::Delete; });
            if (deleted != other.unsynced.end()) {
                other.synced = {};
                other.unsynced.erase(other.unsynced.begin(), std::next(deleted));
            }
        }
        for (const Operation &each : std::as_const(file.unsynced))
            file.synced.apply(each);
        file.unsynced.clear();
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        applySome(file->synced, file->unsynced, random);
        if (!file->synced.exists)
            continue;
        QFile written(folder + u'/' + file.key());
        if (!written.open(QIODevice::WriteOnly) || written.write(file->synced.bytes) != file->synced.bytes.size())
            qFatal("cannot write what the disk holds");
    }
}

} // namespace Taskwatch::Test
