// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollerstatus.h"

#include <QAction>
#include <QObject>
#include <QPointer>

class QStatusBar;

namespace Taskwatch {

class Banner;
class EndpointButton;
class StatusLine;
class TaskTableModel;

/// Shows the state of polling: in a line of the status bar, in the popover of the endpoint's button beside it, and in a
/// banner while there is trouble with the endpoint.
class StatusDisplay final : public QObject
{
    Q_OBJECT

public:
    /// Adds its widgets to @p bar. @p model, @p bar and @p trouble must outlive it.
    StatusDisplay(TaskTableModel *model, const QString &endpoint, QStatusBar *bar, Banner *trouble, QObject *parent);

    void setStatus(const PollerStatus &status);
    /// Whether the line says only what a glance needs.
    void setCalm(bool isCalm);
    /// From now on the window is that of a recording.
    void setRecording();
    /// What to do while the endpoint knows none of the tasks, as a button of the banner. @p action belongs to the
    /// caller; null: nothing.
    void setTroubleAction(QAction *action);
    [[nodiscard]] EndpointButton *endpointButton() const { return m_endpointButton; }
    /// Shows the status at the model's moment.
    void update();

private:
    TaskTableModel *m_model;
    StatusLine *m_line;
    EndpointButton *m_endpointButton;
    Banner *m_trouble;
    QPointer<QAction> m_troubleAction;
    PollerStatus m_status;
    std::optional<Timestamp> m_pausedSince; // only while it is paused, and if it was not at the start
    bool m_isCalm = false;
    bool m_isRecording = false;
};

} // namespace Taskwatch
