// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/listing.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// Describes lists whose tasks are read or were read. Plain text, made safe; ids are elided in the middle.
struct ListingText {
    enum class Mood : quint8 {
        Busy, ///< being read
        Good, ///< read, or stopped by the user
        Attention, ///< not everything was read
    };

    Mood mood = Mood::Busy;
    QString text;

    friend bool operator==(const ListingText &, const ListingText &) = default;
};

/// The words of a list, their values elided.
[[nodiscard]] QString listIdText(const ListId &list);
/// State of one list as a sentence.
[[nodiscard]] ListingText listingText(const Listing &listing);
/// Summary of several lists; for a single one the same as listingText(). @p listings must not be empty.
[[nodiscard]] ListingText listingsText(const QList<Listing> &listings);
/// Short state for a table cell.
[[nodiscard]] QString listingStateText(const Listing &listing);
[[nodiscard]] ListingText::Mood listingMood(const Listing &listing);

} // namespace Taskwatch
