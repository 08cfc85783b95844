// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/taskclient.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>

namespace Taskwatch::Test {

inline QByteArray ok(const QByteArray &body)
{
    return ScriptedServer::response("200 OK", body, "Content-Type: application/json\r\n");
}

/// The observation in the first emission of @p answered. (QVariant::value() requires a default constructor, which
/// Observation does not have.)
inline const Observation &observationOf(const QSignalSpy &answered)
{
    return *static_cast<const Observation *>(answered.first().at(1).constData());
}

inline FetchError failureOf(const Observation &observation)
{
    return observation.failure() ? *observation.failure()
                                 : FetchError{FetchErrorKind::Cancelled, QStringLiteral("a task came")};
}

} // namespace Taskwatch::Test
