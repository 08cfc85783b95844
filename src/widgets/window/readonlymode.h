// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/recordingtext.h"

#include <QActionGroup>

class QWidget;

namespace Ui {
class MainWindow;
}

namespace Taskwatch {

/// Turns a window into that of a recording: shows a permanent notice and disables all actions that poll or change
/// something, with a tooltip that says why.
class ReadOnlyMode final : public QObject
{
    Q_OBJECT

public:
    /// @p ui, @p actions and @p endpoint must outlive this object. @p actions and @p endpoint are disabled in addition
    /// to what is disabled of @p ui.
    ReadOnlyMode(const Ui::MainWindow &ui, const RecordingText &text, const QList<QAction *> &actions,
        QWidget *endpoint, QObject *parent);

private:
    QActionGroup m_disabled; // disabled as a group
};

} // namespace Taskwatch
