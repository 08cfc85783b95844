// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch::Bench {

/// Measurements that run in their own process, so that its processor time can be measured. Each prints one line of
/// JSON.
///
/// `sweep URL N CONNECTIONS`: a window with N rows; the seconds until each was answered once, and the gaps of its event
/// loop.
/// `cost URL N`: a window with N rows, polled without a limit; processor seconds of N answered polls after the first N.
/// `idle URL N SECONDS`: a window with N rows, all answered once; processor seconds of the seconds after that.
/// `memory URL N`: a window, then N rows that were answered once each; additional bytes: resident, allocated, and
/// unused but held by malloc. Also the resident bytes of the window alone.
/// `bare URL N`: processor seconds of N plain requests by one QNetworkAccessManager.
/// `paced URL RATE SECONDS`: processor seconds of plain requests at RATE per second.
int runChild(const QStringList &arguments);

} // namespace Taskwatch::Bench
