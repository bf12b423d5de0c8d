/** What a result says of the answer and of its inputs, by the statement's code. */
export const statements = {
  // Why there is no slate, by counting
  'too-few-eligible':
    'Only {eligible, plural, one {# candidate of the pool is} other {# candidates of the pool are}} eligible for {size, plural, one {# seat} other {# seats}}.',
  'min-above-size':
    'The minimum of {min} for {rule} is more than the {size, plural, one {# seat} other {# seats}} of the slate.',
  'min-above-members':
    'The minimum of {min} for {rule} cannot be met: {members, plural, =0 {no eligible candidate counts towards it} one {only # eligible candidate counts towards it} other {only # eligible candidates count towards it}}.',
  'min-above-other-max':
    'The minimum of {min} for {rule} cannot be met together with the maximum of {max} for {other}: {outside, plural, =0 {all candidates who count towards the minimum also count towards the maximum} one {of the candidates who count towards the minimum, only # does not count towards the maximum} other {of the candidates who count towards the minimum, only # do not count towards the maximum}}.',
  'minima-above-size':
    'The minimums of {rules} add up to {total, plural, one {# seat} other {# seats}}, but the slate has {size}.',
  'maxima-below-size':
    'The maximums of {rules} add up to {total, plural, one {# seat} other {# seats}}{uncovered, plural, =0 {} one {, and # candidate counts towards none of them} other {, and # candidates count towards none of them}}: together, this is fewer than the {size} of the slate.',
  'included-ineligible': '{rule} includes {candidate}, who is ineligible ({reason}).',

  // How far to trust it
  'time-limit': 'The time limit of {seconds} s was reached before the search was complete.',
  'slate-found':
    'The best slate so far {how, select, given {was known before the search began} search {was found in a linear program of the search} exchange {was found by exchanging members} dive {was found by selecting one candidate after the other} other {was found among the slates near an earlier one}}.',
  'ties-open':
    'This slate is proved optimal. The tie-break between equally good slates was not finished: {count, plural, one {the seat of {candidates} may change} other {the seats of {candidates} may change}}.',
  'core-unfinished':
    'This slate is proved optimal, and every seat is settled. There was no time to find which members are in every best slate.',
  'seed-missing':
    'Lots decide between equally good slates, but the rule set has no seed for them (ties.seed). Publish a seed before the call closes.',

  // What was noticed in the input
  'scores-missing':
    'The pool has no points for {criteria}. Solving needs scores, or a rule set with score: none.',
  'scores-blank':
    '{count, plural, one {# eligible candidate has a blank score} other {# eligible candidates have a blank score}}. Solving needs every score, or a rule set that says what a missing one means (score.missing), or score: none.',
  'rule-not-applied': '{rule} is not applied: it is optional, and the pool has no data for {attributes}.',
  value:
    '{count, plural, one {"{value}" (# candidate, {candidate})} other {"{value}" (# candidates, first {candidate})}}',
  'value.placed':
    '{count, plural, one {"{value}" (# candidate, {candidate} in {place})} other {"{value}" (# candidates, first {candidate} in {place})}}',
  'merged-values': 'In {attribute}, {values} count as one value, shown as "{label}".',
  'similar-values':
    'In {attribute}, {values} look alike but count as different values. If they are one value, spell them the same.',
  'unsplit-list':
    'In {attribute}, {values} looks like a list that was not split. It counts as one value, not as the values listed in it.',
  'blank-like-value':
    'In {attribute}, {values} counts as a value like any other. Leave the cell empty where nothing is known.',
  'not-a-country':
    'In {attribute}, nearly all values are countries; {values} is not. It counts as a value like any other.',
  'read-as-country':
    'In {attribute}, names and codes were read as countries: {values}{more, plural, =0 {} one { and # more} other { and # more}}.',
  'read-as-decimal':
    'In {attribute}, these were read as numbers: {values}{more, plural, =0 {} one { and # more} other { and # more}}.',
  'read-as-date':
    'In {attribute}, these were read as dates: {values}{more, plural, =0 {} one { and # more} other { and # more}}.',
  'row-numbers':
    'The first column has no name and holds numbers of rows: {isId, select, yes {they are the ids} other {it was passed over, as the pool has ids}}.',
  'read-as': '"{value}" as {meaning}',
  'country-twice':
    'In {attribute}, {values} are one country ({country}), but count as different values{more, plural, =0 {} one {; so does # more country} other {; so do # more countries}}. Where it holds countries, declare it with type: country.',
  'read-as-blank':
    'In {attribute}, {values} was read as a blank{more, plural, =0 {} one {, and so was # more text} other {, and so were # more texts}}.',
  'spreadsheet-error':
    'In {attribute}, {values} is a spreadsheet error, and counts as a value like any other.',
  'look-alikes-not-sought':
    '{attribute} has {count, plural, one {# different value} other {# different values}}: too many to search for spellings that are one edit apart.',
  'further-doubtful-values':
    '{count, plural, one {# more warning of these kinds is about values of {attribute}.} other {# more warnings of these kinds are about values of {attribute}.}}',
  'similar-column': 'The column "{column}" looks like {known}, but is read as an attribute of its own.',
  'similar-ids': 'The ids {candidates} look alike, but belong to different candidates.',
  'blank-attribute':
    '{count, plural, one {# eligible candidate has no {attribute} and counts towards no rule about it.} other {# eligible candidates have no {attribute} and count towards no rule about it.}}',
  'value-nobody-has': '{rule} names the value "{value}" of {attribute}, which no candidate in the pool has.',
  'negotiable-without-room':
    '{side, select, min {The negotiable minimum} other {The negotiable maximum}} of {rule} equals the bound itself, so it gives no room to move.',
  'ineligible-in-rule':
    '{count, plural, one {{rule} names {candidates}, who is ineligible and cannot be selected anyway.} other {{rule} names {candidates}, who are ineligible and cannot be selected anyway.}}',
  'column-overrides-reference':
    'The column {attribute} of the pool is used instead of the reference column of the rule set.',
  'likely-same-person':
    '{candidates} look like applications of one person (same name and nationality), and more than one of them is on the slate.',
  'mean-of-few':
    'The points of {candidates} rest on fewer than half of the {scores, number} scores: where a score is missing, the mean of the others stands for it. {count, plural, one {Check whether this member is known well enough.} other {Check whether these members are known well enough.}}',
  'similar-affiliations':
    'The affiliations "{first}" and "{second}", both on the slate, look alike but count as different. If they are one, say so under affiliationAliases.',
  'likely-same-person-in-pool':
    '{candidates} look like applications of one person (same name and nationality).',
  'similar-affiliations-in-pool':
    'The affiliations "{first}" and "{second}" look alike but count as different. If they are one, say so under affiliationAliases.',

  // What a scenario changes, beside what a comparison of results says of rules
  'candidates-included': '{candidates} must be selected.',
  'candidates-excluded': '{candidates} cannot be selected.',
  'value-left-out': 'Candidates with {value} as {attribute} cannot be selected.',
  'weights-set': 'Scores are weighted {weights}.',
  'pool-changed': 'The pool is different.',
  'mandate-changed': 'The scenario changes {rule}, which the resolution fixes.',
} as const;
