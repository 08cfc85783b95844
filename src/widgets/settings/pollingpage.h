// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollsettings.h"
#include "settings/settingspage.h"

class QDoubleSpinBox;
class QSpinBox;

namespace Taskwatch {

/// How the endpoint is asked.
class PollingPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// @p endpoint: what the settings are of, in words.
    PollingPage(const QString &endpoint, const PollSettings &settings, QWidget *parent = nullptr);

    /// As if nobody had changed anything here.
    void setSettings(const PollSettings &settings);

Q_SIGNALS:
    /// A person changed something; within PollBounds.
    void changed(const Taskwatch::PollSettings &settings);

private:
    void addRows();
    void connectBoxes();
    [[nodiscard]] PollSettings settings() const;
    void take();

    QDoubleSpinBox *m_active;
    QDoubleSpinBox *m_idle;
    QDoubleSpinBox *m_rate;
    QSpinBox *m_connections;
    QDoubleSpinBox *m_timeout;
    QList<SettingRow *> m_rows; // in this order
};

} // namespace Taskwatch
