// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/apiproblemtext.h"

#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct ApiProblemTextWords {
    Q_DECLARE_TR_FUNCTIONS(ApiProblemText)
};

} // namespace

QString profileApiProblemText(const QString &why)
{
    return ApiProblemTextWords::tr(
        "Nothing is polled or added, because the API of this profile cannot be used: %1. The list and its history are "
        "kept. Columns and filters have their usual names in place of the API's. Correct this, then close this window "
        "and open the profile again.")
        .arg(safeText(why));
}

QString recordingApiProblemText(const QString &why)
{
    return ApiProblemTextWords::tr(
        "The API of this recording cannot be used: %1. Tasks and history are complete. Columns and filters have their "
        "usual names in place of the API's, and curl commands cannot be copied.")
        .arg(safeText(why));
}

} // namespace Taskwatch
