/** The page about one candidate: the answer to who asks why the candidate is on the list, or is not. */
export const candidatePage = {
  confidential:
    'Confidential: this page describes an applicant, and others where they are named. Do not pass it on without leave.',
  'title.member': 'Candidate {id}: a recommended member',
  'title.other': 'Candidate {id}: why not recommended',
  'title.ineligible': 'Candidate {id}: not eligible',
  'title.several': '{count, plural, one {# candidate} other {# candidates}}: why recommended or not',
  answer: 'The answer',
  'verdict.member': 'This candidate is on the recommended slate.',
  'verdict.other':
    'This candidate is eligible and was considered, but is not on the recommended slate. It is proved that no slate with this candidate that satisfies every rule scores more than the recommended one.',
  'verdict.ineligible': 'This candidate cannot be selected, whatever the score.',
  ineligible: 'Condition that is not met: {reason} ({clause}).',
  'nationality.free':
    'Nationality ({value}) is not the obstacle: {count, number} of at most {max, number} seats taken ({members}).',
  'nationality.taken':
    'Nationality ({value}): all of at most {max, number} seats are taken, by {members}. With this candidate, one of them would have to leave.',
  full: '{count, plural, one {This rule counts the candidate, and its maximum is reached. The candidate could join only if a member whom it also counts left:} other {These # rules count the candidate, and their maximum is reached. The candidate could join only if, for each of them, a member whom it also counts left:}}',
  'full.rule': '{rule}: at most {max, number}',
  'full.held': '{rule}: at most {max, number}, who are {members}',
  'joins.yes': 'With one more seat under this rule, the candidate would be on the best slate.',
  'joins.no': 'One more seat under this rule alone would not bring the candidate in.',
  exchange:
    'The best slate that includes {id} scores {amount} less than the recommended one. In it, {joins, plural, =0 {nobody else joins} one {# other candidate also joins} other {# other candidates also join}}, and {leaves, plural, one {# member leaves} other {# members leave}}.',
  'score.beyond':
    'To be on a best slate, the candidate would have needed {points} points, more than the largest possible score.',
  'score.needed': 'With {points} points, the candidate would have been on a best slate.',
  'in-detail': 'In detail: who would join and leave, and which bounds stand in the way',
  person: 'The application',
  'score-of': 'Score: {criterion}',
  standing: 'How others like this candidate fared',
  'standing.caption':
    'Applicants who share a nationality, a regional group or another attribute with this candidate: how many applied, are eligible and are on the slate.',
  rules: 'Rules that count this candidate',
  'rules.caption': 'The rules that count this candidate, and the members whom they count.',
  'rules.members': 'Members',
} as const;
