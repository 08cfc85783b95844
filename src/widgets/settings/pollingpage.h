// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollsettings.h"
#include "settings/settingspage.h"

class QDoubleSpinBox;
class QSpinBox;

namespace Taskwatch {

/// The settings page for polling: intervals, rate, connections and time-out.
class PollingPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// @p endpoint is the name of the profile or endpoint that the settings belong to.
    PollingPage(const QString &endpoint, const PollSettings &settings, QWidget *parent = nullptr);

    void setEndpoint(const QString &endpoint);
    /// Shows @p settings. Does not emit changed().
    void setSettings(const PollSettings &settings);

Q_SIGNALS:
    /// The user changed a value. @p settings is within PollBounds.
    void changed(const Taskwatch::PollSettings &settings);

private:
    void addRows();
    void connectBoxes();
    [[nodiscard]] PollSettings settings() const;
    void apply();

    QLabel *m_note;
    QDoubleSpinBox *m_active;
    QDoubleSpinBox *m_idle;
    QDoubleSpinBox *m_rate;
    QSpinBox *m_connections;
    QDoubleSpinBox *m_timeout;
    QList<SettingRow *> m_rows; // in the order of the widgets above
};

} // namespace Taskwatch
