// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/messagelistmodel.h"

#include "cells/celltext.h"
#include "cells/plaintooltip.h"
#include "cells/timetext.h"
#include "text/messagetext.h"
#include "text/safetext.h"

#include <QLocale>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr const char *MessageTitles[MessageColumnCount] = {QT_TRANSLATE_NOOP("Taskwatch::MessageListModel", "Watch"),
    QT_TRANSLATE_NOOP("Taskwatch::MessageListModel", "Message"),
    QT_TRANSLATE_NOOP("Taskwatch::MessageListModel", "Tasks"), QT_TRANSLATE_NOOP("Taskwatch::MessageListModel", "New"),
    QT_TRANSLATE_NOOP("Taskwatch::MessageListModel", "Last read"),
    QT_TRANSLATE_NOOP("Taskwatch::MessageListModel", "State")};

bool isNumber(MessageColumn column)
{
    return column == MessageColumn::Tasks || column == MessageColumn::New;
}

} // namespace

MessageListModel::MessageListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int MessageListModel::rowOf(const MessageId &message) const
{
    const auto found = std::find_if(m_listings.begin(), m_listings.end(),
        [&message](const MessageListing &listing) { return listing.message == message; });
    return found == m_listings.end() ? -1 : static_cast<int>(found - m_listings.begin());
}

const MessageListing *MessageListModel::find(const MessageId &message) const
{
    const int row = rowOf(message);
    return row < 0 ? nullptr : &m_listings[row];
}

void MessageListModel::setListing(const MessageListing &listing)
{
    const int row = rowOf(listing.message);
    if (row < 0) {
        const auto end = static_cast<int>(m_listings.size());
        beginInsertRows({}, end, end);
        m_listings.append(listing);
        endInsertRows();
        return;
    }
    if (m_listings[row] == listing)
        return;
    m_listings[row] = listing;
    Q_EMIT dataChanged(index(row, 0), index(row, MessageColumnCount - 1));
}

void MessageListModel::remove(const MessageId &message)
{
    const int row = rowOf(message);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_listings.removeAt(row);
    endRemoveRows();
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listings.size());
}

int MessageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : MessageColumnCount;
}

QString MessageListModel::text(const MessageListing &listing, MessageColumn column) const
{
    switch (column) {
    case MessageColumn::Watch:
        return {};
    case MessageColumn::Message: // the view elides it in the middle
        return safeText(listing.message.toString());
    case MessageColumn::Tasks:
        return QLocale().toString(listing.tasks);
    case MessageColumn::New:
        return QLocale().toString(listing.added);
    case MessageColumn::LastRead:
        return listing.readAt ? agoText(*listing.readAt, m_moment.now) : NotSetText;
    case MessageColumn::State:
        return messageStateText(listing);
    }
    Q_UNREACHABLE();
}

QString MessageListModel::detail(const MessageListing &listing, MessageColumn column) const
{
    switch (column) {
    case MessageColumn::Watch:
        return listing.watched ? tr("Read again from time to time; new tasks are added.")
                               : tr("Not read again automatically.");
    case MessageColumn::LastRead:
        return listing.readAt ? allTimeForms(*listing.readAt, m_moment.now) : tr("Not fully read yet.");
    case MessageColumn::State:
        return messageText(listing).text;
    case MessageColumn::Message:
    case MessageColumn::Tasks:
    case MessageColumn::New:
        return text(listing, column);
    }
    Q_UNREACHABLE();
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const MessageListing &listing = m_listings[index.row()];
    const auto column = static_cast<MessageColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(listing, column);
    case Qt::ToolTipRole:
        return plainToolTip(detail(listing, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::CheckStateRole:
        return column == MessageColumn::Watch ? QVariant(listing.watched ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return column == MessageColumn::Watch ? tr("watch for new tasks") : text(listing, column);
    case MessageRole::Attention:
        return column == MessageColumn::State && messageMood(listing) == MessageText::Mood::Attention;
    default: // unused roles
        return {};
    }
}

QVariant MessageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= MessageColumnCount)
        return {};
    const auto column = static_cast<MessageColumn>(section);
    return columnHeader(role, tr(MessageTitles[section]), {}, isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
}

Qt::ItemFlags MessageListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == static_cast<int>(MessageColumn::Watch) ? flags | Qt::ItemIsUserCheckable
                                                                                       : flags;
}

bool MessageListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != static_cast<int>(MessageColumn::Watch))
        return false;
    const bool watch = value.toInt() == Qt::Checked;
    MessageListing &listing = m_listings[index.row()];
    if (listing.watched == watch)
        return true;
    listing.watched = watch;
    const MessageId message = listing.message; // a receiver of the signal may change the list
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(MessageColumnCount - 1));
    Q_EMIT watchChanged(message, watch);
    return true;
}

} // namespace Taskwatch
