import { boundWord, counted, listed, ofPoints, points, type SideName, wordFor } from './wording.ts';

type Ids = readonly string[];
type Moved<T = number> = { readonly from: T; readonly to: T };

/** What a comparison of two results says. */
export const diffStatements = {
  // The answers
  'slates-same': (p: { readonly members: number }) =>
    `The slates are the same, all ${counted(p.members, 'member')}.`,
  'slates-differ': (p: { readonly enters: Ids; readonly leaves: Ids; readonly stays: number }) =>
    `${exchanged(p.enters, p.leaves)}; ${counted(p.stays, 'member stays', 'members stay')}.`,
  'slate-of-one': (p: { readonly result: string }) => `Only ${p.result} has a slate.`,
  'outcomes-same': (p: { readonly outcome: string }) => `Both results are ${p.outcome}, without a slate.`,
  'outcomes-differ': (p: Moved<string>) => `A is ${p.from}, B is ${p.to}.`,
  'objective-moved': (p: Moved & { readonly scale: number }) =>
    p.from === p.to
      ? `Both slates score ${points(p.from, p.scale)}.`
      : `The slate of B scores ${points(p.to, p.scale)}, that of A ${points(p.from, p.scale)}: ${ofPoints(p.to - p.from, p.scale)} ${p.to > p.from ? 'more' : 'less'}.`,
  'objectives-not-comparable': (p: { readonly reason: 'scale' | 'criteria' | 'weights' }) =>
    `The scores of the two slates cannot be compared: ${notComparable[p.reason]}.`,
  // Where they come from
  'inputs-same': () =>
    'Both results were made from the same pool and the same rule set: what differs comes from options, time limits or versions of the program.',
  'inputs-differ': (p: { readonly inputs: Ids }) =>
    `The results were not made from the same inputs: ${listed(p.inputs.map((input) => inputWords[input] ?? input))} ${p.inputs.length === 1 ? 'is' : 'are'} different.`,
  'pool-hashes-not-comparable': () =>
    'The hashes of the pools were computed under different definitions (inputs.format), so the pools may still be the same.',
  'cause-needs-inputs': () =>
    'Which changes of the inputs matter can be told by whoever has the pools and rule sets that the results were made from.',
  'cause-none': (p: { readonly changes: number }) =>
    p.changes === 0
      ? 'Nothing in the inputs that bears on the slate has changed.'
      : `${p.changes === 1 ? 'One change of the inputs was' : `${p.changes} changes of the inputs were`} found; the slate is the same with and without.`,
  'cause-found': (p: { readonly changes: number; readonly total: number }) =>
    p.total === 1
      ? 'One thing in the inputs has changed, and it changes the slate.'
      : p.changes === 1
        ? `Of ${p.total} changes of the inputs one alone already changes the slate.`
        : `Of ${p.total} changes of the inputs ${p.changes} together already change the slate, and none of them can be spared.`,
  'cause-not-irreducible': (p: {
    readonly changes: number;
    readonly total: number;
    readonly trials: number;
  }) =>
    `Of ${counted(p.total, 'change')} of the inputs ${p.changes} already ${wordFor(p.changes, 'changes', 'change')} the slate; whether fewer of them do was not settled in ${counted(p.trials, 'trial')}.`,
  'cause-effect': (p: { readonly changes: number; readonly enters: Ids; readonly leaves: Ids }) =>
    `With ${p.changes === 1 ? 'it' : 'them'} alone ${exchanged(p.enters, p.leaves)}.`,
  'cause-makes-infeasible': (p: { readonly changes: number }) =>
    `With ${p.changes === 1 ? 'it' : 'them'} alone there is no slate.`,
  'cause-makes-feasible': (p: { readonly changes: number }) =>
    `With ${p.changes === 1 ? 'it' : 'them'} alone there is a slate.`,
  'cause-unfinished': () => 'The time was over before the changes of the inputs could be told apart.',
  'result-not-reproduced': (p: { readonly result: string; readonly version: string }) =>
    `Solved again, the inputs of ${p.result} give another slate than ${p.result} has (made by version ${p.version}). The cause is told for what comes of the inputs now.`,
  // Changes of the rule set
  'size-changed': (p: Moved) => `The number of seats went from ${p.from} to ${p.to}.`,
  'weight-changed': (p: Moved & { readonly criterion: string }) =>
    `The weight of ${p.criterion} went from ${p.from} to ${p.to}.`,
  'weights-changed': () => 'Other criteria are weighted.',
  'decimals-changed': (p: Moved) => `Scores may have ${counted(p.to, 'decimal')} instead of ${p.from}.`,
  'missing-scores-changed': (p: Moved<string>) =>
    p.to === 'exclude'
      ? 'A candidate without a score is left out.'
      : 'A candidate without a score is no longer left out.',
  'counting-changed': (p: Moved<string> & { readonly attribute: string }) =>
    p.to === 'all'
      ? `Every ${p.attribute} of a person counts, no longer the first alone.`
      : `The first ${p.attribute} of a person counts alone, no longer every one.`,
  'clause-added': (p: { readonly clause: string }) => `The eligibility clause ${p.clause} was added.`,
  'clause-dropped': (p: { readonly clause: string }) => `The eligibility clause ${p.clause} was dropped.`,
  'clause-changed': (p: { readonly clause: string }) => `The eligibility clause ${p.clause} was changed.`,
  'rule-added': (p: { readonly rule: string }) => `The rule ${p.rule} was added.`,
  'rule-dropped': (p: { readonly rule: string }) => `The rule ${p.rule} was dropped.`,
  'rule-changed': (p: { readonly rule: string }) => `The rule ${p.rule} counts otherwise.`,
  'rule-authority-changed': (p: Moved<string> & { readonly rule: string }) =>
    `The rule ${p.rule} is of ${p.to}, no longer of ${p.from}: that decides whether a blank may be chosen.`,
  'bound-moved': (p: Moved & { readonly rule: string; readonly side: SideName }) =>
    `The ${boundWord(p.side)} of ${p.rule} went from ${p.from} to ${p.to}.`,
  'bound-added': (p: { readonly rule: string; readonly side: SideName; readonly to: number }) =>
    `A ${boundWord(p.side)} of ${p.to} of ${p.rule} was added.`,
  'bound-dropped': (p: { readonly rule: string; readonly side: SideName; readonly from: number }) =>
    `The ${boundWord(p.side)} of ${p.from} of ${p.rule} was dropped.`,
  'target-moved': (p: Moved & { readonly rule: string }) =>
    `The target of ${p.rule} went from ${p.from} to ${p.to}.`,
  'penalty-changed': (p: Moved & { readonly rule: string }) =>
    `The penalty of ${p.rule} went from ${p.from} to ${counted(p.to, 'point')} a seat.`,
  'seed-changed': () => 'The seed of the lots was changed.',
  'alias-changed': (p: Moved<string> & { readonly spelling: string }) =>
    p.to === ''
      ? `The affiliation "${p.spelling}" no longer stands for "${p.from}".`
      : `The affiliation "${p.spelling}" stands for "${p.to}"${p.from === '' ? '' : `, no longer for "${p.from}"`}.`,
  'reference-changed': (p: { readonly country: string; readonly attributes: Ids }) =>
    `The correction of the reference table for ${p.country} was changed (${listed(p.attributes)}).`,
  'reference-column-added': (p: { readonly attribute: string }) =>
    `The reference column ${p.attribute} was added.`,
  'reference-column-dropped': (p: { readonly attribute: string }) =>
    `The reference column ${p.attribute} was dropped.`,
  'reference-value-changed': (p: Moved<string> & { readonly attribute: string; readonly country: string }) =>
    `The reference column ${p.attribute} has ${shown(p.to)} for ${p.country}, no longer ${shown(p.from)}.`,
  // Changes of the pool
  'candidate-added': (p: { readonly candidate: string }) => `${p.candidate} was added to the pool.`,
  'candidate-dropped': (p: { readonly candidate: string }) => `${p.candidate} is no longer in the pool.`,
  'column-added': (p: { readonly column: string }) => `The pool has a column ${p.column} that it had not.`,
  'column-dropped': (p: { readonly column: string }) => `The pool has no column ${p.column} any more.`,
  'column-split': (p: { readonly column: string }) =>
    `Whether the column ${p.column} holds several values was changed.`,
  'value-changed': (p: Moved<Ids> & { readonly candidate: string; readonly column: string }) =>
    `${p.column} of ${p.candidate} went from ${shown(p.from.join('; '))} to ${shown(p.to.join('; '))}.`,
} as const;

const notComparable = {
  scale: 'a point is not the same number of objective units',
  criteria: 'they add up different criteria',
  weights: 'the criteria have other weights',
} as const;

const inputWords: Readonly<Record<string, string>> = {
  pool: 'the pool',
  rules: 'the rule set',
  reference: 'the edition of the reference table',
  seed: 'the seed of the lots',
};

const shown = (text: string): string => (text === '' ? 'blank' : text);

const exchanged = (enters: Ids, leaves: Ids): string => {
  const come = enters.length === 1 ? 'comes' : 'come';
  const leave = leaves.length === 1 ? 'leaves' : 'leave';
  if (enters.length === 0) return `${listed(leaves)} ${leave}`;
  return leaves.length === 0
    ? `${listed(enters)} ${come} in`
    : `${listed(enters)} ${come} in for ${listed(leaves)}`;
};
