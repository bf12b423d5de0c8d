import type { assignments as english } from '../en/assignments.ts';
import type { Translation } from '../translation.ts';

/** What assignments of members to posts say, by the statement's code, and what their sentences are made of. */
export const assignments: Translation<typeof english> = {
  'assignment-shows-possible':
    '{body}自行选举或任命其各职位的任职者。此处所列是按这些规则得出的最优职位分配：它说明何种安排可行，而非应选何人。',
  'assignment-shows-possible.nameless':
    '该机构自行选举或任命其各职位的任职者。此处所列是按这些规则得出的最优职位分配：它说明何种安排可行，而非应选何人。',
  'no-slate-to-assign': '没有任何名单满足规则集的规则。原因可用slate explain查明。',
  'no-slate-in-time': '达到{seconds}秒的时限时，尚无可供分配职位的名单。',
  'given-slate-breaks-rules': '{count, plural, other {所提供的名单不满足以下规则：{rules}。}}',
  'given-slate-size': '所提供的名单有{members, plural, other {#名成员}}；规则集要求{size}名。',
  'pair-not-in-slate':
    '{count, plural, =1 {{rule}提及{candidates}，但该候选人不在名单上。该规则对其不予考虑。} other {{rule}提及{candidates}，但这些候选人不在名单上。该规则对其不予考虑。}}',

  // Rules
  'post-rule-binds':
    '{side, select, min {{rule}的下限（{from}）} other {{rule}的上限（{from}）}}代价为{amount}：改为{to}时，最优职位分配的得分将为{score}分，而非{objective}分。',
  'post-family-binds':
    '{side, select, min {{rule}各行的下限（{from}）} other {{rule}各行的上限（{from}）}}代价合计为{amount}：各行均改为{to}时，最优职位分配的得分将为{score}分，而非{objective}分。',
  'post-rules-free': '这些规则的任何单一界限均无代价。',
  'post-rule-removed': '如不设{rule}，最优职位分配的得分将为{score}分，增加{amount}。',
  'post-rule-removed.same': '{rule}没有代价：如不设该规则，最优职位分配的得分不变。',

  // Members in posts
  'holder-costs': '如{candidate}不担任{post}职位，最优职位分配的得分将减少{amount}。',
  'holder-costs.same': '如{candidate}不担任{post}职位，另有一种职位分配同样优。',
  'holder-indispensable': '如{candidate}不担任{post}职位，没有任何职位分配满足规则。',
  'post-others': '{count, plural, other {{post}职位的次优人选：{choices}。}}',
  'post-others.none': '按照这些规则，无其他人可担任{post}职位。',
  choice: '{candidate}（减少{amount}）',
  'choice.same': '{candidate}（同样优）',

  // Other assignments
  'assignment-alternative':
    '{rank, select, first {次优职位分配} other {其后的职位分配}}{effect, select, same {同样优} other {的得分比最优者少{amount}}}。',
  'assignment-alternative.only': '没有其他职位分配满足规则。',
  pair: '{candidate}（{post}）',
  'pairs.joins': '其中增加{enters}。',
  'pairs.leaves': '其中去除{leaves}。',
  'pairs.both': '其中以{enters}取代{leaves}。',
  'assignment-seed-chosen':
    '由随机种子"{seed}"产生的抽签决定了{count, plural, other {#个职位的人选}}。选定随机种子者本可在各最优职位分配之间作出选择。',
  'assignment-seed-missing':
    '同样优的职位分配由抽签决定取舍，但规则集未为此设定随机种子（ties.seed）。请在征集截止前公布随机种子。',
  'assignment-ties-open':
    '该职位分配已证明为最优。同样优的职位分配之间的抽签尚未完成，因此部分职位的人选可能变动。',
  'assignment-core-unfinished':
    '该职位分配已证明为最优，所有职位的人选均已确定。因时间不足，未能查明各最优职位分配的共同之处。',
  'assignment-unfinished': '达到时限时解释尚未完成。不详：{parts}。',
  'unfinished.rules': '部分规则的代价',
  'unfinished.holders': '缺少部分任职者的代价',
  'unfinished.others': '由部分其他人选担任职位的代价',
  'unfinished.alternatives': '次优的职位分配',

  // No assignment
  'assignment-conflict':
    '{count, plural, =1 {无论其他可协商界限如何调整，以下界限均无法满足} other {无论其他可协商界限如何调整，以下界限均无法同时满足}}：{bounds}。',
  'assignment-conflict.beside':
    '{count, plural, other {无论其他可协商界限如何调整，以下界限}}（{bounds}）与{beside}无法同时满足。',
  'assignment-conflict.hard':
    '{count, plural, =1 {以下要求无法满足，且不能再作让步：{beside}。} other {以下各项无法同时满足，且均不能再作让步：{beside}。}}',
  'post-short':
    '{post}职位需要{min, number}人，而名单上{eligible, plural, =0 {没有成员符合} other {仅有#名成员符合}}其条件。',
  'bound-exact': '{rule}（恰好{bound}）',
  'bound-range': '{rule}（{bound}至{end}）',
  'bound-at-limit': '{bound}（已调至极限）',
  'seats-of-post': '{post}的席位数',
  'posts-of-member': '每名成员的职位数',
  'assignment-repair': '解决办法是放宽{moves}。此时最优职位分配的得分为{score}分。',
  'assignment-repair.unscored': '解决办法是放宽{moves}。',
  'assignment-no-repair': '没有解决办法：即使将每项可协商界限调至极限，也没有任何职位分配满足规则。',
  'assignment-nothing-negotiable': '该职位分配的界限均不可协商，因此无法列出解决办法。',
};
