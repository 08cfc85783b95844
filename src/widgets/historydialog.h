// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalstate.h"

#include <QDialog>

#include <memory>

namespace Ui {
class HistoryDialog;
}

namespace Taskwatch {

/// Where history is kept and how much of it. Every change holds at once; nothing is modal.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(const JournalLimits &limits, QWidget *parent = nullptr);
    ~HistoryDialog() override;

    void setState(const JournalState &state);

Q_SIGNALS:
    /// A person changed something; within the bounds of JournalLimits.
    void changed(const Taskwatch::JournalLimits &limits);

private:
    void setLimits(const JournalLimits &limits);
    void take();

    std::unique_ptr<Ui::HistoryDialog> m_ui;
};

} // namespace Taskwatch
