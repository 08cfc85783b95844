// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pasteunwrap.h"

#include "base/ascii.h"
#include "paste/pastewords.h"
#include "text/replaceeach.h"
#include "text/textcodings.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

struct PasteUnwrapWords {
    Q_DECLARE_TR_FUNCTIONS(PasteReader)
};

bool undoDashes(QString &text, const IdForms &forms)
{
    bool any = false;
    qsizetype begin = 0;
    bool hasDash = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? std::as_const(text)[i] : QChar();
        hasDash = hasDash || isDash(c);
        if (isNameCharacter(c) || c == u'-' || isDash(c))
            continue;
        if (hasDash) {
            const QString word = withHyphens(QStringView(text).sliced(begin, i - begin));
            if (beginsWithUuid(word) || forms.isKnown(word)) {
                text.replace(begin, word.size(), word);
                any = true;
            }
        }
        begin = i + 1;
        hasDash = false;
    }
    return any;
}

bool undoBackslashes(QString &text, const IdForms &forms)
{
    static const QRegularExpression bytes(QStringLiteral(R"(\\x([0-9a-f]{32,}+)(?![0-9A-Za-z]))"));
    static const QRegularExpression form(
        QStringLiteral(R"((?<!\\)\\++(?:(["'\/_])|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrt])))"));
    const bool any = replaceEach(text, bytes, [](const QRegularExpressionMatch &match) {
        return printableText(QByteArray::fromHex(match.captured(1).toLatin1()));
    });
    return replaceEach(text, form, [&](const QRegularExpressionMatch &match) -> QString {
        if (match.capturedLength(1) > 0)
            return match.captured(1);
        if (match.capturedLength(4) > 0) {
            // `\tsk_1` is rather a folder of that name than a tab.
            const QStringView name = QStringView(text).sliced(match.capturedStart(4));
            const bool isName = !forms.prefix.isEmpty() && name.startsWith(forms.prefix);
            return isName ? QString(u' ' + match.captured(4)) : QStringLiteral("\n");
        }
        const uint code = match.capturedView(match.capturedLength(2) > 0 ? 2 : 3).toUInt(nullptr, 16);
        return code < 0x20 ? QStringLiteral(" ") : QString(QChar(static_cast<char16_t>(code)));
    }) || any;
}

/// Reads `[116, 115, …]` at @p at. Null if it is not an array of at least eight bytes that are a text.
QString textOfNumbers(QStringView text, qsizetype at, qsizetype &end)
{
    constexpr qsizetype Least = 8;
    QByteArray bytes;
    for (end = at + 1; end < text.size();) {
        const bool isNegative = text[end] == u'-';
        int number = 0;
        const qsizetype digits = end + (isNegative ? 1 : 0);
        qsizetype place = digits;
        while (place < text.size() && place - digits < 4 && isAsciiDigit(text[place]))
            number = number * 10 + text[place++].digitValue();
        if (place == digits || number > 255)
            return {};
        bytes += static_cast<char>(isNegative ? -number : number);
        while (place < text.size() && isOneOf(text[place], u", \n\t"))
            ++place;
        end = place + 1;
        if (place < text.size() && text[place] == u']')
            return bytes.size() < Least ? QString() : printableText(bytes);
        end = place;
    }
    return {};
}

bool undoByteNumbers(QString &text, const IdForms &forms)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u'['); at >= 0; at = text.indexOf(u'[', at + 1)) {
        qsizetype end = at;
        const QString decoded = textOfNumbers(text, at, end);
        if (decoded.isEmpty())
            continue;
        constexpr qsizetype Before = 24;
        QString name = foldedName(QStringView(text).first(at).last(std::min(at, Before)));
        while (name.endsWith(u':') || name.endsWith(u'='))
            name.chop(1);
        if (name.endsWith(u"ids") || name.endsWith(u"tasks") || forms.names.contains(name))
            continue; // small numbers are ids, too
        result += QStringView(text).sliced(copied, at - copied);
        result += u'"' + QString(decoded).replace(u'"', u'\'') + u'"';
        copied = end;
        at = end - 1;
    }
    if (copied == 0)
        return false;
    text = result + QStringView(text).sliced(copied);
    return true;
}

/// Whether @p text contains the beginning of an address of the API.
bool hasPlace(QStringView text, const IdForms &forms)
{
    constexpr QStringView Own = u"taskwatch:";
    return text.contains(Own, Qt::CaseInsensitive)
        || std::any_of(forms.places.begin(), forms.places.end(),
            [text](const IdForms::Place &place) { return text.contains(place.pieces.first().text); });
}

/// What @p word is the base64 of, if that is a document or contains a mark of an id.
QString textOfBase64(QStringView word, const IdForms &forms)
{
    constexpr qsizetype Beginning = 8; // characters
    const QByteArray coded = word.toLatin1();
    const bool isUrl = coded.contains('-') || coded.contains('_');
    const auto options = isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    const QByteArray first = QByteArray::fromBase64(coded.first(Beginning), options);
    if (std::any_of(first.begin(), first.end(), [](char c) { return c < '\t' || c == 0x7f; }))
        return {}; // the usual case
    const QString decoded = printableText(QByteArray::fromBase64(coded, options)).trimmed();
    const auto isIn = [&decoded](const QString &prefix) { return !prefix.isEmpty() && decoded.contains(prefix); };
    const bool isDocument = !decoded.isEmpty() && isOneOf(decoded.front(), u"{[<");
    return isDocument || hasPlace(decoded, forms) || isIn(forms.prefix) || isIn(forms.groupPrefix) ? decoded
                                                                                                   : QString();
}

bool undoBase64(QString &text, const IdForms &forms)
{
    static const QRegularExpression broken(QStringLiteral(R"((?<=[A-Za-z0-9+\/]{60})\n(?=[A-Za-z0-9+\/]{2}))"));
    if (text.contains(u"base64", Qt::CaseInsensitive))
        replaceAll(text, broken, QStringLiteral("")); // the lines of a mail's body
    constexpr qsizetype Least = 16; // characters
    QString result;
    qsizetype copied = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size()
            && (isNameCharacter(std::as_const(text)[end]) || isOneOf(std::as_const(text)[end], u"+/-")))
            ++end;
        const QStringView word = QStringView(text).sliced(begin, end - begin);
        const QString decoded = word.size() < Least ? QString() : textOfBase64(word, forms);
        if (!decoded.isEmpty()) {
            while (end < text.size() && std::as_const(text)[end] == u'=')
                ++end;
            result += QStringView(text).sliced(copied, begin - copied);
            result += decoded;
            copied = end;
        }
        begin = end + 1;
    }
    if (copied == 0)
        return false;
    text = result + QStringView(text).sliced(copied);
    return true;
}

/// Decodes each part of the address @p word that is percent-encoded, as often as it is, except for addresses of the
/// API.
QString urlDecoded(const QString &word, const IdForms &forms)
{
    static const QRegularExpression inner(QStringLiteral("%(?:25){0,9}(?:2[26fF]|3[aAdDfF]|[57][bB])"));
    QString address = word;
    if (const qsizetype begin = word.indexOf(u"/v3/__"), end = word.lastIndexOf(u"__;"); begin >= 0 && end > begin) {
        address = word.sliced(begin + 6, end - begin - 6);
    } else if (const qsizetype scheme = word.indexOf(u"-3A__"); scheme >= 0) { // `-` for `%` and `_` for `/`
        address = word.section(u'&', 0, 0).replace(u'_', u'/').replace(u'-', u'%');
        address = address.sliced(address.lastIndexOf(u'=', scheme) + 1);
        return QUrl::fromPercentEncoding(address.toUtf8());
    }
    const bool isAddress = std::any_of(address.begin(), address.end(), [](QChar c) { return isOneOf(c, u"/?&"); });
    if (!address.contains(u'%') || !(isAddress || address.contains(inner)))
        return address;
    QString result;
    for (qsizetype begin = 0; begin <= address.size();) {
        qsizetype end = begin;
        while (end < address.size() && !isOneOf(address[end], u"?&=#;"))
            ++end;
        QString part = address.sliced(begin, end - begin);
        constexpr int Most = 5;
        for (int i = 0; i < Most && (i == 0 || part.contains(inner)) && part.contains(u'%') && !hasPlace(part, forms);
             ++i)
            part = QUrl::fromPercentEncoding(part.toUtf8());
        result += part;
        if (end < address.size())
            result += address[end];
        begin = end + 1;
    }
    return result;
}

bool undoUrlCoding(QString &text, const IdForms &forms)
{
    if (!text.contains(u'%') && !text.contains(u"__"))
        return false;
    static const QRegularExpression word(QStringLiteral(R"([^\s"'<>`\x{FFFF}]++)"));
    return replaceEach(text, word, [&forms](const QRegularExpressionMatch &match) {
        const QStringView coded = match.capturedView();
        if (!coded.contains(u'%') && !coded.contains(u"__"))
            return QString();
        const QString decoded = urlDecoded(coded.toString(), forms);
        return decoded == coded ? QString() : decoded;
    });
}

struct Step {
    Wrapping wrapping;
    bool (*undo)(QString &, const IdForms &);
    const char *name;
};

/// A step that needs no forms of ids.
template <bool (*Undo)(QString &)>
bool plainly(QString &text, const IdForms &)
{
    return Undo(text);
}

constexpr Step CleaningSteps[] = {
    {Wrapping::TerminalEscapes, plainly<undoTerminalEscapes>, QT_TRANSLATE_NOOP("PasteReader", "terminal escapes")},
    {Wrapping::InvisibleCharacters, plainly<removeInvisible>, QT_TRANSLATE_NOOP("PasteReader", "invisible characters")},
    {Wrapping::Dashes, undoDashes, QT_TRANSLATE_NOOP("PasteReader", "typographic dashes")},
};
constexpr Step UnwrappingSteps[] = {
    {Wrapping::QuotedPrintable, plainly<undoQuotedPrintable>, QT_TRANSLATE_NOOP("PasteReader", "quoted-printable")},
    {Wrapping::Entities, plainly<undoEntities>, QT_TRANSLATE_NOOP("PasteReader", "HTML entities")},
    {Wrapping::Backslashes, undoBackslashes, QT_TRANSLATE_NOOP("PasteReader", "backslash escapes")},
    {Wrapping::ByteNumbers, undoByteNumbers, QT_TRANSLATE_NOOP("PasteReader", "an array of bytes")},
    {Wrapping::Base64, undoBase64, QT_TRANSLATE_NOOP("PasteReader", "base64")},
    {Wrapping::UrlCoding, undoUrlCoding, QT_TRANSLATE_NOOP("PasteReader", "percent-encoding")},
    {Wrapping::FullWidth, plainly<undoFullWidth>, QT_TRANSLATE_NOOP("PasteReader", "full-width punctuation")},
};

} // namespace

QString wrappingsText(Wrappings wrappings)
{
    QStringList names;
    const auto add = [&](const Step &step) {
        if (wrappings.testFlag(step.wrapping))
            names.append(PasteUnwrapWords::tr(step.name));
    };
    std::for_each(std::begin(CleaningSteps), std::end(CleaningSteps), add);
    std::for_each(std::begin(UnwrappingSteps), std::end(UnwrappingSteps), add);
    return names.join(QStringLiteral(", "));
}

Wrappings cleanPaste(QString &text, const IdForms &forms)
{
    Wrappings undone;
    for (const Step &step : CleaningSteps)
        undone.setFlag(step.wrapping, step.undo(text, forms));
    return undone;
}

Wrappings unwrapPaste(QString &text, const IdForms &forms)
{
    constexpr int MostNested = 4;
    Wrappings all;
    for (int i = 0; i < MostNested; ++i) {
        Wrappings undone;
        for (const Step &step : UnwrappingSteps) {
            // Its header stays in the text, so it is undone only once.
            if (i == 0 || step.wrapping != Wrapping::QuotedPrintable)
                undone.setFlag(step.wrapping, step.undo(text, forms));
        }
        if (!undone)
            break;
        all |= undone | cleanPaste(text, forms);
    }
    return all;
}

} // namespace Taskwatch
