/** What assignments of members to posts say, by the statement's code, and what their sentences are made of. */
export const assignments = {
  'assignment-shows-possible':
    '{body} elects or appoints the holders of its posts itself. This is the best assignment under these rules: it shows what is possible, not who should be elected.',
  'assignment-shows-possible.nameless':
    'The body itself elects or appoints the holders of its posts. This is the best assignment under these rules: it shows what is possible, not who should be elected.',
  'no-slate-to-assign': 'No slate satisfies the rules of the rule set. slate explain says why.',
  'no-slate-in-time': 'The time limit of {seconds} s was reached before there was a slate to put into posts.',
  'given-slate-breaks-rules':
    '{count, plural, one {The given slate does not satisfy the rule {rules}.} other {The given slate does not satisfy the rules {rules}.}}',
  'given-slate-size':
    'The given slate has {members, plural, one {# member} other {# members}}; the rule set asks for {size}.',
  'pair-not-in-slate':
    '{count, plural, one {{rule} names {candidates}, who is not on the slate. The rule ignores this candidate.} other {{rule} names {candidates}, who are not on the slate. The rule ignores these candidates.}}',

  // Rules
  'post-rule-binds':
    '{side, select, min {The minimum of {from} for {rule}} other {The maximum of {from} for {rule}}} costs {amount}: with {to}, the best assignment would score {score} instead of {objective}.',
  'post-family-binds':
    '{side, select, min {The minimum of {from} in every row of {rule}} other {The maximum of {from} in every row of {rule}}} costs {amount} in total: with {to} in all of them, the best assignment would score {score} instead of {objective}.',
  'post-rules-free': 'No single bound of these rules costs anything.',
  'post-rule-removed': 'Without {rule}, the best assignment would score {score}, {amount} more.',
  'post-rule-removed.same': '{rule} costs nothing: without it, the best assignment would score the same.',

  // Members in posts
  'holder-costs': 'Without {candidate} in the post {post}, the best assignment would score {amount} less.',
  'holder-costs.same': 'Without {candidate} in the post {post}, another assignment is just as good.',
  'holder-indispensable': 'Without {candidate} in the post {post}, no assignment satisfies the rules.',
  'post-others':
    '{count, plural, one {The next best choice for {post} is {choices}.} other {The next best choices for {post} are {choices}.}}',
  'post-others.none': 'Nobody else can hold the post {post} under these rules.',
  choice: '{candidate} ({amount} less)',
  'choice.same': '{candidate} (just as good)',

  // Other assignments
  'assignment-alternative':
    '{rank, select, first {The next best assignment} other {The one after that}} {effect, select, same {is just as good} other {scores {amount} less than the best}}.',
  'assignment-alternative.only': 'There is no other assignment that satisfies the rules.',
  pair: '{candidate} in {post}',
  'pairs.joins': 'It adds {enters}.',
  'pairs.leaves': 'It leaves out {leaves}.',
  'pairs.both': 'It has {enters} instead of {leaves}.',
  'assignment-seed-chosen':
    'Lots drawn from the seed "{seed}" decided {count, plural, one {# place} other {# places}}. Whoever chose the seed could have chosen among the best assignments.',
  'assignment-seed-missing':
    'Lots decide between equally good assignments, but the rule set has no seed for them (ties.seed). Publish a seed before the call closes.',
  'assignment-ties-open':
    'This assignment is proved optimal. The tie-break between equally good assignments was not finished, so some places may change.',
  'assignment-core-unfinished':
    'This assignment is proved optimal, and every place is settled. There was no time to find what is the same in every best assignment.',
  'assignment-unfinished':
    'The time limit was reached before the explanation was complete. Not known: {parts}.',
  'unfinished.rules': 'some prices of rules',
  'unfinished.holders': 'what it would cost to do without some holders',
  'unfinished.others': 'what it would cost if some others held a post',
  'unfinished.alternatives': 'the next best assignments',

  // No assignment
  'assignment-conflict':
    '{count, plural, one {This bound cannot be satisfied} other {These bounds cannot all be satisfied}}, however far the other negotiable bounds move: {bounds}.',
  'assignment-conflict.beside':
    '{count, plural, one {This bound cannot be satisfied} other {These bounds cannot all be satisfied}} ({bounds}) together with {beside}, however far the other negotiable bounds move.',
  'assignment-conflict.hard':
    '{count, plural, one {This cannot be satisfied, and cannot give way any further: {beside}.} other {These cannot all be satisfied, and none of them can give way any further: {beside}.}}',
  'post-short':
    '{eligible, plural, =0 {No member of the slate meets} one {Only # member of the slate meets} other {Only # members of the slate meet}} the condition of the post {post}, which needs {min, number}.',
  'bound-exact': 'exactly {bound} for {rule}',
  'bound-range': '{bound} to {end} for {rule}',
  'bound-at-limit': '{bound} (as far as it may move)',
  'seats-of-post': 'the seats of {post}',
  'posts-of-member': 'the posts of each member',
  'assignment-repair': 'To resolve this, {moves}. The best assignment then scores {score} points.',
  'assignment-repair.unscored': 'To resolve this, {moves}.',
  'assignment-no-repair':
    'There is no way to resolve this: even with every negotiable bound at its limit, no assignment satisfies the rules.',
  'assignment-nothing-negotiable':
    'No bound of the assignment is negotiable, so no way to resolve this can be listed.',
} as const;
