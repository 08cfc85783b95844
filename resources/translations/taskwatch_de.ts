<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AlertSentence</name>
    <message>
        <source>%1 is waiting</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 is retrying</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 wird wiederholt</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 war erfolgreich</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 is in an unknown state</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 hat einen unbekannten Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are waiting</source>
        <translation>
            <numerusform>%Ln Aufgabe wartet</numerusform>
            <numerusform>%Ln Aufgaben warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are running</source>
        <translation>
            <numerusform>%Ln Aufgabe läuft</numerusform>
            <numerusform>%Ln Aufgaben laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are retrying</source>
        <translation>
            <numerusform>%Ln Aufgabe wird wiederholt</numerusform>
            <numerusform>%Ln Aufgaben werden wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks succeeded</source>
        <translation>
            <numerusform>%Ln Aufgabe war erfolgreich</numerusform>
            <numerusform>%Ln Aufgaben waren erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed</source>
        <translation>
            <numerusform>%Ln Aufgabe ist fehlgeschlagen</numerusform>
            <numerusform>%Ln Aufgaben sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were cancelled</source>
        <translation>
            <numerusform>%Ln Aufgabe wurde abgebrochen</numerusform>
            <numerusform>%Ln Aufgaben wurden abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are in an unknown state</source>
        <translation>
            <numerusform>%Ln Aufgabe hat einen unbekannten Zustand</numerusform>
            <numerusform>%Ln Aufgaben haben einen unbekannten Zustand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are waiting</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 wartet</numerusform>
            <numerusform>%Ln Aufgaben für %1 warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are running</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 läuft</numerusform>
            <numerusform>%Ln Aufgaben für %1 laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are retrying</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 wird wiederholt</numerusform>
            <numerusform>%Ln Aufgaben für %1 werden wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 succeeded</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 war erfolgreich</numerusform>
            <numerusform>%Ln Aufgaben für %1 waren erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 failed</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 ist fehlgeschlagen</numerusform>
            <numerusform>%Ln Aufgaben für %1 sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were cancelled</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 wurde abgebrochen</numerusform>
            <numerusform>%Ln Aufgaben für %1 wurden abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are in an unknown state</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 hat einen unbekannten Zustand</numerusform>
            <numerusform>%Ln Aufgaben für %1 haben einen unbekannten Zustand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 ist verschwunden</translation>
    </message>
    <message>
        <source>%1 was retried</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 wurde wiederholt</translation>
    </message>
    <message>
        <source>%1 was retried %2 times or more</source>
        <comment>a task&apos;s id, a number</comment>
        <translation>%1 wurde mindestens %2-mal wiederholt</translation>
    </message>
    <message>
        <source>%1 has an error</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 hat einen Fehler</translation>
    </message>
    <message>
        <source>%1 is overdue by more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 ist um mehr als %2 überfällig</translation>
    </message>
    <message>
        <source>%1 got no answer for more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 ist seit mehr als %2 ohne Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are gone</source>
        <translation>
            <numerusform>%Ln Aufgabe ist verschwunden</numerusform>
            <numerusform>%Ln Aufgaben sind verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried</source>
        <translation>
            <numerusform>%Ln Aufgabe wurde wiederholt</numerusform>
            <numerusform>%Ln Aufgaben wurden wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried %1 times or more</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%Ln Aufgabe wurde mindestens %1-mal wiederholt</numerusform>
            <numerusform>%Ln Aufgaben wurden mindestens %1-mal wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have an error</source>
        <translation>
            <numerusform>%Ln Aufgabe hat einen Fehler</numerusform>
            <numerusform>%Ln Aufgaben haben einen Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are overdue by more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln Aufgabe ist um mehr als %1 überfällig</numerusform>
            <numerusform>%Ln Aufgaben sind um mehr als %1 überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks got no answer for more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln Aufgabe ist seit mehr als %1 ohne Antwort</numerusform>
            <numerusform>%Ln Aufgaben sind seit mehr als %1 ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are gone</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 ist verschwunden</numerusform>
            <numerusform>%Ln Aufgaben für %1 sind verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 wurde wiederholt</numerusform>
            <numerusform>%Ln Aufgaben für %1 wurden wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried %2 times or more</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 wurde mindestens %2-mal wiederholt</numerusform>
            <numerusform>%Ln Aufgaben für %1 wurden mindestens %2-mal wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 have an error</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 hat einen Fehler</numerusform>
            <numerusform>%Ln Aufgaben für %1 haben einen Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are overdue by more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 ist um mehr als %2 überfällig</numerusform>
            <numerusform>%Ln Aufgaben für %1 sind um mehr als %2 überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 got no answer for more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%Ln Aufgabe für %1 ist seit mehr als %2 ohne Antwort</numerusform>
            <numerusform>%Ln Aufgaben für %1 sind seit mehr als %2 ohne Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiFile</name>
    <message>
        <source>exactly one of &quot;at&quot;, &quot;sum&quot;, &quot;idPart&quot; and &quot;count&quot; must name the place of the fact</source>
        <translation>genau eines von „at“, „sum“, „idPart“ und „count“ muss den Ort der Angabe nennen</translation>
    </message>
    <message>
        <source>the list is empty; name a place of the fact</source>
        <translation>die Liste ist leer; nennen Sie einen Ort der Angabe</translation>
    </message>
    <message>
        <source>&quot;rows&quot; are reports already</source>
        <translation>„rows“ sind bereits Berichte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a task needs it</source>
        <translation>„%1“ fehlt; eine Aufgabe braucht es</translation>
    </message>
    <message>
        <source>the state cannot depend on the state; leave out &quot;whenPhase&quot; and &quot;whenState&quot;</source>
        <translation>der Zustand kann nicht vom Zustand abhängen; lassen Sie „whenPhase“ und „whenState“ weg</translation>
    </message>
    <message>
        <source>a fact is taken from rows, but the file has no &quot;rows&quot;</source>
        <translation>eine Angabe wird aus Zeilen entnommen, aber die Datei hat kein „rows“</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is listed twice</source>
        <translation>der Zustand „%1“ ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>no state is named, so no task could ever be finished</source>
        <translation>kein Zustand ist genannt, daher könnte nie eine Aufgabe beendet werden</translation>
    </message>
    <message>
        <source>every successful answer would mean &quot;not found&quot;; add &quot;empty&quot; or &quot;at&quot;</source>
        <translation>jede erfolgreiche Antwort würde „nicht gefunden“ bedeuten; ergänzen Sie „empty“ oder „at“</translation>
    </message>
    <message>
        <source>a path must begin with / and name something</source>
        <translation>ein Pfad muss mit / beginnen und etwas benennen</translation>
    </message>
    <message>
        <source>name the header, as in {&quot;header&quot;: &quot;X-Api-Key&quot;}</source>
        <translation>nennen Sie den Header, etwa {&quot;header&quot;: &quot;X-Api-Key&quot;}</translation>
    </message>
    <message>
        <source>{%1} is unknown; the parts of an id are %2</source>
        <translation>{%1} ist unbekannt; die Teile einer ID sind %2</translation>
    </message>
    <message>
        <source>the request must contain {%1}</source>
        <translation>die Anfrage muss {%1} enthalten</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, &quot;%3&quot;: %4</source>
        <translation>%1, Zeile %2, „%3“: %4</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>die Datei ist größer als %1 Byte</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>the key is used twice</source>
        <translation>der Schlüssel wird zweimal verwendet</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>erwartet: ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the file has format %1, and this version of Taskwatch reads format %2; update Taskwatch</source>
        <translation>die Datei hat das Format %1, diese Version von Taskwatch liest Format %2; aktualisieren Sie Taskwatch</translation>
    </message>
    <message>
        <source>write &quot;format&quot;: %1</source>
        <translation>schreiben Sie &quot;format&quot;: %1</translation>
    </message>
    <message>
        <source>a place must begin with a text of at least %1 characters</source>
        <translation>ein Ort muss mit einem Text von mindestens %1 Zeichen beginnen</translation>
    </message>
    <message>
        <source>two names in braces must have a text between them</source>
        <translation>zwischen zwei Namen in geschweiften Klammern muss ein Text stehen</translation>
    </message>
    <message>
        <source>the last name must be {%1}</source>
        <translation>der letzte Name muss {%1} sein</translation>
    </message>
    <message>
        <source>a part is listed twice</source>
        <translation>ein Teil ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>unknown key; the keys here are %1</source>
        <translation>unbekannter Schlüssel; die Schlüssel hier sind %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>the name of an environment variable: letters, digits and _</source>
        <translation>der Name einer Umgebungsvariable: Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a list of texts, numbers, true and false</source>
        <translation>eine Liste von Texten, Zahlen, true und false</translation>
    </message>
    <message>
        <source>the name of a header: letters, digits, - and _</source>
        <translation>der Name eines Headers: Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>a { must be followed by a name and }, as in {id}</source>
        <translation>auf { müssen ein Name und } folgen, etwa {id}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phase</source>
        <translation>„%1“ ist keine Phase</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <source>a list of objects, as in [{ … }]</source>
        <translation>eine Liste von Objekten, etwa [{ … }]</translation>
    </message>
    <message>
        <source>a list is named by letters, digits, _ and -, and begins with a letter</source>
        <translation>der Name einer Liste besteht aus Buchstaben, Ziffern, _ und - und beginnt mit einem Buchstaben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else; use another name</source>
        <translation>„%1“ hat bereits eine andere Bedeutung; verwenden Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{%1} is in the path</source>
        <translation>{%1} steht im Pfad</translation>
    </message>
    <message>
        <source>{%1} has the name of the list, so it is always given; leave it out here</source>
        <translation>{%1} hat den Namen der Liste und ist daher immer angegeben; lassen Sie es hier weg</translation>
    </message>
    <message>
        <source>{%1} is not in the request</source>
        <translation>{%1} steht nicht in der Anfrage</translation>
    </message>
    <message>
        <source>a list has at most %1 names in braces</source>
        <translation>eine Liste hat höchstens %1 Namen in geschweiften Klammern</translation>
    </message>
    <message>
        <source>&quot;size&quot; is missing; it is sent as &quot;%1&quot;</source>
        <translation>„size“ fehlt; der Wert wird als „%1“ gesendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fact of a task</source>
        <translation>„%1“ ist keine Angabe einer Aufgabe</translation>
    </message>
    <message>
        <source>a list without ids cannot be read</source>
        <translation>eine Liste ohne IDs kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the request must contain {%1}, because the ids of the tasks contain it</source>
        <translation>die Anfrage muss {%1} enthalten, weil die IDs der Aufgaben es enthalten</translation>
    </message>
    <message>
        <source>with &quot;rows&quot;, a list is read only for the ids in it</source>
        <translation>mit „rows“ wird eine Liste nur wegen der IDs darin gelesen</translation>
    </message>
    <message>
        <source>such a list must have one page or pages by cursor, and ids of one part</source>
        <translation>eine solche Liste muss aus einer Seite oder aus Seiten mit Cursor bestehen, und ihre IDs müssen einteilig sein</translation>
    </message>
    <message>
        <source>the request of such a list must contain {%1} and no other name</source>
        <translation>die Anfrage einer solchen Liste muss {%1} und darf keinen anderen Namen enthalten</translation>
    </message>
    <message>
        <source>such a list is read in place of single tasks, so only &quot;deadline&quot; may be missing in it</source>
        <translation>eine solche Liste wird anstelle einzelner Aufgaben gelesen, daher darf darin nur „deadline“ fehlen</translation>
    </message>
    <message>
        <source>another list is that of the group already; only one can be</source>
        <translation>eine andere Liste ist bereits die der Gruppe; es kann nur eine geben</translation>
    </message>
    <message>
        <source>{%1} has no value in this request</source>
        <translation>{%1} hat in dieser Anfrage keinen Wert</translation>
    </message>
    <message>
        <source>ids of several parts cannot be requested together</source>
        <translation>mehrteilige IDs können nicht zusammen angefragt werden</translation>
    </message>
    <message>
        <source>give the number of ids that a request may contain, at least 2</source>
        <translation>geben Sie an, wie viele IDs eine Anfrage enthalten darf, mindestens 2</translation>
    </message>
    <message>
        <source>&quot;send&quot; is missing; it is the parameter of the cursor</source>
        <translation>„send“ fehlt; es ist der Parameter des Cursors</translation>
    </message>
    <message>
        <source>a feed consists of rows, but the file has no &quot;rows&quot;</source>
        <translation>ein Feed besteht aus Zeilen, aber die Datei hat kein „rows“</translation>
    </message>
    <message>
        <source>the path must begin with /; it is below the base address of the profile</source>
        <translation>der Pfad muss mit / beginnen; er liegt unter der Basisadresse des Profils</translation>
    </message>
    <message>
        <source>the path must stay below the base address: no //, . or ..</source>
        <translation>der Pfad muss unter der Basisadresse bleiben: kein //, . oder ..</translation>
    </message>
    <message>
        <source>a path has no blanks, ? or #; write a query as &quot;query&quot;, the rest as %20</source>
        <translation>ein Pfad enthält keine Leerzeichen, kein ? und kein #; schreiben Sie eine Query als „query“, das Übrige als %20</translation>
    </message>
</context>
<context>
    <name>ApiFiles</name>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>there is no API &quot;%1&quot;; the known ones are %2</source>
        <translation>es gibt keine API „%1“; bekannt sind %2</translation>
    </message>
</context>
<context>
    <name>ApiProblemText</name>
    <message>
        <source>Nothing is polled or added, because the API of this profile cannot be used: %1. The list and its history are kept. Columns and filters have their usual names in place of the API&apos;s. Correct this, then close this window and open the profile again.</source>
        <translation>Es wird nichts abgefragt oder hinzugefügt, weil die API dieses Profils nicht verwendet werden kann: %1. Die Liste und ihr Verlauf bleiben erhalten. Spalten und Filter haben ihre üblichen Namen anstelle derer der API. Beheben Sie das, schließen Sie dann dieses Fenster und öffnen Sie das Profil erneut.</translation>
    </message>
    <message>
        <source>The API of this recording cannot be used: %1. Tasks and history are complete. Columns and filters have their usual names in place of the API&apos;s, and curl commands cannot be copied.</source>
        <translation>Die API dieser Aufzeichnung kann nicht verwendet werden: %1. Aufgaben und Verlauf sind vollständig. Spalten und Filter haben ihre üblichen Namen anstelle derer der API, und curl-Befehle können nicht kopiert werden.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>the token contains a space, a control character or a non-ASCII character</source>
        <translation>das Token enthält ein Leerzeichen, ein Steuerzeichen oder ein Nicht-ASCII-Zeichen</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>das Token ist leer</translation>
    </message>
    <message>
        <source>the token has %1 bytes; the limit is %2</source>
        <translation>das Token hat %1 Byte; die Grenze ist %2</translation>
    </message>
    <message>
        <source>the token is the name of a variable, such as ${TOKEN}, not its value; the program that should have replaced it did not</source>
        <translation>das Token ist der Name einer Variable, etwa ${TOKEN}, nicht ihr Wert; das Programm, das ihn hätte einsetzen sollen, hat es nicht getan</translation>
    </message>
    <message>
        <source>the token has a quote mark at one end only; it may be cut</source>
        <translation>das Token hat nur an einem Ende ein Anführungszeichen; es ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>the token contains an invisible character; type it or copy it again</source>
        <translation>das Token enthält ein unsichtbares Zeichen; geben Sie es ein oder kopieren Sie es erneut</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. No existing file was changed. %3</source>
        <comment>a file, why, what to do</comment>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Keine vorhandene Datei wurde geändert. %3</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another.</source>
        <translation>Der Ordner existiert nicht: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>Wählen Sie einen anderen Ordner oder versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation>%1 kann nicht gelöscht werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ByteText</name>
    <message>
        <source>not a text file</source>
        <translation>keine Textdatei</translation>
    </message>
</context>
<context>
    <name>CellFilter</name>
    <message numerus="yes">
        <source>%n retries</source>
        <comment>of a task</comment>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>not polled yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>passed %1</source>
        <comment>a deadline; %1 is an age</comment>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>will miss by %1</source>
        <comment>a deadline; %1 is a duration</comment>
        <translation>wird um %1 verfehlt</translation>
    </message>
    <message>
        <source>finished or removed</source>
        <comment>not found several times in a row, polled rarely</comment>
        <translation>beendet oder entfernt</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>not found several times in a row, polled rarely or no longer</comment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>veraltet, %1</translation>
    </message>
    <message>
        <source>final</source>
        <comment>the state of a task that cannot change any more</comment>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>attempt failed</source>
        <translation>Versuch fehlgeschlagen</translation>
    </message>
    <message>
        <source>No events observed yet</source>
        <translation>Noch keine Ereignisse beobachtet</translation>
    </message>
    <message>
        <source>Observed events, oldest first:</source>
        <translation>Beobachtete Ereignisse, die ältesten zuerst:</translation>
    </message>
    <message numerus="yes">
        <source>%n retries; the maximum is unknown</source>
        <translation>
            <numerusform>%n Wiederholung; die Höchstzahl ist unbekannt</numerusform>
            <numerusform>%n Wiederholungen; die Höchstzahl ist unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt (nextProcessAt) is %1 after the deadline.</source>
        <translation>Der nächste Versuch (nextProcessAt) liegt %1 nach der Frist.</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Last poll:
%1</source>
        <translation>Letzte Abfrage:
%1</translation>
    </message>
    <message>
        <source>Not found %1 times in a row, but it was there before: it was finished or removed. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>%1-mal in Folge nicht gefunden, war aber vorher da: Die Aufgabe wurde beendet oder entfernt. Sie wird jetzt nur noch selten abgefragt. „Aktualisieren“ fragt sie sofort ab.</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>%1-mal in Folge nicht gefunden. Diese Aufgabe wird jetzt nur noch selten abgefragt. „Aktualisieren“ fragt sie sofort ab.</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is no longer polled. Refresh polls it again.</source>
        <translation>%1-mal in Folge nicht gefunden. Diese Aufgabe wird nicht mehr abgefragt. „Aktualisieren“ fragt sie wieder ab.</translation>
    </message>
    <message>
        <source>This task is final. It is polled again within %1, in case it is run again.</source>
        <translation>Der Zustand dieser Aufgabe ist endgültig. Die Aufgabe wird innerhalb von %1 erneut abgefragt, für den Fall, dass sie noch einmal ausgeführt wird.</translation>
    </message>
    <message>
        <source>Polled again within %1.</source>
        <translation>Wird innerhalb von %1 erneut abgefragt.</translation>
    </message>
    <message>
        <source>This task is final and is no longer polled. Refresh polls it again.</source>
        <translation>Der Zustand dieser Aufgabe ist endgültig; sie wird nicht mehr abgefragt. „Aktualisieren“ fragt sie wieder ab.</translation>
    </message>
    <message>
        <source>The values shown were last confirmed:
%1</source>
        <translation>Die angezeigten Werte wurden zuletzt bestätigt:
%1</translation>
    </message>
    <message>
        <source>No poll has found a change yet</source>
        <translation>Noch keine Abfrage hat eine Änderung gefunden</translation>
    </message>
    <message>
        <source>The changes were observed before Taskwatch was started</source>
        <translation>Die Änderungen wurden vor dem Start von Taskwatch beobachtet</translation>
    </message>
    <message>
        <source>Last change: %1, observed %2</source>
        <translation>Letzte Änderung: %1, beobachtet %2</translation>
    </message>
    <message>
        <source>Flagged, because these facts do not fit together:</source>
        <translation>Unstimmig, weil diese Angaben nicht zusammenpassen:</translation>
    </message>
    <message>
        <source>Look into the service that runs the task.</source>
        <translation>Sehen Sie in dem Dienst nach, der die Aufgabe ausführt.</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>retries</comment>
        <translation>keine mehr</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries used</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 von %Ln Wiederholung verbraucht</numerusform>
            <numerusform>%1 von %Ln Wiederholungen verbraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a number of retries</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>%1 is not a regular file; choose another</source>
        <translation>%1 ist keine reguläre Datei; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2; check that it exists and that you can read it, or choose another</source>
        <translation>die Datei %1 kann nicht gelesen werden: %2; prüfen Sie, ob sie existiert und ob Sie sie lesen dürfen, oder wählen Sie eine andere</translation>
    </message>
    <message>
        <source>the file %1 is too large for certificates; choose another</source>
        <translation>die Datei %1 ist zu groß für Zertifikate; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>%1 contains no private key in PEM form; choose the file with the key of the client certificate</source>
        <translation>%1 enthält keinen privaten Schlüssel im PEM-Format; wählen Sie die Datei mit dem Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted; enter its passphrase in the profile</source>
        <translation>der Schlüssel in %1 ist verschlüsselt; geben Sie seine Passphrase im Profil ein</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read with this passphrase; enter it again</source>
        <translation>der Schlüssel in %1 kann mit dieser Passphrase nicht gelesen werden; geben Sie sie erneut ein</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read; Taskwatch can use RSA and EC keys</source>
        <translation>der Schlüssel in %1 kann nicht gelesen werden; Taskwatch kann RSA- und EC-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>%1 contains no certificate in PEM or PKCS#12 form; choose another</source>
        <translation>%1 enthält kein Zertifikat im PEM- oder PKCS#12-Format; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read with this passphrase; enter it again, or, if an old program made the file, convert it with openssl pkcs12 -legacy</source>
        <translation>%1 kann mit dieser Passphrase nicht gelesen werden; geben Sie sie erneut ein oder wandeln Sie die Datei, wenn ein altes Programm sie erzeugt hat, mit openssl pkcs12 -legacy um</translation>
    </message>
    <message>
        <source>the key in %1 does not belong to the client certificate in %2; choose the key that does</source>
        <translation>der Schlüssel in %1 gehört nicht zum Client-Zertifikat in %2; wählen Sie den zugehörigen Schlüssel</translation>
    </message>
    <message>
        <source>the CA file %1 contains no certificate in PEM form; choose another, or convert it with openssl x509 -inform DER</source>
        <translation>die CA-Datei %1 enthält kein Zertifikat im PEM-Format; wählen Sie eine andere oder wandeln Sie sie mit openssl x509 -inform DER um</translation>
    </message>
    <message>
        <source>the CA file %1 expired on %2; get a new one</source>
        <translation>die CA-Datei %1 ist am %2 abgelaufen; besorgen Sie eine neue</translation>
    </message>
    <message>
        <source>the client certificate %1 expired on %2; get a new one</source>
        <translation>das Client-Zertifikat %1 ist am %2 abgelaufen; besorgen Sie ein neues</translation>
    </message>
    <message>
        <source>the client certificate %1 is not valid before %2; check this machine&apos;s clock, or get a new one</source>
        <translation>das Client-Zertifikat %1 gilt erst ab %2; prüfen Sie die Uhr dieses Rechners oder besorgen Sie ein neues</translation>
    </message>
</context>
<context>
    <name>CheatLines</name>
    <message>
        <source>%1%2: </source>
        <comment>titles of menus</comment>
        <translation>%1%2: </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>go to the detail of the task</source>
        <translation>zu den Details der Aufgabe gehen</translation>
    </message>
    <message>
        <source>Ctrl+double click</source>
        <translation>Strg+Doppelklick</translation>
    </message>
    <message>
        <source>open the task in a window of its own</source>
        <translation>die Aufgabe in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>andere Buchstaben</translation>
    </message>
    <message>
        <source>begin a filter</source>
        <translation>beginnen einen Filter</translation>
    </message>
    <message>
        <source>begin a filter; %1 are shortcuts</source>
        <comment>letters</comment>
        <translation>beginnen einen Filter; %1 sind Tastenkürzel</translation>
    </message>
    <message>
        <source>step back: from the detail to the table, then to the filter, clear it, and go back to the table</source>
        <translation>einen Schritt zurück: von den Details zur Tabelle, dann zum Filter, diesen leeren und zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>text in the id, message id, URL, error or state</source>
        <translation>Text in ID, Nachrichten-ID, URL, Fehler oder Zustand</translation>
    </message>
    <message>
        <source>tasks in this phase, and this text</source>
        <translation>Aufgaben in dieser Phase und dieser Text</translation>
    </message>
    <message>
        <source>tasks that do not match this</source>
        <translation>Aufgaben, die dem nicht entsprechen</translation>
    </message>
    <message>
        <source>the exact phrase</source>
        <translation>genau diese Wortfolge</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
</context>
<context>
    <name>CheckApi</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>  cannot be right: %1: %2</source>
        <translation>  kann nicht stimmen: %1: %2</translation>
    </message>
    <message>
        <source>  The state is not in &quot;states&quot;, so the task would never be finished.</source>
        <translation>  Der Zustand steht nicht in „states“, daher würde die Aufgabe nie beendet.</translation>
    </message>
    <message>
        <source>told by the server:</source>
        <translation>vom Server gemeldet:</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>Versuch %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>request: GET {base}%1</source>
        <translation>Anfrage: GET {base}%1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>die Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>ohne ID</translation>
    </message>
    <message>
        <source>  %1: not a task: %2</source>
        <translation>  %1: keine Aufgabe: %2</translation>
    </message>
    <message>
        <source>  %1: %2 (phase %3)</source>
        <translation>  %1: %2 (Phase %3)</translation>
    </message>
    <message>
        <source>the answer is not a list: %1</source>
        <translation>die Antwort ist keine Liste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which only the ids are used</source>
        <translation>
            <numerusform>%n Eintrag, von dem nur die ID verwendet wird</numerusform>
            <numerusform>%n Einträge, von denen nur die IDs verwendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page cannot be found: %1</source>
        <translation>die nächste Seite kann nicht gefunden werden: %1</translation>
    </message>
    <message>
        <source>The page is full. There may be more, which cannot be read without &quot;pages/by&quot;.</source>
        <translation>Die Seite ist voll. Vielleicht gibt es weitere, die ohne „pages/by“ nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>the answer means that there is no such task</source>
        <translation>die Antwort bedeutet, dass es keine solche Aufgabe gibt</translation>
    </message>
    <message>
        <source>with status %1 the answer means that there is no such task</source>
        <translation>mit dem Status %1 bedeutet die Antwort, dass es keine solche Aufgabe gibt</translation>
    </message>
    <message>
        <source>error text: %1</source>
        <translation>Fehlertext: %1</translation>
    </message>
    <message>
        <source>the answer is not a task: %1</source>
        <translation>die Antwort ist keine Aufgabe: %1</translation>
    </message>
    <message>
        <source>--id must name one task or one list, and names %1</source>
        <translation>--id muss eine Aufgabe oder eine Liste nennen, nennt aber %1</translation>
    </message>
    <message>
        <source>%1 is valid: %2</source>
        <translation>%1 ist gültig: %2</translation>
    </message>
    <message>
        <source>%1 (phase %2, final)</source>
        <comment>a state</comment>
        <translation>%1 (Phase %2, endgültig)</translation>
    </message>
    <message>
        <source>%1 (phase %2)</source>
        <comment>a state</comment>
        <translation>%1 (Phase %2)</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>verb, the text of a field</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>%1; the other values are from %2</source>
        <comment>a failed poll; when the other values were confirmed</comment>
        <translation>%1; die anderen Werte stammen von %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Base address of the endpoint. Default: what the API&apos;s environment variable contains, else the API&apos;s own address.</source>
        <translation>Basisadresse des Endpunkts. Vorgabe: der Inhalt der Umgebungsvariable der API, sonst die eigene Adresse der API.</translation>
    </message>
    <message>
        <source>Use the endpoint and token of this profile (see Settings).</source>
        <translation>Endpunkt und Token dieses Profils verwenden (siehe Einstellungen).</translation>
    </message>
    <message>
        <source>The API of the endpoint: its name, such as %1, or an API file that you wrote.</source>
        <translation>Die API des Endpunkts: ihr Name, etwa %1, oder eine von Ihnen geschriebene API-Datei.</translation>
    </message>
    <message>
        <source>Check this API file. If --id is given, also print what it makes of the answer on standard input, fact by fact.</source>
        <translation>Diese API-Datei prüfen. Mit --id wird auch ausgegeben, was sie aus der Antwort in der Standardeingabe macht, Angabe für Angabe.</translation>
    </message>
    <message>
        <source>With --check-api: the id of the task, or the list, that the answer is about.</source>
        <translation>Mit --check-api: die ID der Aufgabe oder die Liste, um die es in der Antwort geht.</translation>
    </message>
    <message>
        <source>Print the ids that pasting a text would find, one JSON object per line. The text is a file, or standard input. Polls nothing.</source>
        <translation>Die IDs ausgeben, die beim Einfügen eines Textes gefunden würden, ein JSON-Objekt je Zeile. Der Text ist eine Datei oder die Standardeingabe. Fragt nichts ab.</translation>
    </message>
    <message>
        <source>Allow plain http to other machines. The token is then sent unencrypted.</source>
        <translation>Unverschlüsseltes http zu anderen Rechnern erlauben. Das Token wird dann unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Read the token from the first line of this file; - is standard input. Default: the API&apos;s environment variable.</source>
        <translation>Das Token aus der ersten Zeile dieser Datei lesen; - ist die Standardeingabe. Vorgabe: die Umgebungsvariable der API.</translation>
    </message>
    <message>
        <source>Watch simulated tasks. Needs no endpoint and no token.</source>
        <translation>Simulierte Aufgaben überwachen. Braucht keinen Endpunkt und kein Token.</translation>
    </message>
    <message>
        <source>Open a window for the first profile that has none. If no Taskwatch is running, this starts it as usual.</source>
        <translation>Ein Fenster für das erste Profil öffnen, das keines hat. Läuft noch kein Taskwatch, wird es wie üblich gestartet.</translation>
    </message>
    <message>
        <source>Pause polling in all windows that are open, then exit.</source>
        <translation>Das Abfragen in allen offenen Fenstern pausieren, dann diesen Aufruf beenden.</translation>
    </message>
    <message>
        <source>Show a recording that was saved with Save Recording. Sends no requests and needs no token.</source>
        <translation>Eine Aufzeichnung anzeigen, die mit „Aufzeichnung speichern“ gespeichert wurde. Sendet keine Anfragen und braucht kein Token.</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and exit. Needs no display with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Ein Bild des Fensters als PNG speichern und beenden. Braucht mit QT_QPA_PLATFORM=offscreen keine Anzeige.</translation>
    </message>
    <message>
        <source>Seconds before the screenshot (default 3).</source>
        <translation>Sekunden bis zum Bildschirmfoto (Vorgabe: 3).</translation>
    </message>
    <message>
        <source>Open no window: poll each task once and print as table, json or csv.</source>
        <translation>Kein Fenster öffnen: jede Aufgabe einmal abfragen und als table, json oder csv ausgeben.</translation>
    </message>
    <message>
        <source>With --print: poll until every task is answered or finished, then print. Changes are reported on standard error.</source>
        <translation>Mit --print: abfragen, bis jede Aufgabe beantwortet (answered) oder beendet (finished) ist, dann ausgeben. Änderungen werden in der Standardfehlerausgabe gemeldet.</translation>
    </message>
    <message>
        <source>Stop --print after this many seconds and print what is known (default: no limit).</source>
        <translation>--print nach so vielen Sekunden anhalten und ausgeben, was bekannt ist (Vorgabe: keine Begrenzung).</translation>
    </message>
    <message>
        <source>Time limit for each request in seconds (default 10).</source>
        <translation>Zeitlimit für jede Anfrage in Sekunden (Vorgabe: 10).</translation>
    </message>
    <message>
        <source>Print the names of the profiles, one per line, and exit.</source>
        <translation>Die Namen der Profile ausgeben, einen je Zeile, und beenden.</translation>
    </message>
    <message>
        <source>Print the names of the APIs, one per line, and exit.</source>
        <translation>Die Namen der APIs ausgeben, einen je Zeile, und beenden.</translation>
    </message>
    <message>
        <source>Check that everything the program needs is installed, then exit.</source>
        <translation>Prüfen, ob alles installiert ist, was das Programm braucht, und beenden.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>With --version, also print the libraries in use, their versions and licences.</source>
        <translation>Mit --version: auch die verwendeten Bibliotheken, ihre Versionen und Lizenzen ausgeben.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Watches tasks of task queues that are reachable over HTTP. It sends only GET requests.</source>
        <translation>Überwacht Aufgaben von Aufgabenwarteschlangen, die über HTTP erreichbar sind. Sendet nur GET-Anfragen.</translation>
    </message>
    <message>
        <source>Ids of tasks, and lists of tasks, to watch. A list is written as in the API file: message:ID, or queue:emails state:failed. An id that begins with msg_ is the list of the tasks of a message, like msg:ID; task:ID is always a task. Use - to read more ids from standard input, one per line or in any text that marks them. The name of a recording, FILE.taskwatch, opens it as --open does.</source>
        <translation>IDs von Aufgaben und Listen von Aufgaben, die überwacht werden sollen. Eine Liste wird wie in der API-Datei geschrieben: message:ID oder queue:emails state:failed. Eine ID, die mit msg_ beginnt, ist die Liste der Aufgaben einer Nachricht, wie msg:ID; task:ID ist immer eine Aufgabe. Mit - werden weitere IDs aus der Standardeingabe gelesen, eine je Zeile oder in beliebigem Text, der sie kennzeichnet. Der Name einer Aufzeichnung, FILE.taskwatch, öffnet sie wie --open.</translation>
    </message>
    <message>
        <source>--%1 requires a number of seconds from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 verlangt eine Anzahl von Sekunden von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>--print requires table, json or csv, not &quot;%1&quot;</source>
        <translation>--print verlangt table, json oder csv, nicht „%1“</translation>
    </message>
    <message>
        <source>--until requires answered or finished, not &quot;%1&quot;</source>
        <translation>--until verlangt answered oder finished, nicht „%1“</translation>
    </message>
    <message>
        <source>--open requires a file name</source>
        <translation>--open verlangt einen Dateinamen</translation>
    </message>
    <message>
        <source>--open shows the tasks of a recording and cannot be combined with ids</source>
        <translation>--open zeigt die Aufgaben einer Aufzeichnung und kann nicht mit IDs kombiniert werden</translation>
    </message>
    <message>
        <source>--open cannot be combined with --%1</source>
        <translation>--open kann nicht mit --%1 kombiniert werden</translation>
    </message>
    <message>
        <source>--pause cannot be combined with other options or ids</source>
        <translation>--pause kann nicht mit anderen Optionen oder IDs kombiniert werden</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with ids</source>
        <translation>--new-window kann nicht mit IDs kombiniert werden</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with --%1</source>
        <translation>--new-window kann nicht mit --%1 kombiniert werden</translation>
    </message>
    <message>
        <source>--find-ids cannot be combined with --%1</source>
        <translation>--find-ids kann nicht mit --%1 kombiniert werden</translation>
    </message>
    <message>
        <source>--find-ids reads one file; use - for standard input</source>
        <translation>--find-ids liest eine Datei; mit - die Standardeingabe</translation>
    </message>
    <message>
        <source>--id requires --check-api FILE</source>
        <translation>--id verlangt --check-api FILE</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --api; the profile says which API it has</source>
        <translation>--profile kann nicht mit --api kombiniert werden; das Profil gibt an, welche API es hat</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --api</source>
        <translation>--demo kann nicht mit --api kombiniert werden</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --endpoint or --token-file</source>
        <translation>--demo kann nicht mit --endpoint oder --token-file kombiniert werden</translation>
    </message>
    <message>
        <source>--profile requires a profile name</source>
        <translation>--profile verlangt den Namen eines Profils</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --endpoint</source>
        <translation>--profile kann nicht mit --endpoint kombiniert werden</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --token-file; the profile says where its token is</source>
        <translation>--profile kann nicht mit --token-file kombiniert werden; das Profil gibt an, wo sein Token ist</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --profile</source>
        <translation>--demo kann nicht mit --profile kombiniert werden</translation>
    </message>
    <message>
        <source>--until requires --print FORMAT</source>
        <translation>--until verlangt --print FORMAT</translation>
    </message>
    <message>
        <source>--timeout requires --print FORMAT; use --request-timeout to limit single requests</source>
        <translation>--timeout verlangt --print FORMAT; begrenzen Sie einzelne Anfragen mit --request-timeout</translation>
    </message>
    <message>
        <source>--after requires --screenshot FILE</source>
        <translation>--after verlangt --screenshot FILE</translation>
    </message>
    <message>
        <source>--print cannot be combined with --screenshot</source>
        <translation>--print kann nicht mit --screenshot kombiniert werden</translation>
    </message>
    <message>
        <source>the token and the ids cannot both be read from standard input; put the token in a file</source>
        <translation>Token und IDs können nicht beide aus der Standardeingabe gelesen werden; legen Sie das Token in einer Datei ab</translation>
    </message>
    <message>
        <source>--print requires ids; use - to read them from standard input</source>
        <translation>--print verlangt IDs; mit - werden sie aus der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>Every task was answered; with --until finished, all succeeded.</source>
        <translation>Jede Aufgabe wurde beantwortet; mit --until finished waren alle erfolgreich.</translation>
    </message>
    <message>
        <source>Some tasks were not answered, are gone, or could not be written.</source>
        <translation>Einige Aufgaben wurden nicht beantwortet, sind verschwunden oder konnten nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>Falscher Aufruf.</translation>
    </message>
    <message>
        <source>With --until finished: all finished, but some failed or were cancelled.</source>
        <translation>Mit --until finished: alle beendet, aber einige sind fehlgeschlagen oder wurden abgebrochen.</translation>
    </message>
    <message>
        <source>The --timeout was reached.</source>
        <translation>Das Limit von --timeout wurde erreicht.</translation>
    </message>
    <message>
        <source>Interrupted (Ctrl+C); what was known is printed.</source>
        <translation>Unterbrochen (Strg+C); was bekannt war, ist ausgegeben.</translation>
    </message>
    <message>
        <source>Terminated; what was known is printed.</source>
        <translation>Beendet durch ein Signal; was bekannt war, ist ausgegeben.</translation>
    </message>
    <message>
        <source>Exit codes of --print:</source>
        <translation>Exit-Codes von --print:</translation>
    </message>
    <message>
        <source>If several apply, the first of these is used: a signal, 4, 1, 3.</source>
        <translation>Wenn mehrere zutreffen, gilt der erste von diesen: ein Signal, 4, 1, 3.</translation>
    </message>
    <message>
        <source>--screenshot requires a file name</source>
        <translation>--screenshot verlangt einen Dateinamen</translation>
    </message>
    <message>
        <source>Open the windows minimized. If Taskwatch is running already, do nothing. For starting when you log in.</source>
        <translation>Die Fenster minimiert öffnen. Läuft Taskwatch bereits, geschieht nichts. Für den Start bei der Anmeldung.</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with ids</source>
        <translation>--minimized kann nicht mit IDs kombiniert werden</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with --%1</source>
        <translation>--minimized kann nicht mit --%1 kombiniert werden</translation>
    </message>
    <message>
        <source>Send requests through this proxy, http://HOST:PORT or socks5://HOST:PORT, or through none with the word none. Default: as the system or the environment says.</source>
        <translation>Anfragen über diesen Proxy senden, http://HOST:PORT oder socks5://HOST:PORT, oder mit dem Wort none über keinen. Vorgabe: die Einstellung des Systems oder der Umgebung.</translation>
    </message>
    <message>
        <source>Trust the CA certificates in this PEM file besides the system&apos;s.</source>
        <translation>Den CA-Zertifikaten in dieser PEM-Datei zusätzlich zu denen des Systems vertrauen.</translation>
    </message>
    <message>
        <source>Present this client certificate, in PEM or PKCS#12 form, to the endpoint.</source>
        <translation>Dem Endpunkt dieses Client-Zertifikat im PEM- oder PKCS#12-Format vorlegen.</translation>
    </message>
    <message>
        <source>The key of the client certificate in PEM form. Default: in the file of the certificate. An encrypted key needs a profile.</source>
        <translation>Der Schlüssel des Client-Zertifikats im PEM-Format. Vorgabe: in der Datei des Zertifikats. Ein verschlüsselter Schlüssel braucht ein Profil.</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --%1; the profile says how its endpoint is reached</source>
        <translation>--profile kann nicht mit --%1 kombiniert werden; das Profil gibt an, wie sein Endpunkt erreicht wird</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2</source>
        <translation>--%1 kann nicht mit --%2 kombiniert werden</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy facts and histories as aligned text</source>
        <translation>Angaben und Verläufe als ausgerichteten Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy facts and histories as tables of Markdown</source>
        <translation>Angaben und Verläufe als Markdown-Tabellen kopieren</translation>
    </message>
    <message>
        <source>Facts of the tasks</source>
        <translation>Angaben der Aufgaben</translation>
    </message>
    <message>
        <source>Histories of the tasks</source>
        <translation>Verläufe der Aufgaben</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Proxy, CA file and client certificate of this profile</source>
        <translation>Proxy, CA-Datei und Client-Zertifikat dieses Profils</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>host and port, such as proxy.example.com:3128</source>
        <translation>Host und Port, etwa proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>empty if the proxy needs none</source>
        <translation>leer, wenn der Proxy keinen braucht</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>type a password to set or replace it</source>
        <translation>ein Passwort eingeben, um es zu setzen oder zu ersetzen</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s</source>
        <translation>PEM; gilt zusätzlich zu denen des Systems</translation>
    </message>
    <message>
        <source>CA file, trusted for this profile besides the system&apos;s</source>
        <translation>CA-Datei, der dieses Profil zusätzlich zu denen des Systems vertraut</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>client certificate, PEM or PKCS#12</source>
        <translation>Client-Zertifikat, PEM oder PKCS#12</translation>
    </message>
    <message>
        <source>File with the client certificate</source>
        <translation>Datei mit dem Client-Zertifikat</translation>
    </message>
    <message>
        <source>Browse for the client certificate</source>
        <translation>Client-Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>empty if the certificate&apos;s file contains it</source>
        <translation>leer, wenn die Zertifikatsdatei ihn enthält</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>Datei mit dem Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Browse for the key</source>
        <translation>Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>only if the key is encrypted; type it to set or replace it</source>
        <translation>nur bei verschlüsseltem Schlüssel; zum Setzen oder Ersetzen eingeben</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>the address of the proxy must not contain a user name or password; the profile has fields for them</source>
        <translation>die Adresse des Proxys darf weder Benutzernamen noch Passwort enthalten; das Profil hat Felder dafür</translation>
    </message>
    <message>
        <source>the address of the proxy must be a host and a port, such as proxy.example.com:3128</source>
        <translation>die Adresse des Proxys muss aus Host und Port bestehen, etwa proxy.example.com:3128</translation>
    </message>
    <message>
        <source>a proxy must begin with http:// or socks5://, such as http://proxy.example.com:3128, or be none</source>
        <translation>ein Proxy muss mit http:// oder socks5:// beginnen, etwa http://proxy.example.com:3128, oder none lauten</translation>
    </message>
    <message>
        <source>the user name for the proxy has control characters or is too long</source>
        <translation>der Benutzername für den Proxy enthält Steuerzeichen oder ist zu lang</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>„%1“ ist kein gültiger Dateiname</translation>
    </message>
    <message>
        <source>a key is named without its client certificate; name both, or none</source>
        <translation>ein Schlüssel ist ohne sein Client-Zertifikat angegeben; geben Sie beides an oder keines von beiden</translation>
    </message>
</context>
<context>
    <name>ConsistencyFlags</name>
    <message>
        <source>should be in the past, but is %1 ahead of the server&apos;s clock</source>
        <translation>sollte in der Vergangenheit liegen, ist der Serveruhr aber um %1 voraus</translation>
    </message>
    <message>
        <source>%1 exceeds maxRetry %2</source>
        <translation>%1 übersteigt maxRetry %2</translation>
    </message>
    <message>
        <source>will miss its deadline by %1</source>
        <translation>wird die Frist um %1 verfehlen</translation>
    </message>
    <message>
        <source>was scheduled %1 after its deadline</source>
        <translation>war für %1 nach der Frist geplant</translation>
    </message>
    <message>
        <source>is set, though the state is &quot;%1&quot;</source>
        <translation>ist gesetzt, obwohl der Zustand „%1“ ist</translation>
    </message>
    <message>
        <source>has passed, though the state is &quot;%1&quot;: the worker may have died</source>
        <translation>ist abgelaufen, obwohl der Zustand „%1“ ist: Der Worker ist möglicherweise abgestürzt</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>the demo needs the program taskwatch-simulator, which is neither beside taskwatch nor in $PATH; install the package taskwatch-simulator</source>
        <translation>die Demo braucht das Programm taskwatch-simulator, das weder neben taskwatch noch in $PATH liegt; installieren Sie das Paket taskwatch-simulator</translation>
    </message>
    <message>
        <source>the simulated endpoint could not be started: %1: %2</source>
        <translation>der simulierte Endpunkt konnte nicht gestartet werden: %1: %2</translation>
    </message>
    <message>
        <source>%1 has another version: install the same version of taskwatch and taskwatch-simulator</source>
        <translation>%1 hat eine andere Version: Installieren Sie taskwatch und taskwatch-simulator in derselben Version</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>das Programm endete mit Exit-Code %1</translation>
    </message>
    <message>
        <source>it did not answer within %1 seconds</source>
        <translation>das Programm hat innerhalb von %1 Sekunden nicht geantwortet</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Checked</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Oldest poll</source>
        <translation>Älteste Abfrage</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste fällig</translation>
    </message>
    <message>
        <source>Expected polls</source>
        <translation>Erwartete Abfragen</translation>
    </message>
    <message>
        <source>Background polls</source>
        <translation>Hintergrundabfragen</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>Serveruhr</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>no complete answer</source>
        <translation>keine vollständige Antwort</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>final, polled rarely</source>
        <translation>endgültig, selten abgefragt</translation>
    </message>
    <message>
        <source>final, no longer polled</source>
        <translation>endgültig, nicht mehr abgefragt</translation>
    </message>
    <message>
        <source>%1: the task was there before, so it was finished or removed (%2)</source>
        <translation>%1: Die Aufgabe war vorher da, wurde also beendet oder entfernt (%2)</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <comment>names of fields</comment>
        <translation>Nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <comment>in 2 m, overdue 3 s, or a time</comment>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 left</source>
        <comment>retries</comment>
        <translation>%1 von %2  ·  noch %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>beantwortet in %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 von %Ln Wiederholung</numerusform>
            <numerusform>%1 von %Ln Wiederholungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Task id</source>
        <translation>Aufgaben-ID</translation>
    </message>
    <message>
        <source>State, retries and next attempt</source>
        <translation>Zustand, Wiederholungen und nächster Versuch</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Details der Aufgabe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>DisplayChoices</name>
    <message>
        <source>Follow Des&amp;ktop</source>
        <translation>Wie die &amp;Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>times as ages</comment>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Unix ms</source>
        <comment>milliseconds since 1970</comment>
        <translation>Unix-ms</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the language</comment>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>Es werden noch keine Aufgaben überwacht</translation>
    </message>
    <message>
        <source>Paste task ids anywhere in this window: from a chat, a log, a spreadsheet column.
Each task appears with its state, retries and times, and is kept up to date.</source>
        <translation>Fügen Sie Aufgaben-IDs an beliebiger Stelle in diesem Fenster ein: aus einem Chat, einem Protokoll, einer Tabellenspalte.
Jede Aufgabe erscheint mit Zustand, Wiederholungen und Zeiten und wird aktuell gehalten.</translation>
    </message>
    <message>
        <source>Paste ids from the clipboard</source>
        <translation>IDs aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Type ids…</source>
        <translation>IDs eingeben…</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the endpoint is empty; enter an address such as https://tasks.example.com</source>
        <translation>der Endpunkt ist leer; geben Sie eine Adresse wie https://tasks.example.com ein</translation>
    </message>
    <message>
        <source>the endpoint is not a valid web address; enter one such as https://tasks.example.com</source>
        <translation>der Endpunkt ist keine gültige Webadresse; geben Sie eine wie https://tasks.example.com ein</translation>
    </message>
    <message>
        <source>the endpoint must begin with https:// or http://, not %1://</source>
        <translation>der Endpunkt muss mit https:// oder http:// beginnen, nicht mit %1://</translation>
    </message>
    <message>
        <source>the endpoint must not contain a user name or password; put the token in a file or in the profile</source>
        <translation>der Endpunkt darf weder Benutzername noch Passwort enthalten; legen Sie das Token in einer Datei oder im Profil ab</translation>
    </message>
    <message>
        <source>the endpoint must not contain a query or fragment; enter only the base address</source>
        <translation>der Endpunkt darf weder Query noch Fragment enthalten; geben Sie nur die Basisadresse ein</translation>
    </message>
    <message>
        <source>plain http to %1 would send the token unencrypted; use https://, or --allow-http to permit it</source>
        <translation>unverschlüsseltes http zu %1 würde das Token unverschlüsselt senden; verwenden Sie https:// oder erlauben Sie es mit --allow-http</translation>
    </message>
    <message>
        <source>The address %1 ends in a path of %3, which does not belong to the base address. Taskwatch uses %2.</source>
        <translation>Die Adresse %1 endet mit einem Pfad von %3, der nicht zur Basisadresse gehört. Taskwatch verwendet %2.</translation>
    </message>
</context>
<context>
    <name>EndpointLines</name>
    <message>
        <source>no tasks to poll</source>
        <translation>keine Aufgaben abzufragen</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>wartet auf das Token</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen pausiert</translation>
    </message>
    <message>
        <source>no requests while the window is hidden</source>
        <translation>keine Anfragen, solange das Fenster verborgen ist</translation>
    </message>
    <message>
        <source>all tasks are final or gone</source>
        <translation>alle Aufgaben haben einen endgültigen Zustand oder sind verschwunden</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>Abfragen laufen</translation>
    </message>
    <message>
        <source>waiting, because the server requested it</source>
        <translation>wartet, weil der Server darum gebeten hat</translation>
    </message>
    <message>
        <source>stopped: the token was refused</source>
        <translation>angehalten: Das Token wurde abgelehnt</translation>
    </message>
    <message>
        <source>endpoint unreachable: one request at a time until it answers</source>
        <translation>Endpunkt nicht erreichbar: nur je eine Anfrage, bis er antwortet</translation>
    </message>
    <message>
        <source>%1 of %2 per second</source>
        <translation>%1 von %2 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 (increasing to %2)</source>
        <translation>%1 (steigt auf %2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now, %1 late</source>
        <translation>jetzt, %1 verspätet</translation>
    </message>
    <message>
        <source>no requests for %1</source>
        <translation>noch %1 keine Anfragen</translation>
    </message>
    <message>
        <source>%1 (the server requested a longer wait)</source>
        <translation>%1 (der Server hat um eine längere Wartezeit gebeten)</translation>
    </message>
    <message>
        <source>reached recently: the rate is still reduced</source>
        <translation>kürzlich erreicht: Die Rate ist noch verringert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>same as this computer&apos;s</source>
        <translation>wie die Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>%1 watched, %2 final or gone</source>
        <translation>%1 überwacht, %2 endgültig oder verschwunden</translation>
    </message>
    <message>
        <source>Tasks that are final or gone are polled rarely or not at all. Refresh polls them now.</source>
        <translation>Aufgaben, deren Zustand endgültig ist oder die verschwunden sind, werden selten oder gar nicht abgefragt. „Aktualisieren“ fragt sie jetzt ab.</translation>
    </message>
    <message>
        <source>Requests sent per second over the last few seconds, and the current limit.</source>
        <translation>Gesendete Anfragen pro Sekunde in den letzten Sekunden und die aktuelle Grenze.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>how many are in use</comment>
        <translation>
            <numerusform>%1 von %n Verbindung</numerusform>
            <numerusform>%1 von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests sent and not yet answered.</source>
        <translation>Gesendete und noch nicht beantwortete Anfragen.</translation>
    </message>
    <message>
        <source>Over the last 200 answers. p95: 95 of 100 answers were faster.</source>
        <translation>Über die letzten 200 Antworten. p95: 95 von 100 Antworten waren schneller.</translation>
    </message>
    <message>
        <source>The longest time since the last poll of a task. Tasks that are final or gone are not counted.</source>
        <translation>Die längste Zeit seit der letzten Abfrage einer Aufgabe. Aufgaben, deren Zustand endgültig ist oder die verschwunden sind, zählen nicht.</translation>
    </message>
    <message>
        <source>When the next poll is due.</source>
        <translation>Wann die nächste Abfrage fällig ist.</translation>
    </message>
    <message>
        <source>Polls at times when a change is expected.</source>
        <translation>Abfragen zu Zeiten, zu denen eine Änderung erwartet wird.</translation>
    </message>
    <message>
        <source>Polls at times when no change is expected. Expected polls go first. At least a tenth of the rate is kept for background polls.</source>
        <translation>Abfragen zu Zeiten, zu denen keine Änderung erwartet wird. Erwartete Abfragen haben Vorrang. Mindestens ein Zehntel der Rate bleibt für Hintergrundabfragen.</translation>
    </message>
    <message>
        <source>Whether the server reported &quot;too many requests&quot;.</source>
        <translation>Ob der Server „zu viele Anfragen“ gemeldet hat.</translation>
    </message>
    <message>
        <source>Read from the Date header of the answers. Countdowns follow this clock.</source>
        <translation>Aus dem Date-Header der Antworten. Countdowns folgen dieser Uhr.</translation>
    </message>
    <message>
        <source>%1 median, %2 p95</source>
        <comment>durations</comment>
        <translation>%1 Median, %2 p95</translation>
    </message>
    <message>
        <source>waiting for the files of the connection</source>
        <translation>wartet auf die Dateien der Verbindung</translation>
    </message>
</context>
<context>
    <name>EndpointPopover</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Polling Settings…</source>
        <translation>Abfrageeinstellungen…</translation>
    </message>
</context>
<context>
    <name>EnvironmentProfiles</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>in $%1: %2</translation>
    </message>
    <message>
        <source>In $%1: %2</source>
        <translation>In $%1: %2</translation>
    </message>
    <message>
        <source>$%1 is &quot;%2&quot;, which is not a known region: set it to one of %3</source>
        <translation>$%1 ist „%2“, das ist keine bekannte Region: Setzen Sie die Variable auf einen der Werte %3</translation>
    </message>
    <message>
        <source>$%1 is %2, but $%3 is not set: set it, or unset $%1</source>
        <translation>$%1 ist %2, aber $%3 ist nicht gesetzt: Setzen Sie diese Variable oder entfernen Sie $%1</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 changed</source>
        <comment>names of fields</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Zeitpunkt: %1.</translation>
    </message>
    <message>
        <source>Observed.</source>
        <translation>Beobachtet.</translation>
    </message>
    <message>
        <source>Inferred from later values; no poll observed it.</source>
        <translation>Aus späteren Werten erschlossen; keine Abfrage hat es beobachtet.</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it.</source>
        <translation>Vom Server gemeldet; keine Abfrage hat es beobachtet.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>Von %1 bis %2, %3.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>What happened in this time is not known.</source>
        <translation>Was in dieser Zeit geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>vom Server gemeldet</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>das Programm lief nicht</translation>
    </message>
    <message>
        <source>polling was paused</source>
        <translation>das Abfragen war pausiert</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>das Fenster war verborgen</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>der Endpunkt war nicht erreichbar</translation>
    </message>
    <message>
        <source>the task was not watched</source>
        <translation>die Aufgabe wurde nicht überwacht</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>der Rechner war im Ruhezustand</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <comment>a reason written by a later version</comment>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>Oldest stored state: %1</source>
        <translation>Ältester gespeicherter Zustand: %1</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <translation>Erstmals gesehen: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>Versuch %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>An attempt failed</source>
        <translation>Ein Versuch ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Polls failed: %1</source>
        <translation>Abfragen fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Polls failed</source>
        <translation>Abfragen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Answered again: %1</source>
        <translation>Wieder beantwortet: %1</translation>
    </message>
    <message>
        <source>Not polled for %1</source>
        <translation>%1 nicht abgefragt</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>The error is not known: the endpoint stores only the last one.</source>
        <translation>Der Fehler ist nicht bekannt: Der Endpunkt speichert nur den letzten.</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>Ältere Änderungen sind nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a state before and after</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln Zeile in %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen in %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchError</name>
    <message>
        <source>Endpoint unreachable</source>
        <translation>Endpunkt nicht erreichbar</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>Anfrage zurückgewiesen</translation>
    </message>
    <message>
        <source>Invalid answer</source>
        <translation>Ungültige Antwort</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Invalid id</source>
        <translation>Ungültige ID</translation>
    </message>
    <message>
        <source>Access to the task refused</source>
        <translation>Zugriff auf die Aufgabe verweigert</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>ungültige Antwort</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>ungültige ID</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>waiting to be processed</source>
        <translation>wartet auf Verarbeitung</translation>
    </message>
    <message>
        <source>being processed now</source>
        <translation>wird gerade verarbeitet</translation>
    </message>
    <message>
        <source>failed, will be retried</source>
        <translation>fehlgeschlagen, wird wiederholt</translation>
    </message>
    <message>
        <source>completed successfully</source>
        <translation>erfolgreich abgeschlossen</translation>
    </message>
    <message>
        <source>failed, will not be retried</source>
        <translation>fehlgeschlagen, wird nicht wiederholt</translation>
    </message>
    <message>
        <source>cancelled or being cancelled</source>
        <translation>abgebrochen oder wird gerade abgebrochen</translation>
    </message>
    <message>
        <source>an unknown state</source>
        <translation>ein unbekannter Zustand</translation>
    </message>
    <message>
        <source>a part of the %1</source>
        <translation>ein Teil von „%1“</translation>
    </message>
    <message>
        <source>no task received yet</source>
        <translation>noch keine Aufgabe empfangen</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: state:retrying retries&gt;3</source>
        <translation>Filter: state:retrying retries&gt;3</translation>
    </message>
</context>
<context>
    <name>FilterName</name>
    <message>
        <source>the state as sent by the endpoint, or its beginning</source>
        <translation>der Zustand, wie ihn der Endpunkt gesendet hat, oder sein Anfang</translation>
    </message>
    <message>
        <source>the group of states, or none if no task was received yet</source>
        <translation>die Gruppe von Zuständen, oder none, wenn noch keine Aufgabe empfangen wurde</translation>
    </message>
    <message>
        <source>a part of the URL</source>
        <translation>ein Teil der URL</translation>
    </message>
    <message>
        <source>the complete host of the URL, with the port if there is one</source>
        <translation>der vollständige Host der URL, mit Port, falls vorhanden</translation>
    </message>
    <message>
        <source>a part of the last error</source>
        <translation>ein Teil des letzten Fehlers</translation>
    </message>
    <message>
        <source>the last error, with # for numbers and ids</source>
        <translation>der letzte Fehler, mit # für Zahlen und IDs</translation>
    </message>
    <message>
        <source>a part of the message id</source>
        <translation>ein Teil der Nachrichten-ID</translation>
    </message>
    <message>
        <source>a part of the task id</source>
        <translation>ein Teil der Aufgaben-ID</translation>
    </message>
    <message>
        <source>retries so far</source>
        <translation>bisherige Wiederholungen</translation>
    </message>
    <message>
        <source>retries left</source>
        <translation>verbleibende Wiederholungen</translation>
    </message>
    <message>
        <source>changes seen since the task was added</source>
        <translation>beobachtete Änderungen seit dem Hinzufügen der Aufgabe</translation>
    </message>
    <message>
        <source>time since a change was last seen, since Taskwatch started</source>
        <translation>Zeit seit der letzten Änderung, die seit dem Start von Taskwatch beobachtet wurde</translation>
    </message>
    <message>
        <source>time until the next attempt; negative once it has passed</source>
        <translation>Zeit bis zum nächsten Versuch; negativ, wenn er vorbei ist</translation>
    </message>
    <message>
        <source>time since the last poll</source>
        <translation>Zeit seit der letzten Abfrage</translation>
    </message>
    <message>
        <source>time since the last error</source>
        <translation>Zeit seit dem letzten Fehler</translation>
    </message>
    <message>
        <source>not confirmed for a while</source>
        <translation>seit einer Weile nicht bestätigt</translation>
    </message>
    <message>
        <source>not found several times in a row</source>
        <translation>mehrmals in Folge nicht gefunden</translation>
    </message>
    <message>
        <source>the answer contains a contradiction</source>
        <translation>die Antwort enthält einen Widerspruch</translation>
    </message>
    <message>
        <source>the last poll failed</source>
        <translation>die letzte Abfrage ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the time of its next attempt, or its deadline, has passed</source>
        <translation>der Zeitpunkt des nächsten Versuchs oder die Frist ist vorbei</translation>
    </message>
</context>
<context>
    <name>FilterQuery</name>
    <message>
        <source>This quote is not closed. Add a closing &quot;.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen. Ergänzen Sie ein schließendes &quot;.</translation>
    </message>
    <message>
        <source>A minus excludes the term directly after it. Add one, as in -state:retrying.</source>
        <translation>Ein Minus schließt den direkt folgenden Begriff aus. Ergänzen Sie einen, etwa -state:retrying.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes. Add a word or remove the quotes.</source>
        <translation>Zwischen den Anführungszeichen steht nichts. Ergänzen Sie ein Wort oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>One minus is enough. Put a word that begins with a minus in quotes.</source>
        <translation>Ein Minus genügt. Setzen Sie ein Wort, das mit einem Minus beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no filter name &quot;%1&quot;. Did you mean %2? To search for the typed text, put it in quotes.</source>
        <translation>Es gibt keinen Filternamen „%1“. Meinten Sie %2? Um nach dem eingegebenen Text zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no value.</source>
        <translation>„%1“ wird ohne Wert geschrieben.</translation>
    </message>
    <message>
        <source>To exclude a value, use a minus: -%1.</source>
        <translation>Um einen Wert auszuschließen, verwenden Sie ein Minus: -%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared like a number. Use a colon: %2.</source>
        <translation>„%1“ kann nicht wie eine Zahl verglichen werden. Verwenden Sie einen Doppelpunkt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value directly after it, without a space: %2.</source>
        <translation>„%1“ braucht direkt dahinter einen Wert, ohne Leerzeichen: %2.</translation>
    </message>
    <message>
        <source>There is no phase &quot;%1&quot;. Use one of %2.</source>
        <translation>Es gibt keine Phase „%1“. Verwenden Sie eine von %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Use one, as in %2.</source>
        <translation>„%1“ ist keine ganze Zahl. Verwenden Sie eine, etwa %2.</translation>
    </message>
    <message>
        <source>This number is too large for %1.</source>
        <translation>Diese Zahl ist zu groß für %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it like 30s, 5m, 1h, 2d or 1h30m.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie wie 30s, 5m, 1h, 2d oder 1h30m.</translation>
    </message>
    <message>
        <source>This duration is too long. Use a shorter one, as in %1.</source>
        <translation>Diese Dauer ist zu lang. Verwenden Sie eine kürzere, etwa %1.</translation>
    </message>
    <message>
        <source>Write this without spaces, as in %1.</source>
        <translation>Schreiben Sie dies ohne Leerzeichen, etwa %1.</translation>
    </message>
    <message>
        <source>%1 Put &quot;or&quot; in quotes to search for the word.</source>
        <translation>%1 Um nach dem Wort „or“ zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term before it. Add one or remove the &quot;or&quot;.</source>
        <translation>Vor diesem „or“ steht kein Begriff. Ergänzen Sie einen oder entfernen Sie das „or“.</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term after it. Add one or remove the &quot;or&quot;.</source>
        <translation>Nach diesem „or“ steht kein Begriff. Ergänzen Sie einen oder entfernen Sie das „or“.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+Eingabe, Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige Fundstelle suchen</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Nächste Fundstelle (Eingabe, F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
</context>
<context>
    <name>FindIds</name>
    <message>
        <source>it is in the address or the key of a task</source>
        <translation>es steht in der Adresse oder im Schlüssel einer Aufgabe</translation>
    </message>
    <message>
        <source>it has the prefix of the ids of the API</source>
        <translation>es hat das Präfix der IDs der API</translation>
    </message>
    <message>
        <source>it is the value of a field for ids</source>
        <translation>es ist der Wert eines Feldes für IDs</translation>
    </message>
    <message>
        <source>it is in a column for ids</source>
        <translation>es steht in einer Spalte für IDs</translation>
    </message>
    <message>
        <source>it is a word of a list</source>
        <translation>es ist ein Wort einer Liste</translation>
    </message>
    <message>
        <source>it looks like an id; the window asks before watching it</source>
        <translation>es sieht wie eine ID aus; das Fenster fragt, bevor es sie überwacht</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>the text contains tokens, which are not printed</source>
        <translation>
            <numerusform>der Text enthält ein Token, das nicht ausgegeben wird</numerusform>
            <numerusform>der Text enthält Tokens, die nicht ausgegeben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; decoded: %2</source>
        <comment>why a word is an id, and from what</comment>
        <translation>%1; dekodiert: %2</translation>
    </message>
</context>
<context>
    <name>FollowedTasks</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a change and the number of finished tasks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was finished or removed: not found %2 times in a row</source>
        <translation>%1 wurde beendet oder entfernt: %2-mal in Folge nicht gefunden</translation>
    </message>
    <message>
        <source>%1 is gone: not found %2 times in a row</source>
        <translation>%1 ist verschwunden: %2-mal in Folge nicht gefunden</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>id, failure, detail</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>id, state before, state</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 von %2 beendet</translation>
    </message>
    <message>
        <source>stopped before an answer arrived</source>
        <translation>angehalten, bevor eine Antwort eintraf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>id, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, retry %2</source>
        <comment>a change, a number</comment>
        <translation>%1, Wiederholung %2</translation>
    </message>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>a change, numbers</comment>
        <translation>%1, Wiederholung %2 von %3</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>All Groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Back to the groups (Esc)</source>
        <translation>Zurück zu den Gruppen (Esc)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Group the tasks with an error by kind of error and host</source>
        <translation>Die Aufgaben mit Fehler nach Fehlerart und Host gruppieren</translation>
    </message>
    <message>
        <source>Group by error</source>
        <translation>Nach Fehler gruppieren</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Group all tasks by host</source>
        <translation>Alle Aufgaben nach Host gruppieren</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>Nach Host gruppieren</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <translation>Gruppen schließen</translation>
    </message>
    <message>
        <source>Groups of tasks</source>
        <translation>Gruppen von Aufgaben</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>another version of Taskwatch is running; close it first</source>
        <translation>eine andere Version von Taskwatch läuft; schließen Sie diese zuerst</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Ids of tasks and messages to watch</source>
        <translation>IDs der Aufgaben und Nachrichten, die überwacht werden sollen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Watch the ids in the field (Enter)</source>
        <translation>Die IDs im Feld überwachen (Eingabe)</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>Schließen, ohne hinzuzufügen (Esc)</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Schließen, ohne hinzuzufügen</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>IDs einfügen oder eingeben</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>%1 cannot be used (%2). The watch list and its history are held in memory until Taskwatch exits.</source>
        <translation>%1 kann nicht verwendet werden (%2). Die Überwachungsliste und ihr Verlauf bleiben im Speicher, bis Taskwatch beendet wird.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Taskwatch and was not changed. The watch list and its history are held in memory until Taskwatch exits. Use the newer version to see the saved history.</source>
        <translation>%1 wurde von einer neueren Version von Taskwatch geschrieben und nicht geändert. Die Überwachungsliste und ihr Verlauf bleiben im Speicher, bis Taskwatch beendet wird. Verwenden Sie die neuere Version, um den gespeicherten Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: another program has locked it. Close that program. The saved tasks appear once the file can be read; until then, everything is held in memory.</source>
        <translation>%1 kann nicht gelesen werden: Ein anderes Programm hat die Datei gesperrt. Schließen Sie das andere Programm. Die gespeicherten Aufgaben erscheinen, sobald die Datei gelesen werden kann; bis dahin bleibt alles im Speicher.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start again.</source>
        <translation>Machen Sie die Datei und ihren Ordner beschreibbar und starten Sie Taskwatch neu.</translation>
    </message>
    <message>
        <source>Check its disk, or set XDG_DATA_HOME to a folder on another disk, then start again.</source>
        <translation>Prüfen Sie den Datenträger oder setzen Sie XDG_DATA_HOME auf einen Ordner auf einem anderen Datenträger und starten Sie Taskwatch neu.</translation>
    </message>
    <message>
        <source>its file system does not support file locks: %1</source>
        <translation>das Dateisystem unterstützt keine Dateisperren: %1</translation>
    </message>
    <message>
        <source>Switch locks on where the folder is mounted (NFS: start the lock service), or set XDG_DATA_HOME to a folder on a local disk, then start again.</source>
        <translation>Schalten Sie Sperren dort ein, wo der Ordner eingehängt ist (NFS: Sperrdienst starten), oder setzen Sie XDG_DATA_HOME auf einen Ordner auf einem lokalen Datenträger und starten Sie Taskwatch neu.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>der Ordner der Datei kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). The saved history is shown, but nothing is added. %3</source>
        <translation>%1 kann nicht geschrieben werden (%2). Der gespeicherte Verlauf wird angezeigt, aber nichts wird hinzugefügt. %3</translation>
    </message>
    <message>
        <source>%1 is damaged again, perhaps by its disk. The watch list and its history are held in memory until Taskwatch exits. The next start recovers whatever is readable in the damaged file.</source>
        <translation>%1 ist erneut beschädigt, vielleicht durch den Datenträger. Die Überwachungsliste und ihr Verlauf bleiben im Speicher, bis Taskwatch beendet wird. Der nächste Start stellt wieder her, was in der beschädigten Datei lesbar ist.</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new history file can be written (%2). The watch list and its history are held in memory until Taskwatch exits. Free some space on the disk, then start again. Taskwatch then recovers whatever is readable in the damaged file.</source>
        <translation>%1 ist beschädigt, und es kann keine neue Verlaufsdatei geschrieben werden (%2). Die Überwachungsliste und ihr Verlauf bleiben im Speicher, bis Taskwatch beendet wird. Schaffen Sie Platz auf dem Datenträger und starten Sie Taskwatch neu. Taskwatch stellt dann wieder her, was in der beschädigten Datei lesbar ist.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be replaced. The watch list and its history are held in memory until Taskwatch exits. Make its folder writable, then start again.</source>
        <translation>%1 ist beschädigt und kann nicht ersetzt werden. Die Überwachungsliste und ihr Verlauf bleiben im Speicher, bis Taskwatch beendet wird. Machen Sie den Ordner beschreibbar und starten Sie Taskwatch neu.</translation>
    </message>
    <message>
        <source>The history file was damaged. %1 The damaged file was saved as %2.</source>
        <translation>Die Verlaufsdatei war beschädigt. %1 Die beschädigte Datei wurde als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing could be recovered. A new history file was created.</source>
        <translation>Nichts konnte wiederhergestellt werden. Eine neue Verlaufsdatei wurde angelegt.</translation>
    </message>
    <message>
        <source>The disk is full, so the history file cannot be written. Free some space. New changes are held in memory until writing works again.</source>
        <translation>Der Datenträger ist voll, daher kann die Verlaufsdatei nicht geschrieben werden. Schaffen Sie Platz. Neue Änderungen bleiben im Speicher, bis das Schreiben wieder möglich ist.</translation>
    </message>
    <message>
        <source>Another program has locked the history file. New changes are held in memory until that program finishes.</source>
        <translation>Ein anderes Programm hat die Verlaufsdatei gesperrt. Neue Änderungen bleiben im Speicher, bis das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>The history file cannot be written (%1). Check its disk, and whether your quota there is used up. New changes are held in memory until writing works again.</source>
        <translation>Die Verlaufsdatei kann nicht geschrieben werden (%1). Prüfen Sie ihren Datenträger und ob Ihr Kontingent dort erschöpft ist. Neue Änderungen bleiben im Arbeitsspeicher, bis das Schreiben wieder gelingt.</translation>
    </message>
    <message>
        <source>Recovered into a new history file: %1.</source>
        <comment>numbers of tasks and changes</comment>
        <translation>In einer neuen Verlaufsdatei wiederhergestellt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged, and another Taskwatch is recovering it. The saved tasks appear when that has finished; until then, everything is held in memory.</source>
        <translation>%1 ist beschädigt und wird gerade von einem anderen Taskwatch wiederhergestellt. Die gespeicherten Aufgaben erscheinen, sobald die Wiederherstellung beendet ist; bis dahin bleibt alles im Speicher.</translation>
    </message>
</context>
<context>
    <name>JsonFacts</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1: expected a text or a whole number, got %2</source>
        <translation>%1: Text oder ganze Zahl erwartet, aber %2 erhalten</translation>
    </message>
</context>
<context>
    <name>JsonPointer</name>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; it must begin with /</source>
        <translation>„%1“ ist kein JSON-Pointer; er muss mit / beginnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; write ~0 for ~</source>
        <translation>„%1“ ist kein JSON-Pointer; schreiben Sie ~0 für ~</translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>Add %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>%Ln Aufgabe hinzufügen</numerusform>
            <numerusform>%Ln Aufgaben hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>%Ln Aufgabe entfernen</numerusform>
            <numerusform>%Ln Aufgaben entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListId</name>
    <message>
        <source>a list is written as one to %1 words, such as queue:emails state:failed</source>
        <translation>eine Liste wird mit einem bis %1 Wörtern geschrieben, etwa queue:emails state:failed</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list; a list is written as NAME:VALUE</source>
        <translation>„%1“ ist keine Liste; eine Liste wird als NAME:VALUE geschrieben</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Watch for new tasks</source>
        <translation>Auf neue Aufgaben achten</translation>
    </message>
    <message>
        <source>Read the list again periodically and add its new tasks</source>
        <translation>Die Liste regelmäßig erneut lesen und ihre neuen Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Show Tasks</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>Show only the tasks of this list</source>
        <translation>Nur die Aufgaben dieser Liste anzeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading. Tasks read so far stay in the list.</source>
        <translation>Nicht weiterlesen. Die bisher gelesenen Aufgaben bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ListWindow</name>
    <message>
        <source>Watched tasks</source>
        <translation>Überwachte Aufgaben</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message numerus="yes">
        <source>They are in the table.</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>Sie ist in der Tabelle.</numerusform>
            <numerusform>Sie sind in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks of %1 yet. New tasks are added as they appear.</source>
        <translation>Noch keine Aufgaben von %1. Neue Aufgaben werden hinzugefügt, sobald sie erscheinen.</translation>
    </message>
    <message>
        <source>No tasks of %1. Check that this is the right endpoint. The endpoint removes tasks some time after they end.</source>
        <translation>Keine Aufgaben von %1. Prüfen Sie, ob dies der richtige Endpunkt ist. Der Endpunkt entfernt Aufgaben einige Zeit nach ihrem Ende.</translation>
    </message>
    <message>
        <source>none of them new</source>
        <translation>keine davon neu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3. New tasks are added as they appear.</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%1 von %2, %3. Neue Aufgaben werden hinzugefügt, sobald sie erscheinen.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not tasks</source>
        <translation>
            <numerusform>%Ln Eintrag ist keine Aufgabe</numerusform>
            <numerusform>%Ln Einträge sind keine Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read: %2</source>
        <comment>a list, why</comment>
        <translation>Die Aufgaben von %1 konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: reading failed after %2 (%3). %4 Read the rest?</source>
        <comment>a list, tasks, why, where they are</comment>
        <translation>%1: Das Lesen ist nach %2 fehlgeschlagen (%3). %4 Den Rest lesen?</translation>
    </message>
    <message>
        <source>Reading the tasks of %1…</source>
        <translation>Aufgaben von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the tasks of %1: %2 so far (page %3)</source>
        <translation>Aufgaben von %1 werden gelesen: bisher %2 (Seite %3)</translation>
    </message>
    <message>
        <source>%1: reading stopped before a task was read</source>
        <translation>%1: Das Lesen wurde angehalten, bevor eine Aufgabe gelesen war</translation>
    </message>
    <message>
        <source>%1: reading stopped after %2. %3</source>
        <comment>a list, tasks, where they are</comment>
        <translation>%1: Das Lesen wurde nach %2 angehalten. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 hat mehr Aufgaben, als Taskwatch liest. Die erste Aufgabe ist in der Tabelle.</numerusform>
            <numerusform>%1 hat mehr Aufgaben, als Taskwatch liest. Die ersten %Ln Aufgaben sind in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1: Der Endpunkt hat eine Seite erneut gesendet, daher wurde das Lesen angehalten. %Ln Aufgabe wurde gelesen.</numerusform>
            <numerusform>%1: Der Endpunkt hat eine Seite erneut gesendet, daher wurde das Lesen angehalten. %Ln Aufgaben wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln Liste</numerusform>
            <numerusform>%Ln Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number, lists</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <comment>lists, tasks</comment>
        <translation>Lesen von %1: bisher %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 new</source>
        <comment>tasks, lists, a number of tasks</comment>
        <translation>%1 von %2, %3 neu</translation>
    </message>
    <message>
        <source>%1. %2 were not fully read. The first: %3</source>
        <comment>a sum, lists, what is wrong</comment>
        <translation>%1. Nicht vollständig gelesen: %2. Die erste: %3</translation>
    </message>
    <message>
        <source>reading page %1</source>
        <translation>Seite %1 wird gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>read; %1</source>
        <comment>how many are not tasks</comment>
        <translation>gelesen; %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln pages</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>nach %Ln Seite angehalten</numerusform>
            <numerusform>nach %Ln Seiten angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: the endpoint sent a page again</source>
        <translation>angehalten: Der Endpunkt hat eine Seite erneut gesendet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a sum, what is wrong</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>Aufgaben an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show only the tasks of this list in the table</source>
        <translation>Nur die Aufgaben dieser Liste in der Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Read all pages again now</source>
        <translation>Alle Seiten jetzt erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the list from this page and stop watching it. Its tasks stay in the table.</source>
        <translation>Die Liste von dieser Seite entfernen und nicht mehr auf neue Aufgaben achten. Ihre Aufgaben bleiben in der Tabelle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taskwatch</source>
        <translation>Taskwatch</translation>
    </message>
    <message>
        <source>Watched tasks</source>
        <translation>Überwachte Aufgaben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>A&amp;ufgaben</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>Abfragen &amp;pausieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Send no requests until this is switched off again (F8)</source>
        <translation>Keine Anfragen senden, bis dies wieder ausgeschaltet wird (F8)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the focus: filter, phases, groups, table, detail</source>
        <translation>Den Fokus bewegen: Filter, Phasen, Gruppen, Tabelle, Details</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Show &amp;All Tasks</source>
        <translation>A&amp;lle Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>Nach Fehler oder Host &amp;gruppieren</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>Detail&amp;bereich</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Explains the window, filters, history and profiles</source>
        <translation>Erklärt das Fenster, Filter, Verlauf und Profile</translation>
    </message>
    <message>
        <source>&amp;Keys and Filters</source>
        <translation>&amp;Tasten und Filter</translation>
    </message>
    <message>
        <source>&amp;About Taskwatch</source>
        <translation>Ü&amp;ber Taskwatch</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Explains what you click next: a column, a setting, a filter</source>
        <translation>Erklärt, was Sie als Nächstes anklicken: eine Spalte, eine Einstellung, einen Filter</translation>
    </message>
</context>
<context>
    <name>ManageViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>Ansichten verwalten</translation>
    </message>
    <message>
        <source>The first nine views have the keys Alt+1 to Alt+9. Drag a view to move it.</source>
        <translation>Die ersten neun Ansichten haben die Tasten Alt+1 bis Alt+9. Ziehen Sie eine Ansicht, um sie zu verschieben.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened and the error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation>Weiterhin: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>some ids</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more, in %Ln groups</source>
        <comment>a number of tasks that need attention</comment>
        <translation>
            <numerusform>Außerdem %1, in %Ln Gruppe</numerusform>
            <numerusform>Außerdem %1, in %Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a host</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 still matches its rule.</source>
        <comment>a task&apos;s id</comment>
        <translation>Auf %1 trifft die Regel noch zu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks still match their rules: %1</source>
        <comment>some of their ids</comment>
        <translation>
            <numerusform>Auf %Ln Aufgabe trifft ihre Regel noch zu: %1</numerusform>
            <numerusform>Auf %Ln Aufgaben treffen ihre Regeln noch zu: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While muted: %Ln alerts</source>
        <translation>
            <numerusform>Während der Stummschaltung: %Ln Benachrichtigung</numerusform>
            <numerusform>Während der Stummschaltung: %Ln Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taskwatch test notification</source>
        <translation>Testbenachrichtigung von Taskwatch</translation>
    </message>
    <message>
        <source>This is what a notification looks like. Click a notification to show its tasks.</source>
        <translation>So sieht eine Benachrichtigung aus. Klicken Sie auf eine Benachrichtigung, um ihre Aufgaben anzuzeigen.</translation>
    </message>
    <message>
        <source>%1. The desktop did not show this notification.</source>
        <translation>%1. Die Arbeitsumgebung hat diese Benachrichtigung nicht angezeigt.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>titles of notifications</comment>
        <translation>
            <numerusform>%1; und %Ln weitere</numerusform>
            <numerusform>%1; und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desktop did not show %Ln notifications: %1</source>
        <translation>
            <numerusform>Die Arbeitsumgebung hat %Ln Benachrichtigung nicht angezeigt: %1</numerusform>
            <numerusform>Die Arbeitsumgebung hat %Ln Benachrichtigungen nicht angezeigt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified when %1 ends.</source>
        <comment>a task&apos;s id</comment>
        <translation>Sie werden benachrichtigt, wenn %1 endet.</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified when each of %Ln tasks ends.</source>
        <translation>
            <numerusform>Sie werden beim Ende dieser Aufgabe benachrichtigt.</numerusform>
            <numerusform>Sie werden beim Ende jeder dieser %Ln Aufgaben benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than %1 tasks can be chosen.</source>
        <comment>for a notification</comment>
        <translation>Es können nicht mehr als %1 Aufgaben gewählt werden.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ist bereits beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have ended already.</source>
        <translation>
            <numerusform>%Ln Aufgabe ist bereits beendet.</numerusform>
            <numerusform>%Ln Aufgaben sind bereits beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified of %1 only by the rules in the settings.</source>
        <comment>a task&apos;s id</comment>
        <translation>Zu %1 werden Sie nur noch nach den Regeln in den Einstellungen benachrichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified of %Ln tasks only by the rules in the settings.</source>
        <translation>
            <numerusform>Zu %Ln Aufgabe werden Sie nur noch nach den Regeln in den Einstellungen benachrichtigt.</numerusform>
            <numerusform>Zu %Ln Aufgaben werden Sie nur noch nach den Regeln in den Einstellungen benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>für 15 Minuten</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>für 1 Stunde</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>bis morgen</translation>
    </message>
</context>
<context>
    <name>PasteFiles</name>
    <message>
        <source>not on this machine; copy it here first</source>
        <translation>nicht auf diesem Rechner; kopieren Sie die Datei zuerst hierher</translation>
    </message>
    <message>
        <source>a folder; choose the files in it</source>
        <translation>ein Ordner; wählen Sie die Dateien darin</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>larger than %1 MiB: split the file</source>
        <translation>größer als %1 MiB: Teilen Sie die Datei</translation>
    </message>
    <message>
        <source>no ids found</source>
        <translation>keine IDs gefunden</translation>
    </message>
    <message>
        <source>no text is marked as an id</source>
        <translation>kein Text ist als ID gekennzeichnet</translation>
    </message>
</context>
<context>
    <name>PasteReader</name>
    <message>
        <source>the number is rounded; copy the whole id</source>
        <translation>die Zahl ist gerundet; kopieren Sie die ganze ID</translation>
    </message>
    <message>
        <source>a line ends within the id; copy it again without the line break</source>
        <translation>in der ID endet eine Zeile; kopieren Sie sie erneut ohne den Zeilenumbruch</translation>
    </message>
    <message>
        <source>the id is abbreviated; copy the whole id</source>
        <translation>die ID ist abgekürzt; kopieren Sie die ganze ID</translation>
    </message>
    <message>
        <source>the address names no task</source>
        <translation>die Adresse nennt keine Aufgabe</translation>
    </message>
    <message>
        <source>it is a path; paste or drop the file, or write task: before it if it is an id</source>
        <translation>es ist ein Pfad; fügen Sie die Datei ein oder ziehen Sie sie hierher, oder schreiben Sie task: davor, wenn es eine ID ist</translation>
    </message>
    <message>
        <source>terminal escapes</source>
        <translation>Terminal-Escapesequenzen</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>typographic dashes</source>
        <translation>typografische Striche</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>Quoted-Printable</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>HTML-Entitäten</translation>
    </message>
    <message>
        <source>an HTML table</source>
        <translation>eine HTML-Tabelle</translation>
    </message>
    <message>
        <source>backslash escapes</source>
        <translation>Backslash-Escapesequenzen</translation>
    </message>
    <message>
        <source>an array of bytes</source>
        <translation>ein Array von Bytes</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>percent-encoding</source>
        <translation>Prozentkodierung</translation>
    </message>
    <message>
        <source>full-width punctuation</source>
        <translation>vollbreite Satzzeichen</translation>
    </message>
</context>
<context>
    <name>PasteResultText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already watched</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln bereits überwacht</numerusform>
            <numerusform>%Ln bereits überwacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln Liste</numerusform>
            <numerusform>%Ln Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <comment>words</comment>
        <translation>
            <numerusform>; und %Ln weiteres</numerusform>
            <numerusform>; und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted: %1</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln nicht angenommen: %1</numerusform>
            <numerusform>%Ln nicht angenommen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids found</source>
        <translation>Keine IDs gefunden</translation>
    </message>
    <message>
        <source>No ids found. If some of the words are ids, put each on its own line.</source>
        <translation>Keine IDs gefunden. Wenn einige der Wörter IDs sind, setzen Sie jedes in eine eigene Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln tokens in the text were discarded</source>
        <comment>what was found</comment>
        <translation>
            <numerusform>%1; %Ln Token im Text wurde verworfen</numerusform>
            <numerusform>%1; %Ln Tokens im Text wurden verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln ist durch den Filter ausgeblendet</numerusform>
            <numerusform>%Ln sind durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>Sie ist durch den Filter ausgeblendet</numerusform>
            <numerusform>Alle sind durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln nicht angenommen</numerusform>
            <numerusform>%Ln nicht angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to watch them</source>
        <translation>Eingabetaste drücken, um sie zu überwachen</translation>
    </message>
    <message>
        <source>Press Enter to watch it</source>
        <translation>Eingabetaste drücken, um sie zu überwachen</translation>
    </message>
    <message>
        <source>Press Enter to watch its tasks</source>
        <translation>Eingabetaste drücken, um ihre Aufgaben zu überwachen</translation>
    </message>
    <message>
        <source>Press Enter to show it</source>
        <comment>the row of a task</comment>
        <translation>Eingabetaste drücken, um sie anzuzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>ids</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These may not be ids: %1 · Press Enter, then confirm</source>
        <comment>before they are watched</comment>
        <translation>Vielleicht sind dies keine IDs: %1 · Eingabetaste drücken, dann bestätigen</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>reachable</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>not trusted: %1</source>
        <translation>nicht vertrauenswürdig: %1</translation>
    </message>
    <message>
        <source>none, because the address begins with http://</source>
        <translation>keines, weil die Adresse mit http:// beginnt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>refused (HTTP %1)</source>
        <translation>abgelehnt (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent, but one is required (HTTP %1)</source>
        <translation>es wurde kein Token gesendet, aber eines ist erforderlich (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent</source>
        <translation>es wurde kein Token gesendet</translation>
    </message>
    <message>
        <source>task API found</source>
        <translation>Aufgaben-API gefunden</translation>
    </message>
    <message>
        <source>no task API at this address</source>
        <translation>keine Aufgaben-API unter dieser Adresse</translation>
    </message>
    <message>
        <source>The endpoint is unreachable. Check the address, the network and the proxy.</source>
        <translation>Der Endpunkt ist nicht erreichbar. Prüfen Sie die Adresse, das Netzwerk und den Proxy.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. Check the address and the network, or try again later.</source>
        <translation>Der Endpunkt hat nicht rechtzeitig geantwortet. Prüfen Sie die Adresse und das Netzwerk oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection is not secure, so no request was sent. Check the address and the server&apos;s certificate.</source>
        <translation>Die Verbindung ist nicht sicher, daher wurde keine Anfrage gesendet. Prüfen Sie die Adresse und das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>The token was refused. Copy it again, and check that it belongs to this region.</source>
        <translation>Das Token wurde abgelehnt. Kopieren Sie es erneut und prüfen Sie, ob es zu dieser Region gehört.</translation>
    </message>
    <message>
        <source>The endpoint requires a token. Enter one.</source>
        <translation>Der Endpunkt verlangt ein Token. Geben Sie eines ein.</translation>
    </message>
    <message>
        <source>This API was not found at this address. Check the address and the chosen API. Enter the address without the path of the API.</source>
        <translation>Diese API wurde unter dieser Adresse nicht gefunden. Prüfen Sie die Adresse und die gewählte API. Geben Sie die Adresse ohne den Pfad der API ein.</translation>
    </message>
    <message>
        <source>The endpoint received too many requests. Try again later.</source>
        <translation>Der Endpunkt hat zu viele Anfragen erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The endpoint reported a server error. Try again later.</source>
        <translation>Der Endpunkt hat einen Serverfehler gemeldet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.</source>
        <translation>Der Endpunkt leitet auf eine andere Adresse um. Taskwatch folgt Umleitungen nicht, um das Token zu schützen. Geben Sie die andere Adresse ein.</translation>
    </message>
    <message>
        <source>The endpoint rejected the request. Check the address.</source>
        <translation>Der Endpunkt hat die Anfrage zurückgewiesen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The answer does not come from a task API. Check the address.</source>
        <translation>Die Antwort stammt nicht von einer Aufgaben-API. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The test was cancelled before an answer arrived.</source>
        <translation>Der Test wurde abgebrochen, bevor eine Antwort eintraf.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint.</source>
        <translation>Test bestanden. Aufgaben können bei diesem Endpunkt abgefragt werden.</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint without a token.</source>
        <translation>Test bestanden. Aufgaben können bei diesem Endpunkt ohne Token abgefragt werden.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>beantwortet in %1</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>This profile comes from environment variables. Keep saves it as a profile with its own name and colour.</source>
        <translation>Dieses Profil stammt aus Umgebungsvariablen. „Behalten“ speichert es als Profil mit eigenem Namen und eigener Farbe.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>B&amp;ehalten</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Dieses Profil behalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>for example Production</source>
        <translation>zum Beispiel Produktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Send the token over unencrypted &amp;http</source>
        <translation>Das Token über unverschlüsseltes &amp;http senden</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>AP&amp;I</translation>
    </message>
    <message>
        <source>API of the endpoint</source>
        <translation>API des Endpunkts</translation>
    </message>
    <message>
        <source>Conso&amp;le</source>
        <translation>Konso&amp;le</translation>
    </message>
    <message>
        <source>Address of a task in a web console</source>
        <translation>Adresse einer Aufgabe in einer Webkonsole</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Wo das Token ist</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>N&amp;ew token</source>
        <translation>Ne&amp;ues Token</translation>
    </message>
    <message>
        <source>paste a token to set or replace it</source>
        <translation>ein Token einfügen, um es zu setzen oder zu ersetzen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Send one request and show the result</source>
        <translation>Eine Anfrage senden und das Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the window of the saved profile</source>
        <translation>Das Fenster des gespeicherten Profils öffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Discard the unsaved changes</source>
        <translation>Die nicht gespeicherten Änderungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Tasks are opened at this address in a browser</source>
        <translation>Aufgaben werden unter dieser Adresse im Browser geöffnet</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&quot;%1&quot; is not a valid environment variable name</source>
        <translation>„%1“ ist kein gültiger Name einer Umgebungsvariable</translation>
    </message>
    <message>
        <source>no token file is chosen</source>
        <translation>es ist keine Token-Datei gewählt</translation>
    </message>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>ein Profil kann sein Token nicht aus der Standardeingabe lesen: Wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>„%1“ ist kein gültiger Dateiname</translation>
    </message>
    <message>
        <source>unknown colour &quot;%1&quot;</source>
        <translation>unbekannte Farbe „%1“</translation>
    </message>
    <message>
        <source>&quot;token&quot; must be one of none, secretStore, environment, file, sessionOnly; do not write the token itself there</source>
        <translation>„token“ muss none, secretStore, environment, file oder sessionOnly sein; schreiben Sie nicht das Token selbst dorthin</translation>
    </message>
    <message>
        <source>&quot;allowHttp&quot; must be true or false</source>
        <translation>„allowHttp“ muss true oder false sein</translation>
    </message>
    <message>
        <source>its id must consist of 4 to 32 lower-case letters or digits</source>
        <translation>die ID muss aus 4 bis 32 Kleinbuchstaben oder Ziffern bestehen</translation>
    </message>
    <message>
        <source>its base address is not valid: use http or https, a host, and no user, query or fragment</source>
        <translation>die Basisadresse ist nicht gültig: Verwenden Sie http oder https, einen Host und weder Benutzer noch Query noch Fragment</translation>
    </message>
    <message>
        <source>&quot;console&quot; is not the address of a page for a task. %1</source>
        <translation>„console“ ist nicht die Adresse einer Seite für eine Aufgabe. %1</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>the time limit was reached before the token of profile &quot;%1&quot; was found: unlock the keyring, or set a longer --timeout</source>
        <translation>das Zeitlimit war erreicht, bevor das Token des Profils „%1“ gefunden war: Entsperren Sie den Schlüsselbund oder setzen Sie --timeout höher</translation>
    </message>
    <message>
        <source>the time limit was reached before the passwords of profile &quot;%1&quot; were found: unlock the keyring, or set a longer --timeout</source>
        <translation>das Zeitlimit war erreicht, bevor die Passwörter des Profils „%1“ gefunden waren: Entsperren Sie den Schlüsselbund oder setzen Sie --timeout höher</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there are more than %1 profiles; remove one</source>
        <translation>es gibt mehr als %1 Profile; entfernen Sie eines</translation>
    </message>
    <message>
        <source>The profile in section [%1] of %2 was skipped: %3.</source>
        <translation>Das Profil in Abschnitt [%1] von %2 wurde übersprungen: %3.</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; cannot be saved: %2</source>
        <translation>das Profil „%1“ kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>its name has more than %1 characters</source>
        <translation>der Name hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>its name has control characters or superfluous spaces</source>
        <translation>der Name enthält Steuerzeichen oder überflüssige Leerzeichen</translation>
    </message>
    <message>
        <source>another profile is already called &quot;%1&quot;</source>
        <translation>ein anderes Profil heißt bereits „%1“</translation>
    </message>
</context>
<context>
    <name>ProfileWindowConfig</name>
    <message>
        <source>&quot;%1&quot; was not added</source>
        <translation>„%1“ wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation>Profil „%1“: %2</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or name the host in $no_proxy.</source>
        <translation>Das Token wird unverschlüsselt über den Proxy %1 gesendet, der es lesen kann. Verwenden Sie eine https://-Adresse oder nennen Sie den Host in $no_proxy.</translation>
    </message>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or another proxy in the profile.</source>
        <translation>Das Token wird unverschlüsselt über den Proxy %1 gesendet, der es lesen kann. Verwenden Sie eine https://-Adresse oder einen anderen Proxy im Profil.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>the first %1; the rest was not kept</source>
        <comment>a number of bytes</comment>
        <translation>die ersten %1; der Rest wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>not valid UTF-8, � marks invalid bytes</source>
        <translation>kein gültiges UTF-8, � kennzeichnet ungültige Bytes</translation>
    </message>
    <message>
        <source>too large to format, shown as received</source>
        <translation>zu groß zum Formatieren, wie empfangen angezeigt</translation>
    </message>
    <message>
        <source>not JSON, shown as received</source>
        <translation>kein JSON, wie empfangen angezeigt</translation>
    </message>
    <message>
        <source>lines longer than %1 characters are split</source>
        <translation>Zeilen mit mehr als %1 Zeichen sind geteilt</translation>
    </message>
</context>
<context>
    <name>RawAnswerTab</name>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Show the answer without added line breaks and indentation</source>
        <translation>Die Antwort ohne hinzugefügte Zeilenumbrüche und Einrückungen anzeigen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the answer (Ctrl+F while it has the focus)</source>
        <translation>In der Antwort suchen (Strg+F, während sie den Fokus hat)</translation>
    </message>
    <message>
        <source>Copy exact bytes</source>
        <translation>Exakte Bytes kopieren</translation>
    </message>
    <message>
        <source>Copy the answer&apos;s body exactly as received</source>
        <translation>Den Inhalt der Antwort genau wie empfangen kopieren</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>No answer received yet</source>
        <translation>Noch keine Antwort empfangen</translation>
    </message>
</context>
<context>
    <name>RecordingFields</name>
    <message>
        <source>“%1” is missing or invalid</source>
        <translation>„%1“ fehlt oder ist ungültig</translation>
    </message>
</context>
<context>
    <name>RecordingFormat</name>
    <message>
        <source>This file is not a Taskwatch recording.</source>
        <translation>Diese Datei ist keine Taskwatch-Aufzeichnung.</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>the first line of a recording, as the prefix of a field&apos;s name</comment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>This recording was made by a newer version of Taskwatch (format %1; this version reads up to %2). Open it with a newer version.</source>
        <translation>Diese Aufzeichnung stammt von einer neueren Version von Taskwatch (Format %1; diese Version liest bis %2). Öffnen Sie sie mit einer neueren Version.</translation>
    </message>
    <message>
        <source>The first line of this recording cannot be read: %1.</source>
        <translation>Die erste Zeile dieser Aufzeichnung kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>es ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>sie ist länger als %1 MB</translation>
    </message>
    <message>
        <source>the recording is cut off in the middle of this line</source>
        <translation>die Aufzeichnung ist mitten in dieser Zeile abgeschnitten</translation>
    </message>
    <message>
        <source>the recording has no end line: it was cut off, and the rest is missing</source>
        <translation>die Aufzeichnung hat keine Endzeile: Sie wurde abgeschnitten, und der Rest fehlt</translation>
    </message>
    <message>
        <source>%1 of %2 tasks could not be read</source>
        <translation>%1 von %2 Aufgaben konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>RecordingText</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recording of %1, %2</source>
        <translation>Aufzeichnung von %1, %2</translation>
    </message>
    <message>
        <source>This is a recording of %1 from %2. Nothing is polled.</source>
        <translation>Dies ist eine Aufzeichnung von %1 vom %2. Nichts wird abgefragt.</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. URLs are complete, with user info and query.</source>
        <translation>Alle Zeiten beziehen sich auf den Moment des Speicherns. URLs sind vollständig, mit Benutzerangaben und Query.</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. The token was left out. URLs have no user info, query or fragment.</source>
        <translation>Alle Zeiten beziehen sich auf den Moment des Speicherns. Das Token wurde weggelassen. URLs haben keine Benutzerangaben, keine Query und kein Fragment.</translation>
    </message>
    <message numerus="yes">
        <source>Recording of %Ln tasks: no polling</source>
        <translation>
            <numerusform>Aufzeichnung von %Ln Aufgabe: keine Abfragen</numerusform>
            <numerusform>Aufzeichnung von %Ln Aufgaben: keine Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Part of the recording could not be read: %1. The rest is shown.</source>
        <translation>Ein Teil der Aufzeichnung konnte nicht gelesen werden: %1. Der Rest wird angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the recording could not be read. The first: %1. The rest is shown.</source>
        <translation>
            <numerusform>%Ln Teil der Aufzeichnung konnte nicht gelesen werden: %1. Der Rest wird angezeigt.</numerusform>
            <numerusform>%Ln Teile der Aufzeichnung konnten nicht gelesen werden. Der erste: %1. Der Rest wird angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln Aufgabe in %1 gespeichert.</numerusform>
            <numerusform>%Ln Aufgaben in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks left out: the id contains the token.</source>
        <translation>
            <numerusform>%Ln Aufgabe weggelassen: Die ID enthält das Token.</numerusform>
            <numerusform>%Ln Aufgaben weggelassen: Die ID enthält das Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed the file of this recording, so the histories of its tasks can no longer be read. Open the recording again to see what is in it now.</source>
        <translation>Ein anderes Programm hat die Datei dieser Aufzeichnung geändert; die Verläufe ihrer Aufgaben können daher nicht mehr gelesen werden. Öffnen Sie die Aufzeichnung erneut, um zu sehen, was sie jetzt enthält.</translation>
    </message>
</context>
<context>
    <name>ReplyClassifier</name>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>HTTP %1: %2</source>
        <translation>HTTP %1: %2</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (über den Proxy %2)</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>die Antwort war nach %1 s nicht vollständig</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the server does not speak HTTP: %1</source>
        <translation>der Server spricht kein HTTP: %1</translation>
    </message>
    <message>
        <source>the answer had no HTTP status</source>
        <translation>die Antwort hatte keinen HTTP-Status</translation>
    </message>
    <message>
        <source>the connection was closed without an HTTP answer</source>
        <translation>die Verbindung wurde ohne HTTP-Antwort geschlossen</translation>
    </message>
    <message>
        <source>HTTP %1 to %2, not followed, because the token would be sent there</source>
        <translation>HTTP %1 zu %2, nicht befolgt, weil das Token dorthin gesendet würde</translation>
    </message>
    <message>
        <source>the proxy %1 requires a password (HTTP 407)</source>
        <translation>der Proxy %1 verlangt ein Passwort (HTTP 407)</translation>
    </message>
    <message>
        <source>%1 (this is not an answer of %2; check the address and the API)</source>
        <translation>%1 (dies ist keine Antwort von %2; prüfen Sie die Adresse und die API)</translation>
    </message>
    <message>
        <source>HTTP %1, which is not a valid answer to a GET</source>
        <translation>HTTP %1, das ist keine gültige Antwort auf ein GET</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>die Antwort ist größer als %1 Byte</translation>
    </message>
    <message>
        <source>the answer ended early after %1</source>
        <comment>a number of bytes</comment>
        <translation>die Antwort endete vorzeitig nach %1</translation>
    </message>
    <message>
        <source>HTTP %1, but the body has the encoding &quot;%2&quot;, which was not requested</source>
        <translation>HTTP %1, aber der Inhalt hat die Kodierung „%2“, die nicht angefordert war</translation>
    </message>
    <message>
        <source>%1 (the answer contains an error: %2)</source>
        <translation>%1 (die Antwort enthält einen Fehler: %2)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set one in the profile or use --token-file)</source>
        <translation>%1 (es wurde kein Token gesendet: Setzen Sie eines im Profil oder verwenden Sie --token-file)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set $%2 or use --token-file)</source>
        <translation>%1 (es wurde kein Token gesendet: Setzen Sie $%2 oder verwenden Sie --token-file)</translation>
    </message>
    <message>
        <source>a proxy on the way requires a password (HTTP 407)</source>
        <translation>ein Proxy auf dem Weg verlangt ein Passwort (HTTP 407)</translation>
    </message>
    <message>
        <source>no address was found for the name %1; check the address and this machine&apos;s network</source>
        <translation>zum Namen %1 wurde keine Adresse gefunden; prüfen Sie die Adresse und das Netzwerk dieses Rechners</translation>
    </message>
    <message>
        <source>HTTP %1 without a task or another address</source>
        <translation>HTTP %1 ohne Aufgabe und ohne andere Adresse</translation>
    </message>
    <message>
        <source>HTTP 511: the network requires a login; open any page in a web browser</source>
        <translation>HTTP 511: Das Netzwerk verlangt eine Anmeldung; öffnen Sie eine beliebige Seite in einem Browser</translation>
    </message>
    <message>
        <source>HTTP %1, a preliminary answer, which Taskwatch cannot handle; the server, or the proxy before it, must send the final answer only</source>
        <translation>HTTP %1, eine vorläufige Antwort, mit der Taskwatch nicht umgehen kann; der Server oder der Proxy davor darf nur die endgültige Antwort senden</translation>
    </message>
    <message>
        <source>HTTP %1, but the body was empty or damaged: the length of its first part is missing or 0</source>
        <translation>HTTP %1, aber der Inhalt war leer oder beschädigt: Die Länge seines ersten Teils fehlt oder ist 0</translation>
    </message>
    <message>
        <source>the answer contains no task with this id</source>
        <translation>die Antwort enthält keine Aufgabe mit dieser ID</translation>
    </message>
    <message>
        <source>the proxy %1 refuses the user name or password (HTTP 407); correct them in the profile</source>
        <translation>der Proxy %1 lehnt Benutzernamen oder Passwort ab (HTTP 407); korrigieren Sie sie im Profil</translation>
    </message>
    <message>
        <source>the server refuses the client certificate of the profile: %1</source>
        <translation>der Server lehnt das Client-Zertifikat des Profils ab: %1</translation>
    </message>
    <message>
        <source>the server requires a client certificate; choose one in the profile, under Connection</source>
        <translation>der Server verlangt ein Client-Zertifikat; wählen Sie im Profil unter „Verbindung“ eines aus</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s: it has no header lines, or more than the %2 that can be read</source>
        <translation>die Antwort war nach %1 s nicht vollständig: Sie hat keine Header-Zeilen oder mehr als die %2, die gelesen werden können</translation>
    </message>
</context>
<context>
    <name>RowChoices</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
</context>
<context>
    <name>RowsExport</name>
    <message>
        <source>%1, saved %2</source>
        <comment>a number of tasks, a time</comment>
        <translation>%1, gespeichert %2</translation>
    </message>
    <message>
        <source>%1 with %2, saved %3</source>
        <comment>a number of tasks, a filter, a time</comment>
        <translation>%1 mit %2, gespeichert %3</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Include &amp;user info and query of URLs</source>
        <translation>&amp;Benutzerangaben und Query der URLs einschließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>A view has the filter, phases, columns, sort order, time format and groups that the window shows now.</source>
        <translation>Eine Ansicht enthält Filter, Phasen, Spalten, Sortierung, Zeitformat und Gruppen, die das Fenster jetzt zeigt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>the screenshot could not be written to %1: %2</source>
        <translation>das Bildschirmfoto konnte nicht in %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the screenshot cannot be written to %1: %2</source>
        <translation>das Bildschirmfoto kann nicht in %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>no keyring is available (%1): install or start gnome-keyring or KWallet</source>
        <translation>kein Schlüsselbund ist verfügbar (%1): Installieren oder starten Sie gnome-keyring oder KWallet</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>es gibt keinen Sitzungsbus</translation>
    </message>
    <message>
        <source>the session bus cannot be reached</source>
        <translation>der Sitzungsbus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>none is registered on the session bus</source>
        <translation>auf dem Sitzungsbus ist keiner registriert</translation>
    </message>
    <message>
        <source>the keyring has no token for this profile, or it stayed locked: unlock it and try again, or enter the token</source>
        <translation>der Schlüsselbund hat kein Token für dieses Profil, oder er blieb gesperrt: Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Token ein</translation>
    </message>
    <message>
        <source>the keyring refused access (%1): unlock it and try again</source>
        <translation>der Schlüsselbund hat den Zugriff verweigert (%1): Entsperren Sie ihn und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the keyring failed: %1; try again, or use a token file or an environment variable</source>
        <translation>Fehler des Schlüsselbunds: %1; versuchen Sie es erneut oder verwenden Sie eine Token-Datei oder eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>the token in the keyring is not valid: %1; enter it again</source>
        <translation>das Token im Schlüsselbund ist nicht gültig: %1; geben Sie es erneut ein</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>das Token ist leer</translation>
    </message>
    <message>
        <source>%1; the token is stored only until Taskwatch exits</source>
        <comment>a problem</comment>
        <translation>%1; das Token bleibt nur gespeichert, bis Taskwatch beendet wird</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1: ok</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1: nicht verfügbar: %2</translation>
    </message>
    <message>
        <source>install OpenSSL 3 (libssl3)</source>
        <translation>installieren Sie OpenSSL 3 (libssl3)</translation>
    </message>
    <message>
        <source>install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>installieren Sie den SQLite-Treiber von Qt (libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>nothing can be drawn on this display</source>
        <translation>auf dieser Anzeige lässt sich nichts zeichnen</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>install a font, such as fonts-dejavu-core</source>
        <translation>installieren Sie eine Schrift, etwa fonts-dejavu-core</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>the program was built without its icons</source>
        <translation>das Programm wurde ohne seine Symbole gebaut</translation>
    </message>
    <message>
        <source>Taskwatch %1, Qt %2, platform %3</source>
        <translation>Taskwatch %1, Qt %2, Plattform %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a display</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>no window can be opened: %1</source>
        <translation>es lässt sich kein Fenster öffnen: %1</translation>
    </message>
    <message>
        <source>no window can be opened: %1. The rest is tested without a display.</source>
        <translation>es lässt sich kein Fenster öffnen: %1. Der Rest wird ohne Anzeige geprüft.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Part of %1 could not be read. A copy of the file is made before it is changed.</source>
        <translation>Ein Teil von %1 konnte nicht gelesen werden. Vor einer Änderung wird eine Kopie der Datei angelegt.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: move it away</source>
        <translation>%1 ist keine reguläre Datei: Verschieben Sie sie an einen anderen Ort</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file: move it away</source>
        <translation>%1 ist zu groß für eine Einstellungsdatei: Verschieben Sie sie an einen anderen Ort</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and there are too many saved copies of it: delete some</source>
        <translation>%1 ist keine gültige Einstellungsdatei, und es gibt zu viele gespeicherte Kopien davon: Löschen Sie einige</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>ein anderes Programm schreibt sie gerade</translation>
    </message>
    <message>
        <source>no file can be created beside it</source>
        <translation>daneben kann keine Datei angelegt werden</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check that its folder is writable and that its disk has space.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie, ob der Ordner beschreibbar ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and a copy could not be saved as %2: %3. Check that its folder is writable and that its disk has space.</source>
        <translation>%1 ist keine gültige Einstellungsdatei, und eine Kopie konnte nicht als %2 gespeichert werden: %3. Prüfen Sie, ob der Ordner beschreibbar ist und der Datenträger Platz hat.</translation>
    </message>
</context>
<context>
    <name>ShippedViews</name>
    <message>
        <source>Everything</source>
        <comment>view</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>view</comment>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Waiting for retry</source>
        <comment>view</comment>
        <translation>Wartet auf Wiederholung</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <comment>view</comment>
        <translation>Kürzlich geändert</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>in $%1: %2</source>
        <translation>in $%1: %2</translation>
    </message>
    <message>
        <source>%1 has no address of its own; name one with --endpoint</source>
        <translation>%1 hat keine eigene Adresse; nennen Sie eine mit --endpoint</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>die Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>Standardeingabe: %1</translation>
    </message>
    <message>
        <source>a token in standard input was discarded</source>
        <translation>ein Token in der Standardeingabe wurde verworfen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid id: %2</source>
        <translation>„%1“ ist keine gültige ID: %2</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>oldest poll %1</source>
        <translation>älteste Abfrage %1</translation>
    </message>
    <message numerus="yes">
        <source>limited to %n connections</source>
        <translation>
            <numerusform>auf %n Verbindung begrenzt</numerusform>
            <numerusform>auf %n Verbindungen begrenzt</numerusform>
        </translation>
    </message>
    <message>
        <source>limited to %1 requests/s</source>
        <translation>auf %1 Anfragen/s begrenzt</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due: all %Ln tasks are done</source>
        <translation>
            <numerusform>Nichts fällig: %Ln Aufgabe ist erledigt</numerusform>
            <numerusform>Nichts fällig: alle %Ln Aufgaben sind erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling %Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe wird abgefragt</numerusform>
            <numerusform>%Ln Aufgaben werden abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation>%1 von %2 Anfragen/s</translation>
    </message>
    <message>
        <source>the endpoint knows none of them</source>
        <translation>der Endpunkt kennt keine davon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks no longer found</source>
        <translation>
            <numerusform>%Ln Aufgabe nicht mehr gefunden</numerusform>
            <numerusform>%Ln Aufgaben nicht mehr gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <comment>numbers of tasks</comment>
        <translation>
            <numerusform>%Ln von %1 angezeigt</numerusform>
            <numerusform>%Ln von %1 angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not polled yet</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln noch nicht abgefragt</numerusform>
            <numerusform>%Ln noch nicht abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>target every %1, actual every %2: %3</source>
        <translation>Soll: alle %1, Ist: alle %2: %3</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>No tasks to poll</source>
        <translation>Keine Aufgaben abzufragen</translation>
    </message>
    <message>
        <source>Waiting for the token: no requests</source>
        <translation>Wartet auf das Token: keine Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>Paused since %1: %Ln tasks, no requests</source>
        <comment>a time</comment>
        <translation>
            <numerusform>Pausiert seit %1: %Ln Aufgabe, keine Anfragen</numerusform>
            <numerusform>Pausiert seit %1: %Ln Aufgaben, keine Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tasks, no requests</source>
        <translation>
            <numerusform>Pausiert: %Ln Aufgabe, keine Anfragen</numerusform>
            <numerusform>Pausiert: %Ln Aufgaben, keine Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Window hidden: no requests</source>
        <translation>Fenster verborgen: keine Anfragen</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>%1: waiting %2</source>
        <translation>%1: wartet noch %2</translation>
    </message>
    <message>
        <source>server clock %1</source>
        <translation>Serveruhr %1</translation>
    </message>
    <message>
        <source>answers in %1 (p95)</source>
        <comment>a duration</comment>
        <translation>Antworten in %1 (p95)</translation>
    </message>
    <message>
        <source>Waiting for the files of the connection: no requests</source>
        <translation>Wartet auf die Dateien der Verbindung: keine Anfragen</translation>
    </message>
</context>
<context>
    <name>TaskApi</name>
    <message>
        <source>expected %1, got an empty body</source>
        <translation>erwartet: %1, erhalten: ein leerer Inhalt</translation>
    </message>
    <message>
        <source>expected %1 as JSON in UTF-8, got UTF-16</source>
        <translation>erwartet: %1 als JSON in UTF-8, erhalten: UTF-16</translation>
    </message>
    <message>
        <source>expected %1 as JSON: %2 at byte %3</source>
        <translation>erwartet: %1 als JSON: %2 bei Byte %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2; write %3, or set %2 in the profile</source>
        <translation>in „%1“ fehlt %2; schreiben Sie %3 oder setzen Sie %2 im Profil</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>%1 has no value; use one of %2</source>
        <translation>%1 hat keinen Wert; verwenden Sie einen von %2</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &quot;%3&quot;</source>
        <translation>%1 muss einer der Werte %2 sein, nicht „%3“</translation>
    </message>
    <message>
        <source>%1; %2 has no lists</source>
        <translation>%1; %2 hat keine Listen</translation>
    </message>
    <message>
        <source>%1; the lists of %2 are %3</source>
        <translation>%1; die Listen von %2 sind %3</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation>es gibt keine Liste „%1“</translation>
    </message>
    <message>
        <source>%1 is written without a value</source>
        <translation>%1 wird ohne Wert geschrieben</translation>
    </message>
    <message>
        <source>%1 does not belong to the list &quot;%2&quot;</source>
        <translation>%1 gehört nicht zur Liste „%2“</translation>
    </message>
    <message>
        <source>%1: no element with %2 &quot;%3&quot;</source>
        <translation>%1: kein Element mit %2 „%3“</translation>
    </message>
    <message>
        <source>%1: expected an array, got %2</source>
        <translation>%1: erwartet: ein Array, erhalten: %2</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>eine Aufgabe</translation>
    </message>
    <message>
        <source>requested the tasks of %1 &quot;%2&quot;, but this task belongs to &quot;%3&quot;</source>
        <translation>angefragt waren die Aufgaben von %1 „%2“, aber diese Aufgabe gehört zu „%3“</translation>
    </message>
    <message>
        <source>a list of tasks</source>
        <translation>eine Liste von Aufgaben</translation>
    </message>
    <message>
        <source>requested &quot;%1&quot;, but the answer is about &quot;%2&quot;</source>
        <translation>angefragt war „%1“, aber die Antwort betrifft „%2“</translation>
    </message>
    <message>
        <source>%1: expected an array of rows, got %2</source>
        <translation>%1: erwartet: ein Array von Zeilen, erhalten: %2</translation>
    </message>
    <message>
        <source>no row of &quot;%1&quot; in the answer</source>
        <translation>keine Zeile von „%1“ in der Antwort</translation>
    </message>
    <message>
        <source>%1: expected an object, got %2</source>
        <translation>%1: erwartet: ein Objekt, erhalten: %2</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>eine Liste von Änderungen</translation>
    </message>
    <message>
        <source>(an HTML page)</source>
        <translation>(eine HTML-Seite)</translation>
    </message>
    <message>
        <source>the page contains this task twice, with different facts</source>
        <translation>die Seite enthält diese Aufgabe zweimal, mit verschiedenen Angaben</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got XML</source>
        <translation>%1 als JSON erwartet, aber XML erhalten</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got an HTML page, perhaps for a login</source>
        <translation>%1 als JSON erwartet, aber eine HTML-Seite erhalten, vielleicht für eine Anmeldung</translation>
    </message>
    <message>
        <source>expected a JSON object, got an array</source>
        <translation>erwartet: ein JSON-Objekt, erhalten: ein Array</translation>
    </message>
</context>
<context>
    <name>TaskColumn</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>state: current state of the task, as the endpoint sent it</source>
        <translation>state: aktueller Zustand der Aufgabe, wie ihn der Endpunkt gesendet hat</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>taskId: the watched id</source>
        <translation>taskId: die überwachte ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>messageId: id of the message that the task delivers</source>
        <translation>messageId: ID der Nachricht, die die Aufgabe zustellt</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>retried / maxRetry: retries so far, and the maximum</source>
        <translation>retried / maxRetry: bisherige Wiederholungen und die Höchstzahl</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>nextProcessAt: when the task is scheduled to be processed</source>
        <translation>nextProcessAt: wann die Verarbeitung der Aufgabe geplant ist</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>lastErrorAt and error: time and message of the last failure</source>
        <translation>lastErrorAt und error: Zeitpunkt und Text des letzten Fehlers</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>completedAt: when the task was processed successfully</source>
        <translation>completedAt: wann die Aufgabe erfolgreich verarbeitet wurde</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>deadline: the deadline, and by how much the next attempt will miss it</source>
        <translation>deadline: die Frist und um wie viel der nächste Versuch sie verfehlen wird</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>url: destination of the message</source>
        <translation>url: Ziel der Nachricht</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Age of the last poll; stale if the task has not been confirmed for a long time</source>
        <translation>Alter der letzten Abfrage; veraltet, wenn die Aufgabe lange nicht bestätigt wurde</translation>
    </message>
    <message>
        <source>Seen changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Number of polls that found a change (changed times are not counted), and age of the last change</source>
        <translation>Anzahl der Abfragen, die eine Änderung gefunden haben (geänderte Zeiten zählen nicht), und Alter der letzten Änderung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The last observed phases and failed attempts, newest on the right</source>
        <translation>Die zuletzt beobachteten Phasen und fehlgeschlagenen Versuche, die neuesten rechts</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>Kind of error</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>The first line of the error; # stands for numbers, ids, times and addresses</source>
        <translation>Die erste Zeile des Fehlers; # steht für Zahlen, IDs, Zeiten und Adressen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host of the tasks&apos; URL</source>
        <translation>Host der URL der Aufgaben</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tasks of the group. Those that are running, cancelled or in an unknown state are included, but have no column</source>
        <translation>Aufgaben der Gruppe. Laufende, abgebrochene und solche mit unbekanntem Zustand zählen mit, haben aber keine Spalte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tasks of the group that failed permanently</source>
        <translation>Aufgaben der Gruppe, die dauerhaft fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Tasks of the group that are being retried</source>
        <translation>Aufgaben der Gruppe, die wiederholt werden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Tasks of the group that wait for an attempt</source>
        <translation>Aufgaben der Gruppe, die auf einen Versuch warten</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Tasks of the group that succeeded</source>
        <translation>Aufgaben der Gruppe, die erfolgreich waren</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Mediandauer</translation>
    </message>
    <message>
        <source>How long an attempt typically takes: the median of the last attempts that ended since the program began. From the start, or where the API does not report it from nextProcessAt, to completedAt or lastErrorAt</source>
        <translation>Wie lange ein Versuch typischerweise dauert: der Median der letzten Versuche, die seit dem Programmstart geendet haben. Gemessen vom Beginn oder, wo die API ihn nicht meldet, von nextProcessAt bis completedAt oder lastErrorAt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>How long ago the task was due that has waited longest since its nextProcessAt</source>
        <translation>Wie lange die Aufgabe überfällig ist, die seit ihrem nextProcessAt am längsten wartet</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>lastErrorAt: when the newest error of the group happened</source>
        <translation>lastErrorAt: wann der neueste Fehler der Gruppe auftrat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: failures and retries raise no notifications</source>
        <translation>Stummgeschaltet: Fehlschläge und Wiederholungen lösen keine Benachrichtigungen aus</translation>
    </message>
    <message>
        <source>The tasks&apos; URL has no host</source>
        <translation>Die URL der Aufgaben hat keinen Host</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed permanently</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln dauerhaft fehlgeschlagen</numerusform>
            <numerusform>%Ln dauerhaft fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being retried</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln wird wiederholt</numerusform>
            <numerusform>%Ln werden wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln erfolgreich</numerusform>
            <numerusform>%Ln erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running, cancelled or in an unknown state</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln laufend, abgebrochen oder mit unbekanntem Zustand</numerusform>
            <numerusform>%Ln laufend, abgebrochen oder mit unbekanntem Zustand</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt has ended since the program began</source>
        <translation>Seit dem Programmstart hat kein Versuch geendet</translation>
    </message>
    <message>
        <source>nextProcessAt:</source>
        <translation>nextProcessAt:</translation>
    </message>
    <message>
        <source>No task has a nextProcessAt</source>
        <translation>Keine Aufgabe hat ein nextProcessAt</translation>
    </message>
    <message>
        <source>The endpoint reported no time</source>
        <translation>Der Endpunkt hat keine Zeit gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %Ln attempts, the last of each task</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%1: Median von %Ln Versuch, dem letzten der Aufgabe</numerusform>
            <numerusform>%1: Median von %Ln Versuchen, dem jeweils letzten jeder Aufgabe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message>
        <source>an id cannot be empty</source>
        <translation>eine ID darf nicht leer sein</translation>
    </message>
    <message>
        <source>an id cannot contain invalid Unicode</source>
        <translation>eine ID darf kein ungültiges Unicode enthalten</translation>
    </message>
    <message>
        <source>an id has at most %1 bytes, this one has %2</source>
        <translation>eine ID hat höchstens %1 Byte, diese hat %2</translation>
    </message>
    <message>
        <source>an id cannot contain control characters: %1</source>
        <translation>eine ID darf keine Steuerzeichen enthalten: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id: in an address it stands for a folder</source>
        <translation>„%1“ kann keine ID sein: In einer Adresse steht es für einen Ordner</translation>
    </message>
</context>
<context>
    <name>TaskLink</name>
    <message>
        <source>in a link, %1 must be followed by two hexadecimal digits</source>
        <translation>in einem Link müssen auf %1 zwei Hexadezimalziffern folgen</translation>
    </message>
    <message>
        <source>the percent-encoded characters of a link must be UTF-8</source>
        <translation>die prozentkodierten Zeichen eines Links müssen UTF-8 sein</translation>
    </message>
    <message>
        <source>the parts of a link to a list must be NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>die Teile eines Links zu einer Liste müssen NAME:VALUE sein, hier steht aber „%1“</translation>
    </message>
    <message>
        <source>a link must begin with taskwatch://, but this is &quot;%1&quot;</source>
        <translation>ein Link muss mit taskwatch:// beginnen, dieser ist aber „%1“</translation>
    </message>
    <message>
        <source>a link must be taskwatch://task/ID, taskwatch://message/ID or taskwatch://list/NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>ein Link muss taskwatch://task/ID, taskwatch://message/ID oder taskwatch://list/NAME:VALUE sein, dieser ist aber „%1“</translation>
    </message>
</context>
<context>
    <name>TaskPrinter</name>
    <message>
        <source>could not write the output: %1</source>
        <translation>die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>expected a string, got %1</source>
        <translation>erwartet: eine Zeichenkette, erhalten: %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>eine ganze Zahl von 0 bis 9223372036854775807</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>erwartet: %1, erhalten: %2</translation>
    </message>
    <message>
        <source>expected a time in Unix ms or in RFC 3339 format, got %1</source>
        <translation>erwartet: eine Zeit in Unix-ms oder im Format RFC 3339, erhalten: %1</translation>
    </message>
    <message>
        <source>expected a time in Unix seconds or in RFC 3339 format, got %1</source>
        <translation>erwartet: eine Zeit in Unix-Sekunden oder im Format RFC 3339, erhalten: %1</translation>
    </message>
    <message>
        <source>expected a Unix time or a time in RFC 3339 format, got %1</source>
        <translation>erwartet: eine Unix-Zeit oder eine Zeit im Format RFC 3339, erhalten: %1</translation>
    </message>
    <message>
        <source>expected a time in RFC 3339 format, got %1</source>
        <translation>erwartet: eine Zeit im Format RFC 3339, erhalten: %1</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1: erwartet: %2, erhalten: %3</translation>
    </message>
</context>
<context>
    <name>TaskSerializer</name>
    <message>
        <source>Poll</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>was %1 before</source>
        <translation>vorher: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::AlertNotifier</name>
    <message>
        <source>Failed tasks</source>
        <translation>Fehlgeschlagene Aufgaben</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ApiText</name>
    <message>
        <source>The monitor of asynq. An id is queue/id. A task that was completed is removed unless asynq keeps it.</source>
        <translation>Der Monitor von asynq. Eine ID hat die Form Warteschlange/ID. Eine abgeschlossene Aufgabe wird entfernt, wenn asynq sie nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The dashboard of Bull and BullMQ. An id is queue/id. The base address has the path of the dashboard.</source>
        <translation>Das Dashboard von Bull und BullMQ. Eine ID hat die Form Warteschlange/ID. Die Basisadresse enthält den Pfad des Dashboards.</translation>
    </message>
    <message>
        <source>The monitor of Celery. It forgets all tasks when it is started again. It does not tell how often a task may be retried.</source>
        <translation>Der Monitor von Celery. Er vergisst alle Aufgaben, wenn er neu gestartet wird. Er nennt nicht, wie oft eine Aufgabe wiederholt werden darf.</translation>
    </message>
    <message>
        <source>Get Task of QStash&apos;s first API. The service retired it in 2023; it lives on where people host it themselves.</source>
        <translation>Get Task der ersten API von QStash. Der Dienst hat sie 2023 eingestellt; sie lebt dort weiter, wo man sie selbst betreibt.</translation>
    </message>
    <message>
        <source>QStash has no request for one task any more. Its logs have a row for each change of a message; Taskwatch makes the task of them. A read-only token is enough.</source>
        <translation>QStash hat keine Anfrage für eine einzelne Aufgabe mehr. Seine Protokolle haben eine Zeile für jede Änderung einer Nachricht; Taskwatch bildet daraus die Aufgabe. Ein Token mit reinem Leserecht genügt.</translation>
    </message>
    <message>
        <source>The dashboard of River. Finished jobs are removed after a day, discarded ones after a week.</source>
        <translation>Das Dashboard von River. Beendete Jobs werden nach einem Tag entfernt, verworfene nach einer Woche.</translation>
    </message>
    <message>
        <source>task</source>
        <extracomment>What an API calls its tasks or what they belong to; a column title.</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>root task</source>
        <extracomment>In Celery: the task that began a chain of tasks.</extracomment>
        <translation>Ursprungsaufgabe</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>The kind of work that a task does; a column title.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>The name of the work that a task does; a column title.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
</context>
<context>
    <name>Taskwatch::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Applies to all windows.</source>
        <translation>Gilt für alle Fenster.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>Format of times in the table and the detail pane. Tooltips show all four formats. Copied times include the UTC offset.</source>
        <translation>Format der Zeiten in der Tabelle und im Detailbereich. Tooltips zeigen alle vier Formate. Kopierte Zeiten enthalten den UTC-Versatz.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Applies to all windows, at once.</source>
        <translation>Gilt für alle Fenster, sofort.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it happened, as far as known; newest first</source>
        <translation>Wann es geschah, soweit bekannt; das Neueste zuerst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The field that changed, or what happened</source>
        <translation>Das geänderte Feld, oder was geschah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Value before the change</source>
        <translation>Wert vor der Änderung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>Wert nach der Änderung</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long the task stayed in the new state, or how long it was not polled</source>
        <translation>Wie lange die Aufgabe im neuen Zustand blieb oder wie lange sie nicht abgefragt wurde</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Observed between two polls, inferred from later values, told by the server, or unseen because there was no polling</source>
        <translation>Zwischen zwei Abfragen beobachtet, aus späteren Werten erschlossen, vom Server gemeldet oder nicht beobachtet, weil nicht abgefragt wurde</translation>
    </message>
    <message>
        <source>No changes of this task have been recorded yet.</source>
        <translation>Es wurden noch keine Änderungen dieser Aufgabe aufgezeichnet.</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>Ältere Änderungen sind nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>error unknown</source>
        <translation>Fehler unbekannt</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>not polled</source>
        <translation>nicht abgefragt</translation>
    </message>
    <message>
        <source>This state is final.</source>
        <translation>Dieser Zustand ist endgültig.</translation>
    </message>
    <message>
        <source>polls failed</source>
        <translation>Abfragen fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>state, begin, end</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, begin</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a length of time</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>erstmals gesehen</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>Versuch %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>an attempt failed</source>
        <translation>ein Versuch ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>poll failed</source>
        <translation>Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>answered again</source>
        <translation>wieder beantwortet</translation>
    </message>
    <message>
        <source>not polled: not running</source>
        <translation>nicht abgefragt: Programm lief nicht</translation>
    </message>
    <message>
        <source>not polled: paused</source>
        <translation>nicht abgefragt: pausiert</translation>
    </message>
    <message>
        <source>not polled: window hidden</source>
        <translation>nicht abgefragt: Fenster verborgen</translation>
    </message>
    <message>
        <source>not polled: no answers</source>
        <translation>nicht abgefragt: keine Antworten</translation>
    </message>
    <message>
        <source>not polled: not watched</source>
        <translation>nicht abgefragt: nicht überwacht</translation>
    </message>
    <message>
        <source>not polled: computer asleep</source>
        <translation>nicht abgefragt: Rechner im Ruhezustand</translation>
    </message>
    <message>
        <source>Observed: it happened between two polls.</source>
        <translation>Beobachtet: Es geschah zwischen zwei Abfragen.</translation>
    </message>
    <message>
        <source>Inferred from later values. No poll observed it.</source>
        <translation>Aus späteren Werten erschlossen. Keine Abfrage hat es beobachtet.</translation>
    </message>
    <message>
        <source>Told by the server, with its time. No poll observed it.</source>
        <translation>Vom Server mit Zeitpunkt gemeldet. Keine Abfrage hat es beobachtet.</translation>
    </message>
    <message>
        <source>There was no polling. What happened in this time is not known.</source>
        <translation>Es wurde nicht abgefragt. Was in dieser Zeit geschah, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CheatSheet</name>
    <message>
        <source>Keys and Filters</source>
        <translation>Tasten und Filter</translation>
    </message>
    <message>
        <source>Esc or ? closes this page.</source>
        <translation>Esc oder ? schließt diese Seite.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CloseWindowAction</name>
    <message>
        <source>This is the last window: without it, no task is watched. Close it again to quit.</source>
        <translation>Dies ist das letzte Fenster: Ohne es wird keine Aufgabe überwacht. Schließen Sie es erneut, um das Programm zu beenden.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ColumnController</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Size “%1” to Contents</source>
        <translation>Breite von „%1“ an &amp;Inhalt anpassen</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Contents</source>
        <translation>&amp;Breite aller Spalten an Inhalt anpassen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompareWindow</name>
    <message>
        <source>%1 and %2</source>
        <comment>ids of two tasks</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <comment>an id and a number</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences  ≠</source>
        <translation>
            <numerusform>%Ln Unterschied  ≠</numerusform>
            <numerusform>%Ln Unterschiede  ≠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedHistoriesModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>Wann es geschah, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedTimelines</name>
    <message>
        <source>Timeline of %1</source>
        <comment>an id</comment>
        <translation>Zeitleiste von %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparisonModel</name>
    <message>
        <source>%1, different</source>
        <comment>a fact of tasks</comment>
        <translation>%1, verschieden</translation>
    </message>
    <message>
        <source>%1  ≠</source>
        <comment>a fact of tasks that is different</comment>
        <translation>%1  ≠</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>≠ marks what differs</source>
        <translation>≠ kennzeichnet, was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion: explanation</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionFinder</name>
    <message>
        <source>A password of the connection is stored only until Taskwatch exits: %1</source>
        <translation>Ein Passwort der Verbindung bleibt nur gespeichert, bis Taskwatch beendet wird: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A password of the connection is too long to be stored: Taskwatch forgets it when it exits.</source>
        <translation>Ein Passwort der Verbindung ist zu lang, um gespeichert zu werden: Taskwatch vergisst es beim Beenden.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionForm</name>
    <message>
        <source>System settings</source>
        <comment>of the proxy</comment>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <comment>an address</comment>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>own CA file</source>
        <translation>eigene CA-Datei</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>as the system is set up</source>
        <translation>wie im System eingestellt</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>File With the Client Certificate</source>
        <translation>Datei mit dem Client-Zertifikat</translation>
    </message>
    <message>
        <source>File With the Key of the Client Certificate</source>
        <translation>Datei mit dem Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>No requests can be sent for this profile: %1</source>
        <translation>Für dieses Profil können keine Anfragen gesendet werden: %1</translation>
    </message>
    <message>
        <source>The password is stored in the keyring when you save. It is not shown again.</source>
        <translation>Das Passwort wird beim Speichern im Schlüsselbund abgelegt. Es wird nicht wieder angezeigt.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyMenu</name>
    <message>
        <source>Copy &amp;As</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>&amp;Markdown-Tabelle</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>C&amp;SV</source>
        <translation>C&amp;SV</translation>
    </message>
    <message>
        <source>&amp;curl Commands</source>
        <translation>&amp;curl-Befehle</translation>
    </message>
    <message>
        <source>Commands that send the same requests, with a variable in place of the token</source>
        <translation>Befehle, die dieselben Anfragen senden, mit einer Variable anstelle des Tokens</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPane</name>
    <message>
        <source>Select a task to see its details</source>
        <translation>Wählen Sie eine Aufgabe, um ihre Details zu sehen</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Requests for the task</source>
        <translation>Anfragen zu dieser Aufgabe</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPlacement</name>
    <message>
        <source>&amp;Automatic Place</source>
        <translation>&amp;Automatische Anordnung</translation>
    </message>
    <message>
        <source>&amp;Below the Table</source>
        <translation>&amp;Unter der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Right of the Table</source>
        <translation>&amp;Rechts von der Tabelle</translation>
    </message>
    <message>
        <source>Right of the table in a wide window, otherwise below it</source>
        <translation>In einem breiten Fenster rechts von der Tabelle, sonst darunter</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailTabActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::EmptyPage</name>
    <message>
        <source>Tasks are polled from %1</source>
        <translation>Aufgaben werden bei %1 abgefragt</translation>
    </message>
    <message>
        <source>Watches the ids in the clipboard: from a chat, a log, a spreadsheet column. Without a profile, they are polled from %1.</source>
        <translation>Überwacht die IDs in der Zwischenablage: aus einem Chat, einem Protokoll, einer Tabellenspalte. Ohne Profil werden sie bei %1 abgefragt.</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>Drei Wege für den Einstieg</translation>
    </message>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>Es werden noch keine Aufgaben überwacht</translation>
    </message>
    <message>
        <source>Paste task ids</source>
        <translation>Aufgaben-IDs einfügen</translation>
    </message>
    <message>
        <source>Set up a profile</source>
        <translation>Ein Profil einrichten</translation>
    </message>
    <message>
        <source>The address of an endpoint and its token. One request tests them.</source>
        <translation>Die Adresse eines Endpunkts und sein Token. Eine Anfrage testet beides.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Simulated tasks with six hours of history, in a window of their own. Nothing is saved.</source>
        <translation>Simulierte Aufgaben mit sechs Stunden Verlauf, in einem eigenen Fenster. Nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::EndpointButton</name>
    <message>
        <source>Show the endpoint and the state of polling</source>
        <translation>Den Endpunkt und den Stand des Abfragens anzeigen</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FieldGrid</name>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>„%1“ &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Selected Text</source>
        <translation>Aus&amp;gewählten Text kopieren</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>&amp;Nur „%1“ anzeigen</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>„%1“ aus&amp;schließen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FileWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FilterBar</name>
    <message>
        <source> or </source>
        <comment>between phases</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Taskwatch::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstProfileForm</name>
    <message>
        <source>Set up a profile</source>
        <translation>Ein Profil einrichten</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint and a token that may read its tasks. One request tests them and recognises the API. The token is stored in the desktop&apos;s keyring.</source>
        <translation>Geben Sie die Adresse des Endpunkts und ein Token ein, das seine Aufgaben lesen darf. Eine Anfrage testet beides und erkennt die API. Das Token wird im Schlüsselbund der Arbeitsumgebung gespeichert.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstRun</name>
    <message>
        <source>The demo cannot be shown: %1.</source>
        <translation>Die Demo kann nicht angezeigt werden: %1.</translation>
    </message>
    <message>
        <source>%1 could not be started to show the demo: %2</source>
        <translation>%1 konnte nicht gestartet werden, um die Demo anzuzeigen: %2</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>Die Demo öffnet sich in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FollowCommand</name>
    <message>
        <source>There is another token in %1.</source>
        <translation>In %1 ist ein anderes Token.</translation>
    </message>
    <message>
        <source>The endpoint is reachable again.</source>
        <translation>Der Endpunkt ist wieder erreichbar.</translation>
    </message>
    <message>
        <source>%1 Waiting for another token in %2.</source>
        <translation>%1 Es wird auf ein anderes Token in %2 gewartet.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FreedesktopNotifications</name>
    <message>
        <source>Show</source>
        <comment>the tasks that a notification is about</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <comment>all notifications</comment>
        <translation>1 Stunde stummschalten</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>Taskwatch starts with its windows minimized, and watches what it watched last.</source>
        <translation>Taskwatch startet mit minimierten Fenstern und beobachtet, was es zuletzt beobachtet hat.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GroupsPane</name>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>Aufgaben an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Mute This Error</source>
        <translation>Diesen Fehler stumm&amp;schalten</translation>
    </message>
    <message>
        <source>Un&amp;mute This Error</source>
        <translation>Stummschaltung dieses Fehlers auf&amp;heben</translation>
    </message>
    <message>
        <source>Raise notifications about failures and retries with this kind of error again</source>
        <translation>Bei Fehlschlägen und Wiederholungen mit dieser Fehlerart wieder benachrichtigen</translation>
    </message>
    <message>
        <source>Raise no notifications about failures and retries with this kind of error</source>
        <translation>Bei Fehlschlägen und Wiederholungen mit dieser Fehlerart nicht benachrichtigen</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>Keine Aufgabe entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No task that matches the filter has an error.</source>
        <translation>Keine Aufgabe, die dem Filter entspricht, hat einen Fehler.</translation>
    </message>
    <message>
        <source>No task has been received yet.</source>
        <translation>Es wurde noch keine Aufgabe empfangen.</translation>
    </message>
    <message>
        <source>No task has an error.</source>
        <translation>Keine Aufgabe hat einen Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts with %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln Host mit %1</numerusform>
            <numerusform>%Ln Hosts mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of error in %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln Fehlerart in %1</numerusform>
            <numerusform>%Ln Fehlerarten in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed</source>
        <comment>hosts or errors with tasks</comment>
        <translation>
            <numerusform>%1, davon %Ln fehlgeschlagen</numerusform>
            <numerusform>%1, davon %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Maximum number of stored changes</source>
        <translation>Höchstzahl gespeicherter Änderungen</translation>
    </message>
    <message>
        <source>&amp;Keep changes for</source>
        <translation>Änderungen &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Older changes are deleted. Tasks in the list stay, with their last known state.</source>
        <translation>Ältere Änderungen werden gelöscht. Aufgaben in der Liste bleiben mit ihrem letzten bekannten Zustand erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Höchstens aufbewahren</translation>
    </message>
    <message>
        <source>Changes of all endpoints together. The oldest are deleted first. A thousand changes take about 150 KB.</source>
        <translation>Änderungen aller Endpunkte zusammen. Die ältesten werden zuerst gelöscht. Tausend Änderungen belegen etwa 150 KB.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until Taskwatch exits</source>
        <translation>Nur im Speicher, bis Taskwatch beendet wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>changes, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 Änderung</numerusform>
            <numerusform>%1 Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryTab</name>
    <message>
        <source>Reading the history of this task…</source>
        <translation>Der Verlauf dieser Aufgabe wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HoldAction</name>
    <message>
        <source>&amp;Hold Row Order</source>
        <translation>Reihenfolge &amp;festhalten</translation>
    </message>
    <message>
        <source>Hold (%1)</source>
        <comment>number of rows</comment>
        <translation>Festhalten (%1)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Hold the order: rows stay in place while their values change (%1)</source>
        <translation>Reihenfolge festhalten: Zeilen bleiben an ihrem Platz, während sich ihre Werte ändern (%1)</translation>
    </message>
    <message>
        <source>The order is held: rows stay in place while their values change. Click to sort them again (%1)</source>
        <translation>Die Reihenfolge wird festgehalten: Zeilen bleiben an ihrem Platz, während sich ihre Werte ändern. Klicken, um sie wieder zu sortieren (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>Die Reihenfolge wird festgehalten. %Ln Zeile hat sich geändert und würde sich verschieben. Klicken, um die Zeilen wieder zu sortieren (%1)</numerusform>
            <numerusform>Die Reihenfolge wird festgehalten. %Ln Zeilen haben sich geändert und würden sich verschieben. Klicken, um die Zeilen wieder zu sortieren (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IdIntake</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Show Them</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy one or more task ids first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst eine oder mehrere Aufgaben-IDs.</translation>
    </message>
    <message>
        <source>Reading a long text…</source>
        <translation>Ein langer Text wird gelesen…</translation>
    </message>
    <message>
        <source>Adding tasks…</source>
        <translation>Aufgaben werden hinzugefügt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancelled. No task was added.</source>
        <translation>Abgebrochen. Es wurde keine Aufgabe hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Tokens were removed from the input. They are not stored.</source>
        <translation>
            <numerusform>Ein Token wurde aus der Eingabe entfernt. Es wird nicht gespeichert.</numerusform>
            <numerusform>Tokens wurden aus der Eingabe entfernt. Sie werden nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IntakeBar</name>
    <message>
        <source>&amp;Paste Ids</source>
        <translation>IDs ei&amp;nfügen</translation>
    </message>
    <message>
        <source>Add Tasks from &amp;Files…</source>
        <translation>Aufgaben aus &amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add Tasks…</source>
        <translation>Aufgaben &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Type or paste ids of tasks to watch</source>
        <translation>IDs von Aufgaben eingeben oder einfügen, die überwacht werden sollen</translation>
    </message>
    <message>
        <source>Lists of %1: %2</source>
        <translation>Listen von %1: %2</translation>
    </message>
    <message>
        <source>The words in this text may not be ids. Paste only the ids, one per line.</source>
        <translation>Die Wörter in diesem Text sind vielleicht keine IDs. Fügen Sie nur die IDs ein, eine je Zeile.</translation>
    </message>
    <message>
        <source>Add Tasks from Files</source>
        <translation>Aufgaben aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>IDs einfügen oder eingeben</translation>
    </message>
    <message>
        <source>Paste or type ids, or %1 for a list</source>
        <translation>IDs einfügen oder eingeben, oder %1 für eine Liste</translation>
    </message>
</context>
<context>
    <name>Taskwatch::JournalWorker</name>
    <message numerus="yes">
        <source>%Ln of the oldest changes and other poll results were discarded.</source>
        <translation>
            <numerusform>%Ln der ältesten Änderungen und anderen Abfrageergebnisse wurde verworfen.</numerusform>
            <numerusform>%Ln der ältesten Änderungen und anderen Abfrageergebnisse wurden verworfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListActions</name>
    <message>
        <source>Lis&amp;ts…</source>
        <translation>Li&amp;sten…</translation>
    </message>
    <message>
        <source>Show the lists that were read, and choose which lists are watched for new tasks</source>
        <translation>Die gelesenen Listen anzeigen und wählen, bei welchen auf neue Aufgaben geachtet wird</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListStrip</name>
    <message>
        <source>Close this list</source>
        <translation>Diese Liste schließen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListWindow</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>Nach Fehler oder Host &amp;gruppieren</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>Detail&amp;bereich</translation>
    </message>
    <message>
        <source>Open in Own &amp;Window</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>&amp;Zeilen speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Zei&amp;ten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>A&amp;ufgaben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListingModel</name>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Read again from time to time; new tasks are added.</source>
        <translation>Wird von Zeit zu Zeit erneut gelesen; neue Aufgaben werden hinzugefügt.</translation>
    </message>
    <message>
        <source>Not read again automatically.</source>
        <translation>Wird nicht automatisch erneut gelesen.</translation>
    </message>
    <message>
        <source>Not fully read yet.</source>
        <translation>Noch nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>watch for new tasks</source>
        <translation>auf neue Aufgaben achten</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListsDialog</name>
    <message>
        <source>%1 has no lists of tasks.</source>
        <translation>%1 hat keine Listen von Aufgaben.</translation>
    </message>
    <message>
        <source>No list has been read yet. Type one into the field above the table to read and watch its tasks. The lists of %1: %2</source>
        <translation>Es wurde noch keine Liste gelesen. Geben Sie eine in das Feld über der Tabelle ein, um ihre Aufgaben zu lesen und zu überwachen. Die Listen von %1: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MainWindow</name>
    <message>
        <source>Added last</source>
        <comment>tasks</comment>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>a number of messages and a window title</comment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ManageViewsDialog</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another view has the name &quot;%1&quot;.</source>
        <translation>Eine andere Ansicht hat den Namen „%1“.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find in all pages of the manual (Ctrl+F)</source>
        <translation>In allen Seiten des Handbuchs suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MessageArea</name>
    <message>
        <source>Show fewer messages</source>
        <translation>Weniger Meldungen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more messages</source>
        <translation>
            <numerusform>%Ln weitere Meldung anzeigen</numerusform>
            <numerusform>%Ln weitere Meldungen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoMatchNote</name>
    <message>
        <source>Show All Tasks</source>
        <translation>Alle Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>Keine Aufgabe entspricht dem Filter.</translation>
    </message>
    <message>
        <source>States are the words of the server. To filter by phase, write %1.</source>
        <translation>Zustände sind Bezeichnungen des Servers. Um nach der Phase zu filtern, schreiben Sie %1.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoticeBanner</name>
    <message>
        <source>Show &amp;Tasks</source>
        <translation>Aufgaben an&amp;zeigen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Minimum number of retries</source>
        <translation>Mindestzahl der Wiederholungen</translation>
    </message>
    <message>
        <source>Minutes that a task is overdue</source>
        <translation>Minuten, die eine Aufgabe überfällig ist</translation>
    </message>
    <message>
        <source>Minutes without an answer</source>
        <translation>Minuten ohne Antwort</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>Stummschaltung auf&amp;heben</translation>
    </message>
    <message>
        <source>Show a &amp;Test Notification</source>
        <translation>&amp;Testbenachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>Phases that a task enters</source>
        <translation>Phasen, in die eine Aufgabe wechselt</translation>
    </message>
    <message>
        <source>Text that an error contains</source>
        <translation>Text, den ein Fehler enthält</translation>
    </message>
    <message>
        <source>Tasks that match at the same time share one notification. Conditions that a task already met when it was added to the list cause no notification.</source>
        <translation>Aufgaben, auf die eine Regel zur gleichen Zeit zutrifft, teilen sich eine Benachrichtigung. Was schon zutraf, als eine Aufgabe zur Liste hinzugefügt wurde, löst keine Benachrichtigung aus.</translation>
    </message>
    <message>
        <source>The rules apply to every task. Tasks ▸ Notify Me When It Ends chooses single tasks.</source>
        <translation>Die Regeln gelten für alle Aufgaben. Mit „Aufgaben ▸ Bei Ende benachrichtigen“ wählen Sie einzelne Aufgaben.</translation>
    </message>
    <message>
        <source>Notify me when, and remind me while it lasts</source>
        <translation>Anlässe für Benachrichtigungen, mit Erinnerung, solange sie andauern</translation>
    </message>
    <message>
        <source>A task &amp;enters</source>
        <translation>Eine Aufgabe &amp;wechselt in die Phase</translation>
    </message>
    <message>
        <source>Reminder for tasks in these phases</source>
        <translation>Erinnerung für Aufgaben in diesen Phasen</translation>
    </message>
    <message>
        <source>Reminder for retried tasks</source>
        <translation>Erinnerung für wiederholte Aufgaben</translation>
    </message>
    <message>
        <source>An error &amp;contains</source>
        <translation>Ein Fehler &amp;enthält</translation>
    </message>
    <message>
        <source>Reminder for tasks with this error</source>
        <translation>Erinnerung für Aufgaben mit diesem Fehler</translation>
    </message>
    <message>
        <source>A task is &amp;overdue by more than</source>
        <translation>Eine Aufgabe ist über&amp;fällig um mehr als</translation>
    </message>
    <message>
        <source>Reminder for overdue tasks</source>
        <translation>Erinnerung für überfällige Aufgaben</translation>
    </message>
    <message>
        <source>No &amp;answer for a task for more than</source>
        <translation>&amp;Keine Antwort für eine Aufgabe seit mehr als</translation>
    </message>
    <message>
        <source>Reminder for tasks without an answer</source>
        <translation>Erinnerung für Aufgaben ohne Antwort</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>keine Erinnerung</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>jeweils nach %1</translation>
    </message>
    <message>
        <source>on, no reminder</source>
        <translation>ein, keine Erinnerung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Mute and test</source>
        <translation>Stummschalten und testen</translation>
    </message>
    <message>
        <source>The desktop did not show it: there is no notification service and no system tray. Install a notification daemon, such as dunst.</source>
        <translation>Die Arbeitsumgebung hat sie nicht angezeigt: Es gibt weder einen Benachrichtigungsdienst noch einen Infobereich (System-Tray). Installieren Sie einen Benachrichtigungsdienst, etwa dunst.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Stummgeschaltet bis %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between phases that a task may enter</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Notifies you when this becomes true of a watched task.</source>
        <translation>Benachrichtigt Sie, wenn dies auf eine überwachte Aufgabe zutrifft.</translation>
    </message>
    <message>
        <source>How often you are reminded while this lasts.</source>
        <translation>Wie oft Sie erinnert werden, solange dies andauert.</translation>
    </message>
    <message>
        <source>for example: timeout</source>
        <translation>zum Beispiel: timeout</translation>
    </message>
    <message>
        <source>The &amp;retries of a task reach</source>
        <translation>Die Wiede&amp;rholungen einer Aufgabe erreichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 min</source>
        <comment>minutes; %1 is the number in a field</comment>
        <translation>
            <numerusform>%1 min</numerusform>
            <numerusform>%1 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::OtherApiOffer</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 ver&amp;wenden</translation>
    </message>
    <message>
        <source>Changes the API of this profile to %1 and polls these tasks with it</source>
        <translation>Ändert die API dieses Profils in %1 und fragt diese Aufgaben damit ab</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PaneSplitter</name>
    <message>
        <source>Border of the panes</source>
        <comment>can be moved</comment>
        <translation>Grenze zwischen den Bereichen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseBar</name>
    <message>
        <source>All</source>
        <comment>tasks of every phase</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tasks by phase</source>
        <translation>Aufgaben nach Phase</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseChip</name>
    <message numerus="yes">
        <source>%1: %Ln tasks of those that match the filter</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1: %Ln Aufgabe, die dem Filter entspricht</numerusform>
            <numerusform>%1: %Ln Aufgaben, die dem Filter entsprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tasks</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1: %Ln Aufgabe</numerusform>
            <numerusform>%1: %Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>Click to show only these tasks, Ctrl+click to add or remove them</source>
        <translation>Klicken, um nur diese Aufgaben anzuzeigen, Strg+Klick, um sie hinzuzunehmen oder wegzulassen</translation>
    </message>
    <message>
        <source>Click to show the tasks of all phases</source>
        <translation>Klicken, um die Aufgaben aller Phasen anzuzeigen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseText</name>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>laufend</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>wird wiederholt</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PickedTasksChip</name>
    <message>
        <source>%1: %2  ×</source>
        <comment>what they have in common: number of tasks, and a cross to close it</comment>
        <translation>%1: %2  ×</translation>
    </message>
    <message>
        <source>Only these tasks are shown: %1: %2</source>
        <translation>Nur diese Aufgaben werden angezeigt: %1: %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>None of them is in the list now</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>Sie ist jetzt nicht in der Liste</numerusform>
            <numerusform>Keine davon ist jetzt in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 are no longer in the list</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln von %1 ist nicht mehr in der Liste</numerusform>
            <numerusform>%Ln von %1 sind nicht mehr in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PollOnceCommand</name>
    <message>
        <source>stopped before an answer arrived</source>
        <translation>angehalten, bevor eine Antwort eintraf</translation>
    </message>
    <message>
        <source>taskwatch: %1 %2</source>
        <translation>taskwatch: %1 %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PollingPage</name>
    <message>
        <source>Polling</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>How %1 is polled. Each profile has its own settings.</source>
        <translation>Wie %1 abgefragt wird. Jedes Profil hat seine eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;Active interval</source>
        <translation>&amp;Aktivintervall</translation>
    </message>
    <message>
        <source>Minimum time between two polls of an active task.</source>
        <translation>Mindestzeit zwischen zwei Abfragen einer aktiven Aufgabe.</translation>
    </message>
    <message>
        <source>&amp;Idle interval</source>
        <translation>&amp;Ruheintervall</translation>
    </message>
    <message>
        <source>Maximum time between two polls of a waiting task. It may be cancelled or rescheduled meanwhile.</source>
        <translation>Höchstzeit zwischen zwei Abfragen einer wartenden Aufgabe. Sie kann inzwischen abgebrochen oder neu geplant werden.</translation>
    </message>
    <message>
        <source>&amp;Requests per second</source>
        <translation>Anfragen &amp;pro Sekunde</translation>
    </message>
    <message>
        <source>Limit for all tasks together. Stay below what the server allows, and leave some for your other programs.</source>
        <translation>Grenze für alle Aufgaben zusammen. Bleiben Sie unter dem, was der Server erlaubt, und lassen Sie etwas für Ihre anderen Programme.</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Concurrent requests, 1 to 24. More connections help when answers are slow.</source>
        <translation>Gleichzeitige Anfragen, 1 bis 24. Mehr Verbindungen helfen, wenn Antworten langsam sind.</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Maximum time from sending a request to the last byte of its answer.</source>
        <translation>Höchstzeit vom Senden einer Anfrage bis zum letzten Byte ihrer Antwort.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds; %1 is the number in a field</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PrintTaskList</name>
    <message numerus="yes">
        <source>has %n entries that are not tasks</source>
        <translation>
            <numerusform>hat %n Eintrag, der keine Aufgabe ist</numerusform>
            <numerusform>hat %n Einträge, die keine Aufgaben sind</numerusform>
        </translation>
    </message>
    <message>
        <source>has no tasks</source>
        <translation>hat keine Aufgaben</translation>
    </message>
    <message>
        <source>was not read completely: %1</source>
        <translation>wurde nicht vollständig gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>was not read completely: it has more than %n tasks</source>
        <translation>
            <numerusform>wurde nicht vollständig gelesen: sie hat mehr als %n Aufgabe</numerusform>
            <numerusform>wurde nicht vollständig gelesen: sie hat mehr als %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>was not read completely: the endpoint sent a page again</source>
        <translation>wurde nicht vollständig gelesen: Der Endpunkt hat eine Seite erneut gesendet</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 wird gelesen: %2</translation>
    </message>
    <message>
        <source>taskwatch: the list %1 %2</source>
        <translation>taskwatch: die Liste %1 %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProbeResultFrame</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 ver&amp;wenden</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileBanner</name>
    <message>
        <source>Poll &amp;There</source>
        <translation>Do&amp;rt abfragen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Polling waits for a token: %1.</source>
        <translation>Das Abfragen wartet auf ein Token: %1.</translation>
    </message>
    <message>
        <source>%1 was not found here, but is on the list of %2.</source>
        <translation>%1 wurde hier nicht gefunden, steht aber auf der Liste von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were not found here, but are on the list of %1.</source>
        <comment>a profile</comment>
        <translation>
            <numerusform>%Ln Aufgabe wurde hier nicht gefunden, steht aber auf der Liste von %1.</numerusform>
            <numerusform>%Ln Aufgaben wurden hier nicht gefunden, stehen aber auf der Liste von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of this demo are simulated. Views and settings that you change here are not saved; profiles are.</source>
        <translation>Die Aufgaben dieser Demo sind simuliert. Ansichten und Einstellungen, die Sie hier ändern, werden nicht gespeichert; Profile schon.</translation>
    </message>
    <message>
        <source>No requests are sent: %1</source>
        <translation>Es werden keine Anfragen gesendet: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileButton</name>
    <message>
        <source>S&amp;witch Profile</source>
        <translation>Profil &amp;wechseln</translation>
    </message>
    <message>
        <source>Go to the window of another profile, or open one</source>
        <translation>Zum Fenster eines anderen Profils gehen oder eines öffnen</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>%1
%2
Switch profile: Ctrl+Shift+O</source>
        <comment>name, base address</comment>
        <translation>%1
%2
Profil wechseln: Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>a profile that has a window</comment>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>&amp;Edit Profiles…</source>
        <translation>Profile &amp;bearbeiten…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileController</name>
    <message>
        <source>The profiles could not be saved: %1</source>
        <translation>Die Profile konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>profiles.ini was not a valid settings file. A copy was saved as %1.</source>
        <translation>profiles.ini war keine gültige Einstellungsdatei. Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileEditor</name>
    <message>
        <source>In the desktop&apos;s keyring</source>
        <translation>Im Schlüsselbund der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>In einer Umgebungsvariable</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>In einer Datei</translation>
    </message>
    <message>
        <source>In memory, for this session only</source>
        <translation>Im Speicher, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>No token needed</source>
        <translation>Kein Token nötig</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>empty if the endpoint needs none</source>
        <translation>leer, wenn der Endpunkt keines braucht</translation>
    </message>
    <message>
        <source>Send one request; if it is answered well, save the profile and open its window</source>
        <translation>Eine Anfrage senden und bei Erfolg das Profil speichern und sein Fenster öffnen</translation>
    </message>
    <message>
        <source>Save An&amp;yway</source>
        <translation>Trot&amp;zdem speichern</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Ein anderes Profil hat diesen Namen.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet. Complete the fields above first.</source>
        <translation>Noch nicht gespeichert. Füllen Sie zuerst die Felder oben aus.</translation>
    </message>
    <message>
        <source>There is no API file &quot;%1&quot;.</source>
        <translation>Es gibt keine API-Datei „%1“.</translation>
    </message>
    <message>
        <source>for ids that name no %1; others are written %1/id</source>
        <translation>für IDs ohne %1; andere werden %1/id geschrieben</translation>
    </message>
    <message>
        <source>https://host, and the path of the program</source>
        <translation>https://host und der Pfad des Programms</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>File that contains the token</source>
        <translation>Datei, die das Token enthält</translation>
    </message>
    <message>
        <source>Environment variable that contains the token</source>
        <translation>Umgebungsvariable, die das Token enthält</translation>
    </message>
    <message>
        <source>File That Contains the Token</source>
        <translation>Datei, die das Token enthält</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Test &amp;and Open</source>
        <translation>&amp;Testen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>This cannot be a token: %1.</source>
        <translation>Das kann kein Token sein: %1.</translation>
    </message>
    <message>
        <source>The token is stored when you save. It is not shown again.</source>
        <translation>Das Token wird beim Speichern abgelegt. Es wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>Enter the name of a variable.</source>
        <translation>Geben Sie den Namen einer Variable ein.</translation>
    </message>
    <message>
        <source>Enter a file name. The token is the first line of the file.</source>
        <translation>Geben Sie einen Dateinamen ein. Das Token ist die erste Zeile der Datei.</translation>
    </message>
    <message>
        <source>Requests are sent without a token, for example to a server on this computer.</source>
        <translation>Anfragen werden ohne Token gesendet, zum Beispiel an einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This API has no tokens.</source>
        <translation>Diese API hat keine Tokens.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a new profile</source>
        <translation>Ein neues Profil hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy the selected profile, without its token</source>
        <translation>Das gewählte Profil ohne sein Token kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected profile</source>
        <translation>Das gewählte Profil entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the selected profile up</source>
        <translation>Das gewählte Profil nach oben verschieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the selected profile down</source>
        <translation>Das gewählte Profil nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileRegistry</name>
    <message>
        <source>there are already %1 profiles; remove one first</source>
        <translation>es gibt bereits %1 Profile; entfernen Sie zuerst eines</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;: %2</source>
        <translation>das Profil „%1“: %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, because no profiles exist yet; add one in the settings</source>
        <translation>es gibt kein Profil „%1“, weil noch keine Profile existieren; fügen Sie eines in den Einstellungen hinzu</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; existing profiles: %2</source>
        <translation>es gibt kein Profil „%1“; vorhandene Profile: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTest</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The endpoint was reached, but its API is not %1. It looks like %2.</source>
        <translation>Der Endpunkt wurde erreicht, aber seine API ist nicht %1. Sie sieht nach %2 aus.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTokenWriter</name>
    <message>
        <source>The token is stored only until Taskwatch exits: %1</source>
        <translation>Das Token bleibt nur gespeichert, bis Taskwatch beendet wird: %1</translation>
    </message>
    <message>
        <source>The token is stored in the keyring.</source>
        <translation>Das Token ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The token is used until Taskwatch exits.</source>
        <translation>Das Token wird verwendet, bis Taskwatch beendet wird.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>a profile&apos;s name and its endpoint</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing can be added: the file of this profile&apos;s API cannot be used</source>
        <translation>Nichts kann hinzugefügt werden: Die Datei der API dieses Profils kann nicht verwendet werden</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Changes to a profile apply when it is saved.</source>
        <translation>Änderungen an einem Profil gelten, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Add a profile for each endpoint, or each account, that you watch.</source>
        <translation>Fügen Sie für jeden Endpunkt oder jedes Konto, das Sie überwachen, ein Profil hinzu.</translation>
    </message>
    <message>
        <source>There is no profile yet. %1</source>
        <translation>Es gibt noch kein Profil. %1</translation>
    </message>
    <message>
        <source>No profile is saved yet: %1 ends with its window. %2</source>
        <comment>a name</comment>
        <translation>Noch ist kein Profil gespeichert: %1 endet mit seinem Fenster. %2</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a copy: name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its token is deleted. Its watch list and history stay in the history file but are no longer shown.</source>
        <translation>„%1“ entfernen? Das Token wird gelöscht. Überwachungsliste und Verlauf bleiben in der Verlaufsdatei, werden aber nicht mehr angezeigt.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Program</name>
    <message>
        <source>no profile could be opened; correct the errors above</source>
        <translation>kein Profil konnte geöffnet werden; beheben Sie die Fehler oben</translation>
    </message>
    <message>
        <source>Every profile has a window. To get another window, add a profile in the settings.</source>
        <translation>Jedes Profil hat ein Fenster. Für ein weiteres Fenster fügen Sie in den Einstellungen ein Profil hinzu.</translation>
    </message>
    <message>
        <source>a window for %1 is open with another token; close it first, or add a profile for this token</source>
        <translation>ein Fenster für %1 ist mit einem anderen Token offen; schließen Sie es zuerst oder fügen Sie ein Profil für dieses Token hinzu</translation>
    </message>
    <message>
        <source>a window for %1 is open with another connection; close it first, or add a profile</source>
        <translation>ein Fenster für %1 ist mit einer anderen Verbindung offen; schließen Sie es zuerst oder fügen Sie ein Profil hinzu</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RawAnswerTab</name>
    <message>
        <source>Find in the answer</source>
        <translation>In der Antwort suchen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReadOnlyMode</name>
    <message>
        <source>Not available: a recording is read-only and is not polled</source>
        <translation>Nicht verfügbar: Eine Aufzeichnung ist schreibgeschützt und wird nicht abgefragt</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingActions</name>
    <message>
        <source>Reading the recording…</source>
        <translation>Die Aufzeichnung wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>Aufzeichnung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>Aufzeichnung &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Open a saved recording in its own window</source>
        <translation>Eine gespeicherte Aufzeichnung in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the file</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. The window shows what was read until then: %Ln tasks.</source>
        <translation>
            <numerusform>Abgebrochen. Das Fenster zeigt, was bis dahin gelesen wurde: %Ln Aufgabe.</numerusform>
            <numerusform>Abgebrochen. Das Fenster zeigt, was bis dahin gelesen wurde: %Ln Aufgaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Aufzeichnungen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingController</name>
    <message>
        <source>%1 could not be started to show the recording: %2</source>
        <translation>%1 konnte nicht gestartet werden, um die Aufzeichnung anzuzeigen: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingPlaybackWorker</name>
    <message>
        <source>%1 is not a regular file. Save the recording to a regular file first.</source>
        <translation>%1 ist keine reguläre Datei. Speichern Sie die Aufzeichnung zuerst in einer regulären Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 kann nicht geöffnet werden. %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingSaver</name>
    <message>
        <source>The history file cannot be read (%1). The recording was not saved. No existing file was changed.</source>
        <translation>Die Verlaufsdatei kann nicht gelesen werden (%1). Die Aufzeichnung wurde nicht gespeichert. Keine vorhandene Datei wurde geändert.</translation>
    </message>
    <message>
        <source>Saving was cancelled. No existing file was changed.</source>
        <translation>Das Speichern wurde abgebrochen. Keine vorhandene Datei wurde geändert.</translation>
    </message>
    <message>
        <source>The recording cannot be saved now: the latest changes are not in the history file yet. %1</source>
        <translation>Die Aufzeichnung kann jetzt nicht gespeichert werden: Die letzten Änderungen sind noch nicht in der Verlaufsdatei. %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReplyCollector</name>
    <message>
        <source>the certificate is refused, perhaps because its key or its signature is too weak</source>
        <translation>das Zertifikat wird abgelehnt, vielleicht weil sein Schlüssel oder seine Signatur zu schwach ist</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RequestsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When the request was sent, newest first</source>
        <translation>Wann die Anfrage gesendet wurde, die neueste zuerst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The answer&apos;s HTTP status</source>
        <translation>Der HTTP-Status der Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time until the answer was complete</source>
        <translation>Zeit, bis die Antwort vollständig war</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>Größe des Inhalts der Antwort</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why the poll returned no task</source>
        <translation>Warum die Abfrage keine Aufgabe lieferte</translation>
    </message>
    <message>
        <source>This task has not been polled yet.</source>
        <translation>Diese Aufgabe wurde noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No complete answer</source>
        <translation>Keine vollständige Antwort</translation>
    </message>
    <message>
        <source>Answered at:
%1</source>
        <translation>Beantwortet:
%1</translation>
    </message>
    <message>
        <source>The poll returned a task</source>
        <translation>Die Abfrage lieferte eine Aufgabe</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowJumps</name>
    <message>
        <source>No row has changed in the last %1 minutes</source>
        <translation>Keine Zeile hat sich in den letzten %1 Minuten geändert</translation>
    </message>
    <message>
        <source>No failed task is shown</source>
        <translation>Keine fehlgeschlagene Aufgabe wird angezeigt</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>Nä&amp;chste Änderung</translation>
    </message>
    <message>
        <source>P&amp;revious Change</source>
        <translation>Vo&amp;rige Änderung</translation>
    </message>
    <message>
        <source>Next Failur&amp;e</source>
        <translation>Nächster Fehlschla&amp;g</translation>
    </message>
    <message>
        <source>Previous Fail&amp;ure</source>
        <translation>Voriger Fe&amp;hlschlag</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowMenu</name>
    <message>
        <source>Show Rows &amp;Like This</source>
        <translation>&amp;Zeilen wie diese anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>„%1“ &amp;kopieren</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>&amp;Nur „%1“ anzeigen</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>„%1“ aus&amp;schließen</translation>
    </message>
    <message>
        <source>&amp;State %1</source>
        <translation>&amp;Zustand %1</translation>
    </message>
    <message>
        <source>&amp;Message %1</source>
        <translation>&amp;Nachricht %1</translation>
    </message>
    <message>
        <source>&amp;Host %1</source>
        <translation>&amp;Host %1</translation>
    </message>
    <message>
        <source>&amp;Error %1</source>
        <translation>&amp;Fehler %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowsExporter</name>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>&amp;Zeilen speichern unter…</translation>
    </message>
    <message>
        <source>Save the shown or selected rows as CSV, JSON or Markdown</source>
        <translation>Die angezeigten oder ausgewählten Zeilen als CSV, JSON oder Markdown speichern</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveFileDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A file with this name already exists. Replace overwrites it.</source>
        <translation>Eine Datei mit diesem Namen existiert bereits. „Ersetzen“ überschreibt sie.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving… %1 of %2</source>
        <translation>Wird gespeichert… %1 von %2</translation>
    </message>
    <message>
        <source>Warning: these parts often contain passwords and keys. Anyone who has the file can read them.</source>
        <translation>Warnung: Diese Teile enthalten oft Passwörter und Schlüssel. Wer die Datei hat, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRecordingDialog</name>
    <message numerus="yes">
        <source>%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</source>
        <comment>an endpoint</comment>
        <translation>
            <numerusform>%Ln Aufgabe von %1 mit ihrem Verlauf: Änderungen, Fehler, letzte Antworten, jüngste Abfragen und Anzahlen im Zeitverlauf. Taskwatch öffnet die Datei ohne Zugriff auf den Endpunkt. Die Datei enthält nie das Token.</numerusform>
            <numerusform>%Ln Aufgaben von %1 mit ihrem Verlauf: Änderungen, Fehler, letzte Antworten, jüngste Abfragen und Anzahlen im Zeitverlauf. Taskwatch öffnet die Datei ohne Zugriff auf den Endpunkt. Die Datei enthält nie das Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Raw answers from which they cannot be removed safely are left out.</source>
        <translation>Benutzerangaben, Query und Fragment aller URLs werden entfernt. Rohe Antworten, aus denen sie sich nicht sicher entfernen lassen, werden weggelassen.</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRowsDialog</name>
    <message>
        <source>Tasks of %1, in the order shown. The file never contains the token.</source>
        <translation>Aufgaben von %1, in der angezeigten Reihenfolge. Die Datei enthält nie das Token.</translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Anything that looks like a token is always removed.</source>
        <translation>Benutzerangaben, Query und Fragment aller URLs werden entfernt. Alles, was wie ein Token aussieht, wird immer entfernt.</translation>
    </message>
    <message>
        <source>Save Rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows &amp;that are shown</source>
        <translation>
            <numerusform>Die an&amp;gezeigte Zeile</numerusform>
            <numerusform>Alle %Ln an&amp;gezeigten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that are shown.</source>
        <translation>
            <numerusform>Die angezeigte Zeile.</numerusform>
            <numerusform>Alle %Ln angezeigten Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows s&amp;elected</source>
        <translation>
            <numerusform>Nur die ausge&amp;wählte Zeile</numerusform>
            <numerusform>Nur die %Ln ausge&amp;wählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to save.</source>
        <translation>Es werden keine Zeilen angezeigt, daher gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>For spreadsheets: one column for each field of a task, with full times. No cell is read as a formula.</source>
        <translation>Für Tabellenkalkulationen: eine Spalte für jedes Feld einer Aufgabe, mit vollständigen Zeiten. Keine Zelle wird als Formel gelesen.</translation>
    </message>
    <message>
        <source>For programs: every field of a task, named as in the API.</source>
        <translation>Für Programme: jedes Feld einer Aufgabe, benannt wie in der API.</translation>
    </message>
    <message>
        <source>For people: the columns shown, under a title with the profile and the time of saving.</source>
        <translation>Für Menschen: die angezeigten Spalten unter einem Titel mit dem Profil und der Zeit des Speicherns.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveViewDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Replaces the view &quot;%1&quot;</source>
        <translation>Ersetzt die Ansicht „%1“</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SecretStore</name>
    <message>
        <source>The keyring has not answered yet. It may be asking for its password in another window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>the keyring does not answer: unlock it (Passwords and Keys, or KWallet Manager) and try again</source>
        <translation>der Schlüsselbund antwortet nicht: Entsperren Sie ihn („Passwörter und Verschlüsselung“ oder KWalletManager) und versuchen Sie es erneut</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>Auf die Vorgabe zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsActions</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Poll&amp;ing Settings…</source>
        <translation>&amp;Abfrageeinstellungen…</translation>
    </message>
    <message>
        <source>&amp;History Settings…</source>
        <translation>&amp;Verlaufseinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Benachrichtigungen…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsDialog</name>
    <message>
        <source>Save the changes before closing?</source>
        <translation>Die Änderungen vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>Wenn Sie sie nicht speichern, gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsPage</name>
    <message>
        <source>Changes apply immediately.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Use It Here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;All to Default</source>
        <translation>&amp;Alle auf Vorgabe</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>In the table, a letter that is no shortcut begins a filter.</source>
        <translation>In der Tabelle beginnt ein Buchstabe, der kein Tastenkürzel ist, einen Filter.</translation>
    </message>
    <message>
        <source>Press the new keys for &quot;%1&quot;. Esc leaves them as they are.</source>
        <translation>Drücken Sie die neuen Tasten für „%1“. Esc lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <comment>keys, reason</comment>
        <translation>%1 wurde nicht angenommen. %2</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, action</comment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the keys %2 now.</source>
        <translation>„%1“ hat jetzt die Tasten %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no keys now.</source>
        <translation>„%1“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change or reset that first.</source>
        <comment>keys, action</comment>
        <translation>%1 gehört zu „%2“. Ändern Sie das zuerst oder setzen Sie es zurück.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SingleInstance</name>
    <message>
        <source>another Taskwatch (process %1) is running but does not answer: end it and start again</source>
        <translation>ein anderes Taskwatch (Prozess %1) läuft, antwortet aber nicht: Beenden Sie es und starten Sie Taskwatch neu</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Order Added</source>
        <translation>Reihenfolge des Hinzufügens</translation>
    </message>
    <message>
        <source>&amp;Reverse Order</source>
        <translation>Reihenfolge &amp;umkehren</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskActions</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Refresh A&amp;ll</source>
        <translation>A&amp;lle aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy I&amp;ds</source>
        <translation>&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Notify Me When &amp;It Ends</source>
        <translation>Bei En&amp;de benachrichtigen</translation>
    </message>
    <message>
        <source>Open URL in &amp;Browser</source>
        <translation>URL im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open in Co&amp;nsole</source>
        <translation>In der Kons&amp;ole öffnen</translation>
    </message>
    <message>
        <source>Poll the selected tasks now, or all tasks if none is selected</source>
        <translation>Die ausgewählten Aufgaben jetzt abfragen, oder alle, wenn keine ausgewählt ist</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Edit ▸ Copy As copies the row.</source>
        <translation>%1. „Bearbeiten ▸ Kopieren als“ kopiert die Zeile.</translation>
    </message>
    <message>
        <source>%1. %2 copies the row.</source>
        <translation>%1. %2 kopiert die Zeile.</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot;</source>
        <translation>„%1“ kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ids</source>
        <translation>
            <numerusform>%Ln ID kopiert</numerusform>
            <numerusform>%Ln IDs kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskGroupModel</name>
    <message>
        <source>Kind of error: %1</source>
        <translation>Fehlerart: %1</translation>
    </message>
    <message>
        <source>URL without a host</source>
        <translation>URL ohne Host</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of error and a host</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kind of error: %1, muted</source>
        <translation>Fehlerart: %1, stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskHistoryTab</name>
    <message>
        <source>Changes of the task</source>
        <translation>Änderungen der Aufgabe</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskWindow</name>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what a window shows, and its profile</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskWindows</name>
    <message>
        <source>Open in Own &amp;Window</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Show the list a second time, with another filter, order and columns</source>
        <translation>Die Liste ein zweites Mal anzeigen, mit anderem Filter, anderer Reihenfolge und anderen Spalten</translation>
    </message>
    <message>
        <source>Show the selected tasks side by side</source>
        <translation>Die ausgewählten Aufgaben nebeneinander anzeigen</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to open them in windows of their own</source>
        <translation>Wählen Sie höchstens %1 Aufgaben aus, um sie in eigenen Fenstern zu öffnen</translation>
    </message>
    <message>
        <source>At most %1 tasks can have windows of their own. Close some first.</source>
        <translation>Höchstens %1 Aufgaben können eigene Fenster haben. Schließen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to compare them</source>
        <translation>Wählen Sie höchstens %1 Aufgaben aus, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>At most %1 comparisons can be open. Close some first.</source>
        <translation>Höchstens %1 Vergleiche können offen sein. Schließen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>At most %1 other windows can show the list</source>
        <translation>Höchstens %1 weitere Fenster können die Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>This task has no history yet</source>
        <translation>Diese Aufgabe hat noch keinen Verlauf</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>when, how it is known, what</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TokenFinder</name>
    <message>
        <source>the token was stored only until Taskwatch exited: enter it again</source>
        <translation>das Token war nur gespeichert, bis Taskwatch beendet wurde: Geben Sie es erneut ein</translation>
    </message>
    <message>
        <source>no token is saved for this profile in the keyring: enter the token, or choose a file or an environment variable</source>
        <translation>für dieses Profil ist kein Token im Schlüsselbund gespeichert: Geben Sie das Token ein oder wählen Sie eine Datei oder eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>$%1 is not set: set it and start Taskwatch again, or choose another source for the token</source>
        <translation>$%1 ist nicht gesetzt: Setzen Sie die Variable und starten Sie Taskwatch neu, oder wählen Sie eine andere Quelle für das Token</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>in $%1: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ToolBar</name>
    <message>
        <source>Toolba&amp;r</source>
        <translation>Symbolle&amp;iste</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Symbols &amp;and Text</source>
        <translation>Symbole &amp;und Text</translation>
    </message>
    <message>
        <source>&amp;Symbols Only</source>
        <translation>Nur &amp;Symbole</translation>
    </message>
    <message>
        <source>&amp;Text Only</source>
        <translation>Nur &amp;Text</translation>
    </message>
    <message>
        <source>S&amp;how Toolbar</source>
        <translation>Symbolleiste an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrayIcon</name>
    <message>
        <source>&amp;Open Taskwatch</source>
        <translation>Taskwatch &amp;öffnen</translation>
    </message>
    <message>
        <source>Show &amp;Failed Tasks</source>
        <translation>&amp;Fehlgeschlagene Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>&amp;Notification Settings…</source>
        <translation>Be&amp;nachrichtigungseinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Mute Notifications</source>
        <translation>Benachrichtigungen &amp;stummschalten</translation>
    </message>
    <message>
        <source>&amp;Unmute (Muted until %1)</source>
        <translation>Stummschaltung auf&amp;heben (bis %1)</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>Abfragen &amp;pausieren</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendChart</name>
    <message>
        <source>Tasks and failures over time</source>
        <translation>Aufgaben und Fehlschläge im Zeitverlauf</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values appear at %1.</source>
        <translation>Noch wurde nichts aufgezeichnet. Die ersten Werte erscheinen um %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded during this time. The next values appear at %1.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet. Die nächsten Werte erscheinen um %1.</translation>
    </message>
    <message>
        <source>Click to show only tasks with a failed attempt then</source>
        <translation>Klicken, um nur Aufgaben mit einem fehlgeschlagenen Versuch zu dieser Zeit anzuzeigen</translation>
    </message>
    <message>
        <source>Click to show only tasks that were %1 then</source>
        <comment>phase</comment>
        <translation>Klicken, um nur Aufgaben anzuzeigen, deren Phase zu dieser Zeit „%1“ war</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is shown, a hint</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendDock</name>
    <message>
        <source>Over Time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>&amp;Over Time</source>
        <translation>&amp;Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendView</name>
    <message>
        <source>1 h</source>
        <comment>the last hour</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>the last 6 hours</comment>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>the last 24 hours</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>the last 7 days</comment>
        <translation>7 d</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Die letzten 6 Stunden</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>Failures by Host</source>
        <translation>Fehlschläge nach Host</translation>
    </message>
    <message>
        <source>Divide the failures by the host of the tasks&apos; URL</source>
        <translation>Die Fehlschläge nach dem Host der URL der Aufgaben aufteilen</translation>
    </message>
    <message>
        <source>Whole Range</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Show all of the time again (double click, Esc)</source>
        <translation>Wieder den ganzen Zeitraum anzeigen (Doppelklick, Esc)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tasks.</source>
        <translation>
            <numerusform>%Ln Aufgabe entfernt.</numerusform>
            <numerusform>%Ln Aufgaben entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Apply, save or manage views: filter, columns and sort order under a name</source>
        <translation>Ansichten anwenden, speichern oder verwalten: Filter, Spalten und Sortierung unter einem Namen</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>The window no longer shows the view as it was saved. Save the changes, or apply it again.</source>
        <translation>Das Fenster zeigt die Ansicht nicht mehr wie gespeichert. Speichern Sie die Änderungen oder wenden Sie sie erneut an.</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Ansicht: %1, geändert</translation>
    </message>
    <message>
        <source>The current view. Click to apply, save or manage views.</source>
        <translation>Die aktuelle Ansicht. Klicken, um Ansichten anzuwenden, zu speichern oder zu verwalten.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>Save &amp;Changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save View As…</source>
        <translation>Ansicht speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>Ansichten &amp;verwalten…</translation>
    </message>
    <message>
        <source>Save Changes of View</source>
        <translation>Änderungen der Ansicht speichern</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>Keine gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>Save &amp;Changes to &quot;%1&quot;</source>
        <translation>Änderungen an „%1“ &amp;speichern</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WallMode</name>
    <message>
        <source>&amp;Wall Mode</source>
        <translation>&amp;Wandmodus</translation>
    </message>
    <message>
        <source>Leave Wall Mode</source>
        <translation>Wandmodus verlassen</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowHelp</name>
    <message>
        <source>About Taskwatch</source>
        <translation>Über Taskwatch</translation>
    </message>
    <message>
        <source>Taskwatch %1
Monitors tasks in HTTP task queues. It only reads.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Taskwatch %1
Überwacht Aufgaben in HTTP-Aufgabenwarteschlangen. Das Programm liest nur.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowPanes</name>
    <message>
        <source>Esc or F11 leaves wall mode</source>
        <translation>Esc oder F11 verlässt den Wandmodus</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowShortcuts</name>
    <message>
        <source>%1: %2</source>
        <comment>titles of a menu and its submenu</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Letters are for typing. Add Ctrl or Alt, or use a function key.</source>
        <translation>Buchstaben dienen der Eingabe. Nehmen Sie Strg oder Alt hinzu oder verwenden Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>This key moves in the window. Add Ctrl or Alt, or use a function key.</source>
        <translation>Mit dieser Taste bewegen Sie sich im Fenster. Nehmen Sie Strg oder Alt hinzu oder verwenden Sie eine Funktionstaste.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowZoom</name>
    <message>
        <source>&amp;Zoom In</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>Di&amp;chte</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Komfortabel</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>Ko&amp;mpakt</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
</context>
<context>
    <name>TimelineHints</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>events</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here:</source>
        <translation>Auch hier:</translation>
    </message>
    <message>
        <source>Next attempt (nextProcessAt): %1</source>
        <translation>Nächster Versuch (nextProcessAt): %1</translation>
    </message>
    <message>
        <source>Deadline, passed</source>
        <translation>Frist, abgelaufen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>This time is by the endpoint&apos;s clock. The mark is placed by this computer&apos;s clock.</source>
        <translation>Diese Zeit folgt der Uhr des Endpunkts. Die Marke ist nach der Uhr dieses Rechners gesetzt.</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it. Since:</source>
        <translation>Vom Server gemeldet; keine Abfrage hat es beobachtet. Seit:</translation>
    </message>
    <message>
        <source>Since, as told by the server:</source>
        <translation>Seit, wie vom Server gemeldet:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Seit:</translation>
    </message>
    <message>
        <source>%1 for %2 so far</source>
        <comment>state, length of time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, length of time</comment>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The state changed between two polls, %1 apart.</source>
        <translation>Der Zustand hat sich zwischen zwei Abfragen im Abstand von %1 geändert.</translation>
    </message>
    <message>
        <source>Second poll:</source>
        <translation>Zweite Abfrage:</translation>
    </message>
    <message>
        <source>Break: %1 without a change, drawn short.</source>
        <translation>Unterbrechung: %1 ohne Änderung, gekürzt dargestellt.</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms, the wheel scrolls, dragging moves. Keys: + and − zoom, 0 fits all, ← and → move between events.</source>
        <translation>Strg+Mausrad zoomt, das Mausrad scrollt, Ziehen verschiebt. Tasten: + und − zoomen, 0 zeigt alles, ← und → springen zwischen Ereignissen.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>no change for %1</source>
        <comment>a length of time, drawn short</comment>
        <translation>%1 ohne Änderung</translation>
    </message>
    <message>
        <source>no polling for %1</source>
        <translation>%1 ohne Abfragen</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt; a countdown, or how long it is overdue</comment>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>deadline passed %1</source>
        <translation>Frist abgelaufen %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>Frist %1</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>ein Profil kann sein Token nicht aus der Standardeingabe lesen: Wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>%1 is not a regular file: choose one whose first line is the token</source>
        <translation>%1 ist keine reguläre Datei: Wählen Sie eine, deren erste Zeile das Token ist</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read: %2; check that it exists and that you can read it</source>
        <translation>die Token-Datei %1 kann nicht gelesen werden: %2; prüfen Sie, ob sie existiert und ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>in the token file %1: %2</source>
        <translation>in der Token-Datei %1: %2</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file %1. Use chmod 600 to prevent that.</source>
        <translation>Andere Benutzer dieses Rechners können die Token-Datei %1 lesen. Verhindern Sie das mit chmod 600.</translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message>
        <source>%1 %2</source>
        <comment>a phase and how many tasks are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Aufgaben</translation>
    </message>
</context>
<context>
    <name>TrendPainter</name>
    <message>
        <source>Failures per minute</source>
        <translation>Fehlschläge pro Minute</translation>
    </message>
    <message>
        <source>others</source>
        <comment>failures at other hosts</comment>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1 (%2 a minute)</source>
        <translation>%1 (%2 pro Minute)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>das Programm lief nicht</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>das Fenster war verborgen</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>der Endpunkt war nicht erreichbar</translation>
    </message>
    <message>
        <source>nothing was watched</source>
        <translation>nichts wurde überwacht</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>der Rechner war im Ruhezustand</translation>
    </message>
    <message>
        <source>no polling: %1</source>
        <translation>nicht abgefragt: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, phase</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>keine Aufgaben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, number of failures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>failures at other hosts</comment>
        <translation>andere: %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>kein Host</translation>
    </message>
    <message>
        <source>no failed attempts</source>
        <translation>keine fehlgeschlagenen Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>%Ln fehlgeschlagener Versuch</numerusform>
            <numerusform>%Ln fehlgeschlagene Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed attempts at %1</source>
        <translation>Fehlgeschlagene Versuche, %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>phase, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message>
        <source>The endpoint knows none of these tasks. Check the region and the API version.</source>
        <translation>Der Endpunkt kennt keine dieser Aufgaben. Prüfen Sie die Region und die Version der API.</translation>
    </message>
    <message>
        <source>Polling continues.</source>
        <translation>Das Abfragen geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint no longer finds %Ln tasks that it found before. It is probably another server, or its data is lost. These tasks do not count as gone.</source>
        <translation>
            <numerusform>Der Endpunkt findet %Ln Aufgabe nicht mehr, die er vorher fand. Wahrscheinlich ist es ein anderer Server, oder seine Daten sind verloren. Diese Aufgabe gilt nicht als verschwunden.</numerusform>
            <numerusform>Der Endpunkt findet %Ln Aufgaben nicht mehr, die er vorher fand. Wahrscheinlich ist es ein anderer Server, oder seine Daten sind verloren. Diese Aufgaben gelten nicht als verschwunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taskwatch tries again automatically.</source>
        <translation>Taskwatch versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>The server requested a longer wait. Polling resumes at %1, in %2.</source>
        <translation>Der Server hat um eine längere Wartezeit gebeten. Das Abfragen geht um %1 weiter, in %2.</translation>
    </message>
    <message>
        <source>Polling resumes at %1, in %2, at half the rate.</source>
        <translation>Das Abfragen geht um %1 weiter, in %2, mit halber Rate.</translation>
    </message>
    <message>
        <source>Polling stopped. Refresh (F5) tries again.</source>
        <translation>Das Abfragen ist angehalten. „Aktualisieren“ (F5) versucht es erneut.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Neuer Versuch jetzt.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Write {taskId} where the id belongs in the address.</source>
        <translation>Schreiben Sie {taskId} dorthin, wo in der Adresse die ID stehen soll.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http:// and has a host and no user.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// oder http:// beginnt und einen Host und keinen Benutzer hat.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Times</source>
        <translation>Zei&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Next Form</source>
        <translation>&amp;Nächstes Format</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>no Taskwatch is running, so there is nothing to pause</source>
        <translation>es läuft kein Taskwatch, daher gibt es nichts zu pausieren</translation>
    </message>
    <message>
        <source>%1
See taskwatch --help.</source>
        <translation>%1
Siehe taskwatch --help.</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>could not write the output: %1</source>
        <translation>die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>printUnsaved</name>
    <message>
        <source>a settings file was not valid; a copy of it was saved as %1 before it was changed</source>
        <translation>eine Einstellungsdatei war nicht gültig; eine Kopie davon wurde als %1 gespeichert, bevor sie geändert wurde</translation>
    </message>
</context>
</TS>
