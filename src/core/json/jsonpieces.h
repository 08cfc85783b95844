// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Taskwatch {

/// Cuts JSON into the exact bytes of its parts: nothing is read, rounded or written anew. What is cut must be known to be JSON
/// (QJsonDocument took it); of anything else what comes out means nothing, though it is always within the text.
namespace JsonPieces {

/// The value of the member @p name (ASCII) of @p object; the last where it has several; null where it has none.
[[nodiscard]] QByteArrayView member(QByteArrayView object, QByteArrayView name);

/// The elements of @p array, in order.
[[nodiscard]] QList<QByteArrayView> elements(QByteArrayView array);

} // namespace JsonPieces

} // namespace Taskwatch
