// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/watchedlistkeeper.h"

#include "session/session.h"
#include "start/printerror.h"

namespace Taskwatch {

WatchedListKeeper::WatchedListKeeper(QString key, Session *session)
    : m_key(std::move(key))
    , m_lists(m_store.load(m_key))
{
    for (const ListId &list : std::as_const(m_lists))
        session->setListWatched(list, true);
    connect(session, &Session::listingChanged, this, &WatchedListKeeper::keep);
}

void WatchedListKeeper::keep(const Listing &listing)
{
    if (listing.watched == m_lists.contains(listing.list))
        return;
    if (listing.watched)
        m_lists.append(listing.list);
    else
        m_lists.removeOne(listing.list);
    printUnsaved(m_store.save(m_key, m_lists));
}

} // namespace Taskwatch
