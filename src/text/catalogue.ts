import type { SlateOrigin } from '../../solver/index.ts';
import { diffStatements } from './diff-catalogue.ts';
import { explanationStatements } from './explanation-catalogue.ts';
import { candidates, eligible, enumerated, listed, seats, wordFor } from './wording.ts';

/** Values of an attribute as they stand, how many candidates have each, and the first of those by id. */
type Doubtful = {
  readonly attribute: string;
  readonly values: readonly string[];
  readonly counts: readonly number[];
  readonly candidates: readonly string[];
  /** Where the first stand in the file, row or index; where it is known. */
  readonly places?: readonly string[];
};

/** `"Law" (2 candidates, first A-01 in row 2) and "law" (1 candidate, A-03 in row 4)`. */
const mentioned = ({ values, counts, candidates: first, places }: Doubtful): string =>
  listed(
    values.map((value, index) => {
      const place = places === undefined ? '' : ` in ${places[index]!}`;
      const [count, others] = [counts[index]!, counts[index] === 1 ? '' : 'first '];
      return `"${value}" (${candidates(count)}, ${others}${first[index]!}${place})`;
    }),
  );

const foundText: Readonly<Record<SlateOrigin, string>> = {
  given: 'was known before the search began',
  search: 'was found in a linear program of the search',
  'local-search': 'was found by exchanging members',
  dive: 'was found by taking one candidate after the other',
  neighbourhood: 'was found among the slates that are near to an earlier one',
};

/**
 * Everything that a result can say in words, by code. The parameters come first and the English sentence
 * is made from them, so that another language needs only another table of sentences.
 */
export const statementCatalogue = {
  // Why there is no slate, by arithmetic
  'too-few-eligible': (p: { readonly eligible: number; readonly size: number }) =>
    `Only ${candidates(p.eligible)} of the pool ${p.eligible === 1 ? 'is' : 'are'} eligible for ${seats(p.size)}.`,
  'min-above-size': (p: { readonly rule: string; readonly min: number; readonly size: number }) =>
    `The minimum of ${p.min} of ${p.rule} is above the size of ${p.size}.`,
  'min-above-members': (p: { readonly rule: string; readonly min: number; readonly members: number }) =>
    `The minimum of ${p.min} of ${p.rule} cannot be met: ${p.members === 0 ? 'no eligible candidate counts' : `only ${eligible(p.members)} ${wordFor(p.members, 'counts', 'count')}`} there.`,
  'min-above-other-max': (p: {
    readonly rule: string;
    readonly min: number;
    readonly other: string;
    readonly max: number;
    readonly outside: number;
  }) =>
    `The minimum of ${p.min} of ${p.rule} cannot be met beside the maximum of ${p.max} of ${p.other}: of those who count in the former, ${p.outside === 0 ? 'nobody is' : `only ${candidates(p.outside)} ${p.outside === 1 ? 'is' : 'are'}`} outside the latter.`,
  'minima-above-size': (p: {
    readonly rules: readonly string[];
    readonly total: number;
    readonly size: number;
  }) => `The minima of ${enumerated(p.rules)} add up to ${seats(p.total)} of ${p.size}.`,
  'maxima-below-size': (p: {
    readonly rules: readonly string[];
    readonly total: number;
    readonly uncovered: number;
    readonly size: number;
  }) =>
    `The maxima of ${enumerated(p.rules)} add up to ${seats(p.total)}${p.uncovered === 0 ? '' : ` and ${candidates(p.uncovered)} ${p.uncovered === 1 ? 'is' : 'are'} outside them`}: together that is fewer than ${p.size}.`,
  'included-ineligible': (p: {
    readonly rule: string;
    readonly candidate: string;
    readonly reason: string;
  }) => `${p.rule} includes ${p.candidate}, who is ineligible (${p.reason}).`,
  // How far to trust it
  'time-limit': (p: { readonly seconds: number }) =>
    `The time limit of ${p.seconds} s was reached before the search was over.`,
  'slate-found': (p: { readonly origin: SlateOrigin }) => `The best slate so far ${foundText[p.origin]}.`,
  'ties-open': (p: { readonly candidates: readonly string[] }) =>
    `This slate is proved optimal. Between equally good slates the draw was not finished: ${p.candidates.length === 1 ? 'the seat' : 'the seats'} of ${listed(p.candidates)} may change.`,
  'core-unfinished': () =>
    'This slate is proved optimal, and the draw has settled every seat. There was no time to find which members are in every best slate.',
  'seed-missing': () =>
    'The lots decide between equally good slates, and the rule set has no seed of its own for them (ties.seed): publish one before the call closes.',
  // What was noticed in the input
  'rule-not-applied': (p: { readonly rule: string; readonly attributes: readonly string[] }) =>
    `${p.rule} is not applied: it is optional, and the pool has no data for ${listed(p.attributes)}.`,
  'merged-values': (p: Doubtful & { readonly label: string }) =>
    `${mentioned(p)} of ${p.attribute} count as one value, shown as "${p.label}".`,
  'similar-values': (p: Doubtful) =>
    `${mentioned(p)} of ${p.attribute} look alike and count apart: if they are one, spell them the same.`,
  'unsplit-list': (p: Doubtful) =>
    `${mentioned(p)} of ${p.attribute} looks like a list that was not split: it counts as one value, not as the values listed in it.`,
  'blank-like-value': (p: Doubtful) =>
    `${mentioned(p)} of ${p.attribute} counts as a value like any other: leave the cell empty where nothing is known.`,
  'spreadsheet-error': (p: Doubtful) =>
    `${mentioned(p)} of ${p.attribute} is an error of a spreadsheet, and counts as a value like any other.`,
  'look-alikes-not-sought': (p: { readonly attribute: string; readonly count: number }) =>
    `${p.attribute} has ${p.count} different values: too many to look for spellings that are one edit apart.`,
  'further-doubtful-values': (p: { readonly attribute: string; readonly count: number }) =>
    `${p.count} more ${p.count === 1 ? 'warning' : 'warnings'} of these kinds about the values of ${p.attribute}.`,
  'similar-column': (p: { readonly column: string; readonly known: string }) =>
    `The column "${p.column}" looks like ${p.known}, and is read as an attribute of the pool's own.`,
  'similar-ids': (p: { readonly candidates: readonly string[] }) =>
    `The ids ${listed(p.candidates)} look alike and are different candidates.`,
  'blank-attribute': (p: { readonly attribute: string; readonly count: number }) =>
    `${eligible(p.count)} ${p.count === 1 ? 'has' : 'have'} no ${p.attribute} and ${p.count === 1 ? 'counts' : 'count'} in no row of it.`,
  'value-nobody-has': (p: { readonly rule: string; readonly attribute: string; readonly value: string }) =>
    `${p.rule} names the value "${p.value}" of ${p.attribute}, which nobody in the pool has.`,
  'negotiable-without-room': (p: { readonly rule: string; readonly side: 'min' | 'max' }) =>
    `The negotiable ${p.side} of ${p.rule} is the bound itself: a repair cannot move it.`,
  'ineligible-in-rule': (p: { readonly rule: string; readonly candidates: readonly string[] }) =>
    `${p.rule} names ${p.candidates.join(', ')}, who cannot be chosen anyway (ineligible).`,
  'column-overrides-reference': (p: { readonly attribute: string }) =>
    `The pool's own column ${p.attribute} is used in place of the rule set's reference column.`,
  'likely-same-person': (p: { readonly candidates: readonly string[] }) =>
    `${p.candidates.join(', ')} look like applications of one person (same name and nationality): more than one of them is on the slate.`,
  'similar-affiliations': (p: { readonly first: string; readonly second: string }) =>
    `The affiliations "${p.first}" and "${p.second}", both on the slate, look alike and count apart; if they are one, say so under affiliationAliases.`,
  'likely-same-person-in-pool': (p: { readonly candidates: readonly string[] }) =>
    `${p.candidates.join(', ')} look like applications of one person (same name and nationality).`,
  'similar-affiliations-in-pool': (p: { readonly first: string; readonly second: string }) =>
    `The affiliations "${p.first}" and "${p.second}" look alike and count apart; if they are one, say so under affiliationAliases.`,
  // What a scenario changes, beside what a comparison of results says of rules
  'candidates-included': (p: { readonly candidates: readonly string[] }) =>
    `${listed(p.candidates)} must be taken.`,
  'candidates-excluded': (p: { readonly candidates: readonly string[] }) =>
    `${listed(p.candidates)} cannot be taken.`,
  'value-left-out': (p: { readonly attribute: string; readonly value: string }) =>
    `Whoever has ${p.value} as ${p.attribute} cannot be taken.`,
  'weights-set': (p: { readonly weights: readonly string[] }) => `Scores are weighted ${listed(p.weights)}.`,
  'pool-changed': () => 'The pool is another.',
  'mandate-changed': (p: { readonly rule: string }) =>
    `The scenario changes ${p.rule}, which the resolution fixes.`,
  ...explanationStatements,
  ...diffStatements,
} as const;

type Catalogue = typeof statementCatalogue;
export type StatementCode = keyof Catalogue;

/** A thing that a result says: code and parameters for programs, a sentence for people. */
export type Statement = {
  readonly code: StatementCode;
  readonly parameters: Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;
  readonly text: string;
};

type ParametersOf<C extends StatementCode> =
  Parameters<Catalogue[C]> extends [infer P] ? P : Readonly<Record<string, never>>;

/** The statement with its English sentence. */
export const state = <C extends StatementCode>(code: C, parameters: ParametersOf<C>): Statement => {
  const sentence = statementCatalogue[code] as (parameters: ParametersOf<C>) => string;
  return { code, parameters: parameters as Statement['parameters'], text: sentence(parameters) };
};
