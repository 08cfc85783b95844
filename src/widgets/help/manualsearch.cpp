// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/manualsearch.h"

#include <QFile>
#include <QTextDocument>

namespace Taskwatch {

QList<QUrl> ManualSearch::pages()
{
    QList<QUrl> pages;
    for (const char *name : {"manual", "polling", "apis", "security", "recording-format"})
        pages.append(QUrl(QStringLiteral("qrc:/doc/%1.md").arg(QLatin1String(name))));
    return pages;
}

QList<ManualSearch::Match> ManualSearch::find(const QString &text)
{
    const QList<QUrl> all = pages();
    if (m_texts.isEmpty()) {
        m_texts.reserve(all.size());
        for (const QUrl &page : all) {
            QFile file(u':' + page.path());
            QTextDocument document;
            if (file.open(QIODevice::ReadOnly))
                document.setMarkdown(QString::fromUtf8(file.readAll())); // as the browser shows it
            m_texts.append(document.toPlainText());
        }
    }
    QList<Match> matches;
    if (text.isEmpty())
        return matches;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype at = m_texts[i].indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = m_texts[i].indexOf(text, at + text.size(), Qt::CaseInsensitive))
            matches.append({all[i], static_cast<int>(at)});
    }
    return matches;
}

} // namespace Taskwatch
