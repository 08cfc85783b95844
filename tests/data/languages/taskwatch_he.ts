<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>קובץ(&amp;F)</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>for 1 hour</source>
        <translation>לשעה</translation>
    </message>
</context>
</TS>
