// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detaillines.h"

#include <QToolButton>

namespace Taskwatch {

class EndpointPopover;

/// The endpoint's address in the status bar. Pressed, it shows over itself what the poller does there and why.
class EndpointButton final : public QToolButton
{
    Q_OBJECT

public:
    EndpointButton(const QString &endpoint, QWidget *parent);

    /// What the popover says, also while it is open.
    void setLines(const QList<DetailLine> &lines);
    void showPopover();

Q_SIGNALS:
    /// A person wants to change how the endpoint is asked.
    void settingsRequested();

private:
    EndpointPopover *m_popover;
};

} // namespace Taskwatch
