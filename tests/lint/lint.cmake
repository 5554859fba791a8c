# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the lints share. A lint is a script for "cmake -DROOT=<source tree> -P": it calls
# lint_finding() for each finding and lint_end() last, which fails when there was one.
cmake_minimum_required(VERSION 3.25)

if(NOT IS_DIRECTORY "${ROOT}")
    message(FATAL_ERROR "Give the source tree: cmake -DROOT=<folder> -P <lint>")
endif()
set(LINT_FINDINGS 0)
set(LINT_FILES 0)

# The files below the given folders of the tree that match the patterns, relative to the tree.
function(lint_files result)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FOLDERS;PATTERNS")
    set(globs)
    foreach(folder IN LISTS arg_FOLDERS)
        foreach(pattern IN LISTS arg_PATTERNS)
            list(APPEND globs "${ROOT}/${folder}/${pattern}")
        endforeach()
    endforeach()
    set(files)
    if(globs)
        file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE "${ROOT}" ${globs})
    endif()
    set(${result} ${files} PARENT_SCOPE)
endfunction()

# The lines of a text as a list. Brackets, semicolons and backslashes would break a CMake list,
# so they arrive as other characters: patterns must not ask for them.
function(lint_lines text result)
    string(REPLACE "\r" "" text "${text}")
    string(REPLACE "\\" "/" text "${text}")
    string(REPLACE ";" "," text "${text}")
    string(REPLACE "[" "(" text "${text}")
    string(REPLACE "]" ")" text "${text}")
    string(REPLACE "\n" ";" text "${text}")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# Reports one finding the way a compiler does, so that an editor can jump to it.
function(lint_finding file line sentence)
    math(EXPR findings "${LINT_FINDINGS} + 1")
    set(LINT_FINDINGS ${findings} PARENT_SCOPE)
    message(NOTICE "${file}:${line}: ${sentence}")
endfunction()

# A lint that looked at nothing has proved nothing, so that fails as well.
function(lint_end)
    if(LINT_FINDINGS GREATER 0)
        message(FATAL_ERROR "${LINT_FINDINGS} findings in ${LINT_FILES} files")
    elseif(LINT_FILES EQUAL 0)
        message(FATAL_ERROR "No file to look at below ${ROOT}")
    endif()
    message(NOTICE "No findings in ${LINT_FILES} files")
endfunction()
