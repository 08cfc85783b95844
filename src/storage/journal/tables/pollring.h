// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"

#include <QByteArray>

namespace Taskwatch {

/// The last polls of one task in the compact form of the file: times as differences, texts as ids.
struct PollRing {
    struct Poll {
        PollRecord record; ///< without the detail text of its failure
        qint64 detail = 0; ///< id of that text; 0 for none
    };

    static constexpr qint64 MostTotal = qint64{1} << 62; ///< only a damaged file has as many

    qint64 total = 0; ///< number of polls so far
    QList<Poll> polls; ///< the last TaskHistory::MostPolls

    void add(const Poll &poll);

    [[nodiscard]] QByteArray toBytes() const;
    /// Stops at the first invalid record. Whatever @p bytes are, the result is a ring to which polls can be added.
    [[nodiscard]] static PollRing fromBytes(const QByteArray &bytes);
};

} // namespace Taskwatch
