// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/messagelisting.h"
#include "parts/messageframe.h"

#include <memory>

namespace Ui {
class MessageStrip;
}

namespace Taskwatch {

/// The progress or result of reading messages, and buttons for the actions on them. Closed while there are none.
class MessageStrip final : public MessageFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);
    ~MessageStrip() override;

    /// Shows the state of @p listings; closes the strip if there are none.
    void showListings(const QList<MessageListing> &listings);
    /// The text that is shown; empty while the strip is closed.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    // All refer to the listings shown last.
    void cancelClicked();
    void retryClicked();
    void watchClicked(bool watch);
    void showClicked();
    void closeClicked();

private:
    std::unique_ptr<Ui::MessageStrip> m_ui;
};

} // namespace Taskwatch
