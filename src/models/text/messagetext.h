// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/messagelisting.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// What is said of messages whose tasks are or were read. Plain text, made safe; ids are cut in their middle.
struct MessageText {
    enum class Mood : quint8 {
        Busy, ///< being read
        Good, ///< read, or ended as a person wished
        Attention, ///< not all of it was read
    };

    Mood mood = Mood::Busy;
    QString text;

    friend bool operator==(const MessageText &, const MessageText &) = default;
};

/// A message's id, as short as it can be told from others.
[[nodiscard]] QString messageIdText(const MessageId &id);
/// How one message stands, in a sentence.
[[nodiscard]] MessageText messageText(const MessageListing &listing);
/// How several stand, summed up; of a single one as messageText(). @p listings is not empty.
[[nodiscard]] MessageText messagesText(const QList<MessageListing> &listings);
/// How it stands in a word or two, for a cell.
[[nodiscard]] QString messageStateText(const MessageListing &listing);
[[nodiscard]] MessageText::Mood messageMood(const MessageListing &listing);

} // namespace Taskwatch
