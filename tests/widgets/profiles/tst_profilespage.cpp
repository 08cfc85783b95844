// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "profiles/profilespage.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;

namespace {

constexpr auto Secret = "eyJsecret_token_123";

QString checkBase(const QString &base, bool allowHttp)
{
    if (base.isEmpty())
        return QStringLiteral("A base URL is needed.");
    if (base.startsWith(u"https://") || base.startsWith(u"http://localhost")
        || (allowHttp && base.startsWith(u"http://")))
        return {};
    return QStringLiteral("It must begin with https://.");
}

Profile namedProfile(const char *id, const char *name, ProfileColor color)
{
    return {.id = QString::fromLatin1(id),
        .name = QString::fromLatin1(name),
        .base = QString(u"https://" + QString::fromLatin1(name).toLower() + u".example.com"),
        .color = color,
        .token = {}};
}

Profile offered()
{
    return {.id = {},
        .name = QStringLiteral("QSTASH_URL"),
        .base = QStringLiteral("http://localhost:8080"),
        .token = {.kind = TokenSource::Kind::Environment, .name = QStringLiteral("QSTASH_TOKEN")}};
}

ApiChoice choiceOf(const QString &key)
{
    const ApiDescription api = shippedApi(key);
    return {key == DefaultApi ? QString() : key, api.name, {}, api};
}

} // namespace

/// Editing, testing, ordering and removing profiles, by mouse and keys.
class TestProfilesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProfilesPage> m_page;
    std::unique_ptr<QSignalSpy> m_saved;
    std::unique_ptr<QSignalSpy> m_tested;

    template <typename T>
    T *find(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    bool seen(const char *name) const { return find<QWidget>(name)->isVisible(); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void click(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void type(const char *field, const QString &words) const
    {
        auto *edit = find<QLineEdit>(field);
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, words);
    }
    void source(TokenSource::Kind kind) const
    {
        auto *combo = find<QComboBox>("sourceCombo");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        while (combo->currentData().toInt() != static_cast<int>(kind))
            QTest::keyClick(combo, Qt::Key_Down);
    }
    void api(const char *key) const
    {
        auto *combo = find<QComboBox>("apiCombo");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        while (combo->currentData().toString() != QLatin1String(key))
            QTest::keyClick(combo, Qt::Key_Down);
    }
    QListWidget *list() const { return find<QListWidget>("profileList"); }
    void choose(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(row)).center());
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row)
            names.append(list()->item(row)->text().replace(u'\n', QStringLiteral(" / ")));
        return names;
    }
    Profile lastSaved() const { return m_saved->last()[0].value<Profile>(); }
    std::optional<ApiToken> lastToken() const { return m_saved->last()[1].value<std::optional<ApiToken>>(); }
    static QStringList strings(std::initializer_list<const char *> words)
    {
        QStringList all;
        for (const char *word : words)
            all.append(QString::fromUtf8(word));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ProfilesPage>(checkBase);
        m_page->setApis({choiceOf(QStringLiteral("qstash-v1")), choiceOf(QStringLiteral("asynqmon")),
            {QStringLiteral("own"), QStringLiteral("own"), QStringLiteral("own.json, line 3: unknown key"), {}}});
        m_page->setProfiles(
            {namedProfile("p", "Production", ProfileColor::Red), namedProfile("s", "Staging", ProfileColor::Green)},
            {offered()});
        m_saved = std::make_unique<QSignalSpy>(m_page.get(), &ProfilesPage::profileSaved);
        m_tested = std::make_unique<QSignalSpy>(m_page.get(), &ProfilesPage::testRequested);
        m_page->resize(720, 560);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), Test::Patience));
    }
    void cleanup()
    {
        m_saved.reset();
        m_tested.reset();
        m_page.reset();
    }

    void showsWhatIsKeptAndWhatIsOffered()
    {
        QCOMPARE(names(), strings({"Production", "Staging", "QSTASH_URL / from the environment"}));
        QCOMPARE(find<QLineEdit>("baseEdit")->text(), QStringLiteral("https://production.example.com"));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QVERIFY(!seen("unsavedLabel"));
        QVERIFY(!seen("consentCheck"));
        QVERIFY(!seen("offeredFrame"));
        choose(2);
        QVERIFY(seen("offeredFrame"));
        QVERIFY(find<QLineEdit>("nameEdit")->isReadOnly());
        QVERIFY(!seen("tokenEdit"));
        QCOMPARE(find<QLineEdit>("sourceEdit")->text(), QStringLiteral("QSTASH_TOKEN"));
        QVERIFY(!find<QToolButton>("removeProfileButton")->isEnabled());
    }

    void keepsWhatIsOffered()
    {
        choose(2);
        click("keepButton");
        QCOMPARE(m_saved->size(), 1);
        const Profile kept = lastSaved();
        QVERIFY(kept.isKept());
        QCOMPARE(kept.base, offered().base);
        QCOMPARE(kept.token, offered().token);
        m_page->setProfiles({namedProfile("p", "Production", ProfileColor::Red),
                                namedProfile("s", "Staging", ProfileColor::Green), kept},
            {});
        QCOMPARE(list()->currentRow(), 2);
        QVERIFY(!seen("offeredFrame"));
        QVERIFY(!find<QLineEdit>("nameEdit")->isReadOnly());
    }

    void aNewProfileIsWrittenAndSaved()
    {
        click("addProfileButton");
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("nameEdit"));
        QCOMPARE(names()[2], QStringLiteral("New profile / not saved yet"));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QVERIFY(!find<QPushButton>("openButton")->isEnabled());
        type("nameEdit", QStringLiteral("production"));
        QCOMPARE(text("nameNote"), QStringLiteral("Another profile has this name."));
        type("nameEdit", QStringLiteral("Canary"));
        QVERIFY(!seen("nameNote"));
        QVERIFY(seen("baseNote"));
        type("baseEdit", QStringLiteral("https://canary.example.com"));
        QVERIFY(!seen("baseNote"));
        QCOMPARE(text("unsavedLabel"), QStringLiteral("Not saved yet."));
        click("color.6");
        QCOMPARE(m_saved->size(), 0);
        QTest::keyClick(find<QLineEdit>("baseEdit"), Qt::Key_Return);
        QCOMPARE(m_saved->size(), 1);
        QVERIFY(lastSaved().isKept());
        QCOMPARE(lastSaved().name, QStringLiteral("Canary"));
        QCOMPARE(lastSaved().base, QStringLiteral("https://canary.example.com"));
        QCOMPARE(lastSaved().color, ProfileColor::Blue);
        QVERIFY(!lastToken());
        QCOMPARE(names()[2], QStringLiteral("Canary"));
        QVERIFY(!seen("unsavedLabel"));
    }

    void plainHttpIsConsentedToWhereItIsNeeded()
    {
        type("baseEdit", QStringLiteral("http://other.example.com"));
        QVERIFY(seen("consentCheck"));
        QVERIFY(seen("baseNote"));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        auto *consent = find<QCheckBox>("consentCheck");
        QTest::mouseClick(consent, Qt::LeftButton, {}, QPoint(8, consent->height() / 2));
        QVERIFY(!seen("baseNote"));
        click("saveButton");
        QVERIFY(lastSaved().allowHttp);
        type("baseEdit", QStringLiteral("http://localhost:8080"));
        QVERIFY(!seen("consentCheck"));
        type("baseEdit", QStringLiteral("ftp://x"));
        QVERIFY(!seen("consentCheck"));
        QVERIFY(seen("baseNote"));
    }

    void aTokenIsNeverShownAndGoneOnceSaved()
    {
        m_page->setTokenWords(QStringLiteral("p"), QStringLiteral("A token is kept in the keyring."));
        QCOMPARE(text("tokenNote"), QStringLiteral("A token is kept in the keyring."));
        QCOMPARE(find<QLineEdit>("tokenEdit")->echoMode(), QLineEdit::Password);
        type("tokenEdit", QStringLiteral("bad token"));
        QVERIFY(text("tokenNote").startsWith(u"This cannot be a token: "));
        QVERIFY(!text("tokenNote").contains(u"bad"));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QVERIFY(!find<QPushButton>("testButton")->isEnabled());
        type("tokenEdit", QString::fromLatin1(Secret));
        QCOMPARE(text("unsavedLabel"), QStringLiteral("Not saved yet."));
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(!label->text().contains(QString::fromLatin1(Secret)));
        click("saveButton");
        QCOMPARE(lastToken()->secretText(), QString::fromLatin1(Secret));
        QVERIFY(find<QLineEdit>("tokenEdit")->text().isEmpty());
        choose(1);
        choose(0);
        QVERIFY(find<QLineEdit>("tokenEdit")->text().isEmpty());
        QVERIFY(!seen("unsavedLabel"));
    }

    void sourcesOfTheToken()
    {
        source(TokenSource::Kind::Environment);
        QVERIFY(seen("sourceEdit"));
        QVERIFY(!seen("tokenEdit"));
        QVERIFY(!seen("browseButton"));
        QCOMPARE(find<QLineEdit>("sourceEdit")->text(), QStringLiteral("QSTASH_TOKEN"));
        source(TokenSource::Kind::File);
        QVERIFY(seen("browseButton"));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        type("sourceEdit", QStringLiteral("/run/secrets/token"));
        click("saveButton");
        QCOMPARE(lastSaved().token,
            (TokenSource{.kind = TokenSource::Kind::File, .name = QStringLiteral("/run/secrets/token")}));
        source(TokenSource::Kind::SessionOnly);
        QVERIFY(seen("tokenEdit"));
        QVERIFY(!seen("sourceEdit"));
        source(TokenSource::Kind::None);
        QVERIFY(!seen("tokenEdit"));
        click("saveButton");
        QCOMPARE(lastSaved().token, (TokenSource{.kind = TokenSource::Kind::None, .name = {}}));
    }

    void theApiIsChosenWithItsParameter()
    {
        QCOMPARE(find<QComboBox>("apiCombo")->currentText(), QStringLiteral("QStash v1"));
        QVERIFY(!seen("parameterEdit"));
        api("asynqmon");
        QVERIFY(seen("parameterEdit"));
        QCOMPARE(text("parameterLabel"), QStringLiteral("Queue"));
        QVERIFY(!seen("sourceCombo")); // this API has no tokens
        QVERIFY(!seen("tokenEdit"));
        type("parameterEdit", QStringLiteral("mail"));
        click("saveButton");
        QCOMPARE(lastSaved().token.kind, TokenSource::Kind::None);
        QCOMPARE(lastSaved().api, QStringLiteral("asynqmon"));
        QCOMPARE(lastSaved().parameters.value(QStringLiteral("queue")), QStringLiteral("mail"));
        choose(1);
        QCOMPARE(find<QComboBox>("apiCombo")->currentText(), QStringLiteral("QStash v1"));
        choose(0);
        QCOMPARE(find<QComboBox>("apiCombo")->currentText(), QStringLiteral("asynqmon"));
        QCOMPARE(find<QLineEdit>("parameterEdit")->text(), QStringLiteral("mail"));
        api("");
        click("saveButton");
        QVERIFY(lastSaved().api.isEmpty());
        QVERIFY(lastSaved().parameters.isEmpty());
    }

    void aBrokenApiFileIsNamedWithItsLine()
    {
        api("own");
        QCOMPARE(text("apiNote"), QStringLiteral("own.json, line 3: unknown key"));
    }

    void anotherApiIsOffered()
    {
        click("testButton");
        m_page->showProbeResult({}, QStringLiteral("it looks like asynqmon"), false, QStringLiteral("asynqmon"));
        QCOMPARE(find<QPushButton>("useApiButton")->text(), QStringLiteral("&Use asynqmon"));
        click("useApiButton");
        QCOMPARE(find<QComboBox>("apiCombo")->currentText(), QStringLiteral("asynqmon"));
        QCOMPARE(m_tested->last()[0].value<Profile>().api, QStringLiteral("asynqmon"));
        m_page->showProbeResult({}, QStringLiteral("passed"), true);
        QVERIFY(!seen("useApiButton"));
    }

    void whatIsNotSavedStaysUntilItIsDiscarded()
    {
        type("nameEdit", QStringLiteral("Prod 2"));
        type("tokenEdit", QString::fromLatin1(Secret));
        choose(1);
        QCOMPARE(find<QLineEdit>("nameEdit")->text(), QStringLiteral("Staging"));
        QVERIFY(!seen("unsavedLabel"));
        QCOMPARE(names(), strings({"Prod 2 / not saved yet", "Staging", "QSTASH_URL / from the environment"}));
        // Drafts also survive changes made elsewhere.
        m_page->setProfiles(
            {namedProfile("s", "Staging", ProfileColor::Green), namedProfile("p", "Production", ProfileColor::Red)},
            {});
        choose(1);
        QCOMPARE(find<QLineEdit>("nameEdit")->text(), QStringLiteral("Prod 2"));
        QCOMPARE(find<QLineEdit>("tokenEdit")->text(), QString::fromLatin1(Secret));
        QVERIFY(seen("unsavedLabel"));
        m_page->setProfiles({namedProfile("s", "Staging", ProfileColor::Green)}, {});
        QCOMPARE(names(), strings({"Staging", "Prod 2 / not saved yet"})); // removed elsewhere: the draft is not lost
        m_page->setProfiles(
            {namedProfile("s", "Staging", ProfileColor::Green), namedProfile("p", "Production", ProfileColor::Red)},
            {});
        click("discardButton");
        QCOMPARE(find<QLineEdit>("nameEdit")->text(), QStringLiteral("Production"));
        QVERIFY(find<QLineEdit>("tokenEdit")->text().isEmpty());
        QVERIFY(!seen("unsavedLabel"));
        QCOMPARE(m_saved->size(), 0);
        // Typing back the saved value ends the edit.
        type("nameEdit", QStringLiteral("Productiom"));
        QTest::keyClick(find<QLineEdit>("nameEdit"), Qt::Key_Backspace);
        QTest::keyClick(find<QLineEdit>("nameEdit"), Qt::Key_N);
        QVERIFY(!seen("unsavedLabel"));
    }

    void aTestSaysWhatItFound()
    {
        type("tokenEdit", QString::fromLatin1(Secret));
        click("testButton");
        QCOMPARE(m_tested->size(), 1);
        QCOMPARE(m_tested->last()[0].value<Profile>().id, QStringLiteral("p"));
        QCOMPARE(m_tested->last()[1].value<std::optional<ApiToken>>()->secretText(), QString::fromLatin1(Secret));
        QVERIFY(!find<QPushButton>("testButton")->isEnabled());
        m_page->showProbeResult(strings({"Reached in 40 ms", "<b>401</b>\u202E unauthorised"}),
            QStringLiteral("The token is refused."), false);
        QVERIFY(seen("probeFrame"));
        QCOMPARE(text("probeSummary"), QStringLiteral("The token is refused."));
        QCOMPARE(text("probeLines"), QStringLiteral("Reached in 40 ms\n<b>401</b>‹U+202E› unauthorised"));
        QVERIFY(find<QPushButton>("testButton")->isEnabled());
        type("tokenEdit", QStringLiteral("another"));
        QVERIFY(!seen("probeFrame")); // belongs to the previous profile
        // A late result is not shown for another profile or for changed fields.
        click("testButton");
        type("baseEdit", QStringLiteral("https://elsewhere.example.com"));
        m_page->showProbeResult({}, QStringLiteral("All is well."), true);
        QVERIFY(!seen("probeFrame"));
        click("testButton");
        choose(1);
        QVERIFY(!find<QPushButton>("testButton")->isEnabled());
        m_page->showProbeResult({}, QStringLiteral("All is well."), true);
        QVERIFY(!seen("probeFrame"));
        QVERIFY(find<QPushButton>("testButton")->isEnabled());
    }

    void removingAsksInTheirPlace()
    {
        QSignalSpy removed(m_page.get(), &ProfilesPage::profileRemoved);
        click("removeProfileButton");
        QVERIFY(seen("askFrame"));
        QVERIFY(text("askLabel").contains(u"“Production”"));
        QVERIFY(text("askLabel").contains(u"stay in the history file"));
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(QApplication::focusWidget(), find<QPushButton>("cancelRemoveButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!seen("askFrame"));
        QCOMPARE(removed.size(), 0);
        click("removeProfileButton");
        choose(1); // the question was about the other profile
        QVERIFY(!seen("askFrame"));
        click("removeProfileButton");
        click("confirmRemoveButton");
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toString(), QStringLiteral("s"));
        QCOMPARE(names(), strings({"Production", "QSTASH_URL / from the environment"}));
        QVERIFY(!seen("askFrame"));
        click("addProfileButton"); // a profile that was never saved is removed without a question
        click("removeProfileButton");
        QCOMPARE(names(), strings({"Production", "QSTASH_URL / from the environment"}));
        QCOMPARE(removed.size(), 1);
    }

    void profilesAreOrdered()
    {
        QSignalSpy ordered(m_page.get(), &ProfilesPage::profilesReordered);
        QVERIFY(!find<QToolButton>("profileUpButton")->isEnabled());
        click("profileDownButton");
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(ordered[0][0].toStringList(), strings({"s", "p"}));
        QCOMPARE(names(), strings({"Staging", "Production", "QSTASH_URL / from the environment"}));
        QCOMPARE(list()->currentRow(), 1);
        QVERIFY(!find<QToolButton>("profileDownButton")->isEnabled()); // only a profile from the environment is below
        // The same change as by drag and drop.
        QVERIFY(list()->model()->moveRow({}, 1, {}, 0));
        QTRY_COMPARE(ordered.size(), 2);
        QCOMPARE(ordered[1][0].toStringList(), strings({"p", "s"}));
        QCOMPARE(names(), strings({"Production", "Staging", "QSTASH_URL / from the environment"}));
    }

    void aDuplicateIsAnotherProfile()
    {
        click("duplicateProfileButton");
        QCOMPARE(names()[2], QStringLiteral("Production 2 / not saved yet"));
        click("saveButton");
        QCOMPARE(lastSaved().name, QStringLiteral("Production 2"));
        QCOMPARE(lastSaved().color, ProfileColor::Red);
        QVERIFY(lastSaved().id != QStringLiteral("p") && lastSaved().isKept());
    }

    void coloursAreChosenByArrowKeys()
    {
        auto *red = find<QToolButton>("color.1");
        QVERIFY(red->isChecked());
        red->setFocus();
        QTest::keyClick(red, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), find<QToolButton>("color.2"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(find<QToolButton>("color.0")->isChecked());
        click("saveButton");
        QCOMPARE(lastSaved().color, ProfileColor::None);
        for (const ProfileColor color : AllProfileColors)
            QVERIFY(!find<QToolButton>(qPrintable(QStringLiteral("color.%1").arg(static_cast<int>(color))))
                         ->accessibleName()
                         .isEmpty());
    }

    void opensAWindowOfTheSavedOne()
    {
        QSignalSpy open(m_page.get(), &ProfilesPage::openRequested);
        type("baseEdit", QStringLiteral("https://elsewhere.example.com"));
        click("openButton");
        QCOMPARE(open.last()[0].toString(), QStringLiteral("https://production.example.com#p"));
        choose(2);
        click("openButton");
        QCOMPARE(open.last()[0].toString(), QStringLiteral("http://localhost:8080"));
    }
};

TASKWATCH_TEST(TestProfilesPage, QApplication);
#include "tst_profilespage.moc"
