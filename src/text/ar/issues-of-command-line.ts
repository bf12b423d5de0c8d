import type { issuesOfCommandLine as english } from '../en/issues-of-command-line.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a command line, and with the files that it names. */
export const issuesOfCommandLine: Translation<typeof english> = {
  'usage.unknown-option':
    'خيار غير معروف: {option}.{hasSuggestion, select, yes { هل المقصود "{suggestion}"؟} other {}}',
  'usage.value-missing': 'يتطلب \u2068--{option}\u2069 قيمة ({value}).',
  'usage.no-value': 'لا يقبل \u2068--{option}\u2069 أي قيمة.',
  'usage.choice':
    'يجب أن تكون قيمة \u2068--{option}\u2069 واحدة مما يلي: {choices}.{hasSuggestion, select, yes { هل المقصود "{suggestion}"؟} other {}}',
  'usage.choice.of-run':
    'لعملية تشغيل من هذا النوع، يجب أن تكون قيمة \u2068--format\u2069 واحدة مما يلي: {choices}.',
  'usage.both': 'لا يجوز استخدام \u2068--{option}\u2069 و \u2068--{other}\u2069 معا.',
  'usage.twice': 'ورد \u2068--{option}\u2069 مرتين.',
  'usage.required': 'الخيار \u2068--{option} {value}\u2069 مطلوب.',
  'usage.operands': 'معطى غير متوقع "{words}": لا يقبل {command} سوى الخيارات.',
  'usage.unknown-command':
    'أمر غير معروف: "{command}".{hasSuggestion, select, yes { هل المقصود "{suggestion}"؟} other { الأوامر: {commands}.}}',
  'usage.family-alone': 'يتطلب "{family}" كلمة ثانية: {commands}.',
  'usage.unknown-in-family':
    'أمر غير معروف: "{command}" (أوامر {family}: {commands}).{hasSuggestion, select, yes { هل المقصود "{suggestion}"؟} other {}}',
  'usage.one-pool': 'اذكروا مجموعة ترشيحات واحدة فقط: slate pool check FILE.',
  'usage.one-rule-set': 'اذكروا مجموعة قواعد واحدة فقط: slate rules check FILE.',
  'usage.one-rule-set-id': 'اذكروا مجموعة قواعد واحدة فقط: slate rules show ID.',
  'usage.one-quota-file': 'اذكروا ملف حصص واحدا فقط: slate rules import CATEGORIES.csv --size N.',
  'usage.size.import': 'يجب أن تكون قيمة \u2068--size\u2069 عددا صحيحا من 1 إلى {largest, number}.',
  'usage.one-folder': 'اذكروا مجلدا واحدا فقط: slate init FOLDER.',
  'usage.exists': '{path} موجود بالفعل. ولم يُكتب شيء.',
  'usage.two-results': 'يتطلب diff نتيجتين اثنتين: slate diff A B.',
  'usage.pool-with-rules': 'يجب تقديم \u2068--pool\u2069 و \u2068--rules\u2069 معا.',
  'usage.b-with-a':
    'يتطلب \u2068--pool-b\u2069 و \u2068--rules-b\u2069 وجود \u2068--pool\u2069 و \u2068--rules\u2069.',
  'usage.repairs-without-explanation': 'يتطلب \u2068--repairs\u2069 شرحا: احذفوا \u2068--explain none\u2069.',
  'usage.ties-without-certificate': 'يتطلب \u2068--certify-ties\u2069 وجود \u2068--certificate FILE\u2069.',
  'usage.run-ids':
    'اذكروا {count, plural, =1 {معرِّف عملية تشغيل واحدة} =2 {معرِّفي عمليتي تشغيل} other {معرِّفات عمليات تشغيل وعددها #}}: {command} {names}. وترد المعرِّفات بالأمر slate runs list.',
  'usage.key-file': 'الخيار \u2068--file FILE\u2069 مطلوب إذا لم يُضبط SLATE_KEYS_FILE.',
  'usage.key-name': '\u2068--name\u2069: {detail}',
  'usage.days': 'يجب أن تكون قيمة \u2068--expires\u2069 عددا صحيحا من الأيام من 1 إلى {longest, number}.',
  'usage.unknown-key': 'لا يوجد في {file} مفتاح بهذا المعرِّف.',
  'usage.one-stored-pool': 'اذكروا مجموعة ترشيحات مخزنة واحدة فقط: slate pool erase NAME.',
  'usage.no-stored-pool': 'لا توجد مجموعة ترشيحات مخزنة باسم {name}.',
  'usage.pool-erased': 'مُحيت مجموعة الترشيحات {name} في {date}.',
  'usage.confirm-erase':
    'سيؤدي هذا إلى الحذف النهائي لمجموعة الترشيحات {name} ({versions, plural, one {إصدار واحد} two {إصداران} few {# إصدارات} many {# إصدارا} other {# إصدار}}؛ وفي أحدثها {candidates, plural, one {مرشح واحد} two {مرشحان} few {# مرشحين} many {# مرشحا} other {# مرشح}}) ولنتائج {runs, plural, one {عملية تشغيل واحدة} two {عمليتي تشغيل} few {# عمليات تشغيل} many {# عملية تشغيل} other {# عملية تشغيل}}. وتبقى السجلات ودفتر القيود. أكدوا ذلك بالخيار \u2068--yes\u2069.',
  'usage.one-stored-rule-set': 'اذكروا مجموعة قواعد مخزنة واحدة فقط: slate rules delete ID.',
  'usage.rule-set-id': 'معرِّف مجموعة قواعد مخزنة: {detail}',
  'usage.confirm-delete':
    'سيؤدي هذا إلى حذف جميع إصدارات {id}. وتبقى النتائج والسجلات ودفتر القيود، لكن عمليات التشغيل التي استخدمتها لن تعود قابلة للمقارنة. أكدوا ذلك بالخيار \u2068--yes\u2069.',
  'usage.port': 'يجب أن تكون قيمة \u2068--port\u2069 عددا صحيحا من 0 إلى 65535.',
  'usage.jobs': 'يجب أن تكون قيمة \u2068--jobs\u2069 عددا صحيحا من 1 إلى {most, number}.',
  'usage.head': 'يجب أن تكون قيمة \u2068--head\u2069 بصمة SHA-256: وهي 64 رقما ست عشريا.',
  'usage.public-key': 'يجب أن تكون قيمة \u2068--key\u2069 مفتاح Ed25519 عاما: وهو 64 رقما ست عشريا.',
  'usage.size': 'يجب أن تكون قيمة \u2068--size\u2069 عددا صحيحا من 1 إلى {largest, number}.',
  'usage.pool-put': 'اذكروا مجموعة الترشيحات وملفها: slate pool put NAME FILE.',
  'usage.pool-name': 'اسم مجموعة ترشيحات مخزنة: {detail}',
  'usage.pool-name-missing': 'يُخزَّن ملف مجموعة الترشيحات باسم: \u2068--pool-name NAME\u2069.',
  'usage.limit': 'يجب أن تكون قيمة \u2068--limit\u2069 عددا صحيحا (0: الكل).',
  'usage.one-scenario-file': 'اذكروا ملف سيناريوهات واحدا فقط: slate whatif FILE.',
  'usage.needs-folder': 'يتطلب \u2068--{option}\u2069 وجود \u2068--out FOLDER\u2069.',
  'usage.list-in-csv':
    'في إحدى قيم القوائم المحرف الذي يفصل بين عناصر القوائم، وهو ما لا تحتمله صيغة CSV. حوِّلوا إلى JSON: \u2068--out FILE.json\u2069.',
  'usage.binary-on-terminal':
    'لا يمكن عرض \u2068--format {format}\u2069 على الشاشة الطرفية. أضيفوا \u2068--out {place}\u2069.',
  'usage.one-record': 'اذكروا سجلا واحدا فقط: {command} RECORD.',
  'usage.folder-foreign': 'في {folder} ملف run.json لم يكتبه هذا البرنامج.',
  'usage.folder-unfinished':
    'في {folder} دفعة غير مكتملة. واصلوها بالخيار \u2068--resume\u2069، أو اذكروا مجلدا آخر.',
  'usage.folder-other': 'في {folder} دفعة أخرى: ووجه الاختلاف {keys}. اذكروا مجلدا آخر.',
  // A sentence that another part of the program has written.
  'usage.because': '{detail}',

  'unreadable-file.folder': 'هذا مجلد وليس ملفا: {path}',
  'unreadable-file.denied': 'الإذن مرفوض: {path}',
};
