// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "alerts/mute.h"
#include "settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Taskwatch {

class ToneLabel;

/// Settings page for notifications: the rules as sentences with values to fill in, muting, and a test.
class NotificationsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit NotificationsPage(const AlertRules &rules, QWidget *parent = nullptr);

    /// Shows @p rules. Emits no signal.
    void setRules(const AlertRules &rules);
    /// Shows that the desktop could not show the test notification.
    void showTestFailed();
    /// Shows until when notifications are muted; none: not muted.
    void setMutedUntil(std::optional<Timestamp> until);

Q_SIGNALS:
    /// The user changed a rule. Values are within AlertBounds.
    void changed(const Taskwatch::AlertRules &rules);
    void testRequested();
    void muteRequested(Taskwatch::MuteSpan span);
    void unmuteRequested();

private:
    struct RuleWidgets {
        QCheckBox *check;
        QComboBox *repeat;
        SettingRow *row;
    };

    void addRules();
    void addRule(const QString &sentence, const QList<QWidget *> &values, const QString &repeatName);
    void addSilence();
    void fillPhases();
    void fillMutes();
    void connectValues();
    [[nodiscard]] AlertRules rules() const;
    void resetRule(AlertKind kind);
    void apply();
    void choosePhase(Phase phase);
    void showPhases();

    std::vector<RuleWidgets> m_rows; // indexed by AlertKind
    QPushButton *m_phasesButton;
    QSpinBox *m_retriesBox;
    QLineEdit *m_textEdit;
    QSpinBox *m_overdueBox;
    QSpinBox *m_unansweredBox;
    QPushButton *m_muteButton;
    QPushButton *m_unmuteButton;
    QPushButton *m_testButton;
    ToneLabel *m_mutedLabel;
    ToneLabel *m_testLabel;
    PhaseSet m_phases;
};

} // namespace Taskwatch
