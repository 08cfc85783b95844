// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/messagereader.h"

namespace Taskwatch {

/// Reads the tasks of one message once, page by page, for a command without a window. A failed page ends it; the pages
/// read before have been reported.
class MessageRun final : public QObject
{
    Q_OBJECT

public:
    /// @p dialect must outlive the run.
    MessageRun(const Dialect &dialect, const Target &target, const MessageId &message, QObject *parent = nullptr);

    /// Must be called once.
    void start();
    /// Stops reading. finished() is emitted before this returns.
    void cancel();

Q_SIGNALS:
    /// One page at a time; each task once.
    void found(const QList<Taskwatch::Observation> &observations);
    /// The reading ended; @p listing says why.
    void finished(const Taskwatch::MessageListing &listing);

private:
    TaskClient m_client;
    MessageReader m_reader;
    MessageId m_message;
};

} // namespace Taskwatch
