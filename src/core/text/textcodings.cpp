// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textcodings.h"

#include "text/replaceeach.h"
#include "text/textwords.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace Taskwatch {

namespace {

QString empty()
{
    return QStringLiteral("");
}

} // namespace

QString printableText(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    const auto isStrange = [](QChar c) { return c.unicode() < 0x20 && !isOneOf(c, u"\t\n\r\x1B"); };
    return decode.hasError() || std::any_of(text.begin(), text.end(), isStrange) ? QString() : text;
}

bool undoTerminalEscapes(QString &text)
{
    static const QRegularExpression spelled(
        QStringLiteral(R"((?:\^\[|#033|(?<!\\)\\++(?:0?33|[eE]|x1[bB]|u001[bB]|u\{1[bB]\})|␛|<(?:ESC|1[bB])>|\bESC|=1B)"
                       R"(|%1[bB]|&#(?:27|x1[bB]);)(?=[\[\]\\(])|\x{9b})"));
    static const QRegularExpression command(QStringLiteral(
        R"(\x1b\]([^\x1b\n\x07]*?)(?:\x07|\x1b\\|\x{9c}|\^G|#007|␇|\\(?:a|x07|007|u0007)|(?=\x1b\]|\n)|\z))"));
    static const QRegularExpression control(QStringLiteral(R"(\x1b\[[0-?]*+[ -\/]*+([@-~])?)"));
    static const QRegularExpression other( // two characters within a word may be a damaged id, and stay
        QStringLiteral(R"(\x1b[()*+#%][0-9A-Za-z]|\x1b[PX^_k][^\x1b\n]*+(?:\x1b\\|\x07|\x{9c})|\x1b(?![!-~]))"
                       R"(|(?<![\w\-])\x1b[6-9<=>]|\x1b[6-9<=>DEHMNOVWZclmno|}~](?![\w\-]))"));
    static const QRegularExpression leftover(
        QStringLiteral(R"((?:(?<![A-Za-z0-9])(?:0?33|x?1[bB]))?\[\d{1,3}(?:[;:]\d{1,3})*+m(?!\])|\^M\$?(?=\n|\z))"));
    if (!text.contains(u'[') && !text.contains(u']') && !text.contains(QChar(0x1b)) && !text.contains(QChar(0x9b))
        && !text.contains(u'^'))
        return false;
    bool any = replaceEach(text, spelled, [](const QRegularExpressionMatch &match) {
        return match.capturedView() == QChar(0x9b) ? QStringLiteral("\x1b[") : QStringLiteral("\x1b");
    });
    if (text.contains(QChar(0x1b))) {
        any = true;
        replaceEach(text, command, [](const QRegularExpressionMatch &match) -> QString {
            const QString body = match.captured(1);
            return body.startsWith(u"8;") ? QString(u' ' + body.section(u';', 2) + u' ') : QStringLiteral(" ");
        });
        replaceEach(text, control, [](const QRegularExpressionMatch &match) {
            const bool isLook = match.capturedView(1) == u'm' || match.capturedView(1) == u'K';
            return isLook ? empty() : QStringLiteral(" "); // others move the cursor
        });
        replaceAll(text, other, empty());
    }
    return replaceAll(text, leftover, empty()) || any;
}

bool removeInvisible(QString &text)
{
    const qsizetype before = text.size();
    text.removeIf([](QChar c) {
        return c.unicode() >= 0x80
            && (c.category() == QChar::Other_Format || c == u'\u034F' || (c >= u'\uFE00' && c <= u'\uFE0F'));
    });
    return text.size() < before;
}

bool undoQuotedPrintable(QString &text)
{
    static const QRegularExpression word(QStringLiteral(R"(=\?[\w-]{1,40}\?([QqBb])\?([^?\s]{0,200})\?=)"));
    static const QRegularExpression code(QStringLiteral(R"((?:=[0-9A-F]{2})++|=[ \t]*+\n)"));
    if (!text.contains(u'=')) // the usual case
        return false;
    const auto decoded = [](const QString &coded) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(coded.toLatin1(), '='));
    };
    const bool any = replaceEach(text, word, [&decoded](const QRegularExpressionMatch &match) {
        const QString body = match.captured(2);
        return match.capturedView(1).compare(u"B", Qt::CaseInsensitive) == 0
            ? printableText(QByteArray::fromBase64(body.toLatin1()))
            : decoded(QString(body).replace(u'_', u' '));
    });
    const bool isTold = text.contains(u"quoted-printable", Qt::CaseInsensitive);
    if (!isTold && !(text.contains(u"=3D") && (text.contains(u"=\n") || text.count(u"=3D") > 1)))
        return any;
    return replaceEach(text, code, [&decoded](const QRegularExpressionMatch &match) {
        return match.capturedView().endsWith(u'\n') ? empty() : decoded(match.captured());
    }) || any;
}

bool undoEntities(QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,14}));|<wbr *+\/?>)"));
    static const QHash<QString, QString> names{{QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("amp"), QStringLiteral("&")}, {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")}, {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")}, {QStringLiteral("sol"), QStringLiteral("/")},
        {QStringLiteral("equals"), QStringLiteral("=")}, {QStringLiteral("colon"), QStringLiteral(":")},
        {QStringLiteral("lowbar"), QStringLiteral("_")}, {QStringLiteral("hyphen"), QStringLiteral("-")},
        {QStringLiteral("quest"), QStringLiteral("?")}, {QStringLiteral("lbrace"), QStringLiteral("{")},
        {QStringLiteral("lcub"), QStringLiteral("{")}, {QStringLiteral("rcub"), QStringLiteral("}")},
        {QStringLiteral("shy"), empty()}, {QStringLiteral("ZeroWidthSpace"), empty()}};
    return replaceEach(text, form, [](const QRegularExpressionMatch &match) {
        if (match.capturedView().startsWith(u'<'))
            return empty();
        if (match.capturedLength(3) > 0)
            return names.value(match.captured(3));
        const uint code =
            match.capturedLength(1) > 0 ? match.capturedView(1).toUInt() : match.capturedView(2).toUInt(nullptr, 16);
        return code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)
            ? QStringView(QChar::fromUcs4(code)).toString()
            : QString();
    });
}

bool undoHtmlTables(QString &text)
{
    constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression cellEnd(QStringLiteral(R"(</t[dh]>\s*+<t[dh]\b[^<>]*+>)"), AnyCase);
    static const QRegularExpression rowEnd(QStringLiteral(R"(</tr>\s*+)"), AnyCase);
    static const QRegularExpression tag(
        QStringLiteral(R"(</?(?:table|thead|tbody|t[rdh]|b|i|em|strong|span|code|p|div|font|br)\b[^<>]*+>)"), AnyCase);
    return replaceAll(text, cellEnd, QStringLiteral("\t"))
        && (replaceAll(text, rowEnd, QStringLiteral("\n")), replaceAll(text, tag, empty()));
}

bool undoFullWidth(QString &text)
{
    bool any = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (c.unicode() < 0x80)
            continue;
        const char16_t plain = c >= u'\uFF01' && c <= u'\uFF5E' ? static_cast<char16_t>(c.unicode() - 0xFEE0)
            : c == u'\u3000'                                    ? u' '
            : isOneOf(c, u"。、")                               ? u','
            : isOneOf(c, u"「」『』【】《》〈〉〔〕")           ? u'"'
                                                                : u'\0';
        if (plain) {
            text[i] = plain;
            any = true;
        }
    }
    return any;
}

} // namespace Taskwatch
