// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace Taskwatch {

/// Shows @p window before all others, also one that is minimised. @p activationToken: by which the desktop lets it; may be empty.
void bringToFront(QWidget *window, const QString &activationToken);

} // namespace Taskwatch
