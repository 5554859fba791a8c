# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(${CMAKE_CURRENT_LIST_DIR}/selftest.cmake)

new_tree()
write_file(translations/good_da.ts "<TS version=\"2.1\">" "<context>" "<name>Format</name>"
    "<message>" "<source>Yes</source>" "<translation>Ja</translation>" "</message>"
    "<message>" "<source>%1 of %2; [%1]</source>" "<extracomment>%3 is not asked</extracomment>"
    "<translation>[%L1] af %2</translation>" "</message>"
    "<message>" "<source>First %1" "" "Last &quot;%2&quot;</source>"
    "<translation>%2" "\\ %1</translation>" "</message>"
    "<message numerus=\"yes\">" "<source>%n day(s)</source>" "<translation>"
    "<numerusform>%n dag</numerusform>" "<numerusform>%n dage</numerusform>" "</translation>"
    "</message>"
    "<message><source>100 % of %12</source><translation>%12: 100 %</translation></message>"
    "</context>" "</TS>")
write_file(resources/other.ts "<message>" "<translation type=\"unfinished\"/>" "</message>")
expect(translations)

new_tree()
write_file(translations/type_da.ts
    "<message>" "<source>Yes</source>" "<translation type=\"unfinished\"></translation>"
    "</message>"
    "<message>" "<source>No %1</source>" "<translation type=\"unfinished\">Nej</translation>"
    "</message>"
    "<message>" "<source>Old</source>" "<translation type=\"vanished\">Gammel</translation>"
    "</message>"
    "<message>" "<source>Older</source>" "<translation type='obsolete'>Gammel</translation>"
    "</message>"
    "<message numerus=\"yes\">" "<source>%n day(s)</source>" "<translation type=\"unfinished\">"
    "<numerusform></numerusform>" "<numerusform/>" "</translation>" "</message>"
    "<message><source>New</source><translation type=\"unfinished\"/></message>")
write_file(translations/empty_da.ts
    "<message>" "<source>Yes</source>" "<translation></translation>" "</message>"
    "<message>" "<source>No</source>" "<translation/>" "</message>"
    "<message>" "<source>Hm</source>" "</message>"
    "<message numerus=\"yes\">" "<source>%n day(s)</source>" "<translation>"
    "<numerusform>%n dag</numerusform>" "<numerusform/>" "</translation>" "</message>"
    "<message numerus=\"yes\">" "<source>%n s</source>" "<translation>" "</translation>"
    "</message>")
write_file(translations/places_da.ts
    "<message>" "<source>%1 of %2</source>" "<translation>%1 af 2</translation>" "</message>"
    "<message>" "<source>of %1</source>" "<translation>%2 af %1</translation>" "</message>"
    "<message>" "<source>of %1</source>" "<translation>af %11</translation>" "</message>"
    "<message numerus=\"yes\">" "<source>%n day(s)</source>" "<translation>"
    "<numerusform>en dag</numerusform>" "<numerusform>%n dage</numerusform>" "</translation>"
    "</message>"
    "<message>" "<source>First" "%1</source>" "<translation>" "Sidst</translation>" "</message>"
    "<message>" "<source>None</source>" "<translation>" "%9</translation>" "</message>")
write_file(translations/deeper/x.ts
    "<message><source>%1</source><translation>%2</translation></message>")
set(places "the translation has the places")
expect(translations
    "translations/type_da.ts:3: the translation is unfinished"
    "translations/type_da.ts:7: the translation is unfinished"
    "translations/type_da.ts:11: the translation is vanished"
    "translations/type_da.ts:15: the translation is obsolete"
    "translations/type_da.ts:19: the translation is unfinished"
    "translations/type_da.ts:24: the translation is unfinished"
    "translations/empty_da.ts:3: the translation is empty"
    "translations/empty_da.ts:7: the translation is empty"
    "translations/empty_da.ts:11: there is no translation"
    "translations/empty_da.ts:16: the translation is empty"
    "translations/empty_da.ts:21: the translation is empty"
    "translations/places_da.ts:3: ${places} \"%1\", its source \"%1 %2\""
    "translations/places_da.ts:7: ${places} \"%1 %2\", its source \"%1\""
    "translations/places_da.ts:11: ${places} \"%11\", its source \"%1\""
    "translations/places_da.ts:16: ${places} \"\", its source \"%n\""
    "translations/places_da.ts:23: ${places} \"\", its source \"%1\""
    "translations/places_da.ts:28: ${places} \"%9\", its source \"\""
    "translations/deeper/x.ts:1: ${places} \"%2\", its source \"%1\"")

expect_nothing_to_look_at(translations)
