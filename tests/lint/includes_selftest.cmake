# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(${CMAKE_CURRENT_LIST_DIR}/selftest.cmake)
set(LINT_ARGUMENTS -DQT_HEADERS=${QT_HEADERS})

# What the house allows
new_tree()
write_file(app/main.cpp "#include \"api/apiclient.h\"" "#include \"ui/shell/mainwindow.h\""
    "#include <QApplication>" "#include <QNetworkAccessManager>")
write_file(app/phone/phone.h "#include \"phone/value.h\"" "" "#include <QJsonObject>"
    "#include <QtGlobal>" "#include <vector>" "// #include <QWidget>")
write_file(app/api/apiclient.h "#include <QNetworkReply>" "#include <QString>")
write_file(app/session/lookup.cpp "#include \"api/apiclient.h\"" "#include \"phone/phone.h\""
    "#include \"checks/finding.h\"" "#include \"store/store.h\"" "#include \"lookup.moc\"")
write_file(app/report/painter.cpp "#include \"phone/phone.h\"" "#include <QPainter>")
write_file(app/sandbox/server.cpp "#include \"phone/phone.h\"" "#include <QTcpSocket>"
    "#include <QAbstractHttpServer>")
write_file(ui/forms/form.cpp "#include \"ui/widgets/led.h\"" "#include \"models/model.h\""
    "#include <QAction>" "#include <QLabel>" "#include <QSvgRenderer>" "#include <tl/expected.hpp>")
write_file(tests/api/tst_x.cpp "#include \"support/testcase.h\"" "#include <QWidget>")
expect(includes)

# The folder table
new_tree()
write_file(app/phone/phone.cpp "#include \"phone/phone.h\"" "" "#include \"api/apiclient.h\"")
write_file(app/api/job.cpp "// a comment; with [brackets" "#include \"phone/phone.h\"")
write_file(app/checks/finding.cpp "  #  include \"session/clock.h\"")
write_file(app/session/lookup.cpp "#include \"models/model.h\"")
write_file(app/models/model.cpp "#include \"report/report.h\"")
write_file(app/report/report.cpp "#include \"session/clock.h\"")
write_file(app/cli/show.cpp "#include \"models/model.h\"" "#include \"api/apiclient.h\"")
write_file(app/sandbox/server.cpp "#include \"api/apiclient.h\"")
write_file(app/store/store.cpp "#include \"checks/finding.h\"")
write_file(app/probe/probe.cpp "#include \"ui/shell/mainwindow.h\"")
write_file(app/main.cpp "#include \"sandbox/server.h\"")
write_file(ui/shell/mainwindow.cpp "#include \"api/apiclient.h\"" "#include \"sandbox/server.h\"")
expect(includes
    "app/phone/phone.cpp:3: phone may not include api"
    "app/api/job.cpp:2: api may not include phone"
    "app/checks/finding.cpp:1: checks may not include session"
    "app/session/lookup.cpp:1: session may not include models"
    "app/models/model.cpp:1: models may not include report"
    "app/report/report.cpp:1: report may not include session"
    "app/cli/show.cpp:1: cli may not include models"
    "app/cli/show.cpp:2: cli may not include api"
    "app/sandbox/server.cpp:1: sandbox may not include api"
    "app/store/store.cpp:1: store may not include checks"
    "app/probe/probe.cpp:1: probe may not include ui"
    "app/main.cpp:1: main may not include sandbox"
    "ui/shell/mainwindow.cpp:1: ui may not include api"
    "ui/shell/mainwindow.cpp:2: ui may not include sandbox")

# Qt's modules
new_tree()
write_file(app/phone/phone.cpp "#include <QColor>")
write_file(app/api/job.cpp "#include <QImage>" "#include <QNetworkReply>")
write_file(app/checks/finding.cpp "#include <QPainter>")
write_file(app/session/lookup.cpp "#include <QWidget>")
write_file(app/store/store.cpp "#include <QApplication>")
write_file(app/models/model.cpp "#include <QBrush>" "#include <QTcpSocket>" "#include <qcolor.h>")
write_file(app/sandbox/server.cpp "#include <QGuiApplication>")
write_file(app/probe/probe.cpp "#include <QIcon>")
write_file(app/report/report.cpp "#include <QLabel>")
write_file(ui/shell/shell.cpp "#include <QNetworkAccessManager>" "#include <QNetworkReply>"
    "#include <QJsonObject>" "#include <QJsonDocument>")
expect(includes
    "app/phone/phone.cpp:1: phone may not use Qt Gui"
    "app/api/job.cpp:1: api may not use Qt Gui"
    "app/checks/finding.cpp:1: checks may not use Qt Gui"
    "app/session/lookup.cpp:1: session may not use Qt Widgets"
    "app/store/store.cpp:1: store may not use Qt Widgets"
    "app/models/model.cpp:1: models may not use Qt Gui"
    "app/models/model.cpp:2: models may not use Qt Network"
    "app/models/model.cpp:3: models may not use Qt Gui"
    "app/sandbox/server.cpp:1: sandbox may not use Qt Gui"
    "app/probe/probe.cpp:1: probe may not use Qt Gui"
    "app/report/report.cpp:1: report may not use Qt Widgets"
    "ui/shell/shell.cpp:1: ui may not use Qt Network"
    "ui/shell/shell.cpp:2: ui may not use Qt Network"
    "ui/shell/shell.cpp:3: ui may not use <QJsonObject>"
    "ui/shell/shell.cpp:4: ui may not use <QJsonDocument>")

# How an include is written
new_tree()
write_file(app/models/model.cpp "#include <QtWidgets/QWidget>" "#include <QtCore>")
write_file(app/phone/phone.cpp "#include \"value.h\"" "#include \"../api/job.h\""
    "#include <phone/value.h>" "#include \"phone/../api/job.h\"")
write_file(app/stray.cpp "int stray;")
write_file(app/elsewhere/stray.cpp "int stray;")
write_file(tests/ui/tst_x.cpp "#include <QtTest>" "#include <QtTest/QTest>")
expect(includes
    "app/models/model.cpp:1: <QtWidgets/QWidget> compiles without linking"
    "app/models/model.cpp:2: <QtCore> is a whole module"
    "app/phone/phone.cpp:1: \"value.h\" does not begin with a folder"
    "app/phone/phone.cpp:2: \"../api/job.h\" is relative"
    "app/phone/phone.cpp:3: <phone/value.h> is the project's own"
    "app/phone/phone.cpp:4: \"phone/../api/job.h\" is relative"
    "app/stray.cpp:1: stands in no folder of the house"
    "app/elsewhere/stray.cpp:1: stands in no folder of the house"
    "tests/ui/tst_x.cpp:1: <QtTest> is a whole module"
    "tests/ui/tst_x.cpp:2: <QtTest/QTest> compiles without linking")

expect_nothing_to_look_at(includes)
