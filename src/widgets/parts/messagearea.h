// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Taskwatch {

class Banner;
class MessageFrame;

/// The place of a window for messages: a queue, the most urgent first and, of equally urgent ones, the newest. The
/// first two are shown; a button shows the others. So messages take little of the window, and what a person has just
/// done is answered although a trouble lasts.
class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// Adds a place for one message at a time, which becomes a child of the area.
    void add(MessageFrame *frame);
    /// Adds a place for messages of one kind, named @p name.
    Banner *addBanner(const char *name);

Q_SIGNALS:
    /// A message was closed that had the focus.
    void focusReleased();

private:
    void arrange();

    QList<MessageFrame *> m_frames; // the newest message first
    QVBoxLayout *m_layout;
    QToolButton *m_more; // shows and hides what is behind the first messages
    bool m_showsAll = false;
};

} // namespace Taskwatch
