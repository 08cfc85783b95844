// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayMatcher>
#include <QList>
#include <QString>
#include <QStringList>

namespace Taskwatch::Test {

/// Searches for texts that must not appear, in any form in which a program may write them: as they are, in UTF-16, in
/// base64 at any offset, percent-encoded, and JSON-escaped.
class SecretHunt final
{
public:
    /// Adds @p secret, and a part of it without punctuation, @p core, which most ways of escaping leave unchanged.
    void add(const QString &name, const QByteArray &secret, const QByteArray &core);

    /// What is found in @p bytes: each as `name as form at position: surrounding bytes`.
    [[nodiscard]] QStringList findIn(const QByteArray &bytes) const;
    [[nodiscard]] QStringList findInFile(const QString &file) const;
    /// Searches every file below @p folder, including file names and hidden files, except those in @p except.
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
