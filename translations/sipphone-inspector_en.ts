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
<context>
    <name>ui::CustomerWindow</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the reference</source>
        <translation>
            <numerusform>%n difference from the reference</numerusform>
            <numerusform>%n differences from the reference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) with nothing found</source>
        <translation>
            <numerusform>%n phone with nothing found</numerusform>
            <numerusform>%n phones with nothing found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about the data: hide</source>
        <translation>
            <numerusform>%n note about the data: hide</numerusform>
            <numerusform>%n notes about the data: hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about the data: show</source>
        <translation>
            <numerusform>%n note about the data: show</numerusform>
            <numerusform>%n notes about the data: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeLine</name>
    <message numerus="yes">
        <source>%n fetch(es)</source>
        <translation>
            <numerusform>%n fetch</numerusform>
            <numerusform>%n fetches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenText</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hidden: %1.</source>
        <translation>
            <numerusform>%n value hidden: %1.</numerusform>
            <numerusform>%n values hidden: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::PhoneFile</name>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareWindow</name>
    <message numerus="yes">
        <source>%1 of %n value(s) differ.</source>
        <translation>
            <numerusform>%1 of %n value differs.</numerusform>
            <numerusform>%1 of %n values differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n secret(s) it is not known whether they differ.</source>
        <translation>
            <numerusform>Of %n secret it is not known whether it differs.</numerusform>
            <numerusform>Of %n secrets it is not known whether they differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) fit the filter.</source>
        <translation>
            <numerusform>%n row fits the filter.</numerusform>
            <numerusform>%n rows fit the filter.</numerusform>
        </translation>
    </message>
</context>
</TS>
