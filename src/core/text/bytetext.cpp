// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/bytetext.h"

#include "text/textwords.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ByteTextWords {
    Q_DECLARE_TR_FUNCTIONS(ByteText)
};

using Encoding = QStringConverter::Encoding;

/// The encoding that the places of zero bytes tell: ASCII characters leave them in UTF-16 and UTF-32.
std::optional<Encoding> encodingByZeros(const QByteArray &bytes)
{
    constexpr qsizetype Examined = 4096; // bytes
    const qsizetype units = std::min(Examined, bytes.size()) / 2;
    qsizetype little = 0;
    qsizetype big = 0;
    qsizetype none = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const bool first = bytes[2 * i] != 0;
        const bool second = bytes[2 * i + 1] != 0;
        little += first && !second;
        big += !first && second;
        none += !first && !second;
    }
    const bool isLittle = little > big;
    // In a list with NUL between its lines, zeros are rare and at even and odd places.
    if (units == 0 || std::max(little, big) * 5 < units * 2 || std::min(little, big) * 8 > std::max(little, big))
        return std::nullopt;
    if (none * 5 >= units * 2)
        return isLittle ? Encoding::Utf32LE : Encoding::Utf32BE;
    return isLittle ? Encoding::Utf16LE : Encoding::Utf16BE;
}

/// Windows-1252: as Latin-1, with printable characters in place of its second set of control characters.
QString fromWindows1252(const QByteArray &bytes)
{
    constexpr char16_t Second[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = Second[c.unicode() - 0x80];
    }
    return text;
}

bool isBinary(const QString &text)
{
    constexpr qsizetype Examined = 8192; // characters
    const QStringView beginning = QStringView(text).first(std::min(Examined, text.size()));
    const auto isStrange = [](QChar c) {
        return c.unicode() < 0x20 && c.unicode() > 0 && !isOneOf(c, u"\a\b\t\n\v\f\r\x1B");
    };
    return beginning.contains(QStringView(u"\0\0\0", 3))
        || std::count_if(beginning.begin(), beginning.end(), isStrange) * 20 > beginning.size();
}

} // namespace

QString withLineFeeds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c == QChar::Null || isLineEnd(c))
            c = u'\n';
    }
    return text;
}

Result<QString> decodedText(const QByteArray &bytes)
{
    std::optional<Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = encodingByZeros(bytes);
    const int unit = !encoding || *encoding == Encoding::Utf8 ? 1 : *encoding >= Encoding::Utf32 ? 4 : 2;
    QStringDecoder decode(encoding.value_or(Encoding::Utf8));
    QString text = decode(QByteArrayView(bytes).chopped(bytes.size() % unit)); // a line that was cut from UTF-16
    const bool isValid = !decode.hasError();
    if (!isValid && unit == 1)
        text = fromWindows1252(bytes);
    if (isBinary(text) || (!isValid && (unit > 1 || bytes.contains('\0'))))
        return Failure{ByteTextWords::tr("not a text file")};
    return text;
}

Result<QString> textOfBytes(const QByteArray &bytes)
{
    Result<QString> text = decodedText(bytes);
    return text ? withLineFeeds(std::move(text).value()) : std::move(text);
}

} // namespace Taskwatch
