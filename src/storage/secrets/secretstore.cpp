// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstore.h"

#include "secrets/secretstoreworker.h"

#include <QTimer>

#include <atomic>

namespace Taskwatch {

namespace {

std::atomic<int> stores{0};

} // namespace

SecretStore::SecretStore(QObject *parent)
    : SecretStore(Notice, Patience, parent)
{
}

SecretStore::SecretStore(std::chrono::milliseconds notice, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_notice(notice)
    , m_patience(patience)
    , m_worker(new SecretStoreWorker)
{
    const int before = stores++;
    Q_ASSERT_X(before == 0, Q_FUNC_INFO, "QtKeychain works in one thread only");
    m_thread.setObjectName(QStringLiteral("secrets"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SecretStoreWorker::done, this, &SecretStore::end);
    // The thread starts with the first request, so a program that stores no token never loads the libraries for it.
}

SecretStore::~SecretStore()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker;
    }
}

quint64 SecretStore::begin(Verb verb, const QString &profileId)
{
    if (!m_thread.isRunning())
        m_thread.start();
    const quint64 number = ++m_lastNumber;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, number] { losePatience(number); });
    timer->start(m_notice);
    m_questions.insert(number, {verb, profileId, timer});
    return number;
}

void SecretStore::read(const QString &profileId)
{
    const quint64 number = begin(Verb::Read, profileId);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number, profileId] { worker->read(number, profileId); });
}

void SecretStore::write(const QString &profileId, const ApiToken &token)
{
    const quint64 number = begin(Verb::Write, profileId);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number, profileId, token] { worker->write(number, profileId, token); });
}

void SecretStore::remove(const QString &profileId)
{
    const quint64 number = begin(Verb::Remove, profileId);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number, profileId] { worker->remove(number, profileId); });
}

void SecretStore::losePatience(quint64 number)
{
    Question &question = m_questions[number];
    if (!question.noticed && m_patience > m_notice) {
        question.noticed = true;
        question.timer->start(m_patience - m_notice);
        Q_EMIT waiting(question.profileId,
            tr("The keyring has not answered yet. It may be asking for its password in another window."));
        return;
    }
    end(number,
        SecretFailure{SecretFailure::Kind::NoAnswer,
            tr("the keyring does not answer: unlock it (Passwords and Keys, or KWallet Manager) and try again")},
        {});
}

void SecretStore::end(quint64 number, const std::optional<SecretFailure> &failure, const ApiToken &token)
{
    const auto it = m_questions.find(number);
    if (it == m_questions.end())
        return; // a late answer: NoAnswer has been reported
    const Question question = *it;
    m_questions.erase(it);
    question.timer->deleteLater(); // this may run in its timeout signal
    switch (question.verb) {
    case Verb::Read:
        Q_EMIT readDone(question.profileId, failure ? ReadResult(Failure{*failure}) : ReadResult(token));
        break;
    case Verb::Write:
        Q_EMIT written(question.profileId, failure);
        break;
    case Verb::Remove:
        Q_EMIT removed(question.profileId, failure);
        break;
    }
}

} // namespace Taskwatch
