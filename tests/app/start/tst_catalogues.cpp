// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/language.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Taskwatch;

namespace {

struct CatalogueMessage {
    QString context;
    QString source;
    QStringList forms; // one, or the plural forms
    bool isPlural = false;
    bool isFinished = true;

    [[nodiscard]] QString name() const { return context + u": " + source; }
};

QList<CatalogueMessage> readCatalogue(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<CatalogueMessage> messages;
    QString context;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"message")
            messages.append({.context = context,
                .source = {},
                .forms = {},
                .isPlural = reader.attributes().value(QLatin1String("numerus")) == u"yes"});
        else if (reader.name() == u"source")
            messages.last().source = reader.readElementText();
        else if (reader.name() == u"translation" || reader.name() == u"numerusform") {
            if (reader.attributes().hasAttribute(QLatin1String("type")))
                messages.last().isFinished = false;
            if (reader.name() == u"numerusform" || !messages.last().isPlural)
                messages.last().forms.append(reader.readElementText());
        }
    }
    return reader.hasError() ? QList<CatalogueMessage>() : messages;
}

/// `%1`, `%n` and so on in @p text.
QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([0-9]+|n)"));
    QSet<QString> all;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        all.insert(matches.next().captured(1));
    return all;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^&\\s]"));
    return text.contains(mnemonic);
}

/// What is wrong with @p form of @p message; empty: nothing.
QString problemOf(const CatalogueMessage &message, const QString &form)
{
    if (form.isEmpty())
        return QStringLiteral("is empty");
    QSet<QString> wanted = placeholdersOf(message.source);
    QSet<QString> given = placeholdersOf(form);
    if (message.isPlural) { // a form for one or two need not write the number
        wanted.remove(QStringLiteral("n"));
        given.remove(QStringLiteral("n"));
        // Neither need one for a single thing say which of several things there are.
        if (wanted.contains(given))
            given = wanted;
    }
    if (wanted != given)
        return QStringLiteral("has other placeholders: ") + form;
    if (hasMnemonic(message.source) != hasMnemonic(form))
        return QStringLiteral("differs in having a mnemonic: ") + form;
    if (message.source.endsWith(u'…') != form.endsWith(u'…') && !form.contains(u"…("))
        return QStringLiteral("differs in its ellipsis: ") + form;
    return {};
}

} // namespace

/// The catalogues in resources/translations.
class TestCatalogues : public QObject
{
    Q_OBJECT

private:
    static void addCatalogues()
    {
        QTest::addColumn<QString>("code");
        const QStringList files = QDir(QStringLiteral(TRANSLATIONS_FOLDER)).entryList({QStringLiteral("*.ts")});
        for (const QString &file : files) {
            const QString code = file.section(u'.', 0, 0).section(u'_', 1);
            QTest::newRow(qPrintable(code)) << code;
        }
    }
    static QList<CatalogueMessage> messagesOf(const QString &code)
    {
        return readCatalogue(QStringLiteral(TRANSLATIONS_FOLDER "/taskwatch_%1.ts").arg(code));
    }

private Q_SLOTS:
    void whatIsOfferedIsComplete_data() { addCatalogues(); }
    void whatIsOfferedIsComplete()
    {
        QFETCH(QString, code);
        if (!offeredLanguages().contains(code))
            QSKIP("not offered yet");
        const QList<CatalogueMessage> messages = messagesOf(code);
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (const CatalogueMessage &message : messages) {
            if (!message.isFinished || message.forms.isEmpty() || message.forms.contains(QString()))
                missing.append(message.name());
        }
        QVERIFY2(missing.isEmpty(),
            qPrintable(QStringLiteral("%1 of %2 are not translated: ").arg(missing.size()).arg(messages.size())
                + missing.first(std::min<qsizetype>(20, missing.size())).join(u'\n')));
    }

    void translationsFitTheirTexts_data() { addCatalogues(); }
    void translationsFitTheirTexts()
    {
        QFETCH(QString, code);
        QStringList wrong;
        const QList<CatalogueMessage> messages = messagesOf(code);
        QVERIFY(!messages.isEmpty());
        for (const CatalogueMessage &message : messages) {
            if (!message.isFinished)
                continue;
            for (const QString &form : message.forms) {
                if (const QString problem = problemOf(message, form); !problem.isEmpty())
                    wrong.append(message.name() + u' ' + problem);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

TASKWATCH_TEST(TestCatalogues, QCoreApplication);
#include "tst_catalogues.moc"
