// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pollcontrols.h"

#include "pollsettingsdialog.h"

namespace Taskwatch {

PollControls::PollControls(const QString &endpoint, const PollSettings &settings, QWidget *window)
    : QObject(window)
    , m_endpoint(endpoint)
    , m_settings(settings)
    , m_window(window)
{
}

void PollControls::showDialog()
{
    if (!m_dialog) {
        m_dialog = new PollSettingsDialog(m_endpoint, m_settings, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &PollSettingsDialog::changed, this, [this](const PollSettings &settings) {
            m_settings = settings;
            Q_EMIT changed(settings);
        });
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace Taskwatch
