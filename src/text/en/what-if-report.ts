/** The report of a batch of what-ifs in HTML, where it says something else than the report of one answer. */
export const whatIfReport = {
  // The page and its sections
  'title-unscored': 'What each change of policy would mean',
  title: 'What each change of policy costs',
  subject: 'what-ifs, {ruleSet}',
  kicker: 'Expert panel, what-ifs on rule set {ruleSet}',
  'kicker-named': '{name}, what-ifs on rule set {ruleSet}',
  'kicker-plain': 'What-ifs on rule set {ruleSet}',
  'scenarios-unscored': 'What each change does',
  scenarios: 'What each change costs',
  cheapest: 'The cheapest way to one more seat',
  'curves-unscored': 'Each bound, seat by seat',
  curves: 'The price of each seat',
  grids: 'Two bounds at once',
  omissions: 'What depends on one reviewer or one group',
  noise: 'How firm the slate is',
  candidates: 'Who joins and leaves',
  balance: 'The balance of each slate',

  // Words of many tables
  scenario: 'Scenario',
  outcome: 'Outcome',
  change: 'Change',
  stays: 'Unchanged',
  'outcome.selected': 'best slate',
  'outcome.selected-unscored': 'slate',
  'outcome.infeasible': 'no slate',
  'outcome.stopped': 'not proved',
  'outcome.failed': 'failed',
  'name.base': 'Base: the rules as they are',
  'name.base-short': 'Base',
  'name.point': '{bound} {seats}',
  'name.omission': 'without {what}',
  'name.trial': 'trial {trial}',
  'bound.min': 'minimum for {rule}',
  'bound.max': 'maximum for {rule}',
  'bound.other': '{field} of {rule}',
  'bound-seats': '{bound}, seats',
  'in-common': '{kept} of {size}',
  'candidates-count': '{count, plural, one {# candidate} other {# candidates}}',
  'more-changes': '{count, plural, one {And # more change.} other {And # more changes.}}',
  'of-values': '{rule} ({values})',
  'figures-of': 'Figures of {name}',
  'gains-points': 'gains {points}',
  'cut.scenarios':
    'The first {shown, number} of {all, number} scenarios are shown; results.jsonl has all of them.',
  'cut.series': 'The first {shown, number} of {all, number} series are shown; results.jsonl has all of them.',
  'cut.parts': 'The first {shown, number} of {all, number} parts are shown; results.jsonl has all of them.',
  'cut.points': 'The first {shown, number} of {all, number} points are shown; results.jsonl has all of them.',
  'cut.trials': 'The first {shown, number} of {all, number} trials are shown; results.jsonl has all of them.',
  'cut.slates': 'The first {shown, number} of {all, number} slates are shown; results.jsonl has all of them.',
  'cut.groups': 'The first {shown, number} of {all, number} groups are shown; results.jsonl has all of them.',
  'cut.candidates':
    'The first {shown, number} of {all, number} candidates are shown; results.jsonl has all of them.',

  // In brief
  'base.selected':
    'With the rules as they are, the best slate of {members, plural, one {# member} other {# members}} scores {points} points; it is proved that none scores more.',
  'base.selected-unscored':
    'With the rules as they are, {members, plural, one {# member is} other {# members are}} selected. Nobody is scored.',
  'base.infeasible': 'With the rules as they are there is no slate, so nothing can be compared with it.',
  'base.stopped': 'The time limit was reached before the best slate with the rules as they are was known.',
  'base.failed': 'The slate with the rules as they are is not known: that run failed.',
  tried: '{count, plural, one {# change was tried: {counts}.} other {# changes were tried: {counts}.}}',
  'tried.cost': '{count, plural, one {# costs points} other {# cost points}}',
  'tried.free': '{count, plural, one {# costs nothing} other {# cost nothing}}',
  'tried.gain': '{count, plural, one {# gains points} other {# gain points}}',
  'tried.no-slate': '{count, plural, one {# leaves no slate} other {# leave no slate}}',
  'tried.incomparable': '{count, plural, one {# cannot be compared} other {# cannot be compared}}',
  'fact.points': 'Points with the rules as they are',
  'fact.answered': 'Answered',
  'fact.of': '{some, number} of {all, number}',
  'answered.selected': '{count, number} with a best slate',
  'answered.selected-unscored': '{count, number} with a slate',
  'answered.infeasible': '{count, number} without any slate',
  'answered.stopped': '{count, number} stopped by the time limit',
  'answered.failed': '{count, number} failed',
  'answered.missing': '{count, number} not examined',
  'fact.always': 'Members who stay whatever changes',
  'fact.always-note-unscored': 'in every slate of this report',
  'fact.always-note': 'in every slate of this report, except those with perturbed scores',
  'fact.change': '{change} points',
  'fact.most-costly': 'Most costly change',
  'fact.cheapest': 'Cheapest change that costs points',
  'fact.gains-most': 'Change that gains most',
  'gains.title': 'One more seat: the cheapest ways that were tried',
  'gains.broken': '{result} (some rules of the base are not satisfied)',
  'gains.group': '{group} {from} → {to}',
  'gains.all': '{count, plural, one {The # group} other {All # groups}}',
  'ask.scenarios': 'What does each change cost?',
  'ask.scenarios-unscored': 'Which changes leave a slate, and whom do they move?',
  'ask.cheapest': 'What is the cheapest way to one more seat?',
  'ask.curves': 'What does each additional seat cost?',
  'ask.curves-unscored': 'How far can a bound move?',
  'ask.grids': 'What do two changes at once cost?',
  'ask.noise': 'Would other scores select other members?',
  'notice.interrupted':
    'This batch is incomplete: it was interrupted. {missing, number} of {planned, plural, one {# answer is} other {# answers are}} missing; what is said of all, of the most costly and of the cheapest holds only for the others.',
  'notice.time-limit':
    'This batch is incomplete: the time limit was reached. {missing, number} of {planned, plural, one {# answer is} other {# answers are}} missing; what is said of all, of the most costly and of the cheapest holds only for the others.',
  'notice.stopped':
    '{count, plural, one {# answer stopped at the time limit: what this change costs is not known.} other {# answers stopped at the time limit: what these changes cost is not known.}}',
  'notice.failed':
    '{count, plural, one {# scenario failed; this says nothing about what it would give.} other {# scenarios failed; this says nothing about what they would give.}}',

  // Scenarios
  'scenarios.lead':
    'Unless its outcome says otherwise, each line is the best slate under the changed rules, selected again and proved. The change compares with the base, in points: what the change of policy costs (−) or gains (+).',
  'scenarios.lead-unscored':
    'Unless its outcome says otherwise, each line is a slate that satisfies the changed rules, drawn with the same lots.',
  'scenarios.label': 'Scenarios',
  'scenarios.caption': 'The base, and each scenario in the order of the file.',
  'so-far': 'so far',
  'other-scores': 'other scores',
  'at-base-scores': '{change} at the scores of the base',
  'at-base-scores.broken': '{change} at the scores of the base, whose rules it does not satisfy',
  'changes.figure': 'What each change costs or gains, in points',
  'changes.described': 'Bars, the most costly change first. {bars}.',
  'changes.legend':
    'Filled bars to the left are losses, outlined bars to the right are gains. The most costly comes first.',
  'changes.apart':
    '{count, plural, one {# scenario with other scores cannot be compared and is not drawn.} other {# scenarios with other scores cannot be compared and are not drawn.}}',
  'no-answer.title': 'Scenarios without a best slate',
  'no-answer.name': '{name}: {outcome}',
  'repair.lead': 'A way to resolve it, with which the best slate scores {points} points:',
  'notes.title': 'Warnings about single scenarios',
  'notes.one': '{result}: {text}',
  'notes.more': '{count, plural, one {# more is in results.jsonl.} other {# more are in results.jsonl.}}',
  'bounds.title': 'The bounds that the slates reach',
  'bounds.label': 'Bounds by scenario',
  'bounds.caption':
    'Where a slate has exactly as many members as a minimum or maximum requires and the base has not, or the other way round.',
  'bounds.caption-priced':
    'Where a slate has exactly as many members as a minimum or maximum requires and the base has not, or the other way round. The last column shows what the best slate would gain if one bound were relaxed by one seat, the most costly first, where that was asked for.',
  'bounds.now': 'Now at the',
  'bounds.no-longer': 'No longer at the',
  'bounds.gain': 'Gain if relaxed by one seat, points',
  'bounds.one': '{change} {bound}',
  'bounds.not-asked': 'not asked',
  'bounds.none': 'no single bound gains anything',

  // Cheapest ways
  'cheapest.lead':
    'For each group, this is the scenario of this file that loses least among those whose slate has at least one more member of the group. Where that slate does not satisfy every rule of the base, the cheapest one that does is listed as well. A change that was not tried here may be cheaper still.',
  'cheapest.label': 'Cheapest ways to one more seat',
  'cheapest.caption': 'The cheapest first.',
  'cheapest.others': '{count, plural, one {The same for # other group} other {The same for # other groups}}',
  'cheapest.others-label': 'Cheapest ways to one more seat, other groups',
  'cheapest.others-caption': 'Values “no” and blank, and attributes with many values. The cheapest first.',
  'cheapest.for': 'One more seat for',
  'cheapest.seats': 'Seats',
  'cheapest.cost': 'Cost, points',
  'cheapest.rules': 'Rules of the base',
  'cheapest.satisfied': 'all satisfied',
  'cheapest.broken': 'not satisfied',
  'cheapest.by': 'By',
  group: '{attribute}: {value}',

  // Curves and grids
  'curves.lead': 'One bound is moved seat by seat; each point is the best slate with that bound, proved.',
  'curves.lead-unscored':
    'One bound is moved seat by seat. The table shows where a slate still exists, and who changes.',
  'curves.missing':
    '{count, plural, one {# point is missing: it was not examined.} other {# points are missing: they were not examined.}}',
  'points-folded': '{count, plural, one {# point in figures} other {All # points in figures}}',
  'curve.figure': 'Points by {bound}',
  'curve.described': 'A line of points over the {bound}. {points}.',
  'curve.point': '{label}: {points} points',
  'curve.y': 'points of the best slate',
  'curve.legend':
    'The numbers at the line are the change from the base, in points. The hollow diamond is the base ({base}). Values without a slate are shaded and labelled.',
  'curve.legend-no-base':
    'The numbers at the line are the change from the base, in points. The base has no such bound. Values without a slate are shaded and labelled.',
  'curve.caption':
    'The same in figures. A step is what one more seat of the bound changes compared with the line above; where lines are several seats apart, it is the mean over those seats.',
  'curve.base-value': '{value} (base)',
  'curve.base': 'base',
  'curve.step': 'Step per seat',
  'not-examined': 'not examined',
  'grids.lead':
    'Two bounds are moved at once; each cell is the best slate with both, proved. A cell is on the front when no other cell requires at least as much of both bounds and scores at least as much. Only these cells are worth choosing from.',
  'grid.figure': 'Change from the base, in points',
  'grid.described': 'Cells by {first} and {second}. {cells}.',
  'grid.cell': '{first} and {second}: {text}',
  'grid.cell-front': '{first} and {second}: {text}, front',
  'grid.legend':
    'The darker, the more costly. ★ and a thick frame: on the front. ◆: the base. Crossed out: no slate, or not known.',
  'grid.missing': 'missing',
  'grid.all': '{count, plural, one {The # point} other {All # points}}',
  'grid.front-folded': '{count, plural, one {The # point of the front} other {The # points of the front}}',
  'grid.front-of': 'Front of {name}',
  'grid.front-caption':
    'The front, most points first: {front, number} of {count, plural, one {# point} other {# points}}.',
  'grid.points-of': 'Points of {name}',
  'grid.points-caption': 'Every point.',
  'grid.front': 'Front',
  'grid.on-front': 'on the front',

  // Omissions and noise
  'omissions.lead':
    'One reviewer, or everybody with one value, is left out, one after the other, and the best slate is selected again.',
  'omissions.by': 'what is left out',
  'omissions.change': 'Change from the base, in points',
  'omissions.stays': 'Members of the base slate who stay',
  'omissions.caption': 'The same in figures.',
  'omissions.caption-reviewer':
    'The same in figures. Without a reviewer the points are different, so no change can be given.',
  'omissions.reviewer': 'Without the score of',
  'omissions.value': 'Without {attribute}',
  'omissions.points': 'Change, points',
  'noise.lead':
    'All scores are perturbed at random, again and again, and the best slate is selected again each time. The seat of a member who is selected nearly always does not depend on a point more or less.',
  'noise.normal':
    '{trials, plural, one {In # trial} other {In # trials}} from the seed “{seed}”, every score was perturbed by a normal distribution with a standard deviation of {spread, plural, one {# point} other {# points}}; {selected, number} of them have a best slate.',
  'noise.uniform':
    '{trials, plural, one {In # trial} other {In # trials}} from the seed “{seed}”, every score was perturbed by up to {spread, plural, one {# point} other {# points}} either way; {selected, number} of them have a best slate.',
  'noise.kept':
    'In {unchanged, number} of them it is the base slate. On average {mean} of {size, plural, one {# member} other {# members}} stay, at least {least} and at most {most}. {firm, plural, one {# member is} other {# members are}} selected in at least 95 % of the trials, {loose, number} in fewer than half.',
  'noise.figure': 'How often a candidate is selected',
  'noise.described':
    'Bars, the most frequent first, of {trials, plural, one {# trial} other {# trials}}. {bars}.',
  'noise.member-bar': '{label}, member: {text}',
  'noise.legend':
    'Filled bars: members of the base slate; outlined bars: others. The line across the end of a bar is the 95 % confidence interval.',
  'noise.always':
    '{count, plural, one {# candidate selected in every trial is not drawn.} other {# candidates selected in every trial are not drawn.}}',
  'noise.some': 'The {shown, number} most frequent of {all, number} are drawn; the table below has the rest.',
  'noise.folded': '{count, plural, one {# candidate in figures} other {All # candidates in figures}}',
  'noise.caption': 'The most frequent first, of {trials, plural, one {# trial} other {# trials}}.',
  'noise.base-slate': 'Base slate',
  'noise.member': 'member',
  'noise.trials': 'Trials',
  'noise.frequency': 'Frequency',
  'noise.interval': '95 % interval',
  'noise.range': '{low} – {high}',
  'noise.trial': 'Trial',
  'noise.each': 'Each trial',
  'noise.each-folded': 'Each trial ({count, number})',
  'noise.each-caption': 'Points are based on the perturbed scores and cannot be compared with other points.',

  // Candidates and balance
  'candidates.always':
    '{count, plural, =0 {Nobody is in every slate.} one {# member of the base slate is in every slate whatever changes.} other {# members of the base slate are in every slate whatever changes.}}',
  'candidates.changing':
    '{count, plural, one {# other candidate is in some slates and not in others.} other {# other candidates are in some slates and not in others.}}',
  'candidates.folded':
    '{count, plural, one {The # member in every slate} other {The # members in every slate}}',
  'candidates.stays': 'member of the base slate, stays',
  'candidates.leaves': 'member of the base slate, leaves',
  'candidates.joins': 'joins',
  'candidates.label': 'Candidates by scenario',
  'candidates.caption': 'Candidates who change, the most frequent first.',
  'candidates.some': 'The first {shown, number} of {all, number} candidates.',
  'candidates.columns':
    '{shown, number} of {all, number} slates have a column: scenarios first, sweeps as far as there is room. The numbers beside the candidates count all of them.',
  'candidates.slates': 'Slates',
  'candidates.scenarios': 'Scenarios',
  'candidates.omissions': 'Omissions',
  'candidates.points': 'Points of sweeps',
  'balance.lead':
    'How many members have each value, in the base and in each scenario; the bar shows the share of the slate, and the number in italics is the difference from the base.',
  'balance.of': 'Balance: {name}',
  'balance.groups': 'Further groups',

  // Why not, inputs
  'why.title': 'Without a best slate, by {what}:',
  'why.one': '{names}: {text}',
  'inputs.lead':
    'The answers depend only on the pool, the rule set, the scenarios and the table of countries. Whoever has the same files gets the same answers; the hashes below show whether files are the same. Answers that the time limit stopped are the exception.',
  'inputs.lead-plain':
    'The answers depend only on the pool, the rule set and the scenarios. Whoever has the same files gets the same answers; the hashes below show whether files are the same. Answers that the time limit stopped are the exception.',
  'inputs.title': 'Title',
  'inputs.base-rules': 'Rule set of the base',
  'inputs.scenarios': 'Scenarios (SHA-256)',
  'inputs.check':
    'The first command writes all answers, each with the ids of its slate. The other two solve and prove any one of them separately, with the rules of its scenario.',
} as const;
