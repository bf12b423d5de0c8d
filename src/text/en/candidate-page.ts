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
  person: 'The application',
  'score-of': 'Score: {criterion}',
  standing: 'How others like this candidate fared',
  'standing.caption':
    'Applicants who share a nationality, a regional group or another attribute with this candidate: how many applied, are eligible and are on the slate.',
  'bounds.min': '{rule}: at least {min}',
  'bounds.max': '{rule}: at most {max}',
  'bounds.both': '{rule}: {min} to {max}',
} as const;
