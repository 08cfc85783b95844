// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "http/certificatefiles.h"
#include "profiles/profilespage.h"
#include "session/session.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "support/builders.h"
#include "support/selfsigned.h"
#include "support/testregistry.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

QSslConfiguration ownCertificate()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(SelfSignedCertificate));
    tls.setPrivateKey(QSslKey(SelfSignedKey, QSsl::Ec));
    return tls;
}

} // namespace

/// Profiles for an endpoint whose certificate only a CA file of the profile knows.
class TestProfileConnection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProfilesFixture> m_fixture;
    std::unique_ptr<ScriptedServer> m_server;

    QString caFile() const { return m_fixture->folder.filePath(QStringLiteral("ca.pem")); }
    void writeCaFile() const
    {
        QFile file(caFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(SelfSignedCertificate) > 0);
    }
    Profile profile(const char *id, const char *name, const QString &ca) const
    {
        return {.id = QString::fromLatin1(id),
            .name = QString::fromLatin1(name),
            .base = QStringLiteral("https://127.0.0.1:%1").arg(m_server->port()),
            .token = {TokenSource::Kind::None, {}},
            .connection = {.caFile = ca}};
    }
    /// The first row. As long as the journal is being opened, one that was not polled yet.
    [[nodiscard]] TaskRow row(const char *window) const
    {
        const TaskTable &table = m_fixture->window(window)->session()->model()->table();
        return table.size() > 0 ? table.at(0) : TaskRow(id("tsk_123"));
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init()
    {
        m_fixture = std::make_unique<ProfilesFixture>();
        m_server = std::make_unique<ScriptedServer>(
            ownCertificate(), ScriptedServer::always(ScriptedServer::response("200 OK", exampleBody())));
    }
    void cleanup()
    {
        m_fixture.reset();
        m_server.reset();
    }

    void aCaFileThatComesLater()
    {
        const Profile alpha = profile("aaaa", "Alpha", caFile());
        m_fixture->keep({alpha}, {alpha.key()});
        QCOMPARE(m_fixture->start({QStringLiteral("tsk_123")}), QString());
        QTRY_VERIFY2(m_fixture->banner("Alpha").startsWith(u"No requests are sent: the file " + caFile()),
            qPrintable(m_fixture->banner("Alpha")));
        QVERIFY(m_fixture->window("Alpha")->session()->status().lacksConnection);
        QCOMPARE(m_server->connections(), 0);
        writeCaFile();
        m_fixture->pressBanner("Alpha");
        QTRY_VERIFY(row("Alpha").task);
        QTRY_COMPARE(m_fixture->banner("Alpha"), QString());
    }

    void theEditorSetsIt()
    {
        writeCaFile();
        const Profile alpha = profile("aaaa", "Alpha", {});
        m_fixture->keep({alpha}, {alpha.key()});
        QCOMPARE(m_fixture->start({QStringLiteral("tsk_123")}), QString());
        QTRY_VERIFY(row("Alpha").failure);
        QCOMPARE(row("Alpha").failure->kind, FetchErrorKind::Tls);
        QVERIFY(m_server->requests().isEmpty());

        m_fixture->press("Alpha", Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_fixture->child<SettingsDialog>("Alpha", "SettingsDialog");
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog, Patience));
        m_fixture->window("Alpha")->window()->parts().settings->showProfiles();
        QTest::mouseClick(m_fixture->child<QAbstractButton>("Alpha", "connectionButton"), Qt::LeftButton);
        auto *edit = m_fixture->child<QLineEdit>("Alpha", "caEdit");
        QVERIFY(edit && edit->isVisible());
        QTest::mouseClick(edit, Qt::LeftButton);
        QTest::keyClicks(edit, caFile() + u'x');
        auto *note = m_fixture->child<QLabel>("Alpha", "connectionNote");
        QTRY_VERIFY2(note->isVisible() && note->text().contains(u"ca.pemx cannot be read"), qPrintable(note->text()));
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTRY_VERIFY(!note->isVisible());
        QTest::mouseClick(m_fixture->child<QAbstractButton>("Alpha", "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(row("Alpha").task && !row("Alpha").failure);
        QCOMPARE(m_fixture->program->registry()->kept().first().connection.caFile, caFile());
    }

    void anotherProfileOfTheSameEndpointRefuses()
    {
        writeCaFile();
        const Profile alpha = profile("aaaa", "Alpha", caFile());
        const Profile beta = profile("bbbb", "Beta", {});
        m_fixture->keep({alpha, beta}, {alpha.key(), beta.key()});
        QCOMPARE(m_fixture->start({QStringLiteral("tsk_123")}), QString());
        QTRY_VERIFY(row("Alpha").task);
        m_fixture->window("Beta")->add(QList{id("tsk_123")});
        QTRY_VERIFY(row("Beta").failure);
        QCOMPARE(row("Beta").failure->kind, FetchErrorKind::Tls);
        QVERIFY(row("Alpha").task && !row("Alpha").failure);
    }
};

TASKWATCH_TEST(TestProfileConnection, QApplication);
#include "tst_profileconnection.moc"
