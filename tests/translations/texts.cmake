# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that the catalogues have the texts of the sources, no more and no less. Run with cmake -D… -P texts.cmake:
# ROOT: top of the tree; LUPDATE: the program; ARGUMENTS: what it reads, separated by "|"; CATALOGUES: the files, likewise;
# FOLDER: for copies of the catalogues.
cmake_minimum_required(VERSION 3.25)

string(REPLACE "|" ";" arguments "${ARGUMENTS}")
string(REPLACE "|" ";" catalogues "${CATALOGUES}")
file(REMOVE_RECURSE ${FOLDER})
set(findings "")
foreach(catalogue IN LISTS catalogues)
    file(COPY ${catalogue} DESTINATION ${FOLDER})
    cmake_path(GET catalogue FILENAME name)
    set(options ${arguments})
    if(name STREQUAL "taskwatch_en.ts")
        list(APPEND options -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} ${options} -ts ${FOLDER}/${name} WORKING_DIRECTORY ${ROOT}
        OUTPUT_VARIABLE output ERROR_VARIABLE warnings RESULT_VARIABLE result)
    string(STRIP "${warnings}" warnings)
    if(NOT result EQUAL 0 OR NOT warnings STREQUAL "")
        string(APPEND findings "lupdate: ${warnings}\n")
    endif()
    # The English catalogue is updated with all texts before it is reduced to the plural forms.
    file(READ ${catalogue} before)
    file(READ ${FOLDER}/${name} after)
    string(REGEX MATCHALL "<source>" before "${before}")
    string(REGEX MATCHALL "<source>" after "${after}")
    list(LENGTH before before)
    list(LENGTH after after)
    string(REGEX MATCH "\\(([0-9]+) new and" new "${output}")
    set(new "${CMAKE_MATCH_1}")
    if(name STREQUAL "taskwatch_en.ts")
        math(EXPR new "${after} - ${before}")
    endif()
    if(NOT new EQUAL 0 OR NOT before EQUAL after)
        string(APPEND findings "${name} has ${before} texts, but the sources have ${after}, of which ${new} are new\n")
    endif()
endforeach()
if(findings)
    message(FATAL_ERROR "${findings}Build the target update-translations.")
endif()
