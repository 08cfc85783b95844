// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tasklists/listactions.h"

#include "api/shippedapis.h"
#include "filter/listfilter.h"
#include "parts/menuactions.h"
#include "tasklists/listsdialog.h"
#include "tasklists/liststrip.h"

#include <QAction>

#include <algorithm>

namespace Taskwatch {

using ListingState = Listing::State;

ListActions::ListActions(QWidget *window, Clock clock)
    : QObject(window)
    , m_window(window)
    , m_clock(std::move(clock))
    , m_api(defaultApi())
    , m_listsAction(createAction(this, "listsAction", tr("Lis&ts…"), QKeyCombination(Qt::CTRL, Qt::Key_M)))
    , m_strip(new ListStrip(window))
{
    m_listsAction->setToolTip(tr("Show the lists that were read, and choose which lists are watched for new tasks"));
    connect(m_listsAction, &QAction::triggered, this, &ListActions::showDialog);
    connect(&m_model, &ListingModel::watchChanged, this, [this](const ListId &list, bool watch) {
        for (Listing &said : m_shown) {
            if (said.list == list)
                said.watched = watch;
        }
        showStrip();
        Q_EMIT watchRequested(list, watch);
    });
    connect(m_strip, &ListStrip::cancelClicked, this, &ListActions::cancel);
    connect(m_strip, &ListStrip::retryClicked, this, &ListActions::retry);
    connect(m_strip, &ListStrip::watchClicked, this, &ListActions::watchAll);
    connect(m_strip, &ListStrip::showClicked, this, [this] { showTasks(m_shown.first().list); });
    connect(m_strip, &ListStrip::closeClicked, this, [this] {
        m_shown.clear();
        showStrip();
    });
}

ListActions::~ListActions()
{
    delete m_dialog; // before m_model, which it uses
}

void ListActions::setApi(const std::shared_ptr<const TaskApi> &api)
{
    m_api = api;
}

void ListActions::showStrip()
{
    const bool canShow = m_shown.size() == 1 && !listFilter(m_shown.first().list, m_api->description().words).isEmpty();
    m_strip->showListings(m_shown, canShow);
}

void ListActions::showTasks(const ListId &list)
{
    Q_EMIT showTasksRequested(listFilter(list, m_api->description().words));
}

void ListActions::expect(const QList<ListId> &lists)
{
    for (const ListId &list : lists) {
        m_expected.insert(list);
        m_removed.remove(list);
    }
}

bool ListActions::isShown(const ListId &list) const
{
    return std::any_of(m_shown.begin(), m_shown.end(), [&list](const Listing &said) { return said.list == list; });
}

/// Whether @p listing is not to be shown in the strip. Updates the sets.
bool ListActions::isQuiet(const Listing &listing)
{
    const ListId &list = listing.list;
    const Listing *before = m_model.find(list);
    if (listing.state == ListingState::Reading) {
        if (m_expected.contains(list) || !before)
            m_quiet.remove(list);
        else if (before->state != ListingState::Reading && before->watched)
            m_quiet.insert(list);
        return m_quiet.contains(list);
    }
    const bool wasFailing = m_failing.contains(list);
    if (listing.state == ListingState::Failed)
        m_failing.insert(list);
    else
        m_failing.remove(list);
    m_expected.remove(list);
    if (!before && listing.watched)
        return true; // watched since an earlier start of the program
    const bool isNews = listing.added > 0 || (listing.state == ListingState::Failed && !wasFailing);
    const bool quiet = m_quiet.remove(list) && !isNews;
    // The same result again, with another watch flag: the list was not read again.
    const bool sameEnd = before && before->state == listing.state && before->readAt == listing.readAt && !isShown(list);
    return quiet || sameEnd;
}

void ListActions::show(const Listing &listing)
{
    if (m_removed.contains(listing.list)) {
        if (listing.state != ListingState::Reading || listing.pages > 0)
            return; // late result of a removed list
        m_removed.remove(listing.list);
    }
    const bool quiet = isQuiet(listing);
    m_model.setListing(listing);
    if (!quiet)
        showListing(listing);
}

void ListActions::showListing(const Listing &listing)
{
    if (!isShown(listing.list)) {
        // Finished lists leave the strip when another list is shown.
        m_shown.removeIf([](const Listing &said) { return said.state != ListingState::Reading; });
        m_shown.append(listing);
    }
    for (Listing &said : m_shown) {
        if (said.list == listing.list)
            said = listing;
    }
    showStrip();
}

void ListActions::cancel()
{
    const QList<Listing> all = m_shown; // a copy: receivers may call show() at once
    for (const Listing &said : all) {
        if (said.state == ListingState::Reading)
            Q_EMIT cancelRequested(said.list);
    }
}

void ListActions::retry()
{
    QList<ListId> failed;
    for (const Listing &said : std::as_const(m_shown)) {
        if (said.state == ListingState::Failed)
            failed.append(said.list);
    }
    readAgain(failed);
}

void ListActions::readAgain(const QList<ListId> &lists)
{
    expect(lists);
    Q_EMIT listRequested(lists);
}

void ListActions::watchAll(bool watch)
{
    const QList<Listing> all = m_shown;
    for (const Listing &said : all) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.listings()[row].list == said.list)
                m_model.setData(m_model.index(row, static_cast<int>(ListingColumn::Watch)),
                    watch ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
    }
}

void ListActions::remove(const QList<ListId> &lists)
{
    for (const ListId &list : lists) {
        const Listing *found = m_model.find(list);
        if (!found)
            continue;
        const Listing listing = *found;
        m_removed.insert(list);
        m_quiet.remove(list);
        m_failing.remove(list);
        m_shown.removeIf([&list](const Listing &said) { return said.list == list; });
        m_model.remove(list);
        if (listing.watched)
            Q_EMIT watchRequested(list, false);
        if (listing.state == ListingState::Reading)
            Q_EMIT cancelRequested(list);
    }
    showStrip();
}

void ListActions::showDialog()
{
    if (!m_dialog) {
        m_dialog = new ListsDialog(&m_model, m_api, m_clock, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ListsDialog::showTasksRequested, this, &ListActions::showTasks);
        connect(m_dialog, &ListsDialog::readAgainRequested, this, &ListActions::readAgain);
        connect(m_dialog, &ListsDialog::removeRequested, this, &ListActions::remove);
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace Taskwatch
