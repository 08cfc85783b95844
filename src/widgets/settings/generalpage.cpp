// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/generalpage.h"

#include "settings/settingrow.h"

#include <QCheckBox>
#include <QLabel>

#include <utility>

namespace Taskwatch {

GeneralPage::GeneralPage(StartAtLogin start, QWidget *parent)
    : SettingsPage(QStringLiteral("general"), tr("General"), Symbol::General, parent)
    , m_start(std::move(start))
    , m_startBox(new QCheckBox(this))
    , m_startRow(new SettingRow(tr("&Start when you log in"),
          tr("Taskwatch starts with its windows minimized, and watches what it watched last."), m_startBox, this))
    , m_problem(new QLabel(this))
{
    m_startBox->setObjectName(QStringLiteral("startAtLoginBox"));
    m_startRow->setDefault(tr("off", "a setting"), [this] { choose(false); });
    m_problem->setObjectName(QStringLiteral("startAtLoginProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    addPart(m_startRow);
    addPart(m_problem);
    connect(m_startBox, &QCheckBox::clicked, this, &GeneralPage::choose);
}

void GeneralPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    update(); // the desktop has settings for this, too
}

void GeneralPage::update()
{
    const bool isOn = m_start.isOn();
    m_startBox->setChecked(isOn);
    m_startRow->setAtDefault(!isOn);
}

void GeneralPage::choose(bool on)
{
    const QString problem = m_start.setOn(on);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    update();
}

} // namespace Taskwatch
