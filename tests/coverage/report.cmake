# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Prints which part of the lines and branches the tests have run, as CMakeLists.txt says, and writes coverage/index.html into
# the build folder, which shows each line.
cmake_minimum_required(VERSION 3.25)

# Runs gcovr with the further arguments. If it fails, that is no fault of the tests: there is a warning and no report.
macro(run_gcovr)
    execute_process(COMMAND ${GCOVR} --root ${ROOT} ${ARGN} WORKING_DIRECTORY ${ROOT}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        message(WARNING "gcovr failed:\n${output}")
        return()
    endif()
endmacro()

# Prints the line of @p what ("line" or "branch") in the file that gcovr wrote, and notes whether it is below @p least percent.
function(print_figure words file what least)
    file(READ ${file} summary)
    string(JSON covered GET "${summary}" ${what}_covered)
    string(JSON total GET "${summary}" ${what}_total)
    if(total EQUAL 0)
        message(FATAL_ERROR "Nothing is counted: run the tests first, all of them.")
    endif()
    math(EXPR tenths "1000 * ${covered} / ${total}")
    math(EXPR whole "${tenths} / 10")
    math(EXPR tenth "${tenths} % 10")
    message("${words}: ${whole}.${tenth} % (${covered} of ${total}); the bar is ${least} %")
    math(EXPR bar "10 * ${least}")
    if(tenths LESS bar)
        set(isBelow TRUE PARENT_SCOPE)
    endif()
endfunction()

file(MAKE_DIRECTORY ${BUILD}/coverage)
# What the compiler adds is no branch of ours: the way of an exception, and what ends a scope.
run_gcovr(--object-directory ${BUILD}/src --filter "${ROOT}/src/" --exclude "${ROOT}/src/app/"
    --exclude-throw-branches --exclude-unreachable-branches -j 2 --json ${BUILD}/coverage/all.json
    --json-summary ${BUILD}/coverage/src.json --html-details ${BUILD}/coverage/index.html ${BUILD}/src)
run_gcovr(--add-tracefile ${BUILD}/coverage/all.json --filter "${ROOT}/src/core/" --json-summary ${BUILD}/coverage/core.json)

set(isBelow FALSE)
print_figure("Lines of src without app that the tests run" ${BUILD}/coverage/src.json line ${LEAST_LINES})
print_figure("Branches of src/core that the tests run" ${BUILD}/coverage/core.json branch ${LEAST_BRANCHES})
if(isBelow)
    message(FATAL_ERROR "The tests run too little; ${BUILD}/coverage/index.html shows what they do not run.")
endif()
