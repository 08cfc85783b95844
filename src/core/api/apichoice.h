// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"

namespace Taskwatch {

/// An API that a profile may have. A value.
struct ApiChoice {
    QString key; ///< name of its file without `.json`; empty: the default API
    QString name; ///< of the API; if the file cannot be used, that of the file
    QString problem; ///< why the file cannot be used, with its line; empty if it can
    ApiDescription api; ///< only if there is no problem

    /// The part of an id that people may leave out if the profile says it; empty: none.
    [[nodiscard]] QString parameter() const { return api.idParts.size() == 2 ? api.idParts.first() : QString(); }
};

} // namespace Taskwatch
