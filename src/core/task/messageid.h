// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/idrules.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Taskwatch {

/// The id of a message, which one or more tasks deliver, as the endpoint spells it.
class MessageId final
{
public:
    /// How the service's own message ids begin.
    static constexpr QStringView Prefix = u"msg_";

    /// Takes @p text as an id, or says why it cannot be one (checkedId()).
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
