<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Copier</name>
    <message numerus="yes">
        <source>Copied the secret: %1. It leaves the clipboard in %n second(s)</source>
        <translation>
            <numerusform>Copied the secret: %1. It leaves the clipboard in %n second</numerusform>
            <numerusform>Copied the secret: %1. It leaves the clipboard in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileProblem</name>
    <message numerus="yes">
        <source>The name is too long: %n characters are the most.</source>
        <translation>
            <numerusform>The name is too long: %n character is the most.</numerusform>
            <numerusform>The name is too long: %n characters are the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionForm</name>
    <message numerus="yes">
        <source>&amp;Reveal for %n second(s)</source>
        <translation>
            <numerusform>&amp;Reveal for %n second</numerusform>
            <numerusform>&amp;Reveal for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n request under way</numerusform>
            <numerusform>%n requests under way</numerusform>
        </translation>
    </message>
</context>
</TS>
