import { codeText, writerOf } from './message.ts';
import { differenceText, points } from './numbers.ts';
import { joinItems } from './language.ts';
import { quotedTitle } from './names.ts';

const message = writerOf('comparisons');

type Ids = readonly string[];
type Moved<T = number> = { readonly from: T; readonly to: T };
type Side = 'min' | 'max';
type Exchange = { readonly enters: Ids; readonly leaves: Ids };

/** Who joins and who leaves, one of them at least, as a sentence. */
const exchangeText = ({ enters, leaves }: Exchange): string => {
  const [joining, leaving] = [enters.length, leaves.length];
  if (joining === 0) return message('exchange.leaves', { leaves, leaving });
  return leaving === 0
    ? message('exchange.joins', { enters, joining })
    : message('exchange.both', { enters, leaves, joining });
};

/** Codes that something changed from and to, as words. */
const inWords = <P extends Moved<string>>(p: P): P => ({ ...p, from: codeText(p.from), to: codeText(p.to) });

/** A rule as the body calls it. */
const withTitle = <P extends { readonly rule: string }>(p: P): P => ({ ...p, rule: quotedTitle(p.rule) });

/** What a comparison of two results says. */
export const diffStatements = {
  // The answers
  'slates-same': (p: { readonly members: number }) => message('slates-same', p),
  'slates-differ': (p: Exchange & { readonly stays: number }) =>
    message('slates-differ', { exchange: exchangeText(p), stays: p.stays }),
  'slate-of-one': (p: { readonly result: string }) => message('slate-of-one', p),
  'outcomes-same': (p: { readonly outcome: string }) =>
    message('outcomes-same', { outcome: codeText(p.outcome) }),
  'outcomes-differ': (p: Moved<string>) => message('outcomes-differ', inWords(p)),
  'objective-moved': ({ from, to, scale }: Moved & { readonly scale: number }) =>
    from === to
      ? message('objective-moved.same', { from: points(from, scale) })
      : message('objective-moved', {
          from: points(from, scale),
          to: points(to, scale),
          difference: differenceText(to - from, scale),
        }),
  'objectives-not-comparable': (p: { readonly reason: 'scale' | 'criteria' | 'weights' }) =>
    message('objectives-not-comparable', p),

  // Where they come from
  'inputs-same': () => message('inputs-same'),
  'inputs-differ': ({ inputs }: { readonly inputs: Ids }) =>
    message('inputs-differ', { inputs: inputs.map(inputText), count: inputs.length }),
  'pool-hashes-not-comparable': () => message('pool-hashes-not-comparable'),
  'cause-needs-inputs': () => message('cause-needs-inputs'),
  'cause-none': (p: { readonly changes: number }) => message('cause-none', p),
  'cause-found': (p: { readonly changes: number; readonly total: number }) =>
    p.total === 1 ? message('cause-found.only') : message('cause-found', p),
  'cause-not-irreducible': (p: {
    readonly changes: number;
    readonly total: number;
    readonly trials: number;
  }) => message('cause-not-irreducible', p),
  'cause-effect': (p: Exchange & { readonly changes: number }) =>
    message('cause-effect', { changes: p.changes, exchange: exchangeText(p) }),
  'cause-makes-infeasible': (p: { readonly changes: number }) => message('cause-makes-infeasible', p),
  'cause-makes-feasible': (p: { readonly changes: number }) => message('cause-makes-feasible', p),
  'cause-unfinished': () => message('cause-unfinished'),
  'result-not-reproduced': (p: { readonly result: string; readonly version: string }) =>
    message('result-not-reproduced', p),

  // Changes of the rule set
  'size-changed': (p: Moved) => message('size-changed', p),
  'weight-changed': (p: Moved & { readonly criterion: string }) => message('weight-changed', p),
  'weights-changed': () => message('weights-changed'),
  'scores-counted': () => message('scores-counted'),
  'scores-dropped': () => message('scores-dropped'),
  'attribute-changed': (p: { readonly attribute: string }) => message('attribute-changed', p),
  'decimals-changed': (p: Moved) => message('decimals-changed', p),
  'missing-scores-changed': (p: Moved<string>) => message('missing-scores-changed', p),
  'counting-changed': (p: Moved<string> & { readonly attribute: string }) => message('counting-changed', p),
  'clause-added': (p: { readonly clause: string }) =>
    message('clause-added', { clause: quotedTitle(p.clause) }),
  'clause-dropped': (p: { readonly clause: string }) =>
    message('clause-dropped', { clause: quotedTitle(p.clause) }),
  'clause-changed': (p: { readonly clause: string }) =>
    message('clause-changed', { clause: quotedTitle(p.clause) }),
  'assignment-added': (p: { readonly assignment: string }) => message('assignment-added', p),
  'assignment-dropped': (p: { readonly assignment: string }) => message('assignment-dropped', p),
  'assignment-changed': (p: { readonly assignment: string }) => message('assignment-changed', p),
  'posts-reordered': (p: { readonly assignment: string }) => message('posts-reordered', p),
  'post-added': (p: { readonly assignment: string; readonly post: string }) => message('post-added', p),
  'post-dropped': (p: { readonly assignment: string; readonly post: string }) => message('post-dropped', p),
  'post-changed': (p: { readonly assignment: string; readonly post: string }) => message('post-changed', p),
  'post-rule-added': (p: { readonly assignment: string; readonly rule: string }) =>
    message('post-rule-added', p),
  'post-rule-dropped': (p: { readonly assignment: string; readonly rule: string }) =>
    message('post-rule-dropped', p),
  'post-rule-changed': (p: { readonly assignment: string; readonly rule: string }) =>
    message('post-rule-changed', p),
  'rule-added': (p: { readonly rule: string }) => message('rule-added', withTitle(p)),
  'rule-dropped': (p: { readonly rule: string }) => message('rule-dropped', withTitle(p)),
  'rule-changed': (p: { readonly rule: string }) => message('rule-changed', withTitle(p)),
  'rule-authority-changed': (p: Moved<string> & { readonly rule: string }) =>
    message('rule-authority-changed', withTitle(inWords(p))),
  'bound-moved': (p: Moved & { readonly rule: string; readonly side: Side }) =>
    message('bound-moved', withTitle(p)),
  'bound-added': (p: { readonly rule: string; readonly side: Side; readonly to: number }) =>
    message('bound-added', withTitle(p)),
  'bound-dropped': (p: { readonly rule: string; readonly side: Side; readonly from: number }) =>
    message('bound-dropped', withTitle(p)),
  'target-moved': (p: Moved & { readonly rule: string }) => message('target-moved', withTitle(p)),
  'penalty-changed': (p: Moved & { readonly rule: string }) => message('penalty-changed', withTitle(p)),
  'seed-changed': () => message('seed-changed'),
  'alias-changed': (p: Moved<string> & { readonly spelling: string }) => {
    if (p.to === '') return message('alias-changed.dropped', p);
    return p.from === '' ? message('alias-changed.added', p) : message('alias-changed', p);
  },
  'reference-changed': (p: { readonly country: string; readonly attributes: Ids }) =>
    message('reference-changed', p),
  'reference-column-added': (p: { readonly attribute: string }) => message('reference-column-added', p),
  'reference-column-dropped': (p: { readonly attribute: string }) => message('reference-column-dropped', p),
  'reference-value-changed': (p: Moved<string> & { readonly attribute: string; readonly country: string }) =>
    message('reference-value-changed', {
      attribute: p.attribute,
      country: p.country,
      from: shown(p.from),
      to: shown(p.to),
    }),

  // Changes of the pool
  'candidate-added': (p: { readonly candidate: string }) => message('candidate-added', p),
  'candidate-dropped': (p: { readonly candidate: string }) => message('candidate-dropped', p),
  'column-added': (p: { readonly column: string }) => message('column-added', p),
  'column-dropped': (p: { readonly column: string }) => message('column-dropped', p),
  'column-split': (p: { readonly column: string }) => message('column-split', p),
  'value-changed': (p: Moved<Ids> & { readonly candidate: string; readonly column: string }) =>
    message('value-changed', {
      candidate: p.candidate,
      column: p.column,
      from: shown(joinItems(p.from)),
      to: shown(joinItems(p.to)),
    }),
} as const;

const inputText = (input: string): string => {
  switch (input) {
    case 'pool':
      return message('input.pool');
    case 'rules':
      return message('input.rules');
    case 'reference':
      return message('input.reference');
    case 'seed':
      return message('input.seed');
    default:
      return input;
  }
};

const shown = (text: string): string => (text === '' ? message('blank') : text);
