// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/tokenfile.h"

#include "text/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace Taskwatch {

namespace {

constexpr qint64 LongestTokenLine = qint64{64} * 1024;

struct TokenFileWords {
    Q_DECLARE_TR_FUNCTIONS(TokenFile)
};

} // namespace

Result<FoundToken> readTokenFile(const QString &name, TokenFileKind kind)
{
    const QString shown = safeFirstLine(name, 200);
    const bool isInput = name == u"-";
    const QFileInfo info(name);
    if (kind == TokenFileKind::Regular) {
        if (isInput)
            return Failure{TokenFileWords::tr("a profile cannot read its token from standard input: choose a file")};
        if (info.exists() && !info.isFile()) // a folder; or a pipe, on which reading would block
            return Failure{
                TokenFileWords::tr("%1 is not a regular file: choose one whose first line is the token").arg(shown)};
    }
    QFile file(name);
    if (!(isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return Failure{
            TokenFileWords::tr("the token file %1 cannot be read: %2; check that it exists and that you can read it")
                .arg(shown, file.errorString())};
    const Result<ApiToken> token = ApiToken::parse(file.readLine(LongestTokenLine));
    if (!token)
        return Failure{TokenFileWords::tr("in the token file %1: %2").arg(shown, token.error())};
    FoundToken found{*token, {}};
    if (!isInput && info.isFile() && (file.permissions() & (QFile::ReadGroup | QFile::ReadOther)))
        found.warning =
            TokenFileWords::tr("Other users of this machine can read the token file %1. Use chmod 600 to prevent that.")
                .arg(shown);
    return found;
}

} // namespace Taskwatch
