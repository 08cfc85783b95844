// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "lists/messagelisting.h"

#include <QAbstractTableModel>
#include <QList>

namespace Taskwatch {

/// The columns, in display order.
enum class MessageColumn : quint8 { Watch, Message, Tasks, New, LastRead, State };
inline constexpr int MessageColumnCount = 6;

/// Data roles of a cell in addition to its text.
namespace MessageRole {
enum : int {
    Attention = Qt::UserRole + 1, ///< bool: not everything was read
};
}

/// Table of the messages whose tasks were read or are watched, in the order in which they were added.
class MessageListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MessageListModel(QObject *parent = nullptr);

    /// Adds or updates a message.
    void setListing(const MessageListing &listing);
    void remove(const MessageId &message);
    /// Shows ages relative to @p moment. Emits no dataChanged(): the view must repaint.
    void setMoment(const ClockReading &moment) { m_moment = moment; }

    [[nodiscard]] const QList<MessageListing> &listings() const { return m_listings; }
    /// State of @p message; null if it is not in the list.
    [[nodiscard]] const MessageListing *find(const MessageId &message) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes whether a message is watched: shows it at once and emits watchChanged().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void watchChanged(const Taskwatch::MessageId &message, bool watch);

private:
    [[nodiscard]] QString text(const MessageListing &listing, MessageColumn column) const;
    [[nodiscard]] QString detail(const MessageListing &listing, MessageColumn column) const;
    [[nodiscard]] int rowOf(const MessageId &message) const;

    QList<MessageListing> m_listings;
    ClockReading m_moment{};
};

} // namespace Taskwatch
