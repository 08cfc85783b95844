// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/listingmodel.h"

#include "cells/celltext.h"
#include "cells/plaintooltip.h"
#include "cells/timetext.h"
#include "text/listingtext.h"
#include "text/safetext.h"

#include <QLocale>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr const char *MessageTitles[ListingColumnCount] = {QT_TRANSLATE_NOOP("Taskwatch::ListingModel", "Watch"),
    QT_TRANSLATE_NOOP("Taskwatch::ListingModel", "List"), QT_TRANSLATE_NOOP("Taskwatch::ListingModel", "Tasks"),
    QT_TRANSLATE_NOOP("Taskwatch::ListingModel", "New"), QT_TRANSLATE_NOOP("Taskwatch::ListingModel", "Last read"),
    QT_TRANSLATE_NOOP("Taskwatch::ListingModel", "State")};

bool isNumber(ListingColumn column)
{
    return column == ListingColumn::Tasks || column == ListingColumn::New;
}

} // namespace

ListingModel::ListingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ListingModel::rowOf(const ListId &list) const
{
    const auto found = std::find_if(
        m_listings.begin(), m_listings.end(), [&list](const Listing &listing) { return listing.list == list; });
    return found == m_listings.end() ? -1 : static_cast<int>(found - m_listings.begin());
}

const Listing *ListingModel::find(const ListId &list) const
{
    const int row = rowOf(list);
    return row < 0 ? nullptr : &m_listings[row];
}

void ListingModel::setListing(const Listing &listing)
{
    const int row = rowOf(listing.list);
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
    Q_EMIT dataChanged(index(row, 0), index(row, ListingColumnCount - 1));
}

void ListingModel::remove(const ListId &list)
{
    const int row = rowOf(list);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_listings.removeAt(row);
    endRemoveRows();
}

int ListingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listings.size());
}

int ListingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ListingColumnCount;
}

QString ListingModel::text(const Listing &listing, ListingColumn column) const
{
    switch (column) {
    case ListingColumn::Watch:
        return {};
    case ListingColumn::List: // the view elides it in the middle
        return safeText(listing.list.toString());
    case ListingColumn::Tasks:
        return QLocale().toString(listing.tasks);
    case ListingColumn::New:
        return QLocale().toString(listing.added);
    case ListingColumn::LastRead:
        return listing.readAt ? agoText(*listing.readAt, m_moment.now) : NotSetText;
    case ListingColumn::State:
        return listingStateText(listing);
    }
    Q_UNREACHABLE();
}

QString ListingModel::detail(const Listing &listing, ListingColumn column) const
{
    switch (column) {
    case ListingColumn::Watch:
        return listing.watched ? tr("Read again from time to time; new tasks are added.")
                               : tr("Not read again automatically.");
    case ListingColumn::LastRead:
        return listing.readAt ? allTimeForms(*listing.readAt, m_moment.now) : tr("Not fully read yet.");
    case ListingColumn::State:
        return listingText(listing).text;
    case ListingColumn::List:
    case ListingColumn::Tasks:
    case ListingColumn::New:
        return text(listing, column);
    }
    Q_UNREACHABLE();
}

QVariant ListingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {}; // QAbstractItemView asks for this when Ctrl+C is pressed and no row is current
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Listing &listing = m_listings[index.row()];
    const auto column = static_cast<ListingColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(listing, column);
    case Qt::ToolTipRole:
        return plainToolTip(detail(listing, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::CheckStateRole:
        return column == ListingColumn::Watch ? QVariant(listing.watched ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return column == ListingColumn::Watch ? tr("watch for new tasks") : text(listing, column);
    case ListingRole::Attention:
        return column == ListingColumn::State && listingMood(listing) == ListingText::Mood::Attention;
    default: // unused roles
        return {};
    }
}

QVariant ListingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ListingColumnCount)
        return {};
    const auto column = static_cast<ListingColumn>(section);
    return columnHeader(role, tr(MessageTitles[section]), {}, isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
}

Qt::ItemFlags ListingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == static_cast<int>(ListingColumn::Watch) ? flags | Qt::ItemIsUserCheckable
                                                                                       : flags;
}

bool ListingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != static_cast<int>(ListingColumn::Watch))
        return false;
    const bool watch = value.toInt() == Qt::Checked;
    Listing &listing = m_listings[index.row()];
    if (listing.watched == watch)
        return true;
    listing.watched = watch;
    const ListId list = listing.list; // a receiver of the signal may change the list
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ListingColumnCount - 1));
    Q_EMIT watchChanged(list, watch);
    return true;
}

} // namespace Taskwatch
