// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace Taskwatch {

/// A row of buttons for the profile colours, and the name of the chosen colour. Works like a row of radio buttons,
/// with mouse or arrow keys.
class ProfileColorPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileColorPicker(QWidget *parent = nullptr);

    [[nodiscard]] ProfileColor color() const { return m_color; }
    void setColor(ProfileColor color);

Q_SIGNALS:
    /// The user chose another colour.
    void chosen(Taskwatch::ProfileColor color);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int id);

    QButtonGroup *m_buttons; // ids are ProfileColor
    QLabel *m_nameLabel;
    ProfileColor m_color = ProfileColor::None;
};

} // namespace Taskwatch
