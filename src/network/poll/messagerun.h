// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "poll/messagereader.h"

namespace Taskwatch {

/// Reads the tasks of one message once, page by page, for a command without a window. A page that fails ends it: what was read
/// until then has been handed on.
class MessageRun final : public QObject
{
    Q_OBJECT

public:
    /// @p dialect must outlive the run.
    MessageRun(const Dialect &dialect, const Target &target, const MessageId &message, QObject *parent = nullptr);

    /// To be called once.
    void start();
    /// The rest is not wanted: finished() follows before this returns.
    void cancel();

Q_SIGNALS:
    /// A page at a time; each task once.
    void found(const QList<Taskwatch::Observation> &observations);
    /// It is over, for the reason that @p listing says.
    void finished(const Taskwatch::MessageListing &listing);

private:
    TaskClient m_client;
    MessageReader m_reader;
    MessageId m_message;
};

} // namespace Taskwatch
