// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/shippedapis.h"
#include "text/joinedtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Taskwatch {

/// The options of the command line, with their help.
struct CommandLineOptions {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    QCommandLineOption endpoint{QStringLiteral("endpoint"),
        tr("Base address of the endpoint. Default: what the API's environment variable contains, else the API's own address."),
        QStringLiteral("URL")};
    QCommandLineOption profile{QStringLiteral("profile"),
        tr("Use the endpoint and token of this profile (see Settings)."), QStringLiteral("NAME")};
    QCommandLineOption api{QStringLiteral("api"),
        tr("The API of the endpoint: its name, such as %1, or an API file that you wrote.")
            .arg(commaText(shippedApis())),
        QStringLiteral("NAME|FILE")};
    QCommandLineOption checkApi{QStringLiteral("check-api"),
        tr("Check this API file. If --id is given, also print what it makes of the answer on standard "
           "input, fact by fact."),
        QStringLiteral("FILE")};
    QCommandLineOption checkedId{QStringLiteral("id"),
        tr("With --check-api: the id of the task, or the list, that the answer is about."), QStringLiteral("ID")};
    QCommandLineOption findIds{QStringLiteral("find-ids"),
        tr("Print the ids that pasting a text would find, one JSON object per line. The text is a file, or "
           "standard input. Polls nothing.")};
    QCommandLineOption allowHttp{
        QStringLiteral("allow-http"), tr("Allow plain http to other machines. The token is then sent unencrypted.")};
    QCommandLineOption tokenFile{QStringLiteral("token-file"),
        tr("Read the token from the first line of this file; - is standard input. Default: the API's environment variable."),
        QStringLiteral("FILE")};
    QCommandLineOption proxy{QStringLiteral("proxy"),
        tr("Send requests through this proxy, http://HOST:PORT or socks5://HOST:PORT, or through none "
           "with the word none. Default: as the system or the environment says."),
        QStringLiteral("URL")};
    QCommandLineOption ca{QStringLiteral("ca"), tr("Trust the CA certificates in this PEM file besides the system's."),
        QStringLiteral("FILE")};
    QCommandLineOption clientCertificate{QStringLiteral("client-certificate"),
        tr("Present this client certificate, in PEM or PKCS#12 form, to the endpoint."), QStringLiteral("FILE")};
    QCommandLineOption clientKey{QStringLiteral("client-key"),
        tr("The key of the client certificate in PEM form. Default: in the file of the certificate. An encrypted key "
           "needs a profile."),
        QStringLiteral("FILE")};
    QCommandLineOption demo{QStringLiteral("demo"), tr("Watch simulated tasks. Needs no endpoint and no token.")};
    QCommandLineOption newWindow{QStringLiteral("new-window"),
        tr("Open a window for the first profile that has none. If no Taskwatch is running, this "
           "starts it as usual.")};
    QCommandLineOption minimized{QStringLiteral("minimized"),
        tr("Open the windows minimized. If Taskwatch is running already, do nothing. For starting "
           "when you log in.")};
    QCommandLineOption pause{QStringLiteral("pause"), tr("Pause polling in all windows that are open, then exit.")};
    QCommandLineOption open{QStringLiteral("open"),
        tr("Show a recording that was saved with Save Recording. Sends no requests and needs no token."),
        QStringLiteral("FILE")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
        tr("Save a picture of the window as PNG and exit. Needs no display with QT_QPA_PLATFORM=offscreen."),
        QStringLiteral("FILE")};
    QCommandLineOption after{
        QStringLiteral("after"), tr("Seconds before the screenshot (default 3)."), QStringLiteral("S")};
    QCommandLineOption print{QStringLiteral("print"),
        tr("Open no window: poll each task once and print as table, json or csv."), QStringLiteral("FORMAT")};
    QCommandLineOption until{QStringLiteral("until"),
        tr("With --print: poll until every task is answered or finished, then print. Changes are reported on standard "
           "error."),
        QStringLiteral("WHEN")};
    QCommandLineOption timeout{QStringLiteral("timeout"),
        tr("Stop --print after this many seconds and print what is known (default: no limit)."), QStringLiteral("S")};
    QCommandLineOption requestTimeout{QStringLiteral("request-timeout"),
        tr("Time limit for each request in seconds (default 10)."), QStringLiteral("S")};
    QCommandLineOption listProfiles{
        QStringLiteral("list-profiles"), tr("Print the names of the profiles, one per line, and exit.")};
    QCommandLineOption listApis{
        QStringLiteral("list-apis"), tr("Print the names of the APIs, one per line, and exit.")};
    QCommandLineOption selfTest{
        QStringLiteral("self-test"), tr("Check that everything the program needs is installed, then exit.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, tr("Print the version and exit.")};
    QCommandLineOption verbose{
        QStringLiteral("verbose"), tr("With --version, also print the libraries in use, their versions and licences.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, tr("Print this help and exit.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(
            tr("Watches tasks of task queues that are reachable over HTTP. It sends only GET requests."));
        parser.addOptions({endpoint, api, profile, allowHttp, tokenFile, proxy, ca, clientCertificate, clientKey, demo,
            newWindow, minimized, pause, open, screenshot, after, print, until, timeout, requestTimeout, findIds,
            checkApi, checkedId, listProfiles, listApis, selfTest, version, verbose, help});
        parser.addPositionalArgument(QStringLiteral("ids"),
            tr("Ids of tasks, and lists of tasks, to watch. A list is written as in the API file: message:ID, or "
               "queue:emails state:failed. An id that begins with msg_ is the list of the tasks of a message, like "
               "msg:ID; task:ID is always a task. Use - to read more ids from standard input, one per line or in any "
               "text that marks them. The name of a recording, FILE.taskwatch, opens it as --open does."),
            QStringLiteral("[ids…]"));
    }
};

} // namespace Taskwatch
