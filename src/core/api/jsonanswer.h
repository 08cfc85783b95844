// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "json/jsonpointer.h"

#include <QJsonDocument>
#include <QList>

namespace Taskwatch {

/// Parts of the bodies of answers.

[[nodiscard]] bool looksLikeHtml(const QByteArray &body);
/// Parses @p body, or says what it is instead. @p expected names the expected thing for the error text.
[[nodiscard]] Result<QJsonDocument> parseJsonAnswer(const QByteArray &body, const QString &expected);
/// The same, for an object.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &body, const QString &expected);
[[nodiscard]] QJsonValue rootOf(const QJsonDocument &document);
/// The value at the first of @p places that exists in @p root; undefined if none does.
[[nodiscard]] QJsonValue firstIn(const QJsonValue &root, const QList<JsonPointer> &places);
/// The elements of an array, or the values of an object.
[[nodiscard]] QList<QJsonValue> itemsOf(const QJsonValue &value);

} // namespace Taskwatch
