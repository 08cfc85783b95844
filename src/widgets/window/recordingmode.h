// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/recordingtext.h"

#include <QActionGroup>

class QWidget;

namespace Ui
{
class MainWindow;
}

namespace Taskwatch
{

/// Makes a window that of a recording: says so for as long as it is open, and takes from a person all that asks or
/// changes something, with a word why.
class RecordingMode final : public QObject
{
    Q_OBJECT

public:
    /// @p ui must outlive it, and @p actions and @p widgets too, which are to be taken besides those of the form.
    RecordingMode(const Ui::MainWindow &ui, const RecordingText &text, const QList<QAction *> &actions,
        const QList<QWidget *> &widgets, QObject *parent);

private:
    QActionGroup m_taken; // off as one, whatever is said of each
};

} // namespace Taskwatch
