// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace Taskwatch {

/// Raises @p window above all others and restores it if it is minimised. @p activationToken: XDG activation token, may
/// be empty.
void bringToFront(QWidget *window, const QString &activationToken);

} // namespace Taskwatch
