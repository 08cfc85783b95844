// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"

#include <QToolButton>

#include <functional>

namespace Taskwatch {

class EndpointPopover;

/// The endpoint's address in the status bar. Pressed, it shows over itself what the poller does there and why.
class EndpointButton final : public QToolButton
{
    Q_OBJECT

public:
    EndpointButton(const QString &endpoint, QWidget *parent);

    /// Where the popover's lines come from; asked only while it is open.
    void setLineSource(std::function<QList<DetailLine>()> lines) { m_lines = std::move(lines); }
    /// The lines may say something else now.
    void refresh();
    void showPopover();

Q_SIGNALS:
    /// A person wants to change how the endpoint is asked.
    void settingsRequested();

private:
    QString m_endpoint;
    EndpointPopover *m_popover = nullptr; // none before it is wanted
    std::function<QList<DetailLine>()> m_lines;
};

} // namespace Taskwatch
