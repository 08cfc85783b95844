// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"

#include <QFrame>

#include <memory>

namespace Ui {
class EndpointPopover;
}

namespace Taskwatch {

/// Popover with the state of polling at the endpoint. A click elsewhere or Escape closes it.
class EndpointPopover final : public QFrame
{
    Q_OBJECT

public:
    EndpointPopover(const QString &endpoint, QWidget *parent);
    ~EndpointPopover() override;

    /// Sets the name that is shown for the endpoint.
    void setEndpoint(const QString &endpoint);
    void setLines(const QList<DetailLine> &lines);
    /// Resizes the popover to fit its lines. adjustSize() is not used: its height would be that of one word per line.
    void fit();
    /// Whether a line that became longer is cut.
    [[nodiscard]] bool isTooSmall() const;

Q_SIGNALS:
    void settingsRequested();

private:
    std::unique_ptr<Ui::EndpointPopover> m_ui;
};

} // namespace Taskwatch
