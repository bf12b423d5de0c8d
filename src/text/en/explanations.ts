/** What explanations and replacements say, by the statement's code, and what their sentences are made of. */
export const explanations = {
  // Who would join and leave
  'exchange.joins': '{enters} would join.',
  'exchange.leaves': '{leaves} would leave.',
  'exchange.both': '{enters} would replace {leaves}.',

  // What the time did not reach
  'explanation-unfinished':
    'The time limit was reached before the explanation was complete. Not known: {parts}.',
  'unreached.rules': 'some prices of {names}',
  'unreached.families': 'some prices of all values together of {names}',
  'unreached.binding': 'who would join if {names} were relaxed by one seat',
  'unreached.members': 'the cost of leaving out {names}',
  'unreached.others': 'the cost of including {names}',
  'unreached.replacements': 'who can take the seat of a member while all others stay',
  'unreached.nearest': 'the nearest slate without {names}',
  'unreached.reserve': 'the complete reserve list',
  'unreached.alternatives':
    'the best slate that differs in {last, plural, one {{seats} seat} other {{seats} seats}}',
  'unreached.split': 'who is in every slate close to the best',
  'unreached.pairs': 'all pairs of bounds that cost something together',
  'many.rows': '{count, plural, one {# row} other {# rows}}',
  'many.rules': '{count, plural, one {# rule} other {# rules}}',
  'many.bounds': '{count, plural, one {# bound} other {any of # bounds}}',
  'many.members': '{count, plural, one {# member} other {any of # members}}',
  'many.candidates': '{count, plural, one {# candidate} other {any of # candidates}}',

  difference: ': {difference}',

  // Rules
  'side-binds':
    '{side, select, min {The minimum of {from} for {rule}} other {The maximum of {from} for {rule}}} costs {amount}: with {to}, the best slate would score {score} instead of {objective}.',
  'family-binds':
    '{side, select, min {The minimum of {from} for every value of {rule}} other {The maximum of {from} for every value of {rule}}} costs {amount} in total: with {to} for all values, the best slate would score {score} instead of {objective}.',
  'tight-without-price':
    '{count, plural, one {The slate is also at a bound of {rules}, which costs nothing: relaxing it by one seat gains no points.} other {The slate is also at bounds of {rules}, which cost nothing: relaxing any of them by one seat gains no points.}}',
  'nothing-binds': 'No single bound costs anything: relaxing any one of them by one seat gains no points.',
  'pair-binds':
    'Together, {bounds} cost {amount}, although neither costs anything alone: relaxing both by one seat would gain that much.',
  'rule-removed': 'Without {rule}, the best slate would score {score}, {amount} more.',
  'rule-removed.same': 'Without {rule}, the best slate would score the same.',
  'side-moved':
    'With {bound} instead of {from}, the best slate would {effect, select, same {score the same} gain {gain {amount} and score {score}} other {lose {amount} and score {score}}}.',
  'side-moved.unscored': 'With {bound} instead of {from}, there is still a slate that satisfies every rule.',
  'side-moved-infeasible': 'With {bound} instead of {from}, there would be no slate.',
  'seed-chosen':
    'Lots drawn from the seed "{seed}" decided {seats, plural, one {# seat} other {# seats}}. Whoever chose the seed could have chosen among the best slates.',
  'seed-chosen.none':
    'Lots drawn without a seed decided {seats, plural, one {# seat} other {# seats}}. Whoever chooses a seed can choose among the best slates.',
  'soft-target':
    '{shortfall, plural, one {The slate is # seat short} other {The slate is # seats short}} of the target of {target} for {rule}, which costs {amount}. How the best slate would change with another target is not reported.',
  'soft-target.met': 'The target of {target} for {rule} is met.',

  // Members
  'member-costs': 'Without {candidate}, the best slate would lose {amount}.',
  'member-costs.same': 'Without {candidate}, another slate is just as good: lots decided this seat.',
  'member-indispensable': 'Without {candidate}, no slate satisfies the rules.',

  // Others
  'other-costs': '{candidate} is not selected because including this candidate would cost {amount}.',
  'other-costs.same': '{candidate} is in another slate that is just as good: lots decided.',
  'other-costs.score':
    'With a score of {breakEven} instead of {score}, the candidate would have been in a best slate.',
  'other-costs.beyond': 'No possible score would have been enough.',
  'other-impossible': '{candidate} is not selected because no slate with this candidate satisfies the rules.',
  'other-obstacles':
    '{candidate} contributes more points than {outscored, plural, one {# of the members, but cannot take this seat alone} other {# of the members, but cannot take any of their seats alone}}: {obstacles}.',
  obstacle:
    '{side, select, min {the minimum of {bound} for {rule} blocks} other {the maximum of {bound} for {rule} blocks}} {seats, plural, one {# seat} other {# seats}}',
  'obstacle.more':
    '{count, plural, one {# more bound also blocks some of them} other {# more bounds also block some of them}}',
  'other-outscored': 'No member contributes fewer points than {candidate}.',
  'candidate-ineligible': '{candidate} cannot be selected: the condition {reason} is not met.',
  'candidate-ineligible.clause':
    '{candidate} cannot be selected: the condition {reason} is not met ({clause}).',
  'candidate-unverified':
    '{candidate} cannot be selected: the application leaves blank something that the resolution requires.',
  'candidate-without-score': '{candidate} cannot be selected: a score is missing.',

  // Replacements and other slates
  replacement: 'If {candidate} withdraws, {replacement} can take the seat while all others stay{difference}.',
  'replacement-nearest':
    'No candidate can take the seat of {candidate} while all others stay. The nearest slate changes {seats, plural, one {# seat} other {# seats}}{difference}.',
  'replacement-none': 'No candidate can take the seat of {candidate}: without this member there is no slate.',
  'reserve-list':
    'A reserve of {count, plural, one {# candidate} other {# candidates}} ({candidates}) can fill the seats of members who withdraw while all others stay: {cases}.',
  'reserve-case':
    '{sampled, select, yes {{covered, select, all {all of a sample of {cases}} other {{served} of a sample of {cases}}}} other {{covered, select, all {all {cases}} other {{served} of {cases}}}}}',
  'reserve-case.noted': '{case} ({notes})',
  'reserve-case.members': '{tried, plural, one {# member} other {# members}}',
  'reserve-case.pairs': '{tried, plural, one {# pair} other {# pairs}}',
  'reserve-case.sets': '{tried, plural, one {# set of {together}} other {# sets of {together}}}',
  'reserve-note.impossible':
    '{cases, plural, one {no candidate could in # case} other {no candidate could in # cases}}',
  'reserve-note.unsettled': '{cases, plural, one {not settled in # case} other {not settled in # cases}}',
  'reserve-empty': 'There is no reserve: no candidate can fill a seat while all others stay.',
  'slate-differing':
    'The best slate that differs in at least {last, plural, one {{seats} seat} other {{seats} seats}} {effect, select, same {is just as good} other {scores {amount} less}}; it differs in {differs}.',
  'slate-differing-none':
    'No slate differs in {last, plural, one {{seats} seat} other {{seats} seats}} or more.',
  'pool-split':
    'Of all slates within {within, plural, one {# point} other {# points}} of the best, {always, plural, one {# candidate is} other {# candidates are}} in every one, {contested, number} in some, and {never, number} in none.',

  // No slate
  conflict:
    '{count, plural, one {This bound cannot be satisfied} other {These bounds cannot all be satisfied}}, however far the other negotiable bounds move: {bounds}.',
  'conflict.beside':
    '{count, plural, one {This bound cannot be satisfied} other {These bounds cannot all be satisfied}} together with {beside}, however far the other negotiable bounds move: {bounds}.',
  'conflict-not-negotiable':
    '{count, plural, one {This bound cannot be satisfied} other {These bounds cannot all be satisfied}}, however far the negotiable bounds move: {bounds}.',
  repair: 'To resolve this, {moves}. The best slate then scores {score} points.',
  'repair.unscored': 'To resolve this, {moves}.',
  'repair-move':
    '{side, select, min {lower the minimum for {rule} from {from} to {to}} other {raise the maximum for {rule} from {from} to {to}}}',
  'no-repair':
    'There is no way to resolve this: even with every negotiable bound at its limit, no slate satisfies the rules.',
  'nothing-negotiable': 'No bound of the rule set is negotiable, so no way to resolve this can be listed.',
  'moves-not-smallest':
    'Way {repair} to resolve this: its bounds can move in more ways than were examined. None of its moves can be made smaller alone, but other moves may be smaller in total.',
  'map-limit':
    'Listed: {conflicts, plural, one {# conflict} other {# conflicts}} and {repairs, plural, one {# way to resolve them} other {# ways to resolve them}}. There are more: the search ends at 500 of both together.',
  'map-time':
    'Listed: {conflicts, plural, one {# conflict} other {# conflicts}} and {repairs, plural, one {# way to resolve them} other {# ways to resolve them}}. There may be more: the time limit was reached.',

  // Withdrawals
  'withdrawal-kept':
    'Without {withdrawn}, and while all others stay, the best slate has {enters} instead{difference}.',
  'withdrawal-kept.unchanged': 'Without {withdrawn}, the slate can stay as it is.',
  'withdrawal-fewest':
    'Without {withdrawn}, no candidate can fill the seats while all others stay. With the fewest changes, {count, plural, one {{moved} also leaves} other {{moved} also leave}} and the slate has {enters} instead{difference}.',
  'withdrawal-open':
    'These slates are proved optimal. The tie-break between equally good slates was not finished: {count, plural, one {the seat of {candidates} may change} other {the seats of {candidates} may change}}.',
  'withdrawal-optimum':
    'In the best of all slates without {withdrawn}, {count, plural, one {{moved} also leaves} other {{moved} also leave}} and the slate has {enters} instead{difference}.',
  'withdrawal-optimum.same': 'This is also the best of all slates without {withdrawn}.',
  'withdrawal-infeasible': 'Without {withdrawn}, no slate satisfies the rules.',
  'withdrawn-included':
    'The rule {rule} says that {candidate} is a member. Remove the rule, or name somebody else in it.',
  'withdrawn-ineligible':
    '{count, plural, one {{candidates}, a member of the given slate, is ineligible and counts as withdrawn.} other {{candidates}, members of the given slate, are ineligible and count as withdrawn.}}',
  'given-incomplete':
    'The given slate has {members, number} eligible of {size, plural, one {# seat} other {# seats}}. Changes are measured from the score of these members alone.',
  'withdrawn-not-a-member':
    '{count, plural, one {{candidates} is not on the slate; the new slate excludes this candidate.} other {{candidates} are not on the slate; the new slate excludes them.}}',
} as const;
