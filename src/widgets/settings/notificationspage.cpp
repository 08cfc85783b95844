// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/notificationspage.h"

#include "cells/phasetext.h"
#include "cells/timetext.h"
#include "parts/plainlabel.h"
#include "parts/tonelabel.h"
#include "settings/numberwords.h"
#include "settings/settingrow.h"
#include "text/durationtext.h"
#include "text/noticetext.h"
#include "theme/colors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Taskwatch {

namespace {

using std::chrono::minutes;

constexpr std::array Repeats = {minutes(0), minutes(5), minutes(15), minutes(60), minutes(4 * 60), minutes(24 * 60)};

AlertRule &in(AlertRules &rules, AlertKind kind)
{
    return rules[static_cast<size_t>(kind)];
}

QPushButton *makeButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

QSpinBox *makeBox(const char *name, int least, int most, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setKeyboardTracking(false);
    box->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    box->setRange(least, most);
    box->setAccessibleName(accessibleName);
    return box;
}

QSpinBox *makeMinutesBox(const char *name, const QString &accessibleName, QWidget *parent)
{
    QSpinBox *box = makeBox(name, static_cast<int>(AlertBounds::LeastTime.count()),
        static_cast<int>(AlertBounds::MostTime.count()), accessibleName, parent);
    const auto showMinutes = [box] {
        setNumberWords(box, NotificationsPage::tr("%1 min", "minutes; %1 is the number in a field", box->value()));
    };
    QObject::connect(box, &QSpinBox::valueChanged, box, showMinutes);
    showMinutes();
    return box;
}

} // namespace

NotificationsPage::NotificationsPage(const AlertRules &rules, QWidget *parent)
    : SettingsPage(QStringLiteral("notifications"), tr("Notifications"), Symbol::Notifications, parent)
    , m_phasesButton(makeButton("phasesButton", QString(), this))
    , m_retriesBox(makeBox(
          "retriesBox", AlertBounds::LeastRetries, AlertBounds::MostRetries, tr("Minimum number of retries"), this))
    , m_textEdit(new QLineEdit(this))
    , m_overdueBox(makeMinutesBox("overdueBox", tr("Minutes that a task is overdue"), this))
    , m_unansweredBox(makeMinutesBox("unansweredBox", tr("Minutes without an answer"), this))
    , m_muteButton(makeButton("muteButton", tr("&Mute"), this))
    , m_unmuteButton(makeButton("unmuteButton", tr("Un&mute"), this))
    , m_testButton(makeButton("testButton", tr("Show a &Test Notification"), this))
    , m_mutedLabel(new ToneLabel(this))
    , m_testLabel(new ToneLabel(this))
{
    m_phasesButton->setAccessibleName(tr("Phases that a task enters"));
    m_textEdit->setObjectName(QStringLiteral("textEdit"));
    m_textEdit->setMaxLength(AlertBounds::MostText);
    m_textEdit->setPlaceholderText(tr("for example: timeout"));
    m_textEdit->setAccessibleName(tr("Text that an error contains"));
    addRules();
    addSilence();
    fillPhases();
    fillMutes();
    setRules(rules);
    setMutedUntil({});
    connectValues();
}

void NotificationsPage::addRules()
{
    addNote(
        tr("Tasks that match at the same time share one notification. Conditions that a task already met when it was "
           "added to the list cause no notification."));
    addNote(tr("The rules apply to every task. Tasks ▸ Notify Me When It Ends chooses single tasks."));
    addHeading(tr("Notify me when, and remind me while it lasts"));
    addRule(tr("A task &enters"), {m_phasesButton}, tr("Reminder for tasks in these phases"));
    addRule(tr("The &retries of a task reach"), {m_retriesBox}, tr("Reminder for retried tasks"));
    addRule(tr("An error &contains"), {m_textEdit}, tr("Reminder for tasks with this error"));
    addRule(tr("A task is &overdue by more than"), {m_overdueBox}, tr("Reminder for overdue tasks"));
    addRule(tr("No &answer for a task for more than"), {m_unansweredBox}, tr("Reminder for tasks without an answer"));
}

void NotificationsPage::addRule(const QString &sentence, const QList<QWidget *> &values, const QString &repeatName)
{
    const AlertKind kind = AllAlertKinds[m_rows.size()];
    const AlertRules defaults = defaultAlertRules(); // ruleOf() returns a reference into it
    const AlertRule &plain = ruleOf(defaults, kind);
    const QString key = alertKindKey(kind);
    auto *lead = new QWidget(this);
    lead->setWhatsThis(tr("Notifies you when this becomes true of a watched task."));
    auto *layout = new QHBoxLayout(lead);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *check = new QCheckBox(sentence, lead);
    check->setObjectName(QString(key + u"Check"));
    layout->addWidget(check);
    for (QWidget *value : values)
        layout->addWidget(value, qobject_cast<QLineEdit *>(value) ? 1 : 0);
    if (values.last() != m_textEdit)
        layout->addStretch(1);

    auto *repeat = new QComboBox(this);
    repeat->setObjectName(QString(key + u"Repeat"));
    repeat->setAccessibleName(repeatName);
    repeat->setAccessibleDescription(tr("How often you are reminded while this lasts."));
    for (const minutes time : Repeats)
        repeat->addItem(time.count() == 0 ? tr("no reminder") : tr("every %1").arg(durationText(time)),
            static_cast<int>(time.count()));
    auto *row = new SettingRow(lead, plainLabel(sentence), QString(), repeat, this);
    row->setDefault(plain.enabled ? tr("on, no reminder") : tr("off"), [this, kind] { resetRule(kind); });
    addPart(row);
    m_rows.push_back({check, repeat, row});
}

void NotificationsPage::addSilence()
{
    const auto add = [this](const QList<QWidget *> &widgets) {
        auto *part = new QWidget(this);
        auto *layout = new QHBoxLayout(part);
        layout->setContentsMargins(0, 6, 0, 6);
        layout->setSpacing(12);
        for (QWidget *widget : widgets)
            layout->addWidget(widget, qobject_cast<QLabel *>(widget) ? 1 : 0);
        addPart(part);
    };
    m_mutedLabel->setObjectName(QStringLiteral("mutedLabel"));
    m_testLabel->setObjectName(QStringLiteral("testLabel"));
    m_testLabel->setWordWrap(true);
    addHeading(tr("Mute and test"));
    add({m_muteButton, m_unmuteButton, m_mutedLabel});
    add({m_testButton, m_testLabel});
}

void NotificationsPage::fillPhases()
{
    auto *menu = new QMenu(m_phasesButton);
    for (const Phase phase : AllPhases) {
        QAction *action = menu->addAction(phaseWord(phase));
        action->setObjectName(QString(u"phase." + phaseKey(phase)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, phase] { choosePhase(phase); });
    }
    m_phasesButton->setMenu(menu);
}

void NotificationsPage::fillMutes()
{
    auto *menu = new QMenu(m_muteButton);
    for (const MuteSpan span : AllMuteSpans) {
        QAction *action = menu->addAction(muteSpanText(span));
        action->setObjectName(QStringLiteral("mute.%1").arg(static_cast<int>(span)));
        connect(action, &QAction::triggered, this, [this, span] { Q_EMIT muteRequested(span); });
    }
    m_muteButton->setMenu(menu);
}

void NotificationsPage::connectValues()
{
    for (const RuleWidgets &row : m_rows) {
        connect(row.check, &QCheckBox::toggled, this, &NotificationsPage::apply);
        connect(row.repeat, &QComboBox::activated, this, &NotificationsPage::apply);
    }
    for (QSpinBox *box : {m_retriesBox, m_overdueBox, m_unansweredBox})
        connect(box, &QSpinBox::valueChanged, this, &NotificationsPage::apply);
    // Not each key: half a word would match errors that nobody meant.
    connect(m_textEdit, &QLineEdit::editingFinished, this, [this] {
        if (!m_textEdit->isModified())
            return;
        m_textEdit->setModified(false);
        if (!m_textEdit->text().isEmpty()) { // who types a text wants the rule
            QCheckBox *check = m_rows[static_cast<size_t>(AlertKind::ErrorMatches)].check;
            const QSignalBlocker block(check);
            check->setChecked(true);
        }
        apply();
    });
    connect(m_testButton, &QPushButton::clicked, this, &NotificationsPage::testRequested);
    connect(m_unmuteButton, &QPushButton::clicked, this, &NotificationsPage::unmuteRequested);
}

void NotificationsPage::showTestFailed()
{
    m_testLabel->showMessage(
        tr("The desktop did not show it: there is no notification service and no system tray. Install a notification daemon, such as dunst."),
        ToneLabel::Tone::Warning);
}

void NotificationsPage::setMutedUntil(std::optional<Timestamp> until)
{
    // Hiding the focused button would move the focus to an arbitrary widget.
    QWidget *const shown = until ? m_unmuteButton : m_muteButton;
    QWidget *const hidden = until ? m_muteButton : m_unmuteButton;
    shown->setVisible(true);
    if (hidden->hasFocus())
        shown->setFocus();
    hidden->setVisible(false);
    m_mutedLabel->setText(until ? tr("Muted until %1.").arg(localTimeText(*until)) : QString());
}

void NotificationsPage::setRules(const AlertRules &rules)
{
    std::vector<QSignalBlocker> blockers;
    for (const RuleWidgets &row : m_rows) {
        blockers.emplace_back(row.check);
        blockers.emplace_back(row.repeat);
    }
    for (QWidget *value : std::initializer_list<QWidget *>{m_retriesBox, m_textEdit, m_overdueBox, m_unansweredBox})
        blockers.emplace_back(value);
    for (const AlertKind kind : AllAlertKinds) {
        const AlertRule &rule = ruleOf(rules, kind);
        const RuleWidgets &row = m_rows[static_cast<size_t>(kind)];
        row.check->setChecked(rule.enabled);
        const int repeat = static_cast<int>(rule.repeatEvery.count());
        if (row.repeat->findData(repeat) < 0) // the settings file was edited by hand
            row.repeat->addItem(tr("every %1").arg(durationText(rule.repeatEvery)), repeat);
        row.repeat->setCurrentIndex(row.repeat->findData(repeat));
        row.row->setAtDefault(rule == ruleOf(defaultAlertRules(), kind));
    }
    m_phases = ruleOf(rules, AlertKind::EnteredPhase).phases;
    m_retriesBox->setValue(ruleOf(rules, AlertKind::RetriesAtLeast).retries);
    if (!m_textEdit->isModified()) // otherwise the user is typing
        m_textEdit->setText(ruleOf(rules, AlertKind::ErrorMatches).text);
    m_overdueBox->setValue(static_cast<int>(ruleOf(rules, AlertKind::OverdueLongerThan).time.count()));
    m_unansweredBox->setValue(static_cast<int>(ruleOf(rules, AlertKind::UnansweredLongerThan).time.count()));
    showPhases();
}

AlertRules NotificationsPage::rules() const
{
    AlertRules rules = defaultAlertRules();
    for (AlertRule &rule : rules) {
        const RuleWidgets &row = m_rows[static_cast<size_t>(rule.kind)];
        rule.enabled = row.check->isChecked();
        rule.repeatEvery = minutes(row.repeat->currentData().toInt());
    }
    in(rules, AlertKind::EnteredPhase).phases = m_phases;
    in(rules, AlertKind::RetriesAtLeast).retries = m_retriesBox->value();
    in(rules, AlertKind::ErrorMatches).text = m_textEdit->text();
    in(rules, AlertKind::OverdueLongerThan).time = minutes(m_overdueBox->value());
    in(rules, AlertKind::UnansweredLongerThan).time = minutes(m_unansweredBox->value());
    return rules;
}

void NotificationsPage::resetRule(AlertKind kind)
{
    AlertRules chosen = rules();
    in(chosen, kind) = ruleOf(defaultAlertRules(), kind);
    if (kind == AlertKind::ErrorMatches)
        m_textEdit->setModified(false);
    setRules(chosen);
    apply();
}

void NotificationsPage::apply()
{
    const AlertRules chosen = rules();
    setRules(chosen);
    Q_EMIT changed(chosen);
}

void NotificationsPage::choosePhase(Phase phase)
{
    const PhaseSet chosen = m_phases.toggled(phase);
    const bool isNone = chosen.showsAll(); // keep the last phase; the check box switches the rule off
    if (!isNone)
        m_phases = chosen;
    showPhases();
    if (!isNone)
        apply();
}

void NotificationsPage::showPhases()
{
    QStringList words;
    const QList<QAction *> actions = m_phasesButton->menu()->actions();
    for (const Phase phase : AllPhases) {
        const bool isChosen = m_phases.isChosen(phase);
        actions[static_cast<qsizetype>(phase)]->setChecked(isChosen);
        if (isChosen)
            words.append(phaseWord(phase));
    }
    m_phasesButton->setText(words.join(tr(" or ", "between phases that a task may enter")));
}

} // namespace Taskwatch
