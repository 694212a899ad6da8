<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BlockKind</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Petit intertitre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Lead-in of a list</source>
        <translation>Phrase introductive</translation>
    </message>
    <message>
        <source>Numbered item</source>
        <translation>Élément numéroté</translation>
    </message>
    <message>
        <source>Bulleted item</source>
        <translation>Élément à puce</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Appel à l’action</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Signe de fin</translation>
    </message>
    <message>
        <source>Standing text</source>
        <translation>Texte permanent</translation>
    </message>
    <message>
        <source>Media contact</source>
        <translation>Contact presse</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mention</translation>
    </message>
</context>
<context>
    <name>BlockStatus</name>
    <message>
        <source>Still empty</source>
        <translation>Encore vide</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The source has changed since</source>
        <translation>La source a changé depuis</translation>
    </message>
    <message>
        <source>A check objects</source>
        <translation>Un contrôle s’y oppose</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Somebody else changed this block too</source>
        <translation>Une autre personne a aussi modifié ce bloc</translation>
    </message>
    <message>
        <source>It stands so:
%1

Kept beside it:
%2</source>
        <translation>Texte en place&#xa0;:
%1

Conservé à côté&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Leave what stands</source>
        <translation>Garder le texte en place</translation>
    </message>
    <message>
        <source>Take the kept words</source>
        <translation>Prendre le texte conservé</translation>
    </message>
    <message>
        <source>The source of this block has changed</source>
        <translation>La source de ce bloc a changé</translation>
    </message>
    <message>
        <source>It was taken out of the source. It read:
%1</source>
        <translation>Il a été retiré de la source. Il disait&#xa0;:
%1</translation>
    </message>
    <message>
        <source>The source reads now:
%1</source>
        <translation>La source dit maintenant&#xa0;:
%1</translation>
    </message>
    <message>
        <source>It read:
%1

It reads now:
%2</source>
        <translation>Elle disait&#xa0;:
%1

Elle dit maintenant&#xa0;:
%2</translation>
    </message>
    <message>
        <source>It stands…</source>
        <translation>Confirmer tel quel…</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave it…</source>
        <translation>Laisser tel quel…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not available: %1</source>
        <translation>indisponible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>À faire par moi</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>En attente d’autres personnes</translation>
    </message>
    <message>
        <source>Ready and published</source>
        <translation>Prêt ou publié</translation>
    </message>
    <message>
        <source>Texts found: the first %1</source>
        <translation>Textes trouvés&#xa0;: les %1 premiers</translation>
    </message>
    <message>
        <source>Texts found: %1</source>
        <translation>Textes trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pages, texts and mails</source>
        <translation>Pages, textes et courriels</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>&quot;%1&quot; is one of %2</source>
        <translation>«&#xa0;%1&#xa0;» est l’un de&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no id (a-z, 0-9, -)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant (a-z, 0-9, -)</translation>
    </message>
    <message>
        <source>“%1” is no part of speech</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une catégorie grammaticale</translation>
    </message>
    <message>
        <source>64 MiB</source>
        <translation>64 Mio</translation>
    </message>
    <message>
        <source>a column is not spelled as it is written</source>
        <translation>une colonne n’a pas l’orthographe sous laquelle on l’écrit</translation>
    </message>
    <message>
        <source>a concept needs an id of a-z, 0-9 and -</source>
        <translation>un concept a besoin d’un identifiant fait de a-z, 0-9 et -</translation>
    </message>
    <message>
        <source>a contact needs a name or an organisation</source>
        <translation>un contact a besoin d’un nom ou d’une organisation</translation>
    </message>
    <message>
        <source>a contact needs an id of a-z, 0-9 and -</source>
        <translation>un contact a besoin d’un identifiant fait de a-z, 0-9 et -</translation>
    </message>
    <message>
        <source>a decision without a release</source>
        <translation>une décision sans communiqué</translation>
    </message>
    <message>
        <source>a document type with declarations</source>
        <translation>un type de document avec des déclarations</translation>
    </message>
    <message>
        <source>a draft does not read back to itself</source>
        <translation>un brouillon ne se relit pas tel qu’il est écrit</translation>
    </message>
    <message>
        <source>a field has the wrong length</source>
        <translation>un champ n’a pas la bonne longueur</translation>
    </message>
    <message>
        <source>a field holds a control character</source>
        <translation>un champ contient un caractère de commande</translation>
    </message>
    <message>
        <source>a field is longer than %1 characters</source>
        <translation>un champ dépasse %1 caractères</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>un fichier de ce nom existe</translation>
    </message>
    <message>
        <source>a file of the demo is missing</source>
        <translation>un fichier de la démonstration manque</translation>
    </message>
    <message>
        <source>a file of the demo is of another format</source>
        <translation>un fichier de la démonstration est d’un autre format</translation>
    </message>
    <message>
        <source>a house style needs an id, a name and a language</source>
        <translation>une charte a besoin d’un identifiant, d’un nom et d’une langue</translation>
    </message>
    <message>
        <source>a mark is opened and not closed</source>
        <translation>une marque est ouverte et n’est pas fermée</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>une personne a besoin d’un nom</translation>
    </message>
    <message>
        <source>a person needs at least one role</source>
        <translation>une personne a besoin d’au moins un rôle</translation>
    </message>
    <message>
        <source>a quotation mark within a cell that does not begin with one</source>
        <translation>un guillemet dans une cellule qui ne commence pas par un guillemet</translation>
    </message>
    <message>
        <source>a quoted cell does not end</source>
        <translation>une cellule entre guillemets ne se termine pas</translation>
    </message>
    <message>
        <source>a quoted cell is followed by other text</source>
        <translation>une cellule entre guillemets est suivie d’un autre texte</translation>
    </message>
    <message>
        <source>a release needs a source language</source>
        <translation>un communiqué a besoin d’une langue source</translation>
    </message>
    <message>
        <source>a revision does not follow on the head</source>
        <translation>une révision ne fait pas suite à la dernière</translation>
    </message>
    <message>
        <source>a revision&apos;s number does not follow</source>
        <translation>le numéro d’une révision ne fait pas suite</translation>
    </message>
    <message>
        <source>a rule needs an id and a message in English</source>
        <translation>une règle a besoin d’un identifiant et d’un message en anglais</translation>
    </message>
    <message>
        <source>a tag has too many attributes</source>
        <translation>une balise a trop d’attributs</translation>
    </message>
    <message>
        <source>a text of more than 1 MiB</source>
        <translation>un texte de plus de 1 Mio</translation>
    </message>
    <message>
        <source>a unit does not read</source>
        <translation>une unité ne se lit pas</translation>
    </message>
    <message>
        <source>an embargo needs an ISO 8601 time with an offset or a zone</source>
        <translation>un embargo a besoin d’une heure ISO 8601 avec un décalage ou un fuseau</translation>
    </message>
    <message>
        <source>another application&apos;s file</source>
        <translation>le fichier d’une autre application</translation>
    </message>
    <message>
        <source>another root key is pinned</source>
        <translation>une autre clé racine est épinglée</translation>
    </message>
    <message>
        <source>asks for more work than any key of ours</source>
        <translation>demande plus de calcul qu’aucune de nos clés</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>ne peut être reconnue</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>caractère %1</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>point de contrôle</translation>
    </message>
    <message>
        <source>content is not in canonical form</source>
        <translation>le contenu n’est pas sous forme canonique</translation>
    </message>
    <message>
        <source>digest or signature does not hold</source>
        <translation>l’empreinte ou la signature ne tient pas</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>annuaire</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>ne fait pas suite à l’entrée précédente</translation>
    </message>
    <message>
        <source>elements lie too deep</source>
        <translation>les éléments sont trop imbriqués</translation>
    </message>
    <message>
        <source>elements nested deeper than %1</source>
        <translation>éléments imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>fields are missing, unknown or of the wrong kind</source>
        <translation>des champs manquent, sont inconnus ou d’un mauvais genre</translation>
    </message>
    <message>
        <source>folders too deep</source>
        <translation>dossiers trop imbriqués</translation>
    </message>
    <message>
        <source>format 1 is read</source>
        <translation>seul le format 1 est lu</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>charte</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>y est deux fois</translation>
    </message>
    <message>
        <source>it builds on too many others</source>
        <translation>elle s’appuie sur trop d’autres</translation>
    </message>
    <message>
        <source>it is published, and this version would draw its pages otherwise</source>
        <translation>il est publié, et cette version rendrait ses pages autrement</translation>
    </message>
    <message>
        <source>its author is not on the roster</source>
        <translation>son auteur n’est pas sur la liste du personnel</translation>
    </message>
    <message>
        <source>its author&apos;s signature does not hold</source>
        <translation>la signature de son auteur ne tient pas</translation>
    </message>
    <message>
        <source>its base is of another language</source>
        <translation>sa base est d’une autre langue</translation>
    </message>
    <message>
        <source>its example &quot;%1&quot; does not come out</source>
        <translation>son exemple «&#xa0;%1&#xa0;» ne donne pas ce qu’il promet</translation>
    </message>
    <message>
        <source>its lock cannot be made</source>
        <translation>son verrou ne peut être posé</translation>
    </message>
    <message>
        <source>its pattern is none: %1</source>
        <translation>son motif n’en est pas un&#xa0;: %1</translation>
    </message>
    <message>
        <source>journal entries are missing</source>
        <translation>des entrées du journal manquent</translation>
    </message>
    <message>
        <source>journal entry %1: %2</source>
        <translation>entrée %1 du journal&#xa0;: %2</translation>
    </message>
    <message>
        <source>journal entry does not read back to itself</source>
        <translation>l’entrée du journal ne se relit pas telle qu’elle est écrite</translation>
    </message>
    <message>
        <source>JSON is not in canonical form</source>
        <translation>le JSON n’est pas sous forme canonique</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>memory chunk</source>
        <translation>morceau de la mémoire</translation>
    </message>
    <message>
        <source>more than %1 attributes in a tag</source>
        <translation>plus de %1 attributs dans une balise</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>plus de %1 octets</translation>
    </message>
    <message>
        <source>more than 1,000 attributes</source>
        <translation>plus de 1 000 attributs</translation>
    </message>
    <message>
        <source>more than 256 elements deep</source>
        <translation>plus de 256 éléments imbriqués</translation>
    </message>
    <message>
        <source>more than 50,000 lines</source>
        <translation>plus de 50 000 lignes</translation>
    </message>
    <message>
        <source>more than 64 MiB</source>
        <translation>plus de 64 Mio</translation>
    </message>
    <message>
        <source>more than a site holds</source>
        <translation>plus qu’un site ne contient</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>no column is named after a language, such as en or fr</source>
        <translation>aucune colonne ne porte le nom d’une langue, comme en ou fr</translation>
    </message>
    <message>
        <source>no edition is ready to go out</source>
        <translation>aucune édition n’est prête à sortir</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>no example shows it at work</source>
        <translation>aucun exemple ne la montre à l’œuvre</translation>
    </message>
    <message>
        <source>no id, or one given before: %1</source>
        <translation>pas d’identifiant, ou un identifiant déjà donné&#xa0;: %1</translation>
    </message>
    <message>
        <source>no memory for Argon2id</source>
        <translation>pas assez de mémoire pour Argon2id</translation>
    </message>
    <message>
        <source>no newsroom has been founded here</source>
        <translation>aucune rédaction n’a été fondée ici</translation>
    </message>
    <message>
        <source>no schema version</source>
        <translation>aucune version de schéma</translation>
    </message>
    <message>
        <source>no such edition</source>
        <translation>aucune édition de ce genre</translation>
    </message>
    <message>
        <source>no such language</source>
        <translation>aucune langue de ce nom</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <source>no tmx element</source>
        <translation>pas d’élément tmx</translation>
    </message>
    <message>
        <source>nobody in the demo may do this</source>
        <translation>personne dans la démonstration n’a ce droit</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>n’est pas une décision</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>not a house style of format 1</source>
        <translation>n’est pas une charte au format 1</translation>
    </message>
    <message>
        <source>not a manifest of form 1</source>
        <translation>n’est pas un manifeste de forme 1</translation>
    </message>
    <message>
        <source>not a memory chunk</source>
        <translation>n’est pas un morceau de la mémoire</translation>
    </message>
    <message>
        <source>not a name for a site</source>
        <translation>n’est pas un nom de site</translation>
    </message>
    <message>
        <source>not a path for a site</source>
        <translation>n’est pas un chemin de site</translation>
    </message>
    <message>
        <source>not a sealed key</source>
        <translation>n’est pas une clé scellée</translation>
    </message>
    <message>
        <source>not a tmx file</source>
        <translation>n’est pas un fichier TMX</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>n’est pas une adresse électronique</translation>
    </message>
    <message>
        <source>not an event of a release</source>
        <translation>n’est pas un événement d’un communiqué</translation>
    </message>
    <message>
        <source>not an ISO 8601 time</source>
        <translation>n’est pas une heure ISO 8601</translation>
    </message>
    <message>
        <source>not an SQLite file</source>
        <translation>n’est pas un fichier SQLite</translation>
    </message>
    <message>
        <source>not the id of a store</source>
        <translation>n’est pas l’identifiant d’une base</translation>
    </message>
    <message>
        <source>not what was written</source>
        <translation>n’est pas ce qui avait été écrit</translation>
    </message>
    <message>
        <source>one word, without blanks</source>
        <translation>un seul mot, sans espace</translation>
    </message>
    <message>
        <source>only the root key changes the roster</source>
        <translation>seule la clé racine change la liste du personnel</translation>
    </message>
    <message>
        <source>publishes an edition that does not exist</source>
        <translation>publie une édition qui n’existe pas</translation>
    </message>
    <message>
        <source>say why they are forgotten</source>
        <translation>dites pourquoi elles sont oubliées</translation>
    </message>
    <message>
        <source>signed by another root key</source>
        <translation>signé par une autre clé racine</translation>
    </message>
    <message>
        <source>somebody else has this e-mail address</source>
        <translation>quelqu’un d’autre a cette adresse électronique</translation>
    </message>
    <message>
        <source>structured text</source>
        <translation>texte structuré</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>the actor had been revoked</source>
        <translation>la clé de l’auteur avait été révoquée</translation>
    </message>
    <message>
        <source>the actor held no role for it</source>
        <translation>l’auteur n’avait pas le rôle pour cela</translation>
    </message>
    <message>
        <source>the actor is not on the roster</source>
        <translation>l’auteur n’est pas sur la liste du personnel</translation>
    </message>
    <message>
        <source>the approved words are missing</source>
        <translation>les mots approuvés manquent</translation>
    </message>
    <message>
        <source>the bytes are not what they were</source>
        <translation>les octets ne sont plus ce qu’ils étaient</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>la colonne «&#xa0;%1&#xa0;» y est deux fois</translation>
    </message>
    <message>
        <source>the copy does not end where the store does</source>
        <translation>la copie ne se termine pas là où se termine la base</translation>
    </message>
    <message>
        <source>the demo has no translator</source>
        <translation>la démonstration n’a pas de traducteur</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>l’entrée manque</translation>
    </message>
    <message>
        <source>the entry was altered</source>
        <translation>l’entrée a été modifiée</translation>
    </message>
    <message>
        <source>the file declares entities of its own</source>
        <translation>le fichier déclare ses propres entités</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>the file has entities of its own</source>
        <translation>le fichier a ses propres entités</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>the founding is not signed by the root key it names</source>
        <translation>la fondation n’est pas signée par la clé racine qu’elle nomme</translation>
    </message>
    <message>
        <source>the founding was written in another store</source>
        <translation>la fondation a été écrite dans une autre base</translation>
    </message>
    <message>
        <source>the id “%1” is there twice</source>
        <translation>l’identifiant «&#xa0;%1&#xa0;» y est deux fois</translation>
    </message>
    <message>
        <source>the journal does not begin with the founding of a newsroom</source>
        <translation>le journal ne commence pas par la fondation d’une rédaction</translation>
    </message>
    <message>
        <source>the key here is not the one on the roster</source>
        <translation>la clé présente ici n’est pas celle de la liste du personnel</translation>
    </message>
    <message>
        <source>the newsroom has not been founded</source>
        <translation>la rédaction n’a pas été fondée</translation>
    </message>
    <message>
        <source>the public key is another one&apos;s</source>
        <translation>la clé publique est celle d’un autre</translation>
    </message>
    <message>
        <source>the release exists already</source>
        <translation>le communiqué existe déjà</translation>
    </message>
    <message>
        <source>the release has not been created</source>
        <translation>le communiqué n’a pas été créé</translation>
    </message>
    <message>
        <source>the root key is not the one this workstation knows</source>
        <translation>la clé racine n’est pas celle que ce poste connaît</translation>
    </message>
    <message>
        <source>the root key signs nothing but the roster</source>
        <translation>la clé racine ne signe que la liste du personnel</translation>
    </message>
    <message>
        <source>the store must be migrated first</source>
        <translation>la base doit d’abord être migrée</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>le tableau est vide</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>il y a plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>this is not a TBX file</source>
        <translation>ce n’est pas un fichier TBX</translation>
    </message>
    <message>
        <source>this local time does not exist: the clocks go forward over it</source>
        <translation>cette heure locale n’existe pas&#xa0;: les horloges la sautent en avançant</translation>
    </message>
    <message>
        <source>this local time occurs twice: give its offset from UTC</source>
        <translation>cette heure locale existe deux fois&#xa0;: donnez son décalage par rapport à UTC</translation>
    </message>
    <message>
        <source>too long for a sealed key</source>
        <translation>trop long pour une clé scellée</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation>trop de colonnes</translation>
    </message>
    <message>
        <source>too many concepts</source>
        <translation>trop de concepts</translation>
    </message>
    <message>
        <source>too many contacts</source>
        <translation>trop de contacts</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>trop de fichiers</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>trop de lignes</translation>
    </message>
    <message>
        <source>too much markup for its size</source>
        <translation>trop de balisage pour sa taille</translation>
    </message>
    <message>
        <source>two rules have this id</source>
        <translation>deux règles ont cet identifiant</translation>
    </message>
    <message>
        <source>unknown action or role of a step</source>
        <translation>action ou rôle inconnu d’une étape</translation>
    </message>
    <message>
        <source>unknown form of content</source>
        <translation>forme de contenu inconnue</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>clé inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>unknown kind of block</source>
        <translation>genre de bloc inconnu</translation>
    </message>
    <message>
        <source>unknown kind of journal entry</source>
        <translation>genre d’entrée du journal inconnu</translation>
    </message>
    <message>
        <source>unknown stage of an edition</source>
        <translation>état d’édition inconnu</translation>
    </message>
    <message>
        <source>unknown stage or type of a release</source>
        <translation>état ou type de communiqué inconnu</translation>
    </message>
    <message>
        <source>unknown time zone</source>
        <translation>fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>your key has been revoked</source>
        <translation>votre clé a été révoquée</translation>
    </message>
    <message>
        <source>no such comment</source>
        <translation>aucun commentaire de ce nom</translation>
    </message>
    <message>
        <source>XLIFF of a version that is not known</source>
        <translation>du XLIFF d’une version inconnue</translation>
    </message>
    <message>
        <source>a cp element without a character XML cannot say</source>
        <translation>un élément cp sans caractère que XML ne puisse dire</translation>
    </message>
    <message>
        <source>a unit has no id</source>
        <translation>une unité n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>elements nested deeper than 256</source>
        <translation>éléments imbriqués sur plus de 256 niveaux</translation>
    </message>
    <message>
        <source>it does not say of which release it is</source>
        <translation>il ne dit pas de quel communiqué il est</translation>
    </message>
    <message>
        <source>it holds more than one edition</source>
        <translation>il contient plus d’une édition</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>its XML is damaged</source>
        <translation>son XML est endommagé</translation>
    </message>
    <message>
        <source>more than 200 MiB when unpacked</source>
        <translation>plus de 200 Mio une fois décompressé</translation>
    </message>
    <message>
        <source>more than 32 MiB of XML</source>
        <translation>plus de 32 Mio de XML</translation>
    </message>
    <message>
        <source>more than 5,000 parts</source>
        <translation>plus de 5 000 parties</translation>
    </message>
    <message>
        <source>none of its units is one of the release&apos;s</source>
        <translation>aucune de ses unités n’est du communiqué</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>pas dans l’archive</translation>
    </message>
    <message>
        <source>packed more than a hundredfold</source>
        <translation>comprimé plus de cent fois</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>l’archive est endommagée</translation>
    </message>
    <message>
        <source>the source edition is no translation</source>
        <translation>l’édition source n’est pas une traduction</translation>
    </message>
    <message>
        <source>the source has no words yet</source>
        <translation>la source n’a pas encore de mots</translation>
    </message>
    <message>
        <source>the source language is missing</source>
        <translation>la langue source manque</translation>
    </message>
    <message>
        <source>the target language is missing</source>
        <translation>la langue cible manque</translation>
    </message>
    <message>
        <source>there is no table of translations in it</source>
        <translation>il ne contient pas de tableau de traductions</translation>
    </message>
    <message>
        <source>there is nothing to translate in it</source>
        <translation>il n’y a rien à traduire</translation>
    </message>
    <message>
        <source>this is not an OpenDocument text</source>
        <translation>ce n’est pas un texte OpenDocument</translation>
    </message>
    <message>
        <source>this is not an XLIFF file</source>
        <translation>ce n’est pas un fichier XLIFF</translation>
    </message>
    <message>
        <source>too many parts within parts</source>
        <translation>trop de parties imbriquées</translation>
    </message>
    <message>
        <source>too many units</source>
        <translation>trop d’unités</translation>
    </message>
    <message>
        <source>two rows have the same id</source>
        <translation>deux lignes ont le même identifiant</translation>
    </message>
    <message>
        <source>two units have the same id</source>
        <translation>deux unités ont le même identifiant</translation>
    </message>
</context>
<context>
    <name>EditionLook</name>
    <message>
        <source>, %1 of %2 blocks</source>
        <translation>, %1 blocs sur %2</translation>
    </message>
    <message>
        <source>, the source changed in %1 blocks</source>
        <translation>, blocs dont la source a changé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FreshKey</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>NextMove</name>
    <message>
        <source>Submit %1 for approval</source>
        <translation>Soumettre à l’approbation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Submit %1 for revision</source>
        <translation>Soumettre à la révision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certify %1</source>
        <translation>Certifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>Approuver&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Reopen %1…</source>
        <translation>Rouvrir&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Go to publication</source>
        <translation>Aller à la publication</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>search results</source>
        <translation>les résultats de recherche</translation>
    </message>
    <message>
        <source>shared cards</source>
        <translation>les cartes de partage</translation>
    </message>
    <message>
        <source>wires</source>
        <translation>les fils d’agence</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>les flux</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>channel, length, limit</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Too long for %1</source>
        <translation>Trop long pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of more than %1 words</source>
        <translation>
            <numerusform>%n phrase de plus de %1 mots</numerusform>
            <numerusform>%n phrases de plus de %1 mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWording</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publié le %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Programmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>Sans embargo</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard, échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Étape suivante&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StageLook</name>
    <message>
        <source>Source changed</source>
        <translation>Source modifiée</translation>
    </message>
</context>
<context>
    <name>TextMarks</name>
    <message>
        <source>“%1” is in no dictionary</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun dictionnaire</translation>
    </message>
</context>
<context>
    <name>TranslatorNotes</name>
    <message>
        <source>Speaker: %1</source>
        <translation>Orateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Mène à&#xa0;: %1</translation>
    </message>
    <message>
        <source>There in: %1</source>
        <translation>Disponible en&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture shows: %1</source>
        <translation>L’image montre&#xa0;: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>Courriel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: the speaker&apos;s name</source>
        <translation>%1&#xa0;: le nom de l’orateur</translation>
    </message>
    <message>
        <source>%1: the speaker&apos;s title</source>
        <translation>%1&#xa0;: le titre de l’orateur</translation>
    </message>
    <message>
        <source>%1: what it shows, for those who cannot see it</source>
        <translation>%1&#xa0;: ce qu’elle montre, pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>%1: whose it is</source>
        <translation>%1&#xa0;: le crédit</translation>
    </message>
    <message>
        <source>%1: the name</source>
        <translation>%1&#xa0;: le nom</translation>
    </message>
    <message>
        <source>The source has changed since this was translated.</source>
        <translation>La source a changé depuis cette traduction.</translation>
    </message>
</context>
<context>
    <name>WindowPrompt</name>
    <message>
        <source>The two do not agree.</source>
        <translation>Les deux saisies ne concordent pas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This needs one of these roles: %1.</source>
        <translation>Il faut l’un de ces rôles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You do not work in this language (%2).</source>
        <translation>Vous ne travaillez pas dans cette langue (%2).</translation>
    </message>
    <message>
        <source>Your key has been revoked.</source>
        <translation>Votre clé a été révoquée.</translation>
    </message>
    <message>
        <source>The edition is assigned to %1.</source>
        <translation>La version est confiée à %1.</translation>
    </message>
    <message>
        <source>There is no edition in %2; the press officer can request it.</source>
        <translation>Il n’y a pas de version en %2&#xa0;; l’attaché de presse peut la demander.</translation>
    </message>
    <message>
        <source>The source has no words yet.</source>
        <translation>La source ne contient encore aucun mot.</translation>
    </message>
    <message>
        <source>The edition has no words yet (%2).</source>
        <translation>La version ne contient encore aucun mot (%2).</translation>
    </message>
    <message>
        <source>Not in this state: %1. Submit, send back or reopen the edition first.</source>
        <translation>Impossible à ce stade&#xa0;: %1. Commencez par soumettre, renvoyer ou rouvrir la version.</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s turn: %1.</source>
        <translation>C’est au tour d’une autre personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is approved already, in these words.</source>
        <translation>Ce texte est déjà approuvé, mot pour mot.</translation>
    </message>
    <message>
        <source>The source of block %3 has not changed.</source>
        <translation>La source du bloc %3 n’a pas changé.</translation>
    </message>
    <message>
        <source>There is no conflict in block %3.</source>
        <translation>Il n’y a pas de conflit dans le bloc %3.</translation>
    </message>
    <message>
        <source>The release is not published without %2.</source>
        <translation>Le communiqué ne peut être publié sans cette version (%2).</translation>
    </message>
    <message>
        <source>The edition in %2 is live.</source>
        <translation>La version en %2 est en ligne.</translation>
    </message>
    <message>
        <source>Everything that is ready is signed already.</source>
        <translation>Tout ce qui est prêt est déjà signé.</translation>
    </message>
    <message>
        <source>Everything that is signed is live already.</source>
        <translation>Tout ce qui est signé est déjà en ligne.</translation>
    </message>
    <message>
        <source>The release has not been published.</source>
        <translation>Le communiqué n’a pas été publié.</translation>
    </message>
    <message>
        <source>The release has been published; it can be corrected or withdrawn.</source>
        <translation>Le communiqué a été publié&#xa0;; il peut être corrigé ou retiré.</translation>
    </message>
    <message>
        <source>The release is on hold; a supervisor can lift that.</source>
        <translation>Le communiqué est suspendu&#xa0;; un responsable peut lever la suspension.</translation>
    </message>
    <message>
        <source>The release is on hold already.</source>
        <translation>Le communiqué est déjà suspendu.</translation>
    </message>
    <message>
        <source>The release is not on hold.</source>
        <translation>Le communiqué n’est pas suspendu.</translation>
    </message>
    <message>
        <source>The release was given up.</source>
        <translation>Le communiqué a été abandonné.</translation>
    </message>
    <message>
        <source>You wrote words of this edition, so another supervisor must approve it (%2).</source>
        <translation>Vous avez écrit une partie de cette version&#xa0;: un autre responsable doit l’approuver (%2).</translation>
    </message>
    <message>
        <source>You translated words of this edition, so another reviser must certify it (%2).</source>
        <translation>Vous avez traduit une partie de cette version&#xa0;: un autre réviseur doit la certifier (%2).</translation>
    </message>
    <message>
        <source>You wrote words of the edition in %2, so another supervisor must sign.</source>
        <translation>Vous avez écrit une partie de la version en %2&#xa0;: un autre responsable doit signer.</translation>
    </message>
    <message>
        <source>A second person must agree.</source>
        <translation>Une deuxième personne doit donner son accord.</translation>
    </message>
    <message>
        <source>Say why: a reason is kept in the journal.</source>
        <translation>Indiquez pourquoi&#xa0;: le motif est conservé dans le journal.</translation>
    </message>
    <message>
        <source>Two people changed block %3 (%2); choose what it shall read.</source>
        <translation>Deux personnes ont modifié le bloc %3 (%2)&#xa0;; choisissez le texte à retenir.</translation>
    </message>
    <message>
        <source>The headline is missing (%2).</source>
        <translation>Le titre manque (%2).</translation>
    </message>
    <message>
        <source>There is more than one headline (%2).</source>
        <translation>Il y a plus d’un titre (%2).</translation>
    </message>
    <message>
        <source>The dateline is missing (%2).</source>
        <translation>Le lieu et la date manquent (%2).</translation>
    </message>
    <message>
        <source>There is more than one dateline (%2).</source>
        <translation>Il y a plus d’une mention du lieu et de la date (%2).</translation>
    </message>
    <message>
        <source>The dateline has no date (%2, block %3).</source>
        <translation>La date manque après le lieu (%2, bloc %3).</translation>
    </message>
    <message>
        <source>The end mark is missing (%2).</source>
        <translation>Le signe de fin manque (%2).</translation>
    </message>
    <message>
        <source>There is more than one end mark (%2).</source>
        <translation>Il y a plus d’un signe de fin (%2).</translation>
    </message>
    <message>
        <source>A media contact is missing (%2).</source>
        <translation>Il manque un contact presse (%2).</translation>
    </message>
    <message>
        <source>Block %3 is empty (%2).</source>
        <translation>Le bloc %3 est vide (%2).</translation>
    </message>
    <message>
        <source>Block %3 of the source has no counterpart (%2).</source>
        <translation>Le bloc %3 de la source n’a pas de correspondant (%2).</translation>
    </message>
    <message>
        <source>Block %3 has no counterpart in the source (%2).</source>
        <translation>Le bloc %3 n’a pas de correspondant dans la source (%2).</translation>
    </message>
    <message>
        <source>Block %3 is of another kind than in the source (%2).</source>
        <translation>Le bloc %3 n’est pas de la même nature que dans la source (%2).</translation>
    </message>
    <message>
        <source>Block %3 stands elsewhere than in the source (%2).</source>
        <translation>Le bloc %3 n’est pas à la même place que dans la source (%2).</translation>
    </message>
    <message>
        <source>The quotes do not have the source&apos;s speakers (%2).</source>
        <translation>Les citations n’ont pas les mêmes auteurs que dans la source (%2).</translation>
    </message>
    <message>
        <source>The call to action leads nowhere (%2, block %3).</source>
        <translation>L’appel à l’action ne mène nulle part (%2, bloc %3).</translation>
    </message>
    <message>
        <source>The call to action leads elsewhere than the source&apos;s (%2, block %3).</source>
        <translation>L’appel à l’action ne mène pas à la même adresse que dans la source (%2, bloc %3).</translation>
    </message>
    <message>
        <source>The call to action names other languages than the source&apos;s (%2, block %3).</source>
        <translation>L’appel à l’action n’annonce pas les mêmes langues que dans la source (%2, bloc %3).</translation>
    </message>
    <message>
        <source>The image in block %3 has no alternative text (%2).</source>
        <translation>L’image du bloc %3 n’a pas de texte de remplacement (%2).</translation>
    </message>
    <message>
        <source>The source of block %3 changed since (%2): translate it anew or acknowledge it.</source>
        <translation>La source du bloc %3 a changé depuis (%2)&#xa0;: retraduisez-le ou confirmez-le.</translation>
    </message>
    <message>
        <source>A fact changed in the source of block %3 (%2): translate it anew, or acknowledge it with a reason.</source>
        <translation>Un fait a changé dans la source du bloc %3 (%2)&#xa0;: retraduisez-le, ou confirmez-le en indiquant un motif.</translation>
    </message>
    <message>
        <source>The edition in %2 is not approved: %1.</source>
        <translation>La version en %2 n’est pas approuvée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The approval of the edition in %2 is void: %1.</source>
        <translation>L’approbation de la version en %2 est caduque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The release is not signed.</source>
        <translation>Le communiqué n’est pas signé.</translation>
    </message>
    <message>
        <source>Something that was signed has changed; the release must be signed again.</source>
        <translation>Un élément signé a changé&#xa0;; le communiqué doit être signé de nouveau.</translation>
    </message>
    <message>
        <source>The embargo lifts at %1.</source>
        <translation>L’embargo est levé le %1.</translation>
    </message>
    <message>
        <source>The publication time lies before the embargo (%1).</source>
        <translation>L’heure de publication précède la levée de l’embargo (%1).</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is behind the journal&apos;s last entry (%1).</source>
        <translation>L’horloge de ce poste retarde sur la dernière entrée du journal (%1).</translation>
    </message>
    <message>
        <source>Say when.</source>
        <translation>Indiquez quand.</translation>
    </message>
    <message>
        <source>That time is past (%1).</source>
        <translation>Cette heure est passée (%1).</translation>
    </message>
    <message>
        <source>the words have changed</source>
        <translation>le texte a changé</translation>
    </message>
    <message>
        <source>the source has changed</source>
        <translation>la source a changé</translation>
    </message>
    <message>
        <source>the embargo has changed</source>
        <translation>l’embargo a changé</translation>
    </message>
    <message>
        <source>it was reopened</source>
        <translation>elle a été rouverte</translation>
    </message>
    <message>
        <source>the approver&apos;s key was revoked</source>
        <translation>la clé de l’approbateur a été révoquée</translation>
    </message>
    <message>
        <source>the approver wrote words of it</source>
        <translation>l’approbateur en a écrit une partie</translation>
    </message>
    <message>
        <source>Which day? The dateline “%1” has no absolute date.</source>
        <translation>Quel jour&#xa0;? «&#xa0;%1&#xa0;» ne donne pas de date complète.</translation>
    </message>
    <message>
        <source>Where? The release has no dateline with a place.</source>
        <translation>Où&#xa0;? Le communiqué n’indique aucun lieu.</translation>
    </message>
    <message>
        <source>Where does this lead? “%1”</source>
        <translation>Où mène ce lien&#xa0;? «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Who said this? “%1”</source>
        <translation>Qui a dit cela&#xa0;? «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Which country? “%1” has no country code.</source>
        <translation>Quel pays&#xa0;? «&#xa0;%1&#xa0;» n’a pas d’indicatif de pays.</translation>
    </message>
    <message>
        <source>Is there an embargo? “%1” — set it yourself.</source>
        <translation>Y a-t-il un embargo&#xa0;? «&#xa0;%1&#xa0;» — fixez-le vous-même.</translation>
    </message>
    <message>
        <source>What is the headline? None was found.</source>
        <translation>Quel est le titre&#xa0;? Aucun n’a été trouvé.</translation>
    </message>
    <message>
        <source>The language was told from the words: %1.</source>
        <translation>La langue a été reconnue d’après le texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taken for the headline: “%1”</source>
        <translation>Pris pour le titre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taken for the subhead: “%1”</source>
        <translation>Pris pour le sous-titre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taken for the dateline: %1</source>
        <translation>Pris pour le lieu et la date&#xa0;: %1</translation>
    </message>
    <message>
        <source>The day was taken from the page: “%1”</source>
        <translation>Le jour a été pris dans la page&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quote by %1</source>
        <translation>Citation de %1</translation>
    </message>
    <message>
        <source>Quote by the same speaker: %1</source>
        <translation>Citation de la même personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken for a heading: “%1”</source>
        <translation>Pris pour un intertitre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taken for the lead-in of a list: “%1”</source>
        <translation>Pris pour la phrase introductive d’une liste&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taken for a call to action: “%1”</source>
        <translation>Pris pour un appel à l’action&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken for a standing text: “%1”</source>
        <translation>Pris pour un texte permanent&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Lines of fixed width were joined to paragraphs.</source>
        <translation>Des lignes de largeur fixe ont été réunies en paragraphes.</translation>
    </message>
    <message>
        <source>Navigation left out: %1</source>
        <translation>Navigation écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Path to the page left out: %1</source>
        <translation>Fil d’Ariane écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cookie banner left out.</source>
        <translation>Bandeau relatif aux cookies écarté.</translation>
    </message>
    <message>
        <source>Invitations to share left out: %1</source>
        <translation>Invitations à partager écartées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Announcements of other pages left out: %1</source>
        <translation>Annonces d’autres pages écartées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page&apos;s foot left out: %1</source>
        <translation>Pied de page écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Label left out: %1</source>
        <translation>Étiquette écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The headline was there twice: “%1”</source>
        <translation>Le titre figurait deux fois&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Blanks at the ends of lines were left out.</source>
        <translation>Les espaces en fin de ligne ont été écartées.</translation>
    </message>
    <message>
        <source>Part of the page that is no text left out: %1</source>
        <translation>Partie de la page sans texte écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture left out, the page does not carry it: %1</source>
        <translation>Image écartée, car la page ne la contient pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>A link that is not let in was taken off “%1”; its words stay.</source>
        <translation>Un lien non admis a été retiré de «&#xa0;%1&#xa0;»&#xa0;; ses mots restent.</translation>
    </message>
    <message>
        <source>Text outside the page&apos;s main part left out: %1</source>
        <translation>Texte hors de la partie principale de la page écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some characters were spelled in Unicode&apos;s composed form.</source>
        <translation>Certains caractères ont été mis sous la forme composée d’Unicode.</translation>
    </message>
    <message>
        <source>Some bytes are not valid %1; they are shown as �.</source>
        <translation>Certains octets ne sont pas valides en %1&#xa0;; ils sont affichés par �.</translation>
    </message>
    <message>
        <source>The document was written in %1.</source>
        <translation>Le document était codé en %1.</translation>
    </message>
    <message>
        <source>The list&apos;s own marks (%1) are written as “-” or numbers.</source>
        <translation>Les puces d’origine de la liste (%1) deviennent «&#xa0;-&#xa0;» ou des numéros.</translation>
    </message>
    <message>
        <source>A table&apos;s cells became paragraphs.</source>
        <translation>Les cellules d’un tableau sont devenues des paragraphes.</translation>
    </message>
    <message>
        <source>Several lines of one contact stand in one block.</source>
        <translation>Plusieurs lignes d’un même contact sont réunies en un bloc.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>release</source>
        <translation>communiqué</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>version</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>état du texte</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>stale block</source>
        <translation>bloc à reprendre</translation>
    </message>
    <message>
        <source>That has no meaning here: %1</source>
        <translation>Cela n’a pas de sens ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Introuvable (%1)&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” fits more than one %2; be more exact.</source>
        <translation>«&#xa0;%1&#xa0;» est ambigu (%2)&#xa0;; soyez plus précis.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is larger than what is taken in: %2. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse la taille admise&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody else changed the same block (%1). Both texts are kept; choose one before submitting.</source>
        <translation>Une autre personne a modifié le même bloc (%1). Les deux textes sont conservés&#xa0;; choisissez-en un avant de soumettre.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>La phrase de passe n’ouvre pas la clé.</translation>
    </message>
    <message>
        <source>This workstation holds no key for “%1”.</source>
        <translation>Ce poste ne détient aucune clé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is signed in: say who acts (--as PERSON).</source>
        <translation>Personne n’est connecté&#xa0;: indiquez qui agit (--as PERSONNE).</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. What was there is unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2. Le contenu antérieur est inchangé.</translation>
    </message>
    <message>
        <source>“%1” may be read but not written. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» peut être lu mais non écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is safe; make room, then try again.</source>
        <translation>Le disque est plein. Ce qui était déjà enregistré est intact&#xa0;; libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not as it was signed: %2. Run “communiquectl verify” and restore a backup.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas conforme à ce qui a été signé&#xa0;: %2. Exécutez «&#xa0;communiquectl verify&#xa0;» et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is older than what this workstation has seen (%2). Restore it by “communiquectl restore” if that is meant.</source>
        <translation>«&#xa0;%1&#xa0;» est plus ancien que ce que ce poste a déjà vu (%2). Si c’est voulu, restaurez-le par «&#xa0;communiquectl restore&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Communiqué and is open for reading only.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une édition plus récente de Communiqué et n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>“%1” is not a Communiqué store. It was not touched.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base Communiqué. Ce fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where a store cannot be kept safely. Copy it to a local disk.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un système de fichiers en réseau, où une base n’est pas en sûreté. Copiez-le sur un disque local.</translation>
    </message>
    <message>
        <source>Another program has been writing to the store for too long. Nothing was changed; try again.</source>
        <translation>Un autre programme écrit dans la base depuis trop longtemps. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind the journal&apos;s last entry (%1). Set it right first.</source>
        <translation>L’horloge de ce poste retarde sur la dernière entrée du journal (%1). Commencez par la régler.</translation>
    </message>
    <message>
        <source>Something went wrong within Communiqué: %1. Nothing was changed.</source>
        <translation>Une erreur s’est produite dans Communiqué&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>la signature ne correspond pas</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>a été altéré</translation>
    </message>
    <message>
        <source>was put in behind the program&apos;s back</source>
        <translation>a été ajouté à l’insu du programme</translation>
    </message>
    <message>
        <source>the store is older than what this workstation has seen</source>
        <translation>la base est plus ancienne que ce que ce poste a déjà vu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>En traduction</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>En révision</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisée</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>En approbation</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>En rédaction</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Prêt à signer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Published in part</source>
        <translation>Publié en partie</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Under correction</source>
        <translation>En correction</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Press officer</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Reviser</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Avis aux médias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Submitted for revision</source>
        <translation>Soumise à la révision</translation>
    </message>
    <message>
        <source>Sent back by the reviser</source>
        <translation>Renvoyée par le réviseur</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>Soumise à l’approbation</translation>
    </message>
    <message>
        <source>Sent back by the supervisor</source>
        <translation>Renvoyée par le responsable</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Lead-in of a list</source>
        <translation>Phrase introductive</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Appel à l’action</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Signe de fin</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Texte permanent</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Rédiger %1</translation>
    </message>
    <message numerus="yes">
        <source>Source changed in %n block(s) · %1 stale</source>
        <translation>
            <numerusform>Source modifiée dans %n bloc · %1 à reprendre</numerusform>
            <numerusform>Source modifiée dans %n blocs · %1 à reprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate %1 · %2 of %3 blocks</source>
        <translation>Traduire %1 · %2 blocs sur %3</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>Soumettre %1</translation>
    </message>
    <message>
        <source>Revise %1</source>
        <translation>Réviser %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>Look at %1 again: its source changed</source>
        <translation>Revoir %1&#xa0;: sa source a changé</translation>
    </message>
    <message>
        <source>Settle the conflict in %1</source>
        <translation>Régler le conflit en %1</translation>
    </message>
    <message>
        <source>All approved · sign the release</source>
        <translation>Tout est approuvé · signer le communiqué</translation>
    </message>
    <message>
        <source>Signed · publish</source>
        <translation>Signé · publier</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Embargo lifted %1</source>
        <translation>Embargo levé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Embargo lifts %1 · %2</source>
        <translation>Levée de l’embargo&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>thing called</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>does not follow on the entry before it</source>
        <translation>ne fait pas suite à l’entrée précédente</translation>
    </message>
    <message>
        <source>was written by somebody who did not hold the role for it</source>
        <translation>a été écrit par quelqu’un qui n’en avait pas le rôle</translation>
    </message>
    <message>
        <source>the tables themselves were changed</source>
        <translation>les tables elles-mêmes ont été modifiées</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>release</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Column left out, it is none of ours: %1</source>
        <translation>Colonne écartée, elle n’est pas des nôtres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, the glossary has no place for it: %1</source>
        <translation>Écarté, le glossaire n’a pas de place pour cela&#xa0;: %1</translation>
    </message>
    <message>
        <source>Definitions put into the note: %1</source>
        <translation>Définitions versées dans la note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Concepts left out, they have no term: %1</source>
        <translation>Concepts écartés, ils n’ont pas de terme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parts of speech left out, they differ within the concept “%1”.</source>
        <translation>Catégories grammaticales écartées&#xa0;: elles diffèrent au sein du concept «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>A check found something in block %3 (%2): %1. Correct it, or accept it with a reason.</source>
        <translation>Un contrôle a trouvé quelque chose dans le bloc %3 (%2)&#xa0;: %1. Corrigez-le, ou acceptez-le en disant pourquoi.</translation>
    </message>
    <message>
        <source>No check finds that any more, or it has been accepted already (%2).</source>
        <translation>Aucun contrôle ne trouve plus cela, ou c’est déjà accepté (%2).</translation>
    </message>
    <message>
        <source>You wrote words of this edition, so another must accept what a check found in it (%2).</source>
        <translation>Vous avez écrit dans cette édition&#xa0;: c’est à quelqu’un d’autre d’accepter ce qu’un contrôle y a trouvé (%2).</translation>
    </message>
    <message>
        <source>a fact differs</source>
        <translation>un fait diffère</translation>
    </message>
    <message>
        <source>“%1” here, “%2” there</source>
        <translation>«&#xa0;%1&#xa0;» ici, «&#xa0;%2&#xa0;» là-bas</translation>
    </message>
    <message>
        <source>a fact is missing</source>
        <translation>un fait manque</translation>
    </message>
    <message>
        <source>“%2” of the source is missing</source>
        <translation>«&#xa0;%2&#xa0;» de la source manque</translation>
    </message>
    <message>
        <source>a fact is not in the source</source>
        <translation>un fait n’est pas dans la source</translation>
    </message>
    <message>
        <source>“%1” is not in the source</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la source</translation>
    </message>
    <message>
        <source>an acronym is missing</source>
        <translation>un sigle manque</translation>
    </message>
    <message>
        <source>the acronym “%2” of the source is neither here nor written out</source>
        <translation>le sigle «&#xa0;%2&#xa0;» de la source n’est ni repris ni développé</translation>
    </message>
    <message>
        <source>an acronym is not in the source</source>
        <translation>un sigle n’est pas dans la source</translation>
    </message>
    <message>
        <source>the acronym “%1” is not in the source</source>
        <translation>le sigle «&#xa0;%1&#xa0;» n’est pas dans la source</translation>
    </message>
    <message>
        <source>a name is missing or misspelt</source>
        <translation>un nom manque ou est mal écrit</translation>
    </message>
    <message>
        <source>“%2” is not named as this language writes it</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas nommé comme l’écrit cette langue</translation>
    </message>
    <message>
        <source>the person differs</source>
        <translation>la personne diffère</translation>
    </message>
    <message>
        <source>“%1” here, “%2” there, or written otherwise elsewhere</source>
        <translation>«&#xa0;%1&#xa0;» ici, «&#xa0;%2&#xa0;» là-bas, ou écrit autrement ailleurs</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>pas encore de texte</translation>
    </message>
    <message>
        <source>the block has no words</source>
        <translation>le bloc est vide</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>the block reads as its source</source>
        <translation>le bloc est identique à sa source</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>the block is written in another language</source>
        <translation>le bloc est écrit dans une autre langue</translation>
    </message>
    <message>
        <source>unusual length</source>
        <translation>longueur inhabituelle</translation>
    </message>
    <message>
        <source>the block is much shorter or longer than its source</source>
        <translation>le bloc est bien plus court ou plus long que sa source</translation>
    </message>
    <message>
        <source>a sentence is missing</source>
        <translation>une phrase manque</translation>
    </message>
    <message>
        <source>no sentence answers to “%2”</source>
        <translation>aucune phrase ne répond à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a sentence is not in the source</source>
        <translation>une phrase n’est pas dans la source</translation>
    </message>
    <message>
        <source>“%1” answers to no sentence of the source</source>
        <translation>«&#xa0;%1&#xa0;» ne répond à aucune phrase de la source</translation>
    </message>
    <message>
        <source>a link is missing</source>
        <translation>un lien manque</translation>
    </message>
    <message>
        <source>the link to %2 is missing</source>
        <translation>le lien vers %2 manque</translation>
    </message>
    <message>
        <source>a link is not in the source</source>
        <translation>un lien n’est pas dans la source</translation>
    </message>
    <message>
        <source>the link to %1 is not in the source</source>
        <translation>le lien vers %1 n’est pas dans la source</translation>
    </message>
    <message>
        <source>quoted words differ</source>
        <translation>les paroles citées diffèrent</translation>
    </message>
    <message>
        <source>%1 quoted stretches here, %2 there</source>
        <translation>passages cités&#xa0;: %1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>the call’s languages differ</source>
        <translation>les langues de l’appel diffèrent</translation>
    </message>
    <message>
        <source>the call names the languages %1 here, %2 there</source>
        <translation>l’appel nomme les langues %1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>the call leads elsewhere</source>
        <translation>l’appel mène ailleurs</translation>
    </message>
    <message>
        <source>the call leads to %1 here, to %2 there</source>
        <translation>l’appel mène à %1 ici, à %2 là-bas</translation>
    </message>
    <message>
        <source>the contact differs</source>
        <translation>le contact diffère</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>the dateline’s day differs</source>
        <translation>le jour de l’en-tête diffère</translation>
    </message>
    <message>
        <source>the dateline says %1 here, %2 there</source>
        <translation>l’en-tête dit %1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>an agreed term is not used</source>
        <translation>un terme convenu n’est pas employé</translation>
    </message>
    <message>
        <source>the agreed term for “%2” is “%1”</source>
        <translation>le terme convenu pour «&#xa0;%2&#xa0;» est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a bracket or quotation mark is unpaired</source>
        <translation>une parenthèse ou un guillemet est seul</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 n’a pas de pendant</translation>
    </message>
    <message>
        <source>the end differs</source>
        <translation>la fin diffère</translation>
    </message>
    <message>
        <source>the block ends in “%1”, its source in “%2”</source>
        <translation>le bloc finit par «&#xa0;%1&#xa0;», sa source par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a word stands twice</source>
        <translation>un mot est répété</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>two blanks</source>
        <translation>deux espaces</translation>
    </message>
    <message>
        <source>two blanks in a row</source>
        <translation>deux espaces de suite</translation>
    </message>
    <message>
        <source>letters of two scripts</source>
        <translation>lettres de deux écritures</translation>
    </message>
    <message>
        <source>“%1” mixes letters of two scripts</source>
        <translation>«&#xa0;%1&#xa0;» mêle les lettres de deux écritures</translation>
    </message>
    <message>
        <source>invisible direction control</source>
        <translation>commande de direction invisible</translation>
    </message>
    <message>
        <source>%1 overrides the direction or is not closed</source>
        <translation>%1 force la direction ou n’est pas refermé</translation>
    </message>
    <message>
        <source>shown in the wrong order</source>
        <translation>affiché dans le mauvais ordre</translation>
    </message>
    <message>
        <source>“%1” is shown in another order than it is read; isolate it</source>
        <translation>«&#xa0;%1&#xa0;» s’affiche dans un autre ordre qu’il ne se lit&#x202f;; isolez-le</translation>
    </message>
    <message>
        <source>half-width punctuation</source>
        <translation>ponctuation demi-chasse</translation>
    </message>
    <message>
        <source>“%1” is half-width among Chinese characters</source>
        <translation>«&#xa0;%1&#xa0;» est en demi-chasse parmi des caractères chinois</translation>
    </message>
    <message>
        <source>leftover markup</source>
        <translation>balisage oublié</translation>
    </message>
    <message>
        <source>“%1” is a sign for programs</source>
        <translation>«&#xa0;%1&#xa0;» est un signe destiné aux programmes</translation>
    </message>
    <message>
        <source>Look at what was found in %1</source>
        <translation>Examiner ce qui a été trouvé dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n formatting code(s) left out; the words around them are kept</source>
        <translation>
            <numerusform>%n code de mise en forme laissé de côté&#xa0;; les mots autour sont gardés</numerusform>
            <numerusform>%n codes de mise en forme laissés de côté&#xa0;; les mots autour sont gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty text(s) left out</source>
        <translation>
            <numerusform>%n texte vide laissé de côté</numerusform>
            <numerusform>%n textes vides laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left out: their language is not named</source>
        <translation>
            <numerusform>%n texte laissé de côté&#xa0;: sa langue n’est pas indiquée</numerusform>
            <numerusform>%n textes laissés de côté&#xa0;: leur langue n’est pas indiquée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left out: a second one in the same language</source>
        <translation>
            <numerusform>%n texte laissé de côté&#xa0;: un second dans la même langue</numerusform>
            <numerusform>%n textes laissés de côté&#xa0;: un second dans la même langue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out: words in one language only</source>
        <translation>
            <numerusform>%n unité laissée de côté&#xa0;: des mots dans une seule langue</numerusform>
            <numerusform>%n unités laissées de côté&#xa0;: des mots dans une seule langue</numerusform>
        </translation>
    </message>
    <message>
        <source>unit of the memory</source>
        <translation>unité de la mémoire</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>charte</translation>
    </message>
    <message>
        <source>listed word</source>
        <translation>mot de la liste</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>%1 about block %3 is open (%2): answer it, then close it.</source>
        <translation>%1 au sujet du bloc %3 est ouverte (%2)&#xa0;: répondez, puis clôturez.</translation>
    </message>
    <message>
        <source>The comment says nothing.</source>
        <translation>Le commentaire ne dit rien.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Il n’y a pas de commentaire de ce nom.</translation>
    </message>
    <message>
        <source>That was closed already.</source>
        <translation>C’est déjà clôturé.</translation>
    </message>
    <message>
        <source>Whoever began it closes it, or a press officer or supervisor; you can answer.</source>
        <translation>Seule la personne qui l’a ouvert le clôture, ou un attaché de presse ou un responsable&#xa0;; vous pouvez répondre.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Une remarque</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>Une objection</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>a term is not to be used</source>
        <translation>un terme est à éviter</translation>
    </message>
    <message>
        <source>“%1” is not to be used; the agreed term: “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est à éviter&#xa0;; le terme convenu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of the source without a counterpart: bold, italics, a link and the like</source>
        <translation>
            <numerusform>%n marque de la source sans équivalent&#xa0;: gras, italique, lien ou autre</numerusform>
            <numerusform>%n marques de la source sans équivalent&#xa0;: gras, italique, lien ou autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) there more often than in the source</source>
        <translation>
            <numerusform>%n marque de plus que dans la source</numerusform>
            <numerusform>%n marques de plus que dans la source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out: their addresses are of a kind that is not let in</source>
        <translation>
            <numerusform>%n lien laissé de côté&#xa0;: son adresse est d’un genre non admis</numerusform>
            <numerusform>%n liens laissés de côté&#xa0;: leurs adresses sont d’un genre non admis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without a translation, in blocks that came back in part</source>
        <translation>
            <numerusform>%n phrase sans traduction, dans des blocs revenus en partie</numerusform>
            <numerusform>%n phrases sans traduction, dans des blocs revenus en partie</numerusform>
        </translation>
    </message>
    <message>
        <source>With a hyphen or without? Parted at the ends of lines: %1</source>
        <translation>Avec ou sans trait d’union&#xa0;? Mots coupés en fin de ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Words parted at the ends of lines were joined: %1</source>
        <translation>Des mots coupés en fin de ligne ont été recollés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tracked deletions stay deleted: %1</source>
        <translation>Suppressions suivies, qui restent supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comments left out: %1</source>
        <translation>Commentaires laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Footnotes left out: %1</source>
        <translation>Notes de bas de page laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures without a description left out: %1</source>
        <translation>Images sans description laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signs that only one font has left out: %1</source>
        <translation>Signes propres à une police laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pieces of hidden text left out: %1</source>
        <translation>Passages de texte masqué laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Header or footer of the pages left out: %1</source>
        <translation>En-tête ou pied de page laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>A table of contents was left out.</source>
        <translation>Une table des matières a été laissée de côté.</translation>
    </message>
    <message>
        <source>Attachment left out: %1</source>
        <translation>Pièce jointe laissée de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail&apos;s subject is “%1”.</source>
        <translation>L’objet du courriel est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Items of lists within lists stand in one list now: %1</source>
        <translation>Éléments de listes imbriquées, désormais dans une seule liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>communique</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>Cette édition</translation>
    </message>
    <message>
        <source>All editions shown</source>
        <translation>Toutes les éditions affichées</translation>
    </message>
</context>
<context>
    <name>communique::ActionSet</name>
    <message>
        <source>This cannot be done now.</source>
        <translation>Cela n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>communique::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>communique::BlockFields</name>
    <message>
        <source>No day yet</source>
        <translation>Pas encore de jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Auteur des propos</translation>
    </message>
    <message>
        <source>Title of the speaker</source>
        <translation>Fonction de l’auteur</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>To be had in</source>
        <translation>Disponible en</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
</context>
<context>
    <name>communique::BlockMenu</name>
    <message>
        <source>Kind of block</source>
        <translation>Nature du bloc</translation>
    </message>
</context>
<context>
    <name>communique::BlockerCard</name>
    <message>
        <source>Before this can be approved</source>
        <translation>Avant de pouvoir approuver</translation>
    </message>
    <message>
        <source>Every block has its words (%1 of %2)</source>
        <translation>Chaque bloc a son texte (%1 sur %2)</translation>
    </message>
    <message>
        <source>Source unchanged since translation</source>
        <translation>Source inchangée depuis la traduction</translation>
    </message>
    <message>
        <source>You have written none of it</source>
        <translation>Vous n’en avez rien écrit</translation>
    </message>
    <message>
        <source>No conflict is open</source>
        <translation>Aucun conflit en suspens</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Réglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>En suspens&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>communique::ChecksPanel</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>communique::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Rien ne correspond. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Find an action, a release, a person</source>
        <translation>Chercher une action, un communiqué, une personne</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Correspondances</translation>
    </message>
</context>
<context>
    <name>communique::CommentsPanel</name>
    <message>
        <source>%1 · settled</source>
        <translation>%1 · réglé</translation>
    </message>
    <message>
        <source>Say or ask something…</source>
        <translation>Dire ou demander quelque chose…</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. What is asked here is seen by all who work on the release.</source>
        <translation>Personne n’a encore rien dit. Ce qui est demandé ici est vu par tous ceux qui travaillent au communiqué.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>communique::DeskHeader</name>
    <message>
        <source>Search all releases in all languages</source>
        <translation>Chercher dans tous les communiqués</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>En retard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>communique::DeskScreen</name>
    <message>
        <source>“%1” was not imported</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été importé</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>Mon bureau</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Communiqués</translation>
    </message>
    <message>
        <source>No release is chosen.</source>
        <translation>Aucun communiqué n’est sélectionné.</translation>
    </message>
    <message>
        <source>Releases are begun by press officers.</source>
        <translation>Ce sont les attachés de presse qui créent les communiqués.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import what is on the clipboard</source>
        <translation>Importer le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>Search all releases</source>
        <translation>Rechercher dans tous les communiqués</translation>
    </message>
    <message>
        <source>Open the chosen release</source>
        <translation>Ouvrir le communiqué sélectionné</translation>
    </message>
    <message>
        <source>Do the next step of the chosen release</source>
        <translation>Passer à l’étape suivante du communiqué sélectionné</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All words must occur in one text, in any language. Fewer or shorter words find more.</source>
        <translation>Tous les mots doivent figurer dans un même texte, quelle que soit la langue. Avec moins de mots ou des mots plus courts, on trouve davantage.</translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation>Aucun communiqué pour l’instant</translation>
    </message>
    <message>
        <source>Begin one, or drop a file anywhere to import it.</source>
        <translation>Créez-en un, ou déposez un fichier n’importe où pour l’importer.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>No release needs you or is waiting. All of them are under Releases.</source>
        <translation>Aucun communiqué ne requiert votre intervention ni n’est en attente. Ils sont tous sous «&#xa0;Communiqués&#xa0;».</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The release was not made</source>
        <translation>Le communiqué n’a pas été créé</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>Copy a page or a text first.</source>
        <translation>Copiez d’abord une page ou un texte.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>communique::DetailsPanel</name>
    <message>
        <source>Put the caret into a block to see what it carries.</source>
        <translation>Placez le curseur dans un bloc pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>Kind of block</source>
        <translation>Nature du bloc</translation>
    </message>
</context>
<context>
    <name>communique::Discussion</name>
    <message>
        <source>Say something</source>
        <translation>Dire quelque chose</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objecter</translation>
    </message>
    <message>
        <source>It stops nothing.</source>
        <translation>Cela n’arrête rien.</translation>
    </message>
    <message>
        <source>The edition waits with its approval until the question is settled.</source>
        <translation>L’édition attend son approbation jusqu’à ce que la question soit réglée.</translation>
    </message>
    <message>
        <source>The edition waits with its approval until the objection is settled.</source>
        <translation>L’édition attend son approbation jusqu’à ce que l’objection soit réglée.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Ask about the block…</source>
        <translation>Poser une question sur le bloc…</translation>
    </message>
    <message>
        <source>Say something about the block…</source>
        <translation>Dire quelque chose sur le bloc…</translation>
    </message>
    <message>
        <source>Object to the block…</source>
        <translation>Faire une objection au bloc…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>No edition is shown.</source>
        <translation>Aucune édition n’est affichée.</translation>
    </message>
    <message>
        <source>Go to the next open comment</source>
        <translation>Aller au commentaire ouvert suivant</translation>
    </message>
    <message>
        <source>No question and no objection is open.</source>
        <translation>Aucune question ni objection n’est ouverte.</translation>
    </message>
    <message>
        <source>Say or ask something</source>
        <translation>Dire ou demander quelque chose</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>communique::DocumentIntake</name>
    <message>
        <source>Import documents</source>
        <translation>Importer des documents</translation>
    </message>
    <message>
        <source>Which language is it in?</source>
        <translation>Dans quelle langue est-il rédigé&#xa0;?</translation>
    </message>
    <message>
        <source>The words themselves usually tell. Choose a language only where they might mislead.</source>
        <translation>Le texte lui-même l’indique en général. Ne choisissez une langue que s’il risque d’induire en erreur.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Let the words tell</source>
        <translation>D’après le texte</translation>
    </message>
    <message>
        <source>Which language is “%1” in?</source>
        <translation>Dans quelle langue «&#xa0;%1&#xa0;» est-il rédigé&#xa0;?</translation>
    </message>
    <message>
        <source>Its words are too few to tell, or of a language that is not one of the six.</source>
        <translation>Le texte est trop court pour en décider, ou sa langue n’est pas l’une des six.</translation>
    </message>
</context>
<context>
    <name>communique::FieldCard</name>
    <message>
        <source>What the block carries</source>
        <translation>Ce que porte le bloc</translation>
    </message>
</context>
<context>
    <name>communique::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Small and capital letters differ</source>
        <translation>Majuscules et minuscules comptent</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Accents, vowel marks, kinds of blanks and apostrophes differ</source>
        <translation>Accents, signes de vocalisation, sortes d’espaces et d’apostrophes comptent</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Not inside longer words; of no effect in Chinese</source>
        <translation>Pas à l’intérieur de mots plus longs&#xa0;; sans effet en chinois</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>communique::FirstStartScreen</name>
    <message>
        <source>Welcome to Communiqué</source>
        <translation>Bienvenue dans Communiqué</translation>
    </message>
    <message>
        <source>Draft, translate, approve and publish press releases. Everything lies in one file on this workstation.</source>
        <translation>Rédiger, traduire, approuver et publier des communiqués de presse. Tout tient dans un seul fichier sur ce poste.</translation>
    </message>
    <message>
        <source>Found a newsroom</source>
        <translation>Créer une rédaction</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Rédaction</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>The passphrase seals your key and the newsroom&apos;s root key. It cannot be recovered: keep it where you keep such things.</source>
        <translation>La phrase de passe scelle votre clé et la clé racine de la rédaction. Elle ne peut pas être récupérée&#xa0;: conservez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>Found the newsroom</source>
        <translation>Créer la rédaction</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Ou commencer par une visite</translation>
    </message>
    <message>
        <source>The demo newsroom has releases in all states and a person for each role, whose place you can take.</source>
        <translation>La rédaction de démonstration contient des communiqués à tous les stades et une personne par rôle, dont vous pouvez prendre la place.</translation>
    </message>
    <message>
        <source>Open the demo newsroom</source>
        <translation>Ouvrir la rédaction de démonstration</translation>
    </message>
    <message>
        <source>Newsroom, name and e-mail are needed.</source>
        <translation>La rédaction, le nom et le courriel sont requis.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 letters; a few words are best.</source>
        <translation>Une phrase de passe compte au moins %1 caractères&#xa0;; le mieux est d’aligner quelques mots.</translation>
    </message>
    <message>
        <source>The two passphrases do not agree.</source>
        <translation>Les deux phrases de passe ne concordent pas.</translation>
    </message>
    <message>
        <source>Making and sealing the keys…</source>
        <translation>Création et scellement des clés…</translation>
    </message>
    <message>
        <source>Making the demo newsroom: its people write, translate and approve…</source>
        <translation>Création de la rédaction de démonstration&#xa0;: on y écrit, traduit et approuve…</translation>
    </message>
    <message>
        <source>The newsroom was not made</source>
        <translation>La rédaction n’a pas été créée</translation>
    </message>
</context>
<context>
    <name>communique::HistoryCard</name>
    <message>
        <source>Revision %1</source>
        <translation>État nº&#xa0;%1</translation>
    </message>
    <message>
        <source>Acknowledged a changed source block</source>
        <translation>Bloc confirmé malgré le changement de la source</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>History of this edition</source>
        <translation>Historique de cette version</translation>
    </message>
</context>
<context>
    <name>communique::HistoryPanel</name>
    <message>
        <source>Edition requested</source>
        <translation>Version demandée</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>État nº&#xa0;%1</translation>
    </message>
    <message>
        <source>Block stands although its source changed</source>
        <translation>Bloc confirmé malgré le changement de la source</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>the newsroom</source>
        <translation>la rédaction</translation>
    </message>
    <message>
        <source>Bring this revision back</source>
        <translation>Rétablir cet état</translation>
    </message>
    <message>
        <source>History of the edition</source>
        <translation>Historique de la version</translation>
    </message>
    <message>
        <source>Choose a revision first.</source>
        <translation>Sélectionnez d’abord un état.</translation>
    </message>
</context>
<context>
    <name>communique::IntakeReport</name>
    <message>
        <source>What the import found</source>
        <translation>Résultat de l’importation</translation>
    </message>
    <message>
        <source>“%1” is now %2</source>
        <translation>«&#xa0;%1&#xa0;» est désormais %2</translation>
    </message>
    <message>
        <source>Its very bytes are kept with the release; no word of it was changed.</source>
        <translation>Le fichier est conservé tel quel avec le communiqué&#xa0;; aucun mot n’en a été changé.</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation>Questions à votre intention</translation>
    </message>
    <message>
        <source>Guessed: please look</source>
        <translation>Déduit&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Conservé tel quel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>communique::KeyList</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Raccourcis de cet écran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>communique::MainWindow</name>
    <message>
        <source>Open a newsroom</source>
        <translation>Ouvrir une rédaction</translation>
    </message>
    <message>
        <source>%1 — Communiqué</source>
        <translation>%1 — Communiqué</translation>
    </message>
    <message>
        <source>Ctrl+K commands · F1 keys</source>
        <translation>Ctrl+K commandes · F1 raccourcis</translation>
    </message>
    <message>
        <source>Newsroom store</source>
        <translation>Base de rédaction</translation>
    </message>
    <message>
        <source>%1 · releases: %2</source>
        <translation>%1 · communiqués&#xa0;: %2</translation>
    </message>
    <message>
        <source>The store could not be verified</source>
        <translation>La base n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>et d’autres encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was signed is still in the journal. Publish nothing; run “communiquectl verify”, and restore a backup if it confirms this.</source>
        <translation>Ce qui a été signé est toujours dans le journal. Ne publiez rien&#xa0;; exécutez «&#xa0;communiquectl verify&#xa0;» et, si cela se confirme, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The store is not as it was signed</source>
        <translation>La base n’est pas conforme à ce qui a été signé</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Thème&#xa0;: celui du système</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Find a command, release or person</source>
        <translation>Chercher une commande, un communiqué ou une personne</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Changer de personne</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to my desk</source>
        <translation>Aller à mon bureau</translation>
    </message>
    <message>
        <source>Go to all releases</source>
        <translation>Aller à tous les communiqués</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Aller aux personnes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Interface in %1</source>
        <translation>Interface&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>communique::NewPersonDialog</name>
    <message>
        <source>Add to the roster</source>
        <translation>Inscrire sur la liste</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Sa &amp;phrase de passe</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>No language chosen means all. They give their passphrase themselves: it seals their key, and nobody else should know it.</source>
        <translation>Aucune langue cochée&#xa0;: toutes les langues. La personne saisit elle-même sa phrase de passe&#xa0;: elle scelle sa clé, et nul autre ne doit la connaître.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name and e-mail are needed.</source>
        <translation>Le nom et le courriel sont requis.</translation>
    </message>
    <message>
        <source>At least one role is needed.</source>
        <translation>Au moins un rôle est requis.</translation>
    </message>
    <message>
        <source>The passphrase is needed twice, the same.</source>
        <translation>La phrase de passe doit être saisie deux fois à l’identique.</translation>
    </message>
</context>
<context>
    <name>communique::NewReleaseDialog</name>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
    <message>
        <source>May stay empty until you write it</source>
        <translation>Peut rester vide jusqu’à la rédaction</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Written in</source>
        <translation>&amp;Langue de rédaction</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>It gets an edition in each of the six languages; the others follow what you write here.</source>
        <translation>Il reçoit une version dans chacune des six langues&#xa0;; les autres suivent ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>communique::OutputTable</name>
    <message>
        <source>out</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Not required; stays out this time</source>
        <translation>Non requise&#xa0;; ne paraît pas cette fois</translation>
    </message>
    <message>
        <source>What goes out together</source>
        <translation>Ce qui paraît ensemble</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Approved words</source>
        <translation>Texte approuvé</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>S’en occuper</translation>
    </message>
    <message>
        <source>See to the edition in %1</source>
        <translation>S’occuper de la version en %1</translation>
    </message>
</context>
<context>
    <name>communique::PaneFinder</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n occurrence remplacée.</numerusform>
            <numerusform>%n occurrences remplacées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::PaneHeader</name>
    <message>
        <source>More for this language</source>
        <translation>Plus d’actions pour cette langue</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · source</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>The roster is kept by administrators.</source>
        <translation>La liste des personnes est tenue par les administrateurs.</translation>
    </message>
    <message>
        <source>The roster could not be read</source>
        <translation>La liste des personnes n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The newsroom&apos;s root key</source>
        <translation>Clé racine de la rédaction</translation>
    </message>
    <message>
        <source>It signs the roster: only with it somebody is put on it.</source>
        <translation>Elle signe la liste des personnes&#xa0;: elle seule permet d’y inscrire quelqu’un.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Making and sealing the key…</source>
        <translation>Création et scellement de la clé…</translation>
    </message>
    <message>
        <source>Nobody was added</source>
        <translation>Personne n’a été ajouté</translation>
    </message>
    <message>
        <source>%1 is on the roster</source>
        <translation>%1 figure sur la liste</translation>
    </message>
</context>
<context>
    <name>communique::PersonCard</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Se connecter en tant que %1</translation>
    </message>
    <message>
        <source>Key elsewhere</source>
        <translation>Clé sur un autre poste</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase de passe de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Ouverture de la clé…</translation>
    </message>
</context>
<context>
    <name>communique::PreviewView</name>
    <message>
        <source>Dark page</source>
        <translation>Page sombre</translation>
    </message>
    <message>
        <source>The page appears here as it will be published.</source>
        <translation>La page apparaît ici telle qu’elle sera publiée.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
</context>
<context>
    <name>communique::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>communique::PromptDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>communique::Proofing</name>
    <message>
        <source>No edition is shown.</source>
        <translation>Aucune édition n’est affichée.</translation>
    </message>
    <message>
        <source>Nothing is marked at the caret. F7 goes to the next mark.</source>
        <translation>Rien n’est marqué au curseur. F7 va à la marque suivante.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Nothing is marked in this edition.</source>
        <translation>Rien n’est marqué dans cette édition.</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marque suivante</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Marque précédente</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>What can be done about the mark…</source>
        <translation>Ce qu’on peut faire de la marque…</translation>
    </message>
    <message>
        <source>Put all like it right</source>
        <translation>Corriger toutes les marques semblables</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Laisser tel quel…</translation>
    </message>
    <message>
        <source>%1. Nothing certain can be offered.</source>
        <translation>%1. Rien de sûr ne peut être proposé.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%1” to the newsroom&apos;s words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» aux mots de la rédaction</translation>
    </message>
    <message>
        <source>The house style marks it and stops nothing; it may stand.</source>
        <translation>La charte le marque et n’arrête rien&#xa0;; cela peut rester.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>communique::PublishScreen</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>No site folder chosen yet</source>
        <translation>Aucun dossier de site choisi</translation>
    </message>
    <message>
        <source>Site folder: %1</source>
        <translation>Dossier du site&#xa0;: %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Signer et publier</translation>
    </message>
    <message>
        <source>Publish all languages</source>
        <translation>Publier toutes les langues</translation>
    </message>
    <message>
        <source>Sign and publish all languages</source>
        <translation>Signer et publier toutes les langues</translation>
    </message>
    <message>
        <source>Choose the site folder…</source>
        <translation>Choisir le dossier du site…</translation>
    </message>
    <message>
        <source>Verify the site</source>
        <translation>Vérifier le site</translation>
    </message>
    <message>
        <source>Nothing has been published to a folder yet.</source>
        <translation>Rien n’a encore été publié dans un dossier.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Revenir à mon bureau</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Lever la suspension…</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>Change the embargo…</source>
        <translation>Modifier l’embargo…</translation>
    </message>
    <message>
        <source>Publish later…</source>
        <translation>Publier plus tard…</translation>
    </message>
    <message>
        <source>Sign the release first.</source>
        <translation>Signez d’abord le communiqué.</translation>
    </message>
    <message>
        <source>The release cannot be shown</source>
        <translation>Le communiqué ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Something that was signed has changed; sign again</source>
        <translation>Un élément signé a changé&#xa0;; signez de nouveau</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Veuillez patienter un instant.</translation>
    </message>
    <message>
        <source>You put your name to all that goes out.</source>
        <translation>Vous engagez votre nom pour tout ce qui paraît.</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>Rien n’a été publié</translation>
    </message>
    <message>
        <source>The reason is kept in the journal.</source>
        <translation>Le motif est conservé dans le journal.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Date and time with a zone, such as 2026-03-16T10:00 America/New_York; “none” lifts it. Approvals given for another embargo must be given again.</source>
        <translation>Date et heure avec le fuseau, par exemple 2026-03-16T10:00 America/New_York&#xa0;; «&#xa0;none&#xa0;» le lève. Les approbations données pour un autre embargo doivent être redonnées.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>The embargo was not changed</source>
        <translation>L’embargo n’a pas été modifié</translation>
    </message>
    <message>
        <source>Publish later</source>
        <translation>Publier plus tard</translation>
    </message>
    <message>
        <source>Date and time with a zone. “communiquectl publish --due” or this window publishes it then.</source>
        <translation>Date et heure avec le fuseau. «&#xa0;communiquectl publish --due&#xa0;» ou cette fenêtre le publie à ce moment.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Nothing was scheduled</source>
        <translation>Rien n’a été programmé</translation>
    </message>
    <message>
        <source>The site&apos;s folder</source>
        <translation>Dossier du site</translation>
    </message>
    <message>
        <source>The site cannot be verified</source>
        <translation>Le site ne peut pas être vérifié</translation>
    </message>
</context>
<context>
    <name>communique::ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Verify the site now</source>
        <translation>Vérifier le site maintenant</translation>
    </message>
    <message>
        <source>Published at one instant in %1, in the folder %2</source>
        <translation>Publié au même instant (%1) dans le dossier %2</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifeste %1</translation>
    </message>
    <message>
        <source>Verified: %1 pages are what was approved.</source>
        <translation>Vérifié&#xa0;: pages conformes à ce qui a été approuvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not as approved: %1 (%2).</source>
        <translation>Non conforme à ce qui a été approuvé&#xa0;: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>communique::ReleaseHeader</name>
    <message>
        <source>Back to the desk</source>
        <translation>Revenir à mon bureau</translation>
    </message>
</context>
<context>
    <name>communique::ReleaseListView</name>
    <message>
        <source>Releases</source>
        <translation>Communiqués</translation>
    </message>
</context>
<context>
    <name>communique::ReviewScreen</name>
    <message>
        <source>Revise %1</source>
        <translation>Réviser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approuver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>Show changes since</source>
        <translation>Afficher les changements depuis</translation>
    </message>
    <message>
        <source>my last reading</source>
        <translation>ma dernière lecture</translation>
    </message>
    <message>
        <source>the last approval</source>
        <translation>la dernière approbation</translation>
    </message>
    <message>
        <source>what is live</source>
        <translation>le texte en ligne</translation>
    </message>
    <message>
        <source>the revision before</source>
        <translation>l’état précédent</translation>
    </message>
    <message>
        <source>nothing: plain text</source>
        <translation>rien&#xa0;: texte seul</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Changements depuis</translation>
    </message>
    <message>
        <source>Edition to be read</source>
        <translation>Version à lire</translation>
    </message>
    <message>
        <source>Approving signs these very words with your key. Any later change, even a comma, withdraws the approval.</source>
        <translation>Approuver, c’est signer ce texte exact de votre clé. Tout changement ultérieur, fût-ce une virgule, annule l’approbation.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Demander des modifications…</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Open in the workspace</source>
        <translation>Ouvrir dans l’espace de travail</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Revenir à mon bureau</translation>
    </message>
    <message>
        <source> · rev %1</source>
        <translation> · état %1</translation>
    </message>
    <message>
        <source>You put your name to these words.</source>
        <translation>Vous engagez votre nom pour ce texte.</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>What should be changed? The reason goes to the author and is kept in the journal.</source>
        <translation>Que faut-il modifier&#xa0;? Le motif est transmis à l’auteur et conservé dans le journal.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>The words have changed since you read them; they are shown anew.</source>
        <translation>Le texte a changé depuis votre lecture&#xa0;; il est affiché de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Rien n’a été décidé</translation>
    </message>
</context>
<context>
    <name>communique::RosterModel</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>On this workstation</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>communique::Routes</name>
    <message>
        <source>Newsroom</source>
        <translation>Rédaction</translation>
    </message>
</context>
<context>
    <name>communique::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>%1: change who sits here</source>
        <comment>a person</comment>
        <translation>%1&#xa0;: changer de personne</translation>
    </message>
</context>
<context>
    <name>communique::SideBarButton</name>
    <message>
        <source>%1, %2</source>
        <comment>entry, its count or role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>communique::SidePanel</name>
    <message>
        <source>About the edition</source>
        <translation>À propos de la version</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>communique::SignInScreen</name>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is a demo: take anybody&apos;s place by a click.</source>
        <translation>%1 est une démonstration&#xa0;: prenez la place de n’importe qui d’un clic.</translation>
    </message>
    <message>
        <source>%1. Your key is on this workstation, sealed by your passphrase.</source>
        <translation>%1. Votre clé est sur ce poste, scellée par votre phrase de passe.</translation>
    </message>
</context>
<context>
    <name>communique::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>communique::StoreErrorScreen</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>La base est endommagée</translation>
    </message>
    <message>
        <source>Keep the file as it is. “communiquectl verify” says what is wrong; “communiquectl restore” puts the newest good backup in its place.</source>
        <translation>Laissez le fichier tel quel. «&#xa0;communiquectl verify&#xa0;» dit ce qui ne va pas&#xa0;; «&#xa0;communiquectl restore&#xa0;» le remplace par la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>The store is older than what was seen here</source>
        <translation>La base est plus ancienne que ce qui a été vu ici</translation>
    </message>
    <message>
        <source>If somebody put a backup in its place on purpose, say so by “communiquectl restore”. Otherwise ask who did.</source>
        <translation>Si quelqu’un l’a remplacée à dessein par une sauvegarde, confirmez-le par «&#xa0;communiquectl restore&#xa0;». Sinon, cherchez qui l’a fait.</translation>
    </message>
    <message>
        <source>The store was made by a newer Communiqué</source>
        <translation>La base a été créée par une édition plus récente de Communiqué</translation>
    </message>
    <message>
        <source>Install the newer version on this workstation.</source>
        <translation>Installez cette édition plus récente sur ce poste.</translation>
    </message>
    <message>
        <source>This file is not a newsroom</source>
        <translation>Ce fichier n’est pas une rédaction</translation>
    </message>
    <message>
        <source>Choose another file, or start without one.</source>
        <translation>Choisissez un autre fichier, ou commencez sans fichier.</translation>
    </message>
    <message>
        <source>The store lies on a network drive</source>
        <translation>La base se trouve sur un lecteur réseau</translation>
    </message>
    <message>
        <source>Locks cannot be trusted there, so two workstations could overwrite each other. Move the file to a disk of this workstation.</source>
        <translation>Les verrous n’y sont pas fiables&#xa0;: deux postes pourraient s’écraser l’un l’autre. Déplacez le fichier sur un disque de ce poste.</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>La base ne peut pas être écrite</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the file and its folder, then try again.</source>
        <translation>Donnez-vous le droit d’écrire dans le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>La base ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Try again; if it stays so, choose another file.</source>
        <translation>Réessayez&#xa0;; si cela persiste, choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>communique::SuggestionsPanel</name>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>certifié</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>The memory has nothing like this.</source>
        <translation>La mémoire ne contient rien de semblable.</translation>
    </message>
    <message>
        <source>Put the caret into a row of a translation: what the memory has that is like its source comes here.</source>
        <translation>Placez le curseur dans une ligne d’une traduction&#xa0;: ce que la mémoire contient de semblable à sa source apparaît ici.</translation>
    </message>
    <message>
        <source>%1 %, same neighbours</source>
        <translation>%1&#xa0;%, mêmes voisins</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Suggestion %1: %2</source>
        <translation>Suggestion %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>communique::TranslationExchange</name>
    <message>
        <source>Give the edition out for translation…</source>
        <translation>Confier l’édition à la traduction…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Take a translation back…</source>
        <translation>Reprendre une traduction…</translation>
    </message>
    <message>
        <source>No edition is shown.</source>
        <translation>Aucune édition n’est affichée.</translation>
    </message>
    <message>
        <source>Go to a translation first: the source is no translation.</source>
        <translation>Allez d’abord à une traduction : la source n’en est pas une.</translation>
    </message>
    <message>
        <source>Give out for translation</source>
        <translation>Confier à la traduction</translation>
    </message>
    <message>
        <source>What does the translator work with?</source>
        <translation>Avec quoi le traducteur travaille-t-il ?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>Programs of today</source>
        <translation>Les programmes d’aujourd’hui</translation>
    </message>
    <message>
        <source>XLIFF 1.2</source>
        <translation>XLIFF 1.2</translation>
    </message>
    <message>
        <source>Most other programs</source>
        <translation>La plupart des autres programmes</translation>
    </message>
    <message>
        <source>XLIFF for OmegaT</source>
        <translation>XLIFF pour OmegaT</translation>
    </message>
    <message>
        <source>The translations are in it already</source>
        <translation>Les traductions y sont déjà</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>A word processor; no other program is needed</source>
        <translation>Un traitement de texte ; aucun autre programme n’est nécessaire</translation>
    </message>
    <message>
        <source>Tables (*.fodt)</source>
        <translation>Tableaux (*.fodt)</translation>
    </message>
    <message>
        <source>XLIFF (*.xlf *.xliff)</source>
        <translation>XLIFF (*.xlf *.xliff)</translation>
    </message>
    <message>
        <source>Take a translation back</source>
        <translation>Reprendre une traduction</translation>
    </message>
    <message>
        <source>Translations (*.xlf *.xliff *.fodt)</source>
        <translation>Traductions (*.xlf *.xliff *.fodt)</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) or fields of them were taken.</source>
        <translation>
            <numerusform>%n bloc ou champ a été repris.</numerusform>
            <numerusform>%n blocs ou champs ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source of %n of them has changed meanwhile: they are stale.</source>
        <translation>
            <numerusform>La source de %n d’entre eux a changé entre-temps : il est périmé.</numerusform>
            <numerusform>La source de %n d’entre eux a changé entre-temps : ils sont périmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) were changed here meanwhile: those words stay, the file&apos;s are kept beside them.</source>
        <translation>
            <numerusform>%n bloc a été modifié ici entre-temps : ses mots restent, ceux du fichier sont gardés à côté.</numerusform>
            <numerusform>%n blocs ont été modifiés ici entre-temps : leurs mots restent, ceux du fichier sont gardés à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file belong to no block here and were left out.</source>
        <translation>
            <numerusform>%n unité du fichier n’est d’aucun bloc d’ici et a été laissée de côté.</numerusform>
            <numerusform>%n unités du fichier ne sont d’aucun bloc d’ici et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation into %1 is back</source>
        <translation>La traduction en %1 est revenue</translation>
    </message>
</context>
<context>
    <name>communique::WorkspaceNotices</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose the words</source>
        <translation>Choisir le texte</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your text is still here. Copy it somewhere safe; saving is tried again by itself.</source>
        <translation>Votre texte est toujours là. Copiez-le en lieu sûr&#xa0;; l’enregistrement sera retenté automatiquement.</translation>
    </message>
    <message>
        <source>%1: what you had typed when the window closed was brought back.</source>
        <translation>%1&#xa0;: ce que vous aviez saisi à la fermeture de la fenêtre a été rétabli.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n block(s) you changed too. Both texts are kept.</source>
        <translation>
            <numerusform>Une autre personne a modifié %n bloc que vous avez aussi modifié. Les deux textes sont conservés.</numerusform>
            <numerusform>Une autre personne a modifié %n blocs que vous avez aussi modifiés. Les deux textes sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only. %1</source>
        <translation>Lecture seule. %1</translation>
    </message>
    <message>
        <source>Take it as plain text</source>
        <translation>Prendre en texte brut</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted, but not all as it was.</source>
        <translation>Collé, mais pas tout à l’identique.</translation>
    </message>
</context>
<context>
    <name>communique::WorkspaceScreen</name>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Details of the block</source>
        <translation>Détails du bloc</translation>
    </message>
    <message>
        <source>Checks of the edition</source>
        <translation>Contrôles de la version</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Lire l’historique</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>No edition is shown.</source>
        <translation>Aucune version n’est affichée.</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>Que faut-il modifier&#xa0;?</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Why is it taken up again?</source>
        <translation>Pourquoi la reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>Read in review</source>
        <translation>Lire dans l’écran de relecture</translation>
    </message>
    <message>
        <source>Seal a revision now</source>
        <translation>Figer un état maintenant</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Next untranslated block</source>
        <translation>Bloc non traduit suivant</translation>
    </message>
    <message>
        <source>Next block whose source changed</source>
        <translation>Bloc à reprendre suivant</translation>
    </message>
    <message>
        <source>Copy the source into the block</source>
        <translation>Copier la source dans le bloc</translation>
    </message>
    <message>
        <source>This edition is the source.</source>
        <translation>Cette version est la source.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Transformer en&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind of block</source>
        <translation>Nature du bloc</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>The release is being read.</source>
        <translation>Le communiqué est en cours de lecture.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>There is no preview here.</source>
        <translation>Il n’y a pas d’aperçu ici.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Move the pane towards the beginning</source>
        <translation>Déplacer le volet vers le début</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>C’est le premier.</translation>
    </message>
    <message>
        <source>Move the pane towards the end</source>
        <translation>Déplacer le volet vers la fin</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>C’est le dernier.</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>The last pane stays.</source>
        <translation>Le dernier volet reste.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Six panes are shown already. Close one first.</source>
        <translation>Six volets sont déjà affichés. Fermez-en un d’abord.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The block stands</source>
        <translation>Confirmer le bloc tel quel</translation>
    </message>
    <message>
        <source>Its source has changed. Say why these words still say the same.</source>
        <translation>Sa source a changé. Indiquez pourquoi ce texte dit toujours la même chose.</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>What the memory has</source>
        <translation>Ce que contient la mémoire</translation>
    </message>
    <message>
        <source>Take suggestion %1 of the memory</source>
        <translation>Prendre la suggestion %1 de la mémoire</translation>
    </message>
    <message>
        <source>The memory has no such suggestion here.</source>
        <translation>La mémoire n’a pas de telle suggestion ici.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Words in another language…</source>
        <translation>Mots dans une autre langue…</translation>
    </message>
    <message>
        <source>The speaker’s very words</source>
        <translation>Les paroles mêmes de l’orateur</translation>
    </message>
    <message>
        <source>Keep on one line</source>
        <translation>Garder sur une ligne</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>No-break hyphen</source>
        <translation>Trait d’union insécable</translation>
    </message>
    <message>
        <source>A person from the directory…</source>
        <translation>Une personne de l’annuaire…</translation>
    </message>
    <message>
        <source>What the block carries…</source>
        <translation>Ce que porte le bloc…</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Monter le bloc</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Descendre le bloc</translation>
    </message>
    <message>
        <source>Outline of the edition…</source>
        <translation>Plan de l’édition…</translation>
    </message>
    <message>
        <source>A person: the name, the title</source>
        <translation>Une personne&#xa0;: le nom, le titre</translation>
    </message>
    <message>
        <source>A block: its words, its kind</source>
        <translation>Un bloc&#xa0;: ses mots, son genre</translation>
    </message>
    <message>
        <source>The edition’s own language</source>
        <translation>La langue de l’édition</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Une autre langue…</translation>
    </message>
    <message>
        <source>The language of “%1”</source>
        <translation>La langue de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Une autre langue</translation>
    </message>
    <message>
        <source>The language’s code: “de” for German, “pt-BR” for Brazilian Portuguese.</source>
        <translation>Le code de la langue&#xa0;: «&#xa0;de&#xa0;» pour l’allemand, «&#xa0;pt-BR&#xa0;» pour le portugais du Brésil.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This is no code of a language.</source>
        <translation>Ce n’est pas le code d’une langue.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Where “%1” leads. Empty takes the link away.</source>
        <translation>Où mène «&#xa0;%1&#xa0;». Vide, le lien est retiré.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>This is no address of the web or of mail.</source>
        <translation>Ce n’est ni une adresse du Web ni une adresse électronique.</translation>
    </message>
</context>
<context>
    <name>communique::WorkspaceStatus</name>
    <message>
        <source>Ctrl+K commands · F1 keys</source>
        <translation>Ctrl+K commandes · F1 raccourcis</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Saisie en cours…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Block %1 of %2 · %3</source>
        <translation>Bloc %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2 words · %3 characters · %4 min to read</source>
        <translation>%1 %2 mots · %3 signes · %4 min de lecture</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Drafts, translates, approves and publishes press releases.</source>
        <translation>Rédige, traduit, approuve et publie des communiqués de presse.</translation>
    </message>
    <message>
        <source>Opens this newsroom.</source>
        <translation>Ouvre cette rédaction.</translation>
    </message>
    <message>
        <source>Opens this demo newsroom, and makes it first if it is not there.</source>
        <translation>Ouvre cette rédaction de démonstration et la crée d’abord si elle n’existe pas.</translation>
    </message>
    <message>
        <source>Plays the demo&apos;s main job by itself; pictures and site go to this folder.</source>
        <translation>Joue seul la tâche principale de la démonstration&#xa0;; les images et le site vont dans ce dossier.</translation>
    </message>
    <message>
        <source>Begins to sign in as this person: e-mail address, id or name.</source>
        <translation>Commence la connexion de cette personne&#xa0;: adresse électronique, identifiant ou nom.</translation>
    </message>
</context>
</TS>
