// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secrethunt.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStringEncoder>

namespace Taskwatch::Test {

namespace {

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding order)
{
    return QStringEncoder(order)(QString::fromLatin1(text));
}

/// The part of the base64 of a longer text that depends on @p text alone, if that begins @p offset bytes after the
/// start of a group.
QByteArray base64At(int offset, const QByteArray &text)
{
    const QByteArray whole = QByteArray(QByteArray(offset, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype begin = (offset * 8 + 5) / 6;
    const qsizetype end = (offset + text.size()) * 8 / 6;
    return whole.sliced(begin, end - begin);
}

/// @p text with each character that is neither letter nor digit replaced by @p escaped.
template <typename Escape>
QByteArray punctuationAs(const QByteArray &text, Escape escaped)
{
    QByteArray result;
    for (const char c : text)
        result += isalnum(static_cast<unsigned char>(c)) ? QByteArray(1, c) : escaped(static_cast<uchar>(c));
    return result;
}

} // namespace

QList<std::pair<QString, QByteArray>> SecretHunt::formsOf(const QByteArray &text)
{
    QList<std::pair<QString, QByteArray>> forms{
        {QStringLiteral("itself"), text},
        {QStringLiteral("small letters"), text.toLower()},
        {QStringLiteral("UTF-16LE"), utf16(text, QStringConverter::Utf16LE)},
        {QStringLiteral("UTF-16BE"), utf16(text, QStringConverter::Utf16BE)},
        {QStringLiteral("percent"), text.toPercentEncoding()},
        {QStringLiteral("percent in small letters"),
            punctuationAs(text, [](uchar c) -> QByteArray { return '%' + QByteArray::number(c, 16); })},
        {QStringLiteral("JSON with slashes escaped"), QByteArray(text).replace('/', "\\/")},
        {QStringLiteral("JSON in small letters"),
            punctuationAs(text, [](uchar c) -> QByteArray { return "\\u00" + QByteArray::number(c, 16); })},
        {QStringLiteral("JSON in capitals"),
            punctuationAs(text, [](uchar c) -> QByteArray { return "\\u00" + QByteArray::number(c, 16).toUpper(); })},
        {QStringLiteral("hexadecimal"), text.toHex()},
    };
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray packed = base64At(offset, text);
        forms.append({QStringLiteral("base64 at %1").arg(offset), packed});
        forms.append({QStringLiteral("base64 of urls at %1").arg(offset),
            QByteArray(packed).replace('+', '-').replace('/', '_')});
    }
    return forms;
}

void SecretHunt::add(const QString &name, const QByteArray &secret, const QByteArray &core)
{
    Q_ASSERT(secret.contains(core) && core.size() >= 10);
    QSet<QByteArray> seen;
    for (const QByteArray &text : {core, secret}) {
        const auto forms = formsOf(text);
        for (const auto &[form, bytes] : forms) {
            if (seen.contains(bytes))
                continue;
            seen.insert(bytes);
            m_needles.append({name + u" as " + form, QByteArrayMatcher(bytes)});
        }
    }
}

QStringList SecretHunt::findIn(const QByteArray &bytes) const
{
    QStringList found;
    for (const Needle &needle : m_needles) {
        const qsizetype at = needle.matcher.indexIn(bytes);
        if (at < 0)
            continue;
        const qsizetype from = std::max<qsizetype>(0, at - 120);
        found.append(needle.name + u" at " + QString::number(at) + u": "
            + QString::fromLatin1(bytes.mid(from, 280).simplified()));
    }
    return found;
}

QStringList SecretHunt::findInFile(const QString &name) const
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {name + u" cannot be read: " + file.errorString()};
    QStringList found = findIn(file.readAll());
    for (QString &each : found)
        each.prepend(name + u": ");
    return found;
}

QStringList SecretHunt::findBelow(const QString &folder, const QStringList &except) const
{
    QStringList found;
    QDirIterator entries(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        if (except.contains(entry.filePath()))
            continue;
        const QStringList named = findIn(QFile::encodeName(entry.fileName()));
        for (const QString &each : named)
            found.append(u"the name of " + entry.filePath() + u": " + each);
        if (entry.isFile())
            found += findInFile(entry.filePath());
    }
    return found;
}

} // namespace Taskwatch::Test
