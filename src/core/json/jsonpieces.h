// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Taskwatch {

/// Extracts parts of JSON as the exact bytes of the text, without conversion or rounding. The text must be valid JSON
/// (accepted by QJsonDocument). For other texts the results have no meaning, but are always within the text.
namespace JsonPieces {

/// The value of the member @p name (UTF-8) of @p object; the last one if there are several; null if there is none.
[[nodiscard]] QByteArrayView member(QByteArrayView object, QByteArrayView name);

/// The values of the members of @p object, in order.
[[nodiscard]] QList<QByteArrayView> values(QByteArrayView object);

/// The elements of @p array, in order.
[[nodiscard]] QList<QByteArrayView> elements(QByteArrayView array);

} // namespace JsonPieces

} // namespace Taskwatch
