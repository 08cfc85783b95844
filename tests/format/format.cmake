# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that the sources and tests are formatted as .clang-format says. Run with cmake -P format.cmake; it reads the tree it lies in.
cmake_minimum_required(VERSION 3.25)

set(VERSION 14) # another one formats differently

find_program(CLANG_FORMAT NAMES clang-format-${VERSION} clang-format)
if(NOT CLANG_FORMAT)
    message("Skipped: clang-format ${VERSION} is not installed.")
    return()
endif()
execute_process(COMMAND "${CLANG_FORMAT}" --version OUTPUT_VARIABLE said OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT said MATCHES "version ${VERSION}\\.")
    string(REGEX REPLACE "\n.*" "" said "${said}")
    message("Skipped: clang-format ${VERSION} is needed, but ${CLANG_FORMAT} is \"${said}\".")
    return()
endif()

cmake_path(SET ROOT NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../..")
file(GLOB_RECURSE FILES RELATIVE "${ROOT}"
    "${ROOT}/src/*.h" "${ROOT}/src/*.cpp" "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp")
execute_process(COMMAND "${CLANG_FORMAT}" --dry-run --Werror --ferror-limit=1 ${FILES}
    WORKING_DIRECTORY "${ROOT}" RESULT_VARIABLE failed ERROR_VARIABLE found)
if(failed)
    message("${found}")
    message(FATAL_ERROR "Not formatted, see above. Mend it with: ${CLANG_FORMAT} -i FILE")
endif()
