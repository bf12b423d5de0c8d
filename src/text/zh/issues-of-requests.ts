import type { issuesOfRequests as english } from '../en/issues-of-requests.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with what is asked for: slates, scenarios, results to be compared, and what is stored. */
export const issuesOfRequests: Translation<typeof english> = {
  // Slates
  'empty-slate': '名单没有成员。',
  'duplicate-member': '该成员已在名单上。',
  'wrong-value.slate-size': '名单的成员多于规则集的席位（{size, plural, other {#个席位}}）。',

  // Scenario files
  'duplicate-scenario-id': '标识"{id}"已在{first}使用。',
  'duplicate-scenario-id.base': '标识"{id}"保留用于基准。',
  'too-many-scenarios': '文件要求{count, number}个情景、扫描点、剔除和试验；限额为{most, number}个。',
  'wrong-value.dropped-rule': '规则"{id}"已删除，因此没有可设定的界限。',
  'wrong-value.no-such-bound': '规则"{id}"不能有"{side}"。',
  'wrong-value.ranges': '逐值扫描需要一项或两项界限的取值范围；此处有{count, number}项。',
  'wrong-value.range-order': '末值低于首值。',
  'wrong-value.bound-name': '应为RULE.min、RULE.max或RULE.target。',
  'wrong-value.slash': '此处不允许使用斜线：斜线用于分隔逐值扫描的标识与其扫描点。',
  'wrong-value.one-criterion': '标准仅此一项：如将其剔除，便没有任何分数。',
  'wrong-value.scores-or-attribute': '"scores"和"attribute"须有且仅有其一。',
  'wrong-value.values-without-attribute': '"values"需要"attribute"。',
  'wrong-value.spread': '应为普通十进制数，小数点前后各最多6位数字。',
  'wrong-value.spread-too-wide': '在{decimals, plural, other {#位小数}}的情况下，扰动幅度最大为{most}。',
  'wrong-value.no-scores': '规则集不计分（score: none），因此没有可扰动的分数。',
  'wrong-value.noise-too-large': '在此扰动下，目标函数值可能达到2^53；超过该数后，整数即不精确。',

  // Options
  'wrong-value.ties-without-certificate': '证书显示并列时如何抽签："certifyTies"需要"certificate"。',

  // Results to be compared
  'wrong-input.pool':
    '结果{result}并非由该候选人库得出：其输入所列SHA-256为{expected}；该候选人库的为{actual}。',
  'wrong-input.rules':
    '结果{result}并非由该规则集得出：其输入所列SHA-256为{expected}；该规则集的为{actual}。',

  // What is stored
  'unknown-pool': '没有该名称的已存储候选人库。请用PUT /v1/pools/NAME存储。',
  'unknown-pool.erased': '该名称的候选人库已清除。',
  'unknown-version': '没有该版本；最新版本为{latest}。',
  'unknown-version.shipped': '内置规则集没有版本：它随程序提供。',
};
