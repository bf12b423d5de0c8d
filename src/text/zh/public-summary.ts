import type { publicSummary as english } from '../en/public-summary.ts';
import type { Translation } from '../translation.ts';

/** The public summary of a record: two pages without any applicant. */
export const publicSummary: Translation<typeof english> = {
  title: '推荐成员的遴选情况',
  'title.infeasible': '未能推荐成员的原因',
  'title.stopped': '未完成的遴选',
  kicker: '公开摘要 · {name}',
  'no-applicants':
    '本摘要不列明任何申请人，仅根据已公布的记录编制。本摘要说明由Slate程序提出的建议；决定由有关机构作出。',
  procedure: '遴选程序',
  'procedure.selected':
    '{pool, plural, other {#份申请}}中，{eligible, plural, other {#份}}符合资格。推荐{size, plural, other {#名成员}}：在满足全部规则的同等规模的人选组合中，这些成员合计得分最高，为{points}分。',
  'procedure.unscored':
    '{pool, plural, other {#份申请}}中，{eligible, plural, other {#份}}符合资格。推荐{size, plural, other {#名成员}}，这些成员共同满足全部规则。不计分。',
  'procedure.infeasible':
    '{pool, plural, other {#份申请}}中，{eligible, plural, other {#份}}符合资格。已证明没有任何由{size, plural, other {#名成员}}组成的人选组合满足全部规则。',
  'procedure.stopped':
    '{pool, plural, other {#份申请}}中，{eligible, plural, other {#份}}符合资格。计算在得出最优人选组合之前已停止，因此尚无任何证明。',
  'points.mean': '候选人的得分为{criteria}各项分数的平均值。',
  'points.weighted': '候选人的得分为{criteria}各项分数的加权平均值（权数：{weights}）。',
  'points.max': '可能的最高分数为{max}。',
  'lots.none': '没有其他同样优的人选组合，因此无须抽签。',
  'lots.some':
    '在同样优的人选组合之间，{byLot, plural, other {#个席位由抽签决定}}；{core, plural, other {#名成员列于每个最优人选组合}}。',
  'lots.open': '同样优的人选组合之间的抽签尚未完成。',
  eligibility: '不符合资格的申请',
  'eligibility.caption': '未能予以考虑的申请，按首项未满足的条件分列。',
  'eligibility.condition': '未满足的条件',
  'eligibility.count': '申请数',
  rules: '逐项规则',
  'rules.caption': '每项规则的出处和要求，以及计入该规则的推荐成员人数。',
  'rules.source': '出处',
  'rules.requires': '要求',
  'rules.members': '成员',
  'rules.each': '{rule}，{values, plural, other {分别适用于#个值}}',
  'rules.at-bound': '{values, number}个中有{count, number}个达到界限',
  'requires.min': '至少{min}名',
  'requires.max': '至多{max}名',
  'requires.both': '{min}至{max}名',
  'requires.target': '尽可能达到{target}名',
  balance: '均衡',
  'balance.caption': '推荐成员与全体申请人及全体符合资格者的对照。一人可计入多个值。',
  applied: '提出申请',
  eligible: '符合资格',
  recommended: '获推荐',
  proof: '已证明的内容及核验方法',
  'proof.optimal':
    '已证明：由{size, plural, other {#名成员}}组成并满足全部规则的任何人选组合，得分都不高于{points}分。该证明是一份证书，它把所有可能的人选组合分为{cases, plural, other {#种情形}}，并就每种情形证明其中没有得分更高的组合。凡持有申请材料者，均可用与搜索程序没有任何共同代码的程序予以核验。',
  'proof.satisfies':
    '已证明所推荐的人选组合满足全部规则。凡持有申请材料者，均可用与搜索程序没有任何共同代码的程序予以核验。',
  'proof.infeasible':
    '已证明：没有任何人选组合满足全部规则。该证明是一份证书，它把所有可能的人选组合分为{cases, plural, other {#种情形}}，并就每种情形证明其中没有满足全部规则的组合。凡持有申请材料者，均可用与搜索程序没有任何共同代码的程序予以核验。',
  'proof.none': '尚无任何证明：计算已停止。',
  'check.replay': '凡持有申请材料（POOL）和规则集（RULES）者，均可重复整个遴选过程，并与记录比较：',
  'check.certificate': '重新生成证书（须重复搜索），再对证书进行核验（无须搜索）：',
  'check.ties': '该证书不证明无须抽签。使用--certify-ties生成的证书可证明这一点，但更长，哈希值也不同：',
  'check.record': '本摘要可根据记录重新编制：',
  'check.others': '未持有申请材料者不能重复遴选，但可将下列哈希值与记录的任何其他副本的哈希值进行比较。',
  identity: '输入',
  pool: '申请（SHA-256）',
  'rule-set': '规则集（SHA-256）',
  certificate: '证书（SHA-256）',
  seed: '抽签的随机种子',
  'seed.none': '无',
  'seed.chosen': '“{seed}”，由规则集的作者设定',
  'seed.unused': '“{seed}”，由规则集的作者设定；未进行抽签',
  journal: '服务的日志',
  'journal.place': '第{sequence, number}条，{head}',
  'journal.key': '以密钥{key}签名',
  'journal.none': '该记录未列入日志',
  reference: '国家表',
  program: '程序',
};
