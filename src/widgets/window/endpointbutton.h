// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"

#include <QToolButton>

#include <functional>

namespace Taskwatch {

class EndpointPopover;

/// Button in the status bar with the endpoint's address. A click opens a popover with the state of polling.
class EndpointButton final : public QToolButton
{
    Q_OBJECT

public:
    EndpointButton(const QString &endpoint, QWidget *parent);

    /// The name of the endpoint.
    void setEndpoint(const QString &endpoint);
    /// Sets the function that returns the popover's lines. It is called only while the popover is open.
    void setLineSource(std::function<QList<DetailLine>()> lines) { m_lines = std::move(lines); }
    /// Updates the popover if it is open.
    void updateContents();
    /// @p action, of the window, opens the popover, and closes it again.
    void setToggleAction(QAction *action);
    void togglePopover();

Q_SIGNALS:
    /// The user wants to open the polling settings.
    void settingsRequested();

private:
    /// Shows the lines as they are now, and makes room for longer ones.
    void showLines();
    void placePopover();

    EndpointPopover *m_popover;
    std::function<QList<DetailLine>()> m_lines;
};

} // namespace Taskwatch
