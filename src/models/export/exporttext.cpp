// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/exporttext.h"

#include "text/counttext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ExportTextWords {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

} // namespace

QString rowsText(qint64 count)
{
    return ExportTextWords::tr("%Ln rows", nullptr, pluralNumber(count));
}

QString rowsSavedText(qint64 rows, const QString &fileName)
{
    return ExportTextWords::tr("%Ln rows saved in %1.", "a file", pluralNumber(rows))
        .arg(safeText(QDir::toNativeSeparators(fileName)));
}

QString suggestedExportName(const QString &title, const QDateTime &now)
{
    constexpr qsizetype Longest = 60; // characters
    const QString host = QUrl(title.section(u' ', 0, 0)).host();
    QString name;
    for (const QChar c : host.isEmpty() ? title : host) {
        const bool fits = c.isLetterOrNumber() || c == u'.' || c == u'_';
        if (fits)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name = name.first(std::min(name.size(), Longest));
    while (name.startsWith(u'.') || name.startsWith(u'-')) // would be a hidden file, or look like an option
        name.remove(0, 1);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("taskwatch") : name) + u'-' + now.toString(QStringLiteral("yyyyMMdd-HHmm"));
}

} // namespace Taskwatch
