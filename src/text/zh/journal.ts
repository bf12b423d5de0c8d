import type { journal as english } from '../en/journal.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a journal: by the fault, or by the fault and what tells its sentences apart. */
export const journal: Translation<typeof english> = {
  missing: '缺少第{sequence}条：其位置上是第{found}条。',
  'not-linked': '第{sequence}条与其前一条不相衔接。',
  edited: '第{sequence}条在写入后曾被更改。',
  'not-signed': '第{sequence}条未以密钥{key}签名。',
  'cut-off': '没有哈希值为{hash}的条目：末尾缺少条目，或这是另一份日志。',

  // A run
  'contradiction.run-repeated':
    '第{sequence}条与此前的条目矛盾：{step, select, accepted {该运行此前已受理} cancelled {该运行此前已取消} ended {该运行此前已结束} other {该运行此前已采纳}}。',
  'contradiction.run-too-early':
    '第{sequence}条与此前的条目矛盾：{missing, select, accepted {该运行此前未受理} other {该运行此前未结束}}。',
  'contradiction.run-cancelled-late': '第{sequence}条与此前的条目矛盾：该运行此前已结束。',
  'contradiction.run-without-slate': '第{sequence}条与此前的条目矛盾：该运行未选出名单。',
  'contradiction.run-differs':
    '第{sequence}条与此前的条目矛盾：{in, select, pool {该运行的候选人库不同} poolId {该运行的候选人库不同} rules {该运行的规则集不同} result {该运行的结果不同} certificate {该运行的证书不同} other {该运行的记录不同}}。',

  // A pool
  'contradiction.pool-unknown': '第{sequence}条与此前的条目矛盾：此前没有该候选人库。',
  'contradiction.pool-other': '第{sequence}条与此前的条目矛盾：这是另一个候选人库。',
  'contradiction.pool-erased': '第{sequence}条与此前的条目矛盾：该候选人库已清除。',
  'contradiction.pool-version': '第{sequence}条与此前的条目矛盾：该候选人库已有此版本。',

  // A rule set
  'contradiction.rules-unknown': '第{sequence}条与此前的条目矛盾：此前没有该规则集。',
  'contradiction.rules-later': '第{sequence}条与此前的条目矛盾：该规则集已有较新的版本。',
  'contradiction.rules-version': '第{sequence}条与此前的条目矛盾：该规则集已有此版本。',
  'contradiction.rules-content': '第{sequence}条与此前的条目矛盾：该规则集此版本的内容不同。',
};
