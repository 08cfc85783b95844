// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/accentframe.h"
#include "lists/messagelisting.h"

#include <memory>

namespace Ui {
class MessageStrip;
}

namespace Taskwatch {

/// A strip across the window that says how far the tasks of messages have been read, and offers what can be done about it.
/// Hidden while it says nothing.
class MessageStrip final : public AccentFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);
    ~MessageStrip() override;

    /// Says how @p listings stand; nothing where there are none.
    void say(const QList<MessageListing> &listings);
    /// As shown; empty while it says nothing.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    // All about those that were said last.
    void cancelClicked();
    void retryClicked();
    void watchClicked(bool watch);
    void showClicked();
    void closeClicked();

private:
    void fill();

    std::unique_ptr<Ui::MessageStrip> m_ui; // none before it says something
};

} // namespace Taskwatch
