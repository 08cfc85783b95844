// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"

#include <QStringList>

#include <memory>

namespace Taskwatch {

/// The API of a profile that names none.
inline constexpr char16_t DefaultApi[] = u"qstash-v1";

/// Names of the API files that are compiled in, without `.json`, sorted.
[[nodiscard]] QStringList shippedApis();

/// What the compiled-in file @p key says. It must be one of shippedApis().
[[nodiscard]] ApiDescription shippedApi(const QString &key);

/// The API called DefaultApi.
[[nodiscard]] const std::shared_ptr<const TaskApi> &defaultApi();

} // namespace Taskwatch
