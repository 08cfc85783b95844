// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"

#include <QJsonObject>
#include <QSet>

#include <utility>

namespace Taskwatch {

/// Reads the members of one object of an API file, one by one. What is missing gives an empty value. The first mistake
/// is kept; reading goes on after it.
class ApiKeys final
{
public:
    struct Mistake {
        QStringList place; ///< names of keys, from the outside to the inside
        QString text; ///< empty: there is none
    };

    /// @p place: where @p object is in the file. @p mistake: is set to the first mistake; must outlive this.
    ApiKeys(QJsonObject object, QStringList place, Mistake &mistake);

    [[nodiscard]] QStringList names() const { return m_object.keys(); }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] bool isObject(const QString &key) const { return m_object.value(key).isObject(); }

    /// The value of @p key, whatever it is; undefined if it is missing.
    QJsonValue take(const QString &key);
    QString text(const QString &key);
    QString requiredText(const QString &key);
    /// The name of an environment variable.
    QString variable(const QString &key);
    QStringList texts(const QString &key);
    /// States, each as foldedState().
    QStringList states(const QString &key);
    bool flag(const QString &key);
    /// A whole number from 0 to @p most; 0 also if it is missing. 0 to @p least − 1 are refused if it is given.
    int number(const QString &key, int least, int most);
    /// Texts, numbers and booleans.
    QList<QJsonValue> scalars(const QString &key);
    /// The name of an HTTP header, in lower case.
    QByteArray header(const QString &key);
    JsonPointer pointer(const QString &key);
    JsonPointer requiredPointer(const QString &key);
    std::optional<JsonPointer> optionalPointer(const QString &key);
    /// @p text as a pointer; a mistake is recorded for @p key.
    JsonPointer pointer(const QString &text, const QString &key);
    /// One pointer or a list of them.
    QList<JsonPointer> pointers(const QString &key);
    /// @p text with its names in braces; a mistake is recorded for @p key.
    ApiTemplate parsedTemplate(const QString &text, const QString &key);
    std::optional<ApiTime> time(const QString &key);
    QList<Phase> phases(const QString &key);
    /// One of the words in @p choices; @p fallback if it is missing.
    template <typename Value>
    Value choice(const QString &key, Value fallback, std::initializer_list<std::pair<QStringView, Value>> choices)
    {
        if (take(key).isUndefined())
            return fallback;
        const QString word = text(key);
        QStringList words;
        for (const auto &[name, value] : choices) {
            if (name == word)
                return value;
            words.append(u'"' + name.toString() + u'"');
        }
        refuseChoice(key, words);
        return fallback;
    }

    ApiKeys object(const QString &key);
    /// @p value, which was taken from @p key, as an object.
    ApiKeys object(const QJsonValue &value, const QString &key);
    /// The elements of the array @p value, which was taken from @p key, under their numbers.
    ApiKeys elements(const QJsonValue &value, const QString &key);
    QList<ApiKeys> objects(const QString &key);

    /// Records the mistake @p text of @p key; without a key, of the object.
    void refuse(const QString &key, const QString &text);
    /// Refuses all members that were not read. The text names those that were.
    void end();

private:
    void expect(const QString &key, const QString &expected);
    void refuseChoice(const QString &key, const QStringList &words);
    [[nodiscard]] QStringList placeOf(const QString &key) const;

    QJsonObject m_object;
    QStringList m_place;
    Mistake *m_mistake;
    QSet<QString> m_read;
};

} // namespace Taskwatch
