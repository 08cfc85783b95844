// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/listing.h"
#include "parts/messageframe.h"

#include <memory>

namespace Ui {
class ListStrip;
}

namespace Taskwatch {

/// The progress or result of reading lists, and buttons for the actions on them. Closed while there are none.
class ListStrip final : public MessageFrame
{
    Q_OBJECT

public:
    explicit ListStrip(QWidget *parent = nullptr);
    ~ListStrip() override;

    /// Shows the state of @p listings; closes the strip if there are none. @p canShow: offers to show only their tasks.
    void showListings(const QList<Listing> &listings, bool canShow = true);
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
    std::unique_ptr<Ui::ListStrip> m_ui;
};

} // namespace Taskwatch
