// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Taskwatch
{

/// Says that only some tasks are shown that were chosen by their ids, what they are and whether all are still watched;
/// a click or Escape ends that.
class ChosenChip final : public QWidget
{
    Q_OBJECT

public:
    explicit ChosenChip(QWidget *parent = nullptr);

    /// @p label: what the tasks have in common, in plain text. @p watched of the @p count tasks are still in the list.
    void say(const QString &label, int count, int watched);

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();

    QPushButton *m_button;
    QLabel *m_missing;
};

} // namespace Taskwatch
