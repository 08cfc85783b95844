// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastesteps.h"

#include "paste/pastewords.h"
#include "text/replaceeach.h"
#include "text/textcodings.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <span>

namespace Taskwatch {

namespace {

struct PasteUnwrapWords {
    Q_DECLARE_TR_FUNCTIONS(PasteReader)
};

using Match = QRegularExpressionMatch;

bool undoDashes(QString &text, const IdForms &forms)
{
    if (std::none_of(text.cbegin(), text.cend(), isDash))
        return false;
    static const QString dash = QStringLiteral(R"(\x{2010}-\x{2015}\x{2212}\x{FE58}\x{FE63}\x{FF0D})");
    static const QRegularExpression dashed(
        QStringLiteral(R"((?<![\w\-%1])[\w\-]*+[%1][\w\-%1]*+)").arg(dash)); // a whole word with such a dash
    return replaceEach(text, dashed, [&forms](const Match &match) {
        const QString word = withHyphens(match.capturedView());
        return beginsWithUuid(word) || forms.isKnown(word) ? word : QString();
    });
}

bool undoBackslashes(QString &text, const IdForms &forms)
{
    static const QRegularExpression bytes(QStringLiteral(R"(\\x([0-9a-f]{32,}+)(?![0-9A-Za-z]))"));
    static const QRegularExpression form(QStringLiteral(
        R"((?<!\\)\\++(?:(["'\/_])|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrt]))|#01[125])")); // the last ones are of
                                                                                              // syslog
    if (!text.contains(u'\\') && !text.contains(u'#')) // the usual case
        return false;
    const bool any = replaceEach(text, bytes,
        [](const Match &match) { return printableText(QByteArray::fromHex(match.captured(1).toLatin1())); });
    return replaceEach(text, form, [&](const Match &match) -> QString {
        if (match.capturedLength(1) > 0)
            return match.captured(1);
        if (match.capturedView().startsWith(u'#'))
            return match.capturedView() == u"#011" ? QStringLiteral("\t") : QStringLiteral("\n");
        if (match.capturedLength(4) > 0) {
            // `\tsk_1` is rather a folder of that name than a tab.
            const QStringView name = QStringView(text).sliced(match.capturedStart(4));
            const bool isName = !forms.prefix.isEmpty() && name.startsWith(forms.prefix);
            return isName ? QString(u' ' + match.captured(4)) : QStringLiteral("\n");
        }
        const uint code = match.capturedView(match.capturedLength(2) > 0 ? 2 : 3).toUInt(nullptr, 16);
        const bool isBlank = code == 0 || (code >= 0x09 && code <= 0x0d);
        // Other control characters stay, so that an id with one is refused as it is without the escape.
        return isBlank ? QStringLiteral("\n") : QString(QChar(static_cast<char16_t>(code)));
    }) || any;
}

bool undoByteNumbers(QString &text, const IdForms &forms)
{
    constexpr qsizetype LongestName = 80; // characters, with what is behind it
    static const QRegularExpression array( // at least eight numbers
        QStringLiteral(R"(\[(-?\d{1,3}(?:[, \n\t]++-?\d{1,3}){7,}+)[, \n\t]*+\])"));
    static const QRegularExpression nameBefore(QStringLiteral(R"((\w++)["'\\]*+\h*+[:=]\h*+$)"));
    static const QRegularExpression separators(QStringLiteral("[, \n\t]+"));
    return replaceEach(text, array, [&](const Match &match) -> QString {
        const QStringView before = QStringView(text).first(match.capturedStart());
        const QStringView near = before.last(std::min(LongestName, before.size()));
        const QString name = foldedName(nameBefore.match(near).capturedView(1));
        if (name.endsWith(u"ids") || name.endsWith(u"tasks") || forms.names.contains(name))
            return {}; // small numbers are ids, too
        QByteArray bytes;
        const QStringList numbers = match.captured(1).split(separators);
        for (const QString &number : numbers) {
            if (number.toInt() > 255)
                return {};
            bytes += static_cast<char>(number.toInt());
        }
        const QString decoded = printableText(bytes);
        return decoded.isEmpty() ? QString() : QString(u'"' + QString(decoded).replace(u'"', u'\'') + u'"');
    });
}

/// Whether @p text contains the beginning of an address of the API.
bool hasPlace(QStringView text, const IdForms &forms)
{
    return text.contains(u"taskwatch:", Qt::CaseInsensitive)
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
    // Ids are the most frequent of long words, and are skipped.
    const QString id = forms.prefix.isEmpty()
        ? QString()
        : QRegularExpression::escape(forms.prefix) + QStringLiteral(R"([\w+\/\-]*+(*SKIP)(*FAIL)|)");
    const QRegularExpression word(id + QStringLiteral(R"(([\w+\/\-]{16,}+)=*+)"));
    if (text.contains(u"base64", Qt::CaseInsensitive))
        replaceAll(text, broken, QStringLiteral("")); // the lines of a mail's body
    return replaceEach(text, word, [&forms](const Match &match) { return textOfBase64(match.capturedView(1), forms); });
}

/// Decodes each part of the address @p word that is percent-encoded, as often as it is, except for addresses of the
/// API.
QString urlDecoded(const QString &word, const IdForms &forms)
{
    static const QRegularExpression inner(QStringLiteral("%(?:25){0,9}(?:2[26fF]|3[aAdDfF]|[57][bB])"));
    static const QRegularExpression step(QStringLiteral("[^?&=#;]++"));
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
    replaceEach(address, step, [&](const Match &match) {
        constexpr int Most = 5;
        if (!match.capturedView().contains(u'%'))
            return QString();
        QString decoded = match.captured();
        if (decoded.contains(inner) && QStringView(address).first(match.capturedStart()).endsWith(u'='))
            decoded.replace(u'+', u' '); // of a form
        for (int i = 0; i < Most && (i == 0 || decoded.contains(inner)); ++i) {
            if (!decoded.contains(u'%') || hasPlace(decoded, forms))
                break;
            decoded = QUrl::fromPercentEncoding(decoded.toUtf8());
        }
        return decoded;
    });
    return address;
}

bool undoUrlCoding(QString &text, const IdForms &forms)
{
    static const QRegularExpression word(QStringLiteral(R"([^\s"'<>`\x{FFFF}]++)"));
    if (!text.contains(u'%') && !text.contains(u"__"))
        return false;
    return replaceEach(text, word, [&forms](const Match &match) {
        const QStringView coded = match.capturedView();
        const QString decoded =
            coded.contains(u'%') || coded.contains(u"__") ? urlDecoded(coded.toString(), forms) : QString();
        return decoded == coded ? QString() : decoded;
    });
}

struct Step {
    const char *name; ///< of what the function undoes
    bool (*undo)(QString &, const IdForms &);
};

/// A step that needs no forms of ids.
template <bool (*Undo)(QString &)>
bool plainly(QString &text, const IdForms &)
{
    return Undo(text);
}

constexpr Step CleaningSteps[] = {
    {QT_TRANSLATE_NOOP("PasteReader", "terminal escapes"), plainly<undoTerminalEscapes>},
    {QT_TRANSLATE_NOOP("PasteReader", "invisible characters"), plainly<removeInvisible>},
    {QT_TRANSLATE_NOOP("PasteReader", "typographic dashes"), undoDashes},
};
constexpr Step UnwrappingSteps[] = {
    {QT_TRANSLATE_NOOP("PasteReader", "quoted-printable"), plainly<undoQuotedPrintable>},
    {QT_TRANSLATE_NOOP("PasteReader", "HTML entities"), plainly<undoEntities>},
    {QT_TRANSLATE_NOOP("PasteReader", "an HTML table"), plainly<undoHtmlTables>},
    {QT_TRANSLATE_NOOP("PasteReader", "backslash escapes"), undoBackslashes},
    {QT_TRANSLATE_NOOP("PasteReader", "an array of bytes"), undoByteNumbers},
    {QT_TRANSLATE_NOOP("PasteReader", "base64"), undoBase64},
    {QT_TRANSLATE_NOOP("PasteReader", "percent-encoding"), undoUrlCoding},
    {QT_TRANSLATE_NOOP("PasteReader", "full-width punctuation"), plainly<undoFullWidth>},
};

bool undo(std::span<const Step> steps, QString &text, const IdForms &forms, QStringList &undone)
{
    bool any = false;
    for (const Step &step : steps) {
        if (!step.undo(text, forms))
            continue;
        any = true;
        if (const QString name = PasteUnwrapWords::tr(step.name); !undone.contains(name))
            undone.append(name);
    }
    return any;
}

} // namespace

void cleanPaste(QString &text, const IdForms &forms, QStringList &undone)
{
    undo(CleaningSteps, text, forms, undone);
}

void unwrapPaste(QString &text, const IdForms &forms, QStringList &undone)
{
    constexpr int MostNested = 4;
    // The header of quoted-printable stays in the text, so that is undone only once.
    for (int i = 0; i < MostNested && undo(std::span(UnwrappingSteps).subspan(i == 0 ? 0 : 1), text, forms, undone);
         ++i)
        cleanPaste(text, forms, undone);
}

} // namespace Taskwatch
