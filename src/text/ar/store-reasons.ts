import type { storeReasons as english } from '../en/store-reasons.ts';
import type { Translation } from '../translation.ts';

/** Why a store cannot be opened, and what to do about it: said after the sentence that names the store. */
export const storeReasons: Translation<typeof english> = {
  'no-space': 'لم تبق مساحة على قرصه. أخلوا بعض المساحة، أو ضعوا مخزن البيانات في مكان آخر.',
  'no-memory': 'لم تبق ذاكرة. أخلوا بعضها على جهاز قاعدة البيانات.',
  'no-permission': 'الإذن مرفوض. ويجب أن يُسمح لمن يشغِّل هذا البرنامج بالقراءة والكتابة هناك.',
  'read-only-files': 'نظام الملفات للقراءة فقط. اجعلوه قابلا للكتابة، أو اذكروا مجلدا آخر.',
  'file-in-place': 'يوجد ملف حيث ينبغي أن يوجد مجلد. اذكروا مجلدا آخر.',
  'no-such-folder': 'لا يستطيع النظام إنشاء هذا المجلد. اذكروا مجلدا آخر.',
  'no-file-system': 'نظام الملفات لا يستجيب. تحققوا من قرصه أو من توصيله.',
  'too-many-files': 'عدد الملفات المفتوحة أكبر مما ينبغي. ارفعوا الحد (ulimit -n).',
  'no-server': 'لا يستجيب هناك أي خادوم PostgreSQL. شغِّلوه، أو صححوا العنوان.',
  'unknown-host': 'اسم مضيف الخادوم غير معروف. صححوا العنوان.',
  'no-answer': 'لا يستجيب الخادوم في الوقت المحدد. تحققوا منه ومن الشبكة الموصلة إليه.',
  'wrong-address': 'هذا ليس عنوانا مثل postgres://slate@db.example.org/slate.',
  'wrong-password':
    'كلمة المرور ناقصة أو خاطئة. اضبطوها في العنوان، أو في PGPASSWORD، أو في الملف الذي يسميه PGPASSFILE.',
  'user-refused':
    'لا يقبل الخادوم هذا المستخدم. صححوا اسم المستخدم، أو اسمحوا له بالدخول على الخادوم (pg_hba.conf).',
  'no-database': 'ليس على الخادوم قاعدة بيانات بهذا الاسم. أنشئوها (createdb)، أو صححوا العنوان.',
  'no-schemas':
    'لا يجوز للمستخدم إنشاء مخططات في قاعدة البيانات هذه. اسمحوا له بذلك (grant create on database).',
  'no-tls': 'لا يتيح الخادوم TLS، وهو ما يطلبه sslmode. فعِّلوه هناك، أو احذفوا sslmode من العنوان.',
  'untrusted-certificate': 'شهادة الخادوم غير مقبولة. اذكروا سلطة تصديقها (sslrootcert في العنوان).',
  'no-connections': 'لم يبق لدى الخادوم أي اتصال متاح. اسمحوا هناك بعدد أكبر (max_connections).',
  'not-up': 'الخادوم في طور البدء أو التوقف. أعيدوا المحاولة.',
  'read-only-database': 'قاعدة البيانات للقراءة فقط. اذكروا الخادوم الرئيسي.',
  'foreign-schema': 'المخطط slate في قاعدة البيانات هذه ليس من إنشاء هذا البرنامج. اذكروا قاعدة بيانات أخرى.',
  damaged: 'قاعدة البيانات تالفة، أو ملفاتها من إصدار آخر من PostgreSQL. استعيدوا نسخة احتياطية.',
  'foreign-folder': 'يتضمن مجلده database شيئا غير قاعدة بيانات. اذكروا مجلدا آخر.',
  'key-damaged':
    'الملف journal.key أو rule-sets.key في مجلد المفاتيح لا يتضمن مفتاحا. استعيدوه من نسخة احتياطية.',
  'later-version':
    'قاعدة البيانات من إصدار أحدث من هذا البرنامج. شغِّلوا ذلك الإصدار، أو استعيدوا نسخة احتياطية أقدم.',
};
