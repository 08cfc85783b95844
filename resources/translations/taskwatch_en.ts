<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AlertSentence</name>
    <message numerus="yes">
        <source>%Ln tasks are waiting</source>
        <translation>
            <numerusform>%Ln task is waiting</numerusform>
            <numerusform>%Ln tasks are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are running</source>
        <translation>
            <numerusform>%Ln task is running</numerusform>
            <numerusform>%Ln tasks are running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are retrying</source>
        <translation>
            <numerusform>%Ln task is retrying</numerusform>
            <numerusform>%Ln tasks are retrying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks succeeded</source>
        <translation>
            <numerusform>%Ln task succeeded</numerusform>
            <numerusform>%Ln tasks succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed</source>
        <translation>
            <numerusform>%Ln task failed</numerusform>
            <numerusform>%Ln tasks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were cancelled</source>
        <translation>
            <numerusform>%Ln task was cancelled</numerusform>
            <numerusform>%Ln tasks were cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are in an unknown state</source>
        <translation>
            <numerusform>%Ln task is in an unknown state</numerusform>
            <numerusform>%Ln tasks are in an unknown state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are waiting</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 is waiting</numerusform>
            <numerusform>%Ln tasks to %1 are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are running</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 is running</numerusform>
            <numerusform>%Ln tasks to %1 are running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are retrying</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 is retrying</numerusform>
            <numerusform>%Ln tasks to %1 are retrying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 succeeded</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 succeeded</numerusform>
            <numerusform>%Ln tasks to %1 succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 failed</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 failed</numerusform>
            <numerusform>%Ln tasks to %1 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were cancelled</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 was cancelled</numerusform>
            <numerusform>%Ln tasks to %1 were cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are in an unknown state</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 is in an unknown state</numerusform>
            <numerusform>%Ln tasks to %1 are in an unknown state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are gone</source>
        <translation>
            <numerusform>%Ln task is gone</numerusform>
            <numerusform>%Ln tasks are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried</source>
        <translation>
            <numerusform>%Ln task was retried</numerusform>
            <numerusform>%Ln tasks were retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried %1 times or more</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%Ln task was retried %1 times or more</numerusform>
            <numerusform>%Ln tasks were retried %1 times or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have an error</source>
        <translation>
            <numerusform>%Ln task has an error</numerusform>
            <numerusform>%Ln tasks have an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are overdue by more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln task is overdue by more than %1</numerusform>
            <numerusform>%Ln tasks are overdue by more than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks got no answer for more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln task got no answer for more than %1</numerusform>
            <numerusform>%Ln tasks got no answer for more than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are gone</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 is gone</numerusform>
            <numerusform>%Ln tasks to %1 are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 was retried</numerusform>
            <numerusform>%Ln tasks to %1 were retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried %2 times or more</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>%Ln task to %1 was retried %2 times or more</numerusform>
            <numerusform>%Ln tasks to %1 were retried %2 times or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 have an error</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%Ln task to %1 has an error</numerusform>
            <numerusform>%Ln tasks to %1 have an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are overdue by more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%Ln task to %1 is overdue by more than %2</numerusform>
            <numerusform>%Ln tasks to %1 are overdue by more than %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 got no answer for more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%Ln task to %1 got no answer for more than %2</numerusform>
            <numerusform>%Ln tasks to %1 got no answer for more than %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellFilter</name>
    <message numerus="yes">
        <source>%n retries</source>
        <comment>of a task</comment>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message numerus="yes">
        <source>%n retries; the maximum is unknown</source>
        <translation>
            <numerusform>%n retry; the maximum is unknown</numerusform>
            <numerusform>%n retries; the maximum is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries used</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 of %Ln retry used</numerusform>
            <numerusform>%1 of %Ln retries used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckApi</name>
    <message numerus="yes">
        <source>%n entries, of which only the ids are used</source>
        <translation>
            <numerusform>%n entry, of which only the id is used</numerusform>
            <numerusform>%n entries, of which only the ids are used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
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
    <name>DetailLines</name>
    <message numerus="yes">
        <source>%1 of %Ln retries</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 of %Ln retry</numerusform>
            <numerusform>%1 of %Ln retries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointLines</name>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>how many are in use</comment>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln row saved in %1.</numerusform>
            <numerusform>%Ln rows saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindIds</name>
    <message numerus="yes">
        <source>the text contains tokens, which are not printed</source>
        <translation>
            <numerusform>the text contains a token, which is not printed</numerusform>
            <numerusform>the text contains tokens, which are not printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>Add %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>Add %Ln Task</numerusform>
            <numerusform>Add %Ln Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>Remove %Ln Task</numerusform>
            <numerusform>Remove %Ln Tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message numerus="yes">
        <source>They are in the table.</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>It is in the table.</numerusform>
            <numerusform>They are in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not tasks</source>
        <translation>
            <numerusform>%Ln entry is not a task</numerusform>
            <numerusform>%Ln entries are not tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 has more tasks than Taskwatch reads. The first %Ln task is in the table.</numerusform>
            <numerusform>%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1: the endpoint sent a page again, so reading stopped. %Ln task was read.</numerusform>
            <numerusform>%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln pages</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>stopped after %Ln page</numerusform>
            <numerusform>stopped after %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>some ids</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more, in %Ln groups</source>
        <comment>a number of tasks that need attention</comment>
        <translation>
            <numerusform>%1 more, in %Ln group</numerusform>
            <numerusform>%1 more, in %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks still match their rules: %1</source>
        <comment>some of their ids</comment>
        <translation>
            <numerusform>%Ln task still matches its rule: %1</numerusform>
            <numerusform>%Ln tasks still match their rules: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While muted: %Ln alerts</source>
        <translation>
            <numerusform>While muted: %Ln alert</numerusform>
            <numerusform>While muted: %Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>titles of notifications</comment>
        <translation>
            <numerusform>%1; and %Ln more</numerusform>
            <numerusform>%1; and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desktop did not show %Ln notifications: %1</source>
        <translation>
            <numerusform>The desktop did not show %Ln notification: %1</numerusform>
            <numerusform>The desktop did not show %Ln notifications: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will be notified when each of %Ln tasks ends.</source>
        <translation>
            <numerusform>You will be notified when %Ln task ends.</numerusform>
            <numerusform>You will be notified when each of %Ln tasks ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have ended already.</source>
        <translation>
            <numerusform>%Ln task has ended already.</numerusform>
            <numerusform>%Ln tasks have ended already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will be notified of %Ln tasks only by the rules in the settings.</source>
        <translation>
            <numerusform>You will be notified of %Ln task only by the rules in the settings.</numerusform>
            <numerusform>You will be notified of %Ln tasks only by the rules in the settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteResultText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already watched</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln already watched</numerusform>
            <numerusform>%Ln already watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <comment>words</comment>
        <translation>
            <numerusform>; and %Ln more</numerusform>
            <numerusform>; and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted: %1</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln not accepted: %1</numerusform>
            <numerusform>%Ln not accepted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln tokens in the text were discarded</source>
        <comment>what was found</comment>
        <translation>
            <numerusform>%1; a token in the text was discarded</numerusform>
            <numerusform>%1; %Ln tokens in the text were discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln is hidden by the filter</numerusform>
            <numerusform>%Ln are hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>It is hidden by the filter</numerusform>
            <numerusform>All are hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln not accepted</numerusform>
            <numerusform>%Ln not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>ids</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingText</name>
    <message numerus="yes">
        <source>Recording of %Ln tasks: no polling</source>
        <translation>
            <numerusform>Recording of %Ln task: no polling</numerusform>
            <numerusform>Recording of %Ln tasks: no polling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the recording could not be read. The first: %1. The rest is shown.</source>
        <translation>
            <numerusform>%Ln part of the recording could not be read: %1. The rest is shown.</numerusform>
            <numerusform>%Ln parts of the recording could not be read. The first: %1. The rest is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln task saved in %1.</numerusform>
            <numerusform>%Ln tasks saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks left out: the id contains the token.</source>
        <translation>
            <numerusform>%Ln task left out: the id contains the token.</numerusform>
            <numerusform>%Ln tasks left out: the id contains the token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>limited to %n connections</source>
        <translation>
            <numerusform>limited to %n connection</numerusform>
            <numerusform>limited to %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing due: all %Ln tasks are done</source>
        <translation>
            <numerusform>Nothing due: %Ln task is done</numerusform>
            <numerusform>Nothing due: all %Ln tasks are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling %Ln tasks</source>
        <translation>
            <numerusform>Polling %Ln task</numerusform>
            <numerusform>Polling %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks no longer found</source>
        <translation>
            <numerusform>%Ln task no longer found</numerusform>
            <numerusform>%Ln tasks no longer found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <comment>numbers of tasks</comment>
        <translation>
            <numerusform>%Ln shown of %1</numerusform>
            <numerusform>%Ln shown of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not polled yet</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln not polled yet</numerusform>
            <numerusform>%Ln not polled yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused since %1: %Ln tasks, no requests</source>
        <comment>a time</comment>
        <translation>
            <numerusform>Paused since %1: %Ln task, no requests</numerusform>
            <numerusform>Paused since %1: %Ln tasks, no requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tasks, no requests</source>
        <translation>
            <numerusform>Paused: %Ln task, no requests</numerusform>
            <numerusform>Paused: %Ln tasks, no requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed permanently</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln failed permanently</numerusform>
            <numerusform>%Ln failed permanently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being retried</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln being retried</numerusform>
            <numerusform>%Ln being retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln succeeded</numerusform>
            <numerusform>%Ln succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running, cancelled or in an unknown state</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln running, cancelled or in an unknown state</numerusform>
            <numerusform>%Ln running, cancelled or in an unknown state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %Ln attempts, the last of each task</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%1: one attempt</numerusform>
            <numerusform>%1: median of %Ln attempts, the last of each task</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompareWindow</name>
    <message numerus="yes">
        <source>%Ln differences  ≠</source>
        <translation>
            <numerusform>%Ln difference  ≠</numerusform>
            <numerusform>%Ln differences  ≠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::GroupsPane</name>
    <message numerus="yes">
        <source>%Ln hosts with %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln host with %1</numerusform>
            <numerusform>%Ln hosts with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of error in %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln kind of error in %1</numerusform>
            <numerusform>%Ln kinds of error in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed</source>
        <comment>hosts or errors with tasks</comment>
        <translation>
            <numerusform>%1, %Ln of them failed</numerusform>
            <numerusform>%1, %Ln of them failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::HoldAction</name>
    <message numerus="yes">
        <source>The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>The order is held. %Ln row has changed and would move. Click to sort the rows again (%1)</numerusform>
            <numerusform>The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IdIntake</name>
    <message numerus="yes">
        <source>Tokens were removed from the input. They are not stored.</source>
        <translation>
            <numerusform>A token was removed from the input. It is not stored.</numerusform>
            <numerusform>Tokens were removed from the input. They are not stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::JournalWorker</name>
    <message numerus="yes">
        <source>%Ln of the oldest changes and other poll results were discarded.</source>
        <translation>
            <numerusform>%Ln of the oldest changes and other poll results was discarded.</numerusform>
            <numerusform>%Ln of the oldest changes and other poll results were discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::MessageArea</name>
    <message numerus="yes">
        <source>Show %Ln more messages</source>
        <translation>
            <numerusform>Show %Ln more message</numerusform>
            <numerusform>Show %Ln more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::NotificationsPage</name>
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
    <name>Taskwatch::PhaseChip</name>
    <message numerus="yes">
        <source>%1: %Ln tasks of those that match the filter</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1: %Ln task of those that match the filter</numerusform>
            <numerusform>%1: %Ln tasks of those that match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tasks</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1: %Ln task</numerusform>
            <numerusform>%1: %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::PickedTasksChip</name>
    <message numerus="yes">
        <source>None of them is in the list now</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>It is no longer in the list</numerusform>
            <numerusform>None of them is in the list now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 are no longer in the list</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln of %1 is no longer in the list</numerusform>
            <numerusform>%Ln of %1 are no longer in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::PrintTaskList</name>
    <message numerus="yes">
        <source>has %n entries that are not tasks</source>
        <translation>
            <numerusform>has %n entry that is not a task</numerusform>
            <numerusform>has %n entries that are not tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was not read completely: it has more than %n tasks</source>
        <translation>
            <numerusform>was not read completely: it has more than %n task</numerusform>
            <numerusform>was not read completely: it has more than %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileBanner</name>
    <message numerus="yes">
        <source>%Ln tasks were not found here, but are on the list of %1.</source>
        <comment>a profile</comment>
        <translation>
            <numerusform>%Ln task was not found here, but is on the list of %1.</numerusform>
            <numerusform>%Ln tasks were not found here, but are on the list of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingActions</name>
    <message numerus="yes">
        <source>Cancelled. The window shows what was read until then: %Ln tasks.</source>
        <translation>
            <numerusform>Cancelled. The window shows what was read until then: %Ln task.</numerusform>
            <numerusform>Cancelled. The window shows what was read until then: %Ln tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRecordingDialog</name>
    <message numerus="yes">
        <source>%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</source>
        <comment>an endpoint</comment>
        <translation>
            <numerusform>%Ln task of %1 with its history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</numerusform>
            <numerusform>%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRowsDialog</name>
    <message numerus="yes">
        <source>All %Ln rows &amp;that are shown</source>
        <translation>
            <numerusform>The row &amp;that is shown</numerusform>
            <numerusform>All %Ln rows &amp;that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that are shown.</source>
        <translation>
            <numerusform>The row that is shown.</numerusform>
            <numerusform>All %Ln rows that are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows s&amp;elected</source>
        <translation>
            <numerusform>Only the row s&amp;elected</numerusform>
            <numerusform>Only the %Ln rows s&amp;elected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskActions</name>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>Copied %Ln row</numerusform>
            <numerusform>Copied %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ids</source>
        <translation>
            <numerusform>Copied %Ln id</numerusform>
            <numerusform>Copied %Ln ids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::UndoActions</name>
    <message numerus="yes">
        <source>Removed %Ln tasks.</source>
        <translation>
            <numerusform>Removed %Ln task.</numerusform>
            <numerusform>Removed %Ln tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineHints</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>events</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>%Ln failed attempt</numerusform>
            <numerusform>%Ln failed attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message numerus="yes">
        <source>The endpoint no longer finds %Ln tasks that it found before. It is probably another server, or its data is lost. These tasks do not count as gone.</source>
        <translation>
            <numerusform>The endpoint no longer finds %Ln task that it found before. It is probably another server, or its data is lost. This task does not count as gone.</numerusform>
            <numerusform>The endpoint no longer finds %Ln tasks that it found before. It is probably another server, or its data is lost. These tasks do not count as gone.</numerusform>
        </translation>
    </message>
</context>
</TS>
