# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rules of the house that no compiler keeps, over app/ and ui/. A comment may name what the code
# may not do; a postponed job may stand nowhere.
include(${CMAKE_CURRENT_LIST_DIR}/lint.cmake)

set(longest_file 350)
# Each rule: a pattern, the files that may (a pattern as well, "^$" for none), and the reason.
# A pattern begins where a name begins, so that "postSIGNAL(" is none.
set(begin "(^|[^A-Za-z0-9_])")
set(rules clock other_clocks events waiting connecting tls nesting)
set(clock_pattern "currentDateTime")
set(clock_where "^app/session/clock\\.cpp$")
set(clock_why "time is injected: only session/clock.cpp reads the clock")
# The sandbox is a program of its own that may not include session/: its main.cpp hands in the time.
set(other_clocks_pattern "(QDate|QTime)::current|currentM?SecsSinceEpoch|system_clock::now")
set(other_clocks_where "^app/(session/clock|sandbox/main)\\.cpp$")
set(other_clocks_why "${clock_why}")
set(events_pattern "processEvents")
set(events_where "^$")
set(events_why "no nested event loops")
set(waiting_pattern "waitFor[A-Z]")
set(waiting_where "^$")
set(waiting_why "nothing blocks: react to the signal")
set(connecting_pattern "${begin}(SIGNAL|SLOT)[ \t]*\\(")
set(connecting_where "^$")
set(connecting_why "connect member functions: the compiler checks them")
set(tls_pattern "ignoreSslErrors")
set(tls_where "^$")
set(tls_why "a certificate that is not trusted ends the request")
set(nesting_pattern "(->|\\.|::)[ \t]*exec[ \t]*\\(")
# The exec() of a SQL query is no event loop, and Qt has no other way to drag.
set(nesting_where
    "^(app/(main\\.cpp|sandbox/main\\.cpp|cli/.*|store/statement\\.cpp)|ui/tickets/ticketdrag\\.cpp)$")
set(nesting_why "no nested event loops: open() or show() a dialog and react to its signal")
set(postponed_pattern "${begin}(TODO|FIXME)($|[^A-Za-z0-9_])")
set(postponed_why "do it or leave it out")

lint_files(files FOLDERS app ui PATTERNS *.h *.cpp)
foreach(file IN LISTS files)
    math(EXPR LINT_FILES "${LINT_FILES} + 1")
    file(READ "${ROOT}/${file}" text)
    lint_lines("${text}" lines)
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "${postponed_pattern}")
            lint_finding("${file}" ${number} "${CMAKE_MATCH_2}: ${postponed_why}")
        endif()
        string(REGEX REPLACE "(^|[ \t])//.*$" "" code "${line}")
        foreach(rule IN LISTS rules)
            if(code MATCHES "${${rule}_pattern}" AND NOT file MATCHES "${${rule}_where}")
                lint_finding("${file}" ${number} "${${rule}_why}")
            endif()
        endforeach()
    endforeach()
    # The text behind the last line break is no line.
    math(EXPR length "${number} - 1")
    if(length GREATER longest_file)
        lint_finding("${file}" ${longest_file} "${length} lines, ${longest_file} are the most")
    endif()
endforeach()
lint_end()
