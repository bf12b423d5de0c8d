import type { statements as english } from '../en/statements.ts';
import type { Translation } from '../translation.ts';

/** What a result says of the answer and of its inputs, by the statement's code. */
export const statements: Translation<typeof english> = {
  // Why there is no slate, by counting
  'too-few-eligible':
    'لا يتجاوز عدد المرشحين المؤهلين في مجموعة الترشيحات {eligible, number}، في حين أن عدد المقاعد {size, number}.',
  'min-above-size':
    'الحد الأدنى البالغ {min} في القاعدة {rule} أكبر من عدد مقاعد القائمة، وهو {size, number}.',
  'min-above-members':
    'لا يمكن استيفاء الحد الأدنى البالغ {min} في القاعدة {rule}: {members, plural, =0 {لا يُحتسب فيه أي مرشح مؤهل} one {لا يُحتسب فيه سوى مرشح مؤهل واحد} two {لا يُحتسب فيه سوى مرشحَين مؤهلَين} few {لا يُحتسب فيه سوى # مرشحين مؤهلين} many {لا يُحتسب فيه سوى # مرشحا مؤهلا} other {لا يُحتسب فيه سوى # مرشح مؤهل}}.',
  'min-above-other-max':
    'لا يمكن استيفاء الحد الأدنى البالغ {min} في القاعدة {rule} مع الحد الأقصى البالغ {max} في القاعدة {other}: {outside, plural, =0 {فجميع المرشحين المحتسبين في الحد الأدنى محتسبون أيضا في الحد الأقصى} one {فمن بين المرشحين المحتسبين في الحد الأدنى لا يخرج عن الحد الأقصى سوى مرشح واحد} two {فمن بين المرشحين المحتسبين في الحد الأدنى لا يخرج عن الحد الأقصى سوى مرشحَين} few {فمن بين المرشحين المحتسبين في الحد الأدنى لا يخرج عن الحد الأقصى سوى # مرشحين} many {فمن بين المرشحين المحتسبين في الحد الأدنى لا يخرج عن الحد الأقصى سوى # مرشحا} other {فمن بين المرشحين المحتسبين في الحد الأدنى لا يخرج عن الحد الأقصى سوى # مرشح}}.',
  'minima-above-size':
    'مجموع الحدود الدنيا في {rules} هو {total, plural, one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدا} other {# مقعد}}، لكن عدد مقاعد القائمة {size}.',
  'maxima-below-size':
    'مجموع الحدود القصوى في {rules} هو {total, plural, one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدا} other {# مقعد}}{uncovered, plural, =0 {} one {، ويضاف إليه مرشح واحد غير محتسب في أي منها} two {، ويضاف إليه مرشحان غير محتسبَين في أي منها} few {، ويضاف إليه # مرشحين غير محتسبين في أي منها} many {، ويضاف إليه # مرشحا غير محتسبين في أي منها} other {، ويضاف إليه # مرشح غير محتسبين في أي منها}}: والحاصل أقل من عدد مقاعد القائمة البالغ {size}.',
  'included-ineligible': 'تنص القاعدة {rule} على ضم {candidate}، وهو غير مؤهل ({reason}).',

  // How far to trust it
  'time-limit': 'انقضت المهلة الزمنية ({seconds} ث) قبل اكتمال البحث.',
  'slate-found':
    'أفضل قائمة حتى الآن {how, select, given {كانت معروفة قبل بدء البحث} search {عُثر عليها في برنامج خطي أثناء البحث} exchange {عُثر عليها بتبديل الأعضاء} dive {عُثر عليها باختيار المرشحين واحدا تلو الآخر} other {عُثر عليها بين القوائم القريبة من قائمة سابقة}}.',
  'ties-open':
    'ثبت أن هذه القائمة هي المثلى. ولم يكتمل فض التعادل بين القوائم المتكافئة: {count, plural, =1 {فقد يتغير مقعد {candidates}} =2 {فقد يتغير مقعدا {candidates}} other {فقد تتغير مقاعد {candidates}}}.',
  'core-unfinished':
    'ثبت أن هذه القائمة هي المثلى، وكل المقاعد محسومة. ولم يتسع الوقت لمعرفة الأعضاء الواردين في أفضل القوائم جميعا.',
  'seed-missing':
    'تحسم القرعة بين القوائم المتكافئة، لكن مجموعة القواعد لا تتضمن بذرة لها (ties.seed). انشروا بذرة قبل إغلاق الدعوة.',

  // What was noticed in the input
  'scores-missing':
    'لا توجد في مجموعة الترشيحات نقاط للمعايير التالية: {criteria}. ويتطلب الحل درجات، أو مجموعة قواعد فيها score: none.',
  'scores-blank':
    '{count, plural, one {لدى مرشح مؤهل واحد درجة فارغة} two {لدى مرشحَين مؤهلَين درجات فارغة} few {لدى # مرشحين مؤهلين درجات فارغة} many {لدى # مرشحا مؤهلا درجات فارغة} other {لدى # مرشح مؤهل درجات فارغة}}. ويتطلب الحل الدرجات كلها، أو مجموعة قواعد تبين معنى الدرجة الناقصة (score.missing)، أو score: none.',
  'rule-not-applied':
    'لا تُطبَّق القاعدة {rule}: فهي اختيارية، ولا توجد في مجموعة الترشيحات بيانات عن {attributes}.',
  value:
    '{count, plural, one {"{value}" (مرشح واحد، {candidate})} two {"{value}" (مرشحان، أولهما {candidate})} few {"{value}" (# مرشحين، أولهم {candidate})} many {"{value}" (# مرشحا، أولهم {candidate})} other {"{value}" (# مرشح، أولهم {candidate})}}',
  'value.placed':
    '{count, plural, one {"{value}" (مرشح واحد، {candidate} في {place})} two {"{value}" (مرشحان، أولهما {candidate} في {place})} few {"{value}" (# مرشحين، أولهم {candidate} في {place})} many {"{value}" (# مرشحا، أولهم {candidate} في {place})} other {"{value}" (# مرشح، أولهم {candidate} في {place})}}',
  'merged-values': 'في السمة {attribute}، تُحتسب {values} قيمة واحدة تُعرض بالصيغة "{label}".',
  'similar-values':
    'في السمة {attribute}، تتشابه {values} لكنها تُحتسب قيما مختلفة. فإن كانت قيمة واحدة، فوحدوا كتابتها.',
  'unsplit-list':
    'في السمة {attribute}، تبدو {values} كأنها قائمة لم تُقسَّم. وهي تُحتسب قيمة واحدة، لا القيم المدرجة فيها.',
  'blank-like-value':
    'في السمة {attribute}، تُحتسب {values} قيمة كسائر القيم. اتركوا الخلية فارغة حيث لا تتوافر معلومات.',
  'not-a-country':
    'في السمة {attribute}، كل القيم تقريبا بلدان، أما {values} فليست بلدا. وهي تُحتسب قيمة كسائر القيم.',
  'read-as-country':
    'في السمة {attribute}، قُرئت أسماء ورموز على أنها بلدان: {values}{more, plural, =0 {} one { وغيرها (#)} two { وغيرها (#)} few { وغيرها (#)} many { وغيرها (#)} other { وغيرها (#)}}.',
  'read-as-decimal':
    'في السمة {attribute}، قُرئت القيم التالية على أنها أعداد: {values}{more, plural, =0 {} one { وغيرها (#)} two { وغيرها (#)} few { وغيرها (#)} many { وغيرها (#)} other { وغيرها (#)}}.',
  'read-as-date':
    'في السمة {attribute}، قُرئت القيم التالية على أنها تواريخ: {values}{more, plural, =0 {} one { وغيرها (#)} two { وغيرها (#)} few { وغيرها (#)} many { وغيرها (#)} other { وغيرها (#)}}.',
  'row-numbers':
    'العمود الأول بلا اسم ويحتوي على أرقام الصفوف: {isId, select, yes {وقد اعتُبرت معرِّفات} other {وقد جرى تجاوزه لأن في مجموعة الترشيحات معرِّفات}}.',
  'read-as': '"{value}" بمعنى {meaning}',
  'country-twice':
    'في السمة {attribute}، تدل {values} على بلد واحد ({country})، لكنها تُحتسب قيما مختلفة{more, plural, =0 {} one {؛ وكذلك الحال في بلد آخر} two {؛ وكذلك الحال في بلدين آخرين} few {؛ وكذلك الحال في # بلدان أخرى} many {؛ وكذلك الحال في # بلدا آخر} other {؛ وكذلك الحال في # بلد آخر}}. فإن كانت السمة تضم بلدانا، فأعلنوا عنها بالنوع type: country.',
  'read-as-blank':
    'في السمة {attribute}، قُرئت {values} على أنها قيمة فارغة{more, plural, =0 {} one {، وكذلك نص آخر} two {، وكذلك نصان آخران} few {، وكذلك # نصوص أخرى} many {، وكذلك # نصا آخر} other {، وكذلك # نص آخر}}.',
  'spreadsheet-error':
    'في السمة {attribute}، {values} خطأ صادر عن برنامج جداول البيانات، وتُحتسب قيمة كسائر القيم.',
  'look-alikes-not-sought':
    'للسمة {attribute} {count, plural, one {قيمة مختلفة واحدة} two {قيمتان مختلفتان} few {# قيم مختلفة} many {# قيمة مختلفة} other {# قيمة مختلفة}}: وهو عدد أكبر من أن يتيح البحث عن كتابات يفصل بينها تغيير واحد.',
  'further-doubtful-values':
    '{count, plural, one {يوجد تحذير آخر من هذه الأنواع يتعلق بقيم السمة {attribute}.} two {يوجد تحذيران آخران من هذه الأنواع يتعلقان بقيم السمة {attribute}.} few {توجد # تحذيرات أخرى من هذه الأنواع تتعلق بقيم السمة {attribute}.} many {يوجد # تحذيرا آخر من هذه الأنواع يتعلق بقيم السمة {attribute}.} other {يوجد # تحذير آخر من هذه الأنواع يتعلق بقيم السمة {attribute}.}}',
  'similar-column': 'اسم العمود "{column}" شبيه بالاسم {known}، لكنه يُقرأ على أنه سمة قائمة بذاتها.',
  'similar-ids': 'تتشابه المعرِّفات {candidates}، لكنها لمرشحين مختلفين.',
  'blank-attribute':
    '{count, plural, one {ثمة مرشح مؤهل واحد لا ترد لديه السمة {attribute}، فلا يُحتسب في أي قاعدة تتعلق بها.} two {ثمة مرشحان مؤهلان لا ترد لديهما السمة {attribute}، فلا يُحتسبان في أي قاعدة تتعلق بها.} few {ثمة # مرشحين مؤهلين لا ترد لديهم السمة {attribute}، فلا يُحتسبون في أي قاعدة تتعلق بها.} many {ثمة # مرشحا مؤهلا لا ترد لديهم السمة {attribute}، فلا يُحتسبون في أي قاعدة تتعلق بها.} other {ثمة # مرشح مؤهل لا ترد لديهم السمة {attribute}، فلا يُحتسبون في أي قاعدة تتعلق بها.}}',
  'value-nobody-has':
    'تذكر القاعدة {rule} القيمة "{value}" من السمة {attribute}، ولا توجد لدى أي مرشح في مجموعة الترشيحات.',
  'negotiable-without-room':
    '{side, select, min {الحد الأدنى القابل للتفاوض} other {الحد الأقصى القابل للتفاوض}} في القاعدة {rule} يساوي الحد نفسه، فلا يترك مجالا للتعديل.',
  'ineligible-in-rule':
    '{count, plural, =1 {تذكر القاعدة {rule} المرشح {candidates}، وهو غير مؤهل ولا يمكن اختياره أصلا.} =2 {تذكر القاعدة {rule} المرشحَين {candidates}، وهما غير مؤهلَين ولا يمكن اختيارهما أصلا.} other {تذكر القاعدة {rule} المرشحين {candidates}، وهم غير مؤهلين ولا يمكن اختيارهم أصلا.}}',
  'column-overrides-reference':
    'يُستخدم العمود {attribute} من مجموعة الترشيحات بدلا من العمود المرجعي في مجموعة القواعد.',
  'likely-same-person':
    'تبدو طلبات الترشح {candidates} مقدمة من شخص واحد (الاسم نفسه والجنسية نفسها)، ويرد أكثر من واحد منها في القائمة.',
  'mean-of-few':
    'تستند نقاط {candidates} إلى أقل من نصف الدرجات البالغ عددها {scores, number}: فحيثما نقصت درجة حل محلها متوسط الدرجات الأخرى. {count, plural, =1 {تحققوا من كفاية المعلومات عن هذا العضو.} =2 {تحققوا من كفاية المعلومات عن هذين العضوين.} other {تحققوا من كفاية المعلومات عن هؤلاء الأعضاء.}}',
  'similar-affiliations':
    'يتشابه الانتماءان المؤسسيان "{first}" و "{second}"، وكلاهما في القائمة، لكنهما يُحتسبان مختلفين. فإن كانا انتماء واحدا، فاذكروا ذلك تحت affiliationAliases.',
  'likely-same-person-in-pool':
    'تبدو طلبات الترشح {candidates} مقدمة من شخص واحد (الاسم نفسه والجنسية نفسها).',
  'similar-affiliations-in-pool':
    'يتشابه الانتماءان المؤسسيان "{first}" و "{second}" لكنهما يُحتسبان مختلفين. فإن كانا انتماء واحدا، فاذكروا ذلك تحت affiliationAliases.',

  // What a scenario changes, beside what a comparison of results says of rules
  'candidates-included': 'اختيار {candidates} إلزامي.',
  'candidates-excluded': 'اختيار {candidates} غير جائز.',
  'value-left-out': 'لا يمكن اختيار المرشحين الذين قيمة السمة {attribute} لديهم {value}.',
  'weights-set': 'تُرجَّح الدرجات بالأوزان {weights}.',
  'pool-changed': 'مجموعة الترشيحات مختلفة.',
  'mandate-changed': 'يغير السيناريو القاعدة {rule}، التي ينص عليها القرار.',
};
