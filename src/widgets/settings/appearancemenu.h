// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/appearance.h"

#include <QMenu>

class QActionGroup;

namespace Taskwatch {

/// Menu with the choices light, dark and desktop. A choice applies to the whole application at once.
class AppearanceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget *parent = nullptr);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void appearanceChanged(Taskwatch::Appearance appearance);

private:
    QActionGroup *m_choices;
    Appearance m_appearance = Appearance::System;
};

} // namespace Taskwatch
