import { writerOf } from './message.ts';
import { differenceText, points } from './numbers.ts';

const say = writerOf('comparisons');

type Ids = readonly string[];
type Moved<T = number> = { readonly from: T; readonly to: T };
type Side = 'min' | 'max';
type Exchange = { readonly enters: Ids; readonly leaves: Ids };

/** Who joins and who leaves, one of them at least, as a sentence. */
const exchangeText = ({ enters, leaves }: Exchange): string => {
  const [joining, leaving] = [enters.length, leaves.length];
  if (joining === 0) return say('exchange.leaves', { leaves, leaving });
  return leaving === 0
    ? say('exchange.joins', { enters, joining })
    : say('exchange.both', { enters, leaves, joining });
};

/** What a comparison of two results says. */
export const diffStatements = {
  // The answers
  'slates-same': (p: { readonly members: number }) => say('slates-same', p),
  'slates-differ': (p: Exchange & { readonly stays: number }) =>
    say('slates-differ', { exchange: exchangeText(p), stays: p.stays }),
  'slate-of-one': (p: { readonly result: string }) => say('slate-of-one', p),
  'outcomes-same': (p: { readonly outcome: string }) => say('outcomes-same', p),
  'outcomes-differ': (p: Moved<string>) => say('outcomes-differ', p),
  'objective-moved': ({ from, to, scale }: Moved & { readonly scale: number }) =>
    from === to
      ? say('objective-moved.same', { from: points(from, scale) })
      : say('objective-moved', {
          from: points(from, scale),
          to: points(to, scale),
          difference: differenceText(to - from, scale),
        }),
  'objectives-not-comparable': (p: { readonly reason: 'scale' | 'criteria' | 'weights' }) =>
    say('objectives-not-comparable', p),

  // Where they come from
  'inputs-same': () => say('inputs-same'),
  'inputs-differ': ({ inputs }: { readonly inputs: Ids }) =>
    say('inputs-differ', { inputs: inputs.map(inputText), count: inputs.length }),
  'pool-hashes-not-comparable': () => say('pool-hashes-not-comparable'),
  'cause-needs-inputs': () => say('cause-needs-inputs'),
  'cause-none': (p: { readonly changes: number }) => say('cause-none', p),
  'cause-found': (p: { readonly changes: number; readonly total: number }) =>
    p.total === 1 ? say('cause-found.only') : say('cause-found', p),
  'cause-not-irreducible': (p: {
    readonly changes: number;
    readonly total: number;
    readonly trials: number;
  }) => say('cause-not-irreducible', p),
  'cause-effect': (p: Exchange & { readonly changes: number }) =>
    say('cause-effect', { changes: p.changes, exchange: exchangeText(p) }),
  'cause-makes-infeasible': (p: { readonly changes: number }) => say('cause-makes-infeasible', p),
  'cause-makes-feasible': (p: { readonly changes: number }) => say('cause-makes-feasible', p),
  'cause-unfinished': () => say('cause-unfinished'),
  'result-not-reproduced': (p: { readonly result: string; readonly version: string }) =>
    say('result-not-reproduced', p),

  // Changes of the rule set
  'size-changed': (p: Moved) => say('size-changed', p),
  'weight-changed': (p: Moved & { readonly criterion: string }) => say('weight-changed', p),
  'weights-changed': () => say('weights-changed'),
  'decimals-changed': (p: Moved) => say('decimals-changed', p),
  'missing-scores-changed': (p: Moved<string>) => say('missing-scores-changed', p),
  'counting-changed': (p: Moved<string> & { readonly attribute: string }) => say('counting-changed', p),
  'clause-added': (p: { readonly clause: string }) => say('clause-added', p),
  'clause-dropped': (p: { readonly clause: string }) => say('clause-dropped', p),
  'clause-changed': (p: { readonly clause: string }) => say('clause-changed', p),
  'rule-added': (p: { readonly rule: string }) => say('rule-added', p),
  'rule-dropped': (p: { readonly rule: string }) => say('rule-dropped', p),
  'rule-changed': (p: { readonly rule: string }) => say('rule-changed', p),
  'rule-authority-changed': (p: Moved<string> & { readonly rule: string }) =>
    say('rule-authority-changed', p),
  'bound-moved': (p: Moved & { readonly rule: string; readonly side: Side }) => say('bound-moved', p),
  'bound-added': (p: { readonly rule: string; readonly side: Side; readonly to: number }) =>
    say('bound-added', p),
  'bound-dropped': (p: { readonly rule: string; readonly side: Side; readonly from: number }) =>
    say('bound-dropped', p),
  'target-moved': (p: Moved & { readonly rule: string }) => say('target-moved', p),
  'penalty-changed': (p: Moved & { readonly rule: string }) => say('penalty-changed', p),
  'seed-changed': () => say('seed-changed'),
  'alias-changed': (p: Moved<string> & { readonly spelling: string }) => {
    if (p.to === '') return say('alias-changed.dropped', p);
    return p.from === '' ? say('alias-changed.added', p) : say('alias-changed', p);
  },
  'reference-changed': (p: { readonly country: string; readonly attributes: Ids }) =>
    say('reference-changed', p),
  'reference-column-added': (p: { readonly attribute: string }) => say('reference-column-added', p),
  'reference-column-dropped': (p: { readonly attribute: string }) => say('reference-column-dropped', p),
  'reference-value-changed': (p: Moved<string> & { readonly attribute: string; readonly country: string }) =>
    say('reference-value-changed', {
      attribute: p.attribute,
      country: p.country,
      from: shown(p.from),
      to: shown(p.to),
    }),

  // Changes of the pool
  'candidate-added': (p: { readonly candidate: string }) => say('candidate-added', p),
  'candidate-dropped': (p: { readonly candidate: string }) => say('candidate-dropped', p),
  'column-added': (p: { readonly column: string }) => say('column-added', p),
  'column-dropped': (p: { readonly column: string }) => say('column-dropped', p),
  'column-split': (p: { readonly column: string }) => say('column-split', p),
  'value-changed': (p: Moved<Ids> & { readonly candidate: string; readonly column: string }) =>
    say('value-changed', {
      candidate: p.candidate,
      column: p.column,
      from: shown(p.from.join('; ')),
      to: shown(p.to.join('; ')),
    }),
} as const;

const inputText = (input: string): string => {
  switch (input) {
    case 'pool':
      return say('input.pool');
    case 'rules':
      return say('input.rules');
    case 'reference':
      return say('input.reference');
    case 'seed':
      return say('input.seed');
    default:
      return input;
  }
};

const shown = (text: string): string => (text === '' ? say('blank') : text);
