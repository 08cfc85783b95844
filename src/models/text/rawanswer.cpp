// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/rawanswer.h"

#include "text/counttext.h"
#include "text/safetext.h"
#include "json/jsonpretty.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

namespace Taskwatch {

namespace {

struct RawAnswerWords {
    Q_DECLARE_TR_FUNCTIONS(RawAnswer)
};

/// Splits lines of more than LongestLine characters. Returns whether there were any.
bool breakLines(QString &text)
{
    QString broken;
    qsizetype begin = 0;
    qsizetype copied = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        if (end - begin > RawAnswer::LongestLine) {
            end = begin + RawAnswer::LongestLine;
            if (text[end - 1].isHighSurrogate())
                --end;
            broken += QStringView(text).sliced(copied, end - copied);
            broken += u'\n';
            copied = end;
            begin = end;
        } else {
            begin = end + 1;
        }
    }
    if (copied == 0)
        return false;
    broken += QStringView(text).sliced(copied);
    text = broken;
    return true;
}

} // namespace

RawAnswer RawAnswer::of(const QByteArray &bytes, Layout layout, bool isCut)
{
    RawAnswer answer;
    if (bytes.isEmpty())
        return answer;
    // A character at the end that is not complete is an error, except where the answer was cut.
    const QStringDecoder::Flag end = isCut ? QStringDecoder::Flag::Default : QStringDecoder::Flag::Stateless;
    QStringDecoder decoder(QStringDecoder::Utf8, end | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    const QString size = bytesText(bytes.size());
    QStringList notes{
        isCut ? RawAnswerWords::tr("the first %1; the rest was not kept", "a number of bytes").arg(size) : size};
    if (decoder.hasError())
        notes.append(RawAnswerWords::tr("not valid UTF-8, � marks invalid bytes"));
    if (bytes.size() > MostPretty) {
        notes.append(RawAnswerWords::tr("too large to format, shown as received"));
    } else if (const std::optional<QString> pretty = prettyJson(text)) {
        answer.isJson = true;
        if (layout == Layout::Pretty)
            text = *pretty;
    } else {
        notes.append(RawAnswerWords::tr("not JSON, shown as received"));
    }
    answer.text = safeMultiLineText(text);
    if (breakLines(answer.text)) {
        notes.append(
            RawAnswerWords::tr("lines longer than %1 characters are split").arg(QLocale().toString(LongestLine)));
        answer.isJson = false; // the lines are no longer those of the JSON text
    }
    answer.note = notes.join(QStringLiteral("  ·  "));
    return answer;
}

} // namespace Taskwatch
