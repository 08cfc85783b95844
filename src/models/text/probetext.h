// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/proberesult.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// Result of an endpoint test as user-visible plain text.
struct ProbeText {
    struct Line {
        ProbeResult::Answer answer = ProbeResult::Answer::Unknown; ///< selects the symbol
        QString name;
        QString text;

        friend bool operator==(const Line &, const Line &) = default;
    };

    bool isGood = false; ///< the endpoint can be polled
    QString summary; ///< one sentence; after a failure with advice
    QList<Line> lines; ///< reached, certificate, token, API
};

[[nodiscard]] ProbeText probeText(const ProbeResult &probed);

} // namespace Taskwatch
