# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes the metadata to BUILD as it is where the address of the tree is known:
#   cmake -DTREE=<checkout> -DBUILD=<folder> -P metainfo.cmake
cmake_minimum_required(VERSION 3.25)

set(TASKWATCH_WEBSITE https://taskwatch.example/)
file(READ ${TREE}/resources/desktop/web-entries.xml.in TASKWATCH_WEB_ENTRIES)
string(CONFIGURE "${TASKWATCH_WEB_ENTRIES}" TASKWATCH_WEB_ENTRIES @ONLY)
configure_file(${TREE}/resources/desktop/org.taskwatch.taskwatch.metainfo.xml.in
    ${BUILD}/org.taskwatch.taskwatch.metainfo.xml @ONLY)
