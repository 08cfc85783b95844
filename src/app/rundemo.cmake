# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs the demo in a window if there is a display, else off screen, writing a screenshot (target "demo"):
#   cmake -DTASKWATCH=<program> -DPICTURE=<file to write> -P rundemo.cmake
cmake_minimum_required(VERSION 3.25)

foreach(name IN ITEMS TASKWATCH PICTURE)
    if("${${name}}" STREQUAL "")
        message(FATAL_ERROR "rundemo.cmake needs -D${name}=...")
    endif()
endforeach()
cmake_path(ABSOLUTE_PATH PICTURE NORMALIZE)

# message() writes to stderr or adds a prefix.
function(say text)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${text}")
endfunction()

set(reason "")
if("$ENV{QT_QPA_PLATFORM}" MATCHES "^(offscreen|minimal)")
    set(reason "QT_QPA_PLATFORM is $ENV{QT_QPA_PLATFORM}")
elseif("$ENV{DISPLAY}" STREQUAL "" AND "$ENV{WAYLAND_DISPLAY}" STREQUAL "")
    set(reason "neither DISPLAY nor WAYLAND_DISPLAY is set")
else()
    # Only the platform plug-in can tell whether the display works: it ends the program if it does not.
    execute_process(COMMAND "${TASKWATCH}" --self-test
        RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET TIMEOUT 60)
    if(NOT result STREQUAL "0")
        set(displays "")
        foreach(name IN ITEMS WAYLAND_DISPLAY DISPLAY)
            if(NOT "$ENV{${name}}" STREQUAL "")
                list(APPEND displays "${name}=$ENV{${name}}")
            endif()
        endforeach()
        list(JOIN displays ", " displays)
        set(reason "${displays} cannot be opened")
    endif()
endif()

if(reason STREQUAL "")
    execute_process(COMMAND "${TASKWATCH}" --demo RESULT_VARIABLE result)
    if(NOT result STREQUAL "0")
        message(FATAL_ERROR "The demo failed: ${result}")
    endif()
    return()
endif()

say("No display (${reason}): running the window off screen for 20 seconds.")
file(REMOVE "${PICTURE}") # so that an old screenshot is not mistaken for a new one
execute_process(
    # The off-screen platform prints a warning for each window about missing size hints.
    COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false
        "${TASKWATCH}" --demo --screenshot "${PICTURE}" --after 20
    RESULT_VARIABLE result TIMEOUT 120)
if(NOT result STREQUAL "0")
    message(FATAL_ERROR "The demo failed off screen: ${result}")
endif()
if(NOT EXISTS "${PICTURE}")
    message(FATAL_ERROR "The off-screen demo succeeded but wrote no picture to ${PICTURE}")
endif()
say("Picture of the window: ${PICTURE}")
