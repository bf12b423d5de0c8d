import type { statements as english } from '../en/statements.ts';
import type { Translation } from '../translation.ts';

/** What a result says of the answer and of its inputs, by the statement's code. */
export const statements: Translation<typeof english> = {
  // Why there is no slate, by counting
  'too-few-eligible':
    '候选人库中仅有{eligible, plural, other {#名候选人}}符合资格，而席位有{size, plural, other {#个}}。',
  'min-above-size': '{rule}的下限{min}大于名单的席位数（{size, plural, other {#个}}）。',
  'min-above-members':
    '{rule}的下限{min}无法满足：{members, plural, =0 {没有符合资格的候选人可计入} other {仅有#名符合资格的候选人可计入}}。',
  'min-above-other-max':
    '{rule}的下限{min}与{other}的上限{max}无法同时满足：{outside, plural, =0 {计入该下限的所有候选人也都计入该上限} other {计入该下限的候选人中，仅有#名不计入该上限}}。',
  'minima-above-size': '{rules}的下限合计为{total, plural, other {#个席位}}，而名单仅有{size}个。',
  'maxima-below-size':
    '{rules}的上限合计为{total, plural, other {#个席位}}{uncovered, plural, =0 {} other {，另有#名候选人不计入其中任何一项}}：总计少于名单的{size}个席位。',
  'included-ineligible': '{rule}要求列入{candidate}，但该候选人不符合资格（{reason}）。',

  // How far to trust it
  'time-limit': '达到{seconds}秒的时限时，搜索尚未完成。',
  'slate-found':
    '迄今最好的名单{how, select, given {在搜索开始前即已知} search {在搜索的一个线性规划中得出} exchange {通过调换成员得出} dive {通过逐一选定候选人得出} other {在此前一份名单的邻近名单中得出}}。',
  'ties-open':
    '该名单已证明为最优。同样优的名单之间的抽签尚未完成：{count, plural, other {{candidates}的席位可能变动}}。',
  'core-unfinished': '该名单已证明为最优，所有席位均已确定。因时间不足，未能查明哪些成员列于所有最优名单。',
  'seed-missing':
    '同样优的名单由抽签决定取舍，但规则集未为此设定随机种子（ties.seed）。请在征集截止前公布随机种子。',

  // What was noticed in the input
  'scores-missing': '候选人库中没有{criteria}的分数。求解须有分数，或使用含有score: none的规则集。',
  'scores-blank':
    '{count, plural, other {#名符合资格的候选人有分数空白}}。求解须有全部分数，或使用规定如何处理缺少的分数（score.missing）或含有score: none的规则集。',
  'rule-not-applied': '{rule}未予适用：该规则为可选规则，而候选人库中没有{attributes}的数据。',
  value:
    '{count, plural, =1 {"{value}"（1名候选人，{candidate}）} other {"{value}"（#名候选人，首先是{candidate}）}}',
  'value.placed':
    '{count, plural, =1 {"{value}"（1名候选人，{candidate}，{place}）} other {"{value}"（#名候选人，首先是{candidate}，{place}）}}',
  'merged-values': '在{attribute}中，{values}计为同一个值，显示为"{label}"。',
  'similar-values': '在{attribute}中，{values}看似相同，但计为不同的值。如系同一个值，请统一写法。',
  'unsplit-list': '在{attribute}中，{values}看似一个未经拆分的列表。该内容计为一个值，而非其中所列的各个值。',
  'blank-like-value': '在{attribute}中，{values}与其他值一样计为一个值。如情况不详，请将单元格留空。',
  'not-a-country': '在{attribute}中，几乎所有的值都是国家，而{values}不是。该值与其他值一样计为一个值。',
  'read-as-country':
    '在{attribute}中，下列名称和代码被读作国家：{values}{more, plural, =0 {} other {，另有#项}}。',
  'read-as-decimal': '在{attribute}中，下列内容被读作数字：{values}{more, plural, =0 {} other {，另有#项}}。',
  'read-as-date': '在{attribute}中，下列内容被读作日期：{values}{more, plural, =0 {} other {，另有#项}}。',
  'row-numbers':
    '第一列没有名称，内容为行号：{isId, select, yes {已将其用作标识} other {已略过该列，因为候选人库有标识}}。',
  'read-as': '"{value}"读作{meaning}',
  'country-twice':
    '在{attribute}中，{values}是同一国家（{country}），但计为不同的值{more, plural, =0 {} other {；另有#个国家也是如此}}。如该属性的内容为国家，请以type: country声明。',
  'read-as-blank': '在{attribute}中，{values}被读作空白{more, plural, =0 {} other {，另有#处文本也是如此}}。',
  'spreadsheet-error': '在{attribute}中，{values}是电子表格错误，与其他值一样计为一个值。',
  'look-alikes-not-sought':
    '{attribute}有{count, plural, other {#个不同的值}}：数量过多，无法查找仅有一处出入的写法。',
  'further-doubtful-values': '{count, plural, other {关于{attribute}的值，另有#项此类警告。}}',
  'similar-column': '"{column}"列看似{known}，但被读作一项单独的属性。',
  'similar-ids': '标识{candidates}看似相同，但属于不同的候选人。',
  'blank-attribute':
    '{count, plural, other {#名符合资格的候选人没有填写{attribute}，不计入任何与之有关的规则。}}',
  'value-nobody-has': '{rule}指明{attribute}的值"{value}"，但候选人库中没有候选人具有该值。',
  'negotiable-without-room':
    '{side, select, min {{rule}的可协商下限} other {{rule}的可协商上限}}等于界限本身，因此没有调整余地。',
  'ineligible-in-rule':
    '{count, plural, =1 {{rule}提及{candidates}，但该候选人不符合资格，本来就不能入选。} other {{rule}提及{candidates}，但这些候选人不符合资格，本来就不能入选。}}',
  'column-overrides-reference': '使用的是候选人库的{attribute}列，而非规则集的参考列。',
  'likely-same-person': '{candidates}看似同一人的多份申请（姓名和国籍相同），且其中不止一份列于名单。',
  'mean-of-few':
    '{candidates}的得分所依据的分数不到{scores, number}项分数的半数：凡缺少分数的，以其他分数的平均值代替。{count, plural, =1 {请核实对该成员的了解是否充分。} other {请核实对这些成员的了解是否充分。}}',
  'similar-affiliations':
    '名单上的所属机构"{first}"和"{second}"看似相同，但计为不同的机构。如系同一机构，请在affiliationAliases下注明。',
  'likely-same-person-in-pool': '{candidates}看似同一人的多份申请（姓名和国籍相同）。',
  'similar-affiliations-in-pool':
    '所属机构"{first}"和"{second}"看似相同，但计为不同的机构。如系同一机构，请在affiliationAliases下注明。',

  // What a scenario changes, beside what a comparison of results says of rules
  'candidates-included': '必须选入{candidates}。',
  'candidates-excluded': '不得选入{candidates}。',
  'value-left-out': '{attribute}为{value}的候选人不得入选。',
  'weights-set': '分数的权重为{weights}。',
  'pool-changed': '候选人库不同。',
  'mandate-changed': '该情景改变了{rule}，而该规则由决议规定。',
};
