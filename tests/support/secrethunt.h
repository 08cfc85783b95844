// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayMatcher>
#include <QList>
#include <QString>
#include <QStringList>

namespace Taskwatch::Test {

/// Looks for texts that are to be nowhere, in any form that a program may write them: as they are, in UTF-16, in base64 wherever
/// that begins, percent-encoded and as JSON escapes them.
class SecretHunt final
{
public:
    /// Beside @p secret a part of it without punctuation, @p core, is looked for, which most ways to escape leave alone.
    void add(const QString &name, const QByteArray &secret, const QByteArray &core);

    /// What of it is in @p bytes: `name as form at place, of which so much is round it`.
    [[nodiscard]] QStringList findIn(const QByteArray &bytes) const;
    [[nodiscard]] QStringList findInFile(const QString &file) const;
    /// In every file below @p folder, its name included, also those that are hidden; not in those in @p except.
    [[nodiscard]] QStringList findBelow(const QString &folder, const QStringList &except = {}) const;

    /// @p text in each form, with the form's name.
    [[nodiscard]] static QList<std::pair<QString, QByteArray>> formsOf(const QByteArray &text);

private:
    struct Needle {
        QString name;
        QByteArrayMatcher matcher;
    };
    QList<Needle> m_needles;
};

} // namespace Taskwatch::Test
