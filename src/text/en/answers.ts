/** What the tables of a terminal and the reports in HTML both say of an answer. */
export const answers = {
  infeasible: 'It is proved that no slate satisfies every rule.',
  'stopped.none': 'The time limit was reached before any slate was found.',
  'stopped.some':
    'The time limit was reached before the search was complete. The best slate so far scores {points} points; it satisfies every rule, but it is not proved optimal.',
  'bound.known': 'No slate scores more than {points} points.',
  'bound.unknown': 'It is not known how much a slate can score at most.',
  'ties.none': 'It is the only best slate.',
  'ties.unscored':
    'Several slates satisfy every rule: {core, plural, =0 {no member is} one {# member is} other {# members are}} in all of them, and lots decided {byLot, plural, one {# seat} other {# seats}}. {seeded, select, yes {Whoever chose the seed could have chosen among these slates.} other {Whoever chooses a seed can choose among these slates.}}',
  'ties.unscored-none': 'It is the only slate that satisfies every rule.',
  'ties.some':
    'Several slates are equally good: {core, plural, =0 {no member is} one {# member is} other {# members are}} in all of them, and lots decided {byLot, plural, one {# seat} other {# seats}}. {seeded, select, yes {Whoever chose the seed could have chosen among these slates.} other {Whoever chooses a seed can choose among these slates.}}',
  disagreement:
    'The second solver disagrees with this result. Do not use the result before the cause is known.',
  eligible:
    '{eligible, number} of {pool, plural, one {# candidate} other {# candidates}} {eligible, plural, one {is eligible} other {are eligible}}.',
  warnings: 'Warnings',
  members: 'Members',
  rules: 'Rules',
  eligibility: 'Eligibility',
  conflicts: 'Conflicting rules',
  repairs: 'Ways to resolve it',
  'some-values': '{rule} ({count, plural, one {# value} other {# values}})',

  // What-ifs
  open: '{count, plural, one {# slate is proved optimal, but its tie-break between equally good slates was not finished: some of its members may change.} other {# slates are proved optimal, but their tie-breaks between equally good slates were not finished: some of their members may change.}}',
  'conflict.one': 'This cannot be satisfied: {parts}.',
  'conflict.several': 'These cannot all be satisfied, and none of them can be left out: {parts}.',
  'conflict.limit':
    '{side, select, min {the minimum for {rule}, even at its limit} other {the maximum for {rule}, even at its limit}}',
  'conflict.none': 'Which rules conflict was not found within the time limit.',
  'repair.moves': 'A way to resolve it: {moves}. The best slate then scores {points} points.',
  'repair.move':
    '{side, select, min {minimum for {rule} from {from} to {to}} other {maximum for {rule} from {from} to {to}}}',
  'repair.none':
    'No way to resolve it is listed: either no move of the negotiable bounds helps, or the search reached its limit before it found one.',
  stopped: 'The time limit was reached before the search was complete.',
  'stopped.nothing': 'No slate has been found so far.',
  'stopped.best': 'The best slate so far scores {points} points; it is not proved optimal.',
  failed: 'This says nothing about the scenario itself.',
  unpriced: 'not known: {names}',
} as const;
