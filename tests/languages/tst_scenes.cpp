// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages/boxfont.h"
#include "languages/everywindow.h"
#include "languages/geometry.h"
#include "start/language.h"
#include "support/barriers.h"
#include "support/testregistry.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// "main window, tab 1" is "main-window-tab-1" in names of files.
QString fileName(const QString &scene)
{
    QString name = scene.toLower();
    return name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
}

QStringList readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void writeLines(const QString &path, const QStringList &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8() + '\n') < 0)
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

} // namespace

/// What lies where in every window. The files in tests/data/geometry have it; with CTEST_GEOMETRY=write they are made
/// anew. With CTEST_SCENES=FOLDER, pictures of the windows are made there, with the fonts of the machine.
class TestScenes : public QObject
{
    Q_OBJECT

    QFont m_font;
    QString m_pictures = qEnvironmentVariable("CTEST_SCENES");
    bool m_writes = qEnvironmentVariable("CTEST_GEOMETRY") == u"write";

public:
    static int run(int argc, char **argv)
    {
        const QTemporaryDir folder;
        if (!qEnvironmentVariableIsSet("CTEST_SCENES") && !useBoxFont(folder.path()))
            return EXIT_FAILURE;
        return runTest<TestScenes, QApplication>(argc, argv);
    }

private Q_SLOTS:
    void init() { m_font = QApplication::font(); }
    void cleanup()
    {
        useLanguage(QStringLiteral("en"));
        applyAppearance(Appearance::System);
        QApplication::setFont(m_font);
    }

    void nothingHasMoved_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << QStringLiteral("en") << Appearance::Light;
        QTest::newRow("dark") << QStringLiteral("en") << Appearance::Dark;
        QTest::newRow("arabic") << QStringLiteral("ar") << Appearance::Light;
    }

    void nothingHasMoved()
    {
        QFETCH(const QString, language);
        QFETCH(const Appearance, appearance);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        QFont font = m_font;
        font.setPointSize(10);
        QApplication::setFont(font);
        if (!m_pictures.isEmpty())
            QVERIFY(QDir().mkpath(m_pictures));
        int moved = 0;
        EveryWindow every(language);
        applyAppearance(appearance);
        every.show([&](const QString &scene, const QWidget &window) {
            if (m_pictures.isEmpty()) {
                moved += compare(scene, window) ? 0 : 1;
                return;
            }
            applyAppearance(appearance); // a program that starts applies its own
            handlePendingEvents();
            QVERIFY(const_cast<QWidget &>(window).grab().save(
                QStringLiteral("%1/%2-%3.png").arg(m_pictures, fileName(scene), kind)));
        });
        QCOMPARE(moved, 0);
    }

private:
    /// Whether @p window lies as the file of @p scene says. A scene has a file of its own in Arabic if the lengths of
    /// its texts matter.
    [[nodiscard]] bool compare(const QString &scene, const QWidget &window) const
    {
        const QString usual = QStringLiteral(TASKWATCH_GEOMETRY "/%1.txt").arg(fileName(scene));
        const QString own = QStringLiteral(TASKWATCH_GEOMETRY "/%1.arabic.txt").arg(fileName(scene));
        const bool isArabic = QByteArrayView(QTest::currentDataTag()) == "arabic";
        if (m_writes) {
            constexpr int UntilLaidOut = 300; // milliseconds
            QTest::qWait(UntilLaidOut);
            const QStringList lines = geometryOf(window);
            if (isArabic) {
                QFile::remove(own);
                if (!geometryDifferences(readLines(usual), lines).isEmpty())
                    writeLines(own, lines);
            } else if (QByteArrayView(QTest::currentDataTag()) == "light" && !lines.isEmpty()) // a menu has no parts
                writeLines(usual, lines);
        }
        const QStringList expected = readLines(isArabic && QFile::exists(own) ? own : usual);
        QStringList differences;
        const auto areSame = [&differences, &expected, &window] { // a layout may be about to change
            differences = geometryDifferences(expected, geometryOf(window));
            return differences.isEmpty();
        };
        if (QTest::qWaitFor(areSame))
            return true;
        qWarning("%s:\n%s", qPrintable(scene), qPrintable(differences.join(u'\n')));
        return false;
    }
};

TASKWATCH_TEST_WITH(TestScenes, &TestScenes::run);
#include "tst_scenes.moc"
