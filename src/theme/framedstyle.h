// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/motionstyle.h"

namespace Taskwatch {

/// The style "Fusion" with frames that can be seen. Fusion darkens the window's colour for them, so on a dark window an
/// unchecked box or an empty field has no visible frame.
class FramedStyle final : public MotionStyle
{
    Q_OBJECT

public:
    explicit FramedStyle(bool lessMotion);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace Taskwatch
