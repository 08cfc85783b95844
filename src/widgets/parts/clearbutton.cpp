// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace Taskwatch {

namespace {

struct ClearButtonWords {
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    // Qt gives the button no name. Other buttons of the field are older.
    const QList<QToolButton *> buttons = field->findChildren<QToolButton *>();
    if (!buttons.isEmpty())
        buttons.constLast()->setAccessibleName(ClearButtonWords::tr("Clear", "verb, the text of a field"));
}

} // namespace

void offerClearButton(QLineEdit *field)
{
    QObject::connect(
        field, &QLineEdit::textChanged, field, [field] { addClearButton(field); }, Qt::SingleShotConnection);
}

} // namespace Taskwatch
