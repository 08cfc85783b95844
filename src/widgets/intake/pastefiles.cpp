// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/pastefiles.h"

#include "text/safetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace Taskwatch {

namespace {

struct PasteFilesWords {
    Q_DECLARE_TR_FUNCTIONS(PasteFiles)
};

Result<QString> textOf(const QString &fileName)
{
    if (!QFileInfo(fileName).isFile()) // reading a pipe or a device might never end
        return Failure{PasteFilesWords::tr("not a file")};
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{PasteFilesWords::tr("cannot be read: %1").arg(safeText(file.errorString()))};
    const QByteArray bytes = file.read(MostBytesOfPaste + 1);
    if (bytes.size() > MostBytesOfPaste)
        return Failure{PasteFilesWords::tr("larger than %1 MiB: split the file").arg(MostBytesOfPaste / 1024 / 1024)};
    if (const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes))
        return QString(QStringDecoder(*encoding).decode(bytes));
    constexpr qsizetype Looked = 8192; // bytes; binary data has a zero byte among them
    if (bytes.first(std::min(Looked, bytes.size())).contains('\0'))
        return Failure{PasteFilesWords::tr("not a text file")};
    return QString::fromUtf8(bytes);
}

template <typename Id>
void append(QList<Id> &ids, QSet<Id> &seen, const QList<Id> &more)
{
    for (const Id &id : more) {
        if (!seen.contains(id)) {
            seen.insert(id);
            ids.append(id);
        }
    }
}

} // namespace

PasteReading readPasteFiles(const QStringList &files)
{
    PasteReading all;
    QSet<TaskId> tasks;
    QSet<MessageId> messages;
    for (const QString &fileName : files) {
        const QString name = safeFirstLine(QFileInfo(fileName).fileName(), 40);
        const Result<QString> text = textOf(fileName);
        if (!text) {
            all.refused.append({name, text.error()});
            continue;
        }
        const PasteReading reading = readPaste(*text);
        all.tokens += reading.tokens;
        all.refused += reading.refused;
        if (reading.isEmpty() && reading.refused.isEmpty() && reading.tokens == 0)
            all.refused.append({name, PasteFilesWords::tr("no ids found")});
        if (reading.isGuess) { // guesses are only confirmed for pasted text, not for files
            all.refused.append({name, PasteFilesWords::tr("no text is marked as an id")});
            continue;
        }
        append(all.tasks, tasks, reading.tasks);
        append(all.messages, messages, reading.messages);
    }
    return all;
}

} // namespace Taskwatch
