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
    <message numerus="yes">
        <source>%n formatting code(s) left out; the words around them are kept</source>
        <translation>
            <numerusform>%n formatting code left out; the words around it are kept</numerusform>
            <numerusform>%n formatting codes left out; the words around them are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty text(s) left out</source>
        <translation>
            <numerusform>%n empty text left out</numerusform>
            <numerusform>%n empty texts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left out: their language is not named</source>
        <translation>
            <numerusform>%n text left out: its language is not named</numerusform>
            <numerusform>%n texts left out: their language is not named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left out: a second one in the same language</source>
        <translation>
            <numerusform>%n text left out: a second one in the same language</numerusform>
            <numerusform>%n texts left out: a second one in the same language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out: words in one language only</source>
        <translation>
            <numerusform>%n unit left out: words in one language only</numerusform>
            <numerusform>%n units left out: words in one language only</numerusform>
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
