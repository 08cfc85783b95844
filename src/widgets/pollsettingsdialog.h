// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pollsettings.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PollSettingsDialog;
}

namespace Taskwatch {

/// How the endpoint is asked. Every change holds at once; nothing is modal.
class PollSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    PollSettingsDialog(const QString &endpoint, const PollSettings &settings, QWidget *parent = nullptr);
    ~PollSettingsDialog() override;

Q_SIGNALS:
    /// A person changed something; within PollBounds.
    void changed(const Taskwatch::PollSettings &settings);

private:
    void setSettings(const PollSettings &settings);
    [[nodiscard]] PollSettings settings() const;
    void take();

    std::unique_ptr<Ui::PollSettingsDialog> m_ui;
};

} // namespace Taskwatch
