// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace Taskwatch {

/// A strip with a tint and a symbol that say how much what it tells matters, on a light ground and on a dark one.
class AccentFrame : public QFrame
{
    Q_OBJECT

public:
    enum class Accent : quint8 { Info, Warning, Error };

protected:
    explicit AccentFrame(QWidget *parent);

    /// The symbol is drawn in @p icon, which is its own.
    void setAccent(Accent accent, QLabel *icon);

    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Accent m_accent = Accent::Info;
    QLabel *m_icon = nullptr;
    bool m_restyling = false;
};

} // namespace Taskwatch
