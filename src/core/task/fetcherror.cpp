// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/fetcherror.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct FetchErrorWords {
    Q_DECLARE_TR_FUNCTIONS(FetchError)
};

} // namespace

QString fetchErrorKey(FetchErrorKind kind)
{
    switch (kind) {
    case FetchErrorKind::Unreachable:
        return QStringLiteral("unreachable");
    case FetchErrorKind::Timeout:
        return QStringLiteral("timeout");
    case FetchErrorKind::Tls:
        return QStringLiteral("tls");
    case FetchErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case FetchErrorKind::NotFound:
        return QStringLiteral("notFound");
    case FetchErrorKind::RateLimited:
        return QStringLiteral("rateLimited");
    case FetchErrorKind::Server:
        return QStringLiteral("server");
    case FetchErrorKind::Redirected:
        return QStringLiteral("redirected");
    case FetchErrorKind::Rejected:
        return QStringLiteral("rejected");
    case FetchErrorKind::BadAnswer:
        return QStringLiteral("badAnswer");
    case FetchErrorKind::TooLarge:
        return QStringLiteral("tooLarge");
    case FetchErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case FetchErrorKind::BadId:
        return QStringLiteral("badId");
    case FetchErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    }
    Q_UNREACHABLE();
}

QString fetchErrorTitle(FetchErrorKind kind)
{
    switch (kind) {
    case FetchErrorKind::Unreachable:
        return FetchErrorWords::tr("Endpoint unreachable");
    case FetchErrorKind::Timeout:
        return FetchErrorWords::tr("Timed out");
    case FetchErrorKind::Tls:
        return FetchErrorWords::tr("No secure connection");
    case FetchErrorKind::Unauthorized:
        return FetchErrorWords::tr("Token refused");
    case FetchErrorKind::NotFound:
        return FetchErrorWords::tr("Not found");
    case FetchErrorKind::RateLimited:
        return FetchErrorWords::tr("Too many requests");
    case FetchErrorKind::Server:
        return FetchErrorWords::tr("Server error");
    case FetchErrorKind::Redirected:
        return FetchErrorWords::tr("Redirected");
    case FetchErrorKind::Rejected:
        return FetchErrorWords::tr("Request rejected");
    case FetchErrorKind::BadAnswer:
        return FetchErrorWords::tr("Invalid answer");
    case FetchErrorKind::TooLarge:
        return FetchErrorWords::tr("Answer too large");
    case FetchErrorKind::Cancelled:
        return FetchErrorWords::tr("Cancelled");
    case FetchErrorKind::BadId:
        return FetchErrorWords::tr("Invalid id");
    case FetchErrorKind::Forbidden:
        return FetchErrorWords::tr("Access to the task refused");
    }
    Q_UNREACHABLE();
}

QString fetchErrorLabel(FetchErrorKind kind)
{
    switch (kind) {
    case FetchErrorKind::Unreachable:
        return FetchErrorWords::tr("unreachable");
    case FetchErrorKind::Timeout:
        return FetchErrorWords::tr("no answer");
    case FetchErrorKind::Tls:
        return FetchErrorWords::tr("no secure connection");
    case FetchErrorKind::Unauthorized:
        return FetchErrorWords::tr("token refused");
    case FetchErrorKind::NotFound:
        return FetchErrorWords::tr("not found");
    case FetchErrorKind::RateLimited:
        return FetchErrorWords::tr("rate limited");
    case FetchErrorKind::Server:
        return FetchErrorWords::tr("server error");
    case FetchErrorKind::Redirected:
        return FetchErrorWords::tr("redirected");
    case FetchErrorKind::Rejected:
        return FetchErrorWords::tr("rejected");
    case FetchErrorKind::BadAnswer:
        return FetchErrorWords::tr("invalid answer");
    case FetchErrorKind::TooLarge:
        return FetchErrorWords::tr("too large");
    case FetchErrorKind::Cancelled:
        return FetchErrorWords::tr("cancelled");
    case FetchErrorKind::BadId:
        return FetchErrorWords::tr("invalid id");
    case FetchErrorKind::Forbidden:
        return FetchErrorWords::tr("access refused");
    }
    Q_UNREACHABLE();
}

FailureScope failureScope(FetchErrorKind kind)
{
    switch (kind) {
    case FetchErrorKind::Cancelled:
    case FetchErrorKind::BadId:
        return FailureScope::Nobody;
    case FetchErrorKind::Unreachable:
    case FetchErrorKind::Timeout:
    case FetchErrorKind::Tls:
        return FailureScope::NobodyThere;
    case FetchErrorKind::Unauthorized:
        return FailureScope::TokenRefused;
    case FetchErrorKind::RateLimited:
        return FailureScope::TooMany;
    case FetchErrorKind::NotFound:
    case FetchErrorKind::Server:
    case FetchErrorKind::Redirected:
    case FetchErrorKind::Rejected:
    case FetchErrorKind::BadAnswer:
    case FetchErrorKind::TooLarge:
    case FetchErrorKind::Forbidden:
        return FailureScope::ThisTask;
    }
    Q_UNREACHABLE();
}

bool isRefusal(FetchErrorKind kind)
{
    return failureScope(kind) == FailureScope::ThisTask && kind != FetchErrorKind::Server;
}

} // namespace Taskwatch
