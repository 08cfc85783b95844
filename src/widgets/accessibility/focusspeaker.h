// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Taskwatch {

/// Tells screen readers what Qt 6.4 does not when a control gets the focus: the choice of a combo box, which is also
/// said when it changes, and the current item of a view. One instance serves all windows.
class FocusSpeaker final : public QObject
{
    Q_OBJECT

public:
    /// Follows the focus of the application, which must exist.
    explicit FocusSpeaker(QObject *parent = nullptr);

private:
    void follow(QWidget *focused);

    QMetaObject::Connection m_choice; // of the combo box that has the focus
};

} // namespace Taskwatch
