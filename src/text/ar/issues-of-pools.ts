import type { issuesOfPools as english } from '../en/issues-of-pools.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a pool. No sentence repeats a value of it. */
export const issuesOfPools: Translation<typeof english> = {
  // The table
  'csv-quotes': 'حقل بين علامتي اقتباس غير سليم الصياغة، أو تنقصه علامة الاقتباس الختامية.',
  'csv-quotes.rows':
    'عدد الصفوف التي فيها حقل بين علامتي اقتباس غير سليم الصياغة، أو تنقصه علامة الاقتباس الختامية: {count, number} (أولها في الصفوف {rows}).',
  'csv-row-length':
    'عدد حقول الصف {count, number}؛ وعددها في صف العناوين {expected, number}.{hasTypographicQuotes, select, yes { وعلامات الاقتباس الطباعية لا تجمع حقلا فيه فواصل: استخدموا " (U+0022) بدلا منها.} other {}}',
  'csv-row-length.short':
    'عدد حقول الصف {count, number}؛ وعددها في صف العناوين {expected, number}. والناقص: {missing}.{hasTypographicQuotes, select, yes { وعلامات الاقتباس الطباعية لا تجمع حقلا فيه فواصل: استخدموا " (U+0022) بدلا منها.} other {}}',
  'csv-no-header': 'ليس في الملف صف عناوين.',
  'blank-column-name': 'ليس لهذا العمود اسم، لكن فيه قيمة في الصف {row}.',
  'blank-column-name.key': 'هذا المفتاح فارغ.',
  'duplicate-column':
    'لهذا العمود اسم العمود {first, number} نفسه. (لا يُعتد بالمحارف التي لا تُرى؛ ولا يُعتد أيضا، في أسماء الأعمدة المعروفة، بحالة الأحرف والمسافات والشرطات والشرطات السفلية.)',
  'duplicate-column.key': 'يدل هذا المفتاح على العمود نفسه الذي يدل عليه المفتاح "{first}".',
  'duplicate-column.attribute':
    'تُقرأ السمة "{attribute}" من العمود "{first}"، ولهذا العمود أيضا الاسم نفسه. أعيدوا تسمية أحدهما أو احذفوه.',
  'missing-id-column':
    'العمود "id" غير موجود. وإذا كانت المعرِّفات في عمود آخر، أمكن لمجموعة القواعد أن تسميه: "id" مع "column" تحت "attributes".',
  'missing-id-column.declared': `تقرأ مجموعة القواعد المعرِّفات من العمود "{column}"، وهو غير موجود.${meant}`,
  'missing-id-column.separator':
    'العمود "id" غير موجود. ويجب الفصل بين الأعمدة بفواصل أو فواصل منقوطة أو علامات جدولة.',
  'too-many-candidates': 'لا يجوز أن يتجاوز عدد المرشحين في مجموعة الترشيحات {most, number}.',
  'too-many-candidates.ids':
    'عدد المعرِّفات في القائمة {count, number}. ولا يجوز أن يتجاوز عدد المرشحين في مجموعة الترشيحات {most, number}.',
  'too-many-columns': 'لا يجوز أن يتجاوز عدد الأعمدة في مجموعة الترشيحات {most, number}.',
  'too-many-cells':
    'لا يجوز أن يتجاوز عدد الخلايا في مجموعة الترشيحات {most, number} (عدد المرشحين مضروبا في عدد الأعمدة).',

  // Its candidates
  'no-candidates': 'لا يوجد مرشحون في مجموعة الترشيحات.',
  'blank-id': 'المعرِّف فارغ.',
  'duplicate-id': 'لا يكون المعرِّف إلا لمرشح واحد: {ids}.',

  // Their values
  'control-character': 'في النص محرف تحكم أو نقطة ترميز معطوبة.',
  'replacement-character': 'في النص المحرف U+FFFD: فقد قُرئ بترميز خاطئ. صدِّروا الملف من جديد بترميز UTF-8.',
  'unknown-country':
    "هذا ليس بلدا: فالمتوقع رمز ISO 3166-1 (من ثلاثة أحرف أو حرفين) أو اسم بلد بالإسبانية أو الألمانية أو الإنكليزية أو الإيطالية أو البرتغالية أو الروسية أو الصينية أو العربية أو الفرنسية أو اليابانية. ويمكن لمجموعة القواعد أن تعيد ترميز أسماء أخرى، تحت \"attributes\": \u2068{attribute}: '{' type: country, values: '{' Duitsland: DEU '}' '}'\u2069.",
  'unknown-country.not-available':
    'قد يكون هذا بلدا (ناميبيا) أو عبارة "not available". اكتبوا NAM، أو اتركوا الخلية فارغة.',
  'unknown-country.unsplit':
    'هذا ليس بلدا. افصلوا بين البلدان المتعددة بفاصلة منقوطة (;). وإذا كانت الفواصل المنقوطة تفصل بين الأعمدة، فاستخدموا | بدلا منها.',
  'unknown-country.meant': 'هذا ليس بلدا. هل المقصود "{meant}"؟',
  'unknown-country.recoded':
    '"{value}" ليس بلدا: فنصوص سمة البلدان لا تدل إلا على بلدان. وللكلمات الأخرى أعلنوا النوع "category".',
  'unknown-country.rules': '"{code}" ليس رمز دولة عضو أو دولة مراقبة.',
  'unknown-value': 'المتوقع: {values}.',
  'unknown-value.unsplit':
    "المتوقع: {values}، أو عدة قيم منها. وقد تكون هذه قائمة بفاصل آخر: فالفواصل المنقوطة هي التي تفصل بين عناصر القوائم، أو | إذا كانت الفواصل المنقوطة تفصل بين الأعمدة؛ وأي فاصل آخر يُعلن عنه تحت \"attributes\": \u2068{attribute}: '{' separator: ',' '}'\u2069.",
  'unknown-value.usual':
    "المتوقع: {values}. وتبين مجموعة القواعد ما تدل عليه الكلمات الأخرى تحت \"attributes\": \u2068{attribute}: '{' values: '{' \"your word\": {word} '}' '}'\u2069.",
  'several-values': 'لا يقبل هذا العمود سوى قيمة واحدة.',
  'affiliation-none': 'لا يجوز الجمع بين الانتماء المؤسسي "{none}" وانتماء آخر.',
  'not-a-decimal': 'المتوقع عدد عشري بسيط، مثل 60.4 أو \u2068-3\u2069.',
  'not-a-decimal.with-comma': 'المتوقع عدد عشري بسيط، مثل 60,4 أو \u2068-3\u2069.',
  'not-a-decimal.comma':
    'المتوقع نقطة عشرية، كما في 60.4: فالفواصل العشرية لا تُقرأ إلا حيث يفصل بين الأعمدة محرف آخر.',
  'not-a-day': 'المتوقع تاريخ بالشكل YYYY-MM-DD، مثل \u20682026-06-01\u2069.',
  'too-many-decimals':
    'لا يجوز أن تتجاوز الدرجة هنا {most, plural, one {رقما عشريا واحدا} two {رقمين عشريين} few {# أرقام عشرية} many {# رقما عشريا} other {# رقم عشري}}. ارفعوا قيمة score.decimals في مجموعة القواعد (إلى {limit, number} على الأكثر)، أو قرِّبوا الدرجات في مصدرها.',
  'too-many-decimals.any':
    'لا يجوز أن تتجاوز الدرجة هنا {most, plural, one {رقما عشريا واحدا} two {رقمين عشريين} few {# أرقام عشرية} many {# رقما عشريا} other {# رقم عشري}}، و{limit, number} أيا كانت قيمة score.decimals. قرِّبوا الدرجات في مصدرها.',
  'score-too-large': 'الدرجة أكبر من أن تُحسب بدقة.',
  'score-above-max': 'الدرجة أعلى من الدرجة القصوى في مجموعة القواعد، وهي {max} (score.max).',
  'blank-score': 'يلزم هنا أن تكون للمرشح المؤهل درجة.',
};
