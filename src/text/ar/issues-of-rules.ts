import type { issuesOfRules as english } from '../en/issues-of-rules.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a rule set, by itself and beside a pool. */
export const issuesOfRules: Translation<typeof english> = {
  // The form of its rules and clauses
  'unknown-rule-set': `لا توجد مجموعة قواعد مدمجة "{id}" (المتاح: {available}).${meant}`,
  'unknown-rule-set.stored': 'لا توجد مجموعة قواعد بهذا المعرِّف. وترد مجموعات القواعد في GET /v1/rule-sets.',
  'duplicate-rule-id': 'سبق استخدام المعرِّف "{id}" في {first}.',
  'reserved-id': 'المعرِّف "{id}" محجوز.',
  'rule-form.none': 'تتطلب القاعدة واحدا فقط من {selectors}؛ وليس في هذه القاعدة أي منها.',
  'rule-form.several': 'تتطلب القاعدة واحدا فقط من {selectors}؛ وفي هذه القاعدة {used}.',
  'rule-form.no-attribute': '"{key}" غير مسموح به هنا: فالقاعدة لا تقرأ أي سمة.',
  'rule-form.no-bounds': '"{key}" غير مسموح به هنا: إذ لا يقبل "{form}" أي حدود.',
  'rule-form.not-soft': '"{key}" غير مسموح به هنا: فالقاعدة التي فيها "{form}" لا يمكن أن تكون مرنة.',
  'rule-form.soft-bounds': '"{key}" غير مسموح به هنا: فليس في القاعدة المرنة سوى عدد مستهدف وخصم.',
  'rule-form.soft-incomplete': 'تتطلب القاعدة المرنة "target" و "penalty"؛ وينقصها "{key}".',
  'rule-form.unbounded': 'تتطلب القاعدة حدا: "min" أو "max" أو "target" مع "penalty".',
  'rule-form.unbounded-holders': 'تتطلب القاعدة حدا: "min" أو "max" أو كليهما.',
  'rule-form.emptied': 'لن يبقى شيء من القاعدة "{id}". استخدموا "drop" لحذفها.',
  'rule-form.pairs': '"{key}" غير مسموح به هنا: إذ يسري "{form}" على كل منصب ولا يقبل أي حدود.',
  'rule-form.posts-and-within':
    'اذكروا "posts" لقاعدة تسري على شاغلي هذه المناصب معا، أو "within" لقاعدة تسري على كل منصب على حدة.',
  'unknown-post': `ليس في التوزيع منصب "{id}".${meant}`,
  'rule-form.among': '"{key}" غير مسموح به هنا: فالصيغة "each" وحدها لها صف لكل قيمة.',
  'rule-form.where-eligible': 'يتطلب "whereEligible" وجود "min" في القاعدة نفسها.',
  'attribute-form.reserved':
    '"{key}" غير مسموح به هنا: فلا يجوز الإعلان في "{attribute}" إلا عن "column" و "title".',
  'attribute-form.bands-incomplete': 'تتطلب الفئات "of" و "bands"؛ وينقصها "{key}".',
  'attribute-form.bands': '"{key}" غير مسموح به هنا: فالفئات تُستمد من سمة أخرى وليس لها عمود.',
  'attribute-form.bands-of': 'يجب الإعلان هنا عن "{of}" بالنوع "number" أو "date".',
  'attribute-form.type': '"{key}" غير مسموح به مع النوع "{type}".',
  'attribute-form.points': 'في العمود نقاط: ولكي يكون سمة يلزم النوع "number".',
  'attribute-form.points-recoded':
    'في العمود نقاط، وليست هذه السمة إلا قراءة أخرى لها. أعيدوا ترميز النقاط نفسها، في سمة تحمل اسم العمود.',
  'attribute-column.names':
    'في العمود "name" أسماء أشخاص، وهي تُعرض ولا تُحتسب أبدا. وتسمي القواعد المرشحين بمعرِّفاتهم؛ وإذا كان للشخص الواحد عدة صفوف، أمكن احتساب رقم لكل شخص.',
  'attribute-column':
    'سبق الإعلان عن العمود "{column}" باعتباره سمة بهذا الاسم. أعلنوا عنه هنا فقط، باسم لا يحمله أي عمود.',
  'recoding-chain': '"{value}" هو نفسه ما يدل عليه نص آخر. أعيدوا ترميز كل نص إلى قيمته النهائية مباشرة.',
  'recoded-value': 'أعيد ترميز "{value}": والقواعد تستخدم "{meant}" من السمة {attribute}.',
  'recoded-value.blank':
    'أعيد ترميز "{value}" إلى قيمة فارغة من السمة {attribute}، فلا يمكن لأي قاعدة أن تسميها.',
  'overlapping-bands': 'تتداخل هذه الفئة مع الفئة "{other}". وطرفا كل فئة داخلان فيها.',
  'clause-form': 'يتطلب البند واحدا فقط من "exclude" و "require".',
  'duplicate-key.attribute-declared': 'سبق الإعلان هنا عن السمة "{attribute}".',
  'duplicate-key.attribute': 'سبق ورود السمة "{attribute}" في هذا الشرط.',
  'duplicate-key.reference-column': 'ثمة عمود آخر هنا يمثل السمة نفسها.',
  'duplicate-key.alias': 'سبق جعل الكتابة نفسها دالة على انتماء مؤسسي آخر.',
  'alias-chain': 'يدل هذا الاسم البديل على نص هو نفسه اسم بديل.',
  'optional-resolution': 'لا يجوز أن تكون قاعدة واردة في القرار اختيارية.',
  'too-many-rules': 'عدد عناصر القائمة {count, number}؛ والحد المسموح به {most, number}.',
  'too-many-rows':
    'القواعد حتى هذه القاعدة أكثر مما تحتمله مجموعة الترشيحات هذه: فهي تتطلب أكثر من {rows, plural, one {صف واحد} two {صفين} few {# صفوف} many {# صفا} other {# صف}} (إذ يتطلب "each" صفا لكل قيمة)، أو يتجاوز عدد المرشحين الذين يلزم النظر فيهم {looks, number}.',
  'wrong-value.single-valued': 'لا يقبل هذا العمود سوى قيمة واحدة.',
  'wrong-value.attribute-name': 'لا يمكن أن تحمل سمة هذا الاسم.',
  'wrong-value.country-code': 'المتوقع رمز ISO 3166-1 من ثلاثة أحرف.',
  'wrong-value.no-attribute': 'يتطلب الشرط سمة واحدة على الأقل.',
  'wrong-value.decimal': 'المتوقع عدد عشري بسيط، مثل 100 أو 7.5.',
  'wrong-type.seats': 'المتوقع عدد صحيح من المقاعد، مثل 24.',
  'wrong-type.seats-alone':
    'المتوقع عدد صحيح؛ فلا معنى للنسبة المئوية في توزيع المناصب، حيث عدد الشاغلين غير ثابت.',
  'wrong-type.seats-of-post': 'المتوقع عدد صحيح من المقاعد، أو نطاق فيه "min" و "max".',
  'wrong-value.score-of-assignment': 'المتوقع "points" أو "none".',
  'wrong-type.bound': 'المتوقع عدد صحيح من المقاعد، أو نسبة مئوية مثل \u206840%\u2069.',
  'wrong-value.percentage':
    'المتوقع عدد من المقاعد، أو نسبة مئوية من عدد المقاعد الكلي من \u20680%\u2069 إلى \u2068100%\u2069، مثل "\u206840%\u2069".',
  'wrong-value.no-range': 'يتطلب النطاق "min" أو "max" أو كليهما.',
  'wrong-value.range': 'المتوقع نطاق من الأعداد أو من الأيام (YYYY-MM-DD)، على ألا يكون "min" أكبر من "max".',
  'wrong-value.range-type':
    '{type, select, date {يجب أن يكون طرفا هذا النطاق يومين بالشكل YYYY-MM-DD.} other {يجب أن يكون طرفا هذا النطاق عددين.}}',
  'wrong-value.range-attribute':
    'يتطلب النطاق سمة من النوع "{type}". أعلنوا عن "{attribute}" تحت "attributes" بذلك النوع.',
  'wrong-value.no-values': 'تلزم قيمة واحدة على الأقل.',
  'wrong-value.column-or-weights': 'اذكروا "weights" أو "column"، لا كليهما.',
  'wrong-value.no-weight': 'يلزم وزن واحد على الأقل.',

  // Bounds, weights and penalties
  'min-above-max': 'الحد الأدنى {min} أكبر من الحد الأقصى {max}.',
  'min-above-max.rule': 'الحد الأدنى {min} في القاعدة "{id}" أكبر من حدها الأقصى {max}.',
  'negotiable-resolution': 'لا يجوز أن يكون حد وارد في القرار قابلا للتفاوض.',
  'negotiable-bound.no-min': 'يتطلب الحد الأدنى القابل للتفاوض وجود "min" في القاعدة نفسها.',
  'negotiable-bound.no-max': 'يتطلب الحد الأقصى القابل للتفاوض وجود "max" في القاعدة نفسها.',
  'negotiable-bound.above-min': 'لا يجوز أن يكون الحد الأدنى القابل للتفاوض أكبر من الحد الأدنى {bound}.',
  'negotiable-bound.below-max': 'لا يجوز أن يكون الحد الأقصى القابل للتفاوض أقل من الحد الأقصى {bound}.',
  'penalty-not-whole': 'يجب أن يكون حاصل ضرب الخصم في مقياس دالة الهدف {scale, number} عددا صحيحا.',
  'preference-not-whole': 'يجب أن يكون حاصل ضرب النقاط في مقياس دالة الهدف {scale, number} عددا صحيحا.',
  'objective-too-large':
    'مع هذه الأوزان والأرقام العشرية والخصوم قد تبلغ دالة الهدف \u20682^53\u2069، وهو الحد الذي تفقد الأعداد الصحيحة دقتها بعده.',

  // Beside a pool
  'missing-score-column': `ليس في مجموعة الترشيحات عمود درجات اسمه "score:{name}" أو "{name}".${meant}`,
  'missing-score-column.none':
    'ليس في مجموعة الترشيحات عمود درجات. اذكروا اسمه ("column" أو "weights")، أو اكتبوا "score: none" إن لم تكن لأحد درجات.',
  'two-score-columns': 'في مجموعة الترشيحات عمود "score:{name}" وعمود "{name}" معا: أعيدوا تسمية أحدهما.',
  'missing-score-column.criterion': `ليس للمعيار "{name}" وزن.${meant}`,
  'unknown-attribute':
    'ليس في مجموعة الترشيحات بيانات عن السمة "{attribute}"{derivedFrom, select, nationality { (المستمدة من nationality)} nominated_by { (المستمدة من nominated_by)} other {}}. وفيها بيانات عن {known}.{canBeOptional, select, yes { وإذا جاز أن تفتقر مجموعة الترشيحات إلى السمة، فأضيفوا "optional": true إلى القاعدة.} other {}}',
  'unknown-attribute.column':
    'تُقرأ السمة "{attribute}" من العمود "{column}"، وهو غير موجود في مجموعة الترشيحات.',
  'unknown-attribute.points':
    'في العمود "{attribute}" نقاط. وللقواعد المتعلقة بها أعلنوا عنه تحت "attributes" بالنوع "number".',
  'unknown-attribute.name':
    'لا تقرأ القواعد الأسماء. ولتسمية مرشحين استخدموا معرِّفاتهم، مع "candidates" أو "include" أو "exclude".',
  'unknown-attribute.none':
    'ليس في مجموعة الترشيحات بيانات عن السمة "{attribute}"{derivedFrom, select, nationality { (المستمدة من nationality)} nominated_by { (المستمدة من nominated_by)} other {}}، ولا عن أي سمة أخرى.{canBeOptional, select, yes { وإذا جاز أن تفتقر مجموعة الترشيحات إلى السمة، فأضيفوا "optional": true إلى القاعدة.} other {}}',
  'unknown-attribute.meant':
    'ليس في مجموعة الترشيحات بيانات عن السمة "{attribute}"{derivedFrom, select, nationality { (المستمدة من nationality)} nominated_by { (المستمدة من nominated_by)} other {}}. هل المقصود "{meant}"؟',
  'unknown-attribute.source': 'يُقرأ العمود "{attribute}" على أنه السمة "{meant}": فاذكروا هذه السمة.',
  'unknown-attribute.declared': 'ليس في مجموعة الترشيحات عمود "{column}". هل المقصود "{meant}"؟',
  'unknown-attribute.left-out': `ليس في مجموعة الترشيحات بيانات عن السمة "{attribute}".${meant}`,
  'unknown-attribute-value': `لا توجد لدى أي مرشح القيمة "{value}" من السمة {attribute}.${meant}`,
  'unknown-attribute-value.allowed':
    'لا توجد لدى أي مرشح القيمة "{value}" من السمة {attribute}. والقيم المسموح بها: {allowed}.',
  'unknown-attribute-value.left-out': `هذه القيمة من السمة {attribute} غير واردة في مجموعة الترشيحات ولا في المفردات.${meant}`,
  'unknown-candidate': 'لا يوجد في مجموعة الترشيحات مرشح بهذا المعرِّف.',
  'unknown-candidate.several':
    'لا يوجد في مجموعة الترشيحات مرشح بهذا المعرِّف، لكن يوجد فيها {ids}. اذكروا كلا منهم على حدة{isOption, select, yes { (في سطر الأوامر، كرروا الخيار)} other {}}.',
  'unknown-candidate.named': 'لا يوجد في مجموعة الترشيحات المرشح "{id}".',
  'unknown-assignment': `لا يوجد في مجموعة القواعد التوزيع "{id}".${meant}`,
  'missing-key.assignment': 'لا تكون الشهادة إلا لتوزيع واحد. اذكروا اسمه: {known}.',
  'unknown-assignment.none': 'لا توجد توزيعات في مجموعة القواعد.',
  'ineligible-member': 'هذا المرشح غير مؤهل ({reason})، فلا يمكن أن يكون عضوا في القائمة.',
  'unknown-rule': `لا توجد في مجموعة القواعد القاعدة "{id}".${meant}`,
};
