// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apikeys.h"

#include "base/ascii.h"
#include "text/joinedtext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ApiKeysWords {
    Q_DECLARE_TR_FUNCTIONS(ApiFile)
};

} // namespace

ApiKeys::ApiKeys(QJsonObject object, QStringList place, Mistake &mistake)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_mistake(&mistake)
{
}

QStringList ApiKeys::placeOf(const QString &key) const
{
    QStringList place = m_place;
    if (!key.isEmpty())
        place.append(key);
    return place;
}

void ApiKeys::refuse(const QString &key, const QString &text)
{
    if (m_mistake->text.isEmpty())
        *m_mistake = {placeOf(key), text};
}

void ApiKeys::expect(const QString &key, const QString &expected)
{
    refuse(
        key, has(key) ? ApiKeysWords::tr("expected %1").arg(expected) : ApiKeysWords::tr("\"%1\" is missing").arg(key));
}

void ApiKeys::refuseChoice(const QString &key, const QStringList &words)
{
    expect(key, ApiKeysWords::tr("one of %1").arg(commaText(words)));
}

void ApiKeys::end()
{
    QStringList known(m_read.begin(), m_read.end());
    known.sort();
    const QStringList all = names();
    for (const QString &name : all) {
        if (!m_read.contains(name))
            refuse(name, ApiKeysWords::tr("unknown key; the keys here are %1").arg(commaText(known)));
    }
}

QJsonValue ApiKeys::take(const QString &key)
{
    m_read.insert(key);
    return m_object.value(key);
}

QString ApiKeys::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString() && !value.isUndefined())
        expect(key, ApiKeysWords::tr("a text"));
    return value.toString();
}

QString ApiKeys::requiredText(const QString &key)
{
    QString found = text(key);
    if (found.isEmpty())
        expect(key, ApiKeysWords::tr("a text"));
    return found;
}

QString ApiKeys::variable(const QString &key)
{
    QString name = text(key);
    const auto isAllowed = [](QChar c) { return isAsciiDigit(c) || isAsciiLetter(c) || c == u'_'; };
    if (name.isEmpty() || (!isAsciiDigit(name.front()) && std::all_of(name.begin(), name.end(), isAllowed)))
        return name;
    expect(key, ApiKeysWords::tr("the name of an environment variable: letters, digits and _"));
    return {};
}

QStringList ApiKeys::texts(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    QStringList found;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        if (each.isString() && !each.toString().isEmpty())
            found.append(each.toString());
    }
    if (!value.isArray() || found.size() != array.size())
        expect(key, ApiKeysWords::tr("a list of texts"));
    return found;
}

QStringList ApiKeys::states(const QString &key)
{
    QStringList states = texts(key);
    std::transform(states.begin(), states.end(), states.begin(), foldedState);
    return states;
}

bool ApiKeys::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined())
        expect(key, ApiKeysWords::tr("true or false"));
    return value.toBool();
}

int ApiKeys::number(const QString &key, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return 0;
    const int number = value.toInt(-1);
    if (number < least || number > most)
        expect(key, ApiKeysWords::tr("a whole number from %1 to %2").arg(least).arg(most));
    return std::clamp(number, least, most);
}

QList<QJsonValue> ApiKeys::scalars(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    QList<QJsonValue> found;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        if (each.isString() || each.isDouble() || each.isBool())
            found.append(each);
    }
    if (!value.isArray() || found.size() != array.size())
        expect(key, ApiKeysWords::tr("a list of texts, numbers, true and false"));
    return found;
}

QByteArray ApiKeys::header(const QString &key)
{
    const QString name = text(key);
    // HTTP allows more, but the name is copied into commands for a shell.
    const auto isAllowed = [](QChar c) { return isAsciiDigit(c) || isAsciiLetter(c) || c == u'-' || c == u'_'; };
    if (std::all_of(name.begin(), name.end(), isAllowed))
        return name.toLatin1().toLower();
    expect(key, ApiKeysWords::tr("the name of a header: letters, digits, - and _"));
    return {};
}

JsonPointer ApiKeys::pointer(const QString &text, const QString &key)
{
    const Result<JsonPointer> pointer = JsonPointer::parse(text);
    if (!pointer)
        refuse(key, pointer.error());
    return pointer ? *pointer : JsonPointer();
}

JsonPointer ApiKeys::pointer(const QString &key)
{
    return pointer(text(key), key);
}

JsonPointer ApiKeys::requiredPointer(const QString &key)
{
    return pointer(requiredText(key), key);
}

std::optional<JsonPointer> ApiKeys::optionalPointer(const QString &key)
{
    const JsonPointer at = pointer(key); // also if it is missing, so that it counts as a known key
    return has(key) ? std::optional(at) : std::nullopt;
}

QList<JsonPointer> ApiKeys::pointers(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isString())
        return {pointer(key)};
    QList<JsonPointer> found;
    const QStringList all = texts(key);
    for (const QString &each : all)
        found.append(pointer(each, key));
    return found;
}

ApiTemplate ApiKeys::parsedTemplate(const QString &text, const QString &key)
{
    ApiTemplate result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        if (open > at || open < 0)
            result.pieces.append({text.sliced(at, (open < 0 ? text.size() : open) - at), false});
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        const QString name = close < 0 ? QString() : text.sliced(open + 1, close - open - 1);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isAsciiLetter)) {
            refuse(key, ApiKeysWords::tr("a { must be followed by a name and }, as in {id}"));
            return {};
        }
        result.pieces.append({name, true});
        at = close + 1;
    }
    return result;
}

std::optional<ApiTime> ApiKeys::time(const QString &key)
{
    return choice(key, std::optional<ApiTime>(),
        {{u"ms", std::optional(ApiTime::Milliseconds)}, {u"s", std::optional(ApiTime::Seconds)},
            {u"auto", std::optional(ApiTime::Auto)}, {u"rfc3339", std::optional(ApiTime::Rfc3339)}});
}

QList<Phase> ApiKeys::phases(const QString &key)
{
    QList<Phase> found;
    const QStringList words = texts(key);
    for (const QString &word : words) {
        const auto phase =
            std::find_if(AllPhases.begin(), AllPhases.end(), [&word](Phase each) { return phaseKey(each) == word; });
        if (phase == AllPhases.end())
            refuse(key, ApiKeysWords::tr("\"%1\" is not a phase").arg(word));
        else
            found.append(*phase);
    }
    return found;
}

ApiKeys ApiKeys::object(const QString &key)
{
    const QJsonValue value = take(key);
    return object(value.isUndefined() ? QJsonValue(QJsonObject()) : value, key);
}

ApiKeys ApiKeys::object(const QJsonValue &value, const QString &key)
{
    if (!value.isObject())
        expect(key, ApiKeysWords::tr("an object in { }"));
    return {value.toObject(), placeOf(key), *m_mistake};
}

ApiKeys ApiKeys::elements(const QJsonValue &value, const QString &key)
{
    QJsonObject numbered;
    const QJsonArray array = value.toArray();
    for (qsizetype number = 0; number < array.size(); ++number)
        numbered.insert(QString::number(number), array.at(number));
    return {numbered, placeOf(key), *m_mistake};
}

QList<ApiKeys> ApiKeys::objects(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        expect(key, ApiKeysWords::tr("a list of objects, as in [{ … }]"));
    QList<ApiKeys> found;
    ApiKeys numbered = elements(value, key);
    for (QString number = QStringLiteral("0"); numbered.has(number); number = QString::number(number.toInt() + 1))
        found.append(numbered.object(number));
    return found;
}

} // namespace Taskwatch
