// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/messageid.h"

#include "task/idrules.h"

namespace Taskwatch {

Result<MessageId> MessageId::parse(const QString &text)
{
    const Result<QString> checked = checkedId(text);
    if (!checked)
        return Failure{checked.error()};
    return MessageId(*checked);
}

} // namespace Taskwatch
