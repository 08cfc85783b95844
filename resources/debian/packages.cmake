# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian packages: "cpack" in a build folder writes taskwatch_….deb and taskwatch-simulator_….deb there.
set(TASKWATCH_CONTACT "The Taskwatch contributors <taskwatch@taskwatch.example>" CACHE STRING
    "Name and address of who maintains the packages")

set(CPACK_VERBATIM_VARIABLES ON)
# Each component has a description of its own, to which CPack would prepend this one.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Taskwatch contributors")
set(CPACK_PACKAGE_CONTACT "${TASKWATCH_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${TASKWATCH_WEBSITE}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL taskwatch)
if(TASKWATCH_SIMULATOR)
    list(APPEND CPACK_COMPONENTS_ALL simulator)
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${TASKWATCH_CONTACT}")
# The libraries that the programs link, from the programs themselves. What is loaded at run time is named below.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_TASKWATCH_PACKAGE_NAME taskwatch)
set(CPACK_DEBIAN_TASKWATCH_PACKAGE_SECTION net)
set(CPACK_COMPONENT_TASKWATCH_DESCRIPTION
"monitor for tasks in HTTP task queues
Taskwatch keeps a table of tasks up to date: their states, retries and times.
It remembers every change that it saw, notifies of failures, and only reads:
it sends nothing but GET requests.
.
It knows QStash v1 and v2, asynqmon, bull-board, Flower and River UI, and
other APIs that a file describes.")
set(CPACK_DEBIAN_TASKWATCH_PACKAGE_DEPENDS libqt6sql6-sqlite) # the journal's driver, a plug-in
# A proper desktop has these: certificates, a font, the keyring, Wayland, icons of the type of recordings, and
# Qt's own texts in the person's language.
set(CPACK_DEBIAN_TASKWATCH_PACKAGE_RECOMMENDS
    "ca-certificates, fonts-dejavu-core | fonts-freefont-ttf, libsecret-1-0, qt6-wayland, shared-mime-info, hicolor-icon-theme, qt6-translations-l10n")
set(CPACK_DEBIAN_TASKWATCH_PACKAGE_SUGGESTS "taskwatch-simulator (= ${PROJECT_VERSION})")

set(CPACK_DEBIAN_SIMULATOR_PACKAGE_NAME taskwatch-simulator)
set(CPACK_DEBIAN_SIMULATOR_PACKAGE_SECTION net)
set(CPACK_COMPONENT_SIMULATOR_DESCRIPTION
"simulated HTTP task queue for Taskwatch
A server for this machine that plays the API of QStash, with tasks that wait,
run, fail, retry and finish.
.
The demo of Taskwatch starts it. It serves tests of other clients, too.")
set(CPACK_DEBIAN_SIMULATOR_PACKAGE_ENHANCES taskwatch)

include(CPack)
