// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "intake/emptypage.h"
#include "parts/banner.h"
#include "settings/settingsactions.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "windows/firstrun.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

const char *const Fallback = "https://qstash.upstash.io";

} // namespace

/// The first start of a user who has set up nothing.
class TestFirstRun : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProfilesFixture> m_fixture;
    std::unique_ptr<Region> m_east;

    template <typename T>
    T *part(const char *name) const
    {
        for (ProfileWindow *window : m_fixture->program->windows()) {
            if (T *found = window->window()->findChild<T *>(QString::fromLatin1(name)))
                return found;
        }
        return nullptr;
    }
    bool isShown(const char *name) const
    {
        const auto *found = part<QWidget>(name);
        return found && found->isVisible();
    }
    void click(const char *name)
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = part<QLineEdit>(name);
        QVERIFY2(edit && edit->isVisible(), name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void start(const QStringList &arguments = {})
    {
        QCOMPARE(m_fixture->start(arguments), QString());
        QTRY_VERIFY(isShown("emptyPage"));
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void init()
    {
        m_fixture = std::make_unique<ProfilesFixture>();
        m_east = std::make_unique<Region>("east", "token-of-east");
    }

    void cleanup()
    {
        m_fixture.reset();
        m_east.reset();
    }

    void threeWaysAreOfferedAndTheFirstHasTheFocus()
    {
        start();
        QTRY_VERIFY(isShown("pasteChoice") && isShown("profileChoice") && isShown("demoChoice"));
        QVERIFY(!isShown("pasteButton"));
        QVERIFY(part<QWidget>("emptyPage")->focusProxy() == part<QWidget>("pasteChoice"));
    }

    void theChoicesGrowWithTheFont()
    {
        start();
        QTRY_VERIFY(isShown("pasteChoice"));
        const QSize before = part<QWidget>("pasteChoice")->size();
        for (int i = 0; i < 4; ++i)
            part<QAction>("zoomInAction")->trigger();
        QTRY_VERIFY(part<QWidget>("pasteChoice")->height() > before.height());
        QVERIFY(part<QWidget>("pasteChoice")->width() > before.width());
    }

    void whoHasSomethingIsOfferedNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<QByteArray>("variable");
        QTest::newRow("a profile") << QStringList() << true << QByteArray();
        QTest::newRow("an endpoint") << QStringList{QStringLiteral("--endpoint"), QStringLiteral("http://127.0.0.1:9")}
                                     << false << QByteArray();
        QTest::newRow("a token in the environment") << QStringList() << false << QByteArray("QSTASH_TOKEN");
    }

    void whoHasSomethingIsOfferedNothing()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const bool, isKept);
        QFETCH(const QByteArray, variable);
        if (isKept)
            m_fixture->keep({m_east->profile("aaaa", "Alpha", m_fixture->folder)});
        if (!variable.isEmpty())
            qputenv(variable.constData(), "token-of-east");
        start(arguments);
        if (!variable.isEmpty())
            qunsetenv(variable.constData());
        QVERIFY(isShown("pasteButton"));
        QVERIFY(!isShown("profileChoice"));
    }

    void pastingNeedsOneClick()
    {
        start();
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_1 tsk_2"));
        click("pasteChoice");
        QTRY_COMPARE(m_fixture->taskIds(Fallback), (QStringList{QStringLiteral("tsk_1"), QStringLiteral("tsk_2")}));
        QVERIFY(!isShown("emptyPage"));
    }

    /// What the page says about one way does not stay when another is chosen.
    void aMessageGoesWithItsWay_data()
    {
        QTest::addColumn<QString>("copied");
        QTest::newRow("no text") << QString();
        QTest::newRow("no ids") << QStringLiteral("..");
    }

    void aMessageGoesWithItsWay()
    {
        QFETCH(const QString, copied);
        start();
        QVERIFY(!isShown("endpointLabel")); // nothing is set up
        QGuiApplication::clipboard()->setText(copied);
        click("pasteChoice");
        QTRY_VERIFY(isShown("noticeBanner"));
        if (isShown("closeIntakeButton"))
            click("closeIntakeButton");
        else
            click("profileChoice");
        QTRY_VERIFY(!isShown("noticeBanner"));
    }

    void twoFieldsAndEnterOpenTheWindowOfTheProfile()
    {
        start();
        click("profileChoice");
        auto *base = part<QLineEdit>("baseEdit");
        QTRY_VERIFY(base && base->hasFocus());
        QVERIFY(!isShown("nameEdit") && !isShown("apiCombo") && !isShown("sourceCombo") && !isShown("saveButton"));
        QTest::keyClicks(base, m_east->base()); // replaces the selected address
        QTest::keyClick(base, Qt::Key_Tab);
        auto *token = part<QLineEdit>("tokenEdit");
        QVERIFY(token->hasFocus());
        QTest::keyClicks(token, QStringLiteral("token-of-east"));
        QTest::keyClick(token, Qt::Key_Return);
        const QByteArray name = m_east->base().section(u'/', 2).toLatin1();
        QTRY_COMPARE(m_fixture->names(), QStringList(QString::fromLatin1(name)));
        QVERIFY(!isShown("profileChoice")); // there is a profile now
        // The window polls it, with the token.
        m_fixture->window(name.constData())->add(QList<TaskId>{TaskId::parse(QStringLiteral("tsk_1")).value()});
        QTRY_COMPARE(m_fixture->urls(name.constData()).size(), 1);
        QCOMPARE(m_east->tokens(), QSet<QByteArray>{"token-of-east"});
        // It is there at the next start.
        m_fixture->end();
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(m_fixture->names(), QStringList(QString::fromLatin1(name)));
    }

    void badInputIsExplainedAndNothingIsSaved_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("words");
        QTest::newRow("no address") << QString() << QString() << QByteArray("baseNote")
                                    << QStringLiteral("enter an address");
        QTest::newRow("no scheme") << QStringLiteral("tasks.example.com") << QString() << QByteArray("baseNote")
                                   << QStringLiteral("enter one such as https://");
        QTest::newRow("user info") << QStringLiteral("https://me:secret@example.com") << QString()
                                   << QByteArray("baseNote") << QStringLiteral("put the token in");
        QTest::newRow("plain http") << QStringLiteral("http://tasks.example.com") << QString() << QByteArray("baseNote")
                                    << QStringLiteral("use https://");
        QTest::newRow("token with a space") << QStringLiteral("https://tasks.example.com") << QStringLiteral("a b")
                                            << QByteArray("tokenNote") << QStringLiteral("This cannot be a token");
    }

    void badInputIsExplainedAndNothingIsSaved()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, token);
        QFETCH(const QByteArray, label);
        QFETCH(const QString, words);
        start();
        click("profileChoice");
        type("baseEdit", base);
        type("tokenEdit", token);
        const auto *note = part<QLabel>(label.constData());
        QVERIFY2(note->isVisible() && note->text().contains(words), qPrintable(note->text()));
        QVERIFY(!part<QAbstractButton>("testButton")->isEnabled());
        QTest::keyClick(part<QLineEdit>("tokenEdit"), Qt::Key_Return);
        handlePendingEvents();
        QVERIFY(m_fixture->program->registry()->kept().isEmpty());
    }

    void aRefusedTokenIsExplainedAndCanBeCorrected()
    {
        start();
        click("profileChoice");
        type("baseEdit", m_east->base());
        type("tokenEdit", QStringLiteral("another"));
        click("testButton");
        QTRY_VERIFY(isShown("probeFrame"));
        QVERIFY2(
            part<QLabel>("probeSummary")->text().contains(u"token"), qPrintable(part<QLabel>("probeSummary")->text()));
        QVERIFY(m_fixture->program->registry()->kept().isEmpty());
        QVERIFY(isShown("saveButton")); // somebody may know better
        type("tokenEdit", QStringLiteral("token-of-east"));
        QVERIFY(!isShown("saveButton"));
        click("testButton");
        QTRY_COMPARE(m_fixture->program->registry()->kept().size(), 1);
        QTRY_COMPARE(m_fixture->names(), QStringList(m_east->base().section(u'/', 2)));
    }

    void anUnreachableEndpointCanBeSavedAnyway()
    {
        start();
        click("profileChoice");
        type("baseEdit", QStringLiteral("http://127.0.0.1:9"));
        click("testButton");
        QTRY_VERIFY(isShown("saveButton"));
        click("saveButton");
        QTRY_COMPARE(m_fixture->names(), QStringList(QStringLiteral("127.0.0.1:9")));
        QVERIFY(m_fixture->window("127.0.0.1:9")->profile().token.kind == TokenSource::Kind::None);
    }

    void escapeAndTheButtonGoBack()
    {
        start();
        click("profileChoice");
        QTRY_VERIFY(part<QLineEdit>("baseEdit")->hasFocus());
        QTest::keyClick(part<QLineEdit>("baseEdit"), Qt::Key_Escape);
        QTRY_VERIFY(isShown("profileChoice") && !part<QWidget>("firstProfileForm"));
        click("profileChoice");
        click("discardButton");
        QTRY_VERIFY(isShown("profileChoice") && !part<QWidget>("firstProfileForm"));
        QVERIFY(part<QWidget>("pasteChoice")->hasFocus());
    }

    void theDemoSaysThatItSavesNothing()
    {
        const QFileInfo simulator(
            QFileInfo(QStringLiteral(TASKWATCH_PROGRAM)).dir(), QStringLiteral("taskwatch-simulator"));
        if (!simulator.exists())
            QSKIP("the simulator was not built");
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(simulator.path()) + ':' + before);
        const QString failed = m_fixture->start({QStringLiteral("--demo")});
        qputenv("PATH", before);
        QCOMPARE(failed, QString());
        QCOMPARE(m_fixture->names(), QStringList(QStringLiteral("Demo")));
        auto *banner = part<Banner>("profileBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"not saved"), qPrintable(banner->text()));
        m_fixture->window("Demo")->window()->parts().settings->showProfiles();
        QTRY_VERIFY(isShown("noProfileLabel"));
        QVERIFY2(part<QLabel>("noProfileLabel")->text().contains(u"Demo"),
            qPrintable(part<QLabel>("noProfileLabel")->text()));
    }

    void theDemoStartsAsAProcessOfItsOwn()
    {
        const QString told = m_fixture->folder.filePath(QStringLiteral("told"));
        const QString program = m_fixture->folder.filePath(QStringLiteral("program"));
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" > '" + QFile::encodeName(told) + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        const QByteArray path = qgetenv("PATH");
        qputenv(
            "PATH", QByteArray(TASKWATCH_PROGRAM).left(QByteArray(TASKWATCH_PROGRAM).lastIndexOf('/')) + ':' + path);
        EmptyPage page;
        page.resize(900, 600);
        page.show();
        TokenFinder tokens(nullptr);
        FirstRun first(&page, nullptr, &tokens, program);
        QTest::mouseClick(page.findChild<QAbstractButton *>(QStringLiteral("demoChoice")), Qt::LeftButton);
        const auto *note = page.findChild<QLabel *>(QStringLiteral("choiceNote"));
        QCOMPARE(note->text(), QStringLiteral("The demo opens in a window of its own."));
        const auto words = [&told] {
            QFile file(told);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(words(), QByteArray("--demo\n"));
        qputenv("PATH", "/nowhere");
        QTest::mouseClick(page.findChild<QAbstractButton *>(QStringLiteral("demoChoice")), Qt::LeftButton);
        qputenv("PATH", path);
        QVERIFY2(note->text().contains(u"install the package taskwatch-simulator"), qPrintable(note->text()));
    }
};

TASKWATCH_TEST(TestFirstRun, QApplication);
#include "tst_firstrun.moc"
