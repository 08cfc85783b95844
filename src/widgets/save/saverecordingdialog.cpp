// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/saverecordingdialog.h"

#include "text/safetext.h"
#include "text/statustext.h"

namespace Taskwatch {

SaveRecordingDialog::SaveRecordingDialog(int tasks, const QString &endpoint, const QString &fileName, QWidget *parent)
    : SaveFileDialog(tr("%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, "
                        "and counts over time. "
                        "Taskwatch opens the file without access to the endpoint. The file never contains the token.",
                         "an endpoint", tasks)
                         .arg(safeFirstLine(endpoint)),
        tr("User info, query and fragment of all URLs are removed. Raw answers from which they cannot "
           "be removed safely are left out."),
        fileName, parent)
{
    setWindowTitle(tr("Save Recording"));
    validate();
}

QList<SaveFileDialog::FileKind> SaveRecordingDialog::fileKinds() const
{
    return {{tr("Recordings"), suffix()}};
}

} // namespace Taskwatch
