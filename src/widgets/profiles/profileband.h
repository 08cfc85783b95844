// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QWidget>

namespace Taskwatch {

/// A thin band across the top of a window, above its menus, in the colour of its profile. It takes no space if the
/// profile has no colour.
class ProfileBand final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBand(QWidget *window);

    void setColor(ProfileColor color);
    [[nodiscard]] ProfileColor color() const { return m_color; }

    static constexpr int Height = 4; ///< device-independent pixels

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ProfileColor m_color = ProfileColor::None;
};

} // namespace Taskwatch
