// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fakenames.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

#include <dlfcn.h>
#include <netdb.h>

namespace Taskwatch::Test {

namespace {

struct Meaning {
    QByteArrayList addresses;
    std::optional<int> error;
    bool waits = false;
};

struct Names {
    std::mutex mutex;
    std::condition_variable changed;
    std::map<QByteArray, Meaning> meanings;
};

Names &fakeNames()
{
    static Names names;
    return names;
}

void setMeaning(const QByteArray &name, const Meaning &meaning)
{
    Names &names = fakeNames();
    const std::lock_guard lock(names.mutex);
    names.meanings[name] = meaning;
    names.changed.notify_all();
}

/// Waits for the end of the look-up. nullopt: the name was not set.
std::optional<Meaning> meaningOf(const char *name)
{
    if (!name)
        return std::nullopt;
    Names &names = fakeNames();
    std::unique_lock lock(names.mutex);
    const auto found = names.meanings.find(QByteArray(name));
    if (found == names.meanings.end())
        return std::nullopt;
    names.changed.wait(lock, [&] { return !found->second.waits; });
    return found->second;
}

using Lookup = int (*)(const char *, const char *, const addrinfo *, addrinfo **);

Lookup systemLookup()
{
    return reinterpret_cast<Lookup>(dlsym(RTLD_NEXT, "getaddrinfo"));
}

int lookUp(const Meaning &meaning, const char *service, const addrinfo *hints, addrinfo **result)
{
    if (meaning.error)
        return *meaning.error;
    addrinfo wanted = hints ? *hints : addrinfo{};
    wanted.ai_flags = AI_NUMERICHOST;
    *result = nullptr;
    addrinfo **end = result;
    for (const QByteArray &address : meaning.addresses) {
        if (systemLookup()(address.constData(), service, &wanted, end) != 0)
            continue; // of another family than is asked for
        while (*end)
            end = &(*end)->ai_next;
    }
    return *result ? 0 : EAI_NONAME;
}

} // namespace

void FakeNames::set(const QByteArray &name, const QByteArrayList &addresses)
{
    setMeaning(name, {.addresses = addresses, .error = {}});
}

void FakeNames::fail(const QByteArray &name, int error)
{
    setMeaning(name, {.addresses = {}, .error = error});
}

void FakeNames::keepWaiting(const QByteArray &name)
{
    setMeaning(name, {.addresses = {}, .error = {}, .waits = true});
}

} // namespace Taskwatch::Test

/// Qt finds this one before that of the C library, because it is in the program.
extern "C" __attribute__((visibility("default"))) int getaddrinfo(
    const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    using namespace Taskwatch::Test;
    const std::optional<Meaning> meaning = meaningOf(name);
    return meaning ? lookUp(*meaning, service, hints, result) : systemLookup()(name, service, hints, result);
}
