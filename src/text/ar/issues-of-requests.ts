import type { issuesOfRequests as english } from '../en/issues-of-requests.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with what is asked for: slates, scenarios, results to be compared, and what is stored. */
export const issuesOfRequests: Translation<typeof english> = {
  // Slates
  'empty-slate': 'لا أعضاء في القائمة.',
  'duplicate-member': 'هذا العضو وارد في القائمة بالفعل.',
  'wrong-value.slate-size':
    'عدد أعضاء القائمة أكبر من عدد المقاعد في مجموعة القواعد ({size, plural, one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدا} other {# مقعد}}).',

  // Scenario files
  'duplicate-scenario-id': 'سبق استخدام المعرِّف "{id}" في {first}.',
  'duplicate-scenario-id.base': 'المعرِّف "{id}" مخصص للأساس.',
  'too-many-scenarios':
    'يطلب الملف من السيناريوهات وقيم المسح وحالات الإغفال والتجارب ما عدده {count, number}؛ والحد المسموح به {most, number}.',
  'wrong-value.dropped-rule': 'القاعدة "{id}" محذوفة، فليس لها حد يمكن ضبطه.',
  'wrong-value.no-such-bound': 'لا تقبل القاعدة "{id}" المفتاح "{side}".',
  'wrong-value.ranges': 'يتطلب مسح القيم نطاقا لحد واحد أو حدين؛ وعدد النطاقات هنا {count, number}.',
  'wrong-value.range-order': 'القيمة الأخيرة أقل من الأولى.',
  'wrong-value.bound-name': 'المتوقع RULE.min أو RULE.max أو RULE.target.',
  'wrong-value.slash': 'لا يُسمح هنا بشرطة مائلة: فهي تفصل بين معرِّف المسح والقيمة.',
  'wrong-value.one-criterion': 'لا يوجد سوى معيار واحد: فمن دونه لا تبقى أي درجة.',
  'wrong-value.scores-or-attribute': 'يلزم واحد فقط من "scores" و "attribute".',
  'wrong-value.values-without-attribute': 'يتطلب "values" وجود "attribute".',
  'wrong-value.spread': 'المتوقع عدد عشري بسيط لا يتجاوز 6 أرقام قبل النقطة و 6 بعدها.',
  'wrong-value.spread-too-wide':
    'مع {decimals, plural, one {رقم عشري واحد} two {رقمين عشريين} few {# أرقام عشرية} many {# رقما عشريا} other {# رقم عشري}} لا يجوز أن يتجاوز التشتت {most}.',
  'wrong-value.no-scores': 'لا تُسند مجموعة القواعد درجات إلى أحد (score: none)، فلا توجد درجات تُشوَّش.',
  'wrong-value.noise-too-large':
    'مع هذا التشويش قد تبلغ دالة الهدف \u20682^53\u2069، وهو الحد الذي تفقد الأعداد الصحيحة دقتها بعده.',

  // Options
  'wrong-value.ties-without-certificate':
    'تبين الشهادة كيف أجريت القرعة لفض التعادل: فالخيار "certifyTies" يتطلب "certificate".',

  // Results to be compared
  'wrong-input.pool':
    'لم تُستخرج النتيجة {result} من مجموعة الترشيحات هذه: فمدخلاتها تذكر بصمة SHA-256 هي {expected}؛ وبصمة هذه المجموعة {actual}.',
  'wrong-input.rules':
    'لم تُستخرج النتيجة {result} من مجموعة القواعد هذه: فمدخلاتها تذكر بصمة SHA-256 هي {expected}؛ وبصمة هذه المجموعة {actual}.',

  // What is stored
  'unknown-pool': 'لا توجد مجموعة ترشيحات مخزنة بهذا الاسم. خزِّنوها بواسطة PUT /v1/pools/NAME.',
  'unknown-pool.erased': 'مُحيت مجموعة الترشيحات التي تحمل هذا الاسم.',
  'unknown-version': 'لا يوجد إصدار كهذا؛ وأحدث إصدار هو {latest}.',
  'unknown-version.shipped': 'ليس لمجموعة القواعد المدمجة إصدارات: فهي ترد مع البرنامج.',
};
