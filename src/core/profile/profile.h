// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/connectionsettings.h"

#include <QMap>
#include <QString>

namespace Taskwatch {

/// Where the token of a profile is stored. Never contains the token itself.
struct TokenSource {
    enum class Kind : quint8 {
        None, ///< requests carry no token
        SecretStore, ///< the desktop's secret store, under the profile's id
        Environment, ///< the environment variable `name`
        File, ///< the first line of the file `name`
        SessionOnly, ///< entered by the user, discarded when the program ends
    };

    Kind kind = Kind::SecretStore;
    QString name;

    friend bool operator==(const TokenSource &, const TokenSource &) = default;
};

/// The colour that identifies a profile beside its name. The shade depends on the palette.
enum class ProfileColor : quint8 { None, Red, Orange, Yellow, Green, Teal, Blue, Purple, Pink };
inline constexpr ProfileColor AllProfileColors[] = {ProfileColor::None, ProfileColor::Red, ProfileColor::Orange,
    ProfileColor::Yellow, ProfileColor::Green, ProfileColor::Teal, ProfileColor::Blue, ProfileColor::Purple,
    ProfileColor::Pink};

/// An endpoint with a name, a colour and access data. Its list, history and polling settings are stored under its key,
/// so that two profiles never mix, even with the same endpoint.
struct Profile {
    QString id; ///< never changes; empty if the profile is not stored: from the environment or the command line
    QString name; ///< set by the user; for a profile that is not stored, its origin
    QString base; ///< base address of the endpoint, as formatted by Endpoint
    QString api = {}; ///< key of the API file, see ApiFiles; empty: the default API
    QMap<QString, QString> parameters = {}; ///< for parts of an id that people leave out, such as a queue; see TaskApi
    QString console = {}; ///< address of a task in a web console, see consoleAddress(); may be empty
    ProfileColor color = ProfileColor::None;
    bool allowHttp = false; ///< the user consented to plain http to another machine
    TokenSource token;
    ConnectionSettings connection = {};

    [[nodiscard]] bool isKept() const { return !id.isEmpty(); }
    /// The key under which its list, history and settings are stored. Another API, or another value for the part of an
    /// id that is left out, means other tasks.
    [[nodiscard]] QString key() const
    {
        QString key = id.isEmpty() ? base : base + u'#' + id;
        if (!api.isEmpty())
            key += u'+' + api;
        for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
            key += u';' + it.key() + u'=' + it.value();
        return key;
    }

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Taskwatch
