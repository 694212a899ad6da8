<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BlockStatus</name>
    <message>
        <source>Still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not available: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Pages and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready and published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionLook</name>
    <message>
        <source>, %1 of %2 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the source changed in %1 blocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreshKey</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMove</name>
    <message>
        <source>Submit %1 for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit %1 for revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to publication</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWording</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale blocks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier text is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageLook</name>
    <message>
        <source>Source changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPrompt</name>
    <message>
        <source>The two do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This needs one of these roles: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not work in this language (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition is assigned to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition in %2; the press officer can request it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no words yet (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this state: %1. Submit, send back or reopen the edition first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else&apos;s turn: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is approved already, in these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of block %3 has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict in block %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is not published without %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition in %2 is live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is ready is signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is signed is live already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release has not been published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release has been published; it can be corrected or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is on hold; a supervisor can lift that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is on hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote words of this edition, so another supervisor must approve it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You translated words of this edition, so another reviser must certify it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote words of the edition in %2, so another supervisor must sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: a reason is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed block %3 (%2); choose what it shall read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline is missing (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one headline (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dateline is missing (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one dateline (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dateline has no date (%2, block %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end mark is missing (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one end mark (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A media contact is missing (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %3 is empty (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %3 of the source has no counterpart (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %3 has no counterpart in the source (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %3 is of another kind than in the source (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %3 stands elsewhere than in the source (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes do not have the source&apos;s speakers (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to action leads nowhere (%2, block %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to action leads elsewhere than the source&apos;s (%2, block %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to action names other languages than the source&apos;s (%2, block %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image in block %3 has no alternative text (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of block %3 changed since (%2): translate it anew or acknowledge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact changed in the source of block %3 (%2): translate it anew, or acknowledge it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition in %2 is not approved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of the edition in %2 is void: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was signed has changed; the release must be signed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embargo lifts at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication time lies before the embargo (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock is behind the journal&apos;s last entry (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is past (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embargo has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approver&apos;s key was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approver wrote words of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day? The dateline “%1” has no absolute date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where? The release has no dateline with a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this lead? “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said this? “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country? “%1” has no country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an embargo? “%1” — set it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the headline? None was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language was told from the words: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for the headline: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for the subhead: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for the dateline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was taken from the page: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote by the same speaker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for a heading: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for the lead-in of a list: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for a call to action: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for a standing text: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of fixed width were joined to paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to the page left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie banner left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations to share left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements of other pages left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s foot left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline was there twice: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks at the ends of lines were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page that is no text left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture left out, the page does not carry it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that is not let in was taken off “%1”; its words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text outside the page&apos;s main part left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters were spelled in Unicode&apos;s composed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes are not valid %1; they are shown as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was written in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list&apos;s own marks (%1) are written as “-” or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table&apos;s cells became paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines of one contact stand in one block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has no meaning here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits more than one %2; be more exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than what is taken in: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same block (%1). Both texts are kept; choose one before submitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation holds no key for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in: say who acts (--as PERSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. What was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be read but not written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is safe; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as it was signed: %2. Run “communiquectl verify” and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is older than what this workstation has seen (%2). Restore it by “communiquectl restore” if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Communiqué and is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Communiqué store. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where a store cannot be kept safely. Copy it to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has been writing to the store for too long. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is behind the journal&apos;s last entry (%1). Set it right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong within Communiqué: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was put in behind the program&apos;s back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store is older than what this workstation has seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted for revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back by the reviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back by the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-in of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source changed in %n block(s) · %1 stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate %1 · %2 of %3 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1 again: its source changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the conflict in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All approved · sign the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed · publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo lifted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo lifts %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique</name>
    <message>
        <source>thing called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::ActionSet</name>
    <message>
        <source>This cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::BlockFields</name>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be had in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::BlockMenu</name>
    <message>
        <source>Kind of block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::BlockerCard</name>
    <message>
        <source>Before this can be approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block has its words (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source unchanged since translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have written none of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflict is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a release, a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::DeskHeader</name>
    <message>
        <source>Search all releases in all languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::DeskScreen</name>
    <message>
        <source>“%1” was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases are begun by press officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the next step of the chosen release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must occur in one text, in any language. Fewer or shorter words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one, or drop a file anywhere to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release needs you or is waiting. All of them are under Releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a page or a text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::DetailsPanel</name>
    <message>
        <source>Put the caret into a block to see what it carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::DocumentIntake</name>
    <message>
        <source>Import documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language is it in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words themselves usually tell. Choose a language only where they might mislead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the words tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language is “%1” in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are too few to tell, or of a language that is not one of the six.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::FirstStartScreen</name>
    <message>
        <source>Welcome to Communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, translate, approve and publish press releases. Everything lies in one file on this workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase seals your key and the newsroom&apos;s root key. It cannot be recovered: keep it where you keep such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo newsroom has releases in all states and a person for each role, whose place you can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsroom, name and e-mail are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least %1 letters; a few words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making and sealing the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo newsroom: its people write, translate and approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom was not made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::HistoryCard</name>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged a changed source block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this edition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::IntakeReport</name>
    <message>
        <source>What the import found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its very bytes are kept with the release; no word of it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::KeyList</name>
    <message>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::MainWindow</name>
    <message>
        <source>Open a newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K commands · F1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsroom store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · releases: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed is still in the journal. Publish nothing; run “communiquectl verify”, and restore a backup if it confirms this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is not as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, release or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to all releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::NewPersonDialog</name>
    <message>
        <source>Add to the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language chosen means all. They give their passphrase themselves: it seals their key, and nobody else should know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and e-mail are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one role is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is needed twice, the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::NewReleaseDialog</name>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty until you write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets an edition in each of the six languages; the others follow what you write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::OutputTable</name>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required; stays out this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to the edition in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::PaneHeader</name>
    <message>
        <source>More for this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::PeopleScreen</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is kept by administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom&apos;s root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs the roster: only with it somebody is put on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making and sealing the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the roster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::PersonCard</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::PreviewView</name>
    <message>
        <source>Dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page appears here as it will be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::PromptDialog</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::PublishScreen</name>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish all languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and publish all languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the site folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been published to a folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the embargo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the release first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was signed has changed; sign again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put your name to all that goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time with a zone, such as 2026-03-16T10:00 America/New_York; “none” lifts it. Approvals given for another embargo must be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embargo was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time with a zone. “communiquectl publish --due” or this window publishes it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the site now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published at one instant in %1, in the folder %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: %1 pages are what was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as approved: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::ReleaseHeader</name>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::ReleaseListView</name>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::ReviewScreen</name>
    <message>
        <source>Revise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the revision before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving signs these very words with your key. Any later change, even a comma, withdraws the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · rev %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put your name to these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be changed? The reason goes to the author and is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words have changed since you read them; they are shown anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::RosterModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::Routes</name>
    <message>
        <source>Newsroom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::SideBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who sits here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::SideBarButton</name>
    <message>
        <source>%1, %2</source>
        <comment>entry, its count or role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::SignInScreen</name>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a demo: take anybody&apos;s place by a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Your key is on this workstation, sealed by your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>communique::StoreErrorScreen</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Drafts, translates, approves and publishes press releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this newsroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this demo newsroom, and makes it first if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
