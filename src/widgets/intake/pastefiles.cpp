// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/pastefiles.h"

#include "text/bytetext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace Taskwatch {

namespace {

struct PasteFilesWords {
    Q_DECLARE_TR_FUNCTIONS(PasteFiles)
};

Result<QString> textOf(const QUrl &url)
{
    if (!url.isLocalFile())
        return Failure{PasteFilesWords::tr("not on this machine; copy it here first")};
    const QFileInfo info(url.toLocalFile());
    if (info.isDir())
        return Failure{PasteFilesWords::tr("a folder; choose the files in it")};
    if (info.exists() && !info.isFile()) // reading a pipe or a device might never end
        return Failure{PasteFilesWords::tr("not a file")};
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return Failure{PasteFilesWords::tr("cannot be read: %1").arg(safeText(file.errorString()))};
    const QByteArray bytes = file.read(MostBytesOfPaste + 1);
    if (bytes.size() > MostBytesOfPaste)
        return Failure{PasteFilesWords::tr("larger than %1 MiB: split the file").arg(MostBytesOfPaste / 1024 / 1024)};
    return textOfBytes(bytes);
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

QList<QUrl> filesIn(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    const auto isFile = [](const QUrl &url) {
        return !QStringList{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("taskwatch"), QString()}
                    .contains(url.scheme());
    };
    return std::any_of(urls.begin(), urls.end(), isFile) ? urls : QList<QUrl>();
}

QString pathIn(const QString &text)
{
    const QString path = text.trimmed();
    if (path.contains(u'\n'))
        return {};
    return path.startsWith(u"~/") ? QString(QDir::homePath() + path.sliced(1))
        : path.startsWith(u'/')   ? path
                                  : QString();
}

PasteReading readPasteFiles(const QList<QUrl> &files, const IdForms &forms, const TaskApi &api)
{
    PasteReading all;
    QSet<TaskId> tasks;
    QSet<ListId> lists;
    for (const QUrl &url : files) {
        const QString name = safeFirstLine(url.adjusted(QUrl::StripTrailingSlash).fileName(), 40);
        const Result<QString> text = textOf(url);
        if (!text) {
            all.refused.append({name.isEmpty() ? url.scheme() + u"://" + url.host() : name, text.error()});
            continue;
        }
        const PasteReading reading = readPasteFor(*text, forms, api);
        all.tokens += reading.tokens;
        all.refused += reading.refused;
        if (reading.isEmpty() && reading.refused.isEmpty() && reading.tokens == 0)
            all.refused.append({name, PasteFilesWords::tr("no ids found")});
        if (!reading.guesses.isEmpty() && reading.tasks.isEmpty() && reading.lists.isEmpty()) {
            // Guesses are only confirmed for pasted text, not for files.
            all.refused.append({name, PasteFilesWords::tr("no text is marked as an id")});
        }
        append(all.tasks, tasks, reading.tasks);
        append(all.lists, lists, reading.lists);
    }
    return all;
}

} // namespace Taskwatch
