// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/probeverdict.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// What a test of an endpoint found, in words for people; plain.
struct ProbeText {
    struct Line {
        ProbeVerdict::Answer answer = ProbeVerdict::Answer::Unknown; ///< for a symbol beside it
        QString name;
        QString text;

        friend bool operator==(const Line &, const Line &) = default;
    };

    bool isGood = false; ///< tasks can be asked for there
    QString summary; ///< one sentence; where something is wrong, what to do
    QList<Line> lines; ///< reached, certificate, token, API
};

[[nodiscard]] ProbeText probeText(const ProbeVerdict &verdict);

} // namespace Taskwatch
