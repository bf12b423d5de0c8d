import type { explanations as english } from '../en/explanations.ts';
import type { Translation } from '../translation.ts';

/** What explanations and replacements say, by the statement's code, and what their sentences are made of. */
export const explanations: Translation<typeof english> = {
  // Who would join and leave
  'exchange.joins': '届时{enters}将列入名单。',
  'exchange.leaves': '届时{leaves}将移出名单。',
  'exchange.both': '届时{enters}将取代{leaves}。',

  // What the time did not reach
  'explanation-unfinished': '达到时限时解释尚未完成。不详：{parts}。',
  'unreached.rules': '{names}的部分代价',
  'unreached.families': '{names}所有值合计的部分代价',
  'unreached.binding': '将{names}放宽一个席位时将列入名单的人选',
  'unreached.members': '不列入{names}的代价',
  'unreached.others': '列入{names}的代价',
  'unreached.replacements': '在所有其他成员留任的情况下可接替某一成员席位的人选',
  'unreached.nearest': '不含{names}且最接近的名单',
  'unreached.reserve': '完整的后备名单',
  'unreached.alternatives': '有{last, plural, other {{seats}个席位}}不同的最优名单',
  'unreached.split': '列于每份接近最优的名单的人选',
  'unreached.pairs': '合在一起有代价的所有成对界限',
  'many.rows': '{count, plural, other {#行}}',
  'many.rules': '{count, plural, other {#项规则}}',
  'many.bounds': '{count, plural, =1 {1项界限} other {#项界限中的任何一项}}',
  'many.members': '{count, plural, =1 {1名成员} other {#名成员中的任何一名}}',
  'many.candidates': '{count, plural, =1 {1名候选人} other {#名候选人中的任何一名}}',

  difference: '，{difference}',

  // Rules
  'side-binds':
    '{side, select, min {{rule}的下限（{from}）} other {{rule}的上限（{from}）}}代价为{amount}：改为{to}时，最优名单的得分将为{score}分，而非{objective}分。',
  'family-binds':
    '{side, select, min {{rule}每个值的下限（{from}）} other {{rule}每个值的上限（{from}）}}代价合计为{amount}：所有值均改为{to}时，最优名单的得分将为{score}分，而非{objective}分。',
  'tight-without-price':
    '{count, plural, =1 {名单还达到{rules}的界限，但该界限没有代价：将其放宽一个席位不能增加分数。} other {名单还达到{rules}的界限，但这些界限没有代价：将其中任何一项放宽一个席位均不能增加分数。}}',
  'nothing-binds': '任何单一界限均无代价：将其中任何一项放宽一个席位均不能增加分数。',
  'pair-binds':
    '{bounds}合在一起的代价为{amount}，尽管两者单独均无代价：将两者同时放宽一个席位可增加同等分数。',
  'rule-removed': '如不设{rule}，最优名单的得分将为{score}分，增加{amount}。',
  'rule-removed.same': '如不设{rule}，最优名单的得分不变。',
  'side-moved':
    '如{bound}而非{from}，最优名单{effect, select, same {得分不变} gain {将增加{amount}，得分为{score}分} other {将减少{amount}，得分为{score}分}}。',
  'side-moved.unscored': '如{bound}而非{from}，仍有满足全部规则的名单。',
  'side-moved-infeasible': '如{bound}而非{from}，将没有任何名单。',
  'seed-chosen':
    '由随机种子"{seed}"产生的抽签决定了{seats, plural, other {#个席位}}。选定随机种子者本可在各最优名单之间作出选择。',
  'seed-chosen.none':
    '未设随机种子的抽签决定了{seats, plural, other {#个席位}}。选定随机种子者可在各最优名单之间作出选择。',
  'soft-target':
    '{shortfall, plural, other {名单距{rule}的目标数{target}尚差#个席位}}，其代价为{amount}。目标数如有不同，最优名单将如何变化，此处不予报告。',
  'soft-target.met': '{rule}的目标数{target}已达到。',

  // Members
  'member-costs': '如无{candidate}，最优名单将减少{amount}。',
  'member-costs.same': '如无{candidate}，另有一份名单同样优：该席位由抽签决定。',
  'member-indispensable': '如无{candidate}，没有任何名单满足规则。',

  // Others
  'other-costs': '{candidate}未入选，因为列入该候选人的代价为{amount}。',
  'other-costs.same': '{candidate}列于另一份同样优的名单：由抽签决定。',
  'other-costs.score': '如分数为{breakEven}而非{score}，该候选人便可列于一份最优名单。',
  'other-costs.beyond': '任何可能的分数均不足以入选。',
  'other-impossible': '{candidate}未入选，因为含有该候选人的任何名单均不满足规则。',
  'other-obstacles':
    '{candidate}贡献的分数高于{outscored, plural, =1 {1名成员，但单独替换时无法取得该席位} other {#名成员，但单独替换时无法取得其中任何一个席位}}，障碍为：{obstacles}。',
  obstacle:
    '{side, select, min {{rule}的下限} other {{rule}的上限}}（{bound}；{seats, plural, other {使其无法取得#个席位}}）',
  'obstacle.more': '{count, plural, other {另外#项界限（也使其无法取得其中某些席位）}}',
  'other-outscored': '没有成员贡献的分数低于{candidate}。',
  'candidate-ineligible': '{candidate}不能入选：未满足条件{reason}。',
  'candidate-ineligible.clause': '{candidate}不能入选：未满足条件{reason}（{clause}）。',
  'candidate-unverified': '{candidate}不能入选：其申请未填写决议要求的某项内容。',
  'candidate-without-score': '{candidate}不能入选：缺少一项分数。',

  // Replacements and other slates
  replacement: '如{candidate}退出而所有其他成员留任，可由{replacement}接替其席位{difference}。',
  'replacement-nearest':
    '在所有其他成员留任的情况下，没有候选人可接替{candidate}的席位。最接近的名单须变动{seats, plural, other {#个席位}}{difference}。',
  'replacement-none': '没有候选人可接替{candidate}的席位：如无该成员，便没有任何名单。',
  'reserve-list':
    '{count, plural, other {#名}}后备候选人（{candidates}）可在所有其他成员留任的情况下填补退出成员的席位，涵盖{cases}。',
  'reserve-case':
    '{sampled, select, yes {{covered, select, all {抽样的全部{cases}} other {抽样的{cases}中的{served}种}}} other {{covered, select, all {全部{cases}} other {{cases}中的{served}种}}}}',
  'reserve-case.noted': '{case}（{notes}）',
  'reserve-case.members': '{tried, plural, other {#种一人退出的情况}}',
  'reserve-case.pairs': '{tried, plural, other {#种两人退出的情况}}',
  'reserve-case.sets': '{tried, plural, other {#种{together}人退出的情况}}',
  'reserve-note.impossible': '{cases, plural, other {另有#种无候选人可填补}}',
  'reserve-note.unsettled': '{cases, plural, other {另有#种未能确定}}',
  'reserve-empty': '没有后备人选：在所有其他成员留任的情况下，没有候选人可填补席位。',
  'slate-differing':
    '至少有{last, plural, other {{seats}个席位}}不同的最优名单{effect, select, same {同样优} other {得分少{amount}}}；实际有{differs}个席位不同。',
  'slate-differing-none': '没有任何名单有{last, plural, other {{seats}个}}或更多席位不同。',
  'pool-split':
    '在与最优名单相差不超过{within, plural, other {#分}}的所有名单中，{always, plural, other {#名候选人}}列于每份名单，{contested, number}名列于部分名单，{never, number}名不列于任何名单。',

  // No slate
  conflict:
    '{count, plural, =1 {无论其他可协商界限如何调整，以下界限均无法满足} other {无论其他可协商界限如何调整，以下界限均无法同时满足}}：{bounds}。',
  'conflict.beside':
    '{count, plural, other {无论其他可协商界限如何调整，以下界限}}与{beside}无法同时满足：{bounds}。',
  'conflict-not-negotiable':
    '{count, plural, =1 {无论可协商界限如何调整，以下界限均无法满足} other {无论可协商界限如何调整，以下界限均无法同时满足}}：{bounds}。',
  repair: '解决办法是放宽{moves}。此时最优名单的得分为{score}分。',
  'repair.unscored': '解决办法是放宽{moves}。',
  'repair-move':
    '{side, select, min {{rule}的下限（由{from}降至{to}）} other {{rule}的上限（由{from}提至{to}）}}',
  'no-repair': '没有解决办法：即使将每项可协商界限调至极限，也没有任何名单满足规则。',
  'nothing-negotiable': '规则集的界限均不可协商，因此无法列出解决办法。',
  'moves-not-smallest':
    '解决办法{repair}：其界限可能的调整方式多于已考察者。其中任何一项调整均不能单独缩小，但其他调整方式的总幅度可能更小。',
  'map-limit':
    '已列出：{conflicts, plural, other {#项冲突}}和{repairs, plural, other {#种解决办法}}。尚有其他：两者合计达500项时搜索即告终止。',
  'map-time':
    '已列出：{conflicts, plural, other {#项冲突}}和{repairs, plural, other {#种解决办法}}。可能尚有其他：已达到时限。',

  // Withdrawals
  'withdrawal-kept': '如{withdrawn}退出而所有其他成员留任，最优名单改为列入{enters}{difference}。',
  'withdrawal-kept.unchanged': '如{withdrawn}退出，名单可保持不变。',
  'withdrawal-fewest':
    '如{withdrawn}退出，在所有其他成员留任的情况下没有候选人可填补席位。变动最少的名单还移出{count, plural, other {{moved}}}，改为列入{enters}{difference}。',
  'withdrawal-open':
    '这些名单已证明为最优。同样优的名单之间的抽签尚未完成：{count, plural, other {{candidates}的席位可能变动}}。',
  'withdrawal-optimum':
    '在不含{withdrawn}的所有名单中，最优名单还移出{count, plural, other {{moved}}}，改为列入{enters}{difference}。',
  'withdrawal-optimum.same': '这也是不含{withdrawn}的所有名单中的最优者。',
  'withdrawal-infeasible': '如无{withdrawn}，没有任何名单满足规则。',
  'withdrawn-included': '规则{rule}规定{candidate}为成员。请删除该规则，或在其中指定其他人。',
  'withdrawn-ineligible':
    '{count, plural, =1 {所提供名单的成员{candidates}不符合资格，视为已退出。} other {所提供名单的成员{candidates}均不符合资格，视为已退出。}}',
  'given-incomplete':
    '所提供的名单在{size, plural, other {#个席位}}中有{members, number}名符合资格的成员。变化仅以这些成员的得分为基准计算。',
  'withdrawn-not-a-member':
    '{count, plural, =1 {{candidates}不在名单上；新名单将该候选人排除在外。} other {{candidates}不在名单上；新名单将这些候选人排除在外。}}',
};
