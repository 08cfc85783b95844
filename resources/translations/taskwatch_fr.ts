<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AlertSentence</name>
    <message>
        <source>%1 is waiting</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 est en attente</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 est en cours</translation>
    </message>
    <message>
        <source>%1 is retrying</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 va être réessayée</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 a réussi</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 a été annulée</translation>
    </message>
    <message>
        <source>%1 is in an unknown state</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 est dans un état inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are waiting</source>
        <translation>
            <numerusform>%Ln tâche est en attente</numerusform>
            <numerusform>%Ln tâches sont en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are running</source>
        <translation>
            <numerusform>%Ln tâche est en cours</numerusform>
            <numerusform>%Ln tâches sont en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are retrying</source>
        <translation>
            <numerusform>%Ln tâche va être réessayée</numerusform>
            <numerusform>%Ln tâches vont être réessayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks succeeded</source>
        <translation>
            <numerusform>%Ln tâche a réussi</numerusform>
            <numerusform>%Ln tâches ont réussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed</source>
        <translation>
            <numerusform>%Ln tâche a échoué</numerusform>
            <numerusform>%Ln tâches ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were cancelled</source>
        <translation>
            <numerusform>%Ln tâche a été annulée</numerusform>
            <numerusform>%Ln tâches ont été annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are in an unknown state</source>
        <translation>
            <numerusform>%Ln tâche est dans un état inconnu</numerusform>
            <numerusform>%Ln tâches sont dans un état inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are waiting</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 est en attente</numerusform>
            <numerusform>%Ln tâches vers %1 sont en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are running</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 est en cours</numerusform>
            <numerusform>%Ln tâches vers %1 sont en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are retrying</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 va être réessayée</numerusform>
            <numerusform>%Ln tâches vers %1 vont être réessayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 succeeded</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 a réussi</numerusform>
            <numerusform>%Ln tâches vers %1 ont réussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 failed</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 a échoué</numerusform>
            <numerusform>%Ln tâches vers %1 ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were cancelled</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 a été annulée</numerusform>
            <numerusform>%Ln tâches vers %1 ont été annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are in an unknown state</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 est dans un état inconnu</numerusform>
            <numerusform>%Ln tâches vers %1 sont dans un état inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>%1 was retried</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 a été réessayée</translation>
    </message>
    <message>
        <source>%1 was retried %2 times or more</source>
        <comment>a task&apos;s id, a number</comment>
        <translation>%1 a été réessayée au moins %2 fois</translation>
    </message>
    <message>
        <source>%1 has an error</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 comporte une erreur</translation>
    </message>
    <message>
        <source>%1 is overdue by more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 est en retard de plus de %2</translation>
    </message>
    <message>
        <source>%1 got no answer for more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 est sans réponse depuis plus de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are gone</source>
        <translation>
            <numerusform>%Ln tâche a disparu</numerusform>
            <numerusform>%Ln tâches ont disparu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried</source>
        <translation>
            <numerusform>%Ln tâche a été réessayée</numerusform>
            <numerusform>%Ln tâches ont été réessayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried %1 times or more</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%Ln tâche a été réessayée au moins %1 fois</numerusform>
            <numerusform>%Ln tâches ont été réessayées au moins %1 fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have an error</source>
        <translation>
            <numerusform>%Ln tâche comporte une erreur</numerusform>
            <numerusform>%Ln tâches comportent une erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are overdue by more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln tâche est en retard de plus de %1</numerusform>
            <numerusform>%Ln tâches sont en retard de plus de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks got no answer for more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln tâche est sans réponse depuis plus de %1</numerusform>
            <numerusform>%Ln tâches sont sans réponse depuis plus de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are gone</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 a disparu</numerusform>
            <numerusform>%Ln tâches vers %1 ont disparu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 a été réessayée</numerusform>
            <numerusform>%Ln tâches vers %1 ont été réessayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried %2 times or more</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 a été réessayée au moins %2 fois</numerusform>
            <numerusform>%Ln tâches vers %1 ont été réessayées au moins %2 fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 have an error</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 comporte une erreur</numerusform>
            <numerusform>%Ln tâches vers %1 comportent une erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are overdue by more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 est en retard de plus de %2</numerusform>
            <numerusform>%Ln tâches vers %1 sont en retard de plus de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 got no answer for more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%Ln tâche vers %1 est sans réponse depuis plus de %2</numerusform>
            <numerusform>%Ln tâches vers %1 sont sans réponse depuis plus de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiFile</name>
    <message>
        <source>exactly one of &quot;at&quot;, &quot;sum&quot;, &quot;idPart&quot; and &quot;count&quot; must name the place of the fact</source>
        <translation>exactement une des clés «&#x202f;at&#x202f;», «&#x202f;sum&#x202f;», «&#x202f;idPart&#x202f;» et «&#x202f;count&#x202f;» doit indiquer l’emplacement de la donnée</translation>
    </message>
    <message>
        <source>the list is empty; name a place of the fact</source>
        <translation>la liste est vide&#x202f;; indiquez un emplacement de la donnée</translation>
    </message>
    <message>
        <source>&quot;rows&quot; are reports already</source>
        <translation>les «&#x202f;rows&#x202f;» sont déjà des rapports</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a task needs it</source>
        <translation>«&#x202f;%1&#x202f;» est absent&#x202f;; une tâche en a besoin</translation>
    </message>
    <message>
        <source>the state cannot depend on the state; leave out &quot;whenPhase&quot; and &quot;whenState&quot;</source>
        <translation>l’état ne peut pas dépendre de l’état&#x202f;; omettez «&#x202f;whenPhase&#x202f;» et «&#x202f;whenState&#x202f;»</translation>
    </message>
    <message>
        <source>a fact is taken from rows, but the file has no &quot;rows&quot;</source>
        <translation>une donnée est prise dans des lignes, mais le fichier n’a pas de «&#x202f;rows&#x202f;»</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is listed twice</source>
        <translation>l’état «&#x202f;%1&#x202f;» figure deux fois</translation>
    </message>
    <message>
        <source>no state is named, so no task could ever be finished</source>
        <translation>aucun état n’est indiqué&#xa0;: aucune tâche ne pourrait jamais être terminée</translation>
    </message>
    <message>
        <source>every successful answer would mean &quot;not found&quot;; add &quot;empty&quot; or &quot;at&quot;</source>
        <translation>toute réponse réussie signifierait «&#x202f;introuvable&#x202f;»&#x202f;; ajoutez «&#x202f;empty&#x202f;» ou «&#x202f;at&#x202f;»</translation>
    </message>
    <message>
        <source>a path must begin with / and name something</source>
        <translation>un chemin doit commencer par / et désigner quelque chose</translation>
    </message>
    <message>
        <source>name the header, as in {&quot;header&quot;: &quot;X-Api-Key&quot;}</source>
        <translation>indiquez l’en-tête, comme dans {&quot;header&quot;: &quot;X-Api-Key&quot;}</translation>
    </message>
    <message>
        <source>{%1} is unknown; the parts of an id are %2</source>
        <translation>{%1} est inconnu&#x202f;; les parties d’un identifiant sont %2</translation>
    </message>
    <message>
        <source>the request must contain {%1}</source>
        <translation>la requête doit contenir {%1}</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, line %2, &quot;%3&quot;: %4</source>
        <translation>%1, ligne %2, «&#x202f;%3&#x202f;»&#xa0;: %4</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>le fichier dépasse %1 octets</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSON non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>the key is used twice</source>
        <translation>la clé est utilisée deux fois</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>attendu&#xa0;: un objet JSON</translation>
    </message>
    <message>
        <source>the file has format %1, and this version of Taskwatch reads format %2; update Taskwatch</source>
        <translation>le fichier est au format %1, et cette version de Taskwatch lit le format %2&#x202f;; mettez Taskwatch à jour</translation>
    </message>
    <message>
        <source>write &quot;format&quot;: %1</source>
        <translation>écrivez &quot;format&quot;: %1</translation>
    </message>
    <message>
        <source>a place must begin with a text of at least %1 characters</source>
        <translation>un emplacement doit commencer par un texte d’au moins %1 caractères</translation>
    </message>
    <message>
        <source>two names in braces must have a text between them</source>
        <translation>deux noms entre accolades doivent être séparés par un texte</translation>
    </message>
    <message>
        <source>the last name must be {%1}</source>
        <translation>le dernier nom doit être {%1}</translation>
    </message>
    <message>
        <source>a part is listed twice</source>
        <translation>une partie figure deux fois</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#x202f;%1&#x202f;» est absent</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>unknown key; the keys here are %1</source>
        <translation>clé inconnue&#x202f;; les clés possibles ici sont %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>the name of an environment variable: letters, digits and _</source>
        <translation>le nom d’une variable d’environnement&#xa0;: lettres, chiffres et _</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a list of texts, numbers, true and false</source>
        <translation>une liste de textes, de nombres, de true et de false</translation>
    </message>
    <message>
        <source>the name of a header: letters, digits, - and _</source>
        <translation>le nom d’un en-tête&#xa0;: lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>a { must be followed by a name and }, as in {id}</source>
        <translation>un { doit être suivi d’un nom et de }, comme dans {id}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phase</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une phase</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objet entre { }</translation>
    </message>
    <message>
        <source>a list of objects, as in [{ … }]</source>
        <translation>une liste d’objets, comme dans [{ … }]</translation>
    </message>
    <message>
        <source>a list is named by letters, digits, _ and -, and begins with a letter</source>
        <translation>le nom d’une liste comporte des lettres, des chiffres, _ et -, et commence par une lettre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else; use another name</source>
        <translation>«&#x202f;%1&#x202f;» a déjà un autre sens&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{%1} is in the path</source>
        <translation>{%1} est dans le chemin</translation>
    </message>
    <message>
        <source>{%1} has the name of the list, so it is always given; leave it out here</source>
        <translation>{%1} porte le nom de la liste et est donc toujours fourni&#x202f;; omettez-le ici</translation>
    </message>
    <message>
        <source>{%1} is not in the request</source>
        <translation>{%1} n’est pas dans la requête</translation>
    </message>
    <message>
        <source>a list has at most %1 names in braces</source>
        <translation>une liste a au plus %1 noms entre accolades</translation>
    </message>
    <message>
        <source>&quot;size&quot; is missing; it is sent as &quot;%1&quot;</source>
        <translation>«&#x202f;size&#x202f;» est absent&#x202f;; il est envoyé sous le nom «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fact of a task</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une donnée d’une tâche</translation>
    </message>
    <message>
        <source>a list without ids cannot be read</source>
        <translation>une liste sans identifiants ne peut pas être lue</translation>
    </message>
    <message>
        <source>the request must contain {%1}, because the ids of the tasks contain it</source>
        <translation>la requête doit contenir {%1}, car les identifiants des tâches le contiennent</translation>
    </message>
    <message>
        <source>with &quot;rows&quot;, a list is read only for the ids in it</source>
        <translation>avec «&#x202f;rows&#x202f;», une liste n’est lue que pour les identifiants qu’elle contient</translation>
    </message>
    <message>
        <source>such a list must have one page or pages by cursor, and ids of one part</source>
        <translation>une telle liste doit avoir une seule page ou des pages par curseur, et des identifiants d’une seule partie</translation>
    </message>
    <message>
        <source>the request of such a list must contain {%1} and no other name</source>
        <translation>la requête d’une telle liste doit contenir {%1} et aucun autre nom</translation>
    </message>
    <message>
        <source>such a list is read in place of single tasks, so only &quot;deadline&quot; may be missing in it</source>
        <translation>une telle liste est lue à la place des tâches individuelles&#x202f;; seul «&#x202f;deadline&#x202f;» peut donc y manquer</translation>
    </message>
    <message>
        <source>another list is that of the group already; only one can be</source>
        <translation>une autre liste est déjà celle du groupe&#x202f;; une seule peut l’être</translation>
    </message>
    <message>
        <source>{%1} has no value in this request</source>
        <translation>{%1} n’a pas de valeur dans cette requête</translation>
    </message>
    <message>
        <source>ids of several parts cannot be requested together</source>
        <translation>des identifiants de plusieurs parties ne peuvent pas être demandés ensemble</translation>
    </message>
    <message>
        <source>give the number of ids that a request may contain, at least 2</source>
        <translation>indiquez le nombre d’identifiants qu’une requête peut contenir, au moins 2</translation>
    </message>
    <message>
        <source>&quot;send&quot; is missing; it is the parameter of the cursor</source>
        <translation>«&#x202f;send&#x202f;» est absent&#x202f;; c’est le paramètre du curseur</translation>
    </message>
    <message>
        <source>a feed consists of rows, but the file has no &quot;rows&quot;</source>
        <translation>un flux se compose de lignes, mais le fichier n’a pas de «&#x202f;rows&#x202f;»</translation>
    </message>
    <message>
        <source>the path must begin with /; it is below the base address of the profile</source>
        <translation>le chemin doit commencer par /&#x202f;; il est relatif à l’adresse de base du profil</translation>
    </message>
    <message>
        <source>the path must stay below the base address: no //, . or ..</source>
        <translation>le chemin doit rester sous l’adresse de base&#xa0;: ni //, ni . ni ..</translation>
    </message>
    <message>
        <source>a path has no blanks, ? or #; write a query as &quot;query&quot;, the rest as %20</source>
        <translation>un chemin n’a ni espaces, ni&#x202f;?, ni #&#x202f;; écrivez une chaîne de requête dans «&#x202f;query&#x202f;», le reste sous la forme %20</translation>
    </message>
</context>
<context>
    <name>ApiFiles</name>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no API &quot;%1&quot;; the known ones are %2</source>
        <translation>il n’existe pas d’API «&#x202f;%1&#x202f;»&#x202f;; les API connues sont %2</translation>
    </message>
</context>
<context>
    <name>ApiProblemText</name>
    <message>
        <source>Nothing is polled or added, because the API of this profile cannot be used: %1. The list and its history are kept. Columns and filters have their usual names in place of the API&apos;s. Correct this, then close this window and open the profile again.</source>
        <translation>Rien n’est interrogé ni ajouté, car l’API de ce profil ne peut pas être utilisée&#xa0;: %1. La liste et son historique sont conservés. Les colonnes et les filtres portent leurs noms habituels au lieu de ceux de l’API. Corrigez cela, puis fermez cette fenêtre et rouvrez le profil.</translation>
    </message>
    <message>
        <source>The API of this recording cannot be used: %1. Tasks and history are complete. Columns and filters have their usual names in place of the API&apos;s, and curl commands cannot be copied.</source>
        <translation>L’API de cet enregistrement ne peut pas être utilisée&#xa0;: %1. Les tâches et l’historique sont complets. Les colonnes et les filtres portent leurs noms habituels au lieu de ceux de l’API, et les commandes curl ne peuvent pas être copiées.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>the token contains a space, a control character or a non-ASCII character</source>
        <translation>le jeton contient un espace, un caractère de contrôle ou un caractère non ASCII</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>le jeton est vide</translation>
    </message>
    <message>
        <source>the token has %1 bytes; the limit is %2</source>
        <translation>le jeton compte %1 octets&#x202f;; la limite est de %2</translation>
    </message>
    <message>
        <source>the token is the name of a variable, such as ${TOKEN}, not its value; the program that should have replaced it did not</source>
        <translation>le jeton est le nom d’une variable, comme ${TOKEN}, et non sa valeur&#x202f;; le programme qui aurait dû le remplacer ne l’a pas fait</translation>
    </message>
    <message>
        <source>the token has a quote mark at one end only; it may be cut</source>
        <translation>le jeton n’a de guillemet qu’à une extrémité&#x202f;; il est peut-être tronqué</translation>
    </message>
    <message>
        <source>the token contains an invisible character; type it or copy it again</source>
        <translation>le jeton contient un caractère invisible&#x202f;; saisissez-le ou copiez-le à nouveau</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. No existing file was changed. %3</source>
        <comment>a file, why, what to do</comment>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: %2. Aucun fichier existant n’a été modifié. %3</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another.</source>
        <translation>Le dossier n’existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libérez de l’espace à cet endroit ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Choisissez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>Choisissez un autre dossier ou réessayez.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ByteText</name>
    <message>
        <source>not a text file</source>
        <translation>pas un fichier texte</translation>
    </message>
</context>
<context>
    <name>CellFilter</name>
    <message numerus="yes">
        <source>%n retries</source>
        <comment>of a task</comment>
        <translation>
            <numerusform>%n réessai</numerusform>
            <numerusform>%n réessais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>not polled yet</source>
        <translation>pas encore interrogée</translation>
    </message>
    <message>
        <source>passed %1</source>
        <comment>a deadline; %1 is an age</comment>
        <translation>dépassée %1</translation>
    </message>
    <message>
        <source>will miss by %1</source>
        <comment>a deadline; %1 is a duration</comment>
        <translation>sera dépassée de %1</translation>
    </message>
    <message>
        <source>finished or removed</source>
        <comment>not found several times in a row, polled rarely</comment>
        <translation>terminée ou supprimée</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>not found several times in a row, polled rarely or no longer</comment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>périmée (%1)</translation>
    </message>
    <message>
        <source>final</source>
        <comment>the state of a task that cannot change any more</comment>
        <translation>final</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>attempt failed</source>
        <translation>tentative échouée</translation>
    </message>
    <message>
        <source>No events observed yet</source>
        <translation>Aucun événement observé pour l’instant</translation>
    </message>
    <message>
        <source>Observed events, oldest first:</source>
        <translation>Événements observés, du plus ancien au plus récent&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n retries; the maximum is unknown</source>
        <translation>
            <numerusform>%n réessai&#x202f;; le maximum est inconnu</numerusform>
            <numerusform>%n réessais&#x202f;; le maximum est inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt (nextProcessAt) is %1 after the deadline.</source>
        <translation>La prochaine tentative (nextProcessAt) a lieu %1 après l’échéance.</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Pas encore interrogée</translation>
    </message>
    <message>
        <source>Last poll:
%1</source>
        <translation>Dernière interrogation&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Not found %1 times in a row, but it was there before: it was finished or removed. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>Introuvable %1 fois de suite, mais elle existait auparavant&#xa0;: elle a été terminée ou supprimée. Cette tâche n’est plus interrogée que rarement. «&#x202f;Actualiser&#x202f;» l’interroge immédiatement.</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>Introuvable %1 fois de suite. Cette tâche n’est plus interrogée que rarement. «&#x202f;Actualiser&#x202f;» l’interroge immédiatement.</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is no longer polled. Refresh polls it again.</source>
        <translation>Introuvable %1 fois de suite. Cette tâche n’est plus interrogée. «&#x202f;Actualiser&#x202f;» l’interroge à nouveau.</translation>
    </message>
    <message>
        <source>This task is final. It is polled again within %1, in case it is run again.</source>
        <translation>Cette tâche est terminée. Elle est interrogée à nouveau d’ici %1, au cas où elle serait relancée.</translation>
    </message>
    <message>
        <source>Polled again within %1.</source>
        <translation>Nouvelle interrogation d’ici %1.</translation>
    </message>
    <message>
        <source>This task is final and is no longer polled. Refresh polls it again.</source>
        <translation>Cette tâche est terminée et n’est plus interrogée. «&#x202f;Actualiser&#x202f;» l’interroge à nouveau.</translation>
    </message>
    <message>
        <source>The values shown were last confirmed:
%1</source>
        <translation>Les valeurs affichées ont été confirmées pour la dernière fois&#xa0;:
%1</translation>
    </message>
    <message>
        <source>No poll has found a change yet</source>
        <translation>Aucune interrogation n’a encore constaté de changement</translation>
    </message>
    <message>
        <source>The changes were observed before Taskwatch was started</source>
        <translation>Les changements ont été observés avant le démarrage de Taskwatch</translation>
    </message>
    <message>
        <source>Last change: %1, observed %2</source>
        <translation>Dernier changement&#xa0;: %1, observé %2</translation>
    </message>
    <message>
        <source>Flagged, because these facts do not fit together:</source>
        <translation>Anomalie, car ces données ne concordent pas&#xa0;:</translation>
    </message>
    <message>
        <source>Look into the service that runs the task.</source>
        <translation>Examinez le service qui exécute la tâche.</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>retries</comment>
        <translation>plus aucun</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries used</source>
        <comment>a number</comment>
        <translation>
            <numerusform>Réessais utilisés&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Réessais utilisés&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a number of retries</comment>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>%1 is not a regular file; choose another</source>
        <translation>%1 n’est pas un fichier ordinaire&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2; check that it exists and that you can read it, or choose another</source>
        <translation>impossible de lire le fichier %1&#xa0;: %2&#x202f;; vérifiez qu’il existe et que vous pouvez le lire, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>the file %1 is too large for certificates; choose another</source>
        <translation>le fichier %1 est trop volumineux pour des certificats&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>%1 contains no private key in PEM form; choose the file with the key of the client certificate</source>
        <translation>%1 ne contient pas de clé privée au format PEM&#x202f;; choisissez le fichier qui contient la clé du certificat client</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted; enter its passphrase in the profile</source>
        <translation>la clé dans %1 est chiffrée&#x202f;; saisissez sa phrase secrète dans le profil</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read with this passphrase; enter it again</source>
        <translation>impossible de lire la clé dans %1 avec cette phrase secrète&#x202f;; saisissez-la de nouveau</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read; Taskwatch can use RSA and EC keys</source>
        <translation>impossible de lire la clé dans %1&#x202f;; Taskwatch peut utiliser des clés RSA et EC</translation>
    </message>
    <message>
        <source>%1 contains no certificate in PEM or PKCS#12 form; choose another</source>
        <translation>%1 ne contient pas de certificat au format PEM ou PKCS#12&#x202f;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read with this passphrase; enter it again, or, if an old program made the file, convert it with openssl pkcs12 -legacy</source>
        <translation>impossible de lire %1 avec cette phrase secrète&#x202f;; saisissez-la de nouveau ou, si un ancien programme a créé le fichier, convertissez-le avec openssl pkcs12 -legacy</translation>
    </message>
    <message>
        <source>the key in %1 does not belong to the client certificate in %2; choose the key that does</source>
        <translation>la clé dans %1 n’appartient pas au certificat client dans %2&#x202f;; choisissez celle qui lui correspond</translation>
    </message>
    <message>
        <source>the CA file %1 contains no certificate in PEM form; choose another, or convert it with openssl x509 -inform DER</source>
        <translation>le fichier d’AC %1 ne contient pas de certificat au format PEM&#x202f;; choisissez-en un autre, ou convertissez-le avec openssl x509 -inform DER</translation>
    </message>
    <message>
        <source>the CA file %1 expired on %2; get a new one</source>
        <translation>le fichier d’AC %1 a expiré le %2&#x202f;; procurez-vous-en un nouveau</translation>
    </message>
    <message>
        <source>the client certificate %1 expired on %2; get a new one</source>
        <translation>le certificat client %1 a expiré le %2&#x202f;; procurez-vous-en un nouveau</translation>
    </message>
    <message>
        <source>the client certificate %1 is not valid before %2; check this machine&apos;s clock, or get a new one</source>
        <translation>le certificat client %1 n’est pas valide avant le %2&#x202f;; vérifiez l’horloge de cette machine, ou procurez-vous-en un nouveau</translation>
    </message>
</context>
<context>
    <name>CheatLines</name>
    <message>
        <source>%1%2: </source>
        <comment>titles of menus</comment>
        <translation>%1%2&#xa0;: </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>go to the detail of the task</source>
        <translation>aller au détail de la tâche</translation>
    </message>
    <message>
        <source>Ctrl+double click</source>
        <translation>Ctrl+double clic</translation>
    </message>
    <message>
        <source>open the task in a window of its own</source>
        <translation>ouvrir la tâche dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>autres lettres</translation>
    </message>
    <message>
        <source>begin a filter</source>
        <translation>commencer un filtre</translation>
    </message>
    <message>
        <source>begin a filter; %1 are shortcuts</source>
        <comment>letters</comment>
        <translation>commencer un filtre&#x202f;; %1 sont des raccourcis</translation>
    </message>
    <message>
        <source>step back: from the detail to the table, then to the filter, clear it, and go back to the table</source>
        <translation>revenir en arrière&#xa0;: du détail au tableau, puis au filtre, l’effacer, et revenir au tableau</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>text in the id, message id, URL, error or state</source>
        <translation>texte dans l’identifiant, l’identifiant du message, l’URL, l’erreur ou l’état</translation>
    </message>
    <message>
        <source>tasks in this phase, and this text</source>
        <translation>tâches dans cette phase, et ce texte</translation>
    </message>
    <message>
        <source>tasks that do not match this</source>
        <translation>tâches qui ne correspondent pas à ceci</translation>
    </message>
    <message>
        <source>the exact phrase</source>
        <translation>l’expression exacte</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>l’un ou l’autre</translation>
    </message>
</context>
<context>
    <name>CheckApi</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>  cannot be right: %1: %2</source>
        <translation>  ne peut pas être correct&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  The state is not in &quot;states&quot;, so the task would never be finished.</source>
        <translation>  L’état ne figure pas dans «&#x202f;states&#x202f;»&#xa0;: la tâche ne serait donc jamais terminée.</translation>
    </message>
    <message>
        <source>told by the server:</source>
        <translation>indiqué par le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>échec de la tentative %1</translation>
    </message>
    <message>
        <source>request: GET {base}%1</source>
        <translation>requête&#xa0;: GET {base}%1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>impossible de lire l’entrée standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>sans identifiant</translation>
    </message>
    <message>
        <source>  %1: not a task: %2</source>
        <translation>  %1&#xa0;: pas une tâche&#xa0;: %2</translation>
    </message>
    <message>
        <source>  %1: %2 (phase %3)</source>
        <translation>  %1&#xa0;: %2 (phase %3)</translation>
    </message>
    <message>
        <source>the answer is not a list: %1</source>
        <translation>la réponse n’est pas une liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which only the ids are used</source>
        <translation>
            <numerusform>%n entrée, dont seul l’identifiant est utilisé</numerusform>
            <numerusform>%n entrées, dont seuls les identifiants sont utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page cannot be found: %1</source>
        <translation>impossible de trouver la page suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page is full. There may be more, which cannot be read without &quot;pages/by&quot;.</source>
        <translation>La page est pleine. Il peut y avoir d’autres entrées, qui ne peuvent pas être lues sans «&#x202f;pages/by&#x202f;».</translation>
    </message>
    <message>
        <source>the answer means that there is no such task</source>
        <translation>la réponse signifie que cette tâche n’existe pas</translation>
    </message>
    <message>
        <source>with status %1 the answer means that there is no such task</source>
        <translation>avec le statut %1, la réponse signifie que cette tâche n’existe pas</translation>
    </message>
    <message>
        <source>error text: %1</source>
        <translation>texte d’erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the answer is not a task: %1</source>
        <translation>la réponse n’est pas une tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>--id must name one task or one list, and names %1</source>
        <translation>--id doit désigner une seule tâche ou une seule liste, mais désigne %1</translation>
    </message>
    <message>
        <source>%1 is valid: %2</source>
        <translation>%1 est valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (phase %2, final)</source>
        <comment>a state</comment>
        <translation>%1 (phase %2, final)</translation>
    </message>
    <message>
        <source>%1 (phase %2)</source>
        <comment>a state</comment>
        <translation>%1 (phase %2)</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>verb, the text of a field</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>%1; the other values are from %2</source>
        <comment>a failed poll; when the other values were confirmed</comment>
        <translation>%1&#x202f;; les autres valeurs datent de %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Base address of the endpoint. Default: what the API&apos;s environment variable contains, else the API&apos;s own address.</source>
        <translation>Adresse de base du point de terminaison. Par défaut&#xa0;: le contenu de la variable d’environnement de l’API, sinon l’adresse propre à l’API.</translation>
    </message>
    <message>
        <source>Use the endpoint and token of this profile (see Settings).</source>
        <translation>Utiliser le point de terminaison et le jeton de ce profil (voir les paramètres).</translation>
    </message>
    <message>
        <source>The API of the endpoint: its name, such as %1, or an API file that you wrote.</source>
        <translation>L’API du point de terminaison&#xa0;: son nom, comme %1, ou un fichier d’API que vous avez écrit.</translation>
    </message>
    <message>
        <source>Check this API file. If --id is given, also print what it makes of the answer on standard input, fact by fact.</source>
        <translation>Vérifier ce fichier d’API. Si --id est indiqué, afficher aussi ce qu’il tire de la réponse lue sur l’entrée standard, donnée par donnée.</translation>
    </message>
    <message>
        <source>With --check-api: the id of the task, or the list, that the answer is about.</source>
        <translation>Avec --check-api&#xa0;: l’identifiant de la tâche, ou la liste, que concerne la réponse.</translation>
    </message>
    <message>
        <source>Print the ids that pasting a text would find, one JSON object per line. The text is a file, or standard input. Polls nothing.</source>
        <translation>Afficher les identifiants que trouverait le collage d’un texte, un objet JSON par ligne. Le texte est un fichier ou l’entrée standard. N’interroge rien.</translation>
    </message>
    <message>
        <source>Allow plain http to other machines. The token is then sent unencrypted.</source>
        <translation>Autoriser http non chiffré vers d’autres machines. Le jeton est alors envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>Read the token from the first line of this file; - is standard input. Default: the API&apos;s environment variable.</source>
        <translation>Lire le jeton sur la première ligne de ce fichier&#x202f;; - désigne l’entrée standard. Par défaut&#xa0;: la variable d’environnement de l’API.</translation>
    </message>
    <message>
        <source>Watch simulated tasks. Needs no endpoint and no token.</source>
        <translation>Surveiller des tâches simulées. Ne nécessite ni point de terminaison ni jeton.</translation>
    </message>
    <message>
        <source>Open a window for the first profile that has none. If no Taskwatch is running, this starts it as usual.</source>
        <translation>Ouvrir une fenêtre pour le premier profil qui n’en a pas. Si Taskwatch n’est pas en cours d’exécution, le démarre comme d’habitude.</translation>
    </message>
    <message>
        <source>Pause polling in all windows that are open, then exit.</source>
        <translation>Suspendre l’interrogation dans toutes les fenêtres ouvertes, puis quitter.</translation>
    </message>
    <message>
        <source>Show a recording that was saved with Save Recording. Sends no requests and needs no token.</source>
        <translation>Afficher un enregistrement créé avec «&#x202f;Créer un enregistrement&#x202f;». N’envoie aucune requête et ne nécessite pas de jeton.</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and exit. Needs no display with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Enregistrer une image de la fenêtre au format PNG et quitter. Ne nécessite pas d’affichage avec QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <source>Seconds before the screenshot (default 3).</source>
        <translation>Secondes avant la capture d’écran (3 par défaut).</translation>
    </message>
    <message>
        <source>Open no window: poll each task once and print as table, json or csv.</source>
        <translation>N’ouvrir aucune fenêtre&#xa0;: interroger chaque tâche une fois et afficher le résultat au format table, json ou csv.</translation>
    </message>
    <message>
        <source>With --print: poll until every task is answered or finished, then print. Changes are reported on standard error.</source>
        <translation>Avec --print&#xa0;: interroger jusqu’à ce que chaque tâche ait une réponse (answered) ou soit terminée (finished), puis afficher. Les changements sont signalés sur l’erreur standard.</translation>
    </message>
    <message>
        <source>Stop --print after this many seconds and print what is known (default: no limit).</source>
        <translation>Arrêter --print après ce nombre de secondes et afficher ce qui est connu (par défaut&#xa0;: pas de limite).</translation>
    </message>
    <message>
        <source>Time limit for each request in seconds (default 10).</source>
        <translation>Délai maximal de chaque requête en secondes (10 par défaut).</translation>
    </message>
    <message>
        <source>Print the names of the profiles, one per line, and exit.</source>
        <translation>Afficher les noms des profils, un par ligne, et quitter.</translation>
    </message>
    <message>
        <source>Print the names of the APIs, one per line, and exit.</source>
        <translation>Afficher les noms des API, un par ligne, et quitter.</translation>
    </message>
    <message>
        <source>Check that everything the program needs is installed, then exit.</source>
        <translation>Vérifier que tout ce dont le programme a besoin est installé, puis quitter.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>With --version, also print the libraries in use, their versions and licences.</source>
        <translation>Avec --version, afficher aussi les bibliothèques utilisées, leurs versions et leurs licences.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Watches tasks of task queues that are reachable over HTTP. It sends only GET requests.</source>
        <translation>Surveille les tâches de files d’attente accessibles par HTTP. N’envoie que des requêtes GET.</translation>
    </message>
    <message>
        <source>Ids of tasks, and lists of tasks, to watch. A list is written as in the API file: message:ID, or queue:emails state:failed. An id that begins with msg_ is the list of the tasks of a message, like msg:ID; task:ID is always a task. Use - to read more ids from standard input, one per line or in any text that marks them. The name of a recording, FILE.taskwatch, opens it as --open does.</source>
        <translation>Identifiants de tâches, et listes de tâches, à surveiller. Une liste s’écrit comme dans le fichier d’API&#xa0;: message:ID, ou queue:emails state:failed. Un identifiant qui commence par msg_ désigne la liste des tâches d’un message, comme msg:ID&#x202f;; task:ID est toujours une tâche. Utilisez - pour lire d’autres identifiants sur l’entrée standard, un par ligne ou dans tout texte qui les signale. Le nom d’un enregistrement, FICHIER.taskwatch, l’ouvre comme --open.</translation>
    </message>
    <message>
        <source>--%1 requires a number of seconds from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 exige un nombre de secondes de %2 à %3, et non «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>--print requires table, json or csv, not &quot;%1&quot;</source>
        <translation>--print exige table, json ou csv, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--until requires answered or finished, not &quot;%1&quot;</source>
        <translation>--until exige answered ou finished, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--open requires a file name</source>
        <translation>--open exige un nom de fichier</translation>
    </message>
    <message>
        <source>--open shows the tasks of a recording and cannot be combined with ids</source>
        <translation>--open affiche les tâches d’un enregistrement et ne peut pas être combiné avec des identifiants</translation>
    </message>
    <message>
        <source>--open cannot be combined with --%1</source>
        <translation>--open ne peut pas être combiné avec --%1</translation>
    </message>
    <message>
        <source>--pause cannot be combined with other options or ids</source>
        <translation>--pause ne peut pas être combiné avec d’autres options ou identifiants</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with ids</source>
        <translation>--new-window ne peut pas être combiné avec des identifiants</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with --%1</source>
        <translation>--new-window ne peut pas être combiné avec --%1</translation>
    </message>
    <message>
        <source>--find-ids cannot be combined with --%1</source>
        <translation>--find-ids ne peut pas être combiné avec --%1</translation>
    </message>
    <message>
        <source>--find-ids reads one file; use - for standard input</source>
        <translation>--find-ids lit un seul fichier&#x202f;; utilisez - pour l’entrée standard</translation>
    </message>
    <message>
        <source>--id requires --check-api FILE</source>
        <translation>--id exige --check-api FICHIER</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --api; the profile says which API it has</source>
        <translation>--profile ne peut pas être combiné avec --api&#x202f;; le profil indique son API</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --api</source>
        <translation>--demo ne peut pas être combiné avec --api</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --endpoint or --token-file</source>
        <translation>--demo ne peut pas être combiné avec --endpoint ni --token-file</translation>
    </message>
    <message>
        <source>--profile requires a profile name</source>
        <translation>--profile exige un nom de profil</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --endpoint</source>
        <translation>--profile ne peut pas être combiné avec --endpoint</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --token-file; the profile says where its token is</source>
        <translation>--profile ne peut pas être combiné avec --token-file&#x202f;; le profil indique où se trouve son jeton</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --profile</source>
        <translation>--demo ne peut pas être combiné avec --profile</translation>
    </message>
    <message>
        <source>--until requires --print FORMAT</source>
        <translation>--until exige --print FORMAT</translation>
    </message>
    <message>
        <source>--timeout requires --print FORMAT; use --request-timeout to limit single requests</source>
        <translation>--timeout exige --print FORMAT&#x202f;; utilisez --request-timeout pour limiter chaque requête</translation>
    </message>
    <message>
        <source>--after requires --screenshot FILE</source>
        <translation>--after exige --screenshot FICHIER</translation>
    </message>
    <message>
        <source>--print cannot be combined with --screenshot</source>
        <translation>--print ne peut pas être combiné avec --screenshot</translation>
    </message>
    <message>
        <source>the token and the ids cannot both be read from standard input; put the token in a file</source>
        <translation>le jeton et les identifiants ne peuvent pas être lus tous deux sur l’entrée standard&#x202f;; placez le jeton dans un fichier</translation>
    </message>
    <message>
        <source>--print requires ids; use - to read them from standard input</source>
        <translation>--print exige des identifiants&#x202f;; utilisez - pour les lire sur l’entrée standard</translation>
    </message>
    <message>
        <source>Every task was answered; with --until finished, all succeeded.</source>
        <translation>Chaque tâche a reçu une réponse&#x202f;; avec --until finished, toutes ont réussi.</translation>
    </message>
    <message>
        <source>Some tasks were not answered, are gone, or could not be written.</source>
        <translation>Certaines tâches sont sans réponse, ont disparu ou n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>Utilisation incorrecte.</translation>
    </message>
    <message>
        <source>With --until finished: all finished, but some failed or were cancelled.</source>
        <translation>Avec --until finished&#xa0;: toutes sont terminées, mais certaines ont échoué ou ont été annulées.</translation>
    </message>
    <message>
        <source>The --timeout was reached.</source>
        <translation>Le délai --timeout a été atteint.</translation>
    </message>
    <message>
        <source>Interrupted (Ctrl+C); what was known is printed.</source>
        <translation>Interrompu (Ctrl+C)&#x202f;; ce qui était connu est affiché.</translation>
    </message>
    <message>
        <source>Terminated; what was known is printed.</source>
        <translation>Arrêté par un signal&#x202f;; ce qui était connu est affiché.</translation>
    </message>
    <message>
        <source>Exit codes of --print:</source>
        <translation>Codes de sortie de --print&#xa0;:</translation>
    </message>
    <message>
        <source>If several apply, the first of these is used: a signal, 4, 1, 3.</source>
        <translation>Si plusieurs s’appliquent, le premier de cette liste est utilisé&#xa0;: un signal, 4, 1, 3.</translation>
    </message>
    <message>
        <source>--screenshot requires a file name</source>
        <translation>--screenshot exige un nom de fichier</translation>
    </message>
    <message>
        <source>Open the windows minimized. If Taskwatch is running already, do nothing. For starting when you log in.</source>
        <translation>Ouvrir les fenêtres réduites. Si Taskwatch est déjà lancé, ne rien faire. Pour le démarrage à l’ouverture de session.</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with ids</source>
        <translation>--minimized ne peut pas être combiné avec des identifiants</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with --%1</source>
        <translation>--minimized ne peut pas être combiné avec --%1</translation>
    </message>
    <message>
        <source>Send requests through this proxy, http://HOST:PORT or socks5://HOST:PORT, or through none with the word none. Default: as the system or the environment says.</source>
        <translation>Envoyer les requêtes par ce proxy, http://HOST:PORT ou socks5://HOST:PORT, ou par aucun avec le mot none. Par défaut&#xa0;: ce qu’indique le système ou l’environnement.</translation>
    </message>
    <message>
        <source>Trust the CA certificates in this PEM file besides the system&apos;s.</source>
        <translation>Faire confiance aux certificats d’AC de ce fichier PEM en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Present this client certificate, in PEM or PKCS#12 form, to the endpoint.</source>
        <translation>Présenter au point de terminaison ce certificat client, au format PEM ou PKCS#12.</translation>
    </message>
    <message>
        <source>The key of the client certificate in PEM form. Default: in the file of the certificate. An encrypted key needs a profile.</source>
        <translation>La clé du certificat client au format PEM. Par défaut&#xa0;: dans le fichier du certificat. Une clé chiffrée nécessite un profil.</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --%1; the profile says how its endpoint is reached</source>
        <translation>--profile ne peut pas être combiné avec --%1&#x202f;; le profil indique comment joindre son point de terminaison</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2</source>
        <translation>--%1 ne peut pas être combiné avec --%2</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences uniquement</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>Copy facts and histories as aligned text</source>
        <translation>Copier les données et les historiques sous forme de texte aligné</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy facts and histories as tables of Markdown</source>
        <translation>Copier les données et les historiques sous forme de tableaux Markdown</translation>
    </message>
    <message>
        <source>Facts of the tasks</source>
        <translation>Données des tâches</translation>
    </message>
    <message>
        <source>Histories of the tasks</source>
        <translation>Historiques des tâches</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Proxy, CA file and client certificate of this profile</source>
        <translation>Proxy, fichier d’AC et certificat client de ce profil</translation>
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
        <translation>hôte et port, par exemple proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>empty if the proxy needs none</source>
        <translation>vide si le proxy n’en demande pas</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nom d’utilisateur pour le proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>type a password to set or replace it</source>
        <translation>saisissez un mot de passe pour le définir ou le remplacer</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s</source>
        <translation>PEM&#x202f;; reconnu en plus des AC du système</translation>
    </message>
    <message>
        <source>CA file, trusted for this profile besides the system&apos;s</source>
        <translation>Fichier d’AC, reconnu pour ce profil en plus des AC du système</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Parcourir pour choisir le fichier d’AC</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>client certificate, PEM or PKCS#12</source>
        <translation>certificat client, PEM ou PKCS#12</translation>
    </message>
    <message>
        <source>File with the client certificate</source>
        <translation>Fichier du certificat client</translation>
    </message>
    <message>
        <source>Browse for the client certificate</source>
        <translation>Parcourir pour choisir le certificat client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>empty if the certificate&apos;s file contains it</source>
        <translation>vide si le fichier du certificat la contient</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>Fichier de la clé du certificat client</translation>
    </message>
    <message>
        <source>Browse for the key</source>
        <translation>Parcourir pour choisir la clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>only if the key is encrypted; type it to set or replace it</source>
        <translation>seulement si la clé est chiffrée&#x202f;; saisissez-la pour la définir ou la remplacer</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>the address of the proxy must not contain a user name or password; the profile has fields for them</source>
        <translation>l’adresse du proxy ne doit contenir ni nom d’utilisateur ni mot de passe&#x202f;; le profil a des champs pour cela</translation>
    </message>
    <message>
        <source>the address of the proxy must be a host and a port, such as proxy.example.com:3128</source>
        <translation>l’adresse du proxy doit être un hôte et un port, par exemple proxy.example.com:3128</translation>
    </message>
    <message>
        <source>a proxy must begin with http:// or socks5://, such as http://proxy.example.com:3128, or be none</source>
        <translation>un proxy doit commencer par http:// ou socks5://, par exemple http://proxy.example.com:3128, ou être none</translation>
    </message>
    <message>
        <source>the user name for the proxy has control characters or is too long</source>
        <translation>le nom d’utilisateur pour le proxy contient des caractères de contrôle ou est trop long</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de fichier valide</translation>
    </message>
    <message>
        <source>a key is named without its client certificate; name both, or none</source>
        <translation>une clé est indiquée sans son certificat client&#x202f;; indiquez les deux, ou aucun</translation>
    </message>
</context>
<context>
    <name>ConsistencyFlags</name>
    <message>
        <source>should be in the past, but is %1 ahead of the server&apos;s clock</source>
        <translation>devrait être dans le passé, mais a %1 d’avance sur l’horloge du serveur</translation>
    </message>
    <message>
        <source>%1 exceeds maxRetry %2</source>
        <translation>%1 dépasse maxRetry %2</translation>
    </message>
    <message>
        <source>will miss its deadline by %1</source>
        <translation>dépassera l’échéance de %1</translation>
    </message>
    <message>
        <source>was scheduled %1 after its deadline</source>
        <translation>était prévu %1 après l’échéance</translation>
    </message>
    <message>
        <source>is set, though the state is &quot;%1&quot;</source>
        <translation>est défini, bien que l’état soit «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>has passed, though the state is &quot;%1&quot;: the worker may have died</source>
        <translation>est dépassée, bien que l’état soit «&#x202f;%1&#x202f;»&#xa0;: le worker s’est peut-être arrêté</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>the demo needs the program taskwatch-simulator, which is neither beside taskwatch nor in $PATH; install the package taskwatch-simulator</source>
        <translation>la démo nécessite le programme taskwatch-simulator, qui n’est ni à côté de taskwatch ni dans $PATH&#x202f;; installez le paquet taskwatch-simulator</translation>
    </message>
    <message>
        <source>the simulated endpoint could not be started: %1: %2</source>
        <translation>impossible de démarrer le point de terminaison simulé&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has another version: install the same version of taskwatch and taskwatch-simulator</source>
        <translation>%1 est d’une autre version&#xa0;: installez la même version de taskwatch et de taskwatch-simulator</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>il s’est terminé avec le code de sortie %1</translation>
    </message>
    <message>
        <source>it did not answer within %1 seconds</source>
        <translation>il n’a pas répondu en %1 secondes</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Oldest poll</source>
        <translation>Interrogation la plus ancienne</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine interrogation</translation>
    </message>
    <message>
        <source>Expected polls</source>
        <translation>Interrogations attendues</translation>
    </message>
    <message>
        <source>Background polls</source>
        <translation>Interrogations de fond</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>Horloge du serveur</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>no complete answer</source>
        <translation>pas de réponse complète</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>final, polled rarely</source>
        <translation>terminée, rarement interrogée</translation>
    </message>
    <message>
        <source>final, no longer polled</source>
        <translation>terminée, n’est plus interrogée</translation>
    </message>
    <message>
        <source>%1: the task was there before, so it was finished or removed (%2)</source>
        <translation>%1&#xa0;: la tâche existait auparavant, elle a donc été terminée ou supprimée (%2)</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <comment>names of fields</comment>
        <translation>Non définis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, périmée</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <comment>in 2 m, overdue 3 s, or a time</comment>
        <translation>prochaine tentative %1</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 left</source>
        <comment>retries</comment>
        <translation>%1 sur %2  ·  reste %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>réponse en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 sur %Ln réessai</numerusform>
            <numerusform>%1 sur %Ln réessais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Task id</source>
        <translation>Identifiant de la tâche</translation>
    </message>
    <message>
        <source>State, retries and next attempt</source>
        <translation>État, réessais et prochaine tentative</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>DisplayChoices</name>
    <message>
        <source>Follow Des&amp;ktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>times as ages</comment>
        <translation>Relatif</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Unix ms</source>
        <comment>milliseconds since 1970</comment>
        <translation>Unix (ms)</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the language</comment>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>Aucune tâche n’est encore surveillée</translation>
    </message>
    <message>
        <source>Paste task ids anywhere in this window: from a chat, a log, a spreadsheet column.
Each task appears with its state, retries and times, and is kept up to date.</source>
        <translation>Collez des identifiants de tâches n’importe où dans cette fenêtre&#xa0;: depuis une discussion, un journal, une colonne de tableur.
Chaque tâche apparaît avec son état, ses réessais et ses dates, et reste à jour.</translation>
    </message>
    <message>
        <source>Paste ids from the clipboard</source>
        <translation>Coller les identifiants du presse-papiers</translation>
    </message>
    <message>
        <source>Type ids…</source>
        <translation>Saisir des identifiants…</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the endpoint is empty; enter an address such as https://tasks.example.com</source>
        <translation>le point de terminaison est vide&#x202f;; saisissez une adresse comme https://tasks.example.com</translation>
    </message>
    <message>
        <source>the endpoint is not a valid web address; enter one such as https://tasks.example.com</source>
        <translation>le point de terminaison n’est pas une adresse web valide&#x202f;; saisissez-en une comme https://tasks.example.com</translation>
    </message>
    <message>
        <source>the endpoint must begin with https:// or http://, not %1://</source>
        <translation>le point de terminaison doit commencer par https:// ou http://, et non %1://</translation>
    </message>
    <message>
        <source>the endpoint must not contain a user name or password; put the token in a file or in the profile</source>
        <translation>le point de terminaison ne doit contenir ni nom d’utilisateur ni mot de passe&#x202f;; placez le jeton dans un fichier ou dans le profil</translation>
    </message>
    <message>
        <source>the endpoint must not contain a query or fragment; enter only the base address</source>
        <translation>le point de terminaison ne doit contenir ni chaîne de requête ni fragment&#x202f;; saisissez uniquement l’adresse de base</translation>
    </message>
    <message>
        <source>plain http to %1 would send the token unencrypted; use https://, or --allow-http to permit it</source>
        <translation>http non chiffré vers %1 enverrait le jeton sans chiffrement&#x202f;; utilisez https://, ou --allow-http pour l’autoriser</translation>
    </message>
    <message>
        <source>The address %1 ends in a path of %3, which does not belong to the base address. Taskwatch uses %2.</source>
        <translation>L’adresse %1 se termine par un chemin de %3, qui ne fait pas partie de l’adresse de base. Taskwatch utilise %2.</translation>
    </message>
</context>
<context>
    <name>EndpointLines</name>
    <message>
        <source>no tasks to poll</source>
        <translation>aucune tâche à interroger</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>en attente du jeton</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>suspendue par vous</translation>
    </message>
    <message>
        <source>no requests while the window is hidden</source>
        <translation>aucune requête tant que la fenêtre est masquée</translation>
    </message>
    <message>
        <source>all tasks are final or gone</source>
        <translation>toutes les tâches sont terminées ou disparues</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>interrogation en cours</translation>
    </message>
    <message>
        <source>waiting, because the server requested it</source>
        <translation>en attente, à la demande du serveur</translation>
    </message>
    <message>
        <source>stopped: the token was refused</source>
        <translation>arrêtée&#xa0;: le jeton a été refusé</translation>
    </message>
    <message>
        <source>endpoint unreachable: one request at a time until it answers</source>
        <translation>point de terminaison injoignable&#xa0;: une requête à la fois jusqu’à ce qu’il réponde</translation>
    </message>
    <message>
        <source>%1 of %2 per second</source>
        <translation>%1 sur %2 par seconde</translation>
    </message>
    <message>
        <source>%1 (increasing to %2)</source>
        <translation>%1 (remonte vers %2)</translation>
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
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now, %1 late</source>
        <translation>maintenant, %1 de retard</translation>
    </message>
    <message>
        <source>no requests for %1</source>
        <translation>aucune requête pendant %1</translation>
    </message>
    <message>
        <source>%1 (the server requested a longer wait)</source>
        <translation>%1 (le serveur a demandé une attente plus longue)</translation>
    </message>
    <message>
        <source>reached recently: the rate is still reduced</source>
        <translation>atteinte récemment&#xa0;: le débit est encore réduit</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>same as this computer&apos;s</source>
        <translation>identique à celle de cet ordinateur</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>%1 watched, %2 final or gone</source>
        <translation>surveillées&#xa0;: %1, terminées ou disparues&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tasks that are final or gone are polled rarely or not at all. Refresh polls them now.</source>
        <translation>Les tâches terminées ou disparues sont interrogées rarement ou plus du tout. «&#x202f;Actualiser&#x202f;» les interroge maintenant.</translation>
    </message>
    <message>
        <source>Requests sent per second over the last few seconds, and the current limit.</source>
        <translation>Requêtes envoyées par seconde au cours des dernières secondes, et limite actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>how many are in use</comment>
        <translation>
            <numerusform>%1 sur %n connexion</numerusform>
            <numerusform>%1 sur %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests sent and not yet answered.</source>
        <translation>Requêtes envoyées et encore sans réponse.</translation>
    </message>
    <message>
        <source>Over the last 200 answers. p95: 95 of 100 answers were faster.</source>
        <translation>Sur les 200 dernières réponses. p95&#xa0;: 95 réponses sur 100 ont été plus rapides.</translation>
    </message>
    <message>
        <source>The longest time since the last poll of a task. Tasks that are final or gone are not counted.</source>
        <translation>Le temps le plus long écoulé depuis la dernière interrogation d’une tâche. Les tâches terminées ou disparues ne sont pas comptées.</translation>
    </message>
    <message>
        <source>When the next poll is due.</source>
        <translation>Moment où la prochaine interrogation est prévue.</translation>
    </message>
    <message>
        <source>Polls at times when a change is expected.</source>
        <translation>Interrogations aux moments où un changement est attendu.</translation>
    </message>
    <message>
        <source>Polls at times when no change is expected. Expected polls go first. At least a tenth of the rate is kept for background polls.</source>
        <translation>Interrogations aux moments où aucun changement n’est attendu. Les interrogations attendues passent en premier. Au moins un dixième du débit est réservé aux interrogations de fond.</translation>
    </message>
    <message>
        <source>Whether the server reported &quot;too many requests&quot;.</source>
        <translation>Indique si le serveur a signalé «&#x202f;trop de requêtes&#x202f;».</translation>
    </message>
    <message>
        <source>Read from the Date header of the answers. Countdowns follow this clock.</source>
        <translation>Lue dans l’en-tête Date des réponses. Les comptes à rebours suivent cette horloge.</translation>
    </message>
    <message>
        <source>%1 median, %2 p95</source>
        <comment>durations</comment>
        <translation>médiane %1, p95 %2</translation>
    </message>
    <message>
        <source>waiting for the files of the connection</source>
        <translation>en attente des fichiers de la connexion</translation>
    </message>
</context>
<context>
    <name>EndpointPopover</name>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Polling Settings…</source>
        <translation>Paramètres d’interrogation…</translation>
    </message>
</context>
<context>
    <name>EnvironmentProfiles</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>dans $%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In $%1: %2</source>
        <translation>Dans $%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>$%1 is &quot;%2&quot;, which is not a known region: set it to one of %3</source>
        <translation>$%1 vaut «&#x202f;%2&#x202f;», qui n’est pas une région connue&#xa0;: indiquez l’une des régions %3</translation>
    </message>
    <message>
        <source>$%1 is %2, but $%3 is not set: set it, or unset $%1</source>
        <translation>$%1 vaut %2, mais $%3 n’est pas définie&#xa0;: définissez-la, ou supprimez $%1</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 changed</source>
        <comment>names of fields</comment>
        <translation>Changement de %1</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 et %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Le %1.</translation>
    </message>
    <message>
        <source>Observed.</source>
        <translation>Observé.</translation>
    </message>
    <message>
        <source>Inferred from later values; no poll observed it.</source>
        <translation>Déduit de valeurs ultérieures&#x202f;; aucune interrogation ne l’a observé.</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it.</source>
        <translation>Indiqué par le serveur&#x202f;; aucune interrogation ne l’a observé.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>Du %1 au %2, %3.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>What happened in this time is not known.</source>
        <translation>On ne sait pas ce qui s’est passé pendant ce temps.</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>indiqué par le serveur</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>le programme n’était pas en cours d’exécution</translation>
    </message>
    <message>
        <source>polling was paused</source>
        <translation>l’interrogation était suspendue</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>la fenêtre était masquée</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>le point de terminaison était injoignable</translation>
    </message>
    <message>
        <source>the task was not watched</source>
        <translation>la tâche n’était pas surveillée</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <comment>a reason written by a later version</comment>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>Oldest stored state: %1</source>
        <translation>Plus ancien état conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <translation>Première observation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>Échec de la tentative %1</translation>
    </message>
    <message>
        <source>An attempt failed</source>
        <translation>Une tentative a échoué</translation>
    </message>
    <message>
        <source>Polls failed: %1</source>
        <translation>Échec des interrogations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Polls failed</source>
        <translation>Échec des interrogations</translation>
    </message>
    <message>
        <source>Answered again: %1</source>
        <translation>Répond de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not polled for %1</source>
        <translation>Non interrogée pendant %1</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Non interrogée</translation>
    </message>
    <message>
        <source>The error is not known: the endpoint stores only the last one.</source>
        <translation>L’erreur n’est pas connue&#xa0;: le point de terminaison ne conserve que la dernière.</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>Les changements plus anciens ne sont plus conservés.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
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
        <translation>Tableau Markdown</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln ligne enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes enregistrées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchError</name>
    <message>
        <source>Endpoint unreachable</source>
        <translation>Point de terminaison injoignable</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>Requête rejetée</translation>
    </message>
    <message>
        <source>Invalid answer</source>
        <translation>Réponse non valide</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Invalid id</source>
        <translation>Identifiant non valide</translation>
    </message>
    <message>
        <source>Access to the task refused</source>
        <translation>Accès à la tâche refusé</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>jeton refusé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>débit limité</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejet</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>réponse non valide</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>identifiant non valide</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>waiting to be processed</source>
        <translation>en attente de traitement</translation>
    </message>
    <message>
        <source>being processed now</source>
        <translation>en cours de traitement</translation>
    </message>
    <message>
        <source>failed, will be retried</source>
        <translation>a échoué, sera réessayée</translation>
    </message>
    <message>
        <source>completed successfully</source>
        <translation>achevée avec succès</translation>
    </message>
    <message>
        <source>failed, will not be retried</source>
        <translation>a échoué, ne sera pas réessayée</translation>
    </message>
    <message>
        <source>cancelled or being cancelled</source>
        <translation>annulée ou en cours d’annulation</translation>
    </message>
    <message>
        <source>an unknown state</source>
        <translation>un état inconnu</translation>
    </message>
    <message>
        <source>a part of the %1</source>
        <translation>une partie du champ %1</translation>
    </message>
    <message>
        <source>no task received yet</source>
        <translation>aucune tâche encore reçue</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: state:retrying retries&gt;3</source>
        <translation>Filtre&#xa0;: state:retrying retries&gt;3</translation>
    </message>
</context>
<context>
    <name>FilterName</name>
    <message>
        <source>the state as sent by the endpoint, or its beginning</source>
        <translation>l’état envoyé par le point de terminaison, ou son début</translation>
    </message>
    <message>
        <source>the group of states, or none if no task was received yet</source>
        <translation>le groupe d’états, ou none si aucune tâche n’a encore été reçue</translation>
    </message>
    <message>
        <source>a part of the URL</source>
        <translation>une partie de l’URL</translation>
    </message>
    <message>
        <source>the complete host of the URL, with the port if there is one</source>
        <translation>l’hôte complet de l’URL, avec le port s’il y en a un</translation>
    </message>
    <message>
        <source>a part of the last error</source>
        <translation>une partie de la dernière erreur</translation>
    </message>
    <message>
        <source>the last error, with # for numbers and ids</source>
        <translation>la dernière erreur, avec # à la place des nombres et identifiants</translation>
    </message>
    <message>
        <source>a part of the message id</source>
        <translation>une partie de l’identifiant du message</translation>
    </message>
    <message>
        <source>a part of the task id</source>
        <translation>une partie de l’identifiant de la tâche</translation>
    </message>
    <message>
        <source>retries so far</source>
        <translation>réessais jusqu’à présent</translation>
    </message>
    <message>
        <source>retries left</source>
        <translation>réessais restants</translation>
    </message>
    <message>
        <source>changes seen since the task was added</source>
        <translation>changements vus depuis l’ajout de la tâche</translation>
    </message>
    <message>
        <source>time since a change was last seen, since Taskwatch started</source>
        <translation>temps écoulé depuis le dernier changement vu (depuis le démarrage de Taskwatch)</translation>
    </message>
    <message>
        <source>time until the next attempt; negative once it has passed</source>
        <translation>temps jusqu’à la prochaine tentative&#x202f;; négatif une fois passée</translation>
    </message>
    <message>
        <source>time since the last poll</source>
        <translation>temps écoulé depuis la dernière interrogation</translation>
    </message>
    <message>
        <source>time since the last error</source>
        <translation>temps écoulé depuis la dernière erreur</translation>
    </message>
    <message>
        <source>not confirmed for a while</source>
        <translation>non confirmée depuis un certain temps</translation>
    </message>
    <message>
        <source>not found several times in a row</source>
        <translation>introuvable plusieurs fois de suite</translation>
    </message>
    <message>
        <source>the answer contains a contradiction</source>
        <translation>la réponse contient une contradiction</translation>
    </message>
    <message>
        <source>the last poll failed</source>
        <translation>la dernière interrogation a échoué</translation>
    </message>
    <message>
        <source>the time of its next attempt, or its deadline, has passed</source>
        <translation>l’heure de sa prochaine tentative, ou son échéance, est passée</translation>
    </message>
</context>
<context>
    <name>FilterQuery</name>
    <message>
        <source>This quote is not closed. Add a closing &quot;.</source>
        <translation>Ce guillemet n’est pas fermé. Ajoutez un &quot; fermant.</translation>
    </message>
    <message>
        <source>A minus excludes the term directly after it. Add one, as in -state:retrying.</source>
        <translation>Un signe moins exclut le terme qui le suit directement. Ajoutez-en un, comme dans -state:retrying.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes. Add a word or remove the quotes.</source>
        <translation>Il n’y a rien entre les guillemets. Ajoutez un mot ou retirez les guillemets.</translation>
    </message>
    <message>
        <source>One minus is enough. Put a word that begins with a minus in quotes.</source>
        <translation>Un seul signe moins suffit. Mettez entre guillemets un mot qui commence par un signe moins.</translation>
    </message>
    <message>
        <source>There is no filter name &quot;%1&quot;. Did you mean %2? To search for the typed text, put it in quotes.</source>
        <translation>Il n’existe pas de nom de filtre «&#x202f;%1&#x202f;». Vouliez-vous dire %2&#x202f;? Pour rechercher le texte saisi, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no value.</source>
        <translation>«&#x202f;%1&#x202f;» n’admet pas de valeur.</translation>
    </message>
    <message>
        <source>To exclude a value, use a minus: -%1.</source>
        <translation>Pour exclure une valeur, utilisez un signe moins&#xa0;: -%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared like a number. Use a colon: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être comparé comme un nombre. Utilisez un deux-points&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value directly after it, without a space: %2.</source>
        <translation>«&#x202f;%1&#x202f;» doit être suivi directement d’une valeur, sans espace&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no phase &quot;%1&quot;. Use one of %2.</source>
        <translation>Il n’existe pas de phase «&#x202f;%1&#x202f;». Utilisez l’une des phases %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Use one, as in %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier. Utilisez-en un, comme dans %2.</translation>
    </message>
    <message>
        <source>This number is too large for %1.</source>
        <translation>Ce nombre est trop grand pour %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it like 30s, 5m, 1h, 2d or 1h30m.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée. Écrivez-la comme 30s, 5m, 1h, 2d ou 1h30m.</translation>
    </message>
    <message>
        <source>This duration is too long. Use a shorter one, as in %1.</source>
        <translation>Cette durée est trop longue. Utilisez-en une plus courte, comme dans %1.</translation>
    </message>
    <message>
        <source>Write this without spaces, as in %1.</source>
        <translation>Écrivez ceci sans espaces, comme dans %1.</translation>
    </message>
    <message>
        <source>%1 Put &quot;or&quot; in quotes to search for the word.</source>
        <translation>%1 Mettez «&#x202f;or&#x202f;» entre guillemets pour rechercher ce mot.</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term before it. Add one or remove the &quot;or&quot;.</source>
        <translation>Cet «&#x202f;or&#x202f;» n’est précédé d’aucun terme. Ajoutez-en un ou retirez «&#x202f;or&#x202f;».</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term after it. Add one or remove the &quot;or&quot;.</source>
        <translation>Cet «&#x202f;or&#x202f;» n’est suivi d’aucun terme. Ajoutez-en un ou retirez «&#x202f;or&#x202f;».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Précédent (Maj+Entrée, Maj+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Suivant (Entrée, F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
</context>
<context>
    <name>FindIds</name>
    <message>
        <source>it is in the address or the key of a task</source>
        <translation>il figure dans l’adresse ou la clé d’une tâche</translation>
    </message>
    <message>
        <source>it has the prefix of the ids of the API</source>
        <translation>il a le préfixe des identifiants de l’API</translation>
    </message>
    <message>
        <source>it is the value of a field for ids</source>
        <translation>il est la valeur d’un champ d’identifiants</translation>
    </message>
    <message>
        <source>it is in a column for ids</source>
        <translation>il est dans une colonne d’identifiants</translation>
    </message>
    <message>
        <source>it is a word of a list</source>
        <translation>c’est un mot d’une liste</translation>
    </message>
    <message>
        <source>it looks like an id; the window asks before watching it</source>
        <translation>il ressemble à un identifiant&#x202f;; la fenêtre demande confirmation avant de le surveiller</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>the text contains tokens, which are not printed</source>
        <translation>
            <numerusform>le texte contient un jeton, qui n’est pas affiché</numerusform>
            <numerusform>le texte contient des jetons, qui ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; decoded: %2</source>
        <comment>why a word is an id, and from what</comment>
        <translation>%1&#x202f;; décodé&#xa0;: %2</translation>
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
        <translation>%1 a été terminée ou supprimée&#xa0;: introuvable %2 fois de suite</translation>
    </message>
    <message>
        <source>%1 is gone: not found %2 times in a row</source>
        <translation>%1 a disparu&#xa0;: introuvable %2 fois de suite</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>id, failure, detail</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>id, state before, state</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>stopped before an answer arrived</source>
        <translation>arrêt avant l’arrivée d’une réponse</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>id, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, retry %2</source>
        <comment>a change, a number</comment>
        <translation>%1, réessai %2</translation>
    </message>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>a change, numbers</comment>
        <translation>%1, réessai %2 sur %3</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>All Groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Back to the groups (Esc)</source>
        <translation>Retour aux groupes (Échap)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Retour aux groupes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Group the tasks with an error by kind of error and host</source>
        <translation>Grouper les tâches en erreur par type d’erreur et par hôte</translation>
    </message>
    <message>
        <source>Group by error</source>
        <translation>Grouper par erreur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Group all tasks by host</source>
        <translation>Grouper toutes les tâches par hôte</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>Grouper par hôte</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <translation>Fermer les groupes</translation>
    </message>
    <message>
        <source>Groups of tasks</source>
        <translation>Groupes de tâches</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>another version of Taskwatch is running; close it first</source>
        <translation>une autre version de Taskwatch est en cours d’exécution&#x202f;; fermez-la d’abord</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Ids of tasks and messages to watch</source>
        <translation>Identifiants de tâches et de messages à surveiller</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Watch the ids in the field (Enter)</source>
        <translation>Surveiller les identifiants du champ (Entrée)</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>Fermer sans ajouter (Échap)</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Fermer sans ajouter</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>Coller ou saisir des identifiants</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Impossible d’utiliser %1 (%2). La liste de surveillance et son historique sont gardés en mémoire jusqu’à la fermeture de Taskwatch.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Taskwatch and was not changed. The watch list and its history are held in memory until Taskwatch exits. Use the newer version to see the saved history.</source>
        <translation>%1 a été écrit par une version plus récente de Taskwatch et n’a pas été modifié. La liste de surveillance et son historique sont gardés en mémoire jusqu’à la fermeture de Taskwatch. Utilisez la version plus récente pour voir l’historique enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be read: another program has locked it. Close that program. The saved tasks appear once the file can be read; until then, everything is held in memory.</source>
        <translation>Impossible de lire %1&#xa0;: un autre programme l’a verrouillé. Fermez ce programme. Les tâches enregistrées apparaîtront dès que le fichier pourra être lu&#x202f;; d’ici là, tout est gardé en mémoire.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start again.</source>
        <translation>Rendez le fichier et son dossier accessibles en écriture, puis relancez Taskwatch.</translation>
    </message>
    <message>
        <source>Check its disk, or set XDG_DATA_HOME to a folder on another disk, then start again.</source>
        <translation>Vérifiez son disque, ou définissez XDG_DATA_HOME sur un dossier d’un autre disque, puis relancez Taskwatch.</translation>
    </message>
    <message>
        <source>its file system does not support file locks: %1</source>
        <translation>son système de fichiers ne prend pas en charge les verrous de fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switch locks on where the folder is mounted (NFS: start the lock service), or set XDG_DATA_HOME to a folder on a local disk, then start again.</source>
        <translation>Activez les verrous là où le dossier est monté (NFS&#xa0;: démarrez le service de verrouillage), ou définissez XDG_DATA_HOME sur un dossier d’un disque local, puis relancez Taskwatch.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>impossible de créer son dossier</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). The saved history is shown, but nothing is added. %3</source>
        <translation>Impossible d’écrire %1 (%2). L’historique enregistré est affiché, mais rien n’y est ajouté. %3</translation>
    </message>
    <message>
        <source>%1 is damaged again, perhaps by its disk. The watch list and its history are held in memory until Taskwatch exits. The next start recovers whatever is readable in the damaged file.</source>
        <translation>%1 est de nouveau endommagé, peut-être à cause de son disque. La liste de surveillance et son historique sont gardés en mémoire jusqu’à la fermeture de Taskwatch. Le prochain démarrage récupérera tout ce qui est lisible dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new history file can be written (%2). The watch list and its history are held in memory until Taskwatch exits. Free some space on the disk, then start again. Taskwatch then recovers whatever is readable in the damaged file.</source>
        <translation>%1 est endommagé, et aucun nouveau fichier d’historique ne peut être écrit (%2). La liste de surveillance et son historique sont gardés en mémoire jusqu’à la fermeture de Taskwatch. Libérez de l’espace sur le disque, puis relancez Taskwatch. Il récupérera alors tout ce qui est lisible dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be replaced. The watch list and its history are held in memory until Taskwatch exits. Make its folder writable, then start again.</source>
        <translation>%1 est endommagé et ne peut pas être remplacé. La liste de surveillance et son historique sont gardés en mémoire jusqu’à la fermeture de Taskwatch. Rendez son dossier accessible en écriture, puis relancez Taskwatch.</translation>
    </message>
    <message>
        <source>The history file was damaged. %1 The damaged file was saved as %2.</source>
        <translation>Le fichier d’historique était endommagé. %1 Le fichier endommagé a été enregistré sous %2.</translation>
    </message>
    <message>
        <source>Nothing could be recovered. A new history file was created.</source>
        <translation>Rien n’a pu être récupéré. Un nouveau fichier d’historique a été créé.</translation>
    </message>
    <message>
        <source>The disk is full, so the history file cannot be written. Free some space. New changes are held in memory until writing works again.</source>
        <translation>Le disque est plein&#xa0;: le fichier d’historique ne peut pas être écrit. Libérez de l’espace. Les nouveaux changements sont gardés en mémoire jusqu’à ce que l’écriture fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>Another program has locked the history file. New changes are held in memory until that program finishes.</source>
        <translation>Un autre programme a verrouillé le fichier d’historique. Les nouveaux changements sont gardés en mémoire jusqu’à ce que ce programme ait fini.</translation>
    </message>
    <message>
        <source>The history file cannot be written (%1). Check its disk, and whether your quota there is used up. New changes are held in memory until writing works again.</source>
        <translation>Le fichier d’historique ne peut pas être écrit (%1). Vérifiez son disque, et si votre quota y est épuisé. Les nouveaux changements restent en mémoire jusqu’à ce que l’écriture fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>Recovered into a new history file: %1.</source>
        <comment>numbers of tasks and changes</comment>
        <translation>Récupéré dans un nouveau fichier d’historique&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged, and another Taskwatch is recovering it. The saved tasks appear when that has finished; until then, everything is held in memory.</source>
        <translation>%1 est endommagé, et un autre Taskwatch est en train de le récupérer. Les tâches enregistrées apparaîtront quand ce sera terminé&#x202f;; d’ici là, tout est gardé en mémoire.</translation>
    </message>
</context>
<context>
    <name>JsonFacts</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>%1: expected a text or a whole number, got %2</source>
        <translation>%1&#xa0;: texte ou nombre entier attendu, reçu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>JsonPointer</name>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; it must begin with /</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pointeur JSON&#x202f;; il doit commencer par /</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; write ~0 for ~</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pointeur JSON&#x202f;; écrivez ~0 pour ~</translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>Add %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>Ajouter %Ln tâche</numerusform>
            <numerusform>Ajouter %Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>Retirer %Ln tâche</numerusform>
            <numerusform>Retirer %Ln tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListId</name>
    <message>
        <source>a list is written as one to %1 words, such as queue:emails state:failed</source>
        <translation>une liste s’écrit en un à %1 mots, comme queue:emails state:failed</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list; a list is written as NAME:VALUE</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste&#x202f;; une liste s’écrit NAME:VALUE</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Watch for new tasks</source>
        <translation>Surveiller les nouvelles tâches</translation>
    </message>
    <message>
        <source>Read the list again periodically and add its new tasks</source>
        <translation>Relire périodiquement la liste et ajouter ses nouvelles tâches</translation>
    </message>
    <message>
        <source>Show Tasks</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Show only the tasks of this list</source>
        <translation>Afficher uniquement les tâches de cette liste</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading. Tasks read so far stay in the list.</source>
        <translation>Arrêter la lecture. Les tâches déjà lues restent dans la liste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ListWindow</name>
    <message>
        <source>Watched tasks</source>
        <translation>Tâches surveillées</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message numerus="yes">
        <source>They are in the table.</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>Elle est dans le tableau.</numerusform>
            <numerusform>Elles sont dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks of %1 yet. New tasks are added as they appear.</source>
        <translation>Aucune tâche de %1 pour l’instant. Les nouvelles tâches sont ajoutées dès qu’elles apparaissent.</translation>
    </message>
    <message>
        <source>No tasks of %1. Check that this is the right endpoint. The endpoint removes tasks some time after they end.</source>
        <translation>Aucune tâche de %1. Vérifiez que c’est le bon point de terminaison. Celui-ci supprime les tâches quelque temps après leur fin.</translation>
    </message>
    <message>
        <source>none of them new</source>
        <translation>aucune nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3. New tasks are added as they appear.</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%1 de %2, %3. Les nouvelles tâches sont ajoutées dès qu’elles apparaissent.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not tasks</source>
        <translation>
            <numerusform>%Ln entrée n’est pas une tâche</numerusform>
            <numerusform>%Ln entrées ne sont pas des tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read: %2</source>
        <comment>a list, why</comment>
        <translation>Impossible de lire les tâches de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: reading failed after %2 (%3). %4 Read the rest?</source>
        <comment>a list, tasks, why, where they are</comment>
        <translation>%1&#xa0;: échec de la lecture après %2 (%3). %4 Lire le reste&#x202f;?</translation>
    </message>
    <message>
        <source>Reading the tasks of %1…</source>
        <translation>Lecture des tâches de %1…</translation>
    </message>
    <message>
        <source>Reading the tasks of %1: %2 so far (page %3)</source>
        <translation>Lecture des tâches de %1&#xa0;: %2 jusqu’à présent (page %3)</translation>
    </message>
    <message>
        <source>%1: reading stopped before a task was read</source>
        <translation>%1&#xa0;: lecture arrêtée avant qu’une tâche ait été lue</translation>
    </message>
    <message>
        <source>%1: reading stopped after %2. %3</source>
        <comment>a list, tasks, where they are</comment>
        <translation>%1&#xa0;: lecture arrêtée après %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 compte plus de tâches que Taskwatch n’en lit. La première tâche est dans le tableau.</numerusform>
            <numerusform>%1 compte plus de tâches que Taskwatch n’en lit. Les %Ln premières tâches sont dans le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1&#xa0;: le point de terminaison a renvoyé une page déjà lue, la lecture s’est donc arrêtée. %Ln tâche a été lue.</numerusform>
            <numerusform>%1&#xa0;: le point de terminaison a renvoyé une page déjà lue, la lecture s’est donc arrêtée. %Ln tâches ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln listes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number, lists</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <comment>lists, tasks</comment>
        <translation>Lecture de %1&#xa0;: %2 jusqu’à présent</translation>
    </message>
    <message>
        <source>%1 of %2, %3 new</source>
        <comment>tasks, lists, a number of tasks</comment>
        <translation>%1 de %2, nouvelles&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1. %2 were not fully read. The first: %3</source>
        <comment>a sum, lists, what is wrong</comment>
        <translation>%1. Lecture incomplète de %2. La première&#xa0;: %3</translation>
    </message>
    <message>
        <source>reading page %1</source>
        <translation>lecture de la page %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>read; %1</source>
        <comment>how many are not tasks</comment>
        <translation>lue&#x202f;; %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln pages</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>arrêtée après %Ln page</numerusform>
            <numerusform>arrêtée après %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: the endpoint sent a page again</source>
        <translation>arrêtée&#xa0;: le point de terminaison a renvoyé une page déjà lue</translation>
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
        <translation>Listes</translation>
    </message>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>&amp;Afficher les tâches</translation>
    </message>
    <message>
        <source>Show only the tasks of this list in the table</source>
        <translation>Afficher uniquement les tâches de cette liste dans le tableau</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Read all pages again now</source>
        <translation>Relire maintenant toutes les pages</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the list from this page and stop watching it. Its tasks stay in the table.</source>
        <translation>Retirer la liste de cette page et cesser de la surveiller. Ses tâches restent dans le tableau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Tâches surveillées</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>S&amp;uspendre l’interrogation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Send no requests until this is switched off again (F8)</source>
        <translation>N’envoyer aucune requête jusqu’à la désactivation de cette option (F8)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Move the focus: filter, phases, groups, table, detail</source>
        <translation>Déplacer le focus&#xa0;: filtre, phases, groupes, tableau, détail</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation>Volet précéd&amp;ent</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Filt&amp;re</translation>
    </message>
    <message>
        <source>Show &amp;All Tasks</source>
        <translation>Affic&amp;her toutes les tâches</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>&amp;Grouper par erreur ou par hôte</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>&amp;Volet de détail</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>P&amp;oint de terminaison</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Explains the window, filters, history and profiles</source>
        <translation>Explique la fenêtre, les filtres, l’historique et les profils</translation>
    </message>
    <message>
        <source>&amp;Keys and Filters</source>
        <translation>Rac&amp;courcis et filtres</translation>
    </message>
    <message>
        <source>&amp;About Taskwatch</source>
        <translation>À pr&amp;opos de Taskwatch</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Explains what you click next: a column, a setting, a filter</source>
        <translation>Explique ce sur quoi vous cliquez ensuite&#xa0;: une colonne, un réglage, un filtre</translation>
    </message>
</context>
<context>
    <name>ManageViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>Gérer les vues</translation>
    </message>
    <message>
        <source>The first nine views have the keys Alt+1 to Alt+9. Drag a view to move it.</source>
        <translation>Les neuf premières vues ont les raccourcis Alt+1 à Alt+9. Faites glisser une vue pour la déplacer.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 ou %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation>Toujours&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>some ids</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more, in %Ln groups</source>
        <comment>a number of tasks that need attention</comment>
        <translation>
            <numerusform>%1 de plus, dans %Ln groupe</numerusform>
            <numerusform>%1 de plus, dans %Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a host</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1 still matches its rule.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 correspond toujours à sa règle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks still match their rules: %1</source>
        <comment>some of their ids</comment>
        <translation>
            <numerusform>%Ln tâche correspond toujours à ses règles&#xa0;: %1</numerusform>
            <numerusform>%Ln tâches correspondent toujours à leurs règles&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While muted: %Ln alerts</source>
        <translation>
            <numerusform>Pendant la suspension&#xa0;: %Ln alerte</numerusform>
            <numerusform>Pendant la suspension&#xa0;: %Ln alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taskwatch test notification</source>
        <translation>Notification de test de Taskwatch</translation>
    </message>
    <message>
        <source>This is what a notification looks like. Click a notification to show its tasks.</source>
        <translation>Voici à quoi ressemble une notification. Cliquez sur une notification pour afficher ses tâches.</translation>
    </message>
    <message>
        <source>%1. The desktop did not show this notification.</source>
        <translation>%1. Le bureau n’a pas affiché cette notification.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>titles of notifications</comment>
        <translation>
            <numerusform>%1&#x202f;; et %Ln autre</numerusform>
            <numerusform>%1&#x202f;; et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desktop did not show %Ln notifications: %1</source>
        <translation>
            <numerusform>Le bureau n’a pas affiché %Ln notification&#xa0;: %1</numerusform>
            <numerusform>Le bureau n’a pas affiché %Ln notifications&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified when %1 ends.</source>
        <comment>a task&apos;s id</comment>
        <translation>Vous serez averti à la fin de %1.</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified when each of %Ln tasks ends.</source>
        <translation>
            <numerusform>Vous serez averti à la fin de %Ln tâche.</numerusform>
            <numerusform>Vous serez averti à la fin de chacune des %Ln tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than %1 tasks can be chosen.</source>
        <comment>for a notification</comment>
        <translation>Vous ne pouvez pas choisir plus de %1 tâches.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 est déjà terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have ended already.</source>
        <translation>
            <numerusform>%Ln tâche est déjà terminée.</numerusform>
            <numerusform>%Ln tâches sont déjà terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified of %1 only by the rules in the settings.</source>
        <comment>a task&apos;s id</comment>
        <translation>Vous ne serez averti au sujet de %1 que selon les règles des paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified of %Ln tasks only by the rules in the settings.</source>
        <translation>
            <numerusform>Vous ne serez averti au sujet de %Ln tâche que selon les règles des paramètres.</numerusform>
            <numerusform>Vous ne serez averti au sujet de %Ln tâches que selon les règles des paramètres.</numerusform>
        </translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>pendant 15 minutes</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>pendant 1 heure</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>jusqu’à demain</translation>
    </message>
</context>
<context>
    <name>PasteFiles</name>
    <message>
        <source>not on this machine; copy it here first</source>
        <translation>n’est pas sur cette machine&#x202f;; copiez-le d’abord ici</translation>
    </message>
    <message>
        <source>a folder; choose the files in it</source>
        <translation>un dossier&#x202f;; choisissez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>larger than %1 MiB: split the file</source>
        <translation>plus de %1&#xa0;Mio&#xa0;: divisez le fichier</translation>
    </message>
    <message>
        <source>no ids found</source>
        <translation>aucun identifiant trouvé</translation>
    </message>
    <message>
        <source>no text is marked as an id</source>
        <translation>aucun texte n’est signalé comme identifiant</translation>
    </message>
</context>
<context>
    <name>PasteReader</name>
    <message>
        <source>the number is rounded; copy the whole id</source>
        <translation>le nombre est arrondi&#x202f;; copiez l’identifiant complet</translation>
    </message>
    <message>
        <source>a line ends within the id; copy it again without the line break</source>
        <translation>une ligne se termine au milieu de l’identifiant&#x202f;; copiez-le à nouveau sans le saut de ligne</translation>
    </message>
    <message>
        <source>the id is abbreviated; copy the whole id</source>
        <translation>l’identifiant est abrégé&#x202f;; copiez l’identifiant complet</translation>
    </message>
    <message>
        <source>the address names no task</source>
        <translation>l’adresse ne désigne aucune tâche</translation>
    </message>
    <message>
        <source>it is a path; paste or drop the file, or write task: before it if it is an id</source>
        <translation>c’est un chemin&#x202f;; collez ou déposez le fichier, ou écrivez task: devant si c’est un identifiant</translation>
    </message>
    <message>
        <source>terminal escapes</source>
        <translation>séquences d’échappement de terminal</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caractères invisibles</translation>
    </message>
    <message>
        <source>typographic dashes</source>
        <translation>tirets typographiques</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>entités HTML</translation>
    </message>
    <message>
        <source>an HTML table</source>
        <translation>un tableau HTML</translation>
    </message>
    <message>
        <source>backslash escapes</source>
        <translation>échappements par barre oblique inverse</translation>
    </message>
    <message>
        <source>an array of bytes</source>
        <translation>un tableau d’octets</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>percent-encoding</source>
        <translation>encodage-pourcent</translation>
    </message>
    <message>
        <source>full-width punctuation</source>
        <translation>ponctuation pleine chasse</translation>
    </message>
</context>
<context>
    <name>PasteResultText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already watched</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln déjà surveillée</numerusform>
            <numerusform>%Ln déjà surveillées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln listes</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <comment>words</comment>
        <translation>
            <numerusform>&#x202f;; et %Ln autre</numerusform>
            <numerusform>&#x202f;; et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted: %1</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln non accepté&#xa0;: %1</numerusform>
            <numerusform>%Ln non acceptés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids found</source>
        <translation>Aucun identifiant trouvé</translation>
    </message>
    <message>
        <source>No ids found. If some of the words are ids, put each on its own line.</source>
        <translation>Aucun identifiant trouvé. Si certains des mots sont des identifiants, placez chacun sur sa propre ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln tokens in the text were discarded</source>
        <comment>what was found</comment>
        <translation>
            <numerusform>%1&#x202f;; %Ln jeton présent dans le texte a été ignoré</numerusform>
            <numerusform>%1&#x202f;; %Ln jetons présents dans le texte ont été ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln est masquée par le filtre</numerusform>
            <numerusform>%Ln sont masquées par le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>Elle est masquée par le filtre</numerusform>
            <numerusform>Toutes sont masquées par le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln non accepté</numerusform>
            <numerusform>%Ln non acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to watch them</source>
        <translation>Appuyez sur Entrée pour les surveiller</translation>
    </message>
    <message>
        <source>Press Enter to watch it</source>
        <translation>Appuyez sur Entrée pour la surveiller</translation>
    </message>
    <message>
        <source>Press Enter to watch its tasks</source>
        <translation>Appuyez sur Entrée pour surveiller ses tâches</translation>
    </message>
    <message>
        <source>Press Enter to show it</source>
        <comment>the row of a task</comment>
        <translation>Appuyez sur Entrée pour l’afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>ids</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>These may not be ids: %1 · Press Enter, then confirm</source>
        <comment>before they are watched</comment>
        <translation>Ce ne sont peut-être pas des identifiants&#xa0;: %1 · Appuyez sur Entrée, puis confirmez</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>non&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>not trusted: %1</source>
        <translation>non approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>none, because the address begins with http://</source>
        <translation>aucun, car l’adresse commence par http://</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused (HTTP %1)</source>
        <translation>refusé (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent, but one is required (HTTP %1)</source>
        <translation>aucun jeton n’a été envoyé, mais il en faut un (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent</source>
        <translation>aucun jeton n’a été envoyé</translation>
    </message>
    <message>
        <source>task API found</source>
        <translation>API de tâches trouvée</translation>
    </message>
    <message>
        <source>no task API at this address</source>
        <translation>pas d’API de tâches à cette adresse</translation>
    </message>
    <message>
        <source>The endpoint is unreachable. Check the address, the network and the proxy.</source>
        <translation>Le point de terminaison est injoignable. Vérifiez l’adresse, le réseau et le proxy.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. Check the address and the network, or try again later.</source>
        <translation>Le point de terminaison n’a pas répondu à temps. Vérifiez l’adresse et le réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection is not secure, so no request was sent. Check the address and the server&apos;s certificate.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: aucune requête n’a été envoyée. Vérifiez l’adresse et le certificat du serveur.</translation>
    </message>
    <message>
        <source>The token was refused. Copy it again, and check that it belongs to this region.</source>
        <translation>Le jeton a été refusé. Copiez-le à nouveau et vérifiez qu’il correspond à cette région.</translation>
    </message>
    <message>
        <source>The endpoint requires a token. Enter one.</source>
        <translation>Le point de terminaison exige un jeton. Saisissez-en un.</translation>
    </message>
    <message>
        <source>This API was not found at this address. Check the address and the chosen API. Enter the address without the path of the API.</source>
        <translation>Cette API n’a pas été trouvée à cette adresse. Vérifiez l’adresse et l’API choisie. Saisissez l’adresse sans le chemin de l’API.</translation>
    </message>
    <message>
        <source>The endpoint received too many requests. Try again later.</source>
        <translation>Le point de terminaison a reçu trop de requêtes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The endpoint reported a server error. Try again later.</source>
        <translation>Le point de terminaison a signalé une erreur du serveur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.</source>
        <translation>Le point de terminaison redirige vers une autre adresse. Les redirections ne sont pas suivies, afin de protéger le jeton. Saisissez l’autre adresse.</translation>
    </message>
    <message>
        <source>The endpoint rejected the request. Check the address.</source>
        <translation>Le point de terminaison a rejeté la requête. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The answer does not come from a task API. Check the address.</source>
        <translation>La réponse ne provient pas d’une API de tâches. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The test was cancelled before an answer arrived.</source>
        <translation>Le test a été annulé avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint.</source>
        <translation>Test réussi. Les tâches de ce point de terminaison peuvent être interrogées.</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint without a token.</source>
        <translation>Test réussi. Les tâches de ce point de terminaison peuvent être interrogées sans jeton.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>réponse en %1</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>This profile comes from environment variables. Keep saves it as a profile with its own name and colour.</source>
        <translation>Ce profil provient de variables d’environnement. «&#x202f;Conserver&#x202f;» l’enregistre comme profil avec son propre nom et sa propre couleur.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Conserver ce profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>for example Production</source>
        <translation>par exemple Production</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Send the token over unencrypted &amp;http</source>
        <translation>Envoyer le jeton par &amp;http non chiffré</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>AP&amp;I</translation>
    </message>
    <message>
        <source>API of the endpoint</source>
        <translation>API du point de terminaison</translation>
    </message>
    <message>
        <source>Conso&amp;le</source>
        <translation>Conso&amp;le</translation>
    </message>
    <message>
        <source>Address of a task in a web console</source>
        <translation>Adresse d’une tâche dans une console web</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Emplacement du jeton</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>N&amp;ew token</source>
        <translation>Nou&amp;veau jeton</translation>
    </message>
    <message>
        <source>paste a token to set or replace it</source>
        <translation>collez un jeton pour le définir ou le remplacer</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Send one request and show the result</source>
        <translation>Envoyer une requête et afficher le résultat</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the window of the saved profile</source>
        <translation>Ouvrir la fenêtre du profil enregistré</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ab&amp;andonner</translation>
    </message>
    <message>
        <source>Discard the unsaved changes</source>
        <translation>Abandonner les modifications non enregistrées</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Tasks are opened at this address in a browser</source>
        <translation>Les tâches sont ouvertes à cette adresse dans un navigateur</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&quot;%1&quot; is not a valid environment variable name</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de variable d’environnement valide</translation>
    </message>
    <message>
        <source>no token file is chosen</source>
        <translation>aucun fichier de jeton n’est choisi</translation>
    </message>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>un profil ne peut pas lire son jeton sur l’entrée standard&#xa0;: choisissez un fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de fichier valide</translation>
    </message>
    <message>
        <source>unknown colour &quot;%1&quot;</source>
        <translation>couleur inconnue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;token&quot; must be one of none, secretStore, environment, file, sessionOnly; do not write the token itself there</source>
        <translation>«&#x202f;token&#x202f;» doit être l’une des valeurs none, secretStore, environment, file, sessionOnly&#x202f;; n’y écrivez pas le jeton lui-même</translation>
    </message>
    <message>
        <source>&quot;allowHttp&quot; must be true or false</source>
        <translation>«&#x202f;allowHttp&#x202f;» doit valoir true ou false</translation>
    </message>
    <message>
        <source>its id must consist of 4 to 32 lower-case letters or digits</source>
        <translation>son identifiant doit comporter de 4 à 32 lettres minuscules ou chiffres</translation>
    </message>
    <message>
        <source>its base address is not valid: use http or https, a host, and no user, query or fragment</source>
        <translation>son adresse de base n’est pas valide&#xa0;: utilisez http ou https, un hôte, et ni utilisateur, ni chaîne de requête, ni fragment</translation>
    </message>
    <message>
        <source>&quot;console&quot; is not the address of a page for a task. %1</source>
        <translation>«&#x202f;console&#x202f;» n’est pas l’adresse d’une page pour une tâche. %1</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>the time limit was reached before the token of profile &quot;%1&quot; was found: unlock the keyring, or set a longer --timeout</source>
        <translation>le délai a été atteint avant que le jeton du profil «&#x202f;%1&#x202f;» ait été trouvé&#xa0;: déverrouillez le trousseau, ou indiquez une valeur --timeout plus grande</translation>
    </message>
    <message>
        <source>the time limit was reached before the passwords of profile &quot;%1&quot; were found: unlock the keyring, or set a longer --timeout</source>
        <translation>le délai a été atteint avant que les mots de passe du profil «&#x202f;%1&#x202f;» aient été trouvés&#xa0;: déverrouillez le trousseau, ou indiquez une valeur --timeout plus grande</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there are more than %1 profiles; remove one</source>
        <translation>il y a plus de %1 profils&#x202f;; supprimez-en un</translation>
    </message>
    <message>
        <source>The profile in section [%1] of %2 was skipped: %3.</source>
        <translation>Le profil de la section [%1] de %2 a été ignoré&#xa0;: %3.</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; cannot be saved: %2</source>
        <translation>impossible d’enregistrer le profil «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>its name has more than %1 characters</source>
        <translation>son nom compte plus de %1 caractères</translation>
    </message>
    <message>
        <source>its name has control characters or superfluous spaces</source>
        <translation>son nom contient des caractères de contrôle ou des espaces superflus</translation>
    </message>
    <message>
        <source>another profile is already called &quot;%1&quot;</source>
        <translation>un autre profil s’appelle déjà «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ProfileWindowConfig</name>
    <message>
        <source>&quot;%1&quot; was not added</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été ajouté</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation>profil «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or name the host in $no_proxy.</source>
        <translation>Le jeton est envoyé sans chiffrement par le proxy %1, qui peut le lire. Utilisez une adresse https://, ou indiquez l’hôte dans $no_proxy.</translation>
    </message>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or another proxy in the profile.</source>
        <translation>Le jeton est envoyé sans chiffrement par le proxy %1, qui peut le lire. Utilisez une adresse https://, ou un autre proxy dans le profil.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>the first %1; the rest was not kept</source>
        <comment>a number of bytes</comment>
        <translation>les premiers %1&#x202f;; le reste n’a pas été conservé</translation>
    </message>
    <message>
        <source>not valid UTF-8, � marks invalid bytes</source>
        <translation>UTF-8 non valide, � marque les octets non valides</translation>
    </message>
    <message>
        <source>too large to format, shown as received</source>
        <translation>trop volumineuse pour être mise en forme, affichée telle que reçue</translation>
    </message>
    <message>
        <source>not JSON, shown as received</source>
        <translation>pas du JSON, affichée telle que reçue</translation>
    </message>
    <message>
        <source>lines longer than %1 characters are split</source>
        <translation>les lignes de plus de %1 caractères sont coupées</translation>
    </message>
</context>
<context>
    <name>RawAnswerTab</name>
    <message>
        <source>As received</source>
        <translation>Telle que reçue</translation>
    </message>
    <message>
        <source>Show the answer without added line breaks and indentation</source>
        <translation>Afficher la réponse sans sauts de ligne ni retraits ajoutés</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the answer (Ctrl+F while it has the focus)</source>
        <translation>Rechercher dans la réponse (Ctrl+F quand elle a le focus)</translation>
    </message>
    <message>
        <source>Copy exact bytes</source>
        <translation>Copier les octets exacts</translation>
    </message>
    <message>
        <source>Copy the answer&apos;s body exactly as received</source>
        <translation>Copier le corps de la réponse exactement tel que reçu</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>No answer received yet</source>
        <translation>Aucune réponse encore reçue</translation>
    </message>
</context>
<context>
    <name>RecordingFields</name>
    <message>
        <source>“%1” is missing or invalid</source>
        <translation>«&#x202f;%1&#x202f;» est absent ou non valide</translation>
    </message>
</context>
<context>
    <name>RecordingFormat</name>
    <message>
        <source>This file is not a Taskwatch recording.</source>
        <translation>Ce fichier n’est pas un enregistrement Taskwatch.</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>the first line of a recording, as the prefix of a field&apos;s name</comment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>This recording was made by a newer version of Taskwatch (format %1; this version reads up to %2). Open it with a newer version.</source>
        <translation>Cet enregistrement a été créé par une version plus récente de Taskwatch (format %1&#x202f;; cette version lit jusqu’au format %2). Ouvrez-le avec une version plus récente.</translation>
    </message>
    <message>
        <source>The first line of this recording cannot be read: %1.</source>
        <translation>La première ligne de cet enregistrement ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>ce n’est pas du JSON valide (%1)</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un objet</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>elle dépasse %1&#xa0;Mo</translation>
    </message>
    <message>
        <source>the recording is cut off in the middle of this line</source>
        <translation>l’enregistrement est coupé au milieu de cette ligne</translation>
    </message>
    <message>
        <source>the recording has no end line: it was cut off, and the rest is missing</source>
        <translation>l’enregistrement n’a pas de ligne de fin&#xa0;: il a été coupé, et le reste manque</translation>
    </message>
    <message>
        <source>%1 of %2 tasks could not be read</source>
        <translation>tâches illisibles&#xa0;: %1 sur %2</translation>
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
        <translation>Enregistrement de %1, %2</translation>
    </message>
    <message>
        <source>This is a recording of %1 from %2. Nothing is polled.</source>
        <translation>Ceci est un enregistrement de %1 du %2. Rien n’est interrogé.</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. URLs are complete, with user info and query.</source>
        <translation>Toutes les heures sont relatives au moment où l’enregistrement a été créé. Les URL sont complètes, avec les informations d’utilisateur et la chaîne de requête.</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. The token was left out. URLs have no user info, query or fragment.</source>
        <translation>Toutes les heures sont relatives au moment où l’enregistrement a été créé. Le jeton a été omis. Les URL n’ont ni informations d’utilisateur, ni chaîne de requête, ni fragment.</translation>
    </message>
    <message numerus="yes">
        <source>Recording of %Ln tasks: no polling</source>
        <translation>
            <numerusform>Enregistrement de %Ln tâche&#xa0;: pas d’interrogation</numerusform>
            <numerusform>Enregistrement de %Ln tâches&#xa0;: pas d’interrogation</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Part of the recording could not be read: %1. The rest is shown.</source>
        <translation>Une partie de l’enregistrement n’a pas pu être lue&#xa0;: %1. Le reste est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the recording could not be read. The first: %1. The rest is shown.</source>
        <translation>
            <numerusform>%Ln partie de l’enregistrement n’a pas pu être lue. La première&#xa0;: %1. Le reste est affiché.</numerusform>
            <numerusform>%Ln parties de l’enregistrement n’ont pas pu être lues. La première&#xa0;: %1. Le reste est affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln tâche enregistrée dans %1.</numerusform>
            <numerusform>%Ln tâches enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks left out: the id contains the token.</source>
        <translation>
            <numerusform>%Ln tâche omise&#xa0;: l’identifiant contient le jeton.</numerusform>
            <numerusform>%Ln tâches omises&#xa0;: l’identifiant contient le jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed the file of this recording, so the histories of its tasks can no longer be read. Open the recording again to see what is in it now.</source>
        <translation>Un autre programme a modifié le fichier de cet enregistrement&#xa0;: les historiques de ses tâches ne peuvent plus être lus. Rouvrez l’enregistrement pour voir ce qu’il contient maintenant.</translation>
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
        <translation>HTTP %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (par le proxy %2)</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>la réponse n’était pas complète après %1&#xa0;s</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>pas de réponse en %1&#xa0;s</translation>
    </message>
    <message>
        <source>the server does not speak HTTP: %1</source>
        <translation>le serveur ne parle pas HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>the answer had no HTTP status</source>
        <translation>la réponse n’avait pas de statut HTTP</translation>
    </message>
    <message>
        <source>the connection was closed without an HTTP answer</source>
        <translation>la connexion a été fermée sans réponse HTTP</translation>
    </message>
    <message>
        <source>HTTP %1 to %2, not followed, because the token would be sent there</source>
        <translation>HTTP %1 vers %2, non suivi, car le jeton y serait envoyé</translation>
    </message>
    <message>
        <source>the proxy %1 requires a password (HTTP 407)</source>
        <translation>le proxy %1 exige un mot de passe (HTTP 407)</translation>
    </message>
    <message>
        <source>%1 (this is not an answer of %2; check the address and the API)</source>
        <translation>%1 (ce n’est pas une réponse de %2&#x202f;; vérifiez l’adresse et l’API)</translation>
    </message>
    <message>
        <source>HTTP %1, which is not a valid answer to a GET</source>
        <translation>HTTP %1, qui n’est pas une réponse valide à un GET</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>la réponse dépasse %1 octets</translation>
    </message>
    <message>
        <source>the answer ended early after %1</source>
        <comment>a number of bytes</comment>
        <translation>la réponse s’est terminée prématurément après %1</translation>
    </message>
    <message>
        <source>HTTP %1, but the body has the encoding &quot;%2&quot;, which was not requested</source>
        <translation>HTTP %1, mais le corps a l’encodage «&#x202f;%2&#x202f;», qui n’a pas été demandé</translation>
    </message>
    <message>
        <source>%1 (the answer contains an error: %2)</source>
        <translation>%1 (la réponse contient une erreur&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set one in the profile or use --token-file)</source>
        <translation>%1 (aucun jeton n’a été envoyé&#xa0;: définissez-en un dans le profil ou utilisez --token-file)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set $%2 or use --token-file)</source>
        <translation>%1 (aucun jeton n’a été envoyé&#xa0;: définissez $%2 ou utilisez --token-file)</translation>
    </message>
    <message>
        <source>a proxy on the way requires a password (HTTP 407)</source>
        <translation>un proxy sur le chemin demande un mot de passe (HTTP 407)</translation>
    </message>
    <message>
        <source>no address was found for the name %1; check the address and this machine&apos;s network</source>
        <translation>aucune adresse n’a été trouvée pour le nom %1&#x202f;; vérifiez l’adresse et le réseau de cette machine</translation>
    </message>
    <message>
        <source>HTTP %1 without a task or another address</source>
        <translation>HTTP %1 sans tâche ni autre adresse</translation>
    </message>
    <message>
        <source>HTTP 511: the network requires a login; open any page in a web browser</source>
        <translation>HTTP 511&#xa0;: le réseau demande une connexion&#x202f;; ouvrez une page quelconque dans un navigateur</translation>
    </message>
    <message>
        <source>HTTP %1, a preliminary answer, which Taskwatch cannot handle; the server, or the proxy before it, must send the final answer only</source>
        <translation>HTTP %1, une réponse provisoire, que Taskwatch ne peut pas traiter&#x202f;; le serveur, ou le proxy devant lui, ne doit envoyer que la réponse finale</translation>
    </message>
    <message>
        <source>HTTP %1, but the body was empty or damaged: the length of its first part is missing or 0</source>
        <translation>HTTP %1, mais le corps était vide ou endommagé&#xa0;: la longueur de sa première partie manque ou vaut 0</translation>
    </message>
    <message>
        <source>the answer contains no task with this id</source>
        <translation>la réponse ne contient aucune tâche avec cet identifiant</translation>
    </message>
    <message>
        <source>the proxy %1 refuses the user name or password (HTTP 407); correct them in the profile</source>
        <translation>le proxy %1 refuse le nom d’utilisateur ou le mot de passe (HTTP 407)&#x202f;; corrigez-les dans le profil</translation>
    </message>
    <message>
        <source>the server refuses the client certificate of the profile: %1</source>
        <translation>le serveur refuse le certificat client du profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server requires a client certificate; choose one in the profile, under Connection</source>
        <translation>le serveur exige un certificat client&#x202f;; choisissez-en un dans le profil, sous «&#x202f;Connexion&#x202f;»</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s: it has no header lines, or more than the %2 that can be read</source>
        <translation>la réponse n’était pas complète après %1&#xa0;s&#xa0;: elle n’a pas de lignes d’en-tête, ou en a plus que les %2 qui peuvent être lues</translation>
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
        <translation>%1, fichier enregistré le %2</translation>
    </message>
    <message>
        <source>%1 with %2, saved %3</source>
        <comment>a number of tasks, a filter, a time</comment>
        <translation>%1 avec %2, fichier enregistré le %3</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Include &amp;user info and query of URLs</source>
        <translation>Inclure les informations d’&amp;utilisateur et la chaîne de requête des URL</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>A view has the filter, phases, columns, sort order, time format and groups that the window shows now.</source>
        <translation>Une vue comprend le filtre, les phases, les colonnes, l’ordre de tri, le format des heures et les groupes que la fenêtre affiche maintenant.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>the screenshot could not be written to %1: %2</source>
        <translation>la capture d’écran n’a pas pu être écrite dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the screenshot cannot be written to %1: %2</source>
        <translation>la capture d’écran ne peut pas être écrite dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>no keyring is available (%1): install or start gnome-keyring or KWallet</source>
        <translation>aucun trousseau n’est disponible (%1)&#xa0;: installez ou démarrez gnome-keyring ou KWallet</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>il n’y a pas de bus de session</translation>
    </message>
    <message>
        <source>the session bus cannot be reached</source>
        <translation>le bus de session est injoignable</translation>
    </message>
    <message>
        <source>none is registered on the session bus</source>
        <translation>aucun n’est enregistré sur le bus de session</translation>
    </message>
    <message>
        <source>the keyring has no token for this profile, or it stayed locked: unlock it and try again, or enter the token</source>
        <translation>le trousseau n’a pas de jeton pour ce profil, ou il est resté verrouillé&#xa0;: déverrouillez-le et réessayez, ou saisissez le jeton</translation>
    </message>
    <message>
        <source>the keyring refused access (%1): unlock it and try again</source>
        <translation>le trousseau a refusé l’accès (%1)&#xa0;: déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>the keyring failed: %1; try again, or use a token file or an environment variable</source>
        <translation>échec du trousseau&#xa0;: %1&#x202f;; réessayez, ou utilisez un fichier de jeton ou une variable d’environnement</translation>
    </message>
    <message>
        <source>the token in the keyring is not valid: %1; enter it again</source>
        <translation>le jeton du trousseau n’est pas valide&#xa0;: %1&#x202f;; saisissez-le à nouveau</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>le jeton est vide</translation>
    </message>
    <message>
        <source>%1; the token is stored only until Taskwatch exits</source>
        <comment>a problem</comment>
        <translation>%1&#x202f;; le jeton n’est conservé que jusqu’à la fermeture de Taskwatch</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1: ok</source>
        <translation>%1&#xa0;: OK</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1&#xa0;: indisponible&#xa0;: %2</translation>
    </message>
    <message>
        <source>install OpenSSL 3 (libssl3)</source>
        <translation>installez OpenSSL 3 (libssl3)</translation>
    </message>
    <message>
        <source>install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>installez le pilote SQLite de Qt (libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>nothing can be drawn on this display</source>
        <translation>rien ne peut être dessiné sur cet écran</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>install a font, such as fonts-dejavu-core</source>
        <translation>installez une police, par exemple fonts-dejavu-core</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>icônes</translation>
    </message>
    <message>
        <source>the program was built without its icons</source>
        <translation>le programme a été compilé sans ses icônes</translation>
    </message>
    <message>
        <source>Taskwatch %1, Qt %2, platform %3</source>
        <translation>Taskwatch %1, Qt %2, plateforme %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a display</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>display</source>
        <translation>affichage</translation>
    </message>
    <message>
        <source>no window can be opened: %1</source>
        <translation>aucune fenêtre ne peut être ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>no window can be opened: %1. The rest is tested without a display.</source>
        <translation>aucune fenêtre ne peut être ouverte&#xa0;: %1. Le reste est vérifié sans affichage.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Part of %1 could not be read. A copy of the file is made before it is changed.</source>
        <translation>Une partie de %1 n’a pas pu être lue. Une copie du fichier est faite avant toute modification.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: move it away</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;: déplacez-le</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file: move it away</source>
        <translation>%1 est trop volumineux pour un fichier de paramètres&#xa0;: déplacez-le</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and there are too many saved copies of it: delete some</source>
        <translation>%1 n’est pas un fichier de paramètres valide, et il en existe trop de copies enregistrées&#xa0;: supprimez-en quelques-unes</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>un autre programme est en train de l’écrire</translation>
    </message>
    <message>
        <source>no file can be created beside it</source>
        <translation>aucun fichier ne peut être créé à côté</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check that its folder is writable and that its disk has space.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Vérifiez que son dossier est accessible en écriture et que son disque a de la place.</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and a copy could not be saved as %2: %3. Check that its folder is writable and that its disk has space.</source>
        <translation>%1 n’est pas un fichier de paramètres valide, et une copie n’a pas pu être enregistrée sous %2&#xa0;: %3. Vérifiez que son dossier est accessible en écriture et que son disque a de la place.</translation>
    </message>
</context>
<context>
    <name>ShippedViews</name>
    <message>
        <source>Everything</source>
        <comment>view</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>view</comment>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Waiting for retry</source>
        <comment>view</comment>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <comment>view</comment>
        <translation>Récemment modifiées</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>in $%1: %2</source>
        <translation>dans $%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no address of its own; name one with --endpoint</source>
        <translation>%1 n’a pas d’adresse propre&#x202f;; indiquez-en une avec --endpoint</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>impossible de lire l’entrée standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>entrée standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>a token in standard input was discarded</source>
        <translation>un jeton présent dans l’entrée standard a été ignoré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid id: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant valide&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>oldest poll %1</source>
        <translation>interrogation la plus ancienne&#xa0;: il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>limited to %n connections</source>
        <translation>
            <numerusform>limite de %n connexion</numerusform>
            <numerusform>limite de %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>limited to %1 requests/s</source>
        <translation>limite de %1 requêtes/s</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due: all %Ln tasks are done</source>
        <translation>
            <numerusform>Rien de prévu&#xa0;: la tâche est terminée</numerusform>
            <numerusform>Rien de prévu&#xa0;: les %Ln tâches sont toutes terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling %Ln tasks</source>
        <translation>
            <numerusform>Interrogation de %Ln tâche</numerusform>
            <numerusform>Interrogation de %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation>%1 sur %2 requêtes/s</translation>
    </message>
    <message>
        <source>the endpoint knows none of them</source>
        <translation>le point de terminaison n’en connaît aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks no longer found</source>
        <translation>
            <numerusform>%Ln tâche désormais introuvable</numerusform>
            <numerusform>%Ln tâches désormais introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <comment>numbers of tasks</comment>
        <translation>
            <numerusform>%Ln affichée sur %1</numerusform>
            <numerusform>%Ln affichées sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not polled yet</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln pas encore interrogée</numerusform>
            <numerusform>%Ln pas encore interrogées</numerusform>
        </translation>
    </message>
    <message>
        <source>target every %1, actual every %2: %3</source>
        <translation>objectif toutes les %1, réel toutes les %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>en avance de %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>No tasks to poll</source>
        <translation>Aucune tâche à interroger</translation>
    </message>
    <message>
        <source>Waiting for the token: no requests</source>
        <translation>En attente du jeton&#xa0;: aucune requête</translation>
    </message>
    <message numerus="yes">
        <source>Paused since %1: %Ln tasks, no requests</source>
        <comment>a time</comment>
        <translation>
            <numerusform>Interrogation suspendue depuis %1&#xa0;: %Ln tâche, aucune requête</numerusform>
            <numerusform>Interrogation suspendue depuis %1&#xa0;: %Ln tâches, aucune requête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tasks, no requests</source>
        <translation>
            <numerusform>Interrogation suspendue&#xa0;: %Ln tâche, aucune requête</numerusform>
            <numerusform>Interrogation suspendue&#xa0;: %Ln tâches, aucune requête</numerusform>
        </translation>
    </message>
    <message>
        <source>Window hidden: no requests</source>
        <translation>Fenêtre masquée&#xa0;: aucune requête</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: waiting %2</source>
        <translation>%1&#xa0;: attente de %2</translation>
    </message>
    <message>
        <source>server clock %1</source>
        <translation>horloge du serveur %1</translation>
    </message>
    <message>
        <source>answers in %1 (p95)</source>
        <comment>a duration</comment>
        <translation>réponses en %1 (p95)</translation>
    </message>
    <message>
        <source>Waiting for the files of the connection: no requests</source>
        <translation>En attente des fichiers de la connexion&#xa0;: aucune requête</translation>
    </message>
</context>
<context>
    <name>TaskApi</name>
    <message>
        <source>expected %1, got an empty body</source>
        <translation>attendu&#xa0;: %1, reçu&#xa0;: un corps vide</translation>
    </message>
    <message>
        <source>expected %1 as JSON in UTF-8, got UTF-16</source>
        <translation>attendu&#xa0;: %1 en JSON encodé en UTF-8, reçu&#xa0;: de l’UTF-16</translation>
    </message>
    <message>
        <source>expected %1 as JSON: %2 at byte %3</source>
        <translation>attendu&#xa0;: %1 en JSON (%2 à l’octet %3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2; write %3, or set %2 in the profile</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de «&#x202f;%2&#x202f;»&#x202f;; écrivez %3, ou définissez «&#x202f;%2&#x202f;» dans le profil</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 n’a pas de valeur</translation>
    </message>
    <message>
        <source>%1 has no value; use one of %2</source>
        <translation>%1 n’a pas de valeur&#x202f;; utilisez l’une des valeurs %2</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &quot;%3&quot;</source>
        <translation>%1 doit être l’une des valeurs %2, et non «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>%1; %2 has no lists</source>
        <translation>%1&#x202f;; %2 n’a pas de listes</translation>
    </message>
    <message>
        <source>%1; the lists of %2 are %3</source>
        <translation>%1&#x202f;; les listes de %2 sont %3</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation>il n’existe pas de liste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is written without a value</source>
        <translation>%1 s’écrit sans valeur</translation>
    </message>
    <message>
        <source>%1 does not belong to the list &quot;%2&quot;</source>
        <translation>%1 n’appartient pas à la liste «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: no element with %2 &quot;%3&quot;</source>
        <translation>%1&#xa0;: aucun élément avec %2 «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>%1: expected an array, got %2</source>
        <translation>%1&#xa0;: attendu&#xa0;: un tableau, reçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>une tâche</translation>
    </message>
    <message>
        <source>requested the tasks of %1 &quot;%2&quot;, but this task belongs to &quot;%3&quot;</source>
        <translation>demandé&#xa0;: les tâches de %1 «&#x202f;%2&#x202f;», mais cette tâche appartient à «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>a list of tasks</source>
        <translation>une liste de tâches</translation>
    </message>
    <message>
        <source>requested &quot;%1&quot;, but the answer is about &quot;%2&quot;</source>
        <translation>demandé&#xa0;: «&#x202f;%1&#x202f;», mais la réponse concerne «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: expected an array of rows, got %2</source>
        <translation>%1&#xa0;: attendu&#xa0;: un tableau de lignes, reçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>no row of &quot;%1&quot; in the answer</source>
        <translation>aucune ligne de «&#x202f;%1&#x202f;» dans la réponse</translation>
    </message>
    <message>
        <source>%1: expected an object, got %2</source>
        <translation>%1&#xa0;: attendu&#xa0;: un objet, reçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>des tâches</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>une liste de changements</translation>
    </message>
    <message>
        <source>(an HTML page)</source>
        <translation>(une page HTML)</translation>
    </message>
    <message>
        <source>the page contains this task twice, with different facts</source>
        <translation>la page contient cette tâche deux fois, avec des données différentes</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got XML</source>
        <translation>attendu&#xa0;: %1 en JSON, reçu&#xa0;: XML</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got an HTML page, perhaps for a login</source>
        <translation>attendu&#xa0;: %1 en JSON, reçu&#xa0;: une page HTML, peut-être de connexion</translation>
    </message>
    <message>
        <source>expected a JSON object, got an array</source>
        <translation>attendu&#xa0;: un objet JSON, reçu&#xa0;: un tableau</translation>
    </message>
</context>
<context>
    <name>TaskColumn</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>state: current state of the task, as the endpoint sent it</source>
        <translation>state&#xa0;: état actuel de la tâche, tel que le point de terminaison l’a envoyé</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>taskId: the watched id</source>
        <translation>taskId&#xa0;: l’identifiant surveillé</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>messageId: id of the message that the task delivers</source>
        <translation>messageId&#xa0;: identifiant du message que la tâche transmet</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Réessais</translation>
    </message>
    <message>
        <source>retried / maxRetry: retries so far, and the maximum</source>
        <translation>retried / maxRetry&#xa0;: réessais jusqu’à présent, et maximum</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>nextProcessAt: when the task is scheduled to be processed</source>
        <translation>nextProcessAt&#xa0;: moment où le traitement de la tâche est prévu</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>lastErrorAt and error: time and message of the last failure</source>
        <translation>lastErrorAt et error&#xa0;: heure et message du dernier échec</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>completedAt: when the task was processed successfully</source>
        <translation>completedAt&#xa0;: moment où la tâche a été traitée avec succès</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>deadline: the deadline, and by how much the next attempt will miss it</source>
        <translation>deadline&#xa0;: l’échéance, et de combien la prochaine tentative la dépassera</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>url: destination of the message</source>
        <translation>url&#xa0;: destination du message</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Age of the last poll; stale if the task has not been confirmed for a long time</source>
        <translation>Âge de la dernière interrogation&#x202f;; périmée si la tâche n’a pas été confirmée depuis longtemps</translation>
    </message>
    <message>
        <source>Seen changes</source>
        <translation>Changements vus</translation>
    </message>
    <message>
        <source>Number of polls that found a change (changed times are not counted), and age of the last change</source>
        <translation>Nombre d’interrogations qui ont constaté un changement (les changements d’heures ne sont pas comptés), et âge du dernier changement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The last observed phases and failed attempts, newest on the right</source>
        <translation>Les dernières phases observées et tentatives échouées, la plus récente à droite</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>Kind of error</source>
        <translation>Type d’erreur</translation>
    </message>
    <message>
        <source>The first line of the error; # stands for numbers, ids, times and addresses</source>
        <translation>La première ligne de l’erreur&#x202f;; # remplace les nombres, identifiants, heures et adresses</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host of the tasks&apos; URL</source>
        <translation>Hôte de l’URL des tâches</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks of the group. Those that are running, cancelled or in an unknown state are included, but have no column</source>
        <translation>Tâches du groupe. Celles qui sont en cours, annulées ou dans un état inconnu sont comprises, mais n’ont pas de colonne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Tasks of the group that failed permanently</source>
        <translation>Tâches du groupe qui ont échoué définitivement</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Tasks of the group that are being retried</source>
        <translation>Tâches du groupe qui vont être réessayées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Tasks of the group that wait for an attempt</source>
        <translation>Tâches du groupe qui attendent une tentative</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Tasks of the group that succeeded</source>
        <translation>Tâches du groupe qui ont réussi</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Durée médiane</translation>
    </message>
    <message>
        <source>How long an attempt typically takes: the median of the last attempts that ended since the program began. From the start, or where the API does not report it from nextProcessAt, to completedAt or lastErrorAt</source>
        <translation>Durée habituelle d’une tentative&#xa0;: la médiane des dernières tentatives terminées depuis le démarrage du programme. Du début, ou de nextProcessAt si l’API ne l’indique pas, jusqu’à completedAt ou lastErrorAt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>How long ago the task was due that has waited longest since its nextProcessAt</source>
        <translation>Retard de la tâche qui attend depuis le plus longtemps après son nextProcessAt</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>lastErrorAt: when the newest error of the group happened</source>
        <translation>lastErrorAt&#xa0;: moment de l’erreur la plus récente du groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: failures and retries raise no notifications</source>
        <translation>Notifications suspendues&#xa0;: les échecs et les réessais n’en déclenchent aucune</translation>
    </message>
    <message>
        <source>The tasks&apos; URL has no host</source>
        <translation>L’URL des tâches n’a pas d’hôte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed permanently</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln a échoué définitivement</numerusform>
            <numerusform>%Ln ont échoué définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being retried</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln à réessayer</numerusform>
            <numerusform>%Ln à réessayer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln réussie</numerusform>
            <numerusform>%Ln réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running, cancelled or in an unknown state</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln en cours, annulée ou dans un état inconnu</numerusform>
            <numerusform>%Ln en cours, annulées ou dans un état inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt has ended since the program began</source>
        <translation>Aucune tentative ne s’est terminée depuis le démarrage du programme</translation>
    </message>
    <message>
        <source>nextProcessAt:</source>
        <translation>nextProcessAt&#xa0;:</translation>
    </message>
    <message>
        <source>No task has a nextProcessAt</source>
        <translation>Aucune tâche n’a de nextProcessAt</translation>
    </message>
    <message>
        <source>The endpoint reported no time</source>
        <translation>Le point de terminaison n’a indiqué aucune heure</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %Ln attempts, the last of each task</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%1&#xa0;: médiane de %Ln tentative, la dernière de chaque tâche</numerusform>
            <numerusform>%1&#xa0;: médiane de %Ln tentatives, la dernière de chaque tâche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message>
        <source>an id cannot be empty</source>
        <translation>un identifiant ne peut pas être vide</translation>
    </message>
    <message>
        <source>an id cannot contain invalid Unicode</source>
        <translation>un identifiant ne peut pas contenir d’Unicode non valide</translation>
    </message>
    <message>
        <source>an id has at most %1 bytes, this one has %2</source>
        <translation>un identifiant compte au plus %1 octets, celui-ci en a %2</translation>
    </message>
    <message>
        <source>an id cannot contain control characters: %1</source>
        <translation>un identifiant ne peut pas contenir de caractères de contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id: in an address it stands for a folder</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un identifiant&#xa0;: dans une adresse, cela désigne un dossier</translation>
    </message>
</context>
<context>
    <name>TaskLink</name>
    <message>
        <source>in a link, %1 must be followed by two hexadecimal digits</source>
        <translation>dans un lien, %1 doit être suivi de deux chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the percent-encoded characters of a link must be UTF-8</source>
        <translation>les caractères d’un lien encodés avec % doivent être en UTF-8</translation>
    </message>
    <message>
        <source>the parts of a link to a list must be NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>les parties d’un lien vers une liste doivent être de la forme NAME:VALUE, mais celle-ci est «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a link must begin with taskwatch://, but this is &quot;%1&quot;</source>
        <translation>un lien doit commencer par taskwatch://, mais celui-ci est «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a link must be taskwatch://task/ID, taskwatch://message/ID or taskwatch://list/NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>un lien doit être de la forme taskwatch://task/ID, taskwatch://message/ID ou taskwatch://list/NAME:VALUE, mais celui-ci est «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TaskPrinter</name>
    <message>
        <source>could not write the output: %1</source>
        <translation>impossible d’écrire la sortie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>expected a string, got %1</source>
        <translation>attendu&#xa0;: une chaîne, reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>un nombre entier de 0 à 9223372036854775807</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>attendu&#xa0;: %1, reçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>expected a time in Unix ms or in RFC 3339 format, got %1</source>
        <translation>attendu&#xa0;: une heure en millisecondes Unix ou au format RFC 3339, reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected a time in Unix seconds or in RFC 3339 format, got %1</source>
        <translation>attendu&#xa0;: une heure en secondes Unix ou au format RFC 3339, reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected a Unix time or a time in RFC 3339 format, got %1</source>
        <translation>attendu&#xa0;: une heure Unix ou une heure au format RFC 3339, reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected a time in RFC 3339 format, got %1</source>
        <translation>attendu&#xa0;: une heure au format RFC 3339, reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1&#xa0;: attendu&#xa0;: %2, reçu&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TaskSerializer</name>
    <message>
        <source>Poll</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>was %1 before</source>
        <translation>valait auparavant %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::AlertNotifier</name>
    <message>
        <source>Failed tasks</source>
        <translation>Tâches en échec</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ApiText</name>
    <message>
        <source>The monitor of asynq. An id is queue/id. A task that was completed is removed unless asynq keeps it.</source>
        <translation>Le moniteur d’asynq. Un identifiant a la forme file/identifiant. Une tâche achevée est supprimée, sauf si asynq la conserve.</translation>
    </message>
    <message>
        <source>The dashboard of Bull and BullMQ. An id is queue/id. The base address has the path of the dashboard.</source>
        <translation>Le tableau de bord de Bull et BullMQ. Un identifiant a la forme file/identifiant. L’adresse de base contient le chemin du tableau de bord.</translation>
    </message>
    <message>
        <source>The monitor of Celery. It forgets all tasks when it is started again. It does not tell how often a task may be retried.</source>
        <translation>Le moniteur de Celery. Il oublie toutes les tâches lorsqu’il est redémarré. Il n’indique pas combien de fois une tâche peut être réessayée.</translation>
    </message>
    <message>
        <source>Get Task of QStash&apos;s first API. The service retired it in 2023; it lives on where people host it themselves.</source>
        <translation>Get Task de la première API de QStash. Le service l’a retirée en 2023&#x202f;; elle subsiste là où on l’héberge soi-même.</translation>
    </message>
    <message>
        <source>QStash has no request for one task any more. Its logs have a row for each change of a message; Taskwatch makes the task of them. A read-only token is enough.</source>
        <translation>QStash n’a plus de requête pour une seule tâche. Ses journaux ont une ligne pour chaque changement d’un message&#x202f;; Taskwatch en déduit la tâche. Un jeton en lecture seule suffit.</translation>
    </message>
    <message>
        <source>The dashboard of River. Finished jobs are removed after a day, discarded ones after a week.</source>
        <translation>Le tableau de bord de River. Les travaux terminés sont supprimés au bout d’un jour, ceux qui ont été abandonnés au bout d’une semaine.</translation>
    </message>
    <message>
        <source>task</source>
        <extracomment>What an API calls its tasks or what they belong to; a column title.</extracomment>
        <translation>tâche</translation>
    </message>
    <message>
        <source>job</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>root task</source>
        <extracomment>In Celery: the task that began a chain of tasks.</extracomment>
        <translation>tâche racine</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>The kind of work that a task does; a column title.</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>The name of the work that a task does; a column title.</extracomment>
        <translation>nom</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Applies to all windows.</source>
        <translation>S’applique à toutes les fenêtres.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Format of times in the table and the detail pane. Tooltips show all four formats. Copied times include the UTC offset.</source>
        <translation>Format des heures dans le tableau et le volet de détail. Les infobulles montrent les quatre formats. Les heures copiées comprennent le décalage UTC.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Applies to all windows, at once.</source>
        <translation>S’applique à toutes les fenêtres, immédiatement.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it happened, as far as known; newest first</source>
        <translation>Moment de l’événement, dans la mesure où il est connu&#x202f;; du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The field that changed, or what happened</source>
        <translation>Le champ qui a changé, ou ce qui s’est passé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Value before the change</source>
        <translation>Valeur avant le changement</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>Valeur après le changement</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long the task stayed in the new state, or how long it was not polled</source>
        <translation>Combien de temps la tâche est restée dans le nouvel état, ou n’a pas été interrogée</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Observed between two polls, inferred from later values, told by the server, or unseen because there was no polling</source>
        <translation>Observé entre deux interrogations, déduit de valeurs ultérieures, indiqué par le serveur, ou non vu faute d’interrogation</translation>
    </message>
    <message>
        <source>No changes of this task have been recorded yet.</source>
        <translation>Aucun changement de cette tâche n’a encore été relevé.</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>Les changements plus anciens ne sont plus conservés.</translation>
    </message>
    <message>
        <source>error unknown</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not polled</source>
        <translation>non interrogée</translation>
    </message>
    <message>
        <source>This state is final.</source>
        <translation>Cet état est final.</translation>
    </message>
    <message>
        <source>polls failed</source>
        <translation>échec des interrogations</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>state, begin, end</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, begin</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a length of time</comment>
        <translation>%1 pour l’instant</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>première observation</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>échec de la tentative %1</translation>
    </message>
    <message>
        <source>an attempt failed</source>
        <translation>une tentative a échoué</translation>
    </message>
    <message>
        <source>poll failed</source>
        <translation>échec de l’interrogation</translation>
    </message>
    <message>
        <source>answered again</source>
        <translation>répond de nouveau</translation>
    </message>
    <message>
        <source>not polled: not running</source>
        <translation>non interrogée&#xa0;: programme arrêté</translation>
    </message>
    <message>
        <source>not polled: paused</source>
        <translation>non interrogée&#xa0;: pause</translation>
    </message>
    <message>
        <source>not polled: window hidden</source>
        <translation>non interrogée&#xa0;: fenêtre masquée</translation>
    </message>
    <message>
        <source>not polled: no answers</source>
        <translation>non interrogée&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>not polled: not watched</source>
        <translation>non interrogée&#xa0;: non surveillée</translation>
    </message>
    <message>
        <source>not polled: computer asleep</source>
        <translation>non interrogée&#xa0;: ordinateur en veille</translation>
    </message>
    <message>
        <source>Observed: it happened between two polls.</source>
        <translation>Observé&#xa0;: cela s’est passé entre deux interrogations.</translation>
    </message>
    <message>
        <source>Inferred from later values. No poll observed it.</source>
        <translation>Déduit de valeurs ultérieures. Aucune interrogation ne l’a observé.</translation>
    </message>
    <message>
        <source>Told by the server, with its time. No poll observed it.</source>
        <translation>Indiqué par le serveur, avec l’heure. Aucune interrogation ne l’a observé.</translation>
    </message>
    <message>
        <source>There was no polling. What happened in this time is not known.</source>
        <translation>Il n’y a pas eu d’interrogation. On ne sait pas ce qui s’est passé pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CheatSheet</name>
    <message>
        <source>Keys and Filters</source>
        <translation>Raccourcis et filtres</translation>
    </message>
    <message>
        <source>Esc or ? closes this page.</source>
        <translation>Échap ou&#x202f;? ferme cette page.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CloseWindowAction</name>
    <message>
        <source>This is the last window: without it, no task is watched. Close it again to quit.</source>
        <translation>C’est la dernière fenêtre&#xa0;: sans elle, aucune tâche n’est surveillée. Fermez-la à nouveau pour quitter.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ColumnController</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Size “%1” to Contents</source>
        <translation>&amp;Ajuster «&#x202f;%1&#x202f;» au contenu</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Contents</source>
        <translation>&amp;Ajuster les colonnes au contenu</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompareWindow</name>
    <message>
        <source>%1 and %2</source>
        <comment>ids of two tasks</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <comment>an id and a number</comment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences  ≠</source>
        <translation>
            <numerusform>%Ln différence  ≠</numerusform>
            <numerusform>%Ln différences  ≠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedHistoriesModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>Moment de l’événement, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedTimelines</name>
    <message>
        <source>Timeline of %1</source>
        <comment>an id</comment>
        <translation>Chronologie de %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparisonModel</name>
    <message>
        <source>%1, different</source>
        <comment>a fact of tasks</comment>
        <translation>%1, différent</translation>
    </message>
    <message>
        <source>%1  ≠</source>
        <comment>a fact of tasks that is different</comment>
        <translation>%1  ≠</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>≠ marks what differs</source>
        <translation>≠ marque ce qui diffère</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion: explanation</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionFinder</name>
    <message>
        <source>A password of the connection is stored only until Taskwatch exits: %1</source>
        <translation>Un mot de passe de la connexion n’est conservé que jusqu’à la fermeture de Taskwatch&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A password of the connection is too long to be stored: Taskwatch forgets it when it exits.</source>
        <translation>Un mot de passe de la connexion est trop long pour être conservé&#xa0;: Taskwatch l’oublie à sa fermeture.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionForm</name>
    <message>
        <source>System settings</source>
        <comment>of the proxy</comment>
        <translation>Paramètres du système</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>aucun proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <comment>an address</comment>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>own CA file</source>
        <translation>fichier d’AC spécifique</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificat client</translation>
    </message>
    <message>
        <source>as the system is set up</source>
        <translation>selon la configuration du système</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>File With the Client Certificate</source>
        <translation>Fichier du certificat client</translation>
    </message>
    <message>
        <source>File With the Key of the Client Certificate</source>
        <translation>Fichier de la clé du certificat client</translation>
    </message>
    <message>
        <source>No requests can be sent for this profile: %1</source>
        <translation>Aucune requête ne peut être envoyée pour ce profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password is stored in the keyring when you save. It is not shown again.</source>
        <translation>Le mot de passe est conservé dans le trousseau lors de l’enregistrement. Il n’est plus affiché ensuite.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyMenu</name>
    <message>
        <source>Copy &amp;As</source>
        <translation>Copier co&amp;mme</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>Tableau &amp;Markdown</translation>
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
        <translation>&amp;Commandes curl</translation>
    </message>
    <message>
        <source>Commands that send the same requests, with a variable in place of the token</source>
        <translation>Commandes qui envoient les mêmes requêtes, avec une variable à la place du jeton</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPane</name>
    <message>
        <source>Select a task to see its details</source>
        <translation>Sélectionnez une tâche pour voir ses détails</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>l’identifiant</translation>
    </message>
    <message>
        <source>Requests for the task</source>
        <translation>Requêtes pour la tâche</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPlacement</name>
    <message>
        <source>&amp;Automatic Place</source>
        <translation>&amp;Emplacement automatique</translation>
    </message>
    <message>
        <source>&amp;Below the Table</source>
        <translation>&amp;Sous le tableau</translation>
    </message>
    <message>
        <source>&amp;Right of the Table</source>
        <translation>À &amp;droite du tableau</translation>
    </message>
    <message>
        <source>Right of the table in a wide window, otherwise below it</source>
        <translation>À droite du tableau dans une fenêtre large, sinon dessous</translation>
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
        <translation>Les tâches sont interrogées auprès de %1</translation>
    </message>
    <message>
        <source>Watches the ids in the clipboard: from a chat, a log, a spreadsheet column. Without a profile, they are polled from %1.</source>
        <translation>Surveille les identifiants du presse-papiers&#xa0;: depuis une discussion, un journal, une colonne de tableur. Sans profil, ils sont interrogés auprès de %1.</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>Trois façons de commencer</translation>
    </message>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>Aucune tâche n’est encore surveillée</translation>
    </message>
    <message>
        <source>Paste task ids</source>
        <translation>Coller des identifiants de tâches</translation>
    </message>
    <message>
        <source>Set up a profile</source>
        <translation>Configurer un profil</translation>
    </message>
    <message>
        <source>The address of an endpoint and its token. One request tests them.</source>
        <translation>L’adresse d’un point de terminaison et son jeton. Une seule requête les teste.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Simulated tasks with six hours of history, in a window of their own. Nothing is saved.</source>
        <translation>Des tâches simulées avec six heures d’historique, dans leur propre fenêtre. Rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::EndpointButton</name>
    <message>
        <source>Show the endpoint and the state of polling</source>
        <translation>Afficher le point de terminaison et l’état de l’interrogation</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Point de terminaison&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FieldGrid</name>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>&amp;Copier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copy &amp;Selected Text</source>
        <translation>Copier le texte &amp;sélectionné</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>Afficher &amp;uniquement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>E&amp;xclure «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FileWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>L’enregistrement a été annulé.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FilterBar</name>
    <message>
        <source> or </source>
        <comment>between phases</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>Taskwatch::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstProfileForm</name>
    <message>
        <source>Set up a profile</source>
        <translation>Configurer un profil</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint and a token that may read its tasks. One request tests them and recognises the API. The token is stored in the desktop&apos;s keyring.</source>
        <translation>Saisissez l’adresse du point de terminaison et un jeton autorisé à lire ses tâches. Une seule requête les teste et reconnaît l’API. Le jeton est conservé dans le trousseau du bureau.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstRun</name>
    <message>
        <source>The demo cannot be shown: %1.</source>
        <translation>La démo ne peut pas être affichée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 could not be started to show the demo: %2</source>
        <translation>Impossible de démarrer %1 pour afficher la démo&#xa0;: %2</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>La démo s’ouvre dans sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FollowCommand</name>
    <message>
        <source>There is another token in %1.</source>
        <translation>Un autre jeton se trouve dans %1.</translation>
    </message>
    <message>
        <source>The endpoint is reachable again.</source>
        <translation>Le point de terminaison est de nouveau joignable.</translation>
    </message>
    <message>
        <source>%1 Waiting for another token in %2.</source>
        <translation>%1 En attente d’un autre jeton dans %2.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FreedesktopNotifications</name>
    <message>
        <source>Show</source>
        <comment>the tasks that a notification is about</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <comment>all notifications</comment>
        <translation>Muet pendant 1&#xa0;heure</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Taskwatch starts with its windows minimized, and watches what it watched last.</source>
        <translation>Taskwatch démarre avec ses fenêtres réduites et surveille ce qu’il surveillait en dernier.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GroupsPane</name>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>&amp;Afficher les tâches</translation>
    </message>
    <message>
        <source>&amp;Mute This Error</source>
        <translation>&amp;Suspendre les notifications de cette erreur</translation>
    </message>
    <message>
        <source>Un&amp;mute This Error</source>
        <translation>&amp;Rétablir les notifications de cette erreur</translation>
    </message>
    <message>
        <source>Raise notifications about failures and retries with this kind of error again</source>
        <translation>Déclencher à nouveau des notifications pour les échecs et réessais avec ce type d’erreur</translation>
    </message>
    <message>
        <source>Raise no notifications about failures and retries with this kind of error</source>
        <translation>Ne déclencher aucune notification pour les échecs et réessais avec ce type d’erreur</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>Aucune tâche ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No task that matches the filter has an error.</source>
        <translation>Aucune tâche correspondant au filtre ne comporte d’erreur.</translation>
    </message>
    <message>
        <source>No task has been received yet.</source>
        <translation>Aucune tâche n’a encore été reçue.</translation>
    </message>
    <message>
        <source>No task has an error.</source>
        <translation>Aucune tâche ne comporte d’erreur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts with %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln hôte avec %1</numerusform>
            <numerusform>%Ln hôtes avec %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of error in %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln type d’erreur dans %1</numerusform>
            <numerusform>%Ln types d’erreur dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed</source>
        <comment>hosts or errors with tasks</comment>
        <translation>
            <numerusform>%1, dont %Ln en échec</numerusform>
            <numerusform>%1, dont %Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Maximum number of stored changes</source>
        <translation>Nombre maximal de changements conservés</translation>
    </message>
    <message>
        <source>&amp;Keep changes for</source>
        <translation>&amp;Conserver les changements pendant</translation>
    </message>
    <message>
        <source>Older changes are deleted. Tasks in the list stay, with their last known state.</source>
        <translation>Les changements plus anciens sont supprimés. Les tâches de la liste restent, avec leur dernier état connu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Conserver au &amp;plus</translation>
    </message>
    <message>
        <source>Changes of all endpoints together. The oldest are deleted first. A thousand changes take about 150 KB.</source>
        <translation>Changements de tous les points de terminaison réunis. Les plus anciens sont supprimés en premier. Mille changements occupent environ 150&#xa0;ko.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until Taskwatch exits</source>
        <translation>Uniquement en mémoire, jusqu’à la fermeture de Taskwatch</translation>
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
            <numerusform>%1&#xa0;jour</numerusform>
            <numerusform>%1&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1&#xa0;changement</numerusform>
            <numerusform>%1&#xa0;changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryTab</name>
    <message>
        <source>Reading the history of this task…</source>
        <translation>Lecture de l’historique de cette tâche…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HoldAction</name>
    <message>
        <source>&amp;Hold Row Order</source>
        <translation>F&amp;iger l’ordre des lignes</translation>
    </message>
    <message>
        <source>Hold (%1)</source>
        <comment>number of rows</comment>
        <translation>Figer (%1)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Hold the order: rows stay in place while their values change (%1)</source>
        <translation>Figer l’ordre&#xa0;: les lignes restent en place pendant que leurs valeurs changent (%1)</translation>
    </message>
    <message>
        <source>The order is held: rows stay in place while their values change. Click to sort them again (%1)</source>
        <translation>L’ordre est figé&#xa0;: les lignes restent en place pendant que leurs valeurs changent. Cliquez pour les trier à nouveau (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>L’ordre est figé. %Ln ligne a changé et se déplacerait. Cliquez pour trier à nouveau les lignes (%1)</numerusform>
            <numerusform>L’ordre est figé. %Ln lignes ont changé et se déplaceraient. Cliquez pour trier à nouveau les lignes (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IdIntake</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Show Them</source>
        <translation>&amp;Les afficher</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy one or more task ids first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord un ou plusieurs identifiants de tâches.</translation>
    </message>
    <message>
        <source>Reading a long text…</source>
        <translation>Lecture d’un long texte…</translation>
    </message>
    <message>
        <source>Adding tasks…</source>
        <translation>Ajout de tâches…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancelled. No task was added.</source>
        <translation>Annulé. Aucune tâche n’a été ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>Tokens were removed from the input. They are not stored.</source>
        <translation>
            <numerusform>Un jeton a été retiré de la saisie. Il n’est pas conservé.</numerusform>
            <numerusform>Des jetons ont été retirés de la saisie. Ils ne sont pas conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IntakeBar</name>
    <message>
        <source>&amp;Paste Ids</source>
        <translation>Co&amp;ller les identifiants</translation>
    </message>
    <message>
        <source>Add Tasks from &amp;Files…</source>
        <translation>Ajouter des tâches depuis des fichie&amp;rs…</translation>
    </message>
    <message>
        <source>&amp;Add Tasks…</source>
        <translation>&amp;Ajouter des tâches…</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Ajouter des tâches</translation>
    </message>
    <message>
        <source>Type or paste ids of tasks to watch</source>
        <translation>Saisir ou coller des identifiants de tâches à surveiller</translation>
    </message>
    <message>
        <source>Lists of %1: %2</source>
        <translation>Listes de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The words in this text may not be ids. Paste only the ids, one per line.</source>
        <translation>Les mots de ce texte ne sont peut-être pas des identifiants. Collez uniquement les identifiants, un par ligne.</translation>
    </message>
    <message>
        <source>Add Tasks from Files</source>
        <translation>Ajouter des tâches depuis des fichiers</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>Coller ou saisir des identifiants</translation>
    </message>
    <message>
        <source>Paste or type ids, or %1 for a list</source>
        <translation>Coller ou saisir des identifiants, ou %1 pour une liste</translation>
    </message>
</context>
<context>
    <name>Taskwatch::JournalWorker</name>
    <message numerus="yes">
        <source>%Ln of the oldest changes and other poll results were discarded.</source>
        <translation>
            <numerusform>%Ln changement ou autre résultat d’interrogation, parmi les plus anciens, a été abandonné.</numerusform>
            <numerusform>%Ln changements et autres résultats d’interrogation, parmi les plus anciens, ont été abandonnés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListActions</name>
    <message>
        <source>Lis&amp;ts…</source>
        <translation>Li&amp;stes…</translation>
    </message>
    <message>
        <source>Show the lists that were read, and choose which lists are watched for new tasks</source>
        <translation>Afficher les listes qui ont été lues, et choisir celles dont les nouvelles tâches sont surveillées</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListStrip</name>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListWindow</name>
    <message>
        <source>&amp;Filter</source>
        <translation>Filt&amp;re</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>&amp;Grouper par erreur ou par hôte</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>&amp;Volet de détail</translation>
    </message>
    <message>
        <source>Open in Own &amp;Window</source>
        <translation>Ouvrir dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>Enregistrer les &amp;lignes sous…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>He&amp;ures</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListingModel</name>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Read again from time to time; new tasks are added.</source>
        <translation>Relue de temps en temps&#x202f;; les nouvelles tâches sont ajoutées.</translation>
    </message>
    <message>
        <source>Not read again automatically.</source>
        <translation>N’est pas relue automatiquement.</translation>
    </message>
    <message>
        <source>Not fully read yet.</source>
        <translation>Pas encore lue entièrement.</translation>
    </message>
    <message>
        <source>watch for new tasks</source>
        <translation>surveiller les nouvelles tâches</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListsDialog</name>
    <message>
        <source>%1 has no lists of tasks.</source>
        <translation>%1 n’a pas de listes de tâches.</translation>
    </message>
    <message>
        <source>No list has been read yet. Type one into the field above the table to read and watch its tasks. The lists of %1: %2</source>
        <translation>Aucune liste n’a encore été lue. Saisissez-en une dans le champ au-dessus du tableau pour lire et surveiller ses tâches. Les listes de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MainWindow</name>
    <message>
        <source>Added last</source>
        <comment>tasks</comment>
        <translation>Ajoutées en dernier</translation>
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
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another view has the name &quot;%1&quot;.</source>
        <translation>Une autre vue porte le nom «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>Find in all pages of the manual (Ctrl+F)</source>
        <translation>Rechercher dans toutes les pages du manuel (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MessageArea</name>
    <message>
        <source>Show fewer messages</source>
        <translation>Afficher moins de messages</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more messages</source>
        <translation>
            <numerusform>Afficher %Ln autre message</numerusform>
            <numerusform>Afficher %Ln autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoMatchNote</name>
    <message>
        <source>Show All Tasks</source>
        <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>Aucune tâche ne correspond au filtre.</translation>
    </message>
    <message>
        <source>States are the words of the server. To filter by phase, write %1.</source>
        <translation>Les états sont les mots du serveur. Pour filtrer par phase, écrivez %1.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoticeBanner</name>
    <message>
        <source>Show &amp;Tasks</source>
        <translation>Afficher les &amp;tâches</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Minimum number of retries</source>
        <translation>Nombre minimal de réessais</translation>
    </message>
    <message>
        <source>Minutes that a task is overdue</source>
        <translation>Minutes de retard d’une tâche</translation>
    </message>
    <message>
        <source>Minutes without an answer</source>
        <translation>Minutes sans réponse</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Show a &amp;Test Notification</source>
        <translation>Affic&amp;her une notification de test</translation>
    </message>
    <message>
        <source>Phases that a task enters</source>
        <translation>Phases dans lesquelles passe une tâche</translation>
    </message>
    <message>
        <source>Text that an error contains</source>
        <translation>Texte que contient une erreur</translation>
    </message>
    <message>
        <source>Tasks that match at the same time share one notification. Conditions that a task already met when it was added to the list cause no notification.</source>
        <translation>Les tâches qui correspondent au même moment partagent une notification. Les conditions qu’une tâche remplissait déjà lors de son ajout à la liste ne déclenchent aucune notification.</translation>
    </message>
    <message>
        <source>The rules apply to every task. Tasks ▸ Notify Me When It Ends chooses single tasks.</source>
        <translation>Les règles s’appliquent à toutes les tâches. «&#x202f;Tâches ▸ M’avertir à la fin&#x202f;» permet de choisir des tâches précises.</translation>
    </message>
    <message>
        <source>Notify me when, and remind me while it lasts</source>
        <translation>M’avertir dans ces cas, et me le rappeler tant que cela dure</translation>
    </message>
    <message>
        <source>A task &amp;enters</source>
        <translation>Une tâche &amp;passe en phase</translation>
    </message>
    <message>
        <source>Reminder for tasks in these phases</source>
        <translation>Rappel pour les tâches dans ces phases</translation>
    </message>
    <message>
        <source>Reminder for retried tasks</source>
        <translation>Rappel pour les tâches réessayées</translation>
    </message>
    <message>
        <source>An error &amp;contains</source>
        <translation>Une erreur &amp;contient</translation>
    </message>
    <message>
        <source>Reminder for tasks with this error</source>
        <translation>Rappel pour les tâches avec cette erreur</translation>
    </message>
    <message>
        <source>A task is &amp;overdue by more than</source>
        <translation>Une tâche est en re&amp;tard de plus de</translation>
    </message>
    <message>
        <source>Reminder for overdue tasks</source>
        <translation>Rappel pour les tâches en retard</translation>
    </message>
    <message>
        <source>No &amp;answer for a task for more than</source>
        <translation>Une tâche est sans rép&amp;onse depuis plus de</translation>
    </message>
    <message>
        <source>Reminder for tasks without an answer</source>
        <translation>Rappel pour les tâches sans réponse</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>aucun rappel</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>intervalle&#xa0;: %1</translation>
    </message>
    <message>
        <source>on, no reminder</source>
        <translation>activé, aucun rappel</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Mute and test</source>
        <translation>Suspension et test</translation>
    </message>
    <message>
        <source>The desktop did not show it: there is no notification service and no system tray. Install a notification daemon, such as dunst.</source>
        <translation>Le bureau ne l’a pas affichée&#xa0;: il n’y a ni service de notifications ni zone de notification. Installez un démon de notifications, comme dunst.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Suspendues jusqu’au %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between phases that a task may enter</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Notifies you when this becomes true of a watched task.</source>
        <translation>Vous avertit lorsque cette condition est remplie pour une tâche surveillée.</translation>
    </message>
    <message>
        <source>How often you are reminded while this lasts.</source>
        <translation>Fréquence des rappels tant que cela dure.</translation>
    </message>
    <message>
        <source>for example: timeout</source>
        <translation>par exemple&#xa0;: timeout</translation>
    </message>
    <message>
        <source>The &amp;retries of a task reach</source>
        <translation>Les réessais d’une tâche att&amp;eignent</translation>
    </message>
    <message numerus="yes">
        <source>%1 min</source>
        <comment>minutes; %1 is the number in a field</comment>
        <translation>
            <numerusform>%1&#xa0;min</numerusform>
            <numerusform>%1&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::OtherApiOffer</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>Changes the API of this profile to %1 and polls these tasks with it</source>
        <translation>Remplace l’API de ce profil par %1 et interroge ces tâches avec elle</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PaneSplitter</name>
    <message>
        <source>Border of the panes</source>
        <comment>can be moved</comment>
        <translation>Limite entre les volets</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseBar</name>
    <message>
        <source>All</source>
        <comment>tasks of every phase</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Tasks by phase</source>
        <translation>Tâches par phase</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseChip</name>
    <message numerus="yes">
        <source>%1: %Ln tasks of those that match the filter</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln tâche parmi celles qui correspondent au filtre</numerusform>
            <numerusform>%1&#xa0;: %Ln tâches parmi celles qui correspondent au filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tasks</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln tâche</numerusform>
            <numerusform>%1&#xa0;: %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, sélectionnées</translation>
    </message>
    <message>
        <source>Click to show only these tasks, Ctrl+click to add or remove them</source>
        <translation>Cliquez pour n’afficher que ces tâches, Ctrl+clic pour les ajouter ou les retirer</translation>
    </message>
    <message>
        <source>Click to show the tasks of all phases</source>
        <translation>Cliquez pour afficher les tâches de toutes les phases</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseText</name>
    <message>
        <source>Not seen</source>
        <translation>Non vues</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnues</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>non vues</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>à réessayer</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>réussies</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>annulées</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>inconnues</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PickedTasksChip</name>
    <message>
        <source>%1: %2  ×</source>
        <comment>what they have in common: number of tasks, and a cross to close it</comment>
        <translation>%1&#xa0;: %2  ×</translation>
    </message>
    <message>
        <source>Only these tasks are shown: %1: %2</source>
        <translation>Seules ces tâches sont affichées&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message numerus="yes">
        <source>None of them is in the list now</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>Elle n’est pas dans la liste actuellement</numerusform>
            <numerusform>Aucune d’elles n’est dans la liste actuellement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 are no longer in the list</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln sur %1 n’est plus dans la liste</numerusform>
            <numerusform>%Ln sur %1 ne sont plus dans la liste</numerusform>
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
        <translation>arrêt avant l’arrivée d’une réponse</translation>
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
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>How %1 is polled. Each profile has its own settings.</source>
        <translation>Comment %1 est interrogé. Chaque profil a ses propres paramètres.</translation>
    </message>
    <message>
        <source>&amp;Active interval</source>
        <translation>Intervalle &amp;actif</translation>
    </message>
    <message>
        <source>Minimum time between two polls of an active task.</source>
        <translation>Temps minimal entre deux interrogations d’une tâche active.</translation>
    </message>
    <message>
        <source>&amp;Idle interval</source>
        <translation>Intervalle au &amp;repos</translation>
    </message>
    <message>
        <source>Maximum time between two polls of a waiting task. It may be cancelled or rescheduled meanwhile.</source>
        <translation>Temps maximal entre deux interrogations d’une tâche en attente. Elle peut être annulée ou replanifiée entre-temps.</translation>
    </message>
    <message>
        <source>&amp;Requests per second</source>
        <translation>Re&amp;quêtes par seconde</translation>
    </message>
    <message>
        <source>Limit for all tasks together. Stay below what the server allows, and leave some for your other programs.</source>
        <translation>Limite pour toutes les tâches réunies. Restez sous ce que le serveur autorise, et gardez une marge pour vos autres programmes.</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>C&amp;onnexions</translation>
    </message>
    <message>
        <source>Concurrent requests, 1 to 24. More connections help when answers are slow.</source>
        <translation>Requêtes simultanées, de 1 à 24. Un plus grand nombre de connexions aide quand les réponses sont lentes.</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Délai maximal</translation>
    </message>
    <message>
        <source>Maximum time from sending a request to the last byte of its answer.</source>
        <translation>Temps maximal entre l’envoi d’une requête et le dernier octet de sa réponse.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds; %1 is the number in a field</comment>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PrintTaskList</name>
    <message numerus="yes">
        <source>has %n entries that are not tasks</source>
        <translation>
            <numerusform>comporte %n entrée qui n’est pas une tâche</numerusform>
            <numerusform>comporte %n entrées qui ne sont pas des tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>has no tasks</source>
        <translation>n’a pas de tâches</translation>
    </message>
    <message>
        <source>was not read completely: %1</source>
        <translation>n’a pas été lue entièrement&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>was not read completely: it has more than %n tasks</source>
        <translation>
            <numerusform>n’a pas été lue entièrement&#xa0;: elle compte plus de %n tâche</numerusform>
            <numerusform>n’a pas été lue entièrement&#xa0;: elle compte plus de %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>was not read completely: the endpoint sent a page again</source>
        <translation>n’a pas été lue entièrement&#xa0;: le point de terminaison a renvoyé une page déjà lue</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Lecture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>taskwatch: the list %1 %2</source>
        <translation>taskwatch: la liste %1 %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProbeResultFrame</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>Utili&amp;ser %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileBanner</name>
    <message>
        <source>Poll &amp;There</source>
        <translation>&amp;Interroger avec cet autre profil</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Polling waits for a token: %1.</source>
        <translation>L’interrogation attend un jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was not found here, but is on the list of %2.</source>
        <translation>%1 est introuvable ici, mais figure dans la liste de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were not found here, but are on the list of %1.</source>
        <comment>a profile</comment>
        <translation>
            <numerusform>%Ln tâche est introuvable ici, mais figure dans la liste de %1.</numerusform>
            <numerusform>%Ln tâches sont introuvables ici, mais figurent dans la liste de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of this demo are simulated. Views and settings that you change here are not saved; profiles are.</source>
        <translation>Les tâches de cette démo sont simulées. Les vues et paramètres que vous modifiez ici ne sont pas enregistrés&#x202f;; les profils le sont.</translation>
    </message>
    <message>
        <source>No requests are sent: %1</source>
        <translation>Aucune requête n’est envoyée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileButton</name>
    <message>
        <source>S&amp;witch Profile</source>
        <translation>C&amp;hanger de profil</translation>
    </message>
    <message>
        <source>Go to the window of another profile, or open one</source>
        <translation>Aller à la fenêtre d’un autre profil, ou en ouvrir une</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
%2
Switch profile: Ctrl+Shift+O</source>
        <comment>name, base address</comment>
        <translation>%1
%2
Changer de profil&#xa0;: Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>a profile that has a window</comment>
        <translation>%1 (ouvert)</translation>
    </message>
    <message>
        <source>&amp;Edit Profiles…</source>
        <translation>&amp;Modifier les profils…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileController</name>
    <message>
        <source>The profiles could not be saved: %1</source>
        <translation>Impossible d’enregistrer les profils&#xa0;: %1</translation>
    </message>
    <message>
        <source>profiles.ini was not a valid settings file. A copy was saved as %1.</source>
        <translation>profiles.ini n’était pas un fichier de paramètres valide. Une copie a été enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileEditor</name>
    <message>
        <source>In the desktop&apos;s keyring</source>
        <translation>Dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>Dans une variable d’environnement</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Dans un fichier</translation>
    </message>
    <message>
        <source>In memory, for this session only</source>
        <translation>En mémoire, pour cette session uniquement</translation>
    </message>
    <message>
        <source>No token needed</source>
        <translation>Aucun jeton nécessaire</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>empty if the endpoint needs none</source>
        <translation>vide si le point de terminaison n’en nécessite pas</translation>
    </message>
    <message>
        <source>Send one request; if it is answered well, save the profile and open its window</source>
        <translation>Envoyer une requête&#x202f;; si la réponse convient, enregistrer le profil et ouvrir sa fenêtre</translation>
    </message>
    <message>
        <source>Save An&amp;yway</source>
        <translation>Enregistrer quand &amp;même</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Un autre profil porte ce nom.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Not saved yet. Complete the fields above first.</source>
        <translation>Pas encore enregistré. Remplissez d’abord les champs ci-dessus.</translation>
    </message>
    <message>
        <source>There is no API file &quot;%1&quot;.</source>
        <translation>Il n’existe pas de fichier d’API «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>for ids that name no %1; others are written %1/id</source>
        <translation>pour les identifiants sans «&#x202f;%1&#x202f;»&#x202f;; les autres s’écrivent %1/id</translation>
    </message>
    <message>
        <source>https://host, and the path of the program</source>
        <translation>https://hôte, et le chemin du programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>File that contains the token</source>
        <translation>Fichier qui contient le jeton</translation>
    </message>
    <message>
        <source>Environment variable that contains the token</source>
        <translation>Variable d’environnement qui contient le jeton</translation>
    </message>
    <message>
        <source>File That Contains the Token</source>
        <translation>Fichier qui contient le jeton</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test &amp;and Open</source>
        <translation>&amp;Tester et ouvrir</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>This cannot be a token: %1.</source>
        <translation>Ceci ne peut pas être un jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The token is stored when you save. It is not shown again.</source>
        <translation>Le jeton est conservé lors de l’enregistrement. Il n’est plus affiché ensuite.</translation>
    </message>
    <message>
        <source>Enter the name of a variable.</source>
        <translation>Saisissez le nom d’une variable.</translation>
    </message>
    <message>
        <source>Enter a file name. The token is the first line of the file.</source>
        <translation>Saisissez un nom de fichier. Le jeton est la première ligne du fichier.</translation>
    </message>
    <message>
        <source>Requests are sent without a token, for example to a server on this computer.</source>
        <translation>Les requêtes sont envoyées sans jeton, par exemple à un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This API has no tokens.</source>
        <translation>Cette API n’a pas de jetons.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a new profile</source>
        <translation>Ajouter un nouveau profil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Copy the selected profile, without its token</source>
        <translation>Copier le profil sélectionné, sans son jeton</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected profile</source>
        <translation>Supprimer le profil sélectionné</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the selected profile up</source>
        <translation>Monter le profil sélectionné</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the selected profile down</source>
        <translation>Descendre le profil sélectionné</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileRegistry</name>
    <message>
        <source>there are already %1 profiles; remove one first</source>
        <translation>il y a déjà %1 profils&#x202f;; supprimez-en d’abord un</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;: %2</source>
        <translation>le profil «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, because no profiles exist yet; add one in the settings</source>
        <translation>il n’existe pas de profil «&#x202f;%1&#x202f;», car il n’y a encore aucun profil&#x202f;; ajoutez-en un dans les paramètres</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; existing profiles: %2</source>
        <translation>il n’existe pas de profil «&#x202f;%1&#x202f;»&#x202f;; profils existants&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTest</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The endpoint was reached, but its API is not %1. It looks like %2.</source>
        <translation>Le point de terminaison a été joint, mais son API n’est pas %1. Elle ressemble à %2.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTokenWriter</name>
    <message>
        <source>The token is stored only until Taskwatch exits: %1</source>
        <translation>Le jeton n’est conservé que jusqu’à la fermeture de Taskwatch&#xa0;: %1</translation>
    </message>
    <message>
        <source>The token is stored in the keyring.</source>
        <translation>Le jeton est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>The token is used until Taskwatch exits.</source>
        <translation>Le jeton est utilisé jusqu’à la fermeture de Taskwatch.</translation>
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
        <translation>Rien ne peut être ajouté&#xa0;: le fichier de l’API de ce profil ne peut pas être utilisé</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Changes to a profile apply when it is saved.</source>
        <translation>Les modifications d’un profil prennent effet lors de son enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Add a profile for each endpoint, or each account, that you watch.</source>
        <translation>Ajoutez un profil pour chaque point de terminaison, ou chaque compte, que vous surveillez.</translation>
    </message>
    <message>
        <source>There is no profile yet. %1</source>
        <translation>Il n’y a pas encore de profil. %1</translation>
    </message>
    <message>
        <source>No profile is saved yet: %1 ends with its window. %2</source>
        <comment>a name</comment>
        <translation>Aucun profil n’est encore enregistré&#xa0;: %1 disparaît avec sa fenêtre. %2</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>depuis l’environnement</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a copy: name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its token is deleted. Its watch list and history stay in the history file but are no longer shown.</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;? Son jeton est supprimé. Sa liste de surveillance et son historique restent dans le fichier d’historique, mais ne sont plus affichés.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Program</name>
    <message>
        <source>no profile could be opened; correct the errors above</source>
        <translation>aucun profil n’a pu être ouvert&#x202f;; corrigez les erreurs ci-dessus</translation>
    </message>
    <message>
        <source>Every profile has a window. To get another window, add a profile in the settings.</source>
        <translation>Chaque profil a une fenêtre. Pour en obtenir une autre, ajoutez un profil dans les paramètres.</translation>
    </message>
    <message>
        <source>a window for %1 is open with another token; close it first, or add a profile for this token</source>
        <translation>une fenêtre pour %1 est ouverte avec un autre jeton&#x202f;; fermez-la d’abord, ou ajoutez un profil pour ce jeton</translation>
    </message>
    <message>
        <source>a window for %1 is open with another connection; close it first, or add a profile</source>
        <translation>une fenêtre pour %1 est ouverte avec une autre connexion&#x202f;; fermez-la d’abord, ou ajoutez un profil</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RawAnswerTab</name>
    <message>
        <source>Find in the answer</source>
        <translation>Rechercher dans la réponse</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReadOnlyMode</name>
    <message>
        <source>Not available: a recording is read-only and is not polled</source>
        <translation>Non disponible&#xa0;: un enregistrement est en lecture seule et n’est pas interrogé</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingActions</name>
    <message>
        <source>Reading the recording…</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>&amp;Créer un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Open a saved recording in its own window</source>
        <translation>Ouvrir un enregistrement existant dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the file</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. The window shows what was read until then: %Ln tasks.</source>
        <translation>
            <numerusform>Annulé. La fenêtre affiche ce qui a été lu jusque-là&#xa0;: %Ln tâche.</numerusform>
            <numerusform>Annulé. La fenêtre affiche ce qui a été lu jusque-là&#xa0;: %Ln tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Enregistrements (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingController</name>
    <message>
        <source>%1 could not be started to show the recording: %2</source>
        <translation>Impossible de démarrer %1 pour afficher l’enregistrement&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingPlaybackWorker</name>
    <message>
        <source>%1 is not a regular file. Save the recording to a regular file first.</source>
        <translation>%1 n’est pas un fichier ordinaire. Enregistrez d’abord son contenu dans un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>Impossible d’ouvrir %1. %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingSaver</name>
    <message>
        <source>The history file cannot be read (%1). The recording was not saved. No existing file was changed.</source>
        <translation>Impossible de lire le fichier d’historique (%1). L’enregistrement n’a pas été créé. Aucun fichier existant n’a été modifié.</translation>
    </message>
    <message>
        <source>Saving was cancelled. No existing file was changed.</source>
        <translation>L’opération a été annulée. Aucun fichier existant n’a été modifié.</translation>
    </message>
    <message>
        <source>The recording cannot be saved now: the latest changes are not in the history file yet. %1</source>
        <translation>L’enregistrement ne peut pas être créé maintenant&#xa0;: les derniers changements ne sont pas encore dans le fichier d’historique. %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReplyCollector</name>
    <message>
        <source>the certificate is refused, perhaps because its key or its signature is too weak</source>
        <translation>le certificat est refusé, peut-être parce que sa clé ou sa signature est trop faible</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RequestsModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When the request was sent, newest first</source>
        <translation>Moment de l’envoi de la requête, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>The answer&apos;s HTTP status</source>
        <translation>Le statut HTTP de la réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time until the answer was complete</source>
        <translation>Temps jusqu’à la réponse complète</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>Taille du corps de la réponse</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Why the poll returned no task</source>
        <translation>Pourquoi l’interrogation n’a renvoyé aucune tâche</translation>
    </message>
    <message>
        <source>This task has not been polled yet.</source>
        <translation>Cette tâche n’a pas encore été interrogée.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No complete answer</source>
        <translation>Pas de réponse complète</translation>
    </message>
    <message>
        <source>Answered at:
%1</source>
        <translation>Réponse reçue&#xa0;:
%1</translation>
    </message>
    <message>
        <source>The poll returned a task</source>
        <translation>L’interrogation a renvoyé une tâche</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowJumps</name>
    <message>
        <source>No row has changed in the last %1 minutes</source>
        <translation>Aucune ligne n’a changé au cours des %1 dernières minutes</translation>
    </message>
    <message>
        <source>No failed task is shown</source>
        <translation>Aucune tâche en échec n’est affichée</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Changement suivant</translation>
    </message>
    <message>
        <source>P&amp;revious Change</source>
        <translation>Changement précé&amp;dent</translation>
    </message>
    <message>
        <source>Next Failur&amp;e</source>
        <translation>Éc&amp;hec suivant</translation>
    </message>
    <message>
        <source>Previous Fail&amp;ure</source>
        <translation>Échec précéd&amp;ent</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowMenu</name>
    <message>
        <source>Show Rows &amp;Like This</source>
        <translation>Afficher les lignes &amp;semblables</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>&amp;Copier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>Afficher &amp;uniquement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>E&amp;xclure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;State %1</source>
        <translation>Éta&amp;t %1</translation>
    </message>
    <message>
        <source>&amp;Message %1</source>
        <translation>&amp;Message %1</translation>
    </message>
    <message>
        <source>&amp;Host %1</source>
        <translation>&amp;Hôte %1</translation>
    </message>
    <message>
        <source>&amp;Error %1</source>
        <translation>&amp;Erreur %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowsExporter</name>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>Enregistrer les &amp;lignes sous…</translation>
    </message>
    <message>
        <source>Save the shown or selected rows as CSV, JSON or Markdown</source>
        <translation>Enregistrer les lignes affichées ou sélectionnées au format CSV, JSON ou Markdown</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveFileDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A file with this name already exists. Replace overwrites it.</source>
        <translation>Un fichier portant ce nom existe déjà. «&#x202f;Remplacer&#x202f;» l’écrase.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saving… %1 of %2</source>
        <translation>Enregistrement… %1 sur %2</translation>
    </message>
    <message>
        <source>Warning: these parts often contain passwords and keys. Anyone who has the file can read them.</source>
        <translation>Attention&#xa0;: ces parties contiennent souvent des mots de passe et des clés. Toute personne qui possède le fichier peut les lire.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRecordingDialog</name>
    <message numerus="yes">
        <source>%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</source>
        <comment>an endpoint</comment>
        <translation>
            <numerusform>%Ln tâche de %1 avec son historique&#xa0;: changements, erreurs, dernières réponses, interrogations récentes et nombres au fil du temps. Taskwatch ouvre le fichier sans accès au point de terminaison. Le fichier ne contient jamais le jeton.</numerusform>
            <numerusform>%Ln tâches de %1 avec leur historique&#xa0;: changements, erreurs, dernières réponses, interrogations récentes et nombres au fil du temps. Taskwatch ouvre le fichier sans accès au point de terminaison. Le fichier ne contient jamais le jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Raw answers from which they cannot be removed safely are left out.</source>
        <translation>Les informations d’utilisateur, la chaîne de requête et le fragment de toutes les URL sont retirés. Les réponses brutes dont ils ne peuvent pas être retirés de façon sûre sont omises.</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>Créer un enregistrement</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRowsDialog</name>
    <message>
        <source>Tasks of %1, in the order shown. The file never contains the token.</source>
        <translation>Tâches de %1, dans l’ordre affiché. Le fichier ne contient jamais le jeton.</translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Anything that looks like a token is always removed.</source>
        <translation>Les informations d’utilisateur, la chaîne de requête et le fragment de toutes les URL sont retirés. Tout ce qui ressemble à un jeton est toujours retiré.</translation>
    </message>
    <message>
        <source>Save Rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows &amp;that are shown</source>
        <translation>
            <numerusform>La seule ligne affi&amp;chée (%Ln)</numerusform>
            <numerusform>Les %Ln lignes affi&amp;chées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that are shown.</source>
        <translation>
            <numerusform>Toutes les lignes affichées (%Ln).</numerusform>
            <numerusform>Les %Ln lignes affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows s&amp;elected</source>
        <translation>
            <numerusform>Uniquement la ligne sélect&amp;ionnée (%Ln)</numerusform>
            <numerusform>Uniquement les %Ln lignes sélect&amp;ionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to save.</source>
        <translation>Aucune ligne n’est affichée&#xa0;: il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>For spreadsheets: one column for each field of a task, with full times. No cell is read as a formula.</source>
        <translation>Pour les tableurs&#xa0;: une colonne pour chaque champ d’une tâche, avec les heures complètes. Aucune cellule n’est lue comme une formule.</translation>
    </message>
    <message>
        <source>For programs: every field of a task, named as in the API.</source>
        <translation>Pour les programmes&#xa0;: chaque champ d’une tâche, nommé comme dans l’API.</translation>
    </message>
    <message>
        <source>For people: the columns shown, under a title with the profile and the time of saving.</source>
        <translation>Pour la lecture&#xa0;: les colonnes affichées, sous un titre avec le profil et l’heure de l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveViewDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Replaces the view &quot;%1&quot;</source>
        <translation>Remplace la vue «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SecretStore</name>
    <message>
        <source>The keyring has not answered yet. It may be asking for its password in another window.</source>
        <translation>Le trousseau n’a pas encore répondu. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>the keyring does not answer: unlock it (Passwords and Keys, or KWallet Manager) and try again</source>
        <translation>le trousseau ne répond pas&#xa0;: déverrouillez-le (Mots de passe et clés, ou Gestionnaire KWallet) et réessayez</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsActions</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>Poll&amp;ing Settings…</source>
        <translation>Paramètres d’&amp;interrogation…</translation>
    </message>
    <message>
        <source>&amp;History Settings…</source>
        <translation>Paramètres d’&amp;historique…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notifications…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsDialog</name>
    <message>
        <source>Save the changes before closing?</source>
        <translation>Enregistrer les modifications avant de fermer&#x202f;?</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>Si vous ne les enregistrez pas, elles sont perdues.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsPage</name>
    <message>
        <source>Changes apply immediately.</source>
        <translation>Les modifications prennent effet immédiatement.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Use It Here</source>
        <translation>&amp;Utiliser ici</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Par défaut</translation>
    </message>
    <message>
        <source>&amp;All to Default</source>
        <translation>&amp;Tout par défaut</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>In the table, a letter that is no shortcut begins a filter.</source>
        <translation>Dans le tableau, une lettre qui n’est pas un raccourci commence un filtre.</translation>
    </message>
    <message>
        <source>Press the new keys for &quot;%1&quot;. Esc leaves them as they are.</source>
        <translation>Appuyez sur les nouvelles touches pour «&#x202f;%1&#x202f;». Échap les laisse telles quelles.</translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <comment>keys, reason</comment>
        <translation>%1 n’a pas été accepté. %2</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, action</comment>
        <translation>%1 appartient à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the keys %2 now.</source>
        <translation>«&#x202f;%1&#x202f;» a désormais les touches %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no keys now.</source>
        <translation>«&#x202f;%1&#x202f;» n’a désormais aucune touche.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change or reset that first.</source>
        <comment>keys, action</comment>
        <translation>%1 appartient à «&#x202f;%2&#x202f;». Modifiez ou réinitialisez d’abord ce raccourci.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SingleInstance</name>
    <message>
        <source>another Taskwatch (process %1) is running but does not answer: end it and start again</source>
        <translation>un autre Taskwatch (processus %1) est en cours d’exécution, mais ne répond pas&#xa0;: mettez-y fin et relancez Taskwatch</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Order Added</source>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>&amp;Reverse Order</source>
        <translation>&amp;Inverser l’ordre</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskActions</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Refresh A&amp;ll</source>
        <translation>T&amp;out actualiser</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy I&amp;ds</source>
        <translation>Copier les &amp;identifiants</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Retir&amp;er de la liste</translation>
    </message>
    <message>
        <source>Notify Me When &amp;It Ends</source>
        <translation>M’a&amp;vertir à la fin</translation>
    </message>
    <message>
        <source>Open URL in &amp;Browser</source>
        <translation>Ouvrir l’URL dans le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Open in Co&amp;nsole</source>
        <translation>Ouvrir dans &amp;la console</translation>
    </message>
    <message>
        <source>Poll the selected tasks now, or all tasks if none is selected</source>
        <translation>Interroger maintenant les tâches sélectionnées, ou toutes si aucune n’est sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Edit ▸ Copy As copies the row.</source>
        <translation>%1. «&#x202f;Édition ▸ Copier comme&#x202f;» copie la ligne.</translation>
    </message>
    <message>
        <source>%1. %2 copies the row.</source>
        <translation>%1. %2 copie la ligne.</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot;</source>
        <translation>«&#x202f;%1&#x202f;» copié</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ids</source>
        <translation>
            <numerusform>%Ln identifiant copié</numerusform>
            <numerusform>%Ln identifiants copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskGroupModel</name>
    <message>
        <source>Kind of error: %1</source>
        <translation>Type d’erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>URL without a host</source>
        <translation>URL sans hôte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of error and a host</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kind of error: %1, muted</source>
        <translation>Type d’erreur&#xa0;: %1, notifications suspendues</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskHistoryTab</name>
    <message>
        <source>Changes of the task</source>
        <translation>Changements de la tâche</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskWindow</name>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
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
        <translation>Ouvrir dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Show the list a second time, with another filter, order and columns</source>
        <translation>Afficher la liste une seconde fois, avec un autre filtre, un autre ordre et d’autres colonnes</translation>
    </message>
    <message>
        <source>Show the selected tasks side by side</source>
        <translation>Afficher les tâches sélectionnées côte à côte</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to open them in windows of their own</source>
        <translation>Sélectionnez au plus %1 tâches pour les ouvrir dans leurs propres fenêtres</translation>
    </message>
    <message>
        <source>At most %1 tasks can have windows of their own. Close some first.</source>
        <translation>Au plus %1 tâches peuvent avoir leur propre fenêtre. Fermez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to compare them</source>
        <translation>Sélectionnez au plus %1 tâches pour les comparer</translation>
    </message>
    <message>
        <source>At most %1 comparisons can be open. Close some first.</source>
        <translation>Au plus %1 comparaisons peuvent être ouvertes. Fermez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>At most %1 other windows can show the list</source>
        <translation>Au plus %1 autres fenêtres peuvent afficher la liste</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>This task has no history yet</source>
        <translation>Cette tâche n’a pas encore d’historique</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>when, how it is known, what</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Événement %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TokenFinder</name>
    <message>
        <source>the token was stored only until Taskwatch exited: enter it again</source>
        <translation>le jeton n’était conservé que jusqu’à la fermeture de Taskwatch&#xa0;: saisissez-le à nouveau</translation>
    </message>
    <message>
        <source>no token is saved for this profile in the keyring: enter the token, or choose a file or an environment variable</source>
        <translation>aucun jeton n’est conservé pour ce profil dans le trousseau&#xa0;: saisissez le jeton, ou choisissez un fichier ou une variable d’environnement</translation>
    </message>
    <message>
        <source>$%1 is not set: set it and start Taskwatch again, or choose another source for the token</source>
        <translation>$%1 n’est pas définie&#xa0;: définissez-la et redémarrez Taskwatch, ou choisissez une autre source pour le jeton</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>dans $%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ToolBar</name>
    <message>
        <source>Toolba&amp;r</source>
        <translation>&amp;Barre d’outils</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Symbols &amp;and Text</source>
        <translation>Icônes &amp;et texte</translation>
    </message>
    <message>
        <source>&amp;Symbols Only</source>
        <translation>&amp;Icônes uniquement</translation>
    </message>
    <message>
        <source>&amp;Text Only</source>
        <translation>&amp;Texte uniquement</translation>
    </message>
    <message>
        <source>S&amp;how Toolbar</source>
        <translation>&amp;Afficher la barre d’outils</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrayIcon</name>
    <message>
        <source>&amp;Open Taskwatch</source>
        <translation>&amp;Ouvrir Taskwatch</translation>
    </message>
    <message>
        <source>Show &amp;Failed Tasks</source>
        <translation>&amp;Afficher les tâches en échec</translation>
    </message>
    <message>
        <source>&amp;Notification Settings…</source>
        <translation>Paramètres de &amp;notification…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Mute Notifications</source>
        <translation>&amp;Suspendre les notifications</translation>
    </message>
    <message>
        <source>&amp;Unmute (Muted until %1)</source>
        <translation>&amp;Rétablir (suspendues jusqu’au %1)</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>Suspendre l’&amp;interrogation</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendChart</name>
    <message>
        <source>Tasks and failures over time</source>
        <translation>Tâches et échecs au fil du temps</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values appear at %1.</source>
        <translation>Rien n’a encore été relevé. Les premières valeurs apparaîtront à %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded during this time. The next values appear at %1.</source>
        <translation>Rien n’a été relevé pendant ce temps. Les prochaines valeurs apparaîtront à %1.</translation>
    </message>
    <message>
        <source>Click to show only tasks with a failed attempt then</source>
        <translation>Cliquez pour n’afficher que les tâches dont une tentative a échoué à ce moment</translation>
    </message>
    <message>
        <source>Click to show only tasks that were %1 then</source>
        <comment>phase</comment>
        <translation>Cliquez pour n’afficher que les tâches qui étaient %1 à ce moment</translation>
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
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>&amp;Over Time</source>
        <translation>Au fil du tem&amp;ps</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendView</name>
    <message>
        <source>1 h</source>
        <comment>the last hour</comment>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>the last 6 hours</comment>
        <translation>6&#xa0;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>the last 24 hours</comment>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>the last 7 days</comment>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Les 6 dernières heures</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les 24 dernières heures</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>Failures by Host</source>
        <translation>Échecs par hôte</translation>
    </message>
    <message>
        <source>Divide the failures by the host of the tasks&apos; URL</source>
        <translation>Répartir les échecs par hôte de l’URL des tâches</translation>
    </message>
    <message>
        <source>Whole Range</source>
        <translation>Période entière</translation>
    </message>
    <message>
        <source>Show all of the time again (double click, Esc)</source>
        <translation>Afficher à nouveau toute la période (double clic, Échap)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 a été retirée.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tasks.</source>
        <translation>
            <numerusform>%Ln tâche a été retirée.</numerusform>
            <numerusform>%Ln tâches ont été retirées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Apply, save or manage views: filter, columns and sort order under a name</source>
        <translation>Appliquer, enregistrer ou gérer des vues&#xa0;: filtre, colonnes et ordre de tri sous un nom</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>The window no longer shows the view as it was saved. Save the changes, or apply it again.</source>
        <translation>La fenêtre n’affiche plus la vue telle qu’elle a été enregistrée. Enregistrez les modifications ou appliquez la vue à nouveau.</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Vue&#xa0;: %1, modifiée</translation>
    </message>
    <message>
        <source>The current view. Click to apply, save or manage views.</source>
        <translation>La vue actuelle. Cliquez pour appliquer, enregistrer ou gérer des vues.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>Save &amp;Changes</source>
        <translation>Enregistrer les &amp;modifications</translation>
    </message>
    <message>
        <source>&amp;Save View As…</source>
        <translation>&amp;Enregistrer la vue sous…</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>&amp;Gérer les vues…</translation>
    </message>
    <message>
        <source>Save Changes of View</source>
        <translation>Enregistrer les modifications de la vue</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>Aucune vue enregistrée</translation>
    </message>
    <message>
        <source>Save &amp;Changes to &quot;%1&quot;</source>
        <translation>Enregistrer les &amp;modifications dans «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WallMode</name>
    <message>
        <source>&amp;Wall Mode</source>
        <translation>&amp;Mode mural</translation>
    </message>
    <message>
        <source>Leave Wall Mode</source>
        <translation>Quitter le mode mural</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowHelp</name>
    <message>
        <source>About Taskwatch</source>
        <translation>À propos de Taskwatch</translation>
    </message>
    <message>
        <source>Taskwatch %1
Monitors tasks in HTTP task queues. It only reads.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Taskwatch %1
Surveille les tâches de files d’attente HTTP. Il ne fait que lire.

Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowPanes</name>
    <message>
        <source>Esc or F11 leaves wall mode</source>
        <translation>Échap ou F11 quitte le mode mural</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowShortcuts</name>
    <message>
        <source>%1: %2</source>
        <comment>titles of a menu and its submenu</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Letters are for typing. Add Ctrl or Alt, or use a function key.</source>
        <translation>Les lettres servent à la saisie. Ajoutez Ctrl ou Alt, ou utilisez une touche de fonction.</translation>
    </message>
    <message>
        <source>This key moves in the window. Add Ctrl or Alt, or use a function key.</source>
        <translation>Cette touche sert à se déplacer dans la fenêtre. Ajoutez Ctrl ou Alt, ou utilisez une touche de fonction.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowZoom</name>
    <message>
        <source>&amp;Zoom In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>De&amp;nsité</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Confortable</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompacte</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>prévue maintenant</translation>
    </message>
</context>
<context>
    <name>TimelineHints</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>events</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here:</source>
        <translation>Également ici&#xa0;:</translation>
    </message>
    <message>
        <source>Next attempt (nextProcessAt): %1</source>
        <translation>Prochaine tentative (nextProcessAt)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deadline, passed</source>
        <translation>Échéance, dépassée</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>This time is by the endpoint&apos;s clock. The mark is placed by this computer&apos;s clock.</source>
        <translation>Cette heure est celle de l’horloge du point de terminaison. Le repère est placé selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it. Since:</source>
        <translation>Indiqué par le serveur&#x202f;; aucune interrogation ne l’a observé. Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Since, as told by the server:</source>
        <translation>Depuis, selon le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>%1 for %2 so far</source>
        <comment>state, length of time</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, length of time</comment>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The state changed between two polls, %1 apart.</source>
        <translation>L’état a changé entre deux interrogations, à %1 d’intervalle.</translation>
    </message>
    <message>
        <source>Second poll:</source>
        <translation>Seconde interrogation&#xa0;:</translation>
    </message>
    <message>
        <source>Break: %1 without a change, drawn short.</source>
        <translation>Coupure&#xa0;: %1 sans changement, dessinée en raccourci.</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms, the wheel scrolls, dragging moves. Keys: + and − zoom, 0 fits all, ← and → move between events.</source>
        <translation>Ctrl+molette zoome, la molette fait défiler, faire glisser déplace. Touches&#xa0;: + et − zooment, 0 ajuste tout, ← et → passent d’un événement à l’autre.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>no change for %1</source>
        <comment>a length of time, drawn short</comment>
        <translation>aucun changement pendant %1</translation>
    </message>
    <message>
        <source>no polling for %1</source>
        <translation>aucune interrogation pendant %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt; a countdown, or how long it is overdue</comment>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>deadline passed %1</source>
        <translation>échéance dépassée %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>échéance %1</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>un profil ne peut pas lire son jeton sur l’entrée standard&#xa0;: choisissez un fichier</translation>
    </message>
    <message>
        <source>%1 is not a regular file: choose one whose first line is the token</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;: choisissez-en un dont la première ligne est le jeton</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read: %2; check that it exists and that you can read it</source>
        <translation>impossible de lire le fichier de jeton %1&#xa0;: %2&#x202f;; vérifiez qu’il existe et que vous pouvez le lire</translation>
    </message>
    <message>
        <source>in the token file %1: %2</source>
        <translation>dans le fichier de jeton %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file %1. Use chmod 600 to prevent that.</source>
        <translation>D’autres utilisateurs de cette machine peuvent lire le fichier de jeton %1. Utilisez chmod 600 pour l’empêcher.</translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message>
        <source>%1 %2</source>
        <comment>a phase and how many tasks are in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Aucune tâche</translation>
    </message>
</context>
<context>
    <name>TrendPainter</name>
    <message>
        <source>Failures per minute</source>
        <translation>Échecs par minute</translation>
    </message>
    <message>
        <source>others</source>
        <comment>failures at other hosts</comment>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1 (%2 a minute)</source>
        <translation>%1 (%2 par minute)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>le programme n’était pas en cours d’exécution</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>la fenêtre était masquée</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>le point de terminaison était injoignable</translation>
    </message>
    <message>
        <source>nothing was watched</source>
        <translation>rien n’était surveillé</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>no polling: %1</source>
        <translation>pas d’interrogation&#xa0;: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non relevé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, phase</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>aucune tâche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, number of failures</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>failures at other hosts</comment>
        <translation>autres %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>aucun hôte</translation>
    </message>
    <message>
        <source>no failed attempts</source>
        <translation>aucune tentative échouée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>%Ln tentative échouée</numerusform>
            <numerusform>%Ln tentatives échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed attempts at %1</source>
        <translation>Tentatives échouées (%1)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>phase, time</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message>
        <source>The endpoint knows none of these tasks. Check the region and the API version.</source>
        <translation>Le point de terminaison ne connaît aucune de ces tâches. Vérifiez la région et la version de l’API.</translation>
    </message>
    <message>
        <source>Polling continues.</source>
        <translation>L’interrogation continue.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint no longer finds %Ln tasks that it found before. It is probably another server, or its data is lost. These tasks do not count as gone.</source>
        <translation>
            <numerusform>Le point de terminaison ne trouve plus %Ln tâche qu’il trouvait auparavant. C’est probablement un autre serveur, ou ses données sont perdues. Cette tâche n’est pas comptée comme disparue.</numerusform>
            <numerusform>Le point de terminaison ne trouve plus %Ln tâches qu’il trouvait auparavant. C’est probablement un autre serveur, ou ses données sont perdues. Ces tâches ne sont pas comptées comme disparues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Taskwatch tries again automatically.</source>
        <translation>Taskwatch réessaie automatiquement.</translation>
    </message>
    <message>
        <source>The server requested a longer wait. Polling resumes at %1, in %2.</source>
        <translation>Le serveur a demandé une attente plus longue. L’interrogation reprend à %1, dans %2.</translation>
    </message>
    <message>
        <source>Polling resumes at %1, in %2, at half the rate.</source>
        <translation>L’interrogation reprend à %1, dans %2, à la moitié du débit.</translation>
    </message>
    <message>
        <source>Polling stopped. Refresh (F5) tries again.</source>
        <translation>L’interrogation est arrêtée. «&#x202f;Actualiser&#x202f;» (F5) réessaie.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nouvel essai maintenant.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Write {taskId} where the id belongs in the address.</source>
        <translation>Écrivez {taskId} à l’endroit de l’adresse où va l’identifiant.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http:// and has a host and no user.</source>
        <translation>Saisissez une adresse qui commence par https:// ou http://, avec un hôte et sans utilisateur.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Times</source>
        <translation>He&amp;ures</translation>
    </message>
    <message>
        <source>&amp;Next Form</source>
        <translation>Format &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>no Taskwatch is running, so there is nothing to pause</source>
        <translation>aucun Taskwatch n’est en cours d’exécution, il n’y a donc rien à suspendre</translation>
    </message>
    <message>
        <source>%1
See taskwatch --help.</source>
        <translation>%1
Voir taskwatch --help.</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>il en manque une partie</translation>
    </message>
    <message>
        <source>could not write the output: %1</source>
        <translation>impossible d’écrire la sortie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>printUnsaved</name>
    <message>
        <source>a settings file was not valid; a copy of it was saved as %1 before it was changed</source>
        <translation>un fichier de paramètres n’était pas valide&#x202f;; une copie a été enregistrée sous %1 avant sa modification</translation>
    </message>
</context>
</TS>
