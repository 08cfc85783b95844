<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AlertSentence</name>
    <message>
        <source>%1 is waiting</source>
        <comment>a task&apos;s id</comment>
        <translation>المهمة %1 قيد الانتظار</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <comment>a task&apos;s id</comment>
        <translation>المهمة %1 قيد التنفيذ</translation>
    </message>
    <message>
        <source>%1 is retrying</source>
        <comment>a task&apos;s id</comment>
        <translation>المهمة %1 قيد الإعادة</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>a task&apos;s id</comment>
        <translation>نجحت المهمة %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task&apos;s id</comment>
        <translation>فشلت المهمة %1</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a task&apos;s id</comment>
        <translation>أُلغيت المهمة %1</translation>
    </message>
    <message>
        <source>%1 is in an unknown state</source>
        <comment>a task&apos;s id</comment>
        <translation>المهمة %1 في حالة غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are waiting</source>
        <translation>
            <numerusform>لا مهام قيد الانتظار</numerusform>
            <numerusform>مهمة واحدة قيد الانتظار</numerusform>
            <numerusform>مهمتان قيد الانتظار</numerusform>
            <numerusform>%Ln مهام قيد الانتظار</numerusform>
            <numerusform>%Ln مهمة قيد الانتظار</numerusform>
            <numerusform>%Ln مهمة قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are running</source>
        <translation>
            <numerusform>لا مهام قيد التنفيذ</numerusform>
            <numerusform>مهمة واحدة قيد التنفيذ</numerusform>
            <numerusform>مهمتان قيد التنفيذ</numerusform>
            <numerusform>%Ln مهام قيد التنفيذ</numerusform>
            <numerusform>%Ln مهمة قيد التنفيذ</numerusform>
            <numerusform>%Ln مهمة قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are retrying</source>
        <translation>
            <numerusform>لا مهام قيد الإعادة</numerusform>
            <numerusform>مهمة واحدة قيد الإعادة</numerusform>
            <numerusform>مهمتان قيد الإعادة</numerusform>
            <numerusform>%Ln مهام قيد الإعادة</numerusform>
            <numerusform>%Ln مهمة قيد الإعادة</numerusform>
            <numerusform>%Ln مهمة قيد الإعادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks succeeded</source>
        <translation>
            <numerusform>لم تنجح أي مهمة</numerusform>
            <numerusform>نجحت مهمة واحدة</numerusform>
            <numerusform>نجحت مهمتان</numerusform>
            <numerusform>نجحت %Ln مهام</numerusform>
            <numerusform>نجحت %Ln مهمة</numerusform>
            <numerusform>نجحت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks failed</source>
        <translation>
            <numerusform>لم تفشل أي مهمة</numerusform>
            <numerusform>فشلت مهمة واحدة</numerusform>
            <numerusform>فشلت مهمتان</numerusform>
            <numerusform>فشلت %Ln مهام</numerusform>
            <numerusform>فشلت %Ln مهمة</numerusform>
            <numerusform>فشلت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were cancelled</source>
        <translation>
            <numerusform>لم تُلغَ أي مهمة</numerusform>
            <numerusform>أُلغيت مهمة واحدة</numerusform>
            <numerusform>أُلغيت مهمتان</numerusform>
            <numerusform>أُلغيت %Ln مهام</numerusform>
            <numerusform>أُلغيت %Ln مهمة</numerusform>
            <numerusform>أُلغيت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are in an unknown state</source>
        <translation>
            <numerusform>لا مهام في حالة غير معروفة</numerusform>
            <numerusform>مهمة واحدة في حالة غير معروفة</numerusform>
            <numerusform>مهمتان في حالة غير معروفة</numerusform>
            <numerusform>%Ln مهام في حالة غير معروفة</numerusform>
            <numerusform>%Ln مهمة في حالة غير معروفة</numerusform>
            <numerusform>%Ln مهمة في حالة غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are waiting</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لا مهام إلى %1 قيد الانتظار</numerusform>
            <numerusform>مهمة واحدة إلى %1 قيد الانتظار</numerusform>
            <numerusform>مهمتان إلى %1 قيد الانتظار</numerusform>
            <numerusform>%Ln مهام إلى %1 قيد الانتظار</numerusform>
            <numerusform>%Ln مهمة إلى %1 قيد الانتظار</numerusform>
            <numerusform>%Ln مهمة إلى %1 قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are running</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لا مهام إلى %1 قيد التنفيذ</numerusform>
            <numerusform>مهمة واحدة إلى %1 قيد التنفيذ</numerusform>
            <numerusform>مهمتان إلى %1 قيد التنفيذ</numerusform>
            <numerusform>%Ln مهام إلى %1 قيد التنفيذ</numerusform>
            <numerusform>%Ln مهمة إلى %1 قيد التنفيذ</numerusform>
            <numerusform>%Ln مهمة إلى %1 قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are retrying</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لا مهام إلى %1 قيد الإعادة</numerusform>
            <numerusform>مهمة واحدة إلى %1 قيد الإعادة</numerusform>
            <numerusform>مهمتان إلى %1 قيد الإعادة</numerusform>
            <numerusform>%Ln مهام إلى %1 قيد الإعادة</numerusform>
            <numerusform>%Ln مهمة إلى %1 قيد الإعادة</numerusform>
            <numerusform>%Ln مهمة إلى %1 قيد الإعادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 succeeded</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لم تنجح أي مهمة إلى %1</numerusform>
            <numerusform>نجحت مهمة واحدة إلى %1</numerusform>
            <numerusform>نجحت مهمتان إلى %1</numerusform>
            <numerusform>نجحت %Ln مهام إلى %1</numerusform>
            <numerusform>نجحت %Ln مهمة إلى %1</numerusform>
            <numerusform>نجحت %Ln مهمة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 failed</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لم تفشل أي مهمة إلى %1</numerusform>
            <numerusform>فشلت مهمة واحدة إلى %1</numerusform>
            <numerusform>فشلت مهمتان إلى %1</numerusform>
            <numerusform>فشلت %Ln مهام إلى %1</numerusform>
            <numerusform>فشلت %Ln مهمة إلى %1</numerusform>
            <numerusform>فشلت %Ln مهمة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were cancelled</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لم تُلغَ أي مهمة إلى %1</numerusform>
            <numerusform>أُلغيت مهمة واحدة إلى %1</numerusform>
            <numerusform>أُلغيت مهمتان إلى %1</numerusform>
            <numerusform>أُلغيت %Ln مهام إلى %1</numerusform>
            <numerusform>أُلغيت %Ln مهمة إلى %1</numerusform>
            <numerusform>أُلغيت %Ln مهمة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are in an unknown state</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لا مهام إلى %1 في حالة غير معروفة</numerusform>
            <numerusform>مهمة واحدة إلى %1 في حالة غير معروفة</numerusform>
            <numerusform>مهمتان إلى %1 في حالة غير معروفة</numerusform>
            <numerusform>%Ln مهام إلى %1 في حالة غير معروفة</numerusform>
            <numerusform>%Ln مهمة إلى %1 في حالة غير معروفة</numerusform>
            <numerusform>%Ln مهمة إلى %1 في حالة غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a task&apos;s id</comment>
        <translation>اختفت المهمة %1</translation>
    </message>
    <message>
        <source>%1 was retried</source>
        <comment>a task&apos;s id</comment>
        <translation>أُعيدت محاولة المهمة %1</translation>
    </message>
    <message>
        <source>%1 was retried %2 times or more</source>
        <comment>a task&apos;s id, a number</comment>
        <translation>بلغت محاولات إعادة المهمة %1 العدد %2 أو أكثر</translation>
    </message>
    <message>
        <source>%1 has an error</source>
        <comment>a task&apos;s id</comment>
        <translation>في المهمة %1 خطأ</translation>
    </message>
    <message>
        <source>%1 is overdue by more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>تأخرت المهمة %1 أكثر من %2</translation>
    </message>
    <message>
        <source>%1 got no answer for more than %2</source>
        <comment>a task&apos;s id, a duration</comment>
        <translation>لم يصل رد بشأن المهمة %1 منذ أكثر من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are gone</source>
        <translation>
            <numerusform>لم تختفِ أي مهمة</numerusform>
            <numerusform>اختفت مهمة واحدة</numerusform>
            <numerusform>اختفت مهمتان</numerusform>
            <numerusform>اختفت %Ln مهام</numerusform>
            <numerusform>اختفت %Ln مهمة</numerusform>
            <numerusform>اختفت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried</source>
        <translation>
            <numerusform>لم تُعَد محاولة أي مهمة</numerusform>
            <numerusform>أُعيدت محاولة مهمة واحدة</numerusform>
            <numerusform>أُعيدت محاولة مهمتين</numerusform>
            <numerusform>أُعيدت محاولة %Ln مهام</numerusform>
            <numerusform>أُعيدت محاولة %Ln مهمة</numerusform>
            <numerusform>أُعيدت محاولة %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were retried %1 times or more</source>
        <comment>a number</comment>
        <translation>
            <numerusform>لا مهام بلغت محاولات إعادتها %1 أو أكثر</numerusform>
            <numerusform>مهمة واحدة بلغت محاولات إعادتها %1 أو أكثر</numerusform>
            <numerusform>مهمتان بلغت محاولات إعادة كل منهما %1 أو أكثر</numerusform>
            <numerusform>%Ln مهام بلغت محاولات إعادة كل منها %1 أو أكثر</numerusform>
            <numerusform>%Ln مهمة بلغت محاولات إعادة كل منها %1 أو أكثر</numerusform>
            <numerusform>%Ln مهمة بلغت محاولات إعادة كل منها %1 أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have an error</source>
        <translation>
            <numerusform>لا خطأ في أي مهمة</numerusform>
            <numerusform>خطأ في مهمة واحدة</numerusform>
            <numerusform>خطأ في مهمتين</numerusform>
            <numerusform>خطأ في %Ln مهام</numerusform>
            <numerusform>خطأ في %Ln مهمة</numerusform>
            <numerusform>خطأ في %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are overdue by more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>لم تتأخر أي مهمة أكثر من %1</numerusform>
            <numerusform>تأخرت مهمة واحدة أكثر من %1</numerusform>
            <numerusform>تأخرت مهمتان أكثر من %1</numerusform>
            <numerusform>تأخرت %Ln مهام أكثر من %1</numerusform>
            <numerusform>تأخرت %Ln مهمة أكثر من %1</numerusform>
            <numerusform>تأخرت %Ln مهمة أكثر من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks got no answer for more than %1</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>لا مهام لم يصل رد بشأنها منذ أكثر من %1</numerusform>
            <numerusform>مهمة واحدة لم يصل رد بشأنها منذ أكثر من %1</numerusform>
            <numerusform>مهمتان لم يصل رد بشأنهما منذ أكثر من %1</numerusform>
            <numerusform>%Ln مهام لم يصل رد بشأنها منذ أكثر من %1</numerusform>
            <numerusform>%Ln مهمة لم يصل رد بشأنها منذ أكثر من %1</numerusform>
            <numerusform>%Ln مهمة لم يصل رد بشأنها منذ أكثر من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are gone</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لم تختفِ أي مهمة إلى %1</numerusform>
            <numerusform>اختفت مهمة واحدة إلى %1</numerusform>
            <numerusform>اختفت مهمتان إلى %1</numerusform>
            <numerusform>اختفت %Ln مهام إلى %1</numerusform>
            <numerusform>اختفت %Ln مهمة إلى %1</numerusform>
            <numerusform>اختفت %Ln مهمة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لم تُعَد محاولة أي مهمة إلى %1</numerusform>
            <numerusform>أُعيدت محاولة مهمة واحدة إلى %1</numerusform>
            <numerusform>أُعيدت محاولة مهمتين إلى %1</numerusform>
            <numerusform>أُعيدت محاولة %Ln مهام إلى %1</numerusform>
            <numerusform>أُعيدت محاولة %Ln مهمة إلى %1</numerusform>
            <numerusform>أُعيدت محاولة %Ln مهمة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 were retried %2 times or more</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>لا مهام إلى %1 بلغت محاولات إعادتها %2 أو أكثر</numerusform>
            <numerusform>مهمة واحدة إلى %1 بلغت محاولات إعادتها %2 أو أكثر</numerusform>
            <numerusform>مهمتان إلى %1 بلغت محاولات إعادة كل منهما %2 أو أكثر</numerusform>
            <numerusform>%Ln مهام إلى %1 بلغت محاولات إعادة كل منها %2 أو أكثر</numerusform>
            <numerusform>%Ln مهمة إلى %1 بلغت محاولات إعادة كل منها %2 أو أكثر</numerusform>
            <numerusform>%Ln مهمة إلى %1 بلغت محاولات إعادة كل منها %2 أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 have an error</source>
        <comment>a host</comment>
        <translation>
            <numerusform>لا خطأ في أي مهمة إلى %1</numerusform>
            <numerusform>خطأ في مهمة واحدة إلى %1</numerusform>
            <numerusform>خطأ في مهمتين إلى %1</numerusform>
            <numerusform>خطأ في %Ln مهام إلى %1</numerusform>
            <numerusform>خطأ في %Ln مهمة إلى %1</numerusform>
            <numerusform>خطأ في %Ln مهمة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 are overdue by more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>لم تتأخر أي مهمة إلى %1 أكثر من %2</numerusform>
            <numerusform>تأخرت مهمة واحدة إلى %1 أكثر من %2</numerusform>
            <numerusform>تأخرت مهمتان إلى %1 أكثر من %2</numerusform>
            <numerusform>تأخرت %Ln مهام إلى %1 أكثر من %2</numerusform>
            <numerusform>تأخرت %Ln مهمة إلى %1 أكثر من %2</numerusform>
            <numerusform>تأخرت %Ln مهمة إلى %1 أكثر من %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks to %1 got no answer for more than %2</source>
        <comment>a host, a duration</comment>
        <translation>
            <numerusform>لا مهام إلى %1 لم يصل رد بشأنها منذ أكثر من %2</numerusform>
            <numerusform>مهمة واحدة إلى %1 لم يصل رد بشأنها منذ أكثر من %2</numerusform>
            <numerusform>مهمتان إلى %1 لم يصل رد بشأنهما منذ أكثر من %2</numerusform>
            <numerusform>%Ln مهام إلى %1 لم يصل رد بشأنها منذ أكثر من %2</numerusform>
            <numerusform>%Ln مهمة إلى %1 لم يصل رد بشأنها منذ أكثر من %2</numerusform>
            <numerusform>%Ln مهمة إلى %1 لم يصل رد بشأنها منذ أكثر من %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiFile</name>
    <message>
        <source>exactly one of &quot;at&quot;, &quot;sum&quot;, &quot;idPart&quot; and &quot;count&quot; must name the place of the fact</source>
        <translation>يجب أن يحدد موضعَ المعلومة واحدٌ فقط من &quot;at&quot; و&quot;sum&quot; و&quot;idPart&quot; و&quot;count&quot;</translation>
    </message>
    <message>
        <source>the list is empty; name a place of the fact</source>
        <translation>القائمة فارغة؛ حدِّد موضعًا للمعلومة</translation>
    </message>
    <message>
        <source>&quot;rows&quot; are reports already</source>
        <translation>عناصر &quot;rows&quot; تقارير أصلًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a task needs it</source>
        <translation>ينقص &quot;%1&quot;؛ المهمة تحتاج إليه</translation>
    </message>
    <message>
        <source>the state cannot depend on the state; leave out &quot;whenPhase&quot; and &quot;whenState&quot;</source>
        <translation>لا يمكن أن تتوقف الحالة على الحالة؛ احذف &quot;whenPhase&quot; و&quot;whenState&quot;</translation>
    </message>
    <message>
        <source>a fact is taken from rows, but the file has no &quot;rows&quot;</source>
        <translation>تؤخذ إحدى المعلومات من الصفوف، لكن لا يوجد &quot;rows&quot; في الملف</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is listed twice</source>
        <translation>الحالة &quot;%1&quot; مذكورة مرتين</translation>
    </message>
    <message>
        <source>no state is named, so no task could ever be finished</source>
        <translation>لم تُذكر أي حالة، فلا يمكن أن تنتهي أي مهمة</translation>
    </message>
    <message>
        <source>every successful answer would mean &quot;not found&quot;; add &quot;empty&quot; or &quot;at&quot;</source>
        <translation>كل رد ناجح سيعني «غير موجودة»؛ أضف &quot;empty&quot; أو &quot;at&quot;</translation>
    </message>
    <message>
        <source>a path must begin with / and name something</source>
        <translation>يجب أن يبدأ المسار بـ / وأن يسمي شيئًا</translation>
    </message>
    <message>
        <source>name the header, as in {&quot;header&quot;: &quot;X-Api-Key&quot;}</source>
        <translation>اذكر اسم الترويسة كما في {&quot;header&quot;: &quot;X-Api-Key&quot;}</translation>
    </message>
    <message>
        <source>{%1} is unknown; the parts of an id are %2</source>
        <translation>الاسم {%1} غير معروف؛ أجزاء المعرّف هي %2</translation>
    </message>
    <message>
        <source>the request must contain {%1}</source>
        <translation>يجب أن يحتوي الطلب على {%1}</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>الملف %1، السطر %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, &quot;%3&quot;: %4</source>
        <translation>الملف %1، السطر %2، &quot;%3&quot;: %4</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>حجم الملف أكبر من %1 بايت</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>ليس JSON صالحًا: %1</translation>
    </message>
    <message>
        <source>the key is used twice</source>
        <translation>المفتاح مستخدم مرتين</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>المتوقع كائن JSON</translation>
    </message>
    <message>
        <source>the file has format %1, and this version of Taskwatch reads format %2; update Taskwatch</source>
        <translation>تنسيق الملف هو %1، وهذا الإصدار من Taskwatch يقرأ التنسيق %2؛ حدِّث Taskwatch</translation>
    </message>
    <message>
        <source>write &quot;format&quot;: %1</source>
        <translation>اكتب &quot;format&quot;: %1</translation>
    </message>
    <message>
        <source>a place must begin with a text of at least %1 characters</source>
        <translation>يجب أن يبدأ الموضع بنص لا تقل حروفه عن %1</translation>
    </message>
    <message>
        <source>two names in braces must have a text between them</source>
        <translation>يجب أن يفصل نص بين الاسمين الموضوعين بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>the last name must be {%1}</source>
        <translation>يجب أن يكون الاسم الأخير {%1}</translation>
    </message>
    <message>
        <source>a part is listed twice</source>
        <translation>أحد الأجزاء مذكور مرتين</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>ينقص &quot;%1&quot;</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>إحدى القيم %1</translation>
    </message>
    <message>
        <source>unknown key; the keys here are %1</source>
        <translation>مفتاح غير معروف؛ المفاتيح هنا هي %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>the name of an environment variable: letters, digits and _</source>
        <translation>اسم متغير بيئة: حروف وأرقام و_</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>القيمة true أو false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a list of texts, numbers, true and false</source>
        <translation>قائمة من النصوص والأعداد وtrue وfalse</translation>
    </message>
    <message>
        <source>the name of a header: letters, digits, - and _</source>
        <translation>اسم ترويسة: حروف وأرقام و- و_</translation>
    </message>
    <message>
        <source>a { must be followed by a name and }, as in {id}</source>
        <translation>يجب أن يلي القوسَ { اسمٌ ثم } كما في {id}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phase</source>
        <translation>‏&quot;%1&quot; ليست مرحلة</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>كائن بين { }</translation>
    </message>
    <message>
        <source>a list of objects, as in [{ … }]</source>
        <translation>قائمة كائنات كما في [{ … }]</translation>
    </message>
    <message>
        <source>a list is named by letters, digits, _ and -, and begins with a letter</source>
        <translation>يتكون اسم القائمة من حروف وأرقام و_ و-، ويبدأ بحرف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already means something else; use another name</source>
        <translation>الاسم &quot;%1&quot; له معنى آخر؛ استخدم اسمًا غيره</translation>
    </message>
    <message>
        <source>{%1} is in the path</source>
        <translation>الاسم {%1} في المسار</translation>
    </message>
    <message>
        <source>{%1} has the name of the list, so it is always given; leave it out here</source>
        <translation>للاسم {%1} اسم القائمة نفسه، فهو معطى دائمًا؛ احذفه من هنا</translation>
    </message>
    <message>
        <source>{%1} is not in the request</source>
        <translation>الاسم {%1} ليس في الطلب</translation>
    </message>
    <message>
        <source>a list has at most %1 names in braces</source>
        <translation>أقصى عدد للأسماء بين أقواس معقوفة في القائمة هو %1</translation>
    </message>
    <message>
        <source>&quot;size&quot; is missing; it is sent as &quot;%1&quot;</source>
        <translation>ينقص &quot;size&quot;؛ ويُرسل باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fact of a task</source>
        <translation>‏&quot;%1&quot; ليست من معلومات المهمة</translation>
    </message>
    <message>
        <source>a list without ids cannot be read</source>
        <translation>لا يمكن قراءة قائمة بلا معرّفات</translation>
    </message>
    <message>
        <source>the request must contain {%1}, because the ids of the tasks contain it</source>
        <translation>يجب أن يحتوي الطلب على {%1}، لأن معرّفات المهام تحتوي عليه</translation>
    </message>
    <message>
        <source>with &quot;rows&quot;, a list is read only for the ids in it</source>
        <translation>مع &quot;rows&quot; تُقرأ القائمة لأجل المعرّفات التي فيها فقط</translation>
    </message>
    <message>
        <source>such a list must have one page or pages by cursor, and ids of one part</source>
        <translation>يجب أن تكون لقائمة كهذه صفحة واحدة أو صفحات بالمؤشر، ومعرّفات من جزء واحد</translation>
    </message>
    <message>
        <source>the request of such a list must contain {%1} and no other name</source>
        <translation>يجب أن يحتوي طلب قائمة كهذه على {%1} دون أي اسم آخر</translation>
    </message>
    <message>
        <source>such a list is read in place of single tasks, so only &quot;deadline&quot; may be missing in it</source>
        <translation>تُقرأ قائمة كهذه بدلًا من المهام المفردة، فلا يجوز أن ينقص فيها سوى &quot;deadline&quot;</translation>
    </message>
    <message>
        <source>another list is that of the group already; only one can be</source>
        <translation>قائمة أخرى هي قائمة المجموعة أصلًا؛ ولا يمكن أن تكون إلا واحدة</translation>
    </message>
    <message>
        <source>{%1} has no value in this request</source>
        <translation>ليس للاسم {%1} قيمة في هذا الطلب</translation>
    </message>
    <message>
        <source>ids of several parts cannot be requested together</source>
        <translation>لا يمكن طلب معرّفات من عدة أجزاء معًا</translation>
    </message>
    <message>
        <source>give the number of ids that a request may contain, at least 2</source>
        <translation>اذكر عدد المعرّفات التي يجوز أن يحتويها الطلب، وأقله 2</translation>
    </message>
    <message>
        <source>&quot;send&quot; is missing; it is the parameter of the cursor</source>
        <translation>ينقص &quot;send&quot;، وهو معامل المؤشر</translation>
    </message>
    <message>
        <source>a feed consists of rows, but the file has no &quot;rows&quot;</source>
        <translation>تتكون الخلاصة من صفوف، لكن لا يوجد &quot;rows&quot; في الملف</translation>
    </message>
    <message>
        <source>the path must begin with /; it is below the base address of the profile</source>
        <translation>يجب أن يبدأ المسار بـ /؛ وهو تحت العنوان الأساسي لملف التعريف</translation>
    </message>
    <message>
        <source>the path must stay below the base address: no //, . or ..</source>
        <translation>يجب أن يبقى المسار تحت العنوان الأساسي: بلا // أو . أو ..</translation>
    </message>
    <message>
        <source>a path has no blanks, ? or #; write a query as &quot;query&quot;, the rest as %20</source>
        <translation>ليس في المسار مسافات ولا ? ولا #؛ اكتب الاستعلام في &quot;query&quot;، والباقي بالشكل %20</translation>
    </message>
</context>
<context>
    <name>ApiFiles</name>
    <message>
        <source>%1 is not a file</source>
        <translation>‏%1 ليس ملفًا</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>there is no API &quot;%1&quot;; the known ones are %2</source>
        <translation>لا توجد API باسم &quot;%1&quot;؛ المعروف منها %2</translation>
    </message>
</context>
<context>
    <name>ApiProblemText</name>
    <message>
        <source>Nothing is polled or added, because the API of this profile cannot be used: %1. The list and its history are kept. Columns and filters have their usual names in place of the API&apos;s. Correct this, then close this window and open the profile again.</source>
        <translation>لا شيء يُستقصى أو يضاف، لأن API الخاصة بملف التعريف هذا لا يمكن استخدامها: %1. تبقى القائمة ويبقى سجلها. تحمل الأعمدة وعوامل التصفية أسماءها المعتادة بدلًا من أسماء API. صحّح هذا، ثم أغلق هذه النافذة وافتح ملف التعريف من جديد.</translation>
    </message>
    <message>
        <source>The API of this recording cannot be used: %1. Tasks and history are complete. Columns and filters have their usual names in place of the API&apos;s, and curl commands cannot be copied.</source>
        <translation>لا يمكن استخدام API الخاصة بهذا التسجيل: %1. المهام والسجل كاملة. تحمل الأعمدة وعوامل التصفية أسماءها المعتادة بدلًا من أسماء API، ولا يمكن نسخ أوامر curl.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>the token contains a space, a control character or a non-ASCII character</source>
        <translation>يحتوي الرمز المميز على مسافة أو حرف تحكم أو حرف من خارج ASCII</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>الرمز المميز فارغ</translation>
    </message>
    <message>
        <source>the token has %1 bytes; the limit is %2</source>
        <translation>حجم الرمز المميز %1 بايت؛ والحد هو %2</translation>
    </message>
    <message>
        <source>the token is the name of a variable, such as ${TOKEN}, not its value; the program that should have replaced it did not</source>
        <translation>الرمز المميز اسم متغير، مثل ‎${TOKEN}، وليس قيمته؛ البرنامج الذي كان عليه استبداله لم يفعل</translation>
    </message>
    <message>
        <source>the token has a quote mark at one end only; it may be cut</source>
        <translation>في أحد طرفي الرمز المميز فقط علامة اقتباس؛ ربما كان مبتورًا</translation>
    </message>
    <message>
        <source>the token contains an invisible character; type it or copy it again</source>
        <translation>يحتوي الرمز المميز على حرف غير مرئي؛ اكتبه أو انسخه من جديد</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. No existing file was changed. %3</source>
        <comment>a file, why, what to do</comment>
        <translation>تعذرت كتابة «%1»: %2. لم يتغير أي ملف موجود. %3</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another.</source>
        <translation>المجلد غير موجود: اختر غيره.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>أخلِ بعض المساحة هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>اختر مجلدًا آخر، أو حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation>تعذر حذف %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ByteText</name>
    <message>
        <source>not a text file</source>
        <translation>ليس ملفًا نصيًا</translation>
    </message>
</context>
<context>
    <name>CellFilter</name>
    <message numerus="yes">
        <source>%n retries</source>
        <comment>of a task</comment>
        <translation>
            <numerusform>بلا محاولات إعادة</numerusform>
            <numerusform>محاولة إعادة واحدة</numerusform>
            <numerusform>محاولتا إعادة</numerusform>
            <numerusform>%n محاولات إعادة</numerusform>
            <numerusform>%n محاولة إعادة</numerusform>
            <numerusform>%n محاولة إعادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>not polled yet</source>
        <translation>لم تُستقصَ بعد</translation>
    </message>
    <message>
        <source>passed %1</source>
        <comment>a deadline; %1 is an age</comment>
        <translation>انقضى %1</translation>
    </message>
    <message>
        <source>will miss by %1</source>
        <comment>a deadline; %1 is a duration</comment>
        <translation>سيفوت بمقدار %1</translation>
    </message>
    <message>
        <source>finished or removed</source>
        <comment>not found several times in a row, polled rarely</comment>
        <translation>انتهت أو أُزيلت</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>not found several times in a row, polled rarely or no longer</comment>
        <translation>مختفية</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>قديمة منذ %1</translation>
    </message>
    <message>
        <source>final</source>
        <comment>the state of a task that cannot change any more</comment>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>attempt failed</source>
        <translation>فشلت المحاولة</translation>
    </message>
    <message>
        <source>No events observed yet</source>
        <translation>لم تُرصد أحداث بعد</translation>
    </message>
    <message>
        <source>Observed events, oldest first:</source>
        <translation>الأحداث المرصودة، الأقدم أولًا:</translation>
    </message>
    <message numerus="yes">
        <source>%n retries; the maximum is unknown</source>
        <translation>
            <numerusform>بلا محاولات إعادة؛ الحد الأقصى غير معروف</numerusform>
            <numerusform>محاولة إعادة واحدة؛ الحد الأقصى غير معروف</numerusform>
            <numerusform>محاولتا إعادة؛ الحد الأقصى غير معروف</numerusform>
            <numerusform>%n محاولات إعادة؛ الحد الأقصى غير معروف</numerusform>
            <numerusform>%n محاولة إعادة؛ الحد الأقصى غير معروف</numerusform>
            <numerusform>%n محاولة إعادة؛ الحد الأقصى غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt (nextProcessAt) is %1 after the deadline.</source>
        <translation>المحاولة التالية (nextProcessAt) بعد الموعد النهائي بمقدار %1.</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>لم تُستقصَ بعد</translation>
    </message>
    <message>
        <source>Last poll:
%1</source>
        <translation>آخر استقصاء:
%1</translation>
    </message>
    <message>
        <source>Not found %1 times in a row, but it was there before: it was finished or removed. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>لم يُعثر عليها %1 مرات متتالية، مع أنها كانت موجودة: إما انتهت وإما أُزيلت. تُستقصى هذه المهمة الآن نادرًا. التحديث يستقصيها فورًا.</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is now polled rarely. Refresh polls it at once.</source>
        <translation>لم يُعثر عليها %1 مرات متتالية. تُستقصى هذه المهمة الآن نادرًا. التحديث يستقصيها فورًا.</translation>
    </message>
    <message>
        <source>Not found %1 times in a row. This task is no longer polled. Refresh polls it again.</source>
        <translation>لم يُعثر عليها %1 مرات متتالية. لم تعد هذه المهمة تُستقصى. التحديث يستقصيها من جديد.</translation>
    </message>
    <message>
        <source>This task is final. It is polled again within %1, in case it is run again.</source>
        <translation>هذه المهمة نهائية. تُستقصى من جديد في غضون %1، تحسبًا لتشغيلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Polled again within %1.</source>
        <translation>تُستقصى من جديد في غضون %1.</translation>
    </message>
    <message>
        <source>This task is final and is no longer polled. Refresh polls it again.</source>
        <translation>هذه المهمة نهائية ولم تعد تُستقصى. التحديث يستقصيها من جديد.</translation>
    </message>
    <message>
        <source>The values shown were last confirmed:
%1</source>
        <translation>آخر تأكيد للقيم المعروضة:
%1</translation>
    </message>
    <message>
        <source>No poll has found a change yet</source>
        <translation>لم يجد أي استقصاء تغييرًا بعد</translation>
    </message>
    <message>
        <source>The changes were observed before Taskwatch was started</source>
        <translation>رُصدت التغييرات قبل بدء تشغيل Taskwatch</translation>
    </message>
    <message>
        <source>Last change: %1, observed %2</source>
        <translation>آخر تغيير: %1، رُصد %2</translation>
    </message>
    <message>
        <source>Flagged, because these facts do not fit together:</source>
        <translation>وُضعت علامة تنبيه لأن هذه المعلومات لا تتوافق:</translation>
    </message>
    <message>
        <source>Look into the service that runs the task.</source>
        <translation>افحص الخدمة التي تنفذ المهمة.</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>retries</comment>
        <translation>لا شيء متبقٍ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries used</source>
        <comment>a number</comment>
        <translation>
            <numerusform>استُخدم %1 من 0</numerusform>
            <numerusform>استُخدم %1 من محاولة إعادة واحدة</numerusform>
            <numerusform>استُخدم %1 من محاولتي إعادة</numerusform>
            <numerusform>استُخدم %1 من %Ln محاولات إعادة</numerusform>
            <numerusform>استُخدم %1 من %Ln محاولة إعادة</numerusform>
            <numerusform>استُخدم %1 من %Ln محاولة إعادة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a number of retries</comment>
        <translation>المتبقي %1</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>%1 is not a regular file; choose another</source>
        <translation>ليس %1 ملفًا عاديًا؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2; check that it exists and that you can read it, or choose another</source>
        <translation>تتعذر قراءة الملف %1: %2؛ تحقق من وجوده ومن أنك تستطيع قراءته، أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>the file %1 is too large for certificates; choose another</source>
        <translation>الملف %1 أكبر من أن يكون ملف شهادات؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>%1 contains no private key in PEM form; choose the file with the key of the client certificate</source>
        <translation>لا يحتوي %1 على مفتاح خاص بصيغة PEM؛ اختر الملف الذي يحتوي على مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted; enter its passphrase in the profile</source>
        <translation>المفتاح في %1 مشفَّر؛ أدخل عبارة مروره في ملف التعريف</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read with this passphrase; enter it again</source>
        <translation>تتعذر قراءة المفتاح في %1 بعبارة المرور هذه؛ أدخلها مجددًا</translation>
    </message>
    <message>
        <source>the key in %1 cannot be read; Taskwatch can use RSA and EC keys</source>
        <translation>تتعذر قراءة المفتاح في %1؛ يستطيع Taskwatch استخدام مفاتيح RSA وEC</translation>
    </message>
    <message>
        <source>%1 contains no certificate in PEM or PKCS#12 form; choose another</source>
        <translation>لا يحتوي %1 على شهادة بصيغة PEM أو PKCS#12؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>%1 cannot be read with this passphrase; enter it again, or, if an old program made the file, convert it with openssl pkcs12 -legacy</source>
        <translation>تتعذر قراءة %1 بعبارة المرور هذه؛ أدخلها مجددًا، أو إن كان برنامج قديم قد أنشأ الملف فحوِّله باستخدام openssl pkcs12 -legacy</translation>
    </message>
    <message>
        <source>the key in %1 does not belong to the client certificate in %2; choose the key that does</source>
        <translation>المفتاح في %1 لا يخص شهادة العميل في %2؛ اختر المفتاح الذي يخصها</translation>
    </message>
    <message>
        <source>the CA file %1 contains no certificate in PEM form; choose another, or convert it with openssl x509 -inform DER</source>
        <translation>لا يحتوي ملف سلطة الشهادات %1 على شهادة بصيغة PEM؛ اختر ملفًا آخر، أو حوِّله باستخدام openssl x509 -inform DER</translation>
    </message>
    <message>
        <source>the CA file %1 expired on %2; get a new one</source>
        <translation>انتهت صلاحية ملف سلطة الشهادات %1 في %2؛ احصل على ملف جديد</translation>
    </message>
    <message>
        <source>the client certificate %1 expired on %2; get a new one</source>
        <translation>انتهت صلاحية شهادة العميل %1 في %2؛ احصل على شهادة جديدة</translation>
    </message>
    <message>
        <source>the client certificate %1 is not valid before %2; check this machine&apos;s clock, or get a new one</source>
        <translation>شهادة العميل %1 غير صالحة قبل %2؛ تحقق من ساعة هذا الجهاز، أو احصل على شهادة جديدة</translation>
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
        <translation>الجدول</translation>
    </message>
    <message>
        <source>go to the detail of the task</source>
        <translation>الانتقال إلى تفاصيل المهمة</translation>
    </message>
    <message>
        <source>Ctrl+double click</source>
        <translation>‏Ctrl+نقر مزدوج</translation>
    </message>
    <message>
        <source>open the task in a window of its own</source>
        <translation>فتح المهمة في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>الحروف الأخرى</translation>
    </message>
    <message>
        <source>begin a filter</source>
        <translation>بدء تصفية</translation>
    </message>
    <message>
        <source>begin a filter; %1 are shortcuts</source>
        <comment>letters</comment>
        <translation>بدء تصفية؛ %1 اختصارات</translation>
    </message>
    <message>
        <source>step back: from the detail to the table, then to the filter, clear it, and go back to the table</source>
        <translation>الرجوع خطوة: من التفاصيل إلى الجدول، ثم إلى التصفية، ثم مسحها والرجوع إلى الجدول</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>text in the id, message id, URL, error or state</source>
        <translation>نص في المعرّف أو معرّف الرسالة أو URL أو الخطأ أو الحالة</translation>
    </message>
    <message>
        <source>tasks in this phase, and this text</source>
        <translation>المهام في هذه المرحلة مع هذا النص</translation>
    </message>
    <message>
        <source>tasks that do not match this</source>
        <translation>المهام التي لا تطابق هذا</translation>
    </message>
    <message>
        <source>the exact phrase</source>
        <translation>العبارة بنصها</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>أحدهما أو الآخر</translation>
    </message>
</context>
<context>
    <name>CheckApi</name>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>  cannot be right: %1: %2</source>
        <translation>  لا يمكن أن يكون صحيحًا: %1: %2</translation>
    </message>
    <message>
        <source>  The state is not in &quot;states&quot;, so the task would never be finished.</source>
        <translation>  الحالة ليست في &quot;states&quot;، لذا لن تنتهي المهمة أبدًا.</translation>
    </message>
    <message>
        <source>told by the server:</source>
        <translation>أخبر به الخادم:</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>فشلت المحاولة %1</translation>
    </message>
    <message>
        <source>request: GET {base}%1</source>
        <translation>الطلب: GET {base}%1</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>تتعذر قراءة الإدخال القياسي: %1</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>بلا معرّف</translation>
    </message>
    <message>
        <source>  %1: not a task: %2</source>
        <translation>  %1: ليست مهمة: %2</translation>
    </message>
    <message>
        <source>  %1: %2 (phase %3)</source>
        <translation>  %1: %2 (المرحلة %3)</translation>
    </message>
    <message>
        <source>the answer is not a list: %1</source>
        <translation>الرد ليس قائمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which only the ids are used</source>
        <translation>
            <numerusform>لا إدخالات، لا يُستخدم منها سوى المعرّفات</numerusform>
            <numerusform>إدخال واحد، لا يُستخدم منها سوى المعرّفات</numerusform>
            <numerusform>إدخالان، لا يُستخدم منها سوى المعرّفات</numerusform>
            <numerusform>%n إدخالات، لا يُستخدم منها سوى المعرّفات</numerusform>
            <numerusform>%n إدخالًا، لا يُستخدم منها سوى المعرّفات</numerusform>
            <numerusform>%n إدخال، لا يُستخدم منها سوى المعرّفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>the next page cannot be found: %1</source>
        <translation>لا يمكن العثور على الصفحة التالية: %1</translation>
    </message>
    <message>
        <source>The page is full. There may be more, which cannot be read without &quot;pages/by&quot;.</source>
        <translation>الصفحة ممتلئة. قد يكون هناك المزيد مما لا يمكن قراءته من دون &quot;pages/by&quot;.</translation>
    </message>
    <message>
        <source>the answer means that there is no such task</source>
        <translation>معنى الرد أنه لا توجد مهمة كهذه</translation>
    </message>
    <message>
        <source>with status %1 the answer means that there is no such task</source>
        <translation>مع الحالة %1 يعني الرد أنه لا توجد مهمة كهذه</translation>
    </message>
    <message>
        <source>error text: %1</source>
        <translation>نص الخطأ: %1</translation>
    </message>
    <message>
        <source>the answer is not a task: %1</source>
        <translation>الرد ليس مهمة: %1</translation>
    </message>
    <message>
        <source>--id must name one task or one list, and names %1</source>
        <translation>يجب أن يحدد ‎--id مهمة واحدة أو قائمة واحدة، وهو يحدد %1</translation>
    </message>
    <message>
        <source>%1 is valid: %2</source>
        <translation>الملف %1 صالح: %2</translation>
    </message>
    <message>
        <source>%1 (phase %2, final)</source>
        <comment>a state</comment>
        <translation>‏%1 (المرحلة %2، نهائية)</translation>
    </message>
    <message>
        <source>%1 (phase %2)</source>
        <comment>a state</comment>
        <translation>‏%1 (المرحلة %2)</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>verb, the text of a field</comment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>%1; the other values are from %2</source>
        <comment>a failed poll; when the other values were confirmed</comment>
        <translation>‏%1؛ القيم الأخرى من %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Base address of the endpoint. Default: what the API&apos;s environment variable contains, else the API&apos;s own address.</source>
        <translation>العنوان الأساسي لنقطة النهاية. الافتراضي: ما يحتويه متغير البيئة الخاص بـ API، وإلا فعنوان API نفسها.</translation>
    </message>
    <message>
        <source>Use the endpoint and token of this profile (see Settings).</source>
        <translation>استخدام نقطة النهاية والرمز المميز لملف التعريف هذا (انظر الإعدادات).</translation>
    </message>
    <message>
        <source>The API of the endpoint: its name, such as %1, or an API file that you wrote.</source>
        <translation>واجهة API لنقطة النهاية: اسمها، مثل %1، أو ملف API كتبته بنفسك.</translation>
    </message>
    <message>
        <source>Check this API file. If --id is given, also print what it makes of the answer on standard input, fact by fact.</source>
        <translation>فحص ملف API هذا. إذا أُعطي ‎--id فيُطبع أيضًا ما يستخلصه من الرد على الإدخال القياسي، معلومةً معلومة.</translation>
    </message>
    <message>
        <source>With --check-api: the id of the task, or the list, that the answer is about.</source>
        <translation>مع ‎--check-api: معرّف المهمة أو القائمة التي يخصها الرد.</translation>
    </message>
    <message>
        <source>Print the ids that pasting a text would find, one JSON object per line. The text is a file, or standard input. Polls nothing.</source>
        <translation>طباعة المعرّفات التي كان لصق نص ما سيعثر عليها، كائن JSON واحد في كل سطر. النص ملف أو الإدخال القياسي. لا يستقصي شيئًا.</translation>
    </message>
    <message>
        <source>Allow plain http to other machines. The token is then sent unencrypted.</source>
        <translation>السماح بـ http العادي إلى أجهزة أخرى. عندئذ يُرسل الرمز المميز دون تشفير.</translation>
    </message>
    <message>
        <source>Read the token from the first line of this file; - is standard input. Default: the API&apos;s environment variable.</source>
        <translation>قراءة الرمز المميز من السطر الأول لهذا الملف؛ العلامة - تعني الإدخال القياسي. الافتراضي: متغير البيئة الخاص بـ API.</translation>
    </message>
    <message>
        <source>Watch simulated tasks. Needs no endpoint and no token.</source>
        <translation>مراقبة مهام مُحاكاة. لا يحتاج إلى نقطة نهاية ولا إلى رمز مميز.</translation>
    </message>
    <message>
        <source>Open a window for the first profile that has none. If no Taskwatch is running, this starts it as usual.</source>
        <translation>فتح نافذة لأول ملف تعريف ليست له نافذة. إذا لم يكن أي Taskwatch قيد التشغيل فإنه يبدأ كالمعتاد.</translation>
    </message>
    <message>
        <source>Pause polling in all windows that are open, then exit.</source>
        <translation>إيقاف الاستقصاء مؤقتًا في كل النوافذ المفتوحة، ثم الخروج.</translation>
    </message>
    <message>
        <source>Show a recording that was saved with Save Recording. Sends no requests and needs no token.</source>
        <translation>عرض تسجيل محفوظ بالأمر «حفظ تسجيل». لا يرسل أي طلبات ولا يحتاج إلى رمز مميز.</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and exit. Needs no display with QT_QPA_PLATFORM=offscreen.</source>
        <translation>حفظ صورة للنافذة بصيغة PNG ثم الخروج. لا يحتاج إلى شاشة مع QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <source>Seconds before the screenshot (default 3).</source>
        <translation>عدد الثواني قبل لقطة الشاشة (الافتراضي 3).</translation>
    </message>
    <message>
        <source>Open no window: poll each task once and print as table, json or csv.</source>
        <translation>عدم فتح نافذة: استقصاء كل مهمة مرة واحدة والطباعة بصيغة table أو json أو csv.</translation>
    </message>
    <message>
        <source>With --print: poll until every task is answered or finished, then print. Changes are reported on standard error.</source>
        <translation>مع ‎--print: الاستقصاء إلى أن يصل رد بشأن كل مهمة (answered) أو تنتهي كل مهمة (finished)، ثم الطباعة. تُعلن التغييرات على مخرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>Stop --print after this many seconds and print what is known (default: no limit).</source>
        <translation>إيقاف ‎--print بعد هذا العدد من الثواني وطباعة المعلوم حتى حينه (الافتراضي: بلا حد).</translation>
    </message>
    <message>
        <source>Time limit for each request in seconds (default 10).</source>
        <translation>المهلة الزمنية لكل طلب بالثواني (الافتراضي 10).</translation>
    </message>
    <message>
        <source>Print the names of the profiles, one per line, and exit.</source>
        <translation>طباعة أسماء ملفات التعريف، اسم في كل سطر، ثم الخروج.</translation>
    </message>
    <message>
        <source>Print the names of the APIs, one per line, and exit.</source>
        <translation>طباعة أسماء واجهات API، اسم في كل سطر، ثم الخروج.</translation>
    </message>
    <message>
        <source>Check that everything the program needs is installed, then exit.</source>
        <translation>التحقق من تثبيت كل ما يحتاج إليه البرنامج، ثم الخروج.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>طباعة الإصدار ثم الخروج.</translation>
    </message>
    <message>
        <source>With --version, also print the libraries in use, their versions and licences.</source>
        <translation>مع ‎--version: طباعة المكتبات المستخدمة أيضًا وإصداراتها وتراخيصها.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>طباعة هذه المساعدة ثم الخروج.</translation>
    </message>
    <message>
        <source>Watches tasks of task queues that are reachable over HTTP. It sends only GET requests.</source>
        <translation>يراقب مهام طوابير المهام التي يمكن الوصول إليها عبر HTTP. ولا يرسل إلا طلبات GET.</translation>
    </message>
    <message>
        <source>Ids of tasks, and lists of tasks, to watch. A list is written as in the API file: message:ID, or queue:emails state:failed. An id that begins with msg_ is the list of the tasks of a message, like msg:ID; task:ID is always a task. Use - to read more ids from standard input, one per line or in any text that marks them. The name of a recording, FILE.taskwatch, opens it as --open does.</source>
        <translation>معرّفات المهام، وقوائم المهام، المطلوب مراقبتها. تُكتب القائمة كما في ملف API: ‎message:ID‎ أو ‎queue:emails state:failed‎. المعرّف الذي يبدأ بـ ‎msg_‎ هو قائمة مهام رسالة، مثل ‎msg:ID‎؛ أما ‎task:ID‎ فهو مهمة دائمًا. استخدم - لقراءة مزيد من المعرّفات من الإدخال القياسي، معرّف في كل سطر أو في أي نص يميزها. اسم تسجيل، ‎FILE.taskwatch‎، يفتحه كما يفعل ‎--open.</translation>
    </message>
    <message>
        <source>--%1 requires a number of seconds from %2 to %3, not &quot;%4&quot;</source>
        <translation>يتطلب ‎--%1 عدد ثوانٍ من %2 إلى %3، وليس «%4»</translation>
    </message>
    <message>
        <source>--print requires table, json or csv, not &quot;%1&quot;</source>
        <translation>يتطلب ‎--print القيمة table أو json أو csv، وليس «%1»</translation>
    </message>
    <message>
        <source>--until requires answered or finished, not &quot;%1&quot;</source>
        <translation>يتطلب ‎--until القيمة answered أو finished، وليس «%1»</translation>
    </message>
    <message>
        <source>--open requires a file name</source>
        <translation>يتطلب ‎--open اسم ملف</translation>
    </message>
    <message>
        <source>--open shows the tasks of a recording and cannot be combined with ids</source>
        <translation>يعرض ‎--open مهام تسجيل ولا يمكن جمعه مع معرّفات</translation>
    </message>
    <message>
        <source>--open cannot be combined with --%1</source>
        <translation>لا يمكن جمع ‎--open مع ‎--%1</translation>
    </message>
    <message>
        <source>--pause cannot be combined with other options or ids</source>
        <translation>لا يمكن جمع ‎--pause مع خيارات أخرى أو معرّفات</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with ids</source>
        <translation>لا يمكن جمع ‎--new-window مع معرّفات</translation>
    </message>
    <message>
        <source>--new-window cannot be combined with --%1</source>
        <translation>لا يمكن جمع ‎--new-window مع ‎--%1</translation>
    </message>
    <message>
        <source>--find-ids cannot be combined with --%1</source>
        <translation>لا يمكن جمع ‎--find-ids مع ‎--%1</translation>
    </message>
    <message>
        <source>--find-ids reads one file; use - for standard input</source>
        <translation>يقرأ ‎--find-ids ملفًا واحدًا؛ استخدم - للإدخال القياسي</translation>
    </message>
    <message>
        <source>--id requires --check-api FILE</source>
        <translation>يتطلب ‎--id الخيار ‎--check-api FILE</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --api; the profile says which API it has</source>
        <translation>لا يمكن جمع ‎--profile مع ‎--api؛ ملف التعريف يحدد API الخاصة به</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --api</source>
        <translation>لا يمكن جمع ‎--demo مع ‎--api</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --endpoint or --token-file</source>
        <translation>لا يمكن جمع ‎--demo مع ‎--endpoint أو ‎--token-file</translation>
    </message>
    <message>
        <source>--profile requires a profile name</source>
        <translation>يتطلب ‎--profile اسم ملف تعريف</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --endpoint</source>
        <translation>لا يمكن جمع ‎--profile مع ‎--endpoint</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --token-file; the profile says where its token is</source>
        <translation>لا يمكن جمع ‎--profile مع ‎--token-file؛ ملف التعريف يحدد مكان رمزه المميز</translation>
    </message>
    <message>
        <source>--demo cannot be combined with --profile</source>
        <translation>لا يمكن جمع ‎--demo مع ‎--profile</translation>
    </message>
    <message>
        <source>--until requires --print FORMAT</source>
        <translation>يتطلب ‎--until الخيار ‎--print FORMAT</translation>
    </message>
    <message>
        <source>--timeout requires --print FORMAT; use --request-timeout to limit single requests</source>
        <translation>يتطلب ‎--timeout الخيار ‎--print FORMAT؛ استخدم ‎--request-timeout لتحديد مهلة الطلبات المفردة</translation>
    </message>
    <message>
        <source>--after requires --screenshot FILE</source>
        <translation>يتطلب ‎--after الخيار ‎--screenshot FILE</translation>
    </message>
    <message>
        <source>--print cannot be combined with --screenshot</source>
        <translation>لا يمكن جمع ‎--print مع ‎--screenshot</translation>
    </message>
    <message>
        <source>the token and the ids cannot both be read from standard input; put the token in a file</source>
        <translation>لا يمكن قراءة الرمز المميز والمعرّفات معًا من الإدخال القياسي؛ ضع الرمز المميز في ملف</translation>
    </message>
    <message>
        <source>--print requires ids; use - to read them from standard input</source>
        <translation>يتطلب ‎--print معرّفات؛ استخدم - لقراءتها من الإدخال القياسي</translation>
    </message>
    <message>
        <source>Every task was answered; with --until finished, all succeeded.</source>
        <translation>وصل رد بشأن كل مهمة؛ ومع ‎--until finished نجحت كلها.</translation>
    </message>
    <message>
        <source>Some tasks were not answered, are gone, or could not be written.</source>
        <translation>بعض المهام لم يصل رد بشأنها، أو اختفت، أو تعذرت كتابتها.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>استخدام خاطئ.</translation>
    </message>
    <message>
        <source>With --until finished: all finished, but some failed or were cancelled.</source>
        <translation>مع ‎--until finished: انتهت كلها، لكن بعضها فشل أو أُلغي.</translation>
    </message>
    <message>
        <source>The --timeout was reached.</source>
        <translation>بلغ الحد المعيَّن في ‎--timeout.</translation>
    </message>
    <message>
        <source>Interrupted (Ctrl+C); what was known is printed.</source>
        <translation>قوطع (Ctrl+C)؛ طُبع المعلوم حتى حينه.</translation>
    </message>
    <message>
        <source>Terminated; what was known is printed.</source>
        <translation>أُنهي؛ طُبع المعلوم حتى حينه.</translation>
    </message>
    <message>
        <source>Exit codes of --print:</source>
        <translation>رموز الخروج للخيار ‎--print:</translation>
    </message>
    <message>
        <source>If several apply, the first of these is used: a signal, 4, 1, 3.</source>
        <translation>إذا انطبق أكثر من رمز، استُخدم الأول من هذه: إشارة، 4، 1، 3.</translation>
    </message>
    <message>
        <source>--screenshot requires a file name</source>
        <translation>يتطلب ‎--screenshot اسم ملف</translation>
    </message>
    <message>
        <source>Open the windows minimized. If Taskwatch is running already, do nothing. For starting when you log in.</source>
        <translation>افتح النوافذ مصغرة. إذا كان Taskwatch قيد التشغيل فلا تفعل شيئًا. للبدء عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with ids</source>
        <translation>لا يمكن الجمع بين ‎--minimized والمعرّفات</translation>
    </message>
    <message>
        <source>--minimized cannot be combined with --%1</source>
        <translation>لا يمكن الجمع بين ‎--minimized و‎--%1</translation>
    </message>
    <message>
        <source>Send requests through this proxy, http://HOST:PORT or socks5://HOST:PORT, or through none with the word none. Default: as the system or the environment says.</source>
        <translation>إرسال الطلبات عبر هذا الوكيل، ‎http://HOST:PORT أو ‎socks5://HOST:PORT، أو دون وكيل بالكلمة none. الافتراضي: كما يحدد النظام أو البيئة.</translation>
    </message>
    <message>
        <source>Trust the CA certificates in this PEM file besides the system&apos;s.</source>
        <translation>الوثوق بشهادات سلطة الشهادات في ملف PEM هذا إضافةً إلى شهادات النظام.</translation>
    </message>
    <message>
        <source>Present this client certificate, in PEM or PKCS#12 form, to the endpoint.</source>
        <translation>تقديم شهادة العميل هذه، بصيغة PEM أو PKCS#12، إلى نقطة النهاية.</translation>
    </message>
    <message>
        <source>The key of the client certificate in PEM form. Default: in the file of the certificate. An encrypted key needs a profile.</source>
        <translation>مفتاح شهادة العميل بصيغة PEM. الافتراضي: في ملف الشهادة. المفتاح المشفَّر يحتاج إلى ملف تعريف.</translation>
    </message>
    <message>
        <source>--profile cannot be combined with --%1; the profile says how its endpoint is reached</source>
        <translation>لا يمكن جمع ‎--profile مع ‎--%1؛ ملف التعريف يحدد كيف يوصَل إلى نقطة نهايته</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2</source>
        <translation>لا يمكن جمع ‎--%1 مع ‎--%2</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>الا&amp;ختلافات فقط</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>نسخ كن&amp;ص</translation>
    </message>
    <message>
        <source>Copy facts and histories as aligned text</source>
        <translation>نسخ المعلومات والسجلات كنص محاذى</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>نسخ بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy facts and histories as tables of Markdown</source>
        <translation>نسخ المعلومات والسجلات كجداول Markdown</translation>
    </message>
    <message>
        <source>Facts of the tasks</source>
        <translation>معلومات المهام</translation>
    </message>
    <message>
        <source>Histories of the tasks</source>
        <translation>سجلات المهام</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Proxy, CA file and client certificate of this profile</source>
        <translation>الوكيل وملف سلطة الشهادات وشهادة العميل لملف التعريف هذا</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>host and port, such as proxy.example.com:3128</source>
        <translation>المضيف والمنفذ، مثل proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>empty if the proxy needs none</source>
        <translation>فارغ إن كان الوكيل لا يحتاج إليه</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>اسم المستخدم للوكيل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>type a password to set or replace it</source>
        <translation>اكتب كلمة سر لتعيينها أو استبدالها</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>كلمة السر للوكيل</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s</source>
        <translation>PEM؛ موثوق إضافةً إلى شهادات النظام</translation>
    </message>
    <message>
        <source>CA file, trusted for this profile besides the system&apos;s</source>
        <translation>ملف سلطة الشهادات، موثوق لملف التعريف هذا إضافةً إلى شهادات النظام</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>استعراض لاختيار ملف سلطة الشهادات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>client certificate, PEM or PKCS#12</source>
        <translation>شهادة العميل، PEM أو PKCS#12</translation>
    </message>
    <message>
        <source>File with the client certificate</source>
        <translation>ملف شهادة العميل</translation>
    </message>
    <message>
        <source>Browse for the client certificate</source>
        <translation>استعراض لاختيار شهادة العميل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>empty if the certificate&apos;s file contains it</source>
        <translation>فارغ إن كان في ملف الشهادة</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>ملف مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>Browse for the key</source>
        <translation>استعراض لاختيار المفتاح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>only if the key is encrypted; type it to set or replace it</source>
        <translation>فقط إن كان المفتاح مشفَّرًا؛ اكتبها لتعيينها أو استبدالها</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>the address of the proxy must not contain a user name or password; the profile has fields for them</source>
        <translation>يجب ألا يحتوي عنوان الوكيل على اسم مستخدم أو كلمة سر؛ في ملف التعريف حقول لهما</translation>
    </message>
    <message>
        <source>the address of the proxy must be a host and a port, such as proxy.example.com:3128</source>
        <translation>يجب أن يكون عنوان الوكيل مضيفًا ومنفذًا، مثل proxy.example.com:3128</translation>
    </message>
    <message>
        <source>a proxy must begin with http:// or socks5://, such as http://proxy.example.com:3128, or be none</source>
        <translation>يجب أن يبدأ الوكيل بـ ‎http://‎ أو ‎socks5://‎، مثل ‎http://proxy.example.com:3128، أو أن يكون none</translation>
    </message>
    <message>
        <source>the user name for the proxy has control characters or is too long</source>
        <translation>يحتوي اسم المستخدم للوكيل على محارف تحكم أو أنه طويل جدًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>ليس «%1» اسم ملف صالحًا</translation>
    </message>
    <message>
        <source>a key is named without its client certificate; name both, or none</source>
        <translation>ذُكر مفتاح دون شهادة العميل الخاصة به؛ اذكرهما معًا أو لا تذكر أيًا منهما</translation>
    </message>
</context>
<context>
    <name>ConsistencyFlags</name>
    <message>
        <source>should be in the past, but is %1 ahead of the server&apos;s clock</source>
        <translation>ينبغي أن يكون في الماضي، لكنه يسبق ساعة الخادم بمقدار %1</translation>
    </message>
    <message>
        <source>%1 exceeds maxRetry %2</source>
        <translation>القيمة %1 تتجاوز maxRetry %2</translation>
    </message>
    <message>
        <source>will miss its deadline by %1</source>
        <translation>سيفوت موعدها النهائي بمقدار %1</translation>
    </message>
    <message>
        <source>was scheduled %1 after its deadline</source>
        <translation>جُدولت بعد موعدها النهائي بمقدار %1</translation>
    </message>
    <message>
        <source>is set, though the state is &quot;%1&quot;</source>
        <translation>معيَّن مع أن الحالة هي «%1»</translation>
    </message>
    <message>
        <source>has passed, though the state is &quot;%1&quot;: the worker may have died</source>
        <translation>انقضى مع أن الحالة هي «%1»: ربما توقف العامل</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>the demo needs the program taskwatch-simulator, which is neither beside taskwatch nor in $PATH; install the package taskwatch-simulator</source>
        <translation>يحتاج العرض التوضيحي إلى البرنامج taskwatch-simulator، وهو غير موجود بجانب taskwatch ولا في ‎$PATH؛ ثبِّت الحزمة taskwatch-simulator</translation>
    </message>
    <message>
        <source>the simulated endpoint could not be started: %1: %2</source>
        <translation>تعذر بدء نقطة النهاية المُحاكاة: %1: %2</translation>
    </message>
    <message>
        <source>%1 has another version: install the same version of taskwatch and taskwatch-simulator</source>
        <translation>للبرنامج %1 إصدار مختلف: ثبِّت الإصدار نفسه من taskwatch وtaskwatch-simulator</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>انتهى برمز الخروج %1</translation>
    </message>
    <message>
        <source>it did not answer within %1 seconds</source>
        <translation>لم يرد خلال %1 ث</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Checked</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>الإخفاق</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>آخر تأكيد</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>علامات التنبيه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>زمن الرد</translation>
    </message>
    <message>
        <source>Oldest poll</source>
        <translation>أقدم استقصاء</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Expected polls</source>
        <translation>الاستقصاءات المتوقعة</translation>
    </message>
    <message>
        <source>Background polls</source>
        <translation>استقصاءات الخلفية</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدّل</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>ساعة الخادم</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>no complete answer</source>
        <translation>لم يصل رد كامل</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>final, polled rarely</source>
        <translation>نهائية، تُستقصى نادرًا</translation>
    </message>
    <message>
        <source>final, no longer polled</source>
        <translation>نهائية، لم تعد تُستقصى</translation>
    </message>
    <message>
        <source>%1: the task was there before, so it was finished or removed (%2)</source>
        <translation>‏%1: كانت المهمة موجودة، لذا فقد انتهت أو أُزيلت (%2)</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <comment>names of fields</comment>
        <translation>غير معيَّن: %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>‏%1، قديمة</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <comment>in 2 m, overdue 3 s, or a time</comment>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 left</source>
        <comment>retries</comment>
        <translation>‏%1 من %2  ·  المتبقي %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retries</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>وصل الرد خلال %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln retries</source>
        <comment>a number</comment>
        <translation>
            <numerusform>‏%1 من 0</numerusform>
            <numerusform>‏%1 من محاولة إعادة واحدة</numerusform>
            <numerusform>‏%1 من محاولتي إعادة</numerusform>
            <numerusform>‏%1 من %Ln محاولات إعادة</numerusform>
            <numerusform>‏%1 من %Ln محاولة إعادة</numerusform>
            <numerusform>‏%1 من %Ln محاولة إعادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Task id</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>State, retries and next attempt</source>
        <translation>الحالة ومحاولات الإعادة والمحاولة التالية</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>DisplayChoices</name>
    <message>
        <source>Follow Des&amp;ktop</source>
        <translation>مثل &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>times as ages</comment>
        <translation>نسبي</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
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
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>‏%1 ي</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>‏%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>hours and minutes</comment>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>‏%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>‏%1 ملي ث</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>لا تُراقب أي مهام بعد</translation>
    </message>
    <message>
        <source>Paste task ids anywhere in this window: from a chat, a log, a spreadsheet column.
Each task appears with its state, retries and times, and is kept up to date.</source>
        <translation>الصق معرّفات المهام في أي مكان من هذه النافذة: من محادثة، أو سجل أحداث، أو عمود في جدول بيانات.
تظهر كل مهمة بحالتها ومحاولات إعادتها وأوقاتها، ويجري تحديثها باستمرار.</translation>
    </message>
    <message>
        <source>Paste ids from the clipboard</source>
        <translation>لصق معرّفات من الحافظة</translation>
    </message>
    <message>
        <source>Type ids…</source>
        <translation>كتابة معرّفات…</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the endpoint is empty; enter an address such as https://tasks.example.com</source>
        <translation>نقطة النهاية فارغة؛ أدخل عنوانًا مثل ‎https://tasks.example.com</translation>
    </message>
    <message>
        <source>the endpoint is not a valid web address; enter one such as https://tasks.example.com</source>
        <translation>نقطة النهاية ليست عنوان ويب صالحًا؛ أدخل عنوانًا مثل ‎https://tasks.example.com</translation>
    </message>
    <message>
        <source>the endpoint must begin with https:// or http://, not %1://</source>
        <translation>يجب أن تبدأ نقطة النهاية بـ ‎https://‎ أو ‎http://‎، وليس ‎%1://‎</translation>
    </message>
    <message>
        <source>the endpoint must not contain a user name or password; put the token in a file or in the profile</source>
        <translation>يجب ألا تحتوي نقطة النهاية على اسم مستخدم أو كلمة سر؛ ضع الرمز المميز في ملف أو في ملف التعريف</translation>
    </message>
    <message>
        <source>the endpoint must not contain a query or fragment; enter only the base address</source>
        <translation>يجب ألا تحتوي نقطة النهاية على استعلام أو جزء بعد #؛ أدخل العنوان الأساسي فقط</translation>
    </message>
    <message>
        <source>plain http to %1 would send the token unencrypted; use https://, or --allow-http to permit it</source>
        <translation>استخدام http العادي إلى %1 سيرسل الرمز المميز دون تشفير؛ استخدم ‎https://‎، أو ‎--allow-http للسماح بذلك</translation>
    </message>
    <message>
        <source>The address %1 ends in a path of %3, which does not belong to the base address. Taskwatch uses %2.</source>
        <translation>ينتهي العنوان %1 بمسار من %3 لا ينتمي إلى العنوان الأساسي. يستخدم Taskwatch العنوان %2.</translation>
    </message>
</context>
<context>
    <name>EndpointLines</name>
    <message>
        <source>no tasks to poll</source>
        <translation>لا مهام للاستقصاء</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>في انتظار الرمز المميز</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>أوقفته أنت مؤقتًا</translation>
    </message>
    <message>
        <source>no requests while the window is hidden</source>
        <translation>لا طلبات ما دامت النافذة مخفية</translation>
    </message>
    <message>
        <source>all tasks are final or gone</source>
        <translation>كل المهام نهائية أو مختفية</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>يجري الاستقصاء</translation>
    </message>
    <message>
        <source>waiting, because the server requested it</source>
        <translation>في الانتظار، لأن الخادم طلب ذلك</translation>
    </message>
    <message>
        <source>stopped: the token was refused</source>
        <translation>متوقف: رُفض الرمز المميز</translation>
    </message>
    <message>
        <source>endpoint unreachable: one request at a time until it answers</source>
        <translation>لا يمكن الوصول إلى نقطة النهاية: طلب واحد في كل مرة إلى أن ترد</translation>
    </message>
    <message>
        <source>%1 of %2 per second</source>
        <translation>‏%1 من %2 في الثانية</translation>
    </message>
    <message>
        <source>%1 (increasing to %2)</source>
        <translation>‏%1 (يرتفع إلى %2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>now, %1 late</source>
        <translation>الآن، متأخر بمقدار %1</translation>
    </message>
    <message>
        <source>no requests for %1</source>
        <translation>لا طلبات لمدة %1</translation>
    </message>
    <message>
        <source>%1 (the server requested a longer wait)</source>
        <translation>‏%1 (طلب الخادم انتظارًا أطول)</translation>
    </message>
    <message>
        <source>reached recently: the rate is still reduced</source>
        <translation>بلغ الحد مؤخرًا: ما زال المعدّل مخفضًا</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُبلغ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>same as this computer&apos;s</source>
        <translation>مثل ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>%1 watched, %2 final or gone</source>
        <translation>تُراقب %1، منها %2 نهائية أو مختفية</translation>
    </message>
    <message>
        <source>Tasks that are final or gone are polled rarely or not at all. Refresh polls them now.</source>
        <translation>المهام النهائية أو المختفية تُستقصى نادرًا أو لا تُستقصى أبدًا. التحديث يستقصيها الآن.</translation>
    </message>
    <message>
        <source>Requests sent per second over the last few seconds, and the current limit.</source>
        <translation>الطلبات المرسلة في الثانية خلال الثواني القليلة الماضية، والحد الحالي.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>how many are in use</comment>
        <translation>
            <numerusform>‏%1 من 0 اتصال</numerusform>
            <numerusform>‏%1 من اتصال واحد</numerusform>
            <numerusform>‏%1 من اتصالين</numerusform>
            <numerusform>‏%1 من %n اتصالات</numerusform>
            <numerusform>‏%1 من %n اتصالًا</numerusform>
            <numerusform>‏%1 من %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests sent and not yet answered.</source>
        <translation>الطلبات التي أُرسلت ولم يصل ردها بعد.</translation>
    </message>
    <message>
        <source>Over the last 200 answers. p95: 95 of 100 answers were faster.</source>
        <translation>على مدى آخر 200 رد. p95: كان 95 من كل 100 رد أسرع.</translation>
    </message>
    <message>
        <source>The longest time since the last poll of a task. Tasks that are final or gone are not counted.</source>
        <translation>أطول مدة مضت منذ آخر استقصاء لمهمة. لا تُحتسب المهام النهائية أو المختفية.</translation>
    </message>
    <message>
        <source>When the next poll is due.</source>
        <translation>متى يحين الاستقصاء التالي.</translation>
    </message>
    <message>
        <source>Polls at times when a change is expected.</source>
        <translation>الاستقصاءات في الأوقات التي يُتوقع فيها تغيير.</translation>
    </message>
    <message>
        <source>Polls at times when no change is expected. Expected polls go first. At least a tenth of the rate is kept for background polls.</source>
        <translation>الاستقصاءات في الأوقات التي لا يُتوقع فيها تغيير. للاستقصاءات المتوقعة الأولوية. ويُحفظ عُشر المعدّل على الأقل لاستقصاءات الخلفية.</translation>
    </message>
    <message>
        <source>Whether the server reported &quot;too many requests&quot;.</source>
        <translation>هل أبلغ الخادم بأن «الطلبات كثيرة جدًا».</translation>
    </message>
    <message>
        <source>Read from the Date header of the answers. Countdowns follow this clock.</source>
        <translation>تُقرأ من الترويسة Date في الردود. ويتبع العد التنازلي هذه الساعة.</translation>
    </message>
    <message>
        <source>%1 median, %2 p95</source>
        <comment>durations</comment>
        <translation>الوسيط %1، و%2 لـ p95</translation>
    </message>
    <message>
        <source>waiting for the files of the connection</source>
        <translation>في انتظار ملفات الاتصال</translation>
    </message>
</context>
<context>
    <name>EndpointPopover</name>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Polling Settings…</source>
        <translation>إعدادات الاستقصاء…</translation>
    </message>
</context>
<context>
    <name>EnvironmentProfiles</name>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>في ‎$%1: %2</translation>
    </message>
    <message>
        <source>In $%1: %2</source>
        <translation>في ‎$%1: %2</translation>
    </message>
    <message>
        <source>$%1 is &quot;%2&quot;, which is not a known region: set it to one of %3</source>
        <translation>قيمة ‎$%1 هي «%2»، وهي ليست منطقة معروفة: اضبطها على إحدى القيم %3</translation>
    </message>
    <message>
        <source>$%1 is %2, but $%3 is not set: set it, or unset $%1</source>
        <translation>قيمة ‎$%1 هي %2، لكن ‎$%3 غير معيَّن: عيِّنه، أو ألغِ تعيين ‎$%1</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 changed</source>
        <comment>names of fields</comment>
        <translation>تغيَّر %1</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>بين %1 و%2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>عند %1.</translation>
    </message>
    <message>
        <source>Observed.</source>
        <translation>مرصود.</translation>
    </message>
    <message>
        <source>Inferred from later values; no poll observed it.</source>
        <translation>مستنتج من قيم لاحقة؛ لم يرصده أي استقصاء.</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it.</source>
        <translation>أخبر به الخادم؛ لم يرصده أي استقصاء.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>من %1 إلى %2، %3.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>What happened in this time is not known.</source>
        <translation>ما حدث في هذه المدة غير معروف.</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>مرصود</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتج</translation>
    </message>
    <message>
        <source>told by the server</source>
        <translation>أخبر به الخادم</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>غير مشاهَد</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>لم يكن البرنامج قيد التشغيل</translation>
    </message>
    <message>
        <source>polling was paused</source>
        <translation>كان الاستقصاء متوقفًا مؤقتًا</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>كانت النافذة مخفية</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>تعذر الوصول إلى نقطة النهاية</translation>
    </message>
    <message>
        <source>the task was not watched</source>
        <translation>لم تكن المهمة مراقَبة</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>كان الحاسوب في وضع السكون</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <comment>a reason written by a later version</comment>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>Oldest stored state: %1</source>
        <translation>أقدم حالة مخزنة: %1</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <translation>شوهدت لأول مرة: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيَّر</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>فشلت المحاولة %1</translation>
    </message>
    <message>
        <source>An attempt failed</source>
        <translation>فشلت محاولة</translation>
    </message>
    <message>
        <source>Polls failed: %1</source>
        <translation>فشلت استقصاءات: %1</translation>
    </message>
    <message>
        <source>Polls failed</source>
        <translation>فشلت استقصاءات</translation>
    </message>
    <message>
        <source>Answered again: %1</source>
        <translation>وصل رد من جديد: %1</translation>
    </message>
    <message>
        <source>Not polled for %1</source>
        <translation>بلا استقصاء لمدة %1</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>بلا استقصاء</translation>
    </message>
    <message>
        <source>The error is not known: the endpoint stores only the last one.</source>
        <translation>الخطأ غير معروف: لا تخزن نقطة النهاية إلا آخر خطأ.</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>لم تعد التغييرات الأقدم مخزنة.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>‏%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a state before and after</comment>
        <translation>من %1 إلى %2</translation>
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
        <translation>جدول Markdown</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>لم يُحفظ أي صف في %1.</numerusform>
            <numerusform>حُفظ صف واحد في %1.</numerusform>
            <numerusform>حُفظ صفان في %1.</numerusform>
            <numerusform>حُفظت %Ln صفوف في %1.</numerusform>
            <numerusform>حُفظ %Ln صفًا في %1.</numerusform>
            <numerusform>حُفظ %Ln صف في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchError</name>
    <message>
        <source>Endpoint unreachable</source>
        <translation>تعذر الوصول إلى نقطة النهاية</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>رُفض الرمز المميز</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>أُعيد التوجيه</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>Invalid answer</source>
        <translation>رد غير صالح</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>الرد كبير جدًا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Invalid id</source>
        <translation>معرّف غير صالح</translation>
    </message>
    <message>
        <source>Access to the task refused</source>
        <translation>رُفض الوصول إلى المهمة</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>رُفض الرمز المميز</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>بلغ حد المعدّل</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>أُعيد التوجيه</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>رد غير صالح</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>معرّف غير صالح</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>waiting to be processed</source>
        <translation>في انتظار المعالجة</translation>
    </message>
    <message>
        <source>being processed now</source>
        <translation>تجري معالجتها الآن</translation>
    </message>
    <message>
        <source>failed, will be retried</source>
        <translation>فشلت، وستُعاد محاولتها</translation>
    </message>
    <message>
        <source>completed successfully</source>
        <translation>اكتملت بنجاح</translation>
    </message>
    <message>
        <source>failed, will not be retried</source>
        <translation>فشلت، ولن تُعاد محاولتها</translation>
    </message>
    <message>
        <source>cancelled or being cancelled</source>
        <translation>ملغاة أو يجري إلغاؤها</translation>
    </message>
    <message>
        <source>an unknown state</source>
        <translation>حالة غير معروفة</translation>
    </message>
    <message>
        <source>a part of the %1</source>
        <translation>جزء من «%1»</translation>
    </message>
    <message>
        <source>no task received yet</source>
        <translation>لم تُستلم المهمة بعد</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Filter: state:retrying retries&gt;3</source>
        <translation>التصفية: ‎state:retrying retries&gt;3</translation>
    </message>
</context>
<context>
    <name>FilterName</name>
    <message>
        <source>the state as sent by the endpoint, or its beginning</source>
        <translation>الحالة كما أرسلتها نقطة النهاية، أو بدايتها</translation>
    </message>
    <message>
        <source>the group of states, or none if no task was received yet</source>
        <translation>مجموعة الحالات، أو none إذا لم تُستلم المهمة بعد</translation>
    </message>
    <message>
        <source>a part of the URL</source>
        <translation>جزء من URL</translation>
    </message>
    <message>
        <source>the complete host of the URL, with the port if there is one</source>
        <translation>المضيف الكامل في URL، مع المنفذ إن وُجد</translation>
    </message>
    <message>
        <source>a part of the last error</source>
        <translation>جزء من آخر خطأ</translation>
    </message>
    <message>
        <source>the last error, with # for numbers and ids</source>
        <translation>آخر خطأ، مع # محل الأعداد والمعرّفات</translation>
    </message>
    <message>
        <source>a part of the message id</source>
        <translation>جزء من معرّف الرسالة</translation>
    </message>
    <message>
        <source>a part of the task id</source>
        <translation>جزء من معرّف المهمة</translation>
    </message>
    <message>
        <source>retries so far</source>
        <translation>محاولات الإعادة حتى الآن</translation>
    </message>
    <message>
        <source>retries left</source>
        <translation>محاولات الإعادة المتبقية</translation>
    </message>
    <message>
        <source>changes seen since the task was added</source>
        <translation>التغييرات المشاهدة منذ إضافة المهمة</translation>
    </message>
    <message>
        <source>time since a change was last seen, since Taskwatch started</source>
        <translation>الوقت منذ آخر تغيير شوهد، منذ بدء Taskwatch</translation>
    </message>
    <message>
        <source>time until the next attempt; negative once it has passed</source>
        <translation>الوقت حتى المحاولة التالية؛ سالب بعد انقضائه</translation>
    </message>
    <message>
        <source>time since the last poll</source>
        <translation>الوقت منذ آخر استقصاء</translation>
    </message>
    <message>
        <source>time since the last error</source>
        <translation>الوقت منذ آخر خطأ</translation>
    </message>
    <message>
        <source>not confirmed for a while</source>
        <translation>لم تُؤكَّد منذ مدة</translation>
    </message>
    <message>
        <source>not found several times in a row</source>
        <translation>لم يُعثر عليها عدة مرات متتالية</translation>
    </message>
    <message>
        <source>the answer contains a contradiction</source>
        <translation>يحتوي الرد على تناقض</translation>
    </message>
    <message>
        <source>the last poll failed</source>
        <translation>فشل آخر استقصاء</translation>
    </message>
    <message>
        <source>the time of its next attempt, or its deadline, has passed</source>
        <translation>انقضى وقت محاولتها التالية، أو موعدها النهائي</translation>
    </message>
</context>
<context>
    <name>FilterQuery</name>
    <message>
        <source>This quote is not closed. Add a closing &quot;.</source>
        <translation>علامة الاقتباس هذه غير مغلقة. أضف &quot; للإغلاق.</translation>
    </message>
    <message>
        <source>A minus excludes the term directly after it. Add one, as in -state:retrying.</source>
        <translation>علامة الطرح تستبعد ما بعدها مباشرة. أضف شيئًا بعدها، كما في ‎-state:retrying.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes. Add a word or remove the quotes.</source>
        <translation>لا شيء بين علامتي الاقتباس. أضف كلمة أو أزل العلامتين.</translation>
    </message>
    <message>
        <source>One minus is enough. Put a word that begins with a minus in quotes.</source>
        <translation>تكفي علامة طرح واحدة. ضع الكلمة التي تبدأ بعلامة طرح بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is no filter name &quot;%1&quot;. Did you mean %2? To search for the typed text, put it in quotes.</source>
        <translation>لا يوجد اسم تصفية «%1». هل قصدت %2؟ للبحث عن النص المكتوب ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no value.</source>
        <translation>لا يأخذ «%1» قيمة.</translation>
    </message>
    <message>
        <source>To exclude a value, use a minus: -%1.</source>
        <translation>لاستبعاد قيمة استخدم علامة الطرح: ‎-%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared like a number. Use a colon: %2.</source>
        <translation>لا يمكن مقارنة «%1» كعدد. استخدم النقطتين: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value directly after it, without a space: %2.</source>
        <translation>يحتاج «%1» إلى قيمة بعده مباشرة دون مسافة: %2.</translation>
    </message>
    <message>
        <source>There is no phase &quot;%1&quot;. Use one of %2.</source>
        <translation>لا توجد مرحلة «%1». استخدم إحدى القيم %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Use one, as in %2.</source>
        <translation>ليس «%1» عددًا صحيحًا. استخدم عددًا صحيحًا، كما في %2.</translation>
    </message>
    <message>
        <source>This number is too large for %1.</source>
        <translation>هذا العدد أكبر مما يقبله %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it like 30s, 5m, 1h, 2d or 1h30m.</source>
        <translation>ليس «%1» مدة. اكتبها مثل 30s أو 5m أو 1h أو 2d أو 1h30m.</translation>
    </message>
    <message>
        <source>This duration is too long. Use a shorter one, as in %1.</source>
        <translation>هذه المدة طويلة جدًا. استخدم مدة أقصر، كما في %1.</translation>
    </message>
    <message>
        <source>Write this without spaces, as in %1.</source>
        <translation>اكتب هذا دون مسافات، كما في %1.</translation>
    </message>
    <message>
        <source>%1 Put &quot;or&quot; in quotes to search for the word.</source>
        <translation>‏%1 ضع &quot;or&quot; بين علامتي اقتباس للبحث عن الكلمة نفسها.</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term before it. Add one or remove the &quot;or&quot;.</source>
        <translation>لا شيء قبل &quot;or&quot; هذه. أضف شيئًا أو أزل &quot;or&quot;.</translation>
    </message>
    <message>
        <source>This &quot;or&quot; has no term after it. Add one or remove the &quot;or&quot;.</source>
        <translation>لا شيء بعد &quot;or&quot; هذه. أضف شيئًا أو أزل &quot;or&quot;.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>السابق (Shift+Enter، ‏Shift+F3)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>التالي (Enter، ‏F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
</context>
<context>
    <name>FindIds</name>
    <message>
        <source>it is in the address or the key of a task</source>
        <translation>موجود في عنوان مهمة أو في مفتاحها</translation>
    </message>
    <message>
        <source>it has the prefix of the ids of the API</source>
        <translation>له بادئة معرّفات API</translation>
    </message>
    <message>
        <source>it is the value of a field for ids</source>
        <translation>هو قيمة حقل مخصص للمعرّفات</translation>
    </message>
    <message>
        <source>it is in a column for ids</source>
        <translation>موجود في عمود مخصص للمعرّفات</translation>
    </message>
    <message>
        <source>it is a word of a list</source>
        <translation>هو كلمة من قائمة</translation>
    </message>
    <message>
        <source>it looks like an id; the window asks before watching it</source>
        <translation>يشبه معرّفًا؛ تسأل النافذة قبل مراقبته</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>the text contains tokens, which are not printed</source>
        <translation>
            <numerusform>يحتوي النص على رموز مميزة، ولا تُطبع</numerusform>
            <numerusform>يحتوي النص على رموز مميزة، ولا تُطبع</numerusform>
            <numerusform>يحتوي النص على رموز مميزة، ولا تُطبع</numerusform>
            <numerusform>يحتوي النص على رموز مميزة، ولا تُطبع</numerusform>
            <numerusform>يحتوي النص على رموز مميزة، ولا تُطبع</numerusform>
            <numerusform>يحتوي النص على رموز مميزة، ولا تُطبع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; decoded: %2</source>
        <comment>why a word is an id, and from what</comment>
        <translation>‏%1؛ فُك ترميزه: %2</translation>
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
        <translation>المهمة %1 انتهت أو أُزيلت: لم يُعثر عليها %2 مرات متتالية</translation>
    </message>
    <message>
        <source>%1 is gone: not found %2 times in a row</source>
        <translation>اختفت المهمة %1: لم يُعثر عليها %2 مرات متتالية</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>id, failure, detail</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>id, state before, state</comment>
        <translation>‏%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>وصل رد بشأن %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>انتهت %1 من %2</translation>
    </message>
    <message>
        <source>stopped before an answer arrived</source>
        <translation>توقف قبل وصول الرد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>id, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, retry %2</source>
        <comment>a change, a number</comment>
        <translation>‏%1، محاولة الإعادة %2</translation>
    </message>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>a change, numbers</comment>
        <translation>‏%1، محاولة الإعادة %2 من %3</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>All Groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Back to the groups (Esc)</source>
        <translation>الرجوع إلى المجموعات (Esc)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>الرجوع إلى المجموعات</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Group the tasks with an error by kind of error and host</source>
        <translation>تجميع المهام التي فيها خطأ حسب نوع الخطأ والمضيف</translation>
    </message>
    <message>
        <source>Group by error</source>
        <translation>تجميع حسب الخطأ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Group all tasks by host</source>
        <translation>تجميع كل المهام حسب المضيف</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>تجميع حسب المضيف</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <translation>إغلاق المجموعات</translation>
    </message>
    <message>
        <source>Groups of tasks</source>
        <translation>مجموعات المهام</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>another version of Taskwatch is running; close it first</source>
        <translation>يوجد إصدار آخر من Taskwatch قيد التشغيل؛ أغلقه أولًا</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Ids of tasks and messages to watch</source>
        <translation>معرّفات المهام والرسائل المطلوب مراقبتها</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Watch the ids in the field (Enter)</source>
        <translation>مراقبة المعرّفات المكتوبة في الحقل (Enter)</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>إغلاق دون إضافة (Esc)</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>إغلاق دون إضافة</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>الصق المعرّفات أو اكتبها</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
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
        <translation>لا يمكن استخدام %1 (%2). تُحفظ قائمة المراقبة وسجلها في الذاكرة حتى خروج Taskwatch.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Taskwatch and was not changed. The watch list and its history are held in memory until Taskwatch exits. Use the newer version to see the saved history.</source>
        <translation>كُتب %1 بإصدار أحدث من Taskwatch ولم يُغيَّر. تُحفظ قائمة المراقبة وسجلها في الذاكرة حتى خروج Taskwatch. استخدم الإصدار الأحدث لرؤية السجل المحفوظ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: another program has locked it. Close that program. The saved tasks appear once the file can be read; until then, everything is held in memory.</source>
        <translation>تتعذر قراءة %1: قفله برنامج آخر. أغلق ذلك البرنامج. تظهر المهام المحفوظة حالما تمكن قراءة الملف؛ وحتى ذلك الحين يُحفظ كل شيء في الذاكرة.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start again.</source>
        <translation>اجعل الملف ومجلده قابلين للكتابة، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Check its disk, or set XDG_DATA_HOME to a folder on another disk, then start again.</source>
        <translation>افحص قرصه، أو عيِّن XDG_DATA_HOME إلى مجلد على قرص آخر، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>its file system does not support file locks: %1</source>
        <translation>نظام ملفاته لا يدعم أقفال الملفات: %1</translation>
    </message>
    <message>
        <source>Switch locks on where the folder is mounted (NFS: start the lock service), or set XDG_DATA_HOME to a folder on a local disk, then start again.</source>
        <translation>فعِّل الأقفال حيث وُصل المجلد (في NFS: ابدأ خدمة الأقفال)، أو عيِّن XDG_DATA_HOME إلى مجلد على قرص محلي، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>لا يمكن إنشاء مجلده</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). The saved history is shown, but nothing is added. %3</source>
        <translation>تتعذر كتابة %1 (%2). يُعرض السجل المحفوظ، لكن لا يُضاف إليه شيء. %3</translation>
    </message>
    <message>
        <source>%1 is damaged again, perhaps by its disk. The watch list and its history are held in memory until Taskwatch exits. The next start recovers whatever is readable in the damaged file.</source>
        <translation>تلف %1 من جديد، وربما كان السبب قرصه. تُحفظ قائمة المراقبة وسجلها في الذاكرة حتى خروج Taskwatch. عند البدء التالي يُستعاد كل ما تمكن قراءته من الملف التالف.</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new history file can be written (%2). The watch list and its history are held in memory until Taskwatch exits. Free some space on the disk, then start again. Taskwatch then recovers whatever is readable in the damaged file.</source>
        <translation>الملف %1 تالف، ولا يمكن كتابة ملف سجل جديد (%2). تُحفظ قائمة المراقبة وسجلها في الذاكرة حتى خروج Taskwatch. أخلِ بعض المساحة على القرص، ثم ابدأ من جديد. عندئذ يستعيد Taskwatch كل ما تمكن قراءته من الملف التالف.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be replaced. The watch list and its history are held in memory until Taskwatch exits. Make its folder writable, then start again.</source>
        <translation>الملف %1 تالف ولا يمكن استبداله. تُحفظ قائمة المراقبة وسجلها في الذاكرة حتى خروج Taskwatch. اجعل مجلده قابلًا للكتابة، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The history file was damaged. %1 The damaged file was saved as %2.</source>
        <translation>كان ملف السجل تالفًا. %1 حُفظ الملف التالف باسم %2.</translation>
    </message>
    <message>
        <source>Nothing could be recovered. A new history file was created.</source>
        <translation>تعذرت استعادة أي شيء. أُنشئ ملف سجل جديد.</translation>
    </message>
    <message>
        <source>The disk is full, so the history file cannot be written. Free some space. New changes are held in memory until writing works again.</source>
        <translation>القرص ممتلئ، لذا تتعذر كتابة ملف السجل. أخلِ بعض المساحة. تُحفظ التغييرات الجديدة في الذاكرة إلى أن تنجح الكتابة من جديد.</translation>
    </message>
    <message>
        <source>Another program has locked the history file. New changes are held in memory until that program finishes.</source>
        <translation>قفل برنامج آخر ملف السجل. تُحفظ التغييرات الجديدة في الذاكرة إلى أن ينتهي ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The history file cannot be written (%1). Check its disk, and whether your quota there is used up. New changes are held in memory until writing works again.</source>
        <translation>تعذرت كتابة ملف السجل (%1). تحقق من قرصه ومما إذا كانت حصتك عليه قد نفدت. تبقى التغييرات الجديدة في الذاكرة حتى تنجح الكتابة من جديد.</translation>
    </message>
    <message>
        <source>Recovered into a new history file: %1.</source>
        <comment>numbers of tasks and changes</comment>
        <translation>استُعيد إلى ملف سجل جديد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged, and another Taskwatch is recovering it. The saved tasks appear when that has finished; until then, everything is held in memory.</source>
        <translation>%1 تالف، وتستعيده نسخة أخرى من Taskwatch. تظهر المهام المحفوظة عند انتهائها؛ وحتى ذلك الحين يُحفظ كل شيء في الذاكرة.</translation>
    </message>
</context>
<context>
    <name>JsonFacts</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>%1: expected a text or a whole number, got %2</source>
        <translation>‏%1: كان المتوقع نصًا أو عددًا صحيحًا، والوارد %2</translation>
    </message>
</context>
<context>
    <name>JsonPointer</name>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; it must begin with /</source>
        <translation>ليس &quot;%1&quot; مؤشر JSON؛ يجب أن يبدأ بـ /</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer; write ~0 for ~</source>
        <translation>ليس &quot;%1&quot; مؤشر JSON؛ اكتب ‎~0‎ مكان ~</translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>Add %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>إضافة 0 مهمة</numerusform>
            <numerusform>إضافة مهمة واحدة</numerusform>
            <numerusform>إضافة مهمتين</numerusform>
            <numerusform>إضافة %Ln مهام</numerusform>
            <numerusform>إضافة %Ln مهمة</numerusform>
            <numerusform>إضافة %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Tasks</source>
        <comment>a step that can be undone</comment>
        <translation>
            <numerusform>إزالة 0 مهمة</numerusform>
            <numerusform>إزالة مهمة واحدة</numerusform>
            <numerusform>إزالة مهمتين</numerusform>
            <numerusform>إزالة %Ln مهام</numerusform>
            <numerusform>إزالة %Ln مهمة</numerusform>
            <numerusform>إزالة %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListId</name>
    <message>
        <source>a list is written as one to %1 words, such as queue:emails state:failed</source>
        <translation>تُكتب القائمة في كلمة واحدة أو أكثر (حتى %1)، مثل ‎queue:emails state:failed</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>أُعطي %1 مرتين</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list; a list is written as NAME:VALUE</source>
        <translation>ليس «%1» قائمة؛ تُكتب القائمة بالشكل NAME:VALUE</translation>
    </message>
</context>
<context>
    <name>ListStrip</name>
    <message>
        <source>Watch for new tasks</source>
        <translation>مراقبة المهام الجديدة</translation>
    </message>
    <message>
        <source>Read the list again periodically and add its new tasks</source>
        <translation>قراءة القائمة من جديد دوريًا وإضافة مهامها الجديدة</translation>
    </message>
    <message>
        <source>Show Tasks</source>
        <translation>عرض المهام</translation>
    </message>
    <message>
        <source>Show only the tasks of this list</source>
        <translation>عرض مهام هذه القائمة فقط</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop reading. Tasks read so far stay in the list.</source>
        <translation>إيقاف القراءة. تبقى المهام التي قُرئت في القائمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ListWindow</name>
    <message>
        <source>Watched tasks</source>
        <translation>المهام المراقَبة</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>They are in the table.</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>هي في الجدول.</numerusform>
            <numerusform>هي في الجدول.</numerusform>
            <numerusform>هما في الجدول.</numerusform>
            <numerusform>هي في الجدول.</numerusform>
            <numerusform>هي في الجدول.</numerusform>
            <numerusform>هي في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks of %1 yet. New tasks are added as they appear.</source>
        <translation>لا مهام في %1 بعد. تُضاف المهام الجديدة حين تظهر.</translation>
    </message>
    <message>
        <source>No tasks of %1. Check that this is the right endpoint. The endpoint removes tasks some time after they end.</source>
        <translation>لا مهام في %1. تحقق من أن هذه هي نقطة النهاية الصحيحة. تزيل نقطة النهاية المهام بعد مدة من انتهائها.</translation>
    </message>
    <message>
        <source>none of them new</source>
        <translation>لا جديد فيها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام جديدة</numerusform>
            <numerusform>مهمة واحدة جديدة</numerusform>
            <numerusform>مهمتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3. New tasks are added as they appear.</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>‏%1 في %2، %3. تُضاف المهام الجديدة حين تظهر.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>tasks, a list, how many are new</comment>
        <translation>‏%1 في %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not tasks</source>
        <translation>
            <numerusform>كل الإدخالات مهام</numerusform>
            <numerusform>إدخال واحد ليس مهمة</numerusform>
            <numerusform>إدخالان ليسا مهمتين</numerusform>
            <numerusform>%Ln إدخالات ليست مهام</numerusform>
            <numerusform>%Ln إدخالًا ليست مهام</numerusform>
            <numerusform>%Ln إدخال ليست مهام</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read: %2</source>
        <comment>a list, why</comment>
        <translation>تعذرت قراءة مهام %1: %2</translation>
    </message>
    <message>
        <source>%1: reading failed after %2 (%3). %4 Read the rest?</source>
        <comment>a list, tasks, why, where they are</comment>
        <translation>‏%1: فشلت القراءة (%3). ما قُرئ: %2. %4 هل تُقرأ البقية؟</translation>
    </message>
    <message>
        <source>Reading the tasks of %1…</source>
        <translation>تجري قراءة مهام %1…</translation>
    </message>
    <message>
        <source>Reading the tasks of %1: %2 so far (page %3)</source>
        <translation>تجري قراءة مهام %1: %2 حتى الآن (الصفحة %3)</translation>
    </message>
    <message>
        <source>%1: reading stopped before a task was read</source>
        <translation>‏%1: توقفت القراءة قبل أن تُقرأ أي مهمة</translation>
    </message>
    <message>
        <source>%1: reading stopped after %2. %3</source>
        <comment>a list, tasks, where they are</comment>
        <translation>‏%1: توقفت القراءة. ما قُرئ: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more tasks than Taskwatch reads. The first %Ln tasks are in the table.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>في %1 مهام أكثر مما يقرؤه Taskwatch. في الجدول 0 مهمة منها.</numerusform>
            <numerusform>في %1 مهام أكثر مما يقرؤه Taskwatch. في الجدول أول مهمة منها.</numerusform>
            <numerusform>في %1 مهام أكثر مما يقرؤه Taskwatch. في الجدول أول مهمتين منها.</numerusform>
            <numerusform>في %1 مهام أكثر مما يقرؤه Taskwatch. في الجدول أول %Ln مهام منها.</numerusform>
            <numerusform>في %1 مهام أكثر مما يقرؤه Taskwatch. في الجدول أول %Ln مهمة منها.</numerusform>
            <numerusform>في %1 مهام أكثر مما يقرؤه Taskwatch. في الجدول أول %Ln مهمة منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the endpoint sent a page again, so reading stopped. %Ln tasks were read.</source>
        <comment>a list</comment>
        <translation>
            <numerusform>‏%1: أرسلت نقطة النهاية صفحة مرة أخرى، فتوقفت القراءة. لم تُقرأ أي مهمة.</numerusform>
            <numerusform>‏%1: أرسلت نقطة النهاية صفحة مرة أخرى، فتوقفت القراءة. قُرئت مهمة واحدة.</numerusform>
            <numerusform>‏%1: أرسلت نقطة النهاية صفحة مرة أخرى، فتوقفت القراءة. قُرئت مهمتان.</numerusform>
            <numerusform>‏%1: أرسلت نقطة النهاية صفحة مرة أخرى، فتوقفت القراءة. قُرئت %Ln مهام.</numerusform>
            <numerusform>‏%1: أرسلت نقطة النهاية صفحة مرة أخرى، فتوقفت القراءة. قُرئت %Ln مهمة.</numerusform>
            <numerusform>‏%1: أرسلت نقطة النهاية صفحة مرة أخرى، فتوقفت القراءة. قُرئت %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>%Ln قوائم</numerusform>
            <numerusform>%Ln قائمة</numerusform>
            <numerusform>%Ln قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number, lists</comment>
        <translation>‏%2، منها %1</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <comment>lists, tasks</comment>
        <translation>تجري القراءة (%1): %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2, %3 new</source>
        <comment>tasks, lists, a number of tasks</comment>
        <translation>‏%1 (%2)، %3 جديدة</translation>
    </message>
    <message>
        <source>%1. %2 were not fully read. The first: %3</source>
        <comment>a sum, lists, what is wrong</comment>
        <translation>‏%1. لم تُقرأ بالكامل: %2. الأولى: %3</translation>
    </message>
    <message>
        <source>reading page %1</source>
        <translation>تجري قراءة الصفحة %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>read; %1</source>
        <comment>how many are not tasks</comment>
        <translation>قُرئت؛ %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشلت: %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln pages</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>توقفت قبل أي صفحة</numerusform>
            <numerusform>توقفت بعد صفحة واحدة</numerusform>
            <numerusform>توقفت بعد صفحتين</numerusform>
            <numerusform>توقفت بعد %Ln صفحات</numerusform>
            <numerusform>توقفت بعد %Ln صفحة</numerusform>
            <numerusform>توقفت بعد %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: the endpoint sent a page again</source>
        <translation>توقفت: أرسلت نقطة النهاية صفحة مرة أخرى</translation>
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
        <translation>القوائم</translation>
    </message>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>&amp;عرض المهام</translation>
    </message>
    <message>
        <source>Show only the tasks of this list in the table</source>
        <translation>عرض مهام هذه القائمة فقط في الجدول</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;قراءة من جديد</translation>
    </message>
    <message>
        <source>Read all pages again now</source>
        <translation>قراءة كل الصفحات من جديد الآن</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove the list from this page and stop watching it. Its tasks stay in the table.</source>
        <translation>إزالة القائمة من هذه الصفحة وإيقاف مراقبتها. تبقى مهامها في الجدول.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>المهام المراقَبة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>ال&amp;مهام</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>إع&amp;دادات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>إيقاف الاستقصاء &amp;مؤقتًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Send no requests until this is switched off again (F8)</source>
        <translation>عدم إرسال أي طلبات إلى أن يُلغى هذا الخيار (F8)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>اللوحة التا&amp;لية</translation>
    </message>
    <message>
        <source>Move the focus: filter, phases, groups, table, detail</source>
        <translation>نقل التركيز: التصفية، المراحل، المجموعات، الجدول، التفاصيل</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation>اللوحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>التص&amp;فية</translation>
    </message>
    <message>
        <source>Show &amp;All Tasks</source>
        <translation>&amp;عرض كل المهام</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>ت&amp;جميع حسب الخطأ أو المضيف</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>لوحة الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>نقطة ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Explains the window, filters, history and profiles</source>
        <translation>شرح النافذة والتصفية والسجل وملفات التعريف</translation>
    </message>
    <message>
        <source>&amp;Keys and Filters</source>
        <translation>الم&amp;فاتيح والتصفية</translation>
    </message>
    <message>
        <source>&amp;About Taskwatch</source>
        <translation>&amp;حول Taskwatch</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;ما هذا؟</translation>
    </message>
    <message>
        <source>Explains what you click next: a column, a setting, a filter</source>
        <translation>يشرح ما تنقره بعد ذلك: عمودًا أو إعدادًا أو عامل تصفية</translation>
    </message>
</context>
<context>
    <name>ManageViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>إدارة طرق العرض</translation>
    </message>
    <message>
        <source>The first nine views have the keys Alt+1 to Alt+9. Drag a view to move it.</source>
        <translation>لطرق العرض التسع الأولى المفاتيح من Alt+1 إلى Alt+9. اسحب طريقة عرض لنقلها.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>‏%1 أو %2</translation>
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
        <translation>لا يزال: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>some ids</comment>
        <translation>
            <numerusform>‏%1 وغيرها</numerusform>
            <numerusform>‏%1 وواحدة أخرى</numerusform>
            <numerusform>‏%1 واثنتان أخريان</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more, in %Ln groups</source>
        <comment>a number of tasks that need attention</comment>
        <translation>
            <numerusform>‏%1 أخرى، في 0 مجموعة</numerusform>
            <numerusform>‏%1 أخرى، في مجموعة واحدة</numerusform>
            <numerusform>‏%1 أخرى، في مجموعتين</numerusform>
            <numerusform>‏%1 أخرى، في %Ln مجموعات</numerusform>
            <numerusform>‏%1 أخرى، في %Ln مجموعة</numerusform>
            <numerusform>‏%1 أخرى، في %Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a host</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1 still matches its rule.</source>
        <comment>a task&apos;s id</comment>
        <translation>ما زالت المهمة %1 تطابق قاعدتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks still match their rules: %1</source>
        <comment>some of their ids</comment>
        <translation>
            <numerusform>لم تعد أي مهمة تطابق قاعدتها: %1</numerusform>
            <numerusform>ما زالت مهمة واحدة تطابق قاعدتها: %1</numerusform>
            <numerusform>ما زالت مهمتان تطابقان قواعدهما: %1</numerusform>
            <numerusform>ما زالت %Ln مهام تطابق قواعدها: %1</numerusform>
            <numerusform>ما زالت %Ln مهمة تطابق قواعدها: %1</numerusform>
            <numerusform>ما زالت %Ln مهمة تطابق قواعدها: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While muted: %Ln alerts</source>
        <translation>
            <numerusform>أثناء الكتم: لا تنبيهات</numerusform>
            <numerusform>أثناء الكتم: تنبيه واحد</numerusform>
            <numerusform>أثناء الكتم: تنبيهان</numerusform>
            <numerusform>أثناء الكتم: %Ln تنبيهات</numerusform>
            <numerusform>أثناء الكتم: %Ln تنبيهًا</numerusform>
            <numerusform>أثناء الكتم: %Ln تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Taskwatch test notification</source>
        <translation>إشعار تجريبي من Taskwatch</translation>
    </message>
    <message>
        <source>This is what a notification looks like. Click a notification to show its tasks.</source>
        <translation>هكذا يبدو الإشعار. انقر إشعارًا لعرض مهامه.</translation>
    </message>
    <message>
        <source>%1. The desktop did not show this notification.</source>
        <translation>‏%1. لم يعرض سطح المكتب هذا الإشعار.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>titles of notifications</comment>
        <translation>
            <numerusform>‏%1؛ ولا غيره</numerusform>
            <numerusform>‏%1؛ وواحد آخر</numerusform>
            <numerusform>‏%1؛ واثنان آخران</numerusform>
            <numerusform>‏%1؛ و%Ln أخرى</numerusform>
            <numerusform>‏%1؛ و%Ln أخرى</numerusform>
            <numerusform>‏%1؛ و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desktop did not show %Ln notifications: %1</source>
        <translation>
            <numerusform>لا إشعارات لم يعرضها سطح المكتب: %1</numerusform>
            <numerusform>إشعار واحد لم يعرضه سطح المكتب: %1</numerusform>
            <numerusform>إشعاران لم يعرضهما سطح المكتب: %1</numerusform>
            <numerusform>%Ln إشعارات لم يعرضها سطح المكتب: %1</numerusform>
            <numerusform>%Ln إشعارًا لم يعرضها سطح المكتب: %1</numerusform>
            <numerusform>%Ln إشعار لم يعرضها سطح المكتب: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified when %1 ends.</source>
        <comment>a task&apos;s id</comment>
        <translation>سيصلك إشعار حين تنتهي المهمة %1.</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified when each of %Ln tasks ends.</source>
        <translation>
            <numerusform>لن يصلك إشعار بانتهاء أي مهمة.</numerusform>
            <numerusform>سيصلك إشعار حين تنتهي المهمة.</numerusform>
            <numerusform>سيصلك إشعار حين تنتهي كل من المهمتين.</numerusform>
            <numerusform>سيصلك إشعار حين تنتهي كل مهمة من %Ln مهام.</numerusform>
            <numerusform>سيصلك إشعار حين تنتهي كل مهمة من %Ln مهمة.</numerusform>
            <numerusform>سيصلك إشعار حين تنتهي كل مهمة من %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than %1 tasks can be chosen.</source>
        <comment>for a notification</comment>
        <translation>لا يمكن اختيار أكثر من هذا العدد من المهام: %1.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>انتهت المهمة %1 قبل الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks have ended already.</source>
        <translation>
            <numerusform>لم تنتهِ أي مهمة قبل الآن.</numerusform>
            <numerusform>انتهت مهمة واحدة قبل الآن.</numerusform>
            <numerusform>انتهت مهمتان قبل الآن.</numerusform>
            <numerusform>انتهت %Ln مهام قبل الآن.</numerusform>
            <numerusform>انتهت %Ln مهمة قبل الآن.</numerusform>
            <numerusform>انتهت %Ln مهمة قبل الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be notified of %1 only by the rules in the settings.</source>
        <comment>a task&apos;s id</comment>
        <translation>لن تصلك إشعارات عن المهمة %1 إلا وفق القواعد المضبوطة في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>You will be notified of %Ln tasks only by the rules in the settings.</source>
        <translation>
            <numerusform>لن تصلك إشعارات عن أي مهمة إلا وفق القواعد المضبوطة في الإعدادات.</numerusform>
            <numerusform>لن تصلك إشعارات عن مهمة واحدة إلا وفق القواعد المضبوطة في الإعدادات.</numerusform>
            <numerusform>لن تصلك إشعارات عن مهمتين إلا وفق القواعد المضبوطة في الإعدادات.</numerusform>
            <numerusform>لن تصلك إشعارات عن %Ln مهام إلا وفق القواعد المضبوطة في الإعدادات.</numerusform>
            <numerusform>لن تصلك إشعارات عن %Ln مهمة إلا وفق القواعد المضبوطة في الإعدادات.</numerusform>
            <numerusform>لن تصلك إشعارات عن %Ln مهمة إلا وفق القواعد المضبوطة في الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>لمدة 15 دقيقة</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>لمدة ساعة واحدة</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
</context>
<context>
    <name>PasteFiles</name>
    <message>
        <source>not on this machine; copy it here first</source>
        <translation>ليس على هذا الجهاز؛ انسخه إلى هنا أولًا</translation>
    </message>
    <message>
        <source>a folder; choose the files in it</source>
        <translation>مجلد؛ اختر الملفات التي فيه</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>larger than %1 MiB: split the file</source>
        <translation>أكبر من %1 ميبي بايت: قسِّم الملف</translation>
    </message>
    <message>
        <source>no ids found</source>
        <translation>لم يُعثر على معرّفات</translation>
    </message>
    <message>
        <source>no text is marked as an id</source>
        <translation>ما من نص معلَّم على أنه معرّف</translation>
    </message>
</context>
<context>
    <name>PasteReader</name>
    <message>
        <source>the number is rounded; copy the whole id</source>
        <translation>العدد مقرَّب؛ انسخ المعرّف كاملًا</translation>
    </message>
    <message>
        <source>a line ends within the id; copy it again without the line break</source>
        <translation>ينتهي سطر داخل المعرّف؛ انسخه من جديد دون فاصل الأسطر</translation>
    </message>
    <message>
        <source>the id is abbreviated; copy the whole id</source>
        <translation>المعرّف مختصر؛ انسخ المعرّف كاملًا</translation>
    </message>
    <message>
        <source>the address names no task</source>
        <translation>لا يشير العنوان إلى مهمة</translation>
    </message>
    <message>
        <source>it is a path; paste or drop the file, or write task: before it if it is an id</source>
        <translation>هو مسار؛ الصق الملف أو أفلته هنا، أو اكتب ‎task:‎ قبله إن كان معرّفًا</translation>
    </message>
    <message>
        <source>terminal escapes</source>
        <translation>رموز تحكم بالطرفية</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>حروف غير مرئية</translation>
    </message>
    <message>
        <source>typographic dashes</source>
        <translation>شُرَط طباعية</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>كيانات HTML</translation>
    </message>
    <message>
        <source>an HTML table</source>
        <translation>جدول HTML</translation>
    </message>
    <message>
        <source>backslash escapes</source>
        <translation>تتابعات هروب بالشرطة المائلة العكسية</translation>
    </message>
    <message>
        <source>an array of bytes</source>
        <translation>مصفوفة بايتات</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>percent-encoding</source>
        <translation>ترميز النسبة المئوية</translation>
    </message>
    <message>
        <source>full-width punctuation</source>
        <translation>علامات ترقيم كاملة العرض</translation>
    </message>
</context>
<context>
    <name>PasteResultText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام جديدة</numerusform>
            <numerusform>مهمة واحدة جديدة</numerusform>
            <numerusform>مهمتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already watched</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا شيء مراقَب من قبل</numerusform>
            <numerusform>مهمة واحدة مراقَبة من قبل</numerusform>
            <numerusform>مهمتان مراقَبتان من قبل</numerusform>
            <numerusform>%Ln مراقَبة من قبل</numerusform>
            <numerusform>%Ln مراقَبة من قبل</numerusform>
            <numerusform>%Ln مراقَبة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>%Ln قوائم</numerusform>
            <numerusform>%Ln قائمة</numerusform>
            <numerusform>%Ln قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <comment>words</comment>
        <translation>
            <numerusform>؛ ولا غيرها</numerusform>
            <numerusform>؛ وواحدة أخرى</numerusform>
            <numerusform>؛ واثنتان أخريان</numerusform>
            <numerusform>؛ و%Ln أخرى</numerusform>
            <numerusform>؛ و%Ln أخرى</numerusform>
            <numerusform>؛ و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted: %1</source>
        <comment>words</comment>
        <translation>
            <numerusform>لا كلمات مرفوضة: %1</numerusform>
            <numerusform>كلمة واحدة لم تُقبل: %1</numerusform>
            <numerusform>كلمتان لم تُقبلا: %1</numerusform>
            <numerusform>%Ln كلمات لم تُقبل: %1</numerusform>
            <numerusform>%Ln كلمة لم تُقبل: %1</numerusform>
            <numerusform>%Ln كلمة لم تُقبل: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids found</source>
        <translation>لم يُعثر على معرّفات</translation>
    </message>
    <message>
        <source>No ids found. If some of the words are ids, put each on its own line.</source>
        <translation>لم يُعثر على معرّفات. إذا كان بعض الكلمات معرّفات، فضع كلًا منها في سطر مستقل.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln tokens in the text were discarded</source>
        <comment>what was found</comment>
        <translation>
            <numerusform>‏%1؛ لم يُستبعد أي رمز مميز من النص</numerusform>
            <numerusform>‏%1؛ استُبعد رمز مميز واحد من النص</numerusform>
            <numerusform>‏%1؛ استُبعد رمزان مميزان من النص</numerusform>
            <numerusform>‏%1؛ استُبعدت %Ln رموز مميزة من النص</numerusform>
            <numerusform>‏%1؛ استُبعد %Ln رمزًا مميزًا من النص</numerusform>
            <numerusform>‏%1؛ استُبعد %Ln رمز مميز من النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام تخفيها التصفية</numerusform>
            <numerusform>مهمة واحدة تخفيها التصفية</numerusform>
            <numerusform>مهمتان تخفيهما التصفية</numerusform>
            <numerusform>%Ln تخفيها التصفية</numerusform>
            <numerusform>%Ln تخفيها التصفية</numerusform>
            <numerusform>%Ln تخفيها التصفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All are hidden by the filter</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>تخفيها كلها التصفية</numerusform>
            <numerusform>تخفيها التصفية</numerusform>
            <numerusform>تخفيهما التصفية كلتيهما</numerusform>
            <numerusform>تخفيها كلها التصفية</numerusform>
            <numerusform>تخفيها كلها التصفية</numerusform>
            <numerusform>تخفيها كلها التصفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not accepted</source>
        <comment>words</comment>
        <translation>
            <numerusform>لا كلمات مرفوضة</numerusform>
            <numerusform>كلمة واحدة لم تُقبل</numerusform>
            <numerusform>كلمتان لم تُقبلا</numerusform>
            <numerusform>%Ln كلمات لم تُقبل</numerusform>
            <numerusform>%Ln كلمة لم تُقبل</numerusform>
            <numerusform>%Ln كلمة لم تُقبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to watch them</source>
        <translation>اضغط Enter لمراقبتها</translation>
    </message>
    <message>
        <source>Press Enter to watch it</source>
        <translation>اضغط Enter لمراقبته</translation>
    </message>
    <message>
        <source>Press Enter to watch its tasks</source>
        <translation>اضغط Enter لمراقبة مهامها</translation>
    </message>
    <message>
        <source>Press Enter to show it</source>
        <comment>the row of a task</comment>
        <translation>اضغط Enter لعرضه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>ids</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>These may not be ids: %1 · Press Enter, then confirm</source>
        <comment>before they are watched</comment>
        <translation>قد لا تكون هذه معرّفات: %1 · اضغط Enter، ثم أكِّد</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>reachable</source>
        <translation>أمكن الوصول</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>لا: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>موثوقة</translation>
    </message>
    <message>
        <source>not trusted: %1</source>
        <translation>غير موثوقة: %1</translation>
    </message>
    <message>
        <source>none, because the address begins with http://</source>
        <translation>لا يوجد، لأن العنوان يبدأ بـ ‎http://</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>refused (HTTP %1)</source>
        <translation>مرفوض (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent, but one is required (HTTP %1)</source>
        <translation>لم يُرسل رمز مميز، لكنه مطلوب (HTTP %1)</translation>
    </message>
    <message>
        <source>no token was sent</source>
        <translation>لم يُرسل رمز مميز</translation>
    </message>
    <message>
        <source>task API found</source>
        <translation>عُثر على API للمهام</translation>
    </message>
    <message>
        <source>no task API at this address</source>
        <translation>لا توجد API للمهام على هذا العنوان</translation>
    </message>
    <message>
        <source>The endpoint is unreachable. Check the address, the network and the proxy.</source>
        <translation>تعذر الوصول إلى نقطة النهاية. تحقق من العنوان والشبكة والوكيل.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. Check the address and the network, or try again later.</source>
        <translation>لم ترد نقطة النهاية في الوقت المحدد. تحقق من العنوان والشبكة، أو حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The connection is not secure, so no request was sent. Check the address and the server&apos;s certificate.</source>
        <translation>الاتصال غير آمن، لذا لم يُرسل أي طلب. تحقق من العنوان ومن شهادة الخادم.</translation>
    </message>
    <message>
        <source>The token was refused. Copy it again, and check that it belongs to this region.</source>
        <translation>رُفض الرمز المميز. انسخه من جديد، وتحقق من أنه يخص هذه المنطقة.</translation>
    </message>
    <message>
        <source>The endpoint requires a token. Enter one.</source>
        <translation>تتطلب نقطة النهاية رمزًا مميزًا. أدخل واحدًا.</translation>
    </message>
    <message>
        <source>This API was not found at this address. Check the address and the chosen API. Enter the address without the path of the API.</source>
        <translation>لم يُعثر على API هذه على هذا العنوان. تحقق من العنوان ومن API المختارة. أدخل العنوان من دون مسار API.</translation>
    </message>
    <message>
        <source>The endpoint received too many requests. Try again later.</source>
        <translation>تلقت نقطة النهاية طلبات كثيرة جدًا. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The endpoint reported a server error. Try again later.</source>
        <translation>أبلغت نقطة النهاية بخطأ في الخادم. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The endpoint redirects to another address. Redirects are not followed, to protect the token. Enter the other address.</source>
        <translation>تعيد نقطة النهاية التوجيه إلى عنوان آخر. لا تُتبع إعادات التوجيه، حمايةً للرمز المميز. أدخل العنوان الآخر.</translation>
    </message>
    <message>
        <source>The endpoint rejected the request. Check the address.</source>
        <translation>رفضت نقطة النهاية الطلب. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The answer does not come from a task API. Check the address.</source>
        <translation>لا يأتي الرد من API للمهام. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The test was cancelled before an answer arrived.</source>
        <translation>أُلغي الاختبار قبل وصول الرد.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint.</source>
        <translation>نجح الاختبار. يمكن استقصاء المهام من نقطة النهاية هذه.</translation>
    </message>
    <message>
        <source>Test passed. Tasks can be polled from this endpoint without a token.</source>
        <translation>نجح الاختبار. يمكن استقصاء المهام من نقطة النهاية هذه دون رمز مميز.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>لم يُختبر بعد.</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>a duration</comment>
        <translation>وصل الرد خلال %1</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضرّ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>This profile comes from environment variables. Keep saves it as a profile with its own name and colour.</source>
        <translation>يأتي ملف التعريف هذا من متغيرات البيئة. يحفظه «احتفاظ» كملف تعريف له اسمه ولونه.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>الاحتفاظ بملف التعريف هذا</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>for example Production</source>
        <translation>مثلًا: الإنتاج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Send the token over unencrypted &amp;http</source>
        <translation>إرسال الرمز المميز عبر &amp;http غير المشفر</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>&amp;API</translation>
    </message>
    <message>
        <source>API of the endpoint</source>
        <translation>واجهة API لنقطة النهاية</translation>
    </message>
    <message>
        <source>Conso&amp;le</source>
        <translation>لوحة التح&amp;كم</translation>
    </message>
    <message>
        <source>Address of a task in a web console</source>
        <translation>عنوان مهمة في لوحة تحكم على الويب</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>الرم&amp;ز المميز</translation>
    </message>
    <message>
        <source>Where the token is</source>
        <translation>مكان الرمز المميز</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>استع&amp;راض…</translation>
    </message>
    <message>
        <source>N&amp;ew token</source>
        <translation>رمز مميز &amp;جديد</translation>
    </message>
    <message>
        <source>paste a token to set or replace it</source>
        <translation>الصق رمزًا مميزًا لتعيينه أو استبداله</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز مميز جديد</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Send one request and show the result</source>
        <translation>إرسال طلب واحد وعرض النتيجة</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open the window of the saved profile</source>
        <translation>فتح نافذة ملف التعريف المحفوظ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>Discard the unsaved changes</source>
        <translation>تجاهل التغييرات غير المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Tasks are opened at this address in a browser</source>
        <translation>تُفتح المهام في المتصفح على هذا العنوان</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&quot;%1&quot; is not a valid environment variable name</source>
        <translation>ليس «%1» اسم متغير بيئة صالحًا</translation>
    </message>
    <message>
        <source>no token file is chosen</source>
        <translation>لم يُختر ملف للرمز المميز</translation>
    </message>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>لا يمكن أن يقرأ ملف تعريف رمزه المميز من الإدخال القياسي: اختر ملفًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid file name</source>
        <translation>ليس «%1» اسم ملف صالحًا</translation>
    </message>
    <message>
        <source>unknown colour &quot;%1&quot;</source>
        <translation>لون غير معروف «%1»</translation>
    </message>
    <message>
        <source>&quot;token&quot; must be one of none, secretStore, environment, file, sessionOnly; do not write the token itself there</source>
        <translation>يجب أن تكون قيمة &quot;token&quot; واحدة من none وsecretStore وenvironment وfile وsessionOnly؛ لا تكتب الرمز المميز نفسه هناك</translation>
    </message>
    <message>
        <source>&quot;allowHttp&quot; must be true or false</source>
        <translation>يجب أن تكون قيمة &quot;allowHttp&quot; هي true أو false</translation>
    </message>
    <message>
        <source>its id must consist of 4 to 32 lower-case letters or digits</source>
        <translation>يجب أن يتكون معرّفه من 4 إلى 32 حرفًا صغيرًا أو رقمًا</translation>
    </message>
    <message>
        <source>its base address is not valid: use http or https, a host, and no user, query or fragment</source>
        <translation>عنوانه الأساسي غير صالح: استخدم http أو https ومضيفًا، دون مستخدم أو استعلام أو جزء بعد #</translation>
    </message>
    <message>
        <source>&quot;console&quot; is not the address of a page for a task. %1</source>
        <translation>قيمة &quot;console&quot; ليست عنوان صفحة لمهمة. %1</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>the time limit was reached before the token of profile &quot;%1&quot; was found: unlock the keyring, or set a longer --timeout</source>
        <translation>بلغ الحد الزمني قبل العثور على الرمز المميز لملف التعريف «%1»: افتح قفل حلقة المفاتيح، أو عيِّن قيمة أكبر للخيار ‎--timeout</translation>
    </message>
    <message>
        <source>the time limit was reached before the passwords of profile &quot;%1&quot; were found: unlock the keyring, or set a longer --timeout</source>
        <translation>بلغ الحد الزمني قبل العثور على كلمات سر ملف التعريف «%1»: افتح قفل حلقة المفاتيح، أو عيِّن قيمة أكبر للخيار ‎--timeout</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there are more than %1 profiles; remove one</source>
        <translation>عدد ملفات التعريف أكثر من %1؛ أزل واحدًا</translation>
    </message>
    <message>
        <source>The profile in section [%1] of %2 was skipped: %3.</source>
        <translation>جرى تخطي ملف التعريف في القسم [%1] من %2: %3.</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; cannot be saved: %2</source>
        <translation>لا يمكن حفظ ملف التعريف «%1»: %2</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ليس له اسم</translation>
    </message>
    <message>
        <source>its name has more than %1 characters</source>
        <translation>عدد حروف اسمه أكثر من %1</translation>
    </message>
    <message>
        <source>its name has control characters or superfluous spaces</source>
        <translation>في اسمه حروف تحكم أو مسافات زائدة</translation>
    </message>
    <message>
        <source>another profile is already called &quot;%1&quot;</source>
        <translation>يوجد ملف تعريف آخر اسمه «%1»</translation>
    </message>
</context>
<context>
    <name>ProfileWindowConfig</name>
    <message>
        <source>&quot;%1&quot; was not added</source>
        <translation>لم يُضَف «%1»</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: %2</source>
        <translation>ملف التعريف «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or name the host in $no_proxy.</source>
        <translation>يُرسل الرمز المميز دون تشفير عبر الوكيل %1، ويمكنه قراءته. استخدم عنوان ‎https://‎، أو أدرج المضيف في ‎$no_proxy.</translation>
    </message>
    <message>
        <source>The token is sent unencrypted through the proxy %1, which can read it. Use an https:// address, or another proxy in the profile.</source>
        <translation>يُرسل الرمز المميز دون تشفير عبر الوكيل %1، ويمكنه قراءته. استخدم عنوان ‎https://‎، أو وكيلًا آخر في ملف التعريف.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>the first %1; the rest was not kept</source>
        <comment>a number of bytes</comment>
        <translation>أول %1؛ ولم يُحتفظ بالباقي</translation>
    </message>
    <message>
        <source>not valid UTF-8, � marks invalid bytes</source>
        <translation>ليس UTF-8 صالحًا، والعلامة � تشير إلى بايتات غير صالحة</translation>
    </message>
    <message>
        <source>too large to format, shown as received</source>
        <translation>أكبر من أن يُنسَّق، لذا يُعرض كما استُلم</translation>
    </message>
    <message>
        <source>not JSON, shown as received</source>
        <translation>ليس JSON، لذا يُعرض كما استُلم</translation>
    </message>
    <message>
        <source>lines longer than %1 characters are split</source>
        <translation>قُسمت الأسطر التي تزيد حروفها على %1</translation>
    </message>
</context>
<context>
    <name>RawAnswerTab</name>
    <message>
        <source>As received</source>
        <translation>كما استُلم</translation>
    </message>
    <message>
        <source>Show the answer without added line breaks and indentation</source>
        <translation>عرض الرد دون إضافة فواصل أسطر ومسافات بادئة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the answer (Ctrl+F while it has the focus)</source>
        <translation>البحث في الرد (Ctrl+F حين يكون التركيز عليه)</translation>
    </message>
    <message>
        <source>Copy exact bytes</source>
        <translation>نسخ البايتات كما هي</translation>
    </message>
    <message>
        <source>Copy the answer&apos;s body exactly as received</source>
        <translation>نسخ متن الرد كما استُلم تمامًا</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>الرد الخام</translation>
    </message>
    <message>
        <source>No answer received yet</source>
        <translation>لم يُستلم رد بعد</translation>
    </message>
</context>
<context>
    <name>RecordingFields</name>
    <message>
        <source>“%1” is missing or invalid</source>
        <translation>الحقل «%1» ناقص أو غير صالح</translation>
    </message>
</context>
<context>
    <name>RecordingFormat</name>
    <message>
        <source>This file is not a Taskwatch recording.</source>
        <translation>هذا الملف ليس تسجيل Taskwatch.</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>the first line of a recording, as the prefix of a field&apos;s name</comment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>This recording was made by a newer version of Taskwatch (format %1; this version reads up to %2). Open it with a newer version.</source>
        <translation>أُنشئ هذا التسجيل بإصدار أحدث من Taskwatch (التنسيق %1؛ يقرأ هذا الإصدار حتى %2). افتحه بإصدار أحدث.</translation>
    </message>
    <message>
        <source>The first line of this recording cannot be read: %1.</source>
        <translation>تتعذر قراءة السطر الأول من هذا التسجيل: %1.</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>ليس JSON صالحًا (%1)</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>ليس «%1» كائنًا</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>أطول من %1 ميغابايت</translation>
    </message>
    <message>
        <source>the recording is cut off in the middle of this line</source>
        <translation>التسجيل مبتور في وسط هذا السطر</translation>
    </message>
    <message>
        <source>the recording has no end line: it was cut off, and the rest is missing</source>
        <translation>ليس للتسجيل سطر نهاية: فقد بُتر، وينقص باقيه</translation>
    </message>
    <message>
        <source>%1 of %2 tasks could not be read</source>
        <translation>مهام تعذرت قراءتها: %1 من %2</translation>
    </message>
</context>
<context>
    <name>RecordingText</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Recording of %1, %2</source>
        <translation>تسجيل %1، %2</translation>
    </message>
    <message>
        <source>This is a recording of %1 from %2. Nothing is polled.</source>
        <translation>هذا تسجيل لـ %1 من %2. لا يُستقصى شيء.</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. URLs are complete, with user info and query.</source>
        <translation>كل الأوقات نسبةً إلى لحظة الحفظ. عناوين URL كاملة، مع معلومات المستخدم والاستعلام.</translation>
    </message>
    <message>
        <source>All times are relative to the moment of saving. The token was left out. URLs have no user info, query or fragment.</source>
        <translation>كل الأوقات نسبةً إلى لحظة الحفظ. حُذف الرمز المميز. ليس في عناوين URL معلومات مستخدم ولا استعلام ولا جزء بعد #.</translation>
    </message>
    <message numerus="yes">
        <source>Recording of %Ln tasks: no polling</source>
        <translation>
            <numerusform>تسجيل بلا مهام: دون استقصاء</numerusform>
            <numerusform>تسجيل لمهمة واحدة: دون استقصاء</numerusform>
            <numerusform>تسجيل لمهمتين: دون استقصاء</numerusform>
            <numerusform>تسجيل لعدد %Ln مهام: دون استقصاء</numerusform>
            <numerusform>تسجيل لعدد %Ln مهمة: دون استقصاء</numerusform>
            <numerusform>تسجيل لعدد %Ln مهمة: دون استقصاء</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Part of the recording could not be read: %1. The rest is shown.</source>
        <translation>تعذرت قراءة جزء من التسجيل: %1. يُعرض الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the recording could not be read. The first: %1. The rest is shown.</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي جزء من التسجيل. الأول: %1. يُعرض الباقي.</numerusform>
            <numerusform>تعذرت قراءة جزء واحد من التسجيل. الأول: %1. يُعرض الباقي.</numerusform>
            <numerusform>تعذرت قراءة جزأين من التسجيل. الأول: %1. يُعرض الباقي.</numerusform>
            <numerusform>تعذرت قراءة %Ln أجزاء من التسجيل. الأول: %1. يُعرض الباقي.</numerusform>
            <numerusform>تعذرت قراءة %Ln جزءًا من التسجيل. الأول: %1. يُعرض الباقي.</numerusform>
            <numerusform>تعذرت قراءة %Ln جزء من التسجيل. الأول: %1. يُعرض الباقي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks saved in %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>لم تُحفظ أي مهمة في %1.</numerusform>
            <numerusform>حُفظت مهمة واحدة في %1.</numerusform>
            <numerusform>حُفظت مهمتان في %1.</numerusform>
            <numerusform>حُفظت %Ln مهام في %1.</numerusform>
            <numerusform>حُفظت %Ln مهمة في %1.</numerusform>
            <numerusform>حُفظت %Ln مهمة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks left out: the id contains the token.</source>
        <translation>
            <numerusform>لم تُستبعد أي مهمة.</numerusform>
            <numerusform>استُبعدت مهمة واحدة: يحتوي معرّفها على الرمز المميز.</numerusform>
            <numerusform>استُبعدت مهمتان: يحتوي معرّفاهما على الرمز المميز.</numerusform>
            <numerusform>استُبعدت %Ln مهام: تحتوي معرّفاتها على الرمز المميز.</numerusform>
            <numerusform>استُبعدت %Ln مهمة: تحتوي معرّفاتها على الرمز المميز.</numerusform>
            <numerusform>استُبعدت %Ln مهمة: تحتوي معرّفاتها على الرمز المميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed the file of this recording, so the histories of its tasks can no longer be read. Open the recording again to see what is in it now.</source>
        <translation>غيّر برنامج آخر ملف هذا التسجيل، فلم تعد قراءة سجلات مهامه ممكنة. افتح التسجيل مرة أخرى لرؤية ما فيه الآن.</translation>
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
        <translation>‏%1 (عبر الوكيل %2)</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>لم يكتمل الرد بعد %1 ث</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>لا رد خلال %1 ث</translation>
    </message>
    <message>
        <source>the server does not speak HTTP: %1</source>
        <translation>لا يتحدث الخادم بروتوكول HTTP: %1</translation>
    </message>
    <message>
        <source>the answer had no HTTP status</source>
        <translation>لم يكن للرد حالة HTTP</translation>
    </message>
    <message>
        <source>the connection was closed without an HTTP answer</source>
        <translation>أُغلق الاتصال دون رد HTTP</translation>
    </message>
    <message>
        <source>HTTP %1 to %2, not followed, because the token would be sent there</source>
        <translation>أعاد HTTP %1 التوجيه إلى %2، ولم يُتبع، لأن الرمز المميز كان سيُرسل إلى هناك</translation>
    </message>
    <message>
        <source>the proxy %1 requires a password (HTTP 407)</source>
        <translation>يتطلب الوكيل %1 كلمة سر (HTTP 407)</translation>
    </message>
    <message>
        <source>%1 (this is not an answer of %2; check the address and the API)</source>
        <translation>‏%1 (ليس هذا ردًا من %2؛ تحقق من العنوان ومن API)</translation>
    </message>
    <message>
        <source>HTTP %1, which is not a valid answer to a GET</source>
        <translation>الرد HTTP %1 ليس ردًا صالحًا على طلب GET</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>الرد أكبر من %1 بايت</translation>
    </message>
    <message>
        <source>the answer ended early after %1</source>
        <comment>a number of bytes</comment>
        <translation>انتهى الرد مبكرًا بعد %1</translation>
    </message>
    <message>
        <source>HTTP %1, but the body has the encoding &quot;%2&quot;, which was not requested</source>
        <translation>الرد HTTP %1، لكن ترميز المتن «%2» لم يكن مطلوبًا</translation>
    </message>
    <message>
        <source>%1 (the answer contains an error: %2)</source>
        <translation>‏%1 (يحتوي الرد على خطأ: %2)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set one in the profile or use --token-file)</source>
        <translation>‏%1 (لم يُرسل رمز مميز: عيِّن واحدًا في ملف التعريف أو استخدم ‎--token-file)</translation>
    </message>
    <message>
        <source>%1 (no token was sent: set $%2 or use --token-file)</source>
        <translation>‏%1 (لم يُرسل رمز مميز: عيِّن ‎$%2 أو استخدم ‎--token-file)</translation>
    </message>
    <message>
        <source>a proxy on the way requires a password (HTTP 407)</source>
        <translation>يطلب وكيل في الطريق كلمة سر (HTTP 407)</translation>
    </message>
    <message>
        <source>no address was found for the name %1; check the address and this machine&apos;s network</source>
        <translation>لم يُعثر على عنوان للاسم %1؛ تحقق من العنوان ومن شبكة هذا الجهاز</translation>
    </message>
    <message>
        <source>HTTP %1 without a task or another address</source>
        <translation>‏HTTP %1 بلا مهمة ولا عنوان آخر</translation>
    </message>
    <message>
        <source>HTTP 511: the network requires a login; open any page in a web browser</source>
        <translation>‏HTTP 511: تتطلب الشبكة تسجيل الدخول؛ افتح أي صفحة في متصفح</translation>
    </message>
    <message>
        <source>HTTP %1, a preliminary answer, which Taskwatch cannot handle; the server, or the proxy before it, must send the final answer only</source>
        <translation>‏HTTP %1 رد مؤقت لا يستطيع Taskwatch معالجته؛ يجب أن يرسل الخادم أو الوكيل الذي قبله الرد النهائي فقط</translation>
    </message>
    <message>
        <source>HTTP %1, but the body was empty or damaged: the length of its first part is missing or 0</source>
        <translation>‏HTTP %1، لكن المحتوى كان فارغًا أو تالفًا: طول جزئه الأول مفقود أو يساوي 0</translation>
    </message>
    <message>
        <source>the answer contains no task with this id</source>
        <translation>لا يحتوي الرد على مهمة بهذا المعرّف</translation>
    </message>
    <message>
        <source>the proxy %1 refuses the user name or password (HTTP 407); correct them in the profile</source>
        <translation>يرفض الوكيل %1 اسم المستخدم أو كلمة السر (HTTP 407)؛ صحِّحهما في ملف التعريف</translation>
    </message>
    <message>
        <source>the server refuses the client certificate of the profile: %1</source>
        <translation>يرفض الخادم شهادة العميل الخاصة بملف التعريف: %1</translation>
    </message>
    <message>
        <source>the server requires a client certificate; choose one in the profile, under Connection</source>
        <translation>يتطلب الخادم شهادة عميل؛ اختر واحدة في ملف التعريف، تحت «الاتصال»</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s: it has no header lines, or more than the %2 that can be read</source>
        <translation>لم تكتمل الإجابة بعد %1 ث: ليس فيها أسطر ترويسة، أو فيها أكثر من %2 التي يمكن قراءتها</translation>
    </message>
</context>
<context>
    <name>RowChoices</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
</context>
<context>
    <name>RowsExport</name>
    <message>
        <source>%1, saved %2</source>
        <comment>a number of tasks, a time</comment>
        <translation>‏%1، حُفظت في %2</translation>
    </message>
    <message>
        <source>%1 with %2, saved %3</source>
        <comment>a number of tasks, a filter, a time</comment>
        <translation>‏%1 مع %2، حُفظت في %3</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>المل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استع&amp;راض…</translation>
    </message>
    <message>
        <source>Include &amp;user info and query of URLs</source>
        <translation>تضمين م&amp;علومات المستخدم والاستعلام في عناوين URL</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>A view has the filter, phases, columns, sort order, time format and groups that the window shows now.</source>
        <translation>تضم طريقة العرض التصفية والمراحل والأعمدة وترتيب الفرز وتنسيق الأوقات والمجموعات التي تعرضها النافذة الآن.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>the screenshot could not be written to %1: %2</source>
        <translation>تعذرت كتابة لقطة الشاشة إلى %1: %2</translation>
    </message>
    <message>
        <source>the screenshot cannot be written to %1: %2</source>
        <translation>لا يمكن كتابة لقطة الشاشة إلى %1: %2</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>no keyring is available (%1): install or start gnome-keyring or KWallet</source>
        <translation>لا تتوفر حلقة مفاتيح (%1): ثبِّت gnome-keyring أو KWallet أو شغِّل أحدهما</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>لا يوجد ناقل جلسة</translation>
    </message>
    <message>
        <source>the session bus cannot be reached</source>
        <translation>يتعذر الوصول إلى ناقل الجلسة</translation>
    </message>
    <message>
        <source>none is registered on the session bus</source>
        <translation>لا توجد واحدة مسجلة على ناقل الجلسة</translation>
    </message>
    <message>
        <source>the keyring has no token for this profile, or it stayed locked: unlock it and try again, or enter the token</source>
        <translation>لا يوجد في حلقة المفاتيح رمز مميز لملف التعريف هذا، أو بقيت مقفلة: افتح قفلها وحاول مجددًا، أو أدخل الرمز المميز</translation>
    </message>
    <message>
        <source>the keyring refused access (%1): unlock it and try again</source>
        <translation>رفضت حلقة المفاتيح الوصول (%1): افتح قفلها وحاول مجددًا</translation>
    </message>
    <message>
        <source>the keyring failed: %1; try again, or use a token file or an environment variable</source>
        <translation>أخفقت حلقة المفاتيح: %1؛ حاول مجددًا، أو استخدم ملف رمز مميز أو متغير بيئة</translation>
    </message>
    <message>
        <source>the token in the keyring is not valid: %1; enter it again</source>
        <translation>الرمز المميز في حلقة المفاتيح غير صالح: %1؛ أدخله من جديد</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>الرمز المميز فارغ</translation>
    </message>
    <message>
        <source>%1; the token is stored only until Taskwatch exits</source>
        <comment>a problem</comment>
        <translation>‏%1؛ لا يُخزَّن الرمز المميز إلا حتى خروج Taskwatch</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1: ok</source>
        <translation>%1: سليم</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1: مفقود: %2</translation>
    </message>
    <message>
        <source>install OpenSSL 3 (libssl3)</source>
        <translation>ثبّت OpenSSL 3 ‏(libssl3)</translation>
    </message>
    <message>
        <source>install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>ثبّت مشغّل SQLite الخاص بـ Qt ‏(libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>nothing can be drawn on this display</source>
        <translation>لا يمكن رسم أي شيء على هذه الشاشة</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>install a font, such as fonts-dejavu-core</source>
        <translation>ثبّت خطًا، مثل fonts-dejavu-core</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>the program was built without its icons</source>
        <translation>بُني البرنامج دون أيقوناته</translation>
    </message>
    <message>
        <source>Taskwatch %1, Qt %2, platform %3</source>
        <translation>Taskwatch %1، ‏Qt %2، المنصّة %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a display</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>no window can be opened: %1</source>
        <translation>لا يمكن فتح أي نافذة: %1</translation>
    </message>
    <message>
        <source>no window can be opened: %1. The rest is tested without a display.</source>
        <translation>لا يمكن فتح أي نافذة: %1. يُختبر الباقي دون شاشة.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Part of %1 could not be read. A copy of the file is made before it is changed.</source>
        <translation>تعذرت قراءة جزء من %1. تُحفظ نسخة من الملف قبل تغييره.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: move it away</source>
        <translation>ليس %1 ملفًا عاديًا: انقله إلى مكان آخر</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file: move it away</source>
        <translation>الملف %1 أكبر من أن يكون ملف إعدادات: انقله إلى مكان آخر</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and there are too many saved copies of it: delete some</source>
        <translation>ليس %1 ملف إعدادات صالحًا، ونسخه المحفوظة كثيرة جدًا: احذف بعضها</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>يكتبه برنامج آخر الآن</translation>
    </message>
    <message>
        <source>no file can be created beside it</source>
        <translation>تعذر إنشاء ملف بجانبه</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check that its folder is writable and that its disk has space.</source>
        <translation>تعذرت كتابة %1: %2. تحقق من أن مجلده قابل للكتابة وأن في قرصه مساحة.</translation>
    </message>
    <message>
        <source>%1 is not a valid settings file, and a copy could not be saved as %2: %3. Check that its folder is writable and that its disk has space.</source>
        <translation>‏%1 ليس ملف إعدادات صالحًا، وتعذر حفظ نسخة باسم %2: %3. تحقق من أن مجلده قابل للكتابة وأن في قرصه مساحة.</translation>
    </message>
</context>
<context>
    <name>ShippedViews</name>
    <message>
        <source>Everything</source>
        <comment>view</comment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>view</comment>
        <translation>تتطلب الانتباه</translation>
    </message>
    <message>
        <source>Waiting for retry</source>
        <comment>view</comment>
        <translation>في انتظار الإعادة</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <comment>view</comment>
        <translation>تغيرت مؤخرًا</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>in $%1: %2</source>
        <translation>في ‎$%1: %2</translation>
    </message>
    <message>
        <source>%1 has no address of its own; name one with --endpoint</source>
        <translation>ليس لـ %1 عنوان خاص بها؛ حدِّد عنوانًا بالخيار ‎--endpoint</translation>
    </message>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>تتعذر قراءة الإدخال القياسي: %1</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>الإدخال القياسي: %1</translation>
    </message>
    <message>
        <source>a token in standard input was discarded</source>
        <translation>استُبعد رمز مميز ورد في الإدخال القياسي</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid id: %2</source>
        <translation>ليس «%1» معرّفًا صالحًا: %2</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>oldest poll %1</source>
        <translation>أقدم استقصاء %1</translation>
    </message>
    <message numerus="yes">
        <source>limited to %n connections</source>
        <translation>
            <numerusform>مقيَّد بلا اتصالات</numerusform>
            <numerusform>مقيَّد باتصال واحد</numerusform>
            <numerusform>مقيَّد باتصالين</numerusform>
            <numerusform>مقيَّد بـ %n اتصالات</numerusform>
            <numerusform>مقيَّد بـ %n اتصالًا</numerusform>
            <numerusform>مقيَّد بـ %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>limited to %1 requests/s</source>
        <translation>مقيَّد بـ %1 طلب/ث</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due: all %Ln tasks are done</source>
        <translation>
            <numerusform>لا شيء مستحق: لا مهام</numerusform>
            <numerusform>لا شيء مستحق: المهمة الوحيدة منجزة</numerusform>
            <numerusform>لا شيء مستحق: المهمتان منجزتان</numerusform>
            <numerusform>لا شيء مستحق: كل المهام منجزة، وعددها %Ln</numerusform>
            <numerusform>لا شيء مستحق: كل المهام منجزة، وعددها %Ln</numerusform>
            <numerusform>لا شيء مستحق: كل المهام منجزة، وعددها %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling %Ln tasks</source>
        <translation>
            <numerusform>يجري استقصاء 0 مهمة</numerusform>
            <numerusform>يجري استقصاء مهمة واحدة</numerusform>
            <numerusform>يجري استقصاء مهمتين</numerusform>
            <numerusform>يجري استقصاء %Ln مهام</numerusform>
            <numerusform>يجري استقصاء %Ln مهمة</numerusform>
            <numerusform>يجري استقصاء %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation>‏%1 من %2 طلب/ث</translation>
    </message>
    <message>
        <source>the endpoint knows none of them</source>
        <translation>نقطة النهاية لا تعرف أيًا منها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks no longer found</source>
        <translation>
            <numerusform>لا مهام مفقودة</numerusform>
            <numerusform>مهمة واحدة لم يعد يُعثر عليها</numerusform>
            <numerusform>مهمتان لم يعد يُعثر عليهما</numerusform>
            <numerusform>%Ln مهام لم يعد يُعثر عليها</numerusform>
            <numerusform>%Ln مهمة لم يعد يُعثر عليها</numerusform>
            <numerusform>%Ln مهمة لم يعد يُعثر عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <comment>numbers of tasks</comment>
        <translation>
            <numerusform>لا تُعرض أي مهمة من %1</numerusform>
            <numerusform>تُعرض مهمة واحدة من %1</numerusform>
            <numerusform>تُعرض مهمتان من %1</numerusform>
            <numerusform>تُعرض %Ln من %1</numerusform>
            <numerusform>تُعرض %Ln من %1</numerusform>
            <numerusform>تُعرض %Ln من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام محددة</numerusform>
            <numerusform>مهمة واحدة محددة</numerusform>
            <numerusform>مهمتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not polled yet</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>استُقصيت كل المهام</numerusform>
            <numerusform>مهمة واحدة لم تُستقصَ بعد</numerusform>
            <numerusform>مهمتان لم تُستقصيا بعد</numerusform>
            <numerusform>%Ln لم تُستقصَ بعد</numerusform>
            <numerusform>%Ln لم تُستقصَ بعد</numerusform>
            <numerusform>%Ln لم تُستقصَ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>target every %1, actual every %2: %3</source>
        <translation>المستهدف كل %1، والفعلي كل %2: %3</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>متقدمة بمقدار %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متأخرة بمقدار %1</translation>
    </message>
    <message>
        <source>No tasks to poll</source>
        <translation>لا مهام للاستقصاء</translation>
    </message>
    <message>
        <source>Waiting for the token: no requests</source>
        <translation>في انتظار الرمز المميز: لا طلبات</translation>
    </message>
    <message numerus="yes">
        <source>Paused since %1: %Ln tasks, no requests</source>
        <comment>a time</comment>
        <translation>
            <numerusform>متوقف مؤقتًا منذ %1: لا مهام، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا منذ %1: مهمة واحدة، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا منذ %1: مهمتان، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا منذ %1: %Ln مهام، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا منذ %1: %Ln مهمة، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا منذ %1: %Ln مهمة، لا طلبات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tasks, no requests</source>
        <translation>
            <numerusform>متوقف مؤقتًا: لا مهام، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا: مهمة واحدة، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا: مهمتان، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln مهام، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln مهمة، لا طلبات</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln مهمة، لا طلبات</numerusform>
        </translation>
    </message>
    <message>
        <source>Window hidden: no requests</source>
        <translation>النافذة مخفية: لا طلبات</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>توقف: %1</translation>
    </message>
    <message>
        <source>%1: waiting %2</source>
        <translation>‏%1: انتظار %2</translation>
    </message>
    <message>
        <source>server clock %1</source>
        <translation>ساعة الخادم %1</translation>
    </message>
    <message>
        <source>answers in %1 (p95)</source>
        <comment>a duration</comment>
        <translation>الردود خلال %1 (p95)</translation>
    </message>
    <message>
        <source>Waiting for the files of the connection: no requests</source>
        <translation>في انتظار ملفات الاتصال: لا طلبات</translation>
    </message>
</context>
<context>
    <name>TaskApi</name>
    <message>
        <source>expected %1, got an empty body</source>
        <translation>المتوقع %1، والوارد متن فارغ</translation>
    </message>
    <message>
        <source>expected %1 as JSON in UTF-8, got UTF-16</source>
        <translation>المتوقع %1 بصيغة JSON وترميز UTF-8، والوارد UTF-16</translation>
    </message>
    <message>
        <source>expected %1 as JSON: %2 at byte %3</source>
        <translation>المتوقع %1 بصيغة JSON: %2 عند البايت %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2; write %3, or set %2 in the profile</source>
        <translation>ليس في «%1» الجزء %2؛ اكتب %3، أو عيِّن %2 في ملف التعريف</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>ليس لـ %1 قيمة</translation>
    </message>
    <message>
        <source>%1 has no value; use one of %2</source>
        <translation>ليس لـ %1 قيمة؛ استخدم إحدى القيم %2</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &quot;%3&quot;</source>
        <translation>يجب أن يكون %1 إحدى القيم %2، وليس «%3»</translation>
    </message>
    <message>
        <source>%1; %2 has no lists</source>
        <translation>‏%1؛ ليس لدى %2 قوائم</translation>
    </message>
    <message>
        <source>%1; the lists of %2 are %3</source>
        <translation>‏%1؛ قوائم %2 هي %3</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation>لا توجد قائمة «%1»</translation>
    </message>
    <message>
        <source>%1 is written without a value</source>
        <translation>يُكتب %1 دون قيمة</translation>
    </message>
    <message>
        <source>%1 does not belong to the list &quot;%2&quot;</source>
        <translation>لا ينتمي %1 إلى القائمة «%2»</translation>
    </message>
    <message>
        <source>%1: no element with %2 &quot;%3&quot;</source>
        <translation>‏%1: لا عنصر فيه %2 يساوي «%3»</translation>
    </message>
    <message>
        <source>%1: expected an array, got %2</source>
        <translation>‏%1: المتوقع مصفوفة، والوارد %2</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>requested the tasks of %1 &quot;%2&quot;, but this task belongs to &quot;%3&quot;</source>
        <translation>طُلبت مهام %1 «%2»، لكن هذه المهمة تنتمي إلى «%3»</translation>
    </message>
    <message>
        <source>a list of tasks</source>
        <translation>قائمة مهام</translation>
    </message>
    <message>
        <source>requested &quot;%1&quot;, but the answer is about &quot;%2&quot;</source>
        <translation>طُلبت «%1»، لكن الرد يخص «%2»</translation>
    </message>
    <message>
        <source>%1: expected an array of rows, got %2</source>
        <translation>‏%1: المتوقع مصفوفة صفوف، والوارد %2</translation>
    </message>
    <message>
        <source>no row of &quot;%1&quot; in the answer</source>
        <translation>لا صف للمهمة «%1» في الرد</translation>
    </message>
    <message>
        <source>%1: expected an object, got %2</source>
        <translation>‏%1: المتوقع كائن، والوارد %2</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>قائمة تغييرات</translation>
    </message>
    <message>
        <source>(an HTML page)</source>
        <translation>‏(صفحة HTML)</translation>
    </message>
    <message>
        <source>the page contains this task twice, with different facts</source>
        <translation>تحتوي الصفحة على هذه المهمة مرتين ببيانات مختلفة</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got XML</source>
        <translation>كان المتوقع %1 بصيغة JSON، والوارد XML</translation>
    </message>
    <message>
        <source>expected %1 as JSON, got an HTML page, perhaps for a login</source>
        <translation>كان المتوقع %1 بصيغة JSON، والوارد صفحة HTML، ربما لتسجيل الدخول</translation>
    </message>
    <message>
        <source>expected a JSON object, got an array</source>
        <translation>المتوقع كائن JSON، والوارد مصفوفة</translation>
    </message>
</context>
<context>
    <name>TaskColumn</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>state: current state of the task, as the endpoint sent it</source>
        <translation>‏state: حالة المهمة الحالية كما أرسلتها نقطة النهاية</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>taskId: the watched id</source>
        <translation>‏taskId: المعرّف المراقَب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>messageId: id of the message that the task delivers</source>
        <translation>‏messageId: معرّف الرسالة التي تسلّمها المهمة</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>محاولات الإعادة</translation>
    </message>
    <message>
        <source>retried / maxRetry: retries so far, and the maximum</source>
        <translation>‏retried / maxRetry: محاولات الإعادة حتى الآن، وحدها الأقصى</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>nextProcessAt: when the task is scheduled to be processed</source>
        <translation>‏nextProcessAt: الموعد المجدول لمعالجة المهمة</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>lastErrorAt and error: time and message of the last failure</source>
        <translation>‏lastErrorAt وerror: وقت آخر إخفاق ورسالته</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>completedAt: when the task was processed successfully</source>
        <translation>‏completedAt: متى عولجت المهمة بنجاح</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>deadline: the deadline, and by how much the next attempt will miss it</source>
        <translation>‏deadline: الموعد النهائي، ومقدار تأخر المحاولة التالية عنه</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>url: destination of the message</source>
        <translation>‏url: وجهة الرسالة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Age of the last poll; stale if the task has not been confirmed for a long time</source>
        <translation>عمر آخر استقصاء؛ «قديمة» إذا لم تُؤكَّد المهمة منذ وقت طويل</translation>
    </message>
    <message>
        <source>Seen changes</source>
        <translation>التغييرات المشاهدة</translation>
    </message>
    <message>
        <source>Number of polls that found a change (changed times are not counted), and age of the last change</source>
        <translation>عدد الاستقصاءات التي وجدت تغييرًا (لا تُحتسب الأوقات المتغيرة)، وعمر آخر تغيير</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The last observed phases and failed attempts, newest on the right</source>
        <translation>آخر المراحل والمحاولات الفاشلة المرصودة، من الأقدم إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>Kind of error</source>
        <translation>نوع الخطأ</translation>
    </message>
    <message>
        <source>The first line of the error; # stands for numbers, ids, times and addresses</source>
        <translation>السطر الأول من الخطأ؛ ترمز # إلى الأعداد والمعرّفات والأوقات والعناوين</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Host of the tasks&apos; URL</source>
        <translation>المضيف في URL المهام</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tasks of the group. Those that are running, cancelled or in an unknown state are included, but have no column</source>
        <translation>مهام المجموعة. المهام قيد التنفيذ والملغاة وذات الحالة غير المعروفة محتسبة، لكن ليس لها عمود</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Tasks of the group that failed permanently</source>
        <translation>مهام المجموعة التي فشلت نهائيًا</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>قيد الإعادة</translation>
    </message>
    <message>
        <source>Tasks of the group that are being retried</source>
        <translation>مهام المجموعة التي تُعاد محاولتها</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Tasks of the group that wait for an attempt</source>
        <translation>مهام المجموعة التي تنتظر محاولة</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Tasks of the group that succeeded</source>
        <translation>مهام المجموعة التي نجحت</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>وسيط المدة</translation>
    </message>
    <message>
        <source>How long an attempt typically takes: the median of the last attempts that ended since the program began. From the start, or where the API does not report it from nextProcessAt, to completedAt or lastErrorAt</source>
        <translation>المدة المعتادة للمحاولة: وسيط آخر المحاولات التي انتهت منذ بدء البرنامج. تُحسب من البداية، أو من nextProcessAt إذا كانت API لا تبلغ عن البداية، حتى completedAt أو lastErrorAt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>How long ago the task was due that has waited longest since its nextProcessAt</source>
        <translation>كم مضى على موعد المهمة التي انتظرت أطول مدة منذ nextProcessAt الخاص بها</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>lastErrorAt: when the newest error of the group happened</source>
        <translation>‏lastErrorAt: متى حدث أحدث خطأ في المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>لا مضيفين</numerusform>
            <numerusform>مضيف واحد</numerusform>
            <numerusform>مضيفان</numerusform>
            <numerusform>%Ln مضيفين</numerusform>
            <numerusform>%Ln مضيفًا</numerusform>
            <numerusform>%Ln مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: failures and retries raise no notifications</source>
        <translation>مكتوم: لا تصدر إشعارات عن الإخفاقات ومحاولات الإعادة</translation>
    </message>
    <message>
        <source>The tasks&apos; URL has no host</source>
        <translation>ليس في URL المهام مضيف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed permanently</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام فشلت نهائيًا</numerusform>
            <numerusform>مهمة واحدة فشلت نهائيًا</numerusform>
            <numerusform>مهمتان فشلتا نهائيًا</numerusform>
            <numerusform>%Ln فشلت نهائيًا</numerusform>
            <numerusform>%Ln فشلت نهائيًا</numerusform>
            <numerusform>%Ln فشلت نهائيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being retried</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام قيد الإعادة</numerusform>
            <numerusform>مهمة واحدة قيد الإعادة</numerusform>
            <numerusform>مهمتان قيد الإعادة</numerusform>
            <numerusform>%Ln قيد الإعادة</numerusform>
            <numerusform>%Ln قيد الإعادة</numerusform>
            <numerusform>%Ln قيد الإعادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام قيد الانتظار</numerusform>
            <numerusform>مهمة واحدة قيد الانتظار</numerusform>
            <numerusform>مهمتان قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام ناجحة</numerusform>
            <numerusform>مهمة واحدة ناجحة</numerusform>
            <numerusform>مهمتان ناجحتان</numerusform>
            <numerusform>%Ln ناجحة</numerusform>
            <numerusform>%Ln ناجحة</numerusform>
            <numerusform>%Ln ناجحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running, cancelled or in an unknown state</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا مهام قيد التنفيذ أو ملغاة أو في حالة غير معروفة</numerusform>
            <numerusform>مهمة واحدة قيد التنفيذ أو ملغاة أو في حالة غير معروفة</numerusform>
            <numerusform>مهمتان قيد التنفيذ أو ملغاتان أو في حالة غير معروفة</numerusform>
            <numerusform>%Ln قيد التنفيذ أو ملغاة أو في حالة غير معروفة</numerusform>
            <numerusform>%Ln قيد التنفيذ أو ملغاة أو في حالة غير معروفة</numerusform>
            <numerusform>%Ln قيد التنفيذ أو ملغاة أو في حالة غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt has ended since the program began</source>
        <translation>لم تنتهِ أي محاولة منذ بدء البرنامج</translation>
    </message>
    <message>
        <source>nextProcessAt:</source>
        <translation>nextProcessAt:</translation>
    </message>
    <message>
        <source>No task has a nextProcessAt</source>
        <translation>ليس لأي مهمة nextProcessAt</translation>
    </message>
    <message>
        <source>The endpoint reported no time</source>
        <translation>لم تبلغ نقطة النهاية عن أي وقت</translation>
    </message>
    <message numerus="yes">
        <source>%1: median of %Ln attempts, the last of each task</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>‏%1: وسيط 0 محاولة، آخر محاولة لكل مهمة</numerusform>
            <numerusform>‏%1: وسيط محاولة واحدة، الأخيرة لمهمتها</numerusform>
            <numerusform>‏%1: وسيط محاولتين، الأخيرة لكل مهمة</numerusform>
            <numerusform>‏%1: وسيط %Ln محاولات، الأخيرة لكل مهمة</numerusform>
            <numerusform>‏%1: وسيط %Ln محاولة، الأخيرة لكل مهمة</numerusform>
            <numerusform>‏%1: وسيط %Ln محاولة، الأخيرة لكل مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message>
        <source>an id cannot be empty</source>
        <translation>لا يمكن أن يكون المعرّف فارغًا</translation>
    </message>
    <message>
        <source>an id cannot contain invalid Unicode</source>
        <translation>لا يمكن أن يحتوي المعرّف على Unicode غير صالح</translation>
    </message>
    <message>
        <source>an id has at most %1 bytes, this one has %2</source>
        <translation>أقصى حجم للمعرّف %1 بايت، وحجم هذا المعرّف %2</translation>
    </message>
    <message>
        <source>an id cannot contain control characters: %1</source>
        <translation>لا يمكن أن يحتوي المعرّف على حروف تحكم: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id: in an address it stands for a folder</source>
        <translation>لا يمكن أن يكون «%1» معرّفًا: فهو يرمز في العنوان إلى مجلد</translation>
    </message>
</context>
<context>
    <name>TaskLink</name>
    <message>
        <source>in a link, %1 must be followed by two hexadecimal digits</source>
        <translation>في الرابط، يجب أن يلي %1 رقمان ست عشريان</translation>
    </message>
    <message>
        <source>the percent-encoded characters of a link must be UTF-8</source>
        <translation>يجب أن تكون حروف الرابط المرمّزة بالنسبة المئوية UTF-8</translation>
    </message>
    <message>
        <source>the parts of a link to a list must be NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>يجب أن تكون أجزاء رابط القائمة بالشكل NAME:VALUE، لكن هذا «%1»</translation>
    </message>
    <message>
        <source>a link must begin with taskwatch://, but this is &quot;%1&quot;</source>
        <translation>يجب أن يبدأ الرابط بـ ‎taskwatch://‎، لكن هذا «%1»</translation>
    </message>
    <message>
        <source>a link must be taskwatch://task/ID, taskwatch://message/ID or taskwatch://list/NAME:VALUE, but this is &quot;%1&quot;</source>
        <translation>يجب أن يكون الرابط ‎taskwatch://task/ID‎ أو ‎taskwatch://message/ID‎ أو ‎taskwatch://list/NAME:VALUE‎، لكن هذا «%1»</translation>
    </message>
</context>
<context>
    <name>TaskPrinter</name>
    <message>
        <source>could not write the output: %1</source>
        <translation>تعذرت كتابة المخرجات: %1</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>a string</source>
        <translation>سلسلة نصية</translation>
    </message>
    <message>
        <source>expected a string, got %1</source>
        <translation>المتوقع سلسلة نصية، والوارد %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>عدد صحيح من 0 إلى 9223372036854775807</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>المتوقع %1، والوارد %2</translation>
    </message>
    <message>
        <source>expected a time in Unix ms or in RFC 3339 format, got %1</source>
        <translation>المتوقع وقت بصيغة Unix ms أو بتنسيق RFC 3339، والوارد %1</translation>
    </message>
    <message>
        <source>expected a time in Unix seconds or in RFC 3339 format, got %1</source>
        <translation>المتوقع وقت بثواني Unix أو بتنسيق RFC 3339، والوارد %1</translation>
    </message>
    <message>
        <source>expected a Unix time or a time in RFC 3339 format, got %1</source>
        <translation>المتوقع وقت Unix أو وقت بتنسيق RFC 3339، والوارد %1</translation>
    </message>
    <message>
        <source>expected a time in RFC 3339 format, got %1</source>
        <translation>المتوقع وقت بتنسيق RFC 3339، والوارد %1</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>‏%1: المتوقع %2، والوارد %3</translation>
    </message>
</context>
<context>
    <name>TaskSerializer</name>
    <message>
        <source>Poll</source>
        <translation>استقصاء</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>وصل رد</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>was %1 before</source>
        <translation>كان %1 قبل ذلك</translation>
    </message>
</context>
<context>
    <name>Taskwatch::AlertNotifier</name>
    <message>
        <source>Failed tasks</source>
        <translation>مهام فاشلة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ApiText</name>
    <message>
        <source>The monitor of asynq. An id is queue/id. A task that was completed is removed unless asynq keeps it.</source>
        <translation>شاشة مراقبة asynq. المعرّف هو الطابور/المعرّف. تُحذف المهمة المكتملة ما لم يحتفظ بها asynq.</translation>
    </message>
    <message>
        <source>The dashboard of Bull and BullMQ. An id is queue/id. The base address has the path of the dashboard.</source>
        <translation>لوحة معلومات Bull وBullMQ. المعرّف هو الطابور/المعرّف. يتضمن العنوان الأساسي مسار اللوحة.</translation>
    </message>
    <message>
        <source>The monitor of Celery. It forgets all tasks when it is started again. It does not tell how often a task may be retried.</source>
        <translation>شاشة مراقبة Celery. تنسى كل المهام عند إعادة تشغيلها. لا تذكر عدد مرات إعادة المحاولة المسموح بها لمهمة.</translation>
    </message>
    <message>
        <source>Get Task of QStash&apos;s first API. The service retired it in 2023; it lives on where people host it themselves.</source>
        <translation>Get Task من أول واجهة برمجة لـ QStash. أوقفتها الخدمة في 2023، وما زالت تعمل حيث يستضيفها الناس بأنفسهم.</translation>
    </message>
    <message>
        <source>QStash has no request for one task any more. Its logs have a row for each change of a message; Taskwatch makes the task of them. A read-only token is enough.</source>
        <translation>لم يعد لدى QStash طلب لمهمة واحدة. في سجلاته صف لكل تغيّر في رسالة، ومنها يكوّن Taskwatch المهمة. يكفي رمز مميز للقراءة فقط.</translation>
    </message>
    <message>
        <source>The dashboard of River. Finished jobs are removed after a day, discarded ones after a week.</source>
        <translation>لوحة معلومات River. تُحذف المهام المنتهية بعد يوم، والمتروكة بعد أسبوع.</translation>
    </message>
    <message>
        <source>task</source>
        <extracomment>What an API calls its tasks or what they belong to; a column title.</extracomment>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>root task</source>
        <extracomment>In Celery: the task that began a chain of tasks.</extracomment>
        <translation>المهمة الأصل</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>The kind of work that a task does; a column title.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>The name of the work that a task does; a column title.</extracomment>
        <translation>الاسم</translation>
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
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;الألوان</translation>
    </message>
    <message>
        <source>Applies to all windows.</source>
        <translation>يُطبَّق على كل النوافذ.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأ&amp;وقات</translation>
    </message>
    <message>
        <source>Format of times in the table and the detail pane. Tooltips show all four formats. Copied times include the UTC offset.</source>
        <translation>تنسيق الأوقات في الجدول ولوحة التفاصيل. تعرض التلميحات التنسيقات الأربعة كلها. تتضمن الأوقات المنسوخة فرق التوقيت عن UTC.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Applies to all windows, at once.</source>
        <translation>يُطبَّق على كل النوافذ فورًا.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When it happened, as far as known; newest first</source>
        <translation>متى حدث ذلك بقدر ما هو معروف؛ الأحدث أولًا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>The field that changed, or what happened</source>
        <translation>الحقل الذي تغيَّر، أو ما حدث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Value before the change</source>
        <translation>القيمة قبل التغيير</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>القيمة بعد التغيير</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How long the task stayed in the new state, or how long it was not polled</source>
        <translation>كم بقيت المهمة في الحالة الجديدة، أو كم بقيت دون استقصاء</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Observed between two polls, inferred from later values, told by the server, or unseen because there was no polling</source>
        <translation>مرصود بين استقصاءين، أو مستنتج من قيم لاحقة، أو أخبر به الخادم، أو غير مشاهَد لعدم وجود استقصاء</translation>
    </message>
    <message>
        <source>No changes of this task have been recorded yet.</source>
        <translation>لم تُسجَّل تغييرات لهذه المهمة بعد.</translation>
    </message>
    <message>
        <source>Older changes are no longer stored.</source>
        <translation>لم تعد التغييرات الأقدم مخزنة.</translation>
    </message>
    <message>
        <source>error unknown</source>
        <translation>الخطأ غير معروف</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>مستمرة</translation>
    </message>
    <message>
        <source>not polled</source>
        <translation>بلا استقصاء</translation>
    </message>
    <message>
        <source>This state is final.</source>
        <translation>هذه الحالة نهائية.</translation>
    </message>
    <message>
        <source>polls failed</source>
        <translation>فشلت استقصاءات</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>state, begin, end</comment>
        <translation>‏%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, begin</comment>
        <translation>‏%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a length of time</comment>
        <translation>‏%1 حتى الآن</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>شوهدت لأول مرة</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>فشلت المحاولة %1</translation>
    </message>
    <message>
        <source>an attempt failed</source>
        <translation>فشلت محاولة</translation>
    </message>
    <message>
        <source>poll failed</source>
        <translation>فشل استقصاء</translation>
    </message>
    <message>
        <source>answered again</source>
        <translation>وصل رد من جديد</translation>
    </message>
    <message>
        <source>not polled: not running</source>
        <translation>بلا استقصاء: البرنامج متوقف</translation>
    </message>
    <message>
        <source>not polled: paused</source>
        <translation>بلا استقصاء: إيقاف مؤقت</translation>
    </message>
    <message>
        <source>not polled: window hidden</source>
        <translation>بلا استقصاء: النافذة مخفية</translation>
    </message>
    <message>
        <source>not polled: no answers</source>
        <translation>بلا استقصاء: لا ردود</translation>
    </message>
    <message>
        <source>not polled: not watched</source>
        <translation>بلا استقصاء: المهمة غير مراقَبة</translation>
    </message>
    <message>
        <source>not polled: computer asleep</source>
        <translation>بلا استقصاء: الحاسوب في وضع السكون</translation>
    </message>
    <message>
        <source>Observed: it happened between two polls.</source>
        <translation>مرصود: حدث بين استقصاءين.</translation>
    </message>
    <message>
        <source>Inferred from later values. No poll observed it.</source>
        <translation>مستنتج من قيم لاحقة. لم يرصده أي استقصاء.</translation>
    </message>
    <message>
        <source>Told by the server, with its time. No poll observed it.</source>
        <translation>أخبر به الخادم مع وقته. لم يرصده أي استقصاء.</translation>
    </message>
    <message>
        <source>There was no polling. What happened in this time is not known.</source>
        <translation>لم يكن هناك استقصاء. ما حدث في هذه المدة غير معروف.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CheatSheet</name>
    <message>
        <source>Keys and Filters</source>
        <translation>المفاتيح والتصفية</translation>
    </message>
    <message>
        <source>Esc or ? closes this page.</source>
        <translation>تُغلق هذه الصفحة بالمفتاح Esc أو ?.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CloseWindowAction</name>
    <message>
        <source>This is the last window: without it, no task is watched. Close it again to quit.</source>
        <translation>هذه هي النافذة الأخيرة: من دونها لا تُراقب أي مهمة. أغلقها مرة أخرى للإنهاء.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ColumnController</name>
    <message>
        <source>&amp;Columns</source>
        <translation>الأع&amp;مدة</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Size “%1” to Contents</source>
        <translation>&amp;ملاءمة عرض «%1» مع المحتوى</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Contents</source>
        <translation>&amp;ملاءمة عرض الأعمدة مع المحتوى</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompareWindow</name>
    <message>
        <source>%1 and %2</source>
        <comment>ids of two tasks</comment>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <comment>an id and a number</comment>
        <translation>‏%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا اختلافات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences  ≠</source>
        <translation>
            <numerusform>لا اختلافات  ≠</numerusform>
            <numerusform>اختلاف واحد  ≠</numerusform>
            <numerusform>اختلافان  ≠</numerusform>
            <numerusform>%Ln اختلافات  ≠</numerusform>
            <numerusform>%Ln اختلافًا  ≠</numerusform>
            <numerusform>%Ln اختلاف  ≠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedHistoriesModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>متى حدث ذلك، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparedTimelines</name>
    <message>
        <source>Timeline of %1</source>
        <comment>an id</comment>
        <translation>الخط الزمني للمهمة %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ComparisonModel</name>
    <message>
        <source>%1, different</source>
        <comment>a fact of tasks</comment>
        <translation>‏%1، مختلف</translation>
    </message>
    <message>
        <source>%1  ≠</source>
        <comment>a fact of tasks that is different</comment>
        <translation>%1  ≠</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>≠ marks what differs</source>
        <translation>العلامة ≠ تميز ما يختلف</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
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
        <translation>لا تُخزَّن كلمة سر الاتصال إلا حتى خروج Taskwatch: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A password of the connection is too long to be stored: Taskwatch forgets it when it exits.</source>
        <translation>كلمة سر للاتصال أطول من أن تُخزَّن: ينساها Taskwatch عند خروجه.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ConnectionForm</name>
    <message>
        <source>System settings</source>
        <comment>of the proxy</comment>
        <translation>إعدادات النظام</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>وكيل HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>وكيل SOCKS5</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>دون وكيل</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <comment>an address</comment>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>own CA file</source>
        <translation>ملف سلطة شهادات خاص</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>as the system is set up</source>
        <translation>كما أُعد النظام</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>ملف سلطة الشهادات</translation>
    </message>
    <message>
        <source>File With the Client Certificate</source>
        <translation>ملف شهادة العميل</translation>
    </message>
    <message>
        <source>File With the Key of the Client Certificate</source>
        <translation>ملف مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>No requests can be sent for this profile: %1</source>
        <translation>لا يمكن إرسال طلبات لملف التعريف هذا: %1</translation>
    </message>
    <message>
        <source>The password is stored in the keyring when you save. It is not shown again.</source>
        <translation>تُخزَّن كلمة السر في حلقة المفاتيح حين تحفظ. ولا تُعرض مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Taskwatch::CopyMenu</name>
    <message>
        <source>Copy &amp;As</source>
        <translation>نسخ &amp;بصيغة</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>جدول &amp;Markdown</translation>
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
        <translation>أوامر &amp;curl</translation>
    </message>
    <message>
        <source>Commands that send the same requests, with a variable in place of the token</source>
        <translation>أوامر ترسل الطلبات نفسها، مع متغير بدلًا من الرمز المميز</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPane</name>
    <message>
        <source>Select a task to see its details</source>
        <translation>حدِّد مهمة لرؤية تفاصيلها</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Requests for the task</source>
        <translation>طلبات المهمة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::DetailPlacement</name>
    <message>
        <source>&amp;Automatic Place</source>
        <translation>موضع &amp;تلقائي</translation>
    </message>
    <message>
        <source>&amp;Below the Table</source>
        <translation>أ&amp;سفل الجدول</translation>
    </message>
    <message>
        <source>&amp;Right of the Table</source>
        <translation>بجا&amp;نب الجدول</translation>
    </message>
    <message>
        <source>Right of the table in a wide window, otherwise below it</source>
        <translation>بجانب الجدول في النافذة العريضة، وإلا فأسفله</translation>
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
        <translation>تُستقصى المهام من %1</translation>
    </message>
    <message>
        <source>Watches the ids in the clipboard: from a chat, a log, a spreadsheet column. Without a profile, they are polled from %1.</source>
        <translation>يراقب المعرّفات التي في الحافظة: من محادثة، أو سجل أحداث، أو عمود في جدول بيانات. من دون ملف تعريف تُستقصى من %1.</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>ثلاث طرق للبدء</translation>
    </message>
    <message>
        <source>No tasks are being watched yet</source>
        <translation>لا تُراقب أي مهام بعد</translation>
    </message>
    <message>
        <source>Paste task ids</source>
        <translation>الصق معرّفات المهام</translation>
    </message>
    <message>
        <source>Set up a profile</source>
        <translation>إعداد ملف تعريف</translation>
    </message>
    <message>
        <source>The address of an endpoint and its token. One request tests them.</source>
        <translation>عنوان نقطة نهاية ورمزها المميز. طلب واحد يختبرهما.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Simulated tasks with six hours of history, in a window of their own. Nothing is saved.</source>
        <translation>مهام مُحاكاة مع سجل لست ساعات، في نافذة خاصة بها. لا يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::EndpointButton</name>
    <message>
        <source>Show the endpoint and the state of polling</source>
        <translation>عرض نقطة النهاية وحالة الاستقصاء</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>نقطة النهاية: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FieldGrid</name>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>&amp;نسخ «%1»</translation>
    </message>
    <message>
        <source>Copy &amp;Selected Text</source>
        <translation>نسخ النص ال&amp;محدد</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>عرض «%1» &amp;فقط</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>ا&amp;ستبعاد «%1»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FileWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>أُلغي الحفظ.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FilterBar</name>
    <message>
        <source> or </source>
        <comment>between phases</comment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>Taskwatch::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstProfileForm</name>
    <message>
        <source>Set up a profile</source>
        <translation>إعداد ملف تعريف</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint and a token that may read its tasks. One request tests them and recognises the API. The token is stored in the desktop&apos;s keyring.</source>
        <translation>أدخل عنوان نقطة النهاية ورمزًا مميزًا له حق قراءة مهامها. طلب واحد يختبرهما ويتعرف على API. يُخزَّن الرمز المميز في حلقة مفاتيح سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FirstRun</name>
    <message>
        <source>The demo cannot be shown: %1.</source>
        <translation>لا يمكن تقديم العرض التوضيحي: %1.</translation>
    </message>
    <message>
        <source>%1 could not be started to show the demo: %2</source>
        <translation>تعذر بدء %1 لتقديم العرض التوضيحي: %2</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>يُفتح العرض التوضيحي في نافذة خاصة به.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FollowCommand</name>
    <message>
        <source>There is another token in %1.</source>
        <translation>يوجد رمز مميز آخر في %1.</translation>
    </message>
    <message>
        <source>The endpoint is reachable again.</source>
        <translation>يمكن الوصول إلى نقطة النهاية من جديد.</translation>
    </message>
    <message>
        <source>%1 Waiting for another token in %2.</source>
        <translation>‏%1 في انتظار رمز مميز آخر في %2.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::FreedesktopNotifications</name>
    <message>
        <source>Show</source>
        <comment>the tasks that a notification is about</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <comment>all notifications</comment>
        <translation>كتم لمدة ساعة واحدة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>ا&amp;لبدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Taskwatch starts with its windows minimized, and watches what it watched last.</source>
        <translation>يبدأ Taskwatch ونوافذه مصغرة، ويراقب ما راقبه آخر مرة.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>Taskwatch::GroupsPane</name>
    <message>
        <source>&amp;Show Tasks</source>
        <translation>&amp;عرض المهام</translation>
    </message>
    <message>
        <source>&amp;Mute This Error</source>
        <translation>&amp;كتم هذا الخطأ</translation>
    </message>
    <message>
        <source>Un&amp;mute This Error</source>
        <translation>إلغاء &amp;كتم هذا الخطأ</translation>
    </message>
    <message>
        <source>Raise notifications about failures and retries with this kind of error again</source>
        <translation>إصدار إشعارات من جديد عن الإخفاقات ومحاولات الإعادة التي فيها هذا النوع من الخطأ</translation>
    </message>
    <message>
        <source>Raise no notifications about failures and retries with this kind of error</source>
        <translation>عدم إصدار إشعارات عن الإخفاقات ومحاولات الإعادة التي فيها هذا النوع من الخطأ</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>لا مهمة تطابق التصفية.</translation>
    </message>
    <message>
        <source>No task that matches the filter has an error.</source>
        <translation>لا خطأ في أي مهمة تطابق التصفية.</translation>
    </message>
    <message>
        <source>No task has been received yet.</source>
        <translation>لم تُستلم أي مهمة بعد.</translation>
    </message>
    <message>
        <source>No task has an error.</source>
        <translation>لا خطأ في أي مهمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts with %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>لا مضيفين (%1)</numerusform>
            <numerusform>مضيف واحد (%1)</numerusform>
            <numerusform>مضيفان (%1)</numerusform>
            <numerusform>%Ln مضيفين (%1)</numerusform>
            <numerusform>%Ln مضيفًا (%1)</numerusform>
            <numerusform>%Ln مضيف (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of error in %1</source>
        <comment>a number of tasks</comment>
        <translation>
            <numerusform>لا أنواع خطأ (%1)</numerusform>
            <numerusform>نوع خطأ واحد (%1)</numerusform>
            <numerusform>نوعا خطأ (%1)</numerusform>
            <numerusform>%Ln أنواع خطأ (%1)</numerusform>
            <numerusform>%Ln نوع خطأ (%1)</numerusform>
            <numerusform>%Ln نوع خطأ (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed</source>
        <comment>hosts or errors with tasks</comment>
        <translation>
            <numerusform>‏%1، لم تفشل أي منها</numerusform>
            <numerusform>‏%1، فشلت واحدة منها</numerusform>
            <numerusform>‏%1، فشلت اثنتان منها</numerusform>
            <numerusform>‏%1، فشلت %Ln منها</numerusform>
            <numerusform>‏%1، فشلت %Ln منها</numerusform>
            <numerusform>‏%1، فشلت %Ln منها</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>الف&amp;رز حسب</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>مكان التخزين</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Maximum number of stored changes</source>
        <translation>العدد الأقصى للتغييرات المخزنة</translation>
    </message>
    <message>
        <source>&amp;Keep changes for</source>
        <translation>&amp;مدة الاحتفاظ بالتغييرات</translation>
    </message>
    <message>
        <source>Older changes are deleted. Tasks in the list stay, with their last known state.</source>
        <translation>تُحذف التغييرات الأقدم. تبقى المهام في القائمة مع آخر حالة معروفة لها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>الاحتفاظ بما لا ي&amp;زيد على</translation>
    </message>
    <message>
        <source>Changes of all endpoints together. The oldest are deleted first. A thousand changes take about 150 KB.</source>
        <translation>تغييرات نقاط النهاية كلها معًا. يُحذف أقدمها أولًا. يشغل كل ألف تغيير نحو 150 كيلوبايت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until Taskwatch exits</source>
        <translation>في الذاكرة فقط، حتى خروج Taskwatch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>changes, bytes</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 أيام</numerusform>
            <numerusform>%1 يومًا</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <comment>%1 is the number in a field</comment>
        <translation>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryTab</name>
    <message>
        <source>Reading the history of this task…</source>
        <translation>تجري قراءة سجل هذه المهمة…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HistoryView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>Taskwatch::HoldAction</name>
    <message>
        <source>&amp;Hold Row Order</source>
        <translation>&amp;تثبيت ترتيب الصفوف</translation>
    </message>
    <message>
        <source>Hold (%1)</source>
        <comment>number of rows</comment>
        <translation>تثبيت (%1)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Hold the order: rows stay in place while their values change (%1)</source>
        <translation>تثبيت الترتيب: تبقى الصفوف في مواضعها بينما تتغير قيمها (%1)</translation>
    </message>
    <message>
        <source>The order is held: rows stay in place while their values change. Click to sort them again (%1)</source>
        <translation>الترتيب مثبَّت: تبقى الصفوف في مواضعها بينما تتغير قيمها. انقر لفرزها من جديد (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>الترتيب مثبَّت. لم يتغير أي صف. انقر لفرز الصفوف من جديد (%1)</numerusform>
            <numerusform>الترتيب مثبَّت. تغيَّر صف واحد وسينتقل من موضعه. انقر لفرز الصفوف من جديد (%1)</numerusform>
            <numerusform>الترتيب مثبَّت. تغيَّر صفان وسينتقلان من موضعيهما. انقر لفرز الصفوف من جديد (%1)</numerusform>
            <numerusform>الترتيب مثبَّت. تغيَّرت %Ln صفوف وستنتقل من مواضعها. انقر لفرز الصفوف من جديد (%1)</numerusform>
            <numerusform>الترتيب مثبَّت. تغيَّر %Ln صفًا وستنتقل من مواضعها. انقر لفرز الصفوف من جديد (%1)</numerusform>
            <numerusform>الترتيب مثبَّت. تغيَّر %Ln صف وستنتقل من مواضعها. انقر لفرز الصفوف من جديد (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IdIntake</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Show Them</source>
        <translation>&amp;عرضها</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy one or more task ids first.</source>
        <translation>لا نص في الحافظة. انسخ معرّف مهمة واحدًا أو أكثر أولًا.</translation>
    </message>
    <message>
        <source>Reading a long text…</source>
        <translation>تجري قراءة نص طويل…</translation>
    </message>
    <message>
        <source>Adding tasks…</source>
        <translation>تجري إضافة المهام…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers of tasks</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Cancelled. No task was added.</source>
        <translation>أُلغي. لم تُضَف أي مهمة.</translation>
    </message>
    <message numerus="yes">
        <source>Tokens were removed from the input. They are not stored.</source>
        <translation>
            <numerusform>لم تُزَل رموز مميزة من الإدخال.</numerusform>
            <numerusform>أُزيل رمز مميز من الإدخال. وهو لا يُخزَّن.</numerusform>
            <numerusform>أُزيل رمزان مميزان من الإدخال. وهما لا يُخزَّنان.</numerusform>
            <numerusform>أُزيلت رموز مميزة من الإدخال. وهي لا تُخزَّن.</numerusform>
            <numerusform>أُزيلت رموز مميزة من الإدخال. وهي لا تُخزَّن.</numerusform>
            <numerusform>أُزيلت رموز مميزة من الإدخال. وهي لا تُخزَّن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::IntakeBar</name>
    <message>
        <source>&amp;Paste Ids</source>
        <translation>&amp;لصق معرّفات</translation>
    </message>
    <message>
        <source>Add Tasks from &amp;Files…</source>
        <translation>إضافة مهام من مل&amp;فات…</translation>
    </message>
    <message>
        <source>&amp;Add Tasks…</source>
        <translation>إ&amp;ضافة مهام…</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>إضافة مهام</translation>
    </message>
    <message>
        <source>Type or paste ids of tasks to watch</source>
        <translation>كتابة أو لصق معرّفات المهام المطلوب مراقبتها</translation>
    </message>
    <message>
        <source>Lists of %1: %2</source>
        <translation>قوائم %1: %2</translation>
    </message>
    <message>
        <source>The words in this text may not be ids. Paste only the ids, one per line.</source>
        <translation>قد لا تكون الكلمات في هذا النص معرّفات. الصق المعرّفات وحدها، معرّف في كل سطر.</translation>
    </message>
    <message>
        <source>Add Tasks from Files</source>
        <translation>إضافة مهام من ملفات</translation>
    </message>
    <message>
        <source>Paste or type ids</source>
        <translation>الصق المعرّفات أو اكتبها</translation>
    </message>
    <message>
        <source>Paste or type ids, or %1 for a list</source>
        <translation>الصق المعرّفات أو اكتبها، أو %1 لقائمة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::JournalWorker</name>
    <message numerus="yes">
        <source>%Ln of the oldest changes and other poll results were discarded.</source>
        <translation>
            <numerusform>لم يُحذف أي من أقدم التغييرات ونتائج الاستقصاء الأخرى.</numerusform>
            <numerusform>حُذف واحد من أقدم التغييرات ونتائج الاستقصاء الأخرى.</numerusform>
            <numerusform>حُذف اثنان من أقدم التغييرات ونتائج الاستقصاء الأخرى.</numerusform>
            <numerusform>حُذفت %Ln من أقدم التغييرات ونتائج الاستقصاء الأخرى.</numerusform>
            <numerusform>حُذف %Ln من أقدم التغييرات ونتائج الاستقصاء الأخرى.</numerusform>
            <numerusform>حُذف %Ln من أقدم التغييرات ونتائج الاستقصاء الأخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListActions</name>
    <message>
        <source>Lis&amp;ts…</source>
        <translation>ال&amp;قوائم…</translation>
    </message>
    <message>
        <source>Show the lists that were read, and choose which lists are watched for new tasks</source>
        <translation>عرض القوائم التي قُرئت، واختيار ما يُراقب منها بحثًا عن مهام جديدة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListStrip</name>
    <message>
        <source>Close this list</source>
        <translation>إغلاق هذه القائمة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListWindow</name>
    <message>
        <source>&amp;Filter</source>
        <translation>التص&amp;فية</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>م&amp;سح التصفية</translation>
    </message>
    <message>
        <source>&amp;Group by Error or Host</source>
        <translation>ت&amp;جميع حسب الخطأ أو المضيف</translation>
    </message>
    <message>
        <source>Detail &amp;Pane</source>
        <translation>لوحة الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Open in Own &amp;Window</source>
        <translation>فتح في نافذة &amp;خاصة</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>حفظ ال&amp;صفوف باسم…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأ&amp;وقات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>ال&amp;مهام</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>كل المهام</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListingModel</name>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>آخر قراءة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Read again from time to time; new tasks are added.</source>
        <translation>تُقرأ من جديد من وقت إلى آخر؛ وتُضاف المهام الجديدة.</translation>
    </message>
    <message>
        <source>Not read again automatically.</source>
        <translation>لا تُقرأ من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Not fully read yet.</source>
        <translation>لم تُقرأ بالكامل بعد.</translation>
    </message>
    <message>
        <source>watch for new tasks</source>
        <translation>مراقبة المهام الجديدة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ListsDialog</name>
    <message>
        <source>%1 has no lists of tasks.</source>
        <translation>ليست لدى %1 قوائم مهام.</translation>
    </message>
    <message>
        <source>No list has been read yet. Type one into the field above the table to read and watch its tasks. The lists of %1: %2</source>
        <translation>لم تُقرأ أي قائمة بعد. اكتب قائمة في الحقل الذي فوق الجدول لقراءة مهامها ومراقبتها. قوائم %1: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MainWindow</name>
    <message>
        <source>Added last</source>
        <comment>tasks</comment>
        <translation>المضافة أخيرًا</translation>
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
        <translation>تحتاج طريقة العرض إلى اسم.</translation>
    </message>
    <message>
        <source>Another view has the name &quot;%1&quot;.</source>
        <translation>لطريقة عرض أخرى الاسم «%1».</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find in all pages of the manual (Ctrl+F)</source>
        <translation>البحث في كل صفحات الدليل (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
</context>
<context>
    <name>Taskwatch::MessageArea</name>
    <message>
        <source>Show fewer messages</source>
        <translation>عرض رسائل أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more messages</source>
        <translation>
            <numerusform>لا مزيد من الرسائل</numerusform>
            <numerusform>عرض رسالة أخرى</numerusform>
            <numerusform>عرض رسالتين أخريين</numerusform>
            <numerusform>عرض %Ln رسائل أخرى</numerusform>
            <numerusform>عرض %Ln رسالة أخرى</numerusform>
            <numerusform>عرض %Ln رسالة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoMatchNote</name>
    <message>
        <source>Show All Tasks</source>
        <translation>عرض كل المهام</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>لا مهمة تطابق التصفية.</translation>
    </message>
    <message>
        <source>States are the words of the server. To filter by phase, write %1.</source>
        <translation>الحالات هي كلمات الخادم. للتصفية حسب المرحلة اكتب %1.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NoticeBanner</name>
    <message>
        <source>Show &amp;Tasks</source>
        <translation>عرض ال&amp;مهام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>Taskwatch::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Minimum number of retries</source>
        <translation>أقل عدد لمحاولات الإعادة</translation>
    </message>
    <message>
        <source>Minutes that a task is overdue</source>
        <translation>عدد دقائق تأخر المهمة</translation>
    </message>
    <message>
        <source>Minutes without an answer</source>
        <translation>عدد الدقائق دون رد</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>إ&amp;لغاء الكتم</translation>
    </message>
    <message>
        <source>Show a &amp;Test Notification</source>
        <translation>عرض إشعار ت&amp;جريبي</translation>
    </message>
    <message>
        <source>Phases that a task enters</source>
        <translation>المراحل التي تدخلها المهمة</translation>
    </message>
    <message>
        <source>Text that an error contains</source>
        <translation>النص الذي يحتويه الخطأ</translation>
    </message>
    <message>
        <source>Tasks that match at the same time share one notification. Conditions that a task already met when it was added to the list cause no notification.</source>
        <translation>تشترك المهام المتطابقة في الوقت نفسه في إشعار واحد. لا تُصدر الشروطُ التي كانت المهمة تحققها أصلًا عند إضافتها إلى القائمة أي إشعار.</translation>
    </message>
    <message>
        <source>The rules apply to every task. Tasks ▸ Notify Me When It Ends chooses single tasks.</source>
        <translation>تنطبق القواعد على كل مهمة. لاختيار مهام مفردة استخدم «المهام ◂ أشعرني عند انتهائها».</translation>
    </message>
    <message>
        <source>Notify me when, and remind me while it lasts</source>
        <translation>أشعرني عندما، وذكِّرني ما دام الأمر قائمًا</translation>
    </message>
    <message>
        <source>A task &amp;enters</source>
        <translation>&amp;تدخل المهمة مرحلة</translation>
    </message>
    <message>
        <source>Reminder for tasks in these phases</source>
        <translation>تذكير بالمهام التي في هذه المراحل</translation>
    </message>
    <message>
        <source>Reminder for retried tasks</source>
        <translation>تذكير بالمهام التي أُعيدت محاولتها</translation>
    </message>
    <message>
        <source>An error &amp;contains</source>
        <translation>ي&amp;حتوي الخطأ على</translation>
    </message>
    <message>
        <source>Reminder for tasks with this error</source>
        <translation>تذكير بالمهام التي فيها هذا الخطأ</translation>
    </message>
    <message>
        <source>A task is &amp;overdue by more than</source>
        <translation>تت&amp;أخر المهمة أكثر من</translation>
    </message>
    <message>
        <source>Reminder for overdue tasks</source>
        <translation>تذكير بالمهام المتأخرة</translation>
    </message>
    <message>
        <source>No &amp;answer for a task for more than</source>
        <translation>لا &amp;رد بشأن المهمة منذ أكثر من</translation>
    </message>
    <message>
        <source>Reminder for tasks without an answer</source>
        <translation>تذكير بالمهام التي لا رد بشأنها</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>دون تذكير</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>on, no reminder</source>
        <translation>مفعَّل، دون تذكير</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Mute and test</source>
        <translation>الكتم والاختبار</translation>
    </message>
    <message>
        <source>The desktop did not show it: there is no notification service and no system tray. Install a notification daemon, such as dunst.</source>
        <translation>لم يعرضه سطح المكتب: لا توجد خدمة إشعارات ولا منطقة إعلام. ثبِّت خدمة إشعارات، مثل dunst.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>مكتومة حتى %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between phases that a task may enter</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Notifies you when this becomes true of a watched task.</source>
        <translation>يُعلمك عندما ينطبق هذا على مهمة مراقَبة.</translation>
    </message>
    <message>
        <source>How often you are reminded while this lasts.</source>
        <translation>عدد مرات تذكيرك ما دام هذا مستمرًا.</translation>
    </message>
    <message>
        <source>for example: timeout</source>
        <translation>مثال: timeout</translation>
    </message>
    <message>
        <source>The &amp;retries of a task reach</source>
        <translation>بلغت م&amp;حاولات إعادة المهمة</translation>
    </message>
    <message numerus="yes">
        <source>%1 min</source>
        <comment>minutes; %1 is the number in a field</comment>
        <translation>
            <numerusform>%1 د</numerusform>
            <numerusform>%1 د</numerusform>
            <numerusform>%1 د</numerusform>
            <numerusform>%1 د</numerusform>
            <numerusform>%1 د</numerusform>
            <numerusform>%1 د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::OtherApiOffer</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>ا&amp;ستخدام %1</translation>
    </message>
    <message>
        <source>Changes the API of this profile to %1 and polls these tasks with it</source>
        <translation>يغيِّر API ملف التعريف هذا إلى %1 ويستقصي هذه المهام بها</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PaneSplitter</name>
    <message>
        <source>Border of the panes</source>
        <comment>can be moved</comment>
        <translation>الحد بين الأجزاء</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseBar</name>
    <message>
        <source>All</source>
        <comment>tasks of every phase</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Tasks by phase</source>
        <translation>المهام حسب المرحلة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseChip</name>
    <message numerus="yes">
        <source>%1: %Ln tasks of those that match the filter</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>‏%1: لا مهام مما يطابق التصفية</numerusform>
            <numerusform>‏%1: مهمة واحدة مما يطابق التصفية</numerusform>
            <numerusform>‏%1: مهمتان مما يطابق التصفية</numerusform>
            <numerusform>‏%1: %Ln مهام مما يطابق التصفية</numerusform>
            <numerusform>‏%1: %Ln مهمة مما يطابق التصفية</numerusform>
            <numerusform>‏%1: %Ln مهمة مما يطابق التصفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tasks</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>‏%1: لا مهام</numerusform>
            <numerusform>‏%1: مهمة واحدة</numerusform>
            <numerusform>‏%1: مهمتان</numerusform>
            <numerusform>‏%1: %Ln مهام</numerusform>
            <numerusform>‏%1: %Ln مهمة</numerusform>
            <numerusform>‏%1: %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>‏%1، محددة</translation>
    </message>
    <message>
        <source>Click to show only these tasks, Ctrl+click to add or remove them</source>
        <translation>انقر لعرض هذه المهام فقط، وCtrl+نقر لإضافتها أو إزالتها</translation>
    </message>
    <message>
        <source>Click to show the tasks of all phases</source>
        <translation>انقر لعرض مهام كل المراحل</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PhaseText</name>
    <message>
        <source>Not seen</source>
        <translation>لم تُرَ بعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>قيد الإعادة</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>لم تُرَ بعد</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>قيد الإعادة</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of tasks, after a number or within a line</comment>
        <translation>غير معروفة</translation>
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
        <translation>لا تُعرض إلا هذه المهام: %1: %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة هذه التصفية</translation>
    </message>
    <message numerus="yes">
        <source>None of them is in the list now</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا شيء منها في القائمة الآن</numerusform>
            <numerusform>لم تعد في القائمة</numerusform>
            <numerusform>لم تعودا في القائمة</numerusform>
            <numerusform>لا شيء منها في القائمة الآن</numerusform>
            <numerusform>لا شيء منها في القائمة الآن</numerusform>
            <numerusform>لا شيء منها في القائمة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 are no longer in the list</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>ما زالت كلها في القائمة: %1</numerusform>
            <numerusform>لم تعد واحدة من %1 في القائمة</numerusform>
            <numerusform>لم تعد اثنتان من %1 في القائمة</numerusform>
            <numerusform>لم تعد %Ln من %1 في القائمة</numerusform>
            <numerusform>لم تعد %Ln من %1 في القائمة</numerusform>
            <numerusform>لم تعد %Ln من %1 في القائمة</numerusform>
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
        <translation>توقف قبل وصول الرد</translation>
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
        <translation>الاستقصاء</translation>
    </message>
    <message>
        <source>How %1 is polled. Each profile has its own settings.</source>
        <translation>كيفية استقصاء %1. لكل ملف تعريف إعداداته الخاصة.</translation>
    </message>
    <message>
        <source>&amp;Active interval</source>
        <translation>فاصل ال&amp;نشاط</translation>
    </message>
    <message>
        <source>Minimum time between two polls of an active task.</source>
        <translation>أقل مدة بين استقصاءين لمهمة نشطة.</translation>
    </message>
    <message>
        <source>&amp;Idle interval</source>
        <translation>فاصل ال&amp;خمول</translation>
    </message>
    <message>
        <source>Maximum time between two polls of a waiting task. It may be cancelled or rescheduled meanwhile.</source>
        <translation>أقصى مدة بين استقصاءين لمهمة قيد الانتظار. فقد تُلغى أو يُعاد جدولتها في هذه الأثناء.</translation>
    </message>
    <message>
        <source>&amp;Requests per second</source>
        <translation>ال&amp;طلبات في الثانية</translation>
    </message>
    <message>
        <source>Limit for all tasks together. Stay below what the server allows, and leave some for your other programs.</source>
        <translation>الحد لكل المهام معًا. ابقَ دون ما يسمح به الخادم، واترك بعضه لبرامجك الأخرى.</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>الا&amp;تصالات</translation>
    </message>
    <message>
        <source>Concurrent requests, 1 to 24. More connections help when answers are slow.</source>
        <translation>الطلبات المتزامنة، من 1 إلى 24. تفيد زيادة الاتصالات حين تكون الردود بطيئة.</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>ال&amp;مهلة</translation>
    </message>
    <message>
        <source>Maximum time from sending a request to the last byte of its answer.</source>
        <translation>أقصى مدة من إرسال الطلب إلى آخر بايت من رده.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds; %1 is the number in a field</comment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>Taskwatch::PrintTaskList</name>
    <message numerus="yes">
        <source>has %n entries that are not tasks</source>
        <translation>
            <numerusform>كل إدخالاتها مهام</numerusform>
            <numerusform>فيها إدخال واحد ليس مهمة</numerusform>
            <numerusform>فيها إدخالان ليسا مهمتين</numerusform>
            <numerusform>فيها %n إدخالات ليست مهام</numerusform>
            <numerusform>فيها %n إدخالًا ليست مهام</numerusform>
            <numerusform>فيها %n إدخال ليست مهام</numerusform>
        </translation>
    </message>
    <message>
        <source>has no tasks</source>
        <translation>لا مهام فيها</translation>
    </message>
    <message>
        <source>was not read completely: %1</source>
        <translation>لم تُقرأ بالكامل: %1</translation>
    </message>
    <message numerus="yes">
        <source>was not read completely: it has more than %n tasks</source>
        <translation>
            <numerusform>لم تُقرأ بالكامل: فيها أكثر من 0 مهمة</numerusform>
            <numerusform>لم تُقرأ بالكامل: فيها أكثر من مهمة واحدة</numerusform>
            <numerusform>لم تُقرأ بالكامل: فيها أكثر من مهمتين</numerusform>
            <numerusform>لم تُقرأ بالكامل: فيها أكثر من %n مهام</numerusform>
            <numerusform>لم تُقرأ بالكامل: فيها أكثر من %n مهمة</numerusform>
            <numerusform>لم تُقرأ بالكامل: فيها أكثر من %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>was not read completely: the endpoint sent a page again</source>
        <translation>لم تُقرأ بالكامل: أرسلت نقطة النهاية صفحة مرة أخرى</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>تجري قراءة %1: %2</translation>
    </message>
    <message>
        <source>taskwatch: the list %1 %2</source>
        <translation>‏taskwatch: القائمة %1 %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProbeResultFrame</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>استخ&amp;دام %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileBanner</name>
    <message>
        <source>Poll &amp;There</source>
        <translation>الاستقصاء &amp;هناك</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>م&amp;حاولة مجددًا</translation>
    </message>
    <message>
        <source>Polling waits for a token: %1.</source>
        <translation>الاستقصاء في انتظار رمز مميز: %1.</translation>
    </message>
    <message>
        <source>%1 was not found here, but is on the list of %2.</source>
        <translation>لم يُعثر على المهمة %1 هنا، لكنها في قائمة %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were not found here, but are on the list of %1.</source>
        <comment>a profile</comment>
        <translation>
            <numerusform>لا مهام مفقودة هنا من قائمة %1.</numerusform>
            <numerusform>مهمة واحدة لم يُعثر عليها هنا، لكنها في قائمة %1.</numerusform>
            <numerusform>مهمتان لم يُعثر عليهما هنا، لكنهما في قائمة %1.</numerusform>
            <numerusform>%Ln مهام لم يُعثر عليها هنا، لكنها في قائمة %1.</numerusform>
            <numerusform>%Ln مهمة لم يُعثر عليها هنا، لكنها في قائمة %1.</numerusform>
            <numerusform>%Ln مهمة لم يُعثر عليها هنا، لكنها في قائمة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of this demo are simulated. Views and settings that you change here are not saved; profiles are.</source>
        <translation>مهام هذا العرض التوضيحي مُحاكاة. طرق العرض والإعدادات التي تغيّرها هنا لا تُحفظ؛ أما ملفات التعريف فتُحفظ.</translation>
    </message>
    <message>
        <source>No requests are sent: %1</source>
        <translation>لا تُرسل أي طلبات: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileButton</name>
    <message>
        <source>S&amp;witch Profile</source>
        <translation>&amp;تبديل ملف التعريف</translation>
    </message>
    <message>
        <source>Go to the window of another profile, or open one</source>
        <translation>الانتقال إلى نافذة ملف تعريف آخر، أو فتحها</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>ملف التعريف: %1</translation>
    </message>
    <message>
        <source>%1
%2
Switch profile: Ctrl+Shift+O</source>
        <comment>name, base address</comment>
        <translation>‏%1
%2
تبديل ملف التعريف: Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>a profile that has a window</comment>
        <translation>‏%1 (مفتوح)</translation>
    </message>
    <message>
        <source>&amp;Edit Profiles…</source>
        <translation>ت&amp;حرير ملفات التعريف…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileController</name>
    <message>
        <source>The profiles could not be saved: %1</source>
        <translation>تعذر حفظ ملفات التعريف: %1</translation>
    </message>
    <message>
        <source>profiles.ini was not a valid settings file. A copy was saved as %1.</source>
        <translation>لم يكن profiles.ini ملف إعدادات صالحًا. حُفظت نسخة باسم %1.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileEditor</name>
    <message>
        <source>In the desktop&apos;s keyring</source>
        <translation>في حلقة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>في متغير بيئة</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>في ملف</translation>
    </message>
    <message>
        <source>In memory, for this session only</source>
        <translation>في الذاكرة، لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>No token needed</source>
        <translation>لا حاجة إلى رمز مميز</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>الرم&amp;ز المميز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>empty if the endpoint needs none</source>
        <translation>فارغ إذا كانت نقطة النهاية لا تحتاج إليه</translation>
    </message>
    <message>
        <source>Send one request; if it is answered well, save the profile and open its window</source>
        <translation>إرسال طلب واحد؛ وإذا كان رده سليمًا يُحفظ ملف التعريف وتُفتح نافذته</translation>
    </message>
    <message>
        <source>Save An&amp;yway</source>
        <translation>الحفظ على أ&amp;ي حال</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>رج&amp;وع</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>لملف تعريف آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Not saved yet. Complete the fields above first.</source>
        <translation>لم يُحفظ بعد. أكمل الحقول أعلاه أولًا.</translation>
    </message>
    <message>
        <source>There is no API file &quot;%1&quot;.</source>
        <translation>لا يوجد ملف API باسم «%1».</translation>
    </message>
    <message>
        <source>for ids that name no %1; others are written %1/id</source>
        <translation>للمعرّفات التي لا تذكر %1؛ تُكتب الأخرى بالشكل %1/id</translation>
    </message>
    <message>
        <source>https://host, and the path of the program</source>
        <translation>‏‎https://host‎، ومسار البرنامج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>File that contains the token</source>
        <translation>الملف الذي يحتوي على الرمز المميز</translation>
    </message>
    <message>
        <source>Environment variable that contains the token</source>
        <translation>متغير البيئة الذي يحتوي على الرمز المميز</translation>
    </message>
    <message>
        <source>File That Contains the Token</source>
        <translation>الملف الذي يحتوي على الرمز المميز</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>يجري الاختبار…</translation>
    </message>
    <message>
        <source>Test &amp;and Open</source>
        <translation>&amp;اختبار وفتح</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>This cannot be a token: %1.</source>
        <translation>لا يمكن أن يكون هذا رمزًا مميزًا: %1.</translation>
    </message>
    <message>
        <source>The token is stored when you save. It is not shown again.</source>
        <translation>يُخزَّن الرمز المميز حين تحفظ. ولا يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the name of a variable.</source>
        <translation>أدخل اسم متغير.</translation>
    </message>
    <message>
        <source>Enter a file name. The token is the first line of the file.</source>
        <translation>أدخل اسم ملف. الرمز المميز هو السطر الأول من الملف.</translation>
    </message>
    <message>
        <source>Requests are sent without a token, for example to a server on this computer.</source>
        <translation>تُرسل الطلبات دون رمز مميز، مثلًا إلى خادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This API has no tokens.</source>
        <translation>ليس لدى API هذه رموز مميزة.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a new profile</source>
        <translation>إضافة ملف تعريف جديد</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Copy the selected profile, without its token</source>
        <translation>نسخ ملف التعريف المحدد، دون رمزه المميز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the selected profile</source>
        <translation>إزالة ملف التعريف المحدد</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Move the selected profile up</source>
        <translation>نقل ملف التعريف المحدد لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Move the selected profile down</source>
        <translation>نقل ملف التعريف المحدد لأسفل</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileRegistry</name>
    <message>
        <source>there are already %1 profiles; remove one first</source>
        <translation>يوجد من ملفات التعريف %1؛ أزل واحدًا أولًا</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;: %2</source>
        <translation>ملف التعريف «%1»: %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, because no profiles exist yet; add one in the settings</source>
        <translation>لا يوجد ملف تعريف «%1»، لأنه لا توجد ملفات تعريف بعد؛ أضف واحدًا في الإعدادات</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; existing profiles: %2</source>
        <translation>لا يوجد ملف تعريف «%1»؛ ملفات التعريف الموجودة: %2</translation>
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
        <translation>أمكن الوصول إلى نقطة النهاية، لكن API الخاصة بها ليست %1. تبدو أنها %2.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileTokenWriter</name>
    <message>
        <source>The token is stored only until Taskwatch exits: %1</source>
        <translation>لا يُخزَّن الرمز المميز إلا حتى خروج Taskwatch: %1</translation>
    </message>
    <message>
        <source>The token is stored in the keyring.</source>
        <translation>خُزِّن الرمز المميز في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The token is used until Taskwatch exits.</source>
        <translation>يُستخدم الرمز المميز حتى خروج Taskwatch.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfileWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>a profile&apos;s name and its endpoint</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing can be added: the file of this profile&apos;s API cannot be used</source>
        <translation>لا يمكن إضافة شيء: لا يمكن استخدام ملف API الخاص بملف التعريف هذا</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Changes to a profile apply when it is saved.</source>
        <translation>تسري تغييرات ملف التعريف عند حفظه.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Add a profile for each endpoint, or each account, that you watch.</source>
        <translation>أضف ملف تعريف لكل نقطة نهاية، أو لكل حساب، تراقبه.</translation>
    </message>
    <message>
        <source>There is no profile yet. %1</source>
        <translation>لا يوجد ملف تعريف بعد. %1</translation>
    </message>
    <message>
        <source>No profile is saved yet: %1 ends with its window. %2</source>
        <comment>a name</comment>
        <translation>لم يُحفظ أي ملف تعريف بعد: ينتهي %1 بإغلاق نافذته. %2</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>من البيئة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a copy: name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its token is deleted. Its watch list and history stay in the history file but are no longer shown.</source>
        <translation>هل يُزال «%1»؟ يُحذف رمزه المميز. تبقى قائمة مراقبته وسجله في ملف السجل لكنهما لا يُعرضان بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::Program</name>
    <message>
        <source>no profile could be opened; correct the errors above</source>
        <translation>تعذر فتح أي ملف تعريف؛ صحِّح الأخطاء أعلاه</translation>
    </message>
    <message>
        <source>Every profile has a window. To get another window, add a profile in the settings.</source>
        <translation>لكل ملف تعريف نافذة. للحصول على نافذة أخرى أضف ملف تعريف في الإعدادات.</translation>
    </message>
    <message>
        <source>a window for %1 is open with another token; close it first, or add a profile for this token</source>
        <translation>توجد نافذة مفتوحة لـ %1 برمز مميز آخر؛ أغلقها أولًا، أو أضف ملف تعريف لهذا الرمز المميز</translation>
    </message>
    <message>
        <source>a window for %1 is open with another connection; close it first, or add a profile</source>
        <translation>توجد نافذة مفتوحة لـ %1 باتصال آخر؛ أغلقها أولًا، أو أضف ملف تعريف</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RawAnswerTab</name>
    <message>
        <source>Find in the answer</source>
        <translation>البحث في الرد</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReadOnlyMode</name>
    <message>
        <source>Not available: a recording is read-only and is not polled</source>
        <translation>غير متاح: التسجيل للقراءة فقط ولا يُستقصى</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingActions</name>
    <message>
        <source>Reading the recording…</source>
        <translation>تجري قراءة التسجيل…</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>حف&amp;ظ تسجيل…</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>فت&amp;ح تسجيل…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Open a saved recording in its own window</source>
        <translation>فتح تسجيل محفوظ في نافذة خاصة به</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the file</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. The window shows what was read until then: %Ln tasks.</source>
        <translation>
            <numerusform>أُلغيت القراءة. تعرض النافذة ما قُرئ حتى حينه: لا مهام.</numerusform>
            <numerusform>أُلغيت القراءة. تعرض النافذة ما قُرئ حتى حينه: مهمة واحدة.</numerusform>
            <numerusform>أُلغيت القراءة. تعرض النافذة ما قُرئ حتى حينه: مهمتان.</numerusform>
            <numerusform>أُلغيت القراءة. تعرض النافذة ما قُرئ حتى حينه: %Ln مهام.</numerusform>
            <numerusform>أُلغيت القراءة. تعرض النافذة ما قُرئ حتى حينه: %Ln مهمة.</numerusform>
            <numerusform>أُلغيت القراءة. تعرض النافذة ما قُرئ حتى حينه: %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>التسجيلات (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingController</name>
    <message>
        <source>%1 could not be started to show the recording: %2</source>
        <translation>تعذر بدء %1 لعرض التسجيل: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingPlaybackWorker</name>
    <message>
        <source>%1 is not a regular file. Save the recording to a regular file first.</source>
        <translation>ليس %1 ملفًا عاديًا. احفظ التسجيل في ملف عادي أولًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>لا يمكن فتح %1. %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RecordingSaver</name>
    <message>
        <source>The history file cannot be read (%1). The recording was not saved. No existing file was changed.</source>
        <translation>تتعذر قراءة ملف السجل (%1). لم يُحفظ التسجيل. لم يتغير أي ملف موجود.</translation>
    </message>
    <message>
        <source>Saving was cancelled. No existing file was changed.</source>
        <translation>أُلغي الحفظ. لم يتغير أي ملف موجود.</translation>
    </message>
    <message>
        <source>The recording cannot be saved now: the latest changes are not in the history file yet. %1</source>
        <translation>لا يمكن حفظ التسجيل الآن: ليست أحدث التغييرات في ملف السجل بعد. %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ReplyCollector</name>
    <message>
        <source>the certificate is refused, perhaps because its key or its signature is too weak</source>
        <translation>رُفضت الشهادة، ربما لأن مفتاحها أو توقيعها ضعيف</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RequestsModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When the request was sent, newest first</source>
        <translation>متى أُرسل الطلب، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The answer&apos;s HTTP status</source>
        <translation>حالة HTTP للرد</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>Time until the answer was complete</source>
        <translation>المدة حتى اكتمال الرد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the answer&apos;s body</source>
        <translation>حجم متن الرد</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>الإخفاق</translation>
    </message>
    <message>
        <source>Why the poll returned no task</source>
        <translation>لماذا لم يُعِد الاستقصاء أي مهمة</translation>
    </message>
    <message>
        <source>This task has not been polled yet.</source>
        <translation>لم تُستقصَ هذه المهمة بعد.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No complete answer</source>
        <translation>لم يصل رد كامل</translation>
    </message>
    <message>
        <source>Answered at:
%1</source>
        <translation>وصل الرد في:
%1</translation>
    </message>
    <message>
        <source>The poll returned a task</source>
        <translation>أعاد الاستقصاء مهمة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowJumps</name>
    <message>
        <source>No row has changed in the last %1 minutes</source>
        <translation>لم يتغير أي صف في آخر %1 دقائق</translation>
    </message>
    <message>
        <source>No failed task is shown</source>
        <translation>لا تُعرض أي مهمة فاشلة</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>التغيير الت&amp;الي</translation>
    </message>
    <message>
        <source>P&amp;revious Change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next Failur&amp;e</source>
        <translation>الإخفاق ا&amp;لتالي</translation>
    </message>
    <message>
        <source>Previous Fail&amp;ure</source>
        <translation>الإخفاق السا&amp;بق</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowMenu</name>
    <message>
        <source>Show Rows &amp;Like This</source>
        <translation>عرض الصفوف ال&amp;مشابهة</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>&amp;نسخ «%1»</translation>
    </message>
    <message>
        <source>Show &amp;Only &quot;%1&quot;</source>
        <translation>عرض «%1» &amp;فقط</translation>
    </message>
    <message>
        <source>E&amp;xclude &quot;%1&quot;</source>
        <translation>ا&amp;ستبعاد «%1»</translation>
    </message>
    <message>
        <source>&amp;State %1</source>
        <translation>ال&amp;حالة %1</translation>
    </message>
    <message>
        <source>&amp;Message %1</source>
        <translation>ال&amp;رسالة %1</translation>
    </message>
    <message>
        <source>&amp;Host %1</source>
        <translation>ال&amp;مضيف %1</translation>
    </message>
    <message>
        <source>&amp;Error %1</source>
        <translation>ال&amp;خطأ %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::RowsExporter</name>
    <message>
        <source>Save &amp;Rows As…</source>
        <translation>حفظ ال&amp;صفوف باسم…</translation>
    </message>
    <message>
        <source>Save the shown or selected rows as CSV, JSON or Markdown</source>
        <translation>حفظ الصفوف المعروضة أو المحددة بصيغة CSV أو JSON أو Markdown</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveFileDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>A file with this name already exists. Replace overwrites it.</source>
        <translation>يوجد ملف بهذا الاسم. سيستبدله «استبدال» بالكتابة فوقه.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Saving… %1 of %2</source>
        <translation>يجري الحفظ… %1 من %2</translation>
    </message>
    <message>
        <source>Warning: these parts often contain passwords and keys. Anyone who has the file can read them.</source>
        <translation>تحذير: كثيرًا ما تحتوي هذه الأجزاء على كلمات سر ومفاتيح. يستطيع كل من لديه الملف قراءتها.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRecordingDialog</name>
    <message numerus="yes">
        <source>%Ln tasks of %1 with their history: changes, errors, last answers, recent polls, and counts over time. Taskwatch opens the file without access to the endpoint. The file never contains the token.</source>
        <comment>an endpoint</comment>
        <translation>
            <numerusform>لا مهام من %1 مع سجلها: التغييرات والأخطاء وآخر الردود والاستقصاءات الأخيرة والأعداد عبر الزمن. يفتح Taskwatch الملف دون الوصول إلى نقطة النهاية. لا يحتوي الملف أبدًا على الرمز المميز.</numerusform>
            <numerusform>مهمة واحدة من %1 مع سجلها: التغييرات والأخطاء وآخر الردود والاستقصاءات الأخيرة والأعداد عبر الزمن. يفتح Taskwatch الملف دون الوصول إلى نقطة النهاية. لا يحتوي الملف أبدًا على الرمز المميز.</numerusform>
            <numerusform>مهمتان من %1 مع سجلهما: التغييرات والأخطاء وآخر الردود والاستقصاءات الأخيرة والأعداد عبر الزمن. يفتح Taskwatch الملف دون الوصول إلى نقطة النهاية. لا يحتوي الملف أبدًا على الرمز المميز.</numerusform>
            <numerusform>%Ln مهام من %1 مع سجلها: التغييرات والأخطاء وآخر الردود والاستقصاءات الأخيرة والأعداد عبر الزمن. يفتح Taskwatch الملف دون الوصول إلى نقطة النهاية. لا يحتوي الملف أبدًا على الرمز المميز.</numerusform>
            <numerusform>%Ln مهمة من %1 مع سجلها: التغييرات والأخطاء وآخر الردود والاستقصاءات الأخيرة والأعداد عبر الزمن. يفتح Taskwatch الملف دون الوصول إلى نقطة النهاية. لا يحتوي الملف أبدًا على الرمز المميز.</numerusform>
            <numerusform>%Ln مهمة من %1 مع سجلها: التغييرات والأخطاء وآخر الردود والاستقصاءات الأخيرة والأعداد عبر الزمن. يفتح Taskwatch الملف دون الوصول إلى نقطة النهاية. لا يحتوي الملف أبدًا على الرمز المميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Raw answers from which they cannot be removed safely are left out.</source>
        <translation>تُزال معلومات المستخدم والاستعلام والجزء بعد # من كل عناوين URL. وتُستبعد الردود الخام التي لا يمكن إزالتها منها بأمان.</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>حفظ تسجيل</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveRowsDialog</name>
    <message>
        <source>Tasks of %1, in the order shown. The file never contains the token.</source>
        <translation>مهام %1، بالترتيب المعروض. لا يحتوي الملف أبدًا على الرمز المميز.</translation>
    </message>
    <message>
        <source>User info, query and fragment of all URLs are removed. Anything that looks like a token is always removed.</source>
        <translation>تُزال معلومات المستخدم والاستعلام والجزء بعد # من كل عناوين URL. ويُزال دائمًا كل ما يشبه رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>Save Rows</source>
        <translation>حفظ الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows &amp;that are shown</source>
        <translation>
            <numerusform>لا صفوف &amp;معروضة</numerusform>
            <numerusform>الصف الوحيد ال&amp;معروض</numerusform>
            <numerusform>الصفان ال&amp;معروضان</numerusform>
            <numerusform>كل الصفوف ال&amp;معروضة وعددها %Ln</numerusform>
            <numerusform>كل الصفوف ال&amp;معروضة وعددها %Ln</numerusform>
            <numerusform>كل الصفوف ال&amp;معروضة وعددها %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that are shown.</source>
        <translation>
            <numerusform>لا صفوف معروضة.</numerusform>
            <numerusform>الصف الوحيد المعروض.</numerusform>
            <numerusform>الصفان المعروضان.</numerusform>
            <numerusform>كل الصفوف المعروضة وعددها %Ln.</numerusform>
            <numerusform>كل الصفوف المعروضة وعددها %Ln.</numerusform>
            <numerusform>كل الصفوف المعروضة وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows s&amp;elected</source>
        <translation>
            <numerusform>لا صفوف م&amp;حددة</numerusform>
            <numerusform>الصف الم&amp;حدد فقط</numerusform>
            <numerusform>الصفان الم&amp;حددان فقط</numerusform>
            <numerusform>الصفوف الم&amp;حددة فقط وعددها %Ln</numerusform>
            <numerusform>الصفوف الم&amp;حددة فقط وعددها %Ln</numerusform>
            <numerusform>الصفوف الم&amp;حددة فقط وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to save.</source>
        <translation>لا تُعرض أي صفوف، لذا لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>For spreadsheets: one column for each field of a task, with full times. No cell is read as a formula.</source>
        <translation>لجداول البيانات: عمود لكل حقل من حقول المهمة، مع أوقات كاملة. لا تُقرأ أي خلية كصيغة حسابية.</translation>
    </message>
    <message>
        <source>For programs: every field of a task, named as in the API.</source>
        <translation>للبرامج: كل حقول المهمة، بأسمائها في API.</translation>
    </message>
    <message>
        <source>For people: the columns shown, under a title with the profile and the time of saving.</source>
        <translation>للناس: الأعمدة المعروضة، تحت عنوان فيه ملف التعريف ووقت الحفظ.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SaveViewDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Replaces the view &quot;%1&quot;</source>
        <translation>يستبدل طريقة العرض «%1»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SecretStore</name>
    <message>
        <source>The keyring has not answered yet. It may be asking for its password in another window.</source>
        <translation>لم ترد حلقة المفاتيح بعد. ربما تطلب كلمة سرها في نافذة أخرى.</translation>
    </message>
    <message>
        <source>the keyring does not answer: unlock it (Passwords and Keys, or KWallet Manager) and try again</source>
        <translation>لا ترد حلقة المفاتيح: افتح قفلها («كلمات السر والمفاتيح»، أو «مدير KWallet») وحاول مجددًا</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة ضبط: %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>إعادة الضبط إلى الافتراضي: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsActions</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>إ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Poll&amp;ing Settings…</source>
        <translation>إعدادات الا&amp;ستقصاء…</translation>
    </message>
    <message>
        <source>&amp;History Settings…</source>
        <translation>إعدادات السج&amp;ل…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>الإ&amp;شعارات…</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsDialog</name>
    <message>
        <source>Save the changes before closing?</source>
        <translation>هل تُحفظ التغييرات قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>إذا لم تحفظها فستُفقد.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SettingsPage</name>
    <message>
        <source>Changes apply immediately.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;Use It Here</source>
        <translation>ا&amp;ستخدامه هنا</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>&amp;All to Default</source>
        <translation>ال&amp;كل إلى الافتراضي</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>In the table, a letter that is no shortcut begins a filter.</source>
        <translation>في الجدول، يبدأ الحرف الذي ليس اختصارًا تصفيةً.</translation>
    </message>
    <message>
        <source>Press the new keys for &quot;%1&quot;. Esc leaves them as they are.</source>
        <translation>اضغط المفاتيح الجديدة للإجراء «%1». يتركها Esc كما هي.</translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <comment>keys, reason</comment>
        <translation>لم يُقبل %1. %2</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, action</comment>
        <translation>المفتاح %1 مستخدم للإجراء «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the keys %2 now.</source>
        <translation>للإجراء «%1» الآن المفاتيح %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no keys now.</source>
        <translation>ليس للإجراء «%1» مفاتيح الآن.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change or reset that first.</source>
        <comment>keys, action</comment>
        <translation>المفتاح %1 مستخدم للإجراء «%2». غيّر ذاك أو أعد ضبطه أولًا.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SingleInstance</name>
    <message>
        <source>another Taskwatch (process %1) is running but does not answer: end it and start again</source>
        <translation>يوجد Taskwatch آخر قيد التشغيل (العملية %1) لكنه لا يرد: أنهِه وابدأ من جديد</translation>
    </message>
</context>
<context>
    <name>Taskwatch::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>الف&amp;رز حسب</translation>
    </message>
    <message>
        <source>Order Added</source>
        <translation>ترتيب الإضافة</translation>
    </message>
    <message>
        <source>&amp;Reverse Order</source>
        <translation>&amp;عكس الترتيب</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskActions</name>
    <message>
        <source>Re&amp;fresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Refresh A&amp;ll</source>
        <translation>تحديث ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy I&amp;ds</source>
        <translation>نسخ الم&amp;عرّفات</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>Notify Me When &amp;It Ends</source>
        <translation>أ&amp;شعرني عند انتهائها</translation>
    </message>
    <message>
        <source>Open URL in &amp;Browser</source>
        <translation>فتح URL في المت&amp;صفح</translation>
    </message>
    <message>
        <source>Open in Co&amp;nsole</source>
        <translation>فتح في ل&amp;وحة التحكم</translation>
    </message>
    <message>
        <source>Poll the selected tasks now, or all tasks if none is selected</source>
        <translation>استقصاء المهام المحددة الآن، أو كل المهام إذا لم تُحدَّد أي منها</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Edit ▸ Copy As copies the row.</source>
        <translation>‏%1. الأمر «تحرير ◂ نسخ بصيغة» ينسخ الصف.</translation>
    </message>
    <message>
        <source>%1. %2 copies the row.</source>
        <translation>‏%1. لنسخ الصف: %2.</translation>
    </message>
    <message>
        <source>Copied &quot;%1&quot;</source>
        <translation>نُسخ «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln ids</source>
        <translation>
            <numerusform>لم يُنسخ أي معرّف</numerusform>
            <numerusform>نُسخ معرّف واحد</numerusform>
            <numerusform>نُسخ معرّفان</numerusform>
            <numerusform>نُسخت %Ln معرّفات</numerusform>
            <numerusform>نُسخ %Ln معرّفًا</numerusform>
            <numerusform>نُسخ %Ln معرّف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskGroupModel</name>
    <message>
        <source>Kind of error: %1</source>
        <translation>نوع الخطأ: %1</translation>
    </message>
    <message>
        <source>URL without a host</source>
        <translation>عنوان URL دون مضيف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of error and a host</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kind of error: %1, muted</source>
        <translation>نوع الخطأ: %1، مكتوم</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskHistoryTab</name>
    <message>
        <source>Changes of the task</source>
        <translation>تغييرات المهمة</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TaskWindow</name>
    <message>
        <source>&amp;Close Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>ت&amp;حديث</translation>
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
        <translation>فتح في نافذة &amp;خاصة</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>Show the list a second time, with another filter, order and columns</source>
        <translation>عرض القائمة مرة ثانية، بتصفية وترتيب وأعمدة أخرى</translation>
    </message>
    <message>
        <source>Show the selected tasks side by side</source>
        <translation>عرض المهام المحددة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to open them in windows of their own</source>
        <translation>لفتح المهام في نوافذ خاصة بها، حدِّد منها %1 على الأكثر</translation>
    </message>
    <message>
        <source>At most %1 tasks can have windows of their own. Close some first.</source>
        <translation>الحد الأقصى لنوافذ المهام الخاصة هو %1. أغلق بعضها أولًا.</translation>
    </message>
    <message>
        <source>Select at most %1 tasks to compare them</source>
        <translation>لمقارنة المهام، حدِّد منها %1 على الأكثر</translation>
    </message>
    <message>
        <source>At most %1 comparisons can be open. Close some first.</source>
        <translation>الحد الأقصى للمقارنات المفتوحة هو %1. أغلق بعضها أولًا.</translation>
    </message>
    <message>
        <source>At most %1 other windows can show the list</source>
        <translation>الحد الأقصى للنوافذ الأخرى التي تعرض القائمة هو %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>This task has no history yet</source>
        <translation>ليس لهذه المهمة سجل بعد</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>when, how it is known, what</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>الحدث %1 من %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TokenFinder</name>
    <message>
        <source>the token was stored only until Taskwatch exited: enter it again</source>
        <translation>لم يُخزَّن الرمز المميز إلا حتى خروج Taskwatch: أدخله من جديد</translation>
    </message>
    <message>
        <source>no token is saved for this profile in the keyring: enter the token, or choose a file or an environment variable</source>
        <translation>لا يوجد رمز مميز محفوظ لملف التعريف هذا في حلقة المفاتيح: أدخل الرمز المميز، أو اختر ملفًا أو متغير بيئة</translation>
    </message>
    <message>
        <source>$%1 is not set: set it and start Taskwatch again, or choose another source for the token</source>
        <translation>المتغير ‎$%1 غير معيَّن: عيِّنه وابدأ Taskwatch من جديد، أو اختر مصدرًا آخر للرمز المميز</translation>
    </message>
    <message>
        <source>in $%1: %2</source>
        <translation>في ‎$%1: %2</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ToolBar</name>
    <message>
        <source>Toolba&amp;r</source>
        <translation>شريط الأ&amp;دوات</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Symbols &amp;and Text</source>
        <translation>ال&amp;رموز والنص</translation>
    </message>
    <message>
        <source>&amp;Symbols Only</source>
        <translation>الرم&amp;وز فقط</translation>
    </message>
    <message>
        <source>&amp;Text Only</source>
        <translation>ال&amp;نص فقط</translation>
    </message>
    <message>
        <source>S&amp;how Toolbar</source>
        <translation>إ&amp;ظهار شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrayIcon</name>
    <message>
        <source>&amp;Open Taskwatch</source>
        <translation>&amp;فتح Taskwatch</translation>
    </message>
    <message>
        <source>Show &amp;Failed Tasks</source>
        <translation>عرض المهام الفا&amp;شلة</translation>
    </message>
    <message>
        <source>&amp;Notification Settings…</source>
        <translation>إ&amp;عدادات الإشعارات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Mute Notifications</source>
        <translation>&amp;كتم الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Unmute (Muted until %1)</source>
        <translation>إ&amp;لغاء الكتم (مكتومة حتى %1)</translation>
    </message>
    <message>
        <source>&amp;Pause Polling</source>
        <translation>إيقاف الاستقصاء &amp;مؤقتًا</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendChart</name>
    <message>
        <source>Tasks and failures over time</source>
        <translation>المهام والإخفاقات عبر الزمن</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values appear at %1.</source>
        <translation>لم يُسجَّل شيء بعد. تظهر أولى القيم في %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded during this time. The next values appear at %1.</source>
        <translation>لم يُسجَّل شيء خلال هذه المدة. تظهر القيم التالية في %1.</translation>
    </message>
    <message>
        <source>Click to show only tasks with a failed attempt then</source>
        <translation>انقر لعرض المهام التي فشلت لها محاولة حينها فقط</translation>
    </message>
    <message>
        <source>Click to show only tasks that were %1 then</source>
        <comment>phase</comment>
        <translation>انقر لعرض المهام التي كانت %1 حينها فقط</translation>
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
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>&amp;Over Time</source>
        <translation>عبر ال&amp;زمن</translation>
    </message>
</context>
<context>
    <name>Taskwatch::TrendView</name>
    <message>
        <source>1 h</source>
        <comment>the last hour</comment>
        <translation>1 س</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>the last 6 hours</comment>
        <translation>6 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>the last 24 hours</comment>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>the last 7 days</comment>
        <translation>7 ي</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Failures by Host</source>
        <translation>الإخفاقات حسب المضيف</translation>
    </message>
    <message>
        <source>Divide the failures by the host of the tasks&apos; URL</source>
        <translation>تقسيم الإخفاقات حسب المضيف في URL المهام</translation>
    </message>
    <message>
        <source>Whole Range</source>
        <translation>النطاق الكامل</translation>
    </message>
    <message>
        <source>Show all of the time again (double click, Esc)</source>
        <translation>عرض الزمن كله من جديد (نقر مزدوج، Esc)</translation>
    </message>
</context>
<context>
    <name>Taskwatch::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>جرى التراجع: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <comment>a step, such as: Remove 3 Tasks</comment>
        <translation>أُعيد التنفيذ: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>a task&apos;s id</comment>
        <translation>أُزيلت المهمة %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tasks.</source>
        <translation>
            <numerusform>لم تُزَل أي مهمة.</numerusform>
            <numerusform>أُزيلت مهمة واحدة.</numerusform>
            <numerusform>أُزيلت مهمتان.</numerusform>
            <numerusform>أُزيلت %Ln مهام.</numerusform>
            <numerusform>أُزيلت %Ln مهمة.</numerusform>
            <numerusform>أُزيلت %Ln مهمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Apply, save or manage views: filter, columns and sort order under a name</source>
        <translation>تطبيق طرق العرض أو حفظها أو إدارتها: تصفية وأعمدة وترتيب فرز تحت اسم واحد</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>The window no longer shows the view as it was saved. Save the changes, or apply it again.</source>
        <translation>لم تعد النافذة تعرض طريقة العرض كما حُفظت. احفظ التغييرات، أو طبِّقها من جديد.</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>طريقة العرض: %1، متغيرة</translation>
    </message>
    <message>
        <source>The current view. Click to apply, save or manage views.</source>
        <translation>طريقة العرض الحالية. انقر لتطبيق طرق العرض أو حفظها أو إدارتها.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>طريقة العرض: %1</translation>
    </message>
</context>
<context>
    <name>Taskwatch::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;طرق العرض</translation>
    </message>
    <message>
        <source>Save &amp;Changes</source>
        <translation>حفظ الت&amp;غييرات</translation>
    </message>
    <message>
        <source>&amp;Save View As…</source>
        <translation>&amp;حفظ طريقة العرض باسم…</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>إ&amp;دارة طرق العرض…</translation>
    </message>
    <message>
        <source>Save Changes of View</source>
        <translation>حفظ تغييرات طريقة العرض</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>لا طرق عرض محفوظة</translation>
    </message>
    <message>
        <source>Save &amp;Changes to &quot;%1&quot;</source>
        <translation>حفظ الت&amp;غييرات في «%1»</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WallMode</name>
    <message>
        <source>&amp;Wall Mode</source>
        <translation>وضع العر&amp;ض الجداري</translation>
    </message>
    <message>
        <source>Leave Wall Mode</source>
        <translation>مغادرة وضع العرض الجداري</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowHelp</name>
    <message>
        <source>About Taskwatch</source>
        <translation>حول Taskwatch</translation>
    </message>
    <message>
        <source>Taskwatch %1
Monitors tasks in HTTP task queues. It only reads.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>‏Taskwatch %1
يراقب المهام في طوابير المهام عبر HTTP. وهو يقرأ فقط.

برنامج حر بموجب رخصة غنو العمومية، الإصدار 3 أو ما بعده.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowPanes</name>
    <message>
        <source>Esc or F11 leaves wall mode</source>
        <translation>لمغادرة وضع العرض الجداري: Esc أو F11</translation>
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
        <translation>الحروف للكتابة. أضف Ctrl أو Alt، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>This key moves in the window. Add Ctrl or Alt, or use a function key.</source>
        <translation>هذا المفتاح ينقل التركيز في النافذة. أضف Ctrl أو Alt، أو استخدم مفتاح وظيفة.</translation>
    </message>
</context>
<context>
    <name>Taskwatch::WindowZoom</name>
    <message>
        <source>&amp;Zoom In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>الك&amp;ثافة</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>م&amp;ريح</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>م&amp;دمج</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>مستحقة الآن</translation>
    </message>
</context>
<context>
    <name>TimelineHints</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>events</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here:</source>
        <translation>هنا أيضًا:</translation>
    </message>
    <message>
        <source>Next attempt (nextProcessAt): %1</source>
        <translation>المحاولة التالية (nextProcessAt): %1</translation>
    </message>
    <message>
        <source>Deadline, passed</source>
        <translation>الموعد النهائي، انقضى</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>This time is by the endpoint&apos;s clock. The mark is placed by this computer&apos;s clock.</source>
        <translation>هذا الوقت وفق ساعة نقطة النهاية. وُضعت العلامة وفق ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Told by the server; no poll observed it. Since:</source>
        <translation>أخبر به الخادم؛ لم يرصده أي استقصاء. منذ:</translation>
    </message>
    <message>
        <source>Since, as told by the server:</source>
        <translation>منذ، كما أخبر الخادم:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>منذ:</translation>
    </message>
    <message>
        <source>%1 for %2 so far</source>
        <comment>state, length of time</comment>
        <translation>‏%1 لمدة %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, length of time</comment>
        <translation>‏%1 لمدة %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>The state changed between two polls, %1 apart.</source>
        <translation>تغيرت الحالة بين استقصاءين يفصل بينهما %1.</translation>
    </message>
    <message>
        <source>Second poll:</source>
        <translation>الاستقصاء الثاني:</translation>
    </message>
    <message>
        <source>Break: %1 without a change, drawn short.</source>
        <translation>فاصل: %1 دون تغيير، رُسم قصيرًا.</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms, the wheel scrolls, dragging moves. Keys: + and − zoom, 0 fits all, ← and → move between events.</source>
        <translation>‏Ctrl مع العجلة للتكبير والتصغير، والعجلة للتمرير، والسحب للتحريك. المفاتيح: + و− للتكبير والتصغير، و0 لملاءمة الكل، و← و→ للتنقل بين الأحداث.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>no change for %1</source>
        <comment>a length of time, drawn short</comment>
        <translation>لا تغيير لمدة %1</translation>
    </message>
    <message>
        <source>no polling for %1</source>
        <translation>لا استقصاء لمدة %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt; a countdown, or how long it is overdue</comment>
        <translation>التالية %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>التالية %1</translation>
    </message>
    <message>
        <source>deadline passed %1</source>
        <translation>انقضى الموعد النهائي %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>الموعد النهائي %1</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>a profile cannot read its token from standard input: choose a file</source>
        <translation>لا يمكن أن يقرأ ملف تعريف رمزه المميز من الإدخال القياسي: اختر ملفًا</translation>
    </message>
    <message>
        <source>%1 is not a regular file: choose one whose first line is the token</source>
        <translation>ليس %1 ملفًا عاديًا: اختر ملفًا يكون سطره الأول هو الرمز المميز</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read: %2; check that it exists and that you can read it</source>
        <translation>تتعذر قراءة ملف الرمز المميز %1: %2؛ تحقق من وجوده ومن أنك تستطيع قراءته</translation>
    </message>
    <message>
        <source>in the token file %1: %2</source>
        <translation>في ملف الرمز المميز %1: %2</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file %1. Use chmod 600 to prevent that.</source>
        <translation>يستطيع مستخدمو هذا الجهاز الآخرون قراءة ملف الرمز المميز %1. استخدم ‎chmod 600‎ لمنع ذلك.</translation>
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
        <translation>لا مهام</translation>
    </message>
</context>
<context>
    <name>TrendPainter</name>
    <message>
        <source>Failures per minute</source>
        <translation>الإخفاقات في الدقيقة</translation>
    </message>
    <message>
        <source>others</source>
        <comment>failures at other hosts</comment>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1 (%2 a minute)</source>
        <translation>‏%1 (%2 في الدقيقة)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>لم يكن البرنامج قيد التشغيل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>the window was hidden</source>
        <translation>كانت النافذة مخفية</translation>
    </message>
    <message>
        <source>the endpoint was unreachable</source>
        <translation>تعذر الوصول إلى نقطة النهاية</translation>
    </message>
    <message>
        <source>nothing was watched</source>
        <translation>لم يُراقَب شيء</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>كان الحاسوب في وضع السكون</translation>
    </message>
    <message>
        <source>no polling: %1</source>
        <translation>لا استقصاء: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, phase</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>لا مهام</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, number of failures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>failures at other hosts</comment>
        <translation>أخرى: %1</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>لا مضيف</translation>
    </message>
    <message>
        <source>no failed attempts</source>
        <translation>لا محاولات فاشلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>لا محاولات فاشلة</numerusform>
            <numerusform>محاولة فاشلة واحدة</numerusform>
            <numerusform>محاولتان فاشلتان</numerusform>
            <numerusform>%Ln محاولات فاشلة</numerusform>
            <numerusform>%Ln محاولة فاشلة</numerusform>
            <numerusform>%Ln محاولة فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed attempts at %1</source>
        <translation>المحاولات الفاشلة في %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>phase, time</comment>
        <translation>‏%1 في %2</translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message>
        <source>The endpoint knows none of these tasks. Check the region and the API version.</source>
        <translation>لا تعرف نقطة النهاية أيًا من هذه المهام. تحقق من المنطقة ومن إصدار API.</translation>
    </message>
    <message>
        <source>Polling continues.</source>
        <translation>يستمر الاستقصاء.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint no longer finds %Ln tasks that it found before. It is probably another server, or its data is lost. These tasks do not count as gone.</source>
        <translation>
            <numerusform>لا مهام مفقودة لدى نقطة النهاية.</numerusform>
            <numerusform>مهمة واحدة لم تعد نقطة النهاية تعثر عليها بعد أن كانت قد عثرت عليها. الأرجح أن هذا خادم آخر، أو أن بياناته فُقدت. لا تُعد هذه المهمة مختفية.</numerusform>
            <numerusform>مهمتان لم تعد نقطة النهاية تعثر عليهما بعد أن كانت قد عثرت عليهما. الأرجح أن هذا خادم آخر، أو أن بياناته فُقدت. لا تُعد هاتان المهمتان مختفيتين.</numerusform>
            <numerusform>%Ln مهام لم تعد نقطة النهاية تعثر عليها بعد أن كانت قد عثرت عليها. الأرجح أن هذا خادم آخر، أو أن بياناته فُقدت. لا تُعد هذه المهام مختفية.</numerusform>
            <numerusform>%Ln مهمة لم تعد نقطة النهاية تعثر عليها بعد أن كانت قد عثرت عليها. الأرجح أن هذا خادم آخر، أو أن بياناته فُقدت. لا تُعد هذه المهام مختفية.</numerusform>
            <numerusform>%Ln مهمة لم تعد نقطة النهاية تعثر عليها بعد أن كانت قد عثرت عليها. الأرجح أن هذا خادم آخر، أو أن بياناته فُقدت. لا تُعد هذه المهام مختفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taskwatch tries again automatically.</source>
        <translation>يحاول Taskwatch مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The server requested a longer wait. Polling resumes at %1, in %2.</source>
        <translation>طلب الخادم انتظارًا أطول. يُستأنف الاستقصاء في %1، بعد %2.</translation>
    </message>
    <message>
        <source>Polling resumes at %1, in %2, at half the rate.</source>
        <translation>يُستأنف الاستقصاء في %1، بعد %2، بنصف المعدّل.</translation>
    </message>
    <message>
        <source>Polling stopped. Refresh (F5) tries again.</source>
        <translation>توقف الاستقصاء. التحديث (F5) يحاول مجددًا.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>تُعاد المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>تُعاد المحاولة الآن.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Write {taskId} where the id belongs in the address.</source>
        <translation>اكتب {taskId} في موضع المعرّف من العنوان.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http:// and has a host and no user.</source>
        <translation>أدخل عنوانًا يبدأ بـ ‎https://‎ أو ‎http://‎ وفيه مضيف وليس فيه مستخدم.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Times</source>
        <translation>الأ&amp;وقات</translation>
    </message>
    <message>
        <source>&amp;Next Form</source>
        <translation>التنسيق ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>no Taskwatch is running, so there is nothing to pause</source>
        <translation>لا يوجد Taskwatch قيد التشغيل، فلا شيء لإيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>%1
See taskwatch --help.</source>
        <translation>‏%1
انظر taskwatch ‎--help.</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>جزء منه مفقود</translation>
    </message>
    <message>
        <source>could not write the output: %1</source>
        <translation>تعذّرت كتابة المخرجات: %1</translation>
    </message>
</context>
<context>
    <name>printUnsaved</name>
    <message>
        <source>a settings file was not valid; a copy of it was saved as %1 before it was changed</source>
        <translation>لم يكن أحد ملفات الإعدادات صالحًا؛ حُفظت نسخة منه باسم %1 قبل تغييره</translation>
    </message>
</context>
</TS>
