# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(${CMAKE_CURRENT_LIST_DIR}/selftest.cmake)

set(copyright "SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors")
set(licence "SPDX-License-Identifier: GPL-3.0-or-later")

new_tree()
write_file(app/phone/phone.h "// ${copyright}" "// ${licence}" "#pragma once")
write_file(packaging/run.sh "#!/usr/bin/env bash" "# ${copyright}" "# ${licence}")
write_file(resources/icon.svg "<?xml version=\"1.0\"?>" "<!-- ${copyright} -->"
    "<!-- ${licence} -->" "<svg/>")
write_file(packaging/x.metainfo.xml "<?xml version=\"1.0\"?>" "<!-- ${copyright} -->"
    "<!-- SPDX-License-Identifier: CC0-1.0 -->")
write_file(CMakeLists.txt "# ${copyright}" "# ${licence}")
write_file(.ci/run "#!/usr/bin/env bash" "# ${copyright}" "# ${licence}")
write_file(app/phone/data.json "{}")
write_file(build/dev/made.cpp "int made()")
write_file(tests/fixtures/case.h "not a header")
expect(spdx)

new_tree()
set(no_copyright "the first lines do not say \"SPDX-FileCopyrightText")
set(no_licence "the first lines do not say \"SPDX-License-Identifier")
write_file(CMakeLists.txt "# ${licence}")
write_file(.clang-tidy "Checks: '*'")
write_file(.ci/run "#!/usr/bin/env bash" "# ${copyright}" "# SPDX-License-Identifier: MIT")
write_file(app/phone/phone.cpp "// ${copyright}" "int late()" "{" "}" "// ${licence}")
write_file(cmake/x.cmake "message([[ nothing; ]])")
write_file(packaging/run.sh "#!/usr/bin/env bash" "# ${copyright}")
write_file(packaging/x.1 ".\\\" ${licence}")
write_file(packaging/x.metainfo.xml "<!-- ${copyright} -->" "<!-- ${licence} -->")
write_file(resources/icon.svg "<svg/>")
file(WRITE "${tree}/ui/x.h" "")
expect(spdx
    "CMakeLists.txt:1: ${no_copyright}"
    ".clang-tidy:1: ${no_copyright}"
    ".clang-tidy:1: ${no_licence}"
    ".ci/run:1: ${no_licence}"
    "app/phone/phone.cpp:1: ${no_licence}"
    "cmake/x.cmake:1: ${no_copyright}"
    "cmake/x.cmake:1: ${no_licence}"
    "packaging/run.sh:1: ${no_licence}"
    "packaging/x.1:1: ${no_copyright}"
    "packaging/x.metainfo.xml:1: the first lines do not say \"SPDX-License-Identifier: CC0-1.0"
    "resources/icon.svg:1: ${no_copyright}"
    "resources/icon.svg:1: ${no_licence}"
    "ui/x.h:1: ${no_copyright}"
    "ui/x.h:1: ${no_licence}")

expect_nothing_to_look_at(spdx)
