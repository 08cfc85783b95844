// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/messagelistmodel.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QAction;

namespace Taskwatch {

class MessagesDialog;
class MessageStrip;

/// User interface for messages whose tasks are read: a strip with progress and result, and a dialog with all messages.
/// The receiver of its signals does the reading.
///
/// The strip shows messages that the user requested. A watched message is read again periodically; that is shown only
/// if it has new tasks or begins to fail.
class MessageActions final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<ClockReading()>;

    /// @p window owns the object. It is the parent of the dialog, and of the strip until that is added to a layout.
    explicit MessageActions(QWidget *window, Clock clock = ClockReading::current);
    ~MessageActions() override;

    /// Opens the dialog with all messages.
    [[nodiscard]] QAction *messagesAction() const { return m_messagesAction; }
    /// To be placed with the banners.
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    /// The user requested these messages elsewhere: shows their progress in the strip, also if they are watched.
    void expect(const QList<MessageId> &messages);

public Q_SLOTS:
    /// Shows the progress or the result of reading a message.
    void show(const Taskwatch::MessageListing &listing);

Q_SIGNALS:
    void cancelRequested(const Taskwatch::MessageId &message);
    void watchRequested(const Taskwatch::MessageId &message, bool watch);
    void listRequested(const QList<Taskwatch::MessageId> &messages);
    /// Only the tasks of this message are to be shown.
    void showTasksRequested(const Taskwatch::MessageId &message);

private:
    void showDialog();
    void readAgain(const QList<MessageId> &messages);
    void remove(const QList<MessageId> &messages);
    void retry();
    void cancel();
    void watchAll(bool watch);
    void showListing(const MessageListing &listing);
    [[nodiscard]] bool isQuiet(const MessageListing &listing);
    [[nodiscard]] bool isShown(const MessageId &message) const;

    QWidget *m_window;
    Clock m_clock;
    QAction *m_messagesAction;
    MessageStrip *m_strip;
    MessageListModel m_model;
    QPointer<MessagesDialog> m_dialog;
    QList<MessageListing> m_shown; // shown in the strip
    QSet<MessageId> m_expected; // requested by the user
    QSet<MessageId> m_quiet; // being read again automatically; not shown
    QSet<MessageId> m_removed; // removed; late results are ignored
    QSet<MessageId> m_failing; // whose last reading failed
};

} // namespace Taskwatch
