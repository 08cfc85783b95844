// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/appearancepage.h"

#include "settings/settingrow.h"

#include <QComboBox>

namespace Taskwatch {

AppearancePage::AppearancePage(QWidget *parent)
    : SettingsPage(QStringLiteral("appearance"), tr("Appearance"), Symbol::Appearance, parent)
    , m_appearance(new QComboBox(this))
    , m_times(new QComboBox(this))
{
    m_appearance->setObjectName(QStringLiteral("appearanceCombo"));
    m_times->setObjectName(QStringLiteral("timesCombo"));
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::System, tr("Follow desktop")}, {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}};
    for (const auto &[appearance, text] : choices)
        m_appearance->addItem(text, appearanceKey(appearance));
    for (const TimeForm form : {TimeForm::Relative, TimeForm::Local, TimeForm::Utc, TimeForm::EpochMs})
        m_times->addItem(timeFormTitle(form).remove(u'&'), timeFormKey(form));

    m_appearanceRow = new SettingRow(tr("&Colours"), tr("Applies to all windows."), m_appearance, this);
    m_appearanceRow->setDefault(m_appearance->itemText(0), [this] {
        m_appearance->setCurrentIndex(0);
        chooseAppearance();
    });
    addPart(m_appearanceRow);
    m_timesRow = new SettingRow(tr("&Times"),
        tr("Format of times in the table and the detail pane. Tooltips show all four formats. Copied times include the UTC offset."),
        m_times, this);
    m_timesRow->setDefault(m_times->itemText(0), [this] {
        m_times->setCurrentIndex(0);
        chooseTimeForm();
    });
    addPart(m_timesRow);
    connect(m_appearance, &QComboBox::activated, this, &AppearancePage::chooseAppearance);
    connect(m_times, &QComboBox::activated, this, &AppearancePage::chooseTimeForm);
}

void AppearancePage::setAppearance(Appearance appearance)
{
    m_appearance->setCurrentIndex(m_appearance->findData(appearanceKey(appearance)));
    m_appearanceRow->setAtDefault(m_appearance->currentIndex() == 0);
}

void AppearancePage::setTimeForm(TimeForm form)
{
    m_times->setCurrentIndex(m_times->findData(timeFormKey(form)));
    m_timesRow->setAtDefault(m_times->currentIndex() == 0);
}

void AppearancePage::chooseAppearance()
{
    m_appearanceRow->setAtDefault(m_appearance->currentIndex() == 0);
    Q_EMIT appearanceChosen(appearanceFromKey(m_appearance->currentData().toString()));
}

void AppearancePage::chooseTimeForm()
{
    m_timesRow->setAtDefault(m_times->currentIndex() == 0);
    Q_EMIT timeFormChosen(timeFormFromKey(m_times->currentData().toString()));
}

} // namespace Taskwatch
