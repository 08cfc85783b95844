// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace Taskwatch {

/// Gives the empty @p field a clear button as soon as it contains text. The button is invisible before that, and
/// loading its icon takes longer than creating the rest of the field.
void offerClearButton(QLineEdit *field);

} // namespace Taskwatch
