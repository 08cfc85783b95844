// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/errorfamily.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qsizetype MostCharacters = 300;

/// The first line that is not blank. Runs of white space and control characters become one space. Format characters are
/// removed: they are invisible and could make two families look equal.
QString firstLine(QStringView text)
{
    const auto endsLine = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    while (!text.isEmpty()) {
        const qsizetype end = std::find_if(text.begin(), text.end(), endsLine) - text.begin();
        QString line = text.first(end).toString();
        line.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
        std::replace_if(
            line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
        line = line.simplified().left(MostCharacters);
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
        if (!line.isEmpty() && line.isValidUtf16())
            return line;
        if (!line.isEmpty()) { // an expression finds nothing in invalid UTF-16
            const QList<uint> points = line.toUcs4(); // U+FFFD for what is invalid
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
        }
        text = text.sliced(std::min(end + 1, text.size()));
    }
    return {};
}

/// Finds what varies between the errors of a family. A word has letters and digits (`[^\W_]`), but no underscore. At
/// each place the first row that matches counts; a row with `(*SKIP)(*FAIL)` describes what does not vary.
constexpr QStringView Varying = uR"(
(?(DEFINE)
    (?<unit> [nuµμm]s | s(?:ecs?)? | m(?:ins?)? | h(?:rs?)? | d )
    (?<unitWord> [ ] (?: (?&unit) | (?:milli|micro|nano)?seconds? | minutes? | hours? | days? | millis ) (?![^\W_]) )
    (?<status> [1-5]\d\d (?![^\W_]) (?! [.,:_-]\d ) (?! (?&unitWord) ) )
    (?<separators> (?: (?!://) [ :="'`()\[\]_-] )+ )
    (?<named> (?: x509 | utf(?:8|16) | sha(?:1|256|384|512) | md5 | base(?:58|64) | http[123] | h2c? | h3 | ipv[46]
        | tcp[46] | udp[46] | oauth2 | s3 | ec2 | k8s | i18n | l10n | [rhe]s256 | tls1 ) (?![^\W_]) )
    (?<address> (?<![^\W_]) (?<!:) (?= [\da-f.]* : [\da-f.]* : ) (?= [a-f:.]* \d )
        (?: [\da-f]{1,4}::? | :: ) (?: [\da-f]{1,4}::? )* (?: [\da-f]{1,4} (?:\.\d+)* | (?<=::) ) (?![^\W_])
        (?: % [^\W_]* )? )
    (?<month> (?-i: Jan(?:uary)? | Feb(?:ruary)? | Mar(?:ch)? | Apr(?:il)? | May | June? | July? | Aug(?:ust)?
        | Sep(?:tember)? | Oct(?:ober)? | Nov(?:ember)? | Dec(?:ember)? ) (?![^\W_]) )
)
(?<![^\W_]) (?:
    # An HTTP status, as the first word, or after such words as `status code:`, `"statusCode":`, `HTTP/1.1`.
    \A [\W_]* (?&status) (*SKIP)(*FAIL)
  | (?: status(?:code)? | http(?: s | /[\d.]* )? ) (?![^\W_])
        (?: (?&separators) (?: code | error | is | was ) (?![^\W_]) )* (?: (?&separators) (?&status) )? (*SKIP)(*FAIL)
    # Names with digits.
  | (?&named) (*SKIP)(*FAIL)
    # IPv6 and hardware addresses, times of day.
  | (?&address)
    # UUIDs; the endpoint's own ids, but not names such as `msg_type`; quoted values that look like ids.
  | [\da-f]{8} - (?: [\da-f]{4} - ){3} [\da-f]{12} (?![^\W_])
  | (?-i: tsk_ | msg_ (?! [\p{Ll}_]+ (?!\w) ) ) \w+
  | (?<quote> ["'`] ) \K (?= [^"'`]* \d ) (?! (?&named) \k<quote> ) [\w.:+=-]+ (?= \k<quote> )
    # Parts of dates.
  | (?-i: Mon | Tue | Wed | Thu | Fri | Sat | Sun ) (?![^\W_]) (?= [ ,-]{1,2} (?: \d | (?&month) ) ) ,?
  | (?&month) (?= [ ,-]{1,2} \d )
  | (?<= \d[ -] ) (?&month) (?! [ ,-]{1,2} [^ ,-] )
    # Numbers, and durations such as `1h30m`.
  | \d+ (?![^\W_]) (?&unitWord)?
  | (?: \d+ (?: (?&unit) | t | z | am | pm | e )? )+ (?![^\W_])
    # Words that are long, or change between letters and digits.
  | (?: 0x | (?= [^\W\d_]* \d ) [^\W_]{16} | (?= [a-f]* \d ) [\da-f]{8,} (?![^\W_])
        | (?= [^\W_]{7} ) (?: [^\W\d_]+ \d+ [^\W\d_] | \d+ [^\W\d_]+ \d )
        | [^\W\d_]+ \d+ [^\W\d_]+ \d | \d+ [^\W\d_]+ \d+ [^\W\d_] ) [^\W_]*
)
# Of other words only the digits vary: `worker7`.
| \[ (?&address) \] (?: : \d* )? | \d+
)";

QRegularExpression familyExpression(QStringView pattern)
{
    QRegularExpression expression(pattern.toString(),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption
            | QRegularExpression::ExtendedPatternSyntaxOption);
    Q_ASSERT_X(expression.isValid(), "errorfamily", qPrintable(expression.errorString()));
    return expression;
}

} // namespace

QString errorFamily(const QString &error)
{
    static const QRegularExpression varying = familyExpression(Varying);
    static const QRegularExpression joined = familyExpression(uR"(\# (?: (?: ,[ ] | [-.:,_+ ] )? \# )+)");
    static const QRegularExpression sign = familyExpression(uR"((?: ^ | (?<=[ ]) ) - (?=\#))"); // of a number
    const QString placeholder = QStringLiteral("#");
    return firstLine(error).replace(varying, placeholder).replace(joined, placeholder).remove(sign);
}

} // namespace Taskwatch
