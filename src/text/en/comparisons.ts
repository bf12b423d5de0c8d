/** What a comparison of two results says, by the statement's code. */
export const comparisons = {
  // The answers
  'slates-same': 'The slates are the same: {members, plural, one {# member} other {# members}}.',
  'slates-differ': '{exchange} {stays, plural, one {# member stays.} other {# members stay.}}',
  'exchange.joins': '{joining, plural, one {{enters} joins.} other {{enters} join.}}',
  'exchange.leaves': '{leaving, plural, one {{leaves} leaves.} other {{leaves} leave.}}',
  'exchange.both': '{joining, plural, one {{enters} replaces {leaves}.} other {{enters} replace {leaves}.}}',
  'slate-of-one': 'Only {result} has a slate.',
  'outcomes-same': 'Both results are {outcome}, without a slate.',
  'outcomes-differ': 'A is {from}, B is {to}.',
  'objective-moved': 'The slate of A scores {from}, and the slate of B {to}: {difference}.',
  'objective-moved.same': 'Both slates score {from}.',
  'objectives-not-comparable':
    'The scores of the two slates cannot be compared: {reason, select, scale {a point is not the same number of objective units} criteria {they add up different criteria} other {the criteria have different weights}}.',

  // Where they come from
  'inputs-same':
    'Both results were made from the same pool and the same rule set. Differences come from options, time limits or versions of the program.',
  'inputs-differ':
    '{count, plural, one {The results were made from different inputs: {inputs} differs.} other {The results were made from different inputs: {inputs} differ.}}',
  'input.pool': 'the pool',
  'input.rules': 'the rule set',
  'input.reference': 'the edition of the reference table',
  'input.seed': 'the seed of the lots',
  'pool-hashes-not-comparable':
    'The pool hashes were computed under different definitions (inputs.format), so the pools may still be the same.',
  'cause-needs-inputs':
    'To find which changes of the inputs matter, the pools and rule sets of both results are needed.',
  'cause-none':
    '{changes, plural, =0 {No input that affects the slate has changed.} one {One change of the inputs was found; the slate is the same with and without it.} other {# changes of the inputs were found; the slate is the same with and without them.}}',
  'cause-found':
    'Of {total, number} changes of the inputs, {changes, plural, one {one alone is enough to change the slate; others may be enough too} other {# together are enough to change the slate, and none of these can be left out; others may be enough too}}.',
  'cause-found.only': 'One thing in the inputs has changed, and it changes the slate.',
  'cause-not-irreducible':
    'Of {total, plural, one {# change} other {# changes}} of the inputs, {changes, plural, one {# is enough to change the slate} other {# together are enough to change the slate}}. Whether fewer do was not settled in {trials, plural, one {# trial} other {# trials}}.',
  'cause-effect':
    '{changes, plural, one {Effect of this change alone: {exchange}} other {Effect of these changes alone: {exchange}}}',
  'cause-makes-infeasible':
    '{changes, plural, one {With this change alone there is no slate.} other {With these changes alone there is no slate.}}',
  'cause-makes-feasible':
    '{changes, plural, one {With this change alone there is a slate.} other {With these changes alone there is a slate.}}',
  'cause-unfinished': 'The time limit was reached before the changes of the inputs that matter were found.',
  'result-not-reproduced':
    'Solved again, the inputs of {result} give another slate than {result} has (made by version {version}). The cause is reported for the slates that the inputs give now.',

  // Changes of the rule set
  'size-changed': 'The number of seats changed from {from} to {to}.',
  'weight-changed': 'The weight of {criterion} changed from {from} to {to}.',
  'weights-changed': 'Different criteria are weighted.',
  'scores-counted': 'Scores now count.',
  'scores-dropped': 'Scores no longer count: rules and lots decide.',
  'attribute-changed': 'The attribute {attribute} is declared differently.',
  'decimals-changed':
    '{to, plural, one {Scores may have # decimal instead of {from}.} other {Scores may have # decimals instead of {from}.}}',
  'missing-scores-changed':
    '{to, select, exclude {Candidates without a score are now left out.} mean {The mean of the other scores now stands for a missing one.} other {A missing score is now an error.}}',
  'counting-changed':
    '{to, select, all {Every {attribute} of a person now counts, not only the first.} other {Only the first {attribute} of a person now counts.}}',
  'clause-added': 'The eligibility clause {clause} was added.',
  'clause-dropped': 'The eligibility clause {clause} was removed.',
  'clause-changed': 'The eligibility clause {clause} was changed.',
  'assignment-added': 'The assignment {assignment} was added.',
  'assignment-dropped': 'The assignment {assignment} was removed.',
  'assignment-changed':
    'In the assignment {assignment}, what counts, or how many posts a member may hold, is different.',
  'posts-reordered': 'In the assignment {assignment}, the posts are in another order.',
  'post-added': 'In the assignment {assignment}, the post {post} was added.',
  'post-dropped': 'In the assignment {assignment}, the post {post} was removed.',
  'post-changed': 'In the assignment {assignment}, the post {post} is different.',
  'post-rule-added': 'In the assignment {assignment}, the rule {rule} was added.',
  'post-rule-dropped': 'In the assignment {assignment}, the rule {rule} was removed.',
  'post-rule-changed': 'In the assignment {assignment}, the rule {rule} is different.',
  'rule-added': 'The rule {rule} was added.',
  'rule-dropped': 'The rule {rule} was removed.',
  'rule-changed': 'The rule {rule} counts differently.',
  'rule-authority-changed':
    'The authority of the rule {rule} changed from {from} to {to}. It decides whether a candidate with a blank can be selected.',
  'bound-moved':
    '{side, select, min {The minimum for {rule} changed from {from} to {to}.} other {The maximum for {rule} changed from {from} to {to}.}}',
  'bound-added':
    '{side, select, min {A minimum of {to} for {rule} was added.} other {A maximum of {to} for {rule} was added.}}',
  'bound-dropped':
    '{side, select, min {The minimum of {from} for {rule} was removed.} other {The maximum of {from} for {rule} was removed.}}',
  'target-moved': 'The target of {rule} changed from {from} to {to}.',
  'penalty-changed':
    'The penalty of {rule} changed from {from} to {to, plural, one {# point} other {# points}} per seat.',
  'seed-changed': 'The seed of the lots was changed.',
  'alias-changed': 'The affiliation "{spelling}" now stands for "{to}", no longer for "{from}".',
  'alias-changed.added': 'The affiliation "{spelling}" now stands for "{to}".',
  'alias-changed.dropped': 'The affiliation "{spelling}" no longer stands for "{from}".',
  'reference-changed': 'The correction of the reference table for {country} was changed ({attributes}).',
  'reference-column-added': 'The reference column {attribute} was added.',
  'reference-column-dropped': 'The reference column {attribute} was removed.',
  'reference-value-changed': 'The reference column {attribute} for {country} changed from {from} to {to}.',

  // Changes of the pool
  blank: 'blank',
  'candidate-added': '{candidate} was added to the pool.',
  'candidate-dropped': '{candidate} is no longer in the pool.',
  'column-added': 'The column {column} was added to the pool.',
  'column-dropped': 'The column {column} was removed from the pool.',
  'column-split': 'Whether the column {column} holds several values was changed.',
  'value-changed': '{column} of {candidate} changed from {from} to {to}.',
} as const;
