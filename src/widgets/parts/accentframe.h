// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace Taskwatch {

/// Base of the strips that show a message: the tint and the symbol show its severity, in light and dark palettes.
class AccentFrame : public QFrame
{
    Q_OBJECT

public:
    enum class Accent : quint8 { Info, Warning, Error };

protected:
    explicit AccentFrame(QWidget *parent);

    /// Sets the severity. The symbol is drawn into @p icon, a child label of the frame.
    void setAccent(Accent accent, QLabel *icon);

    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Accent m_accent = Accent::Info;
    QLabel *m_icon = nullptr;
    bool m_restyling = false;
};

} // namespace Taskwatch
