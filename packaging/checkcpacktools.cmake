# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by cpack before it packs. Without dpkg-shlibdeps it would build a package that depends on no
# library, and say so in a single line of its log.
foreach(tool IN ITEMS dpkg-shlibdeps file)
    find_program(found_${tool} ${tool})
    if(NOT found_${tool})
        message(FATAL_ERROR "cpack needs ${tool}: install the packages dpkg-dev and file.")
    endif()
endforeach()
