// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace Taskwatch {

/// Gives @p field, which is empty, the button that clears it, as soon as there is something to clear: nobody sees it before,
/// and to load its picture takes longer than all else in a field.
void offerClearButton(QLineEdit *field);

} // namespace Taskwatch
