// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingcensor.h"

#include "text/secrettext.h"
#include "text/tokentext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

/// Minimum length of a secret part of a url that is searched for. Shorter ones occur everywhere.
constexpr qsizetype LeastSecret = 4;

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() || text.toUtf8() != bytes ? std::nullopt : std::optional(text);
}

/// The parts that withoutUrlSecrets() has cut from @p url: the user information and what follows the path.
QStringList piecesCut(const QString &url, const QString &left)
{
    QStringList pieces;
    const qsizetype at = url.indexOf(QLatin1String("//"));
    const qsizetype login = url.lastIndexOf(u'@');
    static const QRegularExpression queryStart(QStringLiteral("[?#]"));
    static const QRegularExpression blank(QStringLiteral("\\s"));
    const qsizetype query = url.indexOf(queryStart);
    if (login >= 0 && !left.contains(u'@'))
        pieces += url.mid(at < 0 ? 0 : at + 2, login - (at < 0 ? 0 : at + 2)).split(u':');
    if (query >= 0)
        pieces += url.mid(query + 1).split(blank);
    pieces.removeIf([](const QString &piece) { return piece.size() < LeastSecret; });
    return pieces;
}

/// The result of @p make for @p text, cached in @p known, which is limited in size.
template <typename Make>
QString remembered(QHash<QString, QString> &known, const QString &text, Make make)
{
    constexpr qsizetype Most = 2000;
    constexpr qsizetype Longest = 1000; // characters
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    QString made = make();
    if (known.size() >= Most)
        known.clear();
    if (text.size() <= Longest)
        known.insert(text, made);
    return made;
}

} // namespace

RecordingCensor::RecordingCensor(RecordingOptions options)
    : m_options(std::move(options))
{
    QStringList &secrets = m_options.secrets;
    secrets.removeIf([](const QString &secret) { return secret.trimmed().isEmpty(); });
    for (const QString &secret : QStringList(secrets)) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
        if (!secrets.contains(encoded))
            secrets.append(encoded);
    }
}

QString RecordingCensor::withoutTokens(const QString &text) const
{
    QString cut = text;
    for (const QString &secret : m_options.secrets)
        cut.replace(secret, QStringLiteral("…"));
    return withTokensCut(cut);
}

QString RecordingCensor::url(const QString &url) const
{
    // The rest may still contain a url in its path.
    return remembered(m_urls, url, [this, &url] {
        return m_options.withUrls ? withoutTokens(url) : cut(withoutUrlSecrets(withoutTokens(url)), {});
    });
}

QString RecordingCensor::text(const QString &text, const QString &known) const
{
    if (text.isEmpty())
        return text;
    // The known url matters only if it occurs in the text.
    if (!known.isEmpty() && !m_options.withUrls && text.contains(known))
        return cut(text, known);
    return remembered(m_texts, text, [this, &text] { return cut(text, {}); });
}

QString RecordingCensor::cut(const QString &text, const QString &known) const
{
    // Remove tokens first: a part of a token that was cut together with a url would not be recognised. Remove them
    // again afterwards, as cutting may have joined two halves.
    if (m_options.withUrls)
        return withoutTokens(text);
    QString left = text;
    if (!known.isEmpty())
        left.replace(known, withoutUrlSecrets(known));
    return withoutTokens(withUrlsCut(withoutTokens(left)));
}

bool RecordingCensor::mayWriteId(const QString &id) const
{
    return withoutTokens(id) == id;
}

bool RecordingCensor::isClean(const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::String:
        return text(value.toString()) == value.toString();
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [this](const QJsonValue &item) { return isClean(item); });
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool says = it->isString() ? it->toString() != u"…" && !it->toString().isEmpty()
                                             : it->isArray() || it->isObject() || it->isDouble();
            if (text(it.key()) != it.key() || (isTokenName(it.key()) && says) || !isClean(*it))
                return false;
        }
        return true;
    }
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Undefined:
        return true;
    }
    Q_UNREACHABLE();
}

std::optional<QByteArray> RecordingCensor::rawAnswer(const QByteArray &answer, const QString &url) const
{
    const std::optional<QString> came = fromUtf8(answer);
    if (!came) {
        // Not UTF-8. It may be UTF-16: check it without the zero bytes.
        const QString latin1 = QString::fromLatin1(QByteArray(answer).replace('\0', QByteArray()));
        return m_options.withUrls && withoutTokens(latin1) == latin1 ? std::optional(answer) : std::nullopt;
    }
    const QString cut = text(*came, url);
    const QByteArray bytes = cut.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        // Text that is not JSON may encode a url in other ways, as HTML does.
        const bool plain = cut == *came && (m_options.withUrls || !cut.contains(QLatin1String("&#")));
        return plain ? std::optional(bytes) : std::nullopt;
    }
    // Escape sequences are decoded only now.
    if (!isClean(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())))
        return std::nullopt;
    if (!m_options.withUrls) {
        const QStringList pieces = piecesCut(url, withoutUrlSecrets(url));
        if (std::any_of(pieces.begin(), pieces.end(), [&cut](const QString &piece) { return cut.contains(piece); }))
            return std::nullopt;
    }
    return bytes;
}

} // namespace Taskwatch
