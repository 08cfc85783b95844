// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pollsettings.h"

#include <QObject>
#include <QPointer>

namespace Taskwatch {

class PollSettingsDialog;

/// What the window has to do with how the endpoint is asked: the settings and their dialog.
class PollControls final : public QObject
{
    Q_OBJECT

public:
    /// @p window is the parent of the dialog, and its own.
    PollControls(const QString &endpoint, const PollSettings &settings, QWidget *window);

    void showDialog();

Q_SIGNALS:
    void changed(const Taskwatch::PollSettings &settings);

private:
    QString m_endpoint;
    PollSettings m_settings;
    QWidget *m_window;
    QPointer<PollSettingsDialog> m_dialog;
};

} // namespace Taskwatch
