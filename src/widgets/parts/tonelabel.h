// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Taskwatch {

/// Plain text of many lines that is quiet, warns, or says that something failed: on a light ground and on a dark one.
class ToneLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Quiet, Warning, Error };

    explicit ToneLabel(QWidget *parent = nullptr);

    /// Shows @p words, and has them read aloud to who cannot see them. What comes every moment, such as how far a thing is,
    /// takes setText().
    void say(const QString &words, Tone tone = Tone::Quiet);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Tone m_tone = Tone::Quiet;
};

} // namespace Taskwatch
