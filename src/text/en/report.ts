/** The report in HTML: headings, leads, tables, legends and what charts show. */
export const report = {
  // The page
  'page.skip': 'Skip to the report',
  'page.contents': 'Contents',
  'page.confidential':
    'Confidential: this report names applicants. Handle it as you handle the pool of applications.',
  'page.confidential-mark': 'Confidential',
  'page.footer': 'Slate recommends and shows why; people decide.',
  'page.made': 'Slate recommends and shows why; people decide. Made on {date}.',
  'page.kicker': 'Expert panel, rule set {ruleSet}',
  'page.kicker-named': '{name}, rule set {ruleSet}',
  'page.kicker-plain': 'Rule set {ruleSet}',
  'title.selected': 'A recommended slate of {members, plural, one {# member} other {# members}}',
  'title.infeasible': 'No slate satisfies every rule',
  'title.stopped': 'No proved answer yet',

  // Sections
  brief: 'In brief',
  'all-rules': 'All rules',
  'slate-and-pool': 'The slate and the pool',
  pool: 'The pool',
  slate: 'The slate',
  'slate-so-far': 'The best slate so far',
  prices: 'What each rule costs',
  'each-member': 'Each member, and possible replacements',
  'others-asked': 'Candidates who were asked about',
  others: 'Why strong candidates are not selected',
  reserve: 'The reserve list',
  firmness: 'How firm the choice is',
  inputs: 'Inputs and verification',

  // Words of many tables
  candidate: 'Candidate',
  number: 'No.',
  points: 'Points',
  rule: 'Rule',
  'set-by': 'Set by',
  loses: 'Points lost',
  joins: 'Joins',
  leaves: 'Leaves',
  'also-leaves': 'Also leaves',
  'no-slate': 'no slate',
  'no-slate-left': 'no slate is left',
  nothing: 'nothing',
  'some-bars': 'The first {shown, number} of {all, number}.',
  missing: 'Not known, because the time limit was reached: {part}.',
  'minimum-of': 'minimum {bound}',
  'maximum-of': 'maximum {bound}',
  move: '{side, select, min {{rule}: minimum {from} → {to}} other {{rule}: maximum {from} → {to}}}',
  'bars-described': 'Bars. {bars}.',

  // In brief
  'answer.selected-unscored':
    'The slate has {members, plural, one {# member} other {# members}}. Nobody is scored: the rules and the lots decided.',
  'answer.selected':
    'Together, {members, plural, one {this # member scores} other {these # members score}} {points} points. It is proved that no slate that satisfies every rule scores more.',
  'answer.selected-net':
    'Together, {members, plural, one {this # member scores} other {these # members score}} {gross} points, of which {penalties} are deducted for wishes that are not met: {points}. It is proved that no slate that satisfies every rule comes to more.',
  'answer.infeasible':
    'It is proved that no slate satisfies every rule at once. The rules that conflict, and the ways to resolve it, are listed below.',
  'brief.who': 'Who',
  'brief.sure': 'How sure',
  'brief.costs': 'What binds and costs most',
  'brief.use': 'Before use',
  'brief.of-pool': '{eligible, number} eligible of {pool, number} who applied',
  'brief.share': '{count, number} of {all, number}',
  'brief.count': '{count, number} {value}',
  'brief.values': '{count, number} of {all, number} values',
  'sure.proved': 'It is proved that no slate that satisfies every rule scores more.',
  'sure.satisfies': 'It is proved that the slate satisfies every rule.',
  'sure.certificate':
    'The certificate has {cases, plural, one {# case} other {# cases}}, and anyone with the pool can check it.',
  'sure.agrees': 'A second solver, {engine} {version}, an independent program, agrees.',
  'sure.disagrees': 'A second solver, {engine} {version}, disagrees.',
  'sure.unfinished': 'A second solver, {engine} {version}, did not finish; this says nothing either way.',
  'sure.only': 'There is no other slate.',
  'sure.next':
    '{effect, select, same {Another slate is just as good; it differs in {seats, plural, one {# seat} other {# seats}}.} other {The next best slate scores {amount} less; it differs in {seats, plural, one {# seat} other {# seats}}.}}',
  'sure.always':
    '{always, plural, one {# member is in every slate within {within, plural, one {# point} other {# points}} of the best.} other {# members are in every slate within {within, plural, one {# point} other {# points}} of the best.}}',
  'sure.steady':
    '{seats, plural, one {# of {all, number} seats keeps its member whichever single bound is relaxed by one seat.} other {# of {all, number} seats keep their members whichever single bound is relaxed by one seat.}}',
  'costs.bound': '{rule}, {bound}: {amount}',
  'costs.more': '{count, plural, one {# more bound costs points.} other {# more bounds cost points.}}',
  'costs.none': 'No single bound costs anything.',
  'costs.unknown': 'What the rules cost is not included here: nobody asked.',
  'use.nothing': 'There is no warning.',
  'fact.members': 'Members',
  'fact.proof': 'Proof',
  'fact.candidates': 'Candidates',
  'fact.eligible': '{eligible, number} eligible',
  'fact.of-pool': 'of {pool, number} in the pool',
  'fact.rule-set': 'Rule set',
  'proof.infeasible': 'Proved infeasible',
  'proof.none': 'Not proved',
  'proof.certificate':
    'certificate with {cases, plural, one {# case} other {# cases}}, which anyone with the pool can check',
  'proof.gap': 'at most {amount} from the best',

  // The slate
  'slate.caption-unscored': 'The members, by id.',
  'slate.caption': 'The members, by id. Points are the weighted mean of the scores of the application.',
  'slate.name': 'Name',
  'sort.group': 'Group by',
  'sort.none': 'nothing',
  'slate.development': 'Development',

  // Balance
  'balance.pool': 'How the applicants are distributed.',
  'balance.slate':
    'How the members are distributed, compared with all applicants. The pool is not a target: it shows whom the call reached.',
  'balance.key-slate': 'share of the slate',
  'balance.key-pool': 'share of the pool',
  'balance.bar': '{label}: slate {slate}, pool {pool}',
  'balance.described': 'Bars: {attribute}, share of the slate and of the pool. {bars}.',
  'balance.several': 'A person may count under more than one value, so the shares add up to more than 100 %.',
  'balance.most-frequent': 'The {shown, number} most frequent of {all, number}.',
  'balance.folded': 'All attributes in figures',
  'balance.figures': 'Balance in figures',
  'balance.caption': 'The same in figures, with all other attributes that were counted.',
  'balance.many':
    'Of attributes with more than {many, number} values, the {most, number} of most members and candidates are listed.',
  'balance.attribute': 'Attribute',
  'balance.value': 'Value',
  'balance.in-pool': 'In the pool',
  'balance.eligible': 'Eligible',
  'balance.on-slate': 'On the slate',
  'balance.count': 'Number',
  'balance.share': 'Share',

  // Prices
  'prices.lead':
    'The price of a rule is what the best slate would gain if this rule were relaxed by one seat. Each price is exact: the whole slate is selected again. Prices of different rules do not add up.',
  'prices.caption': 'Every bound that costs something, the most costly first.',
  'prices.folded': '{count, plural, one {# bound in words} other {All # bounds in words}}',
  'prices.bound': 'Bound',
  'prices.in-words': 'In words',
  'prices.policy': 'policy',
  'prices.resolution': 'resolution',
  'prices.whole': '{rule}, all values together',
  'prices.bar': '{rule}, {bound}',
  'prices.bar-whole': '{rule}, all values, {bound}',
  'prices.exchange': 'Joins: {enters}. Leaves: {leaves}.',
  'prices.figure': 'Points gained if the rule were relaxed by one seat',
  'prices.described': 'Bars, the most costly first. {bars}.',
  'prices.some': 'The {shown, number} most costly of {all, number}.',
  'pairs.label': 'Pairs of bounds',
  'pairs.caption':
    'No single bound costs anything, but these pairs do: what relaxing both bounds by one seat would gain.',
  'pairs.bounds': 'Both bounds',
  'pairs.price': 'Price, points',

  // Rules
  'rules.resolution': 'Rules of the resolution',
  'rules.policy': 'Rules of policy',
  'rules.caption-resolution': 'Rules that the resolution fixes. The office cannot change them.',
  'rules.caption-policy': 'Rules that are policy: the office chooses their numbers.',
  'rules.caption': 'What the slate must satisfy, and what it has.',
  'rules.lead-pool': 'Every rule, and how many eligible candidates count towards it.',
  'rules.lead-asked':
    'Binding: relaxing this bound by one seat raises the best score. The columns on the right show what the best slate would gain (+) or lose (−), in points, if one bound moved by one seat, or if the rule were dropped; a dash: there is no such bound, or it cannot move.',
  'rules.lead-unscored':
    'A rule is at its bound when the slate has exactly as many members as the minimum or maximum requires.',
  'rules.lead-unasked':
    'A rule is at its bound when the slate has exactly as many members as the minimum or maximum requires. Binding: relaxing this bound by one seat raises the best score. What each rule costs is not included here: nobody asked, or the time limit was reached.',
  'rules.min': 'Min.',
  'rules.max': 'Max.',
  'rules.eligible': 'Eligible',
  'rules.on-slate': 'On the slate',
  'rules.state': 'State',
  'rules.minimum': 'Minimum',
  'rules.maximum': 'Maximum',
  'rules.dropped': 'Dropped',
  'rules.all-values': '{rule}, {values, plural, one {# value} other {all # values}}',
  'rules.folded':
    '{count, plural, one {# value of such rules} other {# values of such rules}}: at a bound, or priced',
  'rules.values-label': 'Values of rules that count each value',
  'rules.hidden': '{rule}: {count, plural, one {# other value} other {# other values}}',
  'rules.hidden-all': '{rule}: {count, plural, one {# value} other {each of # values}}',
  'rules.target': 'target {target}',
  'state.hidden': 'not at a bound, or nobody on the slate',
  'state.not-applied': 'not applied: the pool has no data for it',
  'state.met': 'target met',
  'state.short': '{seats, plural, one {# seat short, −{amount}} other {# seats short, −{amount}}}',
  'state.room': 'not at a bound',
  'state.at':
    '{sides, select, min {at the minimum} max {at the maximum} other {at the minimum and the maximum}}',
  'state.free':
    '{sides, select, min {at the minimum, not binding} max {at the maximum, not binding} other {at the minimum and the maximum, not binding}}',
  'state.values':
    '{count, plural, =0 {no value at a bound} one {# value at a bound} other {# values at a bound}}',
  'state.binding':
    '{sides, select, min {minimum is binding} max {maximum is binding} other {minimum and maximum are binding}}',

  // Members
  'members.lead':
    'Two questions about each member. Who takes the seat after a withdrawal, while all others stay? And what would the best slate lose if this person had not applied?',
  'members.lead-unscored': 'Who takes the seat of a member who withdraws, while all others stay?',
  'members.folded': '{count, plural, one {# member in detail} other {All # members in detail}}',
  'members.lines': 'Each member in a line',
  'members.lines-caption':
    'Each member: who of the reserve list is ready to take the seat, and what the best slate would lose without this member.',
  'members.lines-caption-unscored': 'Each member, and who of the reserve list is ready to take the seat.',
  'members.ready': 'Ready to take the seat',
  'members.lost': 'Points lost without this member',
  'members.label': 'Each member',
  'members.caption-unscored': 'Each member, and the replacement.',
  'members.caption': 'Each member: the replacement, and the cost of leaving this member out.',
  'members.member': 'Member',
  'members.seat': 'Seat',
  'members.replacement': 'Replacement while all others stay',
  'members.anew': 'If the whole slate is selected again without this member',
  'seat.by-lot': 'by lot',
  'seat.always': 'in every best slate',
  'seat.open': 'may change: the tie-break was not finished',
  'seat.settled': 'settled',
  'replacement.found': '{replacement}, {difference}',
  'replacement.nearest-unknown': 'nobody alone; the nearest slate is not known',
  'replacement.impossible': 'nobody: without this member there is no slate',
  'replacement.nearest-unscored': 'nobody alone; with the fewest changes {enters} instead',
  'replacement.nearest-leaves-unscored':
    'nobody alone; with the fewest changes {enters} instead, and {leaves} would also leave',
  'replacement.nearest': 'nobody alone; with the fewest changes {enters} instead ({difference})',
  'replacement.nearest-leaves':
    'nobody alone; with the fewest changes {enters} instead, and {leaves} would also leave ({difference})',

  // Others
  'others.lead':
    'A high score alone does not give a seat: a seat must also be free under every rule. Each line says what including the candidate would cost; it unfolds to who would leave, and to what stands in the way.',
  'others.costs': 'costs {amount}',
  'others.as-good': 'another slate with this candidate is just as good',
  'others.no-slate': 'no slate with this candidate satisfies every rule',
  'others.needed': 'Score needed: {points} points.',
  'others.beyond': 'No possible score would have been enough.',
  'others.would-leave': 'Would leave',
  'others.also-joins': 'Would also join',
  'others.obstacles': 'All obstacles to {seats, plural, one {this # seat} other {these # seats}}',
  'others.obstacle-line':
    '{side, select, min {minimum for {rule}} other {maximum for {rule}}}: blocks {seats, plural, one {# seat} other {# seats}}',
  'others.ineligible': 'Candidates who cannot be selected',
  'others.ineligible-caption':
    'Candidates who were asked about but cannot be selected, with the first reason.',
  'others.reason': 'Reason',
  'others.clause': 'Clause',

  // Reserve and firmness
  'reserve.lead':
    '{candidates, plural, one {One candidate} other {# candidates}} in reserve can fill the seats of members who withdraw while all others stay. Each member stands beside the candidate of the list who takes the seat at least cost.',
  'reserve.lead-unscored':
    '{candidates, plural, one {One candidate} other {# candidates}} in reserve can fill the seats of members who withdraw while all others stay. Each member stands beside a candidate of the list who can take the seat.',
  'reserve.label': 'Reserve list',
  'reserve.covers': 'What the reserve list covers',
  'reserve.covers-caption': 'What the list covers, by how many members withdraw at once.',
  'reserve.caption': 'The reserve list, in the order in which candidates were added to cover the cases.',
  'reserve.best-of-all':
    'For the seat of one member alone, somebody who is not on this list may be better: the section “{section}” names the best of all candidates.',
  'reserve.for': 'Ready for',
  'reserve.for-points': 'Ready for, with the change in points',
  'reserve.several': 'for when several members withdraw together',
  'reserve.replaces': 'Seats that this candidate can take alone',
  'reserve.nobody':
    '{count, plural, one {Nobody can take the seat of {members} while all others stay.} other {Nobody can take any of the seats of {members} while all others stay.}}',
  'reserve.withdraw': 'Withdraw',
  'reserve.tried': 'Cases examined',
  'reserve.tried-all': '{tried, number} (all)',
  'reserve.tried-some': '{tried, number} (a sample)',
  'reserve.served': 'Filled from the list',
  'reserve.impossible': 'Nobody could',
  'reserve.unsettled': 'Not settled',
  'members-count': '{count, plural, one {# member} other {# members}}',
  'seats-count': '{count, plural, one {# seat} other {# seats}}',
  'firmness.lead':
    'How much another choice would lose, and which members are beyond doubt. Where another slate loses almost nothing, reasons other than points can decide.',
  'firmness.folded': 'The best slates that differ from this one',
  'firmness.by-lot': 'Seats decided by lot ({count, number}): {ids}.',
  'firmness.label': 'Other slates',
  'firmness.caption': 'The best slate that differs from this one.',
  'firmness.differs': 'Differs in at least',
  'firmness.within': 'All slates within {within, plural, one {# point} other {# points}} of the best',
  'firmness.always': 'In every one ({count, number})',
  'firmness.contested': 'In some ({count, number})',
  'firmness.never': 'In none',
  'firmness.never-count': '{count, plural, one {# eligible candidate} other {# eligible candidates}}',

  // No slate
  'conflicts.counting': 'Counting seats shows',
  'conflicts.lead':
    'Each of the following is a group of bounds that cannot all be satisfied. No bound of a group can be left out: if any one of them moves far enough, that conflict is resolved.',
  'conflicts.not-asked': 'This run did not look for conflicting rules.',
  'repairs.lead':
    'Each line is a way to resolve it: with these moves alone there is a slate; all other bounds stay as they are. Only bounds that the rule set declares negotiable are moved. The best resulting slate comes first.',
  'repairs.caption': 'Ways to resolve it, best first.',
  'repairs.moves': 'What moves',
  'repairs.reached': 'Points reached',
  'repairs.below': 'Below the first',
  'repairs.slate': 'Resulting slate',
  'repairs.complete': 'These are all the conflicts and all the ways to resolve them.',
  'repairs.not-asked': 'This run did not look for ways to resolve it.',

  'assignment-folded': 'Holders, rules and alternatives',

  // Eligibility
  'eligibility.lead':
    '{eligible, number} of {pool, plural, one {# candidate} other {# candidates}} can be selected ({share}).',
  'eligibility.label': 'Ineligible candidates',
  'eligibility.caption':
    'Candidates who cannot be selected, by the first condition that fails, in the order of the rule set.',
  'eligibility.condition': 'Condition',
  'eligibility.candidates': 'Candidates',
  'eligibility.share': 'Share of the pool',
  'eligibility.unverified': 'something that the resolution requires is left blank',
  'eligibility.score-missing': 'a score is missing',

  // Inputs
  'inputs.lead':
    'The answer depends only on the pool, the rule set and the table of countries. Whoever has the same files gets the same answer; the hashes below show whether files are the same.',
  'inputs.lead-plain':
    'The answer depends only on the pool and the rule set. Whoever has the same files gets the same answer; the hashes below show whether files are the same.',
  'inputs.pool': 'Pool (SHA-256)',
  'inputs.rules': 'Rule set (SHA-256)',
  'inputs.rule-set': 'Rule set',
  'inputs.seed': 'Seed of the lots',
  'inputs.reference': 'Table of countries',
  'inputs.made': 'Made',
  'inputs.made-by':
    '{at}, by slate {slate} with {engine} {version}; {solve} s to decide, {explain} s to explain',
  'inputs.check': 'How to verify',
  'inputs.check-proof':
    'The proof: solve with a certificate, then run the checker on it. The checker shares no code with the search and counts in whole numbers.',
  'inputs.check-slate': 'Any slate, rule by rule: a list of ids, one per line, is enough.',
  'inputs.check-lots':
    'The lots: each candidate’s lot is the SHA-256 hash of the seed, a zero byte and the id; the lowest lots come first.',
} as const;
