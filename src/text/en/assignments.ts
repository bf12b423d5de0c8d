/** What assignments of members to posts say, by the statement's code, and what their sentences are made of. */
export const assignments = {
  'assignment-shows-possible':
    '{body} elects or appoints the holders of its posts itself. This assignment shows what is possible under these rules, and that no other one scores more.',
  'assignment-shows-possible.nameless':
    'The body itself elects or appoints the holders of its posts. This assignment shows what is possible under these rules, and that no other one scores more.',
  'no-slate-to-assign':
    'No slate satisfies the rules of the rule set, so there is nobody to put into posts. An explanation of the slate says why.',
  'no-slate-in-time': 'The time limit of {seconds} s was reached before there was a slate to put into posts.',
  'given-slate-breaks-rules':
    '{count, plural, one {The given slate does not satisfy the rule {rules}.} other {The given slate does not satisfy the rules {rules}.}}',
  'given-slate-size':
    'The given slate has {members, plural, one {# member} other {# members}}; the rule set asks for {size}.',
  'pair-not-in-slate':
    '{count, plural, one {{rule} names {candidates}, who is not on the slate and counts nothing there.} other {{rule} names {candidates}, who are not on the slate and count nothing there.}}',

  // Rules
  'post-rule-binds':
    '{side, select, min {The minimum of {from} for {rule}} other {The maximum of {from} for {rule}}} costs {amount}: with {to}, the best assignment would score {score} instead of {objective}.',
  'post-family-binds':
    '{side, select, min {The minimum of {from} in every row of {rule}} other {The maximum of {from} in every row of {rule}}} costs {amount} in total: with {to} in all of them, the best assignment would score {score} instead of {objective}.',
  'post-rules-free':
    'No single bound of these rules costs anything: relaxing any one of them by one gains no points.',
  'post-rule-removed': 'Without {rule}, the best assignment would score {score}, {amount} more.',
  'post-rule-removed.same': '{rule} costs nothing: without it, the best assignment would score the same.',

  // Members in posts
  'holder-costs': 'Without {candidate} in the post {post}, the best assignment would score {amount} less.',
  'holder-costs.same': 'Without {candidate} in the post {post}, another assignment is just as good.',
  'holder-indispensable': 'Without {candidate} in the post {post}, no assignment satisfies the rules.',
  'post-others':
    '{count, plural, one {After the holders of {post}, the best choice for it is {choices}.} other {After the holders of {post}, the best choices for it are {choices}.}}',
  'post-others.none': 'Nobody else can hold the post {post} under these rules.',
  choice: '{candidate} ({amount} less)',
  'choice.same': '{candidate} (just as good)',

  // Other assignments
  'assignment-alternative':
    '{rank, select, first {The next best assignment} other {The one after that}} {effect, select, same {is just as good} other {scores {amount} less}}.',
  'assignment-alternative.only': 'There is no other assignment that satisfies the rules.',
  pair: '{candidate} in {post}',
  'pairs.joins': 'It adds {enters}.',
  'pairs.leaves': 'It leaves out {leaves}.',
  'pairs.both': 'It has {enters} instead of {leaves}.',
  'assignment-seed-chosen':
    'Lots drawn from the seed "{seed}" decided {count, plural, one {# place} other {# places}}. Whoever chose the seed could have chosen among the best assignments.',
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
    '{count, plural, one {This bound cannot be satisfied} other {These bounds cannot all be satisfied}} together with {beside}, however far the other negotiable bounds move: {bounds}.',
  'assignment-conflict.hard': 'These cannot all be satisfied, and none of them is negotiable: {beside}.',
  'seats-of-post': 'the seats of {post}',
  'posts-of-member': 'the number of posts that one member holds',
  'assignment-repair': 'To resolve this, {moves}. The best assignment then scores {score} points.',
  'assignment-repair.unscored': 'To resolve this, {moves}.',
  'assignment-no-repair':
    'There is no way to resolve this: even with every negotiable bound at its limit, no assignment satisfies the rules.',
  'assignment-nothing-negotiable':
    'No bound of the assignment is negotiable, so no way to resolve this can be listed.',
} as const;
