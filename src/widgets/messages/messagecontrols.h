// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/messagelistmodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QAction;
class QMenu;

namespace Taskwatch {

class MessagesDialog;
class MessageStrip;

/// What a person sees and does of messages whose tasks are read: a strip while that is under way and once it has ended, and a
/// dialog with all of them. Reads nothing itself.
///
/// The strip tells what a person asked for. A watched message is read again and again: that is said only where it brings new tasks,
/// or begins to fail.
class MessageControls final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;

    /// @p window is the parent of the dialog and, until it is put elsewhere, of the strip; and its own.
    explicit MessageControls(QWidget *window, Clock clock = Moment::current);
    ~MessageControls() override;

    /// Puts what there is to do before @p before.
    void addTo(QMenu *menu, QAction *before) const;
    [[nodiscard]] QAction *messagesAction() const { return m_messagesAction; }
    /// To be put where banners are.
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    /// A person asked for these, elsewhere: how they stand is told, also where they are watched.
    void expect(const QList<MessageId> &messages);

public Q_SLOTS:
    /// How a message stands by now.
    void show(const Taskwatch::MessageListing &listing);

Q_SIGNALS:
    void cancelRequested(const Taskwatch::MessageId &message);
    void watchRequested(const Taskwatch::MessageId &message, bool watch);
    void listRequested(const QList<Taskwatch::MessageId> &messages);
    /// Only the rows of this message are wanted.
    void showTasksRequested(const Taskwatch::MessageId &message);

private:
    void showDialog();
    void readAgain(const QList<MessageId> &messages);
    void remove(const QList<MessageId> &messages);
    void retry();
    void cancel();
    void watchAll(bool watch);
    void say(const MessageListing &listing);
    [[nodiscard]] bool isQuiet(const MessageListing &listing);
    [[nodiscard]] bool isSaid(const MessageId &message) const;

    QWidget *m_window;
    Clock m_clock;
    QAction *m_messagesAction;
    MessageStrip *m_strip;
    MessageListModel m_model;
    QPointer<MessagesDialog> m_dialog;
    QList<MessageListing> m_said; // in the strip
    QSet<MessageId> m_expected; // that a person asked for
    QSet<MessageId> m_quiet; // that are read again by themselves
    QSet<MessageId> m_removed; // of which something may still come
    QSet<MessageId> m_failing; // as it ended last
};

} // namespace Taskwatch
