// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/xsmpserver.h"

#include <QSocketNotifier>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>

// After Qt's, because they define words such as Bool and Status.
#include <X11/ICE/ICElib.h>
#include <X11/SM/SMlib.h>

/// Of libICE, without a declaration: it does not listen for this kind of address.
extern "C" int _IceTransNoListen(const char *protocol); // NOLINT(bugprone-reserved-identifier): its name

namespace Taskwatch::Test {

/// The connections, and the functions that libSM calls.
struct SmLibrary {
    XsmpServer *server;
    int listenerCount = 0;
    IceListenObj *listeners = nullptr;
    SmsConn program = nullptr;
    bool isLoggingOut = false;

    explicit SmLibrary(XsmpServer *owner)
        : server(owner)
    {
    }
    static SmLibrary *of(SmPointer data) { return static_cast<SmLibrary *>(data); }

    void accept(IceListenObj listener)
    {
        IceAcceptStatus status = IceAcceptFailure;
        IceConn connection = IceAcceptConnection(listener, &status);
        if (!connection)
            return;
        auto *notifier = new QSocketNotifier(IceConnectionNumber(connection), QSocketNotifier::Read, server);
        QObject::connect(notifier, &QSocketNotifier::activated, server, [this, connection, notifier] {
            const IceProcessMessagesStatus read = IceProcessMessages(connection, nullptr, nullptr);
            if (read == IceProcessMessagesSuccess)
                return;
            notifier->setEnabled(false);
            notifier->deleteLater();
            if (read == IceProcessMessagesIOError)
                close(connection);
        });
    }
    void close(IceConn connection)
    {
        if (program && SmsGetIceConnection(program) == connection) {
            SmsCleanUp(program);
            program = nullptr;
        }
        IceSetShutdownNegotiation(connection, False);
        IceCloseConnection(connection);
    }

    static Status welcome(SmsConn connection, SmPointer data, unsigned long *mask, SmsCallbacks *callbacks, char **)
    {
        of(data)->program = connection;
        *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
            | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
            | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
            | SmsGetPropertiesProcMask;
        callbacks->register_client = {registerProgram, data};
        callbacks->interact_request = {[](SmsConn sms, SmPointer library, int) {
                                           ++of(library)->server->m_questions;
                                           SmsInteract(sms);
                                       },
            data};
        callbacks->interact_done = {[](SmsConn, SmPointer, Bool) {}, data};
        callbacks->save_yourself_request = {[](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, data};
        callbacks->save_yourself_phase2_request = {[](SmsConn sms, SmPointer) { SmsSaveYourselfPhase2(sms); }, data};
        callbacks->save_yourself_done = {[](SmsConn sms, SmPointer library, Bool) {
                                             ++of(library)->server->m_saves;
                                             if (!of(library)->isLoggingOut)
                                                 SmsSaveComplete(sms);
                                         },
            data};
        callbacks->close_connection = {[](SmsConn sms, SmPointer library, int count, char **reasons) {
                                           SmFreeReasons(count, reasons);
                                           of(library)->close(SmsGetIceConnection(sms));
                                       },
            data};
        callbacks->set_properties = {setProperties, data};
        callbacks->delete_properties = {[](SmsConn, SmPointer, int count, char **names) {
                                            std::for_each(names, names + count, [](char *name) { std::free(name); });
                                            std::free(names);
                                        },
            data};
        callbacks->get_properties = {[](SmsConn sms, SmPointer) { SmsReturnProperties(sms, 0, nullptr); }, data};
        return 1;
    }
    static Status registerProgram(SmsConn connection, SmPointer data, char *idBefore)
    {
        of(data)->server->m_idBefore = idBefore;
        char id[] = "10taskwatch1";
        SmsRegisterClientReply(connection, idBefore ? idBefore : id);
        if (!idBefore) // a new program is to save itself once
            SmsSaveYourself(connection, SmSaveLocal, False, SmInteractStyleNone, False);
        std::free(idBefore);
        return 1;
    }
    static void setProperties(SmsConn, SmPointer data, int count, SmProp **properties)
    {
        for (int i = 0; i < count; ++i) {
            const SmProp &property = *properties[i];
            QByteArrayList values;
            for (int j = 0; j < property.num_vals; ++j)
                values.append(QByteArray(static_cast<const char *>(property.vals[j].value), property.vals[j].length));
            of(data)->server->m_properties.insert(property.name, values);
            SmFreeProperty(properties[i]);
        }
        std::free(properties);
    }
};

XsmpServer::XsmpServer()
    : m_library(std::make_unique<SmLibrary>(this))
{
}

XsmpServer::~XsmpServer()
{
    IceFreeListenObjs(m_library->listenerCount, m_library->listeners);
}

QString XsmpServer::start()
{
    char error[256] = "";
    char vendor[] = "Taskwatch";
    char release[] = "1";
    const auto trustAll = [](char *) -> Bool { return True; }; // a socket of this user, and no token is sent
    IceSetIOErrorHandler([](IceConn) {}); // the default ends the process
    std::signal(SIGPIPE, SIG_IGN); // a program may be gone when it is answered
    _IceTransNoListen("tcp");
    if (!SmsInitialize(vendor, release, SmLibrary::welcome, m_library.get(), trustAll, sizeof error, error)
        || !IceListenForConnections(&m_library->listenerCount, &m_library->listeners, sizeof error, error))
        return QString::fromLocal8Bit(error);
    for (int i = 0; i < m_library->listenerCount; ++i) {
        IceListenObj listener = m_library->listeners[i];
        IceSetHostBasedAuthProc(listener, trustAll);
        auto *notifier = new QSocketNotifier(IceGetListenConnectionNumber(listener), QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, listener] { m_library->accept(listener); });
    }
    char *address = IceComposeNetworkIdList(m_library->listenerCount, m_library->listeners);
    m_address = QString::fromLocal8Bit(address);
    std::free(address);
    return {};
}

bool XsmpServer::hasProgram() const
{
    return m_library->program;
}

void XsmpServer::requestSave()
{
    m_library->isLoggingOut = true;
    SmsSaveYourself(m_library->program, SmSaveBoth, True, SmInteractStyleAny, False);
}

void XsmpServer::cancelLogout()
{
    m_library->isLoggingOut = false;
    SmsShutdownCancelled(m_library->program);
}

void XsmpServer::endProgram()
{
    m_library->isLoggingOut = false;
    SmsDie(m_library->program);
}

} // namespace Taskwatch::Test
