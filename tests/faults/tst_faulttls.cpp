// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Servers whose encryption is weak, or is negotiated again. `openssl` plays them, with keys that it makes for each
/// test.
class TestFaultTls : public QObject
{
    Q_OBJECT

private:
    void openssl(const QString &command)
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral("openssl"), command.split(u' '));
        QVERIFY(program.waitForFinished(Patience));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    }

    /// Makes `key.pem` and `cert.pem`, signed by `ca.pem`.
    void makeCertificate(const QString &key, const QString &digest)
    {
        openssl(
            QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout cakey.pem -out ca.pem -days 2 -subj /CN=Test"));
        openssl(QStringLiteral("req -newkey %1 -nodes -keyout key.pem -out request.pem -subj /CN=localhost "
                               "-addext subjectAltName=IP:127.0.0.1")
                    .arg(key));
        openssl(QStringLiteral("x509 -req -in request.pem -CA ca.pem -CAkey cakey.pem -CAcreateserial -out cert.pem "
                               "-days 2 -copy_extensions copy -%1")
                    .arg(digest));
    }

    /// Starts the server on a free port, which is returned; 0 if it does not start.
    quint16 serve(QProcess &server, const QString &options)
    {
        server.setWorkingDirectory(m_folder.path());
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(QStringLiteral("openssl"),
            QStringLiteral("s_server -accept 127.0.0.1:0 -key key.pem -cert cert.pem %1").arg(options).split(u' '));
        QByteArray output;
        const bool listens = waitUntil([&] {
            output += server.readAll();
            return output.contains("ACCEPT 127.0.0.1:") && output.endsWith('\n');
        });
        const QByteArray rest = output.mid(output.indexOf("ACCEPT 127.0.0.1:") + 17);
        return listens ? rest.left(rest.indexOf('\n')).trimmed().toUShort() : 0;
    }

    static void end(QProcess &server)
    {
        server.kill();
        server.waitForFinished(Patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("The program openssl is not installed.");
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_trusted); }

    void aWeakServer_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *key, const char *digest, const char *options,
                             const char *words) {
            QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(digest)
                                << QString::fromLatin1(options) << QString::fromLatin1(words);
        };
        const char *all = "-cipher DEFAULT:@SECLEVEL=0";
        row("a key of 1024 bits", "rsa:1024", "sha256", all, "too weak");
        row("signed with SHA-1", "rsa:2048", "sha1", all, "");
        row("TLS 1.0 only", "rsa:2048", "sha256", "-tls1 -cipher DEFAULT:@SECLEVEL=0", "");
        row("TLS 1.1 only", "rsa:2048", "sha256", "-tls1_1 -cipher DEFAULT:@SECLEVEL=0", "");
        row("no encryption", "rsa:2048", "sha256", "-tls1_2 -cipher NULL:@SECLEVEL=0", "");
    }

    void aWeakServer()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, digest);
        QFETCH(const QString, options);
        QFETCH(const QString, words);
        makeCertificate(key, digest);
        QSslConfiguration trusting = m_trusted;
        trusting.addCaCertificates(m_folder.filePath(QStringLiteral("ca.pem")));
        QSslConfiguration::setDefaultConfiguration(trusting);
        QProcess server;
        const quint16 port = serve(server, options);
        QVERIFY(port != 0);
        FaultFixture seen(targetAt(QStringLiteral("https://127.0.0.1:%1").arg(port)), 5s);
        checkNobodyThere(seen, FetchErrorKind::Tls, words);
        QVERIFY(!server.readAll().contains("GET /")); // neither token nor id were sent
        end(server);
    }

    void negotiatedAgain()
    {
        makeCertificate(QStringLiteral("rsa:2048"), QStringLiteral("sha256"));
        QSslConfiguration trusting = m_trusted;
        trusting.addCaCertificates(m_folder.filePath(QStringLiteral("ca.pem")));
        QSslConfiguration::setDefaultConfiguration(trusting);
        QProcess server;
        const quint16 port = serve(server, QStringLiteral("-tls1_2"));
        QVERIFY(port != 0);
        FaultFixture seen(targetAt(QStringLiteral("https://127.0.0.1:%1").arg(port)), 5s);
        seen.session.watch({id("tsk_1")});
        QByteArray output;
        const auto isAsked = [&] {
            output += server.readAll();
            return output.contains("GET /v1/tasks/tsk_1") && output.endsWith("\r\n\r\n");
        };
        QVERIFY(waitUntil(isAsked));
        server.write("R\n"); // asks to negotiate again, before the answer
        QVERIFY(waitUntil([&] {
            output += server.readAll();
            return output.contains("SSL_do_handshake");
        }));
        server.write(ScriptedServer::response("200 OK", taskText().replace("{id}", "tsk_1"), "Connection: close\r\n"));
        checkWellAgain(seen);
        end(server);
    }

private:
    QTemporaryDir m_folder;
    const QSslConfiguration m_trusted = QSslConfiguration::defaultConfiguration();
};

TASKWATCH_TEST(TestFaultTls, QCoreApplication);
#include "tst_faulttls.moc"
