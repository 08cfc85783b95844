// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHashFunctions>
#include <QString>

namespace Taskwatch {

/// The id of a message, as spelled by the endpoint. A message is delivered by one or more tasks.
class MessageId final
{
public:
    /// Checks @p text by checkedId() and makes it an id, or returns an error text.
    static Result<MessageId> parse(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const MessageId &, const MessageId &) = default;
    friend bool operator<(const MessageId &a, const MessageId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const MessageId &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    explicit MessageId(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace Taskwatch
