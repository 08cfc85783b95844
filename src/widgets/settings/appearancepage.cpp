// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/appearancepage.h"

#include "parts/plainlabel.h"
#include "settings/displaychoices.h"
#include "settings/settingrow.h"

#include <QComboBox>

namespace Taskwatch {

AppearancePage::AppearancePage(DisplayChoices *display, QWidget *parent)
    : SettingsPage(QStringLiteral("appearance"), tr("Appearance"), Symbol::Appearance, parent)
{
    addChoice(display->language(), tr("&Language"), tr("Applies to all windows, at once."));
    addChoice(display->appearance(), tr("&Colours"), tr("Applies to all windows."));
    addChoice(display->times(), tr("&Times"),
        tr("Format of times in the table and the detail pane. Tooltips show all four formats. Copied times include the UTC offset."));
}

void AppearancePage::addChoice(SharedChoice *choice, const QString &name, const QString &hint)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(choice->key() + u"Combo");
    for (const SharedChoice::Option &option : choice->options())
        combo->addItem(plainLabel(option.title));
    auto *row = new SettingRow(name, hint, combo, this);
    row->setDefault(combo->itemText(0), [choice] { choice->choose(0); });
    addPart(row);
    const auto show = [combo, row](int index) {
        combo->setCurrentIndex(index);
        row->setAtDefault(index == 0);
    };
    show(choice->index());
    connect(choice, &SharedChoice::changed, row, show);
    connect(combo, &QComboBox::activated, choice, &SharedChoice::choose);
}

} // namespace Taskwatch
