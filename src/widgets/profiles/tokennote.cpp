// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/tokennote.h"

#include "profile/apitoken.h"
#include "profiles/profileeditor.h"

namespace Taskwatch {

QString tokenSourceTitle(TokenSource::Kind kind)
{
    switch (kind) {
    case TokenSource::Kind::SecretStore:
        return ProfileEditor::tr("In the desktop's keyring");
    case TokenSource::Kind::Environment:
        return ProfileEditor::tr("In an environment variable");
    case TokenSource::Kind::File:
        return ProfileEditor::tr("In a file");
    case TokenSource::Kind::SessionOnly:
        return ProfileEditor::tr("In memory, for this session only");
    case TokenSource::Kind::None:
        return ProfileEditor::tr("No token needed");
    }
    Q_UNREACHABLE();
}

TokenNote tokenNote(
    TokenSource::Kind kind, const QString &name, const QString &typed, const QString &found, bool isNeeded)
{
    if (!typed.isEmpty()) {
        const Result<ApiToken> token = ApiToken::parse(typed.toUtf8());
        if (!token)
            return {ProfileEditor::tr("This cannot be a token: %1.").arg(token.error()), true};
        return {ProfileEditor::tr("The token is stored when you save. It is not shown again.")};
    }
    switch (kind) {
    case TokenSource::Kind::SecretStore:
    case TokenSource::Kind::SessionOnly:
        return {found};
    case TokenSource::Kind::Environment:
        return name.isEmpty() ? TokenNote{ProfileEditor::tr("Enter the name of a variable."), true} : TokenNote{found};
    case TokenSource::Kind::File:
        return name.isEmpty()
            ? TokenNote{ProfileEditor::tr("Enter a file name. The token is the first line of the file."), true}
            : TokenNote{found};
    case TokenSource::Kind::None:
        return {isNeeded
                ? ProfileEditor::tr("Requests are sent without a token, for example to a server on this computer.")
                : ProfileEditor::tr("This API has no tokens.")};
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
