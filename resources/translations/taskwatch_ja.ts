<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AlertSentence</name>
    <message>
        <source>%1 is waiting</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 は待機中です</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 は実行中です</translation>
    </message>
    <message>
        <source>%1 is retrying</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 は再試行中です</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 が成功しました</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 が失敗しました</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 がキャンセルされました</translation>
    </message>
    <message>
        <source>%1 is in an unknown state</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 は不明な状態です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are waiting</source>
        <translation>
            <numerusform>%Ln 件のタスクが待機中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are running</source>
        <translation>
            <numerusform>%Ln 件のタスクが実行中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are retrying</source>
        <translation>
            <numerusform>%Ln 件のタスクが再試行中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks succeeded</source>
        <translation>
            <numerusform>%Ln 件のタスクが成功しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed</source>
        <translation>
            <numerusform>%Ln 件のタスクが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were cancelled</source>
        <translation>
            <numerusform>%Ln 件のタスクがキャンセルされました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are in an unknown state</source>
        <translation>
            <numerusform>%Ln 件のタスクが不明な状態です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are waiting</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが待機中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are running</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが実行中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are retrying</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが再試行中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 succeeded</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが成功しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 failed</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were cancelled</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクがキャンセルされました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are in an unknown state</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが不明な状態です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 が消失しました</translation>
    </message>
    <message>
        <source>%1 was retried</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 が再試行されました</translation>
    </message>
    <message>
        <source>%1 was retried %2 times or more</source>
        <comment>a task&apos;s id, a number</comment>
        <translation>%1 が %2 回以上再試行されました</translation>
    </message>
    <message>
        <source>%1 has an error</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 にエラーがあります</translation>
    </message>
    <message>
        <source>%1 is overdue by more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 の遅延が %2を超えました</translation>
    </message>
    <message>
        <source>%1 got no answer for more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 の応答がない時間が %2を超えました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are gone</source>
        <translation>
            <numerusform>%Ln 件のタスクが消失しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried</source>
        <translation>
            <numerusform>%Ln 件のタスクが再試行されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried %1 times or more</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%Ln 件のタスクが %1 回以上再試行されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have an error</source>
        <translation>
            <numerusform>%Ln 件のタスクにエラーがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are overdue by more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln 件のタスクの遅延が %1を超えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks got no answer for more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln 件のタスクの応答がない時間が %1を超えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are gone</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが消失しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが再試行されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried %2 times or more</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクが %2 回以上再試行されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 have an error</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクにエラーがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are overdue by more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクの遅延が %2を超えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 got no answer for more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>%1 宛ての %Ln 件のタスクの応答がない時間が %2を超えました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiFile</name>
    <message>
        <source>exactly one of &quot;at&quot;, &quot;sum&quot;, &quot;idPart&quot; and &quot;count&quot; must name the place of the fact</source>
        <translation>&quot;at&quot;、&quot;sum&quot;、&quot;idPart&quot;、&quot;count&quot; のうちちょうど 1 つで項目の場所を指定する必要があります</translation>
    </message>
    <message>
        <source>the list is empty; name a place of the fact</source>
        <translation>リストが空です。項目の場所を指定してください</translation>
    </message>
    <message>
        <source>&quot;rows&quot; are reports already</source>
        <translation>&quot;rows&quot; がすでに報告を兼ねています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a task needs it</source>
        <translation>&quot;%1&quot; がありません。タスクに必要です</translation>
    </message>
    <message>
        <source>the state cannot depend on the state; leave out &quot;whenPhase&quot; and &quot;whenState&quot;</source>
        <translation>状態を状態に依存させることはできません。&quot;whenPhase&quot; と &quot;whenState&quot; を取り除いてください</translation>
    </message>
    <message>
        <source>a fact is taken from rows, but the file has no &quot;rows&quot;</source>
        <translation>行から取る項目がありますが、ファイルに &quot;rows&quot; がありません</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is listed twice</source>
        <translation>状態 &quot;%1&quot; が重複しています</translation>
    </message>
    <message>
        <source>no state is named, so no task could ever be finished</source>
        <translation>状態が 1 つも指定されていないため、タスクが終了と判定されることがありません</translation>
    </message>
    <message>
        <source>every successful answer would mean &quot;not found&quot;; add &quot;empty&quot; or &quot;at&quot;</source>
        <translation>成功した応答がすべて「見つからない」の意味になります。&quot;empty&quot; か &quot;at&quot; を追加してください</translation>
    </message>
    <message>
        <source>a path must begin with / and name something</source>
        <translation>パスは / で始まり、何かを指している必要があります</translation>
    </message>
    <message>
        <source>name the header, as in {&quot;header&quot;: &quot;X-Api-Key&quot;}</source>
        <translation>{&quot;header&quot;: &quot;X-Api-Key&quot;} のようにヘッダーを指定してください</translation>
    </message>
    <message>
        <source>{%1} is unknown; the parts of an id are %2</source>
        <translation>{%1} は不明です。ID の部分は %2 です</translation>
    </message>
    <message>
        <source>the request must contain {%1}</source>
        <translation>リクエストに {%1} を含める必要があります</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1, line %2, &quot;%3&quot;: %4</source>
        <translation>%1、%2 行目、&quot;%3&quot;: %4</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>ファイルが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>有効な JSON ではありません: %1</translation>
    </message>
    <message>
        <source>the key is used twice</source>
        <translation>キーが 2 回使われています</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>JSON オブジェクトが必要です</translation>
    </message>
    <message>
        <source>the file has format %1, and this version of Taskwatch reads format %2; update Taskwatch</source>
        <translation>ファイルの形式は %1 ですが、このバージョンの Taskwatch が読めるのは形式 %2 です。Taskwatch を更新してください</translation>
    </message>
    <message>
        <source>write &quot;format&quot;: %1</source>
        <translation>&quot;format&quot;: %1 と記述してください</translation>
    </message>
    <message>
        <source>a place must begin with a text of at least %1 characters</source>
        <translation>場所は %1 文字以上のテキストで始める必要があります</translation>
    </message>
    <message>
        <source>two names in braces must have a text between them</source>
        <translation>波括弧で囲んだ 2 つの名前の間にはテキストが必要です</translation>
    </message>
    <message>
        <source>the last name must be {%1}</source>
        <translation>最後の名前は {%1} にする必要があります</translation>
    </message>
    <message>
        <source>a part is listed twice</source>
        <translation>同じ部分が 2 回指定されています</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>unknown key; the keys here are %1</source>
        <translation>不明なキーです。ここで使えるキーは %1 です</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the name of an environment variable: letters, digits and _</source>
        <translation>環境変数の名前 (英字、数字、_)</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false の値</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a list of texts, numbers, true and false</source>
        <translation>テキスト、数値、true、false のリスト</translation>
    </message>
    <message>
        <source>the name of a header: letters, digits, - and _</source>
        <translation>ヘッダーの名前 (英字、数字、-、_)</translation>
    </message>
    <message>
        <source>a { must be followed by a name and }, as in {id}</source>
        <translation>{ の後には {id} のように名前と } が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phase</source>
        <translation>&quot;%1&quot; はフェーズではありません</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>{ } で囲んだオブジェクト</translation>
    </message>
    <message>
        <source>a list of objects, as in [{ … }]</source>
        <translation>[{ … }] のようなオブジェクトのリスト</translation>
    </message>
    <message>
        <source>a list is named by letters, digits, _ and -, and begins with a letter</source>
        <translation>リストの名前には英字、数字、_、- を使い、先頭は英字にします</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else; use another name</source>
        <translation>&quot;%1&quot; にはすでに別の意味があります。別の名前を使ってください</translation>
    </message>
    <message>
        <source>{%1} is in the path</source>
        <translation>{%1} がパスにあります</translation>
    </message>
    <message>
        <source>{%1} has the name of the list, so it is always given; leave it out here</source>
        <translation>{%1} はリストの名前と同じなので、常に与えられます。ここでは取り除いてください</translation>
    </message>
    <message>
        <source>{%1} is not in the request</source>
        <translation>{%1} がリクエストにありません</translation>
    </message>
    <message>
        <source>a list has at most %1 names in braces</source>
        <translation>リストに使える波括弧付きの名前は %1 個までです</translation>
    </message>
    <message>
        <source>&quot;size&quot; is missing; it is sent as &quot;%1&quot;</source>
        <translation>&quot;size&quot; がありません。これは &quot;%1&quot; として送信されます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fact of a task</source>
        <translation>&quot;%1&quot; はタスクの項目ではありません</translation>
    </message>
    <message>
        <source>a list without ids cannot be read</source>
        <translation>ID のないリストは読み込めません</translation>
    </message>
    <message>
        <source>the request must contain {%1}, because the ids of the tasks contain it</source>
        <translation>タスクの ID に {%1} が含まれるため、リクエストにも {%1} を含める必要があります</translation>
    </message>
    <message>
        <source>with &quot;rows&quot;, a list is read only for the ids in it</source>
        <translation>&quot;rows&quot; がある場合、リストから読み込むのは ID だけです</translation>
    </message>
    <message>
        <source>such a list must have one page or pages by cursor, and ids of one part</source>
        <translation>このようなリストは、1 ページまたはカーソルによるページ分割で、ID の部分が 1 つである必要があります</translation>
    </message>
    <message>
        <source>the request of such a list must contain {%1} and no other name</source>
        <translation>このようなリストのリクエストには {%1} を含め、ほかの名前を含めないようにする必要があります</translation>
    </message>
    <message>
        <source>such a list is read in place of single tasks, so only &quot;deadline&quot; may be missing in it</source>
        <translation>このようなリストは個々のタスクの代わりに読み込まれるため、省略できるのは &quot;deadline&quot; だけです</translation>
    </message>
    <message>
        <source>another list is that of the group already; only one can be</source>
        <translation>すでに別のリストがグループのリストになっています。指定できるのは 1 つだけです</translation>
    </message>
    <message>
        <source>{%1} has no value in this request</source>
        <translation>このリクエストには {%1} の値がありません</translation>
    </message>
    <message>
        <source>ids of several parts cannot be requested together</source>
        <translation>複数の部分からなる ID をまとめてリクエストすることはできません</translation>
    </message>
    <message>
        <source>give the number of ids that a request may contain, at least 2</source>
        <translation>リクエストに含められる ID の数を 2 以上で指定してください</translation>
    </message>
    <message>
        <source>&quot;send&quot; is missing; it is the parameter of the cursor</source>
        <translation>&quot;send&quot; がありません。これはカーソルのパラメーターです</translation>
    </message>
    <message>
        <source>a feed consists of rows, but the file has no &quot;rows&quot;</source>
        <translation>フィードは行で構成されますが、ファイルに &quot;rows&quot; がありません</translation>
    </message>
    <message>
        <source>the path must begin with /; it is below the base address of the profile</source>
        <translation>パスは / で始める必要があります。プロファイルのベースアドレスより下のパスです</translation>
    </message>
    <message>
        <source>the path must stay below the base address: no //, . or ..</source>
        <translation>パスはベースアドレスより下でなければなりません (//、.、.. は使えません)</translation>
    </message>
    <message>
        <source>a path has no blanks, ? or #; write a query as &quot;query&quot;, the rest as %20</source>
        <translation>パスに空白、?、# は使えません。クエリーは &quot;query&quot; に、それ以外は %20 のように記述してください</translation>
    </message>
</context>
<context>
    <name>ApiFiles</name>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 はファイルではありません</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>there is no API &quot;%1&quot;; the known ones are %2</source>
        <translation>API「%1」はありません。使えるのは %2 です</translation>
    </message>
</context>
<context>
    <name>ApiProblemText</name>
    <message>
        <source>Nothing is polled or added, because the API of this profile cannot be used: %1. The list and its history are kept. Columns and filters have their usual names in place of the API&apos;s. Correct this, then close this window and open the profile again.</source>
        <translation>このプロファイルの API を使用できないため、ポーリングもタスクの追加もできません: %1。リストとその履歴は保持されます。列とフィルターには API の名前ではなく通常の名前が付きます。これを修正してからこのウィンドウを閉じ、プロファイルを開き直してください。</translation>
    </message>
    <message>
        <source>The API of this recording cannot be used: %1. Tasks and history are complete. Columns and filters have their usual names in place of the API&apos;s, and curl commands cannot be copied.</source>
        <translation>この記録の API を使用できません: %1。タスクと履歴は完全です。列とフィルターには API の名前ではなく通常の名前が付きます。curl コマンドはコピーできません。</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>the token contains a space, a control character or a non-ASCII character</source>
        <translation>トークンに空白、制御文字、または ASCII 以外の文字が含まれています</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>トークンが空です</translation>
    </message>
    <message>
        <source>the token has %1 bytes; the limit is %2</source>
        <translation>トークンが %1 バイトあります。上限は %2 バイトです</translation>
    </message>
    <message>
        <source>the token is the name of a variable, such as ${TOKEN}, not its value; the program that should have replaced it did not</source>
        <translation>トークンが ${TOKEN} のような変数名であり、その値ではありません。置き換えるはずのプログラムが置き換えていません</translation>
    </message>
    <message>
        <source>the token has a quote mark at one end only; it may be cut</source>
        <translation>トークンの片側にだけ引用符があります。途中で切れている可能性があります</translation>
    </message>
    <message>
        <source>the token contains an invisible character; type it or copy it again</source>
        <translation>トークンに見えない文字が含まれています。入力するか、コピーし直してください</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. No existing file was changed. %3</source>
        <comment>a file, why, what to do</comment>
        <translation>「%1」に書き込めませんでした: %2。既存のファイルは変更されていません。%3</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another.</source>
        <translation>フォルダーが存在しません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>書き込みできるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>別のフォルダーを選ぶか、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation>%1 を削除できません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>ByteText</name>
    <message>
        <source>not a text file</source>
        <translation>テキストファイルではありません</translation>
    </message>
</context>
<context>
    <name>CellFilter</name>
    <message numerus="yes">
        <source>%n retries</source>
        <comment>of a task</comment>
        <translation>
            <numerusform>再試行 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>not polled yet</source>
        <translation>未ポーリング</translation>
    </message>
    <message>
        <source>passed %1</source>
        <comment>a deadline; %1 is an age</comment>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>will miss by %1</source>
        <comment>a deadline; %1 is a duration</comment>
        <translation>%1超過の見込み</translation>
    </message>
    <message>
        <source>finished or removed</source>
        <comment>not found several times in a row, polled rarely</comment>
        <translation>終了または削除</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>not found several times in a row, polled rarely or no longer</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>未確認 %1</translation>
    </message>
    <message>
        <source>final</source>
        <comment>the state of a task that cannot change any more</comment>
        <translation>確定</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>attempt failed</source>
        <translation>試行失敗</translation>
    </message>
    <message>
        <source>No events observed yet</source>
        <translation>まだイベントは観測されていません</translation>
    </message>
    <message>
        <source>Observed events, oldest first:</source>
        <translation>観測されたイベント (古い順):</translation>
    </message>
    <message numerus="yes">
        <source>%n retries; the maximum is unknown</source>
        <translation>
            <numerusform>再試行 %n 回、最大回数は不明</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt (nextProcessAt) is %1 after the deadline.</source>
        <translation>次の試行 (nextProcessAt) は期限の %1後です。</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>まだポーリングされていません</translation>
    </message>
    <message>
        <source>Last poll:
%1</source>
        <translation>最終ポーリング:
%1</translation>
    </message>
    <message>
        <source>Not found %1 times in a row, but it was there before: it was finished or removed. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>%1 回連続で見つかりませんが、以前は存在していました。終了したか削除されました。このタスクは今後まれにしかポーリングされません。更新するとすぐにポーリングします。</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>%1 回連続で見つかりません。このタスクは今後まれにしかポーリングされません。更新するとすぐにポーリングします。</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is no longer polled. Refresh polls it again.</source>
        <translation>%1 回連続で見つかりません。このタスクはもうポーリングされません。更新すると再びポーリングします。</translation>
    </message>
    <message>
        <source>This task is final. It is polled again within %1, in case it is run again.</source>
        <translation>このタスクは確定しています。再び実行される場合に備えて、%1以内に再びポーリングします。</translation>
    </message>
    <message>
        <source>Polled again within %1.</source>
        <translation>%1以内に再びポーリングします。</translation>
    </message>
    <message>
        <source>This task is final and is no longer polled. Refresh polls it again.</source>
        <translation>このタスクは確定しており、もうポーリングされません。更新すると再びポーリングします。</translation>
    </message>
    <message>
        <source>The values shown were last confirmed:
%1</source>
        <translation>表示中の値の最終確認:
%1</translation>
    </message>
    <message>
        <source>No poll has found a change yet</source>
        <translation>変化はまだ検出されていません</translation>
    </message>
    <message>
        <source>The changes were observed before Taskwatch was started</source>
        <translation>変化は Taskwatch の起動前に観測されたものです</translation>
    </message>
    <message>
        <source>Last change: %1, observed %2</source>
        <translation>最後の変化: %1、%2に観測</translation>
    </message>
    <message>
        <source>Flagged, because these facts do not fit together:</source>
        <translation>次の項目が互いに矛盾するため、フラグが付いています:</translation>
    </message>
    <message>
        <source>Look into the service that runs the task.</source>
        <translation>タスクを実行しているサービスを調べてください。</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>retries</comment>
        <translation>残りなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries used</source>
        <comment>a number</comment>
        <translation>
            <numerusform>再試行 %Ln 回中 %1 回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a number of retries</comment>
        <translation>残り %1 回</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>%1 is not a regular file; choose another</source>
        <translation>%1 は通常のファイルではありません。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2; check that it exists and that you can read it, or choose another</source>
        <translation>ファイル %1 を読み込めません: %2。ファイルが存在し、読み取れることを確認するか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>the file %1 is too large for certificates; choose another</source>
        <translation>ファイル %1 は証明書としては大きすぎます。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>%1 contains no private key in PEM form; choose the file with the key of the client certificate</source>
        <translation>%1 には PEM 形式の秘密鍵がありません。クライアント証明書の鍵が入ったファイルを選んでください</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted; enter its passphrase in the profile</source>
        <translation>%1 の鍵は暗号化されています。プロファイルにパスフレーズを入力してください</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read with this passphrase; enter it again</source>
        <translation>このパスフレーズでは %1 の鍵を読み込めません。入力し直してください</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read; Taskwatch can use RSA and EC keys</source>
        <translation>%1 の鍵を読み込めません。Taskwatch で使えるのは RSA と EC の鍵です</translation>
    </message>
    <message>
        <source>%1 contains no certificate in PEM or PKCS#12 form; choose another</source>
        <translation>%1 には PEM 形式または PKCS#12 形式の証明書がありません。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>%1 cannot be read with this passphrase; enter it again, or, if an old program made the file, convert it with openssl pkcs12 -legacy</source>
        <translation>このパスフレーズでは %1 を読み込めません。入力し直すか、古いプログラムで作られたファイルなら openssl pkcs12 -legacy で変換してください</translation>
    </message>
    <message>
        <source>the key in %1 does not belong to the client certificate in %2; choose the key that does</source>
        <translation>%1 の鍵は %2 のクライアント証明書のものではありません。対応する鍵を選んでください</translation>
    </message>
    <message>
        <source>the CA file %1 contains no certificate in PEM form; choose another, or convert it with openssl x509 -inform DER</source>
        <translation>CA ファイル %1 には PEM 形式の証明書がありません。別のファイルを選ぶか、openssl x509 -inform DER で変換してください</translation>
    </message>
    <message>
        <source>the CA file %1 expired on %2; get a new one</source>
        <translation>CA ファイル %1 は %2 に期限切れになりました。新しいものを入手してください</translation>
    </message>
    <message>
        <source>the client certificate %1 expired on %2; get a new one</source>
        <translation>クライアント証明書 %1 は %2 に期限切れになりました。新しいものを入手してください</translation>
    </message>
    <message>
        <source>the client certificate %1 is not valid before %2; check this machine&apos;s clock, or get a new one</source>
        <translation>クライアント証明書 %1 は %2 より前には有効ではありません。このマシンの時計を確認するか、新しいものを入手してください</translation>
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
        <translation>テーブル</translation>
    </message>
    <message>
        <source>go to the detail of the task</source>
        <translation>タスクの詳細に移動</translation>
    </message>
    <message>
        <source>Ctrl+double click</source>
        <translation>Ctrl+ダブルクリック</translation>
    </message>
    <message>
        <source>open the task in a window of its own</source>
        <translation>タスクを別ウィンドウで開く</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字キー</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>その他の文字キー</translation>
    </message>
    <message>
        <source>begin a filter</source>
        <translation>フィルターの入力を開始</translation>
    </message>
    <message>
        <source>begin a filter; %1 are shortcuts</source>
        <comment>letters</comment>
        <translation>フィルターの入力を開始 (%1 はショートカット)</translation>
    </message>
    <message>
        <source>step back: from the detail to the table, then to the filter, clear it, and go back to the table</source>
        <translation>一段戻る: 詳細からテーブルへ、次にフィルターへ移動し、フィルターをクリアしてテーブルに戻る</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>text in the id, message id, URL, error or state</source>
        <translation>ID、メッセージ ID、URL、エラー、状態に含まれるテキスト</translation>
    </message>
    <message>
        <source>tasks in this phase, and this text</source>
        <translation>このフェーズで、このテキストを含むタスク</translation>
    </message>
    <message>
        <source>tasks that do not match this</source>
        <translation>これに一致しないタスク</translation>
    </message>
    <message>
        <source>the exact phrase</source>
        <translation>完全に一致する語句</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>どちらか一方</translation>
    </message>
</context>
<context>
    <name>CheckApi</name>
    <message>
        <source>not set</source>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>  cannot be right: %1: %2</source>
        <translation>  正しいはずがない値: %1: %2</translation>
    </message>
    <message>
        <source>  The state is not in &quot;states&quot;, so the task would never be finished.</source>
        <translation>  この状態は &quot;states&quot; にないため、タスクが終了と判定されることがありません。</translation>
    </message>
    <message>
        <source>told by the server:</source>
        <translation>サーバーの報告:</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>試行 %1 が失敗</translation>
    </message>
    <message>
        <source>request: GET {base}%1</source>
        <translation>リクエスト: GET {base}%1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>標準入力を読み込めません: %1</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>ID なし</translation>
    </message>
    <message>
        <source>  %1: not a task: %2</source>
        <translation>  %1: タスクではありません: %2</translation>
    </message>
    <message>
        <source>  %1: %2 (phase %3)</source>
        <translation>  %1: %2 (フェーズ: %3)</translation>
    </message>
    <message>
        <source>the answer is not a list: %1</source>
        <translation>応答がリストではありません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which only the ids are used</source>
        <translation>
            <numerusform>%n 件の項目 (使用するのは ID のみ)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page cannot be found: %1</source>
        <translation>次のページが見つかりません: %1</translation>
    </message>
    <message>
        <source>The page is full. There may be more, which cannot be read without &quot;pages/by&quot;.</source>
        <translation>ページがいっぱいです。続きがある可能性がありますが、&quot;pages/by&quot; がないと読み込めません。</translation>
    </message>
    <message>
        <source>the answer means that there is no such task</source>
        <translation>この応答は、そのようなタスクがないことを意味します</translation>
    </message>
    <message>
        <source>with status %1 the answer means that there is no such task</source>
        <translation>ステータス %1 では、この応答はそのようなタスクがないことを意味します</translation>
    </message>
    <message>
        <source>error text: %1</source>
        <translation>エラーテキスト: %1</translation>
    </message>
    <message>
        <source>the answer is not a task: %1</source>
        <translation>応答がタスクではありません: %1</translation>
    </message>
    <message>
        <source>--id must name one task or one list, and names %1</source>
        <translation>--id には 1 つのタスクまたは 1 つのリストを指定する必要がありますが、%1 が指定されています</translation>
    </message>
    <message>
        <source>%1 is valid: %2</source>
        <translation>%1 は有効です: %2</translation>
    </message>
    <message>
        <source>%1 (phase %2, final)</source>
        <comment>a state</comment>
        <translation>%1 (フェーズ: %2、確定)</translation>
    </message>
    <message>
        <source>%1 (phase %2)</source>
        <comment>a state</comment>
        <translation>%1 (フェーズ: %2)</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>verb, the text of a field</comment>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>%1; the other values are from %2</source>
        <comment>a failed poll; when the other values were confirmed</comment>
        <translation>%1。その他の値は %2 のもの</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Base address of the endpoint. Default: what the API&apos;s environment variable contains, else the API&apos;s own address.</source>
        <translation>エンドポイントのベースアドレス。既定値: API の環境変数の内容、なければ API 自体のアドレス。</translation>
    </message>
    <message>
        <source>Use the endpoint and token of this profile (see Settings).</source>
        <translation>このプロファイルのエンドポイントとトークンを使います (「設定」を参照)。</translation>
    </message>
    <message>
        <source>The API of the endpoint: its name, such as %1, or an API file that you wrote.</source>
        <translation>エンドポイントの API。%1 などの名前、または自分で書いた API ファイル。</translation>
    </message>
    <message>
        <source>Check this API file. If --id is given, also print what it makes of the answer on standard input, fact by fact.</source>
        <translation>この API ファイルを検査します。--id も指定すると、標準入力の応答をどう解釈するかを項目ごとに出力します。</translation>
    </message>
    <message>
        <source>With --check-api: the id of the task, or the list, that the answer is about.</source>
        <translation>--check-api と併用: 応答の対象であるタスクの ID またはリスト。</translation>
    </message>
    <message>
        <source>Print the ids that pasting a text would find, one JSON object per line. The text is a file, or standard input. Polls nothing.</source>
        <translation>テキストを貼り付けたときに見つかる ID を、1 行に 1 つの JSON オブジェクトとして出力します。テキストはファイルまたは標準入力です。ポーリングは行いません。</translation>
    </message>
    <message>
        <source>Allow plain http to other machines. The token is then sent unencrypted.</source>
        <translation>ほかのマシンへの平文の http を許可します。トークンは暗号化されずに送信されます。</translation>
    </message>
    <message>
        <source>Read the token from the first line of this file; - is standard input. Default: the API&apos;s environment variable.</source>
        <translation>このファイルの 1 行目からトークンを読み込みます。- は標準入力です。既定値: API の環境変数。</translation>
    </message>
    <message>
        <source>Watch simulated tasks. Needs no endpoint and no token.</source>
        <translation>シミュレートされたタスクを監視します。エンドポイントもトークンも不要です。</translation>
    </message>
    <message>
        <source>Open a window for the first profile that has none. If no Taskwatch is running, this starts it as usual.</source>
        <translation>ウィンドウのない最初のプロファイルのウィンドウを開きます。Taskwatch が起動していない場合は、通常どおり起動します。</translation>
    </message>
    <message>
        <source>Pause polling in all windows that are open, then exit.</source>
        <translation>開いているすべてのウィンドウでポーリングを一時停止して終了します。</translation>
    </message>
    <message>
        <source>Show a recording that was saved with Save Recording. Sends no requests and needs no token.</source>
        <translation>「記録を保存」で保存した記録を表示します。リクエストは送信せず、トークンも不要です。</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and exit. Needs no display with QT_QPA_PLATFORM=offscreen.</source>
        <translation>ウィンドウの画像を PNG で保存して終了します。QT_QPA_PLATFORM=offscreen を設定するとディスプレイは不要です。</translation>
    </message>
    <message>
        <source>Seconds before the screenshot (default 3).</source>
        <translation>スクリーンショットを撮るまでの秒数 (既定値 3)。</translation>
    </message>
    <message>
        <source>Open no window: poll each task once and print as table, json or csv.</source>
        <translation>ウィンドウを開かずに各タスクを 1 回ずつポーリングし、table、json、csv のいずれかで出力します。</translation>
    </message>
    <message>
        <source>With --print: poll until every task is answered or finished, then print. Changes are reported on standard error.</source>
        <translation>--print と併用: すべてのタスクについて応答がある (answered) か、すべて終了する (finished) までポーリングしてから出力します。変化は標準エラー出力に報告します。</translation>
    </message>
    <message>
        <source>Stop --print after this many seconds and print what is known (default: no limit).</source>
        <translation>この秒数が経過したら --print を打ち切り、それまでに分かったことを出力します (既定値: 制限なし)。</translation>
    </message>
    <message>
        <source>Time limit for each request in seconds (default 10).</source>
        <translation>1 リクエストあたりの制限時間 (秒、既定値 10)。</translation>
    </message>
    <message>
        <source>Print the names of the profiles, one per line, and exit.</source>
        <translation>プロファイルの名前を 1 行に 1 つずつ出力して終了します。</translation>
    </message>
    <message>
        <source>Print the names of the APIs, one per line, and exit.</source>
        <translation>API の名前を 1 行に 1 つずつ出力して終了します。</translation>
    </message>
    <message>
        <source>Check that everything the program needs is installed, then exit.</source>
        <translation>プログラムに必要なものがすべてインストールされているか確認して終了します。</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>バージョンを出力して終了します。</translation>
    </message>
    <message>
        <source>With --version, also print the libraries in use, their versions and licences.</source>
        <translation>--version と併用: 使用中のライブラリとそのバージョン、ライセンスも出力します。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>このヘルプを出力して終了します。</translation>
    </message>
    <message>
        <source>Watches tasks of task queues that are reachable over HTTP. It sends only GET requests.</source>
        <translation>HTTP で接続できるタスクキューのタスクを監視します。送信するのは GET リクエストだけです。</translation>
    </message>
    <message>
        <source>Ids of tasks, and lists of tasks, to watch. A list is written as in the API file: message:ID, or queue:emails state:failed. An id that begins with msg_ is the list of the tasks of a message, like msg:ID; task:ID is always a task. Use - to read more ids from standard input, one per line or in any text that marks them. The name of a recording, FILE.taskwatch, opens it as --open does.</source>
        <translation>監視するタスクの ID とタスクのリスト。リストは API ファイルと同じ書き方で、message:ID や queue:emails state:failed のように指定します。msg_ で始まる ID は msg:ID と同じくメッセージのタスクのリストで、task:ID は常にタスクです。- を指定すると、標準入力から ID をさらに読み込みます (1 行に 1 つ、または ID と識別できる任意のテキスト)。記録の名前 FILE.taskwatch を指定すると、--open と同じように開きます。</translation>
    </message>
    <message>
        <source>--%1 requires a number of seconds from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 には %2 から %3 までの秒数を指定してください (指定値: 「%4」)</translation>
    </message>
    <message>
        <source>--print requires table, json or csv, not &quot;%1&quot;</source>
        <translation>--print には table、json、csv のいずれかを指定してください (指定値: 「%1」)</translation>
    </message>
    <message>
        <source>--until requires answered or finished, not &quot;%1&quot;</source>
        <translation>--until には answered または finished を指定してください (指定値: 「%1」)</translation>
    </message>
    <message>
        <source>--open requires a file name</source>
        <translation>--open にはファイル名が必要です</translation>
    </message>
    <message>
        <source>--open shows the tasks of a recording and cannot be combined with ids</source>
        <translation>--open は記録のタスクを表示するもので、ID と併用できません</translation>
    </message>
    <message>
        <source>--open cannot be combined with --%1</source>
        <translation>--open は --%1 と併用できません</translation>
    </message>
    <message>
        <source>--pause cannot be combined with other options or ids</source>
        <translation>--pause はほかのオプションや ID と併用できません</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with ids</source>
        <translation>--new-window は ID と併用できません</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with --%1</source>
        <translation>--new-window は --%1 と併用できません</translation>
    </message>
    <message>
        <source>--find-ids cannot be combined with --%1</source>
        <translation>--find-ids は --%1 と併用できません</translation>
    </message>
    <message>
        <source>--find-ids reads one file; use - for standard input</source>
        <translation>--find-ids が読み込むファイルは 1 つです。標準入力には - を使ってください</translation>
    </message>
    <message>
        <source>--id requires --check-api FILE</source>
        <translation>--id には --check-api FILE が必要です</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --api; the profile says which API it has</source>
        <translation>--profile は --api と併用できません。API はプロファイルで決まっています</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --api</source>
        <translation>--demo は --api と併用できません</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --endpoint or --token-file</source>
        <translation>--demo は --endpoint や --token-file と併用できません</translation>
    </message>
    <message>
        <source>--profile requires a profile name</source>
        <translation>--profile にはプロファイル名が必要です</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --endpoint</source>
        <translation>--profile は --endpoint と併用できません</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --token-file; the profile says where its token is</source>
        <translation>--profile は --token-file と併用できません。トークンの場所はプロファイルで決まっています</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --profile</source>
        <translation>--demo は --profile と併用できません</translation>
    </message>
    <message>
        <source>--until requires --print FORMAT</source>
        <translation>--until には --print FORMAT が必要です</translation>
    </message>
    <message>
        <source>--timeout requires --print FORMAT; use --request-timeout to limit single requests</source>
        <translation>--timeout には --print FORMAT が必要です。個々のリクエストを制限するには --request-timeout を使ってください</translation>
    </message>
    <message>
        <source>--after requires --screenshot FILE</source>
        <translation>--after には --screenshot FILE が必要です</translation>
    </message>
    <message>
        <source>--print cannot be combined with --screenshot</source>
        <translation>--print は --screenshot と併用できません</translation>
    </message>
    <message>
        <source>the token and the ids cannot both be read from standard input; put the token in a file</source>
        <translation>トークンと ID の両方を標準入力から読み込むことはできません。トークンはファイルに入れてください</translation>
    </message>
    <message>
        <source>--print requires ids; use - to read them from standard input</source>
        <translation>--print には ID が必要です。標準入力から読み込むには - を使ってください</translation>
    </message>
    <message>
        <source>Every task was answered; with --until finished, all succeeded.</source>
        <translation>すべてのタスクについて応答がありました。--until finished の場合は、すべて成功しました。</translation>
    </message>
    <message>
        <source>Some tasks were not answered, are gone, or could not be written.</source>
        <translation>応答がない、消失した、または出力できなかったタスクがあります。</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>使い方が正しくありません。</translation>
    </message>
    <message>
        <source>With --until finished: all finished, but some failed or were cancelled.</source>
        <translation>--until finished の場合: すべて終了しましたが、失敗またはキャンセルされたものがあります。</translation>
    </message>
    <message>
        <source>The --timeout was reached.</source>
        <translation>--timeout に達しました。</translation>
    </message>
    <message>
        <source>Interrupted (Ctrl+C); what was known is printed.</source>
        <translation>中断されました (Ctrl+C)。それまでに分かったことが出力されています。</translation>
    </message>
    <message>
        <source>Terminated; what was known is printed.</source>
        <translation>終了シグナルを受信しました。それまでに分かったことが出力されています。</translation>
    </message>
    <message>
        <source>Exit codes of --print:</source>
        <translation>--print の終了コード:</translation>
    </message>
    <message>
        <source>If several apply, the first of these is used: a signal, 4, 1, 3.</source>
        <translation>複数が当てはまる場合は、シグナル、4、1、3 の順で最初に該当するものが使われます。</translation>
    </message>
    <message>
        <source>--screenshot requires a file name</source>
        <translation>--screenshot にはファイル名が必要です</translation>
    </message>
    <message>
        <source>Open the windows minimized. If Taskwatch is running already, do nothing. For starting when you log in.</source>
        <translation>ウィンドウを最小化して開きます。Taskwatch がすでに実行中なら何もしません。ログイン時の起動用です。</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with ids</source>
        <translation>--minimized は ID と併用できません</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with --%1</source>
        <translation>--minimized は --%1 と併用できません</translation>
    </message>
    <message>
        <source>Send requests through this proxy, http://HOST:PORT or socks5://HOST:PORT, or through none with the word none. Default: as the system or the environment says.</source>
        <translation>このプロキシ (http://HOST:PORT または socks5://HOST:PORT) を通してリクエストを送信します。none と指定するとプロキシを使いません。既定値: システムまたは環境の設定。</translation>
    </message>
    <message>
        <source>Trust the CA certificates in this PEM file besides the system&apos;s.</source>
        <translation>システムのものに加えて、この PEM ファイルの CA 証明書を信頼します。</translation>
    </message>
    <message>
        <source>Present this client certificate, in PEM or PKCS#12 form, to the endpoint.</source>
        <translation>PEM 形式または PKCS#12 形式のこのクライアント証明書をエンドポイントに提示します。</translation>
    </message>
    <message>
        <source>The key of the client certificate in PEM form. Default: in the file of the certificate. An encrypted key needs a profile.</source>
        <translation>クライアント証明書の PEM 形式の鍵。既定値: 証明書のファイル内の鍵。暗号化された鍵にはプロファイルが必要です。</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --%1; the profile says how its endpoint is reached</source>
        <translation>--profile は --%1 と併用できません。エンドポイントへの接続方法はプロファイルで決まっています</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2</source>
        <translation>--%1 は --%2 と併用できません</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>相違点のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy facts and histories as aligned text</source>
        <translation>項目と履歴を桁揃えしたテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy facts and histories as tables of Markdown</source>
        <translation>項目と履歴を Markdown の表としてコピーします</translation>
    </message>
    <message>
        <source>Facts of the tasks</source>
        <translation>タスクの項目</translation>
    </message>
    <message>
        <source>Histories of the tasks</source>
        <translation>タスクの履歴</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Proxy, CA file and client certificate of this profile</source>
        <translation>このプロファイルのプロキシ、CA ファイル、クライアント証明書</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>host and port, such as proxy.example.com:3128</source>
        <translation>ホストとポート (例: proxy.example.com:3128)</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>empty if the proxy needs none</source>
        <translation>不要なら空欄</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>type a password to set or replace it</source>
        <translation>設定または置き換えるパスワードを入力</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s</source>
        <translation>PEM。システムのものに加えて信頼</translation>
    </message>
    <message>
        <source>CA file, trusted for this profile besides the system&apos;s</source>
        <translation>CA ファイル。このプロファイルでシステムのものに加えて信頼</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA ファイルを参照</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>client certificate, PEM or PKCS#12</source>
        <translation>クライアント証明書 (PEM または PKCS#12)</translation>
    </message>
    <message>
        <source>File with the client certificate</source>
        <translation>クライアント証明書のファイル</translation>
    </message>
    <message>
        <source>Browse for the client certificate</source>
        <translation>クライアント証明書を参照</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>empty if the certificate&apos;s file contains it</source>
        <translation>証明書のファイルに含まれるなら空欄</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>クライアント証明書の鍵のファイル</translation>
    </message>
    <message>
        <source>Browse for the key</source>
        <translation>鍵を参照</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>only if the key is encrypted; type it to set or replace it</source>
        <translation>鍵が暗号化されている場合のみ。設定または置き換えるときに入力</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>the address of the proxy must not contain a user name or password; the profile has fields for them</source>
        <translation>プロキシのアドレスにユーザー名やパスワードを含めることはできません。プロファイルの該当欄に入力してください</translation>
    </message>
    <message>
        <source>the address of the proxy must be a host and a port, such as proxy.example.com:3128</source>
        <translation>プロキシのアドレスは proxy.example.com:3128 のようにホストとポートで指定してください</translation>
    </message>
    <message>
        <source>a proxy must begin with http:// or socks5://, such as http://proxy.example.com:3128, or be none</source>
        <translation>プロキシは http://proxy.example.com:3128 のように http:// または socks5:// で始めるか、none としてください</translation>
    </message>
    <message>
        <source>the user name for the proxy has control characters or is too long</source>
        <translation>プロキシのユーザー名に制御文字が含まれているか、長すぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>「%1」は有効なファイル名ではありません</translation>
    </message>
    <message>
        <source>a key is named without its client certificate; name both, or none</source>
        <translation>クライアント証明書なしで鍵だけが指定されています。両方を指定するか、どちらも指定しないでください</translation>
    </message>
</context>
<context>
    <name>ConsistencyFlags</name>
    <message>
        <source>should be in the past, but is %1 ahead of the server&apos;s clock</source>
        <translation>過去の時刻のはずですが、サーバーの時計より %1進んでいます</translation>
    </message>
    <message>
        <source>%1 exceeds maxRetry %2</source>
        <translation>%1 が maxRetry %2 を超えています</translation>
    </message>
    <message>
        <source>will miss its deadline by %1</source>
        <translation>期限を %1超過する見込みです</translation>
    </message>
    <message>
        <source>was scheduled %1 after its deadline</source>
        <translation>期限の %1後に予定されていました</translation>
    </message>
    <message>
        <source>is set, though the state is &quot;%1&quot;</source>
        <translation>状態が「%1」なのに設定されています</translation>
    </message>
    <message>
        <source>has passed, though the state is &quot;%1&quot;: the worker may have died</source>
        <translation>状態が「%1」なのに過ぎています。ワーカーが異常終了した可能性があります</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>the demo needs the program taskwatch-simulator, which is neither beside taskwatch nor in $PATH; install the package taskwatch-simulator</source>
        <translation>デモにはプログラム taskwatch-simulator が必要ですが、taskwatch と同じ場所にも $PATH にもありません。パッケージ taskwatch-simulator をインストールしてください</translation>
    </message>
    <message>
        <source>the simulated endpoint could not be started: %1: %2</source>
        <translation>シミュレートされたエンドポイントを起動できませんでした: %1: %2</translation>
    </message>
    <message>
        <source>%1 has another version: install the same version of taskwatch and taskwatch-simulator</source>
        <translation>%1 のバージョンが異なります。taskwatch と taskwatch-simulator の同じバージョンをインストールしてください</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>終了コード %1 で終了しました</translation>
    </message>
    <message>
        <source>it did not answer within %1 seconds</source>
        <translation>%1 秒以内に応答しませんでした</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Checked</source>
        <translation>最終ポーリング</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Oldest poll</source>
        <translation>最も古いポーリング</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Expected polls</source>
        <translation>変化予想時のポーリング</translation>
    </message>
    <message>
        <source>Background polls</source>
        <translation>バックグラウンドポーリング</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>サーバーの時計</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>not yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>no complete answer</source>
        <translation>完全な応答なし</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>final, polled rarely</source>
        <translation>確定、まれにポーリング</translation>
    </message>
    <message>
        <source>final, no longer polled</source>
        <translation>確定、ポーリング終了</translation>
    </message>
    <message>
        <source>%1: the task was there before, so it was finished or removed (%2)</source>
        <translation>%1: 以前は存在していたタスクなので、終了したか削除されました (%2)</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <comment>names of fields</comment>
        <translation>設定なし: %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1、未確認</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <comment>in 2 m, overdue 3 s, or a time</comment>
        <translation>次の試行 %1</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 left</source>
        <comment>retries</comment>
        <translation>%1 / %2  ·  残り %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>%1で応答</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries</source>
        <comment>a number</comment>
        <translation>
            <numerusform>再試行 %1 / %Ln 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Task id</source>
        <translation>タスク ID</translation>
    </message>
    <message>
        <source>State, retries and next attempt</source>
        <translation>状態、再試行、次の試行</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>タスクの詳細</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>DisplayChoices</name>
    <message>
        <source>Follow Des&amp;ktop</source>
        <translation>デスクトップに従う(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>times as ages</comment>
        <translation>相対時刻</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Unix ms</source>
        <comment>milliseconds since 1970</comment>
        <translation>Unix ミリ秒</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the language</comment>
        <translation>システムに従う</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>監視中のタスクはまだありません</translation>
    </message>
    <message>
        <source>Paste task ids anywhere in this window: from a chat, a log, a spreadsheet column.
Each task appears with its state, retries and times, and is kept up to date.</source>
        <translation>チャット、ログ、スプレッドシートの列などからコピーしたタスク ID を、このウィンドウのどこにでも貼り付けてください。
各タスクが状態、再試行、時刻とともに表示され、最新の状態に保たれます。</translation>
    </message>
    <message>
        <source>Paste ids from the clipboard</source>
        <translation>クリップボードから ID を貼り付け</translation>
    </message>
    <message>
        <source>Type ids…</source>
        <translation>ID を入力…</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the endpoint is empty; enter an address such as https://tasks.example.com</source>
        <translation>エンドポイントが空です。https://tasks.example.com のようなアドレスを入力してください</translation>
    </message>
    <message>
        <source>the endpoint is not a valid web address; enter one such as https://tasks.example.com</source>
        <translation>エンドポイントが有効な Web アドレスではありません。https://tasks.example.com のように入力してください</translation>
    </message>
    <message>
        <source>the endpoint must begin with https:// or http://, not %1://</source>
        <translation>エンドポイントは %1:// ではなく https:// または http:// で始める必要があります</translation>
    </message>
    <message>
        <source>the endpoint must not contain a user name or password; put the token in a file or in the profile</source>
        <translation>エンドポイントにユーザー名やパスワードを含めることはできません。トークンはファイルまたはプロファイルに入れてください</translation>
    </message>
    <message>
        <source>the endpoint must not contain a query or fragment; enter only the base address</source>
        <translation>エンドポイントにクエリーやフラグメントを含めることはできません。ベースアドレスだけを入力してください</translation>
    </message>
    <message>
        <source>plain http to %1 would send the token unencrypted; use https://, or --allow-http to permit it</source>
        <translation>%1 への平文の http ではトークンが暗号化されずに送信されます。https:// を使うか、--allow-http で許可してください</translation>
    </message>
    <message>
        <source>The address %1 ends in a path of %3, which does not belong to the base address. Taskwatch uses %2.</source>
        <translation>アドレス %1 の末尾は %3 のパスで、ベースアドレスには含まれません。Taskwatch は %2 を使います。</translation>
    </message>
</context>
<context>
    <name>EndpointLines</name>
    <message>
        <source>no tasks to poll</source>
        <translation>ポーリングするタスクなし</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>トークンを待機中</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>ユーザーが一時停止</translation>
    </message>
    <message>
        <source>no requests while the window is hidden</source>
        <translation>ウィンドウが隠れている間はリクエストなし</translation>
    </message>
    <message>
        <source>all tasks are final or gone</source>
        <translation>すべてのタスクが確定または消失</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>ポーリング中</translation>
    </message>
    <message>
        <source>waiting, because the server requested it</source>
        <translation>サーバーの要求により待機中</translation>
    </message>
    <message>
        <source>stopped: the token was refused</source>
        <translation>停止: トークンが拒否されました</translation>
    </message>
    <message>
        <source>endpoint unreachable: one request at a time until it answers</source>
        <translation>エンドポイントに接続できません: 応答があるまでリクエストは 1 つずつ</translation>
    </message>
    <message>
        <source>%1 of %2 per second</source>
        <translation>毎秒 %1 / %2</translation>
    </message>
    <message>
        <source>%1 (increasing to %2)</source>
        <translation>%1 (%2 まで増加中)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>now, %1 late</source>
        <translation>今すぐ (%1遅れ)</translation>
    </message>
    <message>
        <source>no requests for %1</source>
        <translation>あと %1送信停止</translation>
    </message>
    <message>
        <source>%1 (the server requested a longer wait)</source>
        <translation>%1 (サーバーがより長い待機を要求)</translation>
    </message>
    <message>
        <source>reached recently: the rate is still reduced</source>
        <translation>最近到達: レートは引き続き低減中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>same as this computer&apos;s</source>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>%1 watched, %2 final or gone</source>
        <translation>監視中 %1、確定または消失 %2</translation>
    </message>
    <message>
        <source>Tasks that are final or gone are polled rarely or not at all. Refresh polls them now.</source>
        <translation>確定または消失したタスクは、まれにしかポーリングされないか、まったくポーリングされません。更新するとすぐにポーリングします。</translation>
    </message>
    <message>
        <source>Requests sent per second over the last few seconds, and the current limit.</source>
        <translation>直近数秒間の 1 秒あたりの送信リクエスト数と、現在の上限です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>how many are in use</comment>
        <translation>
            <numerusform>接続 %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests sent and not yet answered.</source>
        <translation>送信してまだ応答のないリクエストです。</translation>
    </message>
    <message>
        <source>Over the last 200 answers. p95: 95 of 100 answers were faster.</source>
        <translation>直近 200 件の応答の値です。p95: 100 件中 95 件の応答がこれより速かったことを表します。</translation>
    </message>
    <message>
        <source>The longest time since the last poll of a task. Tasks that are final or gone are not counted.</source>
        <translation>タスクの最終ポーリングから経過した最長の時間です。確定または消失したタスクは含みません。</translation>
    </message>
    <message>
        <source>When the next poll is due.</source>
        <translation>次のポーリングの予定時刻です。</translation>
    </message>
    <message>
        <source>Polls at times when a change is expected.</source>
        <translation>変化が予想される時刻のポーリングです。</translation>
    </message>
    <message>
        <source>Polls at times when no change is expected. Expected polls go first. At least a tenth of the rate is kept for background polls.</source>
        <translation>変化が予想されない時刻のポーリングです。変化予想時のポーリングが優先されます。レートの 10 分の 1 以上はバックグラウンドポーリングに確保されます。</translation>
    </message>
    <message>
        <source>Whether the server reported &quot;too many requests&quot;.</source>
        <translation>サーバーが「リクエストが多すぎる」と報告したかどうかです。</translation>
    </message>
    <message>
        <source>Read from the Date header of the answers. Countdowns follow this clock.</source>
        <translation>応答の Date ヘッダーから読み取ります。カウントダウンはこの時計に従います。</translation>
    </message>
    <message>
        <source>%1 median, %2 p95</source>
        <comment>durations</comment>
        <translation>中央値 %1、p95 %2</translation>
    </message>
    <message>
        <source>waiting for the files of the connection</source>
        <translation>接続用のファイルを待機中</translation>
    </message>
</context>
<context>
    <name>EndpointPopover</name>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Polling Settings…</source>
        <translation>ポーリングの設定…</translation>
    </message>
</context>
<context>
    <name>EnvironmentProfiles</name>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>$%1: %2</translation>
    </message>
    <message>
        <source>In $%1: %2</source>
        <translation>$%1: %2</translation>
    </message>
    <message>
        <source>$%1 is &quot;%2&quot;, which is not a known region: set it to one of %3</source>
        <translation>$%1 の値「%2」は既知のリージョンではありません。%3 のいずれかを設定してください</translation>
    </message>
    <message>
        <source>$%1 is %2, but $%3 is not set: set it, or unset $%1</source>
        <translation>$%1 は %2 ですが、$%3 が設定されていません。設定するか、$%1 の設定を解除してください</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 changed</source>
        <comment>names of fields</comment>
        <translation>%1 が変化</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>%1 から %2 までの間。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Observed.</source>
        <translation>観測。</translation>
    </message>
    <message>
        <source>Inferred from later values; no poll observed it.</source>
        <translation>後の値から推定。ポーリングでは観測されていません。</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it.</source>
        <translation>サーバーの報告。ポーリングでは観測されていません。</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>%1 から %2 まで、%3。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 以降。</translation>
    </message>
    <message>
        <source>What happened in this time is not known.</source>
        <translation>この間に何が起きたかは不明です。</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>サーバーの報告</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>プログラムが起動していなかった</translation>
    </message>
    <message>
        <source>polling was paused</source>
        <translation>ポーリングが一時停止していた</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>ウィンドウが隠れていた</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>エンドポイントに接続できなかった</translation>
    </message>
    <message>
        <source>the task was not watched</source>
        <translation>タスクが監視されていなかった</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>コンピューターがスリープしていた</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <comment>a reason written by a later version</comment>
        <translation>不明な理由</translation>
    </message>
    <message>
        <source>Oldest stored state: %1</source>
        <translation>保存されている最も古い状態: %1</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <translation>初回観測: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>試行 %1 が失敗</translation>
    </message>
    <message>
        <source>An attempt failed</source>
        <translation>試行が失敗</translation>
    </message>
    <message>
        <source>Polls failed: %1</source>
        <translation>ポーリング失敗: %1</translation>
    </message>
    <message>
        <source>Polls failed</source>
        <translation>ポーリング失敗</translation>
    </message>
    <message>
        <source>Answered again: %1</source>
        <translation>応答再開: %1</translation>
    </message>
    <message>
        <source>Not polled for %1</source>
        <translation>%1の間ポーリングなし</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>ポーリングなし</translation>
    </message>
    <message>
        <source>The error is not known: the endpoint stores only the last one.</source>
        <translation>エラーは不明です。エンドポイントは最後のエラーしか保存しません。</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>これより古い変化はもう保存されていません。</translation>
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
        <translation>Markdown の表</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln 行を %1 に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchError</name>
    <message>
        <source>Endpoint unreachable</source>
        <translation>エンドポイントに接続できません</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>トークンが拒否されました</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>リダイレクトされました</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>リクエストが拒否されました</translation>
    </message>
    <message>
        <source>Invalid answer</source>
        <translation>無効な応答</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Invalid id</source>
        <translation>無効な ID</translation>
    </message>
    <message>
        <source>Access to the task refused</source>
        <translation>タスクへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>安全な接続なし</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>トークン拒否</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>無効な応答</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>無効な ID</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>waiting to be processed</source>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>being processed now</source>
        <translation>現在処理中</translation>
    </message>
    <message>
        <source>failed, will be retried</source>
        <translation>失敗し、再試行される予定</translation>
    </message>
    <message>
        <source>completed successfully</source>
        <translation>正常に完了</translation>
    </message>
    <message>
        <source>failed, will not be retried</source>
        <translation>失敗し、再試行されない</translation>
    </message>
    <message>
        <source>cancelled or being cancelled</source>
        <translation>キャンセル済みまたはキャンセル中</translation>
    </message>
    <message>
        <source>an unknown state</source>
        <translation>不明な状態</translation>
    </message>
    <message>
        <source>a part of the %1</source>
        <translation>%1 の一部</translation>
    </message>
    <message>
        <source>no task received yet</source>
        <translation>タスクをまだ受信していない</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: state:retrying retries&gt;3</source>
        <translation>フィルター: state:retrying retries&gt;3</translation>
    </message>
</context>
<context>
    <name>FilterName</name>
    <message>
        <source>the state as sent by the endpoint, or its beginning</source>
        <translation>エンドポイントが送った状態、またはその先頭部分</translation>
    </message>
    <message>
        <source>the group of states, or none if no task was received yet</source>
        <translation>状態のグループ。タスクをまだ受信していない場合は none</translation>
    </message>
    <message>
        <source>a part of the URL</source>
        <translation>URL の一部</translation>
    </message>
    <message>
        <source>the complete host of the URL, with the port if there is one</source>
        <translation>URL のホスト全体 (ポートがあればポートも含む)</translation>
    </message>
    <message>
        <source>a part of the last error</source>
        <translation>最後のエラーの一部</translation>
    </message>
    <message>
        <source>the last error, with # for numbers and ids</source>
        <translation>最後のエラー (数値と ID は # で表す)</translation>
    </message>
    <message>
        <source>a part of the message id</source>
        <translation>メッセージ ID の一部</translation>
    </message>
    <message>
        <source>a part of the task id</source>
        <translation>タスク ID の一部</translation>
    </message>
    <message>
        <source>retries so far</source>
        <translation>これまでの再試行回数</translation>
    </message>
    <message>
        <source>retries left</source>
        <translation>残りの再試行回数</translation>
    </message>
    <message>
        <source>changes seen since the task was added</source>
        <translation>タスクの追加後に検出した変化の数</translation>
    </message>
    <message>
        <source>time since a change was last seen, since Taskwatch started</source>
        <translation>最後に変化を検出してからの時間 (Taskwatch の起動後)</translation>
    </message>
    <message>
        <source>time until the next attempt; negative once it has passed</source>
        <translation>次の試行までの時間 (過ぎた後は負の値)</translation>
    </message>
    <message>
        <source>time since the last poll</source>
        <translation>最後のポーリングからの時間</translation>
    </message>
    <message>
        <source>time since the last error</source>
        <translation>最後のエラーからの時間</translation>
    </message>
    <message>
        <source>not confirmed for a while</source>
        <translation>しばらく確認されていない</translation>
    </message>
    <message>
        <source>not found several times in a row</source>
        <translation>連続して何度も見つからない</translation>
    </message>
    <message>
        <source>the answer contains a contradiction</source>
        <translation>応答に矛盾がある</translation>
    </message>
    <message>
        <source>the last poll failed</source>
        <translation>最後のポーリングが失敗した</translation>
    </message>
    <message>
        <source>the time of its next attempt, or its deadline, has passed</source>
        <translation>次の試行の時刻または期限を過ぎている</translation>
    </message>
</context>
<context>
    <name>FilterQuery</name>
    <message>
        <source>This quote is not closed. Add a closing &quot;.</source>
        <translation>引用符が閉じられていません。末尾に &quot; を追加してください。</translation>
    </message>
    <message>
        <source>A minus excludes the term directly after it. Add one, as in -state:retrying.</source>
        <translation>マイナスは直後の語を除外します。-state:retrying のように語を追加してください。</translation>
    </message>
    <message>
        <source>There is nothing between the quotes. Add a word or remove the quotes.</source>
        <translation>引用符の間に何もありません。語を追加するか、引用符を取り除いてください。</translation>
    </message>
    <message>
        <source>One minus is enough. Put a word that begins with a minus in quotes.</source>
        <translation>マイナスは 1 つで十分です。マイナスで始まる語は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no filter name &quot;%1&quot;. Did you mean %2? To search for the typed text, put it in quotes.</source>
        <translation>「%1」というフィルター名はありません。%2 のことですか? 入力したとおりのテキストを検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no value.</source>
        <translation>「%1」に値は指定できません。</translation>
    </message>
    <message>
        <source>To exclude a value, use a minus: -%1.</source>
        <translation>値を除外するには、マイナスを使います: -%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared like a number. Use a colon: %2.</source>
        <translation>「%1」は数値のように比較できません。コロンを使ってください: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value directly after it, without a space: %2.</source>
        <translation>「%1」の直後には、空白を入れずに値が必要です: %2。</translation>
    </message>
    <message>
        <source>There is no phase &quot;%1&quot;. Use one of %2.</source>
        <translation>「%1」というフェーズはありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Use one, as in %2.</source>
        <translation>「%1」は整数ではありません。%2 のように整数を使ってください。</translation>
    </message>
    <message>
        <source>This number is too large for %1.</source>
        <translation>この数値は %1 には大きすぎます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it like 30s, 5m, 1h, 2d or 1h30m.</source>
        <translation>「%1」は時間の長さではありません。30s、5m、1h、2d、1h30m のように書いてください。</translation>
    </message>
    <message>
        <source>This duration is too long. Use a shorter one, as in %1.</source>
        <translation>この時間は長すぎます。%1 のようにもっと短くしてください。</translation>
    </message>
    <message>
        <source>Write this without spaces, as in %1.</source>
        <translation>%1 のように空白を入れずに書いてください。</translation>
    </message>
    <message>
        <source>%1 Put &quot;or&quot; in quotes to search for the word.</source>
        <translation>%1 「or」という語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term before it. Add one or remove the &quot;or&quot;.</source>
        <translation>この「or」の前に語がありません。語を追加するか、「or」を取り除いてください。</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term after it. Add one or remove the &quot;or&quot;.</source>
        <translation>この「or」の後に語がありません。語を追加するか、「or」を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>前へ (Shift+Enter、Shift+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>次へ (Enter、F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
</context>
<context>
    <name>FindIds</name>
    <message>
        <source>it is in the address or the key of a task</source>
        <translation>タスクのアドレスまたはキーの中にあります</translation>
    </message>
    <message>
        <source>it has the prefix of the ids of the API</source>
        <translation>API の ID の接頭辞が付いています</translation>
    </message>
    <message>
        <source>it is the value of a field for ids</source>
        <translation>ID 用のフィールドの値です</translation>
    </message>
    <message>
        <source>it is in a column for ids</source>
        <translation>ID 用の列にあります</translation>
    </message>
    <message>
        <source>it is a word of a list</source>
        <translation>リストの語です</translation>
    </message>
    <message>
        <source>it looks like an id; the window asks before watching it</source>
        <translation>ID のように見えます。監視する前にウィンドウで確認されます</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>the text contains tokens, which are not printed</source>
        <translation>
            <numerusform>テキストにトークンが含まれています (出力されません)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; decoded: %2</source>
        <comment>why a word is an id, and from what</comment>
        <translation>%1。デコード: %2</translation>
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
        <translation>%1 は終了したか削除されました: %2 回連続で見つかりません</translation>
    </message>
    <message>
        <source>%1 is gone: not found %2 times in a row</source>
        <translation>%1 は消失しました: %2 回連続で見つかりません</translation>
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
        <translation>%2 件中 %1 件に応答あり</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%2 件中 %1 件が終了</translation>
    </message>
    <message>
        <source>stopped before an answer arrived</source>
        <translation>応答が届く前に停止しました</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>id, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, retry %2</source>
        <comment>a change, a number</comment>
        <translation>%1、再試行 %2</translation>
    </message>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>a change, numbers</comment>
        <translation>%1、再試行 %2 / %3</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>All Groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>Back to the groups (Esc)</source>
        <translation>グループに戻る (Esc)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>グループに戻る</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Group the tasks with an error by kind of error and host</source>
        <translation>エラーのあるタスクをエラーの種類とホストでグループ化します</translation>
    </message>
    <message>
        <source>Group by error</source>
        <translation>エラーでグループ化</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Group all tasks by host</source>
        <translation>すべてのタスクをホストでグループ化します</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>ホストでグループ化</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <translation>グループを閉じる</translation>
    </message>
    <message>
        <source>Groups of tasks</source>
        <translation>タスクのグループ</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>another version of Taskwatch is running; close it first</source>
        <translation>別のバージョンの Taskwatch が起動しています。先に終了してください</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Ids of tasks and messages to watch</source>
        <translation>監視するタスクとメッセージの ID</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Watch the ids in the field (Enter)</source>
        <translation>入力欄の ID を監視 (Enter)</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>追加せずに閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>追加せずに閉じる</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>ID を貼り付けるか入力</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>%1 cannot be used (%2). The watch list and its history are held in memory until Taskwatch exits.</source>
        <translation>%1 を使用できません (%2)。監視リストとその履歴は、Taskwatch を終了するまでメモリーに保持されます。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Taskwatch and was not changed. The watch list and its history are held in memory until Taskwatch exits. Use the newer version to see the saved history.</source>
        <translation>%1 は新しいバージョンの Taskwatch で書き込まれたもので、変更されていません。監視リストとその履歴は、Taskwatch を終了するまでメモリーに保持されます。保存された履歴を見るには、新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: another program has locked it. Close that program. The saved tasks appear once the file can be read; until then, everything is held in memory.</source>
        <translation>%1 を読み込めません。ほかのプログラムがロックしています。そのプログラムを終了してください。保存されたタスクは、ファイルを読み込めるようになると表示されます。それまではすべてメモリーに保持されます。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start again.</source>
        <translation>ファイルとそのフォルダーを書き込み可能にしてから、起動し直してください。</translation>
    </message>
    <message>
        <source>Check its disk, or set XDG_DATA_HOME to a folder on another disk, then start again.</source>
        <translation>ディスクを確認するか、XDG_DATA_HOME を別のディスクのフォルダーに設定してから、起動し直してください。</translation>
    </message>
    <message>
        <source>its file system does not support file locks: %1</source>
        <translation>ファイルシステムがファイルロックに対応していません: %1</translation>
    </message>
    <message>
        <source>Switch locks on where the folder is mounted (NFS: start the lock service), or set XDG_DATA_HOME to a folder on a local disk, then start again.</source>
        <translation>フォルダーのマウント元でロックを有効にする (NFS: ロックサービスを起動する) か、XDG_DATA_HOME をローカルディスクのフォルダーに設定してから、起動し直してください。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). The saved history is shown, but nothing is added. %3</source>
        <translation>%1 に書き込めません (%2)。保存された履歴は表示されますが、何も追加されません。%3</translation>
    </message>
    <message>
        <source>%1 is damaged again, perhaps by its disk. The watch list and its history are held in memory until Taskwatch exits. The next start recovers whatever is readable in the damaged file.</source>
        <translation>%1 が再び破損しました。ディスクが原因かもしれません。監視リストとその履歴は、Taskwatch を終了するまでメモリーに保持されます。次回の起動時に、破損したファイルの読み込める部分を復旧します。</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new history file can be written (%2). The watch list and its history are held in memory until Taskwatch exits. Free some space on the disk, then start again. Taskwatch then recovers whatever is readable in the damaged file.</source>
        <translation>%1 が破損しており、新しい履歴ファイルにも書き込めません (%2)。監視リストとその履歴は、Taskwatch を終了するまでメモリーに保持されます。ディスクの空き容量を増やしてから、起動し直してください。Taskwatch が破損したファイルの読み込める部分を復旧します。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be replaced. The watch list and its history are held in memory until Taskwatch exits. Make its folder writable, then start again.</source>
        <translation>%1 が破損しており、置き換えることができません。監視リストとその履歴は、Taskwatch を終了するまでメモリーに保持されます。フォルダーを書き込み可能にしてから、起動し直してください。</translation>
    </message>
    <message>
        <source>The history file was damaged. %1 The damaged file was saved as %2.</source>
        <translation>履歴ファイルが破損していました。%1破損したファイルは %2 として保存されました。</translation>
    </message>
    <message>
        <source>Nothing could be recovered. A new history file was created.</source>
        <translation>何も復旧できませんでした。新しい履歴ファイルを作成しました。</translation>
    </message>
    <message>
        <source>The disk is full, so the history file cannot be written. Free some space. New changes are held in memory until writing works again.</source>
        <translation>ディスクがいっぱいのため、履歴ファイルに書き込めません。空き容量を増やしてください。書き込めるようになるまで、新しい変化はメモリーに保持されます。</translation>
    </message>
    <message>
        <source>Another program has locked the history file. New changes are held in memory until that program finishes.</source>
        <translation>ほかのプログラムが履歴ファイルをロックしています。そのプログラムの処理が終わるまで、新しい変化はメモリーに保持されます。</translation>
    </message>
    <message>
        <source>The history file cannot be written (%1). Check its disk, and whether your quota there is used up. New changes are held in memory until writing works again.</source>
        <translation>履歴ファイルに書き込めません (%1)。ディスクと、そのクォータを使い切っていないかを確認してください。書き込めるようになるまで、新しい変化はメモリに保持されます。</translation>
    </message>
    <message>
        <source>Recovered into a new history file: %1.</source>
        <comment>numbers of tasks and changes</comment>
        <translation>新しい履歴ファイルに復旧しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>タスク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>変化 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged, and another Taskwatch is recovering it. The saved tasks appear when that has finished; until then, everything is held in memory.</source>
        <translation>%1 は破損しており、別の Taskwatch が復旧しています。保存されたタスクは復旧が終わると表示されます。それまではすべてメモリーに保持されます。</translation>
    </message>
</context>
<context>
    <name>JsonFacts</name>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>%1: expected a text or a whole number, got %2</source>
        <translation>%1: テキストまたは整数が必要です (実際: %2)</translation>
    </message>
</context>
<context>
    <name>JsonPointer</name>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; it must begin with /</source>
        <translation>&quot;%1&quot; は JSON ポインターではありません。/ で始める必要があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; write ~0 for ~</source>
        <translation>&quot;%1&quot; は JSON ポインターではありません。~ は ~0 と書いてください</translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>Add %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>タスク %Ln 件の追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>タスク %Ln 件の削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListId</name>
    <message>
        <source>a list is written as one to %1 words, such as queue:emails state:failed</source>
        <translation>リストは queue:emails state:failed のように 1 ～ %1 語で書きます</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list; a list is written as NAME:VALUE</source>
        <translation>&quot;%1&quot; はリストではありません。リストは NAME:VALUE の形で書きます</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Watch for new tasks</source>
        <translation>新しいタスクを監視</translation>
    </message>
    <message>
        <source>Read the list again periodically and add its new tasks</source>
        <translation>リストを定期的に読み込み直し、新しいタスクを追加します</translation>
    </message>
    <message>
        <source>Show Tasks</source>
        <translation>タスクを表示</translation>
    </message>
    <message>
        <source>Show only the tasks of this list</source>
        <translation>このリストのタスクだけを表示します</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading. Tasks read so far stay in the list.</source>
        <translation>読み込みを中止します。これまでに読み込んだタスクはリストに残ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>ListWindow</name>
    <message>
        <source>Watched tasks</source>
        <translation>監視中のタスク</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>unknown reason</source>
        <translation>不明な理由</translation>
    </message>
    <message numerus="yes">
        <source>They are in the table.</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>テーブルにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks of %1 yet. New tasks are added as they appear.</source>
        <translation>%1 のタスクはまだありません。新しいタスクは現れたときに追加されます。</translation>
    </message>
    <message>
        <source>No tasks of %1. Check that this is the right endpoint. The endpoint removes tasks some time after they end.</source>
        <translation>%1 のタスクはありません。エンドポイントが正しいか確認してください。エンドポイントは、終了したタスクをしばらくすると削除します。</translation>
    </message>
    <message>
        <source>none of them new</source>
        <translation>新規なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>新規 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3. New tasks are added as they appear.</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%2 の %1、%3。新しいタスクは現れたときに追加されます。</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%2 の %1、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not tasks</source>
        <translation>
            <numerusform>%Ln 件の項目はタスクではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read: %2</source>
        <comment>a list, why</comment>
        <translation>%1 のタスクを読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1: reading failed after %2 (%3). %4 Read the rest?</source>
        <comment>a list, tasks, why, where they are</comment>
        <translation>%1: %2を読み込んだ後に失敗しました (%3)。%4残りを読み込みますか?</translation>
    </message>
    <message>
        <source>Reading the tasks of %1…</source>
        <translation>%1 のタスクを読み込み中…</translation>
    </message>
    <message>
        <source>Reading the tasks of %1: %2 so far (page %3)</source>
        <translation>%1 のタスクを読み込み中: これまでに %2 件 (ページ %3)</translation>
    </message>
    <message>
        <source>%1: reading stopped before a task was read</source>
        <translation>%1: タスクを 1 つも読み込まないうちに中止しました</translation>
    </message>
    <message>
        <source>%1: reading stopped after %2. %3</source>
        <comment>a list, tasks, where they are</comment>
        <translation>%1: %2を読み込んだ後に中止しました。%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 には、Taskwatch が読み込める数を超えるタスクがあります。最初の %Ln 件のタスクがテーブルにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1: エンドポイントが同じページを再び送ったため、読み込みを中止しました。%Ln 件のタスクを読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln 個のリスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number, lists</comment>
        <translation>%2のうち %1 個</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <comment>lists, tasks</comment>
        <translation>%1を読み込み中: これまでに %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 new</source>
        <comment>tasks, lists, a number of tasks</comment>
        <translation>%2の %1、新規 %3 件</translation>
    </message>
    <message>
        <source>%1. %2 were not fully read. The first: %3</source>
        <comment>a sum, lists, what is wrong</comment>
        <translation>%1。%2は完全に読み込めませんでした。最初のもの: %3</translation>
    </message>
    <message>
        <source>reading page %1</source>
        <translation>ページ %1 を読み込み中</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>read; %1</source>
        <comment>how many are not tasks</comment>
        <translation>読み込み済み、%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln pages</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%Ln ページで中止</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: the endpoint sent a page again</source>
        <translation>中止: エンドポイントが同じページを再び送りました</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a sum, what is wrong</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>タスクを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show only the tasks of this list in the table</source>
        <translation>このリストのタスクだけをテーブルに表示します</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>再読み込み(&amp;A)</translation>
    </message>
    <message>
        <source>Read all pages again now</source>
        <translation>すべてのページを今すぐ読み込み直します</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the list from this page and stop watching it. Its tasks stay in the table.</source>
        <translation>リストをこのページから削除し、監視をやめます。リストのタスクはテーブルに残ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>監視中のタスク</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>ポーリングを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Send no requests until this is switched off again (F8)</source>
        <translation>再びオフにするまでリクエストを送信しません (F8)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Move the focus: filter, phases, groups, table, detail</source>
        <translation>フォーカスを移動: フィルター、フェーズ、グループ、テーブル、詳細</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation>前のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;All Tasks</source>
        <translation>すべてのタスクを表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>エラーまたはホストでグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>詳細ペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Explains the window, filters, history and profiles</source>
        <translation>ウィンドウ、フィルター、履歴、プロファイルの説明</translation>
    </message>
    <message>
        <source>&amp;Keys and Filters</source>
        <translation>キーとフィルター(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Taskwatch</source>
        <translation>Taskwatch について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>これは何ですか(&amp;W)?</translation>
    </message>
    <message>
        <source>Explains what you click next: a column, a setting, a filter</source>
        <translation>次にクリックするもの (列、設定、フィルター) を説明します</translation>
    </message>
</context>
<context>
    <name>ManageViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>ビューの管理</translation>
    </message>
    <message>
        <source>The first nine views have the keys Alt+1 to Alt+9. Drag a view to move it.</source>
        <translation>最初の 9 つのビューには Alt+1 から Alt+9 のキーが割り当てられます。ビューはドラッグして移動できます。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 または %2</translation>
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
        <translation>継続中: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>some ids</comment>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more, in %Ln groups</source>
        <comment>a number of tasks that need attention</comment>
        <translation>
            <numerusform>ほか %1 件 (%Ln グループ)</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a host</comment>
        <translation>%1 宛て</translation>
    </message>
    <message>
        <source>%1 still matches its rule.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 は引き続きルールに一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks still match their rules: %1</source>
        <comment>some of their ids</comment>
        <translation>
            <numerusform>%Ln 件のタスクが引き続きルールに一致しています: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While muted: %Ln alerts</source>
        <translation>
            <numerusform>ミュート中: 通知 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Taskwatch test notification</source>
        <translation>Taskwatch のテスト通知</translation>
    </message>
    <message>
        <source>This is what a notification looks like. Click a notification to show its tasks.</source>
        <translation>通知はこのように表示されます。通知をクリックすると、そのタスクが表示されます。</translation>
    </message>
    <message>
        <source>%1. The desktop did not show this notification.</source>
        <translation>%1。デスクトップがこの通知を表示しませんでした。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>titles of notifications</comment>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desktop did not show %Ln notifications: %1</source>
        <translation>
            <numerusform>デスクトップが %Ln 件の通知を表示しませんでした: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified when %1 ends.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 が終了したときに通知します。</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified when each of %Ln tasks ends.</source>
        <translation>
            <numerusform>%Ln 件のタスクがそれぞれ終了したときに通知します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than %1 tasks can be chosen.</source>
        <comment>for a notification</comment>
        <translation>選べるタスクは %1 件までです。</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 はすでに終了しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have ended already.</source>
        <translation>
            <numerusform>%Ln 件のタスクはすでに終了しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified of %1 only by the rules in the settings.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 については、設定のルールに従ってのみ通知します。</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified of %Ln tasks only by the rules in the settings.</source>
        <translation>
            <numerusform>%Ln 件のタスクについては、設定のルールに従ってのみ通知します。</numerusform>
        </translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>15 分間</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>明日まで</translation>
    </message>
</context>
<context>
    <name>PasteFiles</name>
    <message>
        <source>not on this machine; copy it here first</source>
        <translation>このマシンにありません。先にこのマシンへコピーしてください</translation>
    </message>
    <message>
        <source>a folder; choose the files in it</source>
        <translation>フォルダーです。中のファイルを選んでください</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>larger than %1 MiB: split the file</source>
        <translation>%1 MiB を超えています。ファイルを分割してください</translation>
    </message>
    <message>
        <source>no ids found</source>
        <translation>ID が見つかりません</translation>
    </message>
    <message>
        <source>no text is marked as an id</source>
        <translation>ID として示されたテキストがありません</translation>
    </message>
</context>
<context>
    <name>PasteReader</name>
    <message>
        <source>the number is rounded; copy the whole id</source>
        <translation>数値が丸められています。ID 全体をコピーしてください</translation>
    </message>
    <message>
        <source>a line ends within the id; copy it again without the line break</source>
        <translation>ID の途中で行が終わっています。改行を入れずにコピーし直してください</translation>
    </message>
    <message>
        <source>the id is abbreviated; copy the whole id</source>
        <translation>ID が省略されています。ID 全体をコピーしてください</translation>
    </message>
    <message>
        <source>the address names no task</source>
        <translation>アドレスがタスクを指していません</translation>
    </message>
    <message>
        <source>it is a path; paste or drop the file, or write task: before it if it is an id</source>
        <translation>パスです。ファイルを貼り付けるかドロップしてください。ID の場合は前に task: と書いてください</translation>
    </message>
    <message>
        <source>terminal escapes</source>
        <translation>端末のエスケープ</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>typographic dashes</source>
        <translation>組版用のダッシュ</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>HTML 実体参照</translation>
    </message>
    <message>
        <source>an HTML table</source>
        <translation>HTML の表</translation>
    </message>
    <message>
        <source>backslash escapes</source>
        <translation>バックスラッシュのエスケープ</translation>
    </message>
    <message>
        <source>an array of bytes</source>
        <translation>バイトの配列</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>percent-encoding</source>
        <translation>パーセントエンコーディング</translation>
    </message>
    <message>
        <source>full-width punctuation</source>
        <translation>全角の句読点</translation>
    </message>
</context>
<context>
    <name>PasteResultText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>新規 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already watched</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>すでに監視中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln 個のリスト</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <comment>words</comment>
        <translation>
            <numerusform>、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted: %1</source>
        <comment>words</comment>
        <translation>
            <numerusform>受け付けなかった語 %Ln 個: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids found</source>
        <translation>ID が見つかりません</translation>
    </message>
    <message>
        <source>No ids found. If some of the words are ids, put each on its own line.</source>
        <translation>ID が見つかりません。ID である語が含まれている場合は、1 行に 1 つずつ書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln tokens in the text were discarded</source>
        <comment>what was found</comment>
        <translation>
            <numerusform>%1、テキスト中のトークン %Ln 個を破棄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 件はフィルターで非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>すべてフィルターで非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted</source>
        <comment>words</comment>
        <translation>
            <numerusform>受け付けなかった語 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to watch them</source>
        <translation>Enter を押すと監視します</translation>
    </message>
    <message>
        <source>Press Enter to watch it</source>
        <translation>Enter を押すと監視します</translation>
    </message>
    <message>
        <source>Press Enter to watch its tasks</source>
        <translation>Enter を押すとそのタスクを監視します</translation>
    </message>
    <message>
        <source>Press Enter to show it</source>
        <comment>the row of a task</comment>
        <translation>Enter を押すと表示します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>ids</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>These may not be ids: %1 · Press Enter, then confirm</source>
        <comment>before they are watched</comment>
        <translation>ID ではない可能性があります: %1 · Enter を押して確認してください</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>reachable</source>
        <translation>接続可能</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>不可: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>not trusted: %1</source>
        <translation>信頼されていません: %1</translation>
    </message>
    <message>
        <source>none, because the address begins with http://</source>
        <translation>なし (アドレスが http:// で始まるため)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け付けられました</translation>
    </message>
    <message>
        <source>refused (HTTP %1)</source>
        <translation>拒否されました (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent, but one is required (HTTP %1)</source>
        <translation>トークンが送信されていませんが、必要です (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent</source>
        <translation>トークンは送信されていません</translation>
    </message>
    <message>
        <source>task API found</source>
        <translation>タスクの API が見つかりました</translation>
    </message>
    <message>
        <source>no task API at this address</source>
        <translation>このアドレスにタスクの API はありません</translation>
    </message>
    <message>
        <source>The endpoint is unreachable. Check the address, the network and the proxy.</source>
        <translation>エンドポイントに接続できません。アドレス、ネットワーク、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. Check the address and the network, or try again later.</source>
        <translation>エンドポイントが時間内に応答しませんでした。アドレスとネットワークを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection is not secure, so no request was sent. Check the address and the server&apos;s certificate.</source>
        <translation>接続が安全でないため、リクエストは送信されませんでした。アドレスとサーバーの証明書を確認してください。</translation>
    </message>
    <message>
        <source>The token was refused. Copy it again, and check that it belongs to this region.</source>
        <translation>トークンが拒否されました。コピーし直して、このリージョンのものか確認してください。</translation>
    </message>
    <message>
        <source>The endpoint requires a token. Enter one.</source>
        <translation>エンドポイントにはトークンが必要です。入力してください。</translation>
    </message>
    <message>
        <source>This API was not found at this address. Check the address and the chosen API. Enter the address without the path of the API.</source>
        <translation>このアドレスでこの API は見つかりませんでした。アドレスと選択した API を確認してください。アドレスには API のパスを含めないでください。</translation>
    </message>
    <message>
        <source>The endpoint received too many requests. Try again later.</source>
        <translation>エンドポイントが受け取ったリクエストが多すぎます。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The endpoint reported a server error. Try again later.</source>
        <translation>エンドポイントがサーバーエラーを報告しました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.</source>
        <translation>エンドポイントが別のアドレスへリダイレクトしています。トークンを保護するため、リダイレクトには従いません。リダイレクト先のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The endpoint rejected the request. Check the address.</source>
        <translation>エンドポイントがリクエストを拒否しました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer does not come from a task API. Check the address.</source>
        <translation>応答がタスクの API からのものではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The test was cancelled before an answer arrived.</source>
        <translation>応答が届く前にテストがキャンセルされました。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint.</source>
        <translation>テストに成功しました。このエンドポイントからタスクをポーリングできます。</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint without a token.</source>
        <translation>テストに成功しました。このエンドポイントからトークンなしでタスクをポーリングできます。</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>まだテストされていません。</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>%1で応答</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>This profile comes from environment variables. Keep saves it as a profile with its own name and colour.</source>
        <translation>このプロファイルは環境変数から作られています。「保持」を選ぶと、独自の名前と色を持つプロファイルとして保存されます。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>このプロファイルを保持</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>for example Production</source>
        <translation>例: 本番環境</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Send the token over unencrypted &amp;http</source>
        <translation>トークンを暗号化されない http で送信する(&amp;H)</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>API(&amp;I)</translation>
    </message>
    <message>
        <source>API of the endpoint</source>
        <translation>エンドポイントの API</translation>
    </message>
    <message>
        <source>Conso&amp;le</source>
        <translation>コンソール(&amp;L)</translation>
    </message>
    <message>
        <source>Address of a task in a web console</source>
        <translation>Web コンソールでのタスクのアドレス</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>トークンの場所</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>N&amp;ew token</source>
        <translation>新しいトークン(&amp;E)</translation>
    </message>
    <message>
        <source>paste a token to set or replace it</source>
        <translation>設定または置き換えるトークンを貼り付け</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Send one request and show the result</source>
        <translation>リクエストを 1 つ送信して結果を表示します</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open the window of the saved profile</source>
        <translation>保存したプロファイルのウィンドウを開きます</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Discard the unsaved changes</source>
        <translation>保存していない変更を破棄します</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Tasks are opened at this address in a browser</source>
        <translation>タスクはブラウザーでこのアドレスを使って開かれます</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&quot;%1&quot; is not a valid environment variable name</source>
        <translation>「%1」は有効な環境変数名ではありません</translation>
    </message>
    <message>
        <source>no token file is chosen</source>
        <translation>トークンファイルが選ばれていません</translation>
    </message>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>プロファイルのトークンを標準入力から読み込むことはできません。ファイルを選んでください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>「%1」は有効なファイル名ではありません</translation>
    </message>
    <message>
        <source>unknown colour &quot;%1&quot;</source>
        <translation>不明な色「%1」</translation>
    </message>
    <message>
        <source>&quot;token&quot; must be one of none, secretStore, environment, file, sessionOnly; do not write the token itself there</source>
        <translation>&quot;token&quot; は none、secretStore、environment、file、sessionOnly のいずれかにする必要があります。トークンそのものは書かないでください</translation>
    </message>
    <message>
        <source>&quot;allowHttp&quot; must be true or false</source>
        <translation>&quot;allowHttp&quot; は true または false にする必要があります</translation>
    </message>
    <message>
        <source>its id must consist of 4 to 32 lower-case letters or digits</source>
        <translation>ID は 4 ～ 32 文字の英小文字または数字にする必要があります</translation>
    </message>
    <message>
        <source>its base address is not valid: use http or https, a host, and no user, query or fragment</source>
        <translation>ベースアドレスが有効ではありません。http または https とホストを使い、ユーザー、クエリー、フラグメントを含めないでください</translation>
    </message>
    <message>
        <source>&quot;console&quot; is not the address of a page for a task. %1</source>
        <translation>&quot;console&quot; がタスクのページのアドレスではありません。%1</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>the time limit was reached before the token of profile &quot;%1&quot; was found: unlock the keyring, or set a longer --timeout</source>
        <translation>プロファイル「%1」のトークンが見つかる前に制限時間に達しました。キーリングのロックを解除するか、--timeout を長くしてください</translation>
    </message>
    <message>
        <source>the time limit was reached before the passwords of profile &quot;%1&quot; were found: unlock the keyring, or set a longer --timeout</source>
        <translation>プロファイル「%1」のパスワードが見つかる前に制限時間に達しました。キーリングのロックを解除するか、--timeout を長くしてください</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there are more than %1 profiles; remove one</source>
        <translation>プロファイルが %1 個を超えています。いずれかを削除してください</translation>
    </message>
    <message>
        <source>The profile in section [%1] of %2 was skipped: %3.</source>
        <translation>%2 のセクション [%1] のプロファイルを読み飛ばしました: %3。</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; cannot be saved: %2</source>
        <translation>プロファイル「%1」を保存できません: %2</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>its name has more than %1 characters</source>
        <translation>名前が %1 文字を超えています</translation>
    </message>
    <message>
        <source>its name has control characters or superfluous spaces</source>
        <translation>名前に制御文字または余分な空白があります</translation>
    </message>
    <message>
        <source>another profile is already called &quot;%1&quot;</source>
        <translation>「%1」という名前のプロファイルがすでにあります</translation>
    </message>
</context>
<context>
    <name>ProfileWindowConfig</name>
    <message>
        <source>&quot;%1&quot; was not added</source>
        <translation>「%1」は追加されませんでした</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation>プロファイル「%1」: %2</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or name the host in $no_proxy.</source>
        <translation>トークンはプロキシ %1 を通して暗号化されずに送信され、プロキシはそれを読み取れます。https:// のアドレスを使うか、$no_proxy にホストを指定してください。</translation>
    </message>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or another proxy in the profile.</source>
        <translation>トークンはプロキシ %1 を通して暗号化されずに送信され、プロキシはそれを読み取れます。https:// のアドレスを使うか、プロファイルで別のプロキシを指定してください。</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>the first %1; the rest was not kept</source>
        <comment>a number of bytes</comment>
        <translation>先頭の %1、残りは保持されていません</translation>
    </message>
    <message>
        <source>not valid UTF-8, � marks invalid bytes</source>
        <translation>有効な UTF-8 ではありません。� は無効なバイトを表します</translation>
    </message>
    <message>
        <source>too large to format, shown as received</source>
        <translation>大きすぎて整形できないため、受信したまま表示しています</translation>
    </message>
    <message>
        <source>not JSON, shown as received</source>
        <translation>JSON ではないため、受信したまま表示しています</translation>
    </message>
    <message>
        <source>lines longer than %1 characters are split</source>
        <translation>%1 文字を超える行は分割されています</translation>
    </message>
</context>
<context>
    <name>RawAnswerTab</name>
    <message>
        <source>As received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>Show the answer without added line breaks and indentation</source>
        <translation>改行や字下げを追加せずに応答を表示します</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the answer (Ctrl+F while it has the focus)</source>
        <translation>応答内を検索 (応答にフォーカスがあるときは Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy exact bytes</source>
        <translation>バイト列をそのままコピー</translation>
    </message>
    <message>
        <source>Copy the answer&apos;s body exactly as received</source>
        <translation>応答の本文を受信したままコピーします</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>生の応答</translation>
    </message>
    <message>
        <source>No answer received yet</source>
        <translation>応答はまだ受信していません</translation>
    </message>
</context>
<context>
    <name>RecordingFields</name>
    <message>
        <source>“%1” is missing or invalid</source>
        <translation>「%1」がないか、無効です</translation>
    </message>
</context>
<context>
    <name>RecordingFormat</name>
    <message>
        <source>This file is not a Taskwatch recording.</source>
        <translation>このファイルは Taskwatch の記録ではありません。</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>the first line of a recording, as the prefix of a field&apos;s name</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>This recording was made by a newer version of Taskwatch (format %1; this version reads up to %2). Open it with a newer version.</source>
        <translation>この記録は新しいバージョンの Taskwatch で作成されました (形式 %1、このバージョンが読めるのは %2 まで)。新しいバージョンで開いてください。</translation>
    </message>
    <message>
        <source>The first line of this recording cannot be read: %1.</source>
        <translation>この記録の 1 行目を読み込めません: %1。</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>有効な JSON ではありません (%1)</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>「%1」がオブジェクトではありません</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>%1 MB を超えています</translation>
    </message>
    <message>
        <source>the recording is cut off in the middle of this line</source>
        <translation>記録がこの行の途中で切れています</translation>
    </message>
    <message>
        <source>the recording has no end line: it was cut off, and the rest is missing</source>
        <translation>記録に終了行がありません。途中で切れていて、残りが失われています</translation>
    </message>
    <message>
        <source>%1 of %2 tasks could not be read</source>
        <translation>%2 件中 %1 件のタスクを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>RecordingText</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Recording of %1, %2</source>
        <translation>%1 の記録、%2</translation>
    </message>
    <message>
        <source>This is a recording of %1 from %2. Nothing is polled.</source>
        <translation>これは %1 の %2 時点の記録です。ポーリングは行われません。</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. URLs are complete, with user info and query.</source>
        <translation>時刻はすべて保存した時点を基準にしています。URL はユーザー情報とクエリーを含む完全なものです。</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. The token was left out. URLs have no user info, query or fragment.</source>
        <translation>時刻はすべて保存した時点を基準にしています。トークンは除かれています。URL にユーザー情報、クエリー、フラグメントは含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>Recording of %Ln tasks: no polling</source>
        <translation>
            <numerusform>タスク %Ln 件の記録: ポーリングなし</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Part of the recording could not be read: %1. The rest is shown.</source>
        <translation>記録の一部を読み込めませんでした: %1。残りは表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the recording could not be read. The first: %1. The rest is shown.</source>
        <translation>
            <numerusform>記録の %Ln か所を読み込めませんでした。最初のもの: %1。残りは表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln 件のタスクを %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks left out: the id contains the token.</source>
        <translation>
            <numerusform>%Ln 件のタスクを除外しました: ID にトークンが含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed the file of this recording, so the histories of its tasks can no longer be read. Open the recording again to see what is in it now.</source>
        <translation>別のプログラムがこの記録のファイルを変更したため、タスクの履歴を読み込めなくなりました。現在の内容を見るには、記録を開き直してください。</translation>
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
        <translation>%1 (プロキシ %2 経由)</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>%1 秒経っても応答が完了しませんでした</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the server does not speak HTTP: %1</source>
        <translation>サーバーが HTTP で応答していません: %1</translation>
    </message>
    <message>
        <source>the answer had no HTTP status</source>
        <translation>応答に HTTP ステータスがありませんでした</translation>
    </message>
    <message>
        <source>the connection was closed without an HTTP answer</source>
        <translation>HTTP の応答がないまま接続が閉じられました</translation>
    </message>
    <message>
        <source>HTTP %1 to %2, not followed, because the token would be sent there</source>
        <translation>HTTP %1 (転送先: %2)。トークンが転送先へ送信されるため、従いませんでした</translation>
    </message>
    <message>
        <source>the proxy %1 requires a password (HTTP 407)</source>
        <translation>プロキシ %1 がパスワードを要求しています (HTTP 407)</translation>
    </message>
    <message>
        <source>%1 (this is not an answer of %2; check the address and the API)</source>
        <translation>%1 (これは %2 の応答ではありません。アドレスと API を確認してください)</translation>
    </message>
    <message>
        <source>HTTP %1, which is not a valid answer to a GET</source>
        <translation>HTTP %1 (GET に対する有効な応答ではありません)</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>応答が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>the answer ended early after %1</source>
        <comment>a number of bytes</comment>
        <translation>応答が %1で途切れました</translation>
    </message>
    <message>
        <source>HTTP %1, but the body has the encoding &quot;%2&quot;, which was not requested</source>
        <translation>HTTP %1 ですが、本文が要求していないエンコーディング「%2」です</translation>
    </message>
    <message>
        <source>%1 (the answer contains an error: %2)</source>
        <translation>%1 (応答にエラーが含まれています: %2)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set one in the profile or use --token-file)</source>
        <translation>%1 (トークンが送信されていません: プロファイルで設定するか、--token-file を使ってください)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set $%2 or use --token-file)</source>
        <translation>%1 (トークンが送信されていません: $%2 を設定するか、--token-file を使ってください)</translation>
    </message>
    <message>
        <source>a proxy on the way requires a password (HTTP 407)</source>
        <translation>途中のプロキシがパスワードを要求しています (HTTP 407)</translation>
    </message>
    <message>
        <source>no address was found for the name %1; check the address and this machine&apos;s network</source>
        <translation>名前 %1 のアドレスが見つかりません。アドレスとこのマシンのネットワークを確認してください</translation>
    </message>
    <message>
        <source>HTTP %1 without a task or another address</source>
        <translation>HTTP %1: タスクも別のアドレスもありません</translation>
    </message>
    <message>
        <source>HTTP 511: the network requires a login; open any page in a web browser</source>
        <translation>HTTP 511: ネットワークがログインを要求しています。Web ブラウザーで任意のページを開いてください</translation>
    </message>
    <message>
        <source>HTTP %1, a preliminary answer, which Taskwatch cannot handle; the server, or the proxy before it, must send the final answer only</source>
        <translation>HTTP %1 は中間応答で、Taskwatch では処理できません。サーバーまたはその手前のプロキシは、最終応答だけを送る必要があります</translation>
    </message>
    <message>
        <source>HTTP %1, but the body was empty or damaged: the length of its first part is missing or 0</source>
        <translation>HTTP %1 ですが、本文が空か破損しています: 最初の部分の長さがないか 0 です</translation>
    </message>
    <message>
        <source>the answer contains no task with this id</source>
        <translation>この ID のタスクが応答に含まれていません</translation>
    </message>
    <message>
        <source>the proxy %1 refuses the user name or password (HTTP 407); correct them in the profile</source>
        <translation>プロキシ %1 がユーザー名またはパスワードを拒否しました (HTTP 407)。プロファイルで修正してください</translation>
    </message>
    <message>
        <source>the server refuses the client certificate of the profile: %1</source>
        <translation>サーバーがプロファイルのクライアント証明書を拒否しました: %1</translation>
    </message>
    <message>
        <source>the server requires a client certificate; choose one in the profile, under Connection</source>
        <translation>サーバーがクライアント証明書を要求しています。プロファイルの「接続」で選んでください</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s: it has no header lines, or more than the %2 that can be read</source>
        <translation>%1 秒経っても応答が完了しませんでした: ヘッダー行がないか、読み取れる上限の %2 行を超えています</translation>
    </message>
</context>
<context>
    <name>RowChoices</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RowsExport</name>
    <message>
        <source>%1, saved %2</source>
        <comment>a number of tasks, a time</comment>
        <translation>%1、%2 に保存</translation>
    </message>
    <message>
        <source>%1 with %2, saved %3</source>
        <comment>a number of tasks, a filter, a time</comment>
        <translation>%1 (フィルター: %2)、%3 に保存</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Include &amp;user info and query of URLs</source>
        <translation>URL のユーザー情報とクエリーを含める(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>A view has the filter, phases, columns, sort order, time format and groups that the window shows now.</source>
        <translation>ビューには、ウィンドウに今表示されているフィルター、フェーズ、列、並び順、時刻の形式、グループが含まれます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>the screenshot could not be written to %1: %2</source>
        <translation>スクリーンショットを %1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>the screenshot cannot be written to %1: %2</source>
        <translation>スクリーンショットを %1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>no keyring is available (%1): install or start gnome-keyring or KWallet</source>
        <translation>利用できるキーリングがありません (%1)。gnome-keyring または KWallet をインストールするか起動してください</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>セッションバスがありません</translation>
    </message>
    <message>
        <source>the session bus cannot be reached</source>
        <translation>セッションバスに接続できません</translation>
    </message>
    <message>
        <source>none is registered on the session bus</source>
        <translation>セッションバスに登録されていません</translation>
    </message>
    <message>
        <source>the keyring has no token for this profile, or it stayed locked: unlock it and try again, or enter the token</source>
        <translation>キーリングにこのプロファイルのトークンがないか、ロックされたままです。ロックを解除してもう一度試すか、トークンを入力してください</translation>
    </message>
    <message>
        <source>the keyring refused access (%1): unlock it and try again</source>
        <translation>キーリングがアクセスを拒否しました (%1)。ロックを解除してもう一度試してください</translation>
    </message>
    <message>
        <source>the keyring failed: %1; try again, or use a token file or an environment variable</source>
        <translation>キーリングでエラーが発生しました: %1。もう一度試すか、トークンファイルまたは環境変数を使ってください</translation>
    </message>
    <message>
        <source>the token in the keyring is not valid: %1; enter it again</source>
        <translation>キーリングのトークンが有効ではありません: %1。入力し直してください</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>トークンが空です</translation>
    </message>
    <message>
        <source>%1; the token is stored only until Taskwatch exits</source>
        <comment>a problem</comment>
        <translation>%1。トークンは Taskwatch を終了するまでしか保存されません</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1: ok</source>
        <translation>%1: 正常</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1: 利用できません: %2</translation>
    </message>
    <message>
        <source>install OpenSSL 3 (libssl3)</source>
        <translation>OpenSSL 3 (libssl3) をインストールしてください</translation>
    </message>
    <message>
        <source>install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>Qt の SQLite ドライバー (libqt6sql6-sqlite) をインストールしてください</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>nothing can be drawn on this display</source>
        <translation>このディスプレイには何も描画できません</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>install a font, such as fonts-dejavu-core</source>
        <translation>フォント (fonts-dejavu-core など) をインストールしてください</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>the program was built without its icons</source>
        <translation>プログラムがアイコンなしでビルドされています</translation>
    </message>
    <message>
        <source>Taskwatch %1, Qt %2, platform %3</source>
        <translation>Taskwatch %1、Qt %2、プラットフォーム %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a display</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>no window can be opened: %1</source>
        <translation>ウィンドウを開けません: %1</translation>
    </message>
    <message>
        <source>no window can be opened: %1. The rest is tested without a display.</source>
        <translation>ウィンドウを開けません: %1。残りはディスプレイなしで検査します。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Part of %1 could not be read. A copy of the file is made before it is changed.</source>
        <translation>%1 の一部を読み込めませんでした。ファイルは変更される前にコピーされます。</translation>
    </message>
    <message>
        <source>%1 is not a regular file: move it away</source>
        <translation>%1 は通常のファイルではありません。別の場所に移動してください</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file: move it away</source>
        <translation>%1 は設定ファイルとしては大きすぎます。別の場所に移動してください</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and there are too many saved copies of it: delete some</source>
        <translation>%1 は有効な設定ファイルではなく、保存済みのコピーが多すぎます。いくつか削除してください</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>別のプログラムが書き込み中です</translation>
    </message>
    <message>
        <source>no file can be created beside it</source>
        <translation>同じ場所にファイルを作成できません</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check that its folder is writable and that its disk has space.</source>
        <translation>%1 に書き込めませんでした: %2。フォルダーに書き込めること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and a copy could not be saved as %2: %3. Check that its folder is writable and that its disk has space.</source>
        <translation>%1 は有効な設定ファイルではなく、コピーを %2 として保存できませんでした: %3。フォルダーに書き込めること、ディスクに空きがあることを確認してください。</translation>
    </message>
</context>
<context>
    <name>ShippedViews</name>
    <message>
        <source>Everything</source>
        <comment>view</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>view</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Waiting for retry</source>
        <comment>view</comment>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <comment>view</comment>
        <translation>最近の変化</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>in $%1: %2</source>
        <translation>$%1: %2</translation>
    </message>
    <message>
        <source>%1 has no address of its own; name one with --endpoint</source>
        <translation>%1 には既定のアドレスがありません。--endpoint で指定してください</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>標準入力を読み込めません: %1</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>標準入力: %1</translation>
    </message>
    <message>
        <source>a token in standard input was discarded</source>
        <translation>標準入力のトークンは破棄されました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid id: %2</source>
        <translation>「%1」は有効な ID ではありません: %2</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>oldest poll %1</source>
        <translation>最も古いポーリング %1前</translation>
    </message>
    <message numerus="yes">
        <source>limited to %n connections</source>
        <translation>
            <numerusform>接続を %n に制限</numerusform>
        </translation>
    </message>
    <message>
        <source>limited to %1 requests/s</source>
        <translation>%1 リクエスト/秒に制限</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due: all %Ln tasks are done</source>
        <translation>
            <numerusform>予定なし: %Ln 件のタスクがすべて終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling %Ln tasks</source>
        <translation>
            <numerusform>%Ln 件のタスクをポーリング中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation>%1 / %2 リクエスト/秒</translation>
    </message>
    <message>
        <source>the endpoint knows none of them</source>
        <translation>エンドポイントはどのタスクも認識していません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks no longer found</source>
        <translation>
            <numerusform>%Ln 件のタスクが見つからなくなりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln 件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <comment>numbers of tasks</comment>
        <translation>
            <numerusform>%1中 %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not polled yet</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 件未ポーリング</numerusform>
        </translation>
    </message>
    <message>
        <source>target every %1, actual every %2: %3</source>
        <translation>目標 %1ごと、実際 %2ごと: %3</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1進み</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1遅れ</translation>
    </message>
    <message>
        <source>No tasks to poll</source>
        <translation>ポーリングするタスクなし</translation>
    </message>
    <message>
        <source>Waiting for the token: no requests</source>
        <translation>トークンを待機中: リクエストなし</translation>
    </message>
    <message numerus="yes">
        <source>Paused since %1: %Ln tasks, no requests</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%1 から一時停止中: %Ln 件のタスク、リクエストなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tasks, no requests</source>
        <translation>
            <numerusform>一時停止中: %Ln 件のタスク、リクエストなし</numerusform>
        </translation>
    </message>
    <message>
        <source>Window hidden: no requests</source>
        <translation>ウィンドウ非表示: リクエストなし</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>%1: waiting %2</source>
        <translation>%1: あと %2待機</translation>
    </message>
    <message>
        <source>server clock %1</source>
        <translation>サーバーの時計 %1</translation>
    </message>
    <message>
        <source>answers in %1 (p95)</source>
        <comment>a duration</comment>
        <translation>%1で応答 (p95)</translation>
    </message>
    <message>
        <source>Waiting for the files of the connection: no requests</source>
        <translation>接続用のファイルを待機中: リクエストなし</translation>
    </message>
</context>
<context>
    <name>TaskApi</name>
    <message>
        <source>expected %1, got an empty body</source>
        <translation>%1が必要ですが、本文が空でした</translation>
    </message>
    <message>
        <source>expected %1 as JSON in UTF-8, got UTF-16</source>
        <translation>%1の UTF-8 の JSON が必要ですが、UTF-16 が返されました</translation>
    </message>
    <message>
        <source>expected %1 as JSON: %2 at byte %3</source>
        <translation>%1の JSON が必要です: %3 バイト目で %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2; write %3, or set %2 in the profile</source>
        <translation>「%1」に %2 がありません。%3 と書くか、プロファイルで %2 を設定してください</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 に値がありません</translation>
    </message>
    <message>
        <source>%1 has no value; use one of %2</source>
        <translation>%1 に値がありません。%2 のいずれかを使ってください</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &quot;%3&quot;</source>
        <translation>%1 は「%3」ではなく %2 のいずれかにする必要があります</translation>
    </message>
    <message>
        <source>%1; %2 has no lists</source>
        <translation>%1。%2 にリストはありません</translation>
    </message>
    <message>
        <source>%1; the lists of %2 are %3</source>
        <translation>%1。%2 のリストは %3 です</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation>リスト「%1」はありません</translation>
    </message>
    <message>
        <source>%1 is written without a value</source>
        <translation>%1 は値なしで書きます</translation>
    </message>
    <message>
        <source>%1 does not belong to the list &quot;%2&quot;</source>
        <translation>%1 はリスト「%2」のものではありません</translation>
    </message>
    <message>
        <source>%1: no element with %2 &quot;%3&quot;</source>
        <translation>%1: %2 が「%3」である要素がありません</translation>
    </message>
    <message>
        <source>%1: expected an array, got %2</source>
        <translation>%1: 配列が必要です (実際: %2)</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>requested the tasks of %1 &quot;%2&quot;, but this task belongs to &quot;%3&quot;</source>
        <translation>%1「%2」のタスクを要求しましたが、このタスクは「%3」のものです</translation>
    </message>
    <message>
        <source>a list of tasks</source>
        <translation>タスクのリスト</translation>
    </message>
    <message>
        <source>requested &quot;%1&quot;, but the answer is about &quot;%2&quot;</source>
        <translation>「%1」を要求しましたが、応答は「%2」のものです</translation>
    </message>
    <message>
        <source>%1: expected an array of rows, got %2</source>
        <translation>%1: 行の配列が必要です (実際: %2)</translation>
    </message>
    <message>
        <source>no row of &quot;%1&quot; in the answer</source>
        <translation>応答に「%1」の行がありません</translation>
    </message>
    <message>
        <source>%1: expected an object, got %2</source>
        <translation>%1: オブジェクトが必要です (実際: %2)</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>変化のリスト</translation>
    </message>
    <message>
        <source>(an HTML page)</source>
        <translation>(HTML ページ)</translation>
    </message>
    <message>
        <source>the page contains this task twice, with different facts</source>
        <translation>ページにこのタスクが異なる内容で 2 回含まれています</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got XML</source>
        <translation>%1 の JSON が必要ですが、XML を受け取りました</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got an HTML page, perhaps for a login</source>
        <translation>%1 の JSON が必要ですが、HTML ページを受け取りました。ログインページかもしれません</translation>
    </message>
    <message>
        <source>expected a JSON object, got an array</source>
        <translation>JSON オブジェクトが必要です (実際: 配列)</translation>
    </message>
</context>
<context>
    <name>TaskColumn</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>state: current state of the task, as the endpoint sent it</source>
        <translation>state: タスクの現在の状態 (エンドポイントが送ったまま)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>taskId: the watched id</source>
        <translation>taskId: 監視している ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>messageId: id of the message that the task delivers</source>
        <translation>messageId: タスクが配信するメッセージの ID</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>retried / maxRetry: retries so far, and the maximum</source>
        <translation>retried / maxRetry: これまでの再試行回数と最大回数</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>nextProcessAt: when the task is scheduled to be processed</source>
        <translation>nextProcessAt: タスクの処理が予定されている時刻</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>lastErrorAt and error: time and message of the last failure</source>
        <translation>lastErrorAt と error: 最後の失敗の時刻とエラーメッセージ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>completedAt: when the task was processed successfully</source>
        <translation>completedAt: タスクが正常に処理された時刻</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>deadline: the deadline, and by how much the next attempt will miss it</source>
        <translation>deadline: 期限と、次の試行がそれを超過する時間</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>url: destination of the message</source>
        <translation>url: メッセージの宛先</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>最終ポーリング</translation>
    </message>
    <message>
        <source>Age of the last poll; stale if the task has not been confirmed for a long time</source>
        <translation>最終ポーリングからの経過時間。長い間確認されていないタスクには「未確認」と表示</translation>
    </message>
    <message>
        <source>Seen changes</source>
        <translation>検出した変化</translation>
    </message>
    <message>
        <source>Number of polls that found a change (changed times are not counted), and age of the last change</source>
        <translation>変化を検出したポーリングの数 (時刻の変化は数えません) と、最後の変化からの経過時間</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The last observed phases and failed attempts, newest on the right</source>
        <translation>最近観測されたフェーズと失敗した試行 (右端が最新)</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>Kind of error</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>The first line of the error; # stands for numbers, ids, times and addresses</source>
        <translation>エラーの 1 行目。# は数値、ID、時刻、アドレスを表します</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host of the tasks&apos; URL</source>
        <translation>タスクの URL のホスト</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Tasks of the group. Those that are running, cancelled or in an unknown state are included, but have no column</source>
        <translation>グループのタスク。実行中、キャンセル済み、不明な状態のタスクも含みますが、それらの列はありません</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Tasks of the group that failed permanently</source>
        <translation>グループのうち、最終的に失敗したタスク</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Tasks of the group that are being retried</source>
        <translation>グループのうち、再試行中のタスク</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Tasks of the group that wait for an attempt</source>
        <translation>グループのうち、試行を待っているタスク</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Tasks of the group that succeeded</source>
        <translation>グループのうち、成功したタスク</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>所要時間の中央値</translation>
    </message>
    <message>
        <source>How long an attempt typically takes: the median of the last attempts that ended since the program began. From the start, or where the API does not report it from nextProcessAt, to completedAt or lastErrorAt</source>
        <translation>試行にかかる標準的な時間。プログラムの起動後に終了した各タスクの最後の試行の中央値です。開始時刻 (API が報告しない場合は nextProcessAt) から completedAt または lastErrorAt までの時間です</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>How long ago the task was due that has waited longest since its nextProcessAt</source>
        <translation>nextProcessAt を過ぎて最も長く待っているタスクの、予定時刻からの経過時間</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>lastErrorAt: when the newest error of the group happened</source>
        <translation>lastErrorAt: グループの最新のエラーが発生した時刻</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>%Ln 個のホスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: failures and retries raise no notifications</source>
        <translation>ミュート中: 失敗と再試行を通知しません</translation>
    </message>
    <message>
        <source>The tasks&apos; URL has no host</source>
        <translation>タスクの URL にホストがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed permanently</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 件が最終的に失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being retried</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 件が再試行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 件が成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running, cancelled or in an unknown state</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 件が実行中、キャンセル済み、または不明な状態</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt has ended since the program began</source>
        <translation>プログラムの起動後に終了した試行はありません</translation>
    </message>
    <message>
        <source>nextProcessAt:</source>
        <translation>nextProcessAt:</translation>
    </message>
    <message>
        <source>No task has a nextProcessAt</source>
        <translation>nextProcessAt のあるタスクはありません</translation>
    </message>
    <message>
        <source>The endpoint reported no time</source>
        <translation>エンドポイントが時刻を報告していません</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %Ln attempts, the last of each task</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%1: 各タスクの最後の試行 %Ln 回の中央値</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message>
        <source>an id cannot be empty</source>
        <translation>ID を空にすることはできません</translation>
    </message>
    <message>
        <source>an id cannot contain invalid Unicode</source>
        <translation>ID に無効な Unicode を含めることはできません</translation>
    </message>
    <message>
        <source>an id has at most %1 bytes, this one has %2</source>
        <translation>ID は最大 %1 バイトですが、この ID は %2 バイトです</translation>
    </message>
    <message>
        <source>an id cannot contain control characters: %1</source>
        <translation>ID に制御文字を含めることはできません: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id: in an address it stands for a folder</source>
        <translation>「%1」は ID にできません。アドレスの中ではフォルダーを表します</translation>
    </message>
</context>
<context>
    <name>TaskLink</name>
    <message>
        <source>in a link, %1 must be followed by two hexadecimal digits</source>
        <translation>リンクでは、%1 の後に 16 進数字 2 桁が必要です</translation>
    </message>
    <message>
        <source>the percent-encoded characters of a link must be UTF-8</source>
        <translation>リンクのパーセントエンコードされた文字は UTF-8 でなければなりません</translation>
    </message>
    <message>
        <source>the parts of a link to a list must be NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>リストへのリンクの各部分は NAME:VALUE の形にする必要がありますが、「%1」になっています</translation>
    </message>
    <message>
        <source>a link must begin with taskwatch://, but this is &quot;%1&quot;</source>
        <translation>リンクは taskwatch:// で始める必要がありますが、「%1」になっています</translation>
    </message>
    <message>
        <source>a link must be taskwatch://task/ID, taskwatch://message/ID or taskwatch://list/NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>リンクは taskwatch://task/ID、taskwatch://message/ID、taskwatch://list/NAME:VALUE のいずれかの形にする必要がありますが、「%1」になっています</translation>
    </message>
</context>
<context>
    <name>TaskPrinter</name>
    <message>
        <source>could not write the output: %1</source>
        <translation>出力を書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>expected a string, got %1</source>
        <translation>文字列が必要です (実際: %1)</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>0 から 9223372036854775807 までの整数</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>%1が必要です (実際: %2)</translation>
    </message>
    <message>
        <source>expected a time in Unix ms or in RFC 3339 format, got %1</source>
        <translation>Unix ミリ秒または RFC 3339 形式の時刻が必要です (実際: %1)</translation>
    </message>
    <message>
        <source>expected a time in Unix seconds or in RFC 3339 format, got %1</source>
        <translation>Unix 秒または RFC 3339 形式の時刻が必要です (実際: %1)</translation>
    </message>
    <message>
        <source>expected a Unix time or a time in RFC 3339 format, got %1</source>
        <translation>Unix 時間または RFC 3339 形式の時刻が必要です (実際: %1)</translation>
    </message>
    <message>
        <source>expected a time in RFC 3339 format, got %1</source>
        <translation>RFC 3339 形式の時刻が必要です (実際: %1)</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1: %2が必要です (実際: %3)</translation>
    </message>
</context>
<context>
    <name>TaskSerializer</name>
    <message>
        <source>Poll</source>
        <translation>ポーリング</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>was %1 before</source>
        <translation>変化前: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::AlertNotifier</name>
    <message>
        <source>Failed tasks</source>
        <translation>失敗したタスク</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ApiText</name>
    <message>
        <source>The monitor of asynq. An id is queue/id. A task that was completed is removed unless asynq keeps it.</source>
        <translation>asynq の監視ツールです。ID は「キュー/ID」の形式です。完了したタスクは、asynq が保持しないかぎり削除されます。</translation>
    </message>
    <message>
        <source>The dashboard of Bull and BullMQ. An id is queue/id. The base address has the path of the dashboard.</source>
        <translation>Bull と BullMQ のダッシュボードです。ID は「キュー/ID」の形式です。ベースアドレスにはダッシュボードのパスを含めます。</translation>
    </message>
    <message>
        <source>The monitor of Celery. It forgets all tasks when it is started again. It does not tell how often a task may be retried.</source>
        <translation>Celery の監視ツールです。再起動するとすべてのタスクを忘れます。タスクを何回再試行できるかは示しません。</translation>
    </message>
    <message>
        <source>Get Task of QStash&apos;s first API. The service retired it in 2023; it lives on where people host it themselves.</source>
        <translation>QStash の最初の API の Get Task です。サービスは 2023 年に廃止しましたが、自分でホストしている環境では今も使われています。</translation>
    </message>
    <message>
        <source>QStash has no request for one task any more. Its logs have a row for each change of a message; Taskwatch makes the task of them. A read-only token is enough.</source>
        <translation>QStash には、1 つのタスクを取得するリクエストがもうありません。ログにはメッセージの変化ごとに 1 行があり、Taskwatch はそこからタスクを組み立てます。読み取り専用のトークンで十分です。</translation>
    </message>
    <message>
        <source>The dashboard of River. Finished jobs are removed after a day, discarded ones after a week.</source>
        <translation>River のダッシュボードです。終了したジョブは 1 日後に、破棄されたジョブは 1 週間後に削除されます。</translation>
    </message>
    <message>
        <source>task</source>
        <extracomment>What an API calls its tasks or what they belong to; a column title.</extracomment>
        <translation>タスク</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>root task</source>
        <extracomment>In Celery: the task that began a chain of tasks.</extracomment>
        <translation>ルートタスク</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>The kind of work that a task does; a column title.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>The name of the work that a task does; a column title.</extracomment>
        <translation>名前</translation>
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
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Applies to all windows.</source>
        <translation>すべてのウィンドウに適用されます。</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Format of times in the table and the detail pane. Tooltips show all four formats. Copied times include the UTC offset.</source>
        <translation>テーブルと詳細ペインの時刻の形式です。ツールチップには 4 つの形式すべてが表示されます。コピーした時刻には UTC との時差が含まれます。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Applies to all windows, at once.</source>
        <translation>すべてのウィンドウにすぐに適用されます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When it happened, as far as known; newest first</source>
        <translation>発生した日時 (分かる範囲)。新しい順</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The field that changed, or what happened</source>
        <translation>変化したフィールド、または起きたこと</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変化前</translation>
    </message>
    <message>
        <source>Value before the change</source>
        <translation>変化する前の値</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変化後</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>変化した後の値</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>How long the task stayed in the new state, or how long it was not polled</source>
        <translation>タスクが新しい状態にとどまった時間、またはポーリングされなかった時間</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Observed between two polls, inferred from later values, told by the server, or unseen because there was no polling</source>
        <translation>2 回のポーリングの間に観測、後の値から推定、サーバーの報告、またはポーリングがなかったため未観測</translation>
    </message>
    <message>
        <source>No changes of this task have been recorded yet.</source>
        <translation>このタスクの変化はまだ記録されていません。</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>これより古い変化はもう保存されていません。</translation>
    </message>
    <message>
        <source>error unknown</source>
        <translation>エラー不明</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>not polled</source>
        <translation>ポーリングなし</translation>
    </message>
    <message>
        <source>This state is final.</source>
        <translation>この状態は確定しています。</translation>
    </message>
    <message>
        <source>polls failed</source>
        <translation>ポーリング失敗</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>state, begin, end</comment>
        <translation>%1、%2 から %3 まで</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, begin</comment>
        <translation>%1、%2 以降</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a length of time</comment>
        <translation>これまで %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 から %2 の間</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>初回観測</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>試行 %1 が失敗</translation>
    </message>
    <message>
        <source>an attempt failed</source>
        <translation>試行が失敗</translation>
    </message>
    <message>
        <source>poll failed</source>
        <translation>ポーリング失敗</translation>
    </message>
    <message>
        <source>answered again</source>
        <translation>応答再開</translation>
    </message>
    <message>
        <source>not polled: not running</source>
        <translation>ポーリングなし: 起動していない</translation>
    </message>
    <message>
        <source>not polled: paused</source>
        <translation>ポーリングなし: 一時停止</translation>
    </message>
    <message>
        <source>not polled: window hidden</source>
        <translation>ポーリングなし: ウィンドウ非表示</translation>
    </message>
    <message>
        <source>not polled: no answers</source>
        <translation>ポーリングなし: 応答なし</translation>
    </message>
    <message>
        <source>not polled: not watched</source>
        <translation>ポーリングなし: 監視対象外</translation>
    </message>
    <message>
        <source>not polled: computer asleep</source>
        <translation>ポーリングなし: スリープ</translation>
    </message>
    <message>
        <source>Observed: it happened between two polls.</source>
        <translation>観測: 2 回のポーリングの間に起きました。</translation>
    </message>
    <message>
        <source>Inferred from later values. No poll observed it.</source>
        <translation>後の値から推定しました。ポーリングでは観測されていません。</translation>
    </message>
    <message>
        <source>Told by the server, with its time. No poll observed it.</source>
        <translation>サーバーが時刻とともに報告しました。ポーリングでは観測されていません。</translation>
    </message>
    <message>
        <source>There was no polling. What happened in this time is not known.</source>
        <translation>ポーリングがありませんでした。この間に何が起きたかは不明です。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CheatSheet</name>
    <message>
        <source>Keys and Filters</source>
        <translation>キーとフィルター</translation>
    </message>
    <message>
        <source>Esc or ? closes this page.</source>
        <translation>Esc または ? でこのページを閉じます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CloseWindowAction</name>
    <message>
        <source>This is the last window: without it, no task is watched. Close it again to quit.</source>
        <translation>これは最後のウィンドウです。閉じるとタスクは監視されなくなります。終了するには、もう一度閉じてください。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ColumnController</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Size “%1” to Contents</source>
        <translation>「%1」の幅を内容に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Contents</source>
        <translation>列の幅を内容に合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompareWindow</name>
    <message>
        <source>%1 and %2</source>
        <comment>ids of two tasks</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <comment>an id and a number</comment>
        <translation>%1 とほか %2 件</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>相違点なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences  ≠</source>
        <translation>
            <numerusform>相違点 %Ln 件  ≠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedHistoriesModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>発生した日時。新しい順</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedTimelines</name>
    <message>
        <source>Timeline of %1</source>
        <comment>an id</comment>
        <translation>%1 のタイムライン</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparisonModel</name>
    <message>
        <source>%1, different</source>
        <comment>a fact of tasks</comment>
        <translation>%1、相違あり</translation>
    </message>
    <message>
        <source>%1  ≠</source>
        <comment>a fact of tasks that is different</comment>
        <translation>%1  ≠</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>≠ marks what differs</source>
        <translation>≠ は相違点を示します</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
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
        <translation>接続のパスワードは Taskwatch を終了するまでしか保存されません: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A password of the connection is too long to be stored: Taskwatch forgets it when it exits.</source>
        <translation>接続のパスワードが長すぎて保存できません。Taskwatch を終了すると失われます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionForm</name>
    <message>
        <source>System settings</source>
        <comment>of the proxy</comment>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <comment>an address</comment>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>own CA file</source>
        <translation>独自の CA ファイル</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>as the system is set up</source>
        <translation>システムの設定どおり</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>File With the Client Certificate</source>
        <translation>クライアント証明書のファイル</translation>
    </message>
    <message>
        <source>File With the Key of the Client Certificate</source>
        <translation>クライアント証明書の鍵のファイル</translation>
    </message>
    <message>
        <source>No requests can be sent for this profile: %1</source>
        <translation>このプロファイルではリクエストを送信できません: %1</translation>
    </message>
    <message>
        <source>The password is stored in the keyring when you save. It is not shown again.</source>
        <translation>パスワードは保存時にキーリングに格納されます。再び表示されることはありません。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyMenu</name>
    <message>
        <source>Copy &amp;As</source>
        <translation>形式を選択してコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>Markdown の表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>C&amp;SV</source>
        <translation>CSV(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;curl Commands</source>
        <translation>curl コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>Commands that send the same requests, with a variable in place of the token</source>
        <translation>同じリクエストを送信するコマンド。トークンの代わりに変数が入ります</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPane</name>
    <message>
        <source>Select a task to see its details</source>
        <translation>詳細を見るにはタスクを選択してください</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Requests for the task</source>
        <translation>タスクに関するリクエスト</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPlacement</name>
    <message>
        <source>&amp;Automatic Place</source>
        <translation>自動配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Below the Table</source>
        <translation>テーブルの下(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Right of the Table</source>
        <translation>テーブルの右(&amp;R)</translation>
    </message>
    <message>
        <source>Right of the table in a wide window, otherwise below it</source>
        <translation>ウィンドウの幅が広いときはテーブルの右、それ以外は下に配置します</translation>
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
        <translation>タスクは %1 からポーリングされます</translation>
    </message>
    <message>
        <source>Watches the ids in the clipboard: from a chat, a log, a spreadsheet column. Without a profile, they are polled from %1.</source>
        <translation>チャット、ログ、スプレッドシートの列などからクリップボードにコピーした ID を監視します。プロファイルがない場合は %1 からポーリングされます。</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>3 つの始め方</translation>
    </message>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>監視中のタスクはまだありません</translation>
    </message>
    <message>
        <source>Paste task ids</source>
        <translation>タスク ID を貼り付け</translation>
    </message>
    <message>
        <source>Set up a profile</source>
        <translation>プロファイルを設定</translation>
    </message>
    <message>
        <source>The address of an endpoint and its token. One request tests them.</source>
        <translation>エンドポイントのアドレスとトークン。リクエストを 1 つ送信してテストします。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Simulated tasks with six hours of history, in a window of their own. Nothing is saved.</source>
        <translation>6 時間分の履歴を持つシミュレートされたタスクを、別のウィンドウで表示します。何も保存されません。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::EndpointButton</name>
    <message>
        <source>Show the endpoint and the state of polling</source>
        <translation>エンドポイントとポーリングの状態を表示します</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>エンドポイント: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FieldGrid</name>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>「%1」をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Selected Text</source>
        <translation>選択したテキストをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>「%1」のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>「%1」を除外(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FileWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>保存をキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FilterBar</name>
    <message>
        <source> or </source>
        <comment>between phases</comment>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>Taskwatch::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstProfileForm</name>
    <message>
        <source>Set up a profile</source>
        <translation>プロファイルを設定</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint and a token that may read its tasks. One request tests them and recognises the API. The token is stored in the desktop&apos;s keyring.</source>
        <translation>エンドポイントのアドレスと、そのタスクを読み取れるトークンを入力してください。リクエストを 1 つ送信してテストし、API を判別します。トークンはデスクトップのキーリングに保存されます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstRun</name>
    <message>
        <source>The demo cannot be shown: %1.</source>
        <translation>デモを表示できません: %1。</translation>
    </message>
    <message>
        <source>%1 could not be started to show the demo: %2</source>
        <translation>デモを表示するために %1 を起動できませんでした: %2</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>デモは別のウィンドウで開きます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FollowCommand</name>
    <message>
        <source>There is another token in %1.</source>
        <translation>%1 に別のトークンがあります。</translation>
    </message>
    <message>
        <source>The endpoint is reachable again.</source>
        <translation>エンドポイントに再び接続できるようになりました。</translation>
    </message>
    <message>
        <source>%1 Waiting for another token in %2.</source>
        <translation>%1 %2 に別のトークンが入るのを待っています。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FreedesktopNotifications</name>
    <message>
        <source>Show</source>
        <comment>the tasks that a notification is about</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <comment>all notifications</comment>
        <translation>1 時間ミュート</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>ログイン時に起動(&amp;S)</translation>
    </message>
    <message>
        <source>Taskwatch starts with its windows minimized, and watches what it watched last.</source>
        <translation>Taskwatch はウィンドウを最小化して起動し、前回監視していたものを監視します。</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GroupsPane</name>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>タスクを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mute This Error</source>
        <translation>このエラーをミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Un&amp;mute This Error</source>
        <translation>このエラーのミュートを解除(&amp;M)</translation>
    </message>
    <message>
        <source>Raise notifications about failures and retries with this kind of error again</source>
        <translation>この種類のエラーによる失敗と再試行を再び通知します</translation>
    </message>
    <message>
        <source>Raise no notifications about failures and retries with this kind of error</source>
        <translation>この種類のエラーによる失敗と再試行を通知しません</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>フィルターに一致するタスクはありません。</translation>
    </message>
    <message>
        <source>No task that matches the filter has an error.</source>
        <translation>フィルターに一致するタスクにエラーはありません。</translation>
    </message>
    <message>
        <source>No task has been received yet.</source>
        <translation>タスクはまだ受信されていません。</translation>
    </message>
    <message>
        <source>No task has an error.</source>
        <translation>エラーのあるタスクはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts with %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln 個のホスト、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of error in %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%1に %Ln 種類のエラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed</source>
        <comment>hosts or errors with tasks</comment>
        <translation>
            <numerusform>%1、うち失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Maximum number of stored changes</source>
        <translation>保存する変化の最大数</translation>
    </message>
    <message>
        <source>&amp;Keep changes for</source>
        <translation>変化の保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>Older changes are deleted. Tasks in the list stay, with their last known state.</source>
        <translation>これより古い変化は削除されます。リストのタスクは、最後に判明した状態のまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>最大保存数(&amp;M)</translation>
    </message>
    <message>
        <source>Changes of all endpoints together. The oldest are deleted first. A thousand changes take about 150 KB.</source>
        <translation>すべてのエンドポイントの変化の合計です。最も古いものから削除されます。変化 1,000 件で約 150 KB になります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>変化 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until Taskwatch exits</source>
        <translation>メモリーのみ (Taskwatch を終了するまで)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>changes, bytes</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 件の変化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryTab</name>
    <message>
        <source>Reading the history of this task…</source>
        <translation>このタスクの履歴を読み込み中…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HoldAction</name>
    <message>
        <source>&amp;Hold Row Order</source>
        <translation>行の並びを固定(&amp;H)</translation>
    </message>
    <message>
        <source>Hold (%1)</source>
        <comment>number of rows</comment>
        <translation>固定 (%1)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Hold the order: rows stay in place while their values change (%1)</source>
        <translation>並びを固定: 値が変化しても行は動きません (%1)</translation>
    </message>
    <message>
        <source>The order is held: rows stay in place while their values change. Click to sort them again (%1)</source>
        <translation>並びは固定されています。値が変化しても行は動きません。クリックすると並べ替え直します (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>並びは固定されています。%Ln 行が変化しており、並べ替えると移動します。クリックすると並べ替え直します (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IdIntake</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show Them</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy one or more task ids first.</source>
        <translation>クリップボードにテキストがありません。先にタスク ID を 1 つ以上コピーしてください。</translation>
    </message>
    <message>
        <source>Reading a long text…</source>
        <translation>長いテキストを読み込み中…</translation>
    </message>
    <message>
        <source>Adding tasks…</source>
        <translation>タスクを追加中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled. No task was added.</source>
        <translation>キャンセルしました。タスクは追加されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Tokens were removed from the input. They are not stored.</source>
        <translation>
            <numerusform>入力からトークンを取り除きました。トークンは保存されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IntakeBar</name>
    <message>
        <source>&amp;Paste Ids</source>
        <translation>ID を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Add Tasks from &amp;Files…</source>
        <translation>ファイルからタスクを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Add Tasks…</source>
        <translation>タスクを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Type or paste ids of tasks to watch</source>
        <translation>監視するタスクの ID を入力するか貼り付けます</translation>
    </message>
    <message>
        <source>Lists of %1: %2</source>
        <translation>%1 のリスト: %2</translation>
    </message>
    <message>
        <source>The words in this text may not be ids. Paste only the ids, one per line.</source>
        <translation>このテキストの語は ID ではない可能性があります。ID だけを 1 行に 1 つずつ貼り付けてください。</translation>
    </message>
    <message>
        <source>Add Tasks from Files</source>
        <translation>ファイルからタスクを追加</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>ID を貼り付けるか入力</translation>
    </message>
    <message>
        <source>Paste or type ids, or %1 for a list</source>
        <translation>ID を貼り付けるか入力 (リストは %1)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::JournalWorker</name>
    <message numerus="yes">
        <source>%Ln of the oldest changes and other poll results were discarded.</source>
        <translation>
            <numerusform>最も古い変化とその他のポーリング結果 %Ln 件を破棄しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListActions</name>
    <message>
        <source>Lis&amp;ts…</source>
        <translation>リスト(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the lists that were read, and choose which lists are watched for new tasks</source>
        <translation>読み込んだリストを表示し、新しいタスクを監視するリストを選びます</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListStrip</name>
    <message>
        <source>Close this list</source>
        <translation>このリストを閉じる</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListWindow</name>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>エラーまたはホストでグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>詳細ペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Open in Own &amp;Window</source>
        <translation>別のウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>名前を付けて行を保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListingModel</name>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最終読み込み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Read again from time to time; new tasks are added.</source>
        <translation>定期的に読み込み直し、新しいタスクを追加します。</translation>
    </message>
    <message>
        <source>Not read again automatically.</source>
        <translation>自動では読み込み直しません。</translation>
    </message>
    <message>
        <source>Not fully read yet.</source>
        <translation>まだ完全に読み込まれていません。</translation>
    </message>
    <message>
        <source>watch for new tasks</source>
        <translation>新しいタスクを監視</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListsDialog</name>
    <message>
        <source>%1 has no lists of tasks.</source>
        <translation>%1 にタスクのリストはありません。</translation>
    </message>
    <message>
        <source>No list has been read yet. Type one into the field above the table to read and watch its tasks. The lists of %1: %2</source>
        <translation>まだリストが読み込まれていません。テーブルの上の入力欄にリストを入力すると、読み込んでタスクを監視します。%1 のリスト: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MainWindow</name>
    <message>
        <source>Added last</source>
        <comment>tasks</comment>
        <translation>最後に追加</translation>
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
        <translation>ビューには名前が必要です。</translation>
    </message>
    <message>
        <source>Another view has the name &quot;%1&quot;.</source>
        <translation>「%1」という名前のビューがすでにあります。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in all pages of the manual (Ctrl+F)</source>
        <translation>マニュアルの全ページを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>マニュアル内を検索</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MessageArea</name>
    <message>
        <source>Show fewer messages</source>
        <translation>お知らせの表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more messages</source>
        <translation>
            <numerusform>お知らせをさらに %Ln 件表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoMatchNote</name>
    <message>
        <source>Show All Tasks</source>
        <translation>すべてのタスクを表示</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>フィルターに一致するタスクはありません。</translation>
    </message>
    <message>
        <source>States are the words of the server. To filter by phase, write %1.</source>
        <translation>状態はサーバーの用語です。フェーズで絞り込むには %1 と書いてください。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoticeBanner</name>
    <message>
        <source>Show &amp;Tasks</source>
        <translation>タスクを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Minimum number of retries</source>
        <translation>再試行の最小回数</translation>
    </message>
    <message>
        <source>Minutes that a task is overdue</source>
        <translation>タスクの遅延 (分)</translation>
    </message>
    <message>
        <source>Minutes without an answer</source>
        <translation>応答のない時間 (分)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>ミュートを解除(&amp;M)</translation>
    </message>
    <message>
        <source>Show a &amp;Test Notification</source>
        <translation>テスト通知を表示(&amp;T)</translation>
    </message>
    <message>
        <source>Phases that a task enters</source>
        <translation>タスクが入るフェーズ</translation>
    </message>
    <message>
        <source>Text that an error contains</source>
        <translation>エラーに含まれるテキスト</translation>
    </message>
    <message>
        <source>Tasks that match at the same time share one notification. Conditions that a task already met when it was added to the list cause no notification.</source>
        <translation>同時に一致したタスクは 1 つの通知にまとめられます。リストに追加された時点でタスクがすでに満たしていた条件は通知されません。</translation>
    </message>
    <message>
        <source>The rules apply to every task. Tasks ▸ Notify Me When It Ends chooses single tasks.</source>
        <translation>ルールはすべてのタスクに適用されます。個々のタスクを選ぶには、「タスク」▸「終了時に通知」を使います。</translation>
    </message>
    <message>
        <source>Notify me when, and remind me while it lasts</source>
        <translation>次の場合に通知し、続いている間は再通知する</translation>
    </message>
    <message>
        <source>A task &amp;enters</source>
        <translation>タスクが次のフェーズに入った(&amp;E)</translation>
    </message>
    <message>
        <source>Reminder for tasks in these phases</source>
        <translation>これらのフェーズのタスクの再通知</translation>
    </message>
    <message>
        <source>Reminder for retried tasks</source>
        <translation>再試行されたタスクの再通知</translation>
    </message>
    <message>
        <source>An error &amp;contains</source>
        <translation>エラーに次のテキストが含まれる(&amp;C)</translation>
    </message>
    <message>
        <source>Reminder for tasks with this error</source>
        <translation>このエラーのあるタスクの再通知</translation>
    </message>
    <message>
        <source>A task is &amp;overdue by more than</source>
        <translation>タスクの遅延が次の時間を超えた(&amp;O)</translation>
    </message>
    <message>
        <source>Reminder for overdue tasks</source>
        <translation>遅延しているタスクの再通知</translation>
    </message>
    <message>
        <source>No &amp;answer for a task for more than</source>
        <translation>タスクの応答がない時間が次の値を超えた(&amp;A)</translation>
    </message>
    <message>
        <source>Reminder for tasks without an answer</source>
        <translation>応答のないタスクの再通知</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>再通知なし</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>on, no reminder</source>
        <translation>オン、再通知なし</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Mute and test</source>
        <translation>ミュートとテスト</translation>
    </message>
    <message>
        <source>The desktop did not show it: there is no notification service and no system tray. Install a notification daemon, such as dunst.</source>
        <translation>デスクトップが通知を表示しませんでした。通知サービスもシステムトレイもありません。dunst などの通知デーモンをインストールしてください。</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>%1 までミュート中。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between phases that a task may enter</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>Notifies you when this becomes true of a watched task.</source>
        <translation>監視中のタスクがこの条件を満たしたときに通知します。</translation>
    </message>
    <message>
        <source>How often you are reminded while this lasts.</source>
        <translation>この状態が続く間に再通知する頻度です。</translation>
    </message>
    <message>
        <source>for example: timeout</source>
        <translation>例: timeout</translation>
    </message>
    <message>
        <source>The &amp;retries of a task reach</source>
        <translation>タスクの再試行回数が次の値に達した(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%1 min</source>
        <comment>minutes; %1 is the number in a field</comment>
        <translation>
            <numerusform>%1 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::OtherApiOffer</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Changes the API of this profile to %1 and polls these tasks with it</source>
        <translation>このプロファイルの API を %1 に変更し、その API でこれらのタスクをポーリングします</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PaneSplitter</name>
    <message>
        <source>Border of the panes</source>
        <comment>can be moved</comment>
        <translation>ペインの境界</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseBar</name>
    <message>
        <source>All</source>
        <comment>tasks of every phase</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tasks by phase</source>
        <translation>フェーズ別のタスク</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseChip</name>
    <message numerus="yes">
        <source>%1: %Ln tasks of those that match the filter</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1: フィルターに一致するタスクのうち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tasks</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1: %Ln 件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1、選択中</translation>
    </message>
    <message>
        <source>Click to show only these tasks, Ctrl+click to add or remove them</source>
        <translation>クリックするとこれらのタスクだけを表示、Ctrl+クリックで追加または解除します</translation>
    </message>
    <message>
        <source>Click to show the tasks of all phases</source>
        <translation>クリックするとすべてのフェーズのタスクを表示します</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseText</name>
    <message>
        <source>Not seen</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>未観測</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>不明</translation>
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
        <translation>これらのタスクだけを表示しています: %1: %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを解除</translation>
    </message>
    <message numerus="yes">
        <source>None of them is in the list now</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>いずれも現在リストにありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 are no longer in the list</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%1 件中 %Ln 件はもうリストにありません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PollOnceCommand</name>
    <message>
        <source>stopped before an answer arrived</source>
        <translation>応答が届く前に停止しました</translation>
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
        <translation>ポーリング</translation>
    </message>
    <message>
        <source>How %1 is polled. Each profile has its own settings.</source>
        <translation>%1 のポーリング方法です。設定はプロファイルごとに異なります。</translation>
    </message>
    <message>
        <source>&amp;Active interval</source>
        <translation>アクティブ時の間隔(&amp;A)</translation>
    </message>
    <message>
        <source>Minimum time between two polls of an active task.</source>
        <translation>アクティブなタスクのポーリングの最小間隔です。</translation>
    </message>
    <message>
        <source>&amp;Idle interval</source>
        <translation>アイドル時の間隔(&amp;I)</translation>
    </message>
    <message>
        <source>Maximum time between two polls of a waiting task. It may be cancelled or rescheduled meanwhile.</source>
        <translation>待機中のタスクのポーリングの最大間隔です。その間にキャンセルや予定の変更が行われることがあります。</translation>
    </message>
    <message>
        <source>&amp;Requests per second</source>
        <translation>1 秒あたりのリクエスト数(&amp;R)</translation>
    </message>
    <message>
        <source>Limit for all tasks together. Stay below what the server allows, and leave some for your other programs.</source>
        <translation>すべてのタスクを合わせた上限です。サーバーが許す値より小さくし、ほかのプログラムの分を残してください。</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>接続数(&amp;O)</translation>
    </message>
    <message>
        <source>Concurrent requests, 1 to 24. More connections help when answers are slow.</source>
        <translation>同時に送信するリクエストの数 (1 ～ 24) です。応答が遅い場合は接続を増やすと効果があります。</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>タイムアウト(&amp;T)</translation>
    </message>
    <message>
        <source>Maximum time from sending a request to the last byte of its answer.</source>
        <translation>リクエストを送信してから応答の最後のバイトを受信するまでの最大時間です。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds; %1 is the number in a field</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PrintTaskList</name>
    <message numerus="yes">
        <source>has %n entries that are not tasks</source>
        <translation>
            <numerusform>にはタスクではない項目が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>has no tasks</source>
        <translation>にはタスクがありません</translation>
    </message>
    <message>
        <source>was not read completely: %1</source>
        <translation>を完全には読み込めませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>was not read completely: it has more than %n tasks</source>
        <translation>
            <numerusform>を完全には読み込めませんでした: タスクが %n 件を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>was not read completely: the endpoint sent a page again</source>
        <translation>を完全には読み込めませんでした: エンドポイントが同じページを再び送りました</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 を読み込み中: %2</translation>
    </message>
    <message>
        <source>taskwatch: the list %1 %2</source>
        <translation>taskwatch: リスト %1 %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProbeResultFrame</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileBanner</name>
    <message>
        <source>Poll &amp;There</source>
        <translation>そちらでポーリング(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Polling waits for a token: %1.</source>
        <translation>ポーリングはトークンを待っています: %1。</translation>
    </message>
    <message>
        <source>%1 was not found here, but is on the list of %2.</source>
        <translation>%1 はここでは見つかりませんでしたが、%2 のリストにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were not found here, but are on the list of %1.</source>
        <comment>a profile</comment>
        <translation>
            <numerusform>%Ln 件のタスクはここでは見つかりませんでしたが、%1 のリストにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of this demo are simulated. Views and settings that you change here are not saved; profiles are.</source>
        <translation>このデモのタスクはシミュレートされたものです。ここで変更したビューと設定は保存されませんが、プロファイルは保存されます。</translation>
    </message>
    <message>
        <source>No requests are sent: %1</source>
        <translation>リクエストは送信されません: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileButton</name>
    <message>
        <source>S&amp;witch Profile</source>
        <translation>プロファイルの切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the window of another profile, or open one</source>
        <translation>別のプロファイルのウィンドウに移動するか、プロファイルを開きます</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>%1
%2
Switch profile: Ctrl+Shift+O</source>
        <comment>name, base address</comment>
        <translation>%1
%2
プロファイルの切り替え: Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>a profile that has a window</comment>
        <translation>%1 (表示中)</translation>
    </message>
    <message>
        <source>&amp;Edit Profiles…</source>
        <translation>プロファイルを編集(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileController</name>
    <message>
        <source>The profiles could not be saved: %1</source>
        <translation>プロファイルを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>profiles.ini was not a valid settings file. A copy was saved as %1.</source>
        <translation>profiles.ini は有効な設定ファイルではありませんでした。コピーを %1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileEditor</name>
    <message>
        <source>In the desktop&apos;s keyring</source>
        <translation>デスクトップのキーリング</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>In memory, for this session only</source>
        <translation>メモリー (このセッションのみ)</translation>
    </message>
    <message>
        <source>No token needed</source>
        <translation>トークン不要</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>empty if the endpoint needs none</source>
        <translation>エンドポイントに不要な場合は空</translation>
    </message>
    <message>
        <source>Send one request; if it is answered well, save the profile and open its window</source>
        <translation>リクエストを 1 つ送信し、正しい応答があればプロファイルを保存してそのウィンドウを開きます</translation>
    </message>
    <message>
        <source>Save An&amp;yway</source>
        <translation>このまま保存(&amp;Y)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>同じ名前のプロファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Not saved yet. Complete the fields above first.</source>
        <translation>まだ保存されていません。先に上の項目をすべて入力してください。</translation>
    </message>
    <message>
        <source>There is no API file &quot;%1&quot;.</source>
        <translation>API ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>for ids that name no %1; others are written %1/id</source>
        <translation>%1 を含まない ID 用。それ以外は %1/id と書きます</translation>
    </message>
    <message>
        <source>https://host, and the path of the program</source>
        <translation>https://ホスト名とプログラムのパス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>File that contains the token</source>
        <translation>トークンを含むファイル</translation>
    </message>
    <message>
        <source>Environment variable that contains the token</source>
        <translation>トークンを含む環境変数</translation>
    </message>
    <message>
        <source>File That Contains the Token</source>
        <translation>トークンを含むファイル</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Test &amp;and Open</source>
        <translation>テストして開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>This cannot be a token: %1.</source>
        <translation>これはトークンとして使えません: %1。</translation>
    </message>
    <message>
        <source>The token is stored when you save. It is not shown again.</source>
        <translation>トークンは保存時に格納されます。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Enter the name of a variable.</source>
        <translation>変数の名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter a file name. The token is the first line of the file.</source>
        <translation>ファイル名を入力してください。トークンはファイルの 1 行目です。</translation>
    </message>
    <message>
        <source>Requests are sent without a token, for example to a server on this computer.</source>
        <translation>リクエストはトークンなしで送信されます。このコンピューター上のサーバーなどに使います。</translation>
    </message>
    <message>
        <source>This API has no tokens.</source>
        <translation>この API にトークンはありません。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a new profile</source>
        <translation>新しいプロファイルを追加します</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the selected profile, without its token</source>
        <translation>選択したプロファイルをトークンを除いてコピーします</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected profile</source>
        <translation>選択したプロファイルを削除します</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the selected profile up</source>
        <translation>選択したプロファイルを上へ移動します</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the selected profile down</source>
        <translation>選択したプロファイルを下へ移動します</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileRegistry</name>
    <message>
        <source>there are already %1 profiles; remove one first</source>
        <translation>プロファイルはすでに %1 個あります。先にいずれかを削除してください</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;: %2</source>
        <translation>プロファイル「%1」: %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, because no profiles exist yet; add one in the settings</source>
        <translation>プロファイル「%1」はありません。まだプロファイルが 1 つもないためです。設定で追加してください</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; existing profiles: %2</source>
        <translation>プロファイル「%1」はありません。既存のプロファイル: %2</translation>
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
        <translation>エンドポイントに接続できましたが、その API は %1 ではありません。%2 のようです。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTokenWriter</name>
    <message>
        <source>The token is stored only until Taskwatch exits: %1</source>
        <translation>トークンは Taskwatch を終了するまでしか保存されません: %1</translation>
    </message>
    <message>
        <source>The token is stored in the keyring.</source>
        <translation>トークンはキーリングに保存されています。</translation>
    </message>
    <message>
        <source>The token is used until Taskwatch exits.</source>
        <translation>トークンは Taskwatch を終了するまで使用されます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>a profile&apos;s name and its endpoint</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing can be added: the file of this profile&apos;s API cannot be used</source>
        <translation>何も追加できません: このプロファイルの API のファイルを使用できません</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Changes to a profile apply when it is saved.</source>
        <translation>プロファイルの変更は保存したときに適用されます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Add a profile for each endpoint, or each account, that you watch.</source>
        <translation>監視するエンドポイントまたはアカウントごとにプロファイルを追加してください。</translation>
    </message>
    <message>
        <source>There is no profile yet. %1</source>
        <translation>プロファイルはまだありません。%1</translation>
    </message>
    <message>
        <source>No profile is saved yet: %1 ends with its window. %2</source>
        <comment>a name</comment>
        <translation>保存されたプロファイルはまだありません: %1 はウィンドウを閉じるとなくなります。%2</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>環境変数から</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a copy: name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its token is deleted. Its watch list and history stay in the history file but are no longer shown.</source>
        <translation>「%1」を削除しますか? トークンは削除されます。監視リストと履歴は履歴ファイルに残りますが、表示されなくなります。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Program</name>
    <message>
        <source>no profile could be opened; correct the errors above</source>
        <translation>プロファイルを 1 つも開けませんでした。上記のエラーを修正してください</translation>
    </message>
    <message>
        <source>Every profile has a window. To get another window, add a profile in the settings.</source>
        <translation>すべてのプロファイルにウィンドウがあります。別のウィンドウを開くには、設定でプロファイルを追加してください。</translation>
    </message>
    <message>
        <source>a window for %1 is open with another token; close it first, or add a profile for this token</source>
        <translation>%1 のウィンドウが別のトークンで開いています。先にそのウィンドウを閉じるか、このトークン用のプロファイルを追加してください</translation>
    </message>
    <message>
        <source>a window for %1 is open with another connection; close it first, or add a profile</source>
        <translation>%1 のウィンドウが別の接続で開いています。先にそのウィンドウを閉じるか、プロファイルを追加してください</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RawAnswerTab</name>
    <message>
        <source>Find in the answer</source>
        <translation>応答内を検索</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReadOnlyMode</name>
    <message>
        <source>Not available: a recording is read-only and is not polled</source>
        <translation>利用できません: 記録は読み取り専用で、ポーリングされません</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingActions</name>
    <message>
        <source>Reading the recording…</source>
        <translation>記録を読み込み中…</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>記録を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>記録を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Open a saved recording in its own window</source>
        <translation>保存した記録を別のウィンドウで開きます</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the file</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. The window shows what was read until then: %Ln tasks.</source>
        <translation>
            <numerusform>キャンセルしました。ウィンドウにはそれまでに読み込んだ %Ln 件のタスクが表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>記録 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingController</name>
    <message>
        <source>%1 could not be started to show the recording: %2</source>
        <translation>記録を表示するために %1 を起動できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingPlaybackWorker</name>
    <message>
        <source>%1 is not a regular file. Save the recording to a regular file first.</source>
        <translation>%1 は通常のファイルではありません。先に記録を通常のファイルに保存してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 を開けません。%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingSaver</name>
    <message>
        <source>The history file cannot be read (%1). The recording was not saved. No existing file was changed.</source>
        <translation>履歴ファイルを読み込めません (%1)。記録は保存されませんでした。既存のファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Saving was cancelled. No existing file was changed.</source>
        <translation>保存をキャンセルしました。既存のファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The recording cannot be saved now: the latest changes are not in the history file yet. %1</source>
        <translation>今は記録を保存できません。最新の変化がまだ履歴ファイルに書き込まれていません。%1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReplyCollector</name>
    <message>
        <source>the certificate is refused, perhaps because its key or its signature is too weak</source>
        <translation>証明書が拒否されました。鍵または署名が弱すぎる可能性があります</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RequestsModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When the request was sent, newest first</source>
        <translation>リクエストを送信した日時。新しい順</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>The answer&apos;s HTTP status</source>
        <translation>応答の HTTP ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Time until the answer was complete</source>
        <translation>応答が完了するまでの時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>応答の本文のサイズ</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Why the poll returned no task</source>
        <translation>ポーリングでタスクが返されなかった理由</translation>
    </message>
    <message>
        <source>This task has not been polled yet.</source>
        <translation>このタスクはまだポーリングされていません。</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No complete answer</source>
        <translation>完全な応答なし</translation>
    </message>
    <message>
        <source>Answered at:
%1</source>
        <translation>応答日時:
%1</translation>
    </message>
    <message>
        <source>The poll returned a task</source>
        <translation>ポーリングでタスクが返されました</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowJumps</name>
    <message>
        <source>No row has changed in the last %1 minutes</source>
        <translation>直近 %1 分間に変化した行はありません</translation>
    </message>
    <message>
        <source>No failed task is shown</source>
        <translation>失敗したタスクは表示されていません</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>次の変化(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious Change</source>
        <translation>前の変化(&amp;R)</translation>
    </message>
    <message>
        <source>Next Failur&amp;e</source>
        <translation>次の失敗(&amp;E)</translation>
    </message>
    <message>
        <source>Previous Fail&amp;ure</source>
        <translation>前の失敗(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowMenu</name>
    <message>
        <source>Show Rows &amp;Like This</source>
        <translation>同様の行を表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>「%1」をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>「%1」のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>「%1」を除外(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;State %1</source>
        <translation>状態 %1(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Message %1</source>
        <translation>メッセージ %1(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host %1</source>
        <translation>ホスト %1(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Error %1</source>
        <translation>エラー %1(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowsExporter</name>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>名前を付けて行を保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the shown or selected rows as CSV, JSON or Markdown</source>
        <translation>表示中または選択した行を CSV、JSON、Markdown で保存します</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveFileDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A file with this name already exists. Replace overwrites it.</source>
        <translation>同じ名前のファイルがすでにあります。「置き換え」を選ぶと上書きされます。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saving… %1 of %2</source>
        <translation>保存中… %1 / %2</translation>
    </message>
    <message>
        <source>Warning: these parts often contain passwords and keys. Anyone who has the file can read them.</source>
        <translation>警告: これらの部分にはパスワードや鍵が含まれることがよくあります。ファイルを持つ人は誰でも読み取れます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRecordingDialog</name>
    <message numerus="yes">
        <source>%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</source>
        <comment>an endpoint</comment>
        <translation>
            <numerusform>%1 の %Ln 件のタスクとその履歴 (変化、エラー、最後の応答、最近のポーリング、件数の推移)。Taskwatch はエンドポイントに接続せずにこのファイルを開きます。ファイルにトークンが含まれることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Raw answers from which they cannot be removed safely are left out.</source>
        <translation>すべての URL からユーザー情報、クエリー、フラグメントが取り除かれます。それらを安全に取り除けない生の応答は除外されます。</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>記録の保存</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRowsDialog</name>
    <message>
        <source>Tasks of %1, in the order shown. The file never contains the token.</source>
        <translation>%1 のタスクを表示順に保存します。ファイルにトークンが含まれることはありません。</translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Anything that looks like a token is always removed.</source>
        <translation>すべての URL からユーザー情報、クエリー、フラグメントが取り除かれます。トークンのように見えるものは必ず取り除かれます。</translation>
    </message>
    <message>
        <source>Save Rows</source>
        <translation>行の保存</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows &amp;that are shown</source>
        <translation>
            <numerusform>表示中の %Ln 行すべて(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that are shown.</source>
        <translation>
            <numerusform>表示中の %Ln 行すべて。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows s&amp;elected</source>
        <translation>
            <numerusform>選択した %Ln 行のみ(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to save.</source>
        <translation>表示中の行がないため、保存するものがありません。</translation>
    </message>
    <message>
        <source>For spreadsheets: one column for each field of a task, with full times. No cell is read as a formula.</source>
        <translation>スプレッドシート向け: タスクのフィールドごとに 1 列、時刻は完全な形。セルが数式として解釈されることはありません。</translation>
    </message>
    <message>
        <source>For programs: every field of a task, named as in the API.</source>
        <translation>プログラム向け: タスクの全フィールドを API と同じ名前で。</translation>
    </message>
    <message>
        <source>For people: the columns shown, under a title with the profile and the time of saving.</source>
        <translation>閲覧向け: 表示中の列。プロファイルと保存日時を含む見出しが付きます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveViewDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Replaces the view &quot;%1&quot;</source>
        <translation>ビュー「%1」を置き換えます</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SecretStore</name>
    <message>
        <source>The keyring has not answered yet. It may be asking for its password in another window.</source>
        <translation>キーリングがまだ応答していません。別のウィンドウでパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>the keyring does not answer: unlock it (Passwords and Keys, or KWallet Manager) and try again</source>
        <translation>キーリングが応答しません。ロックを解除して (「パスワードと鍵」または KWallet マネージャー)、もう一度試してください</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット: %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsActions</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Poll&amp;ing Settings…</source>
        <translation>ポーリングの設定(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;History Settings…</source>
        <translation>履歴の設定(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsDialog</name>
    <message>
        <source>Save the changes before closing?</source>
        <translation>閉じる前に変更を保存しますか?</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>保存しないと、変更は失われます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsPage</name>
    <message>
        <source>Changes apply immediately.</source>
        <translation>変更はすぐに適用されます。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use It Here</source>
        <translation>ここで使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All to Default</source>
        <translation>すべて既定値に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>In the table, a letter that is no shortcut begins a filter.</source>
        <translation>テーブルでは、ショートカットでない文字を押すとフィルターの入力が始まります。</translation>
    </message>
    <message>
        <source>Press the new keys for &quot;%1&quot;. Esc leaves them as they are.</source>
        <translation>「%1」の新しいキーを押してください。Esc を押すと元のままになります。</translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <comment>keys, reason</comment>
        <translation>%1 は受け付けられませんでした。%2</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, action</comment>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the keys %2 now.</source>
        <translation>「%1」のキーは %2 になりました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no keys now.</source>
        <translation>「%1」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change or reset that first.</source>
        <comment>keys, action</comment>
        <translation>%1 は「%2」のキーです。先にそちらを変更するかリセットしてください。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SingleInstance</name>
    <message>
        <source>another Taskwatch (process %1) is running but does not answer: end it and start again</source>
        <translation>別の Taskwatch (プロセス %1) が起動していますが、応答しません。終了させてから起動し直してください</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Order Added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>&amp;Reverse Order</source>
        <translation>逆順(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskActions</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Refresh A&amp;ll</source>
        <translation>すべて更新(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy I&amp;ds</source>
        <translation>ID をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Notify Me When &amp;It Ends</source>
        <translation>終了時に通知(&amp;I)</translation>
    </message>
    <message>
        <source>Open URL in &amp;Browser</source>
        <translation>URL をブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Open in Co&amp;nsole</source>
        <translation>コンソールで開く(&amp;N)</translation>
    </message>
    <message>
        <source>Poll the selected tasks now, or all tasks if none is selected</source>
        <translation>選択したタスクを今すぐポーリングします。選択がない場合はすべてのタスクをポーリングします</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Edit ▸ Copy As copies the row.</source>
        <translation>%1。「編集」▸「形式を選択してコピー」で行をコピーできます。</translation>
    </message>
    <message>
        <source>%1. %2 copies the row.</source>
        <translation>%1。%2 で行をコピーできます。</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot;</source>
        <translation>「%1」をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ids</source>
        <translation>
            <numerusform>%Ln 個の ID をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskGroupModel</name>
    <message>
        <source>Kind of error: %1</source>
        <translation>エラーの種類: %1</translation>
    </message>
    <message>
        <source>URL without a host</source>
        <translation>ホストのない URL</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of error and a host</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kind of error: %1, muted</source>
        <translation>エラーの種類: %1、ミュート中</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskHistoryTab</name>
    <message>
        <source>Changes of the task</source>
        <translation>タスクの変化</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskWindow</name>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
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
        <translation>別のウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>Show the list a second time, with another filter, order and columns</source>
        <translation>フィルター、並び順、列を変えて、リストをもう 1 つのウィンドウに表示します</translation>
    </message>
    <message>
        <source>Show the selected tasks side by side</source>
        <translation>選択したタスクを並べて表示します</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to open them in windows of their own</source>
        <translation>別のウィンドウで開くには、選択するタスクを %1 件以下にしてください</translation>
    </message>
    <message>
        <source>At most %1 tasks can have windows of their own. Close some first.</source>
        <translation>別のウィンドウで開けるタスクは %1 件までです。先にいくつか閉じてください。</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to compare them</source>
        <translation>比較するには、選択するタスクを %1 件以下にしてください</translation>
    </message>
    <message>
        <source>At most %1 comparisons can be open. Close some first.</source>
        <translation>開ける比較は %1 個までです。先にいくつか閉じてください。</translation>
    </message>
    <message>
        <source>At most %1 other windows can show the list</source>
        <translation>リストを表示できるほかのウィンドウは %1 個までです</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>This task has no history yet</source>
        <translation>このタスクにはまだ履歴がありません</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>when, how it is known, what</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>イベント %1 / %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TokenFinder</name>
    <message>
        <source>the token was stored only until Taskwatch exited: enter it again</source>
        <translation>トークンは Taskwatch の終了までしか保存されていませんでした。入力し直してください</translation>
    </message>
    <message>
        <source>no token is saved for this profile in the keyring: enter the token, or choose a file or an environment variable</source>
        <translation>このプロファイルのトークンはキーリングに保存されていません。トークンを入力するか、ファイルまたは環境変数を選んでください</translation>
    </message>
    <message>
        <source>$%1 is not set: set it and start Taskwatch again, or choose another source for the token</source>
        <translation>$%1 が設定されていません。設定して Taskwatch を起動し直すか、トークンの場所を別のものにしてください</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>$%1: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ToolBar</name>
    <message>
        <source>Toolba&amp;r</source>
        <translation>ツールバー(&amp;R)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Symbols &amp;and Text</source>
        <translation>アイコンとテキスト(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Symbols Only</source>
        <translation>アイコンのみ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text Only</source>
        <translation>テキストのみ(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how Toolbar</source>
        <translation>ツールバーを表示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrayIcon</name>
    <message>
        <source>&amp;Open Taskwatch</source>
        <translation>Taskwatch を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;Failed Tasks</source>
        <translation>失敗したタスクを表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notification Settings…</source>
        <translation>通知の設定(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mute Notifications</source>
        <translation>通知をミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unmute (Muted until %1)</source>
        <translation>ミュートを解除 (%1 までミュート中)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>ポーリングを一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendChart</name>
    <message>
        <source>Tasks and failures over time</source>
        <translation>タスクと失敗の推移</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込み中…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values appear at %1.</source>
        <translation>まだ何も記録されていません。最初の値は %1 に表示されます。</translation>
    </message>
    <message>
        <source>Nothing was recorded during this time. The next values appear at %1.</source>
        <translation>この間は何も記録されていません。次の値は %1 に表示されます。</translation>
    </message>
    <message>
        <source>Click to show only tasks with a failed attempt then</source>
        <translation>クリックすると、その時点で試行が失敗したタスクだけを表示します</translation>
    </message>
    <message>
        <source>Click to show only tasks that were %1 then</source>
        <comment>phase</comment>
        <translation>クリックすると、その時点で「%1」だったタスクだけを表示します</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is shown, a hint</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendDock</name>
    <message>
        <source>Over Time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>&amp;Over Time</source>
        <translation>推移(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendView</name>
    <message>
        <source>1 h</source>
        <comment>the last hour</comment>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>the last 6 hours</comment>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>the last 24 hours</comment>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>the last 7 days</comment>
        <translation>7 日</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>直近 6 時間</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>直近 7 日間</translation>
    </message>
    <message>
        <source>Failures by Host</source>
        <translation>ホスト別の失敗</translation>
    </message>
    <message>
        <source>Divide the failures by the host of the tasks&apos; URL</source>
        <translation>失敗をタスクの URL のホスト別に分けます</translation>
    </message>
    <message>
        <source>Whole Range</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Show all of the time again (double click, Esc)</source>
        <translation>期間全体を再び表示します (ダブルクリック、Esc)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>やり直しました: %1。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 をリストから削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tasks.</source>
        <translation>
            <numerusform>%Ln 件のタスクをリストから削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Apply, save or manage views: filter, columns and sort order under a name</source>
        <translation>ビュー (名前を付けたフィルター、列、並び順) の適用、保存、管理</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>The window no longer shows the view as it was saved. Save the changes, or apply it again.</source>
        <translation>ウィンドウの表示は保存されたビューと異なっています。変更を保存するか、ビューを適用し直してください。</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>ビュー: %1、変更あり</translation>
    </message>
    <message>
        <source>The current view. Click to apply, save or manage views.</source>
        <translation>現在のビュー。クリックするとビューの適用、保存、管理ができます。</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>ビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;Changes</source>
        <translation>変更を保存(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save View As…</source>
        <translation>名前を付けてビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>ビューを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Save Changes of View</source>
        <translation>ビューの変更を保存</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>保存されたビューはありません</translation>
    </message>
    <message>
        <source>Save &amp;Changes to &quot;%1&quot;</source>
        <translation>変更を「%1」に保存(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WallMode</name>
    <message>
        <source>&amp;Wall Mode</source>
        <translation>大画面モード(&amp;W)</translation>
    </message>
    <message>
        <source>Leave Wall Mode</source>
        <translation>大画面モードを終了</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowHelp</name>
    <message>
        <source>About Taskwatch</source>
        <translation>Taskwatch について</translation>
    </message>
    <message>
        <source>Taskwatch %1
Monitors tasks in HTTP task queues. It only reads.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Taskwatch %1
HTTP タスクキューのタスクを監視します。読み取りだけを行います。

GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowPanes</name>
    <message>
        <source>Esc or F11 leaves wall mode</source>
        <translation>Esc または F11 で大画面モードを終了します</translation>
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
        <translation>文字キーは入力に使います。Ctrl または Alt を加えるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>This key moves in the window. Add Ctrl or Alt, or use a function key.</source>
        <translation>このキーはウィンドウ内の移動に使います。Ctrl または Alt を加えるか、ファンクションキーを使ってください。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowZoom</name>
    <message>
        <source>&amp;Zoom In</source>
        <translation>拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>通常のサイズ</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>表示密度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>ゆったり(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>コンパクト(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>%1遅延</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>今すぐ</translation>
    </message>
</context>
<context>
    <name>TimelineHints</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>events</comment>
        <translation>
            <numerusform>、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here:</source>
        <translation>同じ位置にあるもの:</translation>
    </message>
    <message>
        <source>Next attempt (nextProcessAt): %1</source>
        <translation>次の試行 (nextProcessAt): %1</translation>
    </message>
    <message>
        <source>Deadline, passed</source>
        <translation>期限 (経過済み)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>This time is by the endpoint&apos;s clock. The mark is placed by this computer&apos;s clock.</source>
        <translation>この時刻はエンドポイントの時計によるものです。印はこのコンピューターの時計に合わせて置かれています。</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it. Since:</source>
        <translation>サーバーの報告。ポーリングでは観測されていません。開始:</translation>
    </message>
    <message>
        <source>Since, as told by the server:</source>
        <translation>サーバーの報告による開始:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>開始:</translation>
    </message>
    <message>
        <source>%1 for %2 so far</source>
        <comment>state, length of time</comment>
        <translation>%1、これまで %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, length of time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>The state changed between two polls, %1 apart.</source>
        <translation>状態は、%1間隔の 2 回のポーリングの間に変化しました。</translation>
    </message>
    <message>
        <source>Second poll:</source>
        <translation>2 回目のポーリング:</translation>
    </message>
    <message>
        <source>Break: %1 without a change, drawn short.</source>
        <translation>省略: %1の間変化がないため、短く描いています。</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms, the wheel scrolls, dragging moves. Keys: + and − zoom, 0 fits all, ← and → move between events.</source>
        <translation>Ctrl+ホイールで拡大/縮小、ホイールでスクロール、ドラッグで移動。キー: + と − で拡大/縮小、0 で全体表示、← と → でイベント間を移動。</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>no change for %1</source>
        <comment>a length of time, drawn short</comment>
        <translation>%1の間変化なし</translation>
    </message>
    <message>
        <source>no polling for %1</source>
        <translation>%1の間ポーリングなし</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt; a countdown, or how long it is overdue</comment>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>deadline passed %1</source>
        <translation>期限切れ (%1)</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>期限: %1</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>プロファイルのトークンを標準入力から読み込むことはできません。ファイルを選んでください</translation>
    </message>
    <message>
        <source>%1 is not a regular file: choose one whose first line is the token</source>
        <translation>%1 は通常のファイルではありません。1 行目がトークンであるファイルを選んでください</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read: %2; check that it exists and that you can read it</source>
        <translation>トークンファイル %1 を読み込めません: %2。ファイルが存在し、読み取れることを確認してください</translation>
    </message>
    <message>
        <source>in the token file %1: %2</source>
        <translation>トークンファイル %1: %2</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file %1. Use chmod 600 to prevent that.</source>
        <translation>このマシンのほかのユーザーがトークンファイル %1 を読み取れます。chmod 600 を使って防いでください。</translation>
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
        <translation>タスクなし</translation>
    </message>
</context>
<context>
    <name>TrendPainter</name>
    <message>
        <source>Failures per minute</source>
        <translation>1 分あたりの失敗</translation>
    </message>
    <message>
        <source>others</source>
        <comment>failures at other hosts</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1 (%2 a minute)</source>
        <translation>%1 (1 分あたり %2)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>プログラムが起動していなかった</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>ウィンドウが隠れていた</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>エンドポイントに接続できなかった</translation>
    </message>
    <message>
        <source>nothing was watched</source>
        <translation>監視対象がなかった</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>コンピューターがスリープしていた</translation>
    </message>
    <message>
        <source>no polling: %1</source>
        <translation>ポーリングなし: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, phase</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, number of failures</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>failures at other hosts</comment>
        <translation>その他 %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>ホストなし</translation>
    </message>
    <message>
        <source>no failed attempts</source>
        <translation>失敗した試行なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>失敗した試行 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed attempts at %1</source>
        <translation>%1 の失敗した試行</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>phase, time</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message>
        <source>The endpoint knows none of these tasks. Check the region and the API version.</source>
        <translation>エンドポイントはこれらのタスクのいずれも認識していません。リージョンと API のバージョンを確認してください。</translation>
    </message>
    <message>
        <source>Polling continues.</source>
        <translation>ポーリングは継続します。</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint no longer finds %Ln tasks that it found before. It is probably another server, or its data is lost. These tasks do not count as gone.</source>
        <translation>
            <numerusform>以前は見つかった %Ln 件のタスクが、エンドポイントで見つからなくなりました。別のサーバーになったか、データが失われた可能性があります。これらのタスクは消失として扱いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taskwatch tries again automatically.</source>
        <translation>Taskwatch は自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server requested a longer wait. Polling resumes at %1, in %2.</source>
        <translation>サーバーがより長い待機を求めました。ポーリングは %1 (%2後) に再開します。</translation>
    </message>
    <message>
        <source>Polling resumes at %1, in %2, at half the rate.</source>
        <translation>ポーリングは %1 (%2後) に、半分のレートで再開します。</translation>
    </message>
    <message>
        <source>Polling stopped. Refresh (F5) tries again.</source>
        <translation>ポーリングを停止しました。更新 (F5) で再試行します。</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>%1後に再試行します。</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>再試行しています。</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Write {taskId} where the id belongs in the address.</source>
        <translation>アドレスの ID が入る位置に {taskId} と書いてください。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http:// and has a host and no user.</source>
        <translation>https:// または http:// で始まり、ホストを含み、ユーザーを含まないアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next Form</source>
        <translation>次の形式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>no Taskwatch is running, so there is nothing to pause</source>
        <translation>起動中の Taskwatch がないため、一時停止するものがありません</translation>
    </message>
    <message>
        <source>%1
See taskwatch --help.</source>
        <translation>%1
taskwatch --help を参照してください。</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>一部が欠けています</translation>
    </message>
    <message>
        <source>could not write the output: %1</source>
        <translation>出力を書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>printUnsaved</name>
    <message>
        <source>a settings file was not valid; a copy of it was saved as %1 before it was changed</source>
        <translation>設定ファイルが有効ではありませんでした。変更する前に、そのコピーを %1 として保存しました</translation>
    </message>
</context>
</TS>
