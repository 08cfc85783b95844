// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTranslator>

namespace Taskwatch::Test {

/// A language made of English: each text of the catalogues, and of Qt, in brackets, with accents, and longer by 40 %.
/// What is shown without brackets is no text of the catalogues, and cannot be translated.
class PseudoLanguage final : public QTranslator
{
public:
    PseudoLanguage();

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;

    /// What is not in brackets in @p shown, which may have been shortened.
    [[nodiscard]] static QString outside(const QString &shown);

private:
    QSet<QString> m_texts; // of the catalogues: context, text and comment
};

} // namespace Taskwatch::Test
