import type { issuesOfRules as english } from '../en/issues-of-rules.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a rule set, by itself and beside a pool. */
export const issuesOfRules: Translation<typeof english> = {
  // The form of its rules and clauses
  'unknown-rule-set': `没有内置规则集"{id}"（可用：{available}）。${meant}`,
  'unknown-rule-set.stored': '没有该标识的规则集。GET /v1/rule-sets可列出规则集。',
  'duplicate-rule-id': '标识"{id}"已在{first}使用。',
  'reserved-id': '标识"{id}"为保留标识。',
  'rule-form.none': '规则须有且仅有{selectors}之一；此规则一项也没有。',
  'rule-form.several': '规则须有且仅有{selectors}之一；此规则有{used}。',
  'rule-form.no-attribute': '此处不允许使用"{key}"：该规则不读取任何属性。',
  'rule-form.no-bounds': '此处不允许使用"{key}"："{form}"不设界限。',
  'rule-form.not-soft': '此处不允许使用"{key}"：含有"{form}"的规则不能是软性规则。',
  'rule-form.soft-bounds': '此处不允许使用"{key}"：软性规则只有目标数和罚分。',
  'rule-form.soft-incomplete': '软性规则需要"target"和"penalty"；缺少"{key}"。',
  'rule-form.unbounded': '规则需要界限："min"、"max"，或"target"连同"penalty"。',
  'rule-form.unbounded-holders': '规则需要界限："min"、"max"或两者兼有。',
  'rule-form.emptied': '规则"{id}"将不剩任何内容。如要删除该规则，请使用"drop"。',
  'rule-form.pairs': '此处不允许使用"{key}"："{form}"适用于每个职位，不设界限。',
  'rule-form.posts-and-within':
    '如规则针对这些职位的任职者总体，请使用"posts"；如规则分别适用于每个职位，请使用"within"。',
  'unknown-post': `职位分配中没有职位"{id}"。${meant}`,
  'rule-form.among': '此处不允许使用"{key}"：只有"each"对每个值各有一行。',
  'rule-form.where-eligible': '"whereEligible"要求同一规则中有"min"。',
  'attribute-form.reserved': '此处不允许使用"{key}"：对于"{attribute}"，只能声明"column"和"title"。',
  'attribute-form.bands-incomplete': '区间需要"of"和"bands"；缺少"{key}"。',
  'attribute-form.bands': '此处不允许使用"{key}"：区间由另一属性构成，没有列。',
  'attribute-form.bands-of': '"{of}"必须在此处以类型"number"或"date"声明。',
  'attribute-form.type': '"{key}"不允许与类型"{type}"并用。',
  'attribute-form.points': '该列载有分数：作为属性，其类型须为"number"。',
  'attribute-form.points-recoded':
    '该列载有分数，而该属性只是其另一种读法。请在与该列同名的属性中转换分数本身。',
  'attribute-column.names':
    '"name"列载有人名，仅供显示，从不计数。规则以标识指明候选人；如一人有多行，可对每人的编号计数。',
  'attribute-column': '"{column}"列已声明为同名的属性。请仅在此处声明，并使用没有任何列采用的名称。',
  'recoding-chain': '"{value}"本身已是另一文本所代表的值。请将每一文本直接转换为其最终值。',
  'recoded-value': '"{value}"已被转换：规则应指明{attribute}的"{meant}"。',
  'recoded-value.blank': '"{value}"已被转换为{attribute}的空白，任何规则均不能指明该值。',
  'overlapping-bands': '该区间与区间"{other}"重叠。区间包括其两端。',
  'clause-form': '条款须有且仅有"exclude"和"require"之一。',
  'duplicate-key.attribute-declared': '属性"{attribute}"已在此处声明。',
  'duplicate-key.attribute': '属性"{attribute}"已在该条件中。',
  'duplicate-key.reference-column': '此处的另一列是同一属性。',
  'duplicate-key.alias': '同一写法已代表另一所属机构。',
  'alias-chain': '该别名所代表的文本本身也是别名。',
  'optional-resolution': '决议规定的规则不能是可选规则。',
  'too-many-rules': '列表有{count, plural, other {#个条目}}；限额为{most, number}个。',
  'too-many-rows':
    '对于该候选人库，截至本规则的各项规则过多：所需行数超过{rows, plural, other {#行}}（"each"对每个值各需一行），或所考察的候选人超过{looks, number}人次。',
  'wrong-value.single-valued': '该列只能有一个值。',
  'wrong-value.attribute-name': '属性不能使用该名称。',
  'wrong-value.country-code': '应为ISO 3166-1三字母代码。',
  'wrong-value.no-attribute': '条件至少需要一项属性。',
  'wrong-value.decimal': '应为普通十进制数，例如100或7.5。',
  'wrong-type.seats': '应为整数席位数，例如24。',
  'wrong-type.seats-alone': '应为整数；在职位分配中，任职者人数不固定，百分比没有意义。',
  'wrong-type.seats-of-post': '应为整数席位数，或含有"min"和"max"的范围。',
  'wrong-value.score-of-assignment': '应为"points"或"none"。',
  'wrong-type.bound': '应为整数席位数，或百分比，例如40%。',
  'wrong-value.percentage': '应为席位数，或名单规模的0%至100%之间的百分比，例如"40%"。',
  'wrong-value.no-range': '范围需要"min"、"max"或两者兼有。',
  'wrong-value.range': '应为数字或日期（YYYY-MM-DD）的范围，且"min"不大于"max"。',
  'wrong-value.range-type':
    '{type, select, date {该范围的两端必须是日期，格式为YYYY-MM-DD。} other {该范围的两端必须是数字。}}',
  'wrong-value.range-attribute':
    '范围需要类型为"{type}"的属性。请在"attributes"下以该类型声明"{attribute}"。',
  'wrong-value.no-values': '至少需要一个值。',
  'wrong-value.column-or-weights': '请给出"weights"或"column"，不要两者都给出。',
  'wrong-value.no-weight': '至少需要一项权重。',

  // Bounds, weights and penalties
  'min-above-max': '下限{min}高于上限{max}。',
  'min-above-max.rule': '"{id}"的下限{min}高于其上限{max}。',
  'negotiable-resolution': '决议规定的界限不可协商。',
  'negotiable-bound.no-min': '可协商下限要求同一规则中有"min"。',
  'negotiable-bound.no-max': '可协商上限要求同一规则中有"max"。',
  'negotiable-bound.above-min': '可协商下限不能高于下限{bound}。',
  'negotiable-bound.below-max': '可协商上限不能低于上限{bound}。',
  'penalty-not-whole': '罚分乘以目标函数换算比例{scale, number}必须为整数。',
  'preference-not-whole': '分数乘以目标函数换算比例{scale, number}必须为整数。',
  'objective-too-large': '按照这些权重、小数位数和罚分，目标函数值可能达到2^53；超过该数后，整数即不精确。',

  // Beside a pool
  'missing-score-column': `候选人库中没有名为"score:{name}"或"{name}"的分数列。${meant}`,
  'missing-score-column.none':
    '候选人库中没有分数列。请指明该列（"column"或"weights"）；如不计分，请写"score: none"。',
  'two-score-columns': '候选人库中既有"score:{name}"列，又有"{name}"列：请将其中一列更名。',
  'missing-score-column.criterion': `标准"{name}"没有权重。${meant}`,
  'unknown-attribute':
    '候选人库中没有属性"{attribute}"{derivedFrom, select, nationality {（由国籍得出）} nominated_by {（由nominated_by得出）} other {}}的数据。有数据的属性为{known}。{canBeOptional, select, yes {如候选人库可以没有该属性，请在规则中添加"optional": true。} other {}}',
  'unknown-attribute.column': '属性"{attribute}"读自"{column}"列，而候选人库中没有该列。',
  'unknown-attribute.points':
    '"{attribute}"列载有分数。如要就其设定规则，请在"attributes"下以类型"number"声明该列。',
  'unknown-attribute.name':
    '规则不读取姓名。如要指明候选人，请以"candidates"、"include"或"exclude"列出其标识。',
  'unknown-attribute.none':
    '候选人库中没有属性"{attribute}"{derivedFrom, select, nationality {（由国籍得出）} nominated_by {（由nominated_by得出）} other {}}的数据，也没有任何其他属性的数据。{canBeOptional, select, yes {如候选人库可以没有该属性，请在规则中添加"optional": true。} other {}}',
  'unknown-attribute.meant':
    '候选人库中没有属性"{attribute}"{derivedFrom, select, nationality {（由国籍得出）} nominated_by {（由nominated_by得出）} other {}}的数据。是否指"{meant}"？',
  'unknown-attribute.source': '"{attribute}"列读作属性"{meant}"：请指明该属性。',
  'unknown-attribute.declared': '候选人库中没有"{column}"列。是否指"{meant}"？',
  'unknown-attribute.left-out': `候选人库中没有属性"{attribute}"的数据。${meant}`,
  'unknown-attribute-value': `没有候选人的{attribute}值为"{value}"。${meant}`,
  'unknown-attribute-value.allowed': '没有候选人的{attribute}值为"{value}"。允许的值：{allowed}。',
  'unknown-attribute-value.left-out': `该{attribute}值既不在候选人库中，也不在词表中。${meant}`,
  'unknown-candidate': '候选人库中没有该标识的候选人。',
  'unknown-candidate.several':
    '候选人库中没有该标识的候选人，但有{ids}。请分别指明每名候选人{isOption, select, yes {（在命令行中，请重复该选项）} other {}}。',
  'unknown-candidate.named': '候选人库中没有候选人"{id}"。',
  'unknown-assignment': `规则集中没有职位分配"{id}"。${meant}`,
  'missing-key.assignment': '一份证书针对一项职位分配。请指明该项：{known}。',
  'unknown-assignment.none': '规则集中没有职位分配。',
  'ineligible-member': '该候选人不符合资格（{reason}），因此不能成为名单成员。',
  'unknown-rule': `规则集中没有规则"{id}"。${meant}`,
};
