// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recordingoptions.h"

#include <QByteArray>
#include <QHash>

#include <optional>

class QJsonValue;

namespace Taskwatch
{

/// For one thread. Takes out of what is recorded what must not be in it: tokens always, and secrets of urls unless a
/// person asked for them.
class RecordingCensor final
{
public:
    explicit RecordingCensor(RecordingOptions options);

    [[nodiscard]] QString url(const QString &url) const;
    /// Any text, with urls in it or not. @p known: a url that it may tell, which is found also where nobody could say
    /// where it ends.
    [[nodiscard]] QString text(const QString &text, const QString &known = {}) const;
    /// The bytes of an answer; none where it cannot be known to be rid of secrets. @p url: of the task that it told, if
    /// any.
    [[nodiscard]] std::optional<QByteArray> rawAnswer(const QByteArray &answer, const QString &url) const;
    /// Whether @p id may be written: a token that was pasted among ids may not.
    [[nodiscard]] bool mayWriteId(const QString &id) const;

private:
    [[nodiscard]] QString withoutTokens(const QString &text) const;
    [[nodiscard]] QString cut(const QString &text, const QString &known) const;
    [[nodiscard]] bool isClean(const QJsonValue &value) const;

    RecordingOptions m_options;
    // Most texts are told again and again, and to search one costs more than all the rest.
    mutable QHash<QString, QString> m_urls;
    mutable QHash<QString, QString> m_texts;
};

} // namespace Taskwatch
