# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the lints' own tests share: they prove that a lint can fail. Each writes small trees below
# WORK and says what its lint must make of them; LINT_ARGUMENTS go on to every lint.
cmake_minimum_required(VERSION 3.25)

if(NOT WORK)
    message(FATAL_ERROR "Give a folder to write in: cmake -DWORK=<folder> -P <test>")
endif()
set(tree "${WORK}/tree")

# Begins a new, empty tree.
function(new_tree)
    file(REMOVE_RECURSE "${tree}")
    file(MAKE_DIRECTORY "${tree}")
endfunction()

# Writes a file of the tree, each further argument as a line.
function(write_file file)
    # ARGV1, ARGV2 … instead of ARGN: a semicolon of a line would split it there.
    set(text "")
    math(EXPR last "${ARGC} - 1")
    foreach(number RANGE 1 ${last})
        string(APPEND text "${ARGV${number}}\n")
    endforeach()
    file(WRITE "${tree}/${file}" "${text}")
endfunction()

# Runs a lint over the tree: it must report exactly the findings "file:line: the sentence's begin",
# in any order, and fail when there are some.
function(expect lint)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${tree} ${LINT_ARGUMENTS}
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${lint}.cmake
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX MATCHALL "[^\n:]+:[0-9]+: [^\n]*" found "${output}")
    list(LENGTH found found_count)
    list(LENGTH ARGN wanted_count)
    set(complaints "")
    foreach(wanted IN LISTS ARGN)
        string(FIND "\n${output}" "\n${wanted}" at)
        if(at EQUAL -1)
            string(APPEND complaints "\nnot reported: ${wanted}")
        endif()
    endforeach()
    if(NOT found_count EQUAL wanted_count)
        string(APPEND complaints "\n${found_count} findings instead of ${wanted_count}")
    endif()
    if(status EQUAL 0 AND wanted_count GREATER 0)
        string(APPEND complaints "\nthe lint did not fail")
    elseif(NOT status EQUAL 0 AND wanted_count EQUAL 0)
        string(APPEND complaints "\nthe lint failed with ${status}")
    endif()
    if(complaints)
        message(NOTICE "${lint}:${complaints}\nIts output:\n${output}")
        message(FATAL_ERROR "${lint} is not as it must be")
    endif()
endfunction()

# Runs a lint over a tree in which it finds no file: it must fail and say so.
function(expect_nothing_to_look_at lint)
    new_tree()
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${tree} ${LINT_ARGUMENTS}
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${lint}.cmake
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(status EQUAL 0 OR NOT output MATCHES "No file to look at")
        message(FATAL_ERROR "${lint} must fail on an empty tree. Its output:\n${output}")
    endif()
endfunction()
