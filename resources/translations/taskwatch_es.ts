<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AlertSentence</name>
    <message>
        <source>%1 is waiting</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 está en espera</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 está en ejecución</translation>
    </message>
    <message>
        <source>%1 is retrying</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 se está reintentando</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 se ha completado</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 se ha cancelado</translation>
    </message>
    <message>
        <source>%1 is in an unknown state</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 está en un estado desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are waiting</source>
        <translation>
            <numerusform>%Ln tarea está en espera</numerusform>
            <numerusform>%Ln tareas están en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are running</source>
        <translation>
            <numerusform>%Ln tarea está en ejecución</numerusform>
            <numerusform>%Ln tareas están en ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are retrying</source>
        <translation>
            <numerusform>%Ln tarea se está reintentando</numerusform>
            <numerusform>%Ln tareas se están reintentando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks succeeded</source>
        <translation>
            <numerusform>%Ln tarea se ha completado</numerusform>
            <numerusform>%Ln tareas se han completado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed</source>
        <translation>
            <numerusform>%Ln tarea ha fallado</numerusform>
            <numerusform>%Ln tareas han fallado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were cancelled</source>
        <translation>
            <numerusform>%Ln tarea se ha cancelado</numerusform>
            <numerusform>%Ln tareas se han cancelado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are in an unknown state</source>
        <translation>
            <numerusform>%Ln tarea está en un estado desconocido</numerusform>
            <numerusform>%Ln tareas están en un estado desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are waiting</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 está en espera</numerusform>
            <numerusform>%Ln tareas para %1 están en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are running</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 está en ejecución</numerusform>
            <numerusform>%Ln tareas para %1 están en ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are retrying</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 se está reintentando</numerusform>
            <numerusform>%Ln tareas para %1 se están reintentando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 succeeded</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 se ha completado</numerusform>
            <numerusform>%Ln tareas para %1 se han completado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 failed</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 ha fallado</numerusform>
            <numerusform>%Ln tareas para %1 han fallado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were cancelled</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 se ha cancelado</numerusform>
            <numerusform>%Ln tareas para %1 se han cancelado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are in an unknown state</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 está en un estado desconocido</numerusform>
            <numerusform>%Ln tareas para %1 están en un estado desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 ha desaparecido</translation>
    </message>
    <message>
        <source>%1 was retried</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 se ha reintentado</translation>
    </message>
    <message>
        <source>%1 was retried %2 times or more</source>
        <comment>a task&apos;s id, a number</comment>
        <translation>%1 se ha reintentado %2 veces o más</translation>
    </message>
    <message>
        <source>%1 has an error</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 tiene un error</translation>
    </message>
    <message>
        <source>%1 is overdue by more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 lleva más de %2 de retraso</translation>
    </message>
    <message>
        <source>%1 got no answer for more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 lleva más de %2 sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are gone</source>
        <translation>
            <numerusform>%Ln tarea ha desaparecido</numerusform>
            <numerusform>%Ln tareas han desaparecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried</source>
        <translation>
            <numerusform>%Ln tarea se ha reintentado</numerusform>
            <numerusform>%Ln tareas se han reintentado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried %1 times or more</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%Ln tarea se ha reintentado %1 veces o más</numerusform>
            <numerusform>%Ln tareas se han reintentado %1 veces o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have an error</source>
        <translation>
            <numerusform>%Ln tarea tiene un error</numerusform>
            <numerusform>%Ln tareas tienen un error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are overdue by more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln tarea lleva más de %1 de retraso</numerusform>
            <numerusform>%Ln tareas llevan más de %1 de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks got no answer for more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln tarea lleva más de %1 sin respuesta</numerusform>
            <numerusform>%Ln tareas llevan más de %1 sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are gone</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 ha desaparecido</numerusform>
            <numerusform>%Ln tareas para %1 han desaparecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 se ha reintentado</numerusform>
            <numerusform>%Ln tareas para %1 se han reintentado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried %2 times or more</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>%Ln tarea para %1 se ha reintentado %2 veces o más</numerusform>
            <numerusform>%Ln tareas para %1 se han reintentado %2 veces o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 have an error</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln tarea para %1 tiene un error</numerusform>
            <numerusform>%Ln tareas para %1 tienen un error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are overdue by more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%Ln tarea para %1 lleva más de %2 de retraso</numerusform>
            <numerusform>%Ln tareas para %1 llevan más de %2 de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 got no answer for more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%Ln tarea para %1 lleva más de %2 sin respuesta</numerusform>
            <numerusform>%Ln tareas para %1 llevan más de %2 sin respuesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiFile</name>
    <message>
        <source>exactly one of &quot;at&quot;, &quot;sum&quot;, &quot;idPart&quot; and &quot;count&quot; must name the place of the fact</source>
        <translation>el lugar del dato debe indicarse con uno solo de &quot;at&quot;, &quot;sum&quot;, &quot;idPart&quot; y &quot;count&quot;</translation>
    </message>
    <message>
        <source>the list is empty; name a place of the fact</source>
        <translation>la lista está vacía; indique un lugar del dato</translation>
    </message>
    <message>
        <source>&quot;rows&quot; are reports already</source>
        <translation>&quot;rows&quot; ya cumple la función de &quot;reports&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a task needs it</source>
        <translation>falta &quot;%1&quot;; una tarea lo necesita</translation>
    </message>
    <message>
        <source>the state cannot depend on the state; leave out &quot;whenPhase&quot; and &quot;whenState&quot;</source>
        <translation>el estado no puede depender del estado; omita &quot;whenPhase&quot; y &quot;whenState&quot;</translation>
    </message>
    <message>
        <source>a fact is taken from rows, but the file has no &quot;rows&quot;</source>
        <translation>un dato se toma de filas, pero el archivo no tiene &quot;rows&quot;</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is listed twice</source>
        <translation>el estado «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>no state is named, so no task could ever be finished</source>
        <translation>no se indica ningún estado, así que ninguna tarea podría terminar nunca</translation>
    </message>
    <message>
        <source>every successful answer would mean &quot;not found&quot;; add &quot;empty&quot; or &quot;at&quot;</source>
        <translation>toda respuesta correcta significaría «no encontrada»; añada &quot;empty&quot; o &quot;at&quot;</translation>
    </message>
    <message>
        <source>a path must begin with / and name something</source>
        <translation>una ruta debe empezar por / y nombrar algo</translation>
    </message>
    <message>
        <source>name the header, as in {&quot;header&quot;: &quot;X-Api-Key&quot;}</source>
        <translation>indique la cabecera, como en {&quot;header&quot;: &quot;X-Api-Key&quot;}</translation>
    </message>
    <message>
        <source>{%1} is unknown; the parts of an id are %2</source>
        <translation>{%1} es desconocido; las partes de un ID son %2</translation>
    </message>
    <message>
        <source>the request must contain {%1}</source>
        <translation>la petición debe contener {%1}</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, &quot;%3&quot;: %4</source>
        <translation>%1, línea %2, &quot;%3&quot;: %4</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>el archivo ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSON no válido: %1</translation>
    </message>
    <message>
        <source>the key is used twice</source>
        <translation>la clave se usa dos veces</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>se esperaba un objeto JSON</translation>
    </message>
    <message>
        <source>the file has format %1, and this version of Taskwatch reads format %2; update Taskwatch</source>
        <translation>el archivo tiene el formato %1 y esta versión de Taskwatch lee el formato %2; instale una versión más reciente de Taskwatch</translation>
    </message>
    <message>
        <source>write &quot;format&quot;: %1</source>
        <translation>escriba &quot;format&quot;: %1</translation>
    </message>
    <message>
        <source>a place must begin with a text of at least %1 characters</source>
        <translation>un lugar debe empezar por un texto de al menos %1 caracteres</translation>
    </message>
    <message>
        <source>two names in braces must have a text between them</source>
        <translation>entre dos nombres entre llaves debe haber un texto</translation>
    </message>
    <message>
        <source>the last name must be {%1}</source>
        <translation>el último nombre debe ser {%1}</translation>
    </message>
    <message>
        <source>a part is listed twice</source>
        <translation>una parte aparece dos veces</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>se esperaba %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>unknown key; the keys here are %1</source>
        <translation>clave desconocida; aquí las claves son %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>the name of an environment variable: letters, digits and _</source>
        <translation>el nombre de una variable de entorno: letras, dígitos y _</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a list of texts, numbers, true and false</source>
        <translation>una lista de textos, números, true y false</translation>
    </message>
    <message>
        <source>the name of a header: letters, digits, - and _</source>
        <translation>el nombre de una cabecera: letras, dígitos, - y _</translation>
    </message>
    <message>
        <source>a { must be followed by a name and }, as in {id}</source>
        <translation>tras { debe haber un nombre y }, como en {id}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phase</source>
        <translation>«%1» no es una fase</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objeto entre { }</translation>
    </message>
    <message>
        <source>a list of objects, as in [{ … }]</source>
        <translation>una lista de objetos, como en [{ … }]</translation>
    </message>
    <message>
        <source>a list is named by letters, digits, _ and -, and begins with a letter</source>
        <translation>el nombre de una lista consta de letras, dígitos, _ y -, y empieza por una letra</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else; use another name</source>
        <translation>«%1» ya significa otra cosa; use otro nombre</translation>
    </message>
    <message>
        <source>{%1} is in the path</source>
        <translation>{%1} está en la ruta</translation>
    </message>
    <message>
        <source>{%1} has the name of the list, so it is always given; leave it out here</source>
        <translation>{%1} tiene el nombre de la lista, así que siempre se indica; omítalo aquí</translation>
    </message>
    <message>
        <source>{%1} is not in the request</source>
        <translation>{%1} no está en la petición</translation>
    </message>
    <message>
        <source>a list has at most %1 names in braces</source>
        <translation>una lista tiene como máximo %1 nombres entre llaves</translation>
    </message>
    <message>
        <source>&quot;size&quot; is missing; it is sent as &quot;%1&quot;</source>
        <translation>falta &quot;size&quot;; se envía como «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fact of a task</source>
        <translation>«%1» no es un dato de una tarea</translation>
    </message>
    <message>
        <source>a list without ids cannot be read</source>
        <translation>una lista sin ID no se puede leer</translation>
    </message>
    <message>
        <source>the request must contain {%1}, because the ids of the tasks contain it</source>
        <translation>la petición debe contener {%1}, porque los ID de las tareas lo contienen</translation>
    </message>
    <message>
        <source>with &quot;rows&quot;, a list is read only for the ids in it</source>
        <translation>con &quot;rows&quot;, una lista solo se lee por los ID que contiene</translation>
    </message>
    <message>
        <source>such a list must have one page or pages by cursor, and ids of one part</source>
        <translation>una lista así debe tener una sola página o páginas por cursor, e ID de una sola parte</translation>
    </message>
    <message>
        <source>the request of such a list must contain {%1} and no other name</source>
        <translation>la petición de una lista así debe contener {%1} y ningún otro nombre</translation>
    </message>
    <message>
        <source>such a list is read in place of single tasks, so only &quot;deadline&quot; may be missing in it</source>
        <translation>una lista así se lee en lugar de tareas individuales, así que en ella solo puede faltar &quot;deadline&quot;</translation>
    </message>
    <message>
        <source>another list is that of the group already; only one can be</source>
        <translation>otra lista ya es la del grupo; solo puede haber una</translation>
    </message>
    <message>
        <source>{%1} has no value in this request</source>
        <translation>{%1} no tiene valor en esta petición</translation>
    </message>
    <message>
        <source>ids of several parts cannot be requested together</source>
        <translation>los ID de varias partes no se pueden pedir juntos</translation>
    </message>
    <message>
        <source>give the number of ids that a request may contain, at least 2</source>
        <translation>indique el número de ID que puede contener una petición, como mínimo 2</translation>
    </message>
    <message>
        <source>&quot;send&quot; is missing; it is the parameter of the cursor</source>
        <translation>falta &quot;send&quot;; es el parámetro del cursor</translation>
    </message>
    <message>
        <source>a feed consists of rows, but the file has no &quot;rows&quot;</source>
        <translation>un &quot;feed&quot; consta de filas, pero el archivo no tiene &quot;rows&quot;</translation>
    </message>
    <message>
        <source>the path must begin with /; it is below the base address of the profile</source>
        <translation>la ruta debe empezar por /; es relativa a la dirección base del perfil</translation>
    </message>
    <message>
        <source>the path must stay below the base address: no //, . or ..</source>
        <translation>la ruta no debe salir de la dirección base: sin //, . ni ..</translation>
    </message>
    <message>
        <source>a path has no blanks, ? or #; write a query as &quot;query&quot;, the rest as %20</source>
        <translation>una ruta no contiene espacios, ? ni #; escriba la query en &quot;query&quot; y lo demás como %20</translation>
    </message>
</context>
<context>
    <name>ApiFiles</name>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>there is no API &quot;%1&quot;; the known ones are %2</source>
        <translation>no existe la API «%1»; las conocidas son %2</translation>
    </message>
</context>
<context>
    <name>ApiProblemText</name>
    <message>
        <source>Nothing is polled or added, because the API of this profile cannot be used: %1. The list and its history are kept. Columns and filters have their usual names in place of the API&apos;s. Correct this, then close this window and open the profile again.</source>
        <translation>No se consulta ni se añade nada, porque la API de este perfil no se puede usar: %1. La lista y su historial se conservan. Las columnas y los filtros tienen sus nombres habituales en lugar de los de la API. Corríjalo, cierre esta ventana y vuelva a abrir el perfil.</translation>
    </message>
    <message>
        <source>The API of this recording cannot be used: %1. Tasks and history are complete. Columns and filters have their usual names in place of the API&apos;s, and curl commands cannot be copied.</source>
        <translation>La API de esta grabación no se puede usar: %1. Las tareas y el historial están completos. Las columnas y los filtros tienen sus nombres habituales en lugar de los de la API, y no se pueden copiar comandos curl.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>the token contains a space, a control character or a non-ASCII character</source>
        <translation>el token contiene un espacio, un carácter de control o un carácter que no es ASCII</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>el token está vacío</translation>
    </message>
    <message>
        <source>the token has %1 bytes; the limit is %2</source>
        <translation>el token tiene %1 bytes; el límite es %2</translation>
    </message>
    <message>
        <source>the token is the name of a variable, such as ${TOKEN}, not its value; the program that should have replaced it did not</source>
        <translation>el token es el nombre de una variable, como ${TOKEN}, y no su valor; el programa que debía sustituirlo no lo ha hecho</translation>
    </message>
    <message>
        <source>the token has a quote mark at one end only; it may be cut</source>
        <translation>el token tiene comillas en un solo extremo; puede estar cortado</translation>
    </message>
    <message>
        <source>the token contains an invisible character; type it or copy it again</source>
        <translation>el token contiene un carácter invisible; escríbalo o cópielo de nuevo</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. No existing file was changed. %3</source>
        <comment>a file, why, what to do</comment>
        <translation>No se ha podido escribir «%1»: %2. No se ha modificado ningún archivo existente. %3</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another.</source>
        <translation>La carpeta no existe: elija otra.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>Elija otra carpeta o vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation>No se puede eliminar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>ByteText</name>
    <message>
        <source>not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
</context>
<context>
    <name>CellFilter</name>
    <message numerus="yes">
        <source>%n retries</source>
        <comment>of a task</comment>
        <translation>
            <numerusform>%n reintento</numerusform>
            <numerusform>%n reintentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>not polled yet</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>passed %1</source>
        <comment>a deadline; %1 is an age</comment>
        <translation>superada %1</translation>
    </message>
    <message>
        <source>will miss by %1</source>
        <comment>a deadline; %1 is a duration</comment>
        <translation>llegará %1 tarde</translation>
    </message>
    <message>
        <source>finished or removed</source>
        <comment>not found several times in a row, polled rarely</comment>
        <translation>terminada o eliminada</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>not found several times in a row, polled rarely or no longer</comment>
        <translation>desaparecida</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>obsoleta: %1</translation>
    </message>
    <message>
        <source>final</source>
        <comment>the state of a task that cannot change any more</comment>
        <translation>final</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>attempt failed</source>
        <translation>intento fallido</translation>
    </message>
    <message>
        <source>No events observed yet</source>
        <translation>Aún no se ha observado ningún evento</translation>
    </message>
    <message>
        <source>Observed events, oldest first:</source>
        <translation>Eventos observados, del más antiguo al más reciente:</translation>
    </message>
    <message numerus="yes">
        <source>%n retries; the maximum is unknown</source>
        <translation>
            <numerusform>%n reintento; se desconoce el máximo</numerusform>
            <numerusform>%n reintentos; se desconoce el máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt (nextProcessAt) is %1 after the deadline.</source>
        <translation>El próximo intento (nextProcessAt) está previsto %1 después de la fecha límite.</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Last poll:
%1</source>
        <translation>Última consulta:
%1</translation>
    </message>
    <message>
        <source>Not found %1 times in a row, but it was there before: it was finished or removed. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>No se ha encontrado %1 veces seguidas, pero antes estaba: se ha terminado o eliminado. Ahora esta tarea se consulta con poca frecuencia. «Actualizar» la consulta de inmediato.</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>No se ha encontrado %1 veces seguidas. Ahora esta tarea se consulta con poca frecuencia. «Actualizar» la consulta de inmediato.</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is no longer polled. Refresh polls it again.</source>
        <translation>No se ha encontrado %1 veces seguidas. Esta tarea ya no se consulta. «Actualizar» la consulta de nuevo.</translation>
    </message>
    <message>
        <source>This task is final. It is polled again within %1, in case it is run again.</source>
        <translation>Esta tarea está en un estado final. Se consultará de nuevo en menos de %1, por si se vuelve a ejecutar.</translation>
    </message>
    <message>
        <source>Polled again within %1.</source>
        <translation>Se consultará de nuevo en menos de %1.</translation>
    </message>
    <message>
        <source>This task is final and is no longer polled. Refresh polls it again.</source>
        <translation>Esta tarea está en un estado final y ya no se consulta. «Actualizar» la consulta de nuevo.</translation>
    </message>
    <message>
        <source>The values shown were last confirmed:
%1</source>
        <translation>Los valores mostrados se confirmaron por última vez:
%1</translation>
    </message>
    <message>
        <source>No poll has found a change yet</source>
        <translation>Ninguna consulta ha encontrado cambios todavía</translation>
    </message>
    <message>
        <source>The changes were observed before Taskwatch was started</source>
        <translation>Los cambios se observaron antes de iniciar Taskwatch</translation>
    </message>
    <message>
        <source>Last change: %1, observed %2</source>
        <translation>Último cambio: %1, observado %2</translation>
    </message>
    <message>
        <source>Flagged, because these facts do not fit together:</source>
        <translation>Incoherente, porque estos datos no concuerdan:</translation>
    </message>
    <message>
        <source>Look into the service that runs the task.</source>
        <translation>Revise el servicio que ejecuta la tarea.</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>retries</comment>
        <translation>no queda ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries used</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 de %Ln reintento usado</numerusform>
            <numerusform>%1 de %Ln reintentos usados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a number of retries</comment>
        <translation>restantes: %1</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>%1 is not a regular file; choose another</source>
        <translation>%1 no es un archivo normal; elija otro</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2; check that it exists and that you can read it, or choose another</source>
        <translation>no se puede leer el archivo %1: %2; compruebe que existe y que puede leerlo, o elija otro</translation>
    </message>
    <message>
        <source>the file %1 is too large for certificates; choose another</source>
        <translation>el archivo %1 es demasiado grande para contener certificados; elija otro</translation>
    </message>
    <message>
        <source>%1 contains no private key in PEM form; choose the file with the key of the client certificate</source>
        <translation>%1 no contiene ninguna clave privada en formato PEM; elija el archivo con la clave del certificado de cliente</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted; enter its passphrase in the profile</source>
        <translation>la clave de %1 está cifrada; introduzca su frase de paso en el perfil</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read with this passphrase; enter it again</source>
        <translation>no se puede leer la clave de %1 con esta frase de paso; introdúzcala de nuevo</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read; Taskwatch can use RSA and EC keys</source>
        <translation>no se puede leer la clave de %1; Taskwatch puede usar claves RSA y EC</translation>
    </message>
    <message>
        <source>%1 contains no certificate in PEM or PKCS#12 form; choose another</source>
        <translation>%1 no contiene ningún certificado en formato PEM o PKCS#12; elija otro archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read with this passphrase; enter it again, or, if an old program made the file, convert it with openssl pkcs12 -legacy</source>
        <translation>no se puede leer %1 con esta frase de paso; introdúzcala de nuevo o, si el archivo lo creó un programa antiguo, conviértalo con openssl pkcs12 -legacy</translation>
    </message>
    <message>
        <source>the key in %1 does not belong to the client certificate in %2; choose the key that does</source>
        <translation>la clave de %1 no corresponde al certificado de cliente de %2; elija la clave que le corresponde</translation>
    </message>
    <message>
        <source>the CA file %1 contains no certificate in PEM form; choose another, or convert it with openssl x509 -inform DER</source>
        <translation>el archivo de CA %1 no contiene ningún certificado en formato PEM; elija otro o conviértalo con openssl x509 -inform DER</translation>
    </message>
    <message>
        <source>the CA file %1 expired on %2; get a new one</source>
        <translation>el archivo de CA %1 caducó el %2; consiga uno nuevo</translation>
    </message>
    <message>
        <source>the client certificate %1 expired on %2; get a new one</source>
        <translation>el certificado de cliente %1 caducó el %2; consiga uno nuevo</translation>
    </message>
    <message>
        <source>the client certificate %1 is not valid before %2; check this machine&apos;s clock, or get a new one</source>
        <translation>el certificado de cliente %1 no es válido antes del %2; compruebe el reloj de este equipo o consiga uno nuevo</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>go to the detail of the task</source>
        <translation>ir al detalle de la tarea</translation>
    </message>
    <message>
        <source>Ctrl+double click</source>
        <translation>Ctrl+doble clic</translation>
    </message>
    <message>
        <source>open the task in a window of its own</source>
        <translation>abrir la tarea en una ventana propia</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>otras letras</translation>
    </message>
    <message>
        <source>begin a filter</source>
        <translation>iniciar un filtro</translation>
    </message>
    <message>
        <source>begin a filter; %1 are shortcuts</source>
        <comment>letters</comment>
        <translation>iniciar un filtro; %1 son atajos</translation>
    </message>
    <message>
        <source>step back: from the detail to the table, then to the filter, clear it, and go back to the table</source>
        <translation>retroceder: del detalle a la tabla, luego al filtro, borrarlo y volver a la tabla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>text in the id, message id, URL, error or state</source>
        <translation>texto en el ID, el ID de mensaje, la URL, el error o el estado</translation>
    </message>
    <message>
        <source>tasks in this phase, and this text</source>
        <translation>tareas en esta fase y con este texto</translation>
    </message>
    <message>
        <source>tasks that do not match this</source>
        <translation>tareas que no coinciden con esto</translation>
    </message>
    <message>
        <source>the exact phrase</source>
        <translation>la frase exacta</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>lo uno o lo otro</translation>
    </message>
</context>
<context>
    <name>CheckApi</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>  cannot be right: %1: %2</source>
        <translation>  no puede ser correcto: %1: %2</translation>
    </message>
    <message>
        <source>  The state is not in &quot;states&quot;, so the task would never be finished.</source>
        <translation>  El estado no está en &quot;states&quot;, así que la tarea no terminaría nunca.</translation>
    </message>
    <message>
        <source>told by the server:</source>
        <translation>comunicado por el servidor:</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>falló el intento %1</translation>
    </message>
    <message>
        <source>request: GET {base}%1</source>
        <translation>petición: GET {base}%1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>no se puede leer la entrada estándar: %1</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>sin ID</translation>
    </message>
    <message>
        <source>  %1: not a task: %2</source>
        <translation>  %1: no es una tarea: %2</translation>
    </message>
    <message>
        <source>  %1: %2 (phase %3)</source>
        <translation>  %1: %2 (fase %3)</translation>
    </message>
    <message>
        <source>the answer is not a list: %1</source>
        <translation>la respuesta no es una lista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which only the ids are used</source>
        <translation>
            <numerusform>%n entrada, de la que solo se usa el ID</numerusform>
            <numerusform>%n entradas, de las que solo se usan los ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page cannot be found: %1</source>
        <translation>no se encuentra la página siguiente: %1</translation>
    </message>
    <message>
        <source>The page is full. There may be more, which cannot be read without &quot;pages/by&quot;.</source>
        <translation>La página está llena. Puede haber más, que no se pueden leer sin &quot;pages/by&quot;.</translation>
    </message>
    <message>
        <source>the answer means that there is no such task</source>
        <translation>la respuesta significa que no existe tal tarea</translation>
    </message>
    <message>
        <source>with status %1 the answer means that there is no such task</source>
        <translation>con el código de estado %1, la respuesta significa que no existe tal tarea</translation>
    </message>
    <message>
        <source>error text: %1</source>
        <translation>texto del error: %1</translation>
    </message>
    <message>
        <source>the answer is not a task: %1</source>
        <translation>la respuesta no es una tarea: %1</translation>
    </message>
    <message>
        <source>--id must name one task or one list, and names %1</source>
        <translation>--id debe indicar una tarea o una lista, e indica %1</translation>
    </message>
    <message>
        <source>%1 is valid: %2</source>
        <translation>%1 es válido: %2</translation>
    </message>
    <message>
        <source>%1 (phase %2, final)</source>
        <comment>a state</comment>
        <translation>%1 (fase %2, final)</translation>
    </message>
    <message>
        <source>%1 (phase %2)</source>
        <comment>a state</comment>
        <translation>%1 (fase %2)</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>verb, the text of a field</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>%1; the other values are from %2</source>
        <comment>a failed poll; when the other values were confirmed</comment>
        <translation>%1; los demás valores son de %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Base address of the endpoint. Default: what the API&apos;s environment variable contains, else the API&apos;s own address.</source>
        <translation>Dirección base del endpoint. Valor predeterminado: el contenido de la variable de entorno de la API; si no, la dirección propia de la API.</translation>
    </message>
    <message>
        <source>Use the endpoint and token of this profile (see Settings).</source>
        <translation>Usa el endpoint y el token de este perfil (véase la configuración).</translation>
    </message>
    <message>
        <source>The API of the endpoint: its name, such as %1, or an API file that you wrote.</source>
        <translation>La API del endpoint: su nombre, como %1, o un archivo de API que usted haya escrito.</translation>
    </message>
    <message>
        <source>Check this API file. If --id is given, also print what it makes of the answer on standard input, fact by fact.</source>
        <translation>Comprueba este archivo de API. Con --id, muestra además, dato a dato, cómo interpreta la respuesta de la entrada estándar.</translation>
    </message>
    <message>
        <source>With --check-api: the id of the task, or the list, that the answer is about.</source>
        <translation>Con --check-api: el ID de la tarea, o la lista, a la que se refiere la respuesta.</translation>
    </message>
    <message>
        <source>Print the ids that pasting a text would find, one JSON object per line. The text is a file, or standard input. Polls nothing.</source>
        <translation>Muestra los ID que se encontrarían al pegar un texto, un objeto JSON por línea. El texto es un archivo o la entrada estándar. No consulta nada.</translation>
    </message>
    <message>
        <source>Allow plain http to other machines. The token is then sent unencrypted.</source>
        <translation>Permite http sin cifrar con otros equipos. El token se envía entonces sin cifrar.</translation>
    </message>
    <message>
        <source>Read the token from the first line of this file; - is standard input. Default: the API&apos;s environment variable.</source>
        <translation>Lee el token de la primera línea de este archivo; - es la entrada estándar. Valor predeterminado: la variable de entorno de la API.</translation>
    </message>
    <message>
        <source>Watch simulated tasks. Needs no endpoint and no token.</source>
        <translation>Vigila tareas simuladas. No necesita endpoint ni token.</translation>
    </message>
    <message>
        <source>Open a window for the first profile that has none. If no Taskwatch is running, this starts it as usual.</source>
        <translation>Abre una ventana para el primer perfil que no tenga ninguna. Si Taskwatch no está en ejecución, lo inicia como de costumbre.</translation>
    </message>
    <message>
        <source>Pause polling in all windows that are open, then exit.</source>
        <translation>Pone en pausa las consultas en todas las ventanas abiertas y termina.</translation>
    </message>
    <message>
        <source>Show a recording that was saved with Save Recording. Sends no requests and needs no token.</source>
        <translation>Muestra una grabación guardada con «Guardar grabación». No envía peticiones ni necesita token.</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and exit. Needs no display with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Guarda una imagen de la ventana como PNG y termina. Con QT_QPA_PLATFORM=offscreen no necesita pantalla.</translation>
    </message>
    <message>
        <source>Seconds before the screenshot (default 3).</source>
        <translation>Segundos antes de la captura de pantalla (3 de forma predeterminada).</translation>
    </message>
    <message>
        <source>Open no window: poll each task once and print as table, json or csv.</source>
        <translation>No abre ninguna ventana: consulta cada tarea una vez y la muestra como table, json o csv.</translation>
    </message>
    <message>
        <source>With --print: poll until every task is answered or finished, then print. Changes are reported on standard error.</source>
        <translation>Con --print: consulta hasta que todas las tareas tengan respuesta (answered) o hayan terminado (finished) y luego las muestra. Los cambios se notifican en la salida de error estándar.</translation>
    </message>
    <message>
        <source>Stop --print after this many seconds and print what is known (default: no limit).</source>
        <translation>Detiene --print tras estos segundos y muestra lo que se sepa (de forma predeterminada, sin límite).</translation>
    </message>
    <message>
        <source>Time limit for each request in seconds (default 10).</source>
        <translation>Tiempo límite de cada petición en segundos (10 de forma predeterminada).</translation>
    </message>
    <message>
        <source>Print the names of the profiles, one per line, and exit.</source>
        <translation>Muestra los nombres de los perfiles, uno por línea, y termina.</translation>
    </message>
    <message>
        <source>Print the names of the APIs, one per line, and exit.</source>
        <translation>Muestra los nombres de las API, uno por línea, y termina.</translation>
    </message>
    <message>
        <source>Check that everything the program needs is installed, then exit.</source>
        <translation>Comprueba que esté instalado todo lo que el programa necesita y termina.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>With --version, also print the libraries in use, their versions and licences.</source>
        <translation>Con --version, muestra también las bibliotecas en uso, sus versiones y sus licencias.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message>
        <source>Watches tasks of task queues that are reachable over HTTP. It sends only GET requests.</source>
        <translation>Vigila tareas de colas de tareas accesibles por HTTP. Solo envía peticiones GET.</translation>
    </message>
    <message>
        <source>Ids of tasks, and lists of tasks, to watch. A list is written as in the API file: message:ID, or queue:emails state:failed. An id that begins with msg_ is the list of the tasks of a message, like msg:ID; task:ID is always a task. Use - to read more ids from standard input, one per line or in any text that marks them. The name of a recording, FILE.taskwatch, opens it as --open does.</source>
        <translation>ID de tareas, y listas de tareas, que se vigilarán. Una lista se escribe como en el archivo de API: message:ID, o queue:emails state:failed. Un ID que empieza por msg_ es la lista de las tareas de un mensaje, como msg:ID; task:ID es siempre una tarea. Use - para leer más ID de la entrada estándar, uno por línea o en cualquier texto que los distinga. El nombre de una grabación, FILE.taskwatch, la abre igual que --open.</translation>
    </message>
    <message>
        <source>--%1 requires a number of seconds from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 requiere un número de segundos de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>--print requires table, json or csv, not &quot;%1&quot;</source>
        <translation>--print requiere table, json o csv, no «%1»</translation>
    </message>
    <message>
        <source>--until requires answered or finished, not &quot;%1&quot;</source>
        <translation>--until requiere answered o finished, no «%1»</translation>
    </message>
    <message>
        <source>--open requires a file name</source>
        <translation>--open requiere un nombre de archivo</translation>
    </message>
    <message>
        <source>--open shows the tasks of a recording and cannot be combined with ids</source>
        <translation>--open muestra las tareas de una grabación y no se puede combinar con ID</translation>
    </message>
    <message>
        <source>--open cannot be combined with --%1</source>
        <translation>--open no se puede combinar con --%1</translation>
    </message>
    <message>
        <source>--pause cannot be combined with other options or ids</source>
        <translation>--pause no se puede combinar con otras opciones ni con ID</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with ids</source>
        <translation>--new-window no se puede combinar con ID</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with --%1</source>
        <translation>--new-window no se puede combinar con --%1</translation>
    </message>
    <message>
        <source>--find-ids cannot be combined with --%1</source>
        <translation>--find-ids no se puede combinar con --%1</translation>
    </message>
    <message>
        <source>--find-ids reads one file; use - for standard input</source>
        <translation>--find-ids lee un solo archivo; use - para la entrada estándar</translation>
    </message>
    <message>
        <source>--id requires --check-api FILE</source>
        <translation>--id requiere --check-api FILE</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --api; the profile says which API it has</source>
        <translation>--profile no se puede combinar con --api; el perfil indica qué API tiene</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --api</source>
        <translation>--demo no se puede combinar con --api</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --endpoint or --token-file</source>
        <translation>--demo no se puede combinar con --endpoint ni con --token-file</translation>
    </message>
    <message>
        <source>--profile requires a profile name</source>
        <translation>--profile requiere el nombre de un perfil</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --endpoint</source>
        <translation>--profile no se puede combinar con --endpoint</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --token-file; the profile says where its token is</source>
        <translation>--profile no se puede combinar con --token-file; el perfil indica dónde está su token</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --profile</source>
        <translation>--demo no se puede combinar con --profile</translation>
    </message>
    <message>
        <source>--until requires --print FORMAT</source>
        <translation>--until requiere --print FORMAT</translation>
    </message>
    <message>
        <source>--timeout requires --print FORMAT; use --request-timeout to limit single requests</source>
        <translation>--timeout requiere --print FORMAT; use --request-timeout para limitar las peticiones individuales</translation>
    </message>
    <message>
        <source>--after requires --screenshot FILE</source>
        <translation>--after requiere --screenshot FILE</translation>
    </message>
    <message>
        <source>--print cannot be combined with --screenshot</source>
        <translation>--print no se puede combinar con --screenshot</translation>
    </message>
    <message>
        <source>the token and the ids cannot both be read from standard input; put the token in a file</source>
        <translation>el token y los ID no se pueden leer a la vez de la entrada estándar; ponga el token en un archivo</translation>
    </message>
    <message>
        <source>--print requires ids; use - to read them from standard input</source>
        <translation>--print requiere ID; use - para leerlos de la entrada estándar</translation>
    </message>
    <message>
        <source>Every task was answered; with --until finished, all succeeded.</source>
        <translation>Todas las tareas obtuvieron respuesta; con --until finished, todas se completaron.</translation>
    </message>
    <message>
        <source>Some tasks were not answered, are gone, or could not be written.</source>
        <translation>Algunas tareas no obtuvieron respuesta, han desaparecido o no se pudieron escribir.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>Uso incorrecto.</translation>
    </message>
    <message>
        <source>With --until finished: all finished, but some failed or were cancelled.</source>
        <translation>Con --until finished: todas terminaron, pero algunas fallaron o se cancelaron.</translation>
    </message>
    <message>
        <source>The --timeout was reached.</source>
        <translation>Se alcanzó el límite de --timeout.</translation>
    </message>
    <message>
        <source>Interrupted (Ctrl+C); what was known is printed.</source>
        <translation>Interrumpido (Ctrl+C); se muestra lo que se sabía.</translation>
    </message>
    <message>
        <source>Terminated; what was known is printed.</source>
        <translation>Terminado por una señal; se muestra lo que se sabía.</translation>
    </message>
    <message>
        <source>Exit codes of --print:</source>
        <translation>Códigos de salida de --print:</translation>
    </message>
    <message>
        <source>If several apply, the first of these is used: a signal, 4, 1, 3.</source>
        <translation>Si corresponden varios, se usa el primero de estos: una señal, 4, 1, 3.</translation>
    </message>
    <message>
        <source>--screenshot requires a file name</source>
        <translation>--screenshot requiere un nombre de archivo</translation>
    </message>
    <message>
        <source>Open the windows minimized. If Taskwatch is running already, do nothing. For starting when you log in.</source>
        <translation>Abre las ventanas minimizadas. Si Taskwatch ya está en ejecución, no hace nada. Para arrancar al iniciar la sesión.</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with ids</source>
        <translation>--minimized no se puede combinar con ID</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with --%1</source>
        <translation>--minimized no se puede combinar con --%1</translation>
    </message>
    <message>
        <source>Send requests through this proxy, http://HOST:PORT or socks5://HOST:PORT, or through none with the word none. Default: as the system or the environment says.</source>
        <translation>Envía las peticiones a través de este proxy, http://HOST:PORT o socks5://HOST:PORT, o de ninguno con la palabra none. Valor predeterminado: lo que indique el sistema o el entorno.</translation>
    </message>
    <message>
        <source>Trust the CA certificates in this PEM file besides the system&apos;s.</source>
        <translation>Confía en los certificados de CA de este archivo PEM además de los del sistema.</translation>
    </message>
    <message>
        <source>Present this client certificate, in PEM or PKCS#12 form, to the endpoint.</source>
        <translation>Presenta al endpoint este certificado de cliente, en formato PEM o PKCS#12.</translation>
    </message>
    <message>
        <source>The key of the client certificate in PEM form. Default: in the file of the certificate. An encrypted key needs a profile.</source>
        <translation>La clave del certificado de cliente en formato PEM. Valor predeterminado: en el archivo del certificado. Una clave cifrada necesita un perfil.</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --%1; the profile says how its endpoint is reached</source>
        <translation>--profile no se puede combinar con --%1; el perfil indica cómo se llega a su endpoint</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2</source>
        <translation>--%1 no se puede combinar con --%2</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Solo diferencias</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy facts and histories as aligned text</source>
        <translation>Copiar los datos y los historiales como texto alineado</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy facts and histories as tables of Markdown</source>
        <translation>Copiar los datos y los historiales como tablas de Markdown</translation>
    </message>
    <message>
        <source>Facts of the tasks</source>
        <translation>Datos de las tareas</translation>
    </message>
    <message>
        <source>Histories of the tasks</source>
        <translation>Historiales de las tareas</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Proxy, CA file and client certificate of this profile</source>
        <translation>Proxy, archivo de CA y certificado de cliente de este perfil</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>host and port, such as proxy.example.com:3128</source>
        <translation>host y puerto, como proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>empty if the proxy needs none</source>
        <translation>vacío si el proxy no lo necesita</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nombre de usuario para el proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>type a password to set or replace it</source>
        <translation>escriba una contraseña para definirla o sustituirla</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Contraseña para el proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s</source>
        <translation>PEM; se suma a las CA del sistema</translation>
    </message>
    <message>
        <source>CA file, trusted for this profile besides the system&apos;s</source>
        <translation>Archivo de CA, de confianza para este perfil además de las CA del sistema</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Examinar para elegir el archivo de CA</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>client certificate, PEM or PKCS#12</source>
        <translation>certificado de cliente, PEM o PKCS#12</translation>
    </message>
    <message>
        <source>File with the client certificate</source>
        <translation>Archivo con el certificado de cliente</translation>
    </message>
    <message>
        <source>Browse for the client certificate</source>
        <translation>Examinar para elegir el certificado de cliente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>empty if the certificate&apos;s file contains it</source>
        <translation>vacío si está en el archivo del certificado</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>Archivo con la clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Browse for the key</source>
        <translation>Examinar para elegir la clave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>only if the key is encrypted; type it to set or replace it</source>
        <translation>solo si la clave está cifrada; escríbala para definirla o sustituirla</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de paso de la clave</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>the address of the proxy must not contain a user name or password; the profile has fields for them</source>
        <translation>la dirección del proxy no debe contener un nombre de usuario ni una contraseña; el perfil tiene campos para ellos</translation>
    </message>
    <message>
        <source>the address of the proxy must be a host and a port, such as proxy.example.com:3128</source>
        <translation>la dirección del proxy debe constar de un host y un puerto, como proxy.example.com:3128</translation>
    </message>
    <message>
        <source>a proxy must begin with http:// or socks5://, such as http://proxy.example.com:3128, or be none</source>
        <translation>un proxy debe empezar por http:// o socks5://, como http://proxy.example.com:3128, o ser none</translation>
    </message>
    <message>
        <source>the user name for the proxy has control characters or is too long</source>
        <translation>el nombre de usuario para el proxy contiene caracteres de control o es demasiado largo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>«%1» no es un nombre de archivo válido</translation>
    </message>
    <message>
        <source>a key is named without its client certificate; name both, or none</source>
        <translation>se indica una clave sin su certificado de cliente; indique ambos o ninguno</translation>
    </message>
</context>
<context>
    <name>ConsistencyFlags</name>
    <message>
        <source>should be in the past, but is %1 ahead of the server&apos;s clock</source>
        <translation>debería estar en el pasado, pero va %1 por delante del reloj del servidor</translation>
    </message>
    <message>
        <source>%1 exceeds maxRetry %2</source>
        <translation>%1 supera maxRetry %2</translation>
    </message>
    <message>
        <source>will miss its deadline by %1</source>
        <translation>será %1 después de su fecha límite</translation>
    </message>
    <message>
        <source>was scheduled %1 after its deadline</source>
        <translation>se programó para %1 después de su fecha límite</translation>
    </message>
    <message>
        <source>is set, though the state is &quot;%1&quot;</source>
        <translation>tiene un valor, aunque el estado es «%1»</translation>
    </message>
    <message>
        <source>has passed, though the state is &quot;%1&quot;: the worker may have died</source>
        <translation>se ha superado, aunque el estado es «%1»: puede que el worker haya dejado de funcionar</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>the demo needs the program taskwatch-simulator, which is neither beside taskwatch nor in $PATH; install the package taskwatch-simulator</source>
        <translation>la demostración necesita el programa taskwatch-simulator, que no está junto a taskwatch ni en $PATH; instale el paquete taskwatch-simulator</translation>
    </message>
    <message>
        <source>the simulated endpoint could not be started: %1: %2</source>
        <translation>no se ha podido iniciar el endpoint simulado: %1: %2</translation>
    </message>
    <message>
        <source>%1 has another version: install the same version of taskwatch and taskwatch-simulator</source>
        <translation>%1 tiene otra versión: instale la misma versión de taskwatch y de taskwatch-simulator</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>it did not answer within %1 seconds</source>
        <translation>no respondió en %1 segundos</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Checked</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Incoherencias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Oldest poll</source>
        <translation>Consulta más antigua</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Expected polls</source>
        <translation>Consultas esperadas</translation>
    </message>
    <message>
        <source>Background polls</source>
        <translation>Consultas en segundo plano</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de peticiones</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>Reloj del servidor</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>no complete answer</source>
        <translation>sin respuesta completa</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>final, polled rarely</source>
        <translation>estado final, se consulta con poca frecuencia</translation>
    </message>
    <message>
        <source>final, no longer polled</source>
        <translation>estado final, ya no se consulta</translation>
    </message>
    <message>
        <source>%1: the task was there before, so it was finished or removed (%2)</source>
        <translation>%1: la tarea estaba antes, así que se ha terminado o eliminado (%2)</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <comment>names of fields</comment>
        <translation>Sin definir: %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, obsoleta</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <comment>in 2 m, overdue 3 s, or a time</comment>
        <translation>próximo intento: %1</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 left</source>
        <comment>retries</comment>
        <translation>%1 de %2  ·  restantes: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>respuesta en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 de %Ln reintento</numerusform>
            <numerusform>%1 de %Ln reintentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Task id</source>
        <translation>ID de la tarea</translation>
    </message>
    <message>
        <source>State, retries and next attempt</source>
        <translation>Estado, reintentos y próximo intento</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>DisplayChoices</name>
    <message>
        <source>Follow Des&amp;ktop</source>
        <translation>Según el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>times as ages</comment>
        <translation>Relativa</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Unix ms</source>
        <comment>milliseconds since 1970</comment>
        <translation>Unix ms</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the language</comment>
        <translation>Como el sistema</translation>
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
        <translation>Aún no se vigila ninguna tarea</translation>
    </message>
    <message>
        <source>Paste task ids anywhere in this window: from a chat, a log, a spreadsheet column.
Each task appears with its state, retries and times, and is kept up to date.</source>
        <translation>Pegue ID de tareas en cualquier lugar de esta ventana: de un chat, un registro o una columna de una hoja de cálculo.
Cada tarea aparece con su estado, sus reintentos y sus tiempos, y se mantiene actualizada.</translation>
    </message>
    <message>
        <source>Paste ids from the clipboard</source>
        <translation>Pegar ID del portapapeles</translation>
    </message>
    <message>
        <source>Type ids…</source>
        <translation>Escribir ID…</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the endpoint is empty; enter an address such as https://tasks.example.com</source>
        <translation>el endpoint está vacío; introduzca una dirección como https://tasks.example.com</translation>
    </message>
    <message>
        <source>the endpoint is not a valid web address; enter one such as https://tasks.example.com</source>
        <translation>el endpoint no es una dirección web válida; introduzca una como https://tasks.example.com</translation>
    </message>
    <message>
        <source>the endpoint must begin with https:// or http://, not %1://</source>
        <translation>el endpoint debe empezar por https:// o http://, no por %1://</translation>
    </message>
    <message>
        <source>the endpoint must not contain a user name or password; put the token in a file or in the profile</source>
        <translation>el endpoint no debe contener un nombre de usuario ni una contraseña; ponga el token en un archivo o en el perfil</translation>
    </message>
    <message>
        <source>the endpoint must not contain a query or fragment; enter only the base address</source>
        <translation>el endpoint no debe contener una query ni un fragmento; introduzca solo la dirección base</translation>
    </message>
    <message>
        <source>plain http to %1 would send the token unencrypted; use https://, or --allow-http to permit it</source>
        <translation>con http, el token se enviaría a %1 sin cifrar; use https://, o --allow-http para permitirlo</translation>
    </message>
    <message>
        <source>The address %1 ends in a path of %3, which does not belong to the base address. Taskwatch uses %2.</source>
        <translation>La dirección %1 termina en una ruta de %3, que no forma parte de la dirección base. Taskwatch usa %2.</translation>
    </message>
</context>
<context>
    <name>EndpointLines</name>
    <message>
        <source>no tasks to poll</source>
        <translation>no hay tareas que consultar</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>a la espera del token</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>pausado por usted</translation>
    </message>
    <message>
        <source>no requests while the window is hidden</source>
        <translation>sin peticiones mientras la ventana está oculta</translation>
    </message>
    <message>
        <source>all tasks are final or gone</source>
        <translation>todas las tareas están en un estado final o han desaparecido</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>waiting, because the server requested it</source>
        <translation>a la espera, porque el servidor lo ha pedido</translation>
    </message>
    <message>
        <source>stopped: the token was refused</source>
        <translation>detenido: token rechazado</translation>
    </message>
    <message>
        <source>endpoint unreachable: one request at a time until it answers</source>
        <translation>endpoint inaccesible: una petición cada vez hasta que responda</translation>
    </message>
    <message>
        <source>%1 of %2 per second</source>
        <translation>%1 de %2 por segundo</translation>
    </message>
    <message>
        <source>%1 (increasing to %2)</source>
        <translation>%1 (en aumento hasta %2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now, %1 late</source>
        <translation>ahora, con %1 de retraso</translation>
    </message>
    <message>
        <source>no requests for %1</source>
        <translation>sin peticiones durante %1</translation>
    </message>
    <message>
        <source>%1 (the server requested a longer wait)</source>
        <translation>%1 (el servidor ha pedido una espera más larga)</translation>
    </message>
    <message>
        <source>reached recently: the rate is still reduced</source>
        <translation>alcanzado hace poco: el ritmo sigue reducido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>same as this computer&apos;s</source>
        <translation>igual que el de este equipo</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>puntual</translation>
    </message>
    <message>
        <source>%1 watched, %2 final or gone</source>
        <translation>%1 vigiladas, %2 en estado final o desaparecidas</translation>
    </message>
    <message>
        <source>Tasks that are final or gone are polled rarely or not at all. Refresh polls them now.</source>
        <translation>Las tareas en estado final o desaparecidas se consultan con poca frecuencia o no se consultan. «Actualizar» las consulta ahora.</translation>
    </message>
    <message>
        <source>Requests sent per second over the last few seconds, and the current limit.</source>
        <translation>Peticiones enviadas por segundo en los últimos segundos, y el límite actual.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>how many are in use</comment>
        <translation>
            <numerusform>%1 de %n conexión</numerusform>
            <numerusform>%1 de %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests sent and not yet answered.</source>
        <translation>Peticiones enviadas que aún no tienen respuesta.</translation>
    </message>
    <message>
        <source>Over the last 200 answers. p95: 95 of 100 answers were faster.</source>
        <translation>De las últimas 200 respuestas. p95: 95 de cada 100 respuestas fueron más rápidas.</translation>
    </message>
    <message>
        <source>The longest time since the last poll of a task. Tasks that are final or gone are not counted.</source>
        <translation>El mayor tiempo transcurrido desde la última consulta de una tarea. No se cuentan las tareas en estado final o desaparecidas.</translation>
    </message>
    <message>
        <source>When the next poll is due.</source>
        <translation>Cuándo toca la próxima consulta.</translation>
    </message>
    <message>
        <source>Polls at times when a change is expected.</source>
        <translation>Consultas en momentos en los que se espera un cambio.</translation>
    </message>
    <message>
        <source>Polls at times when no change is expected. Expected polls go first. At least a tenth of the rate is kept for background polls.</source>
        <translation>Consultas en momentos en los que no se espera ningún cambio. Las consultas esperadas van primero. Al menos una décima parte del ritmo se reserva para las consultas en segundo plano.</translation>
    </message>
    <message>
        <source>Whether the server reported &quot;too many requests&quot;.</source>
        <translation>Si el servidor ha respondido «demasiadas peticiones».</translation>
    </message>
    <message>
        <source>Read from the Date header of the answers. Countdowns follow this clock.</source>
        <translation>Se lee de la cabecera Date de las respuestas. Las cuentas atrás siguen este reloj.</translation>
    </message>
    <message>
        <source>%1 median, %2 p95</source>
        <comment>durations</comment>
        <translation>%1 de mediana, %2 p95</translation>
    </message>
    <message>
        <source>waiting for the files of the connection</source>
        <translation>a la espera de los archivos de la conexión</translation>
    </message>
</context>
<context>
    <name>EndpointPopover</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Polling Settings…</source>
        <translation>Configuración de las consultas…</translation>
    </message>
</context>
<context>
    <name>EnvironmentProfiles</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>en $%1: %2</translation>
    </message>
    <message>
        <source>In $%1: %2</source>
        <translation>En $%1: %2</translation>
    </message>
    <message>
        <source>$%1 is &quot;%2&quot;, which is not a known region: set it to one of %3</source>
        <translation>$%1 es «%2», que no es una región conocida: asígnele una de %3</translation>
    </message>
    <message>
        <source>$%1 is %2, but $%3 is not set: set it, or unset $%1</source>
        <translation>$%1 es %2, pero $%3 no está definida: defínala o elimine $%1</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 changed</source>
        <comment>names of fields</comment>
        <translation>Cambio de %1</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 y %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Hora: %1.</translation>
    </message>
    <message>
        <source>Observed.</source>
        <translation>Observado.</translation>
    </message>
    <message>
        <source>Inferred from later values; no poll observed it.</source>
        <translation>Deducido de valores posteriores; ninguna consulta lo observó.</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it.</source>
        <translation>Comunicado por el servidor; ninguna consulta lo observó.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>De %1 a %2, %3.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>What happened in this time is not known.</source>
        <translation>No se sabe qué ocurrió en este tiempo.</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>comunicado por el servidor</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>no observado</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>el programa no estaba en ejecución</translation>
    </message>
    <message>
        <source>polling was paused</source>
        <translation>las consultas estaban en pausa</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>la ventana estaba oculta</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>el endpoint estaba inaccesible</translation>
    </message>
    <message>
        <source>the task was not watched</source>
        <translation>la tarea no se vigilaba</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>el equipo estaba suspendido</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <comment>a reason written by a later version</comment>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>Oldest stored state: %1</source>
        <translation>Estado almacenado más antiguo: %1</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <translation>Vista por primera vez: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>Falló el intento %1</translation>
    </message>
    <message>
        <source>An attempt failed</source>
        <translation>Falló un intento</translation>
    </message>
    <message>
        <source>Polls failed: %1</source>
        <translation>Consultas fallidas: %1</translation>
    </message>
    <message>
        <source>Polls failed</source>
        <translation>Consultas fallidas</translation>
    </message>
    <message>
        <source>Answered again: %1</source>
        <translation>De nuevo con respuesta: %1</translation>
    </message>
    <message>
        <source>Not polled for %1</source>
        <translation>Sin consultar durante %1</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>Sin consultar</translation>
    </message>
    <message>
        <source>The error is not known: the endpoint stores only the last one.</source>
        <translation>El error se desconoce: el endpoint solo almacena el último.</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>Los cambios más antiguos ya no están almacenados.</translation>
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
        <translation>Tabla de Markdown</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln fila guardada en %1.</numerusform>
            <numerusform>%Ln filas guardadas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchError</name>
    <message>
        <source>Endpoint unreachable</source>
        <translation>Endpoint inaccesible</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigida</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>Petición rechazada</translation>
    </message>
    <message>
        <source>Invalid answer</source>
        <translation>Respuesta no válida</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Invalid id</source>
        <translation>ID no válido</translation>
    </message>
    <message>
        <source>Access to the task refused</source>
        <translation>Acceso a la tarea denegado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token rechazado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>límite de peticiones</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>respuesta no válida</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>ID no válido</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>waiting to be processed</source>
        <translation>a la espera de procesarse</translation>
    </message>
    <message>
        <source>being processed now</source>
        <translation>procesándose ahora</translation>
    </message>
    <message>
        <source>failed, will be retried</source>
        <translation>fallida, se reintentará</translation>
    </message>
    <message>
        <source>completed successfully</source>
        <translation>completada correctamente</translation>
    </message>
    <message>
        <source>failed, will not be retried</source>
        <translation>fallida, no se reintentará</translation>
    </message>
    <message>
        <source>cancelled or being cancelled</source>
        <translation>cancelada o cancelándose</translation>
    </message>
    <message>
        <source>an unknown state</source>
        <translation>un estado desconocido</translation>
    </message>
    <message>
        <source>a part of the %1</source>
        <translation>una parte de %1</translation>
    </message>
    <message>
        <source>no task received yet</source>
        <translation>ninguna tarea recibida aún</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: state:retrying retries&gt;3</source>
        <translation>Filtro: state:retrying retries&gt;3</translation>
    </message>
</context>
<context>
    <name>FilterName</name>
    <message>
        <source>the state as sent by the endpoint, or its beginning</source>
        <translation>el estado tal como lo envía el endpoint, o su comienzo</translation>
    </message>
    <message>
        <source>the group of states, or none if no task was received yet</source>
        <translation>el grupo de estados, o none si aún no se ha recibido ninguna tarea</translation>
    </message>
    <message>
        <source>a part of the URL</source>
        <translation>una parte de la URL</translation>
    </message>
    <message>
        <source>the complete host of the URL, with the port if there is one</source>
        <translation>el host completo de la URL, con el puerto si lo hay</translation>
    </message>
    <message>
        <source>a part of the last error</source>
        <translation>una parte del último error</translation>
    </message>
    <message>
        <source>the last error, with # for numbers and ids</source>
        <translation>el último error, con # en lugar de números e ID</translation>
    </message>
    <message>
        <source>a part of the message id</source>
        <translation>una parte del ID de mensaje</translation>
    </message>
    <message>
        <source>a part of the task id</source>
        <translation>una parte del ID de tarea</translation>
    </message>
    <message>
        <source>retries so far</source>
        <translation>reintentos hasta ahora</translation>
    </message>
    <message>
        <source>retries left</source>
        <translation>reintentos restantes</translation>
    </message>
    <message>
        <source>changes seen since the task was added</source>
        <translation>cambios vistos desde que se añadió la tarea</translation>
    </message>
    <message>
        <source>time since a change was last seen, since Taskwatch started</source>
        <translation>tiempo desde el último cambio visto, desde que se inició Taskwatch</translation>
    </message>
    <message>
        <source>time until the next attempt; negative once it has passed</source>
        <translation>tiempo hasta el próximo intento; negativo si ya ha pasado</translation>
    </message>
    <message>
        <source>time since the last poll</source>
        <translation>tiempo desde la última consulta</translation>
    </message>
    <message>
        <source>time since the last error</source>
        <translation>tiempo desde el último error</translation>
    </message>
    <message>
        <source>not confirmed for a while</source>
        <translation>sin confirmar desde hace un tiempo</translation>
    </message>
    <message>
        <source>not found several times in a row</source>
        <translation>no encontrada varias veces seguidas</translation>
    </message>
    <message>
        <source>the answer contains a contradiction</source>
        <translation>la respuesta contiene una contradicción</translation>
    </message>
    <message>
        <source>the last poll failed</source>
        <translation>la última consulta falló</translation>
    </message>
    <message>
        <source>the time of its next attempt, or its deadline, has passed</source>
        <translation>la hora de su próximo intento o su fecha límite ha pasado</translation>
    </message>
</context>
<context>
    <name>FilterQuery</name>
    <message>
        <source>This quote is not closed. Add a closing &quot;.</source>
        <translation>Estas comillas no están cerradas. Añada las comillas de cierre: &quot;.</translation>
    </message>
    <message>
        <source>A minus excludes the term directly after it. Add one, as in -state:retrying.</source>
        <translation>Un signo menos excluye el término que le sigue directamente. Añada uno, como en -state:retrying.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes. Add a word or remove the quotes.</source>
        <translation>No hay nada entre las comillas. Añada una palabra o quite las comillas.</translation>
    </message>
    <message>
        <source>One minus is enough. Put a word that begins with a minus in quotes.</source>
        <translation>Basta un signo menos. Ponga entre comillas la palabra que empiece por un signo menos.</translation>
    </message>
    <message>
        <source>There is no filter name &quot;%1&quot;. Did you mean %2? To search for the typed text, put it in quotes.</source>
        <translation>No existe el filtro «%1». ¿Quería decir %2? Para buscar el texto escrito, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no value.</source>
        <translation>«%1» no admite ningún valor.</translation>
    </message>
    <message>
        <source>To exclude a value, use a minus: -%1.</source>
        <translation>Para excluir un valor, use un signo menos: -%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared like a number. Use a colon: %2.</source>
        <translation>«%1» no se puede comparar como un número. Use dos puntos: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value directly after it, without a space: %2.</source>
        <translation>«%1» necesita un valor justo detrás, sin espacio: %2.</translation>
    </message>
    <message>
        <source>There is no phase &quot;%1&quot;. Use one of %2.</source>
        <translation>No existe la fase «%1». Use una de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Use one, as in %2.</source>
        <translation>«%1» no es un número entero. Use uno, como en %2.</translation>
    </message>
    <message>
        <source>This number is too large for %1.</source>
        <translation>Este número es demasiado grande para %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it like 30s, 5m, 1h, 2d or 1h30m.</source>
        <translation>«%1» no es una duración. Escríbala como 30s, 5m, 1h, 2d o 1h30m.</translation>
    </message>
    <message>
        <source>This duration is too long. Use a shorter one, as in %1.</source>
        <translation>Esta duración es demasiado larga. Use una más corta, como en %1.</translation>
    </message>
    <message>
        <source>Write this without spaces, as in %1.</source>
        <translation>Escríbalo sin espacios, como en %1.</translation>
    </message>
    <message>
        <source>%1 Put &quot;or&quot; in quotes to search for the word.</source>
        <translation>%1 Para buscar la palabra, póngala entre comillas: &quot;or&quot;.</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term before it. Add one or remove the &quot;or&quot;.</source>
        <translation>Este «or» no tiene ningún término delante. Añada uno o quite el «or».</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term after it. Add one or remove the &quot;or&quot;.</source>
        <translation>Este «or» no tiene ningún término detrás. Añada uno o quite el «or».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Anterior (Mayús+Intro, Mayús+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Siguiente (Intro, F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
</context>
<context>
    <name>FindIds</name>
    <message>
        <source>it is in the address or the key of a task</source>
        <translation>está en la dirección o en la clave de una tarea</translation>
    </message>
    <message>
        <source>it has the prefix of the ids of the API</source>
        <translation>tiene el prefijo de los ID de la API</translation>
    </message>
    <message>
        <source>it is the value of a field for ids</source>
        <translation>es el valor de un campo de ID</translation>
    </message>
    <message>
        <source>it is in a column for ids</source>
        <translation>está en una columna de ID</translation>
    </message>
    <message>
        <source>it is a word of a list</source>
        <translation>es una palabra de una lista</translation>
    </message>
    <message>
        <source>it looks like an id; the window asks before watching it</source>
        <translation>parece un ID; la ventana pregunta antes de vigilarlo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message numerus="yes">
        <source>the text contains tokens, which are not printed</source>
        <translation>
            <numerusform>el texto contiene un token, que no se muestra</numerusform>
            <numerusform>el texto contiene tokens, que no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; decoded: %2</source>
        <comment>why a word is an id, and from what</comment>
        <translation>%1; descodificado: %2</translation>
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
        <translation>%1 se ha terminado o eliminado: no encontrada %2 veces seguidas</translation>
    </message>
    <message>
        <source>%1 is gone: not found %2 times in a row</source>
        <translation>%1 ha desaparecido: no encontrada %2 veces seguidas</translation>
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
        <translation>%1 de %2 con respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 de %2 terminadas</translation>
    </message>
    <message>
        <source>stopped before an answer arrived</source>
        <translation>detenido antes de recibir respuesta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>id, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, retry %2</source>
        <comment>a change, a number</comment>
        <translation>%1, reintento %2</translation>
    </message>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>a change, numbers</comment>
        <translation>%1, reintento %2 de %3</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>All Groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Back to the groups (Esc)</source>
        <translation>Volver a los grupos (Esc)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Volver a los grupos</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Group the tasks with an error by kind of error and host</source>
        <translation>Agrupar las tareas con error por tipo de error y host</translation>
    </message>
    <message>
        <source>Group by error</source>
        <translation>Agrupar por error</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Group all tasks by host</source>
        <translation>Agrupar todas las tareas por host</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>Agrupar por host</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <translation>Cerrar los grupos</translation>
    </message>
    <message>
        <source>Groups of tasks</source>
        <translation>Grupos de tareas</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>another version of Taskwatch is running; close it first</source>
        <translation>hay otra versión de Taskwatch en ejecución; ciérrela antes</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Ids of tasks and messages to watch</source>
        <translation>ID de las tareas y los mensajes que se vigilarán</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Watch the ids in the field (Enter)</source>
        <translation>Vigilar los ID del campo (Intro)</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>Cerrar sin añadir (Esc)</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Cerrar sin añadir</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>Pegue o escriba ID</translation>
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
        <translation>%1 no se puede usar (%2). La lista de vigilancia y su historial se mantienen en memoria hasta que se cierre Taskwatch.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Taskwatch and was not changed. The watch list and its history are held in memory until Taskwatch exits. Use the newer version to see the saved history.</source>
        <translation>%1 lo escribió una versión más reciente de Taskwatch y no se ha modificado. La lista de vigilancia y su historial se mantienen en memoria hasta que se cierre Taskwatch. Use la versión más reciente para ver el historial guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be read: another program has locked it. Close that program. The saved tasks appear once the file can be read; until then, everything is held in memory.</source>
        <translation>%1 no se puede leer: otro programa lo ha bloqueado. Cierre ese programa. Las tareas guardadas aparecerán en cuanto se pueda leer el archivo; hasta entonces, todo se mantiene en memoria.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start again.</source>
        <translation>Haga que se pueda escribir en el archivo y en su carpeta, y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Check its disk, or set XDG_DATA_HOME to a folder on another disk, then start again.</source>
        <translation>Revise el disco o defina XDG_DATA_HOME con una carpeta de otro disco, y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>its file system does not support file locks: %1</source>
        <translation>su sistema de archivos no admite bloqueos de archivos: %1</translation>
    </message>
    <message>
        <source>Switch locks on where the folder is mounted (NFS: start the lock service), or set XDG_DATA_HOME to a folder on a local disk, then start again.</source>
        <translation>Active los bloqueos donde esté montada la carpeta (NFS: inicie el servicio de bloqueos) o defina XDG_DATA_HOME con una carpeta de un disco local, y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). The saved history is shown, but nothing is added. %3</source>
        <translation>No se puede escribir %1 (%2). El historial guardado se muestra, pero no se añade nada. %3</translation>
    </message>
    <message>
        <source>%1 is damaged again, perhaps by its disk. The watch list and its history are held in memory until Taskwatch exits. The next start recovers whatever is readable in the damaged file.</source>
        <translation>%1 está dañado de nuevo, quizá a causa del disco. La lista de vigilancia y su historial se mantienen en memoria hasta que se cierre Taskwatch. En el próximo inicio se recuperará todo lo que sea legible en el archivo dañado.</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new history file can be written (%2). The watch list and its history are held in memory until Taskwatch exits. Free some space on the disk, then start again. Taskwatch then recovers whatever is readable in the damaged file.</source>
        <translation>%1 está dañado y no se puede escribir un nuevo archivo de historial (%2). La lista de vigilancia y su historial se mantienen en memoria hasta que se cierre Taskwatch. Libere espacio en el disco y vuelva a iniciar el programa. Taskwatch recuperará entonces todo lo que sea legible en el archivo dañado.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be replaced. The watch list and its history are held in memory until Taskwatch exits. Make its folder writable, then start again.</source>
        <translation>%1 está dañado y no se puede sustituir. La lista de vigilancia y su historial se mantienen en memoria hasta que se cierre Taskwatch. Haga que se pueda escribir en su carpeta y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The history file was damaged. %1 The damaged file was saved as %2.</source>
        <translation>El archivo de historial estaba dañado. %1 El archivo dañado se ha guardado como %2.</translation>
    </message>
    <message>
        <source>Nothing could be recovered. A new history file was created.</source>
        <translation>No se ha podido recuperar nada. Se ha creado un nuevo archivo de historial.</translation>
    </message>
    <message>
        <source>The disk is full, so the history file cannot be written. Free some space. New changes are held in memory until writing works again.</source>
        <translation>El disco está lleno, así que no se puede escribir el archivo de historial. Libere espacio. Los cambios nuevos se mantienen en memoria hasta que se pueda volver a escribir.</translation>
    </message>
    <message>
        <source>Another program has locked the history file. New changes are held in memory until that program finishes.</source>
        <translation>Otro programa ha bloqueado el archivo de historial. Los cambios nuevos se mantienen en memoria hasta que ese programa acabe.</translation>
    </message>
    <message>
        <source>The history file cannot be written (%1). Check its disk, and whether your quota there is used up. New changes are held in memory until writing works again.</source>
        <translation>No se puede escribir el archivo del historial (%1). Compruebe su disco y si su cuota en él está agotada. Los cambios nuevos se guardan en memoria hasta que se pueda escribir de nuevo.</translation>
    </message>
    <message>
        <source>Recovered into a new history file: %1.</source>
        <comment>numbers of tasks and changes</comment>
        <translation>Se ha recuperado en un nuevo archivo de historial: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged, and another Taskwatch is recovering it. The saved tasks appear when that has finished; until then, everything is held in memory.</source>
        <translation>%1 está dañado y otro Taskwatch lo está recuperando. Las tareas guardadas aparecerán cuando termine; hasta entonces, todo se mantiene en memoria.</translation>
    </message>
</context>
<context>
    <name>JsonFacts</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1: expected a text or a whole number, got %2</source>
        <translation>%1: se esperaba un texto o un número entero y se recibió %2</translation>
    </message>
</context>
<context>
    <name>JsonPointer</name>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; it must begin with /</source>
        <translation>«%1» no es un puntero JSON; debe empezar por /</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; write ~0 for ~</source>
        <translation>«%1» no es un puntero JSON; escriba ~0 en lugar de ~</translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>Add %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>Añadir %Ln tarea</numerusform>
            <numerusform>Añadir %Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>Quitar %Ln tarea</numerusform>
            <numerusform>Quitar %Ln tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListId</name>
    <message>
        <source>a list is written as one to %1 words, such as queue:emails state:failed</source>
        <translation>una lista consta de una a %1 palabras, como queue:emails state:failed</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 se indica dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list; a list is written as NAME:VALUE</source>
        <translation>«%1» no es una lista; una lista se escribe como NAME:VALUE</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Watch for new tasks</source>
        <translation>Vigilar tareas nuevas</translation>
    </message>
    <message>
        <source>Read the list again periodically and add its new tasks</source>
        <translation>Volver a leer la lista periódicamente y añadir sus tareas nuevas</translation>
    </message>
    <message>
        <source>Show Tasks</source>
        <translation>Mostrar tareas</translation>
    </message>
    <message>
        <source>Show only the tasks of this list</source>
        <translation>Mostrar solo las tareas de esta lista</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading. Tasks read so far stay in the list.</source>
        <translation>Detener la lectura. Las tareas leídas hasta ahora se quedan en la lista.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>ListWindow</name>
    <message>
        <source>Watched tasks</source>
        <translation>Tareas vigiladas</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message numerus="yes">
        <source>They are in the table.</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>Está en la tabla.</numerusform>
            <numerusform>Están en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks of %1 yet. New tasks are added as they appear.</source>
        <translation>Aún no hay tareas de %1. Las tareas nuevas se añaden a medida que aparecen.</translation>
    </message>
    <message>
        <source>No tasks of %1. Check that this is the right endpoint. The endpoint removes tasks some time after they end.</source>
        <translation>No hay tareas de %1. Compruebe que este sea el endpoint correcto. El endpoint elimina las tareas algún tiempo después de que terminen.</translation>
    </message>
    <message>
        <source>none of them new</source>
        <translation>ninguna nueva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3. New tasks are added as they appear.</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%1 de %2, %3. Las tareas nuevas se añaden a medida que aparecen.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not tasks</source>
        <translation>
            <numerusform>%Ln entrada no es una tarea</numerusform>
            <numerusform>%Ln entradas no son tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read: %2</source>
        <comment>a list, why</comment>
        <translation>No se han podido leer las tareas de %1: %2</translation>
    </message>
    <message>
        <source>%1: reading failed after %2 (%3). %4 Read the rest?</source>
        <comment>a list, tasks, why, where they are</comment>
        <translation>%1: la lectura falló después de %2 (%3). %4 ¿Leer el resto?</translation>
    </message>
    <message>
        <source>Reading the tasks of %1…</source>
        <translation>Leyendo las tareas de %1…</translation>
    </message>
    <message>
        <source>Reading the tasks of %1: %2 so far (page %3)</source>
        <translation>Leyendo las tareas de %1: %2 hasta ahora (página %3)</translation>
    </message>
    <message>
        <source>%1: reading stopped before a task was read</source>
        <translation>%1: la lectura se detuvo antes de leer ninguna tarea</translation>
    </message>
    <message>
        <source>%1: reading stopped after %2. %3</source>
        <comment>a list, tasks, where they are</comment>
        <translation>%1: la lectura se detuvo después de %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 tiene más tareas de las que lee Taskwatch. La primera está en la tabla.</numerusform>
            <numerusform>%1 tiene más tareas de las que lee Taskwatch. Las primeras %Ln tareas están en la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1: el endpoint ha vuelto a enviar una página, así que la lectura se detuvo. Se leyó %Ln tarea.</numerusform>
            <numerusform>%1: el endpoint ha vuelto a enviar una página, así que la lectura se detuvo. Se leyeron %Ln tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number, lists</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <comment>lists, tasks</comment>
        <translation>Leyendo %1: %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2, %3 new</source>
        <comment>tasks, lists, a number of tasks</comment>
        <translation>%1 de %2, nuevas: %3</translation>
    </message>
    <message>
        <source>%1. %2 were not fully read. The first: %3</source>
        <comment>a sum, lists, what is wrong</comment>
        <translation>%1. Sin leer por completo: %2. La primera: %3</translation>
    </message>
    <message>
        <source>reading page %1</source>
        <translation>leyendo la página %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>read; %1</source>
        <comment>how many are not tasks</comment>
        <translation>leída; %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallida: %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln pages</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>detenida después de %Ln página</numerusform>
            <numerusform>detenida después de %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: the endpoint sent a page again</source>
        <translation>detenida: el endpoint ha vuelto a enviar una página</translation>
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
        <translation>Listas</translation>
    </message>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>Mostrar &amp;tareas</translation>
    </message>
    <message>
        <source>Show only the tasks of this list in the table</source>
        <translation>Mostrar en la tabla solo las tareas de esta lista</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>Volver a &amp;leer</translation>
    </message>
    <message>
        <source>Read all pages again now</source>
        <translation>Volver a leer ahora todas las páginas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the list from this page and stop watching it. Its tasks stay in the table.</source>
        <translation>Quitar la lista de esta página y dejar de vigilarla. Sus tareas se quedan en la tabla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Tareas vigiladas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>&amp;Pausar las consultas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Send no requests until this is switched off again (F8)</source>
        <translation>No enviar peticiones hasta que esto se desactive (F8)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Move the focus: filter, phases, groups, table, detail</source>
        <translation>Mover el foco: filtro, fases, grupos, tabla, detalle</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Show &amp;All Tasks</source>
        <translation>Mostrar &amp;todas las tareas</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>A&amp;grupar por error o host</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>&amp;Panel de detalles</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>En&amp;dpoint</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Explains the window, filters, history and profiles</source>
        <translation>Explica la ventana, los filtros, el historial y los perfiles</translation>
    </message>
    <message>
        <source>&amp;Keys and Filters</source>
        <translation>&amp;Teclas y filtros</translation>
    </message>
    <message>
        <source>&amp;About Taskwatch</source>
        <translation>&amp;Acerca de Taskwatch</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Explains what you click next: a column, a setting, a filter</source>
        <translation>Explica lo que pulse a continuación: una columna, un ajuste, un filtro</translation>
    </message>
</context>
<context>
    <name>ManageViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>Gestionar vistas</translation>
    </message>
    <message>
        <source>The first nine views have the keys Alt+1 to Alt+9. Drag a view to move it.</source>
        <translation>Las primeras nueve vistas tienen las teclas Alt+1 a Alt+9. Arrastre una vista para moverla.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 o %2</translation>
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
        <translation>Recordatorio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>some ids</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more, in %Ln groups</source>
        <comment>a number of tasks that need attention</comment>
        <translation>
            <numerusform>%1 más, en %Ln grupo</numerusform>
            <numerusform>%1 más, en %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a host</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>%1 still matches its rule.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 sigue cumpliendo su regla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks still match their rules: %1</source>
        <comment>some of their ids</comment>
        <translation>
            <numerusform>%Ln tarea sigue cumpliendo su regla: %1</numerusform>
            <numerusform>%Ln tareas siguen cumpliendo sus reglas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While muted: %Ln alerts</source>
        <translation>
            <numerusform>Mientras estaban silenciadas: %Ln alerta</numerusform>
            <numerusform>Mientras estaban silenciadas: %Ln alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taskwatch test notification</source>
        <translation>Notificación de prueba de Taskwatch</translation>
    </message>
    <message>
        <source>This is what a notification looks like. Click a notification to show its tasks.</source>
        <translation>Así se ve una notificación. Haga clic en una notificación para mostrar sus tareas.</translation>
    </message>
    <message>
        <source>%1. The desktop did not show this notification.</source>
        <translation>%1. El escritorio no ha mostrado esta notificación.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>titles of notifications</comment>
        <translation>
            <numerusform>%1; y %Ln más</numerusform>
            <numerusform>%1; y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desktop did not show %Ln notifications: %1</source>
        <translation>
            <numerusform>El escritorio no ha mostrado %Ln notificación: %1</numerusform>
            <numerusform>El escritorio no ha mostrado %Ln notificaciones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified when %1 ends.</source>
        <comment>a task&apos;s id</comment>
        <translation>Recibirá una notificación cuando termine %1.</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified when each of %Ln tasks ends.</source>
        <translation>
            <numerusform>Recibirá una notificación cuando termine %Ln tarea.</numerusform>
            <numerusform>Recibirá una notificación cuando termine cada una de las %Ln tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than %1 tasks can be chosen.</source>
        <comment>for a notification</comment>
        <translation>No se pueden elegir más de %1 tareas.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ya ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have ended already.</source>
        <translation>
            <numerusform>%Ln tarea ya ha terminado.</numerusform>
            <numerusform>%Ln tareas ya han terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified of %1 only by the rules in the settings.</source>
        <comment>a task&apos;s id</comment>
        <translation>Recibirá notificaciones de %1 solo según las reglas de la configuración.</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified of %Ln tasks only by the rules in the settings.</source>
        <translation>
            <numerusform>Recibirá notificaciones de %Ln tarea solo según las reglas de la configuración.</numerusform>
            <numerusform>Recibirá notificaciones de %Ln tareas solo según las reglas de la configuración.</numerusform>
        </translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>durante 15 minutos</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>durante 1 hora</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>hasta mañana</translation>
    </message>
</context>
<context>
    <name>PasteFiles</name>
    <message>
        <source>not on this machine; copy it here first</source>
        <translation>no está en este equipo; cópielo aquí antes</translation>
    </message>
    <message>
        <source>a folder; choose the files in it</source>
        <translation>es una carpeta; elija los archivos que contiene</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>larger than %1 MiB: split the file</source>
        <translation>ocupa más de %1 MiB: divida el archivo</translation>
    </message>
    <message>
        <source>no ids found</source>
        <translation>no se han encontrado ID</translation>
    </message>
    <message>
        <source>no text is marked as an id</source>
        <translation>ningún texto está marcado como ID</translation>
    </message>
</context>
<context>
    <name>PasteReader</name>
    <message>
        <source>the number is rounded; copy the whole id</source>
        <translation>el número está redondeado; copie el ID completo</translation>
    </message>
    <message>
        <source>a line ends within the id; copy it again without the line break</source>
        <translation>una línea acaba dentro del ID; cópielo de nuevo sin el salto de línea</translation>
    </message>
    <message>
        <source>the id is abbreviated; copy the whole id</source>
        <translation>el ID está abreviado; copie el ID completo</translation>
    </message>
    <message>
        <source>the address names no task</source>
        <translation>la dirección no indica ninguna tarea</translation>
    </message>
    <message>
        <source>it is a path; paste or drop the file, or write task: before it if it is an id</source>
        <translation>es una ruta; pegue o suelte el archivo, o escriba task: delante si es un ID</translation>
    </message>
    <message>
        <source>terminal escapes</source>
        <translation>secuencias de escape de terminal</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>typographic dashes</source>
        <translation>guiones tipográficos</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>entidades HTML</translation>
    </message>
    <message>
        <source>an HTML table</source>
        <translation>una tabla HTML</translation>
    </message>
    <message>
        <source>backslash escapes</source>
        <translation>secuencias de escape con barra invertida</translation>
    </message>
    <message>
        <source>an array of bytes</source>
        <translation>un array de bytes</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>percent-encoding</source>
        <translation>codificación porcentual</translation>
    </message>
    <message>
        <source>full-width punctuation</source>
        <translation>puntuación de ancho completo</translation>
    </message>
</context>
<context>
    <name>PasteResultText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already watched</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln ya vigilada</numerusform>
            <numerusform>%Ln ya vigiladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
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
            <numerusform>; y %Ln más</numerusform>
            <numerusform>; y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted: %1</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln no aceptada: %1</numerusform>
            <numerusform>%Ln no aceptadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids found</source>
        <translation>No se han encontrado ID</translation>
    </message>
    <message>
        <source>No ids found. If some of the words are ids, put each on its own line.</source>
        <translation>No se han encontrado ID. Si algunas de las palabras son ID, ponga cada una en su propia línea.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln tokens in the text were discarded</source>
        <comment>what was found</comment>
        <translation>
            <numerusform>%1; se ha descartado %Ln token del texto</numerusform>
            <numerusform>%1; se han descartado %Ln tokens del texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>el filtro oculta %Ln</numerusform>
            <numerusform>el filtro oculta %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>El filtro la oculta</numerusform>
            <numerusform>El filtro las oculta todas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln no aceptada</numerusform>
            <numerusform>%Ln no aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to watch them</source>
        <translation>Pulse Intro para vigilarlas</translation>
    </message>
    <message>
        <source>Press Enter to watch it</source>
        <translation>Pulse Intro para vigilarla</translation>
    </message>
    <message>
        <source>Press Enter to watch its tasks</source>
        <translation>Pulse Intro para vigilar sus tareas</translation>
    </message>
    <message>
        <source>Press Enter to show it</source>
        <comment>the row of a task</comment>
        <translation>Pulse Intro para mostrarla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>ids</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>These may not be ids: %1 · Press Enter, then confirm</source>
        <comment>before they are watched</comment>
        <translation>Puede que no sean ID: %1 · Pulse Intro y confirme</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>not trusted: %1</source>
        <translation>no es de confianza: %1</translation>
    </message>
    <message>
        <source>none, because the address begins with http://</source>
        <translation>ninguno, porque la dirección empieza por http://</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused (HTTP %1)</source>
        <translation>rechazado (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent, but one is required (HTTP %1)</source>
        <translation>no se ha enviado ningún token, pero hace falta uno (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent</source>
        <translation>no se ha enviado ningún token</translation>
    </message>
    <message>
        <source>task API found</source>
        <translation>API de tareas encontrada</translation>
    </message>
    <message>
        <source>no task API at this address</source>
        <translation>no hay ninguna API de tareas en esta dirección</translation>
    </message>
    <message>
        <source>The endpoint is unreachable. Check the address, the network and the proxy.</source>
        <translation>No se puede acceder al endpoint. Compruebe la dirección, la red y el proxy.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. Check the address and the network, or try again later.</source>
        <translation>El endpoint no ha respondido a tiempo. Compruebe la dirección y la red, o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The connection is not secure, so no request was sent. Check the address and the server&apos;s certificate.</source>
        <translation>La conexión no es segura, así que no se ha enviado ninguna petición. Compruebe la dirección y el certificado del servidor.</translation>
    </message>
    <message>
        <source>The token was refused. Copy it again, and check that it belongs to this region.</source>
        <translation>El token se ha rechazado. Cópielo de nuevo y compruebe que corresponde a esta región.</translation>
    </message>
    <message>
        <source>The endpoint requires a token. Enter one.</source>
        <translation>El endpoint requiere un token. Introduzca uno.</translation>
    </message>
    <message>
        <source>This API was not found at this address. Check the address and the chosen API. Enter the address without the path of the API.</source>
        <translation>No se ha encontrado esta API en esta dirección. Compruebe la dirección y la API elegida. Introduzca la dirección sin la ruta de la API.</translation>
    </message>
    <message>
        <source>The endpoint received too many requests. Try again later.</source>
        <translation>El endpoint ha recibido demasiadas peticiones. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The endpoint reported a server error. Try again later.</source>
        <translation>El endpoint ha comunicado un error del servidor. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.</source>
        <translation>El endpoint redirige a otra dirección. Las redirecciones no se siguen, para proteger el token. Introduzca la otra dirección.</translation>
    </message>
    <message>
        <source>The endpoint rejected the request. Check the address.</source>
        <translation>El endpoint ha rechazado la petición. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The answer does not come from a task API. Check the address.</source>
        <translation>La respuesta no procede de una API de tareas. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The test was cancelled before an answer arrived.</source>
        <translation>La prueba se ha cancelado antes de recibir respuesta.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
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
        <translation>Prueba superada. Se pueden consultar tareas de este endpoint.</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint without a token.</source>
        <translation>Prueba superada. Se pueden consultar tareas de este endpoint sin token.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>respuesta en %1</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
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
        <translation>Este perfil procede de variables de entorno. «Conservar» lo guarda como perfil con su propio nombre y color.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Conservar este perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>for example Production</source>
        <translation>por ejemplo, Producción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Send the token over unencrypted &amp;http</source>
        <translation>Enviar el token por &amp;http sin cifrar</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>AP&amp;I</translation>
    </message>
    <message>
        <source>API of the endpoint</source>
        <translation>API del endpoint</translation>
    </message>
    <message>
        <source>Conso&amp;le</source>
        <translation>Conso&amp;la</translation>
    </message>
    <message>
        <source>Address of a task in a web console</source>
        <translation>Dirección de una tarea en una consola web</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Colo&amp;r</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>Dónde está el token</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>N&amp;ew token</source>
        <translation>Token n&amp;uevo</translation>
    </message>
    <message>
        <source>paste a token to set or replace it</source>
        <translation>pegue un token para definirlo o sustituirlo</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Send one request and show the result</source>
        <translation>Enviar una petición y mostrar el resultado</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the window of the saved profile</source>
        <translation>Abrir la ventana del perfil guardado</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discard the unsaved changes</source>
        <translation>Descartar los cambios sin guardar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Tasks are opened at this address in a browser</source>
        <translation>Las tareas se abren en un navegador con esta dirección</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&quot;%1&quot; is not a valid environment variable name</source>
        <translation>«%1» no es un nombre válido de variable de entorno</translation>
    </message>
    <message>
        <source>no token file is chosen</source>
        <translation>no se ha elegido ningún archivo de token</translation>
    </message>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>un perfil no puede leer su token de la entrada estándar: elija un archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>«%1» no es un nombre de archivo válido</translation>
    </message>
    <message>
        <source>unknown colour &quot;%1&quot;</source>
        <translation>color desconocido: «%1»</translation>
    </message>
    <message>
        <source>&quot;token&quot; must be one of none, secretStore, environment, file, sessionOnly; do not write the token itself there</source>
        <translation>&quot;token&quot; debe ser uno de none, secretStore, environment, file, sessionOnly; no escriba ahí el propio token</translation>
    </message>
    <message>
        <source>&quot;allowHttp&quot; must be true or false</source>
        <translation>&quot;allowHttp&quot; debe ser true o false</translation>
    </message>
    <message>
        <source>its id must consist of 4 to 32 lower-case letters or digits</source>
        <translation>su ID debe constar de 4 a 32 letras minúsculas o dígitos</translation>
    </message>
    <message>
        <source>its base address is not valid: use http or https, a host, and no user, query or fragment</source>
        <translation>su dirección base no es válida: use http o https y un host, sin usuario, query ni fragmento</translation>
    </message>
    <message>
        <source>&quot;console&quot; is not the address of a page for a task. %1</source>
        <translation>&quot;console&quot; no es la dirección de una página de una tarea. %1</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>the time limit was reached before the token of profile &quot;%1&quot; was found: unlock the keyring, or set a longer --timeout</source>
        <translation>se alcanzó el tiempo límite antes de encontrar el token del perfil «%1»: desbloquee el depósito de claves o indique un --timeout mayor</translation>
    </message>
    <message>
        <source>the time limit was reached before the passwords of profile &quot;%1&quot; were found: unlock the keyring, or set a longer --timeout</source>
        <translation>se alcanzó el tiempo límite antes de encontrar las contraseñas del perfil «%1»: desbloquee el depósito de claves o indique un --timeout mayor</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there are more than %1 profiles; remove one</source>
        <translation>hay más de %1 perfiles; quite uno</translation>
    </message>
    <message>
        <source>The profile in section [%1] of %2 was skipped: %3.</source>
        <translation>Se ha omitido el perfil de la sección [%1] de %2: %3.</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; cannot be saved: %2</source>
        <translation>el perfil «%1» no se puede guardar: %2</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>its name has more than %1 characters</source>
        <translation>su nombre tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>its name has control characters or superfluous spaces</source>
        <translation>su nombre tiene caracteres de control o espacios superfluos</translation>
    </message>
    <message>
        <source>another profile is already called &quot;%1&quot;</source>
        <translation>otro perfil ya se llama «%1»</translation>
    </message>
</context>
<context>
    <name>ProfileWindowConfig</name>
    <message>
        <source>&quot;%1&quot; was not added</source>
        <translation>no se ha añadido «%1»</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation>perfil «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or name the host in $no_proxy.</source>
        <translation>El token se envía sin cifrar a través del proxy %1, que puede leerlo. Use una dirección https:// o incluya el host en $no_proxy.</translation>
    </message>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or another proxy in the profile.</source>
        <translation>El token se envía sin cifrar a través del proxy %1, que puede leerlo. Use una dirección https:// u otro proxy en el perfil.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>the first %1; the rest was not kept</source>
        <comment>a number of bytes</comment>
        <translation>los primeros %1; el resto no se ha conservado</translation>
    </message>
    <message>
        <source>not valid UTF-8, � marks invalid bytes</source>
        <translation>no es UTF-8 válido; � marca los bytes no válidos</translation>
    </message>
    <message>
        <source>too large to format, shown as received</source>
        <translation>demasiado grande para darle formato; se muestra tal como se recibió</translation>
    </message>
    <message>
        <source>not JSON, shown as received</source>
        <translation>no es JSON; se muestra tal como se recibió</translation>
    </message>
    <message>
        <source>lines longer than %1 characters are split</source>
        <translation>las líneas de más de %1 caracteres se dividen</translation>
    </message>
</context>
<context>
    <name>RawAnswerTab</name>
    <message>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <source>Show the answer without added line breaks and indentation</source>
        <translation>Mostrar la respuesta sin saltos de línea ni sangría añadidos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the answer (Ctrl+F while it has the focus)</source>
        <translation>Buscar en la respuesta (Ctrl+F mientras tenga el foco)</translation>
    </message>
    <message>
        <source>Copy exact bytes</source>
        <translation>Copiar los bytes exactos</translation>
    </message>
    <message>
        <source>Copy the answer&apos;s body exactly as received</source>
        <translation>Copiar el cuerpo de la respuesta exactamente como se recibió</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta sin procesar</translation>
    </message>
    <message>
        <source>No answer received yet</source>
        <translation>Aún no se ha recibido ninguna respuesta</translation>
    </message>
</context>
<context>
    <name>RecordingFields</name>
    <message>
        <source>“%1” is missing or invalid</source>
        <translation>falta «%1» o no es válido</translation>
    </message>
</context>
<context>
    <name>RecordingFormat</name>
    <message>
        <source>This file is not a Taskwatch recording.</source>
        <translation>Este archivo no es una grabación de Taskwatch.</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>the first line of a recording, as the prefix of a field&apos;s name</comment>
        <translation>grabación</translation>
    </message>
    <message>
        <source>This recording was made by a newer version of Taskwatch (format %1; this version reads up to %2). Open it with a newer version.</source>
        <translation>Esta grabación se hizo con una versión más reciente de Taskwatch (formato %1; esta versión lee hasta %2). Ábrala con una versión más reciente.</translation>
    </message>
    <message>
        <source>The first line of this recording cannot be read: %1.</source>
        <translation>No se puede leer la primera línea de esta grabación: %1.</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>no es JSON válido (%1)</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>«%1» no es un objeto</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>the recording is cut off in the middle of this line</source>
        <translation>la grabación se corta en medio de esta línea</translation>
    </message>
    <message>
        <source>the recording has no end line: it was cut off, and the rest is missing</source>
        <translation>la grabación no tiene línea final: se cortó y falta el resto</translation>
    </message>
    <message>
        <source>%1 of %2 tasks could not be read</source>
        <translation>no se han podido leer %1 de %2 tareas</translation>
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
        <translation>Grabación de %1, %2</translation>
    </message>
    <message>
        <source>This is a recording of %1 from %2. Nothing is polled.</source>
        <translation>Esta es una grabación de %1, de %2. No se consulta nada.</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. URLs are complete, with user info and query.</source>
        <translation>Todos los tiempos son relativos al momento de guardar. Las URL están completas, con información de usuario y query.</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. The token was left out. URLs have no user info, query or fragment.</source>
        <translation>Todos los tiempos son relativos al momento de guardar. El token se ha omitido. Las URL no tienen información de usuario, query ni fragmento.</translation>
    </message>
    <message numerus="yes">
        <source>Recording of %Ln tasks: no polling</source>
        <translation>
            <numerusform>Grabación de %Ln tarea: sin consultas</numerusform>
            <numerusform>Grabación de %Ln tareas: sin consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Part of the recording could not be read: %1. The rest is shown.</source>
        <translation>No se ha podido leer una parte de la grabación: %1. Se muestra el resto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the recording could not be read. The first: %1. The rest is shown.</source>
        <translation>
            <numerusform>No se ha podido leer %Ln parte de la grabación. La primera: %1. Se muestra el resto.</numerusform>
            <numerusform>No se han podido leer %Ln partes de la grabación. La primera: %1. Se muestra el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln tarea guardada en %1.</numerusform>
            <numerusform>%Ln tareas guardadas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks left out: the id contains the token.</source>
        <translation>
            <numerusform>%Ln tarea omitida: el ID contiene el token.</numerusform>
            <numerusform>%Ln tareas omitidas: el ID contiene el token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed the file of this recording, so the histories of its tasks can no longer be read. Open the recording again to see what is in it now.</source>
        <translation>Otro programa ha cambiado el archivo de esta grabación, por lo que ya no se pueden leer los historiales de sus tareas. Abra de nuevo la grabación para ver lo que contiene ahora.</translation>
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
        <translation>%1 (a través del proxy %2)</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>la respuesta no estaba completa después de %1 s</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>the server does not speak HTTP: %1</source>
        <translation>el servidor no habla HTTP: %1</translation>
    </message>
    <message>
        <source>the answer had no HTTP status</source>
        <translation>la respuesta no tenía código de estado HTTP</translation>
    </message>
    <message>
        <source>the connection was closed without an HTTP answer</source>
        <translation>la conexión se cerró sin respuesta HTTP</translation>
    </message>
    <message>
        <source>HTTP %1 to %2, not followed, because the token would be sent there</source>
        <translation>HTTP %1 a %2; no se sigue, porque el token se enviaría allí</translation>
    </message>
    <message>
        <source>the proxy %1 requires a password (HTTP 407)</source>
        <translation>el proxy %1 requiere una contraseña (HTTP 407)</translation>
    </message>
    <message>
        <source>%1 (this is not an answer of %2; check the address and the API)</source>
        <translation>%1 (esta no es una respuesta de %2; compruebe la dirección y la API)</translation>
    </message>
    <message>
        <source>HTTP %1, which is not a valid answer to a GET</source>
        <translation>HTTP %1, que no es una respuesta válida a un GET</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>la respuesta ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>the answer ended early after %1</source>
        <comment>a number of bytes</comment>
        <translation>la respuesta acabó antes de tiempo, después de %1</translation>
    </message>
    <message>
        <source>HTTP %1, but the body has the encoding &quot;%2&quot;, which was not requested</source>
        <translation>HTTP %1, pero el cuerpo tiene la codificación «%2», que no se había pedido</translation>
    </message>
    <message>
        <source>%1 (the answer contains an error: %2)</source>
        <translation>%1 (la respuesta contiene un error: %2)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set one in the profile or use --token-file)</source>
        <translation>%1 (no se ha enviado ningún token: defina uno en el perfil o use --token-file)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set $%2 or use --token-file)</source>
        <translation>%1 (no se ha enviado ningún token: defina $%2 o use --token-file)</translation>
    </message>
    <message>
        <source>a proxy on the way requires a password (HTTP 407)</source>
        <translation>un proxy del camino exige una contraseña (HTTP 407)</translation>
    </message>
    <message>
        <source>no address was found for the name %1; check the address and this machine&apos;s network</source>
        <translation>no se encontró ninguna dirección para el nombre %1; compruebe la dirección y la red de este equipo</translation>
    </message>
    <message>
        <source>HTTP %1 without a task or another address</source>
        <translation>HTTP %1 sin tarea ni otra dirección</translation>
    </message>
    <message>
        <source>HTTP 511: the network requires a login; open any page in a web browser</source>
        <translation>HTTP 511: la red exige iniciar sesión; abra cualquier página en un navegador</translation>
    </message>
    <message>
        <source>HTTP %1, a preliminary answer, which Taskwatch cannot handle; the server, or the proxy before it, must send the final answer only</source>
        <translation>HTTP %1, una respuesta provisional que Taskwatch no puede tratar; el servidor, o el proxy que lo precede, debe enviar solo la respuesta final</translation>
    </message>
    <message>
        <source>HTTP %1, but the body was empty or damaged: the length of its first part is missing or 0</source>
        <translation>HTTP %1, pero el cuerpo estaba vacío o dañado: la longitud de su primera parte falta o es 0</translation>
    </message>
    <message>
        <source>the answer contains no task with this id</source>
        <translation>la respuesta no contiene ninguna tarea con este ID</translation>
    </message>
    <message>
        <source>the proxy %1 refuses the user name or password (HTTP 407); correct them in the profile</source>
        <translation>el proxy %1 rechaza el nombre de usuario o la contraseña (HTTP 407); corríjalos en el perfil</translation>
    </message>
    <message>
        <source>the server refuses the client certificate of the profile: %1</source>
        <translation>el servidor rechaza el certificado de cliente del perfil: %1</translation>
    </message>
    <message>
        <source>the server requires a client certificate; choose one in the profile, under Connection</source>
        <translation>el servidor requiere un certificado de cliente; elija uno en el perfil, en «Conexión»</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s: it has no header lines, or more than the %2 that can be read</source>
        <translation>la respuesta no estaba completa después de %1 s: no tiene líneas de cabecera o tiene más de las %2 que se pueden leer</translation>
    </message>
</context>
<context>
    <name>RowChoices</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
</context>
<context>
    <name>RowsExport</name>
    <message>
        <source>%1, saved %2</source>
        <comment>a number of tasks, a time</comment>
        <translation>%1, guardado: %2</translation>
    </message>
    <message>
        <source>%1 with %2, saved %3</source>
        <comment>a number of tasks, a filter, a time</comment>
        <translation>%1 con %2, guardado: %3</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Include &amp;user info and query of URLs</source>
        <translation>Incluir la información de &amp;usuario y la query de las URL</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>A view has the filter, phases, columns, sort order, time format and groups that the window shows now.</source>
        <translation>Una vista contiene el filtro, las fases, las columnas, el orden, el formato de hora y los grupos que la ventana muestra ahora.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>the screenshot could not be written to %1: %2</source>
        <translation>no se ha podido escribir la captura de pantalla en %1: %2</translation>
    </message>
    <message>
        <source>the screenshot cannot be written to %1: %2</source>
        <translation>no se puede escribir la captura de pantalla en %1: %2</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>no keyring is available (%1): install or start gnome-keyring or KWallet</source>
        <translation>no hay ningún depósito de claves disponible (%1): instale o inicie gnome-keyring o KWallet</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>no hay bus de sesión</translation>
    </message>
    <message>
        <source>the session bus cannot be reached</source>
        <translation>no se puede acceder al bus de sesión</translation>
    </message>
    <message>
        <source>none is registered on the session bus</source>
        <translation>no hay ninguno registrado en el bus de sesión</translation>
    </message>
    <message>
        <source>the keyring has no token for this profile, or it stayed locked: unlock it and try again, or enter the token</source>
        <translation>el depósito de claves no tiene ningún token para este perfil, o siguió bloqueado: desbloquéelo y vuelva a intentarlo, o introduzca el token</translation>
    </message>
    <message>
        <source>the keyring refused access (%1): unlock it and try again</source>
        <translation>el depósito de claves ha denegado el acceso (%1): desbloquéelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the keyring failed: %1; try again, or use a token file or an environment variable</source>
        <translation>el depósito de claves ha fallado: %1; vuelva a intentarlo o use un archivo de token o una variable de entorno</translation>
    </message>
    <message>
        <source>the token in the keyring is not valid: %1; enter it again</source>
        <translation>el token del depósito de claves no es válido: %1; introdúzcalo de nuevo</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>el token está vacío</translation>
    </message>
    <message>
        <source>%1; the token is stored only until Taskwatch exits</source>
        <comment>a problem</comment>
        <translation>%1; el token se almacena solo hasta que se cierre Taskwatch</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1: ok</source>
        <translation>%1: correcto</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1: falta: %2</translation>
    </message>
    <message>
        <source>install OpenSSL 3 (libssl3)</source>
        <translation>instale OpenSSL 3 (libssl3)</translation>
    </message>
    <message>
        <source>install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>instale el controlador SQLite de Qt (libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>nothing can be drawn on this display</source>
        <translation>no se puede dibujar nada en esta pantalla</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>install a font, such as fonts-dejavu-core</source>
        <translation>instale una fuente, como fonts-dejavu-core</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>iconos</translation>
    </message>
    <message>
        <source>the program was built without its icons</source>
        <translation>el programa se compiló sin sus iconos</translation>
    </message>
    <message>
        <source>Taskwatch %1, Qt %2, platform %3</source>
        <translation>Taskwatch %1, Qt %2, plataforma %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a display</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>no window can be opened: %1</source>
        <translation>no se puede abrir ninguna ventana: %1</translation>
    </message>
    <message>
        <source>no window can be opened: %1. The rest is tested without a display.</source>
        <translation>no se puede abrir ninguna ventana: %1. El resto se comprueba sin pantalla.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Páginas de configuración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Part of %1 could not be read. A copy of the file is made before it is changed.</source>
        <translation>No se ha podido leer una parte de %1. Se hará una copia del archivo antes de modificarlo.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: move it away</source>
        <translation>%1 no es un archivo normal: llévelo a otro sitio</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file: move it away</source>
        <translation>%1 es demasiado grande para ser un archivo de configuración: llévelo a otro sitio</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and there are too many saved copies of it: delete some</source>
        <translation>%1 no es un archivo de configuración válido, y hay demasiadas copias guardadas de él: elimine algunas</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>otro programa lo está escribiendo</translation>
    </message>
    <message>
        <source>no file can be created beside it</source>
        <translation>no se puede crear ningún archivo junto a él</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check that its folder is writable and that its disk has space.</source>
        <translation>No se pudo escribir %1: %2. Compruebe que se puede escribir en su carpeta y que su disco tiene espacio.</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and a copy could not be saved as %2: %3. Check that its folder is writable and that its disk has space.</source>
        <translation>%1 no es un archivo de ajustes válido y no se pudo guardar una copia como %2: %3. Compruebe que se puede escribir en su carpeta y que su disco tiene espacio.</translation>
    </message>
</context>
<context>
    <name>ShippedViews</name>
    <message>
        <source>Everything</source>
        <comment>view</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>view</comment>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Waiting for retry</source>
        <comment>view</comment>
        <translation>A la espera de reintento</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <comment>view</comment>
        <translation>Cambiadas hace poco</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>in $%1: %2</source>
        <translation>en $%1: %2</translation>
    </message>
    <message>
        <source>%1 has no address of its own; name one with --endpoint</source>
        <translation>%1 no tiene una dirección propia; indique una con --endpoint</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>no se puede leer la entrada estándar: %1</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>entrada estándar: %1</translation>
    </message>
    <message>
        <source>a token in standard input was discarded</source>
        <translation>se ha descartado un token de la entrada estándar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid id: %2</source>
        <translation>«%1» no es un ID válido: %2</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>oldest poll %1</source>
        <translation>consulta más antigua: %1</translation>
    </message>
    <message numerus="yes">
        <source>limited to %n connections</source>
        <translation>
            <numerusform>limitado a %n conexión</numerusform>
            <numerusform>limitado a %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>limited to %1 requests/s</source>
        <translation>limitado a %1 peticiones/s</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due: all %Ln tasks are done</source>
        <translation>
            <numerusform>Nada pendiente: %Ln tarea terminada</numerusform>
            <numerusform>Nada pendiente: las %Ln tareas están terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling %Ln tasks</source>
        <translation>
            <numerusform>Consultando %Ln tarea</numerusform>
            <numerusform>Consultando %Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation>%1 de %2 peticiones/s</translation>
    </message>
    <message>
        <source>the endpoint knows none of them</source>
        <translation>el endpoint no conoce ninguna de ellas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks no longer found</source>
        <translation>
            <numerusform>%Ln tarea ya no se encuentra</numerusform>
            <numerusform>%Ln tareas ya no se encuentran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <comment>numbers of tasks</comment>
        <translation>
            <numerusform>%Ln mostrada de %1</numerusform>
            <numerusform>%Ln mostradas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not polled yet</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln aún sin consultar</numerusform>
            <numerusform>%Ln aún sin consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>target every %1, actual every %2: %3</source>
        <translation>objetivo: cada %1; real: cada %2: %3</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>adelantado %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>atrasado %1</translation>
    </message>
    <message>
        <source>No tasks to poll</source>
        <translation>No hay tareas que consultar</translation>
    </message>
    <message>
        <source>Waiting for the token: no requests</source>
        <translation>A la espera del token: sin peticiones</translation>
    </message>
    <message numerus="yes">
        <source>Paused since %1: %Ln tasks, no requests</source>
        <comment>a time</comment>
        <translation>
            <numerusform>En pausa desde %1: %Ln tarea, sin peticiones</numerusform>
            <numerusform>En pausa desde %1: %Ln tareas, sin peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tasks, no requests</source>
        <translation>
            <numerusform>En pausa: %Ln tarea, sin peticiones</numerusform>
            <numerusform>En pausa: %Ln tareas, sin peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Window hidden: no requests</source>
        <translation>Ventana oculta: sin peticiones</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>%1: waiting %2</source>
        <translation>%1: esperando %2</translation>
    </message>
    <message>
        <source>server clock %1</source>
        <translation>reloj del servidor %1</translation>
    </message>
    <message>
        <source>answers in %1 (p95)</source>
        <comment>a duration</comment>
        <translation>respuestas en %1 (p95)</translation>
    </message>
    <message>
        <source>Waiting for the files of the connection: no requests</source>
        <translation>A la espera de los archivos de la conexión: sin peticiones</translation>
    </message>
</context>
<context>
    <name>TaskApi</name>
    <message>
        <source>expected %1, got an empty body</source>
        <translation>se esperaba %1, se recibió un cuerpo vacío</translation>
    </message>
    <message>
        <source>expected %1 as JSON in UTF-8, got UTF-16</source>
        <translation>se esperaba %1 como JSON en UTF-8, se recibió UTF-16</translation>
    </message>
    <message>
        <source>expected %1 as JSON: %2 at byte %3</source>
        <translation>se esperaba %1 como JSON: %2 en el byte %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2; write %3, or set %2 in the profile</source>
        <translation>«%1» no tiene %2; escriba %3 o defina %2 en el perfil</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>%1 has no value; use one of %2</source>
        <translation>%1 no tiene valor; use uno de %2</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &quot;%3&quot;</source>
        <translation>%1 debe ser uno de %2, no «%3»</translation>
    </message>
    <message>
        <source>%1; %2 has no lists</source>
        <translation>%1; %2 no tiene listas</translation>
    </message>
    <message>
        <source>%1; the lists of %2 are %3</source>
        <translation>%1; las listas de %2 son %3</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation>no existe la lista «%1»</translation>
    </message>
    <message>
        <source>%1 is written without a value</source>
        <translation>%1 se escribe sin valor</translation>
    </message>
    <message>
        <source>%1 does not belong to the list &quot;%2&quot;</source>
        <translation>%1 no pertenece a la lista «%2»</translation>
    </message>
    <message>
        <source>%1: no element with %2 &quot;%3&quot;</source>
        <translation>%1: ningún elemento con %2 «%3»</translation>
    </message>
    <message>
        <source>%1: expected an array, got %2</source>
        <translation>%1: se esperaba un array, se recibió %2</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>una tarea</translation>
    </message>
    <message>
        <source>requested the tasks of %1 &quot;%2&quot;, but this task belongs to &quot;%3&quot;</source>
        <translation>se pidieron las tareas de %1 «%2», pero esta tarea pertenece a «%3»</translation>
    </message>
    <message>
        <source>a list of tasks</source>
        <translation>una lista de tareas</translation>
    </message>
    <message>
        <source>requested &quot;%1&quot;, but the answer is about &quot;%2&quot;</source>
        <translation>se pidió «%1», pero la respuesta se refiere a «%2»</translation>
    </message>
    <message>
        <source>%1: expected an array of rows, got %2</source>
        <translation>%1: se esperaba un array de filas, se recibió %2</translation>
    </message>
    <message>
        <source>no row of &quot;%1&quot; in the answer</source>
        <translation>ninguna fila de «%1» en la respuesta</translation>
    </message>
    <message>
        <source>%1: expected an object, got %2</source>
        <translation>%1: se esperaba un objeto, se recibió %2</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>una lista de cambios</translation>
    </message>
    <message>
        <source>(an HTML page)</source>
        <translation>(una página HTML)</translation>
    </message>
    <message>
        <source>the page contains this task twice, with different facts</source>
        <translation>la página contiene esta tarea dos veces, con datos distintos</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got XML</source>
        <translation>se esperaba %1 como JSON y se recibió XML</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got an HTML page, perhaps for a login</source>
        <translation>se esperaba %1 como JSON y se recibió una página HTML, quizá de inicio de sesión</translation>
    </message>
    <message>
        <source>expected a JSON object, got an array</source>
        <translation>se esperaba un objeto JSON, se recibió un array</translation>
    </message>
</context>
<context>
    <name>TaskColumn</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>state: current state of the task, as the endpoint sent it</source>
        <translation>state: estado actual de la tarea, tal como lo envió el endpoint</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>taskId: the watched id</source>
        <translation>taskId: el ID vigilado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>messageId: id of the message that the task delivers</source>
        <translation>messageId: ID del mensaje que entrega la tarea</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>retried / maxRetry: retries so far, and the maximum</source>
        <translation>retried / maxRetry: reintentos hasta ahora y máximo</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>nextProcessAt: when the task is scheduled to be processed</source>
        <translation>nextProcessAt: cuándo está previsto procesar la tarea</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>lastErrorAt and error: time and message of the last failure</source>
        <translation>lastErrorAt y error: hora y texto del último fallo</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>completedAt: when the task was processed successfully</source>
        <translation>completedAt: cuándo se procesó correctamente la tarea</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>deadline: the deadline, and by how much the next attempt will miss it</source>
        <translation>deadline: la fecha límite, y cuánto después de ella será el próximo intento</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>url: destination of the message</source>
        <translation>url: destino del mensaje</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Age of the last poll; stale if the task has not been confirmed for a long time</source>
        <translation>Tiempo desde la última consulta; obsoleta si la tarea no se ha confirmado desde hace mucho</translation>
    </message>
    <message>
        <source>Seen changes</source>
        <translation>Cambios vistos</translation>
    </message>
    <message>
        <source>Number of polls that found a change (changed times are not counted), and age of the last change</source>
        <translation>Número de consultas que encontraron un cambio (los cambios en las horas no se cuentan) y antigüedad del último cambio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The last observed phases and failed attempts, newest on the right</source>
        <translation>Las últimas fases e intentos fallidos observados, el más reciente a la derecha</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>Kind of error</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>The first line of the error; # stands for numbers, ids, times and addresses</source>
        <translation>La primera línea del error; # representa números, ID, horas y direcciones</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host of the tasks&apos; URL</source>
        <translation>Host de la URL de las tareas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tasks of the group. Those that are running, cancelled or in an unknown state are included, but have no column</source>
        <translation>Tareas del grupo. Las que están en ejecución, canceladas o en un estado desconocido se incluyen, pero no tienen columna</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Tasks of the group that failed permanently</source>
        <translation>Tareas del grupo que han fallado definitivamente</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>En reintento</translation>
    </message>
    <message>
        <source>Tasks of the group that are being retried</source>
        <translation>Tareas del grupo que se están reintentando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Tasks of the group that wait for an attempt</source>
        <translation>Tareas del grupo que esperan un intento</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Tasks of the group that succeeded</source>
        <translation>Tareas del grupo que se han completado</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Duración mediana</translation>
    </message>
    <message>
        <source>How long an attempt typically takes: the median of the last attempts that ended since the program began. From the start, or where the API does not report it from nextProcessAt, to completedAt or lastErrorAt</source>
        <translation>Cuánto suele durar un intento: la mediana de los últimos intentos que acabaron desde que se inició el programa. Desde el comienzo o, si la API no lo comunica, desde nextProcessAt, hasta completedAt o lastErrorAt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>How long ago the task was due that has waited longest since its nextProcessAt</source>
        <translation>Retraso de la tarea que lleva más tiempo esperando desde su nextProcessAt</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>lastErrorAt: when the newest error of the group happened</source>
        <translation>lastErrorAt: cuándo se produjo el error más reciente del grupo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: failures and retries raise no notifications</source>
        <translation>Silenciado: los fallos y los reintentos no generan notificaciones</translation>
    </message>
    <message>
        <source>The tasks&apos; URL has no host</source>
        <translation>La URL de las tareas no tiene host</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed permanently</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln fallida definitivamente</numerusform>
            <numerusform>%Ln fallidas definitivamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being retried</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln en reintento</numerusform>
            <numerusform>%Ln en reintento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln completada</numerusform>
            <numerusform>%Ln completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running, cancelled or in an unknown state</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln en ejecución, cancelada o en un estado desconocido</numerusform>
            <numerusform>%Ln en ejecución, canceladas o en un estado desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt has ended since the program began</source>
        <translation>No ha acabado ningún intento desde que se inició el programa</translation>
    </message>
    <message>
        <source>nextProcessAt:</source>
        <translation>nextProcessAt:</translation>
    </message>
    <message>
        <source>No task has a nextProcessAt</source>
        <translation>Ninguna tarea tiene nextProcessAt</translation>
    </message>
    <message>
        <source>The endpoint reported no time</source>
        <translation>El endpoint no ha comunicado ninguna hora</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %Ln attempts, the last of each task</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%1: mediana de %Ln intento, el último de cada tarea</numerusform>
            <numerusform>%1: mediana de %Ln intentos, el último de cada tarea</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message>
        <source>an id cannot be empty</source>
        <translation>un ID no puede estar vacío</translation>
    </message>
    <message>
        <source>an id cannot contain invalid Unicode</source>
        <translation>un ID no puede contener Unicode no válido</translation>
    </message>
    <message>
        <source>an id has at most %1 bytes, this one has %2</source>
        <translation>un ID tiene como máximo %1 bytes; este tiene %2</translation>
    </message>
    <message>
        <source>an id cannot contain control characters: %1</source>
        <translation>un ID no puede contener caracteres de control: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id: in an address it stands for a folder</source>
        <translation>«%1» no puede ser un ID: en una dirección representa una carpeta</translation>
    </message>
</context>
<context>
    <name>TaskLink</name>
    <message>
        <source>in a link, %1 must be followed by two hexadecimal digits</source>
        <translation>en un enlace, %1 debe ir seguido de dos dígitos hexadecimales</translation>
    </message>
    <message>
        <source>the percent-encoded characters of a link must be UTF-8</source>
        <translation>los caracteres con codificación porcentual de un enlace deben ser UTF-8</translation>
    </message>
    <message>
        <source>the parts of a link to a list must be NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>las partes de un enlace a una lista deben ser NAME:VALUE, pero esta es «%1»</translation>
    </message>
    <message>
        <source>a link must begin with taskwatch://, but this is &quot;%1&quot;</source>
        <translation>un enlace debe empezar por taskwatch://, pero este es «%1»</translation>
    </message>
    <message>
        <source>a link must be taskwatch://task/ID, taskwatch://message/ID or taskwatch://list/NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>un enlace debe ser taskwatch://task/ID, taskwatch://message/ID o taskwatch://list/NAME:VALUE, pero este es «%1»</translation>
    </message>
</context>
<context>
    <name>TaskPrinter</name>
    <message>
        <source>could not write the output: %1</source>
        <translation>no se ha podido escribir la salida: %1</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>expected a string, got %1</source>
        <translation>se esperaba una cadena, se recibió %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>un número entero de 0 a 9223372036854775807</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>se esperaba %1, se recibió %2</translation>
    </message>
    <message>
        <source>expected a time in Unix ms or in RFC 3339 format, got %1</source>
        <translation>se esperaba una hora en Unix ms o en formato RFC 3339, se recibió %1</translation>
    </message>
    <message>
        <source>expected a time in Unix seconds or in RFC 3339 format, got %1</source>
        <translation>se esperaba una hora en segundos Unix o en formato RFC 3339, se recibió %1</translation>
    </message>
    <message>
        <source>expected a Unix time or a time in RFC 3339 format, got %1</source>
        <translation>se esperaba una hora Unix o una hora en formato RFC 3339, se recibió %1</translation>
    </message>
    <message>
        <source>expected a time in RFC 3339 format, got %1</source>
        <translation>se esperaba una hora en formato RFC 3339, se recibió %1</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1: se esperaba %2, se recibió %3</translation>
    </message>
</context>
<context>
    <name>TaskSerializer</name>
    <message>
        <source>Poll</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>was %1 before</source>
        <translation>antes era %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::AlertNotifier</name>
    <message>
        <source>Failed tasks</source>
        <translation>Tareas fallidas</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ApiText</name>
    <message>
        <source>The monitor of asynq. An id is queue/id. A task that was completed is removed unless asynq keeps it.</source>
        <translation>El monitor de asynq. Un ID tiene la forma cola/ID. Una tarea completada se elimina si asynq no la conserva.</translation>
    </message>
    <message>
        <source>The dashboard of Bull and BullMQ. An id is queue/id. The base address has the path of the dashboard.</source>
        <translation>El panel de Bull y BullMQ. Un ID tiene la forma cola/ID. La dirección base contiene la ruta del panel.</translation>
    </message>
    <message>
        <source>The monitor of Celery. It forgets all tasks when it is started again. It does not tell how often a task may be retried.</source>
        <translation>El monitor de Celery. Olvida todas las tareas cuando se reinicia. No indica cuántas veces se puede reintentar una tarea.</translation>
    </message>
    <message>
        <source>Get Task of QStash&apos;s first API. The service retired it in 2023; it lives on where people host it themselves.</source>
        <translation>Get Task de la primera API de QStash. El servicio la retiró en 2023; sigue en uso donde se aloja en servidores propios.</translation>
    </message>
    <message>
        <source>QStash has no request for one task any more. Its logs have a row for each change of a message; Taskwatch makes the task of them. A read-only token is enough.</source>
        <translation>QStash ya no tiene una petición para una sola tarea. Sus registros tienen una fila por cada cambio de un mensaje; Taskwatch forma con ellas la tarea. Basta un token de solo lectura.</translation>
    </message>
    <message>
        <source>The dashboard of River. Finished jobs are removed after a day, discarded ones after a week.</source>
        <translation>El panel de River. Los trabajos terminados se eliminan después de un día; los descartados, después de una semana.</translation>
    </message>
    <message>
        <source>task</source>
        <extracomment>What an API calls its tasks or what they belong to; a column title.</extracomment>
        <translation>tarea</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>root task</source>
        <extracomment>In Celery: the task that began a chain of tasks.</extracomment>
        <translation>tarea raíz</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>The kind of work that a task does; a column title.</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>The name of the work that a task does; a column title.</extracomment>
        <translation>nombre</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Applies to all windows.</source>
        <translation>Se aplica a todas las ventanas.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Format of times in the table and the detail pane. Tooltips show all four formats. Copied times include the UTC offset.</source>
        <translation>Formato de las horas en la tabla y en el panel de detalles. Las descripciones emergentes muestran los cuatro formatos. Las horas copiadas incluyen la diferencia con UTC.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Applies to all windows, at once.</source>
        <translation>Se aplica a todas las ventanas, de inmediato.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it happened, as far as known; newest first</source>
        <translation>Cuándo ocurrió, hasta donde se sabe; lo más reciente primero</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The field that changed, or what happened</source>
        <translation>El campo que cambió, o lo que ocurrió</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Value before the change</source>
        <translation>Valor antes del cambio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>Valor después del cambio</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long the task stayed in the new state, or how long it was not polled</source>
        <translation>Cuánto tiempo permaneció la tarea en el nuevo estado, o cuánto tiempo estuvo sin consultar</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Observed between two polls, inferred from later values, told by the server, or unseen because there was no polling</source>
        <translation>Observado entre dos consultas, deducido de valores posteriores, comunicado por el servidor, o no observado porque no hubo consultas</translation>
    </message>
    <message>
        <source>No changes of this task have been recorded yet.</source>
        <translation>Aún no se ha registrado ningún cambio de esta tarea.</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>Los cambios más antiguos ya no están almacenados.</translation>
    </message>
    <message>
        <source>error unknown</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not polled</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>This state is final.</source>
        <translation>Este estado es final.</translation>
    </message>
    <message>
        <source>polls failed</source>
        <translation>consultas fallidas</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>state, begin, end</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, begin</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a length of time</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>vista por primera vez</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>falló el intento %1</translation>
    </message>
    <message>
        <source>an attempt failed</source>
        <translation>falló un intento</translation>
    </message>
    <message>
        <source>poll failed</source>
        <translation>consulta fallida</translation>
    </message>
    <message>
        <source>answered again</source>
        <translation>de nuevo con respuesta</translation>
    </message>
    <message>
        <source>not polled: not running</source>
        <translation>sin consultar: programa cerrado</translation>
    </message>
    <message>
        <source>not polled: paused</source>
        <translation>sin consultar: en pausa</translation>
    </message>
    <message>
        <source>not polled: window hidden</source>
        <translation>sin consultar: ventana oculta</translation>
    </message>
    <message>
        <source>not polled: no answers</source>
        <translation>sin consultar: sin respuestas</translation>
    </message>
    <message>
        <source>not polled: not watched</source>
        <translation>sin consultar: sin vigilar</translation>
    </message>
    <message>
        <source>not polled: computer asleep</source>
        <translation>sin consultar: equipo suspendido</translation>
    </message>
    <message>
        <source>Observed: it happened between two polls.</source>
        <translation>Observado: ocurrió entre dos consultas.</translation>
    </message>
    <message>
        <source>Inferred from later values. No poll observed it.</source>
        <translation>Deducido de valores posteriores. Ninguna consulta lo observó.</translation>
    </message>
    <message>
        <source>Told by the server, with its time. No poll observed it.</source>
        <translation>Comunicado por el servidor, con su hora. Ninguna consulta lo observó.</translation>
    </message>
    <message>
        <source>There was no polling. What happened in this time is not known.</source>
        <translation>No hubo consultas. No se sabe qué ocurrió en este tiempo.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CheatSheet</name>
    <message>
        <source>Keys and Filters</source>
        <translation>Teclas y filtros</translation>
    </message>
    <message>
        <source>Esc or ? closes this page.</source>
        <translation>Esc o ? cierra esta página.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CloseWindowAction</name>
    <message>
        <source>This is the last window: without it, no task is watched. Close it again to quit.</source>
        <translation>Esta es la última ventana: sin ella no se vigila ninguna tarea. Ciérrela otra vez para salir.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ColumnController</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Size “%1” to Contents</source>
        <translation>&amp;Ajustar «%1» al contenido</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Contents</source>
        <translation>&amp;Ajustar columnas al contenido</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompareWindow</name>
    <message>
        <source>%1 and %2</source>
        <comment>ids of two tasks</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <comment>an id and a number</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences  ≠</source>
        <translation>
            <numerusform>%Ln diferencia  ≠</numerusform>
            <numerusform>%Ln diferencias  ≠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedHistoriesModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>Cuándo ocurrió, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedTimelines</name>
    <message>
        <source>Timeline of %1</source>
        <comment>an id</comment>
        <translation>Cronología de %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparisonModel</name>
    <message>
        <source>%1, different</source>
        <comment>a fact of tasks</comment>
        <translation>%1, diferente</translation>
    </message>
    <message>
        <source>%1  ≠</source>
        <comment>a fact of tasks that is different</comment>
        <translation>%1  ≠</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>≠ marks what differs</source>
        <translation>≠ marca lo que difiere</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>Una contraseña de la conexión se almacena solo hasta que se cierre Taskwatch: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A password of the connection is too long to be stored: Taskwatch forgets it when it exits.</source>
        <translation>Una contraseña de la conexión es demasiado larga para almacenarse: Taskwatch la olvida al cerrarse.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionForm</name>
    <message>
        <source>System settings</source>
        <comment>of the proxy</comment>
        <translation>Configuración del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Ninguno</translation>
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
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <comment>an address</comment>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>own CA file</source>
        <translation>archivo de CA propio</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificado de cliente</translation>
    </message>
    <message>
        <source>as the system is set up</source>
        <translation>según la configuración del sistema</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>File With the Client Certificate</source>
        <translation>Archivo con el certificado de cliente</translation>
    </message>
    <message>
        <source>File With the Key of the Client Certificate</source>
        <translation>Archivo con la clave del certificado de cliente</translation>
    </message>
    <message>
        <source>No requests can be sent for this profile: %1</source>
        <translation>No se pueden enviar peticiones para este perfil: %1</translation>
    </message>
    <message>
        <source>The password is stored in the keyring when you save. It is not shown again.</source>
        <translation>La contraseña se almacena en el depósito de claves al guardar. No se vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyMenu</name>
    <message>
        <source>Copy &amp;As</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>Tabla de &amp;Markdown</translation>
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
        <translation>Comandos &amp;curl</translation>
    </message>
    <message>
        <source>Commands that send the same requests, with a variable in place of the token</source>
        <translation>Comandos que envían las mismas peticiones, con una variable en lugar del token</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPane</name>
    <message>
        <source>Select a task to see its details</source>
        <translation>Seleccione una tarea para ver sus detalles</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>el ID</translation>
    </message>
    <message>
        <source>Requests for the task</source>
        <translation>Peticiones de la tarea</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPlacement</name>
    <message>
        <source>&amp;Automatic Place</source>
        <translation>Lugar &amp;automático</translation>
    </message>
    <message>
        <source>&amp;Below the Table</source>
        <translation>De&amp;bajo de la tabla</translation>
    </message>
    <message>
        <source>&amp;Right of the Table</source>
        <translation>A la &amp;derecha de la tabla</translation>
    </message>
    <message>
        <source>Right of the table in a wide window, otherwise below it</source>
        <translation>A la derecha de la tabla en una ventana ancha; si no, debajo de ella</translation>
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
        <translation>Las tareas se consultan en %1</translation>
    </message>
    <message>
        <source>Watches the ids in the clipboard: from a chat, a log, a spreadsheet column. Without a profile, they are polled from %1.</source>
        <translation>Vigila los ID del portapapeles: de un chat, un registro o una columna de una hoja de cálculo. Sin un perfil, se consultan en %1.</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>Tres maneras de empezar</translation>
    </message>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>Aún no se vigila ninguna tarea</translation>
    </message>
    <message>
        <source>Paste task ids</source>
        <translation>Pegar ID de tareas</translation>
    </message>
    <message>
        <source>Set up a profile</source>
        <translation>Configurar un perfil</translation>
    </message>
    <message>
        <source>The address of an endpoint and its token. One request tests them.</source>
        <translation>La dirección de un endpoint y su token. Una petición los comprueba.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Simulated tasks with six hours of history, in a window of their own. Nothing is saved.</source>
        <translation>Tareas simuladas con seis horas de historial, en una ventana propia. No se guarda nada.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::EndpointButton</name>
    <message>
        <source>Show the endpoint and the state of polling</source>
        <translation>Mostrar el endpoint y el estado de las consultas</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FieldGrid</name>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>&amp;Copiar «%1»</translation>
    </message>
    <message>
        <source>Copy &amp;Selected Text</source>
        <translation>Copiar el texto &amp;seleccionado</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>&amp;Mostrar solo «%1»</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>E&amp;xcluir «%1»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FileWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Se ha cancelado el guardado.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FilterBar</name>
    <message>
        <source> or </source>
        <comment>between phases</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Taskwatch::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstProfileForm</name>
    <message>
        <source>Set up a profile</source>
        <translation>Configurar un perfil</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint and a token that may read its tasks. One request tests them and recognises the API. The token is stored in the desktop&apos;s keyring.</source>
        <translation>Introduzca la dirección del endpoint y un token que pueda leer sus tareas. Una petición los comprueba y reconoce la API. El token se guarda en el depósito de claves del escritorio.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstRun</name>
    <message>
        <source>The demo cannot be shown: %1.</source>
        <translation>No se puede mostrar la demostración: %1.</translation>
    </message>
    <message>
        <source>%1 could not be started to show the demo: %2</source>
        <translation>No se ha podido iniciar %1 para mostrar la demostración: %2</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>La demostración se abre en una ventana propia.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FollowCommand</name>
    <message>
        <source>There is another token in %1.</source>
        <translation>Hay otro token en %1.</translation>
    </message>
    <message>
        <source>The endpoint is reachable again.</source>
        <translation>El endpoint vuelve a estar accesible.</translation>
    </message>
    <message>
        <source>%1 Waiting for another token in %2.</source>
        <translation>%1 A la espera de otro token en %2.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FreedesktopNotifications</name>
    <message>
        <source>Show</source>
        <comment>the tasks that a notification is about</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <comment>all notifications</comment>
        <translation>Silenciar durante 1 hora</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>&amp;Arrancar al iniciar la sesión</translation>
    </message>
    <message>
        <source>Taskwatch starts with its windows minimized, and watches what it watched last.</source>
        <translation>Taskwatch arranca con sus ventanas minimizadas y vigila lo que vigilaba por última vez.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GroupsPane</name>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>Mostrar &amp;tareas</translation>
    </message>
    <message>
        <source>&amp;Mute This Error</source>
        <translation>&amp;Silenciar este error</translation>
    </message>
    <message>
        <source>Un&amp;mute This Error</source>
        <translation>&amp;Dejar de silenciar este error</translation>
    </message>
    <message>
        <source>Raise notifications about failures and retries with this kind of error again</source>
        <translation>Volver a generar notificaciones sobre fallos y reintentos con este tipo de error</translation>
    </message>
    <message>
        <source>Raise no notifications about failures and retries with this kind of error</source>
        <translation>No generar notificaciones sobre fallos y reintentos con este tipo de error</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>Ninguna tarea coincide con el filtro.</translation>
    </message>
    <message>
        <source>No task that matches the filter has an error.</source>
        <translation>Ninguna tarea que coincida con el filtro tiene un error.</translation>
    </message>
    <message>
        <source>No task has been received yet.</source>
        <translation>Aún no se ha recibido ninguna tarea.</translation>
    </message>
    <message>
        <source>No task has an error.</source>
        <translation>Ninguna tarea tiene un error.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts with %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln host con %1</numerusform>
            <numerusform>%Ln hosts con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of error in %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln tipo de error en %1</numerusform>
            <numerusform>%Ln tipos de error en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed</source>
        <comment>hosts or errors with tasks</comment>
        <translation>
            <numerusform>%1, %Ln de ellas fallida</numerusform>
            <numerusform>%1, %Ln de ellas fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Almacenado en</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Maximum number of stored changes</source>
        <translation>Número máximo de cambios almacenados</translation>
    </message>
    <message>
        <source>&amp;Keep changes for</source>
        <translation>&amp;Conservar los cambios durante</translation>
    </message>
    <message>
        <source>Older changes are deleted. Tasks in the list stay, with their last known state.</source>
        <translation>Los cambios más antiguos se eliminan. Las tareas de la lista se quedan, con su último estado conocido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Conservar como &amp;máximo</translation>
    </message>
    <message>
        <source>Changes of all endpoints together. The oldest are deleted first. A thousand changes take about 150 KB.</source>
        <translation>Cambios de todos los endpoints en conjunto. Los más antiguos se eliminan primero. Mil cambios ocupan unos 150 KB.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until Taskwatch exits</source>
        <translation>Solo en memoria, hasta que se cierre Taskwatch</translation>
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
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 cambio</numerusform>
            <numerusform>%1 cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryTab</name>
    <message>
        <source>Reading the history of this task…</source>
        <translation>Leyendo el historial de esta tarea…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HoldAction</name>
    <message>
        <source>&amp;Hold Row Order</source>
        <translation>&amp;Fijar el orden de las filas</translation>
    </message>
    <message>
        <source>Hold (%1)</source>
        <comment>number of rows</comment>
        <translation>Fijar (%1)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Hold the order: rows stay in place while their values change (%1)</source>
        <translation>Fijar el orden: las filas se quedan en su lugar mientras cambian sus valores (%1)</translation>
    </message>
    <message>
        <source>The order is held: rows stay in place while their values change. Click to sort them again (%1)</source>
        <translation>El orden está fijado: las filas se quedan en su lugar mientras cambian sus valores. Haga clic para volver a ordenarlas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>El orden está fijado. %Ln fila ha cambiado y se movería. Haga clic para volver a ordenar las filas (%1)</numerusform>
            <numerusform>El orden está fijado. %Ln filas han cambiado y se moverían. Haga clic para volver a ordenar las filas (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IdIntake</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Show Them</source>
        <translation>&amp;Mostrarlas</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy one or more task ids first.</source>
        <translation>El portapapeles no contiene texto. Copie antes uno o varios ID de tareas.</translation>
    </message>
    <message>
        <source>Reading a long text…</source>
        <translation>Leyendo un texto largo…</translation>
    </message>
    <message>
        <source>Adding tasks…</source>
        <translation>Añadiendo tareas…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancelled. No task was added.</source>
        <translation>Cancelado. No se ha añadido ninguna tarea.</translation>
    </message>
    <message numerus="yes">
        <source>Tokens were removed from the input. They are not stored.</source>
        <translation>
            <numerusform>Se ha quitado un token de la entrada. No se almacena.</numerusform>
            <numerusform>Se han quitado tokens de la entrada. No se almacenan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IntakeBar</name>
    <message>
        <source>&amp;Paste Ids</source>
        <translation>&amp;Pegar ID</translation>
    </message>
    <message>
        <source>Add Tasks from &amp;Files…</source>
        <translation>Añadir tareas de a&amp;rchivos…</translation>
    </message>
    <message>
        <source>&amp;Add Tasks…</source>
        <translation>Aña&amp;dir tareas…</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Añadir tareas</translation>
    </message>
    <message>
        <source>Type or paste ids of tasks to watch</source>
        <translation>Escriba o pegue ID de tareas para vigilarlas</translation>
    </message>
    <message>
        <source>Lists of %1: %2</source>
        <translation>Listas de %1: %2</translation>
    </message>
    <message>
        <source>The words in this text may not be ids. Paste only the ids, one per line.</source>
        <translation>Puede que las palabras de este texto no sean ID. Pegue solo los ID, uno por línea.</translation>
    </message>
    <message>
        <source>Add Tasks from Files</source>
        <translation>Añadir tareas de archivos</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>Pegue o escriba ID</translation>
    </message>
    <message>
        <source>Paste or type ids, or %1 for a list</source>
        <translation>Pegue o escriba ID, o %1 para una lista</translation>
    </message>
</context>
<context>
    <name>Taskwatch::JournalWorker</name>
    <message numerus="yes">
        <source>%Ln of the oldest changes and other poll results were discarded.</source>
        <translation>
            <numerusform>Se ha descartado %Ln de los cambios y demás resultados de consultas más antiguos.</numerusform>
            <numerusform>Se han descartado %Ln de los cambios y demás resultados de consultas más antiguos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListActions</name>
    <message>
        <source>Lis&amp;ts…</source>
        <translation>L&amp;istas…</translation>
    </message>
    <message>
        <source>Show the lists that were read, and choose which lists are watched for new tasks</source>
        <translation>Mostrar las listas leídas y elegir en qué listas se vigilan tareas nuevas</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListStrip</name>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListWindow</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>A&amp;grupar por error o host</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>&amp;Panel de detalles</translation>
    </message>
    <message>
        <source>Open in Own &amp;Window</source>
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>Guardar &amp;filas como…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Detall&amp;e</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListingModel</name>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Read again from time to time; new tasks are added.</source>
        <translation>Se vuelve a leer de vez en cuando; se añaden las tareas nuevas.</translation>
    </message>
    <message>
        <source>Not read again automatically.</source>
        <translation>No se vuelve a leer automáticamente.</translation>
    </message>
    <message>
        <source>Not fully read yet.</source>
        <translation>Aún no se ha leído por completo.</translation>
    </message>
    <message>
        <source>watch for new tasks</source>
        <translation>vigilar tareas nuevas</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListsDialog</name>
    <message>
        <source>%1 has no lists of tasks.</source>
        <translation>%1 no tiene listas de tareas.</translation>
    </message>
    <message>
        <source>No list has been read yet. Type one into the field above the table to read and watch its tasks. The lists of %1: %2</source>
        <translation>Aún no se ha leído ninguna lista. Escriba una en el campo situado encima de la tabla para leer y vigilar sus tareas. Las listas de %1: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MainWindow</name>
    <message>
        <source>Added last</source>
        <comment>tasks</comment>
        <translation>Últimas añadidas</translation>
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
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>Another view has the name &quot;%1&quot;.</source>
        <translation>Otra vista tiene el nombre «%1».</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find in all pages of the manual (Ctrl+F)</source>
        <translation>Buscar en todas las páginas del manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MessageArea</name>
    <message>
        <source>Show fewer messages</source>
        <translation>Mostrar menos avisos</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more messages</source>
        <translation>
            <numerusform>Mostrar %Ln aviso más</numerusform>
            <numerusform>Mostrar %Ln avisos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoMatchNote</name>
    <message>
        <source>Show All Tasks</source>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>Ninguna tarea coincide con el filtro.</translation>
    </message>
    <message>
        <source>States are the words of the server. To filter by phase, write %1.</source>
        <translation>Los estados son las palabras del servidor. Para filtrar por fase, escriba %1.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoticeBanner</name>
    <message>
        <source>Show &amp;Tasks</source>
        <translation>Mostrar &amp;tareas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Minimum number of retries</source>
        <translation>Número mínimo de reintentos</translation>
    </message>
    <message>
        <source>Minutes that a task is overdue</source>
        <translation>Minutos de retraso de una tarea</translation>
    </message>
    <message>
        <source>Minutes without an answer</source>
        <translation>Minutos sin respuesta</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Dejar de silenciar</translation>
    </message>
    <message>
        <source>Show a &amp;Test Notification</source>
        <translation>Mostrar una notificación de &amp;prueba</translation>
    </message>
    <message>
        <source>Phases that a task enters</source>
        <translation>Fases en las que entra una tarea</translation>
    </message>
    <message>
        <source>Text that an error contains</source>
        <translation>Texto que contiene un error</translation>
    </message>
    <message>
        <source>Tasks that match at the same time share one notification. Conditions that a task already met when it was added to the list cause no notification.</source>
        <translation>Las tareas que coinciden al mismo tiempo comparten una notificación. Las condiciones que una tarea ya cumplía cuando se añadió a la lista no generan notificaciones.</translation>
    </message>
    <message>
        <source>The rules apply to every task. Tasks ▸ Notify Me When It Ends chooses single tasks.</source>
        <translation>Las reglas se aplican a todas las tareas. «Tareas ▸ Notificarme cuando termine» elige tareas individuales.</translation>
    </message>
    <message>
        <source>Notify me when, and remind me while it lasts</source>
        <translation>Cuándo notificarme y recordármelo mientras dure</translation>
    </message>
    <message>
        <source>A task &amp;enters</source>
        <translation>Una tarea &amp;entra en la fase</translation>
    </message>
    <message>
        <source>Reminder for tasks in these phases</source>
        <translation>Recordatorio de las tareas en estas fases</translation>
    </message>
    <message>
        <source>Reminder for retried tasks</source>
        <translation>Recordatorio de las tareas reintentadas</translation>
    </message>
    <message>
        <source>An error &amp;contains</source>
        <translation>Un error &amp;contiene</translation>
    </message>
    <message>
        <source>Reminder for tasks with this error</source>
        <translation>Recordatorio de las tareas con este error</translation>
    </message>
    <message>
        <source>A task is &amp;overdue by more than</source>
        <translation>Una tarea lleva un retr&amp;aso de más de</translation>
    </message>
    <message>
        <source>Reminder for overdue tasks</source>
        <translation>Recordatorio de las tareas con retraso</translation>
    </message>
    <message>
        <source>No &amp;answer for a task for more than</source>
        <translation>Una tarea lleva si&amp;n respuesta más de</translation>
    </message>
    <message>
        <source>Reminder for tasks without an answer</source>
        <translation>Recordatorio de las tareas sin respuesta</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>sin recordatorio</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>on, no reminder</source>
        <translation>activada, sin recordatorio</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Mute and test</source>
        <translation>Silenciar y probar</translation>
    </message>
    <message>
        <source>The desktop did not show it: there is no notification service and no system tray. Install a notification daemon, such as dunst.</source>
        <translation>El escritorio no la ha mostrado: no hay ningún servicio de notificaciones ni bandeja del sistema. Instale un demonio de notificaciones, como dunst.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Silenciadas hasta: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between phases that a task may enter</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Notifies you when this becomes true of a watched task.</source>
        <translation>Le notifica cuando esto se cumple en una tarea vigilada.</translation>
    </message>
    <message>
        <source>How often you are reminded while this lasts.</source>
        <translation>Frecuencia de los recordatorios mientras esto dure.</translation>
    </message>
    <message>
        <source>for example: timeout</source>
        <translation>por ejemplo: timeout</translation>
    </message>
    <message>
        <source>The &amp;retries of a task reach</source>
        <translation>Los &amp;reintentos de una tarea llegan a</translation>
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
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>Changes the API of this profile to %1 and polls these tasks with it</source>
        <translation>Cambia la API de este perfil a %1 y consulta estas tareas con ella</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PaneSplitter</name>
    <message>
        <source>Border of the panes</source>
        <comment>can be moved</comment>
        <translation>Separador entre los paneles</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseBar</name>
    <message>
        <source>All</source>
        <comment>tasks of every phase</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Tasks by phase</source>
        <translation>Tareas por fase</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseChip</name>
    <message numerus="yes">
        <source>%1: %Ln tasks of those that match the filter</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1: %Ln tarea de las que coinciden con el filtro</numerusform>
            <numerusform>%1: %Ln tareas de las que coinciden con el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tasks</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1: %Ln tarea</numerusform>
            <numerusform>%1: %Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, seleccionada</translation>
    </message>
    <message>
        <source>Click to show only these tasks, Ctrl+click to add or remove them</source>
        <translation>Haga clic para mostrar solo estas tareas; Ctrl+clic para añadirlas o quitarlas</translation>
    </message>
    <message>
        <source>Click to show the tasks of all phases</source>
        <translation>Haga clic para mostrar las tareas de todas las fases</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseText</name>
    <message>
        <source>Not seen</source>
        <translation>Sin ver</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>En reintento</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>sin ver</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>en reintento</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>desconocida</translation>
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
        <translation>Solo se muestran estas tareas: %1: %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message numerus="yes">
        <source>None of them is in the list now</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>Ahora no está en la lista</numerusform>
            <numerusform>Ahora ninguna de ellas está en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 are no longer in the list</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln de %1 ya no está en la lista</numerusform>
            <numerusform>%Ln de %1 ya no están en la lista</numerusform>
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
        <translation>detenido antes de recibir respuesta</translation>
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
        <translation>Consultas</translation>
    </message>
    <message>
        <source>How %1 is polled. Each profile has its own settings.</source>
        <translation>Cómo se consulta %1. Cada perfil tiene su propia configuración.</translation>
    </message>
    <message>
        <source>&amp;Active interval</source>
        <translation>Intervalo &amp;activo</translation>
    </message>
    <message>
        <source>Minimum time between two polls of an active task.</source>
        <translation>Tiempo mínimo entre dos consultas de una tarea activa.</translation>
    </message>
    <message>
        <source>&amp;Idle interval</source>
        <translation>&amp;Intervalo en reposo</translation>
    </message>
    <message>
        <source>Maximum time between two polls of a waiting task. It may be cancelled or rescheduled meanwhile.</source>
        <translation>Tiempo máximo entre dos consultas de una tarea en espera. Entretanto, puede cancelarse o reprogramarse.</translation>
    </message>
    <message>
        <source>&amp;Requests per second</source>
        <translation>Peticiones por &amp;segundo</translation>
    </message>
    <message>
        <source>Limit for all tasks together. Stay below what the server allows, and leave some for your other programs.</source>
        <translation>Límite para todas las tareas en conjunto. Quédese por debajo de lo que permite el servidor y deje margen para sus otros programas.</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>C&amp;onexiones</translation>
    </message>
    <message>
        <source>Concurrent requests, 1 to 24. More connections help when answers are slow.</source>
        <translation>Peticiones simultáneas, de 1 a 24. Más conexiones ayudan cuando las respuestas son lentas.</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Tiempo límite</translation>
    </message>
    <message>
        <source>Maximum time from sending a request to the last byte of its answer.</source>
        <translation>Tiempo máximo desde el envío de una petición hasta el último byte de su respuesta.</translation>
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
            <numerusform>tiene %n entrada que no es una tarea</numerusform>
            <numerusform>tiene %n entradas que no son tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>has no tasks</source>
        <translation>no tiene tareas</translation>
    </message>
    <message>
        <source>was not read completely: %1</source>
        <translation>no se ha leído por completo: %1</translation>
    </message>
    <message numerus="yes">
        <source>was not read completely: it has more than %n tasks</source>
        <translation>
            <numerusform>no se ha leído por completo: tiene más de %n tarea</numerusform>
            <numerusform>no se ha leído por completo: tiene más de %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>was not read completely: the endpoint sent a page again</source>
        <translation>no se ha leído por completo: el endpoint ha vuelto a enviar una página</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message>
        <source>taskwatch: the list %1 %2</source>
        <translation>taskwatch: la lista %1 %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProbeResultFrame</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>U&amp;sar %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileBanner</name>
    <message>
        <source>Poll &amp;There</source>
        <translation>&amp;Consultar allí</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Volver a in&amp;tentarlo</translation>
    </message>
    <message>
        <source>Polling waits for a token: %1.</source>
        <translation>Las consultas esperan un token: %1.</translation>
    </message>
    <message>
        <source>%1 was not found here, but is on the list of %2.</source>
        <translation>%1 no se ha encontrado aquí, pero está en la lista de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were not found here, but are on the list of %1.</source>
        <comment>a profile</comment>
        <translation>
            <numerusform>%Ln tarea no se ha encontrado aquí, pero está en la lista de %1.</numerusform>
            <numerusform>%Ln tareas no se han encontrado aquí, pero están en la lista de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of this demo are simulated. Views and settings that you change here are not saved; profiles are.</source>
        <translation>Las tareas de esta demostración son simuladas. Las vistas y la configuración que cambie aquí no se guardan; los perfiles, sí.</translation>
    </message>
    <message>
        <source>No requests are sent: %1</source>
        <translation>No se envían peticiones: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileButton</name>
    <message>
        <source>S&amp;witch Profile</source>
        <translation>Cambiar de &amp;perfil</translation>
    </message>
    <message>
        <source>Go to the window of another profile, or open one</source>
        <translation>Ir a la ventana de otro perfil o abrir una</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>%1
%2
Switch profile: Ctrl+Shift+O</source>
        <comment>name, base address</comment>
        <translation>%1
%2
Cambiar de perfil: Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>a profile that has a window</comment>
        <translation>%1 (abierto)</translation>
    </message>
    <message>
        <source>&amp;Edit Profiles…</source>
        <translation>&amp;Editar perfiles…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileController</name>
    <message>
        <source>The profiles could not be saved: %1</source>
        <translation>No se han podido guardar los perfiles: %1</translation>
    </message>
    <message>
        <source>profiles.ini was not a valid settings file. A copy was saved as %1.</source>
        <translation>profiles.ini no era un archivo de configuración válido. Se ha guardado una copia como %1.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileEditor</name>
    <message>
        <source>In the desktop&apos;s keyring</source>
        <translation>En el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>En una variable de entorno</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>In memory, for this session only</source>
        <translation>En memoria, solo para esta sesión</translation>
    </message>
    <message>
        <source>No token needed</source>
        <translation>No hace falta token</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>empty if the endpoint needs none</source>
        <translation>vacío si el endpoint no necesita ninguno</translation>
    </message>
    <message>
        <source>Send one request; if it is answered well, save the profile and open its window</source>
        <translation>Enviar una petición; si la respuesta es correcta, guardar el perfil y abrir su ventana</translation>
    </message>
    <message>
        <source>Save An&amp;yway</source>
        <translation>Guardar de todos &amp;modos</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Otro perfil tiene este nombre.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Not saved yet. Complete the fields above first.</source>
        <translation>Aún sin guardar. Complete antes los campos de arriba.</translation>
    </message>
    <message>
        <source>There is no API file &quot;%1&quot;.</source>
        <translation>No existe el archivo de API «%1».</translation>
    </message>
    <message>
        <source>for ids that name no %1; others are written %1/id</source>
        <translation>para los ID que no indican %1; los demás se escriben %1/id</translation>
    </message>
    <message>
        <source>https://host, and the path of the program</source>
        <translation>https://host, y la ruta del programa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>File that contains the token</source>
        <translation>Archivo que contiene el token</translation>
    </message>
    <message>
        <source>Environment variable that contains the token</source>
        <translation>Variable de entorno que contiene el token</translation>
    </message>
    <message>
        <source>File That Contains the Token</source>
        <translation>Archivo que contiene el token</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test &amp;and Open</source>
        <translation>Probar &amp;y abrir</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>This cannot be a token: %1.</source>
        <translation>Esto no puede ser un token: %1.</translation>
    </message>
    <message>
        <source>The token is stored when you save. It is not shown again.</source>
        <translation>El token se almacena al guardar. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Enter the name of a variable.</source>
        <translation>Introduzca el nombre de una variable.</translation>
    </message>
    <message>
        <source>Enter a file name. The token is the first line of the file.</source>
        <translation>Introduzca un nombre de archivo. El token es la primera línea del archivo.</translation>
    </message>
    <message>
        <source>Requests are sent without a token, for example to a server on this computer.</source>
        <translation>Las peticiones se envían sin token; por ejemplo, a un servidor de este equipo.</translation>
    </message>
    <message>
        <source>This API has no tokens.</source>
        <translation>Esta API no tiene tokens.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a new profile</source>
        <translation>Añadir un perfil nuevo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy the selected profile, without its token</source>
        <translation>Copiar el perfil seleccionado, sin su token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected profile</source>
        <translation>Quitar el perfil seleccionado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the selected profile up</source>
        <translation>Subir el perfil seleccionado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the selected profile down</source>
        <translation>Bajar el perfil seleccionado</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileRegistry</name>
    <message>
        <source>there are already %1 profiles; remove one first</source>
        <translation>ya hay %1 perfiles; quite uno antes</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;: %2</source>
        <translation>el perfil «%1»: %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, because no profiles exist yet; add one in the settings</source>
        <translation>no existe el perfil «%1», porque aún no hay ningún perfil; añada uno en la configuración</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; existing profiles: %2</source>
        <translation>no existe el perfil «%1»; perfiles existentes: %2</translation>
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
        <translation>Se ha accedido al endpoint, pero su API no es %1. Parece ser %2.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTokenWriter</name>
    <message>
        <source>The token is stored only until Taskwatch exits: %1</source>
        <translation>El token se almacena solo hasta que se cierre Taskwatch: %1</translation>
    </message>
    <message>
        <source>The token is stored in the keyring.</source>
        <translation>El token se almacena en el depósito de claves.</translation>
    </message>
    <message>
        <source>The token is used until Taskwatch exits.</source>
        <translation>El token se usa hasta que se cierre Taskwatch.</translation>
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
        <translation>No se puede añadir nada: el archivo de la API de este perfil no se puede usar</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Changes to a profile apply when it is saved.</source>
        <translation>Los cambios de un perfil se aplican al guardarlo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Canc&amp;elar</translation>
    </message>
    <message>
        <source>Add a profile for each endpoint, or each account, that you watch.</source>
        <translation>Añada un perfil por cada endpoint, o por cada cuenta, que vigile.</translation>
    </message>
    <message>
        <source>There is no profile yet. %1</source>
        <translation>Aún no hay ningún perfil. %1</translation>
    </message>
    <message>
        <source>No profile is saved yet: %1 ends with its window. %2</source>
        <comment>a name</comment>
        <translation>Aún no se ha guardado ningún perfil: %1 desaparece al cerrarse su ventana. %2</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>del entorno</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a copy: name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its token is deleted. Its watch list and history stay in the history file but are no longer shown.</source>
        <translation>¿Quitar «%1»? Se eliminará su token. Su lista de vigilancia y su historial seguirán en el archivo de historial, pero ya no se mostrarán.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Program</name>
    <message>
        <source>no profile could be opened; correct the errors above</source>
        <translation>no se ha podido abrir ningún perfil; corrija los errores anteriores</translation>
    </message>
    <message>
        <source>Every profile has a window. To get another window, add a profile in the settings.</source>
        <translation>Todos los perfiles ya tienen una ventana. Para tener otra ventana, añada un perfil en la configuración.</translation>
    </message>
    <message>
        <source>a window for %1 is open with another token; close it first, or add a profile for this token</source>
        <translation>hay una ventana de %1 abierta con otro token; ciérrela antes o añada un perfil para este token</translation>
    </message>
    <message>
        <source>a window for %1 is open with another connection; close it first, or add a profile</source>
        <translation>hay una ventana de %1 abierta con otra conexión; ciérrela antes o añada un perfil</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RawAnswerTab</name>
    <message>
        <source>Find in the answer</source>
        <translation>Buscar en la respuesta</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReadOnlyMode</name>
    <message>
        <source>Not available: a recording is read-only and is not polled</source>
        <translation>No disponible: una grabación es de solo lectura y no se consulta</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingActions</name>
    <message>
        <source>Reading the recording…</source>
        <translation>Leyendo la grabación…</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>&amp;Guardar grabación…</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>&amp;Abrir grabación…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Open a saved recording in its own window</source>
        <translation>Abrir una grabación guardada en una ventana propia</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the file</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. The window shows what was read until then: %Ln tasks.</source>
        <translation>
            <numerusform>Cancelado. La ventana muestra lo que se había leído hasta entonces: %Ln tarea.</numerusform>
            <numerusform>Cancelado. La ventana muestra lo que se había leído hasta entonces: %Ln tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Grabaciones (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingController</name>
    <message>
        <source>%1 could not be started to show the recording: %2</source>
        <translation>No se ha podido iniciar %1 para mostrar la grabación: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingPlaybackWorker</name>
    <message>
        <source>%1 is not a regular file. Save the recording to a regular file first.</source>
        <translation>%1 no es un archivo normal. Guarde antes la grabación en un archivo normal.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 no se puede abrir. %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingSaver</name>
    <message>
        <source>The history file cannot be read (%1). The recording was not saved. No existing file was changed.</source>
        <translation>No se puede leer el archivo de historial (%1). La grabación no se ha guardado. No se ha modificado ningún archivo existente.</translation>
    </message>
    <message>
        <source>Saving was cancelled. No existing file was changed.</source>
        <translation>Se ha cancelado el guardado. No se ha modificado ningún archivo existente.</translation>
    </message>
    <message>
        <source>The recording cannot be saved now: the latest changes are not in the history file yet. %1</source>
        <translation>La grabación no se puede guardar ahora: los últimos cambios aún no están en el archivo de historial. %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReplyCollector</name>
    <message>
        <source>the certificate is refused, perhaps because its key or its signature is too weak</source>
        <translation>se rechaza el certificado, quizá porque su clave o su firma es demasiado débil</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RequestsModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When the request was sent, newest first</source>
        <translation>Cuándo se envió la petición, la más reciente primero</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The answer&apos;s HTTP status</source>
        <translation>El código de estado HTTP de la respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time until the answer was complete</source>
        <translation>Tiempo hasta que la respuesta estuvo completa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>Tamaño del cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Why the poll returned no task</source>
        <translation>Por qué la consulta no devolvió ninguna tarea</translation>
    </message>
    <message>
        <source>This task has not been polled yet.</source>
        <translation>Esta tarea aún no se ha consultado.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No complete answer</source>
        <translation>Sin respuesta completa</translation>
    </message>
    <message>
        <source>Answered at:
%1</source>
        <translation>Respondida:
%1</translation>
    </message>
    <message>
        <source>The poll returned a task</source>
        <translation>La consulta devolvió una tarea</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowJumps</name>
    <message>
        <source>No row has changed in the last %1 minutes</source>
        <translation>Ninguna fila ha cambiado en los últimos %1 minutos</translation>
    </message>
    <message>
        <source>No failed task is shown</source>
        <translation>No se muestra ninguna tarea fallida</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious Change</source>
        <translation>Cambio a&amp;nterior</translation>
    </message>
    <message>
        <source>Next Failur&amp;e</source>
        <translation>Fa&amp;llo siguiente</translation>
    </message>
    <message>
        <source>Previous Fail&amp;ure</source>
        <translation>Fallo ante&amp;rior</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowMenu</name>
    <message>
        <source>Show Rows &amp;Like This</source>
        <translation>Mostrar &amp;filas como esta</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>Co&amp;piar «%1»</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>Mostrar &amp;solo «%1»</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>E&amp;xcluir «%1»</translation>
    </message>
    <message>
        <source>&amp;State %1</source>
        <translation>&amp;Estado %1</translation>
    </message>
    <message>
        <source>&amp;Message %1</source>
        <translation>Me&amp;nsaje %1</translation>
    </message>
    <message>
        <source>&amp;Host %1</source>
        <translation>&amp;Host %1</translation>
    </message>
    <message>
        <source>&amp;Error %1</source>
        <translation>E&amp;rror %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowsExporter</name>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>Guardar &amp;filas como…</translation>
    </message>
    <message>
        <source>Save the shown or selected rows as CSV, JSON or Markdown</source>
        <translation>Guardar las filas mostradas o seleccionadas como CSV, JSON o Markdown</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveFileDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A file with this name already exists. Replace overwrites it.</source>
        <translation>Ya existe un archivo con este nombre. «Sustituir» lo sobrescribe.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saving… %1 of %2</source>
        <translation>Guardando… %1 de %2</translation>
    </message>
    <message>
        <source>Warning: these parts often contain passwords and keys. Anyone who has the file can read them.</source>
        <translation>Advertencia: estas partes contienen a menudo contraseñas y claves. Cualquiera que tenga el archivo puede leerlas.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRecordingDialog</name>
    <message numerus="yes">
        <source>%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</source>
        <comment>an endpoint</comment>
        <translation>
            <numerusform>%Ln tarea de %1 con su historial: cambios, errores, últimas respuestas, consultas recientes y recuentos a lo largo del tiempo. Taskwatch abre el archivo sin acceso al endpoint. El archivo nunca contiene el token.</numerusform>
            <numerusform>%Ln tareas de %1 con su historial: cambios, errores, últimas respuestas, consultas recientes y recuentos a lo largo del tiempo. Taskwatch abre el archivo sin acceso al endpoint. El archivo nunca contiene el token.</numerusform>
        </translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Raw answers from which they cannot be removed safely are left out.</source>
        <translation>Se quitan la información de usuario, la query y el fragmento de todas las URL. Se omiten las respuestas sin procesar de las que no se pueden quitar con seguridad.</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>Guardar grabación</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRowsDialog</name>
    <message>
        <source>Tasks of %1, in the order shown. The file never contains the token.</source>
        <translation>Tareas de %1, en el orden mostrado. El archivo nunca contiene el token.</translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Anything that looks like a token is always removed.</source>
        <translation>Se quitan la información de usuario, la query y el fragmento de todas las URL. Todo lo que parezca un token se quita siempre.</translation>
    </message>
    <message>
        <source>Save Rows</source>
        <translation>Guardar filas</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows &amp;that are shown</source>
        <translation>
            <numerusform>La única fila &amp;mostrada</numerusform>
            <numerusform>Las %Ln filas &amp;mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that are shown.</source>
        <translation>
            <numerusform>La única fila mostrada.</numerusform>
            <numerusform>Las %Ln filas mostradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows s&amp;elected</source>
        <translation>
            <numerusform>Solo la fila s&amp;eleccionada</numerusform>
            <numerusform>Solo las %Ln filas s&amp;eleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to save.</source>
        <translation>No se muestra ninguna fila, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>For spreadsheets: one column for each field of a task, with full times. No cell is read as a formula.</source>
        <translation>Para hojas de cálculo: una columna por cada campo de una tarea, con fechas y horas completas. Ninguna celda se interpreta como fórmula.</translation>
    </message>
    <message>
        <source>For programs: every field of a task, named as in the API.</source>
        <translation>Para programas: todos los campos de una tarea, con los nombres de la API.</translation>
    </message>
    <message>
        <source>For people: the columns shown, under a title with the profile and the time of saving.</source>
        <translation>Para personas: las columnas mostradas, bajo un título con el perfil y la hora de guardado.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveViewDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Replaces the view &quot;%1&quot;</source>
        <translation>Sustituye la vista «%1»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SecretStore</name>
    <message>
        <source>The keyring has not answered yet. It may be asking for its password in another window.</source>
        <translation>El depósito de claves aún no ha respondido. Puede que esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>the keyring does not answer: unlock it (Passwords and Keys, or KWallet Manager) and try again</source>
        <translation>el depósito de claves no responde: desbloquéelo (Contraseñas y claves, o el gestor de KWallet) y vuelva a intentarlo</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>Restablecer el valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsActions</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Poll&amp;ing Settings…</source>
        <translation>Configuración de las c&amp;onsultas…</translation>
    </message>
    <message>
        <source>&amp;History Settings…</source>
        <translation>Configuración del &amp;historial…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsDialog</name>
    <message>
        <source>Save the changes before closing?</source>
        <translation>¿Guardar los cambios antes de cerrar?</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>Si no los guarda, se perderán.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsPage</name>
    <message>
        <source>Changes apply immediately.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Use It Here</source>
        <translation>&amp;Usar aquí</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;All to Default</source>
        <translation>Restablecer &amp;todos</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>In the table, a letter that is no shortcut begins a filter.</source>
        <translation>En la tabla, una letra que no sea un atajo inicia un filtro.</translation>
    </message>
    <message>
        <source>Press the new keys for &quot;%1&quot;. Esc leaves them as they are.</source>
        <translation>Pulse las nuevas teclas para «%1». Esc las deja como están.</translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <comment>keys, reason</comment>
        <translation>%1 no se ha aceptado. %2</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, action</comment>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the keys %2 now.</source>
        <translation>«%1» tiene ahora las teclas %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no keys now.</source>
        <translation>«%1» no tiene ahora ninguna tecla.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change or reset that first.</source>
        <comment>keys, action</comment>
        <translation>%1 pertenece a «%2». Cambie o restablezca antes esa acción.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SingleInstance</name>
    <message>
        <source>another Taskwatch (process %1) is running but does not answer: end it and start again</source>
        <translation>hay otro Taskwatch (proceso %1) en ejecución, pero no responde: termínelo y vuelva a iniciar el programa</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Order Added</source>
        <translation>Orden de adición</translation>
    </message>
    <message>
        <source>&amp;Reverse Order</source>
        <translation>&amp;Invertir el orden</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskActions</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Refresh A&amp;ll</source>
        <translation>Actualizar to&amp;do</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy I&amp;ds</source>
        <translation>Copiar I&amp;D</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Notify Me When &amp;It Ends</source>
        <translation>No&amp;tificarme cuando termine</translation>
    </message>
    <message>
        <source>Open URL in &amp;Browser</source>
        <translation>Abrir la URL en el nave&amp;gador</translation>
    </message>
    <message>
        <source>Open in Co&amp;nsole</source>
        <translation>Abrir en la &amp;consola</translation>
    </message>
    <message>
        <source>Poll the selected tasks now, or all tasks if none is selected</source>
        <translation>Consultar ahora las tareas seleccionadas, o todas si no hay ninguna seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>Copiada %Ln fila</numerusform>
            <numerusform>Copiadas %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Edit ▸ Copy As copies the row.</source>
        <translation>%1. «Editar ▸ Copiar como» copia la fila.</translation>
    </message>
    <message>
        <source>%1. %2 copies the row.</source>
        <translation>%1. %2 copia la fila.</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot;</source>
        <translation>Copiado: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ids</source>
        <translation>
            <numerusform>Copiado %Ln ID</numerusform>
            <numerusform>Copiados %Ln ID</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskGroupModel</name>
    <message>
        <source>Kind of error: %1</source>
        <translation>Tipo de error: %1</translation>
    </message>
    <message>
        <source>URL without a host</source>
        <translation>URL sin host</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of error and a host</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kind of error: %1, muted</source>
        <translation>Tipo de error: %1, silenciado</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskHistoryTab</name>
    <message>
        <source>Changes of the task</source>
        <translation>Cambios de la tarea</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskWindow</name>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
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
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Show the list a second time, with another filter, order and columns</source>
        <translation>Mostrar la lista por segunda vez, con otro filtro, otro orden y otras columnas</translation>
    </message>
    <message>
        <source>Show the selected tasks side by side</source>
        <translation>Mostrar las tareas seleccionadas una al lado de otra</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to open them in windows of their own</source>
        <translation>Seleccione como máximo %1 tareas para abrirlas en ventanas propias</translation>
    </message>
    <message>
        <source>At most %1 tasks can have windows of their own. Close some first.</source>
        <translation>Como máximo %1 tareas pueden tener ventanas propias. Cierre antes algunas.</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to compare them</source>
        <translation>Seleccione como máximo %1 tareas para compararlas</translation>
    </message>
    <message>
        <source>At most %1 comparisons can be open. Close some first.</source>
        <translation>Puede haber como máximo %1 comparaciones abiertas. Cierre antes algunas.</translation>
    </message>
    <message>
        <source>At most %1 other windows can show the list</source>
        <translation>Como máximo %1 ventanas más pueden mostrar la lista</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>This task has no history yet</source>
        <translation>Esta tarea aún no tiene historial</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>when, how it is known, what</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Evento %1 de %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TokenFinder</name>
    <message>
        <source>the token was stored only until Taskwatch exited: enter it again</source>
        <translation>el token se almacenó solo hasta que se cerró Taskwatch: introdúzcalo de nuevo</translation>
    </message>
    <message>
        <source>no token is saved for this profile in the keyring: enter the token, or choose a file or an environment variable</source>
        <translation>no hay ningún token guardado para este perfil en el depósito de claves: introduzca el token, o elija un archivo o una variable de entorno</translation>
    </message>
    <message>
        <source>$%1 is not set: set it and start Taskwatch again, or choose another source for the token</source>
        <translation>$%1 no está definida: defínala y vuelva a iniciar Taskwatch, o elija otra procedencia para el token</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>en $%1: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ToolBar</name>
    <message>
        <source>Toolba&amp;r</source>
        <translation>Ba&amp;rra de herramientas</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Symbols &amp;and Text</source>
        <translation>Iconos &amp;y texto</translation>
    </message>
    <message>
        <source>&amp;Symbols Only</source>
        <translation>Solo &amp;iconos</translation>
    </message>
    <message>
        <source>&amp;Text Only</source>
        <translation>Solo &amp;texto</translation>
    </message>
    <message>
        <source>S&amp;how Toolbar</source>
        <translation>&amp;Mostrar la barra de herramientas</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrayIcon</name>
    <message>
        <source>&amp;Open Taskwatch</source>
        <translation>&amp;Abrir Taskwatch</translation>
    </message>
    <message>
        <source>Show &amp;Failed Tasks</source>
        <translation>Mostrar tareas &amp;fallidas</translation>
    </message>
    <message>
        <source>&amp;Notification Settings…</source>
        <translation>&amp;Configuración de notificaciones…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Mute Notifications</source>
        <translation>Si&amp;lenciar notificaciones</translation>
    </message>
    <message>
        <source>&amp;Unmute (Muted until %1)</source>
        <translation>&amp;Dejar de silenciar (silenciadas hasta: %1)</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>&amp;Pausar las consultas</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendChart</name>
    <message>
        <source>Tasks and failures over time</source>
        <translation>Tareas y fallos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values appear at %1.</source>
        <translation>Aún no se ha registrado nada. Los primeros valores aparecerán a las %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded during this time. The next values appear at %1.</source>
        <translation>No se registró nada durante este tiempo. Los próximos valores aparecerán a las %1.</translation>
    </message>
    <message>
        <source>Click to show only tasks with a failed attempt then</source>
        <translation>Haga clic para mostrar solo las tareas con un intento fallido en ese momento</translation>
    </message>
    <message>
        <source>Click to show only tasks that were %1 then</source>
        <comment>phase</comment>
        <translation>Haga clic para mostrar solo las tareas que en ese momento estaban en la fase «%1»</translation>
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
        <translation>Evolución</translation>
    </message>
    <message>
        <source>&amp;Over Time</source>
        <translation>E&amp;volución</translation>
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
        <translation>La última hora</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Las últimas 6 horas</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>Failures by Host</source>
        <translation>Fallos por host</translation>
    </message>
    <message>
        <source>Divide the failures by the host of the tasks&apos; URL</source>
        <translation>Dividir los fallos por el host de la URL de las tareas</translation>
    </message>
    <message>
        <source>Whole Range</source>
        <translation>Intervalo completo</translation>
    </message>
    <message>
        <source>Show all of the time again (double click, Esc)</source>
        <translation>Volver a mostrar todo el intervalo (doble clic, Esc)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>a task&apos;s id</comment>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tasks.</source>
        <translation>
            <numerusform>Se ha quitado %Ln tarea.</numerusform>
            <numerusform>Se han quitado %Ln tareas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Apply, save or manage views: filter, columns and sort order under a name</source>
        <translation>Aplicar, guardar o gestionar vistas: filtro, columnas y orden con un nombre</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>The window no longer shows the view as it was saved. Save the changes, or apply it again.</source>
        <translation>La ventana ya no muestra la vista tal como se guardó. Guarde los cambios o vuelva a aplicarla.</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Vista: %1, modificada</translation>
    </message>
    <message>
        <source>The current view. Click to apply, save or manage views.</source>
        <translation>La vista actual. Haga clic para aplicar, guardar o gestionar vistas.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>V&amp;istas</translation>
    </message>
    <message>
        <source>Save &amp;Changes</source>
        <translation>Guardar &amp;cambios</translation>
    </message>
    <message>
        <source>&amp;Save View As…</source>
        <translation>&amp;Guardar vista como…</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>Gestionar &amp;vistas…</translation>
    </message>
    <message>
        <source>Save Changes of View</source>
        <translation>Guardar los cambios de la vista</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>No hay vistas guardadas</translation>
    </message>
    <message>
        <source>Save &amp;Changes to &quot;%1&quot;</source>
        <translation>Guardar los &amp;cambios en «%1»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WallMode</name>
    <message>
        <source>&amp;Wall Mode</source>
        <translation>&amp;Modo mural</translation>
    </message>
    <message>
        <source>Leave Wall Mode</source>
        <translation>Salir del modo mural</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowHelp</name>
    <message>
        <source>About Taskwatch</source>
        <translation>Acerca de Taskwatch</translation>
    </message>
    <message>
        <source>Taskwatch %1
Monitors tasks in HTTP task queues. It only reads.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Taskwatch %1
Supervisa tareas de colas de tareas HTTP. Solo lee.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowPanes</name>
    <message>
        <source>Esc or F11 leaves wall mode</source>
        <translation>Esc o F11 sale del modo mural</translation>
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
        <translation>Las letras sirven para escribir. Añada Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>This key moves in the window. Add Ctrl or Alt, or use a function key.</source>
        <translation>Esta tecla se usa para moverse por la ventana. Añada Ctrl o Alt, o use una tecla de función.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowZoom</name>
    <message>
        <source>&amp;Zoom In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>Den&amp;sidad</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Cómoda</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompacta</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>retraso de %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>previsto ahora</translation>
    </message>
</context>
<context>
    <name>TimelineHints</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>events</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here:</source>
        <translation>También aquí:</translation>
    </message>
    <message>
        <source>Next attempt (nextProcessAt): %1</source>
        <translation>Próximo intento (nextProcessAt): %1</translation>
    </message>
    <message>
        <source>Deadline, passed</source>
        <translation>Fecha límite, superada</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>This time is by the endpoint&apos;s clock. The mark is placed by this computer&apos;s clock.</source>
        <translation>Esta hora es la del reloj del endpoint. La marca se sitúa según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it. Since:</source>
        <translation>Comunicado por el servidor; ninguna consulta lo observó. Desde:</translation>
    </message>
    <message>
        <source>Since, as told by the server:</source>
        <translation>Desde, según comunicó el servidor:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>%1 for %2 so far</source>
        <comment>state, length of time</comment>
        <translation>%1 durante %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, length of time</comment>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The state changed between two polls, %1 apart.</source>
        <translation>El estado cambió entre dos consultas, con %1 entre ellas.</translation>
    </message>
    <message>
        <source>Second poll:</source>
        <translation>Segunda consulta:</translation>
    </message>
    <message>
        <source>Break: %1 without a change, drawn short.</source>
        <translation>Corte: %1 sin cambios, dibujado de forma abreviada.</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms, the wheel scrolls, dragging moves. Keys: + and − zoom, 0 fits all, ← and → move between events.</source>
        <translation>Ctrl+rueda amplía o reduce, la rueda desplaza, arrastrar mueve. Teclas: + y − amplían y reducen, 0 lo ajusta todo, ← y → pasan de un evento a otro.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>no change for %1</source>
        <comment>a length of time, drawn short</comment>
        <translation>sin cambios durante %1</translation>
    </message>
    <message>
        <source>no polling for %1</source>
        <translation>sin consultas durante %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt; a countdown, or how long it is overdue</comment>
        <translation>próximo: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próximo: %1</translation>
    </message>
    <message>
        <source>deadline passed %1</source>
        <translation>fecha límite superada: %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>fecha límite: %1</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>un perfil no puede leer su token de la entrada estándar: elija un archivo</translation>
    </message>
    <message>
        <source>%1 is not a regular file: choose one whose first line is the token</source>
        <translation>%1 no es un archivo normal: elija uno cuya primera línea sea el token</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read: %2; check that it exists and that you can read it</source>
        <translation>no se puede leer el archivo de token %1: %2; compruebe que existe y que puede leerlo</translation>
    </message>
    <message>
        <source>in the token file %1: %2</source>
        <translation>en el archivo de token %1: %2</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file %1. Use chmod 600 to prevent that.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo de token %1. Use chmod 600 para impedirlo.</translation>
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
        <translation>No hay tareas</translation>
    </message>
</context>
<context>
    <name>TrendPainter</name>
    <message>
        <source>Failures per minute</source>
        <translation>Fallos por minuto</translation>
    </message>
    <message>
        <source>others</source>
        <comment>failures at other hosts</comment>
        <translation>otros</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1 (%2 a minute)</source>
        <translation>%1 (%2 por minuto)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>el programa no estaba en ejecución</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>la ventana estaba oculta</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>el endpoint estaba inaccesible</translation>
    </message>
    <message>
        <source>nothing was watched</source>
        <translation>no se vigilaba nada</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>el equipo estaba suspendido</translation>
    </message>
    <message>
        <source>no polling: %1</source>
        <translation>sin consultas: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, phase</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>ninguna tarea</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, number of failures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>failures at other hosts</comment>
        <translation>otros: %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>sin host</translation>
    </message>
    <message>
        <source>no failed attempts</source>
        <translation>ningún intento fallido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>%Ln intento fallido</numerusform>
            <numerusform>%Ln intentos fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed attempts at %1</source>
        <translation>Intentos fallidos, %1</translation>
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
        <translation>El endpoint no conoce ninguna de estas tareas. Compruebe la región y la versión de la API.</translation>
    </message>
    <message>
        <source>Polling continues.</source>
        <translation>Las consultas continúan.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint no longer finds %Ln tasks that it found before. It is probably another server, or its data is lost. These tasks do not count as gone.</source>
        <translation>
            <numerusform>El endpoint ya no encuentra %Ln tarea que antes encontraba. Probablemente es otro servidor o ha perdido sus datos. Esta tarea no se cuenta como desaparecida.</numerusform>
            <numerusform>El endpoint ya no encuentra %Ln tareas que antes encontraba. Probablemente es otro servidor o ha perdido sus datos. Estas tareas no se cuentan como desaparecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taskwatch tries again automatically.</source>
        <translation>Taskwatch vuelve a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>The server requested a longer wait. Polling resumes at %1, in %2.</source>
        <translation>El servidor ha pedido una espera más larga. Las consultas se reanudarán a las %1, dentro de %2.</translation>
    </message>
    <message>
        <source>Polling resumes at %1, in %2, at half the rate.</source>
        <translation>Las consultas se reanudarán a las %1, dentro de %2, a la mitad del ritmo.</translation>
    </message>
    <message>
        <source>Polling stopped. Refresh (F5) tries again.</source>
        <translation>Consultas detenidas. «Actualizar» (F5) vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nuevo intento dentro de %1.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nuevo intento ahora.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Write {taskId} where the id belongs in the address.</source>
        <translation>Escriba {taskId} en el lugar de la dirección donde va el ID.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http:// and has a host and no user.</source>
        <translation>Introduzca una dirección que empiece por https:// o http://, con un host y sin usuario.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>&amp;Next Form</source>
        <translation>&amp;Formato siguiente</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Detall&amp;e</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>no Taskwatch is running, so there is nothing to pause</source>
        <translation>no hay ningún Taskwatch en ejecución, así que no hay nada que pausar</translation>
    </message>
    <message>
        <source>%1
See taskwatch --help.</source>
        <translation>%1
Véase taskwatch --help.</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>could not write the output: %1</source>
        <translation>no se pudo escribir la salida: %1</translation>
    </message>
</context>
<context>
    <name>printUnsaved</name>
    <message>
        <source>a settings file was not valid; a copy of it was saved as %1 before it was changed</source>
        <translation>un archivo de configuración no era válido; se ha guardado una copia de él como %1 antes de modificarlo</translation>
    </message>
</context>
</TS>
