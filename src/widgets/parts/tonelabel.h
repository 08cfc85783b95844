// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Taskwatch {

/// A label for plain text in the colour of secondary text, of a confirmation, a warning or an error. It follows the
/// palette.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Plain, Quiet, Good, Warning, Error };

    /// The tone is Quiet.
    explicit ToneLabel(QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Shows @p words and announces them to screen readers. For frequent updates, such as progress, use setText().
    void showMessage(const QString &words, Tone tone = Tone::Quiet);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Tone m_tone = Tone::Quiet;
};

} // namespace Taskwatch
