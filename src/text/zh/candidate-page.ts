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
  'nationality.free':
    '国籍（{value}）不是障碍：上限为{max, number}个席位，已占用{count, number}个（{members}）。',
  'nationality.taken':
    '国籍（{value}）：上限为{max, number}个席位，已由下列成员全部占用：{members}。如列入该候选人，须移出其中一人。',
  full: '{count, plural, =1 {该候选人计入下列规则，而该规则已达到上限。只有移出一名同样计入该规则的成员，该候选人才能列入：} other {该候选人计入下列#项规则，而这些规则均已达到上限。只有就每项规则移出一名同样计入该规则的成员，该候选人才能列入：}}',
  'full.rule': '{rule}：至多{max, number}名',
  'full.held': '{rule}：至多{max, number}名（名单上有：{members}）',
  'joins.yes': '该规则如增加一个席位，该候选人便可列于最优名单。',
  'joins.no': '仅该规则增加一个席位，仍不足以使该候选人入选。',
  exchange:
    '含有{id}的最优名单，得分比推荐名单低{amount}。该名单{joins, plural, =0 {不另列入其他人} other {另列入#名候选人}}，{leaves, plural, other {移出#名成员}}。',
  'score.beyond': '该候选人须得{points}分方可列于一份最优名单，而这高于可能的最高分数。',
  'score.needed': '如得{points}分，该候选人便可列于一份最优名单。',
  'in-detail': '详情：何人列入、何人移出，以及哪些界限构成障碍',
  person: '申请',
  'score-of': '分数：{criterion}',
  standing: '情况相近的其他申请人的结果',
  'standing.caption':
    '与该候选人国籍、区域组或其他属性相同的申请人：提出申请的人数、符合资格的人数和列于名单的人数。',
  rules: '将该候选人计入的规则',
  'rules.caption': '将该候选人计入的规则，以及计入这些规则的成员。',
  'rules.members': '成员',
};
