// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace Taskwatch {

/// A splitter whose handles are moved by keys, too: Tab reaches them, the arrows, Home and End move them. Qt's are
/// moved by the mouse alone.
class PaneSplitter final : public QSplitter
{
    Q_OBJECT

public:
    using QSplitter::QSplitter;

protected:
    [[nodiscard]] QSplitterHandle *createHandle() override;
};

} // namespace Taskwatch
