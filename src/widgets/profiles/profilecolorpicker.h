// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace Taskwatch {

/// The colours a profile may have, in a row, and the name of the chosen one. By mouse, or by arrow keys as in a row of radio buttons.
class ProfileColorPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileColorPicker(QWidget *parent = nullptr);

    [[nodiscard]] ProfileColor color() const { return m_color; }
    void setColor(ProfileColor color);

Q_SIGNALS:
    /// A person chose another one.
    void chosen(Taskwatch::ProfileColor color);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int id);
    void drawSwatches();

    QButtonGroup *m_buttons; // ids are ProfileColor
    QLabel *m_nameLabel;
    ProfileColor m_color = ProfileColor::None;
};

} // namespace Taskwatch
