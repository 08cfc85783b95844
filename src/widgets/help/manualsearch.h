// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Taskwatch {

/// Finds text in all pages of the manual, in their reading order.
class ManualSearch final
{
public:
    struct Match {
        QUrl page;
        int position = 0; ///< in characters of the page's document

        friend bool operator==(const Match &, const Match &) = default;
    };

    /// All places of @p text, whatever its case; none if it is empty. The first call reads the pages.
    [[nodiscard]] QList<Match> find(const QString &text);

    /// The pages that are compiled in. The first one is the one that the window opens.
    [[nodiscard]] static QList<QUrl> pages();

private:
    QStringList m_texts; // of pages(); empty until the first search
};

} // namespace Taskwatch
