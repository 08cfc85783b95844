// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Taskwatch {

/// A style that does without animations for people who want less motion.
class MotionStyle : public QProxyStyle
{
    Q_OBJECT

public:
    MotionStyle(const QString &style, bool lessMotion);

    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;

private:
    bool m_lessMotion;
};

} // namespace Taskwatch
