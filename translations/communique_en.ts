<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReadingAids</name>
    <message numerus="yes">
        <source>%n sentence(s) of more than %1 words</source>
        <translation>
            <numerusform>%n sentence of more than %1 words</numerusform>
            <numerusform>%n sentences of more than %1 words</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n mark(s) of the source without a counterpart: bold, italics, a link and the like</source>
        <translation>
            <numerusform>%n mark of the source without a counterpart: bold, italics, a link and the like</numerusform>
            <numerusform>%n marks of the source without a counterpart: bold, italics, a link and the like</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) there more often than in the source</source>
        <translation>
            <numerusform>%n mark there more often than in the source</numerusform>
            <numerusform>%n marks there more often than in the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out: their addresses are of a kind that is not let in</source>
        <translation>
            <numerusform>%n link left out: its address is of a kind that is not let in</numerusform>
            <numerusform>%n links left out: their addresses are of a kind that is not let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without a translation, in blocks that came back in part</source>
        <translation>
            <numerusform>%n sentence without a translation, in blocks that came back in part</numerusform>
            <numerusform>%n sentences without a translation, in blocks that came back in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::PaneFinder</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
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
    <name>communique::TranslationExchange</name>
    <message numerus="yes">
        <source>%n block(s) or fields of them were taken.</source>
        <translation>
            <numerusform>%n block or field was taken.</numerusform>
            <numerusform>%n blocks or fields were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source of %n of them has changed meanwhile: they are stale.</source>
        <translation>
            <numerusform>The source of %n of them has changed meanwhile: it is stale.</numerusform>
            <numerusform>The source of %n of them has changed meanwhile: they are stale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) were changed here meanwhile: those words stay, the file&apos;s are kept beside them.</source>
        <translation>
            <numerusform>%n block was changed here meanwhile: its words stay, the file&apos;s are kept beside them.</numerusform>
            <numerusform>%n blocks were changed here meanwhile: their words stay, the file&apos;s are kept beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file belong to no block here and were left out.</source>
        <translation>
            <numerusform>%n unit of the file belongs to no block here and was left out.</numerusform>
            <numerusform>%n units of the file belong to no block here and were left out.</numerusform>
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
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
