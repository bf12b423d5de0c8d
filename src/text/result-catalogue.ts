import type { SlateOrigin } from '../../solver/index.ts';
import { writerOf } from './message.ts';
import { quotedTitle } from './names.ts';

const message = writerOf('statements');
const word = writerOf('words');

/** Where a candidate stands in the pool, as documents have it (`row 3`, `index 2`), in words. */
export const placeText = (place: string): string => {
  const [kind, number = ''] = place.split(' ');
  return kind === 'row' ? word('place.row', { row: number }) : word('place.index', { index: number });
};

type Ids = readonly string[];

/** Values of an attribute as they stand, how many candidates have each, and the first of those by id. */
type Doubtful = {
  readonly attribute: string;
  readonly values: readonly string[];
  readonly counts: readonly number[];
  readonly candidates: Ids;
  /** Where the first stand in the file, row or index; where it is known. */
  readonly places?: readonly string[];
};

/** `"Law" (2 candidates, first A-01 in row 2)`, one for each value. */
const mentioned = ({ attribute, values, counts, candidates, places }: Doubtful) => ({
  attribute,
  values: values.map((value, index) => {
    const one = { value, count: counts[index]!, candidate: candidates[index]! };
    return places === undefined
      ? message('value', one)
      : message('value.placed', { ...one, place: placeText(places[index]!) });
  }),
});

/** `"Kenya" as KEN`, one for each text that was read as something else. */
const readAs = (
  { attribute, values, more }: Doubtful & { readonly more: number },
  meanings: readonly string[],
) => ({
  attribute,
  values: values.map((value, index) => message('read-as', { value, meaning: meanings[index]! })),
  more,
});

const howFound: Readonly<Record<SlateOrigin, string>> = {
  given: 'given',
  search: 'search',
  'local-search': 'exchange',
  dive: 'dive',
  neighbourhood: 'neighbourhood',
};

const withCount = ({ candidates }: { readonly candidates: Ids }) => ({
  candidates,
  count: candidates.length,
});

/** What a result says of the answer and of its inputs. */
export const resultStatements = {
  // Why there is no slate, by counting
  'too-few-eligible': (p: { readonly eligible: number; readonly size: number }) =>
    message('too-few-eligible', p),
  'min-above-size': (p: { readonly rule: string; readonly min: number; readonly size: number }) =>
    message('min-above-size', p),
  'min-above-members': (p: { readonly rule: string; readonly min: number; readonly members: number }) =>
    message('min-above-members', p),
  'min-above-other-max': (p: {
    readonly rule: string;
    readonly min: number;
    readonly other: string;
    readonly max: number;
    readonly outside: number;
  }) => message('min-above-other-max', p),
  'minima-above-size': (p: { readonly rules: Ids; readonly total: number; readonly size: number }) =>
    message('minima-above-size', p),
  'maxima-below-size': (p: {
    readonly rules: Ids;
    readonly total: number;
    readonly uncovered: number;
    readonly size: number;
  }) => message('maxima-below-size', p),
  'included-ineligible': (p: {
    readonly rule: string;
    readonly candidate: string;
    readonly reason: string;
  }) => message('included-ineligible', { ...p, reason: quotedTitle(p.reason) }),

  // How far to trust it
  'time-limit': (p: { readonly seconds: number }) => message('time-limit', p),
  'slate-found': (p: { readonly origin: SlateOrigin }) => message('slate-found', { how: howFound[p.origin] }),
  'ties-open': (p: { readonly candidates: Ids }) => message('ties-open', withCount(p)),
  'core-unfinished': () => message('core-unfinished'),
  'seed-missing': () => message('seed-missing'),

  // What was noticed in the input
  'scores-missing': (p: { readonly criteria: Ids }) => message('scores-missing', p),
  'scores-blank': (p: { readonly count: number }) => message('scores-blank', p),
  'rule-not-applied': (p: { readonly rule: string; readonly attributes: Ids }) =>
    message('rule-not-applied', p),
  'merged-values': (p: Doubtful & { readonly label: string }) =>
    message('merged-values', { ...mentioned(p), label: p.label }),
  'similar-values': (p: Doubtful) => message('similar-values', mentioned(p)),
  'unsplit-list': (p: Doubtful) => message('unsplit-list', mentioned(p)),
  'blank-like-value': (p: Doubtful) => message('blank-like-value', mentioned(p)),
  'spreadsheet-error': (p: Doubtful) => message('spreadsheet-error', mentioned(p)),
  'not-a-country': (p: Doubtful) => message('not-a-country', mentioned(p)),
  'read-as-country': (p: Doubtful & { readonly codes: readonly string[]; readonly more: number }) =>
    message('read-as-country', readAs(p, p.codes)),
  'read-as-decimal': (p: Doubtful & { readonly decimals: readonly string[]; readonly more: number }) =>
    message('read-as-decimal', readAs(p, p.decimals)),
  'country-twice': (p: {
    readonly attribute: string;
    readonly country: string;
    readonly values: readonly string[];
    /** Further countries that have several spellings. */
    readonly more: number;
  }) => message('country-twice', p),
  'read-as-date': (p: Doubtful & { readonly days: readonly string[]; readonly more: number }) =>
    message('read-as-date', readAs(p, p.days)),
  'row-numbers': (p: { readonly as: 'ids' | 'passed-over' }) =>
    message('row-numbers', { isId: p.as === 'ids' ? 'yes' : 'no' }),
  'read-as-blank': (p: Doubtful & { readonly more: number }) =>
    message('read-as-blank', { ...mentioned(p), more: p.more }),
  'look-alikes-not-sought': (p: { readonly attribute: string; readonly count: number }) =>
    message('look-alikes-not-sought', p),
  'further-doubtful-values': (p: { readonly attribute: string; readonly count: number }) =>
    message('further-doubtful-values', p),
  'similar-column': (p: { readonly column: string; readonly known: string }) => message('similar-column', p),
  'similar-ids': (p: { readonly candidates: Ids }) => message('similar-ids', p),
  'blank-attribute': (p: { readonly attribute: string; readonly count: number }) =>
    message('blank-attribute', p),
  'value-nobody-has': (p: { readonly rule: string; readonly attribute: string; readonly value: string }) =>
    message('value-nobody-has', p),
  'negotiable-without-room': (p: { readonly rule: string; readonly side: 'min' | 'max' }) =>
    message('negotiable-without-room', p),
  'ineligible-in-rule': (p: { readonly rule: string; readonly candidates: Ids }) =>
    message('ineligible-in-rule', { rule: p.rule, ...withCount(p) }),
  'column-overrides-reference': (p: { readonly attribute: string }) =>
    message('column-overrides-reference', p),
  'likely-same-person': (p: { readonly candidates: Ids }) => message('likely-same-person', p),
  'mean-of-few': (p: { readonly candidates: Ids; readonly scores: number }) =>
    message('mean-of-few', { ...withCount(p), scores: p.scores }),
  'similar-affiliations': (p: { readonly first: string; readonly second: string }) =>
    message('similar-affiliations', p),
  'likely-same-person-in-pool': (p: { readonly candidates: Ids }) => message('likely-same-person-in-pool', p),
  'similar-affiliations-in-pool': (p: { readonly first: string; readonly second: string }) =>
    message('similar-affiliations-in-pool', p),

  // What a scenario changes, beside what a comparison of results says of rules
  'candidates-included': (p: { readonly candidates: Ids }) => message('candidates-included', p),
  'candidates-excluded': (p: { readonly candidates: Ids }) => message('candidates-excluded', p),
  'value-left-out': (p: { readonly attribute: string; readonly value: string }) =>
    message('value-left-out', p),
  'weights-set': (p: { readonly weights: readonly string[] }) => message('weights-set', p),
  'pool-changed': () => message('pool-changed'),
  'mandate-changed': (p: { readonly rule: string }) => message('mandate-changed', p),
} as const;
