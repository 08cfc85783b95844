// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages/pseudolanguage.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace Taskwatch::Test {

namespace {

constexpr QChar Begin = u'⟦';
constexpr QChar End = u'⟧';

QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + QChar(u'\0') + source + QChar(u'\0') + comment;
}

/// @p letters with accents.
QString accented(QString letters)
{
    constexpr QStringView Plain = u"AEIOUYaeiouycnsz";
    constexpr QStringView Accented = u"ÀÉÎÕÜÝàéîõüýçñšž";
    for (QChar &letter : letters) {
        if (const qsizetype at = Plain.indexOf(letter); at >= 0)
            letter = Accented[at];
    }
    return letters;
}

QString inBrackets(const QString &source)
{
    // Placeholders, mnemonics, tags and entities stay as they are.
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]+|&[a-z]+;|&.|<[^>]*>"));
    QString text;
    qsizetype done = 0;
    auto matches = kept.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        text += accented(source.mid(done, match.capturedStart() - done)) + match.captured();
        done = match.capturedEnd();
    }
    text += accented(source.mid(done));
    return Begin + text + QString((source.size() * 2 + 4) / 5, u'~') + End;
}

} // namespace

PseudoLanguage::PseudoLanguage()
{
    // Any catalogue but the English one has all texts.
    QFile file(QStringLiteral(TASKWATCH_CATALOGUE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", TASKWATCH_CATALOGUE);
    QXmlStreamReader reader(&file);
    QString context;
    QString source;
    QString comment;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == u"message")
            comment.clear();
        else if (reader.isStartElement() && reader.name() == u"source")
            source = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == u"comment")
            comment = reader.readElementText();
        else if (reader.isEndElement() && reader.name() == u"message")
            m_texts.insert(keyOf(context, source, comment));
    }
    if (reader.hasError() || m_texts.isEmpty())
        qFatal("%s: %s", TASKWATCH_CATALOGUE, qPrintable(reader.errorString()));
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *comment, int) const
{
    const QString text = QString::fromUtf8(source);
    const QString group = QString::fromUtf8(context);
    // The names of keys are data here.
    const bool isOfQt = group.startsWith(u'Q') && group != u"QShortcut";
    if (!isOfQt && !m_texts.contains(keyOf(group, text, QString::fromUtf8(comment))))
        return {};
    return inBrackets(text);
}

QString PseudoLanguage::outside(const QString &shown)
{
    QString text;
    int depth = 0;
    for (const QChar each : shown) {
        if (each == Begin)
            ++depth;
        else if (each == End && depth == 0)
            text.clear(); // its beginning was cut off
        else if (each == End)
            --depth;
        else if (depth == 0)
            text += each;
    }
    return text.simplified();
}

} // namespace Taskwatch::Test
