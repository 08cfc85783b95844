// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/timetext.h"

#include <QMenu>

class QActionGroup;

namespace Taskwatch {

/// Menu to choose one of the four forms of times, by name or with a key that cycles through them.
class TimesMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TimesMenu(QWidget *parent = nullptr);

    [[nodiscard]] TimeForm form() const { return m_form; }
    void setForm(TimeForm form);

Q_SIGNALS:
    void formChanged(Taskwatch::TimeForm form);

private:
    QActionGroup *m_choices;
    TimeForm m_form = TimeForm::Relative;
};

} // namespace Taskwatch
