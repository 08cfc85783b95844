// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/clearbutton.h"

#include <QLineEdit>

namespace Taskwatch {

void offerClearButton(QLineEdit *field)
{
    QObject::connect(
        field, &QLineEdit::textChanged, field, [field] { field->setClearButtonEnabled(true); },
        Qt::SingleShotConnection);
}

} // namespace Taskwatch
