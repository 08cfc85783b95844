// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

/// Becomes the first instance in a folder, for a test that kills it. When it is asked for something it says so and
/// waits until its input ends, as an instance that is busy ending; then it ends without an answer.
int main(int argc, char *argv[])
{
    using namespace Taskwatch;
    QCoreApplication app(argc, argv);
    SingleInstance instance(app.arguments().at(1));
    instance.setHandler([](const InstanceRequest &) -> Result<SingleInstance::Answer> {
        std::puts("asked");
        std::fflush(stdout);
        while (std::getchar() != EOF) { }
        QCoreApplication::quit();
        return SingleInstance::Answer::Ending;
    });
    const bool first = instance.claim() == SingleInstance::Role::First && instance.listen();
    std::puts(first ? "first" : "not first");
    std::fflush(stdout);
    return app.exec();
}
