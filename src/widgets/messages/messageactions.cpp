// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/messageactions.h"

#include "messages/messagesdialog.h"
#include "messages/messagestrip.h"
#include "parts/menuactions.h"

#include <QAction>

#include <algorithm>

namespace Taskwatch {

using ListingState = MessageListing::State;

MessageActions::MessageActions(QWidget *window, Clock clock)
    : QObject(window)
    , m_window(window)
    , m_clock(std::move(clock))
    , m_messagesAction(createAction(this, "messagesAction", tr("&Messages…"), QKeyCombination(Qt::CTRL, Qt::Key_M)))
    , m_strip(new MessageStrip(window))
{
    m_messagesAction->setToolTip(tr("List the messages and choose which of them are watched for new tasks"));
    connect(m_messagesAction, &QAction::triggered, this, &MessageActions::showDialog);
    connect(&m_model, &MessageListModel::watchChanged, this, [this](const MessageId &message, bool watch) {
        for (MessageListing &said : m_shown) {
            if (said.message == message)
                said.watched = watch;
        }
        m_strip->showListings(m_shown);
        Q_EMIT watchRequested(message, watch);
    });
    connect(m_strip, &MessageStrip::cancelClicked, this, &MessageActions::cancel);
    connect(m_strip, &MessageStrip::retryClicked, this, &MessageActions::retry);
    connect(m_strip, &MessageStrip::watchClicked, this, &MessageActions::watchAll);
    connect(m_strip, &MessageStrip::showClicked, this, [this] { Q_EMIT showTasksRequested(m_shown.first().message); });
    connect(m_strip, &MessageStrip::closeClicked, this, [this] {
        m_shown.clear();
        m_strip->showListings(m_shown);
    });
}

MessageActions::~MessageActions()
{
    delete m_dialog; // before m_model, which it uses
}

void MessageActions::expect(const QList<MessageId> &messages)
{
    for (const MessageId &message : messages) {
        m_expected.insert(message);
        m_removed.remove(message);
    }
}

bool MessageActions::isShown(const MessageId &message) const
{
    return std::any_of(
        m_shown.begin(), m_shown.end(), [&message](const MessageListing &said) { return said.message == message; });
}

/// Whether @p listing is not to be shown in the strip. Updates the sets.
bool MessageActions::isQuiet(const MessageListing &listing)
{
    const MessageId &message = listing.message;
    const MessageListing *before = m_model.find(message);
    if (listing.state == ListingState::Reading) {
        if (m_expected.contains(message) || !before)
            m_quiet.remove(message);
        else if (before->state != ListingState::Reading && before->watched)
            m_quiet.insert(message);
        return m_quiet.contains(message);
    }
    const bool wasFailing = m_failing.contains(message);
    if (listing.state == ListingState::Failed)
        m_failing.insert(message);
    else
        m_failing.remove(message);
    m_expected.remove(message);
    if (!before && listing.watched)
        return true; // watched since an earlier start of the program
    const bool isNews = listing.added > 0 || (listing.state == ListingState::Failed && !wasFailing);
    const bool quiet = m_quiet.remove(message) && !isNews;
    // The same result again, with another watch flag: the message was not read again.
    const bool sameEnd =
        before && before->state == listing.state && before->readAt == listing.readAt && !isShown(message);
    return quiet || sameEnd;
}

void MessageActions::show(const MessageListing &listing)
{
    if (m_removed.contains(listing.message)) {
        if (listing.state != ListingState::Reading || listing.pages > 0)
            return; // late result of a removed message
        m_removed.remove(listing.message);
    }
    const bool quiet = isQuiet(listing);
    m_model.setListing(listing);
    if (!quiet)
        showListing(listing);
}

void MessageActions::showListing(const MessageListing &listing)
{
    if (!isShown(listing.message)) {
        // Finished messages leave the strip when another message is shown.
        m_shown.removeIf([](const MessageListing &said) { return said.state != ListingState::Reading; });
        m_shown.append(listing);
    }
    for (MessageListing &said : m_shown) {
        if (said.message == listing.message)
            said = listing;
    }
    m_strip->showListings(m_shown);
}

void MessageActions::cancel()
{
    const QList<MessageListing> all = m_shown; // a copy: receivers may call show() at once
    for (const MessageListing &said : all) {
        if (said.state == ListingState::Reading)
            Q_EMIT cancelRequested(said.message);
    }
}

void MessageActions::retry()
{
    QList<MessageId> failed;
    for (const MessageListing &said : std::as_const(m_shown)) {
        if (said.state == ListingState::Failed)
            failed.append(said.message);
    }
    readAgain(failed);
}

void MessageActions::readAgain(const QList<MessageId> &messages)
{
    expect(messages);
    Q_EMIT listRequested(messages);
}

void MessageActions::watchAll(bool watch)
{
    const QList<MessageListing> all = m_shown;
    for (const MessageListing &said : all) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.listings()[row].message == said.message)
                m_model.setData(m_model.index(row, static_cast<int>(MessageColumn::Watch)),
                    watch ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
    }
}

void MessageActions::remove(const QList<MessageId> &messages)
{
    for (const MessageId &message : messages) {
        const MessageListing *found = m_model.find(message);
        if (!found)
            continue;
        const MessageListing listing = *found;
        m_removed.insert(message);
        m_quiet.remove(message);
        m_failing.remove(message);
        m_shown.removeIf([&message](const MessageListing &said) { return said.message == message; });
        m_model.remove(message);
        if (listing.watched)
            Q_EMIT watchRequested(message, false);
        if (listing.state == ListingState::Reading)
            Q_EMIT cancelRequested(message);
    }
    m_strip->showListings(m_shown);
}

void MessageActions::showDialog()
{
    if (!m_dialog) {
        m_dialog = new MessagesDialog(&m_model, m_clock, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &MessagesDialog::showTasksRequested, this, &MessageActions::showTasksRequested);
        connect(m_dialog, &MessagesDialog::readAgainRequested, this, &MessageActions::readAgain);
        connect(m_dialog, &MessagesDialog::removeRequested, this, &MessageActions::remove);
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace Taskwatch
