// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertrulesdialog.h"

#include "colors.h"
#include "durationtext.h"
#include "noticetext.h"
#include "phasetext.h"
#include "timetext.h"
#include "ui_alertrules.h"

#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::minutes;

constexpr std::array Repeats = {minutes(0), minutes(5), minutes(15), minutes(60), minutes(4 * 60), minutes(24 * 60)};

AlertRule &in(AlertRules &rules, AlertKind kind)
{
    return rules[static_cast<size_t>(kind)];
}

} // namespace

AlertRulesDialog::AlertRulesDialog(const AlertRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AlertRulesDialog>())
{
    m_ui->setupUi(this);
    m_rows = {{{m_ui->enteredPhaseCheck, m_ui->enteredPhaseRepeat},
        {m_ui->retriesAtLeastCheck, m_ui->retriesAtLeastRepeat},
        {m_ui->errorMatchesCheck, m_ui->errorMatchesRepeat},
        {m_ui->overdueLongerThanCheck, m_ui->overdueLongerThanRepeat},
        {m_ui->unansweredLongerThanCheck, m_ui->unansweredLongerThanRepeat}}};
    m_ui->retriesBox->setRange(AlertBounds::LeastRetries, AlertBounds::MostRetries);
    m_ui->textEdit->setMaxLength(AlertBounds::MostText);
    for (QSpinBox *box : {m_ui->overdueBox, m_ui->unansweredBox})
        box->setRange(static_cast<int>(AlertBounds::LeastTime.count()), static_cast<int>(AlertBounds::MostTime.count()));
    QFont strong = font();
    strong.setBold(true);
    m_ui->tellLabel->setFont(strong);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    for (QLabel *label : {m_ui->repeatLabel, m_ui->hintLabel, m_ui->mutedLabel})
        label->setPalette(quiet);
    fillRepeats();
    fillPhases();
    fillMutes();
    setRules(rules);
    setMutedUntil({});
    connectValues();
}

AlertRulesDialog::~AlertRulesDialog() = default;

void AlertRulesDialog::fillRepeats()
{
    for (const RuleWidgets &row : m_rows) {
        for (const minutes repeat : Repeats)
            row.repeat->addItem(repeat.count() == 0 ? tr("never") : tr("every %1").arg(durationText(repeat)), static_cast<int>(repeat.count()));
    }
}

void AlertRulesDialog::fillPhases()
{
    auto *menu = new QMenu(m_ui->phasesButton);
    for (const Phase phase : AllPhases) {
        QAction *action = menu->addAction(phaseWord(phase));
        action->setObjectName(QString(u"phase." + phaseKey(phase)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, phase] { choosePhase(phase); });
    }
    m_ui->phasesButton->setMenu(menu);
}

void AlertRulesDialog::fillMutes()
{
    auto *menu = new QMenu(m_ui->muteButton);
    for (const MuteSpan span : AllMuteSpans) {
        QAction *action = menu->addAction(muteSpanText(span));
        action->setObjectName(QStringLiteral("mute.%1").arg(static_cast<int>(span)));
        connect(action, &QAction::triggered, this, [this, span] { Q_EMIT muteRequested(span); });
    }
    m_ui->muteButton->setMenu(menu);
}

void AlertRulesDialog::connectValues()
{
    for (const RuleWidgets &row : m_rows) {
        connect(row.check, &QCheckBox::toggled, this, &AlertRulesDialog::take);
        connect(row.repeat, &QComboBox::activated, this, &AlertRulesDialog::take);
    }
    for (QSpinBox *box : {m_ui->retriesBox, m_ui->overdueBox, m_ui->unansweredBox})
        connect(box, &QSpinBox::valueChanged, this, &AlertRulesDialog::take);
    connect(m_ui->textEdit, &QLineEdit::textEdited, this, &AlertRulesDialog::take);
    connect(m_ui->defaultsButton, &QPushButton::clicked, this, [this] {
        setRules(defaultAlertRules());
        take();
    });
    connect(m_ui->testButton, &QPushButton::clicked, this, &AlertRulesDialog::testRequested);
    connect(m_ui->unmuteButton, &QPushButton::clicked, this, &AlertRulesDialog::unmuteRequested);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
}

void AlertRulesDialog::showTestFailed()
{
    QPalette warning;
    warning.setColor(QPalette::WindowText, warningColor(palette()));
    m_ui->hintLabel->setPalette(warning);
    m_ui->hintLabel->setText(tr("This desktop did not show it: no notification service answers, and there is no tray. A notification daemon such as dunst would."));
}

void AlertRulesDialog::setMutedUntil(std::optional<Timestamp> until)
{
    // Hiding what has the focus would give it to just anybody.
    QWidget *const shown = until ? m_ui->unmuteButton : m_ui->muteButton;
    QWidget *const hidden = until ? m_ui->muteButton : m_ui->unmuteButton;
    shown->setVisible(true);
    if (hidden->hasFocus())
        shown->setFocus();
    hidden->setVisible(false);
    m_ui->mutedLabel->setText(until ? tr("Nothing is told until %1.").arg(localTimeText(*until)) : QString());
}

void AlertRulesDialog::setRules(const AlertRules &rules)
{
    std::vector<QSignalBlocker> blockers;
    for (const RuleWidgets &row : m_rows) {
        blockers.emplace_back(row.check);
        blockers.emplace_back(row.repeat);
    }
    for (QWidget *value : std::initializer_list<QWidget *>{m_ui->retriesBox, m_ui->textEdit, m_ui->overdueBox, m_ui->unansweredBox})
        blockers.emplace_back(value);
    for (const AlertKind kind : AllAlertKinds) {
        const AlertRule &rule = ruleOf(rules, kind);
        const RuleWidgets &row = m_rows[static_cast<size_t>(kind)];
        row.check->setChecked(rule.enabled);
        const int repeat = static_cast<int>(rule.repeatEvery.count());
        if (row.repeat->findData(repeat) < 0) // written by hand
            row.repeat->addItem(tr("every %1").arg(durationText(rule.repeatEvery)), repeat);
        row.repeat->setCurrentIndex(row.repeat->findData(repeat));
    }
    m_phases = ruleOf(rules, AlertKind::EnteredPhase).phases;
    m_ui->retriesBox->setValue(ruleOf(rules, AlertKind::RetriesAtLeast).retries);
    m_ui->textEdit->setText(ruleOf(rules, AlertKind::ErrorMatches).text);
    m_ui->overdueBox->setValue(static_cast<int>(ruleOf(rules, AlertKind::OverdueLongerThan).time.count()));
    m_ui->unansweredBox->setValue(static_cast<int>(ruleOf(rules, AlertKind::UnansweredLongerThan).time.count()));
    showPhases();
    m_ui->defaultsButton->setEnabled(rules != defaultAlertRules());
}

AlertRules AlertRulesDialog::rules() const
{
    AlertRules rules = defaultAlertRules();
    for (AlertRule &rule : rules) {
        const RuleWidgets &row = m_rows[static_cast<size_t>(rule.kind)];
        rule.enabled = row.check->isChecked();
        rule.repeatEvery = minutes(row.repeat->currentData().toInt());
    }
    in(rules, AlertKind::EnteredPhase).phases = m_phases;
    in(rules, AlertKind::RetriesAtLeast).retries = m_ui->retriesBox->value();
    in(rules, AlertKind::ErrorMatches).text = m_ui->textEdit->text();
    in(rules, AlertKind::OverdueLongerThan).time = minutes(m_ui->overdueBox->value());
    in(rules, AlertKind::UnansweredLongerThan).time = minutes(m_ui->unansweredBox->value());
    return rules;
}

void AlertRulesDialog::take()
{
    const AlertRules chosen = rules();
    m_ui->defaultsButton->setEnabled(chosen != defaultAlertRules());
    Q_EMIT changed(chosen);
}

void AlertRulesDialog::choosePhase(Phase phase)
{
    const PhaseSet chosen = m_phases.toggled(phase);
    const bool isNone = chosen.isEverything(); // the last one stays: no phase would be no rule, and there is a box to switch it off
    if (!isNone)
        m_phases = chosen;
    showPhases();
    if (!isNone)
        take();
}

void AlertRulesDialog::showPhases()
{
    QStringList words;
    const QList<QAction *> actions = m_ui->phasesButton->menu()->actions();
    for (const Phase phase : AllPhases) {
        const bool isChosen = m_phases.isChosen(phase);
        actions[static_cast<qsizetype>(phase)]->setChecked(isChosen);
        if (isChosen)
            words.append(phaseWord(phase));
    }
    m_ui->phasesButton->setText(words.join(tr(" or ", "between phases that a task may enter")));
}

} // namespace Taskwatch
