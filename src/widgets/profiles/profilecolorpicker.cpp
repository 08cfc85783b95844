// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilecolorpicker.h"

#include "accessibility/readingkey.h"
#include "parts/tonelabel.h"
#include "theme/profileswatch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace Taskwatch {

namespace {

constexpr int PickerSwatchSize = 18;

} // namespace

ProfileColorPicker::ProfileColorPicker(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_nameLabel(new ToneLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    for (const ProfileColor color : AllProfileColors) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("color.%1").arg(static_cast<int>(color)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setIconSize({PickerSwatchSize, PickerSwatchSize});
        button->setAccessibleName(profileColorName(color));
        button->setToolTip(profileColorName(color));
        button->installEventFilter(this);
        button->setIcon(profileSwatch(color));
        m_buttons->addButton(button, static_cast<int>(color));
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    layout->addWidget(m_nameLabel, 1);
    setAccessibleName(tr("Colour"));
    setColor(ProfileColor::None);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ProfileColorPicker::choose);
}

void ProfileColorPicker::setColor(ProfileColor color)
{
    m_color = color;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) {
        const bool isChosen = m_buttons->id(button) == static_cast<int>(color);
        button->setChecked(isChosen);
        button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus); // only one button is in the Tab order
        if (isChosen)
            setFocusProxy(button);
    }
    m_nameLabel->setText(profileColorName(color));
}

void ProfileColorPicker::choose(int id)
{
    const auto color = static_cast<ProfileColor>(id);
    if (color == m_color)
        return;
    setColor(color);
    Q_EMIT chosen(color);
}

bool ProfileColorPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = readingKey(static_cast<QKeyEvent *>(event), this);
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    if (!back && key != Qt::Key_Right && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    constexpr int Count = static_cast<int>(std::size(AllProfileColors));
    const int next = (static_cast<int>(m_color) + (back ? Count - 1 : 1)) % Count;
    choose(next);
    m_buttons->button(next)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace Taskwatch
