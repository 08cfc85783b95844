// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alertrule.h"
#include "mute.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;

namespace Ui {
class AlertRulesDialog;
}

namespace Taskwatch {

/// What a person wants to be told of, in sentences with values to fill in. Every change holds at once; nothing is modal.
class AlertRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AlertRulesDialog(const AlertRules &rules, QWidget *parent = nullptr);
    ~AlertRulesDialog() override;

    /// Says that the desktop did not show the test.
    void showTestFailed();
    /// None: not muted.
    void setMutedUntil(std::optional<Timestamp> until);

Q_SIGNALS:
    /// A person changed something; within AlertBounds.
    void changed(const Taskwatch::AlertRules &rules);
    void testRequested();
    void muteRequested(Taskwatch::MuteSpan span);
    void unmuteRequested();

private:
    struct RuleWidgets {
        QCheckBox *check;
        QComboBox *repeat;
    };

    void fillRepeats();
    void fillPhases();
    void fillMutes();
    void connectValues();
    void setRules(const AlertRules &rules);
    [[nodiscard]] AlertRules rules() const;
    void take();
    void choosePhase(Phase phase);
    void showPhases();

    std::unique_ptr<Ui::AlertRulesDialog> m_ui;
    std::array<RuleWidgets, AllAlertKinds.size()> m_rows;
    PhaseSet m_phases;
};

} // namespace Taskwatch
