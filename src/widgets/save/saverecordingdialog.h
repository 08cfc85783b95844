// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "save/savefiledialog.h"

namespace Taskwatch {

/// Asks for the file in which to save the watch list and its history as a recording.
class SaveRecordingDialog final : public SaveFileDialog
{
    Q_OBJECT

public:
    /// Default suffix of file names.
    static constexpr QStringView Suffix = u"taskwatch";

    /// @p tasks is the number of watched tasks of @p endpoint; @p fileName is suggested.
    SaveRecordingDialog(int tasks, const QString &endpoint, const QString &fileName, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<FileKind> fileKinds() const override;
    [[nodiscard]] QString suffix() const override { return Suffix.toString(); }
};

} // namespace Taskwatch
