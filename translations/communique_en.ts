<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Source changed in %n block(s) · %1 stale</source>
        <translation>
            <numerusform>Source changed in %n block · %1 stale</numerusform>
            <numerusform>Source changed in %n blocks · %1 stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::PaneHeader</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::WorkspaceNotices</name>
    <message numerus="yes">
        <source>Somebody else changed %n block(s) you changed too. Both texts are kept.</source>
        <translation>
            <numerusform>Somebody else changed %n block you changed too. Both texts are kept.</numerusform>
            <numerusform>Somebody else changed %n blocks you changed too. Both texts are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
