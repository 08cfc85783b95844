<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlertSentence</name>
    <message>
        <source>%1 is waiting</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 正在等待</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 正在运行</translation>
    </message>
    <message>
        <source>%1 is retrying</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 正在重试</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 已成功</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 已失败</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>%1 is in an unknown state</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 处于未知状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are waiting</source>
        <translation>
            <numerusform>%Ln 个任务正在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are running</source>
        <translation>
            <numerusform>%Ln 个任务正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are retrying</source>
        <translation>
            <numerusform>%Ln 个任务正在重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks succeeded</source>
        <translation>
            <numerusform>%Ln 个任务已成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed</source>
        <translation>
            <numerusform>%Ln 个任务已失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were cancelled</source>
        <translation>
            <numerusform>%Ln 个任务已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are in an unknown state</source>
        <translation>
            <numerusform>%Ln 个任务处于未知状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are waiting</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务正在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are running</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are retrying</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务正在重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 succeeded</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务已成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 failed</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务已失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were cancelled</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are in an unknown state</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务处于未知状态</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 已消失</translation>
    </message>
    <message>
        <source>%1 was retried</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 已重试</translation>
    </message>
    <message>
        <source>%1 was retried %2 times or more</source>
        <comment>a task&apos;s id, a number</comment>
        <translation>%1 已重试 %2 次或更多</translation>
    </message>
    <message>
        <source>%1 has an error</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 有错误</translation>
    </message>
    <message>
        <source>%1 is overdue by more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 逾期超过 %2</translation>
    </message>
    <message>
        <source>%1 got no answer for more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>%1 已超过 %2未得到响应</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are gone</source>
        <translation>
            <numerusform>%Ln 个任务已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried</source>
        <translation>
            <numerusform>%Ln 个任务已重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried %1 times or more</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%Ln 个任务已重试 %1 次或更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have an error</source>
        <translation>
            <numerusform>%Ln 个任务有错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are overdue by more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln 个任务逾期超过 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks got no answer for more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%Ln 个任务已超过 %1未得到响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are gone</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务已重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried %2 times or more</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务已重试 %2 次或更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 have an error</source>
        <comment>a host</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务有错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are overdue by more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务逾期超过 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 got no answer for more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>发往 %1 的 %Ln 个任务已超过 %2未得到响应</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiFile</name>
    <message>
        <source>exactly one of &quot;at&quot;, &quot;sum&quot;, &quot;idPart&quot; and &quot;count&quot; must name the place of the fact</source>
        <translation>“at”“sum”“idPart”“count”中必须恰好有一个指明数据项的位置</translation>
    </message>
    <message>
        <source>the list is empty; name a place of the fact</source>
        <translation>列表为空；请指明数据项的位置</translation>
    </message>
    <message>
        <source>&quot;rows&quot; are reports already</source>
        <translation>“rows”本身已经是报告</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a task needs it</source>
        <translation>缺少“%1”；任务必须有此项</translation>
    </message>
    <message>
        <source>the state cannot depend on the state; leave out &quot;whenPhase&quot; and &quot;whenState&quot;</source>
        <translation>状态不能取决于状态本身；请去掉“whenPhase”和“whenState”</translation>
    </message>
    <message>
        <source>a fact is taken from rows, but the file has no &quot;rows&quot;</source>
        <translation>有数据项取自各行，但文件中没有“rows”</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is listed twice</source>
        <translation>状态“%1”列出了两次</translation>
    </message>
    <message>
        <source>no state is named, so no task could ever be finished</source>
        <translation>没有指明任何状态，因此任务永远无法结束</translation>
    </message>
    <message>
        <source>every successful answer would mean &quot;not found&quot;; add &quot;empty&quot; or &quot;at&quot;</source>
        <translation>所有成功的响应都会表示“未找到”；请添加“empty”或“at”</translation>
    </message>
    <message>
        <source>a path must begin with / and name something</source>
        <translation>路径必须以 / 开头，并且指明某项内容</translation>
    </message>
    <message>
        <source>name the header, as in {&quot;header&quot;: &quot;X-Api-Key&quot;}</source>
        <translation>请指明标头，例如 {&quot;header&quot;: &quot;X-Api-Key&quot;}</translation>
    </message>
    <message>
        <source>{%1} is unknown; the parts of an id are %2</source>
        <translation>{%1} 未知；ID 的组成部分有 %2</translation>
    </message>
    <message>
        <source>the request must contain {%1}</source>
        <translation>请求必须包含 {%1}</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, line %2, &quot;%3&quot;: %4</source>
        <translation>%1，第 %2 行，“%3”：%4</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>文件大于 %1 字节</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>the key is used twice</source>
        <translation>键重复使用</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>此处应为 JSON 对象</translation>
    </message>
    <message>
        <source>the file has format %1, and this version of Taskwatch reads format %2; update Taskwatch</source>
        <translation>文件的格式版本为 %1，而此版本的 Taskwatch 读取格式 %2；请更新 Taskwatch</translation>
    </message>
    <message>
        <source>write &quot;format&quot;: %1</source>
        <translation>请写 &quot;format&quot;: %1</translation>
    </message>
    <message>
        <source>a place must begin with a text of at least %1 characters</source>
        <translation>位置必须以至少 %1 个字符的文本开头</translation>
    </message>
    <message>
        <source>two names in braces must have a text between them</source>
        <translation>花括号中的两个名称之间必须有文本</translation>
    </message>
    <message>
        <source>the last name must be {%1}</source>
        <translation>最后一个名称必须是 {%1}</translation>
    </message>
    <message>
        <source>a part is listed twice</source>
        <translation>某个组成部分列出了两次</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>此处应为：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>unknown key; the keys here are %1</source>
        <translation>未知的键；此处可用的键有 %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the name of an environment variable: letters, digits and _</source>
        <translation>环境变量的名称：字母、数字和 _</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本的列表</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a list of texts, numbers, true and false</source>
        <translation>由文本、数字、true 和 false 组成的列表</translation>
    </message>
    <message>
        <source>the name of a header: letters, digits, - and _</source>
        <translation>标头的名称：字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>a { must be followed by a name and }, as in {id}</source>
        <translation>{ 之后必须有名称和 }，例如 {id}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phase</source>
        <translation>“%1”不是阶段</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>{ } 中的对象</translation>
    </message>
    <message>
        <source>a list of objects, as in [{ … }]</source>
        <translation>对象的列表，例如 [{ … }]</translation>
    </message>
    <message>
        <source>a list is named by letters, digits, _ and -, and begins with a letter</source>
        <translation>列表的名称由字母、数字、_ 和 - 组成，并以字母开头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else; use another name</source>
        <translation>“%1”已有其他含义；请换一个名称</translation>
    </message>
    <message>
        <source>{%1} is in the path</source>
        <translation>{%1} 位于路径中</translation>
    </message>
    <message>
        <source>{%1} has the name of the list, so it is always given; leave it out here</source>
        <translation>{%1} 与列表同名，因此始终会给出；请在此处去掉</translation>
    </message>
    <message>
        <source>{%1} is not in the request</source>
        <translation>{%1} 不在请求中</translation>
    </message>
    <message>
        <source>a list has at most %1 names in braces</source>
        <translation>一个列表的花括号中最多有 %1 个名称</translation>
    </message>
    <message>
        <source>&quot;size&quot; is missing; it is sent as &quot;%1&quot;</source>
        <translation>缺少“size”；它作为“%1”发送</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fact of a task</source>
        <translation>“%1”不是任务的数据项</translation>
    </message>
    <message>
        <source>a list without ids cannot be read</source>
        <translation>没有 ID 的列表无法读取</translation>
    </message>
    <message>
        <source>the request must contain {%1}, because the ids of the tasks contain it</source>
        <translation>请求必须包含 {%1}，因为任务的 ID 包含它</translation>
    </message>
    <message>
        <source>with &quot;rows&quot;, a list is read only for the ids in it</source>
        <translation>使用“rows”时，只为取得其中的 ID 而读取列表</translation>
    </message>
    <message>
        <source>such a list must have one page or pages by cursor, and ids of one part</source>
        <translation>此类列表必须只有一页或使用游标分页，并且 ID 只有一个组成部分</translation>
    </message>
    <message>
        <source>the request of such a list must contain {%1} and no other name</source>
        <translation>此类列表的请求必须包含 {%1}，且不含其他名称</translation>
    </message>
    <message>
        <source>such a list is read in place of single tasks, so only &quot;deadline&quot; may be missing in it</source>
        <translation>此类列表代替单个任务读取，因此其中只能缺少“deadline”</translation>
    </message>
    <message>
        <source>another list is that of the group already; only one can be</source>
        <translation>已有另一个列表是该组的列表；只能有一个</translation>
    </message>
    <message>
        <source>{%1} has no value in this request</source>
        <translation>{%1} 在此请求中没有值</translation>
    </message>
    <message>
        <source>ids of several parts cannot be requested together</source>
        <translation>由多个部分组成的 ID 无法一起请求</translation>
    </message>
    <message>
        <source>give the number of ids that a request may contain, at least 2</source>
        <translation>请给出一次请求可包含的 ID 数量，至少为 2</translation>
    </message>
    <message>
        <source>&quot;send&quot; is missing; it is the parameter of the cursor</source>
        <translation>缺少“send”；它是游标的参数</translation>
    </message>
    <message>
        <source>a feed consists of rows, but the file has no &quot;rows&quot;</source>
        <translation>feed 由行组成，但文件中没有“rows”</translation>
    </message>
    <message>
        <source>the path must begin with /; it is below the base address of the profile</source>
        <translation>路径必须以 / 开头；它位于配置方案的基础地址之下</translation>
    </message>
    <message>
        <source>the path must stay below the base address: no //, . or ..</source>
        <translation>路径必须保持在基础地址之下：不能有 //、. 或 ..</translation>
    </message>
    <message>
        <source>a path has no blanks, ? or #; write a query as &quot;query&quot;, the rest as %20</source>
        <translation>路径中不能有空格、? 或 #；请将查询写为“query”，其余写为 %20</translation>
    </message>
</context>
<context>
    <name>ApiFiles</name>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>there is no API &quot;%1&quot;; the known ones are %2</source>
        <translation>没有 API“%1”；已知的有 %2</translation>
    </message>
</context>
<context>
    <name>ApiProblemText</name>
    <message>
        <source>Nothing is polled or added, because the API of this profile cannot be used: %1. The list and its history are kept. Columns and filters have their usual names in place of the API&apos;s. Correct this, then close this window and open the profile again.</source>
        <translation>由于此配置方案的 API 无法使用，不会轮询或添加任何任务：%1。列表及其历史会保留。列和筛选器使用通用名称，而不是该 API 的名称。请更正此问题，然后关闭此窗口并重新打开该配置方案。</translation>
    </message>
    <message>
        <source>The API of this recording cannot be used: %1. Tasks and history are complete. Columns and filters have their usual names in place of the API&apos;s, and curl commands cannot be copied.</source>
        <translation>此记录的 API 无法使用：%1。任务和历史是完整的。列和筛选器使用通用名称，而不是该 API 的名称；无法复制 curl 命令。</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>the token contains a space, a control character or a non-ASCII character</source>
        <translation>令牌包含空格、控制字符或非 ASCII 字符</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>令牌为空</translation>
    </message>
    <message>
        <source>the token has %1 bytes; the limit is %2</source>
        <translation>令牌有 %1 字节；上限为 %2</translation>
    </message>
    <message>
        <source>the token is the name of a variable, such as ${TOKEN}, not its value; the program that should have replaced it did not</source>
        <translation>令牌是变量的名称（例如 ${TOKEN}），而不是变量的值；本应替换它的程序没有替换</translation>
    </message>
    <message>
        <source>the token has a quote mark at one end only; it may be cut</source>
        <translation>令牌只有一端有引号；可能已被截断</translation>
    </message>
    <message>
        <source>the token contains an invisible character; type it or copy it again</source>
        <translation>令牌包含不可见字符；请手动输入或重新复制</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>不是常规文件</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. No existing file was changed. %3</source>
        <comment>a file, why, what to do</comment>
        <translation>无法写入“%1”：%2。现有文件均未更改。%3</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another.</source>
        <translation>文件夹不存在：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>请在该处释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>请选择您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>请选择其他文件夹，或重试。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>ByteText</name>
    <message>
        <source>not a text file</source>
        <translation>不是文本文件</translation>
    </message>
</context>
<context>
    <name>CellFilter</name>
    <message numerus="yes">
        <source>%n retries</source>
        <comment>of a task</comment>
        <translation>
            <numerusform>%n 次重试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>not polled yet</source>
        <translation>尚未轮询</translation>
    </message>
    <message>
        <source>passed %1</source>
        <comment>a deadline; %1 is an age</comment>
        <translation>%1已过</translation>
    </message>
    <message>
        <source>will miss by %1</source>
        <comment>a deadline; %1 is a duration</comment>
        <translation>将超出 %1</translation>
    </message>
    <message>
        <source>finished or removed</source>
        <comment>not found several times in a row, polled rarely</comment>
        <translation>已结束或已移除</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>not found several times in a row, polled rarely or no longer</comment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>过时 %1</translation>
    </message>
    <message>
        <source>final</source>
        <comment>the state of a task that cannot change any more</comment>
        <translation>最终状态</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>attempt failed</source>
        <translation>尝试失败</translation>
    </message>
    <message>
        <source>No events observed yet</source>
        <translation>尚未观察到事件</translation>
    </message>
    <message>
        <source>Observed events, oldest first:</source>
        <translation>观察到的事件，最早的在前：</translation>
    </message>
    <message numerus="yes">
        <source>%n retries; the maximum is unknown</source>
        <translation>
            <numerusform>%n 次重试；上限未知</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt (nextProcessAt) is %1 after the deadline.</source>
        <translation>下一次尝试（nextProcessAt）比截止时间晚 %1。</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>尚未轮询</translation>
    </message>
    <message>
        <source>Last poll:
%1</source>
        <translation>上次轮询：
%1</translation>
    </message>
    <message>
        <source>Not found %1 times in a row, but it was there before: it was finished or removed. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>连续 %1 次未找到，但之前存在：它已结束或已移除。此任务现在很少轮询。刷新会立即轮询它。</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>连续 %1 次未找到。此任务现在很少轮询。刷新会立即轮询它。</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is no longer polled. Refresh polls it again.</source>
        <translation>连续 %1 次未找到。此任务不再轮询。刷新会再次轮询它。</translation>
    </message>
    <message>
        <source>This task is final. It is polled again within %1, in case it is run again.</source>
        <translation>此任务处于最终状态。会在 %1内再次轮询，以防它重新运行。</translation>
    </message>
    <message>
        <source>Polled again within %1.</source>
        <translation>会在 %1内再次轮询。</translation>
    </message>
    <message>
        <source>This task is final and is no longer polled. Refresh polls it again.</source>
        <translation>此任务处于最终状态，不再轮询。刷新会再次轮询它。</translation>
    </message>
    <message>
        <source>The values shown were last confirmed:
%1</source>
        <translation>所示的值上次确认于：
%1</translation>
    </message>
    <message>
        <source>No poll has found a change yet</source>
        <translation>轮询尚未发现变化</translation>
    </message>
    <message>
        <source>The changes were observed before Taskwatch was started</source>
        <translation>变化是在 Taskwatch 启动之前观察到的</translation>
    </message>
    <message>
        <source>Last change: %1, observed %2</source>
        <translation>上次变化：%1，观察于 %2</translation>
    </message>
    <message>
        <source>Flagged, because these facts do not fit together:</source>
        <translation>已标记，因为以下数据相互矛盾：</translation>
    </message>
    <message>
        <source>Look into the service that runs the task.</source>
        <translation>请检查运行该任务的服务。</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>retries</comment>
        <translation>已用尽</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries used</source>
        <comment>a number</comment>
        <translation>
            <numerusform>已用 %1/%Ln 次重试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a number of retries</comment>
        <translation>剩余 %1 次</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>%1 is not a regular file; choose another</source>
        <translation>%1 不是常规文件；请选择其他文件</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2; check that it exists and that you can read it, or choose another</source>
        <translation>无法读取文件 %1：%2；请检查它是否存在以及您是否可以读取它，或选择其他文件</translation>
    </message>
    <message>
        <source>the file %1 is too large for certificates; choose another</source>
        <translation>文件 %1 作为证书文件过大；请选择其他文件</translation>
    </message>
    <message>
        <source>%1 contains no private key in PEM form; choose the file with the key of the client certificate</source>
        <translation>%1 不包含 PEM 格式的私钥；请选择包含客户端证书密钥的文件</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted; enter its passphrase in the profile</source>
        <translation>%1 中的密钥已加密；请在配置方案中输入其密码短语</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read with this passphrase; enter it again</source>
        <translation>无法用此密码短语读取 %1 中的密钥；请重新输入</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read; Taskwatch can use RSA and EC keys</source>
        <translation>无法读取 %1 中的密钥；Taskwatch 可以使用 RSA 和 EC 密钥</translation>
    </message>
    <message>
        <source>%1 contains no certificate in PEM or PKCS#12 form; choose another</source>
        <translation>%1 不包含 PEM 或 PKCS#12 格式的证书；请选择其他文件</translation>
    </message>
    <message>
        <source>%1 cannot be read with this passphrase; enter it again, or, if an old program made the file, convert it with openssl pkcs12 -legacy</source>
        <translation>无法用此密码短语读取 %1；请重新输入，如果该文件由旧程序生成，请用 openssl pkcs12 -legacy 转换</translation>
    </message>
    <message>
        <source>the key in %1 does not belong to the client certificate in %2; choose the key that does</source>
        <translation>%1 中的密钥不属于 %2 中的客户端证书；请选择与之对应的密钥</translation>
    </message>
    <message>
        <source>the CA file %1 contains no certificate in PEM form; choose another, or convert it with openssl x509 -inform DER</source>
        <translation>CA 文件 %1 不包含 PEM 格式的证书；请选择其他文件，或用 openssl x509 -inform DER 转换</translation>
    </message>
    <message>
        <source>the CA file %1 expired on %2; get a new one</source>
        <translation>CA 文件 %1 已于 %2 过期；请获取新的文件</translation>
    </message>
    <message>
        <source>the client certificate %1 expired on %2; get a new one</source>
        <translation>客户端证书 %1 已于 %2 过期；请获取新的证书</translation>
    </message>
    <message>
        <source>the client certificate %1 is not valid before %2; check this machine&apos;s clock, or get a new one</source>
        <translation>客户端证书 %1 在 %2 之前无效；请检查本机的时钟，或获取新的证书</translation>
    </message>
</context>
<context>
    <name>CheatLines</name>
    <message>
        <source>%1%2: </source>
        <comment>titles of menus</comment>
        <translation>%1%2：</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>go to the detail of the task</source>
        <translation>转到任务的详情</translation>
    </message>
    <message>
        <source>Ctrl+double click</source>
        <translation>Ctrl+双击</translation>
    </message>
    <message>
        <source>open the task in a window of its own</source>
        <translation>在单独的窗口中打开任务</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>其他字母</translation>
    </message>
    <message>
        <source>begin a filter</source>
        <translation>开始筛选</translation>
    </message>
    <message>
        <source>begin a filter; %1 are shortcuts</source>
        <comment>letters</comment>
        <translation>开始筛选；%1 是快捷键</translation>
    </message>
    <message>
        <source>step back: from the detail to the table, then to the filter, clear it, and go back to the table</source>
        <translation>逐步返回：从详情到表格，再到筛选框，清除筛选，然后回到表格</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>text in the id, message id, URL, error or state</source>
        <translation>ID、消息 ID、URL、错误或状态中的文本</translation>
    </message>
    <message>
        <source>tasks in this phase, and this text</source>
        <translation>处于此阶段并含有此文本的任务</translation>
    </message>
    <message>
        <source>tasks that do not match this</source>
        <translation>不符合此条件的任务</translation>
    </message>
    <message>
        <source>the exact phrase</source>
        <translation>完全一致的短语</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>两者之一</translation>
    </message>
</context>
<context>
    <name>CheckApi</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>  cannot be right: %1: %2</source>
        <translation>  不可能正确：%1：%2</translation>
    </message>
    <message>
        <source>  The state is not in &quot;states&quot;, so the task would never be finished.</source>
        <translation>  该状态不在“states”中，因此任务永远不会结束。</translation>
    </message>
    <message>
        <source>told by the server:</source>
        <translation>由服务器告知：</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>尝试 %1 失败</translation>
    </message>
    <message>
        <source>request: GET {base}%1</source>
        <translation>请求：GET {base}%1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>无法读取标准输入：%1</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>没有 ID</translation>
    </message>
    <message>
        <source>  %1: not a task: %2</source>
        <translation>  %1：不是任务：%2</translation>
    </message>
    <message>
        <source>  %1: %2 (phase %3)</source>
        <translation>  %1：%2（阶段：%3）</translation>
    </message>
    <message>
        <source>the answer is not a list: %1</source>
        <translation>响应不是列表：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which only the ids are used</source>
        <translation>
            <numerusform>%n 个条目，仅使用其中的 ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page cannot be found: %1</source>
        <translation>找不到下一页：%1</translation>
    </message>
    <message>
        <source>The page is full. There may be more, which cannot be read without &quot;pages/by&quot;.</source>
        <translation>此页已满。可能还有更多内容，没有“pages/by”则无法读取。</translation>
    </message>
    <message>
        <source>the answer means that there is no such task</source>
        <translation>该响应表示没有此任务</translation>
    </message>
    <message>
        <source>with status %1 the answer means that there is no such task</source>
        <translation>状态码为 %1 时，该响应表示没有此任务</translation>
    </message>
    <message>
        <source>error text: %1</source>
        <translation>错误文本：%1</translation>
    </message>
    <message>
        <source>the answer is not a task: %1</source>
        <translation>响应不是任务：%1</translation>
    </message>
    <message>
        <source>--id must name one task or one list, and names %1</source>
        <translation>--id 必须指明一个任务或一个列表，但指明了 %1 个</translation>
    </message>
    <message>
        <source>%1 is valid: %2</source>
        <translation>%1 有效：%2</translation>
    </message>
    <message>
        <source>%1 (phase %2, final)</source>
        <comment>a state</comment>
        <translation>%1（阶段：%2，最终状态）</translation>
    </message>
    <message>
        <source>%1 (phase %2)</source>
        <comment>a state</comment>
        <translation>%1（阶段：%2）</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>verb, the text of a field</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>%1; the other values are from %2</source>
        <comment>a failed poll; when the other values were confirmed</comment>
        <translation>%1；其他值来自 %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Base address of the endpoint. Default: what the API&apos;s environment variable contains, else the API&apos;s own address.</source>
        <translation>端点的基础地址。默认值：该 API 的环境变量的内容，否则为该 API 自身的地址。</translation>
    </message>
    <message>
        <source>Use the endpoint and token of this profile (see Settings).</source>
        <translation>使用此配置方案的端点和令牌（见“设置”）。</translation>
    </message>
    <message>
        <source>The API of the endpoint: its name, such as %1, or an API file that you wrote.</source>
        <translation>端点的 API：其名称，例如 %1，或您编写的 API 文件。</translation>
    </message>
    <message>
        <source>Check this API file. If --id is given, also print what it makes of the answer on standard input, fact by fact.</source>
        <translation>检查此 API 文件。如果给出 --id，还会逐项打印它对标准输入中的响应的解读结果。</translation>
    </message>
    <message>
        <source>With --check-api: the id of the task, or the list, that the answer is about.</source>
        <translation>与 --check-api 一起使用：响应所涉及的任务或列表的 ID。</translation>
    </message>
    <message>
        <source>Print the ids that pasting a text would find, one JSON object per line. The text is a file, or standard input. Polls nothing.</source>
        <translation>打印粘贴某段文本时会找到的 ID，每行一个 JSON 对象。文本来自文件或标准输入。不进行任何轮询。</translation>
    </message>
    <message>
        <source>Allow plain http to other machines. The token is then sent unencrypted.</source>
        <translation>允许以明文 http 连接其他计算机。此时令牌以未加密方式发送。</translation>
    </message>
    <message>
        <source>Read the token from the first line of this file; - is standard input. Default: the API&apos;s environment variable.</source>
        <translation>从此文件的第一行读取令牌；- 表示标准输入。默认值：该 API 的环境变量。</translation>
    </message>
    <message>
        <source>Watch simulated tasks. Needs no endpoint and no token.</source>
        <translation>监视模拟任务。不需要端点和令牌。</translation>
    </message>
    <message>
        <source>Open a window for the first profile that has none. If no Taskwatch is running, this starts it as usual.</source>
        <translation>为第一个没有窗口的配置方案打开窗口。如果 Taskwatch 没有运行，则照常启动。</translation>
    </message>
    <message>
        <source>Pause polling in all windows that are open, then exit.</source>
        <translation>在所有打开的窗口中暂停轮询，然后退出。</translation>
    </message>
    <message>
        <source>Show a recording that was saved with Save Recording. Sends no requests and needs no token.</source>
        <translation>显示用“保存记录”保存的记录。不发送请求，也不需要令牌。</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and exit. Needs no display with QT_QPA_PLATFORM=offscreen.</source>
        <translation>将窗口的截图保存为 PNG 并退出。设置 QT_QPA_PLATFORM=offscreen 时不需要显示器。</translation>
    </message>
    <message>
        <source>Seconds before the screenshot (default 3).</source>
        <translation>截图前等待的秒数（默认 3）。</translation>
    </message>
    <message>
        <source>Open no window: poll each task once and print as table, json or csv.</source>
        <translation>不打开窗口：每个任务轮询一次，并以 table、json 或 csv 格式打印。</translation>
    </message>
    <message>
        <source>With --print: poll until every task is answered or finished, then print. Changes are reported on standard error.</source>
        <translation>与 --print 一起使用：轮询直到每个任务都已得到响应（answered）或已结束（finished），然后打印。变化会报告到标准错误输出。</translation>
    </message>
    <message>
        <source>Stop --print after this many seconds and print what is known (default: no limit).</source>
        <translation>在此秒数后停止 --print，并打印已知内容（默认：无限制）。</translation>
    </message>
    <message>
        <source>Time limit for each request in seconds (default 10).</source>
        <translation>每个请求的时间限制，以秒为单位（默认 10）。</translation>
    </message>
    <message>
        <source>Print the names of the profiles, one per line, and exit.</source>
        <translation>打印配置方案的名称，每行一个，然后退出。</translation>
    </message>
    <message>
        <source>Print the names of the APIs, one per line, and exit.</source>
        <translation>打印 API 的名称，每行一个，然后退出。</translation>
    </message>
    <message>
        <source>Check that everything the program needs is installed, then exit.</source>
        <translation>检查程序所需的一切是否已安装，然后退出。</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>打印版本并退出。</translation>
    </message>
    <message>
        <source>With --version, also print the libraries in use, their versions and licences.</source>
        <translation>与 --version 一起使用时，还会打印所用的库及其版本和许可证。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>打印此帮助并退出。</translation>
    </message>
    <message>
        <source>Watches tasks of task queues that are reachable over HTTP. It sends only GET requests.</source>
        <translation>监视可通过 HTTP 访问的任务队列中的任务。只发送 GET 请求。</translation>
    </message>
    <message>
        <source>Ids of tasks, and lists of tasks, to watch. A list is written as in the API file: message:ID, or queue:emails state:failed. An id that begins with msg_ is the list of the tasks of a message, like msg:ID; task:ID is always a task. Use - to read more ids from standard input, one per line or in any text that marks them. The name of a recording, FILE.taskwatch, opens it as --open does.</source>
        <translation>要监视的任务 ID 和任务列表。列表按 API 文件中的写法书写：message:ID，或 queue:emails state:failed。以 msg_ 开头的 ID 是某条消息的任务列表，与 msg:ID 相同；task:ID 始终是任务。使用 - 可从标准输入读取更多 ID，每行一个，或位于任何标明 ID 的文本中。记录的文件名 FILE.taskwatch 会像 --open 一样打开它。</translation>
    </message>
    <message>
        <source>--%1 requires a number of seconds from %2 to %3, not &quot;%4&quot;</source>
        <translation>--%1 需要 %2 到 %3 之间的秒数，而不是“%4”</translation>
    </message>
    <message>
        <source>--print requires table, json or csv, not &quot;%1&quot;</source>
        <translation>--print 需要 table、json 或 csv，而不是“%1”</translation>
    </message>
    <message>
        <source>--until requires answered or finished, not &quot;%1&quot;</source>
        <translation>--until 需要 answered 或 finished，而不是“%1”</translation>
    </message>
    <message>
        <source>--open requires a file name</source>
        <translation>--open 需要文件名</translation>
    </message>
    <message>
        <source>--open shows the tasks of a recording and cannot be combined with ids</source>
        <translation>--open 显示记录中的任务，不能与 ID 同时使用</translation>
    </message>
    <message>
        <source>--open cannot be combined with --%1</source>
        <translation>--open 不能与 --%1 同时使用</translation>
    </message>
    <message>
        <source>--pause cannot be combined with other options or ids</source>
        <translation>--pause 不能与其他选项或 ID 同时使用</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with ids</source>
        <translation>--new-window 不能与 ID 同时使用</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with --%1</source>
        <translation>--new-window 不能与 --%1 同时使用</translation>
    </message>
    <message>
        <source>--find-ids cannot be combined with --%1</source>
        <translation>--find-ids 不能与 --%1 同时使用</translation>
    </message>
    <message>
        <source>--find-ids reads one file; use - for standard input</source>
        <translation>--find-ids 读取一个文件；使用 - 表示标准输入</translation>
    </message>
    <message>
        <source>--id requires --check-api FILE</source>
        <translation>--id 需要 --check-api FILE</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --api; the profile says which API it has</source>
        <translation>--profile 不能与 --api 同时使用；使用哪个 API 由配置方案决定</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --api</source>
        <translation>--demo 不能与 --api 同时使用</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --endpoint or --token-file</source>
        <translation>--demo 不能与 --endpoint 或 --token-file 同时使用</translation>
    </message>
    <message>
        <source>--profile requires a profile name</source>
        <translation>--profile 需要配置方案名称</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --endpoint</source>
        <translation>--profile 不能与 --endpoint 同时使用</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --token-file; the profile says where its token is</source>
        <translation>--profile 不能与 --token-file 同时使用；令牌的位置由配置方案决定</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --profile</source>
        <translation>--demo 不能与 --profile 同时使用</translation>
    </message>
    <message>
        <source>--until requires --print FORMAT</source>
        <translation>--until 需要 --print FORMAT</translation>
    </message>
    <message>
        <source>--timeout requires --print FORMAT; use --request-timeout to limit single requests</source>
        <translation>--timeout 需要 --print FORMAT；要限制单个请求，请使用 --request-timeout</translation>
    </message>
    <message>
        <source>--after requires --screenshot FILE</source>
        <translation>--after 需要 --screenshot FILE</translation>
    </message>
    <message>
        <source>--print cannot be combined with --screenshot</source>
        <translation>--print 不能与 --screenshot 同时使用</translation>
    </message>
    <message>
        <source>the token and the ids cannot both be read from standard input; put the token in a file</source>
        <translation>令牌和 ID 不能都从标准输入读取；请将令牌放入文件</translation>
    </message>
    <message>
        <source>--print requires ids; use - to read them from standard input</source>
        <translation>--print 需要 ID；使用 - 可从标准输入读取</translation>
    </message>
    <message>
        <source>Every task was answered; with --until finished, all succeeded.</source>
        <translation>每个任务都已得到响应；使用 --until finished 时，全部成功。</translation>
    </message>
    <message>
        <source>Some tasks were not answered, are gone, or could not be written.</source>
        <translation>某些任务未得到响应、已消失或无法写出。</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>用法错误。</translation>
    </message>
    <message>
        <source>With --until finished: all finished, but some failed or were cancelled.</source>
        <translation>使用 --until finished：全部已结束，但有些已失败或已取消。</translation>
    </message>
    <message>
        <source>The --timeout was reached.</source>
        <translation>已达到 --timeout。</translation>
    </message>
    <message>
        <source>Interrupted (Ctrl+C); what was known is printed.</source>
        <translation>已中断（Ctrl+C）；已打印已知内容。</translation>
    </message>
    <message>
        <source>Terminated; what was known is printed.</source>
        <translation>已终止；已打印已知内容。</translation>
    </message>
    <message>
        <source>Exit codes of --print:</source>
        <translation>--print 的退出码：</translation>
    </message>
    <message>
        <source>If several apply, the first of these is used: a signal, 4, 1, 3.</source>
        <translation>如果有多个适用，则使用其中的第一个：信号、4、1、3。</translation>
    </message>
    <message>
        <source>--screenshot requires a file name</source>
        <translation>--screenshot 需要文件名</translation>
    </message>
    <message>
        <source>Open the windows minimized. If Taskwatch is running already, do nothing. For starting when you log in.</source>
        <translation>以最小化方式打开窗口。如果 Taskwatch 已在运行，则什么也不做。用于登录时启动。</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with ids</source>
        <translation>--minimized 不能与 ID 同时使用</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with --%1</source>
        <translation>--minimized 不能与 --%1 同时使用</translation>
    </message>
    <message>
        <source>Send requests through this proxy, http://HOST:PORT or socks5://HOST:PORT, or through none with the word none. Default: as the system or the environment says.</source>
        <translation>通过此代理（http://HOST:PORT 或 socks5://HOST:PORT）发送请求；写 none 则不使用代理。默认值：系统或环境的设置。</translation>
    </message>
    <message>
        <source>Trust the CA certificates in this PEM file besides the system&apos;s.</source>
        <translation>除系统的证书外，还信任此 PEM 文件中的 CA 证书。</translation>
    </message>
    <message>
        <source>Present this client certificate, in PEM or PKCS#12 form, to the endpoint.</source>
        <translation>向端点出示此客户端证书（PEM 或 PKCS#12 格式）。</translation>
    </message>
    <message>
        <source>The key of the client certificate in PEM form. Default: in the file of the certificate. An encrypted key needs a profile.</source>
        <translation>客户端证书的 PEM 格式密钥。默认值：证书文件中的密钥。已加密的密钥需要配置方案。</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --%1; the profile says how its endpoint is reached</source>
        <translation>--profile 不能与 --%1 同时使用；连接端点的方式由配置方案决定</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2</source>
        <translation>--%1 不能与 --%2 同时使用</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy facts and histories as aligned text</source>
        <translation>将数据项和历史复制为对齐的文本</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy facts and histories as tables of Markdown</source>
        <translation>将数据项和历史复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Facts of the tasks</source>
        <translation>任务的数据项</translation>
    </message>
    <message>
        <source>Histories of the tasks</source>
        <translation>任务的历史</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Proxy, CA file and client certificate of this profile</source>
        <translation>此配置方案的代理、CA 文件和客户端证书</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>host and port, such as proxy.example.com:3128</source>
        <translation>主机和端口，例如 proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理的地址</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>empty if the proxy needs none</source>
        <translation>代理不需要时留空</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>type a password to set or replace it</source>
        <translation>输入密码以设置或替换</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s</source>
        <translation>PEM；除系统证书外还信任</translation>
    </message>
    <message>
        <source>CA file, trusted for this profile besides the system&apos;s</source>
        <translation>此配置方案除系统证书外还信任的 CA 文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>浏览以选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>client certificate, PEM or PKCS#12</source>
        <translation>客户端证书，PEM 或 PKCS#12</translation>
    </message>
    <message>
        <source>File with the client certificate</source>
        <translation>客户端证书文件</translation>
    </message>
    <message>
        <source>Browse for the client certificate</source>
        <translation>浏览以选择客户端证书</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>empty if the certificate&apos;s file contains it</source>
        <translation>证书文件中已包含时留空</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>客户端证书的密钥文件</translation>
    </message>
    <message>
        <source>Browse for the key</source>
        <translation>浏览以选择密钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>only if the key is encrypted; type it to set or replace it</source>
        <translation>仅当密钥已加密时；输入以设置或替换</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的密码短语</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>the address of the proxy must not contain a user name or password; the profile has fields for them</source>
        <translation>代理的地址不能包含用户名或密码；配置方案中有相应的字段</translation>
    </message>
    <message>
        <source>the address of the proxy must be a host and a port, such as proxy.example.com:3128</source>
        <translation>代理的地址必须由主机和端口组成，例如 proxy.example.com:3128</translation>
    </message>
    <message>
        <source>a proxy must begin with http:// or socks5://, such as http://proxy.example.com:3128, or be none</source>
        <translation>代理必须以 http:// 或 socks5:// 开头，例如 http://proxy.example.com:3128，或者写作 none</translation>
    </message>
    <message>
        <source>the user name for the proxy has control characters or is too long</source>
        <translation>代理的用户名包含控制字符或过长</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>“%1”不是有效的文件名</translation>
    </message>
    <message>
        <source>a key is named without its client certificate; name both, or none</source>
        <translation>指定了密钥但未指定其客户端证书；请同时指定两者，或都不指定</translation>
    </message>
</context>
<context>
    <name>ConsistencyFlags</name>
    <message>
        <source>should be in the past, but is %1 ahead of the server&apos;s clock</source>
        <translation>应为过去的时间，但比服务器时钟超前 %1</translation>
    </message>
    <message>
        <source>%1 exceeds maxRetry %2</source>
        <translation>%1 超过 maxRetry %2</translation>
    </message>
    <message>
        <source>will miss its deadline by %1</source>
        <translation>将超出截止时间 %1</translation>
    </message>
    <message>
        <source>was scheduled %1 after its deadline</source>
        <translation>安排的时间比截止时间晚 %1</translation>
    </message>
    <message>
        <source>is set, though the state is &quot;%1&quot;</source>
        <translation>已设置，但状态为“%1”</translation>
    </message>
    <message>
        <source>has passed, though the state is &quot;%1&quot;: the worker may have died</source>
        <translation>已过，但状态为“%1”：工作进程可能已终止</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>the demo needs the program taskwatch-simulator, which is neither beside taskwatch nor in $PATH; install the package taskwatch-simulator</source>
        <translation>演示需要程序 taskwatch-simulator，但它既不在 taskwatch 旁边，也不在 $PATH 中；请安装软件包 taskwatch-simulator</translation>
    </message>
    <message>
        <source>the simulated endpoint could not be started: %1: %2</source>
        <translation>无法启动模拟端点：%1：%2</translation>
    </message>
    <message>
        <source>%1 has another version: install the same version of taskwatch and taskwatch-simulator</source>
        <translation>%1 的版本不同：请安装相同版本的 taskwatch 和 taskwatch-simulator</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>它已结束，退出码为 %1</translation>
    </message>
    <message>
        <source>it did not answer within %1 seconds</source>
        <translation>它在 %1 秒内没有响应</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Checked</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>上次确认</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Oldest poll</source>
        <translation>最久未轮询</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次轮询</translation>
    </message>
    <message>
        <source>Expected polls</source>
        <translation>预期轮询</translation>
    </message>
    <message>
        <source>Background polls</source>
        <translation>后台轮询</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>服务器时钟</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>no complete answer</source>
        <translation>没有完整的响应</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>final, polled rarely</source>
        <translation>最终状态，很少轮询</translation>
    </message>
    <message>
        <source>final, no longer polled</source>
        <translation>最终状态，不再轮询</translation>
    </message>
    <message>
        <source>%1: the task was there before, so it was finished or removed (%2)</source>
        <translation>%1：该任务之前存在，因此它已结束或已移除（%2）</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <comment>names of fields</comment>
        <translation>未设置：%1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1，过时</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <comment>in 2 m, overdue 3 s, or a time</comment>
        <translation>下次尝试：%1</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 left</source>
        <comment>retries</comment>
        <translation>%1/%2  ·  剩余 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>响应用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1/%Ln 次重试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>State, retries and next attempt</source>
        <translation>状态、重试和下次尝试</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>DisplayChoices</name>
    <message>
        <source>Follow Des&amp;ktop</source>
        <translation>跟随桌面(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>times as ages</comment>
        <translation>相对时间</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Unix ms</source>
        <comment>milliseconds since 1970</comment>
        <translation>Unix 毫秒</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the language</comment>
        <translation>跟随系统</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>尚未监视任何任务</translation>
    </message>
    <message>
        <source>Paste task ids anywhere in this window: from a chat, a log, a spreadsheet column.
Each task appears with its state, retries and times, and is kept up to date.</source>
        <translation>在此窗口的任意位置粘贴任务 ID：可来自聊天、日志或电子表格中的一列。
每个任务都会显示其状态、重试次数和时间，并保持更新。</translation>
    </message>
    <message>
        <source>Paste ids from the clipboard</source>
        <translation>从剪贴板粘贴 ID</translation>
    </message>
    <message>
        <source>Type ids…</source>
        <translation>输入 ID…</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the endpoint is empty; enter an address such as https://tasks.example.com</source>
        <translation>端点为空；请输入地址，例如 https://tasks.example.com</translation>
    </message>
    <message>
        <source>the endpoint is not a valid web address; enter one such as https://tasks.example.com</source>
        <translation>端点不是有效的网址；请输入网址，例如 https://tasks.example.com</translation>
    </message>
    <message>
        <source>the endpoint must begin with https:// or http://, not %1://</source>
        <translation>端点必须以 https:// 或 http:// 开头，而不是 %1://</translation>
    </message>
    <message>
        <source>the endpoint must not contain a user name or password; put the token in a file or in the profile</source>
        <translation>端点不得包含用户名或密码；请将令牌放在文件或配置方案中</translation>
    </message>
    <message>
        <source>the endpoint must not contain a query or fragment; enter only the base address</source>
        <translation>端点不得包含查询或片段；请仅输入基础地址</translation>
    </message>
    <message>
        <source>plain http to %1 would send the token unencrypted; use https://, or --allow-http to permit it</source>
        <translation>以明文 http 连接 %1 会以未加密方式发送令牌；请使用 https://，或用 --allow-http 允许</translation>
    </message>
    <message>
        <source>The address %1 ends in a path of %3, which does not belong to the base address. Taskwatch uses %2.</source>
        <translation>地址 %1 以 %3 的路径结尾，该路径不属于基础地址。Taskwatch 使用 %2。</translation>
    </message>
</context>
<context>
    <name>EndpointLines</name>
    <message>
        <source>no tasks to poll</source>
        <translation>没有要轮询的任务</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>正在等待令牌</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>已由您暂停</translation>
    </message>
    <message>
        <source>no requests while the window is hidden</source>
        <translation>窗口隐藏时不发送请求</translation>
    </message>
    <message>
        <source>all tasks are final or gone</source>
        <translation>所有任务均为最终状态或已消失</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>正在轮询</translation>
    </message>
    <message>
        <source>waiting, because the server requested it</source>
        <translation>正在等待，因为服务器要求等待</translation>
    </message>
    <message>
        <source>stopped: the token was refused</source>
        <translation>已停止：令牌被拒绝</translation>
    </message>
    <message>
        <source>endpoint unreachable: one request at a time until it answers</source>
        <translation>端点无法访问：在它响应之前，每次只发送一个请求</translation>
    </message>
    <message>
        <source>%1 of %2 per second</source>
        <translation>每秒 %1 个，上限 %2</translation>
    </message>
    <message>
        <source>%1 (increasing to %2)</source>
        <translation>%1（正在提高到 %2）</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>now, %1 late</source>
        <translation>现在，已晚 %1</translation>
    </message>
    <message>
        <source>no requests for %1</source>
        <translation>%1内不发送请求</translation>
    </message>
    <message>
        <source>%1 (the server requested a longer wait)</source>
        <translation>%1（服务器要求等待更长时间）</translation>
    </message>
    <message>
        <source>reached recently: the rate is still reduced</source>
        <translation>最近曾达到：速率仍在降低状态</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>same as this computer&apos;s</source>
        <translation>与此计算机的时钟一致</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>%1 watched, %2 final or gone</source>
        <translation>监视 %1 个，其中 %2 个为最终状态或已消失</translation>
    </message>
    <message>
        <source>Tasks that are final or gone are polled rarely or not at all. Refresh polls them now.</source>
        <translation>处于最终状态或已消失的任务很少轮询或不再轮询。刷新会立即轮询它们。</translation>
    </message>
    <message>
        <source>Requests sent per second over the last few seconds, and the current limit.</source>
        <translation>最近几秒内每秒发送的请求数，以及当前限制。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>how many are in use</comment>
        <translation>
            <numerusform>%1/%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests sent and not yet answered.</source>
        <translation>已发送但尚未得到响应的请求。</translation>
    </message>
    <message>
        <source>Over the last 200 answers. p95: 95 of 100 answers were faster.</source>
        <translation>基于最近 200 次响应。p95：100 次响应中有 95 次比它快。</translation>
    </message>
    <message>
        <source>The longest time since the last poll of a task. Tasks that are final or gone are not counted.</source>
        <translation>距任务上次轮询的最长时间。不计入处于最终状态或已消失的任务。</translation>
    </message>
    <message>
        <source>When the next poll is due.</source>
        <translation>下一次轮询的到期时间。</translation>
    </message>
    <message>
        <source>Polls at times when a change is expected.</source>
        <translation>在预期会有变化时进行的轮询。</translation>
    </message>
    <message>
        <source>Polls at times when no change is expected. Expected polls go first. At least a tenth of the rate is kept for background polls.</source>
        <translation>在预期不会有变化时进行的轮询。预期轮询优先。至少保留十分之一的速率用于后台轮询。</translation>
    </message>
    <message>
        <source>Whether the server reported &quot;too many requests&quot;.</source>
        <translation>服务器是否报告过“请求过多”。</translation>
    </message>
    <message>
        <source>Read from the Date header of the answers. Countdowns follow this clock.</source>
        <translation>读取自响应的 Date 标头。倒计时以此时钟为准。</translation>
    </message>
    <message>
        <source>%1 median, %2 p95</source>
        <comment>durations</comment>
        <translation>中位数 %1，p95 %2</translation>
    </message>
    <message>
        <source>waiting for the files of the connection</source>
        <translation>正在等待连接所需的文件</translation>
    </message>
</context>
<context>
    <name>EndpointPopover</name>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Polling Settings…</source>
        <translation>轮询设置…</translation>
    </message>
</context>
<context>
    <name>EnvironmentProfiles</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>$%1 中：%2</translation>
    </message>
    <message>
        <source>In $%1: %2</source>
        <translation>$%1 中：%2</translation>
    </message>
    <message>
        <source>$%1 is &quot;%2&quot;, which is not a known region: set it to one of %3</source>
        <translation>$%1 为“%2”，不是已知的区域：请将其设为 %3 之一</translation>
    </message>
    <message>
        <source>$%1 is %2, but $%3 is not set: set it, or unset $%1</source>
        <translation>$%1 为 %2，但未设置 $%3：请设置它，或取消设置 $%1</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 changed</source>
        <comment>names of fields</comment>
        <translation>%1 已变化</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>在 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>于 %1。</translation>
    </message>
    <message>
        <source>Observed.</source>
        <translation>由轮询观察到。</translation>
    </message>
    <message>
        <source>Inferred from later values; no poll observed it.</source>
        <translation>由后来的值推断；没有轮询观察到它。</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it.</source>
        <translation>由服务器告知；没有轮询观察到它。</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>从 %1 到 %2，%3。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>自 %1 起。</translation>
    </message>
    <message>
        <source>What happened in this time is not known.</source>
        <translation>这段时间内发生了什么不得而知。</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观察到</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>由服务器告知</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>未观察到</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>程序未运行</translation>
    </message>
    <message>
        <source>polling was paused</source>
        <translation>轮询已暂停</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>窗口已隐藏</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>端点无法访问</translation>
    </message>
    <message>
        <source>the task was not watched</source>
        <translation>任务未受监视</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>计算机处于睡眠状态</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <comment>a reason written by a later version</comment>
        <translation>未知原因</translation>
    </message>
    <message>
        <source>Oldest stored state: %1</source>
        <translation>存储的最早状态：%1</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <translation>首次见到：%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已变化</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>尝试 %1 失败</translation>
    </message>
    <message>
        <source>An attempt failed</source>
        <translation>一次尝试失败</translation>
    </message>
    <message>
        <source>Polls failed: %1</source>
        <translation>轮询失败：%1</translation>
    </message>
    <message>
        <source>Polls failed</source>
        <translation>轮询失败</translation>
    </message>
    <message>
        <source>Answered again: %1</source>
        <translation>恢复响应：%1</translation>
    </message>
    <message>
        <source>Not polled for %1</source>
        <translation>%1未轮询</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>未轮询</translation>
    </message>
    <message>
        <source>The error is not known: the endpoint stores only the last one.</source>
        <translation>错误不详：端点只存储最后一个错误。</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>更早的变化已不再存储。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1：%2 → %3</translation>
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
        <translation>Markdown 表格</translation>
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
            <numerusform>已将 %Ln 行保存到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchError</name>
    <message>
        <source>Endpoint unreachable</source>
        <translation>端点无法访问</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>没有安全连接</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>被重定向</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>Invalid answer</source>
        <translation>响应无效</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Invalid id</source>
        <translation>ID 无效</translation>
    </message>
    <message>
        <source>Access to the task refused</source>
        <translation>对该任务的访问被拒绝</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>无安全连接</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>被限流</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>被重定向</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>响应无效</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>ID 无效</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>waiting to be processed</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>being processed now</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>failed, will be retried</source>
        <translation>失败，将会重试</translation>
    </message>
    <message>
        <source>completed successfully</source>
        <translation>已成功完成</translation>
    </message>
    <message>
        <source>failed, will not be retried</source>
        <translation>失败，不会重试</translation>
    </message>
    <message>
        <source>cancelled or being cancelled</source>
        <translation>已取消或正在取消</translation>
    </message>
    <message>
        <source>an unknown state</source>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>a part of the %1</source>
        <translation>%1 的一部分</translation>
    </message>
    <message>
        <source>no task received yet</source>
        <translation>尚未收到任务</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: state:retrying retries&gt;3</source>
        <translation>筛选：state:retrying retries&gt;3</translation>
    </message>
</context>
<context>
    <name>FilterName</name>
    <message>
        <source>the state as sent by the endpoint, or its beginning</source>
        <translation>端点发送的状态，或其开头</translation>
    </message>
    <message>
        <source>the group of states, or none if no task was received yet</source>
        <translation>状态的分组；尚未收到任务时为 none</translation>
    </message>
    <message>
        <source>a part of the URL</source>
        <translation>URL 的一部分</translation>
    </message>
    <message>
        <source>the complete host of the URL, with the port if there is one</source>
        <translation>URL 的完整主机，如有端口则包括端口</translation>
    </message>
    <message>
        <source>a part of the last error</source>
        <translation>上次错误的一部分</translation>
    </message>
    <message>
        <source>the last error, with # for numbers and ids</source>
        <translation>上次错误，数字和 ID 以 # 表示</translation>
    </message>
    <message>
        <source>a part of the message id</source>
        <translation>消息 ID 的一部分</translation>
    </message>
    <message>
        <source>a part of the task id</source>
        <translation>任务 ID 的一部分</translation>
    </message>
    <message>
        <source>retries so far</source>
        <translation>目前的重试次数</translation>
    </message>
    <message>
        <source>retries left</source>
        <translation>剩余的重试次数</translation>
    </message>
    <message>
        <source>changes seen since the task was added</source>
        <translation>添加任务以来观察到的变化次数</translation>
    </message>
    <message>
        <source>time since a change was last seen, since Taskwatch started</source>
        <translation>距上次观察到变化的时间（仅计 Taskwatch 启动之后）</translation>
    </message>
    <message>
        <source>time until the next attempt; negative once it has passed</source>
        <translation>距下次尝试的时间；过后为负数</translation>
    </message>
    <message>
        <source>time since the last poll</source>
        <translation>距上次轮询的时间</translation>
    </message>
    <message>
        <source>time since the last error</source>
        <translation>距上次错误的时间</translation>
    </message>
    <message>
        <source>not confirmed for a while</source>
        <translation>一段时间未确认</translation>
    </message>
    <message>
        <source>not found several times in a row</source>
        <translation>连续多次未找到</translation>
    </message>
    <message>
        <source>the answer contains a contradiction</source>
        <translation>响应中含有矛盾</translation>
    </message>
    <message>
        <source>the last poll failed</source>
        <translation>上次轮询失败</translation>
    </message>
    <message>
        <source>the time of its next attempt, or its deadline, has passed</source>
        <translation>其下次尝试的时间或截止时间已过</translation>
    </message>
</context>
<context>
    <name>FilterQuery</name>
    <message>
        <source>This quote is not closed. Add a closing &quot;.</source>
        <translation>此引号没有闭合。请添加结尾的 &quot;。</translation>
    </message>
    <message>
        <source>A minus excludes the term directly after it. Add one, as in -state:retrying.</source>
        <translation>减号排除紧跟其后的词。请添加一个，例如 -state:retrying。</translation>
    </message>
    <message>
        <source>There is nothing between the quotes. Add a word or remove the quotes.</source>
        <translation>引号之间没有内容。请添加一个词或移除引号。</translation>
    </message>
    <message>
        <source>One minus is enough. Put a word that begins with a minus in quotes.</source>
        <translation>一个减号就够了。以减号开头的词请放在引号中。</translation>
    </message>
    <message>
        <source>There is no filter name &quot;%1&quot;. Did you mean %2? To search for the typed text, put it in quotes.</source>
        <translation>没有名为“%1”的筛选器。您是指 %2 吗？要搜索所键入的文本，请将其放在引号中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no value.</source>
        <translation>“%1”不带值。</translation>
    </message>
    <message>
        <source>To exclude a value, use a minus: -%1.</source>
        <translation>要排除某个值，请使用减号：-%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared like a number. Use a colon: %2.</source>
        <translation>“%1”不能像数字一样比较。请使用冒号：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value directly after it, without a space: %2.</source>
        <translation>“%1”之后需要紧跟一个值，中间没有空格：%2。</translation>
    </message>
    <message>
        <source>There is no phase &quot;%1&quot;. Use one of %2.</source>
        <translation>没有阶段“%1”。请使用 %2 之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Use one, as in %2.</source>
        <translation>“%1”不是整数。请使用整数，例如 %2。</translation>
    </message>
    <message>
        <source>This number is too large for %1.</source>
        <translation>对于 %1，此数字过大。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it like 30s, 5m, 1h, 2d or 1h30m.</source>
        <translation>“%1”不是时长。请写成 30s、5m、1h、2d 或 1h30m 的形式。</translation>
    </message>
    <message>
        <source>This duration is too long. Use a shorter one, as in %1.</source>
        <translation>此时长过长。请使用较短的时长，例如 %1。</translation>
    </message>
    <message>
        <source>Write this without spaces, as in %1.</source>
        <translation>请不带空格书写，例如 %1。</translation>
    </message>
    <message>
        <source>%1 Put &quot;or&quot; in quotes to search for the word.</source>
        <translation>%1要搜索“or”这个词，请将其放在引号中。</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term before it. Add one or remove the &quot;or&quot;.</source>
        <translation>此“or”之前没有词。请添加一个，或移除“or”。</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term after it. Add one or remove the &quot;or&quot;.</source>
        <translation>此“or”之后没有词。请添加一个，或移除“or”。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>上一个（Shift+Enter、Shift+F3）</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>下一个（Enter、F3）</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>FindIds</name>
    <message>
        <source>it is in the address or the key of a task</source>
        <translation>它位于任务的地址或键中</translation>
    </message>
    <message>
        <source>it has the prefix of the ids of the API</source>
        <translation>它带有该 API 的 ID 前缀</translation>
    </message>
    <message>
        <source>it is the value of a field for ids</source>
        <translation>它是 ID 字段的值</translation>
    </message>
    <message>
        <source>it is in a column for ids</source>
        <translation>它位于 ID 列中</translation>
    </message>
    <message>
        <source>it is a word of a list</source>
        <translation>它是列表中的一个词</translation>
    </message>
    <message>
        <source>it looks like an id; the window asks before watching it</source>
        <translation>它看起来像 ID；窗口会在监视之前询问</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>the text contains tokens, which are not printed</source>
        <translation>
            <numerusform>文本包含令牌，令牌不会打印</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; decoded: %2</source>
        <comment>why a word is an id, and from what</comment>
        <translation>%1；解码自：%2</translation>
    </message>
</context>
<context>
    <name>FollowedTasks</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a change and the number of finished tasks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 was finished or removed: not found %2 times in a row</source>
        <translation>%1 已结束或已移除：连续 %2 次未找到</translation>
    </message>
    <message>
        <source>%1 is gone: not found %2 times in a row</source>
        <translation>%1 已消失：连续 %2 次未找到</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>id, failure, detail</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>id, state before, state</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已响应 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>已结束 %1/%2</translation>
    </message>
    <message>
        <source>stopped before an answer arrived</source>
        <translation>在响应到达之前停止</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>id, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, retry %2</source>
        <comment>a change, a number</comment>
        <translation>%1，第 %2 次重试</translation>
    </message>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>a change, numbers</comment>
        <translation>%1，第 %2/%3 次重试</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>All Groups</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>Back to the groups (Esc)</source>
        <translation>返回分组（Esc）</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>返回分组</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Group the tasks with an error by kind of error and host</source>
        <translation>将有错误的任务按错误类型和主机分组</translation>
    </message>
    <message>
        <source>Group by error</source>
        <translation>按错误分组</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Group all tasks by host</source>
        <translation>将所有任务按主机分组</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>按主机分组</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <translation>关闭分组</translation>
    </message>
    <message>
        <source>Groups of tasks</source>
        <translation>任务的分组</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>another version of Taskwatch is running; close it first</source>
        <translation>另一个版本的 Taskwatch 正在运行；请先将其关闭</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Ids of tasks and messages to watch</source>
        <translation>要监视的任务和消息的 ID</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watch the ids in the field (Enter)</source>
        <translation>监视输入框中的 ID（Enter）</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>关闭而不添加（Esc）</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>关闭而不添加</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>粘贴或输入 ID</translation>
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
        <translation>%1：%2</translation>
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
        <translation>无法使用 %1（%2）。在 Taskwatch 退出之前，监视列表及其历史保存在内存中。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Taskwatch and was not changed. The watch list and its history are held in memory until Taskwatch exits. Use the newer version to see the saved history.</source>
        <translation>%1 由较新版本的 Taskwatch 写入，未作更改。在 Taskwatch 退出之前，监视列表及其历史保存在内存中。请使用较新的版本查看已保存的历史。</translation>
    </message>
    <message>
        <source>%1 cannot be read: another program has locked it. Close that program. The saved tasks appear once the file can be read; until then, everything is held in memory.</source>
        <translation>无法读取 %1：另一个程序已将其锁定。请关闭该程序。文件可以读取后，已保存的任务就会显示；在此之前，所有内容保存在内存中。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start again.</source>
        <translation>请使该文件及其文件夹可写，然后重新启动。</translation>
    </message>
    <message>
        <source>Check its disk, or set XDG_DATA_HOME to a folder on another disk, then start again.</source>
        <translation>请检查其磁盘，或将 XDG_DATA_HOME 设为其他磁盘上的文件夹，然后重新启动。</translation>
    </message>
    <message>
        <source>its file system does not support file locks: %1</source>
        <translation>其文件系统不支持文件锁：%1</translation>
    </message>
    <message>
        <source>Switch locks on where the folder is mounted (NFS: start the lock service), or set XDG_DATA_HOME to a folder on a local disk, then start again.</source>
        <translation>请在挂载该文件夹的位置启用文件锁（NFS：启动锁服务），或将 XDG_DATA_HOME 设为本地磁盘上的文件夹，然后重新启动。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). The saved history is shown, but nothing is added. %3</source>
        <translation>无法写入 %1（%2）。会显示已保存的历史，但不会添加任何内容。%3</translation>
    </message>
    <message>
        <source>%1 is damaged again, perhaps by its disk. The watch list and its history are held in memory until Taskwatch exits. The next start recovers whatever is readable in the damaged file.</source>
        <translation>%1 再次损坏，可能是磁盘所致。在 Taskwatch 退出之前，监视列表及其历史保存在内存中。下次启动时会恢复损坏的文件中可读取的内容。</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new history file can be written (%2). The watch list and its history are held in memory until Taskwatch exits. Free some space on the disk, then start again. Taskwatch then recovers whatever is readable in the damaged file.</source>
        <translation>%1 已损坏，并且无法写入新的历史文件（%2）。在 Taskwatch 退出之前，监视列表及其历史保存在内存中。请在磁盘上释放一些空间，然后重新启动。届时 Taskwatch 会恢复损坏的文件中可读取的内容。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be replaced. The watch list and its history are held in memory until Taskwatch exits. Make its folder writable, then start again.</source>
        <translation>%1 已损坏，并且无法替换。在 Taskwatch 退出之前，监视列表及其历史保存在内存中。请使其文件夹可写，然后重新启动。</translation>
    </message>
    <message>
        <source>The history file was damaged. %1 The damaged file was saved as %2.</source>
        <translation>历史文件已损坏。%1损坏的文件已另存为 %2。</translation>
    </message>
    <message>
        <source>Nothing could be recovered. A new history file was created.</source>
        <translation>未能恢复任何内容。已创建新的历史文件。</translation>
    </message>
    <message>
        <source>The disk is full, so the history file cannot be written. Free some space. New changes are held in memory until writing works again.</source>
        <translation>磁盘已满，因此无法写入历史文件。请释放一些空间。在可以写入之前，新的变化保存在内存中。</translation>
    </message>
    <message>
        <source>Another program has locked the history file. New changes are held in memory until that program finishes.</source>
        <translation>另一个程序已锁定历史文件。在该程序结束之前，新的变化保存在内存中。</translation>
    </message>
    <message>
        <source>The history file cannot be written (%1). Check its disk, and whether your quota there is used up. New changes are held in memory until writing works again.</source>
        <translation>无法写入历史记录文件（%1）。请检查其磁盘，以及您在该磁盘上的配额是否已用完。在恢复写入之前，新的变化保存在内存中。</translation>
    </message>
    <message>
        <source>Recovered into a new history file: %1.</source>
        <comment>numbers of tasks and changes</comment>
        <translation>已恢复到新的历史文件中：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 条变化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged, and another Taskwatch is recovering it. The saved tasks appear when that has finished; until then, everything is held in memory.</source>
        <translation>%1 已损坏，另一个 Taskwatch 正在恢复它。恢复完成后会显示已保存的任务；在此之前，所有内容都保存在内存中。</translation>
    </message>
</context>
<context>
    <name>JsonFacts</name>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1: expected a text or a whole number, got %2</source>
        <translation>%1：应为文本或整数，实际为 %2</translation>
    </message>
</context>
<context>
    <name>JsonPointer</name>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; it must begin with /</source>
        <translation>“%1”不是 JSON 指针；它必须以 / 开头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; write ~0 for ~</source>
        <translation>“%1”不是 JSON 指针；~ 请写作 ~0</translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>Add %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>添加 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>移除 %Ln 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListId</name>
    <message>
        <source>a list is written as one to %1 words, such as queue:emails state:failed</source>
        <translation>列表由 1 到 %1 个词组成，例如 queue:emails state:failed</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 给出了两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list; a list is written as NAME:VALUE</source>
        <translation>“%1”不是列表；列表写作 NAME:VALUE</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Watch for new tasks</source>
        <translation>监视新任务</translation>
    </message>
    <message>
        <source>Read the list again periodically and add its new tasks</source>
        <translation>定期重新读取列表，并添加其中的新任务</translation>
    </message>
    <message>
        <source>Show Tasks</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Show only the tasks of this list</source>
        <translation>仅显示此列表的任务</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading. Tasks read so far stay in the list.</source>
        <translation>停止读取。目前已读取的任务会留在列表中。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>ListWindow</name>
    <message>
        <source>Watched tasks</source>
        <translation>监视的任务</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>unknown reason</source>
        <translation>未知原因</translation>
    </message>
    <message numerus="yes">
        <source>They are in the table.</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>它们已在表格中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks of %1 yet. New tasks are added as they appear.</source>
        <translation>%1 还没有任务。新任务出现后会自动添加。</translation>
    </message>
    <message>
        <source>No tasks of %1. Check that this is the right endpoint. The endpoint removes tasks some time after they end.</source>
        <translation>%1 没有任务。请检查端点是否正确。任务结束一段时间后，端点会将其移除。</translation>
    </message>
    <message>
        <source>none of them new</source>
        <translation>没有新增</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3. New tasks are added as they appear.</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%2 中有 %1，%3。新任务出现后会自动添加。</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>%2 中有 %1，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not tasks</source>
        <translation>
            <numerusform>%Ln 个条目不是任务</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read: %2</source>
        <comment>a list, why</comment>
        <translation>无法读取 %1 的任务：%2</translation>
    </message>
    <message>
        <source>%1: reading failed after %2 (%3). %4 Read the rest?</source>
        <comment>a list, tasks, why, where they are</comment>
        <translation>%1：读取 %2后失败（%3）。%4要读取其余部分吗？</translation>
    </message>
    <message>
        <source>Reading the tasks of %1…</source>
        <translation>正在读取 %1 的任务…</translation>
    </message>
    <message>
        <source>Reading the tasks of %1: %2 so far (page %3)</source>
        <translation>正在读取 %1 的任务：目前 %2（第 %3 页）</translation>
    </message>
    <message>
        <source>%1: reading stopped before a task was read</source>
        <translation>%1：在读到任务之前停止了读取</translation>
    </message>
    <message>
        <source>%1: reading stopped after %2. %3</source>
        <comment>a list, tasks, where they are</comment>
        <translation>%1：读取 %2后停止。%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1 的任务多于 Taskwatch 读取的数量。前 %Ln 个任务已在表格中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1：端点重复发送了某一页，因此停止读取。已读取 %Ln 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln 个列表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number, lists</comment>
        <translation>%2中的 %1 个</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <comment>lists, tasks</comment>
        <translation>正在读取 %1：目前 %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 new</source>
        <comment>tasks, lists, a number of tasks</comment>
        <translation>%2中有 %1，新增 %3 个</translation>
    </message>
    <message>
        <source>%1. %2 were not fully read. The first: %3</source>
        <comment>a sum, lists, what is wrong</comment>
        <translation>%1。%2未能完整读取。第一个：%3</translation>
    </message>
    <message>
        <source>reading page %1</source>
        <translation>正在读取第 %1 页</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>read; %1</source>
        <comment>how many are not tasks</comment>
        <translation>已读取；%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln pages</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>读取 %Ln 页后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: the endpoint sent a page again</source>
        <translation>已停止：端点重复发送了某一页</translation>
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
        <translation>列表</translation>
    </message>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>显示任务(&amp;S)</translation>
    </message>
    <message>
        <source>Show only the tasks of this list in the table</source>
        <translation>在表格中仅显示此列表的任务</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Read all pages again now</source>
        <translation>立即重新读取所有页</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the list from this page and stop watching it. Its tasks stay in the table.</source>
        <translation>从此页中移除该列表并停止监视它。其任务仍留在表格中。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>监视的任务</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>暂停轮询(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Send no requests until this is switched off again (F8)</source>
        <translation>在再次关闭此选项之前不发送请求（F8）</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Move the focus: filter, phases, groups, table, detail</source>
        <translation>移动焦点：筛选、阶段、分组、表格、详情</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation>上一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;All Tasks</source>
        <translation>显示所有任务(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>按错误或主机分组(&amp;G)</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>详情窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>端点(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Explains the window, filters, history and profiles</source>
        <translation>说明窗口、筛选、历史和配置方案</translation>
    </message>
    <message>
        <source>&amp;Keys and Filters</source>
        <translation>按键和筛选器(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Taskwatch</source>
        <translation>关于 Taskwatch(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Explains what you click next: a column, a setting, a filter</source>
        <translation>说明您接下来点击的内容：列、设置或筛选器</translation>
    </message>
</context>
<context>
    <name>ManageViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>管理视图</translation>
    </message>
    <message>
        <source>The first nine views have the keys Alt+1 to Alt+9. Drag a view to move it.</source>
        <translation>前九个视图的快捷键为 Alt+1 至 Alt+9。拖动视图可移动它。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip, keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened and the error</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation>仍在持续：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>some ids</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more, in %Ln groups</source>
        <comment>a number of tasks that need attention</comment>
        <translation>
            <numerusform>另有 %1，分属 %Ln 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a host</comment>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>%1 still matches its rule.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 仍符合其规则。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks still match their rules: %1</source>
        <comment>some of their ids</comment>
        <translation>
            <numerusform>%Ln 个任务仍符合其规则：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While muted: %Ln alerts</source>
        <translation>
            <numerusform>静音期间：%Ln 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Taskwatch test notification</source>
        <translation>Taskwatch 测试通知</translation>
    </message>
    <message>
        <source>This is what a notification looks like. Click a notification to show its tasks.</source>
        <translation>通知看起来就是这样。点击通知可显示其任务。</translation>
    </message>
    <message>
        <source>%1. The desktop did not show this notification.</source>
        <translation>%1。桌面没有显示此通知。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>titles of notifications</comment>
        <translation>
            <numerusform>%1；及另外 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desktop did not show %Ln notifications: %1</source>
        <translation>
            <numerusform>桌面没有显示 %Ln 条通知：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified when %1 ends.</source>
        <comment>a task&apos;s id</comment>
        <translation>%1 结束时会通知您。</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified when each of %Ln tasks ends.</source>
        <translation>
            <numerusform>%Ln 个任务中的每一个结束时都会通知您。</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than %1 tasks can be chosen.</source>
        <comment>for a notification</comment>
        <translation>最多可选择 %1 个任务。</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 已经结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have ended already.</source>
        <translation>
            <numerusform>%Ln 个任务已经结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified of %1 only by the rules in the settings.</source>
        <comment>a task&apos;s id</comment>
        <translation>对于 %1，只会按照设置中的规则通知您。</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified of %Ln tasks only by the rules in the settings.</source>
        <translation>
            <numerusform>对于 %Ln 个任务，只会按照设置中的规则通知您。</numerusform>
        </translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>直到明天</translation>
    </message>
</context>
<context>
    <name>PasteFiles</name>
    <message>
        <source>not on this machine; copy it here first</source>
        <translation>不在此计算机上；请先将其复制到此处</translation>
    </message>
    <message>
        <source>a folder; choose the files in it</source>
        <translation>是文件夹；请选择其中的文件</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>larger than %1 MiB: split the file</source>
        <translation>大于 %1 MiB：请拆分文件</translation>
    </message>
    <message>
        <source>no ids found</source>
        <translation>未找到 ID</translation>
    </message>
    <message>
        <source>no text is marked as an id</source>
        <translation>没有标明为 ID 的文本</translation>
    </message>
</context>
<context>
    <name>PasteReader</name>
    <message>
        <source>the number is rounded; copy the whole id</source>
        <translation>数字已四舍五入；请复制完整的 ID</translation>
    </message>
    <message>
        <source>a line ends within the id; copy it again without the line break</source>
        <translation>ID 中间有换行；请重新复制，不要带换行</translation>
    </message>
    <message>
        <source>the id is abbreviated; copy the whole id</source>
        <translation>ID 是缩写；请复制完整的 ID</translation>
    </message>
    <message>
        <source>the address names no task</source>
        <translation>该地址没有指明任务</translation>
    </message>
    <message>
        <source>it is a path; paste or drop the file, or write task: before it if it is an id</source>
        <translation>它是路径；请粘贴或拖入该文件，如果它是 ID，请在前面写 task:</translation>
    </message>
    <message>
        <source>terminal escapes</source>
        <translation>终端转义序列</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>typographic dashes</source>
        <translation>排版破折号</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>HTML 实体</translation>
    </message>
    <message>
        <source>an HTML table</source>
        <translation>HTML 表格</translation>
    </message>
    <message>
        <source>backslash escapes</source>
        <translation>反斜杠转义</translation>
    </message>
    <message>
        <source>an array of bytes</source>
        <translation>字节数组</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>percent-encoding</source>
        <translation>百分号编码</translation>
    </message>
    <message>
        <source>full-width punctuation</source>
        <translation>全角标点</translation>
    </message>
</context>
<context>
    <name>PasteResultText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already watched</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 个已在监视</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln 个列表</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <comment>words</comment>
        <translation>
            <numerusform>；及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted: %1</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln 个未被接受：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids found</source>
        <translation>未找到 ID</translation>
    </message>
    <message>
        <source>No ids found. If some of the words are ids, put each on its own line.</source>
        <translation>未找到 ID。如果某些词是 ID，请将其各放一行。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln tokens in the text were discarded</source>
        <comment>what was found</comment>
        <translation>
            <numerusform>%1；已丢弃文本中的 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 个被筛选器隐藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>全部被筛选器隐藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln 个未被接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to watch them</source>
        <translation>按 Enter 监视它们</translation>
    </message>
    <message>
        <source>Press Enter to watch it</source>
        <translation>按 Enter 监视它</translation>
    </message>
    <message>
        <source>Press Enter to watch its tasks</source>
        <translation>按 Enter 监视其任务</translation>
    </message>
    <message>
        <source>Press Enter to show it</source>
        <comment>the row of a task</comment>
        <translation>按 Enter 显示它</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>ids</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>These may not be ids: %1 · Press Enter, then confirm</source>
        <comment>before they are watched</comment>
        <translation>这些可能不是 ID：%1 · 按 Enter，然后确认</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>reachable</source>
        <translation>可以访问</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>无法访问：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>not trusted: %1</source>
        <translation>不受信任：%1</translation>
    </message>
    <message>
        <source>none, because the address begins with http://</source>
        <translation>无，因为地址以 http:// 开头</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused (HTTP %1)</source>
        <translation>被拒绝（HTTP %1）</translation>
    </message>
    <message>
        <source>no token was sent, but one is required (HTTP %1)</source>
        <translation>没有发送令牌，但需要令牌（HTTP %1）</translation>
    </message>
    <message>
        <source>no token was sent</source>
        <translation>没有发送令牌</translation>
    </message>
    <message>
        <source>task API found</source>
        <translation>找到任务 API</translation>
    </message>
    <message>
        <source>no task API at this address</source>
        <translation>此地址没有任务 API</translation>
    </message>
    <message>
        <source>The endpoint is unreachable. Check the address, the network and the proxy.</source>
        <translation>端点无法访问。请检查地址、网络和代理。</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. Check the address and the network, or try again later.</source>
        <translation>端点没有及时响应。请检查地址和网络，或稍后重试。</translation>
    </message>
    <message>
        <source>The connection is not secure, so no request was sent. Check the address and the server&apos;s certificate.</source>
        <translation>连接不安全，因此没有发送请求。请检查地址和服务器的证书。</translation>
    </message>
    <message>
        <source>The token was refused. Copy it again, and check that it belongs to this region.</source>
        <translation>令牌被拒绝。请重新复制，并检查它是否属于此区域。</translation>
    </message>
    <message>
        <source>The endpoint requires a token. Enter one.</source>
        <translation>端点需要令牌。请输入令牌。</translation>
    </message>
    <message>
        <source>This API was not found at this address. Check the address and the chosen API. Enter the address without the path of the API.</source>
        <translation>在此地址未找到此 API。请检查地址和所选的 API。输入地址时不要包含 API 的路径。</translation>
    </message>
    <message>
        <source>The endpoint received too many requests. Try again later.</source>
        <translation>端点收到的请求过多。请稍后重试。</translation>
    </message>
    <message>
        <source>The endpoint reported a server error. Try again later.</source>
        <translation>端点报告了服务器错误。请稍后重试。</translation>
    </message>
    <message>
        <source>The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.</source>
        <translation>端点重定向到另一个地址。为保护令牌，不会跟随重定向。请输入另一个地址。</translation>
    </message>
    <message>
        <source>The endpoint rejected the request. Check the address.</source>
        <translation>端点拒绝了请求。请检查地址。</translation>
    </message>
    <message>
        <source>The answer does not come from a task API. Check the address.</source>
        <translation>响应并非来自任务 API。请检查地址。</translation>
    </message>
    <message>
        <source>The test was cancelled before an answer arrived.</source>
        <translation>测试在响应到达之前取消。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint.</source>
        <translation>测试通过。可以从此端点轮询任务。</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint without a token.</source>
        <translation>测试通过。无需令牌即可从此端点轮询任务。</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>尚未测试。</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>响应用时 %1</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>This profile comes from environment variables. Keep saves it as a profile with its own name and colour.</source>
        <translation>此配置方案来自环境变量。“保留”会将其保存为具有自己的名称和颜色的配置方案。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>保留此配置方案</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>for example Production</source>
        <translation>例如“生产环境”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Send the token over unencrypted &amp;http</source>
        <translation>通过未加密的 http 发送令牌(&amp;H)</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>API(&amp;I)</translation>
    </message>
    <message>
        <source>API of the endpoint</source>
        <translation>端点的 API</translation>
    </message>
    <message>
        <source>Conso&amp;le</source>
        <translation>控制台(&amp;L)</translation>
    </message>
    <message>
        <source>Address of a task in a web console</source>
        <translation>任务在网页控制台中的地址</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>令牌的位置</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>N&amp;ew token</source>
        <translation>新令牌(&amp;E)</translation>
    </message>
    <message>
        <source>paste a token to set or replace it</source>
        <translation>粘贴令牌以设置或替换</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Send one request and show the result</source>
        <translation>发送一个请求并显示结果</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>打开(&amp;P)</translation>
    </message>
    <message>
        <source>Open the window of the saved profile</source>
        <translation>打开已保存的配置方案的窗口</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Discard the unsaved changes</source>
        <translation>放弃未保存的更改</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Tasks are opened at this address in a browser</source>
        <translation>任务会通过此地址在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&quot;%1&quot; is not a valid environment variable name</source>
        <translation>“%1”不是有效的环境变量名称</translation>
    </message>
    <message>
        <source>no token file is chosen</source>
        <translation>没有选择令牌文件</translation>
    </message>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>配置方案不能从标准输入读取令牌：请选择文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>“%1”不是有效的文件名</translation>
    </message>
    <message>
        <source>unknown colour &quot;%1&quot;</source>
        <translation>未知颜色“%1”</translation>
    </message>
    <message>
        <source>&quot;token&quot; must be one of none, secretStore, environment, file, sessionOnly; do not write the token itself there</source>
        <translation>“token”必须是 none、secretStore、environment、file、sessionOnly 之一；不要将令牌本身写在那里</translation>
    </message>
    <message>
        <source>&quot;allowHttp&quot; must be true or false</source>
        <translation>“allowHttp”必须是 true 或 false</translation>
    </message>
    <message>
        <source>its id must consist of 4 to 32 lower-case letters or digits</source>
        <translation>其 ID 必须由 4 到 32 个小写字母或数字组成</translation>
    </message>
    <message>
        <source>its base address is not valid: use http or https, a host, and no user, query or fragment</source>
        <translation>其基础地址无效：必须由 http 或 https 和主机组成，且不含用户名、查询或片段</translation>
    </message>
    <message>
        <source>&quot;console&quot; is not the address of a page for a task. %1</source>
        <translation>“console”不是任务页面的地址。%1</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>the time limit was reached before the token of profile &quot;%1&quot; was found: unlock the keyring, or set a longer --timeout</source>
        <translation>在找到配置方案“%1”的令牌之前已达到时间限制：请解锁密钥环，或设置更长的 --timeout</translation>
    </message>
    <message>
        <source>the time limit was reached before the passwords of profile &quot;%1&quot; were found: unlock the keyring, or set a longer --timeout</source>
        <translation>在找到配置方案“%1”的密码之前已达到时间限制：请解锁密钥环，或设置更长的 --timeout</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there are more than %1 profiles; remove one</source>
        <translation>配置方案超过 %1 个；请移除一个</translation>
    </message>
    <message>
        <source>The profile in section [%1] of %2 was skipped: %3.</source>
        <translation>已跳过 %2 的 [%1] 节中的配置方案：%3。</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; cannot be saved: %2</source>
        <translation>无法保存配置方案“%1”：%2</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它没有名称</translation>
    </message>
    <message>
        <source>its name has more than %1 characters</source>
        <translation>其名称超过 %1 个字符</translation>
    </message>
    <message>
        <source>its name has control characters or superfluous spaces</source>
        <translation>其名称含有控制字符或多余的空格</translation>
    </message>
    <message>
        <source>another profile is already called &quot;%1&quot;</source>
        <translation>已有另一个名为“%1”的配置方案</translation>
    </message>
</context>
<context>
    <name>ProfileWindowConfig</name>
    <message>
        <source>&quot;%1&quot; was not added</source>
        <translation>“%1”未添加</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation>配置方案“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or name the host in $no_proxy.</source>
        <translation>令牌以未加密方式通过代理 %1 发送，该代理可以读取它。请使用 https:// 地址，或将该主机写入 $no_proxy。</translation>
    </message>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or another proxy in the profile.</source>
        <translation>令牌以未加密方式通过代理 %1 发送，该代理可以读取它。请使用 https:// 地址，或在配置方案中使用其他代理。</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>the first %1; the rest was not kept</source>
        <comment>a number of bytes</comment>
        <translation>前 %1；其余部分未保留</translation>
    </message>
    <message>
        <source>not valid UTF-8, � marks invalid bytes</source>
        <translation>不是有效的 UTF-8，� 标记无效字节</translation>
    </message>
    <message>
        <source>too large to format, shown as received</source>
        <translation>过大，无法格式化，按收到的原样显示</translation>
    </message>
    <message>
        <source>not JSON, shown as received</source>
        <translation>不是 JSON，按收到的原样显示</translation>
    </message>
    <message>
        <source>lines longer than %1 characters are split</source>
        <translation>超过 %1 个字符的行已拆分</translation>
    </message>
</context>
<context>
    <name>RawAnswerTab</name>
    <message>
        <source>As received</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Show the answer without added line breaks and indentation</source>
        <translation>显示响应，不添加换行和缩进</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the answer (Ctrl+F while it has the focus)</source>
        <translation>在响应中查找（焦点位于其中时按 Ctrl+F）</translation>
    </message>
    <message>
        <source>Copy exact bytes</source>
        <translation>复制原始字节</translation>
    </message>
    <message>
        <source>Copy the answer&apos;s body exactly as received</source>
        <translation>按收到的原样复制响应的正文</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>No answer received yet</source>
        <translation>尚未收到响应</translation>
    </message>
</context>
<context>
    <name>RecordingFields</name>
    <message>
        <source>“%1” is missing or invalid</source>
        <translation>“%1”缺失或无效</translation>
    </message>
</context>
<context>
    <name>RecordingFormat</name>
    <message>
        <source>This file is not a Taskwatch recording.</source>
        <translation>此文件不是 Taskwatch 记录。</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>the first line of a recording, as the prefix of a field&apos;s name</comment>
        <translation>recording</translation>
    </message>
    <message>
        <source>This recording was made by a newer version of Taskwatch (format %1; this version reads up to %2). Open it with a newer version.</source>
        <translation>此记录由较新版本的 Taskwatch 生成（格式 %1；此版本最高可读取 %2）。请使用较新的版本打开。</translation>
    </message>
    <message>
        <source>The first line of this recording cannot be read: %1.</source>
        <translation>无法读取此记录的第一行：%1。</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>它不是有效的 JSON（%1）</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>“%1”不是对象</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>它超过 %1 MB</translation>
    </message>
    <message>
        <source>the recording is cut off in the middle of this line</source>
        <translation>记录在此行中间被截断</translation>
    </message>
    <message>
        <source>the recording has no end line: it was cut off, and the rest is missing</source>
        <translation>记录没有结束行：它已被截断，其余部分缺失</translation>
    </message>
    <message>
        <source>%1 of %2 tasks could not be read</source>
        <translation>%2 个任务中有 %1 个无法读取</translation>
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
        <translation>%1 的记录，%2</translation>
    </message>
    <message>
        <source>This is a recording of %1 from %2. Nothing is polled.</source>
        <translation>这是 %1 于 %2 的记录。不进行轮询。</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. URLs are complete, with user info and query.</source>
        <translation>所有时间均相对于保存的时刻。URL 是完整的，包含用户信息和查询。</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. The token was left out. URLs have no user info, query or fragment.</source>
        <translation>所有时间均相对于保存的时刻。令牌已略去。URL 不含用户信息、查询或片段。</translation>
    </message>
    <message numerus="yes">
        <source>Recording of %Ln tasks: no polling</source>
        <translation>
            <numerusform>%Ln 个任务的记录：不轮询</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Part of the recording could not be read: %1. The rest is shown.</source>
        <translation>记录的一部分无法读取：%1。其余部分照常显示。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the recording could not be read. The first: %1. The rest is shown.</source>
        <translation>
            <numerusform>记录有 %Ln 处无法读取。第一处：%1。其余部分照常显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>已将 %Ln 个任务保存到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks left out: the id contains the token.</source>
        <translation>
            <numerusform>略去了 %Ln 个任务：ID 中包含令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed the file of this recording, so the histories of its tasks can no longer be read. Open the recording again to see what is in it now.</source>
        <translation>另一个程序更改了此记录文件，因此无法再读取其中任务的历史。请重新打开记录以查看其现在的内容。</translation>
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
        <translation>HTTP %1：%2</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1（通过代理 %2）</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>响应在 %1 秒后仍不完整</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒内没有响应</translation>
    </message>
    <message>
        <source>the server does not speak HTTP: %1</source>
        <translation>服务器不使用 HTTP：%1</translation>
    </message>
    <message>
        <source>the answer had no HTTP status</source>
        <translation>响应没有 HTTP 状态码</translation>
    </message>
    <message>
        <source>the connection was closed without an HTTP answer</source>
        <translation>连接已关闭，没有 HTTP 响应</translation>
    </message>
    <message>
        <source>HTTP %1 to %2, not followed, because the token would be sent there</source>
        <translation>HTTP %1 重定向到 %2，未跟随，否则令牌会发送到那里</translation>
    </message>
    <message>
        <source>the proxy %1 requires a password (HTTP 407)</source>
        <translation>代理 %1 需要密码（HTTP 407）</translation>
    </message>
    <message>
        <source>%1 (this is not an answer of %2; check the address and the API)</source>
        <translation>%1（这不是 %2 的响应；请检查地址和 API）</translation>
    </message>
    <message>
        <source>HTTP %1, which is not a valid answer to a GET</source>
        <translation>HTTP %1，这不是对 GET 的有效响应</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>响应大于 %1 字节</translation>
    </message>
    <message>
        <source>the answer ended early after %1</source>
        <comment>a number of bytes</comment>
        <translation>响应在 %1后提前结束</translation>
    </message>
    <message>
        <source>HTTP %1, but the body has the encoding &quot;%2&quot;, which was not requested</source>
        <translation>HTTP %1，但正文的编码为“%2”，并未请求这种编码</translation>
    </message>
    <message>
        <source>%1 (the answer contains an error: %2)</source>
        <translation>%1（响应中含有错误：%2）</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set one in the profile or use --token-file)</source>
        <translation>%1（没有发送令牌：请在配置方案中设置，或使用 --token-file）</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set $%2 or use --token-file)</source>
        <translation>%1（没有发送令牌：请设置 $%2，或使用 --token-file）</translation>
    </message>
    <message>
        <source>a proxy on the way requires a password (HTTP 407)</source>
        <translation>途中的代理要求密码（HTTP 407）</translation>
    </message>
    <message>
        <source>no address was found for the name %1; check the address and this machine&apos;s network</source>
        <translation>找不到名称 %1 对应的地址；请检查地址和本机的网络</translation>
    </message>
    <message>
        <source>HTTP %1 without a task or another address</source>
        <translation>HTTP %1，没有任务，也没有其他地址</translation>
    </message>
    <message>
        <source>HTTP 511: the network requires a login; open any page in a web browser</source>
        <translation>HTTP 511：网络要求登录；请在浏览器中打开任意页面</translation>
    </message>
    <message>
        <source>HTTP %1, a preliminary answer, which Taskwatch cannot handle; the server, or the proxy before it, must send the final answer only</source>
        <translation>HTTP %1 是临时响应，Taskwatch 无法处理；服务器或其前面的代理只能发送最终响应</translation>
    </message>
    <message>
        <source>HTTP %1, but the body was empty or damaged: the length of its first part is missing or 0</source>
        <translation>HTTP %1，但正文为空或已损坏：其第一部分的长度缺失或为 0</translation>
    </message>
    <message>
        <source>the answer contains no task with this id</source>
        <translation>响应中没有具有此 ID 的任务</translation>
    </message>
    <message>
        <source>the proxy %1 refuses the user name or password (HTTP 407); correct them in the profile</source>
        <translation>代理 %1 拒绝了用户名或密码（HTTP 407）；请在配置方案中更正</translation>
    </message>
    <message>
        <source>the server refuses the client certificate of the profile: %1</source>
        <translation>服务器拒绝了配置方案的客户端证书：%1</translation>
    </message>
    <message>
        <source>the server requires a client certificate; choose one in the profile, under Connection</source>
        <translation>服务器要求客户端证书；请在配置方案的“连接”中选择一个</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s: it has no header lines, or more than the %2 that can be read</source>
        <translation>响应在 %1 秒后仍不完整：没有标头行，或标头行超过可读取的 %2 行</translation>
    </message>
</context>
<context>
    <name>RowChoices</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RowsExport</name>
    <message>
        <source>%1, saved %2</source>
        <comment>a number of tasks, a time</comment>
        <translation>%1，保存于 %2</translation>
    </message>
    <message>
        <source>%1 with %2, saved %3</source>
        <comment>a number of tasks, a filter, a time</comment>
        <translation>%1，筛选条件为 %2，保存于 %3</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Include &amp;user info and query of URLs</source>
        <translation>包含 URL 的用户信息和查询(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
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
        <translation>保存视图</translation>
    </message>
    <message>
        <source>A view has the filter, phases, columns, sort order, time format and groups that the window shows now.</source>
        <translation>视图包含窗口当前显示的筛选、阶段、列、排序顺序、时间格式和分组。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
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
        <translation>未能将截图写入 %1：%2</translation>
    </message>
    <message>
        <source>the screenshot cannot be written to %1: %2</source>
        <translation>无法将截图写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>no keyring is available (%1): install or start gnome-keyring or KWallet</source>
        <translation>没有可用的密钥环（%1）：请安装或启动 gnome-keyring 或 KWallet</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>没有会话总线</translation>
    </message>
    <message>
        <source>the session bus cannot be reached</source>
        <translation>无法连接会话总线</translation>
    </message>
    <message>
        <source>none is registered on the session bus</source>
        <translation>会话总线上没有注册密钥环</translation>
    </message>
    <message>
        <source>the keyring has no token for this profile, or it stayed locked: unlock it and try again, or enter the token</source>
        <translation>密钥环中没有此配置方案的令牌，或密钥环仍处于锁定状态：请将其解锁后重试，或输入令牌</translation>
    </message>
    <message>
        <source>the keyring refused access (%1): unlock it and try again</source>
        <translation>密钥环拒绝访问（%1）：请将其解锁后重试</translation>
    </message>
    <message>
        <source>the keyring failed: %1; try again, or use a token file or an environment variable</source>
        <translation>密钥环出错：%1；请重试，或使用令牌文件或环境变量</translation>
    </message>
    <message>
        <source>the token in the keyring is not valid: %1; enter it again</source>
        <translation>密钥环中的令牌无效：%1；请重新输入</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>令牌为空</translation>
    </message>
    <message>
        <source>%1; the token is stored only until Taskwatch exits</source>
        <comment>a problem</comment>
        <translation>%1；令牌仅存储到 Taskwatch 退出为止</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1: ok</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1：缺失：%2</translation>
    </message>
    <message>
        <source>install OpenSSL 3 (libssl3)</source>
        <translation>请安装 OpenSSL 3（libssl3）</translation>
    </message>
    <message>
        <source>install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>请安装 Qt 的 SQLite 驱动程序（libqt6sql6-sqlite）</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>nothing can be drawn on this display</source>
        <translation>无法在此显示器上绘制任何内容</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>install a font, such as fonts-dejavu-core</source>
        <translation>请安装字体，例如 fonts-dejavu-core</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>the program was built without its icons</source>
        <translation>程序构建时未包含图标</translation>
    </message>
    <message>
        <source>Taskwatch %1, Qt %2, platform %3</source>
        <translation>Taskwatch %1，Qt %2，平台 %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a display</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>no window can be opened: %1</source>
        <translation>无法打开窗口：%1</translation>
    </message>
    <message>
        <source>no window can be opened: %1. The rest is tested without a display.</source>
        <translation>无法打开窗口：%1。其余部分将在没有显示器的情况下测试。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Part of %1 could not be read. A copy of the file is made before it is changed.</source>
        <translation>%1 的一部分无法读取。更改该文件之前会制作一份副本。</translation>
    </message>
    <message>
        <source>%1 is not a regular file: move it away</source>
        <translation>%1 不是常规文件：请将其移走</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file: move it away</source>
        <translation>%1 作为设置文件过大：请将其移走</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and there are too many saved copies of it: delete some</source>
        <translation>%1 不是有效的设置文件，并且已保存的副本过多：请删除一些</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>另一个程序正在写入该文件</translation>
    </message>
    <message>
        <source>no file can be created beside it</source>
        <translation>无法在其旁边创建文件</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check that its folder is writable and that its disk has space.</source>
        <translation>无法写入 %1：%2。请检查其文件夹是否可写、磁盘是否有空间。</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and a copy could not be saved as %2: %3. Check that its folder is writable and that its disk has space.</source>
        <translation>%1 不是有效的设置文件，且无法将副本保存为 %2：%3。请检查其文件夹是否可写、磁盘是否有空间。</translation>
    </message>
</context>
<context>
    <name>ShippedViews</name>
    <message>
        <source>Everything</source>
        <comment>view</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>view</comment>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Waiting for retry</source>
        <comment>view</comment>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <comment>view</comment>
        <translation>最近有变化</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>in $%1: %2</source>
        <translation>$%1 中：%2</translation>
    </message>
    <message>
        <source>%1 has no address of its own; name one with --endpoint</source>
        <translation>%1 没有自己的地址；请用 --endpoint 指定</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>无法读取标准输入：%1</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>标准输入：%1</translation>
    </message>
    <message>
        <source>a token in standard input was discarded</source>
        <translation>已丢弃标准输入中的令牌</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid id: %2</source>
        <translation>“%1”不是有效的 ID：%2</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>oldest poll %1</source>
        <translation>最久未轮询 %1</translation>
    </message>
    <message numerus="yes">
        <source>limited to %n connections</source>
        <translation>
            <numerusform>受限于 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>limited to %1 requests/s</source>
        <translation>受限于每秒 %1 个请求</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due: all %Ln tasks are done</source>
        <translation>
            <numerusform>没有到期的轮询：所有 %Ln 个任务均已结束或已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling %Ln tasks</source>
        <translation>
            <numerusform>正在轮询 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation>每秒 %1 个请求，上限 %2</translation>
    </message>
    <message>
        <source>the endpoint knows none of them</source>
        <translation>端点不认识其中任何任务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks no longer found</source>
        <translation>
            <numerusform>%Ln 个任务已找不到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <comment>numbers of tasks</comment>
        <translation>
            <numerusform>显示 %Ln/%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>已选 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not polled yet</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 个尚未轮询</numerusform>
        </translation>
    </message>
    <message>
        <source>target every %1, actual every %2: %3</source>
        <translation>目标每 %1 一次，实际每 %2 一次：%3</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>超前 %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>No tasks to poll</source>
        <translation>没有要轮询的任务</translation>
    </message>
    <message>
        <source>Waiting for the token: no requests</source>
        <translation>正在等待令牌：不发送请求</translation>
    </message>
    <message numerus="yes">
        <source>Paused since %1: %Ln tasks, no requests</source>
        <comment>a time</comment>
        <translation>
            <numerusform>自 %1 起暂停：%Ln 个任务，不发送请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tasks, no requests</source>
        <translation>
            <numerusform>已暂停：%Ln 个任务，不发送请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Window hidden: no requests</source>
        <translation>窗口已隐藏：不发送请求</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>%1: waiting %2</source>
        <translation>%1：等待 %2</translation>
    </message>
    <message>
        <source>server clock %1</source>
        <translation>服务器时钟%1</translation>
    </message>
    <message>
        <source>answers in %1 (p95)</source>
        <comment>a duration</comment>
        <translation>响应用时 %1（p95）</translation>
    </message>
    <message>
        <source>Waiting for the files of the connection: no requests</source>
        <translation>正在等待连接所需的文件：不发送请求</translation>
    </message>
</context>
<context>
    <name>TaskApi</name>
    <message>
        <source>expected %1, got an empty body</source>
        <translation>应为%1，但正文为空</translation>
    </message>
    <message>
        <source>expected %1 as JSON in UTF-8, got UTF-16</source>
        <translation>应为 UTF-8 编码的 JSON 格式的%1，但收到 UTF-16</translation>
    </message>
    <message>
        <source>expected %1 as JSON: %2 at byte %3</source>
        <translation>应为 JSON 格式的%1：%2，位于第 %3 字节</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2; write %3, or set %2 in the profile</source>
        <translation>“%1”没有 %2；请写成 %3，或在配置方案中设置 %2</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 没有值</translation>
    </message>
    <message>
        <source>%1 has no value; use one of %2</source>
        <translation>%1 没有值；请使用 %2 之一</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &quot;%3&quot;</source>
        <translation>%1 必须是 %2 之一，而不是“%3”</translation>
    </message>
    <message>
        <source>%1; %2 has no lists</source>
        <translation>%1；%2 没有列表</translation>
    </message>
    <message>
        <source>%1; the lists of %2 are %3</source>
        <translation>%1；%2 的列表有 %3</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation>没有列表“%1”</translation>
    </message>
    <message>
        <source>%1 is written without a value</source>
        <translation>%1 书写时不带值</translation>
    </message>
    <message>
        <source>%1 does not belong to the list &quot;%2&quot;</source>
        <translation>%1 不属于列表“%2”</translation>
    </message>
    <message>
        <source>%1: no element with %2 &quot;%3&quot;</source>
        <translation>%1：没有 %2 为“%3”的元素</translation>
    </message>
    <message>
        <source>%1: expected an array, got %2</source>
        <translation>%1：应为数组，但收到：%2</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>requested the tasks of %1 &quot;%2&quot;, but this task belongs to &quot;%3&quot;</source>
        <translation>请求的是 %1“%2”的任务，但此任务属于“%3”</translation>
    </message>
    <message>
        <source>a list of tasks</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>requested &quot;%1&quot;, but the answer is about &quot;%2&quot;</source>
        <translation>请求的是“%1”，但响应是关于“%2”的</translation>
    </message>
    <message>
        <source>%1: expected an array of rows, got %2</source>
        <translation>%1：应为由行组成的数组，但收到：%2</translation>
    </message>
    <message>
        <source>no row of &quot;%1&quot; in the answer</source>
        <translation>响应中没有“%1”的行</translation>
    </message>
    <message>
        <source>%1: expected an object, got %2</source>
        <translation>%1：应为对象，但收到：%2</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>变化列表</translation>
    </message>
    <message>
        <source>(an HTML page)</source>
        <translation>（HTML 页面）</translation>
    </message>
    <message>
        <source>the page contains this task twice, with different facts</source>
        <translation>该页面包含此任务两次，且内容不同</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got XML</source>
        <translation>应为 JSON 格式的 %1，实际为 XML</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got an HTML page, perhaps for a login</source>
        <translation>应为 JSON 格式的 %1，实际为 HTML 页面，可能是登录页面</translation>
    </message>
    <message>
        <source>expected a JSON object, got an array</source>
        <translation>应为：JSON 对象，但收到：数组</translation>
    </message>
</context>
<context>
    <name>TaskColumn</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>state: current state of the task, as the endpoint sent it</source>
        <translation>state：任务的当前状态，按端点发送的原样</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>taskId: the watched id</source>
        <translation>taskId：监视的 ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>messageId: id of the message that the task delivers</source>
        <translation>messageId：任务所投递的消息的 ID</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>retried / maxRetry: retries so far, and the maximum</source>
        <translation>retried / maxRetry：目前的重试次数和上限</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>nextProcessAt: when the task is scheduled to be processed</source>
        <translation>nextProcessAt：任务安排处理的时间</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>lastErrorAt and error: time and message of the last failure</source>
        <translation>lastErrorAt 和 error：最近一次失败的时间和消息</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>completedAt: when the task was processed successfully</source>
        <translation>completedAt：任务成功处理的时间</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>deadline: the deadline, and by how much the next attempt will miss it</source>
        <translation>deadline：截止时间，以及下次尝试会超出多久</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>url: destination of the message</source>
        <translation>url：消息的目的地</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Age of the last poll; stale if the task has not been confirmed for a long time</source>
        <translation>距上次轮询的时间；任务长时间未确认时显示为“过时”</translation>
    </message>
    <message>
        <source>Seen changes</source>
        <translation>变化次数</translation>
    </message>
    <message>
        <source>Number of polls that found a change (changed times are not counted), and age of the last change</source>
        <translation>发现变化的轮询次数（时间的变化不计入），以及距上次变化的时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The last observed phases and failed attempts, newest on the right</source>
        <translation>最近观察到的阶段和失败的尝试，最新的在右侧</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>Kind of error</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>The first line of the error; # stands for numbers, ids, times and addresses</source>
        <translation>错误的第一行；# 代表数字、ID、时间和地址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host of the tasks&apos; URL</source>
        <translation>任务 URL 的主机</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tasks of the group. Those that are running, cancelled or in an unknown state are included, but have no column</source>
        <translation>该分组的任务。其中包括运行中、已取消或状态未知的任务，但它们没有单独的列</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Tasks of the group that failed permanently</source>
        <translation>该分组中永久失败的任务</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Tasks of the group that are being retried</source>
        <translation>该分组中正在重试的任务</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Tasks of the group that wait for an attempt</source>
        <translation>该分组中等待尝试的任务</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>Tasks of the group that succeeded</source>
        <translation>该分组中已成功的任务</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>用时中位数</translation>
    </message>
    <message>
        <source>How long an attempt typically takes: the median of the last attempts that ended since the program began. From the start, or where the API does not report it from nextProcessAt, to completedAt or lastErrorAt</source>
        <translation>一次尝试通常需要多长时间：自程序启动以来最近结束的尝试的中位数。从开始（如果 API 不报告，则从 nextProcessAt）算起，到 completedAt 或 lastErrorAt 为止</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>How long ago the task was due that has waited longest since its nextProcessAt</source>
        <translation>自 nextProcessAt 起等待最久的任务，距其到期已有多久</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>lastErrorAt: when the newest error of the group happened</source>
        <translation>lastErrorAt：该分组中最新错误发生的时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>%Ln 个主机</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: failures and retries raise no notifications</source>
        <translation>已静音：失败和重试不会发出通知</translation>
    </message>
    <message>
        <source>The tasks&apos; URL has no host</source>
        <translation>任务的 URL 没有主机</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed permanently</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 个永久失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being retried</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 个正在重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 个已成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running, cancelled or in an unknown state</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln 个运行中、已取消或状态未知</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt has ended since the program began</source>
        <translation>自程序启动以来没有尝试结束</translation>
    </message>
    <message>
        <source>nextProcessAt:</source>
        <translation>nextProcessAt：</translation>
    </message>
    <message>
        <source>No task has a nextProcessAt</source>
        <translation>没有任务具有 nextProcessAt</translation>
    </message>
    <message>
        <source>The endpoint reported no time</source>
        <translation>端点没有报告时间</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %Ln attempts, the last of each task</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%1：%Ln 次尝试的中位数，每个任务取最后一次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message>
        <source>an id cannot be empty</source>
        <translation>ID 不能为空</translation>
    </message>
    <message>
        <source>an id cannot contain invalid Unicode</source>
        <translation>ID 不能包含无效的 Unicode</translation>
    </message>
    <message>
        <source>an id has at most %1 bytes, this one has %2</source>
        <translation>ID 最多 %1 字节，此 ID 有 %2 字节</translation>
    </message>
    <message>
        <source>an id cannot contain control characters: %1</source>
        <translation>ID 不能包含控制字符：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id: in an address it stands for a folder</source>
        <translation>“%1”不能作为 ID：它在地址中表示文件夹</translation>
    </message>
</context>
<context>
    <name>TaskLink</name>
    <message>
        <source>in a link, %1 must be followed by two hexadecimal digits</source>
        <translation>链接中的 %1 之后必须是两个十六进制数字</translation>
    </message>
    <message>
        <source>the percent-encoded characters of a link must be UTF-8</source>
        <translation>链接中经百分号编码的字符必须是 UTF-8</translation>
    </message>
    <message>
        <source>the parts of a link to a list must be NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>列表链接的各部分必须是 NAME:VALUE，但这里是“%1”</translation>
    </message>
    <message>
        <source>a link must begin with taskwatch://, but this is &quot;%1&quot;</source>
        <translation>链接必须以 taskwatch:// 开头，但这里是“%1”</translation>
    </message>
    <message>
        <source>a link must be taskwatch://task/ID, taskwatch://message/ID or taskwatch://list/NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>链接必须是 taskwatch://task/ID、taskwatch://message/ID 或 taskwatch://list/NAME:VALUE，但这里是“%1”</translation>
    </message>
</context>
<context>
    <name>TaskPrinter</name>
    <message>
        <source>could not write the output: %1</source>
        <translation>无法写出输出：%1</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>expected a string, got %1</source>
        <translation>应为字符串，但收到：%1</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>0 到 9223372036854775807 之间的整数</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>应为：%1，但收到：%2</translation>
    </message>
    <message>
        <source>expected a time in Unix ms or in RFC 3339 format, got %1</source>
        <translation>应为 Unix 毫秒或 RFC 3339 格式的时间，但收到：%1</translation>
    </message>
    <message>
        <source>expected a time in Unix seconds or in RFC 3339 format, got %1</source>
        <translation>应为 Unix 秒或 RFC 3339 格式的时间，但收到：%1</translation>
    </message>
    <message>
        <source>expected a Unix time or a time in RFC 3339 format, got %1</source>
        <translation>应为 Unix 时间或 RFC 3339 格式的时间，但收到：%1</translation>
    </message>
    <message>
        <source>expected a time in RFC 3339 format, got %1</source>
        <translation>应为 RFC 3339 格式的时间，但收到：%1</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1：应为：%2，但收到：%3</translation>
    </message>
</context>
<context>
    <name>TaskSerializer</name>
    <message>
        <source>Poll</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已响应</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>was %1 before</source>
        <translation>之前为 %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::AlertNotifier</name>
    <message>
        <source>Failed tasks</source>
        <translation>失败的任务</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ApiText</name>
    <message>
        <source>The monitor of asynq. An id is queue/id. A task that was completed is removed unless asynq keeps it.</source>
        <translation>asynq 的监控工具。ID 的形式为“队列/ID”。已完成的任务会被移除，除非 asynq 保留它。</translation>
    </message>
    <message>
        <source>The dashboard of Bull and BullMQ. An id is queue/id. The base address has the path of the dashboard.</source>
        <translation>Bull 和 BullMQ 的仪表板。ID 的形式为“队列/ID”。基础地址包含仪表板的路径。</translation>
    </message>
    <message>
        <source>The monitor of Celery. It forgets all tasks when it is started again. It does not tell how often a task may be retried.</source>
        <translation>Celery 的监控工具。重新启动后会忘记所有任务。它不提供任务可以重试的次数。</translation>
    </message>
    <message>
        <source>Get Task of QStash&apos;s first API. The service retired it in 2023; it lives on where people host it themselves.</source>
        <translation>QStash 第一版 API 的 Get Task。该服务已于 2023 年停用它；在自行托管的环境中仍在使用。</translation>
    </message>
    <message>
        <source>QStash has no request for one task any more. Its logs have a row for each change of a message; Taskwatch makes the task of them. A read-only token is enough.</source>
        <translation>QStash 已不再提供针对单个任务的请求。它的日志为消息的每次变化记录一行；Taskwatch 由这些行得出任务。只读令牌即可。</translation>
    </message>
    <message>
        <source>The dashboard of River. Finished jobs are removed after a day, discarded ones after a week.</source>
        <translation>River 的仪表板。已结束的作业在一天后移除，被丢弃的作业在一周后移除。</translation>
    </message>
    <message>
        <source>task</source>
        <extracomment>What an API calls its tasks or what they belong to; a column title.</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>root task</source>
        <extracomment>In Celery: the task that began a chain of tasks.</extracomment>
        <translation>根任务</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>The kind of work that a task does; a column title.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>The name of the work that a task does; a column title.</extracomment>
        <translation>名称</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Applies to all windows.</source>
        <translation>适用于所有窗口。</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Format of times in the table and the detail pane. Tooltips show all four formats. Copied times include the UTC offset.</source>
        <translation>表格和详情窗格中时间的格式。工具提示会显示全部四种格式。复制的时间包含 UTC 偏移量。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Applies to all windows, at once.</source>
        <translation>立即适用于所有窗口。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it happened, as far as known; newest first</source>
        <translation>发生的时间（就已知而言）；最新的在前</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The field that changed, or what happened</source>
        <translation>发生变化的字段，或发生的事情</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Value before the change</source>
        <translation>变化前的值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>变化后的值</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>How long the task stayed in the new state, or how long it was not polled</source>
        <translation>任务在新状态中停留了多久，或多久没有轮询</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Observed between two polls, inferred from later values, told by the server, or unseen because there was no polling</source>
        <translation>在两次轮询之间观察到、由后来的值推断、由服务器告知，或因没有轮询而未观察到</translation>
    </message>
    <message>
        <source>No changes of this task have been recorded yet.</source>
        <translation>尚未记录此任务的变化。</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>更早的变化已不再存储。</translation>
    </message>
    <message>
        <source>error unknown</source>
        <translation>错误不详</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>not polled</source>
        <translation>未轮询</translation>
    </message>
    <message>
        <source>This state is final.</source>
        <translation>此状态为最终状态。</translation>
    </message>
    <message>
        <source>polls failed</source>
        <translation>轮询失败</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>state, begin, end</comment>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, begin</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a length of time</comment>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>在 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>首次见到</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>尝试 %1 失败</translation>
    </message>
    <message>
        <source>an attempt failed</source>
        <translation>一次尝试失败</translation>
    </message>
    <message>
        <source>poll failed</source>
        <translation>轮询失败</translation>
    </message>
    <message>
        <source>answered again</source>
        <translation>恢复响应</translation>
    </message>
    <message>
        <source>not polled: not running</source>
        <translation>未轮询：程序未运行</translation>
    </message>
    <message>
        <source>not polled: paused</source>
        <translation>未轮询：已暂停</translation>
    </message>
    <message>
        <source>not polled: window hidden</source>
        <translation>未轮询：窗口已隐藏</translation>
    </message>
    <message>
        <source>not polled: no answers</source>
        <translation>未轮询：无响应</translation>
    </message>
    <message>
        <source>not polled: not watched</source>
        <translation>未轮询：未受监视</translation>
    </message>
    <message>
        <source>not polled: computer asleep</source>
        <translation>未轮询：计算机睡眠</translation>
    </message>
    <message>
        <source>Observed: it happened between two polls.</source>
        <translation>观察到：发生在两次轮询之间。</translation>
    </message>
    <message>
        <source>Inferred from later values. No poll observed it.</source>
        <translation>由后来的值推断。没有轮询观察到它。</translation>
    </message>
    <message>
        <source>Told by the server, with its time. No poll observed it.</source>
        <translation>由服务器告知，附有其时间。没有轮询观察到它。</translation>
    </message>
    <message>
        <source>There was no polling. What happened in this time is not known.</source>
        <translation>没有轮询。这段时间内发生了什么不得而知。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CheatSheet</name>
    <message>
        <source>Keys and Filters</source>
        <translation>按键和筛选器</translation>
    </message>
    <message>
        <source>Esc or ? closes this page.</source>
        <translation>按 Esc 或 ? 关闭此页。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CloseWindowAction</name>
    <message>
        <source>This is the last window: without it, no task is watched. Close it again to quit.</source>
        <translation>这是最后一个窗口：没有它就不会监视任何任务。再次关闭即可退出。</translation>
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
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Size “%1” to Contents</source>
        <translation>将“%1”列调整为适合内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Contents</source>
        <translation>将各列调整为适合内容(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompareWindow</name>
    <message>
        <source>%1 and %2</source>
        <comment>ids of two tasks</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <comment>an id and a number</comment>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences  ≠</source>
        <translation>
            <numerusform>%Ln 处差异  ≠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedHistoriesModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>发生的时间，最新的在前</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedTimelines</name>
    <message>
        <source>Timeline of %1</source>
        <comment>an id</comment>
        <translation>%1 的时间线</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparisonModel</name>
    <message>
        <source>%1, different</source>
        <comment>a fact of tasks</comment>
        <translation>%1，不同</translation>
    </message>
    <message>
        <source>%1  ≠</source>
        <comment>a fact of tasks that is different</comment>
        <translation>%1  ≠</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>≠ marks what differs</source>
        <translation>≠ 标记不同之处</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion: explanation</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionFinder</name>
    <message>
        <source>A password of the connection is stored only until Taskwatch exits: %1</source>
        <translation>连接的密码仅存储到 Taskwatch 退出为止：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A password of the connection is too long to be stored: Taskwatch forgets it when it exits.</source>
        <translation>连接的密码过长，无法存储：Taskwatch 退出后即忘记。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionForm</name>
    <message>
        <source>System settings</source>
        <comment>of the proxy</comment>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <comment>an address</comment>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>own CA file</source>
        <translation>专用 CA 文件</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>as the system is set up</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>File With the Client Certificate</source>
        <translation>客户端证书文件</translation>
    </message>
    <message>
        <source>File With the Key of the Client Certificate</source>
        <translation>客户端证书的密钥文件</translation>
    </message>
    <message>
        <source>No requests can be sent for this profile: %1</source>
        <translation>无法为此配置方案发送请求：%1</translation>
    </message>
    <message>
        <source>The password is stored in the keyring when you save. It is not shown again.</source>
        <translation>密码会在您保存时存储到密钥环，之后不会再次显示。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyMenu</name>
    <message>
        <source>Copy &amp;As</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>Markdown 表格(&amp;M)</translation>
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
        <translation>curl 命令(&amp;C)</translation>
    </message>
    <message>
        <source>Commands that send the same requests, with a variable in place of the token</source>
        <translation>发送相同请求的命令，令牌以变量代替</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPane</name>
    <message>
        <source>Select a task to see its details</source>
        <translation>选择一个任务以查看其详情</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Requests for the task</source>
        <translation>该任务的请求</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPlacement</name>
    <message>
        <source>&amp;Automatic Place</source>
        <translation>自动放置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Below the Table</source>
        <translation>表格下方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Right of the Table</source>
        <translation>表格右侧(&amp;R)</translation>
    </message>
    <message>
        <source>Right of the table in a wide window, otherwise below it</source>
        <translation>窗口较宽时位于表格右侧，否则位于表格下方</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailTabActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Taskwatch::EmptyPage</name>
    <message>
        <source>Tasks are polled from %1</source>
        <translation>从 %1 轮询任务</translation>
    </message>
    <message>
        <source>Watches the ids in the clipboard: from a chat, a log, a spreadsheet column. Without a profile, they are polled from %1.</source>
        <translation>监视剪贴板中的 ID：可来自聊天、日志或电子表格中的一列。没有配置方案时，从 %1 轮询它们。</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>三种开始方式</translation>
    </message>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>尚未监视任何任务</translation>
    </message>
    <message>
        <source>Paste task ids</source>
        <translation>粘贴任务 ID</translation>
    </message>
    <message>
        <source>Set up a profile</source>
        <translation>设置配置方案</translation>
    </message>
    <message>
        <source>The address of an endpoint and its token. One request tests them.</source>
        <translation>端点的地址及其令牌。用一个请求进行测试。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Simulated tasks with six hours of history, in a window of their own. Nothing is saved.</source>
        <translation>带有六小时历史的模拟任务，在单独的窗口中显示。不会保存任何内容。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::EndpointButton</name>
    <message>
        <source>Show the endpoint and the state of polling</source>
        <translation>显示端点和轮询状态</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>端点：%1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FieldGrid</name>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>复制“%1”(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Selected Text</source>
        <translation>复制所选文本(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>仅显示“%1”(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>排除“%1”(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FileWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>保存已取消。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FilterBar</name>
    <message>
        <source> or </source>
        <comment>between phases</comment>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>Taskwatch::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstProfileForm</name>
    <message>
        <source>Set up a profile</source>
        <translation>设置配置方案</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint and a token that may read its tasks. One request tests them and recognises the API. The token is stored in the desktop&apos;s keyring.</source>
        <translation>请输入端点的地址，以及可以读取其任务的令牌。会用一个请求进行测试并识别 API。令牌存储在桌面的密钥环中。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstRun</name>
    <message>
        <source>The demo cannot be shown: %1.</source>
        <translation>无法显示演示：%1。</translation>
    </message>
    <message>
        <source>%1 could not be started to show the demo: %2</source>
        <translation>无法启动 %1 来显示演示：%2</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>演示会在单独的窗口中打开。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FollowCommand</name>
    <message>
        <source>There is another token in %1.</source>
        <translation>%1 中有了新令牌。</translation>
    </message>
    <message>
        <source>The endpoint is reachable again.</source>
        <translation>端点恢复可访问。</translation>
    </message>
    <message>
        <source>%1 Waiting for another token in %2.</source>
        <translation>%1 正在等待 %2 中的新令牌。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FreedesktopNotifications</name>
    <message>
        <source>Show</source>
        <comment>the tasks that a notification is about</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <comment>all notifications</comment>
        <translation>静音 1 小时</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>Taskwatch starts with its windows minimized, and watches what it watched last.</source>
        <translation>Taskwatch 启动时窗口最小化，并继续监视上次监视的内容。</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GroupsPane</name>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>显示任务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mute This Error</source>
        <translation>将此错误静音(&amp;M)</translation>
    </message>
    <message>
        <source>Un&amp;mute This Error</source>
        <translation>取消此错误的静音(&amp;M)</translation>
    </message>
    <message>
        <source>Raise notifications about failures and retries with this kind of error again</source>
        <translation>恢复此类错误的失败和重试通知</translation>
    </message>
    <message>
        <source>Raise no notifications about failures and retries with this kind of error</source>
        <translation>不再发出此类错误的失败和重试通知</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <source>No task that matches the filter has an error.</source>
        <translation>符合筛选条件的任务都没有错误。</translation>
    </message>
    <message>
        <source>No task has been received yet.</source>
        <translation>尚未收到任何任务。</translation>
    </message>
    <message>
        <source>No task has an error.</source>
        <translation>没有任务有错误。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts with %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln 个主机，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of error in %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>%Ln 种错误，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed</source>
        <comment>hosts or errors with tasks</comment>
        <translation>
            <numerusform>%1，其中 %Ln 个已失败</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Maximum number of stored changes</source>
        <translation>存储的变化的最大数量</translation>
    </message>
    <message>
        <source>&amp;Keep changes for</source>
        <translation>变化保留时间(&amp;K)</translation>
    </message>
    <message>
        <source>Older changes are deleted. Tasks in the list stay, with their last known state.</source>
        <translation>更早的变化会被删除。列表中的任务会保留，并保持其最后已知的状态。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>最多保留(&amp;M)</translation>
    </message>
    <message>
        <source>Changes of all endpoints together. The oldest are deleted first. A thousand changes take about 150 KB.</source>
        <translation>所有端点的变化合计。最早的先删除。一千条变化约占 150 KB。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 条变化</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until Taskwatch exits</source>
        <translation>仅在内存中，直到 Taskwatch 退出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>changes, bytes</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 条变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryTab</name>
    <message>
        <source>Reading the history of this task…</source>
        <translation>正在读取此任务的历史…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HoldAction</name>
    <message>
        <source>&amp;Hold Row Order</source>
        <translation>锁定行序(&amp;H)</translation>
    </message>
    <message>
        <source>Hold (%1)</source>
        <comment>number of rows</comment>
        <translation>锁定（%1）</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Hold the order: rows stay in place while their values change (%1)</source>
        <translation>锁定顺序：值变化时各行保持原位（%1）</translation>
    </message>
    <message>
        <source>The order is held: rows stay in place while their values change. Click to sort them again (%1)</source>
        <translation>顺序已锁定：值变化时各行保持原位。点击可重新排序（%1）</translation>
    </message>
    <message numerus="yes">
        <source>The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>顺序已锁定。%Ln 行已变化，将会移动。点击可重新排序（%1）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IdIntake</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show Them</source>
        <translation>显示它们(&amp;S)</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy one or more task ids first.</source>
        <translation>剪贴板中没有文本。请先复制一个或多个任务 ID。</translation>
    </message>
    <message>
        <source>Reading a long text…</source>
        <translation>正在读取长文本…</translation>
    </message>
    <message>
        <source>Adding tasks…</source>
        <translation>正在添加任务…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Cancelled. No task was added.</source>
        <translation>已取消。没有添加任务。</translation>
    </message>
    <message numerus="yes">
        <source>Tokens were removed from the input. They are not stored.</source>
        <translation>
            <numerusform>已从输入中移除令牌。它们不会被存储。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IntakeBar</name>
    <message>
        <source>&amp;Paste Ids</source>
        <translation>粘贴 ID(&amp;P)</translation>
    </message>
    <message>
        <source>Add Tasks from &amp;Files…</source>
        <translation>从文件添加任务(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Add Tasks…</source>
        <translation>添加任务(&amp;A)…</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Type or paste ids of tasks to watch</source>
        <translation>输入或粘贴要监视的任务 ID</translation>
    </message>
    <message>
        <source>Lists of %1: %2</source>
        <translation>%1 的列表：%2</translation>
    </message>
    <message>
        <source>The words in this text may not be ids. Paste only the ids, one per line.</source>
        <translation>此文本中的词可能不是 ID。请仅粘贴 ID，每行一个。</translation>
    </message>
    <message>
        <source>Add Tasks from Files</source>
        <translation>从文件添加任务</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>粘贴或输入 ID</translation>
    </message>
    <message>
        <source>Paste or type ids, or %1 for a list</source>
        <translation>粘贴或输入 ID，或用 %1 表示列表</translation>
    </message>
</context>
<context>
    <name>Taskwatch::JournalWorker</name>
    <message numerus="yes">
        <source>%Ln of the oldest changes and other poll results were discarded.</source>
        <translation>
            <numerusform>已丢弃 %Ln 条最早的变化和其他轮询结果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListActions</name>
    <message>
        <source>Lis&amp;ts…</source>
        <translation>列表(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the lists that were read, and choose which lists are watched for new tasks</source>
        <translation>显示已读取的列表，并选择要监视哪些列表中的新任务</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListStrip</name>
    <message>
        <source>Close this list</source>
        <translation>关闭此列表</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListWindow</name>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>按错误或主机分组(&amp;G)</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>详情窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Open in Own &amp;Window</source>
        <translation>在单独的窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>将行另存为(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListingModel</name>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>上次读取</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Read again from time to time; new tasks are added.</source>
        <translation>定期重新读取，并添加新任务。</translation>
    </message>
    <message>
        <source>Not read again automatically.</source>
        <translation>不会自动重新读取。</translation>
    </message>
    <message>
        <source>Not fully read yet.</source>
        <translation>尚未完整读取。</translation>
    </message>
    <message>
        <source>watch for new tasks</source>
        <translation>监视新任务</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListsDialog</name>
    <message>
        <source>%1 has no lists of tasks.</source>
        <translation>%1 没有任务列表。</translation>
    </message>
    <message>
        <source>No list has been read yet. Type one into the field above the table to read and watch its tasks. The lists of %1: %2</source>
        <translation>尚未读取任何列表。在表格上方的输入框中键入列表，即可读取并监视其任务。%1 的列表：%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MainWindow</name>
    <message>
        <source>Added last</source>
        <comment>tasks</comment>
        <translation>最近添加</translation>
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
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>Another view has the name &quot;%1&quot;.</source>
        <translation>另一个视图已使用名称“%1”。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in all pages of the manual (Ctrl+F)</source>
        <translation>在手册的所有页面中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MessageArea</name>
    <message>
        <source>Show fewer messages</source>
        <translation>显示更少提示</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more messages</source>
        <translation>
            <numerusform>再显示 %Ln 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoMatchNote</name>
    <message>
        <source>Show All Tasks</source>
        <translation>显示所有任务</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <source>States are the words of the server. To filter by phase, write %1.</source>
        <translation>状态是服务器使用的词。要按阶段筛选，请写 %1。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoticeBanner</name>
    <message>
        <source>Show &amp;Tasks</source>
        <translation>显示任务(&amp;T)</translation>
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
        <translation>最少重试次数</translation>
    </message>
    <message>
        <source>Minutes that a task is overdue</source>
        <translation>任务逾期的分钟数</translation>
    </message>
    <message>
        <source>Minutes without an answer</source>
        <translation>未得到响应的分钟数</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>取消静音(&amp;M)</translation>
    </message>
    <message>
        <source>Show a &amp;Test Notification</source>
        <translation>显示测试通知(&amp;T)</translation>
    </message>
    <message>
        <source>Phases that a task enters</source>
        <translation>任务进入的阶段</translation>
    </message>
    <message>
        <source>Text that an error contains</source>
        <translation>错误包含的文本</translation>
    </message>
    <message>
        <source>Tasks that match at the same time share one notification. Conditions that a task already met when it was added to the list cause no notification.</source>
        <translation>同时符合条件的任务共用一条通知。任务在添加到列表时已经满足的条件不会引发通知。</translation>
    </message>
    <message>
        <source>The rules apply to every task. Tasks ▸ Notify Me When It Ends chooses single tasks.</source>
        <translation>规则适用于每个任务。“任务 ▸ 结束时通知我”可选择单个任务。</translation>
    </message>
    <message>
        <source>Notify me when, and remind me while it lasts</source>
        <translation>在以下情况通知我，并在持续期间提醒我</translation>
    </message>
    <message>
        <source>A task &amp;enters</source>
        <translation>任务进入(&amp;E)</translation>
    </message>
    <message>
        <source>Reminder for tasks in these phases</source>
        <translation>对处于这些阶段的任务的提醒</translation>
    </message>
    <message>
        <source>Reminder for retried tasks</source>
        <translation>对已重试的任务的提醒</translation>
    </message>
    <message>
        <source>An error &amp;contains</source>
        <translation>错误包含(&amp;C)</translation>
    </message>
    <message>
        <source>Reminder for tasks with this error</source>
        <translation>对有此错误的任务的提醒</translation>
    </message>
    <message>
        <source>A task is &amp;overdue by more than</source>
        <translation>任务逾期超过(&amp;O)</translation>
    </message>
    <message>
        <source>Reminder for overdue tasks</source>
        <translation>对逾期任务的提醒</translation>
    </message>
    <message>
        <source>No &amp;answer for a task for more than</source>
        <translation>任务未得到响应超过(&amp;A)</translation>
    </message>
    <message>
        <source>Reminder for tasks without an answer</source>
        <translation>对未得到响应的任务的提醒</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>on, no reminder</source>
        <translation>开启，不提醒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mute and test</source>
        <translation>静音和测试</translation>
    </message>
    <message>
        <source>The desktop did not show it: there is no notification service and no system tray. Install a notification daemon, such as dunst.</source>
        <translation>桌面没有显示该通知：没有通知服务，也没有系统托盘。请安装通知守护程序，例如 dunst。</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>静音至 %1。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between phases that a task may enter</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Notifies you when this becomes true of a watched task.</source>
        <translation>当所监视的任务满足此条件时通知您。</translation>
    </message>
    <message>
        <source>How often you are reminded while this lasts.</source>
        <translation>此状态持续期间的提醒频率。</translation>
    </message>
    <message>
        <source>for example: timeout</source>
        <translation>例如：timeout</translation>
    </message>
    <message>
        <source>The &amp;retries of a task reach</source>
        <translation>任务的重试次数达到(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%1 min</source>
        <comment>minutes; %1 is the number in a field</comment>
        <translation>
            <numerusform>%1 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::OtherApiOffer</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>Changes the API of this profile to %1 and polls these tasks with it</source>
        <translation>将此配置方案的 API 改为 %1，并用它轮询这些任务</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PaneSplitter</name>
    <message>
        <source>Border of the panes</source>
        <comment>can be moved</comment>
        <translation>窗格之间的分隔条</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseBar</name>
    <message>
        <source>All</source>
        <comment>tasks of every phase</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tasks by phase</source>
        <translation>按阶段显示任务</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseChip</name>
    <message numerus="yes">
        <source>%1: %Ln tasks of those that match the filter</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1：符合筛选条件的任务中有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tasks</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1：%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1，已选择</translation>
    </message>
    <message>
        <source>Click to show only these tasks, Ctrl+click to add or remove them</source>
        <translation>点击仅显示这些任务，Ctrl+点击可添加或移除它们</translation>
    </message>
    <message>
        <source>Click to show the tasks of all phases</source>
        <translation>点击显示所有阶段的任务</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseText</name>
    <message>
        <source>Not seen</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>重试中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>已成功</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>已失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PickedTasksChip</name>
    <message>
        <source>%1: %2  ×</source>
        <comment>what they have in common: number of tasks, and a cross to close it</comment>
        <translation>%1：%2  ×</translation>
    </message>
    <message>
        <source>Only these tasks are shown: %1: %2</source>
        <translation>仅显示这些任务：%1：%2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选器</translation>
    </message>
    <message numerus="yes">
        <source>None of them is in the list now</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>它们现在都不在列表中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 are no longer in the list</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%1 个中有 %Ln 个已不在列表中</numerusform>
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
        <translation>在响应到达之前停止</translation>
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
        <translation>轮询</translation>
    </message>
    <message>
        <source>How %1 is polled. Each profile has its own settings.</source>
        <translation>如何轮询 %1。每个配置方案有各自的设置。</translation>
    </message>
    <message>
        <source>&amp;Active interval</source>
        <translation>活动间隔(&amp;A)</translation>
    </message>
    <message>
        <source>Minimum time between two polls of an active task.</source>
        <translation>对活动任务的两次轮询之间的最短时间。</translation>
    </message>
    <message>
        <source>&amp;Idle interval</source>
        <translation>空闲间隔(&amp;I)</translation>
    </message>
    <message>
        <source>Maximum time between two polls of a waiting task. It may be cancelled or rescheduled meanwhile.</source>
        <translation>对等待中的任务的两次轮询之间的最长时间。它可能在此期间被取消或重新安排。</translation>
    </message>
    <message>
        <source>&amp;Requests per second</source>
        <translation>每秒请求数(&amp;R)</translation>
    </message>
    <message>
        <source>Limit for all tasks together. Stay below what the server allows, and leave some for your other programs.</source>
        <translation>所有任务合计的限制。请低于服务器允许的值，并为您的其他程序留出一些余量。</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>连接数(&amp;O)</translation>
    </message>
    <message>
        <source>Concurrent requests, 1 to 24. More connections help when answers are slow.</source>
        <translation>并发请求数，1 到 24。响应较慢时，增加连接数会有帮助。</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>超时(&amp;T)</translation>
    </message>
    <message>
        <source>Maximum time from sending a request to the last byte of its answer.</source>
        <translation>从发送请求到收到响应最后一个字节的最长时间。</translation>
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
            <numerusform>有 %n 个不是任务的条目</numerusform>
        </translation>
    </message>
    <message>
        <source>has no tasks</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>was not read completely: %1</source>
        <translation>未能完整读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>was not read completely: it has more than %n tasks</source>
        <translation>
            <numerusform>未能完整读取：任务多于 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>was not read completely: the endpoint sent a page again</source>
        <translation>未能完整读取：端点重复发送了某一页</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>正在读取 %1：%2</translation>
    </message>
    <message>
        <source>taskwatch: the list %1 %2</source>
        <translation>taskwatch: 列表 %1 %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProbeResultFrame</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileBanner</name>
    <message>
        <source>Poll &amp;There</source>
        <translation>在那里轮询(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Polling waits for a token: %1.</source>
        <translation>轮询正在等待令牌：%1。</translation>
    </message>
    <message>
        <source>%1 was not found here, but is on the list of %2.</source>
        <translation>在此处未找到 %1，但它在 %2 的列表中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were not found here, but are on the list of %1.</source>
        <comment>a profile</comment>
        <translation>
            <numerusform>在此处未找到 %Ln 个任务，但它们在 %1 的列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of this demo are simulated. Views and settings that you change here are not saved; profiles are.</source>
        <translation>此演示的任务是模拟的。您在此更改的视图和设置不会保存；配置方案会保存。</translation>
    </message>
    <message>
        <source>No requests are sent: %1</source>
        <translation>不发送请求：%1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileButton</name>
    <message>
        <source>S&amp;witch Profile</source>
        <translation>切换配置方案(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the window of another profile, or open one</source>
        <translation>转到另一个配置方案的窗口，或打开一个</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置方案：%1</translation>
    </message>
    <message>
        <source>%1
%2
Switch profile: Ctrl+Shift+O</source>
        <comment>name, base address</comment>
        <translation>%1
%2
切换配置方案：Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>a profile that has a window</comment>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>&amp;Edit Profiles…</source>
        <translation>编辑配置方案(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileController</name>
    <message>
        <source>The profiles could not be saved: %1</source>
        <translation>无法保存配置方案：%1</translation>
    </message>
    <message>
        <source>profiles.ini was not a valid settings file. A copy was saved as %1.</source>
        <translation>profiles.ini 不是有效的设置文件。副本已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileEditor</name>
    <message>
        <source>In the desktop&apos;s keyring</source>
        <translation>在桌面的密钥环中</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>在环境变量中</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>In memory, for this session only</source>
        <translation>在内存中，仅限此次会话</translation>
    </message>
    <message>
        <source>No token needed</source>
        <translation>不需要令牌</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>empty if the endpoint needs none</source>
        <translation>如果端点不需要，则留空</translation>
    </message>
    <message>
        <source>Send one request; if it is answered well, save the profile and open its window</source>
        <translation>发送一个请求；如果响应正常，则保存配置方案并打开其窗口</translation>
    </message>
    <message>
        <source>Save An&amp;yway</source>
        <translation>仍然保存(&amp;Y)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>另一个配置方案已使用此名称。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Not saved yet. Complete the fields above first.</source>
        <translation>尚未保存。请先填写上面的字段。</translation>
    </message>
    <message>
        <source>There is no API file &quot;%1&quot;.</source>
        <translation>没有 API 文件“%1”。</translation>
    </message>
    <message>
        <source>for ids that name no %1; others are written %1/id</source>
        <translation>用于未指明 %1 的 ID；其他写作 %1/id</translation>
    </message>
    <message>
        <source>https://host, and the path of the program</source>
        <translation>https://主机，以及程序的路径</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>File that contains the token</source>
        <translation>包含令牌的文件</translation>
    </message>
    <message>
        <source>Environment variable that contains the token</source>
        <translation>包含令牌的环境变量</translation>
    </message>
    <message>
        <source>File That Contains the Token</source>
        <translation>包含令牌的文件</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Test &amp;and Open</source>
        <translation>测试并打开(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>This cannot be a token: %1.</source>
        <translation>这不可能是令牌：%1。</translation>
    </message>
    <message>
        <source>The token is stored when you save. It is not shown again.</source>
        <translation>令牌会在您保存时存储，之后不会再次显示。</translation>
    </message>
    <message>
        <source>Enter the name of a variable.</source>
        <translation>请输入变量的名称。</translation>
    </message>
    <message>
        <source>Enter a file name. The token is the first line of the file.</source>
        <translation>请输入文件名。令牌是文件的第一行。</translation>
    </message>
    <message>
        <source>Requests are sent without a token, for example to a server on this computer.</source>
        <translation>发送的请求不带令牌，例如发送到此计算机上的服务器。</translation>
    </message>
    <message>
        <source>This API has no tokens.</source>
        <translation>此 API 没有令牌。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a new profile</source>
        <translation>添加新的配置方案</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Copy the selected profile, without its token</source>
        <translation>复制所选的配置方案，不含其令牌</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected profile</source>
        <translation>移除所选的配置方案</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the selected profile up</source>
        <translation>将所选的配置方案上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the selected profile down</source>
        <translation>将所选的配置方案下移</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileRegistry</name>
    <message>
        <source>there are already %1 profiles; remove one first</source>
        <translation>已有 %1 个配置方案；请先移除一个</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;: %2</source>
        <translation>配置方案“%1”：%2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, because no profiles exist yet; add one in the settings</source>
        <translation>没有配置方案“%1”，因为尚无任何配置方案；请在设置中添加</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; existing profiles: %2</source>
        <translation>没有配置方案“%1”；现有的配置方案：%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTest</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The endpoint was reached, but its API is not %1. It looks like %2.</source>
        <translation>已连接到端点，但其 API 不是 %1。它看起来像 %2。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTokenWriter</name>
    <message>
        <source>The token is stored only until Taskwatch exits: %1</source>
        <translation>令牌仅存储到 Taskwatch 退出为止：%1</translation>
    </message>
    <message>
        <source>The token is stored in the keyring.</source>
        <translation>令牌已存储在密钥环中。</translation>
    </message>
    <message>
        <source>The token is used until Taskwatch exits.</source>
        <translation>令牌会使用到 Taskwatch 退出为止。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>a profile&apos;s name and its endpoint</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing can be added: the file of this profile&apos;s API cannot be used</source>
        <translation>无法添加任何内容：此配置方案的 API 文件无法使用</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Changes to a profile apply when it is saved.</source>
        <translation>对配置方案的更改在保存时生效。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Add a profile for each endpoint, or each account, that you watch.</source>
        <translation>请为您监视的每个端点或每个账户添加一个配置方案。</translation>
    </message>
    <message>
        <source>There is no profile yet. %1</source>
        <translation>尚无配置方案。%1</translation>
    </message>
    <message>
        <source>No profile is saved yet: %1 ends with its window. %2</source>
        <comment>a name</comment>
        <translation>尚未保存任何配置方案：%1 会随其窗口一起结束。%2</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置方案</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a copy: name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its token is deleted. Its watch list and history stay in the history file but are no longer shown.</source>
        <translation>要移除“%1”吗？其令牌会被删除。其监视列表和历史会留在历史文件中，但不再显示。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Program</name>
    <message>
        <source>no profile could be opened; correct the errors above</source>
        <translation>无法打开任何配置方案；请更正上述错误</translation>
    </message>
    <message>
        <source>Every profile has a window. To get another window, add a profile in the settings.</source>
        <translation>每个配置方案都有窗口。要打开另一个窗口，请在设置中添加配置方案。</translation>
    </message>
    <message>
        <source>a window for %1 is open with another token; close it first, or add a profile for this token</source>
        <translation>%1 的窗口已使用另一个令牌打开；请先将其关闭，或为此令牌添加配置方案</translation>
    </message>
    <message>
        <source>a window for %1 is open with another connection; close it first, or add a profile</source>
        <translation>%1 的窗口已使用另一个连接打开；请先将其关闭，或添加配置方案</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RawAnswerTab</name>
    <message>
        <source>Find in the answer</source>
        <translation>在响应中查找</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReadOnlyMode</name>
    <message>
        <source>Not available: a recording is read-only and is not polled</source>
        <translation>不可用：记录是只读的，并且不会轮询</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingActions</name>
    <message>
        <source>Reading the recording…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>保存记录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>打开记录(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Open a saved recording in its own window</source>
        <translation>在单独的窗口中打开已保存的记录</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the file</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. The window shows what was read until then: %Ln tasks.</source>
        <translation>
            <numerusform>已取消。窗口显示到此为止已读取的内容：%Ln 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>记录 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingController</name>
    <message>
        <source>%1 could not be started to show the recording: %2</source>
        <translation>无法启动 %1 来显示记录：%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingPlaybackWorker</name>
    <message>
        <source>%1 is not a regular file. Save the recording to a regular file first.</source>
        <translation>%1 不是常规文件。请先将记录保存为常规文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>无法打开 %1。%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingSaver</name>
    <message>
        <source>The history file cannot be read (%1). The recording was not saved. No existing file was changed.</source>
        <translation>无法读取历史文件（%1）。记录未保存。现有文件均未更改。</translation>
    </message>
    <message>
        <source>Saving was cancelled. No existing file was changed.</source>
        <translation>保存已取消。现有文件均未更改。</translation>
    </message>
    <message>
        <source>The recording cannot be saved now: the latest changes are not in the history file yet. %1</source>
        <translation>现在无法保存记录：最新的变化尚未写入历史文件。%1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReplyCollector</name>
    <message>
        <source>the certificate is refused, perhaps because its key or its signature is too weak</source>
        <translation>证书被拒绝，可能是因为其密钥或签名太弱</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RequestsModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the request was sent, newest first</source>
        <translation>发送请求的时间，最新的在前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>The answer&apos;s HTTP status</source>
        <translation>响应的 HTTP 状态码</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Time until the answer was complete</source>
        <translation>到响应完整为止的时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>响应正文的大小</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Why the poll returned no task</source>
        <translation>轮询未返回任务的原因</translation>
    </message>
    <message>
        <source>This task has not been polled yet.</source>
        <translation>尚未轮询此任务。</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No complete answer</source>
        <translation>没有完整的响应</translation>
    </message>
    <message>
        <source>Answered at:
%1</source>
        <translation>响应于：
%1</translation>
    </message>
    <message>
        <source>The poll returned a task</source>
        <translation>轮询返回了任务</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowJumps</name>
    <message>
        <source>No row has changed in the last %1 minutes</source>
        <translation>最近 %1 分钟内没有行发生变化</translation>
    </message>
    <message>
        <source>No failed task is shown</source>
        <translation>没有显示失败的任务</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>下一个变化(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious Change</source>
        <translation>上一个变化(&amp;R)</translation>
    </message>
    <message>
        <source>Next Failur&amp;e</source>
        <translation>下一个失败(&amp;E)</translation>
    </message>
    <message>
        <source>Previous Fail&amp;ure</source>
        <translation>上一个失败(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowMenu</name>
    <message>
        <source>Show Rows &amp;Like This</source>
        <translation>显示类似的行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>复制“%1”(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>仅显示“%1”(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>排除“%1”(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;State %1</source>
        <translation>状态 %1(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Message %1</source>
        <translation>消息 %1(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host %1</source>
        <translation>主机 %1(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Error %1</source>
        <translation>错误 %1(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowsExporter</name>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>将行另存为(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the shown or selected rows as CSV, JSON or Markdown</source>
        <translation>将显示的行或所选的行保存为 CSV、JSON 或 Markdown</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveFileDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A file with this name already exists. Replace overwrites it.</source>
        <translation>已存在同名文件。“替换”会将其覆盖。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving… %1 of %2</source>
        <translation>正在保存… %1/%2</translation>
    </message>
    <message>
        <source>Warning: these parts often contain passwords and keys. Anyone who has the file can read them.</source>
        <translation>警告：这些部分常常包含密码和密钥。任何拥有该文件的人都可以读取它们。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRecordingDialog</name>
    <message numerus="yes">
        <source>%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</source>
        <comment>an endpoint</comment>
        <translation>
            <numerusform>%1 的 %Ln 个任务及其历史：变化、错误、最后的响应、最近的轮询，以及随时间变化的数量。Taskwatch 无需访问端点即可打开该文件。该文件绝不包含令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Raw answers from which they cannot be removed safely are left out.</source>
        <translation>会移除所有 URL 的用户信息、查询和片段。如果无法从某个原始响应中安全移除它们，则会略去该响应。</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRowsDialog</name>
    <message>
        <source>Tasks of %1, in the order shown. The file never contains the token.</source>
        <translation>%1 的任务，按显示的顺序。该文件绝不包含令牌。</translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Anything that looks like a token is always removed.</source>
        <translation>会移除所有 URL 的用户信息、查询和片段。看起来像令牌的内容一律移除。</translation>
    </message>
    <message>
        <source>Save Rows</source>
        <translation>保存行</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows &amp;that are shown</source>
        <translation>
            <numerusform>显示的全部 %Ln 行(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that are shown.</source>
        <translation>
            <numerusform>显示的全部 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows s&amp;elected</source>
        <translation>
            <numerusform>仅所选的 %Ln 行(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to save.</source>
        <translation>没有显示任何行，因此没有可保存的内容。</translation>
    </message>
    <message>
        <source>For spreadsheets: one column for each field of a task, with full times. No cell is read as a formula.</source>
        <translation>用于电子表格：任务的每个字段占一列，时间完整。单元格不会被当作公式读取。</translation>
    </message>
    <message>
        <source>For programs: every field of a task, named as in the API.</source>
        <translation>用于程序：任务的每个字段，名称与 API 中相同。</translation>
    </message>
    <message>
        <source>For people: the columns shown, under a title with the profile and the time of saving.</source>
        <translation>供人阅读：所显示的列，标题中含有配置方案和保存时间。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveViewDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Replaces the view &quot;%1&quot;</source>
        <translation>替换视图“%1”</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SecretStore</name>
    <message>
        <source>The keyring has not answered yet. It may be asking for its password in another window.</source>
        <translation>密钥环尚未响应。它可能正在另一个窗口中询问密码。</translation>
    </message>
    <message>
        <source>the keyring does not answer: unlock it (Passwords and Keys, or KWallet Manager) and try again</source>
        <translation>密钥环没有响应：请将其解锁（“密码和密钥”或 KWallet 管理器）后重试</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>重置为默认值：%1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsActions</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Poll&amp;ing Settings…</source>
        <translation>轮询设置(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;History Settings…</source>
        <translation>历史设置(&amp;H)…</translation>
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
        <translation>关闭之前要保存更改吗？</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsPage</name>
    <message>
        <source>Changes apply immediately.</source>
        <translation>更改立即生效。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use It Here</source>
        <translation>用于此处(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All to Default</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>In the table, a letter that is no shortcut begins a filter.</source>
        <translation>在表格中，不是快捷键的字母会开始筛选。</translation>
    </message>
    <message>
        <source>Press the new keys for &quot;%1&quot;. Esc leaves them as they are.</source>
        <translation>请按“%1”的新按键。Esc 保持原样。</translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <comment>keys, reason</comment>
        <translation>%1 未被接受。%2</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, action</comment>
        <translation>%1 属于“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the keys %2 now.</source>
        <translation>“%1”现在的按键为 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no keys now.</source>
        <translation>“%1”现在没有按键。</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change or reset that first.</source>
        <comment>keys, action</comment>
        <translation>%1 属于“%2”。请先更改或重置该项。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SingleInstance</name>
    <message>
        <source>another Taskwatch (process %1) is running but does not answer: end it and start again</source>
        <translation>另一个 Taskwatch（进程 %1）正在运行但没有响应：请将其结束后重新启动</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>Order Added</source>
        <translation>添加顺序</translation>
    </message>
    <message>
        <source>&amp;Reverse Order</source>
        <translation>反转顺序(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskActions</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Refresh A&amp;ll</source>
        <translation>全部刷新(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy I&amp;ds</source>
        <translation>复制 ID(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Notify Me When &amp;It Ends</source>
        <translation>结束时通知我(&amp;I)</translation>
    </message>
    <message>
        <source>Open URL in &amp;Browser</source>
        <translation>在浏览器中打开 URL(&amp;B)</translation>
    </message>
    <message>
        <source>Open in Co&amp;nsole</source>
        <translation>在控制台中打开(&amp;N)</translation>
    </message>
    <message>
        <source>Poll the selected tasks now, or all tasks if none is selected</source>
        <translation>立即轮询所选任务，未选择任务时轮询所有任务</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Edit ▸ Copy As copies the row.</source>
        <translation>%1。“编辑 ▸ 复制为”可复制该行。</translation>
    </message>
    <message>
        <source>%1. %2 copies the row.</source>
        <translation>%1。%2 可复制该行。</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot;</source>
        <translation>已复制“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ids</source>
        <translation>
            <numerusform>已复制 %Ln 个 ID</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskGroupModel</name>
    <message>
        <source>Kind of error: %1</source>
        <translation>错误类型：%1</translation>
    </message>
    <message>
        <source>URL without a host</source>
        <translation>没有主机的 URL</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of error and a host</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kind of error: %1, muted</source>
        <translation>错误类型：%1，已静音</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskHistoryTab</name>
    <message>
        <source>Changes of the task</source>
        <translation>任务的变化</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskWindow</name>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
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
        <translation>在单独的窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Show the list a second time, with another filter, order and columns</source>
        <translation>再次显示该列表，使用不同的筛选、顺序和列</translation>
    </message>
    <message>
        <source>Show the selected tasks side by side</source>
        <translation>并排显示所选任务</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to open them in windows of their own</source>
        <translation>最多选择 %1 个任务，即可在单独的窗口中打开它们</translation>
    </message>
    <message>
        <source>At most %1 tasks can have windows of their own. Close some first.</source>
        <translation>最多 %1 个任务可以有单独的窗口。请先关闭一些。</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to compare them</source>
        <translation>最多选择 %1 个任务，即可比较它们</translation>
    </message>
    <message>
        <source>At most %1 comparisons can be open. Close some first.</source>
        <translation>最多可以打开 %1 个比较。请先关闭一些。</translation>
    </message>
    <message>
        <source>At most %1 other windows can show the list</source>
        <translation>最多还可以有 %1 个其他窗口显示该列表</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>This task has no history yet</source>
        <translation>此任务还没有历史</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>when, how it is known, what</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>事件 %1/%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TokenFinder</name>
    <message>
        <source>the token was stored only until Taskwatch exited: enter it again</source>
        <translation>令牌仅存储到 Taskwatch 退出为止：请重新输入</translation>
    </message>
    <message>
        <source>no token is saved for this profile in the keyring: enter the token, or choose a file or an environment variable</source>
        <translation>密钥环中没有保存此配置方案的令牌：请输入令牌，或选择文件或环境变量</translation>
    </message>
    <message>
        <source>$%1 is not set: set it and start Taskwatch again, or choose another source for the token</source>
        <translation>未设置 $%1：请设置它并重新启动 Taskwatch，或选择令牌的其他来源</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>$%1 中：%2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ToolBar</name>
    <message>
        <source>Toolba&amp;r</source>
        <translation>工具栏(&amp;R)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Symbols &amp;and Text</source>
        <translation>图标和文字(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Symbols Only</source>
        <translation>仅图标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text Only</source>
        <translation>仅文字(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how Toolbar</source>
        <translation>显示工具栏(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrayIcon</name>
    <message>
        <source>&amp;Open Taskwatch</source>
        <translation>打开 Taskwatch(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;Failed Tasks</source>
        <translation>显示失败的任务(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notification Settings…</source>
        <translation>通知设置(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mute Notifications</source>
        <translation>将通知静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unmute (Muted until %1)</source>
        <translation>取消静音（静音至 %1）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>暂停轮询(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendChart</name>
    <message>
        <source>Tasks and failures over time</source>
        <translation>任务和失败的趋势</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values appear at %1.</source>
        <translation>尚未记录任何内容。最初的值会在 %1 出现。</translation>
    </message>
    <message>
        <source>Nothing was recorded during this time. The next values appear at %1.</source>
        <translation>这段时间内没有记录任何内容。下一批值会在 %1 出现。</translation>
    </message>
    <message>
        <source>Click to show only tasks with a failed attempt then</source>
        <translation>点击仅显示当时有失败的尝试的任务</translation>
    </message>
    <message>
        <source>Click to show only tasks that were %1 then</source>
        <comment>phase</comment>
        <translation>点击仅显示当时处于“%1”阶段的任务</translation>
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
        <translation>趋势</translation>
    </message>
    <message>
        <source>&amp;Over Time</source>
        <translation>趋势(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendView</name>
    <message>
        <source>1 h</source>
        <comment>the last hour</comment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>the last 6 hours</comment>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>the last 24 hours</comment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>the last 7 days</comment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Failures by Host</source>
        <translation>按主机划分失败</translation>
    </message>
    <message>
        <source>Divide the failures by the host of the tasks&apos; URL</source>
        <translation>按任务 URL 的主机划分失败</translation>
    </message>
    <message>
        <source>Whole Range</source>
        <translation>整个范围</translation>
    </message>
    <message>
        <source>Show all of the time again (double click, Esc)</source>
        <translation>重新显示全部时间（双击、Esc）</translation>
    </message>
</context>
<context>
    <name>Taskwatch::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>a task&apos;s id</comment>
        <translation>已移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tasks.</source>
        <translation>
            <numerusform>已移除 %Ln 个任务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Apply, save or manage views: filter, columns and sort order under a name</source>
        <translation>应用、保存或管理视图：以一个名称保存的筛选、列和排序顺序</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>The window no longer shows the view as it was saved. Save the changes, or apply it again.</source>
        <translation>窗口显示的已不是所保存的视图。请保存更改，或重新应用该视图。</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>视图：%1，已更改</translation>
    </message>
    <message>
        <source>The current view. Click to apply, save or manage views.</source>
        <translation>当前视图。点击可应用、保存或管理视图。</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;Changes</source>
        <translation>保存更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save View As…</source>
        <translation>将视图另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>Save Changes of View</source>
        <translation>保存视图的更改</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>没有已保存的视图</translation>
    </message>
    <message>
        <source>Save &amp;Changes to &quot;%1&quot;</source>
        <translation>将更改保存到“%1”(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WallMode</name>
    <message>
        <source>&amp;Wall Mode</source>
        <translation>大屏模式(&amp;W)</translation>
    </message>
    <message>
        <source>Leave Wall Mode</source>
        <translation>退出大屏模式</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowHelp</name>
    <message>
        <source>About Taskwatch</source>
        <translation>关于 Taskwatch</translation>
    </message>
    <message>
        <source>Taskwatch %1
Monitors tasks in HTTP task queues. It only reads.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Taskwatch %1
监视 HTTP 任务队列中的任务。只进行读取。

自由软件，按 GNU 通用公共许可证第 3 版或更高版本授权。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowPanes</name>
    <message>
        <source>Esc or F11 leaves wall mode</source>
        <translation>按 Esc 或 F11 退出大屏模式</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowShortcuts</name>
    <message>
        <source>%1: %2</source>
        <comment>titles of a menu and its submenu</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Letters are for typing. Add Ctrl or Alt, or use a function key.</source>
        <translation>字母用于输入。请加上 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
    <message>
        <source>This key moves in the window. Add Ctrl or Alt, or use a function key.</source>
        <translation>此键用于在窗口中移动。请加上 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowZoom</name>
    <message>
        <source>&amp;Zoom In</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>密度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>宽松(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>紧凑(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
</context>
<context>
    <name>TimelineHints</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>events</comment>
        <translation>
            <numerusform>及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here:</source>
        <translation>此处还有：</translation>
    </message>
    <message>
        <source>Next attempt (nextProcessAt): %1</source>
        <translation>下次尝试（nextProcessAt）：%1</translation>
    </message>
    <message>
        <source>Deadline, passed</source>
        <translation>截止时间，已过</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>This time is by the endpoint&apos;s clock. The mark is placed by this computer&apos;s clock.</source>
        <translation>此时间以端点的时钟为准。标记按此计算机的时钟放置。</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it. Since:</source>
        <translation>由服务器告知；没有轮询观察到它。自：</translation>
    </message>
    <message>
        <source>Since, as told by the server:</source>
        <translation>由服务器告知，自：</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>自：</translation>
    </message>
    <message>
        <source>%1 for %2 so far</source>
        <comment>state, length of time</comment>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, length of time</comment>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The state changed between two polls, %1 apart.</source>
        <translation>状态在相隔 %1 的两次轮询之间发生变化。</translation>
    </message>
    <message>
        <source>Second poll:</source>
        <translation>第二次轮询：</translation>
    </message>
    <message>
        <source>Break: %1 without a change, drawn short.</source>
        <translation>间断：%1没有变化，已缩短显示。</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms, the wheel scrolls, dragging moves. Keys: + and − zoom, 0 fits all, ← and → move between events.</source>
        <translation>Ctrl+滚轮缩放，滚轮滚动，拖动平移。按键：+ 和 − 缩放，0 显示全部，← 和 → 在事件之间移动。</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>no change for %1</source>
        <comment>a length of time, drawn short</comment>
        <translation>%1没有变化</translation>
    </message>
    <message>
        <source>no polling for %1</source>
        <translation>%1没有轮询</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt; a countdown, or how long it is overdue</comment>
        <translation>下次：%1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次：%1</translation>
    </message>
    <message>
        <source>deadline passed %1</source>
        <translation>截止时间已过：%1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>截止时间：%1</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>配置方案不能从标准输入读取令牌：请选择文件</translation>
    </message>
    <message>
        <source>%1 is not a regular file: choose one whose first line is the token</source>
        <translation>%1 不是常规文件：请选择第一行为令牌的文件</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read: %2; check that it exists and that you can read it</source>
        <translation>无法读取令牌文件 %1：%2；请检查它是否存在以及您是否可以读取它</translation>
    </message>
    <message>
        <source>in the token file %1: %2</source>
        <translation>令牌文件 %1 中：%2</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file %1. Use chmod 600 to prevent that.</source>
        <translation>此计算机的其他用户可以读取令牌文件 %1。请使用 chmod 600 防止这种情况。</translation>
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
        <translation>没有任务</translation>
    </message>
</context>
<context>
    <name>TrendPainter</name>
    <message>
        <source>Failures per minute</source>
        <translation>每分钟失败数</translation>
    </message>
    <message>
        <source>others</source>
        <comment>failures at other hosts</comment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1 (%2 a minute)</source>
        <translation>%1（每分钟 %2）</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>程序未运行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>窗口已隐藏</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>端点无法访问</translation>
    </message>
    <message>
        <source>nothing was watched</source>
        <translation>没有监视任何任务</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>计算机处于睡眠状态</translation>
    </message>
    <message>
        <source>no polling: %1</source>
        <translation>没有轮询：%1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, phase</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, number of failures</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>failures at other hosts</comment>
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>没有主机</translation>
    </message>
    <message>
        <source>no failed attempts</source>
        <translation>没有失败的尝试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>%Ln 次失败的尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed attempts at %1</source>
        <translation>%1 的失败尝试</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>phase, time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message>
        <source>The endpoint knows none of these tasks. Check the region and the API version.</source>
        <translation>端点不认识其中任何任务。请检查区域和 API 版本。</translation>
    </message>
    <message>
        <source>Polling continues.</source>
        <translation>轮询继续进行。</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint no longer finds %Ln tasks that it found before. It is probably another server, or its data is lost. These tasks do not count as gone.</source>
        <translation>
            <numerusform>端点找不到之前找到过的 %Ln 个任务。它可能是另一台服务器，或者其数据已丢失。这些任务不算作已消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Taskwatch tries again automatically.</source>
        <translation>Taskwatch 会自动重试。</translation>
    </message>
    <message>
        <source>The server requested a longer wait. Polling resumes at %1, in %2.</source>
        <translation>服务器要求等待更长时间。轮询将在 %2后（%1）恢复。</translation>
    </message>
    <message>
        <source>Polling resumes at %1, in %2, at half the rate.</source>
        <translation>轮询将在 %2后（%1）以一半的速率恢复。</translation>
    </message>
    <message>
        <source>Polling stopped. Refresh (F5) tries again.</source>
        <translation>轮询已停止。刷新（F5）可重试。</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>将在 %1后重试。</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>正在重试。</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Write {taskId} where the id belongs in the address.</source>
        <translation>请在地址中 ID 所在的位置写 {taskId}。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http:// and has a host and no user.</source>
        <translation>请输入以 https:// 或 http:// 开头、带有主机且不含用户名的地址。</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next Form</source>
        <translation>下一种格式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>no Taskwatch is running, so there is nothing to pause</source>
        <translation>没有正在运行的 Taskwatch，因此没有可暂停的内容</translation>
    </message>
    <message>
        <source>%1
See taskwatch --help.</source>
        <translation>%1
请参阅 taskwatch --help。</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>其中一部分缺失</translation>
    </message>
    <message>
        <source>could not write the output: %1</source>
        <translation>无法写入输出：%1</translation>
    </message>
</context>
<context>
    <name>printUnsaved</name>
    <message>
        <source>a settings file was not valid; a copy of it was saved as %1 before it was changed</source>
        <translation>某个设置文件无效；更改之前已将其副本保存为 %1</translation>
    </message>
</context>
</TS>
