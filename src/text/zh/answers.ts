import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What the tables of a terminal and the reports in HTML both say of an answer. */
export const answers: Translation<typeof english> = {
  infeasible: '已证明没有任何名单满足全部规则。',
  'stopped.none': '达到时限时尚未找到任何名单。',
  'stopped.some':
    '达到时限时搜索尚未完成。迄今最好的名单得分为{points}分；该名单满足全部规则，但未证明为最优。',
  'bound.known': '任何名单的得分都不超过{points}分。',
  'bound.unknown': '名单的最高可能得分尚不可知。',
  'ties.none': '该名单是唯一的最优名单。',
  'ties.unscored':
    '满足全部规则的名单不止一份：{core, plural, =0 {没有成员出现在所有这些名单中} other {#名成员出现在所有这些名单中}}，{byLot, plural, other {#个席位由抽签决定}}。{seeded, select, yes {选定随机种子者本可在这些名单之间作出选择。} other {选定随机种子者可在这些名单之间作出选择。}}',
  'ties.unscored-none': '该名单是唯一满足全部规则的名单。',
  'ties.some':
    '有多份名单同样优：{core, plural, =0 {没有成员出现在所有这些名单中} other {#名成员出现在所有这些名单中}}，{byLot, plural, other {#个席位由抽签决定}}。{seeded, select, yes {选定随机种子者本可在这些名单之间作出选择。} other {选定随机种子者可在这些名单之间作出选择。}}',
  disagreement: '第二求解器与这一结果不一致。在查明原因之前，请勿使用该结果。',
  eligible: '{pool, plural, other {#名候选人}}中，{eligible, number}名{eligible, plural, other {符合资格}}。',
  warnings: '警告',
  members: '成员',
  rules: '规则',
  eligibility: '资格',
  conflicts: '相互冲突的规则',
  repairs: '解决办法',
  'some-values': '{rule}（{count, plural, other {#个值}}）',

  // What-ifs
  open: '{count, plural, other {#份名单已证明为最优，但同样优的名单之间的抽签尚未完成：其中部分成员可能变动。}}',
  'conflict.one': '以下要求无法满足：{parts}。',
  'conflict.several': '以下各项无法同时满足，且就此冲突而言缺一不可：{parts}。',
  'conflict.limit':
    '{side, select, min {{rule}的下限（即使调至可协商的极限）} other {{rule}的上限（即使调至可协商的极限）}}',
  'conflict.none': '未能在时限内查明哪些规则相互冲突。',
  'repair.moves': '一种解决办法是放宽{moves}。此时最优名单得分为{points}分。',
  'repair.move':
    '{side, select, min {{rule}的下限（由{from}降至{to}）} other {{rule}的上限（由{from}提至{to}）}}',
  'repair.none': '未列出解决办法：可协商界限的任何调整均无济于事，或者搜索在找到解决办法之前已达到限度。',
  stopped: '达到时限时搜索尚未完成。',
  'stopped.nothing': '迄今尚未找到任何名单。',
  'stopped.best': '迄今最好的名单得分为{points}分；未证明为最优。',
  failed: '这并不说明该情景本身有何结果。',
  unpriced: '不详：{names}',
};
