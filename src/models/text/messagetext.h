// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/messagelisting.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// Describes messages whose tasks are read or were read. Plain text, made safe; ids are elided in the middle.
struct MessageText {
    enum class Mood : quint8 {
        Busy, ///< being read
        Good, ///< read, or stopped by the user
        Attention, ///< not everything was read
    };

    Mood mood = Mood::Busy;
    QString text;

    friend bool operator==(const MessageText &, const MessageText &) = default;
};

/// The id of a message, elided.
[[nodiscard]] QString messageIdText(const MessageId &id);
/// State of one message as a sentence.
[[nodiscard]] MessageText messageText(const MessageListing &listing);
/// Summary of several messages; for a single one the same as messageText(). @p listings must not be empty.
[[nodiscard]] MessageText messagesText(const QList<MessageListing> &listings);
/// Short state for a table cell.
[[nodiscard]] QString messageStateText(const MessageListing &listing);
[[nodiscard]] MessageText::Mood messageMood(const MessageListing &listing);

} // namespace Taskwatch
