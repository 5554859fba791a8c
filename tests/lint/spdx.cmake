# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every file that can hold a comment names its copyright and its licence in the first lines.
# Not asked: JSON and LICENSE (they cannot), translations (lupdate writes them), fixtures (data).
include(${CMAKE_CURRENT_LIST_DIR}/lint.cmake)

# A "#!" or an XML declaration may stand before the two lines.
set(last_line 4)
set(copyright "SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors")
set(licence "SPDX-License-Identifier: GPL-3.0-or-later")
# AppStream wants its metadata under a licence that lets every catalogue copy it.
set(licence_metainfo "SPDX-License-Identifier: CC0-1.0")

# Every folder of the root but what is built or fetched
file(GLOB tops LIST_DIRECTORIES true RELATIVE "${ROOT}" "${ROOT}/*")
list(FILTER tops EXCLUDE REGEX "^(build|\\.git|\\.cache)$")
set(folders)
foreach(top IN LISTS tops)
    if(IS_DIRECTORY "${ROOT}/${top}" AND NOT IS_SYMLINK "${ROOT}/${top}")
        list(APPEND folders "${top}")
    endif()
endforeach()
lint_files(files FOLDERS ${folders} PATTERNS
    *.h *.cpp *.cmake CMakeLists.txt *.sh *.py *.svg *.qrc *.html *.xml *.desktop *.1 *.in
    packages.txt run)
list(FILTER files EXCLUDE REGEX "^tests/fixtures/|\\.json\\.in$")
foreach(top IN LISTS tops)
    if(top MATCHES "^(CMakeLists\\.txt|\\.clang-format|\\.clang-tidy|\\.editorconfig)$")
        list(APPEND files "${top}")
    endif()
endforeach()

foreach(file IN LISTS files)
    math(EXPR LINT_FILES "${LINT_FILES} + 1")
    file(READ "${ROOT}/${file}" text LIMIT 2000)
    lint_lines("${text}" lines)
    list(SUBLIST lines 0 ${last_line} head)
    set(wanted "${licence}")
    if(file MATCHES "\\.metainfo\\.xml$")
        set(wanted "${licence_metainfo}")
    endif()
    foreach(line IN ITEMS "${copyright}" "${wanted}")
        string(FIND "${head}" "${line}" at)
        if(at EQUAL -1)
            lint_finding("${file}" 1 "the first lines do not say \"${line}\"")
        endif()
    endforeach()
endforeach()
lint_end()
