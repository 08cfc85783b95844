// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/watchedlistsstore.h"

#include <QObject>

namespace Taskwatch {

class Session;
struct Listing;

/// Watches the lists again that were watched when a profile was last open, and saves which ones are. Use it in the GUI
/// thread only.
class WatchedListKeeper final : public QObject
{
    Q_OBJECT

public:
    /// @p key: the profile's key. @p session must outlive it.
    WatchedListKeeper(QString key, Session *session);

private:
    void keep(const Listing &listing);

    QString m_key;
    WatchedListsStore m_store;
    QList<ListId> m_lists; // those that are watched
};

} // namespace Taskwatch
