import type { candidatePage as english } from '../en/candidate-page.ts';
import type { Translation } from '../translation.ts';

/** The page about one candidate: the answer to who asks why the candidate is on the list, or is not. */
export const candidatePage: Translation<typeof english> = {
  confidential: '机密：本页载有一名申请人以及所提及的其他人的信息。未经许可，不得外传。',
  'title.member': '候选人{id}：推荐成员',
  'title.other': '候选人{id}：未获推荐的原因',
  'title.ineligible': '候选人{id}：不符合资格',
  'title.several': '{count, plural, other {#名候选人}}：获推荐或未获推荐的原因',
  answer: '答案',
  'verdict.member': '该候选人列于推荐名单。',
  'verdict.other':
    '该候选人符合资格并经考虑，但未列于推荐名单。已证明：含有该候选人并满足全部规则的任何名单，得分都不高于推荐名单。',
  'verdict.ineligible': '无论分数如何，该候选人均不能入选。',
  ineligible: '未满足的条件：{reason}（{clause}）。',
  person: '申请',
  'score-of': '分数：{criterion}',
  standing: '情况相近的其他申请人的结果',
  'standing.caption':
    '与该候选人国籍、区域组或其他属性相同的申请人：提出申请的人数、符合资格的人数和列于名单的人数。',
  'bounds.min': '{rule}：至少{min}名',
  'bounds.max': '{rule}：至多{max}名',
  'bounds.both': '{rule}：{min}至{max}名',
};
