// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Taskwatch {

/// A list of tasks, as people write it: `message:msg_123`, or `queue:emails state:failed`. The first word names the
/// list by its name in the API file; the words give the parameters of the request their values. Which lists and
/// parameters there are, only the API knows (TaskApi::checkedList()).
class ListId final
{
public:
    /// `NAME:VALUE`. A value with blanks or `"` is written in `"`.
    struct Word {
        QString name; ///< ASCII letters, digits, `_` and `-`; begins with a letter
        QString value; ///< a valid id (checkedId()); may be empty in the first word, as in `dlq:`

        friend bool operator==(const Word &, const Word &) = default;
    };
    static constexpr qsizetype MostWords = 8;

    /// The words of @p text; none if it does not consist of such words alone.
    [[nodiscard]] static QList<Word> wordsOf(QStringView text);

    /// Makes @p words a list, or returns what is wrong with them.
    static Result<ListId> of(const QList<Word> &words);
    /// The same for the words of @p text.
    static Result<ListId> parse(const QString &text);
    /// The list of the tasks of the message @p id: `message:ID`.
    static Result<ListId> ofMessage(const QString &id);

    /// The name of the list of the tasks of a message.
    static constexpr QStringView Message = u"message";

    [[nodiscard]] const QString &name() const { return m_words.first().name; }
    /// The value of the first word.
    [[nodiscard]] const QString &value() const { return m_words.first().value; }
    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /// The words as people write them.
    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const ListId &a, const ListId &b) { return a.m_text == b.m_text; }
    friend bool operator<(const ListId &a, const ListId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const ListId &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    explicit ListId(const QList<Word> &words);

    QList<Word> m_words;
    QString m_text;
};

} // namespace Taskwatch
