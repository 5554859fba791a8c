# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(${CMAKE_CURRENT_LIST_DIR}/selftest.cmake)

# A file of so many lines, the last one with its line break.
function(write_long_file file length)
    string(REPEAT "int a{}\n" ${length} text)
    file(WRITE "${tree}/${file}" "${text}")
endfunction()

new_tree()
write_file(app/session/clock.cpp "return QDateTime::currentDateTimeUtc()")
write_file(app/main.cpp "return application.exec()")
write_file(app/sandbox/main.cpp "return application.exec()" "std::chrono::system_clock::now()")
write_file(app/cli/show.cpp "return QCoreApplication::exec()")
write_file(ui/shell/shell.cpp "// never processEvents, waitForFinished or dialog.exec()"
    "dialog->open() // not dialog->exec()" "Q_SIGNALS:" "void postSIGNAL(int)" "int waitForce"
    "const auto url = QStringLiteral(\"http://example.org\")" "m_executor.execute()"
    "QString toDoList, TODOS")
write_long_file(ui/shell/long.cpp 350)
write_file(tests/x.cpp "processEvents() // TODO")
expect(house)

new_tree()
write_file(app/session/lookup.cpp "" "" "const auto now = QDateTime::currentDateTime()")
write_file(app/session/clock.h "QDateTime::currentDateTimeUtc()" "QDate::currentDate()"
    "QDateTime::currentMSecsSinceEpoch()" "std::chrono::system_clock::now()")
write_file(ui/clock.cpp "QDateTime::currentDateTime()")
write_file(app/sandbox/main.cpp "QDateTime::currentDateTime()")
write_file(app/sandbox/server.cpp "std::chrono::system_clock::now()")
write_file(app/api/job.cpp "QCoreApplication::processEvents()" "reply->ignoreSslErrors()"
    "socket.waitForConnected(5) ; [[maybe_unused]] int a" "last \\" "loop.exec()")
write_file(app/cli/show.cpp "process.waitForFinished()")
write_file(ui/x.cpp "connect(a, SIGNAL(b()), c, SLOT(d()))" "connect(a, b, SLOT (d()))"
    "dialog->exec()" "QMenu::exec (actions)" "// TODO: later" "/* FIXME */"
    "call(\"http://example.org\") ; dialog.exec()")
write_long_file(ui/long.cpp 351)
write_long_file(app/phone/long.h 400)
expect(house
    "app/session/lookup.cpp:3: time is injected"
    "app/session/clock.h:1: time is injected"
    "app/session/clock.h:2: time is injected"
    "app/session/clock.h:3: time is injected"
    "app/session/clock.h:4: time is injected"
    "ui/clock.cpp:1: time is injected"
    "app/sandbox/main.cpp:1: time is injected"
    "app/sandbox/server.cpp:1: time is injected"
    "app/api/job.cpp:1: no nested event loops"
    "app/api/job.cpp:2: a certificate that is not trusted"
    "app/api/job.cpp:3: nothing blocks"
    "app/api/job.cpp:5: no nested event loops"
    "app/cli/show.cpp:1: nothing blocks"
    "ui/x.cpp:1: connect member functions"
    "ui/x.cpp:2: connect member functions"
    "ui/x.cpp:3: no nested event loops"
    "ui/x.cpp:4: no nested event loops"
    "ui/x.cpp:5: TODO: do it or leave it out"
    "ui/x.cpp:6: FIXME: do it or leave it out"
    "ui/x.cpp:7: no nested event loops"
    "ui/long.cpp:350: 351 lines, 350 are the most"
    "app/phone/long.h:350: 400 lines, 350 are the most")

expect_nothing_to_look_at(house)
