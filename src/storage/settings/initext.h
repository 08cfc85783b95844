// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QVariantMap>

namespace Taskwatch {

/// A settings file with the values of @p entries, as QSettings reads and writes it. A key is `section/key`, or the key
/// alone above all sections. Entries without a valid value are left out.
[[nodiscard]] QByteArray iniText(const QVariantMap &entries);

} // namespace Taskwatch
