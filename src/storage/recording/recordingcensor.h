// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

class QJsonValue;

namespace Taskwatch {

/// What goes into a recording. A value.
struct RecordingOptions {
    bool withUrls = false; ///< also the user, query and fragment of urls: only if the user asks for it
    QString api = {}; ///< name of the API; see RecordingHead
    QStringList secrets = {}; ///< such as the current token: never written, wherever they occur; empty ones are ignored

    friend bool operator==(const RecordingOptions &, const RecordingOptions &) = default;
};

/// Removes secrets from what is recorded: tokens always, secret parts of urls unless the user asks for them. Use it in
/// one thread only.
class RecordingCensor final
{
public:
    explicit RecordingCensor(RecordingOptions options);

    [[nodiscard]] QString url(const QString &url) const;
    /// Any text, with or without urls. @p known: a url that the text may contain. It is found even where the end of a
    /// url cannot be recognised.
    [[nodiscard]] QString text(const QString &text, const QString &known = {}) const;
    /// The bytes of an answer; none if they may still contain secrets. @p url: of the task in the answer, if any.
    [[nodiscard]] std::optional<QByteArray> rawAnswer(const QByteArray &answer, const QString &url) const;
    /// Whether @p id may be written: not if it contains a token, such as one pasted among ids.
    [[nodiscard]] bool mayWriteId(const QString &id) const;

private:
    [[nodiscard]] QString withoutTokens(const QString &text) const;
    [[nodiscard]] QString cut(const QString &text, const QString &known) const;
    [[nodiscard]] bool isClean(const QJsonValue &value) const;

    RecordingOptions m_options;
    // Caches: most texts occur many times, and searching them is the most expensive part.
    mutable QHash<QString, QString> m_urls;
    mutable QHash<QString, QString> m_texts;
};

} // namespace Taskwatch
