// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"

#include "support/testenvironment.h"

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Taskwatch::Test {

namespace {

struct Entry {
    QByteArray name;
    TestRegistration::Run run;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> all; // made at its first use: registrations run before main(), in any order
    return all;
}

} // namespace

TestRegistration::TestRegistration(const char *className, Run run)
{
    entries().push_back({"tst_" + QByteArray(className + qstrlen("Test")).toLower(), run});
}

} // namespace Taskwatch::Test

// A test may start its own executable again, with arguments of its own: the environment then names the class.
constexpr char ClassVariable[] = "TASKWATCH_TEST_CLASS";

int main(int argc, char **argv)
{
    const auto &all = Taskwatch::Test::entries();
    const auto named = [&all](const QByteArray &name) {
        return std::find_if(all.begin(), all.end(), [&name](const auto &entry) { return entry.name == name; });
    };
    if (const auto given = named(argc > 1 ? argv[1] : ""); given != all.end()) {
        const Taskwatch::Test::TestEnvironment environment;
        qputenv(ClassVariable, given->name);
        argv[1] = argv[0]; // QtTest and the application see the arguments without the name
        return given->run(argc - 1, argv + 1);
    }
    if (const auto parents = named(qgetenv(ClassVariable)); parents != all.end())
        return parents->run(argc, argv);
    std::fprintf(stderr, "usage: %s TEST [arguments of QtTest]\n", argv[0]);
    for (const auto &entry : all)
        std::fprintf(stderr, "  %s\n", entry.name.constData());
    return 2;
}

#ifdef __SANITIZE_ADDRESS__
// The library of the message bus keeps an object of a connection to the accessibility bus, which nothing can free.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libdbus\n";
}
#endif

#ifdef __SANITIZE_THREAD__
// QProcess starts a program in a child that shares the memory: ThreadSanitizer takes this process for a forked one. It
// must keep more of what was done before than it does by itself: a stack that it has lost matches no suppression.
extern "C" const char *__tsan_default_options();
extern "C" const char *__tsan_default_options()
{
    return "die_after_fork=0:history_size=7";
}

// Of Qt, only Core is built for ThreadSanitizer. It cannot see the atomic counters and the mutexes of these, which have
// threads of their own.
extern "C" const char *__tsan_default_suppressions();
extern "C" const char *__tsan_default_suppressions()
{
    return "race:libQt6Network.so\n" // its thread of HTTP shares the bytes of requests and answers with the caller
           "race:libQt6DBus.so\n" // its thread of the connections hands messages over
           "mutex:libQt6DBus.so\n"; // it locks a mutex unseen, and Core unlocks that to wait
}
#endif
