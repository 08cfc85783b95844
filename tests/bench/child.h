// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch::Bench {

/// What runs in a process of its own, so that its processor time is its own. Each prints one line of JSON.
///
/// `sweep URL N CONNECTIONS`: a window with N rows; the seconds until each was answered once, and the gaps of its event loop.
/// `cost URL N`: a window with N rows, asked without a limit; processor seconds of N answered looks after the first N.
/// `idle URL N SECONDS`: a window with N rows, all answered once; processor seconds of the seconds after that.
/// `memory URL N`: a window, then N rows that were answered once each; bytes that came with them: resident, allocated, and
/// unused ones that malloc keeps. And those resident before, of the window.
/// `bare URL N`: processor seconds of N plain requests by one QNetworkAccessManager.
/// `paced URL RATE SECONDS`: processor seconds of plain requests at RATE a second.
int runChild(const QStringList &arguments);

} // namespace Taskwatch::Bench
