<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>AddresseeLevel</name>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>National</source>
        <translation>وطني</translation>
    </message>
    <message>
        <source>Regional (Euro-Mediterranean)</source>
        <translation>إقليمي (أورومتوسطي)</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>{answer} (chosen)</source>
        <translation>{answer} (المختار)</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>أول دخول</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>آخر خروج</translation>
    </message>
    <message>
        <source>Minutes present</source>
        <translation>دقائق الحضور</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>طريقة التسجيل</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل في الموقع</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>قائمة الحضور</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجّلون</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Signature, morning</source>
        <translation>التوقيع صباحاً</translation>
    </message>
    <message>
        <source>Signature, afternoon</source>
        <translation>التوقيع بعد الظهر</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>المدينة، البلد</translation>
    </message>
    <message>
        <source>Certified correct</source>
        <translation>مصدَّق على صحته</translation>
    </message>
    <message>
        <source>Name, function, date and signature</source>
        <translation>الاسم والوظيفة والتاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>حتى {day}، {time}</translation>
    </message>
    <message>
        <source>Registered: {registered} · Present: {present} · Women: {women} · Men: {men}</source>
        <translation>المسجّلون: {registered} · الحاضرون: {present} · النساء: {women} · الرجال: {men}</translation>
    </message>
    <message>
        <source>Other or not stated: {number}</source>
        <translation>غير ذلك أو غير مذكور: {number}</translation>
    </message>
    <message>
        <source>These data serve as proof of attendance for the donor and for the event report; they are kept as required by the grant agreement and for no other purpose.</source>
        <translation>تُثبت هذه البيانات الحضور لدى الجهة المانحة وتُستخدم لتقرير الفعالية؛ وتُحفظ وفق ما يقتضيه الاتفاق ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Funded by the European Union</source>
        <translation>بتمويل من الاتحاد الأوروبي</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Discussion notes</source>
        <translation>ملاحظات النقاش</translation>
    </message>
    <message>
        <source>Parts of the note</source>
        <translation>أجزاء المذكرة</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>نسخ المذكرة</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>عمليات المرور</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>التحديات والفرص</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>حالات المدن</translation>
    </message>
    <message>
        <source>Field visits</source>
        <translation>الزيارات الميدانية</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Offers of help</source>
        <translation>عروض المساعدة</translation>
    </message>
    <message>
        <source>Evaluation answers</source>
        <translation>إجابات التقييم</translation>
    </message>
    <message>
        <source>when the library was opened</source>
        <translation>عند فتح المكتبة</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>end of the event</source>
        <translation>نهاية الفعالية</translation>
    </message>
    <message>
        <source>when the program was closed</source>
        <translation>عند إغلاق البرنامج</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>before a list was imported</source>
        <translation>قبل استيراد قائمة</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>قبل تحديث البرنامج</translation>
    </message>
    <message>
        <source>when another program replaced the library</source>
        <translation>عند استبدال المكتبة ببرنامج آخر</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Texts being typed</source>
        <translation>نصوص قيد الكتابة</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} غ.ب</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>copied</source>
        <translation>نُسخت</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recomm.</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>without pictures and drafts</source>
        <translation>بدون صور ولا مسودات</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>No photo</source>
        <translation>بدون صور</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Group {group}</source>
        <translation>المجموعة {group}</translation>
    </message>
    <message>
        <source>QR code of this badge, for the welcome desk</source>
        <translation>رمز QR لهذه الشارة، لمكتب الاستقبال</translation>
    </message>
    <message>
        <source>Back of the badge: agenda of the event</source>
        <translation>ظهر الشارة: جدول أعمال الفعالية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>BadgeBack</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda and Wi-Fi</source>
        <translation>جدول الأعمال وشبكة Wi-Fi</translation>
    </message>
</context>
<context>
    <name>BadgeChoice</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>لا شارات</numerusform>
            <numerusform>شارة واحدة</numerusform>
            <numerusform>شارتان</numerusform>
            <numerusform>%n شارات</numerusform>
            <numerusform>%n شارة</numerusform>
            <numerusform>%n شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never printed</source>
        <translation>
            <numerusform>كلها مطبوعة</numerusform>
            <numerusform>واحدة لم تُطبع</numerusform>
            <numerusform>اثنتان لم تُطبعا</numerusform>
            <numerusform>%n لم تُطبع</numerusform>
            <numerusform>%n لم تُطبع</numerusform>
            <numerusform>%n لم تُطبع</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شارات مختارة</numerusform>
            <numerusform>شارة مختارة</numerusform>
            <numerusform>شارتان مختارتان</numerusform>
            <numerusform>%n شارات مختارة</numerusform>
            <numerusform>%n شارة مختارة</numerusform>
            <numerusform>%n شارة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges to produce</source>
        <translation>الشارات المطلوبة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>BadgeColour</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Deep blue</source>
        <translation>أزرق داكن</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <translation>قرميدي</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>أصفر ترابي</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>رمادي أردوازي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>رملي</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>نعناعي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>BadgeEditor</name>
    <message>
        <source>On the badge</source>
        <translation>على الشارة</translation>
    </message>
    <message>
        <source>Name in Latin and Arabic script</source>
        <translation>الاسم بالحروف اللاتينية والعربية</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Colour of the role</source>
        <translation>لون الدور</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>مجموعة العمل</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>عنوان الفعالية</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>الشعارات</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>“No photo” mark</source>
        <translation>علامة «بدون صور»</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>حجم الاسم</translation>
    </message>
    <message>
        <source>Long names shrink automatically; they are never cut off.</source>
        <translation>تصغر الأسماء الطويلة تلقائياً، ولا تُقطع أبداً.</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>حجم الرمز</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi network</source>
        <translation>اسم شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi network</source>
        <translation>كلمة مرور شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Printed on each badge in words and as a code. Leave empty for an open network.</source>
        <translation>تُطبع على كل شارة نصاً ورمزاً. إن تُركت فارغة فالشبكة مفتوحة.</translation>
    </message>
    <message>
        <source>Colours of the roles</source>
        <translation>ألوان الأدوار</translation>
    </message>
    <message>
        <source>Drop a logo here, or Ctrl V</source>
        <translation>أفلِت شعاراً هنا، أو Ctrl V</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>The European Union emblem is added automatically where it is a donor.</source>
        <translation>يُضاف شعار الاتحاد الأوروبي تلقائياً حين يكون من المانحين.</translation>
    </message>
    <message>
        <source>A label has no back.</source>
        <translation>لا ظهر للملصق.</translation>
    </message>
    <message>
        <source>Cut into four, then fold along the dashed line: the back ends up behind.</source>
        <translation>قُصّ الورقة أربعة أجزاء، ثم اطوِ عند الخط المتقطع فيأتي الظهر خلفاً.</translation>
    </message>
    <message>
        <source>Printed on both sides, flipped on the short edge.</source>
        <translation>تُطبع على الوجهين، مع القلب على الحافة القصيرة.</translation>
    </message>
</context>
<context>
    <name>BadgeLayout</name>
    <message>
        <source>A4, four a page</source>
        <translation>A4، أربع في الصفحة</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>Label 62 mm</source>
        <translation>ملصق 62 مم</translation>
    </message>
</context>
<context>
    <name>BadgeOrder</name>
    <message>
        <source>By group, then by name</source>
        <translation>حسب المجموعة ثم الاسم</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By city, then by name</source>
        <translation>حسب المدينة ثم الاسم</translation>
    </message>
    <message>
        <source>By organisation, then by name</source>
        <translation>حسب المنظمة ثم الاسم</translation>
    </message>
    <message>
        <source>In list order</source>
        <translation>حسب ترتيب التسجيل في القائمة</translation>
    </message>
</context>
<context>
    <name>BadgePages</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>الصفحة كما ستُطبع</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>BadgesPanel</name>
    <message>
        <source>Layout</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Show the panel</source>
        <translation>إظهار اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>إخفاء اللوحة الجانبية</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>No card matches this filter.</source>
        <translation>لا بطاقة توافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Similar to {label} ({percent}%)</source>
        <translation>تشبه {label} ({percent}%)</translation>
    </message>
    <message>
        <source>The cards are merged.</source>
        <translation>دُمجت البطاقتان.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Consent: {use}</source>
        <translation>الموافقة: {use}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>مجموعة العمل</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما يُعدَّل</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Badges for those checked</source>
        <translation>شارات المحدَّدين</translation>
    </message>
    <message>
        <source>Remove those checked</source>
        <translation>حذف المحدَّدين</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>لا أحد محدَّد</numerusform>
            <numerusform>محدَّد واحد</numerusform>
            <numerusform>محدَّدان</numerusform>
            <numerusform>%n محدَّدين</numerusform>
            <numerusform>%n محدَّداً</numerusform>
            <numerusform>%n محدَّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusList</name>
    <message>
        <source>Bus list</source>
        <translation>قائمة الحافلة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation, city</source>
        <translation>المنظمة، المدينة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>الذهاب</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Departure {time}</source>
        <translation>الانطلاق {time}</translation>
    </message>
    <message>
        <source>Expected: {count}</source>
        <translation>المتوقَّع حضورهم: {count}</translation>
    </message>
    <message>
        <source>On board: {count} of {expected}</source>
        <translation>على متن الحافلة: {count} من {expected}</translation>
    </message>
    <message>
        <source>Not on the list: {count}</source>
        <translation>خارج القائمة: {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>The telephone numbers are for this visit only; destroy this list once everybody is back.</source>
        <translation>تُستعمل أرقام الهاتف لهذه الزيارة وحدها؛ أتلفوا هذه القائمة بعد عودة الجميع.</translation>
    </message>
</context>
<context>
    <name>BusListExport</name>
    <message>
        <source>Choose a visit first: each bus has its own list.</source>
        <translation>اختر زيارة أولاً: لكل حافلة قائمتها.</translation>
    </message>
    <message>
        <source>bus-list</source>
        <translation>قائمة-الحافلة</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Scanner, name or code…</source>
        <translation>قارئ أو اسم أو رمز…</translation>
    </message>
    <message>
        <source>Scanner, name or code</source>
        <translation>قارئ أو اسم أو رمز</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>من عُثر عليهم</translation>
    </message>
    <message>
        <source>Start the camera</source>
        <translation>تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>اختبار القارئ</translation>
    </message>
    <message>
        <source>Keep typing: a name, a city, an organisation.</source>
        <translation>تابع الكتابة: اسم أو مدينة أو منظمة.</translation>
    </message>
    <message>
        <source>Press Enter to use these digits as a badge code.</source>
        <translation>اضغط Enter لاستعمال هذه الأرقام رمزاً لشارة.</translation>
    </message>
    <message>
        <source>Nobody on the list has this name. Try fewer letters, or the city.</source>
        <translation>لا أحد بهذا الاسم في القائمة. جرّب حروفاً أقل أو اسم المدينة.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل في الموقع</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>الكاميرا قيد التشغيل…</translation>
    </message>
    <message>
        <source>No camera was found. The scanner and the search still work.</source>
        <translation>لم يُعثر على كاميرا. القارئ والبحث متاحان.</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it there, then press F8; the scanner and the search still work.</source>
        <translation>يستخدم برنامج آخر الكاميرا. أغلقها هناك ثم اضغط F8؛ القارئ والبحث متاحان.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it back in, then press F8; the scanner and the search still work.</source>
        <translation>فُصلت الكاميرا. أعد وصلها ثم اضغط F8؛ القارئ والبحث متاحان.</translation>
    </message>
    <message>
        <source>This computer lacks a component that the camera needs (libpulse0). The scanner and the search still work.</source>
        <translation>ينقص هذا الحاسوب ما تحتاجه الكاميرا (⁦libpulse0⁩). القارئ والبحث متاحان.</translation>
    </message>
    <message>
        <source>The camera is off. The scanner and the search work without it.</source>
        <translation>الكاميرا متوقفة. القارئ والبحث يعملان من دونها.</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Challenges it addresses</source>
        <translation>التحديات التي تستجيب لها</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>يقدّمها</translation>
    </message>
    <message>
        <source>Status of the sheet</source>
        <translation>حالة البطاقة</translation>
    </message>
    <message>
        <source>Status of the solution</source>
        <translation>حالة الحل</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>أهداف الاتفاق العالمي</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>غايات أهداف التنمية المستدامة</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) missing</source>
        <translation>
            <numerusform>لا حقل ناقص</numerusform>
            <numerusform>حقل مطلوب ناقص</numerusform>
            <numerusform>حقلان مطلوبان ناقصان</numerusform>
            <numerusform>%n حقول مطلوبة ناقصة</numerusform>
            <numerusform>%n حقلاً مطلوباً ناقصاً</numerusform>
            <numerusform>%n حقل مطلوب ناقص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Announced</source>
        <translation>معلَن</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>مصادَق عليه</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Not specified</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرَّر</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>شهادة حضور</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>تشهد هذه الوثيقة بحضور</translation>
    </message>
    <message>
        <source>attended the peer-learning event</source>
        <translation>في فعالية التعلّم بين النظراء</translation>
    </message>
    <message>
        <source>Total attended</source>
        <translation>مجموع الحضور</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Name, function and signature</source>
        <translation>الاسم والصفة والتوقيع</translation>
    </message>
    <message>
        <source>Hours as recorded at check-in and check-out.</source>
        <translation>الساعات كما سُجّلت عند الدخول والخروج.</translation>
    </message>
    <message>
        <source>Co-funding: {donors}</source>
        <translation>تمويل مشترك: {donors}</translation>
    </message>
    <message>
        <source>Funded by the European Union</source>
        <translation>بتمويل من الاتحاد الأوروبي</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>The certificate as it will be issued</source>
        <translation>الشهادة التي ستُحرَّر</translation>
    </message>
</context>
<context>
    <name>ChallengeCards</name>
    <message>
        <source>Unclustered</source>
        <translation>غير مصنَّف</translation>
    </message>
    <message>
        <source>Remove the cluster “{name}”</source>
        <translation>حذف المحور «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتاً</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>تحدٍّ</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>ChallengeKind</name>
    <message>
        <source>Challenge</source>
        <translation>تحدٍّ</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
</context>
<context>
    <name>ChallengePanel</name>
    <message>
        <source>Statement</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Cities that share it</source>
        <translation>المدن التي تتشاركه</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Level where it can be solved</source>
        <translation>المستوى الذي يمكن حلّه فيه</translation>
    </message>
    <message>
        <source>Raised by group</source>
        <translation>طرحته المجموعة</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>إرجاء</translation>
    </message>
</context>
<context>
    <name>ChallengeState</name>
    <message>
        <source>Noted</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مُستبقى</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مُرجأ</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمج</translation>
    </message>
</context>
<context>
    <name>ChallengesScreen</name>
    <message>
        <source>Common challenges and opportunities</source>
        <translation>التحديات والفرص المشتركة</translation>
    </message>
    <message>
        <source>What holds us back, and what we can build on</source>
        <translation>ما يعيقنا وما يمكننا البناء عليه</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>حُذفت البطاقة.</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>محور جديد</translation>
    </message>
    <message>
        <source>Remove the card’s cluster</source>
        <translation>حذف محور البطاقة</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>إضافة صوت</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>دمج مع بطاقة أخرى…</translation>
    </message>
    <message>
        <source>Enter a card</source>
        <translation>كتابة بطاقة</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>تحدٍّ جديد</translation>
    </message>
    <message>
        <source>What holds us back? @city #theme, + for an opportunity</source>
        <translation>ما الذي يعيقنا؟ ⁨@مدينة⁩ ⁨#موضوع⁩، ⁦+⁩ لفرصة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>+ for an opportunity</source>
        <translation>⁦+⁩ لفرصة</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>أفلت هنا</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>حسب المدينة</translation>
    </message>
    <message>
        <source>Unclustered</source>
        <translation>غير مصنَّف</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>الفرص</translation>
    </message>
    <message>
        <source>Choose a card to see its details.</source>
        <translation>اختر بطاقة لترى تفاصيلها.</translation>
    </message>
    <message>
        <source>The cluster was removed.</source>
        <translation>حُذف المحور.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>A day with content is never removed without asking.</source>
        <translation>لا يُحذف يوم فيه محتوى من دون سؤال.</translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>First choose what happens to {day}.</source>
        <translation>حدّد أولاً مصير {day}.</translation>
    </message>
    <message>
        <source>The dates change</source>
        <translation>تتغيّر التواريخ</translation>
    </message>
    <message>
        <source>Keep {dates}</source>
        <translation>إبقاء {dates}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move along, at the same time</source>
        <translation>
            <numerusform>لا تنتقل أي جلسة</numerusform>
            <numerusform>تنتقل جلسة واحدة في الساعة نفسها</numerusform>
            <numerusform>تنتقل جلستان في الساعة نفسها</numerusform>
            <numerusform>تنتقل %n جلسات في الساعة نفسها</numerusform>
            <numerusform>تنتقل %n جلسة في الساعة نفسها</numerusform>
            <numerusform>تنتقل %n جلسة في الساعة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>with groups, questions, rooms and links</source>
        <translation>مع المجموعات والأسئلة والقاعات والروابط</translation>
    </message>
    <message>
        <source>The visit moves to {day}</source>
        <translation>تنتقل الزيارة إلى {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) keep their title</source>
        <translation>
            <numerusform>لا يوم له عنوان</numerusform>
            <numerusform>يحتفظ يوم واحد بعنوانه</numerusform>
            <numerusform>يحتفظ يومان بعنوانيهما</numerusform>
            <numerusform>تحتفظ %n أيام بعناوينها</numerusform>
            <numerusform>يحتفظ %n يوماً بعناوينها</numerusform>
            <numerusform>يحتفظ %n يوم بعناوينها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded entry(ies) move with their day</source>
        <translation>
            <numerusform>لا ينتقل أي تسجيل دخول</numerusform>
            <numerusform>ينتقل تسجيل دخول واحد مع يومه</numerusform>
            <numerusform>ينتقل تسجيلا دخول مع يومهما</numerusform>
            <numerusform>تنتقل %n تسجيلات دخول مع أيامها</numerusform>
            <numerusform>ينتقل %n تسجيل دخول مع أيامها</numerusform>
            <numerusform>ينتقل %n تسجيل دخول مع أيامها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are added</source>
        <translation>
            <numerusform>لا يُضاف أي يوم</numerusform>
            <numerusform>يُضاف يوم واحد</numerusform>
            <numerusform>يُضاف يومان</numerusform>
            <numerusform>تُضاف %n أيام</numerusform>
            <numerusform>يُضاف %n يوماً</numerusform>
            <numerusform>يُضاف %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>the other days stay as they are</source>
        <translation>تبقى الأيام الأخرى كما هي</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list may still have the old dates</source>
        <translation>
            <numerusform>لا أحد في القائمة لديه التواريخ السابقة</numerusform>
            <numerusform>قد تكون لدى شخص واحد في القائمة التواريخ السابقة</numerusform>
            <numerusform>قد تكون لدى شخصين في القائمة التواريخ السابقة</numerusform>
            <numerusform>قد تكون لدى %n أشخاص في القائمة التواريخ السابقة</numerusform>
            <numerusform>قد تكون لدى %n شخصاً في القائمة التواريخ السابقة</numerusform>
            <numerusform>قد تكون لدى %n شخص في القائمة التواريخ السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>tell them the new ones</source>
        <translation>أبلغوهم بالتواريخ الجديدة</translation>
    </message>
    <message>
        <source>The reference document was shared before this change</source>
        <translation>أُرسلت الوثيقة المرجعية قبل هذا التغيير</translation>
    </message>
    <message>
        <source>check whether it says the old dates</source>
        <translation>تحققوا مما إذا كانت تذكر التواريخ السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n printed badge(s) may still show the old dates</source>
        <translation>
            <numerusform>لا شارات مطبوعة بالتواريخ السابقة</numerusform>
            <numerusform>شارة مطبوعة واحدة قد تحمل التواريخ السابقة</numerusform>
            <numerusform>شارتان مطبوعتان قد تحملان التواريخ السابقة</numerusform>
            <numerusform>%n شارات مطبوعة قد تحمل التواريخ السابقة</numerusform>
            <numerusform>%n شارة مطبوعة قد تحمل التواريخ السابقة</numerusform>
            <numerusform>%n شارة مطبوعة قد تحمل التواريخ السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>reprint them if the agenda is on the back</source>
        <translation>أعد طباعتها إذا كان جدول الأعمال على ظهرها</translation>
    </message>
    <message numerus="yes">
        <source>%n saved version(s) of the note still mention {day}</source>
        <translation>
            <numerusform>لا نسخ محفوظة من المذكرة تذكر {day}</numerusform>
            <numerusform>نسخة محفوظة واحدة من المذكرة ما زالت تذكر {day}</numerusform>
            <numerusform>نسختان محفوظتان من المذكرة ما زالتا تذكران {day}</numerusform>
            <numerusform>%n نسخ محفوظة من المذكرة ما زالت تذكر {day}</numerusform>
            <numerusform>%n نسخة محفوظة من المذكرة ما زالت تذكر {day}</numerusform>
            <numerusform>%n نسخة محفوظة من المذكرة ما زالت تذكر {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is removed: its content</source>
        <translation>يُلغى {day}: محتواه</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded entry(ies)</source>
        <translation>
            <numerusform>لا تسجيلات دخول</numerusform>
            <numerusform>تسجيل دخول واحد</numerusform>
            <numerusform>تسجيلا دخول</numerusform>
            <numerusform>%n تسجيلات دخول</numerusform>
            <numerusform>%n تسجيل دخول</numerusform>
            <numerusform>%n تسجيل دخول</numerusform>
        </translation>
    </message>
    <message>
        <source>goes to {day}</source>
        <translation>ينتقل إلى {day}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>يُزال</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>{name}, {field}: “{here}” is kept, the list says “{listed}”</source>
        <translation>{name}، {field}: يُحتفظ بـ«{here}»، وفي القائمة «{listed}»</translation>
    </message>
    <message>
        <source>{name}, {field}: “{listed}” from the list replaces “{here}”</source>
        <translation>{name}، {field}: يُعتمد «{listed}» من القائمة بدل «{here}»</translation>
    </message>
</context>
<context>
    <name>CheckInMethod</name>
    <message>
        <source>Camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Welcome desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Every scan is recorded at once, with or without a network</source>
        <translation>تُسجَّل كل قراءة فوراً، حتى بلا شبكة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>طُبعت الشارة</translation>
    </message>
    <message>
        <source>A new day has begun: entries now count for it.</source>
        <translation>يوم جديد: يُحتسب الدخول له من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Group {code}</source>
        <translation>المجموعة {code}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>No open questions: every row is clear.</source>
        <translation>لا سؤال معلّق: كل صف واضح.</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>{tokens}: nothing by that name here</source>
        <translation>{tokens}: لا شيء بهذا الاسم هنا</translation>
    </message>
</context>
<context>
    <name>CityAsking</name>
    <message>
        <source>In which country is {city}?</source>
        <translation>في أي بلد تقع {city}؟</translation>
    </message>
    <message>
        <source>What is the time zone of {city}?</source>
        <translation>ما المنطقة الزمنية لمدينة {city}؟</translation>
    </message>
</context>
<context>
    <name>CityCard</name>
    <message>
        <source>Its location has not been entered yet.</source>
        <translation>لم يُحدَّد موقعها بعد.</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>الاسم ({language})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>عدد السكان</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>CityCasesScreen</name>
    <message>
        <source>City cases</source>
        <translation>حالات المدن</translation>
    </message>
    <message>
        <source>Local solutions that cities present</source>
        <translation>حلول محلية تعرضها المدن</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Presented, next case</source>
        <translation>عُرضت، الحالة التالية</translation>
    </message>
    <message>
        <source>Note what peers say</source>
        <translation>تدوين ما يقوله النظراء</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>Presented, next</source>
        <translation>عُرضت، التالي</translation>
    </message>
    <message>
        <source>No case yet. Add the first one, or ask a city for its sheet.</source>
        <translation>لا حالة بعد. أضف الأولى أو اطلب من مدينة بطاقتها.</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>ترتيب العرض</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>Incomplete sheets</source>
        <translation>بطاقات ناقصة</translation>
    </message>
    <message>
        <source>city to be specified</source>
        <translation>مدينة تُحدَّد لاحقاً</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation>حُذفت الحالة.</translation>
    </message>
</context>
<context>
    <name>CityLine</name>
    <message>
        <source>{count} inh.</source>
        <translation>{count} نسمة</translation>
    </message>
    <message>
        <source>“{city}” is another city: choose its country</source>
        <translation>«{city}» مدينة أخرى: حدّدوا بلدها</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>⁦+5⁩ د</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>No further session</source>
        <translation>لا جلسة تالية</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>Selected session</source>
        <translation>الجلسة المختارة</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>الوقت المنقضي</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What the columns contain</source>
        <translation>محتوى الأعمدة</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>No display here: the demonstration runs without a window and its files go to {folder}.</source>
        <translation>لا شاشة هنا: يُعرض المثال من دون نافذة وتُحفظ ملفاته في {folder}.</translation>
    </message>
    <message>
        <source>Import: {added} from {rows}</source>
        <translation>الاستيراد: {added} من {rows}</translation>
    </message>
    <message>
        <source>Badges: {badges} on {pages}</source>
        <translation>الشارات: {badges} في {pages}</translation>
    </message>
    <message>
        <source>Check-in: {read}, {present}</source>
        <translation>تسجيل الوصول: {read}، {present}</translation>
    </message>
    <message>
        <source>Steps: {challenges}, {cases}, {visits}, {recommendations}</source>
        <translation>المراحل: {challenges}، {cases}، {visits}، {recommendations}</translation>
    </message>
    <message>
        <source>Attendance: {present} of {participants}</source>
        <translation>الحضور: {present} من {participants}</translation>
    </message>
    <message>
        <source>Note: {pages}, {percent}% complete</source>
        <translation>المذكرة: {pages}، مكتملة بنسبة {percent}%</translation>
    </message>
    <message>
        <source>Note as a Word file</source>
        <translation>المذكرة بصيغة Word</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>لا إضافات</numerusform>
            <numerusform>شخص واحد مضاف</numerusform>
            <numerusform>شخصان مضافان</numerusform>
            <numerusform>%n أشخاص مضافين</numerusform>
            <numerusform>%n شخصاً مضافاً</numerusform>
            <numerusform>%n شخص مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>لا شارات</numerusform>
            <numerusform>شارة واحدة</numerusform>
            <numerusform>شارتان</numerusform>
            <numerusform>%n شارات</numerusform>
            <numerusform>%n شارة</numerusform>
            <numerusform>%n شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) read back from the pages</source>
        <translation>
            <numerusform>لا رموز مقروءة من الصفحات</numerusform>
            <numerusform>رمز واحد مقروء من الصفحات</numerusform>
            <numerusform>رمزان مقروءان من الصفحات</numerusform>
            <numerusform>%n رموز مقروءة من الصفحات</numerusform>
            <numerusform>%n رمزاً مقروءاً من الصفحات</numerusform>
            <numerusform>%n رمز مقروء من الصفحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) admitted</source>
        <translation>
            <numerusform>لم يُقبل أحد</numerusform>
            <numerusform>شخص واحد مقبول</numerusform>
            <numerusform>شخصان مقبولان</numerusform>
            <numerusform>%n أشخاص مقبولين</numerusform>
            <numerusform>%n شخصاً مقبولاً</numerusform>
            <numerusform>%n شخص مقبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) or opportunities</source>
        <translation>
            <numerusform>لا تحديات ولا فرص</numerusform>
            <numerusform>تحدٍّ أو فرصة</numerusform>
            <numerusform>تحديان أو فرصتان</numerusform>
            <numerusform>%n تحديات وفرص</numerusform>
            <numerusform>%n تحدياً وفرصة</numerusform>
            <numerusform>%n تحدٍّ وفرصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsCard</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Settled: {comment}</source>
        <translation>تمت معالجته: {comment}</translation>
    </message>
</context>
<context>
    <name>CommitmentPanel</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>For the recommendation</source>
        <translation>للتوصية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>حذف الالتزام</translation>
    </message>
    <message>
        <source>The state given in the latest follow-up entry.</source>
        <translation>الحالة المذكورة في آخر ملاحظة متابعة.</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>في أجل أقصاه {day}</translation>
    </message>
</context>
<context>
    <name>CommitmentsSheet</name>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>التزام جديد</translation>
    </message>
    <message>
        <source>who @city: what, then Enter</source>
        <translation>من @المدينة: ماذا، ثم Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>The due date has passed, and it is neither done nor dropped.</source>
        <translation>انقضى الموعد ولم يُنجز الالتزام ولم يُتخلَّ عنه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>متابَعة</translation>
    </message>
    <message>
        <source>A follow-up entry says what became of it.</source>
        <translation>تذكر ملاحظة متابعة ما آل إليه.</translation>
    </message>
    <message>
        <source>No commitment matches this filter.</source>
        <translation>لا يوجد التزام يطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>No commitments yet. Type who does what, then press Enter.</source>
        <translation>لا التزام بعد. اكتبوا من يفعل ماذا، ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Choose a commitment to see who does what by when.</source>
        <translation>اختاروا التزاماً لمعرفة من يفعل ماذا ومتى.</translation>
    </message>
    <message>
        <source>The commitment was removed.</source>
        <translation>حُذف الالتزام.</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>حُذفت ملاحظة المتابعة.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Name in the note</source>
        <translation>الاسم في المذكرة</translation>
    </message>
    <message>
        <source>Contact for participants</source>
        <translation>معلومات الاتصال للمشاركين</translation>
    </message>
    <message>
        <source>Contact kept</source>
        <translation>حفظ معلومات الاتصال</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>May photographs and films of the event show you?</source>
        <translation>هل توافقون على ظهوركم في صور الفعالية وتسجيلاتها المرئية؟</translation>
    </message>
    <message>
        <source>May the learning note print your name, function and organisation?</source>
        <translation>هل توافقون على ذكر اسمكم ووظيفتكم ومنظمتكم في مذكرة التعلّم؟</translation>
    </message>
    <message>
        <source>May the other participants be given your e-mail address and telephone number?</source>
        <translation>هل توافقون على تزويد بقية المشاركين ببريدكم الإلكتروني ورقم هاتفكم؟</translation>
    </message>
    <message>
        <source>May we keep your contact details to invite you to later events?</source>
        <translation>هل توافقون على حفظ معلومات الاتصال بكم لدعوتكم إلى فعاليات لاحقة؟</translation>
    </message>
    <message>
        <source>May the learning note quote what you say, with your name?</source>
        <translation>هل توافقون على اقتباس أقوالكم في مذكرة التعلّم مع ذكر اسمكم؟</translation>
    </message>
    <message>
        <source>asked at the desk</source>
        <translation>سُئل عنها في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>on the signed form</source>
        <translation>في الاستمارة الموقّعة</translation>
    </message>
    <message>
        <source>recorded for several people at once</source>
        <translation>سُجّلت لعدة أشخاص معاً</translation>
    </message>
    <message>
        <source>in the imported list</source>
        <translation>في القائمة المستوردة</translation>
    </message>
    <message>
        <source>on registration at the desk</source>
        <translation>عند التسجيل في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>entered under Participants</source>
        <translation>أُدخلت في «المشاركون»</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>استمارة الموافقة</translation>
    </message>
    <message>
        <source>Name, organisation</source>
        <translation>الاسم والمنظمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Please answer each question with a cross. You are free to say no: your participation does not depend on it. You can change your answers at any time.</source>
        <translation>يُرجى وضع علامة أمام كل سؤال. لكم كامل الحرية في الرفض، فمشاركتكم لا تتوقف على ذلك، ويمكنكم تغيير أي إجابة في أي وقت.</translation>
    </message>
    <message>
        <source>To change an answer: {contact}</source>
        <translation>لتغيير إجابة: {contact}</translation>
    </message>
    <message>
        <source>Your data are kept by {programme} for this event.</source>
        <translation>تحفظ {programme} بياناتكم لأغراض هذه الفعالية.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>{consent}: what does this cell say?</source>
        <translation>{consent}: ماذا تقول هذه الخانة؟</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>السؤال عند الاستقبال</translation>
    </message>
    <message>
        <source>Never counted as a yes unless you say so.</source>
        <translation>لا تُحسب موافقةً أبداً ما لم تقل ذلك.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Then: {uses}</source>
        <translation>ثم: {uses}</translation>
    </message>
    <message>
        <source>Consent given: name in the note</source>
        <translation>أُعطيت الموافقة: الاسم في المذكرة</translation>
    </message>
    <message>
        <source>Consent given: contact for participants</source>
        <translation>أُعطيت الموافقة: معلومات الاتصال للمشاركين</translation>
    </message>
    <message>
        <source>Consent given: contact kept</source>
        <translation>أُعطيت الموافقة: حفظ معلومات الاتصال</translation>
    </message>
    <message>
        <source>Consent given: quotation</source>
        <translation>أُعطيت الموافقة: الاقتباس</translation>
    </message>
    <message>
        <source>Consent refused: the question that is shown</source>
        <translation>رُفضت الموافقة: السؤال المعروض</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Enter signed consent forms</source>
        <translation>إدخال استمارات الموافقة الموقّعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name, or scan the code of the form</source>
        <translation>الاسم، أو امسحوا رمز الاستمارة</translation>
    </message>
    <message>
        <source>Whose form it is</source>
        <translation>صاحب الاستمارة</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>O or Y: yes · N: no · Space: leave unchanged · Backspace: previous question · Enter: next form. Each answer is saved at once.</source>
        <translation>ن: نعم · ل: لا · مسافة: دون تغيير · مسح للخلف: السؤال السابق · Enter: الاستمارة التالية. تُحفظ كل إجابة فوراً.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>لم يبق أحد</numerusform>
            <numerusform>بقي شخص واحد</numerusform>
            <numerusform>بقي شخصان</numerusform>
            <numerusform>بقي %n أشخاص</numerusform>
            <numerusform>بقي %n شخصاً</numerusform>
            <numerusform>بقي %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list has this code.</source>
        <translation>لا أحد في هذه القائمة يحمل هذا الرمز.</translation>
    </message>
    <message>
        <source>Nobody on this list has this name.</source>
        <translation>لا أحد في هذه القائمة يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>{name} said no before: “{question}” Does the signed form say yes? Until you answer, the no stays.</source>
        <translation>سبق أن أجاب {name} بلا: «{question}» هل تقول الاستمارة الموقّعة نعم؟ ما لم تُجب يبقى الجواب لا.</translation>
    </message>
    <message>
        <source>Keep the refusal</source>
        <translation>الإبقاء على الرفض</translation>
    </message>
    <message>
        <source>Yes, the form says so</source>
        <translation>نعم، هذا ما في الاستمارة</translation>
    </message>
</context>
<context>
    <name>ConsentWork</name>
    <message>
        <source>Consent form: one list to sign</source>
        <translation>استمارة الموافقة: قائمة للتوقيع</translation>
    </message>
    <message>
        <source>Consent form: one page per person</source>
        <translation>استمارة الموافقة: صفحة لكل شخص</translation>
    </message>
    <message>
        <source>Enter signed consent forms</source>
        <translation>إدخال استمارات الموافقة الموقّعة</translation>
    </message>
    <message numerus="yes">
        <source>%n people said no before. Only they can change that answer.</source>
        <translation>
            <numerusform>لم يسبق لأحد أن رفض.</numerusform>
            <numerusform>سبق لشخص واحد أن رفض، ولا يحق لغيره تغيير إجابته.</numerusform>
            <numerusform>سبق لشخصين أن رفضا، ولا يحق لغيرهما تغيير الإجابة.</numerusform>
            <numerusform>سبق أن رفض %n أشخاص، ولا يحق لغيرهم تغيير إجاباتهم.</numerusform>
            <numerusform>سبق أن رفض %n شخصاً، ولا يحق لغيرهم تغيير إجاباتهم.</numerusform>
            <numerusform>سبق أن رفض %n شخص، ولا يحق لغيرهم تغيير إجاباتهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their refusals, record the others</source>
        <translation>الإبقاء على الرفض وتسجيل البقية</translation>
    </message>
    <message>
        <source>They have changed their mind: record all</source>
        <translation>غيّروا رأيهم: تسجيل الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n answers recorded.</source>
        <translation>
            <numerusform>لم تُسجَّل أي إجابة.</numerusform>
            <numerusform>سُجّلت إجابة واحدة.</numerusform>
            <numerusform>سُجّلت إجابتان.</numerusform>
            <numerusform>سُجّلت %n إجابات.</numerusform>
            <numerusform>سُجّلت %n إجابة.</numerusform>
            <numerusform>سُجّلت %n إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusals kept.</source>
        <translation>
            <numerusform>لا رفض قائم.</numerusform>
            <numerusform>بقي رفض واحد.</numerusform>
            <numerusform>بقي رفضان.</numerusform>
            <numerusform>بقيت %n حالات رفض.</numerusform>
            <numerusform>بقيت %n حالة رفض.</numerusform>
            <numerusform>بقيت %n حالة رفض.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>لا مسجّلين</numerusform>
            <numerusform>مسجّل واحد</numerusform>
            <numerusform>مسجّلان</numerusform>
            <numerusform>%n مسجّلين</numerusform>
            <numerusform>%n مسجّلاً</numerusform>
            <numerusform>%n مسجّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>لا أحد متوقَّع</numerusform>
            <numerusform>شخص واحد متوقَّع</numerusform>
            <numerusform>شخصان متوقَّعان</numerusform>
            <numerusform>%n أشخاص متوقَّعين</numerusform>
            <numerusform>%n شخصاً متوقَّعاً</numerusform>
            <numerusform>%n شخص متوقَّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>لا حاضرين</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>%n حاضرين</numerusform>
            <numerusform>%n حاضراً</numerusform>
            <numerusform>%n حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>لم يحضر أحد</numerusform>
            <numerusform>حضر شخص واحد</numerusform>
            <numerusform>حضر شخصان</numerusform>
            <numerusform>حضر %n أشخاص</numerusform>
            <numerusform>حضر %n شخصاً</numerusform>
            <numerusform>حضر %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان مختلفان</numerusform>
            <numerusform>%n أشخاص مختلفين</numerusform>
            <numerusform>%n شخصاً مختلفاً</numerusform>
            <numerusform>%n شخص مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجّلون</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقَّعون</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>من حضروا</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>أشخاص مختلفون</translation>
    </message>
    <message>
        <source>Registered: on the list of the event, walk-ins included, without those who declined or cancelled.</source>
        <translation>المسجّلون: من في قائمة الفعالية، بمن فيهم المسجّلون في الموقع، دون من اعتذروا أو ألغوا تسجيلهم.</translation>
    </message>
    <message>
        <source>Expected: registered, and due to attend this day, session or visit.</source>
        <translation>المتوقَّعون: المسجّلون المعنيون بهذا اليوم أو هذه الجلسة أو هذه الزيارة.</translation>
    </message>
    <message>
        <source>Present: came in at least once on this day, even if they have left since. Rehearsals do not count.</source>
        <translation>الحاضرون: من دخلوا مرة واحدة على الأقل في هذا اليوم، حتى وإن غادروا بعد ذلك. ولا يُحتسب التدريب.</translation>
    </message>
    <message>
        <source>Attended: present on at least one day of the event. Each person counts once.</source>
        <translation>من حضروا: الحاضرون في يوم واحد على الأقل من الفعالية. يُحتسب كل شخص مرة واحدة.</translation>
    </message>
    <message>
        <source>Different people: over several days or events, each person counts once.</source>
        <translation>أشخاص مختلفون: على مدى عدة أيام أو فعاليات، يُحتسب كل شخص مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>CountersPanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكاناً</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n city(ies)</source>
        <translation>
            <numerusform>{count} من المدن</numerusform>
            <numerusform>{count} من مدينة واحدة</numerusform>
            <numerusform>{count} من مدينتين</numerusform>
            <numerusform>{count} من %n مدن</numerusform>
            <numerusform>{count} من %n مدينة</numerusform>
            <numerusform>{count} من %n مدينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left since</source>
        <translation>
            <numerusform>لم يغادر أحد</numerusform>
            <numerusform>غادر واحد</numerusform>
            <numerusform>غادر اثنان</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the list</source>
        <translation>
            <numerusform>لا أحد خارج القائمة</numerusform>
            <numerusform>واحد خارج القائمة</numerusform>
            <numerusform>اثنان خارج القائمة</numerusform>
            <numerusform>%n خارج القائمة</numerusform>
            <numerusform>%n خارج القائمة</numerusform>
            <numerusform>%n خارج القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>الذهاب</translation>
    </message>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Bus list</source>
        <translation>قائمة الحافلة</translation>
    </message>
    <message>
        <source>Direction: in or out (Ctrl+D)</source>
        <translation>اتجاه المرور (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n too many for the places</source>
        <translation>
            <numerusform>لا أحد يزيد على عدد الأماكن</numerusform>
            <numerusform>شخص واحد يزيد على عدد الأماكن</numerusform>
            <numerusform>شخصان يزيدان على عدد الأماكن</numerusform>
            <numerusform>%n أشخاص يزيدون على عدد الأماكن</numerusform>
            <numerusform>%n شخصاً يزيدون على عدد الأماكن</numerusform>
            <numerusform>%n شخص يزيدون على عدد الأماكن</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is on board: the bus can leave</source>
        <translation>الجميع على متن الحافلة: يمكنها الانطلاق</translation>
    </message>
    <message>
        <source>Everybody is back</source>
        <translation>عاد الجميع</translation>
    </message>
    <message numerus="yes">
        <source>Wait: %n missing</source>
        <translation>
            <numerusform>لا ينقص أحد</numerusform>
            <numerusform>انتظروا: ينقص شخص واحد</numerusform>
            <numerusform>انتظروا: ينقص شخصان</numerusform>
            <numerusform>انتظروا: ينقص %n أشخاص</numerusform>
            <numerusform>انتظروا: ينقص %n شخصاً</numerusform>
            <numerusform>انتظروا: ينقص %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is taken</source>
        <translation>كل الأماكن مشغولة</translation>
    </message>
    <message numerus="yes">
        <source>in the rehearsal, of %n expected</source>
        <translation>
            <numerusform>في التدريب، من دون متوقَّعين</numerusform>
            <numerusform>في التدريب، من أصل شخص واحد متوقَّع</numerusform>
            <numerusform>في التدريب، من أصل شخصين متوقَّعين</numerusform>
            <numerusform>في التدريب، من أصل %n أشخاص متوقَّعين</numerusform>
            <numerusform>في التدريب، من أصل %n شخصاً متوقَّعاً</numerusform>
            <numerusform>في التدريب، من أصل %n شخص متوقَّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n expected</source>
        <translation>
            <numerusform>من دون متوقَّعين</numerusform>
            <numerusform>من أصل شخص واحد متوقَّع</numerusform>
            <numerusform>من أصل شخصين متوقَّعين</numerusform>
            <numerusform>من أصل %n أشخاص متوقَّعين</numerusform>
            <numerusform>من أصل %n شخصاً متوقَّعاً</numerusform>
            <numerusform>من أصل %n شخص متوقَّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>present, of %n expected</source>
        <translation>
            <numerusform>حضروا من دون متوقَّعين</numerusform>
            <numerusform>حضروا من أصل شخص واحد متوقَّع</numerusform>
            <numerusform>حضروا من أصل شخصين متوقَّعين</numerusform>
            <numerusform>حضروا من أصل %n أشخاص متوقَّعين</numerusform>
            <numerusform>حضروا من أصل %n شخصاً متوقَّعاً</numerusform>
            <numerusform>حضروا من أصل %n شخص متوقَّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>out, of %n who came in</source>
        <translation>
            <numerusform>خرجوا، ولم يدخل أحد</numerusform>
            <numerusform>خرجوا من أصل شخص واحد دخل</numerusform>
            <numerusform>خرجوا من أصل شخصين دخلا</numerusform>
            <numerusform>خرجوا من أصل %n أشخاص دخلوا</numerusform>
            <numerusform>خرجوا من أصل %n شخصاً دخلوا</numerusform>
            <numerusform>خرجوا من أصل %n شخص دخلوا</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Who is missing, or how many are here</source>
        <translation>من الغائب، أو كم عدد الحاضرين</translation>
    </message>
    <message>
        <source>Entries and exits</source>
        <translation>الدخول والخروج</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>ما زالوا في الداخل</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>المتأخرون</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>قُرئت الشارة خطأً</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>لم يدخل</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Nobody has come through this gate yet.</source>
        <translation>لم يمرّ أحد من هنا بعد.</translation>
    </message>
    <message>
        <source>Without a city</source>
        <translation>بلا مدينة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>تأخّر دقيقة واحدة</numerusform>
            <numerusform>تأخّر دقيقتين</numerusform>
            <numerusform>تأخّر %n دقائق</numerusform>
            <numerusform>تأخّر %n دقيقة</numerusform>
            <numerusform>تأخّر %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n minute(s) early</source>
        <translation>
            <numerusform>غادر عند النهاية</numerusform>
            <numerusform>غادر قبل النهاية بدقيقة</numerusform>
            <numerusform>غادر قبل النهاية بدقيقتين</numerusform>
            <numerusform>غادر قبل النهاية بـ %n دقائق</numerusform>
            <numerusform>غادر قبل النهاية بـ %n دقيقة</numerusform>
            <numerusform>غادر قبل النهاية بـ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) there</source>
        <translation>
            <numerusform>أقل من دقيقة حضور</numerusform>
            <numerusform>دقيقة حضور</numerusform>
            <numerusform>دقيقتا حضور</numerusform>
            <numerusform>%n دقائق حضور</numerusform>
            <numerusform>%n دقيقة حضور</numerusform>
            <numerusform>%n دقيقة حضور</numerusform>
        </translation>
    </message>
    <message>
        <source>peak {time} · {count} per min</source>
        <translation>الذروة {time} · {count} في الدقيقة</translation>
    </message>
</context>
<context>
    <name>CutNotice</name>
    <message>
        <source>The scan was cut off. Scan the badge again.</source>
        <translation>انقطعت قراءة الشارة. امسحها من جديد.</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Dates and days</source>
        <translation>التواريخ والأيام</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message numerus="yes">
        <source>Title in %n of 3 languages</source>
        <translation>
            <numerusform>لا عنوان بأي من اللغات الثلاث</numerusform>
            <numerusform>العنوان بلغة واحدة من ثلاث</numerusform>
            <numerusform>العنوان بلغتين من ثلاث</numerusform>
            <numerusform>العنوان بـ%n لغات من ثلاث</numerusform>
            <numerusform>العنوان بـ%n لغة من ثلاث</numerusform>
            <numerusform>العنوان بـ%n لغة من ثلاث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Title of {day}</source>
        <translation>عنوان {day}</translation>
    </message>
</context>
<context>
    <name>DayTiles</name>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} تصبح {after}</translation>
    </message>
</context>
<context>
    <name>DegreesField</name>
    <message>
        <source>Write it as 45.76 N · 4.84 E.</source>
        <translation>اكتبها على هذا النحو: ⁦45.76 N · 4.84 E⁩.</translation>
    </message>
</context>
<context>
    <name>DemonstrationCard</name>
    <message>
        <source>Try it without risk</source>
        <translation>جرّب بلا مخاطرة</translation>
    </message>
    <message>
        <source>The demonstration event of Seville opens in a library of its own.</source>
        <translation>تُفتح فعالية إشبيلية التوضيحية في مكتبة خاصة بها.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>فتح المثال التوضيحي</translation>
    </message>
</context>
<context>
    <name>DeskTasks</name>
    <message>
        <source>Photographs: yes</source>
        <translation>الصور: نعم</translation>
    </message>
    <message>
        <source>Photographs: no</source>
        <translation>الصور: لا</translation>
    </message>
    <message>
        <source>Headset handed over, or returned</source>
        <translation>تسليم السماعة أو استردادها</translation>
    </message>
    <message>
        <source>Material handed over, or returned</source>
        <translation>تسليم المواد أو استردادها</translation>
    </message>
    <message>
        <source>The desk's note has been dealt with</source>
        <translation>عولجت ملاحظة الاستقبال</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Complete from the gazetteer</source>
        <translation>استكمال من دليل المدن</translation>
    </message>
    <message>
        <source>Also named in lists as: {names}</source>
        <translation>يرد في القوائم أيضاً باسم: {names}</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>DirectoryAddSheet</name>
    <message>
        <source>Add a city or an organisation</source>
        <translation>إضافة مدينة أو منظمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>ما يُضاف</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Choose the country of the city.</source>
        <translation>اختر بلد المدينة.</translation>
    </message>
</context>
<context>
    <name>DirectoryField</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>عدد السكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Level of function</source>
        <translation>مستوى الوظيفة</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>مجموعة العمل</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Consent: photographs</source>
        <translation>الموافقة: الصور</translation>
    </message>
    <message>
        <source>Consent: name in publications</source>
        <translation>الموافقة: ذكر الاسم في المنشورات</translation>
    </message>
    <message>
        <source>Consent: sharing contact details</source>
        <translation>الموافقة: مشاركة معلومات الاتصال</translation>
    </message>
    <message>
        <source>Consent: keeping contact details</source>
        <translation>الموافقة: حفظ معلومات الاتصال</translation>
    </message>
    <message>
        <source>Consent: quotations</source>
        <translation>الموافقة: الاقتباس</translation>
    </message>
</context>
<context>
    <name>DirectoryHead</name>
    <message>
        <source>Search, in any language</source>
        <translation>البحث بأي لغة</translation>
    </message>
    <message>
        <source>Search in names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>مكرّرة على الأرجح</translation>
    </message>
    <message>
        <source>Without country</source>
        <translation>بلا بلد</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Cities and organisations</source>
        <translation>المدن والمنظمات</translation>
    </message>
    <message>
        <source>Names in each language, country, time zone, population: a correction applies to all events</source>
        <translation>الأسماء بكل لغة والبلد والمنطقة الزمنية وعدد السكان: يسري كل تصحيح على جميع الفعاليات</translation>
    </message>
    <message>
        <source>Add a city or an organisation</source>
        <translation>إضافة مدينة أو منظمة</translation>
    </message>
    <message>
        <source>Search in names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>Merge the checked entries</source>
        <translation>دمج السجلات المحدَّدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا فعاليات</numerusform>
            <numerusform>فعالية واحدة</numerusform>
            <numerusform>فعاليتان</numerusform>
            <numerusform>%n فعاليات</numerusform>
            <numerusform>%n فعالية</numerusform>
            <numerusform>%n فعالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed from the gazetteer.</source>
        <translation>استُكملت من دليل المدن.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تم الحذف.</translation>
    </message>
</context>
<context>
    <name>DirectoryTable</name>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>City and country</source>
        <translation>المدينة والبلد</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>to be specified</source>
        <translation>يُحدَّد لاحقاً</translation>
    </message>
    <message>
        <source>City</source>
        <translation>مدينة</translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>لا متشابهات</numerusform>
            <numerusform>اسم متشابه واحد</numerusform>
            <numerusform>متشابهان</numerusform>
            <numerusform>%n متشابهة</numerusform>
            <numerusform>%n متشابهاً</numerusform>
            <numerusform>%n متشابه</numerusform>
        </translation>
    </message>
    <message>
        <source>no country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>Cities, organisations and people</source>
        <translation>المدن والمنظمات والأشخاص</translation>
    </message>
    <message>
        <source>No name here matches “{words}”.</source>
        <translation>لا اسم هنا يطابق «{words}».</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>There are no more names that look the same.</source>
        <translation>لم تعد هناك أسماء متشابهة.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
</context>
<context>
    <name>DoorActions</name>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل في الموقع</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>Kiosk: full screen</source>
        <translation>وضع الكشك: ملء الشاشة</translation>
    </message>
    <message>
        <source>Count people in, or out</source>
        <translation>عدّ الداخلين أو الخارجين</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>تشغيل الكاميرا أو إيقافها</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>تشغيل الصوت أو إيقافه</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>من الغائب</translation>
    </message>
    <message>
        <source>Print the bus list</source>
        <translation>طباعة قائمة الحافلة</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>اختبار القارئ</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Typed here and not saved; changed elsewhere in the meantime:</source>
        <translation>كُتب هنا ولم يُحفظ، وعُدّل في مكان آخر في هذه الأثناء:</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>وضع هذا النص هنا</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>تجاهل هذا النص</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>offers of help</source>
        <translation>عروض المساعدة</translation>
    </message>
    <message>
        <source>Duplicate, including</source>
        <translation>نسخ مع</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>إزالة الفعالية…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>المدينة المضيفة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>إزالة الفعالية</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Choose the host city of the new event.</source>
        <translation>حدّدوا المدينة المضيفة للفعالية الجديدة.</translation>
    </message>
    <message>
        <source>Everything in the event is removed with it; Undo restores it. To remove it, type its title or “{name}”.</source>
        <translation>كل ما يخص الفعالية يُزال معها، والتراجع يعيدها. لإزالتها اكتبوا عنوانها أو «{name}».</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>There is no role “{text}”.</source>
        <translation>لا يوجد دور باسم «{text}».</translation>
    </message>
    <message>
        <source>There is no working group “{text}”. Groups are created under Agenda.</source>
        <translation>لا توجد مجموعة عمل باسم «{text}». تُنشأ المجموعات في «جدول الأعمال».</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) changed.</source>
        <translation>
            <numerusform>لم يُعدَّل أحد.</numerusform>
            <numerusform>عُدِّل مشارك.</numerusform>
            <numerusform>عُدِّل مشاركان.</numerusform>
            <numerusform>عُدِّل %n مشاركين.</numerusform>
            <numerusform>عُدِّل %n مشاركاً.</numerusform>
            <numerusform>عُدِّل %n مشارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) removed.</source>
        <translation>
            <numerusform>لم يُحذف أحد.</numerusform>
            <numerusform>حُذف مشارك.</numerusform>
            <numerusform>حُذف مشاركان.</numerusform>
            <numerusform>حُذف %n مشاركين.</numerusform>
            <numerusform>حُذف %n مشاركاً.</numerusform>
            <numerusform>حُذف %n مشارك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Erase a person</source>
        <translation>محو بيانات شخص</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>People of this name</source>
        <translation>الأشخاص بهذا الاسم</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>نسخة للشخص المعني</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا فعاليات</numerusform>
            <numerusform>فعالية واحدة</numerusform>
            <numerusform>فعاليتان</numerusform>
            <numerusform>%n فعاليات</numerusform>
            <numerusform>%n فعالية</numerusform>
            <numerusform>%n فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this name.</source>
        <translation>لا يوجد شخص بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be erased here: {things}</source>
        <translation>سيُمحى هنا: {things}</translation>
    </message>
    <message>
        <source>Will remain elsewhere: {things}</source>
        <translation>سيبقى في مواضع أخرى: {things}</translation>
    </message>
    <message>
        <source>This cannot be undone. To erase everything, type the name: {name}</source>
        <translation>لا رجعة في هذا المحو. لمحو كل شيء، اكتب الاسم: {name}</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>The questionnaire at the end of the event, without names</source>
        <translation>استبيان نهاية الفعالية، بلا أسماء</translation>
    </message>
    <message>
        <source>Save this questionnaire</source>
        <translation>حفظ هذا الاستبيان</translation>
    </message>
    <message>
        <source>Enter a questionnaire</source>
        <translation>إدخال استبيان</translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation>المفاتيح 1 إلى 4</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>لا استبيانات</numerusform>
            <numerusform>استبيان واحد</numerusform>
            <numerusform>استبيانان</numerusform>
            <numerusform>%n استبيانات</numerusform>
            <numerusform>%n استبياناً</numerusform>
            <numerusform>%n استبيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{percent} of the %n people who attended</source>
        <translation>
            <numerusform>{percent} ممن حضروا</numerusform>
            <numerusform>{percent} من شخص واحد حضر</numerusform>
            <numerusform>{percent} من شخصين حضرا</numerusform>
            <numerusform>{percent} من %n أشخاص حضروا</numerusform>
            <numerusform>{percent} من %n شخصاً حضروا</numerusform>
            <numerusform>{percent} من %n شخص حضروا</numerusform>
        </translation>
    </message>
    <message>
        <source>No results are shown for fewer than five questionnaires: somebody could be identified.</source>
        <translation>لا تُعرض النتائج لأقل من خمسة استبيانات: قد يُعرف شخص ما.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>{status} · day {number}</source>
        <translation>{status} · اليوم {number}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of 6</source>
        <translation>
            <numerusform>لم تكتمل أي مرحلة من أصل 6</numerusform>
            <numerusform>مرحلة واحدة من أصل 6</numerusform>
            <numerusform>مرحلتان من أصل 6</numerusform>
            <numerusform>%n مراحل من أصل 6</numerusform>
            <numerusform>%n مرحلة من أصل 6</numerusform>
            <numerusform>%n مرحلة من أصل 6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>لا مدن</numerusform>
            <numerusform>مدينة واحدة</numerusform>
            <numerusform>مدينتان</numerusform>
            <numerusform>%n مدن</numerusform>
            <numerusform>%n مدينة</numerusform>
            <numerusform>%n مدينة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFrame</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This event is archived: nothing was changed.</source>
        <translation>هذه الفعالية مؤرشفة: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Edit it anyway</source>
        <translation>تعديلها رغم ذلك</translation>
    </message>
</context>
<context>
    <name>EventGroups</name>
    <message>
        <source>Current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المُزالة</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>الفعاليات المعروضة</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Peer-learning event</source>
        <translation>فعالية تعلّم بين النظراء</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>زيارة دراسية</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>دورة تدريبية</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <translation>اجتماع عمل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>EventMode</name>
    <message>
        <source>In person</source>
        <translation>حضورياً</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>مختلط</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>In preparation</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Note being written</source>
        <translation>المذكرة قيد التحرير</translation>
    </message>
    <message>
        <source>Note published</source>
        <translation>المذكرة منشورة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Challenge</source>
        <translation>تحدٍّ</translation>
    </message>
    <message>
        <source>City case</source>
        <translation>حالة مدينة</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>رسالة رئيسية</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>{file} has been saved</source>
        <translation>حُفظ {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No font has these characters; boxes are printed instead:</source>
        <translation>لا يوجد خط يتضمن هذه الحروف؛ يظهر مربّع مكانها:</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Saved in {path}</source>
        <translation>حُفظ في {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>عناوين بريد إلكتروني أخرى</translation>
    </message>
    <message>
        <source>Other telephone numbers</source>
        <translation>أرقام هاتف أخرى</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>The challenge the city faced</source>
        <translation>التحدّي الذي تواجهه المدينة</translation>
    </message>
    <message>
        <source>What the city did</source>
        <translation>ما قامت به المدينة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Migrants’ participation</source>
        <translation>مشاركة المهاجرين</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Results and evidence</source>
        <translation>النتائج والأدلة</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>الصعوبات</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>What can be replicated elsewhere</source>
        <translation>ما يمكن نقله إلى أماكن أخرى</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>نقطة اللقاء</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>الجهة الموجَّهة إليها</translation>
    </message>
    <message>
        <source>Addressee level</source>
        <translation>مستوى الجهة الموجَّهة إليها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>مجموعة العمل</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>الاحتياجات الغذائية</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>احتياجات الوصول</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>ملاحظة لمكتب الاستقبال</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>FieldVisitScreen</name>
    <message>
        <source>Field visit</source>
        <translation>زيارة ميدانية</translation>
    </message>
    <message>
        <source>What the host city shows, and what others take home</source>
        <translation>ما تُظهره المدينة المضيفة وما يحتفظ به الآخرون</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Note an observation</source>
        <translation>تدوين مشاهدة</translation>
    </message>
    <message>
        <source>The visit is over</source>
        <translation>انتهت الزيارة</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>مشاهدة جديدة</translation>
    </message>
    <message>
        <source>What did you see? @city</source>
        <translation>ماذا رأيتم؟ ⁨@مدينة⁩</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>أفلت هنا</translation>
    </message>
    <message>
        <source>No visit yet. Plan the one that the host city offers.</source>
        <translation>لا زيارة بعد. خطّط لما تقترحه المدينة المضيفة.</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>The observation was removed.</source>
        <translation>حُذفت المشاهدة.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>No follow-up has been noted yet.</source>
        <translation>لم تُسجَّل أي متابعة بعد.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>تصحيح الملاحظة</translation>
    </message>
    <message>
        <source>Add to the follow-up</source>
        <translation>إضافة إلى المتابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type the date of this finding, such as 15/06/2020.</source>
        <translation>اكتبوا تاريخ المعاينة، مثل ⁦15/06/2020⁩.</translation>
    </message>
</context>
<context>
    <name>FollowUpState</name>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجَز</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message numerus="yes">
        <source>%n person(s), each counted once</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد يُحسب مرة واحدة</numerusform>
            <numerusform>شخصان، يُحسب كل منهما مرة واحدة</numerusform>
            <numerusform>%n أشخاص، يُحسب كل منهم مرة واحدة</numerusform>
            <numerusform>%n شخصاً، يُحسب كل منهم مرة واحدة</numerusform>
            <numerusform>%n شخص، يُحسب كل منهم مرة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%n مشاركات</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) hosted</source>
        <translation>
            <numerusform>لا فعاليات مستضافة</numerusform>
            <numerusform>فعالية مستضافة واحدة</numerusform>
            <numerusform>فعاليتان مستضافتان</numerusform>
            <numerusform>%n فعاليات مستضافة</numerusform>
            <numerusform>%n فعالية مستضافة</numerusform>
            <numerusform>%n فعالية مستضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>لا عمليات دخول</numerusform>
            <numerusform>عملية دخول واحدة</numerusform>
            <numerusform>عمليتا دخول</numerusform>
            <numerusform>%n عمليات دخول</numerusform>
            <numerusform>%n عملية دخول</numerusform>
            <numerusform>%n عملية دخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) or opportunities</source>
        <translation>
            <numerusform>لا تحديات ولا فرص</numerusform>
            <numerusform>تحدٍّ واحد أو فرصة واحدة</numerusform>
            <numerusform>تحديان أو فرصتان</numerusform>
            <numerusform>%n تحديات أو فرص</numerusform>
            <numerusform>%n تحدياً أو فرصة</numerusform>
            <numerusform>%n تحدٍّ أو فرصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion note(s)</source>
        <translation>
            <numerusform>لا ملاحظات نقاش</numerusform>
            <numerusform>ملاحظة نقاش واحدة</numerusform>
            <numerusform>ملاحظتا نقاش</numerusform>
            <numerusform>%n ملاحظات نقاش</numerusform>
            <numerusform>%n ملاحظة نقاش</numerusform>
            <numerusform>%n ملاحظة نقاش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>لا مشاهدات</numerusform>
            <numerusform>مشاهدة واحدة</numerusform>
            <numerusform>مشاهدتان</numerusform>
            <numerusform>%n مشاهدات</numerusform>
            <numerusform>%n مشاهدة</numerusform>
            <numerusform>%n مشاهدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتاً</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>لا التزامات</numerusform>
            <numerusform>التزام واحد</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>%n التزامات</numerusform>
            <numerusform>%n التزاماً</numerusform>
            <numerusform>%n التزام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue</source>
        <translation>
            <numerusform>لا التزامات متأخرة</numerusform>
            <numerusform>التزام متأخر واحد</numerusform>
            <numerusform>التزامان متأخران</numerusform>
            <numerusform>%n التزامات متأخرة</numerusform>
            <numerusform>%n التزاماً متأخراً</numerusform>
            <numerusform>%n التزام متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or files</source>
        <translation>
            <numerusform>لا صور ولا ملفات</numerusform>
            <numerusform>صورة واحدة أو ملف واحد</numerusform>
            <numerusform>صورتان أو ملفان</numerusform>
            <numerusform>%n صور أو ملفات</numerusform>
            <numerusform>%n صورة أو ملفاً</numerusform>
            <numerusform>%n صورة أو ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to print again</source>
        <translation>
            <numerusform>لا شارات لإعادة الطباعة</numerusform>
            <numerusform>شارة واحدة لإعادة الطباعة</numerusform>
            <numerusform>شارتان لإعادة الطباعة</numerusform>
            <numerusform>%n شارات لإعادة الطباعة</numerusform>
            <numerusform>%n شارة لإعادة الطباعة</numerusform>
            <numerusform>%n شارة لإعادة الطباعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunctionLevel</name>
    <message>
        <source>Not specified</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>منتخَب / منتخَبة</translation>
    </message>
    <message>
        <source>Senior manager</source>
        <translation>مسؤول / مسؤولة</translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation>إطار تقني</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>To complete</source>
        <translation>للاستكمال</translation>
    </message>
</context>
<context>
    <name>GapsSheet</name>
    <message>
        <source>What is still to be completed</source>
        <translation>ما يبقى للاستكمال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Gate</source>
        <translation>نقطة التسجيل</translation>
    </message>
    <message>
        <source>Stop the camera (F8)</source>
        <translation>إيقاف الكاميرا (F8)</translation>
    </message>
    <message>
        <source>Start the camera (F8)</source>
        <translation>تشغيل الكاميرا (F8)</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>لم يُعثر على أي كاميرا</translation>
    </message>
    <message>
        <source>Sessions and visits</source>
        <translation>الجلسات والزيارات</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل في الموقع</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>Kiosk: full screen</source>
        <translation>وضع الكشك: ملء الشاشة</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت مفعّل</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>الصوت معطّل</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Undisclosed</source>
        <translation>غير مُصرَّح به</translation>
    </message>
</context>
<context>
    <name>GuessCard</name>
    <message>
        <source>What we guessed</source>
        <translation>ما استنتجناه</translation>
    </message>
    <message>
        <source>The text is read as {encoding}, as you chose.</source>
        <translation>يُقرأ النص بترميز {encoding} كما اخترت.</translation>
    </message>
    <message>
        <source>guess again</source>
        <translation>استنتاج من جديد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No headings were found.</source>
        <translation>لم يُعثر على عناوين أعمدة.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>assign it</source>
        <translation>تحديد معناه</translation>
    </message>
    <message>
        <source>see the rows</source>
        <translation>عرض الصفوف</translation>
    </message>
</context>
<context>
    <name>HelpKind</name>
    <message>
        <source>Funding</source>
        <translation>تمويل</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>مشورة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Tool or guide</source>
        <translation>أداة أو دليل</translation>
    </message>
    <message>
        <source>Network of cities</source>
        <translation>شبكة مدن</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>مساعدة أخرى</translation>
    </message>
</context>
<context>
    <name>HistorySteps</name>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>تمت الإعادة: {what}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>Peer learning between cities</source>
        <translation>التعلّم بين المدن النظيرة</translation>
    </message>
    <message>
        <source>Search in all events</source>
        <translation>البحث في جميع الفعاليات</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>فتح المثال التوضيحي</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No events yet. Create the first one, or open the demonstration.</source>
        <translation>لا فعالية بعد. أنشئ الأولى أو شاهد المثال التوضيحي.</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>No timeframe</source>
        <translation>بلا إطار زمني</translation>
    </message>
    <message>
        <source>Short (6 months at most)</source>
        <translation>قصير (6 أشهر على الأكثر)</translation>
    </message>
    <message>
        <source>Medium (18 months at most)</source>
        <translation>متوسط (18 شهراً على الأكثر)</translation>
    </message>
    <message>
        <source>Long (more than 18 months)</source>
        <translation>طويل (أكثر من 18 شهراً)</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Family and given name</source>
        <translation>الاسم واسم العائلة</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>اسم العائلة بالعربية</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>الاسم الشخصي بالعربية</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>City and country</source>
        <translation>المدينة والبلد</translation>
    </message>
    <message>
        <source>Organisation and city</source>
        <translation>المنظمة والمدينة</translation>
    </message>
    <message>
        <source>Interpretation headset</source>
        <translation>سماعة الترجمة</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>الموافقة على الصور</translation>
    </message>
    <message>
        <source>Consent: name in the note</source>
        <translation>الموافقة: الاسم في المذكرة</translation>
    </message>
    <message>
        <source>Consent: contacts shared</source>
        <translation>الموافقة: مشاركة معلومات الاتصال</translation>
    </message>
    <message>
        <source>Consent: contacts kept</source>
        <translation>الموافقة: حفظ معلومات الاتصال</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ImportRemark</name>
    <message>
        <source>The text of the file was read as {encoding}: “{value}”. If it looks wrong, choose another encoding.</source>
        <translation>قُرئ نص الملف بترميز {encoding}: «{value}». إن لم يكن صحيحاً فاختر ترميزاً آخر.</translation>
    </message>
    <message>
        <source>The file mixes several encodings; each line was read on its own: “{value}”. Check its accents.</source>
        <translation>يخلط الملف بين عدة ترميزات؛ قُرئ كل سطر على حدة: «{value}». تحقق من الحروف.</translation>
    </message>
    <message>
        <source>Letters that had been damaged when the file was saved were restored: “{value}”.</source>
        <translation>أُصلحت حروف تلفت عند حفظ الملف: «{value}».</translation>
    </message>
    <message>
        <source>Some letters in the file have been lost: “{value}”. Ask for the file again.</source>
        <translation>ضاعت بعض حروف الملف: «{value}». اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>Sheet “{value}” was read. Not read: {sheets}.</source>
        <translation>قُرئت الورقة «{value}». لم تُقرأ: {sheets}.</translation>
    </message>
    <message>
        <source>The headings were found in row {row}.</source>
        <translation>عُثر على عناوين الأعمدة في السطر {row}.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read like the others: {value}.</source>
        <translation>
            <numerusform>لا أسطر مخفية: {value}.</numerusform>
            <numerusform>قُرئ سطر مخفي واحد كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ سطران مخفيان كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئت %n أسطر مخفية كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ %n سطراً مخفياً كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ %n سطر مخفي كسائر الأسطر: {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows hidden by a filter were read like the others: {value}.</source>
        <translation>
            <numerusform>لا أسطر أخفاها مرشح: {value}.</numerusform>
            <numerusform>قُرئ سطر واحد أخفاه مرشح كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ سطران أخفاهما مرشح كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئت %n أسطر أخفاها مرشح كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ %n سطراً أخفاه مرشح كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ %n سطر أخفاه مرشح كسائر الأسطر: {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows struck through were read like the others: {value}.</source>
        <translation>
            <numerusform>لا أسطر مشطوبة: {value}.</numerusform>
            <numerusform>قُرئ سطر مشطوب واحد كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ سطران مشطوبان كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئت %n أسطر مشطوبة كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ %n سطراً مشطوباً كسائر الأسطر: {value}.</numerusform>
            <numerusform>قُرئ %n سطر مشطوب كسائر الأسطر: {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read like the others: {value}.</source>
        <translation>
            <numerusform>لا أعمدة مخفية: {value}.</numerusform>
            <numerusform>قُرئ عمود مخفي واحد كسائر الأعمدة: {value}.</numerusform>
            <numerusform>قُرئ عمودان مخفيان كسائر الأعمدة: {value}.</numerusform>
            <numerusform>قُرئت %n أعمدة مخفية كسائر الأعمدة: {value}.</numerusform>
            <numerusform>قُرئ %n عموداً مخفياً كسائر الأعمدة: {value}.</numerusform>
            <numerusform>قُرئ %n عمود مخفي كسائر الأعمدة: {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{value}” is in a merged cell and applies to rows {first} to {last}.</source>
        <translation>«{value}» في خلية مدمجة، وتسري على الأسطر من {first} إلى {last}.</translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” was not understood: %n cells are not imported.</source>
        <translation>
            <numerusform>لم يُفهم العمود «{value}»: لا خلايا فيه.</numerusform>
            <numerusform>لم يُفهم العمود «{value}»: خلية واحدة لم تُستورد.</numerusform>
            <numerusform>لم يُفهم العمود «{value}»: خليتان لم تُستوردا.</numerusform>
            <numerusform>لم يُفهم العمود «{value}»: %n خلايا لم تُستورد.</numerusform>
            <numerusform>لم يُفهم العمود «{value}»: %n خلية لم تُستورد.</numerusform>
            <numerusform>لم يُفهم العمود «{value}»: %n خلية لم تُستورد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” is not imported: %n cells.</source>
        <translation>
            <numerusform>العمود «{value}» لا يُستورد: لا خلايا فيه.</numerusform>
            <numerusform>العمود «{value}» لا يُستورد: خلية واحدة.</numerusform>
            <numerusform>العمود «{value}» لا يُستورد: خليتان.</numerusform>
            <numerusform>العمود «{value}» لا يُستورد: %n خلايا.</numerusform>
            <numerusform>العمود «{value}» لا يُستورد: %n خلية.</numerusform>
            <numerusform>العمود «{value}» لا يُستورد: %n خلية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns {value} have the same meaning: in each row, the first one that is filled in is used.</source>
        <translation>الأعمدة {value} لها المعنى نفسه: يُؤخذ في كل سطر أول عمود غير فارغ.</translation>
    </message>
    <message>
        <source>“{value}” was read as the location for rows {first} to {last}.</source>
        <translation>قُرئت «{value}» مكاناً للأسطر من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row {row} is never closed: the rows from there were read one by one. Check row {row}.</source>
        <translation>علامة تنصيص فُتحت في السطر {row} ولم تُغلق: قُرئت الأسطر بعدها واحداً واحداً. تحقق من السطر {row}.</translation>
    </message>
    <message>
        <source>The people stand side by side in this file: rows and columns were swapped.</source>
        <translation>الأشخاص في هذا الملف جنباً إلى جنب: استُبدلت الأسطر بالأعمدة.</translation>
    </message>
    <message>
        <source>Column “{value}”: zeros shown only by the cell format were kept.</source>
        <translation>العمود «{value}»: أُبقيت الأصفار التي لا يُظهرها إلا تنسيق الخلايا.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” is neither a clear yes nor a clear no. The person will be asked at the desk.</source>
        <translation>السطر {row}، «{column}»: «{value}» ليست موافقة واضحة ولا رفضاً واضحاً. سيُسأل الشخص في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: the status “{value}” is not known and was not used.</source>
        <translation>السطر {row}، «{column}»: الحالة «{value}» غير معروفة ولم تُعتمد.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}”. The registration is not confirmed; the person is imported as invited.</source>
        <translation>السطر {row}، «{column}»: «{value}». التسجيل غير مؤكَّد؛ يُستورد الشخص بصفة مدعو.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: the spreadsheet cut digits off the telephone number “{value}”. It is not imported.</source>
        <translation>السطر {row}، «{column}»: حذف برنامج الجداول أرقاماً من رقم الهاتف «{value}». لن يُستورد.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” does not look like a complete telephone number. It is kept as typed.</source>
        <translation>السطر {row}، «{column}»: لا يبدو «{value}» رقم هاتف كاملاً. يُحفظ كما كُتب.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: only part of “{value}” was imported.</source>
        <translation>السطر {row}، «{column}»: لم يُستورد من «{value}» إلا جزء.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” was not understood; another column with the same meaning is used.</source>
        <translation>السطر {row}، «{column}»: لم تُفهم «{value}»؛ يُعتمد عمود آخر بالمعنى نفسه.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” does not come by this list, and may be somebody of that name who is on the list here. Nothing was changed; look at the person.</source>
        <translation>الصف {row}: «{value}» لن يحضر بحسب هذه القائمة، وقد يكون شخصًا بالاسم نفسه مسجّلًا هنا. لم يُغيَّر شيء؛ تحقّق من هذا الشخص.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” does not say whether it is a woman or a man; the gender stays open.</source>
        <translation>الصف {row}، «{column}»: «{value}» لا يبيّن هل هو رجل أم امرأة؛ يبقى الجنس فارغاً.</translation>
    </message>
    <message>
        <source>Row {row}: two columns with the same meaning differ. “{kept}” is used; “{other}” was left out (column “{value}”).</source>
        <translation>السطر {row}: عمودان بالمعنى نفسه مختلفان. اعتُمد «{kept}»، ولم يُؤخذ «{other}» (العمود «{value}»).</translation>
    </message>
    <message numerus="yes">
        <source>Column “{value}” differs in %n rows from an earlier column with the same meaning, which is used; the first time in row {row}.</source>
        <translation>
            <numerusform>لا يختلف العمود «{value}» عن عمود سابق بالمعنى نفسه، وهو المعتمد؛ السطر {row}.</numerusform>
            <numerusform>يختلف العمود «{value}» في سطر واحد عن عمود سابق بالمعنى نفسه، وهو المعتمد؛ أول مرة في السطر {row}.</numerusform>
            <numerusform>يختلف العمود «{value}» في سطرين عن عمود سابق بالمعنى نفسه، وهو المعتمد؛ أول مرة في السطر {row}.</numerusform>
            <numerusform>يختلف العمود «{value}» في %n أسطر عن عمود سابق بالمعنى نفسه، وهو المعتمد؛ أول مرة في السطر {row}.</numerusform>
            <numerusform>يختلف العمود «{value}» في %n سطراً عن عمود سابق بالمعنى نفسه، وهو المعتمد؛ أول مرة في السطر {row}.</numerusform>
            <numerusform>يختلف العمود «{value}» في %n سطر عن عمود سابق بالمعنى نفسه، وهو المعتمد؛ أول مرة في السطر {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” appears beside the name and was left out.</source>
        <translation>السطر {row}، «{column}»: «{value}» مكتوبة بجانب الاسم ولم تُستورد.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” is not a name and was left out.</source>
        <translation>السطر {row}، «{column}»: «{value}» ليست اسماً ولم تُستورد.</translation>
    </message>
    <message numerus="yes">
        <source>There is a “{value}” in {countries}; %n rows do not say which one is meant. The city is imported without a country, to be completed under Cities.</source>
        <translation>
            <numerusform>توجد مدينة باسم «{value}» في {countries}. تُستورد المدينة بلا بلد، ويُستكمل ذلك في «المدن».</numerusform>
            <numerusform>توجد مدينة باسم «{value}» في {countries}، وصف واحد لا يحدّد المقصودة منها. تُستورد المدينة بلا بلد، ويُستكمل ذلك في «المدن».</numerusform>
            <numerusform>توجد مدينة باسم «{value}» في {countries}، وصفان لا يحدّدان المقصودة منها. تُستورد المدينة بلا بلد، ويُستكمل ذلك في «المدن».</numerusform>
            <numerusform>توجد مدينة باسم «{value}» في {countries}، و%n صفوف لا تحدّد المقصودة منها. تُستورد المدينة بلا بلد، ويُستكمل ذلك في «المدن».</numerusform>
            <numerusform>توجد مدينة باسم «{value}» في {countries}، و%n صفًّا لا تحدّد المقصودة منها. تُستورد المدينة بلا بلد، ويُستكمل ذلك في «المدن».</numerusform>
            <numerusform>توجد مدينة باسم «{value}» في {countries}، و%n صف لا تحدّد المقصودة منها. تُستورد المدينة بلا بلد، ويُستكمل ذلك في «المدن».</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: “{value}” was read as a city of {countries}; “{letters}” beside it is not of that country. If another city is meant, give its country.</source>
        <translation>الصف {row}: قُرئت «{value}» على أنها مدينة في {countries}؛ أما «{letters}» بجانبها فليست من هذا البلد. إن كان المقصود مدينة أخرى فاذكر بلدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n cities are in no list and come without a country, to be completed under Cities: {value}.</source>
        <translation>
            <numerusform>لا مدن بلا بلد: {value}.</numerusform>
            <numerusform>مدينة واحدة غير موجودة في أي قائمة وبلا بلد، ويُستكمل ذلك في «المدن»: {value}.</numerusform>
            <numerusform>مدينتان غير موجودتين في أي قائمة وبلا بلد، ويُستكمل ذلك في «المدن»: {value}.</numerusform>
            <numerusform>%n مدن غير موجودة في أي قائمة وبلا بلد، ويُستكمل ذلك في «المدن»: {value}.</numerusform>
            <numerusform>%n مدينة غير موجودة في أي قائمة وبلا بلد، ويُستكمل ذلك في «المدن»: {value}.</numerusform>
            <numerusform>%n مدينة غير موجودة في أي قائمة وبلا بلد، ويُستكمل ذلك في «المدن»: {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of one person differ in %n values that are not imported; the first time in row {row}.</source>
        <translation>
            <numerusform>تختلف صفوف تخصّ شخصًا واحدًا، ولم تُترك أيّ قيمة (الصف {row}).</numerusform>
            <numerusform>تختلف صفوف تخصّ شخصًا واحدًا، ولم تُستورد قيمة واحدة في الصف {row}.</numerusform>
            <numerusform>تختلف صفوف تخصّ شخصًا واحدًا، ولم تُستورد قيمتان، أولاهما في الصف {row}.</numerusform>
            <numerusform>تختلف صفوف تخصّ شخصًا واحدًا، ولم تُستورد %n قيم، أولاها في الصف {row}.</numerusform>
            <numerusform>تختلف صفوف تخصّ شخصًا واحدًا، ولم تُستورد %n قيمة، أولاها في الصف {row}.</numerusform>
            <numerusform>تختلف صفوف تخصّ شخصًا واحدًا، ولم تُستورد %n قيمة، أولاها في الصف {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: “{value}” seems to name several people. They are imported as one.</source>
        <translation>السطر {row}، «{column}»: يبدو أن «{value}» تشير إلى عدة أشخاص. يُستوردون كشخص واحد.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>لا إضافات</numerusform>
            <numerusform>مضاف واحد</numerusform>
            <numerusform>مضافان</numerusform>
            <numerusform>%n مضافين</numerusform>
            <numerusform>%n مضافاً</numerusform>
            <numerusform>%n مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تعديلات</numerusform>
            <numerusform>معدّل واحد</numerusform>
            <numerusform>معدّلان</numerusform>
            <numerusform>%n معدّلين</numerusform>
            <numerusform>%n معدّلاً</numerusform>
            <numerusform>%n معدّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as here</source>
        <translation>
            <numerusform>لا شيء محفوظ كما هنا</numerusform>
            <numerusform>واحد محفوظ كما هنا</numerusform>
            <numerusform>اثنان محفوظان كما هنا</numerusform>
            <numerusform>%n محفوظين كما هنا</numerusform>
            <numerusform>%n محفوظاً كما هنا</numerusform>
            <numerusform>%n محفوظ كما هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>لا صفوف مدموجة</numerusform>
            <numerusform>صف مدموج واحد</numerusform>
            <numerusform>صفان مدموجان</numerusform>
            <numerusform>%n صفوف مدموجة</numerusform>
            <numerusform>%n صفاً مدموجاً</numerusform>
            <numerusform>%n صف مدموج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا صفوف مستبعدة</numerusform>
            <numerusform>صف مستبعد واحد</numerusform>
            <numerusform>صفان مستبعدان</numerusform>
            <numerusform>%n صفوف مستبعدة</numerusform>
            <numerusform>%n صفاً مستبعداً</numerusform>
            <numerusform>%n صف مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>لا صفوف فيها مشكلة</numerusform>
            <numerusform>صف واحد فيه مشكلة</numerusform>
            <numerusform>صفان فيهما مشكلة</numerusform>
            <numerusform>%n صفوف فيها مشكلة</numerusform>
            <numerusform>%n صفاً فيه مشكلة</numerusform>
            <numerusform>%n صف فيه مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>kept as here</source>
        <translation>محفوظ كما هنا</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>joined with row {row}</source>
        <translation>مدموج مع الصف {row}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>{field}: {value} is not imported, {kept} is kept</source>
        <translation>{field}: لا تُستورد القيمة {value}، وتُحفظ القيمة {kept}</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Columns are recognised in French, English and Arabic, in any order.</source>
        <translation>تُعرف الأعمدة بالفرنسية والإنجليزية والعربية بأي ترتيب.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>لم يُقرأ أي صف</numerusform>
            <numerusform>قُرئ صف واحد</numerusform>
            <numerusform>قُرئ صفان</numerusform>
            <numerusform>قُرئت %n صفوف</numerusform>
            <numerusform>قُرئ %n صفاً</numerusform>
            <numerusform>قُرئ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>each row is added, changed, unchanged or left out with a reason</source>
        <translation>كل صف مضاف أو معدّل أو دون تغيير أو مستبعد مع السبب</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>قراءة القائمة…</translation>
    </message>
    <message>
        <source>Say below which column holds the names.</source>
        <translation>حدّد أدناه العمود الذي يحوي الأسماء.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>أُلغي: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s)</source>
        <translation>
            <numerusform>{done} من الصفوف</numerusform>
            <numerusform>{done} من صف واحد</numerusform>
            <numerusform>{done} من صفين</numerusform>
            <numerusform>{done} من %n صفوف</numerusform>
            <numerusform>{done} من %n صفاً</numerusform>
            <numerusform>{done} من %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertBar</name>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>What can be mentioned</source>
        <translation>ما يمكن ذكره</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Move a card, or a line of a list</source>
        <translation>نقل بطاقة أو سطر من قائمة</translation>
    </message>
    <message>
        <source>Next language for the text being typed</source>
        <translation>اللغة التالية للنص المكتوب</translation>
    </message>
    <message>
        <source>Accept the suggestion of the open list</source>
        <translation>قبول اقتراح القائمة المفتوحة</translation>
    </message>
    <message>
        <source>Open or edit what is chosen</source>
        <translation>فتح المحدَّد أو تعديله</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>حذف المحدَّد</translation>
    </message>
    <message>
        <source>Close, clear, go back</source>
        <translation>إغلاق أو مسح أو رجوع</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة عمل</translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>learning note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>part of the note</source>
        <translation>جزء من المذكرة</translation>
    </message>
    <message>
        <source>version of the note</source>
        <translation>نسخة المذكرة</translation>
    </message>
    <message>
        <source>comment on the note</source>
        <translation>تعليق على المذكرة</translation>
    </message>
    <message>
        <source>picture or file</source>
        <translation>صورة أو ملف</translation>
    </message>
    <message>
        <source>city</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>entry at the door</source>
        <translation>دخول عند الاستقبال</translation>
    </message>
    <message>
        <source>look of the badges</source>
        <translation>مظهر الشارات</translation>
    </message>
    <message>
        <source>reference document</source>
        <translation>وثيقة مرجعية</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>case</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>entry of a follow-up</source>
        <translation>ملاحظة متابعة</translation>
    </message>
    <message>
        <source>offer of help</source>
        <translation>عرض مساعدة</translation>
    </message>
    <message>
        <source>evaluation answer</source>
        <translation>إجابة التقييم</translation>
    </message>
</context>
<context>
    <name>KindAfterVerb</name>
    <message>
        <source>the programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>مجموعة العمل</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>the learning note</source>
        <translation>مذكرة التعلّم</translation>
    </message>
    <message>
        <source>the part of the note</source>
        <translation>جزء من المذكرة</translation>
    </message>
    <message>
        <source>the version of the note</source>
        <translation>نسخة المذكرة</translation>
    </message>
    <message>
        <source>the comment on the note</source>
        <translation>التعليق على المذكرة</translation>
    </message>
    <message>
        <source>the picture or file</source>
        <translation>الصورة أو الملف</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>the entry at the door</source>
        <translation>الدخول عند الاستقبال</translation>
    </message>
    <message>
        <source>the look of the badges</source>
        <translation>مظهر الشارات</translation>
    </message>
    <message>
        <source>the reference document</source>
        <translation>الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>the observation</source>
        <translation>المشاهدة</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>the commitment</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>the follow-up entry</source>
        <translation>ملاحظة المتابعة</translation>
    </message>
    <message>
        <source>the offer of help</source>
        <translation>عرض المساعدة</translation>
    </message>
    <message>
        <source>the evaluation answer</source>
        <translation>إجابة التقييم</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>Language of what is typed: {language}</source>
        <translation>لغة النص المكتوب: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Language of what was typed</source>
        <translation>لغة ما كُتب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Texts under another language than their own</source>
        <translation>نصوص محفوظة تحت لغة غير لغتها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation>جارٍ قراءة النصوص…</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n text(s)</source>
        <translation>
            <numerusform>لا نصوص للتصحيح</numerusform>
            <numerusform>تصحيح نص واحد</numerusform>
            <numerusform>تصحيح نصين</numerusform>
            <numerusform>تصحيح %n نصوص</numerusform>
            <numerusform>تصحيح %n نصاً</numerusform>
            <numerusform>تصحيح %n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>These texts are not written in the language under which they are stored.</source>
        <translation>هذه النصوص ليست مكتوبة باللغة المحفوظة تحتها.</translation>
    </message>
    <message>
        <source>Every text is stored under the language in which it is written.</source>
        <translation>كل نص محفوظ تحت اللغة المكتوب بها.</translation>
    </message>
    <message>
        <source>stays: there is already another text there</source>
        <translation>يبقى مكانه: يوجد نص آخر هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) moved to their language.</source>
        <translation>
            <numerusform>لم يُنقل أي نص.</numerusform>
            <numerusform>نُقل نص واحد إلى لغته.</numerusform>
            <numerusform>نُقل نصان إلى لغتهما.</numerusform>
            <numerusform>نُقلت %n نصوص إلى لغتها.</numerusform>
            <numerusform>نُقل %n نصاً إلى لغته.</numerusform>
            <numerusform>نُقل %n نص إلى لغته.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastChangeCard</name>
    <message>
        <source>Last correction</source>
        <translation>آخر تصحيح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LearningNoteScreen</name>
    <message>
        <source>Thematic learning note</source>
        <translation>مذكرة التعلّم المواضيعية</translation>
    </message>
    <message>
        <source>Compiled from what was recorded during the event</source>
        <translation>مجمَّعة مما سُجِّل خلال الفعالية</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>up to date ({seconds} s)</source>
        <translation>محدّثة ({seconds} ث)</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Not published: no consent</source>
        <translation>غير منشور لعدم الموافقة</translation>
    </message>
    <message>
        <source>Show whom to ask</source>
        <translation>عرض من يجب سؤالهم</translation>
    </message>
    <message>
        <source>Print a form to sign</source>
        <translation>طباعة استمارة للتوقيع</translation>
    </message>
    <message>
        <source>Enter signed forms</source>
        <translation>إدخال الاستمارات الموقّعة</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحد في المجموع</numerusform>
            <numerusform>اثنان في المجموع</numerusform>
            <numerusform>%n في المجموع</numerusform>
            <numerusform>%n في المجموع</numerusform>
            <numerusform>%n في المجموع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutReason</name>
    <message>
        <source>nobody asked for consent</source>
        <translation>لم تُطلب الموافقة</translation>
    </message>
    <message>
        <source>consent was refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>who said it is not recorded</source>
        <translation>لم يُسجَّل قائلها</translation>
    </message>
    <message>
        <source>whether the people in it agreed is not recorded</source>
        <translation>لم تُسجَّل موافقة من يظهرون فيها</translation>
    </message>
    <message>
        <source>somebody in it refused</source>
        <translation>رفض أحد من يظهرون فيها</translation>
    </message>
    <message>
        <source>somebody in it refuses photographs or withdrew consent</source>
        <translation>أحد من يظهرون فيها يرفض التصوير أو سحب موافقته</translation>
    </message>
    <message>
        <source>somebody in it was not asked about photographs</source>
        <translation>أحد الظاهرين فيها لم يُسأل عن التصوير</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>ملفها مفقود</translation>
    </message>
    <message>
        <source>it has no credit</source>
        <translation>لا ذكر لحقوقها</translation>
    </message>
    <message>
        <source>headings repeated</source>
        <translation>عناوين مكررة</translation>
    </message>
    <message>
        <source>section title</source>
        <translation>عنوان قسم</translation>
    </message>
    <message>
        <source>line of totals</source>
        <translation>سطر مجموع</translation>
    </message>
    <message>
        <source>a note, not a person</source>
        <translation>ملاحظة لا شخص</translation>
    </message>
    <message>
        <source>nothing in it was understood</source>
        <translation>لم يُفهم منه شيء</translation>
    </message>
    <message>
        <source>name to come</source>
        <translation>الاسم لاحقاً</translation>
    </message>
    <message>
        <source>registration cancelled</source>
        <translation>تسجيل ملغى</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>اعتذار عن الحضور</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>على قائمة الانتظار</translation>
    </message>
    <message>
        <source>erased at the person’s request</source>
        <translation>حُذفت بياناته بطلب منه</translation>
    </message>
    <message>
        <source>removed from the participants here</source>
        <translation>أُزيل من المشاركين هنا</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>تركتَه جانباً</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>طباعة الشارات</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>الشارات بصيغة PDF</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>شهادات الحضور</translation>
    </message>
    <message>
        <source>Import a report from Zoom, Teams or Webex</source>
        <translation>استيراد تقرير من Zoom أو Teams أو Webex</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Attendance: workbook</source>
        <translation>الحضور: مصنّف</translation>
    </message>
    <message>
        <source>Attendance: to sign</source>
        <translation>الحضور: للتوقيع</translation>
    </message>
    <message>
        <source>Attendance: table</source>
        <translation>الحضور: جدول</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search: name, organisation, city</source>
        <translation>بحث: اسم، منظمة، مدينة</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Cities and organisations</source>
        <translation>المدن والمنظمات</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>قائمة الحضور</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Those checked</source>
        <translation>المحدَّدون</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>لم تُطبع بعد</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>مصنّف (XLSX)</translation>
    </message>
    <message>
        <source>Sheets to sign (PDF)</source>
        <translation>أوراق للتوقيع (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Certificates of attendance (PDF)</source>
        <translation>شهادات الحضور (PDF)</translation>
    </message>
    <message>
        <source>Import a report from Zoom, Teams or Webex…</source>
        <translation>استيراد تقرير من Zoom أو Teams أو Webex…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Form: one list to sign (PDF)</source>
        <translation>استمارة: قائمة للتوقيع (PDF)</translation>
    </message>
    <message>
        <source>Form: one page per person (PDF)</source>
        <translation>استمارة: صفحة لكل شخص (PDF)</translation>
    </message>
    <message>
        <source>Enter signed forms…</source>
        <translation>إدخال الاستمارات الموقّعة…</translation>
    </message>
</context>
<context>
    <name>LogosPanel</name>
    <message>
        <source>Logos of partners and donors, for the cover of the notes</source>
        <translation>شعارات الشركاء والمانحين لأغلفة المذكرات</translation>
    </message>
    <message>
        <source>Drop a logo here, or Ctrl V</source>
        <translation>أفلت شعاراً هنا أو Ctrl V</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Appearance of publications</source>
        <translation>مظهر المنشورات</translation>
    </message>
    <message>
        <source>Programme style: pictures and colours</source>
        <translation>أسلوب البرنامج: صور وألوان</translation>
    </message>
    <message>
        <source>Plain: black on white, for any printer</source>
        <translation>بسيط: أسود على أبيض، لأي طابعة</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>اللون الرئيسي</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>اللون الثاني</translation>
    </message>
    <message>
        <source>This is not a colour. Write it as #15507a, or choose one.</source>
        <translation>هذا ليس لوناً. اكتبه هكذا ⁨#15507a⁩ أو اختر لوناً.</translation>
    </message>
    <message>
        <source>Sample: the cover</source>
        <translation>مثال: الغلاف</translation>
    </message>
    <message>
        <source>Sample: a page</source>
        <translation>مثال: صفحة</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Discarded names are still recognised in later lists.</source>
        <translation>تبقى الأسماء المتروكة معروفة للقوائم المقبلة.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما يترتب على الدمج</translation>
    </message>
    <message>
        <source>Keep them separate</source>
        <translation>الإبقاء عليها منفصلة</translation>
    </message>
    <message>
        <source>Can be undone in one step</source>
        <translation>يُلغى بخطوة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) merged into {name}.</source>
        <translation>
            <numerusform>لم تُدمج أي بطاقة في {name}.</numerusform>
            <numerusform>دُمجت بطاقة واحدة في {name}.</numerusform>
            <numerusform>دُمجت بطاقتان في {name}.</numerusform>
            <numerusform>دُمجت %n بطاقات في {name}.</numerusform>
            <numerusform>دُمجت %n بطاقة في {name}.</numerusform>
            <numerusform>دُمجت %n بطاقة في {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept separate: they will not be proposed again.</source>
        <translation>بقيت منفصلة: لن تُقترح مرة أخرى.</translation>
    </message>
    <message>
        <source>Is it the same city?</source>
        <translation>هل هي المدينة نفسها؟</translation>
    </message>
    <message>
        <source>Is it the same organisation?</source>
        <translation>هل هي المنظمة نفسها؟</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>most used name</source>
        <translation>الاسم الأكثر استعمالاً</translation>
    </message>
    <message numerus="yes">
        <source>Merge the %n</source>
        <translation>
            <numerusform>دمج</numerusform>
            <numerusform>دمج البطاقة</numerusform>
            <numerusform>دمج الاثنتين</numerusform>
            <numerusform>دمج الـ %n</numerusform>
            <numerusform>دمج الـ %n</numerusform>
            <numerusform>دمج الـ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا فعاليات</numerusform>
            <numerusform>فعالية واحدة</numerusform>
            <numerusform>فعاليتان</numerusform>
            <numerusform>%n فعاليات</numerusform>
            <numerusform>%n فعالية</numerusform>
            <numerusform>%n فعالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد للحسم</numerusform>
            <numerusform>اختلافان للحسم</numerusform>
            <numerusform>%n اختلافات للحسم</numerusform>
            <numerusform>%n اختلافاً للحسم</numerusform>
            <numerusform>%n اختلاف للحسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Later lists will also recognise it as: {names}</source>
        <translation>ستُعرف في القوائم المقبلة أيضاً باسم: {names}</translation>
    </message>
    <message>
        <source>Its cases: {titles}</source>
        <translation>حالاتها: {titles}</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge {code} with…</source>
        <translation>دمج {code} مع…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The other card</source>
        <translation>البطاقة الأخرى</translation>
    </message>
    <message>
        <source>A code, or a few words</source>
        <translation>رمز أو بضع كلمات</translation>
    </message>
    <message>
        <source>No card matches these words.</source>
        <translation>لا توجد بطاقة تطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Common wording</source>
        <translation>الصياغة المشتركة</translation>
    </message>
    <message>
        <source>What is carried over</source>
        <translation>ما ينتقل معها</translation>
    </message>
    <message>
        <source>Another card…</source>
        <translation>بطاقة أخرى…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>اعتماد هذه الصياغة</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>is merged, its wording is kept</source>
        <translation>تُدمج ويُحفظ نصها</translation>
    </message>
    <message>
        <source>of {code}</source>
        <translation>من {code}</translation>
    </message>
    <message>
        <source>combined, as {code}</source>
        <translation>معاً، تحت {code}</translation>
    </message>
    <message>
        <source>Keep {code} instead</source>
        <translation>الإبقاء على {code} بدلاً منها</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Cities</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Notes reused</source>
        <translation>الملاحظات المأخوذة</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>تستند إلى</translation>
    </message>
    <message>
        <source>Recommendations based on it</source>
        <translation>التوصيات التي تستند إليها</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>the agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>three lessons marked in the notes</source>
        <translation>ثلاثة دروس مشار إليها في الملاحظات</translation>
    </message>
    <message>
        <source>“{about}” in this language</source>
        <translation>«{about}» بهذه اللغة</translation>
    </message>
    <message>
        <source>three key messages</source>
        <translation>ثلاث رسائل رئيسية</translation>
    </message>
    <message>
        <source>at least one challenge</source>
        <translation>تحدٍّ واحد على الأقل</translation>
    </message>
    <message>
        <source>at least one opportunity</source>
        <translation>فرصة واحدة على الأقل</translation>
    </message>
    <message>
        <source>clusters of challenges</source>
        <translation>محاور للتحديات</translation>
    </message>
    <message>
        <source>at least one city case</source>
        <translation>حالة مدينة واحدة على الأقل</translation>
    </message>
    <message>
        <source>three observations of the visit</source>
        <translation>ثلاث مشاهدات من الزيارة</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>التزام واحد</translation>
    </message>
    <message>
        <source>a date for each commitment</source>
        <translation>تاريخ لكل التزام</translation>
    </message>
    <message>
        <source>the executive summary</source>
        <translation>الملخّص التنفيذي</translation>
    </message>
    <message>
        <source>an introduction to the theme</source>
        <translation>مقدّمة للموضوع</translation>
    </message>
    <message>
        <source>the event’s title in this language</source>
        <translation>عنوان الفعالية بهذه اللغة</translation>
    </message>
    <message>
        <source>the host city</source>
        <translation>المدينة المضيفة</translation>
    </message>
    <message>
        <source>the authors, or who coordinated</source>
        <translation>المؤلفون أو جهة التنسيق</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>the objective of the event</source>
        <translation>هدف الفعالية</translation>
    </message>
    <message>
        <source>check-ins: nobody has been recorded as present</source>
        <translation>تسجيلات الوصول: لم يُسجَّل أي حاضر</translation>
    </message>
    <message>
        <source>the title of the reference document</source>
        <translation>عنوان الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>the summary of the reference document</source>
        <translation>ملخّص الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>at least one endorsed recommendation</source>
        <translation>توصية معتمدة واحدة على الأقل</translation>
    </message>
    <message>
        <source>what {about} is based on</source>
        <translation>ما تستند إليه {about}</translation>
    </message>
    <message>
        <source>{about} in this language</source>
        <translation>{about} بهذه اللغة</translation>
    </message>
    <message>
        <source>the text of this part, which exists in another language</source>
        <translation>نص هذا الجزء الموجود بلغة أخرى</translation>
    </message>
    <message>
        <source>a name in the text: its record was removed</source>
        <translation>اسم في النص حُذف سجلّه</translation>
    </message>
    <message>
        <source>a decision on each recommendation</source>
        <translation>قرار بشأن كل توصية</translation>
    </message>
    <message>
        <source>a recommendation to the local level</source>
        <translation>توصية للمستوى المحلي</translation>
    </message>
    <message>
        <source>the credit of {about}</source>
        <translation>حقوق الصورة {about}</translation>
    </message>
    <message>
        <source>the consent of the people in {about}</source>
        <translation>موافقة الأشخاص الظاهرين في {about}</translation>
    </message>
    <message>
        <source>{about}: the title</source>
        <translation>{about}: العنوان</translation>
    </message>
    <message>
        <source>{about}: the city</source>
        <translation>{about}: المدينة</translation>
    </message>
    <message>
        <source>{about}: the summary</source>
        <translation>{about}: الملخّص</translation>
    </message>
    <message>
        <source>{about}: the challenge it addresses</source>
        <translation>{about}: التحدّي</translation>
    </message>
    <message>
        <source>{about}: what was done</source>
        <translation>{about}: ما تم القيام به</translation>
    </message>
    <message>
        <source>{about}: since when</source>
        <translation>{about}: منذ متى</translation>
    </message>
    <message>
        <source>{about}: the objective</source>
        <translation>{about}: الهدف</translation>
    </message>
    <message>
        <source>{about}: the partners</source>
        <translation>{about}: الشركاء</translation>
    </message>
    <message>
        <source>{about}: the beneficiaries</source>
        <translation>{about}: المستفيدون</translation>
    </message>
    <message>
        <source>{about}: the results</source>
        <translation>{about}: النتائج</translation>
    </message>
    <message>
        <source>{about}: the lessons</source>
        <translation>{about}: الدروس</translation>
    </message>
    <message>
        <source>{about}: what can be replicated elsewhere</source>
        <translation>{about}: ما يمكن نقله</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Languages, series, Wi-Fi</source>
        <translation>اللغات والسلسلة والشبكة</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>لغات العمل</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>شبكة الواي فاي</translation>
    </message>
    <message>
        <source>Wi-Fi key</source>
        <translation>مفتاح الواي فاي</translation>
    </message>
</context>
<context>
    <name>NewEventForm</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Restore what was typed</source>
        <translation>استعادة ما كُتب</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>المدينة المضيفة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Copy the agenda from</source>
        <translation>نسخ جدول الأعمال من</translation>
    </message>
    <message>
        <source>Mode of participation</source>
        <translation>طريقة المشاركة</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>إنشاء الفعالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you type is kept here.</source>
        <translation>ما كُتب يبقى محفوظاً هنا.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>To do next</source>
        <translation>ما يلي</translation>
    </message>
    <message>
        <source>{host}: {sentence}</source>
        <translation>{host}: {sentence}</translation>
    </message>
    <message>
        <source>import the participants</source>
        <translation>استيراد المشاركين</translation>
    </message>
    <message>
        <source>lay out the agenda</source>
        <translation>وضع جدول الأعمال</translation>
    </message>
    <message>
        <source>share the reference document</source>
        <translation>مشاركة الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>gather the challenges</source>
        <translation>جمع التحديات</translation>
    </message>
    <message>
        <source>complete the city cases</source>
        <translation>استكمال حالات المدن</translation>
    </message>
    <message>
        <source>prepare the field visit</source>
        <translation>إعداد الزيارة الميدانية</translation>
    </message>
    <message>
        <source>endorse the recommendations</source>
        <translation>اعتماد التوصيات</translation>
    </message>
    <message>
        <source>complete the learning note</source>
        <translation>استكمال مذكرة التعلّم</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Who can help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Who can help: {names}</source>
        <translation>من يمكنه المساعدة: {names}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>حتى {value}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>record removed</source>
        <translation>سجل محذوف</translation>
    </message>
    <message>
        <source>What changed from {before} to {after}</source>
        <translation>ما تغيّر من {before} إلى {after}</translation>
    </message>
    <message>
        <source>Paragraphs that changed: {number}.</source>
        <translation>الفقرات التي تغيّرت: {number}.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>لا فرق بينهما.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>جزء جديد</translation>
    </message>
    <message>
        <source>Part removed</source>
        <translation>جزء محذوف</translation>
    </message>
    <message>
        <source>Formerly: {name}</source>
        <translation>سابقاً: {name}</translation>
    </message>
    <message>
        <source>Brief for elected officials</source>
        <translation>موجز للمنتخبين</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the learning note.</source>
        <translation>
            <numerusform>لا غيرها في مذكرة التعلّم.</numerusform>
            <numerusform>توصية أخرى في مذكرة التعلّم.</numerusform>
            <numerusform>توصيتان أخريان في مذكرة التعلّم.</numerusform>
            <numerusform>%n توصيات أخرى في مذكرة التعلّم.</numerusform>
            <numerusform>%n توصية أخرى في مذكرة التعلّم.</numerusform>
            <numerusform>%n توصية أخرى في مذكرة التعلّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recommendation has been endorsed yet.</source>
        <translation>لم تُعتمد أي توصية بعد.</translation>
    </message>
    <message>
        <source>Madam, Sir,</source>
        <translation>السيدة، السيد،</translation>
    </message>
    <message>
        <source>{people} from {cities} met on “{title}” ({event}). Together they address these recommendations to you:</source>
        <translation>اجتمع {people} من {cities} حول موضوع «{title}» ({event})، وهم يوجّهون إليكم معاً هذه التوصيات:</translation>
    </message>
    <message>
        <source>{people} from {cities} registered for “{title}” ({event}). These recommendations are addressed to you:</source>
        <translation>سجّل {people} من {cities} في «{title}» ({event}). وهذه التوصيات موجّهة إليكم:</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>دون مدينة</numerusform>
            <numerusform>مدينة واحدة</numerusform>
            <numerusform>مدينتين</numerusform>
            <numerusform>%n مدن</numerusform>
            <numerusform>%n مدينة</numerusform>
            <numerusform>%n مدينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>دون بلد</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدين</numerusform>
            <numerusform>%n بلدان</numerusform>
            <numerusform>%n بلداً</numerusform>
            <numerusform>%n بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>We would be glad to hear which of them you will take up, and remain at your disposal.</source>
        <translation>يسعدنا أن نعرف ما ستأخذون به منها، ونبقى رهن إشارتكم.</translation>
    </message>
    <message>
        <source>{city}: what the note still needs</source>
        <translation>{city}: ما تحتاجه المذكرة بعد</translation>
    </message>
    <message>
        <source>Your city's case will be printed in the learning note. A few things are missing; please write them here in a few words.</source>
        <translation>ستُنشر حالة مدينتكم في مذكرة التعلّم. تنقصها بعض العناصر؛ نرجو كتابتها هنا في بضع كلمات.</translation>
    </message>
    <message>
        <source>Please return this page to {contact}.</source>
        <translation>نرجو إعادة هذه الصفحة إلى {contact}.</translation>
    </message>
    <message>
        <source>Name, function, date</source>
        <translation>الاسم، الوظيفة، التاريخ</translation>
    </message>
    <message>
        <source>Suggested citation</source>
        <translation>للاستشهاد بهذه المذكرة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>Thematic learning note</source>
        <translation>مذكرة التعلّم المواضيعية</translation>
    </message>
    <message>
        <source>{series}, no. {number}</source>
        <translation>{series}، العدد {number}</translation>
    </message>
    <message>
        <source>Peer learning</source>
        <translation>التعلّم بين النظراء</translation>
    </message>
    <message>
        <source>Peer learning · no. {number}</source>
        <translation>التعلّم بين النظراء · العدد {number}</translation>
    </message>
    <message>
        <source>Draft · examples are marked</source>
        <translation>مسودة · الأمثلة مشار إليها</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Not cleared: {names}</source>
        <translation>بلا موافقة: {names}</translation>
    </message>
    <message>
        <source>To be completed: {what}</source>
        <translation>للاستكمال: {what}</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر وتقدير</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Read this note online</source>
        <translation>اقرأ هذه المذكرة على الإنترنت</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>الجزء {number}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message>
        <source>Foreword by {name}</source>
        <translation>تمهيد بقلم {name}</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>الرسائل الرئيسية</translation>
    </message>
    <message>
        <source>Main recommendations</source>
        <translation>أبرز التوصيات</translation>
    </message>
    <message numerus="yes">
        <source>caption of %n people who attended</source>
        <translation>
            <numerusform>شخص حضر</numerusform>
            <numerusform>شخص حضر</numerusform>
            <numerusform>شخصان حضرا</numerusform>
            <numerusform>أشخاص حضروا</numerusform>
            <numerusform>شخصاً حضروا</numerusform>
            <numerusform>شخص حضروا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n people registered</source>
        <translation>
            <numerusform>شخص مسجّل</numerusform>
            <numerusform>شخص مسجّل</numerusform>
            <numerusform>شخصان مسجّلان</numerusform>
            <numerusform>أشخاص مسجّلون</numerusform>
            <numerusform>شخصاً مسجّلاً</numerusform>
            <numerusform>شخص مسجّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n cities</source>
        <translation>
            <numerusform>مدينة</numerusform>
            <numerusform>مدينة</numerusform>
            <numerusform>مدينتان</numerusform>
            <numerusform>مدن</numerusform>
            <numerusform>مدينة</numerusform>
            <numerusform>مدينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n common challenges</source>
        <translation>
            <numerusform>تحدٍّ مشترك</numerusform>
            <numerusform>تحدٍّ مشترك</numerusform>
            <numerusform>تحديان مشتركان</numerusform>
            <numerusform>تحديات مشتركة</numerusform>
            <numerusform>تحدياً مشتركاً</numerusform>
            <numerusform>تحدٍّ مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n opportunities</source>
        <translation>
            <numerusform>فرصة</numerusform>
            <numerusform>فرصة</numerusform>
            <numerusform>فرصتان</numerusform>
            <numerusform>فرص</numerusform>
            <numerusform>فرصة</numerusform>
            <numerusform>فرصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n endorsed recommendations</source>
        <translation>
            <numerusform>توصية معتمدة</numerusform>
            <numerusform>توصية معتمدة</numerusform>
            <numerusform>توصيتان معتمدتان</numerusform>
            <numerusform>توصيات معتمدة</numerusform>
            <numerusform>توصية معتمدة</numerusform>
            <numerusform>توصية معتمدة</numerusform>
        </translation>
    </message>
    <message>
        <source>On {dates}, {people} from {cities} in {countries} met in {host} ({mode}) on “{title}”.</source>
        <translation>{dates}: اجتمع {people} من {cities} في {countries} في {host} ({mode}) حول موضوع «{title}».</translation>
    </message>
    <message>
        <source>{people} from {cities} in {countries} are registered for “{title}”, {dates}, {host} ({mode}).</source>
        <translation>عدد المسجّلين في «{title}» ({dates}، {host}، {mode}): {people} من {cities} في {countries}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>المدينة المضيفة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طريقة الانعقاد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>المنظّمون</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>مجموعات العمل</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>المسجّلون</translation>
    </message>
    <message>
        <source>People who attended, by kind of organisation. Total: {total}.</source>
        <translation>من حضروا بحسب نوع المنظمة. المجموع: {total}.</translation>
    </message>
    <message>
        <source>People registered, by kind of organisation. Total: {total}.</source>
        <translation>المسجّلون بحسب نوع المنظمة. المجموع: {total}.</translation>
    </message>
    <message numerus="yes">
        <source>These figures cover the %n people present on at least one day; registered: {registered}.</source>
        <translation>
            <numerusform>لم يحضر أحد؛ عدد المسجّلين: {registered}.</numerusform>
            <numerusform>تخص هذه الأرقام شخصاً واحداً حضر يوماً واحداً على الأقل؛ عدد المسجّلين: {registered}.</numerusform>
            <numerusform>تخص هذه الأرقام شخصين حضرا يوماً واحداً على الأقل؛ عدد المسجّلين: {registered}.</numerusform>
            <numerusform>تخص هذه الأرقام %n أشخاص حضروا يوماً واحداً على الأقل؛ عدد المسجّلين: {registered}.</numerusform>
            <numerusform>تخص هذه الأرقام %n شخصاً حضروا يوماً واحداً على الأقل؛ عدد المسجّلين: {registered}.</numerusform>
            <numerusform>تخص هذه الأرقام %n شخص حضروا يوماً واحداً على الأقل؛ عدد المسجّلين: {registered}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been recorded as present: these figures cover the %n people registered.</source>
        <translation>
            <numerusform>لم يُسجَّل أي حضور ولا أي تسجيل.</numerusform>
            <numerusform>لم يُسجَّل أي حضور: تخص هذه الأرقام المسجّل الوحيد.</numerusform>
            <numerusform>لم يُسجَّل أي حضور: تخص هذه الأرقام مسجّلَين اثنين.</numerusform>
            <numerusform>لم يُسجَّل أي حضور: تخص هذه الأرقام المسجّلين وعددهم %n.</numerusform>
            <numerusform>لم يُسجَّل أي حضور: تخص هذه الأرقام المسجّلين وعددهم %n.</numerusform>
            <numerusform>لم يُسجَّل أي حضور: تخص هذه الأرقام المسجّلين وعددهم %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them, %n organisers and interpreters.</source>
        <translation>
            <numerusform>وليس بينهم منظّمون ولا مترجمون شفويون.</numerusform>
            <numerusform>وبينهم واحد من المنظّمين أو المترجمين الشفويين.</numerusform>
            <numerusform>وبينهم اثنان من المنظّمين والمترجمين الشفويين.</numerusform>
            <numerusform>وبينهم %n من المنظّمين والمترجمين الشفويين.</numerusform>
            <numerusform>وبينهم %n من المنظّمين والمترجمين الشفويين.</numerusform>
            <numerusform>وبينهم %n من المنظّمين والمترجمين الشفويين.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the reference document says</source>
        <translation>ما تقوله الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>Questions put to participants</source>
        <translation>الأسئلة المطروحة على المشاركين</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>تعريفات</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>ص. {page}</translation>
    </message>
    <message>
        <source>Global Compact for Migration and Sustainable Development Goals</source>
        <translation>الاتفاق العالمي من أجل الهجرة وأهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Objective {code} · {word}</source>
        <translation>الهدف {code} · {word}</translation>
    </message>
    <message>
        <source>SDG {code} · {word}</source>
        <translation>هدف التنمية المستدامة {code} · {word}</translation>
    </message>
    <message>
        <source>Other challenges and opportunities</source>
        <translation>تحديات وفرص أخرى</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>تتشاركه</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>تحدٍّ</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Local solution {number}</source>
        <translation>حل محلي {number}</translation>
    </message>
    <message>
        <source>City to be specified</source>
        <translation>مدينة تُحدَّد لاحقاً</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>منذ {year}</translation>
    </message>
    <message>
        <source>The challenge</source>
        <translation>التحدّي</translation>
    </message>
    <message>
        <source>What the city did</source>
        <translation>ما قامت به المدينة</translation>
    </message>
    <message>
        <source>Results and evidence</source>
        <translation>النتائج والأدلة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>reported by the city</source>
        <translation>بحسب المدينة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Migrants’ participation</source>
        <translation>مشاركة المهاجرين</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>الصعوبات</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>What can be replicated elsewhere</source>
        <translation>ما يمكن نقله إلى أماكن أخرى</translation>
    </message>
    <message>
        <source>Challenges addressed</source>
        <translation>التحديات التي يستجيب لها</translation>
    </message>
    <message>
        <source>What peers take home</source>
        <translation>ما يحتفظ به النظراء</translation>
    </message>
    <message>
        <source>Questions from peers</source>
        <translation>أسئلة النظراء</translation>
    </message>
    <message>
        <source>Recommendations based on it</source>
        <translation>توصيات تستند إليه</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Welcomed by</source>
        <translation>في الاستقبال</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>برنامج الزيارة</translation>
    </message>
    <message>
        <source>Present: {number}</source>
        <translation>الحاضرون: {number}</translation>
    </message>
    <message>
        <source>No field visit was held.</source>
        <translation>لم تُنظَّم زيارة ميدانية.</translation>
    </message>
    <message>
        <source>To local authorities</source>
        <translation>إلى السلطات المحلية</translation>
    </message>
    <message>
        <source>To national authorities</source>
        <translation>إلى السلطات الوطنية</translation>
    </message>
    <message>
        <source>To actors of the Euro-Mediterranean region</source>
        <translation>إلى الجهات الفاعلة في المنطقة الأورومتوسطية</translation>
    </message>
    <message>
        <source>To international organisations</source>
        <translation>إلى المنظمات الدولية</translation>
    </message>
    <message>
        <source>Also addressed to others</source>
        <translation>موجَّهة أيضاً إلى جهات أخرى</translation>
    </message>
    <message>
        <source>Proposed by {cities}</source>
        <translation>اقترحتها {cities}</translation>
    </message>
    <message>
        <source>Based on {evidence}</source>
        <translation>تستند إلى {evidence}</translation>
    </message>
    <message>
        <source>challenge {number}</source>
        <translation>التحدي {number}</translation>
    </message>
    <message>
        <source>opportunity {number}</source>
        <translation>الفرصة {number}</translation>
    </message>
    <message>
        <source>local solution {number}</source>
        <translation>الحل المحلي {number}</translation>
    </message>
    <message>
        <source>an observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>a key message</source>
        <translation>رسالة رئيسية</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتاً</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>timeframe: {horizon}</source>
        <translation>الإطار الزمني: {horizon}</translation>
    </message>
    <message>
        <source>also: {levels}</source>
        <translation>أيضاً: {levels}</translation>
    </message>
    <message>
        <source>See {labels}, addressed to this level as well.</source>
        <translation>انظر أيضاً {labels} الموجَّهة إلى هذا المستوى كذلك.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Participation in numbers</source>
        <translation>المشاركة بالأرقام</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>المنظمات بحسب النوع</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بحسب البلد</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>بحسب المدينة</translation>
    </message>
    <message numerus="yes">
        <source>Arrivals on {day}, every %n minute(s)</source>
        <translation>
            <numerusform>الوصول يوم {day}</numerusform>
            <numerusform>الوصول يوم {day}، كل دقيقة</numerusform>
            <numerusform>الوصول يوم {day}، كل دقيقتين</numerusform>
            <numerusform>الوصول يوم {day}، كل %n دقائق</numerusform>
            <numerusform>الوصول يوم {day}، كل %n دقيقة</numerusform>
            <numerusform>الوصول يوم {day}، كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the cities are</source>
        <translation>مواقع المدن</translation>
    </message>
    <message>
        <source>The larger the dot, the larger the delegation; the host city is in bold.</source>
        <translation>كلما كبرت النقطة كان الوفد أكبر؛ المدينة المضيفة بخط عريض.</translation>
    </message>
    <message>
        <source>Not on the map: {cities}.</source>
        <translation>خارج الخريطة: {cities}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>بحسب الجنس</translation>
    </message>
    <message>
        <source>Present by day</source>
        <translation>الحضور بحسب اليوم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>People who agreed to be named</source>
        <translation>الأشخاص الذين وافقوا على ذكر أسمائهم</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not named here.</source>
        <translation>
            <numerusform>الجميع مذكورون هنا.</numerusform>
            <numerusform>شخص واحد غير مذكور هنا.</numerusform>
            <numerusform>شخصان غير مذكورين هنا.</numerusform>
            <numerusform>%n أشخاص غير مذكورين هنا.</numerusform>
            <numerusform>%n شخصاً غير مذكورين هنا.</numerusform>
            <numerusform>%n شخص غير مذكورين هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations represented</source>
        <translation>المنظمات الممثَّلة</translation>
    </message>
    <message>
        <source>Fewer than five questionnaires were returned: no result is shown.</source>
        <translation>أُعيد أقل من خمسة استبيانات: لا تُعرض أي نتيجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) returned. Scale from 1 (not at all) to 4 (fully).</source>
        <translation>
            <numerusform>لم يُعَد أي استبيان. السلّم من 1 (إطلاقاً لا) إلى 4 (تماماً).</numerusform>
            <numerusform>أُعيد استبيان واحد. السلّم من 1 (إطلاقاً لا) إلى 4 (تماماً).</numerusform>
            <numerusform>أُعيد استبيانان. السلّم من 1 (إطلاقاً لا) إلى 4 (تماماً).</numerusform>
            <numerusform>أُعيدت %n استبيانات. السلّم من 1 (إطلاقاً لا) إلى 4 (تماماً).</numerusform>
            <numerusform>أُعيد %n استبياناً. السلّم من 1 (إطلاقاً لا) إلى 4 (تماماً).</numerusform>
            <numerusform>أُعيد %n استبيان. السلّم من 1 (إطلاقاً لا) إلى 4 (تماماً).</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Pictures of this note</source>
        <translation>صور هذه المذكرة</translation>
    </message>
    <message>
        <source>The demonstration replays an online event as if it had been held on site; whatever was invented is marked as an example.</source>
        <translation>يعرض المثال التوضيحي فعالية عُقدت عبر الإنترنت كأنها حضورية؛ وكل ما هو متخيَّل مشار إليه بوصفه مثالاً.</translation>
    </message>
    <message>
        <source>(in {language})</source>
        <translation>(بـ{language})</translation>
    </message>
    <message>
        <source>Nothing has been recorded for this event yet.</source>
        <translation>لم يُسجَّل شيء لهذه الفعالية بعد.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Export the PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Export as DOCX</source>
        <translation>تصدير DOCX</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>تصدير كصفحة ويب</translation>
    </message>
    <message>
        <source>Export as an e-book</source>
        <translation>تصدير ككتاب إلكتروني</translation>
    </message>
    <message>
        <source>Export as plain text</source>
        <translation>تصدير كنص عادي</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>نسخ المذكرة</translation>
    </message>
    <message>
        <source>What the note still lacks</source>
        <translation>ما ينقص المذكرة بعد</translation>
    </message>
    <message>
        <source>Show the pages or the text</source>
        <translation>إظهار الصفحات أو النص</translation>
    </message>
    <message>
        <source>Move this part up</source>
        <translation>تقديم هذا الجزء</translation>
    </message>
    <message>
        <source>Move this part down</source>
        <translation>تأخير هذا الجزء</translation>
    </message>
    <message>
        <source>Leave this part out, or include it</source>
        <translation>حذف هذا الجزء أو إدراجه</translation>
    </message>
    <message>
        <source>Write in this part</source>
        <translation>الكتابة في هذا الجزء</translation>
    </message>
</context>
<context>
    <name>NoteExporter</name>
    <message>
        <source>Export the note</source>
        <translation>تصدير المذكرة</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>اختيار مجلد الملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{file} is being saved…</source>
        <translation>جارٍ حفظ {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في {folder}</numerusform>
            <numerusform>حُفظ ملف واحد في {folder}</numerusform>
            <numerusform>حُفظ ملفان في {folder}</numerusform>
            <numerusform>حُفظت %n ملفات في {folder}</numerusform>
            <numerusform>حُفظ %n ملفاً في {folder}</numerusform>
            <numerusform>حُفظ %n ملف في {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has been saved.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <source>{file} has been saved ({percent}% complete).</source>
        <translation>حُفظ {file} (المذكرة مكتملة بنسبة {percent}%).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not published: no consent</source>
        <translation>
            <numerusform>كل العناصر منشورة</numerusform>
            <numerusform>عنصر واحد غير منشور لعدم الموافقة</numerusform>
            <numerusform>عنصران غير منشورين لعدم الموافقة</numerusform>
            <numerusform>%n عناصر غير منشورة لعدم الموافقة</numerusform>
            <numerusform>%n عنصراً غير منشور لعدم الموافقة</numerusform>
            <numerusform>%n عنصر غير منشور لعدم الموافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) printed as boxes, as no font has them: {signs}</source>
        <translation>
            <numerusform>لا توجد رموز بلا خط: {signs}</numerusform>
            <numerusform>رمز واحد يظهر مربّعاً لأن لا خط يحتويه: {signs}</numerusform>
            <numerusform>رمزان يظهران مربّعين لأن لا خط يحتويهما: {signs}</numerusform>
            <numerusform>%n رموز تظهر مربّعات لأن لا خط يحتويها: {signs}</numerusform>
            <numerusform>%n رمزاً يظهر مربّعاً لأن لا خط يحتويه: {signs}</numerusform>
            <numerusform>%n رمز يظهر مربّعاً لأن لا خط يحتويه: {signs}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>Export the PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Pages of the note</source>
        <translation>صفحات المذكرة</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to complete</source>
        <translation>
            <numerusform>لا شيء للاستكمال</numerusform>
            <numerusform>عنصر للاستكمال</numerusform>
            <numerusform>عنصران للاستكمال</numerusform>
            <numerusform>%n عناصر للاستكمال</numerusform>
            <numerusform>%n عنصراً للاستكمال</numerusform>
            <numerusform>%n عنصر للاستكمال</numerusform>
        </translation>
    </message>
    <message>
        <source>Word file (DOCX)</source>
        <translation>ملف Word (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>نص عادي (TXT)</translation>
    </message>
    <message>
        <source>Brief for elected officials…</source>
        <translation>موجز للمنتخبين…</translation>
    </message>
    <message>
        <source>Letters by addressee…</source>
        <translation>رسائل حسب الجهة المعنية…</translation>
    </message>
    <message>
        <source>Case sheets…</source>
        <translation>بطاقات الحالات…</translation>
    </message>
    <message>
        <source>Forms to ask cities for what is missing…</source>
        <translation>استمارات لطلب ما ينقص من المدن…</translation>
    </message>
    <message>
        <source>Summary and citation for the web…</source>
        <translation>ملخّص واستشهاد للويب…</translation>
    </message>
    <message>
        <source>Picture cards for social media…</source>
        <translation>بطاقات مصوّرة لوسائل التواصل…</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس مستفاد</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>ما نحتفظ به</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
</context>
<context>
    <name>NoteOutline</name>
    <message numerus="yes">
        <source>%n key message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>%n دروس</numerusform>
            <numerusform>%n درساً</numerusform>
            <numerusform>%n درس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endorsed</source>
        <translation>
            <numerusform>لا توصية معتمدة</numerusform>
            <numerusform>واحدة معتمدة</numerusform>
            <numerusform>اثنتان معتمدتان</numerusform>
            <numerusform>%n معتمدة</numerusform>
            <numerusform>%n معتمدة</numerusform>
            <numerusform>%n معتمدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>لا التزامات</numerusform>
            <numerusform>التزام واحد</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>%n التزامات</numerusform>
            <numerusform>%n التزاماً</numerusform>
            <numerusform>%n التزام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the note</source>
        <translation>أجزاء المذكرة</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>لا شيء للاستكمال</numerusform>
            <numerusform>عنصر للاستكمال</numerusform>
            <numerusform>عنصران للاستكمال</numerusform>
            <numerusform>%n عناصر للاستكمال</numerusform>
            <numerusform>%n عنصراً للاستكمال</numerusform>
            <numerusform>%n عنصر للاستكمال</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>written</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>from the record</source>
        <translation>من السجل</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>بيانات النشر</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>ملخّص تنفيذي</translation>
    </message>
    <message>
        <source>The event at a glance</source>
        <translation>الفعالية في لمحة</translation>
    </message>
    <message>
        <source>Context and common understanding</source>
        <translation>الإطار والفهم المشترك</translation>
    </message>
    <message>
        <source>Common challenges and opportunities</source>
        <translation>التحديات والفرص المشتركة</translation>
    </message>
    <message>
        <source>Local solutions: city cases</source>
        <translation>حلول محلية: حالات المدن</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>الزيارة الميدانية</translation>
    </message>
    <message>
        <source>Key learnings</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Follow-up and commitments</source>
        <translation>المتابعة والالتزامات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Global frameworks</source>
        <translation>الأطر العالمية</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Photo credits</source>
        <translation>حقوق الصور</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>الغلاف الخلفي</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Pages of the note</source>
        <translation>صفحات المذكرة</translation>
    </message>
    <message>
        <source>Click on the page to go to its text</source>
        <translation>انقر على الصفحة للانتقال إلى موضع الكتابة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>صفحة {page} / {pages}</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>صفحات أكبر</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>صفحات أصغر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
</context>
<context>
    <name>NoteSpelling</name>
    <message>
        <source>No misspelt words in this part.</source>
        <translation>لا كلمة فيها خطأ إملائي في هذا الجزء.</translation>
    </message>
    <message>
        <source>{word} has been added to the dictionary.</source>
        <translation>أُضيفت {word} إلى القاموس.</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
</context>
<context>
    <name>NoteUse</name>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes of the discussion</source>
        <translation>ملاحظات النقاش</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>What was said @city</source>
        <translation>ما قيل ⁨@مدينة⁩</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قالها</translation>
    </message>
    <message>
        <source>Printed once this person has agreed to be quoted</source>
        <translation>تُطبع بعد موافقة هذا الشخص على الاقتباس</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>تحدٍّ</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>معتمدة</translation>
    </message>
</context>
<context>
    <name>ObservationKind</name>
    <message>
        <source>What we saw</source>
        <translation>ما رأيناه</translation>
    </message>
    <message>
        <source>What surprised us</source>
        <translation>ما فاجأنا</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>ما نحتفظ به</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup elsewhere…</source>
        <translation>نسخة احتياطية في مكان آخر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Start with an empty library</source>
        <translation>البدء بمكتبة فارغة</translation>
    </message>
    <message>
        <source>The disk is not responding properly</source>
        <translation>القرص لا يستجيب كما ينبغي</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder</source>
        <translation>تتعذر الكتابة في هذا المجلد</translation>
    </message>
    <message>
        <source>The library was changed by another program</source>
        <translation>عدّل برنامج آخر المكتبة</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>المكتبة تالفة</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>المكتبة فارغة</translation>
    </message>
    <message>
        <source>This library was written by a newer version</source>
        <translation>كُتبت هذه المكتبة بإصدار أحدث</translation>
    </message>
    <message>
        <source>The folder cannot be found</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>Another program uses the library</source>
        <translation>برنامج آخر يستخدم المكتبة</translation>
    </message>
    <message>
        <source>The library is missing</source>
        <translation>المكتبة غير موجودة</translation>
    </message>
    <message>
        <source>Another file has taken the library’s place</source>
        <translation>حلّ ملف آخر محل المكتبة</translation>
    </message>
    <message>
        <source>This is not a library</source>
        <translation>هذه ليست مكتبة</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>تعذر فتح المكتبة</translation>
    </message>
    <message>
        <source>Choose one to see what it contains. Nothing changes until you confirm.</source>
        <translation>اختر واحدة لترى ما تحتويه. لن يتغير شيء قبل أن تؤكد.</translation>
    </message>
    <message>
        <source>There is none in this folder. Look on the USB stick or disk of the second location.</source>
        <translation>لا توجد أي نسخة في هذا المجلد. ابحث في مفتاح USB أو قرص الموضع الثاني.</translation>
    </message>
</context>
<context>
    <name>OptionalDateField</name>
    <message>
        <source>This is not a date. Type it as 15/06/2020.</source>
        <translation>هذا ليس تاريخاً. اكتبوه هكذا: ⁦15/06/2020⁩.</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Official name ({language})</source>
        <translation>الاسم الرسمي ({language})</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>Local authority</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>Region, province, county</source>
        <translation>جهة / محافظة / ولاية</translation>
    </message>
    <message>
        <source>Local government network</source>
        <translation>شبكة حكومات محلية</translation>
    </message>
    <message>
        <source>National authority</source>
        <translation>سلطة وطنية</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <source>European Union institution</source>
        <translation>مؤسسة تابعة للاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>منظمة مجتمع مدني</translation>
    </message>
    <message>
        <source>Migrant or diaspora association</source>
        <translation>جمعية مهاجرين / جالية</translation>
    </message>
    <message>
        <source>University, research</source>
        <translation>جامعة / بحث علمي</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>وسائل الإعلام</translation>
    </message>
    <message>
        <source>Independent expert</source>
        <translation>خبير مستقل / خبيرة مستقلة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Welcome</source>
        <translation>أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>حاضر من قبل</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>Badge for another event</source>
        <translation>شارة فعالية أخرى</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>التسجيل ملغى</translation>
    </message>
    <message>
        <source>Not registered here</source>
        <translation>غير مسجَّل هنا</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>No day of the event</source>
        <translation>ليس من أيام الفعالية</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything; &gt; for actions</source>
        <translation>بحث في كل شيء؛ اكتبوا ⁦&gt;⁩ للإجراءات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>Search and actions</source>
        <translation>البحث والإجراءات</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Print this part</source>
        <translation>طباعة هذا الجزء</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>حذف هذا الجزء</translation>
    </message>
</context>
<context>
    <name>ParticipantExports</name>
    <message>
        <source>attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>شهادات</translation>
    </message>
    <message>
        <source>consent-form</source>
        <translation>استمارة-الموافقة</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n badge(s)…</source>
        <translation>
            <numerusform>لا شارات للإنشاء</numerusform>
            <numerusform>جارٍ إنشاء شارة واحدة…</numerusform>
            <numerusform>جارٍ إنشاء شارتين…</numerusform>
            <numerusform>جارٍ إنشاء %n شارات…</numerusform>
            <numerusform>جارٍ إنشاء %n شارة…</numerusform>
            <numerusform>جارٍ إنشاء %n شارة…</numerusform>
        </translation>
    </message>
    <message>
        <source>badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>طباعة الشارات</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n badge(s)…</source>
        <translation>
            <numerusform>لا شارات للطباعة</numerusform>
            <numerusform>جارٍ طباعة شارة واحدة…</numerusform>
            <numerusform>جارٍ طباعة شارتين…</numerusform>
            <numerusform>جارٍ طباعة %n شارات…</numerusform>
            <numerusform>جارٍ طباعة %n شارة…</numerusform>
            <numerusform>جارٍ طباعة %n شارة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي شارة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت شارة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت شارتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n شارات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n شارة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n شارة إلى الطابعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantStatus</name>
    <message>
        <source>Invited</source>
        <translation>مدعوّ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>ParticipantsScreen</name>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a person to see their details.</source>
        <translation>اختر شخصاً لترى ما يُعرف عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recorded from the report.</source>
        <translation>
            <numerusform>لم يُسجَّل أي مرور من التقرير.</numerusform>
            <numerusform>سُجّل مرور واحد من التقرير.</numerusform>
            <numerusform>سُجّل مروران من التقرير.</numerusform>
            <numerusform>سُجّلت %n مرات مرور من التقرير.</numerusform>
            <numerusform>سُجّل %n مروراً من التقرير.</numerusform>
            <numerusform>سُجّل %n مرور من التقرير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>Did not attend</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation>مج.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
</context>
<context>
    <name>PartnersCard</name>
    <message>
        <source>Themes, partners and donors</source>
        <translation>المواضيع والشركاء والمانحون</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Partners of this event</source>
        <translation>شركاء الفعالية</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>إضافة شريك</translation>
    </message>
    <message>
        <source>Donors of this event</source>
        <translation>مانحو الفعالية</translation>
    </message>
    <message>
        <source>Add a donor</source>
        <translation>إضافة جهة مانحة</translation>
    </message>
    <message>
        <source>Logos of this event, beside those of the programme</source>
        <translation>شعارات الفعالية، إضافة إلى شعارات البرنامج</translation>
    </message>
    <message>
        <source>From the programme: {names}</source>
        <translation>من البرنامج: {names}</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Consents to ask</source>
        <translation>موافقات لم تُطلب بعد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>القائمة كاملة</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Drop a spreadsheet here, or add people by hand.</source>
        <translation>القائمة فارغة. أفلت جدولاً هنا أو أضف الأشخاص يدوياً.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Nobody on the list matches “{words}”.</source>
        <translation>لا أحد في القائمة يطابق «{words}».</translation>
    </message>
    <message>
        <source>Nobody on the list matches this filter.</source>
        <translation>لا أحد في القائمة يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Showing {count} of {all}</source>
        <translation>المعروض {count} من {all}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>The same person?</source>
        <translation>هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>سيُحتفظ به</translation>
    </message>
    <message>
        <source>both</source>
        <translation>الاثنان معاً</translation>
    </message>
    <message>
        <source>Same e-mail address, another name.</source>
        <translation>البريد الإلكتروني نفسه واسم آخر.</translation>
    </message>
    <message>
        <source>Same name, same city, but something else differs.</source>
        <translation>الاسم نفسه والمدينة نفسها، لكن هناك فرق آخر.</translation>
    </message>
    <message>
        <source>Nothing that is known is lost: the row fills what is empty, and a second address is kept beside the first.</source>
        <translation>لا يضيع شيء مما هو معروف: يكمل الصف ما هو فارغ، ويُحتفظ بعنوان ثانٍ إلى جانب الأول.</translation>
    </message>
    <message>
        <source>Each row fills what is empty in the other, and a second address is kept beside the first. Where both say something else, only what stands under “Will be kept” is imported.</source>
        <translation>يُكمل كل صف ما ينقص الآخر، ويُحفظ العنوان الثاني إلى جانب الأول. وإذا اختلف الصفّان، فلا يُستورد إلا ما يرد تحت «سيُحتفظ به».</translation>
    </message>
    <message>
        <source>Names that sound alike, same city.</source>
        <translation>اسمان متقاربان في النطق، والمدينة نفسها.</translation>
    </message>
    <message>
        <source>Until you decide, they are two people, and can be merged later.</source>
        <translation>إلى أن تقرّر، هما شخصان يمكن دمجهما لاحقاً.</translation>
    </message>
    <message>
        <source>The same person, complete</source>
        <translation>الشخص نفسه، إكمال البيانات</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقاً</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Level of the function</source>
        <translation>مستوى الوظيفة</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Needs an interpretation headset</source>
        <translation>يحتاج إلى سماعة ترجمة</translation>
    </message>
    <message>
        <source>May photographs show this person?</source>
        <translation>هل توافق على الصور؟</translation>
    </message>
    <message>
        <source>May the note print the name?</source>
        <translation>هل توافق على ذكر الاسم في المذكرة؟</translation>
    </message>
    <message>
        <source>May contacts be shared with participants?</source>
        <translation>هل توافق على مشاركة معلومات الاتصال؟</translation>
    </message>
    <message>
        <source>May contacts be kept for later events?</source>
        <translation>هل توافق على حفظ معلومات الاتصال؟</translation>
    </message>
    <message>
        <source>May this person be quoted?</source>
        <translation>هل توافق على الاقتباس؟</translation>
    </message>
    <message>
        <source>Informed of the use of data on</source>
        <translation>أُبلغ باستخدام البيانات في</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Badge lost: new code</source>
        <translation>شارة مفقودة: رمز جديد</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>عنوان البريد الإلكتروني هذا غير كامل.</translation>
    </message>
    <message>
        <source>This is not a complete telephone number.</source>
        <translation>رقم الهاتف هذا غير كامل.</translation>
    </message>
    <message>
        <source>Also: {addresses}</source>
        <translation>أيضاً: {addresses}</translation>
    </message>
    <message>
        <source>Answered on {day} at {time}, {way}</source>
        <translation>إجابة بتاريخ {day} الساعة {time}، {way}</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message numerus="yes">
        <source>%n person(s) erased.</source>
        <translation>
            <numerusform>لم تُمحَ بيانات أحد.</numerusform>
            <numerusform>مُحيت بيانات شخص واحد.</numerusform>
            <numerusform>مُحيت بيانات شخصين.</numerusform>
            <numerusform>مُحيت بيانات %n أشخاص.</numerusform>
            <numerusform>مُحيت بيانات %n شخصاً.</numerusform>
            <numerusform>مُحيت بيانات %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>Erasing the person’s data…</source>
        <translation>جارٍ محو بيانات الشخص…</translation>
    </message>
    <message>
        <source>Erased. The older backups are being rewritten without these data…</source>
        <translation>تم المحو. تُعاد كتابة النسخ الاحتياطية السابقة بدون هذه البيانات…</translation>
    </message>
    <message>
        <source>The person’s data have been erased and the certificate has been issued.</source>
        <translation>مُحيت بيانات الشخص وحُرِّرت الشهادة.</translation>
    </message>
    <message>
        <source>certificate of erasure</source>
        <translation>شهادة محو</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Erasure of personal data</source>
        <translation>محو بيانات شخصية</translation>
    </message>
    <message>
        <source>Personal data that we hold</source>
        <translation>البيانات الشخصية التي نحتفظ بها</translation>
    </message>
    <message>
        <source>As of {day}, {time} UTC</source>
        <translation>في {day}، الساعة {time} بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>تاريخ المحو</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}، الساعة {time} بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>ما تم محوه</translation>
    </message>
    <message>
        <source>What will be erased</source>
        <translation>ما سيُمحى</translation>
    </message>
    <message>
        <source>What stays, without a name</source>
        <translation>ما يبقى بدون اسم</translation>
    </message>
    <message>
        <source>The event's figures: one presence with its times, gender, role, organisation and city. Nothing in the library leads from them to a name.</source>
        <translation>أرقام الفعالية: حضور واحد بأوقاته، والجنس والدور والمنظمة والمدينة. لا شيء في المكتبة يتيح معرفة الاسم انطلاقاً منها.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. To erase: --yes-erase "{name}"</source>
        <translation>لم يُمحَ شيء بعد. للمحو: ⁦--yes-erase "{name}"⁩</translation>
    </message>
    <message>
        <source>What remains elsewhere</source>
        <translation>ما يبقى في مواضع أخرى</translation>
    </message>
    <message>
        <source>What will remain elsewhere</source>
        <translation>ما سيبقى في مواضع أخرى</translation>
    </message>
    <message>
        <source>Nothing that this program knows of.</source>
        <translation>لا شيء على حد علم البرنامج.</translation>
    </message>
    <message>
        <source>Place, date, name and signature</source>
        <translation>المكان والتاريخ والاسم والتوقيع</translation>
    </message>
    <message>
        <source>File from an earlier mailing, may show a person who has since withdrawn consent: {file}</source>
        <translation>ملف من إرسال سابق قد يُظهر من سحب موافقته منذ ذلك الحين: {file}</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>هويتك</translation>
    </message>
    <message>
        <source>Other names, addresses and numbers</source>
        <translation>أسماء وعناوين وأرقام أخرى</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>موافقاتك</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>تاريخ الإعلام</translation>
    </message>
    <message>
        <source>Number of the badge</source>
        <translation>رقم الشارة</translation>
    </message>
    <message>
        <source>Entries and exits</source>
        <translation>عمليات الدخول والخروج</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Entry or exit</source>
        <translation>دخول أو خروج</translation>
    </message>
    <message>
        <source>Sessions that you led or spoke in</source>
        <translation>الجلسات التي أدرتها أو تدخلت فيها</translation>
    </message>
    <message>
        <source>What was noted of your words</source>
        <translation>ما دُوِّن من أقوالك</translation>
    </message>
    <message>
        <source>Pictures in which you are recognised</source>
        <translation>الصور التي يمكن التعرف عليك فيها</translation>
    </message>
    <message>
        <source>{name} (enclosed)</source>
        <translation>{name} (مرفقة)</translation>
    </message>
    <message>
        <source>{name} (with other people)</source>
        <translation>{name} (مع أشخاص آخرين)</translation>
    </message>
    <message>
        <source>Texts that name you</source>
        <translation>النصوص التي يرد فيها اسمك</translation>
    </message>
    <message>
        <source>When your data were changed</source>
        <translation>تواريخ تعديل بياناتك</translation>
    </message>
    <message>
        <source>You may have these data corrected or erased, and withdraw your consent at any time: write to {contact}.</source>
        <translation>يمكنك طلب تصحيح هذه البيانات أو محوها وسحب موافقتك في أي وقت: راسل {contact}.</translation>
    </message>
    <message>
        <source>You may have these data corrected or erased, and withdraw your consent at any time.</source>
        <translation>يمكنك طلب تصحيح هذه البيانات أو محوها وسحب موافقتك في أي وقت.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>الصور الفوتوغرافية</translation>
    </message>
    <message>
        <source>Name in publications</source>
        <translation>الاسم في المنشورات</translation>
    </message>
    <message>
        <source>Contacts shared with participants</source>
        <translation>مشاركة معلومات الاتصال مع المشاركين</translation>
    </message>
    <message>
        <source>Contacts kept for later events</source>
        <translation>الاحتفاظ بمعلومات الاتصال لفعاليات لاحقة</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message numerus="yes">
        <source>%n record of a person</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry on a list of participants</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد في قائمة المشاركين</numerusform>
            <numerusform>تسجيلان في قوائم المشاركين</numerusform>
            <numerusform>%n تسجيلات في قوائم المشاركين</numerusform>
            <numerusform>%n تسجيلاً في قوائم المشاركين</numerusform>
            <numerusform>%n تسجيل في قوائم المشاركين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in (counted without a name)</source>
        <translation>
            <numerusform>لا عمليات مرور</numerusform>
            <numerusform>عملية مرور واحدة (تُحتسب بدون اسم)</numerusform>
            <numerusform>عمليتا مرور (تُحتسبان بدون اسم)</numerusform>
            <numerusform>%n عمليات مرور (تُحتسب بدون اسم)</numerusform>
            <numerusform>%n عملية مرور (تُحتسب بدون اسم)</numerusform>
            <numerusform>%n عملية مرور (تُحتسب بدون اسم)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent</source>
        <translation>
            <numerusform>لا موافقات</numerusform>
            <numerusform>موافقة واحدة</numerusform>
            <numerusform>موافقتان</numerusform>
            <numerusform>%n موافقات</numerusform>
            <numerusform>%n موافقة</numerusform>
            <numerusform>%n موافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text that had the name</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>الاسم في نص واحد</numerusform>
            <numerusform>الاسم في نصين</numerusform>
            <numerusform>الاسم في %n نصوص</numerusform>
            <numerusform>الاسم في %n نصاً</numerusform>
            <numerusform>الاسم في %n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry</source>
        <translation>
            <numerusform>لا قيود في السجل</numerusform>
            <numerusform>قيد واحد في السجل</numerusform>
            <numerusform>قيدان في السجل</numerusform>
            <numerusform>%n قيود في السجل</numerusform>
            <numerusform>%n قيداً في السجل</numerusform>
            <numerusform>%n قيد في السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault report</source>
        <translation>
            <numerusform>لا تقارير أعطال</numerusform>
            <numerusform>تقرير عطل واحد</numerusform>
            <numerusform>تقريرا عطل</numerusform>
            <numerusform>%n تقارير أعطال</numerusform>
            <numerusform>%n تقرير عطل</numerusform>
            <numerusform>%n تقرير عطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup</source>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>%n نسخ احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n backup</source>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة على الأكثر</numerusform>
            <numerusform>نسختان احتياطيتان على الأكثر</numerusform>
            <numerusform>%n نسخ احتياطية على الأكثر</numerusform>
            <numerusform>%n نسخة احتياطية على الأكثر</numerusform>
            <numerusform>%n نسخة احتياطية على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with other people, no longer printed: {name}</source>
        <translation>صورة مع أشخاص آخرين لن تُطبع بعد الآن: {name}</translation>
    </message>
    <message>
        <source>Pages of a kept version of the note: {name}</source>
        <translation>صفحات نسخة محفوظة من المذكرة: {name}</translation>
    </message>
    <message>
        <source>Text with the family name alone, to be reviewed: {name}</source>
        <translation>نص يرد فيه اسم العائلة وحده، يلزم مراجعته: {name}</translation>
    </message>
    <message>
        <source>Older backup: {name}</source>
        <translation>نسخة احتياطية سابقة: {name}</translation>
    </message>
    <message>
        <source>Backups in the second location, until it is connected again: {name}</source>
        <translation>النسخ الاحتياطية في الموضع الثاني إلى حين توصيله من جديد: {name}</translation>
    </message>
    <message>
        <source>Copies of this library on other laptops: {name}</source>
        <translation>نسخ من هذه المكتبة على أجهزة أخرى: {name}</translation>
    </message>
    <message>
        <source>Files that were exported, printed or sent before: lists, badges, notes, certificates</source>
        <translation>ملفات سبق تصديرها أو طباعتها أو إرسالها: قوائم وشارات ومذكرات وشهادات</translation>
    </message>
    <message>
        <source>Traces in the library's file, until the program is opened next</source>
        <translation>آثار في ملف المكتبة إلى حين فتح البرنامج في المرة القادمة</translation>
    </message>
</context>
<context>
    <name>PictureConsent</name>
    <message>
        <source>Consent to be asked</source>
        <translation>الموافقة مطلوبة</translation>
    </message>
    <message>
        <source>No recognisable face</source>
        <translation>لا وجوه ظاهرة</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>الموافقة ممنوحة</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>الموافقة مرفوضة</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Drop a picture here, or Ctrl V</source>
        <translation>أفلت صورة هنا أو Ctrl V</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Credit: photographer, organisation</source>
        <translation>الحقوق: المصوّر، المنظمة</translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it</source>
        <translation>ما تُظهره الصورة لمن لا يراها</translation>
    </message>
    <message>
        <source>Consent of the people shown</source>
        <translation>موافقة الأشخاص الظاهرين</translation>
    </message>
    <message>
        <source>Participants who can be recognised</source>
        <translation>المشاركون الذين يمكن التعرّف عليهم</translation>
    </message>
    <message>
        <source>credit missing</source>
        <translation>الحقوق ناقصة</translation>
    </message>
    <message>
        <source>Not cleared: {names}</source>
        <translation>بلا موافقة: {names}</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>How and where</source>
        <translation>كيف وأين</translation>
    </message>
    <message>
        <source>Mode of participation</source>
        <translation>طريقة المشاركة</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>المدينة المضيفة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>رابط الانضمام</translation>
    </message>
    <message>
        <source>The location of this city is not known.</source>
        <translation>موقع هذه المدينة غير معروف.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a link of their own</source>
        <translation>
            <numerusform>لا جلسة لها رابط خاص</numerusform>
            <numerusform>جلسة واحدة لها رابط خاص</numerusform>
            <numerusform>جلستان لهما رابط خاص</numerusform>
            <numerusform>%n جلسات لها روابط خاصة</numerusform>
            <numerusform>%n جلسة لها روابط خاصة</numerusform>
            <numerusform>%n جلسة لها روابط خاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} is on {zone} time.</source>
        <translation>توقيت {city} هو توقيت {zone}.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Discussion note</source>
        <translation>ملاحظة نقاش</translation>
    </message>
    <message>
        <source>Section of the note</source>
        <translation>قسم من المذكرة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارِك</translation>
    </message>
    <message>
        <source>Reference document</source>
        <translation>الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Challenge or opportunity</source>
        <translation>تحدٍّ أو فرصة</translation>
    </message>
    <message>
        <source>City case</source>
        <translation>حالة مدينة</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>الزيارة الميدانية</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>عرض مساعدة</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>هذه الفعالية</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>التحديات والفرص</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>حالات المدن</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Learning note</source>
        <translation>مذكرة التعلّم</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Cities and organisations</source>
        <translation>المدن والمنظمات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
</context>
<context>
    <name>PreferencesScreen</name>
    <message>
        <source>Settings · Backups and personal data</source>
        <translation>الإعدادات · النسخ الاحتياطية والبيانات الشخصية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>One file per backup: texts, pictures, versions, lines being typed</source>
        <translation>ملف واحد لكل نسخة احتياطية: النصوص والصور والنسخ والأسطر قيد الكتابة</translation>
    </message>
    <message>
        <source>This laptop, the library, the programme</source>
        <translation>هذا الحاسوب والمكتبة والبرنامج</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>اختبار القارئ</translation>
    </message>
    <message>
        <source>Backups and personal data</source>
        <translation>النسخ الاحتياطية والبيانات الشخصية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Sound at the welcome desk</source>
        <translation>الصوت في الاستقبال</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Mirror the camera picture</source>
        <translation>صورة الكاميرا كالمرآة</translation>
    </message>
    <message>
        <source>Keys to leave the kiosk</source>
        <translation>مفاتيح الخروج من وضع الكشك</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>بيان التمويل</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>About the programme</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Words added to the spelling dictionaries</source>
        <translation>كلمات مضافة إلى قواميس التدقيق الإملائي</translation>
    </message>
    <message>
        <source>MC2CM Desk {version}, licence Apache-2.0. Nothing leaves this laptop.</source>
        <translation>⁦MC2CM Desk {version}⁩، الترخيص ⁦Apache-2.0⁩. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cities: © GeoNames (geonames.org), CC BY 4.0, changed.</source>
        <translation>المدن: ⁦© GeoNames (geonames.org), CC BY 4.0⁩، بيانات معدَّلة.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>المجلد: {folder}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Spelling: {languages}</source>
        <translation>التدقيق الإملائي: {languages}</translation>
    </message>
    <message>
        <source>Spelling: no dictionary</source>
        <translation>التدقيق الإملائي: لا قاموس</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>%n نسخ احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest: {name}</source>
        <translation>الأحدث: {name}</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>حُفظت النسخة: {file}</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>جارٍ قراءة المكتبة…</translation>
    </message>
    <message>
        <source>Intact: {records}, {entries}.</source>
        <translation>سليمة: {records}، {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلاً</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيداً</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: {faults}. Restore a backup.</source>
        <translation>فيها خلل: {faults}. استعِد نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message numerus="yes">
        <source>present, of %n expected</source>
        <translation>
            <numerusform>حضروا من دون متوقَّعين</numerusform>
            <numerusform>حضروا من أصل شخص واحد متوقَّع</numerusform>
            <numerusform>حضروا من أصل شخصين متوقَّعين</numerusform>
            <numerusform>حضروا من أصل %n أشخاص متوقَّعين</numerusform>
            <numerusform>حضروا من أصل %n شخصاً متوقَّعاً</numerusform>
            <numerusform>حضروا من أصل %n شخص متوقَّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>لم يبقَ أحد لم يصل</numerusform>
            <numerusform>واحد لم يصل بعد</numerusform>
            <numerusform>اثنان لم يصلا بعد</numerusform>
            <numerusform>%n لم يصلوا بعد</numerusform>
            <numerusform>%n لم يصلوا بعد</numerusform>
            <numerusform>%n لم يصلوا بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>peak at {time}: {count} per min</source>
        <translation>الذروة في {time}: ⁨{count}⁩/د</translation>
    </message>
    <message>
        <source>Without a city</source>
        <translation>بلا مدينة</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Would no longer be there</source>
        <translation>ما لن يكون موجوداً</translation>
    </message>
    <message>
        <source>Restore the whole library</source>
        <translation>استعادة المكتبة كاملة</translation>
    </message>
    <message>
        <source>Open it separately, to copy a text from it</source>
        <translation>فتحها على حدة لأخذ نص منها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Reading what it would restore…</source>
        <translation>جارٍ قراءة محتوى النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>This is what you would find. Nothing has changed yet.</source>
        <translation>هذا ما ستجده. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>The present state is kept as a separate backup: “{name}”. You can return to it.</source>
        <translation>يُحفظ الوضع الحالي في نسخة احتياطية مستقلة: «{name}». يمكن الرجوع إليها.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>{kind}: {names}</source>
        <translation>{kind}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Open separately</source>
        <translation>فتح على حدة</translation>
    </message>
    <message>
        <source>Return to {day}</source>
        <translation>الرجوع إلى {day}</translation>
    </message>
</context>
<context>
    <name>PrintCheck</name>
    <message>
        <source>Print anyway</source>
        <translation>الطباعة رغم ذلك</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>التصحيح</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرهما</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be printed whole: no font has these characters.</source>
        <translation>
            <numerusform>لا نص تتعذّر طباعته كاملا.</numerusform>
            <numerusform>تتعذّر طباعة نص واحد كاملا: لا يوجد خط يتضمن هذه الأحرف.</numerusform>
            <numerusform>تتعذّر طباعة نصين كاملين: لا يوجد خط يتضمن هذه الأحرف.</numerusform>
            <numerusform>تتعذّر طباعة %n نصوص كاملة: لا يوجد خط يتضمن هذه الأحرف.</numerusform>
            <numerusform>تتعذّر طباعة %n نصا كاملا: لا يوجد خط يتضمن هذه الأحرف.</numerusform>
            <numerusform>تتعذّر طباعة %n نص كاملا: لا يوجد خط يتضمن هذه الأحرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write them in Latin or Arabic letters, or each is printed as ◊.</source>
        <translation>اكتبوها بالأحرف اللاتينية أو العربية، وإلا طُبع مكان كل حرف ◊.</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>No priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Skip every row with a problem</source>
        <translation>استبعاد كل صف فيه مشكلة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>الصف {row}، {column}</translation>
    </message>
    <message>
        <source>{where}: “{text}”. {why}</source>
        <translation>{where}: «{text}». {why}</translation>
    </message>
    <message>
        <source>{where}: {why}</source>
        <translation>{where}: {why}</translation>
    </message>
    <message>
        <source>skip the row</source>
        <translation>استبعاد الصف</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>تركها فارغة</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The backup has been restored. What was there before is kept as a separate backup: you will find it in the settings.</source>
        <translation>تمت استعادة النسخة الاحتياطية. أما ما كان موجوداً قبلها فقد حُفظ في نسخة احتياطية خاصة تجدها في الإعدادات.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing you typed is lost; you can continue.</source>
        <translation>حدث خطأ من جانبنا. لم يُفقد شيء مما كتبتموه، ويمكنكم المتابعة.</translation>
    </message>
    <message>
        <source>Something went wrong on our side, and what you typed last has not been saved yet.</source>
        <translation>حدث خطأ من جهتنا، وآخر ما كتبتموه لم يُحفظ على القرص بعد.</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>التقرير: {file}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Read only: nothing is saved here</source>
        <translation>قراءة فقط: لا يُحفظ شيء هنا</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>تبدأ اليوم</numerusform>
            <numerusform>تبدأ بعد يوم واحد</numerusform>
            <numerusform>تبدأ بعد يومين</numerusform>
            <numerusform>تبدأ بعد %n أيام</numerusform>
            <numerusform>تبدأ بعد %n يوماً</numerusform>
            <numerusform>تبدأ بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>End this session, start the next</source>
        <translation>إنهاء هذه الجلسة وبدء التالية</translation>
    </message>
    <message>
        <source>Start or resume</source>
        <translation>بدء أو متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>خمس دقائق إضافية</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>مجموعة عمل جديدة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>groups {codes}</source>
        <translation>المجموعات {codes}</translation>
    </message>
    <message>
        <source>Choose a session, or double-click an empty space to add one.</source>
        <translation>اختر جلسة أو انقر مرتين في مكان فارغ لإضافة جلسة.</translation>
    </message>
    <message>
        <source>The session was removed.</source>
        <translation>حُذفت الجلسة.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message numerus="yes">
        <source>Begins in %n day(s)</source>
        <translation>
            <numerusform>تبدأ اليوم</numerusform>
            <numerusform>تبدأ بعد يوم واحد</numerusform>
            <numerusform>تبدأ بعد يومين</numerusform>
            <numerusform>تبدأ بعد %n أيام</numerusform>
            <numerusform>تبدأ بعد %n يوماً</numerusform>
            <numerusform>تبدأ بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة التالية</translation>
    </message>
</context>
<context>
    <name>PublicationForm</name>
    <message>
        <source>Title, if different from the event’s</source>
        <translation>العنوان إن لم يكن عنوان الفعالية</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Foreword by</source>
        <translation>تمهيد بقلم</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>الرقم في السلسلة</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>عنوان الفعالية</translation>
    </message>
    <message>
        <source>Objective of the event</source>
        <translation>هدف الفعالية</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>اسم بديل</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>مجلد ملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Set Focus</source>
        <translation>نقل التركيز إليه</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>إظهار على الشاشة</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>ينقل العنصر إلى المنطقة المرئية</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>حدث خطأ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;لا يمكن استخدام الاسم «%1».&lt;/b&gt;&lt;p&gt;جرّب اسماً آخر أقصر أو بلا علامات ترقيم.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;ترتيب الصفحات:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>عدد الصفحات في ال&amp;ورقة:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>صيغة «%1» غير صحيحة. افصل بين النطاقات والصفحات بعلامة «,»، وحدّد النطاق بعلامة «-»، وتأكد من عدم تداخل النطاقات.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>تعارض في إعدادات الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>تحديد الصفحات غير صحيح</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>توجد تعارضات في إعدادات الطباعة على الوجهين. هل تريد تصحيحها؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>تعارض في الخيارات المتقدمة</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>قيمة مخصّصة لـ %1</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>تعارض في إعداد الصفحة</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>توجد تعارضات في خيارات إعداد الصفحة. هل تريد تصحيحها؟</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>توجد تعارضات في بعض الخيارات المتقدمة. هل تريد تصحيحها؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>توجد تعارضات في بعض الخيارات. يُرجى تصحيحها.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>الحافة الطويلة</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>تجليد على الحافة الطويلة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>م&amp;جموعة الصفحات:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>الحافة القصيرة</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>تجليد على الحافة القصيرة</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>حدّد صفحات أو نطاقات تفصل بينها فواصل. يُكتب النطاق برقمين بينهما شرطة. مثال: ‎3,5-7,9‎ يطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>{tokens}: nothing by that name here</source>
        <translation>{tokens}: لا شيء بهذا الاسم هنا</translation>
    </message>
    <message>
        <source>{tokens}: nothing by that name, left in the sentence</source>
        <translation>{tokens}: لا شيء بهذا الاسم، بقي في الجملة</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Steps of the event</source>
        <translation>مراحل الفعالية</translation>
    </message>
    <message>
        <source>Sections of the event</source>
        <translation>أقسام الفعالية</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتملت</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>لا حواسيب</numerusform>
            <numerusform>حاسوب واحد</numerusform>
            <numerusform>حاسوبان</numerusform>
            <numerusform>%n حواسيب</numerusform>
            <numerusform>%n حاسوباً</numerusform>
            <numerusform>%n حاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Home: all events</source>
        <translation>الرئيسية: جميع الفعاليات</translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>لا تحديات</numerusform>
            <numerusform>تحدٍّ واحد</numerusform>
            <numerusform>تحديان</numerusform>
            <numerusform>%n تحديات</numerusform>
            <numerusform>%n تحدياً</numerusform>
            <numerusform>%n تحدٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Addressee missing</source>
        <translation>الجهة ناقصة</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>بلا دليل</translation>
    </message>
</context>
<context>
    <name>RecommendationPanel</name>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>موجَّهة إلى</translation>
    </message>
    <message>
        <source>Addressee by name</source>
        <translation>الجهة بالاسم</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>اقترحتها</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>تستند إلى</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>الإطار الزمني</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>أهداف الاتفاق العالمي</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>غايات أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>New commitment: who does what</source>
        <translation>التزام جديد: من يفعل ماذا</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>نوقشت</translation>
    </message>
    <message>
        <source>Not retained</source>
        <translation>غير معتمدة</translation>
    </message>
</context>
<context>
    <name>RecommendationStatus</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>نوقشت</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Not retained</source>
        <translation>غير معتمدة</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمجة</translation>
    </message>
</context>
<context>
    <name>RecommendationsScreen</name>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>What cities ask for, and what it is based on</source>
        <translation>ما تطلبه المدن وما يستند إليه</translation>
    </message>
    <message>
        <source>The recommendation was removed.</source>
        <translation>حُذفت التوصية.</translation>
    </message>
    <message>
        <source>Enter a recommendation</source>
        <translation>كتابة توصية</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Mark as discussed</source>
        <translation>تعليمها كمناقَشة</translation>
    </message>
    <message>
        <source>Do not retain</source>
        <translation>عدم الاعتماد</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>إضافة صوت</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>دمج مع بطاقة أخرى…</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Assign the numbers R-01, R-02…</source>
        <translation>إعطاء الأرقام ⁦R-01⁩، ⁦R-02⁩…</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>توصية جديدة</translation>
    </message>
    <message>
        <source>What was said: @city #theme &gt;level !challenge ~case</source>
        <translation>ما قيل: ⁨@مدينة⁩ ⁨#موضوع⁩ ⁨⁦&gt;⁩مستوى⁩ ⁨!تحدٍّ⁩ ⁨~حالة⁩</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ترقيم</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>أفلت هنا</translation>
    </message>
    <message>
        <source>By addressee</source>
        <translation>حسب الجهة</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>لا التزامات</numerusform>
            <numerusform>التزام واحد</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>%n التزامات</numerusform>
            <numerusform>%n التزاماً</numerusform>
            <numerusform>%n التزام</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Group {code}</source>
        <translation>المجموعة {code}</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>المعتمدة</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>المدمجة</translation>
    </message>
    <message>
        <source>Choose a recommendation to see what it is based on.</source>
        <translation>اختر توصية لترى ما تستند إليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) numbered.</source>
        <translation>
            <numerusform>لا توصية مرقّمة.</numerusform>
            <numerusform>توصية واحدة مرقّمة.</numerusform>
            <numerusform>توصيتان مرقّمتان.</numerusform>
            <numerusform>%n توصيات مرقّمة.</numerusform>
            <numerusform>%n توصية مرقّمة.</numerusform>
            <numerusform>%n توصية مرقّمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>From the record</source>
        <translation>من السجل تلقائياً</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطراً</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>طباعته من جديد</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Place, order and detail</source>
        <translation>الموضع والترتيب والتفصيل</translation>
    </message>
    <message>
        <source>ask the city</source>
        <translation>سؤال المدينة</translation>
    </message>
    <message>
        <source>After the text</source>
        <translation>بعد النص</translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation>قبل النص</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>كاملاً</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>In the order of numbers</source>
        <translation>حسب الأرقام</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>حسب المدينة</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>الأكثر أصواتاً أولاً</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>The backup is being verified and restored…</source>
        <translation>يجري التحقق من النسخة الاحتياطية واستعادتها…</translation>
    </message>
    <message>
        <source>Unpacking the backup…</source>
        <translation>يجري استخراج النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Choose the folder of the library</source>
        <translation>اختيار مجلد المكتبة</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite)</source>
        <translation>نسخ احتياطية (*.zip *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ReferenceDocumentScreen</name>
    <message>
        <source>Reference document</source>
        <translation>الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>A common understanding, before people meet</source>
        <translation>فهم مشترك قبل اللقاء</translation>
    </message>
    <message>
        <source>Start the reference document</source>
        <translation>بدء الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Mark as shared</source>
        <translation>تعليمها كمُشارَكة</translation>
    </message>
    <message>
        <source>No reference document yet. It prepares everybody for the same discussion.</source>
        <translation>لا وثيقة مرجعية بعد. إنها تُعدّ الجميع للنقاش نفسه.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Summary (150 to 300 words)</source>
        <translation>الملخّص (150 إلى 300 كلمة)</translation>
    </message>
    <message>
        <source>Key messages, one per line; (p. 3) at the end gives the page</source>
        <translation>الرسائل الرئيسية، واحدة في السطر؛ ⁦(p. 3)⁩ في النهاية تشير إلى الصفحة</translation>
    </message>
    <message>
        <source>Questions put to participants</source>
        <translation>الأسئلة المطروحة على المشاركين</translation>
    </message>
    <message>
        <source>Definitions: term: what it means here</source>
        <translation>تعريفات: المصطلح: معناه هنا</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact</source>
        <translation>أهداف الاتفاق العالمي</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>غايات أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>لا ملف مرفق</translation>
    </message>
</context>
<context>
    <name>ReferenceState</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مُشارَكة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The value to keep for “{field}” belongs to none of the records to be merged.</source>
        <translation>القيمة المختارة للحقل «{field}» لا تعود إلى أي من البطاقات المراد دمجها.</translation>
    </message>
    <message>
        <source>Latitude is between -90 and 90 degrees, longitude between -180 and 180.</source>
        <translation>يقع خط العرض بين ⁦-90⁩ و90 درجة، وخط الطول بين ⁦-180⁩ و180 درجة.</translation>
    </message>
    <message>
        <source>Several records are called “{name}”. Give the id of one of them: {ids}.</source>
        <translation>عدة بطاقات تحمل الاسم «{name}». حدّد واحدة بمعرّفها: {ids}.</translation>
    </message>
    <message>
        <source>Nothing in this library is called “{name}”. The list shows every name.</source>
        <translation>لا شيء في هذه المكتبة باسم «{name}». القائمة تُظهر جميع الأسماء.</translation>
    </message>
    <message>
        <source>A population is a number between 0 and {limit}.</source>
        <translation>عدد السكان رقم بين 0 و{limit}.</translation>
    </message>
    <message>
        <source>This is still in use elsewhere in the library. Merge it with another one instead.</source>
        <translation>لا تزال هذه البطاقة مستعملة في مواضع أخرى من المكتبة. ادمجها في بطاقة أخرى بدلاً من حذفها.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”. Choose one such as Europe/Paris.</source>
        <translation>لا توجد منطقة زمنية باسم «{value}». اختر واحدة مثل ⁦Europe/Paris⁩.</translation>
    </message>
    <message>
        <source>Whether somebody came or left cannot be read here. Write Joined or Left.</source>
        <translation>لا يمكن أن يُقرأ هنا هل حضر الشخص أم غادر. اكتب Joined أو Left.</translation>
    </message>
    <message>
        <source>This duration cannot be read. Write minutes, or for example 1 h 20 min.</source>
        <translation>لا يمكن قراءة هذه المدة. اكتب عدد الدقائق، أو مثلاً ⁦1 h 20 min⁩.</translation>
    </message>
    <message>
        <source>Somebody leaves here before joining. Correct one of the two times.</source>
        <translation>المغادرة هنا تسبق الانضمام. صحّح أحد الوقتين.</translation>
    </message>
    <message>
        <source>This row names nobody. Write a name or an e-mail address, or delete the row.</source>
        <translation>هذا السطر لا يسمّي أحداً. اكتب اسماً أو عنوان بريد إلكتروني، أو احذف السطر.</translation>
    </message>
    <message>
        <source>{file} is not an attendance report: no column names people beside the times at which they joined. Export the report of the meeting again from Zoom, Teams or Webex.</source>
        <translation>{file} ليس تقرير حضور: لا يوجد عمود يسمّي الأشخاص إلى جانب أوقات انضمامهم. صدّر تقرير الاجتماع من جديد من Zoom أو Teams أو Webex.</translation>
    </message>
    <message>
        <source>This time is not within the days {first} to {last}. Choose the report of that meeting, or another gate.</source>
        <translation>هذا الوقت ليس ضمن الأيام من {first} إلى {last}. اختر تقرير ذلك الاجتماع، أو نقطة تسجيل أخرى.</translation>
    </message>
    <message>
        <source>This time cannot be read. Write the day and the time, such as 15/06/2020 09:05.</source>
        <translation>لا يمكن قراءة هذا الوقت. اكتب اليوم والساعة، مثل ⁦15/06/2020 09:05⁩.</translation>
    </message>
    <message>
        <source>{file} has the headings of an attendance report, but nobody below them.</source>
        <translation>في {file} عناوين تقرير حضور، ولا أحد تحتها.</translation>
    </message>
    <message>
        <source>This time does not say on which day. Choose the day or the session that the report is of; on the command line, name it with --gate.</source>
        <translation>لا تذكر هذه الساعة أي يوم. اختر يوم التقرير أو جلسته؛ وفي سطر الأوامر حدّده بـ ⁨--gate⁩.</translation>
    </message>
    <message>
        <source>{file} says how long people stayed, not when. Export it with the times of joining and leaving, or choose the session that the report is of (--gate on the command line). A day is enough only where the agenda has sessions on it.</source>
        <translation>يذكر {file} مدة الحضور لا أوقاته. صدّر التقرير بأوقات الدخول والخروج، أو اختر جلسة التقرير (⁨--gate⁩ في سطر الأوامر). لا يكفي اليوم إلا إذا كان في جدول الأعمال جلسات فيه.</translation>
    </message>
    <message>
        <source>“{encoding}” is not a known text encoding. Use one such as UTF-8, Windows-1252 or Windows-1256.</source>
        <translation>«{encoding}» ليس ترميز نص معروفاً هنا. استخدم مثلاً UTF-8 أو Windows-1252 أو Windows-1256.</translation>
    </message>
    <message>
        <source>{name} already exists and is not a backup of this library: it has been left as it is. Choose another name.</source>
        <translation>الملف {name} موجود وليس نسخة احتياطية من هذه المكتبة، ويبقى كما هو. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose another name for the file.</source>
        <translation>{name} مجلد. اختر اسماً آخر للملف.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder. Choose another name for the folder.</source>
        <translation>{name} ملف وليس مجلداً. اختر اسماً آخر للمجلد.</translation>
    </message>
    <message>
        <source>{name}: this kind of file cannot be saved here. Use one of: {kinds}.</source>
        <translation>{name}: هذا النوع من الملفات غير متاح هنا. استخدم أحد هذه: {kinds}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be found. Check the name, then try again.</source>
        <translation>الملف {file} غير موجود. تحقّق من الاسم ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file here. Choose one without signs such as : ? * | &lt; &gt;.</source>
        <translation>لا يصلح {name} اسماً لملف هنا. اختر اسماً خالياً من علامات مثل ⁦: ? * | &lt; &gt;⁩.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disk. Choose a shorter one.</source>
        <translation>الاسم {name} أطول مما يقبله هذا القرص. اختر اسماً أقصر.</translation>
    </message>
    <message>
        <source>{name} is open in another program, or protected. Close it there, or choose another name.</source>
        <translation>الملف {name} مفتوح في برنامج آخر أو محميّ. أغلقه هناك أو اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>{file} requires more memory or time than such a file should: it may be damaged, or made to do harm. Open it in its own program, save what you need from it as a new file, then choose that one.</source>
        <translation>يتطلب {file} من الذاكرة أو الوقت أكثر مما يحتاجه ملف كهذا: قد يكون تالفاً أو مُعدًّا للإضرار. افتحه في برنامجه، واحفظ ما تحتاجه منه في ملف جديد، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; the limit is {limit} MB. Reduce it, then choose it again.</source>
        <translation>حجم {file} هو {megabytes} ميغابايت، والحد الأقصى {limit} ميغابايت. صغّره ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not an ordinary file, it is open in another program, or you are not allowed to read it. Close it there or ask for permission to read it, then try again.</source>
        <translation>تتعذّر قراءة {file}: إما أنه ليس ملفاً عادياً، أو أنه مفتوح في برنامج آخر، أو لا يحق لك الاطلاع عليه. أغلقه هناك أو اطلب الإذن بقراءته، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was saved.</source>
        <translation>أُلغي الاستيراد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This country is not known. Write its name or its code of two letters, such as MA.</source>
        <translation>هذا البلد غير معروف. اكتب اسمه أو رمزه من حرفين مثل MA.</translation>
    </message>
    <message>
        <source>There is a date here where text is expected. Correct the cell; a spreadsheet program may have changed it automatically.</source>
        <translation>في هذه الخلية تاريخ والمنتظر نصّ. صحّحها؛ ربما غيّرها برنامج الجداول من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it in the file (name@example.org), or empty the cell.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. صحّحه في الملف (name@example.org) أو أفرغ الخلية.</translation>
    </message>
    <message>
        <source>This formula has no value, or an error. Open the file in your spreadsheet program, let it compute, save it; or type the value.</source>
        <translation>هذه الصيغة بلا قيمة أو فيها خطأ. افتح الملف في برنامج الجداول ليحسبها ثم احفظه، أو اكتب القيمة.</translation>
    </message>
    <message>
        <source>This answer was not understood. Write F, M, other, or leave the cell empty.</source>
        <translation>هذه الإجابة غير مفهومة. اكتب أنثى أو ذكر أو أخرى، أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>This kind of organisation is not known. Use one such as local authority, national authority, network, civil society or university, or empty the cell.</source>
        <translation>نوع المنظمة هذا غير معروف. استخدم مثلاً سلطة محلية أو سلطة وطنية أو شبكة أو مجتمع مدني أو جامعة، أو أفرغ الخلية.</translation>
    </message>
    <message>
        <source>A language of this cell is not known. Separate languages by commas: French, English, Arabic.</source>
        <translation>في هذه الخلية لغة غير معروفة. افصل اللغات بفواصل: الفرنسية، الإنجليزية، العربية.</translation>
    </message>
    <message>
        <source>This row has no name. Fill it in, or delete the row.</source>
        <translation>لا اسم في هذا الصف. أكمله أو احذفه.</translation>
    </message>
    <message>
        <source>This role is not known. Use one such as participant, speaker, facilitator, rapporteur, interpreter or observer, or empty the cell.</source>
        <translation>هذا الدور غير معروف. استخدم مثلاً مشارك أو متحدث أو ميسّر أو مقرر أو مترجم أو مراقب، أو أفرغ الخلية.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as a name. Give the columns headings such as “Family name” and “Given name”, or say in the import window which column is which.</source>
        <translation>لم يُتعرَّف في {file} على عمود للأسماء. ضع للأعمدة عناوين مثل «اللقب» و«الاسم»، أو حدّد في نافذة الاستيراد محتوى كل عمود.</translation>
    </message>
    <message>
        <source>{file} has headings but nobody below them. Choose the file that has the list.</source>
        <translation>في {file} عناوين أعمدة وليس تحتها أحد. اختر الملف الذي يحتوي على القائمة.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Write yes or no, or leave the cell empty.</source>
        <translation>ليست هذه نعم ولا لا. اكتب نعم أو لا، أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>{file} is not a PDF that can be read here: it is damaged, or protected by a password.</source>
        <translation>الملف {file} ليس PDF يمكن قراءته هنا: تالف أو محميّ بكلمة مرور.</translation>
    </message>
    <message>
        <source>Page {page} of {file} is larger than any sheet of badges. Print the badges again as a PDF, then choose that file.</source>
        <translation>الصفحة {page} من {file} أكبر من أي ورقة شارات. أنشئ ملف PDF للشارات من جديد، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>{file} is in the HEIC format of some phones. Export it as JPEG (on the phone: share, most compatible), then drop it again.</source>
        <translation>الصورة {file} بصيغة HEIC الخاصة ببعض الهواتف. صدّرها بصيغة JPEG ثم أفلتها مجدداً.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n million pixels; the limit is {limit}. Reduce it, then drop it again.</source>
        <translation>
            <numerusform>في الصورة {file} أقل من مليون بكسل والحد {limit}. صغّرها ثم أفلتها مجدداً.</numerusform>
            <numerusform>في الصورة {file} مليون بكسل والحد {limit}. صغّرها ثم أفلتها مجدداً.</numerusform>
            <numerusform>في الصورة {file} مليونا بكسل والحد {limit}. صغّرها ثم أفلتها مجدداً.</numerusform>
            <numerusform>في الصورة {file} %n ملايين بكسل والحد {limit}. صغّرها ثم أفلتها مجدداً.</numerusform>
            <numerusform>في الصورة {file} %n مليون بكسل والحد {limit}. صغّرها ثم أفلتها مجدداً.</numerusform>
            <numerusform>في الصورة {file} %n مليون بكسل والحد {limit}. صغّرها ثم أفلتها مجدداً.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely. Copy it again from the phone or camera.</source>
        <translation>الصورة {file} تالفة أو لم تُنسخ كاملة. انسخها مجدداً من الهاتف أو الكاميرا.</translation>
    </message>
    <message>
        <source>{file} is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</source>
        <translation>الملف {file} ليس صورة يمكن قراءتها هنا. استخدم JPEG أو PNG أو WebP أو TIFF.</translation>
    </message>
    <message>
        <source>No badge code was found in {file}. Take the picture again, closer and without glare.</source>
        <translation>لم يُعثر على أي رمز شارة في {file}. أعيدوا التقاط الصورة من مسافة أقرب ومن دون انعكاس.</translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely. Ask for it again, or open it in your spreadsheet program and save it again.</source>
        <translation>الملف {file} تالف أو لم يُنسخ كاملاً. اطلبه مجدداً أو افتحه في برنامج الجداول واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose the file that has the list.</source>
        <translation>الملف {file} فارغ. اختر الملف الذي يحتوي على القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} of {file} has more than %n characters: no row of a list of people is that long. Close the quotation mark left open there, or export the list again.</source>
        <translation>
            <numerusform>في السطر {row} من {file} أكثر من الحد: لا يبلغ سطر في قائمة أشخاص هذا الطول. أغلق علامة الاقتباس المفتوحة فيه، أو صدّر القائمة من جديد.</numerusform>
            <numerusform>في السطر {row} من {file} أكثر من حرف واحد: لا يبلغ سطر في قائمة أشخاص هذا الطول. أغلق علامة الاقتباس المفتوحة فيه، أو صدّر القائمة من جديد.</numerusform>
            <numerusform>في السطر {row} من {file} أكثر من حرفين: لا يبلغ سطر في قائمة أشخاص هذا الطول. أغلق علامة الاقتباس المفتوحة فيه، أو صدّر القائمة من جديد.</numerusform>
            <numerusform>في السطر {row} من {file} أكثر من %n أحرف: لا يبلغ سطر في قائمة أشخاص هذا الطول. أغلق علامة الاقتباس المفتوحة فيه، أو صدّر القائمة من جديد.</numerusform>
            <numerusform>في السطر {row} من {file} أكثر من %n حرفاً: لا يبلغ سطر في قائمة أشخاص هذا الطول. أغلق علامة الاقتباس المفتوحة فيه، أو صدّر القائمة من جديد.</numerusform>
            <numerusform>في السطر {row} من {file} أكثر من %n حرف: لا يبلغ سطر في قائمة أشخاص هذا الطول. أغلق علامة الاقتباس المفتوحة فيه، أو صدّر القائمة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet ({kind}). Export the list as XLSX or CSV, then choose that file.</source>
        <translation>الملف {file} ليس جدول بيانات ({kind}). صدّر القائمة بصيغة XLSX أو CSV ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in your spreadsheet program, save it without a password, then choose it again.</source>
        <translation>الملف {file} محميّ بكلمة مرور. افتحه في برنامج الجداول واحفظه بلا كلمة مرور ثم اختره مجدداً.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Choose one of: {sheets}.</source>
        <translation>لا توجد في {file} ورقة باسم «{sheet}». اختر إحدى هذه: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is too large for a list of people: at most %n rows, and nothing far below or beside them. Keep only the list, then try again.</source>
        <translation>
            <numerusform>‏{file} أكبر من أن يكون قائمة أشخاص: لا سطر على الأكثر، ولا شيء بعيداً تحتها أو بجانبها. أبقِ القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>‏{file} أكبر من أن يكون قائمة أشخاص: سطر واحد على الأكثر، ولا شيء بعيداً تحتها أو بجانبها. أبقِ القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>‏{file} أكبر من أن يكون قائمة أشخاص: سطران على الأكثر، ولا شيء بعيداً تحتها أو بجانبها. أبقِ القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>‏{file} أكبر من أن يكون قائمة أشخاص: %n أسطر على الأكثر، ولا شيء بعيداً تحتها أو بجانبها. أبقِ القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>‏{file} أكبر من أن يكون قائمة أشخاص: %n سطراً على الأكثر، ولا شيء بعيداً تحتها أو بجانبها. أبقِ القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>‏{file} أكبر من أن يكون قائمة أشخاص: %n سطر على الأكثر، ولا شيء بعيداً تحتها أو بجانبها. أبقِ القائمة وحدها، ثم حاول من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} has a row of %n cells, or far too many cells in all, for a list of people. Keep only the columns of the list, then try again.</source>
        <translation>
            <numerusform>في {file} سطر من دون خلايا، أو عدد من الخلايا أكبر بكثير مما تحتاجه قائمة أشخاص. أبقِ أعمدة القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>في {file} سطر من خلية واحدة، أو عدد من الخلايا أكبر بكثير مما تحتاجه قائمة أشخاص. أبقِ أعمدة القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>في {file} سطر من خليتين، أو عدد من الخلايا أكبر بكثير مما تحتاجه قائمة أشخاص. أبقِ أعمدة القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>في {file} سطر من %n خلايا، أو عدد من الخلايا أكبر بكثير مما تحتاجه قائمة أشخاص. أبقِ أعمدة القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>في {file} سطر من %n خلية، أو عدد من الخلايا أكبر بكثير مما تحتاجه قائمة أشخاص. أبقِ أعمدة القائمة وحدها، ثم حاول من جديد.</numerusform>
            <numerusform>في {file} سطر من %n خلية، أو عدد من الخلايا أكبر بكثير مما تحتاجه قائمة أشخاص. أبقِ أعمدة القائمة وحدها، ثم حاول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} contains something that this program never writes ({part}). It was not restored, and nothing was changed: choose another backup.</source>
        <translation>يحتوي {file} على عنصر لا يكتبه هذا البرنامج أبداً ({part}). لم تتم استعادته ولم يتغير شيء: اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged or was not copied completely. Nothing was changed: choose another backup.</source>
        <translation>النسخة الاحتياطية {file} تالفة أو لم تُنسخ حتى نهايتها. لم يتغير شيء: اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer version of this program. Nothing was changed: install that version, then restore it.</source>
        <translation>أُنشئت النسخة الاحتياطية {file} بإصدار أحدث من هذا البرنامج. لم يتغير شيء: ثبّت ذلك الإصدار ثم استعدها.</translation>
    </message>
    <message>
        <source>The backup in {folder} was not the same when it was read again: that disk cannot be trusted. No backup was made there; choose another disk.</source>
        <translation>اختلفت النسخة الاحتياطية في {folder} عند إعادة قراءتها: لا يمكن الوثوق بهذا القرص. لم تُحفظ فيه أي نسخة؛ اختر قرصاً آخر.</translation>
    </message>
    <message>
        <source>The disk did not respond properly ({folder}). Check the cable or USB stick, then try again; if the problem persists, restore a backup on another disk.</source>
        <translation>لم يستجب القرص كما ينبغي ({folder}). تحقق من الكابل أو مفتاح USB ثم أعد المحاولة؛ وإن استمر ذلك فاستعد نسخة احتياطية على قرص آخر.</translation>
    </message>
    <message>
        <source>The library {file} contains something that this program never writes ({part}). It was not opened: restore a backup.</source>
        <translation>تحتوي المكتبة {file} على عنصر لا يكتبه هذا البرنامج أبداً ({part}). لم تُفتح: استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This is a backup, opened for reading: texts can be copied out of it, nothing is changed in it.</source>
        <translation>هذه نسخة احتياطية مفتوحة للقراءة فقط: يمكن نسخ نصوص منها ولا يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>The library in {folder} is empty, although there are backups or pictures beside it. Nothing was overwritten: restore a backup, or choose another folder.</source>
        <translation>المكتبة في {folder} فارغة مع أن بجانبها نسخاً احتياطية أو صوراً. لم يُكتب فوق أي شيء: استعد نسخة احتياطية أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The library in {folder} is not there, although its backups or pictures are. Nothing was overwritten: restore a backup, or choose another folder.</source>
        <translation>المكتبة غير موجودة في {folder} مع أن نسخها الاحتياطية أو صورها موجودة فيه. لم يُكتب فوق أي شيء: استعد نسخة احتياطية أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>{address} is an address: a library is a folder on this computer, on a stick or on a network drive. Name the folder.</source>
        <translation>{address} عنوان شبكي، أما المكتبة فمجلد على هذا الحاسوب أو على مفتاح USB أو على قرص شبكي. حدّدوا المجلد.</translation>
    </message>
    <message>
        <source>Another program, perhaps a synchronisation tool, replaced the file of the library ({folder}). What you typed last was not saved: keep it on the screen, and open the library again.</source>
        <translation>وضع برنامج آخر، ربما برنامج مزامنة، ملفاً مكان المكتبة ({folder}). لم يُحفظ آخر ما كتبته: أبقه على الشاشة وافتح المكتبة من جديد.</translation>
    </message>
    <message>
        <source>{file} is not a backup of this program. Nothing was changed: choose a file from a folder “backups”.</source>
        <translation>{file} ليس نسخة احتياطية لهذا البرنامج. لم يتغير شيء: اختر ملفاً من مجلد «backups».</translation>
    </message>
    <message>
        <source>Nothing is saved there: {file} belongs to a library or is in its folder. Choose another folder.</source>
        <translation>لا يُكتب شيء هناك: {file} من ملفات مكتبة أو يقع في مجلدها. اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose one of the backups in it: a file that ends in .zip.</source>
        <translation>{file} مجلد. اختر إحدى النسخ الاحتياطية الموجودة فيه: ملفاً ينتهي اسمه بـ ‎.zip.</translation>
    </message>
    <message>
        <source>{folder} is inside the library itself. Choose a USB stick or another disk.</source>
        <translation>يقع {folder} داخل المكتبة نفسها. اختر مفتاح USB أو قرصاً آخر.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}). Nothing was lost.</source>
        <translation>لا يمكن ذلك ({code}). لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>What is recorded here is never changed; cancel it with another record.</source>
        <translation>ما سُجِّل هنا لا يُعدَّل؛ ألغِه بتسجيل آخر.</translation>
    </message>
    <message>
        <source>The code of a badge measures between {least} and {most} mm: smaller ones are not read.</source>
        <translation>يتراوح مقاس رمز الشارة بين {least} و{most} مم: ما هو أصغر لا يُقرأ.</translation>
    </message>
    <message>
        <source>The size of names is between {least} and {most} per cent.</source>
        <translation>يتراوح حجم الأسماء بين {least} و{most} في المئة.</translation>
    </message>
    <message>
        <source>Stopped. No badge was marked as printed.</source>
        <translation>توقّف العمل. لم تُسجَّل أي شارة على أنها مطبوعة.</translation>
    </message>
    <message>
        <source>A city case needs a title.</source>
        <translation>عنوان الحالة ناقص.</translation>
    </message>
    <message>
        <source>{name} has never been checked in at this event: there is no attendance to certify.</source>
        <translation>لم يُسجَّل دخول {name} في هذه الفعالية قط: لا حضور يُشهد به.</translation>
    </message>
    <message>
        <source>The text is missing: type the challenge, then press Enter.</source>
        <translation>لم يُكتب شيء بعد: اكتب التحدّي ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>This has since been changed on another laptop: it cannot be undone. Correct it by hand.</source>
        <translation>عُدِّل هذا لاحقاً على حاسوب آخر، فلا يمكن التراجع. صحّحه يدوياً.</translation>
    </message>
    <message>
        <source>{day} is no day of this event ({first} to {last}): nothing was recorded. Say which day is meant with --day.</source>
        <translation>{day} ليس من أيام هذه الفعالية (من {first} إلى {last}): لم يُسجَّل شيء. حدّد اليوم المقصود بالخيار --day.</translation>
    </message>
    <message>
        <source>This entry has already been undone.</source>
        <translation>أُلغي هذا الدخول من قبل.</translation>
    </message>
    <message>
        <source>Several countries have a city called {city} ({countries}). Choose the country.</source>
        <translation>توجد مدينة باسم {city} في أكثر من بلد ({countries}). حدّدوا البلد.</translation>
    </message>
    <message>
        <source>{city} is not in the list of cities. Choose its country.</source>
        <translation>{city} غير موجودة في قائمة المدن. حدّدوا بلدها.</translation>
    </message>
    <message>
        <source>The country of {city} has several time zones. Choose the right one: {zones}.</source>
        <translation>في بلد {city} أكثر من منطقة زمنية. حدّدوا المنطقة الصحيحة: {zones}.</translation>
    </message>
    <message>
        <source>A city needs a name. Type it, then try again.</source>
        <translation>اسم المدينة ناقص. اكتبه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no country {country}. Give its name or its two-letter code, such as TN.</source>
        <translation>لا يوجد بلد باسم {country}. اكتبوا اسمه أو رمزه المكوّن من حرفين، مثل TN.</translation>
    </message>
    <message>
        <source>A cluster needs a name.</source>
        <translation>اسم المحور ناقص.</translation>
    </message>
    <message>
        <source>“{value}” is not a colour. Write it as 15507a.</source>
        <translation>«{value}» ليس لوناً. اكتبه هكذا ⁦15507a⁩.</translation>
    </message>
    <message>
        <source>The comment is empty. Write what should be changed.</source>
        <translation>يحتاج التعليق إلى نص. اكتب ما ينبغي تغييره.</translation>
    </message>
    <message>
        <source>Say what the commitment is.</source>
        <translation>اذكر موضوع الالتزام.</translation>
    </message>
    <message>
        <source>To erase the data of {name}, type exactly this name.</source>
        <translation>لمحو بيانات {name}، اكتب هذا الاسم كما هو.</translation>
    </message>
    <message>
        <source>{value} is not a date. Write it as 14/06/2027.</source>
        <translation>{value} ليس تاريخاً. اكتبه هكذا: ⁦14/06/2027⁩.</translation>
    </message>
    <message>
        <source>The library in {folder} already contains the demonstration. Choose another folder with --data.</source>
        <translation>تحتوي المكتبة في {folder} على المثال بالفعل. حدّد مجلداً آخر بالخيار ⁦--data⁩.</translation>
    </message>
    <message>
        <source>The disk of {folder} reports an error. Save to another disk, and have this one checked.</source>
        <translation>يُبلّغ قرص {folder} عن عطل. احفظ على قرص آخر، واطلب فحص هذا القرص.</translation>
    </message>
    <message>
        <source>The disk is full ({folder}). Free some space there: nothing was left half-written.</source>
        <translation>القرص ممتلئ ({folder}). أفرغوا مساحة فيه: لم يُكتب شيء منقوصاً.</translation>
    </message>
    <message>
        <source>{link} is not a web address: it contains spaces. Correct it.</source>
        <translation>{link} ليس عنوان موقع: فيه مسافات. صحّحه.</translation>
    </message>
    <message>
        <source>The number in a series is 1 or more.</source>
        <translation>الرقم في السلسلة لا يقل عن 1.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Use a name such as Africa/Tunis or Europe/Paris.</source>
        <translation>لا توجد منطقة زمنية باسم {zone}. تُكتب الأسماء مثل ⁦Africa/Tunis⁩ أو ⁦Europe/Paris⁩.</translation>
    </message>
    <message>
        <source>There is not enough space in {folder}: {needed} MB needed, {free} MB free. Free some space there, or choose another disk.</source>
        <translation>المساحة غير كافية في {folder}: المطلوب {needed} م.ب والمتاح {free} م.ب. وفّر مساحة هناك، أو اختر قرصاً آخر.</translation>
    </message>
    <message>
        <source>{folder} does not accept a file of this size. Choose another disk, or ask for more space there.</source>
        <translation>لا يقبل {folder} ملفاً بهذا الحجم. اختر قرصاً آخر، أو اطلب مساحة أكبر فيه.</translation>
    </message>
    <message>
        <source>Several events are called “{event}”. Give the id of one of them: {ids}.</source>
        <translation>توجد عدة فعاليات باسم «{event}». حدّد إحداها بمعرّفها: {ids}.</translation>
    </message>
    <message>
        <source>This event is archived: nothing was changed. To edit it, first give it another status.</source>
        <translation>هذه الفعالية مؤرشفة: لم يتغيّر شيء. لتعديلها، امنحوها أولاً حالة أخرى.</translation>
    </message>
    <message>
        <source>{day} is not a day of the event. Choose one of its new days.</source>
        <translation>{day} ليس من أيام الفعالية. اختر أحد أيامه الجديدة.</translation>
    </message>
    <message>
        <source>{day} would no longer be a day of the event, but it has content. Choose the day to move it to, or remove it.</source>
        <translation>لن يبقى {day} من أيام الفعالية، لكن فيه محتوى. حدّد اليوم الذي ينتقل إليه المحتوى، أو قرّر إزالته.</translation>
    </message>
    <message>
        <source>The last day ({last}) comes before the first ({first}). Correct one of the two.</source>
        <translation>اليوم الأخير ({last}) يسبق اليوم الأول ({first}). صحّح أحدهما.</translation>
    </message>
    <message>
        <source>This is not the name of the event. Type “{name}” or its title to remove it.</source>
        <translation>هذا ليس اسم الفعالية. اكتبوا «{name}» أو عنوانها لإزالتها.</translation>
    </message>
    <message numerus="yes">
        <source>An event lasts %n days at most. Check the two dates.</source>
        <translation>
            <numerusform>لا تتجاوز مدة الفعالية الحد. تحقّق من التاريخين.</numerusform>
            <numerusform>لا تتجاوز مدة الفعالية يوماً واحداً. تحقّق من التاريخين.</numerusform>
            <numerusform>لا تتجاوز مدة الفعالية يومين. تحقّق من التاريخين.</numerusform>
            <numerusform>لا تتجاوز مدة الفعالية %n أيام. تحقّق من التاريخين.</numerusform>
            <numerusform>لا تتجاوز مدة الفعالية %n يوماً. تحقّق من التاريخين.</numerusform>
            <numerusform>لا تتجاوز مدة الفعالية %n يوم. تحقّق من التاريخين.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no event “{event}”. `mc2cm-desk events` lists them.</source>
        <translation>لا توجد فعالية باسم «{event}». يعرض الأمر ⁦`mc2cm-desk events`⁩ القائمة.</translation>
    </message>
    <message>
        <source>An event has at least one language. Add another one first.</source>
        <translation>للفعالية لغة واحدة على الأقل. أضف لغة أخرى أولاً.</translation>
    </message>
    <message>
        <source>An event needs a title. Type it, then try again.</source>
        <translation>عنوان الفعالية ناقص. اكتبه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing you typed is lost. A report was saved in {file}.</source>
        <translation>حدث خطأ من جانبنا. لم يُفقد شيء مما كُتب. التقرير في {file}.</translation>
    </message>
    <message>
        <source>The folder {folder} can no longer be reached. Connect the USB stick or network drive again, or choose another folder.</source>
        <translation>لم يعد الوصول إلى المجلد {folder} ممكناً. أعد وصل مفتاح USB أو قرص الشبكة، أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Choose another folder, or ask for permission to write there.</source>
        <translation>لا يمكن الحفظ في {folder}. اختر مجلداً آخر أو اطلب إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>“{gate}” can mean several: {choices}. Give the whole title, or the day and the time.</source>
        <translation>«{gate}» قد يعني أكثر من واحدة: {choices}. اذكر العنوان كاملاً، أو اليوم والوقت.</translation>
    </message>
    <message>
        <source>There is no gate “{gate}”. Give a day of this event (15/06/2020), or a session or a visit by its title or its time (15/06/2020 09:30).</source>
        <translation>لا توجد نقطة تسجيل «{gate}». اذكر يوماً من أيام هذه الفعالية (15/06/2020)، أو جلسة أو زيارة بعنوانها أو بوقتها (15/06/2020 09:30).</translation>
    </message>
    <message>
        <source>This is no longer there: somebody removed it. Undo brings it back.</source>
        <translation>لم يعد هذا العنصر موجوداً: حذفه أحدهم. يعيده «تراجع».</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was overwritten: restore a backup.</source>
        <translation>المكتبة {file} تالفة. لم يُكتب فوق أي شيء: استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {file} was written by a newer version of this program. It was left as it is: install that version to open it.</source>
        <translation>كُتبت المكتبة {file} بإصدار أحدث من البرنامج. لم تُمسّ: ثبّت ذلك الإصدار لفتحها.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there (USB stick removed?). Plug it in again: what was saved is safe.</source>
        <translation>لم يعد المجلد {folder} متاحاً (هل نُزعت الذاكرة؟). أعد وصلها: ما حُفظ سليم.</translation>
    </message>
    <message>
        <source>Another window is writing in this library ({folder}). Close it, or work there.</source>
        <translation>تكتب نافذة أخرى في هذه المكتبة ({folder}). أغلقها أو اعمل فيها.</translation>
    </message>
    <message>
        <source>Choose another one to merge into: this one has already been merged or is the same.</source>
        <translation>اختر هدفاً آخر للدمج: هذا مدمج من قبل أو هو نفسه.</translation>
    </message>
    <message>
        <source>Nobody has been checked in at this event yet: there is no attendance to certify.</source>
        <translation>لم يُسجَّل دخول أحد في هذه الفعالية بعد: لا حضور يُشهد به.</translation>
    </message>
    <message>
        <source>There is nobody to print a badge for. Add participants first, or choose others.</source>
        <translation>لا أحد لتُطبع له شارة. أضف مشاركين أولاً أو اختر غيرهم.</translation>
    </message>
    <message>
        <source>{day} is no day of this event ({first} to {last}). Choose the day to which the entry belongs.</source>
        <translation>{day} ليس من أيام هذه الفعالية (من {first} إلى {last}). اختر اليوم الذي يخصّه هذا الدخول.</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Set one up in the system, or save a PDF.</source>
        <translation>لا توجد طابعة مُعدّة على هذا الحاسوب. أعِدّ طابعة في النظام، أو احفظ ملف PDF.</translation>
    </message>
    <message>
        <source>There is no further session planned.</source>
        <translation>لا جلسة مقرّرة بعد هذه.</translation>
    </message>
    <message>
        <source>{file} is not a library of this program. It was left as it is: choose another folder.</source>
        <translation>الملف {file} ليس مكتبة لهذا البرنامج. لم يُمسّ: اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The text is missing: type what was said, then press Enter.</source>
        <translation>لم يُسجَّل شيء بعد: اكتب ما قيل ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>The note is not complete ({percent}). It still lacks: {gaps}. Complete it, or publish it all the same with --with-gaps.</source>
        <translation>لم تكتمل المذكرة ({percent}). ما زال ينقصها: {gaps}. أكملها، أو انشرها رغم ذلك بالخيار --with-gaps.</translation>
    </message>
    <message>
        <source>The pages of the note could not be prepared: no version was kept. Try again.</source>
        <translation>تعذّر رسم صفحات المذكرة، فلم تُحفظ أي نسخة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something else has been done since: Ctrl+Z undoes that first.</source>
        <translation>جرى شيء آخر بعد ذلك: يتراجع Ctrl+Z عنه أولاً.</translation>
    </message>
    <message>
        <source>Everybody on the list has already been asked about every use.</source>
        <translation>سُئل جميع من في القائمة عن كل الاستعمالات.</translation>
    </message>
    <message>
        <source>This person said no before. Only they can change that answer.</source>
        <translation>سبق لهذا الشخص أن رفض، ولا يحق لغيره تغيير إجابته.</translation>
    </message>
    <message>
        <source>Nothing is selected: choose a card or a line first.</source>
        <translation>لم يُختر شيء: اختر أولاً بطاقة أو سطراً.</translation>
    </message>
    <message>
        <source>There is no other card to merge it with.</source>
        <translation>لا توجد بطاقة أخرى لدمجها معها.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Type what was observed, then press Enter.</source>
        <translation>اكتب ما شوهد ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>اسم المنظمة ناقص.</translation>
    </message>
    <message>
        <source>The output of this command cannot be written: the disk that receives it is full or closed. The work itself is done.</source>
        <translation>تتعذّر كتابة مخرجات هذا الأمر: القرص الذي تُرسل إليه ممتلئ أو مغلق. أما العمل نفسه فقد أُنجز.</translation>
    </message>
    <message>
        <source>No single participant matches “{participant}”. `mc2cm-desk participants EVENT --json` lists their ids.</source>
        <translation>لا يوجد مشارك واحد بعينه «{participant}». الأمر ⁦`mc2cm-desk participants EVENT --json`⁩ يسرد المعرّفات.</translation>
    </message>
    <message>
        <source>The system does not allow this program to use {path}. Ask for permission, or choose another location.</source>
        <translation>لا يسمح النظام لهذا البرنامج باستعمال {path}. اطلب الإذن به، أو حدّد مكاناً آخر.</translation>
    </message>
    <message>
        <source>Several people are called {person}. Give the id of one of them: {ids}.</source>
        <translation>هناك عدة أشخاص باسم {person}. اذكر المعرّف: {ids}.</translation>
    </message>
    <message>
        <source>Nobody called {person} is on the list. Type the whole name, or the id.</source>
        <translation>لا يوجد في القائمة شخص باسم {person}. اكتب الاسم كاملاً أو المعرّف.</translation>
    </message>
    <message>
        <source>A person needs a name. Type it as it should appear on the badge.</source>
        <translation>اسم الشخص ناقص. اكتبه كما سيظهر على الشارة.</translation>
    </message>
    <message>
        <source>The printer {printer} is not accepting the pages. Check the paper and the cable, then try again.</source>
        <translation>الطابعة {printer} لا تستقبل الصفحات. تحقّق من الورق والكابل ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The programme needs a name.</source>
        <translation>اسم البرنامج ناقص.</translation>
    </message>
    <message>
        <source>The text is missing: type the recommendation, then press Enter.</source>
        <translation>لم يُكتب شيء بعد: اكتب التوصية ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>A recommendation cannot go straight from this status to that one. Discuss it first.</source>
        <translation>لا تنتقل التوصية مباشرة من هذه الحالة إلى تلك. ناقشها أولاً.</translation>
    </message>
    <message>
        <source>{label} is addressed to nobody yet. Give it a level, then endorse it.</source>
        <translation>التوصية {label} غير موجَّهة إلى أحد بعد. حدّد مستوى ثم اعتمدها.</translation>
    </message>
    <message>
        <source>“{part}” cannot be included. Choose from: {parts}.</source>
        <translation>لا يمكن نسخ «{part}». اختاروا من: {parts}.</translation>
    </message>
    <message>
        <source>The trials of the last rehearsal are still there. End it and clear them first.</source>
        <translation>ما زالت تجارب التدريب الأخير موجودة. أنهوه وامسحوها أولاً.</translation>
    </message>
    <message>
        <source>Data can be kept for 3, 6, 12, 18, 24, 36 or 60 months, or without limit (0).</source>
        <translation>يمكن الاحتفاظ بالبيانات 3 أو 6 أو 12 أو 18 أو 24 أو 36 أو 60 شهراً، أو بلا حد (0).</translation>
    </message>
    <message numerus="yes">
        <source>A session lasts between 1 and %n minutes; here {minutes}.</source>
        <translation>
            <numerusform>مدة الجلسة بين دقيقة واحدة والحد؛ هنا {minutes}.</numerusform>
            <numerusform>مدة الجلسة بين دقيقة واحدة ودقيقة؛ هنا {minutes}.</numerusform>
            <numerusform>مدة الجلسة بين دقيقة واحدة ودقيقتين؛ هنا {minutes}.</numerusform>
            <numerusform>مدة الجلسة بين دقيقة واحدة و%n دقائق؛ هنا {minutes}.</numerusform>
            <numerusform>مدة الجلسة بين دقيقة واحدة و%n دقيقة؛ هنا {minutes}.</numerusform>
            <numerusform>مدة الجلسة بين دقيقة واحدة و%n دقيقة؛ هنا {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is not running. Start it first.</source>
        <translation>هذه الجلسة غير جارية. ابدأها أولاً.</translation>
    </message>
    <message>
        <source>Say what help is offered.</source>
        <translation>اذكر المساعدة المعروضة.</translation>
    </message>
    <message>
        <source>{day} is not a day of this event, or it still has sessions. Choose a day from {first} to {last}, or move them first.</source>
        <translation>{day} ليس من أيام الفعالية أو ما زالت فيه جلسات. اختر يوماً من {first} إلى {last} أو انقلها أولاً.</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>عنوان الجلسة ناقص.</translation>
    </message>
    <message numerus="yes">
        <source>This text has %n characters; the limit here is {limit}. Shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>في هذا النص لا أحرف والحد هنا {limit}. اختصره أو أرفقه ملفاً.</numerusform>
            <numerusform>في هذا النص حرف واحد والحد هنا {limit}. اختصره أو أرفقه ملفاً.</numerusform>
            <numerusform>في هذا النص حرفان والحد هنا {limit}. اختصره أو أرفقه ملفاً.</numerusform>
            <numerusform>في هذا النص %n أحرف والحد هنا {limit}. اختصره أو أرفقه ملفاً.</numerusform>
            <numerusform>في هذا النص %n حرفاً والحد هنا {limit}. اختصره أو أرفقه ملفاً.</numerusform>
            <numerusform>في هذا النص %n حرف والحد هنا {limit}. اختصره أو أرفقه ملفاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong on our side, and this was not finished. Nothing typed is lost.</source>
        <translation>حدث خطأ من جانبنا ولم تكتمل العملية. لم يُفقد شيء مما كُتب.</translation>
    </message>
    <message>
        <source>Nothing is kept here under the name “{field}”. Nothing was changed.</source>
        <translation>لا يُحفظ هنا شيء باسم «{field}». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{value} is not one of these: {known}.</source>
        <translation>{value} ليس من هذه القيم: {known}.</translation>
    </message>
    <message>
        <source>There is no version {number} of this note in this language.</source>
        <translation>لا توجد نسخة {number} من هذه المذكرة بهذه اللغة.</translation>
    </message>
    <message>
        <source>The pages of version {number} are not on this computer. Its text is kept; open the version on the computer that published it.</source>
        <translation>صفحات النسخة {number} ليست على هذا الحاسوب. نصّها محفوظ؛ افتح النسخة على الحاسوب الذي نشرها.</translation>
    </message>
    <message>
        <source>A visit needs a title.</source>
        <translation>عنوان الزيارة ناقص.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept as “{field}”. Nothing was changed.</source>
        <translation>لا يمكن حفظ «{value}» في «{field}». لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Begin a rehearsal</source>
        <translation>بدء تدريب</translation>
    </message>
    <message>
        <source>Walk-ins and what the desk notes are trials too, until the rehearsal ends.</source>
        <translation>التسجيل في الموقع وما يدوّنه مكتب الاستقبال تجريبي أيضاً حتى نهاية التدريب.</translation>
    </message>
    <message>
        <source>End and clear the trials</source>
        <translation>إنهاء ومسح التجارب</translation>
    </message>
    <message>
        <source>Entries are trials: they are not counted anywhere.</source>
        <translation>عمليات الدخول تجريبية: لا تُحتسب في أي رقم.</translation>
    </message>
    <message numerus="yes">
        <source>The event begins in %n day(s).</source>
        <translation>
            <numerusform>تبدأ الفعالية اليوم.</numerusform>
            <numerusform>تبدأ الفعالية بعد يوم واحد.</numerusform>
            <numerusform>تبدأ الفعالية بعد يومين.</numerusform>
            <numerusform>تبدأ الفعالية بعد %n أيام.</numerusform>
            <numerusform>تبدأ الفعالية بعد %n يوماً.</numerusform>
            <numerusform>تبدأ الفعالية بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>{day} is no day of this event. Choose the day to which entries belong, or begin a rehearsal.</source>
        <translation>{day} ليس من أيام هذه الفعالية. اختر اليوم الذي تخصّه عمليات الدخول، أو ابدأ تدريباً.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أيّ يوم؟</translation>
    </message>
    <message>
        <source>The rehearsal is over and its trials are cleared</source>
        <translation>انتهى التدريب ومُسحت التجارب</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>The rehearsal is over and its trials are cleared</source>
        <translation>انتهى التدريب ومُسحت التجارب</translation>
    </message>
    <message numerus="yes">
        <source>%n trial scan(s)</source>
        <translation>
            <numerusform>لا قراءات تجريبية</numerusform>
            <numerusform>قراءة تجريبية واحدة</numerusform>
            <numerusform>قراءتان تجريبيتان</numerusform>
            <numerusform>%n قراءات تجريبية</numerusform>
            <numerusform>%n قراءة تجريبية</numerusform>
            <numerusform>%n قراءة تجريبية</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>What is scanned now is marked and is not counted anywhere.</source>
        <translation>القراءات الحالية معلَّمة ولا تُحتسب في أي رقم.</translation>
    </message>
    <message>
        <source>These trials are marked and are not counted anywhere.</source>
        <translation>هذه التجارب معلَّمة ولا تُحتسب في أي رقم.</translation>
    </message>
    <message>
        <source>Try the door and the session clock: nothing is counted.</source>
        <translation>جرّبوا الاستقبال ومؤقّت الجلسات: لا شيء يُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added at the door</source>
        <translation>
            <numerusform>لم يُضَف أحد عند الاستقبال</numerusform>
            <numerusform>شخص واحد أُضيف عند الاستقبال</numerusform>
            <numerusform>شخصان أُضيفا عند الاستقبال</numerusform>
            <numerusform>%n أشخاص أُضيفوا عند الاستقبال</numerusform>
            <numerusform>%n شخصاً أُضيفوا عند الاستقبال</numerusform>
            <numerusform>%n شخص أُضيفوا عند الاستقبال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) started</source>
        <translation>
            <numerusform>لم تبدأ أي جلسة</numerusform>
            <numerusform>بدأت جلسة واحدة</numerusform>
            <numerusform>بدأت جلستان</numerusform>
            <numerusform>بدأت %n جلسات</numerusform>
            <numerusform>بدأت %n جلسة</numerusform>
            <numerusform>بدأت %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with notes of the desk</source>
        <translation>
            <numerusform>لا ملاحظات من الاستقبال</numerusform>
            <numerusform>شخص واحد له ملاحظات من الاستقبال</numerusform>
            <numerusform>شخصان لهما ملاحظات من الاستقبال</numerusform>
            <numerusform>%n أشخاص لهم ملاحظات من الاستقبال</numerusform>
            <numerusform>%n شخصاً لهم ملاحظات من الاستقبال</numerusform>
            <numerusform>%n شخص لهم ملاحظات من الاستقبال</numerusform>
        </translation>
    </message>
    <message>
        <source>End and clear the trials</source>
        <translation>إنهاء ومسح التجارب</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>بدء تدريب</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادتها</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report of an online meeting</source>
        <translation>تقرير اجتماع عبر الإنترنت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Leave these rows out and import the others</source>
        <translation>استبعاد هذه السطور واستيراد ما عداها</translation>
    </message>
    <message>
        <source>What the report covers</source>
        <translation>ما يشمله التقرير</translation>
    </message>
    <message>
        <source>Reports (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>تقارير (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>The whole event: each time on its day</source>
        <translation>الفعالية كلها: كل توقيت في يومه</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) recognised</source>
        <translation>
            <numerusform>لم يُتعرَّف على أي مشارك</numerusform>
            <numerusform>تُعُرّف على مشارك واحد</numerusform>
            <numerusform>تُعُرّف على مشاركَين</numerusform>
            <numerusform>تُعُرّف على %n مشاركين</numerusform>
            <numerusform>تُعُرّف على %n مشاركاً</numerusform>
            <numerusform>تُعُرّف على %n مشارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to record</source>
        <translation>
            <numerusform>لا مرور للتسجيل</numerusform>
            <numerusform>مرور واحد للتسجيل</numerusform>
            <numerusform>مروران للتسجيل</numerusform>
            <numerusform>%n مرات مرور للتسجيل</numerusform>
            <numerusform>%n مروراً للتسجيل</numerusform>
            <numerusform>%n مرور للتسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>السطر {row}: {sentence}</translation>
    </message>
    <message>
        <source>Not on the list: {names}</source>
        <translation>ليسوا في القائمة: {names}</translation>
    </message>
    <message>
        <source>{name}: {minutes} min</source>
        <translation>{name}: {minutes} د</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>من هو «{name}»؟</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا أحد منهم</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>apply by {day}</source>
        <translation>التقديم حتى {day}</translation>
    </message>
</context>
<context>
    <name>ResourcesCard</name>
    <message>
        <source>Who can help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>All offers…</source>
        <translation>كل العروض…</translation>
    </message>
    <message>
        <source>New offer of help</source>
        <translation>عرض مساعدة جديد</translation>
    </message>
    <message>
        <source>who: what, with its link, then Enter</source>
        <translation>من: ماذا، مع الرابط، ثم Enter</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
</context>
<context>
    <name>ResourcesSheet</name>
    <message>
        <source>Who can help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Offers of help</source>
        <translation>عروض المساعدة</translation>
    </message>
    <message>
        <source>No offers of help yet. Add one beside the recommendation that it helps with.</source>
        <translation>لا توجد عروض مساعدة بعد. أضف عرضاً إلى جانب التوصية التي يساعد على تنفيذها.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>المساعدة المعروضة</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>الجهة المقدِّمة</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>آخر موعد للتقديم</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>يساعد على تنفيذ</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>حذف العرض</translation>
    </message>
    <message>
        <source>Choose an offer to see who can help with what.</source>
        <translation>اختر عرضاً لمعرفة من يمكنه المساعدة وفي أي مجال.</translation>
    </message>
    <message>
        <source>The offer of help was removed.</source>
        <translation>حُذف عرض المساعدة.</translation>
    </message>
</context>
<context>
    <name>RestoredBanner</name>
    <message>
        <source>What was restored</source>
        <translation>ما الذي استُعيد</translation>
    </message>
    <message>
        <source>What is kept in its place</source>
        <translation>ما حُفظ في مكانه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RestoredSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>Registration cancelled</source>
        <translation>التسجيل ملغى</translation>
    </message>
    <message>
        <source>Ask the coordinator before you let this person in.</source>
        <translation>اسأل فريق التنسيق قبل السماح لهذا الشخص بالدخول.</translation>
    </message>
    <message>
        <source>Badge for another event</source>
        <translation>شارة فعالية أخرى</translation>
    </message>
    <message>
        <source>Search for the name: this person may also be on today's list.</source>
        <translation>ابحث عن الاسم: قد يكون هذا الشخص في قائمة اليوم أيضاً.</translation>
    </message>
    <message>
        <source>{day} is no day of this event</source>
        <translation>{day} ليس من أيام هذه الفعالية</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Choose above for which day this entry is, or begin a rehearsal.</source>
        <translation>اختر أعلاه اليوم الذي يخصّه هذا الدخول، أو ابدأ تدريباً.</translation>
    </message>
    <message>
        <source>This badge was replaced</source>
        <translation>استُبدلت هذه الشارة</translation>
    </message>
    <message>
        <source>Ask for the newer badge. If there is none, let the person in by hand.</source>
        <translation>اطلب الشارة الجديدة. إن لم تكن موجودة فأدخل الشخص يدوياً.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>Search for the name spelled otherwise, or add a walk-in.</source>
        <translation>ابحث عن الاسم بكتابة أخرى أو سجّل الشخص في الموقع.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Search for the name, or add a walk-in.</source>
        <translation>ابحث عن الاسم أو سجّل الشخص في الموقع.</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>على متن الحافلة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>entry recorded {time}</source>
        <translation>سُجّل الدخول {time}</translation>
    </message>
    <message>
        <source>Nothing to record: no entry of this person was recorded here.</source>
        <translation>لا شيء يُسجّل: لم يُسجّل دخول هذا الشخص هنا.</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>ليس في الداخل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>إلى اللقاء</translation>
    </message>
    <message>
        <source>exit recorded {time}</source>
        <translation>سُجّل الخروج {time}</translation>
    </message>
    <message>
        <source>This entry is a trial: it is not counted anywhere.</source>
        <translation>هذا الدخول تجريبي: لا يُحتسب في أي رقم.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>by another laptop</source>
        <translation>من حاسوب آخر</translation>
    </message>
    <message>
        <source>by this laptop</source>
        <translation>من هذا الحاسوب</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Nothing more to record. Is this the right person?</source>
        <translation>لا شيء آخر يُسجّل. هل هذا هو الشخص الواقف أمامك؟</translation>
    </message>
    <message>
        <source>Not on the list for this visit: ask the visit leader.</source>
        <translation>ليس في قائمة هذه الزيارة: اسأل من يقودها.</translation>
    </message>
    <message>
        <source>This session is for other groups: see the agenda for where to go.</source>
        <translation>هذه الجلسة لمجموعات أخرى: جدول الأعمال يبيّن المكان.</translation>
    </message>
    <message>
        <source>Not for this gate</source>
        <translation>ليس لنقطة التسجيل هذه</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Undo the entry</source>
        <translation>إلغاء الدخول</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>طباعة الشارة</translation>
    </message>
    <message>
        <source>Badge lost: issue a new one</source>
        <translation>شارة مفقودة: إصدار شارة جديدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Search for the name</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل في الموقع</translation>
    </message>
    <message>
        <source>Print the badge (Ctrl+B)</source>
        <translation>طباعة الشارة (Ctrl+B)</translation>
    </message>
    <message>
        <source>Badge lost: issue a new one (Ctrl+R)</source>
        <translation>شارة مفقودة: إصدار شارة جديدة (Ctrl+R)</translation>
    </message>
    <message>
        <source>To settle at the desk</source>
        <translation>للتسوية في الاستقبال</translation>
    </message>
    <message>
        <source>Photographs: yes</source>
        <translation>الصور: نعم</translation>
    </message>
    <message>
        <source>Photographs: no</source>
        <translation>الصور: لا</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>السماعة</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>الاحتياجات: {needs}</translation>
    </message>
    <message>
        <source>Ready for the next badge</source>
        <translation>جاهزون للشارة التالية</translation>
    </message>
    <message>
        <source>Show a badge to the camera, or scan it.</source>
        <translation>اعرض الشارة أمام الكاميرا أو امسحها بالقارئ.</translation>
    </message>
    <message>
        <source>This card gives the answer: its colour says whether to let the person in.</source>
        <translation>تجيب هذه البطاقة: لونها يقول هل تسمح بالدخول.</translation>
    </message>
    <message>
        <source>No badge? Type the name below the camera. Not on the list? Ctrl+N.</source>
        <translation>لا توجد شارة؟ اكتب الاسم تحت صورة الكاميرا. ليس في القائمة؟ Ctrl+N.</translation>
    </message>
    <message>
        <source>Green: welcome</source>
        <translation>أخضر: أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>Orange: already in, or not for this gate</source>
        <translation>برتقالي: موجود من قبل أو ليس لنقطة التسجيل هذه</translation>
    </message>
    <message>
        <source>Red: read the card first</source>
        <translation>أحمر: اقرأ البطاقة أولاً</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n place(s)</source>
        <translation>
            <numerusform>{count} من الأماكن</numerusform>
            <numerusform>{count} من مكان واحد</numerusform>
            <numerusform>{count} من مكانين</numerusform>
            <numerusform>{count} من %n أماكن</numerusform>
            <numerusform>{count} من %n مكاناً</numerusform>
            <numerusform>{count} من %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect the headset and the material.</source>
        <translation>استعد السماعة والمواد.</translation>
    </message>
    <message>
        <source>Collect the headset.</source>
        <translation>استعد السماعة.</translation>
    </message>
    <message>
        <source>Collect the material.</source>
        <translation>استعد المواد.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>The program stopped at {time}, %n time(s) in a row. What you typed is kept where you left it.</source>
        <translation>
            <numerusform>توقف البرنامج عند الساعة {time}، %n مرة على التوالي. ما كُتب محفوظ في مكانه.</numerusform>
            <numerusform>توقف البرنامج عند الساعة {time}، مرة واحدة. ما كُتب محفوظ في مكانه.</numerusform>
            <numerusform>توقف البرنامج عند الساعة {time}، مرتين على التوالي. ما كُتب محفوظ في مكانه.</numerusform>
            <numerusform>توقف البرنامج عند الساعة {time}، %n مرات على التوالي. ما كُتب محفوظ في مكانه.</numerusform>
            <numerusform>توقف البرنامج عند الساعة {time}، %n مرة على التوالي. ما كُتب محفوظ في مكانه.</numerusform>
            <numerusform>توقف البرنامج عند الساعة {time}، %n مرة على التوالي. ما كُتب محفوظ في مكانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program stopped at {time}. What you typed is kept where you left it.</source>
        <translation>كان البرنامج قد توقف عند الساعة {time}. ما كُتب محفوظ في مكانه.</translation>
    </message>
    <message>
        <source>The program stopped at {time}. You are back where you were.</source>
        <translation>كان البرنامج قد توقف عند الساعة {time}. عدتم إلى الموضع نفسه.</translation>
    </message>
    <message>
        <source>Everything typed up to {time} is kept.</source>
        <translation>كلّ ما كُتب حتّى الساعة {time} محفوظ.</translation>
    </message>
    <message>
        <source>What was half typed could not be read from the disk.</source>
        <translation>تعذّرت قراءة ما لم تكتمل كتابته من القرص.</translation>
    </message>
    <message>
        <source>Restored: {names}.</source>
        <translation>استُعيد: {names}.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>أُعيد إلى مكانه</translation>
    </message>
    <message>
        <source>already saved</source>
        <translation>كان محفوظاً من قبل</translation>
    </message>
    <message>
        <source>kept in its place</source>
        <translation>محفوظ في مكانه</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Retention</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Erase names and contact details after</source>
        <translation>تُمحى الأسماء ومعلومات الاتصال بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهراً</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Erase records that are due…</source>
        <translation>محو البطاقات المستحقة…</translation>
    </message>
    <message>
        <source>People who agreed to their contact details being kept are not erased.</source>
        <translation>لا تُمحى بيانات من وافق على الاحتفاظ بمعلومات الاتصال به.</translation>
    </message>
    <message>
        <source>{event}: on {day}. Figures and texts stay, without names.</source>
        <translation>{event}: في {day}. تبقى الأرقام والنصوص بدون أسماء.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to erase now</source>
        <translation>
            <numerusform>لا بطاقات للمحو</numerusform>
            <numerusform>بطاقة واحدة للمحو الآن</numerusform>
            <numerusform>بطاقتان للمحو الآن</numerusform>
            <numerusform>%n بطاقات للمحو الآن</numerusform>
            <numerusform>%n بطاقة للمحو الآن</numerusform>
            <numerusform>%n بطاقة للمحو الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>No records are due.</source>
        <translation>لا بطاقات مستحقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be erased: {names}. Figures and texts stay. This cannot be undone.</source>
        <translation>
            <numerusform>لن تُمحى بيانات أحد: {names}.</numerusform>
            <numerusform>ستُمحى بيانات شخص واحد: {names}. تبقى الأرقام والنصوص. لا رجعة في المحو.</numerusform>
            <numerusform>ستُمحى بيانات شخصين: {names}. تبقى الأرقام والنصوص. لا رجعة في المحو.</numerusform>
            <numerusform>ستُمحى بيانات %n أشخاص: {names}. تبقى الأرقام والنصوص. لا رجعة في المحو.</numerusform>
            <numerusform>ستُمحى بيانات %n شخصاً: {names}. تبقى الأرقام والنصوص. لا رجعة في المحو.</numerusform>
            <numerusform>ستُمحى بيانات %n شخص: {names}. تبقى الأرقام والنصوص. لا رجعة في المحو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Participant</source>
        <translation>مشارِك / مشارِكة</translation>
    </message>
    <message>
        <source>Speaker, expert</source>
        <translation>متحدّث·ة، خبير·ة</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>ميسِّر / ميسِّرة</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مدير / مديرة الجلسة</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>مقرِّر / مقرِّرة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>مضيف / مضيفة</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>منظِّم / منظِّمة</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم فوري / مترجمة فورية</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>جهة مانحة</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب / مراقبة</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>صحافة</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Person or text</source>
        <translation>الشخص أو النص</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>مآل الصف</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>السبب أو ما يتغيّر</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>{client} synchronises the folder of the library. It may put an older file in its place while you type: work in a folder that it leaves alone.</source>
        <translation>يقوم {client} بمزامنة مجلد المكتبة، وقد يضع مكانها ملفاً أقدم أثناء الكتابة: اعمل في مجلد لا تجري مزامنته.</translation>
    </message>
    <message>
        <source>No backup could be made. {reason}</source>
        <translation>تعذر إنشاء نسخة احتياطية. {reason}</translation>
    </message>
    <message>
        <source>Nothing has been copied to {folder} for more than a day. Plug it in again.</source>
        <translation>لم يُنسخ شيء إلى {folder} منذ أكثر من يوم. أعد توصيله.</translation>
    </message>
    <message>
        <source>Open the library again</source>
        <translation>فتح المكتبة من جديد</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>made automatically; older ones are thinned out, the latest is never removed</source>
        <translation>تلقائية؛ تقل القديمة مع الوقت ولا تُحذف الأخيرة أبداً</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the second location</source>
        <translation>اختيار الموضع الثاني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} متاحة</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>%n نسخ احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>Space on this laptop</source>
        <translation>المساحة على هذا الجهاز</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>one is made every hour</source>
        <translation>تُنشأ نسخة كل ساعة</translation>
    </message>
    <message>
        <source>checked after saving, intact</source>
        <translation>قُرئت بعد الحفظ، سليمة</translation>
    </message>
    <message>
        <source>damaged: check the library</source>
        <translation>تالفة: افحص المكتبة</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Second location</source>
        <translation>الموضع الثاني</translation>
    </message>
    <message>
        <source>choose a USB stick or another disk</source>
        <translation>اختر مفتاح USB أو قرصاً آخر</translation>
    </message>
    <message>
        <source>Second location: {name}</source>
        <translation>الموضع الثاني: {name}</translation>
    </message>
    <message>
        <source>nothing copied yet</source>
        <translation>لم يُنسخ شيء بعد</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>أكثر من يوم</translation>
    </message>
    <message>
        <source>more than a day ago: connect it again</source>
        <translation>أكثر من يوم: أعد توصيله</translation>
    </message>
    <message>
        <source>on the same disk: choose another one</source>
        <translation>على القرص نفسه: اختر غيره</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>غير موصول حالياً</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>جارٍ استعادة المكتبة…</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>جارٍ فتح النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup opens in a window of its own, for reading.</source>
        <translation>تُفتح النسخة الاحتياطية في نافذة مستقلة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>تم النسخ الاحتياطي: {file}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>What you typed is not on the disk: closing now would lose it. {reason}</source>
        <translation>ما كتبتموه غير محفوظ على القرص: الإغلاق الآن يؤدي إلى فقدانه. {reason}</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>الإغلاق وفقدان ما كُتب</translation>
    </message>
    <message>
        <source>A file is still being written: closing now stops it.</source>
        <translation>لا يزال ملفٌّ قيد الكتابة: الإغلاق الآن يوقفه.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف الكتابة والإغلاق</translation>
    </message>
    <message>
        <source>Not saved yet: {reason} It stays on the screen and is tried again.</source>
        <translation>لم يُحفظ بعد: {reason} يبقى النص على الشاشة وتتكرر محاولة الحفظ.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Read only: not saved</source>
        <translation>قراءة فقط: لم يُحفظ</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Test the scanner</source>
        <translation>اختبار القارئ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Scan this code to test your scanner.</source>
        <translation>امسح هذا الرمز لاختبار القارئ.</translation>
    </message>
    <message>
        <source>Code to scan for a test</source>
        <translation>رمز للمسح التجريبي</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>لم يصل شيء</translation>
    </message>
    <message>
        <source>Nothing has been received yet. Is the scanner plugged in, or paired, and does it beep? Set it to work as a keyboard, then click on the code above and scan again.</source>
        <translation>لم يصل أي حرف بعد. هل القارئ موصول أو مقترن، وهل يُصدر صوتاً؟ اضبطه ليعمل كلوحة مفاتيح، ثم انقر على الرمز أعلاه وامسحه من جديد.</translation>
    </message>
    <message>
        <source>Waiting for the scanner</source>
        <translation>بانتظار القارئ</translation>
    </message>
    <message>
        <source>Hold the scanner 10 to 20 cm from the screen.</source>
        <translation>أمسك القارئ على بعد 10 إلى 20 سم من الشاشة.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Does not work yet</source>
        <translation>لا يعمل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), {speed} per second</source>
        <translation>
            <numerusform>لا أحرف، {speed} في الثانية</numerusform>
            <numerusform>حرف واحد، {speed} في الثانية</numerusform>
            <numerusform>حرفان، {speed} في الثانية</numerusform>
            <numerusform>%n أحرف، {speed} في الثانية</numerusform>
            <numerusform>%n حرفاً، {speed} في الثانية</numerusform>
            <numerusform>%n حرف، {speed} في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera sees the code: it works.</source>
        <translation>الكاميرا ترى الرمز: إنها تعمل.</translation>
    </message>
    <message>
        <source>The camera is on: photograph the code and hold it in front of the camera.</source>
        <translation>الكاميرا مشغَّلة: صوّر الرمز واعرضه أمامها.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>الكاميرا متوقفة.</translation>
    </message>
    <message>
        <source>All is well. The scanner sends no ending key: each badge is read after a short pause. Set it to send Enter to be faster.</source>
        <translation>كل شيء على ما يرام. لا يرسل القارئ مفتاح إنهاء: تُقرأ كل شارة بعد توقف قصير. اضبطه ليرسل Enter ليكون أسرع.</translation>
    </message>
    <message>
        <source>Another code was read, not the one above. The scanner works; scan the code above to be sure of every digit.</source>
        <translation>قُرئ رمز آخر غير الرمز أعلاه. القارئ يعمل؛ امسح الرمز أعلاه للتأكد من كل رقم.</translation>
    </message>
    <message>
        <source>The characters arrive as slowly as if somebody were typing. Set the scanner’s delay between characters to zero, or scan again without touching the keyboard.</source>
        <translation>تصل الحروف ببطء كأن أحداً يكتبها. اضبط الفاصل بين الحروف في القارئ على صفر، أو امسح من جديد دون لمس لوحة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>Only {count} of %n character(s) arrived. Set a small delay between characters, try another USB port, or charge the scanner.</source>
        <translation>
            <numerusform>وصل {count} فقط من الأحرف. اضبط فاصلاً صغيراً بين الحروف، أو جرّب منفذ USB آخر، أو اشحن القارئ.</numerusform>
            <numerusform>وصل {count} فقط من حرف واحد. اضبط فاصلاً صغيراً بين الحروف، أو جرّب منفذ USB آخر، أو اشحن القارئ.</numerusform>
            <numerusform>وصل {count} فقط من حرفين. اضبط فاصلاً صغيراً بين الحروف، أو جرّب منفذ USB آخر، أو اشحن القارئ.</numerusform>
            <numerusform>وصل {count} فقط من %n أحرف. اضبط فاصلاً صغيراً بين الحروف، أو جرّب منفذ USB آخر، أو اشحن القارئ.</numerusform>
            <numerusform>وصل {count} فقط من %n حرفاً. اضبط فاصلاً صغيراً بين الحروف، أو جرّب منفذ USB آخر، أو اشحن القارئ.</numerusform>
            <numerusform>وصل {count} فقط من %n حرف. اضبط فاصلاً صغيراً بين الحروف، أو جرّب منفذ USB آخر، أو اشحن القارئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyboard layout turns the digits into signs that cannot be read back. Give the scanner the layout of this computer, or choose a layout with digits here.</source>
        <translation>يحوّل تخطيط لوحة المفاتيح الأرقام إلى علامات لا يمكن استرجاعها. اضبط القارئ على تخطيط هذا الحاسوب، أو اختر هنا تخطيطاً فيه أرقام.</translation>
    </message>
    <message>
        <source>The code arrived twice at once. Set the scanner to read once per pull of the trigger.</source>
        <translation>وصل الرمز مرتين دفعة واحدة. اضبط القارئ ليقرأ مرة واحدة مع كل ضغطة.</translation>
    </message>
    <message>
        <source>All is well. The scanner ends each badge with Enter.</source>
        <translation>كل شيء على ما يرام. ينهي القارئ كل شارة بمفتاح Enter.</translation>
    </message>
    <message>
        <source>All is well. The scanner ends each badge with Tab.</source>
        <translation>كل شيء على ما يرام. ينهي القارئ كل شارة بمفتاح Tab.</translation>
    </message>
    <message>
        <source>The AZERTY keyboard turns the digits into accented letters; badges are read all the same.</source>
        <translation>تحوّل لوحة AZERTY الأرقام إلى حروف معلّمة؛ ومع ذلك تُقرأ الشارات.</translation>
    </message>
    <message>
        <source>The keyboard layout turns the digits into accented letters; badges are read all the same.</source>
        <translation>يحوّل تخطيط لوحة المفاتيح الأرقام إلى حروف معلّمة؛ ومع ذلك تُقرأ الشارات.</translation>
    </message>
    <message>
        <source>Shift or Caps Lock turns the digits into signs; badges are read all the same. Release Caps Lock.</source>
        <translation>يحوّل مفتاح Shift أو Caps Lock الأرقام إلى علامات؛ ومع ذلك تُقرأ الشارات. أوقف Caps Lock.</translation>
    </message>
    <message>
        <source>The keyboard writes Arabic-Indic digits; badges are read all the same.</source>
        <translation>تكتب لوحة المفاتيح أرقاماً مشرقية؛ ومع ذلك تُقرأ الشارات.</translation>
    </message>
</context>
<context>
    <name>SessionKind</name>
    <message>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>جلسة عامة</translation>
    </message>
    <message>
        <source>Expert input</source>
        <translation>مداخلة خبير</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>حالات المدن</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>مجموعات العمل</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>زيارة ميدانية</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الاختتام</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>لقاء اجتماعي</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Related step</source>
        <translation>المرحلة المعنية</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Link of this session</source>
        <translation>رابط هذه الجلسة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>إدارة الجلسة</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>المقرِّر</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Question put to the room</source>
        <translation>السؤال المطروح على القاعة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>حذف الجلسة</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Planned</source>
        <translation>مقرّرة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتاً</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>منعقدة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>the file itself is damaged: {where}</source>
        <translation>الملف نفسه تالف: {where}</translation>
    </message>
    <message>
        <source>entries of the journal are missing: {where}</source>
        <translation>قيود ناقصة في السجل: {where}</translation>
    </message>
    <message>
        <source>a record differs from what the journal says: {where}</source>
        <translation>بطاقة تختلف عمّا في السجل: {where}</translation>
    </message>
    <message>
        <source>a record is missing: {where}</source>
        <translation>بطاقة مفقودة: {where}</translation>
    </message>
    <message>
        <source>an attached file is missing: {where}</source>
        <translation>ملف مرفق مفقود: {where}</translation>
    </message>
    <message>
        <source>an attached file is damaged: {where}</source>
        <translation>ملف مرفق تالف: {where}</translation>
    </message>
    <message>
        <source>The library is intact.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup.</source>
        <translation>المكتبة تالفة. استعد نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلاً</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>لا قيود في السجل</numerusform>
            <numerusform>قيد واحد في السجل</numerusform>
            <numerusform>قيدان في السجل</numerusform>
            <numerusform>%n قيود في السجل</numerusform>
            <numerusform>%n قيداً في السجل</numerusform>
            <numerusform>%n قيد في السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>لا ملفات مرفقة</numerusform>
            <numerusform>ملف مرفق واحد</numerusform>
            <numerusform>ملفان مرفقان</numerusform>
            <numerusform>%n ملفات مرفقة</numerusform>
            <numerusform>%n ملفاً مرفقاً</numerusform>
            <numerusform>%n ملف مرفق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateOfMan</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظَر</translation>
    </message>
</context>
<context>
    <name>StateOfWoman</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضرة</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضرت</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظَرة</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Automatic: {status}</source>
        <translation>تلقائياً: {status}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوياً</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائياً</translation>
    </message>
    <message>
        <source>Status: {status}. Choose another</source>
        <translation>الحالة: {status}. اختيار حالة أخرى</translation>
    </message>
    <message>
        <source>chosen by hand, until another is chosen</source>
        <translation>اختيرت يدوياً، حتى اختيار حالة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s); changes with the first check-in</source>
        <translation>
            <numerusform>تبدأ اليوم؛ تتغيّر عند أول استقبال</numerusform>
            <numerusform>تبدأ بعد يوم واحد؛ تتغيّر عند أول استقبال</numerusform>
            <numerusform>تبدأ بعد يومين؛ تتغيّر عند أول استقبال</numerusform>
            <numerusform>تبدأ بعد %n أيام؛ تتغيّر عند أول استقبال</numerusform>
            <numerusform>تبدأ بعد %n يوماً؛ تتغيّر عند أول استقبال</numerusform>
            <numerusform>تبدأ بعد %n يوم؛ تتغيّر عند أول استقبال</numerusform>
        </translation>
    </message>
    <message>
        <source>changes with the first check-in or session</source>
        <translation>تتغيّر عند أول استقبال أو أول جلسة</translation>
    </message>
    <message>
        <source>changes when the last session is over</source>
        <translation>تتغيّر عند انتهاء آخر جلسة</translation>
    </message>
    <message>
        <source>changes when the note is published</source>
        <translation>تتغيّر عند نشر المذكرة</translation>
    </message>
    <message>
        <source>an event is archived by hand</source>
        <translation>تُؤرشف الفعالية يدوياً</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Reference document</source>
        <translation>الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>Challenges and opportunities</source>
        <translation>التحديات والفرص</translation>
    </message>
    <message>
        <source>City cases</source>
        <translation>حالات المدن</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>الزيارة الميدانية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Learning note</source>
        <translation>مذكرة التعلّم</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>بلا مرحلة</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>step {step} of 4: {title}</source>
        <translation>الخطوة {step} من 4: {title}</translation>
    </message>
    <message>
        <source>{step} (current)</source>
        <translation>{step} (الحالية)</translation>
    </message>
</context>
<context>
    <name>ThisEventScreen</name>
    <message>
        <source>This event</source>
        <translation>هذه الفعالية</translation>
    </message>
    <message>
        <source>Titles, place, dates, partners: all can be corrected here, and undone</source>
        <translation>العناوين والمكان والتواريخ والشركاء: كل شيء يُصحَّح هنا ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Status of the event: note published</source>
        <translation>حالة الفعالية: نُشرت المذكرة</translation>
    </message>
    <message>
        <source>Archive the event</source>
        <translation>أرشفة الفعالية</translation>
    </message>
    <message>
        <source>Let the status of the event change automatically</source>
        <translation>ترك حالة الفعالية تتغيّر تلقائياً</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>بدء تدريب</translation>
    </message>
    <message>
        <source>End the rehearsal and clear its trials</source>
        <translation>إنهاء التدريب ومسح التجارب</translation>
    </message>
    <message>
        <source>Duplicate the event…</source>
        <translation>نسخ الفعالية…</translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>إزالة الفعالية…</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>{time} over</source>
        <translation>تجاوز {time}</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Title and objective</source>
        <translation>العنوان والهدف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>نوع الفعالية</translation>
    </message>
    <message numerus="yes">
        <source>%n of 3 languages</source>
        <translation>
            <numerusform>لا لغة من أصل 3</numerusform>
            <numerusform>لغة واحدة من أصل 3</numerusform>
            <numerusform>لغتان من أصل 3</numerusform>
            <numerusform>%n لغات من أصل 3</numerusform>
            <numerusform>%n لغة من أصل 3</numerusform>
            <numerusform>%n لغة من أصل 3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Time left of the session</source>
        <translation>الوقت المتبقي من الجلسة</translation>
    </message>
    <message>
        <source>present: –</source>
        <translation>الحاضرون: –</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>The programme</source>
        <translation>البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>caption of %n different people who attended</source>
        <translation>
            <numerusform>شخص مختلف حضر</numerusform>
            <numerusform>شخص مختلف حضر</numerusform>
            <numerusform>شخصان مختلفان حضرا</numerusform>
            <numerusform>أشخاص مختلفون حضروا</numerusform>
            <numerusform>شخصاً مختلفاً حضروا</numerusform>
            <numerusform>شخص مختلف حضروا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n different people registered</source>
        <translation>
            <numerusform>شخص مختلف مسجّل</numerusform>
            <numerusform>شخص مختلف مسجّل</numerusform>
            <numerusform>شخصان مختلفان مسجّلان</numerusform>
            <numerusform>أشخاص مختلفون مسجّلون</numerusform>
            <numerusform>شخصاً مختلفاً مسجّلاً</numerusform>
            <numerusform>شخص مختلف مسجّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the people counted here.</source>
        <translation>من الأشخاص المحتسبين هنا.</translation>
    </message>
    <message numerus="yes">
        <source>of %n commitments followed</source>
        <translation>
            <numerusform>لا التزامات</numerusform>
            <numerusform>التزام متابَع من أصل واحد</numerusform>
            <numerusform>التزامات متابَعة من أصل اثنين</numerusform>
            <numerusform>التزامات متابَعة من أصل %n</numerusform>
            <numerusform>التزامات متابَعة من أصل %n</numerusform>
            <numerusform>التزامات متابَعة من أصل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments with at least one follow-up entry.</source>
        <translation>الالتزامات التي لها ملاحظة متابعة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>caption of %n organisations</source>
        <translation>
            <numerusform>منظمة</numerusform>
            <numerusform>منظمة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>منظمات</numerusform>
            <numerusform>منظمة</numerusform>
            <numerusform>منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caption of %n cities</source>
        <translation>
            <numerusform>مدينة</numerusform>
            <numerusform>مدينة</numerusform>
            <numerusform>مدينتان</numerusform>
            <numerusform>مدن</numerusform>
            <numerusform>مدينة</numerusform>
            <numerusform>مدينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation>
            <numerusform>فعالية</numerusform>
            <numerusform>فعالية</numerusform>
            <numerusform>فعاليتان</numerusform>
            <numerusform>فعاليات</numerusform>
            <numerusform>فعالية</numerusform>
            <numerusform>فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>women</source>
        <translation>نساء</translation>
    </message>
    <message numerus="yes">
        <source>women, of the %n whose gender is known</source>
        <translation>
            <numerusform>من النساء، ولا أحد معروف الجنس</numerusform>
            <numerusform>من النساء، بين شخص واحد معروف الجنس</numerusform>
            <numerusform>من النساء، بين شخصين معروفَي الجنس</numerusform>
            <numerusform>من النساء، بين %n أشخاص معروفي الجنس</numerusform>
            <numerusform>من النساء، بين %n شخصاً معروفي الجنس</numerusform>
            <numerusform>من النساء، بين %n شخص معروفي الجنس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>new event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>duplicate an event</source>
        <translation>نسخ فعالية</translation>
    </message>
    <message>
        <source>restore an event</source>
        <translation>استعادة فعالية</translation>
    </message>
    <message>
        <source>change the dates of the event</source>
        <translation>تغيير تواريخ الفعالية</translation>
    </message>
    <message>
        <source>status of the event</source>
        <translation>حالة الفعالية</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>إضافة مجموعة عمل</translation>
    </message>
    <message>
        <source>add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>start a session</source>
        <translation>بدء جلسة</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>end a session</source>
        <translation>إنهاء جلسة</translation>
    </message>
    <message>
        <source>rehearse a session</source>
        <translation>تجربة جلسة</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>mark a lesson</source>
        <translation>تعليم درس</translation>
    </message>
    <message>
        <source>reuse a note</source>
        <translation>اعتماد ملاحظة</translation>
    </message>
    <message>
        <source>mark a quotation</source>
        <translation>تعليم اقتباس</translation>
    </message>
    <message>
        <source>arrange the note</source>
        <translation>ترتيب المذكرة</translation>
    </message>
    <message>
        <source>publish the note</source>
        <translation>نشر المذكرة</translation>
    </message>
    <message>
        <source>write in the note</source>
        <translation>تحرير المذكرة</translation>
    </message>
    <message>
        <source>keep a version of the note</source>
        <translation>حفظ نسخة من المذكرة</translation>
    </message>
    <message>
        <source>comment on the note</source>
        <translation>التعليق على المذكرة</translation>
    </message>
    <message>
        <source>add a picture or file</source>
        <translation>إضافة صورة أو ملف</translation>
    </message>
    <message>
        <source>add a city</source>
        <translation>إضافة مدينة</translation>
    </message>
    <message>
        <source>merge cities</source>
        <translation>دمج مدن</translation>
    </message>
    <message>
        <source>add an organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>merge organisations</source>
        <translation>دمج منظمات</translation>
    </message>
    <message>
        <source>merge people</source>
        <translation>دمج أشخاص</translation>
    </message>
    <message>
        <source>erase personal data</source>
        <translation>محو بيانات شخصية</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>edit participants</source>
        <translation>تعديل مشاركين</translation>
    </message>
    <message>
        <source>remove participants</source>
        <translation>حذف مشاركين</translation>
    </message>
    <message>
        <source>import of participants</source>
        <translation>استيراد المشاركين</translation>
    </message>
    <message>
        <source>import of attendance</source>
        <translation>استيراد الحضور</translation>
    </message>
    <message>
        <source>admit somebody who was not on the list</source>
        <translation>إدخال شخص غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>add somebody at the door as a trial</source>
        <translation>إضافة شخص عند الاستقبال على سبيل التجربة</translation>
    </message>
    <message>
        <source>consent asked at the desk</source>
        <translation>موافقة سُئل عنها في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>consent on a signed form</source>
        <translation>موافقة في استمارة موقّعة</translation>
    </message>
    <message>
        <source>consents of several people</source>
        <translation>موافقات عدة أشخاص</translation>
    </message>
    <message>
        <source>print badges</source>
        <translation>طباعة شارات</translation>
    </message>
    <message>
        <source>replace a badge</source>
        <translation>استبدال شارة</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>تسجيل وصول</translation>
    </message>
    <message>
        <source>check-out</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>undo an entry</source>
        <translation>إلغاء دخول</translation>
    </message>
    <message>
        <source>look of the badges</source>
        <translation>مظهر الشارات</translation>
    </message>
    <message>
        <source>begin the reference document</source>
        <translation>بدء الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>add a cluster</source>
        <translation>إضافة محور</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>merge cards</source>
        <translation>دمج بطاقتين</translation>
    </message>
    <message>
        <source>add a case</source>
        <translation>إضافة حالة</translation>
    </message>
    <message>
        <source>add a visit</source>
        <translation>إضافة زيارة</translation>
    </message>
    <message>
        <source>add an observation</source>
        <translation>إضافة مشاهدة</translation>
    </message>
    <message>
        <source>add a recommendation</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>merge recommendations</source>
        <translation>دمج توصيتين</translation>
    </message>
    <message>
        <source>number the recommendations</source>
        <translation>ترقيم التوصيات</translation>
    </message>
    <message>
        <source>back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>mark as discussed</source>
        <translation>توصية نوقشت</translation>
    </message>
    <message>
        <source>endorse a recommendation</source>
        <translation>اعتماد توصية</translation>
    </message>
    <message>
        <source>not retain a recommendation</source>
        <translation>عدم اعتماد توصية</translation>
    </message>
    <message>
        <source>link evidence</source>
        <translation>ربط دليل</translation>
    </message>
    <message>
        <source>unlink evidence</source>
        <translation>فك دليل</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>add a commitment</source>
        <translation>إضافة التزام</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>add an offer of help</source>
        <translation>إضافة عرض مساعدة</translation>
    </message>
    <message>
        <source>add a questionnaire</source>
        <translation>إضافة استبيان</translation>
    </message>
    <message>
        <source>add a word to the dictionary</source>
        <translation>إضافة كلمة إلى القاموس</translation>
    </message>
    <message>
        <source>begin a rehearsal</source>
        <translation>بدء تدريب</translation>
    </message>
    <message>
        <source>end the rehearsal and clear its trials</source>
        <translation>إنهاء التدريب ومسح تجاربه</translation>
    </message>
    <message>
        <source>rehearse the desk</source>
        <translation>تجربة الاستقبال</translation>
    </message>
    <message>
        <source>copy the agenda</source>
        <translation>نسخ جدول الأعمال</translation>
    </message>
    <message>
        <source>keep separate</source>
        <translation>الإبقاء منفصلة</translation>
    </message>
    <message>
        <source>move texts to their language</source>
        <translation>نقل النصوص إلى لغتها</translation>
    </message>
    <message>
        <source>edit {what}</source>
        <translation>تعديل {what}</translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation>نقل {what}</translation>
    </message>
    <message>
        <source>remove {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>restore {what}</source>
        <translation>استعادة {what}</translation>
    </message>
</context>
<context>
    <name>Undrawable</name>
    <message>
        <source>{who}: {characters} ({facts})</source>
        <translation>{who}: {characters} ({facts})</translation>
    </message>
    <message>
        <source>{who}: {characters}</source>
        <translation>{who}: {characters}</translation>
    </message>
</context>
<context>
    <name>VersionController</name>
    <message>
        <source>Preparing the pages of this version…</source>
        <translation>جارٍ إعداد صفحات هذه النسخة…</translation>
    </message>
    <message>
        <source>Version {number} is kept with its pages.</source>
        <translation>حُفظت النسخة {number} مع صفحاتها.</translation>
    </message>
    <message>
        <source>Version {number} is published: its pages are frozen.</source>
        <translation>نُشرت النسخة {number} وصفحاتها مثبّتة.</translation>
    </message>
    <message>
        <source>Save what changed</source>
        <translation>حفظ ما تغيّر</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Versions of the note</source>
        <translation>نسخ المذكرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Why this version is kept</source>
        <translation>سبب حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>عدم النشر</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Show its pages</source>
        <translation>عرض صفحاتها</translation>
    </message>
    <message>
        <source>Save what changed…</source>
        <translation>حفظ ما تغيّر…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>No version has been kept yet. A version keeps the pages and every word.</source>
        <translation>لم تُحفظ أي نسخة بعد. تحفظ النسخة الصفحات وكل كلمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>عنصر آخر</numerusform>
            <numerusform>عنصران آخران</numerusform>
            <numerusform>%n عناصر أخرى</numerusform>
            <numerusform>%n عنصراً آخر</numerusform>
            <numerusform>%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The note ({note}) is not complete ({percent}). It still lacks: {gaps}.</source>
        <translation>لم تكتمل المذكرة ({note}) ({percent}). ما زال ينقصها: {gaps}.</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>انشر رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since version {number}</source>
        <translation>
            <numerusform>لم تتغيّر أي فقرة منذ النسخة {number}</numerusform>
            <numerusform>تغيّرت فقرة واحدة منذ النسخة {number}</numerusform>
            <numerusform>تغيّرت فقرتان منذ النسخة {number}</numerusform>
            <numerusform>تغيّرت %n فقرات منذ النسخة {number}</numerusform>
            <numerusform>تغيّرت %n فقرة منذ النسخة {number}</numerusform>
            <numerusform>تغيّرت %n فقرة منذ النسخة {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since version {number}.</source>
        <translation>لم يتغيّر شيء منذ النسخة {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation>المذكرة كما هي الآن</translation>
    </message>
    <message>
        <source>Published version {number}</source>
        <translation>النسخة {number} منشورة</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>الانطلاق</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Welcomed by</source>
        <translation>من يستقبل</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>نقطة اللقاء</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>المسجَّلون</translation>
    </message>
    <message>
        <source>Purpose, link to the theme</source>
        <translation>الغاية والصلة بالموضوع</translation>
    </message>
    <message>
        <source>Rule for photographs</source>
        <translation>قاعدة التصوير</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Everybody, as long as nobody is named</source>
        <translation>الجميع، ما دام لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>On board: {count} of {expected}</source>
        <translation>على متن الحافلة: {count} من {expected}</translation>
    </message>
    <message numerus="yes">
        <source>%n not on the list</source>
        <translation>
            <numerusform>لا أحد خارج القائمة</numerusform>
            <numerusform>واحد خارج القائمة</numerusform>
            <numerusform>اثنان خارج القائمة</numerusform>
            <numerusform>%n خارج القائمة</numerusform>
            <numerusform>%n خارج القائمة</numerusform>
            <numerusform>%n خارج القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Planned</source>
        <translation>مقرّرة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجَزة</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>محرَّرة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا تنطبق</translation>
    </message>
</context>
<context>
    <name>VoteMethod</name>
    <message>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>رفع الأيدي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>أوراق</translation>
    </message>
</context>
<context>
    <name>WalkInSheet</name>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل في الموقع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As on the badge: given name, then family name</source>
        <translation>كما على الشارة: الاسم ثم العائلة</translation>
    </message>
    <message>
        <source>City or organisation</source>
        <translation>المدينة أو المنظمة</translation>
    </message>
    <message>
        <source>May photographs show this person?</source>
        <translation>هل توافق على الصور؟</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Add and let in</source>
        <translation>إضافة وإدخال</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Entry started earlier: {name}</source>
        <translation>إدخال بدأ سابقاً: {name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome!</source>
        <translation>أهلاً وسهلاً!</translation>
    </message>
    <message>
        <source>You are already in.</source>
        <translation>لقد سُجّل دخولكم من قبل.</translation>
    </message>
    <message>
        <source>Goodbye, see you soon.</source>
        <translation>إلى اللقاء قريباً.</translation>
    </message>
    <message>
        <source>Please see the welcome desk.</source>
        <translation>يُرجى التوجّه إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>This badge is for another event. Please see the welcome desk.</source>
        <translation>هذه الشارة لفعالية أخرى. يُرجى التوجّه إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>You are not on the list here. Please see the welcome desk.</source>
        <translation>اسمكم ليس في القائمة هنا. يُرجى التوجّه إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Welcome. Please show your badge.</source>
        <translation>أهلاً وسهلاً. يُرجى إظهار الشارة.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>MC2CM Desk</source>
        <translation>MC2CM Desk</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The event has been removed with everything in it</source>
        <translation>أُزيلت الفعالية مع كل ما يخصها</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة واحد</numerusform>
            <numerusform>إضافة اثنين</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{add}, change {count}</source>
        <translation>{add}، تعديل {count}</translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل واحد</numerusform>
            <numerusform>تعديل اثنين</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a problem first</source>
        <translation>
            <numerusform>لا صفوف فيها مشكلة</numerusform>
            <numerusform>صف واحد فيه مشكلة أولاً</numerusform>
            <numerusform>صفان فيهما مشكلة أولاً</numerusform>
            <numerusform>%n صفوف فيها مشكلة أولاً</numerusform>
            <numerusform>%n صفاً فيه مشكلة أولاً</numerusform>
            <numerusform>%n صف فيه مشكلة أولاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) to ask</source>
        <translation>
            <numerusform>لا موافقات للسؤال</numerusform>
            <numerusform>موافقة واحدة للسؤال</numerusform>
            <numerusform>موافقتان للسؤال</numerusform>
            <numerusform>%n موافقات للسؤال</numerusform>
            <numerusform>%n موافقة للسؤال</numerusform>
            <numerusform>%n موافقة للسؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) to decide</source>
        <translation>
            <numerusform>لا تشابه للبتّ</numerusform>
            <numerusform>تشابه واحد للبتّ</numerusform>
            <numerusform>تشابهان للبتّ</numerusform>
            <numerusform>%n حالات تشابه للبتّ</numerusform>
            <numerusform>%n حالة تشابه للبتّ</numerusform>
            <numerusform>%n حالة تشابه للبتّ</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: this can wait</source>
        <translation>{what}: يمكن تأجيل ذلك</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. A backup is made first; the whole import can be undone.</source>
        <translation>لم يُحفظ شيء بعد. تُنشأ نسخة احتياطية أولاً، ويمكن التراجع عن الاستيراد كله.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>لم يُضف أحد</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف %n أشخاص</numerusform>
            <numerusform>أُضيف %n شخصاً</numerusform>
            <numerusform>أُضيف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>لا تعديل</numerusform>
            <numerusform>عُدّل واحد</numerusform>
            <numerusform>عُدّل اثنان</numerusform>
            <numerusform>عُدّل %n</numerusform>
            <numerusform>عُدّل %n</numerusform>
            <numerusform>عُدّل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) joined with another</source>
        <translation>
            <numerusform>لا صفوف مدموجة مع غيرها</numerusform>
            <numerusform>صف واحد مدموج مع غيره</numerusform>
            <numerusform>صفان مدموجان مع غيرهما</numerusform>
            <numerusform>%n صفوف مدموجة مع غيرها</numerusform>
            <numerusform>%n صفاً مدموجاً مع غيره</numerusform>
            <numerusform>%n صف مدموج مع غيره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>لا صفوف مستبعدة</numerusform>
            <numerusform>صف مستبعد واحد</numerusform>
            <numerusform>صفان مستبعدان</numerusform>
            <numerusform>%n صفوف مستبعدة</numerusform>
            <numerusform>%n صفاً مستبعداً</numerusform>
            <numerusform>%n صف مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has been imported. Ctrl+Z undoes the whole import.</source>
        <translation>تم استيراد القائمة. يتراجع Ctrl+Z عن الاستيراد كله.</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here: XLSX, CSV or TSV.</source>
        <translation>أفلت جدول بيانات هنا: XLSX أو CSV أو TSV.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>What happens to the rows</source>
        <translation>مآل الصفوف</translation>
    </message>
    <message>
        <source>Every row of the list</source>
        <translation>كل صفوف القائمة</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Add to the dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Write here what people should know of this part.</source>
        <translation>اكتب هنا ما ينبغي معرفته عن هذا الجزء.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>usually {least} to {most}</source>
        <translation>عادةً من {least} إلى {most}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>End note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>What to mention</source>
        <translation>ماذا تذكر؟</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation>رابط إلى عنوان</translation>
    </message>
    <message>
        <source>End note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Mention a recommendation, a case, a city…</source>
        <translation>ذكر توصية أو حالة أو مدينة…</translation>
    </message>
    <message>
        <source>Comment for the reviewers</source>
        <translation>تعليق للمراجعين</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>الكلمة التالية ذات الخطأ الإملائي</translation>
    </message>
</context>
<context>
    <name>ZoomButton</name>
    <message>
        <source>Size of the pages: {size}</source>
        <translation>حجم الصفحات: {size}</translation>
    </message>
    <message>
        <source>Larger {larger}, smaller {smaller}, whole page {page}</source>
        <translation>تكبير {larger}، تصغير {smaller}، الصفحة كاملة {page}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
</context>
<context>
    <name>_ChangesCard</name>
    <message>
        <source>What the list would change</source>
        <translation>ما ستغيّره القائمة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على ما عندي</translation>
    </message>
    <message>
        <source>Use the list</source>
        <translation>اعتماد القائمة</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>الإبقاء على كل ما عندي</translation>
    </message>
    <message>
        <source>Use the whole list</source>
        <translation>اعتماد القائمة كلها</translation>
    </message>
    <message>
        <source>What you corrected since the last list is kept.</source>
        <translation>ما صحّحته بعد القائمة الأخيرة يُحتفظ به.</translation>
    </message>
    <message>
        <source>The list says nothing new about the people already known.</source>
        <translation>لا تقول القائمة شيئاً جديداً عن الأشخاص المعروفين.</translation>
    </message>
    <message>
        <source>refused here</source>
        <translation>مرفوض هنا</translation>
    </message>
    <message>
        <source>corrected here on {day}</source>
        <translation>صُحّح هنا في {day}</translation>
    </message>
</context>
<context>
    <name>_LeftOutCard</name>
    <message>
        <source>Left out</source>
        <translation>المستبعدة</translation>
    </message>
    <message>
        <source>include it</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Include the selected row as a person</source>
        <translation>استعادة الصف المختار كشخص</translation>
    </message>
    <message>
        <source>Every row of the list is a person.</source>
        <translation>كل صف في القائمة شخص.</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>الصفوف المستبعدة</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>جميع الإجراءات</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>جميع مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Project on the second screen</source>
        <translation>عرض على الشاشة الثانية</translation>
    </message>
    <message>
        <source>Home: all events</source>
        <translation>الرئيسية: جميع الفعاليات</translation>
    </message>
    <message>
        <source>Move texts to the language they are written in…</source>
        <translation>نقل النصوص إلى اللغة المكتوبة بها…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
</context>
</TS>
