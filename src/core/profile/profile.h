// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Taskwatch {

/// Where the token of a profile is to be found. Never the token.
struct TokenSource {
    enum class Kind : quint8 {
        None, ///< requests carry none
        SecretStore, ///< the desktop's, under the profile's id
        Environment, ///< the variable `name`
        File, ///< the first line of the file `name`
        SessionOnly, ///< given by a person, forgotten as the program ends
    };

    Kind kind = Kind::SecretStore;
    QString name;

    friend bool operator==(const TokenSource &, const TokenSource &) = default;
};

/// What tells one profile from another at a glance, beside its name. Which shade depends on the palette.
enum class ProfileColor : quint8 { None, Red, Orange, Yellow, Green, Teal, Blue, Purple, Pink };
inline constexpr ProfileColor AllProfileColors[] = {ProfileColor::None, ProfileColor::Red, ProfileColor::Orange, ProfileColor::Yellow,
    ProfileColor::Green, ProfileColor::Teal, ProfileColor::Blue, ProfileColor::Purple, ProfileColor::Pink};

/// An endpoint with a name, and how to get in. What is kept for it (list, history, polling settings) is kept under its key, so
/// that two profiles never mix, also of the same endpoint.
struct Profile {
    QString id; ///< never changes; empty where it is not kept: from the environment or the command line
    QString name; ///< a person's, or for one that is not kept what it comes from
    QString base; ///< the endpoint's base address, as Endpoint tells it
    ProfileColor color = ProfileColor::None;
    bool allowHttp = false; ///< a person consented to plain http beyond this machine
    TokenSource token;

    [[nodiscard]] bool isKept() const { return !id.isEmpty(); }
    /// Under which its list, history and settings are kept.
    [[nodiscard]] QString key() const { return id.isEmpty() ? base : base + u'#' + id; }

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Taskwatch
