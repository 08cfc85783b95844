// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/connection.h"
#include "support/testcertificates.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QTest>

#include <algorithm>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Reading of CA files, client certificates and keys, and what is said of those that cannot be used.
class TestCertificateFiles : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_made;

    ConnectionSettings with(const char *ca, const char *certificate = "", const char *key = "") const
    {
        const auto path = [this](const char *name) { return *name ? m_made.file(name) : QString(); };
        return {.caFile = path(ca), .certificateFile = path(certificate), .keyFile = path(key)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestCertificates::arePossible())
            QSKIP("The program openssl is not installed.");
        m_made.makeAuthority("ca");
        m_made.makeCertificate("me", "ca");
        m_made.makeCertificate("other", "ca");
        m_made.makeCertificate("late", "ca", -1);
        m_made.write("together.pem", m_made.read("me.key") + m_made.read("me.pem") + m_made.read("ca.pem"));
        m_made.write("reversed.pem", m_made.read("me.pem") + m_made.read("me.key"));
        m_made.write("bundle.pem", m_made.read("late.pem") + m_made.read("ca.pem"));
        m_made.write("text.pem", "hello\n");
        m_made.write("cut.pem", m_made.read("me.pem").left(200));
        m_made.openssl(QStringLiteral("x509 -in ca.pem -outform DER -out ca.der"));
        m_made.openssl(QStringLiteral("pkcs8 -topk8 -in me.key -out locked.key -passout pass:SECRET"));
        m_made.openssl(QStringLiteral("ec -in me.key -out oldlocked.key -aes256 -passout pass:SECRET"));
        m_made.openssl(QStringLiteral("genrsa -out rsa.key 2048"));
        m_made.openssl(QStringLiteral("req -x509 -key rsa.key -out rsa.pem -days 2 -subj /CN=rsa"));
        m_made.openssl(QStringLiteral("genpkey -algorithm ed25519 -out ed.key"));
        m_made.openssl(QStringLiteral("req -x509 -key ed.key -out ed.pem -days 2 -subj /CN=ed"));
        m_made.openssl(QStringLiteral("pkcs12 -export -in me.pem -inkey me.key -certfile ca.pem -out me.p12 "
                                      "-passout pass:SECRET"));
        m_made.openssl(QStringLiteral("pkcs12 -export -in me.pem -inkey me.key -out open.p12 -passout pass:"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<ConnectionSettings>("settings");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("words"); // empty: nothing is wrong
        const auto row = [](const char *name, const ConnectionSettings &settings, const char *words,
                             const char *passphrase = "") {
            QTest::newRow(name) << settings << QString::fromLatin1(passphrase) << QString::fromLatin1(words);
        };
        row("nothing", {}, "");
        row("a CA", with("ca.pem"), "");
        row("a bundle of which one has expired", with("bundle.pem"), "");
        row("no CA file", with("nothing.pem"), "nothing.pem cannot be read: No such file");
        row("a folder", {.caFile = QStringLiteral("/")}, "/ is not a regular file");
        row("a device", {.caFile = QStringLiteral("/dev/zero")}, "/dev/zero is not a regular file");
        row("a CA file with text", with("text.pem"), "contains no certificate in PEM form");
        row("a CA file in DER", with("ca.der"), "openssl x509 -inform DER");
        row("a CA file that is cut", with("cut.pem"), "contains no certificate in PEM form");
        row("a key as CA file", with("me.key"), "contains no certificate in PEM form");
        row("an expired CA file", with("late.pem"), "late.pem expired on ");
        row("a certificate with its key", with("", "me.pem", "me.key"), "");
        row("both in one file, the key first", with("", "together.pem"), "");
        row("both in one file, the key last", with("", "reversed.pem"), "");
        row("an RSA key", with("", "rsa.pem", "rsa.key"), "");
        row("no key", with("", "me.pem"), "me.pem contains no private key");
        row("a key file without a key", with("", "me.pem", "text.pem"), "text.pem contains no private key");
        row("a key file that is not there", with("", "me.pem", "nothing.key"), "nothing.key cannot be read");
        row("the key of another", with("", "me.pem", "other.key"), "does not belong to the client certificate");
        row("the key of another kind", with("", "me.pem", "rsa.key"), "does not belong to the client certificate");
        row("an Ed25519 key", with("", "ed.pem", "ed.key"), "can use RSA and EC keys");
        row("an expired certificate", with("", "late.pem", "late.key"), "late.pem expired on ");
        row("no certificate", with("", "text.pem", "me.key"), "no certificate in PEM or PKCS#12 form");
        row("a locked key", with("", "me.pem", "locked.key"), "is encrypted; enter its passphrase");
        row("a locked key, opened", with("", "me.pem", "locked.key"), "", "SECRET");
        row("a locked key, wrongly", with("", "me.pem", "locked.key"), "cannot be read with this passphrase", "WRONG");
        row("an old locked key", with("", "me.pem", "oldlocked.key"), "is encrypted; enter its passphrase");
        row("an old locked key, opened", with("", "me.pem", "oldlocked.key"), "", "SECRET");
        row("a needless passphrase", with("", "me.pem", "me.key"), "", "SECRET");
        row("PKCS#12", with("", "me.p12"), "", "SECRET");
        row("PKCS#12 without its passphrase", with("", "me.p12"), "is encrypted; enter its passphrase");
        row("PKCS#12 with a wrong one", with("", "me.p12"), "me.p12 cannot be read with this passphrase", "WRONG");
        row("PKCS#12 with an empty one", with("", "open.p12"), "");
    }

    void saysWhatIsWrong()
    {
        QFETCH(const ConnectionSettings, settings);
        QFETCH(const QString, passphrase);
        QFETCH(const QString, words);
        const Result<Connection, ConnectionFailure> connection =
            readConnection(settings, {.proxy = {}, .key = Password(passphrase)});
        const QString said = connection ? QString() : connection.error().words;
        QVERIFY2(words.isEmpty() ? said.isEmpty() : said.contains(words), qPrintable(said));
        QVERIFY(!said.contains(u"SECRET") && !said.contains(u"WRONG"));
        if (!connection) {
            QCOMPARE(connection.error().wantsPassphrase, words.contains(u"enter its passphrase"));
            return;
        }
        QCOMPARE(connection->hasClientCertificate(), !settings.certificateFile.isEmpty());
    }

    void theSystemsAuthoritiesStayTrusted()
    {
        const Result<Connection, ConnectionFailure> connection = readConnection(with("ca.pem"), {});
        QVERIFY(connection);
        const QList<QSslCertificate> trusted = connection->tls->caCertificates();
        const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
        QVERIFY(std::all_of(systems.begin(), systems.end(),
            [&trusted](const QSslCertificate &each) { return trusted.contains(each); }));
        QVERIFY(trusted.contains(QSslCertificate(m_made.read("ca.pem"))));
    }

    void aChainIsSentWhole()
    {
        const Result<Connection, ConnectionFailure> pem = readConnection(with("", "together.pem"), {});
        const Result<Connection, ConnectionFailure> bundle =
            readConnection(with("", "me.p12"), {.proxy = {}, .key = Password(QStringLiteral("SECRET"))});
        QVERIFY(pem && bundle);
        QCOMPARE(pem->tls->localCertificateChain(),
            (QList{QSslCertificate(m_made.read("me.pem")), QSslCertificate(m_made.read("ca.pem"))}));
        QCOMPARE(bundle->tls->localCertificateChain(), pem->tls->localCertificateChain());
    }
};

TASKWATCH_TEST(TestCertificateFiles, QCoreApplication);
#include "tst_certificatefiles.moc"
