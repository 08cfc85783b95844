// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages/cuttexts.h"
#include "languages/everywindow.h"
#include "start/language.h"
#include "support/barriers.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Every window in every language with small and large letters: no text is cut.
class TestTranslatedLayouts : public QObject
{
    Q_OBJECT

    QFont m_font;

private Q_SLOTS:
    void init() { m_font = QApplication::font(); }
    void cleanup()
    {
        useLanguage(QStringLiteral("en"));
        QApplication::setFont(m_font);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("points");
        const QStringList languages = offeredLanguages();
        QCOMPARE(languages.size(), 7);
        for (const QString &language : languages) {
            for (const int points : {9, 12, 18})
                QTest::addRow("%s, %d pt", qPrintable(language), points) << language << points;
        }
    }

    void nothingIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
        QStringList found;
        QSet<QString> seen; // what stays between scenes is told once
        EveryWindow(language).show([&found, &seen](const QString &scene, const QWidget &window) {
            QStringList cut;
            (void)QTest::qWaitFor( // a layout may be about to change
                [&cut, &window] {
                    cut = cutTexts(window);
                    return cut.isEmpty();
                },
                5000);
            for (const QString &each : cut) {
                if (!seen.contains(each))
                    found.append(scene + u": " + each);
                seen.insert(each);
            }
        });
        for (const QString &each : std::as_const(found))
            qWarning("%s", qPrintable(each)); // QtTest cuts long messages
        QCOMPARE(found.size(), 0);
    }
};

TASKWATCH_TEST(TestTranslatedLayouts, QApplication);
#include "tst_translatedlayouts.moc"
