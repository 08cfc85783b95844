// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"

#include <QByteArray>

namespace Taskwatch {

/// The last looks at one task in a few bytes each, as they are kept in the file: times as differences, texts by their ids.
struct LookRing {
    struct Look {
        LookRecord record; ///< without the words of its failure
        qint64 detail = 0; ///< id of those; 0 for none
    };

    qint64 total = 0; ///< looks there ever were
    QList<Look> looks; ///< the last TaskHistory::MostLooks

    void add(const Look &look);

    [[nodiscard]] QByteArray toBytes() const;
    /// Bytes that cannot be so end the list.
    [[nodiscard]] static LookRing fromBytes(const QByteArray &bytes);
};

} // namespace Taskwatch
