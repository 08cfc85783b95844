// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"

namespace Taskwatch {

/// An API that a profile can use. A value.
struct ApiChoice {
    QString key; ///< name of its file without `.json`; empty: the default API
    QString name; ///< name of the API, or of its file if that cannot be used
    QString problem; ///< why the file cannot be used, with its line; empty if it can
    ApiDescription api; ///< only if there is no problem

    /// The part of ids that may be omitted if the profile sets it; empty if there is none.
    [[nodiscard]] QString optionalIdPart() const { return api.idParts.size() == 2 ? api.idParts.first() : QString(); }
};

} // namespace Taskwatch
