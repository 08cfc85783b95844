// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>

namespace Taskwatch::Fuzz {

// Each reads @p input as something from outside, and ends the program if what came of it breaks a promise.

/// The id of a task in the first line, and the body of an answer: through every shipped API.
void fuzzAnswer(const QByteArray &input);
/// An API file, and requests and answers of the API that it describes.
void fuzzApiFile(const QByteArray &input);
/// A filter: parsed, completed, and matched.
void fuzzFilter(const QByteArray &input);
/// Lines `Name: value`: the headers of an answer.
void fuzzHeaders(const QByteArray &input);
/// What one process of Taskwatch sends to another.
void fuzzInstance(const QByteArray &input);
/// Values of a journal's columns.
void fuzzJournal(const QByteArray &input);
/// A link, an id or a list.
void fuzzLink(const QByteArray &input);
/// A text in which ids are searched.
void fuzzPaste(const QByteArray &input);
/// A recording.
void fuzzRecording(const QByteArray &input);

struct Target {
    const char *name; ///< of its folder in tests/data/fuzz
    void (*run)(const QByteArray &input);
};
inline constexpr std::array<Target, 9> Targets = {{
    {"answer", fuzzAnswer},
    {"apifile", fuzzApiFile},
    {"filter", fuzzFilter},
    {"headers", fuzzHeaders},
    {"instance", fuzzInstance},
    {"journal", fuzzJournal},
    {"link", fuzzLink},
    {"paste", fuzzPaste},
    {"recording", fuzzRecording},
}};

/// Ends the program with @p promise if @p isKept is not true.
inline void require(bool isKept, const char *promise)
{
    if (!isKept)
        qFatal("Broken: %s", promise);
}

} // namespace Taskwatch::Fuzz
