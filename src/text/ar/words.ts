import type { words as english } from '../en/words.ts';
import type { Translation } from '../translation.ts';

/** What lists and figures in sentences are made of, and the few words that stand alone in many places. */
export const words: Translation<typeof english> = {
  more: '{count, number} غيرها',
  points:
    '{value, plural, one {{amount} نقطة} two {{amount} نقطة} few {{amount} نقاط} many {{amount} نقطة} other {{amount} نقطة}}',
  difference: '{effect, select, same {دون خسارة} loss {أقل بمقدار {amount}} other {أكثر بمقدار {amount}}}',
  blank: '(فارغة)',
  quoted: '«{text}»',
  nobody: 'لا أحد',
  unknown: 'غير معروف',
  bound:
    '{side, select, min {الحد الأدنى البالغ {bound} بشأن {rule}} other {الحد الأقصى البالغ {bound} بشأن {rule}}}',
  'bound.new':
    '{side, select, min {حد أدنى قدره {bound} بشأن {rule}} other {حد أقصى قدره {bound} بشأن {rule}}}',
  // Codes of documents, as words: sides of bounds, outcomes, authorities and the like
  'code.min': 'الحد الأدنى',
  'code.max': 'الحد الأقصى',
  'code.selected': 'وقع الاختيار',
  'code.infeasible': 'متعذر التحقيق',
  'code.stopped': 'توقف',
  'code.failed': 'إخفاق',
  'code.resolution': 'القرار',
  'code.policy': 'السياسة المتبعة',
  'code.all': 'الكل',
  'code.primary': 'الأولى',
  'code.normal': 'طبيعي',
  'code.uniform': 'منتظم',
  'code.complete': 'مكتملة',
  'code.interrupted': 'قوطعت',
  'code.time-limit': 'انقضت المهلة الزمنية',
  'code.queued': 'في الانتظار',
  'code.running': 'قيد التنفيذ',
  'code.done': 'منجزة',
  'code.cancelled': 'ملغاة',
  'code.optimal': 'ثبت أنها المثلى',
  'code.feasible': 'لم يثبت أنها المثلى',
  'code.unknown': 'غير معروف',
  'code.keepingAll': 'مع بقاء جميع الآخرين',
  'code.fewestChanges': 'بأقل قدر من التغييرات',
  'code.optimum': 'أفضل القوائم قاطبة',
  'place.row': 'الصف {row}',
  'place.index': 'الموضع {index}',
  'place.rule': 'القاعدة {rule}',
  'place.column': 'العمود {column}',
  cells:
    '{count, plural, one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}}: {values}.',
  'cells.only': 'القيمة الواردة: "{value}".',
  'repeated.rows': '{isShown, select, yes {{id} في الصفوف {positions}} other {الصفوف {positions}}}',
  'repeated.indices': '{isShown, select, yes {{id} في المواضع {positions}} other {المواضع {positions}}}',
  'cells.value':
    '{count, plural, one {"{value}" ({places})} two {"{value}" في خليتين ({places})} few {"{value}" في # خلايا ({places})} many {"{value}" في # خلية ({places})} other {"{value}" في # خلية ({places})}}',
  'cells.others':
    '{shown, plural, =0 {{places}} other {{count, plural, one {خلية واحدة بقيمة أخرى ({places})} two {خليتان بقيم أخرى ({places})} few {# خلايا بقيم أخرى ({places})} many {# خلية بقيم أخرى ({places})} other {# خلية بقيم أخرى ({places})}}}}',
  'cells.rows':
    '{count, plural, one {الصف {positions}} two {الصفان {positions}} few {أولها في الصفوف {positions}} many {أولها في الصفوف {positions}} other {أولها في الصفوف {positions}}}',
  'cells.indices':
    '{count, plural, one {الموضع {positions}} two {الموضعان {positions}} few {أولها في المواضع {positions}} many {أولها في المواضع {positions}} other {أولها في المواضع {positions}}}',
  'place.line': 'السطر {line}، الحرف {character}',
  'bound.of-rule': '{side, select, min {الحد الأدنى بشأن {rule}} other {الحد الأقصى بشأن {rule}}}',
  'from-to': '{from} ← {to}',
  labelled: '{label}: {text}',
  bracketed: '{text} ({note})',
  'scenario-rule.include': 'المختارون في جميع الأحوال في السيناريو',
  'scenario-rule.exclude': 'المستبعدون في جميع الأحوال في السيناريو',
  'scenario-rule.left-out': 'المحذوفون في السيناريو',
};

/** The end of a message that names something unknown: what was probably meant, where something comes near. */
export const meant = '{hasSuggestion, select, yes { هل المقصود "{suggestion}"؟} other {}}';
