// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Taskwatch {

/// What a window or a message has screen readers say, beside what has the focus. It is a notification without a place
/// on the screen, because Qt 6.4 cannot pass on announcements, and on Linux no alerts, but screen readers read a
/// notification when it appears.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *owner);
    /// The announcer of the window of @p widget; of a dialog, that of the window to which it belongs.
    [[nodiscard]] static Announcer *of(const QWidget *widget);

    /// Has @p words said once. Does nothing if they are empty.
    void announce(const QString &words);
    /// What was said last.
    [[nodiscard]] QString words() const { return m_words; }

Q_SIGNALS:
    void announced(const QString &words);

private:
    QString m_words;
};

} // namespace Taskwatch
