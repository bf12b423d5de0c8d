/** The public summary of a record: two pages without any applicant. */
export const publicSummary = {
  title: 'How the recommended members were selected',
  'title.infeasible': 'Why no members could be recommended',
  'title.stopped': 'A selection that was not completed',
  kicker: 'Public summary · {name}',
  'no-applicants':
    'This summary names no applicant. It was made from the published record alone. It describes a recommendation, made by the program Slate; the decision is for the body concerned.',
  procedure: 'The procedure',
  'procedure.selected':
    'Of {pool, plural, one {# application} other {# applications}}, {eligible, plural, one {# was} other {# were}} eligible. {size, plural, one {# member is} other {# members are}} recommended: those who together have the highest score, {points} points, of all groups of that size that satisfy every rule.',
  'procedure.unscored':
    'Of {pool, plural, one {# application} other {# applications}}, {eligible, plural, one {# was} other {# were}} eligible. {size, plural, one {# member is} other {# members are}} recommended, who together satisfy every rule. Nobody was scored.',
  'procedure.infeasible':
    'Of {pool, plural, one {# application} other {# applications}}, {eligible, plural, one {# was} other {# were}} eligible. It is proved that no group of {size, plural, one {# member} other {# members}} satisfies every rule.',
  'procedure.stopped':
    'Of {pool, plural, one {# application} other {# applications}}, {eligible, plural, one {# was} other {# were}} eligible. The computation was stopped before the best group was known, so nothing is proved.',
  'points.mean': 'The points of a candidate are the mean of the scores {criteria}.',
  'points.weighted': 'The points of a candidate are the mean of the scores {criteria}, weighted {weights}.',
  'points.max': 'The largest possible score is {max}.',
  'lots.none': 'No other group is as good, so no lots were needed.',
  'lots.some':
    '{byLot, plural, one {# seat was} other {# seats were}} decided by lot between equally good groups; {core, plural, one {# member is} other {# members are}} in every best group.',
  'lots.open': 'The lots between equally good groups were not completed.',
  eligibility: 'Who was not eligible',
  'eligibility.caption': 'Applications that could not be considered, by the first condition not met.',
  'eligibility.condition': 'Condition not met',
  'eligibility.count': 'Applications',
  rules: 'Rule by rule',
  'rules.caption':
    'Every rule with its source, what it requires, and the number of recommended members who count towards it.',
  'rules.source': 'Source',
  'rules.requires': 'Requires',
  'rules.members': 'Members',
  'rules.each': '{rule}, each of {values, plural, one {# value} other {# values}}',
  'rules.at-bound': '{count, number} of {values, number} at a limit',
  'requires.min': 'at least {min}',
  'requires.max': 'at most {max}',
  'requires.both': '{min} to {max}',
  'requires.target': 'if possible {target}',
  balance: 'Balance',
  'balance.caption':
    'The recommended members beside all who applied and all who were eligible. A person may count under more than one value.',
  applied: 'Applied',
  eligible: 'Eligible',
  recommended: 'Recommended',
  proof: 'What was proved, and how to check it',
  'proof.optimal':
    'It is proved that no group of {size, plural, one {# member} other {# members}} that satisfies every rule scores more than {points} points. The proof is a certificate. It divides all possible groups into {cases, plural, one {# case} other {# cases}} and shows for each that no group in it scores more. Whoever holds the applications can check it with a program that shares no code with the one that searched.',
  'proof.satisfies':
    'It is proved that the recommended group satisfies every rule. Whoever holds the applications can check it with a program that shares no code with the one that searched.',
  'proof.infeasible':
    'It is proved that no group satisfies every rule. The proof is a certificate. It divides all possible groups into {cases, plural, one {# case} other {# cases}} and shows for each that no group in it satisfies every rule. Whoever holds the applications can check it with a program that shares no code with the one that searched.',
  'proof.none': 'Nothing is proved: the computation was stopped.',
  'check.replay':
    'Whoever holds the applications (POOL) and the rule set (RULES) repeats the whole selection and compares it with the record:',
  'check.certificate':
    'The certificate is made again, which repeats the search, and is checked without searching:',
  'check.ties':
    'The certificate does not show that no lots were needed. One made with --certify-ties does; it is longer and has another hash:',
  'check.record': 'This summary is made again from the record:',
  'check.others':
    'Whoever does not hold the applications cannot repeat the selection, but can compare the hashes below with those of any other copy of the record.',
  identity: 'Inputs',
  pool: 'Applications (SHA-256)',
  'rule-set': 'Rule set (SHA-256)',
  certificate: 'Certificate (SHA-256)',
  seed: 'Seed of the lots',
  'seed.none': 'none',
  'seed.chosen': '“{seed}”, set by the author of the rule set',
  'seed.unused': '“{seed}”, set by the author of the rule set; no lots were drawn',
  journal: 'Journal of the service',
  'journal.place': 'entry {sequence, number}, {head}',
  'journal.key': 'signed with the key {key}',
  'journal.none': 'this record is not in a journal',
  reference: 'Table of countries',
  program: 'Program',
} as const;
