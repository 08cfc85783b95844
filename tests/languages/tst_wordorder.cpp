// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "text/wordorder.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestWordOrder : public QObject
{
    Q_OBJECT

    QLocale m_locale;

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(m_locale); }

    void sortsAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("sorted");
        const QString apples = QString::fromUtf8("Äpfel");
        const QString zurich = QString::fromUtf8("Zürich");
        const auto text = [](const char *each) { return QString::fromLatin1(each); };
        QTest::newRow("German") << text("de")
                                << QStringList{text("alpha"), apples, text("Beta"), text("zebra"), zurich};
        QTest::newRow("Swedish") << text("sv")
                                 << QStringList{text("alpha"), text("Beta"), text("zebra"), zurich, apples};
        QTest::newRow("numbers") << text("de") << QStringList{text("run 2"), text("run 10"), text("Run 11")};
    }
    void sortsAsTheLanguageDoes()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, sorted);
        QLocale::setDefault(QLocale(language));
        QStringList words(sorted.rbegin(), sorted.rend());
        std::sort(words.begin(), words.end(), WordOrder());
        QCOMPARE(words, sorted);
    }

    void isTotal()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de")));
        const WordOrder order;
        QCOMPARE(order.compare(QStringLiteral("a"), QStringLiteral("a")), 0);
        QVERIFY(order(QStringLiteral("A"), QStringLiteral("a")) != order(QStringLiteral("a"), QStringLiteral("A")));
    }
};

TASKWATCH_TEST(TestWordOrder, QCoreApplication);
#include "tst_wordorder.moc"
