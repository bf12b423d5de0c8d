import type { comparisons as english } from '../en/comparisons.ts';
import type { Translation } from '../translation.ts';

/** What a comparison of two results says, by the statement's code. */
export const comparisons: Translation<typeof english> = {
  // The answers
  'slates-same': '两份名单相同：{members, plural, other {#名成员}}。',
  'slates-differ': '{exchange}{stays, plural, other {#名成员留任。}}',
  'exchange.joins': '{joining, plural, other {{enters}列入名单。}}',
  'exchange.leaves': '{leaving, plural, other {{leaves}移出名单。}}',
  'exchange.both': '{joining, plural, other {{enters}取代{leaves}。}}',
  'slate-of-one': '只有结果{result}载有名单。',
  'outcomes-same': '两个结果均为{outcome}，没有名单。',
  'outcomes-differ': 'A的结果：{from}；B的结果：{to}。',
  'objective-moved': 'A的名单得分为{from}分，B的名单得分为{to}分：{difference}。',
  'objective-moved.same': '两份名单的得分均为{from}分。',
  'objectives-not-comparable':
    '两份名单的得分不可比较：{reason, select, scale {一分所对应的目标函数单位数不同} criteria {两者累计的标准不同} other {各项标准的权重不同}}。',

  // Where they come from
  'inputs-same': '两个结果出自相同的候选人库和相同的规则集。差异源于选项、时限或程序版本。',
  'inputs-differ': '{count, plural, other {两个结果出自不同的输入，不同之处为：{inputs}。}}',
  'input.pool': '候选人库',
  'input.rules': '规则集',
  'input.reference': '参考表的版本',
  'input.seed': '抽签的随机种子',
  'pool-hashes-not-comparable':
    '两个候选人库的哈希值按不同的定义（inputs.format）计算，因此两个候选人库仍可能相同。',
  'cause-needs-inputs': '要查明输入的哪些变动起作用，需要两个结果各自的候选人库和规则集。',
  'cause-none':
    '{changes, plural, =0 {影响名单的输入均未变动。} other {发现输入有#处变动；无论有无这些变动，名单均相同。}}',
  'cause-found':
    '输入共有{total, number}处变动，{changes, plural, =1 {其中一处单独即足以改变名单；其他变动也可能足以改变名单} other {其中#处合在一起即足以改变名单，且缺一不可；其他变动也可能足以改变名单}}。',
  'cause-found.only': '输入仅有一处变动，且该变动改变了名单。',
  'cause-not-irreducible':
    '输入共有{total, plural, other {#处变动}}，{changes, plural, =1 {其中1处足以改变名单} other {其中#处合在一起足以改变名单}}。经{trials, plural, other {#次试验}}，仍未能确定更少的变动是否足够。',
  'cause-effect':
    '{changes, plural, =1 {仅此一处变动的影响：{exchange}} other {仅这些变动的影响：{exchange}}}',
  'cause-makes-infeasible':
    '{changes, plural, =1 {仅作此一处变动时，没有任何名单。} other {仅作这些变动时，没有任何名单。}}',
  'cause-makes-feasible':
    '{changes, plural, =1 {仅作此一处变动时，即有名单。} other {仅作这些变动时，即有名单。}}',
  'cause-unfinished': '达到时限时尚未查明输入的哪些变动起作用。',
  'result-not-reproduced':
    '重新求解时，{result}的输入得出的名单与{result}所载名单（由版本{version}得出）不同。所报告的原因以输入现在得出的名单为准。',

  // Changes of the rule set
  'size-changed': '席位数由{from}改为{to}。',
  'weight-changed': '{criterion}的权重由{from}改为{to}。',
  'weights-changed': '设定权重的标准不同。',
  'scores-counted': '现计入分数。',
  'scores-dropped': '不再计入分数：由规则和抽签决定。',
  'attribute-changed': '属性{attribute}的声明不同。',
  'decimals-changed': '{to, plural, other {分数的小数位数上限由{from}位改为#位。}}',
  'missing-scores-changed':
    '{to, select, exclude {现将缺少分数的候选人排除在外。} mean {现以其他分数的平均值代替缺少的分数。} other {现将缺少分数视为错误。}}',
  'counting-changed':
    '{to, select, all {现将每人的所有{attribute}均计入，而不仅计第一项。} other {现只计入每人的第一项{attribute}。}}',
  'clause-added': '增加了资格条款{clause}。',
  'clause-dropped': '删除了资格条款{clause}。',
  'clause-changed': '修改了资格条款{clause}。',
  'assignment-added': '增加了职位分配{assignment}。',
  'assignment-dropped': '删除了职位分配{assignment}。',
  'assignment-changed': '在职位分配{assignment}中，计分方式或每名成员可担任的职位数有所不同。',
  'posts-reordered': '在职位分配{assignment}中，各职位的顺序不同。',
  'post-added': '在职位分配{assignment}中，增加了职位{post}。',
  'post-dropped': '在职位分配{assignment}中，删除了职位{post}。',
  'post-changed': '在职位分配{assignment}中，职位{post}有所不同。',
  'post-rule-added': '在职位分配{assignment}中，增加了规则{rule}。',
  'post-rule-dropped': '在职位分配{assignment}中，删除了规则{rule}。',
  'post-rule-changed': '在职位分配{assignment}中，规则{rule}有所不同。',
  'rule-added': '增加了规则{rule}。',
  'rule-dropped': '删除了规则{rule}。',
  'rule-changed': '规则{rule}的计数方式不同。',
  'rule-authority-changed': '规则{rule}的依据由{from}改为{to}。该依据决定留有空白的候选人可否入选。',
  'bound-moved':
    '{side, select, min {{rule}的下限由{from}改为{to}。} other {{rule}的上限由{from}改为{to}。}}',
  'bound-added': '{side, select, min {为{rule}增加了下限{to}。} other {为{rule}增加了上限{to}。}}',
  'bound-dropped': '{side, select, min {删除了{rule}的下限{from}。} other {删除了{rule}的上限{from}。}}',
  'target-moved': '{rule}的目标数由{from}改为{to}。',
  'penalty-changed': '{rule}的罚分由每席位{from}分改为{to, plural, other {#分}}。',
  'seed-changed': '抽签的随机种子有所变动。',
  'alias-changed': '所属机构"{spelling}"现代表"{to}"，不再代表"{from}"。',
  'alias-changed.added': '所属机构"{spelling}"现代表"{to}"。',
  'alias-changed.dropped': '所属机构"{spelling}"不再代表"{from}"。',
  'reference-changed': '参考表中对{country}的更正有所变动（{attributes}）。',
  'reference-column-added': '增加了参考列{attribute}。',
  'reference-column-dropped': '删除了参考列{attribute}。',
  'reference-value-changed': '{country}的参考列{attribute}由{from}改为{to}。',

  // Changes of the pool
  blank: '空白',
  'candidate-added': '候选人库中增加了{candidate}。',
  'candidate-dropped': '{candidate}不再列于候选人库。',
  'column-added': '候选人库中增加了{column}列。',
  'column-dropped': '候选人库中删除了{column}列。',
  'column-split': '{column}列是否可含多个值有所变动。',
  'value-changed': '{candidate}的{column}由{from}改为{to}。',
};
